// Written by scripts/make-swift-data from data/mediawiki, data/cldr and data/wiki; do not edit.
// swift-format-ignore-file

extension LanguageData {
    static func f(_ code: String) -> StaticString? {
        switch code {
        case "fa": #"""
            alias	0	date	96	function	146	hashed	1379	infobox	1949	language	1973	modifier	13452	month	13624	month-alone	13859	namespace	13955	number	14539	option	14588	plural	15440	redirect	15464	switch	15521	trail	15845	variable	15894
            alias	-2	رسانه	رسانه\#u{200C}ای
            alias	4	وپ
            alias	6	تصویر
            alias	7	بحث تصویر
            date	full	d MMMM y
            date	month	MMMM y
            date	zero	۰
            function	anchorencode	کدلنگر
            function	-	نشانی_استاندارد	نشانی\#u{200C}استاندارد	نشانی_استاندارد_کد	نشانی\#u{200C}استانداردکد	مسیرپرونده	مسیر_پرونده	نشانی\#u{200C}کامل	نشانی_کامل	نشانی\#u{200C}کامل\#u{200C}کد	نشانی_کامل_کد	ترجمه	نشانی	نشانی\#u{200C}کد	نشانی_کد
            function	formatnum	آرایش\#u{200C}عدد	آرایش_عدد
            function	gender	جنسیت	جنس
            function	grammar	دستورزبان	دستور_زبان
            function	lc	ک
            function	lcfirst	ابتداکوچک	ابتدا_کوچک
            function	ns	فن
            function	nse	فنک
            function	padleft	لبه\#u{200C}چپ	لبه_چپ
            function	padright	لبه\#u{200C}راست	لبه_راست
            function	plural	جمع
            function	uc	ب
            function	ucfirst	ابتدابزرگ	ابتدا_بزرگ
            function	urlencode	کدنشانی
            function!	defaultsort	ترتیب	ترتیب\#u{200C}پیش\#u{200C}فرض	ترتیب_پیش_فرض
            function!	displaytitle	عنوان\#u{200C}ظاهری	عنوان_ظاهری
            function!	-	تعداددرگروه	صفحه\#u{200C}دررده	صفحه_در_رده	صفحه\#u{200C}درفضای\#u{200C}نام	صفحه_در_فضای_نام	اندازه\#u{200C}صفحه	اندازه_صفحه	سطح\#u{200C}حفاطت	سطح_حفاظت
            hashed	-	درخت\#u{200C}رده	درخت_رده	شمار	گسترش	درخواست	زبان	طول	جا	نسبی\#u{200C}به\#u{200C}مطلق	جایگزین	جار	ویژه	ویژه_ای	تکه	زمان	زمان\#u{200C}بلند	نشانی\#u{200C}بی\#u{200C}کد
            hashed	default	پیش\#u{200C}فرض
            hashed	expr	حساب
            hashed	formatdate	آرایش\#u{200C}تاریخ	آرایش_تاریخ
            hashed	if	اگر
            hashed	ifeq	اگرمساوی
            hashed	iferror	اگرخطا
            hashed	ifexist	اگرموجود
            hashed	ifexpr	اگرحساب
            hashed	switch	گزینه
            hashed	tag	برچسب
            hashed	titleparts	پاره\#u{200C}عنوان
            infobox	here	جعبه *
            language	aa	آفاری
            language	ab	آبخازی
            language	ace	آچئی
            language	ady	آدیجیایی
            language	aeb	عربی تونسی
            language	af	آفریکانس
            language	ain	آینویی
            language	ak	آکان
            language	akk	اکدی
            language	akz	آلابامایی
            language	ale	آلئوتی
            language	alt	آلتایی جنوبی
            language	am	امهری
            language	an	آراگونی
            language	ang	انگلیسی باستان
            language	anp	آنگیکا
            language	ar	عربی
            language	arc	آرامی
            language	arn	ماپوچه\#u{200C}ای
            language	arp	آراپاهویی
            language	arq	عربی الجزایری
            language	ary	عربی مراکشی
            language	arz	عربی مصری
            language	as	آسامی
            language	ast	آستوری
            language	av	آواری
            language	awa	اودهی
            language	ay	آیمارایی
            language	az	ترکی آذربایجانی
            language	ba	باشقیری
            language	bal	بلوچی
            language	ban	بالیایی
            language	bar	باواریایی
            language	be	بلاروسی
            language	bem	بمبایی
            language	bg	بلغاری
            language	bgn	بلوچی غربی
            language	bho	بوجپوری
            language	bi	بیسلاما
            language	bik	بیکولی
            language	bla	سیکسیکا
            language	bm	بامبارایی
            language	bn	بنگالی
            language	bo	تبتی
            language	bqi	لری بختیاری
            language	br	برتون
            language	brh	براهویی
            language	bs	بوسنیایی
            language	bua	بوریاتی
            language	bug	بوگیایی
            language	ca	کاتالان
            language	ce	چچنی
            language	ceb	سبویی
            language	ch	چامورویی
            language	chg	جغتایی
            language	chk	چوکی
            language	cho	چوکتویی
            language	chr	چروکی
            language	chy	شایانی
            language	ckb	کردی مرکزی
            language	co	کورسی
            language	cop	قبطی
            language	cr	کریایی
            language	crh	ترکی کریمه
            language	cs	چکی
            language	csb	کاشوبی
            language	cu	اسلاوی کلیسایی
            language	cv	چوواشی
            language	cy	ولزی
            language	da	دانمارکی
            language	dak	داکوتایی
            language	de	آلمانی
            language	de-at	آلمانی اتریش
            language	de-ch	آلمانی معیار سوئیس
            language	din	دینکایی
            language	dsb	صُربی سفلی
            language	dua	دوآلایی
            language	dv	دیوهی
            language	dz	دزونگخا
            language	ee	اوه\#u{200C}ای
            language	egy	مصری کهن
            language	el	یونانی
            language	elx	عیلامی
            language	en	انگلیسی
            language	en-ca	انگلیسی کانادا
            language	en-gb	انگلیسی بریتانیا
            language	en-us	انگلیسی آمریکا
            language	enm	انگلیسی میانه
            language	eo	اسپرانتو
            language	es	اسپانیایی
            language	es-419	اسپانیایی امریکای لاتین
            language	et	استونیایی
            language	eu	باسکی
            language	fa	فارسی
            language	fa-af	دری
            language	fat	فانتیایی
            language	ff	فولانی
            language	fi	فنلاندی
            language	fil	فیلیپینی
            language	fj	فیجیایی
            language	fo	فارویی
            language	fon	فونی
            language	fr	فرانسوی
            language	fr-ca	فرانسوی کانادا
            language	frc	فرانسوی کادین
            language	frm	فرانسوی میانه
            language	fro	فرانسوی باستان
            language	frr	فریزی شمالی
            language	fur	فریولیایی
            language	fy	فریسی غربی
            language	ga	ایرلندی
            language	gaa	گایی
            language	gag	گاگائوزیایی
            language	gd	گیلی اسکاتلندی
            language	gez	گی\#u{200C}ئزی
            language	gil	گیلبرتی
            language	gl	گالیسیایی
            language	glk	گیلکی
            language	gmh	آلمانی معیار میانه
            language	gn	گوارانی
            language	goh	آلمانی علیای باستان
            language	gor	گورونتالو
            language	got	گوتی
            language	grc	یونانی کهن
            language	gsw	آلمانی سوئیسی
            language	gu	گجراتی
            language	gv	مانی
            language	ha	هوسایی
            language	haw	هاوایی
            language	he	عبری
            language	hi	هندی
            language	hif	هندی فیجیایی
            language	hil	هیلی\#u{200C}گاینونی
            language	hit	هیتی
            language	hmn	همونگ
            language	ho	موتویی هیری
            language	hr	کروات
            language	hsb	صُربی علیا
            language	ht	هائیتیایی
            language	hu	مجاری
            language	hy	ارمنی
            language	hz	هریرویی
            language	ia	اینترلینگوا
            language	iba	ایبانی
            language	id	اندونزیایی
            language	ie	اکسیدنتال
            language	ig	ایگبویی
            language	ii	یی سیچوان
            language	ik	اینوپیک
            language	ilo	ایلوکویی
            language	inh	اینگوشی
            language	io	ایدو
            language	is	ایسلندی
            language	it	ایتالیایی
            language	iu	اینوکتیتوت
            language	ja	ژاپنی
            language	jbo	لوجبان
            language	jv	جاوه\#u{200C}ای
            language	ka	گرجی
            language	kaa	قره\#u{200C}قالپاقی
            language	kab	قبایلی
            language	kbd	کاباردینی
            language	kcg	تیاپی
            language	kea	کابووردیانو
            language	kg	کنگویی
            language	khw	کهوار
            language	ki	کیکویویی
            language	kiu	کرمانجی
            language	kj	کوانیاما
            language	kk	قزاقی
            language	kl	گرینلندی
            language	km	خمری
            language	kmb	کیمبوندویی
            language	kn	کانارا
            language	ko	کره\#u{200C}ای
            language	koi	کومی پرمیاک
            language	kok	کنکانی
            language	kpe	کپله\#u{200C}ای
            language	kr	کانوریایی
            language	krc	قره\#u{200C}چایی‐بالکاری
            language	krl	کاریلیانی
            language	ks	کشمیری
            language	ksh	کولش
            language	ku	کردی
            language	kum	کومیکی
            language	kv	کومیایی
            language	kw	کورنی
            language	ky	قرقیزی
            language	la	لاتین
            language	lad	لادینو
            language	lb	لوگزامبورگی
            language	lez	لزگی
            language	lg	گاندایی
            language	li	لیمبورگی
            language	lkt	لاکوتا
            language	ln	لینگالا
            language	lo	لائوسی
            language	lou	زبان آمیختهٔ مادری لوئیزیانا
            language	loz	لوزیایی
            language	lrc	لری شمالی
            language	lt	لیتوانیایی
            language	lua	لوبایی‐لولوا
            language	lus	لوشه\#u{200C}ای
            language	lv	لتونیایی
            language	lzh	چینی ادبی
            language	mad	مادورایی
            language	mag	ماگاهیایی
            language	mai	مایدیلی
            language	mak	ماکاسار
            language	mdf	مکشایی
            language	men	منده\#u{200C}ای
            language	mg	مالاگاسی
            language	mga	ایرلندی میانه
            language	mh	مارشالی
            language	mi	مائوری
            language	mic	میکماکی
            language	min	مینانگ\#u{200C}کابویی
            language	mk	مقدونی
            language	ml	مالایالامی
            language	mn	مغولی
            language	mnc	مانچویی
            language	mni	مانیپوری
            language	moh	موهاکی
            language	mos	ماسیایی
            language	mr	مراتی
            language	ms	مالایی
            language	mt	مالتی
            language	mus	کریکی
            language	mwl	میراندی
            language	my	برمه\#u{200C}ای
            language	myv	ارزیایی
            language	mzn	مازندرانی
            language	na	نائورویی
            language	nap	ناپلی
            language	nb	نروژی بوک\#u{200C}مُل
            language	nd	انده\#u{200C}بله\#u{200C}ای شمالی
            language	nds	آلمانی سفلی
            language	nds-nl	ساکسونی سفلی
            language	ne	نپالی
            language	new	نواریایی
            language	ng	اندونگایی
            language	nia	نیاسی
            language	niu	نیویی
            language	nl	هلندی
            language	nl-be	فلمنگی
            language	nn	نروژی نی\#u{200C}نُشک
            language	no	نروژی
            language	nog	نغایی
            language	non	نرس باستان
            language	nqo	نکو
            language	nr	انده\#u{200C}بله\#u{200C}ای جنوبی
            language	nso	سوتویی شمالی
            language	nv	ناواهویی
            language	ny	نیانجایی
            language	nyn	نیانکوله\#u{200C}ای
            language	oc	اکسیتان
            language	oj	اوجیبوایی
            language	om	اورومویی
            language	or	اوریه\#u{200C}ای
            language	os	آسی
            language	ota	ترکی عثمانی
            language	pa	پنجابی
            language	pag	پانگاسینانی
            language	pal	پهلوی
            language	pam	پامپانگایی
            language	pap	پاپیامنتو
            language	pau	پالائویی
            language	pcm	نیم\#u{200C}زبان نیجریه\#u{200C}ای
            language	pdc	آلمانی پنسیلوانیایی
            language	peo	فارسی باستان
            language	phn	فنیقی
            language	pi	پالی
            language	pl	لهستانی
            language	prg	پروسی
            language	pro	پرووانسی باستان
            language	ps	پشتو
            language	pt	پرتغالی
            language	pt-br	پرتغالی برزیل
            language	qu	کچوایی
            language	rap	راپانویی
            language	rar	راروتونگایی
            language	rhg	روهینگیا
            language	rm	رومانش
            language	rn	روندیایی
            language	ro	رومانیایی
            language	rom	رومانویی
            language	ru	روسی
            language	rup	آرومانی
            language	rw	کینیارواندایی
            language	sa	سانسکریت
            language	sah	یاقوتی
            language	sam	آرامی سامری
            language	sat	سانتالی
            language	sc	ساردینیایی
            language	scn	سیسیلی
            language	sco	اسکاتلندی
            language	sd	سندی
            language	sdh	کردی جنوبی
            language	se	سامی شمالی
            language	ses	کویرابورا سنی
            language	sg	سانگو
            language	sga	ایرلندی باستان
            language	sh	صرب و کرواتی
            language	shi	تاچل\#u{200C}هیت
            language	shn	شانی
            language	si	سینهالی
            language	sk	اسلواکی
            language	sl	اسلوونیایی
            language	sli	سیلزیایی سفلی
            language	sm	ساموآیی
            language	sma	سامی جنوبی
            language	smj	لوله سامی
            language	smn	ایناری سامی
            language	sms	اسکولت سامی
            language	sn	شونایی
            language	so	سومالیایی
            language	sog	سغدی
            language	sq	آلبانیایی
            language	sr	صربی
            language	srn	تاکی\#u{200C}تاکی
            language	ss	سوازیایی
            language	st	سوتوی جنوبی
            language	su	سوندایی
            language	sux	سومری
            language	sv	سوئدی
            language	sw	سواحیلی
            language	syc	سریانی کلاسیک
            language	syr	سریانی
            language	szl	سیلزیایی
            language	ta	تامیلی
            language	te	تلوگویی
            language	tet	تتومی
            language	tg	تاجیکی
            language	th	تایلندی
            language	ti	تیگرینیایی
            language	tig	تیگره\#u{200C}ای
            language	tk	ترکمنی
            language	tl	تاگالوگی
            language	tlh	کلینگون
            language	tli	تلین\#u{200C}گیتی
            language	tn	تسوانایی
            language	to	تونگایی
            language	tpi	توک\#u{200C}پیسینی
            language	tr	ترکی استانبولی
            language	trv	تاروکویی
            language	ts	تسونگایی
            language	tt	تاتاری
            language	tum	تومبوکایی
            language	tvl	تووالویی
            language	tw	توی\#u{200C}یایی
            language	ty	تاهیتیایی
            language	tyv	تووایی
            language	tzm	آمازیغی اطلس مرکزی
            language	udm	اودمورتی
            language	ug	اویغوری
            language	uga	اوگاریتی
            language	uk	اوکراینی
            language	umb	امبوندویی
            language	ur	اردو
            language	uz	ازبکی
            language	ve	وندایی
            language	vi	ویتنامی
            language	vo	ولاپوک
            language	vot	وتی
            language	wa	والونی
            language	war	وارایی
            language	wo	ولوفی
            language	xal	قلموقی
            language	xh	خوسایی
            language	yi	یدی
            language	yo	یوروبایی
            language	yue	کانتونی
            language	za	چوانگی
            language	zap	زاپوتکی
            language	zgh	آمازیغی معیار مراکش
            language	zh	چینی
            language	zh-hans	چینی ساده\#u{200C}شده
            language	zh-hant	چینی سنتی
            language	zu	زولویی
            language	zun	زونیایی
            language	zza	زازایی
            language	eng	انگلیسی
            language	fra	فرانسوی
            language	ger	آلمانی
            language	gr	یونانی
            language	ita	ایتالیایی
            language	lat	لاتین
            language	lij	لیگوری
            language	lmo	لومبارد
            language	rus	روسی
            language	spa	اسپانیایی
            language	vec	ونیزی
            modifier	msg	پیغام	پ
            modifier	msgnw	پیغام\#u{200C}بی\#u{200C}بسط
            modifier	raw	خام
            modifier	safesubst	جایگزین_امن	جام
            modifier	subst	جایگزین	جا
            month	1	ژانویهٔ
            month	2	فوریهٔ
            month	3	مارس
            month	4	آوریل
            month	5	مهٔ
            month	6	ژوئن
            month	7	ژوئیهٔ
            month	8	اوت
            month	9	سپتامبر
            month	10	اکتبر
            month	11	نوامبر
            month	12	دسامبر
            month-alone	1	ژانویه
            month-alone	2	فوریه
            month-alone	5	مه
            month-alone	7	ژوئیه
            namespace	-2	مدیا
            namespace	-1	ویژه
            namespace	1	بحث
            namespace	2	کاربر
            namespace	3	بحث کاربر
            namespace	4	ویکی\#u{200C}پدیا
            namespace	5	بحث ویکی\#u{200C}پدیا
            namespace	6	پرونده
            namespace	7	بحث پرونده
            namespace	8	مدیاویکی
            namespace	9	بحث مدیاویکی
            namespace	10	الگو
            namespace	11	بحث الگو
            namespace	12	راهنما
            namespace	13	بحث راهنما
            namespace	14	رده
            namespace	15	بحث رده
            namespace	100	درگاه
            namespace	118	پیش\#u{200C}نویس
            namespace	828	پودمان
            namespace	829	بحث پودمان
            number	decimal	٫
            number	group	٬
            number	zero	۰
            option	img_alt	جایگزین=$1
            option	img_baseline	همکف
            option	img_border	حاشیه
            option	img_bottom	پایین
            option	img_center	وسط
            option	img_class	کلاس=$1
            option	img_framed	قاب
            option	img_frameless	بی\#u{200C}قاب	بیقاب	بی_قاب
            option	img_lang	زبان=$1
            option	img_left	چپ
            option	img_link	پیوند=$1
            option	img_manualthumb	بندانگشتی=$1	انگشتدان=$1	انگشتی=$1
            option	img_middle	میانه
            option	img_none	هیچ
            option	img_page	صفحه=$1	صفحه_$1
            option	img_right	راست
            option	img_sub	زیر
            option	img_super	زبر
            option	img_text_bottom	متن-پایین
            option	img_text_top	متن-بالا
            option	img_thumbnail	بندانگشتی	انگشتی	انگشتدان
            option	img_top	بالا
            option	img_upright	ایستاده	ایستاده=$1	ایستاده_$1
            option	img_width	$1پیکسل
            plural	1	i = 0 or n = 1
            redirect	redirect	تغییر_مسیر	تغییرمسیر
            switch	-	بافهرست	محتواتبدیل\#u{200C}نشده	بی\#u{200C}بخش	بی\#u{200C}نگارخانه	عنوان\#u{200C}تبدیل\#u{200C}نشده	بی\#u{200C}فهرست	فهرست
            switch!	-	رده\#u{200C}پنهان	نمایه	بخش\#u{200C}جدید	بی\#u{200C}نمایه	بی\#u{200C}پیوندبخش	بی\#u{200C}پیوند\#u{200C}بخش\#u{200C}جدید	تغییرمسیرثابت
            trail	letters	آ-ؤئ-غفقل-وپچژکگی\#u{200C}
            variable	-	مسیرمقاله	مسیر_مقاله	شناسه_صفحه	مسیرسند	مسیر_سند	سرور	کارساز	نام\#u{200C}کارساز	نام_کارساز	نام\#u{200C}سرور	نام_سرور	مسیرسبک	مسیر_سبک
            variable!	basepagename	نام\#u{200C}صفحه\#u{200C}مبنا	نام_صفحه_مبنا
            variable!	basepagenamee	نام\#u{200C}صفحه\#u{200C}مبناکد	نام_صفحه_مبنا_کد
            variable!	contentlanguage	زبان\#u{200C}محتوا	زبان_محتوا
            variable!	-	روز	روزکنونی	روز_کنونی	روز۲	روز_۲	نام\#u{200C}روز	نام_روز	روزهفته	روز_هفته	ساعت	ساعت\#u{200C}کنونی	ساعت_کنونی	ماه	ماه\#u{200C}کنونی	ماه_کنونی	ماه\#u{200C}کنونی۲	ماه_کنونی۲	ماه۱	ماه\#u{200C}کنونی۱	ماه_کنونی۱	مخفف\#u{200C}نام\#u{200C}ماه	مخفف_نام_ماه	نام\#u{200C}ماه	نام_ماه	نام\#u{200C}ماه\#u{200C}کنونی	نام_ماه_کنونی	نام\#u{200C}ماه\#u{200C}اضافه	نام_ماه_اضافه	نام\#u{200C}ماه\#u{200C}کنونی\#u{200C}اضافه	نام_ماه_کنونی_اضافه	زمان\#u{200C}کنونی	زمان_کنونی	زمان\#u{200C}یونیکسی	زمان_یونیکسی	نسخه\#u{200C}کنونی	نسخه_کنونی	هفته	سال	سال\#u{200C}کنونی	سال_کنونی	علامت\#u{200C}جهت	علامت_جهت	روزمحلی	روز_محلی	روزمحلی۲	روز_محلی_۲	نام\#u{200C}روزمحلی	نام_روز_محلی	روزهفته\#u{200C}محلی	روز_هفته_محلی	ساعت\#u{200C}محلی	ساعت_محلی	ماه\#u{200C}محلی	ماه_محلی	ماه\#u{200C}محلی۲	ماه_محلی۲	ماه\#u{200C}محلی۱	ماه_محلی۱	مخفف\#u{200C}ماه\#u{200C}محلی	مخفف_ماه_محلی	نام\#u{200C}ماه\#u{200C}محلی	نام_ماه_محلی	نام\#u{200C}ماه\#u{200C}محلی\#u{200C}اضافه	نام_ماه_محلی_اضافه	زمان\#u{200C}محلی	زمان_محلی	زمان\#u{200C}یونیکسی\#u{200C}محلی	زمان_یونیکسی_محلی	هفته\#u{200C}محلی	هفته_محلی	سال\#u{200C}محلی	سال_محلی	کاربران\#u{200C}فعال	کاربران_فعال	تعدادمدیران	تعدادمقاله\#u{200C}ها	تعدادویرایش\#u{200C}ها	تعدادپرونده\#u{200C}ها	تعدادصفحه\#u{200C}ها	تعدادکاربران	روزنسخه	روز_نسخه	روزنسخه۲	روز_نسخه۲	روز_نسخه_۲	نسخه	شماره\#u{200C}نسخه	شماره_نسخه	ماه\#u{200C}نسخه	ماه_نسخه	ماه\#u{200C}نسخه۱	ماه_نسخه_۱	اندازهٔ\#u{200C}نسخه	اندازهٔ_نسخه	زمان\#u{200C}یونیکسی\#u{200C}نسخه	زمان\#u{200C}نسخه	زمان_یونیکسی_نسخه	زمان_نسخه	کاربرنسخه	کاربر_نسخه	سال\#u{200C}نسخه	سال_نسخه
            variable!	fullpagename	نام\#u{200C}کامل\#u{200C}صفحه	نام_کامل_صفحه
            variable!	fullpagenamee	نام\#u{200C}کامل\#u{200C}صفحه\#u{200C}کد	نام_کامل_صفحه_کد
            variable!	namespace	فضای\#u{200C}نام	فضای_نام
            variable!	namespacee	فضای\#u{200C}نام\#u{200C}کد	فضای_نام_کد
            variable!	namespacenumber	شماره_فضای_نام	شماره\#u{200C}فضای\#u{200C}نام
            variable!	pagename	نام\#u{200C}صفحه	نام_صفحه
            variable!	pagenamee	نام\#u{200C}صفحه\#u{200C}کد	نام_صفحه_کد
            variable!	rootpagename	نام_صفحه_ریشه
            variable!	rootpagenamee	نام_صفحه_ریشه_ای
            variable!	sitename	نام\#u{200C}وبگاه	نام_وبگاه
            variable!	subjectpagename	نام\#u{200C}صفحه\#u{200C}موضوع	نام\#u{200C}صفحه\#u{200C}مقاله	نام_صفحه_موضوع	نام_صفحه_مقاله
            variable!	subjectpagenamee	نام\#u{200C}صفحه\#u{200C}موضوع\#u{200C}کد	نام\#u{200C}صفحه\#u{200C}مقاله\#u{200C}کد	نام_صفحه_موضوع_کد	نام_صفحه_مقاله_کد
            variable!	subjectspace	فضای\#u{200C}موضوع	فضای\#u{200C}مقاله	فضای_موضوع	فضای_مقاله
            variable!	subjectspacee	فضای\#u{200C}موضوع\#u{200C}کد	فضای\#u{200C}مقاله\#u{200C}کد	فضای_موضوع_کد	فضای_مقاله_کد
            variable!	subpagename	نام\#u{200C}زیرصفحه	نام_زیرصفحه
            variable!	subpagenamee	نام\#u{200C}زیرصفحه\#u{200C}کد	نام_زیرصفحه_کد
            variable!	talkpagename	نام\#u{200C}صفحه\#u{200C}بحث	نام_صفحه_بحث
            variable!	talkpagenamee	نام\#u{200C}صفحه\#u{200C}بحث\#u{200C}کد	نام_صفحه_بحث_کد
            variable!	talkspace	فضای\#u{200C}بحث	فضای_بحث
            variable!	talkspacee	فضای\#u{200C}بحث\#u{200C}کد	فضای_بحث_کد
            """#
        case "fat": #"""
            date	0	month	37	namespace	240	trail	686
            date	full	d MMMM y
            date	month	LLLL y
            month	1	Sanda
            month	2	Kwakwar
            month	3	Ebɔw
            month	4	Ebɔbira
            month	5	Esusow Aketseaba
            month	6	Obiradzi
            month	7	Ayɛwoho
            month	8	Dzifuu
            month	9	Fankwa
            month	10	Ɔbɛsɛ
            month	11	Ɔberɛfɛw
            month	12	Mumu
            namespace	-2	Media
            namespace	-1	Soronko
            namespace	1	Nkɔmbɔdzibea
            namespace	2	Dwumadzinyi
            namespace	3	Dwumadzinyi nkɔmbɔdzibea
            namespace	5	Wikipedia nkɔmbɔdzibea
            namespace	6	Fael
            namespace	7	Fael nkɔmbɔdzibea
            namespace	8	MediaWiki
            namespace	9	MediaWiki nkɔmbɔdzibea
            namespace	10	Nhwɛdo
            namespace	11	Nhwɛdo nkɔmbɔdzibea
            namespace	12	Mboa
            namespace	13	Mboa nkɔmbɔdzibea
            namespace	14	Nkyekyεmu
            namespace	15	Nkyekyεmu nkɔmbɔdzibea
            trail	letters	a-zɔɛ
            """#
        case "ff": #"""
            alias	0	date	483	month	520	number	697	plural	730	trail	747
            alias	-2	Média
            alias	-1	Spécial
            alias	1	Discussion	Discuter
            alias	2	Utilisateur
            alias	3	Discussion utilisateur	Discussion Utilisateur
            alias	5	Discussion Wikipedia
            alias	6	Fichier
            alias	7	Discussion fichier	Discussion Fichier	Discussion Image
            alias	8	MediaWiki
            alias	9	Discussion MediaWiki
            alias	10	Modèle
            alias	11	Discussion modèle	Discussion Modèle
            alias	12	Aide
            alias	13	Discussion aide	Discussion Aide
            alias	14	Catégorie
            alias	15	Discussion catégorie	Discussion Catégorie
            date	full	d MMMM y
            date	month	MMMM y
            month	1	siilo
            month	2	colte
            month	3	mbooy
            month	4	seeɗto
            month	5	duujal
            month	6	korse
            month	7	morso
            month	8	juko
            month	9	siilto
            month	10	yarkomaa
            month	11	jolal
            month	12	bowte
            number	decimal	,
            number	group	\#u{A0}
            plural	1	i = 0,1
            trail	letters	a-zÀÂÄÇ-ËÎÏÔÖÙÛÜàâäç-ëîïôöùûüŊŋƁƊƝƳƴɓɗɲ
            """#
        case "fi": #"""
            alias	0	date	40	function	78	hashed	410	infobox	425	label	1000	language	1014	modifier	1448	month	1471	month-alone	1701	namespace	1979	number	2514	option	2547	plural	3148	redirect	3173	switch	3214	trail	3322	variable	3344
            alias	6	Kuva
            alias	7	Keskustelu kuvasta
            date	full	d. MMMM y
            date	month	LLLL y
            function	-	TIEDOSTOPOLKU	TÄYSIOSOITE	TÄYSIOSOITEE	PAIKALLINENOSOITE	PAIKALLINENOSOITEE
            function	formatnum	MUOTOILELUKU
            function	gender	SUKUPUOLI
            function	grammar	TAIVUTUS
            function	ns	NA
            function	plural	MONIKKO
            function!	defaultsort	AAKKOSTUS	OLETUSAAKKOSTUS
            function!	displaytitle	NÄKYVÄOTSIKKO
            function!	-	SIVUKOKO	SUOJAUSTASO
            hashed	-	KIELI
            infobox	here	elokuva	henkilö	kirjailija	näyttelijä	ohjaaja	muusikko	artisti	yhtye	albumi	single	kappale	poliitikko	hallitsija	tieteilijä	tiedemies	sotilas	taiteilija	urheilija	jalkapalloilija	jääkiekkoilija	koripalloilija	yleisurheilija	jalkapalloseura	jääkiekkoseura	valtio	kaupunki	kunta	suomen kunta	järvi	joki	vuori	saari	yritys	järjestö	puolue	oppilaitos	yliopisto	ohjelmisto	käyttöjärjestelmä	videopeli	televisio-ohjelma	tv-ohjelma	kirja	lehti	alus	laiva	kieli	konflikti	taistelu	taksonomia*	alkuaine	lääkeaine	rakennus	rautatieasema	lentoasema	kirkko
            label	after	 
            language	ar	arab.
            language	cs	tšek.
            language	da	tansk.
            language	de	saks.
            language	el	kreik.
            language	en	engl.
            language	es	esp.
            language	et	vir.
            language	fr	ransk.
            language	grc	m.kreik.
            language	he	hepr.
            language	hu	unk.
            language	it	ital.
            language	ja	jap.
            language	ko	kor.
            language	la	lat.
            language	nl	holl.
            language	no	norj.
            language	pl	puol.
            language	pt	port.
            language	ru	ven.
            language	sv	ruots.
            language	tr	turk.
            language	zh	kiin.
            modifier	subst	VASTINE
            month	1	tammikuuta
            month	2	helmikuuta
            month	3	maaliskuuta
            month	4	huhtikuuta
            month	5	toukokuuta
            month	6	kesäkuuta
            month	7	heinäkuuta
            month	8	elokuuta
            month	9	syyskuuta
            month	10	lokakuuta
            month	11	marraskuuta
            month	12	joulukuuta
            month-alone	1	tammikuu
            month-alone	2	helmikuu
            month-alone	3	maaliskuu
            month-alone	4	huhtikuu
            month-alone	5	toukokuu
            month-alone	6	kesäkuu
            month-alone	7	heinäkuu
            month-alone	8	elokuu
            month-alone	9	syyskuu
            month-alone	10	lokakuu
            month-alone	11	marraskuu
            month-alone	12	joulukuu
            namespace	-2	Media
            namespace	-1	Toiminnot
            namespace	1	Keskustelu
            namespace	2	Käyttäjä
            namespace	3	Keskustelu käyttäjästä
            namespace	5	Keskustelu {{GRAMMAR:elative|Wikipedia}}
            namespace	6	Tiedosto
            namespace	7	Keskustelu tiedostosta
            namespace	8	Järjestelmäviesti
            namespace	9	Keskustelu järjestelmäviestistä
            namespace	10	Malline
            namespace	11	Keskustelu mallineesta
            namespace	12	Ohje
            namespace	13	Keskustelu ohjeesta
            namespace	14	Luokka
            namespace	15	Keskustelu luokasta
            namespace	828	Moduuli
            namespace	829	Keskustelu moduulista
            number	decimal	,
            number	group	\#u{A0}
            option	img_baseline	perustaso
            option	img_border	reunus
            option	img_bottom	alas	alhaalla
            option	img_center	keski	keskitetty
            option	img_framed	kehys	kehystetty
            option	img_frameless	kehyksetön
            option	img_left	vasen
            option	img_link	linkki=$1
            option	img_manualthumb	pienoiskuva=$1	pienois=$1
            option	img_middle	keskellä
            option	img_none	tyhjä
            option	img_page	sivu=$1	sivu_$1
            option	img_right	oikea
            option	img_sub	alaindeksi
            option	img_super	yläindeksi
            option	img_thumbnail	pienoiskuva	pienois
            option	img_top	ylös	ylhäällä
            option	img_upright	pysty	pysty=$1	pysty_$1	yläoikea	yläoikea=$1	yläoikea_$1
            plural	1	i = 1 and v = 0
            redirect	redirect	ohjaus	uudelleenohjaus
            switch	-	SISLUETTPAKOTUS	EIOSIOMUOKKAUSTA	EISISLUETT	SISÄLLYSLUETTELO
            switch!	-	PIILOLUOKKA	HAKUKONEKIELTO
            trail	letters	a-zäö
            variable	-	SKRIPTIPOLKU	PALVELIN	PALVELINNIMI
            variable!	basepagename	KANTASIVUNIMI
            variable!	basepagenamee	KANTASIVUNIMIE
            variable!	-	KULUVAPÄIVÄ	KULUVAPÄIVÄ2	KULUVAPÄIVÄNIMI	KULUVAVIIKONPÄIVÄ	KULUVATUNTI	KULUVAKUU	KULUVAKUUNIMILYHYT	KULUVAKUUNIMI	KULUVAKUUNIMIGEN	KULUVAAIKA	KULUVAAIKALEIMA	NYKYINENVERSIO	KULUVAVIIKKO	KULUVAVUOSI	PAIKALLINENPÄIVÄ	PAIKALLINENPÄIVÄ2	PAIKALLINENPÄIVÄNIMI	PAIKALLINENVIIKONPÄIVÄ	PAIKALLINENTUNTI	PAIKALLINENKUU	PAIKALLINENKUUNIMILYHYT	PAIKALLINENKUUNIMI	PAIKALLINENKUUNIMIGEN	PAIKALLINENAIKA	PAIKALLINENAIKALEIMA	PAIKALLINENVIIKKO	PAIKALLINENVUOSI	YLLÄPITÄJÄMÄÄRÄ	ARTIKKELIMÄÄRÄ	MUOKKAUSMÄÄRÄ	TIEDOSTOMÄÄRÄ	SIVUMÄÄRÄ	KÄYTTÄJÄMÄÄRÄ	VERSIOPÄIVÄ	VERSIOPÄIVÄ2	VERSIOID	VERSIOKUUKAUSI	VERSIOAIKALEIMA	VERSIOVUOSI
            variable!	fullpagename	KOKOSIVUNIMI
            variable!	fullpagenamee	KOKOSIVUNIMIE
            variable!	namespace	NIMIAVARUUS
            variable!	namespacee	NIMIAVARUUSE
            variable!	pagename	SIVUNIMI
            variable!	pagenamee	SIVUNIMIE
            variable!	sitename	SIVUSTONIMI
            variable!	subjectpagename	AIHESIVUNIMI	ARTIKKELISIVUNIMI
            variable!	subjectpagenamee	AIHESIVUNIMIE	ARTIKKELISIVUNIMIE
            variable!	subjectspace	AIHEAVARUUS	ARTIKKELIAVARUUS
            variable!	subjectspacee	AIHEAVARUUSE	ARTIKKELIAVARUUSE
            variable!	subpagename	ALASIVUNIMI
            variable!	subpagenamee	ALASIVUNIMIE
            variable!	talkpagename	KESKUSTELUSIVUNIMI
            variable!	talkpagenamee	KESKUSTELUSIVUNIMIE
            variable!	talkspace	KESKUSTELUAVARUUS
            variable!	talkspacee	KESKUSTELUAVARUUSE
            """#
        case "fit": #"""
            date	0	fallback	37	month	51	month-alone	260
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	fi
            month	1	janyaarin
            month	2	fepryaarin
            month	3	marsin
            month	4	aprillin
            month	5	main
            month	6	jyynin
            month	7	jyylin
            month	8	aykystin
            month	9	septemperin
            month	10	oktuuperin
            month	11	nuvemperin
            month	12	tesemperin
            month-alone	1	janyaari
            month-alone	2	fepryaari
            month-alone	3	marsi
            month-alone	4	aprilli
            month-alone	5	mai
            month-alone	6	jyyni
            month-alone	7	jyyli
            month-alone	8	aykysti
            month-alone	9	septemperi
            month-alone	10	oktuuperi
            month-alone	11	nuvemperi
            month-alone	12	tesemperi
            """#
        case "fiu-vro": #"""
            fallback	0
            fallback	1	vro
            fallback	2	et
            """#
        case "fo": #"""
            alias	0	date	189	month	227	namespace	410	number	770	plural	802	trail	817
            alias	-1	Serstakur
            alias	3	Brúkari kjak
            alias	5	Wikipedia kjak
            alias	7	Mynd kjak
            alias	8	MidiaWiki
            alias	9	MidiaWiki kjak
            alias	11	Fyrimynd kjak
            alias	13	Hjálp kjak
            alias	15	Bólkur kjak
            date	full	d. MMMM y
            date	month	MMMM y
            month	1	januar
            month	2	februar
            month	3	mars
            month	4	apríl
            month	5	mai
            month	6	juni
            month	7	juli
            month	8	august
            month	9	september
            month	10	oktober
            month	11	november
            month	12	desember
            namespace	-2	Miðil
            namespace	-1	Serstakt
            namespace	1	Kjak
            namespace	2	Brúkari
            namespace	3	Brúkarakjak
            namespace	5	Wikipedia-kjak
            namespace	6	Mynd
            namespace	7	Myndakjak
            namespace	8	MediaWiki
            namespace	9	MediaWiki-kjak
            namespace	10	Fyrimynd
            namespace	11	Fyrimyndakjak
            namespace	12	Hjálp
            namespace	13	Hjálparkjak
            namespace	14	Bólkur
            namespace	15	Bólkakjak
            number	decimal	,
            number	group	.
            plural	1	n = 1
            trail	letters	a-záæíðóøúý
            """#
        case "fon": #"""
            date	0	fallback	37	month	51	month-alone	287	namespace	309	trail	811
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	fr
            month	1	alunsùn
            month	2	zofínkplɔ́sún
            month	3	xwejísùn
            month	4	lìdósùn
            month	5	nùxwasùn
            month	6	àyìdósùn
            month	7	liyasùn
            month	8	avivɔsùn
            month	9	zŏsùn
            month	10	kɔ́nyasùn
            month	11	abɔxwísùn
            month	12	wòósùn
            month-alone	9	zǒsùn
            namespace	-2	Yɛwliɖonuji
            namespace	-1	Ɖéɖovo
            namespace	1	Xoɖɔtɛn
            namespace	2	Wikizantɔ
            namespace	3	Xoɖɔtɛn wikizantɔ lɛ tɔn
            namespace	5	Xoɖɔtɛn Wikipedia tɔn
            namespace	6	Wékpo
            namespace	7	Xoɖɔtɛn wékpo wú tɛ̀n
            namespace	8	MediaWiki
            namespace	9	Xoɖɔtɛn MediaWiki tɔn
            namespace	10	Kpɔnd'ewu bo blo
            namespace	11	Xoɖɔtɛn kpɔnd'ewu ɔ tɔ̀n
            namespace	12	Alɔgɔ
            namespace	13	Xoɖɔtɛn alɔgɔtɛn ɔ tɔn
            namespace	14	Akpaxwé
            namespace	15	Akpaxwé lɛ sín xoɖɔtɛn
            trail	letters	a-zÀÂÄÇ-ËÎÏÔÖÙÛÜàâäç-ëîïôöùûüƆƉƐɔɖɛ̀-̂̄̌
            """#
        case "fr": #"""
            aged	0	alias	35	coordinates	302	date	321	function	377	hashed	1054	infobox	1396	label	1419	language	1478	modifier	11629	month	11647	named-template	11834	namespace	11863	number	12496	option	12529	plural	13192	redirect	13209	switch	13239	territory	13495	trail	19815	variable	19883
            aged	after	 ans)
            aged	before	 (à 
            alias	1	Discuter
            alias	2	Utilisateur	Utilisatrice
            alias	3	Discussion utilisateur	Discussion utilisatrice	Discussion Utilisateur
            alias	4	WP
            alias	7	Discussion Fichier	Discussion Image
            alias	11	Discussion Modèle
            alias	13	Discussion Aide
            alias	15	Discussion Catégorie
            coordinates	west	O
            date	full	d MMMM y
            date	month	MMMM y
            date	first-day	1er
            function	anchorencode	ENCODEANCRE
            function	-	URLCANONIQUE	URLCANONIQUEX	CHEMIN	URLCOMPLETE	URLCOMPLETEX	URLLOCALE	URLLOCALEX
            function	formatnum	FORMATNOMBRE
            function	gender	GENRE
            function	grammar	GRAMMAIRE
            function	lc	MINUS
            function	lcfirst	INITMINUS
            function	ns	ESPACEN
            function	nse	ESPACENX
            function	padleft	BOURRAGEGAUCHE	BOURREGAUCHE
            function	padright	BOURRAGEDROITE	BOURREDROITE
            function	plural	PLURIEL
            function	uc	MAJUS	CAPIT
            function	ucfirst	INITMAJUS	INITCAPIT
            function	urlencode	ENCODEURL
            function!	defaultsort	CLEFDETRI	CLEDETRI
            function!	displaytitle	AFFICHERTITRE
            function!	-	NOMBREDANSGROUPE	NBDANSGROUPE	PAGESDANSCAT	PAGESDANSESPACE	TAILLEPAGE	NIVEAUDEPROTECTION
            hashed	-	arbrecatégories	arbrecats	nb	exploser	invoque	LANGUE	nbcar	relenabs	remplacer	posr	spécial	spéciale	stxt	heure	heurel	décoderurl	decodeurl
            hashed	default	défaut
            hashed	if	si
            hashed	ifeq	si=
            hashed	iferror	sierreur
            hashed	ifexist	siexiste
            hashed	ifexpr	siexpr
            hashed	switch	selon
            hashed	tag	balise
            hashed	titleparts	partiestitre
            infobox	here	taxobox *
            label	after	 : 
            label	before	en 
            label	countries	templates
            language	aa	afar
            language	ab	abkhaze
            language	ace	aceh
            language	ady	adyguéen
            language	aeb	arabe tunisien
            language	af	afrikaans
            language	ain	aïnou
            language	ak	akan
            language	akk	akkadien
            language	akz	alabama
            language	ale	aléoute
            language	aln	guègue
            language	alt	altaï du Sud
            language	am	amharique
            language	an	aragonais
            language	ang	ancien anglais
            language	anp	angika
            language	ar	arabe
            language	arc	araméen
            language	arn	mapuche
            language	arp	arapaho
            language	arq	arabe algérien
            language	ary	arabe marocain
            language	arz	arabe égyptien
            language	as	assamais
            language	ase	langue des signes américaine
            language	ast	asturien
            language	av	avar
            language	avk	kotava
            language	awa	awadhi
            language	ay	aymara
            language	az	azerbaïdjanais
            language	ba	bachkir
            language	bal	baloutchi
            language	ban	balinais
            language	bar	bavarois
            language	bbc	batak toba
            language	be	biélorusse
            language	bem	bemba
            language	bg	bulgare
            language	bgn	baloutchi occidental
            language	bho	bhodjpouri
            language	bi	bichelamar
            language	bik	bikol
            language	bjn	banjar
            language	bla	siksika
            language	bm	bambara
            language	bn	bengali
            language	bo	tibétain
            language	bpy	bishnupriya
            language	bqi	bakhtiari
            language	br	breton
            language	brh	brahoui
            language	bs	bosniaque
            language	bua	bouriate
            language	bug	bugi
            language	ca	catalan
            language	ce	tchétchène
            language	ceb	cebuano
            language	ch	chamorro
            language	chg	tchaghataï
            language	chk	chuuk
            language	chn	jargon chinook
            language	cho	choctaw
            language	chr	cherokee
            language	chy	cheyenne
            language	ckb	sorani
            language	co	corse
            language	cop	copte
            language	cps	capiznon
            language	cr	cree
            language	crh	tatar de Crimée
            language	cs	tchèque
            language	csb	kachoube
            language	cu	slavon d’église
            language	cv	tchouvache
            language	cy	gallois
            language	da	danois
            language	dak	dakota
            language	de	allemand
            language	de-at	allemand autrichien
            language	de-ch	allemand suisse
            language	din	dinka
            language	dsb	bas-sorabe
            language	dtp	dusun central
            language	dua	douala
            language	dv	maldivien
            language	dz	dzongkha
            language	ee	éwé
            language	egl	émilien
            language	egy	égyptien ancien
            language	el	grec
            language	elx	élamite
            language	en	anglais
            language	en-ca	anglais canadien
            language	en-gb	anglais britannique
            language	en-us	anglais américain
            language	enm	moyen anglais
            language	eo	espéranto
            language	es	espagnol
            language	es-419	espagnol d’Amérique latine
            language	esu	youpik central
            language	et	estonien
            language	eu	basque
            language	ext	estrémègne
            language	fa	persan
            language	fa-af	dari
            language	fat	fanti
            language	ff	peul
            language	fi	finnois
            language	fil	filipino
            language	fit	finnois tornédalien
            language	fj	fidjien
            language	fo	féroïen
            language	fon	fon
            language	fr	français
            language	fr-ca	français canadien
            language	frc	français cadien
            language	frm	moyen français
            language	fro	ancien français
            language	frp	francoprovençal
            language	frr	frison du Nord
            language	fur	frioulan
            language	fy	frison occidental
            language	ga	irlandais
            language	gaa	ga
            language	gag	gagaouze
            language	gan	gan
            language	gd	gaélique écossais
            language	gez	guèze
            language	gil	gilbertin
            language	gl	galicien
            language	glk	gilaki
            language	gmh	moyen haut-allemand
            language	gn	guarani
            language	goh	ancien haut allemand
            language	gom	konkani de Goa
            language	gor	gorontalo
            language	got	gotique
            language	grc	grec ancien
            language	gsw	suisse allemand
            language	gu	goudjarati
            language	guc	wayuu
            language	gur	gurenne
            language	gv	mannois
            language	ha	haoussa
            language	hak	hakka
            language	haw	hawaïen
            language	he	hébreu
            language	hi	hindi
            language	hif	hindi fidjien
            language	hil	hiligaynon
            language	hit	hittite
            language	hmn	hmong
            language	ho	hiri motu
            language	hr	croate
            language	hsb	haut-sorabe
            language	hsn	xiang
            language	ht	créole haïtien
            language	hu	hongrois
            language	hy	arménien
            language	hz	héréro
            language	ia	interlingua
            language	iba	iban
            language	id	indonésien
            language	ie	interlingue
            language	ig	igbo
            language	ii	yi du Sichuan
            language	ik	inupiaq
            language	ilo	ilocano
            language	inh	ingouche
            language	io	ido
            language	is	islandais
            language	it	italien
            language	iu	inuktitut
            language	izh	ingrien
            language	ja	japonais
            language	jam	créole jamaïcain
            language	jbo	lojban
            language	jut	jute
            language	jv	javanais
            language	ka	géorgien
            language	kaa	karakalpak
            language	kab	kabyle
            language	kbd	kabarde
            language	kcg	tyap
            language	kea	capverdien
            language	kg	kikongo
            language	khw	khowar
            language	ki	kikuyu
            language	kiu	kirmanjki
            language	kj	kuanyama
            language	kk	kazakh
            language	kl	groenlandais
            language	km	khmer
            language	kmb	kimboundou
            language	kn	kannada
            language	ko	coréen
            language	koi	komi-permiak
            language	kok	konkani
            language	kpe	kpellé
            language	kr	kanouri
            language	krc	karatchaï balkar
            language	kri	krio
            language	krj	kinaray-a
            language	krl	carélien
            language	ks	cachemiri
            language	ksh	kölsch
            language	ku	kurde
            language	kum	koumyk
            language	kv	komi
            language	kw	cornique
            language	ky	kirghize
            language	la	latin
            language	lad	ladino
            language	lb	luxembourgeois
            language	lez	lezghien
            language	lfn	lingua franca nova
            language	lg	ganda
            language	li	limbourgeois
            language	lij	ligure
            language	liv	livonien
            language	lkt	lakota
            language	lmo	lombard
            language	ln	lingala
            language	lo	lao
            language	lou	créole louisianais
            language	loz	lozi
            language	lrc	lori du Nord
            language	lt	lituanien
            language	ltg	latgalien
            language	lua	luba-kasaï (ciluba)
            language	lus	lushaï
            language	lv	letton
            language	lzh	chinois littéraire
            language	lzz	laze
            language	mad	madurais
            language	mag	magahi
            language	mai	maïthili
            language	mak	makassar
            language	mdf	mokcha
            language	men	mendé
            language	mg	malgache
            language	mga	moyen irlandais
            language	mh	marshallais
            language	mi	maori
            language	mic	micmac
            language	min	minangkabau
            language	mk	macédonien
            language	ml	malayalam
            language	mn	mongol
            language	mnc	mandchou
            language	mni	manipuri
            language	moh	mohawk
            language	mos	moré
            language	mr	marathi
            language	mrj	mari occidental
            language	ms	malais
            language	mt	maltais
            language	mus	creek
            language	mwl	mirandais
            language	my	birman
            language	myv	erzya
            language	mzn	mazandérani
            language	na	nauruan
            language	nan	minnan
            language	nap	napolitain
            language	nb	norvégien bokmål
            language	nd	ndébélé du Nord
            language	nds	bas-allemand
            language	nds-nl	bas-saxon néerlandais
            language	ne	népalais
            language	new	newari
            language	ng	ndonga
            language	nia	niha
            language	niu	niuéen
            language	nl	néerlandais
            language	nl-be	flamand
            language	nn	norvégien nynorsk
            language	no	norvégien
            language	nog	nogaï
            language	non	vieux norrois
            language	nov	novial
            language	nqo	n’ko
            language	nr	ndébélé du Sud
            language	nso	sotho du Nord
            language	nv	navajo
            language	ny	chewa
            language	nyn	nyankolé
            language	oc	occitan
            language	oj	ojibwa
            language	om	oromo
            language	or	odia
            language	os	ossète
            language	ota	turc ottoman
            language	pa	pendjabi
            language	pag	pangasinan
            language	pal	pahlavi
            language	pam	pampangan
            language	pap	papiamento
            language	pau	palau
            language	pcd	picard
            language	pcm	pidgin nigérian
            language	pdc	pennsilfaanisch
            language	pdt	bas-prussien
            language	peo	persan ancien
            language	pfl	allemand palatin
            language	phn	phénicien
            language	pi	pali
            language	pl	polonais
            language	pms	piémontais
            language	pnt	pontique
            language	prg	prussien
            language	pro	provençal ancien
            language	ps	pachto
            language	pt	portugais
            language	pt-br	portugais brésilien
            language	qu	quechua
            language	qug	quichua du Haut-Chimborazo
            language	rap	rapanui
            language	rar	rarotongien
            language	rgn	romagnol
            language	rhg	rohingya
            language	rif	rifain
            language	rm	romanche
            language	rn	roundi
            language	ro	roumain
            language	rom	romani
            language	ru	russe
            language	rue	ruthène
            language	rup	aroumain
            language	rw	kinyarwanda
            language	sa	sanskrit
            language	sah	iakoute
            language	sam	araméen samaritain
            language	sat	santali
            language	sc	sarde
            language	scn	sicilien
            language	sco	écossais
            language	sd	sindhi
            language	sdc	sarde sassarais
            language	sdh	kurde du Sud
            language	se	same du Nord
            language	sei	séri
            language	ses	koyraboro senni
            language	sg	sango
            language	sga	ancien irlandais
            language	sgs	samogitien
            language	sh	serbo-croate
            language	shi	chleuh
            language	shn	shan
            language	si	cingalais
            language	sk	slovaque
            language	sl	slovène
            language	sli	bas-silésien
            language	sm	samoan
            language	sma	same du Sud
            language	smj	same de Lule
            language	smn	same d’Inari
            language	sms	same skolt
            language	sn	shona
            language	so	somali
            language	sog	sogdien
            language	sq	albanais
            language	sr	serbe
            language	srn	sranan tongo
            language	ss	swati
            language	st	sotho du Sud
            language	stq	saterlandais
            language	su	soundanais
            language	sux	sumérien
            language	sv	suédois
            language	sw	swahili
            language	syc	syriaque classique
            language	syr	syriaque
            language	szl	silésien
            language	ta	tamoul
            language	tcy	toulou
            language	te	télougou
            language	tet	tétoum
            language	tg	tadjik
            language	th	thaï
            language	ti	tigrigna
            language	tig	tigré
            language	tk	turkmène
            language	tl	tagalog
            language	tlh	klingon
            language	tli	tlingit
            language	tly	talysh
            language	tn	tswana
            language	to	tongien
            language	tpi	tok pisin
            language	tr	turc
            language	tru	touroyo
            language	trv	taroko
            language	ts	tsonga
            language	tsd	tsakonien
            language	tt	tatar
            language	tum	tumbuka
            language	tvl	tuvalu
            language	tw	twi
            language	ty	tahitien
            language	tyv	touvain
            language	tzm	amazighe de l’Atlas central
            language	udm	oudmourte
            language	ug	ouïghour
            language	uga	ougaritique
            language	uk	ukrainien
            language	umb	umbundu
            language	ur	ourdou
            language	uz	ouzbek
            language	ve	venda
            language	vec	vénitien
            language	vep	vepse
            language	vi	vietnamien
            language	vls	flamand occidental
            language	vmf	franconien du Main
            language	vo	volapük
            language	vot	vote
            language	vro	võro
            language	wa	wallon
            language	war	waray
            language	wo	wolof
            language	wuu	wu
            language	xal	kalmouk
            language	xh	xhosa
            language	xmf	mingrélien
            language	yi	yiddish
            language	yo	yoruba
            language	yrl	nheengatou
            language	yue	cantonais
            language	za	zhuang
            language	zap	zapotèque
            language	zea	zélandais
            language	zgh	amazighe standard marocain
            language	zh	chinois
            language	zh-hans	chinois simplifié
            language	zh-hant	chinois traditionnel
            language	zu	zoulou
            language	zun	zuñi
            language	zza	zazaki
            language	eng	anglais
            language	fra	français
            language	ger	allemand
            language	gr	grec
            language	ita	italien
            language	lat	latin
            language	rus	russe
            language	spa	espagnol
            modifier	raw	BRUT
            month	1	janvier
            month	2	février
            month	3	mars
            month	4	avril
            month	5	mai
            month	6	juin
            month	7	juillet
            month	8	août
            month	9	septembre
            month	10	octobre
            month	11	novembre
            month	12	décembre
            named-template	territory	yes
            namespace	-2	Média
            namespace	-1	Spécial
            namespace	1	Discussion
            namespace	2	Utilisateur
            namespace	3	Discussion utilisateur
            namespace	4	Wikipédia
            namespace	5	Discussion Wikipédia
            namespace	6	Fichier
            namespace	7	Discussion fichier
            namespace	8	MediaWiki
            namespace	9	Discussion MediaWiki
            namespace	10	Modèle
            namespace	11	Discussion modèle
            namespace	12	Aide
            namespace	13	Discussion aide
            namespace	14	Catégorie
            namespace	15	Discussion catégorie
            namespace	100	Portail
            namespace	101	Discussion Portail
            namespace	102	Projet
            namespace	103	Discussion Projet
            namespace	104	Référence
            namespace	828	Module
            namespace	829	Discussion module
            number	decimal	,
            number	group	\#u{A0}
            option	img_baseline	base	ligne-de-base
            option	img_border	bordure
            option	img_bottom	bas
            option	img_center	centré
            option	img_class	classe=$1
            option	img_framed	cadre	encadré	encadre
            option	img_frameless	sans_cadre	non_encadré	non_encadre
            option	img_lang	langue=$1
            option	img_left	gauche
            option	img_link	lien=$1
            option	img_manualthumb	vignette=$1
            option	img_middle	milieu
            option	img_none	néant	neant
            option	img_right	droite
            option	img_sub	indice	ind
            option	img_super	exposant	exp
            option	img_text_bottom	bas-texte	bas-txt
            option	img_text_top	haut-texte	haut-txt
            option	img_thumbnail	vignette
            option	img_top	haut
            option	img_upright	redresse	redresse=$1	redresse_$1
            plural	1	i = 0,1
            redirect	redirect	redirection
            switch	-	FORCERSOMMAIRE	FORCERTDM	SANSCONVERSIONCONTENU	SANSCC	SECTIONNONEDITABLE	AUCUNEGALERIE	SANSCONVERSIONTITRE	SANSCT	AUCUNSOMMAIRE	AUCUNETDM	SOMMAIRE	TDM
            switch!	-	CATCACHEE	LIENNOUVELLESECTION	AUCUNINDEX	AUCUNLIENNOUVELLESECTION	REDIRECTIONSTATIQUE
            territory	ac	Île de l’Ascension
            territory	ad	Andorre
            territory	ae	Émirats arabes unis
            territory	af	Afghanistan
            territory	ag	Antigua-et-Barbuda
            territory	ai	Anguilla
            territory	al	Albanie
            territory	am	Arménie
            territory	ao	Angola
            territory	aq	Antarctique
            territory	ar	Argentine
            territory	as	Samoa américaines
            territory	at	Autriche
            territory	au	Australie
            territory	aw	Aruba
            territory	ax	Îles Åland
            territory	az	Azerbaïdjan
            territory	ba	Bosnie-Herzégovine
            territory	bb	Barbade
            territory	bd	Bangladesh
            territory	be	Belgique
            territory	bf	Burkina Faso
            territory	bg	Bulgarie
            territory	bh	Bahreïn
            territory	bi	Burundi
            territory	bj	Bénin
            territory	bl	Saint-Barthélemy
            territory	bm	Bermudes
            territory	bn	Brunei
            territory	bo	Bolivie
            territory	bq	Pays-Bas caribéens
            territory	br	Brésil
            territory	bs	Bahamas
            territory	bt	Bhoutan
            territory	bv	Île Bouvet
            territory	bw	Botswana
            territory	by	Biélorussie
            territory	bz	Belize
            territory	ca	Canada
            territory	cc	Îles Cocos
            territory	cd	République démocratique du Congo
            territory	cf	République centrafricaine
            territory	cg	République du Congo
            territory	ch	Suisse
            territory	ci	Côte d’Ivoire
            territory	ck	Îles Cook
            territory	cl	Chili
            territory	cm	Cameroun
            territory	cn	Chine
            territory	co	Colombie
            territory	cp	Île Clipperton
            territory	cr	Costa Rica
            territory	cu	Cuba
            territory	cv	Cap-Vert
            territory	cw	Curaçao
            territory	cx	Île Christmas
            territory	cy	Chypre
            territory	cz	Tchéquie
            territory	de	Allemagne
            territory	dg	Diego Garcia
            territory	dj	Djibouti
            territory	dk	Danemark
            territory	dm	Dominique
            territory	do	République dominicaine
            territory	dz	Algérie
            territory	ea	Ceuta et Melilla
            territory	ec	Équateur
            territory	ee	Estonie
            territory	eg	Égypte
            territory	eh	Sahara occidental
            territory	er	Érythrée
            territory	es	Espagne
            territory	et	Éthiopie
            territory	eu	Union européenne
            territory	fi	Finlande
            territory	fj	Fidji
            territory	fk	Îles Malouines
            territory	fm	Micronésie
            territory	fo	Îles Féroé
            territory	fr	France
            territory	ga	Gabon
            territory	gb	Royaume-Uni
            territory	gd	Grenade
            territory	ge	Géorgie
            territory	gf	Guyane française
            territory	gg	Guernesey
            territory	gh	Ghana
            territory	gi	Gibraltar
            territory	gl	Groenland
            territory	gm	Gambie
            territory	gn	Guinée
            territory	gp	Guadeloupe
            territory	gq	Guinée équatoriale
            territory	gr	Grèce
            territory	gs	Géorgie du Sud-et-les Îles Sandwich du Sud
            territory	gt	Guatemala
            territory	gu	Guam
            territory	gw	Guinée-Bissau
            territory	gy	Guyana
            territory	hk	Hong Kong
            territory	hm	Îles Heard-et-MacDonald
            territory	hn	Honduras
            territory	hr	Croatie
            territory	ht	Haïti
            territory	hu	Hongrie
            territory	ic	Îles Canaries
            territory	id	Indonésie
            territory	ie	Irlande
            territory	il	Israël
            territory	im	Île de Man
            territory	in	Inde
            territory	io	Territoire britannique de l’océan Indien
            territory	iq	Irak
            territory	ir	Iran
            territory	is	Islande
            territory	it	Italie
            territory	je	Jersey
            territory	jm	Jamaïque
            territory	jo	Jordanie
            territory	jp	Japon
            territory	ke	Kenya
            territory	kg	Kirghizstan
            territory	kh	Cambodge
            territory	ki	Kiribati
            territory	km	Comores
            territory	kn	Saint-Christophe-et-Niévès
            territory	kp	Corée du Nord
            territory	kr	Corée du Sud
            territory	kw	Koweït
            territory	ky	Îles Caïmans
            territory	kz	Kazakhstan
            territory	la	Laos
            territory	lb	Liban
            territory	lc	Sainte-Lucie
            territory	li	Liechtenstein
            territory	lk	Sri Lanka
            territory	lr	Liberia
            territory	ls	Lesotho
            territory	lt	Lituanie
            territory	lu	Luxembourg
            territory	lv	Lettonie
            territory	ly	Libye
            territory	ma	Maroc
            territory	mc	Monaco
            territory	md	Moldavie
            territory	me	Monténégro
            territory	mf	Saint-Martin
            territory	mg	Madagascar
            territory	mh	Îles Marshall
            territory	mk	Macédoine du Nord
            territory	ml	Mali
            territory	mm	Birmanie
            territory	mn	Mongolie
            territory	mo	Macao
            territory	mp	Îles Mariannes du Nord
            territory	mq	Martinique
            territory	mr	Mauritanie
            territory	ms	Montserrat
            territory	mt	Malte
            territory	mu	Maurice
            territory	mv	Maldives
            territory	mw	Malawi
            territory	mx	Mexique
            territory	my	Malaisie
            territory	mz	Mozambique
            territory	na	Namibie
            territory	nc	Nouvelle-Calédonie
            territory	ne	Niger
            territory	nf	Île Norfolk
            territory	ng	Nigeria
            territory	ni	Nicaragua
            territory	nl	Pays-Bas
            territory	no	Norvège
            territory	np	Népal
            territory	nr	Nauru
            territory	nu	Niue
            territory	nz	Nouvelle-Zélande
            territory	om	Oman
            territory	pa	Panama
            territory	pe	Pérou
            territory	pf	Polynésie française
            territory	pg	Papouasie-Nouvelle-Guinée
            territory	ph	Philippines
            territory	pk	Pakistan
            territory	pl	Pologne
            territory	pm	Saint-Pierre-et-Miquelon
            territory	pn	Îles Pitcairn
            territory	pr	Porto Rico
            territory	ps	Palestine
            territory	pt	Portugal
            territory	pw	Palaos
            territory	py	Paraguay
            territory	qa	Qatar
            territory	re	La Réunion
            territory	ro	Roumanie
            territory	rs	Serbie
            territory	ru	Russie
            territory	rw	Rwanda
            territory	sa	Arabie saoudite
            territory	sb	Îles Salomon
            territory	sc	Seychelles
            territory	sd	Soudan
            territory	se	Suède
            territory	sg	Singapour
            territory	sh	Sainte-Hélène
            territory	si	Slovénie
            territory	sj	Svalbard et Jan Mayen
            territory	sk	Slovaquie
            territory	sl	Sierra Leone
            territory	sm	Saint-Marin
            territory	sn	Sénégal
            territory	so	Somalie
            territory	sr	Suriname
            territory	ss	Soudan du Sud
            territory	st	Sao Tomé-et-Principe
            territory	sv	Salvador
            territory	sx	Saint-Martin (partie néerlandaise)
            territory	sy	Syrie
            territory	sz	Eswatini
            territory	ta	Tristan da Cunha
            territory	tc	Îles Turques-et-Caïques
            territory	td	Tchad
            territory	tf	Terres australes françaises
            territory	tg	Togo
            territory	th	Thaïlande
            territory	tj	Tadjikistan
            territory	tk	Tokelau
            territory	tl	Timor oriental
            territory	tm	Turkménistan
            territory	tn	Tunisie
            territory	to	Tonga
            territory	tr	Turquie
            territory	tt	Trinité-et-Tobago
            territory	tv	Tuvalu
            territory	tw	Taïwan
            territory	tz	Tanzanie
            territory	ua	Ukraine
            territory	ug	Ouganda
            territory	um	Îles mineures éloignées des États-Unis
            territory	us	États-Unis
            territory	uy	Uruguay
            territory	uz	Ouzbékistan
            territory	va	Vatican
            territory	vc	Saint-Vincent-et-les Grenadines
            territory	ve	Venezuela
            territory	vg	Îles Vierges britanniques
            territory	vi	Îles Vierges des États-Unis
            territory	vn	Viêt Nam
            territory	vu	Vanuatu
            territory	wf	Wallis-et-Futuna
            territory	ws	Samoa
            territory	xk	Kosovo
            territory	ye	Yémen
            territory	yt	Mayotte
            territory	za	Afrique du Sud
            territory	zm	Zambie
            territory	zw	Zimbabwe
            trail	letters	a-zÀÂÄÇ-ËÎÏÔÖÙÛÜàâäç-ëîïôöùûü
            variable	-	CHEMINARTICLE	IDPAGE	CHEMINSCRIPT	SERVEUR	NOMSERVEUR	CHEMINSTYLE
            variable!	basepagename	NOMBASEDEPAGE
            variable!	basepagenamee	NOMBASEDEPAGEX
            variable!	contentlanguage	LANGUECONTENU	LANGCONTENU
            variable!	-	JOURACTUEL	JOUR1ACTUEL	JOUR2ACTUEL	NOMJOURACTUEL	JDSACTUEL	HEUREACTUELLE	MOISACTUEL	MOIS2ACTUEL	MOIS1ACTUEL	ABREVMOISACTUEL	NOMMOISACTUEL	NOMGENMOISACTUEL	HORAIREACTUEL	INSTANTACTUEL	VERSIONACTUELLE	SEMAINEACTUELLE	ANNEEACTUELLE	MARQUEDIRECTION	MARQUEDIR	JOURLOCAL	JOUR1LOCAL	JOUR2LOCAL	NOMJOURLOCAL	JDSLOCAL	HEURELOCALE	MOISLOCAL	MOIS2LOCAL	MOIS1LOCAL	ABREVMOISLOCAL	NOMMOISLOCAL	NOMGENMOISLOCAL	HORAIRELOCAL	INSTANTLOCAL	SEMAINELOCALE	ANNEELOCALE	NOMBREUTILISATEURSACTIFS	NOMBREADMINS	NOMBREARTICLES	NOMBREMODIFS	NOMBREFICHIERS	NOMBREPAGES	NOMBREUTILISATEURS	JOURVERSION	JOUR1VERSION	JOUR2VERSION	IDVERSION	MOISVERSION	MOISVERSION1	INSTANTVERSION	UTILISATEURVERSION	ANNEEVERSION
            variable!	fullpagename	NOMPAGECOMPLET
            variable!	fullpagenamee	NOMPAGECOMPLETX
            variable!	namespace	ESPACENOMMAGE
            variable!	namespacee	ESPACENOMMAGEX
            variable!	namespacenumber	NOMBREESPACENOMMAGE
            variable!	pagename	NOMPAGE
            variable!	pagenamee	NOMPAGEX
            variable!	rootpagename	NOMPAGERACINE
            variable!	rootpagenamee	NOMPAGERACINEX
            variable!	sitename	NOMSITE
            variable!	subjectpagename	NOMPAGESUJET	NOMPAGEARTICLE
            variable!	subjectpagenamee	NOMPAGESUJETX	NOMPAGEARTICLEX
            variable!	subjectspace	ESPACESUJET	ESPACEARTICLE
            variable!	subjectspacee	ESPACESUJETX	ESPACEARTICLEX
            variable!	subpagename	NOMSOUSPAGE
            variable!	subpagenamee	NOMSOUSPAGEX
            variable!	talkpagename	NOMPAGEDISCUSSION
            variable!	talkpagenamee	NOMPAGEDISCUSSIONX
            variable!	talkspace	ESPACEDISCUSSION
            variable!	talkspacee	ESPACEDISCUSSIONX
            """#
        case "frc": #"""
            date	0	fallback	37	month	51	month-alone	238
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	fr
            month	1	janvier
            month	2	février
            month	3	mars
            month	4	avril
            month	5	mai
            month	6	juin
            month	7	julliet
            month	8	août
            month	9	septembre
            month	10	octobre
            month	11	novembre
            month	12	décembre
            month-alone	1	de janvier
            month-alone	7	juillet
            """#
        case "frp": #"""
            alias	0	date	191	fallback	228	function	242	hashed	1349	modifier	1451	month	1513	month-alone	1741	namespace	2002	number	2425	option	2458	redirect	3348	switch	3391	trail	3962	variable	4025
            alias	1	Discutar
            alias	2	Usanciér
            alias	3	Discussion usanciér
            alias	6	Émâge
            alias	7	Discussion Émâge
            alias	11	Discussion Modèlo
            alias	13	Discussion Éde
            alias	15	Discussion Catègorie
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	fr
            function	anchorencode	ANCRO_ENCODÂ	ENCODEANCRE
            function	-	CHEMIN_D_ACCÈS	CHEMIN	URL_COMPLÈTA	URLCOMPLETE	URL_COMPLÈTA_URL	URLCOMPLETEX	ENT	URL_LOCALA	URLLOCALE	URL_LOCALA_URL	URLLOCALEX
            function	formatnum	FORMAT_NOMBRO	FORMATNOMBRE
            function	gender	GENRO	GENRE
            function	grammar	GRAMÈRE	GRAMMAIRE
            function	lc	PETIÔTA_LÈTRA	MINUS
            function	lcfirst	PREMIÉRE_PETIÔTA_LÈTRA	INITMINUS
            function	ns	ÈDN	ESPACEN
            function	nse	ÈDN_URL	ESPACENX
            function	padleft	BORRÂJO_A_GÔCHE	BOURRAGEGAUCHE	BOURREGAUCHE
            function	padright	BORRÂJO_A_DRÊTA	BOURRAGEDROITE	BOURREDROITE
            function	plural	PLURÂL	PLURIEL
            function	uc	GRANTA_LÈTRA	MAJUS	CAPIT
            function	ucfirst	PREMIÉRE_GRANTA_LÈTRA	INITMAJUS	INITCAPIT
            function	urlencode	URL_ENCODÂ	ENCODEURL
            function!	defaultsort	CLLÂF_DE_TRI	CLEFDETRI	CLEDETRI
            function!	displaytitle	FÂRE_VÊRE_LO_TITRO	AFFICHERTITRE
            function!	-	NOMBRO_D_USANCIÉRS_DENS_LA_TROPA	NOMBREDANSGROUPE	NBDANSGROUPE	PÂGES_DENS_LA_CATÈGORIE	PAGESDANSCAT	PÂGES_DENS_L_ÈSPÂÇO_DE_NOMS	PÂGES_DENS_L_ÈDN	PAGESDANSESPACE	TALYE_DE_LA_PÂGE	TAILLEPAGE	NIVÉL_DE_PROTÈCCION	NIVEAUDEPROTECTION
            hashed	formatdate	format_de_dâta
            hashed	-	LENGOUA	LANGUE	spèciâl	spécial
            hashed	tag	balisa	balise
            modifier	msg	MSJ
            modifier	msgnw	MSJNV
            modifier	raw	BRUTO	BRUT
            month	1	de janviér
            month	2	de fevriér
            month	3	de mârs
            month	4	d’avril
            month	5	de mê
            month	6	de jouin
            month	7	de julyèt
            month	8	d’oût
            month	9	de septembro
            month	10	d’octobro
            month	11	de novembro
            month	12	de dècembro
            month-alone	1	janviér
            month-alone	2	fevriér
            month-alone	3	mârs
            month-alone	4	avril
            month-alone	5	mê
            month-alone	6	jouin
            month-alone	7	julyèt
            month-alone	8	oût
            month-alone	9	septembro
            month-alone	10	octobro
            month-alone	11	novembro
            month-alone	12	dècembro
            namespace	-2	Mèdia
            namespace	-1	Spèciâl
            namespace	1	Discussion
            namespace	2	Utilisator
            namespace	3	Discussion utilisator
            namespace	5	Discussion Wikipedia
            namespace	6	Fichiér
            namespace	7	Discussion fichiér
            namespace	8	MediaWiki
            namespace	9	Discussion MediaWiki
            namespace	10	Modèlo
            namespace	11	Discussion modèlo
            namespace	12	Éde
            namespace	13	Discussion éde
            namespace	14	Catègorie
            namespace	15	Discussion catègorie
            number	decimal	,
            number	group	\#u{A0}
            option	img_baseline	legne_de_bâsa	ligne_de_base	base	ligne-de-base
            option	img_border	bordura	bordure
            option	img_bottom	d'avâl	bas
            option	img_center	centrâ	centré
            option	img_framed	encâdrâ	câdro	cadre	encadré	encadre
            option	img_frameless	sen_câdro	pas_encâdrâ	sans_cadre	non_encadré	non_encadre
            option	img_left	gôche	gauche
            option	img_link	lim=$1	lien=$1
            option	img_manualthumb	figura=$1	vignette=$1
            option	img_middle	entre-mié	milieu
            option	img_none	vouedo	néant	neant
            option	img_page	pâge=$1	pâge $1
            option	img_right	drêta	droite
            option	img_sub	segno	indice	ind
            option	img_super	èxposent	èxp	exposant	exp
            option	img_text_bottom	tèxto-d'avâl	bas-texte	bas-txt
            option	img_text_top	tèxto-d'amont	haut-texte	haut-txt
            option	img_thumbnail	figura	vignette
            option	img_top	d'amont	haut
            option	img_upright	drêt	drêt=$1	drêt $1	redresse	redresse=$1	redresse $1	redresse_$1
            redirect	redirect	redirèccion	redirection
            switch	-	FORCIÉR_LO_SOMÈRO	FORCIÉR_LA_TRÂBLA	FORCERSOMMAIRE	FORCERTDM	SEN_CONVÈRSION_DE_CONTEGNU	SENCDC	SANSCONVERSIONCONTENU	SANSCC	SÈCCION_QUE_PÔT_PAS_ÉTRE_CHANGIÊ	SECTIONNONEDITABLE	NIONA_GALERIE	AUCUNEGALERIE	SEN_CONVÈRSION_DE_TITRO	SENCDT	SANSCONVERSIONTITRE	SANSCT	NION_SOMÈRO	NIONA_TRÂBLA	AUCUNSOMMAIRE	AUCUNETDM	SOMÈRO	TRÂBLA	SOMMAIRE	TDM
            switch!	-	CATÈGORIE_CACHIÊ	CATCACHEE	ENDÈXE	LIM_DE_NOVÈLA_SÈCCION	LIENNOUVELLESECTION	NION_ENDÈXE	AUCUNINDEX	NION_LIM_DE_NOVÈLA_SÈCCION	AUCUNLIENNOUVELLESECTION	REDIRÈCCION_IMOBILA	REDIRECTIONSTATIQUE
            trail	letters	a-z·àâä-ëîïòôöùûüāăēīōœ‘’
            variable	-	CHEMIN_DE_L_ARTICLLO	CHEMINARTICLE	CHEMIN_DU_SCRIPTE	CHEMINSCRIPT	SÈRVOR	SERVEUR	NOM_DU_SÈRVOR	NOMSERVEUR	CHEMIN_DU_STILO	CHEMINSTYLE
            variable!	basepagename	NOM_DE_LA_PÂGE_DE_BÂSA	NOMBASEDEPAGE
            variable!	basepagenamee	NOM_DE_LA_PÂGE_DE_BÂSA_URL	NOMBASEDEPAGEX
            variable!	contentlanguage	LENGOUA_DU_CONTEGNU	LANGUECONTENU	LANGCONTENU
            variable!	-	JORN_D_ORA	JOURACTUEL	JOUR1ACTUEL	JORN_D_ORA_2	JOUR2ACTUEL	NOM_DU_JORN_D_ORA	NOMJOURACTUEL	JDS_D_ORA	JDSACTUEL	HORA_D_ORA	HEUREACTUELLE	MÊS_D_ORA	MÊS_D_ORA_2	MOISACTUEL	MOIS2ACTUEL	MÊS_D_ORA_1	MOIS1ACTUEL	ABRÈV_DU_MÊS_D_ORA	ABREVMOISACTUEL	NOM_DU_MÊS_D_ORA	NOMMOISACTUEL	GÈNITIF_DU_NOM_DU_MÊS_D_ORA	NOMGENMOISACTUEL	HORÈRO_D_ORA	HORAIREACTUEL	DÂTA_ET_HORA_D_ORA	INSTANTACTUEL	VÈRSION_D_ORA	VERSIONACTUELLE	SEMANA_D_ORA	SEMAINEACTUELLE	AN_D_ORA	ANNEEACTUELLE	MÂRCA_DE_DIRÈCCION	MARQUEDIRECTION	MARQUEDIR	JORN_LOCAL	JOURLOCAL	JOUR1LOCAL	JORN_LOCAL_2	JOUR2LOCAL	NOM_DU_JORN_LOCAL	NOMJOURLOCAL	JDS_LOCAL	JDSLOCAL	HORA_LOCALA	HEURELOCALE	MÊS_LOCAL	MÊS_LOCAL_2	MOISLOCAL	MOIS2LOCAL	MÊS_LOCAL_1	MOIS1LOCAL	ABRÈV_DU_MÊS_LOCAL	ABREVMOISLOCAL	NOM_DU_MÊS_LOCAL	NOMMOISLOCAL	GÈNITIF_DU_NOM_DU_MÊS_LOCAL	NOMGENMOISLOCAL	HORÈRO_LOCAL	HORAIRELOCAL	DÂTA_ET_HORA_LOCALA	INSTANTLOCAL	SEMANA_LOCALA	SEMAINELOCALE	AN_LOCAL	ANNEELOCALE	NOMBRO_D_USANCIÉRS_ACTIFS	NOMBREUTILISATEURSACTIFS	NOMBRO_D_ADMINS	NOMBREADMINS	NOMBRO_D_ARTICLLOS	NOMBREARTICLES	NOMBRO_DE_CHANGEMENTS	NOMBREMODIFS	NOMBRO_DE_FICHIÉRS	NOMBREFICHIERS	NOMBRO_DE_PÂGES	NOMBREPAGES	NOMBRO_D_USANCIÉRS	NOMBREUTILISATEURS	JORN_DE_LA_VÈRSION	JOURVERSION	JOUR1VERSION	JORN_DE_LA_VÈRSION_2	JOUR2VERSION	NUMERÔ_DE_LA_VÈRSION	IDVERSION	MÊS_DE_LA_VÈRSION	MOISVERSION	MÊS_DE_LA_VÈRSION_1	MOISVERSION1	DÂTA_ET_HORA_DE_LA_VÈRSION	INSTANTVERSION	USANCIÉR_DE_LA_VÈRSION	UTILISATEURVERSION	AN_DE_LA_VÈRSION	ANNEEVERSION
            variable!	fullpagename	NOM_COMPLÈT_DE_LA_PÂGE	NOMPAGECOMPLET
            variable!	fullpagenamee	NOM_COMPLÈT_DE_LA_PÂGE_URL	NOMPAGECOMPLETX
            variable!	namespace	ÈSPÂÇO_DE_NOMS	ESPACENOMMAGE
            variable!	namespacee	ÈSPÂÇO_DE_NOMS_URL	ESPACENOMMAGEX
            variable!	pagename	NOM_DE_LA_PÂGE	NOMPAGE
            variable!	pagenamee	NOM_DE_LA_PÂGE_URL	NOMPAGEX
            variable!	sitename	NOM_DU_SETO	NOMSITE
            variable!	subjectpagename	NOM_DE_LA_PÂGE_DU_SUJÈT	NOM_DE_LA_PÂGE_DE_L_ARTICLLO	NOMPAGESUJET	NOMPAGEARTICLE
            variable!	subjectpagenamee	NOM_DE_LA_PÂGE_DU_SUJÈT_URL	NOM_DE_LA_PÂGE_DE_L_ARTICLLO_URL	NOMPAGESUJETX	NOMPAGEARTICLEX
            variable!	subjectspace	ÈSPÂÇO_DU_SUJÈT	ÈSPÂÇO_DE_L_ARTICLLO	ESPACESUJET	ESPACEARTICLE
            variable!	subjectspacee	ÈSPÂÇO_DU_SUJÈT_URL	ÈSPÂÇO_DE_L_ARTICLLO_URL	ESPACESUJETX	ESPACEARTICLEX
            variable!	subpagename	NOM_DE_LA_SOT_PÂGE	NOMSOUSPAGE
            variable!	subpagenamee	NOM_DE_LA_SOT_PÂGE_URL	NOMSOUSPAGEX
            variable!	talkpagename	NOM_DE_LA_PÂGE_DE_DISCUSSION	NOMPAGEDISCUSSION
            variable!	talkpagenamee	NOM_DE_LA_PÂGE_DE_DISCUSSION_URL	NOMPAGEDISCUSSIONX
            variable!	talkspace	ÈSPÂÇO_DE_DISCUSSION	ESPACEDISCUSSION
            variable!	talkspacee	ÈSPÂÇO_DE_DISCUSSION_URL	ESPACEDISCUSSIONX
            """#
        case "frr": #"""
            date	0	fallback	38	month	52	trail	250
            date	full	d. MMMM y
            date	month	LLLL y
            fallback	1	de
            month	1	Janewoore
            month	2	Febrewoore
            month	3	Marts
            month	4	April
            month	5	Mei
            month	6	Jüüne
            month	7	Jüüle
            month	8	August
            month	9	September
            month	10	Oktuuber
            month	11	Nofember
            month	12	Deetsember
            trail	letters	a-zßäåöüāđē
            """#
        case "fur": #"""
            date	0	fallback	54	month	68	month-alone	248	namespace	500	number	905	plural	938
            date	full	d 'di' MMMM 'dal' y
            date	month	LLLL 'dal' y
            fallback	1	it
            month	1	Zenâr
            month	2	Fevrâr
            month	3	Març
            month	4	Avrîl
            month	5	Mai
            month	6	Jugn
            month	7	Lui
            month	8	Avost
            month	9	Setembar
            month	10	Otubar
            month	11	Novembar
            month	12	Dicembar
            month-alone	1	Zenâr
            month-alone	2	Fevrâr
            month-alone	3	Març
            month-alone	4	Avrîl
            month-alone	5	Mai
            month-alone	6	Jugn
            month-alone	7	Lui
            month-alone	8	Avost
            month-alone	9	Setembar
            month-alone	10	Otubar
            month-alone	11	Novembar
            month-alone	12	Dicembar
            namespace	-2	Media
            namespace	-1	Speciâl
            namespace	1	Discussion
            namespace	2	Utent
            namespace	3	Discussion utent
            namespace	5	Discussion Wikipedia
            namespace	6	Figure
            namespace	7	Discussion figure
            namespace	8	MediaWiki
            namespace	9	Discussion MediaWiki
            namespace	10	Model
            namespace	11	Discussion model
            namespace	12	Jutori
            namespace	13	Discussion jutori
            namespace	14	Categorie
            namespace	15	Discussion categorie
            number	decimal	,
            number	group	\#u{A0}
            plural	1	n = 1
            """#
        case "fy": #"""
            alias	0	date	39	hashed	76	month	287	namespace	481	number	858	plural	890	trail	915
            alias	2	Brûker
            alias	3	Brûker oerlis
            date	full	d MMMM y
            date	month	MMMM y
            hashed	-	kategorybeam	tiid	tiidl
            hashed	default	standert
            hashed	expr	ekspresje
            hashed	if	as
            hashed	ifeq	asgelyk
            hashed	iferror	asflater
            hashed	ifexist	asbestiet
            hashed	ifexpr	asekspresje
            hashed	switch	skeakelje
            month	1	Jannewaris
            month	2	Febrewaris
            month	3	Maart
            month	4	April
            month	5	Maaie
            month	6	Juny
            month	7	July
            month	8	Augustus
            month	9	Septimber
            month	10	Oktober
            month	11	Novimber
            month	12	Desimber
            namespace	-2	Media
            namespace	-1	Wiki
            namespace	1	Oerlis
            namespace	2	Meidogger
            namespace	3	Meidogger oerlis
            namespace	5	Wikipedia oerlis
            namespace	6	Ofbyld
            namespace	7	Ofbyld oerlis
            namespace	8	MediaWiki
            namespace	9	MediaWiki oerlis
            namespace	10	Berjocht
            namespace	11	Berjocht oerlis
            namespace	12	Hulp
            namespace	13	Hulp oerlis
            namespace	14	Kategory
            namespace	15	Kategory oerlis
            number	decimal	,
            number	group	.
            plural	1	i = 1 and v = 0
            trail	letters	a-zà-âäè-ïò-ôöù-ü
            """#
        default: nil
        }
    }
}
