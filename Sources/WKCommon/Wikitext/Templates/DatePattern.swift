/// A pattern of CLDR that says how a date is written, read: see `DateStyle`.
struct DatePattern: Sendable {
    enum Part: Sendable {
        case text(String)
        case day(digits: Int)
        case month(digits: Int)
        case monthName, monthAlone, year, buddhistYear
    }

    private(set) var parts: [Part] = []

    /// Reads a pattern: runs of one letter are fields, and what is in quotes or no letter of ASCII
    /// stands for itself. A quote that is doubled is one.
    init(_ pattern: String) {
        var words = ""
        var isQuoted = false
        var scalars = pattern.unicodeScalars[...]
        while let scalar = scalars.popFirst() {
            if scalar == "'" {
                if scalars.first == "'" {
                    words.unicodeScalars.append(scalar)
                    scalars.removeFirst()
                } else {
                    isQuoted.toggle()
                }
                continue
            }
            var count = 1
            while !isQuoted, scalar.isField, scalars.first == scalar {
                scalars.removeFirst()
                count += 1
            }
            if !isQuoted, let part = Part(scalar, count: count) {
                if !words.isEmpty { parts.append(.text(words)) }
                words = ""
                parts.append(part)
            } else {
                for _ in 0..<count { words.unicodeScalars.append(scalar) }
            }
        }
        if !words.isEmpty { parts.append(.text(words)) }
    }
}

extension DatePattern.Part {
    /// The field that a run of a letter stands for; nil where it is none.
    fileprivate init?(_ letter: Unicode.Scalar, count: Int) {
        switch letter {
        case "d": self = .day(digits: count)
        case "M": self = count > 2 ? .monthName : .month(digits: count)
        case "L": self = count > 2 ? .monthAlone : .month(digits: count)
        case "y": self = .year
        case "B": self = .buddhistYear
        default: return nil
        }
    }
}

extension Unicode.Scalar {
    /// Whether it is a letter of ASCII, as fields of a pattern are.
    fileprivate var isField: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
}
