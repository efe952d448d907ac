import Foundation
import Testing

@testable import WKCommon

/// The records of an export, as text.
private func records(_ xml: [UInt8], namespaces: PageSelection.Namespaces = .all) throws -> String {
    var options = PageSplitter.Options()
    options.selection.namespaces = namespaces
    return String(decoding: try split(xml, options), as: UTF8.self)
}

@Test func `a page becomes a record with its keys in order`() throws {
    let xml = """
        <page><title>&quot;A&quot; &amp; B</title><ns>10</ns><id>1</id><redirect title="C &amp; D" />
        <revision><id>2</id><parentid>1</parentid><timestamp>2024-01-01T00:00:00Z</timestamp>
        <contributor><username>U</username><id>3</id></contributor><model>json</model>
        <text bytes="2" xml:space="preserve">{}</text></revision></page>
        """
    let expected = """
        {"id":1,"ns":10,"title":"\\"A\\" & B","redirect":"C & D","revision":2,\
        "timestamp":"2024-01-01T00:00:00Z","model":"json","lang":"uk","nsnames":{"Wikipedia":4},\
        "text":"{}"}
        {"end":{"pages":1},"format":1}

        """
    #expect(try records(export(xml, language: "uk")) == expected)
}

@Test func `a wiki's case rule and local names stand in each record`() throws {
    let header = """
        <mediawiki xml:lang="uk"><siteinfo><case>case-sensitive</case><namespaces>
        <namespace key="-2">Медіа</namespace><namespace key="6">Файл</namespace>
        <namespace key="10">Template</namespace><namespace key="14">Категорія</namespace>
        </namespaces></siteinfo>
        """
    let expected = #"""
        ,"lang":"uk","case":"case-sensitive","nsnames":{"Медіа":-2,"Файл":6,"Template":10,\#
        "Категорія":14},"text"
        """#
    #expect(try records(Array((header + page() + "</mediawiki>").utf8)).contains(expected))
}

@Test func `the Simple English Wikipedia is a wiki of its own`() throws {
    let header = """
        <mediawiki xml:lang="en"><siteinfo><sitename>Wikipedia</sitename><dbname>simplewiki</dbname>
        </siteinfo>
        """
    let export = Array((header + page() + "</mediawiki>").utf8)
    #expect(try records(export).contains(#","lang":"simple","text""#))
}

// swift-format-ignore
private let badExports: [(String, String)] = [
    // what is in the export                                  what is said of it
    (page() + "x",                                            "text between two pages"),
    (page() + "x</a <b>",                                     "text between two pages"),
    (page() + "<logitem><id>1</id></logitem>",                "log"),
    (page() + "<foo/>",                                       "<foo>"),
    (page() + "<mediawiki>",                                  "is cut short"),
    ("<page><title>A</title><mediawiki>",                     "is cut short"),
    (page() + "</mediawiki><mediawiki>" + page() + "<x/>",    "<x>"),
    (page() + "</mediawiki>\u{FEFF}x",                        "after </mediawiki>"),
    (page() + "</mediawiki><page>",                           "elements after </mediawiki>"),
    (page() + "</mediawiki><?xml version='1.0' encoding='latin1'?><mediawiki>", "latin1"),
    (page() + "</mediawiki> x ",                              "after </mediawiki>"),
    (page() + "<!-- a -- b -->",                              "-- within a comment"),
    (page() + "<?xml version='1.0'?>",                        "not at the start"),
    (page() + "<siteinfo></siteinfo>",                        "<siteinfo>"),
    ("<!DOCTYPE x>",                                          "document type"),
    ("<page><page></page></page>",                            "<page> within a page"),
    ("<page><title></page>",                                  "has not ended"),
    ("<page></title></page>",                                 "without a start tag"),
    (page("a <b>bold</b>"),                                   "within a <text>"),
    (page("&nbsp;"),                                          "no entity"),
    (page("<![CDATA[ \u{1} ]]>"),                             "U+0001"),
    (page("a <!-- b --> &nbsp;"),                             "nbsp"),
    (page(title: "&nbsp;"),                                   "nbsp"),
    (page(title: " "),                                        "empty title"),
    (page(title: "a]]>"),                                     "]]>"),
    (page(id: "0"),                                           "<id> of 0"),
    (page(id: "9223372036854775808"),                         "no number"),
    (page(id: "1</id><id>2"),                                 "two of <id>"),
    (page("</text><text>"),                                   "two of <text>"),
    (page().replacing("<id>7</id>", with: ""),                "an id"),
    (page().replacing("<id>7</id>", with: "<id></id>"),       "no number"),
    (page().replacing("<id>9</id>", with: "<id>-9</id>"),     "of -9"),
    (page("", title: "S").replacing(#" xml:space="preserve""#, with: #" id="5""#),    "stubs"),
    (page("", title: "S").replacing(#" xml:space="preserve""#, with: #" bytes="5" sha1="x" location="tt:1""#)
        .replacing("</revision>", with: "<sha1>y</sha1></revision>"), "stubs"),
    (page().replacing("<page>", with: #"<page a="<">"#),      "a < within a tag"),
    ("<page>" + String(repeating: "<a>", count: 200),         "too deep"),
    ("<page a='" + String(repeating: "a", count: 70_000) + "'>", "does not end"),
]

@Test(arguments: badExports)
func `what is wrong is said in a line`(_ xml: String, _ words: String) throws {
    let failure = try #require(splitFailure(of: export(xml)))
    #expect(failure.kind == .badInput)
    #expect(failure.message.contains(words))
    #expect(!failure.description.contains("\n"))
    #expect(failure.offset != nil)
}

// swift-format-ignore
private let oddExports: [String] = [
    // what is odd, but right
    page().replacing("<revision>", with: "<revision><!-- <text> --><?page </page>?>"),
    page().replacing("<page>", with: #"<page a=">" b='"'>"#),
    page().replacing("</page>", with: "</page >"),
    page("").replacing("></text>", with: "/>"),
    page("").replacing("<text", with: #"<text deleted="deleted" bytes="5""#),
    page("").replacing("<text", with: #"<text bytes="5""#),
    page() + "<!-- <page> --> <?page?>",
    page(id: " 7\n"),
    page(id: "9223372036854775807"),
]

@Test(arguments: oddExports)
func `what is odd is read`(_ xml: String) throws {
    #expect(try records(export(xml)).contains("{\"end\":{\"pages\":1"))
}

@Test func `an error names the byte and the page`() throws {
    let bytes = export(page("first", title: "A") + page("a &nbsp; b", title: "B &amp; C"))
    let failure = try #require(splitFailure(of: bytes))
    #expect(failure.page == "B & C")
    let offset = try #require(failure.offset)
    #expect(bytes[offset...].starts(with: Array("&nbsp;".utf8)))
}

@Test func `an error that libxml2 finds names the byte too`() throws {
    let text = String(repeating: "long ", count: 1000)
    let bytes = export(page(text, title: "A").replacing("</revision>", with: "</revisio>"))
    let failure = try #require(splitFailure(of: bytes))
    let offset = try #require(failure.offset)
    let place = try #require(bytes.firstRange(of: Array("</revisio>".utf8))?.lowerBound)
    #expect((place...place + 10).contains(offset))
}

@Test func `of equally old revisions the last one counts, and two are held at most`() throws {
    let revision = { (id: Int, text: String) in
        "<revision><id>\(id)</id><timestamp>2024</timestamp><text>\(text)</text></revision>"
    }
    let texts = (0..<100).map { String(repeating: "revision \($0) &amp; ", count: 100) }
    let revisions = texts.enumerated().map { revision($0.offset, $0.element) }.joined()
    let xml = "<page><title>T</title><ns>0</ns><id>1</id>\(revisions)</page>"
    var options = PageSplitter.Options()
    options.maxPageBytes = ByteSize(bytes: 4096)
    options.readSize = 1000
    let result = String(decoding: try split(export(xml), options), as: UTF8.self)
    #expect(result.contains(#""revision":99,"#))
    #expect(result.contains("revision 99 & "))
    options.maxPageBytes = ByteSize(bytes: 1000)
    let failure = try #require(splitFailure(of: export(xml), options))
    #expect(failure.message.contains("--max-page-bytes"))
    #expect(failure.page == "T")

    let wrong = xml.replacing("revision 5 ", with: "revision 5 &nbsp;")
    #expect(splitFailure(of: export(wrong)) != nil)
}

@Test func `a fragment takes its wiki from a header`() throws {
    let folder = ScratchFolder()
    let whole = export(page("a", title: "Wikipedia:A"), language: "uk", version: "0.5")
    let path = folder.write(whole, to: "whole")
    var header = try Output(creating: folder.path + "/header")
    try ExportHeader.write(ofFiles: [path], skipsDamage: false, to: &header)
    var options = PageSplitter.Options()
    options.isFragment = true
    let fragment = Array((" \n" + page("a", title: "Wikipedia:A") + "\n").utf8)
    let alone = try split(fragment, options)
    options.siteInfoPath = folder.path + "/header"
    #expect(try split(fragment, options) == split(whole))
    #expect(alone != (try split(whole)))
    #expect(try split([], options) == Array("{\"end\":{\"pages\":0},\"format\":1}\n".utf8))
    let failure = try #require(splitFailure(of: whole, options))
    #expect(failure.message.contains("--fragment"))
}

// swift-format-ignore
@Test(arguments: [
    // version  redirect        text                               target
    ("0.3",     "",             "#REDIRECT [[A b]]",               "A b"),
    ("0.3",     "",             "＃転送 [[A]]",                    "A"),
    ("0.3",     "",             "#ПЕРЕНАПРАВЛЕННЯ: [[А]]",         "А"),
    ("0.3",     "",             "#Weiterleitung [[A]]",            "A"),
    ("0.3",     "",             " #redirect: [[a_b#c|d]] x",       "A b"),
    ("0.3",     "",             "#перенаправление [[Ё]]",          "Ё"),
    ("0.3",     "",             "#word [[A]]",                     nil),
    ("0.3",     "",             "text [[A]]",                      nil),
    ("0.4",     "<redirect />", "#word [[:École]]",                "École"),
    ("0.5",     "<redirect />", "#REDIRECT [[A &amp; B]]",         "A & B"),
    ("0.5",     "<redirect />", "#REDIRECT [[A",                   nil),
    ("0.5",     "<redirect />", "",                                nil),
    ("0.5",     "",             "#REDIRECT [[A]]",                 "A"),
    ("0.11",    #"<redirect title="B &#039;C&quot;" />"#, "#REDIRECT [[A]]", "B 'C\\\""),
])
func `an old export's redirect is read from its text`(
    _ version: String, _ element: String, _ text: String, _ target: String?
) throws {
    let xml = page(text).replacing("<revision>", with: element + "<revision>")
    let result = try records(export(xml, version: version))
    if let target {
        #expect(result.contains(#","redirect":"\#(target)","#))
    } else {
        #expect(!result.contains("\"redirect\""))
    }
    #expect(try records(export(xml, version: version), namespaces: .usual) == result)
}

// swift-format-ignore
@Test(arguments: [
    // title          ns
    ("Wikipedia:A",     4),
    ("Wikipedia A",     0),
    ("Other:A",       0),
    (":A",            0),
])
func `a page without ns is where its prefix says`(_ title: String, _ namespace: Int) throws {
    let xml = page(title: title).replacing("<ns>0</ns>", with: "")
    #expect(try records(export(xml, version: "0.5")).contains(#""ns":\#(namespace),"#))
}

// swift-format-ignore
@Test(arguments: [
    ("all", .all), ("0", .listed([0])), ("0,14", .listed([0, 14])), ("14,14", .listed([14])),
    ("", nil), ("0,", nil), (",", nil), ("-1", nil), ("+1", nil), ("a", nil), ("0, 1", nil),
    ("99999999999999999999", nil),
] as [(String, PageSelection.Namespaces?)])
func `a list of namespaces is read`(_ text: String, _ expected: PageSelection.Namespaces?) {
    #expect(PageSelection.Namespaces(list: text) == expected)
}

// swift-format-ignore
@Test(arguments: [
    ("1", 1), ("4K", 4096), ("64M", 64 << 20), ("2g", 2 << 30), ("1024G", 1 << 40),
    ("0", nil), ("", nil), ("K", nil), ("-1", nil), ("1.5M", nil), ("1025G", nil), ("1T", nil),
    ("99999999999999999999", nil),
] as [(String, Int?)])
func `a size is read`(_ text: String, _ bytes: Int?) {
    #expect(ByteSize(text)?.bytes == bytes)
}
