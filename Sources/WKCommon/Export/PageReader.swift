/// Makes records of the pages that an `ExportReader` finds: the metadata by libxml2, the text by
/// `TextBody`, where it was cut out.
struct PageReader: ~Copyable {
    private var parser: SAXParser
    private let selection: PageSelection
    /// What is known of the wiki where an export has no header.
    private let usualSite: SiteInfo
    private var site: SiteInfo
    /// The wiki of all exports.
    private(set) var wiki: OneWiki
    /// What each record says of the wiki.
    private var siteFields = ByteBuffer()
    /// Room for a page that is put together once more, or for a text that nobody wants.
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
        self.site = site
        wiki = OneWiki(site, of: path)
        site.appendFields(to: &siteFields)
    }

    /// Reads the headers of files, as far as they can be read, and checks that they are of one wiki.
    mutating func checkWikis(ofFiles paths: [String]) throws(Failure) {
        for path in paths where SystemCall.status(ofFile: path)?.isRegularFile == true {
            // Damage is met again where it counts.
            guard let site = try? ExportHeader(path: path, parser: &parser).site else { continue }
            try wiki.take(site, of: path)
        }
    }

    /// Begins another export.
    mutating func beginExport() {
        enter(usualSite)
    }

    /// Reads the header of a file, of which a part follows; returns whether the file is bzip2.
    mutating func readHeader(ofFile path: String) throws(Failure) -> Bool {
        let header = try ExportHeader(path: path, parser: &parser)
        try wiki.take(header.site, of: path)
        enter(header.site)
        return header.isPacked
    }

    private mutating func enter(_ site: SiteInfo) {
        self.site = site
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

    /// Checks a revision that is not its page's last.
    mutating func checkEarlierRevision(_ reader: borrowing ExportReader) throws(Failure) {
        scratch.removeAll()
        scratch.append(reader.scanner.cutter.skeleton.bytes.span)
        scratch.append("</page>")
        do throws(MarkupError) {
            try parser.readPage(scratch)
        } catch {
            throw reader.failure(error, in: .skeleton)
        }
        scratch.removeAll()
        try PageReader.appendText(reader, parser, to: &scratch)
    }

    /// Appends the record of the page that was found, if it is wanted; returns whether it is. The
    /// page is checked in any case.
    mutating func appendRecord(
        of reader: borrowing ExportReader, to records: inout ByteBuffer
    ) throws(Failure) -> Bool {
        let start = records.count
        var isWanted = false
        do throws(Failure) {
            do throws(MarkupError) {
                try parser.readPage(reader.scanner.cutter.skeleton.bytes)
            } catch {
                throw reader.failure(error, in: .skeleton)
            }
            try check(reader)
            let target = try unstatedRedirect(reader)
            isWanted = parser.withPage { page in
                let redirect = target.isEmpty ? page.redirect.span : target.span
                let namespace =
                    page.seen.contains(.namespace)
                    ? page.namespace : site.namespace(ofTitle: page.title.span)
                PageRecord.appendStart(
                    of: page, namespace: namespace, redirect: redirect, wiki: siteFields,
                    to: &records)
                return selection.contains(namespace: namespace, isRedirect: !redirect.isEmpty)
            }
            try PageReader.appendText(reader, parser, to: &records)
            PageRecord.appendEnd(to: &records)
        } catch {
            records.truncate(to: start)
            throw error
        }
        if !isWanted { records.truncate(to: start) }
        return isWanted
    }

    /// Appends the text's JSON: of the body that was cut out, or of what libxml2 read.
    private static func appendText(
        _ reader: borrowing ExportReader, _ parser: borrowing SAXParser, to json: inout ByteBuffer
    ) throws(Failure) {
        let (hasText, hasStub) = parser.withPage { page in
            json.appendJSONEscaped(page.text.span)
            return (!page.text.isEmpty, page.hasStubText)
        }
        if hasText { return }
        if let body = reader.scanner.cutter.body, !body.isEmpty {
            do throws(MarkupError) {
                try TextBody.appendJSON(of: reader.window.span, body, to: &json)
            } catch {
                throw reader.failure(error, in: .body)
            }
        } else if hasStub {
            throw reader.pageFailure(
                "the <text> is missing: this is a dump of stubs, which hold no texts")
        }
    }

    /// Checks what the parts of a page say of each other.
    private mutating func check(_ reader: borrowing ExportReader) throws(Failure) {
        let (revision, isDoubtful) = parser.withPage { ($0.revision, $0.hasDoubtfulText) }
        guard revision >= 0 else {
            throw reader.pageFailure("a revision's <id> of \(revision)")
        }
        guard isDoubtful else { return }
        try readWithBody(reader)
        let isRight = parser.withPage { ($0.statedLength ?? $0.text.count) == $0.text.count }
        guard isRight else {
            throw reader.pageFailure(
                "the text has neither the length nor the checksum that are stated: "
                    + "a part of the export is lost")
        }
    }

    /// The target of a redirect that the export does not state, as those before 0.6 do not; empty
    /// where there is none. Where the text may tell it, libxml2 reads it with the page.
    private mutating func unstatedRedirect(
        _ reader: borrowing ExportReader
    ) throws(Failure) -> [UInt8] {
        let (isMarked, isStated) = parser.withPage { page in
            (page.seen.contains(.redirect), !page.redirect.isEmpty)
        }
        guard !isStated, isMarked || !site.statesRedirects else { return [] }
        try readWithBody(reader)
        let capitalizes = site.capitalizesTitles
        return parser.withPage { page in
            RedirectText.target(
                of: page.text.span, isMarked: isMarked, capitalizes: capitalizes) ?? []
        }
    }

    /// Has libxml2 read the page once more, with its text.
    private mutating func readWithBody(_ reader: borrowing ExportReader) throws(Failure) {
        guard let body = reader.scanner.cutter.body else { return }
        let skeleton = reader.scanner.cutter.skeleton.bytes.span
        let place = reader.scanner.cutter.bodyPlace
        scratch.removeAll()
        scratch.append(skeleton, 0..<place)
        scratch.append(reader.window.span, body)
        scratch.append(skeleton, place..<skeleton.count)
        do throws(MarkupError) {
            try parser.readPage(scratch)
        } catch {
            throw reader.pageFailure(error.message)
        }
    }
}
