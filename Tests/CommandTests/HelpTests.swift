import Testing

/// The examples of `--help`, copied out of a terminal.
struct HelpTests {
    private static let commands = [
        "wk-split", "wk-sample", "wk-parse", "wk-tsv", "wk-join", "wk-bzcat", "wk-full",
    ]
    private let workshop: Workshop

    /// A folder with all that the examples read.
    init() throws {
        workshop = try Workshop()
        let made = try workshop.run(
            """
            for dump in dump simplewiki-latest-pages-articles; do ln -s "$DEMO" $dump.xml.bz2; done
            bzcat dump.xml.bz2 > dump.xml
            wk-split dump.xml > pages.jsonl
            printf '%s\\n' Vessar 'Vessar Islands' > wanted.txt
            echo 4 > wanted-ids.txt
            """)
        try #require(made.status == 0, "\(made.errors)")
    }

    @Test(arguments: commands)
    func `examples run as they are shown on 80 columns, and print no pages that are none`(
        _ command: String
    ) throws {
        let shown = try examples(of: command, columns: 80)
        #expect(shown.count > 3)
        for example in shown {
            for line in example.split(separator: "\n") {
                #expect(line.count <= 80, "\(command) --help: \(line)")
            }
            let result = try workshop.run("rm -rf out\n\(example)")
            // 128 + SIGPIPE: an example may end in head.
            #expect([0, 141].contains(result.status), "\(example)\n\(result.errors)")
            #expect(linesOfNoPage(in: result.output) == [], "\(example)")
        }
    }

    @Test(arguments: commands)
    func `no terminal is so narrow that an example is broken`(_ command: String) throws {
        let shown = try examples(of: command, columns: 80)
        for columns in [30, 40, 60, 79, 81, 132] {
            #expect(try examples(of: command, columns: columns) == shown, "\(columns) columns")
        }
    }

    @Test(arguments: commands)
    func `help is made of characters that a shell reads`(_ command: String) throws {
        let result = try workshop.run("\(command) --help; \(command) -h")
        #expect(result.status == 0 && result.errors == "")
        #expect(result.output.utf8.allSatisfy { $0 < 128 })
    }

    // swift-format-ignore
    @Test(arguments: [
        // what is shown                                  its examples
        ("Examples:\n  a | b\n\nUSAGE: c",                ["  a | b"]),
        ("Examples:\n  a |\n      b\n  c\n\nUSAGE: d",    ["  a |\n      b", "  c"]),
        // Broken by a terminal: the rest begins a line, and is a command of its own.
        ("Examples:\n  a --b\n--part {}' | c\n  d\n\n",   ["  a --b", "--part {}' | c", "  d"]),
    ])
    func `examples are told as a reader tells them`(_ help: String, _ examples: [String]) {
        #expect(examplesShown(in: help) == examples)
    }

    private func examples(of command: String, columns: Int) throws -> [String] {
        examplesShown(in: try workshop.run("COLUMNS=\(columns) \(command) --help").output)
    }
}

/// The commands between `Examples:` and the next empty line, as they are shown; a line that is
/// indented deeper goes on with the one before.
private func examplesShown(in help: String) -> [String] {
    let lines = help.split(separator: "\n", omittingEmptySubsequences: false)
    var examples: [String] = []
    for line in lines.drop(while: { $0 != "Examples:" }).dropFirst().prefix(while: { $0 != "" }) {
        if line.hasPrefix("   "), let last = examples.popLast() {
            examples.append("\(last)\n\(line)")
        } else {
            examples.append(String(line))
        }
    }
    return examples
}

/// The lines that jq prints of a record that has not what an example shows, such as the end record.
func linesOfNoPage(in output: String) -> [String] {
    output.split(separator: "\n").map(String.init).filter { line in
        line.wholeMatch(of: /null|\[\]|\t+|\[.*\bnull\].*|\[null,.*/) != nil
    }
}
