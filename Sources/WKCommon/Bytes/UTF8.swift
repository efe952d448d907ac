/// UTF-8 as RFC 3629 has it: no overlong forms, no surrogates, nothing over U+10FFFF.
///
/// Eight bytes are looked at together. A word without a top bit set is ASCII. Where a sequence
/// of two bytes starts (Cyrillic, Greek, Hebrew, Arabic), up to four of them are told at once;
/// longer ones go one by one.
extension Span<UInt8> {
    /// Where the first byte is that no valid sequence starts at; nil where all is valid.
    func indexOfInvalidUTF8() -> Int? {
        var position = 0
        while position &+ 8 <= count {
            let top = word(at: position) & WordSearch.highBits
            if top == 0 {
                position &+= 8
                continue
            }
            position &+= WordSearch.firstByte(in: top)
            guard position &+ 8 <= count else { break }
            let pairs = word(at: position).leadingTwoByteSequences
            if pairs > 0 {
                position &+= 2 &* pairs
                continue
            }
            let length = lengthOfSequence(at: position, before: count)
            guard length > 0 else { return position }
            position &+= length
        }
        while position < count {
            let length = lengthOfSequence(at: position, before: count)
            guard length > 0 else { return position }
            position &+= length
        }
        return nil
    }

    /// How many bytes the UTF-8 sequence at a position has; 0 where it is not valid, or goes beyond `end`.
    @inline(__always)
    func lengthOfSequence(at position: Int, before end: Int) -> Int {
        let lead = self[position]
        if lead < 0x80 { return 1 }
        guard lead >= 0xC2, position &+ 1 < end else { return 0 }
        let second = self[position &+ 1]
        if lead < 0xE0 { return second.goesOnWithCharacter ? 2 : 0 }
        guard position &+ 2 < end, self[position &+ 2].goesOnWithCharacter else { return 0 }
        if lead < 0xF0 {
            let lowest: UInt8 = lead == 0xE0 ? 0xA0 : 0x80
            let highest: UInt8 = lead == 0xED ? 0x9F : 0xBF
            return second >= lowest && second <= highest ? 3 : 0
        }
        guard lead <= 0xF4, position &+ 3 < end, self[position &+ 3].goesOnWithCharacter else {
            return 0
        }
        let lowest: UInt8 = lead == 0xF0 ? 0x90 : 0x80
        let highest: UInt8 = lead == 0xF4 ? 0x8F : 0xBF
        return second >= lowest && second <= highest ? 4 : 0
    }

    /// The scalar value of the valid sequence at a position, which has `length` bytes.
    @inline(__always)
    func scalarValue(at position: Int, length: Int) -> UInt32 {
        let lead = UInt32(self[position])
        guard length > 1 else { return lead }
        // The lead byte says with as many ones how long the sequence is, then a zero.
        var value = lead & (0x7F >> UInt32(truncatingIfNeeded: length))
        for index in position &+ 1..<position &+ length {
            value = value << 6 | UInt32(self[index] & 0x3F)
        }
        return value
    }

    /// The character at a position, and how many bytes it has; nil where the bytes from there to `end`
    /// begin with none.
    @inline(__always)
    func scalar(at position: Int, before end: Int) -> (value: Unicode.Scalar, length: Int)? {
        guard position < end else { return nil }
        let length = lengthOfSequence(at: position, before: end)
        guard length > 0, let value = Unicode.Scalar(scalarValue(at: position, length: length))
        else { return nil }
        return (value, length)
    }

    /// Where the character starts whose last byte, or a later one, is before `end`: at most three bytes
    /// before that, and not before `start`.
    func startOfCharacter(before end: Int, from start: Int = 0) -> Int {
        var index = end - 1
        while index > start, end - index < 4, self[index].goesOnWithCharacter { index -= 1 }
        return index
    }
}

extension UInt8 {
    /// Whether it is the second, third or fourth byte of a character.
    @inline(__always)
    var goesOnWithCharacter: Bool { self & 0xC0 == 0x80 }
}

/// A word of eight bytes, the first one lowest.
extension UInt64 {
    /// How many valid sequences of two bytes the word starts with, 0 to 4.
    @inline(__always)
    var leadingTwoByteSequences: Int {
        // A pair is 110xxxxx 10xxxxxx, and its lead is overlong where the four x's above the
        // lowest are all zero.
        let wrong = (self & 0xC0E0_C0E0_C0E0_C0E0) ^ 0x80C0_80C0_80C0_80C0
        let lead = self & 0x001E_001E_001E_001E
        let overlong = (lead &- 0x0001_0001_0001_0001) & ~lead & 0x8000_8000_8000_8000
        return (wrong | overlong).trailingZeroBitCount >> 4
    }

    /// Whether the word starts with bytes that are formed as a sequence of two.
    @inline(__always)
    var startsWithTwoBytes: Bool { self & 0xC0E0 == 0x80C0 }

    /// Whether the word starts with bytes that are formed as a sequence of three.
    @inline(__always)
    var startsWithThreeBytes: Bool { self & 0xC0C0F0 == 0x8080E0 }

    /// The value of the sequence of three bytes that the word starts with; nil where that is overlong
    /// or a surrogate.
    @inline(__always)
    var leadingThreeByteScalar: UInt32? {
        let code = (self & 0xF) << 12 | (self >> 2) & 0xFC0 | (self >> 16) & 0x3F
        return code >= 0x800 && code >> 11 != 0x1B ? UInt32(truncatingIfNeeded: code) : nil
    }
}

extension ByteBuffer {
    /// Adds the UTF-8 of a scalar value.
    mutating func append(scalar: UInt32) {
        if scalar < 0x80 {
            append(UInt8(truncatingIfNeeded: scalar))
            return
        }
        if scalar < 0x800 {
            append(0xC0 | UInt8(truncatingIfNeeded: scalar >> 6))
        } else {
            if scalar < 0x10000 {
                append(0xE0 | UInt8(truncatingIfNeeded: scalar >> 12))
            } else {
                append(0xF0 | UInt8(truncatingIfNeeded: scalar >> 18))
                append(0x80 | UInt8(truncatingIfNeeded: scalar >> 12) & 0x3F)
            }
            append(0x80 | UInt8(truncatingIfNeeded: scalar >> 6) & 0x3F)
        }
        append(0x80 | UInt8(truncatingIfNeeded: scalar) & 0x3F)
    }
}

/// The byte order mark, U+FEFF, which may be before all else.
enum ByteOrderMark {
    /// Its UTF-8.
    static let bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
}
