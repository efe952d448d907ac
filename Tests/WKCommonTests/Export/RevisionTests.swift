import Foundation
import Testing

@testable import WKCommon

/// A revision of a page; without an id or a time where that is empty.
private func revision(_ text: String, id: String = "1", time: String = "2024-02-29T23:59:59Z")
    -> String
{
    let id = id.isEmpty ? "" : "<id>\(id)</id>"
    let time = time.isEmpty ? "" : "<timestamp>\(time)</timestamp>"
    return
        "<revision>\(id)\(time)<contributor deleted=\"deleted\" /><text xml:space=\"preserve\">\(text)</text></revision>"
}

private func history(_ revisions: [String], id: String = "7", title: String = "Lamp") -> String {
    "<page><title>\(title)</title><ns>0</ns><id>\(id)</id>\(revisions.joined())</page>"
}

/// The texts of the pages of an export.
private func texts(_ pages: String, readSize: Int = 1 << 18) throws -> [String] {
    var options = PageSplitter.Options()
    options.readSize = readSize
    return try values(of: "text", in: split(export(pages), options))
}

/// The values of a key that is a string, of all records.
private func values(of key: String, in records: [UInt8]) -> [String] {
    String(decoding: records, as: UTF8.self).split(separator: "\n").compactMap { line in
        let parts = line.components(separatedBy: "\"\(key)\":\"")
        return parts.count == 2 ? String(parts[1].prefix { $0 != "\"" }) : nil
    }
}

// swift-format-ignore
@Test(arguments: [
    // times of revisions, oldest text "0"                                  the one that counts
    (["2010-01-01T00:00:00Z", "2020-01-01T00:00:00Z"],                      1),
    (["2020-01-01T00:00:00Z", "2010-01-01T00:00:00Z"],                      0),
    (["2020-01-01T00:00:00Z", "2026-01-01T00:00:00Z", "2010-01-01T00:00:00Z"], 1),
    (["2020-01-01T00:00:00Z", "2020-01-01T00:00:00Z"],                      1),
    (["2020-01-01T00:00:00Z", "2020-01-01T00:00:00Z", "2019-12-31T23:59:59Z"], 1),
    (["2020-01-01T00:00:00Z", ""],                                          0),
    (["", "2020-01-01T00:00:00Z"],                                          1),
    (["", "", ""],                                                          2),
    (["x", "0", "2020"],                                                    2),
    (["2020-01-01T00:00:00Z", "9"],                                         0),
    (["2020-01-01T00:00:00+01:00", "2019-12-31T23:30:00Z"],                 1),
    (["2020-01-01T00:00:00-01:00", "2020-01-01T00:30:00Z"],                 0),
    (["2020-01-01T00:00:00.5Z", "2020-01-01T00:00:00Z"],                    0),
    (["20200101000001", "2020-01-01T00:00:00Z"],                            0),
    (["2020-01-01 00:00:01", "2020-01-01T00:00:00Z"],                       0),
    ([" 2020-03-01T00:00:00Z\n", "2020-02-29T23:59:59Z"],                   0),
    (["2020-13-01T00:00:00Z", "2001-01-15T13:15:00Z"],                      1),
])
func `of several revisions the newest by its time counts, of equal ones the last`(
    _ times: [String], _ newest: Int
) throws {
    let revisions = times.enumerated().map { revision("\($0.offset)", time: $0.element) }
    for readSize in [1, 100, 1 << 18] {
        #expect(try texts(history(revisions), readSize: readSize) == ["\(newest)"])
    }
    // In pieces, of one page and of two.
    for seam in 1..<revisions.count {
        let pieces = history(Array(revisions[..<seam])) + history(Array(revisions[seam...]))
        #expect(try texts(page("a", id: "1") + pieces + page("b", id: "8")) == ["a", "\(newest)", "b"])
    }
}

@Test func `pages that have an id alone in common are two`() throws {
    #expect(try texts(page("a", title: "A") + page("b", title: "B")) == ["a", "b"])
    let unknown = page("a", title: "A", id: "-1")
    #expect(try texts(unknown + unknown) == ["a", "a"])
}

@Test func `a revision that is not chosen is checked all the same`() throws {
    let old = revision("a &nbsp; b", time: "2001-01-01T00:00:00Z")
    #expect(
        splitFailure(of: export(history([revision("new"), old])))?.message.contains("no entity")
            == true)
    #expect(splitFailure(of: export(history([revision("new"), old, revision("newer")]))) != nil)
}

@Test func `a revision whose parts do not fit together fails where it counts`() throws {
    let torn = revision("torn").replacing("<text ", with: #"<text bytes="9" sha1="x" "#)
        .replacing("</revision>", with: "<sha1>y</sha1></revision>")
    #expect(
        splitFailure(of: export(history([revision("a"), torn])))?.message.contains("lost") == true)
    #expect(try texts(history([torn, revision("a")])) == ["a"])
    let older = torn.replacing("2024", with: "2001")
    #expect(try texts(history([revision("a"), older])) == ["a"])
}

// swift-format-ignore
@Test(arguments: [
    // in place of the revision's id or time                what the record says
    ("<id>9</id>", "",                                      #","revision":null,"#),
    ("<id>9</id>", "<id />",                                #","revision":null,"#),
    ("<id>9</id>", "<id>-1</id>",                           #","revision":null,"#),
    ("<id>9</id>", "<id>0</id>",                            #","revision":0,"#),
    ("<timestamp>2024-02-29T23:59:59Z</timestamp>", "",     #","timestamp":null,"text""#),
    ("<timestamp>2024-02-29T23:59:59Z</timestamp>", "<timestamp/>", #","timestamp":null,"text""#),
    ("<text", "<model>error-no-model</model><text",         #"Z","text""#),
    ("<id>7</id>", "<id>-1</id>",                           #"{"id":-1,"#),
])
func `what an export does not know of a page stops no job`(
    _ old: String, _ new: String, _ key: String
) throws {
    let record = String(
        decoding: try split(export(page().replacing(old, with: new))), as: UTF8.self)
    #expect(record.contains(key))
    #expect(record.contains(#""text":"text""#))
}

private let stub = #"<text bytes="5" location="tt:1" id="1" />"#
private let plain = #"<text xml:space="preserve"></text>"#

// swift-format-ignore
@Test(arguments: [
    // <text>                                              what the record says
    (#"<text bytes="8" sha1="x" />"#,                       #""lost":true,"text":"""#),
    (#"<text bytes="8" />"#,                                #""lost":true,"text":"""#),
    (#"<text xml:space="preserve" bytes="8" />"#,           #""lost":true,"text":"""#),
    (stub,                                                  #""lost":true,"text":"""#),
    (#"<text id="5" />"#,                                   #""lost":true,"text":"""#),
    (#"<text bytes="0" location="tt:1" />"#,                #"Z","text":"""#),
    (#"<text bytes="0" />"#,                                #"Z","text":"""#),
    (plain,                                                 #"Z","text":"""#),
    (#"<text deleted="deleted" />"#,                        #""deleted":true,"text":"""#),
    (#"<text bytes="-1" deleted="deleted" />"#,             #""deleted":true,"text":"""#),
    (#"<text bytes="8" sha1="x" deleted="deleted" />"#,     #""deleted":true,"text":"""#),
    (#"<text bytes="1" location="tt:1">x</text>"#,          #"Z","text":"x""#),
    (#"<text deleted="deleted">x</text>"#,                  #"Z","text":"x""#),
])
func `a text that is missing is told from one that is empty`(
    _ element: String, _ end: String
) throws {
    let bare = page("").replacing(plain, with: element)
    let others = [page("a", title: "A", id: "8"), page("b", title: "B", id: "9")]
    for pages in [bare + others[0], others[0] + bare + others[1]] {
        let records = String(decoding: try split(export(pages)), as: UTF8.self)
        #expect(records.contains(#""title":"Title""#))
        #expect(records.contains(end + "}\n"), "\(records)")
    }
}

@Test func `a dump of stubs alone is refused, and no page of it is written`() throws {
    let stubs = (1...3000).map {
        page("", title: "T\($0)", id: "\($0)").replacing(plain, with: stub)
    }
    for count in [1, 2, 999, 1000, 1001, 3000] {
        let bytes = export(stubs[..<count].joined())
        let failure = try #require(splitFailure(of: bytes))
        #expect(failure.message.contains("stubs"))
        #expect(failure.page == "T1")
    }
    // A text after some stubs shows that these are lost; one after a thousand comes too late.
    #expect(splitFailure(of: export(stubs[..<999].joined() + page("a"))) == nil)
    #expect(splitFailure(of: export(stubs.joined() + page("a"))) != nil)
    let deleted = page("").replacing(plain, with: #"<text deleted="deleted" />"#)
    #expect(splitFailure(of: export(deleted + stubs[0]))?.message.contains("stubs") == true)
    #expect(splitFailure(of: export(deleted)) == nil)
}
