/// The part of an input that has been read and is still of use.
struct InputWindow: ~Copyable {
    private var input: Input
    private var buffer = ByteBuffer(capacity: InputWindow.defaultReadSize + 4096)
    /// How many bytes at the buffer's front have been dropped. They are removed before the next read, so that
    /// the rest is not moved for each little drop.
    private var dropped = 0
    /// How much is asked for at once.
    var readSize: Int

    /// The usual `readSize`: 256 KiB, from where larger reads win nothing.
    static let defaultReadSize = 1 << 18

    init(_ input: consuming Input, readSize: Int = InputWindow.defaultReadSize) {
        self.input = input
        self.readSize = readSize
    }

    /// The bytes. Their end is as far as the input has been read.
    var span: Span<UInt8> {
        @_lifetime(borrow self)
        @inline(__always)
        get { buffer.span.extracting(dropped..<buffer.count) }
    }

    /// How many bytes it holds.
    var count: Int { buffer.count - dropped }

    /// Whether it holds nothing.
    var isEmpty: Bool { count == 0 }

    /// The input's name for messages.
    var name: String { input.name }

    /// The input's size, where it is a regular file.
    var inputSize: Int? { input.size }

    /// How many bytes of the input have been read.
    var inputOffset: Int { input.offset }

    /// Where the window's first byte is in the input.
    var start: Int { input.offset - count }

    /// Reads more. Returns false at the input's end.
    mutating func fill() throws(Failure) -> Bool {
        buffer.removeFirst(dropped)
        dropped = 0
        return try input.read(into: &buffer, most: readSize) > 0
    }

    /// Reads until the window has `count` bytes. Returns false where the input ends before.
    mutating func fill(to wanted: Int) throws(Failure) -> Bool {
        while count < wanted {
            if try !fill() { return false }
        }
        return true
    }

    /// Reads more, straight into another buffer, to which it first hands all that it holds.
    mutating func fill(_ other: inout ByteBuffer) throws(Failure) -> Bool {
        guard isEmpty else {
            other.append(span)
            drop(count)
            return true
        }
        return try input.read(into: &other, most: readSize) > 0
    }

    /// Drops bytes from its front.
    mutating func drop(_ count: Int) {
        precondition(count >= 0 && count <= self.count)
        dropped += count
    }

    /// Drops the zeros at its front, and reads on as long as there are more; returns how many they were.
    mutating func dropZeros() throws(Failure) -> Int {
        var zeros = 0
        while true {
            let count = span.leadingZeros
            drop(count)
            zeros += count
            guard isEmpty, try fill() else { return zeros }
        }
    }
}
