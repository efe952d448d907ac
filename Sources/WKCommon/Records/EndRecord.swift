/// The last line of a stream, `{"end":{"pages":N},"format":1}`: what a stream has in place of a length.
public struct EndRecord: Equatable {
    /// The version of the format of records, tables and manifests: see wk-records(5), which says what
    /// makes another.
    static let format = 1

    /// How many pages the stream carries.
    public var pages: Int
    /// What of it is not as it should be.
    public var flaws = StreamFlaws()
    /// The name of the wiki that the pages are of, such as `enwiki`; empty where no header told it.
    public var wiki: [UInt8] = []
    /// What the stream covers of its input, where it is a shard's.
    public var coverage: ShardCoverage?
    /// The keys that a filter does not know, with their values, in JSON, each after a comma.
    var further: [UInt8] = []

    /// The end of a stream of that many pages.
    public init(pages: Int) { self.pages = pages }

    /// Writes the record as a line.
    public func append(to buffer: inout ByteBuffer) {
        buffer.append(#"{"end":"#)
        appendObject(to: &buffer)
        buffer.append(#","format":"#)
        buffer.append(decimal: EndRecord.format)
        buffer.append("}\n")
    }

    /// Writes what the record says of the stream, a JSON object.
    func appendObject(to json: inout ByteBuffer) {
        json.append(#"{"pages":"#)
        json.append(decimal: pages)
        flaws.append(to: &json, before: ",\"", after: "\":")
        if !wiki.isEmpty {
            json.append(#","wiki":"#)
            json.appendJSONString(wiki.span)
        }
        coverage?.append(to: &json)
        json.append(further.span)
        json.append("}")
    }
}

extension EndRecord {
    /// Reads what an end record says of its stream: the object `end` of a record.
    init(_ end: JSONValue, of record: borrowing Record, in line: Span<UInt8>) throws(Failure) {
        var pages: Int?
        var further = ByteBuffer()
        var shard = ShardKeys()
        var cursor = record.contents(of: end)
        while let key = record.next(&cursor), let value = record.next(&cursor) {
            if key.text(in: line, equals: "pages") {
                pages = record.integer(value, in: line)
            } else if key.text(in: line, equals: "wiki") {
                wiki = try EndRecord.wiki(value, of: record, in: line)
            } else if try !flaws.take(key, value, of: record, in: line),
                !shard.take(key, value, in: line)
            {
                further.append(",")
                further.append(line, key.range)
                further.append(":")
                further.append(line, value.range)
            }
        }
        guard let pages, pages >= 0 else {
            throw record.wrong("an end record without a count of pages")
        }
        self.pages = pages
        if shard.isOfShard {
            coverage = shard.coverage(record, line)
            if coverage == nil {
                throw record.wrong("an end record that does not say what its shard covered")
            }
        } else {
            shard.append(to: &further, line)
        }
        self.further = further.span.array
    }

    private static func wiki(
        _ value: JSONValue, of record: borrowing Record, in line: Span<UInt8>
    ) throws(Failure) -> [UInt8] {
        guard value.kind != .null else { return [] }
        guard value.kind == .string else {
            throw record.wrong("an end record whose \"wiki\" is not a string")
        }
        var name = ByteBuffer()
        name.appendUnescaped(line, value.contents)
        return name.span.array
    }
}

/// The keys of an end record that say what a shard covered, as they come.
private struct ShardKeys {
    private static let names: [StaticString] = ["shard", "first", "last", "from", "to", "ids"]
    private var members: [(name: Int, key: JSONValue, value: JSONValue)] = []

    /// Whether there is a shard of which they can say something.
    var isOfShard: Bool { value(0) != nil }

    /// Takes a key if it is one of them.
    mutating func take(_ key: JSONValue, _ value: JSONValue, in line: Span<UInt8>) -> Bool {
        guard let name = Self.names.firstIndex(where: { key.text(in: line, equals: $0) })
        else { return false }
        members.append((name, key, value))
        return true
    }

    /// Appends them as they are written, since without a shard they are a user's own.
    func append(to json: inout ByteBuffer, _ line: Span<UInt8>) {
        for (_, key, value) in members {
            json.append(",")
            json.append(line, key.range)
            json.append(":")
            json.append(line, value.range)
        }
    }

    /// What they say; nil where that is not what a shard can have covered.
    func coverage(_ record: borrowing Record, _ line: Span<UInt8>) -> ShardCoverage? {
        guard let name = value(0), name.kind == .string else { return nil }
        var text = ByteBuffer()
        text.appendUnescaped(line, name.contents)
        guard let shard = Shard(text.string),
            let first = value(1).flatMap({ record.integer($0, in: line) }), first >= 0,
            let last = value(2).flatMap({ record.integer($0, in: line) }), last >= first - 1,
            last < Int.max
        else { return nil }
        var coverage = ShardCoverage(of: shard)
        coverage.first = first
        coverage.end = last + 1
        if value(5) != nil {
            guard let ids = pair(5, record, line), ids.0 <= ids.1 else { return nil }
            coverage.ids = ids.0...ids.1
        }
        guard value(3) != nil || value(4) != nil else { return coverage }
        coverage.from = place(3, record, line)
        coverage.to = place(4, record, line)
        return coverage.from == nil || coverage.to == nil ? nil : coverage
    }

    /// The value of a key; of equal keys the last one counts, and `null` is as good as none.
    private func value(_ name: Int) -> JSONValue? {
        let last = members.last { $0.name == name }?.value
        return last?.kind == .null ? nil : last
    }

    private func place(
        _ name: Int, _ record: borrowing Record, _ line: Span<UInt8>
    ) -> ShardCoverage.Place? {
        guard let (byte, within) = pair(name, record, line), byte >= 0, within >= 0
        else { return nil }
        return ShardCoverage.Place(byte: byte, within: within)
    }

    /// The value of a key that is an array of two integers.
    private func pair(
        _ name: Int, _ record: borrowing Record, _ line: Span<UInt8>
    ) -> (Int, Int)? {
        guard let value = value(name), value.kind == .array else { return nil }
        var cursor = record.contents(of: value)
        guard let first = record.next(&cursor).flatMap({ record.integer($0, in: line) }),
            let second = record.next(&cursor).flatMap({ record.integer($0, in: line) }),
            record.next(&cursor) == nil
        else { return nil }
        return (first, second)
    }
}
