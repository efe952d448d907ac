/// A place in the middle of a bzip2 file from which its blocks can be read: the first block that
/// begins at a byte or behind it.
///
/// The block magic may stand in a block's data, so no occurrence of it can be trusted by itself.
/// The search begins some way before the byte, at the last magic there, and decodes block after
/// block up to the byte: only a true block has the right CRC and another block, or a stream's end,
/// right behind it. Where this fails, the magic was a part of some block's data, and the search
/// goes on with the one before. In a file with thousands of such magics the search gives up, and all
/// is decoded from the file's start; so it is behind megabytes of streams without blocks.
///
/// Where damage is passed over, the first block behind it is the one that a reader finds that comes
/// from the file's start.
///
/// Two readers that look from different sides at the same byte so find the same block, unless
/// someone has built rows of whole blocks into a block's data; the end records of shards would
/// tell.
struct BZip2Joint: ~Copyable {
    /// The file, from the block on.
    var window: InputWindow
    /// A reader that stands before the block.
    var reader: BZip2Reader?
    /// Where the block begins in the file; nil where there is none.
    let block: Int?

    /// How far before the byte the blocks are read at least. A magic in a block's data is told
    /// from a block by reading further than such data could be made to look like blocks.
    static let runUp = 1 << 16

    /// How many bytes are looked at together, and how far back the search goes. No block of
    /// bzip2's is longer than 1 MB, and none at all longer than 4 MB.
    private static let stretch = 1 << 20
    private static let farthest = 5 << 20

    /// How many bytes are read in vain before the search gives up.
    private static let mostVain = 64 << 20

    /// Finds the first block at the byte `offset` of a file, or behind it.
    ///
    /// - Parameter skipsDamage: whether damage is passed over that begins before `offset`. What
    ///   begins behind it is taken for a block.
    static func find(
        in path: String, from offset: Int, skipsDamage: Bool = false,
        readSize: Int = InputWindow.defaultReadSize
    ) throws(Failure) -> BZip2Joint {
        var search = Search(
            path: path, offset: offset, skipsDamage: skipsDamage, readSize: readSize)
        var end = offset - runUp
        while end > 0, offset - end < farthest, search.vain < mostVain {
            let start = max(0, end - stretch)
            for bit in try search.candidates(start..<end).reversed() where search.vain < mostVain {
                if let joint = try search.join(at: bit) { return joint }
            }
            end = start
        }
        if end > 0, skipsDamage, search.vain < mostVain { return try search.joinBehindDamage() }
        if end > 0, let failure = search.failure { throw failure.at(file: path) }
        guard end <= 0 || search.hasSeenMagic else {
            throw Failure.badInput(
                "damaged bzip2: no block begins in the megabytes before this byte"
            ).at(file: path, offset: offset)
        }
        if let joint = try search.join(at: nil) { return joint }
        throw (search.failure ?? .badInput("damaged bzip2").at(offset: offset)).at(file: path)
    }
}

/// The search for a joint.
private struct Search {
    let path: String
    let offset: Int
    let skipsDamage: Bool
    let readSize: Int
    /// How many bytes have been read in vain.
    var vain = 0
    /// Whether a block, or a stream's end, may be anywhere in what has been looked at.
    var hasSeenMagic = false
    /// What was wrong behind a block that was right.
    var failure: Failure?

    /// How much is read of a candidate at once: most are told by their first bytes.
    private static let firstReadSize = 1 << 14

    /// The bits of the file at which a block may begin, of those whose bytes are in a range.
    mutating func candidates(_ range: Range<Int>) throws(Failure) -> [Int] {
        var window = InputWindow(try Input(path: path, from: range.lowerBound))
        // A magic at the last byte reaches six bytes further.
        _ = try window.fill(to: range.count + 7)
        var bits: [Int] = []
        var next = 0
        while let place = BlockFinder.first(in: window.bytes.span, from: next),
            place.bit >> 3 < range.count
        {
            hasSeenMagic = true
            if place.magic == .block { bits.append(range.lowerBound << 3 + place.bit) }
            next = place.bit + 1
        }
        return bits
    }

    /// Reads from a bit on up to the first block at `offset` or behind it; nil where what is there
    /// is no row of blocks. Without a bit, from the file's start.
    mutating func join(at bit: Int?) throws(Failure) -> BZip2Joint? {
        let start = (bit ?? 0) >> 3
        let input = try Input(path: path, from: start)
        var window = InputWindow(input, readSize: min(readSize, Search.firstReadSize))
        var reader = bit.map { BZip2Reader(joiningAt: $0 & 7) } ?? BZip2Reader()
        var scratch = ByteBuffer()
        var isTrusted = bit == nil
        var block: Int?
        repeat {
            do throws(Failure) {
                block = try reader.findBlock(in: &window)
                guard let block, block < offset else { break }
                scratch.removeAll()
                _ = try reader.appendBlock(of: &window, to: &scratch)
                isTrusted = true
            } catch {
                guard error.kind == .badInput else { throw error }
                guard isTrusted, skipsDamage else {
                    vain += window.inputOffset - start
                    if isTrusted { failure = failure ?? error }
                    return nil
                }
                block = reader.offset(in: window)
                if reader.offset(in: window) < offset {
                    _ = try reader.skipDamage(in: &window) { _ throws(Failure) in }
                }
            }
        } while block.map { $0 < offset } ?? false
        window.readSize = readSize
        return BZip2Joint(window: window, reader: reader, block: block)
    }

    /// Finds the first right block at the byte or behind it, where all before is damaged.
    func joinBehindDamage() throws(Failure) -> BZip2Joint {
        var window = InputWindow(try Input(path: path, from: offset), readSize: readSize)
        var reader = BZip2Reader()
        _ = try reader.skipDamage(in: &window) { _ throws(Failure) in }
        let block = try reader.findBlock(in: &window)
        return BZip2Joint(window: window, reader: reader, block: block)
    }
}
