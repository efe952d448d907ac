import Testing

@testable import WKCommon

/// The namespaces that MediaWiki has everywhere, as an English header lists them; some under other
/// names, and some more.
private func header(
    _ language: String = "en", _ titleCase: String = "first-letter", _ own: [Int: String] = [:],
    rules: [Int: String] = [:]
) -> String {
    var names = [
        -2: "Media", -1: "Special", 0: "", 1: "Talk", 2: "User", 3: "User talk", 4: "Wikipedia",
        5: "Wikipedia talk", 6: "File", 7: "File talk", 8: "MediaWiki", 9: "MediaWiki talk",
        10: "Template", 11: "Template talk", 12: "Help", 13: "Help talk", 14: "Category",
        15: "Category talk",
    ]
    names.merge(own) { $1 }
    let always = [
        -1: "first-letter", 2: "first-letter", 3: "first-letter", 8: "first-letter",
        9: "first-letter",
    ]
    let elements = names.sorted { $0.key < $1.key }.map { number, name in
        let rule = rules[number] ?? always[number] ?? titleCase
        return "<namespace key=\"\(number)\" case=\"\(rule)\">\(name)</namespace>"
    }
    return """
        <mediawiki version="0.11" xml:lang="\(language)"><siteinfo><case>\(titleCase)</case>
        <namespaces>\(elements.joined())</namespaces></siteinfo>
        """
}

/// What the record of a page says of the wiki with this header.
private func fields(_ header: String) throws -> String {
    let record = String(
        decoding: try split(Array((header + page() + "</mediawiki>").utf8)), as: UTF8.self)
    let start = try #require(record.firstRange(of: #""timestamp":"2024-02-29T23:59:59Z""#))
        .upperBound
    let end = try #require(record.firstRange(of: #","text":"#)).lowerBound
    return String(record[start..<end])
}

private let englishWikipedia = [
    100: "Portal", 101: "Portal talk", 118: "Draft", 119: "Draft talk", 710: "TimedText",
    711: "TimedText talk", 828: "Module", 829: "Module talk",
]

// swift-format-ignore
@Test(arguments: [
    // header                                                      what each record says
    (header("en", "first-letter", englishWikipedia),               ""),
    (header("en", "first-letter", englishWikipedia.merging([1728: "Event"]) { $1 }),
        #","nsnames":{"Event":1728}"#),
    (header("en", "case-sensitive", [4: "Wiktionary", 5: "Wiktionary talk", 114: "Citations"]),
        #","case":"case-sensitive","nsnames":{"Wiktionary":4,"Wiktionary talk":5,"Citations":114,"Portal":0,"Draft":0,"TimedText":0,"Module":0}"#),
    (header("en", "first-letter", englishWikipedia.merging([4: "Project", 5: "Project talk"]) { $1 }),
        #","nsnames":{"Project":4,"Project talk":5}"#),
    (header("en", "first-letter", englishWikipedia.merging([100: "Annex", 106: "Portal"]) { $1 }),
        #","nsnames":{"Annex":100,"Portal":106}"#),
    (header("en", "first-letter", englishWikipedia, rules: [2302: "case-sensitive"]), ""),
    (header("en", "first-letter", englishWikipedia, rules: [6: "case-sensitive", 2: "case-sensitive"]),
        #","nscase":{"2":"case-sensitive","6":"case-sensitive"}"#),
    (header("en", "case-sensitive", englishWikipedia, rules: [0: "first-letter", 2: "case-sensitive"]),
        #","case":"case-sensitive","nscase":{"0":"first-letter","2":"case-sensitive"}"#),
    (header("en", "first-letter", englishWikipedia, rules: [6: "upper"]), ""),
    // Names as programs other than MediaWiki may write them.
    (header("en", "first-letter", englishWikipedia.merging([3: "User_talk", 106: " My__own\n stuff "]) { $1 }),
        #","nsnames":{"My own stuff":106}"#),
    // What no wiki has: no name, or none that a title could begin with.
    (header("en", "first-letter", englishWikipedia.merging(
        [200: "", 202: "a:b", 204: " _ ", 206: String(repeating: "x", count: 300), 9_999_999_999: "Y", -3: "Z"]) { $1 }), ""),
])
func `a record says what of the header is not its language's`(
    _ header: String, _ expected: String
) throws {
    #expect(try fields(header) == expected)
}

// swift-format-ignore
@Test(arguments: [
    // <dbname> or <base>                                       dbname of the records
    ("<dbname>enwikibooks</dbname>",                            "enwikibooks"),
    ("<dbname>commonswiki</dbname>",                            "commonswiki"),
    ("<dbname> metawiki </dbname>",                             "metawiki"),
    ("<dbname>enwiki</dbname>",                                 nil),
    ("<dbname>enwiktionary</dbname>",                           nil),
    ("<dbname>wikibooks_of_mine</dbname>",                      nil),
    ("<base>https://zh-min-nan.wikibooks.org/wiki/X</base>",    "zh_min_nanwikibooks"),
    ("<base>http://en.wikisource.org/wiki/Main_Page</base>",    "enwikisource"),
    ("<base>http://wikisource.org/wiki/Main_Page</base>",       "sourceswiki"),
    ("<base>http://meta.wikimedia.org/wiki/Main_Page</base>",   "metawiki"),
    ("<base>http://en.wikipedia.org/wiki/Main_Page</base>",     nil),
    ("<base>http://wikibooks.org/wiki/Main_Page</base>",        nil),
    ("<base>http://en.wikibooks.example/wiki/X</base>",         nil),
    ("<base>http://meta.wikimedia.org/</base><dbname>mine</dbname>", nil),
    ("",                                                        nil),
])
func `a record names the wiki where that tells something`(
    _ header: String, _ expected: String?
) throws {
    let header = """
        <mediawiki version="0.11" xml:lang="de"><siteinfo>\(header)</siteinfo>
        """
    #expect(try fields(header) == (expected.map { #","dbname":"\#($0)""# } ?? "") + #","lang":"de""#)
}

@Test func `a header of more namespaces than a wiki can have is refused`() throws {
    let some = Dictionary(uniqueKeysWithValues: (100..<1000).map { ($0, "N\($0)") })
    #expect(try fields(header("en", "first-letter", some)).contains(#""N999":999"#))
    let many = Dictionary(uniqueKeysWithValues: (100..<10_000).map { ($0, "N\($0)") })
    let export = header("en", "first-letter", many) + page() + "</mediawiki>"
    #expect(splitFailure(of: Array(export.utf8))?.message.contains("1000 namespaces") == true)
}
