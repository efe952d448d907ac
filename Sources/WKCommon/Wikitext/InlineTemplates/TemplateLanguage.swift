/// How the templates of a language's wiki write what is not in their arguments.
final class TemplateLanguage: Sendable {
    /// How they write dates.
    let dates: DateStyle

    init(dates: DateStyle) {
        self.dates = dates
    }

    /// The language with a code; English where it is not known.
    static func of(_ code: String) -> TemplateLanguage { all[code] ?? english }

    static let english = TemplateLanguage(dates: .english)

    private static let all: [String: TemplateLanguage] = [
        "en": english, "simple": english,
    ]
}

/// Where a template stands.
struct TemplatePlace {
    /// The language of the wiki.
    var language = TemplateLanguage.english
    /// Whether it is in an infobox's value.
    var isInfobox = false
}
