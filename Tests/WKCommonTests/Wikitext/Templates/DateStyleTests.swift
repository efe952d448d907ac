import Testing
import WKData

@testable import WKCommon

// swift-format-ignore
@Test(arguments: [
    // pattern                10 December 1815
    ("d MMMM y",              "10 [name] 1815"),
    ("d 'de' MMMM 'de' y",    "10 de [name] de 1815"),
    ("y年M月d日",              "1815年12月10日"),
    ("dd.MM.y",               "10.12.1815"),
    ("LLLL y",                "[alone] 1815"),
    ("d MMMM 'o''clock' ''y", "10 [name] o'clock '1815"),
    ("พ.ศ. B",                "พ.ศ. 2358"),
    ("'d M y'",               "d M y"),
    ("QQQ y",                 "QQQ 1815"),
    ("",                      ""),
])
func `a pattern is read`(_ pattern: String, _ expected: String) {
    let text = DatePattern(pattern).parts.map { part in
        switch part {
        case .text(let words): words
        case .day: "10"
        case .month: "12"
        case .monthName: "[name]"
        case .monthAlone: "[alone]"
        case .year: "1815"
        case .buddhistYear: "2358"
        }
    }
    #expect(text.joined() == expected)
}

// swift-format-ignore
@Test(arguments: [
    // language  2 January 1815           January 1815
    ("en",       "January 2, 1815",       "January 1815"),
    ("de-at",    "2. Jänner 1815",        "Jänner 1815"),
    ("hy",       "02 հունվարի, 1815 թ.",  "1815 թ․ հունվար"),
    ("fa",       "۲ ژانویهٔ ۱۸۱۵",        "ژانویهٔ ۱۸۱۵"),
    ("th",       "2 มกราคม พ.ศ. 2358",    "มกราคม พ.ศ. 2358"),
    ("xx",       "1815-01-02",            "1815-01"),
])
func `a language writes a date`(_ code: String, _ full: String, _ month: String) {
    let style = TemplateLanguage.of(code).dates
    #expect(written(PartialDate(year: 1815, month: 1, day: 2), style) == full)
    #expect(written(PartialDate(year: 1815, month: 1), style) == month)
}

@Test func `each language has twelve months or none, and a date that is whole`() {
    for code in "\(LanguageData.codes)".split(separator: " ") {
        let style = TemplateLanguage.of(String(code)).dates
        #expect([0, 12].contains(style.months.count), "\(code)")
        #expect(style.monthsAlone.count == style.months.count, "\(code)")
        let date = written(PartialDate(year: 1815, month: 12, day: 10), style)
        #expect(date.count >= 7 && !date.contains("MM") && !date.contains("''"), "\(code): \(date)")
    }
}

private func written(_ date: PartialDate, _ style: DateStyle) -> String {
    var text = ByteBuffer(capacity: 64)
    style.append(date, dayFirst: false, to: &text)
    return String(decoding: text.span.array, as: UTF8.self)
}
