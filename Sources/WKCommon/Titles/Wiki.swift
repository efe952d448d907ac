/// What must be known of a wiki to read its pages' wikitext.
struct Wiki {
    /// The wiki's language code, such as `en`.
    let language: String
    /// Whether titles begin with an upper-case letter.
    let capitalizes: Bool
    /// What its namespaces are called.
    let namespaces: NamespaceNames
    /// The variants of its language, those that its readers see first; empty where it has none.
    let variants: [StaticString]
    /// What its parser functions are called.
    let functions: ParserFunctionNames
    /// Which letters behind a link belong to its text.
    let linkTrail: LinkTrail

    /// Whether its links can say something of the page: `[[Located in::Vessar]]`.
    let hasProperties: Bool

    /// Whether its language has variants.
    var hasVariants: Bool { !variants.isEmpty }

    /// The place of a variant among those of the language; nil where the code is none of them.
    func variantRank(of code: Span<UInt8>) -> Int? { variants.firstIndex { code.equals($0) } }

    static let media = -2
    static let special = -1
    static let file = 6
    static let template = 10
    static let category = 14
    /// The namespaces whose titles begin with a capital on every wiki: special pages, users, messages.
    static let alwaysCapitalized = [special, 2, 3, 8, 9]

    /// A wiki by its language, title case rule (`first-letter` or `case-sensitive`), and the names
    /// that its export gives the Media, File, Template and Category namespaces.
    init(language: String, titleCase: String, names: [(name: String, number: Int)]) {
        self.language = language
        variants = LanguageVariants.codes(of: language)
        capitalizes = titleCase != "case-sensitive"
        namespaces = NamespaceNames(language: language, local: names)
        hasProperties = PropertyLink.isUsed(namespace: namespaces.canonicalName(of: 102))
        functions = ParserFunctionNames(language: language)
        linkTrail = LinkTrail(language: language)
    }
}
