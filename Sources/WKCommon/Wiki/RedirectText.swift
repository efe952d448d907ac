/// What the text of a redirect begins with: `#REDIRECT [[Target]]`.
///
/// The grammar is that of MediaWiki's `WikitextContentHandler::extractRedirectTargetAndText`:
///
///     text  space* sign word space* ":"? space* "[[" target ( "|" … )? "]]"
///     sign  "#" | "＃"
///
/// in which a target and what follows it are of one line.
struct RedirectText {
    /// Where the parts of the link are that a redirect begins with.
    struct Link {
        /// The target, as written.
        let target: Range<Int>
        /// What is after the first pipe; empty where there is none.
        let text: Range<Int>
        /// Where the rest of the page starts.
        let end: Int
    }

    /// The words, in lower case and without the number sign.
    private let words: [[UInt8]]

    /// What redirects begin with on the wikis of a language; on any one where its rows are nil.
    init(_ rows: DataRows?) {
        var words: Set<[UInt8]> = []
        (rows ?? .everywhere).each("redirect") { words.insert($1.array) }
        if rows == nil {
            DataRows.everywhere.each("redirect-of-any") { words.insert($1.array) }
        }
        // The longer before those that they begin with.
        self.words = words.sorted { $0.count > $1.count }
    }

    /// The link that a redirect's text begins with; nil where the text is no redirect.
    func link(of text: Span<UInt8>) -> Link? {
        guard let sign = RedirectText.sign(of: text), let end = endOfWord(text, sign) else {
            return nil
        }
        return RedirectText.link(text, after: end)
    }

    /// The link that a text begins with which is said to be a redirect's, so that any word will do.
    static func link(ofMarked text: Span<UInt8>) -> Link? {
        guard let sign = sign(of: text) else { return nil }
        let word = text.firstIndex(in: wordEnds, from: sign.upperBound, to: text.count)
        return link(text, after: word)
    }

    /// Whether a text, or the XML of one, may be a redirect's, by its first bytes.
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

    private static func sign(of text: Span<UInt8>) -> Range<Int>? {
        let start = firstNonSpace(text, from: 0)
        if start < text.count, text[start] == UInt8(ascii: "#") { return start..<start + 1 }
        return text.starts(with: "＃", at: start) ? start..<start + 3 : nil
    }

    /// Where a word of the wiki ends that is after a sign.
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

    /// The link that is after a redirect's word; nil where its line has no brackets that close it.
    private static func link(_ text: Span<UInt8>, after word: Int) -> Link? {
        var start = firstNonSpace(text, from: word)
        if start < text.count, text[start] == UInt8(ascii: ":") {
            start = firstNonSpace(text, from: start + 1)
        }
        guard text.starts(with: "[[", at: start) else { return nil }
        start += 2
        var pipe: Int?
        var index = start
        while index < text.count, text[index] != UInt8(ascii: "\n") {
            if text.starts(with: "]]", at: index) {
                return Link(
                    target: start..<(pipe ?? index), text: (pipe.map { $0 + 1 } ?? index)..<index,
                    end: firstNonSpace(text, from: index + 2))
            }
            if pipe == nil, text[index] == UInt8(ascii: "|") { pipe = index }
            index += 1
        }
        return nil
    }

    private static func firstNonSpace(_ text: Span<UInt8>, from start: Int) -> Int {
        text.trimmed(start..<text.count).lowerBound
    }

    private static let wordEnds = ByteSet(" \t\n\r\u{B}\u{C}:[")
}
