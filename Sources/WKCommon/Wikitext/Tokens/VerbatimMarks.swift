/// What vanishes from the content of a tag that shows as it is written: `<nowiki>` in `<pre>`, and on a
/// page to translate the tags and marks of its units, which go before MediaWiki reads the page.
struct VerbatimMarks {
    private let dropsNowiki: Bool
    private let dropsUnits: Bool
    private var isInNowiki = false
    private var lacksNowikiEnd = false
    /// How many `<tvar|name>` are open.
    private var openVariables = 0

    init(in content: ExtensionTag.Content, isTranslated: Bool) {
        dropsNowiki = content == .preformatted
        dropsUnits = isTranslated && content != .nowiki
    }

    /// Where the mark ends that starts with the angle bracket at a position; nil where none does.
    mutating func end(_ text: Span<UInt8>, _ position: Int, before end: Int) -> Int? {
        if dropsNowiki, let next = nowikiEnd(text, position, before: end) { return next }
        return dropsUnits ? unitEnd(text, position, before: end) : nil
    }

    /// Pairs count, and of two starts the first.
    private mutating func nowikiEnd(
        _ text: Span<UInt8>, _ position: Int, before end: Int
    ) -> Int? {
        let tag = isInNowiki ? Self.nowikiClose : Self.nowikiOpen
        guard Self.stands(tag, text, position, before: end) else { return nil }
        if !isInNowiki {
            guard !lacksNowikiEnd, isClosed(text, from: position, before: end) else {
                lacksNowikiEnd = true
                return nil
            }
        }
        isInNowiki.toggle()
        return position + tag.count
    }

    private func isClosed(_ text: Span<UInt8>, from position: Int, before end: Int) -> Bool {
        var next = position + 1
        while let angle = text.firstIndex(of: UInt8(ascii: "<"), from: next), angle < end {
            if Self.stands(Self.nowikiClose, text, angle, before: end) { return true }
            next = angle + 1
        }
        return false
    }

    private static let nowikiOpen = Array("<nowiki>".utf8)
    private static let nowikiClose = Array("</nowiki>".utf8)

    private static func stands(
        _ tag: [UInt8], _ text: Span<UInt8>, _ position: Int, before end: Int
    ) -> Bool {
        position + tag.count <= end && text.has(lowercased: tag.span, at: position)
    }

    private mutating func unitEnd(_ text: Span<UInt8>, _ position: Int, before end: Int) -> Int? {
        if let mark = TranslationMark.end(text, position, before: end) { return mark }
        let closes = text.has("</", at: position, before: end)
        if closes, openVariables > 0, text.has("</>", at: position, before: end) {
            openVariables -= 1
            return position + 3
        }
        let start = position + (closes ? 2 : 1)
        var name = ShortName()
        let nameEnd = name.read(text, from: start, to: end)
        guard let tag = name.value(in: InclusionTag.names).flatMap({ InclusionTag(rawValue: $0) }),
            tag == .translate || tag == .tvar
        else { return nil }
        let rest = text.extracting(nameEnd..<min(end, nameEnd + TranslationMark.longest))
        guard let angle = rest.firstIndex(of: UInt8(ascii: ">"), from: 0) else { return nil }
        if rest[0] == UInt8(ascii: "|") { openVariables += 1 }
        return nameEnd + angle + 1
    }
}

/// The mark of a unit of a page to translate, `<!--T:1-->`.
enum TranslationMark {
    /// Where the mark at a position ends, with the space or line feed that belongs to it; nil where
    /// there is none.
    static func end(_ text: Span<UInt8>, _ position: Int, before end: Int) -> Int? {
        guard starts(text, position, before: end) else { return nil }
        let last = min(end, position + longest)
        var comment = position
        while !text.has("-->", at: comment, before: last) {
            comment += 1
            guard comment < last else { return nil }
        }
        comment += 3
        return takesNext(text, after: comment, before: end) ? comment + 1 : comment
    }

    /// Whether a mark is at a position.
    static func starts(_ text: Span<UInt8>, _ position: Int, before end: Int) -> Bool {
        text.has("<!--T:", at: position, before: end)
    }

    /// Marks and tags are shorter than this many bytes.
    static let longest = 300

    /// Whether the space after a mark, or the line feed, belongs to it: none does at a line's end.
    static func takesNext(_ text: Span<UInt8>, after mark: Int, before end: Int) -> Bool {
        mark + 1 < end && (text[mark] == UInt8(ascii: " ") || text[mark] == UInt8(ascii: "\n"))
            && !text[mark + 1].isSpace
    }
}
