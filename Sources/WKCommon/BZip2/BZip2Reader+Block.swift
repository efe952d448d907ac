/// Blocks: where they end, and what they hold.
extension BZip2Reader {
    /// No block is longer: 900,000 symbols of at most 20 bits, and its tables.
    private static let mostBlockBytes = 4 << 20

    /// Reads the block at the position.
    mutating func readBlock(
        of window: inout InputWindow, at offset: Int, into output: inout ByteBuffer,
        isThorough: Bool
    ) throws(Failure) {
        forget(&window)
        let end = try decodeBlock(of: &window, at: offset, into: &output, isThorough: isThorough)
        let crc = UInt32(window.span.bits(at: position + BlockMagic.bitCount, count: 32))
        combinedCRC = combinedCRC.map { ($0 << 1 | $0 >> 31) ^ crc }
        position = end
    }

    /// Decodes the block at the position, and returns where it ends: at the next magic number or,
    /// where `isThorough`, anywhere.
    private mutating func decodeBlock(
        of window: inout InputWindow, at offset: Int, into output: inout ByteBuffer,
        isThorough: Bool
    ) throws(Failure) -> Int {
        let before = decoder.work
        let candidate = try blockEnd(in: &window, after: position + 80)
        if let candidate, decode(window, upTo: candidate, into: &output) { return candidate }
        do throws(Failure) {
            guard isThorough, self.isThorough else { throw damaged(at: offset) }
            let last = try trueEnd(in: &window, firstCandidate: candidate, offset: offset)
            return try decode(window, upToByteBefore: last, into: &output, offset: offset)
        } catch {
            vain += decoder.work - before
            throw error
        }
    }

    /// Whether blocks with magic numbers in their data are still told from damage, which means to read
    /// on from each such number. Only in a file that was made for it does this take much more
    /// than has been skipped; then they are taken for damaged, so that the work stays linear.
    private var isThorough: Bool {
        vain < BZip2Reader.mostVain + BZip2Reader.mostVainPerByte * skipped
    }

    private static let mostVain = 64 << 20
    private static let mostVainPerByte = 16

    /// Whether a block that is right begins at the position.
    mutating func isAtBlock(in window: inout InputWindow) throws(Failure) -> Bool {
        var scratch = ByteBuffer()
        do throws(Failure) {
            _ = try decodeBlock(of: &window, at: window.start, into: &scratch, isThorough: true)
            return true
        } catch {
            guard error.kind == .badInput else { throw error }
            return false
        }
    }

    private mutating func decode(
        _ window: borrowing InputWindow, upTo end: Int, into output: inout ByteBuffer
    ) -> Bool {
        decoder.decode(window.span, block: position..<end, level: level, into: &output)
    }

    /// Decodes a block of which the last byte is known, but not the last bit; returns where it ends.
    private mutating func decode(
        _ window: borrowing InputWindow, upToByteBefore last: Int, into output: inout ByteBuffer,
        offset: Int
    ) throws(Failure) -> Int {
        for end in (last - 7)...last where decode(window, upTo: end, into: &output) { return end }
        throw damaged(at: offset)
    }

    /// The first magic number after a block's own, reading on as far as it takes; nil where the
    /// input ends before, or no block is that long.
    private mutating func blockEnd(
        in window: inout InputWindow, after start: Int
    ) throws(Failure) -> Int? {
        var start = start
        while true {
            if let found = BlockFinder.first(in: window.span, from: start) {
                return found.bit
            }
            start = max(start, (window.count - 7) << 3)
            guard !isTooLong(window), try window.fill() else { return nil }
        }
    }

    private func isTooLong(_ window: borrowing InputWindow) -> Bool {
        window.count - position >> 3 > BZip2Reader.mostBlockBytes
    }

    /// The end of the byte in which libbz2 says that the block ends, counted from the block's start.
    private mutating func trueEnd(
        in window: inout InputWindow, firstCandidate: Int?, offset: Int
    ) throws(Failure) -> Int {
        decoder.beginSearch(level: level)
        var candidate = firstCandidate
        var read = position
        while true {
            // Whole bytes only: up to seven bits of the candidate go along.
            let end = candidate ?? window.count << 3
            let bits = read..<max(read, end + (position - end) & 7)
            read = bits.upperBound
            switch decoder.progress(window.span, bits: bits) {
            case .hasEnded(let unread):
                return read - unread << 3
            case .isDamaged:
                throw damaged(at: offset)
            case .needsMore:
                guard let tried = candidate else {
                    throw isTooLong(window) ? damaged(at: offset) : cut(window)
                }
                candidate = try blockEnd(in: &window, after: tried + 1)
            }
        }
    }

    private func damaged(at offset: Int) -> Failure {
        Failure.badInput("damaged bzip2: the block that begins here is not what its checksum says")
            .at(offset: offset)
    }
}
