import Foundation
import Testing

@testable import WKCommon

@Test(arguments: [
    ("1/1", 1, 1), ("3/64", 3, 64), ("64/64", 64, 64), ("007/010", 7, 10),
    ("1/1000000", 1, 1_000_000),
])
func `a shard is written K/N`(_ text: String, _ number: Int, _ count: Int) throws {
    let shard = try #require(Shard(text))
    #expect(shard.number == number)
    #expect(shard.count == count)
}

@Test(arguments: [
    "", "1", "/", "1/", "/1", "0/1", "2/1", "-1/2", "1/2/3", "1/1000001", " 1/2", "a/b",
])
func `what is no shard is refused`(_ text: String) {
    #expect(Shard(text) == nil)
}

@Test(arguments: [0, 1, 10, 1000, 25_000_000_000, 1 << 50])
func `the ranges of shards are a whole`(_ total: Int) throws {
    for count in [1, 2, 3, 7, 1000, 999_983] {
        let first = try #require(Shard("1/\(count)")).range(of: total)
        let second = try #require(Shard("\(min(2, count))/\(count)")).range(of: total)
        let last = try #require(Shard("\(count)/\(count)")).range(of: total)
        #expect(first.lowerBound == 0)
        #expect(count == 1 || first.upperBound == second.lowerBound)
        #expect(last.upperBound == total)
        #expect(abs(first.count - last.count) <= 1)
        for shard in [first, second, last] where !shard.isEmpty {
            for byte in [shard.lowerBound, shard.upperBound - 1] {
                let start = try #require(Shard("1/\(count)")).start(ofShardWith: byte, of: total)
                #expect(start == shard.lowerBound)
            }
        }
    }
}

/// Shards as `K/N first last`, and `from to` where a page starts in them.
// swift-format-ignore
@Test(arguments: [
    (["1/1 0 9 0 10"],                                          nil),
    (["1/3 0 3 0 4", "2/3 4 6 4 8", "3/3 7 9 8 10"],            nil),
    (["3/3 7 9 8 10", "1/3 0 3 0 4", "2/3 4 6 4 8"],            nil),
    (["1/3 0 3 0 8", "2/3 4 6", "3/3 7 9 8 10"],                nil),
    (["1/3 0 3 0 10", "2/3 4 6", "3/3 7 9"],                    nil),
    (["1/3 0 -1", "2/3 0 -1", "3/3 0 9 0 10"],                  nil),
    ([],                                                        nil),
    (["3/3 7 9 8 10"],                                          "it has shard 3/3 alone"),
    (["3/3 7 9 8 10", "1/3 0 3 0 4"],                           "it has 2 of 3 shards"),
    (["1/2 0 3 0 4", "1/3 0 3 0 4"],                            "it has shards of 2 and of 3"),
    (["1/1 0 9 0 10", "1/2 0 3 0 4", "2/2 4 9 4 10"],           "it has shards of 1 and of 2"),
    (["1/2 0 3 0 4", "2/2 4 9 4 10", "1/2 0 3 0 4"],            "it has shard 1/2 more than once"),
    (["1/2 0 3 0 4", "1/2 0 3 0 4"],                            "it has shard 1/2 more than once"),
    (["1/1 0 9 0 10", "1/1 0 7 0 8"],                           "it has shard 1/1 more than once"),
    (["1/2 0 3 0 4", "2/2 5 9 4 10"],                           "shard 2/2 does not begin where the one before it ends"),
    (["1/2 0 3 0 4", "2/2 4 9 5 10"],                           "shard 2/2 does not begin where the one before it ends"),
    (["1/2 1 3 0 4", "2/2 4 9 4 10"],                           "shard 1/2 does not begin with the input"),
    (["1/2 0 3 2 4", "2/2 4 9 4 10"],                           "shard 1/2 does not begin with the input"),
    (["1/2 0 3 0 4", "2/2 4 9 4 9"],                            "no shard ends with the input"),
    (["1/2 0 3", "2/2 4 9"],                                    "no shard ends with the input"),
] as [([String], String?)])
func `shards make the whole or it is said why not`(_ shards: [String], _ omission: String?) throws {
    let coverages = try shards.map { text in
        let words = text.split(separator: " ").map(String.init)
        let numbers = words.dropFirst().compactMap(Int.init)
        var coverage = ShardCoverage(of: try #require(Shard(words[0])))
        (coverage.first, coverage.end) = (numbers[0], numbers[1] + 1)
        guard numbers.count == 4 else { return coverage }
        coverage.from = ShardCoverage.Place(byte: numbers[2], within: 0)
        coverage.to = ShardCoverage.Place(byte: numbers[3], within: 0)
        return coverage
    }
    #expect(ShardCoverage.omission(in: coverages) == omission)
}

/// Files of 10, 0 and 5 bytes, in two shards and in twenty.
@Test(arguments: [
    ("1/2", ["a 0..<7"]), ("2/2", ["a 7..<10", "b 0..<0", "c 0..<5"]),
    ("1/20", ["a 0..<0"]), ("2/20", ["a 0..<1"]), ("14/20", ["a 9..<10"]),
    ("15/20", ["b 0..<0", "c 0..<1"]), ("20/20", ["c 4..<5"]),
])
func `a shard has parts of files`(_ text: String, _ expected: [String]) throws {
    let folder = ScratchFolder()
    let paths = [("a", 10), ("b", 0), ("c", 5)].map { name, size in
        folder.write([UInt8](repeating: 0, count: size), to: name)
    }
    let parts = try FilePart.parts(of: try #require(Shard(text)), in: paths)
    let found = parts.map { "\($0.path.split(separator: "/").last ?? "") \($0.range)" }
    #expect(found == expected)
}

@Test func `a pipe cannot be cut`() throws {
    #expect(throws: Failure.self) {
        try FilePart.parts(of: try #require(Shard("1/2")), in: ["/dev/null"])
    }
}
