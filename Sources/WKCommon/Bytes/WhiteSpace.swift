/// White space as Unicode has it: the scalars of property White_Space, in UTF-8.
extension Span<UInt8> {
    /// How many bytes the white space character at a position has; 0 where there is none.
    @inline(__always)
    func lengthOfWhiteSpace(at position: Int) -> Int {
        let byte = self[position]
        if byte < 0x80 { return byte == 0x20 || (0x09...0x0D).contains(byte) ? 1 : 0 }
        guard byte == 0xC2 || (0xE1...0xE3).contains(byte) else { return 0 }
        return lengthOfRareWhiteSpace(at: position)
    }

    /// How many bytes the white space character has that ends before a position; 0 where none does.
    func lengthOfWhiteSpace(before end: Int) -> Int {
        for length in 1...3 where length <= end {
            if lengthOfWhiteSpace(at: end - length) == length { return length }
        }
        return 0
    }

    @inline(never)
    private func lengthOfRareWhiteSpace(at position: Int) -> Int {
        guard position + 1 < count else { return 0 }
        if self[position] == 0xC2 {  // U+0085 U+00A0
            return self[position + 1] == 0x85 || self[position + 1] == 0xA0 ? 2 : 0
        }
        guard position + 2 < count else { return 0 }
        switch (self[position], self[position + 1], self[position + 2]) {
        case (0xE1, 0x9A, 0x80),  // U+1680
            (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF),  // U+20xx
            (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):  // U+205F U+3000
            return 3
        default: return 0
        }
    }
}
