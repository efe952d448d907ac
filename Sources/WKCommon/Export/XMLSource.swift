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
    /// is, or all has been read.
    private(set) var covered = 0..<0
    /// Whether reading has stopped at damaged bzip2. See `skipDamage(passing:)`.
    private(set) var isDamaged = false
    /// Of bzip2, the XML of the block before the part, as far as it was decoded.
    private(set) var before = ByteBuffer()
    /// Whether `covered` begins where it should: at the file's start, or at the part's first block.
    private var hasBegun = false

    /// A whole input, or the part with which it starts.
    init(
        _ input: consuming Input, part: FilePart? = nil,
        readSize: Int = InputWindow.defaultReadSize
    ) {
        window = InputWindow(input, readSize: readSize)
        self.part = part?.range
        limitByte = part?.limit
        hasBegun = true
    }

    /// A part that does not start with the file.
    ///
    /// - Parameter skipsDamage: whether damaged bzip2 before the part is skipped.
    init(part: FilePart, isPacked: Bool, skipsDamage: Bool, readSize: Int) throws(Failure) {
        let start = part.range.lowerBound
        self.part = part.range
        limitByte = part.limit
        guard isPacked else {
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
    var isPacked: Bool { bzip2 != nil }

    /// How much of the input has been read, and how much there is, where that is known.
    var inputBytes: (read: Int, all: Int?) {
        guard let part else { return (window.inputOffset, window.inputSize) }
        let read = min(window.inputOffset, part.upperBound) - part.lowerBound
        return (max(0, read), part.count)
    }

    /// Tells plain XML from bzip2 and from what cannot be read, and appends the first bytes. Damage
    /// after the first bytes is left to `read`.
    ///
    /// - Parameter acceptsBlank: whether an input without XML is all right.
    mutating func begin(into xml: inout ByteBuffer, acceptsBlank: Bool) throws(Failure) {
        _ = try window.fill(to: InputFormat.sampleSize)
        var format = InputFormat(of: window.span)
        let isPacked = format == .bzip2
        if isPacked {
            bzip2 = BZip2Reader()
        } else {
            limit = limitByte
            covered = 0..<(limitByte ?? window.inputSize ?? 0)
        }
        do throws(Failure) {
            while xml.count < InputFormat.sampleSize, try read(into: &xml) {}
        } catch {
            guard isDamaged, !xml.isEmpty else { throw error }
            isDamaged = false
        }
        if isPacked { format = InputFormat(of: xml.span) }
        switch format {
        case .xml: return
        case .blank where acceptsBlank: return
        case .blank: throw Failure.badInput("there is no XML in it")
        case .bzip2:
            throw Failure.badInput("this is bzip2 within bzip2: bzcat FILE | wk-split")
        case .other(let format):
            let message = format.message(isPacked: isPacked)
            throw Failure.badInput(isPacked ? "within the bzip2: \(message)" : message)
        }
    }

    /// Appends more bytes. Returns false at the end.
    mutating func read(into xml: inout ByteBuffer) throws(Failure) -> Bool {
        let before = xml.count
        guard bzip2 != nil else {
            let hasMore = try window.fill(&xml)
            count += xml.count - before
            return hasMore
        }
        do throws(Failure) {
            let found = try bzip2?.findBlock(in: &window)
            let offset = found ?? window.inputOffset
            noteBlock(at: offset)
            guard found != nil else { return false }
            _ = try bzip2?.appendBlock(of: &window, to: &xml)
            blocks.append((count, offset))
        } catch {
            isDamaged = error.kind == .badInput
            throw error
        }
        count += xml.count - before
        return true
    }

    /// Takes note of where the part begins and ends, as far as a block, or the input's end, tells.
    private mutating func noteBlock(at offset: Int) {
        guard limit == nil else { return }
        if !hasBegun { covered = offset..<offset }
        hasBegun = true
        covered = covered.lowerBound..<offset
        if let limitByte, offset >= limitByte { limit = count }
    }

    /// Where the damage begins at which reading has stopped.
    var damageStart: Int { bzip2?.offset(in: window) ?? window.start }

    /// Whether the damage at which reading has stopped is another part's.
    var isDamageForeign: Bool { limitByte.map { damageStart >= $0 } ?? false }

    /// Skips the damage at which reading has stopped, and hands its bytes on; returns where
    /// it ends in the file, and whether XML is lost in it.
    mutating func skipDamage(
        passing: (Span<UInt8>) throws(Failure) -> Void
    ) throws(Failure) -> (end: Int, losesXML: Bool) {
        isDamaged = false
        let gap = try bzip2?.skipDamage(in: &window, passing: passing)
        return (damageStart, gap != .marks)
    }

    /// Where a byte of XML comes from: for plain XML its place in the file, for bzip2 the place
    /// of its block.
    func offset(of position: Int) -> Int { place(of: position).byte }

    /// The same, with how far into its block's XML the byte is.
    func place(of position: Int) -> ShardCoverage.Place {
        guard isPacked else { return ShardCoverage.Place(byte: origin + position, within: 0) }
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
