/// Where the bytes of an export come from: a file or standard input, plain or bzip2.
///
/// Only bytes that have been checked are handed on: of bzip2, whole blocks. A shard of a file will
/// be another way to begin here: at a block in the middle instead of at the start.
struct XMLSource: ~Copyable {
    private var window: InputWindow
    private var bzip2: BZip2Reader?
    /// How many bytes of XML have been handed on.
    private(set) var count = 0
    /// Of bzip2: at which byte of XML each block's begin, and where the block stands in the file.
    private var blocks: [(start: Int, offset: Int)] = []

    init(_ input: consuming Input, readSize: Int = InputWindow.defaultReadSize) {
        window = InputWindow(input, readSize: readSize)
    }

    /// The input's name for messages.
    var name: String { window.name }

    /// Whether the input is bzip2, so that `offset(of:)` is the place of a block.
    var isPacked: Bool { bzip2 != nil }

    /// How much of the input has been read, and how much there is, where that is known.
    var inputBytes: (read: Int, all: Int?) { (window.inputOffset, window.inputSize) }

    /// Tells plain XML from bzip2 and from what cannot be read, and appends the first bytes.
    ///
    /// - Parameter acceptsBlank: whether an input without XML is all right.
    mutating func begin(into xml: inout ByteBuffer, acceptsBlank: Bool) throws(Failure) {
        _ = try window.fill(to: InputFormat.sampleSize)
        var format = InputFormat(of: window.bytes.span)
        let isPacked = format == .bzip2
        if isPacked { bzip2 = BZip2Reader() }
        while xml.count < InputFormat.sampleSize, try read(into: &xml) {}
        if isPacked { format = InputFormat(of: xml.span) }
        switch format {
        case .xml: return
        case .blank where acceptsBlank: return
        case .blank: throw Failure.badInput("there is no XML in it")
        case .bzip2:
            throw Failure.badInput("this is bzip2 within bzip2: bzcat FILE | wk-split")
        case .other(let words):
            throw Failure.badInput(isPacked ? "within the bzip2: \(words)" : words)
        }
    }

    /// Appends more bytes. Returns false at the end.
    mutating func read(into xml: inout ByteBuffer) throws(Failure) -> Bool {
        let before = xml.count
        if bzip2 != nil {
            guard let offset = try bzip2?.appendBlock(of: &window, to: &xml) else { return false }
            blocks.append((count, offset))
        } else if try !window.fill(&xml) {
            return false
        }
        count += xml.count - before
        return true
    }

    /// Where a byte of XML comes from: for plain XML its place in the file, for bzip2 the place
    /// of its block.
    func offset(of position: Int) -> Int {
        guard isPacked else { return position }
        return blocks.last { $0.start <= position }?.offset ?? 0
    }

    /// Forgets where the bytes before a position came from.
    mutating func forget(before position: Int) {
        guard let kept = blocks.lastIndex(where: { $0.start <= position }), kept > 0 else { return }
        blocks.removeFirst(kept)
    }
}
