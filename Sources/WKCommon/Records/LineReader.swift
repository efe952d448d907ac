/// The lines of a file, one in memory at a time. The last one counts also without a line feed.
struct LineReader: ~Copyable {
    private var input: Input
    /// What is read and not yet passed: the line, and bytes after it.
    private var window: ByteBuffer
    /// How much is read at once.
    private let piece: Int
    /// Where the line is in the window, without its line feed.
    private var lineRange = 0..<0
    /// Where the line after it starts in the window.
    private var following = 0

    /// The line's number, counted from 1.
    private(set) var lineNumber = 0

    /// Reads a file from its start; 128 KiB at once cost no more system calls than a pipe forces.
    init(_ input: consuming Input, piece: Int = 1 << 17) {
        self.input = input
        self.piece = piece
        window = ByteBuffer(capacity: piece)
    }

    /// The file's name for messages.
    var name: String { input.name }

    /// The line, without its line feed.
    var line: Span<UInt8> {
        @_lifetime(borrow self)
        @inline(__always)
        get { window.span.extracting(lineRange) }
    }

    /// Goes on to the next line; returns false at the end of the file.
    mutating func next() throws(Failure) -> Bool {
        var searched = following
        while true {
            if let end = window.span.firstIndex(of: UInt8(ascii: "\n"), from: searched) {
                lineRange = following..<end
                following = end + 1
                break
            }
            window.removeFirst(following)
            following = 0
            searched = window.count
            guard try input.read(into: &window, most: piece) > 0 else {
                lineRange = 0..<window.count
                following = window.count
                if window.isEmpty { return false }
                break
            }
        }
        lineNumber += 1
        return true
    }
}
