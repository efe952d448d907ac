import Testing

@testable import WKCommon

@Test func `each renderer of the data is known, and each name is as names are compared`() {
    var count = 0
    DataRows.everywhere.each("shows") { renderer, name in
        let (renderer, name) = (renderer.string, name.array)
        let isKnown = InlineTemplates.rendering(renderer) != nil
        #expect(isKnown, "\(renderer)")
        let folded = FoldedName.folded(name)
        #expect(folded == name, "\(String(decoding: name, as: UTF8.self))")
        count += 1
    }
    #expect(count > 1000)
}

// swift-format-ignore
@Test(arguments: [
    // renderer           is one
    ("2",                 true),
    ("last",              true),
    ("around:(|)",        true),
    ("around:(",          false),
    ("dates",             false),
    ("",                  false),
])
func `a renderer that is none is nil`(_ renderer: String, _ isKnown: Bool) {
    #expect((InlineTemplates.rendering(renderer) != nil) == isKnown)
}

// swift-format-ignore
@Test(arguments: [
    // language   wikitext                         text
    ("pt",        "{{official website|x.example}}", "Sítio oficial"),
    ("pt-br",     "{{official website|x.example}}", "Sítio oficial"),
    ("de-at",     "{{official website|x.example}}", "Offizielle Website"),
    ("de-formal", "{{official website|x.example}}", "Offizielle Website"),
    ("zh-tw",     "{{official website|x.example}}", "官方網站"),
    ("nb",        "{{nts|12345}}",                  "12 345"),
    ("uk",        "{{збільшення}} 5",               "▲ 5"),
])
func `a wiki has the templates of its language, whatever the variant`(
    _ language: String, _ wikitext: String, _ text: String
) throws {
    let wiki = Wiki(language: language, titleCase: "first-letter", names: [])
    var reader = WikitextReader(.all)
    let reading = try PageReading(Array("\(wikitext)\n".utf8), of: wiki, with: &reader)
    #expect(reading.text == text + "\n" || reading.text == text)
}
