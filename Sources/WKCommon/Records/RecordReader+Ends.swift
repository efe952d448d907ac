extension RecordReader {
    /// What ends the records that came when they are stored, so that they are a whole stream again.
    ///
    /// These are the end records of shards, and one for all other pages. Where more or fewer pages came than
    /// were counted, it is one that counts those that came, as `wk-sample` writes it: no shard is whole then.
    var ends: [EndRecord] {
        guard counted == pages else {
            return [EndRecord(pages: pages, skipped: skipped, further: [])]
        }
        let others = EndRecord(
            pages: shardEnds.reduce(pages) { $0 - $1.pages },
            skipped: shardEnds.reduce(skipped) { $0 - $1.skipped }, further: [])
        guard shardEnds.isEmpty || others.pages > 0 || others.skipped > 0 else { return shardEnds }
        return [others] + shardEnds
    }
}
