/// Collects the first prose of a page's lead as plain text.
///
/// It takes whole paragraphs up to `limit` characters; a first one that is longer is cut at the
/// end of a sentence, else at a word. Items of a list count where a paragraph that ends in a colon
/// leads to them, as in `Ada may refer to:`, and where the lead is only a list.
struct AbstractExtractor: ~Copyable {
    /// The most characters, as Unicode scalars, of an abstract; with 0 there is none.
    private let limit: Int

    /// The abstract's text.
    private(set) var text = ByteBuffer(capacity: 2048)
    private var items = ByteBuffer(capacity: 1024)
    /// Whether items still count where the lead is only a list.
    private var takesItems = true
    /// Whether the last paragraph led to a list, by a colon or as a term alone, and items followed it
    /// alone.
    private var leadsToList = false
    /// Whether no item has followed the term yet.
    private var isBehindTerm = false
    /// Whether paragraphs still count.
    private(set) var isOpen = true

    init(limit: Int) { self.limit = limit }

    /// Forgets the last page.
    mutating func removeAll() {
        text.removeAll()
        items.removeAll()
        takesItems = true
        leadsToList = false
        isBehindTerm = false
        isOpen = limit > 0
    }

    /// A paragraph of the page.
    mutating func paragraph(_ rendered: borrowing ByteBuffer, _ range: Range<Int>) {
        guard isOpen else { return }
        let before = text.count
        AbstractExtractor.add(
            rendered.span.extracting(range), separator: " ", atMost: limit, to: &text, &isOpen)
        guard text.count > before else { return }
        isBehindTerm = before == 0 && isTerm
        leadsToList = isBehindTerm || endsInColon
    }

    private var endsInColon: Bool {
        let text = text.span
        return text.ends(with: ":") || text.ends(with: "：")
    }

    /// Whether the text is no sentence but a word or two, such as the term whose meanings a list has.
    private var isTerm: Bool {
        guard text.count <= Self.longestTerm else { return false }
        if endsInColon { return false }
        for index in text.span.indices where SentenceEnd.after(text.span, index) != nil {
            return false
        }
        return true
    }

    private static let longestTerm = 60

    /// A list's item. Where it is indented only, it is a formula or a quotation after a colon, and
    /// a hatnote elsewhere.
    mutating func item(
        _ rendered: borrowing ByteBuffer, _ range: Range<Int>, isIndented: Bool
    ) {
        guard isOpen else { return }
        let rendered = rendered.span.extracting(range)
        if leadsToList {
            guard !isBehindTerm || !isIndented else { return }
            let usual: StaticString = isBehindTerm ? ": " : "; "
            let separator = isIndented ? " " : Self.separator(after: text, or: usual)
            AbstractExtractor.add(
                rendered, separator: separator, atMost: limit, to: &text, &isOpen)
            isBehindTerm = false
        } else if takesItems, text.isEmpty, !isIndented {
            AbstractExtractor.add(
                rendered, separator: Self.separator(after: items), atMost: limit, to: &items,
                &takesItems)
        }
    }

    /// What parts an item from what is before it: punctuation makes a semicolon one too many.
    private static func separator(
        after text: borrowing ByteBuffer, or usual: StaticString = "; "
    ) -> StaticString {
        guard !text.isEmpty else { return "" }
        switch text[text.count - 1] {
        case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "."),
            UInt8(ascii: "!"), UInt8(ascii: "?"):
            return " "
        default:
            return fullWidth.contains { text.span.ends(with: $0) } ? "" : usual
        }
    }

    private static let fullWidth: [StaticString] = ["：", "；", "，", "、", "。", "！", "？"]

    /// The lead is over: a heading, or the page's end.
    mutating func close() {
        guard isOpen else { return }
        isOpen = false
        if text.isEmpty { swap(&text, &items) }
    }

    private static func add(
        _ rendered: Span<UInt8>, separator: StaticString, atMost limit: Int,
        to text: inout ByteBuffer,
        _ takesMore: inout Bool
    ) {
        let before = text.count
        if before > 0 { text.append(separator) }
        let start = text.count
        PlainText.append(rendered, as: .prose, to: &text)
        if text.count == start {
            text.truncate(to: before)
        } else if let end = end(of: text.span, afterCharacters: limit) {
            takesMore = false
            text.truncate(to: before > 0 ? before : cut(text.span, before: end))
        }
    }

    /// Where the first `count` characters end; nil where there are no more than that.
    private static func end(of text: Span<UInt8>, afterCharacters count: Int) -> Int? {
        guard text.count > count else { return nil }
        var left = count
        for index in text.indices where !text[index].goesOnWithCharacter {
            if left == 0 { return index }
            left -= 1
        }
        return nil
    }

    /// Where to cut a text that is too long: after its last whole sentence, else word; at the last
    /// character where there is neither in its second half.
    private static func cut(_ text: Span<UInt8>, before end: Int) -> Int {
        var index = end
        while index > end / 2 {
            index -= 1
            if let sentenceEnd = SentenceEnd.after(text, index), sentenceEnd <= end {
                return sentenceEnd
            }
        }
        index = end
        while index > end / 2 {
            if text[index] == UInt8(ascii: " ") { return index }
            index -= 1
        }
        return end
    }
}
