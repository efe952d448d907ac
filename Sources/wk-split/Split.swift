import ArgumentParser
import WKCommand
import WKCommon

@main
struct Split: FilterCommand {
    static let configuration = CommandConfiguration(
        commandName: "wk-split", abstract: "", version: wkVersion)

    func filter() throws(Failure) {}
}
