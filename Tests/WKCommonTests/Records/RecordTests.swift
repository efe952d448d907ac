import Testing

@testable import WKCommon

struct RecordTests {
    // swift-format-ignore
    @Test(arguments: [
        // contents of the string       text
        ("",                            ""),
        ("plain é 日 😀",               "plain é 日 😀"),
        (#"a\nb\tc\rd\be\ff"#,          "a\nb\tc\rd\u{8}e\u{C}f"),
        (#"\"\\\/"#,                    "\"\\/"),
        (#"\u0041\u00e9\u65E5\u0000"#,  "Aé日\u{0}"),
        (#"\ud83d\ude00!"#,             "😀!"),
        (#"\uDBFF\uDFFF"#,              "\u{10FFFF}"),
        (#"\ud83d"#,                    "\u{FFFD}"),
        (#"\ud83dx"#,                   "\u{FFFD}x"),
        (#"\ude00\ud83d"#,              "\u{FFFD}\u{FFFD}"),
        (#"\ud83d\u0041"#,              "\u{FFFD}A"),
        (#"\ud83d\ud83d\ude00"#,        "\u{FFFD}😀"),
        (#"\\n\\\n"#,                   "\\n\\\n"),
    ])
    func `a string is decoded`(_ contents: String, _ text: String) {
        let line = Array("\"\(contents)\"".utf8)
        var decoded = ByteBuffer()
        decoded.appendUnescaped(line.span, 1..<line.count - 1)
        #expect(decoded.text == text)
    }

    @Test func `what is escaped is decoded again`() {
        var random = SeededRandom(seed: 3)
        let alphabet = Array("\u{0}\n\t\r\"\\/u0 aé日😀\u{1F}\u{7F}".unicodeScalars)
        for _ in 0..<5_000 {
            var text = ""
            for _ in 0..<random.next() % 40 {
                text.unicodeScalars.append(alphabet[Int(random.next() % UInt64(alphabet.count))])
            }
            let bytes = Array(text.utf8)
            var escaped = ByteBuffer()
            escaped.appendJSONString(bytes.span)
            var decoded = ByteBuffer()
            decoded.appendUnescaped(escaped.span, 1..<escaped.count - 1)
            #expect(decoded.text == text)
        }
    }

    @Test func `values are found by their keys`() throws {
        let line = Array(
            #"{"id":12,"\u0074itle":"A\"b","x":null,"n":1,"n":-2,"a":[1,[2],"c"]}"#.utf8)
        var record = Record()
        try record.index(line.span)
        #expect(try record.integer("id", in: line.span) == 12)
        #expect(try record.integer("n", in: line.span) == -2)
        #expect(try record.optionalString("x", in: line.span) == nil)
        #expect(try record.optionalString("absent", in: line.span) == nil)
        let title = try record.string("title", in: line.span)
        #expect(title.hasEscapes)
        #expect(Array(line[title.contents]) == Array(#"A\"b"#.utf8))
        var cursor = record.contents(of: try record.array("a", in: line.span))
        var kinds: [JSONValue.Kind] = []
        while let value = record.next(&cursor) { kinds.append(value.kind) }
        #expect(kinds == [.number, .array, .string])
    }

    // swift-format-ignore
    @Test(arguments: [
        (#"{}"#,                           #"no key "id""#),
        (#"{"id":null}"#,                  #"no key "id""#),
        (#"{"id":"7"}"#,                   #""id" is not an integer"#),
        (#"{"id":7.0}"#,                   #""id" is not an integer"#),
        (#"{"id":9223372036854775808}"#,   #""id" is not an integer"#),
        (#"{"nested":{"id":7}}"#,          #"no key "id""#),
    ])
    func `an error names the key and the line`(_ text: String, _ message: String) throws {
        let line = Array(text.utf8)
        var record = Record()
        try record.index(line.span, number: 3)
        #expect(throws: Failure.badInput(message).at(line: 3)) {
            try record.integer("id", in: line.span)
        }
    }

    @Test func `reading stops at a key`() throws {
        let line = Array(#"{"a":{"id":1},"id":7,"text":"#.utf8)
        var record = Record()
        try record.index(line.span, number: 1, until: "id")
        #expect(try record.integer("id", in: line.span) == 7)
        #expect(throws: Failure.self) { try record.index(line.span, number: 1, until: "text") }
    }
}
