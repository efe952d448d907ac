extension ByteBuffer {
    /// Adds a value with the escapes that PostgreSQL's `COPY`, MySQL's `LOAD DATA` and ClickHouse's
    /// `TabSeparated` undo by default: `\t` `\n` `\r` `\\`.
    mutating func append(cell value: Span<UInt8>) {
        var start = 0
        var end = 0
        while true {
            end = value.indexOfBackslashOrControl(from: end)
            guard end < value.count else { break }
            let letter: UInt8
            switch value[end] {
            case UInt8(ascii: "\n"): letter = UInt8(ascii: "n")
            case UInt8(ascii: "\t"): letter = UInt8(ascii: "t")
            case UInt8(ascii: "\r"): letter = UInt8(ascii: "r")
            case UInt8(ascii: "\\"): letter = UInt8(ascii: "\\")
            default:
                end += 1
                continue
            }
            append(value, start..<end)
            append(UInt8(ascii: "\\"))
            append(letter)
            end += 1
            start = end
        }
        append(value, start..<value.count)
    }

    /// Adds a value with each run of white space as one space.
    mutating func append(flatCell value: Span<UInt8>) {
        var start = 0
        var end = 0
        while end < value.count {
            var length = value.lengthOfWhiteSpace(at: end)
            guard length > 0 else {
                end += 1
                continue
            }
            append(value, start..<end)
            append(UInt8(ascii: " "))
            while length > 0 {
                end += length
                length = end < value.count ? value.lengthOfWhiteSpace(at: end) : 0
            }
            start = end
        }
        append(value, start..<end)
    }
}
