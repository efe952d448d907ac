/// Bits as bzip2 counts them: the highest bit of a byte comes first.
extension Span where Element == UInt8 {
    /// `count` bits, at most 56, from the bit `position` on; zeros where the bytes end.
    @inline(__always)
    func bits(at position: Int, count length: Int) -> UInt64 {
        let start = position >> 3
        var value: UInt64 = 0
        if start <= count - 8 {
            value = word(at: start).byteSwapped
        } else {
            for index in start..<start + 8 {
                value = value << 8 | (index < count ? UInt64(self[index]) : 0)
            }
        }
        return (value << (position & 7)) >> (64 - length)
    }
}

/// Adds bits to a buffer, which takes up only whole bytes of them.
struct BitAppender {
    private var pending: UInt64 = 0
    private var pendingCount = 0

    /// Adds the low `count` bits of a value, at most 56.
    mutating func append(_ value: UInt64, count: Int, to buffer: inout ByteBuffer) {
        pending = pending << count | value
        pendingCount += count
        while pendingCount >= 8 {
            pendingCount -= 8
            buffer.append(UInt8(truncatingIfNeeded: pending >> pendingCount))
        }
        pending &= 1 << pendingCount - 1
    }

    /// Adds a range of bits, of which all but the last few go eight bytes at a time. Only for the
    /// start, where no bits are pending.
    mutating func append(
        _ bytes: Span<UInt8>, bits range: Range<Int>, to buffer: inout ByteBuffer
    ) {
        var position = range.lowerBound
        let shift = position & 7
        while range.upperBound - position >= 64, position >> 3 <= bytes.count - 9 {
            let high = bytes.word(at: position >> 3).byteSwapped << shift
            let low = UInt64(bytes[position >> 3 + 8]) >> (8 - shift)
            buffer.append(word: (high | low).byteSwapped)
            position += 64
        }
        while position < range.upperBound {
            let count = min(8, range.upperBound - position)
            append(bytes.bits(at: position, count: count), count: count, to: &buffer)
            position += count
        }
    }

    /// Fills the last byte up with zeros.
    mutating func pad(_ buffer: inout ByteBuffer) {
        if pendingCount > 0 { append(0, count: 8 - pendingCount, to: &buffer) }
    }
}
