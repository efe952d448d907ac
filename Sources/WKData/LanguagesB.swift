// Written by scripts/make-swift-data from data/mediawiki, data/cldr and data/wiki; do not edit.
// swift-format-ignore-file

extension LanguageData {
    static func b(_ code: String) -> StaticString? {
        switch code {
        case "ba": #"""
            alias	0	date	622	fallback	659	infobox	673	month	719	namespace	966	trail	1792
            alias	-1	Ярҙамсы
            alias	1	Фекер алышыу
            alias	3	Ҡатнашыусы м-н фекер алышыу
            alias	5	Wikipedia б-са фекер алышыу	Википедия б-са фекер алышыу
            alias	6	Рәсем
            alias	7	Рәсем буйынса фекерләшеү	Рәсем б-са фекер алышыу
            alias	9	MediaWiki б-са фекер алышыу
            alias	11	Ҡалып б-са фекер алышыу
            alias	13	Белешмә б-са фекер алышыу
            alias	14	Төркөм
            alias	15	Төркөм буйынса фекерләшеү	Категория б-са фекер алышыу
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	ru
            infobox	here	шәхес	ғалим	галим
            month	1	ғинуар
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
            namespace	-2	Медиа
            namespace	-1	Махсус
            namespace	1	Фекерләшеү
            namespace	2	Ҡатнашыусы
            namespace	3	Ҡатнашыусы менән һөйләшеү
            namespace	4	Википедия
            namespace	5	Википедия буйынса фекерләшеү
            namespace	6	Файл
            namespace	7	Файл буйынса фекерләшеү
            namespace	8	MediaWiki
            namespace	9	MediaWiki буйынса фекерләшеү
            namespace	10	Ҡалып
            namespace	11	Ҡалып буйынса фекерләшеү
            namespace	12	Белешмә
            namespace	13	Белешмә буйынса фекерләшеү
            namespace	14	Категория
            namespace	15	Категория буйынса фекерләшеү
            namespace	100	Портал
            namespace	828	Модуль
            namespace	829	Модуль буйынса фекерләшеү
            trail	letters	a-z»а-яёғҙҡңҫүһәө“
            """#
        case "ban": #"""
            date	0	fallback	37	hashed	51	month	66	namespace	259	variant	738
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	id
            hashed	-	nunas
            month	1	Januari
            month	2	Pébruari
            month	3	Maret
            month	4	April
            month	5	Méi
            month	6	Juni
            month	7	Juli
            month	8	Agustus
            month	9	Séptémber
            month	10	Oktober
            month	11	Nopémber
            month	12	Désémber
            namespace	-2	Média
            namespace	-1	Kusus
            namespace	1	Pabligbagan
            namespace	2	Sang Anganggé
            namespace	3	Pabligbagan Sang Anganggé
            namespace	5	Pabligbagan Wikipedia
            namespace	6	Berkas
            namespace	7	Pabligbagan Berkas
            namespace	8	MédiaWiki
            namespace	9	Pabligbagan MédiaWiki
            namespace	10	Mal
            namespace	11	Pabligbagan Mal
            namespace	12	Wantuan
            namespace	13	Pabligbagan Wantuan
            namespace	14	Kategori
            namespace	15	Pabligbagan Kategori
            namespace	828	Modul
            namespace	829	Pabligbagan Modul
            variant	1	ban
            variant	2	ban-bali
            variant	3	ban-x-dharma
            variant	4	ban-x-palmleaf
            variant	5	ban-x-pku
            """#
        case "ban-bali": #"""
            fallback	0
            fallback	1	ban
            """#
        case "bar": #"""
            alias	0	date	279	fallback	317	like	331	month	341	month-alone	529	namespace	570
            alias	-2	Medium
            alias	1	Diskussion
            alias	2	Benutzer
            alias	3	Benutzer Diskussion
            alias	5	Wikipedia Diskussion
            alias	7	Datei Diskussion
            alias	9	MediaWiki Diskussion
            alias	10	Vorlage
            alias	11	Vorlage Diskussion
            alias	12	Hilfe
            alias	13	Hilfe Diskussion
            alias	15	Kategorie Diskussion
            date	full	d. MMMM y
            date	month	LLLL y
            fallback	1	de
            like	1	de
            month	1	Jénner
            month	2	Fewer
            month	3	Merz
            month	4	Aprüi
            month	5	Mai
            month	6	Juni
            month	7	Juli
            month	8	August
            month	9	Septémber
            month	10	Óktówer
            month	11	Nóvémber
            month	12	Dezémber
            month-alone	3	Mäerz
            month-alone	4	Aprü
            namespace	-2	Media
            namespace	-1	Spezial
            namespace	1	Dischkrian
            namespace	2	Nutza
            namespace	3	Nutza Dischkrian
            namespace	5	Wikipedia Dischkrian
            namespace	6	Datei
            namespace	7	Datei Dischkrian
            namespace	8	MediaWiki
            namespace	9	MediaWiki Dischkrian
            namespace	10	Vorlog
            namespace	11	Vorlog Dischkrian
            namespace	12	Huif
            namespace	13	Huif Dischkrian
            namespace	14	Kategorie
            namespace	15	Kategorie Dischkrian
            """#
        case "bat-smg": #"""
            fallback	0
            fallback	1	sgs
            fallback	2	lt
            """#
        case "bbc": #"""
            fallback	0
            fallback	1	bbc-latn
            """#
        case "bbc-latn": #"""
            date	0	fallback	37	month	51
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	id
            month	1	Januari
            month	2	Pebruari
            month	3	Maret
            month	4	April
            month	5	Mei
            month	6	Juni
            month	7	Juli
            month	8	Agustus
            month	9	September
            month	10	Oktober
            month	11	Nopember
            month	12	Desember
            """#
        case "bcc": #"""
            alias	0	date	356	fallback	393	month	407	month-alone	630	namespace	1081
            alias	-2	مدیا
            alias	-1	ویژه
            alias	1	بحث
            alias	2	کاربر
            alias	3	بحث کاربر
            alias	5	بحث Wikipedia
            alias	6	تصویر
            alias	7	بحث تصویر
            alias	8	مدیاویکی
            alias	9	بحث مدیاویکی
            alias	10	الگو
            alias	11	بحث الگو
            alias	12	راهنما
            alias	13	بحث راهنما
            alias	14	رده
            alias	15	بحث رده
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	fa
            month	1	جنۏری
            month	2	پبرݔر
            month	3	مارچ
            month	4	آپرݔل
            month	5	می
            month	6	جۏن
            month	7	جۏلی
            month	8	آگوست
            month	9	سپتمبر
            month	10	اکتوبر
            month	11	نوامبر
            month	12	دسمبر
            month-alone	1	بھاران/جنۏری
            month-alone	2	اُستپان/پبرݔر
            month-alone	3	مۏلمان/مارچ
            month-alone	4	کڈا/آپرݔل
            month-alone	5	سۏچِکان/مئ
            month-alone	6	جُلکان/جۏئن
            month-alone	7	جَلکشان/جۏلی
            month-alone	8	ساچان/آگوست
            month-alone	9	تُمشان/سپتمبر
            month-alone	10	سارتان/اکتوبر
            month-alone	11	گوَبشان/نومبر
            month-alone	12	تاکشان/دسمبر
            namespace	-2	مدیا
            namespace	-1	حاص
            namespace	1	گپ
            namespace	2	کاربر
            namespace	3	گپ کاربر
            namespace	5	گپ Wikipedia
            namespace	6	عکس
            namespace	7	گپ عکس
            namespace	8	مدیاویکی
            namespace	9	گپ مدیاویکی
            namespace	10	تمپلت
            namespace	11	گپ تمپلت
            namespace	12	کمک
            namespace	13	گپ راهنما
            namespace	14	دسته
            namespace	15	گپ دسته
            """#
        case "bci": #"""
            date	0	fallback	37	month	51	trail	246
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	fr
            month	1	Janvié
            month	2	Févrié
            month	3	Marsi
            month	4	Avrili
            month	5	Mè
            month	6	Jouin
            month	7	Jouié
            month	8	Outou
            month	9	Septamblou
            month	10	Octôblou
            month	11	Novamblou
            month	12	Déssamblou
            trail	letters	a-zÈ-ÊÔè-êôƆƐɔɛ
            """#
        case "bcl": #"""
            date	0	function	37	hashed	224	modifier	243	month	260	namespace	447	option	844	switch	1047	variable	1071
            date	full	d MMMM y
            date	month	LLLL y
            function	-	FILEDALAN	TODONGURL	TODONGURLE	LOKALURL	LOKALURLE
            function	padleft	PADWALA
            function	padright	PADTOO
            function	plural	DAKOL
            function!	-	PAHINASAKATEGORYA	PAHINASAKAT	PAHINASOKOL
            hashed	-	TATARAMON
            modifier	msg	MSH
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
            namespace	-2	Medio
            namespace	-1	Espesyal
            namespace	1	Olay
            namespace	2	Paragamit
            namespace	3	Olay kan paragamit
            namespace	5	Olay sa Wikipedia
            namespace	6	Ladawan
            namespace	7	Olay sa ladawan
            namespace	8	MediaWiki
            namespace	9	Olay sa MediaWiki
            namespace	10	Plantilya
            namespace	11	Olay sa plantilya
            namespace	12	Tabang
            namespace	13	Olay sa tabang
            namespace	14	Kategorya
            namespace	15	Olay sa kategorya
            option	img_center	sentro	tangâ
            option	img_framed	nakakawadro	kwadro
            option	img_frameless	daing kwadro
            option	img_left	wala
            option	img_none	mayò
            option	img_page	pahina=$1	pahina $1
            option	img_right	too
            switch!	-	NAKATAGONGKAT
            variable!	contentlanguage	TATARAMONKANLAOG	TATARAMONLAOG
            variable!	-	ALDAWNGONYAN	ORASNGONYAN	BULANNGONYAN	NGARANBULANNGONYAN	PANAHONNGONYAN	SEMANANGONYAN	TAONNGONYAN	LOKALALDAW	LOKALALDAW2	NGARANLOKALALDAW	LOKALORAS	LOKALBULAN	NGARANLOKALBULAN	LOKALPANAHON	LOKALSEMANA	LOKALTAON	NUMEROKANTAGAMATO	NUMEROKANARTIKULO	NUMEROKANLIGWAT	NUMEROKANDOKUMENTO	NUMEROKANPAHINA	NUMEROKANPARAGAMIT
            variable!	fullpagename	TODONGNGARANKANPAHINA
            variable!	fullpagenamee	KAGNGARANKANTODONGNGARANKANPAHINA
            variable!	namespace	NGARANESPASYO
            variable!	namespacee	KAGNGARANESPASYO
            variable!	pagename	NGARANKANPAHINA
            variable!	pagenamee	KAGNGARANKANPAHINA
            variable!	talkpagename	NGARANKANPAHINANINOLAY
            variable!	talkpagenamee	KAGNGARANKANPAHINANINOLAY
            variable!	talkspace	OLAYESPASYO
            variable!	talkspacee	KAGOLAYESPASYO
            """#
        case "be": #"""
            alias	0	date	140	infobox	183	month	815	month-alone	1098	namespace	1447	number	2183	option	2216	plural	2494	trail	2634
            alias	4	ВП
            alias	5	Wikipedia размовы	Вікіпедыя размовы
            alias	6	Выява
            alias	7	Размовы пра выяву
            date	full	d MMMM y 'г'.
            date	month	LLLL y
            infobox	here	асоба	навуковец	вучоны	пісьменнік	музыкант	мастак	акцёр	спартсмен	футбаліст	дзяржаўны дзеяч	вайсковец	манарх	рэлігійны дзеяч	святы	дзяржава	гістарычная дзяржава	нп-*	нп+*	адміністрацыйная адзінка	рака	возера	гара	фільм	музычны альбом	альбом	сінгл	літаратурны твор	кампанія	арганізацыя	універсітэт	вну	станцыя	таксон	мова	славутасць
            month	1	студзеня
            month	2	лютага
            month	3	сакавіка
            month	4	красавіка
            month	5	мая
            month	6	чэрвеня
            month	7	ліпеня
            month	8	жніўня
            month	9	верасня
            month	10	кастрычніка
            month	11	лістапада
            month	12	снежня
            month-alone	1	студзень
            month-alone	2	люты
            month-alone	3	сакавік
            month-alone	4	красавік
            month-alone	5	май
            month-alone	6	чэрвень
            month-alone	7	ліпень
            month-alone	8	жнівень
            month-alone	9	верасень
            month-alone	10	кастрычнік
            month-alone	11	лістапад
            month-alone	12	снежань
            namespace	-2	Мультымедыя
            namespace	-1	Адмысловае
            namespace	1	Размовы
            namespace	2	Удзельнік
            namespace	3	Размовы з удзельнікам
            namespace	4	Вікіпедыя
            namespace	5	Размовы пра Вікіпедыю
            namespace	6	Файл
            namespace	7	Размовы пра файл
            namespace	8	MediaWiki
            namespace	9	Размовы пра MediaWiki
            namespace	10	Шаблон
            namespace	11	Размовы пра шаблон
            namespace	12	Даведка
            namespace	13	Размовы пра даведку
            namespace	14	Катэгорыя
            namespace	15	Размовы пра катэгорыю
            namespace	100	Партал
            namespace	828	Модуль
            namespace	829	Размовы пра модуль
            number	decimal	,
            number	group	\#u{A0}
            option	img_center	цэнтр
            option	img_framed	безрамкі
            option	img_left	злева
            option	img_manualthumb	міні=$1	мініяцюра=$1
            option	img_none	няма
            option	img_right	справа
            option	img_thumbnail	міні	мініяцюра
            option	img_width	$1пкс
            plural	1	n % 10 = 1 and n % 100 != 11
            plural	2	n % 10 = 2..4 and n % 100 != 12..14
            plural	3	n % 10 = 0 or n % 10 = 5..9 or n % 100 = 11..14
            trail	letters	a-zćčłńśšŭźžа-зй-шы-яёіўґ
            """#
        case "be-tarask": #"""
            alias	0	fallback	331	function	345	hashed	1270	infobox	1306	modifier	1938	month	2114	month-alone	2184	namespace	2543	number	3319	option	3368	plural	3906	redirect	4046	switch	4097	trail	4464	variable	4523
            alias	2	Удзельнік	Удзельніца
            alias	3	Гутаркі ўдзельніка	Гутаркі ўдзельніцы
            alias	4	ВП
            alias	5	Абмеркаваньне Wikipedia	Абмеркаваньне Вікіпэдыя	Вікіпэдыя размовы
            alias	6	Выява
            alias	7	Абмеркаваньне выявы
            fallback	1	be
            function	-	ШЛЯХ_ДА_ФАЙЛА	ПОЎНЫ_АДРАС	ПОЎНЫ_АДРАС_2	ЛЯКАЛЬНЫ_АДРАС	ЛЯКАЛЬНЫ_АДРАС_2
            function	formatnum	ФАРМАТАВАЦЬ_ЛІК
            function	gender	ПОЛ
            function	grammar	ГРАМАТЫКА
            function	lc	МАЛЫМІ_ЛІТАРАМІ
            function	lcfirst	ПЕРШАЯ_ЛІТАРА_МАЛАЯ
            function	ns	ПН
            function	plural	МНОЖНЫ_ЛІК
            function	uc	ВЯЛІКІМІ_ЛІТАРАМІ
            function	ucfirst	ПЕРШАЯ_ЛІТАРА_ВЯЛІКАЯ
            function!	defaultsort	САРТЫРОЎКА_ПА_ЗМОЎЧВАНЬНІ	КЛЮЧ_САРТЫРОЎКІ_ПА_ЗМОЎЧВАНЬНІ	САРТЫРОЎКА_Ў_КАТЭГОРЫІ_ПА_ЗМОЎЧВАНЬНІ
            function!	displaytitle	ПАКАЗВАЦЬ_НАЗВУ
            function!	-	КОЛЬКАСЬЦЬ_СТАРОНАК_У_КАТЭГОРЫІ	КОЛЬКАСЬЦЬ_СТАРОНАК_У_ПРАСТОРЫ_НАЗВАЎ	ПАМЕР_СТАРОНКІ
            hashed	-	МОВА
            hashed	tag	тэг
            infobox	here	асоба	навуковец	вучоны	пісьменнік	музыкант	мастак	акцёр	спартсмен	футбаліст	дзяржаўны дзеяч	вайсковец	манарх	рэлігійны дзеяч	святы	дзяржава	гістарычная дзяржава	нп-*	нп+*	адміністрацыйная адзінка	рака	возера	гара	фільм	музычны альбом	альбом	сінгл	літаратурны твор	кампанія	арганізацыя	універсітэт	вну	станцыя	таксон	мова	славутасць
            modifier	msg	ПАВЕДАМЛЕНЬНЕ
            modifier	msgnw	ПАВЕДАМЛЕНЬНЕ_БЯЗЬ_ВІКІ
            modifier	raw	НЕАПРАЦАВАНЫ
            modifier	subst	ПАДСТАНОЎКА
            month	5	траўня
            month	9	верасьня
            month	12	сьнежня
            month-alone	1	студзень
            month-alone	2	люты
            month-alone	3	сакавік
            month-alone	4	красавік
            month-alone	5	травень
            month-alone	6	чэрвень
            month-alone	7	ліпень
            month-alone	8	жнівень
            month-alone	9	верасень
            month-alone	10	кастрычнік
            month-alone	11	лістапад
            month-alone	12	сьнежань
            namespace	-2	Мэдыя
            namespace	-1	Спэцыяльныя
            namespace	1	Абмеркаваньне
            namespace	2	Удзельнік
            namespace	3	Гутаркі ўдзельніка
            namespace	4	Вікіпэдыя
            namespace	5	Абмеркаваньне Вікіпэдыі
            namespace	6	Файл
            namespace	7	Абмеркаваньне файла
            namespace	8	MediaWiki
            namespace	9	Абмеркаваньне MediaWiki
            namespace	10	Шаблён
            namespace	11	Абмеркаваньне шаблёну
            namespace	12	Дапамога
            namespace	13	Абмеркаваньне дапамогі
            namespace	14	Катэгорыя
            namespace	15	Абмеркаваньне катэгорыі
            namespace	100	Партал
            namespace	828	Модуль
            namespace	829	Абмеркаваньне модулю
            number	decimal	,
            number	fewest	5
            number	group	\#u{A0}
            option	img_bottom	зьнізу
            option	img_center	цэнтар	цэнтр
            option	img_framed	рамка	безрамкі
            option	img_left	зьлева	злева
            option	img_link	спасылка=$1
            option	img_manualthumb	значак=$1	міні=$1	мініяцюра=$1
            option	img_middle	пасярэдзіне
            option	img_none	няма
            option	img_page	старонка=$1	старонка $1
            option	img_right	справа
            option	img_thumbnail	значак	міні	мініяцюра
            option	img_top	зьверху
            option	img_width	$1пкс
            plural	1	n % 10 = 1 and n % 100 != 11
            plural	2	n % 10 = 2..4 and n % 100 != 12..14
            plural	3	n % 10 = 0 or n % 10 = 5..9 or n % 100 = 11..14
            redirect	redirect	перанакіраваньне
            switch	-	ЗЬМЕСТ_ПРЫМУСАМ	НЕ_КАНВЭРТАВАЦЬ_ТЭКСТ	БЕЗ_РЭДАГАВАНЬНЯ_СЭКЦЫІ	БЕЗ_ГАЛЕРЭІ	НЕ_КАНВЭРТАВАЦЬ_НАЗВУ	БЯЗЬ_ЗЬМЕСТУ	ЗЬМЕСТ
            switch!	-	СХАВАЦЬ_КАТЭГОРЫЮ	СПАСЫЛКА_НА_НОВУЮ_СЭКЦЫЮ	СТАТЫЧНАЕ_ПЕРАНАКІРАВАНЬНЕ
            trail	letters	a-zćčłńśšŭźžа-зй-шы-яёіўґ
            variable	-	ШЛЯХ_ДА_СКРЫПТА	СЭРВЭР	НАЗВА_СЭРВЭРА
            variable!	basepagename	НАЗВА_БАЗАВАЙ_СТАРОНКІ
            variable!	basepagenamee	НАЗВА_БАЗАВАЙ_СТАРОНКІ_2
            variable!	contentlanguage	МОВА_ЗЬМЕСТУ
            variable!	-	БЯГУЧЫ_ДЗЕНЬ	БЯГУЧЫ_ДЗЕНЬ_2	НАЗВА_БЯГУЧАГА_ДНЯ	БЯГУЧЫ_ДЗЕНЬ_ТЫДНЯ	БЯГУЧАЯ_ГАДЗІНА	БЯГУЧЫ_МЕСЯЦ	СКАРОЧАНАЯ_НАЗВА_БЯГУЧАГА_МЕСЯЦА	НАЗВА_БЯГУЧАГА_МЕСЯЦА	НАЗВА_БЯГУЧАГА_МЕСЯЦА_Ў_РОДНЫМ_СКЛОНЕ	БЯГУЧЫ_ЧАС	МОМАНТ_ЧАСУ	БЯГУЧАЯ_ВЭРСІЯ	БЯГУЧЫ_ТЫДЗЕНЬ	БЯГУЧЫ_ГОД	СЫМБАЛЬ_НАПРАМКУ_ПІСЬМА	ЛЯКАЛЬНЫ_ДЗЕНЬ	ЛЯКАЛЬНЫ_ДЗЕНЬ_2	НАЗВА_ЛЯКАЛЬНАГА_ДНЯ	ЛЯКАЛЬНЫ_ДЗЕНЬ_ТЫДНЯ	ЛЯКАЛЬНАЯ_ГАДЗІНА	ЛЯКАЛЬНЫ_МЕСЯЦ	СКАРОЧАНАЯ_НАЗВА_ЛЯКАЛЬНАГА_МЕСЯЦА	НАЗВА_ЛЯКАЛЬНАГА_МЕСЯЦА	НАЗВА_ЛЯКАЛЬНАГА_МЕСЯЦА_Ў_РОДНЫМ_СКЛОНЕ	ЛЯКАЛЬНЫ_ЧАС	ЛЯКАЛЬНЫ_МОМАНТ_ЧАСУ	ЛЯКАЛЬНЫ_ТЫДЗЕНЬ	ЛЯКАЛЬНЫ_ГОД	КОЛЬКАСЬЦЬ_АКТЫЎНЫХ_УДЗЕЛЬНІКАЎ	КОЛЬКАСЬЦЬ_АДМІНІСТРАТАРАЎ	КОЛЬКАСЬЦЬ_АРТЫКУЛАЎ	КОЛЬКАСЬЦЬ_РЭДАГАВАНЬНЯЎ	КОЛЬКАСЬЦЬ_ФАЙЛАЎ	КОЛЬКАСЬЦЬ_СТАРОНАК	КОЛЬКАСЬЦЬ_УДЗЕЛЬНІКАЎ	ДЗЕНЬ_ВЭРСІІ	ДЗЕНЬ_ВЭРСІІ_2	ID_ВЭРСІІ	МЕСЯЦ_ВЭРСІІ	МОМАНТ_ЧАСУ_ВЭРСІІ	ГОД_ВЭРСІІ
            variable!	fullpagename	ПОЎНАЯ_НАЗВА_СТАРОНКІ
            variable!	fullpagenamee	ПОЎНАЯ_НАЗВА_СТАРОНКІ_2
            variable!	namespace	ПРАСТОРА_НАЗВАЎ
            variable!	namespacee	ПРАСТОРА_НАЗВАЎ_2
            variable!	pagename	НАЗВА_СТАРОНКІ
            variable!	pagenamee	НАЗВА_СТАРОНКІ_2
            variable!	sitename	НАЗВА_САЙТУ
            variable!	subjectpagename	НАЗВА_СТАРОНКІ_ПРАДМЕТУ	НАЗВА_СТАРОНКІ_АРТЫКУЛА
            variable!	subjectpagenamee	НАЗВА_СТАРОНКІ_ПРАДМЕТУ_2	НАЗВА_СТАРОНКІ_АРТЫКУЛА_2
            variable!	subjectspace	ПРАСТОРА_НАЗВАЎ_ПРАДМЕТУ	ПРАСТОРА_НАЗВАЎ_АРТЫКУЛА
            variable!	subjectspacee	ПРАСТОРА_НАЗВАЎ_ПРАДМЕТУ_2	ПРАСТОРА_НАЗВАЎ_АРТЫКУЛА_2
            variable!	subpagename	НАЗВА_ПАДСТАРОНКІ
            variable!	subpagenamee	НАЗВА_ПАДСТАРОНКІ_2
            variable!	talkpagename	НАЗВА_СТАРОНКІ_АБМЕРКАВАНЬНЯ
            variable!	talkpagenamee	НАЗВА_СТАРОНКІ_АБМЕРКАВАНЬНЯ_2
            variable!	talkspace	ПРАСТОРА_НАЗВАЎ_АБМЕРКАВАНЬНЯ
            variable!	talkspacee	ПРАСТОРА_НАЗВАЎ_АБМЕРКАВАНЬНЯ_2
            """#
        case "be-x-old": #"""
            alias	0	fallback	101	infobox	136	namespace	768
            alias	4	ВП
            alias	5	Абмеркаваньне Вікіпэдыя	Вікіпэдыя размовы
            fallback	1	be-tarask
            fallback	2	be
            infobox	here	асоба	навуковец	вучоны	пісьменнік	музыкант	мастак	акцёр	спартсмен	футбаліст	дзяржаўны дзеяч	вайсковец	манарх	рэлігійны дзеяч	святы	дзяржава	гістарычная дзяржава	нп-*	нп+*	адміністрацыйная адзінка	рака	возера	гара	фільм	музычны альбом	альбом	сінгл	літаратурны твор	кампанія	арганізацыя	універсітэт	вну	станцыя	таксон	мова	славутасць
            namespace	4	Вікіпэдыя
            namespace	5	Абмеркаваньне Вікіпэдыі
            namespace	100	Партал
            namespace	828	Модуль
            """#
        case "bg": #"""
            alias	0	date	63	function	112	hashed	526	infobox	544	label	855	language	874	modifier	12284	month	12394	namespace	12645	number	13343	option	13392	plural	13753	redirect	13768	switch	13818	trail	14104	variable	14127
            alias	6	Картинка
            alias	7	Картинка беседа
            date	full	d MMMM y
            date	month	MMMM y
            date	year	y
            function	-	ПЪЛЕН_АДРЕС	ПЪЛЕН_АДРЕСИ	ВЪТР	ЛОКАЛЕНАДРЕС	ЛОКАЛЕНАДРЕСИ
            function	gender	ПОЛ
            function	grammar	ГРАМАТИКА
            function	lc	МБ
            function	lcfirst	МБПЪРВА
            function	ns	ИП
            function	plural	МН_ЧИСЛО
            function	uc	ГБ
            function	ucfirst	ГБПЪРВА
            function!	defaultsort	СОРТКАТ
            function!	displaytitle	ПОКАЗВ_ЗАГЛАВИЕ
            hashed	-	ЕЗИК
            infobox	here	* инфо	личност	писател	политик	учен	художник	музикант	изпълнител	актьор	спортист	футболист	владетел	филм	музикален албум	сингъл	книга инфо	компания	университет
            label	before	на 
            language	aa	афарски
            language	ab	абхазки
            language	ace	ачешки
            language	ady	адигейски
            language	af	африканс
            language	ain	айну
            language	ak	акан
            language	akk	акадски
            language	ale	алеутски
            language	alt	южноалтайски
            language	am	амхарски
            language	an	арагонски
            language	ang	староанглийски
            language	anp	ангика
            language	ar	арабски
            language	arc	арамейски
            language	arn	мапуче
            language	arp	арапахо
            language	as	асамски
            language	ast	астурски
            language	av	аварски
            language	awa	авади
            language	ay	аймара
            language	az	азербайджански
            language	ba	башкирски
            language	bal	балучи
            language	ban	балийски
            language	be	беларуски
            language	bem	бемба
            language	bg	български
            language	bgn	западен балочи
            language	bho	боджпури
            language	bi	бислама
            language	bik	биколски
            language	bla	сиксика
            language	bm	бамбара
            language	bn	бенгалски
            language	bo	тибетски
            language	br	бретонски
            language	bs	босненски
            language	bua	бурятски
            language	bug	бугински
            language	ca	каталонски
            language	ce	чеченски
            language	ceb	себуански
            language	ch	чаморо
            language	chg	чагатай
            language	chk	чуук
            language	chn	жаргон чинуук
            language	cho	чокто
            language	chr	черокски
            language	chy	шайенски
            language	ckb	кюрдски (централен)
            language	co	корсикански
            language	cop	коптски
            language	cr	крии
            language	crh	кримскотатарски
            language	cs	чешки
            language	csb	кашубски
            language	cu	църковнославянски
            language	cv	чувашки
            language	cy	уелски
            language	da	датски
            language	dak	дакотски
            language	de	немски
            language	din	динка
            language	dsb	долнолужишки
            language	dua	дуала
            language	dv	дивехи
            language	dz	дзонгкха
            language	ee	еве
            language	egy	древноегипетски
            language	el	гръцки
            language	elx	еламитски
            language	en	английски
            language	en-ca	канадски английски
            language	en-gb	британски английски
            language	en-us	американски английски
            language	enm	средновековен английски
            language	eo	есперанто
            language	es	испански
            language	et	естонски
            language	eu	баски
            language	fa	персийски
            language	fa-af	дари
            language	fat	фанти
            language	ff	фула
            language	fi	фински
            language	fil	филипински
            language	fj	фиджийски
            language	fo	фарьорски
            language	fon	фон
            language	fr	френски
            language	frm	средновековен френски
            language	fro	старофренски
            language	frr	северен фризски
            language	fur	фриулски
            language	fy	западнофризийски
            language	ga	ирландски
            language	gaa	га
            language	gag	гагаузки
            language	gd	шотландски келтски
            language	gez	гииз
            language	gil	гилбертски
            language	gl	галисийски
            language	gmh	средновисоконемски
            language	gn	гуарани
            language	goh	старовисоконемски
            language	gor	горонтало
            language	got	готически
            language	grc	древногръцки
            language	gsw	швейцарски немски
            language	gu	гуджарати
            language	gv	манкски
            language	ha	хауса
            language	haw	хавайски
            language	he	иврит
            language	hi	хинди
            language	hil	хилигайнон
            language	hit	хитски
            language	hmn	хмонг
            language	ho	хири моту
            language	hr	хърватски
            language	hsb	горнолужишки
            language	ht	хаитянски креолски
            language	hu	унгарски
            language	hy	арменски
            language	hz	хереро
            language	ia	интерлингва
            language	iba	ибан
            language	id	индонезийски
            language	ie	оксидентал
            language	ig	игбо
            language	ii	съчуански йи
            language	ik	инупиак
            language	ilo	илоко
            language	inh	ингушетски
            language	io	идо
            language	is	исландски
            language	it	италиански
            language	iu	инуктитут
            language	ja	японски
            language	jbo	ложбан
            language	jv	явански
            language	ka	грузински
            language	kaa	каракалпашки
            language	kab	кабилски
            language	kbd	кабардиан
            language	kcg	туап
            language	kea	кабовердиански
            language	kg	конгоански
            language	ki	кикую
            language	kj	кваняма
            language	kk	казахски
            language	kl	гренландски
            language	km	кхмерски
            language	kmb	кимбунду
            language	kn	каннада
            language	ko	корейски
            language	koi	коми-пермякски
            language	kok	конкани
            language	kpe	кпеле
            language	kr	канури
            language	krc	карачай-балкарски
            language	krl	карелски
            language	ks	кашмирски
            language	ksh	кьолнски
            language	ku	кюрдски
            language	kum	кумикски
            language	kv	коми
            language	kw	корнуолски
            language	ky	киргизки
            language	la	латински
            language	lad	ладино
            language	lb	люксембургски
            language	lez	лезгински
            language	lg	ганда
            language	li	лимбургски
            language	lkt	лакота
            language	ln	лингала
            language	lo	лаоски
            language	loz	лози
            language	lrc	северен лури
            language	lt	литовски
            language	lua	луба-лулуа
            language	lus	мизо
            language	lv	латвийски
            language	mad	мадурски
            language	mag	магахи
            language	mai	майтхили
            language	mak	макасар
            language	mdf	мокша
            language	men	менде
            language	mg	малгашки
            language	mga	средновековен ирландски
            language	mh	маршалезе
            language	mi	маорски
            language	mic	микмак
            language	min	минангкабау
            language	mk	македонски
            language	ml	малаялам
            language	mn	монголски
            language	mnc	манджурски
            language	mni	манипурски
            language	moh	мохоук
            language	mos	моси
            language	mr	марати
            language	ms	малайски
            language	mt	малтийски
            language	mus	мускогски
            language	mwl	мирандийски
            language	my	бирмански
            language	myv	ерзиа
            language	mzn	мазандерански
            language	na	науру
            language	nap	неаполитански
            language	nb	норвежки
            language	nd	северен ндебеле
            language	nds	долнонемски
            language	nds-nl	долносаксонски
            language	ne	непалски
            language	new	неварски
            language	ng	ндонга
            language	nia	ниас
            language	niu	ниуеан
            language	nl	нидерландски
            language	nl-be	фламандски
            language	nn	норвежки
            language	no	норвежки
            language	nog	ногаи
            language	non	старонорвежки
            language	nqo	нко
            language	nr	южен ндебеле
            language	nso	северен сото
            language	nv	навахо
            language	ny	нянджа
            language	nyn	нянколе
            language	oc	окситански
            language	oj	оджибва
            language	om	оромо
            language	or	ория
            language	os	осетински
            language	ota	отомански турски
            language	pa	пенджабски
            language	pag	пангасинан
            language	pal	пахлави
            language	pam	пампанга
            language	pap	папиаменто
            language	pau	палауан
            language	pcm	нигерийски пиджин
            language	peo	староперсийски
            language	phn	финикийски
            language	pi	пали
            language	pl	полски
            language	prg	пруски
            language	pro	старопровансалски
            language	ps	пущу
            language	pt	португалски
            language	qu	кечуа
            language	rap	рапа нуи
            language	rar	раротонга
            language	rhg	рохинга
            language	rm	реторомански
            language	rn	рунди
            language	ro	румънски
            language	rom	ромски
            language	ru	руски
            language	rup	арумънски
            language	rw	киняруанда
            language	sa	санскрит
            language	sah	саха
            language	sam	самаритански арамейски
            language	sat	сантали
            language	sc	сардински
            language	scn	сицилиански
            language	sco	шотландски
            language	sd	синдхи
            language	sdh	южнокюрдски
            language	se	северносаамски
            language	ses	койраборо сени
            language	sg	санго
            language	sga	староирландски
            language	sh	сърбохърватски
            language	shi	ташелхит
            language	shn	шан
            language	si	синхалски
            language	sk	словашки
            language	sl	словенски
            language	sm	самоански
            language	sma	южносаамски
            language	smj	луле-саамски
            language	smn	инари-саамски
            language	sms	сколт-саамски
            language	sn	шона
            language	so	сомалийски
            language	sog	согдийски
            language	sq	албански
            language	sr	сръбски
            language	srn	сранан тонго
            language	ss	свати
            language	st	сото
            language	su	сундански
            language	sux	шумерски
            language	sv	шведски
            language	sw	суахили
            language	syc	класически сирийски
            language	syr	сирийски
            language	ta	тамилски
            language	te	телугу
            language	tet	тетум
            language	tg	таджикски
            language	th	тайски
            language	ti	тигриня
            language	tig	тигре
            language	tk	туркменски
            language	tl	тагалог
            language	tlh	клингонски
            language	tli	тлингит
            language	tn	тсвана
            language	to	тонгански
            language	tpi	ток писин
            language	tr	турски
            language	trv	тароко
            language	ts	цонга
            language	tt	татарски
            language	tum	тумбука
            language	tvl	тувалуански
            language	tw	туи
            language	ty	таитянски
            language	tyv	тувински
            language	tzm	централноатласки тамазигт
            language	udm	удмуртски
            language	ug	уйгурски
            language	uga	угаритски
            language	uk	украински
            language	umb	умбунду
            language	ur	урду
            language	uz	узбекски
            language	ve	венда
            language	vi	виетнамски
            language	vo	волапюк
            language	vot	вотик
            language	wa	валонски
            language	war	варай
            language	wo	волоф
            language	xal	калмик
            language	xh	кхоса
            language	yi	идиш
            language	yo	йоруба
            language	yue	кантонски
            language	za	зуанг
            language	zap	запотек
            language	zgh	стандартен марокански тамазигт
            language	zh	китайски
            language	zh-hans	китайски (опростен)
            language	zh-hant	китайски (традиционен)
            language	zu	зулуски
            language	zun	зуни
            language	zza	заза
            language	eng	английски
            language	fra	френски
            language	ger	немски
            language	gr	гръцки
            language	ita	италиански
            language	lat	латински
            language	lij	лигурски
            language	lmo	ломбардски
            language	rus	руски
            language	spa	испански
            language	szl	силезийски
            language	vec	венециански
            modifier	msg	СЪОБЩ
            modifier	msgnw	СЪОБЩБУ
            modifier	raw	НЕОБРАБ
            modifier	subst	ЗАМЕСТ
            month	1	януари
            month	2	февруари
            month	3	март
            month	4	април
            month	5	май
            month	6	юни
            month	7	юли
            month	8	август
            month	9	септември
            month	10	октомври
            month	11	ноември
            month	12	декември
            namespace	-2	Медия
            namespace	-1	Специални
            namespace	1	Беседа
            namespace	2	Потребител
            namespace	3	Потребител беседа
            namespace	4	Уикипедия
            namespace	5	Уикипедия беседа
            namespace	6	Файл
            namespace	7	Файл беседа
            namespace	8	МедияУики
            namespace	9	МедияУики беседа
            namespace	10	Шаблон
            namespace	11	Шаблон беседа
            namespace	12	Помощ
            namespace	13	Помощ беседа
            namespace	14	Категория
            namespace	15	Категория беседа
            namespace	100	Портал
            namespace	101	Портал беседа
            namespace	828	Модул
            namespace	829	Модул беседа
            number	decimal	,
            number	fewest	5
            number	group	\#u{A0}
            option	img_border	ръб	контур
            option	img_center	център	ц	центр
            option	img_framed	рамка	врамка
            option	img_frameless	безрамка
            option	img_left	ляво	вляво	л
            option	img_manualthumb	мини=$1
            option	img_none	н
            option	img_right	дясно	вдясно	д
            option	img_thumbnail	мини
            option	img_width	$1пкс	$1п
            plural	1	n = 1
            redirect	redirect	пренасочване	виж
            switch	-	СЪССЪДЪРЖАНИЕ	БЕЗ_РЕДАКТИРАНЕ_НА_РАЗДЕЛИ	БЕЗГАЛЕРИЯ	БЕЗСЪДЪРЖАНИЕ	СЪДЪРЖАНИЕ
            switch!	-	СКРИТАКАТЕГОРИЯ	ИНДЕКСИРАНЕ	ВРЪЗКА_ЗА_НОВ_РАЗДЕЛ	БЕЗИНДЕКСИРАНЕ
            trail	letters	a-zа-я
            variable	-	ПЪТДОСКРИПТА	СЪРВЪР	ИМЕНАСЪРВЪРА
            variable!	-	ТЕКУЩДЕН	ТЕКУЩДЕН2	ТЕКУЩДЕНИМЕ	ТЕКУЩ_ДЕН_ОТ_СЕДМИЦАТА	ТЕКУЩЧАС	ТЕКУЩМЕСЕЦ	ТЕКУЩМЕСЕЦ1	ТЕКУЩМЕСЕЦСЪКР	ТЕКУЩМЕСЕЦИМЕ	ТЕКУЩМЕСЕЦИМЕРОД	ТЕКУЩОВРЕМЕ	ТЕКУЩАСЕДМИЦА	ТЕКУЩАГОДИНА	БРОЙАКТИВНИПОТРЕБИТЕЛИ	БРОЙАДМИНИСТРАТОРИ	БРОЙСТАТИИ	БРОЙРЕДАКЦИИ	БРОЙФАЙЛОВЕ	БРОЙСТРАНИЦИ	БРОЙПОТРЕБИТЕЛИ	ДЕН_НА_ВЕРСИЯТА	ДЕН_НА_ВЕРСИЯТА2	ИД_НА_ВЕРСИЯТА	МЕСЕЦ_НА_ВЕРСИЯТА	ГОДИНА_НА_ВЕРСИЯТА
            variable!	fullpagename	ПЪЛНОИМЕ_СТРАНИЦА
            variable!	fullpagenamee	ПЪЛНОИМЕ_СТРАНИЦАИ
            variable!	namespace	ИМЕННОПРОСТРАНСТВО
            variable!	namespacee	ИМЕННОПРОСТРАНСТВОИ
            variable!	pagename	СТРАНИЦА
            variable!	pagenamee	СТРАНИЦАИ
            variable!	sitename	ИМЕНАСАЙТА
            variable!	subpagename	ИМЕ_ПОДСТРАНИЦА
            variable!	subpagenamee	ИМЕ_ПОДСТРАНИЦАИ
            variable!	talkpagename	ИМЕ_БЕСЕДА
            variable!	talkpagenamee	ИМЕ_БЕСЕДАИ
            """#
        case "bgn": #"""
            alias	0	date	60	fallback	97	month	111	month-alone	345	namespace	390	trail	901
            alias	-2	میڈیا
            alias	6	اکس
            alias	7	اکس ئی گپ
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	fa
            month	1	جنوری
            month	2	فیبروری
            month	3	مارچ
            month	4	اپریل
            month	5	مای
            month	6	جون
            month	7	جولای
            month	8	اگوست
            month	9	سیپٹمبر
            month	10	اکتوبر
            month	11	نوامبر
            month	12	ڈ	سمبر
            month-alone	5	می
            month-alone	12	ڈسمبر
            namespace	-2	رسانگ
            namespace	-1	ۆێک
            namespace	1	گپ
            namespace	2	کارمرزۆک
            namespace	3	کارمرزۆک ئی گپ
            namespace	5	Wikipedia ئی گپ
            namespace	6	ورق
            namespace	7	ورق ئی گپ
            namespace	8	میڈیاویکی
            namespace	9	میڈیاویکی ئی گپ
            namespace	10	تراشوان
            namespace	11	تراشوان ئی گپ
            namespace	12	کومک
            namespace	13	کومک ئی گپ
            namespace	14	تهر
            namespace	15	تهر ئی گپ
            namespace	828	ماژول
            namespace	829	ماژول ئی گپ
            trail	letters	آ-ؤئ-بت-غفقل-وپچڈڑژکگھۆیێ\#u{200C}
            """#
        case "bh": #"""
            fallback	0	plural	15
            fallback	1	bho
            plural	1	n = 0..1
            """#
        case "bho": #"""
            date	0	month	37	namespace	328	number	1004	plural	1020
            date	full	d MMMM y
            date	month	LLLL y
            month	1	जनवरी
            month	2	फरवरी
            month	3	मार्च
            month	4	अप्रैल
            month	5	मई
            month	6	जून
            month	7	जुलाई
            month	8	अगस्त
            month	9	सितंबर
            month	10	अक्टूबर
            month	11	नवंबर
            month	12	दिसंबर
            namespace	-2	मीडिया
            namespace	-1	विशेष
            namespace	1	वार्तालाप
            namespace	2	प्रयोगकर्ता
            namespace	3	प्रयोगकर्ता वार्ता
            namespace	5	Wikipedia वार्ता
            namespace	6	चित्र
            namespace	7	चित्र वार्ता
            namespace	8	मीडियाविकि
            namespace	9	मीडियाविकि वार्ता
            namespace	10	टेम्पलेट
            namespace	11	टेम्पलेट वार्ता
            namespace	12	मदद
            namespace	13	मदद वार्ता
            namespace	14	श्रेणी
            namespace	15	श्रेणी वार्ता
            number	zero	०
            plural	1	n = 0..1
            """#
        case "bi": #"""
            date	0	month	37
            date	full	d MMMM y
            date	month	LLLL y
            month	1	Januware
            month	2	Februari
            month	3	Maj
            month	4	Epril
            month	5	Mei
            month	6	Jun
            month	7	Julae
            month	8	Ogis
            month	9	Septemba
            month	10	Oktoba
            month	11	Novemba
            month	12	Desemba
            """#
        case "bjn": #"""
            alias	0	date	326	fallback	363	month	377	namespace	562
            alias	-1	Istimewa
            alias	1	Pembicaraan
            alias	2	Pengguna
            alias	3	Pembicaraan Pengguna
            alias	5	Pembicaraan Wikipedia
            alias	6	Berkas
            alias	7	Pembicaraan Berkas
            alias	9	Pembicaraan MediaWiki
            alias	10	Templat
            alias	11	Pembicaraan Templat
            alias	12	Bantuan
            alias	13	Pembicaraan Bantuan
            alias	14	Kategori
            alias	15	Pembicaraan Kategori
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	id
            month	1	Januari
            month	2	Pibuari
            month	3	Marit
            month	4	April
            month	5	Mai
            month	6	Juni
            month	7	Juli
            month	8	Agustus
            month	9	Siptimbir
            month	10	Uktubir
            month	11	Nupimbir
            month	12	Disimbir
            namespace	-2	Media
            namespace	-1	Istimiwa
            namespace	1	Pamandiran
            namespace	2	Pamakai
            namespace	3	Pamandiran Pamakai
            namespace	5	Pamandiran Wikipedia
            namespace	6	Barakas
            namespace	7	Pamandiran Barakas
            namespace	8	MediaWiki
            namespace	9	Pamandiran MediaWiki
            namespace	10	Citakan
            namespace	11	Pamandiran Citakan
            namespace	12	Patulung
            namespace	13	Pamandiran Patulung
            namespace	14	Tumbung
            namespace	15	Pamandiran Tumbung
            """#
        case "blk": #"""
            date	0	fallback	37	month	51	namespace	408	number	1390
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	my
            month	1	ဇန်နဝါရီ
            month	2	ဖေဖော်ဝါရီ
            month	3	မတ်
            month	4	အေပီ
            month	5	မေ
            month	6	ဇွန်
            month	7	ဇွန်လုဲင်
            month	8	ဩဂဲစ်
            month	9	သဲက်တဲဉ်ဗာ
            month	10	အောက်တိုဗာ
            month	11	နိုဝဲင်ဗာ
            month	12	ဒီသဲဉ်ဗာ
            namespace	-2	မီဒီယာ
            namespace	-1	တဲး၀ါး
            namespace	1	အိုင်ကိုမ်ဒေါ့ꩻရီ
            namespace	2	ကေားသုင်ꩻသား
            namespace	3	ကေားသုင်ꩻသား အိုင်ကိုမ်ဒေါ့ꩻရီ
            namespace	5	Wikipedia အိုင်ကိုမ်ဒေါ့ꩻရီ
            namespace	6	ဖုဲင်
            namespace	7	ဖုဲင် အိုင်ကိုမ်ဒေါ့ꩻရီ
            namespace	8	မီဒီယာဝီခီ
            namespace	9	မီဒီယာဝီခီ အိုင်ကိုမ်ဒေါ့ꩻရီ
            namespace	10	တမ်းပလေက်
            namespace	11	တမ်းပလေက် အိုင်ကိုမ်ဒေါ့ꩻရီ
            namespace	12	စွဲးကမ်းကို
            namespace	13	စွဲးကမ်းကို အိုင်ကိုမ်ဒေါ့ꩻရီ
            namespace	14	ကဏ္ဍ
            namespace	15	ကဏ္ဍ အိုင်ကိုမ်ဒေါ့ꩻရီ
            number	zero	၀
            number	group	
            """#
        case "bm": #"""
            date	0	fallback	37	month	51	month-alone	247
            date	full	d MMMM y
            date	month	MMMM y
            fallback	1	fr
            month	1	zanwuye
            month	2	feburuye
            month	3	marisi
            month	4	awirili
            month	5	mɛ
            month	6	zuwɛn
            month	7	zuluye
            month	8	uti
            month	9	sɛtanburu
            month	10	ɔkutɔburu
            month	11	nowanburu
            month	12	desanburu
            month-alone	1	zanwuye
            month-alone	2	feburuye
            month-alone	3	marisi
            month-alone	4	awirili
            month-alone	5	mɛ
            month-alone	6	zuwɛn
            month-alone	7	zuluye
            month-alone	8	uti
            month-alone	9	sɛtanburu
            month-alone	10	ɔkutɔburu
            month-alone	11	nowanburu
            month-alone	12	desanburu
            """#
        case "bn": #"""
            alias	0	date	149	function	201	hashed	1940	modifier	2197	month	2238	namespace	2583	number	3522	option	3561	plural	5044	redirect	5068	switch	5228	trail	7416	variable	7438
            alias	4	WP
            alias	5	Wikipedia আলাপ	উইকিপিডিয়া আলাপ
            alias	7	চিত্র আলাপ	MediaWiki আলাপ
            date	full	d MMMM, y
            date	month	MMMM y
            date	zero	০
            function	-	বিআইডিআই	ফাইলের_পথ	ফাইলেরপথ	স্থানীয়_ইউআরএল	স্থানীয়ইউআরএল
            function	formatnum	নম্বর_বিন্যাস	নম্বরবিন্যাস
            function	gender	লিঙ্গ
            function	grammar	ব্যাকরণ
            function	plural	বহুবচন
            function!	defaultsort	পূর্বনির্ধারিত_বাছাই	পূর্বনির্ধারিতবাছাই
            function!	displaytitle	প্রদর্শনের_শিরোনাম	প্রদর্শনেরশিরোনাম	প্রদর্শিত_শিরোনাম	প্রদর্শিতশিরোনাম
            function!	-	দলে_সংখ্যা	দলেসংখ্যা	বিষয়শ্রেণীতেপাতা	বিষয়শ্রেণীতেপৃষ্ঠা	বিষয়শ্রেণীতে_পাতা	বিষয়শ্রেণীতে_পৃষ্ঠা	নামস্থানে_পাতা	নামস্থানে_পৃষ্ঠা	নামস্থানেপাতা	নামস্থানেপৃষ্ঠা	পাতার_আকার	পাতারআকার	পৃষ্ঠার_আকার	পৃষ্ঠারআকার	সুরক্ষার_মেয়াদোত্তীর্ণ	সুরক্ষারমেয়াদোত্তীর্ণ	সুরক্ষা_মেয়াদোত্তীর্ণ	সুরক্ষামেয়াদোত্তীর্ণ	সুরক্ষার_স্তর	সুরক্ষারস্তর	সুরক্ষা_স্তর	সুরক্ষাস্তর
            hashed	-	বিষয়শ্রেণী_বৃক্ষ	বিষয়শ্রেণীবৃক্ষ	ভাষা	বিশেষ
            hashed	formatdate	তারিখ_বিন্যাস	তারিখবিন্যাস
            hashed	tag	ট্যাগ
            modifier	raw	অবিন্যস্ত
            month	1	জানুয়ারী
            month	2	ফেব্রুয়ারী
            month	3	মার্চ
            month	4	এপ্রিল
            month	5	মে
            month	6	জুন
            month	7	জুলাই
            month	8	আগস্ট
            month	9	সেপ্টেম্বর
            month	10	অক্টোবর
            month	11	নভেম্বর
            month	12	ডিসেম্বর
            namespace	-2	মিডিয়া
            namespace	-1	বিশেষ
            namespace	1	আলাপ
            namespace	2	ব্যবহারকারী
            namespace	3	ব্যবহারকারী আলাপ
            namespace	4	উইকিপিডিয়া
            namespace	5	উইকিপিডিয়া আলোচনা
            namespace	6	চিত্র
            namespace	7	চিত্র আলোচনা
            namespace	8	মিডিয়াউইকি
            namespace	9	মিডিয়াউইকি আলোচনা
            namespace	10	টেমপ্লেট
            namespace	11	টেমপ্লেট আলোচনা
            namespace	12	সাহায্য
            namespace	13	সাহায্য আলোচনা
            namespace	14	বিষয়শ্রেণী
            namespace	15	বিষয়শ্রেণী আলোচনা
            namespace	100	প্রবেশদ্বার
            namespace	118	খসড়া
            namespace	828	মডিউল
            namespace	829	মডিউল আলাপ
            number	grouping	indian
            number	zero	০
            option	img_border	সীমানা	সীমান্ত
            option	img_bottom	নিচে	নিচ	নীচ	নীচে	তলদেশ	নিম্নে
            option	img_center	কেন্দ্র	কেন্দ্রে
            option	img_class	ক্লাস=$1
            option	img_framed	ফ্রেম	ফ্রেমসহ
            option	img_frameless	ফ্রেমহীন	ফ্রেমবিহীন
            option	img_lang	ভাষা=$1
            option	img_left	বাম	বামে
            option	img_link	সংযোগ=$1	লিঙ্ক=$1
            option	img_manualthumb	থাম্ব=$1	থাম্বনেইল=$1
            option	img_middle	মধ্য	মধ্যে
            option	img_none	কিছুই_না	কোনটি_না	কিছুইনা	কোনটিনা
            option	img_page	পাতা=$1	পাতা $1	পৃষ্ঠা=$1	পৃষ্ঠা $1
            option	img_right	ডান	ডানে
            option	img_text_bottom	পাঠ্য-নীচে	লেখা-নীচ
            option	img_text_top	পাঠ্য-উপরে	লেখা-উপরে	পাঠ্য-উপর	লেখা-উপর
            option	img_thumbnail	থাম্ব	থাম্বনেইল
            option	img_top	শীর্ষ	উপর	শীর্ষে	উপরে
            option	img_upright	ডানে_উপরে	ডানেউপরে=$1	ডানদিকে_উপরে	ডানদিকে_উপরে $1	ডানদিকে_উপরে=$1	ডানেউপরে $1
            option	img_width	$1পিক্সেল	$1পিক্স
            plural	1	i = 0 or n = 1
            redirect	redirect	পুনর্নির্দেশ	পুনঃর্নির্দেশ	পুনঃনির্দেশ	পুননির্দেশ
            switch	-	কোন_বিষয়বস্তু_রূপান্তরকারী_নয়	কোনবিষয়বস্তুরূপান্তরকারীনয়	কোনসম্পাদনাঅনুচ্ছেদনয়	কোন_সম্পাদনা_অনুচ্ছেদ_নয়	কোনগ্যালারিনয়	কোনগ্যালারীনয়	কোন_গ্যালারি_নয়	কোন_গ্যালারী_নয়	কোন_শিরোনাম_রূপান্তরকারী_নয়	কোনশিরোনামরূপান্তরকারীনয়	কোন_বিষয়বস্তুর_ছক_নয়	কোনবিষয়বস্তুরছকনয়	কোন_বিষয়বস্তুর_টেবিল_নয়	কোনবিষয়বস্তুরটেবিলনয়	বিষয়বস্তুর_ছক	বিষয়বস্তুরছক	বিষয়বস্তুর_টেবিল	বিষয়বস্তুরটেবিল
            switch!	-	লুকানো_বিষয়শ্রেণী	লুকানোবিষয়শ্রেণী	লুকায়িতবিষয়শ্রেণী	লুক্কায়িতবিষয়শ্রেণী	লুক্কায়িত_বিষয়শ্রেণী	নির্ঘণ্ট	নতুন_অনুচ্ছেদের_সংযোগ	নতুন_অনুচ্ছেদের_লিঙ্ক	নতুনঅনুচ্ছেদেরসংযোগ	নতুনঅনুচ্ছেদেরলিঙ্ক	কোননির্ঘণ্টনয়	কোন_নির্ঘণ্ট_নয়	নির্ঘণ্টনয়	কোন_নতুন_অনুচ্ছেদের_সংযোগ_নয়	কোন_নতুন_অনুচ্ছেদের_লিঙ্ক_নয়	কোননতুনঅনুচ্ছেদেরসংযোগনয়	কোননতুনঅনুচ্ছেদেরলিঙ্কনয়	স্থির_পুনর্নির্দেশ	স্থিরপুনর্নির্দেশ
            trail	letters	ঀ-৿
            variable	-	নিবন্ধের_পথ	নিবন্ধেরপথ	পাতার_আইডি	পাতারআইডি	পৃষ্ঠার_আইডি	পৃষ্ঠারআইডি	স্ক্রিপ্টের_পথ	স্ক্রিপ্টেরপথ	সার্ভার	সার্ভারের_নাম	সার্ভারেরনাম	শৈলীর_পথ	শৈলীরপথ
            variable!	basepagename	ভিত্তি_পাতার_নাম	ভিত্তিপাতারনাম	ভিত্তি_পৃষ্ঠার_নাম
            variable!	basepagenamee	ভিত্তি_পাতার_নামম	ভিত্তিপাতারনামম	ভিত্তি_পৃষ্ঠার_নামম
            variable!	contentlanguage	বিষয়বস্তুর_ভাষা	বিষয়বস্তুরভাষা
            variable!	-	বর্তমান_দিন	বর্তমানদিন	আজকের_দিন	আজকেরদিন	বর্তমান_দিন_২	বর্তমানদিন২	আজকের_দিন_২	আজকেরদিন২	বর্তমান_দিনের_নাম	বর্তমানদিনেরনাম	আজকের_দিনের_নাম	আজকেরদিনেরনাম	বর্তমান_সপ্তাহের_দিন	বর্তমানসপ্তাহেরদিন	বর্তমান_ঘণ্টা	বর্তমানঘণ্টা	বর্তমান_ঘন্টা	বর্তমানঘন্টা	এখনকার_ঘণ্টা	এখনকারঘণ্টা	চলতি_মাস	চলতিমাস	বর্তমান_মাস	বর্তমানমাস	বর্তমান_মাস_২	বর্তমানমাস২	চলতি_মাস_১	চলতিমাস১	বর্তমান_মাস_১	বর্তমানমাস১	বর্তমান_মাস_সংক্ষেপ	বর্তমানমাসসংক্ষেপ	বর্তমান_মাস_সংক্ষিপ্ত	বর্তমানমাসসংক্ষিপ্ত	বর্তমান_মাসের_নাম	বর্তমানমাসেরনাম	বর্তমান_মাসের_নাম_উৎপন্ন	বর্তমানমাসেরনামউৎপন্ন	বর্তমান_সময়	বর্তমানসময়	এখনকার_সময়	এখনকারসময়	এখন_সময়	বর্তমান_সময়তারিখ	বর্তমান_সংস্করণ	বর্তমানসংস্করণ	বর্তমান_সপ্তাহ	বর্তমানসপ্তাহ	চলতি_সপ্তাহ	চলতিসপ্তাহ	চলতি_বছর	চলতিবছর	বর্তমান_বছর	বর্তমানবছর	স্থানীয়_দিন	স্থানীয়দিন	স্থানীয়_বার	স্থানীয়বার	স্থানীয়_দিন_২	স্থানীয়দিন২	স্থানীয়_দিনের_নাম	স্থানীয়দিনেরনাম	স্থানীয়_সপ্তাহের_দিন	স্থানীয়সপ্তাহেরদিন	স্থানীয়_ঘণ্টা	স্থানীয়ঘণ্টা	স্থানীয়_ঘন্টা	স্থানীয়ঘন্টা	স্থানীয়_মাস	স্থানীয়মাস	স্থানীয়_মাস_২	স্থানীয়মাস২	স্থানীয়_মাস_১	স্থানীয়মাস১	স্থানীয়_মাস_সংক্ষেপ	স্থানীয়মাসসংক্ষেপ	স্থানীয়_মাস_সংক্ষিপ্ত	স্থানীয়মাসসংক্ষিপ্ত	সংক্ষেপিত_স্থানীয়_মাস	সংক্ষেপিতস্থানীয়মাস	স্থানীয়_মাসের_নাম	স্থানীয়মাসেরনাম	স্থানীয়_মাসের_নাম_উৎপন্ন	স্থানীয়মাসেরনামউৎপন্ন	স্থানীয়_সময়	স্থানীয়সময়	স্থানীয়_সময়তারিখ	স্থানীয়সময়তারিখ	স্থানীয়_সপ্তাহ	স্থানীয়সপ্তাহ	স্থানীয়_বছর	স্থানীয়বছর	সক্রিয়_ব্যবহারকারীর_সংখ্যা	সক্রিয়ব্যবহারকারীরসংখ্যা	সক্রিয়_ব্যবহারকারী_সংখ্যা	সক্রিয়ব্যবহারকারীসংখ্যা	প্রশাসকের_সংখ্যা	প্রশাসকেরসংখ্যা	প্রশাসক_সংখ্যা	প্রশাসকসংখ্যা	নিবন্ধের_সংখ্যা	নিবন্ধেরসংখ্যা	নিবন্ধ_সংখ্যা	নিবন্ধসংখ্যা	সম্পাদনার_সংখ্যা	সম্পাদনারসংখ্যা	সম্পাদনা_সংখ্যা	সম্পাদনাসংখ্যা	ফাইলের_সংখ্যা	ফাইলেরসংখ্যা	ফাইল_সংখ্যা	ফাইলসংখ্যা	পাতার_সংখ্যা	পাতারসংখ্যা	পৃষ্ঠার_সংখ্যা	পৃষ্ঠারসংখ্যা	পৃষ্ঠা_সংখ্যা	পৃষ্ঠাসংখ্যা	ব্যবহারকারীর_সংখ্যা	ব্যবহারকারীরসংখ্যা	ব্যবহারকারী_সংখ্যা	ব্যবহারকারীসংখ্যা	সংশোধনের_দিন	সংশোধনেরদিন	সংশোধনের_দিন_২	সংশোধনেরদিন২	সংশোধনের_আইডি	সংশোধনেরআইডি	সংশোধনের_মাস	সংশোধনেরমাস	সংশোধনের_মাস_১	সংশোধনেরমাস১	সংশোধনের_আকার	সংশোধনেরআকার	সংশোধনের_সময়তারিখ	সংশোধনেরসময়তারিখ	সংশোধনের_ব্যবহারকারী	সংশোধনেরব্যবহারকারী	সংশোধনের_বছর	সংশোধনেরবছর
            variable!	fullpagename	পূর্ণ_পাতার_নাম	সম্পূর্ণ_পাতার_নাম	পূর্ণপাতারনাম	সম্পূর্ণপাতারনাম	পূর্ণ_পৃষ্ঠার_নাম	সম্পূর্ণ_পৃষ্ঠার_নাম	পূর্ণপৃষ্ঠারনাম	সম্পূর্ণপৃষ্ঠারনাম
            variable!	fullpagenamee	পূর্ণ_পাতার_নামম	সম্পূর্ণ_পাতার_নামম	পূর্ণপাতারনামম	সম্পূর্ণপাতারনামম	পূর্ণ_পৃষ্ঠার_নামম	সম্পূর্ণ_পৃষ্ঠার_নামম	পূর্ণপৃষ্ঠারনামম	সম্পূর্ণপৃষ্ঠারনামম
            variable!	namespace	নামস্থান
            variable!	namespacee	নামস্থানন
            variable!	namespacenumber	নামস্থানের_সংখ্যা	নামস্থানেরসংখ্যা
            variable!	pagename	পাতার_নাম	পাতারনাম	পৃষ্ঠার_নাম	পৃষ্ঠারনাম
            variable!	pagenamee	পাতার_নামম	পাতারনামম	পৃষ্ঠার_নামম	পৃষ্ঠারনামম
            variable!	rootpagename	মূল_পাতার_নাম	মূলপাতারনাম	মূল_পৃষ্ঠার_নাম
            variable!	rootpagenamee	মূল_পাতার_নামম	মূলপাতারনামম	মূল_পৃষ্ঠার_নামম
            variable!	sitename	সাইটের_নাম	সাইটেরনাম
            variable!	subjectpagename	বিষয়ের_পাতার_নাম	বিষয়েরপাতারনাম	বিষয়ের_পৃষ্ঠার_নাম	বিষয়েরপৃষ্ঠারনাম
            variable!	subjectpagenamee	বিষয়ের_পাতার_নামম	বিষয়েরপাতারনামম	বিষয়ের_পৃষ্ঠার_নামম	বিষয়েরপৃষ্ঠারনামম
            variable!	subjectspace	বিষয়ের_স্থান	নিবন্ধের_স্থান	বিষয়েরস্থান	নিবন্ধেরস্থান
            variable!	subjectspacee	বিষয়ের_স্থানন	নিবন্ধের_স্থানন	বিষয়েরস্থানন	নিবন্ধেরস্থানন
            variable!	subpagename	উপপাতার_নাম	উপপাতারনাম	উপপৃষ্ঠার_নাম	উপপৃষ্ঠারনাম
            variable!	subpagenamee	উপপাতার_নামম	উপপাতারনামম	উপপৃষ্ঠার_নামম	উপপৃষ্ঠারনামম
            variable!	talkpagename	আলাপ_পাতার_নাম	আলাপপাতারনাম	আলাপ_পৃষ্ঠার_নাম	আলোচনা_পৃষ্ঠার_নাম	আলোচনা_পাতার_নাম	আলোচনাপাতারনাম
            variable!	talkpagenamee	আলাপ_পাতার_নামম	আলাপপাতারনামম	আলাপ_পৃষ্ঠার_নামম	আলোচনা_পৃষ্ঠার_নামম	আলোচনা_পাতার_নামম	আলোচনাপাতারনামম
            variable!	talkspace	আলাপের_স্থান	আলোচনার_স্থান	আলাপেরস্থান	আলোচনারস্থান	আলাপের_জায়গা	আলাপেরজায়গা
            variable!	talkspacee	আলাপের_স্থানন	আলোচনার_স্থানন	আলাপেরস্থানন	আলোচনারস্থানন
            """#
        case "bo": #"""
            date	0	month	81	month-alone	597	number	1221
            date	full	སྤྱི་ལོ་y MMMMའི་ཚེས་d
            date	month	y MMMM
            month	1	ཟླ་བ་དང་པོ
            month	2	ཟླ་བ་གཉིས་པ
            month	3	ཟླ་བ་གསུམ་པ
            month	4	ཟླ་བ་བཞི་པ
            month	5	ཟླ་བ་ལྔ་པ
            month	6	ཟླ་བ་དྲུག་པ
            month	7	ཟླ་བ་བདུན་པ
            month	8	ཟླ་བ་བརྒྱད་པ
            month	9	ཟླ་བ་དགུ་པ
            month	10	ཟླ་བ་བཅུ་པ
            month	11	ཟླ་བ་བཅུ་གཅིག་པ
            month	12	ཟླ་བ་བཅུ་གཉིས་པ
            month-alone	1	ཟླ་བ་དང་པོ་
            month-alone	2	ཟླ་བ་གཉིས་པ་
            month-alone	3	ཟླ་བ་གསུམ་པ་
            month-alone	4	ཟླ་བ་བཞི་པ་
            month-alone	5	ཟླ་བ་ལྔ་པ་
            month-alone	6	ཟླ་བ་དྲུག་པ་
            month-alone	7	ཟླ་བ་བདུན་པ་
            month-alone	8	ཟླ་བ་བརྒྱད་པ་
            month-alone	9	ཟླ་བ་དགུ་པ་
            month-alone	10	ཟླ་བ་བཅུ་པ་
            month-alone	11	ཟླ་བ་བཅུ་གཅིག་པ་
            month-alone	12	ཟླ་བ་བཅུ་གཉིས་པ་
            number	zero	༠
            """#
        case "bpy": #"""
            date	0	fallback	37	month	51	month-alone	396	namespace	426	number	1081
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	bn
            month	1	জানুয়ারী
            month	2	ফেব্রুয়ারী
            month	3	মার্চ
            month	4	এপ্রিল
            month	5	মে
            month	6	জুন
            month	7	জুলাই
            month	8	আগষ্ট
            month	9	সেপ্টেম্বর
            month	10	অক্টোবর
            month	11	নভেম্বর
            month	12	ডিসেম্বর
            month-alone	8	আগস্ট
            namespace	-2	মিডিয়া
            namespace	-1	বিশেষ
            namespace	1	য়্যারী
            namespace	2	আতাকুরা
            namespace	3	আতাকুরার য়্যারী
            namespace	5	Wikipedia য়্যারী
            namespace	6	ছবি
            namespace	7	ছবি য়্যারী
            namespace	8	মিডিয়াউইকি
            namespace	9	মিডিয়াউইকির য়্যারী
            namespace	10	মডেল
            namespace	11	মডেলর য়্যারী
            namespace	12	পাংলাক
            namespace	13	পাংলাকর য়্যারী
            namespace	14	থাক
            namespace	15	থাকর য়্যারী
            number	zero	০
            """#
        case "bqi": #"""
            date	0	fallback	37	month	51	month-alone	288
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	fa
            month	1	جانڤیٱ
            month	2	فڤریٱ
            month	3	مارس
            month	4	آڤریل
            month	5	مئی
            month	6	جۊئٱن
            month	7	جۊئیٱ
            month	8	آگوست
            month	9	سپتامبر
            month	10	اوکتوبر
            month	11	نوڤامر
            month	12	دسامر
            month-alone	6	جۊٱن
            month-alone	9	سپتامر
            """#
        case "br": #"""
            alias	0	date	123	function	160	hashed	310	month	379	namespace	557	number	1017	option	1050	plural	1294	redirect	1479	trail	1503	variable	1578
            alias	2	Implijer	Implijerez
            alias	3	Kaozeadenn Implijer	Kaozeadenn Implijerez
            alias	6	Skeudenn
            alias	7	Kaozeadenn Skeudenn
            date	full	d MMMM y
            date	month	MMMM y
            function	-	URLKLOK
            function	gender	JENER
            function	grammar	YEZHADUR
            function	plural	LIESTER
            function!	defaultsort	ALC'HWEZDIBAB
            function!	-	MENTPAJENN
            hashed	-	GwezennadurRummad	kontañ	galv	YEZH	erlec'hiañ	dibar	amzer
            month	1	Genver
            month	2	Cʼhwevrer
            month	3	Meurzh
            month	4	Ebrel
            month	5	Mae
            month	6	Mezheven
            month	7	Gouere
            month	8	Eost
            month	9	Gwengolo
            month	10	Here
            month	11	Du
            month	12	Kerzu
            namespace	-2	Media
            namespace	-1	Dibar
            namespace	1	Kaozeal
            namespace	2	Implijer
            namespace	3	Kaozeadenn Implijer
            namespace	5	Kaozeadenn Wikipedia
            namespace	6	Restr
            namespace	7	Kaozeadenn Restr
            namespace	8	MediaWiki
            namespace	9	Kaozeadenn MediaWiki
            namespace	10	Patrom
            namespace	11	Kaozeadenn Patrom
            namespace	12	Skoazell
            namespace	13	Kaozeadenn Skoazell
            namespace	14	Rummad
            namespace	15	Kaozeadenn Rummad
            namespace	828	Modulenn
            namespace	829	Kaozeadenn modulenn
            number	decimal	,
            number	group	\#u{A0}
            option	img_bottom	traoñ
            option	img_center	kreizenn
            option	img_left	kleiz
            option	img_link	liamm=$1
            option	img_middle	kreiz
            option	img_none	netra
            option	img_page	pajenn=$1	pajenn $1
            option	img_right	dehou
            option	img_sub	is
            option	img_top	krec'h
            plural	1	n % 10 = 1 and n % 100 != 11,71,91
            plural	2	n % 10 = 2 and n % 100 != 12,72,92
            plural	3	n % 10 = 3..4,9 and n % 100 != 10..19,70..79,90..99
            plural	4	n != 0 and n % 1000000 = 0
            redirect	redirect	adkas
            trail	letters	A-Za-zÀÂÄÇ-ËÎÏÑÔÖÙÛÜàâäç-ëîïñôöùûü
            variable	-	SERVIJER	ANVSERVIJER
            variable!	-	STUMMRED	NIVERAIMPLIJERIENOBERIANT	NIVERABENNADOU	NIVERAZEGASEDENNOU	NIVERARESTROU	NIVERABAJENNOU	NIVERAIMPLIJERIEN
            variable!	fullpagename	ANVPAJENNKLOK
            variable!	fullpagenamee	ANVPAJENNKLOKSK
            variable!	namespace	ESAOUENNANV
            variable!	namespacee	ESAOUENNANVSK
            variable!	pagename	ANVPAJENN
            variable!	pagenamee	ANVPAJENNSK
            variable!	sitename	ANVLEC'HIENN
            variable!	subpagename	ANVISPAJENN
            """#
        case "brh": #"""
            date	0	month	37
            date	full	d MMMM y
            date	month	LLLL y
            month	1	Janvarí
            month	2	Farvarí
            month	3	Márc
            month	4	Aprel
            month	5	Maí
            month	6	Jún
            month	7	Jaoláí
            month	8	Agast
            month	9	Satumbar
            month	10	Aktúbar
            month	11	Naombar
            month	12	Dasumbar
            """#
        case "bs": #"""
            alias	0	date	207	function	260	hashed	865	modifier	948	month	1018	namespace	1200	number	1677	option	1709	plural	2286	redirect	2460	switch	2489	trail	2805	variable	2833
            alias	-2	Medija
            alias	3	Razgovor sa korisnikom
            alias	5	Razgovor Wikipedia	Razgovor s Wikipedia
            alias	6	Slika
            alias	7	Razgovor o datoteci
            alias	8	MedijaViki
            alias	9	Razgovor o MedijaVikiju	MediaWiki razgovor
            date	full	d. MMMM y.
            date	month	LLLL y.
            date	year	y.
            function	-	PUTANJADODATOTEKE	STAZADATOTEKE	PUNURL	PUNURLE	LOKALNAADRESA	LOKALNEADRESE
            function	formatnum	NUMERIČKIFORMAT	NUMERICKIFORMAT
            function	gender	SPOL	POL
            function	grammar	GRAMATIKA
            function	lcfirst	LCPRVI
            function	ns	IP
            function	padleft	RAZMAKLIJEVO	JASTUKLIJEVO
            function	padright	RAZMAKDESNO	JASTUKDESNO
            function	plural	MNOŽINA
            function	ucfirst	UCPRVI
            function	urlencode	DEKODIRAJADRESU
            function!	displaytitle	NASLOVZAPRIKAZ	POKAŽINASLOV	POKAZINASLOV
            function!	-	BROJUGRUPI	STRANICEUKATEGORIJI	STRANICEUKAT	STRANICEUIMENSKOMPROSTORU	VELIČINASTRANICE	VELICINASTRANICE	NIVOZAŠTITE	NIVOZASTITE
            hashed	formatdate	formatdatuma
            hashed	-	JEZIK	posebno	specijalno
            hashed	tag	oznaka
            modifier	msg	POR
            modifier	msgnw	NVPOR
            modifier	subst	ZAMIJENI	ZAMJENI
            month	1	januar
            month	2	februar
            month	3	mart
            month	4	april
            month	5	maj
            month	6	juni
            month	7	juli
            month	8	august
            month	9	septembar
            month	10	oktobar
            month	11	novembar
            month	12	decembar
            namespace	-2	Mediji
            namespace	-1	Posebno
            namespace	1	Razgovor
            namespace	2	Korisnik
            namespace	3	Razgovor s korisnikom
            namespace	5	Razgovor o Wikipedia
            namespace	6	Datoteka
            namespace	7	Razgovor o datoteci
            namespace	8	MediaWiki
            namespace	9	Razgovor o MediaWikiju
            namespace	10	Šablon
            namespace	11	Razgovor o šablonu
            namespace	12	Pomoć
            namespace	13	Razgovor o pomoći
            namespace	14	Kategorija
            namespace	15	Razgovor o kategoriji
            namespace	828	Modul
            namespace	829	Razgovor o modulu
            number	decimal	,
            number	group	.
            option	img_baseline	početna_linija	pocetna_linija
            option	img_border	ivica	granica
            option	img_bottom	dugme
            option	img_center	centar	c
            option	img_framed	okvir	ram
            option	img_frameless	bez_okvira
            option	img_left	lijevo	l
            option	img_manualthumb	mini=$1
            option	img_middle	sredina
            option	img_none	n	bez
            option	img_page	stranica=$1	stranica $1
            option	img_right	desno	d
            option	img_sub	odjeljak
            option	img_text_bottom	tekst-dugme
            option	img_text_top	vrh_teksta
            option	img_thumbnail	mini
            option	img_top	vrh
            option	img_upright	na_gore	na_gore=$1	na_gore_$1
            option	img_width	$1piksel	$1p
            plural	1	v = 0 and i % 10 = 1 and i % 100 != 11 or f % 10 = 1 and f % 100 != 11
            plural	2	v = 0 and i % 10 = 2..4 and i % 100 != 12..14 or f % 10 = 2..4 and f % 100 != 12..14
            redirect	redirect	preusmjeri
            switch	-	FORSIRAJSADRŽAJ	FORSIRANISADRŽAJ	BEZCC	BEZ_IZMJENA	BEZIZMJENA	BEZGALERIJE	BEZTC	BEZSADRŽAJA	SADRŽAJ
            switch!	-	SKRIVENAKATEGORIJA	SAKRIVENAKATEGORIJA	INDEKSIRAJ	INDEKSIRANJE	SADRZAJ	LINKNOVOGODLOMKA	LINKNOVESEKCIJE	NEINDEKSIRAJ	BEZINDEKSIRANJA	BEZSADRZAJA	STATIČNOPREUSMJERENJE	STATISTICNOPREUSMJERENJE
            trail	letters	a-zćčđšž
            variable	-	SKRIPTA	IMESERVERA
            variable!	basepagename	IMEBAZNESTRANICE
            variable!	basepagenamee	IMENABAZNESTRANICE
            variable!	-	TRENUTNIDAN	TRENUTNIDAN2	TRENUTNIDANIME	TRENUTNIDOV	TRENUTNISAT	TRENUTNIMJESEC	TRENUTNIMJESEC1	TRENUTNIMJESECSKR	TRENUTNIMJESECIME	TRENUTNIMJESECROD	TRENUTNOVRIJEME	SADAŠNJIVREMENSKIPEČAT	SADASNJIVREMENSKIPECAT	SADAŠNJAVERZIJA	SADASNJAVERZIJA	TRENUTNASEDMICA	TRENUTNAGODINA	LOKALNIDAN	LOKALNIDAN2	LOKALNIDANIME	LOKALNISAT	LOKALNIMJESEC	LOKALNIMJESEC1	LOKALNIMJESECSKR	LOKALNIMJESECIME	LOKALNIMJESECIMEROD	LOKALNOVRIJEME	LOKALNIVREMENSKIPECAT	LOKALNASEDMICA	LOKALNAGODINA	BROJAKTIVNIHKORISNIKA	BROJADMINISTRATORA	BROJČLANAKA	BROJIZMJENA	BROJPROMJENA	BROJDATOTEKA	BROJFAJLOVA	BROJSTRANICA	BROJKORISNIKA	IZMJENADAN	REVIZIJEDANA	IZMJENADAN2	REVIZIJEDANA2	IDIZMJENE	IDREVIZIJE	IZMJENAMJESEC	REVIZIJAMJESECA	IZMJENAVREMENSKIPEČAT	IZMJENAVREMENSKIPECAT	REVIZIJAVREMENSKOGPECATA	REVIZIJAVREMENSKOGPEČATA	IZMJENAGODINA	REVIZIJAGODINE
            variable!	fullpagename	PUNOIMESTRANICE	PUNOIMESTRANE
            variable!	fullpagenamee	PUNOIMESTRANICEE	PUNOIMESTRANEE
            variable!	namespace	IMENSKIPROSTOR
            variable!	namespacee	IMENSKIPROSTORI
            variable!	pagename	STRANICA
            variable!	pagenamee	STRANICE
            variable!	sitename	IMESAJTA
            variable!	subjectpagename	IMESTRANICESUBKJEKTA	IMESTRANICECLANKA	IMESTRANICEČLANKA
            variable!	subjectpagenamee	IMENASTRANICESUBJEKTA	IMENASTRANICECLANAKA	IMENASTRANICEČLANAKA
            variable!	subjectspace	PROSTORSUBJEKTA	PROSTORCLANAKA	PROSTORČLANAKA
            variable!	subjectspacee	PROSTORISUBJEKTA	PROSTORICLANKA	PROSTORIČLANKA
            variable!	subpagename	IMEPODSTRANICE
            variable!	subpagenamee	IMENAPODSTRANICE
            variable!	talkpagename	IMESTRANICERAZGOVORA
            variable!	talkpagenamee	IMENASTRANICERAZGOVORA
            variable!	talkspace	PROSTORZARAZGOVOR
            variable!	talkspacee	PROSTORIZARAZGOVOR
            """#
        case "btm": #"""
            fallback	0
            fallback	1	id
            """#
        case "bto": #"""
            date	0	month	37
            date	full	d MMMM y
            date	month	LLLL y
            month	1	Enero
            month	2	Pebrero
            month	3	Marso
            month	4	Abril
            month	5	Mayo
            month	6	Hunyo
            month	7	Hulyo
            month	8	Agusto
            month	9	Sityembre
            month	10	Oktubre
            month	11	Nubyembre
            month	12	Disyembre
            """#
        case "bug": #"""
            date	0	fallback	37	month	51
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	id
            month	1	Januari
            month	2	Fébruari
            month	3	Maré'
            month	4	April
            month	5	Méi
            month	6	Juni
            month	7	Juli
            month	8	Ogoso'
            month	9	September
            month	10	Oktober
            month	11	November
            month	12	Désémber
            """#
        case "bxr": #"""
            alias	0	date	411	fallback	448	month	462	namespace	709
            alias	1	Обсуждение
            alias	2	Участник
            alias	3	Обсуждение участника
            alias	5	Обсуждение Wikipedia
            alias	7	Обсуждение файла
            alias	9	Обсуждение MediaWiki
            alias	11	Обсуждение шаблона
            alias	12	Справка
            alias	13	Обсуждение справки
            alias	14	Категория
            alias	15	Обсуждение категории
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	ru
            month	1	январь
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
            namespace	-2	Меди
            namespace	-1	Тусхай
            namespace	1	Хэлэлсэхэ
            namespace	2	Хэрэглэгшэ
            namespace	3	Хэрэглэгшые хэлэлсэхэ
            namespace	5	Wikipedia тухай хэлэлсэхэ
            namespace	6	Файл
            namespace	7	Файл хэлэлсэхэ
            namespace	9	MediaWiki хэлэлсэхэ
            namespace	10	Загбар
            namespace	11	Загбар хэлэлсэхэ
            namespace	12	Туһаламжа
            namespace	13	Туһаламжа хэлэлсэл
            namespace	14	Категори
            namespace	15	Категори хэлэлсэхэ
            """#
        default: nil
        }
    }
}
