/// What is between damage and what can be read again.
enum BZip2Gap {
    /// Nothing but the ends and beginnings of streams: there is no room for a block.
    case marks
    /// Blocks may be lost.
    case blocks
    /// The input ends with the damage. Blocks may be lost.
    case end
}

/// Going on after damage.
extension BZip2Reader {
    /// No block is shorter: its magic number and CRC, its origin and tables, and a symbol.
    private static let leastBlockBits = 170

    /// How much of what was searched is kept: a magic number that is not read whole, less a bit,
    /// and before it a stream's header.
    private static let keptBytes = BlockMagic.bitCount >> 3 + headerBytes

    private static let headerBytes = 4

    /// Skips what could not be read, up to the first of these, and hands its bytes on:
    ///
    /// - a block of any stream that is right by its checksum,
    /// - the header of a stream, with a block or the stream's end after it,
    /// - the end of a stream that such a header, zeros or the input's end follow,
    /// - the input's end.
    ///
    /// Only of a stream that is read from its header on are the level and the combined CRC known.
    mutating func skipDamage(
        in window: inout InputWindow, passing: (Span<UInt8>) throws(Failure) -> Void
    ) throws(Failure) -> BZip2Gap {
        forget(&window)
        let start = (window.start - zeros) << 3 + position
        try passZeros(passing)
        // The block itself may be right, and its stream's level wrong.
        var next = takesAnyBlock || isAtStreamEnd(window) ? position + 1 : position
        while true {
            guard let found = BlockFinder.first(in: window.span, from: next) else {
                let searched = max(0, window.count - BZip2Reader.keptBytes)
                try pass(searched, of: &window, to: passing)
                next = max(0, next - searched << 3)
                if try window.fill() { continue }
                try pass(window.count, of: &window, to: passing)
                goBetweenStreams(at: 0)
                return .end
            }
            next = found.bit + 1
            if let header = try header(before: found, in: &window) {
                try pass(header, of: &window, to: passing)
                goBetweenStreams(at: 0)
            } else if found.magic == .block {
                try pass(found.bit >> 3, of: &window, to: passing)
                join(at: found.bit & 7)
                next = position + 1
                guard try isAtBlock(in: &window) else { continue }
            } else {
                guard try isRight(streamEnd: found.bit, in: &window) else { continue }
                try pass(found.bit >> 3, of: &window, to: passing)
                join(at: found.bit & 7)
            }
            let length = window.start << 3 + position - start
            return length < BZip2Reader.leastBlockBits ? .marks : .blocks
        }
    }

    private func isAtStreamEnd(_ window: borrowing InputWindow) -> Bool {
        let bits = window.span.bits(at: position, count: BlockMagic.bitCount)
        return place == .inStream && bits == BlockMagic.streamEnd.rawValue
    }

    /// The byte of the window at which the header begins of the stream whose first block, or whose end,
    /// was found; nil where that is not the first of a stream. A stream that ends with its header has the
    /// CRC 0.
    private func header(
        before found: BlockFinder.Place, in window: inout InputWindow
    ) throws(Failure) -> Int? {
        let header = found.bit >> 3 - BZip2Reader.headerBytes
        guard found.bit & 7 == 0, header >= 0, isHeader(at: header, in: window) else { return nil }
        guard found.magic == .streamEnd else { return header }
        guard try window.fill(to: header + 14) else { return nil }
        let crc = window.span.bits(at: found.bit + BlockMagic.bitCount, count: 32)
        return crc == 0 ? header : nil
    }

    private func isHeader(at start: Int, in window: borrowing InputWindow) -> Bool {
        window.count >= start + BZip2Reader.headerBytes
            && window.span.starts(with: "BZh", at: start)
            && BZip2Reader.levels.contains(window.span[start + 3])
    }

    /// Whether what was taken for a stream's end is one, as far as what follows can tell.
    private func isRight(
        streamEnd bit: Int, in window: inout InputWindow
    ) throws(Failure) -> Bool {
        let end = (bit + BZip2Reader.streamEndBits + 7) >> 3
        let seen = end + BZip2Reader.headerBytes + BlockMagic.bitCount >> 3
        _ = try window.fill(to: seen)
        guard window.count >= end else { return false }
        let rest = window.span.extracting(end..<min(seen, window.count))
        if rest.leadingZeros == rest.count { return true }
        guard isHeader(at: end, in: window) else { return false }
        let first = (end + BZip2Reader.headerBytes) << 3
        return BlockMagic(rawValue: window.span.bits(at: first, count: BlockMagic.bitCount)) != nil
    }

    /// Hands on the zeros that have been dropped.
    private mutating func passZeros(
        _ passing: (Span<UInt8>) throws(Failure) -> Void
    ) throws(Failure) {
        let piece = [UInt8](repeating: 0, count: min(zeros, 1 << 16))
        while zeros > 0 {
            let count = min(zeros, piece.count)
            try passing(piece.span.extracting(0..<count))
            zeros -= count
            skipped += count
        }
    }

    private mutating func pass(
        _ count: Int, of window: inout InputWindow,
        to passing: (Span<UInt8>) throws(Failure) -> Void
    ) throws(Failure) {
        try passing(window.span.extracting(0..<count))
        window.drop(count)
        skipped += count
    }
}
