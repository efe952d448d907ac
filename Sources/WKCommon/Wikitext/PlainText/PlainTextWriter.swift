/// The state between two characters: what waits to be written before the next one.
struct PlainTextWriter {
    let form: PlainText.Form
    /// Where all of it starts, and where the text or the table's cell does.
    let first: Int
    var start: Int
    var spaceWaits = false
    var lineBreaks = false
    private var newlineWaits = false
    private var holeIsOpen = false
    /// Whether the table's row has no cell yet.
    var rowIsEmpty = true

    init(form: PlainText.Form, start: Int) {
        self.form = form
        self.first = start
        self.start = start
    }

    /// Writes text; after an omission, character by character until the gap is closed.
    @inline(__always)
    mutating func put(
        _ rendered: Span<UInt8>, _ range: Range<Int>, _ plain: inout ByteBuffer
    ) {
        var start = range.lowerBound
        if holeIsOpen { start = closeGap(rendered, range, &plain) }
        if form == .value, lineBreaks || plain.count == self.start {
            start = ValueItems.endOfBullet(rendered, start..<range.upperBound)
        }
        guard start < range.upperBound else { return }
        // The run goes on after the character that closed the gap: that may be followed by a space.
        if rendered[start] == UInt8(ascii: " ") {
            spaceWaits = true
            start += 1
        }
        if spaceWaits || lineBreaks { separate(&plain) }
        plain.append(rendered, start..<range.upperBound)
    }

    mutating func omit() {
        holeIsOpen = true
        newlineWaits = false
    }

    /// A line's end; a blank line parts items as a line break does.
    mutating func newline() {
        if form == .value, newlineWaits { lineBreaks = true }
        newlineWaits = true
        spaceWaits = true
    }

    /// Ends the text: without what separated it from something that shows nothing.
    mutating func end(_ plain: inout ByteBuffer) {
        switch form {
        case .prose:
            if holeIsOpen, plain.count > start { dropSeparator(&plain) }
        case .value:
            ValueItems.endLast(&plain, from: start, isCut: holeIsOpen || lineBreaks)
        case .table:
            plain.trimEnd(downTo: first)
        }
    }

    /// Drops a comma at the text's end.
    private func dropSeparator(_ plain: inout ByteBuffer) {
        let last = last(plain)
        if last.kind == .separator, !last.isColon { plain.truncate(to: plain.count - last.count) }
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

    /// Closes the gap that an omission leaves before a run of text; returns where the rest of it starts.
    @inline(never)
    private mutating func closeGap(
        _ rendered: Span<UInt8>, _ range: Range<Int>, _ plain: inout ByteBuffer
    ) -> Int {
        var index = range.lowerBound
        while holeIsOpen, index < range.upperBound {
            if rendered[index] == UInt8(ascii: " ") {
                spaceWaits = true
                index += 1
                continue
            }
            let next = Punctuation(rendered, at: index)
            let end = min(range.upperBound, index + next.count)
            if !takes(next, &plain) {
                if spaceWaits || lineBreaks { separate(&plain) }
                plain.append(rendered, index..<end)
            }
            index = end
        }
        return index
    }

    /// Closes the gap before a character; true where that takes the character too.
    private mutating func takes(_ next: Punctuation, _ plain: inout ByteBuffer) -> Bool {
        switch next.kind {
        case .separator, .closing, .stop: cutLabel(&plain)
        default: break
        }
        var last = last(plain)
        if last.isColon, next.kind == .separator || next.kind == .stop {
            plain.truncate(to: plain.count - last.count)
            last = self.last(plain)
        }
        switch next.kind {
        case .separator:
            spaceWaits = false
            return last.kind == .start || last.kind == .opening || last.kind == .separator
        case .stop:
            spaceWaits = false
            holeIsOpen = false
            if last.kind == .separator { plain.truncate(to: plain.count - last.count) }
            return last.kind == .stop && last.mark == next.mark
        case .closing:
            spaceWaits = false
            holeIsOpen = false
            return closesBracket(next, last, &plain)
        case .dash where last.kind == .opening:
            spaceWaits = false
            return true
        case .quote where last.kind == .quote && opensQuote(plain):
            holeIsOpen = false
            dropOpening(last, &plain)
            return true
        default:
            holeIsOpen = false
            if last.kind == .opening { spaceWaits = false }
            return false
        }
    }

    private mutating func closesBracket(
        _ next: Punctuation, _ last: Punctuation, _ plain: inout ByteBuffer
    ) -> Bool {
        var last = last
        if last.kind == .separator {
            plain.truncate(to: plain.count - last.count)
            last = self.last(plain)
        }
        guard last.kind == .opening, last.mark == next.mark else { return false }
        dropOpening(last, &plain)
        return true
    }

    /// Drops a bracket that nothing follows.
    private mutating func dropOpening(_ last: Punctuation, _ plain: inout ByteBuffer) {
        plain.truncate(to: plain.count - last.count)
        if plain.count > start, plain[plain.count - 1] == UInt8(ascii: " ") {
            plain.truncate(to: plain.count - 1)
            spaceWaits = true
            // The brackets were an item of their own.
            if form == .value, plain.count > start, plain[plain.count - 1] == UInt8(ascii: ";") {
                plain.truncate(to: plain.count - 1)
                lineBreaks = true
            }
        }
        // What follows the brackets that went is after an omission again.
        holeIsOpen = true
    }

    /// Drops a label that announced what is not there: `(German: ⌷; born 1950)`.
    private func cutLabel(_ plain: inout ByteBuffer) {
        guard !lineBreaks, Punctuation.endsLabel(plain.span.extracting(start..<plain.count)) else {
            return
        }
        var index = plain.count - 1
        let first = max(start, index - Self.longestLabel)
        while index > first {
            index -= 1
            let mark = Punctuation(plain.span, at: index)
            switch mark.kind {
            case .opening, .separator:
                plain.truncate(to: index + mark.count)
                return
            case .stop, .closing: return
            default: break
            }
        }
    }

    private static let longestLabel = 40

    /// What the text ends in.
    private func last(_ plain: borrowing ByteBuffer) -> Punctuation {
        if plain.count == start || lineBreaks && form == .value { return .start }
        return Punctuation(endOf: plain.span.extracting(start..<plain.count))
    }

    /// Whether a quotation mark at the text's end opens a quotation.
    private func opensQuote(_ plain: borrowing ByteBuffer) -> Bool {
        let before = plain.count - 2
        return before < start || plain[before] == UInt8(ascii: " ")
            || plain[before] == UInt8(ascii: "(")
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
