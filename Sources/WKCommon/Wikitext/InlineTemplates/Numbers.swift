/// Numbers, and what is done to them.
extension InlineTemplates {
    static let numbers: [Row] = [
        Row(
            "formatnum|nts|number table sorting|formatted number|num|gaps|nombre", .argument(1)),
        Row("lc|uc|lcfirst|ucfirst|fullurl|urlencode|formatnum:", .function),
        Row("val", .made(value)),
        Row("frac|fraction|sfrac|tfrac", .made(fraction)),
        Row("inflation|us$|usd|euro|€", .argument(1)),
        Row("£|gbp|pound sterling", .made { $0.appendAll(behind: "£", to: &$1) }),
        Row("chem2|chem|ce|hydrocarbon", .made { $0.appendAll(behind: "", to: &$1) }),
    ]

    /// `{{val|1|e=-3|u=km}}` shows the number with its power of ten and its unit: `1×10^-3 km`.
    @Sendable
    static func value(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        arguments.append(1, to: &text)
        if arguments.has("e") {
            text.append("×10^")
            arguments.append("e", to: &text)
        }
        let end = text.count
        text.append(" ")
        let hasUnit = arguments.append("u", to: &text) || arguments.append("ul", to: &text)
        if !hasUnit { text.truncate(to: end) }
    }

    /// `{{frac|2|1|3}}` shows `2 1/3`.
    @Sendable
    static func fraction(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        let count = arguments.positionalCount
        if count == 1 { text.append("1/") }
        arguments.append(1, to: &text)
        guard count > 1 else { return }
        text.append(count == 2 ? UInt8(ascii: "/") : UInt8(ascii: " "))
        arguments.append(2, to: &text)
        guard count > 2 else { return }
        text.append("/")
        arguments.append(3, to: &text)
    }
}
