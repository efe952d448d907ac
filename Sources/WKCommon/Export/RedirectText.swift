/// What the text of a redirect begins with: `#REDIRECT [[Target]]`.
///
/// The grammar is that of MediaWiki's `WikitextContentHandler::extractRedirectTargetAndText`:
///
///     text  space* sign word space* ":"? space* "[[" target ( "|" … )? "]]"
///     sign  "#" | "＃"
///
/// in which a target and what follows it are of one line.
struct RedirectText {
    /// The words of the wiki's language.
    private let words: [[UInt8]]

    /// What redirects begin with on the wikis of a language; of any one where that is nil.
    init(language: String?) {
        words = RedirectWords.words(of: language)
    }

    /// Where the target of a redirect stands in its text, between the brackets; nil where the text is
    /// no redirect.
    ///
    /// - Parameter isMarked: whether the export has a `<redirect />` for the page, so that any word will
    ///   do.
    func target(of text: Span<UInt8>, isMarked: Bool) -> Range<Int>? {
        guard let sign = RedirectText.sign(of: text) else { return nil }
        let end =
            isMarked
            ? RedirectText.endOfAnyWord(text, from: sign.upperBound) : endOfWord(text, sign)
        guard let end, let start = RedirectText.linkStart(text, behind: end) else { return nil }
        return RedirectText.target(text, from: start + 2)
    }

    /// Whether XML may be that of a redirect's text, by its first bytes.
    static func mayStart(_ xml: Span<UInt8>) -> Bool {
        let start = firstNonSpace(xml, from: 0)
        guard start + 1 < xml.count else { return false }
        let next = xml[start + 1]
        switch xml[start] {
        case UInt8(ascii: "#"): return next.isLetter || next >= 0x80 || next == UInt8(ascii: "&")
        case UInt8(ascii: "&"): return next == UInt8(ascii: "#")
        default: return xml.starts(with: "＃", at: start)
        }
    }

    /// Where the brackets open of the link that a redirect begins with, whatever its word; nil where it
    /// begins with none.
    static func linkStart(_ text: Span<UInt8>) -> Int? {
        guard let sign = sign(of: text) else { return nil }
        return linkStart(text, behind: endOfAnyWord(text, from: sign.upperBound))
    }

    private static func sign(of text: Span<UInt8>) -> Range<Int>? {
        let start = firstNonSpace(text, from: 0)
        if start < text.count, text[start] == UInt8(ascii: "#") { return start..<start + 1 }
        return text.starts(with: "＃", at: start) ? start..<start + 3 : nil
    }

    private static func endOfAnyWord(_ text: Span<UInt8>, from start: Int) -> Int {
        text.firstIndex(in: wordEnds, from: start, to: text.count)
    }

    /// Where a word of the wiki ends that stands behind a sign.
    private func endOfWord(_ text: Span<UInt8>, _ sign: Range<Int>) -> Int? {
        for word in words {
            // A word with a wide sign has it among its letters.
            let start = word.starts(with: "＃".utf8) ? sign.lowerBound : sign.upperBound
            if start == sign.upperBound, sign.count > 1 { continue }
            if let end = RedirectText.end(of: word, in: text, from: start) { return end }
        }
        return nil
    }

    /// Where a word ends that starts at a position, in any case.
    private static func end(of word: [UInt8], in text: Span<UInt8>, from start: Int) -> Int? {
        var (index, matched) = (start, 0)
        while matched < word.count {
            guard index < text.count,
                let (scalar, length) = text.scalar(at: index, before: text.count)
            else { return nil }
            for byte in scalar.properties.lowercaseMapping.utf8 {
                guard matched < word.count, word[matched] == byte else { return nil }
                matched += 1
            }
            index += length
        }
        return index
    }

    /// Where the brackets open that follow a redirect's word.
    private static func linkStart(_ text: Span<UInt8>, behind word: Int) -> Int? {
        var start = firstNonSpace(text, from: word)
        if start < text.count, text[start] == UInt8(ascii: ":") {
            start = firstNonSpace(text, from: start + 1)
        }
        return text.starts(with: "[[", at: start) ? start : nil
    }

    /// The target that starts at a position; nil where its line has no brackets that close it.
    private static func target(_ text: Span<UInt8>, from start: Int) -> Range<Int>? {
        var end: Int?
        var index = start
        while index < text.count, text[index] != UInt8(ascii: "\n") {
            if text.starts(with: "]]", at: index) { return start..<(end ?? index) }
            if end == nil, text[index] == UInt8(ascii: "|") { end = index }
            index += 1
        }
        return nil
    }

    private static func firstNonSpace(_ text: Span<UInt8>, from start: Int) -> Int {
        text.firstIndex(notIn: spaces, from: start, to: text.count)
    }

    private static let spaces = ByteSet(" \t\n\r\u{B}\u{C}")
    private static let wordEnds = ByteSet(" \t\n\r\u{B}\u{C}:[")
}
