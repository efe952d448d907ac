/// The target of a redirect as its text tells it: `#REDIRECT [[Target]]`. For exports before
/// schema 0.6, which do not state it.
///
/// The grammar is that of MediaWiki's `WikitextContentHandler::extractRedirectTargetAndText`:
///
///     text  space* ( "#" | "＃" ) word space* ":"? space* "[[" target ( "#" … )? ( "|" … )? "]]"
enum RedirectText {
    /// The target's title; nil where the text is no redirect.
    ///
    /// - Parameters:
    ///   - isMarked: whether the export has a `<redirect />` for the page, so that any word will do.
    ///   - capitalizes: whether the wiki's titles begin with a capital letter.
    static func target(of text: Span<UInt8>, isMarked: Bool, capitalizes: Bool) -> [UInt8]? {
        // Titles have 255 bytes at most; what is farther on is no target.
        let start = String(decoding: (0..<min(text.count, 1024)).map { text[$0] }, as: UTF8.self)
        var rest = start.drop { $0.isWhitespace }
        guard let sign = rest.popFirst(), sign == "#" || sign == "＃" else { return nil }
        let word = rest.prefix { !$0.isWhitespace && $0 != ":" && $0 != "[" }
        guard isMarked || RedirectWords.all.contains(word.lowercased()) else { return nil }
        rest = rest.dropFirst(word.count).drop { $0.isWhitespace }
        if rest.first == ":" { rest = rest.dropFirst().drop { $0.isWhitespace } }
        guard rest.hasPrefix("[[") else { return nil }
        rest = rest.dropFirst(2)
        let inside = rest.prefix { $0 != "]" && $0 != "|" && $0 != "#" && !$0.isNewline }
        guard rest.contains("]") else { return nil }
        let spaced = String(inside.map { $0 == "_" ? " " : $0 })
        let title = spaced.drop { $0 == " " || $0 == ":" }
            .split(separator: " ").joined(separator: " ")
        guard let first = title.first else { return nil }
        return Array((capitalizes ? first.uppercased() + title.dropFirst() : title).utf8)
    }
}
