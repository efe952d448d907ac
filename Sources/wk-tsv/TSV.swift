import ArgumentParser
import WKCommand
import WKCommon

@main
struct TSV: FilterCommand {
    static let configuration = CommandConfiguration(
        commandName: "wk-tsv", abstract: "", version: wkVersion)

    func filter() throws(Failure) {}
}
