/// How the arguments of a template name a place.
enum PlaceForm: UInt8 {
    case none
    /// In a row, `{{coord|57.3|-4.45}}`, or by their keys.
    case numbered
    /// The same, or two numbers and the zoom of a map, `{{geo|57.3|-4.45|13}}`.
    case zoomed
    /// By their keys alone, `{{see|lat=57.3|long=-4.45}}`.
    case named
}

/// Collects the places on Earth that a page names, in order, as the JSON of the record's
/// `coordinates`: those of templates such as `{{coord|…}}`, of the function `#coordinates`, of the
/// tags of maps, and of the fields of infoboxes and listings.
struct CoordinateExtractor: ~Copyable {
    /// Whether coordinates are wanted.
    let isOn: Bool
    /// The objects, separated by commas, without the array's brackets.
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

    /// Goes on to the pages of a wiki.
    mutating func enter(_ wiki: borrowing Wiki) {
        guard isOn else { return }
        callsWestO = DataRows.ofTemplates(in: wiki.language).word("coordinates", "west") == "O"
    }

    /// How the arguments name a place of a template that is no infobox, by its name as written,
    /// trimmed.
    func form(of name: borrowing ByteBuffer) -> PlaceForm {
        guard isOn, let folded = FoldedName(name.span) else { return .none }
        if Self.zoomed.value(of: folded.span) != nil { return .zoomed }
        if Self.templates.contains(folded) { return .numbered }
        return Self.maps.contains(folded) ? .none : .named
    }

    /// Adds the place that the arguments name of a template or parser function.
    mutating func add(
        _ rendered: borrowing ByteBuffer, _ arguments: [Argument], from first: Int,
        as form: PlaceForm
    ) {
        guard isOn else { return }
        let arguments = arguments.span.extracting(first..<arguments.count)
        let view = TemplateArguments(
            rendered: rendered.span, arguments: arguments, place: TemplatePlace())
        if form != .named, let place = Coordinates(view, hasZoom: form == .zoomed) {
            return add(place)
        }
        var fields = CoordinateFields()
        for index in arguments.indices where !arguments[index].key.isEmpty {
            fields.take(
                key: rendered.span.extracting(arguments[index].key),
                value: rendered.span.extracting(arguments[index].value), callsWestO: callsWestO)
        }
        if let place = fields.coordinates { add(place) }
    }

    /// Adds the place that the attributes name of an extension's tag, `<mapframe latitude=…>`.
    mutating func add(tag: Span<UInt8>) {
        guard isOn, let end = tag.firstIndex(of: UInt8(ascii: ">"), from: 0),
            let latitude = Self.angle(["latitude", "lat"], in: tag, before: end),
            let longitude = Self.angle(["longitude", "long", "lon"], in: tag, before: end),
            let place = Coordinates(latitude: latitude, longitude: longitude)
        else { return }
        add(place)
    }

    /// Adds the place that the attributes name of a tag that `{{#tag:mapframe|…}}` makes.
    mutating func add(_ attributes: CoordinateFields) {
        if isOn, let place = attributes.coordinates { add(place) }
    }

    private static func angle(
        _ names: [String], in tag: Span<UInt8>, before end: Int
    ) -> Double? {
        for name in names {
            if let value = TagAttribute.value(of: name, in: tag, 1..<end) {
                let value = tag.extracting(value)
                // What a template makes is not known.
                return value.firstIndex(of: UInt8(ascii: "{")) == nil
                    ? AngleReader.angle(of: value) : nil
            }
        }
        return nil
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

    /// The templates that draw a map, and mark places on it that have no part in the text.
    private static let maps: NamePatterns = {
        var patterns = NamePatterns()
        patterns.insert("coordinates", "map", of: .everywhere)
        return patterns
    }()

    /// Those of Wikivoyage, whose arguments without a key name a place and may end with a zoom.
    private static let zoomed = NameTable([
        (name: "geo", value: 0), (name: "mapframe", value: 0),
    ])

    /// The others whose arguments without a key name a place.
    private static let templates: NamePatterns = {
        var patterns = NamePatterns()
        patterns.insert("coordinates", "template", of: .everywhere)
        return patterns
    }()
}
