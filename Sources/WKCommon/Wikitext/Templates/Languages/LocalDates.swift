/// Dates of birth and death, and dates at all, in the templates of the wikis that are not English.
/// Some have the year first and some the day.
extension InlineTemplates {
    static let localDates: [Row] = [
        Row(
            "oldstyledate|сс|сс3|дн|дс|дн2|дс2|старий стиль|ст.с.|сс2", in: "uk|ru",
            .renderer(twoCalendars))
    ]

    /// `{{ngày sinh|1937|5|5}}` and `{{fecha|5|5|1937}}` show `5 tháng 5 năm 1937` and
    /// `5 de mayo de 1937`; what is no such date shows as it is written.
    @Sendable
    static func localDate(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        if let date = arguments.localDate(from: 1) {
            arguments.place.language.dates.append(date, dayFirst: false, to: &text)
        } else {
            appendWords(arguments, to: &text)
        }
    }

    /// A date that is in words: `{{date|2 janvier 1950}}`, `{{data|2|styczeń}}`, `{{date|lundi|2|mai}}`.
    private static func appendWords(
        _ arguments: borrowing TemplateArguments, to text: inout ByteBuffer
    ) {
        if let date = PartialDate(iso: arguments.string(1)) {
            arguments.place.language.dates.append(date, dayFirst: false, to: &text)
            return
        }
        for position in 1...3 where arguments.has(position) {
            if !text.isEmpty { text.append(" ") }
            arguments.append(position, to: &text)
        }
    }

    /// A date of death, and of birth before or after it, whose years are the age.
    @Sendable
    static func localDeath(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        guard let first = arguments.localDate(from: 1) else {
            appendWords(arguments, to: &text)
            return
        }
        let second = arguments.localDate(from: 4)
        let isBirthFirst = second.map { $0.year > first.year } ?? false
        let death = isBirthFirst ? second ?? first : first
        let language = arguments.place.language
        language.dates.append(death, dayFirst: false, to: &text)
        guard let second, let aged = language.aged else { return }
        guard let age = Age(from: isBirthFirst ? first : second, to: death) else { return }
        text.append(string: aged.before)
        age.append(to: &text)
        text.append(string: aged.after)
    }

    /// `{{没年齢|1949|12|21|2022|10|30}}` shows `72歳没`.
    @Sendable
    static func localAge(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        guard let birth = arguments.localDate(from: 1), let death = arguments.localDate(from: 4)
        else { return }
        guard let age = Age(from: birth, to: death) else { return }
        age.append(to: &text)
        text.append("歳没")
    }

    /// `{{СС|14|3|1854|2}}` shows `2 (14) марта 1854`, and `{{СС|12|3|1854|28|2}}`
    /// `28 февраля (12 марта) 1854`: the date of the old calendar before that of the new one.
    @Sendable
    static func twoCalendars(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        let dates = arguments.place.language.dates
        guard let day = arguments.number(1), let month = arguments.localMonth(2) else {
            appendWords(arguments, to: &text)
            return
        }
        let oldDay = arguments.number(4)
        let oldMonth =
            arguments.localMonth(5) ?? (oldDay ?? 0 > day ? (month + 10) % 12 + 1 : month)
        if let oldDay {
            // The year began anew between the two dates.
            let isYearBefore = oldMonth == 12 && month == 1
            if isYearBefore, let year = arguments.number(6) ?? arguments.number(3).map({ $0 - 1 }) {
                dates.append(day: oldDay, ofMonth: oldMonth, to: &text)
                text.append(" ")
                text.append(decimal: year)
                text.append(" (")
                dates.append(day: day, ofMonth: month, to: &text)
                arguments.appendBehindSpace(3, to: &text)
                text.append(")")
                return
            }
            if oldMonth == month {
                dates.append(day: oldDay, to: &text)
            } else {
                dates.append(day: oldDay, ofMonth: oldMonth, to: &text)
            }
            text.append(" (")
        }
        if oldDay != nil, oldMonth == month {
            dates.append(day: day, to: &text)
            text.append(") ")
            text.append(string: dates.months[month - 1])
        } else {
            dates.append(day: day, ofMonth: month, to: &text)
            if oldDay != nil { text.append(")") }
        }
        arguments.appendBehindSpace(3, to: &text)
    }
}

extension PartialDate {
    /// A date written by ISO 8601, `1815-12-10` or `1815-12`; nil for anything else.
    init?(iso text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map {
            $0.utf8.allSatisfy(\.isDigit) ? Int($0) ?? 0 : 0
        }
        guard 2...3 ~= parts.count, parts[0] > 31, 1...12 ~= parts[1] else { return nil }
        self.init(year: parts[0], month: parts[1])
        guard parts.count == 3 else { return }
        guard 1...31 ~= parts[2] else { return nil }
        day = parts[2]
    }
}

extension TemplateArguments {
    /// The date whose parts are three arguments from a number on, the year first or the day; nil
    /// where they are none.
    func localDate(from first: Int) -> PartialDate? {
        guard let number = number(first) else { return nil }
        if number <= 31, let month = localMonth(first + 1), let year = self.number(first + 2) {
            return PartialDate(year: year, month: month, day: number)
        }
        guard number > 31 || !has(first + 1) else { return nil }
        var date = PartialDate(year: number)
        date.month = localMonth(first + 1)
        guard date.month != nil else { return date }
        if let day = self.number(first + 2), (1...31).contains(day) { date.day = day }
        return date
    }

    /// A month by its number, or its name in the wiki's language or in English.
    func localMonth(_ position: Int) -> Int? {
        if let number = number(position) { return (1...12).contains(number) ? number : nil }
        let name = string(position).lowercased()
        guard !name.isEmpty else { return nil }
        let dates = place.language.dates
        for names in [dates.months, dates.monthsAlone, DateStyle.english.months] {
            if let index = names.firstIndex(where: { $0.lowercased() == name }) { return index + 1 }
        }
        return nil
    }
}
