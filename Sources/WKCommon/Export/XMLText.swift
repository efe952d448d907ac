/// The characters of XML 1.0, in UTF-8.
enum XMLText {
    /// Checks that all of a range is UTF-8 and holds only characters that XML allows.
    static func check(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(MarkupError) {
        var position = range.lowerBound
        while position < range.upperBound {
            if position <= range.upperBound - 8 {
                let word = bytes.word(at: position)
                let plain = WordSearch.firstByte(in: WordSearch.controlMask(in: word) | word)
                position += plain
                if plain == 8 { continue }
            }
            let byte = bytes[position]
            if byte < 0x80 {
                guard byte >= 0x20 || byte.isXMLSpace else {
                    throw disallowed(UInt32(byte), at: position)
                }
                position += 1
            } else {
                position += try sequenceLength(bytes, position..<range.upperBound)
            }
        }
    }

    /// How long the UTF-8 sequence of two to four bytes is that begins a range.
    @inline(__always)
    static func sequenceLength(
        _ bytes: Span<UInt8>, _ range: Range<Int>
    ) throws(MarkupError) -> Int {
        let start = range.lowerBound
        let length = bytes.lengthOfSequence(at: start, before: range.upperBound)
        guard length > 0 else { throw invalidUTF8(bytes[start], at: start) }
        let code = bytes.scalarValue(at: start, length: length)
        guard code & ~1 != 0xFFFE else { throw disallowed(code, at: start) }
        return length
    }

    /// Whether XML allows a character. Surrogates and what is no character at all it does not.
    static func allows(_ code: UInt32) -> Bool {
        switch code {
        case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }

    @inline(never)
    static func disallowed(_ code: UInt32, at position: Int) -> MarkupError {
        let digits = String(code, radix: 16, uppercase: true)
        let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        return MarkupError(
            position: position, message: "the character U+\(padded), which XML does not allow")
    }

    @inline(never)
    private static func invalidUTF8(_ byte: UInt8, at position: Int) -> MarkupError {
        let digits = String(byte, radix: 16, uppercase: true)
        return MarkupError(
            position: position,
            message: "this is not UTF-8: the byte 0x\(digits) cannot stand here")
    }
}
