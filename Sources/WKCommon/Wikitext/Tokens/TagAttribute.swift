/// Reads the attributes of an extension's tag.
enum TagAttribute {
    /// The value of an attribute with a name in lower case; nil where there is none, or an empty one.
    /// `attributes` start after the tag's name and end before its `>`.
    static func value(
        of name: String, in text: Span<UInt8>, _ attributes: Range<Int>
    ) -> Range<Int>? {
        let name = Array(name.utf8)
        let last = attributes.upperBound - name.count
        for start in stride(from: attributes.lowerBound + 1, to: last, by: 1)
        where text[start - 1].isSpace && text.has(lowercased: name.span, at: start) {
            let after = text.trimmed(start + name.count..<attributes.upperBound)
            guard !after.isEmpty, text[after.lowerBound] == UInt8(ascii: "=") else { continue }
            let value = text.trimmed(after.lowerBound + 1..<after.upperBound)
            guard !value.isEmpty else { return nil }
            let quote = text[value.lowerBound]
            guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
                return value
                    .lowerBound..<text.firstIndex(
                        in: valueEnds, from: value.lowerBound, to: value.upperBound)
            }
            let end = text.firstIndex(of: quote, from: value.lowerBound + 1) ?? value.upperBound
            return value.lowerBound + 1..<min(end, value.upperBound)
        }
        return nil
    }

    private static let valueEnds = ByteSet(" \t\n/>")
}
