extension ByteBuffer {
    /// Adds a value as a cell of CSV, as RFC 4180 has it: in quotes where it needs them, each quote in it
    /// twice.
    ///
    /// It needs them where it has a comma, a quote or a control character (line ends among them), and where
    /// a reader would take it for another value without them: nothing is no value, as `NULL` is for MariaDB
    /// and `\N` for ClickHouse; `fread` of R's data.table cuts blanks at its ends; and `\.` in a line of its
    /// own ends the data for PostgreSQL before 18.
    ///
    /// Most values need none: one pass says so, and they are copied whole.
    mutating func append(csvCell value: Span<UInt8>) {
        guard value.needsQuotes else { return append(value) }
        append(UInt8(ascii: "\""))
        var start = 0
        while let quote = value.firstIndex(of: UInt8(ascii: "\""), from: start) {
            append(value, start..<quote + 1)
            append(UInt8(ascii: "\""))
            start = quote + 1
        }
        append(value, start..<value.count)
        append(UInt8(ascii: "\""))
    }
}

extension Span<UInt8> {
    /// Whether a value cannot be a cell of CSV as it is.
    @inline(__always)
    fileprivate var needsQuotes: Bool {
        guard count > 0, self[0] != UInt8(ascii: " "), self[count - 1] != UInt8(ascii: " ") else {
            return true
        }
        return indexOfCommaQuoteOrControl < count
            || equals("\\.") || equals("\\N") || equals("NULL")
    }

    /// Where the first `,`, `"` or control character is; else the end.
    @inline(__always)
    private var indexOfCommaQuoteOrControl: Int {
        index(from: 0) {
            WordSearch.mask(of: UInt8(ascii: ","), in: $0)
                | WordSearch.mask(of: UInt8(ascii: "\""), in: $0) | WordSearch.controlMask(in: $0)
        } isSought: {
            $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 < 0x20
        }
    }
}
