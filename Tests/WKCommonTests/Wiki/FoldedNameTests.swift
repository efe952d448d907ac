import Testing

@testable import WKCommon

private func fold(_ bytes: [UInt8]) -> String? {
    guard let name = FoldedName(bytes.span) else { return nil }
    var buffer = ByteBuffer()
    buffer.append(name.span)
    return String(decoding: buffer.bytes, as: UTF8.self)
}

// swift-format-ignore
@Test(arguments: [
    // name                 folded
    ("",                    ""),
    ("_ ",                  ""),
    ("Infobox",             "infobox"),
    ("  User__ Talk_\n",    "user talk"),
    ("ÄÖÜ ßẞ",              "äöü ßß"),
    ("ЁЛКА Їжак",           "ёлка їжак"),
    ("ΑΡΧΕΊΟ",              "αρχείο"),
    ("Thể Loại ẬẢ",         "thể loại ậả"),
    ("カテゴリ 分類",        "カテゴリ 分類"),
    ("İI",                  "i\u{307}i"),
    ("ȺK",                 "ⱥk"),
    ("𐐀",                   "𐐨"),
])
func `a name is folded`(_ name: String, _ folded: String) {
    #expect(fold(Array(name.utf8)).map { Array($0.utf8) } == Array(folded.utf8))
}

@Test func `each character is folded as its lower case`() {
    for code in UInt32(0x21)..<0x2_0000 where code != 0x5F && code != 0x7F {
        guard let scalar = Unicode.Scalar(code) else { continue }
        let expected = Array(scalar.properties.lowercaseMapping.utf8)
        let folded = fold(Array(String(scalar).utf8)).map { Array($0.utf8) }
        if folded != expected { Issue.record("U+\(String(code, radix: 16))") }
    }
}

@Test func `what is too long, or no UTF-8, has no folded form`() {
    #expect(fold(Array(repeating: 0x61, count: 240)) != nil)
    #expect(fold(Array(repeating: 0x61, count: 256)) == nil)
    #expect(fold(Array(repeating: 0x61, count: 100_000)) == nil)
    for bytes in [[0x61, 0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80]] as [[UInt8]] {
        #expect(fold(bytes) == nil)
    }
}
