/// Reads bits as bzip2 counts them, the highest of a byte first, out of a word that is filled up from bytes.
///
/// After the bytes' end come zeros without an end: who reads has to look at `position` now and then.
struct BitReader {
    /// The bits that come next, from the highest on; below them, bits that `refill` adds again.
    private var word: UInt64 = 0
    /// How many bits of `word` have been added, and not been taken.
    private var held = 0
    /// The byte of which the next bits are added.
    private var byte: Int

    /// A reader that begins at a bit of the bytes.
    init(at bit: Int, in bytes: Span<UInt8>) {
        byte = bit >> 3
        refill(bytes)
        skip(bit & 7)
    }

    /// The bit that is next.
    @inline(__always)
    var position: Int { byte &* 8 &- held }

    /// Sees to it that at least 56 bits can be taken.
    @inline(__always)
    mutating func refill(_ bytes: Span<UInt8>) {
        word |= bytes.bits64(at: byte) &>> UInt64(truncatingIfNeeded: held)
        byte &+= (63 &- held) &>> 3
        held |= 56
    }

    /// The next bits, which stay.
    @inline(__always)
    func peek(_ count: Int) -> Int {
        Int(truncatingIfNeeded: word &>> UInt64(truncatingIfNeeded: 64 &- count))
    }

    /// How many of the next bits are 1 before the first 0.
    @inline(__always)
    var leadingOnes: Int { (~word).leadingZeroBitCount }

    /// Goes on by at most as many bits as are held; of a larger number, its lowest 6 bits count for the word.
    @inline(__always)
    mutating func skip(_ count: Int) {
        word = word &<< UInt64(truncatingIfNeeded: count)
        held = held &- count
    }

    /// The next bits, at least one.
    @inline(__always)
    mutating func take(_ count: Int) -> Int {
        let value = peek(count)
        skip(count)
        return value
    }
}

extension Span where Element == UInt8 {
    /// The 64 bits that begin with a byte; zeros where the bytes end.
    @inline(__always)
    fileprivate func bits64(at position: Int) -> UInt64 {
        position <= count &- 8 ? word(at: position).byteSwapped : lastBits(at: position)
    }

    @inline(never)
    private func lastBits(at position: Int) -> UInt64 {
        var value: UInt64 = 0
        for index in 0..<8 {
            value = value << 8 | (position + index < count ? UInt64(self[position + index]) : 0)
        }
        return value
    }
}
