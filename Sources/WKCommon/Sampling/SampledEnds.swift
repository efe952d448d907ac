/// The end records of a sample: one for each shard that the stream has, with what it says of the
/// shard, and one for all else, so that a sample of shards tells which shards it is of.
///
/// A page counts in the first end record that comes after it, or in the last one of all.
struct SampledEnds {
    /// Each with how many pages of the sample, or of the stream, came before it.
    private var ends: [(end: EndRecord, pages: Int)] = []
    /// Which of them is of no shard.
    private var plain: Int?

    /// Adds an end record of the stream, after this many pages.
    mutating func append(_ end: EndRecord, pages: Int) {
        guard end.coverage == nil else {
            ends.append((end, pages))
            return
        }
        guard let plain else {
            plain = ends.count
            ends.append((end, pages))
            return
        }
        let before = ends[plain].end
        var sum = EndRecord(pages: 0)
        sum.flaws = before.flaws
        // The reader has added them, too, so that they are not too large.
        _ = sum.flaws.add(end.flaws)
        sum.wiki = before.wiki.isEmpty ? end.wiki : before.wiki
        ends.remove(at: plain)
        self.plain = ends.count
        ends.append((sum, pages))
    }

    /// Replaces how many pages of the stream came before each by how many of the sample did.
    mutating func recount(_ count: (Int) -> Int) {
        for index in ends.indices { ends[index].pages = count(ends[index].pages) }
    }

    /// Writes them for a sample of this many pages.
    func write(pages: Int, to output: inout Output) {
        var before = 0
        for (index, (end, reached)) in ends.enumerated() {
            var end = end
            let upTo = index == ends.count - 1 ? pages : reached
            end.pages = upTo - before
            before = upTo
            end.append(to: &output.buffer)
        }
    }
}
