/// A list of page ids.
public enum IdList {
    /// Reads a list from a file, one id a line; blank lines are skipped.
    public static func read(path: String) throws(Failure) -> Set<Int> {
        var ids: Set<Int> = []
        var lines = LineReader(try Input(path: path))
        while try lines.next() {
            let line = lines.line.withoutSpaceAround
            guard !line.isEmpty else { continue }
            guard let id = integer(line) else {
                throw Failure.badInput("not a page id").at(file: path, line: lines.lineNumber)
            }
            ids.insert(id)
        }
        return ids
    }

    private static func integer(_ line: Span<UInt8>) -> Int? {
        var result = 0
        for index in line.indices {
            let digit = line[index] &- UInt8(ascii: "0")
            let (tens, tooLarge) = result.multipliedReportingOverflow(by: 10)
            let (sum, stillTooLarge) = tens.addingReportingOverflow(Int(digit))
            guard digit < 10, !tooLarge, !stillTooLarge else { return nil }
            result = sum
        }
        return result
    }
}
