// Written by scripts/make-swift-data from data/mediawiki, data/cldr and data/wiki; do not edit.
// swift-format-ignore-file

extension LanguageData {
    static func c(_ code: String) -> StaticString? {
        switch code {
        case "ca": #"""
            aged	0	alias	33	coordinates	158	date	177	fallback	224	function	238	hashed	614	label	676	language	693	month	9865	month-alone	10080	namespace	10334	number	10854	option	10886	plural	11422	redirect	11447	switch	11488	territory	11667	trail	17892	variable	17932
            aged	after	 anys)
            aged	before	 (
            alias	2	Usuari	Usuària
            alias	3	Usuari Discussió	Usuària Discussió
            alias	4	VP	WP
            alias	6	Imatge
            alias	7	Imatge Discussió
            coordinates	west	O
            date	full	d MMMM 'de' y
            date	month	LLLL 'de' y
            fallback	1	oc
            function	-	CAMÍ	CAMI
            function	formatnum	FORMATNOMBRE
            function	padleft	SEPARACIÓESQUERRA	SEPARACIOESQUERRA
            function	padright	SEPARACIÓDRETA	SEPARACIODRETA
            function!	defaultsort	ORDENA
            function!	displaytitle	TÍTOL	TITOL
            function!	-	PÀGINESENCATEGORIA	PAGINESENCATEGORIA	PAGINESENCAT	PÀGINESENESPAINOMS	MIDAPÀGINA	MIDAPAGINA	MIDADELAPLANA	NIVELLPROTECCIÓ	NIVELLPROTECCIO
            hashed	-	IDIOMA	LLENGUA	especial
            hashed	tag	etiqueta	marcador
            label	before	en 
            language	aa	àfar
            language	ab	abkhaz
            language	ace	atjeh
            language	ady	adigué
            language	af	afrikaans
            language	ain	ainu
            language	ak	àkan
            language	akk	accadi
            language	akz	alabama
            language	ale	aleuta
            language	aln	albanès geg
            language	alt	altaic meridional
            language	am	amhàric
            language	an	aragonès
            language	ang	anglès antic
            language	anp	angika
            language	ar	àrab
            language	arc	arameu
            language	arn	mapudungu
            language	arp	arapaho
            language	arz	àrab egipci
            language	as	assamès
            language	ase	llengua de signes americana
            language	ast	asturià
            language	av	àvar
            language	awa	awadhi
            language	ay	aimara
            language	az	azerbaidjanès
            language	ba	baixkir
            language	bal	balutxi
            language	ban	balinès
            language	bar	bavarès
            language	be	belarús
            language	bem	bemba
            language	bg	búlgar
            language	bgn	balutxi occidental
            language	bho	bhojpuri
            language	bi	bislama
            language	bik	bicol
            language	bla	blackfoot
            language	bm	bambara
            language	bn	bengalí
            language	bo	tibetà
            language	br	bretó
            language	brh	brahui
            language	bs	bosnià
            language	bua	buriat
            language	bug	bugui
            language	ca	català
            language	ce	txetxè
            language	ceb	cebuà
            language	ch	chamorro
            language	chg	txagatai
            language	chk	chuuk
            language	chn	pidgin chinook
            language	cho	choctaw
            language	chr	cherokee
            language	chy	xeiene
            language	ckb	kurd central
            language	co	cors
            language	cop	copte
            language	cr	cree
            language	crh	tàtar de Crimea
            language	cs	txec
            language	csb	caixubi
            language	cu	eslau eclesiàstic
            language	cv	txuvaix
            language	cy	gal·lès
            language	da	danès
            language	dak	dakota
            language	de	alemany
            language	de-at	alemany austríac
            language	de-ch	alemany estàndard suís
            language	din	dinka
            language	dsb	baix sòrab
            language	dua	douala
            language	dv	divehi
            language	dz	dzongka
            language	ee	ewe
            language	egl	emilià
            language	egy	egipci antic
            language	el	grec
            language	elx	elamita
            language	en	anglès
            language	en-ca	anglès canadenc
            language	en-gb	anglès britànic
            language	en-us	anglès americà
            language	enm	anglès mitjà
            language	eo	esperanto
            language	es	espanyol
            language	es-419	espanyol hispanoamericà
            language	et	estonià
            language	eu	basc
            language	ext	extremeny
            language	fa	persa
            language	fa-af	dari
            language	fat	fanti
            language	ff	ful
            language	fi	finès
            language	fil	filipí
            language	fj	fijià
            language	fo	feroès
            language	fon	fon
            language	fr	francès
            language	fr-ca	francès canadenc
            language	frc	francès cajun
            language	frm	francès mitjà
            language	fro	francès antic
            language	frr	frisó septentrional
            language	fur	friülà
            language	fy	frisó occidental
            language	ga	irlandès
            language	gaa	ga
            language	gag	gagaús
            language	gan	xinès gan
            language	gd	gaèlic escocès
            language	gez	gueez
            language	gil	gilbertès
            language	gl	gallec
            language	glk	gilaki
            language	gmh	alt alemany mitjà
            language	gn	guaraní
            language	goh	alt alemany antic
            language	gom	concani de Goa
            language	gor	gorontalo
            language	got	gòtic
            language	grc	grec antic
            language	gsw	alemany suís
            language	gu	gujarati
            language	guc	wayú
            language	gv	manx
            language	ha	haussa
            language	hak	xinès hakka
            language	haw	hawaià
            language	he	hebreu
            language	hi	hindi
            language	hif	hindi de Fiji
            language	hil	híligaynon
            language	hit	hitita
            language	hmn	hmong
            language	ho	hiri motu
            language	hr	croat
            language	hsb	alt sòrab
            language	hsn	xinès xiang
            language	ht	crioll d’Haití
            language	hu	hongarès
            language	hy	armeni
            language	hz	herero
            language	ia	interlingua
            language	iba	iban
            language	id	indonesi
            language	ie	interlingue
            language	ig	igbo
            language	ii	yi sichuan
            language	ik	inupiak
            language	ilo	ilocano
            language	inh	ingúix
            language	io	ido
            language	is	islandès
            language	it	italià
            language	iu	inuktitut
            language	ja	japonès
            language	jam	crioll anglès de Jamaica
            language	jbo	lojban
            language	jv	javanès
            language	ka	georgià
            language	kaa	karakalpak
            language	kab	cabilenc
            language	kbd	kabardí
            language	kcg	tyap
            language	kea	crioll capverdià
            language	kg	kongo
            language	ki	kikuiu
            language	kj	kuanyama
            language	kk	kazakh
            language	kl	groenlandès
            language	km	khmer
            language	kmb	kimbundu
            language	kn	kannada
            language	ko	coreà
            language	koi	komi-permiac
            language	kok	concani
            language	kpe	kpelle
            language	kr	kanuri
            language	krc	karatxai-balkar
            language	kri	krio
            language	krl	carelià
            language	ks	caixmiri
            language	ksh	kölsch
            language	ku	kurd
            language	kum	kúmik
            language	kv	komi
            language	kw	còrnic
            language	ky	kirguís
            language	la	llatí
            language	lad	judeocastellà
            language	lb	luxemburguès
            language	lez	lesguià
            language	lg	ganda
            language	li	limburguès
            language	lij	lígur
            language	lkt	lakota
            language	lmo	llombard
            language	ln	lingala
            language	lo	laosià
            language	lou	crioll francès de Louisiana
            language	loz	lozi
            language	lrc	luri septentrional
            language	lt	lituà
            language	lua	luba-lulua
            language	lus	mizo
            language	lv	letó
            language	lzh	xinès clàssic
            language	lzz	laz
            language	mad	madurès
            language	mag	magahi
            language	mai	maithili
            language	mak	makassar
            language	mdf	mordovià moksa
            language	men	mende
            language	mg	malgaix
            language	mga	gaèlic irlandès mitjà
            language	mh	marshallès
            language	mi	maori
            language	mic	micmac
            language	min	minangkabau
            language	mk	macedoni
            language	ml	malaiàlam
            language	mn	mongol
            language	mnc	manxú
            language	mni	manipurí
            language	moh	mohawk
            language	mos	moore
            language	mr	marathi
            language	mrj	mari occidental
            language	ms	malai
            language	mt	maltès
            language	mus	creek
            language	mwl	mirandès
            language	my	birmà
            language	myv	mordovià erza
            language	mzn	mazanderani
            language	na	nauruà
            language	nan	xinès min del sud
            language	nap	napolità
            language	nb	noruec bokmål
            language	nd	ndebele septentrional
            language	nds	baix alemany
            language	nds-nl	baix saxó
            language	ne	nepalès
            language	new	newari
            language	ng	ndonga
            language	nia	nias
            language	niu	niueà
            language	nl	neerlandès
            language	nl-be	flamenc
            language	nn	noruec nynorsk
            language	no	noruec
            language	nog	nogai
            language	non	nòrdic antic
            language	nov	novial
            language	nqo	n’Ko
            language	nr	ndebele meridional
            language	nso	sotho septentrional
            language	nv	navaho
            language	ny	nyanja
            language	nyn	nyankole
            language	oc	occità
            language	oj	ojibwa
            language	om	oromo
            language	or	oriya
            language	os	osseta
            language	ota	turc otomà
            language	pa	panjabi
            language	pag	pangasinan
            language	pal	pahlavi
            language	pam	pampanga
            language	pap	papiament
            language	pau	palauà
            language	pcd	picard
            language	pcm	pidgin de Nigèria
            language	pdc	alemany pennsilvanià
            language	peo	persa antic
            language	pfl	alemany palatí
            language	phn	fenici
            language	pi	pali
            language	pl	polonès
            language	pms	piemontès
            language	pnt	pòntic
            language	prg	prussià
            language	pro	provençal antic
            language	ps	paixtu
            language	pt	portuguès
            language	pt-br	portuguès del Brasil
            language	qu	quítxua
            language	rap	rapanui
            language	rar	rarotongà
            language	rgn	romanyès
            language	rhg	rohingya
            language	rm	retoromànic
            language	rn	rundi
            language	ro	romanès
            language	rom	romaní
            language	ru	rus
            language	rup	aromanès
            language	rw	ruandès
            language	sa	sànscrit
            language	sah	iacut
            language	sam	arameu samarità
            language	sat	santali
            language	sc	sard
            language	scn	sicilià
            language	sco	escocès
            language	sd	sindi
            language	sdc	sasserès
            language	sdh	kurd meridional
            language	se	sami septentrional
            language	ses	songhai oriental
            language	sg	sango
            language	sga	irlandès antic
            language	sh	serbocroat
            language	shi	taixelhit
            language	shn	xan
            language	si	singalès
            language	sk	eslovac
            language	sl	eslovè
            language	sm	samoà
            language	sma	sami meridional
            language	smj	sami lule
            language	smn	sami d’Inari
            language	sms	sami skolt
            language	sn	shona
            language	so	somali
            language	sog	sogdià
            language	sq	albanès
            language	sr	serbi
            language	srn	sranan
            language	ss	swazi
            language	st	sotho meridional
            language	su	sondanès
            language	sux	sumeri
            language	sv	suec
            language	sw	suahili
            language	syc	siríac clàssic
            language	syr	siríac
            language	szl	silesià
            language	ta	tàmil
            language	te	telugu
            language	tet	tètum
            language	tg	tadjik
            language	th	tai
            language	ti	tigrinya
            language	tig	tigre
            language	tk	turcman
            language	tl	tagal
            language	tlh	klingonià
            language	tli	tlingit
            language	tly	talix
            language	tn	setswana
            language	to	tongalès
            language	tpi	tok pisin
            language	tr	turc
            language	trv	taroko
            language	ts	tsonga
            language	tt	tàtar
            language	tum	tumbuka
            language	tvl	tuvaluà
            language	tw	twi
            language	ty	tahitià
            language	tyv	tuvinià
            language	tzm	amazic del Marroc central
            language	udm	udmurt
            language	ug	uigur
            language	uga	ugarític
            language	uk	ucraïnès
            language	umb	umbundu
            language	ur	urdú
            language	uz	uzbek
            language	ve	venda
            language	vec	vènet
            language	vep	vepse
            language	vi	vietnamita
            language	vls	flamenc occidental
            language	vo	volapük
            language	vot	vòtic
            language	wa	való
            language	war	waray
            language	wo	wòlof
            language	wuu	xinès wu
            language	xal	calmuc
            language	xh	xosa
            language	xmf	mingrelià
            language	yi	ídix
            language	yo	ioruba
            language	yue	cantonès
            language	za	zhuang
            language	zap	zapoteca
            language	zea	zelandès
            language	zgh	amazic estàndard marroquí
            language	zh	xinès
            language	zh-hans	xinès simplificat
            language	zh-hant	xinès tradicional
            language	zu	zulu
            language	zun	zuni
            language	zza	zaza
            language	eng	anglès
            language	fra	francès
            language	ger	alemany
            language	gr	grec
            language	ita	italià
            language	lat	llatí
            language	rus	rus
            language	spa	espanyol
            month	1	de gener
            month	2	de febrer
            month	3	de març
            month	4	d'abril
            month	5	de maig
            month	6	de juny
            month	7	de juliol
            month	8	d'agost
            month	9	de setembre
            month	10	d'octubre
            month	11	de novembre
            month	12	de desembre
            month-alone	1	gener
            month-alone	2	febrer
            month-alone	3	març
            month-alone	4	abril
            month-alone	5	maig
            month-alone	6	juny
            month-alone	7	juliol
            month-alone	8	agost
            month-alone	9	setembre
            month-alone	10	octubre
            month-alone	11	novembre
            month-alone	12	desembre
            namespace	-2	Media
            namespace	-1	Especial
            namespace	1	Discussió
            namespace	2	Usuari
            namespace	3	Usuari Discussió
            namespace	4	Viquipèdia
            namespace	5	Viquipèdia Discussió
            namespace	6	Fitxer
            namespace	7	Fitxer Discussió
            namespace	8	MediaWiki
            namespace	9	MediaWiki Discussió
            namespace	10	Plantilla
            namespace	11	Plantilla Discussió
            namespace	12	Ajuda
            namespace	13	Ajuda Discussió
            namespace	14	Categoria
            namespace	15	Categoria Discussió
            namespace	102	Viquiprojecte
            namespace	828	Mòdul
            namespace	829	Mòdul Discussió
            number	decimal	,
            number	group	.
            option	img_baseline	línia de base
            option	img_border	vora
            option	img_bottom	baix
            option	img_framed	marc
            option	img_frameless	sense marc
            option	img_lang	llengua=$1	idioma=$1
            option	img_left	esquerra
            option	img_link	enllaç=$1
            option	img_manualthumb	miniatura=$1
            option	img_middle	mitjà
            option	img_none	cap
            option	img_page	pàgina=$1	pàgina $1
            option	img_right	dreta
            option	img_text_bottom	baix-text
            option	img_text_top	dalt-text
            option	img_thumbnail	miniatura
            option	img_top	dalt
            option	img_upright	redreçat	redreçat=$1	redreçat $1
            plural	1	i = 1 and v = 0
            redirect	redirect	redirecció	redireccio
            switch	-	FORÇATAULA	SECCIÓNOEDITABLE	SECCIONOEDITABLE	CAPGALERIA	NOGALERIA	CAPTAULA	NOTAULA	TAULA	RESUM	TDM
            switch!	-	CATAMAGADA	CAPINDEX	REDIRECCIÓESTATICA	REDIRECCIOESTATICA
            territory	ac	Illa de l’Ascensió
            territory	ad	Andorra
            territory	ae	Emirats Àrabs Units
            territory	af	Afganistan
            territory	ag	Antigua i Barbuda
            territory	ai	Anguilla
            territory	al	Albània
            territory	am	Armènia
            territory	ao	Angola
            territory	aq	Antàrtida
            territory	ar	Argentina
            territory	as	Samoa Nord-americana
            territory	at	Àustria
            territory	au	Austràlia
            territory	aw	Aruba
            territory	ax	Illes Aland
            territory	az	Azerbaidjan
            territory	ba	Bòsnia i Hercegovina
            territory	bb	Barbados
            territory	bd	Bangladesh
            territory	be	Bèlgica
            territory	bf	Burkina Faso
            territory	bg	Bulgària
            territory	bh	Bahrain
            territory	bi	Burundi
            territory	bj	Benín
            territory	bl	Saint-Barthélemy
            territory	bm	Bermudes
            territory	bn	Brunei
            territory	bo	Bolívia
            territory	bq	Antilles Neerlandeses
            territory	br	Brasil
            territory	bs	Bahames
            territory	bt	Bhutan
            territory	bv	Bouvet
            territory	bw	Botswana
            territory	by	Belarús
            territory	bz	Belize
            territory	ca	Canadà
            territory	cc	Illes Cocos
            territory	cd	Congo - Kinshasa
            territory	cf	República Centreafricana
            territory	cg	Congo - Brazzaville
            territory	ch	Suïssa
            territory	ci	Côte d’Ivoire
            territory	ck	Illes Cook
            territory	cl	Xile
            territory	cm	Camerun
            territory	cn	Xina
            territory	co	Colòmbia
            territory	cp	Illa Clipperton
            territory	cr	Costa Rica
            territory	cu	Cuba
            territory	cv	Cap Verd
            territory	cw	Curaçao
            territory	cx	Illa Christmas
            territory	cy	Xipre
            territory	cz	Txèquia
            territory	de	Alemanya
            territory	dg	Diego Garcia
            territory	dj	Djibouti
            territory	dk	Dinamarca
            territory	dm	Dominica
            territory	do	República Dominicana
            territory	dz	Algèria
            territory	ea	Ceuta i Melilla
            territory	ec	Equador
            territory	ee	Estònia
            territory	eg	Egipte
            territory	eh	Sàhara Occidental
            territory	er	Eritrea
            territory	es	Espanya
            territory	et	Etiòpia
            territory	eu	Unió Europea
            territory	fi	Finlàndia
            territory	fj	Fiji
            territory	fk	Illes Malvines
            territory	fm	Micronèsia
            territory	fo	Illes Fèroe
            territory	fr	França
            territory	ga	Gabon
            territory	gb	Regne Unit
            territory	gd	Grenada
            territory	ge	Geòrgia
            territory	gf	Guaiana Francesa
            territory	gg	Guernsey
            territory	gh	Ghana
            territory	gi	Gibraltar
            territory	gl	Groenlàndia
            territory	gm	Gàmbia
            territory	gn	Guinea
            territory	gp	Guadalupe
            territory	gq	Guinea Equatorial
            territory	gr	Grècia
            territory	gs	Illes Geòrgia del Sud i Sandwich del Sud
            territory	gt	Guatemala
            territory	gu	Guam
            territory	gw	Guinea Bissau
            territory	gy	Guyana
            territory	hk	Hong Kong
            territory	hm	Illa Heard i Illes McDonald
            territory	hn	Hondures
            territory	hr	Croàcia
            territory	ht	Haití
            territory	hu	Hongria
            territory	ic	Illes Canàries
            territory	id	Indonèsia
            territory	ie	Irlanda
            territory	il	Israel
            territory	im	Illa de Man
            territory	in	Índia
            territory	io	Territori Britànic de l’Oceà Índic
            territory	iq	Iraq
            territory	ir	Iran
            territory	is	Islàndia
            territory	it	Itàlia
            territory	je	Jersey
            territory	jm	Jamaica
            territory	jo	Jordània
            territory	jp	Japó
            territory	ke	Kenya
            territory	kg	Kirguizistan
            territory	kh	Cambodja
            territory	ki	Kiribati
            territory	km	Comores
            territory	kn	Saint Kitts i Nevis
            territory	kp	Corea del Nord
            territory	kr	Corea del Sud
            territory	kw	Kuwait
            territory	ky	Illes Caiman
            territory	kz	Kazakhstan
            territory	la	Laos
            territory	lb	Líban
            territory	lc	Saint Lucia
            territory	li	Liechtenstein
            territory	lk	Sri Lanka
            territory	lr	Libèria
            territory	ls	Lesotho
            territory	lt	Lituània
            territory	lu	Luxemburg
            territory	lv	Letònia
            territory	ly	Líbia
            territory	ma	Marroc
            territory	mc	Mònaco
            territory	md	Moldàvia
            territory	me	Montenegro
            territory	mf	Saint Martin
            territory	mg	Madagascar
            territory	mh	Illes Marshall
            territory	mk	Macedònia del Nord
            territory	ml	Mali
            territory	mm	Myanmar
            territory	mn	Mongòlia
            territory	mo	Macau
            territory	mp	Illes Mariannes del Nord
            territory	mq	Martinica
            territory	mr	Mauritània
            territory	ms	Montserrat
            territory	mt	Malta
            territory	mu	Maurici
            territory	mv	Maldives
            territory	mw	Malawi
            territory	mx	Mèxic
            territory	my	Malàisia
            territory	mz	Moçambic
            territory	na	Namíbia
            territory	nc	Nova Caledònia
            territory	ne	Níger
            territory	nf	Norfolk
            territory	ng	Nigèria
            territory	ni	Nicaragua
            territory	nl	Països Baixos
            territory	no	Noruega
            territory	np	Nepal
            territory	nr	Nauru
            territory	nu	Niue
            territory	nz	Nova Zelanda
            territory	om	Oman
            territory	pa	Panamà
            territory	pe	Perú
            territory	pf	Polinèsia Francesa
            territory	pg	Papua Nova Guinea
            territory	ph	Filipines
            territory	pk	Pakistan
            territory	pl	Polònia
            territory	pm	Saint-Pierre-et-Miquelon
            territory	pn	Illes Pitcairn
            territory	pr	Puerto Rico
            territory	ps	Palestina
            territory	pt	Portugal
            territory	pw	Palau
            territory	py	Paraguai
            territory	qa	Qatar
            territory	re	Illa de la Reunió
            territory	ro	Romania
            territory	rs	Sèrbia
            territory	ru	Rússia
            territory	rw	Ruanda
            territory	sa	Aràbia Saudita
            territory	sb	Illes Salomó
            territory	sc	Seychelles
            territory	sd	Sudan
            territory	se	Suècia
            territory	sg	Singapur
            territory	sh	Santa Helena
            territory	si	Eslovènia
            territory	sj	Svalbard i Jan Mayen
            territory	sk	Eslovàquia
            territory	sl	Sierra Leone
            territory	sm	San Marino
            territory	sn	Senegal
            territory	so	Somàlia
            territory	sr	Surinam
            territory	ss	Sudan del Sud
            territory	st	São Tomé i Príncipe
            territory	sv	El Salvador
            territory	sx	Sint Maarten
            territory	sy	Síria
            territory	sz	Eswatini
            territory	ta	Tristan da Cunha
            territory	tc	Illes Turks i Caicos
            territory	td	Txad
            territory	tf	Territoris Australs Francesos
            territory	tg	Togo
            territory	th	Tailàndia
            territory	tj	Tadjikistan
            territory	tk	Tokelau
            territory	tl	Timor Oriental
            territory	tm	Turkmenistan
            territory	tn	Tunísia
            territory	to	Tonga
            territory	tr	Turquia
            territory	tt	Trinitat i Tobago
            territory	tv	Tuvalu
            territory	tw	Taiwan
            territory	tz	Tanzània
            territory	ua	Ucraïna
            territory	ug	Uganda
            territory	um	Illes Perifèriques Menors dels EUA
            territory	us	Estats Units
            territory	uy	Uruguai
            territory	uz	Uzbekistan
            territory	va	Ciutat del Vaticà
            territory	vc	Saint Vincent i les Grenadines
            territory	ve	Veneçuela
            territory	vg	Illes Verges britàniques
            territory	vi	Illes Verges nord-americanes
            territory	vn	Vietnam
            territory	vu	Vanuatu
            territory	wf	Wallis i Futuna
            territory	ws	Samoa
            territory	xk	Kosovo
            territory	ye	Iemen
            territory	yt	Mayotte
            territory	za	Sud-àfrica
            territory	zm	Zàmbia
            territory	zw	Zimbàbue
            trail	letters	'a-z·àç-éíïòóúü
            variable!	contentlanguage	IDIOMACONTINGUT	LLENGUACONTINGUT
            variable!	-	DIAACTUAL	DIAACTUAL2	NOMDIAACTUAL	HORAACTUAL	MESACTUAL	ABREVMESACTUAL	NOMMESACTUAL	NOMGENMESACTUAL	HORARICTUAL	VERSIÓACTUAL	VERSIOACTUAL	ANYACTUAL	DIALOCAL	DIALOCAL2	NOMDIALOCAL	HORALOCAL	MESLOCAL	ABREVMESLOCAL	NOMMESLOCAL	NOMGENMESLOCAL	HORARILOCAL	ANYLOCAL	NOMBREADMINS	NOMBREARTICLES	NOMBRED'ARTICLES	NOMBREEDICIONS	NOMBRED'EDICIONS	NOMBREFITXERS	NOMBRED'ARXIUS	NOMBREUSUARIS	NOMBRED'USUARIS
            variable!	pagename	NOMPÀGINA	NOMPAGINA	NOMDELAPLANA
            """#
        case "cbk": #"""
            fallback	0
            fallback	1	cbk-zam
            fallback	2	es
            """#
        case "cbk-zam": #"""
            date	0	fallback	37	month	55
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	es	cbk
            month	1	Enero
            month	2	Febrero
            month	3	Marzo
            month	4	Abril
            month	5	Mayo
            month	6	Junio
            month	7	Julio
            month	8	Agosto
            month	9	Septiembre
            month	10	Octubre
            month	11	Noviembre
            month	12	Diciembre
            """#
        case "cdo": #"""
            date	0	fallback	37	month	104	month-alone	293	namespace	618
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	nan
            fallback	2	zh-hant
            fallback	3	zh
            fallback	4	zh-hans
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
            month-alone	1	Ék-nguŏk
            month-alone	2	Nê-nguŏk
            month-alone	3	Săng-nguŏk
            month-alone	4	Sé-nguŏk
            month-alone	5	Ngô-nguŏk
            month-alone	6	Lĕ̤k-nguŏk
            month-alone	7	Chék-nguŏk
            month-alone	8	Báik-nguŏk
            month-alone	9	Gāu-nguŏk
            month-alone	10	Sĕk-nguŏk
            month-alone	11	Sĕk-ék-nguŏk
            month-alone	12	Sĕk-nê-nguŏk
            namespace	-2	媒體
            namespace	-1	特殊
            namespace	1	討論
            namespace	2	用戶
            namespace	3	用戶討論
            namespace	5	Wikipedia討論
            namespace	6	文件
            namespace	7	文件討論
            namespace	8	MediaWiki
            namespace	9	MediaWiki討論
            namespace	10	模板
            namespace	11	模板討論
            namespace	12	幫助
            namespace	13	幫助討論
            namespace	14	分類
            namespace	15	分類討論
            """#
        case "ce": #"""
            alias	0	date	693	fallback	730	function	744	hashed	2621	modifier	2931	month	3172	namespace	3419	option	4047	redirect	5310	switch	5467	trail	6492	variable	6519
            alias	-2	Медйа
            alias	-1	Башхо
            alias	1	Дийца
            alias	2	Юзер
            alias	3	Юзери дийца	Дийцаре декъашхо	Декъашхон дийцаре
            alias	5	Wikipedia Дийца	Дийцаре Wikipedia
            alias	6	Сурт	Хlум
            alias	7	Сурти дийца	Хlуман дийцаре	Дийцаре хlуман
            alias	8	МедйаВики
            alias	9	МедйаВики дийца	MediaWiki Дийцаре
            alias	10	Дакъан	Куцкеп
            alias	11	Дакъан дийца	Куцкеп дийцаре
            alias	12	ГІо	Гlо
            alias	13	ГІодан дийца	Гlон дийцаре
            alias	14	Тоба	Кадегар
            alias	15	Тобан дийца	Кадегар дийцаре
            date	full	y MMMM d
            date	month	y MMMM
            fallback	1	ru
            function	anchorencode	ИШАРЙАР_МЕТТИГАН	КОДИРОВАТЬ_МЕТКУ
            function	-	ФАЙЛАН_ТӀЕ_НЕКЪ	ПУТЬ_К_ФАЙЛУ	МАЙАРРА_МЕТТИГ	ПОЛНЫЙ_АДРЕС	МАЙАРРА_МЕТТИГ_2	ПОЛНЫЙ_АДРЕС_2	ЧУЬРА	ВНУТР	ХӀОТТАЕЛЛА_МЕТТИГ	ЛОКАЛЬНЫЙ_АДРЕС	ХӀОТТАЕЛЛА_МЕТТИГ_2	ЛОКАЛЬНЫЙ_АДРЕС_2
            function	formatnum	ТЕРАХЬАН_БАРАМХlОТТОР	ФОРМАТИРОВАТЬ_ЧИСЛО
            function	gender	ВУ_ЙУ	ПОЛ
            function	grammar	ДОЖАР	ПАДЕЖ
            function	lc	КЕГИЙЧУ_ЭЛПАШЦА	МАЛЕНЬКИМИ_БУКВАМИ
            function	lcfirst	ХЬАЛХАР_ЭЛП_ЖИМА	ПЕРВАЯ_БУКВА_МАЛЕНЬКАЯ
            function	ns	БО	ПИ
            function	nse	БОХЬ	ПИК
            function	padleft	ЙУЗА_ХАРЦЕ	ЗАПОЛНИТЬ_СЛЕВА
            function	padright	ЙУЗА_БАКЪЕ	ЗАПОЛНИТЬ_СПРАВА
            function	plural	ДУКХАЛЛИН_ТЕРАХЬ	МНОЖЕСТВЕННОЕ_ЧИСЛО
            function	uc	ДАККХИЙЧУ_ЭЛПАШЦА	БОЛЬШИМИ_БУКВАМИ
            function	ucfirst	ХЬАЛХАР_ЭЛП_ДОККХА	ПЕРВАЯ_БУКВА_БОЛЬШАЯ
            function	urlencode	ИШАРЙИНА_МЕТТИГ	ЗАКОДИРОВАННЫЙ_АДРЕС
            function!	defaultsort	ЛИСТАР_ЦАХЬЕХОР	ДОГlА_ЛИСТАРАН	СОРТИРОВКА_ПО_УМОЛЧАНИЮ	КЛЮЧ_СОРТИРОВКИ
            function!	displaytitle	ГАЙТА_КОЬРТАМОГl	ПОКАЗАТЬ_ЗАГОЛОВОК
            function!	-	ТЕРАХЬ_ОЦ_ТОБАНЦА	ЧИСЛО_В_ГРУППЕ	КАТЕГОРИ_ЧОХЬ_АГӀОНАШ_	СТРАНИЦ_В_КАТЕГОРИИ	АГӀОНАШ_ОЦ_ЦӀЕРАШКАХЬ	СТРАНИЦ_В_ПРОСТРАНСТВЕ_ИМЁН	АГlОН_БАРАМ	РАЗМЕР_СТРАНИЦЫ	ГӀАРОЛЛИ_БАРАМ	УРОВЕНЬ_ЗАЩИТЫ
            hashed	-	категоридит	деревокатегорий	МОТТ	ЯЗЫК	хийцарна	замена	белхан	гӀуллакхан	служебная	хан
            hashed	formatdate	терахьибарам	форматдаты
            hashed	tag	къастам	къасто	къаст	метка	тег	тэг
            modifier	msg	ХААМ	СООБЩЕНИЕ	СООБЩ
            modifier	msgnw	ВИКИ_ХААМ_БОЦАШ	СООБЩ_БЕЗ_ВИКИ
            modifier	raw	ТАЙАНЗА	НЕОБРАБ
            modifier	subst	ХӀОТТОР	ХӀОТТ	ПОДСТАНОВКА	ПОДСТ
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
            namespace	-1	Белхан
            namespace	1	Дийцаре
            namespace	2	Декъашхо
            namespace	3	Декъашхочун дийцаре
            namespace	4	Википеди
            namespace	5	Википеди Дийца
            namespace	6	Файл
            namespace	7	Файлан дийцаре
            namespace	8	MediaWiki
            namespace	9	MediaWiki дийцаре
            namespace	10	Кеп
            namespace	11	Кепан дийцаре
            namespace	12	ГӀо
            namespace	13	ГӀо дийцаре
            namespace	14	Категори
            namespace	15	Категорин дийцаре
            namespace	100	Ков
            namespace	828	Модуль
            namespace	829	Модулин дийцаре
            option	img_alt	альт=$1
            option	img_baseline	бух	основание
            option	img_border	доза	граница
            option	img_bottom	бухар	снизу
            option	img_center	центр	юккъ
            option	img_framed	гурабе	обрамить
            option	img_frameless	безрамки	гурабоцаш
            option	img_left	слева	харцхьа
            option	img_link	хьажорг=$1	ссылка=$1
            option	img_manualthumb	жима=$1	жимо=$1	мини=$1	миниатюра=$1
            option	img_middle	юккъе	посередине
            option	img_none	йоцуш	без
            option	img_page	агlо=$1	агlо_$1	page_$1	страница=$1	страница_$1	страница $1
            option	img_right	справа	бакъхьа
            option	img_sub	под	буха
            option	img_super	тӀе	над
            option	img_text_bottom	бухара-йоза	текст-снизу
            option	img_text_top	лакххьара-йоза	текст-сверху
            option	img_thumbnail	мини	жима	жимо	миниатюра
            option	img_top	лакхахь	сверху
            option	img_upright	бакъхьалакхо	бакъхьалакхо=$1	бакъхьалакхо_$1	upright_$1	сверхусправа	сверхусправа=$1	сверхусправа_$1	сверхусправа $1
            option	img_width	$1пкс
            redirect	redirect	дӏасахьажор'	'#хьажайо'	'#redirect	перенаправление	перенапр	дӏасахьажор	хьажайо
            switch	-	ТlЕДУЬЛЛУ_ЧУЛАЦАМБАР	ТlЕДУЬЛ_ЧУЛ	ОБЯЗАТЕЛЬНОЕ_ОГЛАВЛЕНИЕ	ОБЯЗ_ОГЛ	ЙОЗА_ХИЙЦАР_ДОЦУШ	БЕЗ_ПРЕОБРАЗОВАНИЯ_ТЕКСТА	АГӀО_ТА_ЦА_ЕШ	БЕЗ_РЕДАКТИРОВАНИЯ_РАЗДЕЛА	ЙАЦ_УЧЕ	БЕЗ_ГАЛЕРЕИ	ХИЙЦАР_ДОЦУШ_КОЬРТЕ	БЕЗ_ПРЕОБРАЗОВАНИЯ_ЗАГОЛОВКА	БАЦ_ЧУЛАЦАМ	БАЦ_ЧУЛ	БЕЗ_ОГЛАВЛЕНИЯ	БЕЗ_ОГЛ	ЧУЛАЦАМ	ЧУЛ	ОГЛАВЛЕНИЕ	ОГЛ
            switch!	-	КЪАЙЛАХА_ЙОЛУ_КАТЕГОРИ	СКРЫТАЯ_КАТЕГОРИЯ	МЕТТИГТЕРАХЬ	ИНДЕКС	ХЬАЖОРГ_ОЦ_КЕРЛАЧУ_ДЕКЪАН	ССЫЛКА_НА_НОВЫЙ_РАЗДЕЛ	МЕТТИГТЕРАХЬ_ЙОЦАШ	БЕЗ_ИНДЕКСА	ЙОЦАШ_ХЬАЖОРГ_ОЦ_КЕРЛАЧУ_ДЕКЪАН	БЕЗ_ССЫЛКИ_НА_НОВЫЙ_РАЗДЕЛ	СТАТИСТИКИН_ДӀАСХЬАЖОРГ	СТАТИЧЕСКОЕ_ПЕРЕНАПРАВЛЕНИЕ
            trail	letters	a-zа-яёӀ
            variable	-	НЕКЪ_ОЦ_МЕТТАКЕПА	ПУТЬ_К_СКРИПТУ	ГlУЛКХДИРИГ	СЕРВЕР	ГlУЛКХДЕЧУЬНА_ЦlЕ	НАЗВАНИЕ_СЕРВЕРА	ЙОМАНХАТӀ	ПУТЬ_К_СТИЛЮ
            variable!	basepagename	АГӀОН_ЦӀЕРА_БУХ	ОСНОВА_НАЗВАНИЯ_СТРАНИЦЫ
            variable!	basepagenamee	АГӀОН_ЦӀЕРА_БУХ_2	ОСНОВА_НАЗВАНИЯ_СТРАНИЦЫ_2
            variable!	contentlanguage	МОТТ_ЧУЛАЦАМ	ЯЗЫК_СОДЕРЖАНИЯ
            variable!	-	КАРАРА_ДЕ	ТЕКУЩИЙ_ДЕНЬ	КАРАРА_ДЕ_2	ТЕКУЩИЙ_ДЕНЬ_2	КАРАРАЧУ_ДЕ_ЦӀЕ	НАЗВАНИЕ_ТЕКУЩЕГО_ДНЯ	КАРАРА_КӀИРАН_ДЕ	ТЕКУЩИЙ_ДЕНЬ_НЕДЕЛИ	КАРАРА_САХЬТ	ТЕКУЩИЙ_ЧАС	КАРАРА_БУТТ	КАРАРА_БУТТ_2	ТЕКУЩИЙ_МЕСЯЦ	ТЕКУЩИЙ_МЕСЯЦ_2	КАРАРА_БУТТ_1	ТЕКУЩИЙ_МЕСЯЦ_1	КАРАРАЧУ_БЕТТА_ЦӀЕ_АБР	НАЗВАНИЕ_ТЕКУЩЕГО_МЕСЯЦА_АБР	КАРАРАЧУ_БЕТТА_ЦӀЕ	НАЗВАНИЕ_ТЕКУЩЕГО_МЕСЯЦА	КАРАРАЧУ_БЕТТА_ЦӀЕ_МУХ	НАЗВАНИЕ_ТЕКУЩЕГО_МЕСЯЦА_РОД	КАРАРА_ХАН	ТЕКУЩЕЕ_ВРЕМЯ	КЪАСТАМ_ЙОЛУЧУ_ХАННА	ОТМЕТКА_ТЕКУЩЕГО_ВРЕМЕНИ	ЙОЛШЙОЛУ_БАШХО	ТЕКУЩАЯ_ВЕРСИЯ	КАРАРА_КӀИРА	ТЕКУЩАЯ_НЕДЕЛЯ	КАРАРА_ШО	ТЕКУЩИЙ_ГОД	ХЬАЖОЧЕ_ХААМ	НАПРАВЛЕНИЕ_ПИСЬМА	МЕТТИГАН_ДЕ	МЕСТНЫЙ_ДЕНЬ	МЕТТИГАН_ДЕ_2	МЕСТНЫЙ_ДЕНЬ_2	МЕТТИГАН_ДЕ_ЦӀЕ	НАЗВАНИЕ_МЕСТНОГО_ДНЯ	МЕТТИГАН_КӀИРАН_ДЕ	МЕСТНЫЙ_ДЕНЬ_НЕДЕЛИ	МЕТТИГАН_САХЬТ	МЕСТНЫЙ_ЧАС	МЕТТИГАН_БУТТ	МЕСТНЫЙ_МЕСЯЦ_2	МЕСТНЫЙ_МЕСЯЦ	МЕТТИГАН_БУТТ_1	МЕСТНЫЙ_МЕСЯЦ_1	МЕТТИГАН_БЕТТА_ЦlЕ_АБР	НАЗВАНИЕ_МЕСТНОГО_МЕСЯЦА_АБР	МЕТТИГАН_БЕТТА_ЦlЕ	НАЗВАНИЕ_МЕСТНОГО_МЕСЯЦА	МЕТТИГАН_БЕТТА_ЦlЕ_МУХ	НАЗВАНИЕ_МЕСТНОГО_МЕСЯЦА_РОД	МЕТТИГАН_ХАН	МЕСТНОЕ_ВРЕМЯ	КЪАСТАМ_МЕТТИГА_ХАННА	ОТМЕТКА_МЕСТНОГО_ВРЕМЕНИ	МЕТТИГЕРА_КӀИРА	МЕСТНАЯ_НЕДЕЛЯ	МЕТТИГАН_ШО	МЕСТНЫЙ_ГОД	ДУКХАЛЛА_ЖИГАРА_ДЕКЪАШХОЙ	КОЛИЧЕСТВО_АКТИВНЫХ_УЧАСТНИКОВ	КУЬГАЛХОЙ_ДУКХАЛЛА	КОЛИЧЕСТВО_АДМИНИСТРАТОРОВ	ЯЗЗАМАШИ_ДУКХАЛЛА	КОЛИЧЕСТВО_СТАТЕЙ	НИСДАРИЙН_ДУКХАЛЛА	КОЛИЧЕСТВО_ПРАВОК	ФАЙЛИЙН_ДУКХАЛЛА	КОЛИЧЕСТВО_ФАЙЛОВ	АГlОНИЙ_ДУКХАЛЛА	КОЛИЧЕСТВО_СТРАНИЦ	ДЕКЪАШХОЙ_ДУКХАЛЛА	КОЛИЧЕСТВО_УЧАСТНИКОВ	ДЕ_БАШХО	ДЕНЬ_ВЕРСИИ	ДЕ_БАШХО_2	ДЕНЬ_ВЕРСИИ_2	ЦУЬНА_БАШХО	ИД_ВЕРСИИ	БЕТТА_БАШХО	МЕСЯЦ_ВЕРСИИ	КЪАСТАМ_ХЕНА_БАШХО	ОТМЕТКА_ВРЕМЕНИ_ВЕРСИИ	ДЕКЪАШХОН_БАШХО	ВЕРСИЯ_УЧАСНИКА	ВЕРСИЯ_УЧАСТНИКА	ШО_БАШХО	ГОД_ВЕРСИИ
            variable!	fullpagename	ЮЬЗЗИНА_АГӀОН_ЦӀЕ	ПОЛНОЕ_НАЗВАНИЕ_СТРАНИЦЫ
            variable!	fullpagenamee	ЮЬЗЗИНА_АГӀОН_ЦӀЕ_2	ПОЛНОЕ_НАЗВАНИЕ_СТРАНИЦЫ_2
            variable!	namespace	ЦӀЕРИЙН_АНА	ПРОСТРАНСТВО_ИМЁН
            variable!	namespacee	ЦӀЕРИЙН_АНА_2	ПРОСТРАНСТВО_ИМЁН_2
            variable!	pagename	АГӀОН_ЦӀЕ	НАЗВАНИЕ_СТРАНИЦЫ
            variable!	pagenamee	АГӀОН_ЦӀЕ_2	НАЗВАНИЕ_СТРАНИЦЫ_2
            variable!	sitename	МЕТТИГ_ЦlЕ	НАЗВАНИЕ_САЙТА
            variable!	subjectpagename	АГӀОН_ЯЗЗАМАН_ЦӀЕ	НАЗВАНИЕ_СТРАНИЦЫ_СТАТЬИ
            variable!	subjectpagenamee	АГӀОН_ЯЗЗАМАН_ЦӀЕ_2	НАЗВАНИЕ_СТРАНИЦЫ_СТАТЬИ_2
            variable!	subjectspace	ЯЗЗАМИЙН_АНА	ПРОСТРАНСТВО_СТАТЕЙ
            variable!	subjectspacee	ЯЗЗАМИЙН_АНА_2	ПРОСТРАНСТВО_СТАТЕЙ_2
            variable!	subpagename	АГӀОН_КӀЕЛАРА_ЦӀЕ	НАЗВАНИЕ_ПОДСТРАНИЦЫ
            variable!	subpagenamee	АГӀОН_КӀЕЛАРА_ЦӀЕ_2	НАЗВАНИЕ_ПОДСТРАНИЦЫ_2
            variable!	talkpagename	ДИЙЦАРЕ_АГӀОН_ЦӀЕ	НАЗВАНИЕ_СТРАНИЦЫ_ОБСУЖДЕНИЯ
            variable!	talkpagenamee	ДИЙЦАРЕ_АГӀОН_ЦӀЕ_2	НАЗВАНИЕ_СТРАНИЦЫ_ОБСУЖДЕНИЯ_2
            variable!	talkspace	ДИЙЦАРИЙН_АНА	ПРОСТРАНСТВО_ОБСУЖДЕНИЙ
            variable!	talkspacee	ДИЙЦАРИЙН_АНА_2	ПРОСТРАНСТВО_ОБСУЖДЕНИЙ_2
            """#
        case "ceb": #"""
            alias	0	date	86	month	124	namespace	311
            alias	5	Hisgot saWikipedia	Hisgot saWikipedya
            alias	6	Imahen
            alias	7	Hisgot sa Imahen
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
            namespace	-2	Medya
            namespace	-1	Espesyal
            namespace	1	Hisgot
            namespace	2	Gumagamit
            namespace	3	Hisgot sa Gumagamit
            namespace	4	Wikipedya
            namespace	5	Hisgot sa Wikipedya
            namespace	6	Payl
            namespace	7	Hisgot sa Payl
            namespace	8	MediaWiki
            namespace	9	Hisgot sa MediaWiki
            namespace	10	Plantilya
            namespace	11	Hisgot sa Plantilya
            namespace	12	Tabang
            namespace	13	Hisgot sa Tabang
            namespace	14	Kategoriya
            namespace	15	Hisgot sa Kategoriya
            """#
        case "ch": #"""
            date	0	month	37	namespace	225
            date	full	d MMMM y
            date	month	LLLL y
            month	1	Eneru
            month	2	Febreru
            month	3	Matso
            month	4	Abrit
            month	5	Måyu
            month	6	Hunio
            month	7	Hulio
            month	8	Agosto
            month	9	Septembre
            month	10	Oktubre
            month	11	Nobiembre
            month	12	Disiembre
            namespace	-2	Media
            namespace	-1	Espesiat
            namespace	1	Kombetsasion
            namespace	2	Muna'sesetbi
            namespace	3	Kombetsasion ni muna'sesetbi
            namespace	5	Kombetsasion nu Wikipedia
            namespace	6	Litratu
            namespace	7	Kombetsasion ni litratu
            namespace	12	Ayudo
            namespace	13	Kombetsasion ni ayudo
            namespace	14	Katigoria
            namespace	15	Kombetsasion ni katigoria
            """#
        case "chr": #"""
            date	0	month	38	plural	287
            date	full	MMMM d, y
            date	month	MMMM y
            month	1	ᎤᏃᎸᏔᏅ
            month	2	ᎧᎦᎵ
            month	3	ᎠᏅᏱ
            month	4	ᎧᏬᏂ
            month	5	ᎠᏂᏍᎬᏘ
            month	6	ᏕᎭᎷᏱ
            month	7	ᎫᏰᏉᏂ
            month	8	ᎦᎶᏂ
            month	9	ᏚᎵᏍᏗ
            month	10	ᏚᏂᏅᏗ
            month	11	ᏅᏓᏕᏆ
            month	12	ᎥᏍᎩᏱ
            plural	1	n = 1
            """#
        case "ckb": #"""
            alias	0	date	284	hashed	338	month	577	namespace	870	number	1536	option	1585	plural	1837	redirect	1852	trail	1889
            alias	1	لێدوان
            alias	3	قسەی بەکارھێنەر
            alias	7	لێدوانی پەڕگە
            alias	9	لێدوانی میدیاویکی
            alias	10	قاڵب
            alias	11	لێدوانی قاڵب	لێدوانی داڕێژە
            alias	13	لێدوانی یارمەتی
            alias	15	لێدوانی پۆل
            date	full	dی MMMMی y
            date	month	y MMMM
            date	zero	٠
            hashed	default	بنچینەیی
            hashed	expr	دەربڕین
            hashed	if	ئەگەر
            hashed	iferror	ئەگەر_ھەڵە
            hashed	ifexist	ئەگەر_ھەبوو
            hashed	ifexpr	ئەگەر_دەربڕین
            hashed	switch	گۆڕینەوە
            hashed	-	کات
            month	1	کانوونی دووەم
            month	2	شوبات
            month	3	ئازار
            month	4	نیسان
            month	5	ئایار
            month	6	حوزەیران
            month	7	تەمووز
            month	8	ئاب
            month	9	ئەیلوول
            month	10	تشرینی یەکەم
            month	11	تشرینی دووەم
            month	12	کانونی یەکەم
            namespace	-2	میدیا
            namespace	-1	تایبەت
            namespace	1	وتووێژ
            namespace	2	بەکارھێنەر
            namespace	3	لێدوانی بەکارھێنەر
            namespace	4	ویکیپیدیا
            namespace	5	لێدوانی ویکیپیدیا
            namespace	6	پەڕگە
            namespace	7	وتووێژی پەڕگە
            namespace	8	میدیاویکی
            namespace	9	وتووێژی میدیاویکی
            namespace	10	داڕێژە
            namespace	11	وتووێژی داڕێژە
            namespace	12	یارمەتی
            namespace	13	وتووێژی یارمەتی
            namespace	14	پۆل
            namespace	15	وتووێژی پۆل
            namespace	100	دەروازە
            namespace	828	مۆدیوول
            namespace	829	لێدوانی مۆدیوول
            number	decimal	٫
            number	group	٬
            number	zero	٠
            option	img_border	سنوور
            option	img_center	ناوەڕاست
            option	img_framed	چوارچێوە
            option	img_frameless	بێچوارچێوە
            option	img_left	چەپ
            option	img_right	ڕاست
            option	img_thumbnail	وێنۆک
            option	img_width	$1پیکسڵ
            plural	1	n = 1
            redirect	redirect	ڕەوانەکەر
            trail	letters	ئ-بتج-در-شعغفقل-وپچڕژڤکگڵھۆیێە\#u{200C}
            """#
        case "co": #"""
            date	0	fallback	37	month	51	month-alone	249
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	it
            month	1	ghjennaghju
            month	2	ferraghju
            month	3	marzu
            month	4	aprile
            month	5	maghju
            month	6	ghjugnu
            month	7	lugliu
            month	8	aostu
            month	9	settembre
            month	10	ottobre
            month	11	nuvembre
            month	12	dicembre
            month-alone	11	nuvembri
            """#
        case "cps": #"""
            date	0	month	37	month-alone	227
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
            month	9	Septiyembre
            month	10	Oktubre
            month	11	Nobiyembre
            month	12	Disyembre
            month-alone	9	Setyembre
            month-alone	11	Nobyembre
            """#
        case "crh": #"""
            alias	0	fallback	96	namespace	116	trail	167	variant	217
            alias	6	Файл
            alias	7	Файл музакереси
            alias	13	Ярдым музакереси
            fallback	1	crh-latn
            namespace	828	Modul
            namespace	829	Modul muzakeresi
            trail	letters	a-z»âçñöüğışʹʺа-яё“
            variant	1	crh
            variant	2	crh-latn
            variant	3	crh-cyrl
            """#
        case "crh-cyrl": #"""
            alias	0	date	398	fallback	441	month	455	month-alone	800	namespace	1123	number	1709	trail	1741
            alias	-2	Media
            alias	-1	Mahsus
            alias	1	Muzakere
            alias	2	Qullanıcı
            alias	3	Qullanıcı muzakeresi
            alias	5	Wikipedia muzakeresi
            alias	6	Resim	Ресим
            alias	7	Resim muzakeresi	Ресим музакереси
            alias	8	MediaViki
            alias	9	MediaViki muzakeresi
            alias	10	Şablon
            alias	11	Şablon muzakeresi
            alias	12	Yardım
            alias	13	Yardım muzakeresi
            alias	14	Kategoriya
            alias	15	Kategoriya muzakeresi
            date	full	y 'с'. MMMM d
            date	month	y LLLL
            fallback	1	ru
            month	1	январьнинъ
            month	2	февральнинъ
            month	3	мартнынъ
            month	4	апрельнинъ
            month	5	майыснынъ
            month	6	июннинъ
            month	7	июльнинъ
            month	8	августнынъ
            month	9	сентябрьнинъ
            month	10	октябрьнинъ
            month	11	ноябрьнинъ
            month	12	декабрьнинъ
            month-alone	1	январь
            month-alone	2	февраль
            month-alone	3	март
            month-alone	4	апрель
            month-alone	5	майыс
            month-alone	6	июнь
            month-alone	7	июль
            month-alone	8	август
            month-alone	9	сентябрь
            month-alone	10	октябрь
            month-alone	11	ноябрь
            month-alone	12	декабрь
            namespace	-2	Медиа
            namespace	-1	Махсус
            namespace	1	Музакере
            namespace	2	Къулланыджы
            namespace	3	Къулланыджы музакереси
            namespace	5	Wikipedia музакереси
            namespace	6	Файл
            namespace	7	Файл музакереси
            namespace	8	МедиаВики
            namespace	9	МедиаВики музакереси
            namespace	10	Шаблон
            namespace	11	Шаблон музакереси
            namespace	12	Ярдым
            namespace	13	Ярдым музакереси
            namespace	14	Категория
            namespace	15	Категория музакереси
            number	decimal	,
            number	group	.
            trail	letters	a-z»âçñöüğışа-яё“
            """#
        case "crh-latn": #"""
            alias	0	date	550	month	592	month-alone	824	namespace	1077	number	1494	trail	1526
            alias	-2	Медиа
            alias	-1	Махсус
            alias	1	Музакере
            alias	2	Къулланыджы
            alias	3	Къулланыджы музакереси
            alias	5	Wikipedia музакереси
            alias	6	Ресим	Resim
            alias	7	Ресим музакереси	Resim muzakeresi
            alias	8	МедиаВики
            alias	9	МедиаВики музакереси
            alias	10	Шаблон
            alias	11	Шаблон музакереси
            alias	12	Ярдым
            alias	13	Разговор о помоћи
            alias	14	Категория
            alias	15	Категория музакереси
            date	full	y 's'. MMMM d
            date	month	y LLLL
            month	1	yanvarniñ
            month	2	fevralniñ
            month	3	martnıñ
            month	4	aprelniñ
            month	5	mayısnıñ
            month	6	iyünniñ
            month	7	iyülniñ
            month	8	avgustnıñ
            month	9	sentâbrniñ
            month	10	oktâbrniñ
            month	11	noyabrniñ
            month	12	dekabrniñ
            month-alone	1	yanvar
            month-alone	2	fevral
            month-alone	3	mart
            month-alone	4	aprel
            month-alone	5	mayıs
            month-alone	6	iyün
            month-alone	7	iyül
            month-alone	8	avgust
            month-alone	9	sentâbr
            month-alone	10	oktâbr
            month-alone	11	noyabr
            month-alone	12	dekabr
            namespace	-2	Media
            namespace	-1	Mahsus
            namespace	1	Muzakere
            namespace	2	Qullanıcı
            namespace	3	Qullanıcı muzakeresi
            namespace	5	Wikipedia muzakeresi
            namespace	6	Fayl
            namespace	7	Fayl muzakeresi
            namespace	8	MediaViki
            namespace	9	MediaViki muzakeresi
            namespace	10	Şablon
            namespace	11	Şablon muzakeresi
            namespace	12	Yardım
            namespace	13	Yardım muzakeresi
            namespace	14	Kategoriya
            namespace	15	Kategoriya muzakeresi
            number	decimal	,
            number	group	.
            trail	letters	a-z»âçñöüğışа-яё“
            """#
        case "cs": #"""
            aged	0	alias	41	date	347	fallback	385	function	399	hashed	1139	label	1307	language	1321	modifier	3002	month	3050	month-alone	3243	namespace	3506	number	4086	option	4119	plural	4496	redirect	4565	switch	4595	territory	4813	trail	11143	variable	11191
            aged	after	 let)
            aged	before	 (ve věku 
            alias	2	Uživatel	Uživatelka
            alias	3	Diskuse s uživatelem	Diskuse s uživatelkou	Uživatel diskuse	Uživatelka diskuse
            alias	4	WP
            alias	5	Wikipedia diskuse	Wikipedie diskuse
            alias	7	Soubor diskuse
            alias	9	MediaWiki diskuse
            alias	11	Šablona diskuse
            alias	13	Nápověda diskuse
            alias	15	Kategorie diskuse
            date	full	d. MMMM y
            date	month	LLLL y
            fallback	1	sk
            function	anchorencode	ENKÓDOVATNADPIS
            function	-	OBASMĚRY	KANONICKÉURL	KANONICKÉURLE	CESTAKSOUBORU	PLNÉURL	PLNÉURLE	HLÁŠENÍ	MÍSTNÍURL	MÍSTNÍURLE
            function	formatnum	FORMÁTUJČÍSLO
            function	gender	POHLAVÍ
            function	grammar	SKLOŇUJ
            function	lc	MALÁ
            function	lcfirst	PRVNÍMALÉ
            function	ns	JMENNÝPROSTOR
            function	nse	JMENNÝPROSTORE
            function	padleft	ZAROVNATVLEVO
            function	padright	ZAROVNATVPRAVO
            function	plural	PLURÁL
            function	uc	VELKÁ
            function	ucfirst	PRVNÍVELKÉ
            function	urlencode	ENKÓDOVATURL
            function!	defaultsort	KLÍČŘAZENÍ
            function!	displaytitle	ZOBRAZOVANÝNADPIS
            function!	-	POČETVESKUPINĚ	STRÁNEKVKATEGORII	STRÁNEKVKAT	STRÁNEKVEJMENNÉMPROSTORU	VELIKOSTSTRÁNKY	VYPRŠENÍZAMČENÍ	ÚROVEŇZAMČENÍ
            hashed	-	počet	JAZYK	délka	nahradit	speciální	čas
            hashed	expr	výraz
            hashed	formatdate	formátujdatum
            hashed	if	když
            hashed	ifexist	kdyžexist
            hashed	tag	značka
            label	after	 
            language	af	afrikánsky
            language	ar	arabsky
            language	az	ázerbájdžánsky
            language	be	bělorusky
            language	bg	bulharsky
            language	bn	bengálsky
            language	bo	tibetsky
            language	br	bretonsky
            language	bs	bosensky
            language	ca	katalánsky
            language	cs	česky
            language	cu	staroslověnsky
            language	cy	velšsky
            language	da	dánsky
            language	de	německy
            language	dsb	dolnolužicky
            language	el	řecky
            language	en	anglicky
            language	es	španělsky
            language	et	estonsky
            language	eu	baskicky
            language	fa	persky
            language	fi	finsky
            language	fo	faersky
            language	fr	francouzsky
            language	ga	irsky
            language	gd	skotsky gaelsky
            language	gl	galicijsky
            language	grc	starořecky
            language	he	hebrejsky
            language	hi	hindsky
            language	hr	chorvatsky
            language	hsb	hornolužicky
            language	hu	maďarsky
            language	hy	arménsky
            language	id	indonésky
            language	is	islandsky
            language	it	italsky
            language	ja	japonsky
            language	ka	gruzínsky
            language	kk	kazašsky
            language	kl	grónsky
            language	ko	korejsky
            language	ku	kurdsky
            language	ky	kyrgyzsky
            language	la	latinsky
            language	lat	latinsky
            language	lb	lucembursky
            language	lt	litevsky
            language	lv	lotyšsky
            language	mk	makedonsky
            language	mn	mongolsky
            language	mt	maltsky
            language	my	barmsky
            language	nb	norsky
            language	nl	nizozemsky
            language	no	norsky
            language	pl	polsky
            language	pt	portugalsky
            language	ro	rumunsky
            language	ru	rusky
            language	sa	v sanskrtu
            language	sk	slovensky
            language	sl	slovinsky
            language	sq	albánsky
            language	sr	srbsky
            language	sv	švédsky
            language	tg	tádžicky
            language	th	thajsky
            language	tk	turkmensky
            language	tr	turecky
            language	tt	tatarsky
            language	uk	ukrajinsky
            language	uz	uzbecky
            language	vi	vietnamsky
            language	yi	jidiš
            language	zh	čínsky
            modifier	msgnw	VLOŽITNW
            modifier	subst	VLOŽIT
            month	1	ledna
            month	2	února
            month	3	března
            month	4	dubna
            month	5	května
            month	6	června
            month	7	července
            month	8	srpna
            month	9	září
            month	10	října
            month	11	listopadu
            month	12	prosince
            month-alone	1	leden
            month-alone	2	únor
            month-alone	3	březen
            month-alone	4	duben
            month-alone	5	květen
            month-alone	6	červen
            month-alone	7	červenec
            month-alone	8	srpen
            month-alone	9	září
            month-alone	10	říjen
            month-alone	11	listopad
            month-alone	12	prosinec
            namespace	-2	Média
            namespace	-1	Speciální
            namespace	1	Diskuse
            namespace	2	Uživatel
            namespace	3	Diskuse s uživatelem
            namespace	4	Wikipedie
            namespace	5	Diskuse k Wikipedii
            namespace	6	Soubor
            namespace	7	Diskuse k souboru
            namespace	8	MediaWiki
            namespace	9	Diskuse k MediaWiki
            namespace	10	Šablona
            namespace	11	Diskuse k šabloně
            namespace	12	Nápověda
            namespace	13	Diskuse k nápovědě
            namespace	14	Kategorie
            namespace	15	Diskuse ke kategorii
            namespace	100	Portál
            namespace	101	Diskuse k portálu
            namespace	102	Rejstřík
            namespace	828	Modul
            namespace	829	Diskuse k modulu
            number	decimal	,
            number	group	\#u{A0}
            option	img_border	okraj
            option	img_center	střed
            option	img_class	třída=$1
            option	img_framed	rám
            option	img_frameless	bezrámu
            option	img_lang	jazyk=$1
            option	img_left	vlevo
            option	img_link	odkaz=$1
            option	img_manualthumb	náhled=$1
            option	img_none	žádné
            option	img_page	strana=$1	strana_$1
            option	img_right	vpravo
            option	img_thumbnail	náhled
            option	img_width	$1pixelů
            plural	1	i = 1 and v = 0
            plural	2	i = 2..4 and v = 0
            plural	3	v != 0
            redirect	redirect	přesměruj
            switch	-	VŽDYOBSAH	BEZKONVERZEOBSAHU	BEZEDITOVATČÁST	BEZGALERIE	BEZKONVERZENADPISU	BEZOBSAHU	OBSAH
            switch!	-	SKRÝTKAT	INDEXOVAT	LINKPŘIDATKOMENTÁŘ	NEINDEXOVAT	BEZLINKUPŘIDATKOMENTÁŘ	STATICKÉPŘESMĚROVÁNÍ
            territory	ac	Ascension
            territory	ad	Andorra
            territory	ae	Spojené arabské emiráty
            territory	af	Afghánistán
            territory	ag	Antigua a Barbuda
            territory	ai	Anguilla
            territory	al	Albánie
            territory	am	Arménie
            territory	ao	Angola
            territory	aq	Antarktida
            territory	ar	Argentina
            territory	as	Americká Samoa
            territory	at	Rakousko
            territory	au	Austrálie
            territory	aw	Aruba
            territory	ax	Ålandy
            territory	az	Ázerbájdžán
            territory	ba	Bosna a Hercegovina
            territory	bb	Barbados
            territory	bd	Bangladéš
            territory	be	Belgie
            territory	bf	Burkina Faso
            territory	bg	Bulharsko
            territory	bh	Bahrajn
            territory	bi	Burundi
            territory	bj	Benin
            territory	bl	Svatý Bartoloměj
            territory	bm	Bermudy
            territory	bn	Brunej
            territory	bo	Bolívie
            territory	bq	Karibské Nizozemsko
            territory	br	Brazílie
            territory	bs	Bahamy
            territory	bt	Bhútán
            territory	bv	Bouvetův ostrov
            territory	bw	Botswana
            territory	by	Bělorusko
            territory	bz	Belize
            territory	ca	Kanada
            territory	cc	Kokosové ostrovy
            territory	cd	Kongo – Kinshasa
            territory	cf	Středoafrická republika
            territory	cg	Kongo – Brazzaville
            territory	ch	Švýcarsko
            territory	ci	Pobřeží slonoviny
            territory	ck	Cookovy ostrovy
            territory	cl	Chile
            territory	cm	Kamerun
            territory	cn	Čína
            territory	co	Kolumbie
            territory	cp	Clippertonův ostrov
            territory	cr	Kostarika
            territory	cu	Kuba
            territory	cv	Kapverdy
            territory	cw	Curaçao
            territory	cx	Vánoční ostrov
            territory	cy	Kypr
            territory	cz	Česko
            territory	de	Německo
            territory	dg	Diego García
            territory	dj	Džibutsko
            territory	dk	Dánsko
            territory	dm	Dominika
            territory	do	Dominikánská republika
            territory	dz	Alžírsko
            territory	ea	Ceuta a Melilla
            territory	ec	Ekvádor
            territory	ee	Estonsko
            territory	eg	Egypt
            territory	eh	Západní Sahara
            territory	er	Eritrea
            territory	es	Španělsko
            territory	et	Etiopie
            territory	eu	Evropská unie
            territory	fi	Finsko
            territory	fj	Fidži
            territory	fk	Falklandské ostrovy
            territory	fm	Mikronésie
            territory	fo	Faerské ostrovy
            territory	fr	Francie
            territory	ga	Gabon
            territory	gb	Spojené království
            territory	gd	Grenada
            territory	ge	Gruzie
            territory	gf	Francouzská Guyana
            territory	gg	Guernsey
            territory	gh	Ghana
            territory	gi	Gibraltar
            territory	gl	Grónsko
            territory	gm	Gambie
            territory	gn	Guinea
            territory	gp	Guadeloupe
            territory	gq	Rovníková Guinea
            territory	gr	Řecko
            territory	gs	Jižní Georgie a Jižní Sandwichovy ostrovy
            territory	gt	Guatemala
            territory	gu	Guam
            territory	gw	Guinea-Bissau
            territory	gy	Guyana
            territory	hk	Hongkong
            territory	hm	Heardův ostrov a McDonaldovy ostrovy
            territory	hn	Honduras
            territory	hr	Chorvatsko
            territory	ht	Haiti
            territory	hu	Maďarsko
            territory	ic	Kanárské ostrovy
            territory	id	Indonésie
            territory	ie	Irsko
            territory	il	Izrael
            territory	im	Ostrov Man
            territory	in	Indie
            territory	io	Britské indickooceánské území
            territory	iq	Irák
            territory	ir	Írán
            territory	is	Island
            territory	it	Itálie
            territory	je	Jersey
            territory	jm	Jamajka
            territory	jo	Jordánsko
            territory	jp	Japonsko
            territory	ke	Keňa
            territory	kg	Kyrgyzstán
            territory	kh	Kambodža
            territory	ki	Kiribati
            territory	km	Komory
            territory	kn	Svatý Kryštof a Nevis
            territory	kp	Severní Korea
            territory	kr	Jižní Korea
            territory	kw	Kuvajt
            territory	ky	Kajmanské ostrovy
            territory	kz	Kazachstán
            territory	la	Laos
            territory	lb	Libanon
            territory	lc	Svatá Lucie
            territory	li	Lichtenštejnsko
            territory	lk	Srí Lanka
            territory	lr	Libérie
            territory	ls	Lesotho
            territory	lt	Litva
            territory	lu	Lucembursko
            territory	lv	Lotyšsko
            territory	ly	Libye
            territory	ma	Maroko
            territory	mc	Monako
            territory	md	Moldavsko
            territory	me	Černá Hora
            territory	mf	Svatý Martin (Francie)
            territory	mg	Madagaskar
            territory	mh	Marshallovy ostrovy
            territory	mk	Severní Makedonie
            territory	ml	Mali
            territory	mm	Myanmar
            territory	mn	Mongolsko
            territory	mo	Macao
            territory	mp	Severní Mariany
            territory	mq	Martinik
            territory	mr	Mauritánie
            territory	ms	Montserrat
            territory	mt	Malta
            territory	mu	Mauricius
            territory	mv	Maledivy
            territory	mw	Malawi
            territory	mx	Mexiko
            territory	my	Malajsie
            territory	mz	Mosambik
            territory	na	Namibie
            territory	nc	Nová Kaledonie
            territory	ne	Niger
            territory	nf	Norfolk
            territory	ng	Nigérie
            territory	ni	Nikaragua
            territory	nl	Nizozemsko
            territory	no	Norsko
            territory	np	Nepál
            territory	nr	Nauru
            territory	nu	Niue
            territory	nz	Nový Zéland
            territory	om	Omán
            territory	pa	Panama
            territory	pe	Peru
            territory	pf	Francouzská Polynésie
            territory	pg	Papua-Nová Guinea
            territory	ph	Filipíny
            territory	pk	Pákistán
            territory	pl	Polsko
            territory	pm	Saint-Pierre a Miquelon
            territory	pn	Pitcairnovy ostrovy
            territory	pr	Portoriko
            territory	ps	Palestina
            territory	pt	Portugalsko
            territory	pw	Palau
            territory	py	Paraguay
            territory	qa	Katar
            territory	re	Réunion
            territory	ro	Rumunsko
            territory	rs	Srbsko
            territory	ru	Rusko
            territory	rw	Rwanda
            territory	sa	Saúdská Arábie
            territory	sb	Šalamounovy ostrovy
            territory	sc	Seychely
            territory	sd	Súdán
            territory	se	Švédsko
            territory	sg	Singapur
            territory	sh	Svatá Helena
            territory	si	Slovinsko
            territory	sj	Špicberky a Jan Mayen
            territory	sk	Slovensko
            territory	sl	Sierra Leone
            territory	sm	San Marino
            territory	sn	Senegal
            territory	so	Somálsko
            territory	sr	Surinam
            territory	ss	Jižní Súdán
            territory	st	Svatý Tomáš a Princův ostrov
            territory	sv	Salvador
            territory	sx	Svatý Martin (Nizozemsko)
            territory	sy	Sýrie
            territory	sz	Eswatini
            territory	ta	Tristan da Cunha
            territory	tc	Turks a Caicos
            territory	td	Čad
            territory	tf	Francouzská jižní území
            territory	tg	Togo
            territory	th	Thajsko
            territory	tj	Tádžikistán
            territory	tk	Tokelau
            territory	tl	Východní Timor
            territory	tm	Turkmenistán
            territory	tn	Tunisko
            territory	to	Tonga
            territory	tr	Turecko
            territory	tt	Trinidad a Tobago
            territory	tv	Tuvalu
            territory	tw	Tchaj-wan
            territory	tz	Tanzanie
            territory	ua	Ukrajina
            territory	ug	Uganda
            territory	um	Menší odlehlé ostrovy USA
            territory	us	Spojené státy
            territory	uy	Uruguay
            territory	uz	Uzbekistán
            territory	va	Vatikán
            territory	vc	Svatý Vincenc a Grenadiny
            territory	ve	Venezuela
            territory	vg	Britské Panenské ostrovy
            territory	vi	Americké Panenské ostrovy
            territory	vn	Vietnam
            territory	vu	Vanuatu
            territory	wf	Wallis a Futuna
            territory	ws	Samoa
            territory	xk	Kosovo
            territory	ye	Jemen
            territory	yt	Mayotte
            territory	za	Jihoafrická republika
            territory	zm	Zambie
            territory	zw	Zimbabwe
            trail	letters	a-záéíóúýčďěňřšťůž
            variable	-	CESTAKČLÁNKU	IDSTRÁNKY	CESTAKESKRIPTŮM	NÁZEVSERVERU	CESTAKESTYLŮM
            variable!	basepagename	NÁZEVNADSTRANY
            variable!	basepagenamee	NÁZEVNADSTRANYE
            variable!	contentlanguage	JAZYKOBSAHU
            variable!	-	AKTUÁLNÍDEN	AKTUÁLNÍDEN2	AKTUÁLNÍDENJMÉNO	AKTUÁLNÍDENTÝDNE	AKTUÁLNÍHODINA	AKTUÁLNÍMĚSÍC	AKTUÁLNÍMĚSÍC2	AKTUÁLNÍMĚSÍC1	AKTUÁLNÍMĚSÍCZKR	AKTUÁLNÍMĚSÍCJMÉNO	AKTUÁLNÍMĚSÍCGEN	AKTUÁLNÍČAS	AKTUÁLNÍKÓDČASU	VERZESOFTWARE	AKTUÁLNÍTÝDEN	AKTUÁLNÍROK	ZNAKSMĚRU	MÍSTNÍDEN	MÍSTNÍDEN2	MÍSTNÍDENJMÉNO	MÍSTNÍDENTÝDNE	MÍSTNÍHODINA	MÍSTNÍMĚSÍC	MÍSTNÍMĚSÍC2	MÍSTNÍMĚSÍC1	MÍSTNÍMĚSÍCZKR	MÍSTNÍMĚSÍCJMÉNO	MÍSTNÍMĚSÍCGEN	MÍSTNÍČAS	MÍSTNÍKÓDČASU	MÍSTNÍTÝDEN	MÍSTNÍROK	POČETAKTIVNÍCHUŽIVATELŮ	POČETSPRÁVCŮ	POČETČLÁNKŮ	POČETEDITACÍ	POČETSOUBORŮ	POČETSTRAN	POČETUŽIVATELŮ	DENREVIZE	DENREVIZE2	IDREVIZE	MĚSÍCREVIZE	MĚSÍCREVIZE1	VELIKOSTREVIZE	KÓDČASUREVIZE	AUTORREVIZE	ROKREVIZE
            variable!	fullpagename	PLNÝNÁZEVSTRANY
            variable!	fullpagenamee	PLNÝNÁZEVSTRANYE
            variable!	namespace	JMENNÝPROSTOR
            variable!	namespacee	JMENNÝPROSTORE
            variable!	namespacenumber	ČÍSLOJMENNÉHOPROSTORU
            variable!	pagelanguage	JAZYKSTRÁNKY
            variable!	pagename	NÁZEVSTRANY
            variable!	pagenamee	NÁZEVSTRANYE
            variable!	rootpagename	NÁZEVKOŘENOVÉSTRANY
            variable!	rootpagenamee	NÁZEVKOŘENOVÉSTRANYE
            variable!	sitename	NÁZEVWEBU
            variable!	subjectpagename	NÁZEVČLÁNKU
            variable!	subjectpagenamee	NÁZEVČLÁNKUE
            variable!	subjectspace	ČLÁNEKPROSTOR
            variable!	subjectspacee	ČLÁNEKPROSTORE
            variable!	subpagename	NÁZEVPODSTRANY
            variable!	subpagenamee	NÁZEVPODSTRANYE
            variable!	talkpagename	NÁZEVDISKUSE
            variable!	talkpagenamee	NÁZEVDISKUSEE
            variable!	talkspace	DISKUSNÍPROSTOR
            variable!	talkspacee	DISKUSNÍPROSTORE
            """#
        case "csb": #"""
            date	0	fallback	37	month	51	month-alone	273	namespace	558
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	pl
            month	1	stëcznika
            month	2	gromicznika
            month	3	strumiannika
            month	4	łżëkwiôta
            month	5	maja
            month	6	czerwińca
            month	7	lëpinca
            month	8	zélnika
            month	9	séwnika
            month	10	rujana
            month	11	lëstopadnika
            month	12	gòdnika
            month-alone	1	stëcznik
            month-alone	2	gromicznik
            month-alone	3	strëmiannik
            month-alone	4	łżëkwiôt
            month-alone	5	môj
            month-alone	6	czerwińc
            month-alone	7	lëpińc
            month-alone	8	zélnik
            month-alone	9	séwnik
            month-alone	10	rujan
            month-alone	11	lëstopadnik
            month-alone	12	gòdnik
            namespace	-2	Media
            namespace	-1	Specjalnô
            namespace	1	Diskùsëjô
            namespace	2	Brëkòwnik
            namespace	3	Diskùsëjô brëkòwnika
            namespace	5	Diskùsëjô Wikipedia
            namespace	6	Òbrôzk
            namespace	7	Diskùsëjô òbrôzków
            namespace	8	MediaWiki
            namespace	9	Diskùsëjô MediaWiki
            namespace	10	Szablóna
            namespace	11	Diskùsëjô Szablónë
            namespace	12	Pòmòc
            namespace	13	Diskùsëjô Pòmòcë
            namespace	14	Kategòrëjô
            namespace	15	Diskùsëjô Kategòrëji
            """#
        case "cu": #"""
            alias	0	date	495	hashed	544	month	566	month-alone	870	namespace	1235	number	1779	plural	1811	redirect	1874	trail	1921
            alias	-2	Срѣдьства
            alias	-1	Нарочьна
            alias	1	Бесѣда
            alias	2	Польѕевател҄ь
            alias	3	Польѕевател\#u{F011} бесѣда
            alias	5	Wikipedia бесѣда
            alias	6	Ви́дъ	Видъ
            alias	7	Ви́да бєсѣ́да	Вида бесѣда
            alias	9	MediaWiki бесѣда
            alias	10	Образьць
            alias	11	Образьца бесѣда
            alias	12	Помощь
            alias	13	Помощи бесѣда
            alias	14	Катигорї\#u{F011}
            alias	15	Катигорїѩ бесѣда
            date	full	MMMM d числа, y
            date	month	LLLL y
            hashed	-	ѨꙀꙐКЪ
            month	1	їаноуарїꙗ
            month	2	фєвроуарїꙗ
            month	3	мартїꙗ
            month	4	апрїлїꙗ
            month	5	маїꙗ
            month	6	їоунїꙗ
            month	7	їоулїꙗ
            month	8	аѷгоуста
            month	9	сєптємврїꙗ
            month	10	октѡврїꙗ
            month	11	ноємврїꙗ
            month	12	дєкємврїꙗ
            month-alone	1	їаноуарїи
            month-alone	2	фєвроуарїи
            month-alone	3	мартїи
            month-alone	4	апрїлїи
            month-alone	5	маїи
            month-alone	6	їоунїи
            month-alone	7	їоулїи
            month-alone	8	аѷгоустъ
            month-alone	9	сєптємврїи
            month-alone	10	октѡврїи
            month-alone	11	ноємврїи
            month-alone	12	дєкємврїи
            namespace	-2	Срѣдьства
            namespace	-1	Нарочьна
            namespace	1	Бєсѣда
            namespace	2	Польꙃєватєл҄ь
            namespace	3	Польꙃєватєлꙗ бєсѣда
            namespace	5	Wikipedia бєсѣда
            namespace	6	Дѣло
            namespace	7	Дѣла бєсѣда
            namespace	8	MediaWiki
            namespace	9	MediaWiki бєсѣда
            namespace	10	Обраꙁьць
            namespace	11	Обраꙁьца бєсѣда
            namespace	12	Помощь
            namespace	13	Помощи бєсѣда
            namespace	14	Катигорїꙗ
            namespace	15	Катигорїѩ бєсѣда
            number	decimal	,
            number	group	.
            plural	1	n % 10 = 1
            plural	2	n % 10 = 2
            plural	3	n % 10 = 3..4
            redirect	redirect	прѣнаправлєниѥ
            trail	letters	a-z»ıа-пс-яё-ќўџѡѣѥѧѩѫѭѯѱѳѵѷѹѿ҄ґ“\#u{F011}
            """#
        case "cv": #"""
            date	0	fallback	37	month	51	month-alone	416	namespace	697	trail	1373
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	ru
            month	1	Кӑрлач уйӑхӗн
            month	2	Нарӑс уйӑхӗн
            month	3	Пуш уйӑхӗн
            month	4	Ака уйӑхӗн
            month	5	Ҫу уйӑхӗн
            month	6	Ҫӗртме уйӑхӗн
            month	7	Утӑ уйӑхӗн
            month	8	Ҫурла уйӑхӗн
            month	9	Авӑн уйӑхӗн
            month	10	Юпа уйӑхӗн
            month	11	Чӳк уйӑхӗн
            month	12	Раштав уйӑхӗн
            month-alone	1	кӑрлач
            month-alone	2	нарӑс
            month-alone	3	пуш
            month-alone	4	ака
            month-alone	5	ҫу
            month-alone	6	ҫӗртме
            month-alone	7	утӑ
            month-alone	8	ҫурла
            month-alone	9	авӑн
            month-alone	10	юпа
            month-alone	11	чӳк
            month-alone	12	раштав
            namespace	-2	Медиа
            namespace	-1	Ятарлă
            namespace	1	Сӳтсе явасси
            namespace	2	Хутшăнакан
            namespace	3	Хутшăнаканăн канашлу страници
            namespace	4	Википеди
            namespace	5	Википеди сӳтсе явмалли
            namespace	6	Ӳкерчĕк
            namespace	7	Ӳкерчĕке сӳтсе явмалли
            namespace	8	MediaWiki
            namespace	9	MediaWiki сӳтсе явмалли
            namespace	10	Шаблон
            namespace	11	Шаблона сӳтсе явмалли
            namespace	12	Пулăшу
            namespace	13	Пулăшăва сӳтсе явмалли
            namespace	14	Категори
            namespace	15	Категорине сӳтсе явмалли
            trail	letters	"a-z»çăĕа-яӳ
            """#
        case "cy": #"""
            date	0	function	37	hashed	207	month	231	namespace	417	option	884	plural	1244	redirect	1319	switch	1362	trail	1479	variable	1523
            date	full	d MMMM y
            date	month	MMMM y
            function	formatnum	FFORMATIORHIF
            function	-	URLLLAWN	URLLLAWNE
            function	grammar	GRAMADEG
            function	plural	LLUOSOG
            function!	-	TUDALENNAUYNYCAT	TUDALENNAUYNYPARTH	MAINTTUD
            hashed	-	IAITH	arbennig
            month	1	Ionawr
            month	2	Chwefror
            month	3	Mawrth
            month	4	Ebrill
            month	5	Mai
            month	6	Mehefin
            month	7	Gorffennaf
            month	8	Awst
            month	9	Medi
            month	10	Hydref
            month	11	Tachwedd
            month	12	Rhagfyr
            namespace	-2	Media
            namespace	-1	Arbennig
            namespace	1	Sgwrs
            namespace	2	Defnyddiwr
            namespace	3	Sgwrs Defnyddiwr
            namespace	4	Wicipedia
            namespace	5	Sgwrs Wicipedia
            namespace	6	Delwedd
            namespace	7	Sgwrs Delwedd
            namespace	8	MediaWici
            namespace	9	Sgwrs MediaWici
            namespace	10	Nodyn
            namespace	11	Sgwrs Nodyn
            namespace	12	Cymorth
            namespace	13	Sgwrs Cymorth
            namespace	14	Categori
            namespace	15	Sgwrs Categori
            namespace	100	Porth
            namespace	828	Modiwl
            namespace	829	Sgwrs modiwl
            option	img_bottom	gwaelod	godre
            option	img_center	canol
            option	img_left	chwith
            option	img_manualthumb	mân-lun=$1	bawd=$1
            option	img_none	dim
            option	img_page	tudalen=$1	tudalen_$1
            option	img_right	de
            option	img_sub	is
            option	img_super	uwch
            option	img_thumbnail	bawd	ewin_bawd	mân-lun
            option	img_top	brig
            option	img_upright	unionsyth	unionsyth=$1	unionsyth_$1
            plural	1	n = 0
            plural	2	n = 1
            plural	3	n = 2
            plural	4	n = 3
            plural	5	n = 6
            redirect	redirect	ail-cyfeirio	ailgyfeirio
            switch	-	DIMADRANGOLYGU	DIMGOLYGUADRAN	DIMTAFLENCYNNWYS	DIMRHESTRGYNNWYS	DIMRHG
            switch!	-	CATCUDD	CYSWLLTADRANNEWYDD
            trail	letters	a-zà-âè-êì-ïò-ôûŵŷ
            variable	-	GWEINYDD	ENW'RGWEINYDD
            variable!	contentlanguage	IAITHYCYNNWYS
            variable!	-	DYDDIADCYFOES	DYDDCYFREDOL	ENWDYDDCYFOES	ENWDYDDCYFREDOL	AWRGYFREDOL	MISCYFOES	MISCYFREDOL	ENWMISCYFOES	ENWMISCYFREDOL	GENENWMISCYFOES	AMSERCYFOES	AMSERCYFREDOL	STAMPAMSERCYFREDOL	GOLYGIADCYFREDOL	WYTHNOSGYFREDOL	FLWYDDYNCYFOES	BLWYDDYNGYFREDOL	STAMPAMSERLLEOL	NIFERYGWEINYDDWYR	NIFEROERTHYGLAU	NIFERYRERTHYGLAU	NIFERYGOLYGIADAU	NIFERYFFEILIAU	NIFERYDEFNYDDWYR	DIWRNODYGOLYGIAD	DIWRNODYGOLYGIAD2	IDYGOLYGIAD	MISYGOLYGIAD	STAMPAMSERYGOLYGIAD	BLWYDDYNYGOLYGIAD
            variable!	fullpagename	ENWLLAWNTUDALEN
            variable!	fullpagenamee	ENWLLAWNTUDALENE
            variable!	namespace	PARTH
            variable!	namespacee	NAMESPACE	PARTHE
            variable!	pagename	ENWTUDALEN
            variable!	pagenamee	ENWTUDALENE
            variable!	subpagename	ENWISDUDALEN
            variable!	subpagenamee	ENWISDUDALENE
            variable!	talkpagename	ENWTUDALENSGWRS
            variable!	talkpagenamee	ENWTUDALENSGWRSE
            """#
        default: nil
        }
    }
}
