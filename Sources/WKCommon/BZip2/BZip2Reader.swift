/// Reads bzip2 block by block: one stream or many, empty ones too.
///
/// A block's bytes are handed out when the block is whole and its CRC is right; the CRC of a
/// stream, which covers those of its blocks, is checked where the stream ends. The format has no
/// specification; this follows the source of bzip2 1.0.8.
///
///     file    stream+, zeros
///     stream  "BZh" level, block*, end magic (48 bits), combined CRC (32), zeros up to a byte
///     block   block magic (48), CRC (32), data
///
/// Nothing says how long a block is. It ends where the next magic number begins, and a magic
/// number that occurs in the data by chance is told from a true one by decoding: where the block
/// is not right up to the first candidate, libbz2 reads on from candidate to candidate until it
/// says that the block has ended. So the work is linear in the bytes, however many candidates
/// a hostile file holds. A block is handed out also where nothing right follows it.
///
/// Zeros after the last stream are padding, as tapes and `dd conv=sync` add it: any number of them, up
/// to the end of the file. They are dropped as they are read, so that they take no memory.
struct BZip2Reader: ~Copyable {
    var decoder = BlockDecoder()
    /// Where the next header, magic number or block begins: a bit of the window.
    var position = 0
    var place = Place.betweenStreams
    var hasSeenStream = false
    var level = UInt8(ascii: "9")
    /// The CRC of the stream so far; nil in one that was joined in the middle.
    var combinedCRC: UInt32? = 0
    /// How many zeros after the last stream have been dropped that something else follows: damage
    /// begins with them.
    var zeros = 0
    /// How much has been decoded in vain, and how much was skipped. See `isThorough`.
    var vain = 0
    var skipped = 0

    enum Place { case betweenStreams, inStream }

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

    /// Goes to a place after a stream, where another one may begin, or to the end of the input.
    mutating func goBetweenStreams(at bit: Int) {
        position = bit
        place = .betweenStreams
        hasSeenStream = true
    }

    /// Appends the next block's bytes, and returns where the block begins in the input; nil at
    /// the end of the last stream.
    ///
    /// - Parameter isThorough: whether the block may end anywhere, and not only at the next magic
    ///   number.
    mutating func appendBlock(
        of window: inout InputWindow, to output: inout ByteBuffer, isThorough: Bool = true
    ) throws(Failure) -> Int? {
        guard let offset = try findBlock(in: &window) else { return nil }
        try readBlock(of: &window, at: offset, into: &output, isThorough: isThorough)
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
                let bits = window.span.bits(at: position, count: BlockMagic.bitCount)
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

    /// Where the reader is in the input, or where the zeros begin that are before it.
    func offset(in window: borrowing InputWindow) -> Int { window.start + position >> 3 - zeros }

    /// The bit of the input at which the reader is.
    func bit(in window: borrowing InputWindow) -> Int { window.start << 3 + position }

    /// Reads the header of the next stream. Returns false at the end of the input.
    private mutating func readStreamHeader(of window: inout InputWindow) throws(Failure) -> Bool {
        forget(&window)
        if hasSeenStream {
            zeros += try window.dropZeros()
            if try !window.fill(to: 1) {
                zeros = 0
                return false
            }
        }
        let isWhole = try window.fill(to: 4)
        let magic = Array("BZh".utf8.prefix(window.count))
        guard zeros == 0, window.span.starts(with: magic) else {
            _ = try window.fill(to: InputFormat.sampleSize)
            throw BZip2Reader.noStream(window, after: zeros)
        }
        guard isWhole else { throw cut(window) }
        let level = window.span[3]
        guard BZip2Reader.levels.contains(level) else {
            throw Failure.badInput("damaged bzip2: a stream's header names no size from 1 to 9")
                .at(offset: window.start)
        }
        self.level = level
        hasSeenStream = true
        combinedCRC = 0
        position = 32
        place = .inStream
        return true
    }

    static let levels = UInt8(ascii: "1")...UInt8(ascii: "9")

    /// What is wrong where the window begins with something else than a stream.
    private static func noStream(_ window: borrowing InputWindow, after zeros: Int) -> Failure {
        var message = "what follows the last bzip2 stream is no bzip2 stream"
        let next = InputFormat.name(of: window.span)
        if zeros == 0 {
            message += " but \(next)"
        } else {
            message += " but \(zeros) zero \(zeros == 1 ? "byte" : "bytes") and then, at byte "
            message += "\(window.start), \(next): only zeros up to the end of the file are padding"
        }
        return .badInput(message).at(offset: window.start - zeros)
    }

    /// Reads the end of a stream.
    ///
    /// Where the stream's checksum is not known, a block that begins within it tells that the end
    /// is not whole.
    private mutating func readStreamEnd(of window: inout InputWindow) throws(Failure) {
        let stated = window.span.bits(at: position + BlockMagic.bitCount, count: 32)
        let end = (position + BZip2Reader.streamEndBits + 7) & ~7
        if let combinedCRC {
            guard stated == UInt64(combinedCRC) else {
                throw Failure.badInput("damaged bzip2: the stream's checksum is wrong")
                    .at(offset: window.start + position >> 3)
            }
        } else {
            _ = try window.fill(to: end >> 3 + 6)
            let start = position + BlockMagic.bitCount
            if let next = BlockFinder.first(in: window.span, from: start),
                next.magic == .block, next.bit < end
            {
                throw Failure.badInput("damaged bzip2: a block begins in the end of a stream")
                    .at(offset: window.start + position >> 3)
            }
        }
        position = end
        place = .betweenStreams
    }

    /// The end of a stream: its magic number and CRC.
    static let streamEndBits = BlockMagic.bitCount + 32

    /// Drops what lies before the position.
    mutating func forget(_ window: inout InputWindow) {
        window.drop(position >> 3)
        position &= 7
    }

    func cut(_ window: borrowing InputWindow) -> Failure {
        Failure.badInput("the bzip2 data end too soon: the file is cut short or damaged")
            .at(offset: window.start + window.count)
    }
}
