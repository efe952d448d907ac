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

    /// The bytes of a string of ASCII characters, and others.
    init(_ characters: StaticString, _ others: UInt8...) {
        self.init(characters)
        for byte in others { insert(byte) }
    }

    private init() {}

    /// The bytes of both sets.
    func union(_ other: ByteSet) -> ByteSet {
        var union = self
        union.low |= other.low
        union.high |= other.high
        return union
    }

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

    /// Whether `text` is at `position`, before `end`.
    @inline(__always)
    func has(_ text: StaticString, at position: Int, before end: Int) -> Bool {
        position + text.utf8CodeUnitCount <= end && starts(with: text, at: position)
    }
}
