/// Which of the forms that `{{plural:…}}` gives belongs to a number, by the rules of Unicode's CLDR
/// as MediaWiki has them: a condition for each form but the last.
///
/// They are parsed once for a wiki, since an article can ask thousands of times.
struct PluralRules {
    /// A condition of each form but the last: it holds where all relations of one of its groups do.
    private let forms: [[[Relation]]]

    /// The rules of a language, by its rows.
    init(_ rows: DataRows) {
        forms = rows.first("plural").map { row in
            row.word.words.split(separator: "or")
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
        ranges = (words.first ?? "").parts(separatedBy: ",").compactMap { range in
            let bounds = range.parts(separatedBy: ".").compactMap { Double($0) }
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
