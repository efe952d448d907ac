// Written by scripts/make-swift-data from data/mediawiki, data/cldr and data/wiki; do not edit.
// swift-format-ignore-file

extension LanguageData {
    static func n(_ code: String) -> StaticString? {
        switch code {
        case "nah": #"""
            alias	0	date	353	fallback	390	month	404	namespace	603	plural	1181
            alias	-2	Media
            alias	-1	Especial
            alias	1	Discusión
            alias	2	Usuario
            alias	3	Usuario Discusión
            alias	5	Wikipedia Discusión
            alias	6	Imagen
            alias	7	Imagen Discusión
            alias	8	MediaWiki
            alias	9	MediaWiki Discusión
            alias	10	Plantilla
            alias	11	Plantilla Discusión
            alias	12	Ayuda
            alias	13	Ayuda Discusión
            alias	14	Categoría
            alias	15	Categoría Discusión
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	es
            month	1	Eneroh
            month	2	Fepreroh
            month	3	Marsoh
            month	4	April
            month	5	Mayoh
            month	6	Honioh
            month	7	Holioh
            month	8	Ahostoh
            month	9	Septienpreh
            month	10	Oktopreh
            month	11	Nobienpreh
            month	12	Tisienpreh
            namespace	-2	Mēdiatl
            namespace	-1	Nōncuahquīzqui
            namespace	1	Tēixnāmiquiliztli
            namespace	2	Tlatequitiltilīlli
            namespace	3	Tlatequitiltilīlli tēixnāmiquiliztli
            namespace	5	Wikipedia tēixnāmiquiliztli
            namespace	6	Īxiptli
            namespace	7	Īxiptli tēixnāmiquiliztli
            namespace	8	Huiquimedia
            namespace	9	Huiquimedia tēixnāmiquiliztli
            namespace	10	Nemachiyōtīlli
            namespace	11	Nemachiyōtīlli tēixnāmiquiliztli
            namespace	12	Tēpalēhuiliztli
            namespace	13	Tēpalēhuiliztli tēixnāmiquiliztli
            namespace	14	Neneuhcāyōtl
            namespace	15	Neneuhcāyōtl tēixnāmiquiliztli
            plural	1	n = 1
            """#
        case "nan": #"""
            alias	0	date	327	fallback	364	month	431	namespace	641
            alias	-2	媒體
            alias	-1	特殊
            alias	1	討論
            alias	2	用戶
            alias	3	用戶討論
            alias	4	專案	专案
            alias	5	Wikipedia討論
            alias	6	文件
            alias	7	文件討論
            alias	8	媒體維基
            alias	9	媒體維基討論
            alias	10	模板
            alias	11	模板討論
            alias	12	幫助
            alias	13	幫助討論
            alias	14	分類
            alias	15	分類討論
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	cdo
            fallback	2	zh-hant
            fallback	3	zh
            fallback	4	zh-hans
            month	1	1-goe̍h
            month	2	2-goe̍h
            month	3	3-goe̍h
            month	4	4-goe̍h
            month	5	5-goe̍h
            month	6	6-goe̍h
            month	7	7-goe̍h
            month	8	8-goe̍h
            month	9	9-goe̍h
            month	10	10-goe̍h
            month	11	11-goe̍h
            month	12	12-goe̍h
            namespace	-2	Mûi-thé
            namespace	-1	Tek-pia̍t
            namespace	1	Thó-lūn
            namespace	2	Iōng-chiá
            namespace	3	Iōng-chiá thó-lūn
            namespace	4	Wikipedia
            namespace	5	Wikipedia thó-lūn
            namespace	6	tóng-àn
            namespace	7	tóng-àn thó-lūn
            namespace	8	MediaWiki
            namespace	9	MediaWiki thó-lūn
            namespace	10	Pang-bô͘
            namespace	11	Pang-bô͘ thó-lūn
            namespace	12	Pang-chān
            namespace	13	Pang-chān thó-lūn
            namespace	14	Lūi-pia̍t
            namespace	15	Lūi-pia̍t thó-lūn
            """#
        case "nap": #"""
            alias	0	date	326	fallback	363	month	377	month-alone	572	namespace	642
            alias	-1	Speciale
            alias	1	Discussione
            alias	2	Utente
            alias	3	Discussioni utente
            alias	5	Discussioni Wikipedia
            alias	6	Immagine
            alias	7	Discussioni immagine
            alias	8	MediaWiki
            alias	9	Discussioni MediaWiki
            alias	11	Discussioni template
            alias	12	Aiuto
            alias	13	Discussioni aiuto
            alias	14	Categoria
            alias	15	Discussioni categoria
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	it
            month	1	jennaro
            month	2	frevaro
            month	3	màrzo
            month	4	abbrile
            month	5	maggio
            month	6	giùgno
            month	7	luglio
            month	8	aùsto
            month	9	settembre
            month	10	ottovre
            month	11	nuvembre
            month	12	dicembre
            month-alone	2	frevàro
            month-alone	5	màggio
            month-alone	12	dicèmbre
            namespace	-2	Media
            namespace	-1	Speciàle
            namespace	1	Chiàcchiera
            namespace	2	Utente
            namespace	3	Utente chiàcchiera
            namespace	5	Wikipedia chiàcchiera
            namespace	6	Fiùra
            namespace	7	Fiùra chiàcchiera
            namespace	8	MediaWiki
            namespace	9	MediaWiki chiàcchiera
            namespace	10	Modello
            namespace	11	Modello chiàcchiera
            namespace	12	Ajùto
            namespace	13	Ajùto chiàcchiera
            namespace	14	Categurìa
            namespace	15	Categurìa chiàcchiera
            namespace	828	Modulo
            namespace	829	Modulo chiàcchiera
            """#
        case "nap-x-tara": #"""
            fallback	0
            fallback	1	roa-tara
            fallback	2	it
            """#
        case "nb": #"""
            alias	0	date	48	fallback	86	function	114	hashed	404	like	468	modifier	478	month	495	namespace	677	number	1158	option	1191	plural	1688	redirect	1703	switch	1734	trail	2008	variable	2032
            alias	4	WP
            alias	6	Bilde
            alias	7	Bildediskusjon
            date	full	d. MMMM y
            date	month	MMMM y
            fallback	1	no
            fallback	2	nn
            function	-	FILSTI	LOKALURL	LOKALURLE
            function	gender	KJØNN
            function	grammar	GRAMMATIKK
            function	ns	NR
            function	plural	FLERTALL
            function!	defaultsort	STANDARDSORTERING
            function!	displaytitle	VISTITTEL
            function!	-	NUMMERIGRUPPE	SIDERIKATEGORI	SIDERINAVNEROM	SIDESTØRRELSE	BESKYTTELSESNIVÅ
            hashed	-	kategoritre	kjør	spesial
            hashed	formatdate	datoformat
            like	1	no
            modifier	raw	RÅ
            month	1	januar
            month	2	februar
            month	3	mars
            month	4	april
            month	5	mai
            month	6	juni
            month	7	juli
            month	8	august
            month	9	september
            month	10	oktober
            month	11	november
            month	12	desember
            namespace	-2	Medium
            namespace	-1	Spesial
            namespace	1	Diskusjon
            namespace	2	Bruker
            namespace	3	Brukerdiskusjon
            namespace	4	Wikipedia
            namespace	5	Wikipedia-diskusjon
            namespace	6	Fil
            namespace	7	Fildiskusjon
            namespace	8	MediaWiki
            namespace	9	MediaWiki-diskusjon
            namespace	10	Mal
            namespace	11	Maldiskusjon
            namespace	12	Hjelp
            namespace	13	Hjelpdiskusjon
            namespace	14	Kategori
            namespace	15	Kategoridiskusjon
            namespace	101	Portaldiskusjon
            namespace	828	Modul
            namespace	829	Moduldiskusjon
            number	decimal	,
            number	group	\#u{A0}
            option	img_baseline	grunnlinje
            option	img_bottom	bunn
            option	img_center	sentrer	senter	midtstilt
            option	img_framed	ramme
            option	img_frameless	rammeløs	ingenramme
            option	img_left	venstre
            option	img_link	lenke=$1
            option	img_manualthumb	miniatyr=$1	mini=$1
            option	img_middle	midt
            option	img_none	ingen
            option	img_page	side=$1	side $1
            option	img_right	høyre
            option	img_text_bottom	tekst-bunn
            option	img_thumbnail	miniatyr	mini
            option	img_top	topp
            option	img_upright	portrett	portrett=$1	portrett_$1
            plural	1	n = 1
            redirect	redirect	omdirigering
            switch	-	TVINGINNHOLDSFORTEGNELSE	INGENINNHOLDSKONVERTERING	INGENSEKSJONSREDIGERING	INTETGALLERI	INGENTITTELKONVERTERING	INGENINNHOLDSFORTEGNELSE	INNHOLDSFORTEGNELSE
            switch!	-	SKJULTKATEGORI	INDEKSER	NYSEKSJONSLENKE	INGENINDEKSERING	INGENNYSEKSJONSLENKE	STATISTOMDIRIGERING
            trail	letters	a-zåæø
            variable	-	ARTIKKELSTI	SKRIPTSTI	TJENER	TJENERNAVN	STILSTI
            variable!	basepagename	GRUNNSIDENAVN
            variable!	basepagenamee	GRUNNSIDENAVNE
            variable!	contentlanguage	INNHOLDSSPRÅK
            variable!	-	NÅVÆRENDEDAG	NÅVÆRENDEDAG2	NÅVÆRENDEDAGSNAVN	NÅVÆRENDEUKEDAG	NÅVÆRENDETIME	NÅVÆRENDEMÅNED	NÅVÆRENDEMÅNED2	NÅVÆRENDEMÅNED1	NÅVÆRENDEMÅNEDSNAVNKORT	NÅVÆRENDEMÅNEDSNAVN	NÅVÆRENDEMÅNEDSNAVNGEN	NÅVÆRENDETID	NÅVÆRENDETIDSSTEMPEL	NÅVÆRENDEVERSJON	NÅVÆRENDEUKE	NÅVÆRENDEÅR	LOKALDAG	LOKALDAG2	LOKALDAGSNAVN	LOKALUKEDAG	LOKALTIME	LOKALMÅNED	LOKALMÅNED2	LOKALMÅNED1	LOKALMÅNEDSNAVNKORT	LOKALMÅNEDSNAVN	LOKALMÅNEDSNAVNGEN	LOKALTID	LOKALTTIDSSTEMPEL	LOKALUKE	LOKALTÅR	ANTALLAKTIVEBRUKERE	ANTALLADMINISTRATORER	ANTALLARTIKLER	ANTALLREDIGERINGER	ANTALLFILER	ANTALLSIDER	ANTALLBRUKERE	REVISJONSDAG	REVISJONSDAG2	REVISJONSID	REVISJONSMÅNED	REVISJONSMÅNED1	REVISJONSTIDSSTEMPEL	REVISJONSBRUKER	REVISJONSÅR
            variable!	fullpagename	FULLTSIDENAVN
            variable!	fullpagenamee	FULLTSIDENAVNE
            variable!	namespace	NAVNEROM
            variable!	namespacee	NAVNEROME
            variable!	pagename	SIDENAVN
            variable!	pagenamee	SIDENAVNE
            variable!	subjectpagename	SUBJEKTSIDENAVN	ARTIKKELSIDENAVN
            variable!	subjectpagenamee	SUBJEKTSIDENAVNE	ARTIKKELSIDENAVNE
            variable!	subjectspace	SUBJEKTROM	ARTIKKELROM
            variable!	subjectspacee	SUBJEKTROME	ARTIKKELROME
            variable!	subpagename	UNDERSIDENAVN
            variable!	subpagenamee	UNDERSIDENAVNE
            variable!	talkpagename	DISKUSJONSSIDENAVN
            variable!	talkpagenamee	DISKUSJONSSIDENAVNE
            variable!	talkspace	DISKUSJONSROM
            variable!	talkspacee	DISKUSJONSROME
            """#
        case "nds": #"""
            alias	0	date	313	fallback	351	function	365	month	461	month-alone	646	namespace	714	number	1128	option	1160	redirect	1338	switch	1383	trail	1584	variable	1610
            alias	1	Diskussion
            alias	2	Benutzer
            alias	3	Benutzer Diskussion
            alias	5	Wikipedia Diskussion
            alias	6	Datei
            alias	7	Bild Diskussion	Datei Diskuschoon
            alias	9	MediaWiki Diskussion
            alias	10	Vorlage
            alias	11	Vorlage Diskussion
            alias	12	Hilfe
            alias	13	Hilfe Diskussion
            alias	14	Kategorie
            alias	15	Kategorie Diskussion
            date	full	d. MMMM y
            date	month	y MMMM
            fallback	1	de
            function	grammar	GRAMMATIK
            function	-	STEEDURL	LOKALE_URL	STEEDURLE	LOKALE_URL_C
            function	ns	NR
            month	1	Januaar
            month	2	Februaar
            month	3	März
            month	4	April
            month	5	Mai
            month	6	Juni
            month	7	Juli
            month	8	August
            month	9	September
            month	10	Oktover
            month	11	November
            month	12	Dezember
            month-alone	1	Januaar
            month-alone	2	Februaar
            month-alone	10	Oktover
            namespace	-2	Media
            namespace	-1	Spezial
            namespace	1	Diskuschoon
            namespace	2	Bruker
            namespace	3	Bruker Diskuschoon
            namespace	5	Wikipedia Diskuschoon
            namespace	6	Bild
            namespace	7	Bild Diskuschoon
            namespace	8	MediaWiki
            namespace	9	MediaWiki Diskuschoon
            namespace	10	Vörlaag
            namespace	11	Vörlaag Diskuschoon
            namespace	12	Hülp
            namespace	13	Hülp Diskuschoon
            namespace	14	Kategorie
            namespace	15	Kategorie Diskuschoon
            number	decimal	,
            number	group	.
            option	img_center	zentriert	merrn
            option	img_framed	gerahmt	rahmt
            option	img_left	links
            option	img_none	keen	ohne
            option	img_right	rechts
            option	img_thumbnail	duum	miniatur	mini
            redirect	redirect	wiederleiden	weiterleitung
            switch	-	WIESINHOLTVERTEKEN	INHALTSVERZEICHNIS_ERZWINGEN	KEENÄNNERNLINK	ABSCHNITTE_NICHT_BEARBEITEN	KEENINHOLTVERTEKEN	KEIN_INHALTSVERZEICHNIS	KEININHALTSVERZEICHNIS	INHOLTVERTEKEN	INHALTSVERZEICHNIS
            trail	letters	a-zßäöü
            variable!	-	AKTDAG	JETZIGER_KALENDERTAG	JETZIGER_TAG	AKTDAGNAAM	JETZIGER_WOCHENTAG	AKTMAAND	JETZIGER_MONAT	JETZIGER_MONAT_2	AKTMAANDNAAM	JETZIGER_MONATSNAME	AKTMAANDNAAMGEN	JETZIGER_MONATSNAME_GENITIV	JETZIGER_MONATSNAME_GEN	AKTTIED	JETZIGE_UHRZEIT	AKTJOHR	JETZIGES_JAHR	ARTIKELTALL	ARTIKELANZAHL
            variable!	namespace	NAAMRUUM	NAMENSRAUM
            variable!	pagename	SIETNAAM	SEITENNAME
            variable!	pagenamee	SIETNAAME	SEITENNAME_URL
            variable!	sitename	STEEDNAAM	PROJEKTNAME
            """#
        case "nds-nl": #"""
            alias	0	date	193	fallback	231	function	245	hashed	1127	modifier	1418	month	1514	month-alone	1699	namespace	1956	option	2341	redirect	3045	switch	3108	trail	3701	variable	3735
            alias	-1	Speciaol	Speciaal
            alias	6	Ofbeelding
            alias	7	Overleg ofbeelding
            alias	10	Sjabloon
            alias	11	Overleg sjabloon
            alias	14	Categorie	Kattegerie
            alias	15	Overleg categorie	Overleg kattegerie
            date	full	d. MMMM y
            date	month	y MMMM
            fallback	1	nl
            function	anchorencode	ANKERKODEREN	ANKERCODEREN	CODEERANKER
            function	-	BESTAANDSPAD	BESTANDSPAD	HELEURL	VOLLEDIGEURL	HELEURLE	VOLLEDIGEURLE	LOKALEURL	LOKALEURLE
            function	formatnum	FORMATTEERNUM	NUMFORMATTEREN
            function	gender	GESLACHTE	GESLACHT
            function	grammar	GRAMMATIKA	GRAMMATICA
            function	lc	KL
            function	lcfirst	KLEERSTE
            function	ns	NR
            function	padleft	LINKSOPVULLEN
            function	padright	RECHTSOPVULLEN
            function	plural	MEERVOUD
            function	uc	HL
            function	ucfirst	GLEERSTE	HLEERSTE
            function	urlencode	URLKODEREN	URLCODEREN	CODEERURL
            function!	defaultsort	STANDARDSORTERING	STANDAARDSORTERING
            function!	displaytitle	TEUNTITEL	WEERGEGEVENTITEL	TOONTITEL
            function!	-	ANTALINGROEP	AANTALINGROEP	ZIEJENINKATEGORIE	PAGINASINCATEGORIE	PAGINASINCAT	ZIEJENINNAAMRUUMTE	PAGINASINNAAMRUIMTE	PAGINA’SINNAAMRUIMTE	PAGINA'SINNAAMRUIMTE	ZIEDGROOTTE	PAGINAGROOTTE	BEVEILIGINGSNIVO	BEVEILIGINGSNIVEAU
            hashed	-	kategorieboom	categorieboom	TAAL	relatiefnaorabseluut	spesiaal	speciaal	tied	tiedl
            hashed	default	standard
            hashed	formatdate	daotumopmaak	datumopmaak
            hashed	if	as
            hashed	ifeq	asgelieke
            hashed	iferror	asfout
            hashed	ifexist	asbesteet
            hashed	ifexpr	asexpressie
            hashed	tag	etiket	label
            modifier	msg	BERICHT
            modifier	msgnw	BERICHTNW
            modifier	raw	RAUW	RUW
            modifier	subst	VERVANG	VERV
            month	1	Januaar
            month	2	Februaar
            month	3	März
            month	4	April
            month	5	Mai
            month	6	Juni
            month	7	Juli
            month	8	August
            month	9	September
            month	10	Oktover
            month	11	November
            month	12	Dezember
            month-alone	1	Januaar
            month-alone	2	Februaar
            month-alone	3	März
            month-alone	4	April
            month-alone	5	Mai
            month-alone	6	Juni
            month-alone	7	Juli
            month-alone	8	August
            month-alone	9	September
            month-alone	10	Oktover
            month-alone	11	November
            month-alone	12	Dezember
            namespace	-2	Media
            namespace	-1	Spesiaal
            namespace	1	Overleg
            namespace	2	Gebruker
            namespace	3	Overleg gebruker
            namespace	5	Overleg Wikipedia
            namespace	6	Bestaand
            namespace	7	Overleg bestaand
            namespace	8	MediaWiki
            namespace	9	Overleg MediaWiki
            namespace	10	Mal
            namespace	11	Overleg mal
            namespace	12	Hulpe
            namespace	13	Overleg hulpe
            namespace	14	Kategorie
            namespace	15	Overleg kategorie
            option	img_baseline	grondliende	grondlijn
            option	img_border	raand	rand
            option	img_bottom	benejen	beneden
            option	img_center	esentreerd	gecentreerd
            option	img_framed	umraand	omkaderd
            option	img_frameless	kaoderloos	kaderloos
            option	img_left	links
            option	img_link	verwiezing=$1	koppeling=$1	verwijzing=$1
            option	img_manualthumb	miniatuur=$1	duumnegel=$1	doemnaegel=$1
            option	img_middle	midden
            option	img_none	gien	geen
            option	img_page	zied=$1	zied_$1	pagina=$1	pagina $1
            option	img_right	rechts
            option	img_text_bottom	tekste-benejen	tekst-beneden
            option	img_text_top	tekste-boven	tekst-boven
            option	img_thumbnail	duum	doem	miniatuur	mini
            option	img_top	boven
            option	img_upright	rechtop	rechtop=$1	rechtop$1
            redirect	redirect	deurverwiezing	duurverwiezing	doorverwijzing
            switch	-	FORSEERONDERWARPEN	INHOUD_DWINGEN	FORCEERINHOUD	GIENINHOUDKONVERSIE	GIENIK	GEENINHOUDCONVERSIE	GEENIC	GIENBEWARKSEKSIE	NIETBEWERKBARESECTIE	GIENGALLERIEJE	GIENGALDERIEJE	GEEN_GALERIJ	GIENTITELKONVERSIE	GIENTK	GEENPAGINANAAMCONVERSIE	GEENTITELCONVERSIE	GEENTC	GIENONDERWARPEN	GEENINHOUD	ONDERWARPEN	INHOUD
            switch!	-	VERBÖRGENKAT	VERBORGENCAT	NIEJESEKSIEVERWIEZING	NIEUWESECTIELINK	NIEUWESECTIEKOPPELING	GIENINDEX	GEENINDEX	GIENNIEJKOPJENVERWIEZING	GEENNIEUWKOPJEKOPPELING	GEENNIEUWESECTIELINK	GEENNIEUWKOPJEVERWIJZING	STAOTIESEDEURVERWIEZING	STATISCHEDOORVERWIJZING	STATISCHEREDIRECT
            trail	letters	a-zàäèéëïöü
            variable	-	SKRIPTPAD	SCRIPTPAD	SERVERNAAM	STIELPAD	STIJLPAD
            variable!	basepagename	BAOSISPAGINANAAM	BASISPAGINANAAM
            variable!	basepagenamee	BAOSISPAGINANAAME	BASISPAGINANAAME
            variable!	contentlanguage	INHOUDSTAAL	INHOUDTAAL
            variable!	-	DISSEDAG	HUIDIGEDAG	DISSEDAG2	HUIDIGEDAG2	DISSEDAGNAAM	HUIDIGEDAGNAAM	DISSEDVDW	HUIDIGEDVDW	DITURE	HUIDIGUUR	DISSEMAOND	DISSEMAOND2	HUIDIGEMAAND	HUIDIGEMAAND2	DISSEMAOND1	HUIDIGEMAAND1	DISSEMAONDAOFK	HUIDIGEMAANDAFK	DISSEMAONDNAAM	HUIDIGEMAANDNAAM	DISSEMAONDGEN	HUIDIGEMAANDGEN	DISSETIED	HUIDIGETIJD	DISSETIEDSTEMPEL	HUIDIGETIJDSTEMPEL	DISSEVERSIE	HUIDIGEVERSIE	DISSEWEKE	HUIDIGEWEEK	DITJAOR	HUIDIGJAAR	RICHTINGMARKERING	RICHTINGSMARKERING	LOKALEDAG	PLAATSELIJKEDAG	LOKALEDAG2	PLAATSELIJKEDAG2	LOKALEDAGNAAM	PLAATSELIJKEDAGNAAM	LOKALEDVDW	PLAATSELIJKEDVDW	LOKAALURE	PLAATSELIJKUUR	LOKAALUUR	LOKALEMAOND	PLAATSELIJKEMAAND	LOKALEMAAND	LOKALEMAAND2	LOKALEMAOND1	LOKALEMAAND1	LOKALEMAONDAOFK	PLAATSELIJKEMAANDAFK	LOKALEMAANDAFK	LOKALEMAONDNAAM	PLAATSELIJKEMAANDNAAM	LOKALEMAANDNAAM	LOKALEMAONDNAAMGEN	PLAATSELIJKEMAANDNAAMGEN	LOKALEMAANDNAAMGEN	LOKALETIED	PLAATSELIJKETIJD	LOKALETIJD	LOKALETIEDSTEMPEL	PLAATSELIJKETIJDSTEMPEL	LOKALETIJDSTEMPEL	LOKALEWEKE	PLAATSELIJKEWEEK	LOKALEWEEK	LOKAALJAOR	PLAATSELIJKJAAR	LOKAALJAAR	ANTALAKTIEVEGEBRUKERS	AANTALACTIEVEGEBRUIKERS	ACTIEVEGEBRUIKERS	ANTALBEHEERDERS	AANTALBEHEERDERS	AANTALADMINS	ANTALARTIKELS	AANTALARTIKELEN	ANTALBEWARKINGEN	AANTALBEWERKINGEN	ANTALBESTANDEN	AANTALBESTANDEN	ANTALZIEJEN	AANTALPAGINAS	AANTALPAGINA'S	AANTALPAGINA’S	ANTALGEBRUKERS	AANTALGEBRUIKERS	VERSIEDAG	VERSIEDAG2	VERSIEID	VERSIEMAOND	VERSIEMAAND	VERSIEMAOND1	VERSIEMAAND1	VERSIETIEDSTEMPEL	VERSIETIJD	VERSIEGEBRUKER	VERSIEGEBRUIKER	VERSIEJAOR	VERSIEJAAR
            variable!	fullpagename	HELEZIEDNAAM	VOLLEDIGEPAGINANAAM
            variable!	fullpagenamee	HELEZIEDNAAME	VOLLEDIGEPAGINANAAME
            variable!	namespace	NAAMRUUMTE	NAAMRUIMTE
            variable!	namespacee	NAAMRUUMTEE	NAAMRUIMTEE
            variable!	namespacenumber	NAAMRUUMTENUMMER	NAAMRUIMTENUMMER
            variable!	pagename	ZIEDNAAM	PAGINANAAM
            variable!	pagenamee	ZIEDNAAME	PAGINANAAME
            variable!	rootpagename	ROOTZIEDNAAM	ROOTPAGINANAAM
            variable!	rootpagenamee	ROOTZIEDNAAME	ROOTPAGINANAAME
            variable!	sitename	WEBSTEENAAM	SITENAAM
            variable!	subjectpagename	ONDERWARPZIEDNAAM	ARTIKELZIEDNAAM	ONDERWERPPAGINANAAM	ARTIKELPAGINANAAM
            variable!	subjectpagenamee	ONDERWARZIEDNAAME	ARTIKELZIEDNAAME	ONDERWERPPAGINANAAME	ARTIKELPAGINANAAME
            variable!	subjectspace	ONDERWARPRUUMTE	ARTIKELRUUMTE	ONDERWERPRUIMTE	ARTIKELRUIMTE
            variable!	subjectspacee	ONDERWARPRUUMTEE	ARTIKELRUUMTEE	ONDERWERPRUIMTEE	ARTIKELRUIMTEE
            variable!	subpagename	DEELZIEDNAAM	DEELPAGINANAAM
            variable!	subpagenamee	DEELZIEDNAAME	DEELPAGINANAAME
            variable!	talkpagename	OVERLEGPAGINANAAM
            variable!	talkpagenamee	OVERLEGPAGINANAAME
            variable!	talkspace	OVERLEGRUUMTE	OVERLEGRUIMTE
            variable!	talkspacee	OVERLEGRUUMTEE	OVERLEGRUIMTEE
            """#
        case "ne": #"""
            date	0	month	51	namespace	381	number	1248	plural	1264
            date	full	y MMMM d
            date	month	y MMMM
            date	zero	०
            month	1	जनवरी
            month	2	फेब्रुअरी
            month	3	मार्च
            month	4	अप्रिल
            month	5	मे
            month	6	जुन
            month	7	जुलाई
            month	8	अगस्ट
            month	9	सेप्टेम्बर
            month	10	अक्टोबर
            month	11	नोभेम्बर
            month	12	डिसेम्बर
            namespace	-2	मीडिया
            namespace	-1	विशेष
            namespace	1	वार्तालाप
            namespace	2	प्रयोगकर्ता
            namespace	3	प्रयोगकर्ता वार्ता
            namespace	4	विकिपीडिया
            namespace	5	विकिपीडिया वार्ता
            namespace	6	चित्र
            namespace	7	चित्र वार्ता
            namespace	8	मीडियाविकि
            namespace	9	मीडियाविकि वार्ता
            namespace	10	ढाँचा
            namespace	11	ढाँचा वार्ता
            namespace	12	मद्दत
            namespace	13	मद्दत वार्ता
            namespace	14	श्रेणी
            namespace	15	श्रेणी वार्ता
            namespace	100	पोर्टल
            namespace	828	मोड्युल
            namespace	829	मोड्युल वार्तालाप
            number	zero	०
            plural	1	n = 1
            """#
        case "new": #"""
            date	0	month	37	month-alone	385	namespace	427	number	1035
            date	full	d MMMM y
            date	month	LLLL y
            month	1	ज्यानुवरी
            month	2	फ्रेब्रुवरी
            month	3	मार्च
            month	4	अप्रिल
            month	5	मे
            month	6	जुन
            month	7	जुलाइ
            month	8	अगस्ट
            month	9	सेप्टेम्बर
            month	10	अक्टोबर
            month	11	नोभेम्बर
            month	12	डिसेम्बर
            month-alone	2	फेब्रुवरी
            namespace	-2	माध्यम
            namespace	-1	विशेष
            namespace	1	खँलाबँला
            namespace	2	छ्येलेमि
            namespace	3	छ्येलेमि खँलाबँला
            namespace	5	Wikipedia खँलाबँला
            namespace	6	किपा
            namespace	7	किपा खँलाबँला
            namespace	8	मिडियाविकि
            namespace	9	मिडियाविकि खँलाबँला
            namespace	12	ग्वाहालि
            namespace	13	ग्वाहालि खँलाबँला
            namespace	14	पुचः
            namespace	15	पुचः खँलाबँला
            number	zero	०
            """#
        case "nia": #"""
            fallback	0	namespace	14
            fallback	1	id
            namespace	-2	Media
            namespace	-1	Si tohude
            namespace	1	Huhuo
            namespace	2	Sangoguna
            namespace	3	Huhuo zangoguna
            namespace	5	Huhuo Wikipedia
            namespace	6	Berkas
            namespace	7	Huhuo berkas
            namespace	8	MediaWiki
            namespace	9	Huhuo MediaWiki
            namespace	10	Templat
            namespace	11	Huhuo templat
            namespace	12	Fanolo
            namespace	13	Huhuo wanolo
            namespace	14	Kategori
            namespace	15	Huhuo kategori
            """#
        case "niu": #"""
            date	0	month	37
            date	full	d MMMM y
            date	month	LLLL y
            month	1	Ianuali
            month	2	Fepuali
            month	3	Masi
            month	4	Apelila
            month	5	Me
            month	6	Iuni
            month	7	Iulai
            month	8	Aokuso
            month	9	Sepetema
            month	10	Oketopa
            month	11	Novema
            month	12	Tesemo
            """#
        case "nl": #"""
            alias	0	date	57	function	94	hashed	837	infobox	1232	language	1255	modifier	10937	month	11055	namespace	11242	number	11759	option	11791	plural	12385	redirect	12410	switch	12443	territory	12794	trail	19032	variable	19066
            alias	4	WP
            alias	6	Afbeelding
            alias	7	Overleg afbeelding
            date	full	d MMMM y
            date	month	MMMM y
            function	anchorencode	ANKERCODEREN	CODEERANKER
            function	-	CANOIEKEURL	CANONIEKEURLE	BESTANDSPAD	VOLLEDIGEURL	VOLLEDIGEURLE	LOKALEURL	LOKALEURLE
            function	formatnum	FORMATTEERNUM	NUMFORMATTEREN
            function	gender	GESLACHT
            function	grammar	GRAMMATICA
            function	lc	KL
            function	lcfirst	KLEERSTE
            function	ns	NR
            function	nse	NRE
            function	padleft	LINKSOPVULLEN
            function	padright	RECHTSOPVULLEN
            function	plural	MEERVOUD
            function	uc	HL
            function	ucfirst	GLEERSTE	HLEERSTE
            function	urlencode	URLCODEREN	CODEERURL
            function!	defaultsort	STANDAARDSORTERING
            function!	displaytitle	WEERGEGEVENTITEL	TOONTITEL
            function!	-	AANTALINGROEP	PAGINASINCATEGORIE	PAGINASINCAT	PAGINASINNAAMRUIMTE	PAGINA’SINNAAMRUIMTE	PAGINA'SINNAAMRUIMTE	PAGINAGROOTTE	BEVEILIGINGSNIVEAU
            hashed	-	categorieboom	telling	exploderen	aanroepen	TAAL	relatiefnaarabsoluut	vervangen	speciaal	speciaale	tijd	tijdl	urldecoderen
            hashed	default	standaard
            hashed	expr	expressie
            hashed	formatdate	datumopmaak
            hashed	if	als
            hashed	ifeq	alsgelijk
            hashed	iferror	alsfout
            hashed	ifexist	alsbestaat
            hashed	ifexpr	alsexpressie
            hashed	switch	schakelen
            hashed	tag	label
            hashed	titleparts	paginanaamdelen
            infobox	here	taxobox *
            language	aa	Afar
            language	ab	Abchazisch
            language	ace	Atjehs
            language	ady	Adygees
            language	aeb	Tunesisch Arabisch
            language	af	Afrikaans
            language	ain	Aino
            language	ak	Akan
            language	akk	Akkadisch
            language	akz	Alabama
            language	ale	Aleoetisch
            language	aln	Gegisch
            language	alt	Zuid-Altaïsch
            language	am	Amhaars
            language	an	Aragonees
            language	ang	Oudengels
            language	anp	Angika
            language	ar	Arabisch
            language	arc	Aramees
            language	arn	Mapudungun
            language	arp	Arapaho
            language	arq	Algerijns Arabisch
            language	ary	Marokkaans Arabisch
            language	arz	Egyptisch Arabisch
            language	as	Assamees
            language	ase	Amerikaanse Gebarentaal
            language	ast	Asturisch
            language	av	Avarisch
            language	avk	Kotava
            language	awa	Awadhi
            language	ay	Aymara
            language	az	Azerbeidzjaans
            language	ba	Basjkiers
            language	bal	Beloetsji
            language	ban	Balinees
            language	bar	Beiers
            language	bbc	Batak Toba
            language	be	Belarussisch
            language	bem	Bemba
            language	bg	Bulgaars
            language	bgn	Westers Beloetsji
            language	bho	Bhojpuri
            language	bi	Bislama
            language	bik	Bikol
            language	bjn	Banjar
            language	bla	Siksika
            language	bm	Bambara
            language	bn	Bengaals
            language	bo	Tibetaans
            language	bpy	Bishnupriya
            language	bqi	Bakhtiari
            language	br	Bretons
            language	brh	Brahui
            language	bs	Bosnisch
            language	bua	Boerjatisch
            language	bug	Buginees
            language	ca	Catalaans
            language	ce	Tsjetsjeens
            language	ceb	Cebuano
            language	ch	Chamorro
            language	chg	Chagatai
            language	chk	Chuukees
            language	chn	Chinook Jargon
            language	cho	Choctaw
            language	chr	Cherokee
            language	chy	Cheyenne
            language	ckb	Soranî
            language	co	Corsicaans
            language	cop	Koptisch
            language	cps	Capiznon
            language	cr	Cree
            language	crh	Krim-Tataars
            language	cs	Tsjechisch
            language	csb	Kasjoebisch
            language	cu	Kerkslavisch
            language	cv	Tsjoevasjisch
            language	cy	Welsh
            language	da	Deens
            language	dak	Dakota
            language	de	Duits
            language	din	Dinka
            language	dsb	Nedersorbisch
            language	dtp	Dusun
            language	dua	Duala
            language	dv	Divehi
            language	dz	Dzongkha
            language	ee	Ewe
            language	egl	Emiliano
            language	egy	Oudegyptisch
            language	el	Grieks
            language	elx	Elamitisch
            language	en	Engels
            language	enm	Middelengels
            language	eo	Esperanto
            language	es	Spaans
            language	esu	Yupik
            language	et	Estisch
            language	eu	Baskisch
            language	ext	Extremeens
            language	fa	Perzisch
            language	fa-af	Dari
            language	fat	Fanti
            language	ff	Fulah
            language	fi	Fins
            language	fil	Filipijns
            language	fit	Tornedal-Fins
            language	fj	Fijisch
            language	fo	Faeröers
            language	fon	Fon
            language	fr	Frans
            language	frc	Cajun-Frans
            language	frm	Middelfrans
            language	fro	Oudfrans
            language	frp	Arpitaans
            language	frr	Noord-Fries
            language	fur	Friulisch
            language	fy	Fries
            language	ga	Iers
            language	gaa	Ga
            language	gag	Gagaoezisch
            language	gan	Ganyu
            language	gd	Schots-Gaelisch
            language	gez	Ge’ez
            language	gil	Gilbertees
            language	gl	Galicisch
            language	glk	Gilaki
            language	gmh	Middelhoogduits
            language	gn	Guaraní
            language	goh	Oudhoogduits
            language	gom	Goa Konkani
            language	gor	Gorontalo
            language	got	Gothisch
            language	grc	Oudgrieks
            language	gsw	Zwitserduits
            language	gu	Gujarati
            language	guc	Wayuu
            language	gur	Gurune
            language	gv	Manx
            language	ha	Hausa
            language	hak	Hakka
            language	haw	Hawaïaans
            language	he	Hebreeuws
            language	hi	Hindi
            language	hif	Fijisch Hindi
            language	hil	Hiligaynon
            language	hit	Hettitisch
            language	hmn	Hmong
            language	ho	Hiri Motu
            language	hr	Kroatisch
            language	hsb	Oppersorbisch
            language	hsn	Xiangyu
            language	ht	Haïtiaans Creools
            language	hu	Hongaars
            language	hy	Armeens
            language	hz	Herero
            language	ia	Interlingua
            language	iba	Iban
            language	id	Indonesisch
            language	ie	Interlingue
            language	ig	Igbo
            language	ii	Yi
            language	ik	Inupiaq
            language	ilo	Iloko
            language	inh	Ingoesjetisch
            language	io	Ido
            language	is	IJslands
            language	it	Italiaans
            language	iu	Inuktitut
            language	izh	Ingrisch
            language	ja	Japans
            language	jam	Jamaicaans Creools
            language	jbo	Lojban
            language	jut	Jutlands
            language	jv	Javaans
            language	ka	Georgisch
            language	kaa	Karakalpaks
            language	kab	Kabylisch
            language	kbd	Kabardisch
            language	kcg	Tyap
            language	kea	Kaapverdisch Creools
            language	kg	Kongo
            language	khw	Khowar
            language	ki	Gikuyu
            language	kiu	Kirmanckî
            language	kj	Kuanyama
            language	kk	Kazachs
            language	kl	Groenlands
            language	km	Khmer
            language	kmb	Kimbundu
            language	kn	Kannada
            language	ko	Koreaans
            language	koi	Komi-Permjaaks
            language	kok	Konkani
            language	kpe	Kpelle
            language	kr	Kanuri
            language	krc	Karatsjaj-Balkarisch
            language	kri	Krio
            language	krj	Kinaray-a
            language	krl	Karelisch
            language	ks	Kasjmiri
            language	ksh	Kölsch
            language	ku	Koerdisch
            language	kum	Koemuks
            language	kv	Komi
            language	kw	Cornish
            language	ky	Kirgizisch
            language	la	Latijn
            language	lad	Ladino
            language	lb	Luxemburgs
            language	lez	Lezgisch
            language	lfn	Lingua Franca Nova
            language	lg	Luganda
            language	li	Limburgs
            language	lij	Ligurisch
            language	liv	Lijfs
            language	lkt	Lakota
            language	lmo	Lombardisch
            language	ln	Lingala
            language	lo	Laotiaans
            language	lou	Louisiana-Creools
            language	loz	Lozi
            language	lrc	Noordelijk Luri
            language	lt	Litouws
            language	ltg	Letgaals
            language	lua	Luba-Lulua
            language	lus	Mizo
            language	lv	Lets
            language	lzh	Klassiek Chinees
            language	lzz	Lazisch
            language	mad	Madoerees
            language	mag	Magahi
            language	mai	Maithili
            language	mak	Makassaars
            language	mdf	Moksja
            language	men	Mende
            language	mg	Malagassisch
            language	mga	Middeliers
            language	mh	Marshallees
            language	mi	Maori
            language	mic	Mi’kmaq
            language	min	Minangkabau
            language	mk	Macedonisch
            language	ml	Malayalam
            language	mn	Mongools
            language	mnc	Mantsjoe
            language	mni	Meitei
            language	moh	Mohawk
            language	mos	Mossi
            language	mr	Marathi
            language	mrj	West-Mari
            language	ms	Maleis
            language	mt	Maltees
            language	mus	Creek
            language	mwl	Mirandees
            language	my	Birmaans
            language	myv	Erzja
            language	mzn	Mazanderani
            language	na	Nauruaans
            language	nan	Minnanyu
            language	nap	Napolitaans
            language	nb	Noors - Bokmål
            language	nd	Noord-Ndebele
            language	nds	Nedersaksisch
            language	nds-nl	Nederduits
            language	ne	Nepalees
            language	new	Newari
            language	ng	Ndonga
            language	nia	Nias
            language	niu	Niueaans
            language	nl	Nederlands
            language	nl-be	Vlaams
            language	nn	Noors - Nynorsk
            language	no	Noors
            language	nog	Nogai
            language	non	Oudnoors
            language	nov	Novial
            language	nqo	N’Ko
            language	nr	Zuid-Ndbele
            language	nso	Noord-Sotho
            language	nv	Navajo
            language	ny	Nyanja
            language	nyn	Nyankole
            language	oc	Occitaans
            language	oj	Ojibwa
            language	om	Afaan Oromo
            language	or	Odia
            language	os	Ossetisch
            language	ota	Ottomaans-Turks
            language	pa	Punjabi
            language	pag	Pangasinan
            language	pal	Pahlavi
            language	pam	Pampanga
            language	pap	Papiaments
            language	pau	Palaus
            language	pcd	Picardisch
            language	pcm	Nigeriaans Pidgin
            language	pdc	Pennsylvania-Duits
            language	pdt	Plautdietsch
            language	peo	Oudperzisch
            language	pfl	Paltsisch
            language	phn	Foenicisch
            language	pi	Pali
            language	pl	Pools
            language	pms	Piëmontees
            language	pnt	Pontisch
            language	prg	Oudpruisisch
            language	pro	Oudprovençaals
            language	ps	Pasjtoe
            language	pt	Portugees
            language	qu	Quechua
            language	qug	Kichwa
            language	rap	Rapanui
            language	rar	Rarotongan
            language	rgn	Romagnol
            language	rhg	Rohingya
            language	rif	Riffijns
            language	rm	Reto-Romaans
            language	rn	Kirundi
            language	ro	Roemeens
            language	rom	Romani
            language	ru	Russisch
            language	rue	Roetheens
            language	rup	Aroemeens
            language	rw	Kinyarwanda
            language	sa	Sanskriet
            language	sah	Jakoets
            language	sam	Samaritaans-Aramees
            language	sat	Santali
            language	sc	Sardijns
            language	scn	Siciliaans
            language	sco	Schots
            language	sd	Sindhi
            language	sdc	Sassarees
            language	sdh	Pahlavani
            language	se	Noord-Samisch
            language	sei	Seri
            language	ses	Koyraboro Senni
            language	sg	Sango
            language	sga	Oudiers
            language	sgs	Samogitisch
            language	sh	Servo-Kroatisch
            language	shi	Tashelhiyt
            language	shn	Shan
            language	si	Singalees
            language	sk	Slowaaks
            language	sl	Sloveens
            language	sli	Silezisch Duits
            language	sm	Samoaans
            language	sma	Zuid-Samisch
            language	smj	Lule-Samisch
            language	smn	Inari-Samisch
            language	sms	Skolt-Samisch
            language	sn	Shona
            language	so	Somalisch
            language	sog	Sogdisch
            language	sq	Albanees
            language	sr	Servisch
            language	srn	Sranantongo
            language	ss	Swazi
            language	st	Zuid-Sotho
            language	stq	Saterfries
            language	su	Soendanees
            language	sux	Soemerisch
            language	sv	Zweeds
            language	sw	Swahili
            language	syc	Klassiek Syrisch
            language	syr	Syrisch
            language	szl	Silezisch
            language	ta	Tamil
            language	tcy	Tulu
            language	te	Telugu
            language	tet	Tetun
            language	tg	Tadzjieks
            language	th	Thai
            language	ti	Tigrinya
            language	tig	Tigre
            language	tk	Turkmeens
            language	tl	Tagalog
            language	tlh	Klingon
            language	tli	Tlingit
            language	tly	Talysh
            language	tn	Tswana
            language	to	Tongaans
            language	tpi	Tok Pisin
            language	tr	Turks
            language	tru	Turoyo
            language	trv	Taroko
            language	ts	Tsonga
            language	tsd	Tsakonisch
            language	tt	Tataars
            language	tum	Toemboeka
            language	tvl	Tuvaluaans
            language	tw	Twi
            language	ty	Tahitiaans
            language	tyv	Toevaans
            language	tzm	Tamazight (Centraal-Marokko)
            language	udm	Oedmoerts
            language	ug	Oeigoers
            language	uga	Oegaritisch
            language	uk	Oekraïens
            language	umb	Umbundu
            language	ur	Urdu
            language	uz	Oezbeeks
            language	ve	Venda
            language	vec	Venetiaans
            language	vep	Wepsisch
            language	vi	Vietnamees
            language	vls	West-Vlaams
            language	vmf	Opperfrankisch
            language	vo	Volapük
            language	vot	Votisch
            language	vro	Võro
            language	wa	Waals
            language	war	Waray
            language	wo	Wolof
            language	wuu	Wuyu
            language	xal	Kalmuks
            language	xh	Xhosa
            language	xmf	Mingreels
            language	yi	Jiddisch
            language	yo	Yoruba
            language	yrl	Nheengatu
            language	yue	Kantonees
            language	za	Zhuang
            language	zap	Zapotec
            language	zea	Zeeuws
            language	zgh	Standaard Marokkaanse Tamazight
            language	zh	Chinees
            language	zu	Zoeloe
            language	zun	Zuni
            language	zza	Zaza
            language	eng	Engels
            language	fra	Frans
            language	ger	Duits
            language	gr	Grieks
            language	ita	Italiaans
            language	lat	Latijn
            language	rus	Russisch
            language	spa	Spaans
            modifier	msg	BERICHT
            modifier	msgnw	BERICHTNW
            modifier	raw	RAUW	RUW
            modifier	safesubst	VEILIGVERV
            modifier	subst	VERV
            month	1	januari
            month	2	februari
            month	3	maart
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
            namespace	1	Overleg
            namespace	2	Gebruiker
            namespace	3	Overleg gebruiker
            namespace	4	Wikipedia
            namespace	5	Overleg Wikipedia
            namespace	6	Bestand
            namespace	7	Overleg bestand
            namespace	8	MediaWiki
            namespace	9	Overleg MediaWiki
            namespace	10	Sjabloon
            namespace	11	Overleg sjabloon
            namespace	12	Help
            namespace	13	Overleg help
            namespace	14	Categorie
            namespace	15	Overleg categorie
            namespace	100	Portaal
            namespace	101	Overleg portaal
            namespace	828	Module
            namespace	829	Overleg module
            number	decimal	,
            number	group	.
            option	img_baseline	grondlijn
            option	img_border	rand
            option	img_bottom	beneden
            option	img_center	gecentreerd
            option	img_class	klasse=$1
            option	img_framed	omkaderd
            option	img_frameless	kaderloos
            option	img_lang	taal=$1
            option	img_left	links
            option	img_link	koppeling=$1	verwijzing=$1
            option	img_manualthumb	miniatuur=$1
            option	img_middle	midden
            option	img_none	geen
            option	img_page	pagina=$1	pagina_$1
            option	img_right	rechts
            option	img_text_bottom	tekst-beneden
            option	img_text_top	tekst-boven
            option	img_thumbnail	miniatuur
            option	img_top	boven
            option	img_upright	rechtop	rechtop=$1	rechtop$1
            plural	1	i = 1 and v = 0
            redirect	redirect	doorverwijzing
            switch	-	INHOUD_DWINGEN	FORCEERINHOUD	GEENINHOUDCONVERSIE	GEENIC	NIETBEWERKBARESECTIE	GEEN_GALERIJ	GEENPAGINANAAMCONVERSIE	GEENTITELCONVERSIE	GEENTC	GEENINHOUD	INHOUD
            switch!	-	VERBORGENCAT	NIEUWESECTIELINK	NIEUWESECTIEKOPPELING	GEENINDEX	GEENNIEUWKOPJEKOPPELING	GEENNIEUWESECTIELINK	GEENNIEUWKOPJEVERWIJZING	STATISCHEDOORVERWIJZING	STATISCHEREDIRECT
            territory	ac	Ascension
            territory	ad	Andorra
            territory	ae	Verenigde Arabische Emiraten
            territory	af	Afghanistan
            territory	ag	Antigua en Barbuda
            territory	ai	Anguilla
            territory	al	Albanië
            territory	am	Armenië
            territory	ao	Angola
            territory	aq	Antarctica
            territory	ar	Argentinië
            territory	as	Amerikaans-Samoa
            territory	at	Oostenrijk
            territory	au	Australië
            territory	aw	Aruba
            territory	ax	Åland
            territory	az	Azerbeidzjan
            territory	ba	Bosnië en Herzegovina
            territory	bb	Barbados
            territory	bd	Bangladesh
            territory	be	België
            territory	bf	Burkina Faso
            territory	bg	Bulgarije
            territory	bh	Bahrein
            territory	bi	Burundi
            territory	bj	Benin
            territory	bl	Saint-Barthélemy
            territory	bm	Bermuda
            territory	bn	Brunei
            territory	bo	Bolivia
            territory	bq	Caribisch Nederland
            territory	br	Brazilië
            territory	bs	Bahama’s
            territory	bt	Bhutan
            territory	bv	Bouveteiland
            territory	bw	Botswana
            territory	by	Belarus
            territory	bz	Belize
            territory	ca	Canada
            territory	cc	Cocoseilanden
            territory	cd	Congo-Kinshasa
            territory	cf	Centraal-Afrikaanse Republiek
            territory	cg	Congo-Brazzaville
            territory	ch	Zwitserland
            territory	ci	Ivoorkust
            territory	ck	Cookeilanden
            territory	cl	Chili
            territory	cm	Kameroen
            territory	cn	China
            territory	co	Colombia
            territory	cp	Clipperton
            territory	cr	Costa Rica
            territory	cu	Cuba
            territory	cv	Kaapverdië
            territory	cw	Curaçao
            territory	cx	Christmaseiland
            territory	cy	Cyprus
            territory	cz	Tsjechië
            territory	de	Duitsland
            territory	dg	Diego Garcia
            territory	dj	Djibouti
            territory	dk	Denemarken
            territory	dm	Dominica
            territory	do	Dominicaanse Republiek
            territory	dz	Algerije
            territory	ea	Ceuta en Melilla
            territory	ec	Ecuador
            territory	ee	Estland
            territory	eg	Egypte
            territory	eh	Westelijke Sahara
            territory	er	Eritrea
            territory	es	Spanje
            territory	et	Ethiopië
            territory	eu	Europese Unie
            territory	fi	Finland
            territory	fj	Fiji
            territory	fk	Falklandeilanden
            territory	fm	Micronesia
            territory	fo	Faeröer
            territory	fr	Frankrijk
            territory	ga	Gabon
            territory	gb	Verenigd Koninkrijk
            territory	gd	Grenada
            territory	ge	Georgië
            territory	gf	Frans-Guyana
            territory	gg	Guernsey
            territory	gh	Ghana
            territory	gi	Gibraltar
            territory	gl	Groenland
            territory	gm	Gambia
            territory	gn	Guinee
            territory	gp	Guadeloupe
            territory	gq	Equatoriaal-Guinea
            territory	gr	Griekenland
            territory	gs	Zuid-Georgia en Zuidelijke Sandwicheilanden
            territory	gt	Guatemala
            territory	gu	Guam
            territory	gw	Guinee-Bissau
            territory	gy	Guyana
            territory	hk	Hongkong
            territory	hm	Heard en McDonaldeilanden
            territory	hn	Honduras
            territory	hr	Kroatië
            territory	ht	Haïti
            territory	hu	Hongarije
            territory	ic	Canarische Eilanden
            territory	id	Indonesië
            territory	ie	Ierland
            territory	il	Israël
            territory	im	Isle of Man
            territory	in	India
            territory	io	Brits Indische Oceaanterritorium
            territory	iq	Irak
            territory	ir	Iran
            territory	is	IJsland
            territory	it	Italië
            territory	je	Jersey
            territory	jm	Jamaica
            territory	jo	Jordanië
            territory	jp	Japan
            territory	ke	Kenia
            territory	kg	Kirgizië
            territory	kh	Cambodja
            territory	ki	Kiribati
            territory	km	Comoren
            territory	kn	Saint Kitts en Nevis
            territory	kp	Noord-Korea
            territory	kr	Zuid-Korea
            territory	kw	Koeweit
            territory	ky	Kaaimaneilanden
            territory	kz	Kazachstan
            territory	la	Laos
            territory	lb	Libanon
            territory	lc	Saint Lucia
            territory	li	Liechtenstein
            territory	lk	Sri Lanka
            territory	lr	Liberia
            territory	ls	Lesotho
            territory	lt	Litouwen
            territory	lu	Luxemburg
            territory	lv	Letland
            territory	ly	Libië
            territory	ma	Marokko
            territory	mc	Monaco
            territory	md	Moldavië
            territory	me	Montenegro
            territory	mf	Saint-Martin
            territory	mg	Madagaskar
            territory	mh	Marshalleilanden
            territory	mk	Noord-Macedonië
            territory	ml	Mali
            territory	mm	Myanmar
            territory	mn	Mongolië
            territory	mo	Macau
            territory	mp	Noordelijke Marianen
            territory	mq	Martinique
            territory	mr	Mauritanië
            territory	ms	Montserrat
            territory	mt	Malta
            territory	mu	Mauritius
            territory	mv	Maldiven
            territory	mw	Malawi
            territory	mx	Mexico
            territory	my	Maleisië
            territory	mz	Mozambique
            territory	na	Namibië
            territory	nc	Nieuw-Caledonië
            territory	ne	Niger
            territory	nf	Norfolk
            territory	ng	Nigeria
            territory	ni	Nicaragua
            territory	nl	Nederland
            territory	no	Noorwegen
            territory	np	Nepal
            territory	nr	Nauru
            territory	nu	Niue
            territory	nz	Nieuw-Zeeland
            territory	om	Oman
            territory	pa	Panama
            territory	pe	Peru
            territory	pf	Frans-Polynesië
            territory	pg	Papoea-Nieuw-Guinea
            territory	ph	Filipijnen
            territory	pk	Pakistan
            territory	pl	Polen
            territory	pm	Saint-Pierre en Miquelon
            territory	pn	Pitcairneilanden
            territory	pr	Puerto Rico
            territory	ps	Palestina
            territory	pt	Portugal
            territory	pw	Palau
            territory	py	Paraguay
            territory	qa	Qatar
            territory	re	Réunion
            territory	ro	Roemenië
            territory	rs	Servië
            territory	ru	Rusland
            territory	rw	Rwanda
            territory	sa	Saoedi-Arabië
            territory	sb	Salomonseilanden
            territory	sc	Seychellen
            territory	sd	Soedan
            territory	se	Zweden
            territory	sg	Singapore
            territory	sh	Sint-Helena
            territory	si	Slovenië
            territory	sj	Spitsbergen en Jan Mayen
            territory	sk	Slowakije
            territory	sl	Sierra Leone
            territory	sm	San Marino
            territory	sn	Senegal
            territory	so	Somalië
            territory	sr	Suriname
            territory	ss	Zuid-Soedan
            territory	st	Sao Tomé en Principe
            territory	sv	El Salvador
            territory	sx	Sint-Maarten
            territory	sy	Syrië
            territory	sz	Eswatini
            territory	ta	Tristan da Cunha
            territory	tc	Turks- en Caicoseilanden
            territory	td	Tsjaad
            territory	tf	Franse Gebieden in de zuidelijke Indische Oceaan
            territory	tg	Togo
            territory	th	Thailand
            territory	tj	Tadzjikistan
            territory	tk	Tokelau
            territory	tl	Oost-Timor
            territory	tm	Turkmenistan
            territory	tn	Tunesië
            territory	to	Tonga
            territory	tr	Turkije
            territory	tt	Trinidad en Tobago
            territory	tv	Tuvalu
            territory	tw	Taiwan
            territory	tz	Tanzania
            territory	ua	Oekraïne
            territory	ug	Oeganda
            territory	um	Kleine afgelegen eilanden van de Verenigde Staten
            territory	us	Verenigde Staten
            territory	uy	Uruguay
            territory	uz	Oezbekistan
            territory	va	Vaticaanstad
            territory	vc	Saint Vincent en de Grenadines
            territory	ve	Venezuela
            territory	vg	Britse Maagdeneilanden
            territory	vi	Amerikaanse Maagdeneilanden
            territory	vn	Vietnam
            territory	vu	Vanuatu
            territory	wf	Wallis en Futuna
            territory	ws	Samoa
            territory	xk	Kosovo
            territory	ye	Jemen
            territory	yt	Mayotte
            territory	za	Zuid-Afrika
            territory	zm	Zambia
            territory	zw	Zimbabwe
            trail	letters	a-zàäèéëïöü
            variable	-	ARTIKELPAD	PAGINAID	SCRIPTPAD	SERVERNAAM	STIJLPAD
            variable!	basepagename	BASISPAGINANAAM
            variable!	basepagenamee	BASISPAGINANAAME
            variable!	contentlanguage	INHOUDSTAAL	INHOUDTAAL
            variable!	-	HUIDIGEDAG	HUIDIGEDAG2	HUIDIGEDAGNAAM	HUIDIGEDVDW	HUIDIGUUR	HUIDIGEMAAND	HUIDIGEMAAND2	HUIDIGEMAAND1	HUIDIGEMAANDAFK	HUIDIGEMAANDNAAM	HUIDIGEMAANDGEN	HUIDIGETIJD	HUIDIGETIJDSTEMPEL	HUIDIGEVERSIE	HUIDIGEWEEK	HUIDIGJAAR	RICHTINGMARKERING	RICHTINGSMARKERING	PLAATSELIJKEDAG	LOKALEDAG	PLAATSELIJKEDAG2	LOKALEDAG2	PLAATSELIJKEDAGNAAM	LOKALEDAGNAAM	PLAATSELIJKEDVDW	LOKALEDVDW	PLAATSELIJKUUR	LOKAALUUR	PLAATSELIJKEMAAND	LOKALEMAAND	LOKALEMAAND2	LOKALEMAAND1	PLAATSELIJKEMAANDAFK	LOKALEMAANDAFK	PLAATSELIJKEMAANDNAAM	LOKALEMAANDNAAM	PLAATSELIJKEMAANDNAAMGEN	LOKALEMAANDNAAMGEN	PLAATSELIJKETIJD	LOKALETIJD	PLAATSELIJKETIJDSTEMPEL	LOKALETIJDSTEMPEL	PLAATSELIJKEWEEK	LOKALEWEEK	PLAATSELIJKJAAR	LOKAALJAAR	AANTALACTIEVEGEBRUIKERS	ACTIEVEGEBRUIKERS	AANTALBEHEERDERS	AANTALADMINS	AANTALARTIKELEN	AANTALBEWERKINGEN	AANTALBESTANDEN	AANTALPAGINAS	AANTALPAGINA'S	AANTALPAGINA’S	AANTALGEBRUIKERS	VERSIEDAG	VERSIEDAG2	VERSIEID	VERSIEMAAND	VERSIEMAAND1	VERSIEGROOTTE	VERSIETIJD	VERSIEGEBRUIKER	VERSIEJAAR
            variable!	fullpagename	VOLLEDIGEPAGINANAAM
            variable!	fullpagenamee	VOLLEDIGEPAGINANAAME
            variable!	namespace	NAAMRUIMTE
            variable!	namespacee	NAAMRUIMTEE
            variable!	namespacenumber	NAAMRUIMTENUMMER
            variable!	pagename	PAGINANAAM
            variable!	pagenamee	PAGINANAAME
            variable!	rootpagename	ROOTPAGINANAAM
            variable!	rootpagenamee	ROOTPAGINANAAME
            variable!	sitename	SITENAAM
            variable!	subjectpagename	ONDERWERPPAGINANAAM	ARTIKELPAGINANAAM
            variable!	subjectpagenamee	ONDERWERPPAGINANAAME	ARTIKELPAGINANAAME
            variable!	subjectspace	ONDERWERPRUIMTE	ARTIKELRUIMTE
            variable!	subjectspacee	ONDERWERPRUIMTEE	ARTIKELRUIMTEE
            variable!	subpagename	DEELPAGINANAAM
            variable!	subpagenamee	DEELPAGINANAAME
            variable!	talkpagename	OVERLEGPAGINANAAM
            variable!	talkpagenamee	OVERLEGPAGINANAAME
            variable!	talkspace	OVERLEGRUIMTE
            variable!	talkspacee	OVERLEGRUIMTEE
            """#
        case "nl-informal": #"""
            fallback	0
            fallback	1	nl
            """#
        case "nl-x-informal": #"""
            fallback	0
            fallback	1	nl-informal
            fallback	2	nl
            """#
        case "nmz": #"""
            date	0	month	37	trail	250
            date	full	d MMMM y
            date	month	LLLL y
            month	1	kwɛkpaŋkpaŋa
            month	2	suunb
            month	3	waɦaab
            month	4	toŋbiilgu
            month	5	nadkpasaaga
            month	6	figmoog̈b
            month	7	talb
            month	8	yobgwɛdgu
            month	9	duhool
            month	10	dumɔla
            month	11	kwɛnooga
            month	12	josɔɦb
            trail	letters	a-zĤĥŊŋƆƐɔɛɦ̈Ɦ
            """#
        case "nn": #"""
            alias	0	date	11	fallback	49	function	77	hashed	546	modifier	854	month	949	namespace	1131	number	1604	option	1637	plural	1994	redirect	2009	switch	2037	trail	2245	variable	2269
            alias	4	WP
            date	full	d. MMMM y
            date	month	MMMM y
            fallback	1	no
            fallback	2	nb
            function	-	FILSTIG	LOKALLENKJE	LOKALLENKE	LOKALLENKJEE	LOKALLENKEE
            function	formatnum	FORMATTAL
            function	gender	KJØNN
            function	grammar	GRAMMATIKK
            function	lc	SMÅ
            function	lcfirst	LFYRST	LFØRST
            function	ns	NR
            function	plural	FLEIRTAL
            function	uc	STORE
            function	ucfirst	SFYRST	SFØRST
            function!	defaultsort	STANDARDSORTERING	SORTERINGSNYKEL	SORTERINGSNØKKEL
            function!	displaytitle	VISTITTEL
            function!	-	SIDERIKAT	SIDERIKATEGORI	SIDERINAMNEROM	SIDESTORLEIK	VERNENIVÅ
            hashed	-	kategoritre	køyr	SPRÅK	lengd	reltilabs	byt_ut	erstatt	spesial	tid	tidl
            hashed	expr	uttrykk	uttr
            hashed	formatdate	datoformat
            hashed	if	om
            hashed	ifeq	omlik
            hashed	iferror	omfeil
            hashed	ifexist	omfinst
            hashed	ifexpr	omuttrykk	omuttr
            hashed	switch	byt
            hashed	tag	merke
            hashed	titleparts	titteldelar
            modifier	msg	MLD
            modifier	msgnw	IKWIKMELD
            modifier	safesubst	TRYGGLIMINN
            modifier	subst	LIMINN
            month	1	januar
            month	2	februar
            month	3	mars
            month	4	april
            month	5	mai
            month	6	juni
            month	7	juli
            month	8	august
            month	9	september
            month	10	oktober
            month	11	november
            month	12	desember
            namespace	-2	Filpeikar
            namespace	-1	Spesial
            namespace	1	Diskusjon
            namespace	2	Brukar
            namespace	3	Brukardiskusjon
            namespace	4	Wikipedia
            namespace	5	Wikipedia-diskusjon
            namespace	6	Fil
            namespace	7	Fildiskusjon
            namespace	8	MediaWiki
            namespace	9	MediaWiki-diskusjon
            namespace	10	Mal
            namespace	11	Maldiskusjon
            namespace	12	Hjelp
            namespace	13	Hjelpdiskusjon
            namespace	14	Kategori
            namespace	15	Kategoridiskusjon
            namespace	100	Tema
            namespace	828	Modul
            namespace	829	Moduldiskusjon
            number	decimal	,
            number	group	\#u{A0}
            option	img_center	sentrum
            option	img_framed	ramme	ramma
            option	img_frameless	rammelaus
            option	img_lang	språk=$1
            option	img_left	venstre
            option	img_link	lenkje=$1	lenke=$1
            option	img_manualthumb	mini=$1	miniatyr=$1
            option	img_none	ingen
            option	img_page	side=$1	side_$1
            option	img_right	høgre	høyre
            option	img_thumbnail	mini	miniatyr
            option	img_width	$1pk
            plural	1	n = 1
            redirect	redirect	omdiriger
            switch	-	ALLTIDINNHALDSLISTE	ALLTIDINNHOLDSLISTE	INGABOLKENDRING	INGABOLKREDIGERING	INGENDELENDRING	INKJEGALLERI	INGAINNHALDSLISTE	INGENINNHOLDSLISTE	INNHALDSLISTE	INNHOLDSLISTE
            switch!	-	GØYMDKAT	LØYNDKAT
            trail	letters	a-zåæø
            variable	-	ARTIKKELSTIG	SIDEID	SKRIPTSTIG	SKRIPTSTI	TENAR	TJENER	TENARNAMN	TJENERNAVN
            variable!	basepagename	HOVUDSIDENAMN
            variable!	contentlanguage	INNHALDSSPRÅK
            variable!	-	DAGNO	DAGNÅ	DAGNO2	DAGNÅ2	DAGNONAMN	DAGNÅNAVN	VEKEDAGNRNO	UKEDAGNRNÅ	TIMENO	MÅNADNO	MÅNEDNÅ	MÅNADNOKORT	MÅNEDNÅKORT	MÅNADNONAMN	MÅNEDNÅNAVN	TIDNO	TIDNÅ	VERSJONNO	VEKENRNO	UKENRNÅ	ÅRNO	ÅRNÅ	LOKALVEKE	AKTIVEBRUKARAR	ADMINTAL	ADMINISTRATORTAL	INNHALDSSIDETAL	INNHOLDSSIDETALL	ENDRINGSTAL	FILTAL	SIDETAL	BRUKARTAL	VERSJONSDAG	VERSJONSDAG2	VERSJONSID	VERSJONSMÅNAD	VERSJONSMÅNAD1	VERSJONSTIDSTEMPEL	VERSJONSBRUKAR	VERSJONSÅR
            variable!	fullpagename	FULLTSIDENAMN
            variable!	namespace	NAMNEROM	NAVNEROM
            variable!	pagename	SIDENAMN	SIDENAVN
            variable!	pagenamee	SIDENAMNE	SIDENAVNE
            variable!	sitename	NETTSTADNAMN
            variable!	subpagename	UNDERSIDENAMN
            variable!	talkpagename	DISKUSJONSSIDENAMN
            """#
        case "no": #"""
            aged	0	alias	32	date	43	fallback	81	language	109	month	9864	namespace	10046	plural	10147	territory	10162
            aged	after	 år)
            aged	before	 (
            alias	4	WP
            date	full	d. MMMM y
            date	month	MMMM y
            fallback	1	nb
            fallback	2	nn
            language	aa	afar
            language	ab	abkhasisk
            language	ace	achinesisk
            language	ady	adygeisk
            language	aeb	tunisisk-arabisk
            language	af	afrikaans
            language	ain	ainu
            language	ak	akan
            language	akk	akkadisk
            language	akz	alabama
            language	ale	aleutisk
            language	aln	gegisk-albansk
            language	alt	søraltaisk
            language	am	amharisk
            language	an	aragonsk
            language	ang	gammelengelsk
            language	anp	angika
            language	ar	arabisk
            language	arc	arameisk
            language	arn	mapudungun
            language	arp	arapaho
            language	arq	algerisk arabisk
            language	ary	marokkansk-arabisk
            language	arz	egyptisk arabisk
            language	as	assamesisk
            language	ase	amerikansk tegnspråk
            language	ast	asturisk
            language	av	avarisk
            language	avk	kotava
            language	awa	avadhi
            language	ay	aymara
            language	az	aserbajdsjansk
            language	ba	basjkirsk
            language	bal	baluchi
            language	ban	balinesisk
            language	bar	bairisk
            language	bbc	batak toba
            language	be	belarusisk
            language	bem	bemba
            language	bg	bulgarsk
            language	bgn	vestbalutsji
            language	bho	bhojpuri
            language	bi	bislama
            language	bik	bikol
            language	bjn	banjar
            language	bla	siksika
            language	bm	bambara
            language	bn	bengali
            language	bo	tibetansk
            language	bpy	bishnupriya
            language	bqi	bakhtiari
            language	br	bretonsk
            language	brh	brahui
            language	bs	bosnisk
            language	bua	burjatisk
            language	bug	buginesisk
            language	ca	katalansk
            language	ce	tsjetsjensk
            language	ceb	cebuano
            language	ch	chamorro
            language	chg	tsjagatai
            language	chk	chuukesisk
            language	chn	chinook
            language	cho	choctaw
            language	chr	cherokesisk
            language	chy	cheyenne
            language	ckb	kurdisk (sorani)
            language	co	korsikansk
            language	cop	koptisk
            language	cps	kapiz
            language	cr	cree
            language	crh	krimtatarisk
            language	cs	tsjekkisk
            language	csb	kasjubisk
            language	cu	kirkeslavisk
            language	cv	tsjuvasjisk
            language	cy	walisisk
            language	da	dansk
            language	dak	dakota
            language	de	tysk
            language	din	dinka
            language	dsb	lavsorbisk
            language	dtp	sentraldusun
            language	dua	duala
            language	dv	divehi
            language	dz	dzongkha
            language	ee	ewe
            language	egl	emiliansk
            language	egy	gammelegyptisk
            language	el	gresk
            language	elx	elamittisk
            language	en	engelsk
            language	enm	mellomengelsk
            language	eo	esperanto
            language	es	spansk
            language	esu	sentralyupik
            language	et	estisk
            language	eu	baskisk
            language	ext	ekstremaduransk
            language	fa	persisk
            language	fa-af	dari
            language	fat	fanti
            language	ff	fulfulde
            language	fi	finsk
            language	fil	filipino
            language	fit	tornedalsfinsk
            language	fj	fijiansk
            language	fo	færøysk
            language	fon	fon
            language	fr	fransk
            language	frc	cajunfransk
            language	frm	mellomfransk
            language	fro	gammelfransk
            language	frp	arpitansk
            language	frr	nordfrisisk
            language	fur	friuliansk
            language	fy	vestfrisisk
            language	ga	irsk
            language	gaa	ga
            language	gag	gagausisk
            language	gan	gan
            language	gd	skotsk-gælisk
            language	gez	geez
            language	gil	kiribatisk
            language	gl	galisisk
            language	glk	gileki
            language	gmh	mellomhøytysk
            language	gn	guarani
            language	goh	gammelhøytysk
            language	gom	goansk konkani
            language	gor	gorontalo
            language	got	gotisk
            language	grc	gammelgresk
            language	gsw	sveitsertysk
            language	gu	gujarati
            language	guc	wayuu
            language	gur	frafra
            language	gv	mansk
            language	ha	hausa
            language	hak	hakka
            language	haw	hawaiisk
            language	he	hebraisk
            language	hi	hindi
            language	hif	fijiansk hindi
            language	hil	hiligaynon
            language	hit	hettittisk
            language	hmn	hmong
            language	ho	hiri motu
            language	hr	kroatisk
            language	hsb	høysorbisk
            language	hsn	xiang
            language	ht	haitisk
            language	hu	ungarsk
            language	hy	armensk
            language	hz	herero
            language	ia	interlingua
            language	iba	iban
            language	id	indonesisk
            language	ie	interlingue
            language	ig	ibo
            language	ii	sichuan-yi
            language	ik	inupiak
            language	ilo	iloko
            language	inh	ingusjisk
            language	io	ido
            language	is	islandsk
            language	it	italiensk
            language	iu	inuktitut
            language	izh	ingrisk
            language	ja	japansk
            language	jam	jamaicansk kreolengelsk
            language	jbo	lojban
            language	jut	jysk
            language	jv	javanesisk
            language	ka	georgisk
            language	kaa	karakalpakisk
            language	kab	kabylsk
            language	kbd	kabardisk
            language	kcg	tyap
            language	kea	kappverdisk
            language	kg	kikongo
            language	khw	khowar
            language	ki	kikuyu
            language	kiu	kirmancki
            language	kj	kuanyama
            language	kk	kasakhisk
            language	kl	grønlandsk
            language	km	khmer
            language	kmb	kimbundu
            language	kn	kannada
            language	ko	koreansk
            language	koi	komipermjakisk
            language	kok	konkani
            language	kpe	kpelle
            language	kr	kanuri
            language	krc	karatsjajbalkarsk
            language	kri	krio
            language	krj	kinaray-a
            language	krl	karelsk
            language	ks	kasjmiri
            language	ksh	kølnsk
            language	ku	kurdisk
            language	kum	kumykisk
            language	kv	komi
            language	kw	kornisk
            language	ky	kirgisisk
            language	la	latin
            language	lad	ladinsk
            language	lb	luxemburgsk
            language	lez	lesgisk
            language	lfn	lingua franca nova
            language	lg	ganda
            language	li	limburgsk
            language	lij	ligurisk
            language	liv	livisk
            language	lkt	lakota
            language	lmo	lombardisk
            language	ln	lingala
            language	lo	laotisk
            language	lou	louisianakreolsk
            language	loz	lozi
            language	lrc	nord-luri
            language	lt	litauisk
            language	ltg	latgallisk
            language	lua	luba-lulua
            language	lus	mizo
            language	lv	latvisk
            language	lzh	klassisk kinesisk
            language	lzz	lazisk
            language	mad	maduresisk
            language	mag	magahi
            language	mai	maithili
            language	mak	makasar
            language	mdf	moksja
            language	men	mende
            language	mg	gassisk
            language	mga	mellomirsk
            language	mh	marshallesisk
            language	mi	maori
            language	mic	micmac
            language	min	minangkabau
            language	mk	makedonsk
            language	ml	malayalam
            language	mn	mongolsk
            language	mnc	mandsju
            language	mni	manipuri
            language	moh	mohawk
            language	mos	mossi
            language	mr	marathi
            language	mrj	vestmarisk
            language	ms	malayisk
            language	mt	maltesisk
            language	mus	creek
            language	mwl	mirandesisk
            language	my	burmesisk
            language	myv	erzia
            language	mzn	mazandarani
            language	na	nauru
            language	nan	minnan
            language	nap	napolitansk
            language	nb	norsk bokmål
            language	nd	nord-ndebele
            language	nds	nedertysk
            language	nds-nl	nedersaksisk
            language	ne	nepali
            language	new	newari
            language	ng	ndonga
            language	nia	nias
            language	niu	niueansk
            language	nl	nederlandsk
            language	nl-be	flamsk
            language	nn	norsk nynorsk
            language	no	norsk
            language	nog	nogaisk
            language	non	gammelnorsk
            language	nov	novial
            language	nqo	nʼko
            language	nr	sør-ndebele
            language	nso	nord-sotho
            language	nv	navajo
            language	ny	nyanja
            language	nyn	nyankole
            language	oc	oksitansk
            language	oj	ojibwa
            language	om	oromo
            language	or	odia
            language	os	ossetisk
            language	ota	ottomansk tyrkisk
            language	pa	panjabi
            language	pag	pangasinan
            language	pal	pahlavi
            language	pam	pampanga
            language	pap	papiamento
            language	pau	palauisk
            language	pcd	pikardisk
            language	pcm	nigeriansk pidginspråk
            language	pdc	pennsylvaniatysk
            language	pdt	plautdietsch
            language	peo	gammelpersisk
            language	pfl	palatintysk
            language	phn	fønikisk
            language	pi	pali
            language	pl	polsk
            language	pms	piemontesisk
            language	pnt	pontisk
            language	prg	prøyssisk
            language	pro	gammelprovençalsk
            language	ps	pashto
            language	pt	portugisisk
            language	qu	quechua
            language	qug	kichwa (Chimborazo-høylandet)
            language	rap	rapanui
            language	rar	rarotongansk
            language	rgn	romagnolsk
            language	rhg	rohingya
            language	rif	riff
            language	rm	retoromansk
            language	rn	rundi
            language	ro	rumensk
            language	rom	romani
            language	ru	russisk
            language	rue	rusinsk
            language	rup	aromansk
            language	rw	kinyarwanda
            language	sa	sanskrit
            language	sah	sakha
            language	sam	samaritansk arameisk
            language	sat	santali
            language	sc	sardisk
            language	scn	siciliansk
            language	sco	skotsk
            language	sd	sindhi
            language	sdc	sassaresisk sardisk
            language	sdh	sørkurdisk
            language	se	nordsamisk
            language	sei	seri
            language	ses	koyraboro senni
            language	sg	sango
            language	sga	gammelirsk
            language	sgs	samogitisk
            language	sh	serbokroatisk
            language	shi	tachelhit
            language	shn	shan
            language	si	singalesisk
            language	sk	slovakisk
            language	sl	slovensk
            language	sli	lavschlesisk
            language	sm	samoansk
            language	sma	sørsamisk
            language	smj	lulesamisk
            language	smn	enaresamisk
            language	sms	skoltesamisk
            language	sn	shona
            language	so	somali
            language	sog	sogdisk
            language	sq	albansk
            language	sr	serbisk
            language	srn	sranan
            language	ss	swati
            language	st	sør-sotho
            language	stq	saterfrisisk
            language	su	sundanesisk
            language	sux	sumerisk
            language	sv	svensk
            language	sw	swahili
            language	syc	klassisk syrisk
            language	syr	syriakisk
            language	szl	schlesisk
            language	ta	tamil
            language	tcy	tulu
            language	te	telugu
            language	tet	tetum
            language	tg	tadsjikisk
            language	th	thai
            language	ti	tigrinja
            language	tig	tigré
            language	tk	turkmensk
            language	tl	tagalog
            language	tlh	klingon
            language	tli	tlingit
            language	tly	talysj
            language	tn	setswana
            language	to	tongansk
            language	tpi	tok pisin
            language	tr	tyrkisk
            language	tru	turoyo
            language	trv	taroko
            language	ts	tsonga
            language	tsd	tsakonisk
            language	tt	tatarisk
            language	tum	tumbuka
            language	tvl	tuvalsk
            language	tw	twi
            language	ty	tahitisk
            language	tyv	tuvinsk
            language	tzm	sentralmarokkansk tamazight
            language	udm	udmurtisk
            language	ug	uigurisk
            language	uga	ugaritisk
            language	uk	ukrainsk
            language	umb	umbundu
            language	ur	urdu
            language	uz	usbekisk
            language	ve	venda
            language	vec	venetiansk
            language	vep	vepsisk
            language	vi	vietnamesisk
            language	vls	vestflamsk
            language	vmf	Main-frankisk
            language	vo	volapyk
            language	vot	votisk
            language	vro	sørestisk
            language	wa	vallonsk
            language	war	waray-waray
            language	wo	wolof
            language	wuu	wu
            language	xal	kalmukkisk
            language	xh	xhosa
            language	xmf	mingrelsk
            language	yi	jiddisk
            language	yo	joruba
            language	yrl	nheengatu
            language	yue	kantonesisk
            language	za	zhuang
            language	zap	zapotekisk
            language	zea	zeeuws
            language	zgh	standard marrokansk tamazight
            language	zh	kinesisk
            language	zh-hans	forenklet kinesisk
            language	zh-hant	tradisjonell kinesisk
            language	zu	zulu
            language	zun	zuni
            language	zza	zazaisk
            language	eng	engelsk
            language	fra	fransk
            language	ger	tysk
            language	gr	gresk
            language	ita	italiensk
            language	lat	latin
            language	rus	russisk
            language	spa	spansk
            month	1	januar
            month	2	februar
            month	3	mars
            month	4	april
            month	5	mai
            month	6	juni
            month	7	juli
            month	8	august
            month	9	september
            month	10	oktober
            month	11	november
            month	12	desember
            namespace	4	Wikipedia
            namespace	101	Portaldiskusjon
            namespace	828	Modul
            namespace	829	Moduldiskusjon
            plural	1	n = 1
            territory	ac	Ascension
            territory	ad	Andorra
            territory	ae	De forente arabiske emirater
            territory	af	Afghanistan
            territory	ag	Antigua og Barbuda
            territory	ai	Anguilla
            territory	al	Albania
            territory	am	Armenia
            territory	ao	Angola
            territory	aq	Antarktis
            territory	ar	Argentina
            territory	as	Amerikansk Samoa
            territory	at	Østerrike
            territory	au	Australia
            territory	aw	Aruba
            territory	ax	Åland
            territory	az	Aserbajdsjan
            territory	ba	Bosnia-Hercegovina
            territory	bb	Barbados
            territory	bd	Bangladesh
            territory	be	Belgia
            territory	bf	Burkina Faso
            territory	bg	Bulgaria
            territory	bh	Bahrain
            territory	bi	Burundi
            territory	bj	Benin
            territory	bl	Saint-Barthélemy
            territory	bm	Bermuda
            territory	bn	Brunei
            territory	bo	Bolivia
            territory	bq	Karibisk Nederland
            territory	br	Brasil
            territory	bs	Bahamas
            territory	bt	Bhutan
            territory	bv	Bouvetøya
            territory	bw	Botswana
            territory	by	Belarus
            territory	bz	Belize
            territory	ca	Canada
            territory	cc	Kokosøyene
            territory	cd	Kongo
            territory	cf	Den sentralafrikanske republikk
            territory	cg	Kongo-Brazzaville
            territory	ch	Sveits
            territory	ci	Elfenbenskysten
            territory	ck	Cookøyene
            territory	cl	Chile
            territory	cm	Kamerun
            territory	cn	Kina
            territory	co	Colombia
            territory	cp	Clippertonøya
            territory	cr	Costa Rica
            territory	cu	Cuba
            territory	cv	Kapp Verde
            territory	cw	Curaçao
            territory	cx	Christmasøya
            territory	cy	Kypros
            territory	cz	Tsjekkia
            territory	de	Tyskland
            territory	dg	Diego Garcia
            territory	dj	Djibouti
            territory	dk	Danmark
            territory	dm	Dominica
            territory	do	Den dominikanske republikk
            territory	dz	Algerie
            territory	ea	Ceuta og Melilla
            territory	ec	Ecuador
            territory	ee	Estland
            territory	eg	Egypt
            territory	eh	Vest-Sahara
            territory	er	Eritrea
            territory	es	Spania
            territory	et	Etiopia
            territory	eu	Den europeiske union
            territory	fi	Finland
            territory	fj	Fiji
            territory	fk	Falklandsøyene
            territory	fm	Mikronesiaføderasjonen
            territory	fo	Færøyene
            territory	fr	Frankrike
            territory	ga	Gabon
            territory	gb	Storbritannia
            territory	gd	Grenada
            territory	ge	Georgia
            territory	gf	Fransk Guyana
            territory	gg	Guernsey
            territory	gh	Ghana
            territory	gi	Gibraltar
            territory	gl	Grønland
            territory	gm	Gambia
            territory	gn	Guinea
            territory	gp	Guadeloupe
            territory	gq	Ekvatorial-Guinea
            territory	gr	Hellas
            territory	gs	Sør-Georgia og Sør-Sandwichøyene
            territory	gt	Guatemala
            territory	gu	Guam
            territory	gw	Guinea-Bissau
            territory	gy	Guyana
            territory	hk	Hongkong
            territory	hm	Heard- og McDonaldøyene
            territory	hn	Honduras
            territory	hr	Kroatia
            territory	ht	Haiti
            territory	hu	Ungarn
            territory	ic	Kanariøyene
            territory	id	Indonesia
            territory	ie	Irland
            territory	il	Israel
            territory	im	Man
            territory	in	India
            territory	io	Det britiske territoriet i Indiahavet
            territory	iq	Irak
            territory	ir	Iran
            territory	is	Island
            territory	it	Italia
            territory	je	Jersey
            territory	jm	Jamaica
            territory	jo	Jordan
            territory	jp	Japan
            territory	ke	Kenya
            territory	kg	Kirgisistan
            territory	kh	Kambodsja
            territory	ki	Kiribati
            territory	km	Komorene
            territory	kn	Saint Kitts og Nevis
            territory	kp	Nord-Korea
            territory	kr	Sør-Korea
            territory	kw	Kuwait
            territory	ky	Caymanøyene
            territory	kz	Kasakhstan
            territory	la	Laos
            territory	lb	Libanon
            territory	lc	St. Lucia
            territory	li	Liechtenstein
            territory	lk	Sri Lanka
            territory	lr	Liberia
            territory	ls	Lesotho
            territory	lt	Litauen
            territory	lu	Luxemburg
            territory	lv	Latvia
            territory	ly	Libya
            territory	ma	Marokko
            territory	mc	Monaco
            territory	md	Moldova
            territory	me	Montenegro
            territory	mf	Saint-Martin
            territory	mg	Madagaskar
            territory	mh	Marshalløyene
            territory	mk	Nord-Makedonia
            territory	ml	Mali
            territory	mm	Myanmar
            territory	mn	Mongolia
            territory	mo	Macao
            territory	mp	Nord-Marianene
            territory	mq	Martinique
            territory	mr	Mauritania
            territory	ms	Montserrat
            territory	mt	Malta
            territory	mu	Mauritius
            territory	mv	Maldivene
            territory	mw	Malawi
            territory	mx	Mexico
            territory	my	Malaysia
            territory	mz	Mosambik
            territory	na	Namibia
            territory	nc	Ny-Caledonia
            territory	ne	Niger
            territory	nf	Norfolkøya
            territory	ng	Nigeria
            territory	ni	Nicaragua
            territory	nl	Nederland
            territory	no	Norge
            territory	np	Nepal
            territory	nr	Nauru
            territory	nu	Niue
            territory	nz	New Zealand
            territory	om	Oman
            territory	pa	Panama
            territory	pe	Peru
            territory	pf	Fransk Polynesia
            territory	pg	Papua Ny-Guinea
            territory	ph	Filippinene
            territory	pk	Pakistan
            territory	pl	Polen
            territory	pm	Saint-Pierre-et-Miquelon
            territory	pn	Pitcairnøyene
            territory	pr	Puerto Rico
            territory	ps	Palestina
            territory	pt	Portugal
            territory	pw	Palau
            territory	py	Paraguay
            territory	qa	Qatar
            territory	re	Réunion
            territory	ro	Romania
            territory	rs	Serbia
            territory	ru	Russland
            territory	rw	Rwanda
            territory	sa	Saudi-Arabia
            territory	sb	Salomonøyene
            territory	sc	Seychellene
            territory	sd	Sudan
            territory	se	Sverige
            territory	sg	Singapore
            territory	sh	St. Helena
            territory	si	Slovenia
            territory	sj	Svalbard og Jan Mayen
            territory	sk	Slovakia
            territory	sl	Sierra Leone
            territory	sm	San Marino
            territory	sn	Senegal
            territory	so	Somalia
            territory	sr	Surinam
            territory	ss	Sør-Sudan
            territory	st	São Tomé og Príncipe
            territory	sv	El Salvador
            territory	sx	Sint Maarten
            territory	sy	Syria
            territory	sz	Eswatini
            territory	ta	Tristan da Cunha
            territory	tc	Turks- og Caicosøyene
            territory	td	Tsjad
            territory	tf	De franske sørterritorier
            territory	tg	Togo
            territory	th	Thailand
            territory	tj	Tadsjikistan
            territory	tk	Tokelau
            territory	tl	Øst-Timor
            territory	tm	Turkmenistan
            territory	tn	Tunisia
            territory	to	Tonga
            territory	tr	Tyrkia
            territory	tt	Trinidad og Tobago
            territory	tv	Tuvalu
            territory	tw	Taiwan
            territory	tz	Tanzania
            territory	ua	Ukraina
            territory	ug	Uganda
            territory	um	USAs ytre øyer
            territory	us	USA
            territory	uy	Uruguay
            territory	uz	Usbekistan
            territory	va	Vatikanstaten
            territory	vc	St. Vincent og Grenadinene
            territory	ve	Venezuela
            territory	vg	De britiske jomfruøyene
            territory	vi	De amerikanske jomfruøyene
            territory	vn	Vietnam
            territory	vu	Vanuatu
            territory	wf	Wallis og Futuna
            territory	ws	Samoa
            territory	xk	Kosovo
            territory	ye	Jemen
            territory	yt	Mayotte
            territory	za	Sør-Afrika
            territory	zm	Zambia
            territory	zw	Zimbabwe
            """#
        case "nod": #"""
            date	0	month	37	namespace	487	number	1249
            date	full	d MMMM y
            date	month	LLLL y
            month	1	ᨾᨠᩁᩣᨣᩫ᩠ᨾ
            month	2	ᨠᩩᨾ᩠ᨽᩣᨻᩢᨶ᩠ᨵ᩼
            month	3	ᨾᩦᨶᩣᨣᩫ᩠ᨾ
            month	4	ᨾᩮᩇᩣᨿᩫ᩠ᨶ
            month	5	ᨻᩂᩇᨽᩣᨣᩫ᩠ᨾ
            month	6	ᨾᩥᨳᩩᨶᩣᨿᩫ᩠ᨶ
            month	7	ᨠᩁᨠᨯᩣᨣᩫ᩠ᨾ
            month	8	ᩈᩥᨦ᩠ᩉᩣᨣᩫ᩠ᨾ
            month	9	ᨠᩢᨶ᩠ᨿᩣᨿᩫ᩠ᨶ
            month	10	ᨲᩩᩃᩣᨣᩫ᩠ᨾ
            month	11	ᨻᩂᩆᨧᩥᨠᩣᨿᩫ᩠ᨶ
            month	12	ᨵᩢᨶ᩠ᩅᩣᨣᩫ᩠ᨾ
            namespace	-2	ᩈᩨ᩵
            namespace	-1	ᨻᩥᩔᩮ
            namespace	1	ᩋᩪ᩶ᨧᩣ
            namespace	2	ᨹᩪ᩶ᨩᩲ᩶
            namespace	3	ᩋᩪ᩶ᨠᩢ᩠ᨷᨹᩪ᩶ᨩᩲ᩶
            namespace	5	ᩋᩪ᩶ᨧᩣᩁᩮᩬᩥ᩵ᨦWikipedia
            namespace	6	ᨼᩱᩃ᩺
            namespace	7	ᩋᩪ᩶ᨧᩣᩁᩮᩬᩥ᩵ᨦᨼᩱᩃ᩺
            namespace	8	ᨾᩦᨯ᩠ᨿᩮᩅᩥᨠᩥ
            namespace	9	ᩋᩪ᩶ᨧᩣᩁᩮᩬᩥ᩵ᨦᨾᩦᨯ᩠ᨿᩮᩅᩥᨠᩥ
            namespace	10	ᨣᩮᩢ᩶ᩣᨷᩯ᩠ᨷ
            namespace	11	ᩋᩪ᩶ᨧᩣᩁᩮᩬᩥ᩵ᨦᨣᩮᩢ᩶ᩣᨷᩯ᩠ᨷ
            namespace	12	ᩅᩥᨵᩦᨩᩲ᩶
            namespace	13	ᩋᩪ᩶ᨧᩣᩁᩮᩬᩥ᩵ᨦᩅᩥᨵᩦᨩᩲ᩶
            namespace	14	ᩉ᩠ᨾ᩠ᩅᨯᩉ᩠ᨾᩪ᩵
            namespace	15	ᩋᩪ᩶ᨧᩣᩁᩮᩬᩥ᩵ᨦᩉ᩠ᨾ᩠ᩅᨯᩉ᩠ᨾᩪ᩵
            number	zero	᪀
            """#
        case "nov": #"""
            date	0	month	37	month-alone	262
            date	full	d MMMM y
            date	month	LLLL y
            month	1	de januare
            month	2	de februare
            month	3	de marte
            month	4	de aprile
            month	5	de maye
            month	6	de june
            month	7	de julie
            month	8	de auguste
            month	9	de septembre
            month	10	de oktobre
            month	11	de novembre
            month	12	de desembre
            month-alone	1	januare
            month-alone	2	februare
            month-alone	3	marte
            month-alone	4	aprile
            month-alone	5	maye
            month-alone	6	june
            month-alone	7	julie
            month-alone	8	auguste
            month-alone	9	septembre
            month-alone	10	oktobre
            month-alone	11	novembre
            month-alone	12	desembre
            """#
        case "nqo": #"""
            date	0	month	37	month-alone	332	namespace	363	number	1003
            date	full	d MMMM y
            date	month	LLLL y
            month	1	ߓߌ߲ߠߊߥߎߟߋ߲
            month	2	ߞߏ߲ߞߏߜߍ
            month	3	ߕߙߊߓߊ
            month	4	ߞߏ߲ߞߏߘߌ߬ߓߌ
            month	5	ߘߓߊ߬ߕߊ
            month	6	ߥߊ߬ߛߌ߬ߥߙߊ
            month	7	ߞߊ߬ߙߌ߬ߝߐ
            month	8	ߘߓߊ߬ߕߊ
            month	9	ߕߎߟߊߝߌ߲
            month	10	ߞߏ߲ߓߌߕߌ߮
            month	11	ߣߍߣߍߓߊ
            month	12	ߞߏߟߌ߲ߞߏߟߌ߲
            month-alone	8	ߘߓߊ߬ߓߌߟߊ
            namespace	-2	ߟߊߛߋߢߊߥߙߍ
            namespace	-1	ߞߙߍߞߙߍߣߍ߲
            namespace	1	ߢߊߝߐߞߣߍ
            namespace	2	ߟߊߓߊ߯ߙߟߊ
            namespace	3	ߟߊߓߊ߯ߙߟߊ ߟߊ߫ ߢߊߝߐߞߣߍ
            namespace	5	Wikipedia ߢߊߝߐߞߣߍ
            namespace	6	ߞߐߕߐ߮
            namespace	7	ߞߐߕߐ߮ ߢߊߝߐߞߣߍ
            namespace	8	ߡߘߌߦߊߥߞߌ
            namespace	9	ߡߘߌߦߊߥߞߌ ߢߊߝߐߞߣߍ
            namespace	10	ߞߙߊߞߏ
            namespace	11	ߞߙߊߞߏ ߢߊߝߐߞߣߍ
            namespace	12	ߡߊ߬ߘߍ߬ߡߍ߲߬ߠߌ߲
            namespace	13	ߡߊ߬ߘߍ߬ߡߍ߲߬ߠߌ߲ ߢߊߝߐߞߣߍ
            namespace	14	ߦߌߟߡߊ
            namespace	15	ߦߌߟߡߊ ߢߊߝߐߞߣߍ
            namespace	828	ߗߋ߬ߞߙߊߞߏ
            namespace	829	ߗߋ߬ߞߙߊߞߏ ߢߊߝߐߞߣߍ
            number	zero	߀
            """#
        case "nrf": #"""
            fallback	0
            fallback	1	nrm
            fallback	2	fr
            """#
        case "nrm": #"""
            date	0	fallback	37	month	66
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	nrf
            fallback	2	fr
            month	1	Jaunvyi
            month	2	Févryi
            month	3	Mar
            month	4	Avri
            month	5	Mouai
            month	6	Juin
            month	7	Juilet
            month	8	Âot
            month	9	Setembe
            month	10	Octobe
            month	11	Novembe
            month	12	Décembe
            """#
        case "nso": #"""
            date	0	month	37	namespace	242	plural	690	trail	708	variable	741
            date	full	d MMMM y
            date	month	LLLL y
            month	1	Pherekgong
            month	2	Dibokwane
            month	3	Hlakola
            month	4	Moranang
            month	5	Mopitlo
            month	6	Phupu
            month	7	Mosegamanye
            month	8	Phato
            month	9	Lewedi
            month	10	Diphalane
            month	11	Dibatsela
            month	12	Manthole
            namespace	-2	Media
            namespace	-1	Special
            namespace	1	Bolediša
            namespace	2	Mošomi
            namespace	3	Boledišana le Mošomi
            namespace	5	Wikipedia Poledišano
            namespace	6	Seswantšho
            namespace	7	Poledišano ya Seswantšho
            namespace	8	MediaWiki
            namespace	9	Poledišano ya MediaWiki
            namespace	10	Template
            namespace	11	Poledišano ya Template
            namespace	12	Thušo
            namespace	13	Poledišano ya Thušo
            namespace	14	Setensele
            namespace	15	Poledišano ya Setensele
            plural	1	n = 0..1
            trail	letters	A-Za-zÊÔêôŠš
            variable!	-	LEHONO_LETSATSI	LEHONO_LETSATSI2	LEHONO_LETSATSILEINA	IRI_BJALE	KGWEDI_BJALE	LEINA_KGWEDI_BJALE	NAKO_BJALE	NGWAGA_BJALE
            """#
        case "nv": #"""
            date	0	month	37	namespace	359
            date	full	d MMMM y
            date	month	LLLL y
            month	1	Yas Niłtʼees
            month	2	Atsá Biyáázh
            month	3	Wóózhchʼį́į́d
            month	4	Tʼą́ą́chil
            month	5	Tʼą́ą́tsoh
            month	6	Yaʼiishjááshchilí
            month	7	Yaʼiishjáástsoh
            month	8	Biniʼantʼą́ą́tsʼózí
            month	9	Biniʼantʼą́ą́tsoh
            month	10	Ghąąjį
            month	11	Níłchʼitsʼósí
            month	12	Níłchʼitsoh
            namespace	-2	Media
            namespace	-1	Special
            namespace	1	Naaltsoos baa yáshtiʼ
            namespace	2	Choyoołʼįįhí
            namespace	3	Choyoołʼįįhí bichʼįʼ yáshtiʼ
            namespace	5	Wikipedia baa yáshtiʼ
            namespace	6	Eʼelyaaígíí
            namespace	7	Eʼelyaaígíí baa yáshtiʼ
            namespace	8	MediaWiki
            namespace	9	MediaWiki baa yáshtiʼ
            namespace	10	Bee álnééhí
            namespace	11	Bee álnééhí baa yáshtiʼ
            namespace	12	Anáʼálwoʼ
            namespace	13	Anáʼálwoʼ baa yáshtiʼ
            namespace	14	Tʼááłáhági átʼéego
            namespace	15	Tʼááłáhági átʼéego baa yáshtiʼ
            """#
        case "ny": #"""
            date	0	month	37	plural	235	trail	250
            date	full	d MMMM y
            date	month	LLLL y
            month	1	Januwale
            month	2	Febuwale
            month	3	Malichi
            month	4	Apulo
            month	5	Meyi
            month	6	Juni
            month	7	Julaye
            month	8	Ogasiti
            month	9	Seputembala
            month	10	Okotobala
            month	11	Novembala
            month	12	Decembala
            plural	1	n = 1
            trail	letters	A-Za-zŴŵ́
            """#
        case "nyn": #"""
            date	0	month	37	plural	288
            date	full	d MMMM y
            date	month	MMMM y
            month	1	Okwokubanza
            month	2	Okwakabiri
            month	3	Okwakashatu
            month	4	Okwakana
            month	5	Okwakataana
            month	6	Okwamukaaga
            month	7	Okwamushanju
            month	8	Okwamunaana
            month	9	Okwamwenda
            month	10	Okwaikumi
            month	11	Okwaikumi na kumwe
            month	12	Okwaikumi na ibiri
            plural	1	n = 1
            """#
        case "nys": #"""
            date	0	month	37	month-alone	334
            date	full	d MMMM y
            date	month	LLLL y
            month	1	Birak (January)
            month	2	Bunuru (February)
            month	3	Bunuru (March)
            month	4	Djeran (April)
            month	5	Djeran (May)
            month	6	Makuru (June)
            month	7	Makuru (July)
            month	8	Djilba (August)
            month	9	Djilba (September)
            month	10	Kambarang (October)
            month	11	Kambarang (November)
            month	12	Birak (December)
            month-alone	2	February
            month-alone	3	March
            month-alone	4	April
            month-alone	5	May
            month-alone	6	June
            month-alone	7	July
            month-alone	8	August
            month-alone	9	September
            month-alone	10	October
            month-alone	11	November
            month-alone	12	December
            """#
        default: nil
        }
    }
}
