/// Places on the map, countries and flags.
extension InlineTemplates {
    static let places: [Row] = [
        Row("coord|coor|coordinates|coords|coor dms|coor dm|coor d", .renderer(coordinates)),
        Row("coor title dms|coor title dm|coor title d", .renderer(coordinates)),
        Row("coor at dms|coor at dm|coor at d", .renderer(coordinates)),
        Row("flag|flagcountry|flagu|country|flag country|nation|flag2", .renderer(country)),
        Row("flagcountry2|flaglist|flagc|flag+link", .renderer(country)),
        Row("flaglink|flagg|country flag|flagioc|flagioc2|flagioc2team", .renderer(country)),
        Row("flagpro|flag name", .renderer(country)),
        Row(exactly: "fb|fb-rt|fbw|fbw-rt|nft|wnft", in: "en|simple|vi", .renderer(country)),
        Row(exactly: "ih|ihw|bk|bkw|bkm|vb|vbw|hb|hbw|cr", in: "en|simple|vi", .renderer(country)),
        Row(exactly: "crw|cr-rt|crw-rt", in: "en|simple|vi", .renderer(country)),
        Row(
            exactly: "ru|ru-rt|ruw|rl|rlw|bb|bbw|baseball|wp|wpw", in: "en|simple",
            .renderer(country)),
        Row(exactly: "softball|tennis|davis|nb|lax|fh|fhw", in: "en|simple", .renderer(country)),
        Row(exactly: "beach soccer|bs", in: "en|simple", .renderer(country)),
        Row("flagathlete|flagmedalist|flagiocathlete|flagiocmedalist", .renderer(flagAthlete)),
        Row("flagcgfathlete|flagdivision", .renderer(flagAthlete)),
        Row("-country", .renderer(countryByName)),
        // Roads and stations.
        Row("jct|junction", in: "en|simple", .renderer(junction)),
        Row("railgauge|track gauge|rail gauge|gauge", in: "en|simple", .renderer(railGauge)),
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

    /// `{{flag|IND}}` shows `India`, `{{flag|India|name=Bharat}}` `Bharat`.
    @Sendable
    static func country(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        if arguments.append("name", to: &text) || arguments.append("nome", to: &text) { return }
        let language = arguments.place.language
        let number = CountryCodes.number(of: arguments.string(1))
        if let name = number.flatMap(language.country) {
            text.append(string: name)
        } else {
            arguments.append(1, to: &text)
        }
    }

    /// `{{flagathlete|[[Ada]]|GBR}}` shows `Ada (GBR)`.
    @Sendable
    static func flagAthlete(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        guard arguments.append(1, to: &text) else { return }
        arguments.append(2, after: " (", before: ")", to: &text)
    }

    /// `{{USA}}` shows `United States`.
    @Sendable
    static func countryByName(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        guard let number = arguments.place.detail else { return }
        text.append(string: arguments.place.language.country(number) ?? "")
    }

    /// `{{jct|state=CA|I|5|dir1=north|US|101}}` shows `I-5 north / US 101`.
    @Sendable
    static func junction(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        let directions: [StaticString] = ["dir1", "dir2", "dir3", "dir4"]
        for index in directions.indices {
            let type = arguments.string(2 * index + 1)
            if type.isEmpty { break }
            if index > 0 { text.append(" / ") }
            text.append(string: type == "I" ? "I-" : type)
            if type != "I", arguments.has(2 * index + 2) { text.append(" ") }
            arguments.append(2 * index + 2, to: &text)
            let before = text.count
            text.append(" ")
            if !arguments.append(directions[index], to: &text) { text.truncate(to: before) }
        }
        let cities: [StaticString] = ["city1", "location1", "city2", "location2", "city3", "city4"]
        var separator: StaticString = " – "
        for city in cities where arguments.has(city) {
            text.append(separator)
            arguments.append(city, to: &text)
            separator = ", "
        }
    }

    /// `{{track gauge|1435mm}}` shows `1,435 mm (4 ft 8 1/2 in)`.
    @Sendable
    static func railGauge(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        let written = arguments.string(1).lowercased().filter { $0 != " " && $0 != "," }
        guard let gauge = gauges.first(where: { $0.names.contains(written) }) else {
            arguments.append(1, to: &text)
            return
        }
        let isMetric = written.hasSuffix("mm") || written.hasSuffix("m") || written == "metre"
        text.append(string: isMetric ? gauge.metric : gauge.imperial)
        text.append(string: " (\(isMetric ? gauge.imperial : gauge.metric))")
    }

    // swift-format-ignore
    private static let gauges: [(names: [String], metric: String, imperial: String)] = [
        (["1435mm", "1435", "sg", "ussg", "standard", "4ft8.5in", "4ft81/2in"], "1,435 mm", "4 ft 8 1/2 in"),
        (["1000mm", "1000", "metre", "meter", "1m"], "1,000 mm", "3 ft 3 3/8 in"),
        (["1067mm", "1067", "3ft6in", "42in", "cape"], "1,067 mm", "3 ft 6 in"),
        (["1520mm", "1520"], "1,520 mm", "4 ft 11 27/32 in"),
        (["1524mm", "1524", "5ft"], "1,524 mm", "5 ft"),
        (["1600mm", "1600", "5ft3in", "irish", "victorian"], "1,600 mm", "5 ft 3 in"),
        (["1668mm", "1668"], "1,668 mm", "5 ft 5 21/32 in"),
        (["1676mm", "1676", "5ft6in", "indian"], "1,676 mm", "5 ft 6 in"),
        (["914mm", "914", "3ft", "36in"], "914 mm", "3 ft"),
        (["891mm", "891"], "891 mm", "2 ft 11 3/32 in"),
        (["762mm", "762", "2ft6in", "30in"], "762 mm", "2 ft 6 in"),
        (["760mm", "760"], "760 mm", "2 ft 5 15/16 in"),
        (["750mm", "750"], "750 mm", "2 ft 5 1/2 in"),
        (["610mm", "610", "2ft", "24in"], "610 mm", "2 ft"),
        (["600mm", "600"], "600 mm", "1 ft 11 5/8 in"),
        (["597mm", "1ft11.5in", "1ft111/2in"], "597 mm", "1 ft 11 1/2 in"),
        (["381mm", "381", "15in"], "381 mm", "15 in"),
        (["950mm", "950"], "950 mm", "3 ft 1 3/8 in"),
    ]
}
