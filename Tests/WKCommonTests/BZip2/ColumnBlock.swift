@testable import WKCommon

/// A bzip2 block with a last column of one's choice, whether any text has it or not, coded in one's own way.
struct ColumnBlock {
    /// How the column is written.
    struct Coding: Sendable {
        /// How many tables there are; all are alike, but for `lengths`.
        var tables = 2
        /// The lengths of the codes of a number of symbols; nil for codes that are all of one length.
        var lengths: (@Sendable (_ symbols: Int) -> [Int])?
        /// How many groups more are announced than are used.
        var surplus = 0
        var isRandomised = false
        /// Bits before the block's, so that it begins at any bit of a byte.
        var shift = 0
    }

    /// The bytes in which the block is.
    private(set) var bytes: [UInt8] = []
    /// The bits of the block.
    private(set) var bits = 0..<0
    /// What it holds; nil where a text ends with the fourth of four equal bytes, which lacks its count.
    let contents: [UInt8]?

    init(column: [UInt8], origin: Int, coding: Coding = Coding()) {
        let text = ColumnBlock.walk(column, origin: origin)
        contents = ColumnBlock.expand(text)
        let crc = ColumnBlock.crc(of: contents ?? text)
        var writer = Writer()
        writer.put(0, coding.shift)
        let start = writer.count
        writer.put(Int(BlockMagic.block.rawValue), 48)
        writer.put(Int(crc), 32)
        writer.put(coding.isRandomised ? 1 : 0, 1)
        writer.put(origin, 24)
        let used = Set(column).sorted()
        writer.putUsed(used)
        let symbols = ColumnBlock.symbols(of: column, used: used)
        let groups = (symbols.count + 49) / 50
        writer.put(coding.tables, 3)
        writer.put(groups + coding.surplus, 15)
        // Each table in its turn: the order of tables is a list of those that were used last.
        for group in 0..<groups + coding.surplus { writer.putUnary(group % coding.tables) }
        let count = used.count + 2
        let flat = Array(
            repeating: max(1, (count - 1).bitWidth - (count - 1).leadingZeroBitCount), count: count)
        let lengths = coding.lengths?(count) ?? flat
        for _ in 0..<coding.tables { writer.putLengths(lengths) }
        let codes = ColumnBlock.codes(lengths)
        for symbol in symbols { writer.put(codes[symbol], lengths[symbol]) }
        bits = start..<writer.count
        writer.put(Int(BlockMagic.streamEnd.rawValue), 48)
        writer.put(Int(crc), 32)
        bytes = writer.bytes
    }

    /// As libbz2 does it: n steps forwards from the origin.
    private static func walk(_ column: [UInt8], origin: Int) -> [UInt8] {
        var places: [[Int]] = Array(repeating: [], count: 256)
        for (row, byte) in column.enumerated() { places[Int(byte)].append(row) }
        let next = places.flatMap(\.self)
        var row = next[origin]
        return column.indices.map { _ in
            defer { row = next[row] }
            return column[row]
        }
    }

    private static func expand(_ text: [UInt8]) -> [UInt8]? {
        var (result, equal): ([UInt8], Int) = ([], 0)
        for (index, byte) in text.enumerated() {
            if equal == 4 {
                result += Array(repeating: text[index - 1], count: Int(byte))
                equal = 0
            } else {
                equal = equal > 0 && byte == result.last ? equal + 1 : 1
                result.append(byte)
            }
        }
        return equal == 4 ? nil : result
    }

    static func crc(of bytes: [UInt8]) -> UInt32 {
        var crc = UInt32.max
        for byte in bytes {
            crc ^= UInt32(byte) << 24
            for _ in 0..<8 { crc = crc >> 31 == 1 ? crc << 1 ^ 0x04C1_1DB7 : crc << 1 }
        }
        return ~crc
    }

    /// Move-to-front and the digits of runs, up to the end's symbol.
    private static func symbols(of column: [UInt8], used: [UInt8]) -> [Int] {
        var (symbols, list, run) = ([Int](), used, 0)
        func endRun() {
            while run > 0 {
                symbols.append(run & 1 == 1 ? 0 : 1)
                run = (run - (run & 1 == 1 ? 1 : 2)) >> 1
            }
        }
        for byte in column {
            guard byte != list[0] else {
                run += 1
                continue
            }
            endRun()
            let place = list.firstIndex(of: byte) ?? 0
            symbols.append(place + 1)
            list.insert(list.remove(at: place), at: 0)
        }
        endRun()
        return symbols + [used.count + 1]
    }

    /// The codes that belong to lengths.
    private static func codes(_ lengths: [Int]) -> [Int] {
        var (codes, code) = (Array(repeating: 0, count: lengths.count), 0)
        for length in 1...20 {
            for symbol in lengths.indices where lengths[symbol] == length {
                codes[symbol] = code
                code += 1
            }
            code <<= 1
        }
        return codes
    }

    private struct Writer {
        private(set) var bytes: [UInt8] = []
        private(set) var count = 0

        mutating func put(_ value: Int, _ length: Int) {
            for bit in (0..<length).reversed() {
                if count & 7 == 0 { bytes.append(0) }
                bytes[count >> 3] |= UInt8(value >> bit & 1) << UInt8(7 - count & 7)
                count += 1
            }
        }

        mutating func putUnary(_ value: Int) {
            for _ in 0..<value { put(1, 1) }
            put(0, 1)
        }

        mutating func putUsed(_ used: [UInt8]) {
            let highs = Set(used.map { $0 >> 4 })
            for high in UInt8(0)..<16 { put(highs.contains(high) ? 1 : 0, 1) }
            for high in UInt8(0)..<16 where highs.contains(high) {
                for low in UInt8(0)..<16 { put(used.contains(high << 4 | low) ? 1 : 0, 1) }
            }
        }

        mutating func putLengths(_ lengths: [Int]) {
            var length = lengths[0]
            put(length, 5)
            for wanted in lengths {
                while length < wanted {
                    put(2, 2)
                    length += 1
                }
                while length > wanted {
                    put(3, 2)
                    length -= 1
                }
                put(0, 1)
            }
        }
    }
}
