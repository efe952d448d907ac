/// What has a meaning at a line's start or end, or within one line.
extension Tokenizer {
    /// Reads the markers at a line's start, which is `position`.
    mutating func startLine(_ text: Span<UInt8>) {
        lineStart = position
        guard position < end else { return }
        switch text[position] {
        case UInt8(ascii: "#") where isInImageMap: mapComment(text)
        case UInt8(ascii: "*"), UInt8(ascii: "#"), UInt8(ascii: ":"), UInt8(ascii: ";"):
            add(.listMarkers, to: text.firstIndex(notIn: markers, from: position, to: end))
            lineStart = text.firstIndex(notIn: blanks, from: position, to: end)
            tableStart(text, at: lineStart)
        case UInt8(ascii: "="):
            // One alone parts an argument's key and value, also at a line's start.
            let count = run(text)
            if count > 1 || !seeksEquals {
                if !openings.isEmpty { headingDepth = openings.count }
                add(.headingStart, to: position + count)
            }
        case UInt8(ascii: " "), UInt8(ascii: "\t"):
            add(.indent, to: text.firstIndex(notIn: blanks, from: position, to: end))
            lineStart = position
            if isInImageMap, text.has("#", at: position, before: end) { return mapComment(text) }
            tableStart(text, at: position)
        case UInt8(ascii: "-"):
            let count = run(text)
            if count >= 4 { add(.rule, to: position + count) }
        default:
            tableStart(text, at: position)
        }
    }

    private var isInImageMap: Bool {
        scopes.last.map { ExtensionTag.content(Int($0.tag)) == .imagemap } ?? false
    }

    /// A line of an imagemap that is a comment.
    private mutating func mapComment(_ text: Span<UInt8>) {
        let lineEnd = text.firstIndex(of: UInt8(ascii: "\n"), from: position) ?? end
        add(.hidden, to: min(end, lineEnd))
    }

    private mutating func tableStart(_ text: Span<UInt8>, at start: Int) {
        guard text.has("{|", at: start, before: end) else { return }
        position = start
        sawTable = true
        add(.tableStart, to: start + 2)
    }

    mutating func endLine(_ text: Span<UInt8>) {
        headingEnd(text)
        headingDepth = -1
        add(.newline, to: position + 1)
        external = nil
        startLine(text)
    }

    /// Adds the equals signs that the line ends with; comments may follow them.
    mutating func headingEnd(_ text: Span<UInt8>) {
        var next = tokens.count
        var last = position
        while true {
            while last > lineStart, blanks.contains(text[last - 1]) { last -= 1 }
            guard next > 0, tokens[next - 1].kind == .comment, Int(tokens[next - 1].end) == last
            else { break }
            next -= 1
            last = Int(tokens[next].start)
        }
        let after = next > 0 ? Int(tokens[next - 1].end) : 0
        var start = last
        while start > max(lineStart, after), text[start - 1] == UInt8(ascii: "=") { start -= 1 }
        if start == last, next > 0, tokens[next - 1].kind == .headingStart, after == last {
            start = splitHeading(next - 1)
        }
        guard start < last else { return }
        insert(
            Token(kind: .headingEnd, start: Int32(start), end: Int32(last)), at: next)
    }

    /// Splits a line of equals signs alone into a heading's marks and its text, which is of them too;
    /// returns where the closing marks start.
    private mutating func splitHeading(_ index: Int) -> Int {
        let range = tokens[index].range
        guard range.count > 2 else { return range.upperBound }
        let level = min(6, (range.count - 1) / 2)
        tokens[index].end = Int32(range.lowerBound + level)
        return range.upperBound - level
    }

    mutating func quotes(_ text: Span<UInt8>) {
        let count = run(text)
        guard count >= 2 else {
            position += 1
            return
        }
        add(.quotes, to: position + count)
    }

    mutating func bang(_ text: Span<UInt8>) {
        if text.has("!!", at: position, before: end) {
            add(.bang, to: position + 2)
        } else if position == lineStart {
            sawTable = true
            add(.bang, to: position + 1)
        } else {
            position += 1
        }
    }

    // MARK: External links

    mutating func openSquare(_ text: Span<UInt8>) {
        let count = run(text)
        let url = variableEnd(text, at: position + count)
        guard let address = ExternalURL.addressEnd(text, at: url, before: end) else {
            if count == 1, let second = joinedOpening(text) {
                add(.hidden, to: second - 1)
                openings.append(
                    Opening(character: .square, token: tokens.count, start: position, count: 2))
                add(.open, to: second + 1)
            } else {
                open(text, .square)
            }
            return
        }
        if text[url - 1] == UInt8(ascii: ">") {
            // The link's bracket is the last one, and the variable's start belongs to it.
            position += count - 1
            if text.has("<tvar|", at: position + 1, before: end) { openVariables += 1 }
        } else {
            position = url - 1
        }
        external = (tokens.count, openings.count)
        add(.externalStart, to: url)
        // The brackets of an address are none of the link's.
        position = address
    }

    // MARK: Behaviour switches

    /// Adds a behaviour switch such as `__NOTOC__`.
    mutating func behaviourSwitch(_ text: Span<UInt8>) {
        let count = run(text)
        let start = position + count
        position = start
        guard count >= 2 else { return }
        let last = min(end, start + MagicWords.longest)
        var index = start
        // The name may hold single underscores: `__БЕЗ_ОГЛ__`.
        while index < last, text[index] > 0x20, !text.has("__", at: index, before: end) {
            index += 1
        }
        guard text.has("__", at: index, before: end),
            words?.isSwitch(text.extracting(start..<index)) ?? false
        else { return }
        position = start - 2
        add(.hidden, to: index + 2)
    }
}
