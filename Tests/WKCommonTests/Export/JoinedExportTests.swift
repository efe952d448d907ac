import Foundation
import Testing

@testable import WKCommon

/// An export of a wiki with some pages.
private func part(_ pages: String, wiki: String = "enwiki", before: String = "") -> String {
    let name = wiki.isEmpty ? "" : "<dbname>\(wiki)</dbname>"
    return before + #"<mediawiki version="0.11" xml:lang="en"><siteinfo>"# + name
        + "<case>first-letter</case></siteinfo>\(pages)</mediawiki>\n"
}

private let declaration = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"

@Suite struct JoinedExportTests {
    // swift-format-ignore
    @Test(arguments: [
        // what is before the second export         the second's wiki
        ("",                                            "enwiki"),
        ("\n \n\t\r\n",                                 "enwiki"),
        (declaration,                                   "enwiki"),
        ("\u{FEFF}",                                    "enwiki"),
        ("\u{FEFF}" + declaration,                      "enwiki"),
        ("\n\u{FEFF}" + declaration + "<!-- b -->",     "enwiki"),
        ("<mediawiki/>",                                "enwiki"),
        ("",                                            ""),
    ])
    func `exports of one wiki follow each other in one stream`(_ between: String, _ wiki: String) throws {
        let first = part(page("a", title: "A", id: "1"), before: declaration)
        let second = part(page("b", title: "B", id: "2"), wiki: wiki, before: between)
        let third = part("", before: between)
        let bytes = Array((first + second + third).utf8)
        let whole = part(page("a", title: "A", id: "1") + page("b", title: "B", id: "2"))
        for readSize in [1, 2, 3, 7, 1 << 18] {
            var options = PageSplitter.Options()
            options.readSize = readSize
            #expect(try split(bytes, options) == split(Array(whole.utf8)))
        }
    }

    @Test func `a page that is split over the seam is one, and the newest revision counts`() throws
    {
        let new = page("new", id: "2")
        let old = page("old", id: "2").replacing("2024-", with: "2020-")
        for (first, second) in [(new, old), (old, new)] {
            let bytes = Array((part(page(id: "1") + first) + part(second + page(id: "3"))).utf8)
            let records = String(decoding: try split(bytes), as: UTF8.self)
            #expect(records.components(separatedBy: #"{"id":2,"#).count == 2)
            #expect(records.contains(#""text":"new""#) && !records.contains("old"))
        }
    }

    // swift-format-ignore
    @Test(arguments: [
        ("enwiki", "dewiki"), ("", "dewiki"),
    ])
    func `of two wikis both are named, and no page of the second is written`(
        _ one: String, _ other: String
    ) throws {
        let named = one.isEmpty ? part(page(id: "1")) + part("", wiki: one) : part(page(id: "1"))
        let bytes = Array((named + part(page(id: "2"), wiki: other)).utf8)
        let failure = try #require(splitFailure(of: bytes))
        #expect(failure.message.contains("enwiki") && failure.message.contains("dewiki"))
        #expect(failure.kind == .badInput)
    }

    // swift-format-ignore
    @Test(arguments: [
        // the pages of three exports, one after the other     the page that is refused
        (["1 2", "1 2", ""],                                   1),
        (["1 2 3", "4 2 5", ""],                               2),
        (["1", "2", "3 1"],                                    1),
        (["1 2", "2 3", "3 4 2"],                              2),
        (["1", "2 9 3", "9"],                                  9),
    ])
    func `exports that have a page twice are no parts of one`(_ exports: [String], _ twice: Int) throws {
        let bytes = exports.map { ids in
            part(ids.split(separator: " ").map { page(title: "Page \($0)", id: String($0)) }.joined())
        }
        let failure = try #require(splitFailure(of: Array(bytes.joined().utf8)))
        #expect(failure.kind == .badInput)
        #expect("\(failure)".hasSuffix(
            "page \"Page \(twice)\": its id, \(twice), is in an export before this one, too: the one is a copy, or of another day"))
    }

    @Test func `a page that comes again is told and counted`() throws {
        let lines = Lines()
        var options = PageSplitter.Options()
        options.report = { lines.lines.append("\($0)") }
        let pages = (1...30).map { page(id: "\($0)") }.joined()
        let records = String(decoding: try split(export(pages + pages), options), as: UTF8.self)
        #expect(records.contains(#""repeated":30"#))
        #expect(lines.lines.count == 11)
        #expect(
            lines.lines[0].hasSuffix(
                "page \"Title\": its id, 1, has come before, and not just before: both are written")
        )
        #expect(lines.lines[10].hasPrefix("30 pages come again"))
    }

    @Test func `lost texts are told in one line`() throws {
        let lines = Lines()
        var options = PageSplitter.Options()
        options.report = { lines.lines.append("\($0)") }
        let lost = page("").replacing(
            #"<text xml:space="preserve"></text>"#, with: #"<text bytes="8"/>"#)
        let pages = lost + page("a", title: "A", id: "8") + lost.replacing("<id>7", with: "<id>9")
        let records = String(decoding: try split(export(pages), options), as: UTF8.self)
        #expect(records.contains(#""lost":2,"#) || records.contains(#""lost":2}"#))
        #expect(lines.lines.count == 1)
        #expect(lines.lines.first?.hasPrefix("2 texts are missing") == true)
    }

    private final class Lines { var lines: [String] = [] }
}
