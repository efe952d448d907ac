/// The ids of the pages that have come, to tell whether one comes again.
///
/// Ids are in chunks of 4,096. A chunk is the sorted list of its ids, each less the chunk's first, and from
/// 256 of them on, when that is as large, a bit for each. So a wiki needs a bit for each id that it has given: the
/// English Wikipedia some 10 MB.
///
/// Ids that no wiki has, far apart, would take some hundred bytes each. When `most` is reached, no chunk is added:
/// of ids that ascend it is known all the same that they are new, of others not.
struct SeenPages {
    private var chunks: [Int: [UInt16]] = [:]
    private var greatest = Int.min
    private var size = 0
    private let most: Int
    /// Whether an id has come of which it is not known whether it has come before.
    private(set) var isUncertain = false

    private static let idBits = 12
    private static let bitmapCount = (1 << idBits) / UInt16.bitWidth

    /// About what a chunk needs beside its elements: a slot of the dictionary and an array's head.
    private static let chunkSize = 96

    /// - Parameter most: the most memory, in bytes.
    init(most: Int = 64 << 20) { self.most = most }

    /// Takes note of a page; returns false where it has come before.
    mutating func insert(_ id: Int) -> Bool {
        let isNew = id > greatest
        greatest = max(id, greatest)
        let low = UInt16(truncatingIfNeeded: id & (1 << Self.idBits - 1))
        let key = id >> Self.idBits
        guard size < most || chunks[key] != nil else {
            if !isNew { isUncertain = true }
            return true
        }
        let growth = Self.insert(low, into: &chunks[key, default: []])
        size += growth ?? 0
        return growth != nil
    }

    /// Whether a page has come, as far as is known.
    func contains(_ id: Int) -> Bool {
        let low = id & (1 << Self.idBits - 1)
        return chunks[id >> Self.idBits].map { Self.has(low, in: $0) } ?? false
    }

    /// Takes over the pages of another one, which then has none.
    mutating func take(_ other: inout SeenPages) {
        if chunks.isEmpty {
            swap(&self, &other)
        } else {
            for (key, chunk) in other.chunks.sorted(by: { $0.key < $1.key }) {
                let lows =
                    chunk.count == Self.bitmapCount
                    ? (0..<1 << Self.idBits).filter { Self.has($0, in: chunk) }
                    : chunk.map(Int.init)
                for low in lows { _ = insert(key << Self.idBits | low) }
            }
            isUncertain = isUncertain || other.isUncertain
        }
        other = SeenPages(most: most)
    }

    private static func has(_ low: Int, in chunk: [UInt16]) -> Bool {
        guard chunk.count == bitmapCount else { return chunk.contains(UInt16(low)) }
        return chunk[low / UInt16.bitWidth] & 1 << (low % UInt16.bitWidth) != 0
    }

    /// Adds an id to a chunk; returns by how much it grew, or nil where it has the id.
    private static func insert(_ low: UInt16, into chunk: inout [UInt16]) -> Int? {
        if chunk.count == bitmapCount {
            let (word, bit) = (Int(low) / UInt16.bitWidth, UInt16(1) << (low % 16))
            guard chunk[word] & bit == 0 else { return nil }
            chunk[word] |= bit
            return 0
        }
        var place = chunk.count
        while place > 0, chunk[place - 1] >= low {
            if chunk[place - 1] == low { return nil }
            place -= 1
        }
        chunk.insert(low, at: place)
        guard chunk.count == bitmapCount else {
            return chunk.count == 1 ? chunkSize : MemoryLayout<UInt16>.size
        }
        var bitmap = [UInt16](repeating: 0, count: bitmapCount)
        for low in chunk { bitmap[Int(low) / UInt16.bitWidth] |= 1 << (low % 16) }
        chunk = bitmap
        return 0
    }
}
