/// URLs as they are written in wikitext: where those begin that have no brackets, and where any ends
/// (Parser::handleMagicLinks, makeFreeExternalLink and EXT_LINK_URL_CLASS in MediaWiki).
enum FreeURL {
    /// What may end a URL besides what always does.
    struct Surroundings {
        /// Whether a pipe does: in a template, a link or the attributes of a table's cell.
        var endsAtPipe = false
        /// Whether two do: in a line of a table's cells.
        var endsAtCell = false
        /// Whether two exclamation marks do: in a line of a table's headers.
        var endsAtHeader = false
        /// Whether two braces do: in a template or a parser function.
        var endsAtBraces = false
        /// Of which level the heading is whose closing signs end it; 0 where it is in none.
        var headingLevel = 0
        /// Whether it is in brackets, where a reference to a no-break space is a part of it.
        var isInBrackets = false
    }

    /// The first URL without brackets that begins in a range, with the punctuation after it and
    /// what it holds that does not show. It may end after the range.
    static func first(
        _ source: Span<UInt8>, in range: Range<Int>, _ surroundings: Surroundings
    ) -> Range<Int>? {
        var from = range.lowerBound
        while let colon = source.extracting(from..<range.upperBound)
            .firstIndex(of: UInt8(ascii: ":")).map({ from + $0 })
        {
            from = colon + 1
            guard let start = start(source, before: colon, in: range) else { continue }
            return start..<max(end(source, from: start, surroundings), from)
        }
        return nil
    }

    /// Where the protocol before a colon starts, if a URL does there: no letter or digit is
    /// before it.
    private static func start(
        _ source: Span<UInt8>, before colon: Int, in range: Range<Int>
    ) -> Int? {
        var start = colon
        while start > range.lowerBound, source[start - 1].isLetter { start -= 1 }
        // A range that begins after underscores begins after a switch such as `__NOTOC__`.
        let followsSwitch =
            start == range.lowerBound && start > 0 && source[start - 1] == UInt8(ascii: "_")
        guard start < colon, followsSwitch || !isWord(source, before: start),
            ExternalURL.starts(source, at: start, before: source.count)
        else { return nil }
        return start
    }

    /// Whether a letter or a digit of any script is before a position.
    private static func isWord(_ source: Span<UInt8>, before position: Int) -> Bool {
        guard position > 0 else { return false }
        let last = source[position - 1]
        if last < 0x80 { return last.isLetter || last.isDigit || last == UInt8(ascii: "_") }
        let start = source.startOfCharacter(before: position)
        guard let (scalar, _) = source.scalar(at: start, before: position) else { return false }
        return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    /// Where the URL ends that starts at a position, as far as its characters tell. What does not show
    /// does not end it: comments, and the tags for inclusion.
    static func end(
        _ source: Span<UInt8>, from start: Int, _ surroundings: Surroundings
    ) -> Int {
        var index = ExternalURL.addressEnd(source, at: start, before: source.count) ?? start
        while index < source.count {
            let byte = source[index]
            if byte == UInt8(ascii: "<"), let next = HiddenText.end(source, index) {
                index = next
                continue
            }
            if byte <= 0x20 || ends.contains(byte) { break }
            if byte >= 0xC2, isSpace(source, index) { break }
            switch byte {
            case UInt8(ascii: "'") where source.starts(with: "''", at: index),
                UInt8(ascii: "}")
            where surroundings.endsAtBraces
                && source.starts(with: "}}", at: index),
                UInt8(ascii: "|") where endsAtPipe(source, index, 1, surroundings),
                UInt8(ascii: "!")
            where surroundings.endsAtHeader
                && source.starts(with: "!!", at: index),
                UInt8(ascii: "&")
            where isBracketOrSpace(source, index, surroundings):
                return index
            case UInt8(ascii: "=") where surroundings.headingLevel > 0:
                let run = source.firstIndex(notIn: ByteSet("="), from: index, to: source.count)
                if endsLine(source, at: run) { return max(index, run - surroundings.headingLevel) }
                index = run
            case UInt8(ascii: "{") where source.starts(with: "{{", at: index):
                guard magicCharacter(source, index) != nil,
                    source[index + 2] == UInt8(ascii: "=")
                        || !endsAtPipe(source, index, magicCount, surroundings)
                else { return index }
                index += magicCount
            default: index += 1
            }
        }
        return index
    }

    /// Whether nothing but blanks and comments is between a position and the line's end.
    private static func endsLine(_ source: Span<UInt8>, at position: Int) -> Bool {
        var index = position
        while index < source.count, source[index] != UInt8(ascii: "\n") {
            if let end = LinkTargetReader.commentEnd(source, index) {
                index = end
            } else if source[index] == UInt8(ascii: " ") || source[index] == UInt8(ascii: "\t") {
                index += 1
            } else {
                return false
            }
        }
        return true
    }

    /// Whether the pipe of some bytes at a position ends a URL.
    private static func endsAtPipe(
        _ source: Span<UInt8>, _ index: Int, _ count: Int, _ surroundings: Surroundings
    ) -> Bool {
        if surroundings.endsAtPipe { return true }
        let next = index + count
        return surroundings.endsAtCell
            && (source.starts(with: "|", at: next) || source.starts(with: "{{!}}", at: next))
    }

    /// The character that `{{!}}` or `{{=}}` at a position stands for.
    private static func magicCharacter(_ source: Span<UInt8>, _ index: Int) -> UInt8? {
        if source.starts(with: "{{!}}", at: index) { return UInt8(ascii: "|") }
        return source.starts(with: "{{=}}", at: index) ? UInt8(ascii: "=") : nil
    }

    private static let magicCount = 5

    /// Appends the characters of a URL that show.
    static func append(_ source: Span<UInt8>, _ range: Range<Int>, to url: inout ByteBuffer) {
        var index = range.lowerBound
        while index < range.upperBound {
            if source[index] == UInt8(ascii: "<"), let next = HiddenText.end(source, index) {
                index = next
            } else if let character = magicCharacter(source, index) {
                url.append(character)
                index += magicCount
            } else {
                url.append(source[index])
                index += 1
            }
        }
    }

    private static let ends = ByteSet("[]<>\"\u{7F}")

    /// Whether a URL can hold an ASCII character only where that is encoded.
    static func cannotHold(_ byte: UInt8) -> Bool { byte <= 0x20 || ends.contains(byte) }

    /// Whether white space of Unicode's class Zs is at a position, or what is no character.
    private static func isSpace(_ source: Span<UInt8>, _ index: Int) -> Bool {
        if source.starts(with: "\u{FFFD}", at: index) { return true }
        return source.hasSpaceSeparator(at: index)
    }

    /// Whether a character reference for `<`, `>` or a no-break space is at a position.
    private static func isBracketOrSpace(
        _ source: Span<UInt8>, _ index: Int, _ surroundings: Surroundings
    ) -> Bool {
        guard let (code, _) = CharacterReference.read(source, at: index, before: source.count)
        else { return false }
        return code == 0x3C || code == 0x3E || code == 0xA0 && !surroundings.isInBrackets
    }

    /// Where a URL without brackets ends before the punctuation after it; 0 where nothing is left but
    /// its protocol. A closing parenthesis is punctuation where none opens in the URL; the semicolon of
    /// a character reference is not.
    static func endWithoutPunctuation(_ url: Span<UInt8>) -> Int {
        let opens = url.firstIndex(of: UInt8(ascii: "(")) != nil
        var end = url.count
        while end > 0, punctuation.contains(url[end - 1]) || (url[end - 1] == closing && !opens) {
            end -= 1
        }
        if end < url.count, url[end] == UInt8(ascii: ";"), endsWithReference(url, before: end) {
            end += 1
        }
        let colon = url.firstIndex(of: UInt8(ascii: ":")) ?? 0
        return end > (url.starts(with: "://", at: colon) ? colon + 3 : colon + 1) ? end : 0
    }

    private static let punctuation = ByteSet(",;.:!?")
    private static let closing = UInt8(ascii: ")")

    /// Whether a text up to a position is the beginning of a character reference.
    private static func endsWithReference(_ url: Span<UInt8>, before end: Int) -> Bool {
        var start = end
        while start > 0, url[start - 1].isLetter || url[start - 1].isDigit { start -= 1 }
        guard start < end else { return false }
        if start > 0, url[start - 1] == UInt8(ascii: "#") { start -= 1 }
        return start > 0 && url[start - 1] == UInt8(ascii: "&")
    }

    /// Whether what is at a position has a part in the URL before it that cannot be told: a
    /// parameter, a variable or a parser function. Other templates, such as `{{dead link}}`, show
    /// something after it.
    static func isGoneOn(_ source: Span<UInt8>, at position: Int) -> Bool {
        guard source.starts(with: "{{", at: position), position + 2 < source.count else {
            return false
        }
        if magicCharacter(source, position) != nil { return false }
        // A tag ends a URL.
        if source.starts(with: "#tag:", at: position + 2) { return false }
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
