/// Collects a page's internal links as the JSON of the record's `links`.
struct LinkExtractor: ~Copyable {
    /// Whether the sections that links lead to are wanted.
    let wantsSections: Bool
    /// The objects, separated by commas, without the array's brackets.
    private(set) var json = ByteBuffer(capacity: 4096)
    private var text = ByteBuffer(capacity: 256)

    init(wantsSections: Bool) { self.wantsSections = wantsSections }

    /// Forgets the last page.
    mutating func removeAll() { json.removeAll() }

    /// Adds a link by its target in canonical form, the section that it leads to, and its rendered
    /// text.
    mutating func add(
        target: borrowing ByteBuffer, _ targetRange: Range<Int>, section: Range<Int>,
        rendered: borrowing ByteBuffer, _ textRange: Range<Int>
    ) {
        text.removeAll()
        PlainText.append(rendered.span.extracting(textRange), as: .prose, to: &text)
        if !json.isEmpty { json.append(UInt8(ascii: ",")) }
        json.append(#"{"to":"#)
        json.appendJSONString(target, targetRange)
        if !text.isEmpty, !text.span.equals(target.span.extracting(targetRange)) {
            json.append(#","text":"#)
            json.appendJSONString(text)
        }
        if !section.isEmpty {
            json.append(#","section":"#)
            json.appendJSONString(target, section)
        }
        json.append(UInt8(ascii: "}"))
    }
}
