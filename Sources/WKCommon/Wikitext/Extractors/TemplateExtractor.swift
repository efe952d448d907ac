/// Collects the templates that a page calls, once each, as the JSON of the record's `templates`.
///
/// What is a template's name is told as in MediaWiki (Parser::braceSubstitution): variables and
/// parser functions are none, `safesubst:` and its like go, and the rest is a title, by default one
/// of the namespace of templates.
struct TemplateExtractor: ~Copyable {
    /// Whether templates are wanted.
    let isOn: Bool
    /// The strings, separated by commas, without the array's brackets.
    private(set) var json = ByteBuffer(capacity: 64)
    /// The names that are in it, as written and in canonical form.
    private var written = NameTable()
    private var known = NameTable()
    private var name = ByteBuffer(capacity: 256)
    private var target = LinkTargetReader()

    /// The longest name as written that is read: a title's bytes, as character references.
    private static let longest = 2000

    init(isOn: Bool) { self.isOn = isOn }

    /// Forgets the last page.
    mutating func removeAll() {
        json.removeAll()
        written.removeAll()
        known.removeAll()
    }

    /// Adds the template whose braces are a matched pair.
    mutating func add(
        _ bracket: Bracket, _ source: Span<UInt8>, on page: borrowing PageName,
        _ wiki: borrowing Wiki
    ) {
        guard isOn else { return }
        add(
            source.extracting(bracket.firstPart),
            hasArguments: bracket.firstPartEnd < bracket.closeStart, on: page, wiki)
    }

    /// Adds the templates that are called in a range of wikitext, whose tokens begin at `first`.
    mutating func add(
        _ source: Span<UInt8>, _ range: Range<Int>, _ tokenizer: borrowing Tokenizer,
        from first: Int, on page: borrowing PageName, _ wiki: borrowing Wiki
    ) {
        var index = first
        while index < tokenizer.tokens.count, tokenizer.tokens[index].start < range.upperBound {
            var bracket =
                tokenizer.tokens[index].kind == .open ? Int(tokenizer.tokens[index].link) : -1
            while bracket >= 0 {
                let opening = tokenizer.brackets[bracket]
                if opening.kind == .template { add(opening, source, on: page, wiki) }
                bracket = Int(opening.inner)
            }
            index += 1
        }
    }

    /// Adds the template with a name as written between `{{` and `|` or `}}`.
    private mutating func add(
        _ raw: Span<UInt8>, hasArguments: Bool, on page: borrowing PageName,
        _ wiki: borrowing Wiki
    ) {
        guard raw.count <= Self.longest, written.value(of: raw) == nil, read(raw) else {
            return
        }
        let start = skipModifiers(wiki.words)
        guard start < name.count, name[start] != UInt8(ascii: "#") else { return }
        let end = colon(from: start) ?? name.count
        let word = wiki.words.word(name.span.extracting(start..<end))
        if word?.isNoTemplate(hasColon: end < name.count, hasArguments: hasArguments) ?? false {
            return
        }
        guard resolve(from: start, on: page, wiki) else { return }
        written.insert(raw, 0)
        Self.list(name, &known, &json)
    }

    private static func list(
        _ name: borrowing ByteBuffer, _ known: inout NameTable, _ json: inout ByteBuffer
    ) {
        guard known.value(of: name.span) == nil else { return }
        known.insert(name.span, 0)
        if !json.isEmpty { json.append(UInt8(ascii: ",")) }
        json.appendJSONString(name)
    }

    /// Makes the name from a position on the page's title: without a prefix for a template, with a
    /// colon for an article. False where it is no page of this wiki. Percent signs are not decoded
    /// here, as they are in links: with one that could be, the name is no title.
    private mutating func resolve(
        from start: Int, on page: borrowing PageName, _ wiki: borrowing Wiki
    ) -> Bool {
        guard !Self.hasEncodedByte(name.span, from: start) else { return false }
        let isArticle = name[start] == UInt8(ascii: ":")
        let found = Self.read(name, from: start, with: &target, on: page, wiki)
        name.removeAll()
        switch found {
        case .page, .file: break
        case .category:
            if let prefix = wiki.namespaces.canonicalName(of: Wiki.category) {
                name.append(prefix.span)
                name.append(UInt8(ascii: ":"))
            }
        case .media, .otherWiki, .otherLanguage, .ownSection, .invalid: return false
        }
        var titleStart = 0
        if let colon = target.title.span.firstIndex(of: UInt8(ascii: ":")),
            let number = wiki.namespaces.number(of: target.title.span.extracting(0..<colon))
        {
            if number < 0 { return false }
            if number == Wiki.template { titleStart = colon + 1 }
        } else if isArticle {
            name.append(UInt8(ascii: ":"))
        }
        name.append(target.title, titleStart..<target.title.count)
        return true
    }

    /// Whether a percent sign is before two hexadecimal digits.
    private static func hasEncodedByte(_ name: Span<UInt8>, from start: Int) -> Bool {
        var index = start
        while let percent = name.firstIndex(of: UInt8(ascii: "%"), from: index) {
            if name.percentEncodedByte(at: percent) != nil { return true }
            index = percent + 1
        }
        return false
    }

    private static func read(
        _ name: borrowing ByteBuffer, from start: Int, with target: inout LinkTargetReader,
        on page: borrowing PageName, _ wiki: borrowing Wiki
    ) -> LinkTarget {
        target.read(name.span.extracting(start..<name.count), on: page, wiki)
    }

    /// Reads a name into `name`, without comments and the tags that say what shows where; false where
    /// a template has a part in it.
    private mutating func read(_ raw: Span<UInt8>) -> Bool {
        name.removeAll()
        var index = Self.modifierEnd(raw)
        while index < raw.count {
            switch raw[index] {
            case UInt8(ascii: "<"):
                guard let next = HiddenText.end(raw, index) else { return false }
                index = next
            case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"):
                return false
            case let byte:
                if !byte.isSpace || !name.isEmpty { name.append(byte) }
                index += 1
            }
        }
        name.trimEnd()
        return true
    }

    /// Where `{{{|safesubst:}}}` ends, which may come first: it shows nothing on the page.
    private static func modifierEnd(_ raw: Span<UInt8>) -> Int {
        let start = raw.trimmed(0..<raw.count).lowerBound
        for modifier: StaticString in ["{{{|safesubst:}}}", "{{{|subst:}}}"]
        where raw.starts(with: modifier, at: start) {
            return start + modifier.utf8CodeUnitCount
        }
        return start
    }

    /// Where the name starts after `safesubst:` and its like.
    private func skipModifiers(_ words: borrowing MagicWords) -> Int {
        var start = 0
        while let colon = colon(from: start),
            words.word(name.span.extracting(start..<colon))?.kind.contains(.modifier) ?? false
        {
            start = name.span.trimmed(colon + 1..<name.count).lowerBound
        }
        return start
    }

    private func colon(from start: Int) -> Int? {
        name.span.firstIndex(of: UInt8(ascii: ":"), from: start)
    }
}
