/// Words of Chinese, Japanese and Korean.
extension InlineTemplates {
    /// `{{zh|s=中国|t=中國|p=Zhōngguó}}` shows
    /// `simplified Chinese: 中国; traditional Chinese: 中國; pinyin: Zhōngguó`.
    @Sendable
    static func chinese(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        let hasLabels = !["no", "n", "none"].contains(arguments.string("labels"))
        let isSame = arguments.string("s") == arguments.string("t") && arguments.has("s")
        let isTraditionalFirst = arguments.string("first").contains("t")
        var parts = chineseParts
        if isTraditionalFirst { parts.swapAt(1, 2) }
        for part in parts where arguments.has(part.key) {
            if isSame, part.key.utf8CodeUnitCount == 1, part.label == "traditional Chinese: " {
                continue
            }
            if !text.isEmpty { text.append("; ") }
            if hasLabels {
                let isBoth = isSame && part.label == "simplified Chinese: "
                text.append(string: isBoth ? "Chinese: " : part.label)
            }
            let isLiteral = part.label == "lit. "
            if isLiteral { text.append("'") }
            arguments.append(part.key, to: &text)
            if isLiteral { text.append("'") }
        }
        if text.isEmpty { arguments.append(arguments.positionalCount, to: &text) }
    }

    private static let chineseParts: [(key: StaticString, label: String)] = [
        ("c", "Chinese: "), ("s", "simplified Chinese: "), ("t", "traditional Chinese: "),
        ("p", "pinyin: "), ("tp", "Tongyong Pinyin: "), ("w", "Wade–Giles: "), ("j", "Jyutping: "),
        ("cy", "Cantonese Yale: "), ("sl", "Sidney Lau: "), ("poj", "Pe̍h-ōe-jī: "),
        ("tl", "Tâi-lô: "), ("zhu", "Zhuyin Fuhao: "), ("l", "lit. "), ("tr", "trans. "),
    ]

    /// `{{Korean|hangul=한국|hanja=韓國|rr=Hanguk}}` shows `Korean: 한국; Hanja: 韓國; RR: Hanguk`.
    @Sendable
    static func korean(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        let hasLabels = !["no", "n", "none"].contains(arguments.string("labels"))
        for (index, part) in koreanParts.enumerated() {
            let before = text.count
            if !text.isEmpty { text.append("; ") }
            if hasLabels { text.append(part.label) }
            if !arguments.append(part.key, or: index + 1, to: &text) { text.truncate(to: before) }
        }
    }

    private static let koreanParts: [(key: StaticString, label: StaticString)] = [
        ("hangul", "Korean: "), ("hanja", "Hanja: "), ("rr", "RR: "), ("mr", "MR: "),
    ]

    /// `{{nihongo|English|漢字|kanji|extra}}` shows `English (漢字, kanji, extra)`, and without the
    /// English `kanji (漢字, extra)`.
    @Sendable
    static func nihongo(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        let isLead = arguments.has("lead")
        if arguments.append(1, to: &text) {
            appendInBrackets(arguments, [2, 3, 4], isLead, to: &text)
        } else if arguments.append(3, to: &text) {
            appendInBrackets(arguments, [2, 4], isLead, to: &text)
        } else {
            arguments.append(2, to: &text)
        }
        arguments.append("extra2", or: 5, to: &text)
    }

    /// `{{nihongo3|English|漢字|kanji}}` shows `kanji (漢字, English)`.
    @Sendable
    static func nihongoReading(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        if !arguments.append(3, to: &text) { arguments.append(2, to: &text) }
        appendInBrackets(arguments, arguments.has(3) ? [2, 1, 4] : [1, 4], false, to: &text)
    }

    /// `{{nihongo krt|漢字|kanji|English}}` shows `漢字 (kanji, English)`.
    @Sendable
    static func nihongoScript(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        arguments.append(2, to: &text)
        appendInBrackets(arguments, [3, 1, 4], false, to: &text)
    }

    private static func appendInBrackets(
        _ arguments: borrowing TemplateArguments, _ positions: [Int], _ isLead: Bool,
        to text: inout ByteBuffer
    ) {
        let start = text.count
        text.append(" (")
        var isFirst = true
        for position in positions {
            guard arguments.has(position) || position == 4 && arguments.has("extra") else {
                continue
            }
            if !isFirst { text.append(", ") }
            isFirst = false
            if isLead, position == 2 { text.append("Japanese: ") }
            if isLead, position == 3 { text.append("Hepburn: ") }
            if position == 4 {
                arguments.append("extra", or: 4, to: &text)
            } else {
                arguments.append(position, to: &text)
            }
        }
        if isFirst { text.truncate(to: start) } else { text.append(")") }
    }

    /// `{{読み仮名|地理|ちり|geography}}` shows `地理（ちり、geography）`.
    @Sendable
    static func reading(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        arguments.append(1, to: &text)
        guard arguments.positionalCount > 1 else { return }
        text.append("（")
        arguments.append(2, to: &text)
        if arguments.positionalCount > 2 { text.append("、") }
        arguments.append(3, to: &text)
        text.append("）")
    }
}
