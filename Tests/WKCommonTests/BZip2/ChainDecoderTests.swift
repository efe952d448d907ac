import Testing

@testable import WKCommon

/// Blocks that libbz2 and our own decoder are given, which have to agree.
@Suite struct ChainDecoderTests {
    /// Decodes a block with both, and says how they differ, if they do.
    ///
    /// - Parameter isLeftToLibrary: whether our own decoder may refuse what libbz2 takes.
    private func compare(_ block: ColumnBlock, isLeftToLibrary: Bool = false) {
        var own = ByteBuffer()
        var library = ByteBuffer()
        var chains = ChainDecoder()
        var libbz2 = LibBZ2Decoder()
        let isOwn = chains.decode(
            block.bytes.span, block: block.bits, level: UInt8(ascii: "9"), into: &own)
        let isLibrary = libbz2.decode(
            block.bytes.span, block: block.bits, level: UInt8(ascii: "9"), into: &library)
        #expect(isOwn == (isLibrary && !isLeftToLibrary))
        #expect(isLibrary == (block.contents != nil) || isLeftToLibrary)
        #expect(own.bytes == (isOwn ? library.bytes : []))
        if isOwn { #expect(own.bytes == block.contents) }
    }

    @Test(arguments: 1...5)
    func `every column of three bytes is decoded as libbz2 does`(_ count: Int) {
        var columns: [[UInt8]] = [[]]
        for _ in 0..<count {
            columns = columns.flatMap { column in Array("abc".utf8).map { column + [$0] } }
        }
        for column in columns {
            for origin in column.indices { compare(ColumnBlock(column: column, origin: origin)) }
        }
    }

    @Test(arguments: [
        (10, 1), (50, 2), (255, 3), (256, 8), (257, 256), (511, 16), (512, 2), (513, 100),
        (2000, 1),
        (2000, 256), (20_000, 3), (20_000, 100), (70_000, 256),
    ])
    func `columns at random, most of no text, are decoded as libbz2 does`(
        _ count: Int, _ bytes: Int
    ) {
        var random = SplitMix64(seed: UInt64(count))
        for _ in 0..<8 {
            var column = (0..<count).map { _ in UInt8(random.next() % UInt64(bytes)) }
            if random.next() % 3 == 0 { column.sort() }
            compare(ColumnBlock(column: column, origin: Int(random.next() % UInt64(count))))
        }
    }

    @Test(arguments: [1, 2, 3, 4, 5, 8, 254, 255, 256, 259, 900])
    func `runs of one byte are expanded, and one without a count is refused`(_ count: Int) {
        for origin in 0..<min(count, 10) {
            compare(ColumnBlock(column: Array(repeating: 7, count: count), origin: origin))
            compare(ColumnBlock(column: Array(repeating: 251, count: count) + [7], origin: origin))
        }
    }

    @Test(arguments: [2, 3, 4, 5, 6], 0...7)
    func `a block may have two to six tables, and begin at any bit`(_ tables: Int, _ shift: Int) {
        let column = (0..<1000).map { UInt8($0 * 7 % 97) }
        let coding = ColumnBlock.Coding(tables: tables, shift: shift)
        compare(ColumnBlock(column: column, origin: 17, coding: coding))
    }

    @Test(arguments: [1, 2, 18_001, 32_700])
    func `surplus groups are skipped`(_ surplus: Int) {
        compare(
            ColumnBlock(
                column: Array("surplus".utf8), origin: 3,
                coding: ColumnBlock.Coding(surplus: surplus)))
    }

    @Test func `codes of one to twenty bits are read`() {
        let coding = ColumnBlock.Coding(lengths: { symbols in
            (0..<symbols).map { min(20, $0 + 1) }
        })
        for bytes in 2...18 {
            let column = (0..<3000).map { UInt8($0 * $0 % bytes) }
            compare(ColumnBlock(column: column, origin: 5, coding: coding))
        }
    }

    @Test func `a block that is randomised is libbz2's`() {
        let coding = ColumnBlock.Coding(isRandomised: true)
        compare(
            ColumnBlock(column: [1, 2, 3, 1], origin: 0, coding: coding), isLeftToLibrary: true)
    }

    @Test func `more codes than fit are libbz2's`() {
        let coding = ColumnBlock.Coding(lengths: { symbols in Array(repeating: 1, count: symbols) })
        compare(
            ColumnBlock(column: [1, 2, 3, 1], origin: 0, coding: coding), isLeftToLibrary: true)
    }

    @Test func `an origin out of range is refused`() {
        let block = ColumnBlock(column: Array("abcabc".utf8), origin: 2)
        for origin in [6, 7, 1 << 23, 1 << 24 - 1] {
            var bytes = block.bytes
            // 48 bits of the magic number, 32 of the CRC, 1 more, and the origin.
            for bit in 0..<24 {
                let place = 81 + bit
                bytes[place >> 3] &= ~(0x80 >> UInt8(place & 7))
                bytes[place >> 3] |= UInt8(origin >> (23 - bit) & 1) << UInt8(7 - place & 7)
            }
            var output = ByteBuffer()
            var decoder = ChainDecoder()
            #expect(
                !decoder.decode(
                    bytes.span, block: block.bits, level: UInt8(ascii: "9"), into: &output))
        }
    }

    @Test
    func `a block that is changed is refused, or holds the same, and none is cut or too long`() {
        let block = ColumnBlock(column: (0..<300).map { UInt8($0 % 13) }, origin: 100)
        var decoder = ChainDecoder()
        var output = ByteBuffer()
        func isTaken(_ bytes: [UInt8], _ bits: Range<Int>) -> Bool {
            decoder.decode(bytes.span, block: bits, level: UInt8(ascii: "9"), into: &output)
        }
        #expect(isTaken(block.bytes, block.bits))
        output.removeAll()
        for bit in block.bits.dropFirst(48) {
            var bytes = block.bytes
            bytes[bit >> 3] ^= 0x80 >> UInt8(bit & 7)
            // A table that no group has may be changed.
            if isTaken(bytes, block.bits) { #expect(output.bytes == block.contents, "bit \(bit)") }
            output.removeAll()
        }
        for end in [block.bits.upperBound - 1, block.bits.upperBound + 1, 100] {
            #expect(!isTaken(block.bytes, block.bits.lowerBound..<end))
        }
        for count in block.bytes.indices.dropLast(11) {
            #expect(!isTaken(Array(block.bytes.prefix(count)), block.bits))
        }
    }

    @Test(arguments: ["1", "9"])
    func `no more bytes are taken than the level allows`(_ level: Character) {
        let most = (level.wholeNumberValue ?? 0) * 100_000
        for count in [most, most + 1] {
            let column = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 24) }
            let block = ColumnBlock(column: column, origin: 1)
            var output = ByteBuffer()
            var decoder = ChainDecoder()
            let isTaken = decoder.decode(
                block.bytes.span, block: block.bits, level: level.asciiValue ?? 0, into: &output)
            #expect(isTaken == (count == most))
        }
    }

    @Test func `a decoder that has refused a block goes on with the next`() {
        var decoder = ChainDecoder()
        var output = ByteBuffer()
        for count in [5000, 3, 70_000, 1, 300] {
            let block = ColumnBlock(column: (0..<count).map { UInt8($0 % 11) }, origin: count / 2)
            var bytes = block.bytes
            bytes[12] ^= 0xFF
            #expect(
                !decoder.decode(
                    bytes.span, block: block.bits, level: UInt8(ascii: "9"), into: &output))
            output.removeAll()
            #expect(
                decoder.decode(
                    block.bytes.span, block: block.bits, level: UInt8(ascii: "9"), into: &output)
                    == (block.contents != nil))
            #expect(output.bytes == block.contents ?? [])
        }
    }
}
