import Glibc

/// The arithmetic of `{{#expr:…}}`, as the extension ParserFunctions has it: numbers, `pi` and `e`,
/// brackets, and operators and functions by their precedence.
struct Expression {
    private let text: [UInt8]
    private var index = 0
    private var depth = 0
    private var token = Token.end

    private enum Token: Equatable {
        case number(Double)
        case word(String)
        case end
        case wrong
    }

    /// The value of an expression; nil where it is none, or has none.
    static func value(_ text: [UInt8]) -> Double? {
        guard text.count <= longest else { return nil }
        var expression = Expression(text: text)
        expression.advance()
        if expression.token == .end { return nil }
        guard let value = expression.binary(0), expression.token == .end, value.isFinite else {
            return nil
        }
        return value
    }

    /// Longer ones are not read, nor those that are nested deeper.
    private static let longest = 2000
    private static let deepest = 50

    /// The binary operators by precedence, from the weakest on.
    private static let operators: [[String]] = [
        ["or"], ["and"], ["=", "<", ">", "<=", ">=", "<>", "!="], ["round"], ["+", "-"],
        ["*", "/", "div", "mod", "fmod"], ["^"],
    ]
    private static let functions: Set<String> = [
        "not", "sin", "cos", "tan", "asin", "acos", "atan", "exp", "ln", "abs", "floor", "trunc",
        "ceil", "sqrt",
    ]

    private mutating func binary(_ level: Int) -> Double? {
        guard level < Self.operators.count else { return scientific() }
        guard var left = binary(level + 1) else { return nil }
        while case .word(let name) = token, Self.operators[level].contains(name) {
            advance()
            guard let right = binary(level + 1), let value = Self.apply(name, left, right) else {
                return nil
            }
            left = value
        }
        return left
    }

    /// `2e3`: the operator `e` binds closest.
    private mutating func scientific() -> Double? {
        guard var left = unary() else { return nil }
        while token == .word("e") {
            advance()
            guard let right = unary() else { return nil }
            left *= pow(10, right)
        }
        return left
    }

    private mutating func unary() -> Double? {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.deepest else { return nil }
        let first = token
        advance()
        switch first {
        case .number(let value): return value
        case .word("("):
            guard let value = binary(0), token == .word(")") else { return nil }
            advance()
            return value
        case .word("-"): return unary().map { -$0 }
        case .word("+"): return unary()
        case .word("pi"): return Double.pi
        case .word("e"): return exp(1)
        case .word(let name) where Self.functions.contains(name):
            return scientific().flatMap { Self.apply(name, $0) }
        default: return nil
        }
    }

    private static func apply(_ name: String, _ value: Double) -> Double? {
        switch name {
        case "not": return value == 0 ? 1 : 0
        case "sin": return sin(value)
        case "cos": return cos(value)
        case "tan": return tan(value)
        case "asin": return abs(value) <= 1 ? asin(value) : nil
        case "acos": return abs(value) <= 1 ? acos(value) : nil
        case "atan": return atan(value)
        case "exp": return exp(value)
        case "ln": return value > 0 ? log(value) : nil
        case "abs": return abs(value)
        case "floor": return floor(value)
        case "trunc": return trunc(value)
        case "ceil": return ceil(value)
        default: return value >= 0 ? sqrt(value) : nil
        }
    }

    private static func apply(_ name: String, _ left: Double, _ right: Double) -> Double? {
        switch name {
        case "or": return left != 0 || right != 0 ? 1 : 0
        case "and": return left != 0 && right != 0 ? 1 : 0
        case "=": return left == right ? 1 : 0
        case "<": return left < right ? 1 : 0
        case ">": return left > right ? 1 : 0
        case "<=": return left <= right ? 1 : 0
        case ">=": return left >= right ? 1 : 0
        case "<>", "!=": return left != right ? 1 : 0
        case "round": return rounded(left, right)
        case "+": return left + right
        case "-": return left - right
        case "*": return left * right
        case "/", "div": return right == 0 ? nil : left / right
        case "mod":
            guard abs(left) < 1e18, abs(right) < 1e18, Int(right) != 0 else { return nil }
            return Double(Int(left) % Int(right))
        case "fmod": return right == 0 ? nil : fmod(left, right)
        default:
            let power = pow(left, right)
            return power.isFinite ? power : nil
        }
    }

    private static func rounded(_ value: Double, _ digits: Double) -> Double? {
        guard abs(digits) <= 30 else { return nil }
        let scale = pow(10, abs(trunc(digits)))
        let whole = digits < 0 ? value / scale : value * scale
        // What decimal digits make a half may be a hair less in binary ones.
        let nearest = (whole * 1e3).rounded() / 1e3
        let half = abs(nearest - whole) < 1e-9 * max(1, abs(whole)) ? nearest : whole
        let result = half.rounded(.toNearestOrAwayFromZero)
        return digits < 0 ? result * scale : result / scale
    }

    private mutating func advance() {
        while index < text.count, text[index].isSpace { index += 1 }
        guard index < text.count else {
            token = .end
            return
        }
        let start = index
        let byte = text[index]
        if byte.isDigit || byte == UInt8(ascii: ".") {
            while index < text.count, text[index].isDigit || text[index] == UInt8(ascii: ".") {
                index += 1
            }
            let digits = String(decoding: text[start..<index], as: UTF8.self)
            let padded = digits.hasPrefix(".") ? "0" + digits : digits
            token =
                Double(padded.hasSuffix(".") ? padded + "0" : padded).map(Token.number) ?? .wrong
        } else if byte.isLetter {
            while index < text.count, text[index].isLetter { index += 1 }
            token = .word(String(decoding: text[start..<index], as: UTF8.self).lowercased())
        } else {
            token = sign()
        }
    }

    private mutating func sign() -> Token {
        let signs: [(StaticString, String)] = [
            ("<=", "<="), (">=", ">="), ("<>", "<>"), ("!=", "!="), ("−", "-"), ("+", "+"),
            ("-", "-"), ("*", "*"), ("/", "/"), ("^", "^"), ("(", "("), (")", ")"), ("=", "="),
            ("<", "<"), (">", ">"),
        ]
        for (sign, name) in signs where text.span.has(sign, at: index, before: text.count) {
            index += sign.utf8CodeUnitCount
            return .word(name)
        }
        return .wrong
    }
}

extension Expression {
    /// A value as PHP writes it, with 14 digits at most.
    static func string(_ value: Double) -> String {
        guard value != 0 else { return "0" }
        var exponent = Int(floor(log10(abs(value))))
        guard abs(exponent) < 300 else { return "\(value)" }
        func digits() -> Int { Int((abs(value) / pow(10, Double(exponent - 13))).rounded()) }
        var number = digits()
        if number >= 100_000_000_000_000 {
            exponent += 1
            number = digits()
        }
        var text = String(number)
        while text.count > 1, text.hasSuffix("0") { text.removeLast() }
        let sign = value < 0 ? "-" : ""
        if exponent < -4 || exponent >= 14 {
            let fraction = text.count > 1 ? "." + text.dropFirst() : ".0"
            return "\(sign)\(text.prefix(1))\(fraction)E\(exponent < 0 ? "-" : "+")\(abs(exponent))"
        }
        if exponent < 0 {
            return sign + "0." + String(repeating: "0", count: -exponent - 1) + text
        }
        if text.count <= exponent + 1 {
            return sign + text + String(repeating: "0", count: exponent + 1 - text.count)
        }
        return sign + text.prefix(exponent + 1) + "." + text.dropFirst(exponent + 1)
    }
}
