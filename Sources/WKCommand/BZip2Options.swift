public import ArgumentParser
public import WKCommon

extension BZip2Library: ExpressibleByArgument, CaseIterable {
    /// The names that the option may have.
    public static let allCases: [BZip2Library] = [.own, .libbz2]
}

/// Which code unpacks bzip2.
public struct BZip2Options: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "What unpacks bzip2: own, which is several times as fast and leaves to libbz2 what it does not know, or "
                + "libbz2.",
            valueName: "library"))
    var bzip2: BZip2Library = .own

    /// The default.
    public init() {}

    /// Takes the choice for all that is read from now on.
    public func apply() { BZip2Library.choose(bzip2) }
}
