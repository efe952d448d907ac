import ArgumentParser
import WKCommand
import WKCommon

@main
struct Sample: FilterCommand {
    static let configuration = CommandConfiguration(
        commandName: "wk-sample", abstract: "", version: wkVersion)

    func filter() throws(Failure) {}
}
