/// What tables hold that were written together.
public struct TableCounts {
    /// How many pages came.
    public var pages: Int
    /// The rows of each table, in the order of `Table`.
    public var rows: [(table: Table, rows: Int)] = []
}

/// Turns a stream of parsed records into tables, and publishes them where the stream is whole.
///
/// A signal that ends the process ends it after the drafts are removed.
public func writeTables(
    from input: consuming Input, _ options: TableOptions
) throws(Failure) -> TableCounts {
    Termination.postpone()
    do throws(Failure) {
        return try publishTables(from: input, options)
    } catch {
        Termination.endIfDue()
        throw error
    }
}

private func publishTables(
    from input: consuming Input, _ options: TableOptions
) throws(Failure) -> TableCounts {
    var writer = TableWriter(try TableSet.open(options))
    var reader = RecordReader(input)
    var record = Record()
    while try reader.next() {
        guard !reader.isEndRecord else { continue }
        try reader.index(&record)
        try writer.write(record, reader.line)
    }
    if !options.acceptsPartial {
        try reader.requireWhole()
        if options.part == nil { try reader.requireAllShards() }
    }
    writer.tables[.records]?.addEnds(reader.ends)
    try writer.publish(
        StreamEnd(reader, repeated: writer.repeated, isPart: options.part != nil))
    return TableCounts(pages: reader.pages, rows: writer.tables.counts)
}

/// The rows that a record makes.
struct TableWriter: ~Copyable {
    var tables: TableSet
    /// The page's id.
    private(set) var id = 0
    /// How many records have the id of one that came before: so often `page_id` is no key of `pages`.
    private(set) var repeated = 0
    private var seen = SeenPages()
    /// Room for a text that is in its line with escapes.
    var decoded = ByteBuffer()

    init(_ tables: consuming TableSet) { self.tables = tables }

    /// Publishes the tables.
    mutating func publish(_ end: StreamEnd) throws(Failure) { try tables.publish(end) }

    /// Writes a record's rows.
    mutating func write(_ record: borrowing Record, _ line: Span<UInt8>) throws(Failure) {
        let text = try record.optionalString("text", in: line)
        if text != nil, record.value("links", in: line) == nil {
            throw record.wrong("this is a page record; pipe it through wk-parse first")
        }
        id = try record.integer("id", in: line)
        if !seen.insert(id) { repeated += 1 }
        if tables.has(.records) { return try writeLine(record, line) }
        if tables.has(.pages) { try writePage(record, line) }
        if tables.has(.aliases) { try writeAlias(record, line) }
        if tables.has(.categories) { try writeCategories(record, line) }
        if tables.has(.links) { try writeLinks(record, line) }
        if tables.has(.infobox) { try writeInfoboxes(record, line) }
        if tables.has(.abstract) { try writeAbstract(record, line) }
        if let text, tables.wants(.text) { try writeText(text, line) }
        try writeFurtherTables(record, line)
    }

    /// Writes the record as it came, once it has what every parsed record has.
    private mutating func writeLine(
        _ record: borrowing Record, _ line: Span<UInt8>
    ) throws(Failure) {
        _ = try record.integer("ns", in: line)
        _ = try record.string("title", in: line)
        _ = try record.optionalString("redirect", in: line)
        _ = try record.optionalString("redirect_wiki", in: line)
        _ = try record.nullableString("timestamp", in: line)
        _ = try record.array("categories", in: line)
        _ = try record.array("links", in: line)
        _ = try record.array("infobox", in: line)
        _ = try record.string("abstract", in: line)
        try tables[.records]?.addLine(line)
    }

    private mutating func writePage(
        _ record: borrowing Record, _ line: Span<UInt8>
    ) throws(Failure) {
        let ns = try record.integer("ns", in: line)
        let title = try record.string("title", in: line)
        let timestamp = try record.nullableString("timestamp", in: line)
        tables[.pages]?.addTitle(title, of: line, page: id, &decoded)
        tables[.pages]?.addCell(number: ns)
        let redirect = try record.optionalString("redirect", in: line)
        tables[.pages]?.addCell(optional: redirect, of: line, &decoded)
        tables[.pages]?.addCell(optional: timestamp, of: line, &decoded)
        try tables[.pages]?.endRow()
    }

    /// A redirect to another wiki leads to no page of this one.
    private mutating func writeAlias(
        _ record: borrowing Record, _ line: Span<UInt8>
    ) throws(Failure) {
        guard let redirect = try record.optionalString("redirect", in: line),
            try record.optionalString("redirect_wiki", in: line) == nil
        else { return }
        let title = try record.string("title", in: line)
        tables[.aliases]?.addCell(normalizedTitle: title, of: line, &decoded)
        tables[.aliases]?.addCell(normalizedTitle: redirect, of: line, &decoded)
        try tables[.aliases]?.endRow()
    }

    private mutating func writeCategories(
        _ record: borrowing Record, _ line: Span<UInt8>
    ) throws(Failure) {
        var categories = record.contents(of: try record.array("categories", in: line))
        while let category = record.next(&categories) {
            guard category.kind == .string else {
                throw record.wrong("\"categories\" has an element that is not a string")
            }
            tables[.categories]?.addTitle(category, of: line, page: id, &decoded)
            try tables[.categories]?.endRow()
        }
    }

    private mutating func writeLinks(
        _ record: borrowing Record, _ line: Span<UInt8>
    ) throws(Failure) {
        var links = record.contents(of: try record.array("links", in: line))
        while let link = record.next(&links) {
            guard let target = record.member("to", .string, of: link, in: line) else {
                throw record.wrong("\"links\" has an element without a string \"to\"")
            }
            tables[.links]?.addTitle(target, of: line, page: id, &decoded)
            if tables.hasAnchors { addAnchor(of: link, to: target, record, line) }
            try tables[.links]?.endRow()
        }
    }

    /// Adds the cells of a link's anchor: its text, and the section that it leads to.
    private mutating func addAnchor(
        of link: JSONValue, to target: JSONValue, _ record: borrowing Record, _ line: Span<UInt8>
    ) {
        let text = record.member("text", .string, of: link, in: line) ?? target
        let section = record.member("section", .string, of: link, in: line)
        tables[.links]?.addCell(text, of: line, &decoded)
        tables[.links]?.addCell(optional: section, of: line, &decoded)
    }

    private mutating func writeInfoboxes(
        _ record: borrowing Record, _ line: Span<UInt8>
    ) throws(Failure) {
        var infoboxes = record.contents(of: try record.array("infobox", in: line))
        var number = 0
        while let infobox = record.next(&infoboxes) {
            number += 1
            guard let fields = record.member("fields", .array, of: infobox, in: line) else {
                throw record.wrong("\"infobox\" has an element without an array \"fields\"")
            }
            var cursor = record.contents(of: fields)
            // Without it, no field is a string.
            var wikitext = record.contents(
                of: record.member("wikitext", .array, of: infobox, in: line) ?? fields)
            while let field = record.next(&cursor) {
                var pair = record.contents(of: field)
                guard field.kind == .array, let key = record.next(&pair), key.kind == .string,
                    let value = record.next(&pair), value.kind == .string
                else {
                    throw record.wrong("\"infobox\" has a field that is not [key, value]")
                }
                tables[.infobox]?.addCell(number: id)
                tables[.infobox]?.addCell(key, of: line, &decoded)
                tables[.infobox]?.addCell(value, of: line, &decoded)
                if tables.hasBoxes {
                    addBox(infobox, number, wikitext: record.next(&wikitext), record, line)
                }
                try tables[.infobox]?.endRow()
            }
        }
    }

    /// Adds the cells of a field's box: its number on the page, its template's name, and the field's
    /// wikitext, which a record may lack.
    private mutating func addBox(
        _ infobox: JSONValue, _ number: Int, wikitext: JSONValue?, _ record: borrowing Record,
        _ line: Span<UInt8>
    ) {
        let name = record.member("name", .string, of: infobox, in: line)
        tables[.infobox]?.addCell(number: number)
        tables[.infobox]?.addCell(optional: name, of: line, &decoded)
        tables[.infobox]?.addCell(
            optional: wikitext?.kind == .string ? wikitext : nil, of: line, &decoded)
    }

    /// A page without an abstract, as a redirect is, has no row.
    private mutating func writeAbstract(
        _ record: borrowing Record, _ line: Span<UInt8>
    ) throws(Failure) {
        let abstract = try record.string("abstract", in: line)
        guard !abstract.contents.isEmpty else { return }
        tables[.abstract]?.addCell(number: id)
        tables[.abstract]?.addCell(abstract, of: line, &decoded)
        try tables[.abstract]?.endRow()
    }

    private mutating func writeText(_ text: JSONValue, _ line: Span<UInt8>) throws(Failure) {
        try tables.create(.text)
        tables[.text]?.addCell(number: id)
        tables[.text]?.addCells(lengthAndText: text, of: line, &decoded)
        try tables[.text]?.endRow()
    }
}
