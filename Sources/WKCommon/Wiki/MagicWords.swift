/// The names that a wiki's `{{…}}` have a meaning of their own for: those of variables, such as
/// `PAGENAME`, of parser functions, such as `lc:`, and what may stand before a template's name.
struct MagicWords {
    /// What a word is; a variable is a function too where a colon follows.
    struct Kind: OptionSet {
        let rawValue: Int
        static let variable = Kind(rawValue: 1)
        static let function = Kind(rawValue: 2)
        static let modifier = Kind(rawValue: 4)
    }

    private var exact = NameTable()
    private var inAnyCase = NameTable()

    /// The words of a language's wikis.
    init(language: String) {
        add(MagicWordData.english)
        add(MagicWordData.words(for: language))
    }

    /// What a word is, without a colon.
    func kind(of word: Span<UInt8>) -> Kind {
        if let value = exact.value(of: word) { return Kind(rawValue: value) }
        guard let folded = FoldedName(word), let value = inAnyCase.value(of: folded.span) else {
            return []
        }
        return Kind(rawValue: value)
    }

    private mutating func add(_ words: String) {
        for part in words.parts(separatedBy: ",") {
            let word = part.withoutSpaceInFront
            let name = Substring(word.utf8.prefix { $0 != UInt8(ascii: ":") })
            let kind: Kind =
                switch word.utf8.count - name.utf8.count {
                case 0: [.variable, .function]
                case 1: .function
                default: .modifier
                }
            if name.lowercased() == name, let folded = FoldedName.folded(name) {
                inAnyCase.insert(folded, kind.rawValue)
            } else {
                exact.insert(String(name), kind.rawValue)
            }
        }
    }
}
