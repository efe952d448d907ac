import Glibc

extension Span where Element == UInt8 {
    /// The position of the first `byte` from `start` on, or nil.
    @inline(__always)
    public func firstIndex(of byte: UInt8, from start: Int = 0) -> Int? {
        precondition(start >= 0 && start <= count)
        return unsafe withUnsafeBufferPointer { bytes -> Int? in
            guard let base = bytes.baseAddress,
                let found = unsafe memchr(base + start, Int32(byte), bytes.count - start)
            else { return nil }
            return unsafe UnsafeRawPointer(found) - UnsafeRawPointer(base)
        }
    }

    /// The eight bytes from `index` on, the first one lowest.
    @inline(__always)
    public func word(at index: Int) -> UInt64 {
        precondition(index >= 0 && index <= count - 8)
        return unsafe withUnsafeBytes {
            UInt64(littleEndian: unsafe $0.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        }
    }

    /// The sixteen bytes from `index` on.
    @inline(__always)
    func sixteen(at index: Int) -> SIMD16<UInt8> {
        precondition(index >= 0 && index <= count - 16)
        return unsafe withUnsafeBytes {
            unsafe $0.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
        }
    }

    /// How many zeros they begin with.
    public var leadingZeros: Int {
        var index = 0
        while index <= count - 8, word(at: index) == 0 { index += 8 }
        while index < count, self[index] == 0 { index += 1 }
        return index
    }

    /// Whether these bytes are the UTF-8 of a constant.
    @inline(__always)
    public func equals(_ text: StaticString) -> Bool {
        count == text.utf8CodeUnitCount && starts(with: text, at: 0)
    }

    /// Whether these bytes end with a text.
    public func ends(with text: StaticString) -> Bool {
        starts(with: text, at: count - text.utf8CodeUnitCount)
    }

    /// Whether the UTF-8 of a constant is at a position.
    @inline(__always)
    public func starts(with text: StaticString, at index: Int = 0) -> Bool {
        guard index >= 0, index <= count - text.utf8CodeUnitCount else { return false }
        return unsafe withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return text.utf8CodeUnitCount == 0 }
            return unsafe memcmp(base + index, text.utf8Start, text.utf8CodeUnitCount) == 0
        }
    }
}

/// Finds bytes in a word of eight, all at once.
///
/// Each mask has the high bit of a byte set where that byte is sought. A borrow may set bits above
/// the first true one, so only the lowest one counts: see `firstByte(in:)`.
enum WordSearch {
    static let ones: UInt64 = 0x0101_0101_0101_0101
    static let highBits: UInt64 = 0x8080_8080_8080_8080

    /// Where a word's bytes equal `byte`.
    @inline(__always)
    static func mask(of byte: UInt8, in word: UInt64) -> UInt64 {
        let difference = word ^ (ones &* UInt64(byte))
        return (difference &- ones) & ~difference
    }

    /// Where a word's bytes are control characters of ASCII: under 0x20.
    @inline(__always)
    static func controlMask(in word: UInt64) -> UInt64 {
        (word &- ones &* 0x20) & ~word
    }

    /// Where a word's bytes are 0x7F or over.
    @inline(__always)
    static func highMask(in word: UInt64) -> UInt64 {
        word | (word &+ ones)
    }

    /// Which byte, counted from the lowest, a mask names first; 8 where none.
    @inline(__always)
    static func firstByte(in mask: UInt64) -> Int {
        (mask & highBits).trailingZeroBitCount >> 3
    }
}
