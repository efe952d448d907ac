import Testing

@testable import WKCommon

private func isPrefix(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return (InterwikiPrefixes.kind(of: bytes.span) != nil)
}

@Test(arguments: [
    "fr", "FR", "zh-min-nan", "be-x-old", "simple", "roa-rup", "nds-nl", "cbk-zam", "nb", "dk",
    "epo",
    "w", "wikt", "Wiktionary", "s", "commons", "Commons", "m", "meta", "d", "species", "voy", "mw",
    "phab", "doi", "imdbname", "arxiv", "rfc", "wikitech", "wmf", "WMFblog", "iarchive",
])
func `a prefix leads to another site`(_ prefix: String) {
    #expect(isPrefix(prefix))
}

@Test(arguments: [
    "", "Wikipedia", "wikipedia", "WP", "File", "Category", "Portal", "Star Trek", "Fallout",
    "Batman", "ISO 3166-2", "Alien", "frx", "Français", "файл", "e", "2001",
    String(repeating: "m", count: 33),
])
func `a title's own beginning is no prefix`(_ beginning: String) {
    #expect(!isPrefix(beginning))
}
