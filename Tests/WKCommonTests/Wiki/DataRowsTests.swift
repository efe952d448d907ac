import Testing
import WKData

@testable import WKCommon

// swift-format-ignore
@Test(arguments: [
    // code         name of a namespace    number
    ("pt-br",       "Ficheiro",            6),
    ("pt-BR",       "Arquivo",             6),
    ("de-at",       "Vorlage",             10),
    ("de-formal",   "Datei",               6),
    ("de-x-none",   "Kategorie",           14),
    ("zh-cn",       "分类",                14),
    ("zh-hans",     "分类",                14),
    ("zh-tw",       "分類",                14),
    ("sr-ec",       "Датотека",            6),
    ("sr-el",       "Datoteka",            6),
    ("crh-latn",    "Fayl",                6),
    ("als",         "Datei",               6),
    ("no",          "Fil",                 6),
    ("zh-min-nan",  "Tóng-àn",             6),
    ("simple",      "WP",                  4),
    ("xx-yy",       "Datei",               nil),
])
func `a code with a variant knows what its language knows`(
    _ code: String, _ name: String, _ number: Int?
) {
    let names = NamespaceNames(DataRows(language: code), local: [])
    #expect(names.number(of: Array(name.utf8).span) == number)
}

// swift-format-ignore
@Test(arguments: [
    // code         number         as it is written
    ("pt-br",       "1234567.5",   "1\u{A0}234\u{A0}567,5"),
    ("de-formal",   "12345",       "12.345"),
    ("en-gb",       "12345",       "12,345"),
])
func `a code with a variant writes numbers as its language does`(
    _ code: String, _ number: String, _ written: String
) {
    var text = ByteBuffer(capacity: 64)
    NumberFormat(DataRows(language: code)).append(
        Array(number.utf8).span, isParted: true, to: &text)
    #expect(String(decoding: text.span.array, as: UTF8.self) == written)
}

@Test func `each code of the data has lines, and none falls back on itself`() {
    for code in "\(LanguageData.codes)".split(separator: " ") {
        guard let lines = LanguageData.lines(of: String(code)) else {
            Issue.record("\(code) has no lines")
            continue
        }
        for line in "\(lines)".split(separator: "\n").dropFirst()
        where line.hasPrefix("fallback\t") {
            #expect(!line.split(separator: "\t").dropFirst(2).contains(code), "\(code)")
        }
    }
}
