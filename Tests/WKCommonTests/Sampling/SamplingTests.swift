import Testing

@testable import WKCommon

struct SamplingTests {
    /// The reference values of SplitMix64 with seed 1234567, as its authors' C program prints them.
    @Test func `the generator is SplitMix64`() {
        var random = SplitMix64(seed: 1_234_567)
        #expect(random.next() == 6_457_827_717_110_365_317)
        #expect(random.next() == 3_203_168_211_198_807_973)
        #expect(random.next() == 9_817_491_932_198_370_423)
    }

    /// Numbers that users' programs depend on; they were computed in Python from the help's words.
    @Test(
        arguments: [
            (1, 0, true), (2, 0, false), (10, 0, false), (12, 0, true), (12_345_678, 0, true),
            (1, 7, true), (12, 7, false), (39, 7, true), (303, 7, true), (12_345_678, 7, false),
        ] as [(Int, UInt64, Bool)])
    func `a page's fate is fixed`(_ id: Int, _ seed: UInt64, _ isChosen: Bool) {
        #expect(Selector.rate(0.5, seed: seed, chooses: id) == isChosen)
    }

    @Test(arguments: [0.01, 0.3, 0.9])
    func `a rate is kept, also on runs of ids`(_ rate: Double) {
        for seed in UInt64(0)..<5 {
            let chosen = (0..<100_000).count { Selector.rate(rate, seed: seed, chooses: $0 * 8) }
            let deviation = (100_000 * rate * (1 - rate)).squareRoot()
            #expect(abs(Double(chosen) - 100_000 * rate) < 4.5 * deviation)
        }
    }

    @Test func `a rate of 0 chooses none, of 1 all, and a greater one never fewer`() {
        for id in 0..<10_000 {
            #expect(!Selector.rate(0, seed: 1, chooses: id))
            #expect(Selector.rate(1, seed: 1, chooses: id))
            let isChosen = Selector.rate(0.2, seed: 1, chooses: id)
            #expect(!isChosen || Selector.rate(0.3, seed: 1, chooses: id))
        }
    }

    @Test func `seeds choose independently`() {
        let both = (0..<100_000).count {
            Selector.rate(0.5, seed: 1, chooses: $0) && Selector.rate(0.5, seed: 2, chooses: $0)
        }
        #expect(abs(both - 25_000) < 700)
    }

    @Test func `numbers below a bound are equally likely`() {
        var random = SplitMix64(seed: 9)
        var counts = [Int](repeating: 0, count: 6)
        for _ in 0..<60_000 { counts[Int(random.next(below: 6))] += 1 }
        #expect(counts.allSatisfy { abs($0 - 10_000) < 450 })
    }

    @Test func `each set of lines is equally likely, and stays in order`() throws {
        let file = TemporaryFile("")
        try Folder.remove(file.path)
        var output = try Output(creating: file.path)
        let rounds = 3000
        for seed in 0..<rounds {
            var reservoir = Reservoir(capacity: 2, seed: UInt64(seed))
            for letter in "abcd".utf8 { reservoir.offer([letter].span) }
            #expect(reservoir.count == 2)
            try reservoir.write(to: &output)
        }
        try output.flush()
        var lines = LineReader(try Input(path: file.path))
        var counts: [String: Int] = [:]
        while try lines.next() {
            let one = lines.line.text
            _ = try lines.next()
            counts[one + lines.line.text, default: 0] += 1
        }
        #expect(counts.keys.sorted() == ["ab", "ac", "ad", "bc", "bd", "cd"])
        #expect(counts.values.allSatisfy { abs($0 - rounds / 6) < 85 })
    }
}
