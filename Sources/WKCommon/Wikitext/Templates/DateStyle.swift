/// How a language writes a date.
///
/// The patterns are CLDR's, with letters of ASCII as fields and quotes around those that stand for
/// themselves: `d` is the day, `MMMM` the month's name in a date, `LLLL` its name alone, `M` its number
/// and `y` the year; `dd` and `MM` have two digits. `B` is the year of the Buddhist era, which CLDR has
/// in a calendar of its own.
struct DateStyle: Sendable {
    /// The months' names as they are written in a date; none where they are not known.
    let months: [String]
    /// The months' names without a day.
    let monthsAlone: [String]
    /// A whole date.
    private let full: DatePattern
    /// A whole date where the template asks for the day first.
    private let dayFirst: DatePattern
    /// A month of a year.
    private let month: DatePattern
    /// A year alone.
    private let year: DatePattern
    /// The first day of a month; nil where it is written as all others are.
    private let firstDay: String?
    /// The language's digit zero, which the others follow.
    private let zero: UInt32

    /// The style of a language, by its rows; in digits, and the year first, where these say nothing.
    init(_ rows: DataRows) {
        let names = rows.words("month")
        let alone = rows.words("month-alone")
        let numbers = (1...12).map { String($0) }
        months = numbers.compactMap { names[$0] }
        monthsAlone = numbers.compactMap { alone[$0] ?? names[$0] }
        let patterns = rows.words("date")
        full = DatePattern(patterns["full"] ?? "y-MM-dd")
        dayFirst = patterns["day-first"].map(DatePattern.init) ?? full
        month = DatePattern(patterns["month"] ?? "y-MM")
        year = DatePattern(patterns["year"] ?? "y")
        firstDay = patterns["first-day"]
        zero = patterns["zero"]?.unicodeScalars.first?.value ?? UInt32(UInt8(ascii: "0"))
    }

    /// Appends a date.
    func append(_ date: PartialDate, dayFirst isDayFirst: Bool, to text: inout ByteBuffer) {
        var pattern = year
        if date.month != nil { pattern = month }
        if date.day != nil { pattern = isDayFirst ? dayFirst : full }
        for part in pattern.parts {
            switch part {
            case .text(let words): text.append(string: words)
            case .day(let digits): append(day: date.day ?? 1, digits: digits, to: &text)
            case .month(let digits): append(date.month ?? 1, digits: digits, to: &text)
            case .monthName: append(date.month ?? 1, of: months, to: &text)
            case .monthAlone: append(date.month ?? 1, of: monthsAlone, to: &text)
            case .year: append(date.year, to: &text)
            case .buddhistYear: append(date.year + 543, to: &text)
            }
        }
    }

    /// Appends a day and its month.
    func append(day: Int, ofMonth month: Int, to text: inout ByteBuffer) {
        append(day: day, to: &text)
        text.append(" ")
        append(month, of: months, to: &text)
    }

    /// Appends a day of a month.
    func append(day: Int, digits: Int = 1, to text: inout ByteBuffer) {
        if day == 1, let firstDay {
            text.append(string: firstDay)
        } else {
            append(day, digits: digits, to: &text)
        }
    }

    /// Appends a month's name, or its number where there are no names.
    private func append(_ month: Int, of names: [String], to text: inout ByteBuffer) {
        if names.count == 12 {
            text.append(string: names[month - 1])
        } else {
            append(month, to: &text)
        }
    }

    private func append(_ number: Int, digits: Int = 1, to text: inout ByteBuffer) {
        if number < 10, digits > 1 { append(digit: 0, to: &text) }
        for digit in String(number).utf8 {
            append(digit: UInt32(digit) - UInt32(UInt8(ascii: "0")), to: &text)
        }
    }

    private func append(digit: UInt32, to text: inout ByteBuffer) {
        text.append(scalar: zero + digit)
    }

    static let english = DateStyle(.ofTemplates(in: "en"))
}
