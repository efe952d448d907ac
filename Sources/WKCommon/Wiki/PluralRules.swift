/// Which of the forms that `{{plural:…}}` gives belongs to a number, by the rules of Unicode's CLDR
/// as MediaWiki has them: a condition for each form but the last.
///
/// They are parsed once for a wiki, since an article can ask thousands of times.
struct PluralRules {
    /// A condition of each form but the last: it holds where all relations of one of its groups do.
    private let forms: [[[Relation]]]

    /// The rules of a language; those of English where it has none of its own.
    init(language: String) {
        let row = PluralRuleData.rows.first {
            $0.codes.split(separator: " ").contains(Substring(language))
        }
        forms = (row?.rules ?? PluralRuleData.english).split(separator: ";").map { rule in
            rule.split(separator: " ").split(separator: "or")
                .map { $0.split(separator: "and").compactMap(Relation.init) }
        }
    }

    /// The index of a number's form, from 0 on.
    func index(of number: Double) -> Int {
        let operands = Operands(number)
        return forms.firstIndex { $0.contains { $0.allSatisfy(operands.fit) } } ?? forms.count
    }
}

/// A relation between an operand and numbers, such as `n % 100 != 11..19`.
private struct Relation {
    let operand: Character
    let modulus: Double?
    let isEqual: Bool
    let ranges: [ClosedRange<Double>]

    /// Parses a relation; nil where the words are none.
    init?(_ words: ArraySlice<Substring>) {
        var words = words
        guard let operand = words.popFirst()?.first else { return nil }
        self.operand = operand
        let isDivided = words.first == "%"
        modulus = isDivided ? Double(words.dropFirst().first ?? "") : nil
        if isDivided { words = words.dropFirst(2) }
        isEqual = words.popFirst() == "="
        ranges = (words.first ?? "").split(separator: ",").compactMap { range in
            let bounds = range.split(separator: ".").compactMap { Double($0) }
            guard let first = bounds.first, let last = bounds.last, first <= last
            else { return nil }
            return first...last
        }
    }
}

/// What the relations ask of a number: `n` is the number, `i` what is before its point, `f` what is
/// after it, `t` the same, and `v` how many digits that has.
private struct Operands {
    let number: Double
    let fraction: Double
    let fractionDigits: Double

    init(_ number: Double) {
        self.number = number
        let parts = "\(number)".split(separator: ".")
        let digits = parts.count == 2 && parts[1] != "0" ? parts[1] : ""
        fraction = Double(digits) ?? 0
        fractionDigits = Double(digits.count)
    }

    /// Whether a relation holds for them.
    func fit(_ relation: Relation) -> Bool {
        var value =
            switch relation.operand {
            case "n": number
            case "i": number.rounded(.towardZero)
            case "v": fractionDigits
            default: fraction
            }
        if let modulus = relation.modulus { value = value.truncatingRemainder(dividingBy: modulus) }
        let isWhole = value == value.rounded()
        return relation.isEqual == (isWhole && relation.ranges.contains { $0.contains(value) })
    }
}

/// The rules of languages that differ from those of English. A language that has none of its own has
/// those that it falls back to.
///
/// From MediaWiki 1.39: `languages/data/plurals.xml`, `plurals-mediawiki.xml` and the fallback
/// languages of `languages/messages`.
enum PluralRuleData {
    static let english = "i = 1 and v = 0"

    // swift-format-ignore
    static let rows: [(codes: String, rules: String)] = [
        ("ab alt av ba bxr ce crh-cyrl cv gld inh koi krc kum kv lbe lez mdf mhr mrj myv ru rue sah sjd sty tt tt-cyrl tyv udm uk xal", "v = 0 and i % 10 = 1 and i % 100 != 11; v = 0 and i % 10 = 2..4 and i % 100 != 12..14; v = 0 and i % 10 = 0 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 11..14"),
        ("aeb-arab ar arq ary arz", "n = 0; n = 1; n = 2; n % 100 = 3..10; n % 100 = 11..99"),
        ("af aln an arn ay az bg cbk-zam chr ckb dty dv ee el eo es es-formal eu ext fo fur gag gn gsw guc ha haw hu hu-formal io ka kcg kiu kk kk-arab kk-cn kk-cyrl kk-kz kk-latn kk-tr kl ks ku ku-arab ku-latn ky lad lb lg lzz ml mn nah nb ne nn ny nyn om or os pap pnt ps qu qug rm sn so sq ss st ta te tk tn tr ts ug uz ve vo xh xmf", "n = 1"),
        ("ak bh bho guw ln mg nso pa ti wa", "n = 0..1"),
        ("am anp awa azb bcc bgn bn bpy bqi fa glk gom-deva gu hi kn lki lrc luz mai mr mzn sa sdh tcy zu", "i = 0 or n = 1"),
        ("atj avk bci bm ff fon fr frc frp gcr ht hy hyw kab kbp nrm pcd ses sg shy-latn ty wls wo zgh", "i = 0,1"),
        ("be be-tarask", "n % 10 = 1 and n % 100 != 11; n % 10 = 2..4 and n % 100 != 12..14; n % 10 = 0 or n % 10 = 5..9 or n % 100 = 11..14"),
        ("br", "n % 10 = 1 and n % 100 != 11,71,91; n % 10 = 2 and n % 100 != 12,72,92; n % 10 = 3..4,9 and n % 100 != 10..19,70..79,90..99; n != 0 and n % 1000000 = 0"),
        ("bs hr rsk sh sr sr-ec sr-el", "v = 0 and i % 10 = 1 and i % 100 != 11 or f % 10 = 1 and f % 100 != 11; v = 0 and i % 10 = 2..4 and i % 100 != 12..14 or f % 10 = 2..4 and f % 100 != 12..14"),
        ("cs sk", "i = 1 and v = 0; i = 2..4 and v = 0; v != 0"),
        ("csb pl szl", "i = 1 and v = 0; v = 0 and i % 10 = 2..4 and i % 100 != 12..14; v = 0 and i != 1 and i % 10 = 0..1 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 12..14"),
        ("cu", "n % 10 = 1; n % 10 = 2; n % 10 = 3..4"),
        ("cy", "n = 0; n = 1; n = 2; n = 3; n = 6"),
        ("da jut", "n = 1 or t != 0 and i = 0,1"),
        ("dsb hsb", "v = 0 and i % 100 = 1 or f % 100 = 1; v = 0 and i % 100 = 2 or f % 100 = 2; v = 0 and i % 100 = 3..4 or f % 100 = 3..4"),
        ("ga", "n = 1; n = 2; n = 3..6; n = 7..10"),
        ("gd", "n = 1,11; n = 2,12; n = 3..10,13..19"),
        ("gv", "v = 0 and i % 10 = 1; v = 0 and i % 10 = 2; v = 0 and i % 100 = 0,20,40,60,80; v != 0"),
        ("he", "i = 1 and v = 0; i = 2 and v = 0; v = 0 and n != 0..10 and n % 10 = 0"),
        ("ike-cans ike-latn iu kw se se-fi se-no se-se sma sms", "n = 1; n = 2"),
        ("is", "t = 0 and i % 10 = 1 and i % 100 != 11 or t != 0"),
        ("kea mwl pt pt-br tet vmw", "n = 0..2 and n != 2"),
        ("ksh", "n = 0; n = 1"),
        ("lt", "n % 10 = 1 and n % 100 != 11..19; n % 10 = 2..9 and n % 100 != 11..19; f != 0"),
        ("ltg lv prg", "n % 10 = 0 or n % 100 = 11..19 or v = 2 and f % 100 = 11..19; n % 10 = 1 and n % 100 != 11 or v = 2 and f % 10 = 1 and f % 100 != 11 or v != 2 and f % 10 = 1"),
        ("mk ruq-cyrl", "v = 0 and i % 10 = 1 or f % 10 = 1"),
        ("mo rmy ro rup ruq ruq-latn", "i = 1 and v = 0; v != 0 or n = 0 or n != 1 and n % 100 = 1..19"),
        ("mt", "n = 1; n = 0 or n % 100 = 2..10; n % 100 = 11..19"),
        ("sgs", "n % 10 = 1 and n % 100 != 11; n % 10 = 2 and n % 100 != 12; n = 0 or n % 100 = 0 or n % 100 = 10..19"),
        ("shi", "i = 0 or n = 1; n = 2..10"),
        ("si", "n = 0,1 or i = 0 and f = 1"),
        ("sl", "v = 0 and i % 100 = 1; v = 0 and i % 100 = 2; v = 0 and i % 100 = 3..4 or v != 0"),
        ("smn", "n = 1; n = 2 and v = 0; i = 0 or i = 3..6 or i = 2 and v != 0 or i = 1 and t != 0"),
        ("tl", "v = 0 and i = 1,2,3 or v = 0 and i % 10 != 4,6,9 or v != 0 and f % 10 != 4,6,9"),
        ("tzm", "n = 0..1 or n = 11..99"),
    ]
}
