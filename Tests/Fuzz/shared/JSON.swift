@testable import WKCommon

/// JSON as RFC 8259 has it, read in the plainest way: what the reader of records is compared with.
indirect enum JSON: Equatable {
    case object([Member])
    case array([JSON])
    /// A string's text; half of a surrogate pair is U+FFFD.
    case string([UInt8])
    /// A number as it is written.
    case number([UInt8])
    case boolean(Bool)
    case null

    struct Member: Equatable {
        var key: [UInt8]
        var value: JSON
    }

    /// Reads a line; nil where it is no JSON, or deeper than 512.
    init?(_ line: [UInt8]) {
        var reader = JSONReader(rest: line[...])
        guard String(validating: line, as: UTF8.self) != nil, let value = reader.value(depth: 0)
        else { return nil }
        reader.skipSpace()
        guard reader.rest.isEmpty else { return nil }
        self = value
    }

    /// The value of an object's key; of equal keys the last one counts.
    subscript(_ key: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        return members.last { $0.key.elementsEqual(key.utf8) }?.value
    }

    /// The text of a string.
    var text: [UInt8]? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    /// A number as it is written.
    var digits: [UInt8]? {
        guard case .number(let digits) = self else { return nil }
        return digits
    }

    /// A number of 64 bits.
    var integer: Int? { digits.flatMap { Int($0.text) } }

    /// What an array holds.
    var elements: [JSON]? {
        guard case .array(let elements) = self else { return nil }
        return elements
    }
}

/// Reads a value after another. What returns nil has met what is no JSON.
private struct JSONReader {
    var rest: ArraySlice<UInt8>

    mutating func value(depth: Int) -> JSON? {
        skipSpace()
        guard let first = rest.first else { return nil }
        switch first {
        case UInt8(ascii: "{"): return depth < 512 ? object(depth: depth + 1) : nil
        case UInt8(ascii: "["): return depth < 512 ? array(depth: depth + 1) : nil
        case UInt8(ascii: "\""): return string().map { .string($0) }
        case UInt8(ascii: "t"): return take("true") ? .boolean(true) : nil
        case UInt8(ascii: "f"): return take("false") ? .boolean(false) : nil
        case UInt8(ascii: "n"): return take("null") ? .null : nil
        default: return number()
        }
    }

    mutating func skipSpace() {
        rest = rest.drop { " \t\r\n".utf8.contains($0) }
    }

    /// Takes a text where it is next.
    private mutating func take(_ text: String) -> Bool {
        guard rest.starts(with: text.utf8) else { return false }
        rest = rest.dropFirst(text.utf8.count)
        return true
    }

    private mutating func object(depth: Int) -> JSON? {
        var members: [JSON.Member] = []
        rest = rest.dropFirst()
        skipSpace()
        if take("}") { return .object([]) }
        repeat {
            skipSpace()
            guard let key = string() else { return nil }
            skipSpace()
            guard take(":"), let value = value(depth: depth) else { return nil }
            members.append(JSON.Member(key: key, value: value))
            skipSpace()
        } while take(",")
        return take("}") ? .object(members) : nil
    }

    private mutating func array(depth: Int) -> JSON? {
        var elements: [JSON] = []
        rest = rest.dropFirst()
        skipSpace()
        if take("]") { return .array([]) }
        repeat {
            guard let value = value(depth: depth) else { return nil }
            elements.append(value)
            skipSpace()
        } while take(",")
        return take("]") ? .array(elements) : nil
    }

    private mutating func number() -> JSON? {
        let before = rest
        _ = take("-")
        if !take("0") { guard digits() else { return nil } }
        if take(".") { guard digits() else { return nil } }
        if take("e") || take("E") {
            _ = take("+") || take("-")
            guard digits() else { return nil }
        }
        return .number(Array(before.dropLast(rest.count)))
    }

    private mutating func digits() -> Bool {
        let before = rest.count
        rest = rest.drop { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        return rest.count < before
    }

    private mutating func string() -> [UInt8]? {
        guard take("\"") else { return nil }
        var units: [UInt8] = []
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "\""): return units
            case 0..<0x20: return nil
            case UInt8(ascii: "\\"):
                guard let scalar = escape() else { return nil }
                units += Array(String(Character(scalar)).utf8)
            default: units.append(byte)
            }
        }
        return nil
    }

    /// What an escape stands for, whose backslash has been taken.
    private mutating func escape() -> Unicode.Scalar? {
        switch rest.popFirst() {
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "u"): break
        default: return nil
        }
        guard let unit = unit() else { return nil }
        guard (0xD800..<0xE000).contains(unit) else { return Unicode.Scalar(unit) }
        var ahead = self
        guard unit < 0xDC00, ahead.take("\\u"), let low = ahead.unit(),
            (0xDC00..<0xE000).contains(low)
        else { return "\u{FFFD}" }
        self = ahead
        return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
    }

    /// Four hexadecimal digits.
    private mutating func unit() -> UInt32? {
        let digits = Array(rest.prefix(4))
        guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit })
        else { return nil }
        rest = rest.dropFirst(4)
        return UInt32(digits.text, radix: 16)
    }
}
