/// The title of the page that is read, and its namespace: what links such as `[[/sub]]` and
/// variables such as `{{PAGENAME}}` are relative to.
struct PageName: ~Copyable {
    /// The full title, as the export has it.
    private(set) var full = ByteBuffer(capacity: 256)
    private(set) var namespace = 0
    /// Where the title starts after the namespace's name and its colon.
    private(set) var start = 0
    /// Whether links such as `[[/sub]]` lead to pages below it.
    private(set) var hasSubpages = false

    /// A page of a namespace of a wiki by its full title.
    mutating func set(_ title: Span<UInt8>, namespace: Int, of wiki: borrowing Wiki) {
        full.removeAll()
        full.append(title)
        self.namespace = namespace
        hasSubpages = wiki.hasSubpages(namespace)
        let colon = namespace == 0 ? nil : title.firstIndex(of: UInt8(ascii: ":"))
        start = colon.map { $0 + 1 } ?? 0
    }

    /// Whether it is a talk page.
    var isTalk: Bool { namespace > 0 && namespace % 2 == 1 }

    /// Where the title ends that is `levels` pages above this one; nil where there is none.
    func end(levelsUp levels: Int) -> Int? {
        var end = full.count
        for _ in 0..<levels {
            guard let slash = full.span.extracting(0..<end).lastIndex(of: UInt8(ascii: "/")) else {
                return nil
            }
            end = slash
        }
        return end
    }
}
