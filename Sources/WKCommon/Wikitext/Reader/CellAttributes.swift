/// The attributes of a table's cell as they are written before its text, `rowspan="2" style="x"`: those that
/// MediaWiki lets a cell have (Sanitizer::setupAttributesAllowedInternal).
enum CellAttributes {
    /// Where the attributes end that a range of rendered text starts with, and the white space after
    /// them; the range's start where there is none. What an unknown template left may be between.
    static func end(_ rendered: Span<UInt8>, _ range: Range<Int>) -> Int {
        guard range.count <= longest else { return range.lowerBound }
        var end = range.lowerBound
        var isFound = false
        var index = range.lowerBound
        while true {
            index = rendered.firstIndex(notIn: gaps, from: index, to: range.upperBound)
            if isFound || index == range.upperBound { end = index }
            guard index < range.upperBound,
                let next = attributeEnd(rendered, index..<range.upperBound)
            else { return isFound ? end : range.lowerBound }
            (isFound, index, end) = (true, next, next)
        }
    }

    /// Longer texts are none; a cell with many templates in it is looked at for each.
    static let longest = 500
    private static let gaps = ByteSet(" \t\n", Mark.omission)

    private static func attributeEnd(_ text: Span<UInt8>, _ range: Range<Int>) -> Int? {
        var nameEnd = range.lowerBound
        while nameEnd < range.upperBound, isName(text[nameEnd]) { nameEnd += 1 }
        let name = text.extracting(range.lowerBound..<nameEnd)
        guard isAttribute(name) else { return nil }
        let equals = text.firstIndex(notIn: gaps, from: nameEnd, to: range.upperBound)
        guard equals < range.upperBound, text[equals] == UInt8(ascii: "=") else {
            return isSame(name, "nowrap") ? nameEnd : nil
        }
        let value = text.firstIndex(notIn: gaps, from: equals + 1, to: range.upperBound)
        guard value < range.upperBound else { return value }
        let quote = text[value]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            return text.firstIndex(in: valueEnds, from: value, to: range.upperBound)
        }
        let end = text.firstIndex(of: quote, from: value + 1)
        return end.flatMap { $0 < range.upperBound ? $0 + 1 : nil }
    }

    private static let valueEnds = ByteSet(" \t\n|", Mark.omission)

    private static func isName(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":")
    }

    private static func isAttribute(_ name: Span<UInt8>) -> Bool {
        name.count > 5 && (name.has(lowercased: "data-") || name.has(lowercased: "aria-"))
            || names.contains { isSame(name, $0) }
    }

    private static let names: [StaticString] = [
        "style", "class", "rowspan", "colspan", "align", "scope", "width", "valign", "bgcolor",
        "nowrap", "height", "id", "title", "lang", "dir", "abbr", "axis", "headers", "char",
        "charoff", "role", "tabindex",
    ]

    private static func isSame(_ name: Span<UInt8>, _ other: StaticString) -> Bool {
        name.count == other.utf8CodeUnitCount && name.has(lowercased: other)
    }
}

extension WikitextReader {
    /// Drops the attributes that are all there is in a cell before a template, whose rendering starts
    /// at `start`: it shows the rest of them, a pipe and the text, as `rowspan="2" {{n/a}}` does, or
    /// more of them. The same where a parser function has shown attributes and a pipe.
    mutating func dropCellAttributes(before start: Int) {
        guard flow.isCellLine, !flow.cellHasAttributes, flow.cellStart < rendered.count,
            flow.cellStart <= start
        else { return }
        let end = CellAttributes.end(rendered.span, flow.cellStart..<rendered.count)
        guard end > flow.cellStart else { return }
        if end < rendered.count, rendered[end] == UInt8(ascii: "|") {
            flow.cellHasAttributes = true
            rendered.remove(flow.cellStart..<end + 1)
        } else if end >= start {
            rendered.remove(flow.cellStart..<start)
        }
    }
}
