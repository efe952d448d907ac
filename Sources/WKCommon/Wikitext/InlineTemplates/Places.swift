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
        guard let coordinates = Coordinates(arguments) else { return }
        Coordinates.append(coordinates.latitude, to: &text)
        text.append(", ")
        Coordinates.append(coordinates.longitude, to: &text)
    }
}
