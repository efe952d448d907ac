/// Dates and years. The wiki's language says how a date is written: see `DateStyle`.
extension InlineTemplates {
    static let dates: [Row] = [
        Row("birth date|birth date and age|bda|dob|birthdate|birth date2", .renderer(firstDate)),
        Row("date of birth|birth date and age2|b-d|bda2", .renderer(firstDate)),
        Row("birthdate and age|birthdateandage|dateofbirth|bdate", .renderer(firstDate)),
        Row("dob and age|birth-date2|geburtsdatum|birth date en", .renderer(firstDate)),
        Row("death date|deathdate|dod|date of death|disestablished date", .renderer(firstDate)),
        Row("death date2|opening date|launch date", .renderer(firstDate)),
        Row("start date|end date|start date and age|end date and age", .renderer(firstDate)),
        Row("startdate|enddate|start date and years ago", .renderer(firstDate)),
        Row("release date and age|start and age|birth date only", .renderer(firstDate)),
        Row("release date|releasedate|founded|release date ex", .renderer(firstDate)),
        Row("first date|birth and age|start date and age2|upcoming date", .renderer(firstDate)),
        Row("start date and years|start date2", .renderer(firstDate)),
        Row("birth-date|birth-date and age|death-date|start-date|end-date|b-da", .argument(1)),
        Row("b-date|start date text", .argument(1)),
        Row("birth date text|bya text|sdate|edate", .argument(1)),
        Row("birth year and age|birth year|death year|start year|bya", .renderer(yearAndMonth)),
        Row("birthyear|birthyear and age|birth month and age", .renderer(yearAndMonth)),
        Row("birth year2|start year and age|by and age|death year2", .renderer(yearAndMonth)),
        Row("death date and age|dda|ddaa|deathdateandage", .renderer(deathAndAge)),
        Row("death date and age2|death-date and age2|deathdate and age", .renderer(deathAndAge)),
        Row("dod and age|date of death and age|dodaa", .renderer(deathAndAge)),
        Row("disestablished date and age", .renderer(deathAndAge)),
        Row("death-date and age|d-da|death date and age text", .renderer(writtenDeathAndAge)),
        Row("death year and age|dya|deathyear and age", .renderer(deathYearAndAge)),
        Row("death date and given age|ddga|death date and given age2", .renderer(deathAndGivenAge)),
        Row("birth date and given age|birth date and given age2", .renderer(firstDate)),
        Row("birth based on age as of date|birth based on age|bao", .renderer(birthFromAge)),
        Row("birth-date and given age|birth date based on age at death", .argument(1)),
        Row("film date|filmdate|film release date|film release|film dates", .renderer(filmDates)),
        Row("television date|tv date|music release date|release dates", .renderer(filmDates)),
        Row("vgrelease|video game release|vgrelease new|vg release", .renderer(regionDates)),
        Row("vgreleasedate|vgr|video game release hlist", .renderer(regionDates)),
        Row("start and end dates|date range|start-end dates|daterange", .renderer(dateRange)),
        Row("vgy|vgyear|vg year|year in video games|fy|filmyear|film year|yfilm", .argument(1)),
        Row("dts|date table sorting|dtsh2|sort date|datesort|sort-date|dts2", .renderer(anyDate)),
        Row("date|formatdate|format date|iso date|mdy|dmy|dmy date|mdy date", .renderer(plainDate)),
        Row("oldstyledate|old style date", .renderer(oldStyleDate)),
        Row("oldstyledatedy", .renderer(oldStyleDate)),
        Row("oldstyledateny|old style date ny", .renderer(oldStyleDate)),
        Row("circa|c.|ca.|ca|approx|approx.|circa.|cca|circa2", .renderer(circa)),
        Row("fl.|floruit|fl|flor.|flourished", .renderer(yearRange("fl. "))),
        Row("reign|r.|reigned|ruled", .renderer(yearRange("r. "))),
        Row("b.|born-in-year", .renderer(yearRange("b. "))),
        Row("d.|died-in-year", .renderer(yearRange("d. "))),
        Row("as of|asof|as of now|as-of|as at", .renderer(asOf)),
        Row("marriage|married|marriage2", .renderer(marriage)),
        Row("nbay|nba year|nhly|nhl year|nhl season|nba season|aba year", .renderer(season)),
        Row("ahl year", .renderer(season)),
        Row("nfly|nfl year|mlby|mlb year|by|baseball year|wnbay|wnba year", .argument(1)),
        Row("afl year|cfl year|cfly|mlsy|mls year", .argument(1)),
        Row("cfb year|cbby|wnba season|nfl season|mlb season|hly", .argument(1)),
    ]

    /// `{{birth date|1815|12|10|df=y}}` shows `10 December 1815`; what is no such date shows as it
    /// is written. `{{start date|1969|7|16|13|32}}` has a time of day too.
    @Sendable
    static func firstDate(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        guard let date = arguments.date(from: 1) else {
            arguments.append(1, to: &text)
            return
        }
        arguments.appendTime(from: 4, to: &text)
        arguments.append(date, to: &text)
    }

    /// `{{birth year and age|1940|5}}` shows `May 1940`.
    @Sendable
    static func yearAndMonth(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        guard let year = arguments.number(1) else {
            arguments.append(1, to: &text)
            return
        }
        var date = PartialDate(year: year)
        if let month = arguments.number(2), (1...12).contains(month) { date.month = month }
        arguments.append(date, to: &text)
    }

    /// `{{death date and age|1852|11|27|1815|12|10}}` shows `November 27, 1852 (aged 36)`.
    @Sendable
    static func deathAndAge(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        guard let death = arguments.date(from: 1) else {
            arguments.append(1, to: &text)
            return
        }
        arguments.append(death, to: &text)
        if let birth = arguments.date(from: 4) {
            arguments.append(age: Age(from: birth, to: death), to: &text)
        }
    }

    /// `{{death-date and age|27 November 1852|10 December 1815}}`.
    @Sendable
    static func writtenDeathAndAge(
        _ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer
    ) {
        arguments.append(1, to: &text)
        if let death = PartialDate(english: arguments.string(1)),
            let birth = PartialDate(english: arguments.string(2))
        {
            arguments.append(age: Age(from: birth, to: death), to: &text)
        }
    }

    /// `{{death year and age|1852|1815}}` shows `1852 (aged 36–37)`.
    @Sendable
    static func deathYearAndAge(
        _ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer
    ) {
        guard let year = arguments.number(1) else { return }
        var death = PartialDate(year: year)
        if let month = arguments.number(3), (1...12).contains(month) { death.month = month }
        arguments.append(death, to: &text)
        guard let birth = arguments.number(2) else { return }
        arguments.append(age: Age(from: PartialDate(year: birth), to: death), to: &text)
    }

    /// `{{death date and given age|1852|11|27|36}}` shows `November 27, 1852 (aged 36)`.
    @Sendable
    static func deathAndGivenAge(
        _ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer
    ) {
        guard let death = arguments.date(from: 1) else { return }
        arguments.append(death, to: &text)
        guard let aged = arguments.place.language.aged else { return }
        arguments.append(4, after: aged.before, before: aged.after, to: &text)
    }

    /// `{{birth based on age as of date|36|1852|11|27}}` shows `1815 or 1816`.
    @Sendable
    static func birthFromAge(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        guard let age = arguments.number(1), let year = arguments.number(2) else { return }
        text.append(string: "\(year - age - 1) or \(year - age)")
    }

    /// `{{circa|1500|1550}}` shows `c. 1500 – c. 1550`.
    @Sendable
    static func circa(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        text.append("c.")
        arguments.appendBehindSpace(1, to: &text)
        arguments.append(2, after: " – c. ", to: &text)
    }

    /// `{{reign|1066|1087}}` shows `r. 1066–1087`.
    static func yearRange(_ prefix: StaticString) -> Renderer {
        { arguments, text in
            text.append(prefix)
            arguments.append(1, to: &text)
            arguments.append(2, after: "–", to: &text)
        }
    }

    /// `{{as of|2007|5|lc=y}}` shows `as of May 2007`.
    @Sendable
    static func asOf(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        if arguments.append("alt", to: &text) { return }
        let isLowerCase = arguments.has("lc")
        if arguments.has("since") {
            text.append(isLowerCase ? "since " : "Since ")
        } else {
            text.append(isLowerCase ? "as of " : "As of ")
        }
        if arguments.append("pre", to: &text) { text.append(" ") }
        if let date = arguments.date(from: 1) {
            let isMonthFirst = arguments.string("df") == "US" || arguments.string("df") == "us"
            arguments.place.language.dates.append(date, dayFirst: !isMonthFirst, to: &text)
        } else {
            arguments.append(1, to: &text)
        }
        arguments.append("post", to: &text)
    }

    /// `{{NBAY|2005}}` shows `2005–06`.
    @Sendable
    static func season(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        guard let year = arguments.number(1) else { return }
        switch arguments.string(2) {
        case "start": text.append(decimal: year)
        case "end": text.append(decimal: year + 1)
        default:
            let next = (year + 1) % 100
            text.append(string: "\(year)–" + (next < 10 ? "0\(next)" : "\(next)"))
        }
    }
}
