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
        let behind = next > 0 ? Int(tokens[next - 1].end) : 0
        var start = last
        while start > max(lineStart, behind), text[start - 1] == UInt8(ascii: "=") { start -= 1 }
        if start == last, next > 0, tokens[next - 1].kind == .headingStart, behind == last {
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
        let last = min(end, start + BehaviourSwitch.longest)
        var index = start
        // The name may hold single underscores: `__БЕЗ_ОГЛ__`.
        while index < last, text[index] > 0x20, !text.has("__", at: index, before: end) {
            index += 1
        }
        guard text.has("__", at: index, before: end),
            BehaviourSwitch.isName(text.extracting(start..<index))
        else { return }
        position = start - 2
        add(.hidden, to: index + 2)
    }
}

/// The URLs that make `[URL text]` an external link.
enum ExternalURL {
    /// The protocols that MediaWiki knows, without the colon behind them; 1 for those that two
    /// slashes belong to.
    private static let protocols = NameTable(
        [
            "http https ftp ftps ssh sftp irc ircs gopher telnet nntp worldwind svn git mms redis",
            "xmpp sip sips mailto tel sms news bitcoin magnet urn geo matrix",
        ].enumerated().flatMap { index, names in
            names.split(separator: " ").map { (name: String($0), value: 1 - index) }
        })

    /// Whether text at `position` begins as a URL does: no link between two brackets may.
    static func hasProtocol(_ text: Span<UInt8>, at position: Int) -> Bool {
        if text.has("//", at: position, before: text.count) { return true }
        guard let colon = text.firstIndex(of: UInt8(ascii: ":"), from: position),
            colon - position < 10
        else { return false }
        var name = TagName()
        _ = name.read(text, from: position, to: colon)
        guard let hasSlashes = name.value(in: protocols) else { return false }
        return hasSlashes == 0 || text.has("://", at: colon, before: text.count)
    }

    /// Whether a protocol stands at `position`, and something behind it.
    static func starts(_ text: Span<UInt8>, at position: Int, before end: Int) -> Bool {
        addressEnd(text, at: position, before: end) != nil
    }

    /// Where the protocol at `position` ends, with the address behind it that stands in brackets, as
    /// in `http://[::1]/`; nil where there is no protocol, or nothing behind it.
    static func addressEnd(_ text: Span<UInt8>, at position: Int, before end: Int) -> Int? {
        if text.has("//", at: position, before: end) { return hostEnd(text, position + 2, end) }
        // The colon of the longest one, `worldwind:`, stands at 9.
        var index = position
        while index < min(end, position + 10), text[index].isLetter { index += 1 }
        guard index > position, index < end, text[index] == UInt8(ascii: ":") else { return nil }
        var name = TagName()
        _ = name.read(text, from: position, to: index)
        guard let hasSlashes = name.value(in: protocols) else { return nil }
        if hasSlashes == 0 { return hostEnd(text, index + 1, end) }
        return text.has("://", at: index, before: end) ? hostEnd(text, index + 3, end) : nil
    }

    /// Where an address in brackets at `start` ends, or `start` where other bytes stand there that a
    /// URL can have; else nil.
    private static func hostEnd(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
        guard start < end, text[start] == UInt8(ascii: "[") else {
            return isURL(text, start, end) ? start : nil
        }
        let close = text.firstIndex(notIn: address, from: start + 1, to: end)
        let isAddress = close > start + 1 && close < end && text[close] == UInt8(ascii: "]")
        return isAddress ? close + 1 : nil
    }

    private static let address = ByteSet("0123456789ABCDEFabcdef:.")

    /// Whether a byte stands at `index` that a URL can have.
    private static func isURL(_ text: Span<UInt8>, _ index: Int, _ end: Int) -> Bool {
        index < end && text[index] > 0x20 && !ends.contains(text[index])
    }

    private static let ends = ByteSet("[]<>\"|{}")
}
