/// Ages, where both dates are among the arguments; how old someone is today no table knows.
extension InlineTemplates {
    /// `{{age|1815|12|10|1852|11|27}}` shows `36`.
    @Sendable
    static func age(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        guard let birth = arguments.date(from: 1), let death = arguments.date(from: 4) else {
            return
        }
        guard let age = Age(from: birth, to: death) else { return }
        age.append(to: &text)
    }

    /// `{{age in days|2000|1|1|2000|2|1}}` shows `31`.
    @Sendable
    static func ageInDays(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        guard let start = arguments.date(from: 1)?.dayNumber,
            let end = arguments.date(from: 4)?.dayNumber
        else { return }
        text.append(string: DecimalNumber.group("\(abs(end - start))"))
    }

    /// `{{age in years and days|2000|1|1|2001|2|1}}` shows `1 year, 31 days`.
    @Sendable
    static func ageInYearsAndDays(
        _ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer
    ) {
        guard let start = arguments.date(from: 1), let end = arguments.date(from: 4),
            let age = Age(from: start, to: end), let endDay = end.dayNumber
        else { return }
        let years = age.most
        var birthday = start
        birthday.year += years
        guard let startDay = birthday.dayNumber else { return }
        let days = endDay - startDay
        if years > 0 { text.append(string: "\(years) year\(years == 1 ? "" : "s"), ") }
        text.append(string: "\(days) day\(days == 1 ? "" : "s")")
    }
}

/// A date of the calendar, of which the day or the month too may be unknown.
struct PartialDate: Equatable {
    var year: Int
    var month: Int?
    var day: Int?

    init(year: Int, month: Int? = nil, day: Int? = nil) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// A date written in English or by ISO 8601: `10 December 1815`, `December 10, 1815`,
    /// `December 1815`, `1815-12-10`, `1815`; nil for anything else.
    init?(english text: String) {
        let words = text.split { $0 == " " || $0 == "," || $0 == "\u{A0}" }
        guard (1...3).contains(words.count) else { return nil }
        var (year, month, day): (Int?, Int?, Int?) = (nil, nil, nil)
        for word in words {
            if let number = Int(word), number > 0 {
                if number > 31 || day != nil { year = number } else { day = number }
            } else if let name = PartialDate.month(word), month == nil {
                month = name
            } else if words.count == 1 {
                let parts = word.split(separator: "-").map { Int($0) ?? 0 }
                guard parts.count == 3, !parts.contains(0) else { return nil }
                (year, month, day) = (parts[0], parts[1], parts[2])
            } else {
                return nil
            }
        }
        guard let year, day == nil || month != nil, month.map({ (1...12).contains($0) }) ?? true
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    private static func month(_ word: Substring) -> Int? {
        DateStyle.english.months.firstIndex {
            $0 == word || word.utf8.count >= 3 && $0.hasPrefix(word)
        }.map { $0 + 1 }
    }

    /// The number of the day since a day long ago; nil where the date is not whole.
    var dayNumber: Int? {
        guard let month, let day else { return nil }
        // The year starts in March, so that a leap day is its last.
        let shifted = month > 2 ? year : year - 1
        let months = (153 * ((month + 9) % 12) + 2) / 5
        return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + months + day
    }
}

/// How many years lie between two dates; where these are not whole, it may be one of two numbers.
struct Age {
    var least: Int
    var most: Int

    /// The age; nil where the dates are the wrong way round, or centuries apart.
    init?(from birth: PartialDate, to death: PartialDate) {
        most = death.year - birth.year
        least = most
        switch (birth.month, death.month) {
        case (let birthMonth?, let deathMonth?) where birthMonth != deathMonth:
            if birthMonth > deathMonth { (least, most) = (least - 1, most - 1) }
        case (_?, _?):
            if let birthDay = birth.day, let deathDay = death.day {
                if birthDay > deathDay { (least, most) = (least - 1, most - 1) }
            } else {
                least -= 1
            }
        default: least -= 1
        }
        guard (0...200).contains(most) else { return nil }
        least = max(0, least)
    }

    /// Appends `36`, or `36–37` where it may be either.
    func append(to text: inout ByteBuffer) {
        text.append(decimal: least)
        guard least != most else { return }
        text.append("–")
        text.append(decimal: most)
    }
}

extension TemplateArguments {
    /// The date whose year, month and day are the arguments from a number on; nil where there is no
    /// year.
    func date(from position: Int) -> PartialDate? {
        guard let year = number(position) else { return nil }
        var date = PartialDate(year: year)
        guard let month = month(position + 1) else { return date }
        date.month = month
        if let day = number(position + 2), (1...31).contains(day) { date.day = day }
        return date
    }

    /// A month by its number or its name in the wiki's language.
    private func month(_ position: Int) -> Int? {
        if let number = number(position) { return (1...12).contains(number) ? number : nil }
        let name = string(position)
        guard !name.isEmpty else { return nil }
        return place.language.dates.months.firstIndex(of: name).map { $0 + 1 }
    }

    /// Appends a date as the language and the argument `df` have it.
    func append(_ date: PartialDate, to text: inout ByteBuffer) {
        let isDayFirst = has("df") && string("df") != "no" && string("df") != "n"
        place.language.dates.append(date, dayFirst: isDayFirst, to: &text)
    }

    /// Appends ` (aged 36)`.
    func append(age: Age?, to text: inout ByteBuffer) {
        guard let age, let aged = place.language.aged else { return }
        text.append(string: aged.before)
        age.append(to: &text)
        text.append(string: aged.after)
    }

    /// Appends the time of day, `13:32, `, whose hour and minute are the arguments from a number on.
    func appendTime(from position: Int, to text: inout ByteBuffer) {
        guard let hour = number(position), let minute = number(position + 1) else { return }
        guard (0...24).contains(hour), (0...59).contains(minute) else { return }
        text.append(string: (hour < 10 ? "0\(hour)" : "\(hour)"))
        text.append(string: (minute < 10 ? ":0\(minute)" : ":\(minute)"))
        if let second = number(position + 2), (0...59).contains(second) {
            text.append(string: (second < 10 ? ":0\(second)" : ":\(second)"))
        }
        text.append(", ")
    }
}
