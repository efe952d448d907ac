/// Finds the header and the pages of an export in its bytes.
///
///     exports   export+
///     export    bom? misc* "<mediawiki …>" siteinfo? ( page | misc )* "</mediawiki>" misc*
///     fragment  ( page | misc )*
///     misc      white space, comment, instruction
///
/// Several exports one after the other are what `cat` and `bzcat` make of several files.
///
/// What is between pages is checked here; a `PageCutter` follows what is within one. Of the header
/// all is handed on to libxml2.
struct PageScanner: ~Copyable {
    /// What has been found.
    enum Finding {
        /// The cutter's skeleton is the header: from `<mediawiki …>` to `</siteinfo>`.
        case header
        /// The cutter's skeleton and body are a page up to a revision that is not its last.
        case earlierRevision
        /// The cutter's skeleton and body are a page.
        case page
        /// A page begins at the limit or after it: it is another shard's.
        case foreignPage
    }

    /// The page that is being read or was found, or the header.
    private(set) var cutter: PageCutter
    private var markup = MarkupScanner()
    private(set) var place: ReadingState.Place
    let isFragment: Bool
    /// The count of bytes that have been dropped from the front.
    private(set) var dropped = 0
    /// Where in the export the pages of the next shard begin.
    var limit = Int.max

    /// - Parameter keepsBodies: whether bodies stay in the skeletons, so that libxml2 reads all.
    init(isFragment: Bool = false, keepsBodies: Bool = false) {
        self.isFragment = isFragment
        cutter = PageCutter(keepsBodies: keepsBodies)
        place = isFragment ? .betweenPages : .prolog
    }

    /// Gives up what has begun, and goes on between two pages, with the bytes before them dropped.
    ///
    /// - Parameter isAfterExport: whether it goes on between two exports.
    mutating func begin(betweenPages dropped: Int, isAfterExport: Bool = false) {
        self.dropped = dropped
        place = isAfterExport ? .epilog : .betweenPages
        markup.go(to: 0)
        cutter.begin(at: 0)
    }

    /// Where in the export the first page begins that is another shard's; nil where none was found.
    private(set) var nextPage: Int?

    /// How many bytes of a page, or of what is outside pages, cannot be given up yet.
    func held(in window: borrowing ByteBuffer) -> Int {
        (place == .page ? cutter.skeleton.bytes.count : 0) + window.count - firstKept
    }

    /// The size of the page that was found: its head and its last revision.
    var pageSize: Int { cutter.skeleton.bytes.count + (cutter.body?.count ?? 0) }

    /// The markup that has begun and not ended, in the window.
    var unfinishedMarkup: Int? { markup.start }
    /// Where in the window what is between two pages has been checked up to.
    var checked: Int { markup.position }

    /// Where the page or header begins in the export that is being read, or was found.
    var elementStart: Int {
        cutter.skeleton.bytes.isEmpty ? dropped + cutter.copied : cutter.skeleton.origin(of: 0)
    }

    /// Where what is not yet in the skeleton begins, within a page.
    var uncopied: Int? { place == .page ? cutter.copied : nil }

    private var firstKept: Int {
        guard place == .page || place == .siteInfo || place == .beforeSiteInfo else {
            return markup.position
        }
        return cutter.firstKept
    }

    /// Drops the bytes from the window's front that are no longer of use.
    mutating func drop(from window: inout ByteBuffer) {
        let count = firstKept
        window.removeFirst(count)
        markup.drop(count)
        cutter.drop(count)
        dropped += count
    }

    /// Looks on in the window's bytes; returns nil where they end, and there must be more.
    mutating func next(in window: borrowing ByteBuffer) throws(MarkupError) -> Finding? {
        let window = window.span
        while true {
            let textStart = markup.position
            let token: Markup?
            do throws(MarkupError) {
                token = try markup.next(in: window)
            } catch {
                // What is before the broken markup is named first, however much is read at a time.
                try checkBetweenMarkup(window, textStart..<(markup.start ?? error.position))
                throw error
            }
            guard let token else {
                try checkBetweenMarkup(window, textStart..<(markup.start ?? window.count))
                return nil
            }
            let finding: Finding?
            if place == .page {
                finding = try visitInPage(token, window)
            } else {
                try checkBetweenMarkup(window, textStart..<token.range.lowerBound)
                finding = try visitOutsidePages(token, window)
            }
            if let finding { return finding }
        }
    }

    /// Checks that the input may end here.
    func finish(_ window: Span<UInt8>) throws(MarkupError) {
        if markup.start == nil, place == (isFragment ? .betweenPages : .epilog) {
            return try checkBlank(window, markup.position..<window.count, isEnd: true)
        }
        let message =
            switch place {
            case .prolog: "there is no <mediawiki> in it"
            case .beforeSiteInfo, .siteInfo: "the export ends within its header"
            case .betweenPages where !isFragment: "the export ends before </mediawiki>"
            case .page: "the input ends within a page"
            case .betweenPages, .epilog: "the input ends within a tag"
            }
        throw MarkupError(position: window.count, message: message)
    }

    @inline(__always)
    private mutating func visitInPage(
        _ token: Markup, _ window: Span<UInt8>
    ) throws(MarkupError) -> Finding? {
        switch try cutter.visit(token, window, from: dropped) {
        case nil:
            return nil
        case .earlierRevision:
            markup.go(to: token.range.lowerBound)
            return .earlierRevision
        case .page:
            place = .betweenPages
            return .page
        }
    }

    // MARK: Outside pages

    private mutating func visitOutsidePages(
        _ token: Markup, _ window: Span<UInt8>
    ) throws(MarkupError) -> Finding? {
        let start = token.range.lowerBound
        switch token.kind {
        case .comment:
            try XMLText.check(window, token.range)
            return nil
        case .instruction:
            try checkInstruction(token, window)
            return nil
        case .doctype:
            throw MarkupError(
                position: start,
                message: "a document type or other declaration: an export has none")
        case .cdata:
            guard place == .siteInfo else {
                throw MarkupError(position: start, message: "a CDATA section outside of pages")
            }
            return nil
        case .startTag, .emptyTag, .endTag:
            return try visitTagOutsidePages(token, window)
        }
    }

    private mutating func visitTagOutsidePages(
        _ token: Markup, _ window: Span<UInt8>
    ) throws(MarkupError) -> Finding? {
        let name = window.extracting(token.name)
        let start = token.range.lowerBound
        switch place {
        case .prolog:
            try ExportTag.checkRoot(name, of: token)
            return beginExport(token, window)
        case .epilog where token.kind != .endTag && name.equals("mediawiki"):
            return beginExport(token, window)
        case .beforeSiteInfo:
            if name.equals("siteinfo"), token.kind == .startTag {
                place = .siteInfo
                return nil
            }
            if name.equals("siteinfo"), token.kind == .emptyTag {
                return foundHeader(upTo: token.range.upperBound, window)
            }
            // The header is the root's tag alone. What was found comes again, between pages.
            return foundHeader(upTo: start, window)
        case .siteInfo:
            if name.equals("siteinfo"), token.kind == .endTag {
                return foundHeader(upTo: token.range.upperBound, window)
            }
            guard !name.equals("page") else {
                throw MarkupError(position: start, message: "a <page> in <siteinfo>")
            }
            return nil
        case .betweenPages where token.kind == .endTag && name.equals("mediawiki") && !isFragment:
            place = .epilog
            try checkBlank(window, token.name.upperBound..<token.range.upperBound - 1)
            return nil
        case .betweenPages where token.kind == .startTag && name.equals("page"):
            guard dropped + start < limit else {
                nextPage = dropped + start
                // Who reads on meets it again.
                markup.go(to: start)
                return .foreignPage
            }
            cutter.begin(at: start)
            place = .page
            return nil
        case .betweenPages:
            throw ExportTag.unexpected(name, of: token, isFragment: isFragment)
        case .epilog:
            throw MarkupError(position: start, message: "there are elements after </mediawiki>")
        case .page:
            return nil
        }
    }

    private mutating func beginExport(_ root: Markup, _ window: Span<UInt8>) -> Finding? {
        cutter.begin(at: root.range.lowerBound)
        place = .beforeSiteInfo
        return root.kind == .emptyTag ? foundEmptyExport(root.range.upperBound, window) : nil
    }

    private mutating func foundHeader(upTo end: Int, _ window: Span<UInt8>) -> Finding {
        cutter.copy(upTo: end, window, from: dropped)
        markup.go(to: end)
        place = .betweenPages
        return .header
    }

    /// `<mediawiki/>` is a header, as which it is open, and the end.
    private mutating func foundEmptyExport(_ end: Int, _ window: Span<UInt8>) -> Finding {
        cutter.copy(upTo: end - 2, window, from: dropped)
        cutter.omit(upTo: end - 1)
        let header = foundHeader(upTo: end, window)
        place = .epilog
        return header
    }
}
