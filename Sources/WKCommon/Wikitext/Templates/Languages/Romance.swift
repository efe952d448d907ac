/// Templates of the Spanish, Portuguese, Italian, Catalan and Romanian Wikipedias.
extension InlineTemplates {
    static let romance: [Row] = [
        // Spanish.
        Row(
            "ill|enlace interlengua|enlace interlingüístico|link-interwiki", in: "es",
            .renderer(named(["lt", "label"]))),
        Row("edad|edad en años", in: "es", .renderer(age)),
        // Portuguese.
        Row(
            "ill|link interwiki|ligação interlíngua|língua", in: "pt",
            .renderer(named(["lt", "display"]))),
        // Italian.
        Row("m|unità|misura", in: "it", .renderer(italianMeasure)),
        Row("bandiera|simbolo", in: "it", .renderer(flagWithName)),
    ]

    /// `{{M|12345|k|m}}` and `{{M|12345|ul=km}}` show `12 345 km`.
    @Sendable
    static func italianMeasure(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        appendGrouped(arguments.bytes(1), " ", ",", to: &text)
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
