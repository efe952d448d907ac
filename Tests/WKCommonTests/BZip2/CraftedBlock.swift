@testable import WKCommon

/// A bzip2 stream of one block whose Huffman coded data are the hexadecimal digits of one's choice,
/// so that they can spell the magic numbers that end a block.
///
/// Fourteen byte values make sixteen symbols, and codes of four bits each make a symbol's number its
/// code: 0 and 1 are the run lengths, 2 to 14 places in the move-to-front list, 15 the block's end.
struct CraftedBlock {
    private(set) var stream: [UInt8] = []
    /// What the stream holds.
    let contents: [UInt8]

    init(digits: [UInt8]) {
        contents = CraftedBlock.contents(of: digits)
        var crc: UInt32 = 0xFFFF_FFFF
        for byte in contents {
            crc ^= UInt32(byte) << 24
            for _ in 0..<8 { crc = crc & 0x8000_0000 != 0 ? crc << 1 ^ 0x04C1_1DB7 : crc << 1 }
        }
        stream = CraftedBlock.bytes(digits: digits, crc: ~crc)
    }

    private static func bytes(digits: [UInt8], crc: UInt32) -> [UInt8] {
        var bytes = Array("BZh9".utf8)
        var pending: UInt64 = 0
        var pendingCount = 0
        func put(_ value: UInt64, _ count: Int) {
            pending = pending << count | value
            pendingCount += count
            while pendingCount >= 8 {
                pendingCount -= 8
                bytes.append(UInt8(truncatingIfNeeded: pending >> pendingCount))
            }
        }
        put(BlockMagic.block.rawValue, 48)
        put(UInt64(crc), 32)
        put(0, 1)  // not randomised
        put(0, 24)  // where the transform's row begins
        put(1 << (15 - 6), 16)  // bytes in use: some of 0x60 to 0x6F,
        put(0b0111_1111_1111_1110, 16)  // which are `a` to `n`
        put(2, 3)  // tables
        let selectors = (digits.count + 1 + 49) / 50
        put(UInt64(selectors), 15)
        for _ in 0..<selectors { put(0, 1) }
        for _ in 0..<2 {
            put(4, 5)
            put(0, 16)
        }
        for digit in digits { put(UInt64(digit), 4) }
        put(15, 4)
        put(BlockMagic.streamEnd.rawValue, 48)
        put(UInt64(crc), 32)
        put(0, (8 - pendingCount) % 8)
        return bytes
    }

    /// What bzip2 makes of the symbols: move-to-front and runs, the transform, runs again.
    private static func contents(of digits: [UInt8]) -> [UInt8] {
        var list = Array(UInt8(ascii: "a")...UInt8(ascii: "n"))
        var column: [UInt8] = []
        var (run, weight) = (0, 1)
        for digit in digits + [15] {
            if digit < 2 {
                run += weight << Int(digit)
                weight <<= 1
                continue
            }
            column += Array(repeating: list[0], count: run)
            (run, weight) = (0, 1)
            if digit == 15 { break }
            let byte = list.remove(at: Int(digit) - 1)
            list.insert(byte, at: 0)
            column.append(byte)
        }
        // Where each row's successor is: the places of the bytes, sorted by byte.
        var places: [[Int]] = Array(repeating: [], count: 256)
        for (index, byte) in column.enumerated() { places[Int(byte)].append(index) }
        let next = places.flatMap(\.self)
        var result: [UInt8] = []
        var (row, same) = (next[0], 0)
        var last: UInt8?
        for _ in column {
            let byte = column[row]
            row = next[row]
            if same == 4, let repeated = last {
                result += Array(repeating: repeated, count: Int(byte))
                (last, same) = (nil, 0)
            } else {
                same = byte == last ? same + 1 : 1
                last = byte
                result.append(byte)
            }
        }
        return result
    }
}
