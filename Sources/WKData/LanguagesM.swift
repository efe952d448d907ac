// Written by scripts/make-swift-data from data/mediawiki, data/cldr and data/wiki; do not edit.
// swift-format-ignore-file

extension LanguageData {
    static func m(_ code: String) -> StaticString? {
        switch code {
        case "mad": #"""
            date	0	fallback	37	month	51	namespace	250
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	id
            month	1	Jânuwari
            month	2	Fèbruwari
            month	3	Maret
            month	4	April
            month	5	Mèi
            month	6	Junè
            month	7	Juli
            month	8	Agustus
            month	9	Sèptèmber
            month	10	Oktober
            month	11	Novèmber
            month	12	Ḍèsèmber
            namespace	-2	Mèḍia
            namespace	-1	Spesial
            namespace	1	Pakanḍhâ'ân
            namespace	2	Pangangghuy
            namespace	3	Pakanḍhâ'ânna pangangghuy
            namespace	5	Pakanḍhâ'ânna Wikipedia
            namespace	6	Bhengkek
            namespace	7	Pakanḍhâ'ânna bhengkek
            namespace	8	MèḍiaWiki
            namespace	9	Pakanḍhâ'ânna MèḍiaWiki
            namespace	10	Cèṭa'an
            namespace	11	Pakanḍhâ'ânna cèṭa'an
            namespace	12	Bhântowan
            namespace	13	Pakanḍhâ'ânna bhântowan
            namespace	14	Bhângsa
            namespace	15	Pakanḍhâ'ânna bhângsa
            """#
        case "mai": #"""
            date	0	fallback	37	month	51	month-alone	342	namespace	409
            date	full	d MMMM y
            date	month	MMMM y
            fallback	1	hi
            month	1	जनवरी
            month	2	फरवरी
            month	3	मार्च
            month	4	अप्रैल
            month	5	मई
            month	6	जून
            month	7	जुलाई
            month	8	अगस्त
            month	9	सितंबर
            month	10	अक्तूबर
            month	11	नवंबर
            month	12	दिसंबर
            month-alone	2	फरवरी
            month-alone	10	अक्टूबर
            namespace	-2	मेडिया
            namespace	-1	विशेष
            namespace	1	वार्ता
            namespace	2	प्रयोगकर्ता
            namespace	3	प्रयोगकर्ता वार्ता
            namespace	5	Wikipedia वार्ता
            namespace	6	फाइल
            namespace	7	फाइल वार्ता
            namespace	8	मेडियाविकि
            namespace	9	मेडियाविकि वार्ता
            namespace	10	आकृति
            namespace	11	आकृति वार्ता
            namespace	12	मद्दत
            namespace	13	मद्दत वार्ता
            namespace	14	श्रेणी
            namespace	15	श्रेणी वार्ता
            namespace	828	मोड्युल
            namespace	829	मोड्युल वार्ता
            """#
        case "map-bms": #"""
            fallback	0
            fallback	1	jv
            fallback	2	id
            """#
        case "mdf": #"""
            alias	0	date	522	fallback	559	month	588	month-alone	947	namespace	1306
            alias	-1	Служебная
            alias	1	Обсуждение
            alias	2	Участник
            alias	3	Обсуждение участника
            alias	5	Обсуждение Wikipedia
            alias	6	Изображение
            alias	7	Обсуждение изображения
            alias	8	MediaWiki
            alias	9	Обсуждение MediaWiki
            alias	10	Шаблон
            alias	11	Обсуждение шаблона
            alias	12	Справка
            alias	13	Обсуждение справки
            alias	14	Категория
            alias	15	Обсуждение категории
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	myv
            fallback	2	ru
            month	1	Якшамковста
            month	2	Уфайковста
            month	3	Васеньковста
            month	4	Калоньковста
            month	5	Панжиковста
            month	6	Атямковста
            month	7	Медьковста
            month	8	Марьковста
            month	9	Козяковста
            month	10	Ёткаковста
            month	11	Эиковста
            month	12	Ацамковста
            month-alone	1	Якшамков
            month-alone	2	Уфайков
            month-alone	3	Васеньков
            month-alone	4	Калоньков
            month-alone	5	Панжиков
            month-alone	6	Атямков
            month-alone	7	Медьков
            month-alone	8	Марьков
            month-alone	9	Козяков
            month-alone	10	Ёткаков
            month-alone	11	Эиков
            month-alone	12	Ацамков
            namespace	-2	Медиа
            namespace	-1	Башка
            namespace	1	Корхнема
            namespace	2	Тиись
            namespace	3	Тиись корхнема
            namespace	5	Wikipedia корхнема
            namespace	6	Няйф
            namespace	7	Няйф корхнема
            namespace	8	МедиаВики
            namespace	9	МедиаВики корхнема
            namespace	10	Шаблон
            namespace	11	Шаблон корхнема
            namespace	12	Лезкс
            namespace	13	Лезкс корхнема
            namespace	14	Категорие
            namespace	15	Категорие корхнема
            """#
        case "mg": #"""
            alias	0	date	339	fallback	376	function	390	hashed	500	month	666	month-alone	857	namespace	1120	option	1561	plural	1852	redirect	1870	switch	1911	variable	2091
            alias	-2	Média
            alias	1	Discuter
            alias	2	Utilisateur
            alias	3	Discussion Utilisateur
            alias	5	Discussion Wikipedia
            alias	7	Discussion Image
            alias	9	Discussion MediaWiki
            alias	10	Modèle
            alias	11	Discussion Modèle
            alias	12	Aide	Fanampiana
            alias	13	Discussion Aide	Dinika amin'ny fanampiana
            alias	14	Catégorie
            alias	15	Discussion Catégorie
            date	full	d MMMM y
            date	month	MMMM y
            fallback	1	fr
            function	-	URLREHETRA	URLCOMPLETE	URLREHETRAX	URLCOMPLETEX
            function!	displaytitle	ASEHOLOHATENY	AFFICHERTITRE
            hashed	-	karazantsokajy	lera
            hashed	default	tsipalotra
            hashed	if	raha
            hashed	ifeq	rahamitovy
            hashed	iferror	rahadiso
            hashed	ifexist	rahamisy
            hashed	ifexpr	rahamarina
            month	1	Janoary
            month	2	Febroary
            month	3	Martsa
            month	4	Aprily
            month	5	Mey
            month	6	Jona
            month	7	Jolay
            month	8	Aogositra
            month	9	Septambra
            month	10	Oktobra
            month	11	Novambra
            month	12	Desambra
            month-alone	1	Janoary
            month-alone	2	Febroary
            month-alone	3	Martsa
            month-alone	4	Aprily
            month-alone	5	Mey
            month-alone	6	Jona
            month-alone	7	Jolay
            month-alone	8	Aogositra
            month-alone	9	Septambra
            month-alone	10	Oktobra
            month-alone	11	Novambra
            month-alone	12	Desambra
            namespace	-2	Rakitra
            namespace	-1	Manokana
            namespace	1	Dinika
            namespace	2	Mpikambana
            namespace	3	Dinika amin'ny mpikambana
            namespace	5	Dinika amin'ny Wikipedia
            namespace	6	Sary
            namespace	7	Dinika amin'ny sary
            namespace	8	MediaWiki
            namespace	9	Dinika amin'ny MediaWiki
            namespace	10	Endrika
            namespace	11	Dinika amin'ny endrika
            namespace	12	Fanoroana
            namespace	13	Dinika amin'ny fanoroana
            namespace	14	Sokajy
            namespace	15	Dinika amin'ny sokajy
            option	img_border	sisiny	bordure
            option	img_bottom	ambany	bas
            option	img_center	centré	ampivoany	anivony
            option	img_left	ankavia	gauche
            option	img_middle	anivo	milieu
            option	img_none	tsymisy	néant	neant
            option	img_page	pejy $1
            option	img_right	ankavanana	droite
            option	img_top	ambony	haut
            plural	1	n = 0..1
            redirect	redirect	fihodinana	redirection
            switch	-	TEREONYLAHATRA	FORCERSOMMAIRE	FORCERTDM	TSYAZOOVAINA	SECTIONNONEDITABLE	TSYASIANAGALLERY	AUCUNEGALERIE	TSYASIANALAHATRA	AUCUNSOMMAIRE	AUCUNETDM	LAHATRA	LAHAT	SOMMAIRE	TDM
            variable!	basepagename	ANARANAFOTOPEJY	ANARAMPOTOPEJY	NOMBASEDEPAGE
            variable!	basepagenamee	ANARANAFOTOPEJYE	ANARAMPOTOPEJYE	NOMBASEDEPAGEX
            variable!	-	ANDRO	JOURACTUEL	JOUR1ACTUEL	ANDRO2	JOUR2ACTUEL	ANARANANDRO	ANARANAANDRO	NOMJOURACTUEL	ALAHADY	JDSACTUEL	ORA	HEUREACTUELLE	VOLANA	MOISACTUEL	MOIS2ACTUEL	VOLANA1	MOIS1ACTUEL	ANARAMBOLANAFOHY	ANARANAVOLANAFOHY	ABREVMOISACTUEL	ANARAMBOLANA	NOMMOISACTUEL	ANARAMBOLANAGEN	ANARANAVOLANA	CURRENTMONTHNAME	NOMGENMOISACTUEL	LERA	HORAIREACTUEL	HERINANDRO	SEMAINEACTUELLE	TAONA	ANNEEACTUELLE	ANDROANTOERANA	JOURLOCAL	JOUR1LOCAL	ANDROANTOERANA2	JOUR2LOCAL	ANARANANDROANTOERANA	NOMJOURLOCAL	ALAHADYANTOERANA	JDSLOCAL	ORAANTOERANA	HEURELOCALE	VOLANAANTOERANA	MOISLOCAL	MOIS2LOCAL	VOLANAANTOERANA1	MOIS1LOCAL	ANARAMBOLANAANTOERANAFOHY	ABREVMOISLOCAL	ANARAMBOLANAANTOERANA	NOMMOISLOCAL	ANARAMBOLANAANTOERANAGEN	NOMGENMOISLOCAL	LERAANTOERANA	HORAIRELOCAL	HERINANDROANTOERANA	SEMAINELOCALE	TAONAANTOERANA	ANNEELOCALE	ISAMPIKAMBANAMANOVA	NOMBREUTILISATEURSACTIFS	ISALAHATSORATRA	NOMBREARTICLES	ISAFANOVANA	NOMBREMODIFS	ISARAKITRA	NOMBREFICHIERS	ISAPEJY	NOMBREPAGES	ISAMPIKAMBANA	NOMBREUTILISATEURS
            variable!	fullpagename	ANARAMPEJYFENO	ANARANAPEJYFENO	NOMPAGECOMPLET
            variable!	fullpagenamee	ANARAMPEJYFENOX	ANARANAPEJYFENOX	NOMPAGECOMPLETX
            variable!	namespace	ANARANTSEHATRA	ANARANASEHATRA	ESPACENOMMAGE
            variable!	namespacee	ANARANTSEHATRAX	ANARANASEHATRAX	ESPACENOMMAGEX
            variable!	pagename	ANARAMPEJY	ANARANAPEJY	NOMPAGE
            variable!	pagenamee	ANARAMPEJYX	ANARANAPEJYX	NOMPAGEX
            variable!	subjectspace	TOERANALAHATSORATRA	ESPACESUJET	ESPACEARTICLE
            variable!	subjectspacee	TOERANNYLAHATSORATRA	ESPACESUJETX	ESPACEARTICLEX
            variable!	subpagename	ANARANAZANAPEJY	ANARANJANAPEJY	NOMSOUSPAGE
            variable!	subpagenamee	ANARANJANAPEJYX	ANARANAZANAPEJYX	NOMSOUSPAGEX
            variable!	talkpagename	ANARAMPEJINDRESAKA	ANARANAPEJINDRESAKA	NOMPAGEDISCUSSION
            variable!	talkspace	PEJINDRESAKA	PEJYRESAKA	DINIKA	ESPACEDISCUSSION
            variable!	talkspacee	PEJINDRESAKAX	PEJYRESAKAX	DINIKAX	ESPACEDISCUSSIONX
            """#
        case "mhr": #"""
            alias	0	date	787	fallback	824	month	853	namespace	1088	option	1650	variable	1984
            alias	-2	Медиа
            alias	-1	Служебная
            alias	1	Обсуждение
            alias	2	Участник
            alias	3	Обсуждение участника	Пайдаланышын каҥашымаш
            alias	5	Обсуждение Wikipedia	Wikipediaын каҥашымаш
            alias	6	Файл
            alias	7	Обсуждение файла	Файлын каҥашымаш
            alias	9	Обсуждение MediaWiki
            alias	10	Шаблон	Ямдылык
            alias	11	Обсуждение шаблона	Ямдылык шотышто каҥашымаш	Ямдылыкын каҥашымаш
            alias	12	Справка
            alias	13	Обсуждение справки	Полшыкын каҥашымаш
            alias	14	Категория
            alias	15	Обсуждение категории	Категорийын каҥашымаш
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	mrj
            fallback	2	ru
            month	1	шорыкйол
            month	2	пургыж
            month	3	ӱярня
            month	4	вӱдшор
            month	5	ага
            month	6	пеледыш
            month	7	сӱрем
            month	8	сорла
            month	9	идым
            month	10	шыжа
            month	11	кылме
            month	12	теле
            namespace	-1	Лӱмын ыштыме
            namespace	1	Каҥашымаш
            namespace	2	Пайдаланыше
            namespace	3	Пайдаланышын каҥашымашыже
            namespace	5	Wikipediaын каҥашымашыже
            namespace	6	Файл
            namespace	7	Файл шотышто каҥашымаш
            namespace	10	Кышкар
            namespace	11	Кышкар шотышто каҥашымаш
            namespace	12	Полшык
            namespace	13	Полшык шотышто каҥашымаш
            namespace	14	Категорий
            namespace	15	Категорий шотышто каҥашымаш
            option	img_border	чек	граница
            option	img_bottom	ӱлычын	снизу
            option	img_left	шола	слева
            option	img_middle	покшелне	посередине
            option	img_right	справа	пурла
            option	img_sub	йымалне	под
            option	img_super	ӱмбалне	над
            option	img_top	кӱшычын	сверху
            variable!	sitename	САЙТЛӰМ	НАЗВАНИЕ_САЙТА
            """#
        case "mi": #"""
            date	0	month	37
            date	full	d MMMM y
            date	month	MMMM y
            month	1	Kohitātea
            month	2	Huitanguru
            month	3	Poutūterangi
            month	4	Paengawhāwhā
            month	5	Haratua
            month	6	Pipiri
            month	7	Hōngongoi
            month	8	Hereturikōkā
            month	9	Mahuru
            month	10	Whiringa-ā-nuku
            month	11	Whiringa-ā-rangi
            month	12	Hakihea
            """#
        case "min": #"""
            alias	0	date	332	fallback	369	hashed	383	month	398	namespace	584	redirect	1032
            alias	-1	Istimewa
            alias	1	Pembicaraan	Maota
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
            hashed	-	pinta
            month	1	Januari
            month	2	Pebruari
            month	3	Maret
            month	4	April
            month	5	Mai
            month	6	Juni
            month	7	Juli
            month	8	Agustus
            month	9	September
            month	10	Oktober
            month	11	Nopember
            month	12	Desember
            namespace	-2	Media
            namespace	-1	Istimewa
            namespace	1	Rundiang
            namespace	2	Pangguno
            namespace	3	Rundiang Pangguno
            namespace	5	Rundiang Wikipedia
            namespace	6	Berkas
            namespace	7	Rundiang Berkas
            namespace	8	MediaWiki
            namespace	9	Rundiang MediaWiki
            namespace	10	Templat
            namespace	11	Rundiang Templat
            namespace	12	Bantuan
            namespace	13	Rundiang Bantuan
            namespace	14	Kategori
            namespace	15	Rundiang Kategori
            namespace	828	Modul
            namespace	829	Rundiang Modul
            redirect	redirect	aliah	alih
            """#
        case "mk": #"""
            alias	0	date	191	function	234	hashed	1128	modifier	1697	month	1841	namespace	2098	number	2876	option	2908	plural	3932	redirect	3976	switch	4030	trail	4474	variable	4515
            alias	-2	Медија
            alias	-1	Специјални
            alias	4	ВП
            alias	6	Слика
            alias	7	Разговор за слика
            alias	10	Шаблон
            alias	11	Разговор за шаблон
            date	full	d MMMM y
            date	month	MMMM y 'г'.
            function	anchorencode	ШИФРИРАЈКОТВА
            function	-	КАНОНСКАURL	КАНОНСКАURLE	ПОДАТОТЕЧНАПАТЕКА	ПОЛНАURL	ПОЛНАURLE	ЛОКАЛНААДРЕСА	ЛОКАЛНААДРЕСАИ
            function	formatnum	ФОРМАТБРОЈ
            function	gender	ПОЛ
            function	grammar	ГРАМАТИКА
            function	lc	МБ
            function	lcfirst	ПРВОМБ
            function	padleft	ПОСТАВИЛЕВО
            function	padright	ПОСТАВИДЕСНО
            function	plural	МНОЖИНА
            function	uc	ГБ
            function	ucfirst	ПРВОГБ
            function	urlencode	ШИФРИРАЈURL
            function!	defaultsort	ОСНОВНОПОДРЕДУВАЊЕ
            function!	displaytitle	ПРИКАЖИНАСЛОВ
            function!	-	БРОЈВОГРУПА	СТРАНИЦИВОКАТЕГОРИЈА	СТРАНИЦИВОКАТ	СТРАНИЦИВОИМЕНСКИПРОСТОР	ГОЛЕМИНА_НА_СТРАНИЦА	НИВОНАЗАШТИТА
            hashed	-	стеблонакатегории	сметај	разложи	повикај	ЈАЗИК	долж	пол	релдоапс	замени	впол	службена	службени	зам	време	времел	urlдекод
            hashed	default	поосновно
            hashed	expr	израз
            hashed	formatdate	форматдатум
            hashed	if	ако
            hashed	ifeq	акоисто
            hashed	iferror	акогрешка
            hashed	ifexist	акопостои
            hashed	ifexpr	акоизраз
            hashed	switch	префрли
            hashed	tag	ознака
            hashed	titleparts	насловделови
            modifier	msg	ПОР
            modifier	msgnw	ИЗВЕШТNW
            modifier	raw	СИРОВО
            modifier	safesubst	БЕЗБЗАМЕНИ
            modifier	subst	ЗАМЕНИ
            month	1	јануари
            month	2	февруари
            month	3	март
            month	4	април
            month	5	мај
            month	6	јуни
            month	7	јули
            month	8	август
            month	9	септември
            month	10	октомври
            month	11	ноември
            month	12	декември
            namespace	-2	Медиум
            namespace	-1	Специјална
            namespace	1	Разговор
            namespace	2	Корисник
            namespace	3	Разговор со корисник
            namespace	4	Википедија
            namespace	5	Разговор за Википедија
            namespace	6	Податотека
            namespace	7	Разговор за податотека
            namespace	8	МедијаВики
            namespace	9	Разговор за МедијаВики
            namespace	10	Предлошка
            namespace	11	Разговор за предлошка
            namespace	12	Помош
            namespace	13	Разговор за помош
            namespace	14	Категорија
            namespace	15	Разговор за категорија
            namespace	100	Портал
            namespace	828	Модул
            namespace	829	Разговор за модул
            number	decimal	,
            number	group	.
            option	img_alt	алт=$1
            option	img_baseline	основналинија
            option	img_border	граничник	граница
            option	img_bottom	дно	најдолу
            option	img_center	центар	ц
            option	img_class	класа=$1
            option	img_framed	рамка	ворамка
            option	img_frameless	безрамка
            option	img_lang	јаз=$1
            option	img_left	лево	л
            option	img_link	врска=$1
            option	img_manualthumb	мини-слика=$1	мини=$1
            option	img_middle	средина
            option	img_none	н	нема
            option	img_page	страница=$1	страница_$1
            option	img_right	десно	д
            option	img_sub	долениндекс	дол
            option	img_super	горениндекс	гор
            option	img_text_bottom	текст-дно	текст-најдолу
            option	img_text_top	текст-врв	текст-најгоре
            option	img_thumbnail	мини	мини-слика
            option	img_top	врв	најгоре
            option	img_upright	исправено	исправено=$1	исправено_$1
            option	img_width	$1пкс	$1п
            plural	1	v = 0 and i % 10 = 1 or f % 10 = 1
            redirect	redirect	пренасочување	види
            switch	-	СОСОДРЖИНА	БЕЗПРЕТВОРАЊЕСОДРЖИНА	БЕЗ_УРЕДУВАЊЕ_НА_ПОДНАСЛОВИ	БЕЗГАЛЕРИЈА	БЕЗПРЕТВОРАЊЕНАСЛОВ	БЕЗСОДРЖИНА	СОДРЖИНА
            switch!	-	СКРИЕНАКАТ	СКРИЕНАКАТЕГОРИЈА	ИНДЕКС	ВРСКАНОВПОДНАСЛОВ	БЕЗИНДЕКС	БЕЗВРСКАНОВПОДНАСЛОВ	СТАТИЧНОПРЕНАСОЧУВАЊЕ
            trail	letters	a-zа-ик-шѓѕј-њќџ
            variable	-	ПАТЕКАНАСТАТИЈА	НАЗНАКАНАСТРАНИЦА	ПАТЕКАНАСКРИПТА	ОПСЛУЖУВАЧ	ИМЕНАОПСЛУЖУВАЧ	СТИЛСКАПАТЕКА
            variable!	basepagename	ОСНОВНАСТРАНИЦА
            variable!	-	КАСКАДНИИЗВОРИ	ТЕКОВЕНДЕН	ТЕКОВЕНДЕН2	ТЕКОВЕНДЕНИМЕ	ТЕКОВЕНДЕНВОСЕДМИЦАТА	ТЕКОВЕНЧАС	ТЕКОВЕНМЕСЕЦ	ТЕКОВЕНМЕСЕЦ1	ТЕКОВЕНМЕСЕЦСКР	ТЕКОВЕНМЕСЕЦИМЕ	ТЕКОВЕНМЕСЕЦИМЕРОД	ТЕКОВНОВРЕМЕ	ОЗНАЧЕНОТЕКОВНОВРЕМЕ	ТЕКОВНАВЕРЗИЈА	ТЕКОВНАСЕДМИЦА	ТЕКОВНАГОДИНА	ОЗНАКАЗАНАСОКА	ДЕН_ЛОКАЛНО	ДЕН2_ЛОКАЛНО	ИМЕНАДЕН_ЛОКАЛНО	ЛОКАЛЕНДЕНВОСЕДМИЦАТА	ЧАС_ЛОКАЛНО	МЕСЕЦ_ЛОКАЛНО	МЕСЕЦ_ЛОКАЛНО1	МЕСЕЦИМЕ_ЛОКАЛНО_КРАТЕНКА	МЕСЕЦИМЕ_ЛОКАЛНО	МЕСЕЦИМЕ_ЛОКАЛНО_ГЕНИТИВ	ВРЕМЕ_ЛОКАЛНО	ОЗНАЧЕНОЛОКАЛНОВРЕМЕ	СЕДМИЦА_ЛОКАЛНО	ГОДИНА_ЛОКАЛНО	БРОЈНААКТИВНИКОРИСНИЦИ	БРОЈНААДМИНИСТРАТОРИ	БРОЈСТАТИИ	БРОЈНАСТАТИИ	БРОЈНАУРЕДУВАЊА	БРОЈНАПОДАТОТЕКИ	БРОЈНАСТРАНИЦИ	БРОЈНАКОРИСНИЦИ	ДЕННАПРЕРАБОТКА	ДЕННАПРЕРАБОТКА2	НАЗНАКАНАПРЕРАБОТКА	МЕСЕЦНАПРЕРАБОТКА	МЕСЕЦНАПРЕРАБОТКА1	ГОЛЕМИНАНАПРЕРАБОТКА	ВРЕМЕНАПРЕРАБОТКА	КОРИСНИКНАНАПРЕРАБОТКА	ГОДИНАНАПРЕРАБОТКА
            variable!	contentlanguage	ЈАЗИКНАСОДРЖИНАТА
            variable!	fullpagename	ЦЕЛОСНОИМЕНАСТРАНИЦА
            variable!	namespace	ИМЕПРОСТОР	ИМЕНСКИПРОСТОР
            variable!	pagename	СТРАНИЦА
            variable!	pagenamee	СТРАНИЦАИ
            variable!	sitename	ИМЕНАМРЕЖНОМЕСТО
            variable!	subjectpagename	ИМЕНАСТАТИЈА
            variable!	subpagename	ПОТСТРАНИЦА
            variable!	talkpagename	СТРАНИЦАЗАРАЗГОВОР
            variable!	talkspace	РАЗГОВОРПРОСТОР
            """#
        case "ml": #"""
            alias	0	date	614	function	652	hashed	2098	modifier	2979	month	3271	namespace	3610	number	4603	option	4626	plural	5819	redirect	5834	switch	5929	trail	6665	variable	6690
            alias	-1	പ്രത്യേ
            alias	1	സം
            alias	2	അംഗം	ഉ
            alias	3	അംഗങ്ങളുടെ സംവാദം	ഉസം
            alias	4	വിക്കി
            alias	6	ചി	ചിത്രം	പ്ര
            alias	7	ചിസം	ചിത്രത്തിന്റെ സംവാദം	പ്രസം
            alias	8	മീ
            alias	9	മീസം
            alias	10	ഫ
            alias	11	ഫസം
            alias	12	സ
            alias	13	സസം
            alias	14	വി	വ	വിഭാഗം	വർഗ്ഗം
            alias	15	വിസം	വസം	വിഭാഗത്തിന്റെ സംവാദം	വർഗ്ഗത്തിന്റെ സംവാദം
            date	full	y, MMMM d
            date	month	y MMMM
            function	-	കാനോനിക്കൽവിലാസം	കാനോനിക്കൽവിലാസംസമഗ്രം	പ്രമാണപഥം	പൂർണ്ണവിലാസം	പൂർണ്ണവിലാസംസമഗ്രം	സമ്പർക്കം	ലോക്കൽയുആർഎൽ	ലോക്കൽയുആർഎൽഇ
            function	formatnum	ദശാംശഘടന	സംഖ്യാഘടന
            function	gender	ലിംഗം
            function	grammar	വ്യാകരണം
            function	ns	നാമേ
            function	nse	നാമേസ
            function	padleft	ഇടത്ത്നിറക്കുക
            function	padright	വലത്ത്നിറക്കുക
            function	plural	ബഹുവചനം
            function	urlencode	വിലാസഗൂഢീകരണം
            function!	defaultsort	സ്വതേയുള്ളക്രമപ്പെടുത്തൽ	സ്വതേയുള്ളക്രമപ്പെടുത്തൽചാവി	സ്വതേയുള്ളവർഗ്ഗക്രമപ്പെടുത്തൽ
            function!	displaytitle	ശീർഷകംപ്രദർശിപ്പിക്കുക	തലക്കെട്ട്പ്രദർശിപ്പിക്കുക
            function!	-	ഗണത്തിലെയെണ്ണം	വർഗ്ഗത്തിലുള്ളതാളുകൾ	നാമമേഖലയിലുള്ളതാളുകൾ	താൾവലിപ്പം	സംരക്ഷണതലം
            hashed	-	വർഗ്ഗവൃക്ഷം	എണ്ണുക	വിസ്ഫോടനം	ഉണർത്തുക	ഭാഷ	നീളം	സ്ഥാനം	മാറ്റിച്ചേർക്കുക	ആപേക്ഷികസ്ഥാനം	പ്രത്യേകം	സവിശേഷം	ഉപം	സമയം	സമയം|	വിലാസഗൂഢീകരണമൊഴിവാക്കൽ
            hashed	default	സ്വതേ
            hashed	expr	ദ്യോതകം
            hashed	formatdate	ദിനരേഖീകരണരീതി	ദിവസരേഖീകരണരീതി
            hashed	if	എങ്കിൽ
            hashed	ifeq	സമമെങ്കിൽ
            hashed	iferror	പിഴവെങ്കിൽ
            hashed	ifexist	ഉണ്ടെങ്കിൽ
            hashed	ifexpr	എക്സ്പ്രെഷനെങ്കിൽ
            hashed	switch	മാറ്റുക
            hashed	tag	റ്റാഗ്	ടാഗ്
            modifier	msg	സന്ദേശം
            modifier	msgnw	മൂലരൂപം
            modifier	raw	അസംസ്കൃതം
            modifier	safesubst	സംരക്ഷിതബദൽ	സംരക്ഷിതയുൾപ്പെടുത്തൽ
            modifier	subst	ബദൽ	ഉൾപ്പെടുത്തൽ
            month	1	ജനുവരി
            month	2	ഫെബ്രുവരി
            month	3	മാർച്ച്
            month	4	ഏപ്രിൽ
            month	5	മേയ്
            month	6	ജൂൺ
            month	7	ജൂലൈ
            month	8	ഓഗസ്റ്റ്
            month	9	സെപ്റ്റംബർ
            month	10	ഒക്\#u{200C}ടോബർ
            month	11	നവംബർ
            month	12	ഡിസംബർ
            namespace	-2	മീഡിയ
            namespace	-1	പ്രത്യേകം
            namespace	1	സംവാദം
            namespace	2	ഉപയോക്താവ്
            namespace	3	ഉപയോക്താവിന്റെ സംവാദം
            namespace	4	വിക്കിപീഡിയ
            namespace	5	വിക്കിപീഡിയ സംവാദം
            namespace	6	പ്രമാണം
            namespace	7	പ്രമാണത്തിന്റെ സംവാദം
            namespace	8	മീഡിയവിക്കി
            namespace	9	മീഡിയവിക്കി സംവാദം
            namespace	10	ഫലകം
            namespace	11	ഫലകത്തിന്റെ സംവാദം
            namespace	12	സഹായം
            namespace	13	സഹായത്തിന്റെ സംവാദം
            namespace	14	വർഗ്ഗം
            namespace	15	വർഗ്ഗത്തിന്റെ സംവാദം
            namespace	100	കവാടം
            namespace	118	കരട്
            namespace	828	ഘടകം
            namespace	829	ഘടകത്തിന്റെ സംവാദം
            number	grouping	indian
            option	img_alt	പകരം=$1
            option	img_baseline	താഴെയുള്ളവര
            option	img_border	അതിർവര
            option	img_bottom	താഴെ
            option	img_center	നടുവിൽ	നടുക്ക്\#u{200C}
            option	img_class	ശ്രേണി=$1
            option	img_framed	ചട്ടം	ചട്ടത്തിൽ
            option	img_frameless	ചട്ടരഹിതം
            option	img_lang	ഭാഷ=$1
            option	img_left	ഇടത്ത്\#u{200C}	ഇടത്\#u{200C}
            option	img_link	കണ്ണി=$1
            option	img_manualthumb	ലഘുചിത്രം=$1	ലഘു=$1
            option	img_middle	മദ്ധ്യം
            option	img_none	ശൂന്യം
            option	img_page	താൾ=$1	താൾ_$1
            option	img_right	വലത്ത്\#u{200C}	വലത്\#u{200C}
            option	img_sub	കീഴെയെഴുത്ത്
            option	img_super	മേലേയെഴുത്ത്
            option	img_text_bottom	എഴുത്ത്-താഴെ
            option	img_text_top	എഴുത്ത്-മേലെ
            option	img_thumbnail	ലഘുചിത്രം	ലഘു
            option	img_top	മേലെ
            option	img_upright	നേരേകുത്തനെ	നേരേകുത്തനെ=$1	നേരേകുത്തനെ_$1
            option	img_width	$1ബിന്ദു
            plural	1	n = 1
            redirect	redirect	തിരിച്ചുവിടുക	തിരിച്ചുവിടൽ
            switch	-	ഉള്ളടക്കംഇടുക	ഉള്ളടക്കംമാറ്റേണ്ട	സംശോധിക്കേണ്ട	ചിത്രസഞ്ചയംവേണ്ട	തലക്കെട്ട്മാറ്റേണ്ട	ഉള്ളടക്കംവേണ്ട	ഉള്ളടക്കം
            switch!	-	മറഞ്ഞിരിക്കുംവർഗ്ഗം	സൂചിക	പുതിയവിഭാഗംകണ്ണി	പുതിയഖണ്ഡിക്കണ്ണി	സൂചികവേണ്ട	പുതിയവിഭാഗംകണ്ണിവേണ്ട	പുതിയഖണ്ഡിക്കണ്ണിവേണ്ട	സ്ഥിരസ്ഥിതതിരിച്ചുവിടൽ
            trail	letters	a-zം-ൿ
            variable	-	ലേഖനപഥം	താൾഐ\#u{200C}ഡി	സ്ക്രിപ്റ്റ്പഥം	സെർവർ	സെർവറിന്റെപേര്	സ്റ്റൈൽപഥം
            variable!	basepagename	അടിസ്ഥാനതാളിന്റെപേര്\#u{200C}
            variable!	basepagenamee	അടിസ്ഥാനതാളിന്റെപേര്\#u{200C}സമഗ്രം
            variable!	contentlanguage	ഉള്ളടക്കഭാഷ
            variable!	-	ഈദിവസം	ഈദിവസം2	ഈദിവസത്തിന്റെപേര്\#u{200C}	ദിവസത്തിന്റെപേര്\#u{200C}അക്കത്തിൽ	ഈമണിക്കൂർ	ഈമാസം	ഈമാസം2	ഈമാസം1	ഈമാസത്തിന്റെപേര്\#u{200C}സംഗ്രഹം	ഈമാസത്തിന്റെപേര്\#u{200C}ചുരുക്കം	ഈമാസത്തിന്റെപേര്\#u{200C}	ഈമാസത്തിന്റെപേരുസൃഷ്ടിക്കുക	ഈസമയം	സമയമുദ്ര	ഈപതിപ്പ്	ആഴ്ച	ആഴ്\#u{200C}ച	ഈവർഷം	ദിശാസൂചിക	പ്രാദേശികദിവസം	പ്രാദേശികദിവസം2	പ്രാദേശികദിവസത്തിന്റെപേര്\#u{200C}	ആഴ്ചയുടെപേര്\#u{200C}അക്കത്തിൽ	ആഴ്\#u{200C}ചയുടെപേര്\#u{200C}അക്കത്തിൽ	പ്രാദേശികമണിക്കൂർ	പ്രാദേശികമാസം	പ്രാദേശികമാസം2	പ്രാദേശികമാസം1	പ്രാദേശികമാസത്തിന്റെപേര്\#u{200C}സംഗ്രഹം	പ്രാദേശികമാസത്തിന്റെപേര്\#u{200C}ചുരുക്കം	പ്രാദേശികമാസത്തിന്റെപേര്\#u{200C}	പ്രാദേശികമാസത്തിന്റെപേരുസൃഷ്ടിക്കുക	പ്രാദേശികസമയം	പ്രാദേശികസമയമുദ്ര	പ്രാദേശികആഴ്ച	പ്രാദേശികആഴ്\#u{200C}ച	പ്രാദേശികവർഷം	സജീവോപയാക്താക്കളുടെയെണ്ണം	കാര്യനിർവ്വാഹകരുടെഎണ്ണം	ലേഖനങ്ങളുടെയെണ്ണം	തിരുത്തലുകളുടെണ്ണം	പ്രമാണങ്ങളുടെയെണ്ണം	താളുകളുടെയെണ്ണം	ഉപയോക്താക്കളുടെയെണ്ണം	അംഗങ്ങളുടെയെണ്ണം	തിരുത്തിയദിവസം	തിരുത്തിയദിനം	തിരുത്തിയദിവസം2	തിരുത്തിയദിനം2	തിരുത്തൽഅടയാളം	തിരുത്തിയമാസം	തിരുത്തിയമാസം1	നാൾപ്പതിപ്പിന്റെവലിപ്പം	തിരുത്തിയസമയമുദ്ര	അവസാനംതിരുത്തിയയാൾ	തിരുത്തിയവർഷം
            variable!	fullpagename	താളിന്റെമുഴുവൻപേര്\#u{200C}
            variable!	fullpagenamee	താളിന്റെമുഴുവൻപേര്സമഗ്രം
            variable!	namespace	നാമമേഖല
            variable!	namespacee	നാമമേഖലസമഗ്രം
            variable!	namespacenumber	നാമമേഖലാസംഖ്യ
            variable!	pagename	താളിന്റെപേര്\#u{200C}
            variable!	pagenamee	താളിന്റെപേര്\#u{200C}സമഗ്രം
            variable!	rootpagename	മൂലതാളിന്റെപേര്
            variable!	rootpagenamee	മൂലതാളിന്റെപേര്\#u{200C}സമഗ്രം
            variable!	sitename	സൈറ്റിന്റെപേര്
            variable!	subjectpagename	ലേഖനതാളിന്റെപേര്\#u{200C}
            variable!	subjectpagenamee	ലേഖനതാളിന്റെപേര്\#u{200C}സമഗ്രം
            variable!	subjectspace	വിഷയമേഖല	ലേഖനമേഖല
            variable!	subjectspacee	വിഷയമേഖലസമഗ്രം	ലേഖനമേഖലസമഗ്രം
            variable!	subpagename	അനുബന്ധതാളിന്റെപേര്\#u{200C}
            variable!	subpagenamee	അനുബന്ധതാളിന്റെപേര്സമഗ്രം
            variable!	talkpagename	സംവാദതാളിന്റെപേര്\#u{200C}
            variable!	talkpagenamee	സംവാദതാളിന്റെപേര്\#u{200C}സമഗ്രം
            variable!	talkspace	സംവാദമേഖല
            variable!	talkspacee	സംവാദമേഖലസമഗ്രം
            """#
        case "mn": #"""
            alias	0	date	65	month	126	month-alone	583	namespace	1112	plural	1769	redirect	1784	trail	1821
            alias	6	Зураг
            alias	7	Зургийн хэлэлцүүлэг
            date	full	y 'оны' MMMM'ын' d
            date	month	y 'оны' MMMM
            month	1	нэгдүгээр сар
            month	2	хоёрдугаар сар
            month	3	гуравдугаар сар
            month	4	дөрөвдүгээр сар
            month	5	тавдугаар сар
            month	6	зургаадугаар сар
            month	7	долоодугаар сар
            month	8	наймдугаар сар
            month	9	есдүгээр сар
            month	10	аравдугаар сар
            month	11	арван нэгдүгээр сар
            month	12	арван хоёрдугаар сар
            month-alone	1	Нэгдүгээр сар
            month-alone	2	Хоёрдугаар сар
            month-alone	3	Гуравдугаар сар
            month-alone	4	Дөрөвдүгээр сар
            month-alone	5	Тавдугаар сар
            month-alone	6	Зургаадугаар сар
            month-alone	7	Долоодугаар сар
            month-alone	8	Наймдугаар сар
            month-alone	9	Есдүгээр сар
            month-alone	10	Аравдугаар сар
            month-alone	11	Арван нэгдүгээр сар
            month-alone	12	Арван хоёрдугаар сар
            namespace	-2	Медиа
            namespace	-1	Тусгай
            namespace	1	Хэлэлцүүлэг
            namespace	2	Хэрэглэгч
            namespace	3	Хэрэглэгчийн яриа
            namespace	4	Википедиа
            namespace	5	Википедиа-н хэлэлцүүлэг
            namespace	6	Файл
            namespace	7	Файлын хэлэлцүүлэг
            namespace	8	МедиаВики
            namespace	9	МедиаВикигийн хэлэлцүүлэг
            namespace	10	Загвар
            namespace	11	Загварын хэлэлцүүлэг
            namespace	12	Тусламж
            namespace	13	Тусламжийн хэлэлцүүлэг
            namespace	14	Ангилал
            namespace	15	Ангиллын хэлэлцүүлэг
            plural	1	n = 1
            redirect	redirect	чиглүүлэг
            trail	letters	a-z»а-яё“
            """#
        case "mni": #"""
            date	0	month	52	month-alone	391	namespace	458	number	1151	variant	1167
            date	full	MMMM d, y
            date	month	MMMM y
            date	zero	০
            month	1	জানুৱারি
            month	2	ফেব্রুৱারি
            month	3	মার্চ
            month	4	এপ্রিল
            month	5	মে
            month	6	জুন
            month	7	জুলাই
            month	8	আগস্ট
            month	9	সেপ্টেম্বর
            month	10	ওক্টোবর
            month	11	নভেম্বর
            month	12	ডিসেম্বর
            month-alone	8	ওগষ্ট
            month-alone	11	নবেম্বর
            namespace	-2	ꯃꯦꯗꯤꯌꯥ
            namespace	-1	ꯑꯈꯟꯅꯕ
            namespace	1	ꯋꯥ ꯍꯥꯏꯐꯝ
            namespace	2	ꯁꯤꯖꯤꯟꯅꯔꯤꯕ
            namespace	3	ꯁꯤꯖꯤꯟꯅꯔꯤꯕ ꯋꯥ ꯍꯥꯏꯐꯝ
            namespace	5	Wikipedia ꯋꯥ ꯍꯥꯏꯐꯝ
            namespace	6	ꯐꯥꯏꯜ
            namespace	7	ꯐꯥꯏꯜ ꯋꯥ ꯍꯥꯏꯐꯝ
            namespace	8	ꯃꯦꯗꯤꯌꯥꯋꯤꯀꯤ
            namespace	9	ꯃꯦꯗꯤꯌꯥꯋꯤꯀꯤ ꯋꯥ ꯍꯥꯏꯐꯝ
            namespace	10	ꯇꯦꯝꯄ꯭ꯂꯦꯠ
            namespace	11	ꯇꯦꯝꯄ꯭ꯂꯦꯠ ꯋꯥ ꯍꯥꯏꯐꯝ
            namespace	12	ꯃꯇꯦꯡ
            namespace	13	ꯃꯇꯦꯡ ꯋꯥ ꯍꯥꯏꯐꯝ
            namespace	14	ꯃꯆꯥꯈꯥꯏꯕ
            namespace	15	ꯃꯆꯥꯈꯥꯏꯕ ꯋꯥ ꯍꯥꯏꯐꯝ
            number	zero	০
            variant	1	mni
            variant	2	mni-beng
            """#
        case "mnw": #"""
            date	0	fallback	37	hashed	51	month	91	month-alone	451	namespace	527	number	1270
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	my
            hashed	-	စၞောန်ထ္ၜး
            month	1	ဇာန်နဝါရဳ
            month	2	ဖေဖဝ်ဝါရဳ
            month	3	မာတ်
            month	4	ဨပြဳ
            month	5	မေ
            month	6	ဂျန်
            month	7	ဂျူလာင်
            month	8	အဝ်ဂေတ်
            month	9	သေပ်တေမ်ဗါ
            month	10	အံက်တဝ်ဗါ
            month	11	နဝ်ဝေမ်ဗါ
            month	12	ဒဳဇြေန်ဗါ
            month-alone	6	ဂျောန်
            month-alone	12	ဒဳဇြေမ်ဗါ
            namespace	-2	မဳဒဳယာ
            namespace	-1	တၟေင်
            namespace	1	ဓရီုကျာ
            namespace	2	ညးလွပ်
            namespace	3	ညးလွပ် ဓရီုကျာ
            namespace	5	Wikipedia ဓရီုကျာ
            namespace	6	ဝှာင်
            namespace	7	ဝှာင် ဓရီုကျာ
            namespace	8	မဳဒဳယာဝဳကဳ
            namespace	9	မဳဒဳယာဝဳကဳ ဓရီုကျာ
            namespace	10	ထာမ်ပလိက်
            namespace	11	ထာမ်ပလိက် ဓရီုကျာ
            namespace	12	ရီု
            namespace	13	ရီု ဓရီုကျာ
            namespace	14	ကဏ္ဍ
            namespace	15	ကဏ္ဍ ဓရီုကျာ
            namespace	828	မဝ်ဂျူ
            namespace	829	မဝ်ဂျူ ဓရီုကျာ
            number	zero	၀
            number	group	
            """#
        case "mo": #"""
            date	0	fallback	37	month	51	plural	248
            date	full	d MMMM y
            date	month	MMMM y
            fallback	1	ro
            month	1	ianuarie
            month	2	februarie
            month	3	martie
            month	4	aprilie
            month	5	mai
            month	6	iunie
            month	7	iulie
            month	8	august
            month	9	septembrie
            month	10	octombrie
            month	11	noiembrie
            month	12	decembrie
            plural	1	i = 1 and v = 0
            plural	2	v != 0 or n = 0 or n != 1 and n % 100 = 1..19
            """#
        case "mos": #"""
            date	0	month	37	trail	324
            date	full	d MMMM y
            date	month	LLLL y
            month	1	Yuum-vẽkr kiuugu
            month	2	Wao-fugdg kiuugu
            month	3	Tuulg kiuugu
            month	4	Tuul-nif kiuugu
            month	5	Sig-noy kiuugu
            month	6	Sigr kiuugu
            month	7	Sẽoog kiuugu
            month	8	Sa-sik kiuugu
            month	9	Bõn-biuungo kiuugu
            month	10	Zĩ-likr kiuugu
            month	11	Sipaolg kiuugu
            month	12	Yuum-sar kiuugu
            trail	letters	A-Za-zƐƖƲɛɩʋ̃
            """#
        case "mr": #"""
            alias	0	date	78	function	130	hashed	1444	modifier	2219	month	2610	namespace	2943	number	3699	option	3738	plural	4725	redirect	4749	switch	4847	trail	5465	variable	5500
            alias	12	साहाय्य
            alias	13	साहाय्य चर्चा
            date	full	d MMMM, y
            date	month	MMMM y
            date	zero	०
            function	anchorencode	नांगरआंग्लसंकेत
            function	-	संचिकामार्ग	संपूर्णसंस्थळ	संपूर्णसंस्थली	संपूर्णसंस्थळी	इन्ट	स्थानिकस्थळ	स्थानिकसंकेतस्थळ	स्थानिकस्थली
            function	formatnum	क्रमपद्धती
            function	gender	लिंग
            function	grammar	व्याकरण
            function	ns	नावि
            function	nse	नाविअरिक्त	नाव्यारिक्त	नाव्याख
            function	padleft	डावाभरीव	भरीवडावा
            function	padright	उजवाभरीव	भरीवउजवा
            function	plural	बहुवचन
            function	urlencode	संकेतस्थलीआंग्ल्संकेत
            function!	defaultsort	अविचलवर्ग	अविचलवर्गकळ	अविचलवर्गवर्गीकरण
            function!	displaytitle	शीर्षकदाखवा
            function!	-	गटक्रमांक	वर्गातीलपाने	वर्गीतपाने	श्रेणीतपाने	नामविश्वातीलपाने	पानक्षमता	सुरक्षास्तर
            hashed	-	वर्गवृक्ष	मोज	मोजा	एकफोड	भाषा	लांबी	स्थशोध	नेबदल	रिप्लेस	माग्चास्थशोध	विशेष	उप	वेळ	वेळस्था
            hashed	default	अविचल
            hashed	expr	करण
            hashed	formatdate	दिनांकनपद्धती
            hashed	if	जर	इफ
            hashed	ifeq	जरसम
            hashed	iferror	जरत्रुटी
            hashed	ifexist	जरअसेल	जरआहे
            hashed	ifexpr	जरकरण
            hashed	switch	कळ	सांगकळ	असेलतरसांग	असलेतरसांग	स्वीच
            hashed	tag	खूण	खूणगाठ
            hashed	titleparts	शीर्षकखंड	टाइटलपार्ट्स
            modifier	msg	संदेश	निरोप
            modifier	msgnw	संदेशनवा	निरोपनवा
            modifier	raw	कच्चे
            modifier	subst	पर्याय	समाविष्टी	अबाह्य	निरकंसबिंब	कंसत्याग	साचाहिन	साचान्तर	साचापरिस्फोट	साचोद्घाटन
            month	1	जानेवारी
            month	2	फेब्रुवारी
            month	3	मार्च
            month	4	एप्रिल
            month	5	मे
            month	6	जून
            month	7	जुलै
            month	8	ऑगस्ट
            month	9	सप्टेंबर
            month	10	ऑक्टोबर
            month	11	नोव्हेंबर
            month	12	डिसेंबर
            namespace	-2	मिडिया
            namespace	-1	विशेष
            namespace	1	चर्चा
            namespace	2	सदस्य
            namespace	3	सदस्य चर्चा
            namespace	4	विकिपीडिया
            namespace	5	विकिपीडिया चर्चा
            namespace	6	चित्र
            namespace	7	चित्र चर्चा
            namespace	8	मिडियाविकी
            namespace	9	मिडियाविकी चर्चा
            namespace	10	साचा
            namespace	11	साचा चर्चा
            namespace	12	सहाय्य
            namespace	13	सहाय्य चर्चा
            namespace	14	वर्ग
            namespace	15	वर्ग चर्चा
            namespace	100	दालन
            namespace	828	विभाग
            namespace	829	विभाग चर्चा
            number	grouping	indian
            number	zero	०
            option	img_alt	अल्ट=$1
            option	img_baseline	तळरेषा	आधाररेषा
            option	img_border	सीमा
            option	img_bottom	तळ	बूड
            option	img_center	मध्यवर्ती
            option	img_framed	चौकट	फ़्रेम
            option	img_frameless	विनाचौकट	विनाफ़्रेम
            option	img_left	डावे
            option	img_link	दुवा=$1
            option	img_manualthumb	इवलेसे=$1
            option	img_middle	मध्य
            option	img_none	कोणतेचनाही	नन्ना
            option	img_page	पान=$1	पान_$1
            option	img_right	उजवे
            option	img_sub	अधो
            option	img_super	उर्ध्व
            option	img_text_bottom	मजकुरतळ
            option	img_text_top	मजकूर-शीर्ष	शीर्ष-मजकूर
            option	img_thumbnail	इवलेसे
            option	img_top	अत्यूच्च
            option	img_upright	उभा	उभा=$1	उभा_$1
            option	img_width	$1अंश	$1कणी	$1पक्ष
            plural	1	i = 0 or n = 1
            redirect	redirect	पुनर्निर्देशन	पुर्ननिर्देशन
            switch	-	अनुक्रमणिकाहवीच	विनामजकुरबदल	विनामब	विभागअसंपादनक्षम	प्रदर्शननको	विनाशीर्षकबदल	विनाशीब	अनुक्रमणिकानको	अनुक्रमणिका
            switch!	-	वर्गलपवा	क्रमीत	अनुक्रमीत	नवविभागदुवा	विनाक्रमीत	विनाअनुक्रमीत	विनानवविभागदुवा	अविचलपुर्ननिर्देश
            trail	letters	ऀ-ॣॱ-ॿ\#u{200D}\#u{FEFF}
            variable	-	संहीतामार्ग	विदादाता	विदादातानाव
            variable!	basepagename	मूळपाननाव
            variable!	basepagenamee	मूळपाननावे
            variable!	contentlanguage	मसुदाभाषा	मजकुरभाषा
            variable!	-	सद्यदिवस	सद्यदिवस२	सद्यदिवसनाव	सद्यउतरण	सद्यउतार	सद्यतास	सद्यमहिना	सद्यमहिना२	सद्यमहिना१	सद्यमहिनासंक्षीप्त	सद्यमहिनानाव	सद्यमहिनासाधारण	सद्यवेळ	सद्यकालमुद्रा	सद्यआवृत्ती	सद्यआठवडा	सद्यवर्ष	दिशाचिन्ह	दिशादर्शक	स्थानिकदिवस	स्थानिकदिवस२	स्थानिकदिवसनाव	स्थानिकउतरण	स्थानिकउतार	स्थानिकतास	स्थानिकमहिना	स्थानिकमहिना२	स्थानिकमहिना१	स्थानिकमहिनासंक्षीप्त	स्थानिकमहिनानाव	स्थानिकमहिनासाधारण	स्थानिकवेळ	स्थानिककालमुद्रा	स्थानिकआठवडा	स्थानिकवर्ष	सक्रीयसदस्यसंख्या	प्रचालकसंख्या	लेखसंख्या	संपादनसंख्या	संचिकासंख्या	पानसंख्या	सदस्यसंख्या	आवृत्तीदिन	आवृत्तीदिन२	आवृत्तीक्र्मांक	आवृत्तीमास	आवृत्तीमुद्रा	आवृत्तीठसा	आवृत्तीसदस्य	आवृत्तीवर्ष
            variable!	fullpagename	पूर्णलेखनाव
            variable!	fullpagenamee	पूर्णलेखनावे	अंशदुवा
            variable!	namespace	नामविश्व
            variable!	namespacee	नामविश्वा	नामविश्वाचे
            variable!	namespacenumber	नामविश्वक्रमांक
            variable!	pagename	लेखनाव
            variable!	pagenamee	लेखानावव
            variable!	sitename	संकेतस्थळनाव
            variable!	subjectpagename	विषयपाननाव	लेखपाननाव
            variable!	subjectpagenamee	विषयपाननावे	लेखपाननावे
            variable!	subjectspace	विषयविश्व	लेखविश्व
            variable!	subjectspacee	विषयविश्वा	लेखविश्वा	विषयविश्वाचे	लेखविश्वाचे
            variable!	subpagename	उपपाननाव
            variable!	subpagenamee	उपपाननावे	उपपाननावाचे	उपौंशदुवा
            variable!	talkpagename	चर्चापाननाव
            variable!	talkpagenamee	चर्चापाननावे
            variable!	talkspace	चर्चाविश्व
            variable!	talkspacee	चर्चाविश्वा	चर्चाविश्वाचे
            """#
        case "mrh": #"""
            date	0	month	37	namespace	216	trail	635
            date	full	d MMMM y
            date	month	LLLL y
            month	1	Nawh
            month	2	Hmypi
            month	3	Pamih
            month	4	Pachawh
            month	5	Patô
            month	6	Chhiepa
            month	7	Khihpa
            month	8	Thlazoh
            month	9	Thlarâh
            month	10	Phiata
            month	11	Phiapi
            month	12	Di
            namespace	-2	Midia
            namespace	-1	Eihhrâhpa
            namespace	1	Reipahmaohpa
            namespace	2	Hmâhtuhpa
            namespace	3	Hmâhtuhpa reihpahmaoh
            namespace	5	Wikipedia reihpahmaohpa
            namespace	6	Faih
            namespace	7	Faih reipahmaohpa
            namespace	8	MidiaWiki
            namespace	9	MidiaWiki reipahmaohpa
            namespace	10	Tepalei
            namespace	11	Tepalei reipahmaohpa
            namespace	12	Baona
            namespace	13	Baona reipahmaohpa
            namespace	14	Pho
            namespace	15	Pho reipahmaohpa
            trail	letters	a-zâô
            """#
        case "mrj": #"""
            alias	0	date	264	fallback	301	month	330	namespace	577
            alias	3	Сирӹшӹн кӓнгӓшӹмӓшӹжӹ
            alias	7	Файл кӓнгӓшӹмӓш
            alias	9	MediaWiki кӓнгӓшӹмӓш
            alias	11	Шаблон кӓнгӓшӹмӓш
            alias	13	Палшыкын кӓнгӓшӹмӓш
            alias	15	Категори кӓнгӓшӹмӓш
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	mhr
            fallback	2	ru
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
            namespace	-2	Медиа
            namespace	-1	Спецӹлӹштӓш
            namespace	1	Кӓнгӓшӹмӓш
            namespace	2	Сирӹшӹ
            namespace	3	Сирӹшӹм кӓнгӓшӹмӓш
            namespace	5	Wikipedia кӓнгӓшӹмӓш
            namespace	6	Файл
            namespace	7	Файлым кӓнгӓшӹмӓш
            namespace	8	MediaWiki
            namespace	9	MediaWiki-м кӓнгӓшӹмӓш
            namespace	10	Шаблон
            namespace	11	Шаблоным кӓнгӓшӹмӓш
            namespace	12	Палшык
            namespace	13	Палшыкым кӓнгӓшӹмӓш
            namespace	14	Категори
            namespace	15	Категорим кӓнгӓшӹмӓш
            """#
        case "ms": #"""
            alias	0	date	266	function	303	modifier	359	month	399	namespace	580	option	1078	redirect	1195	variable	1221
            alias	-1	Istimewa
            alias	1	Perbualan
            alias	3	Perbualan Pengguna
            alias	4	WP
            alias	5	Perbualan Wikipedia
            alias	6	Imej
            alias	7	Perbincangan Imej	Imej Perbualan
            alias	9	MediaWiki Perbualan
            alias	11	Perbualan Templat
            alias	13	Perbualan Bantuan
            alias	15	Perbualan Kategori
            date	full	d MMMM y
            date	month	MMMM y
            function	gender	JANTINA
            function	ns	RN
            function	nse	RNE
            modifier	msg	PESAN
            modifier	subst	TUKAR
            month	1	Januari
            month	2	Februari
            month	3	Mac
            month	4	April
            month	5	Mei
            month	6	Jun
            month	7	Julai
            month	8	Ogos
            month	9	September
            month	10	Oktober
            month	11	November
            month	12	Disember
            namespace	-2	Media
            namespace	-1	Khas
            namespace	1	Perbincangan
            namespace	2	Pengguna
            namespace	3	Perbincangan pengguna
            namespace	4	Wikipedia
            namespace	5	Perbincangan Wikipedia
            namespace	6	Fail
            namespace	7	Perbincangan fail
            namespace	8	MediaWiki
            namespace	9	Perbincangan MediaWiki
            namespace	10	Templat
            namespace	11	Perbincangan templat
            namespace	12	Bantuan
            namespace	13	Perbincangan bantuan
            namespace	14	Kategori
            namespace	15	Perbincangan kategori
            namespace	828	Modul
            namespace	829	Perbincangan modul
            option	img_border	bingkai
            option	img_center	tengah
            option	img_left	kanan
            option	img_none	tiada
            option	img_right	kiri
            redirect	redirect	lencong
            variable!	-	HARISEMASA	HARISEMASA2	NAMAHARISEMASA	JAMSEMASA	BULANSEMASA	BULANSEMASA2	BULANSEMASA1	SINGBULANSEMASA	NAMABULANSEMASA	NAMABULANSEMASAGEN	WAKTUSEMASA	MINGGUSEMASA	TAHUNSEMASA
            variable!	fullpagename	NAMALAMANPENUH
            variable!	fullpagenamee	NAMALAMANPENUHE
            variable!	namespace	RUANGNAMA
            variable!	namespacee	RUANGNAMAE
            variable!	namespacenumber	NOMBORRUANGNAMA
            variable!	pagename	NAMALAMAN
            variable!	pagenamee	NAMALAMANE
            variable!	sitename	NAMATAPAK
            variable!	talkspace	RUANGBINCANG
            variable!	talkspacee	RUANGBINCANGE
            """#
        case "ms-arab": #"""
            date	0	fallback	37	month	51	namespace	294	trail	889
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	ms
            month	1	جانواري
            month	2	فيبرواري
            month	3	مچ
            month	4	اڤريل
            month	5	مي
            month	6	جون
            month	7	جولاي
            month	8	اوݢوس
            month	9	سيڤتيمبر
            month	10	اوکتوبر
            month	11	نوۏيمبر
            month	12	ديسيمبر
            namespace	-2	ميديا
            namespace	-1	خاص
            namespace	1	ڤربينچڠن
            namespace	2	ڤڠݢونا
            namespace	3	ڤربينچڠن ڤڠݢونا
            namespace	5	ڤربينچڠن Wikipedia
            namespace	6	فاءيل
            namespace	7	ڤربينچڠن فاءيل
            namespace	8	ميدياويکي
            namespace	9	ڤربينچڠن ميدياويکي
            namespace	10	تمڤلت
            namespace	11	ڤربينچڠن تمڤلت
            namespace	12	بنتوان
            namespace	13	ڤربينچڠن بنتوان
            namespace	14	کاتݢوري
            namespace	15	ڤربينچڠن کاتݢوري
            namespace	828	مودول
            namespace	829	ڤربينچڠن مودول
            trail	letters	a-zؐ-ؚء-ٰٟچڠڤکڽۏۖ-ۜ۟-۪ۤۧۨ-ۭݢ
            """#
        case "mt": #"""
            alias	0	date	249	function	294	hashed	891	modifier	976	month	1038	namespace	1225	option	1649	plural	2239	redirect	2314	switch	2343	variable	2579
            alias	-2	Midja
            alias	1	Diskuti
            alias	3	Diskuti utent
            alias	5	Wikipedia diskuti	Wikipedia diskussjoni
            alias	7	Diskuti stampa
            alias	8	MedjaWiki
            alias	9	Diskuti MedjaWiki
            alias	11	Diskuti template
            alias	13	Diskuti għajnuna
            alias	15	Diskuti kategorija
            date	full	d 'ta'’ MMMM y
            date	month	MMMM y
            function	anchorencode	ANKRAKODIĊI
            function	-	DESTINAZZJONITAL-FAJL	URLSĦIĦA	URLSĦIĦAE	URLLOKALI	URLLOKALIE
            function	gender	SESS
            function	grammar	GRAMMATIKA
            function	lc	KŻ
            function	lcfirst	IBDAKŻ
            function	ns	IS
            function	padleft	PADXELLUG
            function	padright	PADLEMIN
            function	uc	KK
            function	ucfirst	IBDAKK
            function	urlencode	URLKODIĊI
            function!	defaultsort	DEFAULTSORTJA	DEFAULTSORTJAĊAVETTA	DEFAULTKATEGORIJISORTJA
            function!	displaytitle	URITITLU
            function!	-	NUMRUFIL-GRUPP	NUMFIL-GRUPP	PAĠNIFIL-KATEGORIJA	PAĠNIFILK	PAĠNIFL-ISPAZJUTAL-ISEM	PAĠNISI	DAQSTAL-PAĠNI	LIVELLITA'PROTEZZJONI
            hashed	formatdate	formatdata	dataformat
            hashed	-	LINGWA	speċjali
            hashed	tag	tabella
            modifier	msg	MSĠ
            modifier	msgnw	MSĠEW
            modifier	subst	BIDDEL
            month	1	Jannar
            month	2	Frar
            month	3	Marzu
            month	4	April
            month	5	Mejju
            month	6	Ġunju
            month	7	Lulju
            month	8	Awwissu
            month	9	Settembru
            month	10	Ottubru
            month	11	Novembru
            month	12	Diċembru
            namespace	-2	Medja
            namespace	-1	Speċjali
            namespace	1	Diskussjoni
            namespace	2	Utent
            namespace	3	Diskussjoni utent
            namespace	5	Diskussjoni Wikipedia
            namespace	6	Stampa
            namespace	7	Diskussjoni stampa
            namespace	8	MediaWiki
            namespace	9	Diskussjoni MediaWiki
            namespace	10	Mudell
            namespace	11	Diskussjoni mudell
            namespace	12	Għajnuna
            namespace	13	Diskussjoni għajnuna
            namespace	14	Kategorija
            namespace	15	Diskussjoni kategorija
            option	img_baseline	bażi_tal-linja
            option	img_border	bordura	burdura
            option	img_bottom	taħt
            option	img_center	nofs	ċentrali	ċentru
            option	img_framed	tilat	b'tilar	tilar
            option	img_frameless	bla_tilar
            option	img_left	xellug
            option	img_link	ħolqa=$1
            option	img_manualthumb	daqsminuri=$1	minuri=$1
            option	img_none	xejn
            option	img_page	paġna=$1	paġna $1
            option	img_right	lemin
            option	img_sub	bid
            option	img_super	tajjeb
            option	img_text_bottom	test-taħt
            option	img_text_top	test-fuq
            option	img_thumbnail	daqsminuri	minuri
            option	img_top	fuq
            option	img_upright	wieqaf	wieqaf=$1	wieqaf $1
            plural	1	n = 1
            plural	2	n = 0 or n % 100 = 2..10
            plural	3	n % 100 = 11..19
            redirect	redirect	rindirizza
            switch	-	SFORZAWERREJ	EBDAKONVERTURKONTENUT	EBDAKK	EBDASEZZJONIMODIFIKA	EBDAGALLERIJA	EBDAKONVERTURTITLU	EBDAKT	EBDAWERREJ	WERREJ
            switch!	-	KATMOĦBIJA	INDIĊI	ĦOLQASEZZJONIĠDIDA	EBDAINDIĊI	EBDAĦOLQASEZZJONIĠDIDA	RIINDIRIZZSTATIKU
            variable	-	DESTINAZZJONITA'SKRITT	ISEMTAS-SERVER
            variable!	basepagename	ISEMBAŻIKUTAL-PAĠNA
            variable!	basepagenamee	ISEMTAL-PAĠNATAL-BAŻIE
            variable!	contentlanguage	LINGWATAL-KONTENUT	LINGKONTENUT
            variable!	-	ĠURNATAKURRENTI	ĠURNATAKURRENTI2	ISEMĠURNATAKURRENTI	ĠTĠKURRENTI	SIEGĦAKURRENTI	XAHARKURRENTI	ABBREVXAHARKURRENTI	ISEMXAHARKURRENTI	ĠENISEMXAHARKURRENTI	ĦINKURRENTI	TIMBRUTAL-ĦINKURRENTI	VERŻJONIKURRENTI	ĠIMGĦAKURRENTI	SENAKURRENTI	MARKATAD-DIREZZJONI	MARKADIRE	ĠURNATALOKALI	ĠURNATALOKALI2	ISEMTAL-ĠURNATALOKALI	ĠTĠLOKALI	SIEGĦALOKALI	XAHARLOKALI	XAHARLOKALI2	XAHARLOKALI1	ABBREVXAHARLOKALI	ISEMXAHARLOKALI	ĠENISEMXAHARLOKALI	ĦINLOKALI	TIMBRUTAL-ĦINLOKALI	ĠIMGĦALOKALI	SENALOKALI	NUMRUTA'UTENTIATTIVI	NUMRUTA'AMMIN	NUMRUTA'ARTIKLI	NUMBRUTA'MODIFIKI	NUMRUTA'FAJLS	NUMRUTA'PAĠNI	NUMRUTA'UTENTI	ĠURNATATAR-REVIŻJONI	ĠURNATATAR-REVIŻJONI2	IDTAR-REVIŻJONI	XAHARTAR-REVIŻJONI	TIMBRUTAR-REVIŻJONI	SENATAR-REVIŻJONI
            variable!	fullpagename	ISEMSĦIĦTAL-PAĠNA
            variable!	fullpagenamee	ISEMTAL-PAĠNASĦIĦAE
            variable!	namespace	SPAZJUTAL-ISEM
            variable!	namespacee	SPAZJUTAL-ISEME
            variable!	pagename	ISEMTAL-PAĠNA
            variable!	pagenamee	ISEMTAL-PAĠNAE
            variable!	sitename	ISEMTAS-SIT
            variable!	subjectpagename	ISEMTAS-SUĠĠETTTAL-PAĠNA	ISEMTAL-ARTIKLUTAL-PAĠNA
            variable!	subjectpagenamee	ISEMTAS-SUĠĠETTTAL-PAĠNAE	ISEMTAL-ARTIKLUTAL-PAĠNAE
            variable!	subjectspace	SPAZJUTAS-SUĠĠETT	SPAZJUTAL-ARTIKLU
            variable!	subpagename	ISEMTAS-SOTTOPAĠNA
            variable!	subpagenamee	ISEMTAS-SUBPAĠNAE
            variable!	talkpagename	ISEMPAĠNATA'DISKUSSJONI
            variable!	talkpagenamee	ISEMTAL-PAĠNATAD-DISKUSSJONIE
            variable!	talkspace	SPAZJUTA'DISKUSSJONI
            variable!	talkspacee	SPAZJUTA'DISKUSSJONIE
            """#
        case "mwl": #"""
            alias	0	date	503	fallback	550	function	564	hashed	666	month	711	namespace	902	option	1361	redirect	1505	switch	1550
            alias	-2	Media
            alias	-1	Especial
            alias	1	Discussão
            alias	2	Outelizador	Outelizadora	Usuário	Utilizador	Utilizadora
            alias	3	Cumbersa outelizador	Cumbersa outelizadora	Usuário Discussão
            alias	5	Wikipedia Discussão	Wikipedia cumbersa
            alias	6	Ficheiro	Imagem
            alias	7	Ficheiro Discussão	Imagem Discussão
            alias	8	MediaWiki
            alias	9	MediaWiki Discussão
            alias	10	Predefinição
            alias	11	Predefinição Discussão	Cumbersa Modelo
            alias	13	Ajuda Discussão
            alias	14	Categoria
            alias	15	Categoria Discussão
            date	full	d 'de' MMMM 'de' y
            date	month	LLLL y
            fallback	1	pt
            function	-	CAMINOFEXEIRO	CAMINHODOARQUIVO
            function!	-	TAMANHOFEXEIRO	TAMANHODAPAGINA	TAMANHODAPÁGINA
            hashed	-	LHENGUA	IDIOMA
            hashed	tag	eitiqueta
            month	1	janeiro
            month	2	febreiro
            month	3	márcio
            month	4	abril
            month	5	maio
            month	6	júnio
            month	7	júlio
            month	8	agosto
            month	9	setembre
            month	10	outubre
            month	11	nobembre
            month	12	dezembre
            namespace	-2	Multimédia
            namespace	-1	Special
            namespace	1	Cumbersa
            namespace	2	Outelizador(a)
            namespace	3	Cumbersa outelizador(a)
            namespace	5	Cumbersa Wikipedia
            namespace	6	Fexeiro
            namespace	7	Cumbersa fexeiro
            namespace	8	Biqui
            namespace	9	Cumbersa Biqui
            namespace	10	Modelo
            namespace	11	Cumbersa modelo
            namespace	12	Ajuda
            namespace	13	Cumbersa ajuda
            namespace	14	Catadorie
            namespace	15	Cumbersa catadorie
            namespace	828	Módulo
            namespace	829	Cumbersa módulo
            option	img_center	centro
            option	img_left	squierda	esquerda
            option	img_middle	meio
            option	img_none	nanhun	nenhum
            option	img_right	dreita	direita
            redirect	redirect	ancaminar	redirecionamento
            switch!	-	ANCAMINARSTATICO	REDIRECIONAMENTOESTATICO	REDIRECIONAMENTOESTÁTICO
            """#
        case "my": #"""
            date	0	hashed	52	month	80	namespace	419	number	1430
            date	full	y- MMMM d
            date	month	y MMMM
            date	zero	၀
            hashed	-	ဖော်ပြ
            month	1	ဇန်နဝါရီ
            month	2	ဖေဖော်ဝါရီ
            month	3	မတ်
            month	4	ဧပြီ
            month	5	မေ
            month	6	ဇွန်
            month	7	ဇူလိုင်
            month	8	ဩဂုတ်
            month	9	စက်တင်ဘာ
            month	10	အောက်တိုဘာ
            month	11	နိုဝင်ဘာ
            month	12	ဒီဇင်ဘာ
            namespace	-2	မီဒီယာ
            namespace	-1	အထူး
            namespace	1	ဆွေးနွေးချက်
            namespace	2	အသုံးပြုသူ
            namespace	3	အသုံးပြုသူ ဆွေးနွေးချက်
            namespace	4	ဝီကီပီးဒီးယား
            namespace	5	ဝီကီပီးဒီးယား ဆွေးနွေးချက်
            namespace	6	ဖိုင်
            namespace	7	ဖိုင် ဆွေးနွေးချက်
            namespace	8	မီဒီယာဝီကီ
            namespace	9	မီဒီယာဝီကီ ဆွေးနွေးချက်
            namespace	10	တမ်းပလိတ်
            namespace	11	တမ်းပလိတ် ဆွေးနွေးချက်
            namespace	12	အကူအညီ
            namespace	13	အကူအညီ ဆွေးနွေးချက်
            namespace	14	ကဏ္ဍ
            namespace	15	ကဏ္ဍ ဆွေးနွေးချက်
            namespace	828	မော်ဂျူး
            namespace	829	မော်ဂျူး ဆွေးနွေးချက်
            number	zero	၀
            number	group	
            """#
        case "myv": #"""
            date	0	fallback	37	function	66	hashed	738	modifier	812	month	917	month-alone	1288	namespace	1659	option	2251	variable	2976
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	mdf
            fallback	2	ru
            function	-	ФАЙЛАНЬКИ	ПУТЬ_К_ФАЙЛУ
            function	gender	СЫМЕ	ПОЛ
            function	lc	ВИШКА_ТЕШТЬКЕСЭ	МАЛЕНЬКИМИ_БУКВАМИ
            function	lcfirst	ВАСЕНЦЕ_ТЕШТЬКЕСЬ_ВИШКИНЕ	ПЕРВАЯ_БУКВА_МАЛЕНЬКАЯ
            function	plural	ЛАМОНЬЧИСЛА	МНОЖЕСТВЕННОЕ_ЧИСЛО
            function	uc	ПОШК_ТЕШТЬКЕСЭ	БОЛЬШИМИ_БУКВАМИ
            function	ucfirst	ВАСЕНЦЕ_ТЕШТЬКЕСЬ_ПОКШ	ПЕРВАЯ_БУКВА_БОЛЬШАЯ
            function!	displaytitle	НЕВТЕМС_КОНЯКС	ПОКАЗАТЬ_ЗАГОЛОВОК
            function!	-	ЛОПАКУВАЛМО	РАЗМЕР_СТРАНИЦЫ
            hashed	-	КЕЛЕСЬ	ЯЗЫК	башка_тевень	служебная
            modifier	msg	ПАЧТЯМНЭ	СООБЩЕНИЕ	СООБЩ
            modifier	raw	ВЕРЕКСТЭ	НЕОБРАБ
            month	1	Якшамковонь
            month	2	Даволковонь
            month	3	Эйзюрковонь
            month	4	Чадыковонь
            month	5	Панжиковонь
            month	6	Аштемковонь
            month	7	Медьковонь
            month	8	Умарьковонь
            month	9	Таштамковонь
            month	10	Ожоковонь
            month	11	Сундерьковонь
            month	12	Ацамковонь
            month-alone	1	Якшамков
            month-alone	2	Даволков
            month-alone	3	Эйзюрков
            month-alone	4	Чадыков
            month-alone	5	Панжиков
            month-alone	6	Аштемков
            month-alone	7	Медьков
            month-alone	8	Умарьков
            month-alone	9	Таштамков
            month-alone	10	Ожоков
            month-alone	11	Сундерьков
            month-alone	12	Ацамков
            namespace	-2	Медия
            namespace	-1	Башка тевень
            namespace	1	Кортамо
            namespace	2	Теиця
            namespace	3	Теицянь кортамось
            namespace	5	Wikipedia кортамось
            namespace	6	Артовкс
            namespace	7	Артовксто кортамось
            namespace	8	MediaWiki
            namespace	9	MediaWiki-нь кортамось
            namespace	10	ЛопаПарцун
            namespace	11	ЛопаПарцундо кортамось
            namespace	12	Лезкс
            namespace	13	Лезкстэ кортамось
            namespace	14	Категория
            namespace	15	Категориядо кортамось
            option	img_bottom	алкс	снизу
            option	img_center	куншкасо	центр
            option	img_framed	кундсо	обрамить
            option	img_frameless	кундовтомо	безрамки
            option	img_left	керш_кедь	слева
            option	img_middle	куншка	посередине
            option	img_none	вейкеяк_арась	без
            option	img_page	лопа=$1	лопа_$1	страница=$1	страница_$1	страница $1
            option	img_right	вить_кедь	справа
            option	img_text_bottom	текст-алкс	текст-снизу
            option	img_text_top	текст-верькс	текст-сверху
            option	img_thumbnail	кенжешка	мини	миниатюра
            option	img_top	верькс	сверху
            variable!	-	МОЛИЦЯЧЫ	ТЕКУЩИЙ_ДЕНЬ	МОЛИЦЯЧЫ2	ТЕКУЩИЙ_ДЕНЬ_2	МОЛИЦЯЧЫЛЕМ	НАЗВАНИЕ_ТЕКУЩЕГО_ДНЯ	МОЛИЦЯ_ЧИ	ТЕКУЩИЙ_ДЕНЬ_НЕДЕЛИ	МОЛИЦЯЦЯС	ТЕКУЩИЙ_ЧАС	МОЛИЦЯКОВ	ТЕКУЩИЙ_МЕСЯЦ	ТЕКУЩИЙ_МЕСЯЦ_2	МОЛИЦЯКОВКИРЬТЯНЬХВОРМА	НАЗВАНИЕ_ТЕКУЩЕГО_МЕСЯЦА_АБР	МОЛИЦЯКОВЛЕМ	НАЗВАНИЕ_ТЕКУЩЕГО_МЕСЯЦА	МОЛИЦЯКОВЛЕМГЕН	НАЗВАНИЕ_ТЕКУЩЕГО_МЕСЯЦА_РОД	МОЛИЦЯШКА	ТЕКУЩЕЕ_ВРЕМЯ	ТЕВАТЕВЕРСИЯ	ТЕКУЩАЯ_ВЕРСИЯ	МОЛИЦЯ_ТАРГО	ТЕКУЩАЯ_НЕДЕЛЯ	МОЛИЦЯИЕ	ТЕКУЩИЙ_ГОД	ТЕСКЭНЬЧЫ	МЕСТНЫЙ_ДЕНЬ	ТЕСКЭНЬЧЫ2	МЕСТНЫЙ_ДЕНЬ_2	ТЕСКЭНЬЧЫЛЕМ	НАЗВАНИЕ_МЕСТНОГО_ДНЯ	ТЕСКЭНЬЦЯС	МЕСТНЫЙ_ЧАС	ТЕСКЭНЬКОВ	МЕСТНЫЙ_МЕСЯЦ	МЕСТНЫЙ_МЕСЯЦ_2	ТЕСКЭНЬКОВКИРЬТЯНЬХВОРМА	НАЗВАНИЕ_МЕСТНОГО_МЕСЯЦА_АБР	ТЕСКЭНЬКОВЛЕМ	НАЗВАНИЕ_МЕСТНОГО_МЕСЯЦА	ТЕСКЭНЬКОВЛЕМГЕН	НАЗВАНИЕ_МЕСТНОГО_МЕСЯЦА_РОД	ТЕСКЭНЬШКА	МЕСТНОЕ_ВРЕМЯ	ТЕСКЭНЬТАРГО	МЕСТНАЯ_НЕДЕЛЯ	ТЕСКЭНЬИЕ	МЕСТНЫЙ_ГОД	ЗЯРОАДМИНТНЭДЕ	КОЛИЧЕСТВО_АДМИНИСТРАТОРОВ	ЗЯРОСЁРМАДОВКСТ	КОЛИЧЕСТВО_СТАТЕЙ	ЗЯРОВИТНЕМАТПЕТНЕМАТ	КОЛИЧЕСТВО_ПРАВОК	ЗЯРОФАЙЛАТ	КОЛИЧЕСТВО_ФАЙЛОВ	ЗЯРОЛОПАТ	КОЛИЧЕСТВО_СТРАНИЦ	ЗЯРОТЕИЦЯТ	КОЛИЧЕСТВО_УЧАСТНИКОВ	ЛИЯКСТОМТОМАЧЫ	ДЕНЬ_ВЕРСИИ	ЛИЯКСТОМТОМАЧЫ2	ДЕНЬ_ВЕРСИИ_2	ЛИЯКСТОМТОМАID	ИД_ВЕРСИИ	ЛИЯКСТОМТОМАКОВ	МЕСЯЦ_ВЕРСИИ	ЛИЯКСТОМТОМАИЕ	ГОД_ВЕРСИИ
            variable!	fullpagename	ЛОПАЛЕМКУВАКАСТО	ПОЛНОЕ_НАЗВАНИЕ_СТРАНИЦЫ
            variable!	namespace	ЛЕМПОТМО	ПРОСТРАНСТВО_ИМЁН
            variable!	pagename	ЛОПАЛЕМ	НАЗВАНИЕ_СТРАНИЦЫ
            variable!	sitename	САЙТЛЕМ	НАЗВАНИЕ_САЙТА
            variable!	talkpagename	КОРТАМОЛОПАЛЕМ	НАЗВАНИЕ_СТРАНИЦЫ_ОБСУЖДЕНИЯ
            variable!	talkspace	КОРТАМОПОТМО	ПРОСТРАНСТВО_ОБСУЖДЕНИЙ
            """#
        case "mzn": #"""
            alias	0	date	567	fallback	617	function	631	month	842	namespace	1069	number	1528	redirect	1543	switch	1607	variable	1720
            alias	-2	مه\#u{200C}دیا	مدیا
            alias	-1	ویژه
            alias	1	بحث
            alias	2	کاربر
            alias	3	بحث کاربر
            alias	5	بحث Wikipedia
            alias	6	تصویر	پرونده
            alias	7	بحث تصویر	بحث پرونده
            alias	8	مدیاویکی	مه\#u{200C}دیا ویکی	مه\#u{200C}دیاویکی
            alias	9	مه\#u{200C}دیاویکی گپ	بحث مدیاویکی	مه\#u{200C}دیا ویکی گپ
            alias	10	الگو
            alias	11	بحث الگو
            alias	12	راهنما	رانه\#u{200C}ما
            alias	13	رانه\#u{200C}مائه گپ	بحث راهنما	رانه\#u{200C}مای گپ
            alias	14	رده
            alias	15	بحث رده
            date	full	y MMMM d
            date	month	y MMMM
            date	zero	۰
            fallback	1	fa
            function	gender	جنسیت	جنس
            function	grammar	دستور_زبون	دستور_زوون	دستورزبان	دستور_زبان
            function	-	ترجمه	نشونی	نشانی
            function	ns	فن
            function	nse	فنک
            month	1	ژانویه
            month	2	فوریه
            month	3	مارس
            month	4	آوریل
            month	5	مه
            month	6	ژوئن
            month	7	ژوئیه
            month	8	اوت
            month	9	سپتامبر
            month	10	اکتبر
            month	11	نوامبر
            month	12	دسامبر
            namespace	-2	مدیا
            namespace	-1	شا
            namespace	1	گپ
            namespace	2	کارور
            namespace	3	کارور گپ
            namespace	5	Wikipedia گپ
            namespace	6	پرونده
            namespace	7	پرونده گپ
            namespace	8	مدیاویکی
            namespace	9	مدیاویکی گپ
            namespace	10	شابلون
            namespace	11	شابلون گپ
            namespace	12	رانما
            namespace	13	رانما گپ
            namespace	14	رج
            namespace	15	رج گپ
            namespace	828	ماژول
            namespace	829	ماژول گپ
            number	zero	۰
            redirect	redirect	بور	تغییرمسیر	تغییر_مسیر
            switch	-	بافهرست	بی\#u{200C}بخش	بی\#u{200C}نگارخنه	بی\#u{200C}نگارخانه	بی\#u{200C}فهرست	فهرست
            variable!	-	روز	روزکنونی	روز_کنونی	روز۲	روز_۲	نام\#u{200C}روز	نام_روز	ساعت	ساعت\#u{200C}کنونی	ساعت_کنونی	ماه	ماه\#u{200C}کنونی	ماه_کنونی	ماه\#u{200C}کنونی۲	ماه_اسایی۲	ماه_کنونی۲	ماه۱	ماه\#u{200C}کنونی۱	ماه_کنونی۱	مخفف\#u{200C}نام\#u{200C}ماه	مخفف_نام_ماه	نام\#u{200C}ماه	نام_ماه	نام\#u{200C}ماه\#u{200C}کنونی	نام_ماه_کنونی	نام\#u{200C}ماه\#u{200C}اضافه	نام_ماه_اضافه	نام\#u{200C}ماه\#u{200C}کنونی\#u{200C}اضافه	نام_ماه_کنونی_اضافه	زمان\#u{200C}کنونی	زمان_کنونی	سال	سال\#u{200C}کنونی	سال_کنونی	روزمحلی	روز_محلی	روزمحلی۲	روز_محلی_۲	نام\#u{200C}روزمحلی	نام_روز_محلی	ساعت\#u{200C}محلی	ساعت_محلی	ماه\#u{200C}محلی	ماه_محلی	ماه\#u{200C}محلی۲	ماه_محلی۲	ماه\#u{200C}محلی۱	ماه_محلی۱	مخفف\#u{200C}ماه\#u{200C}محلی	مخفف_ماه_محلی	نام\#u{200C}ماه\#u{200C}محلی	نام_ماه_محلی	نام\#u{200C}ماه\#u{200C}محلی\#u{200C}اضافه	نام_ماه_محلی_اضافه	زمون_محلی	زمان_محلی	زمان\#u{200C}محلی	سال\#u{200C}محلی	سال_محلی	کارورون_فعال	کاربران_فعال	کاربران\#u{200C}فعال	تعدادمقاله\#u{200C}ها	تعداددچی\#u{200C}یه\#u{200C}ئون	تعدادویرایش\#u{200C}ها	تعدادپرونده\#u{200C}ها	تعدادصفحه\#u{200C}ها	تعداد_صفحه\#u{200C}ها	ولگ\#u{200C}ئون_نمره	وألگ\#u{200C}ئون_نومره	تعدادکارورون	تعدادکاربران
            variable!	namespace	فضای\#u{200C}نام	فضای_نام
            variable!	namespacee	فضای\#u{200C}نام\#u{200C}کد	فضای_نام_کد
            variable!	pagename	نام\#u{200C}صفحه	نام_صفحه
            variable!	pagenamee	نام\#u{200C}صفحه\#u{200C}کد	نام_صفحه_کد
            variable!	sitename	نام\#u{200C}وبگاه	نام_وبگاه
            variable!	subjectspace	فضای\#u{200C}موضوع	فضای\#u{200C}مقاله	فضای_موضوع	فضای_مقاله
            variable!	talkspace	فضای\#u{200C}گپ	فضای_گپ	فضای\#u{200C}بحث	فضای_بحث
            variable!	talkspacee	فضای\#u{200C}گپ_کد	فضای_گپ_کد	فضای\#u{200C}بحث\#u{200C}کد	فضای_بحث_کد
            """#
        default: nil
        }
    }
}
