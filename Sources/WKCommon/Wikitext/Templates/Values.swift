/// Numbers of physics, with their uncertainty, power of ten and unit.
extension InlineTemplates {
    static let values: [Row] = [
        Row("val", .renderer(value))
    ]

    /// `{{val|1.5|0.2|e=-3|u=km}}` shows `(1.5±0.2)×10^-3 km`.
    @Sendable
    static func value(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        arguments.append("p", to: &text)
        let start = text.count
        appendNumber(arguments, to: &text)
        if arguments.has("e") {
            if arguments.has(2), !arguments.string(2).hasPrefix("("), text.count > start {
                let number = text.span.extracting(start..<text.count).array
                text.truncate(to: start)
                text.append("(")
                text.append(number.span)
                text.append(")")
            }
            text.append(text.count > start ? "×10^" : "10^")
            arguments.append("e", to: &text)
        }
        arguments.append("s", to: &text)
        let unitStart = text.count
        text.append(" ")
        let hasUnit = arguments.append("u", to: &text) || arguments.append("ul", to: &text)
        if !hasUnit { text.truncate(to: unitStart) }
        let perStart = text.count
        text.append("/")
        let hasPer = arguments.append("up", to: &text) || arguments.append("upl", to: &text)
        if !hasPer { text.truncate(to: perStart) }
    }

    /// A number, its uncertainty or the end of a range.
    private static func appendNumber(
        _ arguments: borrowing TemplateArguments, to text: inout ByteBuffer
    ) {
        let second = arguments.string(2)
        appendNumber(1, arguments, to: &text)
        switch second {
        case "": return
        case "to", "by", "and", "or":
            text.append(string: " \(second) ")
            appendNumber(3, arguments, to: &text)
        case "-", "–":
            text.append("–")
            appendNumber(3, arguments, to: &text)
        case "x", "×", "*":
            text.append(" × ")
            appendNumber(3, arguments, to: &text)
        case _ where second.hasPrefix("("): text.append(string: second)
        case _ where arguments.has(3):
            text.append("+")
            arguments.append(2, to: &text)
            text.append("−")
            arguments.append(3, to: &text)
        default:
            text.append("±")
            arguments.append(2, to: &text)
        }
    }

    private static func appendNumber(
        _ position: Int, _ arguments: borrowing TemplateArguments, to text: inout ByteBuffer
    ) {
        let written = arguments.string(position)
        if arguments.string("fmt") == "commas", let number = DecimalNumber(written) {
            text.append(string: number.grouped)
        } else if written.hasPrefix("-") {
            text.append(string: "−\(written.dropFirst())")
        } else {
            arguments.append(position, to: &text)
        }
    }
}
