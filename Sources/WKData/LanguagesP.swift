// Written by scripts/make-swift-data from data/mediawiki, data/cldr and data/wiki; do not edit.
// swift-format-ignore-file

extension LanguageData {
    static func p(_ code: String) -> StaticString? {
        switch code {
        case "pa": #"""
            alias	0	date	504	hashed	541	month	560	namespace	839	number	1610	plural	1633	redirect	1651	trail	1694
            alias	-1	ਖਾਸ
            alias	1	ਚਰਚਾ
            alias	2	ਮੈਂਬਰ	ਵਰਤੌਂਕਾਰ
            alias	3	ਮੈਂਬਰ ਚਰਚਾ	ਵਰਤੌਂਕਾਰ ਗੱਲ-ਬਾਤ
            alias	5	Wikipedia ਚਰਚਾ	ਵਿਕੀਪੀਡੀਆ ਚਰਚਾ
            alias	7	ਤਸਵੀਰ ਚਰਚਾ
            alias	8	ਮੀਡੀਆਵਿਕਿ
            alias	9	ਮੀਡੀਆਵਿਕਿ ਚਰਚਾ
            alias	10	ਨਮੂਨਾ
            alias	11	ਨਮੂਨਾ ਚਰਚਾ
            alias	13	ਮਦਦ ਚਰਚਾ
            alias	15	ਸ਼੍ਰੇਣੀ ਚਰਚਾ
            date	full	d MMMM y
            date	month	MMMM y
            hashed	-	ਸਮੇ
            month	1	ਜਨਵਰੀ
            month	2	ਫ਼ਰਵਰੀ
            month	3	ਮਾਰਚ
            month	4	ਅਪ੍ਰੈਲ
            month	5	ਮਈ
            month	6	ਜੂਨ
            month	7	ਜੁਲਾਈ
            month	8	ਅਗਸਤ
            month	9	ਸਤੰਬਰ
            month	10	ਅਕਤੂਬਰ
            month	11	ਨਵੰਬਰ
            month	12	ਦਸੰਬਰ
            namespace	-2	ਮੀਡੀਆ
            namespace	-1	ਖ਼ਾਸ
            namespace	1	ਗੱਲ-ਬਾਤ
            namespace	2	ਵਰਤੋਂਕਾਰ
            namespace	3	ਵਰਤੋਂਕਾਰ ਗੱਲ-ਬਾਤ
            namespace	4	ਵਿਕੀਪੀਡੀਆ
            namespace	5	ਵਿਕੀਪੀਡੀਆ ਗੱਲ-ਬਾਤ
            namespace	6	ਤਸਵੀਰ
            namespace	7	ਤਸਵੀਰ ਗੱਲ-ਬਾਤ
            namespace	8	ਮੀਡੀਆਵਿਕੀ
            namespace	9	ਮੀਡੀਆਵਿਕੀ ਗੱਲ-ਬਾਤ
            namespace	10	ਫਰਮਾ
            namespace	11	ਫਰਮਾ ਗੱਲ-ਬਾਤ
            namespace	12	ਮਦਦ
            namespace	13	ਮਦਦ ਗੱਲ-ਬਾਤ
            namespace	14	ਸ਼੍ਰੇਣੀ
            namespace	15	ਸ਼੍ਰੇਣੀ ਗੱਲ-ਬਾਤ
            namespace	828	ਮੌਡਿਊਲ
            namespace	829	ਮੌਡਿਊਲ ਗੱਲ-ਬਾਤ
            number	grouping	indian
            plural	1	n = 0..1
            redirect	redirect	ਰੀਡਿਰੈਕਟ
            trail	letters	a-zਁ-ਫ਼ੰ-ੳ
            """#
        case "pag": #"""
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
            month	8	Agosto
            month	9	Setyembre
            month	10	Oktubre
            month	11	Nobyembre
            month	12	Disyembre
            """#
        case "pam": #"""
            date	0	month	37
            date	full	d MMMM y
            date	month	LLLL y
            month	1	Eneru
            month	2	Pebreru
            month	3	Marsu
            month	4	Abril
            month	5	Mayu
            month	6	Hunyu
            month	7	Hulyu
            month	8	Agostu
            month	9	Setyembri
            month	10	Oktubri
            month	11	Nobyembri
            month	12	Disyembri
            """#
        case "pap": #"""
            date	0	month	37	plural	234
            date	full	d MMMM y
            date	month	LLLL y
            month	1	yanüari
            month	2	febrüari
            month	3	mart
            month	4	aprel
            month	5	mei
            month	6	yüni
            month	7	yüli
            month	8	ougùstùs
            month	9	sèptèmber
            month	10	òktober
            month	11	novèmber
            month	12	desèmber
            plural	1	n = 1
            """#
        case "pcd": #"""
            date	0	fallback	37	month	51	month-alone	236
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	fr
            month	1	Janvié
            month	2	Févrié
            month	3	Marche
            month	4	Avri
            month	5	Moai
            month	6	Join
            month	7	Juillet
            month	8	Aout
            month	9	Sétimbe
            month	10	Octobe
            month	11	Novimbe
            month	12	Déchimbe
            month-alone	1	ed Janvié
            month-alone	2	ed Févrié
            month-alone	3	ed Marche
            month-alone	4	d'Avri
            month-alone	5	ed Moai
            month-alone	6	ed Join
            month-alone	7	ed Juillet
            month-alone	8	d'Aout
            month-alone	9	ed Sétimbe
            month-alone	10	d'Octobe
            month-alone	11	ed Novimbe
            month-alone	12	ed Déchimbe
            """#
        case "pcm": #"""
            date	0	month	37	namespace	248	trail	712
            date	full	d MMMM y
            date	month	MMMM y
            month	1	Jénúári
            month	2	Fẹ́búári
            month	3	Mach
            month	4	Éprel
            month	5	Mee
            month	6	Jun
            month	7	Julai
            month	8	Ọgọst
            month	9	Sẹptẹ́mba
            month	10	Ọktóba
            month	11	Nọvẹ́mba
            month	12	Disẹ́mba
            namespace	-2	Media
            namespace	-1	Impotant
            namespace	1	Tok abaut am
            namespace	2	Yuza
            namespace	3	Yuza tok abaut am
            namespace	5	Wikipedia tok abaut am
            namespace	6	File
            namespace	7	File tok abaut am
            namespace	8	MediaWiki
            namespace	9	MediaWiki tok abaut am
            namespace	10	Templet
            namespace	11	Templet tok abaut am
            namespace	12	Hep
            namespace	13	Hep tok abaut am
            namespace	14	Katigori
            namespace	15	Katigori tok abaut am
            namespace	828	Modul
            namespace	829	Modul tok abaut am
            trail	letters	a-zá
            """#
        case "pdc": #"""
            alias	0	date	329	fallback	367	month	381	month-alone	571	namespace	609
            alias	-2	Medium
            alias	-1	Spezial
            alias	1	Diskussion
            alias	2	Benutzer
            alias	3	Benutzer Diskussion
            alias	5	Wikipedia Diskussion
            alias	6	Datei
            alias	7	Datei Diskussion
            alias	9	MediaWiki Diskussion
            alias	10	Vorlage
            alias	11	Vorlage Diskussion
            alias	12	Hilfe
            alias	13	Hilfe Diskussion
            alias	14	Kategorie
            alias	15	Kategorie Diskussion
            date	full	d. MMMM y
            date	month	LLLL y
            fallback	1	de
            month	1	Yenner
            month	2	Hanning
            month	3	Matz
            month	4	Abril
            month	5	Moi
            month	6	Tschuun
            month	7	Tschulei
            month	8	Aagscht
            month	9	September
            month	10	Oktower
            month	11	Nowember
            month	12	Disember
            month-alone	6	Yuni
            month-alone	7	Yuli
            namespace	1	Dischbedutt
            namespace	2	Yuuser
            namespace	3	Yuuser Dischbedutt
            namespace	5	Wikipedia Dischbedutt
            namespace	6	Feil
            namespace	7	Feil Dischbedutt
            namespace	9	MediaWiki Dischbedutt
            namespace	10	Moddel
            namespace	11	Moddel Dischbedutt
            namespace	12	Hilf
            namespace	13	Hilf Dischbedutt
            namespace	14	Abdeeling
            namespace	15	Abdeeling Dischbedutt
            """#
        case "pdt": #"""
            date	0	fallback	38	month	52
            date	full	d. MMMM y
            date	month	LLLL y
            fallback	1	de
            month	1	Jaunwoa
            month	2	Feebawoa
            month	3	Moats
            month	4	Aprell
            month	5	Mei
            month	6	Jüni
            month	7	Jüli
            month	8	August
            month	9	Septamba
            month	10	Oktooba
            month	11	Nowamba
            month	12	Deetsamba
            """#
        case "pfl": #"""
            alias	0	date	393	fallback	431	month	445	namespace	624
            alias	-2	Medium
            alias	-1	Spezial
            alias	1	Diskussion
            alias	2	Benutzer	Benudzer
            alias	3	Benutzer Diskussion	Benudzer Dischbediere
            alias	5	Wikipedia Diskussion
            alias	6	Datei
            alias	7	Datei Diskussion
            alias	9	MediaWiki Diskussion
            alias	10	Vorlage
            alias	11	Vorlage Diskussion
            alias	12	Hilfe
            alias	13	Hilfe Diskussion
            alias	14	Kategorie	Kadegorie
            alias	15	Kategorie Diskussion	Kadegorie Dischbediere
            date	full	d. MMMM y
            date	month	LLLL y
            fallback	1	de
            month	1	Janua
            month	2	Februa
            month	3	Mäaz
            month	4	Abril
            month	5	Mai
            month	6	Juni
            month	7	Juli
            month	8	Auguschd
            month	9	Sebdemba
            month	10	Ogdowa
            month	11	Nowemba
            month	12	Dezemba
            namespace	-2	Medium
            namespace	-1	Schbezial
            namespace	1	Babble
            namespace	2	Middawaida
            namespace	3	Middawaida Dischbediere
            namespace	5	Wikipedia Dischbediere
            namespace	6	Dadai
            namespace	7	Dadai Dischbediere
            namespace	8	MediaWiki
            namespace	9	MediaWiki Dischbediere
            namespace	10	Vorlach
            namespace	11	Vorlach Dischbediere
            namespace	12	Hilf
            namespace	13	Hilf Dischbediere
            namespace	14	Sachgrubb
            namespace	15	Sachgrubb Dischbediere
            """#
        case "pi": #"""
            date	0	month	37	namespace	361	number	1034
            date	full	d MMMM y
            date	month	LLLL y
            month	1	ज्यानुवरी
            month	2	फ़रवरी
            month	3	मार्च
            month	4	अप्रैल
            month	5	मई
            month	6	जून
            month	7	जुलाई
            month	8	अगस्त
            month	9	सेप्टेम्बर
            month	10	ओक्टोबर
            month	11	नवम्बर
            month	12	दिसम्बर
            namespace	-2	मीडिया
            namespace	-1	विसेस
            namespace	1	सम्भासित
            namespace	2	अवयव
            namespace	3	अवयव सम्भासित
            namespace	5	Wikipedia सम्भासित
            namespace	6	पटिमा
            namespace	7	पटिमा सम्भासित
            namespace	8	मीडियाविकि
            namespace	9	मीडियाविकि सम्भासित
            namespace	10	पटिरूप
            namespace	11	पटिरूप सम्भासित
            namespace	12	अवस्सय
            namespace	13	अवस्सय सम्भासित
            namespace	14	विभाग
            namespace	15	विभाग सम्भासित
            number	zero	०
            """#
        case "pl": #"""
            alias	0	date	216	function	253	hashed	714	label	756	language	770	modifier	1698	month	1719	month-alone	1919	namespace	2193	number	2763	option	2812	plural	3146	redirect	3327	switch	3366	territory	3499	trail	9749	variable	9794
            alias	2	Użytkownik	Użytkowniczka	Wikipedystka
            alias	3	Dyskusja użytkownika	Dyskusja użytkowniczki	Dyskusja wikipedystki
            alias	4	WP
            alias	5	Dyskusja Wikipedia
            alias	6	Grafika
            alias	7	Dyskusja grafiki
            alias	102	PR
            date	full	d MMMM y
            date	month	LLLL y
            function	-	ŚCIEŻKAPLIKU	PEŁNYURL
            function	gender	PŁEĆ
            function	grammar	ODMIANA
            function	lc	MAŁE
            function	lcfirst	ZMAŁEJ	ODMAŁEJ
            function	ns	PN
            function	padleft	DOLEWEJ
            function	padright	DOPRAWEJ
            function	plural	MNOGA
            function	uc	WIELKIE	DUŻE
            function	ucfirst	ZWIELKIEJ	ZDUŻEJ	ODWIELKIEJ	ODDUŻEJ
            function!	defaultsort	SORTUJ	DOMYŚLNIESORTUJ
            function!	displaytitle	WYŚWIETLANYTYTUŁ
            function!	-	STRONYWKATEGORII	ROZMIARSTRONY	__POZIOMZABEZPIECZEŃ__
            hashed	-	drzewokategorii	JĘZYK	specjalna
            label	after	 
            language	ar	arab.
            language	az	azer.
            language	be	biał.
            language	bg	bułg.
            language	ca	katal.
            language	cs	czes.
            language	cu	scs.
            language	cy	wal.
            language	da	duń.
            language	de	niem.
            language	el	gr.
            language	en	ang.
            language	eo	esper.
            language	es	hiszp.
            language	et	est.
            language	fa	pers.
            language	fi	fiń.
            language	fr	fr.
            language	ga	irl.
            language	grc	stgr.
            language	he	hebr.
            language	hi	hindi
            language	hr	chorw.
            language	hu	węg.
            language	hy	orm.
            language	is	isl.
            language	it	wł.
            language	ja	jap.
            language	ka	gruz.
            language	kk	kaz.
            language	ko	kor.
            language	la	łac.
            language	lt	lit.
            language	lv	łot.
            language	mk	mac.
            language	nl	niderl.
            language	no	norw.
            language	pt	port.
            language	ro	rum.
            language	ru	ros.
            language	sa	sanskr.
            language	sk	słow.
            language	sl	słoweń.
            language	sq	alb.
            language	sr	serb.
            language	sv	szw.
            language	th	taj.
            language	tr	tur.
            language	uk	ukr.
            language	vi	wiet.
            language	yi	jid.
            language	zh	chiń.
            modifier	subst	podst
            month	1	stycznia
            month	2	lutego
            month	3	marca
            month	4	kwietnia
            month	5	maja
            month	6	czerwca
            month	7	lipca
            month	8	sierpnia
            month	9	września
            month	10	października
            month	11	listopada
            month	12	grudnia
            month-alone	1	styczeń
            month-alone	2	luty
            month-alone	3	marzec
            month-alone	4	kwiecień
            month-alone	5	maj
            month-alone	6	czerwiec
            month-alone	7	lipiec
            month-alone	8	sierpień
            month-alone	9	wrzesień
            month-alone	10	październik
            month-alone	11	listopad
            month-alone	12	grudzień
            namespace	-2	Media
            namespace	-1	Specjalna
            namespace	1	Dyskusja
            namespace	2	Wikipedysta
            namespace	3	Dyskusja wikipedysty
            namespace	4	Wikipedia
            namespace	5	Dyskusja Wikipedii
            namespace	6	Plik
            namespace	7	Dyskusja pliku
            namespace	8	MediaWiki
            namespace	9	Dyskusja MediaWiki
            namespace	10	Szablon
            namespace	11	Dyskusja szablonu
            namespace	12	Pomoc
            namespace	13	Dyskusja pomocy
            namespace	14	Kategoria
            namespace	15	Dyskusja kategorii
            namespace	101	Dyskusja portalu
            namespace	102	Wikiprojekt
            namespace	103	Dyskusja wikiprojektu
            namespace	828	Moduł
            namespace	829	Dyskusja modułu
            number	decimal	,
            number	fewest	5
            number	group	\#u{A0}
            option	img_border	tło
            option	img_bottom	dół
            option	img_center	centruj
            option	img_framed	ramka
            option	img_frameless	bezramki	bez_ramki
            option	img_left	lewo
            option	img_manualthumb	mały=$1
            option	img_middle	środek
            option	img_none	brak
            option	img_page	strona=$1
            option	img_right	prawo
            option	img_thumbnail	mały
            option	img_top	góra
            plural	1	i = 1 and v = 0
            plural	2	v = 0 and i % 10 = 2..4 and i % 100 != 12..14
            plural	3	v = 0 and i != 1 and i % 10 = 0..1 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 12..14
            redirect	redirect	patrz	przekieruj	tam
            switch	-	ZESPISEM	WYMUŚSPIS	BEZEDYCJISEKCJI	BEZGALERII	BEZSPISU	SPIS
            switch!	-	KATEGORIAUKRYTA	INDEKSUJ	LINKNOWEJSEKCJI	NIEINDEKSUJ
            territory	ac	Wyspa Wniebowstąpienia
            territory	ad	Andora
            territory	ae	Zjednoczone Emiraty Arabskie
            territory	af	Afganistan
            territory	ag	Antigua i Barbuda
            territory	ai	Anguilla
            territory	al	Albania
            territory	am	Armenia
            territory	ao	Angola
            territory	aq	Antarktyda
            territory	ar	Argentyna
            territory	as	Samoa Amerykańskie
            territory	at	Austria
            territory	au	Australia
            territory	aw	Aruba
            territory	ax	Wyspy Alandzkie
            territory	az	Azerbejdżan
            territory	ba	Bośnia i Hercegowina
            territory	bb	Barbados
            territory	bd	Bangladesz
            territory	be	Belgia
            territory	bf	Burkina Faso
            territory	bg	Bułgaria
            territory	bh	Bahrajn
            territory	bi	Burundi
            territory	bj	Benin
            territory	bl	Saint-Barthélemy
            territory	bm	Bermudy
            territory	bn	Brunei
            territory	bo	Boliwia
            territory	bq	Niderlandy Karaibskie
            territory	br	Brazylia
            territory	bs	Bahamy
            territory	bt	Bhutan
            territory	bv	Wyspa Bouveta
            territory	bw	Botswana
            territory	by	Białoruś
            territory	bz	Belize
            territory	ca	Kanada
            territory	cc	Wyspy Kokosowe
            territory	cd	Demokratyczna Republika Konga
            territory	cf	Republika Środkowoafrykańska
            territory	cg	Kongo
            territory	ch	Szwajcaria
            territory	ci	Côte d’Ivoire
            territory	ck	Wyspy Cooka
            territory	cl	Chile
            territory	cm	Kamerun
            territory	cn	Chiny
            territory	co	Kolumbia
            territory	cp	Wyspa Clippertona
            territory	cr	Kostaryka
            territory	cu	Kuba
            territory	cv	Republika Zielonego Przylądka
            territory	cw	Curaçao
            territory	cx	Wyspa Bożego Narodzenia
            territory	cy	Cypr
            territory	cz	Czechy
            territory	de	Niemcy
            territory	dg	Diego Garcia
            territory	dj	Dżibuti
            territory	dk	Dania
            territory	dm	Dominika
            territory	do	Dominikana
            territory	dz	Algieria
            territory	ea	Ceuta i Melilla
            territory	ec	Ekwador
            territory	ee	Estonia
            territory	eg	Egipt
            territory	eh	Sahara Zachodnia
            territory	er	Erytrea
            territory	es	Hiszpania
            territory	et	Etiopia
            territory	eu	Unia Europejska
            territory	fi	Finlandia
            territory	fj	Fidżi
            territory	fk	Falklandy
            territory	fm	Mikronezja
            territory	fo	Wyspy Owcze
            territory	fr	Francja
            territory	ga	Gabon
            territory	gb	Wielka Brytania
            territory	gd	Grenada
            territory	ge	Gruzja
            territory	gf	Gujana Francuska
            territory	gg	Guernsey
            territory	gh	Ghana
            territory	gi	Gibraltar
            territory	gl	Grenlandia
            territory	gm	Gambia
            territory	gn	Gwinea
            territory	gp	Gwadelupa
            territory	gq	Gwinea Równikowa
            territory	gr	Grecja
            territory	gs	Georgia Południowa i Sandwich Południowy
            territory	gt	Gwatemala
            territory	gu	Guam
            territory	gw	Gwinea Bissau
            territory	gy	Gujana
            territory	hk	Hongkong
            territory	hm	Wyspy Heard i McDonalda
            territory	hn	Honduras
            territory	hr	Chorwacja
            territory	ht	Haiti
            territory	hu	Węgry
            territory	ic	Wyspy Kanaryjskie
            territory	id	Indonezja
            territory	ie	Irlandia
            territory	il	Izrael
            territory	im	Wyspa Man
            territory	in	Indie
            territory	io	Brytyjskie Terytorium Oceanu Indyjskiego
            territory	iq	Irak
            territory	ir	Iran
            territory	is	Islandia
            territory	it	Włochy
            territory	je	Jersey
            territory	jm	Jamajka
            territory	jo	Jordania
            territory	jp	Japonia
            territory	ke	Kenia
            territory	kg	Kirgistan
            territory	kh	Kambodża
            territory	ki	Kiribati
            territory	km	Komory
            territory	kn	Saint Kitts i Nevis
            territory	kp	Korea Północna
            territory	kr	Korea Południowa
            territory	kw	Kuwejt
            territory	ky	Kajmany
            territory	kz	Kazachstan
            territory	la	Laos
            territory	lb	Liban
            territory	lc	Saint Lucia
            territory	li	Liechtenstein
            territory	lk	Sri Lanka
            territory	lr	Liberia
            territory	ls	Lesotho
            territory	lt	Litwa
            territory	lu	Luksemburg
            territory	lv	Łotwa
            territory	ly	Libia
            territory	ma	Maroko
            territory	mc	Monako
            territory	md	Mołdawia
            territory	me	Czarnogóra
            territory	mf	Saint-Martin
            territory	mg	Madagaskar
            territory	mh	Wyspy Marshalla
            territory	mk	Macedonia Północna
            territory	ml	Mali
            territory	mm	Mjanma
            territory	mn	Mongolia
            territory	mo	Makau
            territory	mp	Mariany Północne
            territory	mq	Martynika
            territory	mr	Mauretania
            territory	ms	Montserrat
            territory	mt	Malta
            territory	mu	Mauritius
            territory	mv	Malediwy
            territory	mw	Malawi
            territory	mx	Meksyk
            territory	my	Malezja
            territory	mz	Mozambik
            territory	na	Namibia
            territory	nc	Nowa Kaledonia
            territory	ne	Niger
            territory	nf	Norfolk
            territory	ng	Nigeria
            territory	ni	Nikaragua
            territory	nl	Holandia
            territory	no	Norwegia
            territory	np	Nepal
            territory	nr	Nauru
            territory	nu	Niue
            territory	nz	Nowa Zelandia
            territory	om	Oman
            territory	pa	Panama
            territory	pe	Peru
            territory	pf	Polinezja Francuska
            territory	pg	Papua-Nowa Gwinea
            territory	ph	Filipiny
            territory	pk	Pakistan
            territory	pl	Polska
            territory	pm	Saint-Pierre i Miquelon
            territory	pn	Pitcairn
            territory	pr	Portoryko
            territory	ps	Palestyna
            territory	pt	Portugalia
            territory	pw	Palau
            territory	py	Paragwaj
            territory	qa	Katar
            territory	re	Reunion
            territory	ro	Rumunia
            territory	rs	Serbia
            territory	ru	Rosja
            territory	rw	Rwanda
            territory	sa	Arabia Saudyjska
            territory	sb	Wyspy Salomona
            territory	sc	Seszele
            territory	sd	Sudan
            territory	se	Szwecja
            territory	sg	Singapur
            territory	sh	Wyspa Świętej Heleny
            territory	si	Słowenia
            territory	sj	Svalbard i Jan Mayen
            territory	sk	Słowacja
            territory	sl	Sierra Leone
            territory	sm	San Marino
            territory	sn	Senegal
            territory	so	Somalia
            territory	sr	Surinam
            territory	ss	Sudan Południowy
            territory	st	Wyspy Świętego Tomasza i Książęca
            territory	sv	Salwador
            territory	sx	Sint Maarten
            territory	sy	Syria
            territory	sz	Eswatini
            territory	ta	Tristan da Cunha
            territory	tc	Turks i Caicos
            territory	td	Czad
            territory	tf	Francuskie Terytoria Południowe i Antarktyczne
            territory	tg	Togo
            territory	th	Tajlandia
            territory	tj	Tadżykistan
            territory	tk	Tokelau
            territory	tl	Timor Wschodni
            territory	tm	Turkmenistan
            territory	tn	Tunezja
            territory	to	Tonga
            territory	tr	Turcja
            territory	tt	Trynidad i Tobago
            territory	tv	Tuvalu
            territory	tw	Tajwan
            territory	tz	Tanzania
            territory	ua	Ukraina
            territory	ug	Uganda
            territory	um	Dalekie Wyspy Mniejsze Stanów Zjednoczonych
            territory	us	Stany Zjednoczone
            territory	uy	Urugwaj
            territory	uz	Uzbekistan
            territory	va	Watykan
            territory	vc	Saint Vincent i Grenadyny
            territory	ve	Wenezuela
            territory	vg	Brytyjskie Wyspy Dziewicze
            territory	vi	Wyspy Dziewicze Stanów Zjednoczonych
            territory	vn	Wietnam
            territory	vu	Vanuatu
            territory	wf	Wallis i Futuna
            territory	ws	Samoa
            territory	xk	Kosowo
            territory	ye	Jemen
            territory	yt	Majotta
            territory	za	Republika Południowej Afryki
            territory	zm	Zambia
            territory	zw	Zimbabwe
            trail	letters	a-zÓóĄ-ćĘęŁ-ńŚśŹ-ż
            variable	-	ŚCIEŻKAARTYKUŁÓW	ŚCIEŻKASKRYPTU	SERWER	NAZWASERWERA
            variable!	basepagename	BAZOWANAZWASTRONY
            variable!	-	AKTUALNYDZIEŃ	NAZWADNIA	AKTUALNAGODZINA	AKTUALNYCZAS	AKTUALNAWERSJA	AKTUALNYTYDZIEŃ	AKTUALNYROK	DZIEŃ	DZIEŃ2	DZIEŃTYGODNIA	DZIEŃTYGODNIANR	GODZINA	MIESIĄC	MIESIĄCNAZWASKR	MIESIĄCNAZWA	MIESIĄCNAZWAD	CZAS	TYDZIEŃROKU	ROK	LICZBAAKTYWNYCHUŻYTKOWNIKÓW	ADMINISTRATORÓW	ARTYKUŁÓW	EDYCJI	PLIKÓW	STRON	UŻYTKOWNIKÓW
            variable!	fullpagename	PELNANAZWASTRONY
            variable!	namespace	NAZWAPRZESTRZENI
            variable!	pagename	NAZWASTRONY
            variable!	sitename	PROJEKT
            variable!	subpagename	NAZWAPODSTRONY
            variable!	talkpagename	NAZWASTRONYDYSKUSJI
            variable!	talkspace	DYSKUSJA
            """#
        case "pms": #"""
            date	0	fallback	37	month	51	namespace	229
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	it
            month	1	gené
            month	2	fërvé
            month	3	mars
            month	4	avril
            month	5	maj
            month	6	giugn
            month	7	luj
            month	8	ost
            month	9	stèmber
            month	10	otóber
            month	11	novèmber
            month	12	dzèmber
            namespace	-2	Media
            namespace	-1	Special
            namespace	1	Discussion
            namespace	2	Utent
            namespace	3	Ciaciarade
            namespace	5	Discussion ant sla Wikipedia
            namespace	6	Figura
            namespace	7	Discussion dla figura
            namespace	8	MediaWiki
            namespace	9	Discussion dla MediaWiki
            namespace	10	Stamp
            namespace	11	Discussion dlë stamp
            namespace	12	Agiut
            namespace	13	Discussion ant sl'agiut
            namespace	14	Categorìa
            namespace	15	Discussion ant sla categorìa
            """#
        case "pnb": #"""
            alias	0	date	19	month	56	namespace	279	number	852	redirect	867
            alias	6	تصویر
            date	full	d MMMM y
            date	month	LLLL y
            month	1	جنوری
            month	2	فروری
            month	3	مارچ
            month	4	اپریل
            month	5	مئی
            month	6	جون
            month	7	جولائی
            month	8	اگست
            month	9	ستمبر
            month	10	اکتوبر
            month	11	نومبر
            month	12	دسمبر
            namespace	-2	میڈیا
            namespace	-1	خاص
            namespace	1	گل بات
            namespace	2	ورتنوالا
            namespace	3	ورتن گل بات
            namespace	4	وکیپیڈیا
            namespace	5	ویونت گل بات
            namespace	6	فائل
            namespace	7	فائل گل بات
            namespace	8	میڈیا وکی
            namespace	9	میڈیاوکی گل بات
            namespace	10	سانچہ
            namespace	11	سانچہ گل بات
            namespace	12	ہتھونڈائی
            namespace	13	ہتھونڈائی گل بات
            namespace	14	گٹھ
            namespace	15	گٹھ گل بات
            namespace	828	ماڈیول
            namespace	829	ماڈیول گل بات
            number	zero	۰
            redirect	redirect	مڑجوڑ
            """#
        case "pnt": #"""
            alias	0	date	67	fallback	104	month	118	month-alone	422	namespace	824
            alias	6	Εικόναν
            alias	7	Καλάτσεμαν εικόνας
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	el
            month	1	Καλανταρί
            month	2	Κούντουρονος
            month	3	Μαρτ
            month	4	Απρίλ
            month	5	Καλομηνά
            month	6	Κερασινού
            month	7	Χορτοθερί
            month	8	Aλωναρί
            month	9	Σταυρί
            month	10	Τρυγομηνά
            month	11	Αεργί
            month	12	Χριστουγενναρί
            month-alone	1	Καλαντάρτς
            month-alone	2	Κούντουρος
            month-alone	3	Μαρτς
            month-alone	4	Απρίλτς
            month-alone	5	Καλομηνάς
            month-alone	6	Κερασινός
            month-alone	7	Χορτοθέρτς
            month-alone	8	Aλωνάρτς
            month-alone	9	Σταυρίτες
            month-alone	10	Τρυγομηνάς
            month-alone	11	Αεργίτες
            month-alone	12	Χριστουγεννάρτς
            namespace	-2	Μέσον
            namespace	-1	Ειδικόν
            namespace	1	Καλάτσεμαν
            namespace	2	Χρήστες
            namespace	3	Καλάτσεμαν χρήστε
            namespace	5	Wikipedia καλάτσεμαν
            namespace	6	Αρχείον
            namespace	7	Καλάτσεμαν αρχείονος
            namespace	8	MediaWiki
            namespace	9	MediaWiki talk
            namespace	10	Πρότυπον
            namespace	11	Καλάτσεμαν πρότυπι
            namespace	12	Βοήθειαν
            namespace	13	Καλάτσεμαν βοήθειας
            namespace	14	Κατηγορίαν
            namespace	15	Καλάτσεμαν κατηγορίας
            """#
        case "prg": #"""
            date	0	month	37	month-alone	239	namespace	505	plural	961	trail	1136
            date	full	d MMMM y
            date	month	LLLL y
            month	1	raggas
            month	2	wassarinas
            month	3	pūlas
            month	4	sakkes
            month	5	zallawas
            month	6	sīmenes
            month	7	līpas
            month	8	dagges
            month	9	sillinas
            month	10	spallinas
            month	11	lapkrūtes
            month	12	sallawas
            month-alone	1	rags
            month-alone	2	wassarins
            month-alone	3	pūlis
            month-alone	4	sakkis
            month-alone	5	zallaws
            month-alone	6	sīmenis
            month-alone	7	līpa
            month-alone	8	daggis
            month-alone	9	sillins
            month-alone	10	spallins
            month-alone	11	lapkrūtis
            month-alone	12	sallaws
            namespace	-2	Mēdijai
            namespace	-1	Speciālin
            namespace	1	Diskusiōni
            namespace	2	Tērpautajs
            namespace	3	Tērpautajas diskusiōni
            namespace	5	Wikipedia diskusiōni
            namespace	6	Zūrbrukis
            namespace	7	Zūrbrukes diskusiōni
            namespace	8	MediaWiki
            namespace	9	MediaWiki diskusiōni
            namespace	10	Šablōni
            namespace	11	Šablōnis diskusiōni
            namespace	12	Pagalba
            namespace	13	Pagalbas diskusiōni
            namespace	14	Kategōrija
            namespace	15	Kategōrijas diskusiōni
            plural	1	n % 10 = 0 or n % 100 = 11..19 or v = 2 and f % 100 = 11..19
            plural	2	n % 10 = 1 and n % 100 != 11 or v = 2 and f % 10 = 1 and f % 100 != 11 or v != 2 and f % 10 = 1
            trail	letters	A-Za-zĀāĒēĢģĪīĶķŅņŌōŖŗŠ-ţŪūḐḑ
            """#
        case "ps": #"""
            alias	0	date	150	function	206	hashed	295	modifier	357	month	384	month-alone	609	namespace	665	number	1218	option	1267	plural	1403	switch	1418	variable	1580
            alias	-1	ځﺎﻧګړی
            alias	2	کارونکی
            alias	3	د کارونکي خبرې اترې
            alias	6	انځور
            alias	7	د انځور خبرې اترې
            date	full	د y د MMMM d
            date	month	y MMMM
            date	zero	۰
            function	grammar	ګرامر
            function	plural	جمع
            function!	-	مخکچه	ژغورکچه
            hashed	-	شمېرل	ژبه	ځانګړی	وخت
            hashed	if	که
            modifier	msg	پیغام	پ
            month	1	جنوري
            month	2	فبروري
            month	3	مارچ
            month	4	اپریل
            month	5	مۍ
            month	6	جون
            month	7	جولای
            month	8	اګست
            month	9	سېپتمبر
            month	10	اکتوبر
            month	11	نومبر
            month	12	دسمبر
            month-alone	2	فېبروري
            month-alone	9	سپتمبر
            namespace	-2	رسنۍ
            namespace	-1	ځانگړی
            namespace	1	خبرې اترې
            namespace	2	کارن
            namespace	3	د کارن خبرې اترې
            namespace	5	د Wikipedia خبرې اترې
            namespace	6	دوتنه
            namespace	7	د دوتنې خبرې اترې
            namespace	8	ميډياويکي
            namespace	9	د ميډياويکي خبرې اترې
            namespace	10	کينډۍ
            namespace	11	د کينډۍ خبرې اترې
            namespace	12	لارښود
            namespace	13	د لارښود خبرې اترې
            namespace	14	وېشنيزه
            namespace	15	د وېشنيزې خبرې اترې
            number	decimal	٫
            number	group	٬
            number	zero	۰
            option	img_center	مېنځ،_center
            option	img_left	کيڼ
            option	img_none	هېڅ
            option	img_right	ښي
            option	img_thumbnail	بټنوک
            plural	1	n = 1
            switch	-	نيوليکداره	بی\#u{200C}برخې	بی\#u{200C}نندارتونه	بی\#u{200C}نيولک	نيوليک
            switch!	-	پټه_وېشنيزه	ليکلړ	بې_ليکلړ
            variable	-	پالنګر	دپالنګر_نوم
            variable!	-	نن	نن۲	دننۍورځې_نوم	داوونۍورځ	دم_ګړۍ	روانه_مياشت	دروانې_مياشت_لنډون	دروانې_مياشت_نوم	داوخت	روانه_اوونۍ	سږکال	سيمه_يزه_ورځ	سيمه_يزه_ورځ۲	دسيمه_يزې_ورځ_نوم	سيمه_يزه_ګړۍ	سيمه_يزه_مياشت	دسيمه_يزې_مياشت_لنډون	دسيمه_يزې_مياشت_نوم	سيمه_يزوخت	سيمه_يزه_اوونۍ	سيمه_يزکال	دليکنوشمېر	ددوتنوشمېر	دمخونوشمېر	دکارونکوشمېر
            variable!	fullpagename	دمخ_بشپړنوم
            variable!	fullpagenamee	دمخ_بشپړنوم_نښه
            variable!	namespace	نوم_تشيال
            variable!	namespacee	د_نوم_تشيال_نښه
            variable!	pagename	دمخ_نوم
            variable!	pagenamee	دمخ_نښه
            variable!	sitename	دوېبځي_نوم
            variable!	subjectspace	دسکالوتشيال	دليکنې_تشيال
            variable!	subjectspacee	دسکالوتشيال_نښه	دليکنې_تشيال_نښه
            variable!	talkspace	دخبرواترو_تشيال
            variable!	talkspacee	دخبرواترو_تشيال_نښه
            """#
        case "pt": #"""
            aged	0	alias	33	coordinates	225	date	244	fallback	296	function	313	hashed	1090	infobox	1297	label	1356	language	1373	month	9657	namespace	9846	number	10443	option	10476	plural	11054	redirect	11083	switch	11118	territory	11670	trail	17949	variable	17998
            aged	after	 anos)
            aged	before	 (
            alias	2	Utilizador	Utilizadora	Usuário
            alias	3	Utilizador Discussão	Utilizadora Discussão	Usuário Discussão
            alias	4	WP
            alias	6	Imagem	Arquivo
            alias	7	Imagem Discussão	Arquivo Discussão
            coordinates	west	O
            date	full	d 'de' MMMM 'de' y
            date	month	MMMM 'de' y
            fallback	1	pt-br
            function	anchorencode	CODIFICAANCORA	CODIFICAÂNCORA
            function	-	CAMINHODOARQUIVO	URLCOMPLETO	URLCOMPLETOC
            function	gender	GENERO	GÊNERO
            function	lc	MINUSCULA	MINÚSCULA	MINUSCULAS	MINÚSCULAS
            function	lcfirst	PRIMEIRAMINUSCULA	PRIMEIRAMINÚSCULA
            function	uc	MAIUSCULA	MAIÚSCULA	MAIUSCULAS	MAIÚSCULAS
            function	ucfirst	PRIMEIRAMAIUSCULA	PRIMEIRAMAIÚSCULA
            function	urlencode	CODIFICAURL
            function!	defaultsort	ORDENACAOPADRAO	ORDENAÇÃOPADRÃO	ORDEMPADRAO	ORDEMPADRÃO
            function!	displaytitle	EXIBETITULO	EXIBETÍTULO
            function!	-	NUMERONOGRUPO	NÚMERONOGRUPO	PAGINASNACATEGORIA	PÁGINASNACATEGORIA	PAGINASNACAT	PÁGINASNACAT	PAGINASNOESPACONOMINAL	PÁGINASNOESPAÇONOMINAL	PAGINASNODOMINIO	PÁGINASNODOMÍNIO	TAMANHODAPAGINA	TAMANHODAPÁGINA	NIVELDEPROTECAO	NÍVELDEPROTEÇÃO
            hashed	default	padrão	padrao
            hashed	if	se
            hashed	ifeq	seigual
            hashed	iferror	seerro
            hashed	ifexist	seexiste
            hashed	ifexpr	seexpr
            hashed	-	IDIOMA	comprimento
            hashed	titleparts	partesdotítulo	partesdotitulo
            infobox	here	taxocaixa	caixa taxonómica	caixa taxonômica
            label	before	em 
            language	aa	afar
            language	ab	abcázio
            language	ace	achém
            language	ady	adigue
            language	af	africâner
            language	ain	ainu
            language	ak	akan
            language	akk	acadiano
            language	ale	aleúte
            language	alt	altai meridional
            language	am	amárico
            language	an	aragonês
            language	ang	inglês arcaico
            language	anp	angika
            language	ar	árabe
            language	arc	aramaico
            language	arn	mapudungun
            language	arp	arapaho
            language	as	assamês
            language	ast	asturiano
            language	av	avárico
            language	awa	awadhi
            language	ay	aimará
            language	az	azerbaijano
            language	ba	bashkir
            language	bal	balúchi
            language	ban	balinês
            language	be	bielorrusso
            language	bem	bemba
            language	bg	búlgaro
            language	bgn	balúchi ocidental
            language	bho	bhojpuri
            language	bi	bislamá
            language	bik	bikol
            language	bla	siksika
            language	bm	bambara
            language	bn	bengali
            language	bo	tibetano
            language	br	bretão
            language	bs	bósnio
            language	bua	buriato
            language	bug	buginês
            language	ca	catalão
            language	ce	checheno
            language	ceb	cebuano
            language	ch	chamorro
            language	chg	chagatai
            language	chk	chuukese
            language	chn	jargão Chinook
            language	cho	choctaw
            language	chr	cheroqui
            language	chy	cheiene
            language	ckb	curdo central
            language	co	corso
            language	cop	copta
            language	cr	cree
            language	crh	tártara da Crimeia
            language	cs	tcheco
            language	csb	kashubian
            language	cu	eslavo eclesiástico
            language	cv	tchuvache
            language	cy	galês
            language	da	dinamarquês
            language	dak	dacota
            language	de	alemão
            language	de-ch	alto alemão (Suíça)
            language	din	dinka
            language	dsb	baixo sorábio
            language	dua	duala
            language	dv	divehi
            language	dz	dzonga
            language	ee	ewe
            language	egy	egípcio arcaico
            language	el	grego
            language	elx	elamite
            language	en	inglês
            language	enm	inglês médio
            language	eo	esperanto
            language	es	espanhol
            language	et	estoniano
            language	eu	basco
            language	fa	persa
            language	fa-af	dari
            language	fat	fanti
            language	ff	fula
            language	fi	finlandês
            language	fil	filipino
            language	fj	fijiano
            language	fo	feroês
            language	fon	fom
            language	fr	francês
            language	frc	francês cajun
            language	frm	francês médio
            language	fro	francês arcaico
            language	frr	frísio setentrional
            language	fur	friulano
            language	fy	frísio ocidental
            language	ga	irlandês
            language	gaa	ga
            language	gag	gagauz
            language	gan	gan
            language	gd	gaélico escocês
            language	gez	geez
            language	gil	gilbertês
            language	gl	galego
            language	gmh	alto alemão médio
            language	gn	guarani
            language	goh	alemão arcaico alto
            language	gor	gorontalo
            language	got	gótico
            language	grc	grego arcaico
            language	gsw	alemão
            language	gu	guzerate
            language	gv	manx
            language	ha	hauçá
            language	hak	hacá
            language	haw	havaiano
            language	he	hebraico
            language	hi	híndi
            language	hil	hiligaynon
            language	hit	hitita
            language	hmn	hmong
            language	ho	hiri motu
            language	hr	croata
            language	hsb	alto sorábio
            language	hsn	xiang
            language	ht	haitiano
            language	hu	húngaro
            language	hy	armênio
            language	hz	herero
            language	ia	interlíngua
            language	iba	iban
            language	id	indonésio
            language	ie	interlingue
            language	ig	igbo
            language	ii	sichuan yi
            language	ik	inupiaque
            language	ilo	ilocano
            language	inh	inguche
            language	io	ido
            language	is	islandês
            language	it	italiano
            language	iu	inuktitut
            language	ja	japonês
            language	jbo	lojban
            language	jv	javanês
            language	ka	georgiano
            language	kaa	kara-kalpak
            language	kab	kabyle
            language	kbd	kabardiano
            language	kcg	tyap
            language	kea	crioulo cabo-verdiano
            language	kg	congolês
            language	ki	quicuio
            language	kj	cuanhama
            language	kk	cazaque
            language	kl	groenlandês
            language	km	khmer
            language	kmb	quimbundo
            language	kn	canarim
            language	ko	coreano
            language	koi	komi-permyak
            language	kok	concani
            language	kpe	kpelle
            language	kr	canúri
            language	krc	karachay-balkar
            language	krl	carélio
            language	ks	caxemira
            language	ksh	kölsch
            language	ku	curdo
            language	kum	kumyk
            language	kv	komi
            language	kw	córnico
            language	ky	quirguiz
            language	la	latim
            language	lad	ladino
            language	lb	luxemburguês
            language	lez	lezgui
            language	lg	luganda
            language	li	limburguês
            language	lkt	lacota
            language	ln	lingala
            language	lo	laosiano
            language	lou	crioulo da Louisiana
            language	loz	lozi
            language	lrc	luri setentrional
            language	lt	lituano
            language	lua	luba-lulua
            language	lus	lushai
            language	lv	letão
            language	mad	madurês
            language	mag	magahi
            language	mai	maithili
            language	mak	makasar
            language	mdf	mocsa
            language	men	mende
            language	mg	malgaxe
            language	mga	irlandês médio
            language	mh	marshalês
            language	mi	maori
            language	mic	miquemaque
            language	min	minangkabau
            language	mk	macedônio
            language	ml	malaiala
            language	mn	mongol
            language	mnc	manchu
            language	mni	manipuri
            language	moh	moicano
            language	mos	mossi
            language	mr	marati
            language	ms	malaio
            language	mt	maltês
            language	mus	creek
            language	mwl	mirandês
            language	my	birmanês
            language	myv	erzya
            language	mzn	mazandarani
            language	na	nauruano
            language	nan	min nan
            language	nap	napolitano
            language	nb	bokmål norueguês
            language	nd	ndebele do norte
            language	nds	baixo alemão
            language	nds-nl	baixo saxão
            language	ne	nepalês
            language	new	newari
            language	ng	dongo
            language	nia	nias
            language	niu	niueano
            language	nl	holandês
            language	nl-be	flamengo
            language	nn	nynorsk norueguês
            language	no	norueguês
            language	nog	nogai
            language	non	nórdico arcaico
            language	nqo	n’ko
            language	nr	ndebele do sul
            language	nso	soto setentrional
            language	nv	navajo
            language	ny	nianja
            language	nyn	nyankole
            language	oc	occitânico
            language	oj	ojibwa
            language	om	oromo
            language	or	oriá
            language	os	osseto
            language	ota	turco otomano
            language	pa	panjabi
            language	pag	pangasinã
            language	pal	pálavi
            language	pam	pampanga
            language	pap	papiamento
            language	pau	palauano
            language	pcm	pidgin nigeriano
            language	peo	persa arcaico
            language	phn	fenício
            language	pi	páli
            language	pl	polonês
            language	prg	prussiano
            language	pro	provençal arcaico
            language	ps	pashto
            language	pt	português
            language	qu	quíchua
            language	rap	rapanui
            language	rar	rarotongano
            language	rhg	ruainga
            language	rm	romanche
            language	rn	rundi
            language	ro	romeno
            language	rom	romani
            language	ru	russo
            language	rup	aromeno
            language	rw	quiniaruanda
            language	sa	sânscrito
            language	sah	sakha
            language	sam	aramaico samaritano
            language	sat	santali
            language	sc	sardo
            language	scn	siciliano
            language	sco	scots
            language	sd	sindi
            language	sdh	curdo meridional
            language	se	sami setentrional
            language	ses	koyraboro senni
            language	sg	sango
            language	sga	irlandês arcaico
            language	sh	servo-croata
            language	shi	tachelhit
            language	shn	shan
            language	si	cingalês
            language	sk	eslovaco
            language	sl	esloveno
            language	sm	samoano
            language	sma	sami meridional
            language	smj	sami de Lule
            language	smn	lapão de Inari
            language	sms	sami de Skolt
            language	sn	xona
            language	so	somali
            language	sog	sogdiano
            language	sq	albanês
            language	sr	sérvio
            language	srn	surinamês
            language	ss	suázi
            language	st	soto do sul
            language	su	sundanês
            language	sux	sumério
            language	sv	sueco
            language	sw	suaíli
            language	syc	siríaco clássico
            language	syr	siríaco
            language	ta	tâmil
            language	te	télugo
            language	tet	tétum
            language	tg	tadjique
            language	th	tailandês
            language	ti	tigrínia
            language	tig	tigré
            language	tk	turcomeno
            language	tl	tagalo
            language	tlh	klingon
            language	tli	tlinguite
            language	tn	tswana
            language	to	tonganês
            language	tpi	tok pisin
            language	tr	turco
            language	trv	taroko
            language	ts	tsonga
            language	tt	tártaro
            language	tum	tumbuka
            language	tvl	tuvaluano
            language	tw	twi
            language	ty	taitiano
            language	tyv	tuviniano
            language	tzm	tamazight do Atlas Central
            language	udm	udmurte
            language	ug	uigur
            language	uga	ugarítico
            language	uk	ucraniano
            language	umb	umbundu
            language	ur	urdu
            language	uz	uzbeque
            language	ve	venda
            language	vi	vietnamita
            language	vo	volapuque
            language	vot	vótico
            language	wa	valão
            language	war	waray
            language	wo	uolofe
            language	wuu	wu
            language	xal	kalmyk
            language	xh	xhosa
            language	yi	iídiche
            language	yo	iorubá
            language	yue	cantonês
            language	za	zhuang
            language	zap	zapoteco
            language	zgh	tamazirte marroqino padrão
            language	zh	chinês
            language	zh-hans	chinês simplificado
            language	zh-hant	chinês tradicional
            language	zu	zulu
            language	zun	zunhi
            language	zza	zazaki
            language	eng	inglês
            language	fra	francês
            language	ger	alemão
            language	gr	grego
            language	ita	italiano
            language	lat	latim
            language	lij	ligure
            language	lmo	lombardo
            language	rus	russo
            language	spa	espanhol
            language	szl	silesiano
            language	vec	vêneto
            month	1	janeiro
            month	2	fevereiro
            month	3	março
            month	4	abril
            month	5	maio
            month	6	junho
            month	7	julho
            month	8	agosto
            month	9	setembro
            month	10	outubro
            month	11	novembro
            month	12	dezembro
            namespace	-2	Multimédia
            namespace	-1	Especial
            namespace	1	Discussão
            namespace	2	Usuário(a)
            namespace	3	Usuário(a) Discussão
            namespace	4	Wikipédia
            namespace	5	Wikipédia Discussão
            namespace	6	Ficheiro
            namespace	7	Ficheiro Discussão
            namespace	8	MediaWiki
            namespace	9	MediaWiki Discussão
            namespace	10	Predefinição
            namespace	11	Predefinição Discussão
            namespace	12	Ajuda
            namespace	13	Ajuda Discussão
            namespace	14	Categoria
            namespace	15	Categoria Discussão
            namespace	101	Portal Discussão
            namespace	104	Livro
            namespace	118	Rascunho
            namespace	828	Módulo
            namespace	829	Módulo Discussão
            number	decimal	,
            number	group	\#u{A0}
            option	img_baseline	linhadebase
            option	img_border	borda
            option	img_bottom	abaixo
            option	img_center	centro
            option	img_framed	commoldura	comborda
            option	img_frameless	semmoldura	semborda
            option	img_left	esquerda
            option	img_link	ligação=$1
            option	img_manualthumb	miniaturadaimagem=$1	miniatura=$1
            option	img_middle	meio
            option	img_none	nenhum
            option	img_page	página=$1	página_$1	página $1
            option	img_right	direita
            option	img_thumbnail	miniaturadaimagem	miniatura
            option	img_top	acima
            option	img_upright	superiordireito	superiordireito=$1	superiordireito_$1	superiordireito $1
            plural	1	n = 0..2 and n != 2
            redirect	redirect	redirecionamento
            switch	-	FORCARTDC	FORCARSUMARIO	FORÇARTDC	FORÇARSUMÁRIO	SEMCONVERTERCONTEUDO	SEMCONVERTERCONTEÚDO	SEMCC	NÃOEDITARSEÇÃO	SEMEDITARSEÇÃO	NAOEDITARSECAO	SEMEDITARSECAO	SEMGALERIA	SEMCONVERTERTITULO	SEMCONVERTERTÍTULO	SEMCT	SEMTDC	SEMSUMÁRIO	TDC	SUMÁRIO	SUMARIO
            switch!	-	CATEGORIAOCULTA	CATOCULTA	INDEXAR	LINKDENOVASECAO	LINKDENOVASEÇÃO	LIGACAODENOVASECAO	LIGAÇÃODENOVASEÇÃO	NAOINDEXAR	NÃOINDEXAR	SEMLINKDENOVASECAO	SEMLINKDENOVASEÇÃO	SEMLIGACAODENOVASECAO	SEMLIGAÇÃODENOVASEÇÃO	REDIRECIONAMENTOESTATICO	REDIRECIONAMENTOESTÁTICO
            territory	ac	Ilha de Ascensão
            territory	ad	Andorra
            territory	ae	Emirados Árabes Unidos
            territory	af	Afeganistão
            territory	ag	Antígua e Barbuda
            territory	ai	Anguila
            territory	al	Albânia
            territory	am	Armênia
            territory	ao	Angola
            territory	aq	Antártida
            territory	ar	Argentina
            territory	as	Samoa Americana
            territory	at	Áustria
            territory	au	Austrália
            territory	aw	Aruba
            territory	ax	Ilhas Aland
            territory	az	Azerbaijão
            territory	ba	Bósnia e Herzegovina
            territory	bb	Barbados
            territory	bd	Bangladesh
            territory	be	Bélgica
            territory	bf	Burquina Faso
            territory	bg	Bulgária
            territory	bh	Barein
            territory	bi	Burundi
            territory	bj	Benin
            territory	bl	São Bartolomeu
            territory	bm	Bermudas
            territory	bn	Brunei
            territory	bo	Bolívia
            territory	bq	Países Baixos Caribenhos
            territory	br	Brasil
            territory	bs	Bahamas
            territory	bt	Butão
            territory	bv	Ilha Bouvet
            territory	bw	Botsuana
            territory	by	Bielorrússia
            territory	bz	Belize
            territory	ca	Canadá
            territory	cc	Ilhas Cocos (Keeling)
            territory	cd	República Democrática do Congo
            territory	cf	República Centro-Africana
            territory	cg	República do Congo
            territory	ch	Suíça
            territory	ci	Costa do Marfim
            territory	ck	Ilhas Cook
            territory	cl	Chile
            territory	cm	Camarões
            territory	cn	China
            territory	co	Colômbia
            territory	cp	Ilha de Clipperton
            territory	cr	Costa Rica
            territory	cu	Cuba
            territory	cv	Cabo Verde
            territory	cw	Curaçao
            territory	cx	Ilha Christmas
            territory	cy	Chipre
            territory	cz	Chéquia
            territory	de	Alemanha
            territory	dg	Diego Garcia
            territory	dj	Djibuti
            territory	dk	Dinamarca
            territory	dm	Dominica
            territory	do	República Dominicana
            territory	dz	Argélia
            territory	ea	Ceuta e Melilla
            territory	ec	Equador
            territory	ee	Estônia
            territory	eg	Egito
            territory	eh	Saara Ocidental
            territory	er	Eritreia
            territory	es	Espanha
            territory	et	Etiópia
            territory	eu	União Europeia
            territory	fi	Finlândia
            territory	fj	Fiji
            territory	fk	Ilhas Malvinas
            territory	fm	Micronésia
            territory	fo	Ilhas Faroé
            territory	fr	França
            territory	ga	Gabão
            territory	gb	Reino Unido
            territory	gd	Granada
            territory	ge	Geórgia
            territory	gf	Guiana Francesa
            territory	gg	Guernsey
            territory	gh	Gana
            territory	gi	Gibraltar
            territory	gl	Groenlândia
            territory	gm	Gâmbia
            territory	gn	Guiné
            territory	gp	Guadalupe
            territory	gq	Guiné Equatorial
            territory	gr	Grécia
            territory	gs	Ilhas Geórgia do Sul e Sandwich do Sul
            territory	gt	Guatemala
            territory	gu	Guam
            territory	gw	Guiné-Bissau
            territory	gy	Guiana
            territory	hk	Hong Kong
            territory	hm	Ilhas Heard e McDonald
            territory	hn	Honduras
            territory	hr	Croácia
            territory	ht	Haiti
            territory	hu	Hungria
            territory	ic	Ilhas Canárias
            territory	id	Indonésia
            territory	ie	Irlanda
            territory	il	Israel
            territory	im	Ilha de Man
            territory	in	Índia
            territory	io	Território Britânico do Oceano Índico
            territory	iq	Iraque
            territory	ir	Irã
            territory	is	Islândia
            territory	it	Itália
            territory	je	Jersey
            territory	jm	Jamaica
            territory	jo	Jordânia
            territory	jp	Japão
            territory	ke	Quênia
            territory	kg	Quirguistão
            territory	kh	Camboja
            territory	ki	Quiribati
            territory	km	Comores
            territory	kn	São Cristóvão e Névis
            territory	kp	Coreia do Norte
            territory	kr	Coreia do Sul
            territory	kw	Kuwait
            territory	ky	Ilhas Cayman
            territory	kz	Cazaquistão
            territory	la	Laos
            territory	lb	Líbano
            territory	lc	Santa Lúcia
            territory	li	Liechtenstein
            territory	lk	Sri Lanka
            territory	lr	Libéria
            territory	ls	Lesoto
            territory	lt	Lituânia
            territory	lu	Luxemburgo
            territory	lv	Letônia
            territory	ly	Líbia
            territory	ma	Marrocos
            territory	mc	Mônaco
            territory	md	Moldávia
            territory	me	Montenegro
            territory	mf	São Martinho
            territory	mg	Madagascar
            territory	mh	Ilhas Marshall
            territory	mk	Macedônia do Norte
            territory	ml	Mali
            territory	mm	Mianmar
            territory	mn	Mongólia
            territory	mo	Macau
            territory	mp	Ilhas Marianas do Norte
            territory	mq	Martinica
            territory	mr	Mauritânia
            territory	ms	Montserrat
            territory	mt	Malta
            territory	mu	Maurício
            territory	mv	Maldivas
            territory	mw	Malaui
            territory	mx	México
            territory	my	Malásia
            territory	mz	Moçambique
            territory	na	Namíbia
            territory	nc	Nova Caledônia
            territory	ne	Níger
            territory	nf	Ilha Norfolk
            territory	ng	Nigéria
            territory	ni	Nicarágua
            territory	nl	Países Baixos
            territory	no	Noruega
            territory	np	Nepal
            territory	nr	Nauru
            territory	nu	Niue
            territory	nz	Nova Zelândia
            territory	om	Omã
            territory	pa	Panamá
            territory	pe	Peru
            territory	pf	Polinésia Francesa
            territory	pg	Papua-Nova Guiné
            territory	ph	Filipinas
            territory	pk	Paquistão
            territory	pl	Polônia
            territory	pm	São Pedro e Miquelão
            territory	pn	Ilhas Pitcairn
            territory	pr	Porto Rico
            territory	ps	Palestina
            territory	pt	Portugal
            territory	pw	Palau
            territory	py	Paraguai
            territory	qa	Catar
            territory	re	Reunião
            territory	ro	Romênia
            territory	rs	Sérvia
            territory	ru	Rússia
            territory	rw	Ruanda
            territory	sa	Arábia Saudita
            territory	sb	Ilhas Salomão
            territory	sc	Seicheles
            territory	sd	Sudão
            territory	se	Suécia
            territory	sg	Singapura
            territory	sh	Santa Helena
            territory	si	Eslovênia
            territory	sj	Svalbard e Jan Mayen
            territory	sk	Eslováquia
            territory	sl	Serra Leoa
            territory	sm	San Marino
            territory	sn	Senegal
            territory	so	Somália
            territory	sr	Suriname
            territory	ss	Sudão do Sul
            territory	st	São Tomé e Príncipe
            territory	sv	El Salvador
            territory	sx	Sint Maarten
            territory	sy	Síria
            territory	sz	Essuatíni
            territory	ta	Tristão da Cunha
            territory	tc	Ilhas Turcas e Caicos
            territory	td	Chade
            territory	tf	Territórios Franceses do Sul
            territory	tg	Togo
            territory	th	Tailândia
            territory	tj	Tadjiquistão
            territory	tk	Tokelau
            territory	tl	Timor-Leste
            territory	tm	Turcomenistão
            territory	tn	Tunísia
            territory	to	Tonga
            territory	tr	Turquia
            territory	tt	Trinidad e Tobago
            territory	tv	Tuvalu
            territory	tw	Taiwan
            territory	tz	Tanzânia
            territory	ua	Ucrânia
            territory	ug	Uganda
            territory	um	Ilhas Menores Distantes dos EUA
            territory	us	Estados Unidos
            territory	uy	Uruguai
            territory	uz	Uzbequistão
            territory	va	Cidade do Vaticano
            territory	vc	São Vicente e Granadinas
            territory	ve	Venezuela
            territory	vg	Ilhas Virgens Britânicas
            territory	vi	Ilhas Virgens Americanas
            territory	vn	Vietnã
            territory	vu	Vanuatu
            territory	wf	Wallis e Futuna
            territory	ws	Samoa
            territory	xk	Kosovo
            territory	ye	Iêmen
            territory	yt	Mayotte
            territory	za	África do Sul
            territory	zm	Zâmbia
            territory	zw	Zimbábue
            trail	letters	a-zà-ãçéêíò-õúüũű̃ẽ
            variable	-	CAMINHODOSCRIPT	SERVIDOR	NOMEDOSERVIDOR
            variable!	basepagename	NOMEDAPAGINABASE	NOMEDAPÁGINABASE
            variable!	basepagenamee	NOMEDAPAGINABASEC	NOMEDAPÁGINABASEC
            variable!	contentlanguage	IDIOMADOCONTEUDO	IDIOMADOCONTEÚDO
            variable!	-	DIAATUAL	DIAATUAL2	NOMEDODIAATUAL	DIADASEMANAATUAL	HORAATUAL	MESATUAL	MESATUAL2	MESATUAL1	MESATUALABREV	MESATUALABREVIADO	ABREVIATURADOMESATUAL	NOMEDOMESATUAL	HORARIOATUAL	REVISAOATUAL	REVISÃOATUAL	SEMANAATUAL	ANOATUAL	DIALOCAL	DIALOCAL2	NOMEDODIALOCAL	DIADASEMANALOCAL	HORALOCAL	MESLOCAL	MESLOCAL1	MESLOCALABREV	MESLOCALABREVIADO	ABREVIATURADOMESLOCAL	NOMEDOMESLOCAL	HORARIOLOCAL	SEMANALOCAL	ANOLOCAL	NUMERODEUSUARIOSATIVOS	NÚMERODEUSUÁRIOSATIVOS	NUMERODEADMINISTRADORES	NÚMERODEADMINISTRADORES	NUMERODEARTIGOS	NÚMERODEARTIGOS	NUMERODEEDICOES	NÚMERODEEDIÇÕES	NUMERODEARQUIVOS	NÚMERODEARQUIVOS	NUMERODEPAGINAS	NÚMERODEPÁGINAS	NUMERODEUSUARIOS	NÚMERODEUSUÁRIOS	DIADAREVISAO	DIADAREVISÃO	DIADAREVISAO2	DIADAREVISÃO2	IDDAREVISAO	IDDAREVISÃO	MESDAREVISAO	MÊSDAREVISÃO	USUARIODAREVISAO	USUÁRIODAREVISÃO	ANODAREVISAO	ANODAREVISÃO
            variable!	fullpagename	NOMECOMPLETODAPAGINA	NOMECOMPLETODAPÁGINA
            variable!	fullpagenamee	NOMECOMPLETODAPAGINAC	NOMECOMPLETODAPÁGINAC
            variable!	namespace	DOMINIO	DOMÍNIO	ESPACONOMINAL	ESPAÇONOMINAL
            variable!	namespacee	DOMINIOC	DOMÍNIOC	ESPACONOMINALC	ESPAÇONOMINALC
            variable!	pagename	NOMEDAPAGINA	NOMEDAPÁGINA
            variable!	pagenamee	NOMEDAPAGINAC	NOMEDAPÁGINAC
            variable!	sitename	NOMEDOSITE	NOMEDOSÍTIO	NOMEDOSITIO
            variable!	subjectpagename	NOMEDAPAGINADECONTEUDO	NOMEDAPÁGINADECONTEÚDO
            variable!	subjectpagenamee	NOMEDAPAGINADECONTEUDOC	NOMEDAPÁGINADECONTEÚDOC
            variable!	subjectspace	PAGINADECONTEUDO	PAGINADECONTEÚDO
            variable!	subjectspacee	PAGINADECONTEUDOC	PAGINADECONTEÚDOC
            variable!	subpagename	NOMEDASUBPAGINA	NOMEDASUBPÁGINA
            variable!	subpagenamee	NOMEDASUBPAGINAC	NOMEDASUBPÁGINAC
            variable!	talkpagename	NOMEDAPAGINADEDISCUSSAO	NOMEDAPÁGINADEDISCUSSÃO
            variable!	talkpagenamee	NOMEDAPAGINADEDISCUSSAOC	NOMEDAPÁGINADEDISCUSSÃOC
            variable!	talkspace	PAGINADEDISCUSSAO	PÁGINADEDISCUSSÃO
            variable!	talkspacee	PAGINADEDISCUSSAOC	PÁGINADEDISCUSSÃOC
            """#
        case "pt-br": #"""
            alias	0	fallback	144	function	158	hashed	935	namespace	959	number	1444	option	1477	redirect	2055	switch	2090	variable	2642
            alias	2	Usuário	Usuária
            alias	3	Usuário Discussão	Usuária Discussão
            alias	6	Imagem	Ficheiro
            alias	7	Imagem Discussão	Ficheiro Discussão
            fallback	1	pt
            function	anchorencode	CODIFICAANCORA	CODIFICAÂNCORA
            function	-	CAMINHODOARQUIVO	URLCOMPLETO	URLCOMPLETOC
            function	gender	GENERO	GÊNERO
            function	lc	MINUSCULA	MINÚSCULA	MINUSCULAS	MINÚSCULAS
            function	lcfirst	PRIMEIRAMINUSCULA	PRIMEIRAMINÚSCULA
            function	uc	MAIUSCULA	MAIÚSCULA	MAIUSCULAS	MAIÚSCULAS
            function	ucfirst	PRIMEIRAMAIUSCULA	PRIMEIRAMAIÚSCULA
            function	urlencode	CODIFICAURL
            function!	defaultsort	ORDENACAOPADRAO	ORDENAÇÃOPADRÃO	ORDEMPADRAO	ORDEMPADRÃO
            function!	displaytitle	EXIBETITULO	EXIBETÍTULO
            function!	-	NUMERONOGRUPO	NÚMERONOGRUPO	PAGINASNACATEGORIA	PÁGINASNACATEGORIA	PAGINASNACAT	PÁGINASNACAT	PAGINASNOESPACONOMINAL	PÁGINASNOESPAÇONOMINAL	PAGINASNODOMINIO	PÁGINASNODOMÍNIO	TAMANHODAPAGINA	TAMANHODAPÁGINA	NIVELDEPROTECAO	NÍVELDEPROTEÇÃO
            hashed	-	invocar	IDIOMA
            namespace	-2	Mídia
            namespace	-1	Especial
            namespace	1	Discussão
            namespace	2	Usuário
            namespace	3	Usuário Discussão
            namespace	5	Wikipedia Discussão
            namespace	6	Arquivo
            namespace	7	Arquivo Discussão
            namespace	8	MediaWiki
            namespace	9	MediaWiki Discussão
            namespace	10	Predefinição
            namespace	11	Predefinição Discussão
            namespace	12	Ajuda
            namespace	13	Ajuda Discussão
            namespace	14	Categoria
            namespace	15	Categoria Discussão
            namespace	828	Módulo
            namespace	829	Módulo Discussão
            number	decimal	,
            number	group	\#u{A0}
            option	img_baseline	linhadebase
            option	img_border	borda
            option	img_bottom	abaixo
            option	img_center	centro
            option	img_framed	commoldura	comborda
            option	img_frameless	semmoldura	semborda
            option	img_left	esquerda
            option	img_link	ligação=$1
            option	img_manualthumb	miniaturadaimagem=$1	miniatura=$1
            option	img_middle	meio
            option	img_none	nenhum
            option	img_page	página=$1	página_$1	página $1
            option	img_right	direita
            option	img_thumbnail	miniaturadaimagem	miniatura
            option	img_top	acima
            option	img_upright	superiordireito	superiordireito=$1	superiordireito_$1	superiordireito $1
            redirect	redirect	redirecionamento
            switch	-	FORCARTDC	FORCARSUMARIO	FORÇARTDC	FORÇARSUMÁRIO	SEMCONVERTERCONTEUDO	SEMCONVERTERCONTEÚDO	SEMCC	NAOEDITARSECAO	NÃOEDITARSEÇÃO	SEMEDITARSEÇÃO	SEMEDITARSECAO	SEMGALERIA	SEMCONVERTERTITULO	SEMCONVERTERTÍTULO	SEMCT	SEMTDC	SEMSUMÁRIO	TDC	SUMARIO	SUMÁRIO
            switch!	-	CATEGORIAOCULTA	CATOCULTA	INDEXAR	LINKDENOVASECAO	LINKDENOVASEÇÃO	LIGACAODENOVASECAO	LIGAÇÃODENOVASEÇÃO	NAOINDEXAR	NÃOINDEXAR	SEMLINKDENOVASECAO	SEMLINKDENOVASEÇÃO	SEMLIGACAODENOVASECAO	SEMLIGAÇÃODENOVASEÇÃO	REDIRECIONAMENTOESTATICO	REDIRECIONAMENTOESTÁTICO
            variable	-	CAMINHODOSCRIPT	SERVIDOR	NOMEDOSERVIDOR
            variable!	basepagename	NOMEDAPAGINABASE	NOMEDAPÁGINABASE
            variable!	basepagenamee	NOMEDAPAGINABASEC	NOMEDAPÁGINABASEC
            variable!	contentlanguage	IDIOMADOCONTEUDO	IDIOMADOCONTEÚDO
            variable!	-	DIAATUAL	DIAATUAL2	NOMEDODIAATUAL	DIADASEMANAATUAL	HORAATUAL	MESATUAL	MESATUAL2	MESATUAL1	MESATUALABREV	MESATUALABREVIADO	ABREVIATURADOMESATUAL	NOMEDOMESATUAL	HORARIOATUAL	REVISAOATUAL	REVISÃOATUAL	SEMANAATUAL	ANOATUAL	DIALOCAL	DIALOCAL2	NOMEDODIALOCAL	DIADASEMANALOCAL	HORALOCAL	MESLOCAL	MESLOCAL1	MESLOCALABREV	MESLOCALABREVIADO	ABREVIATURADOMESLOCAL	NOMEDOMESLOCAL	HORARIOLOCAL	SEMANALOCAL	ANOLOCAL	NUMERODEUSUARIOSATIVOS	NÚMERODEUSUÁRIOSATIVOS	NUMERODEADMINISTRADORES	NÚMERODEADMINISTRADORES	NUMERODEARTIGOS	NÚMERODEARTIGOS	NUMERODEEDICOES	NÚMERODEEDIÇÕES	NUMERODEARQUIVOS	NÚMERODEARQUIVOS	NUMERODEPAGINAS	NÚMERODEPÁGINAS	NUMERODEUSUARIOS	NÚMERODEUSUÁRIOS	DIADAREVISAO	DIADAREVISÃO	DIADAREVISAO2	DIADAREVISÃO2	IDDAREVISAO	IDDAREVISÃO	MESDAREVISAO	MÊSDAREVISÃO	USUARIODAREVISAO	USUÁRIODAREVISÃO	ANODAREVISAO	ANODAREVISÃO
            variable!	fullpagename	NOMECOMPLETODAPAGINA	NOMECOMPLETODAPÁGINA
            variable!	fullpagenamee	NOMECOMPLETODAPAGINAC	NOMECOMPLETODAPÁGINAC
            variable!	namespace	DOMINIO	DOMÍNIO	ESPACONOMINAL	ESPAÇONOMINAL
            variable!	namespacee	DOMINIOC	DOMÍNIOC	ESPACONOMINALC	ESPAÇONOMINALC
            variable!	pagename	NOMEDAPAGINA	NOMEDAPÁGINA
            variable!	pagenamee	NOMEDAPAGINAC	NOMEDAPÁGINAC
            variable!	sitename	NOMEDOSITE	NOMEDOSÍTIO	NOMEDOSITIO
            variable!	subjectpagename	NOMEDAPAGINADECONTEUDO	NOMEDAPÁGINADECONTEÚDO
            variable!	subjectpagenamee	NOMEDAPAGINADECONTEUDOC	NOMEDAPÁGINADECONTEÚDOC
            variable!	subjectspace	PAGINADECONTEUDO	PAGINADECONTEÚDO
            variable!	subjectspacee	PAGINADECONTEUDOC	PAGINADECONTEÚDOC
            variable!	subpagename	NOMEDASUBPAGINA	NOMEDASUBPÁGINA
            variable!	subpagenamee	NOMEDASUBPAGINAC	NOMEDASUBPÁGINAC
            variable!	talkpagename	NOMEDAPAGINADEDISCUSSAO	NOMEDAPÁGINADEDISCUSSÃO
            variable!	talkpagenamee	NOMEDAPAGINADEDISCUSSAOC	NOMEDAPÁGINADEDISCUSSÃOC
            variable!	talkspace	PAGINADEDISCUSSAO	PÁGINADEDISCUSSÃO
            variable!	talkspacee	PAGINADEDISCUSSAOC	PÁGINADEDISCUSSÃOC
            """#
        case "pwn": #"""
            date	0	fallback	37	month	106	month-alone	734	namespace	793
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	zh-tw
            fallback	2	zh-hant
            fallback	3	zh
            fallback	4	zh-hans
            month	1	kaledavan a qiljas/sangasangasan a qiljasan
            month	2	kadrusan qiljasan/sikamsanmusalj a qiljasan
            month	3	sikatjelu a qiljasan/katjeluan a qiljasan
            month	4	sikasepatj a qiljasan/kadrusan qiljasan
            month	5	sikalimalj a qiljasan/kalima qiljasan
            month	6	sikanemalj a qiljasan/kauneman a qiljasan
            month	7	kapitjuan a qiljasan/sikamasanpitjulj a qiljasan
            month	8	sikaalu a qiljasan/kaaluan a qiljasan
            month	9	sikasiva a qiljasan/kasivaan a qiljasan
            month	10	sikatapuluqan a qiljasan/katapuluq a qiljasan
            month	11	katapuluq saka ita a qiljasan/sikamasantapuluq saka ita a qiljasan
            month	12	sikamasantapuluq saka drusa a qiljasan
            month-alone	1	kaledavan a qiljas/sangasangasan  a qiljasan
            namespace	-2	mitiya
            namespace	-1	pinakisumaljiyan
            namespace	1	kakaljavaran
            namespace	2	avan a kipakamanguanguaq
            namespace	3	kipakamanguanguaq kakaljavaran
            namespace	5	Wikipedia kakaljavaran
            namespace	6	sineqetj a vecik
            namespace	7	sineqetj a vecik kakaljavaran
            namespace	8	MediaWiki
            namespace	9	MediaWiki kakaljavaran
            namespace	10	kakivauvaljan
            namespace	11	kakivauvaljan kakaljavaran
            namespace	12	remasudj
            namespace	13	remasudj kakaljavaran
            namespace	14	pinapapilipiliqan
            namespace	15	pinapapilipiliqan kakaljavaran
            """#
        default: nil
        }
    }
}
