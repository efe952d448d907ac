// The reader of bzip2 and the finder of its blocks, on files as they are (those that begin with
// "BZh") and on such as a recipe makes: see BZip2Recipe.
//
//  - The finder finds what a search bit by bit finds.
//  - What the reader accepts, and what it makes of it, is what libbz2 itself says.
//  - How much is read at a time changes nothing, damage or not.
//  - After damage it goes on, comes to an end, hands on each byte that it skips once, and
//    loses no block that is whole.
@testable import WKCommon

/// What the reader makes of a file.
private struct Reading: Equatable {
    var blocks: [[UInt8]] = []
    var failures: [Failure] = []
    var gaps: [BZip2Gap] = []
    var contents: [UInt8] { Array(blocks.joined()) }
}

private let file = MemoryFile()

func fuzz(_ input: [UInt8]) {
    var random = SplitMix64(of: input)
    let recipe = input.starts(with: Array("BZh".utf8)) ? nil : BZip2Recipe(input)
    let bytes = recipe?.bytes ?? input
    compareFinder(on: bytes)
    file.replace(bytes)

    let strict = read(bytes, skipsDamage: false)
    let expected = libbz2Contents(of: bytes)
    check((strict.failures.isEmpty ? strict.contents : nil) == expected, "not what libbz2 says")

    let whole = read(bytes, skipsDamage: true)
    check(whole.blocks.starts(with: strict.blocks), "what is before the damage is lost")
    if strict.failures.isEmpty { check(whole == strict, "passes over what is right") }
    if let recipe {
        check(whole.blocks.contain(recipe.blocks), "a block is lost: \(whole) of \(recipe.blocks)")
    }

    let readSize = random.readSize(of: bytes.count)
    let pieces = read(bytes, skipsDamage: true, readSize: readSize)
    check(pieces == whole, "another result with a read size of \(readSize)")
}

/// Reads the file, and checks what is skipped.
private func read(
    _ bytes: [UInt8], skipsDamage: Bool, readSize: Int = InputWindow.defaultReadSize
) -> Reading {
    var reading = Reading()
    var passed = 0
    do {
        var window = InputWindow(try Input(path: file.path), readSize: readSize)
        var reader = BZip2Reader()
        var buffer = ByteBuffer()
        while true {
            do throws(Failure) {
                buffer.removeAll()
                guard try reader.appendBlock(of: &window, to: &buffer) != nil else { break }
                reading.blocks.append(buffer.span.bytes)
            } catch {
                check(error.kind == .badInput, "\(error)")
                reading.failures.append(error)
                guard skipsDamage else { break }
                let start = reader.offset(in: window)
                check(start >= passed, "goes back")
                var skipped: [UInt8] = []
                reading.gaps.append(
                    try reader.skipDamage(in: &window) { skipped += $0.bytes })
                passed = reader.offset(in: window)
                check(bytes[start..<passed].elementsEqual(skipped), "passes over other bytes")
            }
        }
    } catch {
        fatalError("\(error)")
    }
    return reading
}

/// Looks for each magic number bit by bit.
private func compareFinder(on bytes: [UInt8]) {
    var start = 0
    var value: UInt64 = 0
    for bit in 0..<bytes.count * 8 {
        value = (value << 1 | UInt64(bytes[bit >> 3] >> UInt8(7 - bit & 7) & 1)) & (1 << 48 - 1)
        guard bit >= 47, let magic = BlockMagic(rawValue: value) else { continue }
        let place = BlockFinder.Place(bit: bit - 47, magic: magic)
        check(BlockFinder.first(in: bytes.span, from: start) == place, "\(place) is not found")
        start = place.bit + 1
    }
    check(BlockFinder.first(in: bytes.span, from: start) == nil, "finds what is not there")
}

extension [[UInt8]] {
    /// Whether all of `others` are among these, in their order.
    fileprivate func contain(_ others: [[UInt8]]) -> Bool {
        var rest = others[...]
        for block in self where block == rest.first { rest.removeFirst() }
        return rest.isEmpty
    }
}
