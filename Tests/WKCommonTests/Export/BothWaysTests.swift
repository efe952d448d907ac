import Testing

@testable import WKCommon

/// Pieces of texts, right and wrong ones.
private let pieces = [
    "a", "plain words", "]", "]]", ">", "]]>", "&lt;", "&gt;", "&amp;", "&quot;", "&apos;",
    "&#x41;", "&#13;", "&#10;", "&#0;", "&#xD800;", "&#x1F600;", "&nbsp;", "&", ";", "#", "\r\n",
    "\r", "\n", "\t", " ", "\u{1}", "é", "ї", "日", "\u{1F600}", "\u{7F}", "\u{85}", "\u{2028}",
    "\u{FFFD}", "\u{FFFE}", "\"", "\\", "<!-- c -->", "<!-- - -- -->", "<![CDATA[x&y]]>",
    "<![CDATA[]]]]>", "<?p <page>?>", "<b/>", "</text>",
]

@Test func `the direct way and libxml2 agree on what is right, and on what it says`() {
    var (right, wrong) = (0, 0)
    for seed in 0..<600 {
        var random = SeededRandom(seed: UInt64(seed))
        // The more pieces, the less often all of them are right.
        let body = (0..<Int(random.next() % 6)).map { _ in
            pieces[Int(random.next() % UInt64(pieces.count))]
        }.joined()
        let bytes = export(page(body))
        var options = PageSplitter.Options()
        let direct = try? split(bytes, options)
        options.readsTextsWithLibXML2 = true
        let whole = try? split(bytes, options)
        #expect(whole == direct, "seed \(seed): \(body.debugDescription)")
        if direct == nil { wrong += 1 } else { right += 1 }
    }
    // Two ways that refuse everything would agree as well.
    #expect(right > 150 && wrong > 150, "\(right) are right, \(wrong) are wrong")
}
