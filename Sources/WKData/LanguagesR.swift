// Written by scripts/make-swift-data from data/mediawiki, data/cldr and data/wiki; do not edit.
// swift-format-ignore-file

extension LanguageData {
    static func r(_ code: String) -> StaticString? {
        switch code {
        case "rgn": #"""
            date	0	fallback	37	month	51	month-alone	234
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	it
            month	1	Znèr
            month	2	Fevrer
            month	3	Mèrz
            month	4	Abril
            month	5	Maz
            month	6	Zògn
            month	7	Lòj
            month	8	Agòst
            month	9	Setèmbar
            month	10	Utobar
            month	11	Nuvèmbar
            month	12	Dizèmbar
            month-alone	2	Febrér
            month-alone	3	Mêrz
            month-alone	6	Zógn
            month-alone	7	Lój
            month-alone	9	Setémbar
            month-alone	10	Utóbar
            """#
        case "rif": #"""
            date	0	month	37	month-alone	338
            date	full	d MMMM y
            date	month	LLLL y
            month	1	ⵉⵏⵏⴰⵢⵔ
            month	2	Ybrayr
            month	3	Mars
            month	4	ⴰⴱⵔⵉⵍ
            month	5	ⵎⴰⵢⵢⵓ
            month	6	ⵢⵓⵏⵢⵓ
            month	7	ⵢⵓⵍⵢⵓⵣ
            month	8	ⵖⵓⵛⵜ
            month	9	ⵛⵓⵜⴰⵏⴱⵉⵔ
            month	10	ⴽⵜⵓⴱⵔ
            month	11	ⵏⵓⵡⴰⵏⴱⵉⵔ
            month	12	ⴷⵓⵊⴰⵏⴱⵉⵔ
            month-alone	1	Yennayar
            month-alone	2	Yebrayar
            month-alone	4	Abril
            month-alone	5	May
            month-alone	6	Yenyu
            month-alone	7	Yelyu
            month-alone	8	Učt
            month-alone	9	Cutembar
            month-alone	10	Ktubar
            month-alone	11	Nunembar
            month-alone	12	Ducemba
            """#
        case "rm": #"""
            date	0	month	37	month-alone	267	namespace	530	number	949	option	966	plural	1082	redirect	1097
            date	full	d MMMM y
            date	month	LLLL y
            month	1	da schaner
            month	2	da favrer
            month	3	da mars
            month	4	d’avrigl
            month	5	da matg
            month	6	da zercladur
            month	7	da fanadur
            month	8	d’avust
            month	9	da settember
            month	10	d’october
            month	11	da november
            month	12	da december
            month-alone	1	schaner
            month-alone	2	favrer
            month-alone	3	mars
            month-alone	4	avrigl
            month-alone	5	matg
            month-alone	6	zercladur
            month-alone	7	fanadur
            month-alone	8	avust
            month-alone	9	settember
            month-alone	10	october
            month-alone	11	november
            month-alone	12	december
            namespace	-2	Multimedia
            namespace	-1	Spezial
            namespace	1	Discussiun
            namespace	2	Utilisader
            namespace	3	Utilisader discussiun
            namespace	5	Wikipedia discussiun
            namespace	6	Datoteca
            namespace	7	Datoteca discussiun
            namespace	8	MediaWiki
            namespace	9	MediaWiki discussiun
            namespace	10	Model
            namespace	11	Model discussiun
            namespace	12	Agid
            namespace	13	Agid discussiun
            namespace	14	Categoria
            namespace	15	Categoria discussiun
            number	group	’
            option	img_manualthumb	miniatura=$1
            option	img_thumbnail	miniatura
            option	img_upright	sidretg	sidretg=$1	sidretg_$1
            plural	1	n = 1
            redirect	redirect	renviament
            """#
        case "rmc": #"""
            date	0	month	37	trail	238
            date	full	d MMMM y
            date	month	LLLL y
            month	1	Januaris
            month	2	Februaris
            month	3	Marcos
            month	4	Apriľis
            month	5	Majos
            month	6	Junos
            month	7	Julos
            month	8	Augustos
            month	9	Septembros
            month	10	Oktobros
            month	11	Novembros
            month	12	Decembros
            trail	letters	a-záäéíóôúýčďĺľňŕšťž
            """#
        case "rmy": #"""
            date	0	fallback	37	month	51	namespace	276
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	ro
            month	1	pervonai
            month	2	duitonai
            month	3	tritonai
            month	4	shtartonai
            month	5	panjtonai
            month	6	shovtonai
            month	7	eftatonai
            month	8	oxtotonai
            month	9	enyatonai
            month	10	deshtonai
            month	11	deshuekhtonai
            month	12	deshuduitonai
            namespace	-2	Mediya
            namespace	-1	Uzalutno
            namespace	1	Vakyarimata
            namespace	2	Jeno
            namespace	3	Jeno vakyarimata
            namespace	5	{{grammar:genitive-pl|Wikipedia}} vakyarimata
            namespace	6	Chitro
            namespace	7	Chitro vakyarimata
            namespace	8	MediyaViki
            namespace	9	MediyaViki vakyarimata
            namespace	10	Sikavno
            namespace	11	Sikavno vakyarimata
            namespace	12	Zhutipen
            namespace	13	Zhutipen vakyarimata
            namespace	14	Shopni
            namespace	15	Shopni vakyarimata
            """#
        case "rn": #"""
            date	0	month	37	namespace	242	number	650
            date	full	d MMMM y
            date	month	y MMMM
            month	1	Nzero
            month	2	Ruhuhuma
            month	3	Ntwarante
            month	4	Ndamukiza
            month	5	Rusama
            month	6	Ruheshi
            month	7	Mukakaro
            month	8	Nyandagaro
            month	9	Nyakanga
            month	10	Gitugutu
            month	11	Munyonyo
            month	12	Kigarama
            namespace	-1	Vyisangije
            namespace	1	Ikiyago
            namespace	2	Uwukoresha
            namespace	3	Ikiyago c'uwukoresha
            namespace	5	Ikiyago kuri Wikipedia
            namespace	6	Dosiye
            namespace	7	Ikiyago kw'idosiye
            namespace	8	MediaWiki
            namespace	9	Ikiyago kuri MediaWiki
            namespace	10	Ingero
            namespace	11	Ikiyago cerekeye ingero
            namespace	12	Ubufasha
            namespace	13	Ikiyago k'ubufasha
            namespace	14	Umuce
            namespace	15	Ikiyago cerekeye umuce
            number	decimal	,
            number	group	.
            """#
        case "ro": #"""
            aged	0	alias	35	date	298	function	335	hashed	920	infobox	1011	modifier	1051	month	1108	namespace	1305	number	1809	option	1841	plural	2427	redirect	2507	switch	2538	trail	2762	variable	2805
            aged	after	 de ani)
            aged	before	 (
            alias	1	Discuţie
            alias	3	Discuţie Utilizator
            alias	4	WP
            alias	5	Discuţie Wikipedia
            alias	6	Imagine	Fişier
            alias	7	Discuţie Imagine	Discuţie Fişier
            alias	9	Discuţie MediaWiki
            alias	11	Discuţie Format
            alias	13	Discuţie Ajutor
            alias	15	Discuţie Categorie
            date	full	d MMMM y
            date	month	MMMM y
            function	anchorencode	CODIFICAREANCORA
            function	-	CALEAFISIERULUI	URLCOMPLET	URLCOMPLETE	URLLOCAL	URLLOCALE
            function	formatnum	FORMATNR
            function	gender	GEN
            function	grammar	GRAMATICA
            function	lc	MINUSCULA
            function	lcfirst	MINUSCULAPRIMA
            function	ns	SN
            function	uc	MAJUSCULA
            function	ucfirst	MAJUSCULAPRIMA
            function	urlencode	CODIFICAREURL
            function!	defaultsort	SORTAREIMPLICITA	CHEIESORTAREIMPLICITA	CATEGORIESORTAREIMPLICITA
            function!	displaytitle	ARATATITLU
            function!	-	NUMARINGRUP	NUMINGRUP	PAGINIINCATEGORIE	PAGINIINCAT	PANIGIINSPATIULDENUME	PAGINIINSN	MARIMEPAGINA	NIVELPROTECTIE
            hashed	-	arborecategorie	LIMBA
            hashed	formatdate	formatdata	dataformat
            hashed	tag	eticheta
            infobox	here	casetă *	caseta *	cutie *
            modifier	msg	MSJ
            modifier	msgnw	MSJNOU
            modifier	raw	BRUT
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
            namespace	-2	Media
            namespace	-1	Special
            namespace	1	Discuție
            namespace	2	Utilizator
            namespace	3	Discuție Utilizator
            namespace	4	Wikipedia
            namespace	5	Discuție Wikipedia
            namespace	6	Fișier
            namespace	7	Discuție Fișier
            namespace	8	MediaWiki
            namespace	9	Discuție MediaWiki
            namespace	10	Format
            namespace	11	Discuție Format
            namespace	12	Ajutor
            namespace	13	Discuție Ajutor
            namespace	14	Categorie
            namespace	15	Discuție Categorie
            namespace	102	Proiect
            namespace	828	Modul
            namespace	829	Discuție Modul
            number	decimal	,
            number	group	.
            option	img_baseline	linia_de_bază
            option	img_border	chenar
            option	img_bottom	jos
            option	img_center	centru
            option	img_framed	cadru
            option	img_frameless	faracadru
            option	img_left	stanga
            option	img_link	legătură=$1
            option	img_manualthumb	miniatura=$1	mini=$1
            option	img_middle	mijloc
            option	img_none	nu
            option	img_page	pagina=$1	pagina $1
            option	img_right	dreapta
            option	img_sub	indice
            option	img_super	exponent
            option	img_text_bottom	text-jos
            option	img_text_top	text-sus
            option	img_thumbnail	miniatura	mini
            option	img_top	sus
            option	img_upright	dreaptasus	dreaptasus=$1	dreaptasus $1
            plural	1	i = 1 and v = 0
            plural	2	v != 0 or n = 0 or n != 1 and n % 100 = 1..19
            redirect	redirect	redirecteaza
            switch	-	FORTEAZACUPRINS	FARACONVERTIRECONTINUT	FCC	FARAEDITSECTIUNE	FARAGALERIE	FARACONVERTIRETITLU	FCT	FARACUPRINS	CUPRINS
            switch!	-	ASCUNDECAT	LEGATURASECTIUNENOUA	FARAINDEX	FARALEGATURASECTIUNENOUA	REDIRECTIONARESTATICA
            trail	letters	a-zÂÎâîĂăŞşŢţȘ-ț
            variable	-	CALESCRIPT	NUMESERVER
            variable!	basepagename	NUMEDEBAZAPAGINA
            variable!	basepagenamee	NUMEEDEBAZAPAGINA
            variable!	contentlanguage	LIMBACONTINUT
            variable!	-	NUMARZIUACURENTA	NUMARZIUACURENTA2	NUMEZIUACURENTA	ORACURENTA	NUMARLUNACURENTA	LUNACURENTA1	LUNACURENTAABREV	NUMELUNACURENTA	NUMELUNACURENTAGEN	TIMPULCURENT	STAMPILATIMPCURENT	VERSIUNECURENTA	SAPTAMANACURENTA	ANULCURENT	SEMNDIRECTIE	ZIUALOCALA	ZIUALOCALA2	NUMEZIUALOCALA	ORALOCALA	LUNALOCALA	LUNALOCALA2	LUNALOCALA1	LUNALOCALAABREV	NUMELUNALOCALA	NUMELUNALOCALAGEN	TIMPULLOCAL	STAMPILATIMPLOCAL	SAPTAMANALOCALA	ANULLOCAL	NUMARDEUTILIZATORIACTIVI	NUMARADMINI	NUMARDEARTICOLE	NUMARDEMODIFICARI	NUMARDEFISIERE	NUMARDEPAGINI	NUMARDEUTILIZATORI	ZIREVIZIE	ZIREVIZIE2	IDREVIZIE	LUNAREVIZIE	STAMPILATIMPREVIZIE	UTILIZATORREVIZIE	ANREVIZIE
            variable!	fullpagename	NUMEPAGINACOMPLET
            variable!	fullpagenamee	NUMEEPAGINACOMPLET
            variable!	namespace	SPATIUDENUME
            variable!	namespacee	SPATIUUDENUME
            variable!	pagename	NUMEPAGINA
            variable!	pagenamee	NUMEEPAGINA
            variable!	sitename	NUMESITE
            variable!	subjectpagename	NUMEPAGINASUBIECT	NUMEPAGINAARTICOL
            variable!	subjectpagenamee	NUMEEPAGINASUBIECT	NUMEEPAGINAARTICOL
            variable!	subjectspace	SPATIUSUBIECT	SPATIUARTICOL
            variable!	subjectspacee	SPATIUUSUBIECT	SPATIUUARTICOL
            variable!	subpagename	NUMESUBPAGINA
            variable!	subpagenamee	NUMEESUBPAGINA
            variable!	talkpagename	NUMEPAGINADEDISCUTIE
            variable!	talkpagenamee	NUMEEPAGINADEDISCUTIE
            variable!	talkspace	SPATIUDEDISCUTIE
            variable!	talkspacee	SPATIUUDEDISCUTIE
            """#
        case "ro-cyrl-md": #"""
            fallback	0
            fallback	1	mo
            fallback	2	ro
            """#
        case "roa-rup": #"""
            fallback	0
            fallback	1	rup
            fallback	2	ro
            """#
        case "roa-tara": #"""
            date	0	fallback	37	month	51
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	it
            month	1	Scennáre
            month	2	Febbráre
            month	3	Màrze
            month	4	Abbríle
            month	5	Másce
            month	6	Sciúgne
            month	7	Lùglie
            month	8	Agúste
            month	9	Settèmmre
            month	10	Ottòmmre
            month	11	Novèmmre
            month	12	Decèmmre
            """#
        case "rsk": #"""
            alias	0	date	172	fallback	209	month	245	month-alone	506	namespace	831	trail	1463
            alias	2	Хаснователь	Хаснователька
            alias	3	Розгварка зоз хасновательом	Розгварка зоз хасновательку
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	sr-ec
            fallback	2	sr-cyrl
            month	1	януара
            month	2	фебруара
            month	3	марца
            month	4	априла
            month	5	мая
            month	6	юния
            month	7	юлия
            month	8	авґуста
            month	9	септембра
            month	10	октобра
            month	11	новембра
            month	12	децембра
            month-alone	1	януар
            month-alone	2	фебруар
            month-alone	3	марец
            month-alone	4	април
            month-alone	5	май
            month-alone	6	юний
            month-alone	7	юлий
            month-alone	8	авґуст
            month-alone	9	септембер
            month-alone	10	октобер
            month-alone	11	новембер
            month-alone	12	децембер
            namespace	-2	Медий
            namespace	-1	Окреме
            namespace	1	Розгварка
            namespace	2	Хаснователь
            namespace	3	Розгварка зоз хасновательом
            namespace	5	Розгварка о {{GRAMMAR:locative|Wikipedia}}
            namespace	6	Файл
            namespace	7	Розгварка о файлу
            namespace	8	МедияВики
            namespace	9	Розгварка о МедияВикию
            namespace	10	Шаблон
            namespace	11	Розгварка о шаблону
            namespace	12	Помоц
            namespace	13	Розгварка о помоци
            namespace	14	Катеґория
            namespace	15	Розгварка о катеґориї
            trail	letters	a-zа-щьюяєїґ
            """#
        case "ru": #"""
            alias	0	date	295	function	332	hashed	1448	infobox	1773	label	8831	language	8871	modifier	11704	month	11902	month-alone	12153	named-template	12472	namespace	12501	number	13524	option	13573	plural	14405	redirect	14595	switch	14661	territory	15203	trail	23563	variable	23588
            alias	2	Участник	Участница	У
            alias	3	Обсуждение участника	Обсуждение участницы	ОУ
            alias	4	ВП
            alias	5	ОВП
            alias	6	Изображение
            alias	7	Обсуждение изображения
            alias	10	Ш
            alias	104	ПРО
            alias	106	АК
            date	full	d MMMM y
            date	month	LLLL y
            function	anchorencode	КОДИРОВАТЬ_МЕТКУ
            function	-	ПУТЬ_К_ФАЙЛУ	ПОЛНЫЙ_АДРЕС	ПОЛНЫЙ_АДРЕС_2	ВНУТР	ЛОКАЛЬНЫЙ_АДРЕС	ЛОКАЛЬНЫЙ_АДРЕС_2
            function	formatnum	ФОРМАТИРОВАТЬ_ЧИСЛО
            function	gender	ПОЛ
            function	grammar	ПАДЕЖ
            function	lc	МАЛЕНЬКИМИ_БУКВАМИ
            function	lcfirst	ПЕРВАЯ_БУКВА_МАЛЕНЬКАЯ
            function	ns	ПИ
            function	nse	ПИК
            function	padleft	ЗАПОЛНИТЬ_СЛЕВА
            function	padright	ЗАПОЛНИТЬ_СПРАВА
            function	plural	МНОЖЕСТВЕННОЕ_ЧИСЛО
            function	uc	БОЛЬШИМИ_БУКВАМИ
            function	ucfirst	ПЕРВАЯ_БУКВА_БОЛЬШАЯ
            function	urlencode	ЗАКОДИРОВАННЫЙ_АДРЕС
            function!	defaultsort	СОРТИРОВКА_ПО_УМОЛЧАНИЮ	КЛЮЧ_СОРТИРОВКИ
            function!	displaytitle	ПОКАЗАТЬ_ЗАГОЛОВОК
            function!	-	ЧИСЛО_В_ГРУППЕ	СТРАНИЦ_В_КАТЕГОРИИ	СТРАНИЦ_В_ПРОСТРАНСТВЕ_ИМЁН	РАЗМЕР_СТРАНИЦЫ	УРОВЕНЬ_ЗАЩИТЫ
            hashed	-	деревокатегорий	вызвать	ЯЗЫК	замена	служебная	время	мвремя
            hashed	default	умолчание
            hashed	formatdate	форматдаты
            hashed	if	если
            hashed	iferror	еслиошибка
            hashed	switch	переключатель
            hashed	tag	метка	тег	тэг
            infobox	here	персона	персона *	учёный	писатель	поэт	философ	экономист	музыкант	музыкальный коллектив	композитор	актёр	кинематографист	режиссёр	художник	архитектор	модель	журналист	блогер	ютубер	государственный деятель	политик	монарх	дворянин	военный деятель	лётчик	космонавт	преступник	серийный убийца	религиозный деятель	святой	патриарх	папа римский	спортсмен	футболист	хоккеист	баскетболист	волейболист	гандболист	регбист	бейсболист	теннисист	боксёр	борец	дзюдоист	гимнаст	легкоатлет	пловец	велогонщик	лыжник	биатлонист	конькобежец	фигурист	шахматист	гонщик	пилот формулы-1	рестлер	персонаж	вымышленная раса	мифологический персонаж	божество	древнеегипетский бог	династия	дворянский род	род	нп-*	нп+*	населённый пункт	бывший населённый пункт	исторический населённый пункт	город	район	район города	муниципальное образование*	сельское поселение россии	городское поселение россии	муниципальный район россии	административная единица	ае	субъект рф	штат сша	штат	провинция	коммуна франции	община	государство	историческое государство	непризнанное государство	страна	историческая область	регион	улица	площадь	водный объект	река	озеро	море	остров	группа островов	архипелаг	полуостров	залив	пролив	мыс	болото	водопад	водохранилище	ледник	гора	вершина	холм	горный хребет	горная система	форма рельефа	перевал	пещера	вулкан	пустыня	ущелье	долина	ооп	оопт	национальный парк	лес	парк	геологический период	ударный кратер	кратер	здание	высотное здание	дворец	замок	крепость	храм	церковь	монастырь	мечеть	синагога	музей	театр	памятник	кладбище	гостиница	стадион	башня	маяк	мост	тоннель	достопримечательность	всемирное наследие	археологический памятник	археологическая культура	электростанция	гэс	аэс	плотина	шахта	станция	станция метро	станция метрополитена	линия метро	метрополитен	железнодорожная станция	железная дорога	автодорога	аэропорт	авиакомпания	порт	фильм	мультфильм	телесериал	сезон телесериала	эпизод телесериала	телепередача	аниме	аниманга	аниманга/*	радиопередача	музыкальный альбом	альбом	сингл	песня	музыкальное произведение	опера	балет	мюзикл	спектакль	тур	литературное произведение	рассказ	роман	комикс	компьютерная игра	настольная игра	программа	операционная система	язык программирования	формат файла	видеокарта	процессор	компания	банк	торговая марка	организация	спецслужба	вуз	университет	школа	научная организация	библиотека	больница	газета	журнал	издательство	телеканал	радиостанция	произведение искусства	картина	скульптура	политическая партия	выборы	вооружённый конфликт	сражение	террористический акт	теракт	авиационная катастрофа	авиакатастрофа	катастрофа	землетрясение	тропический циклон	договор	закон	воинское формирование	воинское подразделение	военная операция	оружие	стрелковое оружие	танк	бтт	артиллерийское орудие	летательный аппарат	самолёт	вертолёт	ракета	корабль	судно	подводная лодка	тип корабля	автомобиль	мотоцикл	автобус	трамвай	троллейбус	локомотив	электропоезд	двигатель	авиационный двигатель	космический аппарат	космическая миссия	космический корабль	ракета-носитель	планета	экзопланета	спутник	астероид	комета	звезда	созвездие	галактика	туманность	вещество	химический элемент	элементарная частица	изотоп	минерал	лекарственное средство	болезнь	анатомия	белок	фермент	ген	таксон	порода собак	собака	порода кошек	порода лошадей	сорт винограда	блюдо	коктейль	пиво	язык	языковая семья	письменность	народ	этническая группа	праздник	награда	государственная награда	премия	единица измерения	футбольный клуб	хоккейный клуб	баскетбольный клуб	волейбольный клуб	спортивный клуб	футбольная сборная	сборная страны	сезон футбольного турнира	сезон футбольного клуба	футбольный турнир	футбольная лига	спортивный турнир	спортивное соревнование	турнир	олимпийские игры	теннисный турнир	гран-при	фестиваль	кинофестиваль	конкурс	конкурс песни	гимн
            label	after	 
            label	countries	templates
            language	ab	абх.
            language	af	африк.
            language	am	амх.
            language	ang	др.-англ.
            language	ar	араб.
            language	az	азерб.
            language	ba	башк.
            language	be	белор.
            language	bg	болг.
            language	bn	бенг.
            language	bo	тиб.
            language	br	брет.
            language	bs	босн.
            language	bua	бурят.
            language	ca	кат.
            language	ce	чечен.
            language	co	корс.
            language	crh	крымско-тат.
            language	cs	чеш.
            language	csb	кашубск.
            language	cu	ц.-слав.
            language	cv	чуваш.
            language	cy	валл.
            language	da	дат.
            language	de	нем.
            language	dsb	н.-луж.
            language	el	греч.
            language	en	англ.
            language	eng	англ.
            language	eo	эспер.
            language	es	исп.
            language	et	эст.
            language	eu	баск.
            language	fa	перс.
            language	fi	фин.
            language	fo	фар.
            language	fr	фр.
            language	fro	ст.-фр.
            language	ga	ирл.
            language	gd	гэльск.
            language	gl	галис.
            language	goh	др.-в.-нем.
            language	got	готск.
            language	gr	греч.
            language	grc	др.-греч.
            language	gv	мэнск.
            language	he	ивр.
            language	hi	хинди
            language	hr	хорв.
            language	hsb	в.-луж.
            language	hu	венг.
            language	hy	арм.
            language	id	индон.
            language	is	исл.
            language	it	итал.
            language	ja	яп.
            language	ka	груз.
            language	kk	каз.
            language	kl	гренл.
            language	km	кхмерск.
            language	ko	кор.
            language	ku	курд.
            language	kv	коми
            language	kw	корнск.
            language	ky	кирг.
            language	la	лат.
            language	lat	лат.
            language	lb	люксемб.
            language	lo	лаос.
            language	lt	лит.
            language	lv	латыш.
            language	mdf	мокш.
            language	mhr	марийск.
            language	mk	макед.
            language	mn	монг.
            language	ms	малайск.
            language	mt	мальт.
            language	my	бирм.
            language	myv	эрз.
            language	nb	норв.
            language	ne	непальск.
            language	nl	нидерл.
            language	nn	норв.
            language	no	норв.
            language	non	др.-сканд.
            language	oc	окс.
            language	orv	др.-рус.
            language	os	осет.
            language	pa	пандж.
            language	pl	польск.
            language	ps	пушту
            language	pt	порт.
            language	rm	романш.
            language	ro	рум.
            language	ru	рус.
            language	sa	санскр.
            language	sah	якут.
            language	sc	сард.
            language	sh	сербохорв.
            language	si	синг.
            language	sk	словацк.
            language	sl	словен.
            language	sq	алб.
            language	sr	серб.
            language	sv	швед.
            language	sw	суахили
            language	ta	там.
            language	te	телугу
            language	tg	тадж.
            language	th	тайск.
            language	tk	туркм.
            language	tr	тур.
            language	tt	тат.
            language	tyv	тув.
            language	udm	удм.
            language	ug	уйг.
            language	uk	укр.
            language	ur	урду
            language	uz	узб.
            language	vi	вьетн.
            language	xal	калм.
            language	yi	идиш
            language	zh	кит.
            modifier	msg	СООБЩЕНИЕ	СООБЩ
            modifier	msgnw	СООБЩ_БЕЗ_ВИКИ
            modifier	raw	НЕОБРАБ
            modifier	safesubst	ЗАЩПОДСТ
            modifier	subst	ПОДСТАНОВКА	ПОДСТ
            month	1	января
            month	2	февраля
            month	3	марта
            month	4	апреля
            month	5	мая
            month	6	июня
            month	7	июля
            month	8	августа
            month	9	сентября
            month	10	октября
            month	11	ноября
            month	12	декабря
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
            named-template	territory	yes
            namespace	-2	Медиа
            namespace	-1	Служебная
            namespace	1	Обсуждение
            namespace	2	Участник
            namespace	3	Обсуждение участника
            namespace	4	Википедия
            namespace	5	Обсуждение Википедии
            namespace	6	Файл
            namespace	7	Обсуждение файла
            namespace	8	MediaWiki
            namespace	9	Обсуждение MediaWiki
            namespace	10	Шаблон
            namespace	11	Обсуждение шаблона
            namespace	12	Справка
            namespace	13	Обсуждение справки
            namespace	14	Категория
            namespace	15	Обсуждение категории
            namespace	100	Портал
            namespace	101	Обсуждение портала
            namespace	102	Инкубатор
            namespace	103	Обсуждение Инкубатора
            namespace	104	Проект
            namespace	105	Обсуждение проекта
            namespace	106	Арбитраж
            namespace	107	Обсуждение арбитража
            namespace	828	Модуль
            namespace	829	Обсуждение модуля
            number	decimal	,
            number	fewest	5
            number	group	\#u{A0}
            option	img_alt	альт=$1
            option	img_baseline	основание
            option	img_border	граница
            option	img_bottom	снизу
            option	img_center	центр
            option	img_framed	обрамить
            option	img_frameless	безрамки
            option	img_left	слева
            option	img_link	ссылка=$1
            option	img_manualthumb	мини=$1	миниатюра=$1
            option	img_middle	посередине
            option	img_none	без
            option	img_page	страница=$1	страница $1
            option	img_right	справа
            option	img_sub	под
            option	img_super	над
            option	img_text_bottom	текст-снизу
            option	img_text_top	текст-сверху
            option	img_thumbnail	мини	миниатюра
            option	img_top	сверху
            option	img_upright	сверхусправа	сверхусправа=$1	сверхусправа $1
            option	img_width	$1пкс
            plural	1	v = 0 and i % 10 = 1 and i % 100 != 11
            plural	2	v = 0 and i % 10 = 2..4 and i % 100 != 12..14
            plural	3	v = 0 and i % 10 = 0 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 11..14
            redirect	redirect	перенаправление	перенапр
            switch	-	ОБЯЗАТЕЛЬНОЕ_ОГЛАВЛЕНИЕ	ОБЯЗ_ОГЛ	БЕЗ_ПРЕОБРАЗОВАНИЯ_ТЕКСТА	БЕЗ_РЕДАКТИРОВАНИЯ_РАЗДЕЛА	БЕЗ_ГАЛЕРЕИ	БЕЗ_ПРЕОБРАЗОВАНИЯ_ЗАГОЛОВКА	БЕЗ_ОГЛАВЛЕНИЯ	БЕЗ_ОГЛ	ОГЛАВЛЕНИЕ	ОГЛ
            switch!	-	СКРЫТАЯ_КАТЕГОРИЯ	ИНДЕКС	ССЫЛКА_НА_НОВЫЙ_РАЗДЕЛ	БЕЗ_ИНДЕКСА	БЕЗ_ССЫЛКИ_НА_НОВЫЙ_РАЗДЕЛ	СТАТИЧЕСКОЕ_ПЕРЕНАПРАВЛЕНИЕ
            territory	ac	о-в Вознесения
            territory	ad	Андорра
            territory	ae	ОАЭ
            territory	af	Афганистан
            territory	ag	Антигуа и Барбуда
            territory	ai	Ангилья
            territory	al	Албания
            territory	am	Армения
            territory	ao	Ангола
            territory	aq	Антарктида
            territory	ar	Аргентина
            territory	as	Американское Самоа
            territory	at	Австрия
            territory	au	Австралия
            territory	aw	Аруба
            territory	ax	Аландские о-ва
            territory	az	Азербайджан
            territory	ba	Босния и Герцеговина
            territory	bb	Барбадос
            territory	bd	Бангладеш
            territory	be	Бельгия
            territory	bf	Буркина-Фасо
            territory	bg	Болгария
            territory	bh	Бахрейн
            territory	bi	Бурунди
            territory	bj	Бенин
            territory	bl	Сен-Бартелеми
            territory	bm	Бермудские о-ва
            territory	bn	Бруней
            territory	bo	Боливия
            territory	bq	Бонэйр, Синт-Эстатиус и Саба
            territory	br	Бразилия
            territory	bs	Багамы
            territory	bt	Бутан
            territory	bv	о-в Буве
            territory	bw	Ботсвана
            territory	by	Белоруссия
            territory	bz	Белиз
            territory	ca	Канада
            territory	cc	Кокосовые о-ва
            territory	cd	ДР Конго
            territory	cf	ЦАР
            territory	cg	Республика Конго
            territory	ch	Швейцария
            territory	ci	Кот-д’Ивуар
            territory	ck	Острова Кука
            territory	cl	Чили
            territory	cm	Камерун
            territory	cn	Китай
            territory	co	Колумбия
            territory	cp	о-в Клиппертон
            territory	cr	Коста-Рика
            territory	cu	Куба
            territory	cv	Кабо-Верде
            territory	cw	Кюрасао
            territory	cx	о-в Рождества
            territory	cy	Кипр
            territory	cz	Чехия
            territory	de	Германия
            territory	dg	Диего-Гарсия
            territory	dj	Джибути
            territory	dk	Дания
            territory	dm	Доминика
            territory	do	Доминиканская Республика
            territory	dz	Алжир
            territory	ea	Сеута и Мелилья
            territory	ec	Эквадор
            territory	ee	Эстония
            territory	eg	Египет
            territory	eh	Западная Сахара
            territory	er	Эритрея
            territory	es	Испания
            territory	et	Эфиопия
            territory	eu	Европейский союз
            territory	fi	Финляндия
            territory	fj	Фиджи
            territory	fk	Фолклендские о-ва
            territory	fm	Федеративные Штаты Микронезии
            territory	fo	Фарерские о-ва
            territory	fr	Франция
            territory	ga	Габон
            territory	gb	Великобритания
            territory	gd	Гренада
            territory	ge	Грузия
            territory	gf	Французская Гвиана
            territory	gg	Гернси
            territory	gh	Гана
            territory	gi	Гибралтар
            territory	gl	Гренландия
            territory	gm	Гамбия
            territory	gn	Гвинея
            territory	gp	Гваделупа
            territory	gq	Экваториальная Гвинея
            territory	gr	Греция
            territory	gs	Южная Георгия и Южные Сандвичевы о-ва
            territory	gt	Гватемала
            territory	gu	Гуам
            territory	gw	Гвинея-Бисау
            territory	gy	Гайана
            territory	hk	Гонконг
            territory	hm	о-ва Херд и Макдональд
            territory	hn	Гондурас
            territory	hr	Хорватия
            territory	ht	Гаити
            territory	hu	Венгрия
            territory	ic	Канарские о-ва
            territory	id	Индонезия
            territory	ie	Ирландия
            territory	il	Израиль
            territory	im	о-в Мэн
            territory	in	Индия
            territory	io	Британская территория в Индийском океане
            territory	iq	Ирак
            territory	ir	Иран
            territory	is	Исландия
            territory	it	Италия
            territory	je	Джерси
            territory	jm	Ямайка
            territory	jo	Иордания
            territory	jp	Япония
            territory	ke	Кения
            territory	kg	Киргизия
            territory	kh	Камбоджа
            territory	ki	Кирибати
            territory	km	Коморы
            territory	kn	Сент-Китс и Невис
            territory	kp	КНДР
            territory	kr	Республика Корея
            territory	kw	Кувейт
            territory	ky	Острова Кайман
            territory	kz	Казахстан
            territory	la	Лаос
            territory	lb	Ливан
            territory	lc	Сент-Люсия
            territory	li	Лихтенштейн
            territory	lk	Шри-Ланка
            territory	lr	Либерия
            territory	ls	Лесото
            territory	lt	Литва
            territory	lu	Люксембург
            territory	lv	Латвия
            territory	ly	Ливия
            territory	ma	Марокко
            territory	mc	Монако
            territory	md	Молдавия
            territory	me	Черногория
            territory	mf	Сен-Мартен
            territory	mg	Мадагаскар
            territory	mh	Маршалловы о-ва
            territory	mk	Северная Македония
            territory	ml	Мали
            territory	mm	Мьянма
            territory	mn	Монголия
            territory	mo	Макао
            territory	mp	Северные Марианские о-ва
            territory	mq	Мартиника
            territory	mr	Мавритания
            territory	ms	Монтсеррат
            territory	mt	Мальта
            territory	mu	Маврикий
            territory	mv	Мальдивы
            territory	mw	Малави
            territory	mx	Мексика
            territory	my	Малайзия
            territory	mz	Мозамбик
            territory	na	Намибия
            territory	nc	Новая Каледония
            territory	ne	Нигер
            territory	nf	о-в Норфолк
            territory	ng	Нигерия
            territory	ni	Никарагуа
            territory	nl	Нидерланды
            territory	no	Норвегия
            territory	np	Непал
            territory	nr	Науру
            territory	nu	Ниуэ
            territory	nz	Новая Зеландия
            territory	om	Оман
            territory	pa	Панама
            territory	pe	Перу
            territory	pf	Французская Полинезия
            territory	pg	Папуа — Новая Гвинея
            territory	ph	Филиппины
            territory	pk	Пакистан
            territory	pl	Польша
            territory	pm	Сен-Пьер и Микелон
            territory	pn	о-ва Питкэрн
            territory	pr	Пуэрто-Рико
            territory	ps	Палестина
            territory	pt	Португалия
            territory	pw	Палау
            territory	py	Парагвай
            territory	qa	Катар
            territory	re	Реюньон
            territory	ro	Румыния
            territory	rs	Сербия
            territory	ru	Россия
            territory	rw	Руанда
            territory	sa	Саудовская Аравия
            territory	sb	Соломоновы о-ва
            territory	sc	Сейшельские о-ва
            territory	sd	Судан
            territory	se	Швеция
            territory	sg	Сингапур
            territory	sh	о-в Св. Елены
            territory	si	Словения
            territory	sj	Шпицберген и Ян-Майен
            territory	sk	Словакия
            territory	sl	Сьерра-Леоне
            territory	sm	Сан-Марино
            territory	sn	Сенегал
            territory	so	Сомали
            territory	sr	Суринам
            territory	ss	Южный Судан
            territory	st	Сан-Томе и Принсипи
            territory	sv	Сальвадор
            territory	sx	Синт-Мартен
            territory	sy	Сирия
            territory	sz	Эсватини
            territory	ta	Тристан-да-Кунья
            territory	tc	о-ва Тёркс и Кайкос
            territory	td	Чад
            territory	tf	Французские Южные территории
            territory	tg	Того
            territory	th	Таиланд
            territory	tj	Таджикистан
            territory	tk	Токелау
            territory	tl	Восточный Тимор
            territory	tm	Туркмения
            territory	tn	Тунис
            territory	to	Тонга
            territory	tr	Турция
            territory	tt	Тринидад и Тобаго
            territory	tv	Тувалу
            territory	tw	Тайвань
            territory	tz	Танзания
            territory	ua	Украина
            territory	ug	Уганда
            territory	um	Внешние малые о-ва (США)
            territory	us	США
            territory	uy	Уругвай
            territory	uz	Узбекистан
            territory	va	Ватикан
            territory	vc	Сент-Винсент и Гренадины
            territory	ve	Венесуэла
            territory	vg	Виргинские о-ва (Великобритания)
            territory	vi	Виргинские о-ва (США)
            territory	vn	Вьетнам
            territory	vu	Вануату
            territory	wf	Уоллис и Футуна
            territory	ws	Самоа
            territory	xk	Косово
            territory	ye	Йемен
            territory	yt	Майотта
            territory	za	ЮАР
            territory	zm	Замбия
            territory	zw	Зимбабве
            trail	letters	a-zа-яё
            variable	-	ПУТЬ_К_СТАТЬЕ	ИДЕНТИФИКАТОР_СТРАНИЦЫ	ПУТЬ_К_СКРИПТУ	СЕРВЕР	НАЗВАНИЕ_СЕРВЕРА	ПУТЬ_К_СТИЛЮ
            variable!	basepagename	ОСНОВА_НАЗВАНИЯ_СТРАНИЦЫ
            variable!	basepagenamee	ОСНОВА_НАЗВАНИЯ_СТРАНИЦЫ_2
            variable!	contentlanguage	ЯЗЫК_СОДЕРЖАНИЯ
            variable!	-	ТЕКУЩИЙ_ДЕНЬ	ТЕКУЩИЙ_ДЕНЬ_2	НАЗВАНИЕ_ТЕКУЩЕГО_ДНЯ	ТЕКУЩИЙ_ДЕНЬ_НЕДЕЛИ	ТЕКУЩИЙ_ЧАС	ТЕКУЩИЙ_МЕСЯЦ	ТЕКУЩИЙ_МЕСЯЦ_2	ТЕКУЩИЙ_МЕСЯЦ_1	НАЗВАНИЕ_ТЕКУЩЕГО_МЕСЯЦА_АБР	НАЗВАНИЕ_ТЕКУЩЕГО_МЕСЯЦА	НАЗВАНИЕ_ТЕКУЩЕГО_МЕСЯЦА_РОД	ТЕКУЩЕЕ_ВРЕМЯ	ОТМЕТКА_ТЕКУЩЕГО_ВРЕМЕНИ	ТЕКУЩАЯ_ВЕРСИЯ	ТЕКУЩАЯ_НЕДЕЛЯ	ТЕКУЩИЙ_ГОД	НАПРАВЛЕНИЕ_ПИСЬМА	МЕСТНЫЙ_ДЕНЬ	МЕСТНЫЙ_ДЕНЬ_2	НАЗВАНИЕ_МЕСТНОГО_ДНЯ	МЕСТНЫЙ_ДЕНЬ_НЕДЕЛИ	МЕСТНЫЙ_ЧАС	МЕСТНЫЙ_МЕСЯЦ	МЕСТНЫЙ_МЕСЯЦ_2	МЕСТНЫЙ_МЕСЯЦ_1	НАЗВАНИЕ_МЕСТНОГО_МЕСЯЦА_АБР	НАЗВАНИЕ_МЕСТНОГО_МЕСЯЦА	НАЗВАНИЕ_МЕСТНОГО_МЕСЯЦА_РОД	МЕСТНОЕ_ВРЕМЯ	ОТМЕТКА_МЕСТНОГО_ВРЕМЕНИ	МЕСТНАЯ_НЕДЕЛЯ	МЕСТНЫЙ_ГОД	КОЛИЧЕСТВО_АКТИВНЫХ_УЧАСТНИКОВ	КОЛИЧЕСТВО_АДМИНИСТРАТОРОВ	КОЛИЧЕСТВО_СТАТЕЙ	КОЛИЧЕСТВО_ПРАВОК	КОЛИЧЕСТВО_ФАЙЛОВ	КОЛИЧЕСТВО_СТРАНИЦ	КОЛИЧЕСТВО_УЧАСТНИКОВ	ДЕНЬ_ВЕРСИИ	ДЕНЬ_ВЕРСИИ_2	ИД_ВЕРСИИ	МЕСЯЦ_ВЕРСИИ	МЕСЯЦ_ВЕРСИИ_1	ОТМЕТКА_ВРЕМЕНИ_ВЕРСИИ	ВЕРСИЯ_УЧАСТНИКА	ГОД_ВЕРСИИ
            variable!	fullpagename	ПОЛНОЕ_НАЗВАНИЕ_СТРАНИЦЫ
            variable!	fullpagenamee	ПОЛНОЕ_НАЗВАНИЕ_СТРАНИЦЫ_2
            variable!	namespace	ПРОСТРАНСТВО_ИМЁН
            variable!	namespacee	ПРОСТРАНСТВО_ИМЁН_2
            variable!	namespacenumber	НОМЕР_ПРОСТРАНСТВА_ИМЁН
            variable!	pagename	НАЗВАНИЕ_СТРАНИЦЫ
            variable!	pagenamee	НАЗВАНИЕ_СТРАНИЦЫ_2
            variable!	sitename	НАЗВАНИЕ_САЙТА
            variable!	subjectpagename	НАЗВАНИЕ_СТРАНИЦЫ_СТАТЬИ
            variable!	subjectpagenamee	НАЗВАНИЕ_СТРАНИЦЫ_СТАТЬИ_2
            variable!	subjectspace	ПРОСТРАНСТВО_СТАТЕЙ
            variable!	subjectspacee	ПРОСТРАНСТВО_СТАТЕЙ_2
            variable!	subpagename	НАЗВАНИЕ_ПОДСТРАНИЦЫ
            variable!	subpagenamee	НАЗВАНИЕ_ПОДСТРАНИЦЫ_2
            variable!	talkpagename	НАЗВАНИЕ_СТРАНИЦЫ_ОБСУЖДЕНИЯ
            variable!	talkpagenamee	НАЗВАНИЕ_СТРАНИЦЫ_ОБСУЖДЕНИЯ_2
            variable!	talkspace	ПРОСТРАНСТВО_ОБСУЖДЕНИЙ
            variable!	talkspacee	ПРОСТРАНСТВО_ОБСУЖДЕНИЙ_2
            """#
        case "rue": #"""
            alias	0	date	118	fallback	155	function	183	month	267	month-alone	528	namespace	855
            alias	1	Діскузіа
            alias	3	Діскузіа з хоснователём
            alias	9	Дізкузія ку MediaWiki
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	uk
            fallback	2	ru
            function	defaultsort	сортування	стандартне_сортування
            month	1	януара
            month	2	фебруара
            month	3	марца
            month	4	апріля
            month	5	мая
            month	6	юнія
            month	7	юлія
            month	8	авґуста
            month	9	септембра
            month	10	октобра
            month	11	новембра
            month	12	децембра
            month-alone	1	януар
            month-alone	2	фебруар
            month-alone	3	марец
            month-alone	4	апріль
            month-alone	5	май
            month-alone	6	юній
            month-alone	7	юлій
            month-alone	8	авґуст
            month-alone	9	септембер
            month-alone	10	октобер
            month-alone	11	новембер
            month-alone	12	децембер
            namespace	-2	Медіа
            namespace	-1	Шпеціална
            namespace	1	Діскузія
            namespace	2	Хоснователь
            namespace	3	Діскузія з хоснователём
            namespace	5	Діскузія ку Wikipedia
            namespace	6	Файл
            namespace	7	Діскузія ку файлу
            namespace	8	MediaWiki
            namespace	9	Діскузія ку MediaWiki
            namespace	10	Шаблона
            namespace	11	Діскузія ку шаблонї
            namespace	12	Поміч
            namespace	13	Діскузія ку помочі
            namespace	14	Катеґорія
            namespace	15	Діскузія ку катеґорії
            """#
        case "rup": #"""
            date	0	fallback	37	month	51
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	ro
            month	1	Yinaru
            month	2	Șcurtu
            month	3	Marțu
            month	4	Apriiru
            month	5	Maiu
            month	6	Cirișaru
            month	7	Alunaru
            month	8	Avgustu
            month	9	Yizmâciunu
            month	10	Sumedru
            month	11	Brumaru
            month	12	Andreu
            """#
        case "ruq": #"""
            fallback	0
            fallback	1	ruq-latn
            fallback	2	ro
            """#
        case "ruq-cyrl": #"""
            date	0	fallback	37	month	51	month-alone	314
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	mk
            month	1	јануари
            month	2	февруари
            month	3	марти
            month	4	априли
            month	5	мај
            month	6	јуни
            month	7	јули
            month	8	аугуст
            month	9	септември
            month	10	октомври
            month	11	нојември
            month	12	децември
            month-alone	12	децембри
            """#
        case "ruq-latn": #"""
            date	0	fallback	37	month	51	month-alone	238
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	ro
            month	1	januari
            month	2	februari
            month	3	marti
            month	4	aprili
            month	5	mai
            month	6	juni
            month	7	juli
            month	8	august
            month	9	septembri
            month	10	oktombri
            month	11	nojembri
            month	12	decembri
            month-alone	5	mă
            """#
        case "rw": #"""
            date	0	month	37	namespace	236	number	702
            date	full	y MMMM d
            date	month	y MMMM
            month	1	Mutarama
            month	2	Gashyantare
            month	3	Werurwe
            month	4	Mata
            month	5	Gicurasi
            month	6	Kamena
            month	7	Nyakanga
            month	8	Kanama
            month	9	Nzeli
            month	10	Ukwakira
            month	11	Ugushyingo
            month	12	Ukuboza
            namespace	-2	Itangazamakuru
            namespace	-1	Ibidasanzwe
            namespace	1	Ibiganiro
            namespace	2	Umukoresha
            namespace	3	Ibiganiro by'umukoresha
            namespace	5	Ibiganiro kuri Wikipedia
            namespace	6	Dosiye
            namespace	7	Ibiganiro kuri dosiye
            namespace	8	MediyaWiki
            namespace	9	Ibiganiro kuri MediyaWiki
            namespace	10	Inyandikorugero
            namespace	11	Ibiganiro ku nyandikorugero
            namespace	12	Ubufasha
            namespace	13	Ibiganiro ku bufasha
            namespace	14	Ikiciro
            namespace	15	Ibiganiro ku byiciro
            number	decimal	,
            number	group	.
            """#
        case "ryu": #"""
            date	0	month	37
            date	full	d MMMM y
            date	month	LLLL y
            month	1	1月
            month	2	2月
            month	3	3月
            month	4	4月
            month	5	5月
            month	6	6月
            month	7	7月
            month	8	8月
            month	9	9月
            month	10	10月
            month	11	霜月
            month	12	師走
            """#
        default: nil
        }
    }
}
