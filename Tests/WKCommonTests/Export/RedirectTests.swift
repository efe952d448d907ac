import Testing

@testable import WKCommon

/// What the record of the one page of an export has of a redirect: the title, and after a bar the
/// other wiki's prefix; nil where it is none.
private func redirect(
    _ text: String, header: String = "", language: String = "en", element: String = "",
    model: String = "", version: String = "0.11"
) throws -> String? {
    let body = page(text).replacing("<revision>", with: element + "<revision>")
        .replacing("<text", with: model + "<text")
    let export = """
        <mediawiki version="\(version)" xml:lang="\(language)"><siteinfo><namespaces>
        <namespace key="0" />\(header)</namespaces></siteinfo>
        \(body)</mediawiki>
        """
    var options = PageSplitter.Options()
    options.selection.namespaces = .all
    let line = try split(Array(export.utf8), options).prefix { $0 != UInt8(ascii: "\n") }
    var record = Record()
    let bytes = Array(line)
    try record.index(bytes.span)
    func value(_ key: StaticString) throws -> String? {
        var text = ByteBuffer()
        guard let value = try record.optionalString(key, in: bytes.span) else { return nil }
        text.appendUnescaped(bytes.span, value.contents)
        return text.string
    }
    let prefix = try value("redirect_wiki")
    return try value("redirect").map { title in prefix.map { "\(title) | \($0)" } ?? title }
}

// swift-format-ignore
@Test(arguments: [
    // text                                             target
    ("#REDIRECT [[Vessar]]",                            "Vessar"),
    ("#redirect[[vessar]]",                             "Vessar"),
    ("#REDIRECT: [[Vessar]]",                           "Vessar"),
    ("#REDIRECT : [[Vessar]]",                          "Vessar"),
    ("#REDIRECT :: [[Vessar]]",                         nil),
    ("#REDIRECT\n\n[[Vessar]]",                         "Vessar"),
    ("#REDIRECT\t[[Vessar]]",                           "Vessar"),
    ("\n  #Redirect [[Vessar#Coast|the coast]] {{R}}",  "Vessar"),
    ("# REDIRECT [[Vessar]]",                           nil),
    ("x #REDIRECT [[Vessar]]",                          nil),
    ("&lt;!-- moved --> #REDIRECT [[Vessar]]",          nil),
    ("&#35;REDIRECT [[Vessar]]",                        "Vessar"),
    ("&amp;#35;REDIRECT [[Vessar]]",                    nil),
    ("<![CDATA[#REDIRECT [[A & B]]]]>",                 "A & B"),
    ("#REDIRECT [[:Category:Islands]]",                 "Category:Islands"),
    ("#REDIRECT [[Category:islands]]",                  "Category:Islands"),
    ("#REDIRECT [[image:v.jpg]]",                       "File:V.jpg"),
    ("#REDIRECT [[media:v.jpg]]",                       "File:V.jpg"),
    ("#REDIRECT [[WP:z]]",                              "Wikipedia:Z"),
    ("#REDIRECT [[project_talk:z]]",                    "Wikipedia talk:Z"),
    ("#REDIRECT [[Vessar_Islands#North_coast]]",        "Vessar Islands"),
    ("#REDIRECT [[ Vessar  Islands ]]",                 "Vessar Islands"),
    ("#REDIRECT [[V%C3%A9ssar]]",                       "Véssar"),
    ("#REDIRECT [[:V%C3%A9ssar]]",                      "Véssar"),
    ("#REDIRECT [[Foo%23bar]]",                         "Foo"),
    ("#REDIRECT [[100%]]",                              "100%"),
    ("#REDIRECT [[%5BFoo]]",                            nil),
    ("#REDIRECT [[Vessar&amp;amp;Sele]]",               "Vessar&Sele"),
    ("#REDIRECT [[Vessar&amp;#38;Sele#x]]",             "Vessar&Sele"),
    ("#REDIRECT [[Vessar&amp;Sele]]",                   "Vessar&Sele"),
    ("#REDIRECT [[école]]",                             "École"),
    ("#REDIRECT [[en:foo bar]]",                        "Foo bar"),
    ("#REDIRECT [[EN:category:x]]",                     "Category:X"),
    ("#REDIRECT [[fr:Vessar]]",                         "fr:Vessar | fr"),
    ("#REDIRECT [[:fr:vessar#a|b]]",                    "fr:vessar | fr"),
    ("#REDIRECT [[W: foo_bar ]]",                       "w:foo bar | w"),
    ("#REDIRECT [[w:]]",                                nil),
    ("#REDIRECT [[Special:MyLanguage/Vessar]]",         "Special:MyLanguage/Vessar"),
    ("#REDIRECT [[Special:UserLogout]]",                nil),
    ("#REDIRECT [[special:my page]]",                   "Special:My page"),
    ("#REDIRECT [[special:mypage/x]]",                  nil),
    ("#REDIRECT [[Talk:File:x]]",                       nil),
    ("#REDIRECT [[#Section]]",                          nil),
    ("#REDIRECT [[]]",                                  nil),
    ("#REDIRECT [[ | x]]",                              nil),
    ("#REDIRECT [[::Vessar]]",                          nil),
    ("#REDIRECT [[::V%C3%A9ssar]]",                     "Véssar"),
    ("#REDIRECT [[:%3ACategory:x]]",                    "Category:X"),
    ("#REDIRECT [[%3A%3Ax]]",                           nil),
    ("#REDIRECT [[Vessar|[[Sele]]]]",                   "Vessar"),
    ("#REDIRECT [[Vessar|{{x|]]}}",                     "Vessar"),
    ("#REDIRECT [[mailto:x]]",                          "Mailto:x"),
    ("#REDIRECT [[Vessar &lt;b>]]",                     nil),
    ("#REDIRECT [[Vess&lt;!-- c -->ar]]",               nil),
    ("#REDIRECT [[Vessar#&lt;!-- c -->]]",              "Vessar"),
    ("#REDIRECT [[Vessar#{{x}}]]",                      "Vessar"),
    ("#REDIRECT [[{{PAGENAME}} Islands]]",              nil),
    ("#REDIRECT [[/sub]]",                              "/sub"),
    ("#REDIRECT [[Vessar\n]]",                          nil),
    ("#REDIRECT [[Vessar|x\n]]",                        nil),
    ("#REDIRECT [[Vessar",                              nil),
    ("#REDIRECT [[Vessar]",                             nil),
    ("#REDIRECT [[[Vessar]]]",                          nil),
    ("#REDIRECT [[a]b]]",                               nil),
    ("#REDIRECT [[Vessar]]]",                           "Vessar"),
    ("#REDIRECT [[Vessar|a|b]]s",                       "Vessar"),
    ("#REDIRECT Vessar",                                nil),
    ("#REDIRECT =[[Vessar]]",                           nil),
    ("#REDIRECT [http://example.org Vessar]",           nil),
    ("#REDIRECTION [[Vessar]]",                         nil),
    ("#WEITERLEITUNG [[Vessar]]",                       nil),
    ("＃REDIRECT [[Vessar]]",                           nil),
    ("#",                                               nil),
    ("",                                                nil),
])
func `a text tells a redirect as where MediaWiki imports it`(
    _ text: String, _ target: String?
) throws {
    #expect(try redirect(text) == target)
    #expect(try redirect(text, version: "0.5") == target)
}

// swift-format-ignore
@Test(arguments: [
    // language     text                                    target
    ("de",          "#WEITERLEITUNG [[kategorie:x]]",       "Kategorie:X"),
    ("de",          "#redirect [[category:x]]",             "Kategorie:X"),
    ("gsw",         "#Weiterleitung [[x]]",                 "X"),
    ("als",         "#Weiterleitung [[x]]",                 "X"),
    ("roa-rup",     "#Redirecteaza [[x]]",                  "X"),
    ("fr",          "#REDIRECTION [[x]]",                   "X"),
    ("fr",          "#Redirect : [[utilisatrice:ada]]",     "Utilisateur:Ada"),
    ("es",          "#redirección [[x]]",                   "X"),
    ("ru",          "#Перенаправление [[участница:ада]]",   "Участник:Ада"),
    ("ru",          "#ПЕРЕНАПР [[category:x]]",             "Категория:X"),
    ("uk",          "#перенаправление [[x]]",               "X"),
    ("bg",          "#виж [[x]]",                           "X"),
    ("ja",          "#転送[[x]]",                           "X"),
    ("ja",          "＃リダイレクト[[x]]",                  "X"),
    ("ja",          "＃REDIRECT[[x]]",                      nil),
    ("zh",          "#重定向 [[x]]",                        "X"),
    ("zh-tw",       "#重新導向 [[x]]",                      "X"),
    ("ar",          "#تحويل [[x]]",                         "X"),
    ("fa",          "#تغییر_مسیر [[x]]",                    "X"),
    ("tr",          "#YÖNLENDİRME [[istanbul]]",            "İstanbul"),
    ("ko",          "#넘겨주기 [[x]]",                      "X"),
    ("vi",          "#ĐỔI [[thể loại:x]]",                  "Thể loại:X"),
    ("ksh",         "#Ömleide_op [[x]]",                    "X"),
    ("simple",      "#REDIRECT [[x]]",                      "X"),
    ("xx",          "#REDIRECT [[x]]",                      "X"),
    ("xx",          "#WEITERLEITUNG [[x]]",                 nil),
])
func `a text tells a redirect by the words of its language`(
    _ language: String, _ text: String, _ target: String?
) throws {
    #expect(try redirect(text, language: language) == target)
}

// swift-format-ignore
@Test(arguments: [
    // element                                      text                target
    (#"<redirect title="Lamp#Kinds" />"#,           "#REDIRECT [[X]]",  "Lamp"),
    (#"<redirect title="Lamp # Kinds" />"#,         "",                 "Lamp"),
    (#"<redirect title="C &amp; &quot;D&quot;" />"#, "",                "C & \"D\""),
    (##"<redirect title="#Kinds" />"##,               "",                 nil),
    (##"<redirect title="#Kinds" />"##,               "#word [[A]]",      "A"),
    (#"<redirect title="" />"#,                     "#word [[A]]",      "A"),
    ("<redirect />",                                "#word: [[A#b]]",   "A"),
    ("<redirect />",                                "＃ＸＹ[[A]]",      "A"),
    ("<redirect />",                                "A",                nil),
    (#"<redirect title="w:foo" />"#,                "",                 "w:foo | w"),
    (#"<redirect title="fr:Foo" />"#,               "",                 "fr:Foo | fr"),
    (#"<redirect title="D: drive" />"#,             "",                 "D: drive"),
    (#"<redirect title="Wikipedia:W" />"#,          "",                 "Wikipedia:W"),
    (#"<redirect title="2001: A" />"#,              "",                 "2001: A"),
])
func `a redirect that the export marks leads where that says`(
    _ element: String, _ text: String, _ target: String?
) throws {
    #expect(try redirect(text, element: element) == target)
}

@Test func `only wikitext has redirects in its text`() throws {
    let text = "#REDIRECT [[A]]"
    #expect(try redirect(text, model: "<model>wikitext</model>") == "A")
    #expect(try redirect(text, model: "<model>Scribunto</model>") == nil)
    #expect(try redirect(text, model: "<model>json</model>") == nil)
}

@Test func `a redirect's target is written with the names of the header`() throws {
    let header =
        #"<namespace key="4">Wiktionary</namespace><namespace key="102">Author</namespace>"#
    #expect(try redirect("#REDIRECT [[project:x]]", header: header) == "Wiktionary:X")
    #expect(try redirect("#REDIRECT [[author:ada]]", header: header) == "Author:Ada")
    #expect(try redirect("#REDIRECT [[wikipedia:x]]", header: header) == "wikipedia:x | wikipedia")
    #expect(
        try redirect("", header: header, element: #"<redirect title="wikt:x" />"#)
            == "wikt:x | wikt")
}

@Test func `a long text that begins as a redirect is read once`() throws {
    let text = "#REDIRECT [[" + String(repeating: "a|", count: 1 << 20)
    #expect(try redirect(text) == nil)
    #expect(try redirect("#REDIRECT [[A|" + String(repeating: "b", count: 1 << 20) + "]]") == "A")
    #expect(try redirect("#REDIRECT [[" + String(repeating: "a", count: 256) + "]]") == nil)
}
