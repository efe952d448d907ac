/// Shards: the pages that start in a range of the input.
extension PageSplitter {
    /// Writes the records of one shard of some exports, each of them a regular file; returns what it
    /// covered.
    ///
    /// A page that starts in the shard's range is read to its end, and what is behind it up to the
    /// start of the next page is checked too, wherever that is. So the shards check all that one
    /// run over the whole checks, but for the combined CRC of bzip2 streams that they share.
    public mutating func split(
        _ shard: Shard, of paths: [String], into output: inout Output,
        progress: (SplitProgress) -> Void = { _ in }
    ) throws(Failure) -> ShardCoverage {
        var coverage = ShardCoverage(of: shard)
        let parts = try FilePart.parts(of: shard, in: paths)
        try checkWikis(of: parts.map(\.path))
        // Only where a file begins or ends are the others of interest.
        lazy var seams = FileSeams(of: paths)
        for (index, part) in parts.enumerated() {
            joiner.passedOver = nil
            if paths.count > 1, FilePages.begin(in: part) {
                try seams.check(part.path)
                joiner.passedOver = seams.continuedPage(of: part.path)
            }
            let partial = try split(part, of: shard, into: &output, progress: progress)
            if partial.to == part.end, joiner.heldID != nil {
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

    private mutating func split(
        _ part: FilePart, of shard: Shard, into output: inout Output,
        progress: (SplitProgress) -> Void
    ) throws(Failure) -> ShardCoverage {
        var coverage = ShardCoverage(of: shard)
        coverage.first = part.base
        coverage.end = part.base
        guard part.holdsStart || part.range.lowerBound > 0 else { return coverage }
        var reader = try self.reader(of: part)
        try read(&reader, into: &output, progress: progress)
        let from =
            part.holdsStart ? ShardCoverage.Place(byte: 0, within: 0) : reader.firstPage
        if let from {
            coverage.from = from.moved(by: part.base)
            let next = reader.nextPage.map { reader.source.place(of: $0).moved(by: part.base) }
            coverage.to = next ?? part.end
        }
        coverage.first += reader.source.covered.lowerBound
        coverage.end += reader.source.covered.upperBound
        return coverage
    }

    private mutating func reader(of part: FilePart) throws(Failure) -> ExportReader {
        let source =
            part.holdsStart
            ? XMLSource(try Input(path: part.path), part: part, readSize: options.readSize)
            : try XMLSource(
                part: part, isPacked: readHeader(ofFile: part.path),
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
