import CBZip2

/// What libbz2 makes of a file of streams, with zeros after them or without; nil where it is anything else.
func libbz2Contents(of bytes: [UInt8]) -> [UInt8]? {
    var bytes = bytes
    var result: [UInt8] = []
    return bytes.withUnsafeMutableBytes { input in
        var rest = input[...]
        repeat {
            let stream = UnsafeMutableRawBufferPointer(rebasing: rest)
            guard let read = appendStream(stream, to: &result) else { return nil }
            rest = rest.dropFirst(read)
        } while rest.contains { $0 != 0 }
        return result
    }
}

/// Appends what the first stream holds; returns the stream's length, or nil where there is none.
private func appendStream(
    _ input: UnsafeMutableRawBufferPointer, to result: inout [UInt8]
) -> Int? {
    let stream = UnsafeMutablePointer<bz_stream>.allocate(capacity: 1)
    stream.initialize(to: bz_stream())
    defer { stream.deallocate() }
    guard BZ2_bzDecompressInit(stream, 0, 0) == BZ_OK else { fatalError("libbz2 has no memory") }
    defer { BZ2_bzDecompressEnd(stream) }
    stream.pointee.next_in = input.baseAddress?.assumingMemoryBound(to: CChar.self)
    stream.pointee.avail_in = CUnsignedInt(input.count)
    while true {
        var status = BZ_OK
        let piece = [CChar](unsafeUninitializedCapacity: 1 << 14) { room, count in
            stream.pointee.next_out = room.baseAddress
            stream.pointee.avail_out = CUnsignedInt(room.count)
            status = BZ2_bzDecompress(stream)
            count = room.count - Int(stream.pointee.avail_out)
        }
        result += piece.lazy.map { UInt8(bitPattern: $0) }
        if status == BZ_STREAM_END { return input.count - Int(stream.pointee.avail_in) }
        guard status == BZ_OK, !piece.isEmpty else { return nil }
    }
}
