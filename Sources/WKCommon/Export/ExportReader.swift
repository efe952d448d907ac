/// Reads an export from its source: fills the window, drops what is done with, and says where in
/// the file and in which page something is wrong.
struct ExportReader: ~Copyable {
    var source: XMLSource
    private(set) var scanner: PageScanner
    private(set) var window = ByteBuffer(capacity: InputWindow.defaultReadSize + (1 << 16))
    let maxPageBytes: Int
    /// Whether the source is a part of a file that does not begin with it.
    let isPart: Bool
    private let acceptsBlank: Bool
    /// Whether pages after the part are wanted, too.
    private var readsOn = false
    /// Where reading is, and why it stopped.
    private(set) var state = ReadingState.notBegun
    /// What has been seen of the export.
    var evidence = ExportEvidence.none(nil)
    /// How many bytes have been looked at once more to recover.
    var rescanned = 0

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
        do throws(Failure) {
            if isPart { return try seekPage(keepingIn: nil) }
            try readFormat()
            return true
        } catch {
            throw error.at(file: source.name)
        }
    }

    private mutating func readFormat() throws(Failure) {
        let format: InputFormat
        do throws(Failure) {
            format = try source.begin(into: &window)
        } catch {
            throw stopped(by: error)
        }
        if let failure = source.failure(of: format, acceptsBlank: acceptsBlank) {
            state = .stopped(.format, in: scanner.place)
            throw failure
        }
        evidence = .export(nil)
    }

    /// Goes to the start of the next page, and keeps what is before it in a log, if any; returns false where
    /// there is none, or none that starts in the part, if it is the part's first.
    mutating func seekPage(keepingIn log: SkipLog?) throws(Failure) -> Bool {
        var search = FirstPage(dropped: source.count - window.count)
        let position: Int?
        do throws(Failure) {
            position = try search.find(
                in: &source, &window, withinPart: isPart && firstPage == nil
            ) { bytes throws(Failure) in try log?.keep(bytes) }
        } catch {
            if error.kind == .badInput {
                state = .stoppedSeeking(source.damage, keeping: log != nil)
            }
            throw error
        }
        scanner.begin(betweenPages: search.dropped)
        firstPage = firstPage ?? position.map { source.place(of: $0) }
        state = position == nil ? .ended : .reading
        return position != nil
    }

    /// Gives up what has begun, and goes on at a byte of the window, between two pages.
    ///
    /// - Parameter isAfterExport: whether it goes on between two exports.
    mutating func goOn(from position: Int, isAfterExport: Bool = false) {
        window.removeFirst(position)
        scanner.begin(betweenPages: source.count - window.count, isAfterExport: isAfterExport)
        state = .reading
    }

    /// The next header, page or revision; nil at the end. `atRead` is called before each read.
    mutating func next(
        atRead: (borrowing XMLSource) -> Void
    ) throws(Failure) -> PageScanner.Finding? {
        if case .notBegun = state, try !begin() { return nil }
        state = .reading
        while true {
            let finding: PageScanner.Finding?
            scanner.limit = readsOn ? .max : source.limit ?? .max
            do throws(MarkupError) {
                finding = try scanner.next(in: window)
            } catch {
                throw stopped(by: error)
            }
            if let finding {
                state = .found(finding)
                if finding != .header { evidence = .pages }
                if finding == .page || finding == .earlierRevision { try checkSize() }
                return finding
            }
            scanner.drop(from: &window)
            try checkHeld()
            window.shrink(to: ExportReader.usualCapacity)
            atRead(source)
            if try !readMore() {
                state = .ended
                return nil
            }
        }
    }

    /// Reads on after the part, from the page that was found there.
    mutating func readOn() { readsOn = true }

    /// Which page it is that was found after the part; nil where there is none, or it does not say it.
    mutating func nextPageName() throws(Failure) -> PageStarts.Name? {
        guard case .found(.foreignPage) = state, let nextPage else { return nil }
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
            throw stopped(by: error).at(file: source.name, page: openTitle(before: window.count))
        }
        do throws(MarkupError) {
            try scanner.finish(window.span)
            return false
        } catch {
            throw stopped(by: error)
        }
    }

    /// Takes note of what is wrong with the source; returns it.
    private mutating func stopped(by failure: Failure) -> Failure {
        if failure.kind == .badInput { state = .stopped(.blocks(source.damage), in: scanner.place) }
        return failure
    }

    /// Takes note of where the scanner met what is no export; returns what is wrong.
    private mutating func stopped(by error: MarkupError) -> Failure {
        let stop: ReadingState.Stop =
            error.beginsExport ? .export(at: error.position) : .markup(at: error.position)
        state = .stopped(stop, in: scanner.place)
        return failure(error, in: .scanner)
    }

    /// Checks the size of the revision that was found.
    private func checkSize() throws(Failure) {
        guard scanner.pageSize <= maxPageBytes else { throw tooLargePage }
    }

    /// Checks the size of what has begun and not ended.
    private mutating func checkHeld() throws(Failure) {
        let isPage = scanner.place == .page
        let most = isPage ? maxPageBytes : ExportReader.mostOutsidePages
        guard scanner.held(in: window) > most else { return }
        state = .stopped(.size, in: scanner.place)
        if isPage { throw tooLargePage }
        throw failure(
            MarkupError(position: 0, message: "a header or comment that does not end"),
            in: .scanner)
    }

    private var tooLargePage: Failure {
        pageFailure("a page of over \(maxPageBytes) bytes (--max-page-bytes)")
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
        let place = source.isCompressed ? " (in the bzip2 block that begins at that byte)" : ""
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
