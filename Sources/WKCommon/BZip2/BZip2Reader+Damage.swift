/// What stands between damage and the next right block.
enum BZip2Gap {
    /// Nothing but the ends and beginnings of streams: there is no room for a block.
    case marks
    /// Blocks may be lost.
    case blocks
    /// There is no right block any more. Blocks may be lost.
    case end
}

/// Going on behind damage.
extension BZip2Reader {
    /// No block is shorter: its magic number and CRC, its origin and tables, and a symbol.
    private static let leastBlockBits = 170

    /// How many bytes are decoded in vain at most, where a magic number may be a part of a block's
    /// data. Behind that a block with such a number in it is taken for damaged.
    private static let mostVain = 64 << 20

    /// Passes over what could not be read, up to the next block of any stream that is right by its
    /// checksum, and hands its bytes on.
    ///
    /// Of the stream in which the block stands neither the level nor the combined CRC is known.
    mutating func skipDamage(
        in window: inout InputWindow, passing: (Span<UInt8>) throws(Failure) -> Void
    ) throws(Failure) -> BZip2Gap {
        forget(&window)
        let start = window.start << 3 + position
        var vain = 0
        // The block itself may be right, and its stream's level wrong.
        var next = takesAnyBlock ? position + 1 : position
        while true {
            guard let found = BlockFinder.first(in: window.bytes.span, from: next) else {
                let searched = max(0, window.bytes.count - BlockMagic.bitCount >> 3)
                try pass(searched, of: &window, to: passing)
                next = max(0, next - searched << 3)
                if try window.fill() { continue }
                try pass(window.bytes.count, of: &window, to: passing)
                end(at: 0)
                return .end
            }
            next = found.bit + 1
            guard found.magic == .block else { continue }
            try pass(found.bit >> 3, of: &window, to: passing)
            join(at: found.bit & 7)
            next = position + 1
            if try isAtBlock(in: &window, isThorough: vain < BZip2Reader.mostVain) {
                let length = window.start << 3 + position - start
                return length < BZip2Reader.leastBlockBits ? .marks : .blocks
            }
            vain += window.bytes.count
        }
    }

    private func pass(
        _ count: Int, of window: inout InputWindow,
        to passing: (Span<UInt8>) throws(Failure) -> Void
    ) throws(Failure) {
        try passing(window.bytes.span.extracting(0..<count))
        window.drop(count)
    }
}
