/// White space, of which there are four sets. That of ASCII is `UInt8.isSpace`; these have more or
/// fewer characters. What is white space to one of them and not to another is determined here and
/// nowhere else:
///
///                              XML 1.0, JSON   ASCII   Zs   titles   Unicode
///     tab, line feed, return         ✓           ✓            ✗         ✓
///     U+000B, U+000C                 ✗           ✓            ✗         ✓
///     space                          ✓           ✓      ✓     ✓         ✓
///     U+0085 next line                                  ✗     ✗         ✓
///     U+00A0 and others of Zs                           ✓     ✓         ✓
///     U+180E                                            ✗     ✓         ✗
///     U+2028, U+2029                                    ✗     ✓         ✓
extension UInt8 {
    /// Whether this is white space to XML 1.0 (`S`) and to JSON (RFC 8259): space, tab, line feed,
    /// carriage return.
    @inline(__always)
    var isXMLSpace: Bool {
        // Most bytes are told at the first comparison.
        self <= 0x20 && (self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D)
    }
}

extension Span<UInt8> {
    /// The first position of a range that holds no white space of XML's; nil where there is none.
    func firstNonXMLSpace(in range: Range<Int>) -> Int? {
        for index in range where !self[index].isXMLSpace { return index }
        return nil
    }

    /// What is left without XML's white space before and after it.
    var withoutXMLSpaceAround: Span<UInt8> {
        @_lifetime(copy self)
        get {
            var (start, end) = (0, count)
            while start < end, self[start].isXMLSpace { start += 1 }
            while end > start, self[end - 1].isXMLSpace { end -= 1 }
            return extracting(start..<end)
        }
    }

    /// How many bytes the white space character of Unicode at a position has: property White_Space; 0
    /// where there is none.
    @inline(__always)
    func lengthOfWhiteSpace(at position: Int) -> Int {
        let byte = self[position]
        if byte < 0x80 { return byte.isSpace ? 1 : 0 }
        guard byte == 0xC2 || (0xE1...0xE3).contains(byte) else { return 0 }
        return lengthOfWhiteSpace(at: position, beyondASCII: .unicode)
    }

    /// How many bytes the white space character of Unicode has that ends before a position; 0 where
    /// none does.
    @inline(__always)
    func lengthOfWhiteSpace(before end: Int) -> Int {
        guard end > 0 else { return 0 }
        let last = self[end - 1]
        if last < 0x80 { return last.isSpace ? 1 : 0 }
        return lengthOfWhiteSpace(beyondASCIIBefore: end)
    }

    @inline(never)
    private func lengthOfWhiteSpace(beyondASCIIBefore end: Int) -> Int {
        for length in 2...3 where length <= end {
            if lengthOfWhiteSpace(at: end - length) == length { return length }
        }
        return 0
    }

    /// How many bytes the white space beyond ASCII at a position has that MediaWiki's titles know
    /// (MediaWikiTitleCodec::splitTitleString); 0 where there is none.
    @inline(__always)
    func lengthOfTitleSpace(at position: Int) -> Int {
        let byte = self[position]
        guard byte == 0xC2 || (0xE1...0xE3).contains(byte) else { return 0 }
        return lengthOfWhiteSpace(at: position, beyondASCII: .titles)
    }

    /// Whether a space beyond ASCII is at a position: general category Zs, which ends a URL
    /// (Parser::EXT_LINK_URL_CLASS).
    func hasSpaceSeparator(at position: Int) -> Bool {
        lengthOfWhiteSpace(at: position, beyondASCII: .separators) > 0
    }

    @inline(__always)
    private func lengthOfWhiteSpace(at position: Int, beyondASCII set: WhiteSpaceSet) -> Int {
        guard position + 1 < count else { return 0 }
        if self[position] == 0xC2 {
            let second = self[position + 1]
            return second == 0xA0 || set == .unicode && second == 0x85 ? 2 : 0
        }
        guard position + 2 < count else { return 0 }
        switch (self[position], self[position + 1], self[position + 2]) {
        case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F),  // U+20xx
            (0xE1, 0x9A, 0x80), (0xE3, 0x80, 0x80):  // U+1680 U+3000
            return 3
        case (0xE2, 0x80, 0xA8...0xA9): return set == .separators ? 0 : 3  // U+2028 U+2029
        case (0xE1, 0xA0, 0x8E): return set == .titles ? 3 : 0  // U+180E
        default: return 0
        }
    }

    /// Whether U+200E, U+200F or one of U+202A to U+202E is at a position: they set the direction
    /// of text, and MediaWiki removes them from titles.
    func hasDirectionMark(at position: Int) -> Bool {
        guard position + 2 < count, self[position] == 0xE2, self[position + 1] == 0x80 else {
            return false
        }
        let last = self[position + 2]
        return last == 0x8E || last == 0x8F || (0xAA...0xAE).contains(last)
    }
}

/// The sets of white space beyond ASCII.
private enum WhiteSpaceSet {
    case separators, titles, unicode
}
