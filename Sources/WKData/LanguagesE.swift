// Written by scripts/make-swift-data from data/mediawiki, data/cldr and data/wiki; do not edit.
// swift-format-ignore-file

extension LanguageData {
    static func e(_ code: String) -> StaticString? {
        switch code {
        case "ee": #"""
            date	0	month	43	plural	236	trail	251
            date	full	MMMM d 'lia' y
            date	month	MMMM y
            month	1	dzove
            month	2	dzodze
            month	3	tedoxe
            month	4	afɔfĩe
            month	5	dama
            month	6	masa
            month	7	siamlɔm
            month	8	deasiamime
            month	9	anyɔnyɔ
            month	10	kele
            month	11	adeɛmekpɔxe
            month	12	dzome
            plural	1	n = 1
            trail	letters	a-zŋƒɔɖɛɣʋ̀́̃̄
            """#
        case "egl": #"""
            date	0	fallback	37	month	51
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	it
            month	1	Znêr
            month	2	Fervêr
            month	3	Mêrs
            month	4	Avrîl
            month	5	Mâg
            month	6	Zógn
            month	7	Lój
            month	8	Agòst
            month	9	Setèmber
            month	10	Utòber
            month	11	Novèmber
            month	12	Dicèmber
            """#
        case "el": #"""
            aged	0	alias	37	date	206	function	243	hashed	1496	infobox	1565	language	1603	modifier	13697	month	13815	month-alone	14132	namespace	14521	number	15140	option	15172	plural	16075	redirect	16090	switch	16135	trail	16664	variable	16701
            aged	after	 ετών)
            aged	before	 (
            alias	-2	Μέσον
            alias	4	ΒΠ
            alias	5	Wikipedia συζήτηση	Βικιπαίδεια συζήτηση
            alias	6	Εικόνα
            alias	7	Συζήτηση εικόνας
            date	full	d MMMM y
            date	month	LLLL y
            function	anchorencode	ΚΩΔΙΚΟΠΟΙΗΣΗΑΓΚΥΡΑΣ
            function	-	ΚΑΝΟΝΙΚΟURL	ΚΑΝΟΝΙΚΟURLΚ	ΔΙΑΔΡΟΜΗΑΡΧΕΙΟΥ	ΠΛΗΡΕΣURL	ΠΛΗΡΕΣURLΚ	ΕΣΩΤ	ΤΟΠΙΚΟURL	ΤΟΠΙΚΟURLΚ
            function	formatnum	ΜΟΡΦΟΠΟΙΗΣΗΑΡΙΘΜΟΥ
            function	gender	ΦΥΛΟ
            function	grammar	ΓΡΑΜΜΑΤΙΚΗ
            function	lc	ΠΕΖΑ
            function	lcfirst	ΠΡΩΤΟΠΕΖΟ
            function	ns	ΧΟ	ΧΩΡΟΣΟΝΟΜΑΤΩΝ	ΟΧ	ΟΝΟΜΑΤΟΧΩΡΟΣ
            function	padleft	ΑΡΙΣΤΕΡΟΠΑΡΑΓΕΜΙΣΜΑ
            function	padright	ΔΕΞΙΠΑΡΑΓΕΜΙΣΜΑ
            function	plural	ΠΛΗΘΥΝΤΙΚΟΣ
            function	uc	ΚΕΦΑΛΑΙΑ
            function	ucfirst	ΠΡΩΤΟΚΕΦΑΛΑΙΟ
            function	urlencode	ΚΩΔΙΚΟΠΟΙΗΣΗURL
            function!	defaultsort	ΠΡΟΚΑΘΟΡΙΣΜΕΝΗΤΑΞΙΝΟΜΗΣΗ	ΚΛΕΙΔΙΠΡΟΚΑΘΟΡΙΣΜΕΝΗΣΤΑΞΙΝΟΜΗΣΗΣ	ΠΡΟΚΑΘΟΡΙΣΜΕΝΗΤΑΞΙΝΟΜΗΣΗΚΑΤΗΓΟΡΙΑΣ	ΠΡΟΚΤΑΞ
            function!	displaytitle	ΔΕΙΞΕΤΙΤΛΟ	ΠΡΟΒΟΛΗΤΙΤΛΟΥ
            function!	-	ΟΜΑΔΑΑΡΙΘΜΗΣΗΣ	ΣΕΛΙΔΕΣΣΤΗΝΚΑΤΗΓΟΡΙΑ	ΣΕΛΙΔΕΣΣΤΗΝΠΕΡΙΟΧΗΟΝΟΜΑΤΩΝ	ΣΕΛΙΔΕΣΣΤΗΝΠΟ	ΜΕΓΕΘΟΣΣΕΛΙΔΑΣ	ΕΠΙΠΕΔΟΠΡΟΣΤΑΣΙΑΣ
            hashed	-	ΓΛΩΣΣΑ	λειτουργία
            hashed	tag	ετικέτα
            infobox	here	πληροφορίες *
            language	aa	αφάρ
            language	ab	αμπχαζικά
            language	ace	ατσινιζικά
            language	ady	αντιγκέα
            language	af	αφρικάανς
            language	ain	αϊνού
            language	ak	ακάν
            language	akk	ακάντιαν
            language	ale	αλεούτ
            language	alt	νότια Αλτάι
            language	am	αμχαρικά
            language	an	αραγονικά
            language	ang	παλαιά Αγγλικά
            language	anp	ανγκικά
            language	ar	αραβικά
            language	arc	αραμαϊκά
            language	arn	αραουκανικά
            language	arp	αραπάχο
            language	as	ασαμικά
            language	ast	αστουριανά
            language	av	αβαρικά
            language	awa	αγουαντί
            language	ay	αϊμάρα
            language	az	αζερμπαϊτζανικά
            language	ba	μπασκίρ
            language	bal	μπαλούτσι
            language	ban	μπαλινίζ
            language	be	λευκορωσικά
            language	bem	μπέμπα
            language	bg	βουλγαρικά
            language	bgn	δυτικά Μπαλοχικά
            language	bho	μπότζπουρι
            language	bi	μπισλάμα
            language	bik	μπικόλ
            language	bla	σικσίκα
            language	bm	μπαμπάρα
            language	bn	βεγγαλικά
            language	bo	θιβετιανά
            language	br	βρετονικά
            language	bs	βοσνιακά
            language	bua	μπουριάτ
            language	bug	μπουγκίζ
            language	ca	καταλανικά
            language	ce	τσετσενικά
            language	ceb	σεμπουάνο
            language	ch	τσαμόρο
            language	chg	τσαγκατάι
            language	chk	τσουκίζι
            language	chn	ιδιωματικά Σινούκ
            language	cho	τσόκτο
            language	chr	τσερόκι
            language	chy	τσεγιέν
            language	ckb	κεντρικά Κουρδικά
            language	co	κορσικανικά
            language	cop	κοπτικά
            language	cr	κρι
            language	crh	τουρκικά Κριμαίας
            language	cs	τσεχικά
            language	csb	κασούμπιαν
            language	cu	εκκλησιαστικά Σλαβικά
            language	cv	τσουβασικά
            language	cy	ουαλικά
            language	da	δανικά
            language	dak	ντακότα
            language	de	γερμανικά
            language	de-at	γερμανικά Αυστρίας
            language	de-ch	υψηλά Γερμανικά Ελβετίας
            language	din	ντίνκα
            language	dsb	κάτω Σορβικά
            language	dua	ντουάλα
            language	dv	ντιβέχι
            language	dz	ντζόνγκχα
            language	ee	έουε
            language	egy	αρχαία Αιγυπτιακά
            language	el	ελληνικά
            language	elx	ελαμάιτ
            language	en	αγγλικά
            language	en-ca	αγγλικά Καναδά
            language	en-gb	αγγλικά Βρετανίας
            language	en-us	αγγλικά Αμερικής
            language	enm	μέσα Αγγλικά
            language	eo	εσπεράντο
            language	es	ισπανικά
            language	es-419	ισπανικά Λατινικής Αμερικής
            language	et	εσθονικά
            language	eu	βασκικά
            language	fa	περσικά
            language	fa-af	νταρί
            language	fat	φάντι
            language	ff	φουλά
            language	fi	φινλανδικά
            language	fil	φιλιππινικά
            language	fj	φίτζι
            language	fo	φεροϊκά
            language	fon	φον
            language	fr	γαλλικά
            language	fr-ca	γαλλικά Καναδά
            language	frc	γαλλικά (Λουιζιάνα)
            language	frm	μέσα Γαλλικά
            language	fro	παλαιά Γαλλικά
            language	frr	βόρεια Φριζιανά
            language	fur	φριουλανικά
            language	fy	δυτικά Φριζικά
            language	ga	ιρλανδικά
            language	gaa	γκα
            language	gag	γκαγκάουζ
            language	gd	σκωτικά Κελτικά
            language	gez	γκιζ
            language	gil	γκιλμπερτίζ
            language	gl	γαλικιανά
            language	gmh	μέσα Άνω Γερμανικά
            language	gn	γκουαρανί
            language	goh	παλαιά Άνω Γερμανικά
            language	gor	γκοροντάλο
            language	got	γοτθικά
            language	grc	αρχαία Ελληνικά
            language	gsw	γερμανικά Ελβετίας
            language	gu	γκουτζαρατικά
            language	gv	μανξ
            language	ha	χάουσα
            language	haw	χαβαϊκά
            language	he	εβραϊκά
            language	hi	χίντι
            language	hil	χιλιγκαϊνόν
            language	hit	χιτίτε
            language	hmn	χμονγκ
            language	ho	χίρι Μότου
            language	hr	κροατικά
            language	hsb	άνω Σορβικά
            language	ht	αϊτιανά
            language	hu	ουγγρικά
            language	hy	αρμενικά
            language	hz	χερέρο
            language	ia	ιντερλίνγκουα
            language	iba	ιμπάν
            language	id	ινδονησιακά
            language	ie	ιντερλίνγκουε
            language	ig	ίγκμπο
            language	ii	σίτσουαν Γι
            language	ik	ινουπιάκ
            language	ilo	ιλόκο
            language	inh	ινγκούς
            language	io	ίντο
            language	is	ισλανδικά
            language	it	ιταλικά
            language	iu	ινούκτιτουτ
            language	ja	ιαπωνικά
            language	jbo	λόζμπαν
            language	jv	ιαβανικά
            language	ka	γεωργιανά
            language	kaa	κάρα-Καλπάκ
            language	kab	καμπίλε
            language	kbd	καμπαρντιανά
            language	kcg	τιάπ
            language	kea	γλώσσα του Πράσινου Ακρωτηρίου
            language	kg	κονγκό
            language	ki	κικούγιου
            language	kj	κουανιάμα
            language	kk	καζακικά
            language	kl	καλαάλισουτ
            language	km	χμερ
            language	kmb	κιμπούντου
            language	kn	κανάντα
            language	ko	κορεατικά
            language	koi	κόμι-Περμιάκ
            language	kok	κονκανικά
            language	kpe	κπέλε
            language	kr	κανούρι
            language	krc	καρατσάι-Μπαλκάρ
            language	krl	καρελικά
            language	ks	κασμιρικά
            language	ksh	κολωνικά
            language	ku	κουρδικά
            language	kum	κουμγιούκ
            language	kv	κόμι
            language	kw	κορνουαλικά
            language	ky	κιργιζικά
            language	la	λατινικά
            language	lad	λαδίνο
            language	lb	λουξεμβουργιανά
            language	lez	λεζγκικά
            language	lg	γκάντα
            language	li	λιμβουργιανά
            language	lkt	λακότα
            language	ln	λινγκάλα
            language	lo	λαοτινά
            language	lou	κρεολικά (Λουιζιάνα)
            language	loz	λόζι
            language	lrc	βόρεια Λούρι
            language	lt	λιθουανικά
            language	lua	λούμπα-Λουλούα
            language	lus	μίζο
            language	lv	λετονικά
            language	mad	μαντουρίζ
            language	mag	μαγκάχι
            language	mai	μαϊτχίλι
            language	mak	μακασάρ
            language	mdf	μόκσα
            language	men	μέντε
            language	mg	μαλγασικά
            language	mga	μέσα Ιρλανδικά
            language	mh	μαρσαλέζικα
            language	mi	μαορί
            language	mic	μικμάκ
            language	min	μινανγκαμπάου
            language	mk	σλαβομακεδονικά
            language	ml	μαλαγιαλαμικά
            language	mn	μογγολικά
            language	mnc	μαντσού
            language	mni	μανιπούρι
            language	moh	μοχόκ
            language	mos	μόσι
            language	mr	μαραθικά
            language	ms	μαλαισιανά
            language	mt	μαλτεζικά
            language	mus	κρικ
            language	mwl	μιραντεζικά
            language	my	βιρμανικά
            language	myv	έρζια
            language	mzn	μαζαντεράνι
            language	na	ναούρου
            language	nap	ναπολιτανικά
            language	nb	νορβηγικά Μποκμάλ
            language	nd	βόρεια Ντεμπέλε
            language	nds	κάτω Γερμανικά
            language	nds-nl	κάτω Γερμανικά Ολλανδίας
            language	ne	νεπαλικά
            language	new	νεγουάρι
            language	ng	ντόνγκα
            language	nia	νίας
            language	niu	νιούε
            language	nl	ολλανδικά
            language	nl-be	φλαμανδικά
            language	nn	νορβηγικά Νινόρσκ
            language	no	νορβηγικά
            language	nog	νογκάι
            language	non	παλαιά Νορβηγικά
            language	nqo	ν’Κο
            language	nr	νότια Ντεμπέλε
            language	nso	βόρεια Σόθο
            language	nv	νάβαχο
            language	ny	νιάντζα
            language	nyn	νιανκόλε
            language	oc	οξιτανικά
            language	oj	οζιβίγουα
            language	om	ορόμο
            language	or	όντια
            language	os	οσετικά
            language	ota	οθωμανικά Τουρκικά
            language	pa	παντζαπικά
            language	pag	πανγκασινάν
            language	pal	παχλάβι
            language	pam	παμπάνγκα
            language	pap	παπιαμέντο
            language	pau	παλάουαν
            language	pcm	πίτζιν Νιγηρίας
            language	peo	αρχαία Περσικά
            language	phn	φοινικικά
            language	pi	πάλι
            language	pl	πολωνικά
            language	prg	πρωσικά
            language	pro	παλαιά Προβανσάλ
            language	ps	πάστο
            language	pt	πορτογαλικά
            language	pt-br	πορτογαλικά Βραζιλίας
            language	qu	κέτσουα
            language	rap	ραπανούι
            language	rar	ραροτονγκάν
            language	rhg	ροχίνγκια
            language	rm	ρομανικά
            language	rn	ρούντι
            language	ro	ρουμανικά
            language	rom	ρομανί
            language	ru	ρωσικά
            language	rup	αρομανικά
            language	rw	κινιαρουάντα
            language	sa	σανσκριτικά
            language	sah	σαχά
            language	sam	σαμαρίτικα Αραμαϊκά
            language	sat	σαντάλι
            language	sc	σαρδηνιακά
            language	scn	σικελικά
            language	sco	σκωτικά
            language	sd	σίντι
            language	sdh	νότια Κουρδικά
            language	se	βόρεια Σάμι
            language	ses	κοϊραμπόρο Σένι
            language	sg	σάνγκο
            language	sga	παλαιά Ιρλανδικά
            language	sh	σερβοκροατικά
            language	shi	τασελχίτ
            language	shn	σαν
            language	si	σινχαλεζικά
            language	sk	σλοβακικά
            language	sl	σλοβενικά
            language	sm	σαμοανά
            language	sma	νότια Σάμι
            language	smj	λούλε Σάμι
            language	smn	ινάρι Σάμι
            language	sms	σκολτ Σάμι
            language	sn	σόνα
            language	so	σομαλικά
            language	sog	σογκντιέν
            language	sq	αλβανικά
            language	sr	σερβικά
            language	srn	σρανάν Τόνγκο
            language	ss	σουάτι
            language	st	νότια Σόθο
            language	su	σουνδανικά
            language	sux	σουμερικά
            language	sv	σουηδικά
            language	sw	σουαχίλι
            language	syc	κλασικά Συριακά
            language	syr	συριακά
            language	ta	ταμιλικά
            language	te	τελούγκου
            language	tet	τέτουμ
            language	tg	τατζικικά
            language	th	ταϊλανδικά
            language	ti	τιγκρινικά
            language	tig	τίγκρε
            language	tk	τουρκμενικά
            language	tl	τάγκαλογκ
            language	tlh	κλίνγκον
            language	tli	τλίνγκιτ
            language	tn	τσουάνα
            language	to	τονγκανικά
            language	tpi	τοκ Πισίν
            language	tr	τουρκικά
            language	trv	ταρόκο
            language	ts	τσόνγκα
            language	tt	ταταρικά
            language	tum	τουμπούκα
            language	tvl	τουβαλού
            language	tw	τούι
            language	ty	ταϊτιανά
            language	tyv	τουβινικά
            language	tzm	ταμαζίτ Κεντρικού Μαρόκο
            language	udm	ουντμούρτ
            language	ug	ουιγουρικά
            language	uga	ουγκαριτικά
            language	uk	ουκρανικά
            language	umb	ουμπούντου
            language	ur	ούρντου
            language	uz	ουζμπεκικά
            language	ve	βέντα
            language	vi	βιετναμικά
            language	vo	βολαπιούκ
            language	vot	βότικ
            language	wa	βαλλωνικά
            language	war	γουάραϊ
            language	wo	γουόλοφ
            language	wuu	κινεζικά Γου
            language	xal	καλμίκ
            language	xh	κόσα
            language	yi	γίντις
            language	yo	γιορούμπα
            language	yue	καντονέζικα
            language	za	ζουάνγκ
            language	zap	ζάποτεκ
            language	zgh	τυπικά Ταμαζίτ Μαρόκου
            language	zh	κινεζικά
            language	zh-hans	απλοποιημένα Κινεζικά
            language	zh-hant	παραδοσιακά Κινεζικά
            language	zu	ζουλού
            language	zun	ζούνι
            language	zza	ζάζα
            language	eng	αγγλικά
            language	fra	γαλλικά
            language	ger	γερμανικά
            language	gr	ελληνικά
            language	ita	ιταλικά
            language	lat	λατινικά
            language	lij	λιγουριανά
            language	lmo	λομβαρδικά
            language	rus	ρωσικά
            language	spa	ισπανικά
            language	szl	σιλεσικά
            language	vec	βενετικά
            modifier	msg	ΚΕΙΜΕΝΟ
            modifier	msgnw	ΑΠΛΟΚΕΙΜΕΝΟ
            modifier	raw	ΓΥΜΝΑ
            modifier	subst	ΑΛΛΑΓΗ
            month	1	Ιανουαρίου
            month	2	Φεβρουαρίου
            month	3	Μαρτίου
            month	4	Απριλίου
            month	5	Μαΐου
            month	6	Ιουνίου
            month	7	Ιουλίου
            month	8	Αυγούστου
            month	9	Σεπτεμβρίου
            month	10	Οκτωβρίου
            month	11	Νοεμβρίου
            month	12	Δεκεμβρίου
            month-alone	1	Ιανουάριος
            month-alone	2	Φεβρουάριος
            month-alone	3	Μάρτιος
            month-alone	4	Απρίλιος
            month-alone	5	Μάιος
            month-alone	6	Ιούνιος
            month-alone	7	Ιούλιος
            month-alone	8	Αύγουστος
            month-alone	9	Σεπτέμβριος
            month-alone	10	Οκτώβριος
            month-alone	11	Νοέμβριος
            month-alone	12	Δεκέμβριος
            namespace	-2	Μέσο
            namespace	-1	Ειδικό
            namespace	1	Συζήτηση
            namespace	2	Χρήστης
            namespace	3	Συζήτηση χρήστη
            namespace	4	Βικιπαίδεια
            namespace	5	Συζήτηση Βικιπαίδεια
            namespace	6	Αρχείο
            namespace	7	Συζήτηση αρχείου
            namespace	8	MediaWiki
            namespace	9	Συζήτηση MediaWiki
            namespace	10	Πρότυπο
            namespace	11	Συζήτηση προτύπου
            namespace	12	Βοήθεια
            namespace	13	Συζήτηση βοήθειας
            namespace	14	Κατηγορία
            namespace	15	Συζήτηση κατηγορίας
            namespace	100	Πύλη
            number	decimal	,
            number	group	.
            option	img_alt	εναλλ.=$1
            option	img_baseline	γραμμήβάσης
            option	img_border	πλαίσιο
            option	img_bottom	κάτω
            option	img_center	κέντρο
            option	img_framed	με-πλαίσιο
            option	img_frameless	χωρίς-πλαίσιο
            option	img_left	αριστερά
            option	img_link	σύνδεσμος=$1
            option	img_manualthumb	μικρογραφία=$1	μινιατούρα=$1
            option	img_middle	μέσο
            option	img_none	καθόλου
            option	img_page	σελίδα=$1	σελίδα_$1
            option	img_right	δεξιά
            option	img_sub	δείκτης
            option	img_super	εκθέτης
            option	img_text_bottom	κάτω-από-το-κείμενο
            option	img_text_top	πάνω-από-το-κείμενο
            option	img_thumbnail	μικρογραφία	μινιατούρα
            option	img_top	άνω
            option	img_upright	κατακόρυφα	κατακόρυφα=$1	κατακόρυφα_$1
            option	img_width	$1εσ
            plural	1	n = 1
            redirect	redirect	ανακατευθυνση
            switch	-	ΜΕΠΠ	ΜΕΠΙΝΑΚΑΠΕΡΙΕΧΟΜΕΝΩΝ	ΧΩΡΙΣΜΕΤΑΤΡΟΠΗΠΕΡΙΧΟΜΕΝΟΥ	ΧΩΡΙΣΕΠΕΞΕΝΟΤ	ΧΩΡΙΣΕΠΕΞΕΡΓΑΣΙΑΕΝΟΤΗΤΩΝ	ΧΩΡΙΣΠΙΝΑΚΟΘΗΚΗ	ΧΩΡΙΣΜΕΤΑΤΡΟΠΗΤΙΤΛΟΥ	ΧΩΡΙΣΠΠ	ΧΩΡΙΣΠΙΝΑΚΑΠΕΡΙΕΧΟΜΕΝΩΝ	ΠΠ	ΠΙΝΑΚΑΣΠΕΡΙΕΧΟΜΕΝΩΝ
            switch!	-	ΚΡΥΦΗΚΑΤΗΓΟΡΙΑ	ΕΥΡΕΤΗΡΙΟ	ΔΕΣΜΟΣΝΕΑΣΕΝΟΤΗΤΑΣ	ΧΩΡΙΣΕΥΡΕΤΗΡΙΟ	ΣΤΑΤΙΚΗΑΝΑΚΑΤΕΥΘΥΝΣΗ
            trail	letters	a-zΆΈ-ΊΌΎ-ΡΣ-ώ
            variable	-	ΔΙΑΔΡΟΜΗΠΡΟΓΡΑΜΜΑΤΟΣ	ΕΞΥΠΗΡΕΤΗΤΗΣ	ΟΝΟΜΑΕΞΥΠΗΡΕΤΗΤΗ	ΔΙΑΔΡΟΜΗΣΤΥΛ
            variable!	basepagename	ΒΑΣΗΟΝΟΜΑΤΟΣΣΕΛΙΔΑΣ
            variable!	basepagenamee	ΒΑΣΗΟΝΟΜΑΤΟΣΣΕΛΙΔΑΣΚ
            variable!	contentlanguage	ΓΛΩΣΣΑΠΕΡΙΕΧΟΜΕΝΟΥ
            variable!	-	ΤΡΕΧΟΥΣΑΜΕΡΑ	ΤΡΕΧΟΥΣΑΜΕΡΑ2	ΤΡΕΧΟΥΣΑΜΕΡΑΟΝΟΜΑ	ΤΡΕΧΟΥΣΑΜΕΡΑΕΒΔΟΜΑΔΑΣ	ΤΡΕΧΟΥΣΑΩΡΑ	ΤΡΕΧΩΝΜΗΝΑΣ	ΤΡΕΧΩΝΜΗΝΑΣ2	ΤΡΕΧΩΝΜΗΝΑΣ1	ΤΡΕΧΩΝΜΗΝΑΣΣΥΝΤ	ΤΡΕΧΩΝΜΗΝΑΣΟΝΟΜΑ	ΤΡΕΧΩΝΜΗΝΑΣΓΕΝΙΚΗ	ΤΡΕΧΩΝΧΡΟΝΟΣ	ΤΡΕΧΟΥΣΑΧΡΟΝΟΣΗΜΑΝΣΗ	ΤΡΕΧΟΥΣΑΕΚΔΟΣΗ	ΤΡΕΧΟΥΣΑΕΒΔΟΜΑΔΑ	ΤΡΕΧΟΝΕΤΟΣ	ΚΩΔΙΚΟΣΦΟΡΑΣ	ΤΟΠΙΚΗΜΕΡΑ	ΤΟΠΙΚΗΜΕΡΑ2	ΤΟΠΙΚΗΜΕΡΑΟΝΟΜΑ	ΤΟΠΙΚΗΜΕΡΑΕΒΔΟΜΑΔΑΣ	ΤΟΠΙΚΗΩΡΑ	ΤΟΠΙΚΟΣΜΗΝΑΣ	ΤΟΠΙΚΟΣΜΗΝΑΣ1	ΤΟΠΙΚΟΣΜΗΝΑΣΣΥΝΤ	ΤΟΠΙΚΟΣΜΗΝΑΣΟΝΟΜΑ	ΤΟΠΙΚΟΣΜΗΝΑΣΓΕΝΙΚΗ	ΤΟΠΙΚΟΣΧΡΟΝΟΣ	ΤΟΠΙΚΗΧΡΟΝΟΣΗΜΑΝΣΗ	ΤΟΠΙΚΗΕΒΔΟΜΑΔΑ	ΤΟΠΙΚΟΕΤΟΣ	ΕΝΕΡΓΟΙΧΡΗΣΤΕΣ	ΑΡΙΘΜΟΣΕΝΕΡΓΩΝΧΡΗΣΤΩΝ	ΑΡΙΘΜΟΣΔΙΑΧΕΙΡΙΣΤΩΝ	ΑΡΙΘΜΟΣΑΡΘΡΩΝ	ΑΡΙΘΜΟΣΕΠΕΞΕΡΓΑΣΙΩΝ	ΑΡΙΘΜΟΣΑΡΧΕΙΩΝ	ΑΡΙΘΜΟΣΣΕΛΙΔΩΝ	ΑΡΙΘΜΟΣΧΡΗΣΤΩΝ	ΜΕΡΑΑΛΛΑΓΗΣ	ΜΕΡΑΑΛΛΑΓΗΣ2	ΚΩΔΙΚΟΣΑΛΛΑΓΗΣ	ΜΗΝΑΣΑΛΛΑΓΗΣ	ΜΗΝΑΣΑΝΑΘΕΩΡΗΣΗΣ1	ΧΡΟΝΟΣΗΜΑΝΣΗΑΛΛΑΓΗΣ	ΧΡΗΣΤΗΣΑΝΑΘΕΩΡΗΣΗΣ	ΕΤΟΣΑΛΛΑΓΗΣ
            variable!	fullpagename	ΠΛΗΡΕΣΟΝΟΜΑΣΕΛΙΔΑΣ
            variable!	fullpagenamee	ΠΛΗΡΕΣΟΝΟΜΑΣΕΛΙΔΑΣΚ
            variable!	namespace	ΠΕΡΙΟΧΗ
            variable!	namespacee	ΠΕΡΙΟΧΗΚ
            variable!	namespacenumber	ΑΡΙΘΜΟΣΟΝΟΜΑΤΟΣΧΩΡΟΥ	ΑΡΙΘΜΟΣΟΝΟΜΑΤΟΧΩΡΟΥ
            variable!	pagename	ΟΝΟΜΑΣΕΛΙΔΑΣ
            variable!	pagenamee	ΟΝΟΜΑΣΕΛΙΔΑΣΚ
            variable!	sitename	ΙΣΤΟΧΩΡΟΣ
            variable!	subjectpagename	ΟΝΟΜΑΣΕΛΙΔΑΣΘΕΜΑΤΟΣ
            variable!	subjectpagenamee	ΟΝΟΜΑΣΕΛΙΔΑΣΘΕΜΑΤΟΣΚ
            variable!	subjectspace	ΠΕΡΙΟΧΗΘΕΜΑΤΩΝ
            variable!	subjectspacee	ΠΕΡΙΟΧΗΘΕΜΑΤΩΝΚ
            variable!	subpagename	ΟΝΟΜΑΥΠΟΣΕΛΙΔΑΣ
            variable!	subpagenamee	ΟΝΟΜΑΥΠΟΣΕΛΙΔΑΣΚ
            variable!	talkpagename	ΟΝΟΜΑΣΕΛΙΔΑΣΣΥΖΗΤΗΣΕΩΝ
            variable!	talkpagenamee	ΟΝΟΜΑΣΕΛΙΔΑΣΣΥΖΗΤΗΣΕΩΝΚ
            variable!	talkspace	ΠΕΡΙΟΧΗΣΥΖΗΤΗΣΕΩΝ
            variable!	talkspacee	ΠΕΡΙΟΧΗΣΥΖΗΤΗΣΕΩΝΚ
            """#
        case "eml": #"""
            date	0	fallback	37	month	55	month-alone	243	namespace	268
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	it	egl
            month	1	Znêr
            month	2	Fervêr
            month	3	Mêrs
            month	4	Avrîl
            month	5	Mâǵ
            month	6	Zógn
            month	7	Lój
            month	8	Agòst
            month	9	Setèmber
            month	10	Utòber
            month	11	Novèmber
            month	12	Dicèmber
            month-alone	11	Nuvèmber
            namespace	828	Mòdul
            namespace	829	Discusiòun dal Mòdul
            """#
        case "en": #"""
            aged	0	alias	33	date	55	infobox	117	language	174	month	13775	namespace	13960
            aged	after	)
            aged	before	 (aged 
            alias	4	WP
            alias	5	WT
            date	full	MMMM d, y
            date	month	MMMM y
            date	day-first	d MMMM y
            infobox	here	chinese	enzyme	protein	pbb	nonhuman protein
            language	aa	Afar
            language	ab	Abkhaz
            language	ace	Acehnese
            language	ady	Adyghe
            language	aeb	Tunisian Arabic
            language	af	Afrikaans
            language	ain	Ainu
            language	ak	Akan
            language	akk	Akkadian
            language	akz	Alabama
            language	ale	Aleut
            language	aln	Gheg Albanian
            language	alt	Southern Altai
            language	am	Amharic
            language	an	Aragonese
            language	ang	Old English
            language	anp	Angika
            language	ar	Arabic
            language	arc	Aramaic
            language	arn	Mapudungun
            language	arp	Arapaho
            language	arq	Algerian Arabic
            language	ary	Moroccan Arabic
            language	arz	Egyptian Arabic
            language	as	Assamese
            language	ase	American Sign Language
            language	ast	Asturian
            language	atj	Atikamekw
            language	av	Avar
            language	avk	Kotava
            language	awa	Awadhi
            language	ay	Aymara
            language	az	Azerbaijani
            language	ba	Bashkir
            language	bal	Balochi
            language	ban	Balinese
            language	bar	Bavarian
            language	bbc	Batak Toba
            language	be	Belarusian
            language	bem	Bemba
            language	bg	Bulgarian
            language	bgn	Western Balochi
            language	bho	Bhojpuri
            language	bi	Bislama
            language	bik	Bikol
            language	bjn	Banjar
            language	bla	Blackfoot
            language	bm	Bambara
            language	bn	Bengali
            language	bo	Standard Tibetan
            language	bpy	Bishnupriya
            language	bqi	Bakhtiari
            language	br	Breton
            language	brh	Brahui
            language	bs	Bosnian
            language	bua	Buryat
            language	bug	Buginese
            language	ca	Catalan
            language	ce	Chechen
            language	ceb	Cebuano
            language	ch	Chamorro
            language	chg	Chagatai
            language	chk	Chuukese
            language	chn	Chinook Jargon
            language	cho	Choctaw
            language	chr	Cherokee
            language	chy	Cheyenne
            language	ckb	Central Kurdish
            language	co	Corsican
            language	cop	Coptic
            language	cps	Capiznon
            language	cr	Cree
            language	crh	Crimean Tatar
            language	cs	Czech
            language	csb	Kashubian
            language	cu	Church Slavonic
            language	cv	Chuvash
            language	cy	Welsh
            language	da	Danish
            language	dak	Dakota
            language	de	German
            language	de-at	Austrian German
            language	de-ch	Swiss Standard German
            language	din	Dinka
            language	dsb	Lower Sorbian
            language	dtp	Central Dusun
            language	dua	Duala
            language	dv	Maldivian
            language	dz	Dzongkha
            language	ee	Ewe
            language	egl	Emilian
            language	egy	Egyptian
            language	el	Greek
            language	elx	Elamite
            language	en	English
            language	en-ca	Canadian English
            language	en-gb	British English
            language	en-us	American English
            language	enm	Middle English
            language	eo	Esperanto
            language	es	Spanish
            language	es-419	Latin American Spanish
            language	esu	Yup'ik
            language	et	Estonian
            language	eu	Basque
            language	ext	Extremaduran
            language	fa	Persian
            language	fa-af	Dari
            language	fat	Fanti
            language	ff	Fula
            language	fi	Finnish
            language	fil	Filipino
            language	fit	Tornedalen Finnish
            language	fj	Fijian
            language	fo	Faroese
            language	fon	Fon
            language	fr	French
            language	fr-ca	Canadian French
            language	frc	Cajun French
            language	frm	Middle French
            language	fro	Old French
            language	frp	Franco-Provençal
            language	frr	North Frisian
            language	fur	Friulian
            language	fy	West Frisian
            language	ga	Irish
            language	gaa	Ga
            language	gag	Gagauz
            language	gan	Gan Chinese
            language	gd	Scottish Gaelic
            language	gez	Geʽez
            language	gil	Gilbertese
            language	gl	Galician
            language	glk	Gilaki
            language	gmh	Middle High German
            language	gn	Guarani
            language	goh	Old High German
            language	gom	Goan Konkani
            language	gor	Gorontalo
            language	got	Gothic
            language	grc	Ancient Greek
            language	gsw	Swiss German
            language	gu	Gujarati
            language	guc	Wayuu
            language	gur	Frafra
            language	gv	Manx
            language	ha	Hausa
            language	hak	Hakka Chinese
            language	haw	Hawaiian
            language	he	Hebrew
            language	hi	Hindi
            language	hif	Fiji Hindi
            language	hil	Hiligaynon
            language	hit	Hittite
            language	hmn	Hmong
            language	ho	Hiri Motu
            language	hr	Croatian
            language	hsb	Upper Sorbian
            language	hsn	Xiang Chinese
            language	ht	Haitian Creole
            language	hu	Hungarian
            language	hy	Armenian
            language	hz	Herero
            language	ia	Interlingua
            language	iba	Iban
            language	id	Indonesian
            language	ie	Interlingue
            language	ig	Igbo
            language	ii	Nuosu
            language	ik	Iñupiaq
            language	ilo	Ilocano
            language	inh	Ingush
            language	io	Ido
            language	is	Icelandic
            language	it	Italian
            language	iu	Inuktitut
            language	izh	Ingrian
            language	ja	Japanese
            language	jam	Jamaican Patois
            language	jbo	Lojban
            language	jut	Jutish
            language	jv	Javanese
            language	ka	Georgian
            language	kaa	Karakalpak
            language	kab	Kabyle
            language	kbd	Kabardian
            language	kcg	Tyap
            language	kea	Kabuverdianu
            language	kg	Kongo
            language	khw	Khowar
            language	ki	Kikuyu
            language	kiu	Kirmanjki
            language	kj	Kwanyama
            language	kk	Kazakh
            language	kl	Greenlandic
            language	km	Khmer
            language	kmb	Kimbundu
            language	kn	Kannada
            language	ko	Korean
            language	koi	Komi-Permyak
            language	kok	Konkani
            language	kpe	Kpelle
            language	kr	Kanuri
            language	krc	Karachay-Balkar
            language	kri	Krio
            language	krj	Kinaray-a
            language	krl	Karelian
            language	ks	Kashmiri
            language	ksh	Colognian
            language	ku	Kurdish
            language	kum	Kumyk
            language	kv	Komi
            language	kw	Cornish
            language	ky	Kyrgyz
            language	la	Latin
            language	lad	Judaeo-Spanish
            language	lb	Luxembourgish
            language	lez	Lezgian
            language	lfn	Lingua Franca Nova
            language	lg	Luganda
            language	li	Limburgish
            language	lij	Ligurian
            language	liv	Livonian
            language	lkt	Lakota
            language	lmo	Lombard
            language	ln	Lingala
            language	lo	Lao
            language	lou	Louisiana Creole
            language	loz	Lozi
            language	lrc	Northern Luri
            language	lt	Lithuanian
            language	ltg	Latgalian
            language	lua	Luba-Kasai
            language	lus	Mizo
            language	lv	Latvian
            language	lzh	Classical Chinese
            language	lzz	Laz
            language	mad	Madurese
            language	mag	Magahi
            language	mai	Maithili
            language	mak	Makassarese
            language	mdf	Moksha
            language	men	Mende
            language	mg	Malagasy
            language	mga	Middle Irish
            language	mh	Marshallese
            language	mi	Māori
            language	mic	Mi'kmaq
            language	min	Minangkabau
            language	mk	Macedonian
            language	ml	Malayalam
            language	mn	Mongolian
            language	mnc	Manchu
            language	mni	Meitei
            language	moh	Mohawk
            language	mos	Mooré
            language	mr	Marathi
            language	mrj	Hill Mari
            language	ms	Malay
            language	mt	Maltese
            language	mus	Muscogee
            language	mwl	Mirandese
            language	my	Burmese
            language	myv	Erzya
            language	mzn	Mazanderani
            language	na	Nauruan
            language	nan	Southern Min
            language	nap	Neapolitan
            language	nb	Norwegian Bokmål
            language	nd	Northern Ndebele
            language	nds	Low German
            language	nds-nl	Dutch Low Saxon
            language	ne	Nepali
            language	new	Newar
            language	ng	Ndonga
            language	nia	Nias
            language	niu	Niuean
            language	nl	Dutch
            language	nl-be	Belgian Dutch
            language	nn	Norwegian Nynorsk
            language	no	Norwegian
            language	nog	Nogai
            language	non	Old Norse
            language	nov	Novial
            language	nqo	N’Ko
            language	nr	Southern Ndebele
            language	nso	Northern Sotho
            language	nv	Navajo
            language	ny	Chewa
            language	nyn	Nyankole
            language	oc	Occitan
            language	oj	Ojibwe
            language	ojb	Northwestern Ojibwa
            language	om	Oromo
            language	or	Odia
            language	os	Ossetian
            language	ota	Ottoman Turkish
            language	pa	Punjabi
            language	pag	Pangasinan
            language	pal	Middle Persian
            language	pam	Kapampangan
            language	pap	Papiamento
            language	pau	Palauan
            language	pcd	Picard
            language	pcm	Nigerian Pidgin
            language	pdc	Pennsylvania Dutch
            language	pdt	Plautdietsch
            language	peo	Old Persian
            language	pfl	Palatine German
            language	phn	Phoenician
            language	pi	Pali
            language	pl	Polish
            language	pms	Piedmontese
            language	pnt	Pontic Greek
            language	prg	Old Prussian
            language	pro	Old Occitan
            language	ps	Pashto
            language	pt	Portuguese
            language	pt-br	Brazilian Portuguese
            language	qu	Quechua
            language	qug	Chimborazo Highland Quichua
            language	rap	Rapa Nui
            language	rar	Cook Islands Māori
            language	rgn	Romagnol
            language	rhg	Rohingya
            language	rif	Riffian
            language	rm	Romansh
            language	rn	Kirundi
            language	ro	Romanian
            language	rom	Romani
            language	ru	Russian
            language	rue	Rusyn
            language	rup	Aromanian
            language	rw	Kinyarwanda
            language	sa	Sanskrit
            language	sah	Yakut
            language	sam	Samaritan Aramaic
            language	sat	Santali
            language	sc	Sardinian
            language	scn	Sicilian
            language	sco	Scots
            language	sd	Sindhi
            language	sdc	Sassarese
            language	sdh	Southern Kurdish
            language	se	Northern Sami
            language	sei	Seri
            language	ses	Koyraboro Senni
            language	sg	Sango
            language	sga	Old Irish
            language	sgs	Samogitian
            language	sh	Serbo-Croatian
            language	shi	Tashelhit
            language	shn	Shan
            language	si	Sinhala
            language	sk	Slovak
            language	sl	Slovene
            language	sli	Lower Silesian
            language	sm	Samoan
            language	sma	Southern Sami
            language	smj	Lule Sami
            language	smn	Inari Sami
            language	sms	Skolt Sami
            language	sn	Shona
            language	so	Somali
            language	sog	Sogdian
            language	sq	Albanian
            language	sr	Serbian
            language	srn	Sranan Tongo
            language	ss	Swazi
            language	st	Sotho
            language	stq	Saterland Frisian
            language	str	Saanich
            language	su	Sundanese
            language	sux	Sumerian
            language	sv	Swedish
            language	sw	Swahili
            language	syc	Classical Syriac
            language	syr	Syriac
            language	szl	Silesian
            language	ta	Tamil
            language	tcy	Tulu
            language	te	Telugu
            language	tet	Tetum
            language	tg	Tajik
            language	th	Thai
            language	ti	Tigrinya
            language	tig	Tigre
            language	tk	Turkmen
            language	tl	Tagalog
            language	tlh	Klingon
            language	tli	Tlingit
            language	tly	Talysh
            language	tn	Tswana
            language	to	Tongan
            language	tpi	Tok Pisin
            language	tr	Turkish
            language	tru	Turoyo
            language	trv	Seediq
            language	ts	Tsonga
            language	tsd	Tsakonian
            language	tt	Tatar
            language	tum	Tumbuka
            language	tvl	Tuvaluan
            language	tw	Twi
            language	ty	Tahitian
            language	tyv	Tuvan
            language	tzm	Central Atlas Tamazight
            language	udm	Udmurt
            language	ug	Uyghur
            language	uga	Ugaritic
            language	uk	Ukrainian
            language	umb	Umbundu
            language	ur	Urdu
            language	uz	Uzbek
            language	ve	Venda
            language	vec	Venetian
            language	vep	Veps
            language	vi	Vietnamese
            language	vls	West Flemish
            language	vmf	Main-Franconian
            language	vo	Volapük
            language	vot	Votic
            language	vro	Võro
            language	wa	Walloon
            language	war	Waray
            language	wo	Wolof
            language	wuu	Wu Chinese
            language	xal	Kalmyk Oirat
            language	xh	Xhosa
            language	xmf	Mingrelian
            language	yi	Yiddish
            language	yo	Yoruba
            language	yrl	Nheengatu
            language	yue	Cantonese
            language	za	Zhuang
            language	zap	Zapotec
            language	zea	Zeelandic
            language	zgh	Standard Moroccan Tamazight
            language	zh	Chinese
            language	zh-hans	Simplified Chinese
            language	zh-hant	Traditional Chinese
            language	zu	Zulu
            language	zun	Zuni
            language	zza	Zaza
            language	abk	Abkhaz
            language	alb	Albanian
            language	als	Tosk Albanian
            language	ara	Arabic
            language	arb	Standard Arabic
            language	arm	Armenian
            language	aze	Azerbaijani
            language	bcl	Central Bikol
            language	ben	Bengali
            language	ber	Berber
            language	bh	Bihari
            language	bor	Bororo
            language	ca-valencia	Valencian
            language	cdo	Eastern Min
            language	chi	Chinese
            language	cmn	Mandarin
            language	cmn-latn	Mandarin
            language	cnr	Montenegrin
            language	cym	Welsh
            language	deu	German
            language	diq	Zazaki
            language	dlm	Dalmatian
            language	dng	Dungan
            language	dut	Dutch
            language	el-latn	Greek
            language	ell	Greek
            language	en-emodeng	Early Modern English
            language	ett	Etruscan
            language	eve	Even
            language	evn	Evenki
            language	fas	Persian
            language	fra	French
            language	fre	French
            language	frk	Frankish
            language	gem	Germanic
            language	geo	Georgian
            language	ger	German
            language	gld	Nanai
            language	gle	Irish
            language	glg	Galician
            language	gmw	West Germanic
            language	grc-gre	Greek
            language	grc-x-attic	Attic Greek
            language	grc-x-byzant	Byzantine Greek
            language	grc-x-koine	Koine Greek
            language	grc-x-medieval	Medieval Greek
            language	gre	Greek
            language	hbo	Biblical Hebrew
            language	hbs	Serbo-Croatian
            language	he-n	Hebrew
            language	heb	Hebrew
            language	hin	Hindi
            language	hns	Sarnami Hindustani
            language	hop	Hopi
            language	hrv	Croatian
            language	hun	Hungarian
            language	hye	Armenian
            language	hyw	Western Armenian
            language	ine	Proto-Indo-European
            language	ita	Italian
            language	jdt	Judeo-Tat
            language	jpn	Japanese
            language	kan	Kannada
            language	kat	Georgian
            language	kjh	Khakas
            language	kmr	Kurmanji
            language	ko-kp	North Korean
            language	kor	Korean
            language	kpv	Komi
            language	lat	Latin
            language	lld	Ladin
            language	mal	Malayalam
            language	mar	Marathi
            language	may	Malay
            language	mhr	Meadow Mari
            language	mnw	Mon
            language	mo	Moldovan
            language	msa	Malay
            language	mya	Burmese
            language	myn	Mayan
            language	nah	Nahuatl
            language	nci	Classical Nahuatl
            language	nep	Nepali
            language	nld	Dutch
            language	nrf	Norman
            language	nrm	Norman
            language	nys	Nyungar
            language	oci	Occitan
            language	odt	Old Dutch
            language	ofs	Old Frisian
            language	oge	Old Georgian
            language	okm	Middle Korean
            language	ori	Odia
            language	orv	Old East Slavic
            language	osp	Old Spanish
            language	osx	Old Saxon
            language	otk	Old Turkic
            language	pan	Punjabi
            language	per	Persian
            language	pih	Pitcairn-Norfolk
            language	pnb	Western Punjabi
            language	pol	Polish
            language	por	Portuguese
            language	pox	Polabian
            language	ppl	Nawat
            language	pra	Prakrit
            language	prs	Dari
            language	pus	Pashto
            language	qya	Quenya
            language	rmy	Vlax Romani
            language	ron	Romanian
            language	rsk	Pannonian Rusyn
            language	rum	Romanian
            language	ruo	Istro-Romanian
            language	ruq	Megleno-Romanian
            language	rus	Russian
            language	san	Sanskrit
            language	sh-cyrl	Serbo-Croatian Cyrillic
            language	sh-latn	Serbo-Croatian Latin
            language	shs	Shuswap
            language	sin	Sinhala
            language	sjn	Sindarin
            language	skr	Saraiki
            language	sla	Slavic
            language	slk	Slovak
            language	slv	Slovene
            language	spa	Spanish
            language	sqi	Albanian
            language	sr-cyr	Serbian Cyrillic
            language	sr-cyrl	Serbian Cyrillic
            language	sr-cyrl-latn	Serbian
            language	sr-latn	Serbian Latin
            language	sr-latn-cyrl	Serbian
            language	srp	Serbian
            language	swa	Swahili
            language	swe	Swedish
            language	syl	Sylheti
            language	tam	Tamil
            language	tat	Tatar
            language	tel	Telugu
            language	tha	Thai
            language	tib	Tibetan
            language	tok	Toki Pona
            language	tur	Turkish
            language	ukr	Ukrainian
            language	umu	Munsee
            language	unm	Unami
            language	urd	Urdu
            language	uzb	Uzbek
            language	vie	Vietnamese
            language	wlm	Middle Welsh
            language	wym	Wymysorys
            language	xcl	Classical Armenian
            language	xno	Anglo-Norman
            language	xpr	Parthian
            language	xpu	Punic
            language	yid	Yiddish
            language	yua	Yucatec Maya
            language	zho	Chinese
            language	zul	Zulu
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
            namespace	4	Wikipedia
            namespace	118	Draft
            namespace	119	Draft talk
            """#
        case "en-ca": #"""
            date	0	month	38
            date	full	MMMM d, y
            date	month	MMMM y
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
        case "en-gb": #"""
            date	0	month	37
            date	full	d MMMM y
            date	month	MMMM y
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
        case "en-simple": #"""
            fallback	0
            fallback	1	simple
            """#
        case "en-x-rtl": #"""
            fallback	0
            fallback	1	en-rtl
            """#
        case "eo": #"""
            alias	0	date	370	function	408	hashed	1057	infobox	1807	modifier	1831	month	1936	namespace	2127	number	2642	option	2675	plural	3402	redirect	3417	switch	3466	variable	3816
            alias	-1	Speciala
            alias	2	Uzanto	Uzantino	Vikipediisto	Uzulo
            alias	3	Uzanto-Diskuto	Uzantino-Diskuto	Vikipediista diskuto	Uzula diskuto	Uzanta diskuto
            alias	4	VP
            alias	5	Wikipedia diskuto	Vikipedio diskuto
            alias	7	Dosiera diskuto
            alias	8	MediaVikio
            alias	9	MediaWiki diskuto	MediaVikia diskuto
            alias	11	Ŝablona diskuto
            alias	13	Helpa diskuto
            alias	15	Kategoria diskuto
            date	full	y-MMMM-dd
            date	month	y MMMM
            function	-	DOSIERO-VORO	DOSIERVOJO	PLENALIGILO	PLENLIG	TUTATTT	PLENALIGILOO	PLENLIGG	TUTATTTT	ENE	LOKATTT	LOKATTTT
            function	gender	SEKSO
            function	grammar	GRAMATIKO
            function	lc	MALMAJUSKLE	MINUSKLE
            function	lcfirst	MALMAJUSKLEUNUA	MINUSKLEUNUA	MMU
            function	nse	NSS	NSO
            function	plural	PLURALA
            function	uc	MAJUSKLE	MALMINUSKLE
            function	ucfirst	MAJUSKLEUNUA	MALMINUSKLEUNUA	MU
            function!	defaultsort	DEFAŬLTORDIGO	DEFAUXLTORDIGO
            function!	displaytitle	MONTRUTITOLON
            function!	-	PAĜOJENKATEGORIO	PAGXOJENKATEGORIO	PAĜOJENKAT	PAGXOJENKAT	PAĜOJENNOMSPACO	PAGXOJENNOMSPACO	PAĜOJENS	PAGXOJENNS	PAĜOPEZO	PAGXOPEZO	PEZODEPAĜO	PEZODEPAGXO	PROTEKTONIVELO
            hashed	-	kategoriarbo	subĉennombru	subcxennombru	disĉenigu	LINGVO	lungo	longo	longdonu	pesu	pese	ejdonu	lokdonu	absolutvojdonu	malrelativige	anstataŭigi	anstataŭigu	anstatauxigi	anstatauxigu	lastejdonu	lastlokdonu	speciala	subĉendonu	subcxendonu	tempo	datformu	tempoo	lokaĵdatdonu	lokajxdatdonu	URL-malkodu	URI-malkodu
            hashed	default	apriore	defaŭlte	defauxlte
            hashed	expr	espr	esprimo	esprime
            hashed	if	se
            hashed	ifeq	seekv	seekvacio	seeglas	laŭsamvalorade	lauxsamvalorade
            hashed	iferror	seeraras	laŭerarade	lauxerarade
            hashed	ifexist	seekzistas	laŭasignade	lauxasignade
            hashed	ifexpr	seespr	seeksprimo	seesprimo	laŭevaluade
            hashed	switch	ŝaltu	ŝalti	sxaltu	sxalti	ŝalte	sxalte
            hashed	tag	marko	etikedo
            hashed	titleparts	titolpartdonu
            infobox	here	taksonomio
            modifier	msg	MSĜ	MSGX
            modifier	msgnw	NVMSĜ	NVMSGX
            modifier	safesubst	SEKURANSTAT
            modifier	subst	ANSTAT
            month	1	januaro
            month	2	februaro
            month	3	marto
            month	4	aprilo
            month	5	majo
            month	6	junio
            month	7	julio
            month	8	aŭgusto
            month	9	septembro
            month	10	oktobro
            month	11	novembro
            month	12	decembro
            namespace	-2	Aŭdvidaĵo
            namespace	-1	Specialaĵo
            namespace	1	Diskuto
            namespace	2	Uzanto
            namespace	3	Uzanto-Diskuto
            namespace	4	Vikipedio
            namespace	5	Vikipedio-Diskuto
            namespace	6	Dosiero
            namespace	7	Dosiero-Diskuto
            namespace	8	MediaWiki
            namespace	9	MediaWiki-Diskuto
            namespace	10	Ŝablono
            namespace	11	Ŝablono-Diskuto
            namespace	12	Helpo
            namespace	13	Helpo-Diskuto
            namespace	14	Kategorio
            namespace	15	Kategorio-Diskuto
            namespace	100	Portalo
            namespace	102	Projekto
            namespace	828	Modulo
            namespace	829	Modulo-Diskuto
            number	decimal	,
            number	group	\#u{A0}
            option	img_alt	alternative=$1
            option	img_border	kadra	kadrita	kadrigita	kadrite	kadrigite
            option	img_bottom	malalte
            option	img_center	centra	meza
            option	img_class	klaso=$1
            option	img_framed	kadro	enkadrita	enkadrite
            option	img_frameless	senkadra
            option	img_left	maldekstra	maldekstre
            option	img_link	ligilo=$1
            option	img_manualthumb	eta=$1
            option	img_middle	meze
            option	img_none	neniu	nenio
            option	img_page	paĝo=$1	paĝo $1	pagxo=$1	pagxo_$1
            option	img_right	dekstra	dekstre
            option	img_sub	sube	malsupre
            option	img_super	supre	malsube
            option	img_text_bottom	suba-teksto
            option	img_text_top	tekst-alte
            option	img_thumbnail	eta
            option	img_top	alte
            option	img_upright	altdekstre	altdekstre=$1	altdekstre_$1
            option	img_width	$1ra
            plural	1	n = 1
            redirect	redirect	alidirekti	alidirektu	al	alidu
            switch	-	FI	FORTUINDEKSON	FT	NEKONVERTUENHAVON	NKH	NCC	SRS	NES	SENREDAKTISEKCIOJN	SENREDAKTISEKCION	NG	SENBILDARO	SB	SG	SENGALERIO	NEKONVERTUTITOLON	NKT	NTC	NI	NEINDEKSO	NT	I	T	INDEKSO
            switch!	-	KK	KAŜITAKATEGORIO	KASXITAKATEGORIO	INDEKSU	INDEKSI	LIGILOALNOVASEKCIO	NSL	LNS	LANS	NEINDEKSU	NIU	SENLIGILOALNOVASEKCIO	NNSL	SLNS	SLANS	STATIKAALIDIREKTO
            variable	-	ARTIKOLAPADO	ARTIKOLAVOJO	IDENTIGILODEPAĜO	PAĜID	SKRIPTO-VOJO	SKRIPTOVOJO	SKRIPTVOJO	SERVILO	NOMODESERVILO	SERVILANOMO	SERVILONOMO	STILO-VOJO	STILOVOJO	STILVOJO
            variable!	basepagename	PATRAPAĜONOMO	PATRAPAGXONOMO	PATRAPAĜNOMO	PATRAPAGXNOMO
            variable!	basepagenamee	PATRAPAĜONOMOO	PATRAPAGXONOMOO	PATRAPAĜNOMOO	PATRAPAGXNOMOO
            variable!	contentlanguage	ENHAVA-LINGVO
            variable!	-	NUNATAGO	NUNATAGO2	NUNATAGNOMO	NUNAHORO	NUNAMONATO	NUNAMONATO2	NUNAMONATO1	NUNAMONATNOMOMAL	NUNAMONATONOMOMAL	NUNAMONATANOMOMAL	NUNAMONATNOMO	NUNAMONATONOMO	NUNAMONATANOMO	NUNAMONATNOMOGEN	NUNAMONATONOMOGEN	NUNAMONATANOMOGEN	NUNATEMPO	NUNATEMPINDIKO	NUNAVERSIO	NUNASEMAJNO	NUNAJARO	LOKATAGO	LOKATAGO2	LOKATAGNOMO	LOKATAGONOMO	LOKATAGANOMO	LOKAHORO	LOKAMONATO	LOKAMONATO2	LOKAMONATO1	LOKAMONATNOMOMAL	LOKAMONATONOMOMAL	LOKAMONATANOMOMAL	LOKAMONATNOMO	LOKAMONATONOMO	LOKAMONATANOMO	LOKAMONATNOMOGEN	LOKAMONATONOMOGEN	LOKAMONATANOMOGEN	LOKATEMPO	LOKATEMPINDIKO	LOKASEMAJNO	LOKAJARO	NOMBRODEAKTIVAJUZANTOJ	NOMBRODEADMINOJ	NOMBRODEARTIKOLOJ	NOMBRODEREDAKTOJ	NOMBRODEDOSIEROJ	NOMBRODEPAĜOJ	NOMBRODEPAGXOJ	NOMBRODEUZANTOJ	JARODEREVIZIO
            variable!	fullpagename	TUTAPAĜONOMO	TUTAPAGXONOMO	TUTAPAĜNOMO	TUTAPAGXNOMO
            variable!	fullpagenamee	TUTAPAĜONOMOO	TUTAPAGXONOMOO	TUTAPAĜNOMOO	TUTAPAGXNOMOO
            variable!	namespace	NOMSPACO
            variable!	namespacee	NOMSPACOO
            variable!	namespacenumber	NUMERODENOMSPACO	NOMSPACNUMERO
            variable!	pagename	PAĜONOMO	PAGXONOMO	PAĜNOMO	PAGXNOMO
            variable!	pagenamee	PAĜONOMOO	PAGXONOMOO	PAĜNOMOO	PAGXNOMOO
            variable!	sitename	TTT-NOMO	RETPAĜNOMO	RETPAGXNOMO	RETEJNOMO
            variable!	subpagename	SUBPAĜONOMO	SUBPAGXONOMO	SUBPAĜNOMO	SUBPAGXNOMO
            variable!	subpagenamee	SUBPAĜONOMOO	SUBPAGXONOMOO	SUBPAĜNOMOO	SUBPAGXNOMOO
            variable!	talkpagename	DISKUTPAĜONOMO	DISKUTPAGXONOMO	DISKUTPAĜNOMO	DISKUTPAGXNOMO
            variable!	talkpagenamee	DISKUTPAĜONOMOO	DISKUTPAGXONOMOO	DISKUTPAĜNOMOO	DISKUTPAGXNOMOO
            variable!	talkspace	DISKUTNOMSPACO
            variable!	talkspacee	DISKUTNOMSPACOO
            """#
        case "es": #"""
            aged	0	alias	34	coordinates	169	date	188	function	240	hashed	1182	infobox	1531	label	1558	language	1575	modifier	10088	month	10165	namespace	10353	number	10997	option	11046	plural	11643	redirect	11658	switch	11701	territory	12084	trail	18292	variable	18322
            aged	after	 años)
            aged	before	 (
            alias	2	Usuario	Usuaria
            alias	3	Usuario discusión	Usuaria discusión
            alias	4	WP
            alias	6	Imagen
            alias	7	Imagen discusión
            alias	102	PR
            coordinates	west	O
            date	full	d 'de' MMMM 'de' y
            date	month	MMMM 'de' y
            function	-	URLCANONICA	URLCANONICAC	RUTAARCHIVO	RUTARCHIVO	RUTADEARCHIVO	URLCOMPLETA	URLCOMPLETAC	URLLOCAL	URLLOCALC
            function	formatnum	FORMATONÚMERO	FORMATONUMERO
            function	gender	GÉNERO	GENERO
            function	grammar	GRAMATICA	GRAMÁTICA
            function	lc	MINUS	MINÚS
            function	lcfirst	PRIMEROMINUS	PRIMEROMINÚS
            function	ns	EN
            function	padleft	RELLENARIZQUIERDA	RELLENARIZQ
            function	padright	RELLENARDERECHA	RELLENARDER
            function	uc	MAYUS	MAYÚS
            function	ucfirst	PRIMEROMAYUS	PRIMEROMAYÚS
            function	urlencode	CODIFICARURL
            function!	defaultsort	ORDENAR	CLAVEDEORDENPREDETERMINADO	ORDENDECATEGORIAPREDETERMINADO	ORDENDECATEGORÍAPREDETERMINADO
            function!	displaytitle	MOSTRARTÍTULO	MOSTRARTITULO
            function!	-	NÚMEROENGRUPO	NUMEROENGRUPO	NUMENGRUPO	NÚMENGRUPO	PÁGINASENCATEGORÍA	PÁGINASENCAT	PAGSENCAT	PAGINASENCATEGORIA	PAGINASENCAT	PÁGINASENESPACIO	TAMAÑOPÁGINA	TAMAÑODEPÁGINA	TAMAÑOPAGINA	TAMAÑODEPAGINA	NIVELDEPROTECCIÓN	NIVELDEPROTECCION
            hashed	-	árboldecategorías	arboldecategorias	separar	invocar	IDIOMA	long	longitud	reemplazar	especial	especialc	tiempo	tiempol
            hashed	default	predeterminado
            hashed	formatdate	formatodefecha	formatearfecha
            hashed	if	si
            hashed	ifeq	siigual
            hashed	iferror	sierror
            hashed	ifexist	siexiste
            hashed	ifexpr	siexpr
            hashed	switch	según
            hashed	tag	etiqueta
            infobox	here	ficha	ficha *
            label	before	en 
            language	aa	afar
            language	ab	abjasio
            language	ace	achenés
            language	ady	adigué
            language	af	afrikáans
            language	ain	ainu
            language	ak	akan
            language	akk	acadio
            language	ale	aleutiano
            language	alt	altái meridional
            language	am	amárico
            language	an	aragonés
            language	ang	inglés antiguo
            language	anp	angika
            language	ar	árabe
            language	arc	arameo
            language	arn	mapuche
            language	arp	arapaho
            language	as	asamés
            language	ast	asturiano
            language	av	avar
            language	awa	avadhi
            language	ay	aimara
            language	az	azerbaiyano
            language	ba	baskir
            language	bal	baluchi
            language	ban	balinés
            language	be	bielorruso
            language	bem	bemba
            language	bg	búlgaro
            language	bgn	baluchi occidental
            language	bho	bhoyapurí
            language	bi	bislama
            language	bik	bicol
            language	bla	siksika
            language	bm	bambara
            language	bn	bengalí
            language	bo	tibetano
            language	br	bretón
            language	bs	bosnio
            language	bua	buriato
            language	bug	buginés
            language	ca	catalán
            language	ce	checheno
            language	ceb	cebuano
            language	ch	chamorro
            language	chg	chagatái
            language	chk	trukés
            language	chn	jerga chinuk
            language	cho	choctaw
            language	chr	cheroqui
            language	chy	cheyene
            language	ckb	kurdo sorani
            language	co	corso
            language	cop	copto
            language	cr	cree
            language	crh	tártaro de Crimea
            language	cs	checo
            language	csb	casubio
            language	cu	eslavo eclesiástico
            language	cv	chuvasio
            language	cy	galés
            language	da	danés
            language	dak	dakota
            language	de	alemán
            language	de-at	alemán austríaco
            language	de-ch	alto alemán suizo
            language	din	dinka
            language	dsb	bajo sorbio
            language	dua	duala
            language	dv	divehi
            language	dz	dzongkha
            language	ee	ewé
            language	egy	egipcio antiguo
            language	el	griego
            language	elx	elamita
            language	en	inglés
            language	en-ca	inglés canadiense
            language	en-gb	inglés británico
            language	en-us	inglés estadounidense
            language	enm	inglés medio
            language	eo	esperanto
            language	es	español
            language	es-419	español latinoamericano
            language	et	estonio
            language	eu	euskera
            language	fa	persa
            language	fa-af	darí
            language	fat	fanti
            language	ff	fula
            language	fi	finés
            language	fil	filipino
            language	fj	fiyiano
            language	fo	feroés
            language	fon	fon
            language	fr	francés
            language	fr-ca	francés canadiense
            language	frc	francés cajún
            language	frm	francés medio
            language	fro	francés antiguo
            language	frr	frisón septentrional
            language	fur	friulano
            language	fy	frisón occidental
            language	ga	irlandés
            language	gaa	ga
            language	gag	gagauzo
            language	gan	chino gan
            language	gd	gaélico escocés
            language	gez	geez
            language	gil	gilbertés
            language	gl	gallego
            language	gmh	alto alemán medio
            language	gn	guaraní
            language	goh	alto alemán antiguo
            language	gor	gorontalo
            language	got	gótico
            language	grc	griego antiguo
            language	gsw	alemán suizo
            language	gu	guyaratí
            language	gv	manés
            language	ha	hausa
            language	hak	chino hakka
            language	haw	hawaiano
            language	he	hebreo
            language	hi	hindi
            language	hil	hiligaynon
            language	hit	hitita
            language	hmn	hmong
            language	ho	hiri motu
            language	hr	croata
            language	hsb	alto sorbio
            language	hsn	chino xiang
            language	ht	criollo haitiano
            language	hu	húngaro
            language	hy	armenio
            language	hz	herero
            language	ia	interlingua
            language	iba	iban
            language	id	indonesio
            language	ie	interlingue
            language	ig	igbo
            language	ii	yi de Sichuán
            language	ik	inupiaq
            language	ilo	ilocano
            language	inh	ingush
            language	io	ido
            language	is	islandés
            language	it	italiano
            language	iu	inuktitut
            language	ja	japonés
            language	jbo	lojban
            language	jv	javanés
            language	ka	georgiano
            language	kaa	karakalpako
            language	kab	cabileño
            language	kbd	kabardiano
            language	kcg	tyap
            language	kea	criollo caboverdiano
            language	kg	kongo
            language	ki	kikuyu
            language	kj	kuanyama
            language	kk	kazajo
            language	kl	groenlandés
            language	km	jemer
            language	kmb	kimbundu
            language	kn	canarés
            language	ko	coreano
            language	koi	komi permio
            language	kok	konkaní
            language	kpe	kpelle
            language	kr	kanuri
            language	krc	karachay-balkar
            language	krl	carelio
            language	ks	cachemir
            language	ksh	kölsch
            language	ku	kurdo
            language	kum	kumyk
            language	kv	komi
            language	kw	córnico
            language	ky	kirguís
            language	la	latín
            language	lad	ladino
            language	lb	luxemburgués
            language	lez	lezgiano
            language	lg	ganda
            language	li	limburgués
            language	lkt	lakota
            language	ln	lingala
            language	lo	lao
            language	lou	criollo de Luisiana
            language	loz	lozi
            language	lrc	lorí septentrional
            language	lt	lituano
            language	lua	luba-lulua
            language	lus	mizo
            language	lv	letón
            language	mad	madurés
            language	mag	magahi
            language	mai	maithili
            language	mak	macasar
            language	mdf	moksha
            language	men	mende
            language	mg	malgache
            language	mga	irlandés medio
            language	mh	marshalés
            language	mi	maorí
            language	mic	micmac
            language	min	minangkabau
            language	mk	macedonio
            language	ml	malayálam
            language	mn	mongol
            language	mnc	manchú
            language	mni	manipuri
            language	moh	mohawk
            language	mos	mossi
            language	mr	maratí
            language	ms	malayo
            language	mt	maltés
            language	mus	creek
            language	mwl	mirandés
            language	my	birmano
            language	myv	erzya
            language	mzn	mazandaraní
            language	na	nauruano
            language	nan	chino min nan
            language	nap	napolitano
            language	nb	noruego bokmal
            language	nd	ndebele septentrional
            language	nds	bajo alemán
            language	nds-nl	bajo sajón
            language	ne	nepalí
            language	new	newari
            language	ng	ndonga
            language	nia	nias
            language	niu	niueano
            language	nl	neerlandés
            language	nl-be	flamenco
            language	nn	noruego nynorsk
            language	no	noruego
            language	nog	nogai
            language	non	nórdico antiguo
            language	nqo	n’ko
            language	nr	ndebele meridional
            language	nso	sotho septentrional
            language	nv	navajo
            language	ny	nyanja
            language	nyn	nyankole
            language	oc	occitano
            language	oj	ojibwa
            language	om	oromo
            language	or	oriya
            language	os	osético
            language	ota	turco otomano
            language	pa	punyabí
            language	pag	pangasinán
            language	pal	pahlavi
            language	pam	pampanga
            language	pap	papiamento
            language	pau	palauano
            language	pcm	pidgin de Nigeria
            language	peo	persa antiguo
            language	phn	fenicio
            language	pi	pali
            language	pl	polaco
            language	prg	prusiano
            language	pro	provenzal antiguo
            language	ps	pastún
            language	pt	portugués
            language	pt-br	portugués de Brasil
            language	qu	quechua
            language	rap	rapanui
            language	rar	rarotongano
            language	rhg	rohinyá
            language	rm	romanche
            language	rn	kirundi
            language	ro	rumano
            language	rom	romaní
            language	ru	ruso
            language	rup	arrumano
            language	rw	kinyarwanda
            language	sa	sánscrito
            language	sah	sakha
            language	sam	arameo samaritano
            language	sat	santali
            language	sc	sardo
            language	scn	siciliano
            language	sco	escocés
            language	sd	sindi
            language	sdh	kurdo meridional
            language	se	sami septentrional
            language	ses	koyraboro senni
            language	sg	sango
            language	sga	irlandés antiguo
            language	sh	serbocroata
            language	shi	tashelhit
            language	shn	shan
            language	si	cingalés
            language	sk	eslovaco
            language	sl	esloveno
            language	sm	samoano
            language	sma	sami meridional
            language	smj	sami lule
            language	smn	sami inari
            language	sms	sami skolt
            language	sn	shona
            language	so	somalí
            language	sog	sogdiano
            language	sq	albanés
            language	sr	serbio
            language	srn	sranan tongo
            language	ss	suazi
            language	st	sotho meridional
            language	su	sundanés
            language	sux	sumerio
            language	sv	sueco
            language	sw	suajili
            language	syc	siríaco clásico
            language	syr	siriaco
            language	ta	tamil
            language	te	telugu
            language	tet	tetún
            language	tg	tayiko
            language	th	tailandés
            language	ti	tigriña
            language	tig	tigré
            language	tk	turcomano
            language	tl	tagalo
            language	tlh	klingon
            language	tli	tlingit
            language	tn	setsuana
            language	to	tongano
            language	tpi	tok pisin
            language	tr	turco
            language	trv	taroko
            language	ts	tsonga
            language	tt	tártaro
            language	tum	tumbuka
            language	tvl	tuvaluano
            language	tw	twi
            language	ty	tahitiano
            language	tyv	tuviniano
            language	tzm	tamazight del Atlas Central
            language	udm	udmurt
            language	ug	uigur
            language	uga	ugarítico
            language	uk	ucraniano
            language	umb	umbundu
            language	ur	urdu
            language	uz	uzbeko
            language	ve	venda
            language	vi	vietnamita
            language	vo	volapük
            language	vot	vótico
            language	wa	valón
            language	war	waray
            language	wo	wólof
            language	wuu	chino wu
            language	xal	kalmyk
            language	xh	xhosa
            language	yi	yidis
            language	yo	yoruba
            language	yue	cantonés
            language	za	zhuang
            language	zap	zapoteco
            language	zgh	tamazight estándar marroquí
            language	zh	chino
            language	zh-hans	chino simplificado
            language	zh-hant	chino tradicional
            language	zu	zulú
            language	zun	zuñi
            language	zza	zazaki
            language	eng	inglés
            language	fra	francés
            language	ger	alemán
            language	gr	griego
            language	ita	italiano
            language	lat	latín
            language	lij	ligur
            language	lmo	lombardo
            language	rus	ruso
            language	spa	español
            language	szl	silesio
            language	vec	veneciano
            modifier	msg	MSJ
            modifier	raw	SINFORMATO	SINPUNTOS
            modifier	subst	SUST	FIJAR
            month	1	enero
            month	2	febrero
            month	3	marzo
            month	4	abril
            month	5	mayo
            month	6	junio
            month	7	julio
            month	8	agosto
            month	9	septiembre
            month	10	octubre
            month	11	noviembre
            month	12	diciembre
            namespace	-2	Medio
            namespace	-1	Especial
            namespace	1	Discusión
            namespace	2	Usuario
            namespace	3	Usuario discusión
            namespace	4	Wikipedia
            namespace	5	Wikipedia discusión
            namespace	6	Archivo
            namespace	7	Archivo discusión
            namespace	8	MediaWiki
            namespace	9	MediaWiki discusión
            namespace	10	Plantilla
            namespace	11	Plantilla discusión
            namespace	12	Ayuda
            namespace	13	Ayuda discusión
            namespace	14	Categoría
            namespace	15	Categoría discusión
            namespace	101	Portal discusión
            namespace	102	Wikiproyecto
            namespace	103	Wikiproyecto discusión
            namespace	104	Anexo
            namespace	105	Anexo discusión
            namespace	828	Módulo
            namespace	829	Módulo discusión
            number	decimal	,
            number	fewest	5
            number	group	\#u{A0}
            option	img_border	borde
            option	img_bottom	abajo
            option	img_center	centro	centrado	centrada	centrar
            option	img_framed	marco	enmarcado	enmarcada
            option	img_frameless	sinmarco	sin_enmarcar	sinenmarcar
            option	img_lang	idioma=$1
            option	img_left	izquierda	izda	izq
            option	img_link	vínculo=$1	vinculo=$1	enlace=$1
            option	img_manualthumb	miniaturadeimagen=$1	miniatura=$1
            option	img_middle	medio
            option	img_none	no	ninguna	ninguno	nada
            option	img_page	pagina=$1	página=$1	pagina_$1	página_$1
            option	img_right	derecha	der	dcha
            option	img_thumbnail	miniaturadeimagen	miniatura	mini
            option	img_top	arriba
            plural	1	n = 1
            redirect	redirect	redirección	redireccion
            switch	-	FORZAR_TDC	FORZARTDC	FORZARTOC	NOCONVERTIRCONTENIDO	NO_EDITAR_SECCIÓN	NOEDITARSECCIÓN	NOEDITARSECCION	SIN_GALERÍA	NOGALERÍA	NOGALERIA	NOCONVERTIRTITULO	NOCONVERTIRTÍTULO	NOCT	SIN_TDC	NOTDC	TDC
            switch!	-	CATEGORÍAOCULTA	INDEXAR	VINCULARANUEVASECCION	ENLACECREARSECCIÓN	NOINDEXAR	NOVINCULARANUEVASECCION	SINENLACECREARSECCIÓN	REDIRECCIÓNESTÁTICA	REDIRECCIONESTATICA
            territory	ac	Isla de la Ascensión
            territory	ad	Andorra
            territory	ae	Emiratos Árabes Unidos
            territory	af	Afganistán
            territory	ag	Antigua y Barbuda
            territory	ai	Anguila
            territory	al	Albania
            territory	am	Armenia
            territory	ao	Angola
            territory	aq	Antártida
            territory	ar	Argentina
            territory	as	Samoa Americana
            territory	at	Austria
            territory	au	Australia
            territory	aw	Aruba
            territory	ax	Islas Aland
            territory	az	Azerbaiyán
            territory	ba	Bosnia y Herzegovina
            territory	bb	Barbados
            territory	bd	Bangladés
            territory	be	Bélgica
            territory	bf	Burkina Faso
            territory	bg	Bulgaria
            territory	bh	Baréin
            territory	bi	Burundi
            territory	bj	Benín
            territory	bl	San Bartolomé
            territory	bm	Bermudas
            territory	bn	Brunéi
            territory	bo	Bolivia
            territory	bq	Caribe neerlandés
            territory	br	Brasil
            territory	bs	Bahamas
            territory	bt	Bután
            territory	bv	Isla Bouvet
            territory	bw	Botsuana
            territory	by	Bielorrusia
            territory	bz	Belice
            territory	ca	Canadá
            territory	cc	Islas Cocos
            territory	cd	República Democrática del Congo
            territory	cf	República Centroafricana
            territory	cg	República del Congo
            territory	ch	Suiza
            territory	ci	Costa de Marfil
            territory	ck	Islas Cook
            territory	cl	Chile
            territory	cm	Camerún
            territory	cn	China
            territory	co	Colombia
            territory	cp	Isla Clipperton
            territory	cr	Costa Rica
            territory	cu	Cuba
            territory	cv	Cabo Verde
            territory	cw	Curazao
            territory	cx	Isla de Navidad
            territory	cy	Chipre
            territory	cz	Chequia
            territory	de	Alemania
            territory	dg	Diego García
            territory	dj	Yibuti
            territory	dk	Dinamarca
            territory	dm	Dominica
            territory	do	República Dominicana
            territory	dz	Argelia
            territory	ea	Ceuta y Melilla
            territory	ec	Ecuador
            territory	ee	Estonia
            territory	eg	Egipto
            territory	eh	Sáhara Occidental
            territory	er	Eritrea
            territory	es	España
            territory	et	Etiopía
            territory	eu	Unión Europea
            territory	fi	Finlandia
            territory	fj	Fiyi
            territory	fk	Islas Malvinas
            territory	fm	Micronesia
            territory	fo	Islas Feroe
            territory	fr	Francia
            territory	ga	Gabón
            territory	gb	Reino Unido
            territory	gd	Granada
            territory	ge	Georgia
            territory	gf	Guayana Francesa
            territory	gg	Guernesey
            territory	gh	Ghana
            territory	gi	Gibraltar
            territory	gl	Groenlandia
            territory	gm	Gambia
            territory	gn	Guinea
            territory	gp	Guadalupe
            territory	gq	Guinea Ecuatorial
            territory	gr	Grecia
            territory	gs	Islas Georgia del Sur y Sandwich del Sur
            territory	gt	Guatemala
            territory	gu	Guam
            territory	gw	Guinea-Bisáu
            territory	gy	Guyana
            territory	hk	Hong Kong
            territory	hm	Islas Heard y McDonald
            territory	hn	Honduras
            territory	hr	Croacia
            territory	ht	Haití
            territory	hu	Hungría
            territory	ic	Canarias
            territory	id	Indonesia
            territory	ie	Irlanda
            territory	il	Israel
            territory	im	Isla de Man
            territory	in	India
            territory	io	Territorio Británico del Océano Índico
            territory	iq	Irak
            territory	ir	Irán
            territory	is	Islandia
            territory	it	Italia
            territory	je	Jersey
            territory	jm	Jamaica
            territory	jo	Jordania
            territory	jp	Japón
            territory	ke	Kenia
            territory	kg	Kirguistán
            territory	kh	Camboya
            territory	ki	Kiribati
            territory	km	Comoras
            territory	kn	San Cristóbal y Nieves
            territory	kp	Corea del Norte
            territory	kr	Corea del Sur
            territory	kw	Kuwait
            territory	ky	Islas Caimán
            territory	kz	Kazajistán
            territory	la	Laos
            territory	lb	Líbano
            territory	lc	Santa Lucía
            territory	li	Liechtenstein
            territory	lk	Sri Lanka
            territory	lr	Liberia
            territory	ls	Lesoto
            territory	lt	Lituania
            territory	lu	Luxemburgo
            territory	lv	Letonia
            territory	ly	Libia
            territory	ma	Marruecos
            territory	mc	Mónaco
            territory	md	Moldavia
            territory	me	Montenegro
            territory	mf	San Martín
            territory	mg	Madagascar
            territory	mh	Islas Marshall
            territory	mk	Macedonia del Norte
            territory	ml	Mali
            territory	mm	Birmania
            territory	mn	Mongolia
            territory	mo	Macao
            territory	mp	Islas Marianas del Norte
            territory	mq	Martinica
            territory	mr	Mauritania
            territory	ms	Montserrat
            territory	mt	Malta
            territory	mu	Mauricio
            territory	mv	Maldivas
            territory	mw	Malaui
            territory	mx	México
            territory	my	Malasia
            territory	mz	Mozambique
            territory	na	Namibia
            territory	nc	Nueva Caledonia
            territory	ne	Níger
            territory	nf	Isla Norfolk
            territory	ng	Nigeria
            territory	ni	Nicaragua
            territory	nl	Países Bajos
            territory	no	Noruega
            territory	np	Nepal
            territory	nr	Nauru
            territory	nu	Niue
            territory	nz	Nueva Zelanda
            territory	om	Omán
            territory	pa	Panamá
            territory	pe	Perú
            territory	pf	Polinesia Francesa
            territory	pg	Papúa Nueva Guinea
            territory	ph	Filipinas
            territory	pk	Pakistán
            territory	pl	Polonia
            territory	pm	San Pedro y Miquelón
            territory	pn	Islas Pitcairn
            territory	pr	Puerto Rico
            territory	ps	Palestina
            territory	pt	Portugal
            territory	pw	Palaos
            territory	py	Paraguay
            territory	qa	Catar
            territory	re	Reunión
            territory	ro	Rumanía
            territory	rs	Serbia
            territory	ru	Rusia
            territory	rw	Ruanda
            territory	sa	Arabia Saudí
            territory	sb	Islas Salomón
            territory	sc	Seychelles
            territory	sd	Sudán
            territory	se	Suecia
            territory	sg	Singapur
            territory	sh	Santa Elena
            territory	si	Eslovenia
            territory	sj	Svalbard y Jan Mayen
            territory	sk	Eslovaquia
            territory	sl	Sierra Leona
            territory	sm	San Marino
            territory	sn	Senegal
            territory	so	Somalia
            territory	sr	Surinam
            territory	ss	Sudán del Sur
            territory	st	Santo Tomé y Príncipe
            territory	sv	El Salvador
            territory	sx	Sint Maarten
            territory	sy	Siria
            territory	sz	Suazilandia
            territory	ta	Tristán de Acuña
            territory	tc	Islas Turcas y Caicos
            territory	td	Chad
            territory	tf	Territorios Australes Franceses
            territory	tg	Togo
            territory	th	Tailandia
            territory	tj	Tayikistán
            territory	tk	Tokelau
            territory	tl	Timor-Leste
            territory	tm	Turkmenistán
            territory	tn	Túnez
            territory	to	Tonga
            territory	tr	Turquía
            territory	tt	Trinidad y Tobago
            territory	tv	Tuvalu
            territory	tw	Taiwán
            territory	tz	Tanzania
            territory	ua	Ucrania
            territory	ug	Uganda
            territory	um	Islas menores alejadas de EE. UU.
            territory	us	Estados Unidos
            territory	uy	Uruguay
            territory	uz	Uzbekistán
            territory	va	Ciudad del Vaticano
            territory	vc	San Vicente y las Granadinas
            territory	ve	Venezuela
            territory	vg	Islas Vírgenes Británicas
            territory	vi	Islas Vírgenes de EE. UU.
            territory	vn	Vietnam
            territory	vu	Vanuatu
            territory	wf	Wallis y Futuna
            territory	ws	Samoa
            territory	xk	Kosovo
            territory	ye	Yemen
            territory	yt	Mayotte
            territory	za	Sudáfrica
            territory	zm	Zambia
            territory	zw	Zimbabue
            trail	letters	a-záéíñóú
            variable	-	RUTAARTÍCULO	RUTAARTICULO	IDDEPÁGINA	IDPÁGINA	IDDEPAGINA	IDPAGINA	RUTASCRIPT	RUTADESCRIPT	SERVIDOR	NOMBRESERVIDOR	RUTAESTILO	RUTADEESTILO
            variable!	basepagename	NOMBREDEPAGINABASE	NOMBREDEPÁGINABASE
            variable!	basepagenamee	NOMBREDEPAGINABASEC	NOMBREDEPÁGINABASEC
            variable!	contentlanguage	IDIOMADELCONTENIDO	IDIOMADELCONT
            variable!	-	DÍAACTUAL	DIAACTUAL	DÍA_ACTUAL	DIA_ACTUAL	DÍAACTUAL2	DIAACTUAL2	DÍA_ACTUAL2	DIA_ACTUAL2	NOMBREDÍAACTUAL	NOMBREDIAACTUAL	DDSACTUAL	DIADESEMANAACTUAL	DÍADESEMANAACTUAL	HORAACTUAL	HORA_ACTUAL	MESACTUAL	MESACTUAL2	MESACTUAL1	MESACTUALABREVIADO	MESACTUALCOMPLETO	NOMBREMESACTUAL	MESACTUALGENITIVO	HORA_MINUTOS_ACTUAL	HORAMINUTOSACTUAL	TIEMPOACTUAL	MARCADEHORAACTUAL	VERSIONACTUAL	VERSIÓNACTUAL	SEMANAACTUAL	AÑOACTUAL	AÑO_ACTUAL	DÍALOCAL	DIALOCAL	DIALOCAL2	DÍALOCAL2	NOMBREDIALOCAL	NOMBREDÍALOCAL	DDSLOCAL	DIADESEMANALOCAL	DÍADESEMANALOCAL	HORALOCAL	MESLOCAL	MESLOCAL2	MESLOCAL1	MESLOCALABREVIADO	MESLOCALCOMPLETO	NOMBREMESLOCAL	MESLOCALGENITIVO	HORAMINUTOSLOCAL	TIEMPOLOCAL	MARCADEHORALOCAL	SEMANALOCAL	AÑOLOCAL	NÚMERODEUSUARIOSACTIVOS	NUMERODEUSUARIOSACTIVOS	NÚMEROADMINIISTRADORES	NÚMEROADMINS	NUMEROADMINS	NUMEROADMINISTRADORES	NUMERODEADMINISTRADORES	NUMERODEADMINS	NÚMERODEADMINISTRADORES	NÚMERODEADMINS	NÚMERODEARTÍCULOS	NUMERODEARTICULOS	NÚMERODEEDICIONES	NUMERODEEDICIONES	NÚMERODEARCHIVOS	NUMERODEARCHIVOS	NÚMERODEPÁGINAS	NUMERODEPAGINAS	NÚMERODEUSUARIOS	NUMERODEUSUARIOS	DIADEREVISION	DIAREVISION	DÍADEREVISIÓN	DÍAREVISIÓN	DIADEREVISION2	DIAREVISION2	DÍADEREVISIÓN2	DÍAREVISIÓN2	IDDEREVISION	IDREVISION	IDDEREVISIÓN	IDREVISIÓN	MESDEREVISION	MESDEREVISIÓN	MESREVISION	MESREVISIÓN	MESDEREVISION1	MESDEREVISIÓN1	MESREVISION1	MESREVISIÓN1	TAMAÑODEREVISIÓN	TAMAÑODEREVISION	MARCADEHORADEREVISION	MARCADEHORADEREVISIÓN	USUARIODEREVISION	USUARIODEREVISIÓN	AÑODEREVISION	AÑODEREVISIÓN	AÑOREVISION	AÑOREVISIÓN
            variable!	fullpagename	NOMBRECOMPLETODEPÁGINA	NOMBRECOMPLETODEPAGINA
            variable!	fullpagenamee	NOMBRECOMPLETODEPAGINAC	NOMBRECOMPLETODEPÁGINAC
            variable!	namespace	ESPACIODENOMBRE
            variable!	namespacee	ESPACIODENOMBREC
            variable!	namespacenumber	NÚMERODELESPACIO
            variable!	pagename	NOMBREDEPAGINA	NOMBREDEPÁGINA
            variable!	pagenamee	NOMBREDEPAGINAC	NOMBREDEPÁGINAC
            variable!	rootpagename	NOMBREDEPAGINARAIZ	NOMBREDEPÁGINARAÍZ
            variable!	rootpagenamee	NOMBREDEPAGINARAIZC	NOMBREDEPÁGINARAÍZC
            variable!	sitename	NOMBREDELSITIO
            variable!	subjectpagename	NOMBREDEPAGINADETEMA	NOMBREDEPÁGINADETEMA	NOMBREDEPÁGINADEASUNTO	NOMBREDEPAGINADEASUNTO	NOMBREDEPAGINADEARTICULO	NOMBREDEPÁGINADEARTÍCULO
            variable!	subjectpagenamee	NOMBREDEPAGINADETEMAC	NOMBREDEPÁGINADETEMAC	NOMBREDEPÁGINADEASUNTOC	NOMBREDEPAGINADEASUNTOC	NOMBREDEPAGINADEARTICULOC	NOMBREDEPÁGINADEARTÍCULOC
            variable!	subjectspace	ESPACIODEASUNTO	ESPACIODETEMA	ESPACIODEARTÍCULO	ESPACIODEARTICULO
            variable!	subjectspacee	ESPACIODETEMAC	ESPACIODEASUNTOC	ESPACIODEARTICULOC	ESPACIODEARTÍCULOC
            variable!	subpagename	NOMBREDESUBPAGINA	NOMBREDESUBPÁGINA
            variable!	subpagenamee	NOMBREDESUBPAGINAC	NOMBREDESUBPÁGINAC
            variable!	talkpagename	NOMBREDEPÁGINADEDISCUSIÓN	NOMBREDEPAGINADEDISCUSION	NOMBREDEPAGINADISCUSION	NOMBREDEPÁGINADISCUSIÓN
            variable!	talkpagenamee	NOMBREDEPÁGINADEDISCUSIÓNC	NOMBREDEPAGINADEDISCUSIONC	NOMBREDEPAGINADISCUSIONC	NOMBREDEPÁGINADISCUSIÓNC
            variable!	talkspace	ESPACIODEDISCUSION	ESPACIODEDISCUSIÓN
            variable!	talkspacee	ESPACIODEDISCUSIONC
            """#
        case "es-419": #"""
            date	0	month	52
            date	full	d 'de' MMMM 'de' y
            date	month	MMMM 'de' y
            month	1	enero
            month	2	febrero
            month	3	marzo
            month	4	abril
            month	5	mayo
            month	6	junio
            month	7	julio
            month	8	agosto
            month	9	septiembre
            month	10	octubre
            month	11	noviembre
            month	12	diciembre
            """#
        case "es-formal": #"""
            fallback	0
            fallback	1	es
            """#
        case "es-x-formal": #"""
            fallback	0
            fallback	1	es-formal
            fallback	2	es
            """#
        case "et": #"""
            alias	0	date	72	function	110	hashed	480	infobox	554	modifier	577	month	599	namespace	790	number	1291	option	1340	plural	1694	redirect	1719	switch	1743	trail	1882	variable	1912
            alias	4	VP
            alias	5	Wikipedia arutelu
            alias	6	Pilt
            alias	7	Pildi arutelu
            date	full	d. MMMM y
            date	month	MMMM y
            function	-	FAILITEE	KOGUURL	KOGUURL1	KOHALIKURL	KOHALIKURL1
            function	formatnum	ARVUVORMINDUS
            function	gender	SUGU
            function	lc	VT
            function	lcfirst	ESIVT
            function	ns	NR
            function	nse	NR1
            function	uc	ST
            function	ucfirst	ESIST
            function!	defaultsort	JÄRJESTA
            function!	displaytitle	PEALKIRI
            function!	-	KASUTAJAIDRÜHMAS	LEHEKÜLGIKATEGOORIAS	LEHEKÜLGINIMERUUMIS	KAITSETASE
            hashed	-	kategooriapuu	KEEL	eri	eri1
            hashed	formatdate	kuupäevavormindus
            infobox	here	riik	linn
            modifier	subst	ASENDA
            month	1	jaanuar
            month	2	veebruar
            month	3	märts
            month	4	aprill
            month	5	mai
            month	6	juuni
            month	7	juuli
            month	8	august
            month	9	september
            month	10	oktoober
            month	11	november
            month	12	detsember
            namespace	-2	Meedia
            namespace	-1	Eri
            namespace	1	Arutelu
            namespace	2	Kasutaja
            namespace	3	Kasutaja arutelu
            namespace	4	Vikipeedia
            namespace	5	Vikipeedia arutelu
            namespace	6	Fail
            namespace	7	Faili arutelu
            namespace	8	MediaWiki
            namespace	9	MediaWiki arutelu
            namespace	10	Mall
            namespace	11	Malli arutelu
            namespace	12	Juhend
            namespace	13	Juhendi arutelu
            namespace	14	Kategooria
            namespace	15	Kategooria arutelu
            namespace	100	Portaal
            namespace	102	Mustand
            namespace	828	Moodul
            namespace	829	Mooduli arutelu
            number	decimal	,
            number	fewest	5
            number	group	\#u{A0}
            option	img_border	ääris
            option	img_center	keskel
            option	img_framed	raam
            option	img_frameless	raamita
            option	img_lang	keel=$1
            option	img_left	vasakul
            option	img_manualthumb	pisi=$1	pisipilt=$1
            option	img_none	tühi
            option	img_page	lehekülg=$1	lehekülg_$1
            option	img_right	paremal
            option	img_thumbnail	pisi	pisipilt
            option	img_upright	püsti	püsti=$1
            plural	1	i = 1 and v = 0
            redirect	redirect	suuna
            switch	-	SISUKORDEES	ALAOSALINGITA	GALERIITA	SISUKORRATA	SISUKORD
            switch!	-	PEIDETUDKAT	INDEKSIGA	UUEALAOSALINK	INDEKSITA	UUEALAOSALINGITA
            trail	letters	a-zäõöüšž
            variable	-	SERVERINIMI
            variable!	basepagename	NIMERUUMITANIMI
            variable!	basepagenamee	NIMERUUMITANIMI1
            variable!	contentlanguage	VAIKEKEEL
            variable!	-	HETKEKUUPÄEV	HETKEKUUPÄEV2	HETKENÄDALAPÄEV	HETKENÄDALAPÄEV1	HETKETUND	HETKEKUU	HETKEKUU1	HETKEKUULÜH	HETKEKUUNIMETUS	HETKEKUUOM	HETKEAEG	HETKEAJATEMPEL	HETKENÄDAL	HETKEAASTA	KOHALIKKUUPÄEV	KOHALIKKUUPÄEV2	KOHALIKNÄDALAPÄEV	KOHALIKNÄDALAPÄEV1	KOHALIKTUND	KOHALIKKUU	KOHALIKKUU1	KOHALIKKUULÜH	KOHALIKKUUNIMETUS	KOHALIKKUUOM	KOHALIKAEG	KOHALIKAJATEMPEL	KOHALIKNÄDAL	KOHALIKAASTA	TEGUSKASUTAJAMÄÄR	ÜLEMAMÄÄR	ARTIKLIMÄÄR	REDIGEERIMISMÄÄR	FAILIMÄÄR	LEHEMÄÄR	KASUTAJAMÄÄR
            variable!	fullpagename	KOGULEHEKÜLJENIMI
            variable!	fullpagenamee	KOGULEHEKÜLJENIMI1
            variable!	namespace	NIMERUUM
            variable!	namespacee	NIMERUUM1
            variable!	namespacenumber	NIMERUUMINUMBER
            variable!	pagename	LEHEKÜLJENIMI
            variable!	pagenamee	LEHEKÜLJENIMI1
            variable!	rootpagename	JUURLEHEKÜLJENIMI
            variable!	rootpagenamee	JUURLEHEKÜLJENIMI1
            variable!	sitename	KOHANIMI
            variable!	subjectspace	SISUNIMERUUM
            variable!	subjectspacee	SISUNIMERUUM1
            variable!	subpagename	ALAMLEHEKÜLJENIMI
            variable!	subpagenamee	ALAMLEHEKÜLJENIMI1
            variable!	talkpagename	ARUTELUNIMI
            variable!	talkpagenamee	ARUTELUNIMI1
            variable!	talkspace	ARUTELUNIMERUUM
            variable!	talkspacee	ARUTELUNIMERUUM1
            """#
        case "eu": #"""
            alias	0	date	56	month	121	month-alone	325	namespace	589	number	1128	option	1160	plural	1238	redirect	1253	variable	1282
            alias	-1	Aparteko
            alias	6	Irudi
            alias	7	Irudi eztabaida
            date	full	y('e')'ko' MMMM'ren' d('a')
            date	month	y('e')'ko' MMMM
            month	1	urtarrilak
            month	2	otsailak
            month	3	martxoak
            month	4	apirilak
            month	5	maiatzak
            month	6	ekainak
            month	7	uztailak
            month	8	abuztuak
            month	9	irailak
            month	10	urriak
            month	11	azaroak
            month	12	abenduak
            month-alone	1	urtarrila
            month-alone	2	otsaila
            month-alone	3	martxoa
            month-alone	4	apirila
            month-alone	5	maiatza
            month-alone	6	ekaina
            month-alone	7	uztaila
            month-alone	8	abuztua
            month-alone	9	iraila
            month-alone	10	urria
            month-alone	11	azaroa
            month-alone	12	abendua
            namespace	-2	Media
            namespace	-1	Berezi
            namespace	1	Eztabaida
            namespace	2	Lankide
            namespace	3	Lankide eztabaida
            namespace	5	Wikipedia eztabaida
            namespace	6	Fitxategi
            namespace	7	Fitxategi eztabaida
            namespace	8	MediaWiki
            namespace	9	MediaWiki eztabaida
            namespace	10	Txantiloi
            namespace	11	Txantiloi eztabaida
            namespace	12	Laguntza
            namespace	13	Laguntza eztabaida
            namespace	14	Kategoria
            namespace	15	Kategoria eztabaida
            namespace	100	Atari
            namespace	102	Wikiproiektu
            namespace	104	Zerrenda
            namespace	828	Modulu
            namespace	829	Modulu eztabaida
            number	decimal	,
            number	group	.
            option	img_center	erdian
            option	img_left	ezkerrera
            option	img_right	eskuinera
            plural	1	n = 1
            redirect	redirect	birzuzendu
            variable!	-	ORAINGOEGUN	ORAINGOEGUN2	ORAINGOEGUNIZEN	ORAINGOHILABETE	ORAINGOHILABETEIZEN	ORAINGOURTE	ARTIKULUKOPURU	ALDAKETAKOPURU	FITXATEGIKOPURU	ORRIALDEKOPURU	LANKIDEKOPURU
            variable!	pagename	ORRIALDEIZEN
            """#
        case "ext": #"""
            alias	0	date	107	fallback	144	month	158	month-alone	345	namespace	367
            alias	2	Usuario	Usuaria
            alias	3	Usuario caraba	Usuaria caraba
            alias	14	Categoria
            alias	15	Categoria caraba
            date	full	d MMMM y
            date	month	LLLL y
            fallback	1	es
            month	1	eneru
            month	2	Hebreru
            month	3	marçu
            month	4	abril
            month	5	mayu
            month	6	juniu
            month	7	juliu
            month	8	agostu
            month	9	setiembri
            month	10	Otubri
            month	11	Noviembri
            month	12	diziembri
            month-alone	2	hebreru
            namespace	-2	Mediu
            namespace	-1	Especial
            namespace	1	Caraba
            namespace	2	Usuario
            namespace	3	Usuario caraba
            namespace	5	Wikipedia caraba
            namespace	6	Archivu
            namespace	7	Archivu caraba
            namespace	8	MediaWiki
            namespace	9	MediaWiki caraba
            namespace	10	Prantilla
            namespace	11	Prantilla caraba
            namespace	12	Ayua
            namespace	13	Ayua caraba
            namespace	14	Categoría
            namespace	15	Categoría caraba
            """#
        default: nil
        }
    }
}
