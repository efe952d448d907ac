/// UTF-8 as RFC 3629 has it: no overlong forms, no surrogates, nothing over U+10FFFF.
///
/// Eight bytes are looked at together. A word without a top bit set is ASCII. Where a sequence
/// of two bytes starts (Cyrillic, Greek, Hebrew, Arabic), up to four of them are told at once;
/// longer ones go one by one.
extension Span<UInt8> {
    /// Where the first byte stands that no valid sequence starts at; nil where all is valid.
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
            let length = lengthOfSequence(at: position)
            guard length > 0 else { return position }
            position &+= length
        }
        while position < count {
            let length = lengthOfSequence(at: position)
            guard length > 0 else { return position }
            position &+= length
        }
        return nil
    }

    /// How many bytes the UTF-8 sequence at a position has; 0 where it is not valid.
    @inline(__always)
    func lengthOfSequence(at position: Int) -> Int {
        let lead = self[position]
        if lead < 0x80 { return 1 }
        guard lead >= 0xC2, position &+ 1 < count else { return 0 }
        let second = self[position &+ 1]
        if lead < 0xE0 { return second & 0xC0 == 0x80 ? 2 : 0 }
        guard position &+ 2 < count, self[position &+ 2] & 0xC0 == 0x80 else { return 0 }
        if lead < 0xF0 {
            let lowest: UInt8 = lead == 0xE0 ? 0xA0 : 0x80
            let highest: UInt8 = lead == 0xED ? 0x9F : 0xBF
            return second >= lowest && second <= highest ? 3 : 0
        }
        guard lead <= 0xF4, position &+ 3 < count, self[position &+ 3] & 0xC0 == 0x80 else {
            return 0
        }
        let lowest: UInt8 = lead == 0xF0 ? 0x90 : 0x80
        let highest: UInt8 = lead == 0xF4 ? 0x8F : 0xBF
        return second >= lowest && second <= highest ? 4 : 0
    }
}

extension UInt64 {
    /// How many valid sequences of two bytes the word starts with, 0 to 4.
    @inline(__always)
    fileprivate var leadingTwoByteSequences: Int {
        // A pair is 110xxxxx 10xxxxxx, and its lead is overlong where the four x's above the
        // lowest are all zero.
        let wrong = (self & 0xC0E0_C0E0_C0E0_C0E0) ^ 0x80C0_80C0_80C0_80C0
        let lead = self & 0x001E_001E_001E_001E
        let overlong = (lead &- 0x0001_0001_0001_0001) & ~lead & 0x8000_8000_8000_8000
        return (wrong | overlong).trailingZeroBitCount >> 4
    }
}

extension Span where Element == UInt8 {
    /// The character whose UTF-8 stands at `index`, and how many bytes it takes; nil where the
    /// bytes from there to `end` begin with no character.
    @inline(__always)
    func scalar(at index: Int, before end: Int) -> (value: Unicode.Scalar, length: Int)? {
        guard index < end else { return nil }
        let lead = self[index]
        guard lead >= 0x80 else { return (Unicode.Scalar(lead), 1) }
        // The number of bytes is that of the leading ones in the first.
        let length = (~lead).leadingZeroBitCount
        guard 2...4 ~= length, length <= end - index else { return nil }
        var code = UInt32(lead & (0x7F >> UInt8(length)))
        for offset in 1..<length {
            let byte = self[index + offset]
            guard byte & 0xC0 == 0x80 else { return nil }
            code = code << 6 | UInt32(byte & 0x3F)
        }
        guard let value = Unicode.Scalar(code), UTF8.width(value) == length else { return nil }
        return (value, length)
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

/// The byte order mark, U+FEFF, which may stand before all else.
enum ByteOrderMark {
    /// Its UTF-8.
    static let bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
}
