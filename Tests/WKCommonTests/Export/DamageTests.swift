import Foundation
import Testing

@testable import WKCommon

/// What a splitter that skips damage makes of an input.
private struct Outcome {
    /// The ids of the pages that were written.
    var ids: [Int] = []
    /// What was reported.
    var reports: [String] = []
    var rejects = ""
    /// How the end record counts the places.
    var counted = 0

    init(
        _ bytes: [UInt8], maxPageBytes: Int = 1 << 20, readSize: Int = 1 << 18, shard: Shard? = nil,
        isFragment: Bool = false
    ) throws {
        let folder = ScratchFolder()
        let input = folder.write(bytes, to: "export")
        let log = Reports()
        let skips = try SkipLog(rejects: folder.path + "/rejects", heads: true) {
            log.lines.append($0.message)
        }
        var options = PageSplitter.Options()
        options.maxPageBytes = ByteSize(bytes: maxPageBytes)
        options.readSize = readSize
        options.isFragment = isFragment
        options.skips = skips
        var output = try Output(creating: folder.path + "/records")
        var splitter = try PageSplitter(options)
        if let shard {
            _ = try splitter.split(shard, of: [input], into: &output)
        } else {
            try splitter.split(Input(path: input), into: &output)
        }
        try splitter.finish(into: &output)
        try skips.finish()
        let records = try String(contentsOfFile: folder.path + "/records", encoding: .utf8)
        ids = records.split(separator: "\n").compactMap {
            Int($0.dropFirst(#"{"id":"#.count).prefix { $0.isNumber })
        }
        rejects = String(
            decoding: try Data(contentsOf: URL(fileURLWithPath: folder.path + "/rejects")),
            as: UTF8.self)
        reports = log.lines
        counted = skips.count
    }

    private final class Reports { var lines: [String] = [] }
}

private let good = page(id: "1")
private let last = page(id: "9")
private let long = page(String(repeating: "x", count: 5000), id: "5")

@Suite struct XMLDamageTests {
    // swift-format-ignore
    @Test(arguments: [
        // what is between two good pages, which of its pages are kept, and how many places are reported
        ("",                                                 [],    0),
        (page("a < b", id: "5"),                             [],    1),
        (page("a &b; c", id: "5"),                           [],    1),
        (page("\u{1}", id: "5"),                             [],    1),
        (page(id: "five"),                                   [],    1),
        (page(title: "", id: "5"),                           [],    1),
        (page(id: "five") + page(id: "6"),                   [6],   1),
        (page(id: "five") + page(id: "six"),                 [],    2),
        (page("<!-- ", id: "5"),                             [],    1),
        (page("<![CDATA[ ", id: "5") + page(id: "6"),        [6],   1),
        ("<!-- no end " + page(id: "6"),                     [6],   1),
        ("text" + page(id: "6"),                             [6],   1),
        ("x" + page(id: "6"),                                [6],   1),
        ("text</a <b>" + page(id: "6"),                      [6],   1),
        ("<foo/>" + page(id: "6") + "</bar>",                [6],   2),
        ("<page/>" + page(id: "6"),                          [6],   1),
        ("<page><title>cut" + page(id: "6"),                 [6],   1),
        ("<page><page><page>" + page(id: "6"),               [6],   3),
        (String(page(id: "5").dropLast(6)) + page(id: "6"),  [6],   1),
        (String(page(id: "5").dropFirst(6)) + page(id: "6"), [6],   1),
        (long,                                               [],    1),
        (long + page(id: "6"),                               [6],   1),
        ("</mediawiki>" + page(id: "6"),                     [6],   1),
        ("<page />" + page(id: "6"),                         [6],   1),
        ("<!DOCTYPE x>" + page(id: "6"),                     [6],   1),
    ] as [(String, [Int], Int)], [1, 2, 3, 4, 5, 7, 1 << 18])
    func `the pages beside the damage are kept`(
        _ part: (middle: String, kept: [Int], places: Int), _ readSize: Int
    ) throws {
        // What tells the format is read at once.
        let blank = String(repeating: "\n", count: InputFormat.sampleSize)
        let bytes = export(good + blank + part.middle + "\n" + last)
        let outcome = try Outcome(bytes, maxPageBytes: 4096, readSize: readSize)
        #expect(outcome.ids == [1] + part.kept + [9])
        #expect(outcome.reports.count == part.places)
        #expect(outcome.counted == part.places)
    }

    @Test(arguments: [false, true], [1, 2, 3, 7, 100])
    func `shards pass over what one run does, each its own`(_ losesHeader: Bool, _ count: Int)
        throws
    {
        let pages = [
            good, page(id: "five"), page("a < b", id: "6"), "text", long, page(id: "7"), last,
        ]
        var text = String(decoding: export(pages.joined(separator: "\n")), as: UTF8.self)
        if losesHeader { text = text.replacing("<case>", with: "<cas>") }
        let whole = try Outcome(Array(text.utf8), maxPageBytes: 4096)
        var (ids, counted): ([Int], Int) = ([], 0)
        for number in 1...count {
            let shard = try #require(Shard("\(number)/\(count)"))
            let outcome = try Outcome(Array(text.utf8), maxPageBytes: 4096, shard: shard)
            ids += outcome.ids
            counted += outcome.counted
        }
        #expect(ids == [1, 7, 9])
        #expect(ids == whole.ids)
        #expect(counted == whole.counted)
    }

    @Test func `the rejects have the page as it stood`() throws {
        let bad = page("a &amp; &b;\n<nothing", id: "5")
        let outcome = try Outcome(export(good + bad + last))
        #expect(outcome.rejects.contains(bad.dropLast("</revision></page>".count + 12)))
        #expect(outcome.rejects.hasPrefix("<!-- "))
    }

    @Test func `a report says which bytes are passed over`() throws {
        let bad = page(id: "five")
        let bytes = export(good + bad + last)
        let start = try #require(
            String(decoding: bytes, as: UTF8.self).range(of: bad).map {
                String(decoding: bytes, as: UTF8.self).utf8.distance(
                    from: String(decoding: bytes, as: UTF8.self).startIndex, to: $0.lowerBound)
            })
        let outcome = try Outcome(bytes)
        #expect(
            outcome.reports == [
                "a <id> that is no number: five; "
                    + "skipped bytes \(start) to \(start + bad.utf8.count - 1)"
            ])
    }

    @Test(arguments: [("", 1), ("</siteinfo>", 2)])
    func `where the header does not end the pages are kept`(_ late: String, _ places: Int) throws {
        let text = String(decoding: export(good + last + late), as: UTF8.self)
        let end = try #require(text.firstRange(of: "</siteinfo>"))
        let outcome = try Outcome(Array(text.replacingCharacters(in: end, with: "").utf8))
        #expect(outcome.ids == [1, 9])
        #expect(outcome.reports.count == places)
        #expect(outcome.reports.first?.contains("the header is lost") == true)
    }

    @Test(arguments: [
        "<mediawikis>", "<mediawiki <b>", "</page><mediawiki-<page>", "<mediawiki>",
        #"<mediawiki version="0.11">"#, "</page><mediawiki/>",
    ])
    func `what begins as another export ends, and costs its page alone`(_ start: String) throws {
        let damaged = page(id: "5").replacing("</revision>", with: start)
        let bytes = export(good + damaged + last)
        let whole = try Outcome(bytes)
        #expect(whole.ids == [1, 9])
        for readSize in [1, 7, 100] {
            let outcome = try Outcome(bytes, readSize: readSize)
            #expect(outcome.ids == whole.ids && outcome.reports == whole.reports)
        }
    }

    @Test func `with a header that does not parse the pages are kept`() throws {
        let text = String(decoding: export(good + last), as: UTF8.self)
            .replacing("<case>", with: "<cas>")
        let outcome = try Outcome(Array(text.utf8))
        #expect(outcome.ids == [1, 9])
        #expect(outcome.reports.count == 1)
    }

    @Test(arguments: ["", "<html></html>", "plain text", "\u{1F}\u{8B}", "<mediawiki><siteinfo>"])
    func `what is no export is an error still`(_ text: String) {
        #expect(throws: Failure.self) { _ = try Outcome(Array(text.utf8)) }
    }

    /// Comments without ends, each of which has to be looked through to the end of the export.
    @Test(.timeLimit(.minutes(2)))
    func `a thousand pages that swallow the rest take linear time`() throws {
        let pages = (0..<1000).map {
            page("<!-- " + String(repeating: "x", count: 2000), id: "\($0)")
        }
        let outcome = try Outcome(export(good + pages.joined() + last), maxPageBytes: 1 << 16)
        #expect(outcome.ids.first == 1)
    }

    @Test func `what looks like a page before the root is none`() throws {
        let text = String(decoding: export(good + last), as: UTF8.self)
            .replacing("<case>", with: "<cas>")
        let outcome = try Outcome(Array("<?<page>?>\(text)".utf8))
        #expect(outcome.ids == [1, 9])
        #expect(throws: Failure.self) { try Outcome(Array("<?<page>?><mediawiki>\u{0}".utf8)) }
    }

    @Test func `a fragment that does not begin with a page keeps its pages`() throws {
        let outcome = try Outcome(Array(("text" + good + last).utf8), isFragment: true)
        #expect(outcome.ids == [1, 9])
    }

    @Test func `damage to an earlier revision costs its page alone`() throws {
        let first = "<revision><id>8</id><timestamp>2</timestamp><text>&b;</text></revision>"
        let revisions = page(id: "5").replacing("<revision>", with: first + "<revision>")
        let outcome = try Outcome(export(good + revisions + last))
        #expect(outcome.ids == [1, 9])
    }

    @Test func `a comment without an end costs no page that has a comment`() throws {
        let pages = page("<!-- ", id: "5") + page("<!-- c -->", id: "6")
        let outcome = try Outcome(export(good + pages + last))
        #expect(outcome.ids == [1, 6, 9])
    }

    @Test func `a page without a title is not called by that of the next`() throws {
        let untitled = "<page><id>5</id><revision></page>"
        #expect(splitFailure(of: export(untitled + last))?.page == nil)
    }

    @Test func `of a page that is too large before its text the place is said`() throws {
        var options = PageSplitter.Options()
        options.maxPageBytes = ByteSize(bytes: 1 << 10)
        options.readSize = 64
        let large = "<page><title>Large</title>" + String(repeating: "<a/>", count: 1000)
        let bytes = export(good + large)
        let start = bytes.count - "\n</mediawiki>\n".utf8.count - large.utf8.count
        #expect(splitFailure(of: bytes, options)?.offset == start)
    }
}
