import Glibc

/// Writes a measure and what it is converted into, by the options of `{{convert}}`.
struct ConversionWriter {
    private let conversion: Conversion
    private let display: String
    private let isFlipped: Bool
    /// Whether symbols stand for the names of the units before and after the bracket.
    private let isShortBefore: Bool
    private let isShortBehind: Bool
    private let isAdjective: Bool
    /// The words after the unit's name, or before it: `25-metre-long`, `25 square wall metres`.
    private let wordsBehind: String
    private let wordsBefore: String
    private let isAmerican: Bool
    private let figures: Int?
    private let step: Double?

    init(
        _ conversion: Conversion, _ arguments: borrowing TemplateArguments, isShort: Bool
    ) {
        self.conversion = conversion
        display = arguments.string("disp")
        isFlipped = arguments.string("order") == "flip" || display == "flip"
        let abbreviation = arguments.string("abbr")
        switch abbreviation {
        case "on", "~": (isShortBefore, isShortBehind) = (true, true)
        case "off", "none": (isShortBefore, isShortBehind) = (false, false)
        case "in": (isShortBefore, isShortBehind) = (true, false)
        case "out": (isShortBefore, isShortBehind) = (false, true)
        default:
            isShortBefore = isShort || conversion.unit.kind == "temperature"
            isShortBehind = isShort || conversion.unit.kind == "temperature" || display != "or"
        }
        let adjective = arguments.string("adj")
        isAdjective = adjective == "on" || adjective == "mid"
        let words = arguments.string(arguments.positionalCount)
        wordsBehind = adjective == "mid" ? words : ""
        wordsBefore = adjective == "pre" ? "\(words) " : ""
        isAmerican = arguments.string("sp").lowercased() == "us"
        figures = Int(arguments.string("sigfig"))
        step = Double(arguments.string("round"))
    }

    /// A number with its unit's symbol, and in brackets another unit's.
    static func short(_ amount: Conversion.Amount, _ unit: Unit, to other: Unit?) -> String {
        let written = "\(amount.text) \(unit.symbol)"
        guard let other, other.kind == unit.kind else { return written }
        let value = unit.convert(amount.value, to: other)
        let decimals = precision(of: amount.value, amount.precision, unit, value, other)
        let shown = DecimalNumber.fixed(value, decimals: decimals, grouped: true)
        return "\(written) (\(shown) \(other.symbol))"
    }

    /// The whole of it.
    var text: String {
        let targets = conversion.targets
        guard !targets.isEmpty else { return input(isShort: isShortBefore) }
        if isFlipped {
            let first = output(targets[0], isShort: isShortBefore)
            let rest = targets.dropFirst().map { output($0, isShort: isShortBehind) }
            return join(first, ([input(isShort: isShortBehind)] + rest).joined(separator: "; "))
        }
        let outputs = targets.map { output($0, isShort: isShortBehind) }
        return join(input(isShort: isShortBefore), outputs.joined(separator: "; "))
    }

    private func join(_ first: String, _ second: String) -> String {
        switch display {
        case "or": "\(first) or \(second)"
        case "comma": "\(first), \(second)"
        case "sqbr": "\(first) [\(second)]"
        case "slash", "/": "\(first) / \(second)"
        case "semicolon": "\(first); \(second)"
        case "br", "br()": "\(first)\(Mark.Text.lineBreak)\(second)"
        case "out", "output", "output only", "number", "output number only": second
        case "table", "tablecen": "\(first)\(Mark.Text.cell)\(second)"
        default: "\(first) (\(second))"
        }
    }

    /// The measure as it is written.
    private func input(isShort: Bool) -> String {
        let unit = conversion.unit
        if let smaller = conversion.smaller {
            let large = measure(
                conversion.amounts[0].text, conversion.amounts[0].value, unit, isShort)
            return large + (isAdjective && !isShort ? "-" : " ")
                + measure(smaller.amount.text, smaller.amount.value, smaller.unit, isShort)
        }
        return range(conversion.amounts.map { ($0.text, $0.value) }, unit, isShort: isShort)
    }

    /// Numbers with the words of the range between them, and their unit.
    private func range(_ numbers: [(text: String, value: Double)], _ unit: Unit, isShort: Bool)
        -> String
    {
        var text = ""
        for (index, number) in numbers.enumerated() {
            if index > 0 {
                let word = conversion.ranges[index - 1]
                if word == "x", isShort { text += " \(unit.symbol)" }
                let words = Conversion.rangeWords[word] ?? (" ", " ")
                text += isShort ? words.short : words.spelled
            }
            text += number.text
        }
        let counted = numbers.count > 1 ? 2 : numbers[0].value
        return measure(text, counted, unit, isShort)
    }

    private func measure(_ number: String, _ value: Double, _ unit: Unit, _ isShort: Bool) -> String
    {
        if isShort {
            let isClose = unit.symbol.hasPrefix("/")
            return isClose ? number + unit.symbol : "\(number) \(unit.symbol)"
        }
        let isOne = abs(value) == 1 || value > 0 && value < 1 && number.contains("/")
        var name = isAdjective || isOne ? unit.name : unit.plural
        if isAmerican { name = Self.american(name) }
        let shown = isAdjective ? Self.hyphened(name) : wordsBefore + name
        return number + (isAdjective ? "-" : " ") + shown + wordsBehind
    }

    private static func hyphened(_ name: String) -> String {
        String(name.map { $0 == " " ? "-" : $0 })
    }

    private static func american(_ name: String) -> String {
        if name == "tonne" { return "metric ton" }
        if name == "tonnes" { return "metric tons" }
        return name.split(separator: " ", omittingEmptySubsequences: false).map { word in
            for (british, american) in [("metre", "meter"), ("litre", "liter")] {
                for ending in ["", "s"] where word.hasSuffix(british + ending) {
                    return word.dropLast((british + ending).count) + american + ending
                }
            }
            return String(word)
        }.joined(separator: " ")
    }

    /// What the measure is in another unit.
    private func output(_ code: String, isShort: Bool) -> String {
        if let pair = Conversion.pairs[code] { return output(in: pair, isShort: isShort) }
        guard let unit = Unit.named(code), unit.kind == conversion.unit.kind else { return "" }
        let numbers = values(in: unit)
        if display == "number" || display == "output number only" { return numbers[0].text }
        let ofPeople = unit.code.hasPrefix("PD/") && isShort
        let shown = ofPeople ? Unit.named(String(unit.code.dropFirst(2))) ?? unit : unit
        return range(numbers, shown, isShort: isShort)
    }

    private func values(in unit: Unit) -> [(text: String, value: Double)] {
        if conversion.smaller != nil {
            let total = conversion.total
            let value = total.unit.convert(total.value, to: unit)
            return [rounded(value, total.value, total.precision, total.unit, unit)]
        }
        return conversion.amounts.map { amount in
            let value = conversion.unit.convert(amount.value, to: unit)
            return rounded(value, amount.value, amount.precision, conversion.unit, unit)
        }
    }

    private func rounded(
        _ value: Double, _ input: Double, _ precision: Int, _ from: Unit, _ unit: Unit
    ) -> (text: String, value: Double) {
        var decimals = conversion.decimals
        if let figures, figures > 0, value != 0 {
            decimals = figures - 1 - Self.exponent(abs(value))
        }
        if let step, step > 0, decimals == nil {
            let value = (value / step).rounded(.toNearestOrAwayFromZero) * step
            let places = step < 1 ? 1 : 0
            return (DecimalNumber.fixed(value, decimals: places, grouped: true), value)
        }
        let places = decimals ?? Self.precision(of: input, precision, from, value, unit)
        let text = DecimalNumber.fixed(value, decimals: places, grouped: true)
        return (text, DecimalNumber(text)?.value ?? value)
    }

    /// A measure in feet and inches and the like.
    private func output(in pair: (large: String, small: String), isShort: Bool) -> String {
        guard let large = Unit.named(pair.large), let small = Unit.named(pair.small),
            small.kind == conversion.unit.kind
        else { return "" }
        let number = values(in: small)[0].value
        let ratio = (large.factor / small.factor).rounded()
        let whole = (number / ratio).rounded(.down)
        let rest = number - whole * ratio
        let decimals = max(0, conversion.decimals ?? 0)
        let restText = DecimalNumber.fixed(rest, decimals: decimals)
        let wholeText = DecimalNumber.fixed(whole, decimals: 0, grouped: true)
        if whole == 0 { return measure(restText, rest, small, isShort) }
        return measure(wholeText, whole, large, isShort) + (isAdjective && !isShort ? "-" : " ")
            + measure(restText, rest, small, isShort)
    }

    // MARK: Rounding

    /// How many digits are after the point where the template does not say: as many as tell as much
    /// as the measure that is converted does, and two that count at the least.
    private static func precision(
        of input: Double, _ precision: Int, _ from: Unit, _ output: Double, _ unit: Unit
    ) -> Int {
        if unit.kind == "temperature" {
            let kelvin = abs((input - from.offset) * from.factor)
            let least = kelvin < 1e-8 ? 2 : 2 - exponent(kelvin)
            return max(precision, least)
        }
        guard input != 0, output != 0 else { return 0 }
        let adjustment = log10(abs(input / output)) + log10(2)
        return max(Int((Double(precision) + adjustment).rounded(.down)), 1 - exponent(abs(output)))
    }

    /// The power of ten of a number's first digit.
    private static func exponent(_ value: Double) -> Int {
        Int((log10(value) + 1e-14).rounded(.down))
    }
}
