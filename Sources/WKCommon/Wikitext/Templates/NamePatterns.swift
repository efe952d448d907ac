/// A set of names given by patterns: whole names, and with `*` how names begin, `box *`, how they
/// end, `* box`, and with both what is within them, `*box*`.
///
/// Names are compared folded: see `FoldedName`.
struct NamePatterns {
    private var wholeNames = NameTable()
    /// How names begin, by the first byte.
    private var beginnings: [[[UInt8]]] = Array(repeating: [], count: 256)
    /// How names end, by the last byte.
    private var endings: [[[UInt8]]] = Array(repeating: [], count: 256)
    /// What is anywhere in names.
    private var parts: [[UInt8]] = []

    /// A pattern, folded, and where it has an asterisk.
    private struct Pattern {
        private(set) var text: [UInt8] = []
        let opens: Bool
        let closes: Bool

        /// Nil where nothing but asterisks is there, or too much.
        init?(_ pattern: Span<UInt8>) {
            var inner = pattern.trimmed(0..<pattern.count)
            opens = !inner.isEmpty && pattern[inner.lowerBound] == Pattern.asterisk
            if opens { inner = inner.dropFirst() }
            closes = !inner.isEmpty && pattern[inner.upperBound - 1] == Pattern.asterisk
            if closes { inner = inner.dropLast() }
            guard let folded = FoldedName(pattern.extracting(inner)), folded.count > 0 else {
                return nil
            }
            // A space beside the asterisk counts: `box *` is no `boxing`.
            if opens, Pattern.isSpace(pattern[inner.lowerBound]) { text.append(Pattern.space) }
            text.append(folded.span)
            if closes, Pattern.isSpace(pattern[inner.upperBound - 1]) { text.append(Pattern.space) }
        }

        private static func isSpace(_ byte: UInt8) -> Bool {
            byte == UInt8(ascii: "_") || byte.isSpace
        }

        private static let asterisk = UInt8(ascii: "*")
        private static let space = UInt8(ascii: " ")
    }

    /// Whether a text is the pattern that fits all names: an asterisk.
    static func fitsAll(_ text: String) -> Bool {
        text.contains("*") && text.allSatisfy { $0 == "*" || $0.isWhitespace }
    }

    /// Whether a text is a pattern that fits some names, and not all.
    static func isPattern(_ text: String) -> Bool { Pattern(text.utf8.span) != nil }

    /// Adds the patterns that are a language's rows of a kind and key.
    mutating func insert(_ kind: StaticString, _ key: StaticString, of rows: DataRows) {
        rows.each(kind) { other, pattern in
            if other.equals(key) { insert(pattern: pattern) }
        }
    }

    /// Adds a pattern.
    mutating func insert(pattern: Span<UInt8>) {
        guard let pattern = Pattern(pattern), let first = pattern.text.first,
            let last = pattern.text.last
        else { return }
        switch (pattern.opens, pattern.closes) {
        case (false, false): wholeNames.insert(pattern.text, 1)
        case (false, true): beginnings[Int(first)].append(pattern.text)
        case (true, false): endings[Int(last)].append(pattern.text)
        case (true, true): parts.append(pattern.text)
        }
    }

    /// Whether a name fits one of the patterns.
    func contains(_ name: borrowing FoldedName) -> Bool {
        let span = name.span
        guard span.count > 0 else { return false }
        for beginning in beginnings[Int(span[0])] where matches(span, beginning, at: 0) {
            return true
        }
        for ending in endings[Int(span[span.count - 1])]
        where matches(span, ending, at: span.count - ending.count) {
            return true
        }
        for part in parts {
            for start in span.indices where matches(span, part, at: start) { return true }
        }
        return wholeNames.value(of: span) != nil
    }

    private func matches(_ name: Span<UInt8>, _ part: [UInt8], at start: Int) -> Bool {
        guard start >= 0, name.count - start >= part.count else { return false }
        for index in part.indices where name[start + index] != part[index] { return false }
        return true
    }
}
