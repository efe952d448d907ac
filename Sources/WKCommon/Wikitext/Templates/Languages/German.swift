/// Templates of the German, Dutch, Swedish, Norwegian and Danish Wikipedias.
extension InlineTemplates {
    static let germanic: [Row] = [
        Row("ens", in: "de", .made(labelledWord(in: "en"))),
        Row("frs", in: "de", .made(labelledWord(in: "fr"))),
        Row("las", in: "de", .made(labelledWord(in: "la"))),
        Row("els", in: "de", .made(labelledWord(in: "el"))),
        Row("grcs", in: "de", .made(labelledWord(in: "grc"))),
        Row("rus", in: "de", .made(labelledWord(in: "ru"))),
        Row("uks", in: "de", .made(labelledWord(in: "uk"))),
        Row("bes", in: "de", .made(labelledWord(in: "be"))),
        Row("bgs", in: "de", .made(labelledWord(in: "bg"))),
        Row("srs", in: "de", .made(labelledWord(in: "sr"))),
        Row("mks", in: "de", .made(labelledWord(in: "mk"))),
        Row("hrs", in: "de", .made(labelledWord(in: "hr"))),
        Row("bss", in: "de", .made(labelledWord(in: "bs"))),
        Row("sls", in: "de", .made(labelledWord(in: "sl"))),
        Row("css", in: "de", .made(labelledWord(in: "cs"))),
        Row("sks", in: "de", .made(labelledWord(in: "sk"))),
        Row("pls", in: "de", .made(labelledWord(in: "pl"))),
        Row("hus", in: "de", .made(labelledWord(in: "hu"))),
        Row("ros", in: "de", .made(labelledWord(in: "ro"))),
        Row("its", in: "de", .made(labelledWord(in: "it"))),
        Row("ess", in: "de", .made(labelledWord(in: "es"))),
        Row("pts", in: "de", .made(labelledWord(in: "pt"))),
        Row("cas", in: "de", .made(labelledWord(in: "ca"))),
        Row("nls", in: "de", .made(labelledWord(in: "nl"))),
        Row("das", in: "de", .made(labelledWord(in: "da"))),
        Row("svs", in: "de", .made(labelledWord(in: "sv"))),
        Row("nos", in: "de", .made(labelledWord(in: "no"))),
        Row("fis", in: "de", .made(labelledWord(in: "fi"))),
        Row("ets", in: "de", .made(labelledWord(in: "et"))),
        Row("lvs", in: "de", .made(labelledWord(in: "lv"))),
        Row("lts", in: "de", .made(labelledWord(in: "lt"))),
        Row("trs", in: "de", .made(labelledWord(in: "tr"))),
        Row("ars", in: "de", .made(labelledWord(in: "ar"))),
        Row("hes", in: "de", .made(labelledWord(in: "he"))),
        Row("fas", in: "de", .made(labelledWord(in: "fa"))),
        Row("jas", in: "de", .made(labelledWord(in: "ja"))),
        Row("kos", in: "de", .made(labelledWord(in: "ko"))),
        Row("ths", in: "de", .made(labelledWord(in: "th"))),
        Row("vis", in: "de", .made(labelledWord(in: "vi"))),
        Row("his", in: "de", .made(labelledWord(in: "hi"))),
        Row("zh", in: "de", .made(chineseInGerman)),
        Row(
            "\"|zitat|zitat-de|zitat-en|„|zitat-fr|zitat-la|anführungszeichen", in: "de",
            .made(germanQuotation)),
        Row("höhe", in: "de", .made(height)),
        Row(
            "arab|arf|hebr|hebf|polytonisch|pers|urdu|deva|thai|beng|tamil|armen|georg", in: "de",
            .argument(1)),
        Row("b|bibel", in: "de", .made(joined(" "))),
        Row("§|art.|artikel", in: "de", .made(paragraph)),
        Row("z. b.", in: "de", .text("z. B.")),
        Row("d. h.", in: "de", .text("d. h.")),
        Row("u. a.", in: "de", .text("u. a.")),
        Row("v. chr.", in: "de", .text("v. Chr.")),
        Row("n. chr.", in: "de", .text("n. Chr.")),
        Row("audio|aussprache", in: "de", .argument(2)),
        Row("farblegende|farbe", in: "de", .argument(2)),
        Row("sortkey|sort", in: "de", .made(argument(2, orFirst: true))),
        Row("euro|eur", in: "de|nl", .made(suffixed(" Euro"))),
        Row("brutto|fv|zahl|formatzahl", in: "de", .made(counted(".", UInt8(ascii: ",")))),
        Row("s|sup|hoch|tief|versal|kapitälchen|unterstrichen|nobr|nowrap", in: "de", .argument(1)),
        Row("circa|ca.|c.", in: "de|nl|sv|no|da", .made(prefixed("ca. "))),
        Row(
            "land|flagge|flagg|flag|flagcountry|flagland|vlag land|vlagland", in: "de|no|da|nl|sv",
            .made(country)),
        Row("flaggbild|flagga", in: "sv", .nothing),
        // Dutch.
        Row("citaat|citeer|quote", in: "nl", .argument(1)),
        Row("fn|fnb|ref label|vlag", in: "nl", .nothing),
        Row("getal|aantal", in: "nl", .made(counted(".", UInt8(ascii: ",")))),
        // Swedish, Norwegian and Danish.
        Row("citat|citat2|sitat|blockcitat|blokkitat|sprog|språk", in: "sv|no|da", .lastArgument),
        Row("ej översatt|ikke oversatt|illm|ill-wd", in: "sv|no|da", .argument(1)),
        Row("formatera tal", in: "sv", .made(counted(" ", UInt8(ascii: ",")))),
        Row("ktxt|rubrik|större|mindre|lille|stor|kapitæler", in: "sv|no|da", .argument(1)),
        Row("kr|sek|nok|dkk", in: "sv|no|da", .made(suffixed(" kr"))),
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
