/// What a stream has said of itself when it has ended: what a manifest says of its tables.
struct StreamEnd {
    /// How many pages came.
    let pages: Int
    /// What of the stream is not as it should be.
    let flaws: StreamFlaws
    /// The name of the wiki that the pages are of; empty where it is not known.
    let wiki: [UInt8]
    /// The end records of the shards that the pages came from.
    let shards: [EndRecord]
    /// Whether as many pages came as were counted and, if they are of shards, these make the whole.
    let isWhole: Bool
    /// Whether it lacks something that a stream must have, unless `--partial` accepts it.
    let isPartial: Bool

    /// The end of a stream that has been read.
    ///
    /// - Parameters:
    ///   - repeated: how many records have the id of one that came before.
    ///   - isPart: whether the stream is to be one part of several, which need not have all shards.
    init(_ reader: borrowing RecordReader, repeated: Int, isPart: Bool) {
        pages = reader.pages
        var flaws = reader.flaws
        flaws.repeated = repeated
        self.flaws = flaws
        wiki = reader.wiki
        shards = reader.shardEnds
        let isCounted = reader.counted == reader.pages
        let hasAllShards = reader.shardOmission() == nil
        isWhole = isCounted && hasAllShards
        isPartial = !isCounted || !hasAllShards && !isPart
    }
}
