/// Follows the markup within a page and cuts the page in two.
///
/// The *skeleton* is the page's XML without the body of its revision's `<text>`, where that is plain
/// character data, as it is in all that MediaWiki writes. The skeleton, about a kilobyte, goes to
/// libxml2; the body goes straight to JSON. A body that holds anything else (CDATA, comments)
/// stays in the skeleton.
///
/// Of a page's revisions one is here at a time: the skeleton keeps what is before the first one,
/// and loses all but the last.
///
/// Only `<page>`, `<revision>`, `<text>` and the depth are looked at. Whether the tags match, and
/// all else, is libxml2's to say.
struct PageCutter: ~Copyable {
    /// What the end of a revision or a page makes complete.
    enum Outcome {
        /// A revision that is not its page's last. The tag that said so must be visited again.
        case earlierRevision
        case page
    }

    /// The page's XML without the body.
    private(set) var skeleton = Skeleton()
    /// Where the body is that the skeleton lacks, in the window.
    private(set) var body: Range<Int>?
    /// Where in the skeleton the body belongs.
    private(set) var bodyPlace = 0
    /// Up to where the window's bytes are in the skeleton, or not wanted.
    private(set) var copied = 0
    private let keepsBodies: Bool

    /// How many elements are open, the page itself being the first.
    private var depth = 0
    /// The skeleton's length where the first revision begins.
    private var headCount: Int?
    private var dropsRevision = false
    private var isInRevision = false
    /// Whether all since `copied` is the body of the revision's text, plain so far.
    private var isInText = false

    init(keepsBodies: Bool) {
        self.keepsBodies = keepsBodies
    }

    /// The first of the window's bytes that are of use.
    var firstKept: Int { body?.lowerBound ?? copied }

    /// Counts positions from a later byte of the window.
    mutating func drop(_ count: Int) {
        body = body.map { $0.lowerBound - count..<$0.upperBound - count }
        copied -= count
    }

    /// Starts a skeleton with what begins at a position.
    mutating func begin(at start: Int) {
        skeleton.removeAll()
        body = nil
        copied = start
        headCount = nil
        dropsRevision = false
        isInRevision = false
        isInText = false
        depth = 1
    }

    /// Adds what has not been copied yet.
    mutating func copy(upTo end: Int, _ window: Span<UInt8>, from windowStart: Int) {
        skeleton.append(window, copied..<end, from: windowStart)
        copied = end
    }

    /// Leaves out what has not been copied yet.
    mutating func omit(upTo end: Int) {
        copied = end
    }

    /// Takes note of the next markup of the page.
    ///
    /// - Parameter windowStart: where the window begins in the export.
    @inline(__always)
    mutating func visit(
        _ token: Markup, _ window: Span<UInt8>, from windowStart: Int
    ) throws(MarkupError) -> Outcome? {
        switch token.kind {
        case .startTag: return try visitStart(token, window, windowStart)
        case .endTag: return try visitEnd(token, window, windowStart)
        case .emptyTag, .comment, .instruction, .cdata:
            isInText = false
            return nil
        case .doctype:
            throw MarkupError(
                position: token.range.lowerBound, message: "a declaration within a page")
        }
    }

    @inline(__always)
    private mutating func visitStart(
        _ token: Markup, _ window: Span<UInt8>, _ windowStart: Int
    ) throws(MarkupError) -> Outcome? {
        isInText = false
        let name = window.extracting(token.name)
        if depth == 2, isInRevision, name.equals("text") {
            if !keepsBodies {
                copy(upTo: token.range.upperBound, window, from: windowStart)
                isInText = body == nil
            }
        } else if depth == 1, name.equals("revision") {
            if headCount != nil, !dropsRevision {
                // The revision before is whole. This tag comes again.
                copy(upTo: token.range.lowerBound, window, from: windowStart)
                dropsRevision = true
                return .earlierRevision
            }
            beginRevision(at: token.range.lowerBound, window, windowStart)
        } else if name.equals("page") {
            throw MarkupError(position: token.range.lowerBound, message: "a <page> within a page")
        } else if name.equals("mediawiki") {
            throw ExportTag.cutShort(at: token)
        }
        depth += 1
        guard depth <= PageCutter.mostDepth else {
            throw MarkupError(
                position: token.range.lowerBound, message: "elements are nested too deep")
        }
        return nil
    }

    /// No element of any schema is deeper than 6 in a page.
    private static let mostDepth = 100

    private mutating func beginRevision(
        at start: Int, _ window: Span<UInt8>, _ windowStart: Int
    ) {
        if let headCount {
            skeleton.truncate(to: headCount)
            body = nil
            dropsRevision = false
        } else {
            copy(upTo: start, window, from: windowStart)
            headCount = skeleton.bytes.count
        }
        copied = start
        isInRevision = true
    }

    @inline(__always)
    private mutating func visitEnd(
        _ token: Markup, _ window: Span<UInt8>, _ windowStart: Int
    ) throws(MarkupError) -> Outcome? {
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
        copy(upTo: token.range.upperBound, window, from: windowStart)
        return .page
    }
}
