/// A title's first letter, which most wikis store in upper case.
enum FirstLetter {
    /// Appends a title with its first letter in upper case, as MediaWiki's Language::ucfirst has it;
    /// as it is where there is no language.
    static func append(
        _ title: Span<UInt8>, inUpperCaseOf language: String?, to buffer: inout ByteBuffer
    ) {
        guard let language, !title.isEmpty else {
            buffer.append(title)
            return
        }
        let first = title[0]
        if first < 0x80 {
            if first == UInt8(ascii: "i"), dotted.contains(language) {
                buffer.append("İ")
            } else {
                buffer.append(first &- 0x61 < 26 ? first & 0xDF : first)
            }
            buffer.append(title.extracting(1..<title.count))
            return
        }
        guard let (scalar, length) = title.scalar(at: 0, before: title.count),
            let upper = upperCase(scalar)
        else {
            buffer.append(title)
            return
        }
        buffer.append(scalar: upper.value)
        buffer.append(title.extracting(length..<title.count))
    }

    /// Appends some bytes of a buffer likewise.
    static func append(
        _ bytes: borrowing ByteBuffer, _ range: Range<Int>, inUpperCaseOf language: String?,
        to buffer: inout ByteBuffer
    ) {
        append(bytes.span.extracting(range), inUpperCaseOf: language, to: &buffer)
    }

    /// Whether the upper case of `i` has a dot in a language, and the lower case of `I` none.
    static func hasDottedCapital(_ language: String) -> Bool { dotted.contains(language) }

    /// The languages in which the upper case of `i` has a dot.
    private static let dotted: Set<String> = ["tr", "az", "kaa", "kk-latn"]

    /// The letter in upper case where that is one letter, else its title case where that is one (`ᾳ`):
    /// Wikimedia keeps the letters as they were that newer versions of Unicode and PHP change, `ß`
    /// and Georgian among them.
    private static func upperCase(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x400...0x42F: return scalar
        case 0x430...0x44F: return Unicode.Scalar(scalar.value - 0x20)
        case 0x450...0x45F: return Unicode.Scalar(scalar.value - 0x50)
        case 0x10D0...0x10FF, 0x2E80...0xA63F, 0xAC00...0xD7FF: return nil
        default: break
        }
        let upper = scalar.properties.uppercaseMapping.unicodeScalars
        if upper.count == 1 { return upper.first }
        let title = scalar.properties.titlecaseMapping.unicodeScalars
        return title.count == 1 ? title.first : nil
    }
}
