/// A stream of records, a line at a time, in memory of one line.
///
/// Lines of nothing but white space are skipped. What a stream says of itself in its end records
/// is added up and can be checked at the end.
public struct RecordReader: ~Copyable {
    private var lines: LineReader
    private var endRecord = Record()

    /// How many records have come that are no end records.
    public private(set) var pages = 0
    /// How many pages the end records have counted that have come; nil where none has.
    public private(set) var counted: Int?
    /// What of the stream is not as it should be, as the end records say.
    public private(set) var flaws = StreamFlaws()
    /// The name of the wiki that the pages are of, as far as the end records say; else empty.
    private(set) var wiki: [UInt8] = []
    /// Whether the end records name more than one wiki.
    private(set) var isOfTwoWikis = false
    /// The end records of shards.
    private(set) var shardEnds: [EndRecord] = []
    /// The keys of the end record that no filter knows, where only one has come: see `EndRecord.further`.
    private(set) var furtherKeys: [UInt8] = []
    /// What the line says, where it is an end record.
    private(set) var end: EndRecord?

    /// Reads a stream from its start.
    public init(_ input: consuming Input) { lines = LineReader(input) }

    init(_ input: consuming Input, piece: Int) { lines = LineReader(input, piece: piece) }

    /// The line, without its line feed.
    public var line: Span<UInt8> {
        @_lifetime(borrow self)
        @inline(__always)
        get { lines.line }
    }

    /// The line's number, counted from 1.
    public var lineNumber: Int { lines.lineNumber }

    /// Whether the line is an end record.
    public private(set) var isEndRecord = false

    /// Goes on to the next record, end records included; returns false at the end of the stream.
    public mutating func next() throws(Failure) -> Bool {
        repeat {
            guard try lines.next() else { return false }
        } while line.indexAfterSpace(from: 0) == line.count
        // Of pages, the record of the last end is not even looked at: it is large.
        if isEndRecord { (end, isEndRecord) = (nil, false) }
        guard startsWithEnd, let read = try readEndRecord() else {
            pages += 1
            return true
        }
        (end, isEndRecord) = (read, true)
        try count(read)
        return true
    }

    /// Reads the line into a record.
    public func index(_ record: inout Record) throws(Failure) {
        try record.index(line, number: lineNumber)
    }

    /// Checks that the line begins as a record does: for who passes it on unread.
    func requireBrace() throws(Failure) {
        let start = line.indexAfterSpace(from: 0)
        guard start == line.count || line[start] != UInt8(ascii: "{") else { return }
        throw JSONIndex.notAnObject(line, start).at(line: lineNumber)
    }

    /// Checks, at the end of the stream, that it is whole: as many pages came as were counted.
    public func requireWhole() throws(Failure) {
        guard let counted else {
            throw .badInput(
                "the stream was cut off: no end record after \(pages) pages"
            ).at(file: lines.name)
        }
        guard counted == pages else {
            throw .badInput(
                "the stream is not whole: \(pages) pages came, its end record counts \(counted)"
            ).at(file: lines.name)
        }
    }

    /// Why the shards of the stream do not make the whole; nil where they do, and where it has none.
    func shardOmission() -> String? {
        ShardCoverage.omission(in: shardEnds.compactMap(\.coverage))
    }

    /// Checks, at the end of the stream, that its shards make the whole, if it has any.
    func requireAllShards() throws(Failure) {
        guard let omission = shardOmission() else { return }
        throw .badInput(
            "the stream is not whole: \(omission); --part NAME publishes it as a part, "
                + "--partial as it is"
        ).at(file: lines.name)
    }

    /// Reads the line where it is an end record, as its first key, `end`, says.
    ///
    /// Further keys may come with later versions; `id` makes it a page.
    private mutating func readEndRecord() throws(Failure) -> EndRecord? {
        var record = Record()
        swap(&record, &endRecord)
        defer { swap(&record, &endRecord) }
        try index(&record)
        guard record.value("id", in: line) == nil,
            let end = try record.optionalObject("end", in: line)
        else { return nil }
        if let format = record.value("format", in: line),
            record.integer(format, in: line) != EndRecord.format
        {
            throw record.wrong("records of another format, made by a later version of wk")
        }
        return try EndRecord(end, of: record, in: line)
    }

    /// Adds up what end records count.
    private mutating func count(_ end: EndRecord) throws(Failure) {
        let (pages, hasTooMany) = (counted ?? 0).addingReportingOverflow(end.pages)
        guard !hasTooMany, flaws.add(end.flaws) else {
            throw .badInput("end records that count too many pages").at(line: lineNumber)
        }
        furtherKeys = counted == nil ? end.further : []
        counted = pages
        if end.coverage != nil { shardEnds.append(end) }
        guard !end.wiki.isEmpty, end.wiki != wiki else { return }
        guard wiki.isEmpty else {
            isOfTwoWikis = true
            throw .badInput(
                "the stream has pages of two wikis: "
                    + "\(String(decoding: wiki, as: UTF8.self)) and "
                    + "\(String(decoding: end.wiki, as: UTF8.self))"
            ).at(line: lineNumber)
        }
        wiki = end.wiki
    }

    private var startsWithEnd: Bool {
        let line = line
        let brace = line.indexAfterSpace(from: 0)
        guard brace < line.count, line[brace] == UInt8(ascii: "{") else { return false }
        return line.starts(with: "\"end\"", at: line.indexAfterSpace(from: brace + 1))
    }
}
