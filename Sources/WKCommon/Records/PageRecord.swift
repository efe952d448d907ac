/// Writes page records, key by key in the order of wk-records(5).
enum PageRecord {
    /// Appends a record up to where its text begins.
    ///
    /// - Parameters:
    ///   - redirect: the target's title; empty where the page is no redirect.
    ///   - wiki: what `SiteInfo.appendFields` wrote.
    static func appendStart(
        of page: borrowing PageFields, namespace: Int, redirect: Span<UInt8>,
        wiki: borrowing ByteBuffer, to record: inout ByteBuffer
    ) {
        record.append(#"{"id":"#)
        record.append(decimal: page.id)
        record.append(#","ns":"#)
        record.append(decimal: namespace)
        record.append(#","title":"#)
        record.appendJSONString(page.title.span)
        if !redirect.isEmpty {
            record.append(#","redirect":"#)
            record.appendJSONString(redirect)
        }
        record.append(#","revision":"#)
        record.append(decimal: page.revision)
        record.append(#","timestamp":"#)
        record.appendJSONString(page.timestamp.span)
        if !page.model.isEmpty, !page.model.span.equals("wikitext") {
            record.append(#","model":"#)
            record.appendJSONString(page.model.span)
        }
        record.append(wiki.span)
        record.append(#","text":""#)
    }

    /// Appends what comes after the text.
    static func appendEnd(to record: inout ByteBuffer) {
        record.append("\"}\n")
    }
}
