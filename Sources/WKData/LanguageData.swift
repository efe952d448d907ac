// Written by scripts/make-swift-data from data/mediawiki/en.tsv, data/wiki/all.tsv and the codes of all languages; do not edit.
// swift-format-ignore-file

/// What is known of languages: lines of a kind, a key and words, with tabs between them.
public enum LanguageData {
    /// The lines of a language, by MediaWiki's code in lower case; nil where nothing is known of it.
    public static func lines(of code: String) -> StaticString? {
        switch code.utf8.first {
        case UInt8(ascii: "a"): a(code)
        case UInt8(ascii: "b"): b(code)
        case UInt8(ascii: "c"): c(code)
        case UInt8(ascii: "d"): d(code)
        case UInt8(ascii: "e"): e(code)
        case UInt8(ascii: "f"): f(code)
        case UInt8(ascii: "g"): g(code)
        case UInt8(ascii: "h"): h(code)
        case UInt8(ascii: "i"): i(code)
        case UInt8(ascii: "j"): j(code)
        case UInt8(ascii: "k"): k(code)
        case UInt8(ascii: "l"): l(code)
        case UInt8(ascii: "m"): m(code)
        case UInt8(ascii: "n"): n(code)
        case UInt8(ascii: "o"): o(code)
        case UInt8(ascii: "p"): p(code)
        case UInt8(ascii: "q"): q(code)
        case UInt8(ascii: "r"): r(code)
        case UInt8(ascii: "s"): s(code)
        case UInt8(ascii: "t"): t(code)
        case UInt8(ascii: "u"): u(code)
        case UInt8(ascii: "v"): v(code)
        case UInt8(ascii: "w"): w(code)
        case UInt8(ascii: "x"): x(code)
        case UInt8(ascii: "y"): y(code)
        case UInt8(ascii: "z"): z(code)
        default: nil
        }
    }

    /// The codes of all languages of which something is known, with a space between them.
    public static let codes: StaticString = "ab abs ace ady ady-cyrl aeb aeb-arab aeb-latn af ak aln als alt am ami an ang anp ar arc arn arq ary arz as ase ast atj av avk awa ay az azb ba ban ban-bali bar bat-smg bbc bbc-latn bcc bci bcl be be-tarask be-x-old bg bgn bh bho bi bjn blk bm bn bo bpy bqi br brh bs btm bto bug bxr ca cbk cbk-zam cdo ce ceb ch chr ckb co cps crh crh-cyrl crh-latn cs csb cu cv cy da dag de de-at de-ch de-formal de-x-formal din diq dsb dtp dty dv dz ee egl el eml en en-ca en-gb en-simple en-x-rtl eo es es-419 es-formal es-x-formal et eu ext fa fat ff fi fit fiu-vro fo fon fr frc frp frr fur fy ga gaa gag gan gan-hans gan-hant gcr gd gl gld glk gn gom gom-deva gom-latn gor got gpe grc gsw gu guc gur guw gv ha hak haw he hi hif hif-latn hil hr hrx hsb hsn ht hu hu-formal hu-x-formal hy hyw ia id ie ig ii ik ike-cans ike-latn ilo inh io is it iu ja jam jbo jut jv jv-x-bms ka kaa kab kbd kbd-cyrl kbp kcg kea kg khw ki kiu kjp kk kk-arab kk-cn kk-cyrl kk-kz kk-latn kk-tr kl km kn ko ko-kp koi kr krc kri krj krl ks ks-arab ks-deva ksh ksw ku ku-arab ku-latn kum kv kw ky la lad lb lbe lez lfn lg li lij liv lki lld lmo ln lo loz lrc lt ltg lus luz lv lzh lzz mad mai map-bms mdf mg mhr mi min mk ml mn mni mnw mo mos mr mrh mrj ms ms-arab mt mwl my myv mzn nah nan nap nap-x-tara nb nds nds-nl ne new nia niu nl nl-informal nl-x-informal nmz nn no nod nov nqo nrf nrm nso nv ny nyn nys oc ojb olo om or os pa pag pam pap pcd pcm pdc pdt pfl pi pl pms pnb pnt prg ps pt pt-br pwn qu qug rgn rif rm rmc rmy rn ro ro-cyrl-md roa-rup roa-tara rsk ru rue rup ruq ruq-cyrl ruq-latn rw ryu sa sah sat sc scn sco sd sdc sdh se se-fi se-no se-se sei ses sg sgs sh sh-latn shi shi-latn shi-tfng shn shy shy-latn si simple sjd sje sk skr skr-arab sl sli sm sma smn sms sn so sq sr sr-cyrl sr-ec sr-el sr-latn srn sro ss st stq sty su sv sw syl szl szy ta tay tcy tdd te tet tg tg-cyrl tg-latn th ti tk tl tly tn to tpi tr tru trv ts tt tt-cyrl tt-latn tum tw ty tyv tzm udm ug ug-arab ug-latn uk ur uz uz-cyrl uz-latn ve vec vep vi vls vmf vmw vo vot vro wa war wls wo wuu xal xh xmf xsy yi yo yrl yue za zea zgh zh zh-classical zh-cn zh-hans zh-hans-cn zh-hans-my zh-hans-sg zh-hant zh-hant-hk zh-hant-mo zh-hant-tw zh-hk zh-min-nan zh-mo zh-my zh-sg zh-tw zh-yue zu"

    /// The lines that hold for every wiki.
    public static let everywhere: StaticString = #"""
        alias	4	Project
        alias	5	Project talk
        alias	6	Image
        alias	7	Image talk
        coordinates	map	*map*	*خريطة*	*xəritə*	*মানচিত্র*	*kortposition*	*kart*	*χάρτη*	*نقشه*	*carte*	*géolocalisation*	*מפה*	*מפת*	*मानचित्र*	*térkép*	*քարտեզ*	*peta*	*地図*	*პოზრუკა*	*지도*	*žemėlap*	*kaart*	*карт*	*แผนที่*	*harita*	*xarita*	*bản đồ*	*地图*	*地圖*
        coordinates	template	coord	coor	coords	coordinates	coord2	coor d	coor dm	coor dms	coor dec	coor title d	coor title dm	coor title dms	coor at d	coor at dm	coor at dms	coordinate	location	location dec	object location	object location dec	camera location	camera location dec	location estimated	inline coordinates	koordinaten	coordenadas	koordinaatit	ウィキ座標	ウィキ座標度	ウィキ座標度分	ウィキ座標度分秒	ウィキ座標2段度	ウィキ座標2段度分	ウィキ座標2段度分秒	日本の位置情報	koordynaty	współrzędne	координаты	koordinat	координати	tọa độ	坐标	座標
        country	AF,AFG	Afghanistan
        country	AX,ALA	Åland
        country	AL,ALB	Albania
        country	DZ,DZA,ALG	Algeria
        country	AS,ASM,ASA	American Samoa
        country	AD,AND	Andorra
        country	AO,AGO,ANG	Angola
        country	AI,AIA	Anguilla
        country	AG,ATG,ANT	Antigua and Barbuda
        country	AR,ARG	Argentina
        country	AM,ARM	Armenia
        country	AW,ABW,ARU	Aruba
        country	AU,AUS	Australia
        country	AT,AUT	Austria
        country	AZ,AZE	Azerbaijan
        country	BS,BHS,BAH	Bahamas
        country	BH,BHR,BRN	Bahrain
        country	BD,BGD,BAN	Bangladesh
        country	BB,BRB,BAR	Barbados
        country	BY,BLR	Belarus
        country	BE,BEL	Belgium
        country	BZ,BLZ,BIZ	Belize
        country	BJ,BEN	Benin
        country	BM,BMU,BER	Bermuda
        country	BT,BTN,BHU	Bhutan
        country	BO,BOL	Bolivia
        country	BA,BIH	Bosnia and Herzegovina
        country	BW,BWA,BOT	Botswana
        country	BR,BRA	Brazil
        country	VG,VGB,IVB	British Virgin Islands
        country	BN,BRU	Brunei
        country	BG,BGR,BUL	Bulgaria
        country	BF,BFA,BUR	Burkina Faso
        country	BI,BDI	Burundi
        country	KH,KHM,CAM	Cambodia
        country	CM,CMR	Cameroon
        country	CA,CAN	Canada
        country	CV,CPV	Cape Verde
        country	KY,CYM,CAY	Cayman Islands
        country	CF,CAF,CTA	Central African Republic
        country	TD,TCD,CHA	Chad
        country	CL,CHL,CHI	Chile
        country	CN,CHN,PRC	China
        country	CO,COL	Colombia
        country	KM,COM	Comoros
        country	CG,COG,CGO	Republic of the Congo
        country	CD,COD,DR-Congo,DRC	Democratic Republic of the Congo
        country	CK,COK	Cook Islands
        country	CR,CRI,CRC	Costa Rica
        country	HR,HRV,CRO	Croatia
        country	CU,CUB	Cuba
        country	CW,CUW	Curaçao
        country	CY,CYP	Cyprus
        country	CZ,CZE	Czech Republic
        country	DK,DNK,DEN	Denmark
        country	DJ,DJI	Djibouti
        country	DM,DMA	Dominica
        country	DO,DOM	Dominican Republic
        country	TL,TLS	East Timor
        country	EC,ECU	Ecuador
        country	EG,EGY	Egypt
        country	SV,SLV,ESA	El Salvador
        country	ENG	England
        country	GQ,GNQ,GEQ,EQG	Equatorial Guinea
        country	ER,ERI	Eritrea
        country	EE,EST	Estonia
        country	SZ,SWZ	Eswatini
        country	ET,ETH	Ethiopia
        country	EU,EUR	European Union
        country	FO,FRO,FAI	Faroe Islands
        country	FJ,FJI,FIJ	Fiji
        country	FI,FIN	Finland
        country	FR,FRA	France
        country	GF,GUF	French Guiana
        country	PF,PYF,TAH	French Polynesia
        country	GA,GAB	Gabon
        country	GM,GMB,GAM	Gambia
        country	GE,GEO	Georgia
        country	DE,DEU,GER	Germany
        country	GH,GHA	Ghana
        country	GI,GIB	Gibraltar
        country	GB,GBR,UK,UKGBI	United Kingdom
        country	GR,GRC,GRE	Greece
        country	GL,GRL	Greenland
        country	GD,GRD,GRN	Grenada
        country	GP,GLP	Guadeloupe
        country	GU,GUM	Guam
        country	GT,GTM,GUA	Guatemala
        country	GG,GGY	Guernsey
        country	GN,GIN,GUI	Guinea
        country	GW,GNB,GBS	Guinea-Bissau
        country	GY,GUY	Guyana
        country	HT,HTI,HAI	Haiti
        country	HN,HND,HON	Honduras
        country	HK,HKG	Hong Kong
        country	HU,HUN	Hungary
        country	IS,ISL	Iceland
        country	IN,IND	India
        country	ID,IDN,INA	Indonesia
        country	IR,IRN,IRI	Iran
        country	IQ,IRQ	Iraq
        country	IE,IRL	Ireland
        country	IM,IMN	Isle of Man
        country	IL,ISR	Israel
        country	IT,ITA	Italy
        country	CI,CIV	Ivory Coast
        country	JM,JAM	Jamaica
        country	JP,JPN	Japan
        country	JE,JEY	Jersey
        country	JO,JOR	Jordan
        country	KZ,KAZ	Kazakhstan
        country	KE,KEN	Kenya
        country	KI,KIR	Kiribati
        country	XK,KOS,XKX	Kosovo
        country	KW,KWT,KUW	Kuwait
        country	KG,KGZ	Kyrgyzstan
        country	LA,LAO	Laos
        country	LV,LVA,LAT	Latvia
        country	LB,LBN,LIB	Lebanon
        country	LS,LSO,LES	Lesotho
        country	LR,LBR	Liberia
        country	LY,LBY,LBA	Libya
        country	LI,LIE	Liechtenstein
        country	LT,LTU	Lithuania
        country	LU,LUX	Luxembourg
        country	MO,MAC	Macau
        country	MG,MDG,MAD	Madagascar
        country	MW,MWI,MAW	Malawi
        country	MY,MYS,MAS	Malaysia
        country	MV,MDV	Maldives
        country	ML,MLI	Mali
        country	MT,MLT	Malta
        country	MH,MHL	Marshall Islands
        country	MQ,MTQ	Martinique
        country	MR,MRT,MTN	Mauritania
        country	MU,MUS,MRI	Mauritius
        country	YT,MYT	Mayotte
        country	MX,MEX	Mexico
        country	FM,FSM	Federated States of Micronesia
        country	MD,MDA	Moldova
        country	MC,MCO,MON	Monaco
        country	MN,MNG,MGL	Mongolia
        country	ME,MNE	Montenegro
        country	MS,MSR	Montserrat
        country	MA,MAR	Morocco
        country	MZ,MOZ	Mozambique
        country	MM,MMR,MYA	Myanmar
        country	NA,NAM	Namibia
        country	NR,NRU	Nauru
        country	NP,NPL,NEP	Nepal
        country	NL,NLD,NED	Netherlands
        country	NC,NCL	New Caledonia
        country	NZ,NZL	New Zealand
        country	NI,NIC,NCA	Nicaragua
        country	NE,NER,NIG	Niger
        country	NG,NGA,NGR	Nigeria
        country	NU,NIU	Niue
        country	KP,PRK	North Korea
        country	MK,MKD	North Macedonia
        country	NIR	Northern Ireland
        country	MP,MNP,NMA	Northern Mariana Islands
        country	NO,NOR	Norway
        country	OM,OMN,OMA	Oman
        country	PK,PAK	Pakistan
        country	PW,PLW	Palau
        country	PS,PSE,PLE	Palestine
        country	PA,PAN	Panama
        country	PG,PNG	Papua New Guinea
        country	PY,PRY,PAR	Paraguay
        country	PE,PER	Peru
        country	PH,PHL,PHI	Philippines
        country	PL,POL	Poland
        country	PT,PRT,POR	Portugal
        country	PR,PRI,PUR	Puerto Rico
        country	QA,QAT	Qatar
        country	RE,REU	Réunion
        country	RO,ROU,ROM	Romania
        country	RU,RUS	Russia
        country	RW,RWA	Rwanda
        country	KN,KNA,SKN	Saint Kitts and Nevis
        country	LC,LCA	Saint Lucia
        country	VC,VCT,VIN	Saint Vincent and the Grenadines
        country	WS,WSM,SAM	Samoa
        country	SM,SMR	San Marino
        country	ST,STP	São Tomé and Príncipe
        country	SA,SAU,KSA	Saudi Arabia
        country	SCO	Scotland
        country	SN,SEN	Senegal
        country	RS,SRB	Serbia
        country	SC,SYC,SEY	Seychelles
        country	SL,SLE	Sierra Leone
        country	SG,SGP,SIN	Singapore
        country	SX,SXM	Sint Maarten
        country	SK,SVK	Slovakia
        country	SI,SVN,SLO	Slovenia
        country	SB,SLB,SOL	Solomon Islands
        country	SO,SOM	Somalia
        country	ZA,ZAF,RSA	South Africa
        country	KR,KOR	South Korea
        country	SS,SSD	South Sudan
        country	ES,ESP	Spain
        country	LK,LKA,SRI	Sri Lanka
        country	SD,SDN,SUD	Sudan
        country	SR,SUR	Suriname
        country	SE,SWE	Sweden
        country	CH,CHE,SUI	Switzerland
        country	SY,SYR	Syria
        country	TW,TWN	Taiwan
        country	TJ,TJK	Tajikistan
        country	TZ,TZA,TAN	Tanzania
        country	TH,THA	Thailand
        country	TG,TGO,TOG	Togo
        country	TO,TON,TGA	Tonga
        country	TT,TTO,TRI	Trinidad and Tobago
        country	TN,TUN	Tunisia
        country	TR,TUR	Turkey
        country	TM,TKM	Turkmenistan
        country	TC,TCA,TKS	Turks and Caicos Islands
        country	TV,TUV	Tuvalu
        country	UG,UGA	Uganda
        country	UA,UKR	Ukraine
        country	AE,ARE,UAE	United Arab Emirates
        country	US,USA	United States
        country	VI,VIR,ISV	United States Virgin Islands
        country	UY,URY,URU	Uruguay
        country	UZ,UZB	Uzbekistan
        country	VU,VUT,VAN	Vanuatu
        country	VA,VAT	Vatican City
        country	VE,VEN	Venezuela
        country	VN,VNM,VIE	Vietnam
        country	WAL,WLS	Wales
        country	YE,YEM	Yemen
        country	ZM,ZMB,ZAM	Zambia
        country	ZW,ZWE,ZIM	Zimbabwe
        country	URS,USSR,SUN	Soviet Union
        country	YUG,SFR,SFRY	Yugoslavia
        country	SCG	Serbia and Montenegro
        country	TCH,CSK,CZS	Czechoslovakia
        country	GDR,DDR	East Germany
        country	FRG	West Germany
        country	ANZ	Australasia
        country	TPE	Chinese Taipei
        country	AHO	Netherlands Antilles
        country	EUA	United Team of Germany
        country	EUN	Unified Team
        country	ROC	ROC
        country	UN	United Nations
        country	NATO	NATO
        country	IRE	Ireland
        function	anchorencode	ANCHORENCODE
        function	-	BIDI	CANONICALURL	CANONICALURLE	FILEPATH	FULLURL	FULLURLE	INT	LOCALURL	LOCALURLE	pagebanner
        function	formatnum	FORMATNUM
        function	gender	GENDER
        function	grammar	GRAMMAR
        function	lc	LC
        function	lcfirst	LCFIRST
        function	ns	NS
        function	nse	NSE
        function	padleft	PADLEFT
        function	padright	PADRIGHT
        function	plural	PLURAL
        function	uc	UC
        function	ucfirst	UCFIRST
        function	urlencode	URLENCODE
        function!	defaultsort	DEFAULTSORT	DEFAULTSORTKEY	DEFAULTCATEGORYSORT
        function!	displaytitle	DISPLAYTITLE
        function!	-	NUMBERINGROUP	NUMINGROUP	PAGESINCATEGORY	PAGESINCAT	PAGESINNAMESPACE	PAGESINNS	PAGESIZE	PROTECTIONEXPIRY	PROTECTIONLEVEL
        hashed	-	categorytree	count	explode	invoke	LANGUAGE	len	pos	rel2abs	replace	rpos	special	speciale	sub	time	timel	urldecode
        hashed	default	default
        hashed	expr	expr
        hashed	formatdate	formatdate	dateformat
        hashed	if	if
        hashed	ifeq	ifeq
        hashed	iferror	iferror
        hashed	ifexist	ifexist
        hashed	ifexpr	ifexpr
        hashed	switch	switch
        hashed	tag	tag
        hashed	titleparts	titleparts
        hashed	ask	show	set	set_internal	set_recurring_event	set_recurring_event_internal	subobject	concept	declare	info	smwdoc	compound_query	sparql	arraymap	arraymaptemplate	forminput	formlink	formredlink	queryformlink	autoedit	autoedit_rating	default_form	template_params	template_display	cargo_query	cargo_compound_query	cargo_store	cargo_declare	cargo_attach	cargo_display_map	recurring_event	dpl	dplchapter	dplmatrix	dplnum	dplreplace	dplvar	get_web_data	get_file_data	get_db_data	get_soap_data	get_ldap_data	get_external_data	external_value	for_external_table	display_external_table	format_external_table	store_external_table	clear_external_data	arraydefine	arrayprint	arrayindex	arraysize	arraysearch	arraysearcharray	arrayslice	arrayreset	arrayunique	arraysort	arraymerge	arrayunion	arraydiff	arrayintersect	hashdefine	hashprint	hashvalue	hashinclude	hashexclude	hashreset	hashmerge	hashmix	hashdiff	hashintersect	parameterstohash	vardefine	widget	ev	evt	evp	evu	evl	display_map	display_point	display_points	display_line	geocode	geodistance	finddestination	mapsdoc	multimaps	css	seo	metadesc	mermaid	drawio	categorytree	chart	ask
        hashed	coordinates	coordinates
        hashed	translation	translation
        hashed	vardefineecho	vardefineecho
        infobox	anywhere	infobox*	*infobox	taxobox	*taxobox	speciesbox	subspeciesbox	infraspeciesbox	hybridbox	virusbox	ichnobox	oobox	mycomorphbox	paraphyletic group	chembox*	drugbox	elementbox*	geobox*	planetbox *	starbox *	ethnic group	ethnobox	gnf protein box	gnf ortholog box	pfam box	battlebox	warbox	superherobox	superteambox	inligtingskas*	*inligtingskas	infokas*	صندوق معلومات*	صندوق تصنيف*	تصنيف كائن	ficha de *	ficha del *	ficha d'*	infoqutu*	*infoqutu	*infoqutusu	*bilgi qutusu	*məlumat qutusu	جعبه اطلاعات*	جعبهٔ اطلاعات*	جعبه\#u{200C}اطلاعات*	*جعبه اطلاعات	جعبه زندگینامه*	карточка	карточка *	карточка:*	картка	картка *	картка:*	*картка	инфобокс*	*инфобокс	інфобокс*	*інфобокс	инфокутија*	*инфокутија	инфокутия*	*инфокутия	таксокутија	таксокутия	таксобокс	ज्ञानसन्दूक*	ज्ञानसंदूक*	माहितीचौकट*	*ज्ञानसन्दूक	তথ্যছক*	*তথ্যছক	infokutija*	*infokutija	infookvir*	*infookvir	infopolje*	taksokvir	taksokutija	taksonomka	infotaula*	*infotaula	* infotaula automatikoa	taxotaula*	gwybodlen*	*gwybodlen	blwch tacson*	infoboks*	*infoboks	taksoboks*	taxoboks	geoboks	paläobox	κουτί πληροφοριών*	κουτί πληροφορίες*	ταξινομοπλαίσιο	informkesto*	*informkesto	informskatolo*	*informskatolo	geokesto	*infokast	infokast*	*infokaste	infokaste*	taksonitabel	tietolaatikko*	*tietolaatikko	taxobox début	ynfoboks*	bosca sonraí*	bosca geolaíochta*	માહિતીચોકઠું*	տեղեկաքարտ*	*տեղեկաքարտ	kotak info*	kotakinfo*	tassobox*	*基礎情報	基礎情報*	*インフォメーション	*インフォボックス	インフォボックス*	生物分類表	ინფოდაფა*	*ინფოდაფა	ტაქსოდაფა	정보상자*	*정보상자	*생물 분류	infolentelė*	*infolentelė	taksolentelė	ਜਾਣਕਾਰੀਡੱਬਾ*	ਜਾਣਕਾਰੀ ਡੱਬਾ*	info/*	geocaixa	infocaseta*	infocasetă*	*infocaseta	*infocasetă	taxocaseta	taxocasetă	තොරතුරුකොටුව*	infokutia*	infokuti *	*infokutia	faktamall*	*faktamall	*faktaruta	faktaruta*	தகவற்சட்டம்*	*தகவற்சட்டம்	தகவல்சட்டம்*	సమాచారపెట్టె*	*సమాచారపెట్టె	กล่องข้อมูล*	bilgi kutusu*	*bilgi kutusu	*taksokutu	tür kutusu	türkutusu	bilgiqutisi*	*bilgiqutisi	خانہ معلومات*	خانۂ معلومات*	hộp thông tin*	bảng thông tin *	bảng phân loại*	信息框*	*信息框	資訊框*	*資訊框	*信息盒	*資訊盒
        infobox	helper	*/doc	*/docs	*/sandbox	*/testcases	*/styles.css	*/codelist	*/family-color	*/genetic	infobox begin	infobox end	infobox start	infobox stop	infobox separator	infobox image	infobox coord	infobox mapframe*	infobox tracking	convinfobox*	*cleanup infobox	*cleanup-infobox	expand infobox	missing infobox	no infobox	infobox needed	infobox requested	infobox request	infoboxneeded	elementbox isotopes*	geobox coor*	geobox locator*	geobox/*	planetbox begin	planetbox end	starbox begin	starbox end	starbox reference	chembox entry	chembox header	chembox top	chembox bottom	معلومات ملف*	معلومات صورة*	معلومات مفصلة*	معلومات أكثر*	جعبه پیمایش*	جعبه ناوبری*	جعبه نقل*	جعبه گفتاورد*	جعبه پیام*	جعبه جانشینی*	جعبه رنگ*	جعبه یادکرد*	جعبه ابزار*	جعبه کاربر*	جعبه آب و هوا*	جعبه متن*	جعبه انتخابات*	جعبه توضیح*	infobox v2/*	infobox v3/*	infobox/début*	infobox/titre*	infobox/sous-titre*	infobox/image*	infobox/ligne*	infobox/fin*	taxobox fin	taxobox einde	taxobox end	파일 정보*	그림 정보*	저작권 정보*	사용자 정보*	출처 정보*	capsa navigationis*	capsa usoris*	cutie de *	cutie mesaj*	cutie navigare*	cutie succesiune*	cutie citat*	casetă de *	caseta de *	casetă mesaj*	casetă navigare*	casetă succesiune*	casetă citat*	карточка/*	карточка блок	картка/*	thông tin chữ cái latinh	thông tin hệ mặt trời	thông tin tập tin*	thông tin hình*	thông tin thêm*
        modifier	msg	MSG
        modifier	msgnw	MSGNW
        modifier	raw	RAW
        modifier	safesubst	SAFESUBST
        modifier	subst	SUBST
        namespace	-2	Media
        namespace	-1	Special
        namespace	1	Talk
        namespace	2	User
        namespace	3	User talk
        namespace	4	Wikipedia
        namespace	5	Wikipedia talk
        namespace	6	File
        namespace	7	File talk
        namespace	8	MediaWiki
        namespace	9	MediaWiki talk
        namespace	10	Template
        namespace	11	Template talk
        namespace	12	Help
        namespace	13	Help talk
        namespace	14	Category
        namespace	15	Category talk
        namespace	100	Portal
        namespace	101	Portal talk
        namespace	710	TimedText
        namespace	711	TimedText talk
        namespace	828	Module
        namespace	829	Module talk
        option	img_alt	alt=$1
        option	img_baseline	baseline
        option	img_border	border
        option	img_bottom	bottom
        option	img_center	center	centre
        option	img_class	class=$1
        option	img_framed	frame	framed	enframed
        option	img_frameless	frameless
        option	img_lang	lang=$1
        option	img_left	left
        option	img_link	link=$1
        option	img_manualthumb	thumbnail=$1	thumb=$1
        option	img_middle	middle
        option	img_none	none
        option	img_page	page=$1	page $1
        option	img_right	right
        option	img_sub	sub
        option	img_super	super	sup
        option	img_text_bottom	text-bottom
        option	img_text_top	text-top
        option	img_thumbnail	thumb	thumbnail
        option	img_top	top
        option	img_upright	upright	upright=$1	upright $1
        option	img_width	$1px
        option	img_other	start=$1	end=$1	thumbtime=$1	disablecontrols=$1	loop	muted	lossy=$1
        plural	1	i = 1 and v = 0
        redirect	redirect	redirect
        redirect-of-any	redirect	pupinah	alih	aanstuur	endrecera	reendrecera	redirección	redireccion	تحويل	ܨܘܝܒܐ	i̇sti̇qamətləndi̇rmə	i̇sti̇qamətləndi̇r	перанакіраваньне	пренасочване	виж	পুনর্নির্দেশ	পুনঃর্নির্দেশ	পুনঃনির্দেশ	পুননির্দেশ	adkas	preusmjeri	redirecció	redireccio	дӏасахьажор'	'#хьажайо'	'#redirect	перенаправление	перенапр	дӏасахьажор	хьажайо	ڕەوانەکەر	přesměruj	прѣнаправлєниѥ	ail-cyfeirio	ailgyfeirio	weiterleitung	hetenayiş	ανακατευθυνση	alidirekti	alidirektu	al	alidu	suuna	birzuzendu	تغییر_مسیر	تغییرمسیر	ohjaus	uudelleenohjaus	redirection	redirèccion	athsheoladh	yönnendi̇rmäkler	yönnendi̇r	yönnendi̇rmä	yönlendi̇rme	yönlendi̇r	redirecionamento	kiahou	הפניה	पुनर्प्रेषित	अनुप्रेषित	átirányítás	վերահղում	վերայղում	kúfù	ластар	tilvísun	rinvia	rinvio	rimando	転送	リダイレクト	＃転送	＃リダイレクト	გადამისამართება	yönlendirme	yönlendir	ايداۋ	айдау	aýdaw	បញ្ជូនបន្ត	ប្ដូរទីតាំងទៅ	ប្តូរទីតាំងទៅ	ប្ដូរទីតាំង	ប្តូរទីតាំង	ប្ដូរចំណងជើង	넘겨주기	джибериу	редирект	ömleide_op	ömleide	leidt_öm_op	ömleidung	beralîkirin	daskedyans	dirijar	dirección	viruleedung	peradresavimas	fihodinana	aliah	пренасочување	види	തിരിച്ചുവിടുക	തിരിച്ചുവിടൽ	чиглүүлэг	पुनर्निर्देशन	पुर्ननिर्देशन	lencong	rindirizza	ancaminar	بور	omdirigering	wiederleiden	deurverwiezing	duurverwiezing	doorverwijzing	omdiriger	ଲେଉଟାଣି	æрвитæн	æрвыст	рарвыст	ਰੀਡਿਰੈਕਟ	patrz	przekieruj	tam	مڑجوڑ	pusapuna	renviament	redirecteaza	पुनर्निर्दिष्टम्	अनुप्रेषितम्	पुनर्निदेशन	утаарыы	утр	چوريو	stivren	ođđasitstivren	preusmeri	යළියොමුව	presmeruj	preusmeritev	ridrejto	преусмери	преусмјери	stir	வழிமாற்று	దారిమార్పు	равона	เปลี่ยนทาง	tojədən_i̇sti̇ğomət_doy	юнәлтү	yünältü	көжүрүлге	шигледир	перенаправлення	رجوع_مکرر	yoʻnaltirish	yonaltirish	varda	đổi	saadaq	ווייטערפירן	重定向	重新導向
        switch	-	FORCETOC	NOCONTENTCONVERT	NOCC	NOEDITSECTION	NOGALLERY	NOTITLECONVERT	NOTC	NOTOC	TOC	NOFACTBOX	SHOWFACTBOX	EXPECTWITHOUTSCANS	NOGLOSSARY	NOTITLE	NOCACHE	NOCOLLABORATIONHUBTOC	NUMBEREDHEADINGS	NONUMBEREDHEADINGS
        switch!	-	EXPECTUNUSEDCATEGORY	HIDDENCAT	INDEX	NEWSECTIONLINK	NOINDEX	NONEWSECTIONLINK	STATICREDIRECT
        template	pagenamebase	pagenamebase
        trail	letters	a-z
        variable	-	ARTICLEPATH	PAGEID	SCRIPTPATH	SERVER	SERVERNAME	STYLEPATH
        variable!	-	!	=	CASCADINGSOURCES	CURRENTDAY	CURRENTDAY2	CURRENTDAYNAME	CURRENTDOW	CURRENTHOUR	CURRENTMONTH	CURRENTMONTH2	CURRENTMONTH1	CURRENTMONTHABBREV	CURRENTMONTHNAME	CURRENTMONTHNAMEGEN	CURRENTTIME	CURRENTTIMESTAMP	CURRENTVERSION	CURRENTWEEK	CURRENTYEAR	DIRECTIONMARK	DIRMARK	LOCALDAY	LOCALDAY2	LOCALDAYNAME	LOCALDOW	LOCALHOUR	LOCALMONTH	LOCALMONTH2	LOCALMONTH1	LOCALMONTHABBREV	LOCALMONTHNAME	LOCALMONTHNAMEGEN	LOCALTIME	LOCALTIMESTAMP	LOCALWEEK	LOCALYEAR	NUMBEROFACTIVEUSERS	NUMBEROFADMINS	NUMBEROFARTICLES	NUMBEROFEDITS	NUMBEROFFILES	NUMBEROFPAGES	NUMBEROFUSERS	REVISIONDAY	REVISIONDAY2	REVISIONID	REVISIONMONTH	REVISIONMONTH1	REVISIONSIZE	REVISIONTIMESTAMP	REVISIONUSER	REVISIONYEAR	NOEXTERNALLANGLINKS
        variable!	basepagename	BASEPAGENAME
        variable!	basepagenamee	BASEPAGENAMEE
        variable!	contentlanguage	CONTENTLANGUAGE	CONTENTLANG
        variable!	fullpagename	FULLPAGENAME
        variable!	fullpagenamee	FULLPAGENAMEE
        variable!	namespace	NAMESPACE
        variable!	namespacee	NAMESPACEE
        variable!	namespacenumber	NAMESPACENUMBER
        variable!	pagelanguage	PAGELANGUAGE
        variable!	pagename	PAGENAME
        variable!	pagenamee	PAGENAMEE
        variable!	rootpagename	ROOTPAGENAME
        variable!	rootpagenamee	ROOTPAGENAMEE
        variable!	sitename	SITENAME
        variable!	subjectpagename	SUBJECTPAGENAME	ARTICLEPAGENAME
        variable!	subjectpagenamee	SUBJECTPAGENAMEE	ARTICLEPAGENAMEE
        variable!	subjectspace	SUBJECTSPACE	ARTICLESPACE
        variable!	subjectspacee	SUBJECTSPACEE	ARTICLESPACEE
        variable!	subpagename	SUBPAGENAME
        variable!	subpagenamee	SUBPAGENAMEE
        variable!	talkpagename	TALKPAGENAME
        variable!	talkpagenamee	TALKPAGENAMEE
        variable!	talkspace	TALKSPACE
        variable!	talkspacee	TALKSPACEE
        """#
}
