/// Words that fill a table's cell or a field, and symbols of ratings.
extension InlineTemplates {
    static let cellWords: [Row] = [
        Row("sho|show|cell|table cell", .argument(1)),
        Row(
            "bartable|bar table",
            .renderer {
                $0.append(1, to: &$1); $0.append(2, to: &$1)
            }),
        Row("rating", .renderer(rating)),
        Row("winning percentage|winpct|winperc|win percentage", .renderer(winningPercentage)),
        Row("winpercent", .renderer(winningPercentage)),
    ]

    /// `{{rating|4.5|5}}` shows `4.5/5`.
    @Sendable
    static func rating(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        guard arguments.append(1, to: &text) else { return }
        text.append("/")
        if !arguments.append(2, to: &text) { text.append("5") }
    }

    /// `{{winning percentage|10|5|1}}` shows `.656`: wins, losses and draws, which count half.
    @Sendable
    static func winningPercentage(
        _ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer
    ) {
        guard let won = arguments.number(1), let lost = arguments.number(2) else { return }
        let drawn = arguments.number(3) ?? 0
        let played = won + lost + drawn
        guard played > 0 else { return }
        let share = Double(2 * won + drawn) / Double(2 * played)
        let digits = DecimalNumber.fixed(share, decimals: 3)
        text.append(string: share < 1 ? String(digits.dropFirst()) : digits)
    }
}
