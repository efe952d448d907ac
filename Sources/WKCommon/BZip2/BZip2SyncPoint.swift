/// A place in the middle of a bzip2 file from which its blocks can be read: the first block that
/// begins at a byte or after it.
///
/// The block magic may occur in a block's data, so no occurrence of it can be trusted by itself.
/// `SyncPointSearch` begins some way before the byte, at the last magic there, and decodes block after
/// block up to the byte: only a true block has the right CRC and another block, or a stream's end,
/// right after it. Where this fails, the magic was a part of some block's data, and the search
/// goes on with the one before. In a file with thousands of such magics the search gives up, and all
/// is decoded from the file's start.
///
/// Where nothing but zeros comes from the byte on, no block begins there, whatever is before it.
///
/// Where damage is skipped, the first block after it is the one that a reader finds that comes
/// from the file's start.
///
/// Two readers that look from different sides at the same byte so find the same block, unless
/// someone has built rows of whole blocks into a block's data; the end records of shards would
/// tell.
struct BZip2SyncPoint: ~Copyable {
    /// The file, from the block on.
    var window: InputWindow
    /// A reader that is before the block.
    var reader: BZip2Reader?
    /// Where the block begins in the file, or the damage that comes before the first block; nil where
    /// there is none.
    let block: Int?
    /// How much was decoded to find it.
    let work: Int
    /// What the block before it holds, as far as it was decoded.
    var before = ByteBuffer()

    /// Finds the first block at the byte `offset` of a file, or after it.
    ///
    /// - Parameter skipsDamage: whether damage is skipped that begins before `offset`. Damage that
    ///   begins after it is left to who reads on.
    static func find(
        in path: String, from offset: Int, skipsDamage: Bool = false,
        readSize: Int = InputWindow.defaultReadSize
    ) throws(Failure) -> BZip2SyncPoint {
        if let found = try padding(of: path, from: offset, readSize: readSize) { return found }
        var search = SyncPointSearch(
            path: path, offset: offset, skipsDamage: skipsDamage, readSize: readSize)
        do throws(Failure) {
            return try search.find()
        } catch {
            throw error.at(file: path)
        }
    }

    /// The end of a file, where nothing but zeros comes before it from `offset` on.
    private static func padding(
        of path: String, from offset: Int, readSize: Int
    ) throws(Failure) -> BZip2SyncPoint? {
        var window = InputWindow(try Input(path: path, from: offset), readSize: 1 << 12)
        _ = try window.fill()
        guard window.span.leadingZeros == window.count else { return nil }
        window.readSize = readSize
        _ = try window.dropZeros()
        guard window.isEmpty else { return nil }
        var reader = BZip2Reader()
        reader.goBetweenStreams(at: 0)
        return BZip2SyncPoint(window: window, reader: reader, block: nil, work: 0)
    }
}
