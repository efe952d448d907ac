// Written by scripts/make-swift-data from data/mediawiki, data/cldr and data/wiki; do not edit.
// swift-format-ignore-file

extension LanguageData {
    static func q(_ code: String) -> StaticString? {
        switch code {
        case "qu": #"""
            date	0	fallback	37	function	66	hashed	1448	modifier	1848	month	1971	month-alone	2158	namespace	2417	option	2821	redirect	3715	switch	3767	variable	4238
            date	full	d MMMM y
            date	month	MMMM y
            fallback	1	qug
            fallback	2	es
            function	anchorencode	WATANALLAWICHAY
            function	-	WILLAÑIQIÑAN	WILLANIQINAN	RUTAARCHIVO	RUTARCHIVO	RUTADEARCHIVO	HUNTAURL	URLCOMPLETA	HUNTAURLE	URLCOMPLETAC	WILLAY	KAYLLAURL	URLLOCAL	KAYLLAURLE	URLLOCALC
            function	formatnum	YUPAYRIKCHAKUY	FORMATONÚMERO	FORMATONUMERO
            function	gender	QHARIWARMI	QARIWARMI	GÉNERO	GENERO
            function	grammar	SIMIKAMACHIY	GRAMATICA	GRAMÁTICA
            function	lc	UCHUY	MINUS	MINÚS
            function	lcfirst	UCHUYÑAWPAQ	UCHUYNAWPAQ	PRIMEROMINUS;	PRIMEROMINÚS	PRIMEROMINUS
            function	ns	SKITI	EN
            function	padleft	PADLLUQI	PADICHUQ
            function	padright	PADPAÑA	PADALLIQ
            function	plural	ACHKA
            function	uc	HATUN	MAYUS	MAYÚS
            function	ucfirst	HATUNÑAWPAQ	HATUNNAWPAQ	PRIMEROMAYUS;	PRIMEROMAYÚS	PRIMEROMAYUS
            function	urlencode	URLLLAWICHAY	URL-LLAWICHAY	CODIFICAR	CODIFICARURL
            function!	defaultsort	ALLINCHAY	SIQINCHAY	ORDENAR	ORDENPREDETERMINADO	CLAVEDEORDENPREDETERMINADO	ORDENDECATEGORIAPREDETERMINADO	ORDENDECATEGORÍAPREDETERMINADO
            function!	displaytitle	SUTITARIKUCHIY	MOSTRARTÍTULO	MOSTRARTITULO
            function!	-	HUÑUPIYUPAY	HUNUPIYUPAY	NÚMEROENGRUPO	NUMEROENGRUPO	NUMENGRUPO	NÚMENGRUPO	KATIGURIYAPIPANQAKUNA	PÁGINASENCATEGORÍA	PÁGINASENCAT	PAGSENCAT	PAGINASENCATEGORIA	PAGINASENCAT	SUTIKITIPIPANQAKUNA	PÁGINASENESPACIO	PANQACHHIKAN	PANQACHIKAN	PANQACHIKA	TAMAÑOPÁGINA	TAMAÑODEPÁGINA	TAMAÑOPAGINA	TAMAÑODEPAGINA	HAYKAAMACHAY	IMASINCHIAMACHAY	NIVELDEPROTECCIÓN
            hashed	default	kikinmanta
            hashed	-	phatmay	RIMAY	IDIOMA	suni	tiyay	rantichay	huknachay	sapaq	especial	pacha	pachal
            hashed	expr	rikuchiy
            hashed	formatdate	punchawrikchakuy	formatodefecha	formatearfecha
            hashed	if	kaptin
            hashed	ifeq	kaqllakaptin
            hashed	iferror	pantasqakaptin
            hashed	ifexist	kachkaptin
            hashed	ifexpr	rikuchiykaptin
            hashed	switch	winkuy
            hashed	tag	unanchacha	UNANCHACHA	etiqueta	ETIQUETA
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
            switch	-	YUYARINATAATIPACHIY	FORZARTDC	FORZARTOC	FORZAR_TDC	AMASAMIQTAHUKCHAYCHU	NOCONVERTIRCONTENIDO	AMARAKITAHUKCHAYCHU	NOEDITARSECCIÓN	NOEDITARSECCION	NO_EDITAR_SECCIÓN	RIKCHASUYUNNAQ	NOGALERÍA	NOGALERIA	SIN_GALERÍA	AMASUTITAHUKCHAYCHU	NOCONVERTIRTITULO	NOCONVERTIRTÍTULO	NOCT	YUYARINANNAQ	NOTDC	SIN_TDC	YUYARINA	TDC
            switch!	-	PAKASQAKATIGURIYA	CATEGORÍAOCULTA	UNANCHAY	INDEXAR	AMAUNANCHAYCHU	NOINDEXAR	TIYAQLLAPUSAPUNA	REDIRECCIONESTATICA	REDIRECCIÓNESTÁTICA
            variable	-	QILLQAÑAN	QILLQANAN	RUTASCRIPT	RUTADESCRIPT	SIRWIQ	SERVIDOR	SIRWIQSUTI	NOMBRESERVIDOR
            variable!	basepagename	TIKSIPANQASUTI	NOMBREDEPAGINABASE	NOMBREDEPÁGINABASE
            variable!	basepagenamee	TIKSIPANQASUTIE	NOMBREDEPAGINABASEC	NOMBREDEPÁGINABASEC
            variable!	contentlanguage	SAMIQRIMAY	IDIOMADELCONTENIDO	IDIOMADELCONT
            variable!	-	KUNANPUNCHAW	DÍAACTUAL	DIAACTUAL	DÍA_ACTUAL	DIA_ACTUAL	KUNANPUNCHAW2	DÍAACTUAL2	DIAACTUAL2	DÍA_ACTUAL2	DIA_ACTUAL2	KUNANPUNCHAWSUTI	NOMBREDÍAACTUAL	NOMBREDIAACTUAL	KUNANSIMANAPUNCHAW	DDSACTUAL	DIADESEMANAACTUAL	DÍADESEMANAACTUAL	KUNANURA	HORAACTUAL	HORA_ACTUAL	KUNANKILLA	MESACTUAL	MES_ACTUAL	MESACTUAL2	KUNANKILLAPISI	ABREVIACIONNOMBREMESACTUAL	ABREVIACIÓNNOMBREMESACTUAL	MESACTUALABREVIADO	KUNANKILLASUTI	NOMBREMESACTUAL	NOMBRE_MES_ACTUAL	MESACTUALCOMPLETO	KUNANKILLASUTIP	GENERADORNOMBREMESACTUAL	MESACTUALGENITIVO	KUNANPACHA	HORA_MINUTOS_ACTUAL	HORAMINUTOSACTUAL	TIEMPOACTUAL	KUNANPACHAQILLPA	MARCADEHORAACTUAL	KUNANMUSUQCHASQA	REVISIÓNACTUAL	VERSIONACTUAL	VERSIÓNACTUAL	KUNANSIMANA	SEMANAACTUAL	KUNANWATA	AÑOACTUAL	AÑO_ACTUAL	PURIRIYSANANCHA	KAYPIPUNCHAW	DÍALOCAL	DIALOCAL	KAYPIPUNCHAW2	DIALOCAL2	DÍALOCAL2	KAYPIPUNCHAWSUTI	NOMBREDIALOCAL	NOMBREDÍALOCAL	KAYLLASIMANAPUNCHAW	DDSLOCAL	DIADESEMANALOCAL	DÍADESEMANALOCAL	KAYPIURA	HORALOCAL	KAYPIKILLA	MESLOCAL	MESLOCAL2	KAYPIKILLAPISI	ABREVIACIONMESLOCAL	MESLOCALABREVIADO	KAYPIKILLASUTI	NOMBREMESLOCAL	MESLOCALCOMPLETO	KAYPIKILLASUTIP	GENERADORNOMBREMESLOCAL	MESLOCALGENITIVO	KAYPIPACHA	HORAMINUTOSLOCAL	TIEMPOLOCAL	KAYLLAPACHAQILLPA	MARCADEHORALOCAL	KAYLLASIMANA	SEMANALOCAL	KAYPIWATA	AÑOLOCAL	HAYKARURACHKAQ	NÚMERODEUSUARIOSACTIVOS	NUMERODEUSUARIOSACTIVOS	HAYKAKAMACHIQ	NÚMEROADMINISITRADORES	NÚMEROADMINS	NUMEROADMINS	NUMEROADMINISTRADORES	NUMERODEADMINISTRADORES	NUMERODEADMINS	NÚMERODEADMINISTRADORES	NÚMERODEADMINS	NÚMEROADMINIISTRADORES	HAYKAQILLQA	NÚMERODEARTÍCULOS	NUMERODEARTICULOS	HAYKALLAMKAPUSQA	NÚMERODEEDICIONES	NUMERODEEDICIONES	HAYKAWILLANIQI	NÚMERODEARCHIVOS	NUMERODEARCHIVOS	HAYKAPANQA	NÚMERODEPÁGINAS	NUMERODEPAGINAS	HAYKARURAQ	NÚMERODEUSUARIOS	NUMERODEUSUARIOS	MUSUQCHASQAPUNCHAW	DIADEREVISION	DIAREVISION	DÍADEREVISIÓN	DÍAREVISIÓN	MUSUQCHASQAPUNCHAW2	DIADEREVISION2	DIAREVISION2	DÍADEREVISIÓN2	DÍAREVISIÓN2	MUSUQCHASQAID	IDDEREVISION	IDREVISION	IDDEREVISIÓN	IDREVISIÓN	MUSUQCHASQAKILLA	MESDEREVISION	MESDEREVISIÓN	MESREVISION	MESREVISIÓN	MUSUQCHASQAPACHAQILLPA	MARCADEHORADEREVISION	MARCADEHORADEREVISIÓN	MUSUQCHASQARURAQ	USUARIODEREVISION	USUARIODEREVISIÓN	MUSUQCHASQAWATA	AÑODEREVISION	AÑODEREVISIÓN	AÑOREVISION	AÑOREVISIÓN
            variable!	fullpagename	HUNTAPANQASUTI	NOMBREDEPÁGINACOMPLETA	NOMBREDEPAGINACOMPLETA	NOMBREDEPÁGINAENTERA	NOMBREDEPAGINAENTERA	NOMBRECOMPLETODEPÁGINA	NOMBRECOMPLETODEPAGINA
            variable!	fullpagenamee	HUNTAPANQASUTIE	NOMBRECOMPLETODEPAGINAC	NOMBRECOMPLETODEPÁGINAC
            variable!	namespace	SUTIKITI	ESPACIODENOMBRE
            variable!	namespacee	SUTIKITIE	ESPACIODENOMBREC
            variable!	pagename	PANQASUTI	NOMBREDEPAGINA	NOMBREDEPÁGINA
            variable!	pagenamee	PANQASUTIE	NOMBREDEPAGINAC	NOMBREDEPÁGINAC
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
            date	0	fallback	37	month	65	namespace	240
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
