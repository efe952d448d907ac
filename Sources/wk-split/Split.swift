import ArgumentParser
import WKCommand
import WKCommon

@main
struct Split: FilterCommand {
    static let configuration = CommandConfiguration(
        commandName: "wk-split", abstract: "Cut MediaWiki XML exports into page records.", version: wkVersion)

    @Option var ns: String?
    @Argument var files: [String] = []
    func filter() throws(Failure) {
        var options = PageSplitter.Options()
        if let ns, let list = PageSelection.Namespaces(list: ns) { options.selection.namespaces = list }
        var splitter = try PageSplitter(options)
        var output = Output.standard
        for file in files.isEmpty ? ["-"] : files {
            try splitter.split(Input(path: file), into: &output)
        }
        EndRecord(pages: splitter.pages).append(to: &output.buffer)
        try output.flush()
    }
}
