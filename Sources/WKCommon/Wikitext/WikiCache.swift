/// Keeps what is known of the wiki of the last page: as a rule, all of a stream are of one.
struct WikiCache: ~Copyable {
    private var wiki: Wiki?
    /// The values of `dbname`, `lang`, `case`, `nsnames` and `nscase` that it was made of, as they are written in
    /// the record.
    private var key = ByteBuffer()
    private var newKey = ByteBuffer()

    mutating func wiki(
        of record: borrowing Record, in line: Span<UInt8>
    ) throws(Failure) -> Wiki {
        let name = try record.optionalString("dbname", in: line)
        let language = try record.optionalString("lang", in: line)
        let titleCase = try record.optionalString("case", in: line)
        let names = try record.optionalObject("nsnames", in: line)
        let cases = try record.optionalObject("nscase", in: line)
        newKey.removeAll()
        for value in [name, language, titleCase, names, cases] {
            if let value { newKey.append(line, value.range) }
            newKey.append(0)
        }
        if let wiki, newKey.span.equals(key.span) { return wiki }
        let made = Wiki(
            language: language.map { string($0, line) } ?? "en",
            titleCase: titleCase.map { string($0, line) } ?? "first-letter",
            names: try names.map { value throws(Failure) in
                try WikiCache.names(value, record, line)
            } ?? [],
            cases: try cases.map { value throws(Failure) in
                try WikiCache.cases(value, record, line)
            } ?? [:], name: name.map { string($0, line) } ?? "")
        wiki = made
        swap(&key, &newKey)
        return made
    }

    private static func names(
        _ object: JSONValue, _ record: borrowing Record, _ line: Span<UInt8>
    ) throws(Failure) -> [(name: String, number: Int)] {
        var names: [(name: String, number: Int)] = []
        var cursor = record.contents(of: object)
        while let key = record.next(&cursor), let value = record.next(&cursor) {
            guard let number = record.integer(value, in: line) else {
                throw record.wrong("\"nsnames\" has a number that is not an integer")
            }
            names.append((string(key, line), number))
        }
        return names
    }

    /// Whether titles of some namespaces begin with a capital, by the namespaces' numbers.
    private static func cases(
        _ object: JSONValue, _ record: borrowing Record, _ line: Span<UInt8>
    ) throws(Failure) -> [Int: Bool] {
        var cases: [Int: Bool] = [:]
        var cursor = record.contents(of: object)
        while let key = record.next(&cursor), let value = record.next(&cursor) {
            guard let number = Int(string(key, line)), value.kind == .string else {
                throw record.wrong("\"nscase\" has something else than numbers with strings")
            }
            cases[number] = string(value, line) != Wiki.caseSensitive
        }
        return cases
    }
}

/// The text of a JSON string.
private func string(_ value: JSONValue, _ line: Span<UInt8>) -> String {
    var text = ByteBuffer()
    text.appendUnescaped(line, value.contents)
    return text.string
}
