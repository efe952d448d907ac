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
        var coverage = ShardCoverage()
        for (index, part) in try FilePart.parts(of: shard, in: paths).enumerated() {
            let partial = try split(part, into: &output, progress: progress)
            if index == 0 { coverage.first = partial.first }
            coverage.end = partial.end
            coverage.from = coverage.from ?? partial.from
            coverage.to = partial.to ?? coverage.to
        }
        return coverage
    }

    private mutating func split(
        _ part: FilePart, into output: inout Output, progress: (SplitProgress) -> Void
    ) throws(Failure) -> ShardCoverage {
        var coverage = ShardCoverage()
        coverage.first = part.base
        coverage.end = part.base
        guard part.holdsStart || part.range.lowerBound > 0 else { return coverage }
        var reader = try self.reader(of: part)
        if let from = part.holdsStart ? 0 : reader.firstPage {
            coverage.from =
                part.holdsStart
                ? ShardCoverage.Place(byte: part.base, within: 0)
                : reader.source.place(of: from).moved(by: part.base)
            try read(&reader, into: &output, progress: progress)
            coverage.to =
                reader.nextPage.map { reader.source.place(of: $0).moved(by: part.base) }
                ?? ShardCoverage.Place(byte: part.base + part.size, within: 0)
        }
        coverage.first += reader.source.covered.lowerBound
        coverage.end += reader.source.covered.upperBound
        return coverage
    }

    private mutating func reader(of part: FilePart) throws(Failure) -> ExportReader {
        if part.holdsStart {
            return try ExportReader(
                XMLSource(try Input(path: part.path), part: part, readSize: options.readSize),
                scanner: PageScanner(keepsBodies: options.readsTextsWithLibXML2),
                maxPageBytes: options.maxPageBytes.bytes, acceptsBlank: false)
        }
        let isPacked = try pageReader.readHeader(ofFile: part.path)
        return try ExportReader(
            part: XMLSource(part: part, isPacked: isPacked, readSize: options.readSize),
            keepsBodies: options.readsTextsWithLibXML2,
            maxPageBytes: options.maxPageBytes.bytes)
    }
}

extension ShardCoverage.Place {
    /// The place, counted over the files before its own too.
    fileprivate func moved(by base: Int) -> ShardCoverage.Place {
        ShardCoverage.Place(byte: byte + base, within: within)
    }
}
