import ArgumentParser
import WKCommand
import WKCommon

@main
struct TSV: FilterCommand {
    static let configuration = CommandConfiguration(
        commandName: "wk-tsv",
        abstract: "Write the tables of a stream of parsed records.",
        discussion: """
            Reads parsed records, as wk-parse writes them, from standard input, and writes a folder \
            of tab-separated tables, or of CSV:

            \(columns(of: Table.ofCells.filter(\.isUsual)))

            and, where records carry what they need:

            \(columns(of: Table.ofCells.filter { !$0.isUsual }))

            With --tables links,anchors the links have two columns more, anchor_text and section; with \
            --tables infobox,boxes the fields of infoboxes have three: box, template and wikitext.

            Values are escaped as PostgreSQL's COPY, MySQL's LOAD DATA and ClickHouse's \
            TabSeparated read them: \\t \\n \\r \\\\, and \\N for no value. content_length counts \
            characters. With --csv they are quoted instead where they need it, as most other \
            programs read them.

            The tables bear temporary names until the stream has ended, was whole by its end \
            record, and is on the disk; then they get their names, and manifest.json, with the \
            rows and bytes of each, comes last. A folder with a manifest is whole.

            Memory: one record, and a bit for each id of the wiki, to see that no page comes twice.

            Examples:
              wk-split dump.xml.bz2 | wk-parse | wk-tsv -o out
              wk-split dump.xml.bz2 | head -n 100 | wk-parse | wk-tsv -o few --partial
              wk-split --ns 14 dump.xml.bz2 | wk-parse | wk-tsv -o parts --part categories
              wk-parse < pages.jsonl | wk-tsv -o out --tables pages,links --flat --force
              wk-split dump.xml.bz2 | wk-parse | wk-tsv -o sheets --csv
              wk-split dump.xml.bz2 | wk-parse | wk-tsv -o stored --records
            """.keepingExamples,
        version: wkVersion)

    /// Tables with the names of their columns, a line each, for the help.
    private static func columns(of tables: [Table]) -> String {
        let files = tables.map { "\($0.name).tsv" }
        let width = (files.map(\.utf8.count).max() ?? 0) + 2
        return zip(files, tables).map { file, table in
            "  " + file + String(repeating: " ", count: width - file.utf8.count)
                + table.columnNames
        }.joined(separator: "\n")
    }

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The folder for the tables; made where missing.", valueName: "dir"))
    var output: String

    @Option(
        help: ArgumentHelp(
            "Write one part of each table, <dir>/pages/part-<name>.tsv and so on, as each of many "
                + "workers does.", valueName: "name"))
    var part: String?

    @Option(
        help: ArgumentHelp(
            "Write these tables only, as many as wanted, separated by commas: "
                + "\(Self.names.listed). With anchors, links has their text and section too; with "
                + "boxes, infobox has the number and template of the box and the wikitext.",
            valueName: "list"))
    var tables: String?

    @Flag(
        help: """
            Write CSV (RFC 4180), which the defaults of most programs read right: pages.csv and so on; \
            quotes where needed, no value as an empty cell, an empty value as "".
            """)
    var csv = false

    @Flag(
        name: .customLong("byte-order-mark"),
        help: "Start each file with a byte order mark, as some spreadsheets need it; with --csv.")
    var byteOrderMark = false

    @Flag(help: "Store the parsed records themselves in the folder, records.jsonl, and no tables.")
    var records = false

    @Flag(name: .customLong("no-header"), help: "Leave the header lines out.")
    var leavesHeaderOut = false

    @Flag(
        help: """
            Write white space in values as single spaces, backslashes as they are, and no value \
            as an empty cell: for cut and awk. Spreadsheets and databases read --csv.
            """)
    var flat = false

    @Flag(help: "Accept a stream that was cut on purpose, by head, grep or jq.")
    var partial = false

    @Flag(
        help: """
            Replace the tables of a folder, with a manifest or without; those that this run does \
            not write are removed.
            """)
    var force = false

    @Flag(help: "Say at the end how many rows were written, as is done on a terminal.")
    var progress = false

    func validate() throws {
        if output.isEmpty { throw ValidationError("--output needs the name of a folder.") }
        if let part, part.isEmpty || part.hasPrefix(".") || part.contains("/") {
            throw ValidationError("--part cannot be empty, start with a dot or contain a slash.")
        }
        if csv, flat { throw ValidationError("--csv and --flat exclude each other.") }
        if byteOrderMark, !csv { throw ValidationError("--byte-order-mark needs --csv.") }
        if records {
            let others = [
                ("--tables", tables != nil), ("--flat", flat), ("--csv", csv),
                ("--no-header", leavesHeaderOut),
            ]
            if let other = others.first(where: { $0.1 })?.0 {
                throw ValidationError("--records and \(other) exclude each other.")
            }
        }
        _ = try chosenNames()
    }

    func filter() throws(Failure) {
        var options = TableOptions(folder: output, version: wkVersion)
        let chosen = (try? chosenNames()) ?? []
        options.tables = tables.map { _ in chosen.map(Self.table(of:)) }
        options.hasAnchors = chosen.contains("anchors")
        options.hasBoxes = chosen.contains("boxes")
        options.part = part
        options.hasHeader = !leavesHeaderOut
        options.form = records ? .records : csv ? .csv : flat ? .flat : .text
        options.hasByteOrderMark = byteOrderMark
        options.acceptsPartial = partial
        options.replaces = force
        let start = ContinuousClock.now
        let counts = try writeTables(from: .standard(), options)
        if progress || StandardError.isTerminal { Self.summarize(counts, since: start) }
    }

    /// What `--tables` may list.
    private static let names = NameList(
        of: "table", Table.ofCells.map(\.name) + ["anchors", "boxes"])

    /// The names in `--tables`.
    private func chosenNames() throws -> [String] {
        guard let tables else { return [] }
        return try Self.names.names(in: tables, of: "--tables")
    }

    /// The table of a name in `--tables`: anchors go with the links, and boxes with the infoboxes.
    private static func table(of name: String) -> Table {
        Table(name: name) ?? (name == "anchors" ? .links : .infobox)
    }
}
