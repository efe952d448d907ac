/// Words that fill a table's cell or a field, and symbols of ratings.
extension InlineTemplates {
    static let cellWords: [Row] = [
        Row("yes|yes2|yes-no", in: "en|simple", .made(otherwise("Yes"))),
        Row("no|no2|no-yes", in: "en|simple", .made(otherwise("No"))),
        Row("partial|partially|partly", in: "en|simple", .made(otherwise("Partial"))),
        Row("maybe", in: "en|simple", .made(otherwise("Maybe"))),
        Row("dunno", in: "en|simple", .made(otherwise("?"))),
        Row("unknown", in: "en|simple", .made(otherwise("Unknown"))),
        Row("n/a|na|not applicable|nonapplicable", in: "en|simple", .made(otherwise("N/A"))),
        Row("n.a.", in: "en|simple", .made(otherwise("N/A"))),
        Row("pending", in: "en|simple", .made(otherwise("Pending"))),
        Row("won", in: "en|simple", .made(otherwise("Won"))),
        Row("nom|nominated", in: "en|simple", .made(otherwise("Nominated"))),
        Row("draw|drawn", in: "en|simple", .made(otherwise("Draw"))),
        Row("tba", in: "en|simple", .made(otherwise("TBA"))),
        Row("tbd", in: "en|simple", .made(otherwise("TBD"))),
        Row("tbc", in: "en|simple", .made(otherwise("TBC"))),
        Row("active", in: "en|simple", .made(otherwise("Active"))),
        Row("inactive", in: "en|simple", .made(otherwise("Inactive"))),
        Row("success", in: "en|simple", .made(otherwise("Success"))),
        Row("failure", in: "en|simple", .made(otherwise("Failure"))),
        Row("partial failure", in: "en|simple", .made(otherwise("Partial failure"))),
        Row("partialfailure", in: "en|simple", .made(otherwise("Partial failure"))),
        Row("operational", in: "en|simple", .made(otherwise("Operational"))),
        Row("planned", in: "en|simple", .made(otherwise("Planned"))),
        Row("proposed", in: "en|simple", .made(otherwise("Proposed"))),
        Row("included", in: "en|simple", .made(otherwise("Included"))),
        Row("dropped", in: "en|simple", .made(otherwise("Dropped"))),
        Row("optional", in: "en|simple", .made(otherwise("Optional"))),
        Row("required", in: "en|simple", .made(otherwise("Required"))),
        Row("some", in: "en|simple", .made(otherwise("Some"))),
        Row("any", in: "en|simple", .made(otherwise("Any"))),
        Row("depends", in: "en|simple", .made(otherwise("Depends"))),
        Row("free", in: "en|simple", .made(otherwise("Free"))),
        Row("nonfree|non-free", in: "en|simple", .made(otherwise("Non-free"))),
        Row("proprietary", in: "en|simple", .made(otherwise("Proprietary"))),
        Row("open source", in: "en|simple", .made(otherwise("Open source"))),
        Row("good", in: "en|simple", .made(otherwise("Good"))),
        Row("bad", in: "en|simple", .made(otherwise("Bad"))),
        Row("okay", in: "en|simple", .made(otherwise("Neutral"))),
        Row("best", in: "en|simple", .made(otherwise("Best"))),
        Row("worst", in: "en|simple", .made(otherwise("Worst"))),
        Row("always", in: "en|simple", .made(otherwise("Always"))),
        Row("never", in: "en|simple", .made(otherwise("Never"))),
        Row("sometimes", in: "en|simple", .made(otherwise("Sometimes"))),
        Row("usually", in: "en|simple", .made(otherwise("Usually"))),
        Row("rarely", in: "en|simple", .made(otherwise("Rarely"))),
        Row("recorded", in: "en|simple", .made(otherwise("Recorded"))),
        Row("scheduled", in: "en|simple", .made(otherwise("Scheduled"))),
        Row("eliminated", in: "en|simple", .made(otherwise("Eliminated"))),
        Row("nightly", in: "en|simple", .made(otherwise("Nightly"))),
        Row("incorrect", in: "en|simple", .made(otherwise("Incorrect"))),
        Row("release-candidate", in: "en|simple", .made(otherwise("Release candidate"))),
        Row("sho|show|cell|table cell", .argument(1)),
        Row(
            "bartable|bar table",
            .made {
                $0.append(1, to: &$1); $0.append(2, to: &$1)
            }),
        Row("rating", .made(rating)),
        Row("winning percentage|winpct|winperc|win percentage", .made(winningPercentage)),
        Row("winpercent", .made(winningPercentage)),
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
