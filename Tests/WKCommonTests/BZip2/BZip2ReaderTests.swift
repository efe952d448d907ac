import Foundation
import Testing

@testable import WKCommon

@Test(arguments: [1, 2, 3, 7, 100, 1000])
func `streams of several levels are read, however they come`(_ readSize: Int) throws {
    let result = try read(threeStreams, readSize: readSize)
    #expect(result.failure == nil)
    #expect(result.count == 1000)
}

@Test(arguments: [(5, 13), (InputWindow.defaultReadSize, 1)])
func `a wrong bit costs the block that it is in, or nothing`(_ readSize: Int, _ step: Int) throws {
    let whole = try read(threeStreams).bytes
    let first = 32..<3016
    let second = 3240..<4647
    for bit in stride(from: 0, to: threeStreams.count * 8, by: step) {
        var bytes = threeStreams
        bytes[bit >> 3] ^= 0x80 >> UInt8(bit & 7)
        let (contents, gaps, _) = try readAfterDamage(bytes, readSize: readSize)
        let lost = first.contains(bit) ? 0..<700 : second.contains(bit) ? 700..<1000 : 0..<0
        var left = whole
        left.removeSubrange(lost)
        #expect(contents == left || contents == whole, "bit \(bit)")
        #expect(lost.isEmpty || gaps != [.marks], "bit \(bit)")
    }
}

@Test func `a block is read that nothing right follows`() throws {
    let whole = try read(threeStreams).bytes
    for garbage in [[], [1, 2, 3], [UInt8](repeating: 0x31, count: 5000)] {
        // The end of the first stream is not there.
        let bytes = Array(threeStreams[..<377]) + garbage
        let result = try read(bytes)
        #expect(result.bytes == Array(whole[..<700]))
        #expect(result.failure != nil)
    }
}

@Test func `a block is read that stands in the place of a stream's checksum`() throws {
    let crafted = CraftedBlock(digits: [2, 3, 2])
    // The reader joins the stream after its header, so that it does not know the checksum.
    let bytes = Array(threeStreams[4..<383]) + crafted.stream[4...]
    let (contents, _, _) = try readAfterDamage(bytes)
    #expect(contents.count == 700 + crafted.contents.count)
}

@Test(.timeLimit(.minutes(10)))
func `twenty thousand magic numbers behind damage take linear time`() throws {
    let digits: [UInt8] = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 9]
    var bytes = CraftedBlock(digits: Array((0..<20_000).map { _ in digits }.joined())).stream
    bytes[30] ^= 1
    let (contents, _, _) = try readAfterDamage(bytes + threeStreams)
    #expect(contents.count == 1000)
}

@Test func `what is cut short ends in a failure`() throws {
    let whole = try read(threeStreams).text
    // At its end, and between its streams, it is whole.
    let ends = [387, 401]
    for count in 1..<threeStreams.count where !ends.contains(count) {
        let result = try read(Array(threeStreams[..<count]))
        #expect(result.failure != nil, "cut at \(count)")
        #expect(whole.hasPrefix(result.text))
    }
}

@Test func `a wrong bit ends in a failure, or changes nothing`() throws {
    let whole = try read(threeStreams).text
    var unseen = 0
    for bit in 0..<threeStreams.count * 8 {
        var bytes = threeStreams
        bytes[bit >> 3] ^= 0x80 >> UInt8(bit & 7)
        let result = try read(bytes)
        if result.failure == nil {
            #expect(result.text == whole)
            unseen += 1
        } else {
            #expect(whole.hasPrefix(result.text))
        }
    }
    // The levels of three streams, the bits that fill up a byte, and symbols that are not used.
    #expect(unseen < 60)
}

@Test func `a block of forty-five megabytes of one letter is read`() throws {
    let bytes = Array(
        Data(
            base64Encoded: "QlpoOTFBWSZTWXB2BjoBWKsBIKAAEAAACCAAMMwFKaZSSFJsVJIUni7kinChIODsDHQ=")
            ?? Data())
    let result = try read(bytes)
    #expect(result.failure == nil)
    #expect(result.count == 45_000_000)
}

private let blockDigits: [UInt8] = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 9]
private let endDigits: [UInt8] = [1, 7, 7, 2, 4, 5, 3, 8, 5, 0, 9, 0]

private let manyDigits: [UInt8] = (0..<200).flatMap { (index: UInt8) -> [UInt8] in
    [index % 13 + 2] + (index % 3 == 0 ? endDigits : blockDigits)
}

@Test(arguments: [
    blockDigits + [2, 2], endDigits + [2, 2], blockDigits + blockDigits + endDigits + blockDigits,
    [2] + blockDigits, [2, 2, 3] + endDigits + [5], manyDigits,
])
func `magic numbers within a block's data do not end it`(_ digits: [UInt8]) throws {
    let crafted = CraftedBlock(digits: digits)
    let end = (crafted.stream.count - 11) * 8
    let found = BlockFinder.first(in: crafted.stream.span, from: 80 + 32)
    #expect(found.map { $0.bit < end } == true)
    let other = CraftedBlock(digits: [2, 3, 2])
    for readSize in [1, 1 << 18] {
        let result = try read(
            threeStreams + crafted.stream + other.stream, readSize: readSize)
        #expect(result.failure == nil)
        let contents = crafted.contents + other.contents
        #expect(result.bytes.dropFirst(1000).elementsEqual(contents))
    }
    var damaged = crafted.stream
    damaged[9] ^= 1
    #expect(try read(damaged).failure?.message.contains("block") == true)
    #expect(try read(Array(crafted.stream.dropLast(12))).failure != nil)
}

@Test(.timeLimit(.minutes(10)))
func `twenty thousand magic numbers in a block take linear time`() throws {
    let crafted = CraftedBlock(digits: (0..<20_000).flatMap { _ in blockDigits })
    let result = try read(crafted.stream)
    #expect(result.failure == nil)
    #expect(result.count == crafted.contents.count)
    // The same without an end.
    #expect(try read(crafted.stream.dropLast(14) + [0]).failure != nil)
}
