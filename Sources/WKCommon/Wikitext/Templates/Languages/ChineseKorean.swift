/// Templates of the Chinese and Korean Wikipedias.
extension InlineTemplates {
    static let chineseAndKorean: [Row] = [
        Row(
            "le|link-en|link-ja|link-de|link-fr|link-ru|link-es|link-it|link-ko|link-vi", in: "zh",
            .made(argument(3, orFirst: true))),
        Row(
            "link-pt|link-nl|link-pl|link-sv|link-la|link-uk|link-ar|link-fa|link-th", in: "zh",
            .made(argument(3, orFirst: true))),
        Row(
            "link-id|link-cs|link-no|link-fi|link-da|link-hu|link-he|link-tr|link-ca", in: "zh",
            .made(argument(3, orFirst: true))),
        Row(
            "link-ms|link-el|link-ro|link-bg|link-sr|link-hr|link-yue|link-wuu|linken", in: "zh",
            .made(argument(3, orFirst: true))),
        Row("tsl|translink|ilh|internal link helper", in: "zh", .made(translatedLink)),
        Row(
            "illm|ill|interlanguage link multi|link-wd", in: "zh", .made(named(["lt", "preserve"]))),
        Row("bd|生卒|生卒年|bdliving", in: "zh", .made(lifeSpan)),
        Row("僻字|缺字|图片字|異體字|小|大|加粗|color text|拼音|pinyin|標示|黑幕|nowiki text", in: "zh", .argument(1)),
        Row("zh-hans|zh-hant|zh-tw|zh-cn|zh-hk|zh-sg|不转换|簡體|繁體", in: "zh", .argument(1)),
        Row("ruby|rubyh|注音|振假名|ruby-zh-b|ruby-zh-p", in: "zh", .argument(1)),
        Row("flag|flagcountry|flagu|country|国旗|國旗|flagg|flaglist", in: "zh|ko", .made(country)),
        Row("as of|asof|截至", in: "zh", .made(asOfDate("截至", ""))),
        Row("circa|c.|ca.|约", in: "zh", .made(prefixed("約"))),
        Row("人民币|cny|rmb", in: "zh", .made(suffixed("元"))),
        // Korean.
        Row("llang|언어 표기", in: "ko", .made(labelledWord)),
        Row("국기나라|국기|깃발|깃발나라|국가|나라 국기", in: "ko", .made(country)),
        Row("작은 글씨|작게|크게|줄 바꿈 금지|줄바꿈 금지|루비|옛한글|옛한글 처음|인용문", in: "ko", .argument(1)),
        Row("ko-hhrm|한국어 표기", in: "ko", .made(named(["hangul", "한글"]))),
        Row("다른 언어 링크|언어간 링크|ill|임시링크|임시 링크", in: "ko", .made(named(["lt", "label"]))),
        Row("zh-y|중국어 표기", in: "ko", .made(labelledWord(in: "zh"))),
        Row("ja-y|일본어 표기", in: "ko", .made(labelledWord(in: "ja"))),
        Row("as of|기준", in: "ko", .made(asOfDate("", " 기준"))),
        Row("단위|변환", in: "ko", .made(measured(",", UInt8(ascii: ".")))),
    ]

    /// `{{tsl|en|Moon|月球|月}}` shows `月`.
    @Sendable
    static func translatedLink(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        for position in [4, 3, 2] where arguments.append(position, to: &text) { return }
    }

    /// `{{bd|1950年|1月2日|2000年|3月4日}}` shows `（1950年1月2日－2000年3月4日）`.
    @Sendable
    static func lifeSpan(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        guard arguments.has(1) || arguments.has(3) else { return }
        text.append("（")
        for position in 1...4 {
            if position == 3 { text.append("－") }
            if !arguments.append(position, to: &text), position == 1 { text.append("？") }
        }
        text.append("）")
    }

    /// `{{as of|2011|5}}`: a date between two texts.
    static func asOfDate(_ before: StaticString, _ behind: StaticString) -> Maker {
        { arguments, text in
            if arguments.append("alt", to: &text) { return }
            text.append(before)
            localDate(arguments, &text)
            text.append(behind)
            arguments.append("post", to: &text)
        }
    }
}
