/// Templates of the Polish, Czech, Hungarian and Finnish Wikipedias.
extension InlineTemplates {
    static let centralEurope: [Row] =
        polish + [
            // Czech.
            Row("vjazyce|v jazyce", in: "cs", .renderer(languageName))
            // Finnish.
        ]

    private static let polish: [Row] =
        [
            Row("język|j|lang|lang2|język2", in: "pl", .renderer(argument(2, orFirst: false))),
            Row("link-interwiki|ill|lwi", in: "pl", .renderer(named(["tekst", "pl", "lt"]))),
        ]
        + polishLanguages.map { Row($0.name, in: "pl", .renderer(labelledWord(in: $0.code))) }

    private static let polishLanguages: [(name: StaticString, code: String)] = [
        ("ang.", "en"), ("niem.", "de"), ("fr.", "fr"), ("łac.", "la"), ("ros.", "ru"),
        ("gr.", "el"), ("stgr.", "grc"), ("wł.", "it"), ("hiszp.", "es"), ("port.", "pt"),
        ("czes.", "cs"), ("słow.", "sk"), ("ukr.", "uk"), ("biał.", "be"), ("lit.", "lt"),
        ("węg.", "hu"), ("rum.", "ro"), ("jap.", "ja"), ("chiń.", "zh"), ("arab.", "ar"),
        ("hebr.", "he"), ("tur.", "tr"), ("szw.", "sv"), ("norw.", "no"), ("duń.", "da"),
        ("niderl.", "nl"), ("hol.", "nl"), ("fiń.", "fi"), ("fin.", "fi"), ("est.", "et"),
        ("łot.", "lv"), ("isl.", "is"), ("bułg.", "bg"), ("serb.", "sr"), ("chorw.", "hr"),
        ("słoweń.", "sl"), ("mac.", "mk"), ("alb.", "sq"), ("pers.", "fa"), ("gruz.", "ka"),
        ("orm.", "hy"), ("kaz.", "kk"), ("kor.", "ko"), ("wiet.", "vi"), ("sanskr.", "sa"),
        ("scs.", "cu"), ("azer.", "az"), ("katal.", "ca"), ("irl.", "ga"), ("jid.", "yi"),
    ]
}
