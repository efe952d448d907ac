/// Collects a page's headings, in order, as the JSON of the record's `sections`.
struct SectionExtractor: ~Copyable {
    /// Whether headings are wanted.
    let isOn: Bool
    /// The objects, separated by commas, without the array's brackets.
    private(set) var json = ByteBuffer(capacity: 64)
    private var heading = ByteBuffer(capacity: 256)

    init(isOn: Bool) { self.isOn = isOn }

    /// Forgets the last page.
    mutating func removeAll() { json.removeAll() }

    /// Adds a heading by its level, 1 to 6, and its rendered text.
    mutating func add(level: Int, _ rendered: borrowing ByteBuffer, _ range: Range<Int>) {
        guard isOn else { return }
        heading.removeAll()
        PlainText.append(rendered.span.extracting(range), as: .prose, to: &heading)
        if !json.isEmpty { json.append(UInt8(ascii: ",")) }
        json.append(#"{"level":"#)
        json.append(decimal: level)
        json.append(#","heading":"#)
        json.appendJSONString(heading)
        json.append(UInt8(ascii: "}"))
    }
}
