/// Finds the header and the pages of an export in its bytes.
///
///     export    bom? misc* "<mediawiki …>" siteinfo? ( page | misc )* "</mediawiki>" misc*
///     fragment  ( page | misc )*
///     misc      white space, comment, instruction
///
/// Of a page it makes the *skeleton*: the page's XML without the body of its revision's
/// `<text>`, where that is plain character data, as it is in all that MediaWiki writes. The
/// skeleton, about a kilobyte, goes to libxml2; the body goes straight to JSON. A body that holds
/// anything else (CDATA, comments) stays in the skeleton. The header's skeleton is the whole
/// header.
///
/// Of a page's revisions one is held at a time: the skeleton keeps what is before the first one
/// and loses all but the last.
///
/// Only `<page>`, `<revision>`, `<text>` and the depth are looked at here. Whether the tags
/// within a page match, and all else, is libxml2's to say.
struct PageScanner: ~Copyable {
    /// What has been found.
    enum Finding {
        /// The bytes end: there must be more.
        case more
        /// The skeleton is the header: from `<mediawiki …>` to `</siteinfo>`.
        case header
        /// The skeleton and the body are a page up to a revision that is not its last.
        case earlierRevision
        /// The skeleton and the body are a page.
        case page
    }

    private enum Place { case prolog, beforeSiteInfo, siteInfo, betweenPages, page, epilog }

    /// The XML of what was found, without the text's body.
    private(set) var skeleton = Skeleton()
    /// Where the body is that the skeleton lacks.
    private(set) var body: Range<Int>?
    /// Where in the skeleton the body belongs.
    private(set) var bodyPlace = 0
    private var markup = MarkupScanner()
    private var place: Place
    private let isFragment: Bool
    private let keepsBodies: Bool

    /// How many elements are open, the page itself being the first.
    private var depth = 0
    /// Up to where the bytes are in the skeleton, or not wanted.
    private var copied = 0
    /// The skeleton's length where the first revision begins.
    private var headCount: Int?
    private var dropsRevision = false
    private var isInRevision = false
    /// Whether all since `copied` is the body of the revision's text, plain so far.
    private var isInText = false
    /// The count of bytes that have been dropped from the front.
    private(set) var dropped = 0

    /// - Parameter keepsBodies: whether bodies stay in the skeletons, so that libxml2 reads all.
    init(isFragment: Bool = false, keepsBodies: Bool = false) {
        self.isFragment = isFragment
        self.keepsBodies = keepsBodies
        place = isFragment ? .betweenPages : .prolog
    }

    /// How many bytes of a page, or of what is outside pages, cannot be given up yet.
    func held(in window: borrowing ByteBuffer) -> Int {
        (place == .page ? skeleton.bytes.count : 0) + window.count - firstKept
    }

    /// The size of the page that was found: its head and its last revision.
    var pageSize: Int { skeleton.bytes.count + (body?.count ?? 0) }

    /// Where what is not yet in the skeleton begins, within a page.
    var uncopied: Int? { place == .page ? copied : nil }

    private var firstKept: Int {
        guard place == .page || place == .siteInfo || place == .beforeSiteInfo else {
            return markup.position
        }
        return body?.lowerBound ?? copied
    }

    /// Drops the bytes from the window's front that are no longer of use.
    mutating func drop(from window: inout ByteBuffer) {
        let count = firstKept
        window.removeFirst(count)
        markup.drop(count)
        body = body.map { $0.lowerBound - count..<$0.upperBound - count }
        copied -= count
        dropped += count
    }

    /// Looks on in the window's bytes.
    mutating func next(in window: borrowing ByteBuffer) throws(MarkupError) -> Finding {
        let window = window.span
        while true {
            let textStart = markup.position
            guard let token = try markup.next(in: window) else {
                if place != .page, place != .siteInfo {
                    let end = markup.start ?? window.count
                    try checkBlank(window, textStart..<end)
                }
                return .more
            }
            let finding: Finding?
            if place == .page {
                finding = try visitInPage(token, window)
            } else {
                if place != .siteInfo { try checkBlank(window, textStart..<token.range.lowerBound) }
                finding = try visitOutsidePages(token, window)
            }
            if let finding { return finding }
        }
    }

    /// Checks that the input may end here.
    func finish(_ window: Span<UInt8>) throws(MarkupError) {
        if markup.start == nil, place == (isFragment ? .betweenPages : .epilog) { return }
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
        switch place {
        case .prolog:
            try ExportTag.checkRoot(name, of: token)
            copied = token.range.lowerBound
            place = token.kind == .emptyTag ? .epilog : .beforeSiteInfo
            return nil
        case .beforeSiteInfo:
            if name.equals("siteinfo"), token.kind == .startTag {
                place = .siteInfo
                return nil
            }
            if name.equals("siteinfo"), token.kind == .emptyTag {
                return foundHeader(upTo: token.range.upperBound, window)
            }
            // The header is the root's tag alone. What was found comes again, between pages.
            return foundHeader(upTo: token.range.lowerBound, window)
        case .siteInfo:
            guard name.equals("siteinfo"), token.kind == .endTag else { return nil }
            return foundHeader(upTo: token.range.upperBound, window)
        case .betweenPages where token.kind == .endTag && name.equals("mediawiki") && !isFragment:
            place = .epilog
            try checkBlank(window, token.name.upperBound..<token.range.upperBound - 1)
            return nil
        case .betweenPages where token.kind == .startTag && name.equals("page"):
            beginPage(token)
            return nil
        case .betweenPages:
            throw ExportTag.unexpected(name, of: token, isFragment: isFragment)
        case .epilog:
            throw MarkupError(
                position: token.range.lowerBound,
                message: name.equals("mediawiki")
                    ? "a second export begins after </mediawiki>: give each a file of its own"
                    : "there are elements after </mediawiki>")
        case .page:
            return nil
        }
    }

    private mutating func foundHeader(upTo end: Int, _ window: Span<UInt8>) -> Finding {
        skeleton.removeAll()
        skeleton.append(window, copied..<end, from: dropped)
        markup.go(to: end)
        place = .betweenPages
        return .header
    }

    /// An XML declaration may stand at the very start, and must say UTF-8, if anything.
    private func checkInstruction(
        _ token: Markup, _ window: Span<UInt8>
    ) throws(MarkupError) {
        try XMLText.check(window, token.range)
        guard window.extracting(token.name).equals("xml") else { return }
        let start = token.range.lowerBound
        let mark = window.starts(with: XMLText.byteOrderMark) ? 3 : 0
        guard place == .prolog || isFragment, dropped == 0, start == mark else {
            throw MarkupError(
                position: start, message: "an XML declaration that is not at the start")
        }
        if let encoding = ExportTag.encoding(window.extracting(token.range)), encoding != "utf-8" {
            throw MarkupError(
                position: start,
                message: "the encoding is declared as \(encoding), not UTF-8: "
                    + "iconv -f \(encoding) -t UTF-8, and without the declaration")
        }
    }

    private func checkBlank(_ window: Span<UInt8>, _ range: Range<Int>) throws(MarkupError) {
        var range = range
        if dropped == 0, range.lowerBound == 0, window.starts(with: XMLText.byteOrderMark) {
            range = min(3, range.upperBound)..<range.upperBound
        }
        guard let position = window.firstNonSpace(in: range) else { return }
        let message =
            switch place {
            case .prolog: "there is text before <mediawiki>"
            case .epilog: "there is text after </mediawiki>"
            default: "there is text between two pages"
            }
        throw MarkupError(position: position, message: message)
    }

    // MARK: Within a page

    private mutating func beginPage(_ token: Markup) {
        skeleton.removeAll()
        body = nil
        copied = token.range.lowerBound
        headCount = nil
        dropsRevision = false
        isInRevision = false
        isInText = false
        depth = 1
        place = .page
    }

    @inline(__always)
    private mutating func visitInPage(
        _ token: Markup, _ window: Span<UInt8>
    ) throws(MarkupError) -> Finding? {
        switch token.kind {
        case .startTag: return try visitStartInPage(token, window)
        case .endTag: return try visitEndInPage(token, window)
        case .emptyTag, .comment, .instruction, .cdata:
            isInText = false
            return nil
        case .doctype:
            throw MarkupError(
                position: token.range.lowerBound, message: "a declaration within a page")
        }
    }

    @inline(__always)
    private mutating func visitStartInPage(
        _ token: Markup, _ window: Span<UInt8>
    ) throws(MarkupError) -> Finding? {
        isInText = false
        let name = window.extracting(token.name)
        if depth == 2, isInRevision, name.equals("text") {
            if !keepsBodies {
                skeleton.append(window, copied..<token.range.upperBound, from: dropped)
                copied = token.range.upperBound
                isInText = body == nil
            }
        } else if depth == 1, name.equals("revision") {
            if headCount != nil, !dropsRevision {
                // The revision before is whole. This tag comes again when it has been dealt with.
                skeleton.append(window, copied..<token.range.lowerBound, from: dropped)
                copied = token.range.lowerBound
                markup.go(to: copied)
                dropsRevision = true
                return .earlierRevision
            }
            beginRevision(at: token.range.lowerBound, window)
        } else if name.equals("page") {
            throw MarkupError(position: token.range.lowerBound, message: "a <page> within a page")
        }
        depth += 1
        guard depth <= PageScanner.mostDepth else {
            throw MarkupError(
                position: token.range.lowerBound, message: "elements are nested too deep")
        }
        return nil
    }

    /// No element of any schema is deeper than 6 in a page.
    private static let mostDepth = 100

    private mutating func beginRevision(at start: Int, _ window: Span<UInt8>) {
        if let headCount {
            skeleton.truncate(to: headCount)
            body = nil
            dropsRevision = false
        } else {
            skeleton.append(window, copied..<start, from: dropped)
            headCount = skeleton.bytes.count
        }
        copied = start
        isInRevision = true
    }

    @inline(__always)
    private mutating func visitEndInPage(
        _ token: Markup, _ window: Span<UInt8>
    ) throws(MarkupError) -> Finding? {
        if isInText {
            body = copied..<token.range.lowerBound
            bodyPlace = skeleton.bytes.count
            copied = token.range.lowerBound
            isInText = false
        }
        depth -= 1
        if depth == 1 { isInRevision = false }
        let isPage = window.extracting(token.name).equals("page")
        guard isPage == (depth == 0) else {
            throw MarkupError(
                position: token.range.lowerBound,
                message: isPage
                    ? "</page> comes where an element within the page has not ended"
                    : "an end tag without a start tag")
        }
        guard isPage else { return nil }
        skeleton.append(window, copied..<token.range.upperBound, from: dropped)
        copied = token.range.upperBound
        place = .betweenPages
        return .page
    }
}
