import Testing

@testable import WKCommon

@Suite struct SeenPagesTests {
    // swift-format-ignore
    @Test(arguments: [
        // ids                                      which of them have come before
        ([1, 2, 3],                                 []),
        ([1, 1, 2, 1],                              [1, 3]),
        ([3, 2, 1, 2],                              [3]),
        ([-1, -1, 0, Int.max, Int.min, Int.max],    [1, 5]),
        ([4096, 0, 4095, 8191, 4096, 8191],         [4, 5]),
    ])
    func `what has come before is known`(_ ids: [Int], _ repeated: [Int]) {
        var seen = SeenPages()
        let found = ids.indices.filter { !seen.insert(ids[$0]) }
        #expect(found == repeated)
    }

    @Test func `it agrees with a set`() {
        var random = SystemRandomNumberGenerator()
        for span in [300, 5000, 100_000, Int.max] {
            var seen = SeenPages()
            var set: Set<Int> = []
            for _ in 0..<20_000 {
                let id = Int.random(in: 0..<span, using: &random)
                let isNew = seen.insert(id)
                #expect(isNew == set.insert(id).inserted)
            }
        }
    }

    @Test(arguments: [300, 5000, 100_000, Int.max])
    func `it takes over what others have seen`(_ span: Int) {
        var random = SystemRandomNumberGenerator()
        var all = SeenPages()
        var set: Set<Int> = []
        for _ in 0..<3 {
            var seen = SeenPages()
            for _ in 0..<5000 {
                let id = Int.random(in: 0..<span, using: &random)
                _ = seen.insert(id)
                set.insert(id)
            }
            all.take(&seen)
            #expect(set.allSatisfy { !seen.contains($0) })
        }
        #expect(set.allSatisfy(all.contains))
        let others = (0..<5000).map { _ in Int.random(in: 0..<span, using: &random) }
        #expect(others.allSatisfy { all.contains($0) == set.contains($0) })
    }

    @Test func `where there is no room only ids that ascend are known to be new`() {
        var seen = SeenPages(most: 10_000)
        var isNew = true
        for index in 0..<10_000 { isNew = seen.insert(index << 20) && isNew }
        #expect(isNew && !seen.isUncertain)
        // The first ones are known still.
        isNew = seen.insert(1 << 20)
        #expect(!isNew)
        #expect(!seen.isUncertain)
        _ = seen.insert(9000 << 20)
        #expect(seen.isUncertain)
    }
}
