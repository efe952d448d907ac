/// The measure of one `{{convert}}`: its numbers, its unit, and what it is converted into.
struct Conversion {
    /// A number as it is written, and its value.
    struct Amount {
        var text: String
        var value: Double
        /// How many digits are after the point; below 0 how many noughts before it.
        var precision: Int
    }

    var amounts: [Amount] = []
    /// The words between the numbers.
    var ranges: [String] = []
    var unit: Unit
    /// The second, smaller unit of `6|ft|2|in`, and its number.
    var smaller: (unit: Unit, amount: Amount)?
    /// The units that it is converted into: codes, of which some stand for two units.
    var targets: [String] = []
    /// How many digits after the point the template asks for.
    var decimals: Int?

    /// Reads the arguments without a key; nil where they are no measure of a known unit.
    init?(_ arguments: borrowing TemplateArguments) {
        guard let first = Amount(arguments.string(1)) else { return nil }
        amounts = [first]
        var position = 2
        while amounts.count < 4, Conversion.isRange(arguments.string(position)),
            let amount = Amount(arguments.string(position + 1))
        {
            ranges.append(arguments.string(position))
            amounts.append(amount)
            position += 2
        }
        guard let unit = Unit.named(arguments.string(position)) else { return nil }
        self.unit = unit
        position += 1
        if amounts.count == 1, let amount = Amount(arguments.string(position)),
            let small = Unit.named(arguments.string(position + 1)), small.kind == unit.kind,
            small.factor < unit.factor
        {
            smaller = (small, amount)
            position += 2
        }
        if Int(arguments.string(position)) == nil, arguments.has(position) {
            targets = Conversion.units(arguments.string(position))
            position += 1
        } else if !arguments.has(position), arguments.has(position + 1) {
            position += 1
        }
        if targets.isEmpty {
            targets = Conversion.units(smaller?.unit.code == "lb" ? "kg" : unit.targets)
        }
        decimals = Int(arguments.string(position))
    }

    /// The codes of `km mi`; none where one is not known.
    private static func units(_ text: String) -> [String] {
        let codes = text.split(separator: " ").map(String.init)
        let areKnown = codes.allSatisfy { pairs[$0] != nil || Unit.named($0) != nil }
        if areKnown { return codes }
        return Unit.named(text) == nil ? [] : [text]
    }

    /// Codes that stand for a large and a small unit.
    static let pairs: [String: (large: String, small: String)] = [
        "ftin": ("ft", "in"), "ft in": ("ft", "in"), "stlb": ("st", "lb"), "lboz": ("lb", "oz"),
        "miyd": ("mi", "yd"), "ydft": ("yd", "ft"), "mich": ("mi", "ch"), "footin": ("ft", "in"),
    ]

    private static func isRange(_ word: String) -> Bool { rangeWords[word] != nil }

    /// What is between the numbers, with units' names and with symbols.
    static let rangeWords: [String: (spelled: String, short: String)] = [
        "to": (" to ", " to "), "-": ("–", "–"), "–": ("–", "–"), "and": (" and ", " and "),
        "or": (" or ", " or "), "by": (" by ", " by "), "x": (" by ", " × "), "×": (" × ", " × "),
        "xx": (" × ", " × "), "*": ("×", "×"), "to(-)": (" to ", "–"), "and(-)": (" and ", "–"),
        "to about": (" to about ", " to about "), "+/-": (" ± ", " ± "), "±": (" ± ", " ± "),
        "+": (" + ", " + "), ",": (", ", ", "), ", and": (", and ", ", and "),
        ", or": (", or ", ", or "),
    ]

    /// The whole measure in the smallest unit that it is written in.
    var total: (value: Double, unit: Unit, precision: Int) {
        guard let smaller else { return (amounts[0].value, unit, amounts[0].precision) }
        let large = amounts[0].value * unit.factor / smaller.unit.factor
        return (large + smaller.amount.value, smaller.unit, smaller.amount.precision)
    }
}

extension Conversion.Amount {
    /// Reads `1,234.5`, `1/2`, `3+1/2`.
    init?(_ written: String) {
        if let number = DecimalNumber(written) {
            text = number.grouped
            value = number.value
            if number.decimals.isEmpty {
                precision = -number.whole.reversed().prefix { $0 == "0" }.count
                if value == 0 { precision = 0 }
            } else {
                precision = number.decimals.utf8.count
            }
            return
        }
        let parts = written.split { $0 == "+" || $0 == " " }
        guard (1...2).contains(parts.count), let last = parts.last else { return nil }
        let fraction = last.split { $0 == "/" || $0 == "⁄" }.compactMap { Int($0) }
        guard fraction.count == 2, fraction[1] > 0, last.utf8.count <= 12 else { return nil }
        let whole = parts.count == 2 ? DecimalNumber(String(parts[0])) : nil
        if parts.count == 2, whole == nil { return nil }
        let share = Double(fraction[0]) / Double(fraction[1])
        value = (whole?.value ?? 0) + share
        text = (whole.map { $0.grouped + " " } ?? "") + "\(fraction[0])/\(fraction[1])"
        precision = fraction[1] >= 8 ? 2 : 1
    }
}
