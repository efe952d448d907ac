// Written by scripts/make-swift-data from data/mediawiki, data/cldr and data/wiki; do not edit.
// swift-format-ignore-file

extension LanguageData {
    static func t(_ code: String) -> StaticString? {
        switch code {
        case "ta": #"""
            alias	0	date	155	function	193	hashed	263	month	322	namespace	655	number	1458	option	1481	plural	1729	redirect	1744	trail	1790
            alias	4	விக்கிபீடியா
            alias	5	விக்கிபீடியா பேச்சு
            alias	7	உருவப் பேச்சு
            date	full	d MMMM, y
            date	month	MMMM y
            function	plural	பன்மை
            function!	-	பக்க_அளவு
            hashed	-	எண்ணிக்கை	சிறப்பு
            month	1	ஜனவரி
            month	2	பிப்ரவரி
            month	3	மார்ச்
            month	4	ஏப்ரல்
            month	5	மே
            month	6	ஜூன்
            month	7	ஜூலை
            month	8	ஆகஸ்ட்
            month	9	செப்டம்பர்
            month	10	அக்டோபர்
            month	11	நவம்பர்
            month	12	டிசம்பர்
            namespace	-2	ஊடகம்
            namespace	-1	சிறப்பு
            namespace	1	பேச்சு
            namespace	2	பயனர்
            namespace	3	பயனர் பேச்சு
            namespace	4	விக்கிப்பீடியா
            namespace	5	விக்கிப்பீடியா பேச்சு
            namespace	6	படிமம்
            namespace	7	படிமப் பேச்சு
            namespace	8	மீடியாவிக்கி
            namespace	9	மீடியாவிக்கி பேச்சு
            namespace	10	வார்ப்புரு
            namespace	11	வார்ப்புரு பேச்சு
            namespace	12	உதவி
            namespace	13	உதவி பேச்சு
            namespace	14	பகுப்பு
            namespace	15	பகுப்பு பேச்சு
            namespace	100	வலைவாசல்
            number	grouping	indian
            option	img_bottom	கீழ்
            option	img_center	மையம்
            option	img_left	இடது
            option	img_middle	மத்தியில்
            option	img_none	ஒன்றுமில்லை
            option	img_right	வலது
            option	img_top	மேல்
            plural	1	n = 1
            redirect	redirect	வழிமாற்று
            trail	letters	஀-௿
            """#
        case "tay": #"""
            alias	0	date	66	fallback	103	month	172	month-alone	516	namespace	548
            alias	6	biru' na zayzyuwaw
            alias	7	spkayal squ biru' na zayzyuwaw
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	zh-tw
            fallback	2	zh-hant
            fallback	3	zh
            fallback	4	zh-hans
            month	1	tay qutux byacing
            month	2	Tay sazing byacing
            month	3	Tay cyugal byacing
            month	4	Tay spayat byacing
            month	5	Tay ymagal byacing
            month	6	Tay mtzyu’ byacing
            month	7	Tay mpitu’ byacing
            month	8	Tay mspat byacing
            month	9	Tay mqiru’ byacing
            month	10	Tay mawpuw byacing
            month	11	Tay mawpuw qutux byacing
            month	12	Tay mawpuw sazing byacing
            month-alone	1	Tay qutux byacing
            namespace	-2	media
            namespace	-1	kin iniptnaq
            namespace	1	spkayal
            namespace	2	cinzyuwaw
            namespace	3	spkayal cinzyuwaw
            namespace	5	spkayal Wikipedia
            namespace	6	biru’ na zayzyuwaw
            namespace	7	spkayal squ biru’ na zayzyuwaw
            namespace	8	mediawiki
            namespace	9	spkayal qu mediawiki
            namespace	10	panmwo
            namespace	11	spkayal sa panmwo
            namespace	12	sni sa pinraw nya smbbaq
            namespace	13	spkayal sa sni sa pinraw nya smbbaq
            namespace	14	zyuwaw na
            namespace	15	spkayal sa zyuwaw na
            """#
        case "tcy": #"""
            date	0	fallback	37	month	51	month-alone	378	namespace	418
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	kn
            month	1	ಜನವರಿ
            month	2	ಪೆಬ್ರವರಿ
            month	3	ಮಾರ್ಚಿ
            month	4	ಎಪ್ರಿಲ್
            month	5	ಮೇ
            month	6	ಜೂನ್
            month	7	ಜುಲಾಯಿ
            month	8	ಆಗೋಸ್ಟು
            month	9	ಸಪ್ಟಂಬರ್
            month	10	ಅಕ್ಟೋಬರ
            month	11	ನವಂಬರ್
            month	12	ದಸಂಬರ್
            month-alone	10	ಅಕ್ಟೋಬರ್
            namespace	-2	ಮಾದ್ಯಮೊ
            namespace	-1	ವಿಸೇಸೊ
            namespace	1	ಪಾತೆರ
            namespace	2	ಬಳಕೆದಾರೆ
            namespace	3	ಬಳಕೆದಾರೆ ಪಾತೆರ
            namespace	5	Wikipedia ಪಾತೆರ
            namespace	6	ಫೈಲ್
            namespace	7	ಫೈಲ್ ಪಾತೆರ
            namespace	8	ಮಾದ್ಯಮೊ ವಿಕಿ
            namespace	9	ಮಾದ್ಯಮೊ ವಿಕಿ ಪಾತೆರ
            namespace	10	ಟೆಂಪ್ಲೇಟ್
            namespace	11	ಟೆಂಪ್ಲೇಟ್ ಪಾತೆರ
            namespace	12	ಸಕಾಯೊ
            namespace	13	ಸಕಾಯೊ ಪಾತೆರ
            namespace	14	ವರ್ಗೊ
            namespace	15	ವರ್ಗೊ ಪಾತೆರ
            namespace	828	ಮೋಡ್ಯೂಲ್
            namespace	829	ಮೋಡ್ಯೂಲ್ ಪಾತೆರ
            """#
        case "tdd": #"""
            date	0	month	37	month-alone	445
            date	full	d MMMM y
            date	month	LLLL y
            month	1	ᥓᥢᥱ ᥝᥣᥱ ᥘᥤᥱ
            month	2	ᥜᥦᥙᥱ ᥝᥣᥱ ᥘᥤᥱ
            month	3	ᥛᥣᥖᥳ
            month	4	ᥟᥥᥱ ᥙᥫᥱ
            month	5	ᥛᥥᥱ
            month	6	ᥓᥧᥢᥱ
            month	7	ᥓᥧᥱ ᥘᥣᥭᥱ
            month	8	ᥟᥩᥰ ᥐᥣᥖᥳ
            month	9	ᥔᥦᥙᥱ\#u{200B} ᥗᥦᥛᥱ ᥙᥣᥱ
            month	10	ᥟᥩᥐᥱ ᥗᥨᥝᥱ ᥙᥣᥱ
            month	11	ᥢᥨᥝᥱ ᥝᥦᥛᥱ ᥙᥣᥱ
            month	12	ᥖᥤᥱ ᥔᥦᥛᥱ ᥙᥣᥱ
            month-alone	8	ᥟᥨᥝᥰ ᥐᥣᥖᥳ
            month-alone	9	ᥔᥦᥙᥱ \#u{200B}ᥗᥦᥛᥱ ᥙᥣᥱ
            """#
        case "te": #"""
            alias	0	date	341	hashed	379	month	413	namespace	746	number	1529	option	1552	plural	1608	redirect	1623	switch	1672	trail	1752	variable	1774
            alias	2	సభ్యులు	సభ్యుడు
            alias	3	సభ్యులపై చర్చ	సభ్యునిపై చర్చ
            alias	4	విపీ
            alias	6	బొమ్మ	ఫైలు
            alias	7	బొమ్మపై చర్చ	ఫైలుపై చర్చ
            alias	12	సహాయము
            alias	13	సహాయము చర్చ
            date	full	d MMMM, y
            date	month	MMMM y
            hashed	-	ప్రత్యేక
            month	1	జనవరి
            month	2	ఫిబ్రవరి
            month	3	మార్చి
            month	4	ఏప్రిల్
            month	5	మే
            month	6	జూన్
            month	7	జులై
            month	8	ఆగస్టు
            month	9	సెప్టెంబర్
            month	10	అక్టోబర్
            month	11	నవంబర్
            month	12	డిసెంబర్
            namespace	-2	మీడియా
            namespace	-1	ప్రత్యేక
            namespace	1	చర్చ
            namespace	2	వాడుకరి
            namespace	3	వాడుకరి చర్చ
            namespace	4	వికీపీడియా
            namespace	5	వికీపీడియా చర్చ
            namespace	6	దస్త్రం
            namespace	7	దస్త్రంపై చర్చ
            namespace	8	మీడియావికీ
            namespace	9	మీడియావికీ చర్చ
            namespace	10	మూస
            namespace	11	మూస చర్చ
            namespace	12	సహాయం
            namespace	13	సహాయం చర్చ
            namespace	14	వర్గం
            namespace	15	వర్గం చర్చ
            namespace	100	వేదిక
            namespace	828	మాడ్యూల్
            namespace	829	మాడ్యూల్ చర్చ
            number	grouping	indian
            option	img_left	ఎడమ
            option	img_right	కుడి
            plural	1	n = 1
            redirect	redirect	దారిమార్పు
            switch	-	విషయసూచికవద్దు	విషయసూచిక
            trail	letters	ఁ-౯
            variable!	pagename	పేజీపేరు
            """#
        case "tet": #"""
            alias	0	date	50	fallback	97	month	111	month-alone	360	namespace	621
            alias	14	Kategoría
            alias	15	Diskusaun Kategoría
            date	full	d 'de' MMMM 'de' y
            date	month	LLLL y
            fallback	1	pt
            month	1	Janeiru nian
            month	2	Fevereiru nian
            month	3	Marsu nian
            month	4	Abríl nian
            month	5	Maiu nian
            month	6	Juñu nian
            month	7	Jullu nian
            month	8	Agostu nian
            month	9	Setembru nian
            month	10	Outubru nian
            month	11	Novembru nian
            month	12	Dezembru nian
            month-alone	1	Janeiru
            month-alone	2	Fevereiru
            month-alone	3	Marsu
            month-alone	4	Abríl
            month-alone	5	Maiu
            month-alone	6	Juñu
            month-alone	7	Jullu
            month-alone	8	Agostu
            month-alone	9	Setembru
            month-alone	10	Outubru
            month-alone	11	Novembru
            month-alone	12	Dezembru
            namespace	-2	Media
            namespace	-1	Espesiál
            namespace	1	Diskusaun
            namespace	2	Uza-na'in
            namespace	3	Diskusaun Uza-na'in
            namespace	5	Diskusaun Wikipedia
            namespace	6	Imajen
            namespace	7	Diskusaun Imajen
            namespace	8	MediaWiki
            namespace	9	Diskusaun MediaWiki
            namespace	10	Template
            namespace	11	Diskusaun Template
            namespace	12	Ajuda
            namespace	13	Diskusaun Ajuda
            namespace	14	Kategoria
            namespace	15	Diskusaun Kategoria
            """#
        case "tg": #"""
            date	0	fallback	38	month	57	namespace	286	number	447	variant	480
            date	full	dd MMMM y
            date	month	MMMM y
            fallback	1	tg-cyrl
            month	1	Январ
            month	2	Феврал
            month	3	Март
            month	4	Апрел
            month	5	Май
            month	6	Июн
            month	7	Июл
            month	8	Август
            month	9	Сентябр
            month	10	Октябр
            month	11	Ноябр
            month	12	Декабр
            namespace	4	Википедиа
            namespace	5	Баҳси Википедиа
            namespace	100	Портал
            namespace	828	Модул
            namespace	829	Баҳси Модул
            number	decimal	,
            number	group	\#u{A0}
            variant	1	tg
            variant	2	tg-latn
            """#
        case "tg-cyrl": #"""
            fallback	0	function	14	hashed	1046	modifier	1156	namespace	1306	number	1778	option	1811	redirect	2619	switch	2650	trail	3027	variable	3064
            fallback	1	tg
            function	anchorencode	РАМЗКУНИИ_БАРЧАСБ
            function	-	МАСИРИ_ПАРВАНДА	СУРОҒАИ_ПУРРА	СУРОҒАИ_ПУРРА_2	ДАРУН	СУРОҒАИ_ЛОКАЛӢ	СУРОҒАИ_ЛОКАЛӢ_2
            function	formatnum	ФОРМАТИ_РАҚАМ
            function	gender	ҶИНС
            function	grammar	ТАСРИФ
            function	lc	БО_ҲАРФҲОИ_ХУРД
            function	lcfirst	ҲАРФИ_АВВАЛ_ХУРД
            function	ns	ПИ
            function	nse	ПИК
            function	padleft	АЗ_ТАРАФИ_ЧАП
            function	padright	АЗ_ТАРАФИ_РОСТ
            function	plural	ШАКЛИ_ҶАМЪ
            function	uc	БО_ҲАРФҲОИ_КАЛОН
            function	ucfirst	ҲАРФИ_АВВАЛ_КАЛОН
            function	urlencode	СУРОҒАИ_РАМЗ
            function!	defaultsort	ТАРТИБ_БА_ТАВРИ_ПЕШФАРЗ	КАЛИДИ_ТАРТИБ
            function!	displaytitle	НАМОИШИ_САРЛАВҲА
            function!	-	РАҚАМ_ДАР_ГУРӮҲ	САҲИФА_ДАР_ГУРӮҲ	САҲИФАҲО_ДАР_ФАЗОҲОИ_НОМ	АНДОЗАИ_САҲИФА	ДАРАҶАИ_МУҲОФИЗАТ
            hashed	formatdate	форматисана
            hashed	-	ЗАБОН	ВИЖА
            hashed	tag	барчасб	тег	тэг
            modifier	msg	ПАЁМ
            modifier	msgnw	ПАЁМ_БЕ_ВИКИ
            modifier	raw	ХОМ
            modifier	safesubst	МОНДАНИҲИФЗ
            modifier	subst	МОНДАН
            namespace	-2	Медиа
            namespace	-1	Вижа
            namespace	1	Баҳс
            namespace	2	Корбар
            namespace	3	Баҳси корбар
            namespace	5	Баҳси Wikipedia
            namespace	6	Акс
            namespace	7	Баҳси акс
            namespace	8	Медиавики
            namespace	9	Баҳси медиавики
            namespace	10	Шаблон
            namespace	11	Баҳси шаблон
            namespace	12	Роҳнамо
            namespace	13	Баҳси роҳнамо
            namespace	14	Гурӯҳ
            namespace	15	Баҳси гурӯҳ
            number	decimal	,
            number	group	\#u{A0}
            option	img_alt	алт=$1
            option	img_baseline	асос
            option	img_border	сарҳад
            option	img_bottom	дарпоён
            option	img_center	марказ
            option	img_framed	чаҳорчӯба	рамка
            option	img_frameless	бе_чаҳорчӯба	бе_рамка
            option	img_left	чап
            option	img_link	пайванд=$1
            option	img_manualthumb	мини=$1	миниатюра=$1
            option	img_middle	дарбайн
            option	img_none	бе
            option	img_page	саҳифа=$1	саҳифа $1
            option	img_right	рост
            option	img_sub	поён
            option	img_super	боло
            option	img_text_bottom	матнпоён
            option	img_text_top	матнболо
            option	img_thumbnail	мини	миниатюра
            option	img_top	аз_боло
            option	img_upright	болорост	боло_рост=$1	болорост $1
            option	img_width	$1пкс
            redirect	redirect	равона
            switch	-	БО_ФЕҲРИСТ	БЕ_ТАҒЙИРИ_МАТН	БЕ_ВИРОИШИ_ҶУЗЪӢ	БЕ_НИГОРХОНА	БЕ_ТАҒЙИРИ_САРЛАВҲА	БЕ_ФЕҲРИСТ	ФЕҲРИСТ
            switch!	-	ГУРӮҲИ_ПИНҲОН	ИНДЕКС	ПАЙВАНД_БА_ҚИСМАТИ_НАВ	БЕ_ИНДЕКС	БЕ_ПАЙВАНД_БА_ҚИСМАТИ_НАВ	РАВОНАИ_СТАТИСТИКӢ
            trail	letters	a-zа-яёўғқҳҷӣ
            variable	-	МАСИРИ_САҲИФА	ИДЕНТИФИКАТОРИ_САҲИФА	МАСИРИ_СКРИПТ	СЕРВЕР	НОМИ_СЕРВЕР	МАСИРИ_УСЛУБ
            variable!	basepagename	АСОСИИ_НОМИ_САҲИФА
            variable!	basepagenamee	АСОСИИ_НОМИ_САҲИФА_2
            variable!	contentlanguage	ЗАБОНИ_МӮҲТАВО
            variable!	-	РӮЗИ_КУНУНӢ	РӮЗИ_КУНУНИ_2	НОМИ_РӮЗИ_КУНУНӢ	РӮЗИ_КУНУНИИ_ҲАФТА	СОАТИ_КУНУНӢ	МОҲИ_КУНУНӢ	МОҲИ_КУНУНӢ_2	МОҲИ_КУНУНӢ_1	НОМИ_МОҲИ_КУНУНӢ_ИХТИСОР	НОМИ_МОҲИ_КУНУНӢ	НОМИ_МОҲИ_КУНУНӢ_ТАСРИФ	ЗАМОНИ_КУНУНӢ	БАРЧАСБИ_ЗАМОНИ_КУНУНӢ	НУСХАИ_КУНУНӢ	ХАФТАИ_КУНУНӢ	СОЛИ_КУНУНӢ	МАСИРИ_ПАЁМ	РӮЗИ_МАҲАЛЛӢ	РӮЗИ_МАҲАЛЛӢ_2	НОМИ_РӮЗИ_МАҲАЛЛӢ	РУЗИ_ҲАФТАИ_МАҲАЛЛӢ	СОАТИ_МАҲАЛЛӢ	МОҲИ_МАҲАЛЛӢ	МОҲИ_МАҲАЛЛӢ_2	МОҲИ_МАҲАЛЛӢ_1	НОМИ_МОҲИ_МАҲАЛЛӢ_ИХТИСОР	НОМИ_МОҲИ_МАҲАЛЛӢ	НОМИ_МОҲИ_МАҲАЛЛӢ_ТАСРИФ	ЗАМОНИ_МАҲАЛЛӢ	БАРЧАСБИ_ЗАМОНИ_МАҲАЛЛӢ	ҲАФТАИ_МАҲАЛЛӢ	СОЛИ_МАҲАЛЛӢ	ШУМОРАИ_КОРБАРОНИ_ФАЪОЛ	ШУМОРАИ_МУДИРОН	ШУМОРАИ_МАҚОЛАҲО	ШУМОРАИ_ВИРОИШОТ	ШУМОРАИ_ПАРВАНДАҲО	ШУМОРАИ_САҲИФАҲО	ШУМОРАИ_КОРБАРОН	РӮЗИ_НУСХА	РӮЗИ_НУСХА_2	ИД_НУСХА	МОҲИ_НУСХА	МОҲИ_НУСХА_1	НИШОНИ_ЗАМОНИ_НУСХА	НУСХАИ_КОРБАР	СОЛИ_НУСХА
            variable!	fullpagename	НОМИ_ПУРРАИ_САҲИФА
            variable!	fullpagenamee	НОМИ_ПУРРАИ_САҲИФА_2
            variable!	namespace	ФАЗОИ_НОМ
            variable!	namespacee	ФАЗОИ_НОМ_2
            variable!	namespacenumber	РАҚАМИ_ФАЗОИ_НОМ
            variable!	pagename	НОМИ_САҲИФА
            variable!	pagenamee	НОМИ_САҲИФА_2
            variable!	sitename	НОМИ_СОМОНА	НОМИ_САЙТ
            variable!	subjectpagename	НОМИ_САҲИФА_МАҚОЛА
            variable!	subjectpagenamee	НОМИ_САҲИФА_МАҚОЛА_2
            variable!	subjectspace	ФАЗОИ_МАҚОЛАҲО
            variable!	subjectspacee	ФАЗОИ_МАҚОЛАҲО_2
            variable!	subpagename	НОМИ_ЗЕРГУРӮҲ
            variable!	subpagenamee	НОМИ_ЗЕРГУРӮҲ_2
            variable!	talkpagename	НОМИ_САҲИФАИ_БАҲС
            variable!	talkpagenamee	НОМИ_САҲИФАИ_БАҲС_2
            variable!	talkspace	ФАЗОИ_БАҲСҲО
            variable!	talkspacee	ФАЗОИ_БАҲСҲО_2
            """#
        case "tg-latn": #"""
            date	0	fallback	37	month	51	month-alone	232
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	tg
            month	1	Janvar
            month	2	fevrali
            month	3	marti
            month	4	Aprel
            month	5	maj
            month	6	ijuni
            month	7	Ijul
            month	8	Avgust
            month	9	sentjabri
            month	10	Oktjabr
            month	11	Nojabr
            month	12	Dekabri
            month-alone	2	Fevral
            month-alone	3	Mart
            month-alone	6	Ijun
            month-alone	9	Sentjabr
            month-alone	12	Dekabr
            """#
        case "th": #"""
            aged	0	alias	35	date	113	language	189	month	16938	namespace	17307	redirect	18235	switch	18284	territory	18422	variable	29681
            aged	after	 ปี)
            aged	before	 (
            alias	4	วพ
            alias	6	ภาพ
            alias	7	คุยเรื่องภาพ
            date	full	d MMMM พ.ศ. B
            date	month	LLLL พ.ศ. B
            date	year	พ.ศ. B
            language	aa	อะฟาร์
            language	ab	อับฮาเซีย
            language	ace	อาเจะห์
            language	ady	อะดืยเก
            language	aeb	อาหรับตูนิเซีย
            language	af	แอฟริกานส์
            language	ain	ไอนุ
            language	ak	อาคาน
            language	akk	อักกาด
            language	akz	แอละแบมา
            language	ale	อาลิวต์
            language	aln	เกกแอลเบเนีย
            language	alt	อัลไตใต้
            language	am	อัมฮารา
            language	an	อารากอน
            language	ang	อังกฤษโบราณ
            language	anp	อังคิกา
            language	ar	อาหรับ
            language	arc	อราเมอิก
            language	arn	มาปูเช
            language	arp	อาราปาโฮ
            language	arq	อาหรับแอลจีเรีย
            language	ary	อาหรับโมร็อกโก
            language	arz	อาหรับพื้นเมืองอียิปต์
            language	as	อัสสัม
            language	ase	ภาษามืออเมริกัน
            language	ast	อัสตูเรียส
            language	av	อาวาร์
            language	avk	โคตาวา
            language	awa	อวธี
            language	ay	ไอย์มารา
            language	az	อาเซอร์ไบจาน
            language	ba	บัชคีร์
            language	bal	บาลูชิ
            language	ban	บาหลี
            language	bar	บาวาเรีย
            language	bbc	บาตักโทบา
            language	be	เบลารุส
            language	bem	เบมบา
            language	bg	บัลแกเรีย
            language	bgn	บาลูจิตะวันตก
            language	bho	โภชปุรี
            language	bi	บิสลามา
            language	bik	บิกอล
            language	bjn	บันจาร์
            language	bla	สิกสิกา
            language	bm	บัมบารา
            language	bn	บังกลา
            language	bo	ทิเบต
            language	bpy	พิศนุปริยะ
            language	bqi	บักติยารี
            language	br	เบรตัน
            language	brh	บราฮุย
            language	bs	บอสเนีย
            language	bua	บูเรียต
            language	bug	บูกิส
            language	ca	คาตาลัน
            language	ce	เชเชน
            language	ceb	เซบู
            language	ch	ชามอร์โร
            language	chg	ชะกะไต
            language	chk	ชูก
            language	chn	ชินุกจาร์กอน
            language	cho	ช็อกทอว์
            language	chr	เชอโรกี
            language	chy	เชเยนเน
            language	ckb	เคิร์ดตอนกลาง
            language	co	คอร์ซิกา
            language	cop	คอปติก
            language	cps	กาปิซนอน
            language	cr	ครี
            language	crh	ตุรกีไครเมีย
            language	cs	เช็ก
            language	csb	คาซูเบียน
            language	cu	เชอร์ชสลาวิก
            language	cv	ชูวัช
            language	cy	เวลส์
            language	da	เดนมาร์ก
            language	dak	ดาโกทา
            language	de	เยอรมัน
            language	de-at	เยอรมัน - ออสเตรีย
            language	de-ch	เยอรมันสูง (สวิส)
            language	din	ดิงกา
            language	dsb	ซอร์เบียตอนล่าง
            language	dtp	ดูซุนกลาง
            language	dua	ดัวลา
            language	dv	ธิเวหิ
            language	dz	ซองคา
            language	ee	เอเว
            language	egl	เอมีเลีย
            language	egy	อียิปต์โบราณ
            language	el	กรีก
            language	elx	อีลาไมต์
            language	en	อังกฤษ
            language	en-ca	อังกฤษ - แคนาดา
            language	en-gb	อังกฤษ - สหราชอาณาจักร
            language	en-us	อังกฤษ - สหรัฐอเมริกา
            language	enm	อังกฤษกลาง
            language	eo	เอสเปรันโต
            language	es	สเปน
            language	es-419	สเปน - ละตินอเมริกา
            language	esu	ยูพิกกลาง
            language	et	เอสโตเนีย
            language	eu	บาสก์
            language	ext	เอกซ์เตรมาดูรา
            language	fa	เปอร์เซีย
            language	fa-af	ดารี
            language	fat	ฟันติ
            language	ff	ฟูลาห์
            language	fi	ฟินแลนด์
            language	fil	ฟิลิปปินส์
            language	fit	ฟินแลนด์ทอร์เนดาเล็น
            language	fj	ฟิจิ
            language	fo	แฟโร
            language	fon	ฟอน
            language	fr	ฝรั่งเศส
            language	fr-ca	ฝรั่งเศส - แคนาดา
            language	frc	ฝรั่งเศสกาฌ็อง
            language	frm	ฝรั่งเศสกลาง
            language	fro	ฝรั่งเศสโบราณ
            language	frp	อาร์พิตา
            language	frr	ฟริเซียนเหนือ
            language	fur	ฟรูลี
            language	fy	ฟริเซียนตะวันตก
            language	ga	ไอริช
            language	gaa	กา
            language	gag	กากาอุซ
            language	gan	จีนกั้น
            language	gd	เกลิกสกอต
            language	gez	กีซ
            language	gil	กิลเบอร์ต
            language	gl	กาลิเซีย
            language	glk	กิลากี
            language	gmh	เยอรมันสูงกลาง
            language	gn	กัวรานี
            language	goh	เยอรมันสูงโบราณ
            language	gom	กอนกานีของกัว
            language	gor	กอรอนทาโล
            language	got	โกธิก
            language	grc	กรีกโบราณ
            language	gsw	เยอรมันสวิส
            language	gu	คุชราต
            language	guc	วายู
            language	gur	ฟราฟรา
            language	gv	มานซ์
            language	ha	เฮาซา
            language	hak	จีนแคะ
            language	haw	ฮาวาย
            language	he	ฮิบรู
            language	hi	ฮินดี
            language	hif	ฮินดีฟิจิ
            language	hil	ฮีลีกัยนน
            language	hit	ฮิตไตต์
            language	hmn	ม้ง
            language	ho	ฮีรีโมตู
            language	hr	โครเอเชีย
            language	hsb	ซอร์เบียตอนบน
            language	hsn	จีนเซียง
            language	ht	เฮติครีโอล
            language	hu	ฮังการี
            language	hy	อาร์เมเนีย
            language	hz	เฮเรโร
            language	ia	อินเตอร์ลิงกัว
            language	iba	อิบาน
            language	id	อินโดนีเซีย
            language	ie	อินเตอร์ลิงกิว
            language	ig	อิกโบ
            language	ii	เสฉวนยี่
            language	ik	อีนูเปียก
            language	ilo	อีโลโก
            language	inh	อินกุช
            language	io	อีโด
            language	is	ไอซ์แลนด์
            language	it	อิตาลี
            language	iu	อินุกติตุต
            language	izh	อินเกรียน
            language	ja	ญี่ปุ่น
            language	jam	อังกฤษคลีโอลจาเมกา
            language	jbo	โลชบัน
            language	jut	จัท
            language	jv	ชวา
            language	ka	จอร์เจีย
            language	kaa	การา-กาลพาก
            language	kab	กาไบล
            language	kbd	คาร์บาเดีย
            language	kcg	ทีแยป
            language	kea	คาบูเวอร์เดียนู
            language	kg	คองโก
            language	khw	โควาร์
            language	ki	กีกูยู
            language	kiu	เคอร์มานิกิ
            language	kj	กวนยามา
            language	kk	คาซัค
            language	kl	กรีนแลนด์
            language	km	เขมร
            language	kmb	คิมบุนดู
            language	kn	กันนาดา
            language	ko	เกาหลี
            language	koi	โคมิ-เปียร์เมียค
            language	kok	กอนกานี
            language	kpe	กาแปล
            language	kr	คานูรี
            language	krc	คาราไช-บัลคาร์
            language	kri	คริโอ
            language	krj	กินารายอา
            language	krl	แกรเลียน
            language	ks	แคชเมียร์
            language	ksh	โคโลญ
            language	ku	เคิร์ด
            language	kum	คูมืยค์
            language	kv	โกมิ
            language	kw	คอร์นิช
            language	ky	คีร์กีซ
            language	la	ละติน
            language	lad	ลาดิโน
            language	lb	ลักเซมเบิร์ก
            language	lez	เลซเกียน
            language	lfn	ลิงกัวฟรังกาโนวา
            language	lg	ยูกันดา
            language	li	ลิมเบิร์ก
            language	lij	ลิกูเรีย
            language	liv	ลิโวเนีย
            language	lkt	ลาโกตา
            language	lmo	ลอมบาร์ด
            language	ln	ลิงกาลา
            language	lo	ลาว
            language	lou	ภาษาครีโอลุยเซียนา
            language	loz	โลซิ
            language	lrc	ลูรีเหนือ
            language	lt	ลิทัวเนีย
            language	ltg	ลัตเกล
            language	lua	ลูบา-ลูลัว
            language	lus	มิโซ
            language	lv	ลัตเวีย
            language	lzh	จีนคลาสสิก
            language	lzz	แลซ
            language	mad	มาดูรา
            language	mag	มคหี
            language	mai	ไมถิลี
            language	mak	มากาซาร์
            language	mdf	มอคชา
            language	men	เมนเด
            language	mg	มาลากาซี
            language	mga	ไอริชกลาง
            language	mh	มาร์แชลล์
            language	mi	เมารี
            language	mic	มิกแมก
            language	min	มีนังกาเบา
            language	mk	มาซิโดเนีย
            language	ml	มาลายาลัม
            language	mn	มองโกเลีย
            language	mnc	แมนจู
            language	mni	มณีปุระ
            language	moh	โมฮอว์ก
            language	mos	โมซี
            language	mr	มราฐี
            language	mrj	มารีตะวันตก
            language	ms	มาเลย์
            language	mt	มอลตา
            language	mus	ครีก
            language	mwl	มีรันดา
            language	my	พม่า
            language	myv	เอียร์ซยา
            language	mzn	มาซันดารานี
            language	na	นาอูรู
            language	nan	จีนมินหนาน
            language	nap	นาโปลี
            language	nb	นอร์เวย์บุคมอล
            language	nd	เอ็นเดเบเลเหนือ
            language	nds	เยอรมันต่ำ
            language	nds-nl	แซกซอนใต้
            language	ne	เนปาล
            language	new	เนวาร์
            language	ng	ดองกา
            language	nia	นีอัส
            language	niu	นีวเว
            language	nl	ดัตช์
            language	nl-be	เฟลมิช
            language	nn	นอร์เวย์นีนอสก์
            language	no	นอร์เวย์
            language	nog	โนไก
            language	non	นอร์สโบราณ
            language	nov	โนเวียล
            language	nqo	เอ็นโก
            language	nr	เอ็นเดเบเลใต้
            language	nso	โซโทเหนือ
            language	nv	นาวาโฮ
            language	ny	เนียนจา
            language	nyn	เนียนโกเล
            language	oc	อ็อกซิตัน
            language	oj	โอจิบวา
            language	om	โอโรโม
            language	or	โอดิยา
            language	os	ออสเซเตีย
            language	ota	ตุรกีออตโตมัน
            language	pa	ปัญจาบ
            language	pag	ปางาซีนัน
            language	pal	ปะห์ลาวี
            language	pam	ปัมปางา
            language	pap	ปาเปียเมนโต
            language	pau	ปาเลา
            language	pcd	ปิการ์
            language	pcm	พิดจิน
            language	pdc	เยอรมันเพนซิลเวเนีย
            language	pdt	เพลาท์ดิช
            language	peo	เปอร์เซียโบราณ
            language	pfl	เยอรมันพาลาทิเนต
            language	phn	ฟินิเชีย
            language	pi	บาลี
            language	pl	โปแลนด์
            language	pms	พีดมอนต์
            language	pnt	พอนติก
            language	prg	ปรัสเซีย
            language	pro	โปรวองซาลโบราณ
            language	ps	พัชโต
            language	pt	โปรตุเกส
            language	pt-br	โปรตุเกส - บราซิล
            language	qu	เคชวา
            language	qug	ควิชัวไฮแลนด์ชิมโบราโซ
            language	rap	ราปานู
            language	rar	ราโรทองกา
            language	rgn	โรมัณโญ
            language	rhg	โรฮิงญา
            language	rif	ริฟฟิอัน
            language	rm	โรแมนซ์
            language	rn	บุรุนดี
            language	ro	โรมาเนีย
            language	rom	โรมานี
            language	ru	รัสเซีย
            language	rue	รูซิน
            language	rup	อาโรมาเนียน
            language	rw	รวันดา
            language	sa	สันสกฤต
            language	sah	ซาคา
            language	sam	อราเมอิกซามาเรีย
            language	sat	สันตาลี
            language	sc	ซาร์เดญา
            language	scn	ซิซิลี
            language	sco	สกอตส์
            language	sd	สินธิ
            language	sdc	ซาร์ดิเนียซาสซารี
            language	sdh	เคอร์ดิชใต้
            language	se	ซามิเหนือ
            language	sei	เซรี
            language	ses	โคย์ราโบโรเซนนี
            language	sg	ซันโก
            language	sga	ไอริชโบราณ
            language	sgs	ซาโมจิเตียน
            language	sh	เซอร์โบ-โครเอเชีย
            language	shi	ทาเชลีห์ท
            language	shn	ไทใหญ่
            language	si	สิงหล
            language	sk	สโลวัก
            language	sl	สโลวีเนีย
            language	sli	ไซลีเซียตอนล่าง
            language	sm	ซามัว
            language	sma	ซามิใต้
            language	smj	ซามิลูเล
            language	smn	ซามิอีนารี
            language	sms	ซามิสคอลต์
            language	sn	โชนา
            language	so	โซมาลี
            language	sog	ซอกดีน
            language	sq	แอลเบเนีย
            language	sr	เซอร์เบีย
            language	srn	ซูรินาเม
            language	ss	สวาติ
            language	st	โซโทใต้
            language	stq	ฟรีเซียนซัทเธอร์แลนด์
            language	su	ซุนดา
            language	sux	ซูเมอ
            language	sv	สวีเดน
            language	sw	สวาฮีลี
            language	syc	ซีเรียแบบดั้งเดิม
            language	syr	ซีเรีย
            language	szl	ไซลีเซีย
            language	ta	ทมิฬ
            language	tcy	ตูลู
            language	te	เตลูกู
            language	tet	เตตุม
            language	tg	ทาจิก
            language	th	ไทย
            language	ti	ติกริญญา
            language	tig	ตีเกร
            language	tk	เติร์กเมน
            language	tl	ตากาล็อก
            language	tlh	คลิงงอน
            language	tli	ทลิงกิต
            language	tly	ทาลิช
            language	tn	สวานา
            language	to	ตองกา
            language	tpi	ท็อกพิซิน
            language	tr	ตุรกี
            language	tru	ตูโรโย
            language	trv	ทาโรโก
            language	ts	ซองกา
            language	tsd	ซาโคเนีย
            language	tt	ตาตาร์
            language	tum	ทุมบูกา
            language	tvl	ตูวาลู
            language	tw	ทวิ
            language	ty	ตาฮิตี
            language	tyv	ตูวา
            language	tzm	ทามาไซต์แอตลาสกลาง
            language	udm	อุดมูร์ต
            language	ug	อุยกูร์
            language	uga	ยูการิต
            language	uk	ยูเครน
            language	umb	อุมบุนดู
            language	ur	อูรดู
            language	uz	อุซเบก
            language	ve	เวนดา
            language	vec	เวเนโต้
            language	vep	เวปส์
            language	vi	เวียดนาม
            language	vls	เฟลมิชตะวันตก
            language	vmf	เมน-ฟรานโกเนีย
            language	vo	โวลาพึค
            language	vot	โวทิก
            language	vro	โวโร
            language	wa	วอลลูน
            language	war	วาเรย์
            language	wo	โวลอฟ
            language	wuu	จีนอู๋
            language	xal	คัลมืยค์
            language	xh	คะห์โอซา
            language	xmf	เมเกรเลีย
            language	yi	ยิดดิช
            language	yo	โยรูบา
            language	yrl	เหงงกาตุ
            language	yue	กวางตุ้ง
            language	za	จ้วง
            language	zap	ซาโปเตก
            language	zea	เซแลนด์
            language	zgh	ทามาไซต์โมร็อกโกมาตรฐาน
            language	zh	จีน
            language	zh-hans	จีนตัวย่อ
            language	zh-hant	จีนตัวเต็ม
            language	zu	ซูลู
            language	zun	ซูนิ
            language	zza	ซาซา
            language	eng	อังกฤษ
            language	fra	ฝรั่งเศส
            language	ger	เยอรมัน
            language	gr	กรีก
            language	ita	อิตาลี
            language	lat	ละติน
            language	rus	รัสเซีย
            language	spa	สเปน
            month	1	มกราคม
            month	2	กุมภาพันธ์
            month	3	มีนาคม
            month	4	เมษายน
            month	5	พฤษภาคม
            month	6	มิถุนายน
            month	7	กรกฎาคม
            month	8	สิงหาคม
            month	9	กันยายน
            month	10	ตุลาคม
            month	11	พฤศจิกายน
            month	12	ธันวาคม
            namespace	-2	สื่อ
            namespace	-1	พิเศษ
            namespace	1	พูดคุย
            namespace	2	ผู้ใช้
            namespace	3	คุยกับผู้ใช้
            namespace	4	วิกิพีเดีย
            namespace	5	คุยเรื่องวิกิพีเดีย
            namespace	6	ไฟล์
            namespace	7	คุยเรื่องไฟล์
            namespace	8	มีเดียวิกิ
            namespace	9	คุยเรื่องมีเดียวิกิ
            namespace	10	แม่แบบ
            namespace	11	คุยเรื่องแม่แบบ
            namespace	12	วิธีใช้
            namespace	13	คุยเรื่องวิธีใช้
            namespace	14	หมวดหมู่
            namespace	15	คุยเรื่องหมวดหมู่
            namespace	100	สถานีย่อย
            namespace	118	ฉบับร่าง
            namespace	828	มอดูล
            namespace	829	คุยเรื่องมอดูล
            redirect	redirect	เปลี่ยนทาง
            switch	-	ไม่มีแก้เฉพาะส่วน	ไม่มีแกลเลอรี่	ไม่มีสารบัญ
            territory	ac	เกาะแอสเซนชัน
            territory	ad	อันดอร์รา
            territory	ae	สหรัฐอาหรับเอมิเรตส์
            territory	af	อัฟกานิสถาน
            territory	ag	แอนติกาและบาร์บูดา
            territory	ai	แองกวิลลา
            territory	al	แอลเบเนีย
            territory	am	อาร์เมเนีย
            territory	ao	แองโกลา
            territory	aq	แอนตาร์กติกา
            territory	ar	อาร์เจนตินา
            territory	as	อเมริกันซามัว
            territory	at	ออสเตรีย
            territory	au	ออสเตรเลีย
            territory	aw	อารูบา
            territory	ax	หมู่เกาะโอลันด์
            territory	az	อาเซอร์ไบจาน
            territory	ba	บอสเนียและเฮอร์เซโกวีนา
            territory	bb	บาร์เบโดส
            territory	bd	บังกลาเทศ
            territory	be	เบลเยียม
            territory	bf	บูร์กินาฟาโซ
            territory	bg	บัลแกเรีย
            territory	bh	บาห์เรน
            territory	bi	บุรุนดี
            territory	bj	เบนิน
            territory	bl	เซนต์บาร์เธเลมี
            territory	bm	เบอร์มิวดา
            territory	bn	บรูไน
            territory	bo	โบลิเวีย
            territory	bq	เนเธอร์แลนด์แคริบเบียน
            territory	br	บราซิล
            territory	bs	บาฮามาส
            territory	bt	ภูฏาน
            territory	bv	เกาะบูเว
            territory	bw	บอตสวานา
            territory	by	เบลารุส
            territory	bz	เบลีซ
            territory	ca	แคนาดา
            territory	cc	หมู่เกาะโคโคส (คีลิง)
            territory	cd	สาธารณรัฐประชาธิปไตยคองโก
            territory	cf	สาธารณรัฐแอฟริกากลาง
            territory	cg	สาธารณรัฐคองโก
            territory	ch	สวิตเซอร์แลนด์
            territory	ci	โกตดิวัวร์
            territory	ck	หมู่เกาะคุก
            territory	cl	ชิลี
            territory	cm	แคเมอรูน
            territory	cn	จีน
            territory	co	โคลอมเบีย
            territory	cp	เกาะคลิปเปอร์ตัน
            territory	cr	คอสตาริกา
            territory	cu	คิวบา
            territory	cv	เคปเวิร์ด
            territory	cw	คูราเซา
            territory	cx	เกาะคริสต์มาส
            territory	cy	ไซปรัส
            territory	cz	เช็ก
            territory	de	เยอรมนี
            territory	dg	ดิเอโกการ์เซีย
            territory	dj	จิบูตี
            territory	dk	เดนมาร์ก
            territory	dm	โดมินิกา
            territory	do	สาธารณรัฐโดมินิกัน
            territory	dz	แอลจีเรีย
            territory	ea	เซวตาและเมลียา
            territory	ec	เอกวาดอร์
            territory	ee	เอสโตเนีย
            territory	eg	อียิปต์
            territory	eh	ซาฮาราตะวันตก
            territory	er	เอริเทรีย
            territory	es	สเปน
            territory	et	เอธิโอเปีย
            territory	eu	สหภาพยุโรป
            territory	fi	ฟินแลนด์
            territory	fj	ฟิจิ
            territory	fk	หมู่เกาะฟอล์กแลนด์
            territory	fm	ไมโครนีเซีย
            territory	fo	หมู่เกาะแฟโร
            territory	fr	ฝรั่งเศส
            territory	ga	กาบอง
            territory	gb	สหราชอาณาจักร
            territory	gd	เกรเนดา
            territory	ge	จอร์เจีย
            territory	gf	เฟรนช์เกียนา
            territory	gg	เกิร์นซีย์
            territory	gh	กานา
            territory	gi	ยิบรอลตาร์
            territory	gl	กรีนแลนด์
            territory	gm	แกมเบีย
            territory	gn	กินี
            territory	gp	กวาเดอลูป
            territory	gq	อิเควทอเรียลกินี
            territory	gr	กรีซ
            territory	gs	เกาะเซาท์จอร์เจียและหมู่เกาะเซาท์แซนด์วิช
            territory	gt	กัวเตมาลา
            territory	gu	กวม
            territory	gw	กินี-บิสเซา
            territory	gy	กายอานา
            territory	hk	ฮ่องกง
            territory	hm	เกาะเฮิร์ดและหมู่เกาะแมกดอนัลด์
            territory	hn	ฮอนดูรัส
            territory	hr	โครเอเชีย
            territory	ht	เฮติ
            territory	hu	ฮังการี
            territory	ic	หมู่เกาะคานารี
            territory	id	อินโดนีเซีย
            territory	ie	ไอร์แลนด์
            territory	il	อิสราเอล
            territory	im	เกาะแมน
            territory	in	อินเดีย
            territory	io	บริติชอินเดียนโอเชียนเทร์ริทอรี
            territory	iq	อิรัก
            territory	ir	อิหร่าน
            territory	is	ไอซ์แลนด์
            territory	it	อิตาลี
            territory	je	เจอร์ซีย์
            territory	jm	จาเมกา
            territory	jo	จอร์แดน
            territory	jp	ญี่ปุ่น
            territory	ke	เคนยา
            territory	kg	คีร์กีซสถาน
            territory	kh	กัมพูชา
            territory	ki	คิริบาส
            territory	km	คอโมโรส
            territory	kn	เซนต์คิตส์และเนวิส
            territory	kp	เกาหลีเหนือ
            territory	kr	เกาหลีใต้
            territory	kw	คูเวต
            territory	ky	หมู่เกาะเคย์แมน
            territory	kz	คาซัคสถาน
            territory	la	ลาว
            territory	lb	เลบานอน
            territory	lc	เซนต์ลูเซีย
            territory	li	ลิกเตนสไตน์
            territory	lk	ศรีลังกา
            territory	lr	ไลบีเรีย
            territory	ls	เลโซโท
            territory	lt	ลิทัวเนีย
            territory	lu	ลักเซมเบิร์ก
            territory	lv	ลัตเวีย
            territory	ly	ลิเบีย
            territory	ma	โมร็อกโก
            territory	mc	โมนาโก
            territory	md	มอลโดวา
            territory	me	มอนเตเนโกร
            territory	mf	เซนต์มาร์ติน
            territory	mg	มาดากัสการ์
            territory	mh	หมู่เกาะมาร์แชลล์
            territory	mk	มาซิโดเนียเหนือ
            territory	ml	มาลี
            territory	mm	เมียนมา
            territory	mn	มองโกเลีย
            territory	mo	มาเก๊า
            territory	mp	หมู่เกาะนอร์เทิร์นมาเรียนา
            territory	mq	มาร์ตินีก
            territory	mr	มอริเตเนีย
            territory	ms	มอนต์เซอร์รัต
            territory	mt	มอลตา
            territory	mu	มอริเชียส
            territory	mv	มัลดีฟส์
            territory	mw	มาลาวี
            territory	mx	เม็กซิโก
            territory	my	มาเลเซีย
            territory	mz	โมซัมบิก
            territory	na	นามิเบีย
            territory	nc	นิวแคลิโดเนีย
            territory	ne	ไนเจอร์
            territory	nf	เกาะนอร์ฟอล์ก
            territory	ng	ไนจีเรีย
            territory	ni	นิการากัว
            territory	nl	เนเธอร์แลนด์
            territory	no	นอร์เวย์
            territory	np	เนปาล
            territory	nr	นาอูรู
            territory	nu	นีอูเอ
            territory	nz	นิวซีแลนด์
            territory	om	โอมาน
            territory	pa	ปานามา
            territory	pe	เปรู
            territory	pf	เฟรนช์โปลินีเซีย
            territory	pg	ปาปัวนิวกินี
            territory	ph	ฟิลิปปินส์
            territory	pk	ปากีสถาน
            territory	pl	โปแลนด์
            territory	pm	แซงปีแยร์และมีเกอลง
            territory	pn	หมู่เกาะพิตแคร์น
            territory	pr	เปอร์โตริโก
            territory	ps	ปาเลสไตน์
            territory	pt	โปรตุเกส
            territory	pw	ปาเลา
            territory	py	ปารากวัย
            territory	qa	กาตาร์
            territory	re	เรอูนียง
            territory	ro	โรมาเนีย
            territory	rs	เซอร์เบีย
            territory	ru	รัสเซีย
            territory	rw	รวันดา
            territory	sa	ซาอุดีอาระเบีย
            territory	sb	หมู่เกาะโซโลมอน
            territory	sc	เซเชลส์
            territory	sd	ซูดาน
            territory	se	สวีเดน
            territory	sg	สิงคโปร์
            territory	sh	เซนต์เฮเลนา
            territory	si	สโลวีเนีย
            territory	sj	สฟาลบาร์และยานไมเอน
            territory	sk	สโลวะเกีย
            territory	sl	เซียร์ราลีโอน
            territory	sm	ซานมาริโน
            territory	sn	เซเนกัล
            territory	so	โซมาเลีย
            territory	sr	ซูรินาเม
            territory	ss	ซูดานใต้
            territory	st	เซาตูเมและปรินซิปี
            territory	sv	เอลซัลวาดอร์
            territory	sx	ซินต์มาร์เทน
            territory	sy	ซีเรีย
            territory	sz	เอสวาตีนี
            territory	ta	ทริสตันดาคูนา
            territory	tc	หมู่เกาะเติกส์และหมู่เกาะเคคอส
            territory	td	ชาด
            territory	tf	เฟรนช์เซาเทิร์นเทร์ริทอรีส์
            territory	tg	โตโก
            territory	th	ไทย
            territory	tj	ทาจิกิสถาน
            territory	tk	โตเกเลา
            territory	tl	ติมอร์-เลสเต
            territory	tm	เติร์กเมนิสถาน
            territory	tn	ตูนิเซีย
            territory	to	ตองกา
            territory	tr	ตุรกี
            territory	tt	ตรินิแดดและโตเบโก
            territory	tv	ตูวาลู
            territory	tw	ไต้หวัน
            territory	tz	แทนซาเนีย
            territory	ua	ยูเครน
            territory	ug	ยูกันดา
            territory	um	หมู่เกาะรอบนอกของสหรัฐอเมริกา
            territory	us	สหรัฐ
            territory	uy	อุรุกวัย
            territory	uz	อุซเบกิสถาน
            territory	va	นครวาติกัน
            territory	vc	เซนต์วินเซนต์และเกรนาดีนส์
            territory	ve	เวเนซุเอลา
            territory	vg	หมู่เกาะบริติชเวอร์จิน
            territory	vi	หมู่เกาะเวอร์จินของสหรัฐอเมริกา
            territory	vn	เวียดนาม
            territory	vu	วานูอาตู
            territory	wf	วาลลิสและฟุตูนา
            territory	ws	ซามัว
            territory	xk	โคโซโว
            territory	ye	เยเมน
            territory	yt	มายอต
            territory	za	แอฟริกาใต้
            territory	zm	แซมเบีย
            territory	zw	ซิมบับเว
            variable!	-	เดือนปัจจุบัน	ชื่อเดือนปัจจุบัน
            """#
        case "ti": #"""
            alias	0	date	314	month	351	namespace	588	plural	1127
            alias	2	ተጠቃሚ	ተጠቃሚት
            alias	3	ምይይጥ ተጠቃሚ	ምይይጥ ተጠቃሚት	ተጠቃሚ ምይይጥ
            alias	7	ፋይል ምይይጥ
            alias	8	ሜዲያዊኪ
            alias	9	ሜዲያዊኪ ምይይጥ
            alias	11	ሞደል ምይይጥ
            alias	13	ሓገዝ ምይይጥ
            alias	15	መደብ ምይይጥ
            date	full	d MMMM y
            date	month	MMMM y
            month	1	ጥሪ
            month	2	ለካቲት
            month	3	መጋቢት
            month	4	ሚያዝያ
            month	5	ግንቦት
            month	6	ሰነ
            month	7	ሓምለ
            month	8	ነሓሰ
            month	9	መስከረም
            month	10	ጥቅምቲ
            month	11	ሕዳር
            month	12	ታሕሳስ
            namespace	-2	ሜድያ
            namespace	-1	ፍሉይ
            namespace	1	ምይይጥ
            namespace	2	ተጠቃሚ
            namespace	3	ምይይጥ ተጠቃሚ
            namespace	5	Wikipedia ምይይጥ
            namespace	6	ፋይል
            namespace	7	ምይይጥ ፋይል
            namespace	8	ሜድያዊኪ
            namespace	9	ምይይጥ ሜድያዊኪ
            namespace	10	ሞደል
            namespace	11	ምይይጥ ሞደል
            namespace	12	ሓገዝ
            namespace	13	ምይይጥ ሓገዝ
            namespace	14	መደብ
            namespace	15	ምይይጥ መደብ
            namespace	828	ሞድዩል
            namespace	829	ምይይጥ ሞድዩል
            plural	1	n = 0..1
            """#
        case "tk": #"""
            date	0	month	37	month-alone	220	namespace	475	number	862	plural	895	trail	910
            date	full	d MMMM y
            date	month	MMMM y
            month	1	ýanwar
            month	2	fewral
            month	3	mart
            month	4	aprel
            month	5	maý
            month	6	iýun
            month	7	iýul
            month	8	awgust
            month	9	sentýabr
            month	10	oktýabr
            month	11	noýabr
            month	12	dekabr
            month-alone	1	Ýanwar
            month-alone	2	Fewral
            month-alone	3	Mart
            month-alone	4	Aprel
            month-alone	5	Maý
            month-alone	6	Iýun
            month-alone	7	Iýul
            month-alone	8	Awgust
            month-alone	9	Sentýabr
            month-alone	10	Oktýabr
            month-alone	11	Noýabr
            month-alone	12	Dekabr
            namespace	-2	Media
            namespace	-1	Ýörite
            namespace	1	Çekişme
            namespace	2	Ulanyjy
            namespace	3	Ulanyjy çekişme
            namespace	5	Wikipedia çekişme
            namespace	6	Faýl
            namespace	7	Faýl çekişme
            namespace	9	MediaWiki çekişme
            namespace	10	Şablon
            namespace	11	Şablon çekişme
            namespace	12	Ýardam
            namespace	13	Ýardam çekişme
            namespace	14	Kategoriýa
            namespace	15	Kategoriýa çekişme
            number	decimal	,
            number	group	\#u{A0}
            plural	1	n = 1
            trail	letters	a-zÄÇÖÜÝäçöüýĞğŇňŞşŽž
            """#
        case "tl": #"""
            alias	0	date	84	month	122	namespace	309	plural	704
            alias	10	Suleras
            alias	11	Usapang suleras
            alias	14	Kaurian
            alias	15	Usapang kaurian
            date	full	MMMM d, y
            date	month	MMMM y
            month	1	Enero
            month	2	Pebrero
            month	3	Marso
            month	4	Abril
            month	5	Mayo
            month	6	Hunyo
            month	7	Hulyo
            month	8	Agosto
            month	9	Setyembre
            month	10	Oktubre
            month	11	Nobyembre
            month	12	Disyembre
            namespace	-2	Midya
            namespace	-1	Natatangi
            namespace	1	Usapan
            namespace	2	Tagagamit
            namespace	3	Usapang tagagamit
            namespace	5	Usapang Wikipedia
            namespace	6	Talaksan
            namespace	7	Usapang talaksan
            namespace	8	MediaWiki
            namespace	9	Usapang MediaWiki
            namespace	10	Padron
            namespace	11	Usapang padron
            namespace	12	Tulong
            namespace	13	Usapang tulong
            namespace	14	Kategorya
            namespace	15	Usapang kategorya
            plural	1	v = 0 and i = 1,2,3 or v = 0 and i % 10 != 4,6,9 or v != 0 and f % 10 != 4,6,9
            """#
        case "tly": #"""
            alias	0	date	107	function	144	hashed	274	modifier	289	month	368	namespace	544	option	932	redirect	1132	switch	1180	variable	1243	variant	2961
            alias	5	Wikipedia Nopegətəti
            alias	7	Fajli nopegət
            alias	13	Koməgi nopegət
            alias	15	Tispiron nopegət
            date	full	d MMMM y
            date	month	LLLL y
            function	-	PURƏ_UNVON	PURƏ_UNVON_2	BUMİNƏ_UNVON	BUMİNƏ_UNVON_2
            function!	-	SƏHİFON_BƏ_NOMON_MƏKONƏDƏ	SƏHİFƏ_PAMYƏ
            hashed	-	ZIVON
            modifier	msg	XƏBƏ
            modifier	msgnw	BEVİKİ_XƏBƏ
            modifier	subst	ƏVƏZ_KARDE
            month	1	Janvar
            month	2	Fevral
            month	3	Mart
            month	4	Aprel
            month	5	Maj
            month	6	Ijun
            month	7	Ijul
            month	8	Avgust
            month	9	Sentjabr
            month	10	Oktjabr
            month	11	Nojabr
            month	12	Dekabr
            namespace	-2	Medja
            namespace	-1	Xususi
            namespace	1	Nopegət
            namespace	2	Okoədə
            namespace	3	Okoədəj nopegət
            namespace	5	Wikipedia Nopegət
            namespace	6	Fajl
            namespace	7	Fajl nopegət
            namespace	8	MediaWiki
            namespace	9	MediaWiki nopegət
            namespace	10	Numunə
            namespace	11	Numunə nopegət
            namespace	12	Koməg
            namespace	13	Koməg nopegət
            namespace	14	Tispir
            namespace	15	Tispir nopegət
            option	img_center	mərənqo
            option	img_left	çəpo
            option	img_manualthumb	miniatyur=$1
            option	img_none	be
            option	img_page	səhifə=$1	səhifə_$1
            option	img_right	rosto
            option	img_thumbnail	miniatyur
            redirect	redirect	tojədən_i̇sti̇ğomət_doy
            switch	-	MƏCBURİYƏ_MINDƏRİCOT	BEMINDƏRİCOT	MINDƏRİCOT
            variable!	basepagename	SƏHİFƏ_NOMİ_ƏSOS
            variable!	basepagenamee	SƏHİFƏ_NOMİ_ƏSOS_2
            variable!	contentlanguage	MIĞDORİ_ZIVON
            variable!	-	ESƏTNƏ_RUJ	ESƏTNƏ_RUJ_2	ESƏTNƏ_RUJİ_NOM	ESƏTNƏ_HAFTƏ_RUJ	ESƏTNƏ_SAAT	ESƏTNƏ_MANQ	ESƏTNƏ_MANQ_2	ESƏTNƏ_MANQ_1	ESƏTNƏ_MANQİ_NOM	ESƏTNƏ_MANQİ_NOM_CİNS	ESƏTNƏ_VAXT	ESƏTNƏ_VAXTİ_ĞEYD	ESƏTNƏ_RƏVOYƏT	ESƏTNƏ_HAFTƏ	ESƏTNƏ_SOR	NOMƏ_İSTİĞOMƏT	BUMİNƏ_RUJ	BUMİNƏ_RUJ_2	BUMİNƏ_RUJİ_NOM	BUMİNƏ_HAFTƏ_RUJ	BUMİNƏ_SAAT	BUMİNƏ_MANQ	BUMİNƏ_MANQ_2	BUMİNƏ_MANQ_1	BUMİNƏ_MANQİ_NOM	BUMİNƏ_MANQİ_NOM_CİNS	BUMİNƏ_VAXT	BUMİNƏ_VAXTİ_ĞEYD	BUMİNƏ_HAFTƏ	BUMİNƏ_SOR	TİLİKƏ_İŞTİROKƏKON_ĞƏDƏR	MƏĞOLON_ĞƏDƏR	DƏQİŞON_ĞƏDƏR	FAYLON_ĞƏDƏR	SƏHİFON_ĞƏDƏR	İŞTİROKƏKON_ĞƏDƏR	RƏVOYƏTİ_RUJ	RƏVOYƏTİ_RUJ_2	RƏVOYƏTİ_ID	RƏVOYƏTİ_MANQ	RƏVOYƏTİ_MANQ_2	RƏVOYƏTİ_VAXTİ_ĞEYD	İŞTİROKƏKƏ_RƏVOYƏT	RƏVOYƏTİ_SOR
            variable!	fullpagename	SƏHİFƏ_PURƏ_NOM
            variable!	fullpagenamee	SƏHİFƏ_PURƏ_NOM_2
            variable!	namespace	NOMON_MƏKON
            variable!	namespacee	NOMON_MƏKON_2
            variable!	namespacenumber	NOMON_MƏKON_ĞƏDƏR
            variable!	pagename	SƏHİFƏ_NOM
            variable!	pagenamee	SƏHİFƏ_NOM_2
            variable!	sitename	SAYTİ_NOM
            variable!	subjectpagename	MƏĞOLƏ_SƏHİFƏ_NOM
            variable!	subjectpagenamee	MƏĞOLƏ_SƏHİFƏ_NOM_2
            variable!	subjectspace	MƏĞOLON_MƏKON
            variable!	subjectspacee	MƏĞOLON_MƏKON_2
            variable!	subpagename	JİNTONƏDƏ_SƏHİFƏ_NOM
            variable!	subpagenamee	JİNTONƏDƏ_SƏHİFƏ_NOM_2
            variable!	talkpagename	MIZOKİRƏ_SƏHİFƏ_NOM
            variable!	talkpagenamee	MIZOKİRƏ_SƏHİFƏ_NOM_2
            variable!	talkspace	MIZOKİRON_MƏKON
            variable!	talkspacee	MIZOKİRON_MƏKON_2
            variant	1	tly
            variant	2	tly-cyrl
            """#
        case "tn": #"""
            date	0	month	37	namespace	251	plural	673	trail	688
            date	full	d MMMM y
            date	month	LLLL y
            month	1	Firikgong
            month	2	Tlhakole
            month	3	Mopitlo
            month	4	Moranang
            month	5	Motsheganong
            month	6	Seetebosigo
            month	7	Phukwi
            month	8	Phatwe
            month	9	Lwetse
            month	10	Phalane
            month	11	Ngwanatsele
            month	12	Sedimonthole
            namespace	-2	Pego
            namespace	-1	Faphegileng
            namespace	1	Puisano
            namespace	2	Modirisi
            namespace	3	Puisano ya modirisi
            namespace	5	Puisano ya Wikipedia
            namespace	6	Setshwantsho
            namespace	7	Puisano ya setshwantsho
            namespace	8	MediaWiki
            namespace	9	Puisano ya MediaWiki
            namespace	10	Tempolete
            namespace	11	Puisano ya tempolete
            namespace	12	Thuso
            namespace	13	Puisano ya thuso
            namespace	14	Karolo
            namespace	15	Puisano ya karolo
            plural	1	n = 1
            trail	letters	a-zêôš
            """#
        case "to": #"""
            date	0	month	37
            date	full	d MMMM y
            date	month	MMMM y
            month	1	Sānuali
            month	2	Fēpueli
            month	3	Maʻasi
            month	4	ʻEpeleli
            month	5	Mē
            month	6	Sune
            month	7	Siulai
            month	8	ʻAokosi
            month	9	Sepitema
            month	10	ʻOkatopa
            month	11	Nōvema
            month	12	Tīsema
            """#
        case "tpi": #"""
            date	0	month	37	namespace	213
            date	full	d MMMM y
            date	month	LLLL y
            month	1	Janueri
            month	2	Februeri
            month	3	Mas
            month	4	Epril
            month	5	Me
            month	6	Jun
            month	7	Julai
            month	8	Ogas
            month	9	Septemba
            month	10	Oktoba
            month	11	Novemba
            month	12	Disemba
            namespace	-1	Sipesol
            namespace	1	Toktok
            namespace	2	Yusa
            namespace	3	Toktok bilong yusa
            namespace	5	Wikipedia toktok
            namespace	6	Fail
            namespace	7	Toktok bilong fail
            namespace	8	MediaWiki
            namespace	9	Toktok bilong mediawiki
            namespace	10	Templet
            namespace	11	Toktok bilong templet
            namespace	12	Halivim
            namespace	13	Toktok bilong halivim
            namespace	14	Grup
            namespace	15	Toktok bilong grup
            """#
        case "tr": #"""
            aged	0	alias	38	date	150	function	187	hashed	917	language	1210	modifier	12034	month	12244	namespace	12424	number	12985	option	13017	plural	13707	redirect	13722	switch	13792	territory	14125	trail	20360	variable	20414
            aged	after	 yaşında)
            aged	before	 (
            alias	-2	Medya
            alias	4	VP
            alias	6	Resim
            alias	7	Resim tartışma
            alias	8	MedyaViki
            alias	9	MedyaViki tartışma
            date	full	d MMMM y
            date	month	MMMM y
            function	anchorencode	ÇENGELKODLAMA
            function	-	KURALLIURL	KURALLIURLU	DOSYAYOLU	DOSYA_YOLU	TAMURL	TAMURLU	İNT	YERELURL	YERELURLU
            function	formatnum	BİÇİMNUM
            function	gender	CİNSİYET
            function	grammar	DİLBİLGİSİ	GRAMER
            function	lc	KH
            function	lcfirst	KHİLK
            function	ns	AA	AB
            function	nse	AAU	ABU
            function	padleft	DOLSOL
            function	padright	DOLSAĞ
            function	plural	ÇOĞUL
            function	uc	BH
            function	ucfirst	BHİLK
            function	urlencode	URLKODLAMA
            function!	defaultsort	VARSAYILANSIRALA	VARSAYILANSIRALAMAANAHTARI	VARSAYILANKATEGORİSIRALA
            function!	displaytitle	BAŞLIKGÖSTER
            function!	-	GRUPTAKİSAYI	GRUBUNSAYISI	KATEGORİDEKİSAYFALAR	KATTAKİSAYFALAR	İSİMALANINDAKİSAYFALAR	İADAKİSAYFALAR	SAYFABOYUTU	KORUMASEVİYESİ
            hashed	-	kategorihiyerarşisi	kategoriağacı	ulamhiyerarşisi	ulamağacı	DİL	LİSAN	özel	özelu
            hashed	default	vas
            hashed	expr	işlem	islem	ifade
            hashed	formatdate	biçimtarih	tarihbiçimi	formattarihi	tarihformatı
            hashed	if	eğer	eger
            hashed	switch	değiştir	degistir
            hashed	tag	etiket
            language	aa	Afar
            language	ab	Abhazca
            language	ace	Açece
            language	ady	Adigece
            language	aeb	Tunus Arapçası
            language	af	Afrikaanca
            language	ain	Aynuca
            language	ak	Akan
            language	akk	Akad Dili
            language	akz	Alabamaca
            language	ale	Aleut dili
            language	aln	Gheg Arnavutçası
            language	alt	Güney Altayca
            language	am	Amharca
            language	an	Aragonca
            language	ang	Eski İngilizce
            language	anp	Angika
            language	ar	Arapça
            language	arc	Aramice
            language	arn	Mapuçe dili
            language	arp	Arapaho Dili
            language	arq	Cezayir Arapçası
            language	ary	Fas Arapçası
            language	arz	Mısır Arapçası
            language	as	Assamca
            language	ase	Amerikan İşaret Dili
            language	ast	Asturyasça
            language	av	Avar dili
            language	avk	Kotava
            language	awa	Awadhi
            language	ay	Aymara
            language	az	Azerbaycan dili
            language	ba	Başkırtça
            language	bal	Beluçça
            language	ban	Bali dili
            language	bar	Bavyera dili
            language	bbc	Batak Toba
            language	be	Belarusça
            language	bem	Bemba
            language	bg	Bulgarca
            language	bgn	Batı Balochi
            language	bho	Arayanice
            language	bi	Bislama
            language	bik	Bikol
            language	bjn	Banjar Dili
            language	bla	Karaayak dili
            language	bm	Bambara
            language	bn	Bengalce
            language	bo	Tibetçe
            language	bpy	Bishnupriya
            language	bqi	Bahtiyari
            language	br	Bretonca
            language	brh	Brohice
            language	bs	Boşnakça
            language	bua	Buryatça
            language	bug	Bugis
            language	ca	Katalanca
            language	ce	Çeçence
            language	ceb	Sebuano dili
            language	ch	Çamorro dili
            language	chg	Çağatayca
            language	chk	Chuukese
            language	chn	Çinuk dili
            language	cho	Çoktav dili
            language	chr	Çerokice
            language	chy	Şayence
            language	ckb	Orta Kürtçe
            language	co	Korsikaca
            language	cop	Kıptice
            language	cps	Capiznon
            language	cr	Krice
            language	crh	Kırım Tatarcası
            language	cs	Çekçe
            language	csb	Kashubian
            language	cu	Kilise Slavcası
            language	cv	Çuvaşça
            language	cy	Galce
            language	da	Danca
            language	dak	Dakotaca
            language	de	Almanca
            language	de-at	Avusturya Almancası
            language	de-ch	İsviçre Yüksek Almancası
            language	din	Dinka dili
            language	dsb	Aşağı Sorbça
            language	dtp	Orta Kadazan
            language	dua	Duala
            language	dv	Divehi dili
            language	dz	Dzongkha
            language	ee	Ewe
            language	egl	Emilia Dili
            language	egy	Eski Mısır Dili
            language	el	Yunanca
            language	elx	Elam
            language	en	İngilizce
            language	en-ca	Kanada İngilizcesi
            language	en-gb	İngiliz İngilizcesi
            language	en-us	Amerikan İngilizcesi
            language	enm	Ortaçağ İngilizcesi
            language	eo	Esperanto
            language	es	İspanyolca
            language	es-419	Latin Amerika İspanyolcası
            language	esu	Merkezi Yupikçe
            language	et	Estonca
            language	eu	Baskça
            language	ext	Ekstremadura Dili
            language	fa	Farsça
            language	fa-af	Darice
            language	fat	Fanti
            language	ff	Fula dili
            language	fi	Fince
            language	fil	Filipince
            language	fit	Tornedalin Fincesi
            language	fj	Fiji dili
            language	fo	Faroe dili
            language	fon	Fon
            language	fr	Fransızca
            language	fr-ca	Kanada Fransızcası
            language	frc	Cajun Fransızcası
            language	frm	Ortaçağ Fransızcası
            language	fro	Eski Fransızca
            language	frp	Arpitanca
            language	frr	Kuzey Frizce
            language	fur	Friuli dili
            language	fy	Batı Frizcesi
            language	ga	İrlandaca
            language	gaa	Ga dili
            language	gag	Gagavuzca
            language	gan	Gan Çincesi
            language	gd	İskoç Gaelcesi
            language	gez	Geez
            language	gil	Kiribatice
            language	gl	Galiçyaca
            language	glk	Gilanice
            language	gmh	Ortaçağ Yüksek Almancası
            language	gn	Guarani dili
            language	goh	Eski Yüksek Almanca
            language	gom	Goa Konkanicesi
            language	gor	Gorontalo dili
            language	got	Gotça
            language	grc	Antik Yunanca
            language	gsw	İsviçre Almancası
            language	gu	Güceratça
            language	guc	Wayuu dili
            language	gur	Frafra
            language	gv	Man dili
            language	ha	Hausa dili
            language	hak	Hakka Çincesi
            language	haw	Hawaii dili
            language	he	İbranice
            language	hi	Hintçe
            language	hif	Fiji Hintçesi
            language	hil	Hiligaynon dili
            language	hit	Hititçe
            language	hmn	Hmong
            language	ho	Hiri Motu
            language	hr	Hırvatça
            language	hsb	Yukarı Sorbça
            language	hsn	Xiang Çincesi
            language	ht	Haiti Kreyolu
            language	hu	Macarca
            language	hy	Ermenice
            language	hz	Herero dili
            language	ia	İnterlingua
            language	iba	Iban
            language	id	Endonezce
            language	ie	Interlingue
            language	ig	İbo dili
            language	ii	Sichuan Yi
            language	ik	İnyupikçe
            language	ilo	Iloko
            language	inh	İnguşça
            language	io	Ido
            language	is	İzlandaca
            language	it	İtalyanca
            language	iu	İnuktitut dili
            language	izh	İngriya Dili
            language	ja	Japonca
            language	jam	Jamaika Patois Dili
            language	jbo	Lojban
            language	jut	Yutland Dili
            language	jv	Cava dili
            language	ka	Gürcüce
            language	kaa	Karakalpakça
            language	kab	Kabiliyece
            language	kbd	Kabardeyce
            language	kcg	Tyap
            language	kea	Kabuverdianu
            language	kg	Kongo dili
            language	khw	Çitral Dili
            language	ki	Kikuyu
            language	kiu	Kırmançça
            language	kj	Kuanyama
            language	kk	Kazakça
            language	kl	Grönland dili
            language	km	Khmer dili
            language	kmb	Kimbundu
            language	kn	Kannada dili
            language	ko	Korece
            language	koi	Komi-Permyak
            language	kok	Konkani dili
            language	kpe	Kpelle dili
            language	kr	Kanuri dili
            language	krc	Karaçay-Balkarca
            language	kri	Krio
            language	krj	Kinaray-a
            language	krl	Karelyaca
            language	ks	Keşmir dili
            language	ksh	Köln lehçesi
            language	ku	Kürtçe
            language	kum	Kumukça
            language	kv	Komi
            language	kw	Kernevekçe
            language	ky	Kırgızca
            language	la	Latince
            language	lad	Ladino
            language	lb	Lüksemburgca
            language	lez	Lezgice
            language	lfn	Lingua Franca Nova
            language	lg	Ganda
            language	li	Limburgca
            language	lij	Ligurca
            language	liv	Livonca
            language	lkt	Lakotaca
            language	lmo	Lombardça
            language	ln	Lingala
            language	lo	Lao dili
            language	lou	Louisiana Kreolcesi
            language	loz	Lozi
            language	lrc	Kuzey Luri
            language	lt	Litvanca
            language	ltg	Latgalian
            language	lua	Luba-Lulua
            language	lus	Lushai
            language	lv	Letonca
            language	lzh	Edebi Çince
            language	lzz	Lazca
            language	mad	Madura Dili
            language	mag	Magahi
            language	mai	Maithili
            language	mak	Makasar
            language	mdf	Mokşa dili
            language	men	Mende dili
            language	mg	Malgaşça
            language	mga	Ortaçağ İrlandacası
            language	mh	Marshall Adaları dili
            language	mi	Maori dili
            language	mic	Micmac
            language	min	Minangkabau
            language	mk	Makedonca
            language	ml	Malayalam dili
            language	mn	Moğolca
            language	mnc	Mançurya dili
            language	mni	Manipuri dili
            language	moh	Mohavk dili
            language	mos	Mossi
            language	mr	Marathi dili
            language	mrj	Ova Çirmişçesi
            language	ms	Malayca
            language	mt	Maltaca
            language	mus	Krikçe
            language	mwl	Miranda dili
            language	my	Birman dili
            language	myv	Erzya
            language	mzn	Mazenderanca
            language	na	Nauru dili
            language	nan	Min Nan Çincesi
            language	nap	Napolice
            language	nb	Norveççe Bokmål
            language	nd	Kuzey Ndebele
            language	nds	Aşağı Almanca
            language	nds-nl	Aşağı Saksonca
            language	ne	Nepalce
            language	new	Nevari
            language	ng	Ndonga
            language	nia	Nias
            language	niu	Niue dili
            language	nl	Felemenkçe
            language	nl-be	Flamanca
            language	nn	Norveççe Nynorsk
            language	no	Norveççe
            language	nog	Nogayca
            language	non	Eski Nors dili
            language	nov	Novial
            language	nqo	N’Ko
            language	nr	Güney Ndebele
            language	nso	Kuzey Sotho dili
            language	nv	Navaho dili
            language	ny	Nyanja
            language	nyn	Nyankole
            language	oc	Oksitan dili
            language	oj	Ojibva dili
            language	om	Oromo dili
            language	or	Oriya dili
            language	os	Osetçe
            language	ota	Osmanlı Türkçesi
            language	pa	Pencapça
            language	pag	Pangasinan dili
            language	pal	Pehlevi Dili
            language	pam	Pampanga
            language	pap	Papiamento
            language	pau	Palau dili
            language	pcd	Picard Dili
            language	pcm	Nijerya Pidgin dili
            language	pdc	Pensilvanya Almancası
            language	pdt	Plautdietsch
            language	peo	Eski Farsça
            language	pfl	Palatin Almancası
            language	phn	Fenike dili
            language	pi	Pali
            language	pl	Lehçe
            language	pms	Piyemontece
            language	pnt	Kuzeybatı Kafkasya
            language	prg	Prusyaca
            language	pro	Eski Provensal
            language	ps	Peştuca
            language	pt	Portekizce
            language	pt-br	Brezilya Portekizcesi
            language	qu	Keçuva dili
            language	qug	Chimborazo Highland Quichua
            language	rap	Rapanui dili
            language	rar	Rarotongan
            language	rgn	Romanyolca
            language	rhg	Rohingya dili
            language	rif	Rif Berbericesi
            language	rm	Romanşça
            language	rn	Kirundi
            language	ro	Rumence
            language	rom	Romanca
            language	ru	Rusça
            language	rue	Rusince
            language	rup	Ulahça
            language	rw	Kinyarwanda
            language	sa	Sanskrit
            language	sah	Yakutça
            language	sam	Samarit Aramcası
            language	sat	Santali
            language	sc	Sardunya dili
            language	scn	Sicilyaca
            language	sco	İskoçça
            language	sd	Sindhi dili
            language	sdc	Sassari Sarduca
            language	sdh	Güney Kürtçesi
            language	se	Kuzey Laponcası
            language	sei	Seri
            language	ses	Koyraboro Senni
            language	sg	Sango
            language	sga	Eski İrlandaca
            language	sgs	Samogitçe
            language	sh	Sırp-Hırvat Dili
            language	shi	Taşelit
            language	shn	Shan dili
            language	si	Sinhali dili
            language	sk	Slovakça
            language	sl	Slovence
            language	sli	Aşağı Silezyaca
            language	sm	Samoa dili
            language	sma	Güney Laponcası
            language	smj	Lule Laponcası
            language	smn	İnari Laponcası
            language	sms	Skolt Laponcası
            language	sn	Şona dili
            language	so	Somalice
            language	sog	Sogdiana Dili
            language	sq	Arnavutça
            language	sr	Sırpça
            language	srn	Sranan Tongo
            language	ss	Sisvati
            language	st	Güney Sotho dili
            language	stq	Saterland Frizcesi
            language	su	Sunda dili
            language	sux	Sümerce
            language	sv	İsveççe
            language	sw	Svahili dili
            language	syc	Klasik Süryanice
            language	syr	Süryanice
            language	szl	Silezyaca
            language	ta	Tamilce
            language	tcy	Tuluca
            language	te	Telugu dili
            language	tet	Tetum
            language	tg	Tacikçe
            language	th	Tayca
            language	ti	Tigrinya dili
            language	tig	Tigre
            language	tk	Türkmence
            language	tl	Tagalogca
            language	tlh	Klingonca
            language	tli	Tlingit
            language	tly	Talışça
            language	tn	Setsvana
            language	to	Tonga dili
            language	tpi	Tok Pisin
            language	tr	Türkçe
            language	tru	Turoyo
            language	trv	Taroko
            language	ts	Tsonga
            language	tsd	Tsakonca
            language	tt	Tatarca
            language	tum	Tumbuka
            language	tvl	Tuvalyanca
            language	tw	Tvi
            language	ty	Tahiti dili
            language	tyv	Tuvaca
            language	tzm	Orta Atlas Tamazigti
            language	udm	Udmurtça
            language	ug	Uygurca
            language	uga	Ugarit dili
            language	uk	Ukraynaca
            language	umb	Umbundu
            language	ur	Urduca
            language	uz	Özbekçe
            language	ve	Venda dili
            language	vec	Venedikçe
            language	vep	Veps dili
            language	vi	Vietnamca
            language	vls	Batı Flamanca
            language	vmf	Main Frankonya Dili
            language	vo	Volapük
            language	vot	Votça
            language	vro	Võro
            language	wa	Valonca
            language	war	Varay
            language	wo	Volofça
            language	wuu	Wu Çincesi
            language	xal	Kalmıkça
            language	xh	Zosa dili
            language	xmf	Megrelce
            language	yi	Yidiş
            language	yo	Yorubaca
            language	yrl	Nheengatu
            language	yue	Kantonca
            language	za	Zhuangca
            language	zap	Zapotek dili
            language	zea	Zelandaca
            language	zgh	Standart Fas Tamazigti
            language	zh	Çince
            language	zh-hans	Basitleştirilmiş Çince
            language	zh-hant	Geleneksel Çince
            language	zu	Zuluca
            language	zun	Zunice
            language	zza	Zazaca
            language	eng	İngilizce
            language	fra	Fransızca
            language	ger	Almanca
            language	gr	Yunanca
            language	ita	İtalyanca
            language	lat	Latince
            language	rus	Rusça
            language	spa	İspanyolca
            modifier	msg	MSJ	İLT
            modifier	msgnw	MSJYN	İLTYN
            modifier	raw	HAM
            modifier	safesubst	GÜVENLİYERİNEKOY	GÜVENLİKOPYALA	GÜVENLİAKTAR	GÜVENLİYAPIŞTIR
            modifier	subst	YK	YERİNEKOY	KOPYALA	AKTAR	YAPIŞTIR
            month	1	Ocak
            month	2	Şubat
            month	3	Mart
            month	4	Nisan
            month	5	Mayıs
            month	6	Haziran
            month	7	Temmuz
            month	8	Ağustos
            month	9	Eylül
            month	10	Ekim
            month	11	Kasım
            month	12	Aralık
            namespace	-2	Ortam
            namespace	-1	Özel
            namespace	1	Tartışma
            namespace	2	Kullanıcı
            namespace	3	Kullanıcı mesaj
            namespace	4	Vikipedi
            namespace	5	Vikipedi tartışma
            namespace	6	Dosya
            namespace	7	Dosya tartışma
            namespace	8	MediaWiki
            namespace	9	MediaWiki tartışma
            namespace	10	Şablon
            namespace	11	Şablon tartışma
            namespace	12	Yardım
            namespace	13	Yardım tartışma
            namespace	14	Kategori
            namespace	15	Kategori tartışma
            namespace	101	Portal tartışma
            namespace	102	Vikiproje
            namespace	118	Taslak
            namespace	828	Modül
            namespace	829	Modül tartışma
            number	decimal	,
            number	group	.
            option	img_baseline	tabançizgisi	altçizgi
            option	img_border	sınır
            option	img_bottom	taban
            option	img_center	orta
            option	img_class	sınıf=$1
            option	img_framed	çerçeveli	çerçeve
            option	img_frameless	çerçevesiz
            option	img_left	sol
            option	img_link	bağlantı=$1
            option	img_manualthumb	küçükresim=$1	küçük=$1
            option	img_middle	merkez
            option	img_none	yok
            option	img_page	sayfa=$1	sayfa $1
            option	img_right	sağ
            option	img_sub	alt
            option	img_super	üst	üs
            option	img_text_bottom	metin-taban
            option	img_text_top	metin-tavan	metin-tepe
            option	img_thumbnail	küçükresim	küçük
            option	img_top	tepe	tavan
            option	img_upright	dikey	dikey=$1	dikey $1
            option	img_width	$1pik	$1piksel
            plural	1	n = 1
            redirect	redirect	yönlendi̇rme	yönlendi̇r	yönlendirme	yönlendir
            switch	-	İÇİNDEKİLERZORUNLU	İÇERİKDÖNÜŞÜMÜYOK	İDY	DEĞİŞTİRYOK	DÜZENLEMEYOK	GALERİYOK	BAŞLIKDÖNÜŞÜMÜYOK	BDY	İÇİNDEKİLERYOK	İÇİNDEKİLER
            switch!	-	GİZLİKAT	GİZLİKATEGORİ	DİZİN	ENDEKS	YENİBAŞLIKBAĞLANTISI	DİZİNYOK	ENDEKSYOK	YENİBAŞLIKBAĞLANTISIYOK	STATİKYÖNLENDİRME	SABİTYÖNLENDİRME
            territory	ac	Ascension Adası
            territory	ad	Andorra
            territory	ae	Birleşik Arap Emirlikleri
            territory	af	Afganistan
            territory	ag	Antigua ve Barbuda
            territory	ai	Anguilla
            territory	al	Arnavutluk
            territory	am	Ermenistan
            territory	ao	Angola
            territory	aq	Antarktika
            territory	ar	Arjantin
            territory	as	Amerikan Samoası
            territory	at	Avusturya
            territory	au	Avustralya
            territory	aw	Aruba
            territory	ax	Åland Adaları
            territory	az	Azerbaycan
            territory	ba	Bosna-Hersek
            territory	bb	Barbados
            territory	bd	Bangladeş
            territory	be	Belçika
            territory	bf	Burkina Faso
            territory	bg	Bulgaristan
            territory	bh	Bahreyn
            territory	bi	Burundi
            territory	bj	Benin
            territory	bl	Saint Barthelemy
            territory	bm	Bermuda
            territory	bn	Brunei
            territory	bo	Bolivya
            territory	bq	Karayip Hollandası
            territory	br	Brezilya
            territory	bs	Bahamalar
            territory	bt	Butan
            territory	bv	Bouvet Adası
            territory	bw	Botsvana
            territory	by	Belarus
            territory	bz	Belize
            territory	ca	Kanada
            territory	cc	Cocos (Keeling) Adaları
            territory	cd	Demokratik Kongo Cumhuriyeti
            territory	cf	Orta Afrika Cumhuriyeti
            territory	cg	Kongo Cumhuriyeti
            territory	ch	İsviçre
            territory	ci	Côte d’Ivoire
            territory	ck	Cook Adaları
            territory	cl	Şili
            territory	cm	Kamerun
            territory	cn	Çin
            territory	co	Kolombiya
            territory	cp	Clipperton Adası
            territory	cr	Kosta Rika
            territory	cu	Küba
            territory	cv	Cabo Verde
            territory	cw	Curaçao
            territory	cx	Christmas Adası
            territory	cy	Kıbrıs
            territory	cz	Çek Cumhuriyeti
            territory	de	Almanya
            territory	dg	Diego Garcia
            territory	dj	Cibuti
            territory	dk	Danimarka
            territory	dm	Dominika
            territory	do	Dominik Cumhuriyeti
            territory	dz	Cezayir
            territory	ea	Ceuta ve Melilla
            territory	ec	Ekvador
            territory	ee	Estonya
            territory	eg	Mısır
            territory	eh	Batı Sahra
            territory	er	Eritre
            territory	es	İspanya
            territory	et	Etiyopya
            territory	eu	Avrupa Birliği
            territory	fi	Finlandiya
            territory	fj	Fiji
            territory	fk	Falkland Adaları
            territory	fm	Mikronezya
            territory	fo	Faroe Adaları
            territory	fr	Fransa
            territory	ga	Gabon
            territory	gb	Birleşik Krallık
            territory	gd	Grenada
            territory	ge	Gürcistan
            territory	gf	Fransız Guyanası
            territory	gg	Guernsey
            territory	gh	Gana
            territory	gi	Cebelitarık
            territory	gl	Grönland
            territory	gm	Gambiya
            territory	gn	Gine
            territory	gp	Guadeloupe
            territory	gq	Ekvator Ginesi
            territory	gr	Yunanistan
            territory	gs	Güney Georgia ve Güney Sandwich Adaları
            territory	gt	Guatemala
            territory	gu	Guam
            territory	gw	Gine-Bissau
            territory	gy	Guyana
            territory	hk	Hong Kong
            territory	hm	Heard Adası ve McDonald Adaları
            territory	hn	Honduras
            territory	hr	Hırvatistan
            territory	ht	Haiti
            territory	hu	Macaristan
            territory	ic	Kanarya Adaları
            territory	id	Endonezya
            territory	ie	İrlanda
            territory	il	İsrail
            territory	im	Man Adası
            territory	in	Hindistan
            territory	io	Britanya Hint Okyanusu Toprakları
            territory	iq	Irak
            territory	ir	İran
            territory	is	İzlanda
            territory	it	İtalya
            territory	je	Jersey
            territory	jm	Jamaika
            territory	jo	Ürdün
            territory	jp	Japonya
            territory	ke	Kenya
            territory	kg	Kırgızistan
            territory	kh	Kamboçya
            territory	ki	Kiribati
            territory	km	Komorlar
            territory	kn	Saint Kitts ve Nevis
            territory	kp	Kuzey Kore
            territory	kr	Güney Kore
            territory	kw	Kuveyt
            territory	ky	Cayman Adaları
            territory	kz	Kazakistan
            territory	la	Laos
            territory	lb	Lübnan
            territory	lc	Saint Lucia
            territory	li	Liechtenstein
            territory	lk	Sri Lanka
            territory	lr	Liberya
            territory	ls	Lesotho
            territory	lt	Litvanya
            territory	lu	Lüksemburg
            territory	lv	Letonya
            territory	ly	Libya
            territory	ma	Fas
            territory	mc	Monako
            territory	md	Moldova
            territory	me	Karadağ
            territory	mf	Saint Martin
            territory	mg	Madagaskar
            territory	mh	Marshall Adaları
            territory	mk	Kuzey Makedonya
            territory	ml	Mali
            territory	mm	Myanmar
            territory	mn	Moğolistan
            territory	mo	Makao
            territory	mp	Kuzey Mariana Adaları
            territory	mq	Martinik
            territory	mr	Moritanya
            territory	ms	Montserrat
            territory	mt	Malta
            territory	mu	Mauritius
            territory	mv	Maldivler
            territory	mw	Malavi
            territory	mx	Meksika
            territory	my	Malezya
            territory	mz	Mozambik
            territory	na	Namibya
            territory	nc	Yeni Kaledonya
            territory	ne	Nijer
            territory	nf	Norfolk Adası
            territory	ng	Nijerya
            territory	ni	Nikaragua
            territory	nl	Hollanda
            territory	no	Norveç
            territory	np	Nepal
            territory	nr	Nauru
            territory	nu	Niue
            territory	nz	Yeni Zelanda
            territory	om	Umman
            territory	pa	Panama
            territory	pe	Peru
            territory	pf	Fransız Polinezyası
            territory	pg	Papua Yeni Gine
            territory	ph	Filipinler
            territory	pk	Pakistan
            territory	pl	Polonya
            territory	pm	Saint Pierre ve Miquelon
            territory	pn	Pitcairn Adaları
            territory	pr	Porto Riko
            territory	ps	Filistin
            territory	pt	Portekiz
            territory	pw	Palau
            territory	py	Paraguay
            territory	qa	Katar
            territory	re	Reunion
            territory	ro	Romanya
            territory	rs	Sırbistan
            territory	ru	Rusya
            territory	rw	Ruanda
            territory	sa	Suudi Arabistan
            territory	sb	Solomon Adaları
            territory	sc	Seyşeller
            territory	sd	Sudan
            territory	se	İsveç
            territory	sg	Singapur
            territory	sh	Saint Helena
            territory	si	Slovenya
            territory	sj	Svalbard ve Jan Mayen
            territory	sk	Slovakya
            territory	sl	Sierra Leone
            territory	sm	San Marino
            territory	sn	Senegal
            territory	so	Somali
            territory	sr	Surinam
            territory	ss	Güney Sudan
            territory	st	Sao Tome ve Principe
            territory	sv	El Salvador
            territory	sx	Sint Maarten
            territory	sy	Suriye
            territory	sz	Esvatini
            territory	ta	Tristan da Cunha
            territory	tc	Turks ve Caicos Adaları
            territory	td	Çad
            territory	tf	Fransız Güney Toprakları
            territory	tg	Togo
            territory	th	Tayland
            territory	tj	Tacikistan
            territory	tk	Tokelau
            territory	tl	Timor-Leste
            territory	tm	Türkmenistan
            territory	tn	Tunus
            territory	to	Tonga
            territory	tr	Türkiye
            territory	tt	Trinidad ve Tobago
            territory	tv	Tuvalu
            territory	tw	Tayvan
            territory	tz	Tanzanya
            territory	ua	Ukrayna
            territory	ug	Uganda
            territory	um	ABD Küçük Harici Adaları
            territory	us	Amerika Birleşik Devletleri
            territory	uy	Uruguay
            territory	uz	Özbekistan
            territory	va	Vatikan
            territory	vc	Saint Vincent ve Grenadinler
            territory	ve	Venezuela
            territory	vg	Britanya Virjin Adaları
            territory	vi	ABD Virjin Adaları
            territory	vn	Vietnam
            territory	vu	Vanuatu
            territory	wf	Wallis ve Futuna
            territory	ws	Samoa
            territory	xk	Kosova
            territory	ye	Yemen
            territory	yt	Mayotte
            territory	za	Güney Afrika
            territory	zm	Zambiya
            territory	zw	Zimbabve
            trail	letters	a-zÂÇÎÖÛÜâçîöûüĞğİıŞş
            variable	-	MADDEYOLU	SAYFANO	BETİKYOLU	SUNUCU	SUNUCUADI	BİÇEMYOLU
            variable!	basepagename	ÜSTSAYFAADI
            variable!	basepagenamee	ÜSTSAYFAADIU
            variable!	contentlanguage	İÇERİKDİLİ	İÇERİKLİSANI
            variable!	-	MEVCUTGÜN	GÜNCELGÜN	MEVCUTGÜN2	GÜNCELGÜN2	MEVCUTGÜNADI	GÜNCELGÜNADI	MEVCUTHAFTANINGÜNÜ	GÜNCELHAFTANINGÜNÜ	MEVCUTSAAT	GÜNCELSAAT	MEVCUTAY	MEVCUTAY2	GÜNCELAY	GÜNCELAY2	MEVCUTAY1	GÜNCELAY1	MEVCUTAYKISALTMASI	GÜNCELAYKISALTMASI	MEVCUTAYADI	GÜNCELAYADI	MEVCUTAYADIİYELİK	GÜNCELAYADIİYELİK	MEVCUTZAMAN	GÜNCELZAMAN	MEVCUTZAMANBİLGİSİ	GÜNCELZAMANBİLGİSİ	MEVCUTSÜRÜM	GÜNCELSÜRÜM	MEVCUTHAFTA	GÜNCELHAFTA	MEVCUTYIL	GÜNCELYIL	YÖNİŞARETİ	YERELGÜN	YERELGÜN2	YERELGÜNADI	YERELHAFTANINGÜNÜ	YERELSAAT	YERELAY	YERELAY2	YERELAY1	YERELAYKISALTMASI	YERELAYADI	YERELAYADIİYELİK	YERELZAMAN	YERELZAMANBİLGİSİ	YERELHAFTA	YERELYIL	AKTİFKULLANICISAYISI	ETKİNKULLANICISAYISI	HİZMETLİSAYISI	MADDESAYISI	DEĞİŞİKLİKSAYISI	DOSYASAYISI	SAYFASAYISI	KULLANICISAYISI	SÜRÜMGÜNÜ	SÜRÜMGÜNÜ2	SÜRÜMNU	SÜRÜMNO	REVİZYONNU	REVİZYONNO	SÜRÜMAYI	SÜRÜMAYI1	SÜRÜMZAMANBİLGİSİ	SÜRÜMKULLANICI	SÜRÜMYILI
            variable!	fullpagename	TAMSAYFAADI
            variable!	fullpagenamee	TAMSAYFAADIU
            variable!	namespace	ADALANI	İSİMALANI
            variable!	namespacee	ADALANIU	İSİMALANIU
            variable!	namespacenumber	ADALANINUMARASI
            variable!	pagename	SAYFAADI
            variable!	pagenamee	SAYFAADIU
            variable!	sitename	SİTEADI
            variable!	subjectpagename	KONUSAYFASIADI	MADDESAYFASIADI
            variable!	subjectpagenamee	KONUSAYFASIADIU	MADDESAYFASIADIU
            variable!	subjectspace	KONUALANI	MADDEALANI	KONUBOŞLUĞU	MADDEBOŞLUĞU
            variable!	subjectspacee	KONUALANIU	MADDEALANIU	KONUBOŞLUĞUU	MADDEBOŞLUĞUU
            variable!	subpagename	ALTSAYFAADI
            variable!	subpagenamee	ALTSAYFAADIU
            variable!	talkpagename	TARTIŞMASAYFASIADI
            variable!	talkpagenamee	TARTIŞMASAYFASIADIU
            variable!	talkspace	TARTIŞMAALANI	TARTIŞMABOŞLUĞU
            variable!	talkspacee	TARTIŞMAALANIU	TARTIŞMABOŞLUĞUU
            """#
        case "tru": #"""
            date	0	month	37
            date	full	d MMMM y
            date	month	LLLL y
            month	1	Konun ḥroy
            month	2	Şboṫ
            month	3	Oḍor
            month	4	Nison
            month	5	İyor
            month	6	Ḥziron
            month	7	Tamuz
            month	8	Ob
            month	9	Eylül
            month	10	Teşrin qḍim
            month	11	Teşrin ḥroy
            month	12	Konun qḍim
            """#
        case "trv": #"""
            date	0	fallback	37	month	106	namespace	316
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	zh-tw
            fallback	2	zh-hant
            fallback	3	zh
            fallback	4	zh-hans
            month	1	Tg1 idas
            month	2	Tg2 idas
            month	3	Tg3 idas
            month	4	Tg4 idas
            month	5	Tg5 idas
            month	6	Tg6 idas
            month	7	Tg7 idas
            month	8	Tg8 idas
            month	9	Tg9 idas
            month	10	Tg10 idas
            month	11	Tg11 idas
            month	12	Tg12 idas
            namespace	-2	Meyti
            namespace	-1	Kingal nanaq
            namespace	1	Mpprngaw
            namespace	2	Empduuy
            namespace	3	Pprngagun empduuy
            namespace	5	Pprngagun Wikipedia
            namespace	6	Patas bntasan
            namespace	7	Pprngagun patas bntasan
            namespace	8	MeytiWiki
            namespace	9	Pprngagun MeytiWiki
            namespace	10	Snluan qcinuh
            namespace	11	Pprngagun snluan qcinuh
            namespace	12	Dmayaw
            namespace	13	Pprngagun dmayaw
            namespace	14	Snakun
            namespace	15	Snakun pprngagun
            """#
        case "ts": #"""
            date	0	month	37	plural	258
            date	full	d MMMM y
            date	month	LLLL y
            month	1	Sunguti
            month	2	Nyenyenyani
            month	3	Nyenyankulu
            month	4	Dzivamusoko
            month	5	Mudyaxihi
            month	6	Khotavuxika
            month	7	Mawuwani
            month	8	Mhawuri
            month	9	Ndzhati
            month	10	Nhlangula
            month	11	Hukuri
            month	12	N'wendzamhala
            plural	1	n = 1
            """#
        case "tt": #"""
            alias	0	fallback	36	infobox	69	month-alone	115	namespace	144
            alias	5	Википедия bäxäse
            fallback	1	tt-cyrl
            fallback	2	ru
            infobox	here	шәхес	ғалим	галим
            month-alone	1	гыйнвар
            namespace	4	Википедия
            namespace	5	Википедия бәхәсе
            namespace	100	Портал
            namespace	828	Модуль
            """#
        case "tt-cyrl": #"""
            alias	0	date	952	fallback	1005	function	1019	hashed	1154	modifier	1294	month	1406	month-alone	1655	namespace	1684	option	2184	redirect	2353	switch	2432	trail	2742	variable	2791
            alias	-1	Служебная	Maxsus
            alias	1	Обсуждение	Фикер алышу	Bäxäs
            alias	2	Участница	Участник	Äğzä
            alias	3	Обсуждение участницы	Обсуждение участника	Äğzä bäxäse
            alias	5	Обсуждение Wikipedia	Wikipedia bäxäse
            alias	6	Изображение	Рәсем	Räsem
            alias	7	Обсуждение изображения	Обсуждение файла	Рәсем бәхәсе	Räsem bäxäse
            alias	8	Медиа Вики
            alias	9	Обсуждение MediaWiki	Медиа Вики бәхәсе	MediaWiki bäxäse
            alias	10	Үрнәк	Шаблон	Ürnäk
            alias	11	Үрнәк бәхәсе	Обсуждение шаблона	Шаблон бәхәсе	Ürnäk bäxäse
            alias	12	Справка	Yärdäm
            alias	13	Обсуждение справки	Yärdäm bäxäse
            alias	14	Категория	Törkem
            alias	15	Обсуждение категории	Törkem bäxäse
            date	full	d MMMM, y 'ел'
            date	month	y 'ел', MMMM
            fallback	1	ru
            function	-	ЭЧКЕ	ВНУТР	URINLIURL	ЛОКАЛЬНЫЙ_АДРЕС	URINLIURLE	ЛОКАЛЬНЫЙ_АДРЕС_2
            function	ns	İA	ПИ
            hashed	-	төркемнәр_шәҗәрәсе	ТЕЛ	ЯЗЫК	махсус	служебная
            hashed	tag	тамга	метка	тег	тэг
            modifier	msg	ХӘБӘР	СООБЩЕНИЕ	СООБЩ
            modifier	subst	TÖPÇEK	ПОДСТ	ПОДСТАНОВКА
            month	1	гыйнвар
            month	2	февраль
            month	3	март
            month	4	апрель
            month	5	май
            month	6	июнь
            month	7	июль
            month	8	август
            month	9	сентябрь
            month	10	октябрь
            month	11	ноябрь
            month	12	декабрь
            month-alone	1	гыйнвар
            namespace	-2	Медиа
            namespace	-1	Махсус
            namespace	1	Бәхәс
            namespace	2	Кулланучы
            namespace	3	Кулланучы бәхәсе
            namespace	5	Wikipedia бәхәсе
            namespace	6	Файл
            namespace	7	Файл бәхәсе
            namespace	8	МедиаВики
            namespace	9	МедиаВики бәхәсе
            namespace	10	Калып
            namespace	11	Калып бәхәсе
            namespace	12	Ярдәм
            namespace	13	Ярдәм бәхәсе
            namespace	14	Төркем
            namespace	15	Төркем бәхәсе
            option	img_center	үзәк	центр
            option	img_left	сулда	слева
            option	img_none	юк	без
            option	img_right	уңда	справа
            option	img_width	$1пкс
            redirect	redirect	юнәлтү	перенаправление	перенапр
            switch	-	ETTIQ	ОБЯЗ_ОГЛ	ОБЯЗАТЕЛЬНОЕ_ОГЛАВЛЕНИЕ	БҮЛЕКҮЗГӘРТҮЮК	БЕЗ_РЕДАКТИРОВАНИЯ_РАЗДЕЛА	БАШЛЫКЮК	БЕЗ_ОГЛАВЛЕНИЯ	БЕЗ_ОГЛ	ЭЧТЕЛЕК	ОГЛАВЛЕНИЕ	ОГЛ
            switch!	-	ИНДЕКССЫЗ	БЕЗ_ИНДЕКСА
            trail	letters	a-zа-яёҖҗҢңҮүҺһӘәӨө
            variable!	-	АГЫМДАГЫ_КӨН	ТЕКУЩИЙ_ДЕНЬ	АГЫМДАГЫ_КӨН2	ТЕКУЩИЙ_ДЕНЬ_2	АГЫМДАГЫ_КӨН_ИСЕМЕ	НАЗВАНИЕ_ТЕКУЩЕГО_ДНЯ	АГЫМДАГЫ_АЙ	АГЫМДАГЫ_АЙ2	ТЕКУЩИЙ_МЕСЯЦ	ТЕКУЩИЙ_МЕСЯЦ_2	АГЫМДАГЫ_АЙ_ИСЕМЕ	НАЗВАНИЕ_ТЕКУЩЕГО_МЕСЯЦА	АГЫМДАГЫ_АЙ_ИСЕМЕ_GEN	НАЗВАНИЕ_ТЕКУЩЕГО_МЕСЯЦА_РОД	АГЫМДАГЫ_ВАКЫТ	ТЕКУЩЕЕ_ВРЕМЯ	АГЫМДАГЫ_ЕЛ	ТЕКУЩИЙ_ГОД	МӘКАЛӘ_САНЫ	КОЛИЧЕСТВО_СТАТЕЙ
            variable!	namespace	ИСЕМНӘР_МӘЙДАНЫ	ПРОСТРАНСТВО_ИМЁН
            variable!	pagename	БИТ_ИСЕМЕ	НАЗВАНИЕ_СТРАНИЦЫ
            variable!	sitename	СӘХИФӘ_ИСЕМЕ	НАЗВАНИЕ_САЙТА
            """#
        case "tt-latn": #"""
            alias	0	date	80	function	117	modifier	171	month	195	namespace	377	option	775	redirect	840	switch	869	trail	912	variable	951
            alias	2	Äğzä
            alias	3	Äğzä bäxäse
            alias	6	Räsem
            alias	7	Räsem bäxäse
            date	full	d MMMM y
            date	month	LLLL y
            function	-	EÇKE	URINLIURL	URINLIURLE
            function	ns	İA
            modifier	subst	TÖPÇEK
            month	1	ğinvar
            month	2	fevral
            month	3	mart
            month	4	aprel
            month	5	may
            month	6	iün
            month	7	iül
            month	8	avgust
            month	9	sentäber
            month	10	oktäber
            month	11	noyäber
            month	12	dekaber
            namespace	-2	Media
            namespace	-1	Maxsus
            namespace	1	Bäxäs
            namespace	2	Qullanuçı
            namespace	3	Qullanuçı bäxäse
            namespace	5	Wikipedia bäxäse
            namespace	6	Fayl
            namespace	7	Fayl bäxäse
            namespace	8	MediaWiki
            namespace	9	MediaWiki bäxäse
            namespace	10	Ürnäk
            namespace	11	Ürnäk bäxäse
            namespace	12	Yärdäm
            namespace	13	Yärdäm bäxäse
            namespace	14	Törkem
            namespace	15	Törkem bäxäse
            option	img_left	sulda
            option	img_none	yuq
            option	img_right	uñda
            redirect	redirect	yünältü
            switch	-	ETTIQ	BÜLEMTÖZÄTÜYUQ	ETYUQ	ET
            trail	letters	a-z»äçñöüğış“
            variable!	-	AĞIMDAĞI_KÖN	AĞIMDAĞI_KÖN_İSEME	AĞIMDAĞI_AY	AĞIMDAĞI_AY_İSEME	AĞIMDAĞI_AY_İSEME_GEN	AĞIMDAĞI_WAQIT	AĞIMDAĞI_YIL	MÄQÄLÄ_SANI
            variable!	namespace	İSEMARA
            variable!	pagename	BİTİSEME
            variable!	sitename	SÄXİFÄİSEME
            """#
        case "tum": #"""
            date	0	month	37	trail	240
            date	full	d MMMM y
            date	month	LLLL y
            month	1	Janyuwale
            month	2	Febuluwale
            month	3	Malichi
            month	4	Epulelo
            month	5	Meyi
            month	6	Juni
            month	7	Julayi
            month	8	Ogasiti
            month	9	Sekutembala
            month	10	Okutobala
            month	11	Novembala
            month	12	Disembala
            trail	letters	A-Za-zŴŵ̂
            """#
        case "tw": #"""
            date	0	month	37	month-alone	247	namespace	269	trail	675
            date	full	d MMMM y
            date	month	LLLL y
            month	1	Ɔpɛpɔn
            month	2	Ogyefuo
            month	3	Ɔbɛnem
            month	4	Oforisuo
            month	5	Kotonimma
            month	6	Ayɛwohomumɔ
            month	7	Kitawonsa
            month	8	Ɔsannaa
            month	9	Ɛbɔ
            month	10	Ahinime
            month	11	Obubuo
            month	12	Ɔpɛnimma
            month-alone	8	Ɔsanaa
            namespace	-2	Media
            namespace	-1	Soronko
            namespace	1	Nkitahode
            namespace	2	Dwumadini
            namespace	3	Dwumadini nkitahode
            namespace	5	Wikipedia nkitahode
            namespace	6	File
            namespace	7	File nkitahode
            namespace	8	MediaWiki
            namespace	9	MediaWiki nkitahode
            namespace	10	Nhwɛsoɔ
            namespace	11	Nhwɛsoɔ nkitahode
            namespace	12	Mmoa
            namespace	13	Mmoa nkitahode
            namespace	14	Nkyekyεmu
            namespace	15	Nkyekyεmu nkitahode
            trail	letters	a-zɔɛ
            """#
        case "ty": #"""
            date	0	fallback	37	month	51
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	fr
            month	1	nō tēnuare
            month	2	nō fepuare
            month	3	nō māti
            month	4	nō ’ēperēra
            month	5	nō mē
            month	6	nō tiunu
            month	7	nō tiurai
            month	8	nō ʻātete
            month	9	nō tetepa
            month	10	nō ’ātopa
            month	11	nō novema
            month	12	nō tītema
            """#
        case "tyv": #"""
            alias	0	date	342	fallback	379	function	393	hashed	526	modifier	656	month	691	month-alone	1015	namespace	1334	option	1820	redirect	1933	switch	2035	variable	2417
            alias	2	Aжыглакчы
            alias	3	Aжыглакчы чугаа	Aжыглакчы чугаазы
            alias	5	Wikipedia чугаазы
            alias	7	Файл чугаазы
            alias	9	МедиаВики чугаазы
            alias	11	Майык чугаазы
            alias	13	Дуза чугаазы
            alias	14	Категория
            alias	15	Категория чугаазы
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	ru
            function	ns	АД	ПИ
            function	nse	АД2	ПИК
            function!	-	__АҢГЫЛАЛ_АРЫННАРЫ__	СТРАНИЦ_В_КАТЕГОРИИ
            hashed	-	аңгылал_ыяжы	ДЫЛ	ЯЗЫК	тускай	служебная
            hashed	tag	демдек	метка	тег	тэг
            modifier	raw	ЧИГ	НЕОБРАБ
            month	1	Бир айның
            month	2	Февраль
            month	3	Үш айның
            month	4	Дөрт айның
            month	5	Беш айның
            month	6	Алды айның
            month	7	Чеди айның
            month	8	Сес айның
            month	9	Тос айның
            month	10	Он айның
            month	11	Он бир айның
            month	12	Он ийи айның
            month-alone	1	январь
            month-alone	2	февраль
            month-alone	3	март
            month-alone	4	апрель
            month-alone	5	май
            month-alone	6	июнь
            month-alone	7	июль
            month-alone	8	август
            month-alone	9	сентябрь
            month-alone	10	октябрь
            month-alone	11	ноябрь
            month-alone	12	декабрь
            namespace	-2	Медиа
            namespace	-1	Тускай
            namespace	1	Чугаа
            namespace	2	Ажыглакчы
            namespace	3	Ажыглакчы чугаа
            namespace	5	Wikipedia чугаа
            namespace	6	Файл
            namespace	7	Файл чугаа
            namespace	8	МедиаВики
            namespace	9	МедиаВики чугаа
            namespace	10	Майык
            namespace	11	Майык чугаа
            namespace	12	Дуза
            namespace	13	Дуза чугаа
            namespace	14	Аңгылал
            namespace	15	Аңгылал чугаа
            option	img_center	төп	центр
            option	img_left	солагай	слева
            option	img_right	оң	справа
            redirect	redirect	көжүрүлге	шигледир	перенаправление	перенапр
            switch	-	АЛБАН_ЭГЕ	ОБЯЗАТЕЛЬНОЕ_ОГЛАВЛЕНИЕ	ОБЯЗ_ОГЛ	ҮЛЕГ_ЭДИЛГЕЗИ_ЧОК	БЕЗ_РЕДАКТИРОВАНИЯ_РАЗДЕЛА	ГАЛЕРЕЯ_ЧОК	БЕЗ_ГАЛЕРЕИ	ЭГЕ_ЧОК	БЕЗ_ОГЛАВЛЕНИЯ	БЕЗ_ОГЛ	ДОПЧУ	ОГЛАВЛЕНИЕ	ОГЛ
            switch!	-	ЧАЖЫТ_АҢГЫЛАЛ	СКРЫТАЯ_КАТЕГОРИЯ
            variable!	-	АМГЫХҮН	ТЕКУЩИЙ_ДЕНЬ	АМГЫХҮН2	ТЕКУЩИЙ_ДЕНЬ_2	АМГЫХҮННҮҢАДЫ	НАЗВАНИЕ_ТЕКУЩЕГО_ДНЯ	АМГЫЧЕДИХОНУКТУҢХҮНҮ	ТЕКУЩИЙ_ДЕНЬ_НЕДЕЛИ	АМГЫШАК	ТЕКУЩИЙ_ЧАС	__АМГЫ_АЙ	__АМГЫ_АЙ_2__	ТЕКУЩИЙ_МЕСЯЦ	ТЕКУЩИЙ_МЕСЯЦ_2	__АМГЫ_АЙ_1__	ТЕКУЩИЙ_МЕСЯЦ_1	АМГЫАЙНЫҢАДЫ	НАЗВАНИЕ_ТЕКУЩЕГО_МЕСЯЦА	АМГЫҮЕ	ТЕКУЩЕЕ_ВРЕМЯ	АМГЫЧЕДИХОНУК	ТЕКУЩАЯ_НЕДЕЛЯ	АМГЫЧЫЛ	ТЕКУЩИЙ_ГОД	ЧҮҮЛДЕРНИҢСАНЫ	КОЛИЧЕСТВО_СТАТЕЙ	ӨСКЕРЛИИШКИННЕРНИҢСАНЫ	КОЛИЧЕСТВО_ПРАВОК	ФАЙЛДАРНЫҢСАНЫ	КОЛИЧЕСТВО_ФАЙЛОВ	АРЫННАРНЫҢСАНЫ	КОЛИЧЕСТВО_СТРАНИЦ	АЖЫГЛАКЧЫЛАРНЫҢСАНЫ	КОЛИЧЕСТВО_УЧАСТНИКОВ
            variable!	namespace	АТТАРДЕЛГЕМИ	ПРОСТРАНСТВО_ИМЁН
            variable!	namespacee	АТТАРДЕЛГЕМИ2	ПРОСТРАНСТВО_ИМЁН_2
            variable!	namespacenumber	АТТАРДЕЛГЕМИНИҢСАНЫ	НОМЕР_ПРОСТРАНСТВА_ИМЁН
            variable!	pagename	АРЫННЫҢАДЫ	НАЗВАНИЕ_СТРАНИЦЫ
            variable!	sitename	САЙТТЫҢАДЫ	НАЗВАНИЕ_САЙТА
            variable!	talkspace	ЧУГААДЕЛГЕМИ	ПРОСТРАНСТВО_ОБСУЖДЕНИЙ
            variable!	talkspacee	ЧУГААДЕЛГЕМИ2	ПРОСТРАНСТВО_ОБСУЖДЕНИЙ_2
            """#
        case "tzm": #"""
            date	0	month	37	number	225	plural	258
            date	full	d MMMM y
            date	month	MMMM y
            month	1	Yennayer
            month	2	Yebrayer
            month	3	Mars
            month	4	Ibrir
            month	5	Mayyu
            month	6	Yunyu
            month	7	Yulyuz
            month	8	Ɣuct
            month	9	Cutanbir
            month	10	Kṭuber
            month	11	Nwanbir
            month	12	Dujanbir
            number	decimal	,
            number	group	\#u{A0}
            plural	1	n = 0..1 or n = 11..99
            """#
        default: nil
        }
    }
}
