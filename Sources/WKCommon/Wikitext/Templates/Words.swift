/// Words of other languages, their scripts and readings.
extension InlineTemplates {
    static let words: [Row] = [
        Row("lang|lng|rtl-lang|rtl lang|langx-text|script|wikt-lang|wt", .renderer(foreign)),
        Row("script code|fontlang", .renderer(foreign)),
        Row("langx|lang-x", .renderer(labelled)),
        Row("transl|tlit|translit|transliteration|xlit|translit-std", .lastArgument),
        Row("romanization|roman", .lastArgument),
        Row("langue|lang1|voir|llang|язык", .lastArgument),
        Row("hebrew|unicode|polytonic|cuneiform|runic|hani|arab|cyrl|hebr|grek", .lastArgument),
        Row("goth|deva|ipauni|persian", .lastArgument),
        Row("rtl|ltr|nastaliq|nast|urdu text|aramaic|syriac|ethiopic|tamil", .argument(1)),
        Row("devanagari|tibetan|coptic|phoenician", .argument(1)),
        Row("nq|naskh|uighur|mongolunicode|manchu|tengwar|ogham|gothic script", .argument(1)),
        Row("old italic|linearb", .argument(1)),
        Row("linktext|linktext2|wiktlink|wikt|word link", .renderer(joined(""))),
        Row("lit|lit.|literal translation|literally|literal", in: "en|simple", .renderer(literal)),
        Row("native name|native phrase|nativename", in: "en|simple", .renderer(nativeName)),
        Row("in lang|inlang|link language|languageicon", in: "en|simple", .renderer(inLanguage)),
        Row("language icon|lang icon|in language", in: "en|simple", .renderer(inLanguage)),
        // Rows for names that follow a pattern, which `PatternNames` tells.
        Row("lang-", .renderer(labelledByName)),
        Row("-icon", .renderer(inLanguageByName)),
        // Links to other wikis.
        Row("ill|interlanguage link|link-interwiki|illm|ill2|ill-wd", .renderer(interlanguage)),
        Row("ill-wd2|interlanguage link multi|iwl", .renderer(interlanguage)),
        Row("red link|redlink|仮リンク|не перекладено|нп|нп5|не переведено", .argument(1)),
        Row("не переведено 5", .argument(1)),
        // East Asia.
        Row("zh|lang-zh|zh-lang|chinese", .renderer(chinese)),
        Row("korean|ko-hhrm|lang-ko-hhrm|korean/auto", .renderer(korean)),
        Row("nihongo|japanese|nihongo4|nihongo-s|nihongo key", .renderer(nihongo)),
        Row("nihongo2|nihongo-core|kanji", .argument(1)),
        Row("nihongo3", .renderer(nihongoReading)),
        Row("nihongo krt", .renderer(nihongoScript)),
        Row("nihongo foot|nihongo title", .argument(1)),
        Row("読み仮名|読み仮名 ruby不使用|読み仮名 ruby|ruby-ja", .renderer(reading)),
        Row("ルビ|ruby|補助漢字フォント|jis2004フォント|拡張漢字", .argument(1)),
        Row("vi-nom|vie-nom", .renderer(joined(", "))),
    ]

    /// `{{lang|de|Hund}}` shows `Hund`.
    @Sendable
    static func foreign(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        if arguments.append("text", to: &text) { return }
        let count = arguments.positionalCount
        arguments.appendWhole(count > 2 ? 2 : count, to: &text)
    }

    /// `{{langx|ru|Москва|Moskva|wet}}` shows `Russian: Москва, romanized: Moskva, lit. 'wet'`.
    @Sendable
    static func labelled(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        let number = arguments.place.language.languages?.number(of: arguments.string(1))
        append(arguments, language: number, from: 2, to: &text)
    }

    /// `{{lang-ru|Москва}}` shows `Russian: Москва`.
    @Sendable
    static func labelledByName(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        append(arguments, language: arguments.place.detail, from: 1, to: &text)
    }

    private static func append(
        _ arguments: borrowing TemplateArguments, language: Int?, from first: Int,
        to text: inout ByteBuffer
    ) {
        let isLabelled = arguments.string("label") != "none" && arguments.string("label") != "no"
        if isLabelled, arguments.has("label") {
            arguments.append("label", to: &text)
            text.append(": ")
        } else if isLabelled, let language {
            arguments.place.language.append(languageLabel: language, to: &text)
        }
        let labelEnd = text.count
        guard arguments.append("text", or: first, to: &text) else {
            text.truncate(to: 0)
            return
        }
        let isLatin = text.span.extracting(labelEnd..<text.count).isLatin
        guard arguments.place.language === TemplateLanguage.english else {
            if labelEnd > 0 { text.append(string: arguments.place.language.languageEnd) }
            return
        }
        var before = text.count
        text.append(isLabelled ? ", romanized: " : ", ")
        let hasReading =
            !isLatin
            && (arguments.append("translit", or: first + 1, to: &text)
                || arguments.append("rom", to: &text))
        if !hasReading { text.truncate(to: before) }
        before = text.count
        text.append(isLabelled ? ", lit. '" : ", '")
        let hasTranslation =
            arguments.append("lit", or: first + 2, to: &text)
            || arguments.append("translation", to: &text)
        if hasTranslation { text.append("'") } else { text.truncate(to: before) }
    }

    /// `{{lit|wet}}` shows `lit. 'wet'`.
    @Sendable
    static func literal(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        guard arguments.has(1) else { return }
        let last = arguments.has(2) ? 2 : 1
        text.append("lit. ")
        for position in 1...last {
            if position > 1 { text.append(" or ") }
            text.append("'")
            arguments.append(position, to: &text)
            text.append("'")
        }
    }

    /// `{{native name|de|Wien}}` shows `Wien (German)`.
    @Sendable
    static func nativeName(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        guard arguments.append(2, to: &text), !arguments.has("paren") else { return }
        let languages = TemplateLanguage.english.languages
        guard let name = languages?.name(of: arguments.string(1)) else { return }
        text.append(string: " (\(name))")
    }

    /// `{{in lang|fr|de}}` shows `(in French and German)`.
    @Sendable
    static func inLanguage(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        let count = min(arguments.positionalCount, 9)
        var names: [String] = []
        for position in stride(from: 1, through: count, by: 1) {
            let name = TemplateLanguage.english.languages?.name(of: arguments.string(position))
            if let name { names.append(name) }
        }
        guard let last = names.last else { return }
        let others = names.dropLast().joined(separator: ", ")
        text.append(string: others.isEmpty ? "(in \(last))" : "(in \(others) and \(last))")
    }

    /// `{{fr icon}}` shows `(in French)`.
    @Sendable
    static func inLanguageByName(
        _ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer
    ) {
        guard let number = arguments.place.detail,
            let name = TemplateLanguage.english.languages?[number]
        else { return }
        text.append(string: "(in \(name))")
    }

    /// `{{ill|title|de|Titel|lt=label}}` shows `label`, or without it the title.
    @Sendable
    static func interlanguage(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        let keys: [StaticString] = ["lt", "display", "text", "en"]
        for key in keys where arguments.append(key, to: &text) { return }
        arguments.append(1, to: &text)
    }
}
