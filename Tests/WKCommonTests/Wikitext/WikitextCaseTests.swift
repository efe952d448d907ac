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
        var reader = WikitextReader(wantsText: true)
        let reading = try PageReading(
            Array(page.wikitext.utf8), title: page.title, of: page.wiki, with: &reader)
        for section in WikitextCase.Section.allCases {
            guard let expected = page.expected[section] else { continue }
            let found = reading.lines(section)
            #expect(
                found == expected, "\(page.testDescription): \(section)",
                sourceLocation: page.location)
        }
    }

    /// What the tables hold must not depend on whether the text is asked for too.
    @Test(arguments: try WikitextCase.all())
    func `a page reads the same with and without its text`(_ page: WikitextCase) throws {
        var withText = WikitextReader(wantsText: true)
        var withoutText = WikitextReader(wantsText: false)
        let wikitext = Array(page.wikitext.utf8)
        var reading = try PageReading(
            wikitext, title: page.title, of: page.wiki, with: &withText)
        reading.text = ""
        let other = try PageReading(
            wikitext, title: page.title, of: page.wiki, with: &withoutText)
        #expect(reading == other, "\(page.testDescription)", sourceLocation: page.location)
    }
}
