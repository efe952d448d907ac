// Our decoder of bzip2 blocks beside libbz2, on blocks that a recipe makes, with any bits of them wrong.
//
//     recipe  tables, groups too many, lengths of codes, origin (2), bit of a byte, how many wrong bits, which (2 each),
//             the column
//
// A wrong bit would only be met by the checksum. So where ours reads a block to its end, the checksum that it counts is put
// into the block: then libbz2 has to take it, and to make the same of it. What libbz2 takes, ours takes, but for blocks that
// it leaves to libbz2, which have no wrong bits here.
@testable import WKCommon

private let level = UInt8(ascii: "9")

func fuzz(_ input: [UInt8]) {
    guard input.count > 8 else { return }
    let wrong = Int(input[6] % 8)
    let column = Array(input.dropFirst(8 + 2 * wrong))
    guard !column.isEmpty else { return }
    let shape = Int(input[2])
    var coding = ColumnBlock.Coding()
    coding.tables = 2 + Int(input[0] % 5)
    coding.surplus = Int(input[1]) << Int(input[1] & 7)
    coding.shift = Int(input[5] & 7)
    if shape >= 128 { coding.lengths = { symbols in lengths(symbols, shape) } }
    let origin = (Int(input[3]) << 8 | Int(input[4])) % column.count
    let block = ColumnBlock(column: column, origin: origin, coding: coding)
    if wrong == 0 {
        let ours = decode(block.bytes, block.bits)
        check(ours.isTaken == (block.contents != nil), "takes \(ours.isTaken)")
        check(!ours.isTaken || ours.bytes == block.contents, "other bytes than were meant")
    }
    var bytes = block.bytes
    for index in 0..<wrong {
        let place = Int(input[8 + 2 * index]) << 8 | Int(input[9 + 2 * index])
        flip(block.bits.lowerBound + 80 + place % (block.bits.count - 80), in: &bytes)
    }
    compare(bytes, block.bits)
}

/// Lengths that make a code of as many symbols: one of each, and the last twice, turned.
private func lengths(_ symbols: Int, _ shape: Int) -> [Int] {
    guard symbols <= 21 else { return Array(repeating: 9, count: symbols) }
    let skewed = (0..<symbols).map { min($0 + 1, max(1, symbols - 1)) }
    let turn = shape % symbols
    return Array(skewed[turn...] + skewed[..<turn])
}

private func flip(_ bit: Int, in bytes: inout [UInt8]) {
    bytes[bit >> 3] ^= 0x80 >> UInt8(bit & 7)
}

/// What ours makes of a block, and the checksum that it has, right or not.
private func decode(
    _ bytes: [UInt8], _ block: Range<Int>
) -> (isTaken: Bool, crc: UInt32?, bytes: [UInt8]) {
    var decoder = ChainDecoder()
    var output = ByteBuffer()
    let sums = decoder.contents(of: bytes.span, block: block, level: level, into: &output)
    return (sums.map { $0.stated == $0.counted } ?? false, sums?.counted, output.span.bytes)
}

private func compare(_ bytes: [UInt8], _ block: Range<Int>) {
    var bytes = bytes
    let ours = decode(bytes, block)
    if let crc = ours.crc {
        for bit in 0..<32 {
            let place = block.lowerBound + BlockMagic.bitCount + bit
            let isSet = bytes[place >> 3] >> UInt8(7 - place & 7) & 1
            if UInt32(isSet) != crc >> UInt32(31 - bit) & 1 { flip(place, in: &bytes) }
        }
    }
    var library = LibBZ2Decoder()
    var output = ByteBuffer()
    let isTaken = library.decode(bytes.span, block: block, level: level, into: &output)
    guard ours.crc != nil else { return }
    check(isTaken, "takes what libbz2 refuses")
    check(output.span.bytes == ours.bytes, "other bytes than libbz2's")
}
