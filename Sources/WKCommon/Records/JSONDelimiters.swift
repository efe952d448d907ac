/// What ends a run of bytes that stand for themselves, in JSON and in the tables. All of it is
/// ASCII, so where a run ends never lies inside a UTF-8 sequence.
extension Span<UInt8> {
    /// Where the next `"`, `\` or control character stands from `start` on; else the end.
    @inline(__always)
    func indexOfStringDelimiter(from start: Int) -> Int {
        var position = start
        while position &+ 8 <= count {
            let word = word(at: position)
            let found =
                WordSearch.mask(of: UInt8(ascii: "\""), in: word)
                | WordSearch.mask(of: UInt8(ascii: "\\"), in: word)
                | WordSearch.controlMask(in: word)
            if found & WordSearch.highBits != 0 {
                return position &+ WordSearch.firstByte(in: found)
            }
            position &+= 8
        }
        while position < count {
            let byte = self[position]
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { break }
            position &+= 1
        }
        return position
    }

    /// Where the next `\` or control character stands from `start` on; else the end.
    @inline(__always)
    func indexOfBackslashOrControl(from start: Int) -> Int {
        var position = start
        while position &+ 8 <= count {
            let word = word(at: position)
            let found =
                WordSearch.mask(of: UInt8(ascii: "\\"), in: word)
                | WordSearch.controlMask(in: word)
            if found & WordSearch.highBits != 0 {
                return position &+ WordSearch.firstByte(in: found)
            }
            position &+= 8
        }
        while position < count {
            let byte = self[position]
            if byte == UInt8(ascii: "\\") || byte < 0x20 { break }
            position &+= 1
        }
        return position
    }

    /// Where something else than JSON's white space stands from `start` on; else the end.
    @inline(__always)
    func indexAfterSpace(from start: Int) -> Int {
        var position = start
        while position < count {
            let byte = self[position]
            guard byte <= 0x20, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D else {
                break
            }
            position &+= 1
        }
        return position
    }
}
