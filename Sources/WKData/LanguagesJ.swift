// Written by scripts/make-swift-data from data/mediawiki, data/cldr and data/wiki; do not edit.
// swift-format-ignore-file

extension LanguageData {
    static func j(_ code: String) -> StaticString? {
        switch code {
        case "ja": #"""
            aged	0	alias	37	date	567	function	625	hashed	1848	infobox	2332	language	3542	modifier	17671	month	17827	namespace	17989	option	18627	redirect	19317	switch	19393	territory	20578	variable	28342
            aged	after	歳没）
            aged	before	（
            alias	1	ノート	トーク
            alias	3	利用者‐会話	利用者・トーク
            alias	4	WP
            alias	5	Wikipedia‐ノート	Wikipedia・トーク
            alias	6	画像
            alias	7	画像‐ノート	ファイル‐ノート	ファイル・トーク
            alias	9	MediaWiki‐ノート	MediaWiki・トーク
            alias	10	テンプレート
            alias	11	Template‐ノート	テンプレート・トーク
            alias	12	ヘルプ
            alias	13	Help‐ノート	ヘルプ・トーク
            alias	14	カテゴリ
            alias	15	Category‐ノート	カテゴリ・トーク
            alias	102	PJ
            date	full	y年M月d日
            date	month	y年M月
            date	year	y年
            function	anchorencode	アンカー用エンコード
            function	-	ファイルパス	ファイルパス：	完全なURL	フルURL	完全なＵＲＬ：	フルＵＲＬ：	完全なURLE	フルURLE	完全なＵＲＬＥ：	フルＵＲＬＥ：	インターフェース	インタ	インターフェース：	インタ：	インターフェイス	インターフェイス：	ローカルURL	ローカルＵＲＬ：	ローカルURLE	ローカルＵＲＬＥ：
            function	formatnum	数整形
            function	gender	性別	性別：
            function	grammar	文法
            function	lc	小文字
            function	lcfirst	先頭小文字
            function	ns	名前空間	名前空間：	名空	名空：
            function	nse	名前空間E
            function	padleft	補充左
            function	padright	補充右
            function	plural	複数	複数：
            function	uc	大文字
            function	ucfirst	先頭大文字
            function	urlencode	URLエンコード	ＵＲＬエンコード：
            function!	defaultsort	デフォルトソート	デフォルトソート：	デフォルトソートキー	デフォルトカテゴリソート
            function!	displaytitle	表示タイトル
            function!	-	グループ人数	グループ所属人数	カテゴリ内ページ数	名前空間内ページ数	ページサイズ	保護レベル
            hashed	-	カテゴリツリー	回数	分割	言語	＃言語：	長さ	位置	参照から絶対	置き換え	最後の位置	特別	切り取り	時間	時間地方	URLデコード	ＵＲＬデコード
            hashed	default	既定
            hashed	expr	式
            hashed	formatdate	日付整形
            hashed	if	もし
            hashed	ifeq	もし等しい
            hashed	iferror	もしエラー
            hashed	ifexist	もし存在
            hashed	ifexpr	もし式
            hashed	switch	切り替え
            hashed	tag	タグ
            hashed	titleparts	タイトル部分
            infobox	here	駅情報*	駅舎	政治家	武士	公家	軍人	競走馬	騎手	調教師	競輪選手	競艇選手	声優	actoractress	モデル	女性モデル	男性モデル	グラビアアイドル	av女優	アナウンサー	お笑い芸人	お笑いコンビ	お笑いトリオ	落語家	プロレスラー	格闘家	力士	サッカー選手	サッカークラブ	サッカー代表	プロ野球選手	プロゴルファー	フィギュアスケート選手	陸上競技選手	将棋棋士	囲碁棋士	作家	学者	哲学者	芸術家	日本の市	日本の町村	日本の特別区	東京都の特別区	日本の行政区	世界の市	都道府県	communefra	mountain	日本の城郭概要表	日本の寺院	日本の神社	神社	寺院	教会	大学	日本の大学	日本の高等学校	日本の中学校	日本の小学校	学校	医療機関	博物館	美術館	図書館	建築物	体育館	競技場	野球場	ダム	日本のダム	橋	トンネル	灯台	公園	空港	鉄道路線	鉄道車両	列車名	会社	政党	行政官庁	日本の法令	軍隊資料	コンピュータゲーム	文学作品	書籍	新聞	雑誌	テレビ番組	ラジオ番組	天体 *	言語	疾患	道の駅
            language	aa	アファル語
            language	ab	アブハズ語
            language	ace	アチェ語
            language	ady	アディゲ語
            language	aeb	チュニジア・アラビア語
            language	af	アフリカーンス語
            language	ain	アイヌ語
            language	ak	アカン語
            language	akk	アッカド語
            language	akz	アラバマ語
            language	ale	アレウト語
            language	aln	ゲグ・アルバニア語
            language	alt	南アルタイ語
            language	am	アムハラ語
            language	an	アラゴン語
            language	ang	古英語
            language	anp	アンギカ語
            language	ar	アラビア語
            language	arc	アラム語
            language	arn	マプチェ語
            language	arp	アラパホー語
            language	arq	アルジェリア・アラビア語
            language	ary	モロッコ・アラビア語
            language	arz	エジプト・アラビア語
            language	as	アッサム語
            language	ase	アメリカ手話
            language	ast	アストゥリアス語
            language	av	アヴァル語
            language	avk	コタヴァ
            language	awa	アワディー語
            language	ay	アイマラ語
            language	az	アゼルバイジャン語
            language	ba	バシキール語
            language	bal	バルーチー語
            language	ban	バリ語
            language	bar	バイエルン・オーストリア語
            language	bbc	トバ・バタク語
            language	be	ベラルーシ語
            language	bem	ベンバ語
            language	bg	ブルガリア語
            language	bgn	西バローチー語
            language	bho	ボージュプリー語
            language	bi	ビスラマ語
            language	bik	ビコル語
            language	bjn	バンジャル語
            language	bla	シクシカ語
            language	bm	バンバラ語
            language	bn	ベンガル語
            language	bo	チベット語
            language	bpy	ビシュヌプリヤ・マニプリ語
            language	bqi	バフティヤーリー語
            language	br	ブルトン語
            language	brh	ブラフイ語
            language	bs	ボスニア語
            language	bua	ブリヤート語
            language	bug	ブギ語
            language	ca	カタロニア語
            language	ce	チェチェン語
            language	ceb	セブアノ語
            language	ch	チャモロ語
            language	chg	チャガタイ語
            language	chk	チューク語
            language	chn	チヌーク混成語
            language	cho	チョクトー語
            language	chr	チェロキー語
            language	chy	シャイアン語
            language	ckb	中央クルド語
            language	co	コルシカ語
            language	cop	コプト語
            language	cps	カピス語
            language	cr	クリー語
            language	crh	クリミア・タタール語
            language	cs	チェコ語
            language	csb	カシューブ語
            language	cu	古代教会スラヴ語
            language	cv	チュヴァシ語
            language	cy	ウェールズ語
            language	da	デンマーク語
            language	dak	ダコタ語
            language	de	ドイツ語
            language	de-ch	標準ドイツ語 (スイス)
            language	din	ディンカ語
            language	dsb	低地ソルブ語
            language	dtp	中央ドゥスン語
            language	dua	ドゥアラ語
            language	dv	ディベヒ語
            language	dz	ゾンカ語
            language	ee	エウェ語
            language	egl	エミリア語
            language	egy	古代エジプト語
            language	el	ギリシャ語
            language	elx	エラム語
            language	en	英語
            language	en-ca	カナダ英語
            language	en-gb	イギリス英語
            language	en-us	アメリカ英語
            language	enm	中英語
            language	eo	エスペラント語
            language	es	スペイン語
            language	esu	中央アラスカ・ユピック語
            language	et	エストニア語
            language	eu	バスク語
            language	ext	エストレマドゥーラ語
            language	fa	ペルシア語
            language	fa-af	ダリー語
            language	fat	ファンティー語
            language	ff	フラ語
            language	fi	フィンランド語
            language	fil	フィリピン語
            language	fit	トルネダール・フィンランド語
            language	fj	フィジー語
            language	fo	フェロー語
            language	fon	フォン語
            language	fr	フランス語
            language	frc	ケイジャン・フランス語
            language	frm	中期フランス語
            language	fro	古フランス語
            language	frp	アルピタン語
            language	frr	北フリジア語
            language	fur	フリウリ語
            language	fy	西フリジア語
            language	ga	アイルランド語
            language	gaa	ガ語
            language	gag	ガガウズ語
            language	gan	贛語
            language	gd	スコットランド・ゲール語
            language	gez	ゲエズ語
            language	gil	キリバス語
            language	gl	ガリシア語
            language	glk	ギラキ語
            language	gmh	中高ドイツ語
            language	gn	グアラニー語
            language	goh	古高ドイツ語
            language	gom	ゴア・コンカニ語
            language	gor	ゴロンタロ語
            language	got	ゴート語
            language	grc	古代ギリシャ語
            language	gsw	スイスドイツ語
            language	gu	グジャラート語
            language	guc	ワユ語
            language	gur	フラフラ語
            language	gv	マン島語
            language	ha	ハウサ語
            language	hak	客家語
            language	haw	ハワイ語
            language	he	ヘブライ語
            language	hi	ヒンディー語
            language	hif	フィジー・ヒンディー語
            language	hil	ヒリガイノン語
            language	hit	ヒッタイト語
            language	hmn	フモン語
            language	ho	ヒリモツ語
            language	hr	クロアチア語
            language	hsb	高地ソルブ語
            language	hsn	湘語
            language	ht	ハイチ・クレオール語
            language	hu	ハンガリー語
            language	hy	アルメニア語
            language	hz	ヘレロ語
            language	ia	インターリングア
            language	iba	イバン語
            language	id	インドネシア語
            language	ie	インターリング
            language	ig	イボ語
            language	ii	四川イ語
            language	ik	イヌピアック語
            language	ilo	イロカノ語
            language	inh	イングーシ語
            language	io	イド語
            language	is	アイスランド語
            language	it	イタリア語
            language	iu	イヌクティトット語
            language	izh	イングリア語
            language	ja	日本語
            language	jam	ジャマイカ・クレオール語
            language	jbo	ロジバン語
            language	jut	ユトランド語
            language	jv	ジャワ語
            language	ka	ジョージア語
            language	kaa	カラカルパク語
            language	kab	カビル語
            language	kbd	カバルド語
            language	kcg	カタブ語
            language	kea	カーボベルデ・クレオール語
            language	kg	コンゴ語
            language	khw	コワール語
            language	ki	キクユ語
            language	kiu	キルマンジュキ語
            language	kj	クワニャマ語
            language	kk	カザフ語
            language	kl	グリーンランド語
            language	km	クメール語
            language	kmb	キンブンド語
            language	kn	カンナダ語
            language	ko	韓国語
            language	koi	コミ・ペルミャク語
            language	kok	コンカニ語
            language	kpe	クペレ語
            language	kr	カヌリ語
            language	krc	カラチャイ・バルカル語
            language	kri	クリオ語
            language	krj	キナライア語
            language	krl	カレリア語
            language	ks	カシミール語
            language	ksh	ケルン語
            language	ku	クルド語
            language	kum	クムク語
            language	kv	コミ語
            language	kw	コーンウォール語
            language	ky	キルギス語
            language	la	ラテン語
            language	lad	ラディノ語
            language	lb	ルクセンブルク語
            language	lez	レズギ語
            language	lfn	リングア・フランカ・ノバ
            language	lg	ガンダ語
            language	li	リンブルフ語
            language	lij	リグリア語
            language	liv	リヴォニア語
            language	lkt	ラコタ語
            language	lmo	ロンバルド語
            language	ln	リンガラ語
            language	lo	ラオ語
            language	lou	ルイジアナ・クレオール語
            language	loz	ロジ語
            language	lrc	北ロル語
            language	lt	リトアニア語
            language	ltg	ラトガリア語
            language	lua	ルバ・ルルア語
            language	lus	ミゾ語
            language	lv	ラトビア語
            language	lzh	漢文
            language	lzz	ラズ語
            language	mad	マドゥラ語
            language	mag	マガヒー語
            language	mai	マイティリー語
            language	mak	マカッサル語
            language	mdf	モクシャ語
            language	men	メンデ語
            language	mg	マダガスカル語
            language	mga	中期アイルランド語
            language	mh	マーシャル語
            language	mi	マオリ語
            language	mic	ミクマク語
            language	min	ミナンカバウ語
            language	mk	マケドニア語
            language	ml	マラヤーラム語
            language	mn	モンゴル語
            language	mnc	満州語
            language	mni	マニプリ語
            language	moh	モーホーク語
            language	mos	モシ語
            language	mr	マラーティー語
            language	mrj	山地マリ語
            language	ms	マレー語
            language	mt	マルタ語
            language	mus	クリーク語
            language	mwl	ミランダ語
            language	my	ミャンマー語
            language	myv	エルジャ語
            language	mzn	マーザンダラーン語
            language	na	ナウル語
            language	nan	閩南語
            language	nap	ナポリ語
            language	nb	ノルウェー語
            language	nd	北ンデベレ語
            language	nds	低地ドイツ語
            language	ne	ネパール語
            language	new	ネワール語
            language	ng	ンドンガ語
            language	nia	ニアス語
            language	niu	ニウーエイ語
            language	nl	オランダ語
            language	nl-be	フラマン語
            language	nn	ノルウェー語
            language	no	ノルウェー語
            language	nog	ノガイ語
            language	non	古ノルド語
            language	nov	ノヴィアル
            language	nqo	ンコ語
            language	nr	南ンデベレ語
            language	nso	北部ソト語
            language	nv	ナバホ語
            language	ny	ニャンジャ語
            language	nyn	ニャンコレ語
            language	oc	オック語
            language	oj	オジブウェー語
            language	om	オロモ語
            language	or	オディア語
            language	os	オセット語
            language	ota	オスマントルコ語
            language	pa	パンジャブ語
            language	pag	パンガシナン語
            language	pal	パフラヴィー語
            language	pam	パンパンガ語
            language	pap	パピアメント語
            language	pau	パラオ語
            language	pcd	ピカルディ語
            language	pcm	ナイジェリア・ピジン語
            language	pdc	ペンシルベニア・ドイツ語
            language	pdt	メノナイト低地ドイツ語
            language	peo	古代ペルシア語
            language	pfl	プファルツ語
            language	phn	フェニキア語
            language	pi	パーリ語
            language	pl	ポーランド語
            language	pms	ピエモンテ語
            language	pnt	ポントス・ギリシャ語
            language	prg	プロシア語
            language	pro	古期プロバンス語
            language	ps	パシュトゥー語
            language	pt	ポルトガル語
            language	qu	ケチュア語
            language	qug	チンボラソ高地ケチュア語
            language	rap	ラパヌイ語
            language	rar	ラロトンガ語
            language	rgn	ロマーニャ語
            language	rhg	ロヒンギャ語
            language	rif	リーフ語
            language	rm	ロマンシュ語
            language	rn	ルンディ語
            language	ro	ルーマニア語
            language	rom	ロマーニー語
            language	ru	ロシア語
            language	rue	ルシン語
            language	rup	アルーマニア語
            language	rw	キニアルワンダ語
            language	sa	サンスクリット
            language	sah	サハ語
            language	sam	サマリア・アラム語
            language	sat	サンターリー語
            language	sc	サルデーニャ語
            language	scn	シチリア語
            language	sco	スコットランド語
            language	sd	シンド語
            language	sdc	サッサリ・サルデーニャ語
            language	sdh	南部クルド語
            language	se	北サーミ語
            language	sei	セリ語
            language	ses	コイラボロ・センニ語
            language	sg	サンゴ語
            language	sga	古アイルランド語
            language	sgs	サモギティア語
            language	sh	セルボ・クロアチア語
            language	shi	タシルハイト語
            language	shn	シャン語
            language	si	シンハラ語
            language	sk	スロバキア語
            language	sl	スロベニア語
            language	sli	低シレジア語
            language	sm	サモア語
            language	sma	南サーミ語
            language	smj	ルレ・サーミ語
            language	smn	イナリ・サーミ語
            language	sms	スコルト・サーミ語
            language	sn	ショナ語
            language	so	ソマリ語
            language	sog	ソグド語
            language	sq	アルバニア語
            language	sr	セルビア語
            language	srn	スリナム語
            language	ss	スワジ語
            language	st	南部ソト語
            language	stq	ザーターフリジア語
            language	su	スンダ語
            language	sux	シュメール語
            language	sv	スウェーデン語
            language	sw	スワヒリ語
            language	syc	古典シリア語
            language	syr	シリア語
            language	szl	シレジア語
            language	ta	タミル語
            language	tcy	トゥル語
            language	te	テルグ語
            language	tet	テトゥン語
            language	tg	タジク語
            language	th	タイ語
            language	ti	ティグリニア語
            language	tig	ティグレ語
            language	tk	トルクメン語
            language	tl	タガログ語
            language	tlh	クリンゴン語
            language	tli	トリンギット語
            language	tly	タリシュ語
            language	tn	ツワナ語
            language	to	トンガ語
            language	tpi	トク・ピシン語
            language	tr	トルコ語
            language	tru	トゥロヨ語
            language	trv	タロコ語
            language	ts	ツォンガ語
            language	tsd	ツァコン語
            language	tt	タタール語
            language	tum	トゥンブカ語
            language	tvl	ツバル語
            language	tw	トウィ語
            language	ty	タヒチ語
            language	tyv	トゥヴァ語
            language	tzm	中央アトラス・タマジクト語
            language	udm	ウドムルト語
            language	ug	ウイグル語
            language	uga	ウガリト語
            language	uk	ウクライナ語
            language	umb	ムブンドゥ語
            language	ur	ウルドゥー語
            language	uz	ウズベク語
            language	ve	ベンダ語
            language	vec	ヴェネト語
            language	vep	ヴェプス語
            language	vi	ベトナム語
            language	vls	西フラマン語
            language	vmf	マインフランク語
            language	vo	ヴォラピュク語
            language	vot	ヴォート語
            language	vro	ヴォロ語
            language	wa	ワロン語
            language	war	ワライ語
            language	wo	ウォロフ語
            language	wuu	呉語
            language	xal	カルムイク語
            language	xh	コサ語
            language	xmf	メグレル語
            language	yi	イディッシュ語
            language	yo	ヨルバ語
            language	yrl	ニェエンガトゥ語
            language	yue	広東語
            language	za	チワン語
            language	zap	サポテカ語
            language	zea	ゼーラント語
            language	zgh	標準モロッコ タマジクト語
            language	zh	中国語
            language	zh-hans	簡体中国語
            language	zh-hant	繁体中国語
            language	zu	ズールー語
            language	zun	ズニ語
            language	zza	ザザ語
            language	ar-short	亜
            language	cs-short	捷
            language	da-short	丁
            language	de-short	独
            language	el-short	希
            language	en-short	英
            language	eng	英語
            language	es-short	西
            language	fi-short	芬
            language	fr-short	仏
            language	fra	フランス語
            language	ger	ドイツ語
            language	gr	ギリシャ語
            language	hu-short	洪
            language	it-short	伊
            language	ita	イタリア語
            language	ko-short	朝
            language	la-short	羅
            language	lat	ラテン語
            language	nl-short	蘭
            language	no-short	諾
            language	pl-short	波
            language	pt-short	葡
            language	ru-short	露
            language	rus	ロシア語
            language	spa	スペイン語
            language	sv-short	典
            language	tr-short	土
            language	uk-short	宇
            language	vi-short	越
            language	zh-short	中
            modifier	msg	メッセージ
            modifier	msgnw	ウィキ無効メッセージ
            modifier	raw	生
            modifier	safesubst	安全展開
            modifier	subst	展開	展開：
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
            namespace	-2	メディア
            namespace	-1	特別
            namespace	1	ノート
            namespace	2	利用者
            namespace	3	利用者‐会話
            namespace	4	Wikipedia
            namespace	5	Wikipedia‐ノート
            namespace	6	ファイル
            namespace	7	ファイル‐ノート
            namespace	8	MediaWiki
            namespace	9	MediaWiki‐ノート
            namespace	10	Template
            namespace	11	Template‐ノート
            namespace	12	Help
            namespace	13	Help‐ノート
            namespace	14	Category
            namespace	15	Category‐ノート
            namespace	101	Portal‐ノート
            namespace	102	プロジェクト
            namespace	103	プロジェクト‐ノート
            namespace	828	モジュール
            namespace	829	モジュール‐ノート
            option	img_alt	代替文=$1
            option	img_baseline	ベースライン	下線
            option	img_border	境界	ボーダー
            option	img_bottom	下端
            option	img_center	中央
            option	img_framed	フレーム
            option	img_frameless	フレームなし
            option	img_left	左
            option	img_link	リンク=$1
            option	img_manualthumb	代替画像=$1	サムネイル=$1
            option	img_middle	中心
            option	img_none	なし	無し
            option	img_page	ページ=$1	ページ $1
            option	img_right	右
            option	img_sub	下付き
            option	img_super	上付き
            option	img_text_bottom	文下端
            option	img_text_top	文上端
            option	img_thumbnail	サムネイル
            option	img_top	上端
            option	img_upright	右上
            option	img_width	$1ピクセル
            redirect	redirect	転送	リダイレクト	＃転送	＃リダイレクト
            switch	-	目次強制	＿＿目次強制＿＿	内容変換無効	内容変換抑制	＿＿内容変換抑制＿＿	節編集非表示	セクション編集非表示	＿＿セクション編集非表示＿＿	ギャラリー非表示	＿＿ギャラリー非表示＿＿	タイトル変換無効	タイトルコンバート拒否	＿＿タイトルコンバート拒否＿＿	タイトル非表示	目次非表示	＿＿目次非表示＿＿	目次	＿＿目次＿＿
            switch!	-	カテゴリ非表示	カテ非表示	非表示カテ	隠しカテゴリ	インデックス	＿＿インデックス＿＿	新しい節リンク	新しいセクションリンク	新セクションリンク	＿＿新しいセクションリンク＿＿	＿＿新セクションリンク＿＿	インデックス拒否	＿＿インデックス拒否＿＿	新しい節リンク非表示	新しいセクションリンク非表示	＿＿新しいセクションリンク非表示＿＿	新セクションリンク非表示	＿＿新セクションリンク非表示＿＿	静的転送	二重転送解消無効	＿＿二重転送解消無効＿＿	二重転送修正無効	＿＿二重転送修正無効＿＿
            territory	ac	アセンション島
            territory	ad	アンドラ
            territory	ae	アラブ首長国連邦
            territory	af	アフガニスタン
            territory	ag	アンティグア・バーブーダ
            territory	ai	アンギラ
            territory	al	アルバニア
            territory	am	アルメニア
            territory	ao	アンゴラ
            territory	aq	南極
            territory	ar	アルゼンチン
            territory	as	米領サモア
            territory	at	オーストリア
            territory	au	オーストラリア
            territory	aw	アルバ
            territory	ax	オーランド諸島
            territory	az	アゼルバイジャン
            territory	ba	ボスニア・ヘルツェゴビナ
            territory	bb	バルバドス
            territory	bd	バングラデシュ
            territory	be	ベルギー
            territory	bf	ブルキナファソ
            territory	bg	ブルガリア
            territory	bh	バーレーン
            territory	bi	ブルンジ
            territory	bj	ベナン
            territory	bl	サン・バルテルミー
            territory	bm	バミューダ
            territory	bn	ブルネイ
            territory	bo	ボリビア
            territory	bq	オランダ領カリブ
            territory	br	ブラジル
            territory	bs	バハマ
            territory	bt	ブータン
            territory	bv	ブーベ島
            territory	bw	ボツワナ
            territory	by	ベラルーシ
            territory	bz	ベリーズ
            territory	ca	カナダ
            territory	cc	ココス(キーリング)諸島
            territory	cd	コンゴ民主共和国
            territory	cf	中央アフリカ共和国
            territory	cg	コンゴ共和国
            territory	ch	スイス
            territory	ci	コートジボワール
            territory	ck	クック諸島
            territory	cl	チリ
            territory	cm	カメルーン
            territory	cn	中国
            territory	co	コロンビア
            territory	cp	クリッパートン島
            territory	cr	コスタリカ
            territory	cu	キューバ
            territory	cv	カーボベルデ
            territory	cw	キュラソー
            territory	cx	クリスマス島
            territory	cy	キプロス
            territory	cz	チェコ
            territory	de	ドイツ
            territory	dg	ディエゴガルシア島
            territory	dj	ジブチ
            territory	dk	デンマーク
            territory	dm	ドミニカ国
            territory	do	ドミニカ共和国
            territory	dz	アルジェリア
            territory	ea	セウタ・メリリャ
            territory	ec	エクアドル
            territory	ee	エストニア
            territory	eg	エジプト
            territory	eh	西サハラ
            territory	er	エリトリア
            territory	es	スペイン
            territory	et	エチオピア
            territory	eu	欧州連合
            territory	fi	フィンランド
            territory	fj	フィジー
            territory	fk	フォークランド諸島
            territory	fm	ミクロネシア連邦
            territory	fo	フェロー諸島
            territory	fr	フランス
            territory	ga	ガボン
            territory	gb	イギリス
            territory	gd	グレナダ
            territory	ge	ジョージア
            territory	gf	仏領ギアナ
            territory	gg	ガーンジー
            territory	gh	ガーナ
            territory	gi	ジブラルタル
            territory	gl	グリーンランド
            territory	gm	ガンビア
            territory	gn	ギニア
            territory	gp	グアドループ
            territory	gq	赤道ギニア
            territory	gr	ギリシャ
            territory	gs	サウスジョージア・サウスサンドウィッチ諸島
            territory	gt	グアテマラ
            territory	gu	グアム
            territory	gw	ギニアビサウ
            territory	gy	ガイアナ
            territory	hk	香港
            territory	hm	ハード島・マクドナルド諸島
            territory	hn	ホンジュラス
            territory	hr	クロアチア
            territory	ht	ハイチ
            territory	hu	ハンガリー
            territory	ic	カナリア諸島
            territory	id	インドネシア
            territory	ie	アイルランド
            territory	il	イスラエル
            territory	im	マン島
            territory	in	インド
            territory	io	英領インド洋地域
            territory	iq	イラク
            territory	ir	イラン
            territory	is	アイスランド
            territory	it	イタリア
            territory	je	ジャージー
            territory	jm	ジャマイカ
            territory	jo	ヨルダン
            territory	jp	日本
            territory	ke	ケニア
            territory	kg	キルギス
            territory	kh	カンボジア
            territory	ki	キリバス
            territory	km	コモロ
            territory	kn	セントクリストファー・ネーヴィス
            territory	kp	北朝鮮
            territory	kr	韓国
            territory	kw	クウェート
            territory	ky	ケイマン諸島
            territory	kz	カザフスタン
            territory	la	ラオス
            territory	lb	レバノン
            territory	lc	セントルシア
            territory	li	リヒテンシュタイン
            territory	lk	スリランカ
            territory	lr	リベリア
            territory	ls	レソト
            territory	lt	リトアニア
            territory	lu	ルクセンブルク
            territory	lv	ラトビア
            territory	ly	リビア
            territory	ma	モロッコ
            territory	mc	モナコ
            territory	md	モルドバ
            territory	me	モンテネグロ
            territory	mf	サン・マルタン
            territory	mg	マダガスカル
            territory	mh	マーシャル諸島
            territory	mk	北マケドニア
            territory	ml	マリ
            territory	mm	ミャンマー
            territory	mn	モンゴル
            territory	mo	マカオ
            territory	mp	北マリアナ諸島
            territory	mq	マルティニーク
            territory	mr	モーリタニア
            territory	ms	モントセラト
            territory	mt	マルタ
            territory	mu	モーリシャス
            territory	mv	モルディブ
            territory	mw	マラウイ
            territory	mx	メキシコ
            territory	my	マレーシア
            territory	mz	モザンビーク
            territory	na	ナミビア
            territory	nc	ニューカレドニア
            territory	ne	ニジェール
            territory	nf	ノーフォーク島
            territory	ng	ナイジェリア
            territory	ni	ニカラグア
            territory	nl	オランダ
            territory	no	ノルウェー
            territory	np	ネパール
            territory	nr	ナウル
            territory	nu	ニウエ
            territory	nz	ニュージーランド
            territory	om	オマーン
            territory	pa	パナマ
            territory	pe	ペルー
            territory	pf	仏領ポリネシア
            territory	pg	パプアニューギニア
            territory	ph	フィリピン
            territory	pk	パキスタン
            territory	pl	ポーランド
            territory	pm	サンピエール島・ミクロン島
            territory	pn	ピトケアン諸島
            territory	pr	プエルトリコ
            territory	ps	パレスチナ国
            territory	pt	ポルトガル
            territory	pw	パラオ
            territory	py	パラグアイ
            territory	qa	カタール
            territory	re	レユニオン
            territory	ro	ルーマニア
            territory	rs	セルビア
            territory	ru	ロシア
            territory	rw	ルワンダ
            territory	sa	サウジアラビア
            territory	sb	ソロモン諸島
            territory	sc	セーシェル
            territory	sd	スーダン
            territory	se	スウェーデン
            territory	sg	シンガポール
            territory	sh	セントヘレナ
            territory	si	スロベニア
            territory	sj	スバールバル諸島・ヤンマイエン島
            territory	sk	スロバキア
            territory	sl	シエラレオネ
            territory	sm	サンマリノ
            territory	sn	セネガル
            territory	so	ソマリア
            territory	sr	スリナム
            territory	ss	南スーダン
            territory	st	サントメ・プリンシペ
            territory	sv	エルサルバドル
            territory	sx	シント・マールテン
            territory	sy	シリア
            territory	sz	エスワティニ
            territory	ta	トリスタン・ダ・クーニャ
            territory	tc	タークス・カイコス諸島
            territory	td	チャド
            territory	tf	仏領極南諸島
            territory	tg	トーゴ
            territory	th	タイ
            territory	tj	タジキスタン
            territory	tk	トケラウ
            territory	tl	東ティモール
            territory	tm	トルクメニスタン
            territory	tn	チュニジア
            territory	to	トンガ
            territory	tr	トルコ
            territory	tt	トリニダード・トバゴ
            territory	tv	ツバル
            territory	tw	台湾
            territory	tz	タンザニア
            territory	ua	ウクライナ
            territory	ug	ウガンダ
            territory	um	合衆国領有小離島
            territory	us	アメリカ合衆国
            territory	uy	ウルグアイ
            territory	uz	ウズベキスタン
            territory	va	バチカン
            territory	vc	セントビンセント及びグレナディーン諸島
            territory	ve	ベネズエラ
            territory	vg	英領ヴァージン諸島
            territory	vi	米領ヴァージン諸島
            territory	vn	ベトナム
            territory	vu	バヌアツ
            territory	wf	ウォリス・フツナ
            territory	ws	サモア
            territory	xk	コソボ
            territory	ye	イエメン
            territory	yt	マヨット
            territory	za	南アフリカ
            territory	zm	ザンビア
            territory	zw	ジンバブエ
            variable	-	記事パス	ページID	ページＩＤ	スクリプトパス	サーバー	サーバ	サーバー名	サーバーネーム	サーバ名	サーバネーム	スタイルパス
            variable!	basepagename	親ページ名
            variable!	basepagenamee	親ページ名E	親ページ名Ｅ
            variable!	contentlanguage	内容言語	記事言語	プロジェクト言語
            variable!	-	現在の日	協定日	現在の日2	協定日2	協定日２	現在の曜日名	協定曜日	現在の曜日番号	現在の時	協定時	現在の月	協定月	現在の月1	協定月1	協定月１	現在の月省略形	省略協定月	協定月省略	協定月省略形	現在の月名	協定月名	現在の月属格	現在の時刻	協定時間	協定時刻	現在のタイムスタンプ	協定タイムスタンプ	現在のバージョン	ウィキバージョン	MediaWikiバージョン	メディアウィキバージョン	現在の週	現在の年	協定年	方向印	地方時の日	現地日	ローカルデイ	地方時の日2	現地日2	現地日２	地方時の曜日名	現地曜日	ローカルデイネーム	地方時の曜日番号	地方時の時	現地時	地方時の月	現地月	地方時の月1	現地月1	現地月１	地方時の月省略形	省略現地月	地方時の月名1	現地月名	地方時の月属格	地方時の時刻	現地時間	ローカルタイム	地方時のタイムスタンプ	現地タイムスタンプ	ローカルタイムスタンプ	地方時の週	現地週	ローカルウィーク	地方時の年	現地年	ローカルイヤー	活動利用者数	有効な利用者数	有効利用者数	管理者数	記事数	編集回数	ファイル数	ページ数	利用者数	版の日	リビジョン日	差分日	版の日2	リビジョン日2	差分日2	リビジョン日２	差分日２	版のID	リビジョンID	差分ID	リビジョンＩＤ	差分ＩＤ	版の月	リビジョン月	差分月	版の月1	版のタイムスタンプ	リビジョンタイムスタンプ	版の利用者	リビジョンユーザー	リビジョンユーザ	リビジョン利用者	差分利用者	版の年	リビジョン年	差分年
            variable!	fullpagename	完全なページ名	フルページ名	完全な記事名	完全記事名
            variable!	fullpagenamee	完全なページ名E	フルページ名E	フルページ名Ｅ	完全なページ名Ｅ
            variable!	namespace	名前空間
            variable!	namespacee	名前空間E	名前空間Ｅ
            variable!	namespacenumber	名前空間番号
            variable!	pagename	ページ名
            variable!	pagenamee	ページ名E	ページ名Ｅ
            variable!	rootpagename	ルートページ名
            variable!	rootpagenamee	ルートページ名E	ルートページ名Ｅ
            variable!	sitename	サイト名	サイトネーム
            variable!	subjectpagename	主ページ名	記事ページ名
            variable!	subjectpagenamee	主ページ名E	記事ページ名E	主ページ名Ｅ	記事ページ名Ｅ
            variable!	subjectspace	主空間	標準空間	記事空間
            variable!	subjectspacee	主空間E	標準空間E	標準空間Ｅ	記事空間E	記事空間Ｅ
            variable!	subpagename	サブページ名	下位ページ名
            variable!	subpagenamee	サブページ名E	サブページ名Ｅ	下位ページ名E	下位ページ名Ｅ
            variable!	talkpagename	トークページ名	会話ページ名
            variable!	talkpagenamee	トークページ名E	会話ページ名E	会話ページ名Ｅ	トークページ名Ｅ
            variable!	talkspace	トーク空間	ノート空間	会話空間	トークスペース
            variable!	talkspacee	トーク空間E	トーク空間Ｅ	ノート空間E	会話空間E	ノート空間Ｅ	会話空間Ｅ	トークスペースE	トークスペースＥ
            """#
        case "jam": #"""
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
        case "jbo": #"""
            date	0	month	37	namespace	229
            date	full	d MMMM y
            date	month	LLLL y
            month	1	ly. pa
            month	2	ly. re
            month	3	ly. ci
            month	4	ly. vo
            month	5	ly. mu
            month	6	ly. xa
            month	7	ly. ze
            month	8	ly. bi
            month	9	ly. so
            month	10	ly. pa no
            month	11	ly. pa pa
            month	12	ly. pa re
            namespace	-2	velsku
            namespace	-1	rirci
            namespace	1	casnu
            namespace	2	pilno
            namespace	3	casnu lo pilno
            namespace	5	casnu la .Wikipedia.
            namespace	6	datnyvei
            namespace	7	casnu lo datnyvei
            namespace	8	medi'auikis
            namespace	9	casnu la .medi'auikis.
            namespace	10	termo'a
            namespace	11	casnu lo termo'a
            namespace	12	nundju
            namespace	13	casnu lo nundju
            namespace	14	klesi
            namespace	15	casnu lo klesi
            """#
        case "jut": #"""
            date	0	fallback	38	month	52	month-alone	249
            date	full	d. MMMM y
            date	month	LLLL y
            fallback	1	da
            month	1	januars
            month	2	februars
            month	3	mårts'
            month	4	åprils
            month	5	majs
            month	6	junis
            month	7	julis
            month	8	ågusts
            month	9	septembers
            month	10	oktobers
            month	11	novembers
            month	12	decembers
            month-alone	1	januar
            month-alone	2	februar
            month-alone	3	mårts
            month-alone	4	åpril
            month-alone	5	maj
            month-alone	6	juni
            month-alone	7	juli
            month-alone	8	ågust
            month-alone	9	september
            month-alone	10	oktober
            month-alone	11	november
            month-alone	12	december
            """#
        case "jv": #"""
            alias	0	date	476	fallback	513	month	527	namespace	713
            alias	-2	Media	Medhia
            alias	-1	Astamiwa
            alias	1	Dhiskusi
            alias	2	Panganggo
            alias	3	Dhiskusi Panganggo	Parembugan Panganggo
            alias	5	Dhiskusi Wikipedia
            alias	6	Gambar
            alias	7	Dhiskusi Gambar	Gambar Dhiskusi	Parembugan Gambar
            alias	8	MediaWiki	MedhiaWiki
            alias	9	Dhiskusi MediaWiki	MediaWiki Dhiskusi	Parembugan MediaWiki	Parembugan MedhiaWiki
            alias	11	Cithakan Dhiskusi	Dhiskusi Cithakan
            alias	13	Dhiskusi Pitulung	Pitulung Dhiskusi
            alias	15	Dhiskusi Kategori	Kategori Dhiskusi
            date	full	d MMMM y
            date	month	MMMM y
            fallback	1	id
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
            namespace	-2	Médhia
            namespace	-1	Mirunggan
            namespace	1	Parembugan
            namespace	2	Naraguna
            namespace	3	Parembugan Naraguna
            namespace	5	Parembugan Wikipedia
            namespace	6	Barkas
            namespace	7	Parembugan Barkas
            namespace	8	MédhiaWiki
            namespace	9	Parembugan MédhiaWiki
            namespace	10	Cithakan
            namespace	11	Parembugan Cithakan
            namespace	12	Pitulung
            namespace	13	Parembugan Pitulung
            namespace	14	Kategori
            namespace	15	Parembugan Kategori
            namespace	828	Modhul
            namespace	829	Parembugan Modhul
            """#
        case "jv-x-bms": #"""
            fallback	0
            fallback	1	map-bms
            fallback	2	jv
            fallback	3	id
            """#
        default: nil
        }
    }
}
