/// The languages of Wikipedias that are written in more than one way, with the codes of their variants
/// as `-{ }-` names them (MediaWiki's language converters), those first that MediaWiki falls back on
/// for a reader who has chosen none.
enum LanguageVariants {
    /// The codes of a language's variants; none where it has no variants.
    static func codes(of language: String) -> [StaticString] {
        switch language {
        case "zh":
            ["zh", "zh-hans", "zh-cn", "zh-sg", "zh-my", "zh-hant", "zh-tw", "zh-hk", "zh-mo"]
        case "gan": ["gan", "gan-hans", "gan-hant"]
        case "wuu": ["wuu", "wuu-hans", "wuu-hant"]
        case "sr": ["sr", "sr-ec", "sr-cyrl", "sr-el", "sr-latn"]
        case "sh": ["sh", "sh-latn", "sh-cyrl"]
        case "crh": ["crh", "crh-latn", "crh-cyrl"]
        case "iu": ["iu", "ike-cans", "ike-latn"]
        case "kk": ["kk", "kk-cyrl", "kk-kz", "kk-latn", "kk-tr", "kk-arab", "kk-cn"]
        case "ku": ["ku", "ku-latn", "ku-arab"]
        case "shi": ["shi", "shi-tfng", "shi-latn"]
        case "tg": ["tg", "tg-latn"]
        case "uz": ["uz", "uz-latn", "uz-cyrl"]
        case "ban": ["ban", "ban-bali", "ban-x-dharma", "ban-x-palmleaf", "ban-x-pku"]
        case "tly": ["tly", "tly-cyrl"]
        case "mni": ["mni", "mni-beng"]
        case "zgh": ["zgh", "zgh-latn"]
        default: []
        }
    }
}
