/// The templates whose result can be told from their arguments alone: a line each.
///
/// To add one, add its names, in lower case, to the row that shows what it shows, or a row with a
/// function of its own in `InlineTemplates+Functions.swift`.
enum InlineTemplates {
    /// What a template shows.
    enum Shows {
        /// The argument with this number.
        case argument(Int)
        /// The last of its arguments.
        case lastArgument
        /// Always the same.
        case text(StaticString)
        /// Nothing, and it leaves no gap.
        case nothing
        /// Each argument as an item.
        case items
        /// The items that stand in its first argument.
        case list
        /// The page's title.
        case pageName
        /// What follows the colon of `{{name:…}}`.
        case function
        /// What a function of its own writes, in an infobox's value; nothing in prose.
        case madeInInfobox(@Sendable (borrowing TemplateArguments, inout ByteBuffer) -> Void)
        /// What a function of its own writes.
        case made(@Sendable (borrowing TemplateArguments, inout ByteBuffer) -> Void)
    }

    struct Row {
        let names: [String]
        let shows: Shows

        init(_ names: String, _ shows: Shows) {
            self.names = names.split(separator: "|").map(String.init)
            self.shows = shows
        }
    }

    static let rows: [Row] = [
        // Typography.
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
        Row("shy|clear|clr|-|toc|toc limit|tocright|tocleft|br", .nothing),
        Row(
            "defaultsort|displaytitle|notoc|anchor|anchors|visible anchor|short description",
            .nothing),
        Row("use dmy dates|use mdy dates|use british english|use american english", .nothing),
        Row("italic title|lowercase title|featured article|good article|coord missing", .nothing),
        Row("lead section|wikt|void|dummy|noop|hidden ping|sfn whitelist", .nothing),
        // Lists.
        Row("ubl|unbulleted list|ublist|hlist|bulleted list|blist|ordered list|cslist", .items),
        Row("comma separated entries|csv|pagelist|collapsible list|tree list|br separated", .items),
        Row("plainlist|plain list|flatlist|flat list|startplainlist|plainlist |nowrap list", .list),
        // Words of other languages.
        Row(
            "lang|tlit|translit|transl|transliteration|xlit|rtl-lang|nihongo2|script", .lastArgument
        ),
        Row("langue|lang1|lng|voir|llang|язык", .lastArgument),
        Row("zh|hebrew|unicode|polytonic|linktext|cuneiform|runic|hani|arab|cyrl", .lastArgument),
        Row(
            "ill|interlanguage link|link-interwiki|illm|red link|仮リンク|не перекладено", .argument(1)),
        Row("нп|нп5|не переведено|не переведено 5", .argument(1)),
        Row("nihongo|japanese", .made(nihongo)),
        Row("読み仮名|読み仮名 ruby不使用|読み仮名 ruby|ruby-ja", .made(reading)),
        Row("ルビ|ruby|補助漢字フォント|jis2004フォント|拡張漢字", .argument(1)),
        // Numbers and measures.
        Row(
            "formatnum|nts|number table sorting|formatted number|num|gaps|nombre", .argument(1)),
        Row("lc|uc|lcfirst|ucfirst|fullurl|urlencode|formatnum:", .function),
        Row("convert|cvt|conv|convert/out|unité|unité/2", .made(measure)),
        Row("val", .made(value)),
        Row("frac|fraction|sfrac|tfrac", .made(fraction)),
        Row("inflation|us$|usd|euro|€", .argument(1)),
        Row("£|gbp|pound sterling", .made { $0.appendAll(behind: "£", to: &$1) }),
        Row("chem2|chem|ce|hydrocarbon", .made { $0.appendAll(behind: "", to: &$1) }),
        Row("coord|coor|coordinates", .madeInInfobox(coordinates)),
        // Dates.
        Row("birth date|birth date and age|bda|dob|birth-date|date of birth", .made(firstDate)),
        Row("death date|start date|end date|start date and age|film date|date", .made(firstDate)),
        Row("release date|launch date|opening date|дата|дата народження", .made(firstDate)),
        Row("death date and age|death-date and age|dda", .made(firstDate)),
        Row("birth year and age|birth year|death year|start year|birth based on age", .argument(1)),
        Row(
            "death-date|birth-date and age|start-date|end-date|dts|date table sorting", .argument(1)
        ),
        Row("circa|c.|ca.|ca|approx", .made { $0.appendAll(behind: "c. ", to: &$1) }),
        Row("as of|asof", .made { $0.appendAll(behind: "As of ", to: &$1) }),
        Row("fl.|floruit", .made { $0.appendAll(behind: "fl. ", to: &$1) }),
        // Names.
        Row("url|official website|official url", .argument(1)),
        Row("flag|flagcountry|flagu|country|flag country|nation|flagdeco", .argument(1)),
        Row("sortname|sort name", .made(sortName)),
        Row("sort|hs|ntsh", .lastArgument),
        Row("ship|mship", .made(ship)),
        Row("uss", .made { $0.appendAll(behind: "USS ", to: &$1) }),
        Row("hms", .made { $0.appendAll(behind: "HMS ", to: &$1) }),
        Row("sclass|sclass2", .made { $0.appendAll(behind: "", to: &$1) }),
        Row("pagename|fullpagename|basepagename|subpagename|pagenamebase", .pageName),
    ]

    /// The row of a name, which must be in lower case.
    static func form(of name: Span<UInt8>) -> TemplateForm {
        if let row = names.value(of: name) { return TemplateForm(row: row) }
        return name.starts(with: "lang-") ? lastArgument : .unknown
    }

    private static let names: NameTable = {
        var table = NameTable()
        for (index, row) in rows.enumerated() {
            for name in row.names { table.insert(name, index) }
        }
        return table
    }()

    /// The row of `lang` also serves `lang-fr` and all its like.
    private static let lastArgument = TemplateForm(
        row: names.value(of: Array("lang".utf8).span) ?? -1)
}
