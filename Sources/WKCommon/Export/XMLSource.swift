/// Where the bytes of an export come from: a file or standard input, plain or bzip2.
///
/// Only bytes that have been checked are handed on: of bzip2, whole blocks. A part of a file begins
/// at a block in the middle, or in plain XML at any byte.
struct XMLSource: ~Copyable {
    private var window: InputWindow
    private var bzip2: BZip2Reader?
    /// How many bytes of XML have been handed on.
    private(set) var count = 0
    /// Of bzip2: at which byte of XML each block's begin, and where the block is in the file.
    private var blocks: [(start: Int, offset: Int)] = []
    /// Where plain XML begins in the file.
    private var origin = 0

    /// The range of the file whose pages are wanted, where that is not all of it.
    private let part: Range<Int>?
    /// The byte of the file at which, or at the first block after which, the part ends.
    private let limitByte: Int?
    /// The byte of XML with which what is after the part begins; nil where it has not been read.
    private(set) var limit: Int?
    /// Where the part begins and ends in the file, in whole blocks; the end is known once `limit`
    /// is, or all has been read. Nil before the part's first block has been found.
    private(set) var covered: Range<Int>?
    /// Of bzip2, the XML of the block before the part, as far as it was decoded.
    private(set) var before = ByteBuffer()

    /// A whole input, or the part with which it starts.
    init(
        _ input: consuming Input, part: FilePart? = nil,
        readSize: Int = InputWindow.defaultReadSize
    ) {
        window = InputWindow(input, readSize: readSize)
        self.part = part?.range
        limitByte = part?.limit
        covered = 0..<0
    }

    /// A part that does not start with the file.
    ///
    /// - Parameter skipsDamage: whether damaged bzip2 before the part is skipped.
    init(part: FilePart, isCompressed: Bool, skipsDamage: Bool, readSize: Int) throws(Failure) {
        let start = part.range.lowerBound
        self.part = part.range
        limitByte = part.limit
        guard isCompressed else {
            window = InputWindow(try Input(path: part.path, from: start), readSize: readSize)
            origin = start
            covered = start..<part.range.upperBound
            limit = part.limit.map { $0 - start }
            return
        }
        let found = try BZip2SyncPoint.find(
            in: part.path, from: start, skipsDamage: skipsDamage, readSize: readSize)
        window = found.window
        bzip2 = found.reader
        before = found.before
    }

    /// Gives up what the block before the part holds.
    mutating func dropBefore() { before = ByteBuffer() }

    /// The input's name for messages.
    var name: String { window.name }

    /// Whether the input is bzip2, so that `offset(of:)` is the place of a block.
    var isCompressed: Bool { bzip2 != nil }

    /// How much of the input has been read, and how much there is, where that is known.
    var inputBytes: (read: Int, all: Int?) {
        guard let part else { return (window.inputOffset, window.inputSize) }
        let read = min(window.inputOffset, part.upperBound) - part.lowerBound
        return (max(0, read), part.count)
    }

    /// Tells plain XML from bzip2, and appends the first bytes; returns what they are, of bzip2 what is
    /// within. Damage after the first bytes is left to `read`.
    mutating func begin(into xml: inout ByteBuffer) throws(Failure) -> InputFormat {
        _ = try window.fill(to: InputFormat.sampleSize)
        let format = InputFormat(of: window.span)
        if format == .bzip2 {
            bzip2 = BZip2Reader()
        } else {
            limit = limitByte
            covered = 0..<(limitByte ?? window.inputSize ?? 0)
        }
        do throws(Failure) {
            while xml.count < InputFormat.sampleSize, try read(into: &xml) {}
        } catch {
            guard error.kind == .badInput, !xml.isEmpty else { throw error }
        }
        return isCompressed ? InputFormat(of: xml.span) : format
    }

    /// What is wrong with an input that begins in a format; nil where it may be an export.
    ///
    /// - Parameter acceptsBlank: whether an input without XML is all right.
    func failure(of format: InputFormat, acceptsBlank: Bool) -> Failure? {
        switch format {
        case .xml: return nil
        case .blank:
            return acceptsBlank ? nil : .badInput("there is no XML in it")
        case .bzip2:
            return .badInput("this is bzip2 within bzip2: bzcat FILE | wk-split")
        case .other(let format):
            let message = format.message(isCompressed: isCompressed)
            return .badInput(isCompressed ? "within the bzip2: \(message)" : message)
        }
    }

    /// Appends more bytes. Returns false at the end.
    ///
    /// - Throws: bad input where bzip2 is damaged, and nowhere else. See `skipDamage(passing:)`.
    mutating func read(into xml: inout ByteBuffer) throws(Failure) -> Bool {
        let before = xml.count
        guard bzip2 != nil else {
            let hasMore = try window.fill(&xml)
            count += xml.count - before
            return hasMore
        }
        let found = try bzip2?.findBlock(in: &window)
        let offset = found ?? window.inputOffset
        noteBlock(at: offset)
        guard found != nil else { return false }
        _ = try bzip2?.appendBlock(of: &window, to: &xml)
        blocks.append((count, offset))
        count += xml.count - before
        return true
    }

    /// Takes note of where the part begins and ends, as far as a block, or the input's end, tells.
    private mutating func noteBlock(at offset: Int) {
        guard limit == nil else { return }
        covered = (covered?.lowerBound ?? offset)..<offset
        if let limitByte, offset >= limitByte { limit = count }
    }

    /// The damage at which reading has stopped.
    var damage: ReadingState.Blocks {
        ReadingState.Blocks(
            start: position, isForeign: limitByte.map { position >= $0 } ?? false)
    }

    /// Where in the file reading goes on.
    private var position: Int { bzip2?.offset(in: window) ?? window.start }

    /// Skips the damage at which reading has stopped, and hands its bytes on; returns where
    /// it ends in the file, and whether XML is lost in it.
    mutating func skipDamage(
        passing: (Span<UInt8>) throws(Failure) -> Void
    ) throws(Failure) -> (end: Int, losesXML: Bool) {
        let gap = try bzip2?.skipDamage(in: &window, passing: passing)
        return (position, gap != .marks)
    }

    /// Where a byte of XML comes from: for plain XML its place in the file, for bzip2 the place
    /// of its block.
    func offset(of position: Int) -> Int { place(of: position).byte }

    /// The same, with how far into its block's XML the byte is.
    func place(of position: Int) -> ShardCoverage.Place {
        guard isCompressed else { return ShardCoverage.Place(byte: origin + position, within: 0) }
        guard let index = block(of: position) else {
            return ShardCoverage.Place(byte: 0, within: 0)
        }
        let block = blocks[index]
        return ShardCoverage.Place(byte: block.offset, within: position - block.start)
    }

    /// Forgets where the bytes before a position came from.
    mutating func forget(before position: Int) {
        guard let kept = block(of: position), kept > 0 else { return }
        blocks.removeFirst(kept)
    }

    /// The last block whose XML begins at a position or before it; there may be one for each byte of a page.
    private func block(of position: Int) -> Int? {
        var (low, high) = (0, blocks.count)
        while low < high {
            let middle = (low + high) / 2
            if blocks[middle].start <= position { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? low - 1 : nil
    }
}
