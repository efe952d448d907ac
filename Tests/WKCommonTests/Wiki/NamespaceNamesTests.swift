import Testing
import WKData

@testable import WKCommon

private func number(_ name: String, _ names: NamespaceNames) -> Int? {
    let bytes = Array(name.utf8)
    return names.number(of: bytes.span)
}

// swift-format-ignore
@Test(arguments: [
    // language  name                       number
    ("en",       "File",                    6),
    ("en",       "image",                   6),
    ("en",       "CATEGORY",                14),
    ("en",       "User_talk",               3),
    ("en",       " user  __ talk_",         3),
    ("en",       "Wikipedia",               4),
    ("en",       "WP",                      4),
    ("en",       "project talk",            5),
    ("en",       "Special",                 -1),
    ("en",       "Media",                   -2),
    ("en",       "Portal",                  100),
    ("en",       "Draft",                   118),
    ("en",       "TimedText",               710),
    ("en",       "module",                  828),
    ("en",       "Datei",                   nil),
    ("en",       "Star Trek",               nil),
    ("en",       "",                        nil),
    ("de",       "Datei",                   6),
    ("de",       "bild",                    6),
    ("de",       "Benutzerin Diskussion",   3),
    ("de",       "File",                    6),
    ("fr",       "catégorie",               14),
    ("fr",       "CATÉGORIE",               14),
    ("fr",       "Utilisatrice",            2),
    ("fr",       "Modèle",                  10),
    ("ru",       "Изображение",             6),
    ("ru",       "участница",               2),
    ("ru",       "ОБСУЖДЕНИЕ_ШАБЛОНА",      11),
    ("bg",       "Картинка",                6),
    ("bg",       "Уикипедия беседа",        5),
    ("uk",       "Зображення",              6),
    ("uk",       "категорія",               14),
    ("ja",       "画像",                    6),
    ("ja",       "カテゴリ",                14),
    ("ja",       "利用者‐会話",             3),
    ("vi",       "Hình",                    6),
    ("vi",       "thể_loại",                14),
    ("vi",       "TẬP TIN",                 6),
    ("zh",       "檔案",                    6),
    ("zh",       "分类",                    14),
    ("zh",       "分類",                    14),
    ("no",       "Bilde",                   6),
    ("nb",       "Brukerdiskusjon",         3),
    ("el",       "ΑΡΧΕΊΟ",                  6),
    ("tr",       "Kullanıcı",               2),
    ("fa",       "پرونده",                  6),
    ("ko",       "분류",                    14),
    ("pl",       "Wikipedystka",            2),
    ("xx",       "Category",                14),
    ("xx",       "Kategorie",               nil),
])
func `a namespace is known by its names in any case`(
    _ language: String, _ name: String, _ expected: Int?
) {
    #expect(number(name, NamespaceNames(DataRows(language: language), local: [])) == expected)
}

// swift-format-ignore
@Test(arguments: [
    // language  number  name
    ("en",       6,      "File"),
    ("en",       4,      "Wikipedia"),
    ("en",       0,      nil),
    ("en",       9999,   nil),
    ("de",       6,      "Datei"),
    ("de",       3,      "Benutzer Diskussion"),
    ("de",       8,      "MediaWiki"),
    ("ru",       4,      "Википедия"),
    ("bg",       11,     "Шаблон беседа"),
    ("ja",       14,     "Category"),
    ("ja",       6,      "ファイル"),
    ("vi",       14,     "Thể loại"),
    ("zh",       14,     "Category"),
    ("xx",       15,     "Category talk"),
])
func `titles are written with the local name of a namespace`(
    _ language: String, _ number: Int, _ expected: String?
) {
    let names = NamespaceNames(DataRows(language: language), local: [])
    #expect(names.canonicalName(of: number) == expected.map { Array($0.utf8) })
}

@Test func `the names of the export win`() {
    let names = NamespaceNames(
        DataRows(language: "de"), local: [("Akte", 6), ("Bild", 14), ("Ordner_X", 10)])
    #expect(names.canonicalName(of: 6) == Array("Akte".utf8))
    #expect(number("AKTE", names) == 6)
    #expect(number("Datei", names) == 6)
    #expect(number("Bild", names) == 14)
    #expect(number("ordner x", names) == 10)
    #expect(names.canonicalName(of: 10) == Array("Ordner X".utf8))
}

@Test func `a name of the export that is too long is passed over`() {
    let long = String(repeating: "x", count: 300)
    let names = NamespaceNames(DataRows(language: "en"), local: [(long, 6)])
    #expect(number(long, names) == nil)
    #expect(number("File", names) == 6)
}

@Test func `what cannot be a namespace is passed over`() {
    let names = NamespaceNames(
        DataRows(language: "en"),
        local: [("", 4), (" _", 4), ("Large", 1 << 40), ("Small", -3), ("File", 0), ("X", 0)])
    #expect(number("", names) == nil)
    #expect(number("Large", names) == nil)
    #expect(number("Small", names) == nil)
    #expect(number("X", names) == nil)
    #expect(number("File", names) == 6)
    #expect(number("Project", names) == 4)
}

@Test func `names of the project and of rare namespaces count only with the export's`() {
    let wiktionary = NamespaceNames(
        DataRows(language: "de"),
        local: [("Wiktionary", 4), ("Wiktionary Diskussion", 5), ("Modul", 0)])
    #expect(number("Wiktionary", wiktionary) == 4)
    #expect(number("project", wiktionary) == 4)
    #expect(number("Project talk", wiktionary) == 5)
    #expect(number("Wikipedia", wiktionary) == nil)
    #expect(number("WD", wiktionary) == nil)
    #expect(number("Module", wiktionary) == nil)
    #expect(number("Portal", wiktionary) == 100)
    #expect(number("Benutzerin", wiktionary) == 2)
    let other = NamespaceNames(DataRows(language: "de"), local: [("Anhang", 100), ("Portal", 102)])
    #expect(number("Portal", other) == 102)
    #expect(number("P", other) == nil)
    #expect(number("Anhang", other) == 100)
}

@Test func `a name too long, or no UTF-8, names nothing`() {
    let names = NamespaceNames(DataRows(language: "en"), local: [])
    #expect(number(String(repeating: "file", count: 100), names) == nil)
    let bytes: [UInt8] = [0xC3, 0x28]
    #expect(names.number(of: bytes.span) == nil)
}

@Test func `each language's own names lead to their namespaces`() {
    for code in "\(LanguageData.codes)".split(separator: " ") {
        let names = NamespaceNames(DataRows(language: String(code)), local: [])
        for namespace in [-2, -1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 828] {
            let name = names.canonicalName(of: namespace) ?? []
            #expect(names.number(of: name.span) == namespace, "\(code) \(namespace)")
        }
    }
}

// swift-format-ignore
@Test("a name of the data that goes on in the next line", arguments: [
    // language  number  name
    ("sr",       15,     "Разговор о категорији"),
    ("got",      13,     "𐌷𐌹𐌻𐍀𐍉𐍃 𐌲𐌰𐍅𐌰𐌿𐍂𐌳𐌾𐌰"),
    ("sr",       4,      "Википедија"),
])
func canonicalNameOfData(_ language: String, _ number: Int, _ name: String) {
    let names = NamespaceNames(DataRows(language: language), local: [])
    #expect(names.canonicalName(of: number) == Array(name.utf8))
}
