/// What a shard covered of its input, which its end record says: whoever has all shards' end
/// records can tell that they make the whole.
///
/// All bytes are counted over the input files together.
public struct ShardCoverage: Equatable {
    /// A place in the XML: the byte of the input at which its bzip2 block begins, and how many bytes
    /// of XML into the block it is. In plain XML the first is the place itself, the second 0.
    public struct Place: Equatable {
        var byte: Int
        var within: Int
    }

    /// Which shard it is.
    public let shard: Shard
    /// The first byte: where the first of the shard's blocks begins.
    public internal(set) var first = 0
    /// The byte after the last one: where the first block after the shard's begins.
    public internal(set) var end = 0
    /// Where the shard's first page starts, or the file that starts in it; nil where none does.
    public internal(set) var from: Place?
    /// Where the first page after the shard's starts, or the input ends; nil where `from` is.
    public internal(set) var to: Place?
    /// The least and the greatest id of its records; nil where it has none. Where those of two shards are apart, no
    /// page is in both.
    public var ids: ClosedRange<Int>?

    /// A shard that has covered nothing yet.
    init(of shard: Shard) { self.shard = shard }

    /// Appends the keys of an end record, each after a comma.
    func append(to json: inout ByteBuffer) {
        json.append(#","shard":""#)
        json.append(string: shard.description)
        json.append(#"","first":"#)
        json.append(decimal: first)
        json.append(#","last":"#)
        json.append(decimal: end - 1)
        if let from, let to {
            json.append(#","from":"#)
            ShardCoverage.append(from, to: &json)
            json.append(#","to":"#)
            ShardCoverage.append(to, to: &json)
        }
        if let ids {
            json.append(#","ids":["#)
            json.append(decimal: ids.lowerBound)
            json.append(",")
            json.append(decimal: ids.upperBound)
            json.append("]")
        }
    }

    private static func append(_ place: Place, to json: inout ByteBuffer) {
        json.append("[")
        json.append(decimal: place.byte)
        json.append(",")
        json.append(decimal: place.within)
        json.append("]")
    }
}

extension ShardCoverage {
    /// Why shards, in any order, do not make the whole of one input; nil where they do, and where there
    /// are none.
    ///
    /// They do where each of all shards is there once, where each begins with the byte and the page
    /// that the ones before it ended with, and where the last one ends with the input.
    static func omission(in shards: [ShardCoverage]) -> String? {
        guard let count = shards.first?.shard.count else { return nil }
        if let other = shards.first(where: { $0.shard.count != count }) {
            return "it has shards of \(count) and of \(other.shard.count)"
        }
        let shards = shards.sorted { $0.shard.number < $1.shard.number }
        for (one, next) in zip(shards, shards.dropFirst()) where one.shard == next.shard {
            return "it has shard \(one.shard) more than once"
        }
        guard shards.count == count else {
            return shards.count == 1
                ? "it has shard \(shards[0].shard) alone"
                : "it has \(shards.count) of \(count) shards"
        }
        var end = 0
        var place = Place(byte: 0, within: 0)
        for coverage in shards {
            guard coverage.first == end, coverage.from == nil || coverage.from == place else {
                return coverage.shard.number == 1
                    ? "shard \(coverage.shard) does not begin with the input"
                    : "shard \(coverage.shard) does not begin where the one before it ends"
            }
            end = coverage.end
            place = coverage.to ?? place
        }
        guard place == Place(byte: end, within: 0) else {
            return "no shard ends with the input"
        }
        return nil
    }
}
