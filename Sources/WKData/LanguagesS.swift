// Written by scripts/make-swift-data from data/mediawiki, data/cldr and data/wiki; do not edit.
// swift-format-ignore-file

extension LanguageData {
    static func s(_ code: String) -> StaticString? {
        switch code {
        case "sa": #"""
            alias	0	date	926	fallback	977	function	991	hashed	1825	modifier	1928	month	2062	month-alone	2497	namespace	3004	number	3802	option	3841	redirect	5747	switch	5916	variable	7019
            alias	-2	माध्यम
            alias	-1	विशेष	विशेषम्
            alias	1	संभाषणं
            alias	2	योजकः
            alias	3	योजकसंभाषणं	योजकसम्भाषणम्
            alias	5	Wikipediaसंभाषणं
            alias	6	चित्रं	चित्रम्
            alias	7	चित्रसंभाषणं	चित्रसम्भाषणम्
            alias	8	मिडीयाविकी
            alias	9	मिडियाविकीसंभाषणं	मिडियाविकीसम्भाषणम्
            alias	10	बिंबधर
            alias	11	बिंबधर संभाषणं	फलकस्य सम्भाषणम्
            alias	12	सहाय्य	सहाय्यम्	उपकारः
            alias	13	सहाय्यसंभाषणं	सहाय्यस्य सम्भाषणम्	उपकारसंभाषणं
            alias	15	वर्गसंभाषणं
            date	full	d MMMM y
            date	month	MMMM y
            date	zero	०
            fallback	1	hi
            function	-	सञ्चिकापथः	संचिकापथ
            function	formatnum	प्रारूपसङ्ख्या	रचनासंख्या
            function	grammar	व्याकरणम्	व्याकरण
            function	plural	बहुवचनम्	अनेकवचन
            function!	displaytitle	दृश्यशीर्षकम्	प्रदर्शनशीर्षक	उपाधिदर्शन
            function!	-	समूहस्थसङ्ख्या	गणानामसंख्या	गणसंख्या	वर्गस्थपृष्ठानि	वर्गेपृष्ठ	नामस्थानपृष्ठानि	नामविश्वातपृष्ठ	पृष्ठाकारः	पृष्ठाकार	रक्षास्तरः	रक्षास्तर
            hashed	-	भाषा	विशेषः	विशेष
            hashed	tag	अङ्कनम्	वीजक
            modifier	msg	सन्देशः	सन्देश
            modifier	msgnw	नवीनसन्देशः	नूतनसन्देश
            month	1	जनवरीमासः
            month	2	फरवरीमासः
            month	3	मार्चमासः
            month	4	अप्रैलमासः
            month	5	मईमासः
            month	6	जूनमासः
            month	7	जुलाईमासः
            month	8	अगस्तमासः
            month	9	सितंबरमासः
            month	10	अक्तूबरमासः
            month	11	नवंबरमासः
            month	12	दिसंबरमासः
            month-alone	1	जनवरीमासः
            month-alone	2	फरवरीमासः
            month-alone	3	मार्चमासः
            month-alone	4	अप्रैलमासः
            month-alone	5	मईमासः
            month-alone	6	जूनमासः
            month-alone	7	जुलाईमासः
            month-alone	8	अगस्तमासः
            month-alone	9	सितंबरमासः
            month-alone	10	अक्तूबरमासः
            month-alone	11	नवंबरमासः
            month-alone	12	दिसंबरमासः
            namespace	-2	माध्यमम्
            namespace	-1	विशेषः
            namespace	1	सम्भाषणम्
            namespace	2	सदस्यः
            namespace	3	सदस्यसम्भाषणम्
            namespace	5	Wikipediaसम्भाषणम्
            namespace	6	सञ्चिका
            namespace	7	सञ्चिकासम्भाषणम्
            namespace	8	मीडियाविकि
            namespace	9	मीडियाविकिसम्भाषणम्
            namespace	10	फलकम्
            namespace	11	फलकसम्भाषणम्
            namespace	12	साहाय्यम्
            namespace	13	साहाय्यसम्भाषणम्
            namespace	14	वर्गः
            namespace	15	वर्गसम्भाषणम्
            namespace	828	पटलम्
            namespace	829	पटलसम्भाषणम्
            number	grouping	indian
            number	zero	०
            option	img_alt	चित्रपाठ्यम्=$1	विकल्प=$1
            option	img_baseline	आधाररेखा
            option	img_border	सीमा
            option	img_bottom	अधः	अधस
            option	img_center	केन्द्रम्	मध्य
            option	img_framed	आबन्धः	आबन्ध
            option	img_frameless	निराबन्धः	निराबन्ध
            option	img_left	वामतः
            option	img_link	चित्रपरिसन्धिः=$1	सम्बद्धं=$1
            option	img_manualthumb	लघुचित्रम्=$1	सङ्कुचितचित्रम्=$1	अङ्गुष्ठचित्रम्=
            $1	सङ्कुचितचित्र=$1	अङ्गुष्ठ=$1	लघुत्तमचित्र=$1
            option	img_middle	मध्ये
            option	img_none	किमपि_न	नैव
            option	img_page	चित्रपृष्ठम्=$1	चित्रपृष्ठम्_$1	पृष्ठ=$1	पृष्ठ $1
            option	img_right	दक्षिणतः	दक्षिणत
            option	img_sub	चित्रगमिका	चित्रसूचकम्	विषये
            option	img_super	शीर्षसङ्ख्या	अति	तीव्र
            option	img_text_bottom	पाठ्य-अधः	पाठ्य-अधस
            option	img_text_top	पाठ्य-शीर्षम्	पाठ्य-अग्र
            option	img_thumbnail	लघुचित्रम्	सङ्कुचितचित्रम्	अङ्गुष्ठचित्रम्	लघुत्तम	अङ्गुष्ठ	सङ्कुचितचित्र
            option	img_top	शीर्षम्	अग्र
            option	img_upright	शीर्षदक्षिणतः	शीर्षदक्षिणतः=$1	शीर्षदक्षिणतः_$1	उन्नत	उन्नत=$1	उन्नत $1
            option	img_width	$1अणवः	$1पिट
            redirect	redirect	पुनर्निर्दिष्टम्	अनुप्रेषितम्	पुनर्निदेशन	अनुप्रेषित
            switch	-	अनुक्रमणी_दर्श्यताम्	अनुक्रमणीसचते	न_लेखपरिवर्तनम्	नैवलेखपरिवर्त	नैलेप	अनुभागसम्पादनं_नास्ति	नैवसम्पादनविभाग	वीथिकाहीनः	नैवसंक्रमणका	न_शीर्षकपरिवर्तितम्	नैवशिर्षकपरिवर्त	नैशिप	नैवानुक्रमणी	विषयसूचीहीनः	नैवअनुक्रमणी	अनुक्रमणी	विषयसूची
            switch!	-	निगूहितवर्गः	लुप्तवर्ग	अनुक्रमणी	अनुक्रमणिका	नवीनविभागपरिसन्धिः	नूतनविभागसम्बद्धं	अननुक्रमणी	नैवअनुक्रमणिका	अनित्यपुनर्निर्देशनम्	अनित्यपुनर्निदेशन
            variable!	basepagename	आधारपृष्ठनाम
            variable!	contentlanguage	सामग्रीभाषा	विषयभाषा	आधेयभाषा
            variable!	-	सद्योदिवसः	वर्तमानदिवसः	अद्यदिवसे	सद्योदिवसः२	वर्तमानदिवसः२	अद्यदिवसे२	सद्योदिवसनाम	वर्तमानदिवसनाम	अद्यदिवसेनाम	सद्योहोरा	वर्तमानहोरा	सद्यघण्टा	सद्योमासः	वर्तमानमासः	वर्तमानमासः२	अद्यमासे	सद्योमाससङ्क्षिप्तम्	अद्यमासेसंक्षीप्त	सद्योमासनाम	अद्यमासेनाम	सद्योमासनामसम्बन्धः	अद्यमासेनामसाधारण	सद्यस्समयः	वर्तमानसमयः	सद्यसमय	सद्यस्समयमुद्रा	सद्यसमयमुद्रा	सद्यरावृत्तिः	अद्यआवृत्ती	सद्यस्सप्ताहः	अद्यसप्ताह	सद्योवर्षम्	वर्तमानवर्षम्	अद्यवर्ष	दिशाचिह्नम्	दिशाचिह्न	दिशे	स्थानिकदिवसः	स्थानिकदिवसे	स्थानिकदिवसः२	स्थानिकदिवसे२	स्थानिकदिवसनाम	स्थानिकदिवसेनाम	स्थानिकहोरा	स्थानिकघण्टा	स्थानिकमासः	स्थानिकमासे	स्थानिकमाससङ्क्षिप्तम्	स्थानिकमासेसंक्षीप्त	स्थानिकमासनाम	स्थानिकमासेनाम	स्थानिकमासनामसम्बन्धः	स्थानिकमासेनामसाधारण	स्थानिकसमयः	स्थानिकसमये	स्थानिकसमयमुद्रा	स्थानिकसप्ताहः	स्थानिकसप्ताह	स्थानिकवर्षम्	स्थानिकवर्षे	प्रबन्धकसङ्ख्या	प्रचालकसंख्या	लेखसङ्ख्या	लेखस्य\#u{200C}सङ्ख्या	सम्पादनसङ्ख्या	सञ्चिकासङ्ख्या	संचिकानाम्\#u{200C}\#u{200C}सङ्ख्या	पृष्ठसङ्ख्या	पृष्ठानाम्\#u{200C}सङ्ख्या	सदस्यसङ्ख्या	योजकस्यसङ्ख्या	आवृत्तिदिवसः	आवृत्तीदिवसे	आवृत्तिदिवसः२	आवृत्तीदिवसे२	आवृत्तिक्रमाङ्कः	आवृत्तीक्रमांक	आवृत्तिमासः	आवृत्तीमासे	आवृत्तिसमयमुद्रा	आवृत्तीसमयमुद्रा	आवृत्तिवर्षम्	आवृत्तीवर्षे
            variable!	fullpagename	पूर्णपृष्ठनाम
            variable!	namespace	नामस्थानम्	नामविश्व
            variable!	pagename	पृष्ठनाम
            variable!	sitename	स्थाननाम	स्थलनाम
            variable!	subjectpagename	विषयपृष्ठनाम	लेखपृष्ठनाम
            variable!	subjectspace	विषयस्थानम्	लेखस्थानम्	विषयविश्व	लेखविश्व
            variable!	subpagename	उपपृष्ठनाम
            variable!	talkpagename	सम्भाषणपृष्ठनाम	संवादपृष्ठनाम
            variable!	talkspace	सम्भाषणस्थानम्	व्यासपिठ
            """#
        case "sah": #"""
            alias	0	date	196	fallback	234	function	248	hashed	1362	modifier	1480	month	1685	month-alone	2007	namespace	2391	number	2976	option	3025	redirect	3829	switch	3869	trail	4351	variable	4386
            alias	6	Ойуу
            alias	7	Ойуу ырытыыта	Ойууну ырытыы
            alias	11	Халыып ырытыыта
            alias	13	Көмө ырытыыта
            alias	15	Категория ырытыыта
            date	full	y, MMMM d
            date	month	y MMMM
            fallback	1	ru
            function	anchorencode	ТИЭГИ_КУОДТАА
            function	-	БИЛЭ_СУОЛА	ТОЛОРУ_ААДЫРЫС	ТОЛОРУ_ААДЫРЫС_2	ИС	ОЛОХТООХ_ААДЫРЫС	ОЛОХТООХ_ААДЫРЫС_2
            function	formatnum	ЧЫЫҺЫЛАНЫ_ФОРМААТТАА
            function	gender	АҤАРДАМ
            function	grammar	ТҮҺҮК
            function	lc	КЫРА_БУУКУБАННАН
            function	lcfirst	БАСТАКЫ_БУУКУБА_КЫРА
            function	ns	АД
            function	nse	АДК
            function	padleft	ХАҤАСТАН_ТОЛОР
            function	padright	УҤАТТАН_ТОЛОР
            function	plural	ЭЛБЭХ_АХСААН
            function	uc	УЛАХАН_БУУКУБАННАН
            function	ucfirst	БАСТАКЫ_БУУКУБА_УЛАХАН
            function	urlencode	КУОДТАММЫТ_ААДЫРЫС
            function!	defaultsort	АНААН_ЭТИЛЛИБЭТЭҔИНЭ_НАРДААҺЫН	НААРДААҺЫН_КҮЛҮҮҺЭ
            function!	displaytitle	ААТЫН_КӨРДӨР
            function!	-	БӨЛӨХХӨ_АХСААНА	КАТЕГОРИЯ_СИРЭЙИН_АХСААНА	ААТ_ДАЛЫГАР_СИРЭЙ_АХСААНА	СИРЭЙ_КЭЭМЭЙЭ	КӨМҮСКЭЛ_ТАҺЫМА
            hashed	formatdate	күн-дьыл_формаата
            hashed	-	ТЫЛ	аналлаах
            hashed	tag	тиэк	тег	тэг
            modifier	msg	СУРУК	СРК
            modifier	msgnw	БИИКИТЭ_СУОХ_СУРУК
            modifier	raw	ТАҤАСТАММАТАХ
            modifier	safesubst	УГУУКМСКЛ
            modifier	subst	УГАН_БИЭРИИ	УГУУ
            month	1	Тохсунньу
            month	2	Олунньу
            month	3	Кулун тутар
            month	4	Муус устар
            month	5	Ыам ыйын
            month	6	Бэс ыйын
            month	7	От ыйын
            month	8	Атырдьых ыйын
            month	9	Балаҕан ыйын
            month	10	Алтынньы
            month	11	Сэтинньи
            month	12	ахсынньы
            month-alone	1	тохсунньу
            month-alone	2	олунньу
            month-alone	3	кулун тутар
            month-alone	4	муус устар
            month-alone	5	ыам ыйа
            month-alone	6	бэс ыйа
            month-alone	7	от ыйа
            month-alone	8	атырдьых ыйа
            month-alone	9	балаҕан ыйа
            month-alone	10	алтынньы
            month-alone	11	сэтинньи
            month-alone	12	ахсынньы
            namespace	-2	Миэдьийэ
            namespace	-1	Аналлаах
            namespace	1	Ырытыы
            namespace	2	Кыттааччы
            namespace	3	Кыттааччы ырытыыта
            namespace	4	Бикипиэдьийэ
            namespace	5	Бикипиэдьийэ ырытыыта
            namespace	6	Билэ
            namespace	7	Билэ ырытыыта
            namespace	8	MediaWiki
            namespace	9	MediaWiki-ни ырытыы
            namespace	10	Халыып
            namespace	11	Халыыбы ырытыы
            namespace	12	Көмө
            namespace	13	Көмөнү ырытыы
            namespace	14	Категория
            namespace	15	Категорияны ырытыы
            number	decimal	,
            number	fewest	5
            number	group	\#u{A0}
            option	img_alt	альт=$1
            option	img_baseline	олох-дьураа
            option	img_border	кирбии
            option	img_bottom	аллараа
            option	img_center	орто
            option	img_framed	раамка
            option	img_frameless	раамката_суох
            option	img_left	хаҥас
            option	img_link	сигэ=$1
            option	img_manualthumb	мини=$1	ойуучаан=$1
            option	img_middle	ортотунан
            option	img_none	суох
            option	img_page	сирэй=$1	сирэй $1
            option	img_right	уҥа
            option	img_sub	алын
            option	img_super	үрүт
            option	img_text_bottom	тиэкис-аллара
            option	img_text_top	тиэкис-үрдүгэр
            option	img_thumbnail	мини	ойуучаан
            option	img_top	үрдүнэн
            option	img_upright	үөһээуҥа	үөһээуҥа=$1	үөһээуҥа $1
            option	img_width	$1пкс
            redirect	redirect	утаарыы	утр
            switch	-	БУЛГУЧЧУ_ИҺИНЭЭҔИЛЭЭХ	БЛГ_ИҺН	ТИЭКИҺИН_УЛАРЫППАККА	САЛААНЫ_УЛАРЫППАККА	ГАЛЕРЕЯТА_СУОХ	ААТЫН_УЛАРЫППАККА	ИҺИНЭЭҔИТЭ_СУОХ	ИҺН_СУОХ	ИҺИНЭЭҔИТЭ	ИҺН
            switch!	-	КИСТЭММИТ_КАТЕГОРИЯ	ИНДЕКС	САҤА_САЛААҔА_СИГЭ	ИНДЕКСТЭЭМЭ	САҤА_САЛААҔА_СИГЭТЭ_СУОХ	ХАЛБАҤНААБАТ_УТААРЫЫ
            trail	letters	a-zа-яёҕҥүһө
            variable	-	ЫСТАТЫЙА_СУОЛА	СИРЭЙ_НҮӨМЭРЭ	СКРИП_СУОЛА	СИЭРБЭР	СИЭРБЭР_ААТА	ИСТИИЛ_СУОЛА
            variable!	basepagename	СИРЭЙ_ААТЫН_ТӨРДӨ
            variable!	basepagenamee	СИРЭЙ_ААТЫН_ТӨРДӨ_2
            variable!	contentlanguage	ИҺИНЭЭҔИТИН_ТЫЛА
            variable!	-	БУ_КҮН	БУ_КҮН_2	БУ_КҮН_ААТА	НЭДИЭЛЭ_БУ_КҮНЭ	БУ_ЧААС	БУ_ЫЙ	БУ_ЫЙ_2	БУ_ЫЙ_1	БУ_ЫЙ_ААТА_АББР	БУ_ЫЙ_ААТА	БУ_ЫЙ_ААТА_АРТҺК	БУ_КЭМ	БИЛИҤҤИ_КЭМ_БЭЛИЭТЭ	БИЛИҤҤИ_ТОРУМ	БУ_НЭДИЭЛЭ	БУ_СЫЛ	СУРУК-БИЧИК_ХАЙЫСХАТА	ОЛОХТООХ_КҮН	ОЛОХТООХ_КҮН_2	ОЛОХТООХ_КҮН_ААТА	ОЛОХТООХ_НЭДИЭЛЭ_КҮНЭ	ОЛОХТООХ_ЧААС	ОЛОХТООХ_ЫЙ	ОЛОХТООХ_ЫЙ_2	ОЛОХТООХ_ЫЙ_1	ОЛОХТООХ_ЫЙ_ААТА_АББР	ОЛОХТООХ_ЫЙ_ААТА	ОЛОХТООХ_ЫЙ_ААТА_АРТҺК	ОЛОХТООХ_КЭМ	ОЛОХТООХ_КЭМ_БЭЛИЭТЭ	ОЛОХТООХ_НЭДИЭЛЭ	ОЛОХТООХ_СЫЛ	КӨХТӨӨХ_КЫТТААЧЧЫ_АХСААНА	ДЬАҺАБЫЛ_АХСААНА	ЫСТАТЫЙА_АХСААНА	УЛАРЫТЫЫ_АХСААНА	БИЛЭ_АХСААНА	СИРЭЙ_АХСААНА	КЫТТААЧЧЫ_АХСААНА	ТОРУМ_НҮӨМЭРЭ	ТОРУМ_НҮӨМЭРЭ_2	ТОРУМ_ЫЙА	ТОРУМ_ЫЙА_1	ТОРУМ_КЭМИН_БЭЛИЭТЭ	КЫТТААЧЧЫ_ТОРУМА	ТОРУМ_СЫЛА
            variable!	fullpagename	СИРЭЙ_ТОЛОРУ_ААТА
            variable!	fullpagenamee	СИРЭЙ_ТОЛОРУ_ААТА_2
            variable!	namespace	ААТ_ДАЛА
            variable!	namespacee	ААТ_ДАЛА_2
            variable!	namespacenumber	ААТ_ДАЛЫН_НҮӨМЭРЭ
            variable!	pagename	СИРЭЙ_ААТА
            variable!	pagenamee	СИРЭЙ_ААТА_2
            variable!	sitename	СИТИМ-СИР_ААТА
            variable!	subjectpagename	ЫСТАТЫЙА_СИРЭЙИН_ААТА
            variable!	subjectpagenamee	ЫСТАТЫЙА_СИРЭЙИН_ААТА_2
            variable!	subjectspace	ЫСТАТЫЙА_ДАЛА
            variable!	subjectspacee	ЫСТАТЫЙА_ДАЛА_2
            variable!	subpagename	ИҺИНЭЭҔИ_СИРЭЙ_ААТА
            variable!	subpagenamee	ИҺИНЭЭҔИ_СИРЭЙ_ААТА_2
            variable!	talkpagename	ЫРЫТАР_СИРЭЙ_ААТА
            variable!	talkpagenamee	ЫРЫТАР_СИРЭЙ_ААТА_2
            variable!	talkspace	ЫРЫТЫЫ_ДАЛА
            variable!	talkspacee	ЫРЫТЫЫ_ДАЛА_2
            """#
        case "sat": #"""
            date	0	month	51	namespace	375	number	1154
            date	full	d MMMM y
            date	month	y MMMM
            date	zero	᱐
            month	1	ᱡᱟᱱᱣᱟᱨᱤ
            month	2	ᱯᱷᱟᱨᱣᱟᱨᱤ
            month	3	ᱢᱟᱨᱪ
            month	4	ᱟᱯᱨᱮᱞ
            month	5	ᱢᱮ
            month	6	ᱡᱩᱱ
            month	7	ᱡᱩᱞᱟᱭ
            month	8	ᱟᱜᱟᱥᱛ
            month	9	ᱥᱮᱯᱴᱮᱢᱵᱟᱨ
            month	10	ᱚᱠᱴᱚᱵᱟᱨ
            month	11	ᱱᱟᱣᱟᱢᱵᱟᱨ
            month	12	ᱫᱤᱥᱟᱢᱵᱟᱨ
            namespace	-2	ᱢᱤᱰᱤᱭᱟ
            namespace	-1	ᱟᱥᱚᱠᱟᱭ
            namespace	1	ᱜᱟᱞᱢᱟᱨᱟᱣ
            namespace	2	ᱵᱮᱵᱷᱟᱨᱤᱭᱟᱹ
            namespace	3	ᱵᱮᱵᱷᱟᱨᱤᱭᱟᱹ ᱜᱟᱞᱢᱟᱨᱟᱣ
            namespace	5	Wikipedia ᱢᱤᱰᱤᱭᱟᱣᱤᱠᱤ
            namespace	6	ᱨᱮᱫ
            namespace	7	ᱨᱮᱫ ᱜᱟᱞᱢᱟᱨᱟᱣ
            namespace	8	ᱢᱤᱰᱤᱭᱟᱣᱤᱠᱤ
            namespace	9	ᱢᱤᱰᱤᱭᱟᱣᱤᱠᱤ ᱜᱟᱞᱢᱟᱨᱟᱣ
            namespace	10	ᱪᱷᱟᱸᱪ
            namespace	11	ᱪᱷᱟᱸᱪ ᱜᱟᱞᱢᱟᱨᱟᱣ
            namespace	12	ᱜᱚᱸᱲᱚᱸ
            namespace	13	ᱜᱚᱸᱲᱚᱸ ᱜᱟᱞᱢᱟᱨᱟᱣ
            namespace	14	ᱛᱷᱚᱠ
            namespace	15	ᱛᱷᱚᱠ ᱜᱟᱞᱢᱟᱨᱟᱣ
            namespace	828	ᱢᱳᱰᱩᱞ
            namespace	829	ᱢᱳᱰᱩᱞ ᱜᱟᱞᱢᱟᱨᱟᱣ
            number	zero	᱐
            """#
        case "sc": #"""
            alias	0	date	158	month	220	namespace	424	number	768	trail	800
            alias	-1	Speciale
            alias	1	Contièndha
            alias	2	Utente
            alias	3	Utente discussioni
            alias	5	Wikipedia discussioni
            alias	6	Immàgini
            alias	7	Immàgini contièndha
            date	full	d 'de' MMMM 'de' 'su' y
            date	month	MMMM 'de' 'su' y
            month	1	ghennàrgiu
            month	2	freàrgiu
            month	3	martzu
            month	4	abrile
            month	5	maju
            month	6	làmpadas
            month	7	trìulas
            month	8	austu
            month	9	cabudanni
            month	10	santugaine
            month	11	santandria
            month	12	nadale
            namespace	-1	Ispetziale
            namespace	1	Cuntierra
            namespace	2	Usuàriu
            namespace	3	Cuntierra usuàriu
            namespace	5	Cuntierra Wikipedia
            namespace	6	File
            namespace	7	Cuntierra file
            namespace	9	Cuntierra MediaWiki
            namespace	11	Cuntierra template
            namespace	12	Agiudu
            namespace	13	Cuntierra agiudu
            namespace	14	Categoria
            namespace	15	Cuntierra categoria
            number	decimal	,
            number	group	.
            trail	letters	a-z
            """#
        case "scn": #"""
            alias	0	date	210	fallback	247	month	261	namespace	462
            alias	3	Discussioni Utenti
            alias	6	Mmàggini
            alias	7	Discussioni mmàggini
            alias	11	Discussioni Template
            alias	13	Discussioni Aiutu
            alias	15	Discussioni Catigurìa
            alias	828	Modulo
            alias	829	Discussioni modulo
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	it
            month	1	jinnaru
            month	2	frivaru
            month	3	marzu
            month	4	aprili
            month	5	maju
            month	6	giugnu
            month	7	giugnettu
            month	8	agustu
            month	9	sittèmmiru
            month	10	uttùviru
            month	11	nuvèmmiru
            month	12	dicèmmiru
            namespace	-2	Mèdia
            namespace	-1	Spiciali
            namespace	1	Discussioni
            namespace	2	Utenti
            namespace	3	Discussioni utenti
            namespace	5	Discussioni Wikipedia
            namespace	6	File
            namespace	7	Discussioni file
            namespace	8	MediaWiki
            namespace	9	Discussioni MediaWiki
            namespace	10	Template
            namespace	11	Discussioni template
            namespace	12	Aiutu
            namespace	13	Discussioni aiutu
            namespace	14	Catigurìa
            namespace	15	Discussioni catigurìa
            namespace	828	Mòdulu
            namespace	829	Discussioni mòdulu
            """#
        case "sco": #"""
            date	0	month	37	month-alone	224	namespace	269
            date	full	d MMMM y
            date	month	LLLL y
            month	1	Januair
            month	2	Febuair
            month	3	Mairch
            month	4	Apryle
            month	5	Mey
            month	6	Juin
            month	7	Julie
            month	8	August
            month	9	September
            month	10	October
            month	11	November
            month	12	Dizember
            month-alone	1	Januar
            month-alone	12	December
            namespace	-2	Media
            namespace	-1	Special
            namespace	1	Collogue
            namespace	2	Uiser
            namespace	3	Uiser collogue
            namespace	5	Wikipedia collogue
            namespace	6	File
            namespace	7	File collogue
            namespace	8	MediaWiki
            namespace	9	MediaWiki collogue
            namespace	10	Template
            namespace	11	Template collogue
            namespace	12	Help
            namespace	13	Help collogue
            namespace	14	Category
            namespace	15	Category collogue
            """#
        case "sd": #"""
            alias	0	date	121	function	171	hashed	378	infobox	403	modifier	453	month	477	namespace	708	number	1245	option	1294	redirect	1506	switch	1535	variable	1563
            alias	2	يوزر
            alias	3	يوزر بحث
            alias	6	عڪس
            alias	7	عڪس بحث
            alias	10	سنچو
            alias	11	سنچو بحث
            date	full	y MMMM d
            date	month	y MMMM
            date	zero	٠
            function	-	فائيلڏس	مڪمليوآريل	مقامييوآريل
            function	grammar	وياڪرڻ
            function	ns	نپ
            function	plural	جمع
            function!	-	زمريجاصفحا	نپ۾صفحا	صفحيجيماپ
            hashed	-	ٻولي	خاص
            infobox	here	معلومات *	بطاقة عامة
            modifier	msg	نياپو
            month	1	جنوري
            month	2	فيبروري
            month	3	مارچ
            month	4	اپريل
            month	5	مئي
            month	6	جون
            month	7	جولاءِ
            month	8	آگسٽ
            month	9	سيپٽمبر
            month	10	آڪٽوبر
            month	11	نومبر
            month	12	ڊسمبر
            namespace	-2	ذريعات
            namespace	-1	خاص
            namespace	1	بحث
            namespace	2	واپرائيندڙ
            namespace	3	واپرائيندڙ بحث
            namespace	4	وڪيپيڊيا
            namespace	5	وڪيپيڊيا بحث
            namespace	6	فائل
            namespace	7	فائل بحث
            namespace	8	ذريعات وڪي
            namespace	9	ذريعات وڪي بحث
            namespace	10	سانچو
            namespace	11	سانچو بحث
            namespace	12	مدد
            namespace	13	مدد بحث
            namespace	14	زمرو
            namespace	15	زمرو بحث
            namespace	828	ماڊيول
            namespace	829	ماڊيول بحث
            number	decimal	٫
            number	group	٬
            number	zero	٠
            option	img_bottom	تَرُ
            option	img_center	مرڪز
            option	img_left	کاٻو
            option	img_middle	وچ
            option	img_none	ڪجهنه
            option	img_right	ساڄو
            option	img_top	سِرُ
            option	img_width	$1 عڪسلون
            redirect	redirect	چوريو
            switch!	-	 لڪل زمرو 
            variable!	contentlanguage	موادٻولي
            variable!	-	اڄوڪوڏينهن	هلندڙوقتمهر	هلندڙهفتو	طرفنشان	مقاميڏينهن	مقاميڏينهن2	مقاميڏينهننالو	مقاميڪلاڪ	مقاميمهينو	مقاميمهينونالو	مقاميوقت	مقاميوقتمهر	مقاميهفتو	مقاميسال	منتظمينجوتعداد	مضموننجوتعداد	ترميمنجوتعداد	فائيلنجوتعداد	صفحنجوتعداد	يوزرسجوتعداد
            variable!	fullpagename	صحفيجوپورونالو
            variable!	namespace	نانئپولار
            variable!	pagename	صفحيجوعنوان
            variable!	sitename	سرزميننالو
            variable!	subjectspace	مضمونپولار
            variable!	talkspace	بحثپولار
            """#
        case "sdc": #"""
            date	0	fallback	37	month	51	namespace	260
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	it
            month	1	Ginnàggiu
            month	2	Fribbàggiu
            month	3	Mazzu
            month	4	Abriri
            month	5	Màggiu
            month	6	Làmpadda
            month	7	Trìura
            month	8	Aosthu
            month	9	Cabbidannu
            month	10	Santuaini
            month	11	Sant'Andria
            month	12	Naddari
            namespace	-1	Ippiziari
            namespace	1	Dischussioni
            namespace	2	Utenti
            namespace	3	Dischussioni utenti
            namespace	5	Dischussioni Wikipedia
            namespace	6	Immagina
            namespace	7	Dischussioni immagina
            namespace	9	Dischussioni MediaWiki
            namespace	10	Mudellu
            namespace	11	Dischussioni mudellu
            namespace	12	Aggiuddu
            namespace	13	Dischussioni aggiuddu
            namespace	14	Categuria
            namespace	15	Dischussioni categuria
            """#
        case "sdh": #"""
            date	0	fallback	37	month	66
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	cbk
            fallback	2	fa
            month	1	ژانڤیە
            month	2	فڤریە
            month	3	مارس
            month	4	ئاڤریل
            month	5	مێی
            month	6	ژووەن
            month	7	ژووئیە
            month	8	ئووت
            month	9	سپتامبر
            month	10	ئۆکتۆبر
            month	11	نۆڤامبر
            month	12	دسامبر
            """#
        case "se": #"""
            alias	0	date	18	fallback	55	modifier	83	month	105	month-alone	368	namespace	703	number	1196	option	1229	plural	1382	redirect	1412	switch	1455	trail	1525	variable	1584
            alias	-1	Doaimmat
            date	full	y MMMM d
            date	month	y MMMM
            fallback	1	nb
            fallback	2	fi
            modifier	subst	LIIBME
            month	1	ođđajagemánnu
            month	2	guovvamánnu
            month	3	njukčamánnu
            month	4	cuoŋománnu
            month	5	miessemánnu
            month	6	geassemánnu
            month	7	suoidnemánnu
            month	8	borgemánnu
            month	9	čakčamánnu
            month	10	golggotmánnu
            month	11	skábmamánnu
            month	12	juovlamánnu
            month-alone	1	ođđajagemánnu
            month-alone	2	guovvamánnu
            month-alone	3	njukčamánnu
            month-alone	4	cuoŋománnu
            month-alone	5	miessemánnu
            month-alone	6	geassemánnu
            month-alone	7	suoidnemánnu
            month-alone	8	borgemánnu
            month-alone	9	čakčamánnu
            month-alone	10	golggotmánnu
            month-alone	11	skábmamánnu
            month-alone	12	juovlamánnu
            namespace	-2	Media
            namespace	-1	Erenoamáš
            namespace	1	Ságastallan
            namespace	2	Geavaheaddji
            namespace	3	Geavaheaddjeságastallan
            namespace	5	Wikipedia-ságastallan
            namespace	6	Fiila
            namespace	7	Fiilaságastallan
            namespace	8	MediaWiki
            namespace	9	MediaWiki-ságastallan
            namespace	10	Málle
            namespace	11	Málleságastallan
            namespace	12	Veahkki
            namespace	13	Veahkkeságastallan
            namespace	14	Kategoriija
            namespace	15	Kategoriijaságastallan
            namespace	828	Modula
            namespace	829	Modulaságastallan
            number	decimal	,
            number	group	\#u{A0}
            option	img_center	gasku
            option	img_left	gurut
            option	img_link	liŋka=$1
            option	img_manualthumb	mini=$1
            option	img_right	olgeš
            option	img_thumbnail	mini
            plural	1	n = 1
            plural	2	n = 2
            redirect	redirect	stivren	ođđasitstivren
            switch	-	IIRIEVDADITOASI	IIGALLERIIJA	IISISDOALLU	IISIS	SISDOALLU	SIS
            trail	letters	a-zß-âä-öø-ÿčđıŋšŧžǥǧǩǯȟʒ
            variable!	-	AKTIIVAGEAVAHEDDJIIDMEARRI	\#u{A0}AKTIIVAGEAVAHEADDJIMEARRI	\#u{A0}AKTIIVAGEAVAHEADDJEMEARRI	ARTIHKKALIIDMEARRI	\#u{A0}ARTIHKALMEARRI	RIEVDADUSAIDMEARRI	\#u{A0}RIEVDADUSMEARRI	FIILLAIDMEARRI	FIILAMEARRI	\#u{A0}GOVAIDMEARRI	\#u{A0}GOVVAMEARRI	GEAVAHEDDJIIDMEARRI	\#u{A0}GEAVAHEADDJIMEARRI	\#u{A0}GEAVAHEADDJEMEARRI
            """#
        case "se-fi": #"""
            date	0	fallback	37	month-alone	79
            date	full	d MMMM y
            date	month	MMMM y
            fallback	1	se
            fallback	2	fi
            fallback	3	sv
            month-alone	1	ođđajagemánnu
            month-alone	2	guovvamánnu
            month-alone	3	njukčamánnu
            month-alone	4	cuoŋománnu
            month-alone	5	miessemánnu
            month-alone	6	geassemánnu
            month-alone	7	suoidnemánnu
            month-alone	8	borgemánnu
            month-alone	9	čakčamánnu
            month-alone	10	golggotmánnu
            month-alone	11	skábmamánnu
            month-alone	12	juovlamánnu
            """#
        case "se-no": #"""
            fallback	0	month-alone	42
            fallback	1	se
            fallback	2	nb
            fallback	3	nn
            month-alone	1	ođđajagemánnu
            month-alone	2	guovvamánnu
            month-alone	3	njukčamánnu
            month-alone	4	cuoŋománnu
            month-alone	5	miessemánnu
            month-alone	6	geassemánnu
            month-alone	7	suoidnemánnu
            month-alone	8	borgemánnu
            month-alone	9	čakčamánnu
            month-alone	10	golggotmánnu
            month-alone	11	skábmamánnu
            month-alone	12	juovlamánnu
            """#
        case "se-se": #"""
            fallback	0	month-alone	28
            fallback	1	se
            fallback	2	sv
            month-alone	1	ođđajagemánnu
            month-alone	2	guovvamánnu
            month-alone	3	njukčamánnu
            month-alone	4	cuoŋománnu
            month-alone	5	miessemánnu
            month-alone	6	geassemánnu
            month-alone	7	suoidnemánnu
            month-alone	8	borgemánnu
            month-alone	9	čakčamánnu
            month-alone	10	golggotmánnu
            month-alone	11	skábmamánnu
            month-alone	12	juovlamánnu
            """#
        case "sei": #"""
            date	0	month	37
            date	full	d MMMM y
            date	month	LLLL y
            month	1	Tlacintöx
            month	2	Tlagintöx
            month	3	Tlayitöx
            month	4	Tlanahöntöx
            month	5	Tlamacuniltöx
            month	6	Tlachicuaztöx
            month	7	Tlachiconintöx
            month	8	Tlachicunintöx
            month	9	Tlachinucanintöx
            month	10	Tlamantilactöx
            month	11	Tlamantilachintöx
            month	12	Tlamantilacuntöx
            """#
        case "ses": #"""
            date	0	fallback	37	month	51	month-alone	242
            date	full	d MMMM y
            date	month	MMMM y
            fallback	1	fr
            month	1	Žanwiye
            month	2	Feewiriye
            month	3	Marsi
            month	4	Awiril
            month	5	Me
            month	6	Žuweŋ
            month	7	Žuyye
            month	8	Ut
            month	9	Sektanbur
            month	10	Oktoobur
            month	11	Noowanbur
            month	12	Deesanbur
            month-alone	1	Žanwiye
            month-alone	2	Feewiriye
            month-alone	3	Marsi
            month-alone	4	Awiril
            month-alone	5	Me
            month-alone	6	Žuweŋ
            month-alone	7	Žuyye
            month-alone	8	Ut
            month-alone	9	Sektanbur
            month-alone	10	Oktoobur
            month-alone	11	Noowanbur
            month-alone	12	Deesanbur
            """#
        case "sg": #"""
            date	0	fallback	37	month	51	month-alone	254
            date	full	d MMMM y
            date	month	MMMM y
            fallback	1	fr
            month	1	Nyenye
            month	2	Fulundïgi
            month	3	Mbängü
            month	4	Ngubùe
            month	5	Bêläwü
            month	6	Föndo
            month	7	Lengua
            month	8	Kükürü
            month	9	Mvuka
            month	10	Ngberere
            month	11	Nabändüru
            month	12	Kakauka
            month-alone	1	Nyenye
            month-alone	2	Fulundïgi
            month-alone	3	Mbängü
            month-alone	4	Ngubùe
            month-alone	5	Bêläwü
            month-alone	6	Föndo
            month-alone	7	Lengua
            month-alone	8	Kükürü
            month-alone	9	Mvuka
            month-alone	10	Ngberere
            month-alone	11	Nabändüru
            month-alone	12	Kakauka
            """#
        case "sgs": #"""
            alias	0	date	324	fallback	361	month	375	month-alone	576	namespace	851	plural	1296
            alias	-1	Specialus
            alias	1	Aptarimas
            alias	2	Naudotojas
            alias	3	Naudotojo aptarimas
            alias	5	Wikipedia aptarimas
            alias	6	Vaizdas
            alias	7	Vaizdo aptarimas
            alias	9	MediaWiki aptarimas
            alias	10	Šablonas
            alias	11	Šablono aptarimas
            alias	12	Pagalba
            alias	13	Pagalbos aptarimas
            alias	14	Kategorija
            alias	15	Kategorijos aptarimas
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	lt
            month	1	Sausis
            month	2	Vasaris
            month	3	Kuovs
            month	4	Balondis
            month	5	Gegožė
            month	6	Bėrželis
            month	7	Lėipa
            month	8	Rogpjūtis
            month	9	Siejė
            month	10	Spalis
            month	11	Lapkrėstis
            month	12	Groudis
            month-alone	1	sausė
            month-alone	2	vasarė
            month-alone	3	kuova
            month-alone	4	balondė
            month-alone	5	gegožės
            month-alone	6	bėrželė
            month-alone	7	lėipas
            month-alone	8	rogpjūtė
            month-alone	9	siejės
            month-alone	10	spalė
            month-alone	11	lapkristė
            month-alone	12	groudė
            namespace	-2	Medėjė
            namespace	-1	Specēlos
            namespace	1	Aptarėms
            namespace	2	Nauduotuos
            namespace	3	Nauduotuojė aptarėms
            namespace	5	Wikipedia aptarėms
            namespace	6	Abruozdielis
            namespace	7	Abruozdielė aptarėms
            namespace	8	MediaWiki
            namespace	9	MediaWiki aptarėms
            namespace	10	Šabluons
            namespace	11	Šabluona aptarėms
            namespace	12	Pagelba
            namespace	13	Pagelbas aptarėms
            namespace	14	Kateguorėjė
            namespace	15	Kateguorėjės aptarėms
            plural	1	n % 10 = 1 and n % 100 != 11
            plural	2	n % 10 = 2 and n % 100 != 12
            plural	3	n = 0 or n % 100 = 0 or n % 100 = 10..19
            """#
        case "sh": #"""
            date	0	fallback	53	function	117	hashed	286	modifier	334	month	410	month-alone	590	namespace	842	option	1274	plural	1905	redirect	2079	switch	2118	trail	2321	variable	2349	variant	4094
            date	full	d. MMMM y.
            date	month	MMMM y.
            date	year	y.
            fallback	1	bs
            fallback	2	sr-el
            fallback	3	sr-latn
            fallback	4	hr
            function	-	PUNIURL	PUNURL	PUNIURLE	PUNURLE	LOKALNIURL	LOKALNIURLE
            function	plural	MNOŽINA
            function!	-	VELICINASTRANICE	VELIČINASTRANICE	VELIČINASTRANE	VELICINASTRANE
            hashed	formatdate	formatdatuma
            hashed	-	posebno
            modifier	msg	POR
            modifier	msgnw	NVPOR
            modifier	subst	ZAMJENI	ZAMENI	ZAMJENA
            month	1	januar
            month	2	februar
            month	3	mart
            month	4	april
            month	5	maj
            month	6	jun
            month	7	jul
            month	8	avgust
            month	9	septembar
            month	10	oktobar
            month	11	novembar
            month	12	decembar
            month-alone	1	januar
            month-alone	2	februar
            month-alone	3	mart
            month-alone	4	april
            month-alone	5	maj
            month-alone	6	jun
            month-alone	7	jul
            month-alone	8	avgust
            month-alone	9	septembar
            month-alone	10	oktobar
            month-alone	11	novembar
            month-alone	12	decembar
            namespace	-1	Posebno
            namespace	1	Razgovor
            namespace	2	Korisnik
            namespace	3	Razgovor sa korisnikom
            namespace	5	Razgovor o Wikipedia
            namespace	6	Datoteka
            namespace	7	Razgovor o datoteci
            namespace	9	Mediawiki razgovor
            namespace	10	Šablon
            namespace	11	Razgovor o šablonu
            namespace	12	Pomoć
            namespace	13	Razgovor o pomoći
            namespace	14	Kategorija
            namespace	15	Razgovor o kategoriji
            namespace	828	Modul
            namespace	829	Razgovor o modulu
            option	img_baseline	osnovnacrta	pocetna_linija
            option	img_border	granica	obrub
            option	img_bottom	dno
            option	img_center	centar	c	središte
            option	img_framed	okvir	ram
            option	img_frameless	bezokvira	bez_okvira
            option	img_left	lijevo	levo
            option	img_manualthumb	minijatura=$1	mini=$1
            option	img_middle	sredina
            option	img_none	n	ništa	bez
            option	img_page	stranica=$1	stranica_$1	strana=$1	strana_$1
            option	img_right	desno
            option	img_text_bottom	tekst-dno
            option	img_text_top	vrh_teksta	tekst_vrh
            option	img_thumbnail	mini	minijatura
            option	img_top	vrh
            option	img_upright	na_gore	na_gore=$1	na_gore_$1	uspravno	uspravno=$1	uspravno_$1
            plural	1	v = 0 and i % 10 = 1 and i % 100 != 11 or f % 10 = 1 and f % 100 != 11
            plural	2	v = 0 and i % 10 = 2..4 and i % 100 != 12..14 or f % 10 = 2..4 and f % 100 != 12..14
            redirect	redirect	preusmjeri	preusmeri
            switch	-	FORSIRANISADRŽAJ	UKLJUČISADRŽAJ	BEZCC	BPS	BEZ_IZMJENA	BEZIZMJENA	BEZ_IZMENA	BEZIZMENA	BEZGALERIJE	BEZTC	BEZKN	BPN	BEZSADRŽAJA	SADRŽAJ
            switch!	-	SAKRIVENAKATEGORIJA	SKRIVENAKAT	SAKRIVENAKAT
            trail	letters	a-zćčđšž
            variable!	-	TRENUTNIDAN	TRENUTAČNIDAN	TRENUTNIDAN2	TRENUTAČNIDAN2	TRENUTNIDANIME	TRENUTAČNIDANIME	TRENUTNIDANSEDMICE	TRENUTAČNIDANTJEDNA	TRENUTNIDANNEDELJE	TRENUTNIDANTJEDNA	TRENUTNISAT	TRENUTAČNISAT	TRENUTNIMJESEC	TRENUTNIMESEC	TRENUTAČNIMJESEC	TRENUTNIMJESEC1	TRENUTNIMESEC1	TRENUTAČNIMJESEC1	TRENUTNIMJESECSKR	TRENUTNIMESECSKR	TRENUTAČNIMJESECSKR	TRENUTNIMJESECIME	TRENUTNIMESECIME	TRENUTAČNIMJESECIME	TRENUTNIMJESECROD	TRENUTNIMESECROD	TRENUTAČNIMJESECROD	TRENUTNOVRIJEME	TRENUTNOVREME	TRENUTAČNOVRIJEME	TRENUTNAOZNAKAVREMENA	TRENUTAČNAOZNAKAVREMENA	TRENUTNASEDMICA	TRENUTAČNITJEDAN	TRENUTNANEDELJA	TRENUTNITJEDAN	TRENUTNAGODINA	TRENUTAČNAGODINA	LOKALNIDAN	LOKALNIDAN2	LOKALNIDANIME	LOKALNIDANSEDMICE	LOKALNIDANTJEDNA	LOKALNIDANNEDELJE	LOKALNISAT	LOKALNIMJESEC	LOKALNIMESEC	LOKALNIMJESEC1	LOKALNIMESEC1	LOKALNIMJESECSKR	LOKALNIMESECSKR	LOKALNIMJESECKRAT	LOKALNIMJESECIME	LOKALNIMESECIME	LOKALNIMJESECROD	LOKALNIMESECROD	LOKALNIMJESECGEN	LOKALNIMESECGEN	LOKALNOVRIJEME	LOKALNOVREME	LOKALNAOZNAKAVREMENA	LOKALNASEDMICA	LOKALNITJEDAN	LOKALNANEDELJA	LOKALNAGODINA	BROJAKTIVNIHKORISNIKA	BROJČLANAKA	BROJIZMJENA	BROJIZMENA	BROJUREĐIVANJA	BROJDATOTEKA	BROJFAJLOVA	BROJSTRANICA	BROJSTRANA	BROJKORISNIKA	IZMJENEDANA	IZMENEDANA	IZMJENEDANA2	IZMENEDANA2	IDIZMJENE	IDIZMENE	MJESECIZMJENE	MESECIZMENE	MJESECIZMJENE1	MESECIZMENE1	OZNAKAVREMENAIZMJENE	OZNAKAVREMENAIZMENE	GODINAIZMJENE	GODINAIZMENE
            variable!	fullpagename	PUNOIMESTRANE	PUNOIMESTRANICE
            variable!	fullpagenamee	PUNOIMESTRANEE	PUNOIMESTRANICEE
            variable!	namespace	IMENSKIPROSTOR
            variable!	namespacee	IMENSKIPROSTORI
            variable!	pagename	STRANICA	IMESTRANICE
            variable!	pagenamee	STRANICE	IMESTRANICEE
            variable!	talkspace	PROSTORZARAZGOVOR
            variable!	talkspacee	PROSTORIZARAZGOVOR
            variant	1	sh
            variant	2	sh-latn
            variant	3	sh-cyrl
            """#
        case "sh-latn": #"""
            alias	0	date	129	fallback	142	function	275	hashed	444	modifier	492	month-alone	568	namespace	820	option	1225	redirect	1856	switch	1895	trail	2098	variable	2126
            alias	2	Korisnik	Korisnica
            alias	3	Razgovor s korisnikom	Razgovor s korisnicom	Razgovor sa korisnikom
            alias	9	MediaWiki razgovor
            date	year	y.
            fallback	1	sh
            fallback	2	bs
            fallback	3	hr
            fallback	4	sr-latn
            fallback	5	sr-el
            fallback	6	sh-cyrl
            fallback	7	sr-cyrl
            fallback	8	sr-ec
            function	-	PUNIURL	PUNURL	PUNIURLE	PUNURLE	LOKALNIURL	LOKALNIURLE
            function	plural	MNOŽINA
            function!	-	VELICINASTRANICE	VELIČINASTRANICE	VELIČINASTRANE	VELICINASTRANE
            hashed	formatdate	formatdatuma
            hashed	-	posebno
            modifier	msg	POR
            modifier	msgnw	NVPOR
            modifier	subst	ZAMJENI	ZAMENI	ZAMJENA
            month-alone	1	januar
            month-alone	2	februar
            month-alone	3	mart
            month-alone	4	april
            month-alone	5	maj
            month-alone	6	jun
            month-alone	7	jul
            month-alone	8	avgust
            month-alone	9	septembar
            month-alone	10	oktobar
            month-alone	11	novembar
            month-alone	12	decembar
            namespace	-1	Posebno
            namespace	1	Razgovor
            namespace	2	Korisnik
            namespace	3	Razgovor s korisnikom
            namespace	5	Razgovor o Wikipedia
            namespace	6	Datoteka
            namespace	7	Razgovor o datoteci
            namespace	8	MediaWiki
            namespace	9	Razgovor o MediaWikiju
            namespace	10	Šablon
            namespace	11	Razgovor o šablonu
            namespace	12	Pomoć
            namespace	13	Razgovor o pomoći
            namespace	14	Kategorija
            namespace	15	Razgovor o kategoriji
            option	img_baseline	osnovnacrta	pocetna_linija
            option	img_border	granica	obrub
            option	img_bottom	dno
            option	img_center	centar	c	središte
            option	img_framed	okvir	ram
            option	img_frameless	bezokvira	bez_okvira
            option	img_left	lijevo	levo
            option	img_manualthumb	minijatura=$1	mini=$1
            option	img_middle	sredina
            option	img_none	n	ništa	bez
            option	img_page	stranica=$1	stranica_$1	strana=$1	strana_$1
            option	img_right	desno
            option	img_text_bottom	tekst-dno
            option	img_text_top	vrh_teksta	tekst_vrh
            option	img_thumbnail	mini	minijatura
            option	img_top	vrh
            option	img_upright	na_gore	na_gore=$1	na_gore_$1	uspravno	uspravno=$1	uspravno_$1
            redirect	redirect	preusmjeri	preusmeri
            switch	-	FORSIRANISADRŽAJ	UKLJUČISADRŽAJ	BEZCC	BPS	BEZ_IZMJENA	BEZIZMJENA	BEZ_IZMENA	BEZIZMENA	BEZGALERIJE	BEZTC	BEZKN	BPN	BEZSADRŽAJA	SADRŽAJ
            switch!	-	SAKRIVENAKATEGORIJA	SKRIVENAKAT	SAKRIVENAKAT
            trail	letters	a-zćčđšž
            variable!	-	TRENUTNIDAN	TRENUTAČNIDAN	TRENUTNIDAN2	TRENUTAČNIDAN2	TRENUTNIDANIME	TRENUTAČNIDANIME	TRENUTNIDANSEDMICE	TRENUTAČNIDANTJEDNA	TRENUTNIDANNEDELJE	TRENUTNIDANTJEDNA	TRENUTNISAT	TRENUTAČNISAT	TRENUTNIMJESEC	TRENUTNIMESEC	TRENUTAČNIMJESEC	TRENUTNIMJESEC1	TRENUTNIMESEC1	TRENUTAČNIMJESEC1	TRENUTNIMJESECSKR	TRENUTNIMESECSKR	TRENUTAČNIMJESECSKR	TRENUTNIMJESECIME	TRENUTNIMESECIME	TRENUTAČNIMJESECIME	TRENUTNIMJESECROD	TRENUTNIMESECROD	TRENUTAČNIMJESECROD	TRENUTNOVRIJEME	TRENUTNOVREME	TRENUTAČNOVRIJEME	TRENUTNAOZNAKAVREMENA	TRENUTAČNAOZNAKAVREMENA	TRENUTNASEDMICA	TRENUTAČNITJEDAN	TRENUTNANEDELJA	TRENUTNITJEDAN	TRENUTNAGODINA	TRENUTAČNAGODINA	LOKALNIDAN	LOKALNIDAN2	LOKALNIDANIME	LOKALNIDANSEDMICE	LOKALNIDANTJEDNA	LOKALNIDANNEDELJE	LOKALNISAT	LOKALNIMJESEC	LOKALNIMESEC	LOKALNIMJESEC1	LOKALNIMESEC1	LOKALNIMJESECSKR	LOKALNIMESECSKR	LOKALNIMJESECKRAT	LOKALNIMJESECIME	LOKALNIMESECIME	LOKALNIMJESECROD	LOKALNIMESECROD	LOKALNIMJESECGEN	LOKALNIMESECGEN	LOKALNOVRIJEME	LOKALNOVREME	LOKALNAOZNAKAVREMENA	LOKALNASEDMICA	LOKALNITJEDAN	LOKALNANEDELJA	LOKALNAGODINA	BROJAKTIVNIHKORISNIKA	BROJČLANAKA	BROJIZMJENA	BROJIZMENA	BROJUREĐIVANJA	BROJDATOTEKA	BROJFAJLOVA	BROJSTRANICA	BROJSTRANA	BROJKORISNIKA	IZMJENEDANA	IZMENEDANA	IZMJENEDANA2	IZMENEDANA2	IDIZMJENE	IDIZMENE	MJESECIZMJENE	MESECIZMENE	MJESECIZMJENE1	MESECIZMENE1	OZNAKAVREMENAIZMJENE	OZNAKAVREMENAIZMENE	GODINAIZMJENE	GODINAIZMENE
            variable!	fullpagename	PUNOIMESTRANE	PUNOIMESTRANICE
            variable!	fullpagenamee	PUNOIMESTRANEE	PUNOIMESTRANICEE
            variable!	namespace	IMENSKIPROSTOR
            variable!	namespacee	IMENSKIPROSTORI
            variable!	pagename	STRANICA	IMESTRANICE
            variable!	pagenamee	STRANICE	IMESTRANICEE
            variable!	talkspace	PROSTORZARAZGOVOR
            variable!	talkspacee	PROSTORIZARAZGOVOR
            """#
        case "shi": #"""
            date	0	fallback	37	month	71	month-alone	389	namespace	779	plural	1172	trail	1215	variant	1336
            date	full	d MMMM y
            date	month	MMMM y
            fallback	1	shi-latn
            fallback	2	fr
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
            namespace	-2	Midya
            namespace	-1	Amẓli
            namespace	1	Amsawal
            namespace	2	Asmras
            namespace	3	Amsawal n usmras
            namespace	5	Amsawal n Wikipedia
            namespace	6	Afaylu
            namespace	7	Amsawal n ufaylu
            namespace	8	MidyaWiki
            namespace	9	Amsawal n MidyaWiki
            namespace	10	Talɣa
            namespace	11	Amsawal n talɣa
            namespace	12	Tiwisi
            namespace	13	Amsawal n twisi
            namespace	14	Taggayt
            namespace	15	Amsawal n taggayt
            plural	1	i = 0 or n = 1
            plural	2	n = 2..10
            trail	letters	a-zÀÂÄÇ-ËÎÏÔÖÙÛÜàâäç-ëîïôöùûüƐƔɛɣʷḌḍḤḥṚṛṢṣṬṭẒẓⴰ-ⵯ
            variant	1	shi
            variant	2	shi-tfng
            variant	3	shi-latn
            """#
        case "shi-latn": #"""
            date	0	month	37	number	226
            date	full	d MMMM y
            date	month	MMMM y
            month	1	innayr
            month	2	bṛayṛ
            month	3	maṛṣ
            month	4	ibrir
            month	5	mayyu
            month	6	yunyu
            month	7	yulyuz
            month	8	ɣuct
            month	9	cutanbir
            month	10	ktubr
            month	11	nuwanbir
            month	12	dujanbir
            number	decimal	,
            number	group	\#u{A0}
            """#
        case "shi-tfng": #"""
            date	0	month	37	number	355
            date	full	d MMMM y
            date	month	MMMM y
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
            number	decimal	,
            number	group	\#u{A0}
            """#
        case "shn": #"""
            date	0	month	37	namespace	481
            date	full	d MMMM y
            date	month	LLLL y
            month	1	ၸၼ်ႇဝႃႇရီႇ
            month	2	ၾႅပ်ႇဝႃႇရီႇ
            month	3	မၢတ်ႉၶျ်
            month	4	ဢေႇပရႄႇ
            month	5	မေႇ
            month	6	ၸုၼ်ႇ
            month	7	ၸူႇလၢႆႇ
            month	8	ဢေႃးၵၢတ်ႉ
            month	9	သႅပ်ႇ\#u{200B}ထႅမ်ႇပႃႇ
            month	10	ဢွၵ်ႇထူဝ်ႇပႃႇ
            month	11	ၼူဝ်ႇဝႅမ်ႇပႃႇ
            month	12	တီႇသႅမ်ႇပႃႇ
            namespace	-2	သိုဝ်ႇၶၢဝ်ႇ
            namespace	-1	ၶိုၵ်ႉတွၼ်း
            namespace	1	ဢုပ်ႇၵုမ်
            namespace	2	ၽူႈၸႂ်ႉတိုဝ်း
            namespace	3	ဢုပ်ႇၵုမ် ၽူႈၸႂ်ႉတိုဝ်း
            namespace	5	ဢုပ်ႇၵုမ် Wikipedia
            namespace	6	ၾၢႆႇ
            namespace	7	ဢုပ်ႇၵုမ် ၾၢႆႇ
            namespace	8	သိုဝ်ႇၶၢဝ်ႇဝီႇၶီႇ
            namespace	9	ဢုပ်ႇၵုမ် သိုဝ်ႇၶၢဝ်ႇဝီႇၶီႇ
            namespace	10	ထႅမ်းပလဵၵ်ႉ
            namespace	11	ဢုပ်ႇၵုမ် ထႅမ်းပလဵၵ်ႉ
            namespace	12	လွင်ႈၸွႆႈထႅမ်
            namespace	13	ဢုပ်ႇၵုမ် လွင်ႈၸွႆႈထႅမ်
            namespace	14	ပိူင်ထၢၼ်ႈ
            namespace	15	ဢုပ်ႇၵုမ် ပိူင်ထၢၼ်ႈ
            namespace	828	မေႃႇၵျူး
            namespace	829	ဢုပ်ႇၵုမ် မေႃႇၵျူး
            """#
        case "shy": #"""
            fallback	0
            fallback	1	shy-latn
            """#
        case "shy-latn": #"""
            date	0	fallback	37	month	51	namespace	230
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	fr
            month	1	Yannayer
            month	2	Furar
            month	3	Meɣres
            month	4	Brir
            month	5	Mayu
            month	6	Yunyu
            month	7	Yulyez
            month	8	Ɣuct
            month	9	Ctember
            month	10	Kuber
            month	11	Wember
            month	12	Jember
            namespace	-2	Alɣagdud
            namespace	-1	Uzzig
            namespace	1	Tameslayt
            namespace	2	Useqdac
            namespace	3	Useqdac tameslayt
            namespace	5	Wikipedia tameslayt
            namespace	6	Afaylu
            namespace	7	Afaylu tameslayt
            namespace	8	MediaWiki
            namespace	9	MediaWiki tameslayt
            namespace	10	Tamudemt
            namespace	11	Tamudemt tameslayt
            namespace	12	Tallalt
            namespace	13	Tallalt tameslayt
            namespace	14	Taggayt
            namespace	15	Taggayt tameslayt
            namespace	828	Amṣada
            namespace	829	Amṣada tameslayt
            """#
        case "si": #"""
            alias	0	date	214	hashed	251	modifier	276	month	308	namespace	671	option	1441	plural	1676	redirect	1712	variable	1755
            alias	6	රූපය
            alias	7	රූපය සාකච්ඡාව
            alias	8	විකිමාධ්\#u{200D}ය
            alias	9	විකිමාධ්\#u{200D}ය සාකච්ඡාව
            alias	13	උදව සාකච්ඡාව
            date	full	y MMMM d
            date	month	y MMMM
            hashed	-	විශේෂ
            modifier	msg	පණිවුඩ
            month	1	ජනවාරි
            month	2	පෙබරවාරි
            month	3	මාර්තු
            month	4	අප්\#u{200D}රේල්
            month	5	මැයි
            month	6	ජූනි
            month	7	ජූලි
            month	8	අගෝස්තු
            month	9	සැප්තැම්බර්
            month	10	ඔක්තෝබර්
            month	11	නොවැම්බර්
            month	12	දෙසැම්බර්
            namespace	-2	මාධ්\#u{200D}යය
            namespace	-1	විශේෂ
            namespace	1	සාකච්ඡාව
            namespace	2	පරිශීලක
            namespace	3	පරිශීලක සාකච්ඡාව
            namespace	4	විකිපීඩියා
            namespace	5	විකිපීඩියා සාකච්ඡාව
            namespace	6	ගොනුව
            namespace	7	ගොනුව සාකච්ඡාව
            namespace	8	මාධ්\#u{200D}යවිකි
            namespace	9	මාධ්\#u{200D}යවිකි සාකච්ඡාව
            namespace	10	සැකිල්ල
            namespace	11	සැකිලි සාකච්ඡාව
            namespace	12	උදවු
            namespace	13	උදවු සාකච්ඡාව
            namespace	14	ප්\#u{200D}රවර්ගය
            namespace	15	ප්\#u{200D}රවර්ග සාකච්ඡාව
            option	img_border	දාරය
            option	img_center	මධ්\#u{200D}යය
            option	img_left	වම
            option	img_middle	මැද
            option	img_none	නොමැත
            option	img_right	දකුණ
            option	img_sub	උප
            option	img_width	$1පික්
            plural	1	n = 0,1 or i = 0 and f = 1
            redirect	redirect	යළියොමුව
            variable!	-	වත්මන්දිනය	වත්මන්දිනය2	වත්මන්දිනනාමය	වත්මන්පැය	වත්මන්මාසය	වත්මන්මාසය2	වත්මන්මාසය1	වත්මන්මාසයකෙටි	වත්මන්මාසනාමය	වත්මන්මාසනාමයපොදු	වත්මන්වේලාව	වත්මන්වසර	දේශීයදිනය	දේශීයදිනය2	දේශීයදිනනාමය	දේශීයපැය	දේශීයමාසය	දේශීයමාසයකෙටි	දේශීයමාසනාමය	දේශීයමාසනාමයපොදු	දේශීයවේලාව	දේශීයවසර	ලිපිසංඛ්\#u{200D}යාව	සංස්කරණසංඛ්\#u{200D}යාව	ගොනුසංඛ්\#u{200D}යාව	පිටුසංඛ්\#u{200D}යාව	පරිශීලකයන්සංඛ්\#u{200D}යාව
            variable!	namespace	නාමඅවකාශය
            variable!	namespacee	නාමඅවකාශයන්
            variable!	pagename	පිටුනාමය
            """#
        case "simple": #"""
            alias	0	infobox	22	like	79	namespace	89
            alias	4	WP
            alias	5	WT
            infobox	here	chinese	enzyme	protein	pbb	nonhuman protein
            like	1	en
            namespace	4	Wikipedia
            namespace	5	Wikipedia talk
            """#
        case "sjd": #"""
            date	0	fallback	37	month	51	month-alone	396	trail	837
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	ru
            month	1	о̄дтыгкьма̄н
            month	2	по̄рркма̄н
            month	3	нюххчма̄н
            month	4	кыдтма̄н
            month	5	вӯссьма̄н
            month	6	ке̄ссьма̄н
            month	7	сӯййнма̄н
            month	8	поаррькма̄н
            month	9	че̄ххчма̄н
            month	10	рэ̄гкэмма̄н
            month	11	ӣӈӈма̄н
            month	12	та̄лльвма̄н
            month-alone	1	о̄дтыгкьма̄нн
            month-alone	2	по̄рркма̄нн
            month-alone	3	нюххчма̄нн
            month-alone	4	кыдтма̄нн
            month-alone	5	вӯссьма̄нн
            month-alone	6	ке̄ссьма̄нн
            month-alone	7	сӯййнма̄нн
            month-alone	8	поаррькма̄нн
            month-alone	9	че̄ххчма̄нн
            month-alone	10	рэ̄гкэмма̄нн
            month-alone	11	ӣӈӈма̄нн
            month-alone	12	та̄лльвма̄нн
            trail	letters	̄ЈА-яјҊ-ҍҺһӅ-ӊӍӎӒӓӬӭ
            """#
        case "sje": #"""
            date	0	month	37	month-alone	303	trail	653
            date	full	d MMMM y
            date	month	LLLL y
            month	1	åđđåjakmáno
            month	2	gåvvåmáno
            month	3	njukktjamáno
            month	4	vuoratjismáno
            month	5	mårbmesmáno
            month	6	biehtsemáno
            month	7	sjnjilltjamáno
            month	8	bårrgemáno
            month	9	ragatmáno
            month	10	gålgådismáno
            month	11	bassemáno
            month	12	jåvvlåmáno
            month-alone	1	åđđåjakmánno
            month-alone	2	gåvvåmánno
            month-alone	3	njukktjamánno
            month-alone	4	vuoratjismánno
            month-alone	5	mårbmesmánno
            month-alone	6	biehtsemánno
            month-alone	7	sjnjilltjamánno
            month-alone	8	bårrgemánno
            month-alone	9	ragatmánno
            month-alone	10	gålgådismánno
            month-alone	11	bassemánno
            month-alone	12	jåvvlåmánno
            trail	letters	A-Za-zÁÄÅáäåĐđŊŋŦŧ
            """#
        case "sk": #"""
            alias	0	date	312	fallback	350	function	364	hashed	494	modifier	509	month	550	month-alone	745	namespace	1005	number	1536	option	1569	plural	1781	redirect	1850	switch	1878	trail	1988	variable	2040
            alias	1	Komentár
            alias	2	Užívateľ	Užívateľka	Redaktor
            alias	3	Diskusia s užívateľom	Diskusia s užívateľkou	Diskusia s redaktorom	Komentár k redaktorovi
            alias	5	Komentár k Wikipédii	Wikipédia diskuse
            alias	6	Obrázok
            alias	7	Diskusia k obrázku	Komentár k obrázku
            alias	9	Komentár k MediaWiki
            date	full	d. MMMM y
            date	month	LLLL y
            fallback	1	cs
            function	-	CESTAKSÚBORU
            function	grammar	GRAMATIKA
            function	ns	MP
            function!	-	STRÁNOKVKATEGÓRII	STRÁNOKVKAT	VEĽKOSŤSTRÁNKY
            hashed	-	JAZYK
            modifier	msg	SPRÁVA
            modifier	subst	NAHR
            month	1	januára
            month	2	februára
            month	3	marca
            month	4	apríla
            month	5	mája
            month	6	júna
            month	7	júla
            month	8	augusta
            month	9	septembra
            month	10	októbra
            month	11	novembra
            month	12	decembra
            month-alone	1	január
            month-alone	2	február
            month-alone	3	marec
            month-alone	4	apríl
            month-alone	5	máj
            month-alone	6	jún
            month-alone	7	júl
            month-alone	8	august
            month-alone	9	september
            month-alone	10	október
            month-alone	11	november
            month-alone	12	december
            namespace	-2	Médiá
            namespace	-1	Špeciálne
            namespace	1	Diskusia
            namespace	2	Užívateľ
            namespace	3	Diskusia s užívateľom
            namespace	4	Wikipédia
            namespace	5	Diskusia k Wikipédii
            namespace	6	Súbor
            namespace	7	Diskusia k súboru
            namespace	8	MediaWiki
            namespace	9	Diskusia k MediaWiki
            namespace	10	Šablóna
            namespace	11	Diskusia k šablóne
            namespace	12	Pomoc
            namespace	13	Diskusia k pomoci
            namespace	14	Kategória
            namespace	15	Diskusia ku kategórii
            namespace	100	Portál
            namespace	828	Modul
            namespace	829	Diskusia k modulu
            number	decimal	,
            number	group	\#u{A0}
            option	img_border	okraj
            option	img_center	stred
            option	img_framed	rám
            option	img_left	vľavo
            option	img_none	žiadny
            option	img_right	vpravo
            option	img_thumbnail	náhľad	náhľadobrázka
            option	img_width	$1bod
            plural	1	i = 1 and v = 0
            plural	2	i = 2..4 and v = 0
            plural	3	v != 0
            redirect	redirect	presmeruj
            switch	-	VYNÚTIŤOBSAH	NEUPRAVOVAŤSEKCIE	BEZGALÉRIE	BEZOBSAHU	OBSAH
            switch!	-	SKRYTÁKATEGÓRIA	SKRYTÁKAT
            trail	letters	a-záäéíóôúýčďĺľňŕšťž
            variable	-	CESTAKUSKRIPTU	NÁZOVSERVERA
            variable!	basepagename	NÁZOVZÁKLADNEJSTRÁNKY
            variable!	basepagenamee	NÁZOVZÁKLADNEJSTRÁNKYE
            variable!	contentlanguage	JAZYKOBSAHU
            variable!	-	AKTUÁLNYDEŇ	AKTUÁLNYDEŇ2	NÁZOVAKTUÁLNEHODŇA	AKTUÁLNAHODINA	AKTUÁLNYMESIAC	NÁZOVAKTUÁLNEHOMESIACASKRATKA	NÁZOVAKTUÁLNEHOMESIACA	NÁZOVAKTUÁLNEHOMESIACAGEN	AKTUÁLNYČAS	AKTUÁLNAVERZIA	AKTUÁLNYTÝŽDEŇ	AKTUÁLNYROK	POČETSPRÁVCOV	POČETČLÁNKOV	POČETÚPRAV	POČETSÚBOROV	POČETSTRÁNOK	POČETPOUŽÍVATEĽOV
            variable!	fullpagename	PLNÝNÁZOVSTRÁNKY
            variable!	fullpagenamee	PLNÝNÁZOVSTRÁNKYE
            variable!	namespace	MENNÝPRIESTOR
            variable!	namespacee	MENNÝPRIESTORE
            variable!	pagename	NÁZOVSTRÁNKY
            variable!	pagenamee	NÁZOVSTRÁNKYE
            variable!	sitename	NÁZOVLOKALITY
            variable!	subjectpagename	NÁZOVČLÁNKU
            variable!	subjectpagenamee	NÁZOVČLÁNKUE
            variable!	subjectspace	PRIESTORČLÁNKOV
            variable!	subjectspacee	PRIESTORČLÁNKOVE
            variable!	subpagename	NÁZOVPODSTRÁNKY
            variable!	subpagenamee	NÁZOVPODSTRÁNKYE
            variable!	talkpagename	NÁZOVDISKUSNEJSTRÁNKY
            variable!	talkpagenamee	NÁZOVDISKUSNEJSTRÁNKYE
            variable!	talkspace	DISKUSNÝPRIESTOR
            variable!	talkspacee	DISKUSNÝPRIESTORE
            """#
        case "skr": #"""
            fallback	0	number	20
            fallback	1	skr-arab
            number	zero	٠
            """#
        case "skr-arab": #"""
            date	0	fallback	39	month	68	namespace	291	number	880	trail	895
            date	full	d MMMM yء
            date	month	LLLL y
            fallback	1	ur
            fallback	2	pnb
            month	1	جنوری
            month	2	فروری
            month	3	مارچ
            month	4	اپريل
            month	5	مئی
            month	6	جون
            month	7	جولائی
            month	8	اگست
            month	9	ستمبر
            month	10	اکتوبر
            month	11	نومبر
            month	12	دسمبر
            namespace	-2	میڈیا
            namespace	-1	خاص
            namespace	1	ڳالھ مہاڑ
            namespace	2	ورتݨ آلا
            namespace	3	ورتݨ آلے دی ڳالھ مہاڑ
            namespace	5	Wikipedia ڳالھ مہاڑ
            namespace	6	فائل
            namespace	7	فائل ڳالھ مہاڑ
            namespace	8	میڈیا وکی
            namespace	9	میڈیا وکی ڳالھ مہاڑ
            namespace	10	سانچہ
            namespace	11	سانچہ ڳالھ مہاڑ
            namespace	12	مدد
            namespace	13	مدد ڳالھ مہاڑ
            namespace	14	ونکی
            namespace	15	ونکی ڳالھ مہاڑ
            namespace	828	ماڈیول
            namespace	829	ماڈیول ڳالھ مہاڑ
            number	zero	٠
            trail	letters	ء-ؤئ-بت-غفقل-نوٹٻپڄچڈڋڑژکگڰڳںھہۃیےݙݨ
            """#
        case "sl": #"""
            alias	0	date	11	function	49	hashed	144	month	177	namespace	362	number	872	option	904	plural	1453	redirect	1559	switch	1590	trail	1746	variable	1774
            alias	4	WP
            date	full	d. MMMM y
            date	month	MMMM y
            function	gender	SPOL
            function	grammar	SKLON
            function	plural	MNOZINA
            function!	-	STOPNJAZASCITE
            hashed	-	JEZIK
            hashed	tag	oznaka
            month	1	januar
            month	2	februar
            month	3	marec
            month	4	april
            month	5	maj
            month	6	junij
            month	7	julij
            month	8	avgust
            month	9	september
            month	10	oktober
            month	11	november
            month	12	december
            namespace	-2	Datoteka
            namespace	-1	Posebno
            namespace	1	Pogovor
            namespace	2	Uporabnik
            namespace	3	Uporabniški pogovor
            namespace	4	Wikipedija
            namespace	5	Pogovor o Wikipediji
            namespace	6	Slika
            namespace	7	Pogovor o sliki
            namespace	8	MediaWiki
            namespace	9	Pogovor o MediaWiki
            namespace	10	Predloga
            namespace	11	Pogovor o predlogi
            namespace	12	Pomoč
            namespace	13	Pogovor o pomoči
            namespace	14	Kategorija
            namespace	15	Pogovor o kategoriji
            namespace	118	Osnutek
            namespace	828	Modul
            namespace	829	Pogovor o modulu
            number	decimal	,
            number	group	.
            option	img_border	obroba
            option	img_bottom	dno
            option	img_center	sredina	sredinsko
            option	img_framed	okvir	okvirjeno
            option	img_frameless	brezokvirja
            option	img_left	levo
            option	img_manualthumb	sličica=$1
            option	img_none	brez
            option	img_page	stran=$1	m_stran $1
            option	img_right	desno
            option	img_sub	pod	podpisano
            option	img_super	nad	nadpisano
            option	img_text_bottom	dno-besedila
            option	img_text_top	vrh-besedila
            option	img_thumbnail	sličica
            option	img_top	vrh
            option	img_upright	zgorajdesno	zgorajdesno=$1	zgorajdesno $1
            option	img_width	$1_pik
            plural	1	v = 0 and i % 100 = 1
            plural	2	v = 0 and i % 100 = 2
            plural	3	v = 0 and i % 100 = 3..4 or v != 0
            redirect	redirect	preusmeritev
            switch	-	VSILIKAZALOVSEBINE	BREZUREJANJARAZDELKOV	BREZGALERIJE	BREZKAZALAVSEBINE	POGLAVJE
            switch!	-	SKRITAKATEGORIJA	KAZALO	BREZKAZALA	STATICNAPREUSMERITEV
            trail	letters	a-zćčđšž
            variable	-	STREZNIK
            variable!	sitename	IMESTRANI
            """#
        case "sli": #"""
            date	0	fallback	38	month	52	month-alone	248
            date	full	d. MMMM y
            date	month	LLLL y
            fallback	1	de
            month	1	Januars
            month	2	Februars
            month	3	Märzes
            month	4	Aprils
            month	5	Mais
            month	6	Junis
            month	7	Julis
            month	8	Augusts
            month	9	Septembers
            month	10	Oktobers
            month	11	Novembers
            month	12	Dezembers
            month-alone	1	Januar
            month-alone	2	Februar
            month-alone	3	März
            month-alone	4	Oapril
            month-alone	5	Mai
            month-alone	6	Juni
            month-alone	7	Juli
            month-alone	8	August
            month-alone	9	September
            month-alone	10	Oktober
            month-alone	11	November
            month-alone	12	Dezember
            """#
        case "sm": #"""
            date	0	month	37
            date	full	d MMMM y
            date	month	LLLL y
            month	1	Ianuari
            month	2	Fepuari
            month	3	Mati
            month	4	Aperila
            month	5	Me
            month	6	Iuni
            month	7	Iulai
            month	8	Aokuso
            month	9	Setema
            month	10	Oketopa
            month	11	Novema
            month	12	Tesema
            """#
        case "sma": #"""
            plural	0
            plural	1	n = 1
            plural	2	n = 2
            """#
        case "smn": #"""
            date	0	fallback	38	month	52	month-alone	329	namespace	678	plural	1217	trail	1324
            date	full	MMMM d. y
            date	month	LLLL y
            fallback	1	fi
            month	1	uđđâivemáánu
            month	2	kuovâmáánu
            month	3	njuhčâmáánu
            month	4	cuáŋuimáánu
            month	5	vyesimáánu
            month	6	kesimáánu
            month	7	syeinimáánu
            month	8	porgemáánu
            month	9	čohčâmáánu
            month	10	roovvâdmáánu
            month	11	skammâmáánu
            month	12	juovlâmáánu
            month-alone	1	uđđâivemáánu
            month-alone	2	kuovâmáánu
            month-alone	3	njuhčâmáánu
            month-alone	4	cuáŋuimáánu
            month-alone	5	vyesimáánu
            month-alone	6	kesimáánu
            month-alone	7	syeinimáánu
            month-alone	8	porgemáánu
            month-alone	9	čohčâmáánu
            month-alone	10	roovvâdmáánu
            month-alone	11	skammâmáánu
            month-alone	12	juovlâmáánu
            namespace	-2	Media
            namespace	-1	Tooimah
            namespace	1	Savâstâllâm
            namespace	2	Kevttee
            namespace	3	Savâstâllâm kevttest
            namespace	5	Savâstâllâm Wikipedia
            namespace	6	Tiätuvuárkká
            namespace	7	Savâstâllâm tiätuvuárhást
            namespace	8	Systeemviestâ
            namespace	9	Savâstâllâm systeemviestâst
            namespace	10	Myenster
            namespace	11	Savâstâllâm myensterist
            namespace	12	Raavâ
            namespace	13	Savâstâllâm ravvust
            namespace	14	Luokka
            namespace	15	Savâstâllâm luokkaast
            namespace	828	Mooduul
            namespace	829	Savâstâllâm modulist
            plural	1	n = 1
            plural	2	n = 2 and v = 0
            plural	3	i = 0 or i = 3..6 or i = 2 and v != 0 or i = 1 and t != 0
            trail	letters	a-záâäčđŋšž
            """#
        case "sms": #"""
            date	0	month	38	month-alone	314	plural	674	trail	704
            date	full	d. MMMM y
            date	month	LLLL y
            month	1	ođđeeʹjjmannu
            month	2	täʹlvvmannu
            month	3	pâʹsslašttâm-mannu
            month	4	njuhččmannu
            month	5	vueʹssmannu
            month	6	ǩieʹssmannu
            month	7	sueiʹnnmannu
            month	8	påʹrǧǧmannu
            month	9	čõhččmannu
            month	10	kålggmannu
            month	11	skamm-mannu
            month	12	rosttovmannu
            month-alone	1	ođđeeʹjjmään
            month-alone	2	täʹlvvmään
            month-alone	3	pâʹsslašttâm-mään
            month-alone	4	njuhččmään
            month-alone	5	vueʹssmään
            month-alone	6	ǩieʹssmään
            month-alone	7	sueiʹnnmään
            month-alone	8	påʹrǧǧmään
            month-alone	9	čõhččmään
            month-alone	10	kålggmään
            month-alone	11	skamm-mään
            month-alone	12	rosttovmään
            plural	1	n = 1
            plural	2	n = 2
            trail	letters	a-zÂÄÅÕÖâäåõöČčĐđŊŋŠšŽžƷǤ-ǩǮǯʒʹ́Ẹẹ
            """#
        case "sn": #"""
            date	0	month	37	plural	236
            date	full	y MMMM d
            date	month	y MMMM
            month	1	Ndira
            month	2	Kukadzi
            month	3	Kurume
            month	4	Kubvumbi
            month	5	Chivabvu
            month	6	Chikumi
            month	7	Chikunguru
            month	8	Nyamavhuvhu
            month	9	Gunyana
            month	10	Gumiguru
            month	11	Mbudzi
            month	12	Zvita
            plural	1	n = 1
            """#
        case "so": #"""
            date	0	month	38	month-alone	326	plural	589
            date	full	MMMM d, y
            date	month	MMMM y
            month	1	Bisha Koobaad
            month	2	Bisha Labaad
            month	3	Bisha Saddexaad
            month	4	Bisha Afraad
            month	5	Bisha Shanaad
            month	6	Bisha Lixaad
            month	7	Bisha Todobaad
            month	8	Bisha Sideedaad
            month	9	Bisha Sagaalaad
            month	10	Bisha Tobnaad
            month	11	Bisha Kow iyo Tobnaad
            month	12	Bisha Laba iyo Tobnaad
            month-alone	1	Jannaayo
            month-alone	2	Febraayo
            month-alone	3	Maarso
            month-alone	4	Abriil
            month-alone	5	May
            month-alone	6	Juun
            month-alone	7	Luuliyo
            month-alone	8	Ogost
            month-alone	9	Sebtembar
            month-alone	10	Oktoobar
            month-alone	11	Nofembar
            month-alone	12	Desembar
            plural	1	n = 1
            """#
        case "sq": #"""
            alias	0	date	240	function	277	hashed	411	modifier	426	month	447	namespace	625	number	1079	option	1111	plural	1721	redirect	1736	switch	1763	variable	1865
            alias	2	Përdoruesi	Përdoruesja	Perdoruesi
            alias	3	Përdoruesi diskutim	Përdoruesja diskutim	Perdoruesi diskutim
            alias	6	Figura
            alias	7	Figura diskutim
            alias	12	Ndihme
            alias	13	Ndihme diskutim
            alias	14	Kategori
            alias	15	Kategori Diskutim
            date	full	d MMMM y
            date	month	MMMM y
            function	-	URLEPLOTË	URLLOKALE
            function	gender	GJINIA
            function	grammar	GRAMATIKA
            function	plural	SHUMËS
            function!	-	MADHËSIAEFAQES
            hashed	-	GJUHA
            modifier	subst	ZËVN
            month	1	janar
            month	2	shkurt
            month	3	mars
            month	4	prill
            month	5	maj
            month	6	qershor
            month	7	korrik
            month	8	gusht
            month	9	shtator
            month	10	tetor
            month	11	nëntor
            month	12	dhjetor
            namespace	-2	Media
            namespace	-1	Speciale
            namespace	1	Diskutim
            namespace	2	Përdoruesi
            namespace	3	Përdoruesi diskutim
            namespace	5	Wikipedia diskutim
            namespace	6	Skeda
            namespace	7	Skeda diskutim
            namespace	8	MediaWiki
            namespace	9	MediaWiki diskutim
            namespace	10	Stampa
            namespace	11	Stampa diskutim
            namespace	12	Ndihmë
            namespace	13	Ndihmë diskutim
            namespace	14	Kategoria
            namespace	15	Kategoria diskutim
            namespace	828	Moduli
            namespace	829	Moduli diskutim
            number	decimal	,
            number	group	.
            option	img_baseline	linjabazë
            option	img_border	kufi
            option	img_bottom	fund
            option	img_center	qendër	qendrore
            option	img_framed	i_kornizuar	pa_kornizë	kornizë
            option	img_left	majtas
            option	img_link	lidhja=$1	lidhje=$1
            option	img_manualthumb	parapamje=$1	pamje=$1
            option	img_middle	mes
            option	img_none	asnjë	s'ka
            option	img_page	faqja=$1	faqja $1
            option	img_right	djathtas
            option	img_sub	nën
            option	img_text_bottom	tekst-fund
            option	img_text_top	tekst-majë	tekst-top
            option	img_thumbnail	parapamje	pamje
            option	img_upright	vertikale	vertikale=$1	vertikale $1	lartdjathtas	lartdjathtas=$1	lartdjathtas $1
            plural	1	n = 1
            redirect	redirect	ridrejto
            switch	-	PAREDAKTIMPJESE	JOREDAKTIMSEKSIONI	PAGALERI	JOGALERI	PATP	JOTP	TP
            switch!	-	KATEGORIEFSHEHUR
            variable	-	SERVERI	EMRIISERVERIT
            variable!	basepagename	EMRIIFAQESBAZË
            variable!	basepagenamee	EMRIIFAQESBAZËE
            variable!	-	DITASOT	DITASOT2	EMRIIDITËSOT	ORATANI	MUAJIAKTUAL	MUAJIAKTUAL2	MUAJIMOMENTAL	MUAJIMOMENTAL2	MUAJIAKTUAL1	MUAJIMOMENTAL1	EMRIIMUAJITAKTUAL	EMRIIMUAJITMOMENTAL	KOHATANI	JAVAAKTUALE	JAVAMOMENTALE	SIVJET	DITALOKALE	DITALOKALE2	EMRIIDITËSLOKALE	ORALOKALE	MUAJILOKAL	EMRIIMUAJITLOKAL	KOHALOKALE	VITILOKAL	NUMRIIPËRDORUESVEAKTIVË	NUMRIIADMINISTRATORËVE	NUMRIIADMINISTRUESVE	NUMRIIARTIKUJVE	NUMRIREDAKTIMEVE	NUMRIISKEDAVE	NUMRIFAQEVE	NUMRIIPËRDORUESVE
            variable!	fullpagename	EMRIIPLOTËIFAQES
            variable!	fullpagenamee	EMRIIPLOTËIFAQESE
            variable!	namespace	HAPËSIRA
            variable!	pagename	EMRIFAQES
            variable!	sitename	EMRIISITIT	EMRIISAJTIT
            variable!	subpagename	EMRIINËNFAQES
            variable!	subpagenamee	EMRIINËNFAQESE
            variable!	talkpagename	EMRIIFAQESSËDISKUTIMIT
            variable!	talkpagenamee	EMRIIFAQESSËDISKUTIMITE
            """#
        case "sr": #"""
            alias	0	date	154	fallback	206	infobox	261	label	312	language	326	month	1076	namespace	1325	plural	1510	territory	1684	trail	10319	variant	10370
            alias	-2	Medij
            alias	4	ВП
            alias	5	Разговор о Википедија	Razgovor o Википедија
            alias	6	Datoteka
            alias	7	Razgovor o datoteci
            date	full	d. MMMM y.
            date	month	MMMM y.
            date	year	y
            fallback	1	sr-ec
            fallback	2	sr-cyrl
            fallback	9	sr-latn
            infobox	here	кутијица за *	kutijica za *
            label	after	 
            language	ar	арап.
            language	be	блр.
            language	bg	буг.
            language	cs	чеш.
            language	da	дан.
            language	de	нем.
            language	el	грч.
            language	en	енгл.
            language	eo	еспер.
            language	es	шп.
            language	fa	перс.
            language	fi	фин.
            language	fr	фр.
            language	grc	грч.
            language	he	хебр.
            language	hr	хрв.
            language	hu	мађ.
            language	it	итал.
            language	ja	јап.
            language	ko	кор.
            language	la	лат.
            language	lat	лат.
            language	mk	мкд.
            language	nl	хол.
            language	no	норв.
            language	pl	пољ.
            language	pt	порт.
            language	ro	рум.
            language	ru	рус.
            language	sk	словач.
            language	sl	словен.
            language	sq	алб.
            language	sv	швед.
            language	tr	тур.
            language	uk	укр.
            language	zh	кин.
            month	1	јануар
            month	2	фебруар
            month	3	март
            month	4	април
            month	5	мај
            month	6	јун
            month	7	јул
            month	8	август
            month	9	септембар
            month	10	октобар
            month	11	новембар
            month	12	децембар
            namespace	4	Википедија
            namespace	5	Разговор о Википедији
            namespace	100	Портал
            namespace	828	Модул
            namespace	829	Разговор о модулу
            plural	1	v = 0 and i % 10 = 1 and i % 100 != 11 or f % 10 = 1 and f % 100 != 11
            plural	2	v = 0 and i % 10 = 2..4 and i % 100 != 12..14 or f % 10 = 2..4 and f % 100 != 12..14
            territory	ac	Острво Асенсион
            territory	ad	Андора
            territory	ae	Уједињени Арапски Емирати
            territory	af	Авганистан
            territory	ag	Антигва и Барбуда
            territory	ai	Ангвила
            territory	al	Албанија
            territory	am	Јерменија
            territory	ao	Ангола
            territory	aq	Антарктик
            territory	ar	Аргентина
            territory	as	Америчка Самоа
            territory	at	Аустрија
            territory	au	Аустралија
            territory	aw	Аруба
            territory	ax	Оландска Острва
            territory	az	Азербејџан
            territory	ba	Босна и Херцеговина
            territory	bb	Барбадос
            territory	bd	Бангладеш
            territory	be	Белгија
            territory	bf	Буркина Фасо
            territory	bg	Бугарска
            territory	bh	Бахреин
            territory	bi	Бурунди
            territory	bj	Бенин
            territory	bl	Свети Бартоломеј
            territory	bm	Бермуда
            territory	bn	Брунеј
            territory	bo	Боливија
            territory	bq	Карипска Холандија
            territory	br	Бразил
            territory	bs	Бахами
            territory	bt	Бутан
            territory	bv	Острво Буве
            territory	bw	Боцвана
            territory	by	Белорусија
            territory	bz	Белизе
            territory	ca	Канада
            territory	cc	Кокосова (Килингова) Острва
            territory	cd	Конго - Киншаса
            territory	cf	Централноафричка Република
            territory	cg	Конго - Бразавил
            territory	ch	Швајцарска
            territory	ci	Обала Слоноваче
            territory	ck	Кукова Острва
            territory	cl	Чиле
            territory	cm	Камерун
            territory	cn	Кина
            territory	co	Колумбија
            territory	cp	Острво Клипертон
            territory	cr	Костарика
            territory	cu	Куба
            territory	cv	Зеленортска Острва
            territory	cw	Курасао
            territory	cx	Божићно Острво
            territory	cy	Кипар
            territory	cz	Чешка
            territory	de	Немачка
            territory	dg	Дијего Гарсија
            territory	dj	Џибути
            territory	dk	Данска
            territory	dm	Доминика
            territory	do	Доминиканска Република
            territory	dz	Алжир
            territory	ea	Сеута и Мелиља
            territory	ec	Еквадор
            territory	ee	Естонија
            territory	eg	Египат
            territory	eh	Западна Сахара
            territory	er	Еритреја
            territory	es	Шпанија
            territory	et	Етиопија
            territory	eu	Европска унија
            territory	fi	Финска
            territory	fj	Фиџи
            territory	fk	Фокландска Острва
            territory	fm	Микронезија
            territory	fo	Фарска Острва
            territory	fr	Француска
            territory	ga	Габон
            territory	gb	Уједињено Краљевство
            territory	gd	Гренада
            territory	ge	Грузија
            territory	gf	Француска Гвајана
            territory	gg	Гернзи
            territory	gh	Гана
            territory	gi	Гибралтар
            territory	gl	Гренланд
            territory	gm	Гамбија
            territory	gn	Гвинеја
            territory	gp	Гваделуп
            territory	gq	Екваторијална Гвинеја
            territory	gr	Грчка
            territory	gs	Јужна Џорџија и Јужна Сендвичка Острва
            territory	gt	Гватемала
            territory	gu	Гуам
            territory	gw	Гвинеја-Бисао
            territory	gy	Гвајана
            territory	hk	Хонгконг
            territory	hm	Острво Херд и Мекдоналдова острва
            territory	hn	Хондурас
            territory	hr	Хрватска
            territory	ht	Хаити
            territory	hu	Мађарска
            territory	ic	Канарска Острва
            territory	id	Индонезија
            territory	ie	Ирска
            territory	il	Израел
            territory	im	Острво Ман
            territory	in	Индија
            territory	io	Британска територија Индијског океана
            territory	iq	Ирак
            territory	ir	Иран
            territory	is	Исланд
            territory	it	Италија
            territory	je	Џерзи
            territory	jm	Јамајка
            territory	jo	Јордан
            territory	jp	Јапан
            territory	ke	Кенија
            territory	kg	Киргистан
            territory	kh	Камбоџа
            territory	ki	Кирибати
            territory	km	Коморска Острва
            territory	kn	Сент Китс и Невис
            territory	kp	Северна Кореја
            territory	kr	Јужна Кореја
            territory	kw	Кувајт
            territory	ky	Кајманска Острва
            territory	kz	Казахстан
            territory	la	Лаос
            territory	lb	Либан
            territory	lc	Света Луција
            territory	li	Лихтенштајн
            territory	lk	Шри Ланка
            territory	lr	Либерија
            territory	ls	Лесото
            territory	lt	Литванија
            territory	lu	Луксембург
            territory	lv	Летонија
            territory	ly	Либија
            territory	ma	Мароко
            territory	mc	Монако
            territory	md	Молдавија
            territory	me	Црна Гора
            territory	mf	Свети Мартин (Француска)
            territory	mg	Мадагаскар
            territory	mh	Маршалска Острва
            territory	mk	Северна Македонија
            territory	ml	Мали
            territory	mm	Мијанмар
            territory	mn	Монголија
            territory	mo	Макао
            territory	mp	Северна Маријанска Острва
            territory	mq	Мартиник
            territory	mr	Мауританија
            territory	ms	Монсерат
            territory	mt	Малта
            territory	mu	Маурицијус
            territory	mv	Малдиви
            territory	mw	Малави
            territory	mx	Мексико
            territory	my	Малезија
            territory	mz	Мозамбик
            territory	na	Намибија
            territory	nc	Нова Каледонија
            territory	ne	Нигер
            territory	nf	Острво Норфок
            territory	ng	Нигерија
            territory	ni	Никарагва
            territory	nl	Холандија
            territory	no	Норвешка
            territory	np	Непал
            territory	nr	Науру
            territory	nu	Ниуе
            territory	nz	Нови Зеланд
            territory	om	Оман
            territory	pa	Панама
            territory	pe	Перу
            territory	pf	Француска Полинезија
            territory	pg	Папуа Нова Гвинеја
            territory	ph	Филипини
            territory	pk	Пакистан
            territory	pl	Пољска
            territory	pm	Сен Пјер и Микелон
            territory	pn	Питкерн
            territory	pr	Порторико
            territory	ps	Палестина
            territory	pt	Португалија
            territory	pw	Палау
            territory	py	Парагвај
            territory	qa	Катар
            territory	re	Реинион
            territory	ro	Румунија
            territory	rs	Србија
            territory	ru	Русија
            territory	rw	Руанда
            territory	sa	Саудијска Арабија
            territory	sb	Соломонска Острва
            territory	sc	Сејшели
            territory	sd	Судан
            territory	se	Шведска
            territory	sg	Сингапур
            territory	sh	Света Јелена
            territory	si	Словенија
            territory	sj	Свалбард и Јан Мајен
            territory	sk	Словачка
            territory	sl	Сијера Леоне
            territory	sm	Сан Марино
            territory	sn	Сенегал
            territory	so	Сомалија
            territory	sr	Суринам
            territory	ss	Јужни Судан
            territory	st	Сао Томе и Принципе
            territory	sv	Салвадор
            territory	sx	Свети Мартин (Холандија)
            territory	sy	Сирија
            territory	sz	Свазиленд
            territory	ta	Тристан да Куња
            territory	tc	Острва Туркс и Каикос
            territory	td	Чад
            territory	tf	Француске Јужне Територије
            territory	tg	Того
            territory	th	Тајланд
            territory	tj	Таџикистан
            territory	tk	Токелау
            territory	tl	Тимор-Лесте
            territory	tm	Туркменистан
            territory	tn	Тунис
            territory	to	Тонга
            territory	tr	Турска
            territory	tt	Тринидад и Тобаго
            territory	tv	Тувалу
            territory	tw	Тајван
            territory	tz	Танзанија
            territory	ua	Украјина
            territory	ug	Уганда
            territory	um	Удаљена острва САД
            territory	us	Сједињене Државе
            territory	uy	Уругвај
            territory	uz	Узбекистан
            territory	va	Ватикан
            territory	vc	Сент Винсент и Гренадини
            territory	ve	Венецуела
            territory	vg	Британска Девичанска Острва
            territory	vi	Америчка Девичанска Острва
            territory	vn	Вијетнам
            territory	vu	Вануату
            territory	wf	Валис и Футуна
            territory	ws	Самоа
            territory	xk	Косово
            territory	ye	Јемен
            territory	yt	Мајот
            territory	za	Јужноафричка Република
            territory	zm	Замбија
            territory	zw	Зимбабве
            trail	letters	a-pr-vzćčđšžа-ик-шђј-ћџ
            variant	1	sr
            variant	2	sr-ec
            variant	3	sr-cyrl
            variant	4	sr-el
            variant	5	sr-latn
            """#
        case "sr-cyrl": #"""
            date	0	fallback	13
            date	year	y.
            fallback	1	sr-ec
            fallback	2	sr
            """#
        case "sr-ec": #"""
            alias	0	date	479	fallback	532	function	565	hashed	2214	modifier	2480	month	2678	namespace	2927	number	3606	option	3638	plural	4588	redirect	4762	switch	4820	variable	5502
            alias	-2	Medija	Медија
            alias	-1	Posebno
            alias	1	Razgovor
            alias	2	Korisnik
            alias	3	Razgovor sa korisnikom
            alias	5	Razgovor o Wikipedia
            alias	6	Slika	Слика
            alias	7	Razgovor o slici	Разговор о слици
            alias	8	MedijaViki	МедијаВики
            alias	9	Razgovor o MedijaVikiju	Разговор о МедијаВикију
            alias	10	Šablon
            alias	11	Razgovor o šablonu
            alias	12	Pomoć
            alias	13	Razgovor o pomoći
            alias	14	Kategorija
            alias	15	Razgovor o kategoriji
            date	full	d. MMMM y.
            date	month	MMMM y.
            date	year	y.
            fallback	1	sr-cyrl
            fallback	2	sr
            function	anchorencode	КОДИРАЊЕВЕЗЕ	КОДИРАЊЕ_ВЕЗЕ
            function	-	ПУТАЊАДАТОТЕКЕ	ПУТАЊА_ДАТОТЕКЕ	ПУНУРЛ	ЦЕЛААДРЕСА	ЦЕЛА_АДРЕСА	ПУНУРЛЕ	ЦЕЛЕАДРЕСЕ	ЦЕЛЕ_АДРЕСЕ	ИНТ	ЛОКАЛНААДРЕСА	ЛОКАЛНА_АДРЕСА	ЛОКАЛНЕАДРЕСЕ	ЛОКАЛНЕ_АДРЕСЕ
            function	gender	РОД	ЛИЦЕ
            function	grammar	ГРАМАТИКА
            function	lc	ЛЦ
            function	lcfirst	ЛЦПРВИ
            function	ns	ИП
            function	padleft	ПОРАВНАЈЛЕВО	ПОРАВНАЈ_ЛЕВО
            function	padright	ПОРАВНАЈДЕСНО	ПОРАВНАЈ_ДЕСНО
            function	plural	МНОЖИНА
            function	uc	УЦ
            function	ucfirst	УЦПРВИ
            function	urlencode	КОДИРАЊЕАДРЕСЕ	КОДИРАЊЕ_АДРЕСЕ
            function!	defaultsort	ПОДРАЗУМЕВАНОСОРТИРАЊЕ	ПОДРАЗУМЕВАНИКЉУЧЗАСОРТИРАЊЕ	ПОДРАЗУМЕВАНОСОРТИРАЊЕКАТЕГОРИЈЕ
            function!	displaytitle	НАЗИВПРИКАЗА	НАЗИВ_ПРИКАЗА
            function!	-	БРОЈУГРУПИ	БРОЈ_У_ГРУПИ	СТРАНИЦАУКАТЕГОРИЈИ	СТРАНАУКАТЕГОРИЈИ	СТРАНИЦА_У_КАТЕГОРИЈИ	СТРАНА_У_КАТЕГОРИЈИ	СТРАНИЦАУИМЕНСКОМПРОСТОРУ	СТРАНАУИМЕНСКОМПРОСТОРУ	СТРАНИЦА_У_ИМЕНСКОМ_ПРОСТОРУ	СТРАНА_У_ИМЕНСКОМ_ПРОСТОРУ	ВЕЛИЧИНАСТРАНИЦЕ	ВЕЛИЧИНАСТРАНЕ	ВЕЛИЧИНА_СТРАНИЦЕ	ВЕЛИЧИНА_СТРАНЕ	НИВОЗАШТИТЕ	НИВО_ЗАШТИТЕ
            hashed	-	стаблокатегорије	стабло_категорије	број	поз	замени	посебно	време
            hashed	default	подразумевано
            hashed	formatdate	форматдатума	формат_датума
            hashed	tag	ознака
            modifier	msg	ПОР
            modifier	msgnw	НВПОР
            modifier	raw	ЧИСТ
            modifier	safesubst	БЕЗБЕДНАЗАМЕНА	БЕЗБЕДНА_ЗАМЕНА
            modifier	subst	ЗАМЕНИ	ЗАМЕНА	СУБСТ
            month	1	јануар
            month	2	фебруар
            month	3	март
            month	4	април
            month	5	мај
            month	6	јун
            month	7	јул
            month	8	август
            month	9	септембар
            month	10	октобар
            month	11	новембар
            month	12	децембар
            namespace	-2	Медиј
            namespace	-1	Посебно
            namespace	1	Разговор
            namespace	2	Корисник
            namespace	3	Разговор са корисником
            namespace	5	Разговор о Wikipedia
            namespace	6	Датотека
            namespace	7	Разговор о датотеци
            namespace	8	Медијавики
            namespace	9	Разговор о Медијавикију
            namespace	10	Шаблон
            namespace	11	Разговор о шаблону
            namespace	12	Помоћ
            namespace	13	Разговор о помоћи
            namespace	14	Категорија
            namespace	15	Разговор о категорији
            namespace	828	Модул
            namespace	829	Разговор о модулу
            number	decimal	,
            number	group	.
            option	img_alt	алт=$1
            option	img_baseline	основа
            option	img_border	ивица	оивичено
            option	img_bottom	дно
            option	img_center	центар	ц	c
            option	img_framed	оквир	рам
            option	img_frameless	безоквира	без_оквира	безрама	без_рама
            option	img_left	лево	л
            option	img_link	веза=$1
            option	img_manualthumb	мини=$1	умањено=$1
            option	img_middle	средина
            option	img_none	без	н
            option	img_page	страница=$1	страна=$1	страница_$1	страна_$1
            option	img_right	десно	д
            option	img_sub	под
            option	img_super	супер
            option	img_text_bottom	срединатекста	средина_текста
            option	img_text_top	врхтекста	врх_текста
            option	img_thumbnail	мини	умањено
            option	img_top	врх
            option	img_upright	усправно	усправно=$1	усправно_$1
            option	img_width	$1пискел	$1п	$1p
            plural	1	v = 0 and i % 10 = 1 and i % 100 != 11 or f % 10 = 1 and f % 100 != 11
            plural	2	v = 0 and i % 10 = 2..4 and i % 100 != 12..14 or f % 10 = 2..4 and f % 100 != 12..14
            redirect	redirect	преусмери	преусмјери
            switch	-	ФОРСИРАНИСАДРЖАЈ	ФОРСИРАНИ_САДРЖАЈ	ПРИМОРАНИСАДРЖАЈ	ПРИМОРАНИ_САДРЖАЈ	БЕЗКС	БЕЗЦЦ	BEZKS	БЕЗИЗМЕНА	БЕЗ_ИЗМЕНА	БЕЗИЗМЈЕНА	БЕЗ_ИЗМЈЕНА	БЕЗГАЛЕРИЈЕ	БЕЗ_ГАЛЕРИЈЕ	БЕЗКН	BEZKN	БЕЗСАДРЖАЈА	БЕЗ_САДРЖАЈА	САДРЖАЈ
            switch!	-	САКРИВЕНАКАТ	ИНДЕКС	НОВАВЕЗАОДЕЉКА	НОВА_ВЕЗА_ОДЕЉКА	БЕЗИНДЕКСА	БЕЗ_ИНДЕКСА	БЕЗНОВЕВЕЗЕОДЕЉКА	БЕЗ_НОВЕ_ВЕЗЕ_ОДЕЉКА	СТАТИЧКОПРЕУСМЕРЕЊЕ	СТАТИЧКО_ПРЕУСМЕРЕЊЕ
            variable	-	ПУТАЊАЧЛАНКА	ПУТАЊА_ЧЛАНКА	БРОЈСТРАНИЦЕ	СКРИПТА	СЕРВЕР	ИМЕСЕРВЕРА	ИМЕ_СЕРВЕРА	ПУТАЊАСТИЛА	ПУТАЊА_СТИЛА
            variable!	basepagename	ИМЕОСНОВЕ	ИМЕ_ОСНОВЕ
            variable!	basepagenamee	ИМЕНАОСНОВА	ИМЕНА_ОСНОВА
            variable!	contentlanguage	ЈЕЗИКСАДРЖАЈА	ЈЕЗИК_САДРЖАЈА
            variable!	-	ТРЕНУТНИДАН	ТЕКУЋИДАН	ТЕКУЋИ_ДАН	ТЕКУЋИДАН2	ТЕКУЋИ_ДАН_2	ТРЕНУТНИДАНИМЕ	ИМЕТЕКУЋЕГДАНА	ИМЕ_ТЕКУЋЕГ_ДАНА	ТРЕНУТНИДОВ	ТЕКУЋИДУН	ТЕКУЋИСАТ	ТЕКУЋИ_САТ	ТРЕНУТНИМЕСЕЦ	ТРЕНУТНИ_МЕСЕЦ	ТЕКУЋИМЕСЕЦ	ТЕКУЋИ_МЕСЕЦ	ТРЕНУТНИМЕСЕЦ1	ТРЕНУТНИ_МЕСЕЦ1	ТЕКУЋИМЕСЕЦ1	ТЕКУЋИ_МЕСЕЦ1	ТРЕНУТНИМЕСЕЦСКР	ТЕКУЋИМЕСЕЦСКР	ТЕКУЋИ_МЕСЕЦ_СКР	ТРЕНУТНИМЕСЕЦИМЕ	ИМЕТЕКУЋЕГМЕСЕЦА	ИМЕ_ТЕКУЋЕГ_МЕСЕЦА	ТРЕНУТНИМЕСЕЦГЕН	ТЕКУЋИМЕСЕЦГЕН	ТЕКУЋИ_МЕСЕЦ_ГЕН	ТРЕНУТНОВРЕМЕ	ТЕКУЋЕВРЕМЕ	ТЕКУЋЕ_ВРЕМЕ	ТЕКУЋИОТИСАКВРЕМЕНА	ТЕКУЋИ_ОТИСАК_ВРЕМЕНА	ТЕКУЋЕИЗДАЊЕ	ТЕКУЋЕ_ИЗДАЊЕ	ТРЕНУТНАНЕДЕЉА	ТРЕНУТНА_НЕДЕЉА	ТЕКУЋАНЕДЕЉА	ТЕКУЋА_НЕДЕЉА	ТРЕНУТНАГОДИНА	ТЕКУЋАГОДИНА	ТЕКУЋА_ГОДИНА	СМЕРОЗНАКЕ	СМЕР   _ОЗНАКЕ	ЛОКАЛНИДАН	ЛОКАЛНИ_ДАН	ЛОКАЛНИДАН2	ЛОКАЛНИ_ДАН2	ИМЕЛОКАЛНОГДАНА	ИМЕ_ЛОКАЛНОГ_ДАНА	ЛОКАЛНИДУН	ЛОКАЛНИСАТ	ЛОКАЛНИ_САТ	ЛОКАЛНИМЕСЕЦ	ЛОКАЛНИ_МЕСЕЦ	ЛОКАЛНИМЕСЕЦ2	ЛОКАЛНИ_МЕСЕЦ2	ЛОКАЛНИМЕСЕЦСКР	ЛОКАЛНИ_МЕСЕЦ_СКР	ИМЕЛОКАЛНОГМЕСЕЦА	ИМЕ_ЛОКАЛНОГ_МЕСЕЦА	ЛОКАЛНИМЕСЕЦГЕН	ЛОКАЛНИ_МЕСЕЦ_ГЕН	ЛОКАЛНОВРЕМЕ	ЛОКАЛНО_ВРЕМЕ	ОТИСАКВРЕМЕНА	ОТИСАК_ВРЕМЕНА	ЛОКАЛНАНЕДЕЉА	ЛОКАЛНА_НЕДЕЉА	ЛОКАЛНАГОДИНА	ЛОКАЛНА_ГОДИНА	БРОЈАКТИВНИХКОРИСНИКА	БРОЈ_АКТИВНИХ_КОРИСНИКА	БРОЈАДМИНА	БРОЈ_АДМИНА	БРОЈЧЛАНАКА	БРОЈ_ЧЛАНАКА	БРОЈИЗМЕНА	БРОЈ_ИЗМЕНА	БРОЈДАТОТЕКА	БРОЈ_ДАТОТЕКА	БРОЈФАЈЛОВА	БРОЈ_ФАЈЛОВА	БРОЈСТРАНИЦА	БРОЈ_СТРАНИЦА	БРОЈКОРИСНИКА	БРОЈ_КОРИСНИКА	ДАНИЗМЕНЕ	ДАН_ИЗМЕНЕ	ДАНИЗМЕНЕ2	ДАН_ИЗМЕНЕ2	ИДРЕВИЗИЈЕ	ИД_РЕВИЗИЈЕ	МЕСЕЦИЗМЕНЕ	МЕСЕЦ_ИЗМЕНЕ	МЕСЕЦИЗМЕНЕ1	МЕСЕЦ_ИЗМЕНЕ1	ВРЕМЕИЗМЕНЕ	ВРЕМЕ_ИЗМЕНЕ	КОРИСНИКИЗМЕНЕ	КОРИСНИК_ИЗМЕНЕ	ГОДИНАИЗМЕНЕ	ГОДИНА_ИЗМЕНЕ
            variable!	fullpagename	ПУНОИМЕСТРАНИЦЕ	ПУНОИМЕСТРАНЕ	ПУНО_ИМЕ_СТРАНИЦЕ	ПУНО_ИМЕ_СТРАНЕ
            variable!	fullpagenamee	ПУНАИМЕНАСТРАНИЦА	ПУНАИМЕНАСТРАНА	ПУНА_ИМЕНА_СТРАНИЦА	ПУНА_ИМЕНА_СТРАНА
            variable!	namespace	ИМЕНСКИПРОСТОР	ИМЕНСКИ_ПРОСТОР
            variable!	namespacee	ИМЕНСКИПРОСТОРИ	ИМЕНСКИ_ПРОСТОРИ
            variable!	namespacenumber	БРОЈИМЕНСКОГПРОСТОРА
            variable!	pagename	ИМЕСТРАНИЦЕ	ИМЕ_СТРАНИЦЕ	СТРАНИЦА
            variable!	pagenamee	ИМЕНАСТРАНИЦА	ИМЕНА_СТРАНИЦА	СТРАНИЦЕ
            variable!	sitename	ИМЕСАЈТА
            variable!	subjectpagename	ИМЕЧЛАНКА	ИМЕ_ЧЛАНКА
            variable!	subjectpagenamee	ИМЕНАЧЛАНАКА	ИМЕНА_ЧЛАНАКА
            variable!	subjectspace	ИМЕНСКИПРОСТОРЧЛАНКА	ИМЕНСКИ_ПРОСТОР_ЧЛАНКА
            variable!	subjectspacee	ИМЕНСКИПРОСТОРЧЛАНАКА	ИМЕНСКИ_ПРОСТОР_ЧЛАНАКА
            variable!	subpagename	ИМЕПОДСТРАНИЦЕ	ИМЕПОДСТРАНЕ	ИМЕ_ПОДСТРАНИЦЕ	ИМЕ_ПОДСТРАНЕ
            variable!	subpagenamee	ИМЕНАПОДСТРАНИЦА	ИМЕНАПОДСТРАНА	ИМЕНА_ПОДСТРАНИЦА	ИМЕНА_ПОДСТРАНА
            variable!	talkpagename	ИМЕРАЗГОВОРА	ИМЕ_РАЗГОВОРА
            variable!	talkpagenamee	ИМЕНАРАЗГОВОРА	ИМЕНА_РАЗГОВОРА
            variable!	talkspace	РАЗГОВОР
            variable!	talkspacee	РАЗГОВОРИ
            """#
        case "sr-el": #"""
            alias	0	date	563	fallback	616	function	649	hashed	1630	modifier	1751	month	1887	month-alone	2067	namespace	2319	number	2798	option	2830	plural	3488	redirect	3662	switch	3701	variable	4074
            alias	-2	Медија	Medija
            alias	-1	Посебно
            alias	1	Разговор
            alias	2	Корисник
            alias	3	Разговор са корисником
            alias	5	Разговор о Wikipedia
            alias	6	Слика	Slika
            alias	7	Разговор о слици	Razgovor o slici
            alias	8	МедијаВики
            alias	9	Разговор о МедијаВикију
            alias	10	Шаблон
            alias	11	Разговор о шаблону
            alias	12	Помоћ
            alias	13	Разговор о помоћи
            alias	14	Категорија
            alias	15	Разговор о категорији
            date	full	d. MMMM y.
            date	month	MMMM y.
            date	year	y.
            fallback	1	sr-latn
            fallback	2	sr
            function	anchorencode	KODIRANJEVEZE	KODIRANJE_VEZE
            function	-	PUTANJADATOTEKE	PUTANJA_DATOTEKE	PUNURL	CELAADRESA	CELA_ADRESA	PUNURLE	CELEADRESE	CELE_ADRESE	LOKALNAADRESA	LOKALNA_ADRESA	LOKALNEADRESE	LOKALNE_ADRESE
            function	gender	ROD	LICE
            function	grammar	GRAMATIKA
            function	lcfirst	LCPRVI
            function	ns	IP
            function	padleft	PORAVNAJULEVO	PORAVNAJ_ULEVO
            function	padright	PORAVNAJUDESNO	PORAVNAJ_UDESNO
            function	plural	MNOŽINA
            function	ucfirst	UCPRVI
            function	urlencode	KODIRANJEADRESE	KODIRANJE_ADRESE
            function!	defaultsort	PODRAZUMEVANOSORTIRANJE	PODRAZUMEVANIKLJUČZASORTIRANJE	PODRAZMEVANOSORTIRANJEKATEGORIJE
            function!	displaytitle	NAZIVPRIKAZA	NAZIV_PRIKAZA
            function!	-	BROJUGRUPI	BROJ_U_GRUPI	STRANICAUKATEGORIJI	STRANAUKATEGORIJI	STRANICA_U_KATEGORIJI	STRANA_U_KATEGORIJI	STRANICAUIMENSKOMPROSTORU	STRANAUIMENSKOMPROSTORU	STRANICA_U_IMENSKOM_PROSTORU	STRANA_U_IMENSKOM_PROSTORU	VELIČINASTRANICE	VELIČINASTRANE	VELIČINA_STRANICE	VELIČINA_STRANE	NIVOZAŠTITE	NIVO_ZAŠTITE
            hashed	-	stablokategorije	stablo_kategorije	JEZIK	posebno
            hashed	formatdate	formatdatuma	format_datuma
            hashed	tag	oznaka
            modifier	msg	POR
            modifier	msgnw	NVPOR
            modifier	raw	ČIST
            modifier	safesubst	BEZBEDNAZAMENA	BEZBEDNA_ZAMENA
            modifier	subst	ZAMENI	ZAMENA
            month	1	januar
            month	2	februar
            month	3	mart
            month	4	april
            month	5	maj
            month	6	jun
            month	7	jul
            month	8	avgust
            month	9	septembar
            month	10	oktobar
            month	11	novembar
            month	12	decembar
            month-alone	1	januar
            month-alone	2	februar
            month-alone	3	mart
            month-alone	4	april
            month-alone	5	maj
            month-alone	6	jun
            month-alone	7	jul
            month-alone	8	avgust
            month-alone	9	septembar
            month-alone	10	oktobar
            month-alone	11	novembar
            month-alone	12	decembar
            namespace	-2	Medij
            namespace	-1	Posebno
            namespace	1	Razgovor
            namespace	2	Korisnik
            namespace	3	Razgovor sa korisnikom
            namespace	5	Razgovor o Wikipedia
            namespace	6	Datoteka
            namespace	7	Razgovor o datoteci
            namespace	8	Medijaviki
            namespace	9	Razgovor o Medijavikiju
            namespace	10	Šablon
            namespace	11	Razgovor o šablonu
            namespace	12	Pomoć
            namespace	13	Razgovor o pomoći
            namespace	14	Kategorija
            namespace	15	Razgovor o kategoriji
            namespace	828	Modul
            namespace	829	Razgovor o modulu
            number	decimal	,
            number	group	.
            option	img_baseline	osnova
            option	img_border	ivica
            option	img_bottom	dno
            option	img_center	centar	c
            option	img_framed	okvir	ram
            option	img_frameless	bezokvira	bez_okvira	bezrama	bez_rama
            option	img_left	levo	l
            option	img_link	veza=$1
            option	img_manualthumb	mini=$1	umanjeno=$1
            option	img_middle	sredina
            option	img_none	bez	n
            option	img_page	stranica=$1	strana=$1	stranica_$1	strana_$1
            option	img_right	desno	d
            option	img_sub	pod
            option	img_text_bottom	sredinateksta	sredina_teksta
            option	img_text_top	vrhteksta	vrh_teksta
            option	img_thumbnail	mini	umanjeno
            option	img_top	vrh
            option	img_upright	uspravno	uspravno=$1	uspravno_$1
            option	img_width	$1piskel	$1p
            plural	1	v = 0 and i % 10 = 1 and i % 100 != 11 or f % 10 = 1 and f % 100 != 11
            plural	2	v = 0 and i % 10 = 2..4 and i % 100 != 12..14 or f % 10 = 2..4 and f % 100 != 12..14
            redirect	redirect	preusmeri	preusmjeri
            switch	-	FORSIRANISADRŽAJ	FORSIRANI_SADRŽAJ	PRIMORANISADRŽAJ	PRIMORANI_SADRŽAJ	BEZCC	BEZIZMENA	BEZ_IZMENA	BEZIZMJENA	BEZ_IZMJENA	BEZGALERIJE	BEZ_GALERIJE	BEZKN	BEZSADRŽAJA	BEZ_SADRŽAJA	SADRŽAJ
            switch!	-	SAKRIVENAKAT	INDEKS	NOVAVEZAODELJKA	NOVA_VEZA_ODELJKA	BEZINDEKSA	BEZ_INDEKSA	BEZNOVEVEZEODELJKA	BEZ_NOVE_VEZE_ODELJKA	STATIČKOPREUSMERENJE	STATIČKO_PREUSMERENJE
            variable	-	PUTANJAČLANKA	PUTANJA_ČLANKA	SKRIPTA	SKRIPT	IMESERVERA	IME_SERVERA	PUTANJASTILA	PUTANJA_STILA
            variable!	basepagename	IMEOSNOVE	IME_OSNOVE
            variable!	basepagenamee	IMENAOSNOVA	IMENA_OSNOVA
            variable!	contentlanguage	JEZIKSADRŽAJA	JEZIK_SADRŽAJA
            variable!	-	TRENUTNIDAN	TEKUĆIDAN	TEKUĆI_DAN	TEKUĆIDAN2	TEKUĆI_DAN_2	TRENUTNIDANIME	IMETEKUĆEGDANA	IME_TEKUĆEG_DANA	TRENUTNIDOV	TEKUĆIDUN	TEKUĆISAT	TEKUĆI_SAT	TRENUTNIMESEC	TRENUTNI_MESEC	TEKUĆIMESEC	TEKUĆI_MESEC	TRENUTNIMESEC1	TRENUTNI_MESEC1	TEKUĆIMESEC1	TEKUĆI_MESEC1	TRENUTNIMESECSKR	TEKUĆIMESECSKR	TEKUĆI_MESEC_SKR	TRENUTNIMESECIME	IMETEKUĆEGMESECA	IME_TEKUĆEG_MESECA	TRENUTNIMESECGEN	TEKUĆIMESECGEN	TEKUĆI_MESEC_GEN	TRENUTNOVREME	TEKUĆEVREME	TEKUĆE_VREME	TEKUĆIOTISAKVREMENA	TEKUĆI_OTISAK_VREMENA	TEKUĆEIZDANJE	TEKUĆE_IZDANJE	TRENUTNANEDELJA	TRENUTNA_NEDELJA	TEKUĆANEDELJA	TEKUĆA_NEDELJA	TRENUTNAGODINA	TEKUĆAGODINA	TEKUĆA_GODINA	SMEROZNAKE	SMER   _OZNAKE	LOKALNIDAN	LOKALNI_DAN	LOKALNIDAN2	LOKALNI_DAN2	IMELOKALNOGDANA	IME_LOKALNOG_DANA	LOKALNIDUN	LOKALNISAT	LOKALNI_SAT	LOKALNIMESEC	LOKALNI_MESEC	LOKALNIMESEC2	LOKALNI_MESEC2	LOKALNIMESECSKR	LOKALNI_MESEC_SKR	IMELOKALNOGMESECA	IME_LOKALNOG_MESECA	LOKALNIMESECGEN	LOKALNI_MESEC_GEN	LOKALNOVREME	LOKALNO_VREME	OTISAKVREMENA	OTISAK_VREMENA	LOKALNANEDELJA	LOKALNA_NEDELJA	LOKALNAGODINA	LOKALNA_GODINA	BROJAKTIVNIHKORISNIKA	BROJ_AKTIVNIH_KORISNIKA	BROJADMINA	BROJ_ADMINA	BROJČLANAKA	BROJ_ČLANAKA	BROJIZMENA	BROJ_IZMENA	BROJDATOTEKA	BROJ_DATOTEKA	BROJFAJLOVA	BROJ_FAJLOVA	BROJSTRANICA	BROJ_STRANICA	BROJKORISNIKA	BROJ_KORISNIKA	DANIZMENE	DAN_IZMENE	DANIZMENE2	DAN_IZMENE2	IDREVIZIJE	ID_REVIZIJE	IB_IZMENE	MESECIZMENE	MESEC_IZMENE	MESECIZMENE1	MESEC_IZMENE1	VREMEIZMENE	VREME_IZMENE	KORISNIKIZMENE	KORISNIK_IZMENE	GODINAIZMENE	GODINA_IZMENE
            variable!	fullpagename	PUNOIMESTRANICE	PUNOIMESTRANE	PUNO_IME_STRANICE	PUNO_IME_STRANE
            variable!	fullpagenamee	PUNAIMENASTRANICA	PUNAIMENASTRANA	PUNA_IMENA_STRANICA	PUNA_IMENA_STRANA
            variable!	namespace	IMENSKIPROSTOR	IMENSKI_PROSTOR
            variable!	namespacee	IMENSKIPROSTORI	IMENSKI_PROSTORI
            variable!	namespacenumber	BROJIMENSKOGPROSTORA
            variable!	pagename	IMESTRANICE	IME_STRANICE	STRANICA
            variable!	pagenamee	IMENASTRANICA	IMENA_STRANICA	STRANICE
            variable!	sitename	IMESAJTA
            variable!	subjectpagename	IMEČLANKA	IME_ČLANKA
            variable!	subjectpagenamee	IMENAČLANAKA	IMENA_ČLANAKA
            variable!	subjectspace	IMENSKIPROSTORČLANKA	IMENSKI_PROSTOR_ČLANKA
            variable!	subjectspacee	IMENSKIPROSTORČLANAKA	IMENSKI_PROSTOR_ČLANAKA
            variable!	subpagename	IMEPODSTRANICE	IMEPODSTRANE	IME_PODSTRANICE	IME_PODSTRANE
            variable!	subpagenamee	IMENAPODSTRANICA	IMENAPODSTRANA	IMENA_PODSTRANICA	IMENA_PODSTRANA
            variable!	talkpagename	IMERAZGOVORA	IME_RAZGOVORA
            variable!	talkpagenamee	IMENARAZGOVORA	IMENA_RAZGOVORA
            variable!	talkspace	RAZGOVOR
            variable!	talkspacee	RAZGOVORI
            """#
        case "sr-latn": #"""
            date	0	fallback	13	month-alone	44
            date	year	y.
            fallback	1	sr-el
            fallback	2	sr
            month-alone	1	januar
            month-alone	2	februar
            month-alone	3	mart
            month-alone	4	april
            month-alone	5	maj
            month-alone	6	jun
            month-alone	7	jul
            month-alone	8	avgust
            month-alone	9	septembar
            month-alone	10	oktobar
            month-alone	11	novembar
            month-alone	12	decembar
            """#
        case "srn": #"""
            alias	0	date	302	fallback	339	hashed	353	month	379	namespace	621	redirect	943	switch	981	variable	1119
            alias	-1	Speciaal
            alias	1	Overleg
            alias	2	Gebruiker
            alias	3	Overleg gebruiker
            alias	5	Overleg Wikipedia
            alias	6	Afbeelding
            alias	7	Overleg afbeelding
            alias	9	Overleg MediaWiki
            alias	10	Sjabloon
            alias	11	Overleg sjabloon
            alias	12	Help
            alias	13	Overleg help
            alias	14	Categorie
            alias	15	Overleg categorie
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	nl
            hashed	-	spesyal	speciaal
            month	1	foswan mun
            month	2	fostu mun
            month	3	fosdri mun
            month	4	fosfo mun
            month	5	fosfeyfi mun
            month	6	fossiksi mun
            month	7	fosseybi mun
            month	8	fosayti mun
            month	9	fosneygi mun
            month	10	fostin mun
            month	11	foserfu mun
            month	12	fostwarfu mun
            namespace	-1	Spesyal
            namespace	1	Taki
            namespace	2	Masyin
            namespace	3	Taki fu masyin
            namespace	5	Taki fu Wikipedia
            namespace	6	Gefre
            namespace	7	Taki fu gefre
            namespace	9	Taki fu MediaWiki
            namespace	10	Ankra
            namespace	11	Taki fu ankra
            namespace	12	Yepi
            namespace	13	Taki fu yepi
            namespace	14	Guru
            namespace	15	Taki fu guru
            redirect	redirect	stir	doorverwijzing
            switch	-	INOTDWENGI	INHOUD_DWINGEN	FORCEERINHOUD	NOKENKISKAKI	NIETBEWERKBARESECTIE	NOPIKTURAMA	GEEN_GALERIJ	NOINOT	GEENINHOUD	INOT	INHOUD
            variable!	-	DISIDEY	HUIDIGEDAG	DISIDEY2	HUIDIGEDAG2	DISIDEYNEN	HUIDIGEDAGNAAM	DISIYURU	HUIDIGUUR	CURRENTMOTNH	DISIMUN	HUIDIGEMAAND	HUIDIGEMAAND2	DISIMUNSH	HUIDIGEMAANDAFK	DISIMUNNEN	HUIDIGEMAANDNAAM	DISIMUNNENGEN	HUIDIGEMAANDGEN	DISITEN	HUIDIGETIJD	DISIYARI	HUIDIGJAAR	PRESIDEY	PLAATSELIJKEDAG	LOKALEDAG	PRESIDEY2	PLAATSELIJKEDAG2	LOKALEDAG2	PRESIDEYNEN	PLAATSELIJKEDAGNAAM	LOKALEDAGNAAM	PRESIYURU	PLAATSELIJKUUR	LOKAALUUR	PRESIMUN	PLAATSELIJKEMAAND	LOKALEMAAND	LOKALEMAAND2	PRESIMUNSH	PLAATSELIJKEMAANDAFK	LOKALEMAANDAFK	PRESIMUNNEN	PLAATSELIJKEMAANDNAAM	LOKALEMAANDNAAM	PRESIMUNNENGEN	PLAATSELIJKEMAANDNAAMGEN	LOKALEMAANDNAAMGEN	PRESITEN	PLAATSELIJKETIJD	LOKALETIJD	PRESIYARI	PLAATSELIJKJAAR	LOKAALJAAR	PAPIRALEGIMNUMRO	AANTALARTIKELEN	KENKINUMRO	AANTALBEWERKINGEN	GEFRENUMRO	AANTALBESTANDEN	PAPIRANUMRO	AANTALPAGINAS	AANTALPAGINA'S	AANTALPAGINA’S	MASYINNUMRO	AANTALGEBRUIKERS
            variable!	namespace	NENPREKI	NAAMRUIMTE
            variable!	namespacee	NENPREKIE	NAAMRUIMTEE
            variable!	pagename	PAPIRANEN	PAGINANAAM
            variable!	pagenamee	PAPIRANENE	PAGINANAAME
            variable!	talkspace	TAKIPREKI	OVERLEGRUIMTE
            variable!	talkspacee	TAKIPREKIE	OVERLEGRUIMTEE
            """#
        case "sro": #"""
            alias	0	date	94	fallback	131	month	145	namespace	364	trail	822
            alias	2	Impreadori	Impreadora
            alias	3	Arraxonus de s’impreadori	Arraxonus de s’impreadora
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	it
            month	1	Gennàrgiu
            month	2	Friàrgiu
            month	3	Martzu
            month	4	Abrili
            month	5	Maju
            month	6	Làmpadas
            month	7	Mesi de argiolas
            month	8	Austu
            month	9	Cabudanni
            month	10	Santu Aini
            month	11	Donniassantu
            month	12	Mesi de idas
            namespace	-2	Mèdius
            namespace	-1	Spetziali
            namespace	1	Arraxonus
            namespace	2	Impreadori
            namespace	3	Arraxonus de s’impreadori
            namespace	5	Arraxonus de Wikipedia
            namespace	6	Documentu
            namespace	7	Arraxonus de su documentu
            namespace	8	MediaWiki
            namespace	9	Arraxonus de MediaWiki
            namespace	10	Mòlliu
            namespace	11	Arraxonus de su mòlliu
            namespace	12	Agiudu
            namespace	13	Arraxonus de s’agiudu
            namespace	14	Categoria
            namespace	15	Arraxonus de sa categoria
            trail	letters	a-zàèéì-îòóùú
            """#
        case "ss": #"""
            date	0	month	37	plural	241
            date	full	d MMMM y
            date	month	LLLL y
            month	1	Bhimbidvwane
            month	2	iNdlovana
            month	3	iNdlovu
            month	4	Mabasa
            month	5	iNkhwekhweti
            month	6	iNhlaba
            month	7	Kholwane
            month	8	iNgci
            month	9	iNyoni
            month	10	iMphala
            month	11	Lweti
            month	12	iNgongoni
            plural	1	n = 1
            """#
        case "st": #"""
            date	0	month	37	month-alone	241	plural	360	trail	375
            date	full	d MMMM y
            date	month	LLLL y
            month	1	Pherekhong
            month	2	Hlakola
            month	3	Tlhakubele
            month	4	Mmesa
            month	5	Motsheanong
            month	6	Phuptjane
            month	7	Phupu
            month	8	Phato
            month	9	Loetse
            month	10	Mphalane
            month	11	Pulungoana
            month	12	Tshitwe
            month-alone	1	Pherekgong
            month-alone	3	Hlakubele
            month-alone	6	Phupjane
            month-alone	9	Lwetse
            month-alone	11	Pudungwana
            plural	1	n = 1
            trail	letters	A-Za-zÈÒèòĒēŌōŠš
            """#
        case "stq": #"""
            alias	0	date	80	fallback	118	month	132	namespace	319
            alias	2	Benutser	Benutserske
            alias	3	Benutser Diskussion	Benutserske Diskussion
            date	full	d. MMMM y
            date	month	LLLL y
            fallback	1	de
            month	1	Januoar
            month	2	Februoar
            month	3	Meerte
            month	4	April
            month	5	Moai
            month	6	Juni
            month	7	Juli
            month	8	August
            month	9	September
            month	10	Oktober
            month	11	November
            month	12	Dezember
            namespace	-2	Media
            namespace	-1	Spezial
            namespace	1	Diskussion
            namespace	2	Benutser
            namespace	3	Benutser Diskussion
            namespace	5	Wikipedia Diskussion
            namespace	6	Bielde
            namespace	7	Bielde Diskussion
            namespace	8	MediaWiki
            namespace	9	MediaWiki Diskussion
            namespace	10	Foarloage
            namespace	11	Foarloage Diskussion
            namespace	12	Hälpe
            namespace	13	Hälpe Diskussion
            namespace	14	Kategorie
            namespace	15	Kategorie Diskussion
            """#
        case "sty": #"""
            date	0	fallback	37	month	51	month-alone	298
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	ru
            month	1	январь
            month	2	февраль
            month	3	март
            month	4	апрель
            month	5	май
            month	6	июнь
            month	7	июль
            month	8	Август
            month	9	сентябрь
            month	10	октябрь
            month	11	ноябрь
            month	12	декабрь
            month-alone	8	август
            """#
        case "su": #"""
            alias	0	date	26	fallback	63	month	77	month-alone	270	namespace	390
            alias	9	Obrolan MediaWiki
            date	full	d MMMM y
            date	month	MMMM y
            fallback	1	id
            month	1	Januari
            month	2	Pébruari
            month	3	Maret
            month	4	April
            month	5	Méi
            month	6	Juni
            month	7	Juli
            month	8	Agustus
            month	9	Séptémber
            month	10	Oktober
            month	11	Nopémber
            month	12	Désémber
            month-alone	2	Pébruari
            month-alone	5	Méi
            month-alone	9	Séptémber
            month-alone	11	Nopémber
            month-alone	12	Désémber
            namespace	-2	Média
            namespace	-1	Husus
            namespace	1	Obrolan
            namespace	2	Pamaké
            namespace	3	Obrolan pamaké
            namespace	5	Obrolan Wikipedia
            namespace	6	Gambar
            namespace	7	Obrolan gambar
            namespace	8	MédiaWiki
            namespace	9	Obrolan MédiaWiki
            namespace	10	Citakan
            namespace	11	Obrolan citakan
            namespace	12	Pitulung
            namespace	13	Obrolan pitulung
            namespace	14	Kategori
            namespace	15	Obrolan kategori
            """#
        case "sv": #"""
            aged	0	alias	32	date	135	function	172	hashed	582	infobox	857	language	977	modifier	11331	month	11405	namespace	11590	number	12090	option	12123	plural	12700	redirect	12725	switch	12756	territory	12955	trail	19057	variable	19091
            aged	after	 år)
            aged	before	 (
            alias	4	WP
            alias	6	Bild
            alias	7	Bilddiskussion
            alias	9	MediaWiki diskussion
            alias	13	Hjälp diskussion
            date	full	d MMMM y
            date	month	MMMM y
            function	-	FILSÖKVÄG	FULLTURL	FULLTURLE	LOKALURL	LOKALURLE
            function	formatnum	FORMATERANUM	FORMATERATAL
            function	gender	KÖN
            function	grammar	GRAMMATIK
            function	lc	LB
            function	lcfirst	LBFÖRST
            function	ns	NR
            function	uc	SB
            function	ucfirst	SBFÖRST
            function!	defaultsort	STANDARDSORTERING
            function!	displaytitle	VISATITEL
            function!	-	ANTALIGRUPP	SIDORIKATEGORI	SIDORINAMNRYMD	SIDORINR	SIDSTORLEK	SKYDDSNIVÅ
            hashed	-	kategoriträd	explodera	SPRÅK	ersätt	tid	tidl
            hashed	default	standard
            hashed	expr	utr
            hashed	formatdate	formateradatum	datumformat
            hashed	if	om
            hashed	ifeq	omlika
            hashed	iferror	omfel
            hashed	ifexist	omfinns
            hashed	ifexpr	omutr
            hashed	switch	växel
            hashed	tag	tagg
            infobox	here	filmfakta	regentinfo	företagsfakta	fartygsfakta	datorspelsfakta	skådespelare	författare	kemibox	tätort
            language	aa	afar
            language	ab	abchaziska
            language	ace	acehnesiska
            language	ady	adygeiska
            language	aeb	tunisisk arabiska
            language	af	afrikaans
            language	ain	ainu
            language	ak	akan
            language	akk	akkadiska
            language	akz	Alabama-muskogee
            language	ale	aleutiska
            language	aln	gegiska
            language	alt	sydaltaiska
            language	am	amhariska
            language	an	aragonesiska
            language	ang	fornengelska
            language	anp	angika
            language	ar	arabiska
            language	arc	arameiska
            language	arn	mapudungun
            language	arp	arapaho
            language	arq	algerisk arabiska
            language	ary	marockansk arabiska
            language	arz	egyptisk arabiska
            language	as	assamesiska
            language	ase	amerikanskt teckenspråk
            language	ast	asturiska
            language	av	avariska
            language	avk	kotava
            language	awa	awadhi
            language	ay	aymara
            language	az	azerbajdzjanska
            language	ba	basjkiriska
            language	bal	baluchiska
            language	ban	balinesiska
            language	bar	bayerska
            language	bbc	batak-toba
            language	be	belarusiska
            language	bem	bemba
            language	bg	bulgariska
            language	bgn	västbaluchiska
            language	bho	bhojpuri
            language	bi	bislama
            language	bik	bikol
            language	bjn	banjariska
            language	bla	siksika
            language	bm	bambara
            language	bn	bengali
            language	bo	tibetanska
            language	bpy	bishnupriya
            language	bqi	bakhtiari
            language	br	bretonska
            language	brh	brahuiska
            language	bs	bosniska
            language	bua	burjätiska
            language	bug	buginesiska
            language	ca	katalanska
            language	ce	tjetjenska
            language	ceb	cebuano
            language	ch	chamorro
            language	chg	chagatai
            language	chk	chuukesiska
            language	chn	chinook
            language	cho	choctaw
            language	chr	cherokesiska
            language	chy	cheyenne
            language	ckb	soranisk kurdiska
            language	co	korsikanska
            language	cop	koptiska
            language	cps	kapisnon
            language	cr	cree
            language	crh	krimtatariska
            language	cs	tjeckiska
            language	csb	kasjubiska
            language	cu	kyrkslaviska
            language	cv	tjuvasjiska
            language	cy	walesiska
            language	da	danska
            language	dak	dakota
            language	de	tyska
            language	de-at	österrikisk tyska
            language	de-ch	schweizisk högtyska
            language	din	dinka
            language	dsb	lågsorbiska
            language	dtp	centraldusun
            language	dua	duala
            language	dv	divehi
            language	dz	dzongkha
            language	ee	ewe
            language	egl	emiliska
            language	egy	fornegyptiska
            language	el	grekiska
            language	elx	elamitiska
            language	en	engelska
            language	en-ca	kanadensisk engelska
            language	en-gb	brittisk engelska
            language	en-us	amerikansk engelska
            language	enm	medelengelska
            language	eo	esperanto
            language	es	spanska
            language	es-419	latinamerikansk spanska
            language	esu	centralalaskisk jupiska
            language	et	estniska
            language	eu	baskiska
            language	ext	extremaduriska
            language	fa	persiska
            language	fa-af	dari
            language	fat	fanti
            language	ff	fulani
            language	fi	finska
            language	fil	filippinska
            language	fit	meänkieli
            language	fj	fijianska
            language	fo	färöiska
            language	fon	fonspråket
            language	fr	franska
            language	fr-ca	kanadensisk franska
            language	frc	cajun-franska
            language	frm	medelfranska
            language	fro	fornfranska
            language	frp	frankoprovensalska
            language	frr	nordfrisiska
            language	fur	friulianska
            language	fy	västfrisiska
            language	ga	iriska
            language	gaa	gã
            language	gag	gagauziska
            language	gan	gan
            language	gd	skotsk gaeliska
            language	gez	etiopiska
            language	gil	gilbertiska
            language	gl	galiciska
            language	glk	gilaki
            language	gmh	medelhögtyska
            language	gn	guaraní
            language	goh	fornhögtyska
            language	gom	Goa-konkani
            language	gor	gorontalo
            language	got	gotiska
            language	grc	forngrekiska
            language	gsw	schweizertyska
            language	gu	gujarati
            language	guc	wayuu
            language	gur	farefare
            language	gv	manx
            language	ha	hausa
            language	hak	hakka
            language	haw	hawaiiska
            language	he	hebreiska
            language	hi	hindi
            language	hif	Fiji-hindi
            language	hil	hiligaynon
            language	hit	hettitiska
            language	hmn	hmongspråk
            language	ho	hirimotu
            language	hr	kroatiska
            language	hsb	högsorbiska
            language	hsn	xiang
            language	ht	haitiska
            language	hu	ungerska
            language	hy	armeniska
            language	hz	herero
            language	ia	interlingua
            language	iba	ibanska
            language	id	indonesiska
            language	ie	interlingue
            language	ig	igbo
            language	ii	szezuan i
            language	ik	inupiak
            language	ilo	iloko
            language	inh	ingusjiska
            language	io	ido
            language	is	isländska
            language	it	italienska
            language	iu	inuktitut
            language	izh	ingriska
            language	ja	japanska
            language	jam	jamaikansk engelsk kreol
            language	jbo	lojban
            language	jut	jylländska
            language	jv	javanesiska
            language	ka	georgiska
            language	kaa	karakalpakiska
            language	kab	kabyliska
            language	kbd	kabardinska
            language	kcg	tyap
            language	kea	kapverdiska
            language	kg	kikongo
            language	khw	khowar
            language	ki	kikuyu
            language	kiu	kirmanjki
            language	kj	kuanyama
            language	kk	kazakiska
            language	kl	grönländska
            language	km	kambodjanska
            language	kmb	kimbundu
            language	kn	kannada
            language	ko	koreanska
            language	koi	komi-permjakiska
            language	kok	konkani
            language	kpe	kpelle
            language	kr	kanuri
            language	krc	karachay-balkar
            language	kri	krio
            language	krj	kinaray-a
            language	krl	karelska
            language	ks	kashmiriska
            language	ksh	kölniska
            language	ku	kurdiska
            language	kum	kumykiska
            language	kv	kome
            language	kw	korniska
            language	ky	kirgiziska
            language	la	latin
            language	lad	ladino
            language	lb	luxemburgiska
            language	lez	lezghien
            language	lfn	lingua franca nova
            language	lg	luganda
            language	li	limburgiska
            language	lij	liguriska
            language	liv	livoniska
            language	lkt	lakota
            language	lmo	lombardiska
            language	ln	lingala
            language	lo	laotiska
            language	lou	louisiana-kreol
            language	loz	lozi
            language	lrc	nordluri
            language	lt	litauiska
            language	ltg	lettgalliska
            language	lua	luba-lulua
            language	lus	lushai
            language	lv	lettiska
            language	lzh	litterär kineiska
            language	lzz	laziska
            language	mad	maduresiska
            language	mag	magahi
            language	mai	maithili
            language	mak	makasar
            language	mdf	moksja
            language	men	mende
            language	mg	malagassiska
            language	mga	medeliriska
            language	mh	marshalliska
            language	mi	maori
            language	mic	mi’kmaq
            language	min	minangkabau
            language	mk	makedonska
            language	ml	malayalam
            language	mn	mongoliska
            language	mnc	manchuriska
            language	mni	manipuri
            language	moh	mohawk
            language	mos	mossi
            language	mr	marathi
            language	mrj	västmariska
            language	ms	malajiska
            language	mt	maltesiska
            language	mus	muskogee
            language	mwl	mirandesiska
            language	my	burmesiska
            language	myv	erjya
            language	mzn	mazanderani
            language	na	nauruanska
            language	nan	min nan
            language	nap	napolitanska
            language	nb	norskt bokmål
            language	nd	nordndebele
            language	nds	lågtyska
            language	nds-nl	lågsaxiska
            language	ne	nepalesiska
            language	new	newariska
            language	ng	ndonga
            language	nia	nias
            language	niu	niueanska
            language	nl	nederländska
            language	nl-be	flamländska
            language	nn	nynorska
            language	no	norska
            language	nog	nogai
            language	non	fornnordiska
            language	nov	novial
            language	nqo	n-kå
            language	nr	sydndebele
            language	nso	nordsotho
            language	nv	navaho
            language	ny	nyanja
            language	nyn	nyankole
            language	oc	occitanska
            language	oj	odjibwa
            language	om	oromo
            language	or	oriya
            language	os	ossetiska
            language	ota	ottomanska
            language	pa	punjabi
            language	pag	pangasinan
            language	pal	medelpersiska
            language	pam	pampanga
            language	pap	papiamento
            language	pau	palau
            language	pcd	pikardiska
            language	pcm	nigeriansk pidgin
            language	pdc	Pennsylvaniatyska
            language	pdt	mennonitisk lågtyska
            language	peo	fornpersiska
            language	pfl	Pfalz-tyska
            language	phn	feniciska
            language	pi	pali
            language	pl	polska
            language	pms	piemontesiska
            language	pnt	pontiska
            language	prg	fornpreussiska
            language	pro	fornprovensalska
            language	ps	afghanska
            language	pt	portugisiska
            language	pt-br	brasiliansk portugisiska
            language	qu	quechua
            language	qug	Chimborazo-höglandskichwa
            language	rap	rapanui
            language	rar	rarotonganska
            language	rgn	romagnol
            language	rhg	ruáingga
            language	rif	riffianska
            language	rm	rätoromanska
            language	rn	rundi
            language	ro	rumänska
            language	rom	romani
            language	ru	ryska
            language	rue	rusyn
            language	rup	arumänska
            language	rw	kinjarwanda
            language	sa	sanskrit
            language	sah	jakutiska
            language	sam	samaritanska
            language	sat	santali
            language	sc	sardinska
            language	scn	sicilianska
            language	sco	skotska
            language	sd	sindhi
            language	sdc	sassaresisk sardiska
            language	sdh	sydkurdiska
            language	se	nordsamiska
            language	sei	seri
            language	ses	songhai
            language	sg	sango
            language	sga	forniriska
            language	sgs	samogitiska
            language	sh	serbokroatiska
            language	shi	tachelhit
            language	shn	shan
            language	si	singalesiska
            language	sk	slovakiska
            language	sl	slovenska
            language	sli	lågsilesiska
            language	sm	samoanska
            language	sma	sydsamiska
            language	smj	lulesamiska
            language	smn	enaresamiska
            language	sms	skoltsamiska
            language	sn	shona
            language	so	somaliska
            language	sog	sogdiska
            language	sq	albanska
            language	sr	serbiska
            language	srn	sranan tongo
            language	ss	swati
            language	st	sydsotho
            language	stq	saterfrisiska
            language	su	sundanesiska
            language	sux	sumeriska
            language	sv	svenska
            language	sw	swahili
            language	syc	klassisk syriska
            language	syr	syriska
            language	szl	silesiska
            language	ta	tamil
            language	tcy	tulu
            language	te	telugu
            language	tet	tetum
            language	tg	tadzjikiska
            language	th	thailändska
            language	ti	tigrinja
            language	tig	tigré
            language	tk	turkmeniska
            language	tl	tagalog
            language	tlh	klingonska
            language	tli	tlingit
            language	tly	talysh
            language	tn	tswana
            language	to	tonganska
            language	tpi	tok pisin
            language	tr	turkiska
            language	tru	turoyo
            language	trv	taroko
            language	ts	tsonga
            language	tsd	tsakodiska
            language	tt	tatariska
            language	tum	tumbuka
            language	tvl	tuvaluanska
            language	tw	twi
            language	ty	tahitiska
            language	tyv	tuviniska
            language	tzm	centralmarockansk tamazight
            language	udm	udmurtiska
            language	ug	uiguriska
            language	uga	ugaritiska
            language	uk	ukrainska
            language	umb	umbundu
            language	ur	urdu
            language	uz	uzbekiska
            language	ve	venda
            language	vec	venetianska
            language	vep	veps
            language	vi	vietnamesiska
            language	vls	västflamländska
            language	vmf	Main-frankiska
            language	vo	volapük
            language	vot	votiska
            language	vro	võru
            language	wa	vallonska
            language	war	waray
            language	wo	wolof
            language	wuu	wu
            language	xal	kalmuckiska
            language	xh	xhosa
            language	xmf	mingrelianska
            language	yi	jiddisch
            language	yo	yoruba
            language	yrl	nheengatu
            language	yue	kantonesiska
            language	za	zhuang
            language	zap	zapotek
            language	zea	zeeländska
            language	zgh	marockansk standard-tamazight
            language	zh	kinesiska
            language	zh-hans	förenklad kinesiska
            language	zh-hant	traditionell kinesiska
            language	zu	zulu
            language	zun	zuni
            language	zza	zazaiska
            language	eng	engelska
            language	fra	franska
            language	ger	tyska
            language	gr	grekiska
            language	ita	italienska
            language	lat	latin
            language	rus	ryska
            language	spa	spanska
            modifier	msg	MED
            modifier	msgnw	MEDNW
            modifier	raw	RÅ
            modifier	subst	BYT
            month	1	januari
            month	2	februari
            month	3	mars
            month	4	april
            month	5	maj
            month	6	juni
            month	7	juli
            month	8	augusti
            month	9	september
            month	10	oktober
            month	11	november
            month	12	december
            namespace	-2	Media
            namespace	-1	Special
            namespace	1	Diskussion
            namespace	2	Användare
            namespace	3	Användardiskussion
            namespace	4	Wikipedia
            namespace	5	Wikipediadiskussion
            namespace	6	Fil
            namespace	7	Fildiskussion
            namespace	8	MediaWiki
            namespace	9	MediaWiki-diskussion
            namespace	10	Mall
            namespace	11	Malldiskussion
            namespace	12	Hjälp
            namespace	13	Hjälpdiskussion
            namespace	14	Kategori
            namespace	15	Kategoridiskussion
            namespace	101	Portaldiskussion
            namespace	828	Modul
            namespace	829	Moduldiskussion
            number	decimal	,
            number	group	\#u{A0}
            option	img_baseline	baslinje
            option	img_border	kantlinje
            option	img_bottom	botten
            option	img_center	centrerad
            option	img_framed	ram	inramad
            option	img_frameless	ramlös
            option	img_left	vänster
            option	img_link	länk=$1
            option	img_manualthumb	miniatyr=$1	mini=$1
            option	img_middle	mitten
            option	img_none	ingen
            option	img_page	sida=$1	sida $1
            option	img_right	höger
            option	img_sub	ned
            option	img_super	upp
            option	img_text_bottom	text-botten
            option	img_text_top	text-topp
            option	img_thumbnail	miniatyr	mini
            option	img_top	topp
            option	img_upright	stående	stående=$1	stående $1
            plural	1	i = 1 and v = 0
            redirect	redirect	omdirigering
            switch	-	ALLTIDINNEHÅLLSFÖRTECKNING	INTEREDIGERASEKTION	INGETGALLERI	INGENINNEHÅLLSFÖRTECKNING	INNEHÅLLSFÖRTECKNING
            switch!	-	DOLDKAT	INDEXERA	NYTTAVSNITTLÄNK	INTEINDEXERA	STATISKOMDIRIGERING
            territory	ac	Ascension
            territory	ad	Andorra
            territory	ae	Förenade Arabemiraten
            territory	af	Afghanistan
            territory	ag	Antigua och Barbuda
            territory	ai	Anguilla
            territory	al	Albanien
            territory	am	Armenien
            territory	ao	Angola
            territory	aq	Antarktis
            territory	ar	Argentina
            territory	as	Amerikanska Samoa
            territory	at	Österrike
            territory	au	Australien
            territory	aw	Aruba
            territory	ax	Åland
            territory	az	Azerbajdzjan
            territory	ba	Bosnien och Hercegovina
            territory	bb	Barbados
            territory	bd	Bangladesh
            territory	be	Belgien
            territory	bf	Burkina Faso
            territory	bg	Bulgarien
            territory	bh	Bahrain
            territory	bi	Burundi
            territory	bj	Benin
            territory	bl	S:t Barthélemy
            territory	bm	Bermuda
            territory	bn	Brunei
            territory	bo	Bolivia
            territory	bq	Karibiska Nederländerna
            territory	br	Brasilien
            territory	bs	Bahamas
            territory	bt	Bhutan
            territory	bv	Bouvetön
            territory	bw	Botswana
            territory	by	Belarus
            territory	bz	Belize
            territory	ca	Kanada
            territory	cc	Kokosöarna
            territory	cd	Kongo-Kinshasa
            territory	cf	Centralafrikanska republiken
            territory	cg	Kongo-Brazzaville
            territory	ch	Schweiz
            territory	ci	Elfenbenskusten
            territory	ck	Cooköarna
            territory	cl	Chile
            territory	cm	Kamerun
            territory	cn	Kina
            territory	co	Colombia
            territory	cp	Clippertonön
            territory	cr	Costa Rica
            territory	cu	Kuba
            territory	cv	Kap Verde
            territory	cw	Curaçao
            territory	cx	Julön
            territory	cy	Cypern
            territory	cz	Tjeckien
            territory	de	Tyskland
            territory	dg	Diego Garcia
            territory	dj	Djibouti
            territory	dk	Danmark
            territory	dm	Dominica
            territory	do	Dominikanska republiken
            territory	dz	Algeriet
            territory	ea	Ceuta och Melilla
            territory	ec	Ecuador
            territory	ee	Estland
            territory	eg	Egypten
            territory	eh	Västsahara
            territory	er	Eritrea
            territory	es	Spanien
            territory	et	Etiopien
            territory	eu	Europeiska unionen
            territory	fi	Finland
            territory	fj	Fiji
            territory	fk	Falklandsöarna
            territory	fm	Mikronesien
            territory	fo	Färöarna
            territory	fr	Frankrike
            territory	ga	Gabon
            territory	gb	Storbritannien
            territory	gd	Grenada
            territory	ge	Georgien
            territory	gf	Franska Guyana
            territory	gg	Guernsey
            territory	gh	Ghana
            territory	gi	Gibraltar
            territory	gl	Grönland
            territory	gm	Gambia
            territory	gn	Guinea
            territory	gp	Guadeloupe
            territory	gq	Ekvatorialguinea
            territory	gr	Grekland
            territory	gs	Sydgeorgien och Sydsandwichöarna
            territory	gt	Guatemala
            territory	gu	Guam
            territory	gw	Guinea-Bissau
            territory	gy	Guyana
            territory	hk	Hongkong
            territory	hm	Heardön och McDonaldöarna
            territory	hn	Honduras
            territory	hr	Kroatien
            territory	ht	Haiti
            territory	hu	Ungern
            territory	ic	Kanarieöarna
            territory	id	Indonesien
            territory	ie	Irland
            territory	il	Israel
            territory	im	Isle of Man
            territory	in	Indien
            territory	io	Brittiska territoriet i Indiska oceanen
            territory	iq	Irak
            territory	ir	Iran
            territory	is	Island
            territory	it	Italien
            territory	je	Jersey
            territory	jm	Jamaica
            territory	jo	Jordanien
            territory	jp	Japan
            territory	ke	Kenya
            territory	kg	Kirgizistan
            territory	kh	Kambodja
            territory	ki	Kiribati
            territory	km	Komorerna
            territory	kn	S:t Kitts och Nevis
            territory	kp	Nordkorea
            territory	kr	Sydkorea
            territory	kw	Kuwait
            territory	ky	Caymanöarna
            territory	kz	Kazakstan
            territory	la	Laos
            territory	lb	Libanon
            territory	lc	S:t Lucia
            territory	li	Liechtenstein
            territory	lk	Sri Lanka
            territory	lr	Liberia
            territory	ls	Lesotho
            territory	lt	Litauen
            territory	lu	Luxemburg
            territory	lv	Lettland
            territory	ly	Libyen
            territory	ma	Marocko
            territory	mc	Monaco
            territory	md	Moldavien
            territory	me	Montenegro
            territory	mf	Saint-Martin
            territory	mg	Madagaskar
            territory	mh	Marshallöarna
            territory	mk	Nordmakedonien
            territory	ml	Mali
            territory	mm	Myanmar
            territory	mn	Mongoliet
            territory	mo	Macao
            territory	mp	Nordmarianerna
            territory	mq	Martinique
            territory	mr	Mauretanien
            territory	ms	Montserrat
            territory	mt	Malta
            territory	mu	Mauritius
            territory	mv	Maldiverna
            territory	mw	Malawi
            territory	mx	Mexiko
            territory	my	Malaysia
            territory	mz	Moçambique
            territory	na	Namibia
            territory	nc	Nya Kaledonien
            territory	ne	Niger
            territory	nf	Norfolkön
            territory	ng	Nigeria
            territory	ni	Nicaragua
            territory	nl	Nederländerna
            territory	no	Norge
            territory	np	Nepal
            territory	nr	Nauru
            territory	nu	Niue
            territory	nz	Nya Zeeland
            territory	om	Oman
            territory	pa	Panama
            territory	pe	Peru
            territory	pf	Franska Polynesien
            territory	pg	Papua Nya Guinea
            territory	ph	Filippinerna
            territory	pk	Pakistan
            territory	pl	Polen
            territory	pm	S:t Pierre och Miquelon
            territory	pn	Pitcairnöarna
            territory	pr	Puerto Rico
            territory	ps	Palestina
            territory	pt	Portugal
            territory	pw	Palau
            territory	py	Paraguay
            territory	qa	Qatar
            territory	re	Réunion
            territory	ro	Rumänien
            territory	rs	Serbien
            territory	ru	Ryssland
            territory	rw	Rwanda
            territory	sa	Saudiarabien
            territory	sb	Salomonöarna
            territory	sc	Seychellerna
            territory	sd	Sudan
            territory	se	Sverige
            territory	sg	Singapore
            territory	sh	S:t Helena
            territory	si	Slovenien
            territory	sj	Svalbard och Jan Mayen
            territory	sk	Slovakien
            territory	sl	Sierra Leone
            territory	sm	San Marino
            territory	sn	Senegal
            territory	so	Somalia
            territory	sr	Surinam
            territory	ss	Sydsudan
            territory	st	São Tomé och Príncipe
            territory	sv	El Salvador
            territory	sx	Sint Maarten
            territory	sy	Syrien
            territory	sz	Eswatini
            territory	ta	Tristan da Cunha
            territory	tc	Turks- och Caicosöarna
            territory	td	Tchad
            territory	tf	Franska sydterritorierna
            territory	tg	Togo
            territory	th	Thailand
            territory	tj	Tadzjikistan
            territory	tk	Tokelauöarna
            territory	tl	Östtimor
            territory	tm	Turkmenistan
            territory	tn	Tunisien
            territory	to	Tonga
            territory	tr	Turkiet
            territory	tt	Trinidad och Tobago
            territory	tv	Tuvalu
            territory	tw	Taiwan
            territory	tz	Tanzania
            territory	ua	Ukraina
            territory	ug	Uganda
            territory	um	USA:s yttre öar
            territory	us	USA
            territory	uy	Uruguay
            territory	uz	Uzbekistan
            territory	va	Vatikanstaten
            territory	vc	S:t Vincent och Grenadinerna
            territory	ve	Venezuela
            territory	vg	Brittiska Jungfruöarna
            territory	vi	Amerikanska Jungfruöarna
            territory	vn	Vietnam
            territory	vu	Vanuatu
            territory	wf	Wallis- och Futunaöarna
            territory	ws	Samoa
            territory	xk	Kosovo
            territory	ye	Jemen
            territory	yt	Mayotte
            territory	za	Sydafrika
            territory	zm	Zambia
            territory	zw	Zimbabwe
            trail	letters	a-zÄÅÉÖäåéö
            variable	-	SKRIPTSÖKVÄG	SERVERNAMN
            variable!	basepagename	GRUNDSIDNAMN
            variable!	basepagenamee	GRUNDSIDNAMNE
            variable!	contentlanguage	INNEHÅLLSSPRÅK
            variable!	-	NUVARANDEDAG	NUDAG	NUVARANDEDAG2	NUDAG2	NUVARANDEDAGSNAMN	NUDAGSNAMN	NUVARANDEVECKODAG	NUVARANDETIMME	NUTIMME	NUVARANDEMÅNAD	NUMÅNAD	NUVARANDEMÅNAD1	NUVARANDEMÅNADKORT	NUMÅNADKORT	NUVARANDEMÅNADSNAMN	NUMÅNADSNAMN	NUVARANDETID	NUTID	NUTIDSTÄMPEL	NUVARANDEVERSION	NUVERSION	NUVARANDEVECKA	NUVECKA	NUVARANDEÅR	NUÅR	LOKALDAG	LOKALDAG2	LOKALDAGSNAMN	LOKALVECKODAG	LOKALTIMME	LOKALMÅNAD	LOKALMÅNAD1	LOKALMÅNADKORT	LOKALMÅNADSNAMN	LOKALTID	LOKALTIDSTÄMPEL	LOKALVECKA	LOKALTÅR	ANTALAKTIVAANVÄNDARE	ANTALADMINS	ANTALADMINISTRATÖRER	ANTALARTIKLAR	ANTALREDIGERINGAR	ANTALFILER	ANTALSIDOR	ANTALANVÄNDARE	REVISIONSDAG	REVISIONSDAG2	REVISIONSID	REVISIONSMÅNAD	REVISIONSTIDSSTÄMPEL	REVISIONSANVÄNDARE	REVISIONSÅR
            variable!	fullpagename	HELASIDNAMNET
            variable!	fullpagenamee	HELASIDNAMNETE
            variable!	namespace	NAMNRYMD
            variable!	namespacee	NAMNRYMDE
            variable!	pagename	SIDNAMN
            variable!	pagenamee	SIDNAMNE
            variable!	sitename	SAJTNAMN	SITENAMN
            variable!	subjectspace	ARTIKELRYMD
            variable!	subjectspacee	ARTIKELRYMDE
            variable!	subpagename	UNDERSIDNAMN
            variable!	subpagenamee	UNDERSIDNAMNE
            variable!	talkpagename	DISKUSSIONSSIDNAMN
            variable!	talkpagenamee	DISKUSSIONSSIDNAMNE
            variable!	talkspace	DISKUSSIONSRYMD
            variable!	talkspacee	DISKUSSIONSRYMDE
            """#
        case "sw": #"""
            alias	0	date	183	infobox	220	month	244	namespace	427	plural	816
            alias	5	Wikipedia majadiliano
            alias	6	Picha
            alias	7	Majadiliano faili
            alias	9	MediaWiki majadiliano
            alias	11	Kigezo majadiliano
            alias	13	Msaada majadiliano
            alias	15	Jamii majadiliano
            date	full	d MMMM y
            date	month	MMMM y
            infobox	here	uainishaji
            month	1	Januari
            month	2	Februari
            month	3	Machi
            month	4	Aprili
            month	5	Mei
            month	6	Juni
            month	7	Julai
            month	8	Agosti
            month	9	Septemba
            month	10	Oktoba
            month	11	Novemba
            month	12	Desemba
            namespace	-1	Maalum
            namespace	1	Majadiliano
            namespace	2	Mtumiaji
            namespace	3	Majadiliano ya mtumiaji
            namespace	5	Majadiliano ya Wikipedia
            namespace	6	Faili
            namespace	7	Majadiliano ya faili
            namespace	9	Majadiliano ya MediaWiki
            namespace	10	Kigezo
            namespace	11	Majadiliano ya kigezo
            namespace	12	Msaada
            namespace	13	Majadiliano ya msaada
            namespace	14	Jamii
            namespace	15	Majadiliano ya jamii
            plural	1	i = 1 and v = 0
            """#
        case "syl": #"""
            date	0	month	37	namespace	364	trail	1023
            date	full	d MMMM y
            date	month	LLLL y
            month	1	ꠎꠣꠘꠥꠀꠞꠤ
            month	2	ꠚꠦꠛꠥꠀꠞꠤ
            month	3	ꠝꠣꠞ꠆ꠌ
            month	4	ꠄꠙ꠆ꠞꠤꠟ
            month	5	ꠝꠦ
            month	6	ꠎꠥꠘ
            month	7	ꠎꠥꠟꠣꠁ
            month	8	ꠀꠉꠡ꠆ꠐ
            month	9	ꠍꠦꠙ꠆ꠐꠦꠝ꠆ꠛꠞ
            month	10	ꠅꠇ꠆ꠐꠥꠛꠞ
            month	11	ꠘꠜꠦꠝ꠆ꠛꠞ
            month	12	ꠒꠤꠡꠦꠝ꠆ꠛꠞ
            namespace	-2	ꠝꠤꠒꠤꠀ
            namespace	-1	ꠛꠤꠡꠦꠡ
            namespace	1	ꠝꠣꠔ
            namespace	2	ꠛꠦꠛꠀꠞꠈꠣꠞ꠆ꠞꠣ
            namespace	3	ꠛꠦꠛꠀꠞꠈꠣꠞ꠆ꠞꠣꠞ ꠝꠣꠔ
            namespace	5	Wikipedia ꠝꠣꠔ
            namespace	6	ꠚꠣꠁꠟ
            namespace	7	ꠚꠣꠁꠟ ꠟꠂꠀ ꠝꠣꠔ
            namespace	8	ꠝꠤꠒꠤꠀ-ꠃꠁꠇꠤ
            namespace	9	ꠝꠤꠒꠤꠀ-ꠃꠁꠇꠤ ꠟꠂꠀ ꠝꠣꠔ
            namespace	10	ꠐꠦꠝ꠆ꠙꠟꠦꠐ
            namespace	11	ꠐꠦꠝ꠆ꠙꠟꠦꠐ ꠟꠂꠀ ꠝꠣꠔ
            namespace	12	ꠡꠣꠁꠎ꠆ꠎ
            namespace	13	ꠡꠣꠁꠎ꠆ꠎ ꠟꠂꠀ ꠝꠣꠔ
            namespace	14	ꠇꠦꠐꠣꠉꠞꠤ
            namespace	15	ꠇꠦꠐꠣꠉꠞꠤ ꠟꠂꠀ ꠝꠣꠔ
            trail	letters	a-zꠀ-꠯
            """#
        case "szl": #"""
            alias	0	date	314	fallback	351	month	365	month-alone	566	namespace	841
            alias	-1	Specjalna
            alias	1	Dyskusja
            alias	2	Użytkownik
            alias	3	Dyskusja użytkownika
            alias	5	Dyskusja Wikipedia	Dyskusja Wikipedyjo
            alias	7	Dyskusja pliku
            alias	9	Dyskusja MediaWiki
            alias	10	Szablon
            alias	11	Dyskusja szablonu
            alias	12	Pomoc
            alias	13	Dyskusja pomocy
            alias	14	Kategoria
            alias	15	Dyskusja kategorii
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	pl
            month	1	stycznia
            month	2	lutego
            month	3	marca
            month	4	kwietnia
            month	5	mŏja
            month	6	czyrwca
            month	7	lipca
            month	8	siyrpnia
            month	9	września
            month	10	października
            month	11	listopada
            month	12	grudnia
            month-alone	1	styczyń
            month-alone	2	luty
            month-alone	3	marzec
            month-alone	4	kwieciyń
            month-alone	5	mŏj
            month-alone	6	czyrwiec
            month-alone	7	lipiec
            month-alone	8	siyrpiyń
            month-alone	9	wrzesiyń
            month-alone	10	październik
            month-alone	11	listopad
            month-alone	12	grudziyń
            namespace	-1	Szpecyjalna
            namespace	1	Dyskusyjo
            namespace	2	Używacz
            namespace	3	Dyskusyjo używacza
            namespace	4	Wikipedyjo
            namespace	5	Dyskusyjo Wikipedyjo
            namespace	6	Plik
            namespace	7	Dyskusyjo plika
            namespace	8	MediaWiki
            namespace	9	Dyskusyjo MediaWiki
            namespace	10	Muster
            namespace	11	Dyskusyjo mustra
            namespace	12	Půmoc
            namespace	13	Dyskusyjo půmocy
            namespace	14	Kategoryjo
            namespace	15	Dyskusyjo kategoryji
            """#
        case "szy": #"""
            date	0	fallback	37	month	106	namespace	360
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	zh-tw
            fallback	2	zh-hant
            fallback	3	zh
            fallback	4	zh-hans
            month	1	cacay bulad
            month	2	tusa bulad
            month	3	tulu bulad
            month	4	sepat bulad
            month	5	lima bulad
            month	6	enem bulad
            month	7	pitu bulad
            month	8	walu bulad
            month	9	siwa bulad
            month	10	cacay bataan bulad
            month	11	sabaw cacay bulad
            month	12	sabaw tusa bulad
            namespace	-2	myiti
            namespace	-1	sazumaay
            namespace	1	sasukamu
            namespace	2	misaungayay
            namespace	3	pisubelidan tu kamu ni misaungayay sapimatatengil
            namespace	5	Wikipedia sasukamu
            namespace	6	tangan
            namespace	7	pisubelidan tu kamu tu tangan sapimatatengil
            namespace	8	MyitiWyici
            namespace	9	matatengil tu MyitiWyici
            namespace	10	taazihan mitudung
            namespace	11	pisubelidan tu kamu i taazihan mitudung sapimatatengil
            namespace	12	buhci tu kamu
            namespace	13	matatengil tu buhci tu kamu
            namespace	14	kakuniza
            namespace	15	sacacayen kakuniza tu pisubelidan tu kamu sapimatatengil
            namespace	828	bacu-saupu
            namespace	829	pisubelidan tu kamu i bacu-saupu sapimatatengil
            """#
        default: nil
        }
    }
}
