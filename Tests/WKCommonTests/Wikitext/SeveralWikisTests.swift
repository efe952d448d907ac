import Testing

@testable import WKCommon

/// A reader that has read pages of one wiki reads those of another as a new reader does.
struct SeveralWikisTests {
    /// Wikis that differ in the language, or only in what an export says of their namespaces and titles.
    private static let wikis = [
        Wiki(language: "en", titleCase: "first-letter", names: []),
        Wiki(language: "en", titleCase: "first-letter", names: [("Schablone", 10), ("Bild", 6)]),
        Wiki(language: "en", titleCase: "case-sensitive", names: [("Schablone", 14)]),
        Wiki(language: "de", titleCase: "first-letter", names: []),
        Wiki(language: "es", titleCase: "first-letter", names: []),
    ]

    private static let page = Array(
        """
        {{Schablone:Infobox dog|name=Rex|born={{birth date|1815|12|10}}}}
        {{Infobox dog|name=Ace}} {{Ficha de perro|nombre=Rey}} {{Schablone:circa|1500}}
        [[Bild:x.jpg|mini|thumb|left|Caption]] [[Schablone:x]] {{lang-ru|да}} {{coord|52|31|N|13|24|O}}
        {{GROSS:ab}} {{FORMATNUM:1234.5}} {{plural:2|one|two}}
        """.utf8)

    private static func reader() -> WikitextReader {
        var options = ReadingOptions(wantsText: true)
        options.additions = Set(Addition.allCases)
        return WikitextReader(options)
    }

    @Test func `what a reader keeps is of one wiki`() throws {
        let fresh = try Self.wikis.map { wiki in
            var reader = Self.reader()
            return try PageReading(Self.page, of: wiki, with: &reader)
        }
        for one in fresh.indices {
            for other in fresh.indices where other != one { #expect(fresh[one] != fresh[other]) }
        }
        var reader = Self.reader()
        for number in [0, 1, 0, 2, 0, 3, 0, 4, 1, 1, 2, 1, 3, 1, 4, 2, 3, 2, 4, 3, 4, 0] {
            let reading = try PageReading(Self.page, of: Self.wikis[number], with: &reader)
            #expect(reading == fresh[number], "wiki \(number)")
        }
    }

    @Test func `the name of a wiki's own namespace may stand before that of an infobox`() throws {
        let fields = try Self.wikis.prefix(2).map { wiki in
            var reader = Self.reader()
            return try PageReading(Self.page, of: wiki, with: &reader).infobox.first?.fields.first
        }
        #expect(fields == [["name", "Ace"], ["name", "Rex"]])
    }
}
