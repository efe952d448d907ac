/// The white space of Unicode beyond ASCII, by its UTF-8.
enum UnicodeSpace {
    /// The length in bytes of the white space at `index`; 0 where there is none.
    @inline(__always)
    static func length(_ bytes: Span<UInt8>, at index: Int) -> Int {
        switch bytes[index] {
        case 0xC2:
            return index + 1 < bytes.count && bytes[index + 1] == 0xA0 ? 2 : 0
        case 0xE1, 0xE2, 0xE3:
            guard index + 2 < bytes.count else { return 0 }
            let rest = UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2])
            switch UInt32(bytes[index]) << 16 | rest {
            case 0xE19A80, 0xE1A08E, 0xE28080...0xE2808A, 0xE280A8, 0xE280A9, 0xE280AF, 0xE2819F,
                0xE38080:
                return 3
            default: return 0
            }
        default: return 0
        }
    }

    /// Whether U+200E, U+200F or one of U+202A to U+202E stands at `index`: they set the direction
    /// of text, and MediaWiki drops them from titles.
    static func isDirectionMark(_ bytes: Span<UInt8>, at index: Int) -> Bool {
        guard index + 2 < bytes.count, bytes[index] == 0xE2, bytes[index + 1] == 0x80 else {
            return false
        }
        let last = bytes[index + 2]
        return last == 0x8E || last == 0x8F || (0xAA...0xAE).contains(last)
    }
}
