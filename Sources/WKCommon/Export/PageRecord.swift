/// Writes page records, key by key in the order of wk-records(5).
enum PageRecord {
    /// Appends a record up to where it says of the text whether it is there; returns where the title is.
    ///
    /// - Parameters:
    ///   - redirect: where the page redirects to.
    ///   - wiki: what `SiteInfo.appendFields` wrote.
    static func appendStart(
        of page: borrowing PageFields, namespace: Int, redirect: borrowing RedirectReader,
        wiki: borrowing ByteBuffer, to record: inout ByteBuffer
    ) -> Range<Int> {
        record.append(#"{"id":"#)
        record.append(decimal: page.id)
        record.append(#","ns":"#)
        record.append(decimal: namespace)
        record.append(#","title":"#)
        let titleStart = record.count
        record.appendJSONString(page.title.span)
        let title = titleStart + 1..<record.count - 1
        if !redirect.title.isEmpty {
            record.appendRedirect(to: redirect.title, redirect.prefixCount)
        }
        record.append(#","revision":"#)
        if let revision = page.revision {
            record.append(decimal: revision)
        } else {
            record.append("null")
        }
        record.append(#","timestamp":"#)
        if page.timestamp.isEmpty {
            record.append("null")
        } else {
            record.appendJSONString(page.timestamp.span)
        }
        if !page.isWikitext {
            record.append(#","model":"#)
            record.appendJSONString(page.model.span)
        }
        record.append(wiki.span)
        return title
    }

    /// Appends what there is to say of a text before it comes.
    static func appendTextStart(_ presence: PageFields.Presence, to record: inout ByteBuffer) {
        switch presence {
        case .present: break
        case .deleted: record.append(#","deleted":true"#)
        case .lost: record.append(#","lost":true"#)
        }
        record.append(#","text":""#)
    }

    /// Appends what comes after the text.
    static func appendEnd(to record: inout ByteBuffer) {
        record.append("\"}\n")
    }
}
