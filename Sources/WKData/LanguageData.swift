// Written by scripts/make-swift-data from data/mediawiki/en.tsv, data/wiki/all.tsv and the codes of all languages; do not edit.
// swift-format-ignore-file

/// What is known of languages: lines of a kind, a key and words, with tabs between them. The first line says for each
/// kind how many bytes after it the kind's lines begin.
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
        alias	0	coordinates	70	country	1070	function	7738	hashed	8407	infobox	10000	modifier	14470	namespace	14575	option	15094	plural	15861	redirect	15886	redirect-of-any	15913	shows	18696	switch	50626	template	50948	trail	50983	variable	51001
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
        shows	1	ar:اقتباس	ar:اقتباس مضمن	ar:صغير	ar:كبير	ar:نص عربي	ar:عربي	ar:بدون لف	ar:شعر	ar:نص مائل	ar:قرآن	ar:قرآن مصور	ar:آية	be:s	be:nobr	be:нобр	be:неразрывный	be:comment	be:комментарий	be:коментар	be:підказка	be:подсказка	be:fact2	be:источник?	be:подст:нет аи	be:стиль	be:цвет	be:шрифт	be:маленький	be:мелким	be:дрібно	be:начало цитаты	be:цитата	be:quote	be:цит	be:цитування	be:начало скрытого блока	be:год	be:рік	be:рок	be:year	be:век	be:століття	be:рік у театрі	be:рік у кіно	be:год в кино	bg:начало цитаты	bg:цитата	bg:quote	bg:цит	bg:цитування	bg:начало скрытого блока	bg:малко	bg:голямо	bg:без пренос	bg:nowrap	bg:уд	ca:cita	ca:citació	ca:cn	ca:cal citació	ca:versaleta	ca:petit	ca:sense tall	cs:malé	cs:velké	cs:nedělit	cs:nezalamovat	cs:upravit text	cs:neověřeno část	cs:citát	cs:citace v textu	da:ej översatt	da:ikke oversatt	da:illm	da:ill-wd	da:ktxt	da:rubrik	da:större	da:mindre	da:lille	da:stor	da:kapitæler	de:arab	de:arf	de:hebr	de:hebf	de:polytonisch	de:pers	de:urdu	de:deva	de:thai	de:beng	de:tamil	de:armen	de:georg	de:s	de:sup	de:hoch	de:tief	de:versal	de:kapitälchen	de:unterstrichen	de:nobr	de:nowrap	el:μικρό	el:απόσπασμα	el:παράθεση	el:nobr	el:χωρίς αναδίπλωση	en:stn	en:station	en:rws	en:stnlnk	en:stnlink	en:stationlink	en:metrostation	en:bts	en:tram stop	en:lul stations	es:versalita	es:versalitas	es:obra	es:sub	es:sic	es:tachado	es:nobr	es:nocursiva	es:small caps	fa:نستعلیق	fa:کوچک	fa:بزرگ	fa:گفتاورد	fa:نقل قول	fa:عدد	fa:نشکن	fa:متن عربی	fa:قرآن	fa:عربی	fr:citation bloc	fr:citation longue	fr:début citation	fr:retrait	fr:bloc	fr:citation nécessaire	fr:référence nécessaire	fr:refnec	fr:référence souhaitée	fr:référence insuffisante	fr:référence non conforme	fr:pas clair	fr:quand	fr:qui	fr:quoi	fr:préciser	fr:passage non neutre	fr:passage promotionnel	fr:passage évasif	fr:lequel	fr:lesquels	fr:pertinence	fr:par qui	fr:combien	fr:où	fr:comment	fr:pourquoi	fr:laquelle	fr:lesquelles	fr:passage à actualiser	fr:à actualiser	fr:style	fr:texte détaché	fr:phrase incompréhensible	fr:abréviation	fr:abréviation discrète	fr:abr	fr:abrd	fr:abbr	fr:surligner	fr:petit	fr:grand	fr:police	fr:petites capitales	fr:petite capitale	fr:petites caps	fr:pc	fr:souligner	fr:barrer	fr:gras	fr:italique	fr:terme défini	fr:terme	fr:pas césure	fr:nobr	fr:nowrap	fr:incise texte	fr:langue du titre	fr:unicode	fr:romain	fr:rom	fr:rom-maj	fr:rom-min	fr:nombre romain	fr:graphie	fr:écriture	fr:mot étranger	fr:corr	fr:souverain	fr:souverain2	fr:souverain3	fr:souverain-	fr:souverain2-	he:מונחון	he:משמאל לימין	he:ציטוט	he:ציטוטון	he:קטן	he:גדול	he:יוונית	he:ערבית	he:כתב	he:דגש	he:נוסח	hi:छोटा	hi:उद्धरण	hi:नोरैप	hi:nobr	hu:idézet	hu:kiskapitális	hu:nem sortörhető	hu:kicsi	hu:ford	hu:fordítás	hu:kínai	hu:japán név	hu:magyarul	id:kutipan	id:kecil	id:besar	id:tanpa putus	it:citazione necessaria	it:citazione	it:citnec	it:chiarire	it:senza fonte	it:ta	it:tutto attaccato	it:ndr	it:q	it:quote	ja:en	ja:fr	ja:de	ja:it	ja:es	ja:pt	ja:nl	ja:la	ja:ru	ja:el	ja:ja	ja:zh	ja:ko	ja:ar	ja:he	ja:fa	ja:tr	ja:pl	ja:cs	ja:sk	ja:hu	ja:ro	ja:bg	ja:sr	ja:hr	ja:sv	ja:da	ja:fi	ja:nn	ja:nb	ja:uk	ja:vi	ja:th	ja:hi	ja:sa	ja:eo	ja:ga	ja:cy	ja:ca	ja:et	ja:lv	ja:lt	ja:mn	ja:jis90フォント	ja:jis2004フォント	ja:補助漢字フォント	ja:cp932フォント	ja:jis x 0213フォント	ja:拡張漢字	ja:旧字体	ja:新字体	ja:中国語表記	ja:簡体字	ja:繁体字	ja:縦書き	ja:unicodefont	ja:unicodefonts	ja:機種依存文字	ja:機種依存	ja:jisフォント	ja:漢字	ja:異体字	ja:変体仮名フォント	ja:字体	ja:ハングル	ja:要出典範囲	ja:要出典2	ja:独自研究範囲	ja:疑問点範囲	ja:信頼性要検証範囲	ja:要検証範囲	ja:いつ範囲	ja:誰範囲	ja:要説明範囲	ja:要追加記述範囲	ja:正確性範囲	ja:言葉を濁さない範囲	ja:不明確な範囲	ja:要校閲範囲	ja:要高次出典範囲	ja:どこ範囲	ja:何範囲	ja:要追加範囲	ja:色	ja:小	ja:大	ja:太字	ja:inline-block	ja:ilq	ja:squote	ja:行内引用	ja:下げ核	ja:高線	ja:低線	ja:上線	ja:上げ核	ja:読み	ja:ピン音	ja:拼音	ja:注音	ja:smaller	ja:フォントサイズ	ja:改行禁止	ja:ふりがな	ja:フリガナ	ja:振り仮名	ja:ruby	ja:ルビ	ja:by	ja:fy	ja:vgy	ja:年代	ja:公式url	ja:official url	ko:작은 글씨	ko:작게	ko:크게	ko:줄 바꿈 금지	ko:줄바꿈 금지	ko:루비	ko:옛한글	ko:옛한글 처음	ko:인용문	nl:citaat	nl:citeer	nl:quote	no:ej översatt	no:ikke oversatt	no:illm	no:ill-wd	no:ktxt	no:rubrik	no:större	no:mindre	no:lille	no:stor	no:kapitæler	pt:citação	pt:citação2	pt:aspas	pt:quote1	pt:versalete	pt:tamanho	pt:menor	pt:maior	pt:quebra	ro:citat	ro:mic	ro:lang-	ro:nowrap	ro:nobr	ru:s	ru:nobr	ru:нобр	ru:неразрывный	ru:comment	ru:комментарий	ru:коментар	ru:підказка	ru:подсказка	ru:fact2	ru:источник?	ru:подст:нет аи	ru:стиль	ru:цвет	ru:шрифт	ru:маленький	ru:мелким	ru:дрібно	ru:начало цитаты	ru:цитата	ru:quote	ru:цит	ru:цитування	ru:начало скрытого блока	ru:год	ru:рік	ru:рок	ru:year	ru:век	ru:століття	ru:рік у театрі	ru:рік у кіно	ru:год в кино	ru:переклад	ru:перевод	ru:перекл	ru:дословно	ru:букв	ru:досл	ru:url	sr:начало цитаты	sr:цитата	sr:quote	sr:цит	sr:цитування	sr:начало скрытого блока	sr:мали	sr:мало	sr:велико	sr:без прелома	sv:ej översatt	sv:ikke oversatt	sv:illm	sv:ill-wd	sv:ktxt	sv:rubrik	sv:större	sv:mindre	sv:lille	sv:stor	sv:kapitæler	th:ไม่ตัดคำ	th:เล็ก	th:คำพูด	th:ตัวเล็ก	tr:küçük	tr:büyük	tr:alıntı	tr:satırsız	tr:kaydırma yok	tr:nobr	tr:kısaltma	uk:s	uk:nobr	uk:нобр	uk:неразрывный	uk:comment	uk:комментарий	uk:коментар	uk:підказка	uk:подсказка	uk:fact2	uk:источник?	uk:подст:нет аи	uk:стиль	uk:цвет	uk:шрифт	uk:маленький	uk:мелким	uk:дрібно	uk:начало цитаты	uk:цитата	uk:quote	uk:цит	uk:цитування	uk:начало скрытого блока	uk:год	uk:рік	uk:рок	uk:year	uk:век	uk:століття	uk:рік у театрі	uk:рік у кіно	uk:год в кино	uk:переклад	uk:перевод	uk:перекл	uk:дословно	uk:букв	uk:досл	uk:url	vi:nhỏ	vi:lớn	vi:không ngắt	vi:không xuống dòng	vi:nhấn mạnh	vi:chữ nghiêng	vi:mã	vi:tên đầy đủ	vi:họ tên	vi:trích dẫn	vi:lời trích	zh:僻字	zh:缺字	zh:图片字	zh:異體字	zh:小	zh:大	zh:加粗	zh:color text	zh:拼音	zh:pinyin	zh:標示	zh:黑幕	zh:nowiki text	zh:zh-hans	zh:zh-hant	zh:zh-tw	zh:zh-cn	zh:zh-hk	zh:zh-sg	zh:不转换	zh:簡體	zh:繁體	zh:ruby	zh:rubyh	zh:注音	zh:振假名	zh:ruby-zh-b	zh:ruby-zh-p
        shows	2	cs:cizojazyčně	cs:cj	cs:cizí jazyk	cs:lang	de:audio	de:aussprache	de:farblegende	de:farbe	ja:国立国会図書館のデジタル化資料	ja:近代デジタルライブラリー	ja:audio	ja:audio2	ja:音声	ja:audio-nohelp	vi:tên bản ngữ	vi:native name	vi:tên gốc
        shows	as-of:|	ar:as of	ar:asof	bg:as of	bg:asof	ca:as of	ca:asof	cs:as of	cs:asof	da:as of	da:asof	de:as of	de:asof	el:as of	el:asof	es:as of	es:asof	fa:as of	fa:asof	fi:as of	fi:asof	fr:as of	fr:asof	he:as of	he:asof	hi:as of	hi:asof	hu:as of	hu:asof	it:as of	it:asof	nl:as of	nl:asof	no:as of	no:asof	pl:as of	pl:asof	pt:as of	pt:asof	ro:as of	ro:asof	sr:as of	sr:asof	sv:as of	sv:asof	th:as of	th:asof
        shows	country	ar:علم	ar:علم بلد	ar:علم دولة	ar:flag	ar:flagcountry	ar:بلد	be:флагификация	be:flagcountry	be:країна	be:страна	be:прапор країни	be:флаг страны	be:flagu	bg:флаг	bg:flag	bg:държава	bg:флаг държава	ca:bandera2	ca:país	ca:banderola+	ca:flag	ca:flagcountry	cs:vlajka a název	cs:vlajka	cs:vlajka název	cs:flag	cs:flagcountry	cs:stát	da:land	da:flagge	da:flagg	da:flag	da:flagcountry	da:flagland	da:vlag land	da:vlagland	de:land	de:flagge	de:flagg	de:flag	de:flagcountry	de:flagland	de:vlag land	de:vlagland	el:σημαία	el:χώρα	el:flag	el:flagcountry	en:fbicon-name	en:futsal	es:bandera2	es:bandera país	es:país	es:bandera+	es:flag	es:flagcountry	es:geo	fa:پرچم	fa:کشور	fa:flag	fa:flagcountry	fa:پرچم کشور	fi:lippumaa	fi:maa	fi:lippu ja maa	fi:flag	fi:flagcountry	fr:drapeau2	fr:drapeau	fr:pays	fr:drapeau pays	fr:flag	hi:ध्वज	hi:ध्वजदेश	hi:flag	hi:flagcountry	hi:देश	hu:zászló	hu:ország	hu:zászló2	hu:flag	hu:flagcountry	id:negara	id:bendera negara	id:bendera	id:flag	id:flagcountry	it:naz	it:nazionale	it:bandiera nome	it:flag	it:flagcountry	it:bandiera+	ja:flag	ja:flagcountry	ja:flagu	ja:国旗	ja:flaglink	ja:country	ja:国旗国名	ko:flag	ko:flagcountry	ko:flagu	ko:country	ko:国旗	ko:國旗	ko:flagg	ko:flaglist	ko:국기나라	ko:국기	ko:깃발	ko:깃발나라	ko:국가	ko:나라 국기	nl:land	nl:flagge	nl:flagg	nl:flag	nl:flagcountry	nl:flagland	nl:vlag land	nl:vlagland	no:land	no:flagge	no:flagg	no:flag	no:flagcountry	no:flagland	no:vlag land	no:vlagland	pl:państwo	pl:flaga państwo	pl:państwo+	pl:kraj	pl:flag	pl:flagcountry	pt:bandeira2	pt:bandeira+nome	pt:país	pt:flag	pt:flagcountry	pt:flag+	ro:drapel	ro:steag	ro:țară	ro:flag	ro:flagcountry	ru:флагификация	ru:flagcountry	ru:країна	ru:страна	ru:прапор країни	ru:флаг страны	ru:flagu	ru:прапорифікація	ru:прапорізація	ru:прапорець+	ru:прапор+	ru:флагикация2	ru:флагификация2	sr:зд	sr:застава	sr:заст	sr:flag	sr:flagcountry	sr:држава	sr:зем	sv:land	sv:flagge	sv:flagg	sv:flag	sv:flagcountry	sv:flagland	sv:vlag land	sv:vlagland	th:ธง	th:ธงชาติ	th:ประเทศ	th:flag	th:flagcountry	tr:bayrak	tr:ülke	tr:bayrak ülke	tr:flag	tr:flagcountry	tr:ülke bayrağı	tr:bayraklı ülke	uk:флагификация	uk:flagcountry	uk:країна	uk:страна	uk:прапор країни	uk:флаг страны	uk:flagu	uk:прапорифікація	uk:прапорізація	uk:прапорець+	uk:прапор+	uk:флагикация2	uk:флагификация2	vi:cờ	vi:cờ quốc gia	vi:lá cờ quốc gia	vi:flag	vi:flagcountry	vi:flagu	vi:lá cờ	vi:cờ nước	vi:country	vi:quốc gia	vi:flaglist	vi:flaglink	vi:cờ tên	vi:fbicon-name	vi:futsal	zh:flag	zh:flagcountry	zh:flagu	zh:country	zh:国旗	zh:國旗	zh:flagg	zh:flaglist
        shows	date	ar:تاريخ الميلاد والعمر	ar:تاريخ ميلاد وعمر	ar:تاريخ الميلاد	ar:تاريخ ميلاد	ar:تاريخ البدء والعمر	ar:تاريخ البدء	ar:تاريخ بداية وعمر	ar:تاريخ	be:дата нараджэння	be:дата	bg:дата на раждане	bg:дата на раждане и възраст	bg:дата	ca:data naixement	ca:data	ca:data naixement i edat	cs:datum narození a věk	cs:datum narození	cs:datum	cs:datum a věk	da:fødselsdato og alder	da:fødselsdato	da:dato	da:startdato	da:født	de:geburtsdatum	de:datum	de:start date	el:ημερομηνία γέννησης και ηλικία	el:ημερομηνία γέννησης	el:ημερομηνία έναρξης	el:ημερομηνία	es:fecha	es:fecha de nacimiento	es:fecha de inicio	es:fecha de fin	es:fecha nacimiento	es:edad con fecha	es:fecha de lanzamiento	fa:تاریخ تولد و سن	fa:تاریخ تولد	fa:تاریخ آغاز	fa:تاریخ آغاز و سن	fi:syntymäaika ja ikä	fi:syntymäaika	fi:syntynyt	fi:päiväys	fi:alkupvm	fr:date	fr:date-	fr:date de naissance	fr:date naissance	fr:date sport	fr:dts	fr:date de naissance-	fr:naissance	fr:date rapide	fr:date2	he:תאריך לידה	he:תאריך לידה וגיל	he:תאריך	hi:जन्म तिथि एवं आयु	hi:जन्म तिथि और आयु	hi:जन्म तिथि	hu:dátum	hu:születési dátum	hu:születési dátum és kor	id:lahir	id:tanggal lahir dan umur	id:tanggal lahir	id:tanggal	it:data	it:data nascita	it:data di nascita	ja:生年月日と年齢	ja:生年月日	ja:birth date and age	ja:誕生日と年齢	ja:年月日と年齢	ka:დაბადების თარიღი	ka:დაბადების თარიღი და ასაკი	ko:출생일과 나이	ko:출생일	ko:날짜와 나이	ko:시작 날짜	ko:끝 날짜	nl:datum	nl:geboortedatum	nl:geboortedatum en leeftijd	no:fødselsdato og alder	no:fødselsdato	no:dato	no:startdato	no:født	pl:data	pl:data urodzenia i wiek	pl:data urodzenia	pl:dts	pt:dni	pt:nascimento	pt:data de nascimento	pt:data de nascimento e idade	pt:dtlink	pt:dtext	pt:data	pt:data início	pt:dta	pt:início e idade	ro:data	ro:data nascita	ro:data di nascita	ro:data nașterii	ro:data nașterii și vârsta	ro:dată naștere și vârstă	ro:dni	ru:дата рождения	ru:дата	ru:дата создания	ru:дата выпуска	ru:возраст с датой	sr:датум рођења	sr:датум рођења и године	sr:датум	sv:födelsedatum och ålder	sv:födelsedatum	sv:datum	sv:startdatum	th:วันเกิดและอายุ	th:วันเกิด	th:วันที่	th:วันเริ่มต้น	tr:doğum tarihi ve yaşı	tr:doğum tarihi	tr:tarih	tr:başlangıç tarihi	tr:başlangıç tarihi ve yaşı	tr:bitiş tarihi	uk:дата народження та вік	uk:дата народження	uk:дата релізу та вік	uk:дата початку та вік	uk:дата релізу	uk:дата	uk:дата створення	vi:ngày sinh và tuổi	vi:ngày sinh	vi:ngày bắt đầu và tuổi	vi:ngày bắt đầu	vi:ngày thành lập và tuổi	vi:ngày phát hành	vi:ngày kết thúc	zh:出生日期及年龄	zh:出生日期及年齡	zh:出生日期	zh:birth date and age	zh:bda
        shows	death	ar:تاريخ الوفاة والعمر	ar:تاريخ وفاة وعمر	ar:تاريخ الوفاة	bg:дата на смърт	bg:дата на смърт и възраст	ca:data defunció	ca:data defunció i edat	cs:datum úmrtí a věk	cs:datum úmrtí	da:dødsdato og alder	da:dødsdato	da:død	el:ημερομηνία θανάτου και ηλικία	el:ημερομηνία θανάτου	es:fecha de fallecimiento	es:fecha de defunción	fa:تاریخ مرگ و سن	fa:تاریخ مرگ	fa:تاریخ درگذشت و سن	fi:kuolinaika ja ikä	fi:kuolinaika	fi:kuollut	fr:date de décès	fr:date décès	fr:décès	fr:date de décès-	hi:मृत्यु तिथि एवं आयु	hi:मृत्यु तिथि और आयु	hi:मृत्यु तिथि	hu:halálozási dátum és kor	hu:halálozási dátum	id:tanggal kematian dan umur	id:tanggal kematian	ja:死亡年月日と没年齢	ja:没年月日と没年齢	ja:death date and age	ka:გარდაცვალების თარიღი და ასაკი	ko:사망일과 나이	nl:overlijdensdatum	nl:overlijdensdatum en leeftijd	no:dødsdato og alder	no:dødsdato	no:død	pl:data śmierci i wiek	pl:data śmierci	pt:morte	pt:falecimento	pt:data de morte e idade	pt:data de morte	ro:data decesului	ro:data decesului și vârsta	ro:dată deces și vârstă	ru:дата смерти	ru:умер	ru:дата смерти и возраст	sr:датум смрти	sr:датум смрти и године	sr:датум смрти и старост	sv:dödsdatum och ålder	sv:dödsdatum	th:วันตายและอายุ	th:วันตาย	tr:ölüm tarihi ve yaşı	tr:ölüm tarihi	uk:дата смерті та вік	uk:дата смерті	vi:ngày mất và tuổi	vi:ngày mất	zh:逝世日期及年龄	zh:逝世日期及年齡	zh:死亡日期及年齡	zh:死亡日期及年龄
        shows	last	ar:لغة	ar:نص لغة	ar:lang	da:citat	da:citat2	da:sitat	da:blockcitat	da:blokkitat	da:sprog	da:språk	fi:lainaus	fi:sitaatti	fi:pieni	fi:kieli	fi:ei rivinvaihtoa	fi:nobr	he:lang	it:maiuscoletto	it:sc	it:nowrap	it:nobr	it:spaziato	it:abbr	it:colore	it:sottolineato	it:lingua	ja:color	ja:colors	ja:文字色	ja:背景色	no:citat	no:citat2	no:sitat	no:blockcitat	no:blokkitat	no:sprog	no:språk	pl:cytat	pl:cytat d	pl:kolor	pl:mała	pl:małe	pl:małe litery	pl:bez łamania	pl:nobr	pl:kapitaliki	pt:langue	pt:língua-	pt:lang-estrangeira	pt:idioma	ru:lang3	sv:citat	sv:citat2	sv:sitat	sv:blockcitat	sv:blokkitat	sv:sprog	sv:språk	tr:dil	tr:lang	tr:dil metni	uk:lang3
        shows	text:الموقع الرسمي	ar:official website	ar:official	ar:الموقع الرسمي
        shows	text:ﷺ	ar:ص	ar:صلى	ar:صلعم
        shows	word:de	ar:ألم	ar:ألمانية	fi:k-de	fi:lang-de	pl:niem.	sr:јез-нем	sr:јез-де	uk:мова-de	uk:мова-нім
        shows	word:en	ar:إنج	ar:إنجليزية	de:ens	fi:k-en	fi:lang-en	pl:ang.	sr:јез-енгл	sr:јез-ен	uk:мова-en	uk:мова-англ
        shows	word:es	ar:إسب	ar:إسبانية	de:ess	fi:k-es	pl:hiszp.	sr:јез-шп	sr:јез-шпан
        shows	word:fr	ar:فرن	ar:فرنسية	de:frs	fi:k-fr	fi:lang-fr	pl:fr.	sr:јез-фр	sr:јез-фра	sr:јез-франц	uk:мова-fr
        shows	word:it	ar:إيط	ar:إيطالية	de:its	fi:k-it	pl:wł.	sr:јез-ит	sr:јез-итал
        shows	word:la	ar:لات	ar:لاتينية	de:las	fi:k-la	fi:lang-la	pl:łac.	sr:јез-лат	sr:јез-ла	uk:мова-la
        shows	word:ru	ar:روس	ar:روسية	de:rus	fi:k-ru	fi:lang-ru	it:russo	pl:ros.	sr:јез-рус	sr:јез-ру	uk:мова-ru
        shows	before:бл. 	be:circa	be:c.	be:ca.	be:близько	be:около	be:прибл	be:ок	uk:circa	uk:c.	uk:ca.	uk:близько	uk:около	uk:прибл	uk:ок
        shows	counted: |,	be:число	be:formatnum text	be:количество	be:чис	be:num	be:кількість	be:nts	be:formatnumber	be:formatnum	be:fmtn	bg:nts	bg:formatnumber	bg:formatnum	bg:fmtn	ca:número	ca:num	ca:formatnum texto	ca:cifra	cs:číslo	cs:formátuj číslo	cs:nts	cs:formatnumber	cs:formatnum	cs:fmtn	es:nts	es:formatnumber	es:formatnum	es:fmtn	es:número	es:num	es:formatnum texto	es:cifra	fi:luku	fi:muotoile luku	fi:nts	fi:formatnumber	fi:formatnum	fi:fmtn	fr:nombre	fr:nb	fr:num	fr:formatnum texte	fr:nobr nombre	fr:nts	fr:formatnumber	fr:formatnum	fr:fmtn	hu:szám	hu:formázott szám	hu:nts	hu:formatnumber	hu:formatnum	hu:fmtn	it:nts	it:formatnumber	it:formatnum	it:fmtn	it:formatnum testo	it:numero	it:num	no:nts	no:formatnumber	no:formatnum	no:fmtn	pl:liczba	pl:formatnum tekst	pl:liczby	pl:nts	pl:formatnumber	pl:formatnum	pl:fmtn	pt:nts	pt:formatnumber	pt:formatnum	pt:fmtn	pt:formatnum texto	pt:número	pt:num	ru:число	ru:formatnum text	ru:количество	ru:чис	ru:num	ru:кількість	ru:nts	ru:formatnumber	ru:formatnum	ru:fmtn	sv:formatera tal	sv:nts	sv:formatnumber	sv:formatnum	sv:fmtn	uk:число	uk:formatnum text	uk:количество	uk:чис	uk:num	uk:кількість	uk:nts	uk:formatnumber	uk:formatnum	uk:fmtn
        shows	joined:	be:ударение	be:наголос	be:уд	fr:exp	fr:exposant	fr:ind	fr:indice	fr:sup	fr:sub	fr:fchim	fr:formule chimique	fr:tooltip	ru:ударение	ru:наголос	ru:уд	uk:ударение	uk:наголос	uk:уд
        shows	untranslated	be:не пераведзена	be:не перакладзена	be:нп	be:нп3	be:нп5	bg:не переведено	bg:не переведено 1	bg:не переведено 2	bg:не переведено 3	bg:не переведено 4	bg:не переведено 5	bg:нп	bg:нп1	bg:нп2	bg:нп3	bg:нп4	bg:нп5	bg:iw	bg:iw5	ru:не переведено	ru:не переведено 1	ru:не переведено 2	ru:не переведено 3	ru:не переведено 4	ru:не переведено 5	ru:нп	ru:нп1	ru:нп2	ru:нп3	ru:нп4	ru:нп5	ru:iw	ru:iw5	uk:не перекладено	uk:нп	uk:нп1	uk:нп2	uk:нп3	uk:нп4	uk:нп5	uk:нп6	uk:iw	uk:iw2	uk:не перекладено 5
        shows	foreign	bg:langi	bg:lang-i	ru:langi	ru:lang-i	sr:langi	sr:lang-i	uk:langi	uk:lang-i
        shows	text:п.	bg:п	bg:поч
        shows	text:р.	bg:р	bg:род
        shows	word	bg:lang	cs:vjazyce2	cs:jazyk2	cs:v jazyce2	ko:llang	ko:언어 표기	pl:w języku	pl:wjęz	pl:wj
        shows	after: €	ca:euro	ca:euros	ca:eur	cs:euro	cs:eur	es:euro	es:euros	es:eur	fi:euro	fi:eur	fr:euro	fr:euros	fr:eur	fr:€	hu:euro	hu:eur	it:euro	it:euros	it:eur	pl:euro	pl:eur	pt:euro	pt:euros	pt:eur	ro:euro	ro:euros	ro:eur	ru:еврo	ru:евро	ru:євро	ru:eur	uk:еврo	uk:евро	uk:євро	uk:eur
        shows	before:c. 	ca:circa	ca:c.	ca:ca.	ca:hacia	es:circa	es:c.	es:ca.	es:hacia	it:circa	it:c.	it:ca.	it:hacia	pt:circa	pt:c.	pt:ca.	pt:hacia	ro:circa	ro:c.	ro:ca.	ro:hacia
        shows	before:segle 	ca:segle	ca:segles
        shows	counted:.|,	ca:nts	ca:formatnumber	ca:formatnum	ca:fmtn	ca:nombre	ca:format nombre	da:nts	da:formatnumber	da:formatnum	da:fmtn	de:brutto	de:fv	de:zahl	de:formatzahl	de:nts	de:formatnumber	de:formatnum	de:fmtn	el:nts	el:formatnumber	el:formatnum	el:fmtn	id:nts	id:formatnumber	id:formatnum	id:fmtn	nl:getal	nl:aantal	nl:nts	nl:formatnumber	nl:formatnum	nl:fmtn	ro:nts	ro:formatnumber	ro:formatnum	ro:fmtn	sr:nts	sr:formatnumber	sr:formatnum	sr:fmtn	tr:nts	tr:formatnumber	tr:formatnum	tr:fmtn	vi:nts	vi:formatnumber	vi:formatnum	vi:fmtn
        shows	measured: |,	ca:unitats	ca:unitat	es:esd	es:esdp	es:unidad	es:unidades	fr:unité	fr:unité/2	fr:unite	fr:dunité	fr:quantité	pt:unidade	pt:medida
        shows	before:cca 	cs:circa	cs:c.	cs:ca.	cs:asi	fi:circa	fi:c.	fi:ca.	fi:asi	hu:circa	hu:c.	hu:ca.	hu:asi	pl:circa	pl:c.	pl:ca.	pl:asi
        shows	after: kr	da:kr	da:sek	da:nok	da:dkk	no:kr	no:sek	no:nok	no:dkk	sv:kr	sv:sek	sv:nok	sv:dkk
        shows	before:ca. 	da:circa	da:ca.	da:c.	de:circa	de:ca.	de:c.	nl:circa	nl:ca.	nl:c.	no:circa	no:ca.	no:c.	sv:circa	sv:ca.	sv:c.
        shows	after: Euro	de:euro	de:eur	nl:euro	nl:eur
        shows	first-of:2	de:sortkey	de:sort	en:stl	en:station link	en:rail link	en:lnl
        shows	joined: 	de:b	de:bibel	fr:nom	fr:nom de famille	vi:qh
        shows	text:Offizielle Website	de:official website	de:official	de:offizielle website
        shows	text:d. h.	de:d. h.
        shows	text:n. Chr.	de:n. chr.
        shows	text:u. a.	de:u. a.
        shows	text:v. Chr.	de:v. chr.
        shows	text:z. B.	de:z. b.
        shows	word:ar	de:ars	it:arabo	pl:arab.	sr:јез-арап
        shows	word:be	de:bes	pl:biał.
        shows	word:bg	de:bgs	pl:bułg.	sr:јез-буг
        shows	word:bs	de:bss
        shows	word:ca	de:cas	pl:katal.
        shows	word:cs	de:css	pl:czes.
        shows	word:da	de:das	pl:duń.
        shows	word:el	de:els	fi:k-el	it:greco	pl:gr.	sr:јез-грч	sr:јез-гр
        shows	word:et	de:ets	fi:k-et	pl:est.
        shows	word:fa	de:fas	pl:pers.
        shows	word:fi	de:fis	pl:fiń.	pl:fin.
        shows	word:grc	de:grcs	pl:stgr.
        shows	word:he	de:hes	pl:hebr.
        shows	word:hi	de:his
        shows	word:hr	de:hrs	pl:chorw.
        shows	word:hu	de:hus	pl:węg.	sr:јез-мађ
        shows	word:ja	de:jas	fi:k-ja	it:giapponese	ko:ja-y	ko:일본어 표기	pl:jap.	sr:јез-јап
        shows	word:ko	de:kos	ja:lang-ko	ja:朝鮮語	pl:kor.
        shows	word:lt	de:lts	pl:lit.
        shows	word:lv	de:lvs	pl:łot.
        shows	word:mk	de:mks	pl:mac.
        shows	word:nl	de:nls	pl:niderl.	pl:hol.
        shows	word:no	de:nos	pl:norw.
        shows	word:pl	de:pls	uk:мова-pl
        shows	word:pt	de:pts	pl:port.
        shows	word:ro	de:ros	pl:rum.
        shows	word:sk	de:sks	pl:słow.
        shows	word:sl	de:sls	pl:słoweń.
        shows	word:sr	de:srs	pl:serb.
        shows	word:sv	de:svs	fi:k-sv	fi:lang-sv	pl:szw.
        shows	word:th	de:ths
        shows	word:tr	de:trs	pl:tur.	sr:јез-тур
        shows	word:uk	de:uks	it:ucraino	pl:ukr.
        shows	word:vi	de:vis	pl:wiet.
        shows	or:Yes	en:yes	en:yes2	en:yes-no
        shows	or:No	en:no	en:no2	en:no-yes
        shows	or:Partial	en:partial	en:partially	en:partly
        shows	or:Maybe	en:maybe
        shows	or:?	en:dunno
        shows	or:Unknown	en:unknown
        shows	or:N/A	en:n/a	en:na	en:not applicable	en:nonapplicable	en:n.a.
        shows	or:Pending	en:pending
        shows	or:Won	en:won
        shows	or:Nominated	en:nom	en:nominated
        shows	or:Draw	en:draw	en:drawn
        shows	or:TBA	en:tba
        shows	or:TBD	en:tbd
        shows	or:TBC	en:tbc
        shows	or:Active	en:active
        shows	or:Inactive	en:inactive
        shows	or:Success	en:success
        shows	or:Failure	en:failure
        shows	or:Partial failure	en:partial failure	en:partialfailure
        shows	or:Operational	en:operational
        shows	or:Planned	en:planned
        shows	or:Proposed	en:proposed
        shows	or:Included	en:included
        shows	or:Dropped	en:dropped
        shows	or:Optional	en:optional
        shows	or:Required	en:required
        shows	or:Some	en:some
        shows	or:Any	en:any
        shows	or:Depends	en:depends
        shows	or:Free	en:free
        shows	or:Non-free	en:nonfree	en:non-free
        shows	or:Proprietary	en:proprietary
        shows	or:Open source	en:open source
        shows	or:Good	en:good
        shows	or:Bad	en:bad
        shows	or:Neutral	en:okay
        shows	or:Best	en:best
        shows	or:Worst	en:worst
        shows	or:Always	en:always
        shows	or:Never	en:never
        shows	or:Sometimes	en:sometimes
        shows	or:Usually	en:usually
        shows	or:Rarely	en:rarely
        shows	or:Recorded	en:recorded
        shows	or:Scheduled	en:scheduled
        shows	or:Eliminated	en:eliminated
        shows	or:Nightly	en:nightly
        shows	or:Incorrect	en:incorrect
        shows	or:Release candidate	en:release-candidate
        shows	text:C	en:carbon
        shows	text:H	en:hydrogen
        shows	text:N	en:nitrogen
        shows	text:O	en:oxygen
        shows	around:$|	es:peso chileno	es:peso	es:dólar	es:usd	ru:долл	ru:доллар	ru:долар	ru:usd	uk:долл	uk:доллар	uk:долар	uk:usd
        shows	around:«|»	es:cita	es:cita textual	es:comillas
        shows	before:siglo 	es:siglo	es:siglos
        shows	text:Sitio web oficial	es:official website	es:official	es:sitio oficial	es:página oficial
        shows	text:وبگاه رسمی	fa:official website	fa:official	fa:وبگاه رسمی
        shows	around:به انگلیسی: |	fa:به انگلیسی	fa:انگلیسی
        shows	around:به عربی: |	fa:به عربی
        shows	around:به فرانسوی: |	fa:به فرانسوی	fa:فرانسوی
        shows	around:به آلمانی: |	fa:به آلمانی	fa:آلمانی
        shows	around:به لاتین: |	fa:به لاتین
        shows	around:به یونانی: |	fa:به یونانی
        shows	around:به روسی: |	fa:به روسی
        shows	around:به ایتالیایی: |	fa:به ایتالیایی
        shows	around:به اسپانیایی: |	fa:به اسپانیایی
        shows	around:به ترکی: |	fa:به ترکی
        shows	around:به ارمنی: |	fa:به ارمنی
        shows	around:به عبری: |	fa:به عبری
        shows	around:به ژاپنی: |	fa:به ژاپنی
        shows	around:به چینی: |	fa:به چینی
        shows	around:به هلندی: |	fa:به هلندی
        shows	around:به پرتغالی: |	fa:به پرتغالی
        shows	around:به سوئدی: |	fa:به سوئدی
        shows	around:به لهستانی: |	fa:به لهستانی
        shows	around:به کردی: |	fa:به کردی
        shows	around:به هندی: |	fa:به هندی
        shows	around:به اردو: |	fa:به اردو
        shows	after: $	fr:dollar	fr:dollars	fr:$	fr:usd
        shows	after: km	fr:km	fr:kilomètre
        shows	around:« | »	fr:citation	fr:citation étrangère	fr:«	fr:guil	fr:guillemets
        shows	before:v. 	fr:circa	fr:c.	fr:ca	fr:vers
        shows	or:e	fr:e
        shows	text:1er	fr:1er	fr:ier
        shows	text:1re	fr:1ère	fr:1re	fr:ière
        shows	text:2e	fr:2e	fr:iie
        shows	text:3e	fr:3e
        shows	text:IIIe	fr:iiie
        shows	text:Site officiel	fr:official website	fr:official	fr:site officiel
        shows	text:apr. J.-C.	fr:apr jc	fr:ap jc	fr:apr. j.-c.	fr:+jc	fr:ap. j.-c.
        shows	text:av. J.-C.	fr:av jc	fr:av. j.-c.	fr:av. jc	fr:avjc	fr:-jc
        shows	text:er	fr:er
        shows	text:etc.	fr:etc.	fr:etc
        shows	text:re	fr:re
        shows	text:–	fr:tiret	fr:–	fr:tiret moyen
        shows	as-of:Per |	id:as of	id:per
        shows	text:Situs web resmi	id:official website	id:official	id:situs web resmi
        shows	text:Sito ufficiale	it:official website	it:official	it:sito ufficiale
        shows	text:a.C.	it:a.c.	it:ac
        shows	text:d.C.	it:d.c.	it:dc
        shows	word:zh	it:cinese	ja:lang-zh	ja:zh-lang	ko:zh-y	ko:중국어 표기	pl:chiń.	sr:јез-кин
        shows	after:円	ja:円	ja:日本円
        shows	age	ja:没年齢	ja:死亡時年齢
        shows	as-of:|現在	ja:as of	ja:asof
        shows	measured:,|.	ja:単位	ja:変換	ko:단위	ko:변환
        shows	text:	ja:wt	ja:wtr	pl:u	pl:r
        shows	text:〒	ja:〒
        shows	text:公式ウェブサイト	ja:official website	ja:official	ja:official site	ja:公式サイト
        shows	as-of:| 기준	ko:as of	ko:기준
        shows	text:공식 웹사이트	ko:official website	ko:official	ko:공식 웹사이트
        shows	nothing	nl:fn	nl:fnb	nl:ref label	nl:vlag	ru:прапор	ru:flag	sv:flaggbild	sv:flagga	uk:прапор	uk:flag
        shows	after: wiek	pl:wiek	pl:wieki
        shows	after: zł	pl:pln	pl:zł	pl:złoty
        shows	word:is	pl:isl.
        shows	word:sq	pl:alb.
        shows	word:ka	pl:gruz.
        shows	word:hy	pl:orm.
        shows	word:kk	pl:kaz.
        shows	word:sa	pl:sanskr.
        shows	word:cu	pl:scs.
        shows	word:az	pl:azer.
        shows	word:ga	pl:irl.
        shows	word:yi	pl:jid.
        shows	around:R$ |	pt:real	pt:r$	pt:brl
        shows	before:século 	pt:século	pt:séc
        shows	joined:/	pt:pepb	pt:pebr	pt:pe-pt-br	pt:ao1945	pt:pbpe
        shows	text:Sítio oficial	pt:official website	pt:official	pt:site oficial
        shows	after: ₴	ru:uah	ru:грн	ru:гривня	uk:uah	uk:грн	uk:гривня
        shows	after: ₽	ru:rub	ru:руб	ru:рубль	ru:российский рубль	uk:rub	uk:руб	uk:рубль	uk:российский рубль
        shows	as-of:По состоянию на |	ru:as of	ru:на год
        shows	before:ок. 	ru:circa	ru:c.	ru:ca.	ru:около	ru:ок	ru:ок.
        shows	text:°	ru:°	uk:°
        shows	text:Л.	ru:л.	uk:л.
        shows	text:М.	ru:м.	uk:м.
        shows	text:Официальный сайт	ru:official website	ru:official	ru:official site	ru:официальный сайт
        shows	text:СПб.	ru:спб.	ru:спб	uk:спб.	uk:спб
        shows	text:род.	ru:род.	ru:род
        shows	text:ум.	ru:ум.	ru:ум
        shows	text:▲	ru:рост	uk:збільшення	uk:зростання	uk:ріст
        shows	text:▼	ru:падение	uk:зменшення	uk:спад
        shows	after: km²	tr:km2
        shows	as-of:| itibarıyla	tr:as of	tr:asof
        shows	text:Resmî site	tr:official website	tr:official	tr:resmî site	tr:resmi site
        shows	as-of:Станом на |	uk:as of	uk:станом на
        shows	text:К.	uk:к.
        shows	text:Офіційний сайт	uk:official website	uk:official	uk:official site	uk:офіційний сайт
        shows	text:нар.	uk:н	uk:н.	uk:нар	uk:нар.
        shows	text:пом.	uk:с	uk:пом	uk:пом.	uk:†
        shows	around:nghĩa đen '|'	vi:lit	vi:lit.	vi:nghĩa đen
        shows	before:f/	vi:f/
        shows	before:k. 	vi:circa	vi:c.	vi:ca.	vi:khoảng	vi:khoảng năm
        shows	text:Trang web chính thức	vi:official website	vi:official	vi:official site	vi:trang web chính thức	vi:website chính thức
        shows	around:chữ Nôm: |	vi:nôm	vi:chữ nôm	vi:chữ hán	vi:hán	vi:vi-nom	vi:vie-nom
        shows	after:元	zh:人民币	zh:cny	zh:rmb
        shows	as-of:截至|	zh:as of	zh:asof	zh:截至
        shows	before:約	zh:circa	zh:c.	zh:ca.	zh:约
        shows	first-of:3	zh:le	zh:link-en	zh:link-ja	zh:link-de	zh:link-fr	zh:link-ru	zh:link-es	zh:link-it	zh:link-ko	zh:link-vi	zh:link-pt	zh:link-nl	zh:link-pl	zh:link-sv	zh:link-la	zh:link-uk	zh:link-ar	zh:link-fa	zh:link-th	zh:link-id	zh:link-cs	zh:link-no	zh:link-fi	zh:link-da	zh:link-hu	zh:link-he	zh:link-tr	zh:link-ca	zh:link-ms	zh:link-el	zh:link-ro	zh:link-bg	zh:link-sr	zh:link-hr	zh:link-yue	zh:link-wuu	zh:linken
        shows	text:官方網站	zh:official website	zh:official	zh:official site	zh:官方網站	zh:官方网站
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
