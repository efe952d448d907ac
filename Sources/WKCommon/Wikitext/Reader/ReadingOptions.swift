/// What `wk-parse` is asked to read of each page.
public struct ReadingOptions {
    /// Whether the page's plain text is wanted.
    public var wantsText = false
    /// Whether tables are left out of the plain text.
    public var leavesTablesOut = false
    /// The most characters, as Unicode scalars, of an abstract; with 0 there are no abstracts.
    public var abstractLimit = 1000
    /// What is wanted besides links, categories, infoboxes and the abstract.
    public var additions: Set<Addition> = []
    /// Which templates are infoboxes besides those that wk knows: names, with `*` for any beginning or
    /// end; `*` alone for all that have arguments.
    public var infoboxPatterns: [String] = []

    /// The usual options.
    public init() {}

    /// Whether a text can be one of `infoboxPatterns`: it names some templates, or all.
    public static func isInfoboxPattern(_ text: String) -> Bool {
        NamePatterns.isPattern(text) || NamePatterns.fitsAll(text)
    }

    /// The usual options, with the plain text or not.
    init(wantsText: Bool) { self.wantsText = wantsText }
}

/// What a parsed record may have beyond its usual keys: off unless it is asked for.
public enum Addition: CaseIterable, Sendable {
    /// The headings.
    case sections
    /// The sections that internal links lead to.
    case anchors
    /// The links to other sites.
    case externalLinks
    /// The templates that the page calls.
    case templates
    /// The files that it shows.
    case images
    /// The places on Earth that it names.
    case coordinates
    /// The wikitext of the fields of infoboxes.
    case boxes

    /// The key of the record that holds it; a name only for anchors and boxes, which are within
    /// `links` and `infobox`.
    public var name: StaticString {
        switch self {
        case .sections: "sections"
        case .anchors: "anchors"
        case .externalLinks: "external_links"
        case .templates: "templates"
        case .images: "images"
        case .coordinates: "coordinates"
        case .boxes: "boxes"
        }
    }

    /// Whether it is a key of its own.
    var isKey: Bool { self != .anchors && self != .boxes }

    /// The addition of a name.
    public init?(name: some StringProtocol) {
        guard let addition = Addition.allCases.first(where: { "\($0.name)" == name }) else {
            return nil
        }
        self = addition
    }
}
