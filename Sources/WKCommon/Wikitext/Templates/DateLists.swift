/// Templates of several dates, and of dates in any form.
extension InlineTemplates {
    /// `{{film date|1997|1|17|Spain|1997|2|28}}` shows each date with its place as an item.
    @Sendable
    static func filmDates(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        for position in stride(from: 1, to: 60, by: 4) {
            guard let date = arguments.date(from: position) else { break }
            text.append(Mark.lineBreak)
            arguments.append(date, to: &text)
            arguments.append(position + 3, after: " (", before: ")", to: &text)
        }
        if text.isEmpty { arguments.append(1, to: &text) } else { text.append(Mark.lineBreak) }
    }

    /// `{{vgrelease|NA|May 1, 1985|EU|1986}}` shows `NA: May 1, 1985` and so on as items.
    @Sendable
    static func regionDates(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        let regions: [StaticString] = [
            "JP", "NA", "EU", "PAL", "AU", "AS", "KO", "UK", "WW", "INT",
        ]
        for region in regions where arguments.has(region) {
            text.append(Mark.lineBreak)
            text.append(region)
            text.append(": ")
            arguments.append(region, to: &text)
        }
        for position in stride(from: 1, to: 60, by: 2) {
            text.append(Mark.lineBreak)
            guard arguments.append(position, to: &text) else { break }
            text.append(": ")
            arguments.append(position + 1, to: &text)
        }
        if text.count == 1 { text.removeAll() }
    }

    /// `{{start and end dates|2000|1|2|2000|2|3}}` shows `January 2, 2000 – February 3, 2000`.
    @Sendable
    static func dateRange(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        guard let start = arguments.date(from: 1) else {
            arguments.appendAll(parted: " – ", to: &text)
            return
        }
        arguments.append(start, to: &text)
        guard let end = arguments.date(from: 4) else { return }
        text.append(" – ")
        arguments.append(end, to: &text)
    }

    /// `{{dts|1777|12|16}}` shows `December 16, 1777`, `{{dts|16 December 1777}}` what is written.
    @Sendable
    static func anyDate(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        if arguments.positionalCount > 1, let date = arguments.date(from: 1) {
            let isDayFirst = arguments.string("format").hasPrefix("dm")
            arguments.place.language.dates.append(date, dayFirst: isDayFirst, to: &text)
        } else {
            arguments.append(1, to: &text)
        }
    }

    /// `{{date|1777-12-16|mdy}}` shows `December 16, 1777`, and the day first without `mdy`.
    @Sendable
    static func plainDate(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        guard arguments.place.language === TemplateLanguage.english,
            let date = PartialDate(english: arguments.string(1))
        else {
            firstDate(arguments, &text)
            return
        }
        let isMonthFirst = arguments.string(2).lowercased() == "mdy"
        DateStyle.english.append(date, dayFirst: !isMonthFirst, to: &text)
    }

    /// `{{OldStyleDate|December 22|1889|December 10}}` shows
    /// `December 22 [O.S. December 10] 1889`.
    @Sendable
    static func oldStyleDate(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        arguments.append(1, to: &text)
        let hasYear = arguments.positionalCount > 2
        text.append(" [O.S. ")
        arguments.append(hasYear ? 3 : 2, to: &text)
        text.append("]")
        if hasYear { arguments.appendBehindSpace(2, to: &text) }
    }

    /// `{{marriage|Ada|1835|1852|reason=died}}` shows `Ada (m. 1835; died 1852)`.
    @Sendable
    static func marriage(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        arguments.append(1, to: &text)
        let nameEnd = text.count
        text.append(nameEnd > 0 ? " (m. " : "m. ")
        guard arguments.append(2, to: &text) || arguments.has("end") || arguments.has(3) else {
            text.truncate(to: nameEnd)
            return
        }
        let startEnd = text.count
        let reason =
            arguments.string("reason").isEmpty
            ? arguments.string("end") : arguments.string("reason")
        text.append(marriageEnds[reason.lowercased()] ?? "–")
        let isEnd = marriageEnds[arguments.string("end").lowercased()] == nil
        let hasEnd =
            arguments.append(3, to: &text)
            || isEnd && arguments.append("end", to: &text)
        if !hasEnd { text.truncate(to: startEnd) }
        if nameEnd > 0 { text.append(")") }
    }

    private static let marriageEnds: [String: StaticString] = [
        "died": "; died ", "death": "; died ", "d": "; died ", "d.": "; died ",
        "widowed": "; died ",
        "widow": "; died ", "widower": "; died ", "wid": "; died ", "her death": "; died ",
        "his death": "; died ", "divorced": "; div. ", "divorce": "; div. ", "div": "; div. ",
        "div.": "; div. ", "separated": "; sep. ", "separation": "; sep. ", "sep": "; sep. ",
        "sep.": "; sep. ", "annulled": "; ann. ", "annulment": "; ann. ", "ann": "; ann. ",
        "ann.": "; ann. ",
    ]
}
