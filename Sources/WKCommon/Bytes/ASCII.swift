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

    /// Whether it is a space, a tab or a line's end.
    @inline(__always)
    var isSpace: Bool { self == 0x20 || self &- 0x09 < 5 }

    /// Whether this is white space to XML: space, tab, line feed, carriage return.
    @inline(__always)
    var isXMLSpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D }
}

extension Span where Element == UInt8 {
    /// A copy of the bytes.
    var array: [UInt8] { indices.map { self[$0] } }

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

    /// The first position of a range that holds no white space, or nil.
    func firstNonSpace(in range: Range<Int>) -> Int? {
        for index in range where !self[index].isXMLSpace { return index }
        return nil
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

    /// What is left without the ASCII white space before and after it.
    var withoutSpaceAround: Span<UInt8> {
        @_lifetime(copy self)
        get {
            var (start, end) = (0, count)
            while start < end, self[start].isXMLSpace { start += 1 }
            while end > start, self[end - 1].isXMLSpace { end -= 1 }
            return extracting(start..<end)
        }
    }

    /// The integer that these bytes write in decimal, white space around it aside; nil where they
    /// are anything else, or too large.
    var decimal: Int? {
        guard let first = firstNonSpace(in: 0..<count) else { return nil }
        var end = count
        while self[end - 1].isXMLSpace { end -= 1 }
        let isNegative = self[first] == UInt8(ascii: "-")
        var value = 0
        let digits = isNegative ? first + 1 : first
        guard digits < end else { return nil }
        for index in digits..<end {
            let digit = Int(self[index]) - Int(UInt8(ascii: "0"))
            guard (0...9).contains(digit) else { return nil }
            let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, more) = tens.addingReportingOverflow(digit)
            guard !overflow, !more else { return nil }
            value = sum
        }
        return isNegative ? -value : value
    }
}
