/// Braces and square brackets, and what parts the text between them.
extension Tokenizer {
    /// The innermost run of opening characters that can be closed here.
    private var top: Int? {
        @inline(__always) get { openings.count > floor ? openings.count - 1 : nil }
    }

    mutating func openBraces(_ text: Span<UInt8>) {
        if magicPipe(text) { return }
        let opensVariant =
            hasVariants && position > 0 && text[position - 1] == UInt8(ascii: "-")
            && position > Int(tokens.last?.end ?? 0) && run(text, atMost: 2) == 1
        guard opensVariant, openings.count < Tokenizer.deepest else {
            open(text, .brace)
            return
        }
        position -= 1
        openings.append(
            Opening(character: .variant, token: tokens.count, start: position, count: 2))
        add(.open, to: position + 2)
    }

    mutating func open(_ text: Span<UInt8>, _ character: Opening.Character) {
        let count = run(text)
        guard count >= 2, openings.count < Tokenizer.deepest else {
            if count == 1, character == .square, topIsSquare {
                openings[openings.count - 1].holdsSquare = true
            }
            position += count
            return
        }
        let used = min(count, Tokenizer.longestRun)
        openings.append(
            Opening(
                character: character, token: tokens.count, start: position + count - used,
                count: used))
        add(.open, to: position + count)
    }

    mutating func closeBraces(_ text: Span<UInt8>) {
        if closesVariant(text) { return }
        let count = run(text, atMost: 3)
        guard let top, openings[top].character == .brace, count >= 2 else {
            position += count >= 2 ? count : 1
            return
        }
        let matched = min(count, openings[top].count, 3)
        close(top, matched, matched == 3 ? .parameter : .template)
    }

    /// Closes `-{` with the last brace of a run and the hyphen after it; false where there is none.
    private mutating func closesVariant(_ text: Span<UInt8>) -> Bool {
        guard hasVariants, let top, openings[top].character == .variant else { return false }
        let count = run(text)
        guard text.has("-", at: position + count, before: end) else { return false }
        position += count - 1
        close(top, 2, .variant)
        return true
    }

    mutating func closeSquare(_ text: Span<UInt8>) {
        let count = run(text, atMost: 3)
        if let external, external.depth == openings.count, count != 2 || !topIsSquare {
            tokens[external.token].link = Int32(tokens.count)
            self.external = nil
            add(.externalEnd, to: position + 1)
        } else if count >= 2, topIsSquare {
            // `[[A|[b]]]` is a link with the text `[b]`.
            if count > 2, openings[openings.count - 1].holdsSquare { position += 1 }
            close(openings.count - 1, 2, .link)
        } else if topIsSquare, let second = joined(text, UInt8(ascii: "]")) {
            if openings[openings.count - 1].firstPartEnd < 0 {
                openings[openings.count - 1].firstPartEnd = position
            }
            add(.hidden, to: second - 1)
            close(openings.count - 1, 2, .link)
        } else {
            position += count
        }
    }

    /// Where a second bracket is that comments part from the one at `position`: they go before
    /// links are read, `[<!-- -->[A]]`. From the last byte before it on, the two are as one token of
    /// two bytes; the first is hidden with the comments.
    private func joined(_ text: Span<UInt8>, _ bracket: UInt8) -> Int? {
        var index = position + 1
        guard index < end, text[index] == UInt8(ascii: "<") else { return nil }
        while let next = LinkTargetReader.commentEnd(text, index) { index = next }
        return index > position + 1 && index < end && text[index] == bracket ? index : nil
    }

    /// Where the second of such opening brackets is that are closed, before other markup comes.
    func joinedOpening(_ text: Span<UInt8>) -> Int? {
        guard openings.count < Tokenizer.deepest, let second = joined(text, UInt8(ascii: "["))
        else { return nil }
        let close = text.firstIndex(in: Self.markup, from: second + 1, to: end)
        let isClosed =
            text.has("]]", at: close, before: end) || text.has("]<!--", at: close, before: end)
        return isClosed ? second : nil
    }

    private static let markup = ByteSet("[]{}<\n")

    private var topIsSquare: Bool {
        @inline(__always)
        get { openings.count > floor && openings[openings.count - 1].character == .square }
    }

    /// Matches the last `count` characters of an opening run with as many at `position`.
    private mutating func close(_ top: Int, _ count: Int, _ kind: Bracket.Kind) {
        if openings.count == headingDepth { headingDepth = -1 }
        var opening = openings.removeLast()
        opening.count -= count
        let openStart = opening.start + opening.count
        brackets.append(
            Bracket(
                kind: kind, holdsLink: opening.holdsLink, openStart: Int32(openStart),
                openEnd: Int32(openStart + count), closeStart: Int32(position),
                closeEnd: Int32(position + count),
                firstPartEnd: Int32(
                    opening.firstPartEnd < 0 ? position : opening.firstPartEnd),
                inner: Int32(opening.inner)))
        let bracket = brackets.count - 1
        tokens[opening.token].link = Int32(bracket)
        add(.close, to: position + count, link: bracket)
        if opening.count >= 2 {
            opening.firstPartEnd = -1
            opening.sawEquals = false
            opening.inner = bracket
            opening.holdsLink = false
            opening.holdsSquare = false
            openings.append(opening)
        }
        if kind == .link, topIsSquare { openings[openings.count - 1].holdsLink = true }
        if let external, external.token > opening.token { self.external = nil }
    }

    mutating func pipe(_ text: Span<UInt8>) {
        if let top {
            if openings[top].firstPartEnd < 0 { openings[top].firstPartEnd = position }
            openings[top].sawEquals = false
            if openings[top].character == .brace, external?.depth == openings.count {
                external = nil
            }
        } else if !sawTable, scopes.isEmpty, position != lineStart {
            // Text, as are most pipes of a page without tables; those of a gallery part its lines.
            position += 1
            return
        } else if tabSeparator(text) {
            return
        } else if position == lineStart {
            // A template may have begun a table.
            sawTable = true
        }
        add(.pipe, to: position + 1)
    }

    /// Adds `{{!}}`; false where it is not here. `{{{!}}` is `{|`, the start of a table.
    mutating func magicPipe(_ text: Span<UInt8>) -> Bool {
        let count = run(text, atMost: 4)
        guard count == 2 || count == 3, text.has("!}}", at: position + count, before: end) else {
            return false
        }
        let pipeEnd = position + count + 3
        if count == 3 {
            guard !text.has("}", at: pipeEnd, before: end) else { return false }
            if position == lineStart || startsValue(text) {
                sawTable = true
                add(.tableStart, to: pipeEnd)
                return true
            }
            position += 1
        }
        if topIsSquare, openings[openings.count - 1].firstPartEnd < 0 {
            openings[openings.count - 1].firstPartEnd = position
        }
        add(.magicPipe, to: pipeEnd)
        return true
    }

    /// Whether the value of a template's argument starts at `position`: white space before it goes, so
    /// that a table may start here as at a line's start.
    private func startsValue(_ text: Span<UInt8>) -> Bool {
        guard let top, openings[top].character == .brace else { return false }
        var start = position
        var index = tokens.count - 1
        while index >= 0 {
            while start > 0, blanks.contains(text[start - 1]) { start -= 1 }
            guard Int(tokens[index].end) == start else { return false }
            guard tokens[index].kind == .comment else { return tokens[index].kind == .equals }
            start = Int(tokens[index].start)
            index -= 1
        }
        return false
    }

    /// Whether an equals sign would end the key of an argument here: none in a heading's line does.
    var seeksEquals: Bool {
        @inline(__always)
        get {
            guard let top else { return false }
            return openings[top].character == .brace && openings[top].firstPartEnd >= 0
                && !openings[top].sawEquals && openings.count != headingDepth
        }
    }

    mutating func equals(_ text: Span<UInt8>) {
        guard let top, seeksEquals else {
            if !tabNameEnd(text) { position += 1 }
            return
        }
        openings[top].sawEquals = true
        add(.equals, to: position + 1)
    }
}
