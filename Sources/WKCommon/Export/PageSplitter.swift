/// Turns exports into page records: the work of `wk-split`.
public struct PageSplitter: ~Copyable {
    /// What a splitter is told.
    public struct Options {
        /// Which pages become records.
        public var selection = PageSelection()
        /// Whether the input is `<page>` elements without a root.
        public var isFragment = false
        /// A file with the header of the export that a fragment came from.
        public var siteInfoPath: String?
        /// The most that may be read of a page: what is before its first revision, and one revision.
        public var maxPageBytes = ByteSize(bytes: 64 << 20)
        /// Whether libxml2 reads the texts too. Slower, and the same records.
        var readsTextsWithLibXML2 = false
        /// How many bytes of XML are looked at, at most, for the last page of a file or before a shard.
        var mostSought = FilePages.usuallySought
        /// Where damage is noted that is skipped; nil where it ends the work.
        public var skips: SkipLog?
        /// What tells the user what is not as it should be, and no error.
        public var report: (Failure) -> Void = { _ in }
        /// How much is read of a file at a time.
        var readSize = InputWindow.defaultReadSize

        /// The options' defaults.
        public init() {}
    }

    let options: Options
    var pageReader: PageReader
    /// The page that was read last, which may go on.
    var joiner = PageJoiner()
    /// How many records have been written.
    public private(set) var pages = 0
    /// What of the records is not as it should be.
    public private(set) var flaws = StreamFlaws()
    /// The least and the greatest id of the records; nil where there are none.
    public private(set) var ids: ClosedRange<Int>?
    private var seen = SeenPages()
    /// The pages of the exports before this one, from the second export of a stream on.
    private var seenBefore = SeenPages()
    /// How many exports have begun in the stream.
    private var exportsOfStream = 0
    /// A page of this export that is in one before it, too.
    private var overlap: Failure?
    /// The name of the wiki that the exports are of, such as `enwiki`; empty where no header told it.
    public var wiki: [UInt8] { pageReader.wiki.name }
    /// How many bytes have been read of the inputs, or of a shard's range, that are done.
    public private(set) var inputBytes = 0

    /// The shard that is read, if it is one.
    var sharding: Sharding?
    /// Where in the output's buffer the records begin that are not written if this is a dump of stubs.
    private var doubtful: (start: Int, pages: Int)?

    /// A splitter. Reads the header of a fragment, where one is given.
    public init(_ options: Options) throws(Failure) {
        self.options = options
        var parser = SAXParser()
        var site = SiteInfo()
        if let path = options.siteInfoPath {
            site = try ExportHeader(path: path, parser: &parser).site
        }
        pageReader = PageReader(
            parser, site: site, ofFile: options.siteInfoPath ?? "", selection: options.selection)
    }

    /// Checks that files are of one wiki, as far as their headers can be read, before the first is split.
    public mutating func checkWikis(of paths: [String]) throws(Failure) {
        if paths.count > 1, !options.isFragment { try pageReader.checkWikis(ofFiles: paths) }
    }

    /// Writes the records of one export. Its last page is held back until the next export begins with another, or
    /// `finish(into:)` is called.
    ///
    /// Where the export is damaged, the records of the pages before the damage are written first.
    /// Damage that is skipped takes the pages with it that touch it.
    ///
    /// - Parameter progress: called now and then with how far it has come.
    public mutating func split(
        _ input: consuming Input, into output: inout Output,
        progress: (SplitProgress) -> Void = { _ in }
    ) throws(Failure) {
        var reader = ExportReader(
            XMLSource(input, readSize: options.readSize),
            scanner: PageScanner(
                isFragment: options.isFragment, keepsBodies: options.readsTextsWithLibXML2),
            maxPageBytes: options.maxPageBytes.bytes, acceptsBlank: options.isFragment)
        try read(&reader, into: &output, progress: progress)
    }

    /// Writes the records of all that a reader finds.
    mutating func read(
        _ reader: inout ExportReader, into output: inout Output,
        progress: (SplitProgress) -> Void
    ) throws(Failure) {
        var hasMore = true
        do throws(Failure) {
            if !reader.isPart { pageReader.beginExport() }
            exportsOfStream = 0
            while hasMore {
                do throws(Failure) {
                    hasMore = try step(&reader, into: &output, progress: progress)
                } catch {
                    joiner.dropOpen()
                    guard let skips = options.skips, !pageReader.isFatal, overlap == nil
                    else { throw error }
                    hasMore = try reader.recover(from: error, skips)
                }
            }
            // An export without header and pages is none.
            if let damage = reader.evidence.damage { throw damage }
            inputBytes += reader.source.inputBytes.read
        } catch {
            if error.kind == .badInput { try writeAll(into: &output) }
            throw error
        }
    }

    /// Writes the page that is held back, and all else that is not yet written: once no input follows.
    public mutating func finish(into output: inout Output) throws(Failure) {
        try writeAll(into: &output)
        if let failure = overlap ?? pageReader.stubs.failure { throw failure }
        if flaws.repeated > PageSplitter.mostNamed { options.report(.repeated(flaws.repeated)) }
        if seen.isUncertain || seenBefore.isUncertain { options.report(.uncertainIDs) }
        if flaws.lost > 0 { options.report(.lost(flaws.lost)) }
    }

    /// How many of the pages that come again are named each in a line.
    private static let mostNamed = 10

    private mutating func writeAll(into output: inout Output) throws(Failure) {
        finishPage(into: &output)
        if let doubtful, pageReader.stubs.failure != nil {
            output.buffer.truncate(to: doubtful.start)
            pages = doubtful.pages
        }
        try output.flush()
    }

    /// Writes the page that is held back, of which no more follows.
    mutating func finishPage(into output: inout Output) {
        joiner.release { page in
            guard page.isWanted else { return }
            let isBefore = seenBefore.contains(page.id)
            if isBefore, exportsOfStream > 1 {
                overlap =
                    overlap
                    ?? .badInput(
                        "its id, \(page.id), is in an export before this one, too: the one is a copy, or "
                            + "of another day"
                    ).at(file: page.file, page: page.title)
                return
            }
            pages += 1
            if page.isLost { flaws.lost += 1 }
            ids =
                min(ids?.lowerBound ?? page.id, page.id)...max(ids?.upperBound ?? page.id, page.id)
            if !seen.insert(page.id) || isBefore {
                flaws.repeated += 1
                if flaws.repeated <= PageSplitter.mostNamed {
                    options.report(.comesAgain(page.id).at(file: page.file, page: page.title))
                }
            }
            output.buffer.append(page.record)
        }
    }

    /// Deals with what comes next in an export. Returns false at its end.
    mutating func step(
        _ reader: inout ExportReader, into output: inout Output,
        progress: (SplitProgress) -> Void
    ) throws(Failure) -> Bool {
        let (pages, inputBytes) = (pages, inputBytes)
        let finding = try reader.next { source in
            progress(SplitProgress(pages: pages, earlierBytes: inputBytes, of: source))
        }
        switch finding {
        case nil, .foreignPage:
            return false
        case .header:
            try pageReader.readHeader(reader)
            exportsOfStream += 1
            if exportsOfStream > 1 { seenBefore.take(&seen) }
        case .earlierRevision:
            try take(reader, isLast: false, into: &output)
        case .page:
            try take(reader, isLast: true, into: &output)
            try joiner.endPage()
        }
        return true
    }

    /// Reads the revision that was found.
    mutating func readRevision(_ reader: borrowing ExportReader, isLast: Bool) throws(Failure) {
        try pageReader.read(reader, isLast: isLast, into: &joiner.candidate)
        if pageReader.stubs.failure != nil { settleStubs() }
    }

    /// Takes the revision that was found.
    private mutating func take(
        _ reader: borrowing ExportReader, isLast: Bool, into output: inout Output
    ) throws(Failure) {
        try readRevision(reader, isLast: isLast)
        if joiner.endsHeld { finishPage(into: &output) }
        if let overlap { throw overlap }
        joiner.choose()
        guard pageReader.stubs.failure == nil else {
            doubtful = doubtful ?? (output.buffer.count, pages)
            return
        }
        doubtful = nil
        try output.flushIfLarge()
        output.buffer.shrink(to: PageSplitter.usualCapacity)
    }

    /// What the output's buffer holds at most, but for large pages.
    private static let usualCapacity = 4 << 20
}
