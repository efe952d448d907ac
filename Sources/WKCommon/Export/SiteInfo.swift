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
    /// The name of the wiki, such as `enwiki`, which dumps have from schema 0.8 on; empty where it is
    /// missing.
    private(set) var databaseName: [UInt8] = []
    /// The host of the wiki's main page, such as `en.wikipedia.org`; empty where that cannot be told.
    private(set) var host: [UInt8] = []
    /// The schema's version, of which the part after `0.`; nil where that cannot be told.
    private(set) var version: Int?

    private var depth = 0
    private var element = Element.other

    /// The elements whose text counts.
    private enum Element { case databaseName, base, titleCase, namespace, other }

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
            element = .titleCase
            titleCase = []
        } else if depth == 3, name.equals("dbname") {
            element = .databaseName
            databaseName = []
        } else if depth == 3, name.equals("base") {
            element = .base
            host = []
        } else if depth == 4, name.equals("namespace"),
            let number = Int(String(decoding: attributes.string("key") ?? [], as: UTF8.self))
        {
            element = .namespace
            namespaces.append(Namespace(number: number, name: []))
        }
    }

    mutating func end() {
        depth -= 1
        switch element {
        case .databaseName:
            databaseName = databaseName.span.withoutSpaceAround.array
            if databaseName == Array("simplewiki".utf8) { language = Array("simple".utf8) }
        case .base: host = SiteInfo.host(of: host)
        case .titleCase, .namespace, .other: break
        }
        element = .other
    }

    mutating func characters(_ text: Span<UInt8>) {
        switch element {
        case .databaseName: databaseName += text.array
        case .base: host += text.array
        case .titleCase: titleCase += text.array
        case .namespace: namespaces[namespaces.count - 1].name += text.array
        case .other: break
        }
    }

    /// The host in a URL, in lower case; empty where there is none.
    private static func host(of url: [UInt8]) -> [UInt8] {
        let slash = UInt8(ascii: "/")
        guard
            let start = url.indices.dropLast().first(where: {
                url[$0] == slash && url[$0 + 1] == slash
            })
        else { return [] }
        return url[(start + 2)...].prefix { $0 != slash && $0 > 0x20 }.map(\.lowercased)
    }

    private static func minor(_ version: [UInt8]) -> Int? {
        let parts = version.split(separator: UInt8(ascii: "."))
        guard parts.count == 2, parts[0].elementsEqual([UInt8(ascii: "0")]) else { return nil }
        return Int(String(decoding: parts[1], as: UTF8.self))
    }
}
