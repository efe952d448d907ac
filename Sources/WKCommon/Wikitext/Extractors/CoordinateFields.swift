/// The fields of an infobox that name a place: `lat_d`, `lat_m`, `latitude` and their like.
struct CoordinateFields {
    /// What a field holds of an angle.
    private enum Part: Int {
        case degrees, minutes, seconds, direction
    }

    /// One of the two angles.
    private struct Angle {
        var degrees: Double?
        var minutes = 0.0
        var seconds = 0.0
        var isNegative = false

        /// All of it in degrees; nil where there are none.
        var sum: Double? {
            guard let degrees else { return nil }
            let size = abs(degrees) + minutes / 60 + seconds / 3600
            return degrees.sign == .minus || isNegative ? -size : size
        }
    }

    private var latitude = Angle()
    private var longitude = Angle()
    private var isElsewhere = false

    /// The place; nil where the fields name none, or one on another globe.
    var coordinates: Coordinates? {
        guard !isElsewhere, let latitude = latitude.sum, let longitude = longitude.sum else {
            return nil
        }
        return Coordinates(latitude: latitude, longitude: longitude)
    }

    /// Takes a field, rendered, where it is one of these.
    mutating func take(key: Span<UInt8>, value: Span<UInt8>, callsWestO: Bool) {
        guard let key = FoldedName(key), let code = Self.names.value(of: key.span) else { return }
        let value = value.extracting(value.trimmed(0..<value.count))
        guard !value.isEmpty else { return }
        // The craters of other globes have fields of their own for the direction.
        guard code < Self.elsewhere else {
            isElsewhere = code == Self.elsewhere || !value.isEarth
            return
        }
        guard let part = Part(rawValue: code % 4) else { return }
        if code < 4 {
            Self.set(part, of: &latitude, value, callsWestO: callsWestO)
        } else {
            Self.set(part, of: &longitude, value, callsWestO: callsWestO)
        }
    }

    private static func set(
        _ part: Part, of angle: inout Angle, _ value: Span<UInt8>, callsWestO: Bool
    ) {
        if part == .direction {
            angle.isNegative = isNegative(value, callsWestO: callsWestO)
            return
        }
        guard let number = AngleReader.angle(of: value) else { return }
        switch part {
        case .degrees: angle.degrees = number
        case .minutes where 0...60 ~= number: angle.minutes = number
        case .seconds where 0...60 ~= number: angle.seconds = number
        default: break
        }
    }

    /// Whether a direction is south or west.
    private static func isNegative(_ value: Span<UInt8>, callsWestO: Bool) -> Bool {
        switch value[0].lowercased {
        case UInt8(ascii: "s"), UInt8(ascii: "w"): true
        case UInt8(ascii: "o"): callsWestO
        default: southAndWest.contains { value.starts(with: $0, at: 0) }
        }
    }

    private static let southAndWest: [StaticString] = ["南", "西", "Ю", "З", "Пд"]

    private static let (elsewhere, globe) = (8, 9)

    /// The fields' names, in lower case with spaces for underscores, by what they hold.
    private static let names: NameTable = {
        var table = NameTable()
        func insert(_ names: String, _ code: Int) {
            for name in names.split(separator: ",") {
                if let folded = FoldedName.folded(name) { table.insert(folded, code) }
            }
        }
        func insert(axis: Int, degrees: String, minutes: String, seconds: String, direction: String)
        {
            for (part, names) in [degrees, minutes, seconds, direction].enumerated() {
                insert(names, axis * 4 + part)
            }
        }
        insert(
            axis: 0,
            degrees: """
                lat, latd, lat d, lat deg, lat degrees, latg, latitude, latitude d, latitud,
                latitudine, latitudine decimale, latitudine gradi, breitengrad, breedtegraad,
                широта, сев-ширина, vĩ độ, 緯度, 緯度度, 纬度, 위도, enlem, zeměpisná šířka
                """,
            minutes: "latm, lat m, lat min, lat minutes, latitudine minuti, vĩ phút, 緯度分",
            seconds: "lats, lat s, lat sec, lat seconds, latitudine secondi, vĩ giây, 緯度秒",
            direction: """
                latns, lat ns, lat dir, lat direction, latp, latitudine ns, vĩ hướng,
                n(北緯)及びs(南緯)
                """)
        insert(
            axis: 1,
            degrees: """
                lon, long, lng, longd, long d, lond, lon d, lon deg, long deg, lon degrees, long degrees,
                longitude, longitude d, longitud, longitudine, longitudine decimale,
                longitudine gradi, längengrad, lengtegraad, довгота, долгота, изт-дължина, kinh độ,
                経度, 経度度, 经度, 經度, 경도, boylam, zeměpisná délka
                """,
            minutes: """
                longm, long m, lonm, lon m, lon min, long min, lon minutes, longitudine minuti,
                kinh phút, 経度分
                """,
            seconds: """
                longs, long s, lons, lon s, lon sec, long sec, lon seconds, longitudine secondi,
                kinh giây, 経度秒
                """,
            direction: """
                longew, long ew, lonew, lon ew, lon dir, long dir, lon direction, lonp,
                longitudine ew, kinh hướng, e(東経)及びw(西経)
                """)
        insert("n or s, e or w", elsewhere)
        insert("globe", globe)
        return table
    }()
}
