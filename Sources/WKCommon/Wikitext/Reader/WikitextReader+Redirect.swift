/// The link that a redirect begins with. MediaWiki takes it from the text before it reads that: nothing
/// in it is markup, its first closing brackets end it, and what follows is the page.
extension WikitextReader {
    /// Reads that link; returns where the rest of the page starts, which is all of it where there is no
    /// such link.
    mutating func readRedirect(_ source: Span<UInt8>, _ wiki: borrowing Wiki) -> Int {
        guard let link = RedirectText.link(ofMarked: source),
            let prefixCount = linking.target.readRedirect(source.extracting(link.target), wiki)
        else { return 0 }
        guard prefixCount == 0 else { return link.end }
        linking.titles.append(linking.target.title)
        let titleEnd = linking.titles.count
        if found.links.wantsSections { linking.titles.append(linking.target.section) }
        let shown = link.text.isEmpty ? link.target : link.text
        var written = ByteBuffer(capacity: shown.count)
        written.append(source, shown)
        TitleText.appendDecodedReferences(written, 0..<written.count, to: &rendered)
        if link.text.isEmpty {
            decodePercent(from: 0)
            if !rendered.isEmpty, rendered[0] == UInt8(ascii: ":") { rendered.remove(0..<1) }
        }
        found.links.add(
            target: linking.titles, 0..<titleEnd, section: titleEnd..<linking.titles.count,
            rendered: rendered,
            0..<rendered.count)
        linking.titles.removeAll()
        rendered.removeAll()
        return link.end
    }
}
