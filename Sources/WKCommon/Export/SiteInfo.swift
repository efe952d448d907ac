/// What an export's header says of the wiki: `<mediawiki>`'s attributes and `<siteinfo>`.
///
/// The format is MediaWiki's export schema, https://www.mediawiki.org/xml/export-0.11.xsd.
struct SiteInfo {
    /// A namespace's number, its local name, and how its titles are written; that is empty where the
    /// header does not say it, as those before schema 0.6 do not.
    struct Namespace: Equatable {
        var number: Int
        var name: [UInt8]
        var titleCase: [UInt8] = []
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

    /// The language of the wiki, as far as it is known.
    private var languageCode: String {
        language.isEmpty ? "en" : String(decoding: language, as: UTF8.self)
    }

    /// The most namespaces that a header may have: no wiki has a hundred, and each record tells of them.
    static let mostNamespaces = 1000

    /// The names that the header gives namespaces: not the articles' empty one, and nothing that cannot
    /// be a name before a colon.
    private var names: [(name: String, number: Int)] {
        namespaces.compactMap { namespace in
            let name = String(decoding: namespace.name, as: UTF8.self)
            guard namespace.number != 0, NamespaceNames.isNumber(namespace.number),
                FoldedName.folded(name)?.isEmpty == false, !name.utf8.contains(UInt8(ascii: ":"))
            else { return nil }
            return (name, namespace.number)
        }
    }

    /// The namespaces with a rule for titles that is not the wiki's, nor MediaWiki's for that one.
    private var ownCases: [Namespace] {
        let isSensitive = titleCase == SiteInfo.caseSensitive
        return namespaces.filter { namespace in
            let isUsual = isSensitive && !Wiki.alwaysCapitalized.contains(namespace.number)
            return NamespaceNames.isNumber(namespace.number)
                && namespace.titleCase
                    == (isUsual ? SiteInfo.firstLetter : SiteInfo.caseSensitive)
        }
    }

    /// What must be known of the wiki to read its titles.
    var wiki: Wiki {
        let cases = ownCases.map { ($0.number, $0.titleCase == SiteInfo.firstLetter) }
        return Wiki(
            language: languageCode, titleCase: String(decoding: titleCase, as: UTF8.self),
            names: namesInRecords, cases: Dictionary(cases) { $1 }, name: nameInRecords)
    }

    /// What redirects of the wiki begin with. Exports before schema 0.4 are as old as words that the
    /// wikis have given up since; so any language's will do.
    var redirectText: RedirectText {
        let isOld = version.map { $0 < 4 } ?? false
        return RedirectText(isOld ? nil : DataRows(language: languageCode))
    }

    /// The wiki's name where it tells something that the rest of the header does not; else empty.
    private var nameInRecords: String {
        let name =
            databaseName.isEmpty
            ? WikiTraits.name(ofHost: String(decoding: host, as: UTF8.self))
            : String(decoding: databaseName, as: UTF8.self)
        return WikiTraits(of: name).areUsual ? "" : name
    }

    /// The names of the wiki's namespaces.
    var namespaceNames: NamespaceNames {
        NamespaceNames(DataRows(language: languageCode), local: namesInRecords)
    }

    /// Appends what a page record says of the wiki: `dbname`, `lang`, `case`, `nsnames` and `nscase`, as
    /// far as that is not known of the language's wikis.
    func appendFields(to record: inout ByteBuffer) {
        let name = nameInRecords
        if !name.isEmpty {
            record.append(#","dbname":"#)
            record.appendJSONString(Array(name.utf8).span)
        }
        if !language.isEmpty, language != Array("en".utf8) {
            record.append(#","lang":"#)
            record.appendJSONString(language.span)
        }
        if !titleCase.isEmpty, titleCase != SiteInfo.firstLetter {
            record.append(#","case":"#)
            record.appendJSONString(titleCase.span)
        }
        let (names, cases) = (namesInRecords, ownCases)
        for (index, namespace) in names.enumerated() {
            record.append(index > 0 ? "," : #","nsnames":{"#)
            record.appendJSONString(Array(namespace.name.utf8).span)
            record.append(":")
            record.append(decimal: namespace.number)
        }
        if !names.isEmpty { record.append("}") }
        for (index, namespace) in cases.enumerated() {
            record.append(index > 0 ? ",\"" : #","nscase":{""#)
            record.append(decimal: namespace.number)
            record.append("\":")
            record.appendJSONString(namespace.titleCase.span)
        }
        if !cases.isEmpty { record.append("}") }
    }

    /// The names of `nsnames`: those of the Media, File, Template and Category namespaces where they are
    /// not all the English ones, those that are no names of the language's wikis, and, with the number
    /// 0, names of theirs for namespaces that this wiki does not have.
    private var namesInRecords: [(name: String, number: Int)] {
        let names = self.names
        guard !names.isEmpty else { return [] }
        var listed = SiteInfo.english.compactMap { english in
            names.first { $0.number == english.number }
        }
        if listed.allSatisfy({ name in SiteInfo.english.contains { $0 == name } }) { listed = [] }
        let usual = NamespaceNames(DataRows(language: languageCode), local: listed)
        for (name, number) in names {
            let bytes = Array(name.utf8)
            let isUsual =
                usual.canonicalName(of: number) == bytes
                && usual.number(of: bytes.span) == number
            if !isUsual { listed.append((name, number)) }
        }
        let numbers = Set(names.map(\.number))
        // A header that leaves out what every wiki has does not say what this one lacks.
        guard (1...15).allSatisfy(numbers.contains) else { return listed }
        let folded = Set(names.compactMap { FoldedName.folded($0.name) })
        for (name, number) in usual.optional where !numbers.contains(number) {
            let name = String(decoding: name, as: UTF8.self)
            if !folded.contains(FoldedName.folded(name) ?? []) { listed.append((name, 0)) }
        }
        return listed
    }

    private static let firstLetter = Array("first-letter".utf8)
    private static let caseSensitive = Array(Wiki.caseSensitive.utf8)

    /// The namespaces that say what a link is, in the order of a record's `nsnames`.
    private static let english: [(name: String, number: Int)] = [
        ("Media", Wiki.media), ("File", Wiki.file), ("Template", Wiki.template),
        ("Category", Wiki.category),
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
            let titleCase = attributes.string("case") ?? []
            namespaces.append(Namespace(number: number, name: [], titleCase: titleCase))
        }
    }

    mutating func end() {
        depth -= 1
        switch element {
        case .databaseName:
            databaseName = databaseName.span.withoutXMLSpaceAround.array
            if databaseName == Array("simplewiki".utf8) { language = Array("simple".utf8) }
        case .base: host = SiteInfo.host(of: host)
        case .namespace:
            let last = namespaces.count - 1
            namespaces[last].name = NamespaceNames.spaced(namespaces[last].name)
        case .titleCase, .other: break
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
