// Written by scripts/make-swift-data from data/mediawiki, data/cldr and data/wiki; do not edit.
// swift-format-ignore-file

extension LanguageData {
    static func y(_ code: String) -> StaticString? {
        switch code {
        case "yi": #"""
            alias	0	date	484	fallback	525	function	539	hashed	889	modifier	1204	month	1260	month-alone	1531	namespace	1828	option	2364	plural	2925	redirect	2950	switch	3002	variable	3333
            alias	-1	באזונדער
            alias	2	באַניצער	באַניצערין	באנוצער	משתמש	משתמשת	באניצער
            alias	3	באַניצער רעדן	באַניצערין רעדן	באנוצער רעדן	שיחת משתמש	שיחת משתמשת	באניצער רעדן
            alias	4	וויקיפעדיע
            alias	6	בילד
            alias	7	בילד רעדן
            alias	8	מעדיעוויקי
            alias	9	מעדיעוויקי רעדן
            alias	14	קאטעגאריע
            alias	15	קאטעגאריע רעדן
            date	full	dטן MMMM y
            date	month	MMMM y
            fallback	1	he
            function	-	טעקעשטעג	נתיב לקובץ	פֿולער_נאמען	כתובת מלאה
            function	grammar	גראמאטיק	דקדוק
            function	plural	מערצאל	רבים
            function!	defaultsort	גרונטסארטיר	מיון רגיל
            function!	displaytitle	ווייזן_קעפל	כותרת תצוגה
            function!	-	בלאטגרייס	גודל דף
            hashed	-	קאטעגאריע_בוים	צאל	שפראך	שפה	באזונדער	מיוחד	צייט	צייטל
            hashed	default	גרונט
            hashed	expr	רעכן
            hashed	if	תנאי
            hashed	ifeq	גלייך
            hashed	ifexist	עקזיסט
            hashed	ifexpr	אויברעכן
            hashed	switch	קלייב
            hashed	tag	טאג	תג	תגית
            modifier	raw	רוי	ללא עיבוד
            modifier	subst	ס
            month	1	יאַנואַר
            month	2	פֿעברואַר
            month	3	מערץ
            month	4	אַפּריל
            month	5	מיי
            month	6	יוני
            month	7	יולי
            month	8	אויגוסט
            month	9	סעפּטעמבער
            month	10	אקטאבער
            month	11	נאוועמבער
            month	12	דעצעמבער
            month-alone	1	יאַנואַר
            month-alone	2	פֿעברואַר
            month-alone	3	מערץ
            month-alone	4	אַפּריל
            month-alone	5	מיי
            month-alone	8	אויגוסט
            month-alone	9	סעפּטעמבער
            month-alone	10	אקטאבער
            month-alone	11	נאוועמבער
            month-alone	12	דעצעמבער
            namespace	-2	מעדיע
            namespace	-1	באַזונדער
            namespace	1	רעדן
            namespace	2	באַניצער
            namespace	3	באַניצער רעדן
            namespace	4	װיקיפּעדיע
            namespace	5	װיקיפּעדיע רעדן
            namespace	6	טעקע
            namespace	7	טעקע רעדן
            namespace	8	מעדיעװיקי
            namespace	9	מעדיעװיקי רעדן
            namespace	10	מוסטער
            namespace	11	מוסטער רעדן
            namespace	12	הילף
            namespace	13	הילף רעדן
            namespace	14	קאַטעגאָריע
            namespace	15	קאַטעגאָריע רעדן
            option	img_alt	טעקסט=$1	טקסט=$1
            option	img_bottom	אונטן	למטה
            option	img_center	צענטער	מרכז
            option	img_left	לינקס	שמאל
            option	img_link	לינק=$1	קישור=$1
            option	img_manualthumb	קליין=$1	ממוזער=$1
            option	img_middle	אינמיטן	באמצע
            option	img_none	אן	ללא
            option	img_right	רעכטס	ימין
            option	img_sub	אונטער	תחתי
            option	img_super	איבער	עילי
            option	img_thumbnail	קליין	ממוזער
            option	img_top	אויבן	למעלה
            option	img_width	$1פיקס	$1 פיקסלים
            plural	1	i = 1 and v = 0
            redirect	redirect	ווייטערפירן	הפניה
            switch	-	נישט_רעדאקטירן	ללא_עריכה	קיין_גאלעריע	ללא_גלריה	קיין_אינהאלט_טאבעלע	ללא_תוכן_עניינים	ללא_תוכן	אינהאלט	תוכן_עניינים	תוכן
            switch!	-	באהאלטענע_קאטעגאריע	באהאלטענע_קאט	קטגוריה_מוסתרת
            variable!	-	לויפיקער_טאג	יום נוכחי	לויפיקער_מאנאט	חודש נוכחי	חודש נוכחי 2	לויפֿיקע_צײַט	שעה נוכחית	לויפֿיקע_יאָר	שנה נוכחית	צאל_טעטיקע_באניצער	מספר משתמשים פעילים	צאל_ארטיקלען	מספר ערכים	צאל_רעדאקטירונגען	מספר עריכות	צאל_טעקעס	מספר קבצים	צאל_בלעטער	מספר דפים כולל	מספר דפים	צאל_באניצער	מספר משתמשים
            variable!	fullpagename	פולבלאטנאמען	שם הדף המלא
            variable!	namespace	נאמענטייל	מרחב השם
            variable!	pagename	בלאטנאמען	שם הדף
            variable!	subpagename	אונטערבלאטנאמען	שם דף המשנה
            variable!	talkpagename	רעדנבלאטנאמען	שם דף השיחה
            """#
        case "yo": #"""
            alias	0	date	48	month	84	month-alone	383	namespace	670
            alias	6	Àwòrán
            alias	7	Ọ̀rọ̀ àwòrán
            date	full	d MMM y
            date	month	MMMM y
            month	1	Oṣù Ṣẹ́rẹ́
            month	2	Oṣù Èrèlè
            month	3	Oṣù Ẹrẹ̀nà
            month	4	Oṣù Ìgbé
            month	5	Oṣù Ẹ̀bibi
            month	6	Oṣù Òkúdu
            month	7	Oṣù Agẹmọ
            month	8	Oṣù Ògún
            month	9	Oṣù Owewe
            month	10	Oṣù Ọ̀wàrà
            month	11	Oṣù Bélú
            month	12	Oṣù Ọ̀pẹ̀
            month-alone	1	Ṣẹ́rẹ́
            month-alone	2	Èrèlè
            month-alone	3	Ẹrẹ̀nà
            month-alone	4	Ìgbé
            month-alone	5	Ẹ̀bibi
            month-alone	6	Òkúdu
            month-alone	7	Agẹmọ
            month-alone	8	Ògún
            month-alone	9	Owewe
            month-alone	10	Ọ̀wàrà
            month-alone	11	Bélú
            month-alone	12	Ọ̀pẹ̀
            namespace	-2	Amóhùnmáwòrán
            namespace	-1	Pàtàkì
            namespace	1	Ọ̀rọ̀
            namespace	2	Oníṣe
            namespace	3	Ọ̀rọ̀ oníṣe
            namespace	5	Ọ̀rọ̀ Wikipedia
            namespace	6	Fáìlì
            namespace	7	Ọ̀rọ̀ fáìlì
            namespace	8	MediaWiki
            namespace	9	Ọ̀rọ̀ mediaWiki
            namespace	10	Àdàkọ
            namespace	11	Ọ̀rọ̀ àdàkọ
            namespace	12	Ìrànlọ́wọ́
            namespace	13	Ọ̀rọ̀ ìrànlọ́wọ́
            namespace	14	Ẹ̀ka
            namespace	15	Ọ̀rọ̀ ẹ̀ka
            """#
        case "yrl": #"""
            date	0	month	37	number	258	trail	290
            date	full	d MMMM y
            date	month	MMMM y
            month	1	yepé
            month	2	mukũi
            month	3	musapíri
            month	4	irũdí
            month	5	pú
            month	6	pú-yepé
            month	7	pú-mukũi
            month	8	pú-musapíri
            month	9	pú-irũdí
            month	10	yepé-putimaã
            month	11	yepé-yepé
            month	12	yepé-mukũi
            number	decimal	,
            number	group	.
            trail	letters	A-Za-zÁÃÉÍÓÕÚáãéíóõúĨĩŨũẼẽ
            """#
        case "yue": #"""
            alias	0	date	621	infobox	679	month	740	namespace	902
            alias	-2	媒体
            alias	-1	特殊
            alias	1	對話	对话	討論	讨论
            alias	2	用户
            alias	3	用戶 對話	用户 对话	用戶 討論	用户 讨论
            alias	4	維基百科
            alias	5	Wikipedia 傾偈
            alias	6	檔	檔案	档	档案	圖	圖像	图	图像
            alias	7	檔 討論	档 讨论	檔案 討論	档案 讨论	圖 討論	图 讨论	圖像 討論	图像 讨论	MediaWiki 傾偈
            alias	11	模 討論	模 讨论
            alias	12	幫助	說明	帮手	帮助	说明
            alias	13	幫手 討論	幫助 討論	說明 討論	帮手 讨论	帮助 讨论	说明 讨论
            alias	14	類	类	分类
            alias	15	類 討論	分類 討論	类 讨论	分类 讨论
            date	full	y年M月d日
            date	month	y年M月
            date	year	y年
            infobox	here	艺人	藝人	演員	演员	足球員	足球员
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
            namespace	-2	媒體
            namespace	-1	特別
            namespace	1	傾偈
            namespace	2	用戶
            namespace	3	用戶傾偈
            namespace	4	Wikipedia
            namespace	5	Wikipedia傾偈
            namespace	6	文件
            namespace	7	文件傾偈
            namespace	8	MediaWiki
            namespace	9	MediaWiki傾偈
            namespace	10	模
            namespace	11	模傾偈
            namespace	12	幫手
            namespace	13	幫手傾偈
            namespace	14	分類
            namespace	15	分類傾偈
            namespace	828	模組
            namespace	829	模組討論
            """#
        default: nil
        }
    }
}
