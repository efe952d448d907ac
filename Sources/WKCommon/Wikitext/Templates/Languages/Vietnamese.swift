/// Templates of the Vietnamese Wikipedia.
extension InlineTemplates {
    static let vietnamese: [Row] = [
        Row("tính đến|as of|asof|cho đến", in: "vi", .renderer(asOfVietnamese)),
        Row(
            "liên kết ngôn ngữ|ill|liên kết đa ngôn ngữ|interlanguage link", in: "vi",
            .renderer(named(["lt", "vi"]))),
        Row("hn|hán-nôm|hannom|hán nôm", in: "vi", .renderer(hanNom)),
        Row("zh|lang-zh|zh-lang|tiếng trung|chinese", in: "vi", .renderer(chineseInVietnamese)),
        Row(
            "số năm theo năm và ngày|age in years and days|tuổi theo năm và ngày", in: "vi",
            .renderer(yearsAndDays)),
        Row("tuổi|tính tuổi|age", in: "vi", .renderer(age)),
        Row("đổi|chuyển đổi|đổi đơn vị", in: "vi", .renderer(convertShort)),
        Row("ko-hhrm|tiếng hàn|korean|ko", in: "vi", .renderer(koreanInVietnamese)),
    ]

    /// `{{Tính đến|2019|October|21}}` shows `Tính đến ngày 21 tháng 10 năm 2019`.
    @Sendable
    static func asOfVietnamese(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        if arguments.append("alt", to: &text) { return }
        text.append(arguments.has("lc") ? "tính đến " : "Tính đến ")
        if let date = arguments.localDate(from: 1) {
            if date.day != nil { text.append("ngày ") }
            if date.month == nil { text.append("năm ") }
            arguments.place.language.dates.append(date, dayFirst: false, to: &text)
        } else {
            arguments.append(1, to: &text)
        }
        arguments.append("post", to: &text)
    }

    /// `{{hn|ch=吳權}}` shows `chữ Hán: 吳權`, `{{hn|hn=化}}` `chữ Hán Nôm: 化`.
    @Sendable
    static func hanNom(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        let parts: [(key: StaticString, label: StaticString)] = [
            ("hn", "chữ Hán Nôm: "), ("ch", "chữ Hán: "), ("cn", "chữ Nôm: "),
        ]
        append(parts, of: arguments, to: &text)
        if text.isEmpty { arguments.append(1, to: &text) }
    }

    /// `{{zh|s=南沙群岛|p=Nánshā}}` shows `giản thể: 南沙群岛; bính âm: Nánshā`.
    @Sendable
    static func chineseInVietnamese(
        _ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer
    ) {
        let parts: [(key: StaticString, label: StaticString)] = [
            ("c", "tiếng Trung: "), ("s", "giản thể: "), ("t", "phồn thể: "), ("p", "bính âm: "),
            ("hv", "Hán-Việt: "), ("v", "Hán-Việt: "), ("w", "Wade–Giles: "), ("j", "Việt bính: "),
        ]
        append(parts, of: arguments, to: &text)
        if text.isEmpty { arguments.append(arguments.positionalCount, to: &text) }
    }

    /// `{{ko-hhrm|hangul=삼국|hanja=三國}}` shows `Hangul: 삼국; Hanja: 三國`.
    @Sendable
    static func koreanInVietnamese(
        _ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer
    ) {
        let parts: [(key: StaticString, label: StaticString)] = [
            ("hangul", "Hangul: "), ("hanja", "Hanja: "), ("rr", "Romaja: "),
            ("mr", "McCune–Reischauer: "), ("hanviet", "Hán-Việt: "),
        ]
        append(parts, of: arguments, to: &text)
        if text.isEmpty { arguments.append(1, to: &text) }
    }

    /// Appends the arguments with these keys after their labels, with semicolons between them.
    static func append(
        _ parts: [(key: StaticString, label: StaticString)],
        of arguments: borrowing TemplateArguments, to text: inout ByteBuffer
    ) {
        for part in parts where arguments.has(part.key) {
            if !text.isEmpty { text.append("; ") }
            text.append(part.label)
            arguments.append(part.key, to: &text)
        }
    }

    /// `{{số năm theo năm và ngày|1788|12|22|1792|9|16}}` shows `3 năm, 269 ngày`.
    @Sendable
    static func yearsAndDays(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        guard let start = arguments.localDate(from: 1), let end = arguments.localDate(from: 4),
            let age = Age(from: start, to: end), let endDay = end.dayNumber
        else { return }
        var birthday = start
        birthday.year += age.most
        guard let startDay = birthday.dayNumber else { return }
        if age.most > 0 { text.append(string: "\(age.most) năm, ") }
        text.append(string: "\(endDay - startDay) ngày")
    }
}
