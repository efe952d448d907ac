import Foundation
import Testing

@testable import WKCommand

/// What a person sees on a terminal.
struct TerminalTests {
    private let workshop: Workshop

    init() throws {
        workshop = try Workshop()
        let demo = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../demo")
        let linked = try workshop.run(
            "ln -s '\(demo.standardized.path)/demowiki.xml.bz2' dump.xml.bz2")
        try #require(linked.status == 0)
    }

    /// What a command line shows on a terminal of so many columns.
    private func show(_ command: String, columns: Int) throws -> String {
        try workshop.write("command", "set -o pipefail; stty cols \(columns); \(command)")
        let result = try workshop.run("script -qec 'bash command' /dev/null")
        #expect(result.status == 0)
        return result.output
    }

    @Test func `progress never wraps`() throws {
        let split = "wk-split --progress dump.xml.bz2 > pages"
        #expect(try show(split, columns: 200).hasPrefix("\r250 pages, 0.3 MB of XML in "))
        #expect(try show(split, columns: 20) == "\r250 pages, 0.3 MB o\u{1B}[K\r\n")
    }

    @Test func `wk-full's progress is one line, and its last words are the rows`() throws {
        let shown = try show("wk-full dump.xml.bz2 -o out", columns: 20)
        let last = try #require(shown.components(separatedBy: "\u{1B}[K").last)
        #expect(last.contains(#/^250 pages in [0-9.]+ s, [0-9]+ pages/s; /#))
        #expect(
            last.hasSuffix(
                "rows: pages 250, categories 194, links 1285, infobox 468, "
                    + "abstract 144, aliases 104\r\n"))
        let lines = shown.components(separatedBy: "\u{1B}[K").dropLast()
        #expect(lines.allSatisfy { $0.count <= 20 })
    }

    @Test(arguments: [("", true), ("2> errors", false), ("--progress 2>&1 | cat", true)])
    func `wk-tsv sums up where someone looks, or asks`(_ rest: String, _ sumsUp: Bool) throws {
        let shown = try show(
            "wk-split dump.xml.bz2 | wk-parse | wk-tsv -o out \(rest)", columns: 80)
        let begins = shown.contains(#/^wk-tsv: 250 pages in [0-9]\.[0-9] s, [0-9]+ pages/s; /#)
        #expect(begins == sumsUp)
        #expect(shown.contains("; rows: pages 250, categories 194, links 1285,") == sumsUp)
        #expect(!shown.contains("\u{1B}"))
    }

    // swift-format-ignore
    @Test(arguments: [
        // amount       as a count  as a size     as a time
        (0,             "0",        "0.0 MB",     "0 s"),
        (59,            "59",       "0.0 MB",     "59 s"),
        (249,           "249",      "0.0 MB",     "4 min 9 s"),
        (4_320,         "4320",     "0.0 MB",     "1 h 12 min"),
        (999_999,       "999999",   "0.9 MB",     "277 h 46 min"),
        (12_345_678,    "12.3 M",   "12.3 MB",    "3429 h 21 min"),
        (999_999_999,   "999.9 M",  "999.9 MB",   "277777 h 46 min"),
        (1_250_000_000, "1250.0 M", "1.2 GB",     "347222 h 13 min"),
    ])
    func `amounts come in units that people read`(
        _ amount: Int, _ count: String, _ size: String, _ time: String
    ) {
        #expect(Amounts.count(amount) == count)
        #expect(Amounts.size(amount) == size)
        #expect(Amounts.time(amount) == time)
    }

    @Test(arguments: [
        (0.04, "0.0 s"), (0.86, "0.8 s"), (9.99, "9.9 s"), (10, "10 s"), (249.9, "4 min 9 s"),
    ])
    func `a time that has passed comes with tenths where it is short`(
        _ seconds: Double, _ time: String
    ) {
        #expect(Amounts.time(passed: seconds) == time)
    }
}
