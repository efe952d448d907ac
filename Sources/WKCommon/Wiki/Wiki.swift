import Synchronization

/// What must be known of a wiki to read its pages' wikitext.
struct Wiki {
    /// Distinguishes it from all others that are made: what is kept of a wiki's pages is kept for one number.
    let serial = made.add(1, ordering: .relaxed).newValue

    private static let made = Atomic(0)

    /// The wiki's language code, such as `en`.
    let language: String
    /// Whether titles of articles begin with an upper-case letter.
    let capitalizes: Bool
    /// Whether those of other namespaces do, and the namespaces of which that is not so.
    private let capitalizesOthers: Bool
    private let exceptions: Set<Int>
    /// What its namespaces are called.
    let namespaces: NamespaceNames
    /// The variants of its language, those that its readers see first; empty where it has none.
    let variants: [[UInt8]]
    /// What names in braces are no templates, and what they do.
    let words: MagicWords
    /// What it calls the options of a picture.
    let imageOptions: ImageOptions
    /// How it writes numbers.
    let numbers: NumberFormat
    /// Which letters after a link belong to its text.
    let linkTrail: LinkTrail
    /// Which of the forms of a word belongs to a number.
    let pluralRules: PluralRules
    /// What its names tell, where it is one of Wikimedia's.
    private let traits: WikiTraits

    /// What its redirects begin with.
    let redirects: RedirectText
    /// Whether its links can say something of the page: `[[Located in::Vessar]]`.
    let hasProperties: Bool

    /// Whether its language has variants.
    var hasVariants: Bool { !variants.isEmpty }

    /// The title of the main page, as far as the language tells it: an export does not.
    var mainPage: StaticString? { language == "en" || language == "simple" ? "Main Page" : nil }

    /// The place of a variant among those of the language; nil where the code is none of them.
    func variantRank(of code: Span<UInt8>) -> Int? { variants.firstIndex { code.equals($0.span) } }

    static let media = -2
    static let special = -1
    static let file = 6
    static let template = 10
    static let category = 14
    /// The namespaces whose titles begin with a capital unless their own rule says otherwise: special
    /// pages, users, messages.
    static let alwaysCapitalized = [special, 2, 3, 8, 9]
    /// The title case rule under which the first letter may be a small one.
    static let caseSensitive = "case-sensitive"

    /// Whether titles of a namespace begin with an upper-case letter.
    func capitalizes(_ namespace: Int) -> Bool {
        exceptions.isEmpty ? capitalizesOthers : capitalizesOthers != exceptions.contains(namespace)
    }

    /// Whether pages of a namespace have subpages.
    func hasSubpages(_ namespace: Int) -> Bool {
        switch namespace {
        case 0: traits.articlesHaveSubpages
        case ..<0, Wiki.file, Wiki.category: false
        default: true
        }
    }

    /// Whether a prefix, in any case, is that of the wiki itself.
    func isOwnPrefix(_ prefix: Span<UInt8>) -> Bool {
        traits.isOfItsLanguage && InterwikiPrefixes.isOwn(prefix, of: language)
    }

    /// A wiki by its language, title case rule (`first-letter` or `case-sensitive`), the names that its
    /// export gives namespaces, and those of them that have a rule of their own, with whether it asks
    /// for a capital; and by its name, such as `enwikibooks`, where that tells something.
    init(
        language: String, titleCase: String, names: [(name: String, number: Int)],
        cases: [Int: Bool] = [:], name: String = ""
    ) {
        self.language = language
        let rows = DataRows(language: language)
        var variants: [[UInt8]] = []
        rows.each("variant") { variants.append($1.array) }
        self.variants = variants
        let general = titleCase != Wiki.caseSensitive
        let always = Dictionary(uniqueKeysWithValues: Wiki.alwaysCapitalized.map { ($0, true) })
        let rules = always.merging(cases) { $1 }
        capitalizes = rules[0] ?? general
        capitalizesOthers = general
        exceptions = Set(rules.filter { $0.value != general }.keys)
        namespaces = NamespaceNames(rows, local: names)
        let project = String(decoding: namespaces.canonicalName(of: 4) ?? [], as: UTF8.self)
        traits = WikiTraits(of: name, project: project)
        hasProperties = PropertyLink.isUsed(namespace: namespaces.canonicalName(of: 102))
        words = MagicWords(rows)
        imageOptions = ImageOptions(rows)
        numbers = NumberFormat(rows)
        pluralRules = PluralRules(rows)
        linkTrail = LinkTrail(rows)
        redirects = RedirectText(rows)
    }
}
