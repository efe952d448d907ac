import ArgumentParser
import WKCommand
import WKCommon

@main
struct Parse: FilterCommand {
    static let configuration = CommandConfiguration(
        commandName: "wk-parse", abstract: "", version: wkVersion)

    func filter() throws(Failure) {}
}
