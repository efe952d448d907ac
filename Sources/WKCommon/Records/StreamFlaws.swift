/// What a stream has that is not as it should be, and no error: numbers of its end record and of the manifest.
public struct StreamFlaws: Equatable {
    /// How many damaged places were skipped in what the stream was made of.
    public var skipped = 0
    /// How many records have the id of one that came before.
    public var repeated = 0
    /// Whether it is not known how many these are, as of parts that were made apart. A manifest has `null` then.
    var isRepeatedUnknown = false
    /// How many records have a text that MediaWiki could not load.
    public var lost = 0

    /// A stream without any.
    public init() {}

    /// The keys, in the order in which they are written.
    private static let keys: [(name: StaticString, value: WritableKeyPath<Self, Int> & Sendable)] =
        [
            ("skipped", \.skipped), ("repeated", \.repeated), ("lost", \.lost),
        ]

    /// Appends the keys whose number is not zero, with something before and after each name.
    func append(to json: inout ByteBuffer, before: StaticString, after: StaticString) {
        for (name, value) in Self.keys {
            let isUnknown = isRepeatedUnknown && value == \.repeated
            guard isUnknown || self[keyPath: value] > 0 else { continue }
            json.append(before)
            json.append(name)
            json.append(after)
            if isUnknown { json.append("null") } else { json.append(decimal: self[keyPath: value]) }
        }
    }

    /// Takes a key if it is one of them; false where it is none. The failure is a value that is no number of things.
    mutating func take(
        _ key: JSONValue, _ value: JSONValue, of record: borrowing Record, in line: Span<UInt8>
    ) throws(Failure) -> Bool {
        guard let found = Self.keys.first(where: { key.text(in: line, equals: $0.name) })
        else { return false }
        guard let number = record.integer(value, in: line), number >= 0 else {
            throw record.wrong("\"\(found.name)\" is not a count")
        }
        self[keyPath: found.value] = number
        return true
    }

    /// Adds the numbers of another stream; returns false where they are too large.
    mutating func add(_ other: StreamFlaws) -> Bool {
        for (_, value) in Self.keys {
            let (sum, isTooLarge) = self[keyPath: value].addingReportingOverflow(
                other[keyPath: value])
            guard !isTooLarge else { return false }
            self[keyPath: value] = sum
        }
        return true
    }

    /// Takes the numbers of a part of the stream away.
    mutating func remove(_ part: StreamFlaws) {
        for (_, value) in Self.keys { self[keyPath: value] -= part[keyPath: value] }
    }
}
