/// A table as it is written: cells, then the end of their row.
struct TableFile: ~Copyable {
    /// How many rows it has, the header not counted.
    private(set) var rows = 0
    private var file: DraftFile
    private let form: TableForm
    private let separator: UInt8

    /// Creates the file, under its temporary name, and writes the header.
    init(_ table: Table, path: String, options: TableOptions) throws(Failure) {
        file = try DraftFile(path: path)
        form = options.form
        separator = options.form.separator
        if options.hasByteOrderMark { file.output.buffer.append("\u{FEFF}") }
        if options.writesHeader {
            var names = ByteBuffer()
            names.append(table.columns)
            if options.hasFurtherColumns(table) { names.append(table.furtherColumns) }
            addHeader(names)
        }
    }

    /// Adds the names of the columns, which come separated by tabs.
    ///
    /// CSV has them in quotes, though they need none. DuckDB 2.0 guesses from the first 20,480 rows whether a
    /// file has quotes at all, and where none of these had any, all later ones would stay in the values.
    private mutating func addHeader(_ names: borrowing ByteBuffer) {
        guard form == .csv else {
            file.output.buffer.append(names)
            file.output.buffer.append("\n")
            return
        }
        file.output.buffer.append("\"")
        for index in 0..<names.count {
            if names[index] == UInt8(ascii: "\t") {
                file.output.buffer.append("\",\"")
            } else {
                file.output.buffer.append(names[index])
            }
        }
        file.output.buffer.append("\"\n")
    }

    /// Adds a line that is a record; not one of rows.
    mutating func addLine(_ line: Span<UInt8>) throws(Failure) {
        file.output.buffer.append(line)
        file.output.buffer.append(UInt8(ascii: "\n"))
        rows += 1
        try file.output.flushIfLarge()
    }

    /// Adds the end records of the lines before.
    mutating func addEnds(_ ends: [EndRecord]) {
        for end in ends { end.append(to: &file.output.buffer) }
    }

    /// How many bytes have been written to it.
    var bytes: Int { file.output.written }

    /// Adds a cell with a number.
    mutating func addCell(number: Int) {
        file.output.buffer.append(decimal: number)
        file.output.buffer.append(separator)
    }

    /// Adds a cell with a text, which is in a record's line.
    ///
    /// `decoded` is room for a text with escapes, as in all that follows.
    @inline(__always)
    mutating func addCell(
        _ text: JSONValue, of line: Span<UInt8>, _ decoded: inout ByteBuffer
    ) {
        if text.hasEscapes {
            decoded.removeAll()
            decoded.appendUnescaped(line, text.contents)
            addCell(decoded.span)
        } else {
            addCell(line.extracting(text.contents))
        }
    }

    /// Adds a cell with a text; one without a value where there is none.
    mutating func addCell(
        optional text: JSONValue?, of line: Span<UInt8>, _ decoded: inout ByteBuffer
    ) {
        if let text { addCell(text, of: line, &decoded) } else { addCellWithoutValue() }
    }

    /// Adds a cell with a number as it is written in a record's line.
    mutating func addCell(number: JSONValue, of line: Span<UInt8>) {
        file.output.buffer.append(line, number.range)
        file.output.buffer.append(separator)
    }

    /// Adds a cell with a title in normalized form, in which nothing needs an escape; it may be empty.
    @inline(__always)
    mutating func addCell(
        normalizedTitle title: JSONValue, of line: Span<UInt8>, _ decoded: inout ByteBuffer
    ) {
        let start = file.output.buffer.count
        if title.hasEscapes {
            decoded.removeAll()
            decoded.appendUnescaped(line, title.contents)
            file.output.buffer.append(normalizedTitle: decoded.span)
        } else {
            file.output.buffer.append(normalizedTitle: line.extracting(title.contents))
        }
        if file.output.buffer.count == start, form == .csv { file.output.buffer.append("\"\"") }
        file.output.buffer.append(separator)
    }

    /// Adds three cells: the page's id, a title, the title in normalized form.
    @inline(__always)
    mutating func addTitle(
        _ title: JSONValue, of line: Span<UInt8>, page: Int, _ decoded: inout ByteBuffer
    ) {
        addCell(number: page)
        addCell(title, of: line, &decoded)
        addCell(normalizedTitle: title, of: line, &decoded)
    }

    /// Adds two cells: a text's length in characters (Unicode scalar values), and the text.
    mutating func addCells(
        lengthAndText text: JSONValue, of line: Span<UInt8>, _ decoded: inout ByteBuffer
    ) {
        decoded.removeAll()
        decoded.appendUnescaped(line, text.contents)
        addCell(number: decoded.span.scalarCount)
        addCell(decoded.span)
    }

    @inline(__always)
    private mutating func addCell(_ text: Span<UInt8>) {
        switch form {
        case .text: file.output.buffer.append(cell: text)
        case .flat: file.output.buffer.append(flatCell: text)
        case .csv, .records: file.output.buffer.append(csvCell: text)
        }
        file.output.buffer.append(separator)
    }

    /// Adds a cell that says that there is no value.
    mutating func addCellWithoutValue() {
        if form == .text { file.output.buffer.append("\\N") }
        file.output.buffer.append(separator)
    }

    /// Ends the row, which has at least one cell.
    @inline(__always)
    mutating func endRow() throws(Failure) {
        file.output.buffer[file.output.buffer.count - 1] = UInt8(ascii: "\n")
        rows += 1
        try file.output.flushIfLarge()
    }

    /// Writes what is left and waits until the disk has it.
    mutating func flushToDisk() throws(Failure) { try file.output.flushToDisk() }

    /// Gives the file its name.
    mutating func publish() throws(Failure) { try file.publish() }

    /// Lets the file stay.
    mutating func keep() { file.keep() }
}

extension Span<UInt8> {
    /// How many Unicode scalar values a UTF-8 text has: its bytes without the continuation bytes.
    fileprivate var scalarCount: Int {
        var continuations = 0
        var position = 0
        while position &+ 8 <= count {
            let word = word(at: position)
            continuations &+= (word & ~(word << 1) & WordSearch.highBits).nonzeroBitCount
            position &+= 8
        }
        while position < count {
            if self[position].goesOnWithCharacter { continuations &+= 1 }
            position &+= 1
        }
        return count - continuations
    }
}
