/// The search for a sync point: see `BZip2SyncPoint`.
///
/// It tries the magics from the last one before the byte backwards, each as the beginning of a chain of
/// blocks. The work is linear in the bytes that are looked at:
///
/// - The first block of a chain is tried only up to the next magic, so that no bytes are decoded twice for that. Only
///   where this finds nothing do more magics in a block's data count, as much as `mostVain` allows.
/// - All chains that come to the same block end as that one did. So no block is decoded again.
/// - A chain of right blocks that is longer than `runUp` is a true one: damage ends it, and the search.
struct SyncPointSearch {
    let path: String
    let offset: Int
    let skipsDamage: Bool
    let readSize: Int
    /// How much has been decoded, and how much of that in vain.
    private(set) var work = 0
    private var vain = 0
    /// Whether a block, or a stream's end, may be anywhere in what has been looked at.
    private var hasSeenMagic = false
    /// What ends chains, and where.
    private var damages: [(byte: Int, failure: Failure)] = []
    /// Of the blocks of such chains, by their bits, which of these it is.
    private var ends: [Int: Int] = [:]
    /// The first block of the chain that begins first of these, and what ends it.
    private var damagedChain: (bit: Int, failure: Failure)?
    /// Whether that chain is long enough to be a true one.
    private var isCertain = false
    /// Whether there is a magic of which only its bytes up to the next one have been decoded.
    private var isUntried = false

    /// How far before the byte the blocks are read at least. A magic in a block's data is told
    /// from a block by reading further than such data could be made to look like blocks.
    static let runUp = 1 << 16

    /// How many bytes are looked at together, and how far back the search goes. No block of
    /// bzip2's is longer than 1 MB, and none at all longer than 4 MB.
    private static let stretch = 1 << 20
    private static let farthest = 5 << 20

    /// How much is read of a candidate at once: most are recognised by their first bytes.
    private static let firstReadSize = 1 << 14

    /// What it costs to try a candidate, counted as if so many bytes had been decoded.
    private static let attempt = 1 << 10

    init(path: String, offset: Int, skipsDamage: Bool, readSize: Int) {
        self.path = path
        self.offset = offset
        self.skipsDamage = skipsDamage
        self.readSize = readSize
    }

    /// How much is decoded in vain before the search gives up: no more than a reader from the file's start
    /// would decode.
    private var mostVain: Int { min(64 << 20, offset) }
    private var hasGivenUp: Bool { vain > mostVain }

    /// Where the bytes begin that are looked at.
    private var first: Int { max(0, offset - SyncPointSearch.farthest) }

    mutating func find() throws(Failure) -> BZip2SyncPoint {
        if let found = try goBack(isThorough: false) { return found }
        if isUntried, !isCertain, let found = try goBack(isThorough: true) { return found }
        if let damagedChain, isCertain || first > 0 && !hasGivenUp {
            guard skipsDamage, let found = try join(at: damagedChain.bit, skipping: true)
            else { throw damagedChain.failure }
            return found
        }
        if first > 0, !hasGivenUp {
            if let found = try joinAtStreamEnd() { return found }
            if skipsDamage { return try joinAfterDamage() }
            guard hasSeenMagic else {
                throw Failure.badInput(
                    "damaged bzip2: no block begins in the megabytes before this byte"
                ).at(offset: offset)
            }
        }
        if let found = try join(at: nil, skipping: skipsDamage) { return found }
        throw damagedChain?.failure ?? .badInput("damaged bzip2").at(offset: offset)
    }

    private mutating func goBack(isThorough: Bool) throws(Failure) -> BZip2SyncPoint? {
        var end = offset - SyncPointSearch.runUp
        while end > first {
            let start = max(first, end - SyncPointSearch.stretch)
            for bit in try candidates(.block, in: start..<end).reversed() where ends[bit] == nil {
                if let found = try join(at: bit, isThorough: isThorough) { return found }
                if isCertain || hasGivenUp { return nil }
            }
            end = start
        }
        return nil
    }

    /// The bits of the file at which there is a magic number, of those whose bytes are in a range.
    private mutating func candidates(
        _ magic: BlockMagic, in range: Range<Int>
    ) throws(Failure) -> [Int] {
        var window = InputWindow(try Input(path: path, from: range.lowerBound))
        // A magic at the last byte reaches six bytes further.
        _ = try window.fill(to: range.count + 7)
        var bits: [Int] = []
        var next = 0
        while let place = BlockFinder.first(in: window.span, from: next),
            place.bit >> 3 < range.count
        {
            hasSeenMagic = true
            if place.magic == magic { bits.append(range.lowerBound << 3 + place.bit) }
            next = place.bit + 1
        }
        return bits
    }

    /// Reads from a bit on up to the first block at `offset` or after it; nil where what is there
    /// is no chain of blocks that long. Without a bit, from the file's start.
    ///
    /// - Parameters:
    ///   - isThorough: whether the first block may have magics in its data.
    ///   - skipping: whether the first block is known to be right, so that damage is skipped.
    private mutating func join(
        at bit: Int?, isThorough: Bool = true, skipping: Bool = false
    ) throws(Failure) -> BZip2SyncPoint? {
        let start = (bit ?? 0) >> 3
        var window = InputWindow(
            try Input(path: path, from: start),
            readSize: min(readSize, SyncPointSearch.firstReadSize))
        var reader = bit.map { BZip2Reader(joiningAt: $0 & 7) } ?? BZip2Reader()
        var scratch = ByteBuffer()
        var chain: [Int] = []
        var isRight = bit == nil
        var place: Int?
        while true {
            do throws(Failure) {
                place = try reader.findBlock(in: &window)
                guard let place, place < offset else { break }
                let block = reader.bit(in: window)
                if !skipping, let end = ends[block] {
                    vain += SyncPointSearch.attempt
                    note(chain, end: end)
                    return nil
                }
                chain.append(block)
                scratch.removeAll()
                _ = try reader.appendBlock(
                    of: &window, to: &scratch, isThorough: isThorough || isRight)
                isRight = true
            } catch {
                guard error.kind == .badInput else { throw error }
                place = reader.offset(in: window)
                if isRight, place.map({ $0 >= offset }) ?? false { break }
                if skipping {
                    _ = try reader.skipDamage(in: &window) { _ throws(Failure) in }
                    continue
                }
                work += reader.decoder.work
                vain += reader.vain + SyncPointSearch.attempt
                isUntried = isUntried || !isThorough && !isRight
                if isRight {
                    damages.append((reader.offset(in: window), error))
                    note(chain, end: damages.count - 1)
                }
                return nil
            }
        }
        window.readSize = readSize
        work += reader.decoder.work
        return BZip2SyncPoint(
            window: window, reader: reader, block: place, work: work, before: scratch)
    }

    /// Takes note of a chain that damage ends.
    private mutating func note(_ chain: [Int], end: Int) {
        for block in chain { ends[block] = end }
        guard let first = chain.first else { return }
        damagedChain = (first, damages[end].failure)
        isCertain = damages[end].byte - first >> 3 >= SyncPointSearch.runUp
    }

    /// Finds the first block after megabytes of streams without blocks.
    private mutating func joinAtStreamEnd() throws(Failure) -> BZip2SyncPoint? {
        let range = first..<first + SyncPointSearch.stretch
        guard hasSeenMagic, let end = try candidates(.streamEnd, in: range).first else {
            return nil
        }
        return try join(at: end)
    }

    /// Finds the first right block at the byte or after it, where all before is damaged.
    private func joinAfterDamage() throws(Failure) -> BZip2SyncPoint {
        var window = InputWindow(try Input(path: path, from: offset), readSize: readSize)
        var reader = BZip2Reader()
        _ = try reader.skipDamage(in: &window) { _ throws(Failure) in }
        var block: Int?
        do throws(Failure) {
            block = try reader.findBlock(in: &window)
        } catch {
            guard error.kind == .badInput else { throw error }
            block = reader.offset(in: window)
        }
        return BZip2SyncPoint(window: window, reader: reader, block: block, work: work)
    }
}
