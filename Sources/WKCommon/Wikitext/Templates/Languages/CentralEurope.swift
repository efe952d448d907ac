/// Templates of the Polish, Czech, Hungarian and Finnish Wikipedias.
extension InlineTemplates {
    static let centralEurope: [Row] =
        polish + [
            // Czech.
            Row("vjazyce2|jazyk2|v jazyce2", in: "cs", .made(labelledWord)),
            Row("vjazyce|v jazyce", in: "cs", .made(languageName)),
            Row("cizojazyčně|cj|cizí jazyk|lang", in: "cs", .argument(2)),
            Row(
                "malé|velké|nedělit|nezalamovat|upravit text|neověřeno část|citát|citace v textu",
                in: "cs", .argument(1)),
            Row(
                "vlajka a název|vlajka|vlajka název|flag|flagcountry|stát", in: "cs", .made(country)
            ),
            Row("číslo|formátuj číslo", in: "cs", .made(counted(" ", UInt8(ascii: ",")))),
            Row("circa|c.|ca.|asi", in: "cs|pl|hu|fi", .made(prefixed("cca "))),
            // Hungarian.
            Row("szám|formázott szám", in: "hu", .made(counted(" ", UInt8(ascii: ",")))),
            Row("idézet|kiskapitális|nem sortörhető|kicsi|ford|fordítás", in: "hu", .argument(1)),
            Row("zászló|ország|zászló2|flag|flagcountry", in: "hu", .made(country)),
            Row("kínai|japán név|magyarul", in: "hu", .argument(1)),
            // Finnish.
            Row("k-en|lang-en", in: "fi", .made(labelledWord(in: "en"))),
            Row("k-de|lang-de", in: "fi", .made(labelledWord(in: "de"))),
            Row("k-fr|lang-fr", in: "fi", .made(labelledWord(in: "fr"))),
            Row("k-ru|lang-ru", in: "fi", .made(labelledWord(in: "ru"))),
            Row("k-sv|lang-sv", in: "fi", .made(labelledWord(in: "sv"))),
            Row("k-la|lang-la", in: "fi", .made(labelledWord(in: "la"))),
            Row("k-es", in: "fi", .made(labelledWord(in: "es"))),
            Row("k-it", in: "fi", .made(labelledWord(in: "it"))),
            Row("k-el", in: "fi", .made(labelledWord(in: "el"))),
            Row("k-et", in: "fi", .made(labelledWord(in: "et"))),
            Row("k-ja", in: "fi", .made(labelledWord(in: "ja"))),
            Row("lainaus|sitaatti|pieni|kieli|ei rivinvaihtoa|nobr", in: "fi", .lastArgument),
            Row("lippumaa|maa|lippu ja maa|flag|flagcountry", in: "fi", .made(country)),
            Row("luku|muotoile luku", in: "fi", .made(counted(" ", UInt8(ascii: ",")))),
        ]

    private static let polish: [Row] =
        [
            Row("u|r", in: "pl", .text("")),
            Row("język|j|lang|lang2|język2", in: "pl", .made(argument(2, orFirst: false))),
            Row("w języku|wjęz|wj", in: "pl", .made(labelledWord)),
            Row(
                "cytat|cytat d|kolor|mała|małe|małe litery|bez łamania|nobr|kapitaliki", in: "pl",
                .lastArgument),
            Row("link-interwiki|ill|lwi", in: "pl", .made(named(["tekst", "pl", "lt"]))),
            Row("liczba|formatnum tekst|liczby", in: "pl", .made(counted(" ", UInt8(ascii: ",")))),
            Row("państwo|flaga państwo|państwo+|kraj|flag|flagcountry", in: "pl", .made(country)),
            Row("wiek|wieki", in: "pl", .made(suffixed(" wiek"))),
            Row("pln|zł|złoty", in: "pl", .made(suffixed(" zł"))),
            Row("euro|eur", in: "pl|cs|hu|fi", .made(suffixed(" €"))),
        ]
        + polishLanguages.map { Row($0.name, in: "pl", .made(labelledWord(in: $0.code))) }

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
