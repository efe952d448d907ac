/// The title of a page that cannot be read, for messages.
enum PageTitle {
    /// The content of the first `<title>` in the beginning of a page; nil where there is none.
    static func find(in xml: Span<UInt8>) -> String? {
        var markup = MarkupScanner()
        while let tag = try? markup.next(in: xml) {
            guard tag.kind == .startTag, xml.extracting(tag.name).equals("title") else { continue }
            let start = tag.range.upperBound
            guard let end = xml.firstIndex(of: UInt8(ascii: "<"), from: start) else { return nil }
            var title = ByteBuffer()
            // JSON's escapes keep the title on one line, and its quotes apart from the message's.
            let isRead: Void? = try? TextBody.appendJSON(of: xml, start..<end, to: &title)
            return isRead == nil
                ? ExportTag.string(xml.extracting(start..<end)) : ExportTag.string(title.span)
        }
        return nil
    }
}
