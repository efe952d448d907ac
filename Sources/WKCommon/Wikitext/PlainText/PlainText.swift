/// Turns rendered text into plain text: white space single, none at the ends, marks resolved, and
/// the gap closed that an omission leaves in brackets and before punctuation: `Foo (⌷; born 1950)` is
/// `Foo (born 1950)`.
enum PlainText {
    /// What the text is for, which says what becomes of a line break.
    enum Form {
        /// Running text: a line break is a space.
        case prose
        /// An infobox's value: a line break parts items, which are joined by `; `.
        case value
        /// A table: its rows are lines, its cells separated by tabs.
        case table
    }

    /// Appends plain text.
    static func append(_ rendered: Span<UInt8>, as form: Form, to plain: inout ByteBuffer) {
        let start = plain.count
        var writer = PlainTextWriter(form: form, start: start)
        var index = 0
        while index < rendered.count {
            let end = endOfRun(rendered, from: index)
            if end > index {
                writer.put(rendered, index..<end, &plain)
                index = end
                continue
            }
            switch rendered[index] {
            case Mark.lineBreak: writer.lineBreaks = true
            case Mark.omission: writer.omit()
            case Mark.bold, Mark.markup, Mark.wordless: break
            case Mark.cell: writer.cell(Mark.cell, &plain)
            case Mark.row: writer.cell(Mark.row, &plain)
            case UInt8(ascii: "\n"): writer.newline()
            default: writer.spaceWaits = true
            }
            index += max(1, rendered.lengthOfTitleSpace(at: index))
        }
        writer.end(&plain)
    }

    /// Where the text ends that is at `start` and is copied as it is: up to a mark, or to white
    /// space other than one space between characters.
    private static func endOfRun(_ rendered: Span<UInt8>, from start: Int) -> Int {
        var index = start
        while index < rendered.count {
            if isCharacter(rendered, index) {
                index += 1
            } else if rendered[index] == UInt8(ascii: " "), index > start,
                index + 1 < rendered.count, isCharacter(rendered, index + 1)
            {
                index += 2
            } else {
                break
            }
        }
        return index
    }

    /// Whether a byte of a character is here that is no white space.
    @inline(__always)
    private static func isCharacter(_ rendered: Span<UInt8>, _ index: Int) -> Bool {
        let byte = rendered[index]
        if byte < 0xC2 || byte > 0xE3 { return byte > 0x20 }
        return rendered.lengthOfTitleSpace(at: index) == 0
    }
}
