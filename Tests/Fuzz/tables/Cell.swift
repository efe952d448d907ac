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
}
