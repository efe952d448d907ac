/// The names of variables and parser functions: data for `MagicWords`.
///
/// MediaWiki's (`languages/messages`), of the large wikis the ones that articles use. `NAME` is a
/// variable, and a function where a colon follows; `name:` is a function only; `name::` stands before
/// a template's name. What is in lower case is read in any case.
enum MagicWordData {
    /// The words of a language's wikis besides the English ones, parted by commas.
    static func words(for language: String) -> String {
        byLanguage.first { $0.codes.split(separator: " ").contains(Substring(language)) }?.words
            ?? ""
    }

    static let english = """
        !, =, anchorencode:, articlepath, BASEPAGENAME, BASEPAGENAMEE, bidi:, canonicalurl:,
        canonicalurle:, CASCADINGSOURCES, CONTENTLANGUAGE, CONTENTLANG, CURRENTDAY, CURRENTDAY2,
        CURRENTDAYNAME, CURRENTDOW, CURRENTHOUR, CURRENTMONTH, CURRENTMONTH2, CURRENTMONTH1,
        CURRENTMONTHABBREV, CURRENTMONTHNAME, CURRENTMONTHNAMEGEN, CURRENTTIME, CURRENTTIMESTAMP,
        CURRENTVERSION, CURRENTWEEK, CURRENTYEAR, DEFAULTSORT:, DEFAULTSORTKEY:,
        DEFAULTCATEGORYSORT:, DIRECTIONMARK, DIRMARK, DISPLAYTITLE:, filepath:, formatnum:,
        FULLPAGENAME, FULLPAGENAMEE, fullurl:, fullurle:, gender:, grammar:, int:, lc:, lcfirst:,
        LOCALDAY, LOCALDAY2, LOCALDAYNAME, LOCALDOW, LOCALHOUR, LOCALMONTH, LOCALMONTH2,
        LOCALMONTH1, LOCALMONTHABBREV, LOCALMONTHNAME, LOCALMONTHNAMEGEN, LOCALTIME,
        LOCALTIMESTAMP, localurl:, localurle:, LOCALWEEK, LOCALYEAR, msg::, msgnw::, NAMESPACE,
        NAMESPACEE, NAMESPACENUMBER, ns:, nse:, NUMBERINGROUP:, NUMINGROUP:, NUMBEROFACTIVEUSERS,
        NUMBEROFADMINS, NUMBEROFARTICLES, NUMBEROFEDITS, NUMBEROFFILES, NUMBEROFPAGES,
        NUMBEROFUSERS, padleft:, padright:, pageid, PAGELANGUAGE, PAGENAME, PAGENAMEE,
        PAGESINCATEGORY:, PAGESINCAT:, PAGESINNAMESPACE:, PAGESINNS:, PAGESIZE:, plural:,
        PROTECTIONEXPIRY:, PROTECTIONLEVEL:, raw::, REVISIONDAY, REVISIONDAY2, REVISIONID,
        REVISIONMONTH, REVISIONMONTH1, REVISIONSIZE, REVISIONTIMESTAMP, REVISIONUSER,
        REVISIONYEAR, ROOTPAGENAME, ROOTPAGENAMEE, safesubst::, scriptpath, server, servername,
        SITENAME, stylepath, SUBJECTPAGENAME, ARTICLEPAGENAME, SUBJECTPAGENAMEE,
        ARTICLEPAGENAMEE, SUBJECTSPACE, ARTICLESPACE, SUBJECTSPACEE, ARTICLESPACEE, SUBPAGENAME,
        SUBPAGENAMEE, subst:, TALKPAGENAME, TALKPAGENAMEE, TALKSPACE, TALKSPACEE, uc:, ucfirst:,
        urlencode:, NOEXTERNALLANGLINKS, pagebanner:
        """

    // swift-format-ignore
    private static let byLanguage: [(codes: String, words: String)] = [
        ("af", """
            HUIDIGEDAG, HUIDIGEDAG2, HUIDIGEMAAND, HUIDIGEMAAND1, HUIDIGEMAANDNAAM, HUIDIGETYD,
            HUIDIGEJAAR, VERTOONTITEL:, lêerpad:, VOLBLADSYNAAM, volurl:, geslag:, NAAMSPASIE,
            AANTALARTIKELS, BLADSYNAAM, meervoud:, WERFNAAM
            """),
        ("als gsw", """
            SYTETITEL:, SEITENTITEL:, OBERSEITE, JETZIGER_KALENDERTAG, JETZIGER_TAG,
            JETZIGER_KALENDERTAG_2, JETZIGER_TAG_2, JETZIGER_MONAT, JETZIGER_MONAT_2,
            JETZIGER_MONAT_1, JETZIGER_MONATSNAME, JETZIGER_MONATSNAME_GENITIV,
            JETZIGER_MONATSNAME_GEN, JETZIGE_UHRZEIT, JETZIGES_JAHR, SORTIERUNG:, dateipfad:,
            zahlenformat:, VOLLER_SEITENNAME, vollständige_url:, geschlecht:, grammatik:,
            nachricht:, klein:, initial_klein:, LOKALER_KALENDERTAG, LOKALER_TAG, LOKALER_MONAT,
            LOKALER_MONAT_2, LOKALER_MONATSNAME, lokale_url:, LOKALES_JAHR, NAMENSRAUM, nr:,
            ARTIKELANZAHL, SEITENNAME, roh::, sicher_ers::, sicherers::, PROJEKTNAME, UNTERSEITE,
            ers:, DISKUSSIONSSEITE, DISK, gross:, initial_gross:
            """),
        ("ar", """
            اسم_الصفحة_الأساسي, يوم_حالي, يوم_حالي2, شهر_حالي, شهر_حالي2, شهر_حالي1,
            اسم_الشهر_الحالي, اسم_الشهر_الحالي_المولد, وقت_حالي, عام_حالي, ترتيب_افتراضي:,
            مفتاح_ترتيب_افتراضي:, ترتيب_تصنيف_افتراضي:, ترتيب_غيابي:, عرض_العنوان:, مسار_الملف:,
            صيغة_رقم:, اسم_الصفحة_الكامل, اسم_صفحة_كامل, اسم_كامل, عنوان_كامل:, نوع:,
            قواعد_اللغة:, محتوى:, صغير:, عنوان_كبير:, يوم_محلي, شهر_محلي, شهر_محلي2,
            اسم_الشهر_المحلي, مسار_محلي:, عام_محلي, رسالة::, رسالة_بدون_تهيئة::, نطاق, نط:,
            عدد_المقالات, اسم_الصفحة, جمع:, خام::, نسخ_آمن::, اسم_الموقع, اسم_الصفحة_الفرعي,
            نسخ:, اسم_صفحة_النقاش, كبير:, عنوان_صغير:
            """),
        ("arz", """
            اسم_الصفحه_الأساسى, اسم_الصفحة_الأساسي, يوم_حالى, يوم_حالي, يوم_حالى2, يوم_حالي2,
            شهر_حالى, شهر_حالي2, شهر_حالي, شهر_حالي1, اسم_الشهر_الحالى, اسم_الشهر_الحالي,
            اسم_الشهر_الحالى_المولد, اسم_الشهر_الحالي_المولد, وقت_حالى, وقت_حالي, عام_حالى,
            عام_حالي, ترتيب_قياسى:, ترتيب_افتراضى:, مفتاح_ترتيب_قياسى:, مفتاح_ترتيب_افتراضى:,
            ترتيب_تصنيف_قياسى:, ترتيب_تصنيف_افتراضى:, ترتيب_قياسي:, ترتيب_افتراضي:,
            مفتاح_ترتيب_قياسي:, مفتاح_ترتيب_افتراضي:, ترتيب_تصنيف_قياسي:, ترتيب_تصنيف_افتراضي:,
            ترتيب_غيابي:, عرض_العنوان:, مسار_الملف:, صيغة_رقم:, اسم_الصفحة_الكامل, اسم_صفحة_كامل,
            اسم_كامل, عنوان_كامل:, نوع:, قواعد_اللغة:, محتوى:, صغير:, عنوان_كبير:, يوم_محلى,
            يوم_محلي, شهر_محلى, شهر_محلي2, شهر_محلي, اسم_الشهر_المحلى, اسم_شهر_محلى,
            اسم_الشهر_المحلي, اسم_شهر_محلي, مسار_محلى:, مسار_محلي:, عام_محلى, عام_محلي, رساله::,
            رسالة::, رسالة_من_غير_تهيئه::, رسالة_بدون_تهيئة::, نطاق, نط:, عدد_المقالات,
            اسم_الصفحه, اسم_الصفحة, جمع:, خام::, نسخ_آمن::, اسم_الموقع, اسم_موقع,
            اسم_الصفحه_الفرعي, اسم_الصفحة_الفرعي, نسخ:, إحلال:, اسم_صفحه_المناقشه,
            اسم_صفحة_النقاش, كبير:, عنوان_صغير:
            """),
        ("ast es", """
            NOMBREDEPAGINABASE, NOMBREDEPÁGINABASE, DÍAACTUAL, DIAACTUAL, DÍA_ACTUAL, DIA_ACTUAL,
            DÍAACTUAL2, DIAACTUAL2, DÍA_ACTUAL2, DIA_ACTUAL2, MESACTUAL, MESACTUAL2, MESACTUAL1,
            MESACTUALCOMPLETO, NOMBREMESACTUAL, MESACTUALGENITIVO, HORA_MINUTOS_ACTUAL,
            HORAMINUTOSACTUAL, TIEMPOACTUAL, AÑOACTUAL, AÑO_ACTUAL, ORDENAR:,
            CLAVEDEORDENPREDETERMINADO:, ORDENDECATEGORIAPREDETERMINADO:,
            ORDENDECATEGORÍAPREDETERMINADO:, MOSTRARTÍTULO:, MOSTRARTITULO:, rutaarchivo:,
            rutarchivo:, rutadearchivo:, formatonúmero:, formatonumero:, NOMBRECOMPLETODEPÁGINA,
            NOMBRECOMPLETODEPAGINA, urlcompleta:, género:, genero:, gramatica:, gramática:,
            minus:, minús:, primerominus:, primerominús:, DÍALOCAL, DIALOCAL, MESLOCAL,
            MESLOCAL2, MESLOCALCOMPLETO, NOMBREMESLOCAL, urllocal:, AÑOLOCAL, msj::,
            ESPACIODENOMBRE, en:, NÚMERODEARTÍCULOS, NUMERODEARTICULOS, NOMBREDEPAGINA,
            NOMBREDEPÁGINA, sinformato::, sinpuntos::, NOMBREDELSITIO, NOMBREDESUBPAGINA,
            NOMBREDESUBPÁGINA, sust:, fijar:, NOMBREDEPÁGINADEDISCUSIÓN,
            NOMBREDEPAGINADEDISCUSION, NOMBREDEPAGINADISCUSION, NOMBREDEPÁGINADISCUSIÓN, mayus:,
            mayús:, primeromayus:, primeromayús:
            """),
        ("ba cv ru", """
            ОСНОВА_НАЗВАНИЯ_СТРАНИЦЫ, ТЕКУЩИЙ_ДЕНЬ, ТЕКУЩИЙ_ДЕНЬ_2, ТЕКУЩИЙ_МЕСЯЦ,
            ТЕКУЩИЙ_МЕСЯЦ_2, ТЕКУЩИЙ_МЕСЯЦ_1, НАЗВАНИЕ_ТЕКУЩЕГО_МЕСЯЦА,
            НАЗВАНИЕ_ТЕКУЩЕГО_МЕСЯЦА_РОД, ТЕКУЩЕЕ_ВРЕМЯ, ТЕКУЩИЙ_ГОД, СОРТИРОВКА_ПО_УМОЛЧАНИЮ:,
            КЛЮЧ_СОРТИРОВКИ:, ПОКАЗАТЬ_ЗАГОЛОВОК:, путь_к_файлу:, форматировать_число:,
            ПОЛНОЕ_НАЗВАНИЕ_СТРАНИЦЫ, полный_адрес:, пол:, падеж:, внутр:, маленькими_буквами:,
            первая_буква_маленькая:, МЕСТНЫЙ_ДЕНЬ, МЕСТНЫЙ_МЕСЯЦ, МЕСТНЫЙ_МЕСЯЦ_2,
            НАЗВАНИЕ_МЕСТНОГО_МЕСЯЦА, локальный_адрес:, МЕСТНЫЙ_ГОД, сообщение::, сообщ::,
            сообщ_без_вики::, ПРОСТРАНСТВО_ИМЁН, пи:, КОЛИЧЕСТВО_СТАТЕЙ, НАЗВАНИЕ_СТРАНИЦЫ,
            множественное_число:, необраб::, защподст::, НАЗВАНИЕ_САЙТА, НАЗВАНИЕ_ПОДСТРАНИЦЫ,
            подстановка:, подст:, НАЗВАНИЕ_СТРАНИЦЫ_ОБСУЖДЕНИЯ, большими_буквами:,
            первая_буква_большая:
            """),
        ("be-tarask be-x-old", """
            НАЗВА_БАЗАВАЙ_СТАРОНКІ, БЯГУЧЫ_ДЗЕНЬ, БЯГУЧЫ_ДЗЕНЬ_2, БЯГУЧЫ_МЕСЯЦ,
            НАЗВА_БЯГУЧАГА_МЕСЯЦА, НАЗВА_БЯГУЧАГА_МЕСЯЦА_Ў_РОДНЫМ_СКЛОНЕ, БЯГУЧЫ_ЧАС, БЯГУЧЫ_ГОД,
            САРТЫРОЎКА_ПА_ЗМОЎЧВАНЬНІ:, КЛЮЧ_САРТЫРОЎКІ_ПА_ЗМОЎЧВАНЬНІ:,
            САРТЫРОЎКА_Ў_КАТЭГОРЫІ_ПА_ЗМОЎЧВАНЬНІ:, ПАКАЗВАЦЬ_НАЗВУ:, шлях_да_файла:,
            фарматаваць_лік:, ПОЎНАЯ_НАЗВА_СТАРОНКІ, поўны_адрас:, пол:, граматыка:,
            малымі_літарамі:, першая_літара_малая:, ЛЯКАЛЬНЫ_ДЗЕНЬ, ЛЯКАЛЬНЫ_МЕСЯЦ,
            НАЗВА_ЛЯКАЛЬНАГА_МЕСЯЦА, лякальны_адрас:, ЛЯКАЛЬНЫ_ГОД, паведамленьне::,
            паведамленьне_бязь_вікі::, ПРАСТОРА_НАЗВАЎ, пн:, КОЛЬКАСЬЦЬ_АРТЫКУЛАЎ,
            НАЗВА_СТАРОНКІ, множны_лік:, неапрацаваны::, НАЗВА_САЙТУ, НАЗВА_ПАДСТАРОНКІ,
            падстаноўка:, НАЗВА_СТАРОНКІ_АБМЕРКАВАНЬНЯ, вялікімі_літарамі:,
            першая_літара_вялікая:
            """),
        ("bg", """
            ТЕКУЩДЕН, ТЕКУЩДЕН2, ТЕКУЩМЕСЕЦ, ТЕКУЩМЕСЕЦ1, ТЕКУЩМЕСЕЦИМЕ, ТЕКУЩМЕСЕЦИМЕРОД,
            ТЕКУЩОВРЕМЕ, ТЕКУЩАГОДИНА, СОРТКАТ:, ПОКАЗВ_ЗАГЛАВИЕ:, ПЪЛНОИМЕ_СТРАНИЦА,
            пълен_адрес:, пол:, граматика:, вътр:, мб:, мбпърва:, локаленадрес:, съобщ::,
            съобщбу::, ИМЕННОПРОСТРАНСТВО, ип:, БРОЙСТАТИИ, СТРАНИЦА, мн_число:, необраб::,
            ИМЕНАСАЙТА, ИМЕ_ПОДСТРАНИЦА, замест:, ИМЕ_БЕСЕДА, гб:, гбпърва:
            """),
        ("bn", """
            ভিত্তি_পাতার_নাম, ভিত্তিপাতারনাম, ভিত্তি_পৃষ্ঠার_নাম, বর্তমান_দিন, বর্তমানদিন,
            আজকের_দিন, আজকেরদিন, বর্তমান_দিন_২, বর্তমানদিন২, আজকের_দিন_২, আজকেরদিন২, চলতি_মাস,
            চলতিমাস, বর্তমান_মাস, বর্তমানমাস, বর্তমান_মাস_২, বর্তমানমাস২, চলতি_মাস_১, চলতিমাস১,
            বর্তমান_মাস_১, বর্তমানমাস১, বর্তমান_মাসের_নাম, বর্তমানমাসেরনাম,
            বর্তমান_মাসের_নাম_উৎপন্ন, বর্তমানমাসেরনামউৎপন্ন, বর্তমান_সময়, বর্তমানসময়,
            এখনকার_সময়, এখনকারসময়, এখন_সময়, চলতি_বছর, চলতিবছর, বর্তমান_বছর, বর্তমানবছর,
            পূর্বনির্ধারিত_বাছাই:, পূর্বনির্ধারিতবাছাই:, প্রদর্শনের_শিরোনাম:, প্রদর্শনেরশিরোনাম:,
            প্রদর্শিত_শিরোনাম:, প্রদর্শিতশিরোনাম:, ফাইলের_পথ:, ফাইলেরপথ:, নম্বর_বিন্যাস:,
            নম্বরবিন্যাস:, পূর্ণ_পাতার_নাম, সম্পূর্ণ_পাতার_নাম, পূর্ণপাতারনাম, সম্পূর্ণপাতারনাম,
            পূর্ণ_পৃষ্ঠার_নাম, সম্পূর্ণ_পৃষ্ঠার_নাম, পূর্ণপৃষ্ঠারনাম, সম্পূর্ণপৃষ্ঠারনাম, লিঙ্গ:,
            ব্যাকরণ:, স্থানীয়_দিন, স্থানীয়দিন, স্থানীয়_বার, স্থানীয়বার, স্থানীয়_মাস,
            স্থানীয়মাস, স্থানীয়_মাস_২, স্থানীয়মাস২, স্থানীয়_মাসের_নাম, স্থানীয়মাসেরনাম,
            স্থানীয়_ইউআরএল:, স্থানীয়ইউআরএল:, স্থানীয়_বছর, স্থানীয়বছর, নামস্থান,
            নিবন্ধের_সংখ্যা, নিবন্ধেরসংখ্যা, নিবন্ধ_সংখ্যা, নিবন্ধসংখ্যা, পাতার_নাম, পাতারনাম,
            পৃষ্ঠার_নাম, পৃষ্ঠারনাম, বহুবচন:, অবিন্যস্ত::, সাইটের_নাম, সাইটেরনাম, উপপাতার_নাম,
            উপপাতারনাম, উপপৃষ্ঠার_নাম, উপপৃষ্ঠারনাম, আলাপ_পাতার_নাম, আলাপপাতারনাম,
            আলাপ_পৃষ্ঠার_নাম, আলোচনা_পৃষ্ঠার_নাম, আলোচনা_পাতার_নাম, আলোচনাপাতারনাম
            """),
        ("br", """
            ALC'HWEZDIBAB:, ANVPAJENNKLOK, urlklok:, jener:, yezhadur:, ESAOUENNANV,
            NIVERABENNADOU, ANVPAJENN, liester:, ANVLEC'HIENN, ANVISPAJENN
            """),
        ("bs", """
            IMEBAZNESTRANICE, TRENUTNIDAN, TRENUTNIDAN2, TRENUTNIMJESEC, TRENUTNIMJESEC1,
            TRENUTNIMJESECIME, TRENUTNIMJESECROD, TRENUTNOVRIJEME, TRENUTNAGODINA,
            NASLOVZAPRIKAZ:, POKAŽINASLOV:, POKAZINASLOV:, putanjadodatoteke:, stazadatoteke:,
            numeričkiformat:, numerickiformat:, PUNOIMESTRANICE, PUNOIMESTRANE, punurl:, spol:,
            pol:, gramatika:, lcprvi:, LOKALNIDAN, LOKALNIMJESEC, LOKALNIMJESECIME,
            lokalnaadresa:, LOKALNAGODINA, por::, nvpor::, IMENSKIPROSTOR, ip:, BROJČLANAKA,
            STRANICA, množina:, IMESAJTA, IMEPODSTRANICE, zamijeni:, zamjeni:,
            IMESTRANICERAZGOVORA, ucprvi:
            """),
        ("ca", """
            DIAACTUAL, DIAACTUAL2, MESACTUAL, NOMMESACTUAL, NOMGENMESACTUAL, HORARICTUAL,
            ANYACTUAL, ORDENA:, TÍTOL:, TITOL:, camí:, cami:, formatnombre:, DIALOCAL, MESLOCAL,
            NOMMESLOCAL, ANYLOCAL, NOMBREARTICLES, NOMBRED'ARTICLES, NOMPÀGINA, NOMPAGINA,
            NOMDELAPLANA, NOMBASADEPAGINA, JORNCORRENT, JORNACTUAL, JORNCORRENT2, JORNACTUAL2,
            MESCORRENT, NOMMESCORRENT, NOMGENMESCORRENT, DATACORRENTA, DATAACTUALA,
            ANNADACORRENTA, ANNADAACTUALA, CLAUDETRIADA:, AFICHARTÍTOL:, camin:,
            NOMPAGINACOMPLET, urlcompleta:, genre:, gramatica:, minus:, initminus:, JORNLOCAL,
            urllocala:, ANNADALOCALA, ESPACINOMENATGE, espacen:, linha::, brut::, NOMSIT,
            NOMSITE_NOMSITI, NOMSOSPAGINA, NOMPAGINADISCUSSION, majus:, capit:, initmajus:
            """),
        ("cs", """
            NÁZEVNADSTRANY, AKTUÁLNÍDEN, AKTUÁLNÍDEN2, AKTUÁLNÍMĚSÍC, AKTUÁLNÍMĚSÍC2,
            AKTUÁLNÍMĚSÍC1, AKTUÁLNÍMĚSÍCJMÉNO, AKTUÁLNÍMĚSÍCGEN, AKTUÁLNÍČAS, AKTUÁLNÍROK,
            KLÍČŘAZENÍ:, ZOBRAZOVANÝNADPIS:, cestaksouboru:, formátujčíslo:, PLNÝNÁZEVSTRANY,
            plnéurl:, pohlaví:, skloňuj:, hlášení:, malá:, prvnímalé:, MÍSTNÍDEN, MÍSTNÍMĚSÍC,
            MÍSTNÍMĚSÍC2, MÍSTNÍMĚSÍCJMÉNO, místníurl:, MÍSTNÍROK, vložitnw::, JMENNÝPROSTOR,
            jmennýprostor:, POČETČLÁNKŮ, NÁZEVSTRANY, plurál:, NÁZEVWEBU, NÁZEVPODSTRANY,
            vložit:, NÁZEVDISKUSE, velká:, prvnívelké:, NÁZOVZÁKLADNEJSTRÁNKY, AKTUÁLNYDEŇ,
            AKTUÁLNYDEŇ2, AKTUÁLNYMESIAC, NÁZOVAKTUÁLNEHOMESIACA, NÁZOVAKTUÁLNEHOMESIACAGEN,
            AKTUÁLNYČAS, AKTUÁLNYROK, cestaksúboru:, PLNÝNÁZOVSTRÁNKY, gramatika:, správa::,
            MENNÝPRIESTOR, mp:, POČETČLÁNKOV, NÁZOVSTRÁNKY, NÁZOVLOKALITY, NÁZOVPODSTRÁNKY,
            nahr:, NÁZOVDISKUSNEJSTRÁNKY
            """),
        ("cy", """
            DYDDIADCYFOES, DYDDCYFREDOL, MISCYFOES, MISCYFREDOL, ENWMISCYFOES, ENWMISCYFREDOL,
            GENENWMISCYFOES, AMSERCYFOES, AMSERCYFREDOL, FLWYDDYNCYFOES, BLWYDDYNGYFREDOL,
            fformatiorhif:, ENWLLAWNTUDALEN, urlllawn:, gramadeg:, PARTH, NIFEROERTHYGLAU,
            NIFERYRERTHYGLAU, ENWTUDALEN, lluosog:, ENWISDUDALEN, ENWTUDALENSGWRS
            """),
        ("de", """
            OBERSEITE, JETZIGER_KALENDERTAG, JETZIGER_TAG, JETZIGER_KALENDERTAG_2,
            JETZIGER_TAG_2, JETZIGER_MONAT, JETZIGER_MONAT_2, JETZIGER_MONAT_1,
            JETZIGER_MONATSNAME, JETZIGER_MONATSNAME_GENITIV, JETZIGER_MONATSNAME_GEN,
            JETZIGE_UHRZEIT, JETZIGES_JAHR, SORTIERUNG:, SEITENTITEL:, dateipfad:, zahlenformat:,
            VOLLER_SEITENNAME, vollständige_url:, geschlecht:, grammatik:, nachricht:, klein:,
            initial_klein:, LOKALER_KALENDERTAG, LOKALER_TAG, LOKALER_MONAT, LOKALER_MONAT_2,
            LOKALER_MONATSNAME, lokale_url:, LOKALES_JAHR, NAMENSRAUM, nr:, ARTIKELANZAHL,
            SEITENNAME, roh::, sicher_ers::, sicherers::, PROJEKTNAME, UNTERSEITE, ers:,
            DISKUSSIONSSEITE, DISK, gross:, initial_gross:
            """),
        ("el", """
            ΒΑΣΗΟΝΟΜΑΤΟΣΣΕΛΙΔΑΣ, ΤΡΕΧΟΥΣΑΜΕΡΑ, ΤΡΕΧΟΥΣΑΜΕΡΑ2, ΤΡΕΧΩΝΜΗΝΑΣ, ΤΡΕΧΩΝΜΗΝΑΣ2,
            ΤΡΕΧΩΝΜΗΝΑΣ1, ΤΡΕΧΩΝΜΗΝΑΣΟΝΟΜΑ, ΤΡΕΧΩΝΜΗΝΑΣΓΕΝΙΚΗ, ΤΡΕΧΩΝΧΡΟΝΟΣ, ΤΡΕΧΟΝΕΤΟΣ,
            ΠΡΟΚΑΘΟΡΙΣΜΕΝΗΤΑΞΙΝΟΜΗΣΗ:, ΚΛΕΙΔΙΠΡΟΚΑΘΟΡΙΣΜΕΝΗΣΤΑΞΙΝΟΜΗΣΗΣ:,
            ΠΡΟΚΑΘΟΡΙΣΜΕΝΗΤΑΞΙΝΟΜΗΣΗΚΑΤΗΓΟΡΙΑΣ:, ΠΡΟΚΤΑΞ:, ΔΕΙΞΕΤΙΤΛΟ:, ΠΡΟΒΟΛΗΤΙΤΛΟΥ:,
            διαδρομηαρχειου:, μορφοποιησηαριθμου:, ΠΛΗΡΕΣΟΝΟΜΑΣΕΛΙΔΑΣ, πληρεσurl:, φυλο:,
            γραμματικη:, εσωτ:, πεζα:, πρωτοπεζο:, ΤΟΠΙΚΗΜΕΡΑ, ΤΟΠΙΚΟΣΜΗΝΑΣ, ΤΟΠΙΚΟΣΜΗΝΑΣΟΝΟΜΑ,
            τοπικοurl:, ΤΟΠΙΚΟΕΤΟΣ, κειμενο::, απλοκειμενο::, ΠΕΡΙΟΧΗ, χο:, χωροσονοματων:, οχ:,
            ονοματοχωρος:, ΑΡΙΘΜΟΣΑΡΘΡΩΝ, ΟΝΟΜΑΣΕΛΙΔΑΣ, πληθυντικος:, γυμνα::, ΙΣΤΟΧΩΡΟΣ,
            ΟΝΟΜΑΥΠΟΣΕΛΙΔΑΣ, αλλαγη:, ΟΝΟΜΑΣΕΛΙΔΑΣΣΥΖΗΤΗΣΕΩΝ, κεφαλαια:, πρωτοκεφαλαιο:
            """),
        ("eo", """
            PATRAPAĜONOMO, PATRAPAGXONOMO, PATRAPAĜNOMO, PATRAPAGXNOMO, NUNATAGO, NUNATAGO2,
            NUNAMONATO, NUNAMONATO2, NUNAMONATO1, NUNAMONATNOMO, NUNAMONATONOMO, NUNAMONATANOMO,
            NUNAMONATNOMOGEN, NUNAMONATONOMOGEN, NUNAMONATANOMOGEN, NUNATEMPO, NUNAJARO,
            DEFAŬLTORDIGO:, DEFAUXLTORDIGO:, MONTRUTITOLON:, dosiero-voro:, dosiervojo:,
            TUTAPAĜONOMO, TUTAPAGXONOMO, TUTAPAĜNOMO, TUTAPAGXNOMO, plenaligilo:, plenlig:,
            tutattt:, sekso:, gramatiko:, ene:, malmajuskle:, minuskle:, malmajuskleunua:,
            minuskleunua:, mmu:, LOKATAGO, LOKAMONATO, LOKAMONATO2, LOKAMONATNOMO,
            LOKAMONATONOMO, LOKAMONATANOMO, lokattt:, LOKAJARO, msĝ::, msgx::, nvmsĝ::, nvmsgx::,
            NOMSPACO, NOMBRODEARTIKOLOJ, PAĜONOMO, PAGXONOMO, PAĜNOMO, PAGXNOMO, plurala:,
            sekuranstat::, TTT-NOMO, RETPAĜNOMO, RETPAGXNOMO, RETEJNOMO, SUBPAĜONOMO,
            SUBPAGXONOMO, SUBPAĜNOMO, SUBPAGXNOMO, anstat:, DISKUTPAĜONOMO, DISKUTPAGXONOMO,
            DISKUTPAĜNOMO, DISKUTPAGXNOMO, majuskle:, malminuskle:, majuskleunua:,
            malminuskleunua:, mu:
            """),
        ("et", """
            NIMERUUMITANIMI, HETKEKUUPÄEV, HETKEKUUPÄEV2, HETKEKUU, HETKEKUU1, HETKEKUUNIMETUS,
            HETKEKUUOM, HETKEAEG, HETKEAASTA, JÄRJESTA:, PEALKIRI:, failitee:, arvuvormindus:,
            KOGULEHEKÜLJENIMI, koguurl:, sugu:, vt:, esivt:, KOHALIKKUUPÄEV, KOHALIKKUU,
            KOHALIKKUUNIMETUS, kohalikurl:, KOHALIKAASTA, NIMERUUM, nr:, ARTIKLIMÄÄR,
            LEHEKÜLJENIMI, KOHANIMI, ALAMLEHEKÜLJENIMI, asenda:, ARUTELUNIMI, st:, esist:
            """),
        ("eu", """
            ORAINGOEGUN, ORAINGOEGUN2, ORAINGOHILABETE, ORAINGOHILABETEIZEN, ORAINGOURTE,
            ARTIKULUKOPURU, ORRIALDEIZEN
            """),
        ("fa", """
            نام‌صفحه‌مبنا, نام_صفحه_مبنا, روز, روزکنونی, روز_کنونی, روز۲, روز_۲, ماه, ماه‌کنونی,
            ماه_کنونی, ماه‌کنونی۲, ماه_کنونی۲, ماه۱, ماه‌کنونی۱, ماه_کنونی۱, نام‌ماه, نام_ماه,
            نام‌ماه‌کنونی, نام_ماه_کنونی, نام‌ماه‌اضافه, نام_ماه_اضافه, نام‌ماه‌کنونی‌اضافه,
            نام_ماه_کنونی_اضافه, زمان‌کنونی, زمان_کنونی, سال, سال‌کنونی, سال_کنونی, ترتیب:,
            ترتیب‌پیش‌فرض:, ترتیب_پیش_فرض:, عنوان‌ظاهری:, عنوان_ظاهری:, مسیرپرونده:,
            مسیر_پرونده:, آرایش‌عدد:, آرایش_عدد:, نام‌کامل‌صفحه, نام_کامل_صفحه, نشانی‌کامل:,
            نشانی_کامل:, جنسیت:, جنس:, دستورزبان:, دستور_زبان:, ترجمه:, ک:, ابتداکوچک:,
            ابتدا_کوچک:, روزمحلی, روز_محلی, ماه‌محلی, ماه_محلی, ماه‌محلی۲, ماه_محلی۲,
            نام‌ماه‌محلی, نام_ماه_محلی, نشانی:, سال‌محلی, سال_محلی, پیغام::, پ::, پیغام‌بی‌بسط::,
            فضای‌نام, فضای_نام, فن:, تعدادمقاله‌ها, نام‌صفحه, نام_صفحه, جمع:, خام::,
            جایگزین_امن::, جام::, نام‌وبگاه, نام_وبگاه, نام‌زیرصفحه, نام_زیرصفحه, جایگزین:, جا:,
            نام‌صفحه‌بحث, نام_صفحه_بحث, ب:, ابتدابزرگ:, ابتدا_بزرگ:
            """),
        ("fi", """
            KANTASIVUNIMI, KULUVAPÄIVÄ, KULUVAPÄIVÄ2, KULUVAKUU, KULUVAKUUNIMI, KULUVAKUUNIMIGEN,
            KULUVAAIKA, KULUVAVUOSI, AAKKOSTUS:, OLETUSAAKKOSTUS:, NÄKYVÄOTSIKKO:,
            tiedostopolku:, muotoileluku:, KOKOSIVUNIMI, täysiosoite:, sukupuoli:, taivutus:,
            PAIKALLINENPÄIVÄ, PAIKALLINENKUU, PAIKALLINENKUUNIMI, paikallinenosoite:,
            PAIKALLINENVUOSI, NIMIAVARUUS, na:, ARTIKKELIMÄÄRÄ, SIVUNIMI, monikko:, SIVUSTONIMI,
            ALASIVUNIMI, vastine:, KESKUSTELUSIVUNIMI
            """),
        ("fr", """
            NOMBASEDEPAGE, JOURACTUEL, JOUR1ACTUEL, JOUR2ACTUEL, MOISACTUEL, MOIS2ACTUEL,
            MOIS1ACTUEL, NOMMOISACTUEL, NOMGENMOISACTUEL, HORAIREACTUEL, ANNEEACTUELLE,
            CLEFDETRI:, CLEDETRI:, AFFICHERTITRE:, chemin:, formatnombre:, NOMPAGECOMPLET,
            urlcomplete:, genre:, grammaire:, minus:, initminus:, JOURLOCAL, JOUR1LOCAL,
            MOISLOCAL, MOIS2LOCAL, NOMMOISLOCAL, urllocale:, ANNEELOCALE, ESPACENOMMAGE,
            espacen:, NOMBREARTICLES, NOMPAGE, pluriel:, brut::, NOMSITE, NOMSOUSPAGE,
            NOMPAGEDISCUSSION, majus:, capit:, initmajus:, initcapit:
            """),
        ("ga", """
            LÁLÁITHREACH, MÍLÁITHREACH, AINMNAMÍOSALÁITHREAÍ, GINAINMNAMÍOSALÁITHREAÍ,
            AMLÁITHREACH, BLIAINLÁITHREACH, gramadach:, inmh:, urláitiúil:, tcht::, tchtfs::,
            AINMSPÁS, as:, LÍONNANALT, AINMANLGH, AINMANTSUÍMH, ionad:
            """),
        ("gl", """
            NOMEDAPÁXINABASE, NOMEDAPAGINABASE, NOMEDAPÁGINABASE, DÍAACTUAL, DIAATUAL,
            DÍAACTUAL2, DIAATUAL2, MESACTUAL, MESACTUAL2, MESATUAL, MESATUAL2, MESACTUAL1,
            MESATUAL1, NOMEDOMESACTUAL, NOMEDOMESATUAL, DATAEHORAACTUAIS, HORARIOATUAL,
            ANOACTUAL, ANOATUAL, ORDENAR:, ORDENACAOPADRAO:, ORDENAÇÃOPADRÃO:, ORDEMPADRAO:,
            ORDEMPADRÃO:, AMOSAROTÍTULO:, MOSTRAROTÍTULO:, EXIBETITULO:, EXIBETÍTULO:,
            NOMECOMPLETODAPÁXINA, NOMECOMPLETODAPAGINA, NOMECOMPLETODAPÁGINA, urlcompleto:,
            sexo:, genero:, gênero:, gramática:, minúscula:, minuscula:, minusculas:,
            minúsculas:, primeiraminúscula:, primeiraminuscula:, DÍALOCAL, DIALOCAL, MESLOCAL,
            MESLOCAL2, NOMEDOMESLOCAL, urllocal:, ANOLOCAL, ESPAZODENOMES, DOMINIO, DOMÍNIO,
            ESPACONOMINAL, ESPAÇONOMINAL, NÚMERODEARTIGOS, NUMERODEARTIGOS, NOMEDAPÁXINA,
            NOMEDAPAGINA, NOMEDAPÁGINA, enbruto::, NOMEDOSITIO, NOMEDOSITE, NOMEDOSÍTIO,
            NOMEDASUBPÁXINA, NOMEDASUBPAGINA, NOMEDASUBPÁGINA, NOMEDAPÁXINADECONVERSA,
            NOMEDAPAGINADEDISCUSSAO, NOMEDAPÁGINADEDISCUSSÃO, maiúscula:, maiuscula:,
            maiusculas:, maiúsculas:, primeiramaiúscula:, primeiramaiuscula:, caminhodoarquivo:
            """),
        ("he", """
            שם דף הבסיס, יום נוכחי, יום נוכחי 2, חודש נוכחי, חודש נוכחי 2, חודש נוכחי 1,
            שם חודש נוכחי, שם חודש נוכחי קניין, שעה נוכחית, שנה נוכחית, מיון רגיל:, כותרת תצוגה:,
            נתיב לקובץ:, עיצוב מספר:, שם הדף המלא, כתובת מלאה:, מגדר:, דקדוק:, הודעה:,
            אותיות קטנות:, אות ראשונה קטנה:, יום מקומי, חודש מקומי, חודש מקומי 2, שם חודש מקומי,
            כתובת יחסית:, שנה מקומית, הכללה::, הכללת מקור::, מרחב השם, מרחב שם:, מספר ערכים,
            שם הדף, רבים:, ללא עיבוד::, ס בטוח::, שם האתר, שם דף המשנה, ס:, שם דף השיחה,
            אותיות גדולות:, אות ראשונה גדולה:
            """),
        ("hi", """
            तल_पृष्ठ_नाम, वर्तमान_दिन, वर्तमान_दिन2, वर्तमान_दिन२, वर्तमान_माह, वर्तमान_माह2,
            वर्तमान_माह२, वर्तमान_माह1, वर्तमान_माह१, वर्तमान_माह_नाम, वर्तमान_माह_सम्बन्ध,
            वर्तमान_समय, वर्तमान_वर्ष, मूल_सॉर्ट:, दृश्य_शीर्षक:, फ़ाइल_पथ:, संख्या_रूप:,
            पूर्ण_पृष्ठ_नाम, पूर्ण_यू_आर_एल:, लिंग:, व्याकरण:, विश्व:, छोटे_अक्षर:,
            छोटे_अक्षर_से_शुरू:, स्थानीय_दिन, स्थानीय_माह, स्थानीय_माह2, स्थानीय_माह२,
            स्थानीय_माह_नाम, स्थानीय_यू_आर_एल:, स्थानीय_वर्ष, सन्देश::, संदेश::, सन्देश_नोविकी::,
            संदेश_नोविकी::, नामस्थान, नामस्थान:, लेख_संख्या, पृष्ठ_नाम, वचन:, सादा::,
            सुरक्षित_प्रति::, साइट_नाम, उपपृष्ठ_नाम, प्रति:, चर्चा_पृष्ठ_नाम, बड़े_अक्षर:,
            बड़े_अक्षर_से_शुरू:
            """),
        ("hr", """
            IMEOSNOVNESTRANICE, TRENUTAČNIDAN, TRENUTAČNIDAN2, TRENUTAČNIMJESEC,
            TRENUTAČNIMJESEC1, TRENUTAČNIMJESECIME, TRENUTAČNIMJESECIMEGEN, TRENUTAČNOVRIJEME,
            TRENUTAČNAGODINA, GLAVNIRASPORED:, POKAŽINASLOV:, putanjadatoteke:, oblikbroja:,
            PUNOIMESTRANICE, puniurl:, gramatika:, ms:, msprvo:, MJESNIDAN, MJESNIMJESEC,
            MJESNIMJESECIME, mjesniurl:, MJESNAGODINA, IMENSKIPROSTOR, imp:, BROJČLANAKA,
            IMESTRANICE, množina:, neobrađeno::, IMEPROJEKTA, IMEPODSTRANICE, zamjena:,
            IMERAZGOVORASTRANICE, vs:, vsprvo:
            """),
        ("hu", """
            ALAPLAPNEVE, MAINAP, MAINAP2, HÓNAP, HÓNAP1, HÓNAPNEVE, IDŐ, ÉV, RENDEZÉS:, KULCS:,
            MEGJELENÍTENDŐCÍM:, CÍM:, elérésiút:, formázottszám:, számformázás:, számform:,
            LAPTELJESNEVE, teljesurl:, nyelvtan:, kisbetű:, kisbetűk:, kb:, kisbetűs:, kiskezdő:,
            kiskezdőbetű:, HELYINAP, HELYIHÓNAP, HELYIHÓNAPNÉV, helyiurl:, HELYIÉV, üzenet::,
            üz::, NÉVTERE, névtér:, SZÓCIKKEKSZÁMA, OLDALNEVE, többesszám:, WIKINEVE, ALLAPNEVE,
            beilleszt:, bemásol:, VITALAPNEVE, nagybetű:, nagybetűk:, nb:, nagybetűs:,
            nagykezdő:, nagykezdőbetű:
            """),
        ("hy", """
            ՀԻՄՆԱԿԱՆ_ԷՋԻ_ԱՆՎԱՆՈՒՄԸ, ԸՆԹԱՑԻՔ_ՕՐԸ, ԸՆԹԱՑԻՔ_ՕՐԸ_2, ԸՆԹԱՑԻՔ_ԱՄԻՍԸ,
            ԸՆԹԱՑԻՔ_ԱՄՍՎԱ_ԱՆՈՒՆԸ, ԸՆԹԱՑԻՔ_ԱՄՍՎԱ_ԱՆՈՒՆԸ_ՍԵՌ, ԸՆԹԱՑԻՔ_ԺԱՄԱՆԱԿԸ, ԸՆԹԱՑԻՔ_ՏԱՐԻՆ,
            ԼՌՈՒԹՅԱՄԲ_ԴԱՍԱՎՈՐՈՒՄ՝:, ՑՈՒՅՑ_ՏԱԼ_ՎԵՐՆԱԳԻՐԸ:, ձեվել_թիվը:, ARTICLESPACE,
            ԷՋԻ_ԼՐԻՎ_ԱՆՎԱՆՈՒՄԸ, լրիվ_հասցեն՝:, հոլով՛:, ներք՝:, փոքրատառ՝:, փոքրատառ_սկզբնատառ՝:,
            ՏԵՂԱԿԱՆ_ՕՐԸ, ՏԵՂԱԿԱՆ_ԱՄԻՍԸ, ՏԵՂԱԿԱՆ_ԱՄՍՎԱ_ԱՆՈՒՆԸ, տեղական_հասցեն՝:, ՏԵՂԱԿԱՆ_ՏԱՐԻՆ,
            հողորդ՝::, հողորդ_առանց_վիքիի՝::, ԱՆՎԱՆԱՏԱՐԱԾՔ, ատ՝:, ՀՈԴՎԱԾՆԵՐԻ_ՔԱՆԱԿԸ, ԷՋԻ_ԱՆՈՒՆԸ,
            հոգնակի՝:, ԿԱՅՔԻ_ԱՆՈՒՆԸ, ԵՆԹԱԷՋԻ_ԱՆՎԱՆՈՒՄԸ, ՔՆՆԱՐԿՄԱՆ_ԷՋԻ_ԱՆՎԱՆՈՒՄԸ, մեծատառ՝:,
            մեծատառ_սկզբնատառ՝:
            """),
        ("id", """
            NAMAHALAMANDASAR, NAMADASARHALAMAN, NAMMANSAR, HARIKINI, HARKIN, HARIKINI2, HARKIN2,
            BULANKINI, BULANKINI2, BUKIN, BUKIN2, BULANKINI1, BUKIN1, NAMABULANKINI, NAMBUKIN,
            NAMAJENDERBULANKINI, NAMJENBUKIN, WAKTUKINI, WAKIN, TAHUNKINI, TAKIN, URUTANBAKU:,
            UBUR:, JUDULTAMPILAN:, JUTAM:, lokasiberkas:, lober:, formatangka:, forang:,
            NAMAHALAMANLENGKAP, NAMALENGKAPHALAMAN, NAMMANKAP, urllengkap:, jantina:,
            tatabahasa:, tasa:, kc:, kecil:, hurufkecil:, akc:, awalkecil:, HARILOKAL, HALOK,
            BULANLOKAL, BULANLOKAL2, BULOK, BULOK2, NAMABULANLOKAL, NAMBULOK, urllokal:,
            TAHUNLOKAL, TALOK, psn::, pesan::, tpl::, RUANGNAMA, RUNAM, rn:, runam:,
            JUMLAHARTIKEL, JUMKEL, NAMAHALAMAN, NAMMAN, jamak:, mentah::, NAMASITUS, NAMSIT,
            NAMASUBHALAMAN, NAMAUPAHALAMAN, NAMUMAN, gnt:, ganti:, tukar:, NAMAHALAMANBICARA,
            NAMMANBIR, bs:, besar:, hurufbesar:, abs:, awalbesar:
            """),
        ("is", """
            NÚDAGUR, NÚDAGUR2, NÚTÍMI, NÚÁR, SÝNATITIL:, FULLTSÍÐUNF, málfræði:, STDAGUR, STMÁN,
            STMÁNNAFN, STÁR, NAFNSVÆÐI, nr:, FJLGREINA, SÍÐUNAFN, fltala:, hrá::
            """),
        ("it", """
            GIORNOATTUALE, GIORNOCORRENTE, GIORNOATTUALE2, GIORNOCORRENTE2, MESEATTUALE,
            MESECORRENTE, NOMEMESEATTUALE, NOMEMESECORRENTE, NOMEMESEATTUALEGEN,
            NOMEMESECORRENTEGEN, ORARIOATTUALE, ANNOATTUALE, ANNOCORRENTE, MOSTRATITOLO:,
            genere:, GIORNOLOCALE, MESELOCALE, MESELOCALE2, NOMEMESELOCALE, ANNOLOCALE,
            NUMEROVOCI, NUMEROARTICOLI, TITOLOPAGINA, plurale:, NOMESITO, NOMESOTTOPAGINA, sost:
            """),
        ("ja", """
            親ページ名, 現在の日, 協定日, 現在の日2, 協定日2, 協定日２, 現在の月, 協定月, 現在の月1, 協定月1, 協定月１, 現在の月名, 協定月名,
            現在の月属格, 現在の時刻, 協定時間, 協定時刻, 現在の年, 協定年, デフォルトソート:, デフォルトソートキー:, デフォルトカテゴリソート:, 表示タイトル:,
            ファイルパス:, 数整形:, 完全なページ名, フルページ名, 完全な記事名, 完全記事名, 完全なurl:, フルurl:, 性別:, 文法:, インターフェース:,
            インタ:, インターフェイス:, 小文字:, 先頭小文字:, 地方時の日, 現地日, ローカルデイ, 地方時の月, 現地月, 地方時の月名1, 現地月名,
            ローカルurl:, 地方時の年, 現地年, ローカルイヤー, メッセージ::, ウィキ無効メッセージ::, 名前空間, 名前空間:, 名空:, 記事数, ページ名,
            複数:, 生::, 安全展開::, サイト名, サイトネーム, サブページ名, 下位ページ名, 展開:, トークページ名, 会話ページ名, 大文字:, 先頭大文字:
            """),
        ("ka", """
            მიმდინარე_დღე, მიმდინარე_დღე2, მიმდინარე_თვე, მიმდინარე_თვე2, მიმდინარე_თვე1,
            მიმდინარე_თვის_სახელი, მიმდინარე_თვის_სახელის_აბრევიატურა, მიმდინარე_დრო,
            მიმდინარე_წელი, გვერდის_სრული_სახელი, სახელთა_სივრცე, გვერდის_სახელი, საიტის_სახელი,
            მიდგმ:
            """),
        ("kk", """
            НЕГІЗГІБЕТАТАУЫ, АҒЫМДАҒЫКҮН, АҒЫМДАҒЫКҮН2, АҒЫМДАҒЫАЙ, АҒЫМДАҒЫАЙАТАУЫ,
            АҒЫМДАҒЫАЙІЛІКАТАУЫ, АҒЫМДАҒЫУАҚЫТ, АҒЫМДАҒЫЖЫЛ, ӘДЕПКІСҰРЫПТАУ:,
            ӘДЕПКІСАНАТСҰРЫПТАУ:, ӘДЕПКІСҰРЫПТАУКІЛТІ:, ӘДЕПКІСҰРЫП:, КӨРІНЕТІНТАҚЫРЫАПАТЫ:,
            КӨРСЕТІЛЕТІНАТАУ:, файлмекені:, санпішімі:, ТОЛЫҚБЕТАТАУЫ, толықжайы:, толықжай:,
            септігі:, септік:, ішкі:, кә:, кішіәріппен:, кә1:, кішіәріппен1:, ЖЕРГІЛІКТІКҮН,
            ЖЕРГІЛІКТІАЙ, ЖЕРГІЛІКТІАЙАТАУЫ, жергіліктіжай:, ЖЕРГІЛІКТІЖЫЛ, хбр::, уикисізхбр::,
            ЕСІМАЯСЫ, еа:, есімая:, МАҚАЛАСАНЫ, БЕТАТАУЫ, көпшетүрі:, көпше:, қам::, ТОРАПАТАУЫ,
            БЕТШЕАТАУЫ, АСТЫҢҒЫБЕТАТАУЫ, бәдел:, ТАЛҚЫЛАУБЕТАТАУЫ, бә:, басәріппен:, бә1:,
            басәріппен1:
            """),
        ("ko", """
            상위문서이름, 현재일, 현재일2, 현재월, 현재월1, 현재월이름, 현재월이름소유격, 현재시각, 현재시분, 현재년, 기본정렬:, 보일제목:, 표시제목:,
            파일경로:, 그림경로:, 수형식:, 전체문서이름, 전체주소:, 성별:, 문법:, 인터페이스:, 소문자:, 첫소문자:, 지역일, 지역월, 지역월이름,
            지역주소:, 지역년, 메시지::, 위키잘못메시지::, 이름공간, 이름:, 이름공간:, 문서수, 문서이름, 복수:, 복수형:, 원본::, 안전풀기::,
            사이트이름, 하위문서이름, 풀기:, 토론문서이름, 대문자:, 첫대문자:
            """),
        ("lb", """
            zueleformat:, zahlenformat:, grammaire:, grammatik:, Nummraum, NAMENSRAUM, Artikelen,
            ARTIKELANZAHL, Säitennumm, SEITENNAME, OBERSEITE, JETZIGER_KALENDERTAG, JETZIGER_TAG,
            JETZIGER_KALENDERTAG_2, JETZIGER_TAG_2, JETZIGER_MONAT, JETZIGER_MONAT_2,
            JETZIGER_MONAT_1, JETZIGER_MONATSNAME, JETZIGER_MONATSNAME_GENITIV,
            JETZIGER_MONATSNAME_GEN, JETZIGE_UHRZEIT, JETZIGES_JAHR, SORTIERUNG:, SEITENTITEL:,
            dateipfad:, VOLLER_SEITENNAME, vollständige_url:, geschlecht:, nachricht:, klein:,
            initial_klein:, LOKALER_KALENDERTAG, LOKALER_TAG, LOKALER_MONAT, LOKALER_MONAT_2,
            LOKALER_MONATSNAME, lokale_url:, LOKALES_JAHR, nr:, roh::, sicher_ers::, sicherers::,
            PROJEKTNAME, UNTERSEITE, ers:, DISKUSSIONSSEITE, DISK, gross:, initial_gross:
            """),
        ("lt", """
            DABARTINĖDIENA, DABARTINĖDIENA2, DABARTINISMĖNESIS, DABARTINIOMĖNESIOPAVADINIMAS,
            DABARTINISLAIKAS, DABARTINIAIMETAI, STRAIPSNIŲSKAIČIUS
            """),
        ("mk", """
            ОСНОВНАСТРАНИЦА, ТЕКОВЕНДЕН, ТЕКОВЕНДЕН2, ТЕКОВЕНМЕСЕЦ, ТЕКОВЕНМЕСЕЦ1,
            ТЕКОВЕНМЕСЕЦИМЕ, ТЕКОВЕНМЕСЕЦИМЕРОД, ТЕКОВНОВРЕМЕ, ТЕКОВНАГОДИНА,
            ОСНОВНОПОДРЕДУВАЊЕ:, ПРИКАЖИНАСЛОВ:, податотечнапатека:, форматброј:,
            ЦЕЛОСНОИМЕНАСТРАНИЦА, полнаurl:, пол:, граматика:, мб:, првомб:, ДЕН_ЛОКАЛНО,
            МЕСЕЦ_ЛОКАЛНО, МЕСЕЦИМЕ_ЛОКАЛНО, локалнаадреса:, ГОДИНА_ЛОКАЛНО, пор::, извештnw::,
            ИМЕПРОСТОР, ИМЕНСКИПРОСТОР, БРОЈСТАТИИ, БРОЈНАСТАТИИ, СТРАНИЦА, множина:, сирово::,
            безбзамени::, ИМЕНАМРЕЖНОМЕСТО, ПОТСТРАНИЦА, замени:, СТРАНИЦАЗАРАЗГОВОР, гб:,
            првогб:
            """),
        ("ml", """
            അടിസ്ഥാനതാളിന്റെപേര്‌, ഈദിവസം, ഈദിവസം2, ഈമാസം, ഈമാസം2, ഈമാസം1, ഈമാസത്തിന്റെപേര്‌,
            ഈമാസത്തിന്റെപേരുസൃഷ്ടിക്കുക, ഈസമയം, ഈവർഷം, സ്വതേയുള്ളക്രമപ്പെടുത്തൽ:,
            സ്വതേയുള്ളക്രമപ്പെടുത്തൽചാവി:, സ്വതേയുള്ളവർഗ്ഗക്രമപ്പെടുത്തൽ:,
            ശീർഷകംപ്രദർശിപ്പിക്കുക:, തലക്കെട്ട്പ്രദർശിപ്പിക്കുക:, പ്രമാണപഥം:, ദശാംശഘടന:,
            സംഖ്യാഘടന:, താളിന്റെമുഴുവൻപേര്‌, പൂർണ്ണവിലാസം:, ലിംഗം:, വ്യാകരണം:, സമ്പർക്കം:,
            പ്രാദേശികദിവസം, പ്രാദേശികമാസം, പ്രാദേശികമാസം2, പ്രാദേശികമാസത്തിന്റെപേര്‌,
            ലോക്കൽയുആർഎൽ:, പ്രാദേശികവർഷം, സന്ദേശം::, മൂലരൂപം::, നാമമേഖല, നാമേ:,
            ലേഖനങ്ങളുടെയെണ്ണം, താളിന്റെപേര്‌, ബഹുവചനം:, അസംസ്കൃതം::, സംരക്ഷിതബദൽ::,
            സംരക്ഷിതയുൾപ്പെടുത്തൽ::, സൈറ്റിന്റെപേര്, അനുബന്ധതാളിന്റെപേര്‌, ബദൽ:, ഉൾപ്പെടുത്തൽ:,
            സംവാദതാളിന്റെപേര്‌
            """),
        ("mr", """
            मूळपाननाव, सद्यदिवस, सद्यदिवस२, सद्यमहिना, सद्यमहिना२, सद्यमहिना१, सद्यमहिनानाव,
            सद्यमहिनासाधारण, सद्यवेळ, सद्यवर्ष, अविचलवर्ग:, अविचलवर्गकळ:, अविचलवर्गवर्गीकरण:,
            शीर्षकदाखवा:, संचिकामार्ग:, क्रमपद्धती:, पूर्णलेखनाव, संपूर्णसंस्थळ:, लिंग:,
            व्याकरण:, इन्ट:, स्थानिकदिवस, स्थानिकमहिना, स्थानिकमहिना२, स्थानिकमहिनानाव,
            स्थानिकस्थळ:, स्थानिकसंकेतस्थळ:, स्थानिकवर्ष, संदेश::, निरोप::, संदेशनवा::,
            निरोपनवा::, नामविश्व, नावि:, लेखसंख्या, लेखनाव, बहुवचन:, कच्चे::, संकेतस्थळनाव,
            उपपाननाव, पर्याय:, समाविष्टी:, अबाह्य:, निरकंसबिंब:, कंसत्याग:, साचाहिन:, साचान्तर:,
            साचापरिस्फोट:, साचोद्घाटन:, चर्चापाननाव
            """),
        ("ms", """
            HARISEMASA, HARISEMASA2, BULANSEMASA, BULANSEMASA2, BULANSEMASA1, NAMABULANSEMASA,
            NAMABULANSEMASAGEN, WAKTUSEMASA, TAHUNSEMASA, NAMALAMANPENUH, jantina:, pesan::,
            RUANGNAMA, rn:, NAMALAMAN, NAMATAPAK, tukar:
            """),
        ("nb", """
            GRUNNSIDENAVN, NÅVÆRENDEDAG, NÅVÆRENDEDAG2, NÅVÆRENDEMÅNED, NÅVÆRENDEMÅNED2,
            NÅVÆRENDEMÅNED1, NÅVÆRENDEMÅNEDSNAVN, NÅVÆRENDEMÅNEDSNAVNGEN, NÅVÆRENDETID,
            NÅVÆRENDEÅR, STANDARDSORTERING:, VISTITTEL:, filsti:, FULLTSIDENAVN, kjønn:,
            grammatikk:, LOKALDAG, LOKALMÅNED, LOKALMÅNED2, LOKALMÅNEDSNAVN, lokalurl:, LOKALTÅR,
            NAVNEROM, nr:, ANTALLARTIKLER, SIDENAVN, flertall:, rå::, UNDERSIDENAVN,
            DISKUSJONSSIDENAVN, HOVUDSIDENAMN, DAGNO, DAGNÅ, DAGNO2, DAGNÅ2, MÅNADNO, MÅNEDNÅ,
            MÅNADNONAMN, MÅNEDNÅNAVN, TIDNO, TIDNÅ, ÅRNO, ÅRNÅ, SORTERINGSNYKEL:,
            SORTERINGSNØKKEL:, filstig:, formattal:, FULLTSIDENAMN, små:, lfyrst:, lførst:,
            lokallenkje:, lokallenke:, mld::, ikwikmeld::, NAMNEROM, INNHALDSSIDETAL,
            INNHOLDSSIDETALL, SIDENAMN, fleirtal:, tryggliminn::, NETTSTADNAMN, UNDERSIDENAMN,
            liminn:, DISKUSJONSSIDENAMN, store:, sfyrst:, sførst:
            """),
        ("nds", """
            AKTDAG, JETZIGER_KALENDERTAG, JETZIGER_TAG, AKTMAAND, JETZIGER_MONAT,
            JETZIGER_MONAT_2, AKTMAANDNAAM, JETZIGER_MONATSNAME, AKTMAANDNAAMGEN,
            JETZIGER_MONATSNAME_GENITIV, JETZIGER_MONATSNAME_GEN, AKTTIED, JETZIGE_UHRZEIT,
            AKTJOHR, JETZIGES_JAHR, grammatik:, steedurl:, lokale_url:, NAAMRUUM, NAMENSRAUM,
            nr:, ARTIKELTALL, ARTIKELANZAHL, SIETNAAM, SEITENNAME, STEEDNAAM, PROJEKTNAME,
            OBERSEITE, JETZIGER_KALENDERTAG_2, JETZIGER_TAG_2, JETZIGER_MONAT_1, SORTIERUNG:,
            SEITENTITEL:, dateipfad:, zahlenformat:, VOLLER_SEITENNAME, vollständige_url:,
            geschlecht:, nachricht:, klein:, initial_klein:, LOKALER_KALENDERTAG, LOKALER_TAG,
            LOKALER_MONAT, LOKALER_MONAT_2, LOKALER_MONATSNAME, LOKALES_JAHR, roh::,
            sicher_ers::, sicherers::, UNTERSEITE, ers:, DISKUSSIONSSEITE, DISK, gross:,
            initial_gross:
            """),
        ("nl", """
            BASISPAGINANAAM, HUIDIGEDAG, HUIDIGEDAG2, HUIDIGEMAAND, HUIDIGEMAAND2, HUIDIGEMAAND1,
            HUIDIGEMAANDNAAM, HUIDIGEMAANDGEN, HUIDIGETIJD, HUIDIGJAAR, STANDAARDSORTERING:,
            WEERGEGEVENTITEL:, TOONTITEL:, bestandspad:, formatteernum:, numformatteren:,
            VOLLEDIGEPAGINANAAM, volledigeurl:, geslacht:, grammatica:, kl:, kleerste:,
            PLAATSELIJKEDAG, LOKALEDAG, PLAATSELIJKEMAAND, LOKALEMAAND, LOKALEMAAND2,
            PLAATSELIJKEMAANDNAAM, LOKALEMAANDNAAM, lokaleurl:, PLAATSELIJKJAAR, LOKAALJAAR,
            bericht::, berichtnw::, NAAMRUIMTE, nr:, AANTALARTIKELEN, PAGINANAAM, meervoud:,
            rauw::, ruw::, veiligverv::, SITENAAM, DEELPAGINANAAM, verv:, OVERLEGPAGINANAAM, hl:,
            gleerste:, hleerste:
            """),
        ("nn", """
            HOVUDSIDENAMN, DAGNO, DAGNÅ, DAGNO2, DAGNÅ2, MÅNADNO, MÅNEDNÅ, MÅNADNONAMN,
            MÅNEDNÅNAVN, TIDNO, TIDNÅ, ÅRNO, ÅRNÅ, STANDARDSORTERING:, SORTERINGSNYKEL:,
            SORTERINGSNØKKEL:, VISTITTEL:, filstig:, formattal:, FULLTSIDENAMN, kjønn:,
            grammatikk:, små:, lfyrst:, lførst:, lokallenkje:, lokallenke:, mld::, ikwikmeld::,
            NAMNEROM, NAVNEROM, nr:, INNHALDSSIDETAL, INNHOLDSSIDETALL, SIDENAMN, SIDENAVN,
            fleirtal:, tryggliminn::, NETTSTADNAMN, UNDERSIDENAMN, liminn:, DISKUSJONSSIDENAMN,
            store:, sfyrst:, sførst:, GRUNNSIDENAVN, NÅVÆRENDEDAG, NÅVÆRENDEDAG2, NÅVÆRENDEMÅNED,
            NÅVÆRENDEMÅNED2, NÅVÆRENDEMÅNED1, NÅVÆRENDEMÅNEDSNAVN, NÅVÆRENDEMÅNEDSNAVNGEN,
            NÅVÆRENDETID, NÅVÆRENDEÅR, filsti:, FULLTSIDENAVN, LOKALDAG, LOKALMÅNED, LOKALMÅNED2,
            LOKALMÅNEDSNAVN, lokalurl:, LOKALTÅR, ANTALLARTIKLER, flertall:, rå::, UNDERSIDENAVN,
            DISKUSJONSSIDENAVN
            """),
        ("oc", """
            NOMBASADEPAGINA, JORNCORRENT, JORNACTUAL, JORNCORRENT2, JORNACTUAL2, MESCORRENT,
            MESACTUAL, NOMMESCORRENT, NOMMESACTUAL, NOMGENMESCORRENT, NOMGENMESACTUAL,
            DATACORRENTA, DATAACTUALA, ANNADACORRENTA, ANNADAACTUALA, ORDENA:, CLAUDETRIADA:,
            AFICHARTÍTOL:, camin:, formatnombre:, NOMPAGINACOMPLET, urlcompleta:, genre:,
            gramatica:, minus:, initminus:, JORNLOCAL, MESLOCAL, NOMMESLOCAL, urllocala:,
            ANNADALOCALA, ESPACINOMENATGE, espacen:, NOMBREARTICLES, NOMPAGINA, linha::, brut::,
            NOMSIT, NOMSITE_NOMSITI, NOMSOSPAGINA, NOMPAGINADISCUSSION, majus:, capit:,
            initmajus:, DIAACTUAL, DIAACTUAL2, HORARICTUAL, ANYACTUAL, TÍTOL:, TITOL:, camí:,
            cami:, DIALOCAL, ANYLOCAL, NOMBRED'ARTICLES, NOMPÀGINA, NOMDELAPLANA, NOMBASEDEPAGE,
            JOURACTUEL, JOUR1ACTUEL, JOUR2ACTUEL, MOISACTUEL, MOIS2ACTUEL, MOIS1ACTUEL,
            NOMMOISACTUEL, NOMGENMOISACTUEL, HORAIREACTUEL, ANNEEACTUELLE, CLEFDETRI:, CLEDETRI:,
            AFFICHERTITRE:, chemin:, NOMPAGECOMPLET, urlcomplete:, grammaire:, JOURLOCAL,
            JOUR1LOCAL, MOISLOCAL, MOIS2LOCAL, NOMMOISLOCAL, urllocale:, ANNEELOCALE,
            ESPACENOMMAGE, NOMPAGE, pluriel:, NOMSITE, NOMSOUSPAGE, NOMPAGEDISCUSSION, initcapit:
            """),
        ("pl", """
            BAZOWANAZWASTRONY, AKTUALNYDZIEŃ, AKTUALNYCZAS, AKTUALNYROK, SORTUJ:,
            DOMYŚLNIESORTUJ:, WYŚWIETLANYTYTUŁ:, ścieżkapliku:, PELNANAZWASTRONY, pełnyurl:,
            płeć:, odmiana:, małe:, zmałej:, odmałej:, DZIEŃ, MIESIĄC, MIESIĄCNAZWA, ROK,
            NAZWAPRZESTRZENI, pn:, ARTYKUŁÓW, NAZWASTRONY, mnoga:, PROJEKT, NAZWAPODSTRONY,
            podst:, NAZWASTRONYDYSKUSJI, wielkie:, duże:, zwielkiej:, zdużej:, odwielkiej:,
            oddużej:
            """),
        ("pt", """
            NOMEDAPAGINABASE, NOMEDAPÁGINABASE, DIAATUAL, DIAATUAL2, MESATUAL, MESATUAL2,
            MESATUAL1, NOMEDOMESATUAL, HORARIOATUAL, ANOATUAL, ORDENACAOPADRAO:,
            ORDENAÇÃOPADRÃO:, ORDEMPADRAO:, ORDEMPADRÃO:, EXIBETITULO:, EXIBETÍTULO:,
            caminhodoarquivo:, NOMECOMPLETODAPAGINA, NOMECOMPLETODAPÁGINA, urlcompleto:, genero:,
            gênero:, minuscula:, minúscula:, minusculas:, minúsculas:, primeiraminuscula:,
            primeiraminúscula:, DIALOCAL, MESLOCAL, NOMEDOMESLOCAL, ANOLOCAL, DOMINIO, DOMÍNIO,
            ESPACONOMINAL, ESPAÇONOMINAL, NUMERODEARTIGOS, NÚMERODEARTIGOS, NOMEDAPAGINA,
            NOMEDAPÁGINA, NOMEDOSITE, NOMEDOSÍTIO, NOMEDOSITIO, NOMEDASUBPAGINA, NOMEDASUBPÁGINA,
            NOMEDAPAGINADEDISCUSSAO, NOMEDAPÁGINADEDISCUSSÃO, maiuscula:, maiúscula:,
            maiusculas:, maiúsculas:, primeiramaiuscula:, primeiramaiúscula:
            """),
        ("ro", """
            NUMEDEBAZAPAGINA, NUMARZIUACURENTA, NUMARZIUACURENTA2, NUMARLUNACURENTA,
            LUNACURENTA1, NUMELUNACURENTA, NUMELUNACURENTAGEN, TIMPULCURENT, ANULCURENT,
            SORTAREIMPLICITA:, CHEIESORTAREIMPLICITA:, CATEGORIESORTAREIMPLICITA:, ARATATITLU:,
            caleafisierului:, formatnr:, NUMEPAGINACOMPLET, urlcomplet:, gen:, gramatica:,
            minuscula:, minusculaprima:, ZIUALOCALA, LUNALOCALA, LUNALOCALA2, NUMELUNALOCALA,
            urllocal:, ANULLOCAL, msj::, msjnou::, SPATIUDENUME, sn:, NUMARDEARTICOLE,
            NUMEPAGINA, brut::, NUMESITE, NUMESUBPAGINA, NUMEPAGINADEDISCUTIE, majuscula:,
            majusculaprima:
            """),
        ("sh", """
            TRENUTNIDAN, TRENUTAČNIDAN, TRENUTNIDAN2, TRENUTAČNIDAN2, TRENUTNIMJESEC,
            TRENUTNIMESEC, TRENUTAČNIMJESEC, TRENUTNIMJESEC1, TRENUTNIMESEC1, TRENUTAČNIMJESEC1,
            TRENUTNIMJESECIME, TRENUTNIMESECIME, TRENUTAČNIMJESECIME, TRENUTNIMJESECROD,
            TRENUTNIMESECROD, TRENUTAČNIMJESECROD, TRENUTNOVRIJEME, TRENUTNOVREME,
            TRENUTAČNOVRIJEME, TRENUTNAGODINA, TRENUTAČNAGODINA, PUNOIMESTRANE, PUNOIMESTRANICE,
            puniurl:, punurl:, LOKALNIDAN, LOKALNIMJESEC, LOKALNIMESEC, LOKALNIMJESECIME,
            LOKALNIMESECIME, lokalniurl:, LOKALNAGODINA, por::, nvpor::, IMENSKIPROSTOR,
            BROJČLANAKA, STRANICA, IMESTRANICE, množina:, zamjeni:, zameni:, zamjena:,
            IMEBAZNESTRANICE, NASLOVZAPRIKAZ:, POKAŽINASLOV:, POKAZINASLOV:, putanjadodatoteke:,
            stazadatoteke:, numeričkiformat:, numerickiformat:, spol:, pol:, gramatika:, lcprvi:,
            lokalnaadresa:, ip:, IMESAJTA, IMEPODSTRANICE, zamijeni:, IMESTRANICERAZGOVORA,
            ucprvi:, IMEOSNOVE, IME_OSNOVE, TEKUĆIDAN, TEKUĆI_DAN, TEKUĆIDAN2, TEKUĆI_DAN_2,
            TRENUTNI_MESEC, TEKUĆIMESEC, TEKUĆI_MESEC, TRENUTNI_MESEC1, TEKUĆIMESEC1,
            TEKUĆI_MESEC1, IMETEKUĆEGMESECA, IME_TEKUĆEG_MESECA, TRENUTNIMESECGEN,
            TEKUĆIMESECGEN, TEKUĆI_MESEC_GEN, TEKUĆEVREME, TEKUĆE_VREME, TEKUĆAGODINA,
            TEKUĆA_GODINA, PODRAZUMEVANOSORTIRANJE:, PODRAZUMEVANIKLJUČZASORTIRANJE:,
            PODRAZMEVANOSORTIRANJEKATEGORIJE:, NAZIVPRIKAZA:, NAZIV_PRIKAZA:, putanjadatoteke:,
            putanja_datoteke:, PUNO_IME_STRANICE, PUNO_IME_STRANE, celaadresa:, cela_adresa:,
            rod:, lice:, LOKALNI_DAN, LOKALNI_MESEC, IMELOKALNOGMESECA, IME_LOKALNOG_MESECA,
            lokalna_adresa:, LOKALNA_GODINA, IMENSKI_PROSTOR, BROJ_ČLANAKA, IME_STRANICE, čist::,
            bezbednazamena::, bezbedna_zamena::, IMEPODSTRANE, IME_PODSTRANICE, IME_PODSTRANE,
            zamena:, IMERAZGOVORA, IME_RAZGOVORA, IMEOSNOVNESTRANICE, TRENUTAČNIMJESECIMEGEN,
            GLAVNIRASPORED:, oblikbroja:, ms:, msprvo:, MJESNIDAN, MJESNIMJESEC, MJESNIMJESECIME,
            mjesniurl:, MJESNAGODINA, imp:, neobrađeno::, IMEPROJEKTA, IMERAZGOVORASTRANICE, vs:,
            vsprvo:
            """),
        ("sk", """
            NÁZOVZÁKLADNEJSTRÁNKY, AKTUÁLNYDEŇ, AKTUÁLNYDEŇ2, AKTUÁLNYMESIAC,
            NÁZOVAKTUÁLNEHOMESIACA, NÁZOVAKTUÁLNEHOMESIACAGEN, AKTUÁLNYČAS, AKTUÁLNYROK,
            cestaksúboru:, PLNÝNÁZOVSTRÁNKY, gramatika:, správa::, MENNÝPRIESTOR, mp:,
            POČETČLÁNKOV, NÁZOVSTRÁNKY, NÁZOVLOKALITY, NÁZOVPODSTRÁNKY, nahr:,
            NÁZOVDISKUSNEJSTRÁNKY, NÁZEVNADSTRANY, AKTUÁLNÍDEN, AKTUÁLNÍDEN2, AKTUÁLNÍMĚSÍC,
            AKTUÁLNÍMĚSÍC2, AKTUÁLNÍMĚSÍC1, AKTUÁLNÍMĚSÍCJMÉNO, AKTUÁLNÍMĚSÍCGEN, AKTUÁLNÍČAS,
            AKTUÁLNÍROK, KLÍČŘAZENÍ:, ZOBRAZOVANÝNADPIS:, cestaksouboru:, formátujčíslo:,
            PLNÝNÁZEVSTRANY, plnéurl:, pohlaví:, skloňuj:, hlášení:, malá:, prvnímalé:,
            MÍSTNÍDEN, MÍSTNÍMĚSÍC, MÍSTNÍMĚSÍC2, MÍSTNÍMĚSÍCJMÉNO, místníurl:, MÍSTNÍROK,
            vložitnw::, JMENNÝPROSTOR, jmennýprostor:, POČETČLÁNKŮ, NÁZEVSTRANY, plurál:,
            NÁZEVWEBU, NÁZEVPODSTRANY, vložit:, NÁZEVDISKUSE, velká:, prvnívelké:
            """),
        ("sl", """
            spol:, sklon:, mnozina:, IMESTRANI
            """),
        ("sq", """
            EMRIIFAQESBAZË, DITASOT, DITASOT2, MUAJIAKTUAL, MUAJIAKTUAL2, MUAJIMOMENTAL,
            MUAJIMOMENTAL2, MUAJIAKTUAL1, MUAJIMOMENTAL1, EMRIIMUAJITAKTUAL, EMRIIMUAJITMOMENTAL,
            KOHATANI, SIVJET, EMRIIPLOTËIFAQES, urleplotë:, gjinia:, gramatika:, DITALOKALE,
            MUAJILOKAL, EMRIIMUAJITLOKAL, urllokale:, VITILOKAL, HAPËSIRA, NUMRIIARTIKUJVE,
            EMRIFAQES, shumës:, EMRIISITIT, EMRIISAJTIT, EMRIINËNFAQES, zëvn:,
            EMRIIFAQESSËDISKUTIMIT
            """),
        ("sr", """
            ИМЕОСНОВЕ, ИМЕ_ОСНОВЕ, ТРЕНУТНИДАН, ТЕКУЋИДАН, ТЕКУЋИ_ДАН, ТЕКУЋИДАН2, ТЕКУЋИ_ДАН_2,
            ТРЕНУТНИМЕСЕЦ, ТРЕНУТНИ_МЕСЕЦ, ТЕКУЋИМЕСЕЦ, ТЕКУЋИ_МЕСЕЦ, ТРЕНУТНИМЕСЕЦ1,
            ТРЕНУТНИ_МЕСЕЦ1, ТЕКУЋИМЕСЕЦ1, ТЕКУЋИ_МЕСЕЦ1, ТРЕНУТНИМЕСЕЦИМЕ, ИМЕТЕКУЋЕГМЕСЕЦА,
            ИМЕ_ТЕКУЋЕГ_МЕСЕЦА, ТРЕНУТНИМЕСЕЦГЕН, ТЕКУЋИМЕСЕЦГЕН, ТЕКУЋИ_МЕСЕЦ_ГЕН,
            ТРЕНУТНОВРЕМЕ, ТЕКУЋЕВРЕМЕ, ТЕКУЋЕ_ВРЕМЕ, ТРЕНУТНАГОДИНА, ТЕКУЋАГОДИНА,
            ТЕКУЋА_ГОДИНА, ПОДРАЗУМЕВАНОСОРТИРАЊЕ:, ПОДРАЗУМЕВАНИКЉУЧЗАСОРТИРАЊЕ:,
            ПОДРАЗУМЕВАНОСОРТИРАЊЕКАТЕГОРИЈЕ:, НАЗИВПРИКАЗА:, НАЗИВ_ПРИКАЗА:, путањадатотеке:,
            путања_датотеке:, ПУНОИМЕСТРАНИЦЕ, ПУНОИМЕСТРАНЕ, ПУНО_ИМЕ_СТРАНИЦЕ, ПУНО_ИМЕ_СТРАНЕ,
            пунурл:, целаадреса:, цела_адреса:, род:, лице:, граматика:, инт:, лц:, лцпрви:,
            ЛОКАЛНИДАН, ЛОКАЛНИ_ДАН, ЛОКАЛНИМЕСЕЦ, ЛОКАЛНИ_МЕСЕЦ, ИМЕЛОКАЛНОГМЕСЕЦА,
            ИМЕ_ЛОКАЛНОГ_МЕСЕЦА, локалнаадреса:, локална_адреса:, ЛОКАЛНАГОДИНА, ЛОКАЛНА_ГОДИНА,
            пор::, нвпор::, ИМЕНСКИПРОСТОР, ИМЕНСКИ_ПРОСТОР, ип:, БРОЈЧЛАНАКА, БРОЈ_ЧЛАНАКА,
            ИМЕСТРАНИЦЕ, ИМЕ_СТРАНИЦЕ, СТРАНИЦА, множина:, чист::, безбедназамена::,
            безбедна_замена::, ИМЕСАЈТА, ИМЕПОДСТРАНИЦЕ, ИМЕПОДСТРАНЕ, ИМЕ_ПОДСТРАНИЦЕ,
            ИМЕ_ПОДСТРАНЕ, замени:, замена:, субст:, ИМЕРАЗГОВОРА, ИМЕ_РАЗГОВОРА, уц:, уцпрви:,
            IMEOSNOVE, IME_OSNOVE, TRENUTNIDAN, TEKUĆIDAN, TEKUĆI_DAN, TEKUĆIDAN2, TEKUĆI_DAN_2,
            TRENUTNIMESEC, TRENUTNI_MESEC, TEKUĆIMESEC, TEKUĆI_MESEC, TRENUTNIMESEC1,
            TRENUTNI_MESEC1, TEKUĆIMESEC1, TEKUĆI_MESEC1, TRENUTNIMESECIME, IMETEKUĆEGMESECA,
            IME_TEKUĆEG_MESECA, TRENUTNIMESECGEN, TEKUĆIMESECGEN, TEKUĆI_MESEC_GEN,
            TRENUTNOVREME, TEKUĆEVREME, TEKUĆE_VREME, TRENUTNAGODINA, TEKUĆAGODINA,
            TEKUĆA_GODINA, PODRAZUMEVANOSORTIRANJE:, PODRAZUMEVANIKLJUČZASORTIRANJE:,
            PODRAZMEVANOSORTIRANJEKATEGORIJE:, NAZIVPRIKAZA:, NAZIV_PRIKAZA:, putanjadatoteke:,
            putanja_datoteke:, PUNOIMESTRANICE, PUNOIMESTRANE, PUNO_IME_STRANICE,
            PUNO_IME_STRANE, punurl:, celaadresa:, cela_adresa:, rod:, lice:, gramatika:,
            lcprvi:, LOKALNIDAN, LOKALNI_DAN, LOKALNIMESEC, LOKALNI_MESEC, IMELOKALNOGMESECA,
            IME_LOKALNOG_MESECA, lokalnaadresa:, lokalna_adresa:, LOKALNAGODINA, LOKALNA_GODINA,
            por::, nvpor::, IMENSKIPROSTOR, IMENSKI_PROSTOR, ip:, BROJČLANAKA, BROJ_ČLANAKA,
            IMESTRANICE, IME_STRANICE, STRANICA, množina:, čist::, bezbednazamena::,
            bezbedna_zamena::, IMESAJTA, IMEPODSTRANICE, IMEPODSTRANE, IME_PODSTRANICE,
            IME_PODSTRANE, zameni:, zamena:, IMERAZGOVORA, IME_RAZGOVORA, ucprvi:
            """),
        ("sv", """
            GRUNDSIDNAMN, NUVARANDEDAG, NUDAG, NUVARANDEDAG2, NUDAG2, NUVARANDEMÅNAD, NUMÅNAD,
            NUVARANDEMÅNAD1, NUVARANDEMÅNADSNAMN, NUMÅNADSNAMN, NUVARANDETID, NUTID, NUVARANDEÅR,
            NUÅR, STANDARDSORTERING:, VISATITEL:, filsökväg:, formateranum:, formateratal:,
            HELASIDNAMNET, fullturl:, kön:, grammatik:, lb:, lbförst:, LOKALDAG, LOKALMÅNAD,
            LOKALMÅNADSNAMN, lokalurl:, LOKALTÅR, med::, mednw::, NAMNRYMD, nr:, ANTALARTIKLAR,
            SIDNAMN, rå::, SAJTNAMN, SITENAMN, UNDERSIDNAMN, byt:, DISKUSSIONSSIDNAMN, sb:,
            sbförst:
            """),
        ("ta", """
            பன்மை:
            """),
        ("te", """
            పేజీపేరు
            """),
        ("tg", """
            АСОСИИ_НОМИ_САҲИФА, РӮЗИ_КУНУНӢ, РӮЗИ_КУНУНИ_2, МОҲИ_КУНУНӢ, МОҲИ_КУНУНӢ_2,
            МОҲИ_КУНУНӢ_1, НОМИ_МОҲИ_КУНУНӢ, НОМИ_МОҲИ_КУНУНӢ_ТАСРИФ, ЗАМОНИ_КУНУНӢ, СОЛИ_КУНУНӢ,
            ТАРТИБ_БА_ТАВРИ_ПЕШФАРЗ:, КАЛИДИ_ТАРТИБ:, НАМОИШИ_САРЛАВҲА:, масири_парванда:,
            формати_рақам:, НОМИ_ПУРРАИ_САҲИФА, суроғаи_пурра:, ҷинс:, тасриф:, дарун:,
            бо_ҳарфҳои_хурд:, ҳарфи_аввал_хурд:, РӮЗИ_МАҲАЛЛӢ, МОҲИ_МАҲАЛЛӢ, МОҲИ_МАҲАЛЛӢ_2,
            НОМИ_МОҲИ_МАҲАЛЛӢ, суроғаи_локалӣ:, СОЛИ_МАҲАЛЛӢ, паём::, паём_бе_вики::, ФАЗОИ_НОМ,
            пи:, ШУМОРАИ_МАҚОЛАҲО, НОМИ_САҲИФА, шакли_ҷамъ:, хом::, монданиҳифз::, НОМИ_СОМОНА,
            НОМИ_САЙТ, НОМИ_ЗЕРГУРӮҲ, мондан:, НОМИ_САҲИФАИ_БАҲС, бо_ҳарфҳои_калон:,
            ҳарфи_аввал_калон:
            """),
        ("th", """
            เดือนปัจจุบัน, ชื่อเดือนปัจจุบัน
            """),
        ("tr", """
            ÜSTSAYFAADI, MEVCUTGÜN, GÜNCELGÜN, MEVCUTGÜN2, GÜNCELGÜN2, MEVCUTAY, MEVCUTAY2,
            GÜNCELAY, GÜNCELAY2, MEVCUTAY1, GÜNCELAY1, MEVCUTAYADI, GÜNCELAYADI,
            MEVCUTAYADIİYELİK, GÜNCELAYADIİYELİK, MEVCUTZAMAN, GÜNCELZAMAN, MEVCUTYIL, GÜNCELYIL,
            VARSAYILANSIRALA:, VARSAYILANSIRALAMAANAHTARI:, VARSAYILANKATEGORİSIRALA:,
            BAŞLIKGÖSTER:, dosyayolu:, dosya_yolu:, bi̇çi̇mnum:, TAMSAYFAADI, tamurl:,
            ci̇nsi̇yet:, di̇lbi̇lgi̇si̇:, gramer:, i̇nt:, kh:, khi̇lk:, YERELGÜN, YERELAY,
            YERELAY2, YERELAYADI, yerelurl:, YERELYIL, msj::, i̇lt::, msjyn::, i̇ltyn::, ADALANI,
            İSİMALANI, aa:, ab:, MADDESAYISI, SAYFAADI, çoğul:, ham::, güvenli̇yeri̇nekoy::,
            güvenli̇kopyala::, güvenli̇aktar::, güvenli̇yapiştir::, SİTEADI, ALTSAYFAADI, yk:,
            yeri̇nekoy:, kopyala:, aktar:, yapiştir:, TARTIŞMASAYFASIADI, bh:, bhi̇lk:
            """),
        ("tt", """
            АГЫМДАГЫ_КӨН, ТЕКУЩИЙ_ДЕНЬ, АГЫМДАГЫ_КӨН2, ТЕКУЩИЙ_ДЕНЬ_2, АГЫМДАГЫ_АЙ, АГЫМДАГЫ_АЙ2,
            ТЕКУЩИЙ_МЕСЯЦ, ТЕКУЩИЙ_МЕСЯЦ_2, АГЫМДАГЫ_АЙ_ИСЕМЕ, НАЗВАНИЕ_ТЕКУЩЕГО_МЕСЯЦА,
            АГЫМДАГЫ_АЙ_ИСЕМЕ_GEN, НАЗВАНИЕ_ТЕКУЩЕГО_МЕСЯЦА_РОД, АГЫМДАГЫ_ВАКЫТ, ТЕКУЩЕЕ_ВРЕМЯ,
            АГЫМДАГЫ_ЕЛ, ТЕКУЩИЙ_ГОД, эчке:, внутр:, urinliurl:, локальный_адрес:, хәбәр::,
            сообщение::, сообщ::, ИСЕМНӘР_МӘЙДАНЫ, ПРОСТРАНСТВО_ИМЁН, i̇a:, пи:, МӘКАЛӘ_САНЫ,
            КОЛИЧЕСТВО_СТАТЕЙ, БИТ_ИСЕМЕ, НАЗВАНИЕ_СТРАНИЦЫ, СӘХИФӘ_ИСЕМЕ, НАЗВАНИЕ_САЙТА,
            töpçek:, подст:, подстановка:, ОСНОВА_НАЗВАНИЯ_СТРАНИЦЫ, ТЕКУЩИЙ_МЕСЯЦ_1,
            СОРТИРОВКА_ПО_УМОЛЧАНИЮ:, КЛЮЧ_СОРТИРОВКИ:, ПОКАЗАТЬ_ЗАГОЛОВОК:, путь_к_файлу:,
            форматировать_число:, ПОЛНОЕ_НАЗВАНИЕ_СТРАНИЦЫ, полный_адрес:, пол:, падеж:,
            маленькими_буквами:, первая_буква_маленькая:, МЕСТНЫЙ_ДЕНЬ, МЕСТНЫЙ_МЕСЯЦ,
            МЕСТНЫЙ_МЕСЯЦ_2, НАЗВАНИЕ_МЕСТНОГО_МЕСЯЦА, МЕСТНЫЙ_ГОД, сообщ_без_вики::,
            множественное_число:, необраб::, защподст::, НАЗВАНИЕ_ПОДСТРАНИЦЫ,
            НАЗВАНИЕ_СТРАНИЦЫ_ОБСУЖДЕНИЯ, большими_буквами:, первая_буква_большая:
            """),
        ("uk", """
            ОСНОВА_НАЗВИ_ПІДСТОРІНКИ, ОСНОВА_НАЗВАНИЯ_СТРАНИЦЫ, ПОТОЧНИЙ_ДЕНЬ, ТЕКУЩИЙ_ДЕНЬ,
            ПОТОЧНИЙ_ДЕНЬ_2, ТЕКУЩИЙ_ДЕНЬ_2, ПОТОЧНИЙ_МІСЯЦЬ, ПОТОЧНИЙ_МІСЯЦЬ_2, ТЕКУЩИЙ_МЕСЯЦ,
            ТЕКУЩИЙ_МЕСЯЦ_2, ПОТОЧНИЙ_МІСЯЦЬ_1, ТЕКУЩИЙ_МЕСЯЦ_1, НАЗВА_ПОТОЧНОГО_МІСЯЦЯ,
            НАЗВАНИЕ_ТЕКУЩЕГО_МЕСЯЦА, НАЗВА_ПОТОЧНОГО_МІСЯЦЯ_РОД, НАЗВАНИЕ_ТЕКУЩЕГО_МЕСЯЦА_РОД,
            ПОТОЧНИЙ_ЧАС, ТЕКУЩЕЕ_ВРЕМЯ, ПОТОЧНИЙ_РІК, ТЕКУЩИЙ_ГОД, СОРТИРОВКА_ПО_УМОЛЧАНИЮ:,
            КЛЮЧ_СОРТИРОВКИ:, ПОКАЗАТИ_ЗАГОЛОВОК:, ПОКАЗАТЬ_ЗАГОЛОВОК:, шлях_до_файлу:,
            путь_к_файлу:, форматувати_число:, форматировать_число:, ПОВНА_НАЗВА_СТОРІНКИ,
            ПОЛНОЕ_НАЗВАНИЕ_СТРАНИЦЫ, повна_адреса:, полный_адрес:, стать:, пол:, відмінок:,
            падеж:, внутр:, нр:, нижній_регістр:, малими_буквами:, малими_літерами:,
            маленькими_буквами:, нр_перша:, перша_буква_мала:, перша_літера_мала:,
            мала_перша_літера:, первая_буква_маленькая:, ЛОКАЛЬНИЙ_ДЕНЬ, МІСЦЕВИЙ_ДЕНЬ,
            МЕСТНЫЙ_ДЕНЬ, ЛОКАЛЬНИЙ_МІСЯЦЬ, ЛОКАЛЬНИЙ_МІСЯЦЬ_2, МЕСТНЫЙ_МЕСЯЦ, МЕСТНЫЙ_МЕСЯЦ_2,
            НАЗВА_ЛОКАЛЬНОГО_МІСЯЦЯ, НАЗВАНИЕ_МЕСТНОГО_МЕСЯЦА, локальна_адреса:,
            локальный_адрес:, ЛОКАЛЬНИЙ_РІК, МІСЦЕВИЙ_РІК, МЕСТНЫЙ_ГОД, повід::, повідомлення::,
            сообщение::, сообщ::, повід_без_вікі::, сообщ_без_вики::, ПРОСТІР_НАЗВ,
            ПРОСТРАНСТВО_ИМЁН, пн:, пи:, КІЛЬКІСТЬ_СТАТЕЙ, КОЛИЧЕСТВО_СТАТЕЙ, НАЗВА_СТОРІНКИ,
            НАЗВАНИЕ_СТРАНИЦЫ, множина:, множественное_число:, необроб::, необраб::,
            безпечна_підстановка::, защподст::, НАЗВА_САЙТУ, НАЗВАНИЕ_САЙТА, НАЗВА_ПІДСТОРІНКИ,
            НАЗВАНИЕ_ПОДСТРАНИЦЫ, підст:, підстановка:, подстановка:, подст:,
            НАЗВА_СТОРІНКИ_ОБГОВОРЕННЯ, НАЗВАНИЕ_СТРАНИЦЫ_ОБСУЖДЕНИЯ, вр:, верхній_регістр:,
            великими_буквами:, великими_літерами:, большими_буквами:, вр_перша:,
            перша_буква_велика:, перша_літера_велика:, велика_перша_літера:,
            первая_буква_большая:
            """),
        ("ur", """
            نام_بنیادی_صفحہ, موجودہ_دن, موجودہ_دن2, موجودہ_مہینہ, موجودہ_مہینہ2, موجودہ_مہینہ1,
            موجودہ_مہینہ_کا_نام, موجودہ_مہینہ_کا_نام_اضافت, موجودہ_وقت, موجودہ_سال,
            ابتدائی_ترتیب:, کلید_ابتدائی_ترتیب:, ابتدائی_ترتیب_زمرہ:, نمائش_عنوان:, راہ_فائل:,
            صیغہ_عدد:, صفحہ_کا_مکمل_نام, مکمل_نام, مکمل_ربط:, صنف:, قواعد:, عالمی:, چھوٹے_حروف:,
            چھوٹے_حروف_سے_شروع:, مقامی_دن, مقامی_مہینہ, مقامی_مہینہ2, مقامی_مہینہ_کا_نام,
            مقامی_ربط:, مقامی_سال, پیغام::, خام_پیغام::, نام_فضا, نف:, تعداد_مضامین, نام_صفحہ,
            جمع:, خام::, محفوظ_نقل::, محفوظ_جا::, سائٹ_نام, نام_سائٹ, نام_موقع, نام_ذیلی_صفحہ,
            نقل:, جا:, نام_تبادلہ_خیال_صفحہ, بڑے_حروف:, بڑے_حروف_سے_شروع:
            """),
        ("uz", """
            JORIYKUN, JORIYKUN2, JORIYOY, JORIYOY2, JORIYOY1, JORIYOYNOMI, JORIYOYNOMIQARATQICH,
            JORIYVAQT, JORIYYIL, jins:, MAHALLIYKUN, MAHALLIYOY, MAHALLIYOY2, MAHALLIYOYNOMI,
            MAHALLIYYIL, NOMFAZO, MAQOLASONI, SAHIFANOMI
            """),
        ("vi", """
            TÊN_TRANG_GỐC, TÊNTRANGGỐC, NGÀY_NÀY, NGÀYNÀY, NGÀY_NÀY_2, NGÀYNÀY2, THÁNG_NÀY,
            THÁNGNÀY, THÁNG_NÀY_2, THÁNGNÀY2, THÁNG_NÀY_1, THÁNGNÀY1, TÊN_THÁNG_NÀY, TÊNTHÁNGNÀY,
            TÊN_DÀI_THÁNG_NÀY, TÊNDÀITHÁNGNÀY, GIỜ_NÀY, GIỜNÀY, NĂM_NÀY, NĂMNÀY, XẾP_MẶC_ĐỊNH:,
            XẾPMẶCĐỊNH:, TÊN_HIỂN_THỊ:, TÊNHIỂNTHỊ:, đường_dẫn_tập_tin:, đườngdẫntậptin:,
            phân_chia_số:, phânchiasố:, TÊN_TRANG_ĐỦ, TÊNTRANGĐỦ, url_đủ:, urlđủ:, giống:,
            ngữ_pháp:, ngữpháp:, nội:, chữ_hoa:, chữhoa:, chữ_đầu_hoa:, chữđầuhoa:,
            NGÀY_ĐỊA_PHƯƠNG, NGÀYĐỊAPHƯƠNG, THÁNG_ĐỊA_PHƯƠNG, THÁNGĐỊAPHƯƠNG,
            TÊN_THÁNG_ĐỊA_PHƯƠNG, TÊNTHÁNGĐỊAPHƯƠNG, url_địa_phương:, urlđịaphương:,
            NĂM_ĐỊA_PHƯƠNG, NĂMĐỊAPHƯƠNG, nhắn::, nhắn_mới::, nhắnmới::, KHÔNG_GIAN_TÊN,
            KHÔNGGIANTÊN, kgt:, SỐ_BÀI, SỐBÀI, TÊN_TRANG, TÊNTRANG, số_nhiều:, sốnhiều:,
            thế_an_toàn::, TÊN_MẠNG, TÊNMẠNG, TÊN_TRANG_PHỤ, TÊNTRANGPHỤ, thế:,
            TÊN_TRANG_THẢO_LUẬN, TÊNTRANGTHẢOLUẬN, chữ_thường:, chữthường:, chữ_đầu_thường:,
            chữđầuthường:
            """),
        ("zh", """
            基础页面名称, 今天, 今天2, 本月, 本月2, 本月1, 本月名, 本月名称, 本月名属格, 本月名称属格, 当前时间, 此时, 今年, 默认排序:,
            默认排序关键字:, 默认分类排序:, 显示标题:, 文件路径:, 格式化数字:, 页面全称, 完整页面名称, 完整url:, 性别:, 语法:, 界面:, 小写:,
            小写首字:, 本地日, 本地月, 本地月2, 本地月份名, 本地url:, 本地年, 名字空间, 名称空间:, 条目数, 页名, 页面名, 页面名称, 复数:,
            原始::, 安全替代::, 站点名称, 子页面名称, 替代:, 讨论页面名称, 对话页面名称, 大写:, 大写首字:, 目前時間, 顯示標題:, 性別:, 性:,
            訊息::, 命名空間, 命名空間:, 名字空间:, 文章數, 頁面名稱, 安全替換::, 網站名稱, 替換:
            """),
    ]
}
