/// A set of ASCII bytes: two words, passed in registers.
struct ByteSet {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    /// The bytes of a string of ASCII characters.
    init(_ characters: StaticString) {
        var set = ByteSet()
        characters.withUTF8Buffer { bytes in
            for index in bytes.indices { set.insert(unsafe bytes[index]) }
        }
        self = set
    }

    private init() {}

    mutating func insert(_ byte: UInt8) {
        precondition(byte < 128)
        if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte & 63) }
    }

    @inline(__always)
    func contains(_ byte: UInt8) -> Bool {
        guard byte < 128 else { return false }
        return (byte < 64 ? low : high) >> UInt64(byte & 63) & 1 == 1
    }
}

extension Span where Element == UInt8 {
    /// The first position from `start` on, and before `end`, of a byte in `set`; else `end`.
    @inline(__always)
    func firstIndex(in set: ByteSet, from start: Int, to end: Int) -> Int {
        var index = start
        while index < end, !set.contains(self[index]) { index += 1 }
        return index
    }

    /// The first position from `start` on, and before `end`, of a byte not in `set`; else `end`.
    @inline(__always)
    func firstIndex(notIn set: ByteSet, from start: Int, to end: Int) -> Int {
        var index = start
        while index < end, set.contains(self[index]) { index += 1 }
        return index
    }

    /// Whether `text` stands at `position`, before `end`.
    @inline(__always)
    func has(_ text: StaticString, at position: Int, before end: Int) -> Bool {
        position + text.utf8CodeUnitCount <= end && starts(with: text, at: position)
    }
}

extension UInt8 {
    /// The byte with `A` to `Z` in lower case.
    @inline(__always)
    var lowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }

    /// Whether it is a letter of ASCII.
    @inline(__always)
    var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }

    /// Whether it is a digit of ASCII.
    @inline(__always)
    var isDigit: Bool { self &- 0x30 < 10 }

    /// Its value as a hexadecimal digit; nil where it is none.
    @inline(__always)
    var hexadecimalValue: UInt8? {
        if isDigit { return self - UInt8(ascii: "0") }
        let letter = (self | 0x20) &- UInt8(ascii: "a")
        return letter < 6 ? letter + 10 : nil
    }

    /// Whether it is a space, a tab or a line's end.
    @inline(__always)
    var isSpace: Bool { self == 0x20 || self &- 0x09 < 5 }
}
