/// Where an argument of a template is in the rendering.
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
    /// Where the template is.
    let place: TemplatePlace

    @_lifetime(copy rendered, copy arguments)
    init(rendered: Span<UInt8>, arguments: Span<Argument>, place: TemplatePlace) {
        self.rendered = rendered
        self.arguments = arguments
        self.place = place
    }

    /// The highest number of an argument: as a rule, how many there are without a key.
    var positionalCount: Int {
        var count = 0
        for index in arguments.indices {
            count = max(count, arguments[index].position, number(arguments[index].key))
        }
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

    /// Appends the n-th argument, a list that starts on a line of its own.
    func appendList(_ position: Int, to buffer: inout ByteBuffer) {
        guard let range = range(position) else { return }
        buffer.append(rendered, rendered.withoutItemMarkers(range))
    }

    /// Appends the argument with a key.
    @discardableResult
    func append(_ key: StaticString, to buffer: inout ByteBuffer) -> Bool {
        guard let range = range(key) else { return false }
        buffer.append(rendered, range)
        return !range.isEmpty
    }

    /// Appends the argument with a key, or without it the n-th.
    @discardableResult
    func append(_ key: StaticString, or position: Int, to buffer: inout ByteBuffer) -> Bool {
        append(key, to: &buffer) || append(position, to: &buffer)
    }

    /// Appends the n-th argument between two texts; nothing where there is none, or it is empty.
    @discardableResult
    func append(
        _ position: Int, after start: String, before end: String = "",
        to buffer: inout ByteBuffer
    ) -> Bool {
        let count = buffer.count
        buffer.append(string: start)
        guard append(position, to: &buffer) else {
            buffer.truncate(to: count)
            return false
        }
        buffer.append(string: end)
        return true
    }

    /// Appends a space and the n-th argument; nothing where there is none.
    func appendBehindSpace(_ position: Int, to buffer: inout ByteBuffer) {
        append(position, after: " ", to: &buffer)
    }

    /// Appends the n-th argument with the white space around it, which is part of it where it has no
    /// key.
    func appendWhole(_ position: Int, to buffer: inout ByteBuffer) {
        guard let index = index(position) else { return }
        let value = arguments[index].value
        buffer.append(rendered, arguments[index].position > 0 ? value : trim(value))
    }

    /// Appends all arguments that have no key, or a number for one, each after a separator.
    func appendEach(after separator: StaticString, to buffer: inout ByteBuffer) {
        for index in arguments.indices where isPositional(index) {
            buffer.append(separator)
            buffer.append(rendered, trim(arguments[index].value))
        }
    }

    /// Appends the arguments without a key, from the n-th on and but for empty ones, with a separator
    /// between them.
    func appendAll(
        from first: Int = 1, parted separator: String, to buffer: inout ByteBuffer
    ) {
        var isFirst = true
        for index in arguments.indices where isPositional(index) {
            let value = trim(arguments[index].value)
            let position = arguments[index].position
            if value.isEmpty || position > 0 && position < first { continue }
            if !isFirst { buffer.append(string: separator) }
            isFirst = false
            buffer.append(rendered, value)
        }
    }

    /// Appends some text and all arguments without a key.
    func appendAll(after text: StaticString, to buffer: inout ByteBuffer) {
        buffer.append(text)
        appendEach(after: "", to: &buffer)
    }

    /// Whether the argument with a key is there and not empty.
    func has(_ key: StaticString) -> Bool { !(range(key)?.isEmpty ?? true) }

    /// The n-th argument; empty where there is none.
    @_lifetime(copy self)
    func bytes(_ position: Int) -> Span<UInt8> { rendered.extracting(range(position) ?? 0..<0) }

    /// The argument with a key; empty where there is none.
    @_lifetime(copy self)
    func bytes(_ key: StaticString) -> Span<UInt8> { rendered.extracting(range(key) ?? 0..<0) }

    /// Whether the n-th argument is there and not empty.
    func has(_ position: Int) -> Bool { !(range(position)?.isEmpty ?? true) }

    /// The n-th argument as a whole number of up to nine digits.
    func number(_ position: Int) -> Int? {
        guard let range = range(position), range.count <= 9 else { return nil }
        return rendered.extracting(range).wholeNumber()
    }

    /// The n-th argument as a string: for short ones, such as a number with a fraction.
    func string(_ position: Int) -> String { string(range(position)) }

    /// The argument with a key as a string.
    func string(_ key: StaticString) -> String { string(range(key)) }

    private func string(_ range: Range<Int>?) -> String {
        guard let range, range.count <= Self.longestString else { return "" }
        return rendered.extracting(range).string
    }

    private static var longestString: Int { 200 }

    /// The n-th argument as a string of any length; empty where there is none.
    func wholeString(_ position: Int) -> String {
        guard let range = range(position) else { return "" }
        return rendered.extracting(range).string
    }

    private func range(_ position: Int) -> Range<Int>? {
        index(position).map { trim(arguments[$0].value) }
    }

    private func range(_ key: StaticString) -> Range<Int>? {
        for index in arguments.indices.reversed()
        where rendered.extracting(arguments[index].key).equals(key) {
            return trim(arguments[index].value)
        }
        return nil
    }

    /// Where the n-th argument is; the last one where several have that number.
    private func index(_ position: Int) -> Int? {
        for index in arguments.indices.reversed() {
            let argument = arguments[index]
            if argument.position == position || number(argument.key) == position { return index }
        }
        return nil
    }

    private func isPositional(_ index: Int) -> Bool {
        arguments[index].position > 0 || number(arguments[index].key) > 0
    }

    /// The number that a key is; 0 where it is none.
    private func number(_ key: Range<Int>) -> Int {
        key.count <= 3 ? rendered.extracting(key).wholeNumber() ?? 0 : 0
    }

    private func trim(_ range: Range<Int>) -> Range<Int> { rendered.trimmed(range) }
}

extension Span where Element == UInt8 {
    /// A range of rendered text without the markers of a list's item at its start: MediaWiki starts
    /// a line before what a template makes of them.
    func withoutItemMarkers(_ range: Range<Int>) -> Range<Int> {
        var start = trimmed(range).lowerBound
        while start < range.upperBound, "*:;".utf8.contains(self[start]) { start += 1 }
        return trimmed(start..<range.upperBound).isEmpty ? range : start..<range.upperBound
    }
}
