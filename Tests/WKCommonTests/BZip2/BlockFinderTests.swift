import Testing

@testable import WKCommon

/// Some bytes with a number put in at a bit.
private func bytes(count: Int, with magic: BlockMagic, at bit: Int) -> [UInt8] {
    var random = SeededRandom(seed: UInt64(bit))
    var bytes = (0..<count).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    for index in 0..<48 {
        let mask = UInt8(0x80) >> UInt8((bit + index) & 7)
        let isSet = magic.rawValue >> (47 - index) & 1 == 1
        bytes[(bit + index) >> 3] &= ~mask
        if isSet { bytes[(bit + index) >> 3] |= mask }
    }
    return bytes
}

private func first(in bytes: [UInt8], from bit: Int = 0) -> BlockFinder.Place? {
    BlockFinder.first(in: bytes.span, from: bit)
}

@Test(arguments: [BlockMagic.block, .streamEnd])
func `a magic number is found at any bit`(_ magic: BlockMagic) {
    for bit in 0...(40 * 8 - 48) {
        let bytes = bytes(count: 40, with: magic, at: bit)
        let place = BlockFinder.Place(bit: bit, magic: magic)
        #expect(first(in: bytes) == place)
        #expect(first(in: bytes, from: bit) == place)
        #expect(first(in: bytes, from: bit + 1) == nil)
        #expect(first(in: Array(bytes[..<((bit + 47) >> 3)])) == nil)
    }
}

@Test func `no magic number is found where none is`() {
    var random = SeededRandom(seed: 5)
    let bytes = (0..<100_000).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    #expect(first(in: bytes) == nil)
    #expect(first(in: []) == nil)
}

@Test func `bits are shifted as one by one`() {
    var random = SeededRandom(seed: 6)
    let bytes = (0..<64).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    for start in 0..<24 {
        for end in stride(from: start, through: 512, by: 37) {
            var buffer = ByteBuffer()
            var appender = BitAppender()
            appender.append(bytes.span, bits: start..<end, to: &buffer)
            appender.append(0b101, count: 3, to: &buffer)
            appender.pad(&buffer)
            var expected = (start..<end).map { bytes[$0 >> 3] >> UInt8(7 - $0 & 7) & 1 }
            expected += [1, 0, 1]
            while expected.count & 7 != 0 { expected.append(0) }
            for (index, bit) in expected.enumerated() {
                #expect(buffer.span.bits(at: index, count: 1) == UInt64(bit))
            }
            #expect(buffer.count == expected.count >> 3)
        }
    }
}
