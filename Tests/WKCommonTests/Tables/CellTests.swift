import Testing

@testable import WKCommon

struct CellTests {
    // swift-format-ignore
    @Test(arguments: [
        // value                  cell                      flat cell
        ("",                      "",                       ""),
        ("plain é 日",            "plain é 日",             "plain é 日"),
        ("a\tb",                  #"a\tb"#,                 "a b"),
        ("\n\r\\",                #"\n\r\\"#,               #" \"#),
        (#"\N"#,                  #"\\N"#,                  #"\N"#),
        (#"\n"#,                  #"\\n"#,                  #"\n"#),
        ("a \t\r\n b",            #"a \t\r\n b"#,           "a b"),
        ("  a  ",                 "  a  ",                  " a "),
        ("a\u{B}\u{C}\u{1}b",     "a\u{B}\u{C}\u{1}b",      "a \u{1}b"),
        ("a\u{85}\u{2028}\u{A0}b","a\u{85}\u{2028}\u{A0}b", "a b"),
        ("long enough for words\n and more of them\t", #"long enough for words\n and more of them\t"#,
                                                            "long enough for words and more of them "),
    ])
    func `a value is escaped as COPY reads it`(_ value: String, _ cell: String, _ flat: String) {
        let bytes = Array(value.utf8)
        var buffer = ByteBuffer()
        buffer.append(cell: bytes.span)
        #expect(Array(buffer.text.utf8) == Array(cell.utf8))
        buffer.removeAll()
        buffer.append(flatCell: bytes.span)
        #expect(Array(buffer.text.utf8) == Array(flat.utf8))
    }

    @Test func `what is escaped is read back`() {
        var random = SeededRandom(seed: 17)
        let alphabet = Array("\\\\ntrN\n\t\r ab\u{0}\u{1F}éд".unicodeScalars)
        for _ in 0..<5_000 {
            var value = String.UnicodeScalarView()
            for _ in 0..<random.next() % 30 {
                value.append(alphabet[Int(random.next() % UInt64(alphabet.count))])
            }
            let bytes = Array(String(value).utf8)
            var cell = ByteBuffer()
            cell.append(cell: bytes.span)
            #expect(!cell.bytes.contains { $0 == 0x0A || $0 == 0x0D || $0 == 0x09 })
            #expect(unescape(cell.bytes) == bytes)
        }
    }

    /// As PostgreSQL's COPY reads a value.
    private func unescape(_ cell: [UInt8]) -> [UInt8] {
        var value: [UInt8] = []
        var isEscaped = false
        for byte in cell {
            if isEscaped {
                switch byte {
                case UInt8(ascii: "n"): value.append(0x0A)
                case UInt8(ascii: "r"): value.append(0x0D)
                case UInt8(ascii: "t"): value.append(0x09)
                default: value.append(byte)
                }
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else {
                value.append(byte)
            }
        }
        return value
    }
}
