/// `{{Bio}}`, with which the biographies of the Italian Wikipedia begin: a box that shows none, but the
/// page's first sentence. See https://it.wikipedia.org/wiki/Template:Bio.
extension InlineTemplates {
    static let italianBiographies: [Row] = [Row("bio", in: "it", .sentence(biography))]

    /// `{{Bio|Nome=Ada|Cognome=Lovelace|Sesso=F|LuogoNascita=Londra|AnnoNascita=1815|…}}` shows `Ada
    /// Lovelace (Londra, 1815 – Londra, 1852) è stata una matematica britannica.`
    @Sendable
    private static func biography(
        _ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer
    ) {
        let start = text.count
        for key: StaticString in ["Titolo", "Nome", "Cognome", "PostCognome"] {
            appendNext(key, of: arguments, from: start, to: &text)
        }
        appendLife(arguments, &text)
        if arguments.has("FineIncipit") {
            appendNext("FineIncipit", of: arguments, from: start, to: &text)
        } else if arguments.has("Attività") {
            appendOccupations(arguments, &text)
            appendNext("Nazionalità", of: arguments, from: start, to: &text)
            appendNext("PostNazionalità", of: arguments, from: start, to: &text)
        }
        if text.count > start, text[text.count - 1] != UInt8(ascii: ".") { text.append(".") }
    }

    /// Appends an argument after a space, which punctuation has none in front of.
    private static func appendNext(
        _ key: StaticString, of arguments: borrowing TemplateArguments, from start: Int,
        to text: inout ByteBuffer
    ) {
        guard arguments.has(key) else { return }
        let first = arguments.bytes(key)[0]
        if text.count > start, !punctuation.contains(first) { text.append(" ") }
        arguments.append(key, to: &text)
    }

    private static let punctuation = ByteSet(",;.:")

    /// Appends the places and dates of birth and death, in parentheses.
    private static func appendLife(
        _ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer
    ) {
        let open = text.count
        text.append(" (")
        let first = text.count
        arguments.append("PreData", to: &text)
        if text.count > first { text.append("; ") }
        let birth = text.count
        appendEvent(
            arguments, place: "LuogoNascita", day: "GiornoMeseNascita", year: "AnnoNascita", &text)
        let death = text.count
        if death > birth { text.append(" – ") }
        let deathText = text.count
        appendEvent(
            arguments, place: "LuogoMorte", day: "GiornoMeseMorte", year: "AnnoMorte", &text)
        if text.count == deathText { text.truncate(to: death) }
        if text.count > birth {
            text.append(")")
        } else {
            text.truncate(to: open)
        }
    }

    private static func appendEvent(
        _ arguments: borrowing TemplateArguments, place: StaticString, day: StaticString,
        year: StaticString, _ text: inout ByteBuffer
    ) {
        let start = text.count
        for (key, separator): (StaticString, StaticString) in [
            (place, ""), (day, ", "), (year, arguments.has(day) ? " " : ", "),
        ] where arguments.has(key) {
            if text.count > start { text.append(separator) }
            if arguments.bytes(key).equals("?") {
                text.append("...")
            } else {
                arguments.append(key, to: &text)
            }
        }
    }

    /// Appends what the person is or was: `è stata una matematica, filosofa e poetessa`.
    private static func appendOccupations(
        _ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer
    ) {
        let isFemale = arguments.bytes("Sesso").equals("F")
        let isDead =
            arguments.has("AnnoMorte") || arguments.has("GiornoMeseMorte")
            || arguments.has("LuogoMorte")
        text.append(isDead ? (isFemale ? " è stata " : " è stato ") : " è ")
        text.append(string: article(before: arguments.string("Attività"), isFemale: isFemale))
        arguments.append("Attività", to: &text)
        let hasThird = arguments.has("Attività3")
        if arguments.has("Attività2") {
            text.append(hasThird ? ", " : " e ")
            arguments.append("Attività2", to: &text)
        }
        if hasThird {
            text.append(arguments.has("AltreAttività") ? ", " : " e ")
            arguments.append("Attività3", to: &text)
        }
        appendNext("AltreAttività", of: arguments, from: 0, to: &text)
    }

    /// The indefinite article, with the space after it: `uno ` before `scrittore`, `un'` before `attrice`.
    private static func article(before word: String, isFemale: Bool) -> String {
        let word = word.lowercased()
        let startsWithVowel = word.first.map { "aeiouàèéìòù".contains($0) } ?? false
        if isFemale { return startsWithVowel ? "un'" : "una " }
        let second = word.dropFirst().first
        let isImpure = word.first == "s" && !(second.map { "aeiou".contains($0) } ?? true)
        let takesUno = isImpure || ["z", "ps", "gn", "x", "y"].contains { word.hasPrefix($0) }
        return takesUno ? "uno " : "un "
    }
}
