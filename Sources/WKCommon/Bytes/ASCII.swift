/// ASCII: what a byte is, and texts of such bytes.
extension UInt8 {
    /// The byte with `A` to `Z` in lower case.
    @inline(__always)
    var lowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }

    /// Whether it is a letter of ASCII.
    @inline(__always)
    var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }

    /// Whether it is a digit of ASCII.
    @inline(__always)
    var isDigit: Bool { self &- 0x30 < 10 }

    /// Its value as a hexadecimal digit; nil where it is none.
    @inline(__always)
    var hexadecimalValue: UInt8? {
        if isDigit { return self - UInt8(ascii: "0") }
        let letter = (self | 0x20) &- UInt8(ascii: "a")
        return letter < 6 ? letter + 10 : nil
    }

    /// Its value as a digit to a base of up to 16; nil where it is none.
    @inline(__always)
    func digit(radix: Int) -> UInt8? {
        hexadecimalValue.flatMap { $0 < radix ? $0 : nil }
    }

    /// The hexadecimal digit of a value under 16, its letters counted from an `a` in either case.
    init(hexadecimalDigit value: UInt8, from a: Unicode.Scalar) {
        self = value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: a) + value - 10
    }

    /// Whether it is a space, a tab or a line's end: the white space of ASCII (`\s` of PHP).
    @inline(__always)
    var isSpace: Bool { self == 0x20 || self &- 0x09 < 5 }
}

extension [UInt8] {
    /// Appends a copy of bytes.
    mutating func append(_ bytes: Span<UInt8>) {
        unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
    }
}

extension Span where Element == UInt8 {
    /// A copy of the bytes.
    var array: [UInt8] { unsafe withUnsafeBufferPointer { unsafe Array($0) } }

    /// A copy of the bytes as a string; those that are no UTF-8 become U+FFFD.
    var string: String {
        unsafe withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
    }

    /// Whether these bytes are the same as others.
    func equals(_ other: Span<UInt8>) -> Bool {
        guard count == other.count else { return false }
        for index in indices where self[index] != other[index] { return false }
        return true
    }

    /// Whether these bytes begin with others.
    func starts(with prefix: [UInt8]) -> Bool {
        guard count >= prefix.count else { return false }
        for index in prefix.indices where self[index] != prefix[index] { return false }
        return true
    }

    /// Whether a text, given in lower case, is at a position, in any case.
    func has(lowercased text: Span<UInt8>, at position: Int = 0) -> Bool {
        guard position + text.count <= count else { return false }
        for index in text.indices where self[position + index].lowercased != text[index] {
            return false
        }
        return true
    }

    /// Whether a constant, given in lower case, is at a position, in any case.
    func has(lowercased text: StaticString, at position: Int = 0) -> Bool {
        text.withUTF8Buffer { has(lowercased: unsafe $0.span, at: position) }
    }

    /// Where a byte comes last; nil where it does not.
    func lastIndex(of byte: UInt8) -> Int? {
        var index = count - 1
        while index >= 0, self[index] != byte { index -= 1 }
        return index < 0 ? nil : index
    }

    /// A range without the white space at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, self[start].isSpace { start += 1 }
        while end > start, self[end - 1].isSpace { end -= 1 }
        return start..<end
    }

    /// The byte that a percent sign at a position and two hexadecimal digits stand for.
    func percentEncodedByte(at position: Int) -> UInt8? {
        guard position + 2 < count, self[position] == UInt8(ascii: "%"),
            let high = self[position + 1].hexadecimalValue,
            let low = self[position + 2].hexadecimalValue
        else { return nil }
        return high << 4 | low
    }

    /// The whole number that these bytes write, with nothing but digits; nil where they are anything
    /// else, or it is too large.
    func wholeNumber(radix: Int = 10) -> Int? {
        magnitude(radix: radix).flatMap { Int(exactly: $0) }
    }

    /// The whole number that these bytes write in decimal, with a minus sign before it or without one;
    /// nil where they are anything else, or it does not fit.
    var integer: Int? {
        guard !isEmpty, self[0] == UInt8(ascii: "-") else { return wholeNumber() }
        guard let magnitude = extracting(1..<count).magnitude(radix: 10),
            magnitude <= Int.min.magnitude
        else { return nil }
        return Int(truncatingIfNeeded: 0 &- magnitude)
    }

    @inline(__always)
    private func magnitude(radix: Int) -> UInt? {
        guard !isEmpty else { return nil }
        var value: UInt = 0
        for index in indices {
            guard let digit = self[index].digit(radix: radix) else { return nil }
            let (shifted, isTooLarge) = value.multipliedReportingOverflow(by: UInt(radix))
            let (sum, isStillTooLarge) = shifted.addingReportingOverflow(UInt(digit))
            guard !isTooLarge, !isStillTooLarge else { return nil }
            value = sum
        }
        return value
    }
}
