/// The last line of a stream, `{"end":{"pages":N},"format":1}`: what a stream has in place of a length.
public struct EndRecord: Equatable {
    /// The version of the format of records, tables and manifests: see wk-records(5), which says what
    /// makes another.
    static let format = 1

    /// How many pages the stream carries.
    public var pages: Int
    /// How many damaged places were passed over in what the stream was made of.
    public var skipped = 0
    /// The further keys with their values, in JSON, each behind a comma: what a shard covered.
    var further: [UInt8]

    /// The end of a stream of that many pages.
    public init(pages: Int) {
        self.init(pages: pages, skipped: 0, further: [])
    }

    /// The end of a stream; of a shard's, if there is one.
    public init(pages: Int, skipped: Int, of shard: Shard?, _ coverage: ShardCoverage?) {
        var json = ByteBuffer()
        if let shard, let coverage { coverage.append(of: shard, to: &json) }
        self.init(pages: pages, skipped: skipped, further: json.span.array)
    }

    init(pages: Int, skipped: Int, further: [UInt8]) {
        self.pages = pages
        self.skipped = skipped
        self.further = further
    }

    /// Writes the record as a line.
    public func append(to buffer: inout ByteBuffer) {
        buffer.append(#"{"end":"#)
        appendObject(to: &buffer)
        buffer.append(#","format":"#)
        buffer.append(decimal: EndRecord.format)
        buffer.append("}\n")
    }

    /// Writes what the record says of the stream, a JSON object.
    func appendObject(to json: inout ByteBuffer) {
        json.append(#"{"pages":"#)
        json.append(decimal: pages)
        if skipped > 0 {
            json.append(#","skipped":"#)
            json.append(decimal: skipped)
        }
        json.append(further.span)
        json.append("}")
    }
}
