/// A JSON value in a record's line: what it is and where it is.
public struct JSONValue {
    /// The sorts of values.
    public enum Kind: UInt8, Sendable {
        /// The six sorts of RFC 8259; `true` and `false` are one.
        case object, array, string, number, boolean, null
    }

    /// What the value is.
    public let kind: Kind
    /// Whether it is a string with a `\` in it. One without is its own text, byte for byte.
    public let hasEscapes: Bool
    /// Where the whole value is in the line, a string with its quotes.
    public let range: Range<Int>
    /// The nodes of what it contains.
    let inside: JSONCursor

    @inline(__always)
    init(_ node: JSONNode, at index: Int) {
        kind = node.kind
        hasEscapes = node.hasEscapes
        range = Int(node.start)..<Int(node.end)
        inside = JSONCursor(position: index + 1, end: Int(node.next))
    }

    /// Where the text of a string is in the line, between its quotes.
    @inline(__always)
    public var contents: Range<Int> { range.lowerBound + 1..<range.upperBound - 1 }

    /// Whether it is a string with this text.
    func text(in line: Span<UInt8>, equals text: StaticString) -> Bool {
        guard kind == .string else { return false }
        guard hasEscapes else { return line.extracting(contents).equals(text) }
        var decoded = ByteBuffer()
        decoded.appendUnescaped(line, contents)
        return decoded.span.equals(text)
    }
}

/// A walk over what an array or an object contains. An object gives keys and values by turns.
public struct JSONCursor {
    var position: Int
    let end: Int
}

/// A value as the index holds it: 16 bytes.
struct JSONNode {
    var start: UInt32
    var end: UInt32
    /// The node after this value and all that it contains.
    var next: UInt32
    var kind: JSONValue.Kind
    var hasEscapes: Bool
}
