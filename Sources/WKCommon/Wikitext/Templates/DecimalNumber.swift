/// A number as a template's argument writes it: `1,234.50`, `−3`, `1.5e6`.
struct DecimalNumber {
    let value: Double
    /// The digits before and after the point, and the sign.
    let isNegative: Bool
    let whole: String
    let decimals: String

    /// Reads a number; nil where there is something else too.
    init?(_ text: String) {
        var (whole, decimals, exponent) = ("", "", "")
        var isNegative = false
        var (seesPoint, seesExponent, isFirst) = (false, false, true)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "0"..."9":
                if seesExponent {
                    exponent.unicodeScalars.append(scalar)
                } else if seesPoint {
                    decimals.unicodeScalars.append(scalar)
                } else {
                    whole.unicodeScalars.append(scalar)
                }
            case ",", " ", "\u{A0}", "'": if seesPoint || whole.isEmpty { return nil }
            case ".":
                if seesPoint || seesExponent { return nil }
                seesPoint = true
            case "-", "−":
                if seesExponent, exponent.isEmpty {
                    exponent = "-"
                } else if isFirst {
                    isNegative = true
                } else {
                    return nil
                }
            case "+": if !isFirst { return nil }
            case "e", "E":
                if seesExponent || whole.isEmpty && decimals.isEmpty { return nil }
                seesExponent = true
            default: return nil
            }
            isFirst = false
        }
        guard whole.count + decimals.count > 0, whole.count + decimals.count <= 40 else {
            return nil
        }
        guard
            let value = Double(
                "\(whole.isEmpty ? "0" : whole).\(decimals.isEmpty ? "0" : decimals)")
        else { return nil }
        guard !seesExponent else {
            guard let power = Int(exponent), abs(power) <= 30 else { return nil }
            let scaled = value * DecimalNumber.powerOfTen(power)
            let text = DecimalNumber.fixed(scaled, decimals: max(0, decimals.count - power))
            let parts = text.split(separator: ".")
            self.value = isNegative ? -scaled : scaled
            self.isNegative = isNegative
            self.whole = String(parts[0])
            self.decimals = parts.count > 1 ? String(parts[1]) : ""
            return
        }
        self.value = isNegative ? -value : value
        self.isNegative = isNegative
        self.whole = whole.isEmpty ? "0" : whole
        self.decimals = decimals
    }

    /// The number with commas between groups of three digits.
    var grouped: String {
        let sign = isNegative ? "−" : ""
        return sign + DecimalNumber.group(whole) + (decimals.isEmpty ? "" : ".\(decimals)")
    }

    /// Digits with commas between groups of three.
    static func group(_ digits: String) -> String {
        guard digits.utf8.count > 3 else { return digits }
        var grouped = ""
        for (index, digit) in digits.unicodeScalars.enumerated() {
            if index > 0, (digits.utf8.count - index) % 3 == 0 { grouped += "," }
            grouped.unicodeScalars.append(digit)
        }
        return grouped
    }

    /// A number rounded to some digits after the point, or with a negative count before it.
    static func fixed(_ value: Double, decimals: Int, grouped: Bool = false) -> String {
        let places = max(0, min(decimals, 12))
        let scale = powerOfTen(max(-15, min(decimals, 12)))
        // What lies exactly half way in decimal is half way up, however binary has it.
        let scaled = abs(value) * scale
        let rounded = (scaled * (1 + 1e-14)).rounded(.toNearestOrAwayFromZero)
        guard rounded < 1e15 else { return "\(value)" }
        var whole = Int64(rounded)
        if decimals < 0 {
            let step = (1 / scale).rounded()
            guard rounded * step < 1e18 else { return "\(value)" }
            whole *= Int64(step)
        }
        let divisor = Int64(powerOfTen(places).rounded())
        var text = "\(whole / divisor)"
        if grouped { text = group(text) }
        if places > 0 {
            let rest = "\(whole % divisor)"
            text += "." + String(repeating: "0", count: places - rest.utf8.count) + rest
        }
        return (value < 0 && whole > 0 ? "−" : "") + text
    }

    static func powerOfTen(_ exponent: Int) -> Double {
        var power = 1.0
        for _ in 0..<abs(exponent) { power *= 10 }
        return exponent < 0 ? 1 / power : power
    }
}

extension ByteBuffer {
    /// Appends a number with its English ending: `1st`, `12th`.
    mutating func append(ordinal number: Int) {
        append(decimal: number)
        switch (number % 100, number % 10) {
        case (11...13, _): append("th")
        case (_, 1): append("st")
        case (_, 2): append("nd")
        case (_, 3): append("rd")
        default: append("th")
        }
    }
}
