@testable import WKCommon

/// Makes a file of bzip2 of bytes that any are a recipe of. Changes at random would hardly make a
/// block that is right by its checksum.
///
///     recipe  step*
///     step    operation (low three bits of a byte), its operands; ends with the bytes
///
/// Blocks are at any bit, and their data spell magic numbers: see `CraftedBlock`.
struct BZip2Recipe {
    /// The file.
    private(set) var bytes: [UInt8] = []
    /// What the blocks hold that are right and that no step has damaged, in their order.
    private(set) var blocks: [[UInt8]] = []

    private var bits: [UInt8] = []
    private var combinedCRC: UInt32 = 0

    init(_ recipe: [UInt8]) {
        var rest = recipe[...]
        while let step = rest.popFirst(), bits.count < 1 << 16 {
            let high = Int(step >> 3)
            switch step & 7 {
            case 0:
                append(Array("BZh".utf8))
                append([UInt8(ascii: "1") + UInt8(high % 9)])
                combinedCRC = 0
            case 1, 2:
                appendBlock(digits(rest.prefix(high)), flipping: nil)
                rest = rest.dropFirst(high)
            case 3:
                let place = Int(rest.popFirst() ?? 0)
                appendBlock(digits(rest.prefix(high)), flipping: place)
                rest = rest.dropFirst(high)
            case 4:
                appendEnd(crc: combinedCRC ^ (high == 31 ? 1 : 0), padding: high & 1)
            case 5:
                append((high & 1 == 0 ? BlockMagic.block : .streamEnd).rawValue, 48)
            case 6:
                append(Array(rest.prefix(high)))
                rest = rest.dropFirst(high)
            default:
                append(UInt64(high), 1 + (high & 7))
            }
        }
        while bits.count & 7 != 0 { bits.append(0) }
        bytes = stride(from: 0, to: bits.count, by: 8).map { start in
            bits[start..<start + 8].reduce(0) { $0 << 1 | $1 }
        }
    }

    /// The digits of a block: two of a byte, or a magic number. Each digit of a run doubles the
    /// run, so that not many may be in a row.
    private func digits(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var row = 0
        return bytes.flatMap { byte -> [UInt8] in
            switch byte {
            case 0xF0...0xF7: [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 9]
            case 0xF8...0xFF: [1, 7, 7, 2, 4, 5, 3, 8, 5, 0, 9, 0]
            default: [byte >> 4, min(byte & 15, 14)]
            }
        }.map { digit in
            row = digit < 2 ? row + 1 : 0
            return row > 6 ? 2 : digit
        }
    }

    /// - Parameter place: which of the block's bits is wrong, if one is.
    private mutating func appendBlock(_ digits: [UInt8], flipping place: Int?) {
        guard !digits.isEmpty else { return }
        let crafted = CraftedBlock(digits: digits)
        let start = bits.count
        append(Array(crafted.stream[4...]))
        // The block ends with the code of its end, before the end of its stream and the padding.
        let end = start + 48 + 32 + 1 + 24 + 32 + 3 + 15 + (digits.count + 50) / 50 + 42
        bits.removeLast(bits.count - (end + (digits.count + 1) * 4))
        if let place {
            bits[start + place * 7 % (bits.count - start)] ^= 1
        } else if let contents = libbz2Contents(of: crafted.stream) {
            // What ends with four equal bytes, and not with how many more there are, is no block.
            blocks.append(contents)
        }
        let crc = crafted.stream[10..<14].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        combinedCRC = (combinedCRC << 1 | combinedCRC >> 31) ^ crc
    }

    /// The end of a stream, with what fills up its last byte.
    private mutating func appendEnd(crc: UInt32, padding: Int) {
        append(BlockMagic.streamEnd.rawValue, 48)
        append(UInt64(crc), 32)
        while bits.count & 7 != 0 { bits.append(UInt8(padding)) }
    }

    private mutating func append(_ bytes: [UInt8]) {
        for byte in bytes { append(UInt64(byte), 8) }
    }

    private mutating func append(_ value: UInt64, _ count: Int) {
        for shift in (0..<count).reversed() { bits.append(UInt8(value >> UInt64(shift) & 1)) }
    }
}
