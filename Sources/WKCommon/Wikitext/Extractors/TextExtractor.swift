/// Collects a page's whole text as plain text: paragraphs separated by a blank line, headings and
/// list items on lines of their own, tables as rows of cells separated by tabs.
struct TextExtractor: ~Copyable {
    /// Whether the text is wanted.
    let isOn: Bool
    /// Whether tables are wanted in it.
    let takesTables: Bool
    /// The page's text.
    private(set) var text = ByteBuffer(capacity: 64)
    /// Captions of the paragraph that is open, a line each: they follow it.
    private var held = ByteBuffer()
    /// What the last line of the text belongs to.
    private var last = Block.paragraph

    /// What lines are parts of; only those of lists and of preformatted text are without a blank
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
        held.removeAll()
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
        guard takesTables else { return }
        add(rendered.span.extracting(range), .table)
    }

    /// A list's item, with its markers.
    mutating func item(_ rendered: borrowing ByteBuffer, _ range: Range<Int>) {
        add(rendered.span.extracting(range), .prose, in: .list)
    }

    /// The caption below a picture; it follows the paragraph that is open where that has text already.
    mutating func caption(
        _ rendered: borrowing ByteBuffer, _ range: Range<Int>, behindText: Bool
    ) {
        guard behindText else {
            add(rendered.span.extracting(range), .prose)
            return
        }
        PlainText.append(rendered.span.extracting(range), as: .prose, to: &held)
        held.append(UInt8(ascii: "\n"))
    }

    /// The caption of a gallery's picture.
    mutating func galleryLine(_ rendered: borrowing ByteBuffer, _ range: Range<Int>) {
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
        if form == .table {
            PlainText.append(rendered, as: .table, to: &text)
            dropEmptyRows(from: start)
        } else {
            appendLines(rendered)
        }
        if text.count == start {
            text.truncate(to: before)
        } else {
            last = block
        }
        if !held.isEmpty { addHeld() }
    }

    private mutating func addHeld() {
        var start = 0
        while let end = held.span.firstIndex(of: UInt8(ascii: "\n"), from: start) {
            if end > start {
                if !text.isEmpty { text.append("\n\n") }
                text.append(held, start..<end)
                last = .paragraph
            }
            start = end + 1
        }
        held.removeAll()
    }

    /// Appends the lines of a block: a line break ends one, and so does the end of one of a poem or of
    /// code, where a blank line stays.
    private mutating func appendLines(_ rendered: Span<UInt8>) {
        let first = text.count
        var newlines = 0
        var start = 0
        while start < rendered.count {
            let end = rendered.firstIndex(in: Self.lineEnds, from: start, to: rendered.count)
            let before = text.count
            if before > first { text.append(newlines > 1 ? "\n\n" : "\n") }
            let indent = rendered.firstIndex(notIn: Self.indents, from: start, to: end)
            for _ in start..<indent { text.append(UInt8(ascii: " ")) }
            let textStart = text.count
            PlainText.append(rendered.extracting(indent..<end), as: .prose, to: &text)
            if text.count == textStart {
                text.truncate(to: before)
            } else {
                newlines = 0
            }
            guard end < rendered.count else { return }
            newlines = rendered[end] == Mark.line ? newlines + 1 : max(newlines, 1)
            start = end + 1
        }
    }

    private static let lineEnds = ByteSet("", Mark.lineBreak, Mark.line)
    private static let indents = ByteSet("", Mark.indent)

    /// Drops the rows of a table that have no text.
    private mutating func dropEmptyRows(from start: Int) {
        var kept = start
        var row = start
        while row < text.count {
            let end = text.span.firstIndex(of: UInt8(ascii: "\n"), from: row) ?? text.count
            if text.span.firstIndex(notIn: Self.tabs, from: row, to: end) < end {
                if kept > start {
                    text[kept] = UInt8(ascii: "\n")
                    kept += 1
                }
                for index in row..<end {
                    text[kept] = text[index]
                    kept += 1
                }
            }
            row = end + 1
        }
        text.truncate(to: kept)
    }

    private static let tabs = ByteSet("\t")
}
