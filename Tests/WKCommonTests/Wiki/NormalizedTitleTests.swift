import Foundation
import Testing
import WKData

@testable import WKCommon

struct NormalizedTitleTests {
    // swift-format-ignore
    @Test(arguments: [
        // title                                  normalized
        ("Python (programming language)",         "python"),
        ("Réact",                                 "react"),
        ("C++",                                   "c"),
        ("Apache  2.0",                           "apache 2 0"),
        ("",                                      ""),
        ("!!!",                                   ""),
        ("  a\t\u{A0}b\u{3000}",                  "a b"),
        ("snake_case_",                           "snake_case_"),
        ("AC/DC",                                 "ac dc"),
        ("A.-B., C!",                             "a b c"),
        // trailing parentheticals
        ("(500)",                                 "500"),
        ("  (a) ",                                "a"),
        ("(500) Days of Summer",                  "500 days of summer"),
        ("Foo (bar (baz))",                       "foo"),
        ("Foo (a) (b)",                           "foo a"),
        ("Foo (bar) baz",                         "foo bar baz"),
        ("Foo bar)",                              "foo bar"),
        ("Foo (bar",                              "foo bar"),
        ("Foo (a))",                              "foo a"),
        ("Foo\u{2003}(bar)\u{2003}",              "foo"),
        ("Foo(bar)",                              "foo"),
        ("Москва (станция)",                      "москва"),
        ("Foo ()",                                "foo"),
        // other scripts
        ("Київ",                                  "киів"),
        ("ЙОГУРТ Ё",                              "иогурт е"),
        ("İstanbul",                              "istanbul"),
        ("ΣΟΦΟΣ",                                 "σοφοσ"),
        ("Straße ẞ",                              "straße ß"),
        ("Ǆ ǅ",                                   "ǆ ǆ"),
        ("Việt Nam",                              "viet nam"),
        ("日本語・テスト",                          "日本語 テスト"),
        ("ガ",                                    "カ"),
        ("한국",                                   "\u{1112}\u{1161}\u{11AB}\u{1100}\u{116E}\u{11A8}"),
        ("e\u{301}",                              "e"),
        ("\u{301}",                               ""),
        ("½ Ⅳ ²",                                 "½ ⅳ ²"),
        ("𝒜 😀 𐐀",                                "𝒜 𐐨"),
        ("a–b—c",                                 "a b c"),
        ("K\u{212A}\u{2126}",                     "kkω"),
    ])
    func `a title is normalized`(_ title: String, _ normalized: String) {
        #expect(normalize(title).unicodeScalars.elementsEqual(normalized.unicodeScalars))
    }

    /// Every scalar value that the data's version of Unicode knows, against Foundation.
    @Test func `every scalar value becomes what Foundation makes of it`() {
        var buffer = ByteBuffer()
        var different: [String] = []
        for value in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value), isKnown(scalar) else { continue }
            let title = Array("x\(scalar)y".utf8)
            buffer.removeAll()
            buffer.append(normalizedTitle: title.span)
            let expected = Array(reference(scalar).utf8)
            if !equal(buffer.span, expected.span) { different.append(String(value, radix: 16)) }
        }
        #expect(different.isEmpty)
    }

    @Test func `bytes that are no UTF-8 do no harm`() {
        var random = SeededRandom(seed: 5)
        for _ in 0..<20_000 {
            let title = (0..<random.next() % 12).map { _ in UInt8(truncatingIfNeeded: random.next())
            }
            var buffer = ByteBuffer()
            buffer.append(normalizedTitle: title.span)
            #expect(buffer.span.indexOfInvalidUTF8() == nil)
        }
    }

    @Test func `a normalized title stays as it is`() {
        for title in ["Foo-Bar (x)", "Й ё ÀÉ ガ 한국", "A__B  c", "ᾼ ΐ"] {
            let once = normalize(title)
            #expect(normalize(once) == once)
        }
    }

    private func normalize(_ title: String) -> String {
        let bytes = Array(title.utf8)
        var buffer = ByteBuffer()
        buffer.append("x")  // What is before is not looked at.
        buffer.append(normalizedTitle: bytes.span)
        return buffer.span.extracting(1..<buffer.count).text
    }

    /// What the design says, step by step, of a scalar value between two letters.
    private func reference(_ scalar: Unicode.Scalar) -> String {
        let lower = scalar.properties.lowercaseMapping
        var words = "x"
        for part in lower.decomposedStringWithCanonicalMapping.unicodeScalars {
            switch part.properties.generalCategory {
            case .nonspacingMark: continue
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter,
                .otherLetter, .decimalNumber, .letterNumber, .otherNumber:
                words.unicodeScalars.append(part)
            default:
                let next: Unicode.Scalar = part == "_" ? "_" : " "
                if next != " " || words.unicodeScalars.last != " " {
                    words.unicodeScalars.append(next)
                }
            }
        }
        words += "y"
        return words
    }

    /// Whether the table could know it: it is no newer, and no surrogate.
    private func isKnown(_ scalar: Unicode.Scalar) -> Bool {
        guard let age = scalar.properties.age else { return false }
        let version = NormalizedTitleData.unicodeVersion.description.split(separator: ".")
        return (age.major, age.minor) <= (Int(version[0]) ?? 0, Int(version[1]) ?? 0)
    }

    private func equal(_ one: Span<UInt8>, _ other: Span<UInt8>) -> Bool {
        guard one.count == other.count else { return false }
        for index in one.indices where one[index] != other[index] { return false }
        return true
    }
}
