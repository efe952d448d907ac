import Testing

@testable import WKCommon

/// The grammar, in the manner of JSONTestSuite. Each case is as the value of a key, so that
/// arrays and scalars can be tried too.
struct JSONIndexTests {
    @Test(arguments: [
        "0", "-0", "1", "-1", "12", "0.5", "-0.5", "1e3", "1E+3", "1e-3", "0e0", "1.5e10",
        "123456789012345678901234567890", "true", "false", "null",
        #""""#, #""a""#, #""\"\\\/\b\f\n\r\t""#, #""\u0041\u00e9\uFFFF""#, #""\ud83d\ude00""#,
        #""\ud800""#, #""\udc00\ud800""#, #""\u0000""#, "\"\u{7F}\"", #""é日😀""#,
        "[]", "[ ]", "{}", "{ }", "[1]", "[1,2]", "[ 1 , 2 ]", "[[],[[]],{}]",
        #"{"a":1}"#, #"{ "a" : 1 , "b" : [] }"#, #"{"a":1,"a":2}"#, #"{"":0}"#,
        #"[{"a":[{"b":{}}]},null]"#, "[\t1\r]", "1 ",
    ])
    func `is JSON`(_ value: String) {
        #expect(failure(#"{"v":\#(value)}"#) == nil)
        #expect(failure(" {\"v\" : [\(value)]}\r") == nil)
    }

    @Test(arguments: [
        "", "-", "01", "-01", "+1", "1.", ".5", "1e", "1e+", "1.e3", "0x1", "1a", "NaN", "Infinity",
        "True", "tru", "nul", "falsee", "'a'", "a", "\"", #""\""#, #""\a""#, #""\u12""#,
        #""\u12G4""#, #""\U0041""#, "\"\t\"", "\"\u{0}\"", "\"\n\"", #""a"b"#, "[", "]", "[1",
        "[1,",
        "[1,]", "[,1]", "[1 2]", "[1}", "[1:2]", "{", "}", #"{"a"}"#, #"{"a":}"#, #"{"a":1,}"#,
        #"{"a" 1}"#, "{1:2}", "{a:1}", #"{"a":1]"#, #"{"a":1 "b":2}"#, #"{,"a":1}"#, "1,", "1 2",
        "[1]]", "{}}", "//", "/**/1", "\u{A0}1", "\u{FEFF}1", "\"\u{1F}\"", #"{"a":1,,"b":2}"#,
        "[,]", "{,}", "-a", "1.5.5", "1e5e5", "--1",
    ])
    func `is no JSON`(_ value: String) {
        #expect(failure(#"{"v":\#(value)}"#)?.kind == .badInput)
        #expect(failure(#"{"v":[\#(value.isEmpty ? "," : value)]}"#)?.kind == .badInput)
    }

    @Test(arguments: [
        ("", "not a record: the line does not start with {"),
        ("[1]", "not a record: the line does not start with {"),
        ("7", "not a record: the line does not start with {"),
        ("\u{FEFF}{}", "not a record: the line does not start with {"),
        ("<mediawiki>", "not a record: it looks like XML; pipe it through wk-split first"),
        (#"{"id":1"#, "not JSON: the line ends too early"),
        (#"{"id":1}{"#, "not JSON: the end of the line is expected at byte 9 of the line"),
        (#"{"id" 1}"#, "not JSON: a colon is expected at byte 7 of the line"),
    ])
    func `says what is wrong`(_ line: String, _ message: String) {
        #expect(failure(line) == Failure.badInput(message).at(line: 7))
    }

    @Test func `nesting has a bound`() {
        func nested(_ depth: Int) -> String {
            #"{"v":"# + String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
                + "}"
        }
        #expect(failure(nested(511)) == nil)
        #expect(failure(nested(512))?.kind == .badInput)
        #expect(failure(String(repeating: #"{"a":"#, count: 1 << 20))?.kind == .badInput)
    }

    // swift-format-ignore
    @Test(arguments: [
        ([0x61], nil), ([0xC3, 0xA9], nil), ([0xE0, 0xA0, 0x80], nil), ([0xED, 0x9F, 0xBF], nil),
        ([0xF0, 0x90, 0x80, 0x80], nil), ([0xF4, 0x8F, 0xBF, 0xBF], nil),
        ([0x80], 0), ([0xC0, 0xAF], 0), ([0xC1, 0xBF], 0), ([0xC3], 0), ([0xC3, 0x28], 0),
        ([0xE0, 0x9F, 0xBF], 0), ([0xED, 0xA0, 0x80], 0), ([0xE2, 0x82], 0),
        ([0xF0, 0x8F, 0xBF, 0xBF], 0), ([0xF4, 0x90, 0x80, 0x80], 0), ([0xF5, 0x80, 0x80, 0x80], 0),
        ([0xFF], 0), ([0xD0, 0xB9, 0xD0, 0xB9, 0xC0, 0xAF], 4), ([0xD0, 0xB9, 0xD0, 0x20], 2),
    ] as [([UInt8], Int?)])
    func `UTF-8 is told at any place in a word`(_ bytes: [UInt8], _ wrong: Int?) {
        for before in 0..<12 {
            for after in 0..<12 {
                let text =
                    [UInt8](repeating: 0x61, count: before) + bytes
                    + [UInt8](repeating: 0x61, count: after)
                // What is cut off by the end is not cut off by what comes after it, but no better.
                #expect(text.span.indexOfInvalidUTF8() == wrong.map { $0 + before })
            }
        }
    }

    @Test func `UTF-8 validity agrees with the standard library`() {
        var random = SeededRandom(seed: 7)
        for _ in 0..<20_000 {
            let alphabet: [UInt8] = [
                0x61, 0x80, 0xBF, 0xC2, 0xD0, 0xE0, 0xED, 0xF0, 0xF4, 0x9F, 0xA0,
            ]
            let text = (0..<random.next() % 24).map { _ in
                alphabet[Int(random.next() % UInt64(alphabet.count))]
            }
            let expected = String(validating: text, as: UTF8.self) != nil
            #expect((text.span.indexOfInvalidUTF8() == nil) == expected, "\(text)")
        }
    }

    @Test func `random bytes and damaged records never crash`() {
        var random = SeededRandom(seed: 11)
        let sample = Array(
            #"{"id":12,"a":["x\n\u00e9",{"b":[1.5e3,null,true]}],"é":"\ud83d\ude00"}"#.utf8)
        for _ in 0..<20_000 {
            var line = sample
            for _ in 0..<random.next() % 4 {
                line[Int(random.next() % UInt64(line.count))] = UInt8(
                    truncatingIfNeeded: random.next())
            }
            line.removeLast(Int(random.next() % 8))
            var record = Record()
            do throws(Failure) {
                try record.index(line.span)
                var cursor = record.members
                while let value = record.next(&cursor) {
                    var decoded = ByteBuffer()
                    if value.kind == .string { decoded.appendUnescaped(line.span, value.contents) }
                    #expect(decoded.span.indexOfInvalidUTF8() == nil)
                }
            } catch {
                #expect(error.kind == .badInput)
            }
        }
    }

    private func failure(_ line: String) -> Failure? {
        let bytes = Array(line.utf8)
        var record = Record()
        do throws(Failure) {
            try record.index(bytes.span, number: 7)
            return nil
        } catch {
            return error.line == 7 ? error : nil
        }
    }
}
