import WKData

/// Character references such as `&nbsp;`, `&#8211;` and `&#x2013;`, as MediaWiki's sanitizer takes
/// them: the semicolon must be there, and the character must be one that HTML allows.
enum CharacterReference {
    /// The longest one that is looked at, in bytes: names have up to 31 letters.
    private static let longest = 34

    /// Reads the reference at `position`; its code (see `append`) and its length in bytes.
    static func read(
        _ text: Span<UInt8>, at position: Int, before end: Int
    ) -> (code: Int, length: Int)? {
        let start = position + 1
        let last = min(end, position + longest)
        guard start < last else { return nil }
        let isNumber = text[start] == UInt8(ascii: "#")
        var index = isNumber ? start + 1 : start
        let body = index
        while index < last, text[index].isLetter || text[index].isDigit { index += 1 }
        guard index > body, index < last, text[index] == UInt8(ascii: ";") else { return nil }
        let code =
            isNumber
            ? number(text.extracting(body..<index)) : names.value(of: text.extracting(body..<index))
        return code.map { ($0, index + 1 - position) }
    }

    /// Appends the characters that a code of `read` stands for.
    static func append(_ code: Int, to buffer: inout ByteBuffer) {
        if code < firstOfSeveral {
            buffer.append(scalar: UInt32(code))
        } else {
            buffer.append(string: several[code - firstOfSeveral])
        }
    }

    private static func number(_ digits: Span<UInt8>) -> Int? {
        let isHexadecimal = digits[0] | 0x20 == UInt8(ascii: "x")
        let number = digits.extracting((isHexadecimal ? 1 : 0)..<digits.count)
        guard let value = number.wholeNumber(radix: isHexadecimal ? 16 : 10) else { return nil }
        let isText =
            switch value {
            case 9, 10, 13, 0x20...0x7E, 0xA0...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
            default: false
            }
        return isText ? value : nil
    }

    /// Codes from here on, beyond Unicode's scalars, are those of names for several characters.
    private static let firstOfSeveral = 0x110000

    private static let (names, several) = load()

    private static func load() -> (NameTable, [String]) {
        var text = ByteBuffer()
        text.append(EntityNames.text)
        let bytes = text.span
        var names = NameTable()
        var several: [String] = []
        var start = 0
        while start < bytes.count {
            let end = bytes.firstIndex(of: UInt8(ascii: " "), from: start) ?? bytes.count
            let equals = bytes.firstIndex(of: UInt8(ascii: "="), from: start) ?? end
            let name = bytes.extracting(start..<equals)
            let scalars = scalars(bytes.extracting(equals..<end))
            if scalars.count == 1 {
                names.insert(name, Int(scalars[0].value))
            } else {
                names.insert(name, firstOfSeveral + several.count)
                several.append(String(String.UnicodeScalarView(scalars)))
            }
            start = end + 1
        }
        return (names, several)
    }

    /// The scalars of an entry after its `=`: hexadecimal numbers separated by `+`.
    private static func scalars(_ numbers: Span<UInt8>) -> [Unicode.Scalar] {
        var values: [UInt32] = []
        for index in numbers.indices {
            if let digit = numbers[index].hexadecimalValue {
                values[values.count - 1] = values[values.count - 1] << 4 | UInt32(digit)
            } else {
                values.append(0)
            }
        }
        return values.compactMap(Unicode.Scalar.init)
    }
}
