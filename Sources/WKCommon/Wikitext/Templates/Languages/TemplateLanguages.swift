/// How the templates of the large Wikipedias write what is not in their arguments.
extension TemplateLanguage {
    /// The language with a code; English where it is not known.
    static func of(_ code: String) -> TemplateLanguage {
        switch code {
        case "ar", "arz", "ary": arabic
        case "bg": bulgarian
        case "ca": catalan
        case "cs": czech
        case "da": danish
        case "de", "als", "bar": german
        case "el": greek
        case "es": spanish
        case "fa": persian
        case "fi": finnish
        case "fr": french
        case "he": hebrew
        case "hi": hindi
        case "hu": hungarian
        case "id": indonesian
        case "it": italian
        case "ja": japanese
        case "ko": korean
        case "nl": dutch
        case "no", "nb": norwegian
        case "pl": polish
        case "pt": portuguese
        case "ro": romanian
        case "ru": russian
        case "sr": serbian
        case "sv": swedish
        case "th": thai
        case "tr": turkish
        case "uk": ukrainian
        case "vi": vietnamese
        case "zh": chinese
        default: english
        }
    }

    private static let arabic = TemplateLanguage(
        dates: .arabic, languages: .arabic, languageLabel: ("(", ": "), languageEnd: ")")
    private static let bulgarian = TemplateLanguage(
        dates: .bulgarian, languages: .bulgarian, languageLabel: ("на ", ": "))
    private static let catalan = TemplateLanguage(
        dates: .catalan, aged: (" (", " anys)"), languages: .catalan,
        languageLabel: ("en ", ": "), countries: .catalanCountries)
    private static let czech = TemplateLanguage(
        dates: .czech, aged: (" (ve věku ", " let)"), languages: .czech, languageLabel: ("", " "),
        countries: .czechCountries)
    private static let danish = TemplateLanguage(
        dates: .danish, aged: (" (", " år)"), languages: .danish, countries: .danishCountries)
    private static let german = TemplateLanguage(
        dates: .german, languages: .german, languageLabel: ("", " "), countries: .germanCountries)
    private static let greek = TemplateLanguage(
        dates: .greek, aged: (" (", " ετών)"), languages: .greek)
    private static let spanish = TemplateLanguage(
        dates: .spanish, aged: (" (", " años)"), languages: .spanish,
        languageLabel: ("en ", ": "), countries: .spanishCountries)
    private static let persian = TemplateLanguage(dates: .persian, languages: .persian)
    private static let finnish = TemplateLanguage(
        dates: .finnish, languages: .finnish, languageLabel: ("", " "))
    private static let french = TemplateLanguage(
        dates: .french, aged: (" (à ", " ans)"), languages: .french,
        languageLabel: ("en ", " : "), countries: .frenchCountries, hasTemplatesOfCountries: true)
    private static let hebrew = TemplateLanguage(dates: .hebrew)
    private static let hindi = TemplateLanguage(dates: .hindi, languages: .hindi)
    private static let hungarian = TemplateLanguage(dates: .hungarian, aged: (" (", " évesen)"))
    private static let indonesian = TemplateLanguage(
        dates: .indonesian, aged: (" (umur ", ")"), languages: .indonesian,
        languageLabel: ("bahasa ", ": "), countries: .indonesianCountries)
    private static let italian = TemplateLanguage(
        dates: .italian, languages: .italian, languageLabel: ("in ", ": "),
        countries: .italianCountries)
    private static let japanese = TemplateLanguage(
        dates: .japanese, aged: ("（", "歳没）"), languages: .japanese,
        countries: .japaneseCountries)
    private static let korean = TemplateLanguage(
        dates: .korean, aged: ("(", "세)"), languages: .korean, countries: .koreanCountries)
    private static let dutch = TemplateLanguage(
        dates: .dutch, languages: .dutch, countries: .dutchCountries)
    private static let norwegian = TemplateLanguage(
        dates: .norwegian, aged: (" (", " år)"), languages: .norwegian,
        countries: .norwegianCountries)
    private static let polish = TemplateLanguage(
        dates: .polish, languages: .polish, languageLabel: ("", " "), countries: .polishCountries)
    private static let portuguese = TemplateLanguage(
        dates: .portuguese, aged: (" (", " anos)"), languages: .portuguese,
        languageLabel: ("em ", ": "), countries: .portugueseCountries)
    private static let romanian = TemplateLanguage(dates: .romanian, aged: (" (", " de ani)"))
    private static let russian = TemplateLanguage(
        dates: .russian, languages: .russian, languageLabel: ("", " "),
        countries: .russianCountries, hasTemplatesOfCountries: true)
    private static let serbian = TemplateLanguage(
        dates: .serbian, languages: .serbian, languageLabel: ("", " "),
        countries: .serbianCountries)
    private static let swedish = TemplateLanguage(
        dates: .swedish, aged: (" (", " år)"), languages: .swedish, countries: .swedishCountries)
    private static let thai = TemplateLanguage(
        dates: .thai, aged: (" (", " ปี)"), languages: .thai, countries: .thaiCountries)
    private static let turkish = TemplateLanguage(
        dates: .turkish, aged: (" (", " yaşında)"), languages: .turkish,
        countries: .turkishCountries)
    private static let ukrainian = TemplateLanguage(
        dates: .ukrainian, languages: .ukrainian, languageLabel: ("", " "),
        countries: .ukrainianCountries)
    private static let vietnamese = TemplateLanguage(
        dates: .vietnamese, aged: (" (", " tuổi)"), languages: .vietnamese,
        countries: .vietnameseCountries)
    private static let chinese = TemplateLanguage(
        dates: .japanese, aged: ("（", "歲）"), languages: .chinese, languageLabel: ("", "："),
        countries: .chineseCountries)
}
