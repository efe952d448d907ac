/// Dates and years. The wiki's language says how a date is written: see `DateStyle`.
extension InlineTemplates {
    static let dates: [Row] = [
        Row("birth date|birth date and age|bda|dob|birth-date|date of birth", .made(firstDate)),
        Row("death date|start date|end date|start date and age|film date|date", .made(firstDate)),
        Row("release date|launch date|opening date|дата|дата народження", .made(firstDate)),
        Row("death date and age|death-date and age|dda", .made(firstDate)),
        Row("birth year and age|birth year|death year|start year|birth based on age", .argument(1)),
        Row(
            "death-date|birth-date and age|start-date|end-date|dts|date table sorting", .argument(1)
        ),
        Row("circa|c.|ca.|ca|approx", .made { $0.appendAll(behind: "c. ", to: &$1) }),
        Row("as of|asof", .made { $0.appendAll(behind: "As of ", to: &$1) }),
        Row("fl.|floruit", .made { $0.appendAll(behind: "fl. ", to: &$1) }),
    ]

    /// `{{birth date|1815|12|10|df=y}}` shows `10 December 1815`; what is no such date shows as it
    /// is written.
    @Sendable
    static func firstDate(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        guard let date = arguments.date(from: 1) else {
            arguments.append(1, to: &text)
            return
        }
        arguments.place.language.dates.append(date, dayFirst: arguments.has("df"), to: &text)
    }
}

/// A date of the calendar, of which the day or the month too may be unknown.
struct PartialDate: Equatable {
    var year: Int
    var month: Int?
    var day: Int?
}

extension TemplateArguments {
    /// The date whose year, month and day are the arguments from a number on; nil where there is no
    /// year.
    func date(from position: Int) -> PartialDate? {
        guard let year = number(position) else { return nil }
        var date = PartialDate(year: year)
        guard let month = number(position + 1), (1...12).contains(month) else { return date }
        date.month = month
        if let day = number(position + 2), (1...31).contains(day) { date.day = day }
        return date
    }
}
