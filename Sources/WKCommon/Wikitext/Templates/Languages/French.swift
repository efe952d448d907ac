/// Templates of the French Wikipedia.
extension InlineTemplates {
    static let french: [Row] = [
        Row(
            "unité|unité/2|unite|dunité|quantité", in: "fr", .made(measured(" ", UInt8(ascii: ",")))
        ),
        Row(
            "nombre|nb|num|formatnum texte|nobr nombre", in: "fr",
            .made(counted(" ", UInt8(ascii: ",")))),
        Row("langue|lang", in: "fr", .made(named(["texte", "text"], or: 2))),
        Row("lien|liens|lien rouge|lien interlangue", in: "fr", .made(named(["texte", "fr"]))),
        Row("citation|citation étrangère|«|guil|guillemets", in: "fr", .made(enclosed("« ", " »"))),
        Row("citation bloc|citation longue|début citation|retrait|bloc", in: "fr", .argument(1)),
        Row(
            "citation nécessaire|référence nécessaire|refnec|référence souhaitée", in: "fr",
            .argument(1)),
        Row(
            "référence insuffisante|référence non conforme|pas clair|quand|qui|quoi", in: "fr",
            .argument(1)),
        Row(
            "préciser|passage non neutre|passage promotionnel|passage évasif|lequel", in: "fr",
            .argument(1)),
        Row(
            "lesquels|pertinence|par qui|combien|où|comment|pourquoi|laquelle|lesquelles", in: "fr",
            .argument(1)),
        Row(
            "passage à actualiser|à actualiser|style|texte détaché|phrase incompréhensible",
            in: "fr", .argument(1)),
        Row(
            "abréviation|abréviation discrète|abr|abrd|abbr|surligner|petit|grand|police", in: "fr",
            .argument(1)),
        Row(
            "petites capitales|petite capitale|petites caps|pc|souligner|barrer|gras|italique",
            in: "fr", .argument(1)),
        Row(
            "terme défini|terme|pas césure|nobr|nowrap|incise texte|langue du titre|unicode",
            in: "fr", .argument(1)),
        Row(
            "romain|rom|rom-maj|rom-min|nombre romain|graphie|écriture|mot étranger|corr", in: "fr",
            .argument(1)),
        Row("e", in: "fr", .made(otherwise("e"))),
        Row(
            "exp|exposant|ind|indice|sup|sub|fchim|formule chimique|tooltip", in: "fr",
            .made(joined(""))),
        Row("er", in: "fr", .text("er")),
        Row("re", in: "fr", .text("re")),
        Row("1er|ier", in: "fr", .text("1er")),
        Row("1ère|1re|ière", in: "fr", .text("1re")),
        Row("2e|iie", in: "fr", .text("2e")),
        Row("3e", in: "fr", .text("3e")),
        Row("iiie", in: "fr", .text("IIIe")),
        Row("n°|numéro|nº|no|n o", in: "fr", .made(numbered("no"))),
        Row("nos|n°s|numéros", in: "fr", .made(numbered("nos"))),
        Row("s|siècle", in: "fr", .made(frenchCentury("", " siècle"))),
        Row("s-|s mini|s mini-", in: "fr", .made(frenchCentury("", " siècle"))),
        Row("-s|-s-|s av|-siècle", in: "fr", .made(frenchCentury("", " siècle av. J.-C."))),
        Row("s2|s2-|sp|sp-|ss|sap", in: "fr", .made(frenchCenturies)),
        Row("-s2|-s2-|-sp|-sp-", in: "fr", .made(frenchCenturies)),
        Row("mil|millénaire|mil-", in: "fr", .made(frenchCentury("", " millénaire"))),
        Row("-mil|-millénaire|-mil-", in: "fr", .made(frenchCentury("", " millénaire av. J.-C."))),
        Row("av jc|av. j.-c.|av. jc|avjc|-jc", in: "fr", .text("av. J.-C.")),
        Row("apr jc|ap jc|apr. j.-c.|+jc|ap. j.-c.", in: "fr", .text("apr. J.-C.")),
        Row("heure|heures|h", in: "fr", .made(frenchTime)),
        Row("durée|duree", in: "fr", .made(frenchTime)),
        Row("m.|mr", in: "fr", .made(numbered("M."))),
        Row("mm.", in: "fr", .made(numbered("MM."))),
        Row("mme", in: "fr", .made(numbered("Mme"))),
        Row("mlle", in: "fr", .made(numbered("Mlle"))),
        Row("dr", in: "fr", .made(numbered("Dr"))),
        Row("me", in: "fr", .made(numbered("Me"))),
        Row("mgr", in: "fr", .made(numbered("Mgr"))),
        Row("st", in: "fr", .made(numbered("St"))),
        Row("ste", in: "fr", .made(numbered("Ste"))),
        Row("etc.|etc", in: "fr", .text("etc.")),
        Row("incise|tiret incise", in: "fr", .made(aside)),
        Row("tiret|–|tiret moyen", in: "fr", .text("–")),
        Row("japonais", in: "fr", .made(nihongo)),
        Row("nom|nom de famille", in: "fr", .made(joined(" "))),
        Row("souverain|souverain2|souverain3|souverain-|souverain2-", in: "fr", .argument(1)),
        Row("euro|euros|eur|€", in: "fr", .made(suffixed(" €"))),
        Row("dollar|dollars|$|usd", in: "fr", .made(suffixed(" $"))),
        Row("km|kilomètre", in: "fr", .made(suffixed(" km"))),
        Row("circa|c.|ca|vers", in: "fr", .made(prefixed("v. "))),
        Row("drapeau2|drapeau|pays|drapeau pays|flag", in: "fr", .made(country)),
    ]

    /// A word, and behind a space the first argument: `{{n°|5}}` shows `no 5`.
    static func numbered(_ word: StaticString) -> Maker {
        { arguments, text in
            text.append(word)
            arguments.appendBehindSpace(1, to: &text)
        }
    }

    /// `{{s|XIX|e}}` and `{{s-|XIX}}` show `XIXe siècle`, `{{-s|I}}` `Ier siècle av. J.-C.`
    static func frenchCentury(_ before: StaticString, _ behind: StaticString) -> Maker {
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
