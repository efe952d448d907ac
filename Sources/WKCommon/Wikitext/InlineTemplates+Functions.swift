/// The templates that make something of their arguments.
extension InlineTemplates {
    /// `{{convert|5|km|mi}}` shows the number and the unit as written: `5 km`.
    @Sendable
    static func measure(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        arguments.append(1, to: &text)
        // `{{convert|5|to|7|km}}`: a range has a word or a sign between its numbers.
        var unit = 2
        if let separator = ranges[arguments.string(2)] {
            text.append(separator)
            arguments.append(3, to: &text)
            unit = 4
        }
        text.append(UInt8(ascii: " "))
        arguments.append(unit, to: &text)
    }

    private static let ranges: [String: StaticString] = [
        "to": " to ", "-": "–", "–": "–", "and": " and ", "or": " or ", "x": " × ", "by": " by ",
        "×": " × ", "to(-)": " to ", "+/-": " ± ", "±": " ± ",
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

    /// `{{nihongo|English|漢字|romaji}}` shows `English (漢字, romaji)`.
    @Sendable
    static func nihongo(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        arguments.append(1, to: &text)
        let start = text.count
        text.append(" (")
        let hasScript = arguments.append(2, to: &text)
        if hasScript, arguments.positionalCount > 2 { text.append(", ") }
        let hasReading = arguments.append(3, to: &text)
        if hasScript || hasReading { text.append(")") } else { text.truncate(to: start) }
    }

    /// `{{読み仮名|地理|ちり|geography}}` shows `地理（ちり、geography）`.
    @Sendable
    static func reading(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        arguments.append(1, to: &text)
        guard arguments.positionalCount > 1 else { return }
        text.append("（")
        arguments.append(2, to: &text)
        if arguments.positionalCount > 2 { text.append("、") }
        arguments.append(3, to: &text)
        text.append("）")
    }

    /// `{{sortname|Ada|Lovelace}}` shows `Ada Lovelace`.
    @Sendable
    static func sortName(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        arguments.append(1, to: &text)
        text.append(UInt8(ascii: " "))
        arguments.append(2, to: &text)
    }

    /// `{{ship|HMS|Beagle}}` shows `HMS Beagle`.
    @Sendable
    static func ship(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        if arguments.append(1, to: &text) { text.append(UInt8(ascii: " ")) }
        arguments.append(2, to: &text)
    }

    /// `{{birth date|1815|12|10|df=y}}` shows `10 December 1815`; what is no such date shows as it
    /// is written.
    @Sendable
    static func firstDate(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        guard let year = arguments.number(1) else {
            arguments.append(1, to: &text)
            return
        }
        guard let month = arguments.number(2), (1...12).contains(month) else {
            text.append(decimal: year)
            return
        }
        let name = months[month - 1]
        guard let day = arguments.number(3), (1...31).contains(day) else {
            text.append(string: "\(name) \(year)")
            return
        }
        let isDayFirst = arguments.has("df")
        text.append(
            string: isDayFirst ? "\(day) \(name) \(year)" : "\(name) \(day), \(year)")
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]

    /// `{{coord|57|18|N|4|27|W}}` shows decimal degrees, `57.3, -4.45`.
    @Sendable
    static func coordinates(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        var angles: [Double] = []
        var parts: [Double] = []
        for position in 1...8 {
            let part = arguments.string(position)
            if let number = Double(part) {
                parts.append(number)
            } else if let sign = ["N": 1.0, "E": 1, "S": -1, "W": -1][part], !parts.isEmpty {
                angles.append(sign * degrees(parts))
                parts = []
            }
            if angles.count == 2 { break }
        }
        if angles.isEmpty, parts.count >= 2 { angles = [parts[0], parts[1]] }
        guard angles.count == 2 else { return }
        text.append(string: "\(rounded(angles[0])), \(rounded(angles[1]))")
    }

    private static func degrees(_ parts: [Double]) -> Double {
        parts.prefix(3).reversed().reduce(0) { $0 / 60 + $1 }
    }

    /// Five digits behind the point: a metre on the ground.
    private static func rounded(_ angle: Double) -> Double {
        (angle * 100_000).rounded() / 100_000
    }
}

extension TemplateArguments {
    /// Appends some text and all arguments without a key.
    func appendAll(behind text: StaticString, to buffer: inout ByteBuffer) {
        buffer.append(text)
        appendEach(behind: "", to: &buffer)
    }
}
