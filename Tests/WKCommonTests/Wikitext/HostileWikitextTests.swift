import Glibc
import Testing

@testable import WKCommon

/// Wikitext that no one writes: the reader must not trap, nor lose its way, nor take its time.
struct HostileWikitextTests {
    /// What mixtures are made of.
    private static let fragments = [
        "[[", "]]", "{{", "}}", "{{{", "}}}", "[", "]", "{", "}", "|", "||", "=", "==", "\n",
        "\n\n",
        "''", "'''", "'''''", "''''", "<!--", "-->", "<ref>", "</ref>", "<ref name=\"a\"/>",
        "<ref ",
        "<nowiki>", "</nowiki>", "<nowiki/>", "<poem>", "</poem>", "<gallery>", "</gallery>",
        "<includeonly>", "</includeonly>", "<br>", "<div ", "</div>", "<table>", "</table>", "<tr>",
        "<td>", "<li>", "\n{|", "\n|}", "\n|-", "\n|+", "\n|", "\n!", "!!", "\n*", "\n#", "\n:",
        "\n;", "\n ", "\n----", "\n==", "\n= ", "==\n", "[http://a ", "[//a]", "&amp;", "&", ";",
        "&#65;",
        "__TOC__", "_", "%41", "%", "#", ":", "File:", "Category:", "fr:", "User:", "a", "b c", " ",
        "é", "犬", "😀", "\u{A0}", "\u{200E}", "(", ")", ",", ".", "Infobox x|", "ubl|", "lang|en|",
        "convert|", "coord|1|2", "lc:", "PAGENAME", "frac|", "nihongo|", "http://a", "mailto:b",
        "{{{!}}", "\u{F}", "<gallery>", "</gallery>", "flagicon|a",
        ".jpg", "coor dms|", "File:a|", "thumb|",
        "latd=1|longd=2", "1=", "\u{1}", "\u{3}",
        "#tag:gallery|", "#tag:nowiki|", "#tag:ref|", "plural:1|", "#iferror:", "{{!}}", "<!---->",
        "<noinclude>", "<imagemap>", "</imagemap>", "<pre>", "</pre>",
        "#if:", "#if:x|", "#ifeq:a|a|", "#switch:a|", "#default=", "#expr:1", "formatnum:1", "../",
        "\u{5}",
        "\t", "\\", "\"", ">", "<", "-", "~~~",
    ]

    @Test(arguments: 0..<40)
    func `a mixture of markup reads the same whatever else is asked for`(
        _ seed: UInt64
    ) throws {
        var random = Seeded(seed)
        var ofAll = WikitextReader(.all)
        var ofUsual = WikitextReader(ReadingOptions())
        for page in 0..<100 {
            let count = Int.random(in: 1...80, using: &random)
            let wikitext = (0..<count)
                .map { _ in Self.fragments.randomElement(using: &random) ?? "" }.joined()
            let all = try PageReading(Array(wikitext.utf8), with: &ofAll)
            let usual = try PageReading(Array(wikitext.utf8), with: &ofUsual)
            #expect(all.usual == usual, "seed \(seed), page \(page): \(wikitext.debugDescription)")
        }
    }

    @Test(arguments: 0..<10)
    func `random bytes are read to the end`(_ seed: UInt64) {
        var random = Seeded(seed)
        var reader = WikitextReader(.all)
        var source = ByteBuffer()
        for _ in 0..<50 {
            source.removeAll()
            for _ in 0..<Int.random(in: 0...2000, using: &random) {
                // As many bytes of markup as others.
                let byte = UInt8.random(in: 0...255, using: &random)
                let markup = Array("[]{}|='<>\n!&;*#:/-_ ".utf8).randomElement(using: &random)
                source.append(Bool.random(using: &random) ? byte : markup ?? byte)
            }
            reader.read(source, title: ByteBuffer(), namespace: 0, of: .english)
        }
    }

    /// Beginnings, and ends that close each of them.
    private static let nests = [
        ("[[", ""), ("{{", ""), ("{{{", ""), ("<ref>", ""), ("'''''", ""), ("\n{|\n", ""),
        ("<!--", ""), ("[[a|", ""), ("{{a|b=", ""), ("[http://a ", ""), ("<div {{", ""),
        ("</ref ", ""), ("<ref ", ""), ("{{a|", ""), ("[[File:a|", ""), ("[[:", ""), ("&amp", ""),
        ("__A", ""), ("\n*a", ""), ("\n:", ""), ("\n==", ""), ("a'''b''c ", ""), ("<br>", ""),
        ("|", ""), ("[", ""), ("{", ""), ("<nowiki>", ""), ("<poem>", "</poem>"), ("</", ""),
        ("[[Category:a", ""), ("%41", ""), ("\n|", ""), ("{{Infobox a|b={{ubl|c", ""),
        ("\u{1}", ""),
        ("[[", "]]"), ("{{", "}}"), ("{{{a|", "}}}"), ("[[a|", "]]"), ("[[File:a|", "]]"),
        ("{{a|b=", "}}"), ("{{a", "}}"), ("[[:", "]]"), ("{{lang|en|", "}}"),
        ("{{Infobox a|b=", "}}"), ("{{Infobox a", "|b=c}}"), ("<ref>", "</ref>"),
        ("[[a|{{lang|en|", "}}]]"),
        ("{{coord|", "}}"), ("{{coord|1|N|2|E|", "}}"), ("{{coor dms|[[a|", "]]}}"),
        ("{{a|b.jpg", "}}"), ("{{a|b=-->", "-->}}"), ("<gallery>\na|", "</gallery>"),
        ("[[File:a|b|", "c]]"), ("[http://a ", "]"), ("http://a|{{b|", "}}"), ("http://a'", ""),
        ("{{#if:x|", "}}"), ("{{#if:| ", "|}}"), ("{{#if:x| ", "}}"), ("{{#switch:a|b=", "}}"),
        ("{{#switch:a|", "}}"), ("{{#switch:a|b", ""), ("{{#switch:|#default=", "|x=}}"),
        ("{{lc:", "}}"), ("{{#ifeq:a|", "|b|c}}"), ("{{{a", "}}}"), ("[[en:", "]]"), ("[[:", "|"),
        ("{{#switch:a", "|||}}"), ("{{#expr:(", ")}}"), ("{{padleft:1|500|", "}}"),
        ("{{Infobox a|b={{c|", "}}}}"), ("{{Infobox a|b=[[File:a]]", "}}"),
        ("{{Infobox a|b={{c}}<ref>", ""), ("{{Infobox a|b={{{!}}", ""), ("|\n=== a", " ===\n"),
        ("{|\n", "\n|}"), ("<table>", "</table>"), ("{{a<!--", "-->}}"), ("[[a<!--", "-->]]"),
        ("[[{{lc:a", "}}]]"), ("[[{{#if:x|", "}}]]"), ("[[File:{{lc:", "}}|a]]"),
        ("[[a{{b", "}}]]"),
        ("[[{{{a|", "}}}]]"), ("{{plural:1|", "}}"), ("{{#tag:gallery|", "}}"),
        ("[<!---->[a", "]]"),
        ("[<!---->[a]", ""), ("[<!--", ""), ("{{#iferror:", "|a}}"), ("{{#tag:nowiki|[[", "]]}}"),
        ("[[a<noinclude>", "]]"), ("<imagemap>\n#", "</imagemap>"),
        ("<b c={{d", ""), ("<b c=\"{{d}}\">", ""), ("<b c={{d|<i e={{f", ""),
        ("[http://a/{{b|", "}}]"), ("[http://a/{{b}}", ""), ("{{#if:x|[http://a/", "}}"),
        ("<h2>", ""), ("<h2>a</h2>", ""), ("{|\n<h2>a", "</h2>\n"), ("http://a<!--", ""),
        ("http://a<includeonly>", ""), ("http://[:", ""), ("http://\u{AD}", ""),
        ("{{a}}\n| b\n", ""), ("{{a}}\n!b\n", ""), ("{{a}}\n|-\n| b\n{|\n", ""),
        ("{{a}}\n|-\n", "|}\n"), ("{|\n| a\n{{b}}\nc\n", ""), ("{|\n{{a}}\n", "|}\n"),
        ("\n{{a}}\n| b\n{{a}}\nc", ""), ("{|\n| rowspan=2 {{a}}", ""),
    ]

    @Test(arguments: nests)
    func `time is linear in the length`(_ begin: String, _ end: String) {
        check(
            "\(begin) \(end)",
            .init { length in
                let count = length / (begin.utf8.count + end.utf8.count)
                return String(repeating: begin, count: count) + String(repeating: end, count: count)
            })
    }

    @Test(arguments: [
        // What is once around a run, and the run.
        ("<gallery>", "<ref ", "</gallery>"), ("{{ubl", "|a", "}}"), ("{{circa", "|a", "}}"),
        ("[[File:a", "|b", "]]"), ("", "[[File:a|thumb|b]]", ""), ("a", "[[File:a|thumb|b]]", ""),
        ("[[File:a", "|thumb", "]]"),
        ("<gallery>", "a|b\n", "</gallery>"), ("{{a|", "b.jpg ", "}}"), ("{{a", "|b.jpg", "}}"),
        ("http://a", "/b", " "), ("http://a", ".", " "), ("", "http://", ""), ("", "mailto:", ""),
        ("{{a|", " -->", "}}"), ("", "http://a.", ""), ("{{coord", "|1", "}}"),
        ("{{Infobox a", "|latd=1", "}}"), ("http://a", "&amp;", " "), ("", "a:", ""),
        ("{{coord", "|x", "}}"), ("{{Infobox a", "|b=c", "}}"),
        ("{{Infobox a|b={{hlist", "|c", "}}}}"), ("{{Infobox a", "|b={{c}}", "}}"),
        ("{{Infobox a|b={{c}}", "<ref>", "}}"), ("{{Infobox a|b=", "[[File:a]]", "}}"),
        ("{{Infobox a|b={{c}}", "<ref>a</ref>", "}}"), ("{{Infobox a|b=", "<!-- -->", "{{{!}}}}"),
        ("{{Infobox a|b=<gallery>\n", "a\n", "</gallery>}}"), ("{{Infobox a|", "\n== a ==", "}}"),
        ("{|\n", "|a\n", "|}"), ("{|\n|", "a||", "\n|}"), ("<poem>", "'''a", "</poem>"),
        ("[[a|", "b'''", "]]"), ("[[a", " ", "]]"), ("{{a", " ", "}}"), ("", "\n", ""),
        ("", " ", ""),
        ("== a", " <!-- -->", "\n"), ("", "* a\n", ""), ("", "a\n\n", ""), ("'''", "a", ""),
        ("{{a", "{{lang|en|[[b]]}}", "}}"), ("<nowiki>", "&amp;", "</nowiki>"), ("", "(", ""),
        ("{|\n| title=\"", "{{a}}", "\n|}"), ("{|\n| ", "id=1 ", "{{a}}\n|}"),
        ("{|\n| ", "id=1 {{a}}", "\n|}"), ("{{a}}", "\n", "| b\n|}"),
        ("", "({{a}})", ""), ("", "[[Category:a]]", ""), ("", "<ref></ref>", ""), ("", "= ", ""),
        ("[[{{lc:", "a", "}}]]"), ("[[{{lc:a}}", "{{!}}b", "]]"),
        ("[[File:{{lc:a}}|", "{{!}}b", "]]"),
        ("[[File:a|{{#if:x|", "{{!}}b", "}}]]"), ("", "[[{{lc:a}}|b]]", ""),
        ("{{plural:9", "|a", "}}"), ("", "{{plural:9|a|b}}", ""),
        ("[<!---->[", "a", ""), ("[", "<!---->", "[a]]"), ("[[a]", "<!---->", "]"),
    ])
    func `time is linear in a run's length`(_ before: String, _ run: String, _ after: String) {
        check(
            "\(before)\(run)\(after)",
            .init { length in
                before + String(repeating: run, count: length / run.utf8.count) + after
            })
    }

    @Test func `time is linear where no category stands twice`() {
        check(
            "categories",
            .init { length in
                (0..<length / 20).map { "[[Category:a\($0)]]" }.joined()
            })
    }

    @Test(arguments: 0..<6)
    func `time is linear for mixtures`(_ seed: UInt64) {
        check(
            "seed \(seed)",
            .init { length in
                var random = Seeded(seed)
                let few = (0..<6).map { _ in Self.fragments.randomElement(using: &random) ?? "" }
                var text = ""
                while text.utf8.count < length { text += few.randomElement(using: &random) ?? "" }
                return text
            })
    }

    private struct Text {
        var of: (_ length: Int) -> String
        init(_ of: @escaping (_ length: Int) -> String) { self.of = of }
    }

    /// Four times the length may take eight times as long, and ten times as long as prose does.
    private func check(_ name: String, _ text: Text) {
        let short = time(text.of(25_000))
        var long = time(text.of(100_000))
        // A neighbour on the machine may slow one of them down; what is not linear stays so.
        for _ in 0..<20 where long >= 8 * max(short, 0.002) || long >= 10 * Self.proseTime {
            long = min(long, time(text.of(100_000)))
        }
        #expect(long < 8 * max(short, 0.002), "\(name.debugDescription): \(short) s, \(long) s")
        #expect(long < 10 * Self.proseTime, "\(name.debugDescription): \(long) s")
    }

    private static let proseTime = time(
        String(
            repeating:
                "The '''dog''' (''Canis'') is an [[animal]] with {{convert|4|legs}}.<ref>A</ref>\n",
            count: 100_000 / 76))

    private func time(_ text: String) -> Double { Self.time(text) }

    /// The seconds of this thread's processor that a page takes; the least of three.
    private static func time(_ text: String) -> Double {
        var reader = WikitextReader(.all)
        var source = ByteBuffer()
        source.append(string: text)
        var least = Double.infinity
        for _ in 0..<3 {
            let start = processorTime()
            reader.read(source, title: ByteBuffer(), namespace: 0, of: .english)
            least = min(least, processorTime() - start)
        }
        return least
    }

    private static func processorTime() -> Double {
        var now = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now)
        return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
    }
}

/// A sequence of numbers that a seed tells: SplitMix64.
private struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }
}
