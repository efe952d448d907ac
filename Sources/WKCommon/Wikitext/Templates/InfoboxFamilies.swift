/// The table of infoboxes: how templates are named that are infoboxes, by the wikis' languages.
///
/// A name that can mean nothing else, such as `Карточка университета`, counts on every wiki, as
/// wikis take each other's templates with their names. A bare noun does so only in its own language:
/// `{{Film|…}}` is a box on the Italian Wikipedia and something else elsewhere, `{{Село|…}}` on the
/// Ukrainian one. A template counts too if it holds what the page's box is made of: the parts that
/// are written one behind the other (`{{Starbox observe|…}}{{Starbox detail|…}}`), and the Italian
/// `{{Bio|Nome=…}}`. No box: navigation boxes, results of elections and matches, climate, succession.
///
/// To add a family, add its pattern to the row of its language.
enum InfoboxFamilies {
    /// Names that are of a kind, and the codes of the languages that have them.
    struct Family {
        private let languages: String
        /// Names with `;` between them; `*` stands for any beginning or end.
        let patterns: String

        init(_ languages: String, _ patterns: String) {
            self.languages = languages
            self.patterns = patterns
        }

        /// Whether it is of a language, by its code.
        func speaks(_ language: String) -> Bool {
            languages.words.contains { $0 == language }
        }
    }

    // swift-format-ignore
    /// Names that are infoboxes on the wiki of any language.
    static let everywhere = [
        Family("every", """
            infobox*; *infobox; taxobox; *taxobox; speciesbox; subspeciesbox; infraspeciesbox;
            hybridbox; virusbox; ichnobox; oobox; mycomorphbox; paraphyletic group; chembox*;
            drugbox; elementbox*; geobox*; planetbox *; starbox *; ethnic group; ethnobox;
            gnf protein box; gnf ortholog box; pfam box; battlebox; warbox; superherobox;
            superteambox
            """),
        Family("af", "inligtingskas*; *inligtingskas; infokas*"),
        Family("ar arz", "صندوق معلومات*; صندوق تصنيف*; تصنيف كائن"),
        Family("az", "infoqutu*; *infoqutu; *infoqutusu; *bilgi qutusu; *məlumat qutusu"),
        Family("bg mk sr", "инфокутија*; *инфокутија; инфокутия*; *инфокутия; таксокутија; таксокутия; таксобокс"),
        Family("bn", "তথ্যছক*; *তথ্যছক"),
        Family("bs hr sh sl", "infokutija*; *infokutija; infookvir*; *infookvir; infopolje*; taksokvir; taksokutija; taksonomka"),
        Family("ca eu", "infotaula*; *infotaula; * infotaula automatikoa; taxotaula*"),
        Family("cy", "gwybodlen*; *gwybodlen; blwch tacson*"),
        Family("da nb nn no", "infoboks*; *infoboks; taksoboks*; taxoboks; geoboks"),
        Family("de", "paläobox"),
        Family("el", "κουτί πληροφοριών*; κουτί πληροφορίες*; ταξινομοπλαίσιο"),
        Family("eo", "informkesto*; *informkesto; informskatolo*; *informskatolo; geokesto"),
        Family("es gl ast", "ficha de *; ficha del *; ficha d'*"),
        Family("et lv", "*infokast; infokast*; *infokaste; infokaste*; taksonitabel"),
        Family("fa azb mzn ckb", "جعبه اطلاعات*; جعبهٔ اطلاعات*; جعبه‌اطلاعات*; *جعبه اطلاعات; جعبه زندگینامه*"),
        Family("fi", "tietolaatikko*; *tietolaatikko"),
        Family("fr", "taxobox début"),
        Family("fy", "ynfoboks*"),
        Family("ga", "bosca sonraí*; bosca geolaíochta*"),
        Family("gu", "માહિતીચોકઠું*"),
        Family("hi mr ne bh", "ज्ञानसन्दूक*; ज्ञानसंदूक*; माहितीचौकट*; *ज्ञानसन्दूक"),
        Family("hy", "տեղեկաքարտ*; *տեղեկաքարտ"),
        Family("id ms su jv", "kotak info*; kotakinfo*"),
        Family("it", "tassobox*"),
        Family("ja", "*基礎情報; 基礎情報*; *インフォメーション; *インフォボックス; インフォボックス*; 生物分類表"),
        Family("ka", "ინფოდაფა*; *ინფოდაფა; ტაქსოდაფა"),
        Family("ko", "정보상자*; *정보상자; *생물 분류"),
        Family("lt", "infolentelė*; *infolentelė; taksolentelė"),
        Family("pa", "ਜਾਣਕਾਰੀਡੱਬਾ*; ਜਾਣਕਾਰੀ ਡੱਬਾ*"),
        Family("pl", "*infoboks"),
        Family("pt", "info/*; geocaixa"),
        Family("ro", "infocaseta*; infocasetă*; *infocaseta; *infocasetă; taxocaseta; taxocasetă"),
        Family("ru be uk kk", "карточка; карточка *; карточка:*; картка; картка *; картка:*; *картка; инфобокс*; *инфобокс; інфобокс*; *інфобокс"),
        Family("si", "තොරතුරුකොටුව*"),
        Family("sq", "infokutia*; infokuti *; *infokutia"),
        Family("sv", "faktamall*; *faktamall; *faktaruta; faktaruta*"),
        Family("ta te", "தகவற்சட்டம்*; *தகவற்சட்டம்; தகவல்சட்டம்*; సమాచారపెట్టె*; *సమాచారపెట్టె"),
        Family("th", "กล่องข้อมูล*"),
        Family("tr uz", "bilgi kutusu*; *bilgi kutusu; *taksokutu; tür kutusu; türkutusu; bilgiqutisi*; *bilgiqutisi"),
        Family("ur", "خانہ معلومات*; خانۂ معلومات*"),
        Family("vi", "hộp thông tin*; bảng thông tin *; bảng phân loại*"),
        Family("zh wuu yue", "信息框*; *信息框; 資訊框*; *資訊框; *信息盒; *資訊盒"),
    ]

    // swift-format-ignore
    /// Names that are parts of an infobox, or tools for one, or something else again.
    static let helpers = [
        Family("every", """
            */doc; */docs; */sandbox; */testcases; */styles.css; */codelist; */family-color;
            */genetic; infobox begin; infobox end; infobox start; infobox stop; infobox separator;
            infobox image; infobox coord; infobox mapframe*; infobox tracking;
            convinfobox*; *cleanup infobox; *cleanup-infobox;
            expand infobox; missing infobox; no infobox; infobox needed; infobox requested;
            infobox request; infoboxneeded; elementbox isotopes*; geobox coor*; geobox locator*;
            geobox/*; planetbox begin; planetbox end; starbox begin; starbox end; starbox reference;
            chembox entry; chembox header; chembox top; chembox bottom
            """),
        Family("ar", "معلومات ملف*; معلومات صورة*; معلومات مفصلة*; معلومات أكثر*"),
        Family("fa", """
            جعبه پیمایش*; جعبه ناوبری*; جعبه نقل*; جعبه گفتاورد*; جعبه پیام*; جعبه جانشینی*; جعبه رنگ*;
            جعبه یادکرد*; جعبه ابزار*; جعبه کاربر*; جعبه آب و هوا*; جعبه متن*; جعبه انتخابات*; جعبه توضیح*
            """),
        Family("fr nl", """
            infobox v2/*; infobox v3/*; infobox/début*; infobox/titre*; infobox/sous-titre*; infobox/image*;
            infobox/ligne*; infobox/fin*; taxobox fin; taxobox einde; taxobox end
            """),
        Family("ko", "파일 정보*; 그림 정보*; 저작권 정보*; 사용자 정보*; 출처 정보*"),
        Family("la", "capsa navigationis*; capsa usoris*"),
        Family("ro", """
            cutie de *; cutie mesaj*; cutie navigare*; cutie succesiune*; cutie citat*; casetă de *;
            caseta de *; casetă mesaj*; casetă navigare*; casetă succesiune*; casetă citat*
            """),
        Family("ru uk", "карточка/*; карточка блок; картка/*"),
        Family("vi", "thông tin chữ cái latinh; thông tin hệ mặt trời; thông tin tập tin*; thông tin hình*; thông tin thêm*"),
    ]

    // swift-format-ignore
    /// Names that are infoboxes on the wikis of some languages only.
    static let local = [
        Family("ar arz ur sd", "معلومات *; بطاقة عامة"),
        Family("az", """
            şəxs; alim; yazıçı; rəssam; musiqiçi; aktyor; film; futbolçu; idmançı; dövlət xadimi;
            hərbi xadim; hökmdar; ölkə; şəhər; yaşayış məntəqəsi; universitet; çay; göl
            """),
        Family("ba tt", "шәхес; ғалим; галим"),
        Family("be be-tarask be-x-old", """
            асоба; навуковец; вучоны; пісьменнік; музыкант; мастак; акцёр; спартсмен; футбаліст;
            дзяржаўны дзеяч; вайсковец; манарх; рэлігійны дзеяч; святы; дзяржава; гістарычная дзяржава;
            нп-*; нп+*; адміністрацыйная адзінка; рака; возера; гара; фільм; музычны альбом; альбом;
            сінгл; літаратурны твор; кампанія; арганізацыя; універсітэт; вну; станцыя; таксон; мова;
            славутасць
            """),
        Family("bg", """
            * инфо; личност; писател; политик; учен; художник; музикант; изпълнител; актьор; спортист;
            футболист; владетел; филм; музикален албум; сингъл; книга инфо; компания; университет
            """),
        Family("el", "πληροφορίες *"),
        Family("en simple", "chinese; enzyme; protein; pbb; nonhuman protein"),
        Family("eo", "taksonomio"),
        Family("es gl ast", "ficha; ficha *"),
        Family("et", "riik; linn"),
        Family("fa", "جعبه *"),
        Family("fi", """
            elokuva; henkilö; kirjailija; näyttelijä; ohjaaja; muusikko; artisti; yhtye; albumi; single;
            kappale; poliitikko; hallitsija; tieteilijä; tiedemies; sotilas; taiteilija; urheilija;
            jalkapalloilija; jääkiekkoilija; koripalloilija; yleisurheilija; jalkapalloseura;
            jääkiekkoseura; valtio; kaupunki; kunta; suomen kunta; järvi; joki; vuori; saari; yritys;
            järjestö; puolue; oppilaitos; yliopisto; ohjelmisto; käyttöjärjestelmä; videopeli;
            televisio-ohjelma; tv-ohjelma; kirja; lehti; alus; laiva; kieli; konflikti; taistelu;
            taksonomia*; alkuaine; lääkeaine; rakennus; rautatieasema; lentoasema; kirkko
            """),
        Family("fr nl", "taxobox *"),
        Family("he", """
            אישיות; פוליטיקאי; סופר; מדען; פילוסוף; אמן; צייר; מוזיקאי; מלחין; זמר; להקה; שחקן; אדריכל;
            ספורטאי; כדורגלן; כדורסלן; טניסאי; שחמטאי; מתאגרף; איש צבא; רב; מלך; בעל תפקיד; שופט; דמות;
            דמות מקראית; מדינה; מדינה היסטורית; עיר; עיר בישראל; יישוב; יישוב בישראל; מועצה אזורית;
            נהר; אגם; הר; אי; ים; שמורת טבע; אתר; אתר היסטורי; אתר ארכאולוגי; אתר מורשת עולמית; מבנה;
            בניין; גשר; רחוב; מוזיאון; כנסייה; בית כנסת; בית ספר; מוסד אקדמי; שדה תעופה; תחנת רכבת;
            סרט; סדרת טלוויזיה; תוכנית טלוויזיה; ערוץ טלוויזיה; אלבום; שיר; סינגל; ספר; עיתון;
            משחק וידאו; משחק מחשב; תוכנה; מערכת הפעלה; שפת תכנות; שפה; חברה; ארגון; מפלגה;
            קבוצת כדורגל; קבוצת כדורסל; קרב; מלחמה; עימות; מבצע; יחידה צבאית; כלי טיס; כלי שיט; אונייה;
            טנק; נשק; רכב; מיון; תרכובת; יסוד; יסוד כימי; תרופה; מחלה; חלבון; כוכב; כוכב לכת; גלקסיה;
            אסטרואיד; חג
            """),
        Family("hr", "naselje u hrvatskoj; grad (hrvatska); glazbenik; nogometaš"),
        Family("hy", """
            անձ; գիտնական; գրող; երգիչ; երաժիշտ; դերասան; նկարիչ; մարզիկ; ֆուտբոլիստ; պետական գործիչ;
            զինվորական գործիչ; միապետ; պետություն; բնակավայր; ֆիլմ; ալբոմ; կազմակերպություն; ընկերություն;
            համալսարան; գետ; լիճ; լեռ; տաքսոն; տեսարժան վայր
            """),
        Family("it", """
            bio; aeroporto; album; anatomia; area protetta; arma da fuoco; artista musicale;
            astronauta; auto; auto1; azienda; bevanda; brano musicale; cardinale della chiesa cattolica;
            carica pubblica; cascata; composto chimico; competizione cinematografica;
            competizione sportiva; conflitto; corpo celeste; diga; diocesi della chiesa cattolica;
            disciplina sportiva; divisione amministrativa; dramma; edificio; edificio religioso;
            edizione di competizione sportiva; elemento; elemento chimico; emittente; episodio; farmaco;
            festa; festival musicale; fictiontv; film; fiume; fumetto e animazione; galassia;
            gastronomia; ghiacciaio; gruppo etnico; gioco; gioco da tavolo; grotta;
            impianto sportivo; isola; isole; lago; libro; lingua; malattia; militare;
            minerale; missile; missione spaziale; monarca; montagna; motocicletta; museo; nave;
            onorificenza; opera; opera d'arte; ordine religioso; organizzazione; partito politico;
            personaggio; ponte; programma; proteina; razza canina; rete televisiva; roccia;
            santo; scuola; sito archeologico; sito web; software; sonda spaziale; sportivo; squadra di *;
            stagione serie tv; stagione squadra; stato; stato storico; stazione della metropolitana;
            stazione ferroviaria; strada; teatro; testata giornalistica;
            tour musicale; unità militare; università; valico; veicolo militare; videogioco; vino;
            vulcano
            """),
        Family("ja", """
            駅情報*; 駅舎; 政治家; 武士; 公家; 軍人; 競走馬; 騎手; 調教師; 競輪選手; 競艇選手; 声優; actoractress; モデル;
            女性モデル; 男性モデル; グラビアアイドル; av女優; アナウンサー; お笑い芸人; お笑いコンビ; お笑いトリオ; 落語家; プロレスラー;
            格闘家; 力士; サッカー選手; サッカークラブ; サッカー代表; プロ野球選手; プロゴルファー; フィギュアスケート選手; 陸上競技選手;
            将棋棋士; 囲碁棋士; 作家; 学者; 哲学者; 芸術家; 日本の市; 日本の町村; 日本の特別区; 東京都の特別区; 日本の行政区;
            世界の市; 都道府県; communefra; mountain; 日本の城郭概要表; 日本の寺院; 日本の神社; 神社; 寺院; 教会;
            大学; 日本の大学; 日本の高等学校; 日本の中学校; 日本の小学校; 学校; 医療機関; 博物館; 美術館; 図書館; 建築物; 体育館; 競技場;
            野球場; ダム; 日本のダム; 橋; トンネル; 灯台; 公園; 空港; 鉄道路線; 鉄道車両; 列車名; 会社; 政党; 行政官庁; 日本の法令; 軍隊資料;
            コンピュータゲーム; 文学作品; 書籍; 新聞; 雑誌; テレビ番組; ラジオ番組; 天体 *; 言語; 疾患; 道の駅
            """),
        Family("kk", """
            тұлға; ғалым; жазушы; әнші; суретші; спортшы; футболшы; мемлекет қайраткері; мемлекет; өзен; көл;
            тау; елді мекен; нп-*; нп+*; әкімшілік бірлік; фильм; компания; таксон; футбол клубы
            """),
        Family("ko", "* 정보"),
        Family("la", "capsa *"),
        Family("pt", "taxocaixa; caixa taxonómica; caixa taxonômica"),
        Family("ro", "casetă *; caseta *; cutie *"),
        Family("ru ky", """
            персона; персона *; учёный; писатель; поэт; философ; экономист; музыкант;
            музыкальный коллектив; композитор; актёр; кинематографист; режиссёр; художник; архитектор;
            модель; журналист; блогер; ютубер; государственный деятель; политик; монарх; дворянин;
            военный деятель; лётчик; космонавт; преступник; серийный убийца; религиозный деятель;
            святой; патриарх; папа римский; спортсмен; футболист; хоккеист; баскетболист; волейболист;
            гандболист; регбист; бейсболист; теннисист; боксёр; борец; дзюдоист; гимнаст; легкоатлет;
            пловец; велогонщик; лыжник; биатлонист; конькобежец; фигурист; шахматист; гонщик;
            пилот формулы-1; рестлер; персонаж; вымышленная раса; мифологический персонаж; божество;
            древнеегипетский бог; династия; дворянский род; род;
            нп-*; нп+*; населённый пункт; бывший населённый пункт; исторический населённый пункт; город;
            район; район города; муниципальное образование*; сельское поселение россии;
            городское поселение россии; муниципальный район россии; административная единица; ае;
            субъект рф; штат сша; штат; провинция; коммуна франции; община; государство;
            историческое государство; непризнанное государство; страна; историческая область; регион;
            улица; площадь; водный объект; река; озеро; море; остров; группа островов; архипелаг;
            полуостров; залив; пролив; мыс; болото; водопад; водохранилище; ледник; гора; вершина; холм;
            горный хребет; горная система; форма рельефа; перевал; пещера; вулкан; пустыня; ущелье;
            долина; ооп; оопт; национальный парк; лес; парк; геологический период; ударный кратер;
            кратер; здание; высотное здание; дворец; замок; крепость; храм; церковь; монастырь; мечеть;
            синагога; музей; театр; памятник; кладбище; гостиница; стадион; башня; маяк; мост; тоннель;
            достопримечательность; всемирное наследие; археологический памятник; археологическая культура;
            электростанция; гэс; аэс; плотина; шахта; станция; станция метро; станция метрополитена;
            линия метро; метрополитен; железнодорожная станция; железная дорога; автодорога; аэропорт;
            авиакомпания; порт; фильм; мультфильм; телесериал; сезон телесериала; эпизод телесериала;
            телепередача; аниме; аниманга; аниманга/*; радиопередача; музыкальный альбом; альбом; сингл;
            песня; музыкальное произведение; опера; балет; мюзикл; спектакль; тур; литературное произведение;
            рассказ; роман; комикс; компьютерная игра; настольная игра; программа;
            операционная система; язык программирования; формат файла; видеокарта; процессор; компания;
            банк; торговая марка; организация; спецслужба; вуз; университет; школа;
            научная организация; библиотека; больница; газета; журнал; издательство; телеканал;
            радиостанция; произведение искусства; картина; скульптура; политическая партия; выборы;
            вооружённый конфликт; сражение; террористический акт; теракт; авиационная катастрофа;
            авиакатастрофа; катастрофа; землетрясение; тропический циклон; договор; закон;
            воинское формирование; воинское подразделение; военная операция; оружие; стрелковое оружие;
            танк; бтт; артиллерийское орудие; летательный аппарат; самолёт; вертолёт; ракета; корабль;
            судно; подводная лодка; тип корабля; автомобиль; мотоцикл; автобус; трамвай; троллейбус;
            локомотив; электропоезд; двигатель; авиационный двигатель; космический аппарат;
            космическая миссия; космический корабль; ракета-носитель; планета; экзопланета; спутник;
            астероид; комета; звезда; созвездие; галактика; туманность; вещество; химический элемент;
            элементарная частица; изотоп; минерал; лекарственное средство; болезнь; анатомия; белок;
            фермент; ген; таксон; порода собак; собака; порода кошек; порода лошадей; сорт винограда; блюдо;
            коктейль; пиво; язык; языковая семья; письменность; народ; этническая группа; праздник; награда;
            государственная награда; премия; единица измерения; футбольный клуб; хоккейный клуб;
            баскетбольный клуб; волейбольный клуб; спортивный клуб; футбольная сборная; сборная страны;
            сезон футбольного турнира; сезон футбольного клуба; футбольный турнир; футбольная лига;
            спортивный турнир; спортивное соревнование; турнир; олимпийские игры; теннисный турнир;
            гран-при; фестиваль; кинофестиваль; конкурс; конкурс песни; гимн
            """),
        Family("sr", "кутијица за *; kutijica za *"),
        Family("sv", """
            filmfakta; regentinfo; företagsfakta; fartygsfakta; datorspelsfakta; skådespelare; författare;
            kemibox; tätort
            """),
        Family("sw", "uainishaji"),
        Family("uk", """
            особа; науковець; вчений; письменник; філософ; поет; музикант; музичний гурт; співак; композитор;
            актор; кіноактор; кінематографіст; режисер; художник; скульптор; архітектор; модель; журналіст;
            державний діяч; політик; депутат; дипломат; монарх; шляхтич; військовик; військова особа;
            космонавт; злочинець; релігійний діяч; святий; спортсмен; футболіст; хокеїст; баскетболіст;
            волейболіст; тенісист; боксер; борець; гімнаст; легкоатлет; плавець; біатлоніст; шахіст;
            гонщик; персонаж; міфологічний персонаж; божество; рід; дворянський рід; династія;
            нп-*; нп україни; населений пункт; місто; місто україни; село; село україни; смт; смт україни;
            селище; район; район україни; область; область україни; сільрада; сільрада україни;
            територіальна громада; громада; адміністративна одиниця; місцевість; країна; держава;
            історична держава; регіон; комуна франції; вулиця; площа; річка; озеро; море; острів; архіпелаг;
            півострів; затока; протока; мис; водоспад; водосховище; льодовик; гора; вершина;
            гірський хребет; гірська система; перевал; печера; вулкан; пустеля; пзф; природоохоронна територія;
            національний парк; заповідник; парк; будівля; споруда; палац; замок; фортеця; храм; церква;
            монастир; музей; театр; бібліотека; пам'ятка; пам'ятник; кладовище; цвинтар; готель; стадіон;
            вежа; маяк; міст; тунель; електростанція; станція; станція метро; метрополітен;
            залізнична станція; залізниця; автошлях; аеропорт; авіакомпанія; порт; фільм; мультфільм;
            телесеріал; телепрограма; телепередача; аніме; аніманґа; аніманґа/*; альбом; музичний альбом;
            сингл; пісня; опера; літературний твір; комікс; відеогра; настільна гра; програма;
            програмне забезпечення; операційна система; мова програмування; формат файлу; вебсайт; компанія;
            підприємство; банк; організація; виш; внз; університет; школа; навчальний заклад; наукова установа;
            лікарня; газета; журнал; видавництво; телеканал; радіостанція; картина; скульптура;
            політична партія; партія; вибори; військовий конфлікт; збройний конфлікт; битва; теракт;
            авіакатастрофа; катастрофа; землетрус; військове формування; військова частина; військова операція;
            зброя; танк; літак; гелікоптер; вертоліт; ракета; корабель; підводний човен; судно; автомобіль;
            мотоцикл; локомотив; двигун; космічний апарат; космічна місія; ракета-носій; планета; екзопланета;
            астероїд; комета; зоря; сузір'я; галактика; туманність; речовина; хімічна сполука;
            хімічний елемент; мінерал; лікарський засіб; хвороба; анатомія; білок; фермент; ген;
            таксономія; таксон; порода; порода собак; страва; напій; мова; мовна сім'я; писемність; народ;
            етнос; свято; нагорода; премія; фестиваль; футбольний клуб; хокейний клуб; баскетбольний клуб;
            спортивний клуб; футбольна збірна; футбольний турнір; спортивний турнір; турнір; гімн
            """),
        Family("uz", "shaxsiyat; davlat"),
        Family("vi", "thông tin *; tóm tắt về *; viên chức; thành phố; bộ việt nam; tên triều tiên"),
        Family("zh wuu yue", "艺人; 藝人; 演員; 演员; 足球員; 足球员"),
    ]
}
