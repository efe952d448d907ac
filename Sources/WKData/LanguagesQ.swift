// Written by scripts/make-swift-data from data/mediawiki, data/cldr and data/wiki; do not edit.
// swift-format-ignore-file

extension LanguageData {
    static func q(_ code: String) -> StaticString? {
        switch code {
        case "qu": #"""
            date	full	d MMMM y
            date	month	MMMM y
            fallback	1	qug
            fallback	2	es
            function	anchorencode	WATANALLAWICHAY
            function	filepath	WILLAÑIQIÑAN	WILLANIQINAN	RUTAARCHIVO	RUTARCHIVO	RUTADEARCHIVO
            function	formatnum	YUPAYRIKCHAKUY	FORMATONÚMERO	FORMATONUMERO
            function	fullurl	HUNTAURL	URLCOMPLETA
            function	fullurle	HUNTAURLE	URLCOMPLETAC
            function	gender	QHARIWARMI	QARIWARMI	GÉNERO	GENERO
            function	grammar	SIMIKAMACHIY	GRAMATICA	GRAMÁTICA
            function	int	WILLAY
            function	lc	UCHUY	MINUS	MINÚS
            function	lcfirst	UCHUYÑAWPAQ	UCHUYNAWPAQ	PRIMEROMINUS;	PRIMEROMINÚS	PRIMEROMINUS
            function	localurl	KAYLLAURL	URLLOCAL
            function	localurle	KAYLLAURLE	URLLOCALC
            function	ns	SKITI	EN
            function	padleft	PADLLUQI	PADICHUQ
            function	padright	PADPAÑA	PADALLIQ
            function	plural	ACHKA
            function	uc	HATUN	MAYUS	MAYÚS
            function	ucfirst	HATUNÑAWPAQ	HATUNNAWPAQ	PRIMEROMAYUS;	PRIMEROMAYÚS	PRIMEROMAYUS
            function	urlencode	URLLLAWICHAY	URL-LLAWICHAY	CODIFICAR	CODIFICARURL
            function!	defaultsort	ALLINCHAY	SIQINCHAY	ORDENAR	ORDENPREDETERMINADO	CLAVEDEORDENPREDETERMINADO	ORDENDECATEGORIAPREDETERMINADO	ORDENDECATEGORÍAPREDETERMINADO
            function!	displaytitle	SUTITARIKUCHIY	MOSTRARTÍTULO	MOSTRARTITULO
            function!	numberingroup	HUÑUPIYUPAY	HUNUPIYUPAY	NÚMEROENGRUPO	NUMEROENGRUPO	NUMENGRUPO	NÚMENGRUPO
            function!	pagesincategory	KATIGURIYAPIPANQAKUNA	PÁGINASENCATEGORÍA	PÁGINASENCAT	PAGSENCAT	PAGINASENCATEGORIA	PAGINASENCAT
            function!	pagesinnamespace	SUTIKITIPIPANQAKUNA	PÁGINASENESPACIO
            function!	pagesize	PANQACHHIKAN	PANQACHIKAN	PANQACHIKA	TAMAÑOPÁGINA	TAMAÑODEPÁGINA	TAMAÑOPAGINA	TAMAÑODEPAGINA
            function!	protectionlevel	HAYKAAMACHAY	IMASINCHIAMACHAY	NIVELDEPROTECCIÓN
            hashed	default	kikinmanta
            hashed	explode	phatmay
            hashed	expr	rikuchiy
            hashed	formatdate	punchawrikchakuy	formatodefecha	formatearfecha
            hashed	if	kaptin
            hashed	ifeq	kaqllakaptin
            hashed	iferror	pantasqakaptin
            hashed	ifexist	kachkaptin
            hashed	ifexpr	rikuchiykaptin
            hashed	language	RIMAY	IDIOMA
            hashed	len	suni
            hashed	pos	tiyay
            hashed	replace	rantichay	huknachay
            hashed	special	sapaq	especial
            hashed	switch	winkuy
            hashed	tag	unanchacha	UNANCHACHA	etiqueta	ETIQUETA
            hashed	time	pacha
            hashed	timel	pachal
            modifier	msg	WILLA	MSJ
            modifier	msgnw	WILLAMUSUQ
            modifier	raw	CHAWA	SINFORMATO	SINPUNTOS
            modifier	subst	WAKCHAY	SUST	FIJAR
            month	1	Enero
            month	2	Febrero
            month	3	Marzo
            month	4	Abril
            month	5	Mayo
            month	6	Junio
            month	7	Julio
            month	8	Agosto
            month	9	Setiembre
            month	10	Octubre
            month	11	Noviembre
            month	12	Diciembre
            month-alone	1	Enero
            month-alone	2	Febrero
            month-alone	3	Marzo
            month-alone	4	Abril
            month-alone	5	Mayo
            month-alone	6	Junio
            month-alone	7	Julio
            month-alone	8	Agosto
            month-alone	9	Setiembre
            month-alone	10	Octubre
            month-alone	11	Noviembre
            month-alone	12	Diciembre
            namespace	-2	Midya
            namespace	-1	Sapaq
            namespace	1	Rimanakuy
            namespace	2	Ruraq
            namespace	3	Ruraq rimanakuy
            namespace	5	Wikipedia rimanakuy
            namespace	6	Rikcha
            namespace	7	Rikcha rimanakuy
            namespace	8	MediaWiki
            namespace	9	MediaWiki rimanakuy
            namespace	10	Plantilla
            namespace	11	Plantilla rimanakuy
            namespace	12	Yanapa
            namespace	13	Yanapa rimanakuy
            namespace	14	Katiguriya
            namespace	15	Katiguriya rimanakuy
            option	img_alt	wak=$1
            option	img_baseline	tiksisiqi
            option	img_border	saywa	borde
            option	img_bottom	sikipi
            option	img_center	chawpi	centro	centrado	centrada	centrar
            option	img_framed	inchuyuq	inchu	marco	enmarcado	enmarcada
            option	img_frameless	inchunnaq	sinmarco	sin_embarcar	sinenmarcar	sin_enmarcar
            option	img_left	lluqi	ichuq	izquierda	izda	izq
            option	img_link	tinki=$1	vínculo=$1	vinculo=$1	enlace=$1
            option	img_manualthumb	rikchacha=$1	miniaturadeimagen=$1	miniatura=$1
            option	img_middle	ukhupi
            option	img_none	manaima	mana	ninguna	nada	no	ninguno
            option	img_page	panqa=$1	pagina=$1	página=$1	pagina_$1	página_$1
            option	img_right	paña	alliq	derecha	dcha	der
            option	img_sub	uran
            option	img_super	hanan
            option	img_text_bottom	qillqasiki
            option	img_text_top	qillqahawa
            option	img_thumbnail	rikchacha	miniaturadeimagen	mini	miniatura
            option	img_top	hawa
            option	img_upright	sayaq	sayaq=$1
            redirect	redirect	pusapuna	redirección	redireccion
            switch	forcetoc	YUYARINATAATIPACHIY	FORZARTDC	FORZARTOC	FORZAR_TDC
            switch	nocontentconvert	AMASAMIQTAHUKCHAYCHU	NOCONVERTIRCONTENIDO
            switch	noeditsection	AMARAKITAHUKCHAYCHU	NOEDITARSECCIÓN	NOEDITARSECCION	NO_EDITAR_SECCIÓN
            switch	nogallery	RIKCHASUYUNNAQ	NOGALERÍA	NOGALERIA	SIN_GALERÍA
            switch	notitleconvert	AMASUTITAHUKCHAYCHU	NOCONVERTIRTITULO	NOCONVERTIRTÍTULO	NOCT
            switch	notoc	YUYARINANNAQ	NOTDC	SIN_TDC
            switch	toc	YUYARINA	TDC
            switch!	hiddencat	PAKASQAKATIGURIYA	CATEGORÍAOCULTA
            switch!	index	UNANCHAY	INDEXAR
            switch!	noindex	AMAUNANCHAYCHU	NOINDEXAR
            switch!	staticredirect	TIYAQLLAPUSAPUNA	REDIRECCIONESTATICA	REDIRECCIÓNESTÁTICA
            variable	scriptpath	QILLQAÑAN	QILLQANAN	RUTASCRIPT	RUTADESCRIPT
            variable	server	SIRWIQ	SERVIDOR
            variable	servername	SIRWIQSUTI	NOMBRESERVIDOR
            variable!	basepagename	TIKSIPANQASUTI	NOMBREDEPAGINABASE	NOMBREDEPÁGINABASE
            variable!	basepagenamee	TIKSIPANQASUTIE	NOMBREDEPAGINABASEC	NOMBREDEPÁGINABASEC
            variable!	contentlanguage	SAMIQRIMAY	IDIOMADELCONTENIDO	IDIOMADELCONT
            variable!	currentday	KUNANPUNCHAW	DÍAACTUAL	DIAACTUAL	DÍA_ACTUAL	DIA_ACTUAL
            variable!	currentday2	KUNANPUNCHAW2	DÍAACTUAL2	DIAACTUAL2	DÍA_ACTUAL2	DIA_ACTUAL2
            variable!	currentdayname	KUNANPUNCHAWSUTI	NOMBREDÍAACTUAL	NOMBREDIAACTUAL
            variable!	currentdow	KUNANSIMANAPUNCHAW	DDSACTUAL	DIADESEMANAACTUAL	DÍADESEMANAACTUAL
            variable!	currenthour	KUNANURA	HORAACTUAL	HORA_ACTUAL
            variable!	currentmonth	KUNANKILLA	MESACTUAL	MES_ACTUAL	MESACTUAL2
            variable!	currentmonthabbrev	KUNANKILLAPISI	ABREVIACIONNOMBREMESACTUAL	ABREVIACIÓNNOMBREMESACTUAL	MESACTUALABREVIADO
            variable!	currentmonthname	KUNANKILLASUTI	NOMBREMESACTUAL	NOMBRE_MES_ACTUAL	MESACTUALCOMPLETO
            variable!	currentmonthnamegen	KUNANKILLASUTIP	GENERADORNOMBREMESACTUAL	MESACTUALGENITIVO
            variable!	currenttime	KUNANPACHA	HORAACTUAL	HORA_ACTUAL	HORA_MINUTOS_ACTUAL	HORAMINUTOSACTUAL	TIEMPOACTUAL
            variable!	currenttimestamp	KUNANPACHAQILLPA	MARCADEHORAACTUAL
            variable!	currentversion	KUNANMUSUQCHASQA	REVISIÓNACTUAL	VERSIONACTUAL	VERSIÓNACTUAL
            variable!	currentweek	KUNANSIMANA	SEMANAACTUAL
            variable!	currentyear	KUNANWATA	AÑOACTUAL	AÑO_ACTUAL
            variable!	directionmark	PURIRIYSANANCHA
            variable!	fullpagename	HUNTAPANQASUTI	NOMBREDEPÁGINACOMPLETA	NOMBREDEPAGINACOMPLETA	NOMBREDEPÁGINAENTERA	NOMBREDEPAGINAENTERA	NOMBRECOMPLETODEPÁGINA	NOMBRECOMPLETODEPAGINA
            variable!	fullpagenamee	HUNTAPANQASUTIE	NOMBRECOMPLETODEPAGINAC	NOMBRECOMPLETODEPÁGINAC
            variable!	localday	KAYPIPUNCHAW	DÍALOCAL	DIALOCAL
            variable!	localday2	KAYPIPUNCHAW2	DIALOCAL2	DÍALOCAL2
            variable!	localdayname	KAYPIPUNCHAWSUTI	NOMBREDIALOCAL	NOMBREDÍALOCAL
            variable!	localdow	KAYLLASIMANAPUNCHAW	DDSLOCAL	DIADESEMANALOCAL	DÍADESEMANALOCAL
            variable!	localhour	KAYPIURA	HORALOCAL
            variable!	localmonth	KAYPIKILLA	MESLOCAL	MESLOCAL2
            variable!	localmonthabbrev	KAYPIKILLAPISI	ABREVIACIONMESLOCAL	MESLOCALABREVIADO
            variable!	localmonthname	KAYPIKILLASUTI	NOMBREMESLOCAL	MESLOCALCOMPLETO
            variable!	localmonthnamegen	KAYPIKILLASUTIP	GENERADORNOMBREMESLOCAL	MESLOCALGENITIVO
            variable!	localtime	KAYPIPACHA	HORALOCAL	HORAMINUTOSLOCAL	TIEMPOLOCAL
            variable!	localtimestamp	KAYLLAPACHAQILLPA	MARCADEHORALOCAL
            variable!	localweek	KAYLLASIMANA	SEMANALOCAL
            variable!	localyear	KAYPIWATA	AÑOLOCAL
            variable!	namespace	SUTIKITI	ESPACIODENOMBRE
            variable!	namespacee	SUTIKITIE	ESPACIODENOMBREC
            variable!	numberofactiveusers	HAYKARURACHKAQ	NÚMERODEUSUARIOSACTIVOS	NUMERODEUSUARIOSACTIVOS
            variable!	numberofadmins	HAYKAKAMACHIQ	NÚMEROADMINISITRADORES	NÚMEROADMINS	NUMEROADMINS	NUMEROADMINISTRADORES	NUMERODEADMINISTRADORES	NUMERODEADMINS	NÚMERODEADMINISTRADORES	NÚMERODEADMINS	NÚMEROADMINIISTRADORES
            variable!	numberofarticles	HAYKAQILLQA	NÚMERODEARTÍCULOS	NUMERODEARTICULOS
            variable!	numberofedits	HAYKALLAMKAPUSQA	NÚMERODEEDICIONES	NUMERODEEDICIONES
            variable!	numberoffiles	HAYKAWILLANIQI	NÚMERODEARCHIVOS	NUMERODEARCHIVOS
            variable!	numberofpages	HAYKAPANQA	NÚMERODEPÁGINAS	NUMERODEPAGINAS
            variable!	numberofusers	HAYKARURAQ	NÚMERODEUSUARIOS	NUMERODEUSUARIOS
            variable!	pagename	PANQASUTI	NOMBREDEPAGINA	NOMBREDEPÁGINA
            variable!	pagenamee	PANQASUTIE	NOMBREDEPAGINAC	NOMBREDEPÁGINAC
            variable!	revisionday	MUSUQCHASQAPUNCHAW	DIADEREVISION	DIAREVISION	DÍADEREVISIÓN	DÍAREVISIÓN
            variable!	revisionday2	MUSUQCHASQAPUNCHAW2	DIADEREVISION2	DIAREVISION2	DÍADEREVISIÓN2	DÍAREVISIÓN2
            variable!	revisionid	MUSUQCHASQAID	IDDEREVISION	IDREVISION	IDDEREVISIÓN	IDREVISIÓN
            variable!	revisionmonth	MUSUQCHASQAKILLA	MESDEREVISION	MESDEREVISIÓN	MESREVISION	MESREVISIÓN
            variable!	revisiontimestamp	MUSUQCHASQAPACHAQILLPA	MARCADEHORADEREVISION	MARCADEHORADEREVISIÓN
            variable!	revisionuser	MUSUQCHASQARURAQ	USUARIODEREVISION	USUARIODEREVISIÓN
            variable!	revisionyear	MUSUQCHASQAWATA	AÑODEREVISION	AÑODEREVISIÓN	AÑOREVISION	AÑOREVISIÓN
            variable!	sitename	TIYAYSUTI	NOMBREDESITIO	NOMBREDELSITIO
            variable!	subjectpagename	QILLQAPANQASUTI	NOMBREDEPAGINADETEMA	NOMBREDEPÁGINADETEMA	NOMBREDEPÁGINADEASUNTO	NOMBREDEPAGINADEASUNTO	NOMBREDEPAGINADEARTICULO	NOMBREDEPÁGINADEARTÍCULO
            variable!	subjectpagenamee	QILLQAPANQASUTIE	NOMBREDEPAGINADETEMAC	NOMBREDEPÁGINADETEMAC	NOMBREDEPÁGINADEASUNTOC	NOMBREDEPAGINADEASUNTOC	NOMBREDEPAGINADEARTICULOC	NOMBREDEPÁGINADEARTÍCULOC
            variable!	subjectspace	QILLQAKITI	ESPACIODEASUNTO	ESPACIODETEMA	ESPACIODEARTÍCULO	ESPACIODEARTICULO
            variable!	subjectspacee	QILLQAKITIE	ESPACIODETEMAC	ESPACIODEASUNTOC	ESPACIODEARTICULOC	ESPACIODEARTÍCULOC
            variable!	subpagename	URINPANQASUTI	NOMBREDESUBPAGINA	NOMBREDESUBPÁGINA
            variable!	subpagenamee	URINPANQASUTIE	NOMBREDESUBPAGINAC	NOMBREDESUBPÁGINAC
            variable!	talkpagename	RIMANAKUYPANQASUTI	NOMBREDEPÁGINADEDISCUSIÓN	NOMBREDEPAGINADEDISCUSION	NOMBREDEPAGINADISCUSION	NOMBREDEPÁGINADISCUSIÓN
            variable!	talkpagenamee	RIMANAKUYPANQASUTIE	NOMBREDEPÁGINADEDISCUSIÓNC	NOMBREDEPAGINADEDISCUSIONC	NOMBREDEPAGINADISCUSIONC	NOMBREDEPÁGINADISCUSIÓNC
            variable!	talkspace	RIMANAKUYKITI	RIMAYKITI	ESPACIODEDISCUSION	ESPACIODEDISCUSIÓN
            variable!	talkspacee	RIMANAKUYKITIE	RIMAYKITIE	ESPACIODEDISCUSIONC
            """#
        case "qug": #"""
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	qu
            fallback	2	es
            month	1	Kamay
            month	2	Panchiy
            month	3	Pawkar
            month	4	Ayriwa
            month	5	Aymuray
            month	6	Inti
            month	7	Purun
            month	8	Chakmay
            month	9	Kuya
            month	10	Yaku
            month	11	Ayar
            month	12	Kapak
            namespace	-2	Midya
            namespace	-1	Sapak
            namespace	1	Rimanakuy
            namespace	2	Rurak
            namespace	3	Rurakpa rimanakuy
            namespace	5	Wikipedia-pa rimanakuy
            namespace	6	Rikcha
            namespace	7	Rikchapa rimanakuy
            namespace	8	MediaWiki
            namespace	9	MediaWikipa rimanakuy
            namespace	10	Plantilla
            namespace	11	Plantillapa rimanakuy
            namespace	12	Yanapa
            namespace	13	Yanapapak rimanakuy
            namespace	14	Samiyachiy
            namespace	15	Samiyachiy rimanakuy
            """#
        default: nil
        }
    }
}
