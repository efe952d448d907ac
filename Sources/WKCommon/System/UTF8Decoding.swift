extension Span where Element == UInt8 {
    /// The character whose UTF-8 stands at `index`, and how many bytes it takes; nil where the
    /// bytes from there to `end` begin with no character.
    @inline(__always)
    func scalar(at index: Int, before end: Int) -> (value: Unicode.Scalar, length: Int)? {
        guard index < end else { return nil }
        let lead = self[index]
        guard lead >= 0x80 else { return (Unicode.Scalar(lead), 1) }
        // The number of bytes is that of the leading ones in the first.
        let length = (~lead).leadingZeroBitCount
        guard 2...4 ~= length, length <= end - index else { return nil }
        var code = UInt32(lead & (0x7F >> UInt8(length)))
        for offset in 1..<length {
            let byte = self[index + offset]
            guard byte & 0xC0 == 0x80 else { return nil }
            code = code << 6 | UInt32(byte & 0x3F)
        }
        guard let value = Unicode.Scalar(code), UTF8.width(value) == length else { return nil }
        return (value, length)
    }
}
