/// Language variants: `-{zh-hans:计算机;zh-hant:電腦}-` shows what the wiki's own variant shows.
///
/// What is before a pipe are flags, `-{H|…}-`; after it, or alone, is a text, or rules of the
/// form `code:text` that semicolons part: see Help:Advanced editing on meta.wikimedia.org, and MediaWiki's
/// ConverterRule.
extension WikitextReader {
    /// A pipe: what came before it were flags. Those that set a title or add a rule for the rest of
    /// the page show nothing.
    mutating func endVariantFlags() {
        let last = frames.count - 1
        frames[last].parts += 1
        guard frames[last].parts == 1 else {
            plainPipe()
            return
        }
        let flags = rendered.span.trimmed(frames[last].start..<rendered.count)
        if flags.count == 1 {
            let flag = rendered[flags.lowerBound]
            if Self.hidingFlags.contains(flag) { renders = false }
            frames[last].isRaw = flag == UInt8(ascii: "R")
        }
        rendered.truncate(to: frames[last].start)
    }

    private static let hidingFlags = ByteSet("THN-")

    /// Leaves one variant of those that are rendered.
    mutating func closeVariant(_ wiki: borrowing Wiki) {
        guard let frame = frames.last else { return }
        endQuotes()
        if renders, !frame.isRaw, let text = shownVariant(frame.start..<rendered.count, wiki) {
            scratch.removeAll()
            scratch.append(rendered, text)
            rendered.truncate(to: frame.start)
            rendered.append(scratch)
        }
        pop()
    }

    /// The text of the rule whose variant comes first in the wiki's order; nil where there is no rule.
    private func shownVariant(_ range: Range<Int>, _ wiki: borrowing Wiki) -> Range<Int>? {
        var shown: (rank: Int, text: Range<Int>)?
        var start = range.lowerBound
        while start < range.upperBound {
            let end = ruleEnd(start..<range.upperBound)
            if let rule = rule(start..<end, wiki), rule.rank < shown?.rank ?? .max { shown = rule }
            start = end + 1
        }
        return shown?.text
    }

    /// The end of a rule: the semicolon of a character reference has been read by now.
    private func ruleEnd(_ range: Range<Int>) -> Int {
        range.first { rendered[$0] == UInt8(ascii: ";") } ?? range.upperBound
    }

    private func rule(_ range: Range<Int>, _ wiki: borrowing Wiki) -> (rank: Int, text: Range<Int>)?
    {
        guard let colon = range.first(where: { rendered[$0] == UInt8(ascii: ":") }) else {
            return nil
        }
        var code = rendered.span.trimmed(range.lowerBound..<colon)
        // `A=>zh-cn:B` says that A becomes B.
        for index in code where rendered.span.starts(with: "=>", at: index) {
            code = rendered.span.trimmed(index + 2..<code.upperBound)
        }
        guard let rank = wiki.variantRank(of: rendered.span.extracting(code)) else { return nil }
        return (rank, rendered.span.trimmed(colon + 1..<range.upperBound))
    }
}
