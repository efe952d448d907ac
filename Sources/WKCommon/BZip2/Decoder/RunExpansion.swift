/// The first code of bzip2, undone: four equal bytes are followed by one that says how many more there are.
///
/// A text that ends with the fourth of four equal bytes lacks its count: libbz2 refuses it.
enum RunExpansion {
    /// Appends what a text stands for, and hands on each piece that was appended; returns false where a count lacks.
    static func append(_ text: Span<UInt8>, to output: inout ByteBuffer) -> Bool {
        var index = 0
        while index <= text.count - 11 {
            // Eight bytes at once, as far as four equal ones begin among them.
            let first = text.word(at: index)
            let second = text.word(at: index + 1)
            let third = text.word(at: index + 2)
            let fourth = text.word(at: index + 3)
            let differences = (first ^ second) | (second ^ third) | (third ^ fourth)
            let zeros =
                (differences &- 0x0101_0101_0101_0101) & ~differences & 0x8080_8080_8080_8080
            guard zeros != 0 else {
                output.append(word: first)
                index += 8
                continue
            }
            let before = zeros.trailingZeroBitCount >> 3
            output.append(word: first, keeping: before)
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
