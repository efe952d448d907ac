/// What a block's codes say, before the inverse transform.
struct BlockColumn {
    /// How many bytes the block has, before runs are expanded.
    var count: Int
    /// The row of the block's own rotation.
    var origin: Int
    /// The checksum that the block's bytes should have.
    var crc: UInt32
    /// How many bytes are smaller than each byte.
    var smaller: InlineArray<256, UInt32>
}

/// Reads the codes of a block in one pass: the last column of its sorted rotations.
///
/// Of each byte of the column, `rank << 8 | byte` is written, where the rank counts the same bytes before it. With the
/// number of smaller bytes added, the rank is the row that comes before this one in the text. So nothing is scattered
/// over memory.
///
///     block    CRC (32 bits), randomised (1), origin (24), bytes that occur (16 + 16 for each that is set),
///              number of tables (3), number of groups (15), table of each group (unary), lengths of each table's codes,
///              groups of 50 codes
///
/// The format has no specification; this follows `decompress.c` of bzip2 1.0.8. Where a block is in any way odd, `read`
/// returns nil: what libbz2 makes of it counts.
struct ColumnReader: ~Copyable {
    private var codes = HuffmanCodes()
    /// The table of each group; libbz2 skips those that are surplus, of which there may be as many as 15 bits can say.
    private var selectors = FixedBuffer<UInt8>(zeros: 1 << 15)
    private var lengths = FixedBuffer<UInt8>(zeros: 258)

    private static let groupSize = 50

    /// Reads the block that is the bits `block` of `bytes`, its magic number included, into `rows`; nil where it is
    /// not whole in exactly these bits, or odd, or has more than `most` bytes.
    mutating func read(
        _ bytes: Span<UInt8>, block: Range<Int>, most: Int, into rows: inout FixedBuffer<UInt32>
    ) -> BlockColumn? {
        var bits = BitReader(at: block.lowerBound + BlockMagic.bitCount, in: bytes)
        bits.refill(bytes)
        let crc = UInt32(bits.take(32))
        bits.refill(bytes)
        let isRandomised = bits.take(1) == 1
        let origin = bits.take(24)
        guard !isRandomised, let recent = readBytes(&bits, bytes) else { return nil }
        guard
            let groups = readTables(&bits, bytes, symbols: recent.count + 2, end: block.upperBound)
        else { return nil }
        var column = rows.mutableSpan
        var writer = RowWriter(unsafe column.mutableBytes, most: most)
        guard
            readGroups(
                bits, bytes, groups: groups, recent.list, endSymbol: recent.count + 1,
                end: block.upperBound, into: &writer),
            origin < writer.count
        else { return nil }
        return BlockColumn(count: writer.count, origin: origin, crc: crc, smaller: writer.smaller)
    }

    /// Reads which bytes occur.
    private func readBytes(
        _ bits: inout BitReader, _ bytes: Span<UInt8>
    ) -> (list: RecentBytes, count: Int)? {
        bits.refill(bytes)
        let sixteens = bits.take(16)
        var used: InlineArray<256, UInt8> = InlineArray(repeating: 0)
        var count = 0
        for high in 0..<16 where sixteens >> (15 - high) & 1 == 1 {
            bits.refill(bytes)
            let ones = bits.take(16)
            for low in 0..<16 where ones >> (15 - low) & 1 == 1 {
                used[count] = UInt8(high << 4 | low)
                count += 1
            }
        }
        return count == 0 ? nil : (RecentBytes(used.span.extracting(0..<count)), count)
    }

    /// Reads the tables, and which one each group has; returns how many groups there are.
    private mutating func readTables(
        _ bits: inout BitReader, _ bytes: Span<UInt8>, symbols: Int, end: Int
    ) -> Int? {
        bits.refill(bytes)
        let tables = bits.take(3)
        let groups = bits.take(15)
        guard (2...HuffmanCodes.most).contains(tables), groups > 0 else { return nil }
        var order: InlineArray<6, UInt8> = [0, 1, 2, 3, 4, 5]
        for group in 0..<groups {
            bits.refill(bytes)
            var place = bits.leadingOnes
            guard place < tables, bits.position <= end else { return nil }
            bits.skip(place + 1)
            let table = order[place]
            while place > 0 {
                order[place] = order[place - 1]
                place -= 1
            }
            order[0] = table
            selectors[group] = table
        }
        for table in 0..<tables {
            guard readLengths(&bits, bytes, symbols: symbols, end: end),
                codes.make(table, lengths: lengths, symbols: symbols)
            else { return nil }
        }
        return groups
    }

    /// Reads the lengths of a table's codes.
    private mutating func readLengths(
        _ bits: inout BitReader, _ bytes: Span<UInt8>, symbols: Int, end: Int
    ) -> Bool {
        bits.refill(bytes)
        var length = bits.take(5)
        for symbol in 0..<symbols {
            while true {
                guard (1...HuffmanCodes.longest).contains(length), bits.position <= end else {
                    return false
                }
                bits.refill(bytes)
                if bits.take(1) == 0 { break }
                length += bits.take(1) == 0 ? 1 : -1
            }
            lengths[symbol] = UInt8(length)
        }
        return true
    }

    /// Reads the groups, up to the symbol that ends the block, whose code has to end at `end`.
    private func readGroups(
        _ start: BitReader, _ bytes: Span<UInt8>, groups: Int, _ list: RecentBytes, endSymbol: Int,
        end: Int, into writer: inout RowWriter
    ) -> Bool {
        var bits = start
        var recent = list
        let entries = codes.entries.span
        // A run's length in digits of 1 and 2, the lowest first, less the one that the byte's own symbol stands for;
        // at the block's start there is none.
        var run = -1
        var digits = 0
        for group in 0..<groups {
            guard bits.position <= end else { return false }
            let table = Int(selectors[group])
            let first = table << HuffmanCodes.lookupBits
            var left = ColumnReader.groupSize
            while left > 0 {
                bits.refill(bytes)
                let entry = entries[first &+ bits.peek(HuffmanCodes.lookupBits)]
                let after = left &- HuffmanCodes.Entry.symbols(entry)
                var place: Int
                if _fastPath(after >= 0) {
                    left = after
                    bits.skip(HuffmanCodes.Entry.bits(entry))
                    run = run &+ HuffmanCodes.Entry.run(entry) &<< digits
                    place = HuffmanCodes.Entry.place(entry)
                    if _slowPath(place == 0) {
                        digits = digits &+ HuffmanCodes.Entry.digits(entry)
                        if digits > RowWriter.mostDigits { return false }
                        continue
                    }
                } else {
                    left &-= 1
                    guard let symbol = codes.single(&bits, table) else { return false }
                    if symbol < 2 {
                        run = run &+ (symbol &+ 1) &<< digits
                        digits &+= 1
                        if digits > RowWriter.mostDigits { return false }
                        continue
                    }
                    if symbol == endSymbol {
                        return writer.write(recent.front, times: run &+ 1) && bits.position == end
                    }
                    place = symbol &- 1
                }
                guard writer.write(recent.front, times: run &+ 1) else { return false }
                run = 0
                digits = 0
                recent.moveToFront(place)
            }
        }
        return false
    }
}

/// Writes the rows of a column, with how many of the same byte are before each.
struct RowWriter: ~Copyable, ~Escapable {
    private var rows: MutableRawSpan
    private let most: Int
    /// The row of a byte that comes next.
    private var next: InlineArray<256, UInt32>
    /// How many rows there are.
    private(set) var count = 0

    /// With so many digits, no run is too long for an integer, and each is longer than any block.
    static let mostDigits = 20
    /// How many rows are written at once, so that there has to be room for as many after the last one.
    static let step = 8

    @_lifetime(copy rows)
    init(_ rows: consuming MutableRawSpan, most: Int) {
        precondition(rows.byteCount >= (most + RowWriter.step) * 4)
        self.rows = rows
        self.most = most
        next = InlineArray { UInt32($0) }
    }

    /// Writes a byte's rows; returns false where there are too many.
    @inline(__always)
    @_lifetime(self: copy self)
    mutating func write(_ byte: Int, times: Int) -> Bool {
        let start = count
        count &+= times
        guard count <= most else { return false }
        let row = next[byte]
        next[byte] = row &+ UInt32(truncatingIfNeeded: times) &<< 8
        var eight = SIMD8<UInt32>(repeating: row) &+ RowWriter.ranks
        var index = start
        while true {
            rows.storeBytes(of: eight, toByteOffset: index &* 4, as: SIMD8<UInt32>.self)
            index &+= RowWriter.step
            if _fastPath(index >= count) { return true }
            eight = eight &+ SIMD8<UInt32>(repeating: UInt32(RowWriter.step) << 8)
        }
    }

    private static var ranks: SIMD8<UInt32> {
        @inline(__always) get { SIMD8(0, 1, 2, 3, 4, 5, 6, 7) &<< 8 }
    }

    /// How many bytes are smaller than each.
    var smaller: InlineArray<256, UInt32> {
        var smaller: InlineArray<256, UInt32> = InlineArray(repeating: 0)
        var sum: UInt32 = 0
        for byte in 0..<256 {
            smaller[byte] = sum
            sum += next[byte] >> 8
        }
        return smaller
    }
}
