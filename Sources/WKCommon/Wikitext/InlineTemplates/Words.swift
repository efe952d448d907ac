/// Words of other languages.
extension InlineTemplates {
    static let words: [Row] = [
        Row(
            "lang|tlit|translit|transl|transliteration|xlit|rtl-lang|nihongo2|script", .lastArgument
        ),
        Row("langue|lang1|lng|voir|llang|язык", .lastArgument),
        Row("zh|hebrew|unicode|polytonic|linktext|cuneiform|runic|hani|arab|cyrl", .lastArgument),
        Row(
            "ill|interlanguage link|link-interwiki|illm|red link|仮リンク|не перекладено", .argument(1)),
        Row("нп|нп5|не переведено|не переведено 5", .argument(1)),
        Row("nihongo|japanese", .made(nihongo)),
        Row("読み仮名|読み仮名 ruby不使用|読み仮名 ruby|ruby-ja", .made(reading)),
        Row("ルビ|ruby|補助漢字フォント|jis2004フォント|拡張漢字", .argument(1)),
    ]

    /// `{{nihongo|English|漢字|romaji}}` shows `English (漢字, romaji)`.
    @Sendable
    static func nihongo(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        arguments.append(1, to: &text)
        let start = text.count
        text.append(" (")
        let hasScript = arguments.append(2, to: &text)
        if hasScript, arguments.positionalCount > 2 { text.append(", ") }
        let hasReading = arguments.append(3, to: &text)
        if hasScript || hasReading { text.append(")") } else { text.truncate(to: start) }
    }

    /// `{{読み仮名|地理|ちり|geography}}` shows `地理（ちり、geography）`.
    @Sendable
    static func reading(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        arguments.append(1, to: &text)
        guard arguments.positionalCount > 1 else { return }
        text.append("（")
        arguments.append(2, to: &text)
        if arguments.positionalCount > 2 { text.append("、") }
        arguments.append(3, to: &text)
        text.append("）")
    }
}
