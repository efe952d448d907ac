import Testing

@testable import WKCommon

private func isInfobox(_ name: String, _ language: String, adding patterns: [String] = []) -> Bool {
    InfoboxNames(of: language, adding: patterns).contains(Array(name.utf8).span)
}

@Test(arguments: [
    "Infobox", "infobox person", "Infobox_country", "INFOBOX film", "Infobox:Ort", "InfoBox OS",
    "Infobox - sídlo", "Infobox animanga/Movie", "Football biography infobox", "Państwo infobox",
    "Taxobox", "Automatic taxobox", "speciesbox", "Chembox", "Chembox Identifiers", "Drugbox",
    "Geobox", "Starbox character", "Planetbox orbit", "Elementbox", "paraphyletic group",
    "Mycomorphbox", "GNF Protein box", "Ethnic group", "Paläobox", "Taxobox début", "Tassobox",
    "Ficha de persona", "Ficha del metro", "Info/Município", "Geocaixa", "Faktamall biografi",
    "Infoboks person", "Taksoboks", "Tietolaatikko kaupunki", "Kişi bilgi kutusu",
    "Infotaula persona", "Biografia infotaula automatikoa", "Infolentelė", "Kotak info orang",
    "Infocaseta Om", "Informkesto homo", "Personas infokaste", "Filmi infokast", "Infopolje Oseba",
    "Infookvir", "Infokutija grad", "Karvo infobox", "Inligtingskas land", "Gwybodlen",
    "Карточка", "Карточка университета", "Картка:Університет", "картка країни", "Картка Країна",
    "Таксобокс", "Инфокутия страна", "Инфокутија Град", "Таксокутия", "Տեղեկաքարտ Անձ",
    "基礎情報 国", "基礎情報_都道府県", "生物分類表", "俳優インフォメーション", "Hộp thông tin tổ chức",
    "Bảng phân loại", "艺人信息框", "資訊框", "생물 분류", "자동 생물 분류", "صندوق معلومات شخص",
    "تصنيف كائن", "جعبه زندگینامه", "جعبه اطلاعات کشور", "กล่องข้อมูล ชีวประวัติ", "ज्ञानसन्दूक व्यक्ति",
    "তথ্যছক ব্যক্তি", "Κουτί πληροφοριών προσώπου",
])
func `an infobox is known by its name on every wiki`(_ name: String) {
    #expect(isInfobox(name, "en"))
    #expect(isInfobox(name, "ja"))
}

@Test(arguments: [
    ("ar", "معلومات شخص"), ("az", "Şəxs"), ("be", "Асоба"), ("bg", "Град инфо"), ("bg", "Личност"),
    ("el", "Πληροφορίες προσώπου"), ("en", "Chinese"), ("es", "Ficha"), ("fa", "جعبه بازیگر"),
    ("fi", "Elokuva"), ("fi", "Taksonomia/nisäkkäät"), ("fr", "Taxobox taxon"), ("gl", "Ficha"),
    ("he", "אישיות"), ("hy", "Անձ"), ("it", "Bio"), ("it", "Divisione amministrativa"),
    ("it", "Squadra di pallavolo"), ("ja", "駅情報"), ("ja", "政治家"), ("ja", "ActorActress"),
    ("kk", "Тұлға"), ("ko", "인물 정보"), ("la", "Capsa hominis"), ("ro", "Casetă comună"),
    ("ru", "ТАКСОН"), ("ru", "НП-Россия"), ("ru", "НП+Россия"), ("ru", "Государственный_деятель"),
    ("ru", "Аниманга/Манга"), ("simple", "Chinese"), ("sr", "Кутијица за глумце"),
    ("sv", "Filmfakta"), ("uk", "Письменник"), ("uk", "особа"), ("uk", "ОСОБА"),
    ("uk", "Футболіст"), ("uk", "НП України"), ("vi", "Thông tin nhà văn"),
    ("vi", "thông tin_tác phẩm văn học"), ("vi", "THÔNG TIN quốc gia"),
    ("vi", "Tóm tắt về công ty"), ("vi", "Viên chức"), ("zh", "艺人"),
])
func `a name that is an infobox in one language is none in another`(
    _ language: String, _ name: String
) {
    #expect(isInfobox(name, language))
    #expect(!isInfobox(name, "nap"))
}

@Test(arguments: [
    ("en", "Film"), ("en", "Bio"), ("en", "Album"), ("en", "Ficha"), ("de", "Chinese"),
    ("ru", "Письменник"), ("ru", "Флаг"), ("uk", "НП"), ("uk", "Прапор"), ("ru", "Книга"),
    ("uk", "Книга"), ("ru", "Медаль"), ("fr", "Taxobox fin"), ("it", "Incontro di calcio"),
    ("sr", "Корисничка кутијица"), ("ro", "Casetă de succesiune"), ("ro", "Cutie navigare"),
    ("fa", "جعبه نقل قول"), ("fa", "جعبه ناوبری"), ("ko", "정보"), ("ko", "파일 정보"),
    ("la", "Capsa navigationis"), ("vi", "Thông tin"), ("vi", "Cổng thông tin"),
    ("vi", "Tóm tắt đoạn"), ("vi", "Thông tin chữ cái Latinh"), ("pt", "Sem infocaixa"),
    ("ar", "معلومات ملف"), ("ja", "地域区分表"), ("bg", "Бележки"), ("uk", "Бібліоінформація"),
    ("uk", "Навігація для року"), ("de", "Personendaten"), ("de", "Personenleiste"),
])
func `what has another use on a wiki is no infobox there`(_ language: String, _ name: String) {
    #expect(!isInfobox(name, language))
}

@Test(arguments: [
    "", " ", "Cite web", "convert", "Navbox", "Navboxes", "Weather box", "bar box", "quote box",
    "Election box", "Succession box", "Football box", "Campaignbox", "Userbox", "Sidebar",
    "Library resources box", "Portal box", "Ambox", "Yearbox", "Info", "Box", "Infobox end",
    "Infobox mapframe", "Infobox/Ligne", "Convinfobox", "Convinfobox/2", "Cleanup infobox",
    "Infobox country/doc", "Infobox Language/codelist", "Infobox V3/Fin", "Starbox begin",
    "Elementbox_isotopes_stable", "Geobox coor", "#invoke:Infobox", "#invoke:InfoboxImage",
    "collapsed infobox section begin", "Карточка/Строка", "Картка/кінець",
])
func `what is no infobox, or a part of one, is none on any wiki`(_ name: String) {
    for language in ["en", "fr", "ru", "uk", "vi"] { #expect(!isInfobox(name, language)) }
}

@Test func `names of one's own are added, in any case`() {
    let patterns = ["Steckbrief", "Datenblatt *", "*kasten", "* data_*", "Infobox end"]
    let names = [
        "steckbrief", "DATENBLATT Auto", "Infokasten", "Taxobox", "A_data b", "Infobox end",
    ]
    #expect(names.allSatisfy { isInfobox($0, "en", adding: patterns) })
    let others = ["Datenblatt", "Steckbriefe", "Kastens", "A data", "data b"]
    #expect(!others.contains { isInfobox($0, "en", adding: patterns) })
}

@Test(arguments: ["", " ", "_", "_ _"])
func `a pattern of nothing is none`(_ text: String) {
    #expect(!ReadingOptions.isInfoboxPattern(text))
    #expect(!isInfobox("Steckbrief", "en", adding: [text]))
}

@Test(arguments: ["*", "**", " * "])
func `a pattern of all names is one, and no name is told by it`(_ text: String) {
    #expect(ReadingOptions.isInfoboxPattern(text))
    #expect(!isInfobox("Steckbrief", "en", adding: [text]))
}
