/// When a revision was made, in a form that can be compared.
///
///     time    date ( "T" | " " ) hour ":" minute ":" second fraction? zone?
///     time    14 digits, as MediaWiki's database has it
///     zone    "Z" | ( "+" | "-" ) hour ":" minute
///
/// The export schema says `xs:dateTime`, MediaWiki writes `2026-01-31T23:59:59Z`, and its import reads a few
/// forms more. What is none of these is no time, and older than each time.
struct RevisionTime: Equatable, Comparable {
    /// No time, or none that can be read.
    static let none = RevisionTime(microseconds: .min)

    /// Since the start of the year 0.
    private let microseconds: Int

    private init(microseconds: Int) { self.microseconds = microseconds }

    /// The time that a `<timestamp>` says.
    init(_ text: Span<UInt8>) {
        var reader = TimeReader(text)
        self = reader.time() ?? .none
    }

    fileprivate init?(
        year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int, microsecond: Int,
        offset: Int
    ) {
        guard 1...12 ~= month, 1...31 ~= day, 0...24 ~= hour, 0...59 ~= minute, 0...60 ~= second
        else { return nil }
        // March begins the year, so that a leap day is its last.
        let years = month > 2 ? year : year - 1
        let months = (month + 9) % 12
        let days =
            years * 365 + years / 4 - years / 100 + years / 400 + (months * 153 + 2) / 5 + day
        let seconds = ((days * 24 + hour) * 60 + minute - offset) * 60 + second
        microseconds = seconds * 1_000_000 + microsecond
    }

    static func < (one: RevisionTime, other: RevisionTime) -> Bool {
        one.microseconds < other.microseconds
    }
}

/// Reads a time's parts from left to right.
private struct TimeReader: ~Escapable {
    private let text: Span<UInt8>
    private var position = 0

    @_lifetime(copy text)
    init(_ text: Span<UInt8>) { self.text = text.withoutXMLSpaceAround }

    mutating func time() -> RevisionTime? {
        let isCompact = text.count == 14
        guard let year = number(4), isCompact || skip("-"), let month = number(2),
            isCompact || skip("-"),
            let day = number(2), isCompact || skip("T") || skip(" "), let hour = number(2),
            isCompact || skip(":"), let minute = number(2), isCompact || skip(":"),
            let second = number(2)
        else { return nil }
        let microsecond = skip(".") ? fraction() : 0
        guard let offset = offset(), position == text.count else { return nil }
        return RevisionTime(
            year: year, month: month, day: day, hour: hour, minute: minute, second: second,
            microsecond: microsecond, offset: offset)
    }

    private mutating func number(_ digits: Int) -> Int? {
        guard position + digits <= text.count else { return nil }
        defer { position += digits }
        return text.extracting(position..<position + digits).wholeNumber()
    }

    private mutating func digit() -> Int? {
        guard position < text.count, text[position].isDigit else { return nil }
        position += 1
        return Int(text[position - 1] - UInt8(ascii: "0"))
    }

    private mutating func fraction() -> Int {
        var (value, unit) = (0, 100_000)
        while let digit = digit() {
            value += digit * unit
            unit /= 10
        }
        return value
    }

    /// The minutes that a zone is ahead of UTC, which is what no zone means.
    private mutating func offset() -> Int? {
        if position == text.count || skip("Z") { return 0 }
        let isAhead = skip("+")
        guard isAhead || skip("-"), let hours = number(2), skip(":"), let minutes = number(2) else {
            return nil
        }
        return (isAhead ? 1 : -1) * (hours * 60 + minutes)
    }

    private mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard position < text.count, text[position] == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }
}
