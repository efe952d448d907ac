/// Templates of the German, Dutch, Swedish, Norwegian and Danish Wikipedias.
extension InlineTemplates {
    static let germanic: [Row] = [
        Row("zh", in: "de", .renderer(chineseInGerman)),
        Row(
            "\"|zitat|zitat-de|zitat-en|„|zitat-fr|zitat-la|anführungszeichen", in: "de",
            .renderer(germanQuotation)),
        Row("höhe", in: "de", .renderer(height)),
        Row("§|art.|artikel", in: "de", .renderer(paragraph)),
        // Swedish, Norwegian and Danish.
    ]

    /// `{{"|Text|Author}}` shows `„Text“`.
    @Sendable
    static func germanQuotation(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer)
    {
        let start = text.count
        text.append("„")
        guard arguments.append("Text", or: 1, to: &text) else {
            text.truncate(to: start)
            return
        }
        text.append("“")
    }

    /// `{{Höhe|1234|CH}}` shows `1234 m ü. M.`
    @Sendable
    static func height(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        guard arguments.append(1, to: &text) else { return }
        text.append(" m")
        switch arguments.string(2).uppercased() {
        case "DE", "DE-NHN", "DE-NN", "DE-NHN-92":
            text.append(arguments.string(2).hasSuffix("NN") ? " ü. NN" : " ü. NHN")
        case "AT": text.append(" ü. A.")
        case "CH", "LI": text.append(" ü. M.")
        case "IT": text.append(" s.l.m.")
        case "PL": text.append(" n.p.m.")
        case "CZ", "SK": text.append(" n.m.")
        default: break
        }
    }

    /// `{{§|1|BGB}}` shows `§ 1 BGB`.
    @Sendable
    static func paragraph(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        text.append("§")
        arguments.appendBehindSpace(1, to: &text)
        arguments.appendBehindSpace(2, to: &text)
    }

    /// `{{zh|c=西安|p=Xī'ān}}` shows `chinesisch 西安, Pinyin Xī'ān`.
    @Sendable
    static func chineseInGerman(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer)
    {
        let parts: [(key: StaticString, label: StaticString)] = [
            ("c", "chinesisch "), ("t", "chinesisch "), ("v", " / "), ("p", "Pinyin "),
            ("w", "W.-G. "), ("j", "Jyutping "),
        ]
        for part in parts where arguments.has(part.key) {
            let isSecondScript = part.label == " / "
            if !text.isEmpty, !isSecondScript { text.append(", ") }
            if isSecondScript, text.isEmpty {
                text.append("chinesisch ")
            } else {
                text.append(part.label)
            }
            arguments.append(part.key, to: &text)
        }
        if text.isEmpty { arguments.append(arguments.positionalCount, to: &text) }
    }
}

private func == (left: StaticString, right: String) -> Bool { left.description == right }
