/// Reads an export from its source: fills the window, drops what is done with, and says where in
/// the file and in which page something is wrong.
struct ExportReader: ~Copyable {
    private(set) var source: XMLSource
    private(set) var scanner: PageScanner
    private(set) var window = ByteBuffer(capacity: InputWindow.defaultReadSize + (1 << 16))
    private let maxPageBytes: Int

    /// What an error's position counts in: the skeleton or the window of the page that was found,
    /// or the window where the scanner is.
    enum Origin { case skeleton, body, scanner }

    /// Where in the XML the first page of a part starts; nil where none does.
    private(set) var firstPage: Int?
    /// Where the first page starts that is behind the part; nil where it was not found.
    var nextPage: Int? { scanner.nextPage }

    init(
        _ source: consuming XMLSource, scanner: consuming PageScanner, maxPageBytes: Int,
        acceptsBlank: Bool
    ) throws(Failure) {
        self.source = source
        self.scanner = scanner
        self.maxPageBytes = maxPageBytes
        let name = self.source.name
        do throws(Failure) {
            try self.source.begin(into: &window, acceptsBlank: acceptsBlank)
        } catch {
            throw error.at(file: name)
        }
    }

    /// A reader of a part that begins in the middle of an export, at or behind the start of a page.
    init(
        part source: consuming XMLSource, keepsBodies: Bool, maxPageBytes: Int
    ) throws(Failure) {
        self.source = source
        self.maxPageBytes = maxPageBytes
        var search = FirstPage()
        do throws(Failure) {
            firstPage = try search.find(in: &self.source, &window)
        } catch {
            throw error.at(file: self.source.name)
        }
        scanner = PageScanner(betweenPages: search.dropped, keepsBodies: keepsBodies)
    }

    /// The next header, page or revision; nil at the end. `atRead` is called before each read.
    mutating func next(
        atRead: (borrowing XMLSource) -> Void
    ) throws(Failure) -> PageScanner.Finding? {
        while true {
            let finding: PageScanner.Finding
            scanner.limit = source.limit ?? .max
            do throws(MarkupError) {
                finding = try scanner.next(in: window)
            } catch {
                throw failure(error, in: .scanner)
            }
            switch finding {
            case .page, .earlierRevision:
                try checkSize(scanner.pageSize)
                return finding
            case .header, .foreignPage: return finding
            case .more: break
            }
            scanner.drop(from: &window)
            try checkHeld()
            window.shrink(to: ExportReader.usualCapacity)
            atRead(source)
            if try !readMore() { return nil }
        }
    }

    /// What the window holds at most, but for large pages and blocks.
    private static let usualCapacity = 4 << 20

    private mutating func readMore() throws(Failure) -> Bool {
        do throws(Failure) {
            source.forget(before: scanner.dropped)
            if try source.read(into: &window) { return true }
        } catch {
            throw error.at(file: source.name, page: openTitle)
        }
        do throws(MarkupError) {
            try scanner.finish(window.span)
            return false
        } catch {
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
            case .skeleton: scanner.cutter.skeleton.origin(of: error.position)
            case .body, .scanner: scanner.dropped + error.position
            }
        let place = source.isPacked ? " (in the bzip2 block that begins at that byte)" : ""
        return Failure.badInput(error.message + place).at(
            file: source.name, offset: source.offset(of: position),
            page: origin == .scanner ? openTitle : title)
    }

    /// The title of the page that has begun and not ended; nil between pages.
    private var openTitle: String? { scanner.uncopied == nil ? nil : title }

    /// The title of the last page, as far as it can be told, on one line.
    private var title: String? {
        var start = ByteBuffer()
        let skeleton = scanner.cutter.skeleton.bytes.span
        start.append(skeleton.extracting(0..<min(skeleton.count, 4096)))
        if let uncopied = scanner.uncopied {
            start.append(window.span, uncopied..<min(window.count, uncopied + 4096))
        }
        return PageTitle.find(in: start.span)
    }
}
