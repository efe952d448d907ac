extension ByteBuffer {
    /// Appends to a record where its page redirects to, a title that begins with so many bytes of another
    /// wiki's prefix: the keys `redirect` and `redirect_wiki`.
    mutating func appendRedirect(to title: borrowing ByteBuffer, _ prefixCount: Int) {
        append(#","redirect":"#)
        appendJSONString(title.span)
        guard prefixCount > 0 else { return }
        append(#","redirect_wiki":"#)
        appendJSONString(title, 0..<prefixCount)
    }
}
