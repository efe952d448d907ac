@testable import WKCommon

/// The rows that a stream of parsed records makes, for each table that is written.
struct ExpectedRows {
    private(set) var rows: [Table: [[Cell]]] = [:]
    private let options: TableOptions

    /// - Parameter stream: lines that are records, as their writer has said.
    init(_ stream: [UInt8], _ options: TableOptions) {
        self.options = options
        for table in options.tables ?? Table.allCases.filter(\.isUsual) { rows[table] = [] }
        for line in stream.split(separator: UInt8(ascii: "\n")) {
            guard line.contains(where: { !" \t\r".utf8.contains($0) }) else { continue }
            guard let record = JSON(Array(line)) else { fatalError("a record that is no JSON") }
            if !ExpectedRows.isEnd(record) { add(record) }
        }
    }

    /// An end record's first key is `end`, an object, and it has no `id`.
    private static func isEnd(_ record: JSON) -> Bool {
        guard case .object(let members) = record, let first = members.first,
            first.key.elementsEqual("end".utf8), record["id"] == nil
        else { return false }
        return record["end"].map { $0 != .null } ?? false
    }

    private mutating func add(_ record: JSON) {
        let id = record["id"]?.integer.map { Cell($0) } ?? .none
        let title = record["title"]?.text
        let redirect = record["redirect"]?.text
        rows[.pages]?.append(
            [id] + Self.titled(title)
                + [Self.number(record["ns"]), Cell(redirect), Cell(record["timestamp"]?.text)])
        if let redirect {
            rows[.aliases]?.append([Self.normalized(title), Self.normalized(redirect)])
        }
        for category in record["categories"]?.elements ?? [] {
            rows[.categories]?.append([id] + Self.titled(category.text))
        }
        for link in record["links"]?.elements ?? [] {
            let to = link["to"]?.text
            let anchor = [Cell(link["text"]?.text ?? to), Cell(link["section"]?.text)]
            rows[.links]?.append([id] + Self.titled(to) + (options.hasAnchors ? anchor : []))
        }
        for field in (record["infobox"]?.elements ?? []).flatMap({ $0["fields"]?.elements ?? [] }) {
            rows[.infobox]?.append([id] + (field.elements ?? []).prefix(2).map { Cell($0.text) })
        }
        if let abstract = record["abstract"]?.text, !abstract.isEmpty {
            rows[.abstract]?.append([id, Cell(abstract)])
        }
        if let text = record["text"]?.text {
            append([[id, Cell(text.text.unicodeScalars.count), Cell(text)]], to: .text)
        }
        addFurther(record, id)
    }

    private mutating func addFurther(_ record: JSON, _ id: Cell) {
        append(
            record["sections"]?.elements?.enumerated().map { index, section in
                [
                    id, Cell(index + 1), Cell(section["level"]?.digits),
                    Cell(section["heading"]?.text),
                ]
            }, to: .sections)
        append(
            record["external_links"]?.elements?.map { link in
                [id, Cell(link["url"]?.text), Cell(link["text"]?.text)]
            }, to: .externalLinks)
        append(record["templates"]?.elements?.map { [id, Cell($0.text)] }, to: .templates)
        append(
            record["images"]?.elements?.map { image in
                [id, Cell(image["file"]?.text), Cell(image["caption"]?.text)]
            }, to: .images)
        append(
            record["coordinates"]?.elements?.map { place in
                [id, Cell(place["lat"]?.digits), Cell(place["lon"]?.digits)]
            }, to: .coordinates)
    }

    /// Adds rows to a table that is there where records have what it needs.
    private mutating func append(_ new: [[Cell]]?, to table: Table) {
        guard let new, options.tables?.contains(table) ?? true else { return }
        rows[table, default: []] += new
    }

    private static func titled(_ title: [UInt8]?) -> [Cell] { [Cell(title), normalized(title)] }

    private static func normalized(_ title: [UInt8]?) -> Cell {
        var normalized = ByteBuffer()
        let title = title ?? []
        normalized.append(normalizedTitle: title.span)
        return .value(normalized.span.bytes)
    }

    private static func number(_ value: JSON?) -> Cell { value?.integer.map { Cell($0) } ?? .none }
}
