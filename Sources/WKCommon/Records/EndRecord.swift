/// The last line of a stream, `{"end":{"pages":N}}`: what a stream has in place of a length.
public struct EndRecord: Equatable {
    /// How many pages the stream carries.
    public var pages: Int
    /// The further keys with their values, in JSON, each behind a comma: what a shard covered.
    var further: [UInt8]

    /// The end of a stream of that many pages.
    public init(pages: Int) {
        self.init(pages: pages, further: [])
    }

    /// The end of a shard's stream.
    public init(pages: Int, of shard: Shard, _ coverage: ShardCoverage) {
        var json = ByteBuffer()
        coverage.append(of: shard, to: &json)
        self.init(pages: pages, further: json.span.array)
    }

    init(pages: Int, further: [UInt8]) {
        self.pages = pages
        self.further = further
    }

    /// Writes the record as a line.
    public func append(to buffer: inout ByteBuffer) {
        buffer.append(#"{"end":"#)
        appendObject(to: &buffer)
        buffer.append("}\n")
    }

    /// Writes what the record says of the stream, a JSON object.
    func appendObject(to json: inout ByteBuffer) {
        json.append(#"{"pages":"#)
        json.append(decimal: pages)
        json.append(further.span)
        json.append("}")
    }
}
