/// The two 48-bit numbers of the bzip2 format that can be found with no knowledge of what is
/// around them. They are at any bit position, not only at bytes.
enum BlockMagic: UInt64 {
    /// A block begins: the digits of pi.
    case block = 0x3141_5926_5359
    /// A stream ends: the digits of its square root.
    case streamEnd = 0x1772_4538_5090

    /// Its length in bits.
    static let bitCount = 48
}

/// Finds the places where a bzip2 block or the end of a stream may be.
///
/// A magic number at bit `8i + s` covers the bytes `i + 1` to `i + 5` whole, whatever the shift
/// `s`, and so four pairs of neighbouring bytes, one of which begins at a multiple of 4. So every
/// fourth pair is looked up in a table of the pairs that occur in a number: 64 of 65,536. At those
/// the 32 bits at which a number can begin are tried.
///
/// The numbers can occur in a block's data by chance, once in 2^47 bits; see `BZip2Reader`.
enum BlockFinder {
    /// A magic number and the bit at which it begins.
    struct Place: Equatable {
        var bit: Int
        var magic: BlockMagic
    }

    /// The first magic number that begins at the bit `start` or after it, and ends in `bytes`.
    static func first(in bytes: Span<UInt8>, from start: Int) -> Place? {
        let table = pairs.span
        var index = (start >> 3 + 4) & ~3
        while index + 1 < bytes.count {
            let pair = Int(bytes[index]) << 8 | Int(bytes[index + 1])
            if table[pair >> 6] >> UInt64(pair & 63) & 1 == 1,
                let place = place(in: bytes, around: index, from: start)
            {
                return place
            }
            index += 4
        }
        return nil
    }

    /// The first magic number that has a pair of its bytes at `index`.
    @inline(never)
    private static func place(in bytes: Span<UInt8>, around index: Int, from start: Int) -> Place? {
        for bit in max(start, (index - 4) << 3)..<index << 3
        where bit + BlockMagic.bitCount <= bytes.count << 3 {
            let value = bytes.bits(at: bit, count: BlockMagic.bitCount)
            if let magic = BlockMagic(rawValue: value) { return Place(bit: bit, magic: magic) }
        }
        return nil
    }

    /// A bit for each pair of bytes: whether it occurs whole in a number at some shift.
    private static let pairs: [UInt64] = {
        var table = [UInt64](repeating: 0, count: 1 << 10)
        for magic in [BlockMagic.block, .streamEnd] {
            for shift in 0...32 {
                let pair = Int(truncatingIfNeeded: magic.rawValue >> shift) & 0xFFFF
                table[pair >> 6] |= 1 << UInt64(pair & 63)
            }
        }
        return table
    }()
}
