/// A name in lower case, with one space for each run of spaces and underscores, and none at either
/// end: the form in which the names of namespaces and templates are compared.
///
/// It lives on the stack, and nothing is allocated for a name in ASCII.
struct FoldedName {
    /// The longest folded name. A title of MediaWiki has at most 255 bytes.
    static let capacity = 256

    private var bytes = InlineArray<256, UInt8>(repeating: 0)
    private(set) var count = 0

    /// A folded name; nil where it is too long to be one, or no UTF-8.
    init?(_ name: Span<UInt8>) {
        var index = 0
        var spacePending = false
        while index < name.count {
            let byte = name[index]
            if byte == UInt8(ascii: "_") || byte.isSpace {
                spacePending = count > 0
                index += 1
                continue
            }
            if spacePending { append(UInt8(ascii: " ")) }
            spacePending = false
            if byte < 0x80 {
                append(byte.lowercased)
                index += 1
            } else {
                guard let (scalar, length) = name.scalar(at: index, before: name.count) else {
                    return nil
                }
                append(lowercaseOf: scalar)
                index += length
            }
            // Room for a space and one more character, whose lower case has at most 3 scalars.
            guard count + 13 <= Self.capacity else { return nil }
        }
    }

    /// A constant's folded form, for tables; it must be short.
    static func folded(_ text: some StringProtocol) -> [UInt8] {
        let bytes = Array(text.utf8)
        guard let name = FoldedName(bytes.span) else { preconditionFailure("not a name: \(text)") }
        return (0..<name.count).map { name.bytes[$0] }
    }

    /// The folded name's bytes.
    var span: Span<UInt8> {
        @_lifetime(borrow self)
        get { bytes.span.extracting(first: count) }
    }

    private mutating func append(_ byte: UInt8) {
        bytes[count] = byte
        count += 1
    }

    private mutating func append(lowercaseOf scalar: Unicode.Scalar) {
        for byte in scalar.properties.lowercaseMapping.utf8 { append(byte) }
    }
}
