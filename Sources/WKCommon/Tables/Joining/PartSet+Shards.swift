/// Whether the parts are all that there are.
extension PartSet {
    /// Checks that each of all shards is there once, and that together they cover each byte and each page of one input.
    func requireShards() throws(Failure) {
        for part in parts {
            if part.manifest.isPartial {
                throw .badInput("it is of a stream that was not whole (--partial)").at(
                    file: part.path)
            }
            guard !part.manifest.shards.isEmpty else {
                throw .badInput("it does not say of which shards it is").at(file: part.path)
            }
            let pages = part.manifest.shards.reduce(0) { $0 + $1.pages }
            guard pages == part.manifest.pages else {
                throw .badInput("it has \(part.manifest.pages) pages, and its shards \(pages)")
                    .at(file: part.path)
            }
        }
        let shards = parts.flatMap { part in part.coverage.map { (part: part, coverage: $0) } }
            .sorted { $0.coverage.shard.number < $1.coverage.shard.number }
        guard let first = shards.first else { return }
        let count = first.coverage.shard.count
        if let other = shards.first(where: { $0.coverage.shard.count != count }) {
            throw .badInput(
                "it is of shard \(other.coverage.shard), and \(first.part.path) of \(first.coverage.shard)"
            ).at(file: other.part.path)
        }
        for (one, next) in zip(shards, shards.dropFirst())
        where one.coverage.shard == next.coverage.shard {
            throw .badInput("shard \(one.coverage.shard) is in \(one.part.path), too").at(
                file: next.part.path)
        }
        try requireAllOf(count, shards.map(\.coverage.shard.number))
        if let omission = ShardCoverage.omission(in: shards.map(\.coverage)) {
            throw .badInput("the parts are not of one input: \(omission)").at(file: folder)
        }
    }

    /// - Parameter numbers: those of the shards that are there, which ascend.
    private func requireAllOf(_ count: Int, _ numbers: [Int]) throws(Failure) {
        let limits = [0] + numbers + [count + 1]
        let missing = zip(limits, limits.dropFirst()).filter { $1 - $0 > 1 }
            .map { $0 + 1...$1 - 1 }
        guard let first = missing.first else { return }
        guard missing.count > 1 || first.count > 1 else {
            throw .badInput("shard \(first.lowerBound)/\(count) is missing").at(file: folder)
        }
        let shown = missing.prefix(8).map {
            $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound) to \($0.upperBound)"
        }
        let total = missing.reduce(0) { $0 + $1.count }
        throw .badInput(
            "\(total) of \(count) shards are missing: " + shown.joined(separator: ", ")
                + (missing.count > shown.count ? " and others" : "")
        ).at(file: folder)
    }
}
