import Foundation
import Testing

/// The manual pages and the README, held to the commands that they describe.
struct ManualTests {
    private let workshop: Workshop

    init() throws {
        workshop = try Workshop()
    }

    @Test(arguments: ["wk-split", "wk-sample", "wk-parse", "wk-tsv", "wk-join", "wk-bzcat"])
    func `a manual page lists the options of its command`(_ command: String) throws {
        let help = try workshop.run("\(command) --experimental-dump-help").output
        let options = try JSONDecoder().decode(HelpDump.self, from: Data(help.utf8)).options
        #expect(try listedOptions(in: Self.text("man/\(command).1")) == options)
    }

    @Test(arguments: ["wk-full", "wk-report"])
    func `the page of a script lists the options of its help`(_ command: String) throws {
        let help = try workshop.run("\(command) --help").output
        let options = help.split(separator: "\n").compactMap { line in
            line.firstMatch(of: /^  (-[-a-z0-9, ]*[a-z0-9])( <[a-z]+>)?/)?.output.0
                .trimmingCharacters(in: .whitespaces)
                .filter { !"<>".contains($0) }
        }
        #expect(try listedOptions(in: Self.text("man/\(command).1")) == options.sorted())
    }

    @Test(arguments: [
        "wk-split", "wk-sample", "wk-parse", "wk-tsv", "wk-join", "wk-bzcat", "wk-full",
        "wk-report",
    ])
    func `the synopsis of a manual page has the options that it lists`(_ command: String) throws {
        let page = try Self.text("man/\(command).1")
        let synopsis = try #require(page.firstMatch(of: /\.Sh SYNOPSIS\n((?s).*?)\n\.Sh/)?.1)
        let words = synopsis.split(whereSeparator: \.isWhitespace)
        let options = page.matches(of: /\n\.It Fl ([-a-z0-9]+)/).map(\.1)
        for option in options where !["-version", "h"].contains(option) {
            #expect(words.contains(option), "\(option)")
        }
        // Op closes at the end of its line, after the other choices.
        #expect(!synopsis.contains(/\sOp [^\n]* \|/))
    }

    @Test(arguments: [
        "wk-split", "wk-sample", "wk-parse", "wk-tsv", "wk-join", "wk-bzcat", "wk-full",
        "wk-report",
    ])
    func `help has single blank lines`(_ command: String) throws {
        #expect(try !workshop.run("\(command) --help").output.contains("\n\n\n"))
    }

    // swift-format-ignore
    @Test(arguments: [
        // What wk-full does itself, or what makes no sense for shards, or for dumps in files; --keep-going is
        // wk-split's, since our own records have no damage.
        ("wk-split",  ["--shard", "--fragment", "--header", "--rejects", "--progress", "--progress-file"]),
        ("wk-sample", ["-n", "--uniform"]),
        ("wk-parse",  ["--keep-going", "--rejects"]),
        ("wk-tsv",    ["-o", "--part", "--partial", "--force", "--progress"]),
    ])
    func `wk-full takes what the filters take`(_ command: String, _ others: [String]) throws {
        let dump = try workshop.run("\(command) --experimental-dump-help").output
        let options = try JSONDecoder().decode(HelpDump.self, from: Data(dump.utf8)).options
        let listed = try workshop.run("wk-full --help").output.split(separator: "\n").compactMap { line in
            line.firstMatch(of: /^  (-.*?)(  |$| [A-Z])/)?.1.filter { !"<>".contains($0) }
        }
        for option in options where !["--version", "-h, --help"].contains(option) {
            let isOthers = others.contains(String(option.prefix { !" ,".contains($0) }))
            let isListed = listed.contains { $0.lowercased() == option.lowercased() }
            #expect(isListed || isOthers, "\(option) of \(command)")
        }
        let names = options.map { String($0.prefix { !" ,".contains($0) }) }
        #expect(others.allSatisfy(names.contains), "\(others)")
    }

    // swift-format-ignore
    @Test(arguments: [
        // a command line                    how its first line ends
        ("wk-split --shards 1/2 x",          "Unknown option '--shards'. Did you mean '--shard'?"),
        ("wk-split --keepgoing",             "Unknown option '--keepgoing'. Did you mean '--keep-going'?"),
        // Where the library would speak of what is missing, since it was mistyped
        ("wk-sample --title list",           "Unknown option '--title'. Did you mean '--titles'?"),
        ("wk-sample --zzz",                  "Unknown option '--zzz'"),
        ("wk-tsv --ouput out",               "Unknown option '--ouput'. Did you mean '--output'?"),
        ("wk-tsv -o out --flta",             "Unknown option '--flta'. Did you mean '--flat'?"),
        ("wk-parse --txet",                  "Unknown option '--txet'. Did you mean '--text'?"),
        ("wk-sample -- --rates",             "Give one of -n, --rate, --uniform, --titles and --ids."),
        ("wk-parse --with images,sectoins",   "no key \"sectoins\". Did you mean \"sections\"? There are: sections, anchors, external_links, templates, images, coordinates, boxes."),
        ("wk-parse --with sections,",        "no key \"\". There are: sections, anchors, external_links, templates, images, coordinates, boxes."),
        ("wk-tsv -o out --tables external",  "no table \"external\". Did you mean \"external_links\"? There are: pages, categories, links, infobox, abstract, aliases, text, sections, external_links, templates, images, coordinates, anchors, boxes."),
    ])
    func `what was mistyped is asked back`(_ command: String, _ message: String) throws {
        let result = try workshop.run(command)
        #expect(result.status == 64)
        #expect(result.errors.split(separator: "\n").first?.hasSuffix(message) == true, "\(result)")
    }

    @Test func `wk-full has the version of the filters`() throws {
        #expect(try workshop.run("wk-full --version") == workshop.run("wk-split --version"))
    }

    @Test(arguments: [("wk-tsv", "tables"), ("wk-parse", "with")])
    func `a manual page has the names that a list may have`(
        _ command: String, _ option: String
    ) throws {
        let refusal = try workshop.run("\(command) --\(option) none -o out").errors
        let list = try #require(refusal.firstMatch(of: /There are: ([a-z_, ]+)\./)?.1)
        let names = list.split(separator: ", ").map(String.init)
        #expect(names.count > 5)
        let page = try Self.text("man/\(command).1")
        let start = try #require(page.range(of: "\n.It Fl -\(option) Ar list\n"))
        let text = page[start.upperBound...].split(separator: "\n.It ", maxSplits: 1)[0]
        let words = text.split { !$0.isLetter && $0 != "_" }.map(String.init)
        for name in names { #expect(words.contains(name), "\(name)") }
    }

    @Test func `the help of wk-tsv has the columns of each table`() throws {
        try linkDumps()
        let result = try workshop.run(
            """
            wk-split dump.xml.bz2 | wk-parse --text |
                jq -c 'if .id then . + {sections: [], external_links: [], templates: [], images: [],
                    coordinates: []} else . end' | wk-tsv -o out
            wk-tsv --help > help; cd out
            for table in *.tsv; do echo "$table $(head -n 1 $table)"; done
            """)
        let help = workshop.read("help").split(separator: "\n").map {
            $0.split(separator: " ").joined(separator: " ")
        }
        let tables = result.output.split(separator: "\n")
        #expect(tables.count == 12)
        for table in tables {
            #expect(help.contains(String(table.replacing("\t", with: " "))), "\(table)")
        }
    }

    @Test func `wk-records lists the columns of each table`() throws {
        try linkDumps()
        let headers = try workshop.run(
            """
            wk-split dump.xml.bz2 | wk-parse --text --with sections | wk-tsv -o out
            head -qn 1 out/*.tsv
            """
        ).output.split(separator: "\n")
        #expect(headers.count == 8)
        let page = try Self.text("man/wk-records.5")
        for header in headers {
            let columns = header.split(separator: "\t").joined(separator: " , ")
            #expect(page.contains("\n.Li \(columns) .\n"), "\(header)")
        }
    }

    @Test(arguments: [
        "README.md", "man/wk-split.1", "man/wk-sample.1", "man/wk-parse.1", "man/wk-tsv.1",
        "man/wk-bzcat.1", "man/wk-join.1",
        "man/wk-full.1", "man/wk-report.1", "man/wk-records.5", "man/wk.7",
    ])
    func `examples run`(_ file: String) throws {
        try linkDumps()
        let examples = try examples(in: Self.text(file))
        #expect(!examples.isEmpty)
        for example in examples {
            let result = try workshop.run(example)
            // 128 + SIGPIPE: an example may end in head.
            #expect([0, 141].contains(result.status), "\(example)\n\(result.errors)")
            #expect(linesOfNoPage(in: result.output) == [], "\(example)")
        }
    }

    @Test func `recipes of wk give what they say`() throws {
        try linkDumps()
        for example in try examples(in: Self.text("man/wk.7")) { _ = try workshop.run(example) }
        let result = try workshop.run(
            """
            for tables in from-gzip from-zstd from-7z newest; do cmp $tables/links.tsv out/links.tsv; done
            wc -l < listed/pages.tsv
            cmp most-linked.txt most-linked-of-parts.txt
            wc -l < pages.jsonl
            sort -s -c -k 1,1nr most-linked.txt && wc -l < most-linked.txt
            head -n 1 most-linked.txt | awk '{ $1 = ""; print substr($0, 2) }'
            diff <(cut -f 1 redirects.tsv | wc -l) <(tail -n +2 out/aliases.tsv | wc -l)
            cut -f 1,2 changed/pages.tsv
            jq -c '[.pages, .tables.links.rows]' both/manifest.json both-parts/manifest.json
            """)
        let expected = """
            3
            250
            20
            Vessar
            page_id\ttitle
            4\tVessar
            6\tVessar Islands
            [500,2570]
            [500,2570]

            """
        #expect(result == .init(status: 0, output: expected, errors: ""))
    }

    /// The examples that read tables, of single files and, with `out/links.tsv` replaced, of parts (issue 17).
    @Test(arguments: [("man/wk.7", 4), ("man/wk-tsv.1", 1)])
    func `recipes read parts as well as single files`(_ page: String, _ count: Int) throws {
        let made = try workshop.run(
            """
            ln -s "$DEMO" dump.xml.bz2
            wk-split dump.xml.bz2 | wk-parse | wk-tsv -o out
            wk-split dump.xml.bz2 | wk-parse | wk-tsv -o flat --flat
            wk-full dump.xml.bz2 -o parts-of-out --shards 3
            for shard in 1 2 3; do
                wk-split --shard $shard/3 dump.xml.bz2 | wk-parse |
                    wk-tsv -o parts-of-flat --flat --part $shard
            done
            """)
        #expect(made.status == 0, "\(made.errors)")
        let table = /\b(out|flat)\/([a-z]+)\.tsv/
        let recipes = try examples(in: Self.text(page)).filter { $0.contains(table) }
        #expect(recipes.count == count)
        for recipe in recipes {
            let parts = recipe.replacing(table) { "parts-of-\($0.1)/\($0.2)/part-*.tsv" }
            let file = recipe.firstMatch(of: /> ([a-z-]+\.txt)$/)?.1 ?? "/dev/null"
            let whole = try workshop.run("\(recipe)\ncat \(file)")
            #expect([0, 141].contains(whole.status), "\(recipe)\n\(whole.errors)")
            #expect(!whole.output.isEmpty)
            #expect(try workshop.run("\(parts)\ncat \(file)") == whole, "\(parts)")
        }
    }

    /// Puts the bundled dump where examples expect one.
    private func linkDumps() throws {
        let repository = Self.repository.path
        let simple = "simplewiki-latest-pages-articles-multistream.xml.bz2"
        let links = try workshop.run(
            """
            ln -s '\(repository)'/{demo,examples} .
            bzcat demo/demowiki.xml.bz2 | sed 's|^    <id>|&9000|' | bzip2 > part-2.xml.bz2
            for dump in dump history new part-1; do
                ln -s demo/demowiki.xml.bz2 $dump.xml.bz2
            done
            ln -s demo/demowiki.xml.bz2 \(simple)
            bzcat dump.xml.bz2 | gzip > dump.xml.gz
            bzcat dump.xml.bz2 | zstd -q > dump.xml.zst
            bzcat dump.xml.bz2 | 7z a -si -bd dump.xml.7z > 7z.log
            # Of the page 4 an older revision, and no page 6.
            bzcat dump.xml.bz2 | sed 's|<id>14020</id>|<id>14019</id>|; /<id>6<.id>/s/6/999999/' |
                bzip2 > old.xml.bz2
            """)
        #expect(links.status == 0, "\(links.errors)")
    }

    private static let repository =
        URL(fileURLWithPath: #filePath).appendingPathComponent("../../..").standardized

    private static func text(_ file: String) throws -> String {
        try String(contentsOf: repository.appendingPathComponent(file), encoding: .utf8)
    }
}

/// The options that a page lists, such as `-o, --output dir`, sorted.
private func listedOptions(in page: String) -> [String] {
    let items = page.split(separator: "\n").filter { $0.hasPrefix(".It Fl ") }
    return items.map { item in
        let parts = item.dropFirst(".It Fl ".count).components(separatedBy: " Ar ")
        let names = parts[0].components(separatedBy: " , ").map { "-\($0)" }
        return ([names.joined(separator: ", ")] + parts.dropFirst()).joined(separator: " ")
    }.sorted()
}

/// The commands of a text that use a filter: each starts with `$ ` and goes on in the next line
/// where a line ends with `|` or `\`.
private func examples(in text: String) -> [String] {
    var examples: [String] = []
    var isOpen = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        guard isOpen || line.hasPrefix("$ ") else { continue }
        // A backslash is written \e in a manual page.
        let command = line.replacingOccurrences(of: "\\e", with: "\\")
        if isOpen {
            examples[examples.count - 1] += "\n" + command
        } else {
            examples.append(String(command.dropFirst(2)))
        }
        isOpen = command.hasSuffix("|") || command.hasSuffix("\\")
    }
    return examples.filter { !$0.hasPrefix("make ") && !$0.hasPrefix("curl ") }
}

/// What a command prints with `--experimental-dump-help`, as far as we need it.
private struct HelpDump: Decodable {
    struct Command: Decodable {
        var arguments: [Argument]
    }

    struct Argument: Decodable {
        var kind: String
        var names: [Name]?
        var valueName: String
    }

    struct Name: Decodable {
        var kind: String
        var name: String
    }

    var command: Command

    /// The options, such as `-o, --output dir`, sorted.
    var options: [String] {
        command.arguments.compactMap { argument in
            guard let names = argument.names else { return nil }
            let dashed = names.map { ($0.kind == "short" ? "-" : "--") + $0.name }
            let list = dashed.sorted { $0.count < $1.count }.joined(separator: ", ")
            return argument.kind == "option" ? "\(list) \(argument.valueName)" : list
        }.sorted()
    }
}
