/// Where the closing tags of extensions are: each is looked for once, however often it is asked.
struct ClosingTags {
    private struct Found {
        var searchedFrom = Int.max
        var start = -1
        var end = -1
    }

    private var found = [Found](repeating: Found(), count: ExtensionTag.spellings.count + 1)
    private var isUsed = false

    mutating func forget() {
        guard isUsed else { return }
        for index in found.indices { found[index] = Found() }
        isUsed = false
    }

    /// The first `</name>` from a position on; nil where there is none.
    mutating func next(_ tag: Int, _ text: Span<UInt8>, from position: Int) -> Range<Int>? {
        next(tag, ExtensionTag.spellings[tag], text, position)
    }

    /// The first `</includeonly>` from a position on.
    mutating func nextIncludeOnly(_ text: Span<UInt8>, from position: Int) -> Range<Int>? {
        next(found.count - 1, ClosingTags.includeOnly, text, position)
    }

    private static let includeOnly = Array("includeonly".utf8)

    private mutating func next(
        _ slot: Int, _ name: [UInt8], _ text: Span<UInt8>, _ position: Int
    ) -> Range<Int>? {
        isUsed = true
        let known = found[slot]
        if known.searchedFrom <= position, known.start < 0 || known.start >= position {
            return known.start < 0 ? nil : known.start..<known.end
        }
        let range = ClosingTags.search(name, text, from: position)
        found[slot] = Found(
            searchedFrom: position, start: range?.lowerBound ?? -1, end: range?.upperBound ?? -1)
        return range
    }

    /// `</name`, white space, `>`: in any case, as MediaWiki's preprocessor takes it.
    private static func search(
        _ name: [UInt8], _ text: Span<UInt8>, from position: Int
    ) -> Range<Int>? {
        var start = position
        while true {
            guard start <= text.count,
                let angle = text.firstIndex(of: UInt8(ascii: "<"), from: start),
                angle + name.count + 2 < text.count
            else { return nil }
            start = angle
            if text[start + 1] == UInt8(ascii: "/"), text.has(lowercased: name.span, at: start + 2)
            {
                var index = start + 2 + name.count
                while index < text.count, text[index].isSpace { index += 1 }
                if index < text.count, text[index] == UInt8(ascii: ">") { return start..<index + 1 }
            }
            start += 1
        }
    }
}
