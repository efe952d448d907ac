/// The first code of bzip2, undone: four equal bytes are followed by one that says how many more there are.
///
/// A text that ends with the fourth of four equal bytes lacks its count: libbz2 refuses it.
enum RunExpansion {
    /// Appends what a text stands for, and hands on each piece that was appended; returns false where a count lacks.
    static func append(_ text: Span<UInt8>, to output: inout ByteBuffer) -> Bool {
        var index = 0
        while index <= text.count - 19 {
            // Sixteen bytes at once, as far as four equal ones begin among them.
            let first = text.sixteen(at: index)
            let second = text.sixteen(at: index + 1)
            let third = text.sixteen(at: index + 2)
            let fourth = text.sixteen(at: index + 3)
            let differences = (first ^ second) | (second ^ third) | (third ^ fourth)
            guard let before = differences.firstZero else {
                output.append(sixteen: first)
                index += 16
                continue
            }
            output.append(sixteen: first, keeping: before)
            index += before
            guard index + 4 < text.count else { return false }
            output.append(repeating: text[index], count: 4 + Int(text[index + 4]))
            index += 5
        }
        return appendEnd(of: text, from: index, to: &output)
    }

    private static func appendEnd(
        of text: Span<UInt8>, from start: Int, to output: inout ByteBuffer
    ) -> Bool {
        var index = start
        var equal = 0
        while index < text.count {
            let byte = text[index]
            equal = equal > 0 && text[index - 1] == byte ? equal + 1 : 1
            output.append(byte)
            index += 1
            guard equal == 4 else { continue }
            guard index < text.count else { return false }
            output.append(repeating: byte, count: Int(text[index]))
            index += 1
            equal = 0
        }
        return true
    }
}

extension SIMD16 where Scalar == UInt8 {
    /// The place of the first zero; nil where there is none.
    @inline(__always)
    fileprivate var firstZero: Int? {
        let isZero = unsafe unsafeBitCast(self .== SIMD16(repeating: 0), to: SIMD2<UInt64>.self)
        if isZero[0] | isZero[1] == 0 { return nil }
        return isZero[0] != 0
            ? isZero[0].trailingZeroBitCount >> 3 : 8 + isZero[1].trailingZeroBitCount >> 3
    }
}
