/// The templates that are rows `shows` of `data/wiki`.
extension InlineTemplates {
    /// Adds a row for each form, and its number for each name.
    static func addData(to rows: inout [Row], _ numbers: inout NameTable) {
        var last = ""
        DataRows.everywhere.each("shows") { form, name in
            if !form.equals(last.utf8.span) {
                last = form.string
                rows.append(Row("", shows(last) ?? .nothing))
            }
            numbers.insert(name, rows.count - 1)
        }
    }

    /// What a form shows, as `data/README.md` lists them: its name, and after a colon one or two texts;
    /// nil where it is none of them.
    static func shows(_ form: String) -> Shows? {
        let (name, rest) = form.cut(at: ":")
        let text = rest ?? ""
        if case (let first, let second?) = text.cut(at: "|"), second.cut(at: "|").after == nil {
            return shows(name, first, second)
        }
        return switch name {
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
