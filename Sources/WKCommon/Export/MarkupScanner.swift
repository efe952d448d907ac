/// A tag or another piece of markup, from its `<` to its `>`.
struct Markup: Equatable {
    enum Kind { case startTag, emptyTag, endTag, comment, instruction, cdata, doctype }

    var kind: Kind
    /// Its bytes.
    var range: Range<Int>
    /// The bytes of an element's or an instruction's name.
    var name: Range<Int>
}

/// Cuts XML into markup and the text between.
///
///     tag          "<" "/"? name ( [^<>"'] | '"' [^<"]* '"' | "'" [^<']* "'" )* ">"
///     comment      "<!--" … "-->", without "--" within
///     instruction  "<?" … "?>"
///     cdata        "<![CDATA[" … "]]>"
///     doctype      "<!" and anything else, of which only the start is read
///
/// It hops from `<` to `<`. What else is within a tag is left to libxml2, which reads it again.
/// Where the bytes end within markup, or in the text before it, the next call goes on where this one
/// stopped, so the work is linear however the bytes come.
struct MarkupScanner {
    /// The end of the last markup: the text before the next one begins here.
    private(set) var position = 0
    /// Where the `<` is of markup whose end has not been found yet.
    private(set) var start: Int?
    /// How far the bytes have been looked at, and the quote that is open there, or 0.
    private var searched = 0
    private var quote: UInt8 = 0

    /// Counts positions from a later byte.
    mutating func drop(_ count: Int) {
        position -= count
        searched -= count
        start = start.map { $0 - count }
    }

    /// Goes to a position between markup.
    mutating func go(to newPosition: Int) {
        position = newPosition
        searched = newPosition
        start = nil
    }

    /// The next markup; nil where the bytes end before it does.
    mutating func next(in bytes: Span<UInt8>) throws(MarkupError) -> Markup? {
        if start == nil {
            guard let found = bytes.firstIndex(of: UInt8(ascii: "<"), from: searched) else {
                searched = bytes.count
                return nil
            }
            start = found
            searched = found + 1
            quote = 0
        }
        guard let start, let markup = try markup(at: start, in: bytes) else { return nil }
        go(to: markup.range.upperBound)
        return markup
    }

    @inline(__always)
    private mutating func markup(
        at start: Int, in bytes: Span<UInt8>
    ) throws(MarkupError) -> Markup? {
        guard start + 1 < bytes.count else { return nil }
        switch bytes[start + 1] {
        case UInt8(ascii: "!"):
            return try declaration(at: start, in: bytes)
        case UInt8(ascii: "?"):
            guard let end = end("?>", from: start + 2, in: bytes) else { return nil }
            return Markup(
                kind: .instruction, range: start..<end, name: name(from: start + 2, in: bytes))
        default:
            return try tag(at: start, in: bytes)
        }
    }

    @inline(__always)
    private mutating func tag(at start: Int, in bytes: Span<UInt8>) throws(MarkupError) -> Markup? {
        var index = searched
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "<") {
                throw MarkupError(position: index, message: "a < within a tag")
            } else if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                guard index - start < MarkupScanner.mostTagBytes else { break }
                let isEnd = bytes[start + 1] == UInt8(ascii: "/")
                let isEmpty = bytes[index - 1] == UInt8(ascii: "/")
                return Markup(
                    kind: isEnd ? .endTag : isEmpty ? .emptyTag : .startTag,
                    range: start..<index + 1,
                    name: name(from: isEnd ? start + 2 : start + 1, in: bytes))
            }
            index += 1
        }
        searched = index
        guard index - start < MarkupScanner.mostTagBytes else {
            throw MarkupError(position: start, message: "a tag that does not end")
        }
        return nil
    }

    /// No tag is longer. libxml2's time is quadratic in the number of a tag's attributes.
    private static let mostTagBytes = 1 << 16

    private mutating func declaration(
        at start: Int, in bytes: Span<UInt8>
    ) throws(MarkupError) -> Markup? {
        let nothing = start..<start
        if bytes.starts(with: "<!--", at: start) {
            guard let end = end("--", from: start + 4, in: bytes), end < bytes.count else {
                return nil
            }
            guard bytes[end] == UInt8(ascii: ">") else {
                throw MarkupError(position: end - 2, message: "-- within a comment")
            }
            return Markup(kind: .comment, range: start..<end + 1, name: nothing)
        }
        if bytes.starts(with: "<![CDATA[", at: start) {
            guard let end = end("]]>", from: start + 9, in: bytes) else { return nil }
            return Markup(kind: .cdata, range: start..<end, name: nothing)
        }
        guard start + 9 <= bytes.count else { return nil }
        return Markup(kind: .doctype, range: start..<start + 9, name: nothing)
    }

    /// The end of the first `mark` from `least` on, or from where the search has come to.
    private mutating func end(
        _ mark: StaticString, from least: Int, in bytes: Span<UInt8>
    ) -> Int? {
        var index = max(searched, least)
        let length = mark.utf8CodeUnitCount
        let first = unsafe mark.utf8Start.pointee
        while index + length <= bytes.count,
            let found = bytes.firstIndex(of: first, from: index)
        {
            if bytes.starts(with: mark, at: found) { return found + length }
            guard found + length <= bytes.count else { break }
            index = found + 1
        }
        // The mark may be across the end of these bytes.
        searched = max(searched, least, bytes.count - length + 1)
        return nil
    }

    /// A name: up to white space, `/` or `>`.
    @inline(__always)
    private func name(from first: Int, in bytes: Span<UInt8>) -> Range<Int> {
        var end = first
        while end < bytes.count {
            let byte = bytes[end]
            if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || byte.isXMLSpace
                || byte == UInt8(ascii: "?")
            {
                break
            }
            end += 1
        }
        return first..<end
    }
}
