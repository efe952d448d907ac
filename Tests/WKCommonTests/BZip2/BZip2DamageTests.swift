import Testing

@testable import WKCommon

private let first = Array(threeStreams[..<387])
private let empty = Array(threeStreams[387..<401])
private let last = Array(threeStreams[401...])
private let noise = [UInt8](repeating: 7, count: 3000)

/// A file, what is skipped of it, and how much is left.
struct DamagedFile: CustomTestStringConvertible {
    let file: NamedFile
    let skipped: [Range<Int>]
    let left: Int
    var testDescription: String { file.name }

    init(_ name: String, _ bytes: [UInt8], _ skipped: [Range<Int>], _ left: Int) {
        file = NamedFile(name, bytes)
        self.skipped = skipped
        self.left = left
    }
}

/// Skipped is what is damaged, and no right mark beside it: issue 17.
@Suite struct BZip2DamageTests {
    /// The first block ends in the byte 377, the last one begins at 405 and ends in 580.
    // swift-format-ignore
    static let cases = [
        DamagedFile("nothing",                      threeStreams,                                      [],                     1000),
        DamagedFile("noise between streams",        first + noise + last,                              [387..<3387],           1000),
        DamagedFile("noise and empty streams",      first + empty + noise + empty + empty + last,      [401..<3401],           1000),
        DamagedFile("noise after the last",         threeStreams + noise,                              [591..<3591],           1000),
        DamagedFile("a byte after the last",        threeStreams + [7],                                [591..<592],            1000),
        DamagedFile("zeros between streams",        first + [0, 0, 0, 0, 0] + last,                    [387..<392],            1000),
        DamagedFile("many zeros between streams",   first + zeros(300_000) + last, [387..<300_387],     1000),
        DamagedFile("zeros and noise",              threeStreams + [0, 0] + noise,                     [591..<3593],           1000),
        DamagedFile("the first block",              with(threeStreams, wrongAt: 100),                  [4..<377],              300),
        DamagedFile("the last block",               with(threeStreams, wrongAt: 500),                  [405..<580],            700),
        DamagedFile("the last block, and padding",  with(threeStreams, wrongAt: 500) + [0, 0, 0],      [405..<580],            700),
        DamagedFile("two blocks",                   with(with(threeStreams, wrongAt: 100), wrongAt: 500), [4..<377, 405..<580], 0),
        DamagedFile("a block, and noise after it",  with(first, wrongAt: 100) + noise + last,          [4..<3387],             300),
        DamagedFile("a block's magic number",       with(threeStreams, wrongAt: 5),                    [4..<377],              300),
        DamagedFile("a stream's checksum",          with(first, wrongAt: 384) + last,                  [377..<387],            1000),
        DamagedFile("a stream's end",               with(first, wrongAt: 379) + last,                  [377..<387],            1000),
        DamagedFile("a header",                     with(threeStreams, wrongAt: 402),                  [401..<405],            1000),
        DamagedFile("a header's level",             with(threeStreams, wrongAt: 404),                  [401..<405],            1000),
        DamagedFile("the last checksum",            with(threeStreams, wrongAt: 588),                  [580..<591],            1000),
        DamagedFile("cut in the last block",        Array(threeStreams[..<500]),                       [405..<500],            700),
        DamagedFile("cut in the last checksum",     Array(threeStreams[..<589]),                       [580..<589],            1000),
    ]

    @Test(arguments: cases, [1, 3, 100, 1 << 18])
    func `what is skipped is damaged`(
        _ part: DamagedFile, _ readSize: Int
    ) throws {
        let folder = ScratchFolder()
        var window = InputWindow(
            try Input(path: folder.write(part.file.bytes, to: "x.bz2")), readSize: readSize)
        var reader = BZip2Reader()
        var contents = ByteBuffer()
        var skipped: [Range<Int>] = []
        while true {
            do throws(Failure) {
                while try reader.appendBlock(of: &window, to: &contents) != nil {}
                break
            } catch {
                let start = reader.offset(in: window)
                var bytes: [UInt8] = []
                _ = try reader.skipDamage(in: &window) { span throws(Failure) in
                    for index in span.indices { bytes.append(span[index]) }
                }
                skipped.append(start..<reader.offset(in: window))
                #expect(bytes == Array(part.file.bytes[start..<reader.offset(in: window)]))
            }
        }
        #expect(skipped == part.skipped)
        #expect(contents.count == part.left)
    }
}
