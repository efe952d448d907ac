/// Several files: each page once, also one that is cut over some of them.
extension PageSplitter {
    /// Writes the records of some exports, in their order; `-` is standard input.
    ///
    /// A page that is cut over files is where the first of them is: see `FileSeams`.
    public mutating func split(
        files paths: [String], into output: inout Output,
        progress: (SplitProgress) -> Void = { _ in }
    ) throws(Failure) {
        try checkWikis(of: paths)
        var seams = FileSeams(
            of: options.isFragment ? [] : paths, mostSought: options.mostSought)
        try seams.check()
        // What follows at once needs not be read twice, since the last page is held.
        var following: ArraySlice<String> = []
        for (index, path) in paths.enumerated() {
            let follows = following.first == path
            if follows { following.removeFirst() }
            joiner.passedOver = follows ? nil : seams.continuedPage(of: path)
            try split(Input(path: path), into: &output, progress: progress)
            let next = paths[(index + 1)...]
            guard let rest = seams.continuation(of: path) else {
                try requireFound(after: path, seams, unless: next)
                continue
            }
            if next.starts(with: rest.paths) {
                following = rest.paths[...]
            } else {
                try readOn(rest, into: &output)
            }
        }
    }

    /// Checks that the page that is held back, a file's last one, does not go on in files where nobody knows of it,
    /// unless these are the next ones.
    func requireFound(
        after path: String, _ seams: FileSeams, unless next: ArraySlice<String> = []
    ) throws(Failure) {
        let others = seams.unexpected(after: path, endingWith: joiner.heldName)
        guard let page = joiner.heldName?.id, let other = others.first, !next.starts(with: others)
        else { return }
        throw Failure.badInput(
            "its last page, \(page), goes on in \(other), which cannot be told from there, since it takes over "
                + "\(options.mostSought >> 20) MB here: give them as one, bzcat FILE ... | wk-split"
        ).at(file: path)
    }

    /// Reads the parts of the page that is held back in the files that go on with it.
    mutating func readOn(
        _ rest: (page: PageStarts.Name, paths: [String]), into output: inout Output
    ) throws(Failure) {
        joiner.passedOver = nil
        for path in rest.paths where joiner.heldName == rest.page {
            var reader = ExportReader(
                XMLSource(try Input(path: path), readSize: options.readSize),
                scanner: PageScanner(keepsBodies: options.readsTextsWithLibXML2),
                maxPageBytes: options.maxPageBytes.bytes)
            pageReader.beginExport()
            _ = try readParts(of: rest.page, &reader)
        }
        finishPage(into: &output)
    }

    /// Reads the parts of a page that follow at once, up to another page, and holds them back with what is held of it;
    /// returns whether the input ends before another page.
    ///
    /// Damage that is skipped is reported where these parts themselves are read.
    mutating func readParts(
        of page: PageStarts.Name, _ reader: inout ExportReader
    ) throws(Failure) -> Bool {
        while true {
            do throws(Failure) {
                return try readPartsToDamage(of: page, &reader)
            } catch {
                joiner.dropOpen()
                guard skipsForeign(error) else { throw error }
                do throws(Failure) {
                    let unseen = try SkipLog(rejects: nil, heads: false) { _ in }
                    if try !reader.recover(from: error, unseen) { return true }
                } catch {
                    guard skipsForeign(error) else { throw error }
                    return false
                }
            }
        }
    }

    private mutating func readPartsToDamage(
        of page: PageStarts.Name, _ reader: inout ExportReader
    ) throws(Failure) -> Bool {
        while let finding = try reader.next(atRead: { _ in }) {
            if finding == .header {
                try pageReader.readHeader(reader)
                continue
            }
            let isLast = finding == .page
            try readRevision(reader, isLast: isLast)
            guard joiner.candidate.name == page else {
                joiner.dropOpen()
                return false
            }
            joiner.choose()
            if isLast { try joiner.endPage() }
        }
        return true
    }

    /// Whether a failure is damage that is skipped, in what another shard, or this one later, reads.
    func skipsForeign(_ failure: Failure) -> Bool {
        failure.kind == .badInput && options.skips != nil && !pageReader.isFatal
    }
}
