/// Collects the places on Earth that a page names, in order, as the JSON of the record's
/// `coordinates`: those of templates such as `{{coord|…}}`, and of infoboxes' fields.
struct CoordinateExtractor: ~Copyable {
    /// Whether coordinates are wanted.
    let isOn: Bool
    /// The objects, parted by commas, without the array's brackets.
    private(set) var json = ByteBuffer(capacity: 64)
    /// The fields of the infoboxes that are open.
    private var fields: [CoordinateFields] = []
    /// Whether the letter `O` is west.
    private var callsWestO = false

    init(isOn: Bool) { self.isOn = isOn }

    /// Forgets the last page.
    mutating func removeAll() {
        json.removeAll()
        fields.removeAll(keepingCapacity: true)
    }

    /// Goes on to a page of the wiki of a language.
    mutating func enter(_ language: String) {
        guard isOn else { return }
        callsWestO = Self.westIsO.contains(language)
    }

    private static let westIsO: Set<String> = ["ast", "ca", "es", "fr", "gl", "it", "oc", "pt"]

    /// Whether a template with a name as written, trimmed, names a place with its arguments.
    func takes(_ name: borrowing ByteBuffer) -> Bool {
        guard isOn, let folded = FoldedName(name.span) else { return false }
        return Self.templates.value(of: folded.span) != nil
    }

    /// Adds the place that a template's arguments name.
    mutating func add(
        _ rendered: borrowing ByteBuffer, _ arguments: [Argument], from first: Int
    ) {
        let view = TemplateArguments(
            rendered: rendered.span, arguments: arguments.span.extracting(first..<arguments.count),
            place: TemplatePlace())
        if let place = Coordinates(view) { add(place) }
    }

    /// An infobox begins.
    mutating func beginInfobox() { if isOn { fields.append(CoordinateFields()) } }

    /// A field of the innermost infobox.
    mutating func field(
        _ rendered: borrowing ByteBuffer, key: Range<Int>, value: Range<Int>
    ) {
        guard isOn, let last = fields.indices.last else { return }
        fields[last].take(
            key: rendered.span.extracting(key), value: rendered.span.extracting(value),
            callsWestO: callsWestO)
    }

    /// The innermost infobox ends.
    mutating func endInfobox() {
        guard isOn, let place = fields.popLast()?.coordinates else { return }
        add(place)
    }

    private mutating func add(_ place: Coordinates) {
        if !json.isEmpty { json.append(UInt8(ascii: ",")) }
        json.append(#"{"lat":"#)
        Coordinates.append(place.latitude, to: &json)
        json.append(#","lon":"#)
        Coordinates.append(place.longitude, to: &json)
        json.append(UInt8(ascii: "}"))
    }

    /// The templates that name a place, in lower case.
    private static let templates = NameTable(
        """
        coord; coor; coords; coordinates; coord2; coor d; coor dm; coor dms; coor dec; coor title d;
        coor title dm; coor title dms; coor at d; coor at dm; coor at dms; coordinate; coordenadas;
        koordynaty; współrzędne; koordinaten; koordinat; koordinaatit; координати; координаты; tọa độ;
        坐标; 座標; ウィキ座標; ウィキ座標度; ウィキ座標度分; ウィキ座標度分秒; ウィキ座標2段度; ウィキ座標2段度分;
        ウィキ座標2段度分秒; 日本の位置情報
        """.split(whereSeparator: { $0 == ";" || $0 == "\n" })
            .map { $0.drop(while: \.isWhitespace) }.filter { !$0.isEmpty }
            .map { (name: String($0), value: 0) })
}
