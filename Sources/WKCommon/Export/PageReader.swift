/// Makes records of the pages that an `ExportReader` finds: the metadata by libxml2, the text by
/// `TextBody`, where it was cut out.
struct PageReader: ~Copyable {
    private var parser: SAXParser
    private let selection: PageSelection
    /// What is known of the wiki where an export has no header.
    private let usualSite: SiteInfo
    /// The wiki of all exports.
    private(set) var wiki: OneWiki
    /// What each record says of the wiki.
    private var siteFields = ByteBuffer()
    private var redirects = RedirectReader()
    /// Whether the texts are missing because the dump has none.
    private(set) var stubs = StubCheck()
    /// Room for a page that is put together once more.
    private var scratch = ByteBuffer()

    /// - Parameters:
    ///   - site: what a file says of the wiki of pages without a header.
    ///   - path: that file's name; empty where there is none.
    init(
        _ parser: consuming SAXParser, site: SiteInfo, ofFile path: String, selection: PageSelection
    ) {
        self.parser = parser
        self.selection = selection
        usualSite = site
        wiki = OneWiki(site, of: path)
        enter(site)
    }

    /// Reads the headers of files, as far as they can be read, and checks that they are of one wiki.
    mutating func checkWikis(ofFiles paths: [String]) throws(Failure) {
        for path in paths where SystemCall.status(ofFile: path)?.isRegularFile == true {
            // Damage is met again where it counts.
            guard let site = try? ExportHeader(path: path, parser: &parser).site else { continue }
            try wiki.take(site, of: path)
        }
    }

    /// Whether what was read is not what can be read, so that it is no damage that can be skipped.
    var isFatal: Bool { wiki.isTwo || stubs.isDump }

    /// Takes it for known that texts are missing because they are lost.
    mutating func settleStubs() { stubs.settle() }

    /// Begins another export.
    mutating func beginExport() {
        enter(usualSite)
    }

    /// Reads the header of a file, of which a part follows; returns whether the file is bzip2.
    mutating func readHeader(ofFile path: String) throws(Failure) -> Bool {
        let header = try ExportHeader(path: path, parser: &parser)
        try wiki.take(header.site, of: path)
        enter(header.site)
        return header.isCompressed
    }

    private mutating func enter(_ site: SiteInfo) {
        redirects.enter(site)
        siteFields.removeAll()
        site.appendFields(to: &siteFields)
    }

    /// Reads the header that was found.
    mutating func readHeader(_ reader: borrowing ExportReader) throws(Failure) {
        let site: SiteInfo
        do throws(MarkupError) {
            site = try parser.readHeader(reader.scanner.cutter.skeleton.bytes)
        } catch {
            throw reader.failure(error, in: .skeleton)
        }
        try wiki.take(site, of: reader.source.name)
        enter(site)
    }

    /// Reads the revision that was found, and with it the page as far as it has come.
    ///
    /// - Parameter isLast: whether the page ends with it.
    mutating func read(
        _ reader: borrowing ExportReader, isLast: Bool, into version: inout PageVersion
    ) throws(Failure) {
        version.removeAll()
        do throws(MarkupError) {
            if isLast {
                try parser.readPage(reader.scanner.cutter.skeleton.bytes)
            } else {
                scratch.removeAll()
                scratch.append(reader.scanner.cutter.skeleton.bytes.span)
                scratch.append("</page>")
                try parser.readPage(scratch)
            }
        } catch {
            throw reader.failure(error, in: .skeleton)
        }
        try check(reader, isLast: isLast, &version)
        try readRedirect(reader, isLast: isLast)
        let namespace = PageReader.readNamespace(parser, &redirects)
        parser.withPage { page in
            version.titleRange = PageRecord.appendStart(
                of: page, namespace: namespace, redirect: redirects, wiki: siteFields,
                to: &version.record)
            version.id = page.id
            version.time = RevisionTime(page.timestamp.span)
            version.isWanted = selection.contains(
                namespace: namespace, isRedirect: !redirects.title.isEmpty)
        }
        version.file = reader.source.name
        try appendText(reader, to: &version)
        PageRecord.appendEnd(to: &version.record)
    }

    /// Appends the text's JSON, of the body that was cut out, or of what libxml2 read, and before it what there is
    /// to say where it is missing.
    private mutating func appendText(
        _ reader: borrowing ExportReader, to version: inout PageVersion
    ) throws(Failure) {
        let body = reader.scanner.cutter.body ?? 0..<0
        let (presence, isStub) = parser.withPage { page in
            let hasText = !body.isEmpty || !page.text.isEmpty
            return (page.presence(hasText: hasText), page.isStub && !hasText)
        }
        try stubs.take(presence, isStub: isStub) {
            reader.pageFailure(
                "the <text> is missing: this is a dump of stubs, which hold no texts")
        }
        version.isLost = presence == .lost
        PageRecord.appendTextStart(presence, to: &version.record)
        guard presence == .present else { return }
        let isRead = parser.withPage { page in
            version.record.appendJSONEscaped(page.text.span)
            return !page.text.isEmpty
        }
        if isRead { return }
        do throws(MarkupError) {
            try TextBody.appendJSON(of: reader.window.span, body, to: &version.record)
        } catch {
            throw reader.failure(error, in: .body)
        }
    }

    /// Checks what the parts of a page say of each other.
    private mutating func check(
        _ reader: borrowing ExportReader, isLast: Bool, _ version: inout PageVersion
    ) throws(Failure) {
        guard parser.withPage({ $0.hasDoubtfulText }) else { return }
        try readWithBody(reader, isLast: isLast)
        let isRight = parser.withPage { ($0.statedLength ?? $0.text.count) == $0.text.count }
        guard !isRight else { return }
        version.problem = reader.pageFailure(
            "the text has neither the length nor the checksum that are stated: "
                + "a part of the export is lost")
    }

    /// Tells where the page redirects to. Where the export does not state it, the text may tell it, and
    /// libxml2 reads that with the page.
    private mutating func readRedirect(
        _ reader: borrowing ExportReader, isLast: Bool
    ) throws(Failure) {
        let isMarked = parser.withPage { $0.seen.contains(.redirect) }
        if PageReader.readStated(parser, &redirects) { return }
        guard isMarked || PageReader.mayRedirect(reader, parser) else { return }
        try readWithBody(reader, isLast: isLast)
        PageReader.readText(parser, isMarked: isMarked, &redirects)
    }

    private static func readNamespace(
        _ parser: borrowing SAXParser, _ redirects: inout RedirectReader
    ) -> Int {
        parser.withPage { $0.namespace ?? redirects.namespace(ofTitle: $0.title.span) }
    }

    private static func readStated(
        _ parser: borrowing SAXParser, _ redirects: inout RedirectReader
    ) -> Bool {
        parser.withPage { redirects.read(stated: $0.redirect.span) }
    }

    private static func readText(
        _ parser: borrowing SAXParser, isMarked: Bool, _ redirects: inout RedirectReader
    ) {
        parser.withPage { redirects.read(text: $0.text.span, isMarked: isMarked) }
    }

    /// Whether a page is one of wikitext that may begin as a redirect does.
    private static func mayRedirect(
        _ reader: borrowing ExportReader, _ parser: borrowing SAXParser
    ) -> Bool {
        parser.withPage { page in
            guard page.isWikitext else { return false }
            if !page.text.isEmpty { return RedirectText.mayStart(page.text.span) }
            guard let body = reader.scanner.cutter.body else { return false }
            return RedirectText.mayStart(reader.window.span.extracting(body))
        }
    }

    /// Has libxml2 read the page once more, with its text.
    private mutating func readWithBody(
        _ reader: borrowing ExportReader, isLast: Bool
    ) throws(Failure) {
        guard let body = reader.scanner.cutter.body else { return }
        let skeleton = reader.scanner.cutter.skeleton.bytes.span
        let place = reader.scanner.cutter.bodyPlace
        scratch.removeAll()
        scratch.append(skeleton, 0..<place)
        scratch.append(reader.window.span, body)
        scratch.append(skeleton, place..<skeleton.count)
        if !isLast { scratch.append("</page>") }
        do throws(MarkupError) {
            try parser.readPage(scratch)
        } catch {
            throw reader.pageFailure(error.message)
        }
    }
}
