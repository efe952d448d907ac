/// The names that a wiki's `{{…}}` and `__…__` have a meaning of their own for: those of variables,
/// such as `PAGENAME`, of parser functions, such as `lc:` and `#if:`, what may be written before a
/// template's name, and behaviour switches.
///
/// This is the one place that tells a function from a template: what the reader runs and what
/// `templates` lists both follow from `word(_:)`.
struct MagicWords {
    /// What a word is; a variable is a function too where a colon follows.
    struct Kind: OptionSet {
        let rawValue: Int
        static let variable = Kind(rawValue: 1)
        static let function = Kind(rawValue: 2)
        static let modifier = Kind(rawValue: 4)
        /// The name of a template that shows what a variable would.
        static let template = Kind(rawValue: 8)
        fileprivate static let bits = 4
    }

    /// What is known of a word.
    struct Word {
        let kind: Kind
        /// What it does; nil where the page alone does not tell that.
        let function: ParserFunction?

        /// Whether MediaWiki takes the word for no template's name, with a colon after it or without,
        /// and with arguments or without.
        func isNoTemplate(hasColon: Bool, hasArguments: Bool) -> Bool {
            hasColon ? kind.contains(.function) : kind.contains(.variable) && !hasArguments
        }

        /// The function that runs where the word is written so; nil where none does.
        func runs(hasColon: Bool, hasArguments: Bool) -> ParserFunction? {
            let isRun =
                isNoTemplate(hasColon: hasColon, hasArguments: hasArguments)
                || hasColon && kind.contains(.modifier)
                || kind.contains(.template) && (hasColon || !hasArguments)
            return isRun ? function : nil
        }
    }

    private var exact = NameTable()
    private var inAnyCase = NameTable()
    private var exactSwitches = NameTable()
    private var switchesInAnyCase = NameTable()

    /// The longest name of a function or switch, in bytes, is shorter than this.
    static let longest = 120

    private static let functions = ParserFunction.allCases

    /// The words of the wikis of a language.
    init(_ rows: DataRows) {
        add(rows, "variable", [.variable, .function])
        add(rows, "function", .function)
        add(rows, "hashed", .function, prefix: "#")
        add(rows, "modifier", .modifier)
        add(rows, "template", .template)
        rows.eachWord("switch") { _, word, isExact in
            if isExact {
                exactSwitches.insert(word, 0)
            } else if let folded = FoldedName(word) {
                switchesInAnyCase.insert(folded.span, 0)
            }
        }
    }

    /// What a word is; nil where it is none. A function that is written with a number sign has that.
    func word(_ name: Span<UInt8>) -> Word? {
        guard name.count <= MagicWords.longest else { return nil }
        if let value = exact.value(of: name) { return MagicWords.word(value) }
        guard let folded = FoldedName(name) else { return nil }
        return inAnyCase.value(of: folded.span).map(MagicWords.word)
    }

    /// Whether a behaviour switch has this name, given without the underscores around it.
    func isSwitch(_ name: Span<UInt8>) -> Bool {
        if exactSwitches.value(of: name) != nil { return true }
        guard let folded = FoldedName(name) else { return false }
        return switchesInAnyCase.value(of: folded.span) != nil
    }

    private static func word(_ value: Int) -> Word {
        let function = value >> Kind.bits
        return Word(
            kind: Kind(rawValue: value & (1 << Kind.bits - 1)),
            function: function > 0 ? functions[function - 1] : nil)
    }

    private mutating func add(
        _ rows: DataRows, _ kind: StaticString, _ use: Kind, prefix: StaticString = ""
    ) {
        var name = ByteBuffer(capacity: 64)
        rows.eachWord(kind) { key, word, isExact in
            // What `subst:` is written before is no template on a page that is read, nor is it shown.
            let use = key.equals("subst") ? Kind.function : use
            let value = use.rawValue | ParserFunction.number(of: key) << Kind.bits
            name.removeAll()
            name.append(prefix)
            name.append(word)
            if isExact {
                exact.insert(name.span, value)
            } else if let folded = FoldedName(name.span) {
                inAnyCase.insert(folded.span, value)
            }
        }
    }
}
