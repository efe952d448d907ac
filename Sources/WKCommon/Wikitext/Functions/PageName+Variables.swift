/// The names that variables such as `{{BASEPAGENAME}}` show.
extension PageName {
    /// The bytes beside letters and digits that MediaWiki keeps in a title's URL.
    static let keptInURLs = ByteSet("-_.;:@$!*(),/~")

    /// Takes a title in canonical form but for its prefix and its first letter.
    mutating func set(_ title: Span<UInt8>, of wiki: borrowing Wiki) {
        let start = title.firstIndex(of: UInt8(ascii: ":")) ?? 0
        let prefix = title.extracting(title.trimmed(0..<start))
        let namespace = wiki.namespaces.number(of: prefix) ?? 0
        let name = namespace == 0 ? 0..<title.count : title.trimmed(start + 1..<title.count)
        var canonical = ByteBuffer(capacity: title.count)
        if namespace != 0, let prefix = wiki.namespaces.canonicalName(of: namespace) {
            canonical.append(prefix.span)
            canonical.append(":")
        }
        FirstLetter.append(
            title.extracting(name),
            inUpperCaseOf: wiki.capitalizes(namespace) ? wiki.language : nil, to: &canonical)
        set(canonical.span, namespace: namespace, of: wiki)
    }

    /// Appends what a variable shows of this page.
    func append(
        _ variable: ParserFunction, _ wiki: borrowing Wiki, to text: inout ByteBuffer
    ) {
        var name = ByteBuffer(capacity: full.count)
        if !appendPlain(variable, wiki, to: &name) { return text.append(name) }
        for index in 0..<name.count where name[index] == UInt8(ascii: " ") {
            name[index] = UInt8(ascii: "_")
        }
        text.appendPercentEncoded(name.span, keeping: Self.keptInURLs, space: "_")
    }

    /// Appends the name as it is; true where the variable's form is that of URLs.
    private func appendPlain(
        _ variable: ParserFunction, _ wiki: borrowing Wiki, to text: inout ByteBuffer
    ) -> Bool {
        switch variable {
        case .fullpagename, .fullpagenamee: text.append(full)
        case .pagename, .pagenamee: text.append(full, start..<full.count)
        case .pagenamebase: text.append(full, start..<endOfBase)
        case .basepagename, .basepagenamee:
            text.append(full, start..<(lastSlash ?? full.count))
        case .subpagename, .subpagenamee:
            text.append(full, (lastSlash.map { $0 + 1 } ?? start)..<full.count)
        case .rootpagename, .rootpagenamee:
            let slash = hasSubpages ? full.span.firstIndex(of: UInt8(ascii: "/"), from: start) : nil
            text.append(full, start..<(slash ?? full.count))
        case .talkpagename, .talkpagenamee: appendFull(in: talk, wiki, to: &text)
        case .subjectpagename, .subjectpagenamee: appendFull(in: subject, wiki, to: &text)
        case .namespace, .namespacee: text.append(full, 0..<max(0, start - 1))
        case .talkspace, .talkspacee: appendName(of: talk, wiki, to: &text)
        case .subjectspace, .subjectspacee: appendName(of: subject, wiki, to: &text)
        case .namespacenumber: text.append(decimal: namespace)
        default: break
        }
        return variable.rawValue.hasSuffix("ee") || variable.rawValue.hasSuffix("spacee")
    }

    private var subject: Int { isTalk ? namespace - 1 : namespace }
    private var talk: Int { namespace < 0 ? namespace : subject + 1 }

    private func appendName(
        of number: Int, _ wiki: borrowing Wiki, to text: inout ByteBuffer
    ) {
        if number == namespace { return text.append(full, 0..<max(0, start - 1)) }
        if let name = wiki.namespaces.canonicalName(of: number) { text.append(name.span) }
    }

    private func appendFull(
        in number: Int, _ wiki: borrowing Wiki, to text: inout ByteBuffer
    ) {
        let first = text.count
        appendName(of: number, wiki, to: &text)
        if text.count > first { text.append(":") }
        text.append(full, start..<full.count)
    }

    /// Where the last slash of a subpage's name is.
    private var lastSlash: Int? {
        guard hasSubpages else { return nil }
        return full.span.extracting(start..<full.count).lastIndex(of: UInt8(ascii: "/"))
            .map { $0 + start }
    }

    /// The end of the name without brackets at its end: `Mercury (planet)` is `Mercury`.
    private var endOfBase: Int {
        guard full.count > start, full[full.count - 1] == UInt8(ascii: ")"),
            let open = full.span.extracting(start..<full.count).lastIndex(of: UInt8(ascii: "(")),
            open > 1, full[start + open - 1] == UInt8(ascii: " ")
        else { return full.count }
        return start + open - 1
    }
}

extension ByteBuffer {
    /// Appends bytes in percent-encoding, but for letters, digits and those of a set.
    mutating func appendPercentEncoded(
        _ bytes: Span<UInt8>, keeping kept: ByteSet, space: StaticString
    ) {
        for index in bytes.indices {
            let byte = bytes[index]
            if byte == UInt8(ascii: " ") {
                append(space)
            } else if byte.isLetter || byte.isDigit || kept.contains(byte) {
                append(byte)
            } else {
                append(UInt8(ascii: "%"))
                append(UInt8(hexadecimalDigit: byte >> 4, from: "A"))
                append(UInt8(hexadecimalDigit: byte & 0xF, from: "A"))
            }
        }
    }
}
