/// How a wiki's language writes numbers, as `{{formatnum:…}}` shows them.
struct NumberFormat {
    /// What parts groups of digits, and the fraction.
    private var group = ","
    private var decimal = "."
    /// How many digits a number has at least that is parted.
    private var fewest = 4
    /// Whether all groups but the last have two digits: `12,34,567`.
    private var isIndian = false
    /// The language's own digit for nothing, which the others follow.
    private var zero = UInt32(UInt8(ascii: "0"))

    /// The format of a language.
    init(language: String) {
        let row = NumberFormatData.rows.first {
            $0.codes.split(separator: " ").contains(Substring(language))
        }
        guard let row else { return }
        (group, decimal) = (row.group, row.decimal)
        (fewest, isIndian) = (row.fewest, row.isIndian)
        zero = row.zero.value
    }

    /// Appends text with each number in it in this format; `isParted` says whether in groups.
    func append(_ text: Span<UInt8>, isParted: Bool, to buffer: inout ByteBuffer) {
        var index = 0
        while index < text.count {
            let byte = text[index]
            if byte.isDigit {
                index = appendNumber(text, from: index, isParted: isParted, to: &buffer)
            } else {
                let next = index + 1 < text.count ? text[index + 1] : 0
                if byte == UInt8(ascii: "-"), next.isDigit {
                    buffer.append("−")
                } else if byte == UInt8(ascii: "."), next.isDigit {
                    buffer.append(string: decimal)
                } else {
                    buffer.append(byte)
                }
                index += 1
            }
        }
    }

    private func appendNumber(
        _ text: Span<UInt8>, from start: Int, isParted: Bool, to buffer: inout ByteBuffer
    ) -> Int {
        var end = start
        while end < text.count, text[end].isDigit { end += 1 }
        let count = end - start
        for index in start..<end {
            let left = end - index
            if isParted, index > start, count >= fewest, startsGroup(left) {
                buffer.append(string: group)
            }
            append(digit: text[index], to: &buffer)
        }
        guard end < text.count, text[end] == UInt8(ascii: ".") else { return end }
        buffer.append(string: decimal)
        end += 1
        while end < text.count, text[end].isDigit {
            append(digit: text[end], to: &buffer)
            end += 1
        }
        return end
    }

    /// Whether a group starts where this many digits are left.
    private func startsGroup(_ left: Int) -> Bool {
        isIndian ? left == 3 || left > 3 && left % 2 == 1 : left % 3 == 0
    }

    private func append(digit: UInt8, to buffer: inout ByteBuffer) {
        buffer.append(scalar: zero + UInt32(digit - UInt8(ascii: "0")))
    }

    /// Appends a number that is in this format as a program writes it: `1,234.5` is `1234.5`.
    func appendRaw(_ text: String, to buffer: inout ByteBuffer) {
        var raw = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let digit = scalar.value &- zero
            if digit < 10 {
                raw.append(Unicode.Scalar(UInt8(ascii: "0") + UInt8(digit)))
            } else if decimal.unicodeScalars.contains(scalar) {
                raw.append(".")
            } else if scalar == "−" {
                raw.append("-")
            } else if !group.unicodeScalars.contains(scalar) {
                raw.append(scalar)
            }
        }
        buffer.append(string: String(raw))
    }
}

/// How languages write numbers: data for `NumberFormat`, from MediaWiki's `languages/messages`. A
/// language that is not here writes them as English does.
enum NumberFormatData {
    struct Row {
        let codes: String
        let group: String
        let decimal: String
        let fewest: Int
        let isIndian: Bool
        let zero: Unicode.Scalar

        init(
            _ codes: String, group: String, decimal: String, fewest: Int = 4,
            isIndian: Bool = false, zero: Unicode.Scalar = "0"
        ) {
            (self.codes, self.group, self.decimal) = (codes, group, decimal)
            (self.fewest, self.isIndian, self.zero) = (fewest, isIndian, zero)
        }
    }

    static let rows: [Row] = [
        Row(
            """
            af atj bat-smg be bm br co cs egl eml eo epo ff fi fon fr frp fur gcr ht hu ia \
            io it ka kab kbp krl ky lij lld lmo ln lt ltg lv mg mwl nap nb nn no nrm oc \
            olo pcd pms pt roa-tara scn se sg sgs shi sk smn sv tet tg tk ty uz vec wa wo \
            zgh
            """,
            group: "\u{A0}", decimal: ","),
        Row(
            """
            ace als az ban bar bjn bs btm bug ca crh cu da de dsb el eu fo frr fy gag gl \
            gor gsw hr hsb id is jv kl lb li mad map-bms min mk mo nds nds-nl nia nl pdc \
            pfl pnt rmy rn ro roa-rup rsk rup rw sc sh sl sq sr srn stq su tr vi vls zea
            """,
            group: ".", decimal: ","),
        Row(
            """
            ab alt an ast av avk ay ba be-tarask be-x-old bg bxr cbk-zam ce csb cv es et \
            fiu-vro gn guc hy hyw inh kaa kk koi krc ksh kv lad lbe lez mdf mhr mrj myv \
            nah os pl qu ru rue sah szl tt tyv udm uk vep vro xal
            """,
            group: "\u{A0}", decimal: ",", fewest: 5),
        Row(
            "azb fa glk ks lrc mzn ps",
            group: "٬", decimal: "٫", zero: "\u{6F0}"),
        Row(
            "bh bho dty ne new pi",
            group: ",", decimal: ".", zero: "\u{966}"),
        Row(
            "anp awa mai mr sa",
            group: ",", decimal: ".", isIndian: true, zero: "\u{966}"),
        Row(
            "hi ml pa ta te",
            group: ",", decimal: ".", isIndian: true),
        Row(
            "as bn bpy",
            group: ",", decimal: ".", isIndian: true, zero: "\u{9E6}"),
        Row(
            "blk mnw my",
            group: "", decimal: ".", zero: "\u{1040}"),
        Row(
            "bo dz",
            group: ",", decimal: ".", zero: "\u{F20}"),
        Row(
            "ckb sd",
            group: "٬", decimal: "٫", zero: "\u{660}"),
        Row(
            "kn tcy",
            group: ",", decimal: ".", isIndian: true, zero: "\u{CE6}"),
        Row(
            "la xh",
            group: "\u{A0}", decimal: "."),
        Row(
            "gu",
            group: ",", decimal: ".", isIndian: true, zero: "\u{AE6}"),
        Row(
            "km",
            group: "", decimal: ".", zero: "\u{17E0}"),
        Row(
            "ku",
            group: ".", decimal: ",", fewest: 5),
        Row(
            "lo",
            group: ".", decimal: ",", zero: "\u{ED0}"),
        Row(
            "mni",
            group: ",", decimal: ".", zero: "\u{9E6}"),
        Row(
            "nqo",
            group: ",", decimal: ".", zero: "\u{7C0}"),
        Row(
            "or",
            group: ",", decimal: ".", isIndian: true, zero: "\u{B66}"),
        Row(
            "pnb",
            group: ",", decimal: ".", zero: "\u{6F0}"),
        Row(
            "rm",
            group: "’", decimal: "."),
        Row(
            "sat",
            group: ",", decimal: ".", zero: "\u{1C50}"),
        Row(
            "skr",
            group: ",", decimal: ".", zero: "\u{660}"),
    ]
}
