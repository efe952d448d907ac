/// How the templates of a language's wiki write what is not in their arguments.
final class TemplateLanguage: Sendable {
    /// How they write dates.
    let dates: DateStyle
    /// What stands before and behind the age of someone who has died; nil where it is left out.
    let aged: (before: StaticString, behind: StaticString)?
    /// What they call languages; nil where `{{lang-xx|…}}` shows no language's name.
    let languages: LanguageNames?
    /// What stands before and behind a language's name in `{{lang-xx|…}}`.
    let languageLabel: (before: StaticString, behind: StaticString)
    /// What stands behind the word of `{{lang-xx|…}}`.
    let languageEnd: StaticString
    /// What they call countries, by the two letters of ISO 3166; nil where that is not known.
    let countries: LanguageNames?
    /// Whether the name of a country is that of a template that shows it: `{{Россия}}`.
    let hasTemplatesOfCountries: Bool

    init(
        dates: DateStyle, aged: (before: StaticString, behind: StaticString)? = nil,
        languages: LanguageNames? = nil,
        languageLabel: (before: StaticString, behind: StaticString) = ("", ": "),
        languageEnd: StaticString = "", countries: LanguageNames? = nil,
        hasTemplatesOfCountries: Bool = false
    ) {
        self.dates = dates
        self.aged = aged
        self.languages = languages
        self.languageLabel = languageLabel
        self.languageEnd = languageEnd
        self.countries = countries
        self.hasTemplatesOfCountries = hasTemplatesOfCountries
    }

    /// Appends what stands before a word of the language with a number: `German: `.
    func append(languageLabel number: Int, to text: inout ByteBuffer) {
        guard let languages else { return }
        text.append(languageLabel.before)
        text.append(string: languages[number])
        text.append(languageLabel.behind)
    }

    static let english = TemplateLanguage(
        dates: .english, aged: (" (aged ", ")"), languages: .english)
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
