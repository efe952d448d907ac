/// Templates of the Chinese and Korean Wikipedias.
extension InlineTemplates {
    static let chineseAndKorean: [Row] = [
        Row("tsl|translink|ilh|internal link helper", in: "zh", .renderer(translatedLink)),
        Row(
            "illm|ill|interlanguage link multi|link-wd", in: "zh",
            .renderer(named(["lt", "preserve"]))),
        Row("bd|生卒|生卒年|bdliving", in: "zh", .renderer(lifeSpan)),
        // Korean.
        Row("ko-hhrm|한국어 표기", in: "ko", .renderer(named(["hangul", "한글"]))),
        Row("다른 언어 링크|언어간 링크|ill|임시링크|임시 링크", in: "ko", .renderer(named(["lt", "label"]))),
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
    static func asOfDate(_ before: String, _ after: String) -> Renderer {
        { arguments, text in
            if arguments.append("alt", to: &text) { return }
            text.append(string: before)
            localDate(arguments, &text)
            text.append(string: after)
            arguments.append("post", to: &text)
        }
    }
}
