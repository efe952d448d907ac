// Written by scripts/make-swift-data from data/mediawiki, data/cldr and data/wiki; do not edit.
// swift-format-ignore-file

extension LanguageData {
    static func u(_ code: String) -> StaticString? {
        switch code {
        case "udm": #"""
            alias	0	date	70	fallback	107	month	121	month-alone	448	namespace	831	number	1482	trail	1515
            alias	6	Суред
            alias	7	Суред сярысь вераськон
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	ru
            month	1	толшоре
            month	2	тулыспалэ
            month	3	южтолэзе
            month	4	оштолэзе
            month	5	куартолэзе
            month	6	инвожое
            month	7	пӧсьтолэзе
            month	8	гудырикошконэ
            month	9	куарусёнэ
            month	10	коньывуонэ
            month	11	шуркынмонэ
            month	12	толсуре
            month-alone	1	толшор
            month-alone	2	тулыспал
            month-alone	3	южтолэзь
            month-alone	4	оштолэзь
            month-alone	5	куартолэзь
            month-alone	6	инвожо
            month-alone	7	пӧсьтолэзь
            month-alone	8	гудырикошкон
            month-alone	9	куарусён
            month-alone	10	коньывуон
            month-alone	11	шуркынмон
            month-alone	12	толсур
            namespace	-2	Медиа
            namespace	-1	Панель
            namespace	1	Вераськон
            namespace	2	Викиавтор
            namespace	3	Викиавтор сярысь вераськон
            namespace	5	Wikipedia сярысь вераськон
            namespace	6	Файл
            namespace	7	Файл сярысь вераськон
            namespace	8	MediaWiki
            namespace	9	MediaWiki сярысь вераськон
            namespace	10	Шаблон
            namespace	11	Шаблон сярысь вераськон
            namespace	12	Валэктон
            namespace	13	Валэктон сярысь вераськон
            namespace	14	Категория
            namespace	15	Категория сярысь вераськон
            number	decimal	,
            number	group	\#u{A0}
            trail	letters	a-zа-яёӝӟӥӧӵ
            """#
        case "ug": #"""
            fallback	0	plural	19
            fallback	1	ug-arab
            plural	1	n = 1
            """#
        case "ug-arab": #"""
            alias	0	date	38	month	77	namespace	332
            alias	5	مۇنازىرىسىWikipedia
            date	full	d-MMMM، y
            date	month	y MMMM
            month	1	يانۋار
            month	2	فېۋرال
            month	3	مارت
            month	4	ئاپرېل
            month	5	ماي
            month	6	ئىيۇن
            month	7	ئىيۇل
            month	8	ئاۋغۇست
            month	9	سېنتەبىر
            month	10	ئۆكتەبىر
            month	11	نويابىر
            month	12	دېكابىر
            namespace	-2	ۋاسىتە
            namespace	-1	ئالاھىدە
            namespace	1	مۇنازىرە
            namespace	2	ئىشلەتكۈچى
            namespace	3	ئىشلەتكۈچى مۇنازىرىسى
            namespace	5	Wikipediaمۇنازىرىسى
            namespace	6	ھۆججەت
            namespace	7	ھۆججەت مۇنازىرىسى
            namespace	9	MediaWiki مۇنازىرىسى
            namespace	10	قېلىپ
            namespace	11	قېلىپ مۇنازىرىسى
            namespace	12	ياردەم
            namespace	13	ياردەم مۇنازىرىسى
            namespace	14	تۈر
            namespace	15	تۈر مۇنازىرىسى
            """#
        case "ug-latn": #"""
            date	0	month	37
            date	full	d MMMM y
            date	month	LLLL y
            month	1	Yanwar
            month	2	Féwral
            month	3	Mart
            month	4	Aprél
            month	5	May
            month	6	Iyun
            month	7	Iyul
            month	8	Awghust
            month	9	Séntebr
            month	10	Öktebir
            month	11	Noyabr
            month	12	Dékabr
            """#
        case "uk": #"""
            alias	0	date	772	function	809	hashed	3133	infobox	3790	label	8470	language	8484	modifier	11307	month	11657	month-alone	11918	namespace	12267	number	13069	option	13118	plural	14362	redirect	14552	switch	14649	territory	15641	trail	24159	variable	24201
            alias	-2	Медиа
            alias	-1	Спеціальні	Служебная
            alias	1	Обсуждение
            alias	2	Користувач	Користувачка	Участник
            alias	3	Обговорення користувача	Обговорення користувачки	Обсуждение участника
            alias	4	ВП
            alias	6	Зображення	Изображение
            alias	7	Обговорення зображення	Обсуждение файла	Обсуждение изображения
            alias	9	Обсуждение MediaWiki
            alias	11	Обговорення шаблона	Обсуждение шаблона
            alias	12	Справка
            alias	13	Обсуждение справки
            alias	14	Категория
            alias	15	Обсуждение категории
            date	full	d MMMM y
            date	month	LLLL y
            function	anchorencode	КОДУВАТИ_МІТКУ	КОДИРОВАТЬ_МЕТКУ
            function	-	ШЛЯХ_ДО_ФАЙЛУ	ПУТЬ_К_ФАЙЛУ	ПОВНА_АДРЕСА	ПОЛНЫЙ_АДРЕС	ПОВНА_АДРЕСА_2	ПОЛНЫЙ_АДРЕС_2	ВНУТР	ЛОКАЛЬНА_АДРЕСА	ЛОКАЛЬНЫЙ_АДРЕС	ЛОКАЛЬНА_АДРЕСА_2	ЛОКАЛЬНЫЙ_АДРЕС_2
            function	formatnum	ФОРМАТУВАТИ_ЧИСЛО	ФОРМАТИРОВАТЬ_ЧИСЛО
            function	gender	СТАТЬ	ПОЛ
            function	grammar	ВІДМІНОК	ПАДЕЖ
            function	lc	НР	НИЖНІЙ_РЕГІСТР	МАЛИМИ_БУКВАМИ	МАЛИМИ_ЛІТЕРАМИ	МАЛЕНЬКИМИ_БУКВАМИ
            function	lcfirst	НР_ПЕРША	ПЕРША_БУКВА_МАЛА	ПЕРША_ЛІТЕРА_МАЛА	МАЛА_ПЕРША_ЛІТЕРА	ПЕРВАЯ_БУКВА_МАЛЕНЬКАЯ
            function	ns	ПН	ПИ
            function	nse	ПН_2	ПИК
            function	padleft	ЗАПОВНИТИ_ЛІВОРУЧ	ЗАПОЛНИТЬ_СЛЕВА
            function	padright	ЗАПОВНИТИ_ПРАВОРУЧ	ЗАПОЛНИТЬ_СПРАВА
            function	plural	МНОЖИНА	МНОЖЕСТВЕННОЕ_ЧИСЛО
            function	uc	ВР	ВЕРХНІЙ_РЕГІСТР	ВЕЛИКИМИ_БУКВАМИ	ВЕЛИКИМИ_ЛІТЕРАМИ	БОЛЬШИМИ_БУКВАМИ
            function	ucfirst	ВР_ПЕРША	ПЕРША_БУКВА_ВЕЛИКА	ПЕРША_ЛІТЕРА_ВЕЛИКА	ВЕЛИКА_ПЕРША_ЛІТЕРА	ПЕРВАЯ_БУКВА_БОЛЬШАЯ
            function	urlencode	ЗАКОДОВАНА_АДРЕСА	ЗАКОДИРОВАННЫЙ_АДРЕС
            function	defaultsort	сортування	стандартне_сортування
            function!	defaultsort	СТАНДАРТНЕ_СОРТУВАННЯ:_КЛЮЧ_СОРТУВАННЯ	СОРТИРОВКА_ПО_УМОЛЧАНИЮ	КЛЮЧ_СОРТИРОВКИ
            function!	displaytitle	ПОКАЗАТИ_ЗАГОЛОВОК	ПОКАЗАТЬ_ЗАГОЛОВОК
            function!	-	КІЛЬКІСТЬ_У_ГРУПІ	ЧИСЛО_В_ГРУППЕ	СТОР_В_КАТ	СТОР_У_КАТ	СТОРІНОК_У_КАТЕГОРІЇ	СТРАНИЦ_В_КАТЕГОРИИ	СТОРІНОК_У_ПРОСТОРІ_НАЗВ	СТРАНИЦ_В_ПРОСТРАНСТВЕ_ИМЁН	РОЗМІР	РОЗМІР_СТОРІНКИ	РАЗМЕР_СТРАНИЦЫ	РІВЕНЬ_ЗАХИСТУ	УРОВЕНЬ_ЗАЩИТЫ
            hashed	-	деревокатегорій	деревокатегорий	викликати	вызвать	МОВА	ЯЗЫК	заміна	замена	спеціальна	служебная
            hashed	default	інакше	за_замовчуванням	умолчание
            hashed	expr	вираз
            hashed	formatdate	форматдати	форматдаты
            hashed	if	якщо	если
            hashed	ifeq	якщорівні	рівні
            hashed	iferror	якщопомилка	еслиошибка
            hashed	ifexist	якщоіснує
            hashed	ifexpr	якщовираз
            hashed	switch	вибірка	переключатель
            hashed	tag	тег	мітка	теґ	метка	тэг
            infobox	here	особа	науковець	вчений	письменник	філософ	поет	музикант	музичний гурт	співак	композитор	актор	кіноактор	кінематографіст	режисер	художник	скульптор	архітектор	модель	журналіст	державний діяч	політик	депутат	дипломат	монарх	шляхтич	військовик	військова особа	космонавт	злочинець	релігійний діяч	святий	спортсмен	футболіст	хокеїст	баскетболіст	волейболіст	тенісист	боксер	борець	гімнаст	легкоатлет	плавець	біатлоніст	шахіст	гонщик	персонаж	міфологічний персонаж	божество	рід	дворянський рід	династія	нп-*	нп україни	населений пункт	місто	місто україни	село	село україни	смт	смт україни	селище	район	район україни	область	область україни	сільрада	сільрада україни	територіальна громада	громада	адміністративна одиниця	місцевість	країна	держава	історична держава	регіон	комуна франції	вулиця	площа	річка	озеро	море	острів	архіпелаг	півострів	затока	протока	мис	водоспад	водосховище	льодовик	гора	вершина	гірський хребет	гірська система	перевал	печера	вулкан	пустеля	пзф	природоохоронна територія	національний парк	заповідник	парк	будівля	споруда	палац	замок	фортеця	храм	церква	монастир	музей	театр	бібліотека	пам'ятка	пам'ятник	кладовище	цвинтар	готель	стадіон	вежа	маяк	міст	тунель	електростанція	станція	станція метро	метрополітен	залізнична станція	залізниця	автошлях	аеропорт	авіакомпанія	порт	фільм	мультфільм	телесеріал	телепрограма	телепередача	аніме	аніманґа	аніманґа/*	альбом	музичний альбом	сингл	пісня	опера	літературний твір	комікс	відеогра	настільна гра	програма	програмне забезпечення	операційна система	мова програмування	формат файлу	вебсайт	компанія	підприємство	банк	організація	виш	внз	університет	школа	навчальний заклад	наукова установа	лікарня	газета	журнал	видавництво	телеканал	радіостанція	картина	скульптура	політична партія	партія	вибори	військовий конфлікт	збройний конфлікт	битва	теракт	авіакатастрофа	катастрофа	землетрус	військове формування	військова частина	військова операція	зброя	танк	літак	гелікоптер	вертоліт	ракета	корабель	підводний човен	судно	автомобіль	мотоцикл	локомотив	двигун	космічний апарат	космічна місія	ракета-носій	планета	екзопланета	астероїд	комета	зоря	сузір'я	галактика	туманність	речовина	хімічна сполука	хімічний елемент	мінерал	лікарський засіб	хвороба	анатомія	білок	фермент	ген	таксономія	таксон	порода	порода собак	страва	напій	мова	мовна сім'я	писемність	народ	етнос	свято	нагорода	премія	фестиваль	футбольний клуб	хокейний клуб	баскетбольний клуб	спортивний клуб	футбольна збірна	футбольний турнір	спортивний турнір	турнір	гімн
            label	after	 
            language	ab	абх.
            language	af	африк.
            language	am	амх.
            language	ang	дав.-англ.
            language	ar	араб.
            language	az	азерб.
            language	ba	башк.
            language	be	біл.
            language	bg	болг.
            language	bn	бенг.
            language	bo	тиб.
            language	br	брет.
            language	bs	босн.
            language	ca	кат.
            language	ce	чечен.
            language	chu	старосл.
            language	co	корс.
            language	crh	крим.
            language	cs	чеськ.
            language	csb	кашуб.
            language	cu	цер.-слов.
            language	cv	чув.
            language	cy	валл.
            language	da	дан.
            language	de	нім.
            language	dsb	н.-луж.
            language	el	грец.
            language	en	англ.
            language	eng	англ.
            language	eo	есп.
            language	es	ісп.
            language	et	ест.
            language	eu	баск.
            language	fa	перс.
            language	fi	фін.
            language	fo	фар.
            language	fr	фр.
            language	fro	дав.-фр.
            language	fy	фриз.
            language	ga	ірл.
            language	gd	шотл. гел.
            language	gl	гал.
            language	goh	дав.-в.-нім.
            language	got	гот.
            language	gr	грец.
            language	grc	дав.-гр.
            language	gv	мен.
            language	he	івр.
            language	hi	гінді
            language	hr	хорв.
            language	hsb	в.-луж.
            language	hu	угор.
            language	hy	вірм.
            language	id	індонез.
            language	is	ісл.
            language	it	італ.
            language	ja	яп.
            language	ka	груз.
            language	kk	каз.
            language	kl	гренл.
            language	km	кхмер.
            language	ko	кор.
            language	ku	курд.
            language	kw	корн.
            language	ky	кирг.
            language	la	лат.
            language	lat	лат.
            language	lb	люксемб.
            language	lo	лаос.
            language	lt	лит.
            language	lv	латис.
            language	lzh	вень.
            language	mk	мак.
            language	mn	монг.
            language	ms	малай.
            language	mt	мальт.
            language	my	бірм.
            language	nb	норв.
            language	ne	непал.
            language	nl	нід.
            language	nn	норв.
            language	no	норв.
            language	non	дав.-сканд.
            language	oc	окс.
            language	orv	дав.-рус.
            language	os	осет.
            language	pa	пандж.
            language	pl	пол.
            language	ps	пушту
            language	pt	порт.
            language	qu	кечуа
            language	rm	ретором.
            language	ro	рум.
            language	ru	рос.
            language	rue	русин.
            language	rus	рос.
            language	sa	санскр.
            language	sc	сард.
            language	sh	сербохорв.
            language	si	синг.
            language	sk	словац.
            language	sl	словен.
            language	sla-pro	прасл.
            language	sq	алб.
            language	sr	серб.
            language	sv	швед.
            language	sw	суах.
            language	szl	сілез.
            language	ta	там.
            language	te	тел.
            language	tg	тадж.
            language	th	тай.
            language	tk	туркм.
            language	tr	тур.
            language	tt	тат.
            language	ug	уйгур.
            language	uk	укр.
            language	uk-old	староукр.
            language	ur	урду
            language	uz	узб.
            language	vi	в'єт.
            language	x-slav	прасл.
            language	yi	їдиш
            language	zh	кит.
            modifier	msg	ПОВІД	ПОВІДОМЛЕННЯ	СООБЩЕНИЕ	СООБЩ
            modifier	msgnw	ПОВІД_БЕЗ_ВІКІ	СООБЩ_БЕЗ_ВИКИ
            modifier	raw	НЕОБРОБ	НЕОБРАБ
            modifier	safesubst	БЕЗПЕЧНА_ПІДСТАНОВКА	ЗАЩПОДСТ
            modifier	subst	ПІДСТ	ПІДСТАНОВКА	ПОДСТАНОВКА	ПОДСТ
            month	1	січня
            month	2	лютого
            month	3	березня
            month	4	квітня
            month	5	травня
            month	6	червня
            month	7	липня
            month	8	серпня
            month	9	вересня
            month	10	жовтня
            month	11	листопада
            month	12	грудня
            month-alone	1	січень
            month-alone	2	лютий
            month-alone	3	березень
            month-alone	4	квітень
            month-alone	5	травень
            month-alone	6	червень
            month-alone	7	липень
            month-alone	8	серпень
            month-alone	9	вересень
            month-alone	10	жовтень
            month-alone	11	листопад
            month-alone	12	грудень
            namespace	-2	Медіа
            namespace	-1	Спеціальна
            namespace	1	Обговорення
            namespace	2	Користувач
            namespace	3	Обговорення користувача
            namespace	4	Вікіпедія
            namespace	5	Обговорення Вікіпедії
            namespace	6	Файл
            namespace	7	Обговорення файлу
            namespace	8	MediaWiki
            namespace	9	Обговорення MediaWiki
            namespace	10	Шаблон
            namespace	11	Обговорення шаблону
            namespace	12	Довідка
            namespace	13	Обговорення довідки
            namespace	14	Категорія
            namespace	15	Обговорення категорії
            namespace	100	Портал
            namespace	101	Обговорення порталу
            namespace	828	Модуль
            namespace	829	Обговорення модуля
            number	decimal	,
            number	fewest	5
            number	group	\#u{A0}
            option	img_alt	альт=$1
            option	img_baseline	основа	основание
            option	img_border	межа	границя	граница
            option	img_bottom	знизу	снизу
            option	img_center	центр
            option	img_framed	обрамити	рамка	обрамить
            option	img_frameless	безрамки
            option	img_left	ліворуч	слева
            option	img_link	посилання=$1	ссылка=$1
            option	img_manualthumb	міні=$1	мініатюра=$1	мини=$1	миниатюра=$1
            option	img_middle	посередині	посередине
            option	img_none	без
            option	img_page	сторінка=$1	сторінка_$1	страница=$1	страница $1
            option	img_right	праворуч	справа
            option	img_sub	під	под
            option	img_super	над
            option	img_text_bottom	текст-знизу	текст-снизу
            option	img_text_top	текст-зверху	текст-сверху
            option	img_thumbnail	міні	мини	мініатюра	миниатюра
            option	img_top	зверху	сверху
            option	img_upright	зверхуправоруч	зверхуправоруч=$1	зверхуправоруч_$1	сверхусправа	сверхусправа=$1	сверхусправа $1
            option	img_width	$1пкс
            plural	1	v = 0 and i % 10 = 1 and i % 100 != 11
            plural	2	v = 0 and i % 10 = 2..4 and i % 100 != 12..14
            plural	3	v = 0 and i % 10 = 0 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 11..14
            redirect	redirect	перенаправлення	перенапр	перенаправление
            switch	-	ОБОВ_ЗМІСТ	ОБЯЗАТЕЛЬНОЕ_ОГЛАВЛЕНИЕ	ОБЯЗ_ОГЛ	БЕЗ_ПЕРЕТВОРЕННЯ_ТЕКСТУ	БЕЗ_ПРЕОБРАЗОВАНИЯ_ТЕКСТА	БЕЗ_РЕДАГУВ_РОЗДІЛУ	БЕЗ_РЕДАКТИРОВАНИЯ_РАЗДЕЛА	БЕЗ_ГАЛЕРЕЇ	БЕЗ_ГАЛЕРЕИ	БЕЗ_ПЕРЕТВОРЕННЯ_ЗАГОЛОВКУ	БЕЗ_ПРЕОБРАЗОВАНИЯ_ЗАГОЛОВКА	БЕЗ_ЗМІСТУ	БЕЗ_ОГЛАВЛЕНИЯ	БЕЗ_ОГЛ	ЗМІСТ	ОГЛАВЛЕНИЕ	ОГЛ
            switch!	-	ПРИХОВ_КАТ	ПРИХОВАНА_КАТЕГОРІЯ	СКРЫТАЯ_КАТЕГОРИЯ	ІНДЕКС	ИНДЕКС	ПОСИЛАННЯ_НА_НОВИЙ_РОЗДІЛ	ССЫЛКА_НА_НОВЫЙ_РАЗДЕЛ	БЕЗ_ІНДЕКСУ	БЕЗ_ИНДЕКСА	БЕЗ_ПОСИЛАННЯ_НА_НОВИЙ_РОЗДІЛ	БЕЗ_ССЫЛКИ_НА_НОВЫЙ_РАЗДЕЛ	СТАТИЧНЕ_ПЕРЕНАПРАВЛЕННЯ	СТАТИЧЕСКОЕ_ПЕРЕНАПРАВЛЕНИЕ
            territory	ac	Острів Вознесіння
            territory	ad	Андорра
            territory	ae	ОАЕ
            territory	af	Афганістан
            territory	ag	Антигуа і Барбуда
            territory	ai	Ангілья
            territory	al	Албанія
            territory	am	Вірменія
            territory	ao	Ангола
            territory	aq	Антарктика
            territory	ar	Аргентина
            territory	as	Американське Самоа
            territory	at	Австрія
            territory	au	Австралія
            territory	aw	Аруба
            territory	ax	Аландські Острови
            territory	az	Азербайджан
            territory	ba	Боснія і Герцеговина
            territory	bb	Барбадос
            territory	bd	Бангладеш
            territory	be	Бельгія
            territory	bf	Буркіна-Фасо
            territory	bg	Болгарія
            territory	bh	Бахрейн
            territory	bi	Бурунді
            territory	bj	Бенін
            territory	bl	Сен-Бартелемі
            territory	bm	Бермудські Острови
            territory	bn	Бруней
            territory	bo	Болівія
            territory	bq	Карибські Нідерланди
            territory	br	Бразилія
            territory	bs	Багамські Острови
            territory	bt	Бутан
            territory	bv	Острів Буве
            territory	bw	Ботсвана
            territory	by	Білорусь
            territory	bz	Беліз
            territory	ca	Канада
            territory	cc	Кокосові (Кілінг) Острови
            territory	cd	ДР Конго
            territory	cf	ЦАР
            territory	cg	Республіка Конго
            territory	ch	Швейцарія
            territory	ci	Кот-д'Івуар
            territory	ck	Острови Кука
            territory	cl	Чилі
            territory	cm	Камерун
            territory	cn	Китай
            territory	co	Колумбія
            territory	cp	Острів Кліппертон
            territory	cr	Коста-Рика
            territory	cu	Куба
            territory	cv	Кабо-Верде
            territory	cw	Кюрасао
            territory	cx	Острів Різдва
            territory	cy	Кіпр
            territory	cz	Чехія
            territory	de	Німеччина
            territory	dg	Дієго-Гарсія
            territory	dj	Джибуті
            territory	dk	Данія
            territory	dm	Домініка
            territory	do	Домініканська Республіка
            territory	dz	Алжир
            territory	ea	Сеута і Мелілья
            territory	ec	Еквадор
            territory	ee	Естонія
            territory	eg	Єгипет
            territory	eh	Західна Сахара
            territory	er	Еритрея
            territory	es	Іспанія
            territory	et	Ефіопія
            territory	eu	Європейський Союз
            territory	fi	Фінляндія
            territory	fj	Фіджі
            territory	fk	Фолклендські Острови
            territory	fm	Мікронезія
            territory	fo	Фарерські Острови
            territory	fr	Франція
            territory	ga	Габон
            territory	gb	Велика Британія
            territory	gd	Гренада
            territory	ge	Грузія
            territory	gf	Французька Гвіана
            territory	gg	Гернсі
            territory	gh	Гана
            territory	gi	Гібралтар
            territory	gl	Гренландія
            territory	gm	Гамбія
            territory	gn	Гвінея
            territory	gp	Гваделупа
            territory	gq	Екваторіальна Гвінея
            territory	gr	Греція
            territory	gs	Південна Джорджія та Південні Сандвічеві Острови
            territory	gt	Гватемала
            territory	gu	Гуам
            territory	gw	Гвінея-Бісау
            territory	gy	Гаяна
            territory	hk	Гонконг
            territory	hm	Острови Герд і Макдоналд
            territory	hn	Гондурас
            territory	hr	Хорватія
            territory	ht	Гаїті
            territory	hu	Угорщина
            territory	ic	Канарські Острови
            territory	id	Індонезія
            territory	ie	Ірландія
            territory	il	Ізраїль
            territory	im	Острів Мен
            territory	in	Індія
            territory	io	Британська територія в Індійському Океані
            territory	iq	Ірак
            territory	ir	Іран
            territory	is	Ісландія
            territory	it	Італія
            territory	je	Джерсі
            territory	jm	Ямайка
            territory	jo	Йорданія
            territory	jp	Японія
            territory	ke	Кенія
            territory	kg	Киргизстан
            territory	kh	Камбоджа
            territory	ki	Кірибаті
            territory	km	Комори
            territory	kn	Сент-Кітс і Невіс
            territory	kp	КНДР
            territory	kr	Південна Корея
            territory	kw	Кувейт
            territory	ky	Кайманові Острови
            territory	kz	Казахстан
            territory	la	Лаос
            territory	lb	Ліван
            territory	lc	Сент-Люсія
            territory	li	Ліхтенштейн
            territory	lk	Шрі-Ланка
            territory	lr	Ліберія
            territory	ls	Лесото
            territory	lt	Литва
            territory	lu	Люксембург
            territory	lv	Латвія
            territory	ly	Лівія
            territory	ma	Марокко
            territory	mc	Монако
            territory	md	Молдова
            territory	me	Чорногорія
            territory	mf	Сен-Мартен
            territory	mg	Мадагаскар
            territory	mh	Маршаллові Острови
            territory	mk	Північна Македонія
            territory	ml	Малі
            territory	mm	М'янма
            territory	mn	Монголія
            territory	mo	Макао
            territory	mp	Північні Маріанські Острови
            territory	mq	Мартиніка
            territory	mr	Мавританія
            territory	ms	Монтсеррат
            territory	mt	Мальта
            territory	mu	Маврикій
            territory	mv	Мальдіви
            territory	mw	Малаві
            territory	mx	Мексика
            territory	my	Малайзія
            territory	mz	Мозамбік
            territory	na	Намібія
            territory	nc	Нова Каледонія
            territory	ne	Нігер
            territory	nf	Острів Норфолк
            territory	ng	Нігерія
            territory	ni	Нікарагуа
            territory	nl	Нідерланди
            territory	no	Норвегія
            territory	np	Непал
            territory	nr	Науру
            territory	nu	Ніуе
            territory	nz	Нова Зеландія
            territory	om	Оман
            territory	pa	Панама
            territory	pe	Перу
            territory	pf	Французька Полінезія
            territory	pg	Папуа-Нова Гвінея
            territory	ph	Філіппіни
            territory	pk	Пакистан
            territory	pl	Польща
            territory	pm	Сен-Пʼєр і Мікелон
            territory	pn	Острови Піткерн
            territory	pr	Пуерто-Рико
            territory	ps	Палестина
            territory	pt	Португалія
            territory	pw	Палау
            territory	py	Парагвай
            territory	qa	Катар
            territory	re	Реюньйон
            territory	ro	Румунія
            territory	rs	Сербія
            territory	ru	Росія
            territory	rw	Руанда
            territory	sa	Саудівська Аравія
            territory	sb	Соломонові Острови
            territory	sc	Сейшельські Острови
            territory	sd	Судан
            territory	se	Швеція
            territory	sg	Сінгапур
            territory	sh	Острів Святої Єлени
            territory	si	Словенія
            territory	sj	Шпіцберген та Ян-Маєн
            territory	sk	Словаччина
            territory	sl	Сьєрра-Леоне
            territory	sm	Сан-Марино
            territory	sn	Сенегал
            territory	so	Сомалі
            territory	sr	Суринам
            territory	ss	Південний Судан
            territory	st	Сан-Томе і Принсіпі
            territory	sv	Сальвадор
            territory	sx	Сінт-Мартен
            territory	sy	Сирія
            territory	sz	Есватіні
            territory	ta	Трістан-да-Кунья
            territory	tc	Острови Теркс і Кайкос
            territory	td	Чад
            territory	tf	Французькі Південні Території
            territory	tg	Того
            territory	th	Таїланд
            territory	tj	Таджикистан
            territory	tk	Токелау
            territory	tl	Східний Тимор
            territory	tm	Туркменістан
            territory	tn	Туніс
            territory	to	Тонга
            territory	tr	Туреччина
            territory	tt	Тринідад і Тобаго
            territory	tv	Тувалу
            territory	tw	Тайвань
            territory	tz	Танзанія
            territory	ua	Україна
            territory	ug	Уганда
            territory	um	Віддалені острови США
            territory	us	США
            territory	uy	Уругвай
            territory	uz	Узбекистан
            territory	va	Ватикан
            territory	vc	Сент-Вінсент і Гренадіни
            territory	ve	Венесуела
            territory	vg	Британські Віргінські острови
            territory	vi	Віргінські Острови (США)
            territory	vn	Вʼєтнам
            territory	vu	Вануату
            territory	wf	Уолліс і Футуна
            territory	ws	Самоа
            territory	xk	Косово
            territory	ye	Ємен
            territory	yt	Майотта
            territory	za	ПАР
            territory	zm	Замбія
            territory	zw	Зімбабве
            trail	letters	a-z»а-ьюяёєіїґ“
            variable	-	ШЛЯХ_ДО_СТАТТІ	ПУТЬ_К_СТАТЬЕ	ІДЕНТИФІКАТОР_СТОРІНКИ	ИДЕНТИФИКАТОР_СТРАНИЦЫ	ШЛЯХ_ДО_СКРИПТУ	ПУТЬ_К_СКРИПТУ	СЕРВЕР	НАЗВА_СЕРВЕРА	НАЗВАНИЕ_СЕРВЕРА	ШЛЯХ_ДО_СТИЛЮ	ПУТЬ_К_СТИЛЮ
            variable!	basepagename	ОСНОВА_НАЗВИ_ПІДСТОРІНКИ	ОСНОВА_НАЗВАНИЯ_СТРАНИЦЫ
            variable!	basepagenamee	ОСНОВА_НАЗВИ_ПІДСТОРІНКИ_2	ОСНОВА_НАЗВАНИЯ_СТРАНИЦЫ_2
            variable!	contentlanguage	МОВА_ВМІСТУ	ЯЗЫК_СОДЕРЖАНИЯ
            variable!	-	ПОТОЧНИЙ_ДЕНЬ	ТЕКУЩИЙ_ДЕНЬ	ПОТОЧНИЙ_ДЕНЬ_2	ТЕКУЩИЙ_ДЕНЬ_2	НАЗВА_ПОТОЧНОГО_ДНЯ	НАЗВАНИЕ_ТЕКУЩЕГО_ДНЯ	ПОТОЧНИЙ_ДЕНЬ_ТИЖНЯ	ТЕКУЩИЙ_ДЕНЬ_НЕДЕЛИ	ПОТОЧНА_ГОДИНА	ТЕКУЩИЙ_ЧАС	ПОТОЧНИЙ_МІСЯЦЬ	ПОТОЧНИЙ_МІСЯЦЬ_2	ТЕКУЩИЙ_МЕСЯЦ	ТЕКУЩИЙ_МЕСЯЦ_2	ПОТОЧНИЙ_МІСЯЦЬ_1	ТЕКУЩИЙ_МЕСЯЦ_1	НАЗВА_ПОТОЧНОГО_МІСЯЦЯ_АБР	НАЗВАНИЕ_ТЕКУЩЕГО_МЕСЯЦА_АБР	НАЗВА_ПОТОЧНОГО_МІСЯЦЯ	НАЗВАНИЕ_ТЕКУЩЕГО_МЕСЯЦА	НАЗВА_ПОТОЧНОГО_МІСЯЦЯ_РОД	НАЗВАНИЕ_ТЕКУЩЕГО_МЕСЯЦА_РОД	ПОТОЧНИЙ_ЧАС	ТЕКУЩЕЕ_ВРЕМЯ	МІТКА_ПОТОЧНОГО_ЧАСУ	ОТМЕТКА_ТЕКУЩЕГО_ВРЕМЕНИ	ПОТОЧНА_ВЕРСІЯ	ТЕКУЩАЯ_ВЕРСИЯ	ПОТОЧНИЙ_ТИЖДЕНЬ	ТЕКУЩАЯ_НЕДЕЛЯ	ПОТОЧНИЙ_РІК	ТЕКУЩИЙ_ГОД	НАПРЯМОК_ПИСЬМА	НАПРАВЛЕНИЕ_ПИСЬМА	ЛОКАЛЬНИЙ_ДЕНЬ	МІСЦЕВИЙ_ДЕНЬ	МЕСТНЫЙ_ДЕНЬ	ЛОКАЛЬНИЙ_ДЕНЬ_2	МІСЦЕВИЙ_ДЕНЬ_2	МЕСТНЫЙ_ДЕНЬ_2	НАЗВА_ЛОКАЛЬНОГО_ДНЯ	НАЗВА_МІСЦЕВОГО_ДНЯ	НАЗВАНИЕ_МЕСТНОГО_ДНЯ	ЛОКАЛЬНИЙ_ДЕНЬ_ТИЖНЯ	МЕСТНЫЙ_ДЕНЬ_НЕДЕЛИ	ЛОКАЛЬНА_ГОДИНА	МІСЦЕВА_ГОДИНА	МЕСТНЫЙ_ЧАС	ЛОКАЛЬНИЙ_МІСЯЦЬ	ЛОКАЛЬНИЙ_МІСЯЦЬ_2	МЕСТНЫЙ_МЕСЯЦ	МЕСТНЫЙ_МЕСЯЦ_2	ЛОКАЛЬНИЙ_МІСЯЦЬ_1	МЕСТНЫЙ_МЕСЯЦ_1	НАЗВА_ЛОКАЛЬНОГО_МІСЯЦЯ_АБР	НАЗВАНИЕ_МЕСТНОГО_МЕСЯЦА_АБР	НАЗВА_ЛОКАЛЬНОГО_МІСЯЦЯ	НАЗВАНИЕ_МЕСТНОГО_МЕСЯЦА	НАЗВА_ЛОКАЛЬНОГО_МІСЯЦЯ_РОД	НАЗВАНИЕ_МЕСТНОГО_МЕСЯЦА_РОД	ЛОКАЛЬНИЙ_ЧАС	МІСЦЕВИЙ_ЧАС	МЕСТНОЕ_ВРЕМЯ	МІТКА_ЛОКАЛЬНОГО_ЧАСУ	ОТМЕТКА_МЕСТНОГО_ВРЕМЕНИ	ЛОКАЛЬНИЙ_ТИЖДЕНЬ	МЕСТНАЯ_НЕДЕЛЯ	ЛОКАЛЬНИЙ_РІК	МІСЦЕВИЙ_РІК	МЕСТНЫЙ_ГОД	КІЛЬКІСТЬ_АКТИВНИХ_КОРИСТУВАЧІВ	КОЛИЧЕСТВО_АКТИВНЫХ_УЧАСТНИКОВ	КІЛЬКІСТЬ_АДМІНІСТРАТОРІВ	КОЛИЧЕСТВО_АДМИНИСТРАТОРОВ	КІЛЬКІСТЬ_СТАТЕЙ	КОЛИЧЕСТВО_СТАТЕЙ	КІЛЬКІСТЬ_РЕДАГУВАНЬ	КОЛИЧЕСТВО_ПРАВОК	КІЛЬКІСТЬ_ФАЙЛІВ	КОЛИЧЕСТВО_ФАЙЛОВ	КІЛЬКІСТЬ_СТОРІНОК	КОЛИЧЕСТВО_СТРАНИЦ	КІЛЬКІСТЬ_КОРИСТУВАЧІВ	КОЛИЧЕСТВО_УЧАСТНИКОВ	ДЕНЬ_ВЕРСІЇ	ДЕНЬ_ВЕРСИИ	ДЕНЬ_ВЕРСІЇ_2	ДЕНЬ_ВЕРСИИ_2	ІД_ВЕРСІЇ	ИД_ВЕРСИИ	МІСЯЦЬ_ВЕРСІЇ	МЕСЯЦ_ВЕРСИИ	МІСЯЦЬ_ВЕРСІЇ_1	МЕСЯЦ_ВЕРСИИ_1	МІТКА_ЧАСУ_ВЕРСІЇ	ОТМЕТКА_ВРЕМЕНИ_ВЕРСИИ	ВЕРСІЯ_КОРИСТУВАЧА	ВЕРСИЯ_УЧАСТНИКА	РІК_ВЕРСІЇ	ГОД_ВЕРСИИ
            variable!	fullpagename	ПОВНА_НАЗВА_СТОРІНКИ	ПОЛНОЕ_НАЗВАНИЕ_СТРАНИЦЫ
            variable!	fullpagenamee	ПОВНА_НАЗВА_СТОРІНКИ_2	ПОЛНОЕ_НАЗВАНИЕ_СТРАНИЦЫ_2
            variable!	namespace	ПРОСТІР_НАЗВ	ПРОСТРАНСТВО_ИМЁН
            variable!	namespacee	ПРОСТІР_НАЗВ_2	ПРОСТРАНСТВО_ИМЁН_2
            variable!	pagename	НАЗВА_СТОРІНКИ	НАЗВАНИЕ_СТРАНИЦЫ
            variable!	pagenamee	НАЗВА_СТОРІНКИ_2	НАЗВАНИЕ_СТРАНИЦЫ_2
            variable!	sitename	НАЗВА_САЙТУ	НАЗВАНИЕ_САЙТА
            variable!	subjectpagename	НАЗВА_СТАТТІ	НАЗВА_СТОРІНКИ_СТАТТІ	НАЗВАНИЕ_СТРАНИЦЫ_СТАТЬИ
            variable!	subjectpagenamee	НАЗВА_СТАТТІ_2	НАЗВА_СТОРІНКИ_СТАТТІ_2	НАЗВАНИЕ_СТРАНИЦЫ_СТАТЬИ_2
            variable!	subjectspace	ПРОСТІР_СТАТЕЙ	ПРОСТРАНСТВО_СТАТЕЙ
            variable!	subjectspacee	ПРОСТІР_СТАТЕЙ_2	ПРОСТРАНСТВО_СТАТЕЙ_2
            variable!	subpagename	НАЗВА_ПІДСТОРІНКИ	НАЗВАНИЕ_ПОДСТРАНИЦЫ
            variable!	subpagenamee	НАЗВА_ПІДСТОРІНКИ_2	НАЗВАНИЕ_ПОДСТРАНИЦЫ_2
            variable!	talkpagename	НАЗВА_СТОРІНКИ_ОБГОВОРЕННЯ	НАЗВАНИЕ_СТРАНИЦЫ_ОБСУЖДЕНИЯ
            variable!	talkpagenamee	НАЗВА_СТОРІНКИ_ОБГОВОРЕННЯ_2	НАЗВАНИЕ_СТРАНИЦЫ_ОБСУЖДЕНИЯ_2
            variable!	talkspace	ПРОСТІР_ОБГОВОРЕННЯ	ПРОСТРАНСТВО_ОБСУЖДЕНИЙ
            variable!	talkspacee	ПРОСТІР_ОБГОВОРЕННЯ_2	ПРОСТРАНСТВО_ОБСУЖДЕНИЙ_2
            """#
        case "ur": #"""
            alias	0	date	218	function	257	hashed	1209	infobox	1765	modifier	1815	month	1972	namespace	2195	option	2901	plural	3704	redirect	3729	switch	3765	trail	4098	variable	4173
            alias	-2	وسیط	زریعہ
            alias	4	منصوبہ
            alias	6	تصویر	ملف
            alias	7	تبادلۂ خیال تصویر	تبادلۂ خیال ملف
            alias	8	میڈیاوکی
            alias	9	تبادلۂ خیال میڈیاوکی
            date	full	d MMMM، y
            date	month	MMMM y
            function	anchorencode	اینکر_کوڈ
            function	-	بی_ڈی	معیاری_ربط	معیاری_ربط_کوڈ	راہ_فائل	مکمل_ربط	مکمل_ربط_کوڈ	عالمی	مقامی_ربط	مقامی_ربط_کوڈ
            function	formatnum	صیغہ_عدد
            function	gender	صنف
            function	grammar	قواعد
            function	lc	چھوٹے_حروف
            function	lcfirst	چھوٹے_حروف_سے_شروع
            function	ns	نف
            function	nse	نفک
            function	padleft	بائیں_جوڑیں
            function	padright	دائیں_جوڑیں
            function	plural	جمع
            function	uc	بڑے_حروف
            function	ucfirst	بڑے_حروف_سے_شروع
            function	urlencode	ربط_کوڈ
            function!	defaultsort	ابتدائی_ترتیب	کلید_ابتدائی_ترتیب	ابتدائی_ترتیب_زمرہ
            function!	displaytitle	نمائش_عنوان
            function!	-	تعداد_در_گروہ	زمرے_میں_صفحات	نام_فضا_میں_صفحات	حجم_صفحہ	اختتام_حفاظت	درجہ_حفاظت
            hashed	-	شجرہ_زمرہ	شجر_زمرہ	شمار	انتشار	استدعا	زبان	لمبائی	جگہ	اضافی_تا_مطلق	تبدیلی	جگہ_واپس	خاص	خاص_کوڈ	ذیلی	وقت	وقت_لمبائی	بلاکوڈیوآرایل
            hashed	default	ابتدائی
            hashed	expr	اظہار
            hashed	formatdate	صیغہ_تاریخ
            hashed	if	اگر
            hashed	ifeq	اگربرابر
            hashed	iferror	اگرنقص
            hashed	ifexist	اگرموجود
            hashed	ifexpr	اگراظہار
            hashed	switch	منتقل
            hashed	tag	ٹیگ
            hashed	titleparts	اجزاء_عنوان
            infobox	here	معلومات *	بطاقة عامة
            modifier	msg	پیغام
            modifier	msgnw	خام_پیغام
            modifier	raw	خام
            modifier	safesubst	محفوظ_نقل	محفوظ_جا
            modifier	subst	نقل	جا
            month	1	جنوری
            month	2	فروری
            month	3	مارچ
            month	4	اپریل
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
            namespace	1	تبادلۂ خیال
            namespace	2	صارف
            namespace	3	تبادلۂ خیال صارف
            namespace	4	ویکیپیڈیا
            namespace	5	تبادلۂ خیال ویکیپیڈیا
            namespace	6	فائل
            namespace	7	تبادلۂ خیال فائل
            namespace	8	میڈیاویکی
            namespace	9	تبادلۂ خیال میڈیاویکی
            namespace	10	سانچہ
            namespace	11	تبادلۂ خیال سانچہ
            namespace	12	معاونت
            namespace	13	تبادلۂ خیال معاونت
            namespace	14	زمرہ
            namespace	15	تبادلۂ خیال زمرہ
            namespace	100	باب
            namespace	118	مسودہ
            namespace	828	ماڈیول
            namespace	829	تبادلۂ خیال ماڈیول
            option	img_alt	متبادل=$1
            option	img_baseline	خط_اساسی
            option	img_border	حدود
            option	img_bottom	زیریں
            option	img_center	وسط
            option	img_class	درجہ=$1
            option	img_framed	چوکھٹا
            option	img_frameless	بدون_چوکھٹا
            option	img_lang	زبان=$1
            option	img_left	بائیں
            option	img_link	ربط=$1	لنک=$1
            option	img_manualthumb	تصغیر=$1
            option	img_middle	وسط	درمیان
            option	img_none	بغیر	بدون
            option	img_page	صفحہ=$1	صفحہ_$1
            option	img_right	دائیں
            option	img_sub	زیر
            option	img_super	زبر
            option	img_text_bottom	متن-زیریں
            option	img_text_top	متن-بالا
            option	img_thumbnail	تصغیر
            option	img_top	بالا
            option	img_upright	ایستادہ	ایستادہ=$1	ایستادہ_$1
            option	img_width	$1پکسل	$1پک
            plural	1	i = 1 and v = 0
            redirect	redirect	رجوع_مکرر
            switch	-	بافہرست	منتقلی_مواد_نہیں	ناترمیم_قطعہ	نگارخانہ_نہیں	منتقلی_عنوان_نہیں	فہرست_نہیں	نافہرست	فہرست
            switch!	-	پوشیدہ_زمرہ	اشاریہ	ربط_نیا_قطعہ	اشاریہ_نہیں	ربط_نیا_قطعہ_نہیں	ساکن_رجوع_مکرر
            trail	letters	ءآؤئ-بت-غفقل-نؤٹپچڈڑژکگںھہۃیے\#u{200B}
            variable	-	راہ_مضمون	شناخت_صفحہ	راہ_اسکرپٹ	سرور	نام_سرور	راہ_طرز
            variable!	basepagename	نام_بنیادی_صفحہ
            variable!	basepagenamee	بنیادی_صفحہ_کوڈ
            variable!	-	آبشاری_مآخذ	موجودہ_دن	موجودہ_دن2	موجودہ_دن_کا_نام	ہفتہ_کا_دن	موجودہ_گھنٹہ	موجودہ_مہینہ	موجودہ_مہینہ2	موجودہ_مہینہ1	موجودہ_مہینہ_کا_اختصار	موجودہ_مہینہ_کا_نام	موجودہ_مہینہ_کا_نام_اضافت	موجودہ_وقت	موجودہ_مہر_وقت	موجودہ_نسخہ	موجودہ_ہفتہ	موجودہ_سال	علامت_جہت	مقامی_دن	مقامی_دن2	مقامی_دن_کا_نام	مقامی_ہفتہ_کا_دن	مقامی_گھنٹہ	مقامی_مہینہ	مقامی_مہینہ2	مقامی_مہینہ1	مقامی_مہینہ_کا_اختصار	مقامی_مہینہ_کا_نام	مقامی_مہینہ_کا_نام_اضافت	مقامی_وقت	مقامی_مہر_وقت	مقامی_ہفتہ	مقامی_سال	تعداد_فعال_صارفین	تعداد_منتظمین	تعداد_مضامین	تعداد_ترامیم	تعداد_فائل	تعداد_صفحات	تعداد_صارفین	یوم_نسخہ	یوم_نسخہ2	شناخت_نسخہ	ماہ_نسخہ	ماہ_نسخہ1	حجم_نسخہ	مہر_وقت_نسخہ	صارف_نسخہ	سال_نسخہ
            variable!	contentlanguage	مواد_کی_زبان
            variable!	fullpagename	صفحہ_کا_مکمل_نام	مکمل_نام
            variable!	fullpagenamee	مکمل_نام_کوڈ
            variable!	namespace	نام_فضا
            variable!	namespacee	نام_فضا_کوڈ
            variable!	namespacenumber	نام_فضا_کا_عدد
            variable!	pagename	نام_صفحہ
            variable!	pagenamee	نام_صفحہ_کوڈ
            variable!	rootpagename	نام_اصل_صفحہ
            variable!	rootpagenamee	اصل_صفحہ_کوڈ
            variable!	sitename	سائٹ_نام	نام_سائٹ	نام_موقع
            variable!	subjectpagename	نام_صفحہ_مضمون
            variable!	subjectpagenamee	نام_صفحہ_مضمون_کوڈ
            variable!	subjectspace	مضمون_نام_فضا
            variable!	subjectspacee	مضمون_نام_فضا_کوڈ
            variable!	subpagename	نام_ذیلی_صفحہ
            variable!	subpagenamee	ذیلی_صفحہ_کوڈ
            variable!	talkpagename	نام_تبادلہ_خیال_صفحہ
            variable!	talkpagenamee	تبادلہ_خیال_صفحہ_کوڈ
            variable!	talkspace	تبادلہ_خیال_نام_فضا
            variable!	talkspacee	تبادلہ_خیال_کوڈ
            """#
        case "uz": #"""
            alias	0	date	202	function	241	hashed	306	infobox	592	month	622	month-alone	796	namespace	1042	number	1495	plural	1528	redirect	1543	switch	1587	trail	1734	variable	1761	variant	2254
            alias	-2	Mediya
            alias	6	Tasvir
            alias	7	Tasvir munozarasi
            alias	8	MediyaViki
            alias	9	MediyaViki munozarasi
            alias	10	Shablon
            alias	11	Shablon munozarasi
            alias	14	Kategoriya
            alias	15	Kategoriya munozarasi
            date	full	d-MMMM, y
            date	month	MMMM, y
            function	gender	JINS
            function!	-	TURKUMDAGISAHIFALAR	SAHIFAHAJMI
            hashed	-	turkumiyerarxiyasi	turkumdaraxti	miqdor	TIL	uzunlik	oʻrin	almashtirish	maxsus	vaqt
            hashed	default	boshlangʻich
            hashed	expr	ifoda
            hashed	if	agar
            hashed	ifeq	agarteng
            hashed	iferror	agarxato
            hashed	ifexist	agarbor
            hashed	ifexpr	agarifoda
            hashed	switch	tanlov
            hashed	tag	yorliq
            infobox	here	shaxsiyat	davlat
            month	1	yanvar
            month	2	fevral
            month	3	mart
            month	4	aprel
            month	5	may
            month	6	iyun
            month	7	iyul
            month	8	avgust
            month	9	sentabr
            month	10	oktabr
            month	11	noyabr
            month	12	dekabr
            month-alone	1	Yanvar
            month-alone	2	Fevral
            month-alone	3	Mart
            month-alone	4	Aprel
            month-alone	5	May
            month-alone	6	Iyun
            month-alone	7	Iyul
            month-alone	8	Avgust
            month-alone	9	Sentabr
            month-alone	10	Oktabr
            month-alone	11	Noyabr
            month-alone	12	Dekabr
            namespace	-2	Media
            namespace	-1	Maxsus
            namespace	1	Munozara
            namespace	2	Foydalanuvchi
            namespace	3	Foydalanuvchi munozarasi
            namespace	4	Vikipediya
            namespace	5	Vikipediya munozarasi
            namespace	6	Fayl
            namespace	7	Fayl munozarasi
            namespace	8	MediaWiki
            namespace	9	MediaWiki munozarasi
            namespace	10	Andoza
            namespace	11	Andoza munozarasi
            namespace	12	Yordam
            namespace	13	Yordam munozarasi
            namespace	14	Turkum
            namespace	15	Turkum munozarasi
            namespace	828	Modul
            number	decimal	,
            number	group	\#u{A0}
            plural	1	n = 1
            redirect	redirect	yoʻnaltirish	yonaltirish
            switch	-	ICHIDAGILARMAJBURIY	TAHRIRYOQ	TARTIBLASHYOQ	GALEREYAYOQ	ICHIDAGILARYOQ	ICHIDAGILARI	ICHIDAGILAR
            switch!	-	YASHIRINTURKUM	INDEKS	INDEKSYOQ
            trail	letters	a-z»ʻʼ“
            variable!	-	JORIYKUN	JORIYKUN2	JORIYKUNNOMI	JORIYSOAT	JORIYOY	JORIYOY2	JORIYOY1	JORIYOYQISQARTMASI	JORIYOYNOMI	JORIYOYNOMIQARATQICH	JORIYVAQT	JORIYHAFTA	JORIYYIL	MAHALLIYKUN	MAHALLIYKUN2	MAHALLIYKUNNOMI	MAHALLIYSOAT	MAHALLIYOY	MAHALLIYOY2	MAHALLIYOY1	MAHALLIYOYQISQARTMASI	MAHALLIYOYNOMI	MAHALLIYOYQARATQICH	MAHALLIYVAQT	MAHALLIYYIL	FAOLFOYDALANUVCHISONI	ADMINISTRATORSONI	MAQOLASONI	OZGARISHSONI	FAYLSONI	SAHIFASONI	FOYDALANUVCHISONI
            variable!	namespace	NOMFAZO
            variable!	pagename	SAHIFANOMI
            variant	1	uz
            variant	2	uz-latn
            variant	3	uz-cyrl
            """#
        case "uz-cyrl": #"""
            date	0	month	39	number	268
            date	full	d MMMM, y
            date	month	MMMM, y
            month	1	январ
            month	2	феврал
            month	3	март
            month	4	апрел
            month	5	май
            month	6	июн
            month	7	июл
            month	8	август
            month	9	сентябр
            month	10	октябр
            month	11	ноябр
            month	12	декабр
            number	decimal	,
            number	group	\#u{A0}
            """#
        case "uz-latn": #"""
            date	0	month	39	month-alone	213	number	459
            date	full	d-MMMM, y
            date	month	MMMM, y
            month	1	yanvar
            month	2	fevral
            month	3	mart
            month	4	aprel
            month	5	may
            month	6	iyun
            month	7	iyul
            month	8	avgust
            month	9	sentabr
            month	10	oktabr
            month	11	noyabr
            month	12	dekabr
            month-alone	1	Yanvar
            month-alone	2	Fevral
            month-alone	3	Mart
            month-alone	4	Aprel
            month-alone	5	May
            month-alone	6	Iyun
            month-alone	7	Iyul
            month-alone	8	Avgust
            month-alone	9	Sentabr
            month-alone	10	Oktabr
            month-alone	11	Noyabr
            month-alone	12	Dekabr
            number	decimal	,
            number	group	\#u{A0}
            """#
        default: nil
        }
    }
}
