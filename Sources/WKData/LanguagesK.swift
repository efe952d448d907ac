// Written by scripts/make-swift-data from data/mediawiki, data/cldr and data/wiki; do not edit.
// swift-format-ignore-file

extension LanguageData {
    static func k(_ code: String) -> StaticString? {
        switch code {
        case "ka": #"""
            alias	0	date	485	hashed	524	modifier	612	month	643	namespace	1015	number	1981	option	2014	plural	2652	redirect	2667	switch	2731	trail	2765	variable	2795
            alias	2	მონაწილე
            alias	3	მონაწილის განხილვა	მომხმარებელი განხილვა
            alias	4	ვპ
            alias	6	სურათი
            alias	7	სურათი განხილვა
            alias	9	მედიავიკი განხილვა
            alias	11	თარგი განხილვა
            alias	13	დახმარება განხილვა
            alias	15	კატეგორია განხილვა
            date	full	d MMMM, y
            date	month	MMMM, y
            hashed	-	კატეგორიის_ხე	სპეციალური	დრო
            modifier	subst	მიდგმ
            month	1	იანვარი
            month	2	თებერვალი
            month	3	მარტი
            month	4	აპრილი
            month	5	მაისი
            month	6	ივნისი
            month	7	ივლისი
            month	8	აგვისტო
            month	9	სექტემბერი
            month	10	ოქტომბერი
            month	11	ნოემბერი
            month	12	დეკემბერი
            namespace	-2	მედია
            namespace	-1	სპეციალური
            namespace	1	განხილვა
            namespace	2	მომხმარებელი
            namespace	3	მომხმარებლის განხილვა
            namespace	4	ვიკიპედია
            namespace	5	ვიკიპედია განხილვა
            namespace	6	ფაილი
            namespace	7	ფაილის განხილვა
            namespace	8	მედიავიკი
            namespace	9	მედიავიკის განხილვა
            namespace	10	თარგი
            namespace	11	თარგის განხილვა
            namespace	12	დახმარება
            namespace	13	დახმარების განხილვა
            namespace	14	კატეგორია
            namespace	15	კატეგორიის განხილვა
            namespace	100	პორტალი
            namespace	828	მოდული
            namespace	829	მოდულის განხილვა
            number	decimal	,
            number	group	\#u{A0}
            option	img_alt	ალტ=$1
            option	img_border	საზღვარი
            option	img_bottom	ქვედა
            option	img_center	ცენტრი	ცენტრში
            option	img_left	მარცხნივ
            option	img_link	ბმული=$1
            option	img_manualthumb	მინიატიურა=$1	მინი=$1
            option	img_middle	შუა
            option	img_none	არა
            option	img_page	გვერდი=$1	გვერდი_$1
            option	img_right	მარჯვნივ
            option	img_thumbnail	მინი	მინიატიურა	მინიასლი	ცეროდენა
            option	img_top	ზედა
            option	img_width	$1პქ
            plural	1	n = 1
            redirect	redirect	გადამისამართება
            switch	-	უგალერეო
            trail	letters	a-z»ა-ჰ“
            variable!	-	მიმდინარე_დღე	მიმდინარე_დღე2	მიმდინარე_დღის_სახელი	მიმდინარე_საათი	მიმდინარე_თვე	მიმდინარე_თვე2	მიმდინარე_თვე1	მიმდინარე_თვის_სახელი	მიმდინარე_თვის_სახელის_აბრევიატურა	მიმდინარე_დრო	მიმდინარე_წელი
            variable!	fullpagename	გვერდის_სრული_სახელი
            variable!	namespace	სახელთა_სივრცე
            variable!	pagename	გვერდის_სახელი
            variable!	sitename	საიტის_სახელი
            """#
        case "kaa": #"""
            date	0	fallback	42	month	80	month-alone	311	namespace	559	number	981	trail	1030
            date	full	y 'j'. MMMM d
            date	month	y LLLL
            fallback	1	kk-latn
            fallback	2	kk-cyrl
            month	1	yanvardıń
            month	2	fevraldıń
            month	3	marttıń
            month	4	apreldiń
            month	5	maydıń
            month	6	iyunnıń
            month	7	iyuldıń
            month	8	avgusttıń
            month	9	sentyabrdiń
            month	10	oktyabrdiń
            month	11	noyabrdiń
            month	12	dekabrdiń
            month-alone	1	Yanvar
            month-alone	2	Fevral
            month-alone	3	Mart
            month-alone	4	Aprel
            month-alone	5	May
            month-alone	6	Iyun
            month-alone	7	Iyul
            month-alone	8	Avgust
            month-alone	9	Sentyabr
            month-alone	10	Oktyabr
            month-alone	11	Noyabr
            month-alone	12	Dekabr
            namespace	-2	Media
            namespace	-1	Arnawlı
            namespace	1	Sa'wbet
            namespace	2	Paydalanıwshı
            namespace	3	Paydalanıwshı sa'wbeti
            namespace	5	Wikipedia sa'wbeti
            namespace	6	Su'wret
            namespace	7	Su'wret sa'wbeti
            namespace	8	MediaWiki
            namespace	9	MediaWiki sa'wbeti
            namespace	10	Shablon
            namespace	11	Shablon sa'wbeti
            namespace	12	Anıqlama
            namespace	13	Anıqlama sa'wbeti
            namespace	14	Kategoriya
            namespace	15	Kategoriya sa'wbeti
            number	decimal	,
            number	fewest	5
            number	group	\#u{A0}
            trail	letters	'a-z»ıʼ’“
            """#
        case "kab": #"""
            alias	0	date	43	fallback	80	month	94	month-alone	290	namespace	554	plural	953
            alias	10	Talγa
            alias	11	Amyannan n talγa
            date	full	d MMMM y
            date	month	MMMM y
            fallback	1	fr
            month	1	Yennayer
            month	2	Fuṛar
            month	3	Meɣres
            month	4	Yebrir
            month	5	Mayyu
            month	6	Yunyu
            month	7	Yulyu
            month	8	Ɣuct
            month	9	Ctembeṛ
            month	10	Tubeṛ
            month	11	Nunembeṛ
            month	12	Duǧembeṛ
            month-alone	1	Yennayer
            month-alone	2	Fuṛar
            month-alone	3	Meɣres
            month-alone	4	Yebrir
            month-alone	5	Mayyu
            month-alone	6	Yunyu
            month-alone	7	Yulyu
            month-alone	8	Ɣuct
            month-alone	9	Ctember
            month-alone	10	Tuber
            month-alone	11	Nunembeṛ
            month-alone	12	Duǧembeṛ
            namespace	-2	Media
            namespace	-1	Uslig
            namespace	1	Mmeslay
            namespace	2	Amseqdac
            namespace	3	Amyannan umsqedac
            namespace	5	Amyannan n Wikipedia
            namespace	6	Tugna
            namespace	7	Amyannan n tugna
            namespace	8	MediaWiki
            namespace	9	Amyannan n MediaWiki
            namespace	10	Talɣa
            namespace	11	Amyannan n talɣa
            namespace	12	Tallat
            namespace	13	Amyannan n tallat
            namespace	14	Taggayt
            namespace	15	Amyannan n taggayt
            plural	1	i = 0,1
            """#
        case "kbd": #"""
            fallback	0
            fallback	1	kbd-cyrl
            """#
        case "kbd-cyrl": #"""
            alias	0	date	411	month	448	month-alone	829	namespace	1220	trail	1902
            alias	1	Обсуждение
            alias	2	Участник
            alias	3	Обсуждение участника
            alias	5	Обсуждение Wikipedia
            alias	7	Обсуждение файла
            alias	9	Обсуждение MediaWiki
            alias	11	Обсуждение шаблона
            alias	12	Справка
            alias	13	Обсуждение справки
            alias	14	Категория
            alias	15	Обсуждение категории
            date	full	d MMMM y
            date	month	LLLL y
            month	1	ЩӀышылэм и
            month	2	Мазаем и
            month	3	Гъатхэпэм и
            month	4	Мэлыжьыхьым и
            month	5	Накъыгъэм и
            month	6	Мэкъуауэгъуэм и
            month	7	Бадзэуэгъуэм и
            month	8	ШыщхьэӀум и
            month	9	ФокӀадэм и
            month	10	Жэпуэгъуэм и
            month	11	ЩэкӀуэгъуэм и
            month	12	Дыгъэгъазэм и
            month-alone	1	ЩӀышылэ
            month-alone	2	Мазае
            month-alone	3	Гъатхэпэ
            month-alone	4	Мэлыжьыхь
            month-alone	5	Накъыгъэ
            month-alone	6	Мэкъуауэгъуэ
            month-alone	7	Бадзэуэгъуэ
            month-alone	8	ШыщхьэӀу
            month-alone	9	ФокӀадэ
            month-alone	10	Жэпуэгъуэ
            month-alone	11	ЩэкӀуэгъуэ
            month-alone	12	Дыгъэгъазэ
            namespace	-2	Медиа
            namespace	-1	Служебная
            namespace	1	Тепсэлъэхьыгъуэ
            namespace	2	ЦӀыхухэт
            namespace	3	ЦӀыхухэт тепсэлъэхьыгъуэ
            namespace	5	Wikipedia тепсэлъэхьыгъуэ
            namespace	6	Файл
            namespace	7	Файл тепсэлъэхьыгъуэ
            namespace	8	MediaWiki
            namespace	9	MediaWiki тепсэлъэхьыгъуэ
            namespace	10	Шаблон
            namespace	11	Шаблон тепсэлъэхьыгъуэ
            namespace	12	ДэӀэпыкъуэгъуэ
            namespace	13	ДэӀэпыкъуэгъуэ тепсэлъэхьыгъуэ
            namespace	14	Категориэ
            namespace	15	Категориэ тепсэлъэхьыгъуэ
            trail	letters	a-zа-яёӀ
            """#
        case "kbp": #"""
            date	0	fallback	37	month	51	month-alone	335
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	fr
            month	1	Kɔlaɣ fenaɣ
            month	2	Lɛlaɣ fenaɣ
            month	3	Lakɩŋ fenaɣ
            month	4	Ɖomaɣ fenaɣ
            month	5	Agoza fenaɣ
            month	6	Mɩsɩkʋm fenaɣ
            month	7	Hasɩyaɖɛ fenaɣ
            month	8	Keenaɣ fenaɣ
            month	9	Salaŋ fenaɣ
            month	10	Aloma fenaɣ
            month	11	Kamɩŋ fenaɣ
            month	12	Saŋayɩŋ fenaɣ
            month-alone	8	Kɩyɛɛna fenaɣ
            """#
        case "kcg": #"""
            date	0	month	37	namespace	314	plural	738	trail	753
            date	full	d MMMM y
            date	month	LLLL y
            month	1	Zwat Jhyiung
            month	2	Zwat Sweang
            month	3	Zwat Tsat
            month	4	Zwat Nyaai
            month	5	Zwat Tswuon
            month	6	Zwat A̱taa
            month	7	Zwat A̱natat
            month	8	Zwat A̱ni̱nai
            month	9	Zwat A̱kubunyiung
            month	10	Zwat Swak
            month	11	Zwat Swak ma̱ng Jhyiung
            month	12	Zwat Swak ma̱ng Sweang
            namespace	-1	Wat khwo
            namespace	1	A\#u{200C}̱lyiat
            namespace	2	A\#u{200C}̱tyunta̱m
            namespace	3	A\#u{200C}̱lyiat a\#u{200C}̱tyunta\#u{200C}̱m
            namespace	5	A\#u{200C}̱lyiat Wikipedia
            namespace	6	Fail
            namespace	7	A\#u{200C}̱lyiat fail
            namespace	8	MediaWiki
            namespace	9	A\#u{200C}̱lyiat MediaWiki
            namespace	10	Ta\#u{200C}̱mpi\#u{200C}̱let
            namespace	11	A\#u{200C}̱lyiat ta\#u{200C}̱mpi\#u{200C}̱let
            namespace	12	Beang
            namespace	13	A\#u{200C}̱lyiat beang
            namespace	14	Sa
            namespace	15	A\#u{200C}̱lyiat nsa
            plural	1	n = 1
            trail	letters	a-záí̱\#u{200C}
            """#
        case "kea": #"""
            alias	0	date	76	fallback	128	month	142	month-alone	326	namespace	582	trail	1003
            alias	2	Uzuáriu	Uzuária
            alias	3	Diskuson di uzuáriu	Diskuson di uzuária
            date	full	d 'di' MMMM 'di' y
            date	month	LLLL 'di' y
            fallback	1	pt
            month	1	Janeru
            month	2	Febreru
            month	3	Marsu
            month	4	Abril
            month	5	Maiu
            month	6	Junhu
            month	7	Julhu
            month	8	Agostu
            month	9	Setenbru
            month	10	Otubru
            month	11	Nuvenbru
            month	12	Dizenbru
            month-alone	1	Janeru
            month-alone	2	Febreru
            month-alone	3	Marsu
            month-alone	4	Abril
            month-alone	5	Maiu
            month-alone	6	Junhu
            month-alone	7	Julhu
            month-alone	8	Agostu
            month-alone	9	Setenbru
            month-alone	10	Otubru
            month-alone	11	Nuvenbru
            month-alone	12	Dizenbru
            namespace	-2	Multimédia
            namespace	-1	Spesial
            namespace	1	Diskuson
            namespace	2	Uzuáriu
            namespace	3	Diskuson di uzuáriu
            namespace	5	Diskuson di Wikipedia
            namespace	6	Fixeru
            namespace	7	Diskuson di fixeru
            namespace	8	MediaWiki
            namespace	9	Diskuson di MediaWiki
            namespace	10	Modelu
            namespace	11	Diskuson di modelu
            namespace	12	Ajuda
            namespace	13	Diskuson di ajuda
            namespace	14	Katiguria
            namespace	15	Diskuson di katiguria
            trail	letters	a-zà-ãç-êíò-õú̈
            """#
        case "kg": #"""
            date	0	month	37	month-alone	363	namespace	404
            date	full	d MMMM y
            date	month	LLLL y
            month	1	ngônda ya ntete
            month	2	ngônda ya zôle
            month	3	ngônda ya tatu
            month	4	ngônda ya yiya
            month	5	ngônda ya tânu
            month	6	ngônda ya sambânu
            month	7	ngônda ya nsambwâdi
            month	8	ngônda ya nâna
            month	9	ngônda ya yivwa
            month	10	ngônda ya kûmi
            month	11	ngônda ya kûmi na mosi
            month	12	ngônda ya kûmi na zôle
            month-alone	12	ngôida ya kûmi na zôle
            namespace	1	Disolo
            namespace	2	Kisadi
            namespace	3	Disolo kisadi
            namespace	5	Disolo Wikipedia
            namespace	6	Fisye
            namespace	7	Disolo fisye
            namespace	12	Lusadisu
            namespace	13	Disolo lusadisu
            namespace	14	Kalasi
            namespace	15	Disolo kalasi
            """#
        case "khw": #"""
            date	0	fallback	39	month	53	month-alone	282	namespace	384
            date	full	d MMMM yء
            date	month	LLLL y
            fallback	1	ur
            month	1	جنوری
            month	2	فروری
            month	3	مارچ
            month	4	اپریل
            month	5	مئی
            month	6	جون
            month	7	جولائی
            month	8	اگست
            month	9	ستمبار
            month	10	اکتوبر
            month	11	نومبار
            month	12	دسمبار
            month-alone	4	اپريل
            month-alone	9	ستمبر
            month-alone	11	نومبر
            month-alone	12	دسمبر
            namespace	-2	میڈیا
            namespace	-1	خاص
            namespace	1	تبادلۂ خیال
            namespace	2	صارف
            namespace	3	تبادلۂ خیال صارف
            namespace	5	تبادلۂ خیال Wikipedia
            namespace	6	فائل
            namespace	7	تبادلۂ خیال فائل
            namespace	8	میڈیاویکی
            namespace	9	تبادلۂ خیال میڈیاویکی
            namespace	10	سانچہ
            namespace	11	تبادلۂ خیال سانچہ
            namespace	12	مدد
            namespace	13	تبادلۂ خیال مدد
            namespace	14	زمرہ
            namespace	15	تبادلۂ خیال زمرہ
            """#
        case "ki": #"""
            date	0	month	37
            date	full	d MMMM y
            date	month	MMMM y
            month	1	Njenuarĩ
            month	2	Mwere wa kerĩ
            month	3	Mwere wa gatatũ
            month	4	Mwere wa kana
            month	5	Mwere wa gatano
            month	6	Mwere wa gatandatũ
            month	7	Mwere wa mũgwanja
            month	8	Mwere wa kanana
            month	9	Mwere wa kenda
            month	10	Mwere wa ikũmi
            month	11	Mwere wa ikũmi na ũmwe
            month	12	Ndithemba
            """#
        case "kiu": #"""
            alias	0	date	329	fallback	366	month	380	month-alone	571	namespace	680	redirect	1104
            alias	-2	Medya
            alias	-1	Özel
            alias	1	Tartışma
            alias	2	Kullanıcı
            alias	3	Kullanıcı mesaj
            alias	5	Wikipedia tartışma
            alias	6	Dosya
            alias	7	Dosya tartışma
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
            month	1	Çeley
            month	2	Gucige
            month	3	Marti
            month	4	Nisane
            month	5	Gulane
            month	6	Hezirani
            month	7	Temuze
            month	8	Tebaxe
            month	9	Eylule
            month	10	Keşkeluni
            month	11	Teşrine
            month	12	Gağani
            month-alone	1	Çele
            month-alone	3	Mart
            month-alone	6	Hezirane
            month-alone	10	Keşkelun
            month-alone	12	Gağan
            namespace	-2	Medya
            namespace	-1	Xısusi
            namespace	1	Werênayış
            namespace	2	Karber
            namespace	3	Karber werênayış
            namespace	5	Wikipedia werênayış
            namespace	6	Dosye
            namespace	7	Dosya werênayış
            namespace	8	MediaWiki
            namespace	9	MediaWiki werênayış
            namespace	10	Şablon
            namespace	11	Şablon werênayış
            namespace	12	Peşti
            namespace	13	Peşti werênayış
            namespace	14	Kategoriye
            namespace	15	Kategori werênayış
            redirect	redirect	yönlendirme	yönlendir
            """#
        case "kjp": #"""
            date	0	fallback	37	month	51	number	498
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	my
            month	1	ဂျာင်ဏ်ုဝါရီ
            month	2	ဖဲၜၠူဝ်ုရီ
            month	3	မးချိုဒ်
            month	4	အေပ်ုရိုင်
            month	5	မေ
            month	6	ဂျံင်
            month	7	ဂျူလာင်
            month	8	အဝ်ႋဂိုင်း
            month	9	စက်တေန်ဘာ
            month	10	အုဂ်ဍိုဝ်ၜိုင်
            month	11	နိုဝ်ဝေန်ၜိုင်
            month	12	ဍီဇေန်ၜိုင်
            number	zero	၀
            """#
        case "kk": #"""
            alias	0	date	217	fallback	266	infobox	285	month	598	month-alone	851	namespace	1176	plural	1334	variant	1349
            alias	5	Уикипедия talqılawı	Уикипедия تالقىلاۋى
            alias	8	مەدىياۋىيكىي
            alias	9	مەدىياۋىيكىي تالقىلاۋى
            alias	10	ۇلگى
            alias	11	ۇلگى تالقىلاۋى
            date	full	y 'ж'. d MMMM
            date	month	y 'ж'. MMMM
            fallback	1	kk-cyrl
            infobox	here	тұлға	ғалым	жазушы	әнші	суретші	спортшы	футболшы	мемлекет қайраткері	мемлекет	өзен	көл	тау	елді мекен	нп-*	нп+*	әкімшілік бірлік	фильм	компания	таксон	футбол клубы
            month	1	қаңтар
            month	2	ақпан
            month	3	наурыз
            month	4	сәуір
            month	5	мамыр
            month	6	маусым
            month	7	шілде
            month	8	тамыз
            month	9	қыркүйек
            month	10	қазан
            month	11	қараша
            month	12	желтоқсан
            month-alone	1	Қаңтар
            month-alone	2	Ақпан
            month-alone	3	Наурыз
            month-alone	4	Сәуір
            month-alone	5	Мамыр
            month-alone	6	Маусым
            month-alone	7	Шілде
            month-alone	8	Тамыз
            month-alone	9	Қыркүйек
            month-alone	10	Қазан
            month-alone	11	Қараша
            month-alone	12	Желтоқсан
            namespace	4	Уикипедия
            namespace	5	Уикипедия талқылауы
            namespace	100	Портал
            namespace	102	Жоба
            namespace	828	Модуль
            plural	1	n = 1
            variant	1	kk
            variant	2	kk-cyrl
            variant	3	kk-kz
            variant	4	kk-latn
            variant	5	kk-tr
            variant	6	kk-arab
            variant	7	kk-cn
            """#
        case "kk-arab": #"""
            alias	0	date	852	fallback	895	function	928	hashed	2777	modifier	2859	month	3011	month-alone	3338	namespace	3664	number	4228	option	4277	redirect	5421	switch	5461	variable	6428
            alias	-2	Таспа	Taspa
            alias	-1	Арнайы	Arnaýı
            alias	1	Талқылау	Talqılaw
            alias	2	Қатысушы	Qatıswşı
            alias	3	Қатысушы талқылауы	Qatıswşı talqılawı
            alias	5	Wikipedia талқылауы	Wikipedia talqılawı
            alias	6	Сурет	Swret
            alias	7	Сурет талқылауы	Swret talqılawı
            alias	8	МедиаУики	MedïaWïkï	مەدياۋيكي
            alias	9	МедиаУики талқылауы	MedïaWïkï talqılawı	مەدياۋيكي تالقىلاۋى
            alias	10	Үлгі	Ülgi	ٷلگٸ	ٴۇلگٴى
            alias	11	Үлгі талқылауы	Ülgi talqılawı	ٷلگٸ تالقىلاۋى	ٴۇلگٴى تالقىلاۋى
            alias	12	Анықтама	Anıqtama
            alias	13	Анықтама талқылауы	Anıqtama talqılawı
            alias	14	Санат	Sanat
            alias	15	Санат талқылауы	Sanat talqılawı
            date	full	y 'ج'. MMMM d
            date	month	y LLLL
            fallback	1	kk
            fallback	2	kk-cyrl
            function	anchorencode	جاكىردىمۇقامداۋ	ЖӘКІРДІМҰҚАМДАУ
            function	-	فايلمەكەنى	ФАЙЛМЕКЕНІ	تولىقجايى	تولىقجاي	ТОЛЫҚЖАЙЫ	ТОЛЫҚЖАЙ	تولىقجايى2	تولىقجاي2	ТОЛЫҚЖАЙЫ2	ТОЛЫҚЖАЙ2	ىشكى	ІШКІ	جەرگىلىكتىجاي	ЖЕРГІЛІКТІЖАЙ	جەرگىلىكتىجاي2	ЖЕРГІЛІКТІЖАЙ2
            function	formatnum	سانپىشىمى	САНПІШІМІ
            function	grammar	سەپتىگى	سەپتىك	СЕПТІГІ	СЕПТІК
            function	lc	كا	كىشىارىپپەن	КӘ	КІШІӘРІППЕН
            function	lcfirst	كا1	كىشىارىپپەن1	КӘ1	КІШІӘРІППЕН1
            function	ns	ەا	ەسىمايا	ЕА	ЕСІМАЯ
            function	padleft	سولعاىعىس	سولىعىس	СОЛҒАЫҒЫС	СОЛЫҒЫС
            function	padright	وڭعاىعىس	وڭىعىس	ОҢҒАЫҒЫС	ОҢЫҒЫС
            function	plural	كوپشەتۇرى	كوپشە	КӨПШЕТҮРІ	КӨПШЕ
            function	uc	با	باسارىپپەن	БӘ	БАСӘРІППЕН
            function	ucfirst	با1	باسارىپپەن1	БӘ1	БАСӘРІППЕН1
            function	urlencode	جايدىمۇقامداۋ	ЖАЙДЫМҰҚАМДАУ
            function!	defaultsort	ادەپكىسۇرىپتاۋ	ادەپكىساناتسۇرىپتاۋ	ادەپكىسۇرىپتاۋكىلتى	ادەپكىسۇرىپ	ӘДЕПКІСҰРЫПТАУ	ӘДЕПКІСАНАТСҰРЫПТАУ	ӘДЕПКІСҰРЫПТАУКІЛТІ	ӘДЕПКІСҰРЫП
            function!	displaytitle	كورسەتىلەتىناتاۋ	КӨРІНЕТІНТАҚЫРЫАПАТЫ	КӨРСЕТІЛЕТІНАТАУ
            function!	-	ساناتتاعىبەتتەر	САНАТТАҒЫБЕТТЕР	ەسىمايابەتسانى	ەابەتسانى	ايابەتسانى	ЕСІМАЯБЕТСАНЫ	ЕАБЕТСАНЫ	АЯБЕТСАНЫ	بەتمولشەرى	БЕТМӨЛШЕРІ
            hashed	-	تىل	ТІЛ	ارنايى	арнайы
            hashed	tag	بەلگى	белгі
            modifier	msg	حبر	ХБР
            modifier	msgnw	ۋىيكىيسىزحبر	УИКИСІЗХБР
            modifier	raw	قام	ҚАМ
            modifier	subst	بادەل	БӘДЕЛ
            month	1	قاڭتاردىڭ
            month	2	اقپاننىڭ
            month	3	ناۋرىزدىڭ
            month	4	ٴساۋىردىڭ
            month	5	مامىردىڭ
            month	6	ماۋسىمنىڭ
            month	7	شىلدەنىڭ
            month	8	تامىزدىڭ
            month	9	قىركۇيەكتىڭ
            month	10	قازاننىڭ
            month	11	قاراشانىڭ
            month	12	جەلتوقساننىڭ
            month-alone	1	قاڭتار
            month-alone	2	اقپان
            month-alone	3	ناۋرىز
            month-alone	4	cٴاۋىر
            month-alone	5	مامىر
            month-alone	6	ماۋسىم
            month-alone	7	شىلدە
            month-alone	8	تامىز
            month-alone	9	قىركۇيەك
            month-alone	10	قازان
            month-alone	11	قاراشا
            month-alone	12	جەلتوقسان
            namespace	-2	تاسپا
            namespace	-1	ارنايى
            namespace	1	تالقىلاۋ
            namespace	2	قاتىسۋشى
            namespace	3	قاتىسۋشى تالقىلاۋى
            namespace	5	Wikipedia تالقىلاۋى
            namespace	6	سۋرەت
            namespace	7	سۋرەت تالقىلاۋى
            namespace	8	مەدىياۋىيكىي
            namespace	9	مەدىياۋىيكىي تالقىلاۋى
            namespace	10	ۇلگى
            namespace	11	ۇلگى تالقىلاۋى
            namespace	12	انىقتاما
            namespace	13	انىقتاما تالقىلاۋى
            namespace	14	سانات
            namespace	15	سانات تالقىلاۋى
            number	decimal	٫
            number	group	٬
            number	zero	۰
            option	img_baseline	تىرەكجول	тірекжол
            option	img_border	جىييەكتى	жиекті
            option	img_bottom	استىنا	астына
            option	img_center	ورتاعا	ورتا	ортаға	орта
            option	img_framed	سۇرمەلى	сүрмелі
            option	img_frameless	سۇرمەسىز	сүрмесіз
            option	img_left	سولعا	سول	солға	сол
            option	img_manualthumb	نوباي=$1	нобай=$1
            option	img_middle	ارالىعىنا	аралығына
            option	img_none	ەشقانداي	جوق	ешқандай	жоқ
            option	img_page	بەت=$1	بەت $1	бет=$1	бет $1
            option	img_right	وڭعا	وڭ	оңға	оң
            option	img_sub	استىلىعى	است	астылығы	аст
            option	img_super	ۇستىلىگى	ۇست	үстілігі	үст
            option	img_text_bottom	ماتىن-استىندا	мәтін-астында
            option	img_text_top	ماتىن-ۇستىندە	мәтін-үстінде
            option	img_thumbnail	نوباي	нобай
            option	img_top	ۇستىنە	үстіне
            option	img_upright	تىكتى	تىكتىك=$1	تىكتىك $1	тікті	тіктік=$1	тіктік $1
            option	img_width	$1 نۇكتە	$1 нүкте
            redirect	redirect	ايداۋ	айдау
            switch	-	مازمۇنداتقىزۋ	مقىزۋ	МАЗМҰНДАТҚЫЗУ	МҚЫЗУ	ماعلۇماتىنتۇرلەندىرگىزبەۋ	ماتجوق	ماعلۇماتالماستىرعىزباۋ	ماباۋ	МАҒЛҰМАТЫНТҮРЛЕНДІРГІЗБЕУ	МАТЖОҚ	МАҒЛҰМАТАЛМАСТЫРҒЫЗБАУ	МАБАУ	بولىدىموندەمەۋ	بولىموندەتكىزبەۋ	БӨЛІДІМӨНДЕМЕУ	БӨЛІМӨНДЕТКІЗБЕУ	قويماسىز	قسىز	ҚОЙМАСЫЗ	ҚСЫЗ	تاقىرىپاتىنتۇرلەندىرگىزبەۋ	تاتجوق	اتاۋالماستىرعىزباۋ	ااباۋ	ТАҚЫРЫПАТЫНТҮРЛЕНДІРГІЗБЕУ	ТАТЖОҚ	АТАУАЛМАСТЫРҒЫЗБАУ	ААБАУ	مازمۇنسىز	مسىز	МАЗМҰНСЫЗ	МСЫЗ	مازمۇنى	مزمن	МАЗМҰНЫ	МЗМН
            switch!	-	جاسىرىنسانات	ЖАСЫРЫНСАНАТ	جاڭابولىمسىلتەمەسى	ЖАҢАБӨЛІМСІЛТЕМЕСІ
            variable	-	امىرجولى	ӘМІРЖОЛЫ	سەرۆەر	СЕРВЕР	سەرۆەراتاۋى	СЕРВЕРАТАУЫ
            variable!	basepagename	نەگىزگىبەتاتاۋى	НЕГІЗГІБЕТАТАУЫ
            variable!	basepagenamee	نەگىزگىبەتاتاۋى2	НЕГІЗГІБЕТАТАУЫ2
            variable!	contentlanguage	ماعلۇماتتىلى	МАҒЛҰМАТТІЛІ
            variable!	-	اعىمداعىكۇن	АҒЫМДАҒЫКҮН	اعىمداعىكۇن2	АҒЫМДАҒЫКҮН2	اعىمداعىكۇناتاۋى	АҒЫМДАҒЫКҮНАТАУЫ	اعىمداعىاپتاكۇنى	АҒЫМДАҒЫАПТАКҮНІ	اعىمداعىساعات	АҒЫМДАҒЫСАҒАТ	اعىمداعىاي	АҒЫМДАҒЫАЙ	اعىمداعىايجىيىر	اعىمداعىايقىسقا	АҒЫМДАҒЫАЙЖИЫР	АҒЫМДАҒЫАЙҚЫСҚА	اعىمداعىاياتاۋى	АҒЫМДАҒЫАЙАТАУЫ	اعىمداعىايىلىكاتاۋى	АҒЫМДАҒЫАЙІЛІКАТАУЫ	اعىمداعىۋاقىت	АҒЫМДАҒЫУАҚЫТ	اعىمداعىۋاقىتتۇيىندەمەسى	اعىمداعىۋاقىتتۇيىن	АҒЫМДАҒЫУАҚЫТТҮЙІНДЕМЕСІ	АҒЫМДАҒЫУАҚЫТТҮЙІН	باعدارلامانۇسقاسى	БАҒДАРЛАМАНҰСҚАСЫ	اعىمداعىاپتاسى	اعىمداعىاپتا	АҒЫМДАҒЫАПТАСЫ	АҒЫМДАҒЫАПТА	اعىمداعىجىل	АҒЫМДАҒЫЖЫЛ	باعىتبەلگىسى	БАҒЫТБЕЛГІСІ	جەرگىلىكتىكۇن	ЖЕРГІЛІКТІКҮН	جەرگىلىكتىكۇن2	ЖЕРГІЛІКТІКҮН2	جەرگىلىكتىكۇناتاۋى	ЖЕРГІЛІКТІКҮНАТАУЫ	جەرگىلىكتىاپتاكۇنى	ЖЕРГІЛІКТІАПТАКҮНІ	جەرگىلىكتىساعات	ЖЕРГІЛІКТІСАҒАТ	جەرگىلىكتىاي	ЖЕРГІЛІКТІАЙ	جەرگىلىكتىايجىيىر	جەرگىلىكتىايقىسقاشا	جەرگىلىكتىايقىسقا	ЖЕРГІЛІКТІАЙЖИЫР	ЖЕРГІЛІКТІАЙҚЫСҚАША	ЖЕРГІЛІКТІАЙҚЫСҚА	جەرگىلىكتىاياتاۋى	ЖЕРГІЛІКТІАЙАТАУЫ	جەرگىلىكتىايىلىكاتاۋى	ЖЕРГІЛІКТІАЙІЛІКАТАУЫ	جەرگىلىكتىۋاقىت	ЖЕРГІЛІКТІУАҚЫТ	جەرگىلىكتىۋاقىتتۇيىندەمەسى	جەرگىلىكتىۋاقىتتۇيىن	ЖЕРГІЛІКТІУАҚЫТТҮЙІНДЕМЕСІ	ЖЕРГІЛІКТІУАҚЫТТҮЙІН	جەرگىلىكتىاپتاسى	جەرگىلىكتىاپتا	ЖЕРГІЛІКТІАПТАСЫ	ЖЕРГІЛІКТІАПТА	جەرگىلىكتىجىل	ЖЕРГІЛІКТІЖЫЛ	اكىمشىسانى	ӘКІМШІСАНЫ	ماقالاسانى	МАҚАЛАСАНЫ	وڭدەمەسانى	تۇزەتۋسانى	ӨҢДЕМЕСАНЫ	ТҮЗЕТУСАНЫ	فايلسانى	ФАЙЛСАНЫ	بەتسانى	БЕТСАНЫ	قاتىسۋشىسانى	ҚАТЫСУШЫСАНЫ	تۇزەتۋكۇنى	نۇسقاكۇنى	ТҮЗЕТУКҮНІ	НҰСҚАКҮНІ	تۇزەتۋكۇنى2	نۇسقاكۇنى2	ТҮЗЕТУКҮНІ2	НҰСҚАКҮНІ2	تۇزەتۋنومىرٴى	نۇسقانومىرٴى	ТҮЗЕТУНӨМІРІ	НҰСҚАНӨМІРІ	تۇزەتۋايى	نۇسقاايى	ТҮЗЕТУАЙЫ	НҰСҚААЙЫ	تۇزەتۋۋاقىتىتاڭباسى	نۇسقاۋاقىتتۇيىندەمەسى	ТҮЗЕТУУАҚЫТЫТАҢБАСЫ	НҰСҚАУАҚЫТТҮЙІНДЕМЕСІ	تۇزەتۋجىلى	نۇسقاجىلى	ТҮЗЕТУЖЫЛЫ	НҰСҚАЖЫЛЫ
            variable!	fullpagename	تولىقبەتاتاۋى	ТОЛЫҚБЕТАТАУЫ
            variable!	fullpagenamee	تولىقبەتاتاۋى2	ТОЛЫҚБЕТАТАУЫ2
            variable!	namespace	ەسىماياسى	ЕСІМАЯСЫ
            variable!	namespacee	ەسىماياسى2	ЕСІМАЯСЫ2
            variable!	pagename	بەتاتاۋى	БЕТАТАУЫ
            variable!	pagenamee	بەتاتاۋى2	БЕТАТАУЫ2
            variable!	sitename	توراپاتاۋى	ТОРАПАТАУЫ
            variable!	subjectpagename	تاقىرىپبەتاتاۋى	ماقالابەتاتاۋى	ТАҚЫРЫПБЕТАТАУЫ	МАҚАЛАБЕТАТАУЫ
            variable!	subjectpagenamee	تاقىرىپبەتاتاۋى2	ماقالابەتاتاۋى2	ТАҚЫРЫПБЕТАТАУЫ2	МАҚАЛАБЕТАТАУЫ2
            variable!	subjectspace	تاقىرىپبەتى	ماقالابەتى	ТАҚЫРЫПБЕТІ	МАҚАЛАБЕТІ
            variable!	subjectspacee	تاقىرىپبەتى2	ماقالابەتى2	ТАҚЫРЫПБЕТІ2	МАҚАЛАБЕТІ2
            variable!	subpagename	بەتشەاتاۋى	استىڭعىبەتاتاۋى	БЕТШЕАТАУЫ	АСТЫҢҒЫБЕТАТАУЫ
            variable!	subpagenamee	بەتشەاتاۋى2	استىڭعىبەتاتاۋى2	БЕТШЕАТАУЫ2	АСТЫҢҒЫБЕТАТАУЫ2
            variable!	talkpagename	تالقىلاۋبەتاتاۋى	ТАЛҚЫЛАУБЕТАТАУЫ
            variable!	talkpagenamee	تالقىلاۋبەتاتاۋى2	ТАЛҚЫЛАУБЕТАТАУЫ2
            variable!	talkspace	تالقىلاۋاياسى	ТАЛҚЫЛАУАЯСЫ
            variable!	talkspacee	تالقىلاۋاياسى2	ТАЛҚЫЛАУАЯСЫ2
            """#
        case "kk-cn": #"""
            fallback	0
            fallback	1	kk-arab
            fallback	2	kk
            fallback	3	kk-cyrl
            """#
        case "kk-cyrl": #"""
            alias	0	fallback	758	function	772	hashed	1847	modifier	1898	month-alone	2000	namespace	2325	number	2877	option	2926	redirect	3679	switch	3708	trail	4201	variable	4322
            alias	-2	Taspa	تاسپا
            alias	-1	Arnaýı	ارنايى
            alias	1	Talqılaw	تالقىلاۋ
            alias	2	Qatıswşı	قاتىسۋشى
            alias	3	Qatıswşı talqılawı	قاتىسۋشى تالقىلاۋى
            alias	5	Wikipedia talqılawı	Wikipedia تالقىلاۋى
            alias	6	Swret	سۋرەت
            alias	7	Swret talqılawı	سۋرەت تالقىلاۋى
            alias	8	MedïaWïkï	مەدياۋيكي
            alias	9	MedïaWïkï talqılawı	مەدياۋيكي تالقىلاۋى
            alias	10	Ülgi	ٷلگٸ	ٴۇلگٴى
            alias	11	Ülgi talqılawı	ٷلگٸ تالقىلاۋى	ٴۇلگٴى تالقىلاۋى
            alias	12	Anıqtama	انىقتاما
            alias	13	Anıqtama talqılawı	انىقتاما تالقىلاۋى
            alias	14	Sanat	سانات
            alias	15	Sanat talqılawı	سانات تالقىلاۋى
            fallback	1	kk
            function	anchorencode	ЖӘКІРДІМҰҚАМДАУ
            function	-	ФАЙЛМЕКЕНІ	ТОЛЫҚЖАЙЫ	ТОЛЫҚЖАЙ	ТОЛЫҚЖАЙЫ2	ТОЛЫҚЖАЙ2	ІШКІ	ЖЕРГІЛІКТІЖАЙ	ЖЕРГІЛІКТІЖАЙ2
            function	formatnum	САНПІШІМІ
            function	grammar	СЕПТІГІ	СЕПТІК
            function	lc	КӘ	КІШІӘРІППЕН
            function	lcfirst	КӘ1	КІШІӘРІППЕН1
            function	ns	ЕА	ЕСІМАЯ
            function	padleft	СОЛҒАЫҒЫС	СОЛЫҒЫС
            function	padright	ОҢҒАЫҒЫС	ОҢЫҒЫС
            function	plural	КӨПШЕТҮРІ	КӨПШЕ
            function	uc	БӘ	БАСӘРІППЕН
            function	ucfirst	БӘ1	БАСӘРІППЕН1
            function	urlencode	ЖАЙДЫМҰҚАМДАУ
            function!	defaultsort	ӘДЕПКІСҰРЫПТАУ	ӘДЕПКІСАНАТСҰРЫПТАУ	ӘДЕПКІСҰРЫПТАУКІЛТІ	ӘДЕПКІСҰРЫП
            function!	displaytitle	КӨРІНЕТІНТАҚЫРЫАПАТЫ	КӨРСЕТІЛЕТІНАТАУ
            function!	-	САНАТТАҒЫБЕТТЕР	ЕСІМАЯБЕТСАНЫ	ЕАБЕТСАНЫ	АЯБЕТСАНЫ	БЕТМӨЛШЕРІ
            hashed	-	ТІЛ	арнайы
            hashed	tag	белгі
            modifier	msg	ХБР
            modifier	msgnw	УИКИСІЗХБР
            modifier	raw	ҚАМ
            modifier	subst	БӘДЕЛ
            month-alone	1	Қаңтар
            month-alone	2	Ақпан
            month-alone	3	Наурыз
            month-alone	4	Сәуір
            month-alone	5	Мамыр
            month-alone	6	Маусым
            month-alone	7	Шілде
            month-alone	8	Тамыз
            month-alone	9	Қыркүйек
            month-alone	10	Қазан
            month-alone	11	Қараша
            month-alone	12	Желтоқсан
            namespace	-2	Таспа
            namespace	-1	Арнайы
            namespace	1	Талқылау
            namespace	2	Қатысушы
            namespace	3	Қатысушы талқылауы
            namespace	5	Wikipedia талқылауы
            namespace	6	Сурет
            namespace	7	Сурет талқылауы
            namespace	8	МедиаУики
            namespace	9	МедиаУики талқылауы
            namespace	10	Үлгі
            namespace	11	Үлгі талқылауы
            namespace	12	Анықтама
            namespace	13	Анықтама талқылауы
            namespace	14	Санат
            namespace	15	Санат талқылауы
            number	decimal	,
            number	fewest	5
            number	group	\#u{A0}
            option	img_baseline	тірекжол
            option	img_border	жиекті
            option	img_bottom	астына
            option	img_center	ортаға	орта
            option	img_framed	сүрмелі
            option	img_frameless	сүрмесіз
            option	img_left	солға	сол
            option	img_manualthumb	нобай=$1
            option	img_middle	аралығына
            option	img_none	ешқандай	жоқ
            option	img_page	бет=$1	бет $1
            option	img_right	оңға	оң
            option	img_sub	астылығы	аст
            option	img_super	үстілігі	үст
            option	img_text_bottom	мәтін-астында
            option	img_text_top	мәтін-үстінде
            option	img_thumbnail	нобай
            option	img_top	үстіне
            option	img_upright	тікті	тіктік=$1	тіктік $1
            option	img_width	$1 нүкте
            redirect	redirect	айдау
            switch	-	МАЗМҰНДАТҚЫЗУ	МҚЫЗУ	МАҒЛҰМАТЫНТҮРЛЕНДІРГІЗБЕУ	МАТЖОҚ	МАҒЛҰМАТАЛМАСТЫРҒЫЗБАУ	МАБАУ	БӨЛІДІМӨНДЕМЕУ	БӨЛІМӨНДЕТКІЗБЕУ	ҚОЙМАСЫЗ	ҚСЫЗ	ТАҚЫРЫПАТЫНТҮРЛЕНДІРГІЗБЕУ	ТАТЖОҚ	АТАУАЛМАСТЫРҒЫЗБАУ	ААБАУ	МАЗМҰНСЫЗ	МСЫЗ	МАЗМҰНЫ	МЗМН
            switch!	-	ЖАСЫРЫНСАНАТ	ЖАҢАБӨЛІМСІЛТЕМЕСІ
            trail	letters	a-z»äçéïñöüýğışʹʺа-яёіғқңүұһәөابتجحدر-شعف-نو-يٴپچڭھۆۇۋە“
            variable	-	ӘМІРЖОЛЫ	СЕРВЕР	СЕРВЕРАТАУЫ
            variable!	basepagename	НЕГІЗГІБЕТАТАУЫ
            variable!	basepagenamee	НЕГІЗГІБЕТАТАУЫ2
            variable!	contentlanguage	МАҒЛҰМАТТІЛІ
            variable!	-	АҒЫМДАҒЫКҮН	АҒЫМДАҒЫКҮН2	АҒЫМДАҒЫКҮНАТАУЫ	АҒЫМДАҒЫАПТАКҮНІ	АҒЫМДАҒЫСАҒАТ	АҒЫМДАҒЫАЙ	АҒЫМДАҒЫАЙЖИЫР	АҒЫМДАҒЫАЙҚЫСҚА	АҒЫМДАҒЫАЙАТАУЫ	АҒЫМДАҒЫАЙІЛІКАТАУЫ	АҒЫМДАҒЫУАҚЫТ	АҒЫМДАҒЫУАҚЫТТҮЙІНДЕМЕСІ	АҒЫМДАҒЫУАҚЫТТҮЙІН	БАҒДАРЛАМАНҰСҚАСЫ	АҒЫМДАҒЫАПТАСЫ	АҒЫМДАҒЫАПТА	АҒЫМДАҒЫЖЫЛ	БАҒЫТБЕЛГІСІ	ЖЕРГІЛІКТІКҮН	ЖЕРГІЛІКТІКҮН2	ЖЕРГІЛІКТІКҮНАТАУЫ	ЖЕРГІЛІКТІАПТАКҮНІ	ЖЕРГІЛІКТІСАҒАТ	ЖЕРГІЛІКТІАЙ	ЖЕРГІЛІКТІАЙЖИЫР	ЖЕРГІЛІКТІАЙҚЫСҚАША	ЖЕРГІЛІКТІАЙҚЫСҚА	ЖЕРГІЛІКТІАЙАТАУЫ	ЖЕРГІЛІКТІАЙІЛІКАТАУЫ	ЖЕРГІЛІКТІУАҚЫТ	ЖЕРГІЛІКТІУАҚЫТТҮЙІНДЕМЕСІ	ЖЕРГІЛІКТІУАҚЫТТҮЙІН	ЖЕРГІЛІКТІАПТАСЫ	ЖЕРГІЛІКТІАПТА	ЖЕРГІЛІКТІЖЫЛ	ӘКІМШІСАНЫ	МАҚАЛАСАНЫ	ӨҢДЕМЕСАНЫ	ТҮЗЕТУСАНЫ	ФАЙЛСАНЫ	БЕТСАНЫ	ҚАТЫСУШЫСАНЫ	ТҮЗЕТУКҮНІ	НҰСҚАКҮНІ	ТҮЗЕТУКҮНІ2	НҰСҚАКҮНІ2	ТҮЗЕТУНӨМІРІ	НҰСҚАНӨМІРІ	ТҮЗЕТУАЙЫ	НҰСҚААЙЫ	ТҮЗЕТУУАҚЫТЫТАҢБАСЫ	НҰСҚАУАҚЫТТҮЙІНДЕМЕСІ	ТҮЗЕТУЖЫЛЫ	НҰСҚАЖЫЛЫ
            variable!	fullpagename	ТОЛЫҚБЕТАТАУЫ
            variable!	fullpagenamee	ТОЛЫҚБЕТАТАУЫ2
            variable!	namespace	ЕСІМАЯСЫ
            variable!	namespacee	ЕСІМАЯСЫ2
            variable!	pagename	БЕТАТАУЫ
            variable!	pagenamee	БЕТАТАУЫ2
            variable!	sitename	ТОРАПАТАУЫ
            variable!	subjectpagename	ТАҚЫРЫПБЕТАТАУЫ	МАҚАЛАБЕТАТАУЫ
            variable!	subjectpagenamee	ТАҚЫРЫПБЕТАТАУЫ2	МАҚАЛАБЕТАТАУЫ2
            variable!	subjectspace	ТАҚЫРЫПБЕТІ	МАҚАЛАБЕТІ
            variable!	subjectspacee	ТАҚЫРЫПБЕТІ2	МАҚАЛАБЕТІ2
            variable!	subpagename	БЕТШЕАТАУЫ	АСТЫҢҒЫБЕТАТАУЫ
            variable!	subpagenamee	БЕТШЕАТАУЫ2	АСТЫҢҒЫБЕТАТАУЫ2
            variable!	talkpagename	ТАЛҚЫЛАУБЕТАТАУЫ
            variable!	talkpagenamee	ТАЛҚЫЛАУБЕТАТАУЫ2
            variable!	talkspace	ТАЛҚЫЛАУАЯСЫ
            variable!	talkspacee	ТАЛҚЫЛАУАЯСЫ2
            """#
        case "kk-kz": #"""
            fallback	0	month-alone	33
            fallback	1	kk-cyrl
            fallback	2	kk
            month-alone	1	Қаңтар
            month-alone	2	Ақпан
            month-alone	3	Наурыз
            month-alone	4	Сәуір
            month-alone	5	Мамыр
            month-alone	6	Маусым
            month-alone	7	Шілде
            month-alone	8	Тамыз
            month-alone	9	Қыркүйек
            month-alone	10	Қазан
            month-alone	11	Қараша
            month-alone	12	Желтоқсан
            """#
        case "kk-latn": #"""
            alias	0	date	885	fallback	927	function	960	hashed	2548	modifier	2619	month	2750	month-alone	2991	namespace	3252	number	3677	option	3710	redirect	4709	switch	4745	variable	5509
            alias	-2	Таспа	تاسپا
            alias	-1	Арнайы	ارنايى
            alias	1	Талқылау	تالقىلاۋ
            alias	2	Қатысушы	قاتىسۋشى
            alias	3	Қатысушы талқылауы	قاتىسۋشى تالقىلاۋى
            alias	5	Wikipedia талқылауы	Wikipedia تالقىلاۋى
            alias	6	Сурет	سۋرەت
            alias	7	Сурет талқылауы	سۋرەت تالقىلاۋى
            alias	8	МедиаУики	مەدياۋيكي
            alias	9	МедиаУики талқылауы	مەدياۋيكي تالقىلاۋى
            alias	10	Үлгі	ٷلگٸ	ٴۇلگٴى
            alias	11	Үлгі талқылауы	ٷلگٸ تالقىلاۋى	ٴۇلگٴى تالقىلاۋى
            alias	12	Анықтама	انىقتاما
            alias	13	Анықтама талқылауы	انىقتاما تالقىلاۋى
            alias	14	Санат	سانات
            alias	15	Санат талқылауы	سانات تالقىلاۋى
            date	full	y 'j'. MMMM d
            date	month	y LLLL
            fallback	1	kk
            fallback	2	kk-cyrl
            function	anchorencode	JÄKİRDİMUQAMDAW	ЖӘКІРДІМҰҚАМДАУ
            function	-	FAÝLMEKENİ	ФАЙЛМЕКЕНІ	TOLIQJAÝI	TOLIQJAÝ	ТОЛЫҚЖАЙЫ	ТОЛЫҚЖАЙ	TOLIQJAÝI2	TOLIQJAÝ2	ТОЛЫҚЖАЙЫ2	ТОЛЫҚЖАЙ2	İŞKİ	ІШКІ	JERGİLİKTİJAÝ	ЖЕРГІЛІКТІЖАЙ	JERGİLİKTİJAÝ2	ЖЕРГІЛІКТІЖАЙ2
            function	formatnum	SANPİŞİMİ	САНПІШІМІ
            function	grammar	SEPTİGİ	SEPTİK	СЕПТІГІ	СЕПТІК
            function	lc	KÄ	KİŞİÄRİPPEN	КӘ	КІШІӘРІППЕН
            function	lcfirst	KÄ1	KİŞİÄRİPPEN1	КӘ1	КІШІӘРІППЕН1
            function	ns	EA	ESİMAYA	ЕА	ЕСІМАЯ
            function	padleft	SOLĞAIĞIS	SOLIĞIS	СОЛҒАЫҒЫС	СОЛЫҒЫС
            function	padright	OÑĞAIĞIS	OÑIĞIS	ОҢҒАЫҒЫС	ОҢЫҒЫС
            function	plural	KÖPŞETÜRİ	KÖPŞE	КӨПШЕТҮРІ	КӨПШЕ
            function	uc	BÄ	BASÄRİPPEN	БӘ	БАСӘРІППЕН
            function	ucfirst	BÄ1	BASÄRİPPEN1	БӘ1	БАСӘРІППЕН1
            function	urlencode	JAÝDIMUQAMDAW	ЖАЙДЫМҰҚАМДАУ
            function!	defaultsort	ÄDEPKİSURIPTAW	ÄDEPKİSANATSURIPTAW	ÄDEPKİSURIPTAWKİLTİ	ÄDEPKİSURIP	ӘДЕПКІСҰРЫПТАУ	ӘДЕПКІСАНАТСҰРЫПТАУ	ӘДЕПКІСҰРЫПТАУКІЛТІ	ӘДЕПКІСҰРЫП
            function!	displaytitle	KÖRİNETİNTAQIRIAPATI	KÖRSETİLETİNATAW	КӨРІНЕТІНТАҚЫРЫАПАТЫ	КӨРСЕТІЛЕТІНАТАУ
            function!	-	SANATTAĞIBETTER	САНАТТАҒЫБЕТТЕР	ESİMAYABETSANI	EABETSANI	AYABETSANI	ЕСІМАЯБЕТСАНЫ	ЕАБЕТСАНЫ	АЯБЕТСАНЫ	BETMÖLŞERİ	БЕТМӨЛШЕРІ
            hashed	-	TİL	ТІЛ	arnaýı	арнайы
            hashed	tag	belgi	белгі
            modifier	msg	XBR	ХБР
            modifier	msgnw	WÏKÏSİZXBR	УИКИСІЗХБР
            modifier	raw	QAM	ҚАМ
            modifier	subst	BÄDEL	БӘДЕЛ
            month	1	qañtardyñ
            month	2	aqpannyñ
            month	3	nauryzdyñ
            month	4	säuırdıñ
            month	5	mamyrdyñ
            month	6	mausymnyñ
            month	7	şıldenıñ
            month	8	tamyzdyñ
            month	9	qırküiektıñ
            month	10	qazannyñ
            month	11	qaraşanyñ
            month	12	jeltoqsannyñ
            month-alone	1	qañtar
            month-alone	2	aqpan
            month-alone	3	nauryz
            month-alone	4	säuır
            month-alone	5	mamyr
            month-alone	6	mausym
            month-alone	7	şılde
            month-alone	8	tamyz
            month-alone	9	qyrküiek
            month-alone	10	qazan
            month-alone	11	qaraşa
            month-alone	12	jeltoqsan
            namespace	-2	Taspa
            namespace	-1	Arnaýı
            namespace	1	Talqılaw
            namespace	2	Qatıswşı
            namespace	3	Qatıswşı talqılawı
            namespace	5	Wikipedia talqılawı
            namespace	6	Swret
            namespace	7	Swret talqılawı
            namespace	8	MedïaWïkï
            namespace	9	MedïaWïkï talqılawı
            namespace	10	Ülgi
            namespace	11	Ülgi talqılawı
            namespace	12	Anıqtama
            namespace	13	Anıqtama talqılawı
            namespace	14	Sanat
            namespace	15	Sanat talqılawı
            number	decimal	,
            number	group	\#u{A0}
            option	img_baseline	tirekjol	тірекжол
            option	img_border	jïekti	жиекті
            option	img_bottom	astına	астына
            option	img_center	ortağa	orta	ортаға	орта
            option	img_framed	sürmeli	сүрмелі
            option	img_frameless	sürmesiz	сүрмесіз
            option	img_left	solğa	sol	солға	сол
            option	img_manualthumb	nobaý=$1	нобай=$1
            option	img_middle	aralığına	аралығына
            option	img_none	eşqandaý	joq	ешқандай	жоқ
            option	img_page	bet=$1	bet $1	бет=$1	бет $1
            option	img_right	oñğa	oñ	оңға	оң
            option	img_sub	astılığı	ast	астылығы	аст
            option	img_super	üstiligi	üst	үстілігі	үст
            option	img_text_bottom	mätin-astında	мәтін-астында
            option	img_text_top	mätin-üstinde	мәтін-үстінде
            option	img_thumbnail	nobaý	нобай
            option	img_top	üstine	үстіне
            option	img_upright	tikti	tiktik=$1	tiktik $1	тікті	тіктік=$1	тіктік $1
            option	img_width	$1 nükte	$1 нүкте
            redirect	redirect	aýdaw	айдау
            switch	-	MAZMUNDATQIZW	MQIZW	МАЗМҰНДАТҚЫЗУ	МҚЫЗУ	MAĞLUMATINTÜRLENDİRGİZBEW	MATJOQ	MAĞLUMATALMASTIRĞIZBAW	MABAW	МАҒЛҰМАТЫНТҮРЛЕНДІРГІЗБЕУ	МАТЖОҚ	МАҒЛҰМАТАЛМАСТЫРҒЫЗБАУ	МАБАУ	BÖLİDİMÖNDEMEW	BÖLİMÖNDETKİZBEW	БӨЛІДІМӨНДЕМЕУ	БӨЛІМӨНДЕТКІЗБЕУ	QOÝMASIZ	QSIZ	ҚОЙМАСЫЗ	ҚСЫЗ	TAQIRIPATINTÜRLENDİRGİZBEW	TATJOQ	ATAWALMASTIRĞIZBAW	AABAW	ТАҚЫРЫПАТЫНТҮРЛЕНДІРГІЗБЕУ	ТАТЖОҚ	АТАУАЛМАСТЫРҒЫЗБАУ	ААБАУ	MAZMUNSIZ	MSIZ	МАЗМҰНСЫЗ	МСЫЗ	MAZMUNI	MZMN	МАЗМҰНЫ	МЗМН
            switch!	-	JASIRINSANAT	ЖАСЫРЫНСАНАТ	JAÑABÖLİMSİLTEMESİ	ЖАҢАБӨЛІМСІЛТЕМЕСІ
            variable	-	ÄMİRJOLI	ӘМІРЖОЛЫ	SERVERATAWI	СЕРВЕРАТАУЫ
            variable!	basepagename	NEGİZGİBETATAWI	НЕГІЗГІБЕТАТАУЫ
            variable!	basepagenamee	NEGİZGİBETATAWI2	НЕГІЗГІБЕТАТАУЫ2
            variable!	contentlanguage	MAĞLUMATTİLİ	МАҒЛҰМАТТІЛІ
            variable!	-	AĞIMDAĞIKÜN	АҒЫМДАҒЫКҮН	AĞIMDAĞIKÜN2	АҒЫМДАҒЫКҮН2	AĞIMDAĞIKÜNATAWI	АҒЫМДАҒЫКҮНАТАУЫ	AĞIMDAĞIAPTAKÜNİ	АҒЫМДАҒЫАПТАКҮНІ	AĞIMDAĞISAĞAT	АҒЫМДАҒЫСАҒАТ	AĞIMDAĞIAÝ	АҒЫМДАҒЫАЙ	AĞIMDAĞIAÝJÏIR	AĞIMDAĞIAÝQISQA	АҒЫМДАҒЫАЙЖИЫР	АҒЫМДАҒЫАЙҚЫСҚА	AĞIMDAĞIAÝATAWI	АҒЫМДАҒЫАЙАТАУЫ	AĞIMDAĞIAÝİLİKATAWI	АҒЫМДАҒЫАЙІЛІКАТАУЫ	AĞIMDAĞIWAQIT	АҒЫМДАҒЫУАҚЫТ	AĞIMDAĞIWAQITTÜÝİNDEMESİ	AĞIMDAĞIWAQITTÜÝİN	АҒЫМДАҒЫУАҚЫТТҮЙІНДЕМЕСІ	АҒЫМДАҒЫУАҚЫТТҮЙІН	BAĞDARLAMANUSQASI	БАҒДАРЛАМАНҰСҚАСЫ	AĞIMDAĞIAPTASI	AĞIMDAĞIAPTA	АҒЫМДАҒЫАПТАСЫ	АҒЫМДАҒЫАПТА	AĞIMDAĞIJIL	АҒЫМДАҒЫЖЫЛ	BAĞITBELGİSİ	БАҒЫТБЕЛГІСІ	JERGİLİKTİKÜN	ЖЕРГІЛІКТІКҮН	JERGİLİKTİKÜN2	ЖЕРГІЛІКТІКҮН2	JERGİLİKTİKÜNATAWI	ЖЕРГІЛІКТІКҮНАТАУЫ	JERGİLİKTİAPTAKÜNİ	ЖЕРГІЛІКТІАПТАКҮНІ	JERGİLİKTİSAĞAT	ЖЕРГІЛІКТІСАҒАТ	JERGİLİKTİAÝ	ЖЕРГІЛІКТІАЙ	JERGİLİKTİAÝJÏIR	JERGİLİKTİAÝQISQAŞA	JERGİLİKTİAÝQISQA	ЖЕРГІЛІКТІАЙЖИЫР	ЖЕРГІЛІКТІАЙҚЫСҚАША	ЖЕРГІЛІКТІАЙҚЫСҚА	JERGİLİKTİAÝATAWI	ЖЕРГІЛІКТІАЙАТАУЫ	JERGİLİKTİAÝİLİKATAWI	ЖЕРГІЛІКТІАЙІЛІКАТАУЫ	JERGİLİKTİWAQIT	ЖЕРГІЛІКТІУАҚЫТ	JERGİLİKTİWAQITTÜÝİNDEMESİ	JERGİLİKTİWAQITTÜÝİN	ЖЕРГІЛІКТІУАҚЫТТҮЙІНДЕМЕСІ	ЖЕРГІЛІКТІУАҚЫТТҮЙІН	JERGİLİKTİAPTASI	JERGİLİKTİAPTA	ЖЕРГІЛІКТІАПТАСЫ	ЖЕРГІЛІКТІАПТА	JERGİLİKTİJIL	ЖЕРГІЛІКТІЖЫЛ	ÄKİMŞİSANI	ӘКІМШІСАНЫ	MAQALASANI	МАҚАЛАСАНЫ	ÖÑDEMESANI	TÜZETWSANI	ӨҢДЕМЕСАНЫ	ТҮЗЕТУСАНЫ	FAÝLSANI	ФАЙЛСАНЫ	BETSANI	БЕТСАНЫ	QATISWŞISANI	ҚАТЫСУШЫСАНЫ	TÜZETWKÜNİ	NUSQAKÜNİ	ТҮЗЕТУКҮНІ	НҰСҚАКҮНІ	TÜZETWKÜNİ2	NUSQAKÜNİ2	ТҮЗЕТУКҮНІ2	НҰСҚАКҮНІ2	TÜZETWNÖMİRİ	NUSQANÖMİRİ	ТҮЗЕТУНӨМІРІ	НҰСҚАНӨМІРІ	TÜZETWAÝI	NUSQAAÝI	ТҮЗЕТУАЙЫ	НҰСҚААЙЫ	TÜZETWWAQITITAÑBASI	NUSQAWAQITTÜÝİNDEMESİ	ТҮЗЕТУУАҚЫТЫТАҢБАСЫ	НҰСҚАУАҚЫТТҮЙІНДЕМЕСІ	TÜZETWJILI	NUSQAJILI	ТҮЗЕТУЖЫЛЫ	НҰСҚАЖЫЛЫ
            variable!	fullpagename	TOLIQBETATAWI	ТОЛЫҚБЕТАТАУЫ
            variable!	fullpagenamee	TOLIQBETATAWI2	ТОЛЫҚБЕТАТАУЫ2
            variable!	namespace	ESİMAYASI	ЕСІМАЯСЫ
            variable!	namespacee	ESİMAYASI2	ЕСІМАЯСЫ2
            variable!	pagename	BETATAWI	БЕТАТАУЫ
            variable!	pagenamee	BETATAWI2	БЕТАТАУЫ2
            variable!	sitename	TORAPATAWI	ТОРАПАТАУЫ
            variable!	subjectpagename	TAQIRIPBETATAWI	MAQALABETATAWI	ТАҚЫРЫПБЕТАТАУЫ	МАҚАЛАБЕТАТАУЫ
            variable!	subjectpagenamee	TAQIRIPBETATAWI2	MAQALABETATAWI2	ТАҚЫРЫПБЕТАТАУЫ2	МАҚАЛАБЕТАТАУЫ2
            variable!	subjectspace	TAQIRIPBETİ	MAQALABETİ	ТАҚЫРЫПБЕТІ	МАҚАЛАБЕТІ
            variable!	subjectspacee	TAQIRIPBETİ2	MAQALABETİ2	ТАҚЫРЫПБЕТІ2	МАҚАЛАБЕТІ2
            variable!	subpagename	BETŞEATAWI	ASTIÑĞIBETATAWI	БЕТШЕАТАУЫ	АСТЫҢҒЫБЕТАТАУЫ
            variable!	subpagenamee	BETŞEATAWI2	ASTIÑĞIBETATAWI2	БЕТШЕАТАУЫ2	АСТЫҢҒЫБЕТАТАУЫ2
            variable!	talkpagename	TALQILAWBETATAWI	ТАЛҚЫЛАУБЕТАТАУЫ
            variable!	talkpagenamee	TALQILAWBETATAWI2	ТАЛҚЫЛАУБЕТАТАУЫ2
            variable!	talkspace	TALQILAWAYASI	ТАЛҚЫЛАУАЯСЫ
            variable!	talkspacee	TALQILAWAYASI2	ТАЛҚЫЛАУАЯСЫ2
            """#
        case "kk-tr": #"""
            fallback	0
            fallback	1	kk-latn
            fallback	2	kk
            fallback	3	kk-cyrl
            """#
        case "kl": #"""
            alias	0	date	369	fallback	407	month	421	month-alone	631	namespace	901	plural	1323
            alias	-1	Speciel
            alias	1	Diskussion
            alias	2	Bruger
            alias	3	Brugerdiskussion
            alias	5	Wikipedia-diskussion	Wikipediaip oqalliffia
            alias	6	Fil	Billede
            alias	7	Fildiskussion	Billeddiskussion
            alias	8	MediaWiki
            alias	9	MediaWiki-diskussion
            alias	10	Skabelon
            alias	11	Skabelondiskussion
            alias	12	Hjælp
            alias	13	Hjælp-diskussion
            alias	14	Kategori
            alias	15	Kategoridiskussion
            date	full	dd MMMM y
            date	month	y MMMM
            fallback	1	da
            month	1	januaarip
            month	2	februaarip
            month	3	marsip
            month	4	apriilip
            month	5	maajip
            month	6	juunip
            month	7	juulip
            month	8	aggustip
            month	9	septembarip
            month	10	oktobarip
            month	11	novembarip
            month	12	decembarip
            month-alone	1	januaari
            month-alone	2	februaari
            month-alone	3	marsi
            month-alone	4	apriili
            month-alone	5	maaji
            month-alone	6	juuni
            month-alone	7	juuli
            month-alone	8	aggusti
            month-alone	9	septembari
            month-alone	10	oktobari
            month-alone	11	novembari
            month-alone	12	decembari
            namespace	-1	Immikkut
            namespace	1	Oqallinneq
            namespace	2	Atuisoq
            namespace	3	Atuisup oqalliffia
            namespace	5	Wikipedia-p oqalliffia
            namespace	6	Fiileq
            namespace	7	Fiilip oqalliffia
            namespace	8	MediaWiki
            namespace	9	Mediawikip oqalliffia
            namespace	10	Ilisserut
            namespace	11	Ilisserummi oqallinneq
            namespace	12	Ikiuutit
            namespace	13	Ikiuutini oqallinneq
            namespace	14	Sumut atassuseq
            namespace	15	Sumut atassusermi oqallinneq
            plural	1	n = 1
            """#
        case "km": #"""
            alias	0	date	973	function	1010	hashed	1513	modifier	1578	month	1671	namespace	1959	number	2959	option	3006	redirect	3990	switch	4224	variable	5175
            alias	-2	មីឌា
            alias	1	ពិភាក្សា
            alias	3	អ្នកប្រើប្រាស់-ពិភាក្សា
            alias	5	Wikipedia ពិភាក្ស	វិគីភីឌា ពិភាក្ស
            alias	6	រូបភាព
            alias	7	ការពិភាក្សាអំពីរូបភាព	រូបភាព-ពិភាក្សា
            alias	8	មីឌាវិគី
            alias	9	មីឌាវិគី-ពិភាក្សា
            alias	11	ទំព័រគំរូ-ពិភាក្សា
            alias	13	ជំនួយ-ពិភាក្សា
            alias	14	ចំណាត់ថ្នាក់ក្រុម	ចំណាត់ក្រុម	ចំនាត់ថ្នាក់ក្រុម
            alias	15	ការពិភាក្សាអំពីចំណាត់ថ្នាក់ក្រុម	ចំណាត់ក្រុម-ពិភាក្សា	ការពិភាក្សាអំពីចំនាត់ថ្នាក់ក្រុម
            date	full	d MMMM y
            date	month	MMMM y
            function	-	ផ្លូវនៃឯកសារ	URLពេញ
            function	grammar	វេយ្យាករណ៍
            function	ns	លឈ
            function	plural	ពហុវចនៈ
            function!	displaytitle	បង្ហាញចំណងជើង	បង្ហាញចំនងជើង
            function!	-	ចំនួនទំព័រក្នុងចំនាត់ថ្នាក់ក្រុម	ចំនួនទំព័រក្នុងចំណាត់ថ្នាក់ក្រុម	ទំហំទំព័រ
            hashed	-	ភាសា	ពិសេស
            hashed	tag	ប្លាក
            modifier	msg	សារ
            modifier	msgnw	សារមិនមែនជាកូដវិគី
            month	1	មករា
            month	2	កុម្ភៈ
            month	3	មីនា
            month	4	មេសា
            month	5	ឧសភា
            month	6	មិថុនា
            month	7	កក្កដា
            month	8	សីហា
            month	9	កញ្ញា
            month	10	តុលា
            month	11	វិច្ឆិកា
            month	12	ធ្នូ
            namespace	-2	មេឌា
            namespace	-1	ពិសេស
            namespace	1	ការពិភាក្សា
            namespace	2	អ្នកប្រើប្រាស់
            namespace	3	ការពិភាក្សារបស់អ្នកប្រើប្រាស់
            namespace	4	វិគីភីឌា
            namespace	5	ការពិភាក្សាអំពីវិគីភីឌា
            namespace	6	ឯកសារ
            namespace	7	ការពិភាក្សាអំពីឯកសារ
            namespace	8	មេឌាវិគី
            namespace	9	ការពិភាក្សាអំពីមេឌាវិគី
            namespace	10	ទំព័រគំរូ
            namespace	11	ការពិភាក្សាអំពីទំព័រគំរូ
            namespace	12	ជំនួយ
            namespace	13	ការពិភាក្សាអំពីជំនួយ
            namespace	14	ចំណាត់ថ្នាក់ក្រុម
            namespace	15	ការពិភាក្សាអំពីចំណាត់ថ្នាក់ក្រុម
            number	decimal	.
            number	zero	០
            number	group	
            option	img_bottom	បាត	ផ្នែកបាត
            option	img_center	កណ្តាល
            option	img_framed	ស៊ុម
            option	img_frameless	គ្មានស៊ុម
            option	img_left	ធ្វេង	ខាងធ្វេង
            option	img_link	តំនភ្ជាប់=$1	តំណភ្ជាប់=$1
            option	img_manualthumb	រូបភាពតូច=$1	រូបតូច=$1
            option	img_middle	ផ្នែកកណ្តាល
            option	img_none	ទទេ	គ្មាន
            option	img_page	ទំព័រ=$1	ទំព័រ$1
            option	img_right	ស្តាំ	ខាងស្តាំ
            option	img_text_bottom	ឃ្លានៅផ្នែកបាត	ឃ្លាផ្នែកបាត
            option	img_text_top	ឃ្លានៅផ្នែកខាងលើ	ឃ្លាផ្នែកខាងលើ
            option	img_thumbnail	រូបភាពតូច	រូបតូច
            option	img_top	ផ្នែកលើ	ផ្នែកខាងលើ
            option	img_width	$1ភីកសែល	$1ភស
            redirect	redirect	បញ្ជូនបន្ត	ប្ដូរទីតាំងទៅ	ប្តូរទីតាំងទៅ	ប្ដូរទីតាំង	ប្តូរទីតាំង	ប្ដូរចំណងជើង
            switch	-	បង្ខំមាតិកា	បង្ខំបញ្ជីអត្ថបទ	បង្ខំអោយបង្ហាញមាតិកា	ផ្នែកមិនត្រូវកែប្រែ	មិនមានផ្នែកកែប្រែ	លាក់ផ្នែកកែប្រែ	លាក់វិចិត្រសាល	លាក់មាតិកា	លាក់បញ្ជីអត្ថបទ	គ្មានមាតិកា	គ្មានបញ្ជីអត្ថបទ	កុំបង្ហាញមាតិកា	មាតិកា	បញ្ជីអត្ថបទ
            switch!	-	ចំណាត់ថ្នាក់ក្រុមមិនបានបង្ហាញ	លិបិក្រម	តំនភ្ជាប់ផ្នែកថ្មី	តំណភ្ជាប់ផ្នែកថ្មី	មិនមានលិបិក្រម	ស្ថិតិទំព័របញ្ជូនបន្ត
            variable	-	ផ្លូវស្រ្គីប	ម៉ាស៊ីនបម្រើសេវា	ឈ្មោះម៉ាស៊ីនបម្រើសេវា
            variable!	contentlanguage	កូដភាសា
            variable!	-	ថ្ងៃនេះ	ឈ្មោះថ្ងៃនេះ	ម៉ោងនេះ	ម៉ោងឥឡូវ	ខែនេះ	ឈ្មោះខែនេះ	ពេលនេះ	សប្ដាហ៍នេះ	ឆ្នាំនេះ	ម៉ោងតំបន់	ពេលវេលាក្នុងតំបន់	LOCALDAYNAME	ចំនួនអ្នកអភិបាល	ចំនួនអ្នកថែទាំប្រព័ន្ធ	ចំនួនអត្ថបទ	ចំនួនកំណែប្រែ	ចំនួនឯកសារ	ចំនួនទំព័រ	ចំនួនអ្នកប្រើប្រាស់
            variable!	fullpagename	ឈ្មោះទំព័រពេញ
            variable!	namespace	លំហឈ្មោះ
            variable!	pagename	ឈ្មោះទំព័រ
            variable!	sitename	ឈ្មោះវិបសាយ	ឈ្មោះគេហទំព័រ
            variable!	subpagename	ឈ្មោះទំព័ររង
            variable!	talkpagename	ឈ្មោះទំព័រពិភាក្សា
            variable!	talkspace	លំហឈ្មោះទំព័រពិភាក្សា
            """#
        case "kn": #"""
            date	0	month	38	namespace	374	number	1154	plural	1193
            date	full	MMMM d, y
            date	month	MMMM y
            month	1	ಜನವರಿ
            month	2	ಫೆಬ್ರವರಿ
            month	3	ಮಾರ್ಚ್
            month	4	ಏಪ್ರಿಲ್
            month	5	ಮೇ
            month	6	ಜೂನ್
            month	7	ಜುಲೈ
            month	8	ಆಗಸ್ಟ್
            month	9	ಸೆಪ್ಟೆಂಬರ್
            month	10	ಅಕ್ಟೋಬರ್
            month	11	ನವೆಂಬರ್
            month	12	ಡಿಸೆಂಬರ್
            namespace	-2	ಮೀಡಿಯ
            namespace	-1	ವಿಶೇಷ
            namespace	1	ಚರ್ಚೆಪುಟ
            namespace	2	ಸದಸ್ಯ
            namespace	3	ಸದಸ್ಯರ ಚರ್ಚೆಪುಟ
            namespace	4	ವಿಕಿಪೀಡಿಯ
            namespace	5	ವಿಕಿಪೀಡಿಯ ಚರ್ಚೆ
            namespace	6	ಚಿತ್ರ
            namespace	7	ಚಿತ್ರ ಚರ್ಚೆಪುಟ
            namespace	8	ಮೀಡಿಯವಿಕಿ
            namespace	9	ಮೀಡೀಯವಿಕಿ ಚರ್ಚೆ
            namespace	10	ಟೆಂಪ್ಲೇಟು
            namespace	11	ಟೆಂಪ್ಲೇಟು ಚರ್ಚೆ
            namespace	12	ಸಹಾಯ
            namespace	13	ಸಹಾಯ ಚರ್ಚೆ
            namespace	14	ವರ್ಗ
            namespace	15	ವರ್ಗ ಚರ್ಚೆ
            namespace	828	ಮಾಡ್ಯೂಲ್
            namespace	829	ಮಾಡ್ಯೂಲ್ ಚರ್ಚೆ
            number	grouping	indian
            number	zero	೦
            plural	1	i = 0 or n = 1
            """#
        case "ko": #"""
            aged	0	alias	30	date	142	function	203	hashed	961	infobox	1449	language	1471	modifier	12027	month	12161	namespace	12323	option	12930	redirect	13693	switch	13724	territory	14144	variable	21107
            aged	after	세)
            aged	before	(
            alias	-1	특	특수기능
            alias	4	백
            alias	6	그림
            alias	7	그림토론
            alias	9	MediaWiki토론
            alias	102	프
            date	full	y년 M월 d일
            date	month	y년 M월
            date	year	y년
            function	anchorencode	책갈피인코딩
            function	-	표준주소	표준주소E	파일경로	그림경로	전체주소	전체주소E	인터페이스	지역주소	지역주소E
            function	formatnum	수형식
            function	gender	성별
            function	grammar	문법
            function	lc	소문자
            function	lcfirst	첫소문자
            function	ns	이름	이름공간
            function	nse	이름E	이름공간E
            function	padleft	대체왼쪽
            function	padright	대체오른쪽
            function	plural	복수	복수형
            function	uc	대문자
            function	ucfirst	첫대문자
            function	urlencode	주소인코딩
            function!	defaultsort	기본정렬
            function!	displaytitle	보일제목	표시제목
            function!	-	권한별사용자수	그룹별사용자수	분류문서수	이름공간문서수	문서크기	보호수준
            hashed	-	분류트리	개수	분리	호출	언어	길이	위치	상대를절대로	바꾸기	교체	오른위치	특수	특수기능	특수E	특수기능E	특수기능e	자르기	시간	현지시간	주소디코딩
            hashed	default	기본값
            hashed	expr	수식
            hashed	formatdate	날짜형식
            hashed	if	만약
            hashed	ifeq	만약일치
            hashed	iferror	만약오류
            hashed	ifexist	만약존재
            hashed	ifexpr	만약계산
            hashed	switch	스위치
            hashed	tag	태그
            hashed	titleparts	제목부분
            infobox	here	* 정보
            language	aa	아파르어
            language	ab	압카즈어
            language	ace	아체어
            language	ady	아디게어
            language	aeb	튀니지 아랍어
            language	af	아프리칸스어
            language	ain	아이누어
            language	ak	아칸어
            language	akk	아카드어
            language	ale	알류트어
            language	alt	남부 알타이어
            language	am	암하라어
            language	an	아라곤어
            language	ang	고대 영어
            language	anp	앙가어
            language	ar	아랍어
            language	arc	아람어
            language	arn	마푸둥군어
            language	arp	아라파호어
            language	arq	알제리 아랍어
            language	ary	모로코 아랍어
            language	arz	이집트 아랍어
            language	as	아삼어
            language	ast	아스투리아어
            language	av	아바릭어
            language	awa	아와히어
            language	ay	아이마라어
            language	az	아제르바이잔어
            language	ba	바슈키르어
            language	bal	발루치어
            language	ban	발리어
            language	be	벨라루스어
            language	bem	벰바어
            language	bg	불가리아어
            language	bgn	서부 발로치어
            language	bho	호즈푸리어
            language	bi	비슬라마어
            language	bik	비콜어
            language	bla	식시카어
            language	bm	밤바라어
            language	bn	벵골어
            language	bo	티베트어
            language	br	브르타뉴어
            language	brh	브라후이어
            language	bs	보스니아어
            language	bua	부리아타
            language	bug	부기어
            language	ca	카탈로니아어
            language	ce	체첸어
            language	ceb	세부아노어
            language	ch	차모로어
            language	chg	차가타이어
            language	chk	추크어
            language	chn	치누크 자곤
            language	cho	촉토어
            language	chr	체로키어
            language	chy	샤이엔어
            language	ckb	소라니 쿠르드어
            language	co	코르시카어
            language	cop	콥트어
            language	cr	크리어
            language	crh	크리민 터키어
            language	cs	체코어
            language	csb	카슈비아어
            language	cu	고대 교회 슬라브어
            language	cv	추바시어
            language	cy	웨일스어
            language	da	덴마크어
            language	dak	다코타어
            language	de	독일어
            language	de-ch	고지 독일어(스위스)
            language	din	딩카어
            language	dsb	저지 소르비아어
            language	dua	두알라어
            language	dv	디베히어
            language	dz	종카어
            language	ee	에웨어
            language	egy	고대 이집트어
            language	el	그리스어
            language	elx	엘람어
            language	en	영어
            language	enm	중세 영어
            language	eo	에스페란토어
            language	es	스페인어
            language	et	에스토니아어
            language	eu	바스크어
            language	fa	페르시아어
            language	fa-af	다리어
            language	fat	판티어
            language	ff	풀라어
            language	fi	핀란드어
            language	fil	필리핀어
            language	fj	피지어
            language	fo	페로어
            language	fon	폰어
            language	fr	프랑스어
            language	frc	케이준 프랑스어
            language	frm	중세 프랑스어
            language	fro	고대 프랑스어
            language	frr	북부 프리지아어
            language	fur	프리울리어
            language	fy	서부 프리지아어
            language	ga	아일랜드어
            language	gaa	가어
            language	gag	가가우스어
            language	gan	간어
            language	gd	스코틀랜드 게일어
            language	gez	게이즈어
            language	gil	키리바시어
            language	gl	갈리시아어
            language	glk	길라키어
            language	gmh	중세 고지 독일어
            language	gn	과라니어
            language	goh	고대 고지 독일어
            language	gom	고아 콘칸어
            language	gor	고론탈로어
            language	got	고트어
            language	grc	고대 그리스어
            language	gsw	독일어
            language	gu	구자라트어
            language	gv	맹크스어
            language	ha	하우사어
            language	hak	하카어
            language	haw	하와이어
            language	he	히브리어
            language	hi	힌디어
            language	hif	피지 힌디어
            language	hil	헤리가뇬어
            language	hit	하타이트어
            language	hmn	히몸어
            language	ho	히리 모투어
            language	hr	크로아티아어
            language	hsb	고지 소르비아어
            language	hsn	샹어
            language	ht	아이티어
            language	hu	헝가리어
            language	hy	아르메니아어
            language	hz	헤레로어
            language	ia	인터링구아
            language	iba	이반어
            language	id	인도네시아어
            language	ie	인테르링구에
            language	ig	이그보어
            language	ii	쓰촨 이어
            language	ik	이누피아크어
            language	ilo	이로코어
            language	inh	인귀시어
            language	io	이도어
            language	is	아이슬란드어
            language	it	이탈리아어
            language	iu	이눅티투트어
            language	ja	일본어
            language	jbo	로반어
            language	jv	자바어
            language	ka	조지아어
            language	kaa	카라칼파크어
            language	kab	커바일어
            language	kbd	카바르디어
            language	kcg	티얍어
            language	kea	크리올어
            language	kg	콩고어
            language	khw	코와르어
            language	ki	키쿠유어
            language	kj	쿠안야마어
            language	kk	카자흐어
            language	kl	그린란드어
            language	km	크메르어
            language	kmb	킴분두어
            language	kn	칸나다어
            language	ko	한국어
            language	koi	코미페르먀크어
            language	kok	코카니어
            language	kpe	크펠레어
            language	kr	칸누리어
            language	krc	카라챠이-발카르어
            language	krl	카렐리야어
            language	ks	카슈미르어
            language	ksh	콜로그니안어
            language	ku	쿠르드어
            language	kum	쿠믹어
            language	kv	코미어
            language	kw	콘월어
            language	ky	키르기스어
            language	la	라틴어
            language	lad	라디노어
            language	lb	룩셈부르크어
            language	lez	레즈기안어
            language	lfn	링구아 프랑카 노바
            language	lg	간다어
            language	li	림버거어
            language	lkt	라코타어
            language	ln	링갈라어
            language	lo	라오어
            language	lou	루이지애나 크리올어
            language	loz	로지어
            language	lrc	북부 루리어
            language	lt	리투아니아어
            language	lua	루바-룰루아어
            language	lus	루샤이어
            language	lv	라트비아어
            language	mad	마두라어
            language	mag	마가히어
            language	mai	마이틸리어
            language	mak	마카사어
            language	mdf	모크샤어
            language	men	멘데어
            language	mg	말라가시어
            language	mga	중세 아일랜드어
            language	mh	마셜어
            language	mi	마오리어
            language	mic	미크맥어
            language	min	미낭카바우어
            language	mk	마케도니아어
            language	ml	말라얄람어
            language	mn	몽골어
            language	mnc	만주어
            language	mni	마니푸리어
            language	moh	모호크어
            language	mos	모시어
            language	mr	마라티어
            language	mrj	서부 마리어
            language	ms	말레이어
            language	mt	몰타어
            language	mus	크리크어
            language	mwl	미란데어
            language	my	버마어
            language	myv	엘즈야어
            language	mzn	마잔데라니어
            language	na	나우루어
            language	nan	민난어
            language	nap	나폴리어
            language	nb	노르웨이어
            language	nd	북부 은데벨레어
            language	nds	저지 독일어
            language	nds-nl	저지 색슨어
            language	ne	네팔어
            language	new	네와르어
            language	ng	느동가어
            language	nia	니아스어
            language	niu	니웨언어
            language	nl	네덜란드어
            language	nl-be	플라망어
            language	nn	노르웨이어
            language	no	노르웨이어
            language	nog	노가이어
            language	non	고대 노르웨이어
            language	nqo	응코어
            language	nr	남부 은데벨레어
            language	nso	북부 소토어
            language	nv	나바호어
            language	ny	냔자어
            language	nyn	니안콜어
            language	oc	오크어
            language	oj	오지브와어
            language	om	오로모어
            language	or	오리야어
            language	os	오세트어
            language	ota	오스만 터키어
            language	pa	펀잡어
            language	pag	판가시난어
            language	pal	팔레비어
            language	pam	팜팡가어
            language	pap	파피아먼토어
            language	pau	팔라우어
            language	pcm	나이지리아 피진어
            language	peo	고대 페르시아어
            language	phn	페니키아어
            language	pi	팔리어
            language	pl	폴란드어
            language	pnt	폰틱어
            language	prg	프러시아어
            language	pro	고대 프로방스어
            language	ps	파슈토어
            language	pt	포르투갈어
            language	qu	케추아어
            language	rap	라파뉴이
            language	rar	라로통가어
            language	rhg	로힝야어
            language	rm	로만시어
            language	rn	룬디어
            language	ro	루마니아어
            language	rom	집시어
            language	ru	러시아어
            language	rue	루신어
            language	rup	아로마니아어
            language	rw	르완다어
            language	sa	산스크리트어
            language	sah	야쿠트어
            language	sam	사마리아 아랍어
            language	sat	산탈리어
            language	sc	사르디니아어
            language	scn	시칠리아어
            language	sco	스코틀랜드어
            language	sd	신디어
            language	sdh	남부 쿠르드어
            language	se	북부 사미어
            language	ses	코이야보로 세니어
            language	sg	산고어
            language	sga	고대 아일랜드어
            language	sh	세르비아-크로아티아어
            language	shi	타셸히트어
            language	shn	샨어
            language	si	싱할라어
            language	sk	슬로바키아어
            language	sl	슬로베니아어
            language	sm	사모아어
            language	sma	남부 사미어
            language	smj	룰레 사미어
            language	smn	이나리 사미어
            language	sms	스콜트 사미어
            language	sn	쇼나어
            language	so	소말리아어
            language	sog	소그디엔어
            language	sq	알바니아어
            language	sr	세르비아어
            language	srn	스라난 통가어
            language	ss	시스와티어
            language	st	남부 소토어
            language	su	순다어
            language	sux	수메르어
            language	sv	스웨덴어
            language	sw	스와힐리어
            language	syc	고전 시리아어
            language	syr	시리아어
            language	ta	타밀어
            language	te	텔루구어
            language	tet	테툼어
            language	tg	타지크어
            language	th	태국어
            language	ti	티그리냐어
            language	tig	티그레어
            language	tk	투르크멘어
            language	tl	타갈로그어
            language	tlh	클링온어
            language	tli	틀링깃족어
            language	tly	탈리쉬어
            language	tn	츠와나어
            language	to	통가어
            language	tpi	토크 피신어
            language	tr	튀르키예어
            language	trv	타로코어
            language	ts	총가어
            language	tt	타타르어
            language	tum	툼부카어
            language	tvl	투발루어
            language	tw	트위어
            language	ty	타히티어
            language	tyv	투비니안어
            language	tzm	중앙 모로코 타마지트어
            language	udm	우드말트어
            language	ug	위구르어
            language	uga	유가리틱어
            language	uk	우크라이나어
            language	umb	움분두어
            language	ur	우르두어
            language	uz	우즈베크어
            language	ve	벤다어
            language	vi	베트남어
            language	vo	볼라퓌크어
            language	vot	보틱어
            language	wa	왈론어
            language	war	와라이어
            language	wo	월로프어
            language	wuu	우어
            language	xal	칼미크어
            language	xh	코사어
            language	yi	이디시어
            language	yo	요루바어
            language	yue	광둥어
            language	za	주앙어
            language	zap	사포테크어
            language	zgh	표준 모로코 타마지트어
            language	zh	중국어
            language	zu	줄루어
            language	zun	주니어
            language	zza	자자어
            language	eng	영어
            language	fra	프랑스어
            language	ger	독일어
            language	gr	그리스어
            language	ita	이탈리아어
            language	lat	라틴어
            language	lij	리구리아어
            language	lmo	롬바르드어
            language	rus	러시아어
            language	spa	스페인어
            language	szl	실레시아어
            language	vec	베네치아어
            language	크리민	타타르어
            modifier	msg	메시지
            modifier	msgnw	위키잘못메시지
            modifier	raw	원본
            modifier	safesubst	안전풀기
            modifier	subst	풀기
            month	1	1월
            month	2	2월
            month	3	3월
            month	4	4월
            month	5	5월
            month	6	6월
            month	7	7월
            month	8	8월
            month	9	9월
            month	10	10월
            month	11	11월
            month	12	12월
            namespace	-2	미디어
            namespace	-1	특수
            namespace	1	토론
            namespace	2	사용자
            namespace	3	사용자토론
            namespace	4	위키백과
            namespace	5	위키백과토론
            namespace	6	파일
            namespace	7	파일토론
            namespace	8	미디어위키
            namespace	9	미디어위키토론
            namespace	10	틀
            namespace	11	틀토론
            namespace	12	도움말
            namespace	13	도움말토론
            namespace	14	분류
            namespace	15	분류토론
            namespace	100	들머리
            namespace	101	들머리토론
            namespace	102	위키프로젝트
            namespace	103	위키프로젝트토론
            namespace	118	초안
            namespace	828	모듈
            namespace	829	모듈토론
            option	img_alt	대체글=$1
            option	img_baseline	밑줄
            option	img_border	테두리
            option	img_bottom	아래
            option	img_center	가운데
            option	img_class	클래스=$1
            option	img_framed	프레임
            option	img_frameless	프레임없음
            option	img_lang	언어=$1
            option	img_left	왼쪽
            option	img_link	링크=$1
            option	img_manualthumb	섬네일=$1	썸네일=$1	축소판=$1
            option	img_middle	중간
            option	img_none	없음
            option	img_page	문서=$1
            option	img_right	오른쪽
            option	img_sub	아래첨자
            option	img_super	위첨자
            option	img_text_bottom	글자아래	텍스트아래
            option	img_text_top	글자위	텍스트위
            option	img_thumbnail	섬네일	썸네일	축소판
            option	img_top	위
            option	img_upright	위오른쪽	위오른쪽=$1
            option	img_width	$1픽셀
            redirect	redirect	넘겨주기
            switch	-	목차보임	목차표시	내용변환없음	내변없음	내용변환안함	내변안함	부분편집숨김	문단편집숨김	단락편집숨김	갤러리숨김	화랑숨김	제목변환없음	제변없음	제목변환안함	제변안함	목차숨김	목차
            switch!	-	숨은분류	색인	새문단쓰기	새글쓰기	색인안함	색인거부	새문단쓰기숨기기	새글쓰기숨기기	넘겨주기고정
            territory	ac	어센션섬
            territory	ad	안도라
            territory	ae	아랍에미리트
            territory	af	아프가니스탄
            territory	ag	앤티가 바부다
            territory	ai	앵귈라
            territory	al	알바니아
            territory	am	아르메니아
            territory	ao	앙골라
            territory	aq	남극 대륙
            territory	ar	아르헨티나
            territory	as	아메리칸 사모아
            territory	at	오스트리아
            territory	au	오스트레일리아
            territory	aw	아루바
            territory	ax	올란드 제도
            territory	az	아제르바이잔
            territory	ba	보스니아 헤르체고비나
            territory	bb	바베이도스
            territory	bd	방글라데시
            territory	be	벨기에
            territory	bf	부르키나파소
            territory	bg	불가리아
            territory	bh	바레인
            territory	bi	부룬디
            territory	bj	베냉
            territory	bl	생바르텔레미
            territory	bm	버뮤다
            territory	bn	브루나이
            territory	bo	볼리비아
            territory	bq	네덜란드령 카리브
            territory	br	브라질
            territory	bs	바하마
            territory	bt	부탄
            territory	bv	부베섬
            territory	bw	보츠와나
            territory	by	벨라루스
            territory	bz	벨리즈
            territory	ca	캐나다
            territory	cc	코코스 제도
            territory	cd	콩고 민주 공화국
            territory	cf	중앙 아프리카 공화국
            territory	cg	콩고 공화국
            territory	ch	스위스
            territory	ci	코트디부아르
            territory	ck	쿡 제도
            territory	cl	칠레
            territory	cm	카메룬
            territory	cn	중국
            territory	co	콜롬비아
            territory	cp	클리퍼턴섬
            territory	cr	코스타리카
            territory	cu	쿠바
            territory	cv	카보베르데
            territory	cw	퀴라소
            territory	cx	크리스마스섬
            territory	cy	키프로스
            territory	cz	체코
            territory	de	독일
            territory	dg	디에고 가르시아
            territory	dj	지부티
            territory	dk	덴마크
            territory	dm	도미니카
            territory	do	도미니카 공화국
            territory	dz	알제리
            territory	ea	세우타 및 멜리야
            territory	ec	에콰도르
            territory	ee	에스토니아
            territory	eg	이집트
            territory	eh	서사하라
            territory	er	에리트리아
            territory	es	스페인
            territory	et	에티오피아
            territory	eu	유럽 연합
            territory	fi	핀란드
            territory	fj	피지
            territory	fk	포클랜드 제도
            territory	fm	미크로네시아
            territory	fo	페로 제도
            territory	fr	프랑스
            territory	ga	가봉
            territory	gb	영국
            territory	gd	그레나다
            territory	ge	조지아
            territory	gf	프랑스령 기아나
            territory	gg	건지
            territory	gh	가나
            territory	gi	지브롤터
            territory	gl	그린란드
            territory	gm	감비아
            territory	gn	기니
            territory	gp	과들루프
            territory	gq	적도 기니
            territory	gr	그리스
            territory	gs	사우스조지아 사우스샌드위치 제도
            territory	gt	과테말라
            territory	gu	괌
            territory	gw	기니비사우
            territory	gy	가이아나
            territory	hk	홍콩
            territory	hm	허드 맥도널드 제도
            territory	hn	온두라스
            territory	hr	크로아티아
            territory	ht	아이티
            territory	hu	헝가리
            territory	ic	카나리아 제도
            territory	id	인도네시아
            territory	ie	아일랜드
            territory	il	이스라엘
            territory	im	맨섬
            territory	in	인도
            territory	io	영국령 인도양 식민지
            territory	iq	이라크
            territory	ir	이란
            territory	is	아이슬란드
            territory	it	이탈리아
            territory	je	저지
            territory	jm	자메이카
            territory	jo	요르단
            territory	jp	일본
            territory	ke	케냐
            territory	kg	키르기스스탄
            territory	kh	캄보디아
            territory	ki	키리바시
            territory	km	코모로
            territory	kn	세인트키츠 네비스
            territory	kp	조선민주주의인민공화국
            territory	kr	대한민국
            territory	kw	쿠웨이트
            territory	ky	케이맨 제도
            territory	kz	카자흐스탄
            territory	la	라오스
            territory	lb	레바논
            territory	lc	세인트루시아
            territory	li	리히텐슈타인
            territory	lk	스리랑카
            territory	lr	라이베리아
            territory	ls	레소토
            territory	lt	리투아니아
            territory	lu	룩셈부르크
            territory	lv	라트비아
            territory	ly	리비아
            territory	ma	모로코
            territory	mc	모나코
            territory	md	몰도바
            territory	me	몬테네그로
            territory	mf	생마르탱
            territory	mg	마다가스카르
            territory	mh	마셜 제도
            territory	mk	북마케도니아
            territory	ml	말리
            territory	mm	미얀마
            territory	mn	몽골
            territory	mo	마카오
            territory	mp	북마리아나제도
            territory	mq	마르티니크
            territory	mr	모리타니
            territory	ms	몬트세라트
            territory	mt	몰타
            territory	mu	모리셔스
            territory	mv	몰디브
            territory	mw	말라위
            territory	mx	멕시코
            territory	my	말레이시아
            territory	mz	모잠비크
            territory	na	나미비아
            territory	nc	뉴칼레도니아
            territory	ne	니제르
            territory	nf	노퍽섬
            territory	ng	나이지리아
            territory	ni	니카라과
            territory	nl	네덜란드
            territory	no	노르웨이
            territory	np	네팔
            territory	nr	나우루
            territory	nu	니우에
            territory	nz	뉴질랜드
            territory	om	오만
            territory	pa	파나마
            territory	pe	페루
            territory	pf	프랑스령 폴리네시아
            territory	pg	파푸아뉴기니
            territory	ph	필리핀
            territory	pk	파키스탄
            territory	pl	폴란드
            territory	pm	생피에르 미클롱
            territory	pn	핏케언 제도
            territory	pr	푸에르토리코
            territory	ps	팔레스타인
            territory	pt	포르투갈
            territory	pw	팔라우
            territory	py	파라과이
            territory	qa	카타르
            territory	re	레위니옹
            territory	ro	루마니아
            territory	rs	세르비아
            territory	ru	러시아
            territory	rw	르완다
            territory	sa	사우디아라비아
            territory	sb	솔로몬 제도
            territory	sc	세이셸
            territory	sd	수단
            territory	se	스웨덴
            territory	sg	싱가포르
            territory	sh	세인트헬레나
            territory	si	슬로베니아
            territory	sj	스발바르제도-얀마웬섬
            territory	sk	슬로바키아
            territory	sl	시에라리온
            territory	sm	산마리노
            territory	sn	세네갈
            territory	so	소말리아
            territory	sr	수리남
            territory	ss	남수단
            territory	st	상투메 프린시페
            territory	sv	엘살바도르
            territory	sx	신트마르턴
            territory	sy	시리아
            territory	sz	에스와티니
            territory	ta	트리스탄다쿠나
            territory	tc	터크스 케이커스 제도
            territory	td	차드
            territory	tf	프랑스 남부 지방
            territory	tg	토고
            territory	th	태국
            territory	tj	타지키스탄
            territory	tk	토켈라우
            territory	tl	동티모르
            territory	tm	투르크메니스탄
            territory	tn	튀니지
            territory	to	통가
            territory	tr	튀르키예
            territory	tt	트리니다드 토바고
            territory	tv	투발루
            territory	tw	중화민국
            territory	tz	탄자니아
            territory	ua	우크라이나
            territory	ug	우간다
            territory	um	미국령 해외 제도
            territory	us	미국
            territory	uy	우루과이
            territory	uz	우즈베키스탄
            territory	va	바티칸 시국
            territory	vc	세인트빈센트그레나딘
            territory	ve	베네수엘라
            territory	vg	영국령 버진아일랜드
            territory	vi	미국령 버진아일랜드
            territory	vn	베트남
            territory	vu	바누아투
            territory	wf	왈리스-푸투나 제도
            territory	ws	사모아
            territory	xk	코소보
            territory	ye	예멘
            territory	yt	마요트
            territory	za	남아프리카
            territory	zm	잠비아
            territory	zw	짐바브웨
            variable	-	항목경로	기사경로	문서번호	스크립트경로	서버	서버이름	스타일경로
            variable!	basepagename	상위문서이름
            variable!	basepagenamee	상위문서이름E
            variable!	-	연쇄식원본	계단식원본	현재일	현재일2	현재요일	현재요일숫자	현재시	현재월	현재월1	현재월이름약자	현재월이름	현재월이름소유격	현재시각	현재시분	현재타임스탬프	현재버전	현재주	현재년	명령검토	지역일	지역일2	지역요일	지역요일숫자	지역시	지역월	지역월1	지역월이름약자	지역월이름	지역월이름소유격	지역시분	지역시각	지역타임스탬프	지역주	지역년	활동중인사용자수	관리자수	문서수	편집수	파일수	그림수	모든문서수	사용자수	계정수	판일	판일2	판번호	판월	판월1	판크기	판타임스탬프	판사용자	판년
            variable!	contentlanguage	기본언어
            variable!	fullpagename	전체문서이름
            variable!	fullpagenamee	전체문서이름E
            variable!	namespace	이름공간
            variable!	namespacee	이름공간E
            variable!	namespacenumber	이름공간수
            variable!	pagename	문서이름
            variable!	pagenamee	문서이름E
            variable!	rootpagename	최상위문서이름
            variable!	rootpagenamee	최상위문서이름E
            variable!	sitename	사이트이름
            variable!	subjectpagename	본문서이름
            variable!	subjectpagenamee	본문서이름E
            variable!	subjectspace	본문서이름공간
            variable!	subjectspacee	본문서이름공간E
            variable!	subpagename	하위문서이름
            variable!	subpagenamee	하위문서이름E
            variable!	talkpagename	토론문서이름
            variable!	talkpagenamee	토론문서이름E
            variable!	talkspace	토론이름공간
            variable!	talkspacee	토론이름공간E
            """#
        case "ko-kp": #"""
            date	0	fallback	15
            date	year	y년
            fallback	1	ko
            """#
        case "koi": #"""
            date	0	fallback	37	month	51	namespace	324
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	ru
            month	1	Тӧвшӧр
            month	2	Тӧвпом
            month	3	Одзтулыс
            month	4	Тулысшӧр
            month	5	Тулыспом
            month	6	Одзгожум
            month	7	Гожумшӧр
            month	8	Гожумпом
            month	9	Одзар
            month	10	Аршӧр
            month	11	Арпом
            month	12	Одзтӧв
            namespace	5	Обсуждение {{GRAMMAR:genitive|Wikipedia}}
            """#
        case "kr": #"""
            date	0	month	37
            date	full	d MMMM y
            date	month	LLLL y
            month	1	Razab
            month	2	Sawan
            month	3	Armalan
            month	4	Shawul
            month	5	Chidi
            month	6	Ajji
            month	7	Maraam
            month	8	Shawur
            month	9	Lailahir
            month	10	Lailahar
            month	11	Jumada auwal
            month	12	Jimada gaji
            """#
        case "krc": #"""
            date	0	fallback	37	month	51	namespace	298	redirect	831	switch	931
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
            month	8	август
            month	9	сентябрь
            month	10	октябрь
            month	11	ноябрь
            month	12	декабрь
            namespace	-2	Медиа
            namespace	-1	Къуллукъ
            namespace	1	Сюзюу
            namespace	2	Къошулуучу
            namespace	3	Къошулуучуну сюзюу
            namespace	5	Wikipedia сюзюу
            namespace	6	Файл
            namespace	7	Файлны сюзюу
            namespace	8	MediaWiki
            namespace	9	MediaWiki-ни сюзюу
            namespace	10	Шаблон
            namespace	11	Шаблонну сюзюу
            namespace	12	Болушлукъ
            namespace	13	Болушлукъну сюзюу
            namespace	14	Категория
            namespace	15	Категорияны сюзюу
            redirect	redirect	джибериу	редирект	перенаправление	перенапр
            switch	-	ГАЛЛЕРЕЯСЫЗ	БЕЗ_ГАЛЕРЕИ	БАШЛАСЫЗ	БЕЗ_ОГЛАВЛЕНИЯ	БЕЗ_ОГЛ
            """#
        case "kri": #"""
            date	0	month	37
            date	full	d MMMM y
            date	month	LLLL y
            month	1	Jɛnyuari
            month	2	Fɛbwari
            month	3	Mach
            month	4	Epril
            month	5	Me
            month	6	Jun
            month	7	Julay
            month	8	Ɔgɔs
            month	9	Sɛptɛmba
            month	10	Ɔktoba
            month	11	Novɛmba
            month	12	Disɛmba
            """#
        case "krj": #"""
            date	0	month	37
            date	full	d MMMM y
            date	month	LLLL y
            month	1	Enero
            month	2	Pebrero
            month	3	Marso
            month	4	Abril
            month	5	Mayo
            month	6	Honyo
            month	7	Holyo
            month	8	Agosto
            month	9	Setyembre
            month	10	Oktobre
            month	11	Nobyembre
            month	12	Disyembre
            """#
        case "krl": #"""
            date	0	fallback	37	month	51
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	fi
            month	1	Pakkaiskuu
            month	2	Tuiskukuu
            month	3	Kevätkuu
            month	4	Šulakuu
            month	5	Oraškuu
            month	6	Kešäkuu
            month	7	Heinäkuu
            month	8	Elokuu
            month	9	Šyyškuu
            month	10	Šajekuu
            month	11	Pimiekuu
            month	12	Talvikuu
            """#
        case "ks": #"""
            date	0	fallback	51	month	70	number	301	plural	316
            date	full	MMMM d, y
            date	month	MMMM y
            date	zero	۰
            fallback	1	ks-arab
            month	1	جنؤری
            month	2	فرؤری
            month	3	مارٕچ
            month	4	اپریل
            month	5	مئی
            month	6	جوٗن
            month	7	جوٗلایی
            month	8	اگست
            month	9	ستمبر
            month	10	اکتوٗبر
            month	11	نومبر
            month	12	دسمبر
            number	zero	۰
            plural	1	n = 1
            """#
        case "ks-arab": #"""
            alias	0	date	280	month	331	namespace	562	number	1006
            alias	1	بَحَژ
            alias	3	رُکُن بَحَژ
            alias	5	Wikipedia بَحَژ
            alias	7	فَیِل بَحَژ
            alias	8	میڈیاوکی
            alias	9	میڈیاوکی بَحَژ
            alias	11	فرما بَحَژ
            alias	12	پَلزُن
            alias	13	پَلزُن بَحَژ
            alias	15	زٲژ بَحَژ
            date	full	MMMM d, y
            date	month	MMMM y
            date	zero	۰
            month	1	جنؤری
            month	2	فرؤری
            month	3	مارٕچ
            month	4	اپریل
            month	5	مئی
            month	6	جوٗن
            month	7	جوٗلایی
            month	8	اگست
            month	9	ستمبر
            month	10	اکتوٗبر
            month	11	نومبر
            month	12	دسمبر
            namespace	-2	میڈیا
            namespace	-1	خاص
            namespace	1	کَتھ
            namespace	2	رُکُن
            namespace	3	رُکُن کَتھ
            namespace	5	Wikipedia کَتھ
            namespace	6	فَیِل
            namespace	7	فَیِل کَتھ
            namespace	8	میٖڈیاوِکی
            namespace	9	میٖڈیاوِکی کَتھ
            namespace	10	فرما
            namespace	11	فرما کَتھ
            namespace	12	مَدَتھ
            namespace	13	مَدَتھ کَتھ
            namespace	14	زٲژ
            namespace	15	زٲژ کَتھ
            number	decimal	٫
            number	group	٬
            number	zero	٠
            """#
        case "ks-deva": #"""
            date	0	month	37	namespace	337	number	896
            date	full	d MMMM y
            date	month	y MMMM
            month	1	जनवरी
            month	2	फ़रवरी
            month	3	मार्च
            month	4	अप्रैल
            month	5	मे
            month	6	जून
            month	7	जुलाई
            month	8	अगस्त
            month	9	सतुंबर
            month	10	अकतुम्बर
            month	11	नवूमबर
            month	12	दसूमबर
            namespace	-2	मीडिया
            namespace	-1	खास
            namespace	1	बहज़
            namespace	2	रुक्न
            namespace	3	रुक्न बहज़
            namespace	5	Wikipedia बहज़
            namespace	6	फ़ाइल
            namespace	7	फ़ाइल बहज़
            namespace	8	मीडियाविकि
            namespace	9	मीडियाविकि बहज़
            namespace	10	नमॆना
            namespace	11	नमॆना बहज़
            namespace	12	म॒दत
            namespace	13	म॒दत बहज़
            namespace	14	ज़ॉज़
            namespace	15	ज़ॉज़ बहज़
            number	zero	०
            """#
        case "ksh": #"""
            alias	0	date	485	fallback	523	hashed	537	month	570	month-alone	763	namespace	1010	number	1389	option	1438	plural	1510	redirect	1540	switch	1617	trail	1765
            alias	-2	Medium	Meedije	Meedijum
            alias	-1	Spezial	Shpezjal
            alias	2	Medmaacher	Metmaacherin	Medmaacherin	Metmaacheren	Medmaacheren
            alias	3	Medmaacher Klaaf
            alias	6	Beld	Belld
            alias	7	Belder Klaaf	Bellder Klaaf
            alias	8	MedijaWikki
            alias	9	MedijaWikki Klaaf
            alias	12	Hülp
            alias	13	Hülp Klaaf
            alias	14	Sachjrop	Saachjrop	Saachjropp	Kattejori	Kategorie	Katejori
            alias	15	Sachjrop Klaaf	Saachjroppe Klaaf	Saachjrupp Klaaf	Kattejori Klaaf	Kattejorije Klaaf	Kategorie Klaaf	Katejorije Klaaf
            date	full	d. MMMM y
            date	month	MMMM y
            fallback	1	de
            hashed	-	SHPROOCH	SPROCH	SPRACHE
            month	1	Jannewa
            month	2	Fäbrowa
            month	3	Määz
            month	4	Aprell
            month	5	Mai
            month	6	Juuni
            month	7	Juuli
            month	8	Oujoß
            month	9	Septämber
            month	10	Oktohber
            month	11	Novämber
            month	12	Dezämber
            month-alone	1	Jannewa
            month-alone	2	Fäbrowa
            month-alone	3	Määz
            month-alone	4	Aprell
            month-alone	6	Juuni
            month-alone	7	Juuli
            month-alone	8	Oujoß
            month-alone	9	Septämber
            month-alone	10	Oktohber
            month-alone	11	Novämber
            month-alone	12	Dezämber
            namespace	-2	Medie
            namespace	-1	Extra
            namespace	1	Klaaf
            namespace	2	Metmaacher
            namespace	3	Metmaacher Klaaf
            namespace	5	Wikipedia Klaaf
            namespace	6	Datei
            namespace	7	Dateie Klaaf
            namespace	8	MediaWiki
            namespace	9	MediaWiki Klaaf
            namespace	10	Schablon
            namespace	11	Schablone Klaaf
            namespace	12	Hölp
            namespace	13	Hölp Klaaf
            namespace	14	Saachjrupp
            namespace	15	Saachjruppe Klaaf
            number	decimal	,
            number	fewest	5
            number	group	\#u{A0}
            option	img_left	links	lengks	lenks
            option	img_right	rähß	räts	rechts
            plural	1	n = 0
            plural	2	n = 1
            redirect	redirect	ömleide_op	ömleide	leidt_öm_op	ömleidung	weiterleitung
            switch	-	KEIN_JALLERIE	KEINE_GALERIE	KEINEGALERIE	ENHALLT	INHALTSVERZEICHNIS
            switch!	-	VERSHTOCHE_SAACHJRUPP	VERSTECKTE_KATEGORIE	WARTUNGSKATEGORIE
            trail	letters	a-zßä-çëöüėğĳœůə
            """#
        case "ksw": #"""
            date	0	fallback	37	month	51	month-alone	378	number	405
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	my
            month	1	လါယနူၤအါရံၤ
            month	2	ထ့ကူာ်
            month	3	သွ့ကီ
            month	4	လါချံ
            month	5	ဒ့ၣ်ညါ
            month	6	လါနွံ
            month	7	လါဃိး
            month	8	လါခူး
            month	9	ဆံးမုၢ်
            month	10	ဆံးဆၣ်
            month	11	လါနီ
            month	12	လါပျုာ်
            month-alone	1	သလ့ၤ
            number	zero	၀
            """#
        case "ku": #"""
            alias	0	date	456	fallback	493	month	512	month-alone	733	namespace	1002	number	1115	plural	1131	variant	1146
            alias	-2	میدیا
            alias	-1	تایبەت
            alias	1	وتووێژ
            alias	2	بەکارھێنەر
            alias	3	لێدوانی بەکارھێنەر
            alias	5	Wîkîpediya nîqaş
            alias	6	پەڕگە
            alias	7	وتووێژی پەڕگە
            alias	8	میدیاویکی
            alias	9	وتووێژی میدیاویکی
            alias	10	داڕێژە
            alias	11	وتووێژی داڕێژە
            alias	12	یارمەتی
            alias	13	وتووێژی یارمەتی
            alias	14	پۆل
            alias	15	وتووێژی پۆل
            date	full	y MMMM d
            date	month	y MMMM
            fallback	1	ku-latn
            month	1	rêbendanê
            month	2	reşemiyê
            month	3	adarê
            month	4	avrêlê
            month	5	gulanê
            month	6	pûşperê
            month	7	tîrmehê
            month	8	gelawêjê
            month	9	rezberê
            month	10	kewçêrê
            month	11	sermawezê
            month	12	berfanbarê
            month-alone	1	rêbendan
            month-alone	2	reşemî
            month-alone	3	adar
            month-alone	4	avrêl
            month-alone	5	gulan
            month-alone	6	pûşper
            month-alone	7	tîrmeh
            month-alone	8	gelawêj
            month-alone	9	rezber
            month-alone	10	kewçêr
            month-alone	11	sermawez
            month-alone	12	berfanbar
            namespace	4	Wîkîpediya
            namespace	5	Wîkîpediya gotûbêj
            namespace	828	Modul
            namespace	829	Gotûbêja modulê
            number	fewest	5
            plural	1	n = 1
            variant	1	ku
            variant	2	ku-latn
            variant	3	ku-arab
            """#
        case "ku-arab": #"""
            fallback	0	number	29
            fallback	1	ku
            fallback	2	ckb
            number	decimal	٫
            number	group	٬
            number	zero	٠
            """#
        case "ku-latn": #"""
            alias	0	fallback	197	function	211	hashed	288	month-alone	333	namespace	602	number	1032	option	1080	redirect	1151	switch	1182	trail	1223	variable	1273
            alias	1	Nîqaş
            alias	3	Bikarhêner nîqaş
            alias	5	Wikipedia nîqaş
            alias	7	Wêne nîqaş
            alias	9	MediaWiki nîqaş
            alias	11	Şablon nîqaş
            alias	13	Alîkarî nîqaş
            alias	15	Kategorî nîqaş
            fallback	1	ku
            function	gender	ZAYEND.
            function	grammar	RÊZIMAN.
            function	plural	PIRRJIMAR
            hashed	-	dara_kategoriyan	ZIMAN	ziman	taybet
            month-alone	1	rêbendan
            month-alone	2	reşemî
            month-alone	3	adar
            month-alone	4	avrêl
            month-alone	5	gulan
            month-alone	6	pûşper
            month-alone	7	tîrmeh
            month-alone	8	gelawêj
            month-alone	9	rezber
            month-alone	10	kewçêr
            month-alone	11	sermawez
            month-alone	12	berfanbar
            namespace	-2	Medya
            namespace	-1	Taybet
            namespace	1	Gotûbêj
            namespace	2	Bikarhêner
            namespace	3	Gotûbêja bikarhêner
            namespace	5	Wikipedia gotûbêj
            namespace	6	Wêne
            namespace	7	Gotûbêja wêneyî
            namespace	8	MediaWiki
            namespace	9	Gotûbêja MediaWiki
            namespace	10	Şablon
            namespace	11	Gotûbêja şablonê
            namespace	12	Alîkarî
            namespace	13	Gotûbêja alîkariyê
            namespace	14	Kategorî
            namespace	15	Gotûbêja kategoriyê
            number	decimal	,
            number	fewest	5
            number	group	.
            option	img_left	çep
            option	img_link	girêdan=$1
            option	img_right	rast
            redirect	redirect	beralîkirin
            switch	-	GALERÎTUNE	NAVEROKTUNE	NAVEROK
            trail	letters	a-zÇÊÎÛçêîûŞşḦḧẌẍ
            variable!	-	ROJA_NIHA	ROJA_NIHA2	MEHA_NIHA_1	DEMA_NIHA	VERSIYONA_NIHA	HEJMARA_BIKARHÊNERÊN_ÇALAK	HEJMARA_RÊVEBERAN	HEJMARA_GOTARAN	HEJMARA_GUHERTINAN	HEJMARA_DOSYEYAN	HEJMARA_RÛPELAN	HEJMARA_BIKARHÊNERAN
            variable!	sitename	NAVÊ_PROJEYÊ
            variable!	subpagename	BINRÛPEL
            """#
        case "kum": #"""
            date	0	fallback	37	month	51	month-alone	312
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	ru
            month	1	Аювятгъан
            month	2	Чилле
            month	3	Оьрткий
            month	4	Яйсан
            month	5	Гюлжан
            month	6	Кюржан
            month	7	Индыр
            month	8	Туршу
            month	9	Къочкъар
            month	10	Байсан
            month	11	Маййилик
            month	12	Тунлу
            month-alone	7	Инныр
            """#
        case "kv": #"""
            alias	0	date	498	fallback	535	month	549	month-alone	810	namespace	1283
            alias	-2	Медиа
            alias	-1	Служебная
            alias	1	Обсуждение
            alias	2	Участник
            alias	3	Обсуждение участника
            alias	5	Обсуждение Wikipedia
            alias	6	Файл
            alias	7	Обсуждение файла
            alias	9	Обсуждение MediaWiki
            alias	10	Шаблон
            alias	11	Обсуждение шаблона
            alias	12	Справка
            alias	13	Обсуждение справки
            alias	14	Категория
            alias	15	Обсуждение категории
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	ru
            month	1	тӧвшӧр
            month	2	урасьӧм
            month	3	рака т.
            month	4	косму
            month	5	ода-кора
            month	6	лӧддза-номъя
            month	7	сора т.
            month	8	моз т.
            month	9	кӧч т.
            month	10	йирым
            month	11	вӧльгым
            month	12	ӧшым
            month-alone	1	тӧвшӧр тӧлысь
            month-alone	2	урасьӧм тӧлысь
            month-alone	3	рака тӧлысь
            month-alone	4	косму тӧлысь
            month-alone	5	ода-кора тӧлысь
            month-alone	6	лӧддза-номъя тӧлысь
            month-alone	7	сора тӧлысь
            month-alone	8	моз тӧлысь
            month-alone	9	кӧч тӧлысь
            month-alone	10	йирым тӧлысь
            month-alone	11	вӧльгым тӧлысь
            month-alone	12	ӧшым тӧлысь
            namespace	-1	Отсасян
            namespace	1	Сёрнитанiн
            namespace	2	Пырысь
            namespace	3	Пырыськӧд сёрнитанiн
            namespace	6	Файл
            namespace	7	Файл донъялӧм
            namespace	8	МедиаВики
            namespace	9	МедиаВики донъялӧм
            namespace	10	Шаблон
            namespace	11	Шаблон донъялӧм
            """#
        case "kw": #"""
            alias	0	date	344	function	381	hashed	536	month	593	namespace	822	option	1213	plural	1629	redirect	1659	switch	1688	variable	1729
            alias	-1	Arbednek
            alias	1	Cows	Kescows
            alias	3	Cows Devnydhyer	Kescows Devnydhyer
            alias	5	Cows Wikipedia	Kescows Wikipedia
            alias	7	Cows Restren	Kescows Restren
            alias	9	Cows MediaWiki	Kescows MediaWiki
            alias	10	Scantlyn
            alias	11	Cows Scantlyn	Kescows Skantlyn
            alias	13	Cows Gweres	Kescows Gweres
            alias	14	Class
            alias	15	Cows Class	Kescows Class
            date	full	d MMMM y
            date	month	y MMMM
            function	-	HYNSANFOLEN	URLLEUN
            function	grammar	GRAMASEK
            function!	displaytitle	DISKWEDHESANTITEL
            function!	-	NIVERYNBAGAS	RESTRENNOWYNKLASS	MYNSANRESTREN
            hashed	-	gwedhenglass	YETH	arbennek	termyn
            hashed	if	mar
            month	1	mis Genver
            month	2	mis Hwevrer
            month	3	mis Meurth
            month	4	mis Ebrel
            month	5	mis Me
            month	6	mis Metheven
            month	7	mis Gortheren
            month	8	mis Est
            month	9	mis Gwynngala
            month	10	mis Hedra
            month	11	mis Du
            month	12	mis Kevardhu
            namespace	-2	Media
            namespace	-1	Arbennek
            namespace	1	Keskows
            namespace	2	Devnydhyer
            namespace	3	Keskows Devnydhyer
            namespace	5	Keskows Wikipedia
            namespace	6	Restren
            namespace	7	Keskows Restren
            namespace	8	MediaWiki
            namespace	9	Keskows MediaWiki
            namespace	10	Skantlyn
            namespace	11	Keskows Skantlyn
            namespace	12	Gweres
            namespace	13	Keskows Gweres
            namespace	14	Klass
            namespace	15	Keskows Klass
            option	img_bottom	goles
            option	img_center	kresel
            option	img_framed	fremys
            option	img_frameless	hebfram
            option	img_left	kledh
            option	img_link	kevren=$1
            option	img_manualthumb	skeusennik=$1
            option	img_middle	kres
            option	img_none	nagonan
            option	img_page	folen=$1	folen_$1
            option	img_right	dyhow
            option	img_text_bottom	tekst-goles
            option	img_text_top	tekst-gwartha
            option	img_thumbnail	skeusennik
            option	img_top	gwartha
            plural	1	n = 1
            plural	2	n = 2
            redirect	redirect	daskedyans
            switch!	-	KLASSKUDHYS	MENEGVA	HEBMENEGVA
            variable	-	IDANFOLEN	SERVYER	HANOWANSERVYER
            variable!	fullpagename	HANOWLEUNANFOLEN
            variable!	-	NIVERADHEVNYDHYORYONVYW	NIVERAVENYSTRORYON	NIVERAERTHYGLOW	NIVERAJANJYOW	NIVERARESTRENNOW	NIVERAFOLENNOW	NIVERADHEVNYDHYORYON
            variable!	pagename	HANOWANFOLEN
            variable!	sitename	HANOWANWIASVA
            """#
        case "ky": #"""
            date	0	infobox	51	month	7109	month-alone	7356	namespace	7675	number	8415	plural	8448
            date	full	y-'ж'., d-MMMM
            date	month	y-'ж'., MMMM
            infobox	here	персона	персона *	учёный	писатель	поэт	философ	экономист	музыкант	музыкальный коллектив	композитор	актёр	кинематографист	режиссёр	художник	архитектор	модель	журналист	блогер	ютубер	государственный деятель	политик	монарх	дворянин	военный деятель	лётчик	космонавт	преступник	серийный убийца	религиозный деятель	святой	патриарх	папа римский	спортсмен	футболист	хоккеист	баскетболист	волейболист	гандболист	регбист	бейсболист	теннисист	боксёр	борец	дзюдоист	гимнаст	легкоатлет	пловец	велогонщик	лыжник	биатлонист	конькобежец	фигурист	шахматист	гонщик	пилот формулы-1	рестлер	персонаж	вымышленная раса	мифологический персонаж	божество	древнеегипетский бог	династия	дворянский род	род	нп-*	нп+*	населённый пункт	бывший населённый пункт	исторический населённый пункт	город	район	район города	муниципальное образование*	сельское поселение россии	городское поселение россии	муниципальный район россии	административная единица	ае	субъект рф	штат сша	штат	провинция	коммуна франции	община	государство	историческое государство	непризнанное государство	страна	историческая область	регион	улица	площадь	водный объект	река	озеро	море	остров	группа островов	архипелаг	полуостров	залив	пролив	мыс	болото	водопад	водохранилище	ледник	гора	вершина	холм	горный хребет	горная система	форма рельефа	перевал	пещера	вулкан	пустыня	ущелье	долина	ооп	оопт	национальный парк	лес	парк	геологический период	ударный кратер	кратер	здание	высотное здание	дворец	замок	крепость	храм	церковь	монастырь	мечеть	синагога	музей	театр	памятник	кладбище	гостиница	стадион	башня	маяк	мост	тоннель	достопримечательность	всемирное наследие	археологический памятник	археологическая культура	электростанция	гэс	аэс	плотина	шахта	станция	станция метро	станция метрополитена	линия метро	метрополитен	железнодорожная станция	железная дорога	автодорога	аэропорт	авиакомпания	порт	фильм	мультфильм	телесериал	сезон телесериала	эпизод телесериала	телепередача	аниме	аниманга	аниманга/*	радиопередача	музыкальный альбом	альбом	сингл	песня	музыкальное произведение	опера	балет	мюзикл	спектакль	тур	литературное произведение	рассказ	роман	комикс	компьютерная игра	настольная игра	программа	операционная система	язык программирования	формат файла	видеокарта	процессор	компания	банк	торговая марка	организация	спецслужба	вуз	университет	школа	научная организация	библиотека	больница	газета	журнал	издательство	телеканал	радиостанция	произведение искусства	картина	скульптура	политическая партия	выборы	вооружённый конфликт	сражение	террористический акт	теракт	авиационная катастрофа	авиакатастрофа	катастрофа	землетрясение	тропический циклон	договор	закон	воинское формирование	воинское подразделение	военная операция	оружие	стрелковое оружие	танк	бтт	артиллерийское орудие	летательный аппарат	самолёт	вертолёт	ракета	корабль	судно	подводная лодка	тип корабля	автомобиль	мотоцикл	автобус	трамвай	троллейбус	локомотив	электропоезд	двигатель	авиационный двигатель	космический аппарат	космическая миссия	космический корабль	ракета-носитель	планета	экзопланета	спутник	астероид	комета	звезда	созвездие	галактика	туманность	вещество	химический элемент	элементарная частица	изотоп	минерал	лекарственное средство	болезнь	анатомия	белок	фермент	ген	таксон	порода собак	собака	порода кошек	порода лошадей	сорт винограда	блюдо	коктейль	пиво	язык	языковая семья	письменность	народ	этническая группа	праздник	награда	государственная награда	премия	единица измерения	футбольный клуб	хоккейный клуб	баскетбольный клуб	волейбольный клуб	спортивный клуб	футбольная сборная	сборная страны	сезон футбольного турнира	сезон футбольного клуба	футбольный турнир	футбольная лига	спортивный турнир	спортивное соревнование	турнир	олимпийские игры	теннисный турнир	гран-при	фестиваль	кинофестиваль	конкурс	конкурс песни	гимн
            month	1	январь
            month	2	февраль
            month	3	март
            month	4	апрель
            month	5	май
            month	6	июнь
            month	7	июль
            month	8	август
            month	9	сентябрь
            month	10	октябрь
            month	11	ноябрь
            month	12	декабрь
            month-alone	1	Январь
            month-alone	2	Февраль
            month-alone	3	Март
            month-alone	4	Апрель
            month-alone	5	Май
            month-alone	6	Июнь
            month-alone	7	Июль
            month-alone	8	Август
            month-alone	9	Сентябрь
            month-alone	10	Октябрь
            month-alone	11	Ноябрь
            month-alone	12	Декабрь
            namespace	-2	Медиа
            namespace	-1	Атайын
            namespace	1	Талкуу
            namespace	2	Колдонуучу
            namespace	3	Колдонуучунун баарлашуулары
            namespace	4	Википедия
            namespace	5	Википедия талкуулоо
            namespace	6	Файл
            namespace	7	Файлды талкуулоо
            namespace	8	МедиаВики
            namespace	9	МедиаВикини талкуулоо
            namespace	10	Калып
            namespace	11	Калыпты талкуулоо
            namespace	12	Жардам
            namespace	13	Жардамды талкуулоо
            namespace	14	Категория
            namespace	15	Категорияны талкуулоо
            namespace	100	Портал
            namespace	828	Модуль
            namespace	829	Модулду талкуулоо
            number	decimal	,
            number	group	\#u{A0}
            plural	1	n = 1
            """#
        default: nil
        }
    }
}
