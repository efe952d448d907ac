/// Templates whose names follow a pattern, such as `lang-fr` and all its like.
enum PatternNames {
    /// The row of a name in lower case, and what it says besides: the number of a language or a
    /// country. `written` is the name as it is written.
    static func row(
        of name: Span<UInt8>, written: Span<UInt8>, in language: TemplateLanguage
    ) -> (name: StaticString, detail: Int?)? {
        if name.starts(with: "lang-") {
            let code = string(name.extracting(5..<name.count))
            return ("lang-", language.languages?.number(of: code))
        }
        if name.starts(with: "script/") { return ("rtl", nil) }
        // In lower case these are other templates: `{{ant|en|small}}`, `{{geo|10|20}}`.
        if written.count == 3, let number = CountryCodes.number(of: string(written)),
            language.country(number) != nil
        {
            return ("-country", number)
        }
        if language.hasTemplatesOfCountries,
            let letters = language.countries?.code(ofFolded: name)
        {
            return ("-country", CountryCodes.number(of: letters.uppercased()))
        }
        guard language === TemplateLanguage.english else { return nil }
        if name.ends(with: " icon") {
            let code = string(name.extracting(0..<name.count - 5))
            if let number = language.languages?.number(of: code) { return ("-icon", number) }
        }
        return nil
    }

    private static func string(_ name: Span<UInt8>) -> String {
        String(decoding: name.array, as: UTF8.self)
    }
}

extension Span where Element == UInt8 {
    /// Whether no letter but Latin ones is among the characters.
    var isLatin: Bool {
        var index = 0
        while index < count {
            // Two bytes up to U+0250, two more for combining marks, Latin Extended Additional,
            // and punctuation.
            switch self[index] {
            case ..<0xCA: index += 1
            case 0xCA...0xCD: index += 2
            case 0xE1 where index + 1 < count && 0xB8...0xBB ~= self[index + 1]: index += 3
            case 0xE2: index += 3
            default: return false
            }
        }
        return true
    }
}
