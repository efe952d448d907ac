import ArgumentParser
import WKCommand
import WKCommon

@main
struct Parse: FilterCommand {
    static let configuration = CommandConfiguration(
        commandName: "wk-parse",
        abstract: "Read the wikitext of pages: page records in, parsed records out.",
        discussion: """
            Reads page records, as wk-split writes them, from standard input and writes a parsed \
            record for each to standard output: categories, links, infoboxes and the abstract. \
            Keys that it does not know pass through. Memory: one page.

            Examples:
              bzcat dump.xml.bz2 | wk-split | wk-parse | wk-tsv -o out
              wk-split dump.xml.bz2 | wk-parse |
                  jq -c 'select(.abstract) | [.title, .abstract]'
              wk-split dump.xml.bz2 | wk-sample -n 100 | wk-parse --text |
                  jq -r '.text // empty'
              wk-split dump.xml.bz2 | wk-parse --infobox 'Steckbrief *' |
                  jq -c '.infobox[]?'
              wk-split dump.xml.bz2 | wk-parse --with sections | wk-tsv -o more
            """.keepingExamples,
        version: wkVersion)

    @Flag(help: "Add the page as plain text, as the key `text`.")
    var text = false

    @Flag(name: .customLong("no-tables"), help: "Leave tables out of the text.")
    var leavesTablesOut = false

    @Option(
        help: ArgumentHelp(
            "The most characters of an abstract; 0 for no abstracts.", valueName: "n"))
    var abstractChars = 1000

    @Option(
        help: ArgumentHelp(
            "Add these keys too, as many as wanted, separated by commas: \(Self.names.listed).",
            valueName: "list"))
    var with: String?

    @Option(
        help: ArgumentHelp(
            "Take the templates of this name for infoboxes, too; * at an end for any beginning or end, "
                + "and alone for all with arguments.",
            valueName: "pattern"))
    var infobox: [String] = []

    @OptionGroup
    var damage: DamageOptions

    func validate() throws {
        if abstractChars < 0 { throw ValidationError("--abstract-chars cannot be negative.") }
        if leavesTablesOut, !text { throw ValidationError("--no-tables needs --text.") }
        _ = try additions()
        if let pattern = infobox.first(where: { !ReadingOptions.isInfoboxPattern($0) }) {
            throw ValidationError("--infobox: \"\(pattern)\" is no name of a template.")
        }
    }

    func filter() throws(Failure) {
        var records = try RecordReader(.standard())
        var output = Output.standard
        var options = ReadingOptions()
        options.wantsText = text
        options.leavesTablesOut = leavesTablesOut
        options.abstractLimit = abstractChars
        options.infoboxPatterns = infobox
        options.additions = (try? additions()) ?? []
        var parser = PageParser(options)
        if let skips = try damage.skipLog(heads: false, report: Self.report) {
            try parser.parse(&records, to: &output, skips: skips)
            try skips.finish()
        } else {
            try parser.parse(&records, to: &output)
        }
    }

    /// What `--with` may list.
    private static let names = NameList(of: "key", Addition.allCases.map { "\($0.name)" })

    private func additions() throws -> Set<Addition> {
        guard let with else { return [] }
        return Set(try Self.names.names(in: with, of: "--with").compactMap { Addition(name: $0) })
    }
}
