/// A shard's part of one of the input files.
struct FilePart: Equatable {
    var path: String
    /// The bytes of the file; the pages that start in them are the shard's.
    var range: Range<Int>
    /// The file's size.
    var size: Int
    /// How many bytes the files before this one have.
    var base: Int

    /// The parts of a shard in files, in their order.
    ///
    /// An empty file is a part of its own, so that it is an error as it is without shards. A shard
    /// of no bytes, where there are more shards than bytes, is one empty part of a file.
    static func parts(of shard: Shard, in paths: [String]) throws(Failure) -> [FilePart] {
        let sizes = try sizes(of: paths)
        let total = sizes.reduce(0, +)
        let range = shard.range(of: total)
        var parts: [FilePart] = []
        var base = 0
        for (path, size) in zip(paths, sizes) {
            let file = base..<base + size
            let isLast = shard.number == shard.count
            let overlaps =
                file.isEmpty
                ? range.contains(base) || isLast && base == total
                : range.isEmpty ? file.contains(range.lowerBound) : file.overlaps(range)
            if overlaps {
                let shared = range.clamped(to: file)
                parts.append(
                    FilePart(
                        path: path, range: shared.lowerBound - base..<shared.upperBound - base,
                        size: size, base: base))
            }
            base += size
        }
        return parts
    }

    /// How many bytes files have.
    static func sizes(of paths: [String]) throws(Failure) -> [Int] {
        var sizes: [Int] = []
        for path in paths {
            guard let size = try Input(path: path).size else {
                throw Failure(
                    .usage, "--shard needs a regular file, in which it can begin anywhere"
                )
                .at(file: path)
            }
            sizes.append(size)
        }
        return sizes
    }

    /// Whether the part begins with the file, and so with its header.
    var holdsStart: Bool { range.lowerBound == 0 && (size == 0 || !range.isEmpty) }

    /// The byte after the part where pages start that are not its own; nil at the file's end.
    var limit: Int? { range.upperBound < size ? range.upperBound : nil }
}
