// Written by scripts/make-swift-data from data/mediawiki, data/cldr and data/wiki; do not edit.
// swift-format-ignore-file

extension LanguageData {
    static func v(_ code: String) -> StaticString? {
        switch code {
        case "ve": #"""
            plural	0
            plural	1	n = 1
            """#
        case "vec": #"""
            alias	0	date	387	fallback	424	month	438	namespace	623	redirect	1020
            alias	-2	Media
            alias	-1	Speciale
            alias	1	Discussion
            alias	2	Utente
            alias	3	Discussion utente
            alias	5	Discussion Wikipedia
            alias	6	Imàjine
            alias	7	Discusion Imàjine	Discussion file	Discussion imagine
            alias	9	Discussion MediaWiki
            alias	10	Modèl
            alias	11	Discussion modèl	Discussion template
            alias	12	Aiuto	Ajuto
            alias	13	Discussion aiuto	Discussion ajuto
            alias	15	Discussion categoria
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	it
            month	1	zenaro
            month	2	febraro
            month	3	marso
            month	4	apriłe
            month	5	majo
            month	6	zugno
            month	7	lujo
            month	8	agosto
            month	9	setenbre
            month	10	otobre
            month	11	novenbre
            month	12	disenbre
            namespace	-2	Mèdia
            namespace	-1	Speçałe
            namespace	1	Discusion
            namespace	2	Utensa
            namespace	3	Discusion Utensa
            namespace	5	Discusion Wikipedia
            namespace	6	File
            namespace	7	Discusion File
            namespace	8	MediaWiki
            namespace	9	Discusion MediaWiki
            namespace	10	Modeło
            namespace	11	Discusion Modeło
            namespace	12	Juto
            namespace	13	Discusion Juto
            namespace	14	Categoria
            namespace	15	Discusion Categoria
            redirect	redirect	varda	rinvia	rinvio	rimando
            """#
        case "vep": #"""
            date	0	fallback	38	function	52	month	153	month-alone	366	namespace	618	option	995	switch	1205	variable	1232
            date	full	d. MMMM y
            date	month	LLLL y
            fallback	1	et
            function	-	TÄUZ'URL	KOGUURL
            function	gender	SUGU
            function	grammar	GRAMMATIK
            function	plural	ÄILUGU
            month	1	vilukud
            month	2	uhokud
            month	3	keväz’kud
            month	4	sulakud
            month	5	semendkud
            month	6	kezakud
            month	7	heinkud
            month	8	elokud
            month	9	sügüz’kud
            month	10	redukud
            month	11	kül’mkud
            month	12	tal’vkud
            month-alone	2	uhoku
            month-alone	3	keväz’ku
            month-alone	4	sulaku
            month-alone	5	semendku
            month-alone	6	kezaku
            month-alone	7	heinku
            month-alone	8	eloku
            month-alone	9	sügüz’ku
            month-alone	10	reduku
            month-alone	11	kül’mku
            month-alone	12	tal’vku
            namespace	-2	Media
            namespace	-1	Specialine
            namespace	1	Lodu
            namespace	2	Kävutai
            namespace	3	Lodu kävutajas
            namespace	5	Lodu Wikipedia-saitas
            namespace	6	Fail
            namespace	7	Lodu failas
            namespace	8	MediaWiki
            namespace	9	Lodu MediaWikiš
            namespace	10	Šablon
            namespace	11	Lodu šablonas
            namespace	12	Abu
            namespace	13	Lodu abus
            namespace	14	Kategorii
            namespace	15	Lodu kategorijas
            option	img_border	röun	ääris
            option	img_bottom	ala
            option	img_left	hura	vasakul
            option	img_middle	kesk
            option	img_none	eile	tühi
            option	img_right	oiged	paremal
            option	img_top	üläh
            option	img_width	$1piks
            switch!	-	INDEKS	INDEKSIGA
            variable!	sitename	SAITANNIMI	KOHANIMI
            """#
        case "vi": #"""
            aged	0	alias	35	date	166	function	229	hashed	1175	infobox	1854	language	1959	modifier	13919	month	14034	month-alone	14244	namespace	14526	number	15198	option	15230	redirect	15938	switch	15963	territory	16491	trail	22861	variable	22929
            aged	after	 tuổi)
            aged	before	 (
            alias	4	WP
            alias	6	Hình
            alias	7	Thảo luận Hình
            alias	10	Tiêu bản
            alias	11	Thảo luận Tiêu bản
            alias	100	Chủ đề
            date	full	d 'tháng' M 'năm' y
            date	month	'tháng' M 'năm' y
            function	anchorencode	MÃ_HÓA_NEO	MÃHÓANEO	MÃ_HOÁ_NEO	MÃHOÁNEO
            function	-	URL_CHUẨN	URLCHUẨN	ĐƯỜNG_DẪN_TẬP_TIN	ĐƯỜNGDẪNTẬPTIN	URL_ĐỦ	URLĐỦ	NỘI	URL_ĐỊA_PHƯƠNG	URLĐỊAPHƯƠNG
            function	formatnum	PHÂN_CHIA_SỐ	PHÂNCHIASỐ
            function	gender	GIỐNG
            function	grammar	NGỮ_PHÁP	NGỮPHÁP
            function	lc	CHỮ_HOA	CHỮHOA
            function	lcfirst	CHỮ_ĐẦU_HOA	CHỮĐẦUHOA
            function	ns	KGT
            function	plural	SỐ_NHIỀU	SỐNHIỀU
            function	uc	CHỮ_THƯỜNG	CHỮTHƯỜNG
            function	ucfirst	CHỮ_ĐẦU_THƯỜNG	CHỮĐẦUTHƯỜNG
            function	urlencode	MÃ_HÓA_URL	MÃHÓAURL	MÃ_HOÁ_URL	MÃHOÁURL
            function!	defaultsort	XẾP_MẶC_ĐỊNH	XẾPMẶCĐỊNH
            function!	displaytitle	TÊN_HIỂN_THỊ	TÊNHIỂNTHỊ
            function!	-	CỠ_NHÓM	CỠNHÓM	CỠ_THỂ_LOẠI	CỠTHỂLOẠI	CỠ_KHÔNG_GIAN_TÊN	CỠKHÔNGGIANTÊN	CỠ_KGT	CỠKGT	CỠ_TRANG	CỠTRANG	MỨC_KHÓA	MỨCKHÓA	MỨC_KHOÁ	MỨCKHOÁ
            hashed	-	cây_thể_loại	câythểloại	số	gọi	NGÔN_NGỮ	NGÔNNGỮ	số_chữ	sốchữ	số_ký_tự	sốkýtự	số_kí_tự	sốkítự	vị_trí	vịtrí	thay_thế	thaythế	vị_trí_phải	vịtríphải	đặc_biệt	chuỗi_con	chuỗicon	giờ	giờ_địa_phương	giờđịaphương	giải_mã_url	giảimãurl
            hashed	default	mặc_định	mặcđịnh
            hashed	expr	công_thức	côngthức
            hashed	formatdate	định_dạng_ngày	địnhdạngngày
            hashed	if	nếu
            hashed	ifeq	nếu_bằng	nếubằng
            hashed	iferror	nếu_lỗi	nếulỗi
            hashed	ifexist	nếu_tồn_tại	nếutồntại
            hashed	ifexpr	nếu_công_thức	nếucôngthức
            hashed	tag	thẻ
            infobox	here	thông tin *	tóm tắt về *	viên chức	thành phố	bộ việt nam	tên triều tiên
            language	aa	tiếng Afar
            language	ab	tiếng Abkhazia
            language	ace	tiếng Achinese
            language	ady	tiếng Adyghe
            language	af	tiếng Afrikaans
            language	ain	tiếng Ainu
            language	ak	tiếng Akan
            language	akk	tiếng Akkadia
            language	akz	tiếng Alabama
            language	ale	tiếng Aleut
            language	aln	tiếng Gheg Albani
            language	alt	tiếng Altai Miền Nam
            language	am	tiếng Amharic
            language	an	tiếng Aragon
            language	ang	tiếng Anh cổ
            language	anp	tiếng Angika
            language	ar	tiếng Ả Rập
            language	arc	tiếng Aramaic
            language	arn	tiếng Mapuche
            language	arp	tiếng Arapaho
            language	arq	tiếng Ả Rập Algeria
            language	arz	tiếng Ả Rập Ai Cập
            language	as	tiếng Assam
            language	ase	ngôn ngữ Ký hiệu Mỹ
            language	ast	tiếng Asturias
            language	av	tiếng Avaric
            language	awa	tiếng Awadhi
            language	ay	tiếng Aymara
            language	az	tiếng Azerbaijan
            language	ba	tiếng Bashkir
            language	bal	tiếng Baluchi
            language	ban	tiếng Bali
            language	bar	tiếng Bavaria
            language	bbc	tiếng Batak Toba
            language	be	tiếng Belarus
            language	bem	tiếng Bemba
            language	bg	tiếng Bulgaria
            language	bgn	tiếng Tây Balochi
            language	bho	tiếng Bhojpuri
            language	bi	tiếng Bislama
            language	bik	tiếng Bikol
            language	bjn	tiếng Banjar
            language	bla	tiếng Siksika
            language	bm	tiếng Bambara
            language	bn	tiếng Bangla
            language	bo	tiếng Tây Tạng
            language	bpy	tiếng Bishnupriya
            language	bqi	tiếng Bakhtiari
            language	br	tiếng Breton
            language	brh	tiếng Brahui
            language	bs	tiếng Bosnia
            language	bua	tiếng Buriat
            language	bug	tiếng Bugin
            language	ca	tiếng Catalan
            language	ce	tiếng Chechen
            language	ceb	tiếng Cebuano
            language	ch	tiếng Chamorro
            language	chg	tiếng Chagatai
            language	chk	tiếng Chuuk
            language	chn	biệt ngữ Chinook
            language	cho	tiếng Choctaw
            language	chr	tiếng Cherokee
            language	chy	tiếng Cheyenne
            language	ckb	tiếng Kurd Miền Trung
            language	co	tiếng Corsica
            language	cop	tiếng Coptic
            language	cps	tiếng Capiznon
            language	cr	tiếng Cree
            language	crh	tiếng Thổ Nhĩ Kỳ Crimean
            language	cs	tiếng Séc
            language	csb	tiếng Kashubia
            language	cu	tiếng Slav Giáo hội cổ
            language	cv	tiếng Chuvash
            language	cy	tiếng Wales
            language	da	tiếng Đan Mạch
            language	dak	tiếng Dakota
            language	de	tiếng Đức
            language	de-ch	tiếng Thượng Giéc-man (Thụy Sĩ)
            language	din	tiếng Dinka
            language	dsb	tiếng Hạ Sorbia
            language	dtp	tiếng Dusun Miền Trung
            language	dua	tiếng Duala
            language	dv	tiếng Divehi
            language	dz	tiếng Dzongkha
            language	ee	tiếng Ewe
            language	egl	tiếng Emilia
            language	egy	tiếng Ai Cập cổ
            language	el	tiếng Hy Lạp
            language	elx	tiếng Elamite
            language	en	tiếng Anh
            language	en-gb	tiếng Anh (Anh)
            language	en-us	tiếng Anh (Mỹ)
            language	enm	tiếng Anh Trung cổ
            language	eo	tiếng Quốc Tế Ngữ
            language	es	tiếng Tây Ban Nha
            language	es-419	tiếng Tây Ban Nha (Mỹ La tinh)
            language	esu	tiếng Yupik Miền Trung
            language	et	tiếng Estonia
            language	eu	tiếng Basque
            language	ext	tiếng Extremadura
            language	fa	tiếng Ba Tư
            language	fa-af	tiếng Dari
            language	fat	tiếng Fanti
            language	ff	tiếng Fulah
            language	fi	tiếng Phần Lan
            language	fil	tiếng Philippines
            language	fj	tiếng Fiji
            language	fo	tiếng Faroe
            language	fon	tiếng Fon
            language	fr	tiếng Pháp
            language	frc	tiếng Pháp Cajun
            language	frm	tiếng Pháp Trung cổ
            language	fro	tiếng Pháp cổ
            language	frp	tiếng Arpitan
            language	frr	tiếng Frisia Miền Bắc
            language	fur	tiếng Friulian
            language	fy	tiếng Frisia
            language	ga	tiếng Ireland
            language	gaa	tiếng Ga
            language	gag	tiếng Gagauz
            language	gan	tiếng Cám
            language	gd	tiếng Gael Scotland
            language	gez	tiếng Geez
            language	gil	tiếng Gilbert
            language	gl	tiếng Galician
            language	glk	tiếng Gilaki
            language	gmh	tiếng Thượng Giéc-man Trung cổ
            language	gn	tiếng Guarani
            language	goh	tiếng Thượng Giéc-man cổ
            language	gom	tiếng Goan Konkani
            language	gor	tiếng Gorontalo
            language	got	tiếng Goth
            language	grc	tiếng Hy Lạp cổ đại
            language	gsw	tiếng Đức
            language	gu	tiếng Gujarati
            language	gur	tiếng Frafra
            language	gv	tiếng Manx
            language	ha	tiếng Hausa
            language	hak	tiếng Khách Gia
            language	haw	tiếng Hawaii
            language	he	tiếng Hebrew
            language	hi	tiếng Hindi
            language	hif	tiếng Fiji Hindi
            language	hil	tiếng Hiligaynon
            language	hit	tiếng Hittite
            language	hmn	tiếng H’Mông
            language	ho	tiếng Hiri Motu
            language	hr	tiếng Croatia
            language	hsb	tiếng Thượng Sorbia
            language	hsn	tiếng Tương
            language	ht	tiếng Haiti
            language	hu	tiếng Hungary
            language	hy	tiếng Armenia
            language	hz	tiếng Herero
            language	ia	tiếng Khoa Học Quốc Tế
            language	iba	tiếng Iban
            language	id	tiếng Indonesia
            language	ie	tiếng Interlingue
            language	ig	tiếng Igbo
            language	ii	tiếng Di Tứ Xuyên
            language	ik	tiếng Inupiaq
            language	ilo	tiếng Iloko
            language	inh	tiếng Ingush
            language	io	tiếng Ido
            language	is	tiếng Iceland
            language	it	tiếng Italy
            language	iu	tiếng Inuktitut
            language	izh	tiếng Ingria
            language	ja	tiếng Nhật
            language	jam	tiếng Anh Jamaica Creole
            language	jbo	tiếng Lojban
            language	jut	tiếng Jutish
            language	jv	tiếng Java
            language	ka	tiếng Georgia
            language	kaa	tiếng Kara-Kalpak
            language	kab	tiếng Kabyle
            language	kbd	tiếng Kabardian
            language	kcg	tiếng Tyap
            language	kea	tiếng Kabuverdianu
            language	kg	tiếng Kongo
            language	ki	tiếng Kikuyu
            language	kj	tiếng Kuanyama
            language	kk	tiếng Kazakh
            language	kl	tiếng Kalaallisut
            language	km	tiếng Khmer
            language	kmb	tiếng Kimbundu
            language	kn	tiếng Kannada
            language	ko	tiếng Hàn
            language	koi	tiếng Komi-Permyak
            language	kok	tiếng Konkani
            language	kpe	tiếng Kpelle
            language	kr	tiếng Kanuri
            language	krc	tiếng Karachay-Balkar
            language	krl	tiếng Karelian
            language	ks	tiếng Kashmir
            language	ksh	tiếng Cologne
            language	ku	tiếng Kurd
            language	kum	tiếng Kumyk
            language	kv	tiếng Komi
            language	kw	tiếng Cornwall
            language	ky	tiếng Kyrgyz
            language	la	tiếng Latinh
            language	lad	tiếng Ladino
            language	lb	tiếng Luxembourg
            language	lez	tiếng Lezghian
            language	lg	tiếng Ganda
            language	li	tiếng Limburg
            language	lkt	tiếng Lakota
            language	ln	tiếng Lingala
            language	lo	tiếng Lào
            language	lou	tiếng Creole Louisiana
            language	loz	tiếng Lozi
            language	lrc	tiếng Bắc Luri
            language	lt	tiếng Litva
            language	lua	tiếng Luba-Lulua
            language	lus	tiếng Lushai
            language	lv	tiếng Latvia
            language	mad	tiếng Madura
            language	mag	tiếng Magahi
            language	mai	tiếng Maithili
            language	mak	tiếng Makasar
            language	mdf	tiếng Moksha
            language	men	tiếng Mende
            language	mg	tiếng Malagasy
            language	mga	tiếng Ai-len Trung cổ
            language	mh	tiếng Marshall
            language	mi	tiếng Māori
            language	mic	tiếng Micmac
            language	min	tiếng Minangkabau
            language	mk	tiếng Macedonia
            language	ml	tiếng Malayalam
            language	mn	tiếng Mông Cổ
            language	mnc	tiếng Mãn
            language	mni	tiếng Manipuri
            language	moh	tiếng Mohawk
            language	mos	tiếng Mossi
            language	mr	tiếng Marathi
            language	ms	tiếng Mã Lai
            language	mt	tiếng Malta
            language	mus	tiếng Creek
            language	mwl	tiếng Miranda
            language	my	tiếng Miến Điện
            language	myv	tiếng Erzya
            language	mzn	tiếng Mazanderani
            language	na	tiếng Nauru
            language	nan	tiếng Mân Nam
            language	nap	tiếng Napoli
            language	nb	tiếng Na Uy
            language	nd	tiếng Ndebele Miền Bắc
            language	nds	tiếng Hạ Đức
            language	nds-nl	tiếng Hạ Saxon
            language	ne	tiếng Nepal
            language	new	tiếng Newari
            language	ng	tiếng Ndonga
            language	nia	tiếng Nias
            language	niu	tiếng Niuean
            language	nl	tiếng Hà Lan
            language	nl-be	tiếng Flemish
            language	nn	tiếng Na Uy
            language	no	tiếng Na Uy
            language	nog	tiếng Nogai
            language	non	tiếng Na Uy cổ
            language	nqo	tiếng N’Ko
            language	nr	tiếng Ndebele Miền Nam
            language	nso	tiếng Sotho Miền Bắc
            language	nv	tiếng Navajo
            language	ny	tiếng Nyanja
            language	nyn	tiếng Nyankole
            language	oc	tiếng Occitan
            language	oj	tiếng Ojibwa
            language	om	tiếng Oromo
            language	or	tiếng Odia
            language	os	tiếng Ossetic
            language	ota	tiếng Thổ Nhĩ Kỳ Ottoman
            language	pa	tiếng Punjab
            language	pag	tiếng Pangasinan
            language	pal	tiếng Pahlavi
            language	pam	tiếng Pampanga
            language	pap	tiếng Papiamento
            language	pau	tiếng Palauan
            language	pcm	tiếng Nigeria Pidgin
            language	peo	tiếng Ba Tư cổ
            language	phn	tiếng Phoenicia
            language	pi	tiếng Pali
            language	pl	tiếng Ba Lan
            language	prg	tiếng Prussia
            language	pro	tiếng Provençal cổ
            language	ps	tiếng Pashto
            language	pt	tiếng Bồ Đào Nha
            language	qu	tiếng Quechua
            language	qug	tiếng Quechua ở Cao nguyên Chimborazo
            language	rap	tiếng Rapanui
            language	rar	tiếng Rarotongan
            language	rhg	tiếng Rohingya
            language	rm	tiếng Romansh
            language	rn	tiếng Rundi
            language	ro	tiếng Romania
            language	rom	tiếng Romany
            language	ru	tiếng Nga
            language	rup	tiếng Aromania
            language	rw	tiếng Kinyarwanda
            language	sa	tiếng Phạn
            language	sah	tiếng Sakha
            language	sam	tiếng Samaritan Aramaic
            language	sat	tiếng Santali
            language	sc	tiếng Sardinia
            language	scn	tiếng Sicilia
            language	sco	tiếng Scots
            language	sd	tiếng Sindhi
            language	sdh	tiếng Kurd Miền Nam
            language	se	tiếng Sami Miền Bắc
            language	ses	tiếng Koyraboro Senni
            language	sg	tiếng Sango
            language	sga	tiếng Ai-len cổ
            language	sh	tiếng Serbo-Croatia
            language	shi	tiếng Tachelhit
            language	shn	tiếng Shan
            language	si	tiếng Sinhala
            language	sk	tiếng Slovak
            language	sl	tiếng Slovenia
            language	sm	tiếng Samoa
            language	sma	tiếng Sami Miền Nam
            language	smj	tiếng Lule Sami
            language	smn	tiếng Inari Sami
            language	sms	tiếng Skolt Sami
            language	sn	tiếng Shona
            language	so	tiếng Somali
            language	sog	tiếng Sogdien
            language	sq	tiếng Albania
            language	sr	tiếng Serbia
            language	srn	tiếng Sranan Tongo
            language	ss	tiếng Swati
            language	st	tiếng Sotho Miền Nam
            language	su	tiếng Sunda
            language	sux	tiếng Sumeria
            language	sv	tiếng Thụy Điển
            language	sw	tiếng Swahili
            language	syc	tiếng Syriac cổ
            language	syr	tiếng Syriac
            language	ta	tiếng Tamil
            language	te	tiếng Telugu
            language	tet	tiếng Tetum
            language	tg	tiếng Tajik
            language	th	tiếng Thái
            language	ti	tiếng Tigrinya
            language	tig	tiếng Tigre
            language	tk	tiếng Turkmen
            language	tl	tiếng Tagalog
            language	tlh	tiếng Klingon
            language	tli	tiếng Tlingit
            language	tn	tiếng Tswana
            language	to	tiếng Tonga
            language	tpi	tiếng Tok Pisin
            language	tr	tiếng Thổ Nhĩ Kỳ
            language	trv	tiếng Taroko
            language	ts	tiếng Tsonga
            language	tt	tiếng Tatar
            language	tum	tiếng Tumbuka
            language	tvl	tiếng Tuvalu
            language	tw	tiếng Twi
            language	ty	tiếng Tahiti
            language	tyv	tiếng Tuvinian
            language	tzm	tiếng Tamazight Miền Trung Ma-rốc
            language	udm	tiếng Udmurt
            language	ug	tiếng Uyghur
            language	uga	tiếng Ugaritic
            language	uk	tiếng Ukraina
            language	umb	tiếng Umbundu
            language	ur	tiếng Urdu
            language	uz	tiếng Uzbek
            language	ve	tiếng Venda
            language	vi	tiếng Việt
            language	vo	tiếng Volapük
            language	vot	tiếng Votic
            language	wa	tiếng Walloon
            language	war	tiếng Waray
            language	wo	tiếng Wolof
            language	wuu	tiếng Ngô
            language	xal	tiếng Kalmyk
            language	xh	tiếng Xhosa
            language	yi	tiếng Yiddish
            language	yo	tiếng Yoruba
            language	yue	tiếng Quảng Đông
            language	za	tiếng Choang
            language	zap	tiếng Zapotec
            language	zgh	tiếng Tamazight Chuẩn của Ma-rốc
            language	zh	tiếng Trung
            language	zu	tiếng Zulu
            language	zun	tiếng Zuni
            language	zza	tiếng Zaza
            language	eng	tiếng Anh
            language	fra	tiếng Pháp
            language	ger	tiếng Đức
            language	gr	tiếng Hy Lạp
            language	ita	tiếng Italy
            language	lat	tiếng La-tinh
            language	lij	tiếng Liguria
            language	lmo	tiếng Lombard
            language	rus	tiếng Nga
            language	spa	tiếng Tây Ban Nha
            language	szl	tiếng Silesia
            language	vec	tiếng Venezia
            modifier	msg	NHẮN
            modifier	msgnw	NHẮN_MỚI	NHẮNMỚI
            modifier	safesubst	THẾ_AN_TOÀN
            modifier	subst	THẾ
            month	1	tháng 1
            month	2	tháng 2
            month	3	tháng 3
            month	4	tháng 4
            month	5	tháng 5
            month	6	tháng 6
            month	7	tháng 7
            month	8	tháng 8
            month	9	tháng 9
            month	10	tháng 10
            month	11	tháng 11
            month	12	tháng 12
            month-alone	1	Tháng 1
            month-alone	2	Tháng 2
            month-alone	3	Tháng 3
            month-alone	4	Tháng 4
            month-alone	5	Tháng 5
            month-alone	6	Tháng 6
            month-alone	7	Tháng 7
            month-alone	8	Tháng 8
            month-alone	9	Tháng 9
            month-alone	10	Tháng 10
            month-alone	11	Tháng 11
            month-alone	12	Tháng 12
            namespace	-2	Phương tiện
            namespace	-1	Đặc biệt
            namespace	1	Thảo luận
            namespace	2	Thành viên
            namespace	3	Thảo luận Thành viên
            namespace	4	Wikipedia
            namespace	5	Thảo luận Wikipedia
            namespace	6	Tập tin
            namespace	7	Thảo luận Tập tin
            namespace	8	MediaWiki
            namespace	9	Thảo luận MediaWiki
            namespace	10	Bản mẫu
            namespace	11	Thảo luận Bản mẫu
            namespace	12	Trợ giúp
            namespace	13	Thảo luận Trợ giúp
            namespace	14	Thể loại
            namespace	15	Thảo luận Thể loại
            namespace	100	Cổng thông tin
            namespace	101	Thảo luận Cổng thông tin
            namespace	118	Nháp
            namespace	828	Mô đun
            namespace	829	Thảo luận Mô đun
            number	decimal	,
            number	group	.
            option	img_alt	thế=$1	thay_thế=$1
            option	img_baseline	chân-chữ
            option	img_border	viền
            option	img_bottom	dưới
            option	img_center	giữa
            option	img_class	lớp=$1
            option	img_framed	khung
            option	img_frameless	không_khung
            option	img_lang	tiếng=$1	ngôn_ngữ=$1
            option	img_left	trái
            option	img_link	liên_kết=$1
            option	img_manualthumb	nhỏ=$1
            option	img_middle	nửa-chiều-cao
            option	img_none	không
            option	img_page	trang=$1	trang_$1
            option	img_right	phải
            option	img_sub	chỉ-số-dưới
            option	img_super	chỉ-số-trên
            option	img_text_bottom	dưới-chữ
            option	img_text_top	trên-chữ
            option	img_thumbnail	nhỏ
            option	img_top	trên
            option	img_upright	đứng	đứng=$1	đứng_$1
            redirect	redirect	đổi
            switch	-	LUÔN_MỤC_LỤC	LUÔNMỤCLỤC	KHÔNG_CHUYỂN_NỘI_DUNG	KHÔNGCHUYỂNNỘIDUNG	KHÔNG_NÚT_SỬA_MỤC	KHÔNGNÚTSỬAMỤC	KHÔNG_ALBUM	KHÔNGALBUM	KHÔNG_CHUYỂN_TÊN	KHÔNGCHUYỂNTÊN	KHÔNG_MỤC_LỤC	KHÔNGMỤCLỤC	MỤC_LỤC	MỤCLỤC
            switch!	-	THỂ_LOẠI_ẨN	THỂLOẠIẨN	CHỈ_MỤC	CHỈMỤC	LIÊN_KẾT_MỤC_MỚI	LIÊNKẾTMỤCMỚI	KHÔNG_CHỈ_MỤC	KHÔNGCHỈMỤC	KHÔNG_LIÊN_KẾT_MỤC_MỚI	KHÔNGLIÊNKẾTMỤCMỚI	ĐỔI_HƯỚNG_NHẤT_ĐỊNH	ĐỔIHƯỚNGNHẤTĐỊNH
            territory	ac	Đảo Ascension
            territory	ad	Andorra
            territory	ae	Các Tiểu vương quốc Ả Rập Thống nhất
            territory	af	Afghanistan
            territory	ag	Antigua và Barbuda
            territory	ai	Anguilla
            territory	al	Albania
            territory	am	Armenia
            territory	ao	Angola
            territory	aq	Nam Cực
            territory	ar	Argentina
            territory	as	Samoa thuộc Mỹ
            territory	at	Áo
            territory	au	Úc
            territory	aw	Aruba
            territory	ax	Quần đảo Åland
            territory	az	Azerbaijan
            territory	ba	Bosnia và Herzegovina
            territory	bb	Barbados
            territory	bd	Bangladesh
            territory	be	Bỉ
            territory	bf	Burkina Faso
            territory	bg	Bulgaria
            territory	bh	Bahrain
            territory	bi	Burundi
            territory	bj	Benin
            territory	bl	St. Barthélemy
            territory	bm	Bermuda
            territory	bn	Brunei
            territory	bo	Bolivia
            territory	bq	Ca-ri-bê Hà Lan
            territory	br	Brazil
            territory	bs	Bahamas
            territory	bt	Bhutan
            territory	bv	Đảo Bouvet
            territory	bw	Botswana
            territory	by	Belarus
            territory	bz	Belize
            territory	ca	Canada
            territory	cc	Quần đảo Cocos (Keeling)
            territory	cd	Cộng hòa Dân chủ Congo
            territory	cf	Cộng hòa Trung Phi
            territory	cg	Cộng hòa Congo
            territory	ch	Thụy Sĩ
            territory	ci	Côte d’Ivoire
            territory	ck	Quần đảo Cook
            territory	cl	Chile
            territory	cm	Cameroon
            territory	cn	Trung Quốc
            territory	co	Colombia
            territory	cp	Đảo Clipperton
            territory	cr	Costa Rica
            territory	cu	Cuba
            territory	cv	Cape Verde
            territory	cw	Curaçao
            territory	cx	Đảo Giáng Sinh
            territory	cy	Síp
            territory	cz	Cộng hòa Séc
            territory	de	Đức
            territory	dg	Diego Garcia
            territory	dj	Djibouti
            territory	dk	Đan Mạch
            territory	dm	Dominica
            territory	do	Cộng hòa Dominica
            territory	dz	Algeria
            territory	ea	Ceuta và Melilla
            territory	ec	Ecuador
            territory	ee	Estonia
            territory	eg	Ai Cập
            territory	eh	Tây Sahara
            territory	er	Eritrea
            territory	es	Tây Ban Nha
            territory	et	Ethiopia
            territory	eu	Liên Minh Châu Âu
            territory	fi	Phần Lan
            territory	fj	Fiji
            territory	fk	Quần đảo Falkland
            territory	fm	Micronesia
            territory	fo	Quần đảo Faroe
            territory	fr	Pháp
            territory	ga	Gabon
            territory	gb	Anh Quốc
            territory	gd	Grenada
            territory	ge	Georgia
            territory	gf	Guiana thuộc Pháp
            territory	gg	Guernsey
            territory	gh	Ghana
            territory	gi	Gibraltar
            territory	gl	Greenland
            territory	gm	Gambia
            territory	gn	Guinea
            territory	gp	Guadeloupe
            territory	gq	Guinea Xích Đạo
            territory	gr	Hy Lạp
            territory	gs	Nam Georgia & Quần đảo Nam Sandwich
            territory	gt	Guatemala
            territory	gu	Guam
            territory	gw	Guinea-Bissau
            territory	gy	Guyana
            territory	hk	Hồng Kông
            territory	hm	Quần đảo Heard và McDonald
            territory	hn	Honduras
            territory	hr	Croatia
            territory	ht	Haiti
            territory	hu	Hungary
            territory	ic	Quần đảo Canary
            territory	id	Indonesia
            territory	ie	Ireland
            territory	il	Israel
            territory	im	Đảo Man
            territory	in	Ấn Độ
            territory	io	Lãnh thổ Ấn Độ Dương thuộc Anh
            territory	iq	Iraq
            territory	ir	Iran
            territory	is	Iceland
            territory	it	Italy
            territory	je	Jersey
            territory	jm	Jamaica
            territory	jo	Jordan
            territory	jp	Nhật Bản
            territory	ke	Kenya
            territory	kg	Kyrgyzstan
            territory	kh	Campuchia
            territory	ki	Kiribati
            territory	km	Comoros
            territory	kn	St. Kitts và Nevis
            territory	kp	Bắc Triều Tiên
            territory	kr	Hàn Quốc
            territory	kw	Kuwait
            territory	ky	Quần đảo Cayman
            territory	kz	Kazakhstan
            territory	la	Lào
            territory	lb	Li-băng
            territory	lc	St. Lucia
            territory	li	Liechtenstein
            territory	lk	Sri Lanka
            territory	lr	Liberia
            territory	ls	Lesotho
            territory	lt	Litva
            territory	lu	Luxembourg
            territory	lv	Latvia
            territory	ly	Libya
            territory	ma	Ma-rốc
            territory	mc	Monaco
            territory	md	Moldova
            territory	me	Montenegro
            territory	mf	St. Martin
            territory	mg	Madagascar
            territory	mh	Quần đảo Marshall
            territory	mk	Bắc Macedonia
            territory	ml	Mali
            territory	mm	Myanmar
            territory	mn	Mông Cổ
            territory	mo	Macao
            territory	mp	Quần đảo Bắc Mariana
            territory	mq	Martinique
            territory	mr	Mauritania
            territory	ms	Montserrat
            territory	mt	Malta
            territory	mu	Mauritius
            territory	mv	Maldives
            territory	mw	Malawi
            territory	mx	Mexico
            territory	my	Malaysia
            territory	mz	Mozambique
            territory	na	Namibia
            territory	nc	New Caledonia
            territory	ne	Niger
            territory	nf	Đảo Norfolk
            territory	ng	Nigeria
            territory	ni	Nicaragua
            territory	nl	Hà Lan
            territory	no	Na Uy
            territory	np	Nepal
            territory	nr	Nauru
            territory	nu	Niue
            territory	nz	New Zealand
            territory	om	Oman
            territory	pa	Panama
            territory	pe	Peru
            territory	pf	Polynesia thuộc Pháp
            territory	pg	Papua New Guinea
            territory	ph	Philippines
            territory	pk	Pakistan
            territory	pl	Ba Lan
            territory	pm	Saint Pierre và Miquelon
            territory	pn	Quần đảo Pitcairn
            territory	pr	Puerto Rico
            territory	ps	Palestine
            territory	pt	Bồ Đào Nha
            territory	pw	Palau
            territory	py	Paraguay
            territory	qa	Qatar
            territory	re	Réunion
            territory	ro	Romania
            territory	rs	Serbia
            territory	ru	Nga
            territory	rw	Rwanda
            territory	sa	Ả Rập Xê-út
            territory	sb	Quần đảo Solomon
            territory	sc	Seychelles
            territory	sd	Sudan
            territory	se	Thụy Điển
            territory	sg	Singapore
            territory	sh	St. Helena
            territory	si	Slovenia
            territory	sj	Svalbard và Jan Mayen
            territory	sk	Slovakia
            territory	sl	Sierra Leone
            territory	sm	San Marino
            territory	sn	Senegal
            territory	so	Somalia
            territory	sr	Suriname
            territory	ss	Nam Sudan
            territory	st	São Tomé và Príncipe
            territory	sv	El Salvador
            territory	sx	Sint Maarten
            territory	sy	Syria
            territory	sz	Eswatini
            territory	ta	Tristan da Cunha
            territory	tc	Quần đảo Turks và Caicos
            territory	td	Chad
            territory	tf	Lãnh thổ phía Nam Thuộc Pháp
            territory	tg	Togo
            territory	th	Thái Lan
            territory	tj	Tajikistan
            territory	tk	Tokelau
            territory	tl	Timor-Leste
            territory	tm	Turkmenistan
            territory	tn	Tunisia
            territory	to	Tonga
            territory	tr	Thổ Nhĩ Kỳ
            territory	tt	Trinidad và Tobago
            territory	tv	Tuvalu
            territory	tw	Đài Loan
            territory	tz	Tanzania
            territory	ua	Ukraina
            territory	ug	Uganda
            territory	um	Các tiểu đảo xa của Hoa Kỳ
            territory	us	Hoa Kỳ
            territory	uy	Uruguay
            territory	uz	Uzbekistan
            territory	va	Thành Vatican
            territory	vc	St. Vincent và Grenadines
            territory	ve	Venezuela
            territory	vg	Quần đảo Virgin thuộc Anh
            territory	vi	Quần đảo Virgin thuộc Hoa Kỳ
            territory	vn	Việt Nam
            territory	vu	Vanuatu
            territory	wf	Wallis và Futuna
            territory	ws	Samoa
            territory	xk	Kosovo
            territory	ye	Yemen
            territory	yt	Mayotte
            territory	za	Nam Phi
            territory	zm	Zambia
            territory	zw	Zimbabwe
            trail	letters	a-zÀÂÄÇ-ËÎÏÔÖÙÛÜàâäç-ëîïôöùûü
            variable	-	ĐƯỜNG_DẪN_BÀI	ĐƯỜNGDẪNBÀI	LỐI_BÀI	LỐIBÀI	ID_TRANG	IDTRANG	ĐƯỜNG_DẪN_KỊCH_BẢN	ĐƯỜNGDẪNKỊCHBẢN	ĐƯỜNG_DẪN_SCRIPT	ĐƯỜNGDẪNSCRIPT	MÁY_CHỦ	MÁYCHỦ	TÊN_MÁY_CHỦ	TÊNMÁYCHỦ	ĐƯỜNG_DẪN_KIỂU	ĐƯỜNGDẪNKIỂU
            variable!	basepagename	TÊN_TRANG_GỐC	TÊNTRANGGỐC
            variable!	-	NGUỒN_THEO_TẦNG	NGUỒNTHEOTẦNG	NGÀY_NÀY	NGÀYNÀY	NGÀY_NÀY_2	NGÀYNÀY2	TÊN_NGÀY_NÀY	TÊNNGÀYNÀY	GIỜ_HIỆN_TẠI	GIỜHIỆNTẠI	THÁNG_NÀY	THÁNGNÀY	THÁNG_NÀY_2	THÁNGNÀY2	THÁNG_NÀY_1	THÁNGNÀY1	TÊN_NGẮN_THÁNG_NÀY	TÊNNGẮNTHÁNGNÀY	TÊN_THÁNG_NÀY	TÊNTHÁNGNÀY	TÊN_DÀI_THÁNG_NÀY	TÊNDÀITHÁNGNÀY	GIỜ_NÀY	GIỜNÀY	MỐC_THỜI_GIAN_NÀY	MỐCTHỜIGIANNÀY	DẤU_THỜI_GIAN_NÀY	DẤUTHỜIGIANNÀY	BẢN_NÀY	BẢNNÀY	TUẦN_NÀY	TUẦNNÀY	NĂM_NÀY	NĂMNÀY	DẤU_HƯỚNG_VIẾT	DẤUHƯỚNGVIẾT	NGÀY_ĐỊA_PHƯƠNG	NGÀYĐỊAPHƯƠNG	NGÀY_ĐỊA_PHƯƠNG_2	NGÀYĐỊAPHƯƠNG2	TÊN_NGÀY_ĐỊA_PHƯƠNG	TÊNNGÀYĐỊAPHƯƠNG	GIỜ_ĐỊA_PHƯƠNG	GIỜĐỊAPHƯƠNG	THÁNG_ĐỊA_PHƯƠNG	THÁNGĐỊAPHƯƠNG	THÁNG_ĐỊA_PHƯƠNG_1	THÁNGĐỊAPHƯƠNG1	THÁNG_ĐỊA_PHƯƠNG_TẮT	THÁNGĐỊAPHƯƠNGTẮT	TÊN_THÁNG_ĐỊA_PHƯƠNG	TÊNTHÁNGĐỊAPHƯƠNG	THỜI_GIAN_ĐỊA_PHƯƠNG	THỜIGIANĐỊAPHƯƠNG	MỐC_THỜI_GIAN_ĐỊA_PHƯƠNG	MỐCTHỜIGIANĐỊAPHƯƠNG	DẤU_THỜI_GIAN_ĐỊA_PHƯƠNG	DẤUTHỜIGIANĐỊAPHƯƠNG	TUẦN_ĐỊA_PHƯƠNG	TUẦNĐỊAPHƯƠNG	NĂM_ĐỊA_PHƯƠNG	NĂMĐỊAPHƯƠNG	SỐ_THÀNH_VIÊN_TÍCH_CỰC	SỐTHÀNHVIÊNTÍCHCỰC	SỐ_BẢO_QUẢN_VIÊN	SỐBẢOQUẢNVIÊN	SỐ_QUẢN_LÝ	SỐQUẢNLÝ	SỐ_QUẢN_LÍ	SỐQUẢNLÍ	SỐ_BÀI	SỐBÀI	SỐ_SỬA_ĐỔI	SỐSỬAĐỔI	SỐ_TẬP_TIN	SỐTẬPTIN	SỐ_TRANG	SỐTRANG	SỐ_THÀNH_VIÊN	SỐTHÀNHVIÊN	NGÀY_BẢN	NGÀYBẢN	NGÀY_BẢN_2	NGÀYBẢN2	SỐ_BẢN	SỐBẢN	THÁNG_BẢN	THÁNGBẢN	THÁNG_BẢN_1	THÁNGBẢN1	CỠ_PHIÊN_BẢN	CỠPHIÊNBẢN	MỐC_THỜI_GIAN_BẢN	MỐCTHỜIGIANBẢN	DẤU_THỜI_GIAN_BẢN	DẤUTHỜIGIANBẢN	NGƯỜI_DÙNG_BẢN	NGƯỜIDÙNGBẢN	NĂM_BẢN	NĂMBẢN
            variable!	contentlanguage	NGÔN_NGỮ_NỘI_DUNG	NGÔNNGỮNỘIDUNG
            variable!	fullpagename	TÊN_TRANG_ĐỦ	TÊNTRANGĐỦ
            variable!	namespace	KHÔNG_GIAN_TÊN	KHÔNGGIANTÊN
            variable!	namespacenumber	SỐ_KHÔNG_GIAN_TÊN	SỐKHÔNGGIANTÊN
            variable!	pagename	TÊN_TRANG	TÊNTRANG
            variable!	pagenamee	TÊN_TRANG_2	TÊNTRANG2
            variable!	sitename	TÊN_MẠNG	TÊNMẠNG
            variable!	subjectpagename	TÊN_TRANG_NỘI_DUNG	TÊNTRANGNỘIDUNG
            variable!	subjectspace	KGT_NỘI_DUNG	KGTNỘIDUNG
            variable!	subpagename	TÊN_TRANG_PHỤ	TÊNTRANGPHỤ
            variable!	talkpagename	TÊN_TRANG_THẢO_LUẬN	TÊNTRANGTHẢOLUẬN
            variable!	talkspace	KGT_THẢO_LUẬN	KGTTHẢOLUẬN
            """#
        case "vls": #"""
            date	0	fallback	37	month	51	month-alone	239	namespace	262
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	nl
            month	1	januari
            month	2	februoari
            month	3	moarte
            month	4	april
            month	5	mei
            month	6	juni
            month	7	juli
            month	8	ogustus
            month	9	september
            month	10	oktober
            month	11	november
            month	12	december
            month-alone	1	januoari
            namespace	-2	Media
            namespace	-1	Specioal
            namespace	1	Discuusje
            namespace	2	Gebruker
            namespace	3	Discuusje gebruker
            namespace	5	Discuusje Wikipedia
            namespace	6	Ofbeeldienge
            namespace	7	Discuusje ofbeeldienge
            namespace	8	MediaWiki
            namespace	9	Discuusje MediaWiki
            namespace	10	Patrôon
            namespace	11	Discuusje patrôon
            namespace	12	Ulpe
            namespace	13	Discuusje ulpe
            namespace	14	Categorie
            namespace	15	Discuusje categorie
            """#
        case "vmf": #"""
            date	0	fallback	38	month	52	month-alone	301	namespace	572
            date	full	d. MMMM y
            date	month	LLLL y
            fallback	1	de
            month	1	fom Januaar
            month	2	fom Feebruaar
            month	3	fom Märds
            month	4	fom Abril
            month	5	fom Maj
            month	6	fom Juunii
            month	7	fom Juulii
            month	8	fom Auguschd
            month	9	fom Säbdembâr
            month	10	fom Ogdoowâr
            month	11	fom Nowembâr
            month	12	Fom Dädsembâr
            month-alone	1	Januaar
            month-alone	2	Feebruaar
            month-alone	3	Märds
            month-alone	4	Abril
            month-alone	5	Maj
            month-alone	6	Juuni
            month-alone	7	Juuli
            month-alone	8	Auguschd
            month-alone	9	Säbdembär
            month-alone	10	Ogdoobär
            month-alone	11	Nowembär
            month-alone	12	Dädsembär
            namespace	-2	Media
            namespace	-1	Schbädsjaal
            namespace	1	Disghusjoon
            namespace	2	Bänudsâr
            namespace	3	Bänudsârdisghusjoon
            namespace	5	Wikipediadisghusjoon
            namespace	6	Dôdaj
            namespace	7	Dôdajdisghusjoon
            namespace	8	Meedjawigi
            namespace	9	Meedjawigidisghusjoon
            namespace	10	Foorlaachâ
            namespace	11	Foorlaachândisghusjoon
            namespace	12	Hilwâ
            namespace	13	Hilwâdisghusjoon
            namespace	14	Gadâgorii
            namespace	15	Gadâgoriidisghusjoon
            """#
        case "vmw": #"""
            date	0	fallback	47	month	61	month-alone	423
            date	full	d 'de' MMMM 'de' y
            date	month	LLLL y
            fallback	1	pt
            month	1	Mweeri oopacerya
            month	2	Mweeri wa namiili
            month	3	Mweeri wa neeraru
            month	4	Mweeri wa namixexe
            month	5	Mweeri wa neethanu
            month	6	Mweeri wa neethanu nammosa
            month	7	Mweeri wa neethanu neeli
            month	8	Mweeri wa neethanu neeraru
            month	9	Mweeri wa neethanu neexexe
            month	10	Mweeri wa namuloko
            month	11	Mweeri wa namuloko ni mmosa
            month	12	Mweeri wa okiserya
            month-alone	1	Mweeri woopacerya
            """#
        case "vo": #"""
            alias	0	date	35	month	72	namespace	246	plural	642
            alias	6	Magod
            alias	7	Magodibespik
            date	full	d MMMM y
            date	month	LLLL y
            month	1	yanul
            month	2	febul
            month	3	mäzul
            month	4	prilul
            month	5	mayul
            month	6	yunul
            month	7	yulul
            month	8	gustul
            month	9	setul
            month	10	tobul
            month	11	novul
            month	12	dekul
            namespace	-2	Nünamakanäd
            namespace	-1	Patikos
            namespace	1	Bespik
            namespace	2	Geban
            namespace	3	Gebanibespik
            namespace	4	Vükiped
            namespace	5	Bespik dö Vükiped
            namespace	6	Ragiv
            namespace	7	Ragivibespik
            namespace	8	Sitanuns
            namespace	9	Bespik dö sitanuns
            namespace	10	Samafomot
            namespace	11	Samafomotibespik
            namespace	12	Yuf
            namespace	13	Yufibespik
            namespace	14	Klad
            namespace	15	Kladibespik
            plural	1	n = 1
            """#
        case "vot": #"""
            date	0	fallback	37	month	51	month-alone	256
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	fi
            month	1	janvaarii
            month	2	fevraalii
            month	3	martii
            month	4	aprillii
            month	5	maja
            month	6	junii
            month	7	juľii
            month	8	augustii
            month	9	senťaabrii
            month	10	okťaabrii
            month	11	nojaabrii
            month	12	dekaabrii
            month-alone	1	janvaari
            month-alone	2	fevraaľi
            month-alone	3	martti
            month-alone	4	aprilli
            month-alone	5	mai
            month-alone	6	juńi
            month-alone	7	juľi
            month-alone	8	augusti
            month-alone	9	senťaabri
            month-alone	10	okťaabri
            month-alone	11	nojaabri
            month-alone	12	dekaabri
            """#
        case "vro": #"""
            date	0	fallback	38	month	52	namespace	268	redirect	666
            date	full	d. MMMM y
            date	month	LLLL y
            fallback	1	et
            month	1	vahtsõaastakuu
            month	2	radokuu
            month	3	urbõkuu
            month	4	mahlakuu
            month	5	lehekuu
            month	6	piimäkuu
            month	7	hainakuu
            month	8	põimukuu
            month	9	süküskuu
            month	10	rehekuu
            month	11	märtekuu
            month	12	joulukuu
            namespace	-2	Meediä
            namespace	-1	Tallituslehekülg
            namespace	1	Arotus
            namespace	2	Pruukja
            namespace	3	Pruukja arotus
            namespace	5	Wikipedia arotus
            namespace	6	Pilt
            namespace	7	Pildi arotus
            namespace	8	MediaWiki
            namespace	9	MediaWiki arotus
            namespace	10	Näüdüs
            namespace	11	Näüdüse arotus
            namespace	12	Oppus
            namespace	13	Oppusõ arotus
            namespace	14	Katõgooria
            namespace	15	Katõgooria arotus
            redirect	redirect	saadaq	suuna
            """#
        default: nil
        }
    }
}
