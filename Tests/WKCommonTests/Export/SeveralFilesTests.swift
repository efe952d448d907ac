import Foundation
import Testing

@testable import WKCommon

/// A page: its id, with the rest of the title, and a revision for each year, whose text is the year; `2020!` is damaged,
/// and `2020?` a stub.
private func xml(_ name: String, _ years: String) -> String {
    let revisions = years.split(separator: ",").map { year in
        """
        <revision><id>\(year.prefix(4))</id><timestamp>\(year.prefix(4))-01-01T00:00:00Z</timestamp>
        <text\(year.hasSuffix("?") ? #" bytes="9" id="5"/>"# : ">\(text(year))</text>")</revision>
        """
    }
    return """
        <page><title>T\(name)</title><ns>0</ns><id>\(name.prefix(while: \.isNumber))</id>\(revisions.joined())</page>

        """
}

private func text(_ year: Substring) -> String { year + (year.hasSuffix("!") ? "\u{1}" : "") }

/// Several files, and what becomes of them.
private struct Run {
    let folder = ScratchFolder()
    var paths: [String] = []
    var options = PageSplitter.Options()

    /// - Parameter files: the pages of each file, such as `1:2020 2:2019,2021`.
    init(_ files: [String]) {
        for (index, pages) in files.enumerated() {
            let pages = pages.split(separator: " ").map { page in
                let parts = page.split(separator: ":").map(String.init)
                return xml(parts[0], parts[1])
            }
            let name = String(Character(UnicodeScalar(UInt8(ascii: "a") + UInt8(index))))
            paths.append(folder.write(export(pages.joined()), to: name))
        }
    }

    /// The records, as `1:2020 2:2021`, of the whole; then the failure.
    func whole() throws -> String {
        try result { splitter, output throws(Failure) in
            try splitter.split(files: paths, into: &output)
        }
    }

    /// The same of all shards, one after the other.
    func shards(_ count: Int) throws -> String {
        try (1...count).map { number in
            let shard = try #require(Shard("\(number)/\(count)"))
            return try result { splitter, output throws(Failure) in
                _ = try splitter.split(shard, of: paths, into: &output)
            }
        }.filter { !$0.isEmpty }.joined(separator: " ")
    }

    private func result(
        _ body: (inout PageSplitter, inout Output) throws(Failure) -> Void
    ) throws -> String {
        let path = folder.path + "/records-\(UUID().uuidString)"
        var output = try Output(creating: path)
        var splitter = try PageSplitter(options)
        var message = ""
        do {
            try body(&splitter, &output)
            try splitter.finish(into: &output)
        } catch {
            message = error.description.replacing(folder.path + "/", with: "")
        }
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
        let pages = lines.map { line in
            let found = line.firstMatch(of: /"id":(\d+),.*"text":"([^"]*)"/)
            return found.map { "\($0.1):\($0.2)" } ?? String(line)
        }
        return (pages + [message]).filter { !$0.isEmpty }.joined(separator: " ")
    }
}

// swift-format-ignore
@Test(arguments: [
    (["1:2020", "2:2020,2021", "2:2022", "2:2023", "9:2020"],         "1:2020 2:2023 9:2020"),
    // As the shell sorts p9, p2r9r9, p2r23r23, p10.
    (["10:2020 11:2021", "2:2022,2023", "2:2020", "9:2020"],          "10:2020 11:2021 2:2023 9:2020"),
    (["2:2024", "10:2020", "2:2022,2023", "2:2020", "1:2020"],        "10:2020 2:2024 1:2020"),
    // The newest is not the last.
    (["1:2020 2:2020,2026", "2:2022", "2:2023 3:2020"],               "1:2020 2:2026 3:2020"),
    (["1:2020 2:2020", "2:2026", "2:2023 3:2020"],                    "1:2020 2:2026 3:2020"),
    (["2:2023 3:2020", "2:2026", "1:2020 2:2020"],                    "3:2020 1:2020 2:2026"),
    // A file with the ends of two pages that are cut.
    (["1:2020 2:2020", "2:2021 3:2020", "3:2019 4:2020"],             "1:2020 2:2021 3:2020 4:2020"),
    (["3:2019 4:2020", "2:2021 3:2020", "1:2020 2:2020"],             "4:2020 3:2020 1:2020 2:2021"),
    // Files without pages.
    (["", "1:2020 2:2020", "", "2:2021", ""],                         "1:2020 2:2021"),
    (["5:2020", "5:2020"],                                            "5:2020"),
    // A page in several <page>: in one file, and on both sides of the border between two.
    (["1:2020 2:2020 2:2026 2:2021 3:2020"],                          "1:2020 2:2026 3:2020"),
    (["2:2020 2:2026,2019 2:2021"],                                   "2:2026"),
    (["1:2020 1:2021 2:2022 2:2021 3:2020 3:2020"],                   "1:2021 2:2022 3:2020"),
    (["1:2020 2:2020", "2:2021 2:2025 3:2020"],                       "1:2020 2:2025 3:2020"),
    (["2:2021 2:2025 3:2020", "1:2020 2:2020"],                       "3:2020 1:2020 2:2025"),
    (["1:2020 2:2020 2:2021", "2:2025 2:2023", "2:2026 2:2020 3:2020"], "1:2020 2:2026 3:2020"),
    // One id for all pages.
    (["1a:2020 1b:2020", "1b:2021 1c:2022 1d:2023"],                  "1:2020 1:2021 1:2022 1:2023"),
    (["1b:2021 1c:2022 1d:2023", "1a:2020 1b:2020"],                  "1:2022 1:2023 1:2020 1:2021"),
    (["1a:2020 1a:2021 1b:2020 1b:2019 1a:2022"],                     "1:2021 1:2020 1:2022"),
    // Shards without a text.
    (["1:2020 2:2020? 3:2020? 4:2020? 5:2020"],                       "1:2020 2: 3: 4: 5:2020"),
    (["1:2020? 2:2020? 3:2020", "4:2020? 5:2020?"],                   "1: 2: 3:2020 4: 5:"),
    (["", "1:2020? 2:2020?", "3:2020 4:2020?"],                       "1: 2: 3:2020 4:"),
])
func `a page over several files is one record with its newest revision`(
    _ files: [String], _ expected: String
) throws {
    let run = Run(files)
    #expect(try run.whole() == expected)
    for count in [1, 2, 3, files.count, 7, 10, 11, 12, 13, 40, 400] {
        #expect(try run.shards(count) == expected, "\(count) shards")
    }
}

@Test func `a large page at a file's end is refused where it cannot be joined`() throws {
    var run = Run(["1:2020", "2:2021", "3:2020"])
    run.options.mostSought = 4 << 20
    let filler = String(repeating: " ", count: run.options.mostSought)
    let large = xml("2", "2020").replacing("</text>", with: filler + "</text>")
    run.paths[0] = run.folder.write(export(xml("1", "2020") + large), to: "a")
    // Side by side they are joined all the same.
    #expect(try run.whole().hasSuffix(" 2:2021 3:2020"))
    run.paths.swapAt(1, 2)
    let message = "a: its last page, 2, goes on in b, which cannot be told from there"
    #expect(try run.whole().contains(message))
    #expect(try run.shards(2).contains(message))
}

@Test func `a large page in two elements is refused where a shard begins between them`() throws {
    var run = Run(["1:2020"])
    run.options.mostSought = 4 << 20
    let sought = run.options.mostSought
    let pages = [("1020", sought + 1000), ("2020", sought - 1000)]
        .map { year, size in
            let filler = String(repeating: " ", count: size)
            return xml("2", year).replacing("</text>", with: filler + "</text>")
        }
    run.paths[0] = run.folder.write(export(pages.joined() + xml("3", "2020")), to: "a")
    #expect(try run.whole().hasPrefix("2:2020"))
    let message = "a: page 2 goes on just where the next shard begins, which cannot be told"
    #expect(try run.shards(2).contains(message))
}

@Test(arguments: [1, 2, 3, 9])
func `a shard of a dump of stubs is refused`(_ count: Int) throws {
    let run = Run(["1:2020? 2:2020? 3:2020? 4:2020?", "5:2020? 6:2020?"])
    for result in try [run.whole(), run.shards(count)] {
        #expect(result.contains("this is a dump of stubs"))
        #expect(result.firstMatch(of: #/(^| )[1-6]: /#) == nil)
    }
}

// swift-format-ignore
@Test(arguments: [
    // The end of a page is damaged, its middle, its start, and what is beside it.
    (["1:2020 2:2020", "2:2021 3:2020!"],               "1:2020 2:2021"),
    (["1:2020 2:2020", "2:2021! 3:2020"],               "1:2020 2:2020 3:2020"),
    (["1:2020! 2:2020", "2:2021 3:2020"],               "2:2021 3:2020"),
    (["1:2020 2:2020,2021", "2:2022!", "2:2023 3:2020"], "1:2020 2:2023 3:2020"),
    (["1:2020 2:2020! 2:2021 2:2020 3:2020"],           "1:2020 2:2021 3:2020"),
    (["1:2020 2:2020 2:2021! 2:2019 3:2020"],           "1:2020 2:2020 3:2020"),
    (["1:2020 2:2020 2:2021! 2:2025 3:2020"],           "1:2020 2:2025 3:2020"),
    (["1:2020 2:2020! 2:2021! 3:2020"],                 "1:2020 3:2020"),
    (["1:2020 2:2020", "2:2021! 2:2025 3:2020"],        "1:2020 2:2025 3:2020"),
    (["1:2020 2:2020! 2:2021! 2:2019 3:2020"],          "1:2020 2:2019 3:2020"),
    (["2:2020! 2:2021 2:2022 3:2020! 3:2019"],          "2:2022 3:2019"),
])
func `damage takes the part of a page that it touches`(_ files: [String], _ expected: String) throws {
    var run = Run(files)
    run.options.skips = try SkipLog(rejects: nil, heads: false) { _ in }
    #expect(try run.whole() == expected)
    for count in [1, 2, 3, 4, 5, 6, 7, 40] { #expect(try run.shards(count) == expected, "\(count) shards") }
}

@Test(arguments: [1, 2, 7])
func `files that have pages in common are refused before the first record`(_ count: Int) throws {
    let run = Run(["1:2020 2:2020 3:2020", "2:2021 4:2020"])
    let message = "b: page 2 is in a, too: files of two dumps, or a copy"
    #expect(try run.whole() == message)
    #expect(try run.shards(count).contains(message))
}
