/// Letters, signs and spaces.
extension InlineTemplates {
    static let typography: [Row] = [
        Row("!", .text("|")),
        Row("=", .text("=")),
        Row("(", .text("{")),
        Row(")", .text("}")),
        Row("((", .text("{{")),
        Row("))", .text("}}")),
        Row("bracket|bracketed|sqbr|square brackets", .renderer(enclosed("[", "]"))),
        Row("angbr|angle bracket|angle brackets|angbr ipa|grapheme", .renderer(enclosed("⟨", "⟩"))),
        Row("angled brackets", .renderer(enclosed("⟨", "⟩"))),
        Row("gloss|single quotes|singlequote", .renderer(enclosed("'", "'"))),
        Row("double quotes|double quote|qq|quoted", .renderer(enclosed("\"", "\""))),
        Row("'|`|' '|apostrophe|padsingleleft", .text("'")),
        Row("'s", .text("'s")),
        Row("\"", .text("\"")),
        Row("\" '|\"'", .text("\" '")),
        Row("' \"|'\"", .text("' \"")),
        Row("' \" '|\" ' \"", .text("\" ' \"")),
        Row("okina|'okina|ʻokina|wg-apos", .text("ʻ")),
        Row("hamza|hamzah", .text("ʼ")),
        Row("ayin|ain|'ayn|ayn", .text("ʽ")),
        Row("ndash|en dash|endash|–|nbndash|ndsh|en-dash|--|nowrap ndash", .text("–")),
        Row("mdash|mdashb|em dash|emdash|—|em-dash|---|bmdash", .text("—")),
        Row("snd|snds|spnd|sndash|spndash|spaced ndash|spaced en dash", .text(" – ")),
        Row("spaced endash|spacedendash", .text(" – ")),
        Row("dash|ndashsp|spaced en dash space|nsndns|sp-ndash|spndsp", .text(" – ")),
        Row("nbsp ndash|spaced-ndash", .text(" – ")),
        Row("spaced mdash|spaced em dash|smd|spaced emdash|sp-mdash", .text(" — ")),
        Row("hyphen|hyp|nbhyph|nbhyphen|non-breaking hyphen|nbh|hyphen2", .text("-")),
        Row("figure dash|figdash|fd", .text("‒")),
        Row("horizontal bar|horbar", .text("―")),
        Row("nbsp|space|spaces|thinsp|thin space|thinspace|hair space|hairsp", .text(" ")),
        Row("hairspace|nbthin|nnbsp|narrow space", .text(" ")),
        Row("nbs|nb space|ensp|en space|emsp|em space|figure space|figspace|fsp", .text(" ")),
        Row("gap|pad|indent|zwsp|5spaces", .text(" ")),
        Row("break|crlf|crlf2|line break|newline|br|brk", .text(Mark.Text.lineBreak.description)),
        Row("zwj|zero width joiner", .text("\u{200D}")),
        Row("zwnj|zero width non-joiner", .text("\u{200C}")),
        Row("dot|·|middot|dotw|·w|middotw|mid dot|nbdot|interpunct", .text(" · ")),
        Row("spaced middot", .text(" · ")),
        Row("•|bull|bullet|•w|bulletw|nbbull|spaced bullet", .text(" • ")),
        Row("\\|slash|spaced slash|/", .text(" / ")),
        Row("pipe|vertical bar|vert|spaced vertical bar|pipes", .text(" | ")),
        Row("dagger|†|ref-dagger", .text("†")),
        Row("extinct|kia|k.i.a.|killed", .text("†")),
        Row("double-dagger|double dagger|‡|ddagger|ref-double dagger", .text("‡")),
        Row("wia", .text("(WIA)")),
        Row("mia", .text("(MIA)")),
        Row("pow", .text("(POW)")),
        Row("surrender|surrendered", .text("(surrendered)")),
        Row("executed|exe", .text("(executed)")),
        Row("asterisk|*|ast", .text("*")),
        Row("section sign|§|sect", .text("§")),
        Row("times|×", .text("×")),
        Row("minus|−|minus sign", .text("−")),
        Row("plus-minus|±|plusminus|+-", .text("±")),
        Row("degree|°", .text("°")),
        Row("pi|π", .text("π")),
        Row("tau", .text("τ")),
        Row("phi", .text("φ")),
        Row("half", .text("1/2")),
        Row("number sign|hash|hashtag symbol", .text("#")),
        Row(
            "numero|no.|num.",
            .renderer {
                $1.append("No."); $0.appendBehindSpace(1, to: &$1)
            }),
        Row(
            "numero sign",
            .renderer {
                $1.append("No."); $0.appendBehindSpace(1, to: &$1)
            }),
        Row(
            "nos.|numeros",
            .renderer {
                $1.append("Nos."); $0.appendBehindSpace(1, to: &$1)
            }),
        Row("et al.|et al", .text("et al.")),
        Row("etc.|etc", .text("etc.")),
        Row("aka|a.k.a.", .text("a.k.a.")),
        Row(
            "née|nee",
            .renderer {
                $1.append("née"); $0.appendBehindSpace(1, to: &$1)
            }),
        Row(
            "né",
            .renderer {
                $1.append("né"); $0.appendBehindSpace(1, to: &$1)
            }),
        Row("sic", .renderer(sic)),
        Row("music|musical|music symbol", .renderer(music)),
        Row("sharp", .text("♯")),
        Row("flat", .text("♭")),
        Row("natural", .text("♮")),
        Row("check mark|checkmark|tick|✓|checked|ya|aye|y&|yes check|check-green", .text("✓")),
        Row("yesy", .text("✓")),
        Row("cross mark|✗|xmark|x mark|nay", .text("✗")),
        Row(
            "increase|up|profit",
            .renderer {
                $1.append("▲"); $0.appendBehindSpace(1, to: &$1)
            }),
        Row(
            "gain",
            .renderer {
                $1.append("▲"); $0.appendBehindSpace(1, to: &$1)
            }),
        Row(
            "increasenegative",
            .renderer {
                $1.append("▲"); $0.appendBehindSpace(1, to: &$1)
            }),
        Row(
            "increase negative",
            .renderer {
                $1.append("▲"); $0.appendBehindSpace(1, to: &$1)
            }),
        Row(
            "increase2|▲|green up",
            .renderer {
                $1.append("▲"); $0.appendBehindSpace(1, to: &$1)
            }),
        Row(
            "decrease|down",
            .renderer {
                $1.append("▼"); $0.appendBehindSpace(1, to: &$1)
            }),
        Row(
            "down arrow|loss",
            .renderer {
                $1.append("▼"); $0.appendBehindSpace(1, to: &$1)
            }),
        Row(
            "decreasepositive",
            .renderer {
                $1.append("▼"); $0.appendBehindSpace(1, to: &$1)
            }),
        Row(
            "decrease positive",
            .renderer {
                $1.append("▼"); $0.appendBehindSpace(1, to: &$1)
            }),
        Row(
            "decrease2|▼|red down",
            .renderer {
                $1.append("▼"); $0.appendBehindSpace(1, to: &$1)
            }),
        Row(
            "steady|no change",
            .renderer {
                $1.append("▬"); $0.appendBehindSpace(1, to: &$1)
            }),
        Row(
            "nochange|unchanged",
            .renderer {
                $1.append("▬"); $0.appendBehindSpace(1, to: &$1)
            }),
        Row(
            "same position",
            .renderer {
                $1.append("▬"); $0.appendBehindSpace(1, to: &$1)
            }),
        Row(
            "steady2",
            .renderer {
                $1.append("▬"); $0.appendBehindSpace(1, to: &$1)
            }),
    ]

    /// `{{sic|word}}` shows `word [sic]`, and with `hide=y` the word alone.
    @Sendable
    static func sic(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        arguments.appendAll(parted: "", to: &text)
        if arguments.has("hide") { return }
        if !text.isEmpty { text.append(" ") }
        text.append("[sic]")
    }

    /// `{{music|flat}}` shows `♭`.
    @Sendable
    static func music(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        let name = arguments.string(1)
        if let symbol = musicSymbols[name] {
            text.append(symbol)
            arguments.append(2, to: &text)
        } else if name == "time" || name == "timesig" || name == "time signature" {
            arguments.append(2, to: &text)
            text.append("/")
            arguments.append(3, to: &text)
        } else if name == "scale" || name == "key" || name == "fingering" {
            arguments.append(2, to: &text)
        }
    }

    private static let musicSymbols: [String: StaticString] = [
        "flat": "♭", "b": "♭", "♭": "♭", "sharp": "♯", "#": "♯", "♯": "♯", "natural": "♮", "n": "♮",
        "♮": "♮", "doublesharp": "𝄪", "double sharp": "𝄪", "x": "𝄪", "##": "𝄪", "doubleflat": "𝄫",
        "double flat": "𝄫", "bb": "𝄫", "quarter": "♩", "quarternote": "♩", "quarter note": "♩",
        "eighth": "♪", "eighthnote": "♪", "eighth note": "♪", "half": "𝅗𝅥", "halfnote": "𝅗𝅥",
        "whole": "𝅝", "sixteenth": "𝅘𝅥𝅯", "treble": "𝄞", "bass": "𝄢", "alto": "𝄡", "fermata": "𝄐",
        "segno": "𝄋", "coda": "𝄌", "common": "𝄴", "cut": "𝄵", "cut time": "𝄵", "dim": "°",
        "diminished": "°", "halfdim": "ø", "half-diminished": "ø", "aug": "+", "augmented": "+",
        "major": "Δ", "delta": "Δ",
    ]
}
