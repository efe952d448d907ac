extension RecordReader {
    /// What ends the records that came when they are stored, so that they are a whole stream again.
    ///
    /// These are the end records of shards, and one for all other pages. Where more or fewer pages came than
    /// were counted, it is one that counts those that came, as `wk-sample` writes it: no shard is whole then.
    /// Keys that no filter knows are kept where a single end record came.
    var ends: [EndRecord] {
        var others = EndRecord(pages: pages)
        (others.flaws, others.wiki) = (flaws, wiki)
        guard counted == pages else { return [others] }
        others.further = furtherKeys
        for shard in shardEnds {
            others.pages -= shard.pages
            others.flaws.remove(shard.flaws)
        }
        guard shardEnds.isEmpty || others.pages > 0 || others.flaws != StreamFlaws()
        else { return shardEnds }
        return [others] + shardEnds
    }
}
