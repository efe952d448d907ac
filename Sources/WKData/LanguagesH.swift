// Written by scripts/make-swift-data from data/mediawiki, data/cldr and data/wiki; do not edit.
// swift-format-ignore-file

extension LanguageData {
    static func h(_ code: String) -> StaticString? {
        switch code {
        case "ha": #"""
            date	0	month	38	plural	222
            date	full	d MMMM, y
            date	month	MMMM y
            month	1	Janairu
            month	2	Faburairu
            month	3	Maris
            month	4	Afirilu
            month	5	Mayu
            month	6	Yuni
            month	7	Yuli
            month	8	Agusta
            month	9	Satumba
            month	10	Oktoba
            month	11	Nuwamba
            month	12	Disamba
            plural	1	n = 1
            """#
        case "hak": #"""
            date	0	fallback	37	month	89
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	zh-hant
            fallback	2	zh
            fallback	3	zh-hans
            month	1	Yit-ngie̍t
            month	2	Ngi-ngie̍t
            month	3	Sâm-ngie̍t
            month	4	Si-ngie̍t
            month	5	Ńg-ngie̍t
            month	6	Liuk-ngie̍t
            month	7	Chhit-ngie̍t
            month	8	Pat-ngie̍t
            month	9	Kiú-ngie̍t
            month	10	Sṳ̍p-ngie̍t
            month	11	Sṳ̍p-yit-ngie̍t
            month	12	Sṳ̍p-ngi-ngie̍t
            """#
        case "haw": #"""
            alias	0	date	43	function	80	hashed	180	modifier	221	month	239	namespace	436	option	891	plural	1028	redirect	1043	variable	1068
            alias	6	Kiʻi
            alias	7	Kūkākūkā o kiʻi
            date	full	d MMMM y
            date	month	y MMMM
            function	-	ALAWAIHONA
            function	gender	KEKA
            function	grammar	PILINAʻŌLELO	PILINAŌLELO	PILINAOLELO
            hashed	-	ʻŌLELO	ŌLELO	OLELO	kūikawā
            modifier	raw	MAKA
            month	1	Ianuali
            month	2	Pepeluali
            month	3	Malaki
            month	4	ʻApelila
            month	5	Mei
            month	6	Iune
            month	7	Iulai
            month	8	ʻAukake
            month	9	Kepakemapa
            month	10	ʻOkakopa
            month	11	Nowemapa
            month	12	Kekemapa
            namespace	-2	Pāpaho
            namespace	-1	Papa nui
            namespace	1	Kūkākūkā
            namespace	2	Mea hoʻohana
            namespace	3	Kūkākūkā o mea hoʻohana
            namespace	5	Kūkākūkā o Wikipikia
            namespace	6	Waihona
            namespace	7	Kūkākūkā o waihona
            namespace	8	MediaWiki
            namespace	9	Kūkākūkā o MediaWiki
            namespace	10	Anakuhi
            namespace	11	Kūkākūkā o anakuhi
            namespace	12	Kōkua
            namespace	13	Kūkākūkā o kōkua
            namespace	14	Māhele
            namespace	15	Kūkākūkā o māhele
            option	img_left	hema
            option	img_link	loulou=$1
            option	img_middle	waena
            option	img_none	ʻaʻohe	aohe
            option	img_right	ʻākau	ākau	akau
            plural	1	n = 1
            redirect	redirect	kiahou
            variable	-	IDʻAOʻAO	IDAOAO	KIKOWAENAPŪNAEWELE	KIKOWAENAPUNAEWELE	INOAKIKOWAENAPŪNAEWELE	INOAKIKOWAENAPUNAEWELE
            variable!	-	KĒIALĀ	KEIALA	KĒIALĀ2	KEIALA2	KĒIAINOALĀ	KEIAINOALA	KĒIAHOLA	KEIAHOLA	KĒIAMAHINA	KEIAMAHINA	KĒIAINOAMAHINA	KEIAINOAMAHINA	KĒIAMANAWA	KEIAMANAWA	KĒIAPULE	KEIAPULE	KĒIAMAKAHIKI	KEIAMAKAHIKI	HELUMEAHOʻOHANANEI	HELUMEAHOOHANANEI	HELUKAHU	HELUMEA	HELULOLI	HELUWAIHONA	HELUʻAOʻAO	HELUAOAO	HELUMEAHOʻOHANA	HELUMEAHOOHANA
            variable!	namespace	LEWAINOA
            variable!	namespacenumber	HELULEWAINOA
            variable!	pagename	INOAʻAOʻAO	INOAAOAO
            variable!	sitename	INOAKAHUA
            """#
        case "he": #"""
            alias	0	date	142	function	181	hashed	1099	infobox	1500	modifier	2807	month	2946	namespace	3177	option	3825	plural	4606	redirect	4701	switch	4730	trail	5096	variable	5119
            alias	2	משתמש	משתמשת
            alias	3	שיחת משתמש	שיחת משתמשת
            alias	4	וק
            alias	6	תמונה
            alias	7	שיחת תמונה
            date	full	d בMMMM y
            date	month	MMMM y
            function	anchorencode	עוגן מקודד
            function	-	כתובת קנונית	כתובת קנונית מקודד	נתיב לקובץ	כתובת מלאה	כתובת מלאה מקודד	הודעה	כתובת יחסית	כתובת יחסית מקודד
            function	formatnum	עיצוב מספר
            function	gender	מגדר
            function	grammar	דקדוק
            function	lc	אותיות קטנות
            function	lcfirst	אות ראשונה קטנה
            function	ns	מרחב שם
            function	nse	מרחב שם מקודד
            function	padleft	ריפוד משמאל
            function	padright	ריפוד מימין
            function	plural	רבים
            function	uc	אותיות גדולות
            function	ucfirst	אות ראשונה גדולה
            function	urlencode	נתיב מקודד
            function!	defaultsort	מיון רגיל
            function!	displaytitle	כותרת תצוגה
            function!	-	מספר בקבוצה	דפים בקטגוריה	דפים במרחב השם	גודל דף	רמת הגנה
            hashed	-	עץ_קטגוריה	מספר	שפה	יחסי למוחלט	מיוחד	זמן	זמןמ
            hashed	default	ברירת מחדל
            hashed	expr	חשב
            hashed	formatdate	עיצוב תאריך
            hashed	if	תנאי
            hashed	ifeq	שווה
            hashed	iferror	תנאי שגיאה
            hashed	ifexist	קיים
            hashed	ifexpr	חשב תנאי
            hashed	switch	בחר
            hashed	tag	תג	תגית
            hashed	titleparts	חלק בכותרת
            infobox	here	אישיות	פוליטיקאי	סופר	מדען	פילוסוף	אמן	צייר	מוזיקאי	מלחין	זמר	להקה	שחקן	אדריכל	ספורטאי	כדורגלן	כדורסלן	טניסאי	שחמטאי	מתאגרף	איש צבא	רב	מלך	בעל תפקיד	שופט	דמות	דמות מקראית	מדינה	מדינה היסטורית	עיר	עיר בישראל	יישוב	יישוב בישראל	מועצה אזורית	נהר	אגם	הר	אי	ים	שמורת טבע	אתר	אתר היסטורי	אתר ארכאולוגי	אתר מורשת עולמית	מבנה	בניין	גשר	רחוב	מוזיאון	כנסייה	בית כנסת	בית ספר	מוסד אקדמי	שדה תעופה	תחנת רכבת	סרט	סדרת טלוויזיה	תוכנית טלוויזיה	ערוץ טלוויזיה	אלבום	שיר	סינגל	ספר	עיתון	משחק וידאו	משחק מחשב	תוכנה	מערכת הפעלה	שפת תכנות	שפה	חברה	ארגון	מפלגה	קבוצת כדורגל	קבוצת כדורסל	קרב	מלחמה	עימות	מבצע	יחידה צבאית	כלי טיס	כלי שיט	אונייה	טנק	נשק	רכב	מיון	תרכובת	יסוד	יסוד כימי	תרופה	מחלה	חלבון	כוכב	כוכב לכת	גלקסיה	אסטרואיד	חג
            modifier	msg	הכללה
            modifier	msgnw	הכללת מקור
            modifier	raw	ללא עיבוד
            modifier	safesubst	ס בטוח
            modifier	subst	ס
            month	1	ינואר
            month	2	פברואר
            month	3	מרץ
            month	4	אפריל
            month	5	מאי
            month	6	יוני
            month	7	יולי
            month	8	אוגוסט
            month	9	ספטמבר
            month	10	אוקטובר
            month	11	נובמבר
            month	12	דצמבר
            namespace	-2	מדיה
            namespace	-1	מיוחד
            namespace	1	שיחה
            namespace	2	משתמש
            namespace	3	שיחת משתמש
            namespace	4	ויקיפדיה
            namespace	5	שיחת ויקיפדיה
            namespace	6	קובץ
            namespace	7	שיחת קובץ
            namespace	8	מדיה ויקי
            namespace	9	שיחת מדיה ויקי
            namespace	10	תבנית
            namespace	11	שיחת תבנית
            namespace	12	עזרה
            namespace	13	שיחת עזרה
            namespace	14	קטגוריה
            namespace	15	שיחת קטגוריה
            namespace	100	פורטל
            namespace	101	שיחת פורטל
            namespace	108	ספר
            namespace	118	טיוטה
            namespace	828	יחידה
            namespace	829	שיחת יחידה
            option	img_alt	טקסט=$1
            option	img_baseline	שורת הבסיס
            option	img_border	גבול	גבולות
            option	img_bottom	למטה
            option	img_center	מרכז
            option	img_framed	מסגרת	ממוסגר
            option	img_frameless	לא ממוסגר	ללא מסגרת
            option	img_left	שמאל
            option	img_link	קישור=$1
            option	img_manualthumb	ממוזער=$1
            option	img_middle	באמצע
            option	img_none	ללא
            option	img_page	דף=$1	דף $1
            option	img_right	ימין
            option	img_sub	תחתי
            option	img_super	עילי
            option	img_text_bottom	בתחתית הטקסט
            option	img_text_top	בראש הטקסט
            option	img_thumbnail	ממוזער
            option	img_top	למעלה
            option	img_upright	ימין למעלה	ימין למעלה=$1	ימין למעלה $1
            option	img_width	$1 פיקסלים
            plural	1	i = 1 and v = 0
            plural	2	i = 2 and v = 0
            plural	3	v = 0 and n != 0..10 and n % 10 = 0
            redirect	redirect	הפניה
            switch	-	חייב_תוכן_עניינים	חייב_תוכן	ללא_המרת_תוכן	ללא_עריכה	ללא_גלריה	ללא_המרת_כותרת	ללא_תוכן_עניינים	ללא_תוכן	תוכן_עניינים	תוכן
            switch!	-	קטגוריה_מוסתרת	לחיפוש	יצירת_הערה	לא_לחיפוש	ללא_יצירת_הערה	הפניה_קבועה
            trail	letters	a-zא-ת
            variable	-	נתיב הדפים	נתיב הקבצים	כתובת השרת	שרת	שם השרת	נתיב הסגנון
            variable!	basepagename	שם דף הבסיס
            variable!	basepagenamee	שם דף הבסיס מקודד
            variable!	contentlanguage	שפת תוכן
            variable!	-	יום נוכחי	יום נוכחי 2	שם יום נוכחי	מספר יום נוכחי	שעות נוכחיות	חודש נוכחי	חודש נוכחי 2	חודש נוכחי 1	קיצור חודש נוכחי	שם חודש נוכחי	שם חודש נוכחי קניין	שעה נוכחית	זמן נוכחי	גרסה נוכחית	שבוע נוכחי	שנה נוכחית	סימן כיווניות	יום מקומי	יום מקומי 2	שם יום מקומי	מספר יום מקומי	שעות מקומיות	חודש מקומי	חודש מקומי 2	חודש מקומי 1	קיצור חודש מקומי	שם חודש מקומי	שם חודש מקומי קניין	שעה מקומית	זמן מקומי	שבוע מקומי	שנה מקומית	מספר משתמשים פעילים	מספר מפעילים	מספר ערכים	מספר עריכות	מספר קבצים	מספר דפים כולל	מספר דפים	מספר משתמשים	יום גרסה	יום גרסה 2	מזהה גרסה	חודש גרסה	חודש גרסה 1	זמן גרסה	כותב גרסה	שנת גרסה
            variable!	fullpagename	שם הדף המלא
            variable!	fullpagenamee	שם הדף המלא מקודד
            variable!	namespace	מרחב השם
            variable!	namespacee	מרחב השם מקודד
            variable!	namespacenumber	מספר_מרחב_השם
            variable!	pagename	שם הדף
            variable!	pagenamee	שם הדף מקודד
            variable!	sitename	שם האתר
            variable!	subjectpagename	שם דף הנושא	שם הערך
            variable!	subjectpagenamee	שם דף הנושא מקודד	שם הערך מקודד
            variable!	subjectspace	מרחב הנושא	מרחב הערכים
            variable!	subjectspacee	מרחב הנושא מקודד	מרחב הערכים מקודד
            variable!	subpagename	שם דף המשנה
            variable!	subpagenamee	שם דף המשנה מקודד
            variable!	talkpagename	שם דף השיחה
            variable!	talkpagenamee	שם דף השיחה מקודד
            variable!	talkspace	מרחב השיחה
            variable!	talkspacee	מרחב השיחה מקודד
            """#
        case "hi": #"""
            alias	0	date	15	function	52	hashed	1375	language	2067	modifier	16249	month	16502	namespace	16805	number	17584	option	17621	plural	18774	redirect	18798	switch	18884	trail	19550	variable	19586
            alias	4	वि
            date	full	d MMMM y
            date	month	MMMM y
            function	anchorencode	ऐंकर_कोड
            function	-	मानक_यू_आर_एल	मानक_यू_आर_एल_कोड	फ़ाइल_पथ	पूर्ण_यू_आर_एल	पूर्ण_यू_आर_एल_कोड	विश्व	स्थानीय_यू_आर_एल	स्थानीय_यू_आर_एल_कोड
            function	formatnum	संख्या_रूप
            function	gender	लिंग
            function	grammar	व्याकरण
            function	lc	छोटे_अक्षर
            function	lcfirst	छोटे_अक्षर_से_शुरू
            function	ns	नामस्थान
            function	nse	नामस्थान_कोड
            function	padleft	बाएँ_जोड़ें	बायें_जोड़ें
            function	padright	दाएँ_जोड़ें	दायें_जोड़ें
            function	plural	वचन
            function	uc	बड़े_अक्षर
            function	ucfirst	बड़े_अक्षर_से_शुरू
            function	urlencode	यू_आर_एल_कोड
            function!	defaultsort	मूल_सॉर्ट
            function!	displaytitle	दृश्य_शीर्षक
            function!	-	समूह_संख्या	श्रेणी_में_पृष्ठ	नामस्थान_में_पृष्ठ	पृष्ठ_आकार	सुरक्षा_स्तर
            hashed	-	श्रेणी_वृक्ष	बुलाएँ	बुलायें	भाषा	सम्बन्धित_से_पूर्ण	संबंधित_से_पूर्ण	विशेष	विशेष_कोड	समय	समय_स्थानीय
            hashed	default	मूल
            hashed	expr	सूत्र
            hashed	formatdate	तिथि_रूप
            hashed	if	यदि
            hashed	ifeq	यदिसम	यदि_समान	यदि_बराबर
            hashed	iferror	यदि_त्रुटि
            hashed	ifexist	यदि_मौजूद
            hashed	ifexpr	यदि_सूत्र
            hashed	switch	बदलें
            hashed	tag	टैग
            hashed	titleparts	शीर्षक_भाग
            language	aa	अफ़ार
            language	ab	अब्ख़ाज़ियन
            language	ace	अचाइनीस
            language	ady	अदिघे
            language	af	अफ़्रीकी
            language	ain	ऐनू
            language	ak	अकन
            language	akk	अक्कादी
            language	ale	अलेउत
            language	alt	दक्षिणी अल्ताई
            language	am	अम्हेरी
            language	an	अरागोनी
            language	ang	पुरानी अंग्रेज़ी
            language	anp	अंगिका
            language	ar	अरबी
            language	arc	ऐरेमेक
            language	arn	मापूचे
            language	arp	अरापाहो
            language	as	असमिया
            language	ast	अस्तुरियन
            language	av	अवेरिक
            language	awa	अवधी
            language	ay	आयमारा
            language	az	अज़रबैजानी
            language	ba	बशख़िर
            language	bal	बलूची
            language	ban	बालिनीस
            language	be	बेलारूसी
            language	bem	बेम्बा
            language	bg	बुल्गारियाई
            language	bgn	पश्चिमी बलोची
            language	bho	भोजपुरी
            language	bi	बिस्लामा
            language	bik	बिकोल
            language	bla	सिक्सिका
            language	bm	बाम्बारा
            language	bn	बंगाली
            language	bo	तिब्बती
            language	br	ब्रेटन
            language	bs	बोस्नियाई
            language	bua	बुरियात
            language	bug	बगिनीस
            language	ca	कातालान
            language	ce	चेचन
            language	ceb	सिबुआनो
            language	ch	कमोरो
            language	chg	छगाताई
            language	chk	चूकीस
            language	chn	चिनूक जारगॉन
            language	cho	चोक्तौ
            language	chr	चेरोकी
            language	chy	शेयेन्न
            language	ckb	सोरानी कुर्दिश
            language	co	कोर्सीकन
            language	cop	कॉप्टिक
            language	cr	क्री
            language	crh	क्रीमीन तुर्की
            language	cs	चेक
            language	csb	काशुबियन
            language	cu	चर्च साल्विक
            language	cv	चूवाश
            language	cy	वेल्श
            language	da	डेनिश
            language	dak	दाकोता
            language	de	जर्मन
            language	de-at	ऑस्ट्रियाई जर्मन
            language	de-ch	स्विस उच्च जर्मन
            language	din	दिन्का
            language	dsb	निचला सॉर्बियन
            language	dua	दुआला
            language	dv	दिवेही
            language	dz	ज़ोन्गखा
            language	ee	ईवे
            language	egy	प्राचीन मिस्री
            language	el	यूनानी
            language	elx	एलामाइट
            language	en	अंग्रेज़ी
            language	en-ca	कनाडाई अंग्रेज़ी
            language	en-gb	ब्रिटिश अंग्रेज़ी
            language	en-us	अमेरिकी अंग्रेज़ी
            language	enm	मध्यकालीन अंग्रेज़ी
            language	eo	एस्पेरेंतो
            language	es	स्पेनिश
            language	es-419	लैटिन अमेरिकी स्पेनिश
            language	et	एस्टोनियाई
            language	eu	बास्क
            language	fa	फ़ारसी
            language	fa-af	दारी
            language	fat	फन्टी
            language	ff	फुलाह
            language	fi	फ़िनिश
            language	fil	फ़िलिपीनो
            language	fj	फिजियन
            language	fo	फ़ैरोइज़
            language	fon	फॉन
            language	fr	फ़्रेंच
            language	fr-ca	कनाडाई फ़्रेंच
            language	frc	केजन फ़्रेंच
            language	frm	मध्यकालीन फ़्रांसीसी
            language	fro	पुरातन फ़्रांसीसी
            language	frr	उत्तरी फ़्रीसियाई
            language	fur	फ्रीयुलीयान
            language	fy	पश्चिमी फ़्रिसियाई
            language	ga	आयरिश
            language	gaa	गा
            language	gag	गागौज़
            language	gd	स्कॉटिश गाएलिक
            language	gez	गीज़
            language	gil	गिल्बरतीस
            language	gl	गैलिशियन
            language	gmh	मध्यकालीन हाइ जर्मन
            language	gn	गुआरानी
            language	goh	पुरातन हाइ जर्मन
            language	gor	गोरोन्तालो
            language	got	गॉथिक
            language	grc	प्राचीन यूनानी
            language	gsw	स्विस जर्मन
            language	gu	गुजराती
            language	gv	मैंक्स
            language	ha	हौसा
            language	haw	हवाई
            language	he	हिब्रू
            language	hi	हिन्दी
            language	hil	हिलिगेनन
            language	hit	हिताइत
            language	hmn	ह्मॉंग
            language	ho	हिरी मोटू
            language	hr	क्रोएशियाई
            language	hsb	ऊपरी सॉर्बियन
            language	ht	हैतियाई
            language	hu	हंगेरियाई
            language	hy	आर्मेनियाई
            language	hz	हरैरो
            language	ia	इंटरलिंगुआ
            language	iba	इबान
            language	id	इंडोनेशियाई
            language	ie	ईन्टरलिंगुइ
            language	ig	ईग्बो
            language	ii	सिचुआन यी
            language	ik	इनुपियाक्
            language	ilo	इलोको
            language	inh	इंगुश
            language	io	इडौ
            language	is	आइसलैंडिक
            language	it	इतालवी
            language	iu	इनुक्टिटुट
            language	ja	जापानी
            language	jbo	लोज्बान
            language	jv	जावानीज़
            language	ka	जॉर्जियाई
            language	kaa	कारा-कल्पक
            language	kab	कबाइल
            language	kbd	कबार्डियन
            language	kcg	त्याप
            language	kea	काबुवेर्दियानु
            language	kg	कोंगो
            language	ki	किकुयू
            language	kj	क्वान्यामा
            language	kk	कज़ाख़
            language	kl	कलालीसुत
            language	km	खमेर
            language	kmb	किम्बन्दु
            language	kn	कन्नड़
            language	ko	कोरियाई
            language	koi	कोमी-पर्मयाक
            language	kok	कोंकणी
            language	kpe	क्पेल
            language	kr	कनुरी
            language	krc	कराचय-बल्कार
            language	krl	करेलियन
            language	ks	कश्मीरी
            language	ksh	कोलोनियाई
            language	ku	कुर्दिश
            language	kum	कुमीक
            language	kv	कोमी
            language	kw	कोर्निश
            language	ky	किर्गीज़
            language	la	लैटिन
            language	lad	लादीनो
            language	lb	लग्ज़मबर्गी
            language	lez	लेज़्घीयन
            language	lg	गांडा
            language	li	लिंबर्गिश
            language	lij	लिगुरियन
            language	lkt	लैकोटा
            language	ln	लिंगाला
            language	lo	लाओ
            language	lou	लुईज़ियाना क्रियोल
            language	loz	लोज़ी
            language	lrc	उत्तरी लूरी
            language	lt	लिथुआनियाई
            language	lua	ल्यूबा-लुलुआ
            language	lus	मिज़ो
            language	lv	लातवियाई
            language	mad	मादुरीस
            language	mag	मगही
            language	mai	मैथिली
            language	mak	मकासर
            language	mdf	मोक्ष
            language	men	मेन्डे
            language	mg	मालागासी
            language	mga	मध्यकालीन आइरिश
            language	mh	मार्शलीज़
            language	mi	माओरी
            language	mic	मिकमैक
            language	min	मिनांग्काबाउ
            language	mk	मकदूनियाई
            language	ml	मलयालम
            language	mn	मंगोलियाई
            language	mnc	मन्चु
            language	mni	मणिपुरी
            language	moh	मोहौक
            language	mos	मोस्सी
            language	mr	मराठी
            language	ms	मलय
            language	mt	माल्टीज़
            language	mus	क्रीक
            language	mwl	मिरांडी
            language	my	बर्मीज़
            language	myv	एर्ज़या
            language	mzn	माज़न्देरानी
            language	na	नाउरू
            language	nan	मिन नान
            language	nap	नीपोलिटन
            language	nb	नॉर्वेजियाई बोकमाल
            language	nd	उत्तरी देबेल
            language	nds	निचला जर्मन
            language	nds-nl	निचली सैक्सन
            language	ne	नेपाली
            language	new	नेवाड़ी
            language	ng	डोन्गा
            language	nia	नियास
            language	niu	नियुआन
            language	nl	डच
            language	nl-be	फ़्लेमिश
            language	nn	नॉर्वेजियाई नॉयनॉर्स्क
            language	no	नॉर्वेजियाई
            language	nog	नोगाई
            language	non	पुराना नॉर्स
            language	nqo	एन्को
            language	nr	दक्षिण देबेल
            language	nso	उत्तरी सोथो
            language	nv	नवाहो
            language	ny	न्यानजा
            language	nyn	न्यानकोल
            language	oc	ओसीटान
            language	oj	ओजिब्वा
            language	om	ओरोमो
            language	or	ओड़िया
            language	os	ओस्सेटिक
            language	ota	ओटोमान तुर्किश
            language	pa	पंजाबी
            language	pag	पंगासीनान
            language	pal	पाह्लावी
            language	pam	पाम्पान्गा
            language	pap	पापियामेन्टो
            language	pau	पलोउआन
            language	pcm	नाइजीरियाई पिडगिन
            language	peo	पुरानी फारसी
            language	phn	फोएनिशियन
            language	pi	पाली
            language	pl	पोलिश
            language	prg	प्रुशियाई
            language	pro	पुरानी प्रोवेन्सल
            language	ps	पश्तो
            language	pt	पुर्तगाली
            language	pt-br	ब्राज़ीली पुर्तगाली
            language	qu	क्वेचुआ
            language	rap	रापानुई
            language	rar	रारोतोंगन
            language	rhg	रोहिंग्या
            language	rm	रोमान्श
            language	rn	रुन्दी
            language	ro	रोमानियाई
            language	rom	रोमानी
            language	ru	रूसी
            language	rup	अरोमानियन
            language	rw	किन्यारवांडा
            language	sa	संस्कृत
            language	sah	याकूत
            language	sam	सामैरिटन अरैमिक
            language	sat	संथाली
            language	sc	सार्दिनियन
            language	scn	सिसिलियन
            language	sco	स्कॉट्स
            language	sd	सिंधी
            language	sdh	दक्षिणी कार्डिश
            language	se	नॉर्दन सामी
            language	ses	कोयराबोरो सेन्नी
            language	sg	सांगो
            language	sga	पुरानी आइरिश
            language	sh	सेर्बो-क्रोएशियाई
            language	shi	तैचेल्हित
            language	shn	शैन
            language	si	सिंहली
            language	sk	स्लोवाक
            language	sl	स्लोवेनियाई
            language	sm	सामोन
            language	sma	दक्षिणी सामी
            language	smj	ल्युल सामी
            language	smn	इनारी सामी
            language	sms	स्कोल्ट सामी
            language	sn	शोणा
            language	so	सोमाली
            language	sog	सोग्डिएन
            language	sq	अल्बानियाई
            language	sr	सर्बियाई
            language	srn	स्रानान टॉन्गो
            language	ss	स्वाती
            language	st	दक्षिणी सेसेथो
            language	su	सुंडानी
            language	sux	सुमेरियन
            language	sv	स्वीडिश
            language	sw	स्वाहिली
            language	syc	क्लासिकल सिरिएक
            language	syr	सिरिएक
            language	ta	तमिल
            language	te	तेलुगू
            language	tet	तेतुम
            language	tg	ताजिक
            language	th	थाई
            language	ti	तिग्रीन्या
            language	tig	टाइग्रे
            language	tk	तुर्कमेन
            language	tl	टैगलॉग
            language	tlh	क्लिंगन
            language	tli	त्लिंगित
            language	tn	सेत्स्वाना
            language	to	टोंगन
            language	tpi	टोक पिसिन
            language	tr	तुर्की
            language	trv	तारोको
            language	ts	सोंगा
            language	tt	तातार
            language	tum	तम्बूका
            language	tvl	तुवालु
            language	tw	ट्वी
            language	ty	ताहितियन
            language	tyv	तुवीनियन
            language	tzm	मध्य एटलस तमाज़ित
            language	udm	उदमुर्त
            language	ug	उइगर
            language	uga	युगैरिटिक
            language	uk	यूक्रेनियाई
            language	umb	उम्बुन्डु
            language	ur	उर्दू
            language	uz	उज़्बेक
            language	ve	वेन्दा
            language	vi	वियतनामी
            language	vo	वोलापुक
            language	vot	वॉटिक
            language	wa	वाल्लून
            language	war	वारै
            language	wo	वोलोफ़
            language	wuu	वू चीनी
            language	xal	काल्मिक
            language	xh	ख़ोसा
            language	yi	यहूदी
            language	yo	योरूबा
            language	yue	कैंटोनीज़
            language	za	ज़ुआंग
            language	zap	ज़ेपोटेक
            language	zgh	मानक मोरक्कन तामाज़ाइट
            language	zh	चीनी
            language	zh-hans	सरलीकृत चीनी
            language	zh-hant	पारंपरिक चीनी
            language	zu	ज़ुलू
            language	zun	ज़ूनी
            language	zza	ज़ाज़ा
            language	eng	अंग्रेज़ी
            language	fra	फ़्रेंच
            language	ger	जर्मन
            language	gr	यूनानी
            language	ita	इतालवी
            language	lat	लैटिन
            language	lmo	लॉमबर्ड
            language	rus	रूसी
            language	spa	स्पेनिश
            language	szl	सायलिज़ियन
            language	vec	वनीशन
            modifier	msg	सन्देश	संदेश
            modifier	msgnw	सन्देश_नोविकी	संदेश_नोविकी
            modifier	raw	सादा
            modifier	safesubst	सुरक्षित_प्रति
            modifier	subst	प्रति
            month	1	जनवरी
            month	2	फ़रवरी
            month	3	मार्च
            month	4	अप्रैल
            month	5	मई
            month	6	जून
            month	7	जुलाई
            month	8	अगस्त
            month	9	सितम्बर
            month	10	अक्टूबर
            month	11	नवम्बर
            month	12	दिसम्बर
            namespace	-2	मीडिया
            namespace	-1	विशेष
            namespace	1	वार्ता
            namespace	2	सदस्य
            namespace	3	सदस्य वार्ता
            namespace	4	विकिपीडिया
            namespace	5	विकिपीडिया वार्ता
            namespace	6	चित्र
            namespace	7	चित्र वार्ता
            namespace	8	मीडियाविकि
            namespace	9	मीडियाविकि वार्ता
            namespace	10	साँचा
            namespace	11	साँचा वार्ता
            namespace	12	सहायता
            namespace	13	सहायता वार्ता
            namespace	14	श्रेणी
            namespace	15	श्रेणी वार्ता
            namespace	100	प्रवेशद्वार
            namespace	828	मॉड्यूल
            number	grouping	indian
            number	zero	0
            option	img_alt	पाठ=$1
            option	img_baseline	आधार_रेखा
            option	img_border	बॉर्डर	किनारा
            option	img_bottom	तल
            option	img_center	केंद्र	केन्द्र	केन्द्रित	केंद्रित
            option	img_class	वर्ग=$1
            option	img_framed	फ्रेम	फ़्रेम
            option	img_frameless	फ़्रेमहीन	फ्रेमहीन
            option	img_lang	भाषा=$1
            option	img_left	बाएँ	बाएं	बायें
            option	img_link	कड़ी=$1
            option	img_manualthumb	अंगूठाकार=$1	अंगूठा=$1
            option	img_middle	मध्य
            option	img_none	कोई_नहीं
            option	img_page	पृष्ठ=$1	पृष्ठ_$1
            option	img_right	दाएँ	दायें	दाएं
            option	img_sub	पद
            option	img_super	मूर्ध
            option	img_text_bottom	पाठ-तल
            option	img_text_top	पाठ-शीर्ष
            option	img_thumbnail	अंगूठाकार	अंगूठा
            option	img_top	शीर्ष
            option	img_upright	खड़ी	खड़ी=$1	खड़ी_$1
            option	img_width	$1पिक्सेल
            plural	1	i = 0 or n = 1
            redirect	redirect	पुनर्प्रेषित	अनुप्रेषित
            switch	-	अनुक्रम_दिखाएँ	विषय_सूची_दिखाएँ	विषय_सूची_दिखायें	अनुभाग_सम्पादन_नहीं	गैलरी_नहीं	बिना_अनुक्रम	विषय_सूची_हीन	अनुक्रम	विषय_सूची
            switch!	-	छुपी_श्रेणी	छिपी_श्रेणी	सूचीबद्ध	विषय_जोड़ें_कड़ी	असूचीबद्ध	विषय_जोड़े_कड़ी_रहित	स्थिर_पुनर्प्रेषण	स्थिर_अनुप्रेषण
            trail	letters	-a-zऀ-ॣ०-꣠ꣿ
            variable	-	लेख_पथ	पृष्ठ_आइ_डी	स्क्रिप्ट_पथ	सर्वर	सर्वर_नाम	स्टाइल_पथ
            variable!	basepagename	तल_पृष्ठ_नाम
            variable!	basepagenamee	तल_पृष्ठ_नाम_कोड
            variable!	-	सीढ़ी_सुरक्षा_स्रोत	वर्तमान_दिन	वर्तमान_दिन2	वर्तमान_दिन२	वर्तमान_दिन_नाम	वर्तमान_सप्ताह_का_दिन	वर्तमान_घंटा	वर्तमान_माह	वर्तमान_माह2	वर्तमान_माह२	वर्तमान_माह1	वर्तमान_माह१	वर्तमान_माह_संक्षेप	वर्तमान_माह_नाम	वर्तमान_माह_सम्बन्ध	वर्तमान_समय	वर्तमान_समय_मुहर	वर्तमान_अवतरण	वर्तमान_सप्ताह	वर्तमान_वर्ष	दिशा_चिन्ह	स्थानीय_दिन	स्थानीय_दिन2	स्थानीय_दिन२	स्थानीय_दिन_नाम	स्थानीय_सप्ताह_का_दिन	स्थानीय_घंटा	स्थानीय_माह	स्थानीय_माह2	स्थानीय_माह२	स्थानीय_माह1	स्थानीय_माह१	स्थानीय_माह_संक्षेप	स्थानीय_माह_नाम	स्थानीय_माह_सम्बन्ध	स्थानीय_समय	स्थानीय_समय_मुहर	स्थानीय_सप्ताह	स्थानीय_वर्ष	सक्रिय_सदस्य_संख्या	प्रबन्धक_संख्या	प्रबंधक_संख्या	लेख_संख्या	सम्पादन_संख्या	फ़ाइल_संख्या	फाइल_संख्या	पृष्ठ_संख्या	सदस्य_संख्या	अवतरण_दिन	अवतरण_दिन2	अवतरण_दिन२	अवतरण_संख्या	अवतरण_माह	अवतरण_माह1	अवतरण_माह१	अवतरण_आकार	अवतरण_समय	अवतरण_सदस्य	अवतरण_वर्ष
            variable!	contentlanguage	सामग्री_भाषा
            variable!	fullpagename	पूर्ण_पृष्ठ_नाम
            variable!	fullpagenamee	पूर्ण_पृष्ठ_नाम_कोड
            variable!	namespace	नामस्थान
            variable!	namespacee	नामस्थान_कोड
            variable!	namespacenumber	नामस्थान_संख्या
            variable!	pagename	पृष्ठ_नाम
            variable!	pagenamee	पृष्ठ_नाम_कोड
            variable!	rootpagename	मूल_पृष्ठ_नाम
            variable!	rootpagenamee	मूल_पृष्ठ_नाम_कोड
            variable!	sitename	साइट_नाम
            variable!	subjectpagename	सामग्री_पृष्ठ_नाम	लेख_पृष्ठ_नाम
            variable!	subjectpagenamee	सामग्री_पृष्ठ_नाम_कोड	लेख_पृष्ठ_नाम_कोड
            variable!	subjectspace	सामग्री_स्थान	लेख_स्थान
            variable!	subjectspacee	सामग्री_स्थान_कोड	लेख_स्थान_कोड
            variable!	subpagename	उपपृष्ठ_नाम
            variable!	subpagenamee	उपपृष्ठ_नाम_कोड
            variable!	talkpagename	चर्चा_पृष्ठ_नाम
            variable!	talkpagenamee	चर्चा_पृष्ठ_नाम_कोड
            variable!	talkspace	चर्चा_स्थान
            variable!	talkspacee	चर्चा_स्थान_कोड
            """#
        case "hif": #"""
            fallback	0
            fallback	1	hif-latn
            """#
        case "hif-latn": #"""
            date	0	month	37	month-alone	221	namespace	242
            date	full	d MMMM y
            date	month	LLLL y
            month	1	Janwari
            month	2	Farwari
            month	3	Maach
            month	4	Aprel
            month	5	Mai
            month	6	Juun
            month	7	Julai
            month	8	Agast
            month	9	Saptambar
            month	10	Actobar
            month	11	Navambar
            month	12	Disambar
            month-alone	8	August
            namespace	-2	saadhan
            namespace	-1	khaas
            namespace	1	baat
            namespace	2	sadasya
            namespace	3	sadasya ke baat
            namespace	5	Wikipedia baat
            namespace	6	file
            namespace	7	file ke baat
            namespace	9	Mediawiki ke baat
            namespace	11	Template ke baat
            namespace	12	madat
            namespace	13	madat ke baat
            namespace	14	vibhag
            namespace	15	voibhag ke baat
            """#
        case "hil": #"""
            date	0	month	37	month-alone	227
            date	full	d MMMM y
            date	month	LLLL y
            month	1	Enero
            month	2	Pebrero
            month	3	Marso
            month	4	Abril
            month	5	Mayo
            month	6	Hunyo
            month	7	Hulyo
            month	8	Agosto
            month	9	Septiyembre
            month	10	Oktubre
            month	11	Nobiyembre
            month	12	Disyimbre
            month-alone	9	Setyembre
            month-alone	11	Nobyembre
            month-alone	12	Disyembre
            """#
        case "hr": #"""
            alias	0	date	148	function	201	hashed	743	infobox	784	modifier	854	month	902	month-alone	1102	namespace	1370	number	1893	option	1925	plural	2525	redirect	2699	switch	2728	trail	2951	variable	2981
            alias	2	Suradnik	Suradnica
            alias	3	Razgovor sa suradnikom	Razgovor sa suradnicom
            alias	5	Razgovor Wikipedija
            alias	6	Slika
            alias	7	Razgovor o slici
            date	full	d. MMMM y.
            date	month	LLLL y.
            date	year	y.
            function	anchorencode	SIDROKODIRANJE
            function	-	PUTANJADATOTEKE	PUNIURL	PUNIURLE	MJESNIURL	MJESNIURLE
            function	formatnum	OBLIKBROJA
            function	grammar	GRAMATIKA
            function	lc	MS
            function	lcfirst	MSPRVO
            function	ns	IMP
            function	padleft	POSTAVALIJEVO
            function	padright	POSTAVADESNO
            function	plural	MNOŽINA
            function	uc	VS
            function	ucfirst	VSPRVO
            function	urlencode	URLKODIRANJE
            function!	defaultsort	GLAVNIRASPORED
            function!	displaytitle	POKAŽINASLOV
            function!	-	STRANICEPOKATEGORIJI	STRANICEUKAT	STRANICEPOPROSTORU	STRANICEUIMP	VELIČINASTRANICE
            hashed	-	JEZIK	posebno
            hashed	tag	oznaka
            infobox	here	naselje u hrvatskoj	grad (hrvatska)	glazbenik	nogometaš
            modifier	raw	NEOBRAĐENO
            modifier	subst	ZAMJENA
            month	1	siječnja
            month	2	veljače
            month	3	ožujka
            month	4	travnja
            month	5	svibnja
            month	6	lipnja
            month	7	srpnja
            month	8	kolovoza
            month	9	rujna
            month	10	listopada
            month	11	studenoga
            month	12	prosinca
            month-alone	1	siječanj
            month-alone	2	veljača
            month-alone	3	ožujak
            month-alone	4	travanj
            month-alone	5	svibanj
            month-alone	6	lipanj
            month-alone	7	srpanj
            month-alone	8	kolovoz
            month-alone	9	rujan
            month-alone	10	listopad
            month-alone	11	studeni
            month-alone	12	prosinac
            namespace	-2	Mediji
            namespace	-1	Posebno
            namespace	1	Razgovor
            namespace	2	Suradnik
            namespace	3	Razgovor sa suradnikom
            namespace	4	Wikipedija
            namespace	5	Razgovor o Wikipediji
            namespace	6	Datoteka
            namespace	7	Razgovor o datoteci
            namespace	8	MediaWiki
            namespace	9	MediaWiki razgovor
            namespace	10	Predložak
            namespace	11	Razgovor o predlošku
            namespace	12	Pomoć
            namespace	13	Razgovor o pomoći
            namespace	14	Kategorija
            namespace	15	Razgovor o kategoriji
            namespace	118	Nacrt
            namespace	828	Modul
            namespace	829	Razgovor o modulu
            number	decimal	,
            number	group	.
            option	img_baseline	osnovnacrta
            option	img_border	obrub
            option	img_bottom	dno
            option	img_center	središte
            option	img_framed	okvir
            option	img_frameless	bezokvira
            option	img_lang	jezik=$1
            option	img_left	lijevo
            option	img_link	poveznica=$1
            option	img_manualthumb	minijatura=$1
            option	img_middle	pola
            option	img_none	ništa
            option	img_page	stranica=$1	stranica $1
            option	img_right	desno
            option	img_sub	ind	potpis
            option	img_super	natpis	eks
            option	img_text_bottom	tekst-dno
            option	img_text_top	tekst-vrh
            option	img_thumbnail	mini	minijatura
            option	img_top	vrh
            option	img_upright	uspravno=$1	uspravno $1
            plural	1	v = 0 and i % 10 = 1 and i % 100 != 11 or f % 10 = 1 and f % 100 != 11
            plural	2	v = 0 and i % 10 = 2..4 and i % 100 != 12..14 or f % 10 = 2..4 and f % 100 != 12..14
            redirect	redirect	preusmjeri
            switch	-	UKLJUČISADRŽAJ	BEZPRETVARANJASADRŽAJA	BPS	BEZUREĐIVANJAODLOMAKA	BEZGALERIJE	BEZPRETVARANJANASLOVA	BPN	BEZSADRŽAJA	SADRŽAJ
            switch!	-	SKRIVENAKAT	KAZALO	NOVIODLOMAKPOVEZNICA	BEZKAZALA	NEPOMIČNOPREUSMJERAVANJE
            trail	letters	a-zßćčđšž
            variable	-	PUTANJASKRIPTE	IMESERVERA
            variable!	basepagename	IMEOSNOVNESTRANICE
            variable!	basepagenamee	IMEOSNOVNESTRANICEE
            variable!	contentlanguage	JEZIKPROJEKTA
            variable!	-	TRENUTAČNIDAN	TRENUTAČNIDAN2	TRENUTAČNIDANIME	TRENUTAČNIDANTJEDNA	TRENUTAČNISAT	TRENUTAČNIMJESEC	TRENUTAČNIMJESEC1	TRENUTAČNIMJESECKRAT	TRENUTAČNIMJESECIME	TRENUTAČNIMJESECIMEGEN	TRENUTAČNOVRIJEME	TRENUTAČNAOZNAKAVREMENA	TRENUTAČNAIZMJENA	TRENUTAČNITJEDAN	TRENUTAČNAGODINA	MJESNIDAN	MJESNIDAN2	MJESNIDANIME	MJESNIDANTJEDNA	MJESNISAT	MJESNIMJESEC	MJESNIMJESEC1	MJESNIMJESECKRAT	MJESNIMJESECIME	MJESNIMJESECIMEGEN	MJESNOVRIJEME	MJESNAOZNAKAVREMENA	MJESNITJEDAN	MJESNAGODINA	BROJAKTIVNIHSURADNIKA	BROJADMINA	BROJČLANAKA	BROJUREĐIVANJA	BROJDATOTEKA	BROJSTRANICA	BROJSURADNIKA	DANIZMJENE	DANIZMJENE2	IDIZMJENE	MJESECIZMJENE	VREMENSKAOZNAKAIZMJENE	GODINAIZMJENE
            variable!	fullpagename	PUNOIMESTRANICE
            variable!	fullpagenamee	PUNOIMESTRANICEE
            variable!	namespace	IMENSKIPROSTOR
            variable!	namespacee	IMENSKIPROSTORE
            variable!	pagename	IMESTRANICE
            variable!	pagenamee	IMESTRANICEE
            variable!	sitename	IMEPROJEKTA
            variable!	subjectpagename	IMEGLAVNESTRANICE
            variable!	subjectpagenamee	IMEGLAVNESTRANICEE
            variable!	subjectspace	PROSTORSTRANICE	IMPSTRANICE
            variable!	subjectspacee	PROSTORSTRANICEE	IMPSTRANICEE
            variable!	subpagename	IMEPODSTRANICE
            variable!	subpagenamee	IMEPODSTRANICEE
            variable!	talkpagename	IMERAZGOVORASTRANICE
            variable!	talkpagenamee	IMERAZGOVORASTRANICEE
            variable!	talkspace	RAZGOVOR
            variable!	talkspacee	RAZGOVORE
            """#
        case "hrx": #"""
            date	0	fallback	38	month	52	month-alone	235
            date	full	d. MMMM y
            date	month	LLLL y
            fallback	1	de
            month	1	Januer
            month	2	Februer
            month	3	Merz
            month	4	April
            month	5	Maai
            month	6	Juni
            month	7	Juli
            month	8	Aagust
            month	9	September
            month	10	Oktover
            month	11	November
            month	12	Dezember
            month-alone	10	Oktober
            """#
        case "hsb": #"""
            alias	0	date	127	fallback	165	month	194	month-alone	387	namespace	645	plural	1146
            alias	2	Wužiwar	Wužiwarka
            alias	3	Diskusija z wužiwarjom	Diskusija z wužiwarku
            alias	6	Wobraz
            alias	7	Diskusija k wobrazej
            date	full	d. MMMM y
            date	month	LLLL y
            fallback	1	dsb
            fallback	2	de
            month	1	januara
            month	2	februara
            month	3	měrca
            month	4	apryla
            month	5	meje
            month	6	junija
            month	7	julija
            month	8	awgusta
            month	9	septembra
            month	10	oktobra
            month	11	nowembra
            month	12	decembra
            month-alone	1	januar
            month-alone	2	februar
            month-alone	3	měrc
            month-alone	4	apryl
            month-alone	5	meja
            month-alone	6	junij
            month-alone	7	julij
            month-alone	8	awgust
            month-alone	9	september
            month-alone	10	oktober
            month-alone	11	nowember
            month-alone	12	december
            namespace	-2	Media
            namespace	-1	Specialnje
            namespace	1	Diskusija
            namespace	2	Wužiwar
            namespace	3	Diskusija z wužiwarjom
            namespace	4	Wikipedija
            namespace	5	Wikipedija diskusija
            namespace	6	Dataja
            namespace	7	Diskusija k dataji
            namespace	8	MediaWiki
            namespace	9	MediaWiki diskusija
            namespace	10	Předłoha
            namespace	11	Diskusija k předłoze
            namespace	12	Pomoc
            namespace	13	Pomoc diskusija
            namespace	14	Kategorija
            namespace	15	Diskusija ke kategoriji
            namespace	828	Modul
            namespace	829	Modul diskusija
            plural	1	v = 0 and i % 100 = 1 or f % 100 = 1
            plural	2	v = 0 and i % 100 = 2 or f % 100 = 2
            plural	3	v = 0 and i % 100 = 3..4 or f % 100 = 3..4
            """#
        case "hsn": #"""
            date	0	fallback	37	month	106	trail	295
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	zh-cn
            fallback	2	zh-hans
            fallback	3	zh
            fallback	4	zh-hant
            month	1	元月
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
            trail	letters	
            """#
        case "ht": #"""
            alias	0	date	36	fallback	73	month	87	namespace	257	trail	656
            alias	6	Imaj
            alias	7	Diskisyon Imaj
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	fr
            month	1	janvye
            month	2	fevriye
            month	3	mas
            month	4	avril
            month	5	me
            month	6	jen
            month	7	jiyè
            month	8	out
            month	9	septanm
            month	10	oktòb
            month	11	novanm
            month	12	desanm
            namespace	-2	Medya
            namespace	-1	Espesyal
            namespace	1	Diskite
            namespace	2	Itilizatè
            namespace	3	Diskisyon Itilizatè
            namespace	5	Diskisyon Wikipedia
            namespace	6	Fichye
            namespace	7	Diskisyon Fichye
            namespace	8	MedyaWiki
            namespace	9	Diskisyon MedyaWiki
            namespace	10	Modèl
            namespace	11	Diskisyon Modèl
            namespace	12	Èd
            namespace	13	Diskisyon Èd
            namespace	14	Kategori
            namespace	15	Diskisyon Kategori
            trail	letters	a-zÀÈÒàèò
            """#
        case "hu": #"""
            aged	0	alias	36	date	238	function	290	hashed	925	modifier	1172	month	1231	namespace	1436	number	1929	option	1962	plural	2674	redirect	2689	switch	2723	trail	3024	variable	3078
            aged	after	 évesen)
            aged	before	 (
            alias	3	User vita
            alias	4	WP
            alias	5	Wikipedia vita	Wikipédia vita
            alias	6	Kép
            alias	7	Képvita	Kép vita
            alias	9	MediaWiki vita
            alias	11	Sablon vita
            alias	13	Segítség vita
            alias	15	Kategória vita
            date	full	y. MMMM d.
            date	month	y. MMMM
            date	year	y
            function	anchorencode	HORGONYKÓDOLVA
            function	-	ELÉRÉSIÚT	TELJESURL	TELJESURLE	HELYIURL	HELYIURLE
            function	formatnum	FORMÁZOTTSZÁM	SZÁMFORMÁZÁS	SZÁMFORM
            function	grammar	NYELVTAN
            function	lc	KISBETŰ	KISBETŰK	KB	KISBETŰS
            function	lcfirst	KISKEZDŐ	KISKEZDŐBETŰ
            function	ns	NÉVTÉR
            function	plural	TÖBBESSZÁM
            function	uc	NAGYBETŰ	NAGYBETŰK	NB	NAGYBETŰS
            function	ucfirst	NAGYKEZDŐ	NAGYKEZDŐBETŰ
            function	urlencode	URLKÓDOLVA
            function!	defaultsort	RENDEZÉS	KULCS
            function!	displaytitle	MEGJELENÍTENDŐCÍM	CÍM
            function!	-	CSOPORTTAGOK	LAPOKAKATEGÓRIÁBAN	OLDALAKNÉVTÉRBEN	OLDALAKNBEN	LAPMÉRET	VÉDELMISZINT
            hashed	default	alapértelmezett
            hashed	expr	kif
            hashed	formatdate	dátumformázás
            hashed	if	ha
            hashed	ifeq	haegyenlő
            hashed	iferror	hahibás
            hashed	ifexist	halétezik
            hashed	ifexpr	hakif
            hashed	-	NYELV	hossz	pozíció	jpozíció	speciális	idő
            modifier	msg	ÜZENET	ÜZ
            modifier	subst	BEILLESZT	BEMÁSOL
            month	1	január
            month	2	február
            month	3	március
            month	4	április
            month	5	május
            month	6	június
            month	7	július
            month	8	augusztus
            month	9	szeptember
            month	10	október
            month	11	november
            month	12	december
            namespace	-2	Média
            namespace	-1	Speciális
            namespace	1	Vita
            namespace	2	Szerkesztő
            namespace	3	Szerkesztővita
            namespace	4	Wikipédia
            namespace	5	Wikipédia-vita
            namespace	6	Fájl
            namespace	7	Fájlvita
            namespace	8	MediaWiki
            namespace	9	MediaWiki-vita
            namespace	10	Sablon
            namespace	11	Sablonvita
            namespace	12	Segítség
            namespace	13	Segítségvita
            namespace	14	Kategória
            namespace	15	Kategóriavita
            namespace	100	Portál
            namespace	101	Portálvita
            namespace	828	Modul
            namespace	829	Modulvita
            number	decimal	,
            number	group	\#u{A0}
            option	img_baseline	alapvonal
            option	img_border	keret
            option	img_bottom	lent	lenn
            option	img_center	középre	közép
            option	img_framed	keretezett	keretben	keretes	kerettel
            option	img_frameless	keretnélküli
            option	img_left	balra	bal
            option	img_manualthumb	bélyegkép=$1	bélyeg=$1	miniatűr=$1
            option	img_middle	vközépen	vközépre
            option	img_none	semmi
            option	img_page	oldal=$1	oldal $1
            option	img_right	jobbra	jobb
            option	img_sub	ai	alsóindex
            option	img_super	fi	felsőindex
            option	img_text_bottom	szöveg-lenn	szöveg-lent
            option	img_text_top	szöveg-fenn	szöveg-fent
            option	img_thumbnail	bélyegkép	bélyeg	miniatűr
            option	img_top	fenn	fent
            option	img_upright	fennjobbra	fennjobbra=$1	fennjobbra $1
            plural	1	n = 1
            redirect	redirect	átirányítás
            switch	-	LEGYENTARTALOMJEGYZÉK	LEGYENTJ	NINCSSZERKESZTÉS	NINCSSZERK	NINCSGALÉRIA	NINCSTARTALOMJEGYZÉK	NINCSTJ	TARTALOMJEGYZÉK	TJ
            switch!	-	REJTETTKAT	REJTETTKATEGÓRIA	ÚJSZAKASZHIV	ÚJSZAKASZLINK	NINCSINDEX	NINCSÚJSZAKASZHIV	NINCSÚJSZAKASZLINK	ÁLLANDÓÁTIRÁNYÍTÁS	STATIKUSÁTIRÁNYÍTÁS
            trail	letters	a-zÁÉÍÓÖÚÜáéíóöúüŐőŰű
            variable	-	SZERVER	KISZOLGÁLÓ	SZERVERNEVE	KISZOLGÁLÓNEVE
            variable!	basepagename	ALAPLAPNEVE
            variable!	basepagenamee	ALAPLAPNEVEE
            variable!	contentlanguage	TARTALOMNYELVE	TARTNYELVE
            variable!	-	MAINAP	MAINAP2	MAINAPNEVE	HÉTNAPJA	ÓRA	HÓNAP	HÓNAP1	HÓNAPRÖVID	HÓNAPNEVE	IDŐ	IDŐBÉLYEG	JELENLEGIVÁLTOZAT	HÉT	ÉV	IRÁNYJELZŐ	HELYINAP	HELYINAP2	HELYINAPNEVE	HELYIHÉTNAPJA	HELYIÓRA	HELYIHÓNAP	HELYIHÓNAP1	HELYIHÓNAPRÖVIDÍTÉS	HELYIHÓNAPNÉV	HELYIIDŐ	HELYIIDŐBÉLYEG	HELYIHÉT	HELYIÉV	AKTÍVSZERKESZTŐKSZÁMA	ADMINOKSZÁMA	SZÓCIKKEKSZÁMA	SZERKESZTÉSEKSZÁMA	FÁJLOKSZÁMA	KÉPEKSZÁMA	OLDALAKSZÁMA	LAPOKSZÁMA	SZERKESZTŐKSZÁMA	VÁLTOZATNAPJA	VÁLTOZATNAPJA2	VÁLTOZATAZON	VÁLTOZATAZONOSÍTÓ	VÁLTOZATHÓNAPJA	VÁLTOZATIDŐBÉLYEG	VÁLTOZATIDEJE	VÁLTOZATSZERKESZTŐJE	VÁLTOZATÉVE
            variable!	fullpagename	LAPTELJESNEVE
            variable!	fullpagenamee	LAPTELJESNEVEE
            variable!	namespace	NÉVTERE
            variable!	namespacee	NÉVTEREE
            variable!	pagename	OLDALNEVE
            variable!	pagenamee	OLDALNEVEE
            variable!	sitename	WIKINEVE
            variable!	subjectpagename	SZÓCIKKNEVE
            variable!	subjectpagenamee	SZÓCIKKNEVEE
            variable!	subjectspace	SZÓCIKKNÉVTERE
            variable!	subjectspacee	SZÓCIKKNÉVTEREE
            variable!	subpagename	ALLAPNEVE
            variable!	subpagenamee	ALLAPNEVEE
            variable!	talkpagename	VITALAPNEVE
            variable!	talkpagenamee	VITALAPNEVEE
            variable!	talkspace	VITATERE
            variable!	talkspacee	VITATEREE
            """#
        case "hu-formal": #"""
            fallback	0
            fallback	1	hu
            """#
        case "hu-x-formal": #"""
            fallback	0
            fallback	1	hu-formal
            fallback	2	hu
            """#
        case "hy": #"""
            alias	0	date	41	function	90	hashed	823	infobox	864	modifier	1272	month	1352	month-alone	1651	namespace	1998	number	2769	option	2818	plural	3093	redirect	3110	switch	3147	trail	3412	variable	3439
            alias	-1	Սպասարկող
            alias	4	ՎՊ
            date	full	dd MMMM, y թ.
            date	month	y թ․ LLLL
            function	formatnum	ՁԵՎԵԼ_ԹԻՎԸ
            function	-	ԼՐԻՎ_ՀԱՍՑԵՆ՝	ԼՐԻՎ_ՀԱՍՑԵՆ_2՝	ՆԵՐՔ՝	ՏԵՂԱԿԱՆ_ՀԱՍՑԵՆ՝	ՏԵՂԱԿԱՆ_ՀԱՍՑԵՆ_2՝
            function	grammar	ՀՈԼՈՎ՛
            function	lc	ՓՈՔՐԱՏԱՌ՝
            function	lcfirst	ՓՈՔՐԱՏԱՌ_ՍԿԶԲՆԱՏԱՌ՝
            function	ns	ԱՏ՝
            function	padleft	ԼՐԱՑՆԵԼ_ՁԱԽԻՑ
            function	padright	ԼՐԱՑՆԵԼ_ԱՋԻՑ
            function	plural	ՀՈԳՆԱԿԻ՝
            function	uc	ՄԵԾԱՏԱՌ՝
            function	ucfirst	ՄԵԾԱՏԱՌ_ՍԿԶԲՆԱՏԱՌ՝
            function	urlencode	ՄՇԱԿՎԱԾ_ՀԱՍՑԵ՛
            function!	defaultsort	ԼՌՈՒԹՅԱՄԲ_ԴԱՍԱՎՈՐՈՒՄ՝
            function!	displaytitle	ՑՈՒՅՑ_ՏԱԼ_ՎԵՐՆԱԳԻՐԸ
            function!	-	ԷՋԵՐ_ԱՆՎԱՆԱՏԱՐԱԾՔՈՒՄ՝
            hashed	-	ԼԵԶՈՒ՝	սպասարկող
            infobox	here	անձ	գիտնական	գրող	երգիչ	երաժիշտ	դերասան	նկարիչ	մարզիկ	ֆուտբոլիստ	պետական գործիչ	զինվորական գործիչ	միապետ	պետություն	բնակավայր	ֆիլմ	ալբոմ	կազմակերպություն	ընկերություն	համալսարան	գետ	լիճ	լեռ	տաքսոն	տեսարժան վայր
            modifier	msg	ՀՈՂՈՐԴ՝
            modifier	msgnw	ՀՈՂՈՐԴ_ԱՌԱՆՑ_ՎԻՔԻԻ՝
            month	1	հունվարի
            month	2	փետրվարի
            month	3	մարտի
            month	4	ապրիլի
            month	5	մայիսի
            month	6	հունիսի
            month	7	հուլիսի
            month	8	օգոստոսի
            month	9	սեպտեմբերի
            month	10	հոկտեմբերի
            month	11	նոյեմբերի
            month	12	դեկտեմբերի
            month-alone	1	հունվար
            month-alone	2	փետրվար
            month-alone	3	մարտ
            month-alone	4	ապրիլ
            month-alone	5	մայիս
            month-alone	6	հունիս
            month-alone	7	հուլիս
            month-alone	8	օգոստոս
            month-alone	9	սեպտեմբեր
            month-alone	10	հոկտեմբեր
            month-alone	11	նոյեմբեր
            month-alone	12	դեկտեմբեր
            namespace	-2	Մեդիա
            namespace	-1	Սպասարկող
            namespace	1	Քննարկում
            namespace	2	Մասնակից
            namespace	3	Մասնակցի քննարկում
            namespace	4	Վիքիպեդիա
            namespace	5	Վիքիպեդիայի քննարկում
            namespace	6	Պատկեր
            namespace	7	Պատկերի քննարկում
            namespace	8	MediaWiki
            namespace	9	MediaWiki քննարկում
            namespace	10	Կաղապար
            namespace	11	Կաղապարի քննարկում
            namespace	12	Օգնություն
            namespace	13	Օգնության քննարկում
            namespace	14	Կատեգորիա
            namespace	15	Կատեգորիայի քննարկում
            namespace	100	Պորտալ
            namespace	102	Վիքինախագիծ
            namespace	828	Մոդուլ
            namespace	829	Մոդուլի քննարկում
            number	decimal	,
            number	fewest	5
            number	group	\#u{A0}
            option	img_center	կենտրոն
            option	img_framed	շրջափակել
            option	img_left	ձախից
            option	img_manualthumb	մինի=$1
            option	img_none	առանց
            option	img_page	էջը=$1	էջ $1
            option	img_right	աջից
            option	img_thumbnail	մինի
            option	img_width	$1փքս
            plural	1	i = 0,1
            redirect	redirect	վերահղում
            switch	-	ՍՏԻՊԵԼ_ԲՈՎ	ԱՌԱՆՑ_ՊԱՐՈՒՆԱԿՈՒԹՅԱՆ_ՓՈՓՈԽՄԱՆ	ԱՌԱՆՑ_ԲԱԺՆԻ_ԽՄԲԱԳՐՄԱՆ	ԱՌԱՆՑ_ՍՐԱՀԻ	ԱՌԱՆՑ_ՎԵՐՆԱԳՐԻ_ՓՈՓՈԽՄԱՆ	ԱՌԱՆՑ_ԲՈՎ	ԲՈՎ
            switch!	-	ՀՂՈՒՄ_ՆՈՐ_ԲԱԺՆԻ_ՎՐԱ
            trail	letters	a-z«»ա-և
            variable	-	ՍՔՐԻՊՏԻ_ՃԱՆԱՊԱՐՀԸ	ՍԵՐՎԵՐԸ	ՍԵՐՎԵՐԻ_ԱՆՈՒՆԸ
            variable!	basepagename	ՀԻՄՆԱԿԱՆ_ԷՋԻ_ԱՆՎԱՆՈՒՄԸ
            variable!	basepagenamee	ՀԻՄՆԱԿԱՆ_ԷՋԻ_ԱՆՎԱՆՈՒՄԸ_2
            variable!	contentlanguage	ՊԱՐՈՒՆԱԿՈՒԹՅԱՆ_ԼԵԶՈՒՆ
            variable!	-	ԸՆԹԱՑԻՔ_ՕՐԸ	ԸՆԹԱՑԻՔ_ՕՐԸ_2	ԸՆԹԱՑԻՔ_ՕՐՎԱ_ԱՆՈՒՆԸ	ԸՆԹԱՑԻՔ_ՇԱԲԱԹՎԱ_ՕՐԸ	ԸՆԹԱՑԻՔ_ԺԱՄԸ	ԸՆԹԱՑԻՔ_ԱՄԻՍԸ	ԸՆԹԱՑԻՔ_ԱՄՍՎԱ_ԱՆՎԱՆ_ՀԱՊԱՎՈՒՄԸ	ԸՆԹԱՑԻՔ_ԱՄՍՎԱ_ԱՆՈՒՆԸ	ԸՆԹԱՑԻՔ_ԱՄՍՎԱ_ԱՆՈՒՆԸ_ՍԵՌ	ԸՆԹԱՑԻՔ_ԺԱՄԱՆԱԿԸ	ԸՆԹԱՑԻՔ_ԺԱՄԱՆԱԿԻ_ԴՐՈՇՄ	ԸՆԹԱՑԻՔ_ՏԱՐԲԵՐԱԿԸ	ԸՆԹԱՑԻՔ_ՇԱԲԱԹԸ	ԸՆԹԱՑԻՔ_ՏԱՐԻՆ	ՆԱՄԱԿԻ_ՈՒՂՂՈՒԹՅՈՒՆԸ	ՏԵՂԱԿԱՆ_ՕՐԸ	ՏԵՂԱԿԱՆ_ՕՐԸ_2	ՏԵՂԱԿԱՆ_ՕՐՎԱ_ԱՆՈՒՆԸ	ՏԵՂԱԿԱՆ_ՇԱԲԱԹՎԱ_ՕՐԸ	ՏԵՂԱԿԱՆ_ԺԱՄԸ	ՏԵՂԱԿԱՆ_ԱՄԻՍԸ	ՏԵՂԱԿԱՆ_ԱՄՍՎԱ_ԱՆՎԱՆ_ՀԱՊԱՎՈՒՄԸ	ՏԵՂԱԿԱՆ_ԱՄՍՎԱ_ԱՆՈՒՆԸ	ՏԵՂԱԿԱՆ_ԱՄՍՎԱ_ԱՆՈՒՆԸ_ՍԵՌ	ՏԵՂԱԿԱՆ_ԺԱՄԱՆԱԿԸ	ՏԵՂԱԿԱՆ_ԺԱՄԱՆԱԿԻ_ԴՐՈՇՄ	ՏԵՂԱԿԱՆ_ՇԱԲԱԹՎԸ	ՏԵՂԱԿԱՆ_ՏԱՐԻՆ	ԱԴՄԻՆՆԵՐԻ_ՔԱՆԱԿԸ	ՀՈԴՎԱԾՆԵՐԻ_ՔԱՆԱԿԸ	ՖԱՅԼԵՐԻ_ՔԱՆԱԿԸ	ԷՋԵՐԻ_ՔԱՆԱԿԸ	ՄԱՍՆԱԿԻՑՆԵՐԻ_ՔԱՆԱԿԸ	ՏԱՐԲԵՐԱԿԻ_ՕՐԸ	ՏԱՐԲԵՐԱԿԻ_ՕՐԸ_2	ՏԱՐԲԵՐԱԿԻ_ՀԱՄԱՐԸ	ՏԱՐԲԵՐԱԿԻ_ԱՄԻՍԸ	ՏԱՐԲԵՐԱԿԻ_ՏԱՐԻՆ
            variable!	fullpagename	ARTICLESPACE	ԷՋԻ_ԼՐԻՎ_ԱՆՎԱՆՈՒՄԸ
            variable!	fullpagenamee	ԷՋԻ_ԼՐԻՎ_ԱՆՎԱՆՈՒՄԸ_2
            variable!	namespace	ԱՆՎԱՆԱՏԱՐԱԾՔ
            variable!	namespacee	ԱՆՎԱՆԱՏԱՐԱԾՔ_2
            variable!	pagename	ԷՋԻ_ԱՆՈՒՆԸ
            variable!	pagenamee	ԷՋԻ_ԱՆՈՒՆԸ_2
            variable!	sitename	ԿԱՅՔԻ_ԱՆՈՒՆԸ
            variable!	subjectpagename	ՀՈԴՎԱԾԻ_ԷՋԻ_ԱՆՎԱՆՈՒՄԸ
            variable!	subjectpagenamee	ՀՈԴՎԱԾԻ_ԷՋԻ_ԱՆՎԱՆՈՒՄԸ_2
            variable!	subjectspace	ՀՈԴՎԱԾՆԵՐԻ_ՏԱՐԱԾՔԸ
            variable!	subjectspacee	ՀՈԴՎԱԾՆԵՐԻ_ՏԱՐԱԾՔԸ_2
            variable!	subpagename	ԵՆԹԱԷՋԻ_ԱՆՎԱՆՈՒՄԸ
            variable!	subpagenamee	ԵՆԹԱԷՋԻ_ԱՆՎԱՆՈՒՄԸ_2
            variable!	talkpagename	ՔՆՆԱՐԿՄԱՆ_ԷՋԻ_ԱՆՎԱՆՈՒՄԸ
            variable!	talkpagenamee	ՔՆՆԱՐԿՄԱՆ_ԷՋԻ_ԱՆՎԱՆՈՒՄԸ_2
            variable!	talkspace	ՔՆՆԱՐԿՄԱՆ_ՏԱՐԱԾՔԸ
            variable!	talkspacee	ՔՆՆԱՐԿՄԱՆ_ՏԱՐԱԾՔԸ_2
            """#
        case "hyw": #"""
            date	0	fallback	37	month	51	namespace	330	redirect	430
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	hy
            month	1	Յունուար
            month	2	Փետրուար
            month	3	Մարտ
            month	4	Ապրիլ
            month	5	Մայիս
            month	6	Յունիս
            month	7	Յուլիս
            month	8	Օգոստոս
            month	9	Սեպտեմբեր
            month	10	Հոկտեմբեր
            month	11	Նոյեմբեր
            month	12	Դեկտեմբեր
            namespace	5	{{GRAMMAR:genitive|Wikipedia}} քննարկում
            namespace	14	Ստորոգութիւն
            redirect	redirect	վերահղում	վերայղում
            """#
        default: nil
        }
    }
}
