/// Templates of the Ukrainian, Russian, Belarusian, Bulgarian and Serbian Wikipedias.
extension InlineTemplates {
    static let slavicInCyrillic: [Row] = [
        Row("градус цельсія|градус цельсия|°c|c°|градус", in: "uk|ru", .renderer(behind("°C")))
        // Serbian.
    ]

    /// `{{нп|Title|Shown|en|Original}}` shows `Shown`, or without it the title; so does
    /// `{{не переведено|надо=Title|текст=Shown|есть=:en:Original}}`.
    @Sendable
    static func untranslated(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        let keys: [StaticString] = ["текст", "text", "треба", "надо", "назва"]
        for key in keys where arguments.append(key, to: &text) { return }
        if !arguments.append(2, to: &text) { arguments.append(1, to: &text) }
    }

    /// Some text after the first argument, or alone.
    static func behind(_ text: StaticString) -> Renderer {
        { arguments, result in
            if arguments.append(1, to: &result) { result.append(" ") }
            result.append(text)
        }
    }
}
