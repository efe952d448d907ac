/// A file of a list's entries, one a line.
public final class EntryFile {
    private var output: Output

    /// Creates or empties the file, but spares the lists themselves, and dumps.
    public init(_ path: String, sparing lists: [String]) throws(Failure) {
        output = try Output(replacing: path, sparing: lists)
    }

    /// Writes all entries.
    public func write(_ entries: [[UInt8]]) throws(Failure) {
        for entry in entries { try output.write(line: entry.span) }
        try output.finish()
    }
}
