/// URLs as they stand in wikitext: where those begin that have no brackets, and where any ends
/// (Parser::handleMagicLinks, makeFreeExternalLink and EXT_LINK_URL_CLASS in MediaWiki).
enum FreeURL {
    /// What may end a URL besides what always does.
    struct Surroundings {
        /// Whether a pipe does: in a template, a link or a table.
        var endsAtPipe = false
        /// Whether two braces do: in a template.
        var endsAtBraces = false
    }

    /// A URL in wikitext.
    struct Found {
        /// The URL itself.
        var url: Range<Int>
        /// Where the characters end that could be the URL's.
        var end: Int
    }

    /// The first URL without brackets that begins in a range. It may end behind it.
    static func first(
        _ source: Span<UInt8>, in range: Range<Int>, _ surroundings: Surroundings
    ) -> Found? {
        var from = range.lowerBound
        while let colon = source.extracting(from..<range.upperBound)
            .firstIndex(of: UInt8(ascii: ":")).map({ from + $0 })
        {
            from = colon + 1
            guard let start = start(source, before: colon, in: range) else { continue }
            let limit = end(source, from: start, surroundings)
            let protocolEnd = source.has("://", at: colon, before: limit) ? colon + 3 : colon + 1
            let end = withoutPunctuation(source, start..<limit)
            // What is left must be more than the protocol.
            let url = end > protocolEnd ? start..<end : start..<start
            return Found(url: url, end: max(limit, from))
        }
        return nil
    }

    /// Where the protocol before a colon starts, if a URL does there: no letter or digit stands
    /// before it.
    private static func start(
        _ source: Span<UInt8>, before colon: Int, in range: Range<Int>
    ) -> Int? {
        var start = colon
        while start > range.lowerBound, source[start - 1].isLetter { start -= 1 }
        guard start < colon, !isWord(source, before: start),
            ExternalURL.starts(source, at: start, before: source.count)
        else { return nil }
        return start
    }

    /// Whether a letter or a digit of any script stands before a position.
    private static func isWord(_ source: Span<UInt8>, before position: Int) -> Bool {
        guard position > 0 else { return false }
        let last = source[position - 1]
        if last < 0x80 { return last.isLetter || last.isDigit || last == UInt8(ascii: "_") }
        var start = position - 1
        while start > 0, position - start < 4, source[start] & 0xC0 == 0x80 { start -= 1 }
        guard let (scalar, _) = source.scalar(at: start, before: position) else { return false }
        return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    /// Where the URL ends that starts at a position, as far as its characters tell.
    static func end(
        _ source: Span<UInt8>, from start: Int, _ surroundings: Surroundings
    ) -> Int {
        var index = start
        while index < source.count {
            let byte = source[index]
            if byte <= 0x20 || ends.contains(byte) { break }
            if byte >= 0xC2, isSpace(source, index) { break }
            switch byte {
            case UInt8(ascii: "'") where source.starts(with: "''", at: index),
                UInt8(ascii: "{") where source.starts(with: "{{", at: index),
                UInt8(ascii: "}")
            where surroundings.endsAtBraces
                && source.starts(with: "}}", at: index),
                UInt8(ascii: "|") where surroundings.endsAtPipe,
                UInt8(ascii: "&") where isBracketOrSpace(source, index):
                return index
            default: index += 1
            }
        }
        return index
    }

    private static let ends = ByteSet("[]<>\"\u{7F}")

    private static func isSpace(_ source: Span<UInt8>, _ index: Int) -> Bool {
        UnicodeSpace.length(source, at: index) > 0 || source.starts(with: "\u{FFFD}", at: index)
    }

    /// Whether a character reference for `<`, `>` or a no-break space stands at a position.
    private static func isBracketOrSpace(_ source: Span<UInt8>, _ index: Int) -> Bool {
        guard let (code, _) = CharacterReference.read(source, at: index, before: source.count)
        else { return false }
        return code == 0x3C || code == 0x3E || code == 0xA0
    }

    /// The end of a URL without the punctuation behind it. A closing parenthesis is punctuation where
    /// none opens in the URL; the semicolon of a character reference is not.
    private static func withoutPunctuation(_ source: Span<UInt8>, _ range: Range<Int>) -> Int {
        let url = source.extracting(range)
        let opens = url.firstIndex(of: UInt8(ascii: "(")) != nil
        var end = url.count
        while end > 0, punctuation.contains(url[end - 1]) || (url[end - 1] == closing && !opens) {
            end -= 1
        }
        if end < url.count, url[end] == UInt8(ascii: ";"), endsWithReference(url, before: end) {
            end += 1
        }
        return range.lowerBound + end
    }

    private static let punctuation = ByteSet(",;.:!?")
    private static let closing = UInt8(ascii: ")")

    /// Whether a text up to a position is the beginning of a character reference.
    private static func endsWithReference(_ url: Span<UInt8>, before end: Int) -> Bool {
        var start = end
        while start > 0, url[start - 1].isLetter || url[start - 1].isDigit { start -= 1 }
        if start > 0, url[start - 1] == UInt8(ascii: "#") { start -= 1 }
        return start < end && start > 0 && url[start - 1] == UInt8(ascii: "&")
    }

    /// Whether what stands at a position has a part in the URL before it that cannot be told: a
    /// parameter, a variable or a parser function. Other templates, such as `{{dead link}}`, show
    /// something behind it.
    static func isGoneOn(_ source: Span<UInt8>, at position: Int) -> Bool {
        guard source.starts(with: "{{", at: position), position + 2 < source.count else {
            return false
        }
        var index = position + 2
        if starters.contains(source[index]) { return true }
        var isVariable = true
        while index < source.count, index - position < 30 {
            let byte = source[index]
            if byte == UInt8(ascii: ":") { return true }
            if byte == UInt8(ascii: "|") { return false }
            if byte == UInt8(ascii: "}") { return isVariable && index - position > 6 }
            if byte.lowercased == byte, !byte.isDigit { isVariable = false }
            index += 1
        }
        return false
    }

    private static let starters = ByteSet("{#!=")
}
