/// Collects a page's whole text as plain text: paragraphs parted by a blank line, headings and
/// list items on lines of their own, tables as rows of cells parted by tabs.
struct TextExtractor: ~Copyable {
    /// Whether the text is wanted.
    let isOn: Bool
    /// Whether tables are wanted in it.
    let takesTables: Bool
    /// The page's text.
    private(set) var text = ByteBuffer(capacity: 64)
    /// What the last line of the text belongs to.
    private var last = Block.paragraph

    /// What lines are parts of; only those of lists and of preformatted text stand without a blank
    /// line between them.
    private enum Block {
        case paragraph, list, preformatted
    }

    init(isOn: Bool, takesTables: Bool) {
        self.isOn = isOn
        self.takesTables = isOn && takesTables
    }

    /// Forgets the last page.
    mutating func removeAll() {
        text.removeAll()
        last = .paragraph
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
        add(rendered.span.extracting(range), .prose, in: .list)
    }

    /// A line of preformatted text.
    mutating func preformattedLine(_ rendered: borrowing ByteBuffer, _ range: Range<Int>) {
        add(rendered.span.extracting(range), .prose, in: .preformatted)
    }

    private mutating func add(
        _ rendered: Span<UInt8>, _ form: PlainText.Form, in block: Block = .paragraph
    ) {
        guard isOn else { return }
        let before = text.count
        if before > 0 {
            text.append(UInt8(ascii: "\n"))
            if block == .paragraph || block != last { text.append(UInt8(ascii: "\n")) }
        }
        let start = text.count
        PlainText.append(rendered, as: form, to: &text)
        if text.count == start {
            text.truncate(to: before)
        } else {
            last = block
        }
    }
}
