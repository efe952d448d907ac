/// A name in lower case, with one space for each run of spaces and underscores, and none at either
/// end: the form in which the names of namespaces and templates are compared.
///
/// It lives on the stack, and nothing is allocated for a name in ASCII.
struct FoldedName: ~Copyable {
    /// The longest folded name. A title of MediaWiki has at most 255 bytes.
    static let capacity = 256

    private var bytes = InlineArray<256, UInt8>(repeating: 0)
    private(set) var count = 0

    /// A folded name; nil where it is too long to be one, or no UTF-8.
    @inline(__always)
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
                if Self.isCaseless(scalar.value) {
                    for offset in 0..<length { append(name[index + offset]) }
                } else {
                    append(lowercaseOf: scalar)
                }
                index += length
            }
            // Room for a space and one more character, whose lower case has at most 3 scalars.
            guard count + 13 <= Self.capacity else { return nil }
        }
    }

    /// A string's folded form, for tables; nil where it is too long to be a name.
    static func folded(_ text: some StringProtocol) -> [UInt8]? { folded(Array(text.utf8)) }

    /// The folded form of a name as bytes.
    static func folded(_ bytes: [UInt8]) -> [UInt8]? {
        guard let name = FoldedName(bytes.span) else { return nil }
        return name.span.array
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

    /// Whether a character is of a large script without case: the Indic ones, Thai, Chinese,
    /// Japanese; false may be said of others.
    private static func isCaseless(_ code: UInt32) -> Bool {
        0x0800..<0x10A0 ~= code || 0x2E80..<0xA640 ~= code
    }

    private mutating func append(lowercaseOf scalar: Unicode.Scalar) {
        let lower = scalar.value < 0x800 ? Self.lowercase[Int(scalar.value)] : 0
        if lower > 0 {
            append(UInt8(0xC0 | lower >> 6))
            append(UInt8(0x80 | lower & 0x3F))
        } else {
            for byte in scalar.properties.lowercaseMapping.utf8 { append(byte) }
        }
    }

    /// The lower case of each letter whose UTF-8 has two bytes, Latin, Greek, Cyrillic and the like,
    /// where that has two as well; else 0. It is made at each start, so Unicode's own tables, which are
    /// slow, are asked for no more than must be.
    private static let lowercase: [UInt16] = (0..<0x800).map { code in
        guard let scalar = Unicode.Scalar(UInt16(code)) else { return 0 }
        guard hasCase(code), scalar.properties.changesWhenLowercased else { return UInt16(code) }
        let lower = scalar.properties.lowercaseMapping.unicodeScalars
        guard let first = lower.first, lower.count == 1, 0x80..<0x800 ~= first.value
        else { return 0 }
        return UInt16(first.value)
    }

    /// Whether capitals may be around a character whose UTF-8 has two bytes: Latin, Greek, Cyrillic and
    /// Armenian have them; phonetic letters, marks, and the scripts from Hebrew on have none.
    private static func hasCase(_ code: Int) -> Bool {
        0xC0..<0x250 ~= code || 0x370..<0x590 ~= code
    }
}
