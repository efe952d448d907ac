/// A character's part in the punctuation, where a hole beside it must be closed.
struct Punctuation {
    enum Kind {
        /// A comma or a semicolon.
        case separator
        case colon
        case fullStop
        /// An opening and a closing bracket or quotation mark.
        case opening, closing
        case none
    }

    var kind: Kind
    /// How many bytes it has; of a character that is no punctuation, the first byte counts alone.
    var length: Int

    /// What stands at an index.
    init(_ text: Span<UInt8>, at index: Int) {
        let byte = text[index]
        if byte < 0x80 {
            self = Punctuation(kind: Self.kind(ofASCII: byte), length: 1)
            return
        }
        self = Punctuation(kind: .none, length: 1)
        guard byte == 0xD8 || byte >= 0xE2 else { return }
        for entry in Self.others where text.starts(with: entry.sign, at: index) {
            self = Punctuation(kind: entry.kind, length: entry.sign.utf8CodeUnitCount)
        }
    }

    /// The last character of a text, from a start on.
    init(endOf text: Span<UInt8>, from start: Int) {
        var index = text.count - 1
        guard index >= start else {
            self = Punctuation(kind: .none, length: 0)
            return
        }
        while index > start, text[index] & 0xC0 == 0x80 { index -= 1 }
        self.init(text, at: index)
    }

    private init(kind: Kind, length: Int) {
        self.kind = kind
        self.length = length
    }

    private static func kind(ofASCII byte: UInt8) -> Kind {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: ";"): .separator
        case UInt8(ascii: ":"): .colon
        case UInt8(ascii: "."): .fullStop
        case UInt8(ascii: "("): .opening
        case UInt8(ascii: ")"): .closing
        default: .none
        }
    }

    private static let others: [(sign: StaticString, kind: Kind)] = [
        ("、", .separator), ("，", .separator), ("；", .separator), ("،", .separator),
        ("؛", .separator), ("：", .colon), ("。", .fullStop), ("．", .fullStop),
        ("（", .opening), ("）", .closing), ("「", .opening), ("」", .closing), ("『", .opening),
        ("』", .closing), ("“", .opening), ("”", .closing),
    ]
}
