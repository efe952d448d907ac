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
        /// The most that is held of a page: what is before its first revision, and one revision.
        public var maxPageBytes = ByteSize(bytes: 64 << 20)
        /// Whether libxml2 reads the texts too. Slower, and the same records.
        var readsTextsWithLibXML2 = false
        /// How much is read of a file at a time.
        var readSize = InputWindow.defaultReadSize

        /// The options' defaults.
        public init() {}
    }

    private let options: Options
    private var parser: SAXParser
    private var site = SiteInfo()
    /// What each record says of the wiki.
    private var siteFields = ByteBuffer()
    /// Room for a page that is put together once more, or for a text that nobody asked for.
    private var scratch = ByteBuffer()
    /// How many records have been written.
    public private(set) var pages = 0

    /// A splitter. Reads the header of a fragment, where one is given.
    public init(_ options: Options) throws(Failure) {
        var parser = try SAXParser()
        let site = try options.siteInfoPath.map { path throws(Failure) in
            try ExportHeader(path: path, parser: &parser).site
        }
        self.options = options
        self.parser = parser
        setSite(site ?? SiteInfo())
    }

    /// Appends the records of one export.
    ///
    /// - Parameter progress: called now and then with how far it has come.
    public mutating func split(
        _ input: consuming Input, into output: inout Output,
        progress: (SplitProgress) -> Void = { _ in }
    ) throws(Failure) {
        var reader = try ExportReader(
            XMLSource(input, readSize: options.readSize),
            scanner: PageScanner(
                isFragment: options.isFragment, keepsBodies: options.readsTextsWithLibXML2),
            maxPageBytes: options.maxPageBytes.bytes, acceptsBlank: options.isFragment)
        if !options.isFragment { setSite(SiteInfo()) }
        while true {
            let pages = pages
            let finding = try reader.next { source in
                progress(SplitProgress(pages: pages, of: source))
            }
            switch finding {
            case nil, .more: return
            case .header: setSite(try readHeader(reader))
            case .earlierRevision: try readEarlierRevision(reader)
            case .page:
                try readPage(reader, into: &output.buffer)
                try output.flushIfLarge()
                output.buffer.shrink(to: PageSplitter.usualCapacity)
            }
        }
    }

    /// What the buffers hold at most, but for large pages.
    private static let usualCapacity = 4 << 20

    private mutating func setSite(_ new: SiteInfo) {
        site = new
        siteFields.removeAll()
        site.appendFields(to: &siteFields)
    }

    private mutating func readHeader(_ reader: borrowing ExportReader) throws(Failure) -> SiteInfo {
        do throws(MarkupError) {
            return try parser.readHeader(reader.scanner.skeleton.bytes)
        } catch {
            throw reader.failure(error, in: .skeleton)
        }
    }

    /// Checks a revision that will be dropped.
    private mutating func readEarlierRevision(
        _ reader: borrowing ExportReader
    ) throws(Failure) {
        do throws(MarkupError) {
            scratch.removeAll()
            scratch.append(reader.scanner.skeleton.bytes.span)
            scratch.append("</page>")
            try parser.readPage(scratch)
        } catch {
            throw reader.failure(error, in: .skeleton)
        }
        scratch.removeAll()
        try PageSplitter.appendText(reader, parser, to: &scratch)
    }

    private mutating func readPage(
        _ reader: borrowing ExportReader, into output: inout ByteBuffer
    ) throws(Failure) {
        let start = output.count
        do throws(MarkupError) {
            try parser.readPage(reader.scanner.skeleton.bytes)
        } catch {
            throw reader.failure(error, in: .skeleton)
        }
        let told = try unstatedRedirect(reader)
        let isWanted = parser.withPage { page in
            let redirect = told.isEmpty ? page.redirect.span : told.span
            let namespace =
                page.seen.contains(.namespace)
                ? page.namespace : site.namespace(ofTitle: page.title.span)
            PageRecord.appendStart(
                of: page, namespace: namespace, redirect: redirect, wiki: siteFields, to: &output)
            return options.selection.contains(
                namespace: namespace, isRedirect: !redirect.isEmpty)
        }
        try PageSplitter.appendText(reader, parser, to: &output)
        guard isWanted else {
            output.truncate(to: start)
            return
        }
        PageRecord.appendEnd(to: &output)
        pages += 1
    }

    /// Appends the text's JSON: the body that was cut out, or what libxml2 read.
    private static func appendText(
        _ reader: borrowing ExportReader, _ parser: borrowing SAXParser, to json: inout ByteBuffer
    ) throws(Failure) {
        let hasText = parser.withPage { page in
            json.appendJSONEscaped(page.text.span)
            return !page.text.isEmpty
        }
        if let body = reader.scanner.body, !body.isEmpty {
            guard !hasText else { return }
            do throws(MarkupError) {
                try TextBody.appendJSON(of: reader.window.span, body, to: &json)
            } catch {
                throw reader.failure(error, in: .window)
            }
        } else if !hasText, parser.withPage({ $0.hasStubText }) {
            let message = "the <text> is missing: this is a dump of stubs, which hold no texts"
            throw reader.failure(MarkupError(position: 0, message: message), in: .skeleton)
        }
    }

    /// The target of a redirect that the export does not state, empty if it is none, as those before 0.6 do not.
    /// Where the text may be one, libxml2 reads it with the page.
    private mutating func unstatedRedirect(
        _ reader: borrowing ExportReader
    ) throws(Failure) -> [UInt8] {
        let (isMarked, isStated) = parser.withPage { page in
            (page.seen.contains(.redirect), !page.redirect.isEmpty)
        }
        guard !isStated, isMarked || !site.statesRedirects else { return [] }
        if let body = reader.scanner.body {
            let (skeleton, place) = (reader.scanner.skeleton.bytes.span, reader.scanner.bodyPlace)
            scratch.removeAll()
            scratch.append(skeleton, 0..<place)
            scratch.append(reader.window.span, body)
            scratch.append(skeleton, place..<skeleton.count)
            do throws(MarkupError) {
                try parser.readPage(scratch)
            } catch {
                throw reader.failure(
                    MarkupError(position: 0, message: error.message), in: .skeleton)
            }
        }
        let capitalizes = site.capitalizesTitles
        return parser.withPage { page in
            RedirectText.target(of: page.text.span, isMarked: isMarked, capitalizes: capitalizes) ?? []
        }
    }
}
