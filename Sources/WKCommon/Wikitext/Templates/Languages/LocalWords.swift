/// Templates that have the same name on many wikis, but show the wiki's own words or numbers.
extension InlineTemplates {
    static let localWords: [Row] = [
        Row(
            "nts|formatnumber|formatnum|fmtn", in: "uk|ru|be|bg|fr|es|pl|cs|hu|fi|sv|no|pt|it",
            .made(counted(" ", UInt8(ascii: ",")))),
        Row(
            "nts|formatnumber|formatnum|fmtn", in: "de|nl|da|tr|id|vi|el|sr|ro|ca",
            .made(counted(".", UInt8(ascii: ",")))),
        Row("official website|official|official site|公式サイト", in: "ja", .text("公式ウェブサイト")),
        Row("official website|official|official site", in: "vi", .text("Trang web chính thức")),
        Row(
            "official website|official|official site|офіційний сайт", in: "uk",
            .text("Офіційний сайт")),
        Row(
            "official website|official|official site|официальный сайт", in: "ru",
            .text("Официальный сайт")),
        Row("official website|official|official site|官方網站|官方网站", in: "zh", .text("官方網站")),
        Row("official website|official|공식 웹사이트", in: "ko", .text("공식 웹사이트")),
        Row("official website|official|site officiel", in: "fr", .text("Site officiel")),
        Row(
            "official website|official|sitio oficial|página oficial", in: "es",
            .text("Sitio web oficial")),
        Row("official website|official|site oficial", in: "pt", .text("Sítio oficial")),
        Row("official website|official|sito ufficiale", in: "it", .text("Sito ufficiale")),
        Row("official website|official|offizielle website", in: "de", .text("Offizielle Website")),
        Row("official website|official|situs web resmi", in: "id", .text("Situs web resmi")),
        Row("official website|official|resmî site|resmi site", in: "tr", .text("Resmî site")),
        Row("official website|official|وبگاه رسمی", in: "fa", .text("وبگاه رسمی")),
        Row("official website|official|الموقع الرسمي", in: "ar", .text("الموقع الرسمي")),
        Row("as of|asof", in: "ja", .made(asOfDate("", "現在"))),
        Row("as of|asof", in: "tr", .made(asOfDate("", " itibarıyla"))),
        Row(
            "as of|asof",
            in: "es|pt|it|ca|ro|fr|de|nl|sv|no|da|pl|cs|hu|fi|ar|fa|he|el|th|hi|bg|sr",
            .made(asOfDate("", ""))),
    ]
}
