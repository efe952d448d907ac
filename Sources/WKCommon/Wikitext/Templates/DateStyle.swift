/// How a language writes a date.
///
/// In the patterns `D`, `M` and `Y` stand for the day, the month's name and the year, `N` for the
/// month's number and `B` for the year of the Buddhist era; all else stands for itself.
struct DateStyle: Sendable {
    /// The months' names as they stand in a date; none where dates have the months' numbers.
    let months: [String]
    /// The months' names without a day.
    let monthsAlone: [String]
    /// A whole date.
    let full: String
    /// A whole date where the template asks for the day first; nil where that changes nothing.
    let dayFirst: String?
    /// A month of a year.
    let month: String
    /// A year alone.
    let year: String
    /// The first day of a month; nil where it is written as all others are.
    let firstDay: String?
    /// The language's digit zero, which the others follow.
    let zero: Unicode.Scalar

    /// A style by its patterns and the names of the months, with a space between them; an underscore
    /// is a space within a name.
    init(
        _ full: String, dayFirst: String? = nil, month: String, year: String = "Y",
        firstDay: String? = nil, digits zero: Unicode.Scalar = "0", _ names: String,
        alone: String? = nil
    ) {
        self.full = full
        self.dayFirst = dayFirst
        self.month = month
        self.year = year
        self.firstDay = firstDay
        self.zero = zero
        months = DateStyle.names(names)
        monthsAlone = alone.map(DateStyle.names) ?? months
    }

    private static func names(_ text: String) -> [String] {
        text.split(separator: " ").map { name in
            String(String.UnicodeScalarView(name.unicodeScalars.map { $0 == "_" ? " " : $0 }))
        }
    }

    /// Appends a date.
    func append(_ date: PartialDate, dayFirst isDayFirst: Bool, to text: inout ByteBuffer) {
        var pattern = year
        if date.month != nil { pattern = month }
        if date.day != nil { pattern = isDayFirst ? dayFirst ?? full : full }
        let names = date.day == nil ? monthsAlone : months
        for character in pattern.unicodeScalars {
            switch character {
            case "D": append(day: date.day ?? 1, to: &text)
            case "M": text.append(string: names[(date.month ?? 1) - 1])
            case "N": append(date.month ?? 1, to: &text)
            case "Y": append(date.year, to: &text)
            case "B": append(date.year + 543, to: &text)
            default: text.append(string: String(character))
            }
        }
    }

    /// Appends a day and its month.
    func append(day: Int, ofMonth month: Int, to text: inout ByteBuffer) {
        append(day: day, to: &text)
        text.append(" ")
        text.append(string: months[month - 1])
    }

    /// Appends a day of a month.
    func append(day: Int, to text: inout ByteBuffer) {
        if day == 1, let firstDay { text.append(string: firstDay) } else { append(day, to: &text) }
    }

    private func append(_ number: Int, to text: inout ByteBuffer) {
        guard zero != "0" else {
            text.append(decimal: number)
            return
        }
        for digit in String(number).utf8 {
            let scalar = Unicode.Scalar(zero.value + UInt32(digit - UInt8(ascii: "0")))
            if let scalar { text.append(string: String(scalar)) }
        }
    }

    static let english = DateStyle(
        "M D, Y", dayFirst: "D M Y", month: "M Y",
        "January February March April May June July August September October November December")
}
