import Foundation
import Testing

/// Real exports, and the tools beside them, where the environment's WK_CORPUS names their folder.
private enum Corpus {
    static let folder = ProcessInfo.processInfo.environment["WK_CORPUS"] ?? ""

    static var isThere: Bool { !folder.isEmpty }

    static var maker: String { folder + "/../tools/mkbad.py" }

    static var files: [String] {
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
        return (names ?? []).filter { $0.hasSuffix(".bz2") && !$0.contains("utf16") }.sorted()
    }
}

private let reference =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().path
    + "/Scripts/split_reference.py"

@Test(.enabled(if: Corpus.isThere, "WK_CORPUS is not set"))
func `WK_CORPUS names a folder of dumps`() {
    #expect(!Corpus.files.isEmpty, "WK_CORPUS=\(Corpus.folder): there is no *.bz2 in such a folder")
}

@Test(.enabled(if: Corpus.isThere, "WK_CORPUS is not set"), arguments: Corpus.files)
func `real exports are read as Python's xml.etree reads them`(_ file: String) throws {
    let shop = try Workshop()
    let dump = "\(Corpus.folder)/\(file)"
    try shop.run(Workshop.split, ["--ns", "all", dump], output: "all")
    try shop.run(Workshop.split, [dump], output: "usual")
    let result = try shop.run(
        "python3",
        [reference, dump, "\(shop.path)/all", "\(shop.path)/usual", "\(Corpus.folder)/FACTS.tsv"],
        output: "differences")
    let differences = String(decoding: try shop.contents("differences"), as: UTF8.self)
    #expect(result.status == 0, "\(differences)\(result.message)")
}

@Test(.enabled(if: Corpus.isThere, "WK_CORPUS is not set"), arguments: Corpus.files)
func `bzip2, XML and standard input give the same bytes`(_ file: String) throws {
    let shop = try Workshop()
    let dump = "\(Corpus.folder)/\(file)"
    let xml = "\(shop.path)/xml"
    try shop.run("bzcat", [dump], output: "xml")
    try shop.run(Workshop.split, [dump], output: "bzip2")
    try shop.run(Workshop.split, [xml], output: "plain")
    try shop.run(Workshop.split, [], input: xml, output: "standard input")
    let expected = try shop.contents("bzip2")
    #expect(try shop.contents("plain") == expected)
    #expect(try shop.contents("standard input") == expected)
}

@Test(.enabled(if: FileManager.default.fileExists(atPath: Corpus.maker), "no mkbad.py"))
func `bad and odd inputs come to what they should`() throws {
    let shop = try Workshop()
    let folder = shop.path + "/bad"
    let made = try shop.run(
        "python3", [Corpus.maker, "\(Corpus.folder)/enwiki-196.xml.bz2", folder], output: "made")
    try #require(made.status == 0, "\(made.message)")
    let table = String(decoding: try shop.contents("bad/expected.tsv"), as: UTF8.self)
    var records: [String: Data] = [:]
    for row in table.split(separator: "\n").dropFirst() {
        let fields = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        let (file, what, expected, pages, sameAs) =
            (fields[0], fields[1], fields[2], fields[3], fields[5])
        let result = try shop.run(
            Workshop.split, ["--ns", "all", "\(folder)/\(file)"], output: "records")
        let output = try shop.contents("records")
        let end = Data("{\"end\":{\"pages\":".utf8)
        if expected == "ok" {
            #expect(result.status == 0, "\(file): \(what): \(result.message)")
            let start = end + Data(pages.utf8)
            let last = output.dropLast().lastIndex(of: 0x0A).map { output[($0 + 1)...] } ?? output
            #expect(
                last.starts(with: start + Data(",".utf8))
                    || last.starts(with: start + Data("}".utf8)), "\(file)")
            #expect(output.count { $0 == 0x0A } == (Int(pages) ?? 0) + 1, "\(file): \(what)")
            // Schemas before 0.8 do not name the wiki, which the end record does otherwise.
            let pages = output.dropLast(last.count)
            records[file] = pages
            #expect(sameAs == "\\N" || records[sameAs] == pages, "\(file): \(what)")
        } else {
            #expect(result.status == 65, "\(file): \(what): \(result.message)")
            #expect(result.message.split(separator: "\n").count == 1, "\(file): \(result.message)")
            #expect(result.message.hasPrefix("wk-split: \(folder)/\(file): "), "\(file)")
            #expect(output.range(of: end) == nil && output.range(of: Data("root:".utf8)) == nil)
        }
    }
    #expect(records.count > 30)
}

// swift-format-ignore
@Test(arguments: [
    // arguments                          status   message
    (["/no such file"],                   66,      "wk-split: /no such file: No such file or directory\n"),
    (["/"],                               74,      "wk-split: /: byte 0: cannot read: Is a directory\n"),
    ([],                                  65,      "wk-split: standard input: there is no XML in it\n"),
    (["--ns", "1,a"],                     64,      "--ns"),
    (["--max-page-bytes", "1X"],          64,      "--max-page-bytes"),
    (["--siteinfo", "x"],                 64,      "--fragment"),
    (["--header", "x", "x"],              66,      "x: No such file"),
    (["--header", "x", "--shard", "1/2"], 64,      "--header goes with exports"),
    (["--fragment", "--shard", "1/2"],    64,      "not with a --fragment"),
    (["--header", "/no such file"],       66,      "No such file"),
    (["--fragment", "--siteinfo", "/no"], 66,      "/no"),
] as [([String], Int32, String)])
func `what cannot be done is said`(
    _ arguments: [String], _ status: Int32, _ message: String
) throws {
    let shop = try Workshop()
    let result = try shop.run(Workshop.split, arguments, output: "records")
    #expect(result.status == status)
    #expect(result.message.contains(message))
    #expect(try shop.contents("records").isEmpty)
}

@Test(arguments: [
    "<mediawiki/>", "<mediawiki xml:lang='uk' />", "<mediawiki></mediawiki>",
    "<mediawiki><siteinfo/></mediawiki>",
])
func `an export without pages is whole, and so are its shards`(_ export: String) throws {
    let shop = try Workshop()
    try shop.write("export", export)
    let result = try shop.run(
        """
        wk-split export && for k in 1 2 3; do wk-split --shard $k/3 export || exit; done
        wk-split --header export | tr '\n' ' '
        """)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.components(separatedBy: #"{"end":{"pages":0"#).count == 5)
    #expect(result.output.hasSuffix("> "))
}

@Test func `several exports are read one after the other and counted together`() throws {
    let shop = try Workshop()
    let page = { (id: Int) in
        "<page><title>T\(id)</title><ns>0</ns><id>\(id)</id><revision><id>1</id>"
            + "<timestamp>2024</timestamp><text>x</text></revision></page>"
    }
    let fragment = shop.path + "/fragment"
    try Data((page(1) + page(2)).utf8).write(to: URL(fileURLWithPath: fragment))
    let export = shop.path + "/export"
    try Data("<mediawiki>\(page(3))</mediawiki>".utf8).write(to: URL(fileURLWithPath: export))
    let next = shop.path + "/next"
    try Data("<mediawiki>\(page(4))</mediawiki>".utf8).write(to: URL(fileURLWithPath: next))
    let result = try shop.run(Workshop.split, [export, "-"], input: next, output: "records")
    #expect(result.status == 0)
    let records = String(decoding: try shop.contents("records"), as: UTF8.self)
    #expect(records.split(separator: "\n").count == 3)
    #expect(records.hasSuffix("{\"end\":{\"pages\":2},\"format\":1}\n"))

    try shop.run(Workshop.split, ["--fragment", fragment], output: "records")
    let fragments = String(decoding: try shop.contents("records"), as: UTF8.self)
    #expect(fragments.hasSuffix("{\"end\":{\"pages\":2},\"format\":1}\n"))

    // The first export is whole, the second is not: its pages do not count.
    let bad = try shop.run(Workshop.split, [export, fragment], output: "records")
    #expect(bad.status == 65)
    #expect(bad.message.contains("--fragment"))
    #expect(try shop.contents("records").range(of: Data("\"end\"".utf8)) == nil)
}
