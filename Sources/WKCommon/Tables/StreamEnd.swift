/// What a stream has said of itself when it has ended: what a manifest says of its tables.
struct StreamEnd {
    /// How many pages came.
    let pages: Int
    /// How many damaged places were skipped in what the pages came from.
    let skipped: Int
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
    /// - Parameter isPart: whether the stream is to be one part of several, which need not have all
    ///   shards.
    init(_ reader: borrowing RecordReader, isPart: Bool) {
        pages = reader.pages
        skipped = reader.skipped
        wiki = reader.wiki
        shards = reader.shardEnds
        let isCounted = reader.counted == reader.pages
        let hasAllShards = reader.shardOmission() == nil
        isWhole = isCounted && hasAllShards
        isPartial = !isCounted || !hasAllShards && !isPart
    }
}
