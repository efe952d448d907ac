/// The help of a command, whose examples keep their lines however narrow the terminal is.
///
/// The argument parser wraps a long line at a space: a command that is copied from there runs as two. So the spaces of
/// the examples are no-break spaces as long as the parser has them.
extension String {
    /// The text, with examples that are not wrapped. They begin with `Examples:` and go on to the end.
    public var keepingExamples: String {
        guard let heading = firstRange(of: "\nExamples:\n") else { return self }
        let examples = self[heading.upperBound...].replacing(" ", with: Self.noBreakSpace)
        return String(self[..<heading.upperBound] + examples)
    }

    /// What is shown of a text with such examples.
    var withOrdinarySpaces: String { replacing(Self.noBreakSpace, with: " ") }

    private static let noBreakSpace = "\u{A0}"
}
