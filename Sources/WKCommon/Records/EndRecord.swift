/// The last line of a stream, `{"end":{"pages":N}}`: what a stream has in place of a length.
public struct EndRecord: Equatable {
    /// How many pages the stream carries.
    public var pages: Int

    /// The end of a stream of that many pages.
    public init(pages: Int) {
        self.pages = pages
    }

    /// Writes the record as a line.
    public func append(to buffer: inout ByteBuffer) {
        buffer.append(#"{"end":{"pages":"#)
        buffer.append(decimal: pages)
        buffer.append("}}\n")
    }
}
