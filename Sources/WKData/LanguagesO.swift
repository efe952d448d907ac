// Written by scripts/make-swift-data from data/mediawiki, data/cldr and data/wiki; do not edit.
// swift-format-ignore-file

extension LanguageData {
    static func o(_ code: String) -> StaticString? {
        switch code {
        case "oc": #"""
            alias	0	coordinates	281	date	300	fallback	337	function	365	hashed	915	modifier	957	month	981	month-alone	1199	namespace	1456	number	1922	option	1955	redirect	2549	switch	2579	trail	2849	variable	2882
            alias	2	Utilisator
            alias	3	Discussion Utilisator	Discutida Utilisator
            alias	6	Imatge
            alias	7	Discutida Imatge	Discussion Imatge
            alias	8	Mediaòiqui
            alias	9	Discussion Mediaòiqui	Discutida Mediaòiqui
            alias	11	Discutida Modèl
            alias	13	Discutida Ajuda
            alias	15	Discutida Categoria
            coordinates	west	O
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	ca
            fallback	2	fr
            function	anchorencode	ENCÒDAANCÒRA
            function	-	CAMIN	URLCOMPLETA	URLCOMPLETAX	URLLOCALA	URLLOCALAX
            function	formatnum	FORMATNOMBRE
            function	gender	GENRE
            function	grammar	GRAMATICA
            function	lc	MINUS
            function	lcfirst	INITMINUS
            function	ns	ESPACEN
            function	padleft	BORRATGEESQUÈRRA
            function	padright	BORRATGEDRECHA
            function	uc	MAJUS	CAPIT
            function	ucfirst	INITMAJUS
            function	urlencode	ENCÒDAURL
            function!	defaultsort	ORDENA	CLAUDETRIADA
            function!	displaytitle	AFICHARTÍTOL
            function!	-	PAGINASDINSCAT	PAGINASDINSESPACI	TALHAPAGINA	NIVÈLDEPROTECCION
            hashed	-	LENGA	especial
            hashed	tag	balisa
            modifier	raw	LINHA	BRUT
            month	1	de genièr
            month	2	de febrièr
            month	3	de març
            month	4	d'abril
            month	5	de mai
            month	6	de junh
            month	7	de julhet
            month	8	d'agost
            month	9	de setembre
            month	10	d'octobre
            month	11	de novembre
            month	12	de decembre
            month-alone	1	genièr
            month-alone	2	febrièr
            month-alone	3	març
            month-alone	4	abril
            month-alone	5	mai
            month-alone	6	junh
            month-alone	7	julhet
            month-alone	8	agost
            month-alone	9	setembre
            month-alone	10	octobre
            month-alone	11	novembre
            month-alone	12	decembre
            namespace	-2	Mèdia
            namespace	-1	Especial
            namespace	1	Discutir
            namespace	2	Utilizaire
            namespace	3	Discussion Utilizaire
            namespace	4	Wikipèdia
            namespace	5	Discussion Wikipèdia
            namespace	6	Fichièr
            namespace	7	Discussion Fichièr
            namespace	8	MediaWiki
            namespace	9	Discussion MediaWiki
            namespace	10	Modèl
            namespace	11	Discussion Modèl
            namespace	12	Ajuda
            namespace	13	Discussion Ajuda
            namespace	14	Categoria
            namespace	15	Discussion Categoria
            namespace	102	Projècte
            number	decimal	,
            number	group	\#u{A0}
            option	img_baseline	linha_de_basa
            option	img_border	bordadura
            option	img_bottom	bas
            option	img_center	centrat
            option	img_framed	quadre	enquagrat
            option	img_frameless	sens_quadre
            option	img_left	esquèrra	senèstra	gaucha
            option	img_link	ligam=$1
            option	img_manualthumb	vinheta=$1
            option	img_middle	mitan
            option	img_none	neant	nonrés
            option	img_right	drecha	dreta
            option	img_sub	indici	ind
            option	img_super	exp
            option	img_text_bottom	bas-tèxte	bas-txt
            option	img_text_top	naut-tèxte	naut-txt
            option	img_thumbnail	vinheta
            option	img_top	naut
            option	img_upright	redreça	redreça$1	redreça $1
            redirect	redirect	redireccion
            switch	-	FORÇARTAULA	FORÇARSOMARI	FORÇARTDM	SECCIONNONEDITABLA	CAPDEGALARIÁ	CAPDEGALARIA	PASCAPDEDEGALARIÁ	CAPDETAULA	PASCAPDESOMARI	PASCAPDETDM	TAULA	SOMARI	TDM
            switch!	-	CATAMAGADA	LIGAMSECCIONNOVÈLA	PASCAPDINDÈX	PASCAPDELIGAMSECCIONNOVÈLA	REDIRECCIONESTATICA
            trail	letters	a-zàâç-êîôû
            variable	-	CAMINESCRIPT	SERVIDOR	NOMSERVIDOR
            variable!	basepagename	NOMBASADEPAGINA
            variable!	basepagenamee	NOMBASADEPAGINAX
            variable!	contentlanguage	LENGACONTENGUT	LENGCONTENGUT
            variable!	-	JORNCORRENT	JORNACTUAL	JORNCORRENT2	JORNACTUAL2	NOMJORNCORRENT	NOMJORNACTUAL	JDSCORRENT	ORACORRENTA	ORAACTUALA	MESCORRENT	MESACTUAL	ABREVMESCORRENT	ABREVMESACTUAL	NOMMESCORRENT	NOMMESACTUAL	NOMGENMESCORRENT	NOMGENMESACTUAL	DATACORRENTA	DATAACTUALA	INSTANTACTUAL	VERSIONACTUALA	SETMANACORRENTA	ANNADACORRENTA	ANNADAACTUALA	MARCADIRECCION	MARCADIR	JORNLOCAL	JORNLOCAL2	NOMJORNLOCAL	JDSLOCAL	ORALOCALA	MESLOCAL	ABREVMESLOCAL	NOMMESLOCAL	NOMGENMESLOCAL	ORARILOCAL	INSTANTLOCAL	SETMANALOCALA	ANNADALOCALA	NOMBREUTILIZAIRESACTIUS	NOMBREADMINS	NOMBREARTICLES	NOMBREEDICIONS	NOMBREMODIFS	NOMBREFICHIÈRS	NOMBREPAGINAS	NOMBREUTILIZAIRES	DATAVERSION	DATAVERSION2	NUMÈROVERSION	MESREVISION	ORAREVISION	ANNADAREVISION	ANREVISION
            variable!	fullpagename	NOMPAGINACOMPLET
            variable!	fullpagenamee	NOMPAGINACOMPLETX
            variable!	namespace	ESPACINOMENATGE
            variable!	namespacee	ESPACINOMENATGEX
            variable!	pagename	NOMPAGINA
            variable!	pagenamee	NOMPAGINAX
            variable!	sitename	NOMSIT	NOMSITE_NOMSITI
            variable!	subjectpagename	NOMPAGINASUBJECTE	NOMPAGINASUBJÈCTE	NOMPAGINAARTICLE
            variable!	subjectpagenamee	NOMPAGINASUBJECTEX	NOMPAGINASUBJÈCTEX	NOMPAGINAARTICLEX
            variable!	subjectspace	ESPACISUBJECTE	ESPACISUBJÈCTE	ESPACIARTICLE
            variable!	subjectspacee	ESPACISUBJECTEX	ESPACISUBJÈCTEX	ESPACIARTICLEX
            variable!	subpagename	NOMSOSPAGINA
            variable!	subpagenamee	NOMSOSPAGINAX
            variable!	talkpagename	NOMPAGINADISCUSSION
            variable!	talkpagenamee	NOMPAGINADISCUSSIONX
            variable!	talkspace	ESPACIDISCUSSION
            variable!	talkspacee	ESPACIDISCUSSIONX
            """#
        case "ojb": #"""
            date	0	month	37	trail	352
            date	full	d MMMM y
            date	month	LLLL y
            month	1	Aabita-bibooni-giizis
            month	2	Migiziwi-giizis
            month	3	Aandego-giizis
            month	4	Iskigamizige-giizis
            month	5	Zaagibagaa-giizis
            month	6	Ode'imini-giizis
            month	7	Aabita-niibino-giizis
            month	8	Manoominike-giizis
            month	9	Waatebagaa-giizis
            month	10	Binaakwe-giizis
            month	11	Gashkadino-giizis
            month	12	Bibooni-giizis
            trail	letters	a-záâè-êìîò-ôāąēīōṣ̌́ḥḳ
            """#
        case "olo": #"""
            date	0	fallback	37	month	51	month-alone	278	namespace	553	trail	926
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	fi
            month	1	pakkaskuudu
            month	2	tuhukuudu
            month	3	kevätkuudu
            month	4	sulakuudu
            month	5	oraskuudu
            month	6	kezäkuudu
            month	7	heinykuudu
            month	8	elokuudu
            month	9	syvyskuudu
            month	10	ligakuudu
            month	11	kylmykuudu
            month	12	talvikuudu
            month-alone	1	Pakkaskuu
            month-alone	2	Tuhukuu
            month-alone	3	Kevätkuu
            month-alone	4	Sulakuu
            month-alone	5	Oraskuu
            month-alone	6	Kezäkuu
            month-alone	7	Heinykuu
            month-alone	8	Elokuu
            month-alone	9	Syvyskuu
            month-alone	10	Ligakuu
            month-alone	11	Kylmykuu
            month-alone	12	Talvikuu
            namespace	-2	Medii
            namespace	-1	Erikoine
            namespace	1	Pagin
            namespace	2	Käyttäi
            namespace	3	Käyttäi pagin
            namespace	5	Wikipedia pagin
            namespace	6	Failu
            namespace	7	Failu pagin
            namespace	8	MediiWiki
            namespace	9	MediiWiki pagin
            namespace	10	Šablonu
            namespace	11	Šablonu pagin
            namespace	12	Abu
            namespace	13	Abu pagin
            namespace	14	Kategourii
            namespace	15	Kategourii pagin
            trail	letters	a-zÄÖäöČčŠšŽž
            """#
        case "om": #"""
            date	0	month	38	plural	248
            date	full	dd MMMM y
            date	month	MMMM y
            month	1	Amajjii
            month	2	Guraandhala
            month	3	Bitooteessa
            month	4	Elba
            month	5	Caamsa
            month	6	Waxabajjii
            month	7	Adooleessa
            month	8	Hagayya
            month	9	Fuulbana
            month	10	Onkololeessa
            month	11	Sadaasa
            month	12	Muddee
            plural	1	n = 1
            """#
        case "or": #"""
            alias	0	date	575	function	613	hashed	983	modifier	1094	month	1152	namespace	1485	number	2298	option	2337	plural	2960	redirect	2975	switch	3015	trail	3222	variable	3247
            alias	2	ବ୍ୟବହାରକାରି	ବ୍ୟବାହାରକାରୀ
            alias	3	ବ୍ୟବହାରକାରିଁକ ଆଲୋଚନା	ବ୍ୟବାହାରକାରୀଙ୍କ ଆଲୋଚନା
            alias	5	ଉଇକିପିଡ଼ିଆ ଆଲୋଚନା
            alias	10	ଟେଁପଲେଟ	ଟେମ୍ପଲେଟ
            alias	11	ଟେଁପଲେଟ ଆଲୋଚନା	ଟେମ୍ପଲେଟ ଆଲୋଚନା
            alias	12	ସାହାଯ୍ୟ
            alias	13	ସାହାଯ୍ୟ ଆଲୋଚନା
            alias	14	ବିଭାଗ
            alias	15	ବିଭାଗିୟ ଆଲୋଚନା
            date	full	MMMM d, y
            date	month	MMMM y
            function	-	ଫାଇଲରାହା
            function	gender	ଲିଙ୍ଗ
            function	grammar	ବ୍ୟାକରଣ
            function	padleft	ବାଆଁପ୍ୟାଡ଼
            function	padright	ଡାହାଣପ୍ୟାଡ଼
            function	plural	ବହୁବଚନ
            function!	displaytitle	ଦେଖଣାନାଆଁ
            function!	-	ଫରଦଆକାର	ପ୍ରତିରକ୍ଷାସ୍ତର
            hashed	formatdate	ତାରିଖରପ୍ରକାର
            hashed	-	ବିଶେଷ	ସମୟ
            hashed	tag	ଟାଗ
            modifier	msg	ମେସେଜ
            modifier	raw	କଞ୍ଚା
            month	1	ଜାନୁଆରୀ
            month	2	ଫେବୃଆରୀ
            month	3	ମାର୍ଚ୍ଚ
            month	4	ଅପ୍ରେଲ
            month	5	ମଇ
            month	6	ଜୁନ
            month	7	ଜୁଲାଇ
            month	8	ଅଗଷ୍ଟ
            month	9	ସେପ୍ଟେମ୍ବର
            month	10	ଅକ୍ଟୋବର
            month	11	ନଭେମ୍ବର
            month	12	ଡିସେମ୍ବର
            namespace	-2	ମାଧ୍ୟମ
            namespace	-1	ବିଶେଷ
            namespace	1	ଆଲୋଚନା
            namespace	2	ବ୍ୟବହାରକାରୀ
            namespace	3	ବ୍ୟବହାରକାରୀଙ୍କ ଆଲୋଚନା
            namespace	4	ଉଇକିପିଡ଼ିଆ
            namespace	5	ଉଇକିପିଡ଼ିଆ ଆଲୋଚନା
            namespace	6	ଫାଇଲ
            namespace	7	ଫାଇଲ ଆଲୋଚନା
            namespace	8	ମିଡ଼ିଆଉଇକି
            namespace	9	ମିଡ଼ିଆଉଇକି ଆଲୋଚନା
            namespace	10	ଛାଞ୍ଚ
            namespace	11	ଛାଞ୍ଚ ଆଲୋଚନା
            namespace	12	ସହଯୋଗ
            namespace	13	ସହଯୋଗ ଆଲୋଚନା
            namespace	14	ଶ୍ରେଣୀ
            namespace	15	ଶ୍ରେଣୀ ଆଲୋଚନା
            namespace	828	ମଡ୍ୟୁଲ
            namespace	829	ମଡ୍ୟୁଲ ଆଲୋଚନା
            number	grouping	indian
            number	zero	୦
            option	img_baseline	ବେସଲାଇନ
            option	img_border	ବର୍ଡର
            option	img_bottom	ତଳ
            option	img_center	କେନ୍ଦ୍ର
            option	img_framed	ଫ୍ରେମକରା
            option	img_frameless	ଫ୍ରେମନଥିବା
            option	img_left	ବାଆଁ
            option	img_link	ଲିଙ୍କ=$1
            option	img_manualthumb	ନଖଦେଖଣା=$1	ଦେଖଣା=$1
            option	img_middle	ମଝି
            option	img_none	କିଛି_ନୁହେଁ
            option	img_right	ଡାହାଣ
            option	img_text_bottom	ଲେଖା-ତଳ
            option	img_text_top	ଲେଖା-ଉପର
            option	img_top	ଉପର
            option	img_width	$1_ପିକସେଲ
            plural	1	n = 1
            redirect	redirect	ଲେଉଟାଣି
            switch	-	ବଦଳା_ନହେବାଶ୍ରେଣୀ
            switch!	-	ଲୁଚିଥିବାବିଭାଗ	ନୂଆବିଭାଗଲିଙ୍କ	ନୂଆ_ବିଭାଗ_ନକରିବା_ଲିଙ୍କ
            trail	letters	a-z଀-୿
            variable	-	ଲେଖାର_ପଥ	ସର୍ଭର
            variable!	-	ଏବେକାର_ଦିନ	ଏବେକାର_ଦିନ୨	ଏବେକାର_ଦିନ_ନାଆଁ	ଏବେକାର_ଘଣ୍ଟା	ଏବେକାର_ମାସ	ଏବେର_ମାସ୨	ଏବେର_ମାସ	ଏବେକାର_ମାସ_ନାଆଁ_ସଂକ୍ଷିପ୍ତ	ଏବେକାର_ମାସ_ନାଆଁ	ଏବେକାର_ମାସ_ନାଆଁ_ସାଧାରଣ	ଏବେକାର_ସମୟ	ନଗଦ_ରିଭିଜନ	ଏବେକାର_ବର୍ଷ	Local_ଦିନ	ସ୍ଥାନୀୟ_ଦିନ୨	ଦିନ	ସ୍ଥାନୀୟ_ଘଣ୍ଟା	ଏବେର_ମାସ୧	ସ୍ଥାନୀୟ_ମାସ୨	ଏବେକାର_ମାସ୧	ସ୍ଥାନୀୟ_ମାସର୧_ନାଆଁ_ସଂକ୍ଷିପ୍ତ	ମାସ୧ର_ନାଆଁ	ସ୍ଥାନୀୟ_ମାସ୧_ନାଆଁ_ସାଧାରଣ	ସ୍ଥାନୀୟ_ସମୟ	ସ୍ଥାନୀୟ_ବର୍ଷ	ସଚଳ_ବ୍ୟବାହାରକାରୀଙ୍କ_ସଂଖ୍ୟା	ପରିଛାମାନଙ୍କତାଲିକା	ଲେଖା_ସଂଖ୍ୟା	ବଦଳ_ସଂଖ୍ୟା	ଫାଇଲ_ସଂଖ୍ୟା	ପୃଷ୍ଠା_ସଂଖ୍ୟା	ବ୍ୟବାହାରକାରୀ_ସଂଖ୍ୟା
            variable!	namespace	ନେମସ୍ପେସ
            variable!	namespacee	ନେମସ୍ପେସକାରୀ
            variable!	pagename	ପୃଷ୍ଠା_ନାଆଁ
            variable!	pagenamee	ପୃଷ୍ଠା_ନାମକାରଣକାରୀ
            variable!	subjectspace	ବିଷୟସ୍ପେସ	ଲେଖାସ୍ପେସ
            variable!	talkspace	ଟକସ୍ପେସ
            variable!	talkspacee	ଟକସ୍ପେସକାରୀ
            """#
        case "os": #"""
            alias	0	date	464	fallback	509	month	523	month-alone	782	namespace	1105	option	1662	plural	1999	redirect	2014	switch	2123	trail	2422	variable	2454
            alias	1	Дискусси
            alias	3	Архайæджы дискусси
            alias	5	Дискусси Wikipedia
            alias	6	Ныв
            alias	7	Нывы тæрхон	Нывы тыххæй дискусси
            alias	9	Дискусси MediaWiki	Тæрхон MediaWiki
            alias	10	Шаблон
            alias	11	Шаблоны тæрхон	Шаблоны тыххæй дискусси
            alias	13	Æххуысы тыххæй дискусси
            alias	15	Категорийы тыххæй дискусси
            date	full	d MMMM, y 'аз'
            date	month	y MMMM
            fallback	1	ru
            month	1	январы
            month	2	февралы
            month	3	мартъийы
            month	4	апрелы
            month	5	майы
            month	6	июны
            month	7	июлы
            month	8	августы
            month	9	сентябры
            month	10	октябры
            month	11	ноябры
            month	12	декабры
            month-alone	1	Январь
            month-alone	2	Февраль
            month-alone	3	Мартъи
            month-alone	4	Апрель
            month-alone	5	Май
            month-alone	6	Июнь
            month-alone	7	Июль
            month-alone	8	Август
            month-alone	9	Сентябрь
            month-alone	10	Октябрь
            month-alone	11	Ноябрь
            month-alone	12	Декабрь
            namespace	-2	Медиа
            namespace	-1	Сæрмагонд
            namespace	1	Тæрхон
            namespace	2	Архайæг
            namespace	3	Архайæджы ныхас
            namespace	4	Википеди
            namespace	5	Дискусси Википеди
            namespace	6	Файл
            namespace	7	Файлы тæрхон
            namespace	8	MediaWiki
            namespace	9	MediaWiki-йы тæрхон
            namespace	10	Хуызæг
            namespace	11	Хуызæджы тæрхон
            namespace	12	Æххуыс
            namespace	13	Æххуысы тæрхон
            namespace	14	Категори
            namespace	15	Категорийы тæрхон
            option	img_center	астæу	центр
            option	img_left	галиу	слева
            option	img_manualthumb	къаддæргонд=$1	къаддæр=$1	мини=$1	миниатюра=$1
            option	img_none	æнæ	без
            option	img_right	рахиз	справа
            option	img_thumbnail	мини	къаддæргонд	къаддæр	миниатюра
            plural	1	n = 1
            redirect	redirect	æрвитæн	æрвыст	рарвыст	перенаправление	перенапр
            switch	-	СÆРТИМÆ	ОБЯЗАТЕЛЬНОЕ_ОГЛАВЛЕНИЕ	ОБЯЗ_ОГЛ	ÆНÆХАЙИВЫНÆЙ	БЕЗ_РЕДАКТИРОВАНИЯ_РАЗДЕЛА	ÆНÆГАЛЕРЕЙ	БЕЗ_ГАЛЕРЕИ	ÆНÆСÆР	БЕЗ_ОГЛАВЛЕНИЯ	БЕЗ_ОГЛ	СÆРТÆ	ОГЛАВЛЕНИЕ	ОГЛ
            trail	letters	a-z»æа-яё“
            variable!	-	АБОН	ТЕКУЩИЙ_ДЕНЬ	АБОН2	ТЕКУЩИЙ_ДЕНЬ_2	АБОНЫБОНЫНОМ	НАЗВАНИЕ_ТЕКУЩЕГО_ДНЯ	НЫРЫСАХАТ	ТЕКУЩИЙ_ЧАС	АЦЫМÆЙ	АЦЫМÆЙ2	ТЕКУЩИЙ_МЕСЯЦ	ТЕКУЩИЙ_МЕСЯЦ_2	АЦЫМÆЙ1	ТЕКУЩИЙ_МЕСЯЦ_1	АЦЫМÆЙЫНОМЦЫБ	НАЗВАНИЕ_ТЕКУЩЕГО_МЕСЯЦА_АБР	АЦЫМÆЙЫНОМ	НАЗВАНИЕ_ТЕКУЩЕГО_МЕСЯЦА	АЦЫМÆЙЫНОМГУЫР	НАЗВАНИЕ_ТЕКУЩЕГО_МЕСЯЦА_РОД	НЫРЫРÆСТÆГ	ТЕКУЩЕЕ_ВРЕМЯ	АЦЫАЗ	ТЕКУЩИЙ_ГОД	УАЦТЫНЫМÆЦ	КОЛИЧЕСТВО_СТАТЕЙ	ФÆРСТЫНЫМÆЦ	КОЛИЧЕСТВО_СТРАНИЦ
            variable!	pagename	ФАРСЫНОМ	НАЗВАНИЕ_СТРАНИЦЫ
            """#
        default: nil
        }
    }
}
