/// Collects a page's whole text as plain text: paragraphs parted by a blank line, headings and
/// list items on lines of their own, tables as rows of cells parted by tabs.
struct TextExtractor: ~Copyable {
    /// Whether the text is wanted.
    let isOn: Bool
    /// Whether tables are wanted in it.
    let takesTables: Bool
    /// The page's text.
    private(set) var text = ByteBuffer(capacity: 64)
    private var endsWithItem = false

    init(isOn: Bool, takesTables: Bool) {
        self.isOn = isOn
        self.takesTables = isOn && takesTables
    }

    /// Forgets the last page.
    mutating func removeAll() {
        text.removeAll()
        endsWithItem = false
    }

    /// A paragraph.
    mutating func paragraph(_ rendered: borrowing ByteBuffer, _ range: Range<Int>) {
        add(rendered.span.extracting(range), .prose)
    }

    /// A heading.
    mutating func heading(_ rendered: borrowing ByteBuffer, _ range: Range<Int>) {
        add(rendered.span.extracting(range), .prose)
    }

    /// A table.
    mutating func table(_ rendered: borrowing ByteBuffer, _ range: Range<Int>) {
        if takesTables { add(rendered.span.extracting(range), .table) }
    }

    /// A list's item, with its markers.
    mutating func item(_ rendered: borrowing ByteBuffer, _ range: Range<Int>) {
        add(rendered.span.extracting(range), .prose, isItem: true)
    }

    private mutating func add(
        _ rendered: Span<UInt8>, _ form: PlainText.Form, isItem: Bool = false
    ) {
        guard isOn else { return }
        let before = text.count
        if before > 0 {
            text.append(UInt8(ascii: "\n"))
            if !isItem || !endsWithItem { text.append(UInt8(ascii: "\n")) }
        }
        let start = text.count
        PlainText.append(rendered, as: form, to: &text)
        if text.count == start {
            text.truncate(to: before)
        } else {
            endsWithItem = isItem
        }
    }
}
