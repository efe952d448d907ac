/// How the templates of a language's wiki write what is not in their arguments.
final class TemplateLanguage: Sendable {
    /// How they write dates.
    let dates: DateStyle
    /// What stands before the age of someone who has died; a bracket is closed behind it.
    let aged: StaticString
    /// What they call languages; nil where `{{lang-xx|…}}` shows no language's name.
    let languages: LanguageNames?
    /// What stands before and behind a language's name in `{{lang-xx|…}}`.
    let languageLabel: (before: StaticString, behind: StaticString)

    init(
        dates: DateStyle, aged: StaticString, languages: LanguageNames? = nil,
        languageLabel: (before: StaticString, behind: StaticString) = ("", ": ")
    ) {
        self.dates = dates
        self.aged = aged
        self.languages = languages
        self.languageLabel = languageLabel
    }

    /// Appends what stands before a word of the language with a number: `German: `.
    func append(languageLabel number: Int, to text: inout ByteBuffer) {
        guard let languages else { return }
        text.append(languageLabel.before)
        text.append(string: languages[number])
        text.append(languageLabel.behind)
    }

    /// The language with a code; English where it is not known.
    static func of(_ code: String) -> TemplateLanguage { all[code] ?? english }

    static let english = TemplateLanguage(dates: .english, aged: " (aged ", languages: .english)

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
    /// What the template's name says, where it follows a pattern: see `PatternNames`.
    var detail: Int?
}
