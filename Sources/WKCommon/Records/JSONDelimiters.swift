/// What ends a run of bytes that stand for themselves, in JSON and in the tables. All of it is
/// ASCII, so where a run ends never lies inside a UTF-8 sequence.
extension Span<UInt8> {
    /// Where the next `"`, `\` or control character is from `start` on; else the end.
    @inline(__always)
    func indexOfStringDelimiter(from start: Int) -> Int {
        index(from: start) {
            WordSearch.mask(of: UInt8(ascii: "\""), in: $0)
                | WordSearch.mask(of: UInt8(ascii: "\\"), in: $0)
                | WordSearch.controlMask(in: $0)
        } isSought: {
            $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") || $0 < 0x20
        }
    }

    /// Where the next byte that a JSON string escapes is, from `start` on: `"`, `\`, a control character
    /// or U+007F; else the end.
    @inline(__always)
    func indexOfJSONEscape(from start: Int) -> Int {
        index(from: start) {
            WordSearch.mask(of: UInt8(ascii: "\""), in: $0)
                | WordSearch.mask(of: UInt8(ascii: "\\"), in: $0)
                | WordSearch.mask(of: 0x7F, in: $0) | WordSearch.controlMask(in: $0)
        } isSought: {
            $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") || $0 < 0x20 || $0 == 0x7F
        }
    }

    /// Where the next `\` or control character is from `start` on; else the end.
    @inline(__always)
    func indexOfBackslashOrControl(from start: Int) -> Int {
        index(from: start) {
            WordSearch.mask(of: UInt8(ascii: "\\"), in: $0) | WordSearch.controlMask(in: $0)
        } isSought: {
            $0 == UInt8(ascii: "\\") || $0 < 0x20
        }
    }

    /// Where the next byte that is sought is from `start` on; else the end. A word's mask and a
    /// byte's test must agree.
    @inline(__always)
    func index(
        from start: Int, mask: (UInt64) -> UInt64, isSought: (UInt8) -> Bool
    ) -> Int {
        var position = start
        while position &+ 8 <= count {
            let found = mask(word(at: position))
            if found & WordSearch.highBits != 0 {
                return position &+ WordSearch.firstByte(in: found)
            }
            position &+= 8
        }
        while position < count, !isSought(self[position]) { position &+= 1 }
        return position
    }

    /// Where something else than JSON's white space is from `start` on; else the end.
    @inline(__always)
    func indexAfterSpace(from start: Int) -> Int {
        var position = start
        while position < count {
            guard self[position].isXMLSpace else { break }
            position &+= 1
        }
        return position
    }
}
