/// Which templates are infoboxes, in the large languages.
///
/// The names are of all languages together, as wikis take each other's templates with their names.
/// They are compared in any case; `*` stands for any beginning or end.
struct InfoboxNames {
    private var boxes = NamePatterns()
    private var others = NamePatterns()

    /// The infoboxes that wk knows, and those that fit further patterns.
    init(adding patterns: [String] = []) {
        for family in Self.families { boxes.insert(family.patterns) }
        others.insert(Self.helpers)
        for pattern in patterns { boxes.insert(pattern) }
    }

    /// Whether a template is an infobox: its name as written, without spaces around it.
    func contains(_ name: Span<UInt8>) -> Bool {
        guard !name.isEmpty, name[0] != UInt8(ascii: "#"), let folded = FoldedName(name) else {
            return false
        }
        return boxes.contains(folded) && !others.contains(folded)
    }

    /// The infoboxes that wk knows.
    static let standard = InfoboxNames()

    /// Whether a template is one of the infoboxes that wk knows.
    static func isInfobox(_ name: Span<UInt8>) -> Bool { standard.contains(name) }

    /// What is named like an infobox and is a part of one, a tool for one or another box.
    private static let helpers = """
        */doc; */docs; */sandbox; */testcases; */styles.css; */codelist; */family-color; */genetic;
        convinfobox; infobox begin; infobox end; infobox start; infobox stop; infobox separator;
        infobox image; infobox coord; infobox mapframe; infobox tracking;
        elementbox isotopes*; geobox coor; geobox locator*; planetbox begin; planetbox end;
        starbox begin; starbox end; chembox entry; chembox header; chembox top; chembox bottom;
        карточка/*; карточка блок; картка/*;
        جعبه پیمایش*; جعبه نقل*; جعبه گفتاورد*; جعبه پیام*; جعبه جانشینی*; جعبه رنگ*; جعبه یادکرد*;
        thông tin chữ cái latinh; thông tin hệ mặt trời; 파일 정보; 그림 정보; cutie mesaj*; cutie de mesaj*; casetă mesaj*
        """

    // swift-format-ignore
    private static let families: [(languages: String, patterns: String)] = [
        ("every", """
            infobox*; *infobox; taxobox; *taxobox; taxobox début; chembox*; drugbox; elementbox*;
            geobox*; planetbox *; starbox *
            """),
        ("en simple", """
            speciesbox; subspeciesbox; infraspeciesbox; hybridbox; virusbox; ichnobox; oobox;
            paraphyletic group; ethnobox; warbox
            """),
        ("af", "inligtingskas*"),
        ("ar arz", "صندوق معلومات*; معلومات *; صندوق تصنيف*"),
        ("az", "infoqutu*; İnfoqutu*; *infoqutu; *infoqutusu"),
        ("be", "картка*; *картка"),
        ("bg", "* инфо; инфокутия*; *инфокутия; таксокутия; таксобокс"),
        ("bn", "তথ্যছক*; *তথ্যছক"),
        ("bs hr sh sl", "infokutija*; *infokutija; infookvir*; *infookvir; infopolje*"),
        ("ca eu", "infotaula*; *infotaula"),
        ("cy", "gwybodlen*"),
        ("da nb nn no", "infoboks*; *infoboks; taksoboks; taxoboks"),
        ("de", "paläobox"),
        ("el", "κουτί πληροφοριών*; πληροφορίες *; ταξινομοπλαίσιο"),
        ("eo", "informkesto*; *informkesto; informskatolo*; *informskatolo"),
        ("es gl", "ficha; ficha *"),
        ("et lv", "*infokast; infokast*; *infokaste"),
        ("fa", "جعبه *; *جعبه اطلاعات"),
        ("fi", "tietolaatikko*; *tietolaatikko; *-tietolaatikko; elokuva; henkilö"),
        ("fy", "ynfoboks*"),
        ("ga", "bosca sonraí*"),
        ("gu", "માહિતીચોકઠું*"),
        ("he", """
            אישיות; פוליטיקאי; סופר; מדינה; מדינה היסטורית; עיר; עיר בישראל; יישוב; סרט;
            סדרת טלוויזיה; תוכנית טלוויזיה; אלבום; שיר; להקה; זמר; שחקן; ספורטאי; כדורגלן;
            כדורסלן; קבוצת כדורגל; מיון; חברה; מוסד אקדמי; ספר; משחק וידאו; קרב; מלחמה; נהר; אגם;
            הר; שדה תעופה; כלי טיס; אונייה; תרכובת; יסוד כימי; מחלה; תרופה; מדען; צייר; מלחין;
            אדריכל; איש צבא; אתר; שפה; מפלגה
            """),
        ("hi mr ne", "ज्ञानसन्दूक*; ज्ञानसंदूक*; माहितीचौकट*"),
        ("hy", "տեղեկաքարտ*; *տեղեկաքարտ"),
        ("id ms", "kotak info*"),
        ("it", """
            album; anatomia; artista musicale; azienda; cardinale della chiesa cattolica;
            carica pubblica; composto chimico; conflitto; corpo celeste;
            diocesi della chiesa cattolica; divisione amministrativa; edificio;
            edificio religioso; elemento chimico; farmaco; fictiontv; film; fiume;
            fumetto e animazione; lago; lingua; malattia; militare; minerale; montagna; monarca;
            nave; opera d'arte; organizzazione; partito politico; personaggio; santo; software;
            sportivo; squadra di calcio; stato; stato storico; stazione ferroviaria; tassobox;
            testata giornalistica; unità militare; università; videogioco
            """),
        ("ja", """
            基礎情報*; *基礎情報; *インフォメーション; 生物分類表; 駅情報*; 日本の市; 日本の町村; 日本の特別区; 東京都の特別区; 日本の行政区; 日本の城郭概要表; 日本の寺院;
            日本の大学; 日本の高等学校; 世界の市; 政治家; 武士; 公家; 競走馬; 騎手; 声優; actoractress; コンピュータゲーム; プロレスラー; 格闘家;
            アナウンサー; お笑い芸人; お笑いコンビ; 女性モデル; グラビアアイドル; av女優; 文学作品; 体育館; communefra; mountain
            """),
        ("ka", "ინფოდაფა*; *ინფოდაფა"),
        ("ko", "* 정보; 생물 분류"),
        ("la", "capsa *"),
        ("lt", "infolentelė*; *infolentelė"),
        ("mk sr", "инфокутија*; *инфокутија; *кутијица"),
        ("pa", "ਜਾਣਕਾਰੀਡੱਬਾ*"),
        ("pl", "*infoboks"),
        ("pt", "info/*"),
        ("ro", "infocaseta*; infocasetă*; casetă *; caseta *; cutie *"),
        ("ru ba ce kk tt", """
            карточка*; *карточка; таксон; нп-*; нп+*; персона; государственный деятель; писатель;
            учёный; музыкант; музыкальный коллектив; актёр; кинематографист; спортсмен; футболист;
            хоккеист; баскетболист; теннисист; боксёр; гимнаст; шахматист; гонщик; лётчик;
            военный деятель; воинское формирование; монарх; художник; архитектор; святой;
            персонаж; философ; религиозный деятель; модель; преступник; фильм; мультфильм;
            телесериал; аниманга; телепередача; музыкальный альбом; альбом; сингл; песня;
            литературное произведение; компьютерная игра; компания; организация; вуз; школа;
            газета; журнал; телеканал; радиостанция; река; озеро; море; остров; гора; вершина;
            горный хребет; ледник; водопад; водохранилище; пролив; станция; станция метро;
            железнодорожная станция; аэропорт; мост; замок; музей; храм; достопримечательность;
            здание; стадион; вооружённый конфликт; государство; историческое государство;
            административная единица; район; субъект рф; вещество; лекарственное средство;
            болезнь; минерал; химический элемент; язык; народ; политическая партия; выборы;
            летательный аппарат; корабль; судно; танк; оружие; автомобиль; локомотив; ракета;
            космический аппарат; планета; астероид; звезда; галактика; туманность;
            футбольный клуб; хоккейный клуб; баскетбольный клуб; сезон футбольного турнира;
            спортивный турнир; праздник; награда; единица измерения
            """),
        ("sq", "infokutia*"),
        ("sv", "faktamall*; *faktaruta; faktaruta*; *faktamall"),
        ("ta te", "தகவற்சட்டம்*; தகவல்சட்டம்*; సమాచారపెట్టె*"),
        ("th", "กล่องข้อมูล*"),
        ("tr uz", "bilgi kutusu*; *bilgi kutusu; taksokutu; *taksokutu; bilgiqutisi*; *bilgiqutisi"),
        ("uk", """
            картка*; *картка; інфобокс*; *інфобокс; таксобокс; нп україни; особа; письменник;
            науковець; святий; депутат; скульптор; вчений; філософ; державний діяч; політик;
            футболіст; музикант; музичний гурт; актор; кіноактор; художник; спортсмен; військовик;
            військова особа; військове формування; монарх; архітектор; релігійний діяч; країна;
            історична держава; держава; місто; село; населений пункт; область; район;
            область україни; район україни; річка; озеро; острів; гора; водоспад; фільм;
            телесеріал; мультфільм; альбом; музичний альбом; сингл; пісня; літературний твір;
            університет; школа; навчальний заклад; компанія; організація; політична партія;
            станція; станція метро; аеропорт; літак; корабель; зброя; мова; хімічна сполука;
            хімічний елемент; лікарський засіб; хвороба; битва; військовий конфлікт;
            футбольний клуб; журнал; газета; відеогра; планета; астероїд; зоря; галактика;
            мінерал; музей; храм; замок; стадіон; народ; нагорода; вулиця; автомобіль; гімн;
            мова програмування
            """),
        ("ur", "خانہ معلومات*; معلومات *"),
        ("vi", """
            hộp thông tin*; thông tin *; tóm tắt về *; bảng phân loại*; viên chức; thành phố;
            bộ việt nam; ethnic group
            """),
        ("zh", "信息框*; *信息框; 資訊框*; *資訊框; *信息盒; *資訊盒; 艺人; 藝人"),
    ]
}
