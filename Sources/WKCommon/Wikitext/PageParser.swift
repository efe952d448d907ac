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
    /// Where the text says that the page redirects to, and how many bytes of that are the prefix of
    /// another wiki; nil where it is no redirect, or the record says it.
    private var redirect = LinkTargetReader()
    private var redirectPrefix: Int?

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

    /// The same, but skips what is no page record, and notes it in a log.
    ///
    /// The end records come last, and count the pages without those that were skipped. A line
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
        try appendRedirect(line, to: &parsed)
        _ = try record.nullableInteger("revision", in: line)
        try copy("revision", record.value("revision", in: line), line, to: &parsed)
        _ = try record.nullableString("timestamp", in: line)
        try copy("timestamp", record.value("timestamp", in: line), line, to: &parsed)
        for key in PageParser.textKeys {
            try copy(key, record.value(key, in: line), line, to: &parsed)
        }
        parsed.append(#","categories":["#)
        parsed.append(reader.found.categories.json.span)
        parsed.append(#"],"links":["#)
        parsed.append(reader.found.links.json.span)
        parsed.append(#"],"infobox":["#)
        reader.found.infoboxes.append(to: &parsed)
        parsed.append(#"],"abstract":"#)
        parsed.appendJSONString(reader.found.abstract.text.span)
        if options.wantsText {
            parsed.append(#","text":"#)
            parsed.appendJSONString(reader.found.text.text.span)
        }
        appendAdditions(to: &parsed)
        appendUnknown(line, to: &parsed)
        parsed.append("}\n")
    }

    /// Appends where the page redirects to, as the record says, or else as its text does.
    private func appendRedirect(
        _ line: Span<UInt8>, to parsed: inout ByteBuffer
    ) throws(Failure) {
        let prefix = try record.optionalString("redirect_wiki", in: line)
        if let stated = try statedRedirect(in: line) {
            try copy("redirect", stated, line, to: &parsed)
            try copy("redirect_wiki", prefix, line, to: &parsed)
        } else if let redirectPrefix {
            parsed.appendRedirect(to: redirect.title, redirectPrefix)
        }
    }

    /// Where the record says that the page redirects to; nil where it says nothing.
    private func statedRedirect(in line: Span<UInt8>) throws(Failure) -> JSONValue? {
        let value = try record.optionalString("redirect", in: line)
        return value.flatMap { $0.contents.isEmpty ? nil : $0 }
    }

    /// Reads where a text says that the page redirects to, as wk-split does: records that do not say it
    /// may come from elsewhere.
    private static func readRedirect(
        _ text: borrowing ByteBuffer, _ wiki: borrowing Wiki, into target: inout LinkTargetReader
    ) -> Int? {
        let text = text.span
        guard RedirectText.mayStart(text), let link = wiki.redirects.link(of: text) else {
            return nil
        }
        return target.readRedirect(text.extracting(link.target), wiki)
    }

    /// The content models whose text is wikitext: that of MediaWiki, and those of Wikisource's pages
    /// and indexes of scanned books. The text of all others is JSON, code or plain.
    private static let models: [StaticString] = ["wikitext", "proofread-page", "proofread-index"]

    /// Reads the page's wikitext; a page of another content model has none.
    private mutating func read(_ line: Span<UInt8>, _ titleValue: JSONValue) throws(Failure) {
        redirectPrefix = nil
        let text = try record.string("text", in: line)
        let model = try record.optionalString("model", in: line)
        if let model, !Self.models.contains(where: { model.text(in: line, equals: $0) }) {
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
        let isStated = try statedRedirect(in: line) != nil
        // Wikisource's pages of books are none.
        if !isStated, model?.text(in: line, equals: "wikitext") ?? true {
            redirectPrefix = PageParser.readRedirect(source, wiki, into: &redirect)
        }
        let isRedirect = isStated || redirectPrefix != nil
        reader.read(
            source, title: title, namespace: try record.integer("ns", in: line),
            isRedirect: isRedirect, of: wiki)
        if isRedirect { reader.found.dropProse() }
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
            case .sections: PageParser.append(addition, reader.found.sections.json, to: &parsed)
            case .anchors, .boxes: break
            case .externalLinks:
                PageParser.append(addition, reader.found.externalLinks.json, to: &parsed)
            case .templates: PageParser.append(addition, reader.found.templates.json, to: &parsed)
            case .images: PageParser.append(addition, reader.found.images.json, to: &parsed)
            case .coordinates:
                PageParser.append(addition, reader.found.coordinates.json, to: &parsed)
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

    /// Appends the keys that are not ours, as they are written.
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
            "model", "dbname", "lang", "case", "nsnames", "nscase", "categories", "links",
            "infobox", "abstract",
        ] + textKeys

    /// What a record says of a text that is missing.
    private static let textKeys: [StaticString] = ["deleted", "lost"]
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
