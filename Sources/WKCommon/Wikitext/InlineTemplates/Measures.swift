/// Numbers with units.
extension InlineTemplates {
    static let measures: [Row] = [
        Row("convert|cvt|conv|convert/out|unité|unité/2", .made(measure))
    ]

    /// `{{convert|5|km|mi}}` shows the number and the unit as written: `5 km`.
    @Sendable
    static func measure(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        arguments.append(1, to: &text)
        // `{{convert|5|to|7|km}}`: a range has a word or a sign between its numbers.
        var unit = 2
        if let separator = ranges[arguments.string(2)] {
            text.append(separator)
            arguments.append(3, to: &text)
            unit = 4
        }
        text.append(UInt8(ascii: " "))
        arguments.append(unit, to: &text)
    }

    private static let ranges: [String: StaticString] = [
        "to": " to ", "-": "–", "–": "–", "and": " and ", "or": " or ", "x": " × ", "by": " by ",
        "×": " × ", "to(-)": " to ", "+/-": " ± ", "±": " ± ",
    ]
}
