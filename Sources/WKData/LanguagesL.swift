// Written by scripts/make-swift-data from data/mediawiki, data/cldr and data/wiki; do not edit.
// swift-format-ignore-file

extension LanguageData {
    static func l(_ code: String) -> StaticString? {
        switch code {
        case "la": #"""
            alias	0	date	42	infobox	79	month	100	month-alone	298	namespace	549	number	995
            alias	6	Imago
            alias	7	Disputatio Imaginis
            date	full	d MMMM y
            date	month	LLLL y
            infobox	here	capsa *
            month	1	Ianuarii
            month	2	Februarii
            month	3	Martii
            month	4	Aprilis
            month	5	Maii
            month	6	Iunii
            month	7	Iulii
            month	8	Augusti
            month	9	Septembris
            month	10	Octobris
            month	11	Novembris
            month	12	Decembris
            month-alone	1	Ianuarius
            month-alone	2	Februarius
            month-alone	3	Martius
            month-alone	5	Maius
            month-alone	6	Iunius
            month-alone	7	Iulius
            month-alone	8	Augustus
            month-alone	9	September
            month-alone	10	October
            month-alone	11	November
            month-alone	12	December
            namespace	-1	Specialis
            namespace	1	Disputatio
            namespace	2	Usor
            namespace	3	Disputatio Usoris
            namespace	4	Vicipaedia
            namespace	5	Disputatio Wikipedia
            namespace	6	Fasciculus
            namespace	7	Disputatio Fasciculi
            namespace	8	MediaWiki
            namespace	9	Disputatio MediaWiki
            namespace	10	Formula
            namespace	11	Disputatio Formulae
            namespace	12	Auxilium
            namespace	13	Disputatio Auxilii
            namespace	14	Categoria
            namespace	15	Disputatio Categoriae
            namespace	100	Porta
            number	decimal	.
            number	group	\#u{A0}
            """#
        case "lad": #"""
            alias	0	date	552	fallback	589	hashed	603	modifier	701	month	718	month-alone	907	namespace	1166	option	1595	redirect	1693	variable	1755
            alias	-2	Meddia
            alias	-1	Especial
            alias	1	Discusión	Diskussión
            alias	2	Usuario	Empleador
            alias	3	Usuario Discusión	Message de Empleador
            alias	5	Wikipedia Discusión	Diskussión de Wikipedia
            alias	6	Archivo	Dossia
            alias	7	Archivo Discusión	Diskussión de Dossia
            alias	9	MediaWiki Discusión	Diskussión de Xabblón
            alias	10	Plantilla	Xabblón
            alias	11	Plantilla Discusión	Diskusyón de Xabblón
            alias	12	Ayuda
            alias	13	Ayuda Discusión	Diskussión de Ayudo
            alias	14	Categoría	Katēggoría
            alias	15	Categoría Discusión	Diskusyón de Katēggoría
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	es
            hashed	-	árvoledekateggorías	árboldecategorías	arboldecategorias
            hashed	switch	asegún	según
            modifier	msg	MSJ
            month	1	Jenero
            month	2	Febrero
            month	3	Março
            month	4	Abril
            month	5	Mayo
            month	6	Junio
            month	7	Julio
            month	8	Agosto
            month	9	Setiembre
            month	10	Ochobre
            month	11	Noviembre
            month	12	Diziembre
            month-alone	1	jenero
            month-alone	2	febrero
            month-alone	3	março
            month-alone	4	abril
            month-alone	5	mayo
            month-alone	6	junio
            month-alone	7	julio
            month-alone	8	agosto
            month-alone	9	septembre
            month-alone	10	oktobre
            month-alone	11	novembre
            month-alone	12	decembre
            namespace	-2	Medya
            namespace	-1	Especial
            namespace	1	Diskusyón
            namespace	2	Usador
            namespace	3	Messaje de Usador
            namespace	5	Diskusyón de Wikipedia
            namespace	6	Dosya
            namespace	7	Diskusyón de Dosya
            namespace	8	MedyaViki
            namespace	9	Diskusyón de MedyaViki
            namespace	10	Xablón
            namespace	11	Diskusyón de Xablón
            namespace	12	Ayudo
            namespace	13	Diskusyón de Ayudo
            namespace	14	Kateggoría
            namespace	15	Diskusyón de Kateggoría
            option	img_left	cierda	izquierda	izda	izq
            option	img_none	dinguna	dinguno	ninguna	nada	no	ninguno
            redirect	redirect	dirijar	dirección	redirección	redireccion
            variable!	fullpagename	NOMBREDEHOJACOMPLETA	NOMBREDEPÁGINACOMPLETA	NOMBREDEPAGINACOMPLETA	NOMBREDEPÁGINAENTERA	NOMBREDEPAGINAENTERA	NOMBRECOMPLETODEPÁGINA	NOMBRECOMPLETODEPAGINA
            variable!	subpagename	NOMBREDEHOJICA	NOMBREDESUBPAGINA	NOMBREDESUBPÁGINA
            """#
        case "lb": #"""
            alias	0	date	38	fallback	76	function	90	hashed	171	month	204	month-alone	390	namespace	451	option	933	plural	1346	redirect	1361	switch	1405	variable	1474
            alias	6	Bild
            alias	7	Bild Diskussioun
            date	full	d. MMMM y
            date	month	MMMM y
            fallback	1	de
            function	formatnum	ZUELEFORMAT	ZAHLENFORMAT
            function	grammar	GRAMMAIRE	GRAMMATIK
            hashed	-	SPROOCH	SPRACHE	spezial
            month	1	Januar
            month	2	Februar
            month	3	Mäerz
            month	4	Abrëll
            month	5	Mee
            month	6	Juni
            month	7	Juli
            month	8	August
            month	9	September
            month	10	Oktober
            month	11	November
            month	12	Dezember
            month-alone	3	Mäerz
            month-alone	4	Abrëll
            month-alone	5	Mee
            namespace	-2	Media
            namespace	-1	Spezial
            namespace	1	Diskussioun
            namespace	2	Benotzer
            namespace	3	Benotzer Diskussioun
            namespace	5	Wikipedia Diskussioun
            namespace	6	Fichier
            namespace	7	Fichier Diskussioun
            namespace	8	MediaWiki
            namespace	9	MediaWiki Diskussioun
            namespace	10	Schabloun
            namespace	11	Schabloun Diskussioun
            namespace	12	Hëllef
            namespace	13	Hëllef Diskussioun
            namespace	14	Kategorie
            namespace	15	Kategorie Diskussioun
            namespace	828	Modul
            namespace	829	Modul Diskussioun
            option	img_border	rand	bord
            option	img_bottom	ënnen	unten
            option	img_center	zentréiert	zentriert
            option	img_framed	gerummt	gerahmt
            option	img_frameless	rahmenlos	net_gerummt
            option	img_left	lénks	links
            option	img_middle	mëtt	mitte
            option	img_none	ohne	ouni
            option	img_page	Säit=$1	Säit_$1	seite=$1	seite $1
            option	img_right	riets	rechts
            option	img_thumbnail	miniatur	Miniatur	mini
            option	img_top	uewen	oben
            plural	1	n = 1
            redirect	redirect	viruleedung	weiterleitung
            switch!	-	VERSTOPPT_KATEGORIE	VERSTECKTE_KATEGORIE	WARTUNGSKATEGORIE
            variable!	-	AKTUELL_VERSIOUN	JETZIGE_VERSION	Aktiv_Benotzer	AKTIVE_BENUTZER	Artikelen	ARTIKELANZAHL	Zuel_vu_Fichieren	DATEIANZAHL	Säitenzuel	SEITENANZAHL	Benotzerzuel	BENUTZERANZAHL
            variable!	namespace	Nummraum	NAMENSRAUM
            variable!	pagename	Säitennumm	SEITENNAME
            variable!	subjectpagename	Haaptsäit	HAUPTSEITE	HAUPTSEITENNAME	VORDERSEITE
            variable!	subjectspace	Haaptnummraum	HAUPTNAMENSRAUM
            """#
        case "lbe": #"""
            date	0	fallback	37	month	51	month-alone	392	namespace	711	number	1352	trail	1385
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	ru
            month	1	январданий
            month	2	февралданий
            month	3	мартрай
            month	4	апрелданий
            month	5	майданий
            month	6	июнданий
            month	7	июлданий
            month	8	августрай
            month	9	сентябрданий
            month	10	октябрданий
            month	11	ноябрданий
            month	12	декабрданий
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
            namespace	-1	Къуллугъирал лажин
            namespace	1	Ихтилат
            namespace	2	Гьуртту хьума
            namespace	3	Гьуртту хьуминнал ихтилат
            namespace	5	Wikipediaлиясса ихтилат
            namespace	6	Сурат
            namespace	7	Суратраясса ихтилат
            namespace	8	MediaWiki
            namespace	9	MediaWikiлиясса ихтилат
            namespace	10	Шаблон
            namespace	11	Шаблондалиясса ихтилат
            namespace	12	Кумаг
            namespace	13	Кумаграясса ихтилат
            namespace	14	Категория
            namespace	15	Категориялиясса ихтилат
            number	decimal	,
            number	group	\#u{A0}
            trail	letters	1a-z»а-яёӀ“
            """#
        case "lez": #"""
            alias	0	date	411	fallback	448	month	476	namespace	723	trail	1217
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
            fallback	2	az
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
            namespace	1	Веревирд авун
            namespace	2	Уртах
            namespace	3	Уртахдин веревирд авун
            namespace	5	Wikipedia веревирд авун
            namespace	6	Файл
            namespace	7	Файл веревирд авун
            namespace	8	MediaWiki
            namespace	9	MediaWiki веревирд авун
            namespace	10	Шаблон
            namespace	11	Шаблон веревирд авун
            namespace	14	Категория
            namespace	15	Категория веревирд авун
            trail	letters	a-zа-яёӀ
            """#
        case "lfn": #"""
            date	0	month	37	namespace	221
            date	full	d MMMM y
            date	month	LLLL y
            month	1	janero
            month	2	febrero
            month	3	marto
            month	4	april
            month	5	maio
            month	6	junio
            month	7	julio
            month	8	agosto
            month	9	setembre
            month	10	otobre
            month	11	novembre
            month	12	desembre
            namespace	-1	Spesial
            namespace	1	Discute
            namespace	2	Usor
            namespace	3	Usor Discute
            namespace	5	Wikipedia Discute
            namespace	6	Fix
            namespace	7	Fix Discute
            namespace	10	Model
            namespace	11	Model Discute
            namespace	12	Aida
            namespace	13	Aida Discute
            namespace	14	Categoria
            namespace	15	Categoria Discute
            namespace	828	Modulo
            namespace	829	Modulo Discute
            """#
        case "lg": #"""
            date	0	month	37	plural	233
            date	full	d MMMM y
            date	month	MMMM y
            month	1	Janwaliyo
            month	2	Febwaliyo
            month	3	Marisi
            month	4	Apuli
            month	5	Maayi
            month	6	Juuni
            month	7	Julaayi
            month	8	Agusito
            month	9	Sebuttemba
            month	10	Okitobba
            month	11	Novemba
            month	12	Desemba
            plural	1	n = 1
            """#
        case "li": #"""
            alias	0	date	97	fallback	134	month	148	namespace	341
            alias	6	Aafbeilding
            alias	7	Euverlèk afbeelding
            alias	14	Kategorie
            alias	15	Euverlèk kategorie
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	nl
            month	1	jannewarie
            month	2	fibberwarie
            month	3	miert
            month	4	april
            month	5	mei
            month	6	juni
            month	7	juli
            month	8	augustus
            month	9	september
            month	10	oktober
            month	11	november
            month	12	december
            namespace	-2	Media
            namespace	-1	Speciaal
            namespace	1	Euverlèk
            namespace	2	Gebroeker
            namespace	3	Euverlèk gebroeker
            namespace	5	Euverlèk Wikipedia
            namespace	6	Plaetje
            namespace	7	Euverlèk plaetje
            namespace	8	MediaWiki
            namespace	9	Euverlèk MediaWiki
            namespace	10	Sjabloon
            namespace	11	Euverlèk sjabloon
            namespace	12	Help
            namespace	13	Euverlèk help
            namespace	14	Categorie
            namespace	15	Euverlèk categorie
            """#
        case "lij": #"""
            alias	0	date	293	fallback	330	month	344	namespace	538
            alias	-1	Speciale
            alias	1	Discussione
            alias	3	Discussioni utente
            alias	5	Discussioni Wikipedia
            alias	6	Immagine
            alias	7	Discussioni immagine
            alias	9	Discussioni MediaWiki
            alias	11	Discussioni template
            alias	12	Aiuto
            alias	13	Discussioni aiuto
            alias	14	Categoria
            alias	15	Discussioni categoria
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	it
            month	1	zenâ
            month	2	frevâ
            month	3	màrso
            month	4	arvî
            month	5	màzzo
            month	6	zùgno
            month	7	lùggio
            month	8	agósto
            month	9	seténbre
            month	10	òtôbre
            month	11	novénbre
            month	12	dexénbre
            namespace	-2	Media
            namespace	-1	Speçiale
            namespace	1	Discûscion
            namespace	2	Utente
            namespace	3	Discûscioîn ûtente
            namespace	5	Discûscioîn Wikipedia
            namespace	6	Immaggine
            namespace	7	Discûscioîn immaggine
            namespace	9	Discûscioîn MediaWiki
            namespace	11	Discûscioîn template
            namespace	12	Agiûtto
            namespace	13	Discûscioîn agiûtto
            namespace	14	Categorîa
            namespace	15	Discûscioîn categorîa
            """#
        case "liv": #"""
            date	0	fallback	38	month	52	month-alone	249
            date	full	d. MMMM y
            date	month	LLLL y
            fallback	1	et
            month	1	Janvār
            month	2	Februār
            month	3	Märts
            month	4	April
            month	5	Maij
            month	6	Jūnij
            month	7	Jūlij
            month	8	August
            month	9	Septembõr
            month	10	Oktōbõr
            month	11	Novembõr
            month	12	Detsembõr
            month-alone	1	janvār
            month-alone	2	februār
            month-alone	3	märts
            month-alone	4	april
            month-alone	5	maij
            month-alone	6	jūnij
            month-alone	7	jūlij
            month-alone	8	august
            month-alone	9	septembõr
            month-alone	10	oktōbõr
            month-alone	11	novembõr
            month-alone	12	detsembõr
            """#
        case "lki": #"""
            date	0	fallback	37	month	51	month-alone	498
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	fa
            month	1	دی)نورووژ)
            month	2	(خاکه لێه(بهمن
            month	3	(مانگ ئێد(اسفندگان
            month	4	(په نجه(فروردین
            month	5	(مێرێان(اردیبهشت
            month	6	(گاکوور(خرداد
            month	7	تیر)ئاگرانی)
            month	8	مرداد)مردار یا مرداڵ)
            month	9	(ماڵه ژێر(شهریور
            month	10	(ماڵه ژێر دوماێنه(مهر
            month	11	آبان)تویل ته کن)
            month	12	مانگه سێه/آذر
            month-alone	1	نورووژ/دی
            month-alone	8	مرداد)مردار)
            month-alone	12	(مانگه سێه(آذر
            """#
        case "lld": #"""
            date	0	fallback	37	month	80	month-alone	261
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	it
            fallback	2	rm
            fallback	3	fur
            month	1	jené
            month	2	fauré
            month	3	merz
            month	4	auril
            month	5	mei
            month	6	juni
            month	7	lugio
            month	8	agost
            month	9	setëmber
            month	10	utober
            month	11	novëmber
            month	12	dezëmber
            month-alone	6	Juni
            month-alone	11	nuvëmber
            """#
        case "lmo": #"""
            alias	0	date	534	fallback	571	month	645	month-alone	824	namespace	886	option	1313	variable	1409
            alias	-1	Speciale
            alias	1	Discussione
            alias	2	Utente	Druvat	Dovrat	Druvadur
            alias	3	Discussioni utente	Ciciarada Druvat	Ciciarada Dovrat	Ciciarada Druvadur
            alias	5	Wikipedia Ciciarada	Discussioni Wikipedia
            alias	6	Immagine
            alias	7	Discussioni file	Discussioni immagine
            alias	9	Discussioni MediaWiki
            alias	10	Model	Mudel
            alias	11	Discussioni template	Ciciarada Model	Ciciarada Mudel
            alias	12	Aiuto	Aida	Jüt
            alias	13	Discussioni aiuto	Ciciarada Aida	Ciciarada Jüt
            alias	14	Categuria
            alias	15	Discussioni categoria	Ciciarada Categuria
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	pms
            fallback	2	eml
            fallback	3	lij
            fallback	4	vec
            fallback	5	it
            month	1	Genar
            month	2	Febrar
            month	3	Marz
            month	4	Avril
            month	5	Magg
            month	6	Sgiugn
            month	7	luj
            month	8	Aoust
            month	9	Setember
            month	10	Otober
            month	11	November
            month	12	Dizember
            month-alone	7	Lui
            month-alone	8	Agost
            month-alone	12	Desember
            namespace	-1	Special
            namespace	1	Ciciarada
            namespace	2	Utent
            namespace	3	Ciciarada Utent
            namespace	5	Ciciarada Wikipedia
            namespace	6	Archivi
            namespace	7	Ciciarada Archivi
            namespace	8	MediaWiki
            namespace	9	Ciciarada MediaWiki
            namespace	10	Modell
            namespace	11	Ciciarada Modell
            namespace	12	Jut
            namespace	13	Ciciarada Jut
            namespace	14	Categoria
            namespace	15	Ciciarada Categoria
            namespace	828	Mòdul
            namespace	829	Ciciarada Mòdul
            option	img_left	manzína	sinistra
            option	img_none	nissön	nessuno
            option	img_right	drita	destra
            variable!	sitename	NUMSIT	NOMESITO
            """#
        case "ln": #"""
            date	0	fallback	37	month	51	month-alone	395	number	811	plural	844
            date	full	d MMMM y
            date	month	y MMMM
            fallback	1	fr
            month	1	sánzá ya yambo
            month	2	sánzá ya míbalé
            month	3	sánzá ya mísáto
            month	4	sánzá ya mínei
            month	5	sánzá ya mítáno
            month	6	sánzá ya motóbá
            month	7	sánzá ya nsambo
            month	8	sánzá ya mwambe
            month	9	sánzá ya libwa
            month	10	sánzá ya zómi
            month	11	sánzá ya zómi na mɔ̌kɔ́
            month	12	sánzá ya zómi na míbalé
            month-alone	1	sánzá ya yambo
            month-alone	2	sánzá ya míbalé
            month-alone	3	sánzá ya mísáto
            month-alone	4	sánzá ya mínei
            month-alone	5	sánzá ya mítáno
            month-alone	6	sánzá ya motóbá
            month-alone	7	sánzá ya nsambo
            month-alone	8	sánzá ya mwambe
            month-alone	9	sánzá ya libwa
            month-alone	10	sánzá ya zómi
            month-alone	11	sánzá ya zómi na mɔ̌kɔ́
            month-alone	12	sánzá ya zómi na míbalé
            number	decimal	,
            number	group	\#u{A0}
            plural	1	n = 0..1
            """#
        case "lo": #"""
            alias	0	date	22	month	59	namespace	359	number	1185
            alias	-2	ສື່ອ
            date	full	d MMMM y
            date	month	MMMM y
            month	1	ມັງກອນ
            month	2	ກຸມພາ
            month	3	ມີນາ
            month	4	ເມສາ
            month	5	ພຶດສະພາ
            month	6	ມິຖຸນາ
            month	7	ກໍລະກົດ
            month	8	ສິງຫາ
            month	9	ກັນຍາ
            month	10	ຕຸລາ
            month	11	ພະຈິກ
            month	12	ທັນວາ
            namespace	-2	ສື່
            namespace	-1	ພິເສດ
            namespace	1	ສົນທະນາ
            namespace	2	ຜູ້ໃຊ້
            namespace	3	ສົນທະນາຂອງຜູ້ໃຊ້
            namespace	4	ວິກິພີເດຍ
            namespace	5	ສົນທະນາກ່ຽວກັບວິກິພີເດຍ
            namespace	6	ຮູບ
            namespace	7	ສົນທະນາກ່ຽວກັບຮູບ
            namespace	8	ມີເດຍວິກິ
            namespace	9	ສົນທະນາກ່ຽວກັບມີເດຍວິກິ
            namespace	10	ແມ່ແບບ
            namespace	11	ສົນທະນາກ່ຽວກັບແມ່ແບບ
            namespace	12	ຊ່ວຍເຫຼືອ
            namespace	13	ສົນທະນາກ່ຽວກັບຊ່ວຍເຫຼືອ
            namespace	14	ໝວດ
            namespace	15	ສົນທະນາກ່ຽວກັບໝວດ
            number	zero	໐
            number	decimal	,
            number	group	.
            """#
        case "loz": #"""
            date	0	month	37
            date	full	d MMMM y
            date	month	LLLL y
            month	1	Sopa
            month	2	Yowa
            month	3	Liatamanyi
            month	4	Lungu
            month	5	Kandao
            month	6	Mbuwana
            month	7	Sikulu
            month	8	Muyana
            month	9	Muimunene
            month	10	Yenda
            month	11	Njimwana
            month	12	Ng'ulule
            """#
        case "lrc": #"""
            alias	0	date	83	fallback	133	month	147	month-alone	388	namespace	678	number	1254
            alias	5	چأک چئنە پوروجە
            alias	6	أسگ
            alias	7	چأک چئنە أسگ
            date	full	y MMMM d
            date	month	y MMMM
            date	zero	۰
            fallback	1	fa
            month	1	جانڤیە
            month	2	فئڤریە
            month	3	مارس
            month	4	آڤریل
            month	5	مئی
            month	6	جوٙأن
            month	7	جوٙلا
            month	8	آگوست
            month	9	سئپتامر
            month	10	ئوکتوڤر
            month	11	نوڤامر
            month	12	دئسامر
            month-alone	1	جانڤیە
            month-alone	2	فئڤریە
            month-alone	4	آڤریل
            month-alone	5	مئی
            month-alone	6	جوٙأن
            month-alone	7	جوٙلا
            month-alone	8	آگوست
            month-alone	9	سئپتامر
            month-alone	10	ئوکتوڤر
            month-alone	11	نوڤامر
            month-alone	12	دئسامر
            namespace	-2	ڤارئسگأر
            namespace	-1	ڤیجە
            namespace	1	چأک چئنە
            namespace	2	کاریار
            namespace	3	چأک چئنە کاریار
            namespace	5	چأک چئنە Wikipedia
            namespace	6	جانیا
            namespace	7	چأک چئنە جانیا
            namespace	8	مئدیاڤیکی
            namespace	9	چأک چئنە مئدیاڤیکی
            namespace	10	چوٙأ
            namespace	11	چأک چئنە چوأ
            namespace	12	ھومیاری
            namespace	13	چأک چئنە ھومیاری
            namespace	14	دأسە
            namespace	15	چأک چئنە دأسە
            namespace	828	ماجول
            namespace	829	چک چنه ماجول
            number	zero	۰
            """#
        case "lt": #"""
            alias	0	date	78	month	130	month-alone	336	namespace	608	number	1153	option	1186	plural	1323	redirect	1426	switch	1459	trail	1508	variable	1544
            alias	2	Naudotojas	Naudotoja
            alias	3	Naudotojo aptarimas	Naudotojos aptarimas
            date	full	y 'm'. MMMM d 'd'.
            date	month	y 'm'. LLLL
            month	1	sausio
            month	2	vasario
            month	3	kovo
            month	4	balandžio
            month	5	gegužės
            month	6	birželio
            month	7	liepos
            month	8	rugpjūčio
            month	9	rugsėjo
            month	10	spalio
            month	11	lapkričio
            month	12	gruodžio
            month-alone	1	sausis
            month-alone	2	vasaris
            month-alone	3	kovas
            month-alone	4	balandis
            month-alone	5	gegužė
            month-alone	6	birželis
            month-alone	7	liepa
            month-alone	8	rugpjūtis
            month-alone	9	rugsėjis
            month-alone	10	spalis
            month-alone	11	lapkritis
            month-alone	12	gruodis
            namespace	-2	Medija
            namespace	-1	Specialus
            namespace	1	Aptarimas
            namespace	2	Naudotojas
            namespace	3	Naudotojo aptarimas
            namespace	4	Vikipedija
            namespace	5	Vikipedija aptarimas
            namespace	6	Vaizdas
            namespace	7	Vaizdo aptarimas
            namespace	8	MediaWiki
            namespace	9	MediaWiki aptarimas
            namespace	10	Šablonas
            namespace	11	Šablono aptarimas
            namespace	12	Pagalba
            namespace	13	Pagalbos aptarimas
            namespace	14	Kategorija
            namespace	15	Kategorijos aptarimas
            namespace	100	Vikisritis
            namespace	102	Vikiprojektas
            namespace	104	Sąrašas
            namespace	828	Modulis
            number	decimal	,
            number	group	\#u{A0}
            option	img_left	kairėje
            option	img_manualthumb	miniatiūra=$1	mini=$1
            option	img_right	dešinėje
            option	img_thumbnail	miniatiūra	mini
            plural	1	n % 10 = 1 and n % 100 != 11..19
            plural	2	n % 10 = 2..9 and n % 100 != 11..19
            plural	3	f != 0
            redirect	redirect	peradresavimas
            switch	-	BEREDAGSEKC	BEGALERIJOS	BETURIN	TURINYS
            trail	letters	a-ząčėęįšūųž
            variable!	-	DABARTINĖDIENA	DABARTINĖDIENA2	DABARTINĖSDIENOSPAVADINIMAS	DABARTINĖVALANDA	DABARTINISMĖNESIS	DABARTINIOMĖNESIOPAVADINIMAS	DABARTINISLAIKAS	DABARTINIAIMETAI	STRAIPSNIŲSKAIČIUS	KEITIMŲSKAIČIUS	FAILŲSKAIČIUS	PUSLAPIŲSKAIČIUS	NAUDOTOJŲSKAIČIUS
            """#
        case "ltg": #"""
            date	0	fallback	46	month	60	month-alone	357	namespace	714
            date	full	y. 'gada' d. MMMM
            date	month	y LLLL
            fallback	1	lv
            month	1	jaunagods mieneša
            month	2	svacainis mieneša
            month	3	pavasara mieneša
            month	4	sulu mieneša
            month	5	lopu mieneša
            month	6	vosorys mieneša
            month	7	sīna mieneša
            month	8	labeibys mieneša
            month	9	rudiņa mieneša
            month	10	leita mieneša
            month	11	solnys mieneša
            month	12	zīmys mieneša
            month-alone	1	jaunagods mieness
            month-alone	2	svacainis mieness
            month-alone	3	pavasara mieness
            month-alone	4	sulu mieness
            month-alone	5	lopu mieness
            month-alone	6	vosorys mieness
            month-alone	7	sīna mieness
            month-alone	8	labeibys mieness
            month-alone	9	rudiņa mieness
            month-alone	10	leita mieness
            month-alone	11	solnys mieness
            month-alone	12	zīmys mieness
            namespace	-2	Medeja
            namespace	-1	Seviškuo
            namespace	1	Sprīža
            namespace	2	Lītuotuojs
            namespace	3	Sprīža ap lītuotuoju
            namespace	5	Sprīža ap Wikipedia
            namespace	6	Fails
            namespace	7	Sprīža ap failu
            namespace	8	MediaWiki
            namespace	9	Sprīža ap MediaWiki
            namespace	10	Taiss
            namespace	11	Sprīža ap taisu
            namespace	12	Paleigs
            namespace	13	Sprīža ap paleigu
            namespace	14	Kategoreja
            namespace	15	Sprīža ap kategoreju
            """#
        case "lus": #"""
            date	0	month	37
            date	full	d MMMM y
            date	month	LLLL y
            month	1	Pawlkût thlà
            month	2	Ramtuk thlà
            month	3	Vau thlà
            month	4	Ṭau thlà
            month	5	Ṭomir thlà
            month	6	Nikir thlà
            month	7	Vawkhniahzawn thlà
            month	8	Thiṭin thlà
            month	9	Mimkût thlà
            month	10	Khuangchawi thlà
            month	11	Sahmulphah thlà
            month	12	Pawltlak thlà
            """#
        case "luz": #"""
            date	0	fallback	37	month	51	month-alone	308
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	fa
            month	1	ژانڤیٱ
            month	2	لیریشگوٙن
            month	3	مارس
            month	4	آپریل
            month	5	ماٛی
            month	6	ژۊئٱن
            month	7	جۊلای
            month	8	آگٛوست
            month	9	شینیاروٙن
            month	10	اوکٛتوبر
            month	11	نۊامبر
            month	12	دسامبر
            month-alone	2	فاٛڤریٱ
            month-alone	6	ژۊٱن
            month-alone	9	ساٛپتامبر
            """#
        case "lv": #"""
            alias	0	date	128	month	198	namespace	403	number	958	plural	991	trail	1166
            alias	2	Dalībnieks	Dalībniece	Lietotājs
            alias	3	Dalībnieka diskusija	Dalībnieces diskusija	Lietotāja diskusija
            alias	4	VP
            date	full	y. 'gada' d. MMMM
            date	month	y. 'g'. MMMM
            date	year	y. 'g'.
            month	1	janvāris
            month	2	februāris
            month	3	marts
            month	4	aprīlis
            month	5	maijs
            month	6	jūnijs
            month	7	jūlijs
            month	8	augusts
            month	9	septembris
            month	10	oktobris
            month	11	novembris
            month	12	decembris
            namespace	-2	Media
            namespace	-1	Special
            namespace	1	Diskusija
            namespace	2	Dalībnieks
            namespace	3	Dalībnieka diskusija
            namespace	4	Vikipēdija
            namespace	5	Wikipedia diskusija
            namespace	6	Attēls
            namespace	7	Attēla diskusija
            namespace	8	MediaWiki
            namespace	9	MediaWiki diskusija
            namespace	10	Veidne
            namespace	11	Veidnes diskusija
            namespace	12	Palīdzība
            namespace	13	Palīdzības diskusija
            namespace	14	Kategorija
            namespace	15	Kategorijas diskusija
            namespace	100	Portāls
            namespace	102	Vikiprojekts
            namespace	828	Modulis
            namespace	829	Moduļa diskusija
            number	decimal	,
            number	group	\#u{A0}
            plural	1	n % 10 = 0 or n % 100 = 11..19 or v = 2 and f % 100 = 11..19
            plural	2	n % 10 = 1 and n % 100 != 11 or v = 2 and f % 10 = 1 and f % 100 != 11 or v != 2 and f % 10 = 1
            trail	letters	A-Za-zĀāČčĒēĢģĪīĶķĻļŅņŠšŪūŽž
            """#
        case "lzh": #"""
            alias	0	date	87	fallback	124	month	176	namespace	365	number	421
            alias	4	專案	专案
            alias	5	維基大典對話	維基大典讨论	維基大典对话
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	zh-hant
            fallback	2	zh
            fallback	3	zh-hans
            month	1	一月
            month	2	二月
            month	3	三月
            month	4	四月
            month	5	五月
            month	6	六月
            month	7	七月
            month	8	八月
            month	9	九月
            month	10	十月
            month	11	十一月
            month	12	十二月
            namespace	4	維基大典
            namespace	5	維基大典討論
            number	decimal	點
            number	group	
            """#
        case "lzz": #"""
            alias	0	date	329	fallback	366	month	380	namespace	593	redirect	1004
            alias	-2	Medya
            alias	-1	Özel
            alias	1	Tartışma
            alias	2	Kullanıcı
            alias	3	Kullanıcı mesaj
            alias	5	Wikipedia tartışma
            alias	6	Dosya
            alias	7	Dosya tartışma
            alias	9	MediaWiki tartışma
            alias	10	Şablon
            alias	11	Şablon tartışma
            alias	12	Yardım
            alias	13	Yardım tartışma
            alias	14	Kategori
            alias	15	Kategori tartışma
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	tr
            month	1	3ʼanağani
            month	2	Kʼundura
            month	3	Martʼi
            month	4	Apʼrili
            month	5	Maisi
            month	6	Mbuliştuta
            month	7	X3ala
            month	8	Maraşina
            month	9	Stʼaroşina
            month	10	Gumatuta
            month	11	Çxalva
            month	12	Xristʼana
            namespace	-2	Medya
            namespace	-1	Doxmeli
            namespace	1	Ğarğala
            namespace	2	Maxmare
            namespace	3	Maxmare mesaji
            namespace	5	Wikipedia ğarğala
            namespace	6	Dosya
            namespace	7	Dosya ğarğala
            namespace	8	MediaWiki
            namespace	9	MediaWiki ğarğala
            namespace	10	Şabloni
            namespace	11	Şabloni ğarğala
            namespace	12	Meşvela
            namespace	13	Meşvela ğarğala
            namespace	14	Kʼatʼegori
            namespace	15	Kʼatʼegori ğarğala
            redirect	redirect	yönlendirme	yönlendir
            """#
        default: nil
        }
    }
}
