/// Which templates are infoboxes on the wiki of a language.
///
/// Names are compared in any case, with underscores as spaces. `InfoboxFamilies` is the table.
struct InfoboxNames {
    /// What is an infobox whatever else is said of it: the user's own patterns.
    private var added = NamePatterns()
    /// What is one on the wikis of this language only.
    private var local = NamePatterns()

    /// The infoboxes of a language, by its code, and those that fit further patterns.
    init(of language: String, adding patterns: [String] = []) {
        for family in InfoboxFamilies.local where family.speaks(language) {
            local.insert(family.patterns)
        }
        for pattern in patterns { added.insert(pattern: pattern) }
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

    private static let everywhere: NamePatterns = {
        var patterns = NamePatterns()
        for family in InfoboxFamilies.everywhere { patterns.insert(family.patterns) }
        return patterns
    }()

    private static let helpers: NamePatterns = {
        var patterns = NamePatterns()
        for family in InfoboxFamilies.helpers { patterns.insert(family.patterns) }
        return patterns
    }()
}
