import Testing

@testable import WKCommon

struct WikitextCaseTests {
    @Test(arguments: try WikitextCase.all())
    func `a page reads as its case says`(_ page: WikitextCase) throws {
        if let gap = page.gap {
            withKnownIssue(Comment(rawValue: gap)) { try check(page) }
        } else {
            try check(page)
        }
    }

    private func check(_ page: WikitextCase) throws {
        var options = ReadingOptions.all
        options.infoboxPatterns = page.infoboxPatterns
        var reader = WikitextReader(options)
        let reading = try PageReading(
            Array(page.wikitext.utf8), title: page.title, isRedirect: page.isRedirect,
            of: page.wiki,
            with: &reader)
        for section in WikitextCase.Section.allCases {
            guard let expected = page.expected[section] else { continue }
            let found = reading.lines(section)
            #expect(
                found == expected, "\(page.testDescription): \(section)",
                sourceLocation: page.location)
        }
    }

    /// What the tables hold must not depend on what else is asked for.
    @Test(arguments: try WikitextCase.all())
    func `a page reads the same whatever else is asked for`(_ page: WikitextCase) throws {
        let wikitext = Array(page.wikitext.utf8)
        func reading(_ options: ReadingOptions) throws -> PageReading {
            var reader = WikitextReader(options)
            return try PageReading(
                wikitext, title: page.title, isRedirect: page.isRedirect, of: page.wiki,
                with: &reader)
        }
        let usual = try reading(ReadingOptions())
        let all = try reading(.all)
        #expect(usual == all.usual, "\(page.testDescription)", sourceLocation: page.location)
        for addition in Addition.allCases {
            var options = ReadingOptions()
            options.additions = [addition]
            let one = try reading(options)
            #expect(
                usual == one.usual, "\(page.testDescription), \(addition)",
                sourceLocation: page.location)
        }
        var onlyText = try reading(ReadingOptions(wantsText: true))
        #expect(onlyText.text == all.text, sourceLocation: page.location)
        onlyText.text = ""
        #expect(onlyText == usual, sourceLocation: page.location)
    }
}
