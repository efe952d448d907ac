// Written by scripts/make-swift-data from data/mediawiki, data/cldr and data/wiki; do not edit.
// swift-format-ignore-file

extension LanguageData {
    static func i(_ code: String) -> StaticString? {
        switch code {
        case "ia": #"""
            alias	0	date	43	month	85	namespace	277	number	688
            alias	6	Imagine
            alias	7	Discussion Imagine
            date	full	d 'de' MMMM y
            date	month	MMMM y
            month	1	januario
            month	2	februario
            month	3	martio
            month	4	april
            month	5	maio
            month	6	junio
            month	7	julio
            month	8	augusto
            month	9	septembre
            month	10	octobre
            month	11	novembre
            month	12	decembre
            namespace	-2	Multimedia
            namespace	-1	Special
            namespace	1	Discussion
            namespace	2	Usator
            namespace	3	Discussion Usator
            namespace	5	Discussion Wikipedia
            namespace	6	File
            namespace	7	Discussion File
            namespace	8	MediaWiki
            namespace	9	Discussion MediaWiki
            namespace	10	Patrono
            namespace	11	Discussion Patrono
            namespace	12	Adjuta
            namespace	13	Discussion Adjuta
            namespace	14	Categoria
            namespace	15	Discussion Categoria
            number	decimal	,
            number	group	\#u{A0}
            """#
        case "id": #"""
            aged	0	alias	33	date	262	function	299	hashed	987	label	1301	language	1322	modifier	9533	month	9626	namespace	9812	number	10361	option	10393	redirect	11118	switch	11141	territory	11484	variable	17643
            aged	after	)
            aged	before	 (umur 
            alias	1	Bicara
            alias	3	Bicara Pengguna
            alias	4	WP
            alias	6	Gambar
            alias	7	Gambar Pembicaraan	Pembicaraan Gambar
            alias	9	MediaWiki Pembicaraan
            alias	11	Templat Pembicaraan
            alias	13	Bantuan Pembicaraan
            alias	15	Kategori Pembicaraan
            date	full	d MMMM y
            date	month	MMMM y
            function	anchorencode	KODEJANGKAR	KOJANG
            function	-	LOKASIBERKAS	LOBER	URLLENGKAP	URLLENGKAPE	URLLOKAL	URLLOKALE
            function	formatnum	FORMATANGKA	FORANG
            function	gender	JANTINA
            function	grammar	TATABAHASA	TASA
            function	lc	KC	KECIL	HURUFKECIL
            function	lcfirst	AKC	AWALKECIL
            function	ns	RN	RUNAM
            function	padleft	ISIKIRI	IKI
            function	padright	ISIKANAN	IKA
            function	plural	JAMAK
            function	uc	BS	BESAR	HURUFBESAR
            function	ucfirst	ABS	AWALBESAR
            function	urlencode	KODEURL	KODU
            function!	defaultsort	URUTANBAKU	UBUR
            function!	displaytitle	JUDULTAMPILAN	JUTAM
            function!	-	JUMLAHDIKELOMPOK	JULDIPOK	HALAMANDIKATEGORI	HALDIKAT	HALAMANDIRUANGNAMA	HALDIRN	BESARHALAMAN	BESMAN	TINGKATPERLINDUNGAN	TIPER
            hashed	default	baku
            hashed	expr	hitung
            hashed	formatdate	formattanggal
            hashed	if	jika
            hashed	ifeq	jikasama
            hashed	iferror	jikasalah
            hashed	ifexist	jikaada
            hashed	ifexpr	jikahitung
            hashed	-	pinta	BAHASA	BHS	istimewa	spesial	waktu	waktu1
            hashed	switch	pilih
            hashed	tag	kata_kunci	takun
            hashed	titleparts	bagianjudul
            label	before	bahasa 
            language	aa	Afar
            language	ab	Abkhaz
            language	ace	Aceh
            language	ady	Adygei
            language	aeb	Arab Tunisia
            language	af	Afrikaans
            language	ain	Ainu
            language	ak	Akan
            language	akk	Akkadia
            language	akz	Alabama
            language	ale	Aleut
            language	alt	Altai Selatan
            language	am	Amharik
            language	an	Aragon
            language	ang	Inggris Kuno
            language	anp	Angika
            language	ar	Arab
            language	arc	Aram
            language	arn	Mapuche
            language	arp	Arapaho
            language	arq	Arab Aljazair
            language	ary	Arab Maroko
            language	arz	Arab Mesir
            language	as	Assam
            language	ase	Bahasa Isyarat Amerika
            language	ast	Asturia
            language	av	Avar
            language	awa	Awadhi
            language	ay	Aymara
            language	az	Azerbaijani
            language	ba	Bashkir
            language	bal	Baluchi
            language	ban	Bali
            language	bar	Bavaria
            language	bbc	Batak Toba
            language	be	Belarusia
            language	bem	Bemba
            language	bg	Bulgaria
            language	bgn	Balochi Barat
            language	bho	Bhojpuri
            language	bi	Bislama
            language	bik	Bikol
            language	bjn	Banjar
            language	bla	Siksika
            language	bm	Bambara
            language	bn	Bengali
            language	bo	Tibet
            language	br	Breton
            language	bs	Bosnia
            language	bua	Buriat
            language	bug	Bugis
            language	ca	Katalan
            language	ce	Chechen
            language	ceb	Cebuano
            language	ch	Chamorro
            language	chg	Chagatai
            language	chk	Chuuke
            language	chn	Jargon Chinook
            language	cho	Koktaw
            language	chr	Cherokee
            language	chy	Cheyenne
            language	ckb	Kurdi Sorani
            language	co	Korsika
            language	cop	Koptik
            language	cr	Kree
            language	crh	Tatar Krimea
            language	cs	Ceko
            language	csb	Kashubia
            language	cu	Bahasa Gereja Slavonia
            language	cv	Chuvash
            language	cy	Welsh
            language	da	Dansk
            language	dak	Dakota
            language	de	Jerman
            language	de-ch	Jerman Tinggi (Swiss)
            language	din	Dinka
            language	dsb	Sorbia Hilir
            language	dua	Duala
            language	dv	Divehi
            language	dz	Dzongkha
            language	ee	Ewe
            language	egy	Mesir Kuno
            language	el	Yunani
            language	elx	Elam
            language	en	Inggris
            language	en-gb	Inggris (Inggris)
            language	enm	Inggris Abad Pertengahan
            language	eo	Esperanto
            language	es	Spanyol
            language	et	Estonia
            language	eu	Basque
            language	fa	Persia
            language	fa-af	Persia Dari
            language	fat	Fanti
            language	ff	Fula
            language	fi	Suomi
            language	fil	Filipino
            language	fj	Fiji
            language	fo	Faroe
            language	fon	Fon
            language	fr	Prancis
            language	frc	Prancis Cajun
            language	frm	Prancis Abad Pertengahan
            language	fro	Prancis Kuno
            language	frp	Arpitan
            language	frr	Frisia Utara
            language	fur	Friuli
            language	fy	Frisia Barat
            language	ga	Irlandia
            language	gaa	Ga
            language	gag	Gagauz
            language	gd	Gaelik Skotlandia
            language	gez	Geez
            language	gil	Gilbert
            language	gl	Galisia
            language	glk	Gilaki
            language	gmh	Jerman Abad Pertengahan
            language	gn	Guarani
            language	goh	Jerman Kuno
            language	gor	Gorontalo
            language	got	Gotik
            language	grc	Yunani Kuno
            language	gsw	Jerman
            language	gu	Gujarat
            language	gv	Manx
            language	ha	Hausa
            language	haw	Hawaii
            language	he	Ibrani
            language	hi	Hindi
            language	hif	Hindi Fiji
            language	hil	Hiligaynon
            language	hit	Hitit
            language	hmn	Hmong
            language	ho	Hiri Motu
            language	hr	Kroasia
            language	hsb	Sorbia Hulu
            language	ht	Kreol Haiti
            language	hu	Hungaria
            language	hy	Armenia
            language	hz	Herero
            language	ia	Interlingua
            language	iba	Iban
            language	id	Indonesia
            language	ie	Interlingue
            language	ig	Igbo
            language	ii	Sichuan Yi
            language	ik	Inupiak
            language	ilo	Iloko
            language	inh	Ingushetia
            language	io	Ido
            language	is	Islandia
            language	it	Italia
            language	iu	Inuktitut
            language	ja	Jepang
            language	jbo	Lojban
            language	jv	Jawa
            language	ka	Georgia
            language	kaa	Kara-Kalpak
            language	kab	Kabyle
            language	kbd	Kabardi
            language	kcg	Tyap
            language	kea	Kabuverdianu
            language	kg	Kongo
            language	ki	Kikuyu
            language	kj	Kuanyama
            language	kk	Kazakh
            language	kl	Kalaallisut
            language	km	Khmer
            language	kmb	Kimbundu
            language	kn	Kannada
            language	ko	Korea
            language	koi	Komi-Permyak
            language	kok	Konkani
            language	kpe	Kpelle
            language	kr	Kanuri
            language	krc	Karachai Balkar
            language	kri	Krio
            language	krl	Karelia
            language	ks	Kashmir
            language	ksh	Dialek Kolsch
            language	ku	Kurdi
            language	kum	Kumyk
            language	kv	Komi
            language	kw	Kornish
            language	ky	Kirgiz
            language	la	Latin
            language	lad	Ladino
            language	lb	Luksemburg
            language	lez	Lezghia
            language	lg	Ganda
            language	li	Limburgia
            language	lij	Liguria
            language	lkt	Lakota
            language	ln	Lingala
            language	lo	Lao
            language	lou	Kreol Louisiana
            language	loz	Lozi
            language	lrc	Luri Utara
            language	lt	Lituania
            language	lua	Luba-Lulua
            language	lus	Mizo
            language	lv	Latvia
            language	lzz	Laz
            language	mad	Madura
            language	mag	Magahi
            language	mai	Maithili
            language	mak	Makasar
            language	mdf	Moksha
            language	men	Mende
            language	mg	Malagasi
            language	mga	Irlandia Abad Pertengahan
            language	mh	Marshall
            language	mi	Maori
            language	mic	Mikmak
            language	min	Minangkabau
            language	mk	Makedonia
            language	ml	Malayalam
            language	mn	Mongolia
            language	mnc	Manchuria
            language	mni	Manipuri
            language	moh	Mohawk
            language	mos	Mossi
            language	mr	Marathi
            language	ms	Melayu
            language	mt	Malta
            language	mus	Bahasa Muskogee
            language	mwl	Miranda
            language	my	Burma
            language	myv	Eryza
            language	mzn	Mazanderani
            language	na	Nauru
            language	nap	Neapolitan
            language	nb	Bokmål Norwegia
            language	nd	Ndebele Utara
            language	nds	Jerman Rendah
            language	ne	Nepali
            language	new	Newari
            language	ng	Ndonga
            language	nia	Nias
            language	niu	Niuea
            language	nl	Belanda
            language	nn	Nynorsk Norwegia
            language	no	Norwegia
            language	nog	Nogai
            language	non	Norse Kuno
            language	nqo	N’Ko
            language	nr	Ndebele Selatan
            language	nso	Sotho Utara
            language	nv	Navajo
            language	ny	Nyanja
            language	nyn	Nyankole
            language	oc	Ositania
            language	oj	Ojibwa
            language	om	Oromo
            language	or	Oriya
            language	os	Ossetia
            language	ota	Turki Osmani
            language	pa	Punjabi
            language	pag	Pangasina
            language	pal	Pahlevi
            language	pam	Pampanga
            language	pap	Papiamento
            language	pau	Palau
            language	pcm	Pidgin Nigeria
            language	pdc	Jerman Pennsylvania
            language	peo	Persia Kuno
            language	phn	Funisia
            language	pi	Pali
            language	pl	Polski
            language	prg	Prusia
            language	pro	Provencal Lama
            language	ps	Pashto
            language	pt	Portugis
            language	qu	Quechua
            language	rap	Rapanui
            language	rar	Rarotonga
            language	rhg	Rohingya
            language	rm	Reto-Roman
            language	rn	Rundi
            language	ro	Rumania
            language	rom	Romani
            language	ru	Rusia
            language	rup	Aromania
            language	rw	Kinyarwanda
            language	sa	Sanskerta
            language	sah	Sakha
            language	sam	Aram Samaria
            language	sat	Santali
            language	sc	Sardinia
            language	scn	Sisilia
            language	sco	Skotlandia
            language	sd	Sindhi
            language	sdh	Kurdi Selatan
            language	se	Sami Utara
            language	sei	Seri
            language	ses	Koyraboro Senni
            language	sg	Sango
            language	sga	Irlandia Kuno
            language	sh	Serbo-Kroasia
            language	shi	Tachelhit
            language	shn	Shan
            language	si	Sinhala
            language	sk	Slovak
            language	sl	Slovenia
            language	sli	Silesia Rendah
            language	sm	Samoa
            language	sma	Sami Selatan
            language	smj	Lule Sami
            language	smn	Inari Sami
            language	sms	Skolt Sami
            language	sn	Shona
            language	so	Somalia
            language	sog	Sogdien
            language	sq	Albania
            language	sr	Serbia
            language	srn	Sranan Tongo
            language	ss	Swati
            language	st	Sotho Selatan
            language	su	Sunda
            language	sux	Sumeria
            language	sv	Swedia
            language	sw	Swahili
            language	syc	Suriah Klasik
            language	syr	Suriah
            language	szl	Silesia
            language	ta	Tamil
            language	tcy	Tulu
            language	te	Telugu
            language	tet	Tetun
            language	tg	Tajik
            language	th	Thai
            language	ti	Tigrinya
            language	tig	Tigre
            language	tk	Turkmen
            language	tl	Tagalog
            language	tlh	Klingon
            language	tli	Tlingit
            language	tn	Tswana
            language	to	Tonga
            language	tpi	Tok Pisin
            language	tr	Turki
            language	tru	Turoyo
            language	trv	Taroko
            language	ts	Tsonga
            language	tt	Tatar
            language	tum	Tumbuka
            language	tvl	Tuvalu
            language	tw	Twi
            language	ty	Tahiti
            language	tyv	Tuvinia
            language	tzm	Tamazight Maroko Tengah
            language	udm	Udmurt
            language	ug	Uyghur
            language	uga	Ugarit
            language	uk	Ukraina
            language	umb	Umbundu
            language	ur	Urdu
            language	uz	Uzbek
            language	ve	Venda
            language	vec	Venesia
            language	vi	Vietnam
            language	vo	Volapuk
            language	vot	Votia
            language	wa	Walloon
            language	war	Warai
            language	wo	Wolof
            language	xal	Kalmuk
            language	xh	Xhosa
            language	yi	Yiddish
            language	yo	Yoruba
            language	yue	Kanton
            language	za	Zhuang
            language	zap	Zapotek
            language	zgh	Tamazight Maroko Standar
            language	zh	Tionghoa
            language	zu	Zulu
            language	zun	Zuni
            language	zza	Zaza
            language	eng	Inggris
            language	fra	Prancis
            language	ger	Jerman
            language	gr	Yunani
            language	ita	Italia
            language	lat	Latin
            language	lmo	Lombard
            language	rus	Rusia
            language	spa	Spanyol
            modifier	msg	PSN	PESAN
            modifier	msgnw	TPL
            modifier	raw	MENTAH
            modifier	subst	GNT	GANTI	TUKAR
            month	1	Januari
            month	2	Februari
            month	3	Maret
            month	4	April
            month	5	Mei
            month	6	Juni
            month	7	Juli
            month	8	Agustus
            month	9	September
            month	10	Oktober
            month	11	November
            month	12	Desember
            namespace	-2	Media
            namespace	-1	Istimewa
            namespace	1	Pembicaraan
            namespace	2	Pengguna
            namespace	3	Pembicaraan Pengguna
            namespace	4	Wikipedia
            namespace	5	Pembicaraan Wikipedia
            namespace	6	Berkas
            namespace	7	Pembicaraan Berkas
            namespace	8	MediaWiki
            namespace	9	Pembicaraan MediaWiki
            namespace	10	Templat
            namespace	11	Pembicaraan Templat
            namespace	12	Bantuan
            namespace	13	Pembicaraan Bantuan
            namespace	14	Kategori
            namespace	15	Pembicaraan Kategori
            namespace	101	Pembicaraan Portal
            namespace	118	Draf
            namespace	828	Modul
            namespace	829	Pembicaraan Modul
            number	decimal	,
            number	group	.
            option	img_alt	al=$1	alternatif=$1
            option	img_baseline	gada	garis_dasar
            option	img_border	tepi	batas
            option	img_bottom	bawah
            option	img_center	pus	pusat
            option	img_framed	bingkai	bing
            option	img_frameless	nirbing	tanpabingkai
            option	img_lang	bhs=$1
            option	img_left	kiri	ki
            option	img_link	pra=$1	pranala=$1
            option	img_manualthumb	jmpl=$1	jempol=$1	mini=$1	miniatur=$1
            option	img_middle	tengah
            option	img_none	nir	tanpa
            option	img_page	hal=$1	halaman=$1	hal_$1	halaman_$1
            option	img_right	ka	kanan
            option	img_sub	upa
            option	img_text_bottom	batek	bawah-teks
            option	img_text_top	atek	atas-teks
            option	img_thumbnail	jmpl	jempol	mini	miniatur
            option	img_top	atas
            option	img_upright	lurus	lurus=$1	lurus_$1	tegak	tegak=$1	tegak_$1
            redirect	redirect	alih
            switch	-	PAKSADAFTARISI	PAKSADASI	TANPAKONVERSIISI	NIRKOSI	TANPASUNTINGANBAGIAN	NIRSUBA	TANPAGALERI	NIRGAL	TANPAKONVERSIJUDUL	NIRKODUL	TANPADAFTARISI	NIRDASI	DAFTARISI	DASI
            switch!	-	KATEGORITERSEMBUNYI	KATSEM	INDEKS	PRANALABAGIANBARU	PRABABA	TANPAINDEKS	NIRDEKS	TANPAPRANALABAGIANBARU	NIRPRABABA	PENGALIHANSTATIK	PENGALIHANSTATIS	PETIK	PETIS
            territory	ac	Pulau Ascension
            territory	ad	Andorra
            territory	ae	Uni Emirat Arab
            territory	af	Afganistan
            territory	ag	Antigua dan Barbuda
            territory	ai	Anguilla
            territory	al	Albania
            territory	am	Armenia
            territory	ao	Angola
            territory	aq	Antarktika
            territory	ar	Argentina
            territory	as	Samoa Amerika
            territory	at	Austria
            territory	au	Australia
            territory	aw	Aruba
            territory	ax	Kepulauan Aland
            territory	az	Azerbaijan
            territory	ba	Bosnia dan Herzegovina
            territory	bb	Barbados
            territory	bd	Bangladesh
            territory	be	Belgia
            territory	bf	Burkina Faso
            territory	bg	Bulgaria
            territory	bh	Bahrain
            territory	bi	Burundi
            territory	bj	Benin
            territory	bl	Saint Barthélemy
            territory	bm	Bermuda
            territory	bn	Brunei
            territory	bo	Bolivia
            territory	bq	Belanda Karibia
            territory	br	Brasil
            territory	bs	Bahama
            territory	bt	Bhutan
            territory	bv	Pulau Bouvet
            territory	bw	Botswana
            territory	by	Belarus
            territory	bz	Belize
            territory	ca	Kanada
            territory	cc	Kepulauan Cocos (Keeling)
            territory	cd	Republik Demokratik Kongo
            territory	cf	Republik Afrika Tengah
            territory	cg	Republik Kongo
            territory	ch	Swiss
            territory	ci	Côte d’Ivoire
            territory	ck	Kepulauan Cook
            territory	cl	Cile
            territory	cm	Kamerun
            territory	cn	Tiongkok
            territory	co	Kolombia
            territory	cp	Pulau Clipperton
            territory	cr	Kosta Rika
            territory	cu	Kuba
            territory	cv	Tanjung Verde
            territory	cw	Curaçao
            territory	cx	Pulau Natal
            territory	cy	Siprus
            territory	cz	Ceko
            territory	de	Jerman
            territory	dg	Diego Garcia
            territory	dj	Jibuti
            territory	dk	Denmark
            territory	dm	Dominika
            territory	do	Republik Dominika
            territory	dz	Aljazair
            territory	ea	Ceuta dan Melilla
            territory	ec	Ekuador
            territory	ee	Estonia
            territory	eg	Mesir
            territory	eh	Sahara Barat
            territory	er	Eritrea
            territory	es	Spanyol
            territory	et	Etiopia
            territory	eu	Uni Eropa
            territory	fi	Finlandia
            territory	fj	Fiji
            territory	fk	Kepulauan Falkland
            territory	fm	Mikronesia
            territory	fo	Kepulauan Faroe
            territory	fr	Prancis
            territory	ga	Gabon
            territory	gb	Britania Raya
            territory	gd	Grenada
            territory	ge	Georgia
            territory	gf	Guyana Prancis
            territory	gg	Guernsey
            territory	gh	Ghana
            territory	gi	Gibraltar
            territory	gl	Greenland
            territory	gm	Gambia
            territory	gn	Guinea
            territory	gp	Guadeloupe
            territory	gq	Guinea Ekuatorial
            territory	gr	Yunani
            territory	gs	Georgia Selatan & Kep. Sandwich Selatan
            territory	gt	Guatemala
            territory	gu	Guam
            territory	gw	Guinea-Bissau
            territory	gy	Guyana
            territory	hk	Hong Kong
            territory	hm	Pulau Heard dan Kepulauan McDonald
            territory	hn	Honduras
            territory	hr	Kroasia
            territory	ht	Haiti
            territory	hu	Hungaria
            territory	ic	Kepulauan Canaria
            territory	id	Indonesia
            territory	ie	Irlandia
            territory	il	Israel
            territory	im	Pulau Man
            territory	in	India
            territory	io	Wilayah Inggris di Samudra Hindia
            territory	iq	Irak
            territory	ir	Iran
            territory	is	Islandia
            territory	it	Italia
            territory	je	Jersey
            territory	jm	Jamaika
            territory	jo	Yordania
            territory	jp	Jepang
            territory	ke	Kenya
            territory	kg	Kirgizstan
            territory	kh	Kamboja
            territory	ki	Kiribati
            territory	km	Komoro
            territory	kn	Saint Kitts dan Nevis
            territory	kp	Korea Utara
            territory	kr	Korea Selatan
            territory	kw	Kuwait
            territory	ky	Kepulauan Cayman
            territory	kz	Kazakhstan
            territory	la	Laos
            territory	lb	Lebanon
            territory	lc	Saint Lucia
            territory	li	Liechtenstein
            territory	lk	Sri Lanka
            territory	lr	Liberia
            territory	ls	Lesotho
            territory	lt	Lituania
            territory	lu	Luksemburg
            territory	lv	Latvia
            territory	ly	Libya
            territory	ma	Maroko
            territory	mc	Monako
            territory	md	Moldova
            territory	me	Montenegro
            territory	mf	Saint Martin
            territory	mg	Madagaskar
            territory	mh	Kepulauan Marshall
            territory	mk	Makedonia Utara
            territory	ml	Mali
            territory	mm	Myanmar
            territory	mn	Mongolia
            territory	mo	Makau
            territory	mp	Kepulauan Mariana Utara
            territory	mq	Martinik
            territory	mr	Mauritania
            territory	ms	Montserrat
            territory	mt	Malta
            territory	mu	Mauritius
            territory	mv	Maladewa
            territory	mw	Malawi
            territory	mx	Meksiko
            territory	my	Malaysia
            territory	mz	Mozambik
            territory	na	Namibia
            territory	nc	Kaledonia Baru
            territory	ne	Niger
            territory	nf	Kepulauan Norfolk
            territory	ng	Nigeria
            territory	ni	Nikaragua
            territory	nl	Belanda
            territory	no	Norwegia
            territory	np	Nepal
            territory	nr	Nauru
            territory	nu	Niue
            territory	nz	Selandia Baru
            territory	om	Oman
            territory	pa	Panama
            territory	pe	Peru
            territory	pf	Polinesia Prancis
            territory	pg	Papua Nugini
            territory	ph	Filipina
            territory	pk	Pakistan
            territory	pl	Polandia
            territory	pm	Saint Pierre dan Miquelon
            territory	pn	Kepulauan Pitcairn
            territory	pr	Puerto Riko
            territory	ps	Palestina
            territory	pt	Portugal
            territory	pw	Palau
            territory	py	Paraguay
            territory	qa	Qatar
            territory	re	Réunion
            territory	ro	Rumania
            territory	rs	Serbia
            territory	ru	Rusia
            territory	rw	Rwanda
            territory	sa	Arab Saudi
            territory	sb	Kepulauan Solomon
            territory	sc	Seychelles
            territory	sd	Sudan
            territory	se	Swedia
            territory	sg	Singapura
            territory	sh	Saint Helena
            territory	si	Slovenia
            territory	sj	Kepulauan Svalbard dan Jan Mayen
            territory	sk	Slovakia
            territory	sl	Sierra Leone
            territory	sm	San Marino
            territory	sn	Senegal
            territory	so	Somalia
            territory	sr	Suriname
            territory	ss	Sudan Selatan
            territory	st	Sao Tome dan Principe
            territory	sv	El Salvador
            territory	sx	Sint Maarten
            territory	sy	Suriah
            territory	sz	eSwatini
            territory	ta	Tristan da Cunha
            territory	tc	Kepulauan Turks dan Caicos
            territory	td	Chad
            territory	tf	Wilayah Selatan Prancis
            territory	tg	Togo
            territory	th	Thailand
            territory	tj	Tajikistan
            territory	tk	Tokelau
            territory	tl	Timor Leste
            territory	tm	Turkmenistan
            territory	tn	Tunisia
            territory	to	Tonga
            territory	tr	Turki
            territory	tt	Trinidad dan Tobago
            territory	tv	Tuvalu
            territory	tw	Taiwan
            territory	tz	Tanzania
            territory	ua	Ukraina
            territory	ug	Uganda
            territory	um	Kepulauan Terluar AS
            territory	us	Amerika Serikat
            territory	uy	Uruguay
            territory	uz	Uzbekistan
            territory	va	Vatikan
            territory	vc	Saint Vincent dan Grenadine
            territory	ve	Venezuela
            territory	vg	Kepulauan Virgin Britania Raya
            territory	vi	Kepulauan Virgin Amerika Serikat
            territory	vn	Vietnam
            territory	vu	Vanuatu
            territory	wf	Kepulauan Wallis dan Futuna
            territory	ws	Samoa
            territory	xk	Kosovo
            territory	ye	Yaman
            territory	yt	Mayotte
            territory	za	Afrika Selatan
            territory	zm	Zambia
            territory	zw	Zimbabwe
            variable	-	LOKASISKRIP	PELADEN	NAMAPELADEN	NAMASERVER	NAMPEL
            variable!	basepagename	NAMAHALAMANDASAR	NAMADASARHALAMAN	NAMMANSAR
            variable!	basepagenamee	NAMAHALAMANDASARE	NAMADASARHALAMANE	NAMMANSARE
            variable!	contentlanguage	BAHASAISI	BHSISI	BASI
            variable!	-	HARIKINI	HARKIN	HARIKINI2	HARKIN2	NAMAHARIKINI	NAMHARKIN	HARIDALAMMINGGU	HADAMI	JAMKINI	JAKIN	BULANKINI	BULANKINI2	BUKIN	BUKIN2	BULANKINI1	BUKIN1	NAMASINGKATBULANKINI	BULANINISINGKAT	NAMSINGBUKIN	NAMABULANKINI	NAMBUKIN	NAMAJENDERBULANKINI	NAMJENBUKIN	WAKTUKINI	WAKIN	STEMPELWAKTUKINI	STEMWAKIN	VERSIKINI	VERKIN	MINGGUKINI	MIKIN	TAHUNKINI	TAKIN	MARKAARAH	MARRAH	HARILOKAL	HALOK	HARILOKAL2	HALOK2	NAMAHARILOKAL	NAMHALOK	HARIDALAMMINGGULOKAL	HADAMIKAL	JAMLOKAL	JALOK	BULANLOKAL	BULANLOKAL2	BULOK	BULOK2	BULANLOKAL1	BULOK1	NAMASINGKATBULANLOKAL	NAMSINGBULOK	NAMABULANLOKAL	NAMBULOK	NAMAJENDERBULANLOKAL	NAMJENBULOK	WAKTULOKAL	WALOK	STEMPELWAKTULOKAL	STEMWAKAL	MINGGULOKAL	MIKAL	TAHUNLOKAL	TALOK	JUMLAHPENGGUNAAKTIF	JUMPENGTIF	JUMLAHADMIN	JUMLAHPENGURUS	JUMAD	JURUS	JUMLAHARTIKEL	JUMKEL	JUMLAHSUNTINGAN	JUMTING	JUMLAHBERKAS	JUMKAS	JUMLAHHALAMAN	JUMMAN	JUMLAHPENGGUNA	JUMPENG	HARIREVISI	HAREV	HARIREVISI2	HAREV2	IDREVISI	IREV	BULANREVISI	BUREV	BULANREVISI1	STEMPELWAKTUREVISI	REKAMWAKTUREVISI	PENGGUNAREVISI	TAHUNREVISI	TAREV
            variable!	fullpagename	NAMAHALAMANLENGKAP	NAMALENGKAPHALAMAN	NAMMANKAP
            variable!	fullpagenamee	AMAHALAMANLENGKAPE	NAMALENGKAPHALAMANE	NAMMANKAPE
            variable!	namespace	RUANGNAMA	RUNAM
            variable!	namespacee	RUANGNAMAE	RUNAME
            variable!	pagename	NAMAHALAMAN	NAMMAN
            variable!	pagenamee	NAMAHALAMANE	NAMMANE
            variable!	sitename	NAMASITUS	NAMSIT
            variable!	subjectpagename	NAMAHALAMANUTAMA	NAMAHALAMANARTIKEL	NAMMANTAMA	NAMMANTIKEL
            variable!	subjectpagenamee	NAMAHALAMANUTAMAE	NAMAHALAMANARTIKELE	NAMMANTAMAE	NAMMANTIKELE
            variable!	subjectspace	RUANGUTAMA	RUANGARTIKEL	RUTAMA	RUTIKEL
            variable!	subjectspacee	RUANGUTAMAE	RUANGARTIKELE	RUTAMAE	RUKELE
            variable!	subpagename	NAMASUBHALAMAN	NAMAUPAHALAMAN	NAMUMAN
            variable!	subpagenamee	NAMASUBHALAMANE	NAMAUPAHALAMANE	NAMUMANE
            variable!	talkpagename	NAMAHALAMANBICARA	NAMMANBIR
            variable!	talkpagenamee	NAMAHALAMANBICARAE	NAMMANBIRE
            variable!	talkspace	RUANGBICARA	RUBIR
            variable!	talkspacee	RUANGBICARAE	RUBIRE
            """#
        case "ie": #"""
            date	0	month	37	namespace	222
            date	full	d MMMM y
            date	month	LLLL y
            month	1	januar
            month	2	februar
            month	3	marte
            month	4	april
            month	5	mai
            month	6	junio
            month	7	julí
            month	8	august
            month	9	septembre
            month	10	octobre
            month	11	novembre
            month	12	decembre
            namespace	-2	Media
            namespace	-1	Special
            namespace	1	Discussion
            namespace	2	Usator
            namespace	3	Usator Discussion
            namespace	5	Wikipedia Discussion
            namespace	6	File
            namespace	7	File Discussion
            namespace	8	MediaWiki
            namespace	9	MediaWiki Discussion
            namespace	10	Avise
            namespace	11	Avise Discussion
            namespace	12	Auxilie
            namespace	13	Auxilie Discussion
            namespace	14	Categorie
            namespace	15	Categorie Discussion
            """#
        case "ig": #"""
            alias	0	date	251	function	288	hashed	342	modifier	403	month	420	namespace	626	option	997	redirect	1147	variable	1172
            alias	-2	Nká
            alias	2	Ọ'bànifé
            alias	3	Okwu ọ'bànifé
            alias	6	Ákwúkwó orünotu
            alias	7	Okwu ákwúkwó orünotu
            alias	8	NkáWiki
            alias	9	Okwu NkáWiki
            alias	12	Nkwádọ
            alias	13	Okwu nkwádọ
            alias	14	Ébéonọr
            alias	15	Okwu ébéonọr
            date	full	d MMMM y
            date	month	MMMM y
            function!	displaytitle	ZIÍSHÍ
            function!	-	ÀSÁIHÜ
            hashed	-	óshíshíébéonọr	ógè	ógèl
            hashed	if	ȯ_bú
            modifier	msg	OZI
            month	1	Jenụwarị
            month	2	Febrụwarị
            month	3	Maachị
            month	4	Epreel
            month	5	Mee
            month	6	Juun
            month	7	Julaị
            month	8	Ọgọọst
            month	9	Septemba
            month	10	Ọktoba
            month	11	Novemba
            month	12	Disemba
            namespace	-2	Midia
            namespace	-1	Ihü kárírí
            namespace	1	Okwu
            namespace	2	Ọbanife
            namespace	3	Okwu ọbanife
            namespace	5	Okwu Wikipedia
            namespace	6	Usòrò
            namespace	7	Okwu usòrò
            namespace	8	MidiaWiki
            namespace	9	Okwu MidiaWiki
            namespace	10	Àtụ
            namespace	11	Okwu àtụ
            namespace	12	Nkwadọ
            namespace	13	Okwu nkwadọ
            namespace	14	Òtù
            namespace	15	Okwu òtù
            option	img_left	áká_èkpè
            option	img_middle	ẹtítì
            option	img_right	áká_ịkẹngạ
            option	img_text_bottom	okpúrù-ede
            option	img_top	élú
            redirect	redirect	kúfù
            variable!	fullpagename	ÁHÀNÍLÉNKÈIHÜ
            """#
        case "ii": #"""
            date	0	fallback	49	month	118	month-alone	307
            date	full	y MMMM d
            date	month	y MMMM
            date	year	y
            fallback	1	zh-cn
            fallback	2	zh-hans
            fallback	3	zh
            fallback	4	zh-hant
            month	1	ꋍꆪ
            month	2	ꑍꆪ
            month	3	ꌕꆪ
            month	4	ꇖꆪ
            month	5	ꉬꆪ
            month	6	ꃘꆪ
            month	7	ꏃꆪ
            month	8	ꉆꆪ
            month	9	ꈬꆪ
            month	10	ꊰꆪ
            month	11	ꊰꊪꆪ
            month	12	ꊰꑋꆪ
            month-alone	1	ꋍꆪ
            month-alone	2	ꑍꆪ
            month-alone	3	ꌕꆪ
            month-alone	4	ꇖꆪ
            month-alone	5	ꉬꆪ
            month-alone	6	ꃘꆪ
            month-alone	7	ꏃꆪ
            month-alone	8	ꉆꆪ
            month-alone	9	ꈬꆪ
            month-alone	10	ꊰꆪ
            month-alone	11	ꊰꊪꆪ
            month-alone	12	ꊰꑋꆪ
            """#
        case "ik": #"""
            date	0	month	37	trail	295
            date	full	d MMMM y
            date	month	LLLL y
            month	1	Siqiññaatchiaq
            month	2	Siqiññaasugruk
            month	3	Paniqsiivik
            month	4	Tiŋmirrat Tatqiat
            month	5	Suvluġvik
            month	6	Iġñivik
            month	7	Isavik
            month	8	Tiŋŋivik
            month	9	Niġlaalgit Tiŋŋiviat
            month	10	Nuliaġvik
            month	11	Quyyavik
            month	12	Uvluiḷaq
            trail	letters	a-zñġłŋ̣ḷ
            """#
        case "ike-cans": #"""
            date	0	fallback	37	month	51
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	iu
            month	1	ᔭᓐᓄᐊᓕ
            month	2	ᕕᐳᐊᕆ
            month	3	ᒫᕐᓯ
            month	4	ᐊᐃᐳᕆᓪ
            month	5	ᒪᐃ
            month	6	ᔪᓂ
            month	7	ᔪᓚᐃ
            month	8	ᐊᐅᒍᔅ
            month	9	ᓯᑎᒻᐳᕆ
            month	10	ᐅᒃᑐᐳᕆ
            month	11	ᓄᕕᒻᐳᕆ
            month	12	ᑎᓯᒻᐳᕆ
            """#
        case "ike-latn": #"""
            fallback	0
            fallback	1	iu
            """#
        case "ilo": #"""
            date	0	month	37	namespace	225
            date	full	d MMMM y
            date	month	LLLL y
            month	1	Enero
            month	2	Pebrero
            month	3	Marso
            month	4	Abril
            month	5	Mayo
            month	6	Hunio
            month	7	Hulio
            month	8	Agosto
            month	9	Septiembre
            month	10	Oktubre
            month	11	Nobiembre
            month	12	Disiembre
            namespace	-2	Midia
            namespace	-1	Espesial
            namespace	1	Tungtungan
            namespace	2	Agar-aramat
            namespace	3	Agar-aramat tungtungan
            namespace	5	Wikipedia tungtungan
            namespace	6	Papeles
            namespace	7	Papeles tungtungan
            namespace	8	MediaWiki
            namespace	9	MediaWiki tungtungan
            namespace	10	Plantilia
            namespace	11	Plantilia tungtungan
            namespace	12	Tulong
            namespace	13	Tulong tungtungan
            namespace	14	Kategoria
            namespace	15	Kategoria tungtungan
            namespace	828	Modulo
            namespace	829	Modulo tungtungan
            """#
        case "inh": #"""
            date	0	fallback	37	month	51	namespace	334	redirect	891	trail	922
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	ru
            month	1	наджгоанцхой
            month	2	саькура
            month	3	тушола
            month	4	бекарга
            month	5	маьтсела
            month	6	аьтинга
            month	7	кӀимарса
            month	8	маьцхали
            month	9	тов
            month	10	ардара
            month	11	лайчилла
            month	12	оагӀой
            namespace	-2	Медиа
            namespace	-1	Гӏулакха
            namespace	1	Ювцар
            namespace	2	Доакъашхо
            namespace	3	Доакъашхочун дувцар
            namespace	5	Wikipedia ювцар
            namespace	6	Файл
            namespace	7	Файл ювцар
            namespace	8	MediaWiki
            namespace	9	MediaWiki ювцар
            namespace	10	Ло
            namespace	11	Ло бувцар
            namespace	12	Новкъостал
            namespace	13	Новкъостал дувцар
            namespace	14	ОагӀат
            namespace	15	ОагӀат ювцар
            namespace	828	Модуль
            namespace	829	Модуль ювцар
            redirect	redirect	ластар
            trail	letters	a-zа-яёӀ
            """#
        case "io": #"""
            alias	0	date	162	fallback	200	month	214	month-alone	469	namespace	730	redirect	1130
            alias	2	Uzanto	Uzantino
            alias	3	Uzanto Debato	Uzantino Debato
            alias	5	Wikipedio diskuto
            alias	6	Imajo
            alias	7	Imajo Debato
            alias	10	Modelo
            alias	11	Modelo Debato
            date	full	d MMMM. y
            date	month	LLLL y
            fallback	1	eo
            month	1	ma di januaro
            month	2	ma di februaro
            month	3	ma di marto
            month	4	ma di aprilo
            month	5	ma di mayo
            month	6	ma di junio
            month	7	ma di julio
            month	8	ma di agosto
            month	9	ma di septembro
            month	10	ma di oktobro
            month	11	di novembro
            month	12	di decembro
            month-alone	1	januaro
            month-alone	2	februaro
            month-alone	3	marto
            month-alone	4	aprilo
            month-alone	5	mayo
            month-alone	6	junio
            month-alone	7	julio
            month-alone	8	agosto
            month-alone	9	septembro
            month-alone	10	oktobro
            month-alone	11	novembro
            month-alone	12	decembro
            namespace	-2	Media
            namespace	-1	Specala
            namespace	1	Debato
            namespace	2	Uzanto
            namespace	3	Uzanto Debato
            namespace	4	Wikipedio
            namespace	5	Wikipedio Debato
            namespace	6	Arkivo
            namespace	7	Arkivo Debato
            namespace	8	MediaWiki
            namespace	9	MediaWiki Debato
            namespace	10	Shablono
            namespace	11	Shablono Debato
            namespace	12	Helpo
            namespace	13	Helpo Debato
            namespace	14	Kategorio
            namespace	15	Kategorio Debato
            redirect	redirect	alidu
            """#
        case "is": #"""
            date	0	function	38	hashed	139	modifier	171	month	189	namespace	382	number	771	option	803	plural	1075	redirect	1133	switch	1161	trail	1177	variable	1219
            date	full	d. MMMM y
            date	month	MMMM y
            function	grammar	MÁLFRÆÐI
            function	ns	NR
            function	plural	FLTALA
            function!	displaytitle	SÝNATITIL
            hashed	-	TUNGUMÁL	kerfissíða
            modifier	raw	HRÁ
            month	1	janúar
            month	2	febrúar
            month	3	mars
            month	4	apríl
            month	5	maí
            month	6	júní
            month	7	júlí
            month	8	ágúst
            month	9	september
            month	10	október
            month	11	nóvember
            month	12	desember
            namespace	-2	Miðill
            namespace	-1	Kerfissíða
            namespace	1	Spjall
            namespace	2	Notandi
            namespace	3	Notandaspjall
            namespace	5	Wikipediaspjall
            namespace	6	Mynd
            namespace	7	Myndaspjall
            namespace	8	Melding
            namespace	9	Meldingarspjall
            namespace	10	Snið
            namespace	11	Sniðaspjall
            namespace	12	Hjálp
            namespace	13	Hjálparspjall
            namespace	14	Flokkur
            namespace	15	Flokkaspjall
            namespace	100	Gátt
            number	decimal	,
            number	group	.
            option	img_bottom	neðst
            option	img_center	miðja
            option	img_left	vinstri
            option	img_manualthumb	þumall
            option	img_none	engin
            option	img_right	hægri
            option	img_sub	undir
            option	img_super	yfir
            option	img_text_bottom	texti-neðst
            option	img_top	efst
            option	img_width	$1dp
            plural	1	t = 0 and i % 10 = 1 and i % 100 != 11 or t != 0
            redirect	redirect	tilvísun
            switch	-	EMSAFN
            trail	letters	-a-záæéíðóöúýþ–
            variable	-	VEFÞJ	VEFÞJNF
            variable!	-	NÚDAGUR	NÚDAGUR2	NÚDAGNAFN	NÚKTÍMI	NÚTÍMI	NÚVIKA	NÚÁR	STDAGUR	STDAGUR2	STDAGNAFN	STKTÍMI	STMÁN	STMÁNST	STMÁNNAFN	STTÍMI	STVIKA	STÁR	FJLGREINA	FJLBREYT	FJLSKJALA	FJLSÍÐA	FJLNOT
            variable!	fullpagename	FULLTSÍÐUNF
            variable!	namespace	NAFNSVÆÐI
            variable!	pagename	SÍÐUNAFN
            variable!	talkspace	SPJALLSVÆÐI
            """#
        case "it": #"""
            alias	0	coordinates	57	date	76	function	132	hashed	285	infobox	537	label	1783	language	1800	modifier	11753	month	11773	namespace	11966	number	12591	option	12624	plural	13160	redirect	13185	switch	13225	territory	13251	trail	19401	variable	19438
            alias	4	WP
            alias	6	Immagine
            alias	7	Discussioni immagine
            coordinates	west	O
            date	full	d MMMM y
            date	month	MMMM y
            date	first-day	1º
            function	gender	GENERE
            function	plural	PLURALE
            function!	displaytitle	MOSTRATITOLO
            function!	-	PAGINEINCAT	DIMENSIONEPAGINA	PESOPAGINA	LIVELLOPROTEZIONE
            hashed	-	alberocategorie	conto	LINGUA	sostituisci	tempo
            hashed	expr	espr
            hashed	formatdate	formatodata
            hashed	if	se
            hashed	ifeq	seeq
            hashed	iferror	seerrore
            hashed	ifexist	seesiste
            hashed	ifexpr	seespr
            hashed	tag	etichetta
            hashed	titleparts	patititolo
            infobox	here	bio	aeroporto	album	anatomia	area protetta	arma da fuoco	artista musicale	astronauta	auto	auto1	azienda	bevanda	brano musicale	cardinale della chiesa cattolica	carica pubblica	cascata	composto chimico	competizione cinematografica	competizione sportiva	conflitto	corpo celeste	diga	diocesi della chiesa cattolica	disciplina sportiva	divisione amministrativa	dramma	edificio	edificio religioso	edizione di competizione sportiva	elemento	elemento chimico	emittente	episodio	farmaco	festa	festival musicale	fictiontv	film	fiume	fumetto e animazione	galassia	gastronomia	ghiacciaio	gruppo etnico	gioco	gioco da tavolo	grotta	impianto sportivo	isola	isole	lago	libro	lingua	malattia	militare	minerale	missile	missione spaziale	monarca	montagna	motocicletta	museo	nave	onorificenza	opera	opera d'arte	ordine religioso	organizzazione	partito politico	personaggio	ponte	programma	proteina	razza canina	rete televisiva	roccia	santo	scuola	sito archeologico	sito web	software	sonda spaziale	sportivo	squadra di *	stagione serie tv	stagione squadra	stato	stato storico	stazione della metropolitana	stazione ferroviaria	strada	teatro	testata giornalistica	tour musicale	unità militare	università	valico	veicolo militare	videogioco	vino	vulcano
            label	before	in 
            language	aa	afar
            language	ab	abcaso
            language	ace	accinese
            language	ady	adyghe
            language	aeb	arabo tunisino
            language	af	afrikaans
            language	ain	ainu
            language	ak	akan
            language	akk	accado
            language	akz	alabama
            language	ale	aleuto
            language	aln	albanese ghego
            language	alt	altai meridionale
            language	am	amarico
            language	an	aragonese
            language	ang	inglese antico
            language	anp	angika
            language	ar	arabo
            language	arc	aramaico
            language	arn	mapudungun
            language	arp	arapaho
            language	arq	arabo algerino
            language	ary	arabo marocchino
            language	arz	arabo egiziano
            language	as	assamese
            language	ase	lingua dei segni americana
            language	ast	asturiano
            language	av	avaro
            language	avk	kotava
            language	awa	awadhi
            language	ay	aymara
            language	az	azerbaigiano
            language	ba	baschiro
            language	bal	beluci
            language	ban	balinese
            language	bar	bavarese
            language	bbc	batak toba
            language	be	bielorusso
            language	bem	wemba
            language	bg	bulgaro
            language	bgn	beluci occidentale
            language	bho	bhojpuri
            language	bi	bislama
            language	bik	bicol
            language	bjn	banjar
            language	bla	siksika
            language	bm	bambara
            language	bn	bengalese
            language	bo	tibetano
            language	bpy	bishnupriya
            language	bqi	bakhtiari
            language	br	bretone
            language	brh	brahui
            language	bs	bosniaco
            language	bua	buriat
            language	bug	bugi
            language	ca	catalano
            language	ce	ceceno
            language	ceb	cebuano
            language	ch	chamorro
            language	chg	ciagataico
            language	chk	chuukese
            language	chn	gergo chinook
            language	cho	choctaw
            language	chr	cherokee
            language	chy	cheyenne
            language	ckb	curdo sorani
            language	co	corso
            language	cop	copto
            language	cps	capiznon
            language	cr	cree
            language	crh	turco crimeo
            language	cs	ceco
            language	csb	kashubian
            language	cu	slavo ecclesiastico
            language	cv	ciuvascio
            language	cy	gallese
            language	da	danese
            language	dak	dakota
            language	de	tedesco
            language	de-at	tedesco austriaco
            language	de-ch	alto tedesco svizzero
            language	din	dinca
            language	dsb	basso sorabo
            language	dtp	dusun centrale
            language	dua	duala
            language	dv	divehi
            language	dz	dzongkha
            language	ee	ewe
            language	egl	emiliano
            language	egy	egiziano antico
            language	el	greco
            language	elx	elamitico
            language	en	inglese
            language	en-ca	inglese canadese
            language	en-gb	inglese britannico
            language	en-us	inglese americano
            language	enm	inglese medio
            language	eo	esperanto
            language	es	spagnolo
            language	es-419	spagnolo latinoamericano
            language	esu	yupik centrale
            language	et	estone
            language	eu	basco
            language	ext	estremegno
            language	fa	persiano
            language	fa-af	dari
            language	fat	fanti
            language	ff	fulah
            language	fi	finlandese
            language	fil	filippino
            language	fit	finlandese del Tornedalen
            language	fj	figiano
            language	fo	faroese
            language	fon	fon
            language	fr	francese
            language	fr-ca	francese canadese
            language	frc	francese cajun
            language	frm	francese medio
            language	fro	francese antico
            language	frp	francoprovenzale
            language	frr	frisone settentrionale
            language	fur	friulano
            language	fy	frisone occidentale
            language	ga	irlandese
            language	gaa	ga
            language	gag	gagauzo
            language	gan	gan
            language	gd	gaelico scozzese
            language	gez	geez
            language	gil	gilbertese
            language	gl	galiziano
            language	glk	gilaki
            language	gmh	tedesco medio alto
            language	gn	guaraní
            language	goh	tedesco antico alto
            language	gom	konkani goano
            language	gor	gorontalo
            language	got	gotico
            language	grc	greco antico
            language	gsw	tedesco svizzero
            language	gu	gujarati
            language	guc	wayuu
            language	gv	mannese
            language	ha	hausa
            language	hak	hakka
            language	haw	hawaiano
            language	he	ebraico
            language	hi	hindi
            language	hif	hindi figiano
            language	hil	ilongo
            language	hit	hittite
            language	hmn	hmong
            language	ho	hiri motu
            language	hr	croato
            language	hsb	alto sorabo
            language	hsn	xiang
            language	ht	creolo haitiano
            language	hu	ungherese
            language	hy	armeno
            language	hz	herero
            language	ia	interlingua
            language	iba	iban
            language	id	indonesiano
            language	ie	interlingue
            language	ig	igbo
            language	ii	sichuan yi
            language	ik	inupiak
            language	ilo	ilocano
            language	inh	ingush
            language	io	ido
            language	is	islandese
            language	it	italiano
            language	iu	inuktitut
            language	izh	ingrico
            language	ja	giapponese
            language	jam	creolo giamaicano
            language	jbo	lojban
            language	jut	jutlandico
            language	jv	giavanese
            language	ka	georgiano
            language	kaa	kara-kalpak
            language	kab	cabilo
            language	kbd	cabardino
            language	kcg	tyap
            language	kea	capoverdiano
            language	kg	kongo
            language	khw	khowar
            language	ki	kikuyu
            language	kiu	kirmanjki
            language	kj	kuanyama
            language	kk	kazako
            language	kl	groenlandese
            language	km	khmer
            language	kmb	kimbundu
            language	kn	kannada
            language	ko	coreano
            language	koi	permiaco
            language	kok	konkani
            language	kpe	kpelle
            language	kr	kanuri
            language	krc	karachay-Balkar
            language	krl	careliano
            language	ks	kashmiri
            language	ksh	coloniese
            language	ku	curdo
            language	kum	kumyk
            language	kv	komi
            language	kw	cornico
            language	ky	kirghiso
            language	la	latino
            language	lad	giudeo-spagnolo
            language	lb	lussemburghese
            language	lez	lesgo
            language	lfn	Lingua Franca Nova
            language	lg	ganda
            language	li	limburghese
            language	lij	ligure
            language	liv	livone
            language	lkt	lakota
            language	lmo	lombardo
            language	ln	lingala
            language	lo	lao
            language	lou	creolo della Louisiana
            language	loz	lozi
            language	lrc	luri settentrionale
            language	lt	lituano
            language	ltg	letgallo
            language	lua	luba-lulua
            language	lus	lushai
            language	lv	lettone
            language	lzh	cinese classico
            language	lzz	laz
            language	mad	madurese
            language	mag	magahi
            language	mai	maithili
            language	mak	makasar
            language	mdf	moksha
            language	men	mende
            language	mg	malgascio
            language	mga	irlandese medio
            language	mh	marshallese
            language	mi	maori
            language	mic	micmac
            language	min	menangkabau
            language	mk	macedone
            language	ml	malayalam
            language	mn	mongolo
            language	mnc	manchu
            language	mni	manipuri
            language	moh	mohawk
            language	mos	mossi
            language	mr	marathi
            language	mrj	mari occidentale
            language	ms	malese
            language	mt	maltese
            language	mus	creek
            language	mwl	mirandese
            language	my	birmano
            language	myv	erzya
            language	mzn	mazandarani
            language	na	nauru
            language	nan	min nan
            language	nap	napoletano
            language	nb	norvegese bokmål
            language	nd	ndebele del nord
            language	nds	basso tedesco
            language	nds-nl	basso tedesco olandese
            language	ne	nepalese
            language	new	newari
            language	ng	ndonga
            language	nia	nias
            language	niu	niue
            language	nl	olandese
            language	nl-be	fiammingo
            language	nn	norvegese nynorsk
            language	no	norvegese
            language	nog	nogai
            language	non	norse antico
            language	nov	novial
            language	nqo	n’ko
            language	nr	ndebele del sud
            language	nso	sotho del nord
            language	nv	navajo
            language	ny	nyanja
            language	nyn	nyankole
            language	oc	occitano
            language	oj	ojibwa
            language	om	oromo
            language	or	odia
            language	os	ossetico
            language	ota	turco ottomano
            language	pa	punjabi
            language	pag	pangasinan
            language	pal	pahlavi
            language	pam	pampanga
            language	pap	papiamento
            language	pau	palau
            language	pcd	piccardo
            language	pcm	pidgin nigeriano
            language	pdc	tedesco della Pennsylvania
            language	peo	persiano antico
            language	pfl	tedesco palatino
            language	phn	fenicio
            language	pi	pali
            language	pl	polacco
            language	pms	piemontese
            language	pnt	pontico
            language	prg	prussiano
            language	pro	provenzale antico
            language	ps	pashto
            language	pt	portoghese
            language	pt-br	portoghese brasiliano
            language	qu	quechua
            language	qug	quechua dell’altopiano del Chimborazo
            language	rap	rapanui
            language	rar	rarotonga
            language	rgn	romagnolo
            language	rhg	rohingya
            language	rif	tarifit
            language	rm	romancio
            language	rn	rundi
            language	ro	rumeno
            language	rom	romani
            language	ru	russo
            language	rue	ruteno
            language	rup	arumeno
            language	rw	kinyarwanda
            language	sa	sanscrito
            language	sah	sacha
            language	sam	aramaico samaritano
            language	sat	santali
            language	sc	sardo
            language	scn	siciliano
            language	sco	scozzese
            language	sd	sindhi
            language	sdc	sassarese
            language	sdh	curdo meridionale
            language	se	sami del nord
            language	sei	seri
            language	ses	koyraboro senni
            language	sg	sango
            language	sga	irlandese antico
            language	sgs	samogitico
            language	sh	serbo-croato
            language	shi	tashelhit
            language	shn	shan
            language	si	singalese
            language	sk	slovacco
            language	sl	sloveno
            language	sli	tedesco slesiano
            language	sm	samoano
            language	sma	sami del sud
            language	smj	sami di Lule
            language	smn	sami di Inari
            language	sms	sami skolt
            language	sn	shona
            language	so	somalo
            language	sog	sogdiano
            language	sq	albanese
            language	sr	serbo
            language	srn	sranan tongo
            language	ss	swati
            language	st	sotho del sud
            language	stq	saterfriesisch
            language	su	sundanese
            language	sux	sumero
            language	sv	svedese
            language	sw	swahili
            language	syc	siriaco classico
            language	syr	siriaco
            language	szl	slesiano
            language	ta	tamil
            language	tcy	tulu
            language	te	telugu
            language	tet	tetum
            language	tg	tagico
            language	th	thailandese
            language	ti	tigrino
            language	tig	tigre
            language	tk	turcomanno
            language	tl	tagalog
            language	tlh	klingon
            language	tli	tlingit
            language	tly	taliscio
            language	tn	tswana
            language	to	tongano
            language	tpi	tok pisin
            language	tr	turco
            language	tru	turoyo
            language	trv	taroko
            language	ts	tsonga
            language	tsd	zaconico
            language	tt	tataro
            language	tum	tumbuka
            language	tvl	tuvalu
            language	tw	ci
            language	ty	taitiano
            language	tyv	tuvinian
            language	tzm	tamazight
            language	udm	udmurt
            language	ug	uiguro
            language	uga	ugaritico
            language	uk	ucraino
            language	umb	mbundu
            language	ur	urdu
            language	uz	uzbeco
            language	ve	venda
            language	vec	veneto
            language	vep	vepso
            language	vi	vietnamita
            language	vls	fiammingo occidentale
            language	vo	volapük
            language	vot	voto
            language	vro	võro
            language	wa	vallone
            language	war	waray
            language	wo	wolof
            language	wuu	wu
            language	xal	kalmyk
            language	xh	xhosa
            language	xmf	mengrelio
            language	yi	yiddish
            language	yo	yoruba
            language	yrl	nheengatu
            language	yue	cantonese
            language	za	zhuang
            language	zap	zapotec
            language	zea	zelandese
            language	zgh	tamazight del Marocco standard
            language	zh	cinese
            language	zh-hans	cinese semplificato
            language	zh-hant	cinese tradizionale
            language	zu	zulu
            language	zun	zuni
            language	zza	zaza
            language	eng	inglese
            language	fra	francese
            language	ger	tedesco
            language	gr	greco
            language	ita	italiano
            language	lat	latino
            language	rus	russo
            language	spa	spagnolo
            modifier	subst	SOST
            month	1	gennaio
            month	2	febbraio
            month	3	marzo
            month	4	aprile
            month	5	maggio
            month	6	giugno
            month	7	luglio
            month	8	agosto
            month	9	settembre
            month	10	ottobre
            month	11	novembre
            month	12	dicembre
            namespace	-2	Media
            namespace	-1	Speciale
            namespace	1	Discussione
            namespace	2	Utente
            namespace	3	Discussioni utente
            namespace	4	Wikipedia
            namespace	5	Discussioni Wikipedia
            namespace	6	File
            namespace	7	Discussioni file
            namespace	8	MediaWiki
            namespace	9	Discussioni MediaWiki
            namespace	10	Template
            namespace	11	Discussioni template
            namespace	12	Aiuto
            namespace	13	Discussioni aiuto
            namespace	14	Categoria
            namespace	15	Discussioni categoria
            namespace	100	Portale
            namespace	101	Discussioni portale
            namespace	102	Progetto
            namespace	103	Discussioni progetto
            namespace	118	Bozza
            namespace	828	Modulo
            namespace	829	Discussioni modulo
            number	decimal	,
            number	group	\#u{A0}
            option	img_border	bordo
            option	img_bottom	sotto
            option	img_center	centro
            option	img_framed	riquadrato	originale	incorniciato
            option	img_frameless	senza_cornice
            option	img_left	sinistra
            option	img_manualthumb	miniatura=$1	min=$1
            option	img_middle	metà
            option	img_none	nessuno
            option	img_page	pagina=$1	pagina_$1
            option	img_right	destra
            option	img_sub	pedice
            option	img_text_bottom	testo-sotto
            option	img_text_top	testo-sopra
            option	img_thumbnail	miniatura	min
            option	img_top	sopra
            option	img_upright	verticale	verticale=$1	verticale_$1
            plural	1	i = 1 and v = 0
            redirect	redirect	rinvia	rinvio	rimando
            switch!	-	INDICE	NOINDICE
            territory	ac	Isola Ascensione
            territory	ad	Andorra
            territory	ae	Emirati Arabi Uniti
            territory	af	Afghanistan
            territory	ag	Antigua e Barbuda
            territory	ai	Anguilla
            territory	al	Albania
            territory	am	Armenia
            territory	ao	Angola
            territory	aq	Antartide
            territory	ar	Argentina
            territory	as	Samoa americane
            territory	at	Austria
            territory	au	Australia
            territory	aw	Aruba
            territory	ax	Isole Åland
            territory	az	Azerbaigian
            territory	ba	Bosnia ed Erzegovina
            territory	bb	Barbados
            territory	bd	Bangladesh
            territory	be	Belgio
            territory	bf	Burkina Faso
            territory	bg	Bulgaria
            territory	bh	Bahrein
            territory	bi	Burundi
            territory	bj	Benin
            territory	bl	Saint-Barthélemy
            territory	bm	Bermuda
            territory	bn	Brunei
            territory	bo	Bolivia
            territory	bq	Caraibi olandesi
            territory	br	Brasile
            territory	bs	Bahamas
            territory	bt	Bhutan
            territory	bv	Isola Bouvet
            territory	bw	Botswana
            territory	by	Bielorussia
            territory	bz	Belize
            territory	ca	Canada
            territory	cc	Isole Cocos (Keeling)
            territory	cd	RD del Congo
            territory	cf	Repubblica Centrafricana
            territory	cg	Rep. del Congo
            territory	ch	Svizzera
            territory	ci	Costa d’Avorio
            territory	ck	Isole Cook
            territory	cl	Cile
            territory	cm	Camerun
            territory	cn	Cina
            territory	co	Colombia
            territory	cp	Isola di Clipperton
            territory	cr	Costa Rica
            territory	cu	Cuba
            territory	cv	Capo Verde
            territory	cw	Curaçao
            territory	cx	Isola Christmas
            territory	cy	Cipro
            territory	cz	Rep. Ceca
            territory	de	Germania
            territory	dg	Diego Garcia
            territory	dj	Gibuti
            territory	dk	Danimarca
            territory	dm	Dominica
            territory	do	Repubblica Dominicana
            territory	dz	Algeria
            territory	ea	Ceuta e Melilla
            territory	ec	Ecuador
            territory	ee	Estonia
            territory	eg	Egitto
            territory	eh	Sahara occidentale
            territory	er	Eritrea
            territory	es	Spagna
            territory	et	Etiopia
            territory	eu	Unione europea
            territory	fi	Finlandia
            territory	fj	Figi
            territory	fk	Isole Falkland
            territory	fm	Micronesia
            territory	fo	Isole Fær Øer
            territory	fr	Francia
            territory	ga	Gabon
            territory	gb	Regno Unito
            territory	gd	Grenada
            territory	ge	Georgia
            territory	gf	Guyana francese
            territory	gg	Guernsey
            territory	gh	Ghana
            territory	gi	Gibilterra
            territory	gl	Groenlandia
            territory	gm	Gambia
            territory	gn	Guinea
            territory	gp	Guadalupa
            territory	gq	Guinea Equatoriale
            territory	gr	Grecia
            territory	gs	Georgia del Sud e Sandwich australi
            territory	gt	Guatemala
            territory	gu	Guam
            territory	gw	Guinea-Bissau
            territory	gy	Guyana
            territory	hk	Hong Kong
            territory	hm	Isole Heard e McDonald
            territory	hn	Honduras
            territory	hr	Croazia
            territory	ht	Haiti
            territory	hu	Ungheria
            territory	ic	Isole Canarie
            territory	id	Indonesia
            territory	ie	Irlanda
            territory	il	Israele
            territory	im	Isola di Man
            territory	in	India
            territory	io	Territorio britannico dell’Oceano Indiano
            territory	iq	Iraq
            territory	ir	Iran
            territory	is	Islanda
            territory	it	Italia
            territory	je	Jersey
            territory	jm	Giamaica
            territory	jo	Giordania
            territory	jp	Giappone
            territory	ke	Kenya
            territory	kg	Kirghizistan
            territory	kh	Cambogia
            territory	ki	Kiribati
            territory	km	Comore
            territory	kn	Saint Kitts e Nevis
            territory	kp	Corea del Nord
            territory	kr	Corea del Sud
            territory	kw	Kuwait
            territory	ky	Isole Cayman
            territory	kz	Kazakistan
            territory	la	Laos
            territory	lb	Libano
            territory	lc	Saint Lucia
            territory	li	Liechtenstein
            territory	lk	Sri Lanka
            territory	lr	Liberia
            territory	ls	Lesotho
            territory	lt	Lituania
            territory	lu	Lussemburgo
            territory	lv	Lettonia
            territory	ly	Libia
            territory	ma	Marocco
            territory	mc	Monaco
            territory	md	Moldavia
            territory	me	Montenegro
            territory	mf	Saint Martin
            territory	mg	Madagascar
            territory	mh	Isole Marshall
            territory	mk	Macedonia del Nord
            territory	ml	Mali
            territory	mm	Birmania
            territory	mn	Mongolia
            territory	mo	Macao
            territory	mp	Isole Marianne settentrionali
            territory	mq	Martinica
            territory	mr	Mauritania
            territory	ms	Montserrat
            territory	mt	Malta
            territory	mu	Mauritius
            territory	mv	Maldive
            territory	mw	Malawi
            territory	mx	Messico
            territory	my	Malaysia
            territory	mz	Mozambico
            territory	na	Namibia
            territory	nc	Nuova Caledonia
            territory	ne	Niger
            territory	nf	Isola Norfolk
            territory	ng	Nigeria
            territory	ni	Nicaragua
            territory	nl	Paesi Bassi
            territory	no	Norvegia
            territory	np	Nepal
            territory	nr	Nauru
            territory	nu	Niue
            territory	nz	Nuova Zelanda
            territory	om	Oman
            territory	pa	Panama
            territory	pe	Perù
            territory	pf	Polinesia francese
            territory	pg	Papua Nuova Guinea
            territory	ph	Filippine
            territory	pk	Pakistan
            territory	pl	Polonia
            territory	pm	Saint-Pierre e Miquelon
            territory	pn	Isole Pitcairn
            territory	pr	Portorico
            territory	ps	Palestina
            territory	pt	Portogallo
            territory	pw	Palau
            territory	py	Paraguay
            territory	qa	Qatar
            territory	re	Riunione
            territory	ro	Romania
            territory	rs	Serbia
            territory	ru	Russia
            territory	rw	Ruanda
            territory	sa	Arabia Saudita
            territory	sb	Isole Salomone
            territory	sc	Seychelles
            territory	sd	Sudan
            territory	se	Svezia
            territory	sg	Singapore
            territory	sh	Sant’Elena
            territory	si	Slovenia
            territory	sj	Svalbard e Jan Mayen
            territory	sk	Slovacchia
            territory	sl	Sierra Leone
            territory	sm	San Marino
            territory	sn	Senegal
            territory	so	Somalia
            territory	sr	Suriname
            territory	ss	Sud Sudan
            territory	st	São Tomé e Príncipe
            territory	sv	El Salvador
            territory	sx	Sint Maarten
            territory	sy	Siria
            territory	sz	Eswatini
            territory	ta	Tristan da Cunha
            territory	tc	Isole Turks e Caicos
            territory	td	Ciad
            territory	tf	Terre australi francesi
            territory	tg	Togo
            territory	th	Thailandia
            territory	tj	Tagikistan
            territory	tk	Tokelau
            territory	tl	Timor Est
            territory	tm	Turkmenistan
            territory	tn	Tunisia
            territory	to	Tonga
            territory	tr	Turchia
            territory	tt	Trinidad e Tobago
            territory	tv	Tuvalu
            territory	tw	Taiwan
            territory	tz	Tanzania
            territory	ua	Ucraina
            territory	ug	Uganda
            territory	um	Altre isole americane del Pacifico
            territory	us	Stati Uniti
            territory	uy	Uruguay
            territory	uz	Uzbekistan
            territory	va	Città del Vaticano
            territory	vc	Saint Vincent e Grenadine
            territory	ve	Venezuela
            territory	vg	Isole Vergini Britanniche
            territory	vi	Isole Vergini Americane
            territory	vn	Vietnam
            territory	vu	Vanuatu
            territory	wf	Wallis e Futuna
            territory	ws	Samoa
            territory	xk	Kosovo
            territory	ye	Yemen
            territory	yt	Mayotte
            territory	za	Sudafrica
            territory	zm	Zambia
            territory	zw	Zimbabwe
            trail	letters	a-zàèéì-îòóùú
            variable	-	NOMESERVER
            variable!	-	GIORNOATTUALE	GIORNOCORRENTE	GIORNOATTUALE2	GIORNOCORRENTE2	NOMEGIORNOATTUALE	NOMEGIORNOCORRENTE	ORAATTUALE	ORACORRENTE	MESEATTUALE	MESECORRENTE	MESEATTUALEABBREV	MESECORRENTEABBREV	NOMEMESEATTUALE	NOMEMESECORRENTE	NOMEMESEATTUALEGEN	NOMEMESECORRENTEGEN	ORARIOATTUALE	SETTIMANACORRENTE	ANNOATTUALE	ANNOCORRENTE	GIORNOLOCALE	GIORNOLOCALE2	NOMEGIORNOLOCALE	ORALOCALE	MESELOCALE	MESELOCALE2	MESELOCALE1	MESELOCALEABBREV	NOMEMESELOCALE	NOMEMESELOCALEGEN	ORARIOLOCALE	SETTIMANALOCALE	ANNOLOCALE	NUMEROUTENTIATTIVI	NUMEROADMIN	NUMEROVOCI	NUMEROARTICOLI	NUMEROMODIFICHE	NUMEROEDIT	NUMEROFILE	NUMEROPAGINE	NUMEROUTENTI
            variable!	pagename	TITOLOPAGINA
            variable!	pagenamee	TITOLOPAGINAE
            variable!	sitename	NOMESITO
            variable!	subpagename	NOMESOTTOPAGINA
            variable!	subpagenamee	NOMESOTTOPAGINAE
            """#
        case "iu": #"""
            fallback	0	plural	20	variant	50
            fallback	1	ike-cans
            plural	1	n = 1
            plural	2	n = 2
            variant	1	iu
            variant	2	ike-cans
            variant	3	ike-latn
            """#
        default: nil
        }
    }
}
