/// Reads an export from its source: fills the window, drops what is done with, and says where in
/// the file and in which page something is wrong.
struct ExportReader: ~Copyable {
    var source: XMLSource
    var scanner: PageScanner
    var window = ByteBuffer(capacity: InputWindow.defaultReadSize + (1 << 16))
    let maxPageBytes: Int
    /// Whether the source is a part of a file that does not begin with it.
    let isPart: Bool
    private let acceptsBlank: Bool
    private var hasBegun = false
    private var readsOn = false
    /// Whether the first bytes were those of an export.
    private(set) var knowsFormat = false
    /// What `next` found last; nil where it failed before it found anything.
    private(set) var found: PageScanner.Finding?
    /// Where in the window the scanner met what is no export; nil where it has not.
    private(set) var stop: Int?
    /// Whether another export begins there, in the one that is read.
    private(set) var stopsAtExport = false
    /// How many bytes have been looked at once more to recover.
    var rescanned = 0
    /// Whether there was a page, be it after the part.
    private(set) var hasPages = false
    /// Why there is no header; nil where there is one.
    var headerDamage: Failure?

    /// What an error's position counts in: the skeleton or the window of the page that was found,
    /// or the window where the scanner is.
    enum Origin { case skeleton, body, scanner }

    /// Where the first page starts that was sought: of a part, or after damage. Nil where none was
    /// found.
    private(set) var firstPage: ShardCoverage.Place?
    /// Where the first page starts that is after the part; nil where it was not found.
    var nextPage: Int? { scanner.nextPage }

    /// - Parameter isPart: whether the source begins in the middle of an export, anywhere in a page.
    init(
        _ source: consuming XMLSource, scanner: consuming PageScanner, maxPageBytes: Int,
        isPart: Bool = false, acceptsBlank: Bool = false
    ) {
        self.source = source
        self.scanner = scanner
        self.maxPageBytes = maxPageBytes
        self.isPart = isPart
        self.acceptsBlank = acceptsBlank
    }

    /// Reads the first bytes, or the bytes up to the part's first page; returns false where the part
    /// has none.
    private mutating func begin() throws(Failure) -> Bool {
        hasBegun = true
        do throws(Failure) {
            if isPart { return try seekPage { _ throws(Failure) in } }
            try source.begin(into: &window, acceptsBlank: acceptsBlank)
            knowsFormat = true
            return true
        } catch {
            throw error.at(file: source.name)
        }
    }

    /// Goes to the start of the next page, and hands on what is before it; returns false where there
    /// is none, or none that starts in the part, if it is the part's first.
    mutating func seekPage(
        passing: (Span<UInt8>) throws(Failure) -> Void
    ) throws(Failure) -> Bool {
        var search = FirstPage(dropped: source.count - window.count)
        let position = try search.find(
            in: &source, &window, withinPart: isPart && firstPage == nil, passing: passing)
        scanner.begin(betweenPages: search.dropped)
        firstPage = firstPage ?? position.map { source.place(of: $0) }
        return position != nil
    }

    /// The next header, page or revision; nil at the end. `atRead` is called before each read.
    mutating func next(
        atRead: (borrowing XMLSource) -> Void
    ) throws(Failure) -> PageScanner.Finding? {
        stop = nil
        stopsAtExport = false
        found = nil
        if !hasBegun, try !begin() { return nil }
        while true {
            let finding: PageScanner.Finding
            scanner.limit = readsOn ? .max : source.limit ?? .max
            do throws(MarkupError) {
                finding = try scanner.next(in: window)
            } catch {
                stop = error.position
                stopsAtExport = error.beginsExport
                throw failure(error, in: .scanner)
            }
            found = finding
            switch finding {
            case .page, .earlierRevision:
                hasPages = true
                try checkSize(scanner.pageSize)
                return finding
            case .foreignPage:
                hasPages = true
                return finding
            case .header: return finding
            case .more: found = nil
            }
            scanner.drop(from: &window)
            try checkHeld()
            window.shrink(to: ExportReader.usualCapacity)
            atRead(source)
            if try !readMore() { return nil }
        }
    }

    /// Reads on after the part, from the page that was found there.
    mutating func readOn() { readsOn = true }

    /// Which page it is that was found after the part; nil where there is none, or it does not say it.
    mutating func nextPageName() throws(Failure) -> PageStarts.Name? {
        guard found == .foreignPage, let nextPage else { return nil }
        let start = nextPage - scanner.dropped
        while true {
            if let name = PageStarts.name(ofPageAt: start, in: window.span) { return name }
            guard window.count - start < PageStarts.headSize else { return nil }
            do throws(Failure) {
                guard try source.read(into: &window) else { return nil }
            } catch {
                throw error.at(file: source.name)
            }
        }
    }

    /// What the window holds at most, but for large pages and blocks.
    private static let usualCapacity = 4 << 20

    private mutating func readMore() throws(Failure) -> Bool {
        do throws(Failure) {
            source.forget(before: scanner.dropped)
            if try source.read(into: &window) { return true }
        } catch {
            throw error.at(file: source.name, page: openTitle(before: window.count))
        }
        do throws(MarkupError) {
            try scanner.finish(window.span)
            return false
        } catch {
            stop = error.position
            throw failure(error, in: .scanner)
        }
    }

    private func checkSize(_ size: Int) throws(Failure) {
        guard size > maxPageBytes else { return }
        throw pageFailure("a page of over \(maxPageBytes) bytes (--max-page-bytes)")
    }

    /// Checks the size of what has begun and not ended.
    private func checkHeld() throws(Failure) {
        let held = scanner.held(in: window)
        guard scanner.uncopied == nil else { return try checkSize(held) }
        guard held <= ExportReader.mostOutsidePages else {
            throw failure(
                MarkupError(position: 0, message: "a header or comment that does not end"),
                in: .scanner)
        }
    }

    /// The most that is held of what is no page: no wiki's header is near it.
    private static let mostOutsidePages = 64 << 20

    /// What is wrong with the page that was found, as a whole.
    func pageFailure(_ message: String) -> Failure {
        failure(MarkupError(position: 0, message: message), in: .skeleton)
    }

    /// What is wrong, with its place in the file and its page.
    func failure(_ error: MarkupError, in origin: Origin) -> Failure {
        let position =
            switch origin {
            case .skeleton:
                error.position == 0
                    ? scanner.elementStart : scanner.cutter.skeleton.origin(of: error.position)
            case .body, .scanner: scanner.dropped + error.position
            }
        let place = source.isPacked ? " (in the bzip2 block that begins at that byte)" : ""
        return Failure.badInput(error.message + place).at(
            file: source.name, offset: source.offset(of: position),
            page: origin == .scanner
                ? openTitle(before: error.position) : title(before: window.count))
    }

    /// The title of the page that has begun and not ended; nil between pages.
    private func openTitle(before end: Int) -> String? {
        scanner.uncopied == nil ? nil : title(before: end)
    }

    /// The title of the last page, as far as it can be told from what is before a byte of the window,
    /// on one line.
    private func title(before end: Int) -> String? {
        var start = ByteBuffer()
        let skeleton = scanner.cutter.skeleton.bytes.span
        start.append(skeleton.extracting(0..<min(skeleton.count, 4096)))
        if let uncopied = scanner.uncopied {
            start.append(window.span, uncopied..<max(uncopied, min(end, uncopied + 4096)))
        }
        return PageTitle.find(in: start.span)
    }
}
