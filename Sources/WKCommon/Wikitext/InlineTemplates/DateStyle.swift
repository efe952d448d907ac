/// How a language writes a date.
///
/// In the patterns `D`, `M` and `Y` stand for the day, the month's name and the year, and `m` for
/// the month's number; all else stands for itself.
struct DateStyle: Sendable {
    let months: [String]
    /// A whole date.
    let full: String
    /// A whole date where the template asks for the day first; nil where that changes nothing.
    let dayFirst: String?
    /// A month of a year.
    let month: String
    /// A year alone.
    let year: String

    init(
        _ full: String, dayFirst: String? = nil, month: String, year: String = "Y", _ names: String
    ) {
        self.full = full
        self.dayFirst = dayFirst
        self.month = month
        self.year = year
        months = names.split(separator: " ").map(String.init)
    }

    /// Appends a date.
    func append(_ date: PartialDate, dayFirst isDayFirst: Bool, to text: inout ByteBuffer) {
        var pattern = year
        if date.month != nil { pattern = month }
        if date.day != nil { pattern = isDayFirst ? dayFirst ?? full : full }
        for character in pattern.unicodeScalars {
            switch character {
            case "D": text.append(decimal: date.day ?? 1)
            case "M": text.append(string: months[(date.month ?? 1) - 1])
            case "m": text.append(decimal: date.month ?? 1)
            case "Y": text.append(decimal: date.year)
            default: text.append(string: String(character))
            }
        }
    }

    static let english = DateStyle(
        "M D, Y", dayFirst: "D M Y", month: "M Y",
        "January February March April May June July August September October November December")
}
