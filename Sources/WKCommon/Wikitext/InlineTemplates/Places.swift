/// Places on the map.
extension InlineTemplates {
    static let places: [Row] = [
        Row("coord|coor|coordinates", .made(coordinates)),
        Row("flag|flagcountry|flagu|country|flag country|nation|flagdeco", .argument(1)),
    ]

    /// `{{coord|57|18|N|4|27|W}}` shows decimal degrees, `57.3, -4.45`, in an infobox's
    /// value, and nothing in prose.
    @Sendable
    static func coordinates(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        guard arguments.place.isInfobox else { return }
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
