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
        var name = ShortName()
        let nameEnd = name.read(text, from: start, to: end)
        guard nameEnd > start, nameEnd < end, tagNameEnds.contains(text[nameEnd]) else {
            if !oldVariable(name, closes, nameEnd, text) { position += 1 }
            return
        }
        if let tag = name.value(in: ExtensionTag.names) {
            extensionTag(tag, closes, nameEnd, text)
        } else if let tag = name.value(in: InclusionTag.names) {
            inclusionTag(tag, closes, nameEnd, text)
        } else if let tag = name.value(in: HTMLTag.names), let tagEnd = tagEnd(text, nameEnd) {
            addTag(tag, to: tagEnd, text)
        } else {
            position += 1
        }
    }

    /// Adds an HTML tag; what its attributes hold from their first template on is a text of its own,
    /// where it is wanted.
    private mutating func addTag(_ tag: Int, to tagEnd: Int, _ text: Span<UInt8>) {
        var braces = tagEnd
        if readsAttributes {
            braces = position
            while braces < tagEnd, !text.has("{{", at: braces, before: tagEnd) { braces += 1 }
        }
        add(.tag, to: braces, link: tag)
        guard braces < tagEnd else { return }
        add(.extensionStart, to: braces, link: Token.attributes)
        enterScope(tag: Token.attributes, end: tagEnd - 1, closeEnd: tagEnd)
    }

    private mutating func comment(_ text: Span<UInt8>) {
        var index = position + 4
        while index < end, !text.has("-->", at: index, before: end) {
            index = min(end, text.firstIndex(of: UInt8(ascii: "-"), from: index + 1) ?? end)
        }
        let before = tokens.last?.kind
        let startsLine = position == lineStart && before != .listMarkers
        let isMark = sawTranslation && TranslationMark.starts(text, position, before: end)
        add(.comment, to: min(end, index + 3))
        if isMark, text.has(" ", at: position, before: end),
            TranslationMark.takesNext(text, after: position, before: end)
        {
            add(.hidden, to: position + 1)
        }
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
    /// be there; what ends an argument or a link that is open around the tag may not.
    func tagEnd(_ text: Span<UInt8>, _ nameEnd: Int) -> Int? {
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
    mutating func startTagEnd(_ text: Span<UInt8>, from start: Int) -> Int? {
        if nextAngle < start {
            nextAngle = text.firstIndex(of: UInt8(ascii: ">"), from: start) ?? .max
        }
        return nextAngle < end ? nextAngle + 1 : nil
    }

    mutating func reference(_ text: Span<UInt8>) {
        guard let (scalar, length) = CharacterReference.read(text, at: position, before: end) else {
            position += 1
            return
        }
        add(.entity, to: position + length, link: scalar)
    }
}
