/// A number of bytes as options give it: `65536`, `64K`, `64M`, `2G`, by powers of 1024.
public struct ByteSize: Equatable, Sendable {
    /// The number.
    public var bytes: Int

    /// A number of bytes.
    public init(bytes: Int) {
        self.bytes = bytes
    }

    /// Reads a number and a suffix; nil where it is anything else, zero, or too large.
    public init?(_ text: String) {
        let shift =
            switch text.last {
            case "K", "k": 10
            case "M", "m": 20
            case "G", "g": 30
            default: 0
            }
        let digits = shift > 0 ? text.dropLast() : text[...]
        guard digits.utf8.allSatisfy(\.isDigit), let number = Int(digits),
            number > 0, number <= (1 << 40) >> shift
        else { return nil }
        bytes = number << shift
    }
}
