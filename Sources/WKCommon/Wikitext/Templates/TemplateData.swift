/// The templates that are rows `shows` of `data/wiki`.
extension InlineTemplates {
    /// What the rows name: the forms, and the names of templates with the place of their form.
    static let data: (forms: [Shows], names: [(name: [UInt8], form: Int)]) = {
        var forms: [Shows] = []
        var names: [(name: [UInt8], form: Int)] = []
        var last = ""
        DataRows.everywhere.each("shows") { form, name in
            if !form.equals(last.utf8.span) {
                last = String(decoding: form.array, as: UTF8.self)
                forms.append(shows(last) ?? .nothing)
            }
            names.append((name.array, forms.count - 1))
        }
        return (forms, names)
    }()

    /// What a form shows, as `data/README.md` lists them: its name, and after a colon one or two texts;
    /// nil where it is none of them.
    static func shows(_ form: String) -> Shows? {
        let parts = form.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let text = parts.count > 1 ? String(parts[1]) : ""
        let texts = text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        if texts.count == 2 { return shows(String(parts[0]), texts[0], texts[1]) }
        return switch parts[0] {
        case "last": .lastArgument
        case "nothing": .nothing
        case "picture": .picture
        case "text": .text(text)
        case "before": .made(prefixed(text))
        case "after": .made(enclosed("", text))
        case "or": .made(otherwise(text))
        case "joined": .made(joined(text))
        case "date": .made(localDate)
        case "death": .made(localDeath)
        case "age": .made(localAge)
        case "country": .made(country)
        case "foreign": .made(foreign)
        case "untranslated": .made(untranslated)
        case "word": .made(text.isEmpty ? labelledWord : labelledWord(in: text))
        case "first-of": Int(text).map { .made(argument($0, orFirst: true)) }
        default: Int(form).map(Shows.argument)
        }
    }

    private static func shows(_ name: String, _ first: String, _ second: String) -> Shows? {
        switch name {
        case "around": .made(enclosed(first, second))
        case "counted": .made(counted(first, second))
        case "measured": .made(measured(first, second))
        case "as-of": .made(asOfDate(first, second))
        default: nil
        }
    }
}
