import Foundation
import Testing

@testable import WKCommon

/// Files of pages: ids, with the rest of the title and, after `@`, a revision's time where these matter.
private struct Files {
    let folder = ScratchFolder()
    var paths: [String] = []

    /// - Parameter filler: how much text each page has.
    init(_ files: [String], filler: Int = 0) {
        for (index, ids) in files.enumerated() {
            let pages = ids.split(separator: " ").map { id -> String in
                let parts = id.split(separator: "@")
                let time = parts.count > 1 ? parts[1] : "2020"
                let number = parts[0].prefix(while: \.isNumber)
                return """
                    <page><title>T\(parts[0])</title><ns>0</ns><id>\(number)</id><revision><id>1</id>
                    <timestamp>\(time)-01-01T00:00:00Z</timestamp>
                    <text>\(String(repeating: "x", count: filler))</text></revision></page>
                    """
            }
            let name = String(Character(UnicodeScalar(UInt8(ascii: "a") + UInt8(index))))
            paths.append(folder.write(export(pages.joined(separator: "\n")), to: name))
        }
    }

    func name(_ path: String) -> String { String(path.split(separator: "/").last ?? "") }

    /// What goes on where: `a2:bc` says that page 2 begins in `a` and goes on in `b` and `c`, `b-` that the first
    /// page of `b` is another file's.
    var seams: String {
        var seams = FileSeams(of: paths)
        return paths.compactMap { path -> String? in
            let rest = seams.continuation(of: path).map {
                ":\($0.page.id)" + $0.paths.map(name).joined()
            }
            let mark = seams.continuedPage(of: path) == nil ? "" : "-"
            guard rest != nil || !mark.isEmpty else { return nil }
            return name(path) + mark + (rest ?? "")
        }.joined(separator: " ")
    }

    /// What is wrong with them, with the files' names alone; empty where nothing is.
    var problem: String {
        do {
            var seams = FileSeams(of: paths)
            try seams.check()
            return ""
        } catch {
            return error.description.replacing(folder.path + "/", with: "")
        }
    }
}

// swift-format-ignore
@Test(arguments: [
    (["1 2", "3 4"],                              ""),
    (["1"],                                       ""),
    (["1 2", "2 3"],                              "a:2b b-"),
    (["2 3", "1 2"],                              "a- b:2a"),
    (["1 2", "2", "2", "2 3"],                    "a:2bcd b- c- d-"),
    (["1", "2@2020", "2@2021", "2@2022", "9"],    "b:2cd c- d-"),
    (["1", "2@2022", "2@2020", "9", "2@2021"],    "b- c:2eb e-"),
    (["2 3", "2@2030", "1"],                      "a- b:2a"),
    (["1 2", "2 3", "3 4"],                       "a:2b b-:3c c-"),
    (["3 4", "2 3", "1 2"],                       "a- b-:3a c:2b"),
    (["1", ""],                                   ""),
    (["", "2", "", "2@2021"],                     "b:2d d-"),
    (["5", "5"],                                  "a:5b b-"),
    // In no order.
    (["9 3 5", "5 1"],                            "a:5b b-"),
    (["8 3", "3 9", "2 1"],                       "a:3b b-"),
    // One id, and two pages.
    (["5a", "5b"],                                ""),
    (["1a 1b", "1b 1c"],                          "a:1b b-"),
])
func `a page over several files begins in one of them`(_ files: [String], _ seams: String) {
    #expect(Files(files).seams == seams)
    // Where the files are not seen as a whole.
    #expect(Files(files, filler: 300_000).seams == seams)
}

private let reason = ": files of two dumps, or a copy"

// swift-format-ignore
@Test(arguments: [
    (["1 2", "3 4"],                  "",                                               ""),
    (["1 2", "2", "2", "2 3"],        "",                                               ""),
    (["5", "5"],                      "",                                               ""),
    (["1 2", "1 2"],                  "b: page 1 is in a, too",                         "b: page 1 is in a, too"),
    (["1 2 3", "2 4"],                "b: page 2 is in a, too",                         "b: its pages, 2 to 4, overlap those of a, 1 to 3"),
    (["2 4", "1 2 3"],                "a: page 2 is in b, too",                         "a: its pages, 2 to 4, overlap those of b, 1 to 3"),
    (["1 9", "20", "2 9"],            "c: page 9 is in a, too",                         "c: its pages, 2 to 9, overlap those of a, 1 to 9"),
    (["1 5", "5 9", "5 7"],           "c: page 5 is in b, too",                         "c: page 5 is in b, too"),
    // Small ones, as Special:Export makes them: it is the pages that count.
    (["1 900", "500"],                "",                                               "b: its pages, 500 to 500, overlap those of a, 1 to 900"),
    // A page that was renamed between two dumps.
    (["1a 2", "1b 3"],                "b: page 1 is in a, too",                         "b: its pages, 1 to 3, overlap those of a, 1 to 2"),
    (["1a 2", "1b 2"],                "b: page 1 is in a, too",                         "b: its pages, 1 to 2, overlap those of a, 1 to 2"),
    // In no order: only what is sure.
    (["1a 1b", "1c 1d"],              "",                                               ""),
    (["9 3 5", "4 7"],                "",                                               ""),
    (["9 3 5", "9 7"],                "b: page 9 is in a, too",                         "b: page 9 is in a, too"),
    (["4 3 5", "3 7"],                "a: page 3 is in b, too",                         ""),
    // A page in several <page> is in order.
    (["1 3 3 4", "3 9"],              "b: page 3 is in a, too",                         "b: its pages, 3 to 9, overlap those of a, 1 to 4"),
    (["1 3 3", "3 3 9"],              "",                                               ""),
])
func `a page in two files is refused unless it is cut`(
    _ files: [String], _ small: String, _ large: String
) {
    #expect(Files(files).problem == (small.isEmpty ? "" : small + reason))
    #expect(Files(files, filler: 300_000).problem == (large.isEmpty ? "" : large + reason))
}

@Test func `a title is the same however it is escaped`() throws {
    let folder = ScratchFolder()
    let titles = ["A &amp; &quot;B&quot;", "A &#38; \"B\""]
    let paths = titles.map { title in
        let pages = page(title: "X", id: "1") + page(title: title, id: "7")
        return folder.write(export(pages), to: "\(title.count)")
    }
    let last = page(title: titles[1], id: "7") + page(title: "Y", id: "8")
    let rest = folder.write(export(last), to: "rest")
    for path in paths {
        var seams = FileSeams(of: [path, rest])
        #expect(seams.continuation(of: path)?.paths == [rest])
        #expect(seams.continuedPage(of: rest)?.id == 7)
    }
}

@Test func `what cannot be looked into is passed over`() throws {
    let folder = ScratchFolder()
    let paths = [
        folder.write(export(page(id: "7")), to: "a"), folder.write([], to: "empty"),
        folder.write(Array("BZh9".utf8), to: "damaged"), folder.path + "/none", "-",
        folder.write(export(page(id: "7")), to: "b"),
    ]
    var seams = FileSeams(of: paths)
    try seams.check()
    #expect(seams.continuation(of: paths[0])?.paths == [paths[5]])
    #expect(seams.continuation(of: paths[1]) == nil)
    #expect(seams.continuedPage(of: "-") == nil)
}

// swift-format-ignore
@Test(arguments: [
    ("<page><title>A</title><id>5</id><revision><id>9</id><timestamp>T</timestamp>",    [5], "T", 9),
    ("<page ><title/><title>A</title><id> 5 </id><revision><timestamp>T</timestamp></revision>",                [5], "T", 0),
    ("<page><title>A</title><id>5</id>",                                                          [5], "", 0),
    ("<page><title>&lt;id>7</title><id>5</id><page><title></title><id>x</id><page><title>b</title><id>4</id>",         [5, 4], "", 0),
    ("<pages><page",                                                                    [], "", 0),
] as [(String, [Int], String, Int)])
func `pages are found without libxml2`(_ xml: String, _ ids: [Int], _ time: String, _ id: Int) {
    var bytes = ByteBuffer()
    bytes.append(string: xml)
    var starts = PageStarts()
    starts.look(in: bytes.span, isEnd: false)
    #expect(starts.names == [])
    starts.look(in: bytes.span, isEnd: true)
    #expect(starts.names.map(\.id) == ids)
    #expect(starts.revision == PageStarts.Revision(timestamp: time, id: id))
}
