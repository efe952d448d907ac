/// The rows of the tables whose keys a record carries where `wk-parse --with` added them.
extension TableWriter {
    mutating func writeFurtherTables(
        _ record: borrowing Record, _ line: Span<UInt8>
    ) throws(Failure) {
        for table in Table.ofCells where !table.isUsual && table != .text {
            try writeRows(of: table, record, line)
        }
    }

    /// Writes a row for each element of the key that has the table's name; a record must have the
    /// key where the table was asked for by name.
    private mutating func writeRows(
        of table: Table, _ record: borrowing Record, _ line: Span<UInt8>
    ) throws(Failure) {
        guard tables.wants(table) else { return }
        if !tables.names(table), record.value(table.key, in: line) == nil { return }
        var elements = record.contents(of: try record.array(table.key, in: line))
        try tables.create(table)
        var position = 0
        while let element = record.next(&elements) {
            position += 1
            tables[table]?.addCell(number: id)
            guard addCells(of: element, at: position, to: table, record, line) else {
                throw record.wrong("\"\(table.key)\" has an element of another form")
            }
            try tables[table]?.endRow()
        }
    }

    /// Adds the cells of a row behind the page's id; false where the element is not of that form.
    private mutating func addCells(
        of element: JSONValue, at position: Int, to table: Table, _ record: borrowing Record,
        _ line: Span<UInt8>
    ) -> Bool {
        switch table {
        case .sections:
            guard let level = record.member("level", .number, of: element, in: line),
                let heading = record.member("heading", .string, of: element, in: line)
            else { return false }
            tables[table]?.addCell(number: position)
            tables[table]?.addCell(number: level, of: line)
            tables[table]?.addCell(heading, of: line, &decoded)
        case .externalLinks:
            return addPair("url", "text", of: element, to: table, record, line)
        case .images:
            return addPair("file", "caption", of: element, to: table, record, line)
        case .templates:
            guard element.kind == .string else { return false }
            tables[table]?.addCell(element, of: line, &decoded)
        case .coordinates:
            guard let latitude = record.member("lat", .number, of: element, in: line),
                let longitude = record.member("lon", .number, of: element, in: line)
            else { return false }
            tables[table]?.addCell(number: latitude, of: line)
            tables[table]?.addCell(number: longitude, of: line)
        case .pages, .categories, .links, .infobox, .abstract, .aliases, .text, .records:
            return false
        }
        return true
    }

    /// Adds a cell with what an object must have, and one with what it may have.
    private mutating func addPair(
        _ key: StaticString, _ optionalKey: StaticString, of element: JSONValue, to table: Table,
        _ record: borrowing Record, _ line: Span<UInt8>
    ) -> Bool {
        guard let value = record.member(key, .string, of: element, in: line) else { return false }
        tables[table]?.addCell(value, of: line, &decoded)
        tables[table]?.addCell(
            optional: record.member(optionalKey, .string, of: element, in: line), of: line,
            &decoded)
        return true
    }
}
