/// Where an argument of a template stands in the rendering.
struct Argument {
    /// Its key; empty where it has none.
    var key: Range<Int>
    var value: Range<Int>
    /// Its number among those without a key, from 1 on; 0 where it has a key.
    var position: Int
}

/// The arguments of one template, rendered.
struct TemplateArguments: ~Escapable {
    private let rendered: Span<UInt8>
    private let arguments: Span<Argument>
    /// Where the template stands.
    let place: TemplatePlace

    @_lifetime(copy rendered, copy arguments)
    init(rendered: Span<UInt8>, arguments: Span<Argument>, place: TemplatePlace) {
        self.rendered = rendered
        self.arguments = arguments
        self.place = place
    }

    /// How many arguments stand without a key.
    var positionalCount: Int {
        var count = 0
        for index in arguments.indices { count = max(count, arguments[index].position) }
        return count
    }

    /// Appends the n-th argument, counted from 1, or the one whose key is that number; false where
    /// there is none or it is empty.
    @discardableResult
    func append(_ position: Int, to buffer: inout ByteBuffer) -> Bool {
        guard let range = range(position) else { return false }
        buffer.append(rendered, range)
        return !range.isEmpty
    }

    /// Appends the argument with a key.
    @discardableResult
    func append(_ key: StaticString, to buffer: inout ByteBuffer) -> Bool {
        guard let range = range(key) else { return false }
        buffer.append(rendered, range)
        return !range.isEmpty
    }

    /// Appends all arguments that have no key, or a digit for one, each behind a separator.
    func appendEach(behind separator: StaticString, to buffer: inout ByteBuffer) {
        for index in arguments.indices {
            let argument = arguments[index]
            guard argument.position > 0 || isDigit(argument.key) else { continue }
            buffer.append(separator)
            buffer.append(rendered, trim(argument.value))
        }
    }

    /// Appends some text and all arguments without a key.
    func appendAll(behind text: StaticString, to buffer: inout ByteBuffer) {
        buffer.append(text)
        appendEach(behind: "", to: &buffer)
    }

    /// Whether the argument with a key is there and not empty.
    func has(_ key: StaticString) -> Bool { !(range(key)?.isEmpty ?? true) }

    /// The n-th argument; empty where there is none.
    @_lifetime(copy self)
    func bytes(_ position: Int) -> Span<UInt8> { rendered.extracting(range(position) ?? 0..<0) }

    /// The argument with a key; empty where there is none.
    @_lifetime(copy self)
    func bytes(_ key: StaticString) -> Span<UInt8> { rendered.extracting(range(key) ?? 0..<0) }

    /// The n-th argument as a whole number of up to nine digits.
    func number(_ position: Int) -> Int? {
        guard let range = range(position), (1...9).contains(range.count) else { return nil }
        var value = 0
        for index in range {
            guard rendered[index].isDigit else { return nil }
            value = value * 10 + Int(rendered[index] - UInt8(ascii: "0"))
        }
        return value
    }

    /// The n-th argument as a string: for short ones, such as a number with a fraction.
    func string(_ position: Int) -> String {
        guard let range = range(position), range.count <= 64 else { return "" }
        return String(decoding: range.map { rendered[$0] }, as: UTF8.self)
    }

    private func range(_ position: Int) -> Range<Int>? {
        for index in arguments.indices.reversed() {
            let argument = arguments[index]
            if argument.position == position || isNumber(position, argument.key) {
                return trim(argument.value)
            }
        }
        return nil
    }

    private func range(_ key: StaticString) -> Range<Int>? {
        for index in arguments.indices.reversed()
        where rendered.extracting(arguments[index].key).equals(key) {
            return trim(arguments[index].value)
        }
        return nil
    }

    private func isNumber(_ position: Int, _ key: Range<Int>) -> Bool {
        key.count == 1 && position < 10
            && rendered[key.lowerBound] == UInt8(ascii: "0") + UInt8(position)
    }

    private func isDigit(_ key: Range<Int>) -> Bool {
        key.count == 1 && rendered[key.lowerBound].isDigit
    }

    private func trim(_ range: Range<Int>) -> Range<Int> { rendered.trimmed(range) }
}

extension Span where Element == UInt8 {
    /// A range without the white space at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, self[start].isSpace { start += 1 }
        while end > start, self[end - 1].isSpace { end -= 1 }
        return start..<end
    }
}
