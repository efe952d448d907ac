/// The page that starts last before a place in the middle of an export, where a shard begins and the one before it ends.
///
/// A page may be in several `<page>`, and the shards' border between two of them. The shard in which the first one starts
/// reads on then, and the next one skips the rest, which it tells by the page before its first one. Both
/// look with this, and so come to the same.
///
/// How far it looks is limited, since in a full history that page may be gigabytes: it is as much as costs
/// little beside the shard. Where it finds nothing, the shard before knows the page all the same, and refuses to
/// go on if the next one is the same.
enum PageBefore {
    /// How many bytes of plain XML are looked at, at first.
    private static let plainFirst = 1 << 16
    /// How many bytes of bzip2 are looked at where the last block tells nothing.
    private static let compressedSought = 1 << 20

    /// The page that starts last before a part, of a file that does not start in it; nil where none is found.
    ///
    /// - Parameters:
    ///   - source: the part's source, of which nothing has been read.
    ///   - mostSought: how many bytes of plain XML are looked at, at most.
    static func name(
        before part: FilePart, _ source: borrowing XMLSource, mostSought: Int, skipsDamage: Bool
    ) -> PageStarts.Name? {
        let isCompressed = source.isCompressed
        if isCompressed, let name = last(in: source.before.span) { return name }
        var sought = isCompressed ? compressedSought : plainFirst
        while true {
            let end = part.range.lowerBound
            let stretch = FilePart(
                path: part.path, range: max(0, end - sought)..<end, size: part.size, base: 0)
            // Damage is met again where it counts.
            let name = try? last(in: stretch, isCompressed: isCompressed, skipsDamage: skipsDamage)
            if let name { return name }
            guard !isCompressed, sought < min(mostSought, end) else { return nil }
            sought = min(sought << 4, mostSought)
        }
    }

    /// The last page in a block; nil where the block does not tell it, since it ends within the page's first bytes.
    private static func last(in block: Span<UInt8>) -> PageStarts.Name? {
        var (start, next): (Int?, Int) = (nil, 0)
        while true {
            let found = FirstPage.start(in: block, from: next)
            guard let position = found.position else {
                guard let start, found.searched == block.count else { return nil }
                return PageStarts.name(ofPageAt: start, in: block)
            }
            (start, next) = (position, position + 1)
        }
    }

    private static func last(
        in part: FilePart, isCompressed: Bool, skipsDamage: Bool
    ) throws(Failure) -> PageStarts.Name? {
        var source = try XMLSource(
            part: part, isCompressed: isCompressed, skipsDamage: skipsDamage,
            readSize: InputWindow.defaultReadSize)
        var xml = ByteBuffer()
        var starts = PageStarts()
        var dropped = 0
        while source.limit.map({ dropped + xml.count < $0 + PageStarts.headSize }) ?? true,
            try source.read(into: &xml)
        {
            starts.look(in: xml.span, isEnd: false, before: (source.limit ?? .max) - dropped)
            dropped += starts.drop(from: &xml)
            starts.keepLast()
        }
        starts.look(in: xml.span, isEnd: true, before: (source.limit ?? .max) - dropped)
        return starts.names.last
    }
}
