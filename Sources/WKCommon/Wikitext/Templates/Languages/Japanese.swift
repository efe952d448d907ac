/// Templates of the Japanese Wikipedia.
extension InlineTemplates {
    static let japanese: [Row] = [
        Row("仮リンク|ill2|ill|日本語版にない記事リンク|illm", in: "ja", .renderer(named(["label", "ラベル"]))),
        Row("interlang|lang link|interlanguage", in: "ja", .renderer(argument(3, orSecond: true))),
        Row("和暦|西暦和暦|和暦年", in: "ja", .renderer(japaneseEra)),
    ]

    /// The argument with this number, or else the second, or the first.
    static func argument(_ position: Int, orSecond: Bool) -> Renderer {
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
