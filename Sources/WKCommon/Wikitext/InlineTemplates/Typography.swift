/// Letters, signs and styles.
extension InlineTemplates {
    static let typography: [Row] = [
        Row(
            "nowrap|nobr|nowrap begin|small|smaller|large|larger|big|abbr|sc|smallcaps",
            .argument(1)),
        Row(
            "noitalic|em|strong|strongbad|var|mvar|math|code|kbd|samp|tt|mono|resize", .lastArgument
        ),
        Row("sup|sub|smallsup|midsize|nocaps|normal|bold|italic|i|b|underline|u", .argument(1)),
        Row("quote|blockquote|cquote|quotation|text|center|centre|left|right|color", .lastArgument),
        Row("font color|fontcolor|colored text|fontsize|font|highlight|nobold", .lastArgument),
        Row("tooltip|hover title|explain|sic|as written|not a typo|typo", .argument(1)),
        Row("!", .text("|")),
        Row("=", .text("=")),
        Row("'|`", .text("'")),
        Row("'s", .text("’s")),
        Row("ndash|en dash|–", .text("–")),
        Row("mdash|em dash|—", .text("—")),
        Row("snd|spnd|sndash|spndash|spaced ndash|spaced en dash|dash", .text(" – ")),
        Row("spaced mdash|snds", .text(" — ")),
        Row("nbsp|space|spaces|thinsp|thin space|hair space|,|zwsp|wbr|-", .text(" ")),
        Row("dot|·|middot|•|bull|bullet|\\|", .text(" · ")),
        Row("dagger|†", .text("†")),
        Row("double-dagger|‡", .text("‡")),
        Row("times|×", .text("×")),
        Row("minus|−", .text("−")),
        Row("number sign|no.|numero", .text("No.")),
    ]
}
