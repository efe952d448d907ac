import Testing

@testable import WKCommon

private func isInfobox(_ name: String, adding patterns: [String] = []) -> Bool {
    let bytes = Array(name.utf8)
    return patterns.isEmpty
        ? InfoboxNames.isInfobox(bytes.span)
        : InfoboxNames(adding: patterns).contains(bytes.span)
}

@Test(arguments: [
    "Infobox", "infobox person", "Infobox_country", "INFOBOX film", "Infobox:Ort", "InfoBox OS",
    "Infobox - sídlo", "Infobox animanga/Movie", "Football biography infobox", "Państwo infobox",
    "Taxobox", "Automatic taxobox", "speciesbox", "Chembox", "Chembox Identifiers", "Drugbox",
    "Geobox", "Starbox character", "Planetbox orbit", "Elementbox", "paraphyletic group",
    "Paläobox", "Taxobox début", "Tassobox", "Divisione amministrativa", "Ficha de persona",
    "Ficha", "Info/Município", "Faktamall biografi", "Infoboks person", "Tietolaatikko kaupunki",
    "Kişi bilgi kutusu", "Infotaula persona", "Infolentelė", "Kotak info orang", "Casetă comună",
    "Карточка", "Карточка университета", "ТАКСОН", "НП-Россия", "Государственный деятель",
    "Картка:Університет", "картка країни", "Картка Країна", "Письменник", "особа", "ОСОБА",
    "Футболіст", "Таксобокс", "НП України", "Град инфо", "Инфокутия страна",
    "基礎情報 国", "基礎情報_都道府県", "生物分類表", "駅情報", "政治家", "俳優インフォメーション",
    "Thông tin nhà văn", "thông tin_tác phẩm văn học", "THÔNG TIN quốc gia",
    "Hộp thông tin tổ chức", "Tóm tắt về công ty", "Bảng phân loại", "Viên chức",
    "艺人信息框", "資訊框", "인물 정보", "생물 분류", "صندوق معلومات شخص", "معلومات شخص",
    "جعبه زندگینامه", "جعبه اطلاعات کشور", "กล่องข้อมูล ชีวประวัติ", "ज्ञानसन्दूक व्यक्ति",
    "তথ্যছক ব্যক্তি", "Κουτί πληροφοριών προσώπου", "אישיות",
])
func `an infobox is known by its name`(_ name: String) {
    #expect(isInfobox(name))
}

@Test(arguments: [
    "", " ", "Cite web", "convert", "Navbox", "Navboxes", "Weather box", "bar box", "quote box",
    "Mycomorphbox", "Library resources box", "Portal box", "Ambox", "Yearbox", "Info", "Box",
    "Personendaten", "Personenleiste", "Infobox end", "Convinfobox", "Infobox country/doc",
    "Infobox Language/codelist", "Starbox begin", "Elementbox_isotopes_stable", "Geobox coor",
    "#invoke:Infobox", "#invoke:InfoboxImage", "collapsed infobox section begin",
    "Бібліоінформація", "Інформаційна ера", "Інформатика", "Навігація для року", "книга", "нп",
    "Thông tin", "Cổng thông tin", "Tóm tắt đoạn", "Phương tiện thông tin ngoài",
    "Thông tin chữ cái Latinh", "地域区分表", "医学の情報源", "파일 정보", "정보",
    "جعبه نقل قول", "صندوق",
])
func `what is no infobox, or a part of one, is none`(_ name: String) {
    #expect(!isInfobox(name))
}

@Test func `names of one's own are added, in any case`() {
    let patterns = ["Steckbrief", "Datenblatt *; *kasten"]
    let names = ["steckbrief", "DATENBLATT Auto", "Infokasten", "Taxobox"]
    #expect(names.allSatisfy { isInfobox($0, adding: patterns) })
    #expect(!isInfobox("Datenblatt", adding: patterns))
    #expect(!isInfobox("Steckbriefe", adding: patterns))
}
