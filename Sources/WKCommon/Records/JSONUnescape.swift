extension ByteBuffer {
    /// Adds the text of a JSON string, given where its contents are in a checked line.
    ///
    /// Runs without an escape are copied whole. `\u` escapes that are half of a surrogate pair
    /// become U+FFFD, as jq has it.
    public mutating func appendUnescaped(_ line: Span<UInt8>, _ range: Range<Int>) {
        let text = line.extracting(range)
        reserve(text.count)
        var start = 0
        while true {
            let end = text.indexOfBackslashOrControl(from: start)
            append(text, start..<end)
            guard end + 1 < text.count else { return }
            start = end + 2
            switch text[end + 1] {
            case UInt8(ascii: "n"): append(0x0A)
            case UInt8(ascii: "t"): append(0x09)
            case UInt8(ascii: "r"): append(0x0D)
            case UInt8(ascii: "b"): append(0x08)
            case UInt8(ascii: "f"): append(0x0C)
            case UInt8(ascii: "u"): start = appendUnicodeEscape(text, end)
            case let itself: append(itself)
            }
        }
    }

    /// Adds what the `\u` at a position stands for; returns where the escape, or the pair, ends.
    private mutating func appendUnicodeEscape(_ text: Span<UInt8>, _ start: Int) -> Int {
        guard let unit = text.hexadecimalUnit(at: start + 2) else { return text.count }
        if unit & 0xFC00 == 0xD800, text.starts(with: "\\u", at: start + 6),
            let low = text.hexadecimalUnit(at: start + 8), low & 0xFC00 == 0xDC00
        {
            append(scalar: 0x10000 + (unit & 0x3FF) << 10 + (low & 0x3FF))
            return start + 12
        }
        append(scalar: unit & 0xF800 == 0xD800 ? 0xFFFD : unit)
        return start + 6
    }
}

extension Span<UInt8> {
    /// The value of the four hexadecimal digits at a position; nil where they are not there.
    func hexadecimalUnit(at start: Int) -> UInt32? {
        guard start + 4 <= count else { return nil }
        var unit: UInt32 = 0
        for position in start..<start + 4 {
            guard let digit = self[position].hexadecimalValue else { return nil }
            unit = unit << 4 | UInt32(digit)
        }
        return unit
    }
}
