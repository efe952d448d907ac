/// Comments, tags and character references.
extension Tokenizer {
    mutating func angle(_ text: Span<UInt8>) {
        if text.has("<!--", at: position, before: end) {
            comment(text)
            return
        }
        var start = position + 1
        let closes = start < end && text[start] == UInt8(ascii: "/")
        if closes { start += 1 }
        var name = TagName()
        let nameEnd = name.read(text, from: start, to: end)
        guard nameEnd > start, nameEnd < end, tagNameEnds.contains(text[nameEnd]) else {
            position += 1
            return
        }
        if let tag = name.value(in: ExtensionTag.names) {
            extensionTag(tag, closes, nameEnd, text)
        } else if let tag = name.value(in: InclusionTag.names) {
            inclusionTag(tag, closes, nameEnd, text)
        } else if let tag = name.value(in: HTMLTag.names), let tagEnd = tagEnd(text, nameEnd) {
            add(.tag, to: tagEnd, link: tag)
        } else {
            position += 1
        }
    }

    private mutating func comment(_ text: Span<UInt8>) {
        var index = position + 4
        while index < end, !text.has("-->", at: index, before: end) {
            index = min(end, text.firstIndex(of: UInt8(ascii: "-"), from: index + 1) ?? end)
        }
        let before = tokens.last?.kind
        let startsLine = position == lineStart && before != .listMarkers
        add(.comment, to: min(end, index + 3))
        guard startsLine else { return }
        // A line of comments alone is no line; what follows one at a line's start starts the line.
        let next = text.firstIndex(notIn: blanks, from: position, to: end)
        if next < end, text[next] == UInt8(ascii: "\n") {
            hideIndent(text)
            position = next
            add(.comment, to: next + 1)
            startLine(text)
        } else if before == .indent {
            lineStart = next
        } else {
            startLine(text)
        }
    }

    /// Hides the indent of a line that holds comments alone, which are its last tokens.
    private mutating func hideIndent(_ text: Span<UInt8>) {
        var index = tokens.count - 1
        while index >= 0, tokens[index].kind == .comment,
            text[Int(tokens[index].end) - 1] != UInt8(ascii: "\n")
        {
            index -= 1
        }
        if index >= 0, tokens[index].kind == .indent { tokens[index].kind = .hidden }
    }

    /// The end of an HTML tag: MediaWiki lets no angle bracket into its attributes. A template may
    /// stand there; what ends an argument or a link that is open around the tag may not.
    private func tagEnd(_ text: Span<UInt8>, _ nameEnd: Int) -> Int? {
        var depth = 0
        var index = nameEnd
        while true {
            index = text.firstIndex(in: inTag, from: index, to: end)
            guard index < end else { return nil }
            switch text[index] {
            case UInt8(ascii: ">"): return index + 1
            case UInt8(ascii: "<"): return nil
            case UInt8(ascii: "|"): if depth == 0, !openings.isEmpty { return nil }
            case UInt8(ascii: "{"): depth += 1
            default:
                if depth == 0, !openings.isEmpty { return nil }
                depth = max(0, depth - 1)
            }
            index += 1
        }
    }

    /// Where an extension's tag ends; each `>` is looked for once.
    private mutating func startTagEnd(_ text: Span<UInt8>, from start: Int) -> Int? {
        if nextAngle < start {
            nextAngle = text.firstIndex(of: UInt8(ascii: ">"), from: start) ?? .max
        }
        return nextAngle < end ? nextAngle + 1 : nil
    }

    private mutating func extensionTag(
        _ tag: Int, _ closes: Bool, _ nameEnd: Int, _ text: Span<UInt8>
    ) {
        if closes, tag == ExtensionTag.pre.rawValue, let tagEnd = tagEnd(text, nameEnd) {
            add(.tag, to: tagEnd, link: HTMLTag.block.rawValue)
            return
        }
        let isName = text[nameEnd] != UInt8(ascii: "/") || text.has("/>", at: nameEnd, before: end)
        guard !closes, isName, let startEnd = startTagEnd(text, from: nameEnd)
        else {
            position += 1
            return
        }
        if text[startEnd - 2] == UInt8(ascii: "/") {
            let isAside = ExtensionTag(rawValue: tag)?.content == .aside
            add(isAside ? .rawExtension : .hidden, to: startEnd, link: tag)
            return
        }
        guard let close = closingTags.next(tag, text, from: startEnd), close.upperBound <= end
        else {
            // A tag that is not closed is text, save for one that HTML has too.
            if tag == ExtensionTag.pre.rawValue {
                add(.tag, to: startEnd, link: HTMLTag.block.rawValue)
            } else {
                position = nameEnd
            }
            return
        }
        switch ExtensionTag(rawValue: tag)?.content {
        case .wikitext, .aside:
            add(.extensionStart, to: startEnd, link: tag)
            enterScope(tag: tag, end: close.lowerBound, closeEnd: close.upperBound)
            startLine(text)
        case .gallery:
            let caption = caption(text, nameEnd..<startEnd - 1)
            add(.extensionStart, to: caption?.lowerBound ?? startEnd, link: tag)
            enterScope(tag: tag, end: close.lowerBound, closeEnd: close.upperBound)
            if let caption {
                add(.extensionStart, to: caption.lowerBound, link: Token.caption)
                enterScope(tag: Token.caption, end: caption.upperBound, closeEnd: startEnd)
            } else {
                startLine(text)
            }
        default:
            add(.rawExtension, to: close.upperBound, link: tag)
        }
    }

    /// The value of a gallery's attribute `caption`, which is wikitext; `attributes` end before the
    /// tag's `>`.
    private func caption(_ text: Span<UInt8>, _ attributes: Range<Int>) -> Range<Int>? {
        let name = Array("caption".utf8)
        let last = attributes.upperBound - name.count
        for start in stride(from: attributes.lowerBound + 1, to: last, by: 1)
        where text[start - 1].isSpace && ClosingTags.matches(name, text, start) {
            let after = text.trimmed(start + name.count..<attributes.upperBound)
            guard !after.isEmpty, text[after.lowerBound] == UInt8(ascii: "=") else { continue }
            let value = text.trimmed(after.lowerBound + 1..<after.upperBound)
            guard !value.isEmpty else { return nil }
            let quote = text[value.lowerBound]
            guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
                return value
                    .lowerBound..<text.firstIndex(
                        in: tagNameEnds, from: value.lowerBound, to: value.upperBound)
            }
            let end = text.firstIndex(of: quote, from: value.lowerBound + 1) ?? value.upperBound
            return value.lowerBound + 1..<min(end, value.upperBound)
        }
        return nil
    }

    private mutating func inclusionTag(
        _ tag: Int, _ closes: Bool, _ nameEnd: Int, _ text: Span<UInt8>
    ) {
        let startsLine = position == lineStart
        let hides = tag == InclusionTag.includeonly.rawValue
        guard !(hides && closes), let startEnd = startTagEnd(text, from: nameEnd) else {
            position += 1
            return
        }
        guard hides, text[startEnd - 2] != UInt8(ascii: "/") else {
            add(.hidden, to: startEnd)
            if startsLine { startLine(text) }
            return
        }
        let close = closingTags.nextIncludeOnly(text, from: startEnd)
        add(.hidden, to: min(end, close?.upperBound ?? end))
        if startsLine { startLine(text) }
    }

    mutating func reference(_ text: Span<UInt8>) {
        guard let (scalar, length) = CharacterReference.read(text, at: position, before: end) else {
            position += 1
            return
        }
        add(.entity, to: position + length, link: scalar)
    }
}

/// A tag's name in lower case: enough bytes for any that MediaWiki knows.
struct TagName {
    private var bytes: InlineArray<16, UInt8> = .init(repeating: 0)
    private var count = 0

    /// Reads the letters and digits from `start` on; returns where they end.
    mutating func read(_ text: Span<UInt8>, from start: Int, to end: Int) -> Int {
        var index = start
        while index < end, text[index].isLetter || text[index].isDigit {
            if count < 16 { bytes[count] = text[index].lowercased }
            count += 1
            index += 1
        }
        return index
    }

    /// Whether the names that start at two places are the same.
    static func areSame(_ text: Span<UInt8>, _ first: Int, _ second: Int) -> Bool {
        var (one, other) = (TagName(), TagName())
        _ = one.read(text, from: first, to: text.count)
        _ = other.read(text, from: second, to: text.count)
        return one.count == other.count && one.count <= 16
            && one.bytes.span.extracting(0..<one.count)
                .equals(other.bytes.span.extracting(0..<other.count))
    }

    func value(in table: borrowing NameTable) -> Int? {
        guard count <= 16 else { return nil }
        return table.value(of: bytes.span.extracting(0..<count))
    }
}

/// Where the closing tags of extensions stand: each is looked for once, however often it is asked.
struct ClosingTags {
    private struct Found {
        var searchedFrom = Int.max
        var start = -1
        var end = -1
    }

    private var found = [Found](repeating: Found(), count: ExtensionTag.allCases.count + 1)

    mutating func forget() {
        for index in found.indices { found[index] = Found() }
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
            if text[start + 1] == UInt8(ascii: "/"), matches(name, text, start + 2) {
                var index = start + 2 + name.count
                while index < text.count, text[index].isSpace { index += 1 }
                if index < text.count, text[index] == UInt8(ascii: ">") { return start..<index + 1 }
            }
            start += 1
        }
    }

    /// Whether a name in lower case stands at `start`, in any case.
    static func matches(_ name: [UInt8], _ text: Span<UInt8>, _ start: Int) -> Bool {
        for index in name.indices where text[start + index].lowercased != name[index] {
            return false
        }
        return true
    }
}
