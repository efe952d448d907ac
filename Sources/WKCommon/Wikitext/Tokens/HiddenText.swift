/// What the preprocessor takes out of wikitext before anything else reads it: comments, the tags that
/// say what of a template's page shows where, and what only shows elsewhere.
enum HiddenText {
    /// Where the hidden text that starts at a position ends; nil where none does.
    static func end(_ source: Span<UInt8>, _ index: Int) -> Int? {
        if let end = LinkTargetReader.commentEnd(source, index) { return end }
        for tag: StaticString in ["<noinclude>", "</noinclude>", "<onlyinclude>", "</onlyinclude>"]
        where source.starts(with: tag, at: index) {
            return index + tag.utf8CodeUnitCount
        }
        guard source.starts(with: "<includeonly>", at: index) else { return nil }
        let close: StaticString = "</includeonly>"
        var end = index
        while end < source.count, !source.starts(with: close, at: end) { end += 1 }
        return min(source.count, end + close.utf8CodeUnitCount)
    }
}
