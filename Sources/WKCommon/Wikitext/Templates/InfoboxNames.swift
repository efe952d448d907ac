/// Which templates are infoboxes on the wiki of a language.
///
/// A name that can mean nothing else, such as `Карточка университета`, counts on every wiki, as wikis
/// take each other's templates with their names. A bare noun does so only in its own language:
/// `{{Film|…}}` is a box on the Italian Wikipedia and something else elsewhere. The patterns are the
/// rows `infobox` of the data. Names are compared in any case, with underscores as spaces.
struct InfoboxNames {
    /// What is an infobox whatever else is said of it: the user's own patterns.
    private var added = NamePatterns()
    /// What is one on the wikis of this language only.
    private var local = NamePatterns()

    /// The infoboxes of a language, by its code, and those that fit more patterns.
    init(of language: String, adding patterns: [String] = []) {
        local.insert("infobox", "here", of: .ofTemplates(in: language))
        for pattern in patterns { added.insert(pattern: pattern.utf8.span) }
    }

    /// Whether a template is an infobox: its name as written, without spaces around it.
    func contains(_ name: Span<UInt8>) -> Bool {
        guard !name.isEmpty, name[0] != UInt8(ascii: "#"), name[0] != UInt8(ascii: ":"),
            let folded = FoldedName(name)
        else { return false }
        if added.contains(folded) { return true }
        return (local.contains(folded) || Self.everywhere.contains(folded))
            && !Self.helpers.contains(folded)
    }

    private static let everywhere = patterns("anywhere")
    /// Parts of infoboxes, tools for them, and what is something else again.
    private static let helpers = patterns("helper")

    private static func patterns(_ key: StaticString) -> NamePatterns {
        var patterns = NamePatterns()
        patterns.insert("infobox", key, of: .everywhere)
        return patterns
    }
}
