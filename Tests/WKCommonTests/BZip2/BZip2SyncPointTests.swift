import Testing

@testable import WKCommon

/// Streams of one block each, of which every part of the data looks like the start of a block.
private let deceptive: (bytes: [UInt8], blocks: [Int]) = {
    var bytes: [UInt8] = []
    var blocks: [Int] = []
    for number in 0..<4 {
        let digits: [UInt8] = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 9, UInt8(number)]
        blocks.append(bytes.count + 4)
        bytes += CraftedBlock(digits: Array((0..<12_000).map { _ in digits }.joined())).stream
    }
    return (bytes, blocks)
}()

@Test func `a magic number in a block's data starts no block`() throws {
    let folder = ScratchFolder()
    let path = folder.write(deceptive.bytes, to: "deceptive.bz2")
    for offset in stride(from: 0, to: deceptive.bytes.count, by: 40_009) {
        let found = try BZip2SyncPoint.find(in: path, from: offset)
        #expect(found.block == deceptive.blocks.first { $0 >= offset })
    }
}

@Test func `among thousands of magic numbers the first block is found from the start`() throws {
    let folder = ScratchFolder()
    let digits: [UInt8] = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 9]
    let stream = CraftedBlock(digits: Array((0..<50_000).map { _ in digits }.joined())).stream
    let path = folder.write(stream + stream + stream, to: "deceptive.bz2")
    let found = try BZip2SyncPoint.find(in: path, from: 2 * stream.count - 100)
    #expect(found.block == 2 * stream.count + 4)
}

@Test func `a part of a file that is no bzip2 has no first block`() throws {
    var generator = SplitMix64(seed: 7)
    let noise = (0..<2_000_000).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
    let folder = ScratchFolder()
    let path = folder.write(deceptive.bytes + noise, to: "noise.bz2")
    #expect(throws: Failure.self) { _ = try BZip2SyncPoint.find(in: path, from: 2_000_000).block }
}

/// Noise without magic numbers.
private func noise(_ count: Int) -> [UInt8] {
    var generator = SplitMix64(seed: 7)
    return (0..<count).map { _ in UInt8(truncatingIfNeeded: generator.next() | 1) }
}

/// A stream of about 20 kB, without magic numbers in its block.
private let plain = CraftedBlock(
    digits: (0..<40_000).map { UInt8(2 + $0 * $0 % 11) }
).stream

private let tiny = CraftedBlock(digits: [2, 3, 2]).stream

/// What a reader finds that comes from the start: where blocks begin, and damage.
private func places(of path: String) throws -> [Int] {
    var window = InputWindow(try Input(path: path))
    var reader = BZip2Reader()
    var buffer = ByteBuffer()
    var places: [Int] = []
    while true {
        do throws(Failure) {
            guard let place = try reader.findBlock(in: &window) else { return places }
            places.append(place)
            buffer.removeAll()
            _ = try reader.appendBlock(of: &window, to: &buffer)
        } catch {
            places.append(reader.offset(in: window))
            _ = try reader.skipDamage(in: &window) { _ throws(Failure) in }
        }
    }
}

@Suite struct SyncPointSearchTests {
    /// Files in which a search has to end with damage.
    // swift-format-ignore
    static let files: [NamedFile] = [
        NamedFile("noise after the last stream",     repeated(plain, 30) + noise(600_000)),
        NamedFile("zeros, and then another byte",    repeated(plain, 30) + zeros(600_000) + [1]),
        NamedFile("damage in the middle",            with(repeated(plain, 30), wrongAt: 15 * plain.count + 9000)),
        NamedFile("a damaged mark in the middle",    with(repeated(plain, 30), wrongAt: 15 * plain.count - 9)),
        NamedFile("damage to each block",            repeated(with(plain, wrongAt: 9000), 20)),
        NamedFile("noise between streams",           repeated(plain, 10) + noise(200_000) + repeated(plain, 10)),
        NamedFile("tiny streams, and noise",         repeated(tiny, 2000) + noise(300_000)),
        NamedFile("a wrong one of tiny streams",     with(repeated(tiny, 5000), wrongAt: 2500 * tiny.count + 20)),
        NamedFile("nothing but tiny wrong streams",  tiny + repeated(with(tiny, wrongAt: 20), 3000)),
        NamedFile("magic numbers, and noise",        deceptive.bytes + noise(200_000)),
        NamedFile("wrong blocks of magic numbers",   with(deceptive.bytes, wrongAt: deceptive.blocks[2] + 50) + noise(200_000)),
        NamedFile("rows of the magic number",        tiny + repeated([0x31, 0x41, 0x59, 0x26, 0x53, 0x59], 30_000)),
    ]

    @Test(arguments: files)
    func `the search is linear, and finds what a reader from the start finds`(
        _ file: NamedFile
    ) throws {
        let folder = ScratchFolder()
        let path = folder.write(file.bytes, to: "file.bz2")
        let places = try places(of: path)
        for share in [3, 6, 9] {
            let offset = file.bytes.count * share / 10
            let found = try BZip2SyncPoint.find(in: path, from: offset, skipsDamage: true)
            let expected = places.first { $0 >= offset }
            #expect(found.block == expected, "byte \(offset)")
            // To tell that a block is damaged, which has room in it for others, it is decoded ten times.
            let isDamagedAllOver = file.name.contains("each") || file.name.contains("rows")
            let most = (isDamagedAllOver ? 12 : 3) * file.bytes.count
            #expect(found.work <= most, "byte \(offset)")
            var search = SyncPointSearch(
                path: path, offset: offset, skipsDamage: false, readSize: 1 << 18)
            _ = try? search.find()
            #expect(search.work <= most, "byte \(offset)")
        }
    }

    @Test(arguments: [1, 10_240, 6_000_000])
    func `in the padding no block begins, and nothing is decoded`(_ count: Int) throws {
        let folder = ScratchFolder()
        let path = folder.write(
            repeated(plain, 10) + zeros(count), to: "padded.bz2")
        let size = 10 * plain.count + count
        for offset in Set([size - count, size - count / 2, size - 1, size]) {
            for skipsDamage in [false, true] {
                let found = try BZip2SyncPoint.find(
                    in: path, from: offset, skipsDamage: skipsDamage)
                #expect(found.block == nil && found.work == 0)
                #expect(found.window.inputOffset == size)
            }
        }
    }

    @Test func `far after the last stream nothing is decoded from the start`() throws {
        let folder = ScratchFolder()
        let path = folder.write(tiny + noise(6_000_000), to: "noise.bz2")
        // From the start, the byte after the stream would be named.
        #expect {
            _ = try BZip2SyncPoint.find(in: path, from: 5_500_000).block
        } throws: { error in
            (error as? Failure)?.offset == 5_500_000
        }
    }

    @Test func `among megabytes of empty streams little is decoded`() throws {
        let empty: [UInt8] = Array(threeStreams[387..<401])
        let folder = ScratchFolder()
        let bytes = repeated(plain, 100) + repeated(empty, 400_000) + repeated(plain, 3)
        let path = folder.write(bytes, to: "empty.bz2")
        let found = try BZip2SyncPoint.find(in: path, from: bytes.count - 3 * plain.count - 9)
        #expect(found.block == bytes.count - 3 * plain.count + 4)
        #expect(found.work == 0)
    }
}
