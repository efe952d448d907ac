// Written by scripts/make-swift-data from data/mediawiki, data/cldr and data/wiki; do not edit.
// swift-format-ignore-file

extension LanguageData {
    static func g(_ code: String) -> StaticString? {
        switch code {
        case "ga": #"""
            alias	0	date	74	function	111	modifier	196	month	257	namespace	471	option	880	plural	1041	redirect	1108	switch	1138	variable	1239
            alias	7	Plé í\#u{AD}omhá
            alias	10	Múnla
            alias	11	Plé múnla
            alias	14	Rang
            date	full	d MMMM y
            date	month	MMMM y
            function	grammar	GRAMADACH
            function	-	INMH	URLÁITIÚIL	URLÁITIÚILB
            function	ns	AS
            modifier	msg	TCHT
            modifier	msgnw	TCHTFS
            modifier	subst	IONAD
            month	1	Eanáir
            month	2	Feabhra
            month	3	Márta
            month	4	Aibreán
            month	5	Bealtaine
            month	6	Meitheamh
            month	7	Iúil
            month	8	Lúnasa
            month	9	Meán Fómhair
            month	10	Deireadh Fómhair
            month	11	Samhain
            month	12	Nollaig
            namespace	-2	Meán
            namespace	-1	Speisialta
            namespace	1	Plé
            namespace	2	Úsáideoir
            namespace	3	Plé úsáideora
            namespace	4	Vicipéid
            namespace	5	Plé Wikipedia
            namespace	6	Íomhá
            namespace	7	Plé íomhá
            namespace	8	MediaWiki
            namespace	9	Plé MediaWiki
            namespace	10	Teimpléad
            namespace	11	Plé teimpléid
            namespace	12	Cabhair
            namespace	13	Plé cabhrach
            namespace	14	Catagóir
            namespace	15	Plé catagóire
            option	img_center	lár
            option	img_framed	fráma	frámaithe
            option	img_left	clé
            option	img_none	faic
            option	img_right	deas
            option	img_thumbnail	mion	mionsamhail
            plural	1	n = 1
            plural	2	n = 2
            plural	3	n = 3..6
            plural	4	n = 7..10
            redirect	redirect	athsheoladh
            switch	-	CÁGACHUAIR	GANTIONTÚNANÁBHAIR	GANTA	GANMHÍRATHRÚ	GANTIONTÚNADTEIDEAL	GANTT	GANCÁ	CÁ
            variable	-	SCRIPTCHOSÁN	FREASTALAÍ	AINMANFHREASTALAÍ
            variable!	-	LÁLÁITHREACH	AINMANLAELÁITHRIGH	LÁLÁITHREACHNAS	MÍLÁITHREACH	GIORRÚNAMÍOSALÁITHREAÍ	AINMNAMÍOSALÁITHREAÍ	GINAINMNAMÍOSALÁITHREAÍ	AMLÁITHREACH	SEACHTAINLÁITHREACH	BLIAINLÁITHREACH	LÍONNANALT	LÍONNAGCOMHAD	IDANLEASAITHE
            variable!	namespace	AINMSPÁS
            variable!	pagename	AINMANLGH
            variable!	pagenamee	AINMANLGHB
            variable!	sitename	AINMANTSUÍMH
            """#
        case "gaa": #"""
            date	0	month	37	month-alone	237	trail	262
            date	full	d MMMM y
            date	month	LLLL y
            month	1	Aharabata
            month	2	Oflɔ
            month	3	Otsokrikri
            month	4	Abɛibe
            month	5	Agbiɛnaa
            month	6	Otukwajaŋŋ
            month	7	Maawɛ
            month	8	Manyawale
            month	9	Gbo
            month	10	Antɔŋ
            month	11	Alemle
            month	12	Afuabe
            month-alone	6	Otukwajaŋ
            trail	letters	A-Za-zŊŋƆƐɔɛ̀́̃
            """#
        case "gag": #"""
            alias	0	date	347	fallback	384	month	398	month-alone	618	namespace	640	redirect	1062
            alias	-2	Medya
            alias	-1	Özel
            alias	1	Tartışma
            alias	2	Kullanıcı
            alias	3	Kullanıcı mesaj
            alias	5	Wikipedia tartışma
            alias	6	Dosya
            alias	7	Dosya tartışma
            alias	8	MediaWiki
            alias	9	MediaWiki tartışma
            alias	10	Şablon
            alias	11	Şablon tartışma
            alias	12	Yardım
            alias	13	Yardım tartışma
            alias	14	Kategori
            alias	15	Kategori tartışma
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	tr
            month	1	Büük ay
            month	2	Küçük ay
            month	3	Baba Marta
            month	4	Çiçek ay
            month	5	Hederlez
            month	6	Kirez ay
            month	7	Orak ay
            month	8	Harman ay
            month	9	Ceviz ay
            month	10	Canavar ay
            month	11	Kasım ay
            month	12	Kırım ay
            month-alone	11	Kasım
            namespace	-2	Mediya
            namespace	-1	Maasus
            namespace	1	Dartışma
            namespace	2	Kullanıcı
            namespace	3	Kullanıcı dartışma
            namespace	5	Wikipedia dartışma
            namespace	6	Dosye
            namespace	7	Dosye dartışma
            namespace	8	MediaWiki
            namespace	9	MediaWiki dartışma
            namespace	10	Şablon
            namespace	11	Şablon dartışma
            namespace	12	Yardım
            namespace	13	Yardım dartışma
            namespace	14	Kategoriya
            namespace	15	Kategoriya dartışma
            redirect	redirect	yönnendi̇rmäkler	yönnendi̇r	yönnendi̇rmä	yönlendi̇rme	yönlendi̇r
            """#
        case "gan": #"""
            alias	0	fallback	268	namespace	360	variant	741
            alias	1	谈詑
            alias	3	用户谈詑	用戶談詑
            alias	4	专案
            alias	5	Wikipedia 談詑
            alias	7	文件谈詑	檔案談詑
            alias	9	MediaWiki谈詑	MediaWiki談詑
            alias	11	模板谈詑	模板談詑
            alias	13	帮助谈詑	幫助談詑
            alias	15	分类谈詑	分類談詑
            fallback	1	gan-hant
            fallback	2	gan-hans
            fallback	3	zh-hant
            fallback	4	zh
            fallback	5	zh-hans
            namespace	-2	媒體
            namespace	-1	特別
            namespace	1	談詑
            namespace	2	用戶
            namespace	3	用戶・談詑
            namespace	4	專案
            namespace	5	Wikipedia・談詑
            namespace	6	文檔
            namespace	7	文檔・談詑
            namespace	9	MediaWiki・談詑
            namespace	10	模板
            namespace	11	模板・談詑
            namespace	12	幫助
            namespace	13	幫助・談詑
            namespace	14	分類
            namespace	15	分類・談詑
            variant	1	gan
            variant	2	gan-hans
            variant	3	gan-hant
            """#
        case "gan-hans": #"""
            fallback	0	namespace	87
            fallback	1	gan
            fallback	2	gan-hant
            fallback	3	zh-hans
            fallback	4	zh
            fallback	5	zh-hant
            namespace	1	谈詑
            namespace	3	用户谈詑
            namespace	5	Wikipedia谈詑
            namespace	7	文件谈詑
            namespace	9	MediaWiki谈詑
            namespace	11	模板谈詑
            namespace	13	帮助谈詑
            namespace	15	分类谈詑
            """#
        case "gan-hant": #"""
            fallback	0	namespace	87
            fallback	1	gan
            fallback	2	gan-hans
            fallback	3	zh-hant
            fallback	4	zh
            fallback	5	zh-hans
            namespace	1	談詑
            namespace	3	用戶談詑
            namespace	5	Wikipedia談詑
            namespace	7	檔案談詑
            namespace	9	MediaWiki談詑
            namespace	11	模板談詑
            namespace	13	幫助談詑
            namespace	15	分類談詑
            """#
        case "gcr": #"""
            date	0	fallback	37	month	51	namespace	230
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	fr
            month	1	janvyé
            month	2	févriyé
            month	3	mars
            month	4	avril
            month	5	mè
            month	6	jen
            month	7	jwiyé
            month	8	out
            month	9	sèptanm
            month	10	ògtòb
            month	11	novanm
            month	12	désanm
            namespace	-2	Médja
            namespace	-1	Èspésyal
            namespace	1	Diskisyon
            namespace	2	Itilizatò
            namespace	3	Diskisyon itilizatò
            namespace	5	Diskisyon Wikipedia
            namespace	6	Fiché
            namespace	7	Diskisyon fiché
            namespace	8	MediaWiki
            namespace	9	Diskisyon MediaWiki
            namespace	10	Modèl
            namespace	11	Diskisyon modèl
            namespace	12	Lèd
            namespace	13	Diskisyon lèd
            namespace	14	Katégori
            namespace	15	Diskisyon katégori
            namespace	828	Modjoul
            namespace	829	Diskisyon modjoul
            """#
        case "gd": #"""
            date	0	month	41	month-alone	313	namespace	632	plural	1186
            date	full	d'mh' MMMM y
            date	month	LLLL y
            month	1	dhen Fhaoilleach
            month	2	dhen Ghearran
            month	3	dhen Mhàrt
            month	4	dhen Ghiblean
            month	5	dhen Chèitean
            month	6	dhen Ògmhios
            month	7	dhen Iuchar
            month	8	dhen Lùnastal
            month	9	dhen t-Sultain
            month	10	dhen Dàmhair
            month	11	dhen t-Samhain
            month	12	dhen Dùbhlachd
            month-alone	1	Am Faoilleach
            month-alone	2	An Gearran
            month-alone	3	Am Màrt
            month-alone	4	An Giblean
            month-alone	5	An Cèitean
            month-alone	6	An t-Ògmhios
            month-alone	7	An t-Iuchar
            month-alone	8	An Lùnastal
            month-alone	9	An t-Sultain
            month-alone	10	An Dàmhair
            month-alone	11	An t-Samhain
            month-alone	12	An Dùbhlachd
            namespace	-2	Meadhan
            namespace	-1	Sònraichte
            namespace	1	Deasbaireachd
            namespace	2	Cleachdaiche
            namespace	3	Deasbaireachd a' chleachdaiche
            namespace	5	An deasbaireachd aig Wikipedia
            namespace	6	Faidhle
            namespace	7	Deasbaireachd an fhaidhle
            namespace	8	MediaWiki
            namespace	9	Deasbaireachd MediaWiki
            namespace	10	Teamplaid
            namespace	11	Deasbaireachd na teamplaid
            namespace	12	Cobhair
            namespace	13	Deasbaireachd na cobharach
            namespace	14	Roinn-seòrsa
            namespace	15	Deasbaireachd na roinn-seòrsa
            namespace	828	Mòideal
            namespace	829	Deasbaireachd mòideil
            plural	1	n = 1,11
            plural	2	n = 2,12
            plural	3	n = 3..10,13..19
            """#
        case "gl": #"""
            alias	0	coordinates	198	date	217	fallback	269	function	283	hashed	1203	infobox	1329	modifier	1356	month	1377	month-alone	1564	namespace	1823	number	2295	option	2327	plural	3214	redirect	3239	switch	3287	variable	3818
            alias	2	Usuario	Usuaria
            alias	3	Conversa usuario	Conversa usuaria	Conversa Usuario
            alias	6	Imaxe
            alias	7	Conversa Imaxe
            alias	11	Conversa Modelo
            alias	13	Conversa Axuda
            alias	15	Conversa Categoría
            coordinates	west	O
            date	full	d 'de' MMMM 'de' y
            date	month	MMMM 'de' y
            fallback	1	pt
            function	-	URLCANÓNICO	URLCOMPLETO	URLLOCAL
            function	gender	SEXO	GENERO	GÊNERO
            function	grammar	GRAMÁTICA
            function	lc	MINÚSCULA	MINUSCULA	MINUSCULAS	MINÚSCULAS
            function	lcfirst	PRIMEIRAMINÚSCULA	PRIMEIRAMINUSCULA
            function	uc	MAIÚSCULA	MAIUSCULA	MAIUSCULAS	MAIÚSCULAS
            function	ucfirst	PRIMEIRAMAIÚSCULA	PRIMEIRAMAIUSCULA
            function!	defaultsort	ORDENAR	ORDENACAOPADRAO	ORDENAÇÃOPADRÃO	ORDEMPADRAO	ORDEMPADRÃO
            function!	displaytitle	AMOSAROTÍTULO	MOSTRAROTÍTULO	EXIBETITULO	EXIBETÍTULO
            function!	-	NÚMEROENGRUPO	NUMEROENGRUPO	NUMERONOGRUPO	NÚMERONOGRUPO	PÁXINASNACATEGORÍA	PAXINASNACATEGORIA	PAGINASNACATEGORIA	PÁGINASNACATEGORIA	PAGINASNACAT	PÁGINASNACAT	PÁXINASNOESPAZODENOMES	PAGINASNOESPACONOMINAL	PÁGINASNOESPAÇONOMINAL	PAGINASNODOMINIO	PÁGINASNODOMÍNIO	TAMAÑODAPÁXINA	TAMAÑODAPAXINA	TAMANHODAPAGINA	TAMANHODAPÁGINA	NIVELDEPROTECCIÓN	NIVELDEPROTECCION	NIVELDEPROTECAO	NÍVELDEPROTEÇÃO
            hashed	-	árboredecategorías	chamar	LINGUA	IDIOMA	especial
            hashed	formatdate	formatodadata	formateardata
            hashed	tag	etiqueta
            infobox	here	ficha	ficha *
            modifier	raw	ENBRUTO
            month	1	xaneiro
            month	2	febreiro
            month	3	marzo
            month	4	abril
            month	5	maio
            month	6	xuño
            month	7	xullo
            month	8	agosto
            month	9	setembro
            month	10	outubro
            month	11	novembro
            month	12	decembro
            month-alone	1	Xaneiro
            month-alone	2	Febreiro
            month-alone	3	Marzo
            month-alone	4	Abril
            month-alone	5	Maio
            month-alone	6	Xuño
            month-alone	7	Xullo
            month-alone	8	Agosto
            month-alone	9	Setembro
            month-alone	10	Outubro
            month-alone	11	Novembro
            month-alone	12	Decembro
            namespace	-2	Media
            namespace	-1	Especial
            namespace	1	Conversa
            namespace	2	Usuario
            namespace	3	Conversa usuario
            namespace	5	Conversa Wikipedia
            namespace	6	Ficheiro
            namespace	7	Conversa ficheiro
            namespace	8	MediaWiki
            namespace	9	Conversa MediaWiki
            namespace	10	Modelo
            namespace	11	Conversa modelo
            namespace	12	Axuda
            namespace	13	Conversa axuda
            namespace	14	Categoría
            namespace	15	Conversa categoría
            namespace	102	Libro
            namespace	828	Módulo
            namespace	829	Conversa módulo
            number	decimal	,
            number	group	.
            option	img_baseline	liñadebase	linhadebase
            option	img_border	borda	bordo
            option	img_bottom	abaixo
            option	img_center	centro
            option	img_class	clase=$1
            option	img_framed	conmarco	marco	conbordo	commoldura	comborda
            option	img_frameless	senmarco	senbordo	semmoldura	semborda
            option	img_left	esquerda
            option	img_link	ligazón=$1	ligação=$1
            option	img_manualthumb	miniatura=$1	miniaturadaimaxe=$1	miniaturadaimagem=$1
            option	img_middle	medio	meio
            option	img_none	ningún	nenhum
            option	img_page	páxina=$1	páxina_$1	página=$1	página_$1	página $1
            option	img_right	dereita	direita
            option	img_text_bottom	texto-abaixo
            option	img_text_top	texto-arriba
            option	img_thumbnail	miniatura	miniaturadaimagem	miniaturadaimaxe
            option	img_top	arriba	acima
            option	img_upright	arribaádereita	arribaádereita=$1	arribaádereita_$1	superiordireito	superiordireito=$1	superiordireito_$1	superiordireito $1
            plural	1	i = 1 and v = 0
            redirect	redirect	redirección	redirecionamento
            switch	-	FORZAROÍNDICE	FORCARTDC	FORCARSUMARIO	FORÇARTDC	FORÇARSUMÁRIO	SECCIÓNSNONEDITABLES	NÃOEDITARSEÇÃO	SEMEDITARSEÇÃO	NAOEDITARSECAO	SEMEDITARSECAO	SENGALERÍA	SEMGALERIA	SENÍNDICE	SEMTDC	SEMSUMÁRIO	ÍNDICE	TDC	SUMÁRIO	SUMARIO
            switch!	-	CATEGORÍAOCULTA	CATEGORIAOCULTA	CATOCULTA	INDEXAR	LIGAZÓNDANOVASECCIÓN	LINKDENOVASECAO	LINKDENOVASEÇÃO	LIGACAODENOVASECAO	LIGAÇÃODENOVASEÇÃO	NONINDEXAR	NAOINDEXAR	NÃOINDEXAR	REDIRECCIÓNESTÁTICA	REDIRECCIONESTATICA	REDIRECIONAMENTOESTATICO	REDIRECIONAMENTOESTÁTICO
            variable	-	RUTADOARTIGO	IDDAPÁXINA	RUTADAESCRITURA	CAMINHODOSCRIPT	SERVIDOR	NOMEDOSERVIDOR	RUTADOESTILO
            variable!	basepagename	NOMEDAPÁXINABASE	NOMEDAPAGINABASE	NOMEDAPÁGINABASE
            variable!	contentlanguage	LINGUADOCONTIDO	IDIOMADOCONTIDO	IDIOMADOCONTEUDO	IDIOMADOCONTEÚDO
            variable!	-	DÍAACTUAL	DIAATUAL	DÍAACTUAL2	DIAATUAL2	NOMEDODÍAACTUAL	NOMEDODIAATUAL	HORAACTUAL	HORAATUAL	MESACTUAL	MESACTUAL2	MESATUAL	MESATUAL2	MESACTUAL1	MESATUAL1	ABREVIATURADOMESACTUAL	MESATUALABREV	MESATUALABREVIADO	ABREVIATURADOMESATUAL	NOMEDOMESACTUAL	NOMEDOMESATUAL	DATAEHORAACTUAIS	HORARIOATUAL	VERSIÓNACTUAL	REVISAOATUAL	REVISÃOATUAL	SEMANAACTUAL	SEMANAATUAL	ANOACTUAL	ANOATUAL	DÍALOCAL	DIALOCAL	DÍALOCAL2	DIALOCAL2	NOMEDODÍALOCAL	NOMEDODIALOCAL	HORALOCAL	MESLOCAL	MESLOCAL2	MESLOCAL1	ABREVIATURADOMESLOCAL	MESLOCALABREV	MESLOCALABREVIADO	NOMEDOMESLOCAL	DATAEHORALOCAIS	HORARIOLOCAL	SEMANALOCAL	ANOLOCAL	NÚMERODEUSUARIOSACTIVOS	NUMERODEUSUARIOSATIVOS	NÚMERODEUSUÁRIOSATIVOS	NÚMERODEADMINISTRADORES	NUMERODEADMINISTRADORES	NÚMERODEARTIGOS	NUMERODEARTIGOS	NÚMERODEEDICIÓNS	NUMERODEEDICOES	NÚMERODEEDIÇÕES	NÚMERODEFICHEIROS	NUMERODEARQUIVOS	NÚMERODEARQUIVOS	NÚMERODEPÁXINAS	NUMERODEPAGINAS	NÚMERODEPÁGINAS	NÚMERODEUSUARIOS	NUMERODEUSUARIOS	NÚMERODEUSUÁRIOS	DÍADAREVISIÓN	DIADAREVISAO	DIADAREVISÃO	DÍADAREVISIÓN2	DIADAREVISAO2	DIADAREVISÃO2	IDDAREVISIÓN	IDDAREVISAO	IDDAREVISÃO	MESDAREVISIÓN	MESDAREVISAO	MÊSDAREVISÃO	MESDAREVISIÓN1	DATAEHORADAREVISIÓN	USUARIODAREVISIÓN	USUARIODAREVISAO	USUÁRIODAREVISÃO	ANODAREVISIÓN	ANODAREVISAO	ANODAREVISÃO
            variable!	fullpagename	NOMECOMPLETODAPÁXINA	NOMECOMPLETODAPAGINA	NOMECOMPLETODAPÁGINA
            variable!	namespace	ESPAZODENOMES	DOMINIO	DOMÍNIO	ESPACONOMINAL	ESPAÇONOMINAL
            variable!	namespacenumber	NÚMERODOESPAZODENOMES
            variable!	pagename	NOMEDAPÁXINA	NOMEDAPAGINA	NOMEDAPÁGINA
            variable!	rootpagename	NOMEDAPÁXINARAÍZ
            variable!	sitename	NOMEDOSITIO	NOMEDOSITE	NOMEDOSÍTIO
            variable!	subjectpagename	NOMEDAPÁXINADECONTIDO	NOMEDAPAGINADECONTEUDO	NOMEDAPÁGINADECONTEÚDO
            variable!	subjectspace	ESPAZODECONTIDO	PAGINADECONTEUDO	PAGINADECONTEÚDO
            variable!	subpagename	NOMEDASUBPÁXINA	NOMEDASUBPAGINA	NOMEDASUBPÁGINA
            variable!	talkpagename	NOMEDAPÁXINADECONVERSA	NOMEDAPAGINADEDISCUSSAO	NOMEDAPÁGINADEDISCUSSÃO
            variable!	talkspace	ESPAZODECONVERSA	PAGINADEDISCUSSAO	PÁGINADEDISCUSSÃO
            """#
        case "gld": #"""
            date	0	fallback	37	month	51	month-alone	459	trail	884
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	ru
            month	1	агдима биаду
            month	2	нэудима биаду
            month	3	хӯн биаду
            month	4	нюӈгун биаду
            month	5	амтака силайни биаду
            month	6	дякпон биаду
            month	7	амтака хуруйни биаду
            month	8	дёан биаду
            month	9	дава исӣни биаду
            month	10	муйрэ биаду
            month	11	ичэ биаду
            month	12	гуси бианиду
            month-alone	1	агдима биа
            month-alone	2	нэудимэ биа
            month-alone	3	хӯн биа
            month-alone	4	нюӈгун биа
            month-alone	5	амтака силайни биа
            month-alone	6	дякпон биа
            month-alone	7	амтака хуруйни биа
            month-alone	8	дёан биа
            month-alone	9	дава биани
            month-alone	10	муйрэ биа
            month-alone	11	ичэ биа
            month-alone	12	гуси биани
            trail	letters	a-z̄а-яёӇӈ
            """#
        case "glk": #"""
            alias	0	date	317	fallback	354	month	368	month-alone	607	namespace	655	number	1065
            alias	-1	ویژه
            alias	1	بحث
            alias	2	کاربر
            alias	3	بحث کاربر
            alias	5	بحث Wikipedia
            alias	6	پرونده
            alias	7	بحث پرونده
            alias	9	بحث مدیاویکی
            alias	10	الگو
            alias	11	بحث الگو
            alias	12	راهنما
            alias	13	بحث راهنما
            alias	14	رده
            alias	15	بحث رده
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	fa
            month	1	ژانویه
            month	2	فئوريه
            month	3	مارس
            month	4	آوريل
            month	5	مئى
            month	6	جۊن
            month	7	جۊلاى
            month	8	آگؤست
            month	9	سپتامبر
            month	10	اؤکتؤبر
            month	11	نؤوامبر
            month	12	دسامبر
            month-alone	2	فئوریه
            month-alone	5	مئی
            namespace	-2	مديا
            namespace	-1	خاص
            namespace	1	گب
            namespace	2	کارگير
            namespace	3	کارگيرˇ گب
            namespace	5	مدي Wikipedia
            namespace	6	فاىل
            namespace	7	فاىلˇ گب
            namespace	8	مدياويکي
            namespace	9	مدياويکي گب
            namespace	10	قالب
            namespace	11	قالبˇ گب
            namespace	12	رانما
            namespace	13	رانما گب
            namespace	14	جرگه
            namespace	15	جرگه گب
            number	zero	۰
            """#
        case "gn": #"""
            date	0	fallback	37	month	51	month-alone	266	namespace	340
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	es
            month	1	jasyteĩ
            month	2	jasykõi
            month	3	jasyapy
            month	4	jasyrundy
            month	5	jasypo
            month	6	jasypoteĩ
            month	7	jasypokõi
            month	8	jasypoapy
            month	9	jasyporundy
            month	10	jasypa
            month	11	jasypateĩ
            month	12	jasypakõi
            month-alone	2	jasykői
            month-alone	7	jasypokői
            month-alone	12	jasypakői
            namespace	-1	Mba'echĩchĩ
            namespace	1	Myangekõi
            namespace	2	Puruhára
            namespace	3	Puruhára myangekõi
            namespace	5	Wikipedia myangekõi
            namespace	6	Ta'ãnga
            namespace	7	Ta'ãnga myangekõi
            namespace	8	MediaWiki
            namespace	9	MediaWiki myangekõi
            namespace	10	Tembiecharã
            namespace	11	Tembiecharã myangekõi
            namespace	12	Pytyvõ
            namespace	13	Pytyvõ myangekõi
            namespace	14	Ñemohenda
            namespace	15	Ñemohenda myangekõi
            """#
        case "gom": #"""
            fallback	0
            fallback	1	gom-deva
            """#
        case "gom-deva": #"""
            alias	0	date	320	fallback	357	month	371	namespace	704
            alias	-2	मिडिया
            alias	2	उपेगकर्तो
            alias	3	उपेगकर्तो चर्चा
            alias	10	प्रारूप
            alias	11	प्रारूप चर्चा
            alias	12	मजत
            alias	13	मजत चर्चा
            alias	14	श्रेणी
            alias	15	श्रेणी चर्चा
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	hi
            month	1	जानेवारी
            month	2	फेब्रुवारी
            month	3	मार्च
            month	4	एप्रील
            month	5	मे
            month	6	जून
            month	7	जुलय
            month	8	ऑगस्ट
            month	9	सप्टेंबर
            month	10	ऑक्टोबर
            month	11	नोव्हेंबर
            month	12	डिसेंबर
            namespace	-2	माध्यम
            namespace	-1	विशेश
            namespace	1	चर्चा
            namespace	2	वापरपी
            namespace	3	वापरपी चर्चा
            namespace	5	Wikipedia चर्चा
            namespace	6	फायल
            namespace	7	फायल चर्चा
            namespace	8	मिडियाविकी
            namespace	9	मिडियाविकी चर्चा
            namespace	10	सांचो
            namespace	11	सांचो चर्चा
            namespace	12	आदार
            namespace	13	आदार चर्चा
            namespace	14	वर्ग
            namespace	15	वर्ग चर्चा
            namespace	828	एकक
            namespace	829	एकक चर्चा
            """#
        case "gom-latn": #"""
            date	0	month	37
            date	full	d MMMM y
            date	month	LLLL y
            month	1	Janer
            month	2	Febrer
            month	3	Mars
            month	4	Abril
            month	5	Mai
            month	6	Jun
            month	7	Julai
            month	8	Agost
            month	9	Setembr
            month	10	Otubr
            month	11	Novembr
            month	12	Dezembr
            """#
        case "gor": #"""
            alias	0	date	26	fallback	63	month	77	namespace	263
            alias	3	Lo'iya ta ohu'owo
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	id
            month	1	Januari
            month	2	Pebruari
            month	3	Maret
            month	4	April
            month	5	Mei
            month	6	Juni
            month	7	Juli
            month	8	Agustus
            month	9	September
            month	10	Oktober
            month	11	Nopember
            month	12	Desember
            namespace	-2	Media
            namespace	-1	Spesial
            namespace	1	Lo'iya
            namespace	2	Ta ohu'uwo
            namespace	3	Lo'iya ta ohu'uwo
            namespace	5	Lo'iya Wikipedia
            namespace	6	Berkas
            namespace	7	Lo'iya berkas
            namespace	8	MediaWiki
            namespace	9	Lo'iya MediaWiki
            namespace	10	Templat
            namespace	11	Lo'iya templat
            namespace	12	Wubodu
            namespace	13	Lo'iya wubodu
            namespace	14	Dalala
            namespace	15	Lo'iya dalala
            """#
        case "got": #"""
            date	0	month	37	month-alone	556	namespace	866
            date	full	d MMMM y
            date	month	LLLL y
            month	1	𐌾𐌰𐌽𐌿𐌰𐍂𐌾𐍉𐍃
            month	2	𐍆𐌰𐌹𐌱𐍂𐌿𐌰𐍂𐌾𐍉𐍃
            month	3	𐌼𐌰𐍂𐍄𐌹𐌿𐍃
            month	4	𐌰𐍀𐍂𐌴𐌹𐌻𐌹𐍃
            month	5	𐌼𐌰𐌾𐌰𐌿𐍃
            month	6	𐌾𐌿𐌽𐌹𐌰𐌿𐍃
            month	7	𐌾𐌿𐌻𐌹𐌰𐌿𐍃
            month	8	𐌰𐌲𐌿𐍃𐍄𐌰𐌿𐍃
            month	9	𐍃𐌰𐌹𐍀𐍄𐌰𐌹𐌼𐌱𐌰𐌹𐍂
            month	10	𐌰𐌿𐌺𐍄𐍉𐌱𐌰𐌹𐍂
            month	11	𐌽𐌰𐌿𐌱𐌰𐌹𐌼𐌱𐌰𐌹𐍂
            month	12	𐌾𐌹𐌿𐌻𐌾𐍉𐍃
            month-alone	1	𐌾𐌰𐌽𐌿𐌰𐍂𐌴𐌹𐍃
            month-alone	2	𐍆𐌰𐌹𐌱𐍂𐌿𐌰𐍂𐌴𐌹𐍃
            month-alone	5	𐌼𐌰𐌾𐌿𐍃
            month-alone	6	𐌾𐌿𐌽𐌹𐌿𐍃
            month-alone	7	𐌾𐌿𐌻𐌹𐌿𐍃
            month-alone	8	𐌰𐌲𐌿𐍃𐍄𐌿𐍃
            month-alone	12	𐌾𐌹𐌿𐌻𐌴𐌹𐍃
            namespace	2	𐌽𐌹𐌿𐍄𐌰𐌽𐌳𐍃
            namespace	3	𐌽𐌹𐌿𐍄𐌰𐌽𐌳𐌹𐍃 𐌲𐌰𐍅𐌰𐌿𐍂𐌳𐌾𐌰
            namespace	5	𐌸𐌹𐍃 Wikipedia 𐌲𐌰𐍅𐌰𐌿𐍂𐌳𐌾𐌰
            namespace	6	𐍆𐌴𐌹𐌻𐌰
            namespace	7	𐍆𐌴𐌹𐌻𐌹𐌽𐍃 𐌲𐌰𐍅𐌰𐌿𐍂𐌳𐌾𐌰
            namespace	10	𐍆𐌰𐌿𐍂𐌰𐌼𐌴𐌻𐌴𐌹𐌽𐍃
            namespace	11	𐍆𐌰𐌿𐍂𐌰𐌼𐌴𐌻𐌴𐌹𐌽𐌰𐌹𐍃 𐌲𐌰𐍅𐌰𐌿𐍂𐌳𐌾𐌰
            namespace	12	𐌷𐌹𐌻𐍀𐌰
            namespace	13	𐌷𐌹𐌻𐍀𐍉𐍃 𐌲𐌰𐍅𐌰𐌿𐍂𐌳𐌾𐌰
            namespace	14	𐌷𐌰𐌽𐍃𐌰
            namespace	15	𐌷𐌰𐌽𐍃𐍉𐍃 𐌲𐌰𐍅𐌰𐌿𐍂𐌳𐌾𐌰
            """#
        case "gpe": #"""
            date	0	month	37
            date	full	d MMMM y
            date	month	LLLL y
            month	1	January
            month	2	February
            month	3	March
            month	4	April
            month	5	May
            month	6	June
            month	7	July
            month	8	August
            month	9	September
            month	10	October
            month	11	November
            month	12	December
            """#
        case "grc": #"""
            date	0	month	37	month-alone	360
            date	full	d MMMM y
            date	month	LLLL y
            month	1	Ἰανουαρίου
            month	2	Φεβρουαρίου
            month	3	Μαρτίου
            month	4	Ἀπριλίου
            month	5	Μαΐου
            month	6	Ἰουνίου
            month	7	Ἰουλίου
            month	8	Αὐγούστου
            month	9	Σεπτεμβρίου
            month	10	Ὀκτωβρίου
            month	11	Νοεμβρίου
            month	12	Δεκεμβρίου
            month-alone	1	Ἰανουάριος
            month-alone	2	Φεβρουάριος
            month-alone	3	Μάρτιος
            month-alone	4	Ἀπρίλιος
            month-alone	5	Μάιος
            month-alone	6	Ἰούνιος
            month-alone	7	Ἰούλιος
            month-alone	8	Αὔγουστος
            month-alone	9	Σεπτέμβριος
            month-alone	10	Ὀκτώβριος
            month-alone	11	Νοέμβριος
            month-alone	12	Δεκέμβριος
            """#
        case "gsw": #"""
            date	0	fallback	38	function	52	month	97	month-alone	286	plural	408	trail	423
            date	full	d. MMMM y
            date	month	MMMM y
            fallback	1	de
            function!	displaytitle	SYTETITEL	SEITENTITEL
            month	1	Januar
            month	2	Februar
            month	3	März
            month	4	April
            month	5	Mai
            month	6	Juni
            month	7	Juli
            month	8	Auguscht
            month	9	Septämber
            month	10	Oktoober
            month	11	Novämber
            month	12	Dezämber
            month-alone	8	Auguscht
            month-alone	9	Septämber
            month-alone	10	Oktoober
            month-alone	11	Novämber
            month-alone	12	Dezämber
            plural	1	n = 1
            trail	letters	a-zßäöü
            """#
        case "gu": #"""
            date	0	month	38	namespace	374	number	1170	plural	1209	trail	1233
            date	full	d MMMM, y
            date	month	MMMM y
            month	1	જાન્યુઆરી
            month	2	ફેબ્રુઆરી
            month	3	માર્ચ
            month	4	એપ્રિલ
            month	5	મે
            month	6	જૂન
            month	7	જુલાઈ
            month	8	ઑગસ્ટ
            month	9	સપ્ટેમ્બર
            month	10	ઑક્ટોબર
            month	11	નવેમ્બર
            month	12	ડિસેમ્બર
            namespace	-2	દ્રશ્ય-શ્રાવ્ય (મિડિયા)
            namespace	-1	વિશેષ
            namespace	1	ચર્ચા
            namespace	2	સભ્ય
            namespace	3	સભ્યની ચર્ચા
            namespace	4	વિકિપીડિયા
            namespace	5	વિકિપીડિયા ચર્ચા
            namespace	6	ચિત્ર
            namespace	7	ચિત્રની ચર્ચા
            namespace	8	મીડિયાવિકિ
            namespace	9	મીડિયાવિકિ ચર્ચા
            namespace	10	ઢાંચો
            namespace	11	ઢાંચાની ચર્ચા
            namespace	12	મદદ
            namespace	13	મદદની ચર્ચા
            namespace	14	શ્રેણી
            namespace	15	શ્રેણીની ચર્ચા
            namespace	828	વિભાગ
            namespace	829	વિભાગ ચર્ચા
            number	grouping	indian
            number	zero	૦
            plural	1	i = 0 or n = 1
            trail	letters	઀-૿
            """#
        case "guc": #"""
            date	0	fallback	37	month	51	trail	262
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	es
            month	1	Eneero
            month	2	Pepüreero
            month	3	Maatso
            month	4	Apüriirü
            month	5	Maayo
            month	6	Juunio
            month	7	Juulio
            month	8	Akoosto
            month	9	Settiempüre
            month	10	Outuuwüre
            month	11	Nouyempüre
            month	12	Tisiempüre
            trail	letters	a-záéíñóúü
            """#
        case "gur": #"""
            date	0	month	37	month-alone	254	trail	326
            date	full	d MMMM y
            date	month	LLLL y
            month	1	Ko'oro
            month	2	Gunfuko
            month	3	Kilinkiiŋa
            month	4	Dawalega
            month	5	Siibedaa
            month	6	Siibenya'aŋa
            month	7	Naakɛ'ɛsega
            month	8	Salurego
            month	9	Fɔɔ
            month	10	Sakutega
            month	11	Tigerɛ
            month	12	Sapɔɔlegɔ
            month-alone	7	Naakɛ'ɛsiga
            month-alone	9	Sakutega
            month-alone	10	fɔɔ
            trail	letters	A-Za-zŊŋƆƐƖƲɔɛɩʋ̃
            """#
        case "guw": #"""
            date	0	month	37	namespace	260	plural	632	trail	650
            date	full	d MMMM y
            date	month	LLLL y
            month	1	Alunlunsun
            month	2	Afínplọsun
            month	3	Whejisun
            month	4	Lidosun
            month	5	Nuwhàsun
            month	6	Ayidosun
            month	7	Liyasun
            month	8	Avivọsun
            month	9	Zósun
            month	10	Kọ́yànsun
            month	11	Abọ̀húsun
            month	12	Awewesun
            namespace	-1	Vonọtaun
            namespace	1	Hodidọ
            namespace	2	Zinzantọ
            namespace	3	Zinzantọ hodidọ
            namespace	5	Wikipedia hodidọ
            namespace	6	Wepo
            namespace	7	Wepo hodidọ
            namespace	8	MediaWiki
            namespace	9	MediaWiki hodidọ
            namespace	10	Ohia
            namespace	11	Ohia hodidọ
            namespace	12	Alọgọ
            namespace	13	Alọgọ hodidọ
            namespace	14	Adà
            namespace	15	Adà hodidọ
            plural	1	n = 0..1
            trail	letters	a-zàáèéìíòóùúěǎǐǒɔɖɛ̌ẹọ
            """#
        case "gv": #"""
            date	0	month	38	namespace	277	plural	668
            date	full	dd MMMM y
            date	month	y MMMM
            month	1	Jerrey-geuree
            month	2	Toshiaght-arree
            month	3	Mayrnt
            month	4	Averil
            month	5	Boaldyn
            month	6	Mean-souree
            month	7	Jerrey-souree
            month	8	Luanistyn
            month	9	Mean-fouyir
            month	10	Jerrey-fouyir
            month	11	Mee Houney
            month	12	Mee ny Nollick
            namespace	-2	Meanyn
            namespace	-1	Er lheh
            namespace	1	Resooney
            namespace	2	Ymmydeyr
            namespace	3	Resooney ymmydeyr
            namespace	5	Resooney Wikipedia
            namespace	6	Coadan
            namespace	7	Resooney coadan
            namespace	8	MediaWiki
            namespace	9	Resooney MediaWiki
            namespace	10	Clowan
            namespace	11	Resooney clowan
            namespace	12	Cooney
            namespace	13	Resooney cooney
            namespace	14	Ronney
            namespace	15	Resooney ronney
            plural	1	v = 0 and i % 10 = 1
            plural	2	v = 0 and i % 10 = 2
            plural	3	v = 0 and i % 100 = 0,20,40,60,80
            plural	4	v != 0
            """#
        default: nil
        }
    }
}
