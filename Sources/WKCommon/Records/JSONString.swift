/// Strings as JSON writes them (RFC 8259), byte for byte as `jq -c` prints them: `\"` `\\` `\b`
/// `\f` `\n` `\r` `\t`, `\u00XX` for the other control characters and U+007F, and all else as it is.
extension ByteBuffer {
    /// Adds another buffer's bytes, or a range of them, as a JSON string.
    public mutating func appendJSONString(_ other: borrowing ByteBuffer, _ range: Range<Int>? = nil)
    {
        appendJSONString(other.span.extracting(range ?? 0..<other.count))
    }

    /// Adds a string, quotes and escapes included.
    ///
    /// The value must be UTF-8; nothing is checked.
    public mutating func appendJSONString(_ value: Span<UInt8>) {
        append(UInt8(ascii: "\""))
        appendJSONEscaped(value)
        append(UInt8(ascii: "\""))
    }

    /// Adds what is between a string's quotes.
    public mutating func appendJSONEscaped(_ value: Span<UInt8>) {
        var start = 0
        while true {
            let end = value.indexOfJSONEscape(from: start)
            append(value, start..<end)
            guard end < value.count else { return }
            appendJSONEscape(of: value[end])
            start = end + 1
        }
    }

    /// Adds the escape of one byte: a control character, a quote or a backslash.
    @inline(__always)
    mutating func appendJSONEscape(of byte: UInt8) {
        append(UInt8(ascii: "\\"))
        switch byte {
        case UInt8(ascii: "\n"): append(UInt8(ascii: "n"))
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): append(byte)
        case UInt8(ascii: "\t"): append(UInt8(ascii: "t"))
        case UInt8(ascii: "\r"): append(UInt8(ascii: "r"))
        case 0x08: append(UInt8(ascii: "b"))
        case 0x0C: append(UInt8(ascii: "f"))
        default:
            append("u00")
            append(UInt8(hexadecimalDigit: byte >> 4, from: "a"))
            append(UInt8(hexadecimalDigit: byte & 0xF, from: "a"))
        }
    }
}
