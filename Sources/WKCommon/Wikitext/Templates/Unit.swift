/// A unit of measure, as `{{convert}}` knows it.
struct Unit: Sendable {
    let code: String
    let symbol: String
    /// Its name for one, and for several.
    let name: String
    let plural: String
    /// What it measures; only units of one kind are converted into one another.
    let kind: String
    /// How many of the kind's base unit it is; for a reciprocal kind, what a measure is divided from.
    let factor: Double
    /// Where its zero is in its own degrees, for temperatures.
    let offset: Double
    /// The units that it is converted into where none are given.
    let targets: String

    /// Whether more of it is less of others: litres per 100 kilometres.
    var isReciprocal: Bool { kind == "mileage" && code == "L/100km" }

    /// The unit with a code; nil where it is not known.
    static func named(_ code: String) -> Unit? {
        guard code.utf8.count <= 24 else { return nil }
        if let unit = all[code] ?? all[aliases[code] ?? ""] { return unit }
        for (prefix, word, factor) in multiples where code.hasPrefix(prefix) {
            return named(String(code.dropFirst(prefix.utf8.count)))?.times(factor, called: word)
        }
        return nil
    }

    /// What is before a code for a thousand and so on of a unit: `e6acre`.
    private static let multiples: [(prefix: String, word: String, factor: Double)] = [
        ("e3", "thousand", 1e3), ("e6", "million", 1e6), ("e9", "billion", 1e9),
        ("e12", "trillion", 1e12),
    ]

    private func times(_ factor: Double, called word: String) -> Unit {
        Unit(
            code: "\(word) \(code)", symbol: "\(word) \(symbol)", name: "\(word) \(name)",
            plural: "\(word) \(plural)", kind: kind, factor: self.factor * factor, offset: offset,
            targets: targets)
    }

    /// A measure in this unit as one in another.
    func convert(_ value: Double, to other: Unit) -> Double {
        if isReciprocal != other.isReciprocal {
            return value == 0 ? 0 : 235.214_583 / (value * (isReciprocal ? other.factor : factor))
        }
        return (value - offset) * factor / other.factor + other.offset
    }

    private static let all: [String: Unit] = {
        var units: [String: Unit] = [:]
        for line in UnitTable.units.parts(separatedBy: "\n") {
            let parts = line.utf8.split(
                separator: UInt8(ascii: ";"), omittingEmptySubsequences: false
            )
            .map { String(Substring($0).withoutSpaceInFront) }
            guard parts.count >= 7, let factor = Double(parts[5]) else { continue }
            units[parts[0]] = Unit(
                code: parts[0], symbol: parts[1], name: parts[2],
                plural: parts[3].isEmpty ? parts[2] + "s" : parts[3], kind: parts[4],
                factor: factor, offset: parts.count > 7 ? Double(parts[7]) ?? 0 : 0,
                targets: parts[6])
        }
        return units
    }()

    private static let aliases: [String: String] = {
        var aliases: [String: String] = [:]
        for line in UnitTable.aliases.parts(separatedBy: ";") {
            let parts = line.parts(separatedBy: "=")
            let code = String(parts[0].withoutSpaceInFront)
            for alias in parts[1].parts(separatedBy: ",") {
                aliases[String(alias.withoutSpaceInFront)] = code
            }
        }
        return aliases
    }()
}
