/// A record: one line of a stream, indexed so that its values are found by their keys.
///
/// It holds no bytes. What it says of a line are ranges in it, so a line is handed along with each
/// question; the storage is used again for the next line. Of equal keys the last one counts, as
/// in jq, and a key that was written with escapes is found too.
///
///     var reader = try RecordReader(.standard())
///     var record = Record()
///     while try reader.next() {
///         try reader.index(&record)
///         let title = try record.string("title", in: reader.line)
public struct Record: ~Copyable {
    private var json = JSONIndex()
    /// The line's number, for messages.
    private var lineNumber: Int?

    /// Storage for one record at a time.
    public init() {}

    /// Reads a line, which must be a JSON object in valid UTF-8.
    public mutating func index(_ line: Span<UInt8>, number: Int? = nil) throws(Failure) {
        lineNumber = number
        if let position = line.indexOfInvalidUTF8() {
            let isCompressed = number == 1 && InputFormat(of: line) == .bzip2
            throw wrong(
                isCompressed
                    ? "not a record: it looks like bzip2; pipe it through wk-split first"
                    : "not UTF-8: byte \(position + 1) of the line")
        }
        try read(line, until: nil)
    }

    /// Reads a line only as far as the value of one top-level key, where it has that key.
    ///
    /// Of equal keys the first one counts, and what comes after it is not checked.
    mutating func index(
        _ line: Span<UInt8>, number: Int, until key: StaticString
    ) throws(Failure) {
        lineNumber = number
        try read(line, until: key)
    }

    private mutating func read(_ line: Span<UInt8>, until key: StaticString?) throws(Failure) {
        do throws(Failure) {
            try json.read(line, until: key)
        } catch {
            throw error.at(line: lineNumber)
        }
    }

    // MARK: Values by their keys

    /// The value of a top-level key; nil where it is absent.
    public func value(_ key: StaticString, in line: Span<UInt8>) -> JSONValue? {
        last(key, of: members, in: line)
    }

    /// The value of the last of equal keys.
    @inline(__always)
    private func last(
        _ key: StaticString, of members: JSONCursor, in line: Span<UInt8>
    ) -> JSONValue? {
        var found: JSONValue?
        var cursor = members
        while let name = next(&cursor), let value = next(&cursor) {
            if name.text(in: line, equals: key) { found = value }
        }
        return found
    }

    /// The value of a key, which must be a string.
    public func string(_ key: StaticString, in line: Span<UInt8>) throws(Failure) -> JSONValue {
        try existing(key, optionalString(key, in: line))
    }

    /// The value of a key, which must be a string where it is neither absent nor `null`.
    public func optionalString(
        _ key: StaticString, in line: Span<UInt8>
    ) throws(Failure) -> JSONValue? {
        try value(key, .string, "a string", in: line)
    }

    /// The value of a key, which must be an array.
    public func array(_ key: StaticString, in line: Span<UInt8>) throws(Failure) -> JSONValue {
        try existing(key, value(key, .array, "an array", in: line))
    }

    /// The value of a key, which must be an object where it is neither absent nor `null`.
    public func optionalObject(
        _ key: StaticString, in line: Span<UInt8>
    ) throws(Failure) -> JSONValue? {
        try value(key, .object, "an object", in: line)
    }

    /// The value of a key, which must be an integer.
    public func integer(_ key: StaticString, in line: Span<UInt8>) throws(Failure) -> Int {
        try existing(key, nullableInteger(key, in: line))
    }

    /// The value of a key, which must be an integer or `null`.
    func nullableInteger(_ key: StaticString, in line: Span<UInt8>) throws(Failure) -> Int? {
        try requireKey(key, in: line)
        guard let value = try value(key, .number, "an integer", in: line) else { return nil }
        guard let integer = integer(value, in: line) else {
            throw wrong("\"\(key)\" is not an integer")
        }
        return integer
    }

    /// The value of a key, which must be a string or `null`.
    func nullableString(_ key: StaticString, in line: Span<UInt8>) throws(Failure) -> JSONValue? {
        try requireKey(key, in: line)
        return try optionalString(key, in: line)
    }

    private func requireKey(_ key: StaticString, in line: Span<UInt8>) throws(Failure) {
        _ = try existing(key, value(key, in: line))
    }

    /// The value of a key in an object, where the object has it and the value is of this kind.
    public func member(
        _ key: StaticString, _ kind: JSONValue.Kind, of object: JSONValue, in line: Span<UInt8>
    ) -> JSONValue? {
        guard object.kind == .object else { return nil }
        let found = last(key, of: contents(of: object), in: line)
        return found?.kind == kind ? found : nil
    }

    /// A number's value, where it is an integer of 64 bits.
    public func integer(_ number: JSONValue, in line: Span<UInt8>) -> Int? {
        guard number.kind == .number else { return nil }
        return line.extracting(number.range).integer
    }

    private func value(
        _ key: StaticString, _ kind: JSONValue.Kind, _ kindName: StaticString, in line: Span<UInt8>
    ) throws(Failure) -> JSONValue? {
        guard let value = value(key, in: line), value.kind != .null else { return nil }
        guard value.kind == kind else { throw wrong("\"\(key)\" is not \(kindName)") }
        return value
    }

    private func existing<Value>(_ key: StaticString, _ value: Value?) throws(Failure) -> Value {
        guard let value else { throw wrong("no key \"\(key)\"") }
        return value
    }

    /// What is wrong with this record, with its place.
    @inline(never)
    public func wrong(_ message: String) -> Failure { .badInput(message).at(line: lineNumber) }

    // MARK: Walks

    /// A walk over the record's own keys and values, which come by turns.
    public var members: JSONCursor {
        JSONCursor(position: min(1, json.nodes.count), end: json.nodes.count)
    }

    /// A walk over what an array contains, or over an object's keys and values by turns.
    @inline(__always)
    public func contents(of value: JSONValue) -> JSONCursor { value.inside }

    /// The next value of a walk, stepping over all that the value contains; nil at the end.
    @inline(__always)
    public func next(_ cursor: inout JSONCursor) -> JSONValue? {
        guard cursor.position < cursor.end else { return nil }
        let value = JSONValue(json.nodes[cursor.position], at: cursor.position)
        cursor.position = value.inside.end
        return value
    }
}
