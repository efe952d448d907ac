/// The letters after a link that belong to its text, as in `[[dog]]s`: which ones depends on the
/// wiki's language.
struct LinkTrail {
    private var ascii = ByteSet("")
    /// The letters beyond ASCII, in ascending order.
    private var ranges: [ClosedRange<UInt32>] = []

    /// The trails of a wiki in a language, by its rows: `a-zäöü`, in which a hyphen that comes first is
    /// one of the letters.
    init(_ rows: DataRows) {
        let letters = rows.word("trail", "letters") ?? ""
        var scalars = Array(letters.unicodeScalars)[...]
        while let first = scalars.popFirst() {
            var last = first
            if scalars.first == "-" {
                scalars.removeFirst()
                last = scalars.popFirst() ?? first
            }
            insert(first.value...last.value)
        }
        ranges.sort { $0.lowerBound < $1.lowerBound }
    }

    /// Where the trail that starts at `start` ends, at most at `end`.
    func end(in text: Span<UInt8>, from start: Int, before end: Int) -> Int {
        var index = start
        while index < end {
            let byte = text[index]
            if byte < 0x80 {
                guard ascii.contains(byte), !isQuote(in: text, at: index, before: end) else {
                    break
                }
                index += 1
            } else {
                guard !ranges.isEmpty, let scalar = text.scalar(at: index, before: end),
                    contains(scalar.value.value)
                else { break }
                index += scalar.length
            }
        }
        return index
    }

    /// Whether an apostrophe begins a run of them, which is bold or italic and no letter.
    @inline(__always)
    private func isQuote(in text: Span<UInt8>, at index: Int, before end: Int) -> Bool {
        let quote = UInt8(ascii: "'")
        return text[index] == quote && index + 1 < end && text[index + 1] == quote
    }

    private mutating func insert(_ range: ClosedRange<UInt32>) {
        if range.upperBound >= 0x80 { ranges.append(range) }
        for code in range.prefix(while: { $0 < 0x80 }) { ascii.insert(UInt8(code)) }
    }

    private func contains(_ code: UInt32) -> Bool {
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound < code { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count && ranges[low].contains(code)
    }
}
