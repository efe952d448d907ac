/// Templates of the Japanese Wikipedia.
extension InlineTemplates {
    static let japanese: [Row] = [
        Row(
            "en|fr|de|it|es|pt|nl|la|ru|el|ja|zh|ko|ar|he|fa|tr|pl|cs|sk|hu|ro", in: "ja",
            .argument(1)),
        Row(
            "bg|sr|hr|sv|da|fi|nn|nb|uk|vi|th|hi|sa|eo|ga|cy|ca|et|lv|lt|mn", in: "ja", .argument(1)
        ),
        Row("jis90フォント|jis2004フォント|補助漢字フォント|cp932フォント|jis x 0213フォント", in: "ja", .argument(1)),
        Row("拡張漢字|旧字体|新字体|中国語表記|簡体字|繁体字|縦書き|unicodefont|unicodefonts", in: "ja", .argument(1)),
        Row("機種依存文字|機種依存|jisフォント|漢字|異体字|変体仮名フォント|字体|ハングル", in: "ja", .argument(1)),
        Row("要出典範囲|要出典2|独自研究範囲|疑問点範囲|信頼性要検証範囲|要検証範囲|いつ範囲", in: "ja", .argument(1)),
        Row("誰範囲|要説明範囲|要追加記述範囲|正確性範囲|言葉を濁さない範囲|不明確な範囲|要校閲範囲", in: "ja", .argument(1)),
        Row("要高次出典範囲|どこ範囲|何範囲|要追加範囲|色|小|大|太字|inline-block", in: "ja", .argument(1)),
        Row("ilq|squote|行内引用|下げ核|高線|低線|上線|上げ核|読み|ピン音|拼音|注音", in: "ja", .argument(1)),
        Row("smaller|フォントサイズ|改行禁止|ふりがな|フリガナ|振り仮名|ruby|ルビ", in: "ja", .argument(1)),
        Row("by|fy|vgy|年代", in: "ja", .argument(1)),
        Row("color|colors|文字色|背景色", in: "ja", .lastArgument),
        Row("仮リンク|ill2|ill|日本語版にない記事リンク|illm", in: "ja", .made(named(["label", "ラベル"]))),
        Row("interlang|lang link|interlanguage", in: "ja", .made(argument(3, orSecond: true))),
        Row("国立国会図書館のデジタル化資料|近代デジタルライブラリー", in: "ja", .argument(2)),
        Row("公式url|official url", in: "ja", .argument(1)),
        Row("audio|audio2|音声|audio-nohelp", in: "ja", .argument(2)),
        Row("wt|wtr", in: "ja", .text("")),
        Row("和暦|西暦和暦|和暦年", in: "ja", .made(japaneseEra)),
        Row("flag|flagcountry|flagu|国旗|flaglink|country|国旗国名", in: "ja", .made(country)),
        Row("単位|変換", in: "ja", .made(measured(",", UInt8(ascii: ".")))),
        Row("円|日本円", in: "ja", .made(suffixed("円"))),
        Row("〒", in: "ja", .text("〒")),
        Row("lang-zh|zh-lang", in: "ja", .made(labelledWord(in: "zh"))),
        Row("lang-ko|朝鮮語", in: "ja", .made(labelledWord(in: "ko"))),
    ]

    /// The argument with this number, or else the second, or the first.
    static func argument(_ position: Int, orSecond: Bool) -> Maker {
        { arguments, text in
            if arguments.append(position, to: &text) { return }
            if !arguments.append(2, to: &text) { arguments.append(1, to: &text) }
        }
    }

    /// `{{和暦|2023}}` shows `令和5年`.
    @Sendable
    static func japaneseEra(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        guard let year = arguments.number(1),
            let era = eras.first(where: { $0.firstYear <= year })
        else { return }
        text.append(era.name)
        if year == era.firstYear {
            text.append("元")
        } else {
            text.append(decimal: year - era.firstYear + 1)
        }
        text.append("年")
    }

    private static let eras: [(name: StaticString, firstYear: Int)] = [
        ("令和", 2019), ("平成", 1989), ("昭和", 1926), ("大正", 1912), ("明治", 1868),
    ]
}
