/// What a filter skips with `--keep-going`: each damaged place is reported and counted, and what
/// was there kept in a file, if one is named.
///
/// For each place call `begin`, `keep` for its bytes, and `end`; bytes that only later turn out to be
/// lost may be kept after `end`.
public final class SkipLog {
    /// How many damaged places have been skipped.
    public private(set) var count = 0
    private var rejects: Output?
    private let heads: Bool
    private let report: (Failure) -> Void

    /// A log without entries.
    ///
    /// - Parameters:
    ///   - rejects: the file that gets the bytes, and is emptied first; nil for none.
    ///   - inputs: files that are read, none of which may be that one.
    ///   - heads: whether a comment with the failure is before the bytes of each place.
    ///   - report: what shows a failure that has been skipped to the user.
    public init(
        rejects path: String?, sparing inputs: [String] = [], heads: Bool,
        report: @escaping (Failure) -> Void
    ) throws(Failure) {
        if let path { rejects = try Output(replacing: path, sparing: inputs) }
        self.heads = heads
        self.report = report
    }

    /// Begins a place.
    func begin(_ damage: Failure) throws(Failure) {
        guard heads else { return }
        rejects?.buffer.append("<!-- ")
        rejects?.buffer.append(string: "\(damage)".replacing("--", with: "- -"))
        rejects?.buffer.append(" -->\n")
        try rejects?.flushIfLarge()
    }

    /// Keeps bytes of the place.
    func keep(_ bytes: Span<UInt8>) throws(Failure) {
        rejects?.buffer.append(bytes)
        try rejects?.flushIfLarge()
    }

    /// Counts and reports the place.
    ///
    /// - Parameter bytes: where in the file it is, as far as that can be said.
    func end(_ damage: Failure, bytes: Range<Int>? = nil) {
        count += 1
        var damage = damage
        damage.message += "; skipped"
        if let bytes, !bytes.isEmpty {
            damage.message += " bytes \(bytes.lowerBound) to \(bytes.upperBound - 1)"
        }
        report(damage)
    }

    /// Skips a line.
    func skip(_ damage: Failure, line: Span<UInt8>) throws(Failure) {
        try begin(damage)
        try keep(line)
        rejects?.buffer.append(UInt8(ascii: "\n"))
        end(damage)
    }

    /// Writes what is left to write.
    public func finish() throws(Failure) {
        try rejects?.finish()
    }
}
