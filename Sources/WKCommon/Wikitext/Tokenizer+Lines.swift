/// What has a meaning at a line's start or end, or within one line.
extension Tokenizer {
    /// Reads the markers at a line's start, which is `position`.
    mutating func startLine(_ text: Span<UInt8>) {
        lineStart = position
        guard position < end else { return }
        switch text[position] {
        case UInt8(ascii: "*"), UInt8(ascii: "#"), UInt8(ascii: ":"), UInt8(ascii: ";"):
            add(.listMarkers, to: text.firstIndex(notIn: Self.markers, from: position, to: end))
            lineStart = text.firstIndex(notIn: Self.blanks, from: position, to: end)
            tableStart(text, at: lineStart)
        case UInt8(ascii: "="):
            // One alone parts an argument's key and value, also at a line's start.
            let count = run(text)
            if count > 1 || !seeksEquals { add(.headingStart, to: position + count) }
        case UInt8(ascii: " "), UInt8(ascii: "\t"):
            add(.indent, to: text.firstIndex(notIn: Self.blanks, from: position, to: end))
            lineStart = position
            tableStart(text, at: position)
        case UInt8(ascii: "-"):
            let count = run(text)
            if count >= 4 { add(.rule, to: position + count) }
        default:
            tableStart(text, at: position)
        }
    }

    private static let markers = ByteSet("*#:;")

    private mutating func tableStart(_ text: Span<UInt8>, at start: Int) {
        guard text.has("{|", at: start, before: end) else { return }
        position = start
        add(.tableStart, to: start + 2)
    }

    mutating func endLine(_ text: Span<UInt8>) {
        headingEnd(text)
        add(.newline, to: position + 1)
        external = nil
        startLine(text)
    }

    /// Adds the equals signs that the line ends with; comments may follow them.
    mutating func headingEnd(_ text: Span<UInt8>) {
        var last = endOfText(text, before: position)
        var comments = last
        while let token = tokens.last, token.kind == .comment, Int(token.end) == last,
            Int(token.start) >= lineStart
        {
            tokens.removeLast()
            comments = Int(token.start)
            last = endOfText(text, before: comments)
        }
        let newline = position
        equalsAtEnd(text, last)
        if comments < endOfText(text, before: newline) {
            position = comments
            add(.comment, to: newline)
        }
    }

    /// Where the text of the line ends before `index`, without the blanks there.
    private func endOfText(_ text: Span<UInt8>, before index: Int) -> Int {
        var last = index
        while last > lineStart, Self.blanks.contains(text[last - 1]) { last -= 1 }
        return last
    }

    private mutating func equalsAtEnd(_ text: Span<UInt8>, _ last: Int) {
        var index = last
        while index > lineStart, text[index - 1] == UInt8(ascii: "=") { index -= 1 }
        let behind = Int(tokens.last?.end ?? 0)
        guard index < last, index >= behind else { return }
        let newline = position
        position = index
        add(.headingEnd, to: last)
        position = newline
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
            add(.bang, to: position + 1)
        } else {
            position += 1
        }
    }

    // MARK: External links

    mutating func openSquare(_ text: Span<UInt8>) {
        let count = run(text)
        let url = position + count
        guard ExternalURL.startsURL(text, at: url, before: end) else {
            open(text, isBrace: false)
            return
        }
        position = url - 1
        external = (tokens.count, openings.count)
        let urlEnd = text.firstIndex(in: ExternalURL.ends, from: url, to: end)
        add(.externalStart, to: text.firstIndex(notIn: Self.blanks, from: urlEnd, to: end))
    }

    // MARK: Behaviour switches

    /// Adds a behaviour switch such as `__NOTOC__`, which is written in capitals in any script.
    mutating func behaviourSwitch(_ text: Span<UInt8>) {
        guard text.has("__", at: position, before: end) else {
            position += 1
            return
        }
        let start = position + 2
        var index = start
        // The word may hold single underscores: `__БЕЗ_ОГЛ__`.
        while index < min(end, start + 60), Self.isSwitchByte(text[index]),
            !text.has("__", at: index, before: end)
        {
            index += 1
        }
        if index - start > 2, text.has("__", at: index, before: end) {
            add(.hidden, to: index + 2)
        } else {
            position += run(text)
        }
    }

    private static func isSwitchByte(_ byte: UInt8) -> Bool {
        byte &- 0x41 < 26 || byte >= 0x80 || byte == UInt8(ascii: "_")
    }
}

/// The URLs that make `[URL text]` an external link.
enum ExternalURL {
    /// The bytes that end one.
    static let ends = ByteSet(" \t\n[]<>\"|{}")

    private static let protocols: [StaticString] = [
        "http://", "https://", "//", "ftp://", "ftps://", "mailto:", "irc://", "ircs://", "news:",
        "nntp://", "git://", "svn://", "ssh://", "sftp://", "gopher://", "telnet://",
        "worldwind://",
        "magnet:", "tel:", "sms:", "sip:", "sips:", "xmpp:", "geo:", "urn:", "bitcoin:", "matrix:",
        "redis://", "mms://",
    ]

    /// Whether a protocol that MediaWiki knows stands at `position`, and something behind it.
    static func startsURL(_ text: Span<UInt8>, at position: Int, before end: Int) -> Bool {
        guard position < end, text[position].isLetter || text[position] == UInt8(ascii: "/")
        else { return false }
        for name in protocols where text.hasFolded(name, at: position, before: end) {
            let next = position + name.utf8CodeUnitCount
            return next < end && !ends.contains(text[next])
        }
        return false
    }
}
