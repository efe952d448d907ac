/// Numbers with units.
extension InlineTemplates {
    static let measures: [Row] = [
        Row("convert|conv|convert/out|conversion|convertabbr", .renderer(convert)),
        Row("cvt|convert/abbr", .renderer(convertShort)),
        Row("convinfobox|convinfobox/pri2|convert infobox", .renderer(convertInfobox)),
        Row("height", .renderer(bodyHeight)),
        Row("unité|unité/2", .renderer(unconverted)),
    ]

    /// `{{convert|5|km}}` shows `5 kilometres (3.1 mi)`.
    @Sendable
    static func convert(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        measure(arguments, isShort: false, &text)
    }

    /// `{{cvt|5|km}}` shows `5 km (3.1 mi)`.
    @Sendable
    static func convertShort(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        measure(arguments, isShort: true, &text)
    }

    private static func measure(
        _ arguments: borrowing TemplateArguments, isShort: Bool, _ text: inout ByteBuffer
    ) {
        guard let conversion = Conversion(arguments) else { return unconverted(arguments, &text) }
        // Other wikis have other names for the units, but the same symbols.
        let isEnglish = arguments.place.language === TemplateLanguage.english
        let writer = ConversionWriter(conversion, arguments, isShort: isShort || !isEnglish)
        text.append(string: writer.text)
    }

    /// `{{convinfobox|5|km||mi}}`: the first number with its unit, and the other one's unit.
    @Sendable
    static func convertInfobox(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        let first = arguments.has(1) ? 1 : 3
        guard let amount = Conversion.Amount(arguments.string(first)),
            let unit = Unit.named(arguments.string(first + 1))
        else { return unconverted(arguments, &text) }
        let other = Unit.named(arguments.string(first == 1 ? 4 : 2))
        text.append(string: ConversionWriter.short(amount, unit, to: other))
    }

    /// `{{height|ft=5|in=11}}` shows `5 ft 11 in (1.80 m)`, `{{height|m=1.80}}` the reverse.
    @Sendable
    static func bodyHeight(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        for key in ["m", "cm"] as [StaticString] where arguments.has(key) {
            guard let unit = Unit.named("\(key)"),
                let amount = Conversion.Amount(arguments.string(key))
            else { return }
            text.append(string: "\(amount.text) \(unit.symbol) (")
            let inches = Int((amount.value * unit.factor / 0.0254).rounded())
            text.append(string: "\(inches / 12) ft \(inches % 12) in)")
            return
        }
        let feet = DecimalNumber(arguments.string("ft"))?.value ?? 0
        let inches = Conversion.Amount(arguments.string("in"))
        guard feet > 0 || inches != nil else { return }
        if feet > 0 { text.append(string: "\(DecimalNumber.fixed(feet, decimals: 0)) ft") }
        if let inches { text.append(string: "\(text.isEmpty ? "" : " ")\(inches.text) in") }
        let metres = feet * 0.3048 + (inches?.value ?? 0) * 0.0254
        text.append(string: " (\(DecimalNumber.fixed(metres, decimals: 2)) m)")
    }

    /// The number and the unit as written, where the unit is not known: `5 km`.
    @Sendable
    static func unconverted(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        arguments.append(1, to: &text)
        // `{{convert|5|to|7|km}}`: a range has a word or a sign between its numbers.
        var unit = 2
        if let range = Conversion.rangeWords[arguments.string(2)] {
            text.append(string: range.short)
            arguments.append(3, to: &text)
            unit = 4
        }
        arguments.appendBehindSpace(unit, to: &text)
    }
}
