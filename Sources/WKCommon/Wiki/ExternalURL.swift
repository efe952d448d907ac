/// The URLs that make `[URL text]` an external link.
enum ExternalURL {
    /// The protocols that MediaWiki knows, without the colon after them; 1 for those that two
    /// slashes belong to.
    private static let protocols = NameTable(
        [
            "http https ftp ftps ssh sftp irc ircs gopher telnet nntp worldwind svn git mms redis",
            "xmpp sip sips mailto tel sms news bitcoin magnet urn geo matrix",
        ].enumerated().flatMap { index, names in
            names.split(separator: " ").map { (name: String($0), value: 1 - index) }
        })

    /// Whether text at `position` begins as a URL does: no link between two brackets may.
    static func hasProtocol(_ text: Span<UInt8>, at position: Int) -> Bool {
        if text.has("//", at: position, before: text.count) { return true }
        guard let colon = text.firstIndex(of: UInt8(ascii: ":"), from: position),
            colon - position < 10
        else { return false }
        var name = ShortName()
        _ = name.read(text, from: position, to: colon)
        guard let hasSlashes = name.value(in: protocols) else { return false }
        return hasSlashes == 0 || text.has("://", at: colon, before: text.count)
    }

    /// Whether a protocol is at `position`, and something after it.
    static func starts(_ text: Span<UInt8>, at position: Int, before end: Int) -> Bool {
        addressEnd(text, at: position, before: end) != nil
    }

    /// Where the protocol at `position` ends, with the address after it that is in brackets, as
    /// in `http://[::1]/`; nil where there is no protocol, or nothing after it.
    static func addressEnd(_ text: Span<UInt8>, at position: Int, before end: Int) -> Int? {
        if text.has("//", at: position, before: end) { return hostEnd(text, position + 2, end) }
        // The colon of the longest one, `worldwind:`, is at 9.
        var index = position
        while index < min(end, position + 10), text[index].isLetter { index += 1 }
        guard index > position, index < end, text[index] == UInt8(ascii: ":") else { return nil }
        var name = ShortName()
        _ = name.read(text, from: position, to: index)
        guard let hasSlashes = name.value(in: protocols) else { return nil }
        if hasSlashes == 0 { return hostEnd(text, index + 1, end) }
        return text.has("://", at: index, before: end) ? hostEnd(text, index + 3, end) : nil
    }

    /// Where an address in brackets at `start` ends, or `start` where other bytes be there that a
    /// URL can have; else nil.
    private static func hostEnd(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
        guard start < end, text[start] == UInt8(ascii: "[") else {
            return isURL(text, start, end) ? start : nil
        }
        let close = text.firstIndex(notIn: address, from: start + 1, to: end)
        let isAddress = close > start + 1 && close < end && text[close] == UInt8(ascii: "]")
        return isAddress ? close + 1 : nil
    }

    private static let address = ByteSet("0123456789ABCDEFabcdef:.")

    /// Whether a byte is at `index` that a URL can have.
    private static func isURL(_ text: Span<UInt8>, _ index: Int, _ end: Int) -> Bool {
        index < end && text[index] > 0x20 && !ends.contains(text[index])
    }

    private static let ends = ByteSet("[]<>\"|{}")
}
