import Testing

@testable import WKCommon

/// A tar archive's first block.
func tarHeader(_ name: String, kind: Character = "0", prefix: String = "") -> [UInt8] {
    var header = zeros(512)
    header.replaceSubrange(0..<name.utf8.count, with: name.utf8)
    header.replaceSubrange(100..<107, with: "0000644".utf8)
    header.replaceSubrange(124..<135, with: "00000001234".utf8)
    header[156] = kind.asciiValue ?? 0
    header.replaceSubrange(257..<265, with: "ustar\u{0}00".utf8)
    header.replaceSubrange(345..<345 + prefix.utf8.count, with: prefix.utf8)
    let sum = header.reduce(8 * 0x20) { $0 + Int($1) }
    let digits = String(sum, radix: 8)
    header.replaceSubrange(
        148..<155,
        with: (String(repeating: "0", count: 6 - digits.count) + digits + "\u{0}").utf8)
    header[155] = 0x20
    return header
}

private func onlyZeros(_ zeros: String, _ count: Int, _ next: String) -> String {
    "but \(zeros) and then, at byte \(threeStreams.count + count), \(next): "
        + "only zeros up to the end of the file are padding"
}

@Suite struct BZip2PaddingTests {
    @Test(arguments: [1, 2, 3, 4, 13, 512, 10_240, 300_000], [100, 1 << 18])
    func `zeros up to the end are padding`(_ count: Int, _ readSize: Int) throws {
        let result = try read(threeStreams + zeros(count), readSize: readSize)
        #expect(result.failure == nil)
        #expect(result.count == 1000)
        let (contents, gaps, passed) = try readAfterDamage(
            threeStreams + zeros(count), readSize: readSize)
        #expect(contents.count == 1000)
        #expect(gaps.isEmpty && passed.isEmpty)
    }

    // swift-format-ignore
    @Test(arguments: [
        // how the message ends, and what follows the last stream
        NamedFile("but white space",                         Array("\n".utf8)),
        NamedFile("but text: no bzip2",                      Array("no bzip2\n".utf8)),
        NamedFile("but text: BZ0",                           Array("BZ0".utf8)),
        NamedFile("but XML",                                 Array("<mediawiki>".utf8)),
        NamedFile("but gzip",                                [0x1F, 0x8B, 8]),
        NamedFile("but a tar archive",                       tarHeader("dump.xml")),
        NamedFile("but the bytes 01 FE 80",                  [1, 0xFE, 0x80]),
        NamedFile("but the bytes FF FF FF FF FF FF FF FF",   [UInt8](repeating: 0xFF, count: 3000)),
        NamedFile(onlyZeros("1 zero byte", 1, "the bytes 01"),         [0, 1]),
        NamedFile(onlyZeros("10000 zero bytes", 10_000, "gzip"),       zeros(10_000) + [0x1F, 0x8B, 8]),
        NamedFile(onlyZeros("17 zero bytes", 17, "bzip2"),             zeros(17) + threeStreams),
        NamedFile(onlyZeros("300000 zero bytes", 300_000, "XML"),      zeros(300_000) + Array("<p>".utf8) + zeros(9)),
    ], [100, 1 << 18])
    func `anything else is an error that says what follows`(
        _ trailer: NamedFile, _ readSize: Int
    ) throws {
        let result = try read(threeStreams + trailer.bytes, readSize: readSize)
        let failure = try #require(result.failure)
        let words = "what follows the last bzip2 stream is no bzip2 stream \(trailer.name)"
        #expect(failure.message == words)
        #expect(failure.offset == threeStreams.count)
        #expect(result.count == 1000)
    }

    @Test func `a file that is cut short is not made whole by zeros`() throws {
        // Where a stream ends it is whole, and a checksum may end with zeros.
        let ends = [387, 401, threeStreams.count]
        for count in 1..<threeStreams.count {
            let result = try read(Array(threeStreams[..<count]) + zeros(1000))
            let end = try #require(ends.first { $0 >= count })
            let isWhole = threeStreams[count..<end].allSatisfy { $0 == 0 }
            #expect((result.failure == nil) == isWhole, "cut at \(count)")
        }
    }

    @Test func `zeros before the first stream are an error`() throws {
        #expect(try read(zeros(8) + threeStreams).failure != nil)
    }
}
