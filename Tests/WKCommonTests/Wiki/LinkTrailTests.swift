import Testing

@testable import WKCommon

// swift-format-ignore
@Test(arguments: [
    // language   after the link    trail
    ("en",        "s and",          "s"),
    ("en",        "ing",            "ing"),
    ("en",        "S",              ""),
    ("en",        "é",              ""),
    ("en",        "'s",             ""),
    ("en",        "",               ""),
    ("xx",        "ses",            "ses"),
    ("de",        "größe-",         "größe"),
    ("de",        "é",              ""),
    ("fr",        "ÉÀ",             "ÉÀ"),
    ("fr",        "ñ",              ""),
    ("pl",        "ąŹx1",           "ąŹx"),
    ("ru",        "ами.",           "ами"),
    ("ru",        "ёй",             "ёй"),
    ("ru",        "ї",              ""),
    ("uk",        "їв”»",           "їв"),
    ("uk",        "ів»,",           "ів»"),
    ("bg",        "та",             "та"),
    ("sr",        "њу",             "њу"),
    ("ca",        "l'aire",         "l'aire"),
    ("ca",        "l''aire''",      "l"),
    ("ca",        "'",              "'"),
    ("he",        "ים",             "ים"),
    ("ar",        "ات،",            "ات"),
    ("fa",        "\u{200C}ها",     "\u{200C}ها"),
    ("fa",        "abc",            ""),
    ("el",        "ών",             "ών"),
    ("hy",        "ներ",            "ներ"),
    ("ka",        "ები",            "ები"),
    ("bn",        "গুলি",           "গুলি"),
    ("bn",        "s",              ""),
    ("tr",        "ların",          "ların"),
    ("no",        "øen",            "øen"),
    ("is",        "-og",            "-og"),
    ("ja",        "s語",            "s"),
    ("ko",        "은",             ""),
    ("zh",        "s",              ""),
    ("zh-min-nan", "s",             ""),
    ("shi",       "ⴰⵣ",            "ⴰⵣ"),
])
func `a trail is as long as its language's letters`(
    _ language: String, _ text: String, _ trail: String
) {
    let bytes = Array("[[x]]\(text)".utf8)
    let end = LinkTrail(DataRows(language: language)).end(in: bytes.span, from: 5, before: bytes.count)
    #expect(String(decoding: bytes[5..<end], as: UTF8.self) == trail)
}

@Test func `a trail does not pass its end, nor cut a letter`() {
    let bytes = Array("äö".utf8)
    let trail = LinkTrail(DataRows(language: "de"))
    #expect((0...4).map { trail.end(in: bytes.span, from: 0, before: $0) } == [0, 0, 2, 2, 4])
}

@Test(arguments: [[0xC3], [0xC3, 0x41], [0xE0, 0x80, 0xA4], [0xF8], [0xBC], [0xC1, 0xA1]])
func `bytes that are no UTF-8 end a trail`(_ bytes: [UInt8]) {
    #expect(
        LinkTrail(DataRows(language: "de")).end(in: bytes.span, from: 0, before: bytes.count) == 0)
}
