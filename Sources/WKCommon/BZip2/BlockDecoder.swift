/// Decodes single bzip2 blocks, with our own decoder first: what it refuses is left to libbz2, whose word counts.
struct BlockDecoder: ~Copyable {
    /// Nil where libbz2 alone was chosen.
    private var chains: ChainDecoder? = BZip2Library.isOwn ? ChainDecoder() : nil
    private var library = LibBZ2Decoder()

    /// How many bytes have been handed to libbz2.
    var work: Int { library.work }

    /// Appends a block's bytes to `output`, if the block is whole, right by its CRC, and exactly
    /// the bits `block` of `bytes`, its magic number included. Else appends nothing.
    mutating func decode(
        _ bytes: Span<UInt8>, block: Range<Int>, level: UInt8, into output: inout ByteBuffer
    ) -> Bool {
        chains?.decode(bytes, block: block, level: level, into: &output) == true
            || library.decode(bytes, block: block, level: level, into: &output)
    }

    /// Starts to read a block, of which nothing but the place of its end is sought.
    mutating func beginSearch(level: UInt8) { library.beginSearch(level: level) }

    /// Reads on in a block, and says whether it ends within these bits. They must begin where the
    /// ones before ended, and be a whole number of bytes.
    mutating func progress(_ bytes: Span<UInt8>, bits: Range<Int>) -> LibBZ2Decoder.Progress {
        library.progress(bytes, bits: bits)
    }
}
