/// The values of one line of JSON, in the order in which they start.
///
/// The line is checked against RFC 8259 in one pass; no tree is built, and the storage is used
/// again for the next line. Each value is a node that knows where it is and which node comes
/// after all that it contains, so that a walk steps over what it does not want:
///
///     {"id":7,"links":[{"to":"A"}]}
///     0 object → 8   1 "id" → 2   2 7 → 3   3 "links" → 4   4 array → 8   5 object → 8   …
///
/// There is no recursion: the open arrays and objects are on a stack of at most 512.
struct JSONIndex: ~Copyable {
    /// The nodes of the last line.
    private(set) var nodes: [JSONNode] = []
    /// The nodes of the arrays and objects that are open.
    private var open: [UInt32] = []
    /// The node of the top-level key that came last.
    private var topKey = 0

    private static let deepest = 512

    /// Reads a line, or as much of it as it takes to find a top-level key's value.
    ///
    /// The outer loop is where a value starts; the inner one where a value has ended or an
    /// empty array or object has opened.
    mutating func read(_ line: Span<UInt8>, until key: StaticString? = nil) throws(Failure) {
        nodes.removeAll(keepingCapacity: true)
        open.removeAll(keepingCapacity: true)
        guard line.count < Int(UInt32.max) else { throw .badInput("a record of over 4 GiB") }
        var position = line.indexAfterSpace(from: 0)
        guard position < line.count, line[position] == UInt8(ascii: "{") else {
            throw JSONIndex.notAnObject(line, position)
        }
        values: while true {
            guard position < line.count else { throw JSONIndex.cutOff }
            switch line[position] {
            case UInt8(ascii: "\""):
                position = try readString(line, position)
            case UInt8(ascii: "{"):
                position = try open(.object, line, position)
                guard position < line.count else { throw JSONIndex.cutOff }
                if line[position] != UInt8(ascii: "}") {
                    position = try readKey(line, position)
                    continue values
                }
            case UInt8(ascii: "["):
                position = try open(.array, line, position)
                guard position < line.count else { throw JSONIndex.cutOff }
                if line[position] != UInt8(ascii: "]") { continue values }
            case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                position = try readNumber(line, position)
            default:
                position = try readWord(line, position)
            }
            while let container = open.last {
                if open.count == 1, let key, isTopKey(key, line) { return }
                position = line.indexAfterSpace(from: position)
                guard position < line.count else { throw JSONIndex.cutOff }
                let isObject = nodes[Int(container)].kind == .object
                let byte = line[position]
                position += 1
                if byte == UInt8(ascii: ",") {
                    position = line.indexAfterSpace(from: position)
                    if isObject { position = try readKey(line, position) }
                    continue values
                }
                guard byte == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else {
                    throw JSONIndex.expected(
                        isObject ? "a comma or }" : "a comma or ]", line, position - 1)
                }
                nodes[Int(container)].end = UInt32(position)
                nodes[Int(container)].next = UInt32(nodes.count)
                open.removeLast()
            }
            break
        }
        position = line.indexAfterSpace(from: position)
        guard position == line.count else {
            throw JSONIndex.expected("the end of the line", line, position)
        }
    }

    /// Opens an array or object; returns where the first byte inside is.
    private mutating func open(
        _ kind: JSONValue.Kind, _ line: Span<UInt8>, _ position: Int
    ) throws(Failure) -> Int {
        guard open.count < JSONIndex.deepest else {
            throw .badInput("not JSON that wk reads: nested deeper than \(JSONIndex.deepest)")
        }
        open.append(UInt32(nodes.count))
        add(kind, position..<position)
        return line.indexAfterSpace(from: position + 1)
    }

    /// Reads a key and the colon; returns where its value starts.
    @inline(__always)
    private mutating func readKey(
        _ line: Span<UInt8>, _ position: Int
    ) throws(Failure) -> Int {
        guard position < line.count, line[position] == UInt8(ascii: "\"") else {
            throw JSONIndex.expected("a key", line, position)
        }
        if open.count == 1 { topKey = nodes.count }
        let colon = line.indexAfterSpace(from: try readString(line, position))
        guard colon < line.count, line[colon] == UInt8(ascii: ":") else {
            throw JSONIndex.expected("a colon", line, colon)
        }
        return line.indexAfterSpace(from: colon + 1)
    }

    /// Reads a string, whose first quote is at `start`; returns where it has ended.
    @inline(__always)
    private mutating func readString(
        _ line: Span<UInt8>, _ start: Int
    ) throws(Failure) -> Int {
        var hasEscapes = false
        var position = line.indexOfStringDelimiter(from: start + 1)
        while position < line.count {
            let byte = line[position]
            if byte == UInt8(ascii: "\"") {
                add(.string, start..<position + 1, hasEscapes: hasEscapes)
                return position + 1
            }
            guard byte == UInt8(ascii: "\\") else {
                throw JSONIndex.expected("no control character", line, position)
            }
            hasEscapes = true
            position = line.indexOfStringDelimiter(from: try readEscape(line, position))
        }
        throw JSONIndex.cutOff
    }

    /// Checks the escape whose `\` is at `start`; returns where it has ended.
    @inline(__always)
    private func readEscape(_ line: Span<UInt8>, _ start: Int) throws(Failure) -> Int {
        guard start + 1 < line.count else { throw JSONIndex.cutOff }
        switch line[start + 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
            UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            return start + 2
        case UInt8(ascii: "u"):
            guard line.hexadecimalUnit(at: start + 2) != nil else {
                throw JSONIndex.expected("four hexadecimal digits", line, start + 2)
            }
            return start + 6
        default:
            throw JSONIndex.expected("an escape", line, start)
        }
    }

    /// Reads a number, whose first byte is at `start`; returns where it has ended.
    private mutating func readNumber(
        _ line: Span<UInt8>, _ start: Int
    ) throws(Failure) -> Int {
        var position = start
        if line[position] == UInt8(ascii: "-") { position += 1 }
        if position < line.count, line[position] == UInt8(ascii: "0") {
            position += 1
        } else {
            position = try indexAfterDigits(line, position)
        }
        if position < line.count, line[position] == UInt8(ascii: ".") {
            position = try indexAfterDigits(line, position + 1)
        }
        if position < line.count, line[position] | 0x20 == UInt8(ascii: "e") {
            position += 1
            if position < line.count,
                line[position] == UInt8(ascii: "+") || line[position] == UInt8(ascii: "-")
            {
                position += 1
            }
            position = try indexAfterDigits(line, position)
        }
        add(.number, start..<position)
        return position
    }

    /// Where one or more digits end that start at `start`.
    private func indexAfterDigits(_ line: Span<UInt8>, _ start: Int) throws(Failure) -> Int {
        var position = start
        while position < line.count, line[position].isDigit { position += 1 }
        guard position > start else { throw JSONIndex.expected("a digit", line, position) }
        return position
    }

    /// Reads `true`, `false` or `null`; returns where it has ended.
    private mutating func readWord(_ line: Span<UInt8>, _ start: Int) throws(Failure) -> Int {
        let (kind, length): (JSONValue.Kind, Int) =
            if line.starts(with: "true", at: start) {
                (.boolean, 4)
            } else if line.starts(with: "false", at: start) {
                (.boolean, 5)
            } else if line.starts(with: "null", at: start) {
                (.null, 4)
            } else {
                throw JSONIndex.expected("a value", line, start)
            }
        add(kind, start..<start + length)
        return start + length
    }

    @inline(__always)
    private mutating func add(
        _ kind: JSONValue.Kind, _ range: Range<Int>, hasEscapes: Bool = false
    ) {
        nodes.append(
            JSONNode(
                start: UInt32(truncatingIfNeeded: range.lowerBound),
                end: UInt32(truncatingIfNeeded: range.upperBound),
                next: UInt32(truncatingIfNeeded: nodes.count + 1),
                kind: kind, hasEscapes: hasEscapes))
    }

    /// Whether the top-level key that came last is this one, and its value has been read.
    private func isTopKey(_ key: StaticString, _ line: Span<UInt8>) -> Bool {
        nodes.count > 1 && JSONValue(nodes[topKey], at: topKey).text(in: line, equals: key)
    }
}

/// What is said of a line that is no JSON.
extension JSONIndex {
    private static var cutOff: Failure { .badInput("not JSON: the line ends too early") }

    @inline(never)
    private static func expected(
        _ what: String, _ line: Span<UInt8>, _ position: Int
    ) -> Failure {
        guard position < line.count else { return cutOff }
        return .badInput("not JSON: \(what) is expected at byte \(position + 1) of the line")
    }

    /// Why a line, which does not begin with a brace, is no record.
    @inline(never)
    static func notAnObject(_ line: Span<UInt8>, _ position: Int) -> Failure {
        guard position < line.count, line[position] == UInt8(ascii: "<") else {
            return .badInput("not a record: the line does not start with {")
        }
        return .badInput("not a record: it looks like XML; pipe it through wk-split first")
    }
}
