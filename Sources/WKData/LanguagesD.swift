// Written by scripts/make-swift-data from data/mediawiki, data/cldr and data/wiki; do not edit.
// swift-format-ignore-file

extension LanguageData {
    static func d(_ code: String) -> StaticString? {
        switch code {
        case "da": #"""
            aged	0	alias	32	date	169	language	207	month	8563	namespace	8746	number	9270	plural	9302	territory	9339	trail	15513
            aged	after	 år)
            aged	before	 (
            alias	4	WP
            alias	5	Wikipedia-diskussion
            alias	6	Billede
            alias	7	Billeddiskussion
            alias	9	MediaWiki-diskussion
            alias	13	Hjælp-diskussion
            date	full	d. MMMM y
            date	month	MMMM y
            language	aa	afar
            language	ab	abkhasisk
            language	ace	achinesisk
            language	ady	adyghe
            language	af	afrikaans
            language	ain	ainu
            language	ak	akan
            language	akk	akkadisk
            language	ale	aleutisk
            language	alt	sydaltaisk
            language	am	amharisk
            language	an	aragonsk
            language	ang	oldengelsk
            language	anp	angika
            language	ar	arabisk
            language	arc	aramæisk
            language	arn	mapudungun
            language	arp	arapaho
            language	as	assamesisk
            language	ast	asturisk
            language	av	avarisk
            language	awa	awadhi
            language	ay	aymara
            language	az	aserbajdsjansk
            language	ba	bashkir
            language	bal	baluchi
            language	ban	balinesisk
            language	be	belarusisk
            language	bem	bemba
            language	bg	bulgarsk
            language	bgn	vestbaluchi
            language	bho	bhojpuri
            language	bi	bislama
            language	bik	bikol
            language	bla	siksika
            language	bm	bambara
            language	bn	bengali
            language	bo	tibetansk
            language	br	bretonsk
            language	bs	bosnisk
            language	bua	buriatisk
            language	bug	buginesisk
            language	ca	catalansk
            language	ce	tjetjensk
            language	ceb	cebuano
            language	ch	chamorro
            language	chg	chagatai
            language	chk	chuukese
            language	chn	chinook
            language	cho	choctaw
            language	chr	cherokee
            language	chy	cheyenne
            language	ckb	sorani
            language	co	korsikansk
            language	cop	koptisk
            language	cr	cree
            language	crh	krimtatarisk
            language	cs	tjekkisk
            language	csb	kasjubisk
            language	cu	kirkeslavisk
            language	cv	tjuvasjisk
            language	cy	walisisk
            language	da	dansk
            language	dak	dakota
            language	de	tysk
            language	de-at	østrigsk tysk
            language	de-ch	schweizerhøjtysk
            language	din	dinka
            language	dsb	nedersorbisk
            language	dua	duala
            language	dv	divehi
            language	dz	dzongkha
            language	ee	ewe
            language	egy	oldegyptisk
            language	el	græsk
            language	elx	elamitisk
            language	en	engelsk
            language	en-ca	canadisk engelsk
            language	en-gb	britisk engelsk
            language	en-us	amerikansk engelsk
            language	enm	middelengelsk
            language	eo	esperanto
            language	es	spansk
            language	es-419	latinamerikansk spansk
            language	et	estisk
            language	eu	baskisk
            language	fa	persisk
            language	fa-af	dari
            language	fat	fanti
            language	ff	fulah
            language	fi	finsk
            language	fil	filippinsk
            language	fj	fijiansk
            language	fo	færøsk
            language	fon	fon
            language	fr	fransk
            language	fr-ca	canadisk fransk
            language	frc	cajunfransk
            language	frm	middelfransk
            language	fro	oldfransk
            language	frr	nordfrisisk
            language	fur	friulisk
            language	fy	vestfrisisk
            language	ga	irsk
            language	gaa	ga
            language	gag	gagauzisk
            language	gan	gan-kinesisk
            language	gd	skotsk gælisk
            language	gez	geez
            language	gil	gilbertesisk
            language	gl	galicisk
            language	gmh	middelhøjtysk
            language	gn	guarani
            language	goh	oldhøjtysk
            language	gor	gorontalo
            language	got	gotisk
            language	grc	oldgræsk
            language	gsw	schweizertysk
            language	gu	gujarati
            language	gv	manx
            language	ha	hausa
            language	hak	hakka-kinesisk
            language	haw	hawaiiansk
            language	he	hebraisk
            language	hi	hindi
            language	hil	hiligaynon
            language	hit	hittitisk
            language	hmn	hmong
            language	ho	hirimotu
            language	hr	kroatisk
            language	hsb	øvresorbisk
            language	hsn	xiang-kinesisk
            language	ht	haitisk
            language	hu	ungarsk
            language	hy	armensk
            language	hz	herero
            language	ia	interlingua
            language	iba	iban
            language	id	indonesisk
            language	ie	interlingue
            language	ig	igbo
            language	ii	sichuan yi
            language	ik	inupiaq
            language	ilo	iloko
            language	inh	ingush
            language	io	ido
            language	is	islandsk
            language	it	italiensk
            language	iu	inuktitut
            language	ja	japansk
            language	jbo	lojban
            language	jv	javanesisk
            language	ka	georgisk
            language	kaa	karakalpakisk
            language	kab	kabylsk
            language	kbd	kabardian
            language	kcg	tyap
            language	kea	kapverdisk
            language	kg	kongo
            language	ki	kikuyu
            language	kj	kuanyama
            language	kk	kasakhisk
            language	kl	grønlandsk
            language	km	khmer
            language	kmb	kimbundu
            language	kn	kannada
            language	ko	koreansk
            language	koi	komi-permjakisk
            language	kok	konkani
            language	kpe	kpelle
            language	kr	kanuri
            language	krc	karatjai-balkar
            language	krl	karelsk
            language	ks	kashmiri
            language	ksh	kölsch
            language	ku	kurdisk
            language	kum	kymyk
            language	kv	komi
            language	kw	cornisk
            language	ky	kirgisisk
            language	la	latin
            language	lad	ladino
            language	lb	luxembourgsk
            language	lez	lezghian
            language	lg	ganda
            language	li	limburgsk
            language	lkt	lakota
            language	ln	lingala
            language	lo	lao
            language	lou	Louisiana-kreolsk
            language	loz	lozi
            language	lrc	nordluri
            language	lt	litauisk
            language	lua	luba-Lulua
            language	lus	lushai
            language	lv	lettisk
            language	mad	madurese
            language	mag	magahi
            language	mai	maithili
            language	mak	makasar
            language	mdf	moksha
            language	men	mende
            language	mg	malagassisk
            language	mga	middelirsk
            language	mh	marshallese
            language	mi	maori
            language	mic	micmac
            language	min	minangkabau
            language	mk	makedonsk
            language	ml	malayalam
            language	mn	mongolsk
            language	mnc	manchu
            language	mni	manipuri
            language	moh	mohawk
            language	mos	mossi
            language	mr	marathi
            language	ms	malajisk
            language	mt	maltesisk
            language	mus	creek
            language	mwl	mirandesisk
            language	my	burmesisk
            language	myv	erzya
            language	mzn	mazenisk
            language	na	nauru
            language	nan	min-kinesisk
            language	nap	napolitansk
            language	nb	bokmål
            language	nd	nordndebele
            language	nds	nedertysk
            language	nds-nl	plattysk (Holland)
            language	ne	nepalesisk
            language	new	newari
            language	ng	ndonga
            language	nia	nias
            language	niu	niueansk
            language	nl	nederlandsk
            language	nl-be	flamsk
            language	nn	nynorsk
            language	no	norsk
            language	nog	nogai
            language	non	oldislandsk
            language	nqo	n-ko
            language	nr	sydndebele
            language	nso	nordsotho
            language	nv	navajo
            language	ny	nyanja
            language	nyn	nyankole
            language	oc	occitansk
            language	oj	ojibwa
            language	om	oromo
            language	or	oriya
            language	os	ossetisk
            language	ota	osmannisk tyrkisk
            language	pa	punjabi
            language	pag	pangasinan
            language	pal	pahlavi
            language	pam	pampanga
            language	pap	papiamento
            language	pau	palauansk
            language	pcm	nigeriansk pidgin
            language	peo	oldpersisk
            language	phn	fønikisk
            language	pi	pali
            language	pl	polsk
            language	prg	preussisk
            language	pro	oldprovencalsk
            language	ps	pashto
            language	pt	portugisisk
            language	pt-br	brasiliansk portugisisk
            language	qu	quechua
            language	rap	rapanui
            language	rar	rarotonga
            language	rhg	rohingya
            language	rm	rætoromansk
            language	rn	rundi
            language	ro	rumænsk
            language	rom	romani
            language	ru	russisk
            language	rup	arumænsk
            language	rw	kinyarwanda
            language	sa	sanskrit
            language	sah	jakutisk
            language	sam	samaritansk aramæisk
            language	sat	santali
            language	sc	sardinsk
            language	scn	siciliansk
            language	sco	skotsk
            language	sd	sindhi
            language	sdh	sydkurdisk
            language	se	nordsamisk
            language	ses	koyraboro senni
            language	sg	sango
            language	sga	oldirsk
            language	sh	serbokroatisk
            language	shi	tachelhit
            language	shn	shan
            language	si	singalesisk
            language	sk	slovakisk
            language	sl	slovensk
            language	sm	samoansk
            language	sma	sydsamisk
            language	smj	lulesamisk
            language	smn	enaresamisk
            language	sms	skoltesamisk
            language	sn	shona
            language	so	somali
            language	sog	sogdiansk
            language	sq	albansk
            language	sr	serbisk
            language	srn	sranan tongo
            language	ss	swati
            language	st	sydsotho
            language	su	sundanesisk
            language	sux	sumerisk
            language	sv	svensk
            language	sw	swahili
            language	syc	klassisk syrisk
            language	syr	syrisk
            language	ta	tamil
            language	te	telugu
            language	tet	tetum
            language	tg	tadsjikisk
            language	th	thai
            language	ti	tigrinya
            language	tig	tigre
            language	tk	turkmensk
            language	tl	tagalog
            language	tlh	klingon
            language	tli	tlingit
            language	tn	tswana
            language	to	tongansk
            language	tpi	tok pisin
            language	tr	tyrkisk
            language	trv	taroko
            language	ts	tsonga
            language	tt	tatarisk
            language	tum	tumbuka
            language	tvl	tuvaluansk
            language	tw	twi
            language	ty	tahitiansk
            language	tyv	tuvinian
            language	tzm	centralmarokkansk tamazight
            language	udm	udmurt
            language	ug	uygurisk
            language	uga	ugaristisk
            language	uk	ukrainsk
            language	umb	umbundu
            language	ur	urdu
            language	uz	usbekisk
            language	ve	venda
            language	vi	vietnamesisk
            language	vo	volapyk
            language	vot	votisk
            language	wa	vallonsk
            language	war	waray
            language	wo	wolof
            language	wuu	wu-kinesisk
            language	xal	kalmyk
            language	xh	xhosa
            language	yi	jiddisch
            language	yo	yoruba
            language	yue	kantonesisk
            language	za	zhuang
            language	zap	zapotec
            language	zgh	tamazight
            language	zh	kinesisk
            language	zh-hans	forenklet kinesisk
            language	zh-hant	traditionelt kinesisk
            language	zu	zulu
            language	zun	zuni
            language	zza	zaza
            language	eng	engelsk
            language	fra	fransk
            language	ger	tysk
            language	gr	græsk
            language	ita	italiensk
            language	lat	latin
            language	lij	ligurisk
            language	lmo	lombardisk
            language	rus	russisk
            language	spa	spansk
            language	szl	schlesisk
            language	vec	venetiansk
            month	1	januar
            month	2	februar
            month	3	marts
            month	4	april
            month	5	maj
            month	6	juni
            month	7	juli
            month	8	august
            month	9	september
            month	10	oktober
            month	11	november
            month	12	december
            namespace	-2	Media
            namespace	-1	Speciel
            namespace	1	Diskussion
            namespace	2	Bruger
            namespace	3	Brugerdiskussion
            namespace	4	Wikipedia
            namespace	5	Wikipedia diskussion
            namespace	6	Fil
            namespace	7	Fildiskussion
            namespace	8	MediaWiki
            namespace	9	MediaWiki diskussion
            namespace	10	Skabelon
            namespace	11	Skabelondiskussion
            namespace	12	Hjælp
            namespace	13	Hjælp diskussion
            namespace	14	Kategori
            namespace	15	Kategoridiskussion
            namespace	101	Portaldiskussion
            namespace	118	Kladde
            namespace	828	Modul
            namespace	829	Moduldiskussion
            number	decimal	,
            number	group	.
            plural	1	n = 1 or t != 0 and i = 0,1
            territory	ac	Ascensionøen
            territory	ad	Andorra
            territory	ae	De Forenede Arabiske Emirater
            territory	af	Afghanistan
            territory	ag	Antigua og Barbuda
            territory	ai	Anguilla
            territory	al	Albanien
            territory	am	Armenien
            territory	ao	Angola
            territory	aq	Antarktis
            territory	ar	Argentina
            territory	as	Amerikansk Samoa
            territory	at	Østrig
            territory	au	Australien
            territory	aw	Aruba
            territory	ax	Åland
            territory	az	Aserbajdsjan
            territory	ba	Bosnien-Hercegovina
            territory	bb	Barbados
            territory	bd	Bangladesh
            territory	be	Belgien
            territory	bf	Burkina Faso
            territory	bg	Bulgarien
            territory	bh	Bahrain
            territory	bi	Burundi
            territory	bj	Benin
            territory	bl	Saint Barthélemy
            territory	bm	Bermuda
            territory	bn	Brunei
            territory	bo	Bolivia
            territory	bq	De tidligere Nederlandske Antiller
            territory	br	Brasilien
            territory	bs	Bahamas
            territory	bt	Bhutan
            territory	bv	Bouvetøen
            territory	bw	Botswana
            territory	by	Belarus
            territory	bz	Belize
            territory	ca	Canada
            territory	cc	Cocosøerne
            territory	cd	Congo-Kinshasa
            territory	cf	Den Centralafrikanske Republik
            territory	cg	Congo-Brazzaville
            territory	ch	Schweiz
            territory	ci	Elfenbenskysten
            territory	ck	Cookøerne
            territory	cl	Chile
            territory	cm	Cameroun
            territory	cn	Kina
            territory	co	Colombia
            territory	cp	Clippertonøen
            territory	cr	Costa Rica
            territory	cu	Cuba
            territory	cv	Kap Verde
            territory	cw	Curaçao
            territory	cx	Juleøen
            territory	cy	Cypern
            territory	cz	Tjekkiet
            territory	de	Tyskland
            territory	dg	Diego Garcia
            territory	dj	Djibouti
            territory	dk	Danmark
            territory	dm	Dominica
            territory	do	Den Dominikanske Republik
            territory	dz	Algeriet
            territory	ea	Ceuta og Melilla
            territory	ec	Ecuador
            territory	ee	Estland
            territory	eg	Egypten
            territory	eh	Vestsahara
            territory	er	Eritrea
            territory	es	Spanien
            territory	et	Etiopien
            territory	eu	Den Europæiske Union
            territory	fi	Finland
            territory	fj	Fiji
            territory	fk	Falklandsøerne
            territory	fm	Mikronesien
            territory	fo	Færøerne
            territory	fr	Frankrig
            territory	ga	Gabon
            territory	gb	Storbritannien
            territory	gd	Grenada
            territory	ge	Georgien
            territory	gf	Fransk Guyana
            territory	gg	Guernsey
            territory	gh	Ghana
            territory	gi	Gibraltar
            territory	gl	Grønland
            territory	gm	Gambia
            territory	gn	Guinea
            territory	gp	Guadeloupe
            territory	gq	Ækvatorialguinea
            territory	gr	Grækenland
            territory	gs	South Georgia og De Sydlige Sandwichøer
            territory	gt	Guatemala
            territory	gu	Guam
            territory	gw	Guinea-Bissau
            territory	gy	Guyana
            territory	hk	Hongkong
            territory	hm	Heard Island og McDonald Islands
            territory	hn	Honduras
            territory	hr	Kroatien
            territory	ht	Haiti
            territory	hu	Ungarn
            territory	ic	Kanariske øer
            territory	id	Indonesien
            territory	ie	Irland
            territory	il	Israel
            territory	im	Isle of Man
            territory	in	Indien
            territory	io	Det Britiske Territorium i Det Indiske Ocean
            territory	iq	Irak
            territory	ir	Iran
            territory	is	Island
            territory	it	Italien
            territory	je	Jersey
            territory	jm	Jamaica
            territory	jo	Jordan
            territory	jp	Japan
            territory	ke	Kenya
            territory	kg	Kirgisistan
            territory	kh	Cambodja
            territory	ki	Kiribati
            territory	km	Comorerne
            territory	kn	Saint Kitts og Nevis
            territory	kp	Nordkorea
            territory	kr	Sydkorea
            territory	kw	Kuwait
            territory	ky	Caymanøerne
            territory	kz	Kasakhstan
            territory	la	Laos
            territory	lb	Libanon
            territory	lc	Saint Lucia
            territory	li	Liechtenstein
            territory	lk	Sri Lanka
            territory	lr	Liberia
            territory	ls	Lesotho
            territory	lt	Litauen
            territory	lu	Luxembourg
            territory	lv	Letland
            territory	ly	Libyen
            territory	ma	Marokko
            territory	mc	Monaco
            territory	md	Moldova
            territory	me	Montenegro
            territory	mf	Saint Martin
            territory	mg	Madagaskar
            territory	mh	Marshalløerne
            territory	mk	Nordmakedonien
            territory	ml	Mali
            territory	mm	Myanmar
            territory	mn	Mongoliet
            territory	mo	Macao
            territory	mp	Nordmarianerne
            territory	mq	Martinique
            territory	mr	Mauretanien
            territory	ms	Montserrat
            territory	mt	Malta
            territory	mu	Mauritius
            territory	mv	Maldiverne
            territory	mw	Malawi
            territory	mx	Mexico
            territory	my	Malaysia
            territory	mz	Mozambique
            territory	na	Namibia
            territory	nc	Ny Kaledonien
            territory	ne	Niger
            territory	nf	Norfolk Island
            territory	ng	Nigeria
            territory	ni	Nicaragua
            territory	nl	Nederlandene
            territory	no	Norge
            territory	np	Nepal
            territory	nr	Nauru
            territory	nu	Niue
            territory	nz	New Zealand
            territory	om	Oman
            territory	pa	Panama
            territory	pe	Peru
            territory	pf	Fransk Polynesien
            territory	pg	Papua Ny Guinea
            territory	ph	Filippinerne
            territory	pk	Pakistan
            territory	pl	Polen
            territory	pm	Saint Pierre og Miquelon
            territory	pn	Pitcairn
            territory	pr	Puerto Rico
            territory	ps	Palæstina
            territory	pt	Portugal
            territory	pw	Palau
            territory	py	Paraguay
            territory	qa	Qatar
            territory	re	Réunion
            territory	ro	Rumænien
            territory	rs	Serbien
            territory	ru	Rusland
            territory	rw	Rwanda
            territory	sa	Saudi-Arabien
            territory	sb	Salomonøerne
            territory	sc	Seychellerne
            territory	sd	Sudan
            territory	se	Sverige
            territory	sg	Singapore
            territory	sh	St. Helena
            territory	si	Slovenien
            territory	sj	Svalbard og Jan Mayen
            territory	sk	Slovakiet
            territory	sl	Sierra Leone
            territory	sm	San Marino
            territory	sn	Senegal
            territory	so	Somalia
            territory	sr	Surinam
            territory	ss	Sydsudan
            territory	st	São Tomé og Príncipe
            territory	sv	El Salvador
            territory	sx	Sint Maarten
            territory	sy	Syrien
            territory	sz	Eswatini
            territory	ta	Tristan da Cunha
            territory	tc	Turks- og Caicosøerne
            territory	td	Tchad
            territory	tf	De Franske Besiddelser i Det Sydlige Indiske Ocean og Antarktis
            territory	tg	Togo
            territory	th	Thailand
            territory	tj	Tadsjikistan
            territory	tk	Tokelau
            territory	tl	Timor-Leste
            territory	tm	Turkmenistan
            territory	tn	Tunesien
            territory	to	Tonga
            territory	tr	Tyrkiet
            territory	tt	Trinidad og Tobago
            territory	tv	Tuvalu
            territory	tw	Taiwan
            territory	tz	Tanzania
            territory	ua	Ukraine
            territory	ug	Uganda
            territory	um	Amerikanske oversøiske øer
            territory	us	USA
            territory	uy	Uruguay
            territory	uz	Usbekistan
            territory	va	Vatikanstaten
            territory	vc	Saint Vincent og Grenadinerne
            territory	ve	Venezuela
            territory	vg	De Britiske Jomfruøer
            territory	vi	De Amerikanske Jomfruøer
            territory	vn	Vietnam
            territory	vu	Vanuatu
            territory	wf	Wallis og Futuna
            territory	ws	Samoa
            territory	xk	Kosovo
            territory	ye	Yemen
            territory	yt	Mayotte
            territory	za	Sydafrika
            territory	zm	Zambia
            territory	zw	Zimbabwe
            trail	letters	a-zåæø
            """#
        case "dag": #"""
            date	0	month	37	namespace	390	trail	827
            date	full	d MMMM y
            date	month	LLLL y
            month	1	Silimin gɔli January
            month	2	Silimin gɔli February
            month	3	Silimin gɔli March
            month	4	Silimin gɔli April
            month	5	Silimin gɔli May
            month	6	Silimin gɔli June
            month	7	Silimin gɔli July
            month	8	Silimin gɔli August
            month	9	Silimin gɔli September
            month	10	Silimin gɔli October
            month	11	Silimin gɔli November
            month	12	Silimin gɔli December
            namespace	-2	Miidiya
            namespace	-1	Diŋ'gahim
            namespace	1	Yɛltɔɣa
            namespace	2	Ŋun su
            namespace	3	Ŋun su yɛltɔɣa
            namespace	5	Wikipedia yɛltɔɣa
            namespace	6	Lahabali kɔligu
            namespace	7	Lahabali kɔligu yɛltɔɣa
            namespace	8	MiidiyaWiki
            namespace	9	MiidiyaWiki yɛltɔɣa
            namespace	10	Tɛmplet
            namespace	11	Tɛmplet yɛltɔɣa
            namespace	12	Sɔŋsim
            namespace	13	Sɔŋsim yɛltɔɣa
            namespace	14	Pubu
            namespace	15	Pubu yɛltɔɣa
            trail	letters	a-zŊŋƆƐƔƷɔɛɣʒ
            """#
        case "de": #"""
            alias	0	date	176	function	214	hashed	923	label	1123	language	1137	modifier	11415	month	11491	namespace	11674	number	12211	option	12243	plural	12948	redirect	12973	switch	13005	territory	13429	trail	19695	variable	19721
            alias	2	Benutzer	Benutzerin	BE
            alias	3	Benutzer Diskussion	Benutzerin Diskussion
            alias	4	WP
            alias	5	WD
            alias	6	Bild
            alias	7	Bild Diskussion
            alias	12	H
            alias	100	P
            alias	101	PD
            date	full	d. MMMM y
            date	month	MMMM y
            function	anchorencode	ANKERENKODIERT	SPRUNGMARKEENKODIERT
            function	-	KANONISCHE_URL	KANONISCHE_URL_C	DATEIPFAD	VOLLSTÄNDIGE_URL	VOLLSTÄNDIGE_URL_C	NACHRICHT	LOKALE_URL	LOKALE_URL_C
            function	formatnum	ZAHLENFORMAT
            function	gender	GESCHLECHT
            function	grammar	GRAMMATIK
            function	lc	KLEIN
            function	lcfirst	INITIAL_KLEIN
            function	ns	NR
            function	nse	NR_URL
            function	padleft	FÜLLENLINKS
            function	padright	FÜLLENRECHTS
            function	uc	GROSS
            function	ucfirst	INITIAL_GROSS
            function	urlencode	URLENKODIERT
            function!	defaultsort	SORTIERUNG
            function!	displaytitle	SEITENTITEL
            function!	-	BENUTZER_IN_GRUPPE	SEITEN_IN_KATEGORIE	SEITEN_KAT	SEITENINKAT	SEITEN_IM_NAMENSRAUM	SEITEN_IN_NR	SEITEN_NR	SEITENGRÖSSE	SCHUTZSTATUS
            hashed	-	kategorienbaum	kategoriebaum	zähle	aufrufen	SPRACHE	ersetze	spezial	speziale	URLDEKODIERT
            hashed	default	standard
            hashed	formatdate	DATUMSFORMAT
            hashed	switch	wechsle
            hashed	tag	erweiterung
            label	after	 
            language	aa	afar
            language	ab	abchasisch
            language	ace	aceh
            language	ady	adygeisch
            language	aeb	tunesisches Arabisch
            language	af	Afrikaans
            language	ain	ainu
            language	ak	akan
            language	akk	akkadisch
            language	akz	alabama
            language	ale	aleutisch
            language	aln	gegisch
            language	alt	süd-Altaisch
            language	am	amharisch
            language	an	aragonesisch
            language	ang	altenglisch
            language	anp	angika
            language	ar	arabisch
            language	arc	aramäisch
            language	arn	mapudungun
            language	arp	arapaho
            language	arq	algerisches Arabisch
            language	ary	marokkanisches Arabisch
            language	arz	ägyptisches Arabisch
            language	as	assamesisch
            language	ase	amerikanische Gebärdensprache
            language	ast	asturisch
            language	av	awarisch
            language	avk	kotava
            language	awa	awadhi
            language	ay	aymara
            language	az	aserbaidschanisch
            language	ba	baschkirisch
            language	bal	belutschisch
            language	ban	balinesisch
            language	bar	bairisch
            language	bbc	batak Toba
            language	be	belarussisch
            language	bem	bemba
            language	bg	bulgarisch
            language	bgn	westliches Belutschi
            language	bho	bhodschpuri
            language	bi	bislama
            language	bik	bikol
            language	bjn	banjaresisch
            language	bla	blackfoot
            language	bm	bambara
            language	bn	bengalisch
            language	bo	tibetisch
            language	bpy	bishnupriya
            language	bqi	bachtiarisch
            language	br	bretonisch
            language	brh	brahui
            language	bs	bosnisch
            language	bua	burjatisch
            language	bug	buginesisch
            language	ca	katalanisch
            language	ce	tschetschenisch
            language	ceb	cebuano
            language	ch	chamorro
            language	chg	tschagataisch
            language	chk	chuukesisch
            language	chn	chinook
            language	cho	choctaw
            language	chr	cherokee
            language	chy	cheyenne
            language	ckb	zentralkurdisch
            language	co	korsisch
            language	cop	koptisch
            language	cps	capiznon
            language	cr	cree
            language	crh	krimtatarisch
            language	cs	tschechisch
            language	csb	kaschubisch
            language	cu	altkirchenslawisch
            language	cv	tschuwaschisch
            language	cy	walisisch
            language	da	dänisch
            language	dak	dakota
            language	de	deutsch
            language	de-at	österreichisches Deutsch
            language	de-ch	schweizer Hochdeutsch
            language	din	dinka
            language	dsb	niedersorbisch
            language	dtp	zentral-Dusun
            language	dua	duala
            language	dv	dhivehi
            language	dz	dzongkha
            language	ee	ewe
            language	egl	emilianisch
            language	egy	altägyptisch
            language	el	griechisch
            language	elx	elamisch
            language	en	englisch
            language	enm	mittelenglisch
            language	eo	Esperanto
            language	es	spanisch
            language	esu	zentral-Alaska-Yupik
            language	et	estnisch
            language	eu	baskisch
            language	ext	extremadurisch
            language	fa	persisch
            language	fa-af	dari
            language	fat	fanti
            language	ff	ful
            language	fi	finnisch
            language	fil	filipino
            language	fit	meänkieli
            language	fj	fidschi
            language	fo	färöisch
            language	fon	fon
            language	fr	französisch
            language	frc	cajun
            language	frm	mittelfranzösisch
            language	fro	altfranzösisch
            language	frp	frankoprovenzalisch
            language	frr	nordfriesisch
            language	fur	friaulisch
            language	fy	westfriesisch
            language	ga	irisch
            language	gaa	ga
            language	gag	gagausisch
            language	gan	gan
            language	gd	gälisch
            language	gez	geez
            language	gil	kiribatisch
            language	gl	galicisch
            language	glk	gilaki
            language	gmh	mittelhochdeutsch
            language	gn	guaraní
            language	goh	althochdeutsch
            language	gom	goa-Konkani
            language	gor	mongondou
            language	got	gotisch
            language	grc	altgriechisch
            language	gsw	schweizerdeutsch
            language	gu	gujarati
            language	guc	wayúu
            language	gur	farefare
            language	gv	manx
            language	ha	haussa
            language	hak	hakka
            language	haw	hawaiisch
            language	he	hebräisch
            language	hi	Hindi
            language	hif	fidschi-Hindi
            language	hil	hiligaynon
            language	hit	hethitisch
            language	hmn	miao
            language	ho	hiri-Motu
            language	hr	kroatisch
            language	hsb	obersorbisch
            language	hsn	xiang
            language	ht	haiti-Kreolisch
            language	hu	ungarisch
            language	hy	armenisch
            language	hz	herero
            language	ia	interlingua
            language	iba	iban
            language	id	indonesisch
            language	ie	interlingue
            language	ig	igbo
            language	ii	yi
            language	ik	inupiak
            language	ilo	ilokano
            language	inh	inguschisch
            language	io	ido
            language	is	isländisch
            language	it	italienisch
            language	iu	Inuktitut
            language	izh	ischorisch
            language	ja	japanisch
            language	jam	jamaikanisch-Kreolisch
            language	jbo	lojban
            language	jut	jütisch
            language	jv	javanisch
            language	ka	georgisch
            language	kaa	karakalpakisch
            language	kab	kabylisch
            language	kbd	kabardinisch
            language	kcg	tyap
            language	kea	kabuverdianu
            language	kg	kongolesisch
            language	khw	khowar
            language	ki	kikuyu
            language	kiu	kirmanjki
            language	kj	kwanyama
            language	kk	kasachisch
            language	kl	grönländisch
            language	km	khmer
            language	kmb	kimbundu
            language	kn	kannada
            language	ko	koreanisch
            language	koi	komi-Permjakisch
            language	kok	konkani
            language	kpe	kpelle
            language	kr	kanuri
            language	krc	karatschaiisch-Balkarisch
            language	kri	krio
            language	krj	kinaray-a
            language	krl	karelisch
            language	ks	kaschmiri
            language	ksh	kölsch
            language	ku	kurdisch
            language	kum	kumükisch
            language	kv	komi
            language	kw	kornisch
            language	ky	kirgisisch
            language	la	lateinisch
            language	lad	ladino
            language	lb	luxemburgisch
            language	lez	lesgisch
            language	lfn	lingua Franca Nova
            language	lg	ganda
            language	li	limburgisch
            language	lij	ligurisch
            language	liv	livisch
            language	lkt	lakota
            language	lmo	lombardisch
            language	ln	lingala
            language	lo	laotisch
            language	lou	kreol (Louisiana)
            language	loz	lozi
            language	lrc	nördliches Luri
            language	lt	litauisch
            language	ltg	lettgallisch
            language	lua	luba-Lulua
            language	lus	lushai
            language	lv	lettisch
            language	lzh	klassisches Chinesisch
            language	lzz	lasisch
            language	mad	maduresisch
            language	mag	khotta
            language	mai	maithili
            language	mak	makassarisch
            language	mdf	mokschanisch
            language	men	mende
            language	mg	malagasy
            language	mga	mittelirisch
            language	mh	marschallesisch
            language	mi	māori
            language	mic	micmac
            language	min	minangkabau
            language	mk	mazedonisch
            language	ml	malayalam
            language	mn	mongolisch
            language	mnc	mandschurisch
            language	mni	meithei
            language	moh	mohawk
            language	mos	mossi
            language	mr	marathi
            language	mrj	bergmari
            language	ms	malaiisch
            language	mt	maltesisch
            language	mus	muskogee
            language	mwl	mirandesisch
            language	my	birmanisch
            language	myv	ersja-Mordwinisch
            language	mzn	masanderanisch
            language	na	nauruisch
            language	nan	min Nan
            language	nap	neapolitanisch
            language	nb	norwegisch
            language	nd	nord-Ndebele
            language	nds	niederdeutsch
            language	nds-nl	niedersächsisch
            language	ne	nepalesisch
            language	new	newari
            language	ng	ndonga
            language	nia	nias
            language	niu	niue
            language	nl	niederländisch
            language	nl-be	flämisch
            language	nn	norwegisch
            language	no	norwegisch
            language	nog	nogai
            language	non	altnordisch
            language	nov	novial
            language	nqo	n’Ko
            language	nr	süd-Ndebele
            language	nso	nord-Sotho
            language	nv	navajo
            language	ny	nyanja
            language	nyn	nyankole
            language	oc	okzitanisch
            language	oj	ojibwa
            language	om	oromo
            language	or	oriya
            language	os	ossetisch
            language	ota	osmanisch
            language	pa	punjabi
            language	pag	pangasinan
            language	pal	mittelpersisch
            language	pam	pampanggan
            language	pap	papiamento
            language	pau	palau
            language	pcd	picardisch
            language	pcm	nigerianisches Pidgin
            language	pdc	pennsylvaniadeutsch
            language	pdt	plautdietsch
            language	peo	altpersisch
            language	pfl	pfälzisch
            language	phn	phönizisch
            language	pi	pali
            language	pl	polnisch
            language	pms	piemontesisch
            language	pnt	pontisch
            language	prg	altpreußisch
            language	pro	altprovenzalisch
            language	ps	paschtu
            language	pt	portugiesisch
            language	qu	quechua
            language	qug	chimborazo Hochland-Quechua
            language	rap	rapanui
            language	rar	rarotonganisch
            language	rgn	romagnol
            language	rhg	rohingyalisch
            language	rif	tarifit
            language	rm	rätoromanisch
            language	rn	rundi
            language	ro	rumänisch
            language	rom	romani
            language	ru	russisch
            language	rue	russinisch
            language	rup	aromunisch
            language	rw	kinyarwanda
            language	sa	Sanskrit
            language	sah	jakutisch
            language	sam	samaritanisch
            language	sat	santali
            language	sc	sardisch
            language	scn	sizilianisch
            language	sco	schottisch
            language	sd	sindhi
            language	sdc	sassarisch
            language	sdh	südkurdisch
            language	se	nordsamisch
            language	sei	seri
            language	ses	koyra Senni
            language	sg	sango
            language	sga	altirisch
            language	sgs	samogitisch
            language	sh	serbo-Kroatisch
            language	shi	taschelhit
            language	shn	schan
            language	si	singhalesisch
            language	sk	slowakisch
            language	sl	slowenisch
            language	sli	schlesisch (Niederschlesisch)
            language	sm	samoanisch
            language	sma	südsamisch
            language	smj	lule-Samisch
            language	smn	inari-Samisch
            language	sms	skolt-Samisch
            language	sn	shona
            language	so	somali
            language	sog	sogdisch
            language	sq	albanisch
            language	sr	serbisch
            language	srn	srananisch
            language	ss	swazi
            language	st	süd-Sotho
            language	stq	saterfriesisch
            language	su	sundanesisch
            language	sux	sumerisch
            language	sv	schwedisch
            language	sw	suaheli
            language	syc	altsyrisch
            language	syr	syrisch
            language	szl	schlesisch
            language	ta	tamil
            language	tcy	tulu
            language	te	telugu
            language	tet	tetum
            language	tg	tadschikisch
            language	th	thailändisch
            language	ti	tigrinya
            language	tig	tigre
            language	tk	turkmenisch
            language	tl	tagalog
            language	tlh	klingonisch
            language	tli	tlingit
            language	tly	talisch
            language	tn	tswana
            language	to	tongaisch
            language	tpi	neumelanesisch
            language	tr	türkisch
            language	tru	turoyo
            language	trv	taroko
            language	ts	tsonga
            language	tsd	tsakonisch
            language	tt	tatarisch
            language	tum	tumbuka
            language	tvl	tuvaluisch
            language	tw	twi
            language	ty	tahitisch
            language	tyv	tuwinisch
            language	tzm	zentralatlas-Tamazight
            language	udm	udmurtisch
            language	ug	uigurisch
            language	uga	ugaritisch
            language	uk	ukrainisch
            language	umb	umbundu
            language	ur	Urdu
            language	uz	usbekisch
            language	ve	venda
            language	vec	venetisch
            language	vep	wepsisch
            language	vi	vietnamesisch
            language	vls	westflämisch
            language	vmf	mainfränkisch
            language	vo	volapük
            language	vot	wotisch
            language	vro	võro
            language	wa	wallonisch
            language	war	waray
            language	wo	wolof
            language	wuu	wu
            language	xal	kalmückisch
            language	xh	xhosa
            language	xmf	mingrelisch
            language	yi	jiddisch
            language	yo	yoruba
            language	yrl	nheengatu
            language	yue	kantonesisch
            language	za	zhuang
            language	zap	zapotekisch
            language	zea	seeländisch
            language	zgh	tamazight
            language	zh	chinesisch
            language	zh-hans	chinesisch (vereinfacht)
            language	zh-hant	chinesisch (traditionell)
            language	zu	zulu
            language	zun	zuni
            language	zza	zaza
            language	eng	englisch
            language	fra	französisch
            language	ger	deutsch
            language	gr	griechisch
            language	ita	italienisch
            language	lat	lateinisch
            language	rus	russisch
            language	spa	spanisch
            modifier	raw	ROH
            modifier	safesubst	SICHER_ERS	SICHERERS
            modifier	subst	ERS
            month	1	Januar
            month	2	Februar
            month	3	März
            month	4	April
            month	5	Mai
            month	6	Juni
            month	7	Juli
            month	8	August
            month	9	September
            month	10	Oktober
            month	11	November
            month	12	Dezember
            namespace	-2	Medium
            namespace	-1	Spezial
            namespace	1	Diskussion
            namespace	2	Benutzer
            namespace	3	Benutzer Diskussion
            namespace	4	Wikipedia
            namespace	5	Wikipedia Diskussion
            namespace	6	Datei
            namespace	7	Datei Diskussion
            namespace	8	MediaWiki
            namespace	9	MediaWiki Diskussion
            namespace	10	Vorlage
            namespace	11	Vorlage Diskussion
            namespace	12	Hilfe
            namespace	13	Hilfe Diskussion
            namespace	14	Kategorie
            namespace	15	Kategorie Diskussion
            namespace	100	Portal
            namespace	101	Portal Diskussion
            namespace	828	Modul
            namespace	829	Modul Diskussion
            number	decimal	,
            number	group	.
            option	img_alt	alternativtext=$1
            option	img_baseline	grundlinie
            option	img_border	rand
            option	img_bottom	unten
            option	img_center	zentriert
            option	img_class	klasse=$1
            option	img_framed	gerahmt
            option	img_frameless	rahmenlos
            option	img_lang	sprache=$1
            option	img_left	links
            option	img_link	verweis=$1
            option	img_manualthumb	mini=$1	miniatur=$1
            option	img_middle	mitte
            option	img_none	ohne
            option	img_page	seite=$1	seite $1	seite_$1
            option	img_right	rechts
            option	img_sub	tief	tiefgestellt
            option	img_super	hoch	hochgestellt
            option	img_text_bottom	text-unten
            option	img_text_top	text-oben
            option	img_thumbnail	mini	miniatur
            option	img_top	oben
            option	img_upright	hochkant	hochkant=$1	hochkant $1	hochkant_$1
            plural	1	i = 1 and v = 0
            redirect	redirect	weiterleitung
            switch	-	INHALTSVERZEICHNIS_ERZWINGEN	KEINE_INHALTSKONVERTIERUNG	ABSCHNITTE_NICHT_BEARBEITEN	KEINE_GALERIE	KEINEGALERIE	KEINE_TITELKONVERTIERUNG	KEIN_INHALTSVERZEICHNIS	KEININHALTSVERZEICHNIS	INHALTSVERZEICHNIS
            switch!	-	VERSTECKTE_KATEGORIE	WARTUNGSKATEGORIE	INDEXIEREN	INDIZIEREN	NEUER_ABSCHNITTSLINK	PLUS_LINK	NICHT_INDEXIEREN	KEIN_INDEX	NICHT_INDIZIEREN	KEIN_NEUER_ABSCHNITTSLINK	KEIN_PLUS_LINK	PERMANENTE_WEITERLEITUNG
            territory	ac	Ascension
            territory	ad	Andorra
            territory	ae	Vereinigte Arabische Emirate
            territory	af	Afghanistan
            territory	ag	Antigua und Barbuda
            territory	ai	Anguilla
            territory	al	Albanien
            territory	am	Armenien
            territory	ao	Angola
            territory	aq	Antarktis
            territory	ar	Argentinien
            territory	as	Amerikanisch-Samoa
            territory	at	Österreich
            territory	au	Australien
            territory	aw	Aruba
            territory	ax	Ålandinseln
            territory	az	Aserbaidschan
            territory	ba	Bosnien und Herzegowina
            territory	bb	Barbados
            territory	bd	Bangladesch
            territory	be	Belgien
            territory	bf	Burkina Faso
            territory	bg	Bulgarien
            territory	bh	Bahrain
            territory	bi	Burundi
            territory	bj	Benin
            territory	bl	St. Barthélemy
            territory	bm	Bermuda
            territory	bn	Brunei Darussalam
            territory	bo	Bolivien
            territory	bq	Karibische Niederlande
            territory	br	Brasilien
            territory	bs	Bahamas
            territory	bt	Bhutan
            territory	bv	Bouvetinsel
            territory	bw	Botsuana
            territory	by	Belarus
            territory	bz	Belize
            territory	ca	Kanada
            territory	cc	Kokosinseln
            territory	cd	Demokratische Republik Kongo
            territory	cf	Zentralafrikanische Republik
            territory	cg	Republik Kongo
            territory	ch	Schweiz
            territory	ci	Elfenbeinküste
            territory	ck	Cookinseln
            territory	cl	Chile
            territory	cm	Kamerun
            territory	cn	Volksrepublik China
            territory	co	Kolumbien
            territory	cp	Clipperton-Insel
            territory	cr	Costa Rica
            territory	cu	Kuba
            territory	cv	Cabo Verde
            territory	cw	Curaçao
            territory	cx	Weihnachtsinsel
            territory	cy	Zypern
            territory	cz	Tschechien
            territory	de	Deutschland
            territory	dg	Diego Garcia
            territory	dj	Dschibuti
            territory	dk	Dänemark
            territory	dm	Dominica
            territory	do	Dominikanische Republik
            territory	dz	Algerien
            territory	ea	Ceuta und Melilla
            territory	ec	Ecuador
            territory	ee	Estland
            territory	eg	Ägypten
            territory	eh	Westsahara
            territory	er	Eritrea
            territory	es	Spanien
            territory	et	Äthiopien
            territory	eu	Europäische Union
            territory	fi	Finnland
            territory	fj	Fidschi
            territory	fk	Falklandinseln
            territory	fm	Mikronesien
            territory	fo	Färöer
            territory	fr	Frankreich
            territory	ga	Gabun
            territory	gb	Vereinigtes Königreich
            territory	gd	Grenada
            territory	ge	Georgien
            territory	gf	Französisch-Guayana
            territory	gg	Guernsey
            territory	gh	Ghana
            territory	gi	Gibraltar
            territory	gl	Grönland
            territory	gm	Gambia
            territory	gn	Guinea
            territory	gp	Guadeloupe
            territory	gq	Äquatorialguinea
            territory	gr	Griechenland
            territory	gs	Südgeorgien und die Südlichen Sandwichinseln
            territory	gt	Guatemala
            territory	gu	Guam
            territory	gw	Guinea-Bissau
            territory	gy	Guyana
            territory	hk	Hongkong
            territory	hm	Heard und McDonaldinseln
            territory	hn	Honduras
            territory	hr	Kroatien
            territory	ht	Haiti
            territory	hu	Ungarn
            territory	ic	Kanarische Inseln
            territory	id	Indonesien
            territory	ie	Irland
            territory	il	Israel
            territory	im	Isle of Man
            territory	in	Indien
            territory	io	Britisches Territorium im Indischen Ozean
            territory	iq	Irak
            territory	ir	Iran
            territory	is	Island
            territory	it	Italien
            territory	je	Jersey
            territory	jm	Jamaika
            territory	jo	Jordanien
            territory	jp	Japan
            territory	ke	Kenia
            territory	kg	Kirgisistan
            territory	kh	Kambodscha
            territory	ki	Kiribati
            territory	km	Komoren
            territory	kn	St. Kitts und Nevis
            territory	kp	Nordkorea
            territory	kr	Südkorea
            territory	kw	Kuwait
            territory	ky	Kaimaninseln
            territory	kz	Kasachstan
            territory	la	Laos
            territory	lb	Libanon
            territory	lc	St. Lucia
            territory	li	Liechtenstein
            territory	lk	Sri Lanka
            territory	lr	Liberia
            territory	ls	Lesotho
            territory	lt	Litauen
            territory	lu	Luxemburg
            territory	lv	Lettland
            territory	ly	Libyen
            territory	ma	Marokko
            territory	mc	Monaco
            territory	md	Republik Moldau
            territory	me	Montenegro
            territory	mf	St. Martin
            territory	mg	Madagaskar
            territory	mh	Marshallinseln
            territory	mk	Nordmazedonien
            territory	ml	Mali
            territory	mm	Myanmar
            territory	mn	Mongolei
            territory	mo	Macau
            territory	mp	Nördliche Marianen
            territory	mq	Martinique
            territory	mr	Mauretanien
            territory	ms	Montserrat
            territory	mt	Malta
            territory	mu	Mauritius
            territory	mv	Malediven
            territory	mw	Malawi
            territory	mx	Mexiko
            territory	my	Malaysia
            territory	mz	Mosambik
            territory	na	Namibia
            territory	nc	Neukaledonien
            territory	ne	Niger
            territory	nf	Norfolkinsel
            territory	ng	Nigeria
            territory	ni	Nicaragua
            territory	nl	Niederlande
            territory	no	Norwegen
            territory	np	Nepal
            territory	nr	Nauru
            territory	nu	Niue
            territory	nz	Neuseeland
            territory	om	Oman
            territory	pa	Panama
            territory	pe	Peru
            territory	pf	Französisch-Polynesien
            territory	pg	Papua-Neuguinea
            territory	ph	Philippinen
            territory	pk	Pakistan
            territory	pl	Polen
            territory	pm	St. Pierre und Miquelon
            territory	pn	Pitcairninseln
            territory	pr	Puerto Rico
            territory	ps	Palästina
            territory	pt	Portugal
            territory	pw	Palau
            territory	py	Paraguay
            territory	qa	Katar
            territory	re	Réunion
            territory	ro	Rumänien
            territory	rs	Serbien
            territory	ru	Russland
            territory	rw	Ruanda
            territory	sa	Saudi-Arabien
            territory	sb	Salomonen
            territory	sc	Seychellen
            territory	sd	Sudan
            territory	se	Schweden
            territory	sg	Singapur
            territory	sh	St. Helena
            territory	si	Slowenien
            territory	sj	Spitzbergen und Jan Mayen
            territory	sk	Slowakei
            territory	sl	Sierra Leone
            territory	sm	San Marino
            territory	sn	Senegal
            territory	so	Somalia
            territory	sr	Suriname
            territory	ss	Südsudan
            territory	st	São Tomé und Príncipe
            territory	sv	El Salvador
            territory	sx	Sint Maarten
            territory	sy	Syrien
            territory	sz	Eswatini
            territory	ta	Tristan da Cunha
            territory	tc	Turks- und Caicosinseln
            territory	td	Tschad
            territory	tf	Französische Süd- und Antarktisgebiete
            territory	tg	Togo
            territory	th	Thailand
            territory	tj	Tadschikistan
            territory	tk	Tokelau
            territory	tl	Osttimor
            territory	tm	Turkmenistan
            territory	tn	Tunesien
            territory	to	Tonga
            territory	tr	Türkei
            territory	tt	Trinidad und Tobago
            territory	tv	Tuvalu
            territory	tw	Taiwan
            territory	tz	Tansania
            territory	ua	Ukraine
            territory	ug	Uganda
            territory	um	Amerikanische Überseeinseln
            territory	us	Vereinigte Staaten
            territory	uy	Uruguay
            territory	uz	Usbekistan
            territory	va	Vatikanstadt
            territory	vc	St. Vincent und die Grenadinen
            territory	ve	Venezuela
            territory	vg	Britische Jungferninseln
            territory	vi	Amerikanische Jungferninseln
            territory	vn	Vietnam
            territory	vu	Vanuatu
            territory	wf	Wallis und Futuna
            territory	ws	Samoa
            territory	xk	Kosovo
            territory	ye	Jemen
            territory	yt	Mayotte
            territory	za	Südafrika
            territory	zm	Sambia
            territory	zw	Simbabwe
            trail	letters	a-zßäöü
            variable	-	ARTIKELPFAD	SEITENID	SEITENKENNUNG	SKRIPTPFAD	STILPFAD	STYLEPFAD
            variable!	basepagename	OBERSEITE
            variable!	basepagenamee	OBERSEITE_URL
            variable!	-	KASKADENQUELLEN	JETZIGER_KALENDERTAG	JETZIGER_TAG	JETZIGER_KALENDERTAG_2	JETZIGER_TAG_2	JETZIGER_WOCHENTAG	JETZIGER_WOCHENTAG_ZAHL	JETZIGE_STUNDE	JETZIGER_MONAT	JETZIGER_MONAT_2	JETZIGER_MONAT_1	JETZIGER_MONATSNAME_KURZ	JETZIGER_MONATSNAME	JETZIGER_MONATSNAME_GENITIV	JETZIGER_MONATSNAME_GEN	JETZIGE_UHRZEIT	JETZIGER_ZEITSTEMPEL	JETZIGE_VERSION	JETZIGE_KALENDERWOCHE	JETZIGE_WOCHE	JETZIGES_JAHR	TEXTAUSRICHTUNG	LOKALER_KALENDERTAG	LOKALER_TAG	LOKALER_KALENDERTAG_2	LOKALER_TAG_2	LOKALER_WOCHENTAG	LOKALER_WOCHENTAG_ZAHL	LOKALE_STUNDE	LOKALER_MONAT	LOKALER_MONAT_2	LOKALER_MONAT_1	LOKALER_MONATSNAME_KURZ	LOKALER_MONATSNAME	LOKALER_MONATSNAME_GENITIV	LOKALER_MONATSNAME_GEN	LOKALE_UHRZEIT	LOKALER_ZEITSTEMPEL	LOKALE_KALENDERWOCHE	LOKALE_WOCHE	LOKALES_JAHR	AKTIVE_BENUTZER	ADMINANZAHL	ARTIKELANZAHL	BEARBEITUNGSANZAHL	DATEIANZAHL	SEITENANZAHL	BENUTZERANZAHL	REVISIONSTAG	VERSIONSTAG	REVISIONSTAG2	VERSIONSTAG2	REVISIONSID	VERSIONSID	REVISIONSMONAT	VERSIONSMONAT	REVISIONSMONAT1	VERSIONSMONAT1	VERSIONSGRÖSSE	REVISIONSZEITSTEMPEL	VERSIONSZEITSTEMPEL	REVISIONSBENUTZER	VERSIONSBENUTZER	REVISIONSJAHR	VERSIONSJAHR
            variable!	contentlanguage	INHALTSSPRACHE
            variable!	fullpagename	VOLLER_SEITENNAME
            variable!	fullpagenamee	VOLLER_SEITENNAME_URL
            variable!	namespace	NAMENSRAUM
            variable!	namespacee	NAMENSRAUM_URL
            variable!	namespacenumber	NAMENSRAUMNUMMER
            variable!	pagename	SEITENNAME
            variable!	pagenamee	SEITENNAME_URL
            variable!	rootpagename	STAMMSEITE
            variable!	rootpagenamee	STAMMSEITE_URL
            variable!	sitename	PROJEKTNAME
            variable!	subjectpagename	HAUPTSEITENNAME	VORDERSEITE	HAUPTSEITE
            variable!	subjectpagenamee	HAUPTSEITENNAME_URL	VORDERSEITE_URL	HAUPTSEITE_URL
            variable!	subjectspace	HAUPTNAMENSRAUM
            variable!	subjectspacee	HAUPTNAMENSRAUM_URL
            variable!	subpagename	UNTERSEITE
            variable!	subpagenamee	UNTERSEITE_URL
            variable!	talkpagename	DISKUSSIONSSEITE	DISK
            variable!	talkpagenamee	DISKUSSIONSSEITE_URL	DISK_URL
            variable!	talkspace	DISKUSSIONSNAMENSRAUM	DISK_NR
            variable!	talkspacee	DISKUSSIONSNAMENSRAUM_URL	DISK_NR_URL
            """#
        case "de-at": #"""
            fallback	0	month	14	month-alone	30
            fallback	1	de
            month	1	Jänner
            month-alone	1	Jänner
            """#
        case "de-ch": #"""
            fallback	0	number	14
            fallback	1	de
            number	decimal	,
            number	group	'
            """#
        case "de-formal": #"""
            fallback	0
            fallback	1	de
            """#
        case "de-x-formal": #"""
            fallback	0
            fallback	1	de-formal
            fallback	2	de
            """#
        case "din": #"""
            date	0	month	37	namespace	304	trail	817
            date	full	d MMMM y
            date	month	LLLL y
            month	1	Pɛnëtök
            month	2	Pɛnërou
            month	3	Pɛnëdiäk
            month	4	Pɛnëŋuan
            month	5	Pɛnëdhiëc
            month	6	Pɛnëdhetem
            month	7	Pɛnëdhorou
            month	8	Pɛnëbɛ̈t
            month	9	Pɛnëdhoŋuan
            month	10	Pɛnëthiäär
            month	11	Pɛnëthiäärkutök
            month	12	Pɛnëthiäärkurou
            namespace	-2	Ciɛl
            namespace	-1	Këcëweek
            namespace	1	Jam
            namespace	2	Dulooi
            namespace	3	Jam kekë dulooi
            namespace	5	Jam wɛ̈t ë Wikipedia
            namespace	6	Apamduööt
            namespace	7	Jam wɛ̈t ë apamduööt
            namespace	8	MediaWiki
            namespace	9	Jam wɛ̈t ë MediaWiki
            namespace	10	Macuëc
            namespace	11	Jam wɛ̈t ë macuëc
            namespace	12	Kuɔny
            namespace	13	Jam wɛ̈t ë kuɔny
            namespace	14	Bekätakthook
            namespace	15	Jam wɛ̈t ë bekätakthook
            namespace	828	Mukääcëtök
            namespace	829	Jam wɛ̈t ë mukääcëtök
            trail	letters	a-zäéëïóöŋɔɛɣ̈
            """#
        case "diq": #"""
            alias	0	date	448	function	485	hashed	1113	modifier	1384	month	1506	namespace	1710	option	2121	redirect	2851	switch	2880	variable	3136
            alias	-1	Xısusi
            alias	1	Werênayış	Mesac
            alias	3	Karber werênayış	Karber mesac
            alias	5	Wikipedia werênayış	Wikipedia mesac
            alias	7	Dosya werênayış	Dosya mesac
            alias	9	MediaWiki werênayış	MediaWiki mesac
            alias	11	Şablon werênayış	Şablon mesac
            alias	12	Desteg	Peşti
            alias	13	Desteg werênayış	Peşti mesac	Peşti werênayış
            alias	14	Kategori	Kategoriye
            alias	15	Kategori werênayış	Kategoriye mesac	Kategoriye werênayış
            date	full	d MMMM y
            date	month	LLLL y
            function	-	GREYÉKANONİK	GREYOKANONİK	RAYADOSYA	GREHEME	GREYHEME	İNT	LOKALGRE	LOKALGREV
            function	formatnum	BABETNAYIŞ
            function	gender	CİNSİYET
            function	grammar	GRAMER
            function	lc	KH
            function	lcfirst	KHİLK
            function	ns	CN
            function	nse	CNV
            function	padleft	ÇEPİPIRK
            function	padright	RAŞTİPIRK
            function	plural	ZAFEN
            function	uc	BH
            function	ucfirst	BHİLK
            function!	defaultsort	RATNAYIŞOHESBNAYIŞ	SIRMEYRATNAYIŞOHESBNAYIŞ	KATEGORİYARATNAYIŞOHESBNAYIŞ
            function!	displaytitle	SERNAMİBASNI
            function!	-	AMARİYAGRUBER	AMARGRUB	PERÉKKATEGORİDEYÉ	PERKATMİYAN	PERÉKCADÉNAMİDEYÉ	PELECN	EBATAPERER	SEWİYEYASTARAN
            hashed	-	darakategori	hesabk	veynden	ZIWAN	vırnayen	bağse	bağsiye	bın	zeman
            hashed	default	hesıbyaye
            hashed	expr	ifade
            hashed	formatdate	deméformati
            hashed	if	se
            hashed	ifeq	sek
            hashed	iferror	çınyose
            hashed	ifexpr	ifadeyose
            hashed	switch	rayek
            hashed	tag	etiket
            modifier	msg	MSC
            modifier	msgnw	MSCNW
            modifier	raw	TEZE
            modifier	safesubst	EMELEYATEBERDE
            modifier	subst	KOPYAKE	ATEBERDE
            month	1	Çele
            month	2	Sıbate
            month	3	Adar
            month	4	Nisane
            month	5	Gulane
            month	6	Heziran
            month	7	Temuze
            month	8	Tebaxe
            month	9	Keşkelun
            month	10	Tışrino Verên
            month	11	Tışrino Peyên
            month	12	Kanun
            namespace	-2	Medya
            namespace	-1	Bağse
            namespace	1	Vaten
            namespace	2	Karber
            namespace	3	Karber vaten
            namespace	5	Wikipedia vaten
            namespace	6	Dosya
            namespace	7	Dosya vaten
            namespace	8	MediaWiki
            namespace	9	MediaWiki vaten
            namespace	10	Şablon
            namespace	11	Şablon vaten
            namespace	12	Desteg
            namespace	13	Desteg vaten
            namespace	14	Kategori
            namespace	15	Kategori vaten
            namespace	828	Modul
            namespace	829	Modul vaten
            option	img_alt	klik=$1
            option	img_baseline	Sinoréerdi
            option	img_border	sinor
            option	img_bottom	erd
            option	img_center	werte	miyan
            option	img_class	sınıf=$1
            option	img_framed	çerçeweyın	çerçewekerden	çerçewe
            option	img_frameless	béçerçewe
            option	img_lang	zuwan=1$
            option	img_left	çep
            option	img_link	gre=$1
            option	img_manualthumb	resmoqıckek=$1	qıckek=$1
            option	img_middle	merkez
            option	img_none	çıniyo
            option	img_page	pera=$1	pera_$1
            option	img_right	raşt
            option	img_sub	anvar
            option	img_super	cor	corén
            option	img_text_bottom	erd-metin
            option	img_text_top	gedug-metin
            option	img_thumbnail	resmoqıckek	qıckek
            option	img_top	gedug
            option	img_upright	disleg	disleg=$1	disleg_$1
            option	img_width	$1pik	$1piksel
            redirect	redirect	hetenayiş
            switch	-	ESTENZARURET	ZERREVURNAYIŞÇINO	ZVÇ	TİMARKERDIŞÇINO	GALERİÇINO	SERNAMEVURNAYIŞÇINO	SVÇ	ESTENÇINO	ESTEN
            switch!	-	KATEGORİYANIMITİ	SERSIQ	GREYÉSERNAMEDÉNEWİ	SERSIQÇINYO	GREYÉSERNAMEDÉNEWİÇINO	STATİKHETENAYIŞ	STATICHETENAYIŞ
            variable	-	SOPAPERAN	NIMREYPERER	RAYASCRIPTİ	ARDEN	NAMEYARDEN	TERZÉTEWRİ
            variable!	basepagename	NAMEYESASPERER
            variable!	basepagenamee	NAMEYESASPERAN
            variable!	contentlanguage	ZUWANÉKESTÉ	ZUWESTEN
            variable!	-	ROCENEWKİ	ROCENEWKİ2	NAMEYÉROCENEWKİ	MEVCUDWAREYHEFTİ	SEHATNEWKİ	AŞMİYANEWKİ	MEWCUDAŞMİ2	AŞMİYANEWKİ1	AŞMİYANEWKİKILMKERDIŞ	NAMEYAŞMDANEWKİ	AŞMACIYANEWKİ	DEMENEWKİ	WAREYSEHATÉNEWKİ	VERSİYONVNEWKİ	MEVCUDHEFTE	SERRENEWKİ	HETANIŞANKERDIŞ	HETNIŞAN	WAREYROCE	WAREYROCE2	NAMEYÉWAREYROCE	WAREYROCAHEFTİ	WAREYSEHAT	WAREYAŞMİ	WAREYAŞMİ2	WAREYAŞMİ1	WAREYAŞMİKILMKERDIŞ	NAMEYÉWAREYAŞMİ	NAMEYWAREDÉAŞMİDACI	WAREYDEME	MALUMATÉWAREYSEHAT	WAREYHEFTİ	WAREYSERRE	AMARİYAAKTİVKARBERAN	AMARİYAADMİNAN	AMARİYAWESİQAN	AMARİYAVURNAYIŞAN	AMARİYADOSYAYAN	AMARİYAPELAN	AMARİYAKARBERAN	ROCAREVİZYONİ	ROCAREVİZYON2	NIMREYREVİZYONİ	AŞMAREVİZYONİ	AŞMAREVİZYONİ1	EBATAREVİZYONİ	MALUMATAREVİZYONDADEMİ	REVİZYONAKARBERİ	SERRAREVİZYONİ
            variable!	fullpagename	NAMEYPERERPÉRO
            variable!	fullpagenamee	NAMEYPERERPÉRON
            variable!	namespace	CANAME
            variable!	namespacee	CANAMEE
            variable!	namespacenumber	AMARİYACANAME
            variable!	pagename	NAMEYPELA
            variable!	pagenamee	NAMEYPELAA
            variable!	rootpagename	NAMEYRÉÇERDAPERER
            variable!	rootpagenamee	NAMEYRÉÇERDAPERAN
            variable!	sitename	NAMEYSİTA
            variable!	subjectpagename	NAMEYPERDAMESEL	NAMEYPERDAWESİQE
            variable!	subjectpagenamee	NAMEYPERDAMESELER	NAMEYPERDAWESİQER
            variable!	subjectspace	CAYÉMESEL	CAYÉWESİQE
            variable!	subjectspacee	CAYÉMESELAN	CAYÉWESİQAN
            variable!	subpagename	NAMEYBINPERER
            variable!	subpagenamee	NAMEYBINPERERAN
            variable!	talkpagename	NAMEYPERAVATENAYIŞİ
            variable!	talkpagenamee	NAMEYPERAVATENAYIŞAN
            variable!	talkspace	CAYÉVATENAYIŞİ
            variable!	talkspacee	CAYÉVATENAYIŞAN
            """#
        case "dsb": #"""
            alias	0	date	124	fallback	162	month	191	month-alone	384	namespace	641	plural	1150
            alias	2	Wužywaŕ	Wužywarka
            alias	3	Diskusija wužywarja	Diskusija wužywarki
            alias	6	Wobraz
            alias	7	Diskusija wó wobrazu
            date	full	d. MMMM y
            date	month	LLLL y
            fallback	1	hsb
            fallback	2	de
            month	1	januara
            month	2	februara
            month	3	měrca
            month	4	apryla
            month	5	maja
            month	6	junija
            month	7	julija
            month	8	awgusta
            month	9	septembra
            month	10	oktobra
            month	11	nowembra
            month	12	decembra
            month-alone	1	januar
            month-alone	2	februar
            month-alone	3	měrc
            month-alone	4	apryl
            month-alone	5	maj
            month-alone	6	junij
            month-alone	7	julij
            month-alone	8	awgust
            month-alone	9	september
            month-alone	10	oktober
            month-alone	11	nowember
            month-alone	12	december
            namespace	-2	Medija
            namespace	-1	Specialne
            namespace	1	Diskusija
            namespace	2	Wužywaŕ
            namespace	3	Diskusija wužywarja
            namespace	4	Wikipedija
            namespace	5	Wikipedija diskusija
            namespace	6	Dataja
            namespace	7	Diskusija wó dataji
            namespace	8	MediaWiki
            namespace	9	MediaWiki diskusija
            namespace	10	Pśedłoga
            namespace	11	Diskusija wó pśedłoze
            namespace	12	Pomoc
            namespace	13	Diskusija wó pomocy
            namespace	14	Kategorija
            namespace	15	Diskusija wó kategoriji
            namespace	828	Modul
            namespace	829	Modul diskusija
            plural	1	v = 0 and i % 100 = 1 or f % 100 = 1
            plural	2	v = 0 and i % 100 = 2 or f % 100 = 2
            plural	3	v = 0 and i % 100 = 3..4 or f % 100 = 3..4
            """#
        case "dtp": #"""
            date	0	fallback	37	month	51
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	ms
            month	1	Milatok
            month	2	Mansak
            month	3	Gomot
            month	4	Ngiop
            month	5	Mikat
            month	6	Mahas
            month	7	Madas
            month	8	Magus
            month	9	Manom
            month	10	Gumas
            month	11	Milau
            month	12	Momuhau
            """#
        case "dty": #"""
            fallback	0	namespace	14
            fallback	1	ne
            namespace	-2	मिडिया
            namespace	-1	बिशेष
            namespace	1	कुरणि
            namespace	2	प्रयोगकर्ता
            namespace	3	प्रयोगकर्ता कुरणि
            namespace	5	Wikipedia वार्ता
            namespace	6	चित्र
            namespace	7	चित्र कुरणि
            namespace	8	मिडियाविकि
            namespace	9	मिडियाविकि कुरणि
            namespace	10	ढाँचा
            namespace	11	ढाँचा कुरणि
            namespace	12	मद्दत
            namespace	13	मद्दत कुरणि
            namespace	14	श्रेणी
            namespace	15	श्रेणी कुरणि
            namespace	828	मोड्युल
            namespace	829	मोड्युल कुरणि
            """#
        case "dv": #"""
            alias	0	date	224	month	261	month-alone	552	namespace	778	plural	1397
            alias	-1	ހާއްޞަ
            alias	6	ފައިލް
            alias	7	ފައިލް ޚިޔާލު
            alias	9	މީޑިޔާވިކި ޚިޔާލު
            alias	11	ފަންވަތް ޚިޔާލު
            alias	13	އެހީ ޚިޔާލު
            alias	15	ޤިސްމު ޚިޔާލު
            date	full	d MMMM y
            date	month	LLLL y
            month	1	ޖަނަވަރީ
            month	2	ފެބްރުއަރީ
            month	3	މާޗް
            month	4	އޭޕްރިލް
            month	5	މޭއި
            month	6	ޖޫން
            month	7	ޖުލައި
            month	8	އޯގަސްޓް
            month	9	ސެޕްޓެމްބަރ
            month	10	އޮކްޓޯބަރ
            month	11	ނޮވެމްބަރ
            month	12	ޑިސެމްބަރ
            month-alone	3	މާރޗް
            month-alone	4	އޭޕްރީލް
            month-alone	5	މެއި
            month-alone	9	ސެޕްޓެމްބަރު
            month-alone	10	އޮކްޓޯބަރު
            month-alone	11	ނޮވެމްބަރު
            month-alone	12	ޑިސެމްބަރު
            namespace	-2	މީޑިއާ
            namespace	-1	ޚާއްސަ
            namespace	1	ޚިޔާލު
            namespace	2	މެމްބަރު
            namespace	3	މެމްބަރުގެ ވާހަކަ
            namespace	5	Wikipediaގެ ވާހަކަ
            namespace	6	ފައިލު
            namespace	7	ފައިލުގެ ޚިޔާލު
            namespace	8	މީޑިއާވިކީ
            namespace	9	މިޑިއާވިކީ ޚިޔާލު
            namespace	10	ފަންވަތް
            namespace	11	ފަންވަތުގެ ޚިޔާލު
            namespace	12	އެހީ
            namespace	13	އެހީގެ ޚިޔާލު
            namespace	14	ޤިސްމު
            namespace	15	ޤިސްމުގެ ޚިޔާލު
            namespace	828	މޮޑިއުލް
            namespace	829	މޮޑިއުލް ޚިޔާލު
            plural	1	n = 1
            """#
        case "dz": #"""
            date	0	month	89	month-alone	560	number	1280
            date	full	སྤྱི་ལོ་y MMMM ཚེས་ dd
            date	month	y MMMM
            date	zero	༠
            month	1	ཟླ་དངཔ་
            month	2	ཟླ་གཉིས་པ་
            month	3	ཟླ་གསུམ་པ་
            month	4	ཟླ་བཞི་པ་
            month	5	ཟླ་ལྔ་པ་
            month	6	ཟླ་དྲུག་པ
            month	7	ཟླ་བདུན་པ་
            month	8	ཟླ་བརྒྱད་པ་
            month	9	ཟླ་དགུ་པ་
            month	10	ཟླ་བཅུ་པ་
            month	11	ཟླ་བཅུ་གཅིག་པ་
            month	12	ཟླ་བཅུ་གཉིས་པ་
            month-alone	1	སྤྱི་ཟླ་དངཔ་
            month-alone	2	སྤྱི་ཟླ་གཉིས་པ་
            month-alone	3	སྤྱི་ཟླ་གསུམ་པ་
            month-alone	4	སྤྱི་ཟླ་བཞི་པ
            month-alone	5	སྤྱི་ཟླ་ལྔ་པ་
            month-alone	6	སྤྱི་ཟླ་དྲུག་པ
            month-alone	7	སྤྱི་ཟླ་བདུན་པ་
            month-alone	8	སྤྱི་ཟླ་བརྒྱད་པ་
            month-alone	9	སྤྱི་ཟླ་དགུ་པ་
            month-alone	10	སྤྱི་ཟླ་བཅུ་པ་
            month-alone	11	སྤྱི་ཟླ་བཅུ་གཅིག་པ་
            month-alone	12	སྤྱི་ཟླ་བཅུ་གཉིས་པ་
            number	zero	༠
            """#
        default: nil
        }
    }
}
