/// Numbers, money and what is reckoned from them.
extension InlineTemplates {
    static let numbers: [Row] = [
        Row("nts|number table sorting|formatted num|formatted number|fnum", .renderer(grouped)),
        Row("formatnumber|formatnum|commas|fmtn", .renderer(grouped)),
        Row("num|nombre|gaps|number|digits|sigfig text", .renderer(joined(""))),
        Row("frac|fraction|sfrac|tfrac|frac2|fract|fractions|cfrac|intfrac", .renderer(fraction)),
        Row("e|exp|scientific exponent|e notation", .renderer(prefixed("×10^"))),
        Row("10^|power of ten|powten", .renderer(prefixed("10^"))),
        Row("x10^|×10^|e10", .renderer(prefixed("×10^"))),
        Row("sn|scinote|scientific notation|sci", .renderer(scientific)),
        Row("sqrt|radic|radical|root|square root|√", .renderer(root)),
        Row("abs|mabs|absolute value|norm", .renderer(enclosed("|", "|"))),
        Row("floor|mfloor", .renderer(enclosed("⌊", "⌋"))),
        Row("ceil|ceiling|mceil", .renderer(enclosed("⌈", "⌉"))),
        Row("mset|mathset", .renderer(enclosed("{", "}"))),
        Row("closed-closed", .renderer(enclosed("[", "]"))),
        Row("open-open", .renderer(enclosed("(", ")"))),
        Row("closed-open", .renderer(enclosed("[", ")"))),
        Row("open-closed", .renderer(enclosed("(", "]"))),
        Row("bra", .renderer(enclosed("⟨", "|"))),
        Row("ket", .renderer(enclosed("|", "⟩"))),
        Row("vec|overset|underset|hat|math overline|smash", .lastArgument),
        Row("ordinal|ord|ordinal number|nth|th", .renderer(ordinal)),
        Row("plural|pluralize from text|plural form", .renderer(plural)),
        Row("percentage|percent|pct|percent and number|%", .renderer(percentage)),
        Row("decade", .renderer(decade)),
        Row("century", .renderer(century)),
        Row("age|age in years|age y|agey|currentage|age as of date", .renderer(age)),
        Row("age in days|days between", .renderer(ageInDays)),
        Row("age in years and days|ayd|age in years, days|age yd", .renderer(ageInYearsAndDays)),
        Row("duration|length|hms2|time length|track length|runtime", .renderer(duration)),
        Row(
            "min|minutes",
            .renderer {
                $0.append(1, to: &$1); $1.append(" min")
            }),
        Row(
            "oeis",
            .renderer {
                $1.append("sequence "); $0.append(1, to: &$1); $1.append(" in the OEIS")
            }),
        Row(
            "oeis link",
            .renderer {
                $1.append("sequence "); $0.append(1, to: &$1); $1.append(" in the OEIS")
            }),
        Row("oeis2c", .argument(1)),
        Row("mpl|mp|mpl-|minor planet", .renderer(joined(""))),
    ]

    /// `{{frac|2|1|3}}` shows `2 1/3`.
    @Sendable
    static func fraction(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        let count = arguments.positionalCount
        if count == 1 { text.append("1/") }
        arguments.append(1, to: &text)
        guard count > 1 else { return }
        text.append(count == 2 ? UInt8(ascii: "/") : UInt8(ascii: " "))
        arguments.append(2, to: &text)
        guard count > 2 else { return }
        text.append("/")
        arguments.append(3, to: &text)
    }

    /// `{{nts|1234}}` shows `1,234`; what is no number shows as it is written.
    @Sendable
    static func grouped(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        let written = arguments.string(1)
        if let number = DecimalNumber(written) {
            text.append(string: number.grouped)
        } else {
            arguments.append(1, to: &text)
        }
    }

    /// `{{scinote|5|3}}` shows `5×10^3`.
    @Sendable
    static func scientific(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        guard arguments.append(1, to: &text) else { return }
        text.append("×10^")
        arguments.append(2, to: &text)
    }

    /// `{{sqrt|2}}` shows `√2`, `{{radic|2|3}}` `3√2`.
    @Sendable
    static func root(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        arguments.append(2, to: &text)
        text.append("√")
        arguments.append(1, to: &text)
    }

    /// `{{ordinal|3}}` shows `3rd`.
    @Sendable
    static func ordinal(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        guard let number = arguments.number(1) else { return }
        text.append(ordinal: number)
    }

    /// `{{plural|3|ox|oxen}}` shows `3 oxen`.
    @Sendable
    static func plural(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        guard arguments.append(1, to: &text) else { return }
        text.append(" ")
        if arguments.string(1) == "1" {
            arguments.append(2, to: &text)
        } else if !arguments.append(3, to: &text) {
            arguments.append(2, to: &text)
            text.append("s")
        }
    }

    /// `{{percentage|1|3|1}}` shows `33.3%`.
    @Sendable
    static func percentage(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        guard let part = DecimalNumber(arguments.string(1)) else { return }
        guard let whole = DecimalNumber(arguments.string(2)), whole.value != 0 else {
            arguments.append(1, to: &text)
            text.append("%")
            return
        }
        let decimals = min(arguments.number(3) ?? 0, 6)
        text.append(
            string: DecimalNumber.fixed(100 * part.value / whole.value, decimals: decimals))
        text.append("%")
    }

    /// `{{decade|1985}}` shows `1980s`.
    @Sendable
    static func decade(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        guard let year = arguments.number(1) else { return }
        text.append(decimal: year / 10 * 10)
        text.append("s")
    }

    /// `{{century|19}}` and `{{century|1805}}` show `19th century`.
    @Sendable
    static func century(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        guard let number = arguments.number(1), number > 0 else { return }
        text.append(ordinal: number < 100 ? number : (number - 1) / 100 + 1)
        text.append(" century")
    }

    /// `{{duration|m=3|s=5}}` shows `3:05`.
    @Sendable
    static func duration(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        let hours = Int(arguments.string("h")) ?? arguments.number(1) ?? 0
        let minutes = Int(arguments.string("m")) ?? arguments.number(2)
        let seconds = Int(arguments.string("s")) ?? arguments.number(3)
        guard minutes != nil || seconds != nil else {
            arguments.append(1, to: &text)
            return
        }
        if hours > 0 { text.append(string: "\(hours):") }
        let shown = minutes ?? 0
        text.append(string: hours > 0 && shown < 10 ? "0\(shown)" : "\(shown)")
        text.append(string: (seconds ?? 0) < 10 ? ":0\(seconds ?? 0)" : ":\(seconds ?? 0)")
    }
}
