/// What a shard is one of.
struct Sharding {
    let shard: Shard
    /// All input files.
    let paths: [String]
    /// Whether it has been looked whether they have texts.
    var isSettled = false
}

/// Shards: the pages that start in a range of the input.
extension PageSplitter {
    /// Writes the records of one shard of some exports, each of them a regular file; returns what it
    /// covered.
    ///
    /// A page that starts in the shard's range is read to its end, and what is after it up to the
    /// start of the next page is checked too, wherever that is. So the shards check all that one
    /// run over the whole checks, but for the combined CRC of bzip2 streams that they share.
    public mutating func split(
        _ shard: Shard, of paths: [String], into output: inout Output,
        progress: (SplitProgress) -> Void = { _ in }
    ) throws(Failure) -> ShardCoverage {
        var coverage = ShardCoverage(of: shard)
        let parts = try FilePart.parts(of: shard, in: paths)
        try checkWikis(of: parts.map(\.path))
        sharding = Sharding(shard: shard, paths: paths)
        // Only where a file begins or ends are the others of interest.
        lazy var seams = FileSeams(of: paths, mostSought: options.mostSought)
        for (index, part) in parts.enumerated() {
            joiner.passedOver = nil
            if paths.count > 1, FilePages.begin(in: part) {
                try seams.check(part.path)
                joiner.passedOver = seams.continuedPage(of: part.path)
            }
            let (partial, endsFile) = try split(part, of: shard, into: &output, progress: progress)
            if endsFile, joiner.heldName != nil {
                if let rest = seams.continuation(of: part.path) {
                    try readOn(rest, into: &output)
                } else {
                    try requireFound(after: part.path, seams)
                }
            }
            if index == 0 { coverage.first = partial.first }
            coverage.end = partial.end
            coverage.from = coverage.from ?? partial.from
            coverage.to = partial.to ?? coverage.to
        }
        return coverage
    }

    /// Writes the records of a part; returns what it covered, and whether the page that is held back ends with the file.
    private mutating func split(
        _ part: FilePart, of shard: Shard, into output: inout Output,
        progress: (SplitProgress) -> Void
    ) throws(Failure) -> (coverage: ShardCoverage, endsFile: Bool) {
        var coverage = ShardCoverage(of: shard)
        coverage.first = part.base
        coverage.end = part.base
        guard part.holdsStart || part.range.lowerBound > 0 else { return (coverage, false) }
        var reader = try self.reader(of: part)
        if !part.holdsStart {
            let page = pageBefore(part, reader.source)
            joiner.passedOver = joiner.passedOver ?? page
            reader.source.dropBefore()
        }
        try read(&reader, into: &output, progress: progress)
        let from =
            part.holdsStart ? ShardCoverage.Place(byte: 0, within: 0) : reader.firstPage
        if let from {
            coverage.from = from.moved(by: part.base)
            let next = reader.nextPage.map { reader.source.place(of: $0).moved(by: part.base) }
            coverage.to = next ?? part.end
        }
        if let covered = reader.source.covered {
            coverage.first += covered.lowerBound
            coverage.end += covered.upperBound
        }
        let goesOn = try readOver(&reader, part, to: coverage.to, into: &output)
        return (coverage, goesOn || coverage.to == part.end)
    }

    /// The page before a part.
    ///
    /// - Parameter source: the part's source, of which nothing has been read.
    private func pageBefore(_ part: FilePart, _ source: borrowing XMLSource) -> PageStarts.Name? {
        PageBefore.name(
            before: part, source, mostSought: options.mostSought,
            skipsDamage: options.skips != nil)
    }

    /// Reads on where the last page of a part goes on after it, in further `<page>`; returns whether the file ends
    /// with it.
    ///
    /// - Parameter place: where the first of these starts.
    private mutating func readOver(
        _ reader: inout ExportReader, _ part: FilePart, to place: ShardCoverage.Place?,
        into output: inout Output
    ) throws(Failure) -> Bool {
        guard let page = try nextPage(&reader), joiner.passedOver != page,
            joiner.heldName == page || options.skips.map({ $0.count > 0 }) ?? false,
            let sharding, let place
        else { return false }
        let total = try FilePart.sizes(of: sharding.paths).reduce(0, +)
        let start = sharding.shard.start(ofShardWith: place.byte, of: total) - part.base
        let next = FilePart(
            path: part.path, range: start..<part.size, size: part.size, base: part.base)
        let source = try XMLSource(
            part: next, isCompressed: reader.source.isCompressed, skipsDamage: options.skips != nil,
            readSize: options.readSize)
        guard pageBefore(next, source) == page else {
            guard joiner.heldName == page else { return false }
            throw Failure.badInput(
                "page \(page.id) goes on just where the next shard begins, which cannot be told from there, "
                    + "since the page is too large or damaged: take another number of shards"
            ).at(file: part.path)
        }
        // What the last page was may be lost to damage.
        if joiner.heldName != page { finishPage(into: &output) }
        reader.readOn()
        return try readParts(of: page, &reader)
    }

    private func nextPage(_ reader: inout ExportReader) throws(Failure) -> PageStarts.Name? {
        do throws(Failure) {
            return try reader.nextPageName()
        } catch {
            guard skipsForeign(error) else { throw error }
            return nil
        }
    }

    /// Tells a shard without texts from a dump of stubs by the beginning of the files, where one process without
    /// shards tells it, too.
    mutating func settleStubs() {
        guard let sharding, !sharding.isSettled else { return }
        self.sharding?.isSettled = true
        var other = PageReader(
            SAXParser(), site: SiteInfo(), ofFile: "", selection: options.selection)
        for path in sharding.paths {
            do throws(Failure) {
                try other.readToText(ofFile: path, options)
                if other.stubs.hasText { return pageReader.settleStubs() }
            } catch {
                // Damage is met again where it counts.
                if other.stubs.isDump { return }
            }
        }
    }

    private mutating func reader(of part: FilePart) throws(Failure) -> ExportReader {
        let source =
            part.holdsStart
            ? XMLSource(try Input(path: part.path), part: part, readSize: options.readSize)
            : try XMLSource(
                part: part, isCompressed: readHeader(ofFile: part.path),
                skipsDamage: options.skips != nil, readSize: options.readSize)
        return ExportReader(
            source, scanner: PageScanner(keepsBodies: options.readsTextsWithLibXML2),
            maxPageBytes: options.maxPageBytes.bytes, isPart: !part.holdsStart)
    }

    /// Reads the header of a file, if it is not damaged; returns whether the file is bzip2.
    private mutating func readHeader(ofFile path: String) throws(Failure) -> Bool {
        do throws(Failure) {
            return try pageReader.readHeader(ofFile: path)
        } catch {
            guard error.kind == .badInput, options.skips != nil, !pageReader.wiki.isTwo
            else { throw error }
            pageReader.beginExport()
            return try InputFormat(ofFile: path) == .bzip2
        }
    }
}

extension PageReader {
    /// Reads a file up to a revision with a text.
    fileprivate mutating func readToText(
        ofFile path: String, _ options: PageSplitter.Options
    ) throws(Failure) {
        var reader = ExportReader(
            XMLSource(try Input(path: path), readSize: options.readSize),
            scanner: PageScanner(keepsBodies: options.readsTextsWithLibXML2),
            maxPageBytes: options.maxPageBytes.bytes)
        var version = PageVersion()
        while !stubs.hasText, let finding = try reader.next(atRead: { _ in }) {
            if finding == .header {
                try readHeader(reader)
            } else {
                try read(reader, isLast: finding == .page, into: &version)
            }
        }
    }
}

extension FilePart {
    /// Where the file ends, counted over all files.
    fileprivate var end: ShardCoverage.Place {
        ShardCoverage.Place(byte: base + size, within: 0)
    }
}

extension ShardCoverage.Place {
    /// The place, counted over the files before its own too.
    fileprivate func moved(by base: Int) -> ShardCoverage.Place {
        ShardCoverage.Place(byte: byte + base, within: within)
    }
}
