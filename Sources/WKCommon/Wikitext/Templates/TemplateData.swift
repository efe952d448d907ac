/// The templates that are rows `shows` of `data/wiki`.
extension InlineTemplates {
    /// Adds a row for each renderer that the data name, and its number for each template's name.
    static func addData(to rows: inout [Row], _ numbers: inout NameTable) {
        var last = ""
        DataRows.everywhere.each("shows") { renderer, name in
            if !renderer.equals(last.utf8.span) {
                last = renderer.string
                rows.append(Row("", rendering(last) ?? .nothing))
            }
            numbers.insert(name, rows.count - 1)
        }
    }

    /// What a renderer of the data shows, as `data/README.md` lists them: its name, and after a colon one
    /// or two texts; nil where it is none of them.
    static func rendering(_ renderer: String) -> Rendering? {
        let (name, rest) = renderer.cut(at: ":")
        let text = rest ?? ""
        if case (let first, let second?) = text.cut(at: "|"), second.cut(at: "|").after == nil {
            return rendering(name, first, second)
        }
        return switch name {
        case "last": .lastArgument
        case "nothing": .nothing
        case "picture": .picture
        case "text": .text(text)
        case "before": .renderer(prefixed(text))
        case "after": .renderer(enclosed("", text))
        case "or": .renderer(otherwise(text))
        case "joined": .renderer(joined(text))
        case "date": .renderer(localDate)
        case "death": .renderer(localDeath)
        case "age": .renderer(localAge)
        case "country": .renderer(country)
        case "foreign": .renderer(foreign)
        case "untranslated": .renderer(untranslated)
        case "word": .renderer(text.isEmpty ? labelledWord : labelledWord(in: text))
        case "first-of": Int(text).map { .renderer(argument($0, orFirst: true)) }
        default: Int(renderer).map(Rendering.argument)
        }
    }

    private static func rendering(
        _ name: String, _ first: String, _ second: String
    ) -> Rendering? {
        switch name {
        case "around": .renderer(enclosed(first, second))
        case "counted": .renderer(counted(first, second))
        case "measured": .renderer(measured(first, second))
        case "as-of": .renderer(asOfDate(first, second))
        default: nil
        }
    }
}
