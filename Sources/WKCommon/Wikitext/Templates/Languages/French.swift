/// Templates of the French Wikipedia.
extension InlineTemplates {
    static let french: [Row] = [
        Row("langue|lang", in: "fr", .renderer(named(["texte", "text"], or: 2))),
        Row("lien|liens|lien rouge|lien interlangue", in: "fr", .renderer(named(["texte", "fr"]))),
        Row("n°|numéro|nº|no|n o", in: "fr", .renderer(numbered("no"))),
        Row("nos|n°s|numéros", in: "fr", .renderer(numbered("nos"))),
        Row("s|siècle", in: "fr", .renderer(frenchCentury("", " siècle"))),
        Row("s-|s mini|s mini-", in: "fr", .renderer(frenchCentury("", " siècle"))),
        Row("-s|-s-|s av|-siècle", in: "fr", .renderer(frenchCentury("", " siècle av. J.-C."))),
        Row("s2|s2-|sp|sp-|ss|sap", in: "fr", .renderer(frenchCenturies)),
        Row("-s2|-s2-|-sp|-sp-", in: "fr", .renderer(frenchCenturies)),
        Row("mil|millénaire|mil-", in: "fr", .renderer(frenchCentury("", " millénaire"))),
        Row(
            "-mil|-millénaire|-mil-", in: "fr",
            .renderer(frenchCentury("", " millénaire av. J.-C."))),
        Row("heure|heures|h", in: "fr", .renderer(frenchTime)),
        Row("durée|duree", in: "fr", .renderer(frenchTime)),
        Row("m.|mr", in: "fr", .renderer(numbered("M."))),
        Row("mm.", in: "fr", .renderer(numbered("MM."))),
        Row("mme", in: "fr", .renderer(numbered("Mme"))),
        Row("mlle", in: "fr", .renderer(numbered("Mlle"))),
        Row("dr", in: "fr", .renderer(numbered("Dr"))),
        Row("me", in: "fr", .renderer(numbered("Me"))),
        Row("mgr", in: "fr", .renderer(numbered("Mgr"))),
        Row("st", in: "fr", .renderer(numbered("St"))),
        Row("ste", in: "fr", .renderer(numbered("Ste"))),
        Row("incise|tiret incise", in: "fr", .renderer(aside)),
        Row("japonais", in: "fr", .renderer(nihongo)),
    ]

    /// A word, and after a space the first argument: `{{n°|5}}` shows `no 5`.
    static func numbered(_ word: StaticString) -> Renderer {
        { arguments, text in
            text.append(word)
            arguments.appendBehindSpace(1, to: &text)
        }
    }

    /// `{{s|XIX|e}}` and `{{s-|XIX}}` show `XIXe siècle`, `{{-s|I}}` `Ier siècle av. J.-C.`
    static func frenchCentury(_ before: StaticString, _ behind: StaticString) -> Renderer {
        { arguments, text in
            guard arguments.has(1) else { return }
            text.append(before)
            appendCentury(1, of: arguments, to: &text)
            text.append(behind)
        }
    }

    /// `{{sp-|XVI|e|au|XIX|e}}` shows `XVIe au XIXe siècle`, `{{s2|XVI|e|XVII|e}}`
    /// `XVIe et XVIIe siècles`.
    @Sendable
    static func frenchCenturies(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer)
    {
        let words = ["au", "et", "ou", "et au", "ou au", "-", "–"]
        appendCentury(1, of: arguments, to: &text)
        let hasWord = words.contains(arguments.string(3))
        text.append(" ")
        text.append(string: hasWord ? arguments.string(3) : "et")
        text.append(" ")
        appendCentury(hasWord ? 4 : 3, of: arguments, to: &text)
        text.append(hasWord && arguments.string(3).hasSuffix("au") ? " siècle" : " siècles")
    }

    private static func appendCentury(
        _ position: Int, of arguments: borrowing TemplateArguments, to text: inout ByteBuffer
    ) {
        arguments.append(position, to: &text)
        if arguments.has(position + 1) {
            arguments.append(position + 1, to: &text)
        } else {
            let number = arguments.string(position)
            text.append(number == "I" || number == "1" ? "er" : "e")
        }
    }

    /// `{{heure|12|30}}` shows `12 h 30`.
    @Sendable
    static func frenchTime(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        let units: [StaticString] = [" h", " min", " s"]
        for (index, unit) in units.enumerated() where arguments.has(index + 1) {
            if !text.isEmpty { text.append(" ") }
            arguments.append(index + 1, to: &text)
            if index != 1 || arguments.has(3) || !arguments.has(1) { text.append(unit) }
        }
    }

    /// `{{incise|words}}` shows `– words –`, `{{incise|words|stop}}` `– words`.
    @Sendable
    static func aside(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        text.append("– ")
        arguments.append(1, to: &text)
        if !arguments.has(2) { text.append(" –") }
    }
}
