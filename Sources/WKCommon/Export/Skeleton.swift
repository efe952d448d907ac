/// XML that was put together from pieces of an export, and remembers where they were.
struct Skeleton: ~Copyable {
    /// The XML.
    private(set) var bytes = ByteBuffer(capacity: 4096)
    /// Where each piece begins here, and where it was in the export.
    private var pieces: [(start: Int, origin: Int)] = []

    mutating func removeAll() {
        bytes.removeAll()
        bytes.shrink(to: 1 << 20)
        pieces.removeAll(keepingCapacity: true)
    }

    /// Adds the bytes `range` of a window that begins at `windowStart` in the export.
    mutating func append(_ window: Span<UInt8>, _ range: Range<Int>, from windowStart: Int) {
        pieces.append((bytes.count, windowStart + range.lowerBound))
        bytes.append(window, range)
    }

    /// Drops all from a position on where a piece began.
    mutating func truncate(to count: Int) {
        bytes.truncate(to: count)
        pieces.removeAll { $0.start >= count }
    }

    /// Where a byte was in the export.
    func origin(of position: Int) -> Int {
        guard let piece = pieces.last(where: { $0.start <= position }) else { return 0 }
        return piece.origin + position - piece.start
    }

}
