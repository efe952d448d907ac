// Written by scripts/make-swift-data from data/mediawiki, data/cldr and data/wiki; do not edit.
// swift-format-ignore-file

extension LanguageData {
    static func a(_ code: String) -> StaticString? {
        switch code {
        case "ab": #"""
            alias	0	date	596	fallback	633	hashed	647	month	712	namespace	1067	switch	1758	trail	1796
            alias	-2	Медиа
            alias	-1	Служебная
            alias	1	Обсуждение
            alias	2	Иалахә	Участник
            alias	3	Обсуждение участника
            alias	5	Обсуждение Wikipedia
            alias	6	Файл
            alias	7	Обсуждение файла
            alias	8	MediaWiki
            alias	9	Обсуждение MediaWiki
            alias	10	Шаблон
            alias	11	Обсуждение шаблона
            alias	12	Справка
            alias	13	Обсуждение справки
            alias	14	Категория
            alias	15	Обсуждение категории
            alias	828	Амодул
            alias	829	Амодул ахцәажәара
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	ru
            hashed	-	АБЫЗШӘА	ЯЗЫК	цастәи	служебная
            month	1	ажьырныҳәамза
            month	2	жәабранмза
            month	3	хәажәкырамза
            month	4	мшаԥымза
            month	5	лаҵарамза
            month	6	рашәарамза
            month	7	ԥхынгәымза
            month	8	нанҳәамза
            month	9	цәыббрамза
            month	10	жьҭаарамза
            month	11	абҵарамза
            month	12	ԥхынҷкәынмза
            namespace	-2	Амедиа
            namespace	-1	Цастәи
            namespace	1	Ахцәажәара
            namespace	2	Алахәыла
            namespace	3	Алахәыла ахцәажәара
            namespace	5	Wikipedia ахцәажәара
            namespace	6	Афаил
            namespace	7	Афаил ахцәажәара
            namespace	8	Амедиавики
            namespace	9	Амедиавики ахцәажәара
            namespace	10	Ашаблон
            namespace	11	Ашаблон ахцәажәара
            namespace	12	Ацхыраара
            namespace	13	Ацхыраара ахцәажәара
            namespace	14	Акатегориа
            namespace	15	Акатегориа ахцәажәара
            namespace	828	Амодуль
            namespace	829	Амодуль ахцәажәара
            switch!	-	АИНДЕКС	ИНДЕКС
            trail	letters	a-zа-ик-шыьџҕқҟҧҩҭҳҵҷҽҿәӡӷԥ
            """#
        case "abs": #"""
            fallback	0
            fallback	1	id
            """#
        case "ace": #"""
            alias	0	date	559	fallback	596	month	610	namespace	887	redirect	1281
            alias	-1	Istimewa
            alias	1	Bicara	Pembicaraan
            alias	2	Pengguna	Ureuëng Nguy
            alias	3	Bicara Pengguna	Marit Ureuëng Nguy	Pembicaraan Pengguna
            alias	5	Pembicaraan Wikipedia
            alias	6	Berkas	Gambar
            alias	7	Pembicaraan Berkas	Pembicaraan Gambar	Gambar Pembicaraan
            alias	8	AlatWiki
            alias	9	Marit AlatWiki	Pembicaraan MediaWiki	MediaWiki Pembicaraan
            alias	10	Templat	Pola
            alias	11	Pembicaraan Templat	Templat Pembicaraan	Marit Pola
            alias	12	Bantuan
            alias	13	Bantuan Pembicaraan	Pembicaraan Bantuan
            alias	14	Kategori
            alias	15	Kategori Pembicaraan	Pembicaraan Kategori
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	id
            month	1	Buleuen Sa
            month	2	Buleuen Duwa
            month	3	Buleuen Lhèe
            month	4	Buleuen Peuet
            month	5	Buleuen Limöng
            month	6	Buleuen Nam
            month	7	Buleuen Tujôh
            month	8	Buleuen Lapan
            month	9	Buleuen Sikureueng
            month	10	Buleuen Siplôh
            month	11	Buleuen Siblaih
            month	12	Buleuen Duwa Blah
            namespace	-2	Alat
            namespace	-1	Kusuih
            namespace	1	Marit
            namespace	2	Ureuëng Ngui
            namespace	3	Marit Ureuëng Ngui
            namespace	5	Marit Wikipedia
            namespace	6	Beureukaih
            namespace	7	Marit Beureukaih
            namespace	8	MediaWiki
            namespace	9	Marit MediaWiki
            namespace	10	Seunaleuëk
            namespace	11	Marit Seunaleuëk
            namespace	12	Beunantu
            namespace	13	Marit Beunantu
            namespace	14	Kawan
            namespace	15	Marit Kawan
            redirect	redirect	pupinah	alih
            """#
        case "ady": #"""
            fallback	0
            fallback	1	ady-cyrl
            """#
        case "ady-cyrl": #"""
            date	0	month	37	month-alone	346	namespace	379	trail	403
            date	full	d MMMM y
            date	month	LLLL y
            month	1	Щылэ
            month	2	Мэзай
            month	3	Гъэтхапэ
            month	4	Мэлылъфэгъу
            month	5	ЖъоныгъуакӀ
            month	6	Мэкъуогъу
            month	7	Бэдзэогъу
            month	8	ШышъхьаӀу
            month	9	Ӏоныгъу
            month	10	Чъэпыогъу
            month	11	ШэкӀогъу
            month	12	Тыгъэгъаз
            month-alone	8	ШышъхьэӀу
            namespace	-2	Медиа
            trail	letters	a-zа-яёӀ
            """#
        case "aeb": #"""
            fallback	0
            fallback	1	aeb-arab
            """#
        case "aeb-arab": #"""
            date	0	fallback	37	month	51
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	ar
            month	1	جانفي
            month	2	فيڥري
            month	3	مارس
            month	4	أڥريل
            month	5	ماي
            month	6	جوان
            month	7	جويلية
            month	8	أوت
            month	9	سبتمبر
            month	10	أكتوبر
            month	11	نوڥمبر
            month	12	ديسمبر
            """#
        case "aeb-latn": #"""
            date	0	month	37
            date	full	d MMMM y
            date	month	LLLL y
            month	1	Jānfī
            month	2	Fīvrī
            month	3	Māris
            month	4	Avrīl
            month	5	Mēy
            month	6	Jweñ
            month	7	Jwīlye
            month	8	Ūt
            month	9	Siptombir
            month	10	Uktobir
            month	11	Nuvombir
            month	12	Disombir
            """#
        case "af": #"""
            alias	0	date	38	function	76	hashed	213	month	268	namespace	459	number	865	option	898	plural	1251	redirect	1266	switch	1293	trail	1376	variable	1394
            alias	6	Beeld
            alias	7	Beeldbespreking
            date	full	dd MMMM y
            date	month	MMMM y
            function	-	LêERPAD	VOLURL
            function	gender	GESLAG
            function	plural	MEERVOUD
            function!	displaytitle	VERTOONTITEL
            function!	-	BLADSYGROOTTE
            hashed	-	kategorieboom	TAAL	spesiaal
            hashed	tag	etiket
            month	1	Januarie
            month	2	Februarie
            month	3	Maart
            month	4	April
            month	5	Mei
            month	6	Junie
            month	7	Julie
            month	8	Augustus
            month	9	September
            month	10	Oktober
            month	11	November
            month	12	Desember
            namespace	-2	Media
            namespace	-1	Spesiaal
            namespace	1	Bespreking
            namespace	2	Gebruiker
            namespace	3	Gebruikerbespreking
            namespace	5	Wikipediabespreking
            namespace	6	Lêer
            namespace	7	Lêerbespreking
            namespace	8	MediaWiki
            namespace	9	MediaWikibespreking
            namespace	10	Sjabloon
            namespace	11	Sjabloonbespreking
            namespace	12	Hulp
            namespace	13	Hulpbespreking
            namespace	14	Kategorie
            namespace	15	Kategoriebespreking
            number	decimal	,
            number	group	\#u{A0}
            option	img_border	raam
            option	img_bottom	onder
            option	img_center	senter
            option	img_framed	omraam
            option	img_frameless	raamloos
            option	img_left	links
            option	img_link	skakel=$1
            option	img_middle	middel
            option	img_none	geen
            option	img_right	regs
            option	img_text_bottom	teks-onder
            option	img_text_top	teks-bo
            option	img_thumbnail	duimnael
            option	img_top	bo
            plural	1	n = 1
            redirect	redirect	aanstuur
            switch	-	DWINGIO	GEENNUWEAFDELING	GEENGALERY	GEENIO	IO
            switch!	-	INDEKS	GEENINDEKS
            trail	letters	a-z
            variable	-	BEDIENER	BEDIENERNAAM
            variable!	-	HUIDIGEDAG	HUIDIGEDAG2	HUIDIGEDAGNAAM	HUIDIGEUUR	HUIDIGEMAAND	HUIDIGEMAAND1	HUIDIGEMAANDAFK	HUIDIGEMAANDNAAM	HUIDIGETYD	HUIDIGEWEERGAWE	HUIDIGEJAAR	HUIDIGEWEEK	AANTALAKTIEWEGEBRUIKERS	AANTALARTIKELS	AANTALWYSIGINGS	AANTALLêERS	AANTALBLADSYE	AANTALGEBRUIKERS
            variable!	fullpagename	VOLBLADSYNAAM
            variable!	namespace	NAAMSPASIE
            variable!	pagename	BLADSYNAAM
            variable!	sitename	WERFNAAM
            variable!	talkspace	BESPREKINGSBLADSY
            """#
        case "ak": #"""
            date	0	month	37	namespace	350	plural	761
            date	full	y MMMM d
            date	month	MMMM y
            month	1	Sanda-Ɔpɛpɔn
            month	2	Kwakwar-Ɔgyefuo
            month	3	Ebɔw-Ɔbenem
            month	4	Ebɔbira-Oforisuo
            month	5	Esusow Aketseaba-Kɔtɔnimba
            month	6	Obirade-Ayɛwohomumu
            month	7	Ayɛwoho-Kitawonsa
            month	8	Difuu-Ɔsandaa
            month	9	Fankwa-Ɛbɔ
            month	10	Ɔbɛsɛ-Ahinime
            month	11	Ɔberɛfɛw-Obubuo
            month	12	Mumu-Ɔpɛnimba
            namespace	-2	Media
            namespace	-1	Soronko
            namespace	1	Nkɔmmɔ
            namespace	2	Odwumanyɛni
            namespace	3	Odwumanyɛni nkɔmmɔbea
            namespace	5	Wikipedia nkɔmmɔ
            namespace	6	File
            namespace	7	File nkɔmmɔ
            namespace	8	MediaWiki
            namespace	9	MediaWiki nkɔmmɔ
            namespace	10	Nhwɛsode
            namespace	11	Nhwɛsode nkɔmmɔbea
            namespace	12	Boa
            namespace	13	Mmoa nkɔmmɔbea
            namespace	14	Nkyekyem
            namespace	15	Nkyekyem nkɔmmɔbea
            plural	1	n = 0..1
            """#
        case "aln": #"""
            alias	0	date	199	fallback	236	month	250	month-alone	453	namespace	703	option	1064	variable	1159
            alias	2	Përdoruesi	Përdoruesja	Perdoruesi
            alias	3	Përdoruesi diskutim	Përdoruesja diskutim	Perdoruesi diskutim
            alias	6	Figura
            alias	7	Figura diskutim
            alias	14	Kategori
            alias	15	Kategori Diskutim
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	sq
            month	1	kallnorit
            month	2	shkurtit
            month	3	marsit
            month	4	prillit
            month	5	majit
            month	6	qershorit
            month	7	korrikut
            month	8	gushtit
            month	9	shtatorit
            month	10	tetorit
            month	11	nândorit
            month	12	dhetorit
            month-alone	1	kallnor
            month-alone	2	shkurt
            month-alone	3	mars
            month-alone	4	prill
            month-alone	5	maj
            month-alone	6	qershor
            month-alone	7	korrik
            month-alone	8	gusht
            month-alone	9	shtator
            month-alone	10	tetor
            month-alone	11	nandor
            month-alone	12	dhetor
            namespace	-1	Speciale
            namespace	1	Diskutim
            namespace	2	Përdorues
            namespace	3	Përdoruesi diskutim
            namespace	5	Wikipedia diskutim
            namespace	6	Skeda
            namespace	7	Skeda diskutim
            namespace	9	MediaWiki diskutim
            namespace	10	Stampa
            namespace	11	Stampa diskutim
            namespace	12	Ndihmë
            namespace	13	Ndihmë diskutim
            namespace	14	Kategoria
            namespace	15	Kategoria diskutim
            option	img_baseline	vijabazë	linjabazë
            option	img_center	qendër	qendrore	qëndër	qëndrore
            variable	-	EMNISERVERIT	EMRIISERVERIT
            variable!	-	ORATASH	ORATANI	MUEJIAKTUAL	MUEJIAKTUAL2	MUAJIMOMENTAL	MUAJIMOMENTAL2	MUEJIAKTUAL1	MUAJIMOMENTAL1	EMNIMUEJITAKTUAL	EMRIIMUAJITMOMENTAL	KOHATASH	KOHATANI	JAVAAKTUALE	JAVAMOMENTALE	MUEJILOKAL	MUAJILOKAL
            """#
        case "als": #"""
            fallback	0	like	29
            fallback	1	gsw
            fallback	2	de
            like	1	de
            """#
        case "alt": #"""
            date	0	fallback	37	month	51	month-alone	366	namespace	753	trail	1361
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	ru
            month	1	чаган ай
            month	2	кочкор ай
            month	3	тулаан ай
            month	4	кандык ай
            month	5	кӱӱк ай
            month	6	кичӱ изӱ ай
            month	7	јаан изӱ ай
            month	8	куран ай
            month	9	сыгын ай
            month	10	ӱлӱрген ай
            month	11	кӱчӱрген ай
            month	12	јаҥар ай
            month-alone	1	Чаган ай
            month-alone	2	Кочкор ай
            month-alone	3	Тулаан ай
            month-alone	4	Кандык ай
            month-alone	5	Кӱӱк ай
            month-alone	6	Кичӱ изӱ ай
            month-alone	7	Јаан изӱ ай
            month-alone	8	Куран ай
            month-alone	9	Сыгын ай
            month-alone	10	Ӱлӱрген ай
            month-alone	11	Кӱчӱрген ай
            month-alone	12	Јаҥар ай
            namespace	-2	Медиа
            namespace	-1	Аҥылу
            namespace	1	Шӱӱжӱ
            namespace	2	Туружаачы
            namespace	3	Туружаачыны шӱӱжери
            namespace	5	Wikipedia шӱӱжери
            namespace	6	Файл
            namespace	7	Файлды шӱӱжери
            namespace	8	MediaWiki
            namespace	9	MediaWiki-ни шӱӱжери
            namespace	10	Ӱлекер
            namespace	11	Ӱлекерди шӱӱжери
            namespace	12	Болуш
            namespace	13	Болушты шӱӱжери
            namespace	14	Категория
            namespace	15	Категорияны шӱӱжери
            namespace	828	Модуль
            namespace	829	Модульды шӱӱжери
            trail	letters	a-zа-яёјҥӧӱ
            """#
        case "am": #"""
            alias	0	date	63	month	100	namespace	358	plural	839
            alias	10	መልጠፊያ
            alias	11	መልጠፊያ ውይይት
            date	full	d MMMM y
            date	month	MMMM y
            month	1	ጃንዩወሪ
            month	2	ፌብሩወሪ
            month	3	ማርች
            month	4	ኤፕሪል
            month	5	ሜይ
            month	6	ጁን
            month	7	ጁላይ
            month	8	ኦገስት
            month	9	ሴፕቴምበር
            month	10	ኦክቶበር
            month	11	ኖቬምበር
            month	12	ዲሴምበር
            namespace	-2	ፋይል
            namespace	-1	ልዩ
            namespace	1	ውይይት
            namespace	2	አባል
            namespace	3	አባል ውይይት
            namespace	5	Wikipedia ውይይት
            namespace	6	ስዕል
            namespace	7	ስዕል ውይይት
            namespace	8	መልዕክት
            namespace	9	መልዕክት ውይይት
            namespace	10	መለጠፊያ
            namespace	11	መለጠፊያ ውይይት
            namespace	12	እርዳታ
            namespace	13	እርዳታ ውይይት
            namespace	14	መደብ
            namespace	15	መደብ ውይይት
            plural	1	i = 0 or n = 1
            """#
        case "ami": #"""
            alias	0	date	69	fallback	106	month	175	namespace	496
            alias	-1	Kasi'iked
            alias	12	Nipadama'
            alias	13	Nipadama' a masasowal
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	zh-tw
            fallback	2	zh-hant
            fallback	3	zh
            fallback	4	zh-hans
            month	1	Saka cecay folad
            month	2	Saka tosa^ folad
            month	3	Saka tolo^ folad
            month	4	Saka sepat a folad
            month	5	Saka lima^ a folad
            month	6	Saka enem a folad
            month	7	Saka pito^ folad
            month	8	Saka falo^ folad
            month	9	Saka sowa^ folad
            month	10	Saka ngetep folad
            month	11	Saka safaw cecay folad
            month	12	Saka safaw tosa^ folad
            namespace	-2	Mitiya
            namespace	-1	Kasi’iked
            namespace	1	Kasasowal
            namespace	2	Midemakay
            namespace	3	Kasasowal no midemakay
            namespace	5	Wikipedia a kasasowal
            namespace	6	Faylo
            namespace	7	Masasowal to faylo
            namespace	8	MediaWiki
            namespace	9	Masasowal to MediaWiki
            namespace	10	Masalipa
            namespace	11	Masalipaay a kasasowal
            namespace	12	Nipadama’
            namespace	13	Mipadama’ a masasowal
            namespace	14	Kasasiwasiw
            namespace	15	Masasowal to kasasiwasiw
            """#
        case "an": #"""
            alias	0	date	88	fallback	125	function	139	hashed	217	month	258	month-alone	479	namespace	740	option	1214	redirect	1302	variable	1367
            alias	-1	Espezial
            alias	2	Usuario	Usuaria
            alias	3	Descusión usuario	Descusión usuaria
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	es
            function	ns	EN	EDN
            function!	displaytitle	TÍTOL	MOSTRARTÍTULO	MOSTRARTITULO
            hashed	-	LUENGA	IDIOMA	especial	espezial
            month	1	de chinero
            month	2	de febrero
            month	3	de marzo
            month	4	d'abril
            month	5	de mayo
            month	6	de chunio
            month	7	de chulio
            month	8	d'agosto
            month	9	de setiembre
            month	10	d'octubre
            month	11	de noviembre
            month	12	d'aviento
            month-alone	1	chinero
            month-alone	2	febrero
            month-alone	3	marzo
            month-alone	4	abril
            month-alone	5	mayo
            month-alone	6	chunio
            month-alone	7	chulio
            month-alone	8	agosto
            month-alone	9	setiembre
            month-alone	10	octubre
            month-alone	11	noviembre
            month-alone	12	aviento
            namespace	-2	Media
            namespace	-1	Especial
            namespace	1	Descusión
            namespace	2	Usuario
            namespace	3	Descusión usuario
            namespace	5	Descusión Wikipedia
            namespace	6	Imachen
            namespace	7	Descusión imachen
            namespace	8	MediaWiki
            namespace	9	Descusión MediaWiki
            namespace	10	Plantilla
            namespace	11	Descusión plantilla
            namespace	12	Aduya
            namespace	13	Descusión aduya
            namespace	14	Categoría
            namespace	15	Descusión categoría
            namespace	828	Módulo
            namespace	829	Descusión módulo
            option	img_left	cucha	izquierda	zurda	izda	izq
            option	img_right	dreita	derecha	dcha	der
            redirect	redirect	endrecera	reendrecera	redirección	redireccion
            variable!	-	BERSIÓNAUTUAL	BERSIONAUTUAL	REVISIÓNACTUAL	VERSIONACTUAL	VERSIÓNACTUAL
            variable!	namespace	ESPACIODENOMBRES	ESPACIODENOMBRE
            variable!	namespacee	ESPACIODENOMBRESE	ESPACIODENOMBREC
            """#
        case "ang": #"""
            alias	0	date	211	month	248	month-alone	517	namespace	841
            alias	1	Gesprec	Motung
            alias	2	Brucend
            alias	3	Brucendmotung
            alias	6	Biliþ
            alias	7	Biliþmotung	Biliþmōtung
            alias	11	Bysengesprec	Bysenmotung
            alias	13	Helpgesprec	Helpmotung
            alias	15	Floccgesprec	Floccmotung
            date	full	d MMMM y
            date	month	LLLL y
            month	1	Æfterran Geolan
            month	2	Solmonþes
            month	3	Hreðmonþes
            month	4	Eastermonþes
            month	5	Þrimilcemonþes
            month	6	Ærran Liþan
            month	7	Æfterran Liþan
            month	8	Weodmonþes
            month	9	Haligmonþes
            month	10	Winterfylleþes
            month	11	Blotmonþes
            month	12	Ærran Geolan
            month-alone	1	Æfterra Geola
            month-alone	2	Solmonað
            month-alone	3	Hreðmonað
            month-alone	4	Eastermonað
            month-alone	5	Þrimilcemonað
            month-alone	6	Ærra Liða
            month-alone	7	Æfterra Liða
            month-alone	8	Weodmonað
            month-alone	9	Haligmonað
            month-alone	10	Winterfylleð
            month-alone	11	Blotmonað
            month-alone	12	Ærra Geola
            namespace	-1	Syndrig
            namespace	1	Mōtung
            namespace	2	Brūcend
            namespace	3	Brūcendmōtung
            namespace	6	Ymele
            namespace	7	Ymelmōtung
            namespace	9	MediaWikimōtung
            namespace	10	Bysen
            namespace	11	Bysenmōtung
            namespace	12	Help
            namespace	13	Helpmōtung
            namespace	14	Flocc
            namespace	15	Floccmōtung
            """#
        case "anp": #"""
            date	0	fallback	37	month	51
            date	full	d MMMM y
            date	month	LLLL y
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
            month	10	अक्टूबर
            month	11	नवंबर
            month	12	दिसंबर
            """#
        case "ar": #"""
            alias	0	date	165	function	214	hashed	1252	infobox	1781	label	1831	language	1858	modifier	15474	month	15619	namespace	15856	number	16507	option	16556	plural	17335	redirect	17431	switch	17460	trail	17818	variable	17867
            alias	-2	وسائط
            alias	2	مستخدم	مستخدمة
            alias	3	نقاش المستخدم	نقاش المستخدمة
            alias	6	صورة
            alias	7	نقاش الصورة
            date	full	d MMMM y
            date	month	MMMM y
            date	zero	0
            function	anchorencode	كود_الأنكور
            function	-	ثا	عنوان_قاعدة	مسار_قاعدة	مسار_الملف	عنوان_كامل	مسار_كامل	محتوى	مسار_محلي	عنوان_المسار_المحلي
            function	formatnum	صيغة_رقم
            function	gender	نوع
            function	grammar	قواعد_اللغة
            function	lc	صغير
            function	lcfirst	عنوان_كبير
            function	ns	نط
            function	nse	نطم
            function	padleft	باد_يسار
            function	padright	باد_يمين
            function	plural	جمع
            function	uc	كبير
            function	ucfirst	عنوان_صغير
            function	urlencode	كود_المسار
            function!	defaultsort	ترتيب_افتراضي	مفتاح_ترتيب_افتراضي	ترتيب_تصنيف_افتراضي	ترتيب_غيابي
            function!	displaytitle	عرض_العنوان
            function!	-	عدد_في_المجموعة	عدد_في_مجموعة	صفحات_في_التصنيف	صفحات_في_تصنيف	صفحات_في_نطاق	صفحات_في_نط	حجم_الصفحة	انتهاء_الحماية	مستوى_الحماية
            hashed	-	شجرة_تصنيف	عدد	انفجار	استدعاء	لغة	لين	بوس	ريلتوآبس	استبدال	آربوس	خاص	عنوان_خاص	متفرع	وقت	تيمل	فك_مسار
            hashed	default	افتراضي
            hashed	expr	تعبير
            hashed	formatdate	تهيئة_التاريخ	تهيئة_تاريخ
            hashed	if	لو
            hashed	ifeq	لومعادلة
            hashed	iferror	لوخطأ
            hashed	ifexist	لوموجود
            hashed	ifexpr	لوتعبير
            hashed	switch	تبديل
            hashed	tag	وسم
            hashed	titleparts	أجزاء_العنوان
            infobox	here	معلومات *	بطاقة عامة
            label	before	(
            label	end	)
            language	aa	بالأفارية
            language	ab	بالأبخازية
            language	ace	بالأتشينيزية
            language	ady	بالأديغة
            language	af	بالأفريقانية
            language	ain	بالآينوية
            language	ak	بالأكانية
            language	akk	بالأكادية
            language	ale	بالأليوتية
            language	alt	بالألطائية الجنوبية
            language	am	بالأمهرية
            language	an	بالأراغونية
            language	ang	بالإنجليزية القديمة
            language	anp	بالأنجيكا
            language	ar	بالعربية
            language	arc	بالآرامية
            language	arn	بالمابودونغونية
            language	arp	بالأراباهو
            language	as	بالأسامية
            language	ast	بالأسترية
            language	av	بالأوارية
            language	awa	بالأوادية
            language	ay	بالأيمارا
            language	az	بالأذربيجانية
            language	ba	بالباشكيرية
            language	bal	بالبلوشية
            language	ban	بالبالينية
            language	be	بالبيلاروسية
            language	bem	بالبيمبا
            language	bg	بالبلغارية
            language	bgn	بالبلوشية الغربية
            language	bho	بالبهوجبورية
            language	bi	بالبيسلامية
            language	bik	بالبيكولية
            language	bla	بالسيكسيكية
            language	bm	بالبامبارا
            language	bn	بالبنغالية
            language	bo	بالتبتية
            language	br	بالبريتونية
            language	bs	بالبوسنية
            language	bua	بالبرياتية
            language	bug	بالبجينيزية
            language	ca	بالكتالانية
            language	ce	بالشيشانية
            language	ceb	بالسيبيوانية
            language	ch	بالتشامورو
            language	chg	بالتشاجاتاي
            language	chk	بالتشكيزية
            language	chn	بالشينوك جارجون
            language	cho	بالشوكتو
            language	chr	بالشيروكي
            language	chy	بالشايان
            language	ckb	بالسورانية الكردية
            language	co	بالكورسيكية
            language	cop	بالقبطية
            language	cr	بالكرى
            language	crh	بلغة تتار القرم
            language	cs	بالتشيكية
            language	csb	بالكاشبايان
            language	cu	بسلافية كنسية
            language	cv	بالتشوفاشي
            language	cy	بالويلزية
            language	da	بالدانمركية
            language	dak	بالداكوتا
            language	de	بالألمانية
            language	de-at	بالألمانية النمساوية
            language	de-ch	بالألمانية العليا السويسرية
            language	din	بالدنكا
            language	dsb	بصوربيا السفلى
            language	dua	بالديولا
            language	dv	بالمالديفية
            language	dz	بدزونكا
            language	ee	بالإيوي
            language	egy	بالمصرية القديمة
            language	el	باليونانية
            language	elx	بالإمايت
            language	en	بالإنجليزية
            language	en-ca	بالإنجليزية الكندية
            language	en-gb	بالإنجليزية البريطانية
            language	en-us	بالإنجليزية الأمريكية
            language	enm	بالإنجليزية الوسطى
            language	eo	بالإسبرانتو
            language	es	بالإسبانية
            language	es-419	بالإسبانية أمريكا اللاتينية
            language	et	بالإستونية
            language	eu	بالباسكية
            language	fa	بالفارسية
            language	fa-af	بالدارية
            language	fat	بالفانتي
            language	ff	بالفولانية
            language	fi	بالفنلندية
            language	fil	بالفلبينية
            language	fj	بالفيجية
            language	fo	بالفاروية
            language	fon	بالفون
            language	fr	بالفرنسية
            language	fr-ca	بالفرنسية الكندية
            language	frc	بالفرنسية الكاجونية
            language	frm	بالفرنسية الوسطى
            language	fro	بالفرنسية القديمة
            language	frr	بالفريزينية الشمالية
            language	fur	بالفريلايان
            language	fy	بالفريزيان
            language	ga	بالأيرلندية
            language	gaa	بالجا
            language	gag	بالغاغوز
            language	gan	بالغان الصينية
            language	gd	بالغيلية الأسكتلندية
            language	gez	بالجعزية
            language	gil	بلغة أهل جبل طارق
            language	gl	بالجاليكية
            language	gmh	بالألمانية العليا الوسطى
            language	gn	بالغوارانية
            language	goh	بالألمانية العليا القديمة
            language	gor	بالجورونتالو
            language	got	بالقوطية
            language	grc	باليونانية القديمة
            language	gsw	بالألمانية السويسرية
            language	gu	بالغوجاراتية
            language	gv	بالمنكية
            language	ha	بالهوسا
            language	hak	بالهاكا الصينية
            language	haw	بلغة هاواي
            language	he	بالعبرية
            language	hi	بالهندية
            language	hil	بالهيليجينون
            language	hit	بالحثية
            language	hmn	بالهمونجية
            language	ho	بالهيري موتو
            language	hr	بالكرواتية
            language	hsb	بالصوربية العليا
            language	hsn	بشيانغ الصينية
            language	ht	بالكريولية الهايتية
            language	hu	بالهنغارية
            language	hy	بالأرمنية
            language	hz	بالهيريرو
            language	ia	باللّغة الوسيطة
            language	iba	بالإيبان
            language	id	بالإندونيسية
            language	ie	بالإنترلينج
            language	ig	بالإيجبو
            language	ii	بالسيتشيون يي
            language	ik	بالإينبياك
            language	ilo	بالإيلوكو
            language	inh	بالإنجوشية
            language	io	بالإيدو
            language	is	بالأيسلندية
            language	it	بالإيطالية
            language	iu	بالإينكتيتت
            language	ja	باليابانية
            language	jbo	باللوجبان
            language	jv	بالجاوية
            language	ka	بالجورجية
            language	kaa	بالكارا-كالباك
            language	kab	بالقبيلية
            language	kbd	بالكاباردايان
            language	kcg	بالتايابية
            language	kea	بكابوفيرديانو
            language	kg	بالكونغو
            language	ki	بالكيكيو
            language	kj	بالكيونياما
            language	kk	بالكازاخستانية
            language	kl	بالكالاليست
            language	km	بالخميرية
            language	kmb	بالكيمبندو
            language	kn	بالكانادا
            language	ko	بالكورية
            language	koi	بكومي-بيرماياك
            language	kok	بالكونكانية
            language	kpe	بالكبيل
            language	kr	بالكانوري
            language	krc	بالكاراتشاي-بالكار
            language	krl	بالكاريلية
            language	ks	بالكشميرية
            language	ksh	بلغة الكولونيان
            language	ku	بالكردية
            language	kum	بالقموقية
            language	kv	بالكومي
            language	kw	بالكورنية
            language	ky	بالقيرغيزية
            language	la	باللاتينية
            language	lad	باللادينو
            language	lb	باللكسمبورغية
            language	lez	بالليزجية
            language	lg	بالغاندا
            language	li	بالليمبورغية
            language	lkt	بلاكوتا
            language	ln	باللينجالا
            language	lo	باللاوية
            language	lou	بالكريولية اللويزيانية
            language	loz	باللوزي
            language	lrc	باللرية الشمالية
            language	lt	بالليتوانية
            language	lua	باللبا-لؤلؤ
            language	lus	بالميزو
            language	lv	باللاتفية
            language	mad	بالمادريز
            language	mag	بالماجا
            language	mai	بالمايثيلي
            language	mak	بالماكاسار
            language	mdf	بالموكشا
            language	men	بالميند
            language	mg	بالملغاشي
            language	mga	بالأيرلندية الوسطى
            language	mh	بالمارشالية
            language	mi	بالماورية
            language	mic	بالميكماكيونية
            language	min	بالمينانجكاباو
            language	mk	بالمقدونية
            language	ml	بالمالايالامية
            language	mn	بالمنغولية
            language	mnc	بالمانشو
            language	mni	بالمانيبورية
            language	moh	بالموهوك
            language	mos	بالموسي
            language	mr	بالماراثية
            language	ms	بالماليزية
            language	mt	بالمالطية
            language	mus	بالكريك
            language	mwl	بالميرانديز
            language	my	بالبورمية
            language	myv	بالأرزية
            language	mzn	بالمازندرانية
            language	na	بالنورو
            language	nan	بمين-نان الصينية
            language	nap	بالنابولية
            language	nb	بالنرويجية بوكمال
            language	nd	بالنديبيل الشمالية
            language	nds	بالألمانية السفلى
            language	nds-nl	بالسكسونية السفلى
            language	ne	بالنيبالية
            language	new	بالنوارية
            language	ng	بالندونجا
            language	nia	بالنياس
            language	niu	بالنيوي
            language	nl	بالهولندية
            language	nl-be	بالفلمنكية
            language	nn	بالنرويجية نينورسك
            language	no	بالنرويجية
            language	nog	بالنوجاي
            language	non	بالنورس القديم
            language	nqo	بأنكو
            language	nr	بالنديبيل الجنوبي
            language	nso	بالسوتو الشمالية
            language	nv	بالنافاجو
            language	ny	بالنيانجا
            language	nyn	بالنيانكول
            language	oc	بالأوكسيتانية
            language	oj	بالأوجيبوا
            language	om	بالأورومية
            language	or	بالأورية
            language	os	بالأوسيتيك
            language	ota	بالتركية العثمانية
            language	pa	بالبنجابية
            language	pag	بالبانجاسينان
            language	pal	بالبهلوية
            language	pam	بالبامبانجا
            language	pap	بالبابيامينتو
            language	pau	بالبالوان
            language	pcm	بالبدجنية النيجيرية
            language	peo	بالفارسية القديمة
            language	phn	بالفينيقية
            language	pi	بالبالية
            language	pl	بالبولندية
            language	prg	بالبروسياوية
            language	pro	بالبروفانسية القديمة
            language	ps	بالبشتو
            language	pt	بالبرتغالية
            language	pt-br	بالبرتغالية البرازيلية
            language	qu	بكيشوا
            language	rap	بالراباني
            language	rar	بالراروتونجاني
            language	rhg	بالروهينغية
            language	rm	بالرومانشية
            language	rn	بالرندي
            language	ro	بالرومانية
            language	rom	بالغجرية
            language	ru	بالروسية
            language	rup	بالأرومانيان
            language	rw	بالكينيارواندا
            language	sa	بالسنسكريتية
            language	sah	بالساخيّة
            language	sam	بالآرامية السامرية
            language	sat	بالسانتالية
            language	sc	بالسردينية
            language	scn	بالصقلية
            language	sco	بالأسكتلندية
            language	sd	بالسندية
            language	sdh	بالكردية الجنوبية
            language	se	بسامي الشمالية
            language	ses	بكويرابورو سيني
            language	sg	بالسانجو
            language	sga	بالأيرلندية القديمة
            language	sh	بصربية-كرواتية
            language	shi	بتشلحيت
            language	shn	بالشان
            language	si	بالسنهالية
            language	sk	بالسلوفاكية
            language	sl	بالسلوفانية
            language	sm	بالساموائية
            language	sma	بالسامي الجنوبي
            language	smj	باللول سامي
            language	smn	بالإيناري سامي
            language	sms	بالسكولت سامي
            language	sn	بالشونا
            language	so	بالصومالية
            language	sog	بالسوجدين
            language	sq	بالألبانية
            language	sr	بالصربية
            language	srn	بالسرانان تونجو
            language	ss	بالسواتي
            language	st	بالسوتو الجنوبية
            language	su	بالسوندانية
            language	sux	بالسومارية
            language	sv	بالسويدية
            language	sw	بالسواحلية
            language	syc	بسريانية تقليدية
            language	syr	بالسريانية
            language	ta	بالتاميلية
            language	te	بالتيلوغوية
            language	tet	بالتيتم
            language	tg	بالطاجيكية
            language	th	بالتايلاندية
            language	ti	بالتغرينية
            language	tig	بالتيغرية
            language	tk	بالتركمانية
            language	tl	بالتاغالوغية
            language	tlh	بالكلينجون
            language	tli	بالتلينغيتية
            language	tn	بالتسوانية
            language	to	بالتونغية
            language	tpi	بالتوك بيسين
            language	tr	بالتركية
            language	trv	بلغة التاروكو
            language	ts	بالسونجا
            language	tt	بالتترية
            language	tum	بالتامبوكا
            language	tvl	بالتوفالو
            language	tw	بالتوي
            language	ty	بالتاهيتية
            language	tyv	بالتوفية
            language	tzm	بالأمازيغية وسط الأطلس
            language	udm	بالأدمرت
            language	ug	بالأويغورية
            language	uga	باليجاريتيك
            language	uk	بالأوكرانية
            language	umb	بالأمبندو
            language	ur	بالأوردية
            language	uz	بالأوزبكية
            language	ve	بالفيندا
            language	vi	بالفيتنامية
            language	vo	بلغة الفولابوك
            language	vot	بالفوتيك
            language	wa	بالولونية
            language	war	بالواراي
            language	wo	بالولوفية
            language	wuu	بالوو الصينية
            language	xal	بالكالميك
            language	xh	بالخوسا
            language	yi	باليديشية
            language	yo	باليوروبا
            language	yue	بالكَنْتُونية
            language	za	بالزهيونج
            language	zap	بالزابوتيك
            language	zgh	بالتمازيغية المغربية القياسية
            language	zh	بالصينية
            language	zh-hans	بالصينية المبسطة
            language	zh-hant	بالصينية التقليدية
            language	zu	بالزولو
            language	zun	بالزونية
            language	zza	بزازا
            language	eng	بالإنجليزية
            language	fra	بالفرنسية
            language	ger	بالألمانية
            language	gr	باليونانية
            language	ita	بالإيطالية
            language	lat	باللاتينية
            language	lij	بالليغورية
            language	lmo	باللومبردية
            language	rus	بالروسية
            language	spa	بالإسبانية
            language	szl	بالسيليزية
            language	vec	بالبندقية
            modifier	msg	رسالة
            modifier	msgnw	رسالة_بدون_تهيئة
            modifier	raw	خام
            modifier	safesubst	نسخ_آمن
            modifier	subst	نسخ
            month	1	يناير
            month	2	فبراير
            month	3	مارس
            month	4	أبريل
            month	5	مايو
            month	6	يونيو
            month	7	يوليو
            month	8	أغسطس
            month	9	سبتمبر
            month	10	أكتوبر
            month	11	نوفمبر
            month	12	ديسمبر
            namespace	-2	ميديا
            namespace	-1	خاص
            namespace	1	نقاش
            namespace	2	مستخدم
            namespace	3	نقاش المستخدم
            namespace	4	ويكيبيديا
            namespace	5	نقاش ويكيبيديا
            namespace	6	ملف
            namespace	7	نقاش الملف
            namespace	8	ميدياويكي
            namespace	9	نقاش ميدياويكي
            namespace	10	قالب
            namespace	11	نقاش القالب
            namespace	12	مساعدة
            namespace	13	نقاش المساعدة
            namespace	14	تصنيف
            namespace	15	نقاش التصنيف
            namespace	100	بوابة
            namespace	101	نقاش البوابة
            namespace	118	مسودة
            namespace	828	وحدة
            namespace	829	نقاش الوحدة
            number	decimal	٫
            number	group	٬
            number	zero	٠
            option	img_alt	بديل=$1
            option	img_baseline	خط_أساسي
            option	img_border	حدود
            option	img_bottom	أسفل
            option	img_center	مركز
            option	img_class	رتبة=$1
            option	img_framed	إطار	بإطار
            option	img_frameless	لاإطار
            option	img_lang	لغة=$1
            option	img_left	يسار
            option	img_link	وصلة=$1	رابط=$1
            option	img_manualthumb	تصغير=$1	مصغر=$1
            option	img_middle	وسط
            option	img_none	بدون	بلا
            option	img_page	صفحة=$1	صفحة_$1
            option	img_right	يمين
            option	img_sub	فرعي
            option	img_super	سوبر	سب
            option	img_text_bottom	نص_أسفل
            option	img_text_top	نص_أعلى
            option	img_thumbnail	تصغير
            option	img_top	أعلى
            option	img_upright	معدول	معدول=$1	معدول_$1
            option	img_width	$1بك	$1عن
            plural	1	n = 0
            plural	2	n = 1
            plural	3	n = 2
            plural	4	n % 100 = 3..10
            plural	5	n % 100 = 11..99
            redirect	redirect	تحويل
            switch	-	لصق_فهرس	لاتحويل_محتوى	لاتم	لاتحريرقسم	لامعرض	لاتحويل_عنوان	لاتع	لافهرس	فهرس
            switch!	-	توقع_تصنيف_غير_مستخدم	تصنيف_مخفي	فهرسة	وصلة_قسم_جديد	لافهرسة	لا_وصلة_قسم_جديد	تحويلة_إستاتيكية	تحويلة_ساكنة
            trail	letters	a-zؐ-ؚء-ٰٟۖ-ۜ۟-۪ۤۧۨ-ۭ
            variable	-	مسار_المقالة	رقم_صفحة	مسار_السكريبت	مسار_سكريبت	خادم	اسم_الخادم	مسار_الهيئة
            variable!	basepagename	اسم_الصفحة_الأساسي
            variable!	basepagenamee	عنوان_الصفحة_الأساسي
            variable!	-	مصادر_مضمنة	يوم_حالي	يوم_حالي2	اسم_اليوم_الحالي	يوم_حالي_مأ	ساعة_حالية	شهر_حالي	شهر_حالي2	شهر_حالي1	اختصار_الشهر_الحالي	اسم_الشهر_الحالي	اسم_الشهر_الحالي_المولد	وقت_حالي	طابع_الوقت_الحالي	نسخة_حالية	أسبوع_حالي	عام_حالي	علامة_الاتجاه	علامة_اتجاه	يوم_محلي	يوم_محلي2	اسم_اليوم_المحلي	يوم_محلي_مأ	ساعة_محلية	شهر_محلي	شهر_محلي2	شهر_محلي1	اختصار_الشهر_المحلي	اسم_الشهر_المحلي	اسم_الشهر_المحلي_المولد	وقت_محلي	طابع_الوقت_المحلي	أسبوع_محلي	عام_محلي	عدد_المستخدمين_النشطين	عدد_الإداريين	عدد_المقالات	عدد_التعديلات	عدد_الملفات	عدد_الصفحات	عدد_المستخدمين	يوم_المراجعة	يوم_المراجعة2	رقم_المراجعة	شهر_المراجعة	شهر_المراجعة1	حجم_المراجعة	طابع_وقت_المراجعة	مستخدم_المراجعة	عام_المراجعة
            variable!	contentlanguage	لغة_المحتوى	لغة_محتوى
            variable!	fullpagename	اسم_الصفحة_الكامل	اسم_صفحة_كامل	اسم_كامل
            variable!	fullpagenamee	عنوان_الصفحة_الكامل	عنوان_صفحة_كامل
            variable!	namespace	نطاق
            variable!	namespacee	عنوان_نطاق
            variable!	namespacenumber	عدد_نطاق
            variable!	pagelanguage	لغة_الصفحة
            variable!	pagename	اسم_الصفحة
            variable!	pagenamee	عنوان_الصفحة
            variable!	rootpagename	جذر_اسم_الصفحة
            variable!	rootpagenamee	عنوان_جذر_الصفحة
            variable!	sitename	اسم_الموقع
            variable!	subjectpagename	اسم_صفحة_الموضوع	اسم_صفحة_المقالة
            variable!	subjectpagenamee	عنوان_صفحة_الموضوع	عنوان_صفحة_المقالة
            variable!	subjectspace	نطاق_الموضوع	نطاق_المقالة
            variable!	subjectspacee	عنوان_نطاق_الموضوع	عنوان_نطاق_المقالة
            variable!	subpagename	اسم_الصفحة_الفرعي
            variable!	subpagenamee	عنوان_الصفحة_الفرعي
            variable!	talkpagename	اسم_صفحة_النقاش
            variable!	talkpagenamee	عنوان_صفحة_النقاش
            variable!	talkspace	نطاق_النقاش
            variable!	talkspacee	عنوان_النقاش
            """#
        case "arc": #"""
            alias	0	date	59	function	96	hashed	158	modifier	189	month	213	month-alone	450	namespace	783	option	1263	redirect	1579	variable	1608
            alias	2	ܡܬܚܫܚܢܐ
            alias	3	ܡܡܠܠܐ ܕܡܬܚܫܚܢܐ
            date	full	d MMMM y
            date	month	LLLL y
            function	gender	ܓܢܣܐ
            function	grammar	ܬܘܪܨ_ܡܡܠܠܐ
            hashed	-	ܠܫܢܐ	ܕܝܠܢܝܐ
            modifier	msg	ܐܓܪܬܐ
            month	1	ܟܢܘܢ ܐܚܪܝ
            month	2	ܫܒܛ
            month	3	ܐܕܪ
            month	4	ܢܝܣܢ
            month	5	ܐܝܪ
            month	6	ܚܙܝܪܢ
            month	7	ܬܡܘܙ
            month	8	ܐܒ
            month	9	ܐܝܠܘܠ
            month	10	ܬܫܪܝܢ ܩܕܡ
            month	11	ܬܫܪܝܢ ܐܚܪܝ
            month	12	ܟܢܘܢ ܩܕܡ
            month-alone	1	ܒܟܢܘܢ ܐܚܪܝ
            month-alone	2	ܒܫܒܛ
            month-alone	3	ܒܐܕܪ
            month-alone	4	ܒܢܝܣܢ
            month-alone	5	ܒܐܝܪ
            month-alone	6	ܒܚܙܝܪܢ
            month-alone	7	ܒܬܡܘܙ
            month-alone	8	ܒܐܒ
            month-alone	9	ܒܐܝܠܘܠ
            month-alone	10	ܒܬܫܪܝܢ ܩܕܡ
            month-alone	11	ܒܬܫܪܝܢ ܐܚܪܝ
            month-alone	12	ܒܟܢܘܢ ܩܕܡ
            namespace	-2	ܡܝܕܝܐ
            namespace	-1	ܕܝܠܢܝܐ
            namespace	1	ܡܡܠܠܐ
            namespace	2	ܡܦܠܚܢܐ
            namespace	3	ܡܡܠܠܐ ܕܡܦܠܚܢܐ
            namespace	5	ܡܡܠܠܐ ܕWikipedia
            namespace	6	ܠܦܦܐ
            namespace	7	ܡܡܠܠܐ ܕܠܦܦܐ
            namespace	8	ܡܝܕܝܐܘܝܩܝ
            namespace	9	ܡܡܠܠܐ ܕܡܝܕܝܐܘܝܩܝ
            namespace	10	ܩܠܒܐ
            namespace	11	ܡܡܠܠܐ ܕܩܠܒܐ
            namespace	12	ܥܘܕܪܢܐ
            namespace	13	ܡܡܠܠܐ ܕܥܘܕܪܢܐ
            namespace	14	ܣܕܪܐ
            namespace	15	ܡܡܠܠܐ ܕܣܕܪܐ
            option	img_baseline	ܣܪܛܐ_ܫܪܫܝܐ
            option	img_border	ܬܚܘܡܐ
            option	img_center	ܡܨܥܐ
            option	img_left	ܣܡܠܐ
            option	img_manualthumb	ܙܥܘܪܬܐ=$1
            option	img_none	ܠܐ_ܡܕܡ
            option	img_page	ܦܐܬܐ=$1	ܦܐܬܐ $1
            option	img_right	ܝܡܝܢܐ
            option	img_sub	ܦܪܥܝܐ
            option	img_thumbnail	ܙܥܘܪܬܐ
            redirect	redirect	ܨܘܝܒܐ
            variable!	namespace	ܚܩܠܐ
            variable!	-	ܡܢܝܢܐ_ܕܡܠܘܐ̈ܐ	ܡܢܝܢܐ_ܕܠܦܦ̈ܐ	ܡܢܝܢܐ_ܕܦܐܬܬ̈ܐ
            variable!	pagename	ܫܡܐ_ܕܦܐܬܐ
            variable!	pagenamee	ܟܘܢܝܐ_ܕܦܐܬܐ
            """#
        case "arn": #"""
            date	0	fallback	37	month	51	month-alone	340
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	es
            month	1	eneru küyenh
            month	2	fewreru küyenh
            month	3	marsu küyenh
            month	4	afril küyenh
            month	5	mayu küyenh
            month	6	kuniu küyenh
            month	7	kuliu küyenh
            month	8	akostu küyenh
            month	9	setiempüre küyenh
            month	10	ogtufre küyenh
            month	11	nofiempüre küyenh
            month	12	disiempüre küyenh
            month-alone	1	eneru küyeṉ
            month-alone	2	fewreru küyeṉ
            month-alone	3	marsu küyeṉ
            month-alone	4	afril küyeṉ
            month-alone	5	mayu küyeṉ
            month-alone	6	kuniu küyeṉ
            month-alone	7	kuliu küyeṉ
            month-alone	8	akostu küyeṉ
            month-alone	9	setiempüre küyeṉ
            month-alone	11	nofiempüre küyeṉ
            month-alone	12	disiempüre küyeṉ
            """#
        case "arq": #"""
            date	0	fallback	37	month	51	month-alone	280	number	381
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	ar
            month	1	جانفي
            month	2	فيفري
            month	3	مارس
            month	4	أفريل
            month	5	ماي
            month	6	جوان
            month	7	جويليي
            month	8	أوت
            month	9	سبتمبر
            month	10	أكتوبر
            month	11	نوفمبر
            month	12	ديسمبر
            month-alone	4	افريل
            month-alone	7	جويلية
            month-alone	8	اوت
            month-alone	10	اكتوبر
            number	decimal	,
            number	group	.
            """#
        case "ary": #"""
            alias	0	date	317	fallback	354	like	368	month	378	namespace	605	number	1132
            alias	1	نقاش
            alias	2	مستخدم
            alias	3	نقاش المستخدم
            alias	5	نقاش Wikipedia
            alias	6	ملف
            alias	7	نقاش الملف
            alias	9	نقاش ميدياويكي
            alias	10	قالب
            alias	11	نقاش القالب
            alias	12	مساعدة
            alias	13	نقاش المساعدة
            alias	15	نقاش التصنيف
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	ar
            like	1	ar
            month	1	يناير
            month	2	فبراير
            month	3	مارس
            month	4	أبريل
            month	5	ماي
            month	6	يونيو
            month	7	يوليوز
            month	8	غشت
            month	9	شتنبر
            month	10	أكتوبر
            month	11	نونبر
            month	12	دجنبر
            namespace	-2	ميديا
            namespace	-1	خاص
            namespace	1	مداكرة
            namespace	2	خدايمي
            namespace	3	لمداكرة د لخدايمي
            namespace	5	لمداكرة د Wikipedia
            namespace	6	فيشي
            namespace	7	لمداكرة د لفيشي
            namespace	8	ميدياويكي
            namespace	9	لمداكرة د ميدياويكي
            namespace	10	موضيل
            namespace	11	لمداكرة د لموضيل
            namespace	12	معاونة
            namespace	13	لمداكرة د لمعاونة
            namespace	14	تصنيف
            namespace	15	لمداكرة د تصنيف
            number	decimal	.
            number	group	,
            number	zero	0
            """#
        case "arz": #"""
            alias	0	date	67	fallback	104	function	118	hashed	1686	infobox	2261	like	2311	modifier	2321	month	2522	namespace	2759	number	3311	option	3357	redirect	4240	switch	4269	variable	4858
            alias	-2	وسائط
            alias	6	صورة
            alias	7	نقاش الصورة
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	ar
            function	anchorencode	كود_الأنكور
            function	-	بيدى	عنوان_قاعده	عنوان_قاعدة	مسار_قاعده	مسار_قاعدة	مسار_الملف	عنوان_كامل	مسار_كامل	محتوى	مسار_محلى	مسار_محلي	عنوان_المسار_المحلى	عنوان_المسار_المحلي
            function	formatnum	صيغة_رقم
            function	gender	نوع
            function	grammar	قواعد_اللغة
            function	lc	صغير
            function	lcfirst	عنوان_كبير
            function	ns	نط
            function	nse	نطم
            function	padleft	باد_يسار
            function	padright	باد_يمين
            function	plural	جمع
            function	uc	كبير
            function	ucfirst	عنوان_صغير
            function	urlencode	كود_المسار
            function!	defaultsort	ترتيب_قياسى	ترتيب_افتراضى	مفتاح_ترتيب_قياسى	مفتاح_ترتيب_افتراضى	ترتيب_تصنيف_قياسى	ترتيب_تصنيف_افتراضى	ترتيب_قياسي	ترتيب_افتراضي	مفتاح_ترتيب_قياسي	مفتاح_ترتيب_افتراضي	ترتيب_تصنيف_قياسي	ترتيب_تصنيف_افتراضي	ترتيب_غيابي
            function!	displaytitle	عرض_العنوان
            function!	-	عدد_فى_المجموعه	عدد_فى_مجموعه	عدد_في_المجموعه	عدد_في_مجموعة	عدد_في_المجموعة	صفحات_في_التصنيف	صفحات_في_تصنيف	صفحات_فى_نطاق	صفحات_فى_نط	صفحات_في_نطاق	صفحات_في_نط	حجم_الصفحة	نهايه_الحمايه	مستوى_الحمايه	مستوى_الحماية
            hashed	-	شجرة_تصنيف	عدد	انفجار	استدعا	لغة	لين	بوس	ريلتوآبس	استبدال	آربوس	خاص	عنوان_خاص	متفرع	وقت	تيمل	فك_مسار
            hashed	default	افتراضي
            hashed	expr	تعبير
            hashed	formatdate	تهيئه_التاريخ	تهيئه_تاريخ	تهيئة_التاريخ	تهيئة_تاريخ
            hashed	if	لو
            hashed	ifeq	لومعادلة
            hashed	iferror	لوخطأ
            hashed	ifexist	لوموجود
            hashed	ifexpr	لوتعبير
            hashed	switch	تبديل
            hashed	tag	وسم
            hashed	titleparts	أجزاء_العنوان
            infobox	here	معلومات *	بطاقة عامة
            like	1	ar
            modifier	msg	رساله	رسالة
            modifier	msgnw	رسالة_من_غير_تهيئه	رسالة_بدون_تهيئة
            modifier	raw	خام
            modifier	safesubst	نسخ_آمن
            modifier	subst	نسخ	إحلال
            month	1	يناير
            month	2	فبراير
            month	3	مارس
            month	4	ابريل
            month	5	مايو
            month	6	يونيه
            month	7	يوليه
            month	8	اغسطس
            month	9	سبتمبر
            month	10	اكتوبر
            month	11	نوفمبر
            month	12	ديسمبر
            namespace	-2	ميديا
            namespace	-1	خاص
            namespace	1	نقاش
            namespace	2	مستخدم
            namespace	3	نقاش المستخدم
            namespace	4	ويكيبيديا
            namespace	5	نقاش ويكيبيديا
            namespace	6	ملف
            namespace	7	نقاش الملف
            namespace	8	ميدياويكى
            namespace	9	نقاش ميدياويكى
            namespace	10	قالب
            namespace	11	نقاش القالب
            namespace	12	مساعدة
            namespace	13	نقاش المساعدة
            namespace	14	تصنيف
            namespace	15	نقاش التصنيف
            namespace	100	بوابة
            namespace	828	وحدة
            number	decimal	.
            number	group	,
            number	zero	0
            option	img_alt	بديل=$1
            option	img_baseline	خط_اساسى	خط_أساسي
            option	img_border	حد	حدود
            option	img_bottom	أسفل
            option	img_center	مركز
            option	img_class	رتبه=$1	رتبة=$1
            option	img_framed	إطار	بإطار
            option	img_frameless	لاإطار	من_غير_اطار
            option	img_lang	لغه=$1	لغة=$1
            option	img_left	يسار
            option	img_link	وصلة=$1	رابط=$1
            option	img_manualthumb	تصغير=$1	مصغر=$1
            option	img_middle	وسط
            option	img_none	بدون	بلا
            option	img_page	صفح=$1	صفحه_$1	صفحة=$1	صفحة_$1
            option	img_right	يمين
            option	img_sub	فرعى	فرعي
            option	img_super	سوبر	سب
            option	img_text_bottom	نص_أسفل
            option	img_text_top	نص_أعلى
            option	img_thumbnail	تصغير	مصغر
            option	img_top	أعلى
            option	img_upright	معدول	معدول=$1	معدول_$1
            option	img_width	$1بك	$1عن
            redirect	redirect	تحويل
            switch	-	لصق_فهرس	من_غير_تحويل_محتوى	لاتم	لاتحويل_محتوى	من_غير_تحريرقسم	لاتحريرقسم	من_غير_معرض	لامعرض	من_غيرتحويل_عنوان	لاتع	لاتحويل_عنوان	من_غير_فهرس	لافهرس	فهرس
            switch!	-	اتوقع_تصنيف_مش_مستخدم	تصنيف_مخفي	فهرسة	وصلة_قسم_جديد	لافهرسة	من_غير_وصلة_قسم_جديد	لا_وصلة_قسم_جديد	تحويله_إستاتيكيه	تحويله_ساكنه	تحويلة_إستاتيكية	تحويلة_ساكنة
            variable	-	مسار_المقاله	مسار_المقالة	رقم_صفحه	رقم_صفحة	مسار_السكريبت	مسار_سكريبت	خادم	اسم_الخادم	مسار_الهيئة
            variable!	basepagename	اسم_الصفحه_الأساسى	اسم_الصفحة_الأساسي
            variable!	basepagenamee	عنوان_الصفحه_الأساسى	عنوان_الصفحة_الأساسي
            variable!	-	مصادر_متضمنه	يوم_حالى	يوم_حالي	يوم_حالى2	يوم_حالي2	اسم_اليوم_الحالى	اسم_اليوم_الحالي	يوم_حالى_مأ	يوم_حالي_مأ	ساعه_حاليه	ساعة_حالية	شهر_حالى	شهر_حالي2	شهر_حالي	شهر_حالي1	اختصار_الشهر_الحالى	اختصار_الشهر_الحالي	اسم_الشهر_الحالى	اسم_الشهر_الحالي	اسم_الشهر_الحالى_المولد	اسم_الشهر_الحالي_المولد	وقت_حالى	وقت_حالي	طابع_الوقت_الحالي	نسخه_حاليه	نسخة_حالية	أسبوع_حالى	أسبوع_حالي	عام_حالى	عام_حالي	علامة_الاتجاه	علامة_اتجاه	يوم_محلى	يوم_محلي	يوم_محلى2	يوم_محلي2	اسم_اليوم_المحلى	اسم_يوم_محلى	اسم_اليوم_المحلي	اسم_يوم_محلي	يوم_محلى_مأ	يوم_محلي_مأ	ساعه_محليه	ساعة_محلية	شهر_محلى	شهر_محلي2	شهر_محلي	شهر_محلى1	شهر_محلي1	اختصار_الشهر_المحلى	اختصار_شهر_محلى	اختصار_الشهر_المحلي	اختصار_شهر_محلي	اسم_الشهر_المحلى	اسم_شهر_محلى	اسم_الشهر_المحلي	اسم_شهر_محلي	اسم_الشهر_المحلى_المولد	اسم_شهر_محلى_مولد	اسم_الشهر_المحلي_المولد	اسم_شهر_محلي_مولد	وقت_محلى	وقت_محلي	طابع_الوقت_المحلى	طابع_الوقت_المحلي	أسبوع_محلى	أسبوع_محلي	عام_محلى	عام_محلي	عدد_اليوزرات_النشطين	عدد_المستخدمين_النشطين	عدد_الإداريين	عدد_المقالات	عدد_التعديلات	عدد_الملفات	عدد_الصفحات	عدد_اليوزرات	عدد_المستخدمين	يوم_المراجعه	يوم_المراجعة	يوم_المراجعه2	يوم_المراجعة2	رقم_المراجعه	رقم_المراجعة	شهر_المراجعه	شهر_المراجعة	شهر_المراجعه1	شهر_المراجعة1	حجم_المراجعه	حجم_المراجعة	طابع_وقت_المراجعه	طابع_وقت_المراجعة	مستخدم_المراجعه	مستخدم_المراجعة	عام_المراجعه	عام_المراجعة
            variable!	contentlanguage	لغة_المحتوى	لغة_محتوى
            variable!	fullpagename	اسم_الصفحة_الكامل	اسم_صفحة_كامل	اسم_كامل
            variable!	fullpagenamee	عنوان_الصفحه_الكامل	عنوان_صفحة_كامل	عنوان_كامل	عنوان_الصفحة_الكامل
            variable!	namespace	نطاق
            variable!	namespacee	عنوان_نطاق
            variable!	namespacenumber	عدد_نطاق
            variable!	pagelanguage	اللغه_بتاعه_الصفحه
            variable!	pagename	اسم_الصفحه	اسم_الصفحة
            variable!	pagenamee	عنوان_الصفحه	عنوان_الصفحة
            variable!	rootpagename	جدر_اسم_الصفحه	جذر_اسم_الصفحة
            variable!	rootpagenamee	عنوان_جدر_الصفحه
            variable!	sitename	اسم_الموقع	اسم_موقع
            variable!	subjectpagename	اسم_صفحه_الموضوع	اسم_صفحه_المقاله	اسم_صفحة_الموضوع	اسم_صفحة_المقالة
            variable!	subjectpagenamee	عنوان_صفحه_الموضوع	عنوان_صفحه_المقاله	عنوان_صفحة_الموضوع	عنوان_صفحة_المقالة
            variable!	subjectspace	نطاق_الموضوع	نطاق_المقاله	نطاق_المقالة
            variable!	subjectspacee	عنوان_نطاق_الموضوع	عنوان_نطاق_المقاله	عنوان_نطاق_المقالة
            variable!	subpagename	اسم_الصفحه_الفرعي	اسم_الصفحة_الفرعي
            variable!	subpagenamee	عنوان_الصفحه_الفرعى	عنوان_الصفحه_الفرعي	عنوان_الصفحة_الفرعي
            variable!	talkpagename	اسم_صفحه_المناقشه	اسم_صفحة_النقاش
            variable!	talkpagenamee	عنوان_صفحه_المناقشه	عنوان_صفحة_النقاش
            variable!	talkspace	نطاق_المناقشه	نطاق_النقاش
            variable!	talkspacee	عنوان_المناقشه	عنوان_النقاش
            """#
        case "as": #"""
            alias	0	date	872	function	924	hashed	971	month	996	namespace	1338	number	2033	switch	2072
            alias	-1	विशेष
            alias	1	वार्ता	বার্তা
            alias	2	सदस्य
            alias	3	सदस्य वार्ता	সদস্য বার্তা
            alias	5	Wikipedia वार्ता	Wikipedia বার্তা	ৱিকিপিডিয়া वार्ता	ৱিকিপিডিয়া বার্তা
            alias	6	चित्र	চিত্র
            alias	7	चित्र वार्ता	চিত্র বার্তা
            alias	8	মেডিয়াৱিকি
            alias	9	মেডিয়াৱিকি বাৰ্তা	MediaWiki বার্তা
            alias	10	साँचा
            alias	11	साँचा वार्ता	সাঁচ বার্তা
            alias	13	সহায় বার্তা
            alias	14	श्रेणी	শ্রেণী
            alias	15	श्रेणी वार्ता	শ্রেণী বার্তা
            date	full	d MMMM, y
            date	month	MMMM y
            date	zero	০
            function!	-	পৃষ্ঠাৰ_আকাৰ
            hashed	-	বিশেষ
            month	1	জানুৱাৰী
            month	2	ফেব্ৰুৱাৰী
            month	3	মাৰ্চ
            month	4	এপ্ৰিল
            month	5	মে’
            month	6	জুন
            month	7	জুলাই
            month	8	আগষ্ট
            month	9	ছেপ্তেম্বৰ
            month	10	অক্টোবৰ
            month	11	নৱেম্বৰ
            month	12	ডিচেম্বৰ
            namespace	-2	মাধ্যম
            namespace	-1	বিশেষ
            namespace	1	বাৰ্তা
            namespace	2	সদস্য
            namespace	3	সদস্য বাৰ্তা
            namespace	4	ৱিকিপিডিয়া
            namespace	5	ৱিকিপিডিয়া বাৰ্তা
            namespace	6	চিত্ৰ
            namespace	7	চিত্ৰ বাৰ্তা
            namespace	8	মিডিয়াৱিকি
            namespace	9	মিডিয়াৱিকি আলোচনা
            namespace	10	সাঁচ
            namespace	11	সাঁচ বাৰ্তা
            namespace	12	সহায়
            namespace	13	সহায় বাৰ্তা
            namespace	14	শ্ৰেণী
            namespace	15	শ্ৰেণী বাৰ্তা
            number	grouping	indian
            number	zero	০
            switch!	-	গোপন_শ্ৰেণী	সূচী
            """#
        case "ase": #"""
            date	0	month	37
            date	full	d MMMM y
            date	month	LLLL y
            month	1	M521x543S19220500x474S1f720495x498S11920494x517S2a20c479x457
            month	2	M511x538S1ce20489x463S14a20490x497S14720491x516
            month	3	M515x560S18d20495x440S1f720495x469S11a20500x487S16d20498x521S11502485x545
            month	4	M518x566S1f720492x435S14051483x451S11a20497x478S19220497x512S1dc20488x536
            month	5	M514x534S18d20488x467S1f720488x497S19a20486x514
            month	6	M521x559S19220500x458S2a20c479x441S11520500x480S11920494x513S14a20500x544
            month	7	M521x563S19220500x455S2a20c479x438S11520500x477S1dc20491x511S19a20493x543
            month	8	M515x534S1f720495x466S11520500x484S1f040486x519
            month	9	M516x540S20320498x461S14a20498x480S14051485x495S1fb20498x521
            month	10	M509x532S17620493x469S16d20492x489S1fb20494x513
            month	11	M511x540S11920490x461S17620495x491S10e20496x510
            month	12	M509x537S10120493x464S14a20494x498S16d20492x517
            """#
        case "ast": #"""
            alias	0	coordinates	388	date	407	fallback	454	infobox	468	month	495	month-alone	719	namespace	975	plural	1459
            alias	1	Discusión
            alias	2	Usuariu	Usuaria
            alias	3	Usuariu alderique	Usuaria alderique	Usuariu discusión
            alias	5	Wikipedia discusión
            alias	6	Imaxe	Imaxen	Archivu
            alias	7	Imaxe alderique	Imaxen discusión	Archivu alderique
            alias	9	MediaWiki discusión
            alias	10	Plantilla
            alias	11	Plantilla discusión
            alias	12	Aida
            alias	13	Ayuda discusión	Aida alderique
            alias	15	Categoría discusión
            coordinates	west	O
            date	full	d MMMM 'de' y
            date	month	LLLL 'de' y
            fallback	1	es
            infobox	here	ficha	ficha *
            month	1	de xineru
            month	2	de febreru
            month	3	de marzu
            month	4	d’abril
            month	5	de mayu
            month	6	de xunu
            month	7	de xunetu
            month	8	d’agostu
            month	9	de setiembre
            month	10	d’ochobre
            month	11	de payares
            month	12	d’avientu
            month-alone	1	xineru
            month-alone	2	febreru
            month-alone	3	marzu
            month-alone	4	abril
            month-alone	5	mayu
            month-alone	6	xunu
            month-alone	7	xunetu
            month-alone	8	agostu
            month-alone	9	setiembre
            month-alone	10	ochobre
            month-alone	11	payares
            month-alone	12	avientu
            namespace	-2	Medios
            namespace	-1	Especial
            namespace	1	Alderique
            namespace	2	Usuariu
            namespace	3	Usuariu alderique
            namespace	5	Wikipedia alderique
            namespace	6	Ficheru
            namespace	7	Ficheru alderique
            namespace	8	MediaWiki
            namespace	9	MediaWiki alderique
            namespace	10	Plantía
            namespace	11	Plantía alderique
            namespace	12	Ayuda
            namespace	13	Ayuda alderique
            namespace	14	Categoría
            namespace	15	Categoría alderique
            namespace	102	Anexu
            namespace	828	Módulu
            namespace	829	Módulu alderique
            plural	1	i = 1 and v = 0
            """#
        case "atj": #"""
            alias	0	date	81	fallback	118	month	132	namespace	427
            alias	10	Tapapitcikesinihikan
            alias	11	Ke ici arimotcikatek tapapitcikesinihikan
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	fr
            month	1	Kenositc pisimw
            month	2	Akokatcic pisimw
            month	3	Nikikw pisimw
            month	4	Ka wasikototc pisimw
            month	5	Wapikon pisimw
            month	6	Otehimin pisimw
            month	7	Mikomini pisimw
            month	8	Otatakon pisimw
            month	9	Kakone pisimw
            month	10	Namekosi pisimw
            month	11	Atikamekw pisimw
            month	12	Pitcipipon pisimw
            namespace	-2	Tipatcimoctakewin
            namespace	-1	Kotakahi
            namespace	1	Ke ici aimihitonaniwok
            namespace	2	Ka notcitatc
            namespace	3	Ke ici aimihitonaniwok notcita iriniw
            namespace	5	Ke ici aimihitonaniwok Wikipedia
            namespace	6	Natisinahikaniwoc
            namespace	7	Ke ici aimihitonaniwok natisinihikaniwoc
            namespace	8	MediaWiki
            namespace	9	Ke ici aimihitonaniwok MediaWiki
            namespace	10	Tipapitcikesinihikan
            namespace	11	Ke ici arimotcikatek tipapitcikesinihikan
            namespace	12	Witcihikoiin
            namespace	13	Ke ici aimihitonaniwok witcihewinik
            namespace	14	Tipanictawin
            namespace	15	Ke ici aimihitonaniwok tipanictawin
            namespace	828	Aitapihikewin
            namespace	829	Aitapihikan ke ici aimihitonaniwok
            """#
        case "av": #"""
            alias	0	date	144	fallback	181	month	195	namespace	438	trail	999
            alias	2	ГӀахьалчи	ГӀахьалчӀужу
            alias	3	ГӀахьалчиясул бахӀс	ГӀахьалчӀужуялъул бахӀс
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	ru
            month	1	январ
            month	2	фебруар
            month	3	март
            month	4	април
            month	5	май
            month	6	юн
            month	7	юл
            month	8	август
            month	9	септембер
            month	10	октобер
            month	11	новембер
            month	12	декембер
            namespace	-2	Медиа
            namespace	-1	Хъулухъалъулаб
            namespace	1	БахӀс
            namespace	2	ГӀахьалчи
            namespace	3	ГӀахьалчиясул бахӀс
            namespace	5	Wikipediaлъул бахӀс
            namespace	6	Файл
            namespace	7	Файлалъул бахӀс
            namespace	8	MediaWiki
            namespace	9	MediaWiki-ялъул бахӀс
            namespace	10	Халип
            namespace	11	Халипалъул бахӀс
            namespace	12	Кумек
            namespace	13	Кумекалъул бахӀс
            namespace	14	Категория
            namespace	15	Категориялъул бахӀс
            trail	letters	a-zа-яёӀ
            """#
        case "avk": #"""
            alias	0	date	51	fallback	88	month	130	month-alone	362	namespace	666
            alias	-2	Mamind
            alias	6	Ewava
            alias	7	Ewavaprilara
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	fr
            fallback	2	es
            fallback	3	ru
            month	1	Taneaksat
            month	2	Toleaksat
            month	3	Bareaksat
            month	4	Balemeaksat
            month	5	Alubeaksat
            month	6	Teveaksat
            month	7	Pereaksat
            month	8	Anyusteaksat
            month	9	Lerdeaksat
            month	10	Saneaksat
            month	11	Santaneaksat
            month	12	Santoleaksat
            month-alone	1	taneaksat
            month-alone	2	toleaksat
            month-alone	3	bareaksat
            month-alone	4	balemeaksat
            month-alone	5	alubeaksat
            month-alone	6	teveaksat
            month-alone	7	pereaksat
            month-alone	8	anyusteaksat
            month-alone	9	lerdeaksat
            month-alone	10	saneaksat
            month-alone	11	santaneaksat
            month-alone	12	santoleaksat
            namespace	-2	Kanaca
            namespace	-1	Aptaca
            namespace	1	Prilara
            namespace	2	Favesik
            namespace	3	Favesikprilara
            namespace	5	Wikipedia prilara
            namespace	6	Iyeltak
            namespace	7	Iyeltakprilara
            namespace	8	MediaWiki
            namespace	9	MediaWiki prilara
            namespace	10	Teza
            namespace	11	Tezaprilara
            namespace	12	Pomara
            namespace	13	Pomaraprilara
            namespace	14	Loma
            namespace	15	Lomaprilara
            namespace	828	Siba
            namespace	829	Sibaprilara
            """#
        case "awa": #"""
            date	0	fallback	37	month	51	month-alone	354	namespace	391
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	hi
            month	1	जनवरी
            month	2	फरवरी
            month	3	मार्च
            month	4	अप्रैल
            month	5	मई
            month	6	जून
            month	7	जुलाई
            month	8	अगस्त
            month	9	सितम्बर
            month	10	अक्टूबर
            month	11	नवम्बर
            month	12	दिसेम्बर
            month-alone	12	दिसम्बर
            namespace	-2	मीडिया
            namespace	-1	खास
            namespace	1	बातचीत
            namespace	2	यूजर
            namespace	3	यूजर बातचीत
            namespace	5	Wikipedia बातचीत
            namespace	6	फाइल
            namespace	7	फाइल बातचीत
            namespace	8	मीडियाविकी
            namespace	9	मीडियाविकी बातचीत
            namespace	10	खाँचा
            namespace	11	खाँचा बातचीत
            namespace	12	मदद
            namespace	13	मदद बातचीत
            namespace	14	श्रेणी
            namespace	15	श्रेणी बातचीत
            """#
        case "ay": #"""
            date	0	fallback	37	month	51
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	es
            month	1	chinuqa
            month	2	anata
            month	3	achuqa
            month	4	qasiwi
            month	5	llamayu
            month	6	mara t'aqa
            month	7	willka kuti
            month	8	llumpaqa
            month	9	sata qallta
            month	10	taypi sata
            month	11	lapaka
            month	12	jallu qallta
            """#
        case "az": #"""
            alias	0	date	156	infobox	193	month	378	namespace	554	number	1130	plural	1162	redirect	1177	switch	1246	trail	1284
            alias	-2	Mediya
            alias	4	VP
            alias	6	Şəkil
            alias	7	Şəkil müzakirəsi
            alias	8	MediaWiki	MediyaViki
            alias	9	MediaWiki müzakirəsi	MediyaViki müzakirəsi
            date	full	d MMMM y
            date	month	MMMM y
            infobox	here	şəxs	alim	yazıçı	rəssam	musiqiçi	aktyor	film	futbolçu	idmançı	dövlət xadimi	hərbi xadim	hökmdar	ölkə	şəhər	yaşayış məntəqəsi	universitet	çay	göl
            month	1	yanvar
            month	2	fevral
            month	3	mart
            month	4	aprel
            month	5	may
            month	6	iyun
            month	7	iyul
            month	8	avqust
            month	9	sentyabr
            month	10	oktyabr
            month	11	noyabr
            month	12	dekabr
            namespace	-2	Mediya
            namespace	-1	Xüsusi
            namespace	1	Müzakirə
            namespace	2	İstifadəçi
            namespace	3	İstifadəçi müzakirəsi
            namespace	4	Vikipediya
            namespace	5	Vikipediya müzakirəsi
            namespace	6	Fayl
            namespace	7	Fayl müzakirəsi
            namespace	8	MediaViki
            namespace	9	MediaViki müzakirəsi
            namespace	10	Şablon
            namespace	11	Şablon müzakirəsi
            namespace	12	Kömək
            namespace	13	Kömək müzakirəsi
            namespace	14	Kateqoriya
            namespace	15	Kateqoriya müzakirəsi
            namespace	101	Portal müzakirəsi
            namespace	102	Vikilayihə
            namespace	828	Modul
            namespace	829	Modul müzakirəsi
            number	decimal	,
            number	group	.
            plural	1	n = 1
            redirect	redirect	i̇sti̇qamətləndi̇rmə	i̇sti̇qamətləndi̇r
            switch	-	QALEREYAYOX	MÜNDƏRİCATYOX
            trail	letters	a-zçöüğışə
            """#
        case "azb": #"""
            alias	0	date	73	fallback	110	hashed	124	month	244	namespace	487	number	1102	option	1117	variable	1244
            alias	8	مدیا\#u{200C}ویکی
            alias	9	مدیا\#u{200C}ویکی دانیشیغی
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	fa
            hashed	ifeq	ایربیر
            hashed	iferror	ایریالنیش
            hashed	ifexist	ایراولسا
            hashed	ifexpr	ایرحساب
            month	1	ژانویه
            month	2	فوریه
            month	3	مارس
            month	4	آوریل
            month	5	مئی
            month	6	ژوئن
            month	7	جولای
            month	8	آقوست
            month	9	سپتامبر
            month	10	اوْکتوبر
            month	11	نوْوامبر
            month	12	دسامبر
            namespace	-2	مدیا
            namespace	-1	اؤزل
            namespace	1	دانیشیق
            namespace	2	ایشلدن
            namespace	3	ایشلدن دانیشیغی
            namespace	4	ویکی\#u{200C}پدیا
            namespace	5	ویکی\#u{200C}پدیا دانیشیغی
            namespace	6	فایل
            namespace	7	فایل دانیشیغی
            namespace	8	مدیاویکی
            namespace	9	مدیاویکی دانیشیغی
            namespace	10	شابلون
            namespace	11	شابلون دانیشیغی
            namespace	12	کؤمک
            namespace	13	کؤمک دانیشیغی
            namespace	14	بؤلمه
            namespace	15	بؤلمه دانیشیغی
            namespace	828	ماژول
            namespace	829	ماژول دانیشیغی
            number	zero	۰
            option	img_framed	قابیق	قاب
            option	img_left	سول	چپ
            option	img_none	هئچ	هیچ
            option	img_right	ساغ	راست
            variable!	-	چالیشقان_ایشلدن\#u{200C}لر	کاربران\#u{200C}فعال	کاربران_فعال	مقاله\#u{200C}لر_ساییسی	تعدادمقاله\#u{200C}ها	دَییشدیرمه_ساییسی	تعدادویرایش\#u{200C}ها	قایل\#u{200C}لار_ساییسی	تعدادپرونده\#u{200C}ها	صفحه\#u{200C}لر_ساییسی	تعدادصفحه\#u{200C}ها	یشلدن\#u{200C}لر_ساییسی	تعدادکاربران
            variable!	pagename	صفحه\#u{200C}نین_آدی	نام\#u{200C}صفحه	نام_صفحه
            """#
        default: nil
        }
    }
}
