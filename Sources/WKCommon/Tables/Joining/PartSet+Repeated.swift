/// How many pages come again.
extension PartSet {
    /// How many pages have the id of one that came before, so that it is no key; nil where that cannot be told.
    ///
    /// It is the sum of what each part says of its own where no page can be in two of them, since the ranges of their
    /// ids are apart; else the ids are counted, in the one table that has a row for each page.
    ///
    /// - Parameter isJoined: whether a table's parts are joined already.
    func repeated(isJoined: (Table) -> Bool) throws(Failure) -> Int? {
        if parts.count == 1 || haveSeparateIds {
            return parts.reduce(0) { $0 + $1.manifest.flaws.repeated }
        }
        let table: Table = form == .records ? .records : .pages
        guard tables.contains(table) else { return nil }
        var ids = IdCounter(form, hasHeader: hasHeader)
        let paths =
            isJoined(table)
            ? [joinedPath(of: table)] : parts(with: table).map { "\(folder)/\($0.entry.file)" }
        for path in paths { try ids.count(path) }
        return ids.repeated
    }

    /// Whether no page can be in two parts.
    private var haveSeparateIds: Bool {
        guard parts.allSatisfy({ $0.manifest.pages == 0 || !$0.manifest.shards.isEmpty }) else {
            return false
        }
        let filled = parts.flatMap(\.manifest.shards).filter { $0.pages > 0 }
        let ranges = filled.compactMap { $0.coverage?.ids }
            .sorted { $0.lowerBound < $1.lowerBound }
        return ranges.count == filled.count
            && zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound }
    }
}

/// Counts the ids of the table of pages, or of records.
private struct IdCounter: ~Copyable {
    private let form: TableForm
    private let hasHeader: Bool
    private var seen = SeenPages()
    private var found = 0

    init(_ form: TableForm, hasHeader: Bool) { (self.form, self.hasHeader) = (form, hasHeader) }

    /// How many came again; nil where more have come than are remembered.
    var repeated: Int? { seen.isUncertain ? nil : found }

    /// Counts those of a file.
    mutating func count(_ path: String) throws(Failure) {
        if form == .records { return try countRecords(path) }
        var lines = LineReader(try Input(path: path))
        var isFirst = hasHeader
        // A row of CSV goes on after a line that ends within quotation marks.
        var isOpen = false
        while try lines.next() {
            let isRow = !isFirst && !isOpen
            if isRow { add(lines.line.leadingNumber) }
            isFirst = false
            if form == .csv, lines.line.hasOddQuotes { isOpen.toggle() }
        }
    }

    private mutating func countRecords(_ path: String) throws(Failure) {
        var reader = RecordReader(try Input(path: path))
        var record = Record()
        while try reader.next() {
            guard !reader.isEndRecord else { continue }
            try record.index(reader.line, number: reader.lineNumber, until: "id")
            add(try record.integer("id", in: reader.line))
        }
    }

    private mutating func add(_ id: Int) {
        if !seen.insert(id) { found += 1 }
    }
}

extension Span<UInt8> {
    /// The number that the bytes begin with, after a byte order mark; 0 where it is none.
    fileprivate var leadingNumber: Int {
        let start = starts(with: Input.mark) ? Input.mark.count : 0
        var end = start
        while end < count, self[end].isDigit { end += 1 }
        return extracting(start..<end).wholeNumber() ?? 0
    }

    fileprivate var hasOddQuotes: Bool {
        var isOdd = false
        var position = 0
        while let quote = firstIndex(of: UInt8(ascii: "\""), from: position) {
            isOdd.toggle()
            position = quote + 1
        }
        return isOdd
    }
}
