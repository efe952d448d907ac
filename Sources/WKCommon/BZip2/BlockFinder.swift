/// The two 48-bit numbers of the bzip2 format that can be found with no knowledge of what is
/// around them. They stand at any bit position, not only at bytes.
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
/// A magic number at bit `8i + s` covers byte `i + 1` whole, whatever the shift `s`. So each byte
/// is looked up in a table that says for which shifts, and which of the two numbers, it is the
/// byte in that place. Sixteen of 256 values are, and for those all 48 bits are compared.
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
        let table = candidates.span
        var index = start >> 3 + 1
        while index < bytes.count {
            var shifts = table[Int(bytes[index])]
            while shifts != 0 {
                let bit = (index - 1) << 3 + shifts.trailingZeroBitCount
                shifts &= shifts - 1
                guard bit >= start, bit + BlockMagic.bitCount <= bytes.count << 3 else { continue }
                let value = bytes.bits(at: bit, count: BlockMagic.bitCount)
                if let magic = BlockMagic(rawValue: value) { return Place(bit: bit, magic: magic) }
            }
            index += 1
        }
        return nil
    }

    /// For each value of a byte the shifts, as bits, at which it is the byte that a number covers.
    private static let candidates: [UInt8] = {
        var table = [UInt8](repeating: 0, count: 256)
        for magic in [BlockMagic.block, .streamEnd] {
            for shift in 0..<8 {
                let byte = UInt8(truncatingIfNeeded: magic.rawValue >> (32 + shift))
                table[Int(byte)] |= 1 << shift
            }
        }
        return table
    }()
}
