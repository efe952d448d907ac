import CBZip2

/// Decodes single bzip2 blocks with libbz2.
///
/// libbz2 knows only streams. So a block is shifted to a byte's boundary and put into a stream of
/// its own: a header, the block, the end magic, and as the stream's combined CRC the block's own,
/// since with one block the two are equal. libbz2 then checks the CRC, and that the block ends
/// where it should.
///
/// A `bz_stream` must not move in memory, hence the pointer. It is set up anew for each block;
/// the 4 MB that libbz2 takes for it come back from malloc's free list.
@safe
struct LibBZ2Decoder: ~Copyable {
    private let stream: UnsafeMutablePointer<bz_stream>
    private var framed = ByteBuffer(capacity: 1 << 16)
    /// How many bytes have been handed to libbz2.
    private(set) var work = 0

    /// How far a block's data have been read. See `LibBZ2Decoder.progress`.
    enum Progress: Equatable {
        case needsMore, isDamaged
        /// The block's last bit is in the byte before the last `unread` ones.
        case hasEnded(unread: Int)
    }

    init() {
        unsafe stream = .allocate(capacity: 1)
        unsafe stream.initialize(to: bz_stream())
    }

    deinit {
        unsafe BZ2_bzDecompressEnd(stream)
        unsafe stream.deallocate()
    }

    /// Appends a block's bytes to `output`, if the block is whole, right by its CRC, and exactly
    /// the bits `block` of `bytes`, its magic number included. Else appends nothing.
    mutating func decode(
        _ bytes: Span<UInt8>, block: Range<Int>, level: UInt8, into output: inout ByteBuffer
    ) -> Bool {
        var appender = frame(level: level)
        appender.append(bytes, bits: block, to: &framed)
        appender.append(
            BlockMagic.streamEnd.rawValue, count: BlockMagic.bitCount, to: &framed)
        appender.append(
            bytes.bits(at: block.lowerBound + BlockMagic.bitCount, count: 32), count: 32,
            to: &framed)
        appender.pad(&framed)
        work += framed.count

        let before = output.count
        // The block's nominal size. There can be fifty times as much: five bytes stand for 259.
        let room = Int(level - UInt8(ascii: "0")) * 100_000 + 1024
        var taken = 0
        begin()
        while true {
            let result = step(&taken, room: room, into: &output)
            if result.status == BZ_STREAM_END, taken == framed.count { return true }
            guard result.status == BZ_OK, result.written > 0 || result.read > 0 else { break }
        }
        output.truncate(to: before)
        return false
    }

    /// Starts to read a block, of which nothing but the place of its end is sought.
    mutating func beginSearch(level: UInt8) {
        _ = frame(level: level)
        begin()
        var taken = 0
        var nothing = ByteBuffer()
        _ = step(&taken, room: 1, into: &nothing)
    }

    /// Reads on in a block, and says whether it ends within these bits. They must begin where the
    /// ones before ended, and be a whole number of bytes.
    ///
    /// libbz2 hands out a block's first byte when it has read the block's last bit.
    mutating func progress(_ bytes: Span<UInt8>, bits: Range<Int>) -> Progress {
        framed.removeAll()
        var appender = BitAppender()
        appender.append(bytes, bits: bits, to: &framed)
        work += framed.count
        var taken = 0
        var first = ByteBuffer()
        let result = step(&taken, room: 1, into: &first)
        if result.written > 0 { return .hasEnded(unread: framed.count - taken) }
        return result.status == BZ_OK ? .needsMore : .isDamaged
    }

    private mutating func frame(level: UInt8) -> BitAppender {
        framed.removeAll()
        framed.append("BZh")
        framed.append(level)
        return BitAppender()
    }

    private func begin() {
        unsafe BZ2_bzDecompressEnd(stream)
        unsafe stream.initialize(to: bz_stream())
        let status = unsafe BZ2_bzDecompressInit(stream, 0, 0)
        if status != BZ_OK { Memory.endWithout() }
    }

    /// One call of libbz2, from the byte `taken` of the framed ones on.
    private func step(
        _ taken: inout Int, room: Int, into output: inout ByteBuffer
    ) -> (status: Int32, read: Int, written: Int) {
        let stream = unsafe stream
        let input = framed.span.extracting(taken..<framed.count)
        var status = BZ_OK
        var read = 0
        let written = unsafe output.appendUnsafely(room: room) { free in
            unsafe input.withUnsafeBufferPointer { bytes in
                // libbz2 reads through this pointer only.
                unsafe stream.pointee.next_in = UnsafeMutableRawPointer(
                    mutating: UnsafeRawPointer(bytes.baseAddress)
                )?.assumingMemoryBound(to: CChar.self)
                unsafe stream.pointee.avail_in = UInt32(bytes.count)
                unsafe stream.pointee.next_out = free.baseAddress?.assumingMemoryBound(
                    to: CChar.self)
                unsafe stream.pointee.avail_out = UInt32(free.count)
                status = unsafe BZ2_bzDecompress(stream)
                if status == BZ_MEM_ERROR { Memory.endWithout() }
                read = unsafe bytes.count - Int(stream.pointee.avail_in)
                return unsafe free.count - Int(stream.pointee.avail_out)
            }
        }
        taken += read
        return (status, read, written)
    }
}
