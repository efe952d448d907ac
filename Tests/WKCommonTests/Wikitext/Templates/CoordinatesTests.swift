import Testing

@testable import WKCommon

struct CoordinatesTests {
    // swift-format-ignore
    @Test(arguments: [
        // arguments                                    place
        ("57|18|0|N|4|27|0|W",                           "57.3, -4.45"),
        ("57|18|N|4|27|W|display=title",                 "57.3, -4.45"),
        ("57.3|N|4.45|W",                                "57.3, -4.45"),
        ("57.3|-4.45",                                   "57.3, -4.45"),
        ("57.3|-4.45|type:city",                         "57.3, -4.45"),
        ("−33.5|+18.25",                                 "-33.5, 18.25"),
        ("-0.5|0",                                       "-0.5, 0"),
        ("-0.000001|-0.0",                               "0, 0"),
        ("1.23456789|9.87654321",                        "1.23457, 9.87654"),
        ("0|N|30|W|type:waterbody_scale:100000000",      "0, -30"),
        ("57|18||N|4|27||W",                             "57.3, -4.45"),
        ("16|34|36,6|N|112|38|33,0|E",                   "16.57683, 112.6425"),
        ("52 13 56 N 21 00 30 E",                        "52.23222, 21.00833"),
        ("52°13′56″N 21°00′30″E",                        "52.23222, 21.00833"),
        ("N|52|30|E|21|15",                              "52.5, 21.25"),
        ("21|15|E|52|30|N",                              "52.5, 21.25"),
        ("35|39|0|139|45|0",                             "35.65, 139.75"),
        ("57|18|s|4|27|e",                               "-57.3, 4.45"),
        // No place.
        ("",                                             nil),
        ("57|18",                                        "57, 18"),
        ("91|0",                                         nil),
        ("57|181",                                       nil),
        ("57|61|N|4|27|W",                               nil),
        ("57|N",                                         nil),
        ("N|N|57|W|4",                                   nil),
        ("1|2|3",                                        nil),
        ("1|2|3|4|5|6|7|8",                              nil),
        ("57|18|N|4|27|W|globe:moon",                    nil),
        ("57|18|N|4|27|W|type:city_globe:earth",         "57.3, -4.45"),
        ("fifty|eight",                                  nil),
        ("format=dms|display=title",                     nil),
    ] as [(String, String?)])
    func `the arguments of a template name a place`(_ arguments: String, _ place: String?) {
        var rendered = ByteBuffer()
        var list: [Argument] = []
        var position = 0
        for argument in arguments.split(separator: "|", omittingEmptySubsequences: false) {
            let start = rendered.count
            rendered.append(string: String(argument))
            let isNamed = argument.contains("=")
            if !isNamed { position += 1 }
            list.append(
                Argument(
                    key: start..<(isNamed ? rendered.count : start), value: start..<rendered.count,
                    position: isNamed ? 0 : position))
        }
        let found = Coordinates(
            TemplateArguments(
                rendered: rendered.span, arguments: list.span, place: TemplatePlace()))
        #expect(found.map(text) == place)
    }

    private func text(_ coordinates: Coordinates) -> String {
        var text = ByteBuffer()
        Coordinates.append(coordinates.latitude, to: &text)
        text.append(", ")
        Coordinates.append(coordinates.longitude, to: &text)
        return text.string
    }
}
