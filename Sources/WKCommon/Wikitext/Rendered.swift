/// Bytes that stand in rendered text for what is no character. XML and JSON let none of them into
/// a page's text; the tokenizer hides those that come all the same.
enum Mark {
    /// A line break or the start of a list's item.
    static let lineBreak: UInt8 = 0x01
    /// Here stood something that plain text has no words for, such as an unknown template.
    static let hole: UInt8 = 0x02
    /// Three apostrophes that made text bold.
    static let bold: UInt8 = 0x03
    /// The start of a table's cell.
    static let cell: UInt8 = 0x04
    /// The start of a table's row.
    static let row: UInt8 = 0x05
    /// A line's end in a poem or in code, which only the page's text keeps.
    static let line: UInt8 = 0x06
    /// A blank at the start of a line of code.
    static let indent: UInt8 = 0x07
}

/// Turns rendered text into plain text: white space single, none at the ends, marks resolved, and
/// the gap closed that a hole leaves in brackets and before punctuation: `Foo (⌷; born 1950)` is
/// `Foo (born 1950)`.
enum PlainText {
    /// What the text is for, which says what becomes of a line break.
    enum Form {
        /// Running text: a line break is a space.
        case prose
        /// An infobox's value: a line break parts items, which are joined by `; `.
        case value
        /// A table: its rows are lines, its cells parted by tabs.
        case table
    }

    /// Appends plain text.
    static func append(_ rendered: Span<UInt8>, as form: Form, to plain: inout ByteBuffer) {
        let start = plain.count
        var writer = Writer(form: form, start: start)
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
            case Mark.hole: writer.hole()
            case Mark.bold: break
            case Mark.cell: writer.cell(Mark.cell, &plain)
            case Mark.row: writer.cell(Mark.row, &plain)
            case UInt8(ascii: "\n"): writer.newline()
            default: writer.spaceWaits = true
            }
            index += max(1, UnicodeSpace.length(rendered, at: index))
        }
        writer.end(&plain)
    }

    /// Where the text ends that stands at `start` and is copied as it is: up to a mark, or to white
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

    /// Whether a byte of a character stands here that is no white space.
    @inline(__always)
    private static func isCharacter(_ rendered: Span<UInt8>, _ index: Int) -> Bool {
        let byte = rendered[index]
        if byte < 0xC2 || byte > 0xE3 { return byte > 0x20 }
        return UnicodeSpace.length(rendered, at: index) == 0
    }

    /// The state between two characters: what waits to be written before the next one.
    private struct Writer {
        let form: Form
        /// Where all of it starts, and where the text or the table's cell does.
        let first: Int
        var start: Int
        var spaceWaits = false
        var lineBreaks = false
        private var newlineWaits = false
        private var holeIsOpen = false
        /// Whether the table's row has no cell yet.
        var rowIsEmpty = true

        init(form: Form, start: Int) {
            self.form = form
            self.first = start
            self.start = start
        }

        /// Writes text; behind a hole, byte by byte until the gap is closed.
        @inline(__always)
        mutating func put(
            _ rendered: Span<UInt8>, _ range: Range<Int>, _ plain: inout ByteBuffer
        ) {
            var start = range.lowerBound
            while holeIsOpen, start < range.upperBound {
                if rendered[start] == UInt8(ascii: " ") {
                    spaceWaits = true
                    start += 1
                    continue
                }
                let next = Punctuation(rendered, at: start)
                if !closesGap(next, &plain) {
                    if spaceWaits || lineBreaks { separate(&plain) }
                    plain.append(rendered, start..<start + next.length)
                }
                start += next.length
            }
            if form == .value, lineBreaks || plain.count == self.start {
                start = ValueItems.endOfBullet(rendered, start..<range.upperBound)
            }
            guard start < range.upperBound else { return }
            // The run goes on behind the byte that closed the gap: its first byte may be a space.
            if rendered[start] == UInt8(ascii: " ") {
                spaceWaits = true
                start += 1
            }
            if spaceWaits || lineBreaks { separate(&plain) }
            plain.append(rendered, start..<range.upperBound)
        }

        mutating func hole() {
            holeIsOpen = true
            newlineWaits = false
        }

        /// A line's end; a blank line parts items as a line break does.
        mutating func newline() {
            if form == .value, newlineWaits { lineBreaks = true }
            newlineWaits = true
            spaceWaits = true
        }

        /// Ends the text: without what parted it from something that shows nothing.
        mutating func end(_ plain: inout ByteBuffer) {
            switch form {
            case .prose: break
            case .value:
                ValueItems.endLast(&plain, from: start, isCut: holeIsOpen || lineBreaks)
            case .table:
                while plain.count > first, plain[plain.count - 1].isSpace {
                    plain.truncate(to: plain.count - 1)
                }
            }
        }

        private mutating func separate(_ plain: inout ByteBuffer) {
            if plain.count > start {
                if lineBreaks, form == .value {
                    ValueItems.endItem(&plain, from: start)
                } else {
                    plain.append(UInt8(ascii: " "))
                }
            }
            spaceWaits = false
            lineBreaks = false
            newlineWaits = false
        }

        /// Closes the gap that a hole leaves before a character; true where that takes it away, too.
        @inline(never)
        private mutating func closesGap(
            _ next: Punctuation, _ plain: inout ByteBuffer
        ) -> Bool {
            let last = Punctuation(endOf: plain.span, from: start)
            switch next.kind {
            case .separator, .colon:
                spaceWaits = false
                if last.kind == .colon { plain.truncate(to: plain.count - last.length) }
                return plain.count == start || last.kind == .opening || last.kind == .separator
                    || (lineBreaks && form == .value)
            case .fullStop:
                spaceWaits = false
                holeIsOpen = false
                if last.kind == .separator { plain.truncate(to: plain.count - last.length) }
                return false
            case .closing:
                spaceWaits = false
                holeIsOpen = false
                return closesBracket(last, &plain)
            case .opening, .none:
                holeIsOpen = false
                if last.kind == .opening { spaceWaits = false }
                return false
            }
        }

        private mutating func closesBracket(
            _ last: Punctuation, _ plain: inout ByteBuffer
        ) -> Bool {
            guard last.kind == .opening else {
                if last.kind == .separator || last.kind == .colon {
                    plain.truncate(to: plain.count - last.length)
                }
                return false
            }
            plain.truncate(to: plain.count - last.length)
            if plain.count > start, plain[plain.count - 1] == UInt8(ascii: " ") {
                plain.truncate(to: plain.count - 1)
                spaceWaits = true
                // The brackets were an item of their own.
                if form == .value, plain.count > start, plain[plain.count - 1] == UInt8(ascii: ";")
                {
                    plain.truncate(to: plain.count - 1)
                    lineBreaks = true
                }
            }
            // What follows the brackets that went stands behind a hole again.
            holeIsOpen = true
            return true
        }

        mutating func cell(_ mark: UInt8, _ plain: inout ByteBuffer) {
            guard form == .table else {
                if mark == Mark.row { lineBreaks = true } else { spaceWaits = true }
                return
            }
            if mark == Mark.row {
                if !rowIsEmpty { plain.append(UInt8(ascii: "\n")) }
            } else if !rowIsEmpty {
                plain.append(UInt8(ascii: "\t"))
            }
            rowIsEmpty = mark == Mark.row
            start = plain.count
            (spaceWaits, lineBreaks, holeIsOpen) = (false, false, false)
        }
    }
}
