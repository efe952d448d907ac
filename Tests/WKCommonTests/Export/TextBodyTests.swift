import Testing

@testable import WKCommon

/// The JSON of a body, or the error in it.
private func json(_ body: [UInt8]) throws -> String {
    var buffer = ByteBuffer()
    try TextBody.appendJSON(of: body.span, 0..<body.count, to: &buffer)
    return buffer.text
}

// swift-format-ignore
@Test(arguments: [
    // XML                                 JSON
    ("",                                   ""),
    ("plain",                              "plain"),
    ("&lt;&gt;&amp;&quot;&apos;",          #"<>&\"'"#),
    ("&amp;lt;",                           "&lt;"),
    ("&#39;&#039;&#x27;&#X41",             nil),
    ("&#10;&#x9;&#13;&#160;&#x65;",        "\\n\\t\\r\u{A0}e"),
    ("&#x1F600;&#x10FFFF;&#xD7FF;&#xE000;", "\u{1F600}\u{10FFFF}\u{D7FF}\u{E000}"),
    ("&#34;&#92;&#127;",                   #"\"\\\u007f"#),
    ("\"quoted\" back\\slash",             #"\"quoted\" back\\slash"#),
    ("a\nb\tc",                            #"a\nb\tc"#),
    ("a\r\nb\rc\r\r\n",                    #"a\nb\nc\n\n"#),
    ("\u{7F}",                             #"\u007f"#),
    ("> ]> ]]&gt; &#93;]>",                "> ]> ]]> ]]>"),
    ("]]>",                                nil),
    ("é ї 日本 \u{1F600} \u{FFFD}",          "é ї 日本 \u{1F600} \u{FFFD}"),
    ("\u{FFFE}",                           nil),
    ("\u{FFFF}",                           nil),
    ("\u{1}",                              nil),
    ("\u{0}",                              nil),
    ("&nbsp;",                             nil),
    ("&",                                  nil),
    ("&amp",                               nil),
    ("&lt",                                nil),
    ("&#;",                                nil),
    ("&#x;",                               nil),
    ("&#12",                               nil),
    ("&#0;",                               nil),
    ("&#1;",                               nil),
    ("&#xD800;",                           nil),
    ("&#xFFFE;",                           nil),
    ("&#x110000;",                         nil),
    ("&#4294967337;",                      nil),
    ("&#99999999999;",                     nil),
] as [(String, String?)])
func `a body becomes JSON`(_ xml: String, _ expected: String?) throws {
    // Wherever it is in the words of eight bytes that are looked at together.
    for before in 0..<9 {
        for after in [0, 1, 7, 8] {
            let body = String(repeating: "x", count: before) + xml
                + String(repeating: "y", count: after)
            guard let expected else {
                #expect(throws: MarkupError.self) { try json(Array(body.utf8)) }
                continue
            }
            let whole = String(repeating: "x", count: before) + expected
                + String(repeating: "y", count: after)
            #expect(try json(Array(body.utf8)) == whole)
        }
    }
}

/// Bytes of which many are the first and last of some sort of UTF-8.
private let edges: [UInt8] = [
    0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBD, 0xBE, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1,
    0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
]

private func isAllowed(_ bytes: [UInt8]) -> Bool {
    guard let text = String(validating: bytes, as: UTF8.self) else { return false }
    return text.unicodeScalars.allSatisfy { $0.value & ~1 != 0xFFFE }
}

@Test func `what is no UTF-8 is told as the standard library does`() {
    var random = SeededRandom(seed: 2)
    var good = 0
    for _ in 0..<200_000 {
        let length = Int(random.next() % 12)
        let bytes = (0..<length).map { _ in edges[Int(random.next() % UInt64(edges.count))] }
        let expected = isAllowed(bytes)
        good += expected ? 1 : 0
        #expect(((try? json(bytes)) != nil) == expected, "\(bytes)")
        #expect(((try? XMLText.check(bytes.span, 0..<length)) != nil) == expected, "\(bytes)")
    }
    #expect(good > 10_000)
}

@Test func `letters of two, three and four bytes mix as they like`() throws {
    var random = SeededRandom(seed: 3)
    let letters = ["a", "é", "ї", "日", "本", "\u{1F600}", "\u{800}", "\u{80}", "\u{7FF}", " "]
    for _ in 0..<2_000 {
        let text = (0..<40).map { _ in letters[Int(random.next() % 10)] }.joined()
        #expect(try json(Array(text.utf8)) == text)
    }
}
