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
              wk-split dump.xml.bz2 | wk-parse | jq -c '[.title, .abstract]'
              wk-split dump.xml.bz2 | wk-sample -n 100 | wk-parse --text | jq -r .text
            """,
        version: wkVersion)

    @Flag(help: "Add the page as plain text, as the key `text`.")
    var text = false

    func filter() throws(Failure) {
        var records = RecordReader(.standard)
        var output = Output.standard
        var parser = PageParser(wantsText: text)
        try parser.parse(&records, to: &output)
    }
}
