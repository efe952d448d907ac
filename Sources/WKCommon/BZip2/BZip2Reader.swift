/// Reads bzip2 block by block: one stream or many, empty ones too.
///
/// A block's bytes are handed out when the block is whole and its CRC is right; the CRC of a
/// stream, which covers those of its blocks, is checked where the stream ends. The format has no
/// specification; this follows the source of bzip2 1.0.8.
///
///     file    stream+
///     stream  "BZh" level, block*, end magic (48 bits), combined CRC (32), zeros up to a byte
///     block   block magic (48), CRC (32), data
///
/// Nothing says how long a block is. It ends where the next magic number begins, and a magic
/// number that occurs in the data by chance is told from a true one by decoding: where the block
/// is not right up to the first candidate, libbz2 reads on from candidate to candidate until it
/// says that the block has ended. So the work is linear in the bytes, however many candidates
/// a hostile file holds. A block is handed out also where nothing right follows it.
struct BZip2Reader: ~Copyable {
    private var decoder = BlockDecoder()
    /// Where the next header, magic number or block begins: a bit of the window.
    private(set) var position = 0
    private var place = Place.betweenStreams
    private var hasSeenStream = false
    private var level = UInt8(ascii: "9")
    /// The CRC of the stream so far; nil in one that was joined in the middle.
    private var combinedCRC: UInt32? = 0

    private enum Place { case betweenStreams, inStream }

    /// No block is longer: 900,000 symbols of at most 20 bits, and its tables.
    private static let mostBlockBytes = 4 << 20

    init() {}

    /// A reader that begins in the middle of a stream: at a block, whose first bit is a bit of the
    /// window's first byte. Of this stream the combined CRC is not checked, since it covers the
    /// blocks before, too; nor is its level known, so that any is taken.
    init(joiningAt bit: Int) {
        join(at: bit)
    }

    /// Goes to a block, of whose stream nothing is known.
    mutating func join(at bit: Int) {
        position = bit
        place = .inStream
        hasSeenStream = true
        level = UInt8(ascii: "9")
        combinedCRC = nil
    }

    /// Whether the block here has no other level than any block may have.
    var takesAnyBlock: Bool { place == .inStream && level == UInt8(ascii: "9") }

    /// Goes to the end of the input, from where nothing more is read.
    mutating func end(at bit: Int) {
        position = bit
        place = .betweenStreams
        hasSeenStream = true
    }

    /// Appends the next block's bytes, and returns where the block begins in the input; nil at
    /// the end of the last stream.
    mutating func appendBlock(
        of window: inout InputWindow, to output: inout ByteBuffer
    ) throws(Failure) -> Int? {
        guard let offset = try findBlock(in: &window) else { return nil }
        try readBlock(of: &window, at: offset, into: &output)
        return offset
    }

    /// Goes to the next block, through the ends and headers of streams; returns where it begins in
    /// the input, or nil at the end of the last stream.
    mutating func findBlock(in window: inout InputWindow) throws(Failure) -> Int? {
        while true {
            switch place {
            case .betweenStreams:
                guard try readStreamHeader(of: &window) else { return nil }
            case .inStream:
                let offset = window.start + position >> 3
                guard try window.fill(to: (position + 80 + 7) >> 3) else {
                    throw cut(window)
                }
                let bits = window.bytes.span.bits(at: position, count: BlockMagic.bitCount)
                switch BlockMagic(rawValue: bits) {
                case .block:
                    return offset
                case .streamEnd:
                    try readStreamEnd(of: &window)
                case nil:
                    throw Failure.badInput(
                        "damaged bzip2: neither a block nor the end of the stream begins here"
                    ).at(offset: offset)
                }
            }
        }
    }

    /// Where the reader is in the input.
    func offset(in window: borrowing InputWindow) -> Int { window.start + position >> 3 }

    private mutating func readStreamHeader(of window: inout InputWindow) throws(Failure) -> Bool {
        forget(&window)
        guard let level = try level(ofStreamAt: 0, in: &window) else {
            if hasSeenStream { return false }
            throw cut(window)
        }
        self.level = level
        hasSeenStream = true
        combinedCRC = 0
        position = 32
        place = .inStream
        return true
    }

    /// The level of the stream whose header begins at a byte of the window; nil where the input ends
    /// there.
    private func level(
        ofStreamAt start: Int, in window: inout InputWindow
    ) throws(Failure) -> UInt8? {
        let isWhole = try window.fill(to: start + 4)
        if window.bytes.count == start { return nil }
        let magic: [UInt8] = [UInt8(ascii: "B"), UInt8(ascii: "Z"), UInt8(ascii: "h")]
        for index in 0..<min(3, window.bytes.count - start)
        where window.bytes[start + index] != magic[index] {
            throw Failure.badInput("what follows the last bzip2 stream is no bzip2 stream")
                .at(offset: window.start + start)
        }
        guard isWhole else { throw cut(window) }
        let level = window.bytes[start + 3]
        guard (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(level) else {
            throw Failure.badInput("damaged bzip2: a stream's header names no size from 1 to 9")
                .at(offset: window.start + start)
        }
        return level
    }

    /// Reads the end of a stream, and looks at what follows: behind damage, where the checksum is
    /// not known, that tells whether the end is whole.
    private mutating func readStreamEnd(of window: inout InputWindow) throws(Failure) {
        let stated = window.bytes.span.bits(at: position + BlockMagic.bitCount, count: 32)
        if let combinedCRC, stated != UInt64(combinedCRC) {
            throw Failure.badInput("damaged bzip2: the stream's checksum is wrong")
                .at(offset: window.start + position >> 3)
        }
        let end = (position + 80 + 7) & ~7
        _ = try level(ofStreamAt: end >> 3, in: &window)
        position = end
        place = .betweenStreams
    }

    private mutating func readBlock(
        of window: inout InputWindow, at offset: Int, into output: inout ByteBuffer
    ) throws(Failure) {
        forget(&window)
        let end = try decodeBlock(of: &window, at: offset, into: &output)
        let crc = UInt32(window.bytes.span.bits(at: position + BlockMagic.bitCount, count: 32))
        combinedCRC = combinedCRC.map { ($0 << 1 | $0 >> 31) ^ crc }
        position = end
    }

    /// Decodes the block at the position, and returns where it ends.
    private mutating func decodeBlock(
        of window: inout InputWindow, at offset: Int, into output: inout ByteBuffer
    ) throws(Failure) -> Int {
        let candidate = try blockEnd(in: &window, after: position + 80)
        if let candidate, decode(window, upTo: candidate, into: &output) { return candidate }
        let last = try trueEnd(in: &window, firstCandidate: candidate, offset: offset)
        return try decode(window, upToByteBefore: last, into: &output, offset: offset)
    }

    /// Whether a block that is right begins at the position, and ends at the next magic number or,
    /// where `isThorough`, anywhere.
    mutating func isAtBlock(in window: inout InputWindow, isThorough: Bool) throws(Failure) -> Bool
    {
        var scratch = ByteBuffer()
        guard isThorough else {
            let candidate = try blockEnd(in: &window, after: position + 80)
            return candidate.map { decode(window, upTo: $0, into: &scratch) } ?? false
        }
        do throws(Failure) {
            _ = try decodeBlock(of: &window, at: window.start, into: &scratch)
            return true
        } catch {
            guard error.kind == .badInput else { throw error }
            return false
        }
    }

    private mutating func decode(
        _ window: borrowing InputWindow, upTo end: Int, into output: inout ByteBuffer
    ) -> Bool {
        decoder.decode(window.bytes.span, block: position..<end, level: level, into: &output)
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
            if let found = BlockFinder.first(in: window.bytes.span, from: start) {
                return found.bit
            }
            start = max(start, (window.bytes.count - 7) << 3)
            guard !isTooLong(window), try window.fill() else { return nil }
        }
    }

    private func isTooLong(_ window: borrowing InputWindow) -> Bool {
        window.bytes.count - position >> 3 > BZip2Reader.mostBlockBytes
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
            let end = candidate ?? window.bytes.count << 3
            let bits = read..<max(read, end + (position - end) & 7)
            read = bits.upperBound
            switch decoder.progress(window.bytes.span, bits: bits) {
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

    /// Drops what lies before the position.
    mutating func forget(_ window: inout InputWindow) {
        window.drop(position >> 3)
        position &= 7
    }

    private func cut(_ window: borrowing InputWindow) -> Failure {
        Failure.badInput("the bzip2 data end too soon: the file is cut short or damaged")
            .at(offset: window.start + window.bytes.count)
    }

    private func damaged(at offset: Int) -> Failure {
        Failure.badInput("damaged bzip2: the block that begins here is not what its checksum says")
            .at(offset: offset)
    }
}
