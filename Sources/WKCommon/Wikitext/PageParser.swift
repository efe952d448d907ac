/// Turns page records into parsed records.
public struct PageParser: ~Copyable {
    private let options: ReadingOptions
    /// The keys that are written anew: those of a page record and of a parsed record.
    private let known: [StaticString]
    private var reader: WikitextReader
    private var record = Record()
    private var wikis = WikiCache()
    private var source = ByteBuffer(capacity: 1 << 16)
    private var title = ByteBuffer(capacity: 256)

    /// A parser that reads what is asked for.
    public init(_ options: ReadingOptions) {
        self.options = options
        known = PageParser.usual + options.additions.filter(\.isKey).map(\.name)
        reader = WikitextReader(options)
    }

    /// Parses every record of a stream, or of a piece of one; its end records go on as they come.
    public mutating func parse(
        _ records: inout RecordReader, to output: inout Output
    ) throws(Failure) {
        while try records.next() {
            if records.isEndRecord {
                output.buffer.append(records.line)
                output.buffer.append(UInt8(ascii: "\n"))
            } else {
                try records.index(&record)
                try append(records.line, to: &output.buffer)
            }
            try output.flushIfLarge()
        }
        try output.flush()
    }

    /// The same, but passes over what is no page record, and notes it in a log.
    ///
    /// The end records come last, and count the pages without those that were passed over. A line
    /// that was lost altogether is not made up for: the count then tells, as it does without this.
    public mutating func parse(
        _ records: inout RecordReader, to output: inout Output, skips: SkipLog
    ) throws(Failure) {
        var ends: [EndRecord] = []
        var parsed = 0
        while true {
            let start = output.buffer.count
            do throws(Failure) {
                guard try records.next() else { break }
                if let end = records.end {
                    ends.append(end)
                } else {
                    try records.index(&record)
                    try append(records.line, to: &output.buffer)
                    parsed += 1
                }
            } catch {
                guard error.kind == .badInput, !records.isOfTwoWikis else { throw error }
                output.buffer.truncate(to: start)
                try skips.skip(error, line: records.line)
            }
            try output.flushIfLarge()
        }
        let missing = (records.counted ?? 0) - parsed
        ends.take(pages: min(skips.count, max(0, missing)))
        if !ends.isEmpty { ends[ends.count - 1].flaws.skipped += skips.count }
        for end in ends { end.append(to: &output.buffer) }
        try output.flush()
    }

    /// Appends the parsed record of the page record that `record` has indexed.
    private mutating func append(
        _ line: Span<UInt8>, to parsed: inout ByteBuffer
    ) throws(Failure) {
        let titleValue = try record.string("title", in: line)
        try read(line, titleValue)
        parsed.append(#"{"id":"#)
        parsed.append(decimal: try record.integer("id", in: line))
        parsed.append(#","ns":"#)
        parsed.append(decimal: try record.integer("ns", in: line))
        try copy("title", titleValue, line, to: &parsed)
        for key: StaticString in ["redirect", "redirect_wiki"] {
            try copy(key, try record.optionalString(key, in: line), line, to: &parsed)
        }
        _ = try record.nullableInteger("revision", in: line)
        try copy("revision", record.value("revision", in: line), line, to: &parsed)
        _ = try record.nullableString("timestamp", in: line)
        try copy("timestamp", record.value("timestamp", in: line), line, to: &parsed)
        for key in PageParser.textKeys {
            try copy(key, record.value(key, in: line), line, to: &parsed)
        }
        parsed.append(#","categories":["#)
        parsed.append(reader.categories.json.span)
        parsed.append(#"],"links":["#)
        parsed.append(reader.links.json.span)
        parsed.append(#"],"infobox":["#)
        reader.infoboxes.append(to: &parsed)
        parsed.append(#"],"abstract":"#)
        parsed.appendJSONString(reader.abstract.text.span)
        if options.wantsText {
            parsed.append(#","text":"#)
            parsed.appendJSONString(reader.text.text.span)
        }
        appendAdditions(to: &parsed)
        appendUnknown(line, to: &parsed)
        parsed.append("}\n")
    }

    /// The content models whose text is wikitext: that of MediaWiki, and those of Wikisource's pages
    /// and indexes of scanned books. The text of all others is JSON, code or plain.
    private static let models: [StaticString] = ["wikitext", "proofread-page", "proofread-index"]

    /// Reads the page's wikitext; a page of another content model has none.
    private mutating func read(_ line: Span<UInt8>, _ titleValue: JSONValue) throws(Failure) {
        let text = try record.string("text", in: line)
        if let model = try record.optionalString("model", in: line),
            !Self.models.contains(where: { model.text(in: line, equals: $0) })
        {
            reader.removeAll()
            return
        }
        source.removeAll()
        source.appendUnescaped(line, text.contents)
        guard source.count < Tokenizer.longestText else {
            throw record.wrong("a text of over 2 GiB")
        }
        title.removeAll()
        title.appendUnescaped(line, titleValue.contents)
        let wiki = try wikis.wiki(of: record, in: line)
        let isRedirect = try record.optionalString("redirect", in: line) != nil
        reader.read(
            source, title: title, namespace: try record.integer("ns", in: line),
            isRedirect: isRedirect, of: wiki)
        if isRedirect { reader.dropProse() }
        // One page of many megabytes must not hold its memory for all that follow.
        source.shrink(to: 4 << 20)
    }

    private func copy(
        _ key: StaticString, _ value: JSONValue?, _ line: Span<UInt8>, to parsed: inout ByteBuffer
    ) throws(Failure) {
        guard let value else { return }
        parsed.append(",\"")
        parsed.append(key)
        parsed.append("\":")
        parsed.append(line, value.range)
    }

    /// Appends the keys that were asked for besides the usual ones.
    private func appendAdditions(to parsed: inout ByteBuffer) {
        for addition in Addition.allCases where options.additions.contains(addition) {
            switch addition {
            case .sections: PageParser.append(addition, reader.sections.json, to: &parsed)
            case .anchors, .boxes: break
            case .externalLinks:
                PageParser.append(addition, reader.externalLinks.json, to: &parsed)
            case .templates: PageParser.append(addition, reader.templates.json, to: &parsed)
            case .images: PageParser.append(addition, reader.images.json, to: &parsed)
            case .coordinates: PageParser.append(addition, reader.coordinates.json, to: &parsed)
            }
        }
    }

    private static func append(
        _ addition: Addition, _ json: borrowing ByteBuffer, to parsed: inout ByteBuffer
    ) {
        parsed.append(",\"")
        parsed.append(addition.name)
        parsed.append("\":[")
        parsed.append(json)
        parsed.append("]")
    }

    /// Appends the keys that are not ours, as they stand.
    private func appendUnknown(_ line: Span<UInt8>, to parsed: inout ByteBuffer) {
        var cursor = record.members
        while let key = record.next(&cursor), let value = record.next(&cursor) {
            if known.contains(where: { key.text(in: line, equals: $0) }) { continue }
            parsed.append(UInt8(ascii: ","))
            parsed.append(line, key.range)
            parsed.append(UInt8(ascii: ":"))
            parsed.append(line, value.range)
        }
    }

    private static let usual: [StaticString] =
        [
            "id", "ns", "title", "redirect", "redirect_wiki", "revision", "timestamp", "text",
            "model", "lang", "case", "nsnames", "nscase", "categories", "links", "infobox",
            "abstract",
        ] + textKeys

    /// What a record says of a text that is missing.
    private static let textKeys: [StaticString] = ["deleted", "lost"]
}

/// Keeps what is known of the wiki of the last page: as a rule, all of a stream are of one.
private struct WikiCache: ~Copyable {
    private var wiki: Wiki?
    /// The values of `lang`, `case`, `nsnames` and `nscase` that it was made of, as they stand in the
    /// record.
    private var key = ByteBuffer()
    private var newKey = ByteBuffer()

    mutating func wiki(
        of record: borrowing Record, in line: Span<UInt8>
    ) throws(Failure) -> Wiki {
        let language = try record.optionalString("lang", in: line)
        let titleCase = try record.optionalString("case", in: line)
        let names = try record.optionalObject("nsnames", in: line)
        let cases = try record.optionalObject("nscase", in: line)
        newKey.removeAll()
        for value in [language, titleCase, names, cases] {
            if let value { newKey.append(line, value.range) }
            newKey.append(0)
        }
        if let wiki, newKey.span.equals(key.span) { return wiki }
        var made = Wiki(
            language: language.map { string($0, line) } ?? "en",
            titleCase: titleCase.map { string($0, line) } ?? "first-letter",
            names: try names.map { value throws(Failure) in
                try WikiCache.names(value, record, line)
            } ?? [],
            cases: try cases.map { value throws(Failure) in
                try WikiCache.cases(value, record, line)
            } ?? [:])
        made.serial = (wiki?.serial ?? 0) + 1
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

extension [EndRecord] {
    /// Counts some pages less.
    fileprivate mutating func take(pages: Int) {
        var left = pages
        for index in indices.reversed() {
            let taken = Swift.min(left, self[index].pages)
            self[index].pages -= taken
            left -= taken
        }
    }
}
