/// The rows of the tables whose keys a record carries where `wk-parse --with` added them.
extension TableWriter {
    mutating func writeFurtherTables(
        _ record: borrowing Record, _ line: Span<UInt8>
    ) throws(Failure) {
        for table in Table.ofCells {
            if case .elements(let cells) = table.rows {
                try writeRows(of: table, cells, record, line)
            }
        }
    }

    /// Writes a row for each element of the key that has the table's name; a record must have the
    /// key where the table was asked for by name.
    private mutating func writeRows(
        of table: Table, _ cells: [Table.Cell], _ record: borrowing Record, _ line: Span<UInt8>
    ) throws(Failure) {
        guard tables.wants(table) else { return }
        if !tables.names(table), record.value(table.key, in: line) == nil { return }
        var elements = record.contents(of: try record.array(table.key, in: line))
        try tables.create(table)
        var position = 0
        while let element = record.next(&elements) {
            position += 1
            tables[table]?.addCell(number: id)
            for cell in cells {
                guard add(cell, of: element, at: position, to: table, record, line) else {
                    throw record.wrong("\"\(table.key)\" has an element of another form")
                }
            }
            try tables[table]?.endRow()
        }
    }

    /// Adds a cell of a row; false where the element is not of that form.
    private mutating func add(
        _ cell: Table.Cell, of element: JSONValue, at position: Int, to table: Table,
        _ record: borrowing Record, _ line: Span<UInt8>
    ) -> Bool {
        switch cell {
        case .position:
            tables[table]?.addCell(number: position)
        case .element:
            guard element.kind == .string else { return false }
            tables[table]?.addCell(element, of: line, &decoded)
        case .number(let key):
            guard let value = record.member(key, .number, of: element, in: line) else {
                return false
            }
            tables[table]?.addCell(number: value, of: line)
        case .string(let key):
            guard let value = record.member(key, .string, of: element, in: line) else {
                return false
            }
            tables[table]?.addCell(value, of: line, &decoded)
        case .optionalString(let key):
            let value = record.member(key, .string, of: element, in: line)
            // An element that is no object has neither.
            tables[table]?.addCell(optional: value, of: line, &decoded)
        }
        return true
    }
}
