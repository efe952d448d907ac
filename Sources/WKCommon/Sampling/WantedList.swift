/// What a list names and no page had: what is told at the end, or written to a file.
public struct MissingEntries {
    /// The list's file.
    let path: String
    /// What the list holds: `title` or `id`.
    let noun: String
    /// How many different entries the list has.
    let total: Int
    /// The entries that no page had, in the list's order, as they are written there.
    public var entries: [[UInt8]] = []
    /// For each of them a page's title that differs only in case, prefix or encoding; empty for none.
    var hints: [[UInt8]] = []

    /// Whether there is nothing to tell.
    public var isEmpty: Bool { entries.isEmpty && total > 0 }

    /// What there is to tell, in one line.
    public var failure: Failure {
        guard total > 0 else { return .badInput("the list is empty").at(file: path) }
        let isOne = entries.count == 1
        let shown = zip(entries, hints).prefix(5).map(text)
        let rest = entries.count - shown.count
        return .badInput(
            "\(entries.count) of \(total) \(noun)\(total == 1 ? "" : "s") "
                + "\(isOne ? "was" : "were") not found: " + shown.joined(separator: ", ")
                + (rest > 0 ? " and \(rest) more" : "")
        ).at(file: path)
    }

    private func text(_ entry: [UInt8], _ hint: [UInt8]) -> String {
        let text = String(decoding: entry, as: UTF8.self)
        guard noun == "title" else { return text }
        guard !hint.isEmpty else { return "\"\(text)\"" }
        return "\"\(text)\" (there is \"\(String(decoding: hint, as: UTF8.self))\")"
    }
}

/// The lines of a list: those that are not blank, without white space around them, the byte order mark
/// that editors of Windows write, and their carriage returns.
enum WantedList {
    static func read(
        path: String, _ take: (Span<UInt8>, Int) throws(Failure) -> Void
    ) throws(Failure) {
        var lines = LineReader(try Input(path: path))
        while try lines.next() {
            var line = lines.line
            if lines.lineNumber == 1, line.count >= 2 {
                if line[0] == 0xFF && line[1] == 0xFE || line[0] == 0xFE && line[1] == 0xFF {
                    throw Failure.badInput("UTF-16, where a list must be UTF-8").at(file: path)
                }
                if line.starts(with: ByteOrderMark.bytes) {
                    line = line.extracting(ByteOrderMark.bytes.count..<line.count)
                }
            }
            line = line.withoutXMLSpaceAround
            if !line.isEmpty { try take(line, lines.lineNumber) }
        }
    }
}

/// A list of page ids, and which of them pages had.
public struct IdList {
    private let path: String
    private var numbers: [Int: Int] = [:]
    private var ids: [Int] = []
    private var found: [Bool]

    /// Reads a list from a file, one id a line; blank lines are skipped.
    public init(path: String) throws(Failure) {
        self.path = path
        var (numbers, ids): ([Int: Int], [Int]) = ([:], [])
        try WantedList.read(path: path) { line, number throws(Failure) in
            guard let id = line.wholeNumber() else {
                throw Failure.badInput("not a page id").at(file: path, line: number)
            }
            if numbers[id] == nil {
                numbers[id] = ids.count
                ids.append(id)
            }
        }
        (self.numbers, self.ids) = (numbers, ids)
        found = [Bool](repeating: false, count: ids.count)
    }

    /// Whether an id is on the list; takes note that a page had it.
    mutating func take(_ id: Int) -> Bool {
        guard let number = numbers[id] else { return false }
        found[number] = true
        return true
    }

    /// The ids that no page had.
    var missing: MissingEntries {
        var missing = MissingEntries(path: path, noun: "id", total: ids.count)
        missing.entries = zip(ids, found).filter { !$0.1 }.map { Array("\($0.0)".utf8) }
        missing.hints = missing.entries.map { _ in [] }
        return missing
    }
}
