/// Decodes bzip2 blocks several times as fast as libbz2, which waits for the memory at each byte.
///
/// It takes only what is right beyond doubt: what it refuses may still be right for libbz2, which see. Its memory is that
/// of one block, whatever the input, and its time linear.
struct ChainDecoder: ~Copyable {
    private var column = ColumnReader()
    private var walk = ChainWalk(most: mostBytes)
    private var rows = FixedBuffer<UInt32>(zeros: mostBytes + RowWriter.step)
    /// A block before runs are expanded.
    private var text = ByteBuffer(capacity: mostBytes)

    /// The bytes of a block of the highest level, before runs are expanded.
    private static let mostBytes = 900_000

    /// Appends a block's bytes to `output`, if the block is whole, right by its CRC, and exactly the bits `block` of
    /// `bytes`, its magic number included. Else appends nothing.
    mutating func decode(
        _ bytes: Span<UInt8>, block: Range<Int>, level: UInt8, into output: inout ByteBuffer
    ) -> Bool {
        let start = output.count
        guard let sums = contents(of: bytes, block: block, level: level, into: &output) else {
            return false
        }
        if sums.stated != sums.counted { output.truncate(to: start) }
        return sums.stated == sums.counted
    }

    /// Appends a block's bytes, whether its checksum is right or not, and returns both; nil where it is not whole, or
    /// odd, and nothing is appended.
    mutating func contents(
        of bytes: Span<UInt8>, block: Range<Int>, level: UInt8, into output: inout ByteBuffer
    ) -> (stated: UInt32, counted: UInt32)? {
        let most = Int(level - UInt8(ascii: "0")) * (ChainDecoder.mostBytes / 9)
        guard let column = column.read(bytes, block: block, most: most, into: &rows) else {
            return nil
        }
        resolve(column)
        text.removeAll()
        walk.appendText(of: &rows, count: column.count, origin: column.origin, to: &text)
        let start = output.count
        guard RunExpansion.append(text.span, to: &output) else {
            output.truncate(to: start)
            return nil
        }
        return (column.crc, BlockCRC.of(output.span.extracting(start..<output.count)))
    }

    /// Makes of each rank the row that comes before in the text.
    private mutating func resolve(_ column: borrowing BlockColumn) {
        let smaller = column.smaller.span
        var rows = rows.mutableSpan
        for index in 0..<column.count {
            let row = rows[index]
            rows[index] = row &+ smaller[Int(row & 255)] &<< 8
        }
    }
}
