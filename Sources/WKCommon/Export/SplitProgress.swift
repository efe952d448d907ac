/// How far `PageSplitter` has come in one of its inputs.
public struct SplitProgress {
    /// How many records have been written, of all inputs.
    public var pages: Int
    /// How much XML of this input has been read, in bytes, after any decompression.
    public var xmlBytes: Int
    /// How many bytes have been read of the inputs before this one.
    public var earlierBytes = 0
    /// How many bytes of this input have been read.
    public var inputBytes: Int
    /// How many bytes this input has, where that is known.
    public var inputSize: Int?

    /// A stage of the work.
    public init(pages: Int, xmlBytes: Int, inputBytes: Int, inputSize: Int? = nil) {
        self.pages = pages
        self.xmlBytes = xmlBytes
        self.inputBytes = inputBytes
        self.inputSize = inputSize
    }
}

extension SplitProgress {
    init(pages: Int, earlierBytes: Int, of source: borrowing XMLSource) {
        let input = source.inputBytes
        self.init(
            pages: pages, xmlBytes: source.count, inputBytes: input.read, inputSize: input.all)
        self.earlierBytes = earlierBytes
    }
}
