/// What a bzip2 file or standard input holds, block by block: the bytes of one stream or of many.
public struct BZip2Contents: ~Copyable {
    private var window: InputWindow
    private var reader = BZip2Reader()
    private var hasBegun = false

    /// Opens a file; `-` is standard input.
    public init(path: String) throws(Failure) {
        window = InputWindow(try Input(path: path))
    }

    /// How many bytes of the input have been read, and how many there are, where that is known.
    public var inputBytes: (read: Int, all: Int?) { (window.inputOffset, window.inputSize) }

    /// Appends the bytes of the next block, once its checksum is right; returns false at the end.
    ///
    /// - Throws: a failure with the file and the byte at which a block or a stream begins that is damaged, or what
    ///   is no bzip2.
    public mutating func appendBlock(to output: inout ByteBuffer) throws(Failure) -> Bool {
        do throws(Failure) {
            if !hasBegun { try checkBeginning() }
            hasBegun = true
            return try reader.appendBlock(of: &window, to: &output) != nil
        } catch {
            throw error.at(file: window.name)
        }
    }

    private mutating func checkBeginning() throws(Failure) {
        _ = try window.fill(to: 3)
        guard window.count >= 3, !window.span.starts(with: "BZh", at: 0) else { return }
        _ = try window.fill(to: InputFormat.sampleSize)
        throw Failure.badInput("this is \(InputFormat.name(of: window.span)), not bzip2")
    }
}
