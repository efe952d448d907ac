// Written by scripts/make-swift-data from data/mediawiki, data/cldr and data/wiki; do not edit.
// swift-format-ignore-file

extension LanguageData {
    static func w(_ code: String) -> StaticString? {
        switch code {
        case "wa": #"""
            date	0	fallback	37	month	51	namespace	234	number	614	plural	647	trail	665
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	fr
            month	1	djanvî
            month	2	fevrî
            month	3	måss
            month	4	avri
            month	5	may
            month	6	djun
            month	7	djulete
            month	8	awousse
            month	9	setimbe
            month	10	octôbe
            month	11	nôvimbe
            month	12	decimbe
            namespace	-2	Media
            namespace	-1	Sipeciås
            namespace	1	Copene
            namespace	2	Uzeu
            namespace	3	Uzeu copene
            namespace	5	Wikipedia copene
            namespace	6	Imådje
            namespace	7	Imådje copene
            namespace	8	MediaWiki
            namespace	9	MediaWiki copene
            namespace	10	Modele
            namespace	11	Modele copene
            namespace	12	Aidance
            namespace	13	Aidance copene
            namespace	14	Categoreye
            namespace	15	Categoreye copene
            number	decimal	,
            number	group	\#u{A0}
            plural	1	n = 0..1
            trail	letters	a-zâåç-êîôû
            """#
        case "war": #"""
            alias	0	date	84	month	121	month-alone	357	namespace	617
            alias	6	Fayl
            alias	7	Hiruhimangraw hiton fayl
            alias	9	Hiruhimangraw hiton MediaWiki
            date	full	d MMMM y
            date	month	LLLL y
            month	1	han Enero
            month	2	han Pebrero
            month	3	han Marso
            month	4	han Abril
            month	5	han Mayo
            month	6	han Hunyo
            month	7	han Hulyo
            month	8	han Agosto
            month	9	han Septyembre
            month	10	han Oktubre
            month	11	han Nobyembre
            month	12	han Disyembre
            month-alone	1	Enero
            month-alone	2	Pebrero
            month-alone	3	Marso
            month-alone	4	Abril
            month-alone	5	Mayo
            month-alone	6	Hunyo
            month-alone	7	Hulyo
            month-alone	8	Agosto
            month-alone	9	Septyembre
            month-alone	10	Oktubre
            month-alone	11	Nobyembre
            month-alone	12	Disyembre
            namespace	-2	Medya
            namespace	-1	Pinaurog
            namespace	1	Hiruhimangraw
            namespace	2	Gumaramit
            namespace	3	Hiruhimangaw hiton gumaramit
            namespace	5	Hiruhimangraw hiton Wikipedia
            namespace	6	Paypay
            namespace	7	Hiruhimangraw hiton paypay
            namespace	8	MedyaWiki
            namespace	9	Hiruhimangraw hiton MedyaWiki
            namespace	10	Batakan
            namespace	11	Hiruhimangraw hiton batakan
            namespace	12	Bulig
            namespace	13	Hiruhimangaw hiton bulig
            namespace	14	Kaarangay
            namespace	15	Hiruhimangraw hiton kaarangay
            """#
        case "wls": #"""
            date	0	fallback	37	month	51	month-alone	250	namespace	366	trail	785
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	fr
            month	1	Sānualio
            month	2	Fepualio
            month	3	Malesio
            month	4	Apelili
            month	5	Maio
            month	6	Sunio
            month	7	Sulio
            month	8	Aukusito
            month	9	Sepetepeli
            month	10	Oketopeli
            month	11	Novepeli
            month	12	Tesepeli
            month-alone	4	'Apelili
            month-alone	6	Sūnio
            month-alone	7	Sūlio
            month-alone	8	'Aukusitō
            month-alone	10	'Oketopeli
            namespace	-2	Pāki
            namespace	-1	Makehe
            namespace	1	Palalau
            namespace	2	Kaiga
            namespace	3	Palalau ki te kaiga
            namespace	5	Palalau ki te Wikipedia
            namespace	6	Koga
            namespace	7	Palalau ki te koga
            namespace	8	MediaWiki
            namespace	9	Palalau ki te MediaWiki
            namespace	10	Kupesi
            namespace	11	Palalau ki te kupesi
            namespace	12	Tokoni
            namespace	13	Palalau ki te tokoni
            namespace	14	Faʻahiga
            namespace	15	Palalau ki te faʻahiga
            trail	letters	A-Za-zÀÂÄÇ-ËÎÏÔÖÙÛÜàâäç-ëîïôöùûüĀāĒēĪīŌōŪūʻ
            """#
        case "wo": #"""
            alias	0	date	286	fallback	324	month	338	month-alone	524	namespace	782
            alias	1	Discuter
            alias	2	Utilisateur
            alias	3	Discussion Utilisateur
            alias	5	Discussion Wikipedia
            alias	7	Discussion Image
            alias	9	Discussion MediaWiki
            alias	10	Modèle
            alias	11	Discussion Modèle
            alias	12	Aide
            alias	13	Discussion Aide
            alias	14	Catégorie
            alias	15	Discussion Catégorie
            date	full	d MMMM, y
            date	month	MMMM y
            fallback	1	fr
            month	1	Samwiyee
            month	2	Fewriyee
            month	3	Mars
            month	4	Awril
            month	5	Mee
            month	6	Suwe
            month	7	Sulet
            month	8	Ut
            month	9	Sàttumbar
            month	10	Oktoobar
            month	11	Nowàmbar
            month	12	Desàmbar
            month-alone	1	Samwiyee
            month-alone	2	Fewriyee
            month-alone	3	Mars
            month-alone	4	Awril
            month-alone	5	Mee
            month-alone	6	Suwe
            month-alone	7	Sulet
            month-alone	8	Ut
            month-alone	9	Sàttumbar
            month-alone	10	Oktoobar
            month-alone	11	Nowàmbar
            month-alone	12	Desàmbar
            namespace	-2	Xibaarukaay
            namespace	-1	Jagleel
            namespace	1	Waxtaan
            namespace	2	Jëfandikukat
            namespace	3	Waxtaani jëfandikukat
            namespace	5	Wikipedia waxtaan
            namespace	6	Dencukaay
            namespace	7	Waxtaani dencukaay
            namespace	8	MediaWiki
            namespace	9	Waxtaani MediaWiki
            namespace	10	Royuwaay
            namespace	11	Waxtaani royuwaay
            namespace	12	Ndimbal
            namespace	13	Waxtaani ndimbal
            namespace	14	Wàll
            namespace	15	Waxtaani wàll
            """#
        case "wuu": #"""
            alias	0	date	87	fallback	124	infobox	176	month	237	month-alone	426	namespace	660	variant	716
            alias	4	专案	專案
            alias	5	维基百科对话	维基百科討論	维基百科對話
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	zh-hans
            fallback	2	zh
            fallback	3	zh-hant
            infobox	here	艺人	藝人	演員	演员	足球員	足球员
            month	1	一月
            month	2	两月
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
            month-alone	1	1月
            month-alone	2	2月
            month-alone	3	3月
            month-alone	4	4月
            month-alone	5	5月
            month-alone	6	6月
            month-alone	7	7月
            month-alone	8	8月
            month-alone	9	9月
            month-alone	10	10月
            month-alone	11	11月
            month-alone	12	12月
            namespace	4	维基百科
            namespace	5	维基百科讨论
            variant	1	wuu
            variant	2	wuu-hans
            variant	3	wuu-hant
            """#
        default: nil
        }
    }
}
