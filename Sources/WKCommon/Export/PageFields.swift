/// What a `<page>` says, as libxml2 calls it out.
///
///     page      title, ns?, id, redirect?, …, revision
///     revision  id, …, timestamp, …, model?, …, text, …
///
/// Each is once; what else there is, and what is deeper (`<contributor>`, the further `<text>`
/// of `<content>`), is skipped.
struct PageFields: ~Copyable {
    /// Elements that have been seen.
    struct Seen: OptionSet {
        let rawValue: Int
        static let title = Seen(rawValue: 1)
        static let namespace = Seen(rawValue: 2)
        static let id = Seen(rawValue: 4)
        static let redirect = Seen(rawValue: 8)
        static let revision = Seen(rawValue: 16)
        static let revisionID = Seen(rawValue: 32)
        static let timestamp = Seen(rawValue: 64)
        static let model = Seen(rawValue: 128)
        static let text = Seen(rawValue: 256)
        static let sha1 = Seen(rawValue: 512)
        static let content = Seen(rawValue: 1024)
    }

    private(set) var title = ByteBuffer(capacity: 256)
    private(set) var redirect = ByteBuffer(capacity: 256)
    private(set) var timestamp = ByteBuffer(capacity: 64)
    private(set) var model = ByteBuffer(capacity: 64)
    /// The text, as far as it was not cut out.
    private(set) var text = ByteBuffer(capacity: 256)
    /// The number in `<ns>`; nil where the page does not say it.
    private(set) var namespace: Int?
    private(set) var id = 0
    /// The revision's id; nil where the export does not say it.
    private(set) var revision: Int?
    private(set) var seen: Seen = []
    /// Whether `<text>` says where the text is, as those of stub dumps do.
    private(set) var isStub = false
    /// Whether `<text>` says that the text is hidden on the wiki.
    private var isDeleted = false
    /// The text's length in bytes, as the export states it.
    private(set) var statedLength: Int?
    /// The first thing that is wrong.
    private(set) var problem: String?

    /// Whether its text is wikitext, as it is where no model is stated.
    var isWikitext: Bool {
        model.isEmpty || model.span.equals("wikitext") || model.span.equals("error-no-model")
    }

    private var depth = 0
    private var isInRevision = false
    /// The element that is being read, and the depth of its content.
    private var field: Seen = []
    private var number = ByteBuffer(capacity: 64)
    /// The SHA-1 that `<text>` states, and the one that the revision does.
    private var textSHA1 = ByteBuffer(capacity: 64)
    private var revisionSHA1 = ByteBuffer(capacity: 64)

    /// Whether the start and the end of the revision are not of one piece: they state different
    /// SHA-1 of the one text. So it is where a part of the export is lost, but on some wikis also
    /// with old pages, so the text's length must tell. A text that is missing is not in doubt.
    var hasDoubtfulText: Bool {
        !isStub && !isDeleted && !seen.contains(.content) && !textSHA1.isEmpty
            && !revisionSHA1.isEmpty
            && !revisionSHA1.span.indices.elementsEqual(textSHA1.span.indices) {
                revisionSHA1[$0] == textSHA1[$1]
            }
    }

    mutating func reset() {
        title.removeAll()
        redirect.removeAll()
        timestamp.removeAll()
        model.removeAll()
        text.removeAll()
        text.shrink(to: 1 << 20)
        seen = []
        namespace = nil
        revision = nil
        isStub = false
        isDeleted = false
        statedLength = nil
        textSHA1.removeAll()
        revisionSHA1.removeAll()
        problem = nil
        depth = 0
        isInRevision = false
        field = []
    }

    mutating func start(_ name: Span<UInt8>, _ attributes: SAXAttributes) {
        depth += 1
        if field != [] { fail("an element within a <\(elementName(field))>") }
        if depth == 2 {
            startInPage(name, attributes)
        } else if depth == 3, isInRevision {
            startInRevision(name, attributes)
        }
    }

    private mutating func startInPage(_ name: Span<UInt8>, _ attributes: SAXAttributes) {
        if name.equals("title") {
            begin(.title)
        } else if name.equals("ns") {
            begin(.namespace)
        } else if name.equals("id") {
            begin(.id)
        } else if name.equals("redirect") {
            begin(.redirect)
            field = []
            _ = attributes.append("title", to: &redirect)
        } else if name.equals("revision") {
            begin(.revision)
            field = []
            isInRevision = true
        }
    }

    private mutating func startInRevision(_ name: Span<UInt8>, _ attributes: SAXAttributes) {
        if name.equals("id") {
            begin(.revisionID)
        } else if name.equals("timestamp") {
            begin(.timestamp)
        } else if name.equals("model") {
            begin(.model)
        } else if name.equals("text") {
            begin(.text)
            startText(attributes)
        } else if name.equals("sha1") {
            begin(.sha1)
        } else if name.equals("content") {
            seen.insert(.content)
        }
    }

    /// Whether the revision has its text, or why it has none.
    enum Presence { case present, deleted, lost }

    /// Whether the revision has its text. One that is empty and has a length is one that MediaWiki could not load when
    /// it wrote the export.
    ///
    /// - Parameter hasText: whether there is a text, here or cut out.
    func presence(hasText: Bool) -> Presence {
        if hasText { return .present }
        if isDeleted { return .deleted }
        guard let statedLength else { return isStub ? .lost : .present }
        return statedLength > 0 ? .lost : .present
    }

    private mutating func startText(_ attributes: SAXAttributes) {
        _ = attributes.append("bytes", to: &number)
        let length = number.span.withoutXMLSpaceAround.integer
        statedLength = length
        _ = attributes.append("sha1", to: &textSHA1)
        isStub = attributes.contains("location") || attributes.contains("id")
        isDeleted = attributes.contains("deleted")
    }

    private mutating func begin(_ element: Seen) {
        if seen.contains(element) { fail("a page with two of <\(elementName(element))>") }
        seen.insert(element)
        field = element
        number.removeAll()
    }

    mutating func characters(_ bytes: Span<UInt8>) {
        switch field {
        case []: return
        case .title: title.append(bytes)
        case .timestamp: timestamp.append(bytes)
        case .model: model.append(bytes)
        case .text: text.append(bytes)
        case .sha1: revisionSHA1.append(bytes)
        default: number.append(bytes)
        }
    }

    mutating func end() {
        depth -= 1
        if depth == 1 { isInRevision = false }
        switch field {
        case .namespace: namespace = readNumber(atLeast: 0)
        case .id: id = readKnownNumber(atLeast: 1) ?? PageFields.unknown
        case .revisionID:
            if number.span.firstNonXMLSpace(in: 0..<number.count) != nil {
                revision = readKnownNumber(atLeast: 0)
            }
        default: break
        }
        field = []
        if depth == 0 { checkWhole() }
    }

    /// What the exporter of Wikimedia's Content File Exports writes for a number that it does not know.
    static let unknown = -1

    /// Reads a number; nil is one that the exporter did not know.
    private mutating func readKnownNumber(atLeast least: Int) -> Int? {
        let value = number.span.withoutXMLSpaceAround.integer
        return value == PageFields.unknown ? nil : readNumber(atLeast: least)
    }

    private mutating func readNumber(atLeast least: Int) -> Int {
        guard let value = number.span.withoutXMLSpaceAround.integer else {
            fail("a <\(elementName(field))> that is no number: \(ExportTag.string(number.span))")
            return 0
        }
        if value < least { fail("a <\(elementName(field))> of \(value)") }
        return value
    }

    private mutating func checkWhole() {
        if let lacking = PageFields.needed.first(where: { !seen.contains($0.element) }) {
            fail("a page without \(lacking.name)")
        }
        if title.span.firstNonXMLSpace(in: 0..<title.count) == nil {
            fail("a page with an empty title")
        }
    }

    // swift-format-ignore
    private static let needed: [(element: Seen, name: String)] = [
        (.title,    "a title"),
        (.id,       "an id"),
        (.revision, "a revision"),
        (.text,     "a revision's <text>"),
    ]

    private mutating func fail(_ message: String) {
        problem = problem ?? message
    }

    private func elementName(_ element: Seen) -> String {
        switch element {
        case .title: "title"
        case .namespace: "ns"
        case .id, .revisionID: "id"
        case .redirect: "redirect"
        case .revision: "revision"
        case .timestamp: "timestamp"
        case .model: "model"
        case .sha1: "sha1"
        default: "text"
        }
    }
}
