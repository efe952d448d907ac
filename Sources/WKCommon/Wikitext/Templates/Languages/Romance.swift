/// Templates of the Spanish, Portuguese, Italian, Catalan and Romanian Wikipedias.
extension InlineTemplates {
    static let romance: [Row] = [
        // Spanish.
        Row("esd|esdp|unidad|unidades", in: "es", .made(measured(" ", UInt8(ascii: ",")))),
        Row("cita|cita textual|comillas", in: "es", .made(enclosed("«", "»"))),
        Row(
            "versalita|versalitas|obra|sub|sic|tachado|nobr|nocursiva|small caps", in: "es",
            .argument(1)),
        Row("bandera2|bandera país|país|bandera+|flag|flagcountry|geo", in: "es", .made(country)),
        Row("siglo|siglos", in: "es", .made(prefixed("siglo "))),
        Row(
            "ill|enlace interlengua|enlace interlingüístico|link-interwiki", in: "es",
            .made(named(["lt", "label"]))),
        Row(
            "número|num|formatnum texto|cifra", in: "es|ca", .made(counted(" ", UInt8(ascii: ",")))),
        Row("circa|c.|ca.|hacia", in: "es|pt|it|ca|ro", .made(prefixed("c. "))),
        Row("edad|edad en años", in: "es", .made(age)),
        Row("peso chileno|peso|dólar|usd", in: "es", .made(enclosed("$", ""))),
        Row("euro|euros|eur", in: "es|it|pt|ca|ro", .made(suffixed(" €"))),
        // Portuguese.
        Row("fmtn|formatnum texto|número|num", in: "pt", .made(counted(" ", UInt8(ascii: ",")))),
        Row("unidade|medida", in: "pt", .made(measured(" ", UInt8(ascii: ",")))),
        Row("bandeira2|bandeira+nome|país|flag|flagcountry|flag+", in: "pt", .made(country)),
        Row(
            "citação|citação2|aspas|quote1|versalete|tamanho|menor|maior|quebra", in: "pt",
            .argument(1)),
        Row("século|séc", in: "pt", .made(prefixed("século "))),
        Row(
            "ill|link interwiki|ligação interlíngua|língua", in: "pt",
            .made(named(["lt", "display"]))),
        Row("real|r$|brl", in: "pt", .made(enclosed("R$ ", ""))),
        Row("langue|língua-|lang-estrangeira|idioma", in: "pt", .lastArgument),
        Row("pepb|pebr|pe-pt-br|ao1945|pbpe", in: "pt", .made(joined("/"))),
        // Italian.
        Row("m|unità|misura", in: "it", .made(italianMeasure)),
        Row(
            "citazione necessaria|citazione|citnec|chiarire|senza fonte|ta|tutto attaccato",
            in: "it", .argument(1)),
        Row(
            "maiuscoletto|sc|nowrap|nobr|spaziato|abbr|colore|sottolineato|lingua", in: "it",
            .lastArgument),
        Row("ndr|q|quote", in: "it", .argument(1)),
        Row("naz|nazionale|bandiera nome|flag|flagcountry|bandiera+", in: "it", .made(country)),
        Row("bandiera|simbolo", in: "it", .made(flagWithName)),
        Row("russo", in: "it", .made(labelledWord(in: "ru"))),
        Row("giapponese", in: "it", .made(labelledWord(in: "ja"))),
        Row("cinese", in: "it", .made(labelledWord(in: "zh"))),
        Row("arabo", in: "it", .made(labelledWord(in: "ar"))),
        Row("greco", in: "it", .made(labelledWord(in: "el"))),
        Row("ucraino", in: "it", .made(labelledWord(in: "uk"))),
        Row("formatnum testo|numero|num", in: "it", .made(counted(" ", UInt8(ascii: ",")))),
        Row("a.c.|ac", in: "it", .text("a.C.")),
        Row("d.c.|dc", in: "it", .text("d.C.")),
        // Catalan and Romanian.
        Row("unitats|unitat", in: "ca", .made(measured(" ", UInt8(ascii: ",")))),
        Row("nombre|format nombre", in: "ca", .made(counted(".", UInt8(ascii: ",")))),
        Row("cita|citació|cn|cal citació|versaleta|petit|sense tall", in: "ca", .argument(1)),
        Row("segle|segles", in: "ca", .made(prefixed("segle "))),
        Row("bandera2|país|banderola+|flag|flagcountry", in: "ca", .made(country)),
        Row("citat|mic|lang-|nowrap|nobr", in: "ro", .argument(1)),
        Row("drapel|steag|țară|flag|flagcountry", in: "ro", .made(country)),
    ]

    /// `{{M|12345|k|m}}` and `{{M|12345|ul=km}}` show `12 345 km`.
    @Sendable
    static func italianMeasure(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        appendGrouped(arguments.bytes(1), " ", UInt8(ascii: ","), to: &text)
        let number = text.count
        text.append(" ")
        let unit = text.count
        if !arguments.append("ul", to: &text), !arguments.append("u", to: &text) {
            arguments.append(2, to: &text)
            arguments.append(3, to: &text)
        }
        if text.count == unit { text.truncate(to: number) }
    }

    /// `{{Bandiera|ITA|nome}}` shows `Italia`; without `nome` there is the flag alone.
    @Sendable
    static func flagWithName(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        guard arguments.string(2) == "nome" || arguments.string(2) == "n" else { return }
        country(arguments, &text)
    }
}
