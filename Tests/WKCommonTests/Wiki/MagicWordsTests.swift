import Testing
import WKData

@testable import WKCommon

/// The words of all languages that are written in braces, one by one, as the data have them.
private let allLanguages = "\(LanguageData.codes)".split(separator: " ").map(String.init)

private let kinds: [StaticString] = ["variable", "function", "hashed", "template"]

/// What a page holds for each word of a language, and how its braces are written.
private func calls(_ rows: DataRows) -> (words: [String], others: [String]) {
    var words: [String] = []
    var others: [String] = []
    for kind in kinds {
        rows.each(kind) { key, word in
            let word = String(decoding: word.array, as: UTF8.self)
            // What MediaWiki has with a wide colon, or with spaces around it, no page can call.
            guard !word.contains("："), word == word.trimmed else { return }
            switch kind.description {
            case "variable": words += ["{{\(word)}}", "{{\(word):7|3|0}}"]
            case "function": words.append("{{\(word):7|3|0}}")
            case "hashed": words.append("{{#\(word):7|3|0}}")
            default: others.append("{{\(word)}}")
            }
        }
    }
    return (words, others)
}

extension String {
    fileprivate var trimmed: String { String(Substring(self).words.joined(separator: " ")) }
}

@Test(arguments: allLanguages)
func `what a language calls a function is in no table of templates`(_ code: String) throws {
    let wiki = Wiki(language: code, titleCase: "first-letter", names: [])
    var reader = WikitextReader(.all)
    // What all wikis have is read once.
    let known = code == "en" ? [] : Set(calls(.everywhere).words)
    let words = calls(DataRows(language: code)).words.filter { !known.contains($0) }
    let page = words.joined(separator: "\n\n")
    let reading = try PageReading(Array(page.utf8), of: wiki, with: &reader)
    #expect(reading.templates == [])
}

@Test(arguments: allLanguages)
func `what runs is no template, and what is a template does not run`(_ code: String) {
    let rows = DataRows(language: code)
    let words = MagicWords(rows)
    var isConsistent = true
    for kind in kinds {
        rows.each(kind) { _, name in
            let written = kind.description == "hashed" ? Array("#".utf8) + name.array : name.array
            guard let word = words.word(written.span) else {
                Issue.record("\(code): \(String(decoding: written, as: UTF8.self)) is no word")
                return
            }
            for (hasColon, hasArguments) in [
                (false, false), (false, true), (true, false), (true, true),
            ] {
                let runs = word.runs(hasColon: hasColon, hasArguments: hasArguments) != nil
                let isListed =
                    !word.isNoTemplate(hasColon: hasColon, hasArguments: hasArguments)
                    && written.first != UInt8(ascii: "#")
                let isEither = word.kind.contains(.template) || word.kind == .modifier
                if runs && isListed && !isEither { isConsistent = false }
            }
        }
    }
    #expect(isConsistent)
}

// swift-format-ignore
@Test(arguments: [
    // language   wikitext                                 text      templates
    ("pl",        "{{dolewej:7|3|0}}",                     "007",    []),
    ("pl",        "{{Dolewej|7}}",                         "",       ["Dolewej"]),
    ("cs",        "{{VELKÁ:abc}} {{NÁZEVSTRANY}}",         "ABC Page", []),
    ("sk",        "{{NÁZOVSTRÁNKY}}",                      "Page",   []),
    ("zh",        "{{#如果:x|yes|no}}",                    "yes",    []),
    ("nn",        "{{SIDENAMN}} {{STORE:abc}}",               "Page ABC", []),
    ("el",        "{{ΟΝΟΜΑΣΕΛΙΔΑΣ}}",                      "Page",   []),
    ("oc",        "{{NOMPAGINA}}",                         "Page",   []),
    ("de",        "{{SEITENNAME}} {{GROSS:abc}}",          "Page ABC", []),
    ("de-at",     "{{SEITENNAME}} {{GROSS:abc}}",          "Page ABC", []),
    ("de-formal", "{{GROSS:abc}}",                         "ABC",    []),
    ("pt-br",     "{{NOMEDAPAGINA}} {{#se:x|a|b}}",        "Page a", []),
    ("zh-tw",     "{{#如果:x|yes|no}}",                    "yes",    []),
    ("en",        "{{PAGENAME}} {{pagename}}",             "Page",   ["Pagename"]),
    ("en",        "{{pagenamebase}}",                      "Page",   ["Pagenamebase"]),
    ("en",        "{{LC:ABC}} {{lc:ABC}} {{PAGENAME|x}}",  "abc abc", ["PAGENAME"]),
])
func `one table tells functions from templates`(
    _ language: String, _ wikitext: String, _ text: String, _ templates: [String]
) throws {
    let wiki = Wiki(language: language, titleCase: "first-letter", names: [])
    var reader = WikitextReader(.all)
    let reading = try PageReading(Array("\(wikitext)\n".utf8), of: wiki, with: &reader)
    #expect(reading.text.trimmed == text)
    #expect(reading.templates == templates)
}
