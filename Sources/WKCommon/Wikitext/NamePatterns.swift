/// A set of names given by patterns: whole names, and with `*` at an end how names begin or end.
///
/// Names are compared folded: see `FoldedName`.
struct NamePatterns {
    private var wholeNames = NameTable()
    /// How names begin, by the first byte.
    private var beginnings: [[[UInt8]]] = Array(repeating: [], count: 256)
    /// How names end, by the last byte.
    private var endings: [[[UInt8]]] = Array(repeating: [], count: 256)

    /// Adds patterns, separated by semicolons.
    mutating func insert(_ patterns: String) {
        for pattern in patterns.split(separator: ";") { insert(pattern: pattern) }
    }

    /// Whether a name fits one of the patterns.
    func contains(_ name: borrowing FoldedName) -> Bool {
        let span = name.span
        guard span.count > 0 else { return false }
        for beginning in beginnings[Int(span[0])]
        where beginning.count <= span.count && matches(span, beginning, at: 0) {
            return true
        }
        for ending in endings[Int(span[span.count - 1])]
        where ending.count <= span.count && matches(span, ending, at: span.count - ending.count) {
            return true
        }
        return wholeNames.value(of: span) != nil
    }

    private func matches(_ name: Span<UInt8>, _ part: [UInt8], at start: Int) -> Bool {
        for index in part.indices where name[start + index] != part[index] { return false }
        return true
    }

    private mutating func insert(pattern: Substring) {
        let space = UInt8(ascii: " ")
        var text = pattern.drop(while: \.isWhitespace)
        while text.last?.isWhitespace == true { text.removeLast() }
        let isEnding = text.first == "*"
        let isBeginning = text.last == "*"
        if isEnding { text.removeFirst() }
        if isBeginning { text.removeLast() }
        guard var folded = FoldedName.folded(text) else { return }
        // A space beside the asterisk counts: `box *` is no `boxing`.
        if isEnding, text.first == " " { folded.insert(space, at: 0) }
        if isBeginning, text.last == " " { folded.append(space) }
        guard let first = folded.first, let last = folded.last else { return }
        if isEnding { endings[Int(last)].append(folded) }
        if isBeginning { beginnings[Int(first)].append(folded) }
        if !isEnding && !isBeginning { wholeNames.insert(folded.span, 1) }
    }
}
