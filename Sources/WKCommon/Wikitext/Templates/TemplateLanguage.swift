/// How the templates of a language's wiki write what is not in their arguments.
final class TemplateLanguage: Sendable {
    /// The language's code, as the wiki has it.
    let code: String
    /// How they write dates.
    let dates: DateStyle
    /// What is before and after the age of someone who has died; nil where it is left out.
    let aged: (before: String, after: String)?
    /// What they call languages; nil where `{{lang-xx|…}}` shows no language's name.
    let languages: LanguageNames?
    /// What is before and after a language's name in `{{lang-xx|…}}`.
    let languageLabel: (before: String, after: String)
    /// What is after the word of `{{lang-xx|…}}`.
    let languageEnd: String
    /// What they call countries, by the two letters of ISO 3166; nil where that is not known.
    let countries: LanguageNames?
    /// Whether the name of a country is that of a template that shows it: `{{Россия}}`.
    let hasTemplatesOfCountries: Bool

    /// The language with a code; its words are those of `DataRows.ofTemplates`, and dates are in digits
    /// where nothing is known of it.
    private init(code: String) {
        let rows = DataRows.ofTemplates(in: code)
        self.code = code
        dates = DateStyle(rows)
        let age = rows.words("aged")
        aged = age["before"].map { ($0, age["after"] ?? "") }
        languages = LanguageNames("language", of: rows)
        let label = rows.words("label")
        languageLabel = (label["before"] ?? "", label["after"] ?? ": ")
        languageEnd = label["end"] ?? ""
        countries = LanguageNames("territory", of: rows)
        hasTemplatesOfCountries = rows.words("named-template")["territory"] != nil
    }

    /// The language with a code, the same as before where that has it.
    func of(_ code: String) -> TemplateLanguage {
        code == self.code ? self : TemplateLanguage.of(code)
    }

    /// The language with a code. All kinds of English are one.
    static func of(_ code: String) -> TemplateLanguage {
        let language = code.lowercased().prefix { $0 != "-" }
        return language == "en" || language == "simple" ? english : TemplateLanguage(code: code)
    }

    /// Appends what is before a word of the language with a number: `German: `.
    func append(languageLabel number: Int, to text: inout ByteBuffer) {
        guard let languages else { return }
        text.append(string: languageLabel.before)
        text.append(string: languages[number])
        text.append(string: languageLabel.after)
    }

    static let english = TemplateLanguage(code: "en")
}

/// Where a template is.
struct TemplatePlace {
    /// The language of the wiki.
    var language = TemplateLanguage.english
    /// Whether it is in an infobox's value.
    var isInfobox = false
    /// What the template's name says, where it follows a pattern: see `PatternNames`.
    var detail: Int?
}
