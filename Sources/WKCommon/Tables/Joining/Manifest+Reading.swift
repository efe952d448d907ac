extension Manifest {
    /// Reads the manifest of a folder, or of a part.
    init(path: String) throws(Failure) {
        var input = try Input(path: path)
        var json = ByteBuffer()
        while try input.read(into: &json, most: 1 << 16) > 0 {}
        do throws(Failure) {
            self = try Manifest(json.span)
        } catch {
            throw error.at(file: path)
        }
    }

    /// Reads a JSON object that a filter has written. The first of them, of wk 0.1.0, say nothing of the form.
    private init(_ json: Span<UInt8>) throws(Failure) {
        var record = Record()
        try record.index(json)
        let format = try record.integer("format", in: json)
        guard format == EndRecord.format else {
            throw .badInput("format \(format): this wk reads format \(EndRecord.format)")
        }
        version = json.text(of: try record.string("wk", in: json))
        pages = try record.count(record.value("pages", in: json), "pages", in: json)
        wiki = try record.optionalString("wiki", in: json).map { json.bytes(of: $0) } ?? []
        isPartial = record.isTrue("partial", in: json) ?? false
        isWhole = record.isTrue("whole", in: json) ?? !isPartial
        hasHeader = record.isTrue("header", in: json) ?? true
        if let name = try record.optionalString("form", in: json) {
            let name = json.text(of: name)
            guard let form = TableForm.allCases.first(where: { "\($0.name)" == name }) else {
                throw .badInput("a form of tables that this wk does not know: \(name)")
            }
            self.form = form
        }
        if let number = record.value("parts", in: json) {
            parts = try record.count(number, "parts", in: json)
        }
        try readFlaws(record, json)
        try readShards(record, json)
        try readTables(record, json)
    }

    private mutating func readFlaws(
        _ record: borrowing Record, _ json: Span<UInt8>
    ) throws(Failure) {
        var members = record.members
        while let key = record.next(&members), let value = record.next(&members) {
            if value.kind == .null, key.text(in: json, equals: "repeated") {
                flaws.isRepeatedUnknown = true
            } else {
                _ = try flaws.take(key, value, of: record, in: json)
            }
        }
    }

    private mutating func readShards(
        _ record: borrowing Record, _ json: Span<UInt8>
    ) throws(Failure) {
        guard record.value("shards", in: json) != nil else { return }
        var shards = record.contents(of: try record.array("shards", in: json))
        while let shard = record.next(&shards) {
            guard shard.kind == .object else { throw record.wrong("a shard that is no object") }
            let end = try EndRecord(shard, of: record, in: json)
            guard end.coverage != nil, end.pages <= Record.mostCounted else {
                throw record.wrong("a shard that does not say what it covered")
            }
            self.shards.append(end)
        }
    }

    private mutating func readTables(
        _ record: borrowing Record, _ json: Span<UInt8>
    ) throws(Failure) {
        guard let object = try record.optionalObject("tables", in: json) else {
            throw record.wrong("no key \"tables\"")
        }
        var members = record.contents(of: object)
        while let key = record.next(&members), let about = record.next(&members) {
            let name = json.text(of: key)
            guard let table = Table.allCases.first(where: { $0.name == name }) else {
                throw record.wrong("a table that this wk does not know: \(name)")
            }
            guard !tables.contains(where: { $0.table == table }) else {
                throw record.wrong("the table \(name) twice")
            }
            guard let file = record.member("file", .string, of: about, in: json) else {
                throw record.wrong("the table \(name) has no file")
            }
            tables.append(
                Entry(
                    table: table, file: json.text(of: file),
                    rows: try record.count(
                        record.member("rows", .number, of: about, in: json), "rows", in: json),
                    bytes: try record.count(
                        record.member("bytes", .number, of: about, in: json), "bytes", in: json)))
        }
    }
}

extension Record {
    /// Whether a key's value is `true`; nil where it is absent or neither `true` nor `false`.
    fileprivate func isTrue(_ key: StaticString, in line: Span<UInt8>) -> Bool? {
        guard let value = value(key, in: line), value.kind == .boolean else { return nil }
        return line[value.range.lowerBound] == UInt8(ascii: "t")
    }

    /// So large at most is a number of things that a million of them can be added up.
    fileprivate static let mostCounted = 1 << 42

    /// A number of things.
    fileprivate func count(
        _ value: JSONValue?, _ name: StaticString, in line: Span<UInt8>
    ) throws(Failure) -> Int {
        guard let value, let count = integer(value, in: line), 0...Self.mostCounted ~= count else {
            throw wrong("\"\(name)\" is not a count")
        }
        return count
    }
}

extension Span<UInt8> {
    /// A string's text, without its escapes.
    fileprivate func text(of string: JSONValue) -> String {
        String(decoding: bytes(of: string), as: UTF8.self)
    }

    fileprivate func bytes(of string: JSONValue) -> [UInt8] {
        var text = ByteBuffer()
        text.appendUnescaped(self, string.contents)
        return text.span.array
    }
}
