/// What an export's header says of the wiki: `<mediawiki>`'s attributes and `<siteinfo>`.
///
/// The format is MediaWiki's export schema, https://www.mediawiki.org/xml/export-0.11.xsd.
struct SiteInfo {
    /// A namespace's number and its local name.
    struct Namespace: Equatable {
        var number: Int
        var name: [UInt8]
    }

    /// The wiki's language code, such as `en`: that of its text, but for the Simple English Wikipedia,
    /// which is a wiki of its own, `simple`.
    private(set) var language: [UInt8] = []
    /// How titles are written: `first-letter` or `case-sensitive`.
    private(set) var titleCase: [UInt8] = []
    /// The namespaces.
    private(set) var namespaces: [Namespace] = []
    /// The schema's version, of which the part after `0.`; nil where that cannot be told.
    private(set) var version: Int?

    private var depth = 0
    private var isInCase = false
    private var databaseName: [UInt8]?
    private var isInNamespace = false

    /// Whether titles begin with a capital letter.
    var capitalizesTitles: Bool { titleCase.isEmpty || titleCase == SiteInfo.firstLetter }

    /// Whether pages state their redirects: 0.3 and before do not.
    var statesRedirects: Bool { version.map { $0 >= 4 } ?? true }

    /// The number of the namespace that a title's prefix names, else 0.
    func namespace(ofTitle title: Span<UInt8>) -> Int {
        guard let colon = title.firstIndex(of: UInt8(ascii: ":")) else { return 0 }
        let prefix = title.extracting(0..<colon)
        let found = namespaces.first { $0.name.count == colon && prefix.starts(with: $0.name) }
        return found?.number ?? 0
    }

    /// Appends what a page record says of the wiki: `lang`, `case` and `nsnames`, as far as they
    /// are not the English Wikipedia's.
    func appendFields(to record: inout ByteBuffer) {
        if !language.isEmpty, language != Array("en".utf8) {
            record.append(#","lang":"#)
            record.appendJSONString(language.span)
        }
        if !titleCase.isEmpty, titleCase != SiteInfo.firstLetter {
            record.append(#","case":"#)
            record.appendJSONString(titleCase.span)
        }
        let known = SiteInfo.english.compactMap { english in
            namespaces.first { $0.number == english.number && !$0.name.isEmpty }
        }
        guard !known.allSatisfy(SiteInfo.english.contains) else { return }
        record.append(#","nsnames":{"#)
        for (index, namespace) in known.enumerated() {
            if index > 0 { record.append(",") }
            record.appendJSONString(namespace.name.span)
            record.append(":")
            record.append(decimal: namespace.number)
        }
        record.append("}")
    }

    private static let firstLetter = Array("first-letter".utf8)

    /// The namespaces that say what a link is, in the order of a record's `nsnames`.
    private static let english = [
        Namespace(number: -2, name: Array("Media".utf8)),
        Namespace(number: 6, name: Array("File".utf8)),
        Namespace(number: 10, name: Array("Template".utf8)),
        Namespace(number: 14, name: Array("Category".utf8)),
    ]

    // MARK: What libxml2 calls

    mutating func start(_ name: Span<UInt8>, _ attributes: SAXAttributes) {
        depth += 1
        if depth == 1 {
            language = attributes.string("lang") ?? []
            version = SiteInfo.minor(attributes.string("version") ?? [])
        } else if depth == 3, name.equals("case") {
            isInCase = true
            titleCase = []
        } else if depth == 3, name.equals("dbname") {
            databaseName = []
        } else if depth == 4, name.equals("namespace"),
            let number = Int(String(decoding: attributes.string("key") ?? [], as: UTF8.self))
        {
            isInNamespace = true
            namespaces.append(Namespace(number: number, name: []))
        }
    }

    mutating func end() {
        depth -= 1
        if databaseName == Array("simplewiki".utf8) { language = Array("simple".utf8) }
        databaseName = nil
        isInCase = false
        isInNamespace = false
    }

    mutating func characters(_ text: Span<UInt8>) {
        if isInCase { titleCase += text.indices.map { text[$0] } }
        databaseName? += text.indices.map { text[$0] }
        if isInNamespace {
            namespaces[namespaces.count - 1].name += text.indices.map { text[$0] }
        }
    }

    private static func minor(_ version: [UInt8]) -> Int? {
        let parts = version.split(separator: UInt8(ascii: "."))
        guard parts.count == 2, parts[0].elementsEqual([UInt8(ascii: "0")]) else { return nil }
        return Int(String(decoding: parts[1], as: UTF8.self))
    }
}
