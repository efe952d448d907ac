/// A cell: a value or none.
enum Cell: Equatable {
    case value([UInt8])
    case none

    init(_ value: [UInt8]?) { self = value.map { .value($0) } ?? .none }

    init(_ number: Int) { self = .value(Array("\(number)".utf8)) }

    /// Undoes the escapes.
    init(escaped cell: ArraySlice<UInt8>) {
        guard !cell.elementsEqual(#"\N"#.utf8) else {
            self = .none
            return
        }
        var value: [UInt8] = []
        var rest = cell
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\") else {
                value.append(byte)
                continue
            }
            switch rest.popFirst() {
            case UInt8(ascii: "n"): value.append(0x0A)
            case UInt8(ascii: "r"): value.append(0x0D)
            case UInt8(ascii: "t"): value.append(0x09)
            case UInt8(ascii: "\\"): value.append(UInt8(ascii: "\\"))
            default: fatalError("an escape that is none: \(Array(cell).text)")
            }
        }
        self = .value(value)
    }

    /// The rows of a file of CSV, by the grammar of RFC 4180 with line feeds.
    static func rows(ofCSV bytes: [UInt8]) -> [[Cell]] {
        let (quote, comma, lineFeed) = (UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: "\n"))
        var rows: [[Cell]] = []
        var row: [Cell] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            var value: [UInt8] = []
            let isQuoted = rest.first == quote
            if isQuoted {
                rest.removeFirst()
                while true {
                    guard let end = rest.firstIndex(of: quote) else { fatalError("an open quote") }
                    value += rest[..<end]
                    rest = rest[(end + 1)...]
                    guard rest.first == quote else { break }
                    value.append(quote)
                    rest.removeFirst()
                }
            } else {
                value += rest.prefix { $0 != comma && $0 != lineFeed }
                rest = rest.dropFirst(value.count)
                guard !value.contains(quote), !value.contains(0x0D) else {
                    fatalError("not in quotes: \(value.text)")
                }
            }
            row.append(value.isEmpty && !isQuoted ? .none : .value(value))
            switch rest.popFirst() {
            case comma: continue
            case lineFeed:
                rows.append(row)
                row = []
            default: fatalError("what follows a cell is none: \(rest)")
            }
        }
        if !row.isEmpty { fatalError("a row without an end") }
        return rows
    }
}
