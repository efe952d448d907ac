// Written by scripts/make-swift-data from data/mediawiki, data/cldr and data/wiki; do not edit.
// swift-format-ignore-file

extension LanguageData {
    static func z(_ code: String) -> StaticString? {
        switch code {
        case "za": #"""
            date	0	fallback	37	month	89	month-alone	316
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	zh-hans
            fallback	2	zh
            fallback	3	zh-hant
            month	1	It nyied
            month	2	Ngeih nyied
            month	3	Sam nyied
            month	4	Seiq nyied
            month	5	Nin Haj
            month	6	Loeg nyied
            month	7	Caet nyied
            month	8	Bet nyied
            month	9	Nin Gouj
            month	10	Cib nyied
            month	11	Cibit nyied
            month	12	Cibngeih nyied
            month-alone	1	Nin Wtj
            month-alone	2	Nin Yeih
            month-alone	3	Nin Sam
            month-alone	4	Nin Seiq
            month-alone	6	Nin Loekj
            month-alone	7	Nin Caet
            month-alone	8	Nin Betq
            month-alone	10	Nin Cwbx
            month-alone	11	Nin Cwbx Wtj
            month-alone	12	Nin Cwbx Yeih
            """#
        case "zea": #"""
            date	0	fallback	37	month	51	month-alone	237	namespace	260
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	nl
            month	1	januaori
            month	2	februaori
            month	3	maert
            month	4	april
            month	5	meie
            month	6	juni
            month	7	juli
            month	8	oest
            month	9	september
            month	10	oktober
            month	11	november
            month	12	december
            month-alone	8	auhustus
            namespace	-2	Media
            namespace	-1	Speciaol
            namespace	1	Overleg
            namespace	2	Gebruker
            namespace	3	Overleg gebruker
            namespace	5	Overleg Wikipedia
            namespace	6	Plaetje
            namespace	7	Overleg plaetje
            namespace	8	MediaWiki
            namespace	9	Overleg MediaWiki
            namespace	10	Sjabloon
            namespace	11	Overleg sjabloon
            namespace	12	Ulpe
            namespace	13	Overleg ulpe
            namespace	14	Categorie
            namespace	15	Overleg categorie
            """#
        case "zgh": #"""
            date	0	fallback	37	month	52	month-alone	370	number	760	variant	793
            date	full	d MMMM y
            date	month	y MMMM
            fallback	1	kab
            month	1	ⵉⵏⵏⴰⵢⵔ
            month	2	ⴱⵕⴰⵢⵕ
            month	3	ⵎⴰⵕⵚ
            month	4	ⵉⴱⵔⵉⵔ
            month	5	ⵎⴰⵢⵢⵓ
            month	6	ⵢⵓⵏⵢⵓ
            month	7	ⵢⵓⵍⵢⵓⵣ
            month	8	ⵖⵓⵛⵜ
            month	9	ⵛⵓⵜⴰⵏⴱⵉⵔ
            month	10	ⴽⵜⵓⴱⵔ
            month	11	ⵏⵓⵡⴰⵏⴱⵉⵔ
            month	12	ⴷⵓⵊⴰⵏⴱⵉⵔ
            month-alone	1	ⵉⵏⵏⴰⵢⵔ
            month-alone	2	ⴱⵕⴰⵢⵕ
            month-alone	3	ⵎⴰⵕⵚ
            month-alone	4	ⵉⴱⵔⵉⵔ
            month-alone	5	ⵎⴰⵢⵢⵓ
            month-alone	6	ⵢⵓⵏⵢⵓ
            month-alone	7	ⵢⵓⵍⵢⵓⵣ
            month-alone	8	ⵖⵓⵛⵜ
            month-alone	9	ⵛⵓⵜⴰⵏⴱⵉⵔ
            month-alone	10	ⴽⵜⵓⴱⵔ
            month-alone	11	ⵏⵓⵡⴰⵏⴱⵉⵔ
            month-alone	12	ⴷⵓⵊⴰⵏⴱⵉⵔ
            number	decimal	,
            number	group	\#u{A0}
            variant	1	zgh
            variant	2	zgh-latn
            """#
        case "zh": #"""
            aged	0	alias	34	date	309	fallback	367	hashed	456	infobox	720	label	781	language	797	month	6573	month-alone	6762	namespace	7023	territory	7509	variant	14075
            aged	after	歲）
            aged	before	（
            alias	4	维基百科	維基百科	WP	专案	專案
            alias	5	维基百科讨论	維基百科討論
            alias	9	MediaWiki讨论	MediaWiki討論
            alias	10	T
            alias	12	H
            alias	14	CAT
            alias	100	主题	主題	P
            alias	102	维基专题	維基專題
            alias	118	草稿
            alias	828	模块	模組
            date	full	y年M月d日
            date	month	y年M月
            date	year	y年
            fallback	1	zh-hans
            fallback	2	zh-hant
            fallback	3	zh-cn
            fallback	4	zh-tw
            fallback	5	zh-hk
            hashed	-	计数	爆炸	炸开	长度	位置	替换	最近位置	截取
            hashed	default	默认
            hashed	expr	计算式
            hashed	if	非空式
            hashed	ifeq	相同式	匹配式
            hashed	iferror	错误式
            hashed	ifexist	存在式
            hashed	switch	多选式	多条件式	双射式
            infobox	here	艺人	藝人	演員	演员	足球員	足球员
            label	after	：
            language	ab	阿布哈茲語
            language	ace	亞齊語
            language	ady	阿迪各語
            language	af	南非荷蘭語
            language	ain	阿伊努語
            language	akk	阿卡德語
            language	am	阿姆哈拉語
            language	an	阿拉貢語
            language	ang	古英語
            language	ar	阿拉伯語
            language	arc	阿拉米語
            language	arn	馬普切語
            language	arz	埃及阿拉伯語
            language	as	阿薩姆語
            language	ast	阿斯圖里亞語
            language	av	阿瓦爾語
            language	ay	艾馬拉語
            language	az	亞塞拜然語
            language	ba	巴什喀爾語
            language	bar	巴伐利亞語
            language	be	白俄羅斯語
            language	bg	保加利亞語
            language	bi	比斯拉馬語
            language	bm	班巴拉語
            language	bn	孟加拉語
            language	bo	藏語
            language	br	布列塔尼語
            language	bs	波士尼亞語
            language	ca	加泰蘭語
            language	ce	車臣語
            language	ceb	宿霧語
            language	ch	查莫洛語
            language	chr	柴羅基語
            language	co	科西嘉語
            language	cop	科普特語
            language	cr	克里語
            language	crh	克里米亞韃靼語
            language	cs	捷克語
            language	csb	卡舒布語
            language	cu	古教會斯拉夫語
            language	cv	楚瓦什語
            language	cy	威爾斯語
            language	da	丹麥語
            language	de	德語
            language	dsb	下索布語
            language	dv	迪維西語
            language	dz	宗卡語
            language	ee	埃維語
            language	egy	古埃及語
            language	el	希臘語
            language	en	英語
            language	eng	英語
            language	enm	中古英語
            language	eo	世界語
            language	es	西班牙語
            language	et	愛沙尼亞語
            language	eu	巴斯克語
            language	fa	波斯語
            language	ff	富拉語
            language	fi	芬蘭語
            language	fil	菲律賓語
            language	fj	斐濟語
            language	fo	法羅語
            language	fr	法語
            language	fra	法語
            language	frm	中古法語
            language	fro	古法語
            language	frp	法蘭克-普羅旺斯語
            language	fur	弗留利語
            language	fy	西弗里西亞語
            language	ga	愛爾蘭語
            language	gd	蘇格蘭蓋爾語
            language	ger	德語
            language	gl	加利西亞語
            language	gmh	中古高地德語
            language	gn	瓜拉尼語
            language	goh	古高地德語
            language	got	哥德語
            language	gr	希臘語
            language	grc	古希臘語
            language	gsw	德語
            language	gu	古吉拉特語
            language	gv	曼島語
            language	ha	豪薩語
            language	haw	夏威夷語
            language	he	希伯來語
            language	hi	印地語
            language	hr	克羅埃西亞語
            language	hsb	上索布語
            language	ht	海地語
            language	hu	匈牙利語
            language	hy	亞美尼亞語
            language	ia	國際語
            language	id	印尼語
            language	ig	伊布語
            language	ilo	伊洛闊語
            language	io	伊多語
            language	is	冰島語
            language	it	義大利語
            language	ita	義大利語
            language	iu	因紐特語
            language	ja	日語
            language	jv	爪哇語
            language	ka	格魯吉亞語
            language	kab	卡比爾語
            language	kk	哈薩克語
            language	kl	格陵蘭語
            language	km	高棉語
            language	kn	坎那達語
            language	ko	朝鮮語
            language	kok	貢根語
            language	ku	庫德語
            language	kv	科米語
            language	kw	康瓦耳語
            language	ky	吉爾吉斯語
            language	la	拉丁語
            language	lad	拉迪諾語
            language	lat	拉丁語
            language	lb	盧森堡語
            language	lij	利古里亞語
            language	lmo	倫巴底語
            language	ln	林加拉語
            language	lo	寮語
            language	lt	立陶宛語
            language	ltg	拉特加萊語
            language	lv	拉脫維亞語
            language	mdf	莫克沙語
            language	mg	馬達加斯加語
            language	mh	馬紹爾語
            language	mi	毛利語
            language	mk	馬其頓語
            language	ml	馬來亞拉姆語
            language	mn	蒙古語
            language	mnc	滿族語
            language	mr	馬拉地語
            language	ms	馬來語
            language	mt	馬爾他語
            language	my	緬甸語
            language	myv	厄爾茲亞語
            language	na	諾魯語
            language	nan	閩南語
            language	nap	拿波里語
            language	nb	書面挪威語
            language	nds	低地德語
            language	ne	尼泊爾語
            language	nl	荷蘭語
            language	nn	新挪威語
            language	no	挪威語
            language	non	古諾爾斯語
            language	nv	納瓦荷語
            language	ny	尼揚賈語
            language	oc	奧克西坦語
            language	om	奧羅莫語
            language	or	歐迪亞語
            language	os	奧塞提語
            language	pa	旁遮普語
            language	pap	帕皮阿門托語
            language	pi	巴利語
            language	pl	波蘭語
            language	pms	皮埃蒙特語
            language	prg	普魯士語
            language	ps	普什圖語
            language	pt	葡萄牙語
            language	qu	蓋楚瓦語
            language	rm	羅曼斯語
            language	rn	隆迪語
            language	ro	羅馬尼亞語
            language	rom	吉普賽語
            language	ru	俄語
            language	rue	盧森尼亞語
            language	rus	俄語
            language	rw	盧安達語
            language	sa	梵語
            language	sah	雅庫特語
            language	sc	撒丁語
            language	scn	西西里語
            language	sco	蘇格蘭語
            language	sd	信德語
            language	se	北薩米語
            language	sg	桑戈語
            language	sh	塞爾維亞克羅埃西亞語
            language	si	僧伽羅語
            language	sk	斯洛伐克語
            language	sl	斯洛維尼亞語
            language	sm	薩摩亞語
            language	smn	伊納里薩米語
            language	sn	紹納語
            language	so	索馬利語
            language	spa	西班牙語
            language	sq	阿爾巴尼亞語
            language	sr	塞爾維亞語
            language	ss	斯瓦特語
            language	st	塞索托語
            language	su	巽他語
            language	sv	瑞典語
            language	sw	史瓦希里語
            language	szl	西利西亞語
            language	ta	坦米爾語
            language	te	泰盧固語
            language	tet	泰頓語
            language	tg	塔吉克語
            language	th	泰語
            language	ti	提格利尼亞語
            language	tk	土庫曼語
            language	tl	塔加路族語
            language	tn	塞茲瓦納語
            language	to	東加語
            language	tpi	托比辛語
            language	tr	土耳其語
            language	ts	特松加語
            language	tt	韃靼語
            language	ty	大溪地語
            language	udm	烏德穆爾特語
            language	ug	維吾爾語
            language	uk	烏克蘭語
            language	ur	烏都語
            language	uz	烏茲別克語
            language	ve	溫達語
            language	vec	威尼斯語
            language	vi	越南語
            language	vo	沃拉普克語
            language	wa	瓦隆語
            language	wo	沃洛夫語
            language	xal	卡爾梅克語
            language	xh	科薩語
            language	yi	意第緒語
            language	yo	約魯巴語
            language	yue	粵語
            language	zh	漢語
            language	zu	祖魯語
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
            month-alone	1	一月
            month-alone	2	二月
            month-alone	3	三月
            month-alone	4	四月
            month-alone	5	五月
            month-alone	6	六月
            month-alone	7	七月
            month-alone	8	八月
            month-alone	9	九月
            month-alone	10	十月
            month-alone	11	十一月
            month-alone	12	十二月
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
            namespace	102	WikiProject
            namespace	118	Draft
            namespace	828	Module
            namespace	829	Module talk
            territory	ac	阿森松岛
            territory	ad	安道尔
            territory	ae	阿联酋
            territory	af	阿富汗
            territory	ag	安提瓜和巴布达
            territory	ai	安圭拉
            territory	al	阿尔巴尼亚
            territory	am	亚美尼亚
            territory	ao	安哥拉
            territory	aq	南极洲
            territory	ar	阿根廷
            territory	as	美属萨摩亚
            territory	at	奥地利
            territory	au	澳大利亚
            territory	aw	阿鲁巴
            territory	ax	奥兰群岛
            territory	az	阿塞拜疆
            territory	ba	波斯尼亚和黑塞哥维那
            territory	bb	巴巴多斯
            territory	bd	孟加拉国
            territory	be	比利时
            territory	bf	布基纳法索
            territory	bg	保加利亚
            territory	bh	巴林
            territory	bi	布隆迪
            territory	bj	贝宁
            territory	bl	圣巴泰勒米
            territory	bm	百慕大
            territory	bn	文莱
            territory	bo	玻利维亚
            territory	bq	荷属加勒比区
            territory	br	巴西
            territory	bs	巴哈马
            territory	bt	不丹
            territory	bv	布韦岛
            territory	bw	博茨瓦纳
            territory	by	白俄罗斯
            territory	bz	伯利兹
            territory	ca	加拿大
            territory	cc	科科斯（基林）群岛
            territory	cd	刚果民主共和国
            territory	cf	中非共和国
            territory	cg	刚果共和国
            territory	ch	瑞士
            territory	ci	科特迪瓦
            territory	ck	库克群岛
            territory	cl	智利
            territory	cm	喀麦隆
            territory	cn	中华人民共和国
            territory	co	哥伦比亚
            territory	cp	克利珀顿岛
            territory	cr	哥斯达黎加
            territory	cu	古巴
            territory	cv	佛得角
            territory	cw	库拉索
            territory	cx	圣诞岛
            territory	cy	塞浦路斯
            territory	cz	捷克
            territory	de	德国
            territory	dg	迪戈加西亚岛
            territory	dj	吉布提
            territory	dk	丹麦
            territory	dm	多米尼克
            territory	do	多米尼加共和国
            territory	dz	阿尔及利亚
            territory	ea	休达及梅利利亚
            territory	ec	厄瓜多尔
            territory	ee	爱沙尼亚
            territory	eg	埃及
            territory	eh	西撒哈拉
            territory	er	厄立特里亚
            territory	es	西班牙
            territory	et	埃塞俄比亚
            territory	eu	欧盟
            territory	fi	芬兰
            territory	fj	斐济
            territory	fk	福克兰群岛
            territory	fm	密克罗尼西亚
            territory	fo	法罗群岛
            territory	fr	法国
            territory	ga	加蓬
            territory	gb	英国
            territory	gd	格林纳达
            territory	ge	格鲁吉亚
            territory	gf	法属圭亚那
            territory	gg	根西岛
            territory	gh	加纳
            territory	gi	直布罗陀
            territory	gl	格陵兰
            territory	gm	冈比亚
            territory	gn	几内亚
            territory	gp	瓜德罗普
            territory	gq	赤道几内亚
            territory	gr	希腊
            territory	gs	南乔治亚和南桑威奇群岛
            territory	gt	危地马拉
            territory	gu	关岛
            territory	gw	几内亚比绍
            territory	gy	圭亚那
            territory	hk	香港
            territory	hm	赫德岛和麦克唐纳群岛
            territory	hn	洪都拉斯
            territory	hr	克罗地亚
            territory	ht	海地
            territory	hu	匈牙利
            territory	ic	加纳利群岛
            territory	id	印度尼西亚
            territory	ie	爱尔兰
            territory	il	以色列
            territory	im	马恩岛
            territory	in	印度
            territory	io	英属印度洋领地
            territory	iq	伊拉克
            territory	ir	伊朗
            territory	is	冰岛
            territory	it	意大利
            territory	je	泽西岛
            territory	jm	牙买加
            territory	jo	约旦
            territory	jp	日本
            territory	ke	肯尼亚
            territory	kg	吉尔吉斯斯坦
            territory	kh	柬埔寨
            territory	ki	基里巴斯
            territory	km	科摩罗
            territory	kn	圣基茨和尼维斯
            territory	kp	朝鲜
            territory	kr	韩国
            territory	kw	科威特
            territory	ky	开曼群岛
            territory	kz	哈萨克斯坦
            territory	la	老挝
            territory	lb	黎巴嫩
            territory	lc	圣卢西亚
            territory	li	列支敦士登
            territory	lk	斯里兰卡
            territory	lr	利比里亚
            territory	ls	莱索托
            territory	lt	立陶宛
            territory	lu	卢森堡
            territory	lv	拉脱维亚
            territory	ly	利比亚
            territory	ma	摩洛哥
            territory	mc	摩纳哥
            territory	md	摩尔多瓦
            territory	me	黑山
            territory	mf	法属圣马丁
            territory	mg	马达加斯加
            territory	mh	马绍尔群岛
            territory	mk	北马其顿
            territory	ml	马里
            territory	mm	缅甸
            territory	mn	蒙古
            territory	mo	澳門
            territory	mp	北马里亚纳群岛
            territory	mq	马提尼克
            territory	mr	毛里塔尼亚
            territory	ms	蒙特塞拉特
            territory	mt	马耳他
            territory	mu	毛里求斯
            territory	mv	马尔代夫
            territory	mw	马拉维
            territory	mx	墨西哥
            territory	my	马来西亚
            territory	mz	莫桑比克
            territory	na	纳米比亚
            territory	nc	新喀里多尼亚
            territory	ne	尼日尔
            territory	nf	诺福克岛
            territory	ng	尼日利亚
            territory	ni	尼加拉瓜
            territory	nl	荷兰
            territory	no	挪威
            territory	np	尼泊尔
            territory	nr	瑙鲁
            territory	nu	纽埃
            territory	nz	新西兰
            territory	om	阿曼
            territory	pa	巴拿马
            territory	pe	秘鲁
            territory	pf	法属波利尼西亚
            territory	pg	巴布亚新几内亚
            territory	ph	菲律宾
            territory	pk	巴基斯坦
            territory	pl	波兰
            territory	pm	圣皮埃尔和密克隆群岛
            territory	pn	皮特凯恩群岛
            territory	pr	波多黎各
            territory	ps	巴勒斯坦
            territory	pt	葡萄牙
            territory	pw	帕劳
            territory	py	巴拉圭
            territory	qa	卡塔尔
            territory	re	留尼汪
            territory	ro	罗马尼亚
            territory	rs	塞尔维亚
            territory	ru	俄罗斯
            territory	rw	卢旺达
            territory	sa	沙特阿拉伯
            territory	sb	所罗门群岛
            territory	sc	塞舌尔
            territory	sd	苏丹
            territory	se	瑞典
            territory	sg	新加坡
            territory	sh	圣赫勒拿
            territory	si	斯洛文尼亚
            territory	sj	斯瓦尔巴和扬马延
            territory	sk	斯洛伐克
            territory	sl	塞拉利昂
            territory	sm	圣马力诺
            territory	sn	塞内加尔
            territory	so	索马里
            territory	sr	苏里南
            territory	ss	南苏丹
            territory	st	圣多美和普林西比
            territory	sv	萨尔瓦多
            territory	sx	荷属圣马丁
            territory	sy	叙利亚
            territory	sz	斯威士兰
            territory	ta	特里斯坦-达库尼亚群岛
            territory	tc	特克斯和凯科斯群岛
            territory	td	乍得
            territory	tf	法属南部领地
            territory	tg	多哥
            territory	th	泰国
            territory	tj	塔吉克斯坦
            territory	tk	托克劳
            territory	tl	东帝汶
            territory	tm	土库曼斯坦
            territory	tn	突尼斯
            territory	to	汤加
            territory	tr	土耳其
            territory	tt	特立尼达和多巴哥
            territory	tv	图瓦卢
            territory	tw	中華民國
            territory	tz	坦桑尼亚
            territory	ua	乌克兰
            territory	ug	乌干达
            territory	um	美国本土外小岛屿
            territory	us	美国
            territory	uy	乌拉圭
            territory	uz	乌兹别克斯坦
            territory	va	梵蒂冈
            territory	vc	圣文森特和格林纳丁斯
            territory	ve	委内瑞拉
            territory	vg	英属维尔京群岛
            territory	vi	美属维尔京群岛
            territory	vn	越南
            territory	vu	瓦努阿图
            territory	wf	瓦利斯和富图纳
            territory	ws	萨摩亚
            territory	xk	科索沃
            territory	ye	也门
            territory	yt	马约特
            territory	za	南非
            territory	zm	赞比亚
            territory	zw	津巴布韦
            variant	1	zh
            variant	2	zh-hans
            variant	3	zh-cn
            variant	4	zh-sg
            variant	5	zh-my
            variant	6	zh-hant
            variant	7	zh-tw
            variant	8	zh-hk
            variant	9	zh-mo
            """#
        case "zh-classical": #"""
            alias	0	fallback	87	namespace	154
            alias	4	專案	专案
            alias	5	維基大典對話	維基大典讨论	維基大典对话
            fallback	1	lzh
            fallback	2	zh-hant
            fallback	3	zh
            fallback	4	zh-hans
            namespace	4	維基大典
            namespace	5	維基大典討論
            """#
        case "zh-cn": #"""
            date	0	fallback	58	month	110	month-alone	299
            date	full	y年M月d日
            date	month	y年M月
            date	year	y年
            fallback	1	zh-hans
            fallback	2	zh
            fallback	3	zh-hant
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
            month-alone	1	一月
            month-alone	2	二月
            month-alone	3	三月
            month-alone	4	四月
            month-alone	5	五月
            month-alone	6	六月
            month-alone	7	七月
            month-alone	8	八月
            month-alone	9	九月
            month-alone	10	十月
            month-alone	11	十一月
            month-alone	12	十二月
            """#
        case "zh-hans": #"""
            alias	0	date	673	fallback	731	function	781	hashed	1466	modifier	1912	month	1986	month-alone	2175	namespace	2436	option	2847	redirect	3506	switch	3534	trail	3738	variable	3753
            alias	-2	媒体	媒体文件	媒体档案
            alias	-1	特殊
            alias	1	讨论	对话
            alias	2	用户
            alias	3	用户讨论	用户对话	使用者讨论	使用者对话
            alias	5	Wikipedia讨论	Wikipedia对话	专案讨论
            alias	6	文件	档案	图像	图片
            alias	7	文件讨论	文件对话	档案讨论	档案对话	图像讨论	图像对话	图片讨论
            alias	10	模板	样板
            alias	11	模板讨论	模板对话	样板讨论	样板对话
            alias	12	帮助	说明	使用说明
            alias	13	帮助讨论	帮助对话	说明讨论	使用说明讨论
            alias	14	分类
            alias	15	分类讨论	分类对话
            alias	828	模块	模组
            alias	829	模块对话	模块讨论	模组对话	模组讨论
            date	full	y年M月d日
            date	month	y年M月
            date	year	y年
            fallback	1	zh-cn
            fallback	2	zh
            fallback	3	zh-hant
            function	anchorencode	锚编码
            function	-	规范URL	规范URL等同	文件路径	完整URL	完整URL等同	界面	本地URL	本地URLE
            function	formatnum	格式化数字
            function	gender	性别
            function	grammar	语法
            function	lc	小写
            function	lcfirst	小写首字
            function	ns	名称空间
            function	nse	名称空间E
            function	padleft	左填充
            function	padright	右填充
            function	plural	复数
            function	uc	大写
            function	ucfirst	大写首字
            function	urlencode	URL编码
            function!	defaultsort	默认排序	默认排序关键字	默认分类排序
            function!	displaytitle	显示标题
            function!	-	组中用户数	分类中页面数	名字空间中页面数	页面大小	保护级别
            hashed	-	分类树	计数	粉碎	调用	语言	长度	终端	取代	反终端	特殊	特殊等同	PF子	时间	时间l	url解码
            hashed	default	默认
            hashed	expr	表达式
            hashed	formatdate	格式化日期	日期格式化
            hashed	if	若	如果
            hashed	ifeq	若相等	如果相等
            hashed	iferror	如果错误
            hashed	ifexist	若有	如有
            hashed	ifexpr	若表达式
            hashed	switch	开关	转换
            hashed	tag	标记
            hashed	titleparts	标题组成部分
            modifier	raw	原始
            modifier	safesubst	安全替代
            modifier	subst	替代
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
            month-alone	1	一月
            month-alone	2	二月
            month-alone	3	三月
            month-alone	4	四月
            month-alone	5	五月
            month-alone	6	六月
            month-alone	7	七月
            month-alone	8	八月
            month-alone	9	九月
            month-alone	10	十月
            month-alone	11	十一月
            month-alone	12	十二月
            namespace	-2	媒体
            namespace	-1	特殊
            namespace	1	讨论
            namespace	2	用户
            namespace	3	用户讨论
            namespace	5	Wikipedia讨论
            namespace	6	文件
            namespace	7	文件讨论
            namespace	8	MediaWiki
            namespace	9	MediaWiki讨论
            namespace	10	模板
            namespace	11	模板讨论
            namespace	12	帮助
            namespace	13	帮助讨论
            namespace	14	分类
            namespace	15	分类讨论
            namespace	828	模块
            namespace	829	模块讨论
            option	img_alt	替代=$1	替代文本=$1
            option	img_baseline	基线
            option	img_border	边框
            option	img_bottom	底部
            option	img_center	居中
            option	img_class	类=$1
            option	img_framed	有框
            option	img_frameless	无框
            option	img_lang	语言=$1
            option	img_left	左
            option	img_link	链接=$1
            option	img_manualthumb	缩略图=$1
            option	img_middle	中间
            option	img_none	无
            option	img_page	页数=$1	$1页
            option	img_right	右
            option	img_sub	子
            option	img_super	超
            option	img_text_bottom	文字底部
            option	img_text_top	文字顶部
            option	img_thumbnail	缩略图
            option	img_top	顶部
            option	img_upright	右上	右上=$1	右上$1
            option	img_width	$1像素
            redirect	redirect	重定向
            switch	-	强显目录	不转换内容	无编辑段落	无段落编辑	无图库	不转换标题	无目录	目录
            switch!	-	隐藏分类	索引	新段落链接	无索引	无新段落链接	静态重定向
            trail	letters	
            variable	-	条目路径	页面ID	脚本路径	服务器	服务器名	样式路径
            variable!	basepagename	基础页面名称
            variable!	basepagenamee	基础页面名称等同
            variable!	-	级联来源	今天	今天2	星期	今天名	今天名称	当前DOW	当前小时	本月	本月2	本月1	本月简称	本月名	本月名称	本月名属格	本月名称属格	当前时间	此时	当前时间戳	当前版本	本周	今年	方向标记	本地日	本地日2	本地日名	本地DOW	本地小时	本地月	本地月2	本地月1	本地月缩写	本地月份名	本地月历	本地时间	本地时间戳	本地周	本地年	活跃用户数	管理员数	条目数	编辑数	文件数	页面数	用户数	修订日	修订日2	修订ID	修订月	修订月1	修订大小	修订时间戳	修订用户	修订年
            variable!	contentlanguage	内容语言
            variable!	fullpagename	页面全称	完整页面名称
            variable!	fullpagenamee	完整页面名称等同
            variable!	namespace	名字空间
            variable!	namespacee	名字空间等同
            variable!	namespacenumber	名字空间编号
            variable!	pagename	页名	页面名	页面名称
            variable!	pagenamee	页面名等同	页面名称等同
            variable!	rootpagename	根页面名称
            variable!	rootpagenamee	根页面名称等同
            variable!	sitename	站点名称
            variable!	subjectpagename	主名字空间页面名称	条目页面名称
            variable!	subjectpagenamee	主名字空间页面名称等同	条目页面名称等同
            variable!	subjectspace	主名字空间	条目名字空间
            variable!	subjectspacee	主名字空间等同	条目名字空间等同
            variable!	subpagename	子页面名称
            variable!	subpagenamee	子页面名称等同
            variable!	talkpagename	讨论页面名称	对话页面名称
            variable!	talkpagenamee	讨论页面名称等同	对话页面名称等同
            variable!	talkspace	讨论空间	讨论名字空间
            variable!	talkspacee	讨论空间等同	讨论名字空间等同
            """#
        case "zh-hans-cn": #"""
            date	0	fallback	15	month-alone	84
            date	year	y年
            fallback	1	zh-cn
            fallback	2	zh-hans
            fallback	3	zh
            fallback	4	zh-hant
            month-alone	1	一月
            month-alone	2	二月
            month-alone	3	三月
            month-alone	4	四月
            month-alone	5	五月
            month-alone	6	六月
            month-alone	7	七月
            month-alone	8	八月
            month-alone	9	九月
            month-alone	10	十月
            month-alone	11	十一月
            month-alone	12	十二月
            """#
        case "zh-hans-my": #"""
            fallback	0
            fallback	1	zh-my
            fallback	2	zh-sg
            fallback	3	zh-hans
            fallback	4	zh-cn
            fallback	5	zh
            fallback	6	zh-hant
            """#
        case "zh-hans-sg": #"""
            date	0	fallback	15	month-alone	101
            date	year	y年
            fallback	1	zh-sg
            fallback	2	zh-hans
            fallback	3	zh-cn
            fallback	4	zh
            fallback	5	zh-hant
            month-alone	1	一月
            month-alone	2	二月
            month-alone	3	三月
            month-alone	4	四月
            month-alone	5	五月
            month-alone	6	六月
            month-alone	7	七月
            month-alone	8	八月
            month-alone	9	九月
            month-alone	10	十月
            month-alone	11	十一月
            month-alone	12	十二月
            """#
        case "zh-hant": #"""
            alias	0	date	683	fallback	741	function	808	hashed	1002	modifier	1215	month	1309	month-alone	1471	namespace	1705	option	2122	redirect	2821	switch	2862	variable	3134
            alias	-2	媒體	媒體檔案	媒體文件
            alias	-1	特殊
            alias	1	討論	對話
            alias	2	使用者	用戶
            alias	3	使用者討論	使用者對話	用戶討論	用戶對話
            alias	5	Wikipedia討論	Wikipedia對話	專案討論
            alias	6	檔案	文件	圖像	圖片
            alias	7	檔案討論	檔案對話	文件討論	文件對話	圖像討論	圖像對話	圖片討論
            alias	10	模板	樣板
            alias	11	模板討論	模板對話	樣板討論	樣板對話
            alias	12	說明	幫助	使用說明
            alias	13	說明討論	幫助討論	幫助對話	使用說明討論
            alias	14	分類
            alias	15	分類討論	分類對話
            alias	828	模組	模塊
            alias	829	模組對話	模組討論	模塊對話	模塊討論
            date	full	y年M月d日
            date	month	y年M月
            date	year	y年
            fallback	1	zh-tw
            fallback	2	zh-hk
            fallback	3	zh
            fallback	4	zh-hans
            function	gender	性別	性	性别
            function	-	本地URL	本地URLE
            function	ns	命名空間	名字空间
            function	nse	命名空間E	名字空间E
            function!	displaytitle	顯示標題	显示标题
            hashed	-	分類樹	計算	調動	語言	语言	長度	時間	時間L	URI解碼
            hashed	default	默認
            hashed	expr	表達式
            hashed	if	若
            hashed	iferror	如果錯誤
            hashed	ifexpr	若表達式
            hashed	switch	轉換
            modifier	msg	訊息
            modifier	safesubst	安全替換	安全替代
            modifier	subst	替換	替代
            month	1	1月
            month	2	2月
            month	3	3月
            month	4	4月
            month	5	5月
            month	6	6月
            month	7	7月
            month	8	8月
            month	9	9月
            month	10	10月
            month	11	11月
            month	12	12月
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
            namespace	-2	媒體
            namespace	-1	特殊
            namespace	1	討論
            namespace	2	使用者
            namespace	3	使用者討論
            namespace	5	Wikipedia討論
            namespace	6	檔案
            namespace	7	檔案討論
            namespace	8	MediaWiki
            namespace	9	MediaWiki討論
            namespace	10	模板
            namespace	11	模板討論
            namespace	12	說明
            namespace	13	說明討論
            namespace	14	分類
            namespace	15	分類討論
            namespace	828	模組
            namespace	829	模組討論
            option	img_alt	替代文字	替代=$1	替代文本=$1
            option	img_border	邊框	边框
            option	img_bottom	垂直置底
            option	img_center	置中	居中
            option	img_class	類別=$1	类=$1
            option	img_framed	有框
            option	img_frameless	無框	无框
            option	img_lang	語言=$1
            option	img_left	左
            option	img_link	連結=$1	链接=$1
            option	img_manualthumb	縮圖=$1	缩略图=$1
            option	img_middle	垂直置中
            option	img_none	無	无
            option	img_page	頁=$1	$1頁	页数=$1	$1页
            option	img_right	右
            option	img_sub	下標
            option	img_super	上標
            option	img_text_bottom	文字置底
            option	img_text_top	文字置頂
            option	img_thumbnail	縮圖	缩略图
            option	img_top	垂直置頂
            option	img_width	$1像素
            redirect	redirect	重新導向	重定向
            switch	-	強制目錄	强显目录	不轉換內容	不转换内容	無段落編輯	无编辑段落	无段落编辑	無圖庫	无图库	不轉換標題	不转换标题	無目錄	无目录	目錄	目录
            switch!	-	隱藏分類	隐藏分类	靜態重新導向	静态重定向
            variable	-	頁面ID	页面ID	伺服器	服务器	伺服器名稱	服务器名
            variable!	contentlanguage	內容語言	内容语言
            variable!	-	今天	本月	本月2	本月縮寫	本月简称	目前時間	当前时间	此时	目前版本	当前版本	活躍使用者人數	活跃用户数	管理員數	管理员数	文章數	条目数	檔案數	文件数	頁面數	页面数	使用者人數量	用户数	修訂使用者
            variable!	namespace	命名空間	名字空间
            variable!	namespacenumber	命名空間數	名字空间编号
            variable!	pagename	頁面名稱	页名	页面名	页面名称
            variable!	rootpagename	根頁面名稱
            variable!	rootpagenamee	根頁面名稱E
            variable!	sitename	網站名稱	站点名称
            variable!	talkspace	對話空間	讨论空间	讨论名字空间
            """#
        case "zh-hant-hk": #"""
            date	0	fallback	15	month-alone	101
            date	year	y年
            fallback	1	zh-hk
            fallback	2	zh-hant
            fallback	3	zh-tw
            fallback	4	zh
            fallback	5	zh-hans
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
            """#
        case "zh-hant-mo": #"""
            date	0	fallback	15	month-alone	118
            date	year	y年
            fallback	1	zh-mo
            fallback	2	zh-hk
            fallback	3	zh-hant
            fallback	4	zh-tw
            fallback	5	zh
            fallback	6	zh-hans
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
            """#
        case "zh-hant-tw": #"""
            date	0	fallback	15	month-alone	101
            date	year	y年
            fallback	1	zh-tw
            fallback	2	zh-hant
            fallback	3	zh-hk
            fallback	4	zh
            fallback	5	zh-hans
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
            """#
        case "zh-hk": #"""
            alias	0	date	36	fallback	94	month	163	month-alone	325	namespace	559
            alias	2	用戶
            alias	3	用戶討論
            date	full	y年M月d日
            date	month	y年M月
            date	year	y年
            fallback	1	zh-hant
            fallback	2	zh-tw
            fallback	3	zh
            fallback	4	zh-hans
            month	1	1月
            month	2	2月
            month	3	3月
            month	4	4月
            month	5	5月
            month	6	6月
            month	7	7月
            month	8	8月
            month	9	9月
            month	10	10月
            month	11	11月
            month	12	12月
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
            namespace	2	用戶
            namespace	3	用戶討論
            """#
        case "zh-min-nan": #"""
            alias	0	fallback	22	namespace	104
            alias	4	專案	专案
            fallback	1	nan
            fallback	2	cdo
            fallback	3	zh-hant
            fallback	4	zh
            fallback	5	zh-hans
            namespace	4	Wikipedia
            """#
        case "zh-mo": #"""
            date	0	fallback	15	month-alone	101
            date	year	y年
            fallback	1	zh-hk
            fallback	2	zh-hant
            fallback	3	zh-tw
            fallback	4	zh
            fallback	5	zh-hans
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
            """#
        case "zh-my": #"""
            fallback	0
            fallback	1	zh-sg
            fallback	2	zh-hans
            fallback	3	zh-cn
            fallback	4	zh
            fallback	5	zh-hant
            """#
        case "zh-sg": #"""
            date	0	fallback	15	month-alone	84
            date	year	y年
            fallback	1	zh-hans
            fallback	2	zh-cn
            fallback	3	zh
            fallback	4	zh-hant
            month-alone	1	一月
            month-alone	2	二月
            month-alone	3	三月
            month-alone	4	四月
            month-alone	5	五月
            month-alone	6	六月
            month-alone	7	七月
            month-alone	8	八月
            month-alone	9	九月
            month-alone	10	十月
            month-alone	11	十一月
            month-alone	12	十二月
            """#
        case "zh-tw": #"""
            date	0	fallback	58	month	127	month-alone	289
            date	full	y年M月d日
            date	month	y年M月
            date	year	y年
            fallback	1	zh-hant
            fallback	2	zh-hk
            fallback	3	zh
            fallback	4	zh-hans
            month	1	1月
            month	2	2月
            month	3	3月
            month	4	4月
            month	5	5月
            month	6	6月
            month	7	7月
            month	8	8月
            month	9	9月
            month	10	10月
            month	11	11月
            month	12	12月
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
            """#
        case "zh-yue": #"""
            alias	0	fallback	21	namespace	36
            alias	4	維基百科
            fallback	1	yue
            namespace	4	Wikipedia
            """#
        case "zu": #"""
            date	0	month	38	plural	228
            date	full	MMMM d, y
            date	month	MMMM y
            month	1	Januwari
            month	2	Februwari
            month	3	Mashi
            month	4	Ephreli
            month	5	Meyi
            month	6	Juni
            month	7	Julayi
            month	8	Agasti
            month	9	Septhemba
            month	10	Okthoba
            month	11	Novemba
            month	12	Disemba
            plural	1	i = 0 or n = 1
            """#
        default: nil
        }
    }
}
