/// The part of an input that has been read and is still of use.
struct InputWindow: ~Copyable {
    /// The bytes. Its end is as far as the input has been read.
    private(set) var bytes = ByteBuffer(capacity: InputWindow.defaultReadSize + 4096)
    private var input: Input
    /// How much is asked for at once.
    var readSize: Int

    /// The usual `readSize`: 256 KiB, from where larger reads win nothing.
    static let defaultReadSize = 1 << 18

    init(_ input: consuming Input, readSize: Int = InputWindow.defaultReadSize) {
        self.input = input
        self.readSize = readSize
    }

    /// The input's name for messages.
    var name: String { input.name }

    /// The input's size, where it is a regular file.
    var inputSize: Int? { input.size }

    /// How many bytes of the input have been read.
    var inputOffset: Int { input.offset }

    /// Where the window's first byte stands in the input.
    var start: Int { input.offset - bytes.count }

    /// Reads more. Returns false at the input's end.
    mutating func fill() throws(Failure) -> Bool {
        try input.read(into: &bytes, most: readSize) > 0
    }

    /// Reads until the window has `count` bytes. Returns false where the input ends before.
    mutating func fill(to count: Int) throws(Failure) -> Bool {
        while bytes.count < count {
            if try !fill() { return false }
        }
        return true
    }

    /// Reads more, straight into another buffer, to which it first hands all that it holds.
    mutating func fill(_ buffer: inout ByteBuffer) throws(Failure) -> Bool {
        guard bytes.isEmpty else {
            buffer.append(bytes.span)
            bytes.removeAll()
            return true
        }
        return try input.read(into: &buffer, most: readSize) > 0
    }

    /// Drops bytes from its front.
    mutating func drop(_ count: Int) {
        bytes.removeFirst(count)
    }
}
