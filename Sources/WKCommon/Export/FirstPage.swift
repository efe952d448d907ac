/// The search for the first page of a part of an export that begins anywhere: in a text, in a tag,
/// after damage.
///
/// In what MediaWiki writes, `<page` followed by the end of the name is nowhere but at a page's
/// start: in texts `<` is escaped. An export that has it in a CDATA section cannot be cut.
struct FirstPage {
    /// How many bytes have been dropped from the front.
    private(set) var dropped: Int

    /// A search in a window that begins at a byte of the XML.
    init(dropped: Int) {
        self.dropped = dropped
    }

    /// Reads up to the first page, and hands on and drops what is before it; returns where in the XML
    /// it starts. Nil where none comes, or none that starts in the part where it must.
    mutating func find(
        in source: inout XMLSource, _ window: inout ByteBuffer, withinPart: Bool,
        passing: (Span<UInt8>) throws(Failure) -> Void
    ) throws(Failure) -> Int? {
        var searched = 0
        while true {
            let found = FirstPage.start(in: window.span, from: searched)
            let position = dropped + (found.position ?? found.searched)
            if withinPart, let limit = source.limit, position >= limit { return nil }
            try passing(window.span.extracting(0..<position - dropped))
            window.removeFirst(position - dropped)
            dropped = position
            searched = 0
            if found.position != nil { return position }
            guard try source.read(into: &window) else { return nil }
        }
    }

    /// The first start of a page; else how far the bytes need not be looked at again.
    static func start(
        in bytes: Span<UInt8>, from start: Int
    ) -> (position: Int?, searched: Int) {
        let tag: StaticString = "<page"
        var index = start
        while let found = bytes.firstIndex(of: UInt8(ascii: "<"), from: index) {
            let end = found + tag.utf8CodeUnitCount
            guard end < bytes.count else { return (nil, found) }
            if bytes.starts(with: tag, at: found),
                bytes[end] == UInt8(ascii: ">") || bytes[end].isXMLSpace
            {
                return (found, found)
            }
            index = found + 1
        }
        return (nil, bytes.count)
    }
}
