/// A name in lower case, such as a tag's, a protocol's or a wiki's prefix: enough bytes for any that is
/// known.
struct ShortName {
    private var bytes: InlineArray<32, UInt8> = .init(repeating: 0)
    private var count = 0

    /// Reads the letters, digits, hyphens and underscores from `start` on; returns where they end.
    mutating func read(_ text: Span<UInt8>, from start: Int, to end: Int) -> Int {
        var index = start
        while index < end, ShortName.isPart(text[index]) {
            if count < 32 { bytes[count] = text[index].lowercased }
            count += 1
            index += 1
        }
        return index
    }

    private static func isPart(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || byte >= 0x80 || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: "_")
    }

    /// Whether the names that start at two places are the same.
    static func areSame(_ text: Span<UInt8>, _ first: Int, _ second: Int) -> Bool {
        var (one, other) = (ShortName(), ShortName())
        _ = one.read(text, from: first, to: text.count)
        _ = other.read(text, from: second, to: text.count)
        return one.count == other.count && one.count <= 32
            && one.bytes.span.extracting(0..<one.count)
                .equals(other.bytes.span.extracting(0..<other.count))
    }

    func value(in table: borrowing NameTable) -> Int? {
        guard count <= 32 else { return nil }
        return table.value(of: bytes.span.extracting(0..<count))
    }
}
