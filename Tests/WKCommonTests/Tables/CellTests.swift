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

    // swift-format-ignore
    @Test(arguments: [
        // value              cell of CSV
        ("",                  #""""#),
        ("plain é 日",        "plain é 日"),
        ("a,b",               #""a,b""#),
        (",",                 #"",""#),
        (#"""#,               #""""""#),
        (#""Heroes" (x)"#,    #""""Heroes"" (x)""#),
        (#"a ""#,             #""a """"#),
        (#"a "" b"#,          #""a """" b""#),
        ("a\nb",              "\"a\nb\""),
        ("a\r\nb",            "\"a\r\nb\""),
        ("\r",                "\"\r\""),
        ("a\tb",              "\"a\tb\""),
        ("\u{0}\u{1F}",       "\"\u{0}\u{1F}\""),
        (" a",                #"" a""#),
        ("a ",                #""a ""#),
        (" ",                 #"" ""#),
        ("a  b",              "a  b"),
        (#"\."#,              #""\.""#),
        (#"\.."#,             #"\.."#),
        (#"C:\new\"#,         #"C:\new\"#),
        ("NA",                "NA"),
        ("NULL",              #""NULL""#),
        (#"\N"#,              #""\N""#),
        ("NULLS",             "NULLS"),
        ("Null",              "Null"),
        ("=1+2",              "=1+2"),
        ("a;b|c'd#e",         "a;b|c'd#e"),
        ("a\u{85}\u{2028}b",  "a\u{85}\u{2028}b"),
        ("eight ch, and more", #""eight ch, and more""#),
        (#"eight characters and a " "#, #""eight characters and a "" ""#),
    ])
    func `a value is in quotes where RFC 4180 or a reader needs them`(
        _ value: String, _ cell: String
    ) {
        let bytes = Array(value.utf8)
        var buffer = ByteBuffer()
        buffer.append(csvCell: bytes.span)
        #expect(buffer.bytes == Array(cell.utf8), "\(buffer.text)")
    }

    @Test func `cells of CSV are read back, whatever is in them`() {
        var random = SeededRandom(seed: 4180)
        let alphabet = Array("\",\r\n\t .\\ab\u{0}\u{1F}éд".unicodeScalars)
        for _ in 0..<5_000 {
            var values: [[UInt8]] = []
            var row = ByteBuffer()
            for _ in 0...random.next() % 3 {
                var value = String.UnicodeScalarView()
                for _ in 0..<random.next() % 30 {
                    value.append(alphabet[Int(random.next() % UInt64(alphabet.count))])
                }
                let bytes = Array(String(value).utf8)
                if !values.isEmpty { row.append(",") }
                row.append(csvCell: bytes.span)
                values.append(bytes)
            }
            #expect(csvCells(row.bytes) == values)
        }
    }

    /// The cells of a row, by the grammar of RFC 4180; nil where it is none.
    private func csvCells(_ row: [UInt8]) -> [[UInt8]]? {
        let (quote, comma) = (UInt8(ascii: "\""), UInt8(ascii: ","))
        var cells: [[UInt8]] = []
        var rest = row[...]
        while true {
            var cell: [UInt8] = []
            if rest.first == quote {
                rest.removeFirst()
                while true {
                    guard let end = rest.firstIndex(of: quote) else { return nil }
                    cell += rest[..<end]
                    rest = rest[(end + 1)...]
                    guard rest.first == quote else { break }
                    cell.append(quote)
                    rest.removeFirst()
                }
            } else {
                cell += rest.prefix { $0 != comma }
                guard !cell.contains(where: { $0 == quote || $0 == 0x0A || $0 == 0x0D }) else {
                    return nil
                }
                rest = rest.dropFirst(cell.count)
            }
            cells.append(cell)
            guard let separator = rest.popFirst() else { return cells }
            guard separator == comma else { return nil }
        }
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
