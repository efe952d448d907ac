/// Dates of birth and death, and dates at all, in the templates of the wikis that are not English.
/// Some have the year first and some the day.
extension InlineTemplates {
    static let localDates: [Row] = [
        Row("生年月日と年齢|生年月日|birth date and age|誕生日と年齢|年月日と年齢", in: "ja", .made(localDate)),
        Row("死亡年月日と没年齢|没年月日と没年齢|death date and age", in: "ja", .made(localDeath)),
        Row("没年齢|死亡時年齢", in: "ja", .made(localAge)),
        Row("出生日期及年龄|出生日期及年齡|出生日期|birth date and age|bda", in: "zh", .made(localDate)),
        Row("逝世日期及年龄|逝世日期及年齡|死亡日期及年齡|死亡日期及年龄", in: "zh", .made(localDeath)),
        Row("출생일과 나이|출생일|날짜와 나이|시작 날짜|끝 날짜", in: "ko", .made(localDate)),
        Row("사망일과 나이", in: "ko", .made(localDeath)),
        Row(
            "ngày sinh và tuổi|ngày sinh|ngày bắt đầu và tuổi|ngày bắt đầu", in: "vi",
            .made(localDate)),
        Row("ngày thành lập và tuổi|ngày phát hành|ngày kết thúc", in: "vi", .made(localDate)),
        Row("ngày mất và tuổi|ngày mất", in: "vi", .made(localDeath)),
        Row(
            "дата народження та вік|дата народження|дата релізу та вік", in: "uk", .made(localDate)),
        Row("дата початку та вік|дата релізу|дата|дата створення", in: "uk", .made(localDate)),
        Row("дата смерті та вік|дата смерті", in: "uk", .made(localDeath)),
        Row(
            "дата рождения|дата|дата создания|дата выпуска|возраст с датой", in: "ru",
            .made(localDate)),
        Row("дата смерти|умер|дата смерти и возраст", in: "ru", .made(localDeath)),
        Row("дата на раждане|дата на раждане и възраст|дата", in: "bg", .made(localDate)),
        Row("дата на смърт|дата на смърт и възраст", in: "bg", .made(localDeath)),
        Row("датум рођења|датум рођења и године|датум", in: "sr", .made(localDate)),
        Row("датум смрти|датум смрти и године|датум смрти и старост", in: "sr", .made(localDeath)),
        Row("дата нараджэння|дата", in: "be", .made(localDate)),
        Row(
            "date|date-|date de naissance|date naissance|date sport|dts", in: "fr", .made(localDate)
        ),
        Row("date de naissance-|naissance|date rapide|date2", in: "fr", .made(localDate)),
        Row("date de décès|date décès|décès|date de décès-", in: "fr", .made(localDeath)),
        Row("fecha|fecha de nacimiento|fecha de inicio|fecha de fin", in: "es", .made(localDate)),
        Row("fecha nacimiento|edad con fecha|fecha de lanzamiento", in: "es", .made(localDate)),
        Row("fecha de fallecimiento|fecha de defunción", in: "es", .made(localDeath)),
        Row("data|data nascita|data di nascita", in: "it|ro", .made(localDate)),
        Row(
            "dni|nascimento|data de nascimento|data de nascimento e idade", in: "pt",
            .made(localDate)),
        Row("dtlink|dtext|data|data início|dta|início e idade", in: "pt", .made(localDate)),
        Row("morte|falecimento|data de morte e idade|data de morte", in: "pt", .made(localDeath)),
        Row("data naixement|data|data naixement i edat", in: "ca", .made(localDate)),
        Row("data defunció|data defunció i edat", in: "ca", .made(localDeath)),
        Row(
            "data nașterii|data nașterii și vârsta|dată naștere și vârstă|dni", in: "ro",
            .made(localDate)),
        Row(
            "data decesului|data decesului și vârsta|dată deces și vârstă", in: "ro",
            .made(localDeath)),
        Row("geburtsdatum|datum|start date", in: "de", .made(localDate)),
        Row("datum|geboortedatum|geboortedatum en leeftijd", in: "nl", .made(localDate)),
        Row("overlijdensdatum|overlijdensdatum en leeftijd", in: "nl", .made(localDeath)),
        Row("data|data urodzenia i wiek|data urodzenia|dts", in: "pl", .made(localDate)),
        Row("data śmierci i wiek|data śmierci", in: "pl", .made(localDeath)),
        Row("datum narození a věk|datum narození|datum|datum a věk", in: "cs", .made(localDate)),
        Row("datum úmrtí a věk|datum úmrtí", in: "cs", .made(localDeath)),
        Row("dátum|születési dátum|születési dátum és kor", in: "hu", .made(localDate)),
        Row("halálozási dátum és kor|halálozási dátum", in: "hu", .made(localDeath)),
        Row("syntymäaika ja ikä|syntymäaika|syntynyt|päiväys|alkupvm", in: "fi", .made(localDate)),
        Row("kuolinaika ja ikä|kuolinaika|kuollut", in: "fi", .made(localDeath)),
        Row("födelsedatum och ålder|födelsedatum|datum|startdatum", in: "sv", .made(localDate)),
        Row("dödsdatum och ålder|dödsdatum", in: "sv", .made(localDeath)),
        Row("fødselsdato og alder|fødselsdato|dato|startdato|født", in: "no|da", .made(localDate)),
        Row("dødsdato og alder|dødsdato|død", in: "no|da", .made(localDeath)),
        Row("doğum tarihi ve yaşı|doğum tarihi|tarih|başlangıç tarihi", in: "tr", .made(localDate)),
        Row("başlangıç tarihi ve yaşı|bitiş tarihi", in: "tr", .made(localDate)),
        Row("ölüm tarihi ve yaşı|ölüm tarihi", in: "tr", .made(localDeath)),
        Row(
            "تاريخ الميلاد والعمر|تاريخ ميلاد وعمر|تاريخ الميلاد|تاريخ ميلاد", in: "ar",
            .made(localDate)),
        Row("تاريخ البدء والعمر|تاريخ البدء|تاريخ بداية وعمر|تاريخ", in: "ar", .made(localDate)),
        Row("تاريخ الوفاة والعمر|تاريخ وفاة وعمر|تاريخ الوفاة", in: "ar", .made(localDeath)),
        Row("تاریخ تولد و سن|تاریخ تولد|تاریخ آغاز|تاریخ آغاز و سن", in: "fa", .made(localDate)),
        Row("تاریخ مرگ و سن|تاریخ مرگ|تاریخ درگذشت و سن", in: "fa", .made(localDeath)),
        Row("תאריך לידה|תאריך לידה וגיל|תאריך", in: "he", .made(localDate)),
        Row("ημερομηνία γέννησης και ηλικία|ημερομηνία γέννησης", in: "el", .made(localDate)),
        Row("ημερομηνία έναρξης|ημερομηνία", in: "el", .made(localDate)),
        Row("ημερομηνία θανάτου και ηλικία|ημερομηνία θανάτου", in: "el", .made(localDeath)),
        Row("วันเกิดและอายุ|วันเกิด|วันที่|วันเริ่มต้น", in: "th", .made(localDate)),
        Row("วันตายและอายุ|วันตาย", in: "th", .made(localDeath)),
        Row("जन्म तिथि एवं आयु|जन्म तिथि और आयु|जन्म तिथि", in: "hi", .made(localDate)),
        Row("मृत्यु तिथि एवं आयु|मृत्यु तिथि और आयु|मृत्यु तिथि", in: "hi", .made(localDeath)),
        Row("lahir|tanggal lahir dan umur|tanggal lahir|tanggal", in: "id", .made(localDate)),
        Row("tanggal kematian dan umur|tanggal kematian", in: "id", .made(localDeath)),
        Row(
            "oldstyledate|сс|сс3|дн|дс|дн2|дс2|старий стиль|ст.с.|сс2", in: "uk|ru",
            .made(twoCalendars)),
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

    /// A date that stands in words: `{{date|2 janvier 1950}}`, `{{data|2|styczeń}}`, `{{date|lundi|2|mai}}`.
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

    /// A date of death, and of birth before or behind it, whose years are the age.
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
