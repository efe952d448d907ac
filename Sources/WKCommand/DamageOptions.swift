public import ArgumentParser
public import WKCommon

/// The options that say what becomes of bad input.
public struct DamageOptions: ParsableArguments {
    /// Whether bad input is skipped.
    @Flag(help: "Skip what is damaged: report it, count it in the end record, and go on.")
    public var keepGoing = false

    /// The file for what is skipped.
    @Option(
        help: ArgumentHelp(
            "With --keep-going: a file for the bytes of what is skipped.", valueName: "file"))
    public var rejects: String?

    /// The options' defaults.
    public init() {}

    /// Checks that the options go together.
    public func validate() throws {
        guard rejects == nil || keepGoing else {
            throw ValidationError("--rejects goes with --keep-going.")
        }
        guard rejects != "-", rejects != "" else {
            throw ValidationError("--rejects needs the name of a file.")
        }
    }

    /// The log of what is skipped; nil where bad input ends the work.
    ///
    /// - Parameters:
    ///   - inputs: the files that are read.
    ///   - heads: whether each damage has a comment in the file of rejects.
    ///   - report: shows what has been skipped.
    public func skipLog(
        of inputs: [String] = [], heads: Bool, report: @escaping (Failure) -> Void
    ) throws(Failure) -> SkipLog? {
        guard keepGoing else { return nil }
        return try SkipLog(rejects: rejects, sparing: inputs, heads: heads, report: report)
    }
}
