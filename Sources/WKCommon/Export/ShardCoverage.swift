/// What a shard covered of its input, which its end record says: whoever has all shards' end
/// records can tell that they make the whole.
///
/// All bytes are counted over the input files together.
public struct ShardCoverage: Equatable {
    /// A place in the XML: the byte of the input at which its bzip2 block begins, and how many bytes
    /// of XML into the block it stands. In plain XML the first is the place itself, the second 0.
    public struct Place: Equatable {
        var byte: Int
        var within: Int
    }

    /// The first byte: where the first of the shard's blocks begins.
    public internal(set) var first = 0
    /// The byte behind the last one: where the first block behind the shard's begins.
    public internal(set) var end = 0
    /// Where the shard's first page starts, or the file that starts in it; nil where none does.
    public internal(set) var from: Place?
    /// Where the first page behind the shard's starts, or the input ends; nil where `from` is.
    public internal(set) var to: Place?

    /// Appends the keys of an end record, each behind a comma.
    func append(of shard: Shard, to json: inout ByteBuffer) {
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
    }

    private static func append(_ place: Place, to json: inout ByteBuffer) {
        json.append("[")
        json.append(decimal: place.byte)
        json.append(",")
        json.append(decimal: place.within)
        json.append("]")
    }
}
