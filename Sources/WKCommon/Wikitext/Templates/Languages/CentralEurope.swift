/// Templates of the Polish and Czech Wikipedias.
extension InlineTemplates {
    static let centralEurope: [Row] = [
        // Polish.
        Row("język|j|lang|lang2|język2", in: "pl", .renderer(argument(2, orFirst: false))),
        Row("link-interwiki|ill|lwi", in: "pl", .renderer(named(["tekst", "pl", "lt"]))),
        // Czech.
        Row("vjazyce|v jazyce", in: "cs", .renderer(languageName)),
    ]
}
