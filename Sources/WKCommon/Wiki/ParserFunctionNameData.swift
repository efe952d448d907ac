/// What the parser functions are called in other languages: data for `ParserFunctionNames`.
///
/// MediaWiki's (`magicWords` in `languages/messages`, and those of the extension ParserFunctions). A
/// language has the names of those it falls back on, so it may stand in several entries.
enum ParserFunctionNameData {
    /// The names that English has beside those of `ParserFunction`.
    static let english = """
        contentlanguage contentlang; defaultsort defaultsortkey defaultcategorysort;
        subjectpagename articlepagename; subjectpagenamee articlepagenamee;
        subjectspace articlespace; subjectspacee articlespacee; formatdate dateformat
        """

    /// The functions that ask for data or store some: of Semantic MediaWiki, Page Forms, Cargo,
    /// DynamicPageList, External Data, Arrays, Variables, Maps and others.
    static let queries: StaticString = """
        show set set_internal set_recurring_event set_recurring_event_internal subobject concept
        declare info smwdoc compound_query sparql arraymap arraymaptemplate forminput formlink
        formredlink queryformlink autoedit autoedit_rating default_form template_params
        template_display cargo_query cargo_compound_query cargo_store cargo_declare cargo_attach
        cargo_display_map recurring_event dpl dplchapter dplmatrix dplnum dplreplace dplvar
        get_web_data get_file_data get_db_data get_soap_data get_ldap_data get_external_data
        external_value for_external_table display_external_table format_external_table
        store_external_table clear_external_data arraydefine arrayprint arrayindex arraysize
        arraysearch arraysearcharray arrayslice arrayreset arrayunique arraysort arraymerge
        arrayunion arraydiff arrayintersect hashdefine hashprint hashvalue hashinclude hashexclude
        hashreset hashmerge hashmix hashdiff hashintersect parameterstohash vardefine widget ev evt
        evp evu evl display_map display_point display_points display_line geocode geodistance
        finddestination mapsdoc multimaps css seo metadesc mermaid drawio categorytree chart
        """

    /// The entries of a language: `lc kleinbuchstaben; uc großbuchstaben`.
    static func names(for language: String) -> [String] {
        if language == "en" || language == "simple" { return [] }
        return byLanguage.filter {
            $0.codes.split(whereSeparator: \.isWhitespace).contains(Substring(language))
        }.map(\.names)
    }

    // swift-format-ignore
    private static let byLanguage: [(codes: String, names: String)] = [
        ("af", """
            displaytitle vertoontitel; fullpagename volbladsynaam; gender geslag;
            namespace naamspasie; pagename bladsynaam; plural meervoud; sitename werfnaam;
            tag etiket; talkspace besprekingsbladsy
            """),
        ("an", """
            displaytitle títol; namespace espaciodenombres; namespacee espaciodenombrese; ns edn
            """),
        ("ar ary arz", """
            expr تعبير; if لو; ifeq لومعادلة; ifexpr لوتعبير; iferror لوخطأ; switch تبديل;
            default افتراضي; ifexist لوموجود; titleparts أجزاء_العنوان; anchorencode كود_الأنكور;
            basepagename اسم_الصفحة_الأساسي; basepagenamee عنوان_الصفحة_الأساسي;
            contentlanguage لغة_المحتوى لغة_محتوى; defaultsort ترتيب_افتراضي مفتاح_ترتيب_افتراضي
            ترتيب_تصنيف_افتراضي ترتيب_غيابي; displaytitle عرض_العنوان; formatnum صيغة_رقم;
            fullpagename اسم_الصفحة_الكامل اسم_صفحة_كامل اسم_كامل;
            fullpagenamee عنوان_الصفحة_الكامل عنوان_صفحة_كامل; gender نوع; lc صغير;
            lcfirst عنوان_كبير; namespace نطاق; namespacee عنوان_نطاق; namespacenumber عدد_نطاق;
            ns نط; nse نطم; padleft باد_يسار; padright باد_يمين; pagelanguage لغة_الصفحة;
            pagename اسم_الصفحة; pagenamee عنوان_الصفحة; plural جمع; rootpagename جذر_اسم_الصفحة;
            rootpagenamee عنوان_جذر_الصفحة; sitename اسم_الموقع; subjectpagename اسم_صفحة_الموضوع
            اسم_صفحة_المقالة; subjectpagenamee عنوان_صفحة_الموضوع عنوان_صفحة_المقالة;
            subjectspace نطاق_الموضوع نطاق_المقالة; subjectspacee عنوان_نطاق_الموضوع
            عنوان_نطاق_المقالة; subpagename اسم_الصفحة_الفرعي; subpagenamee عنوان_الصفحة_الفرعي;
            tag وسم; talkpagename اسم_صفحة_النقاش; talkpagenamee عنوان_صفحة_النقاش;
            talkspace نطاق_النقاش; talkspacee عنوان_النقاش; uc كبير; ucfirst عنوان_صغير;
            urlencode كود_المسار; safesubst نسخ_آمن
            """),
        ("arc", "gender ܓܢܣܐ; namespace ܚܩܠܐ; pagename ܫܡܐ_ܕܦܐܬܐ; pagenamee ܟܘܢܝܐ_ܕܦܐܬܐ"),
        ("arz", """
            basepagename اسم_الصفحه_الأساسى; basepagenamee عنوان_الصفحه_الأساسى;
            defaultsort ترتيب_قياسى ترتيب_افتراضى مفتاح_ترتيب_قياسى مفتاح_ترتيب_افتراضى
            ترتيب_تصنيف_قياسى ترتيب_تصنيف_افتراضى ترتيب_قياسي مفتاح_ترتيب_قياسي ترتيب_تصنيف_قياسي;
            fullpagenamee عنوان_الصفحه_الكامل عنوان_كامل; pagelanguage اللغه_بتاعه_الصفحه;
            pagename اسم_الصفحه; pagenamee عنوان_الصفحه; rootpagename جدر_اسم_الصفحه;
            rootpagenamee عنوان_جدر_الصفحه; sitename اسم_موقع; subjectpagename اسم_صفحه_الموضوع
            اسم_صفحه_المقاله; subjectpagenamee عنوان_صفحه_الموضوع عنوان_صفحه_المقاله;
            subjectspace نطاق_المقاله; subjectspacee عنوان_نطاق_المقاله;
            subpagename اسم_الصفحه_الفرعي; subpagenamee عنوان_الصفحه_الفرعى عنوان_الصفحه_الفرعي;
            talkpagename اسم_صفحه_المناقشه; talkpagenamee عنوان_صفحه_المناقشه;
            talkspace نطاق_المناقشه; talkspacee عنوان_المناقشه
            """),
        ("azb", """
            ifeq ایربیر; ifexpr ایرحساب; iferror ایریالنیش; ifexist ایراولسا;
            pagename صفحه‌نین_آدی
            """),
        ("bcl", """
            contentlanguage tataramonkanlaog tataramonlaog; fullpagename todongngarankanpahina;
            fullpagenamee kagngarankantodongngarankanpahina; namespace ngaranespasyo;
            namespacee kagngaranespasyo; padleft padwala; padright padtoo;
            pagename ngarankanpahina; pagenamee kagngarankanpahina; plural dakol;
            talkpagename ngarankanpahinaninolay; talkpagenamee kagngarankanpahinaninolay;
            talkspace olayespasyo; talkspacee kagolayespasyo
            """),
        ("be-tarask", """
            basepagename назва_базавай_старонкі; basepagenamee назва_базавай_старонкі_2;
            contentlanguage мова_зьместу; defaultsort сартыроўка_па_змоўчваньні
            ключ_сартыроўкі_па_змоўчваньні сартыроўка_ў_катэгорыі_па_змоўчваньні;
            displaytitle паказваць_назву; formatnum фарматаваць_лік;
            fullpagename поўная_назва_старонкі; fullpagenamee поўная_назва_старонкі_2; gender пол;
            lc малымі_літарамі; lcfirst першая_літара_малая; namespace прастора_назваў;
            namespacee прастора_назваў_2; ns пн; pagename назва_старонкі;
            pagenamee назва_старонкі_2; plural множны_лік; sitename назва_сайту;
            subjectpagename назва_старонкі_прадмету назва_старонкі_артыкула;
            subjectpagenamee назва_старонкі_прадмету_2 назва_старонкі_артыкула_2;
            subjectspace прастора_назваў_прадмету прастора_назваў_артыкула;
            subjectspacee прастора_назваў_прадмету_2 прастора_назваў_артыкула_2;
            subpagename назва_падстаронкі; subpagenamee назва_падстаронкі_2; tag тэг;
            talkpagename назва_старонкі_абмеркаваньня;
            talkpagenamee назва_старонкі_абмеркаваньня_2; talkspace прастора_назваў_абмеркаваньня;
            talkspacee прастора_назваў_абмеркаваньня_2; uc вялікімі_літарамі;
            ucfirst першая_літара_вялікая
            """),
        ("bg", """
            defaultsort сорткат; displaytitle показв_заглавие; fullpagename пълноиме_страница;
            fullpagenamee пълноиме_страницаи; gender пол; lc мб; lcfirst мбпърва;
            namespace именнопространство; namespacee именнопространствои; ns ип;
            pagename страница; pagenamee страницаи; plural мн_число; sitename именасайта;
            subpagename име_подстраница; subpagenamee име_подстраницаи; talkpagename име_беседа;
            talkpagenamee име_беседаи; uc гб; ucfirst гбпърва
            """),
        ("bn bpy", """
            basepagename ভিত্তি_পাতার_নাম ভিত্তিপাতারনাম ভিত্তি_পৃষ্ঠার_নাম;
            basepagenamee ভিত্তি_পাতার_নামম ভিত্তিপাতারনামম ভিত্তি_পৃষ্ঠার_নামম;
            contentlanguage বিষয়বস্তুর_ভাষা বিষয়বস্তুরভাষা; defaultsort পূর্বনির্ধারিত_বাছাই
            পূর্বনির্ধারিতবাছাই; displaytitle প্রদর্শনেরশিরোনাম প্রদর্শিতশিরোনাম
            প্রদর্শনের_শিরোনাম প্রদর্শিত_শিরোনাম; formatnum নম্বর_বিন্যাস নম্বরবিন্যাস;
            fullpagename পূর্ণ_পাতার_নাম সম্পূর্ণ_পাতার_নাম পূর্ণপাতারনাম সম্পূর্ণপাতারনাম
            পূর্ণ_পৃষ্ঠার_নাম সম্পূর্ণ_পৃষ্ঠার_নাম পূর্ণপৃষ্ঠারনাম সম্পূর্ণপৃষ্ঠারনাম;
            fullpagenamee পূর্ণ_পাতার_নামম সম্পূর্ণ_পাতার_নামম পূর্ণপাতারনামম সম্পূর্ণপাতারনামম
            পূর্ণ_পৃষ্ঠার_নামম সম্পূর্ণ_পৃষ্ঠার_নামম পূর্ণপৃষ্ঠারনামম সম্পূর্ণপৃষ্ঠারনামম;
            gender লিঙ্গ; namespace নামস্থান; namespacee নামস্থানন;
            namespacenumber নামস্থানের_সংখ্যা নামস্থানেরসংখ্যা; pagename পাতার_নাম পাতারনাম
            পৃষ্ঠার_নাম পৃষ্ঠারনাম; pagenamee পাতার_নামম পাতারনামম পৃষ্ঠার_নামম পৃষ্ঠারনামম;
            plural বহুবচন; rootpagename মূল_পাতার_নাম মূলপাতারনাম মূল_পৃষ্ঠার_নাম;
            rootpagenamee মূল_পাতার_নামম মূলপাতারনামম মূল_পৃষ্ঠার_নামম; sitename সাইটের_নাম
            সাইটেরনাম; subjectpagename বিষয়ের_পাতার_নাম বিষয়েরপাতারনাম বিষয়ের_পৃষ্ঠার_নাম
            বিষয়েরপৃষ্ঠারনাম; subjectpagenamee বিষয়ের_পাতার_নামম বিষয়েরপাতারনামম
            বিষয়ের_পৃষ্ঠার_নামম বিষয়েরপৃষ্ঠারনামম; subjectspace বিষয়ের_স্থান নিবন্ধের_স্থান
            বিষয়েরস্থান নিবন্ধেরস্থান; subjectspacee বিষয়ের_স্থানন নিবন্ধের_স্থানন বিষয়েরস্থানন
            নিবন্ধেরস্থানন; subpagename উপপাতার_নাম উপপাতারনাম উপপৃষ্ঠার_নাম উপপৃষ্ঠারনাম;
            subpagenamee উপপাতার_নামম উপপাতারনামম উপপৃষ্ঠার_নামম উপপৃষ্ঠারনামম; tag ট্যাগ;
            talkpagename আলাপ_পাতার_নাম আলাপপাতারনাম আলাপ_পৃষ্ঠার_নাম আলোচনা_পৃষ্ঠার_নাম
            আলোচনা_পাতার_নাম আলোচনাপাতারনাম; talkpagenamee আলাপ_পাতার_নামম আলাপপাতারনামম
            আলাপ_পৃষ্ঠার_নামম আলোচনা_পৃষ্ঠার_নামম আলোচনা_পাতার_নামম আলোচনাপাতারনামম;
            talkspace আলাপের_স্থান আলোচনার_স্থান আলাপেরস্থান আলোচনারস্থান আলাপের_জায়গা
            আলাপেরজায়গা; talkspacee আলাপের_স্থানন আলোচনার_স্থানন আলাপেরস্থানন আলোচনারস্থানন
            """),
        ("br", """
            defaultsort alc'hwezdibab; fullpagename anvpajennklok; fullpagenamee anvpajennkloksk;
            gender jener; namespace esaouennanv; namespacee esaouennanvsk; pagename anvpajenn;
            pagenamee anvpajennsk; plural liester; sitename anvlec'hienn; subpagename anvispajenn
            """),
        ("bs sh", """
            basepagename imebaznestranice; basepagenamee imenabaznestranice;
            displaytitle naslovzaprikaz pokažinaslov pokazinaslov; formatnum numeričkiformat
            numerickiformat; fullpagename punoimestranice punoimestrane;
            fullpagenamee punoimestranicee punoimestranee; gender spol pol; lcfirst lcprvi;
            namespace imenskiprostor; namespacee imenskiprostori; ns ip; padleft razmaklijevo
            jastuklijevo; padright razmakdesno jastukdesno; pagename stranica; pagenamee stranice;
            plural množina; sitename imesajta; subjectpagename imestranicesubkjekta
            imestraniceclanka imestranicečlanka; subjectpagenamee imenastranicesubjekta
            imenastraniceclanaka imenastranicečlanaka; subjectspace prostorsubjekta prostorclanaka
            prostorčlanaka; subjectspacee prostorisubjekta prostoriclanka prostoričlanka;
            subpagename imepodstranice; subpagenamee imenapodstranice; tag oznaka;
            talkpagename imestranicerazgovora; talkpagenamee imenastranicerazgovora;
            talkspace prostorzarazgovor; talkspacee prostorizarazgovor; ucfirst ucprvi;
            urlencode dekodirajadresu
            """),
        ("ce", """
            anchorencode ишарйар_меттиган; basepagename агӏон_цӏера_бух;
            basepagenamee агӏон_цӏера_бух_2; contentlanguage мотт_чулацам;
            defaultsort листар_цахьехор догlа_листаран; displaytitle гайта_коьртамогl;
            formatnum терахьан_барамхlоттор; fullpagename юьззина_агӏон_цӏе;
            fullpagenamee юьззина_агӏон_цӏе_2; gender ву_йу; lc кегийчу_элпашца;
            lcfirst хьалхар_элп_жима; namespace цӏерийн_ана; namespacee цӏерийн_ана_2; ns бо;
            nse бохь; padleft йуза_харце; padright йуза_бакъе; pagename агӏон_цӏе;
            pagenamee агӏон_цӏе_2; plural дукхаллин_терахь; sitename меттиг_цlе;
            subjectpagename агӏон_яззаман_цӏе; subjectpagenamee агӏон_яззаман_цӏе_2;
            subjectspace яззамийн_ана; subjectspacee яззамийн_ана_2;
            subpagename агӏон_кӏелара_цӏе; subpagenamee агӏон_кӏелара_цӏе_2; tag къастам къасто
            къаст; talkpagename дийцаре_агӏон_цӏе; talkpagenamee дийцаре_агӏон_цӏе_2;
            talkspace дийцарийн_ана; talkspacee дийцарийн_ана_2; uc даккхийчу_элпашца;
            ucfirst хьалхар_элп_доккха; urlencode ишарйина_меттиг
            """),
        ("ckb", """
            expr دەربڕین; if ئەگەر; ifexpr ئەگەر_دەربڕین; iferror ئەگەر_ھەڵە; switch گۆڕینەوە;
            default بنچینەیی; ifexist ئەگەر_ھەبوو
            """),
        ("cy", """
            contentlanguage iaithycynnwys; formatnum fformatiorhif; fullpagename enwllawntudalen;
            fullpagenamee enwllawntudalene; namespace parth; namespacee parthe;
            pagename enwtudalen; pagenamee enwtudalene; plural lluosog; subpagename enwisdudalen;
            subpagenamee enwisdudalene; talkpagename enwtudalensgwrs;
            talkpagenamee enwtudalensgwrse
            """),
        ("de bar dsb frr gsw hsb ksh lb nds pdc pfl stq", """
            switch wechsle; default standard; anchorencode ankerenkodiert sprungmarkeenkodiert;
            basepagename oberseite; basepagenamee oberseite_url; contentlanguage inhaltssprache;
            defaultsort sortierung; displaytitle seitentitel; formatnum zahlenformat;
            fullpagename voller_seitenname; fullpagenamee voller_seitenname_url;
            gender geschlecht; lc klein; lcfirst initial_klein; namespace namensraum;
            namespacee namensraum_url; namespacenumber namensraumnummer; ns nr; nse nr_url;
            padleft füllenlinks; padright füllenrechts; pagename seitenname;
            pagenamee seitenname_url; rootpagename stammseite; rootpagenamee stammseite_url;
            sitename projektname; subjectpagename hauptseitenname vorderseite hauptseite;
            subjectpagenamee hauptseitenname_url vorderseite_url hauptseite_url;
            subjectspace hauptnamensraum; subjectspacee hauptnamensraum_url;
            subpagename unterseite; subpagenamee unterseite_url; tag erweiterung;
            talkpagename diskussionsseite disk; talkpagenamee diskussionsseite_url disk_url;
            talkspace diskussionsnamensraum disk_nr; talkspacee diskussionsnamensraum_url
            disk_nr_url; uc gross; ucfirst initial_gross; urlencode urlenkodiert;
            safesubst sicher_ers sicherers
            """),
        ("diq", """
            expr ifade; if se; ifeq sek; ifexpr ifadeyose; iferror çınyose; switch rayek;
            default hesıbyaye; basepagename nameyesasperer; basepagenamee nameyesasperan;
            contentlanguage zuwanékesté zuwesten; defaultsort ratnayişohesbnayiş
            sirmeyratnayişohesbnayiş kategori̇yaratnayişohesbnayiş; displaytitle sernami̇basni;
            formatnum babetnayiş; fullpagename nameypererpéro; fullpagenamee nameypererpéron;
            gender ci̇nsi̇yet; lc kh; lcfirst khi̇lk; namespace caname; namespacee canamee;
            namespacenumber amari̇yacaname; ns cn; nse cnv; padleft çepi̇pirk;
            padright raşti̇pirk; pagename nameypela; pagenamee nameypelaa; plural zafen;
            rootpagename nameyréçerdaperer; rootpagenamee nameyréçerdaperan; sitename nameysi̇ta;
            subjectpagename nameyperdamesel nameyperdawesi̇qe; subjectpagenamee nameyperdameseler
            nameyperdawesi̇qer; subjectspace cayémesel cayéwesi̇qe; subjectspacee cayémeselan
            cayéwesi̇qan; subpagename nameybinperer; subpagenamee nameybinpereran; tag etiket;
            talkpagename nameyperavatenayişi̇; talkpagenamee nameyperavatenayişan;
            talkspace cayévatenayişi̇; talkspacee cayévatenayişan; uc bh; ucfirst bhi̇lk;
            safesubst emeleyateberde
            """),
        ("el pnt", """
            anchorencode κωδικοποιησηαγκυρας; basepagename βασηονοματοσσελιδας;
            basepagenamee βασηονοματοσσελιδασκ; contentlanguage γλωσσαπεριεχομενου;
            defaultsort προκαθορισμενηταξινομηση κλειδιπροκαθορισμενησταξινομησης
            προκαθορισμενηταξινομησηκατηγοριας προκταξ; displaytitle δειξετιτλο προβολητιτλου;
            formatnum μορφοποιησηαριθμου; fullpagename πληρεσονομασελιδας;
            fullpagenamee πληρεσονομασελιδασκ; gender φυλο; lc πεζα; lcfirst πρωτοπεζο;
            namespace περιοχη; namespacee περιοχηκ; namespacenumber αριθμοσονοματοσχωρου
            αριθμοσονοματοχωρου; ns χο χωροσονοματων οχ ονοματοχωρος; padleft αριστεροπαραγεμισμα;
            padright δεξιπαραγεμισμα; pagename ονομασελιδας; pagenamee ονομασελιδασκ;
            plural πληθυντικος; sitename ιστοχωρος; subjectpagename ονομασελιδασθεματος;
            subjectpagenamee ονομασελιδασθεματοσκ; subjectspace περιοχηθεματων;
            subjectspacee περιοχηθεματωνκ; subpagename ονομαυποσελιδας;
            subpagenamee ονομαυποσελιδασκ; tag ετικέτα; talkpagename ονομασελιδασσυζητησεων;
            talkpagenamee ονομασελιδασσυζητησεωνκ; talkspace περιοχησυζητησεων;
            talkspacee περιοχησυζητησεωνκ; uc κεφαλαια; ucfirst πρωτοκεφαλαιο;
            urlencode κωδικοποιησηurl
            """),
        ("eo io", """
            expr espr esprimo esprime; if se; ifeq seekv seekvacio seeglas laŭsamvalorade
            lauxsamvalorade; ifexpr seespr seeksprimo seesprimo laŭevaluade; iferror seeraras
            laŭerarade lauxerarade; switch ŝaltu ŝalti sxaltu sxalti ŝalte sxalte; default apriore
            defaŭlte defauxlte; ifexist seekzistas laŭasignade lauxasignade;
            titleparts titolpartdonu; basepagename patrapaĝonomo patrapagxonomo patrapaĝnomo
            patrapagxnomo; basepagenamee patrapaĝonomoo patrapagxonomoo patrapaĝnomoo
            patrapagxnomoo; contentlanguage enhava-lingvo; defaultsort defaŭltordigo
            defauxltordigo; displaytitle montrutitolon; fullpagename tutapaĝonomo tutapagxonomo
            tutapaĝnomo tutapagxnomo; fullpagenamee tutapaĝonomoo tutapagxonomoo tutapaĝnomoo
            tutapagxnomoo; gender sekso; lc malmajuskle minuskle; lcfirst malmajuskleunua
            minuskleunua mmu; namespace nomspaco; namespacee nomspacoo;
            namespacenumber numerodenomspaco nomspacnumero; nse nss nso; pagename paĝonomo
            pagxonomo paĝnomo pagxnomo; pagenamee paĝonomoo pagxonomoo paĝnomoo pagxnomoo;
            plural plurala; sitename ttt-nomo retpaĝnomo retpagxnomo retejnomo;
            subpagename subpaĝonomo subpagxonomo subpaĝnomo subpagxnomo; subpagenamee subpaĝonomoo
            subpagxonomoo subpaĝnomoo subpagxnomoo; tag marko etikedo; talkpagename diskutpaĝonomo
            diskutpagxonomo diskutpaĝnomo diskutpagxnomo; talkpagenamee diskutpaĝonomoo
            diskutpagxonomoo diskutpaĝnomoo diskutpagxnomoo; talkspace diskutnomspaco;
            talkspacee diskutnomspacoo; uc majuskle malminuskle; ucfirst majuskleunua
            malminuskleunua mu; safesubst sekuranstat
            """),
        ("es an ast avk ay cbk-zam gn guc lad nah qu", """
            if si; ifeq siigual; ifexpr siexpr; iferror sierror; switch según;
            default predeterminado; ifexist siexiste; basepagename nombredepaginabase
            nombredepáginabase; basepagenamee nombredepaginabasec nombredepáginabasec;
            contentlanguage idiomadelcontenido idiomadelcont; defaultsort ordenar
            clavedeordenpredeterminado ordendecategoriapredeterminado
            ordendecategoríapredeterminado; displaytitle mostrartítulo mostrartitulo;
            formatnum formatonúmero formatonumero; fullpagename nombrecompletodepágina
            nombrecompletodepagina; fullpagenamee nombrecompletodepaginac nombrecompletodepáginac;
            gender género genero; lc minus minús; lcfirst primerominus primerominús;
            namespace espaciodenombre; namespacee espaciodenombrec;
            namespacenumber númerodelespacio; ns en; padleft rellenarizquierda rellenarizq;
            padright rellenarderecha rellenarder; pagename nombredepagina nombredepágina;
            pagenamee nombredepaginac nombredepáginac; rootpagename nombredepaginaraiz
            nombredepáginaraíz; rootpagenamee nombredepaginaraizc nombredepáginaraízc;
            sitename nombredelsitio; subjectpagename nombredepaginadetema nombredepáginadetema
            nombredepáginadeasunto nombredepaginadeasunto nombredepaginadearticulo
            nombredepáginadeartículo; subjectpagenamee nombredepaginadetemac nombredepáginadetemac
            nombredepáginadeasuntoc nombredepaginadeasuntoc nombredepaginadearticuloc
            nombredepáginadeartículoc; subjectspace espaciodeasunto espaciodetema
            espaciodeartículo espaciodearticulo; subjectspacee espaciodetemac espaciodeasuntoc
            espaciodearticuloc espaciodeartículoc; subpagename nombredesubpagina
            nombredesubpágina; subpagenamee nombredesubpaginac nombredesubpáginac; tag etiqueta;
            talkpagename nombredepáginadediscusión nombredepaginadediscusion
            nombredepaginadiscusion nombredepáginadiscusión;
            talkpagenamee nombredepáginadediscusiónc nombredepaginadediscusionc
            nombredepaginadiscusionc nombredepáginadiscusiónc; talkspace espaciodediscusion
            espaciodediscusión; talkspacee espaciodediscusionc; uc mayus mayús;
            ucfirst primeromayus primeromayús; urlencode codificarurl
            """),
        ("et vep vro", """
            basepagename nimeruumitanimi; basepagenamee nimeruumitanimi1;
            contentlanguage vaikekeel; defaultsort järjesta; displaytitle pealkiri;
            formatnum arvuvormindus; fullpagename koguleheküljenimi;
            fullpagenamee koguleheküljenimi1; gender sugu; lc vt; lcfirst esivt;
            namespace nimeruum; namespacee nimeruum1; namespacenumber nimeruuminumber; ns nr;
            nse nr1; pagename leheküljenimi; pagenamee leheküljenimi1;
            rootpagename juurleheküljenimi; rootpagenamee juurleheküljenimi1; sitename kohanimi;
            subjectspace sisunimeruum; subjectspacee sisunimeruum1; subpagename alamleheküljenimi;
            subpagenamee alamleheküljenimi1; talkpagename arutelunimi; talkpagenamee arutelunimi1;
            talkspace arutelunimeruum; talkspacee arutelunimeruum1; uc st; ucfirst esist
            """),
        ("eu", "pagename orrialdeizen"),
        ("fa azb glk lrc mzn", """
            expr حساب; if اگر; ifeq اگرمساوی; ifexpr اگرحساب; iferror اگرخطا; switch گزینه;
            default پیش‌فرض; ifexist اگرموجود; titleparts پاره‌عنوان; anchorencode کدلنگر;
            basepagename نام‌صفحه‌مبنا نام_صفحه_مبنا; basepagenamee نام‌صفحه‌مبناکد
            نام_صفحه_مبنا_کد; contentlanguage زبان‌محتوا زبان_محتوا; defaultsort ترتیب
            ترتیب‌پیش‌فرض ترتیب_پیش_فرض; displaytitle عنوان‌ظاهری عنوان_ظاهری; formatnum آرایش‌عدد
            آرایش_عدد; fullpagename نام‌کامل‌صفحه نام_کامل_صفحه; fullpagenamee نام‌کامل‌صفحه‌کد
            نام_کامل_صفحه_کد; gender جنسیت جنس; lc ک; lcfirst ابتداکوچک ابتدا_کوچک;
            namespace فضای‌نام فضای_نام; namespacee فضای‌نام‌کد فضای_نام_کد;
            namespacenumber شماره_فضای_نام شماره‌فضای‌نام; ns فن; nse فنک; padleft لبه‌چپ لبه_چپ;
            padright لبه‌راست لبه_راست; pagename نام‌صفحه نام_صفحه; pagenamee نام‌صفحه‌کد
            نام_صفحه_کد; plural جمع; rootpagename نام_صفحه_ریشه; rootpagenamee نام_صفحه_ریشه_ای;
            sitename نام‌وبگاه نام_وبگاه; subjectpagename نام‌صفحه‌موضوع نام‌صفحه‌مقاله
            نام_صفحه_موضوع نام_صفحه_مقاله; subjectpagenamee نام‌صفحه‌موضوع‌کد نام‌صفحه‌مقاله‌کد
            نام_صفحه_موضوع_کد نام_صفحه_مقاله_کد; subjectspace فضای‌موضوع فضای‌مقاله فضای_موضوع
            فضای_مقاله; subjectspacee فضای‌موضوع‌کد فضای‌مقاله‌کد فضای_موضوع_کد فضای_مقاله_کد;
            subpagename نام‌زیرصفحه نام_زیرصفحه; subpagenamee نام‌زیرصفحه‌کد نام_زیرصفحه_کد;
            tag برچسب; talkpagename نام‌صفحه‌بحث نام_صفحه_بحث; talkpagenamee نام‌صفحه‌بحث‌کد
            نام_صفحه_بحث_کد; talkspace فضای‌بحث فضای_بحث; talkspacee فضای‌بحث‌کد فضای_بحث_کد;
            uc ب; ucfirst ابتدابزرگ ابتدا_بزرگ; urlencode کدنشانی; safesubst جایگزین_امن جام
            """),
        ("fi krl olo se smn", """
            basepagename kantasivunimi; basepagenamee kantasivunimie; defaultsort aakkostus
            oletusaakkostus; displaytitle näkyväotsikko; formatnum muotoileluku;
            fullpagename kokosivunimi; fullpagenamee kokosivunimie; gender sukupuoli;
            namespace nimiavaruus; namespacee nimiavaruuse; ns na; pagename sivunimi;
            pagenamee sivunimie; plural monikko; sitename sivustonimi;
            subjectpagename aihesivunimi artikkelisivunimi; subjectpagenamee aihesivunimie
            artikkelisivunimie; subjectspace aiheavaruus artikkeliavaruus;
            subjectspacee aiheavaruuse artikkeliavaruuse; subpagename alasivunimi;
            subpagenamee alasivunimie; talkpagename keskustelusivunimi;
            talkpagenamee keskustelusivunimie; talkspace keskusteluavaruus;
            talkspacee keskusteluavaruuse
            """),
        ("fr atj avk bm fon frp gcr ht kab kbp ln mg nrm oc pcd sg shi ty wa wo", """
            if si; ifeq si=; ifexpr siexpr; iferror sierreur; switch selon; default défaut;
            ifexist siexiste; titleparts partiestitre; anchorencode encodeancre;
            basepagename nombasedepage; basepagenamee nombasedepagex;
            contentlanguage languecontenu langcontenu; defaultsort clefdetri cledetri;
            displaytitle affichertitre; formatnum formatnombre; fullpagename nompagecomplet;
            fullpagenamee nompagecompletx; gender genre; lc minus; lcfirst initminus;
            namespace espacenommage; namespacee espacenommagex;
            namespacenumber nombreespacenommage; ns espacen; nse espacenx; padleft bourragegauche
            bourregauche; padright bourragedroite bourredroite; pagename nompage;
            pagenamee nompagex; plural pluriel; rootpagename nompageracine;
            rootpagenamee nompageracinex; sitename nomsite; subjectpagename nompagesujet
            nompagearticle; subjectpagenamee nompagesujetx nompagearticlex;
            subjectspace espacesujet espacearticle; subjectspacee espacesujetx espacearticlex;
            subpagename nomsouspage; subpagenamee nomsouspagex; tag balise;
            talkpagename nompagediscussion; talkpagenamee nompagediscussionx;
            talkspace espacediscussion; talkspacee espacediscussionx; uc majus capit;
            ucfirst initmajus initcapit; urlencode encodeurl
            """),
        ("frp", """
            anchorencode ancro_encodâ; basepagename nom_de_la_pâge_de_bâsa;
            basepagenamee nom_de_la_pâge_de_bâsa_url; contentlanguage lengoua_du_contegnu;
            defaultsort cllâf_de_tri; displaytitle fâre_vêre_lo_titro; formatnum format_nombro;
            fullpagename nom_complèt_de_la_pâge; fullpagenamee nom_complèt_de_la_pâge_url;
            gender genro; lc petiôta_lètra; lcfirst premiére_petiôta_lètra;
            namespace èspâço_de_noms; namespacee èspâço_de_noms_url; ns èdn; nse èdn_url;
            padleft borrâjo_a_gôche; padright borrâjo_a_drêta; pagename nom_de_la_pâge;
            pagenamee nom_de_la_pâge_url; plural plurâl; sitename nom_du_seto;
            subjectpagename nom_de_la_pâge_du_sujèt nom_de_la_pâge_de_l_articllo;
            subjectpagenamee nom_de_la_pâge_du_sujèt_url nom_de_la_pâge_de_l_articllo_url;
            subjectspace èspâço_du_sujèt èspâço_de_l_articllo; subjectspacee èspâço_du_sujèt_url
            èspâço_de_l_articllo_url; subpagename nom_de_la_sot_pâge;
            subpagenamee nom_de_la_sot_pâge_url; tag balisa;
            talkpagename nom_de_la_pâge_de_discussion;
            talkpagenamee nom_de_la_pâge_de_discussion_url; talkspace èspâço_de_discussion;
            talkspacee èspâço_de_discussion_url; uc granta_lètra; ucfirst premiére_granta_lètra;
            urlencode url_encodâ
            """),
        ("fy", """
            expr ekspresje; if as; ifeq asgelyk; ifexpr asekspresje; iferror asflater;
            switch skeakelje; default standert; ifexist asbestiet
            """),
        ("ga", """
            namespace ainmspás; ns as; pagename ainmanlgh; pagenamee ainmanlghb;
            sitename ainmantsuímh
            """),
        ("gl", """
            basepagename nomedapáxinabase; contentlanguage linguadocontido idiomadocontido;
            defaultsort ordenar; displaytitle amosarotítulo mostrarotítulo;
            fullpagename nomecompletodapáxina; gender sexo; namespace espazodenomes;
            namespacenumber númerodoespazodenomes; pagename nomedapáxina;
            rootpagename nomedapáxinaraíz; subjectpagename nomedapáxinadecontido;
            subjectspace espazodecontido; subpagename nomedasubpáxina; tag etiqueta;
            talkpagename nomedapáxinadeconversa; talkspace espazodeconversa
            """),
        ("gsw", "displaytitle sytetitel"),
        ("haw", """
            gender keka; namespace lewainoa; namespacenumber helulewainoa; pagename inoaʻaoʻao
            inoaaoao; sitename inoakahua
            """),
        ("he yi", """
            expr חשב; if תנאי; ifeq שווה; ifexpr חשב_תנאי; iferror תנאי_שגיאה; switch בחר;
            default ברירת_מחדל; ifexist קיים; titleparts חלק_בכותרת; anchorencode עוגן_מקודד;
            basepagename שם_דף_הבסיס; basepagenamee שם_דף_הבסיס_מקודד; contentlanguage שפת_תוכן;
            defaultsort מיון_רגיל; displaytitle כותרת_תצוגה; formatnum עיצוב_מספר;
            fullpagename שם_הדף_המלא; fullpagenamee שם_הדף_המלא_מקודד; gender מגדר;
            lc אותיות_קטנות; lcfirst אות_ראשונה_קטנה; namespace מרחב_השם;
            namespacee מרחב_השם_מקודד; namespacenumber מספר_מרחב_השם; ns מרחב_שם;
            nse מרחב_שם_מקודד; padleft ריפוד_משמאל; padright ריפוד_מימין; pagename שם_הדף;
            pagenamee שם_הדף_מקודד; plural רבים; sitename שם_האתר; subjectpagename שם_דף_הנושא
            שם_הערך; subjectpagenamee שם_דף_הנושא_מקודד שם_הערך_מקודד; subjectspace מרחב_הנושא
            מרחב_הערכים; subjectspacee מרחב_הנושא_מקודד מרחב_הערכים_מקודד;
            subpagename שם_דף_המשנה; subpagenamee שם_דף_המשנה_מקודד; tag תג תגית;
            talkpagename שם_דף_השיחה; talkpagenamee שם_דף_השיחה_מקודד; talkspace מרחב_השיחה;
            talkspacee מרחב_השיחה_מקודד; uc אותיות_גדולות; ucfirst אות_ראשונה_גדולה;
            urlencode נתיב_מקודד; safesubst ס_בטוח
            """),
        ("hi anp awa mai sa", """
            expr सूत्र; if यदि; ifeq यदिसम यदि_समान यदि_बराबर; ifexpr यदि_सूत्र;
            iferror यदि_त्रुटि; switch बदलें; default मूल; ifexist यदि_मौजूद;
            titleparts शीर्षक_भाग; anchorencode ऐंकर_कोड; basepagename तल_पृष्ठ_नाम;
            basepagenamee तल_पृष्ठ_नाम_कोड; contentlanguage सामग्री_भाषा; defaultsort मूल_सॉर्ट;
            displaytitle दृश्य_शीर्षक; formatnum संख्या_रूप; fullpagename पूर्ण_पृष्ठ_नाम;
            fullpagenamee पूर्ण_पृष्ठ_नाम_कोड; gender लिंग; lc छोटे_अक्षर;
            lcfirst छोटे_अक्षर_से_शुरू; namespace नामस्थान; namespacee नामस्थान_कोड;
            namespacenumber नामस्थान_संख्या; ns नामस्थान; nse नामस्थान_कोड; padleft बाएँ_जोड़ें
            बायें_जोड़ें; padright दाएँ_जोड़ें दायें_जोड़ें; pagename पृष्ठ_नाम;
            pagenamee पृष्ठ_नाम_कोड; plural वचन; rootpagename मूल_पृष्ठ_नाम;
            rootpagenamee मूल_पृष्ठ_नाम_कोड; sitename साइट_नाम; subjectpagename सामग्री_पृष्ठ_नाम
            लेख_पृष्ठ_नाम; subjectpagenamee सामग्री_पृष्ठ_नाम_कोड लेख_पृष्ठ_नाम_कोड;
            subjectspace सामग्री_स्थान लेख_स्थान; subjectspacee सामग्री_स्थान_कोड लेख_स्थान_कोड;
            subpagename उपपृष्ठ_नाम; subpagenamee उपपृष्ठ_नाम_कोड; tag टैग;
            talkpagename चर्चा_पृष्ठ_नाम; talkpagenamee चर्चा_पृष्ठ_नाम_कोड;
            talkspace चर्चा_स्थान; talkspacee चर्चा_स्थान_कोड; uc बड़े_अक्षर;
            ucfirst बड़े_अक्षर_से_शुरू; urlencode यू_आर_एल_कोड; safesubst सुरक्षित_प्रति
            """),
        ("hr sh", """
            anchorencode sidrokodiranje; basepagename imeosnovnestranice;
            basepagenamee imeosnovnestranicee; contentlanguage jezikprojekta;
            defaultsort glavniraspored; displaytitle pokažinaslov; formatnum oblikbroja;
            fullpagename punoimestranice; fullpagenamee punoimestranicee; lc ms; lcfirst msprvo;
            namespace imenskiprostor; namespacee imenskiprostore; ns imp; padleft postavalijevo;
            padright postavadesno; pagename imestranice; pagenamee imestranicee; plural množina;
            sitename imeprojekta; subjectpagename imeglavnestranice;
            subjectpagenamee imeglavnestranicee; subjectspace prostorstranice impstranice;
            subjectspacee prostorstranicee impstranicee; subpagename imepodstranice;
            subpagenamee imepodstranicee; tag oznaka; talkpagename imerazgovorastranice;
            talkpagenamee imerazgovorastranicee; talkspace razgovor; talkspacee razgovore; uc vs;
            ucfirst vsprvo; urlencode urlkodiranje
            """),
        ("hu", """
            expr kif; if ha; ifeq haegyenlő; ifexpr hakif; iferror hahibás;
            default alapértelmezett; ifexist halétezik; anchorencode horgonykódolva;
            basepagename alaplapneve; basepagenamee alaplapnevee; contentlanguage tartalomnyelve
            tartnyelve; defaultsort rendezés kulcs; displaytitle megjelenítendőcím cím;
            formatnum formázottszám számformázás számform; fullpagename lapteljesneve;
            fullpagenamee lapteljesnevee; lc kisbetű kisbetűk kb kisbetűs; lcfirst kiskezdő
            kiskezdőbetű; namespace névtere; namespacee névteree; ns névtér; pagename oldalneve;
            pagenamee oldalnevee; plural többesszám; sitename wikineve;
            subjectpagename szócikkneve; subjectpagenamee szócikknevee;
            subjectspace szócikknévtere; subjectspacee szócikknévteree; subpagename allapneve;
            subpagenamee allapnevee; talkpagename vitalapneve; talkpagenamee vitalapnevee;
            talkspace vitatere; talkspacee vitateree; uc nagybetű nagybetűk nb nagybetűs;
            ucfirst nagykezdő nagykezdőbetű; urlencode urlkódolva
            """),
        ("hy hyw", """
            basepagename հիմնական_էջի_անվանումը; basepagenamee հիմնական_էջի_անվանումը_2;
            contentlanguage պարունակության_լեզուն; defaultsort լռությամբ_դասավորում՝;
            displaytitle ցույց_տալ_վերնագիրը; formatnum ձեվել_թիվը;
            fullpagename էջի_լրիվ_անվանումը; fullpagenamee էջի_լրիվ_անվանումը_2; lc փոքրատառ՝;
            lcfirst փոքրատառ_սկզբնատառ՝; namespace անվանատարածք; namespacee անվանատարածք_2;
            ns ատ՝; padleft լրացնել_ձախից; padright լրացնել_աջից; pagename էջի_անունը;
            pagenamee էջի_անունը_2; plural հոգնակի՝; sitename կայքի_անունը;
            subjectpagename հոդվածի_էջի_անվանումը; subjectpagenamee հոդվածի_էջի_անվանումը_2;
            subjectspace հոդվածների_տարածքը; subjectspacee հոդվածների_տարածքը_2;
            subpagename ենթաէջի_անվանումը; subpagenamee ենթաէջի_անվանումը_2;
            talkpagename քննարկման_էջի_անվանումը; talkpagenamee քննարկման_էջի_անվանումը_2;
            talkspace քննարկման_տարածքը; talkspacee քննարկման_տարածքը_2; uc մեծատառ՝;
            ucfirst մեծատառ_սկզբնատառ՝; urlencode մշակված_հասցե՛
            """),
        ("id ace ban bjn btm bug gor jv mad map-bms min nia su", """
            expr hitung; if jika; ifeq jikasama; ifexpr jikahitung; iferror jikasalah;
            switch pilih; default baku; ifexist jikaada; titleparts bagianjudul;
            anchorencode kodejangkar kojang; basepagename namahalamandasar namadasarhalaman
            nammansar; basepagenamee namahalamandasare namadasarhalamane nammansare;
            contentlanguage bahasaisi bhsisi basi; defaultsort urutanbaku ubur;
            displaytitle judultampilan jutam; formatnum formatangka forang;
            fullpagename namahalamanlengkap namalengkaphalaman nammankap;
            fullpagenamee amahalamanlengkape namalengkaphalamane nammankape; gender jantina; lc kc
            kecil hurufkecil; lcfirst akc awalkecil; namespace ruangnama runam;
            namespacee ruangnamae runame; ns rn runam; padleft isikiri iki; padright isikanan ika;
            pagename namahalaman namman; pagenamee namahalamane nammane; plural jamak;
            sitename namasitus namsit; subjectpagename namahalamanutama namahalamanartikel
            nammantama nammantikel; subjectpagenamee namahalamanutamae namahalamanartikele
            nammantamae nammantikele; subjectspace ruangutama ruangartikel rutama rutikel;
            subjectspacee ruangutamae ruangartikele rutamae rukele; subpagename namasubhalaman
            namaupahalaman namuman; subpagenamee namasubhalamane namaupahalamane namumane;
            tag kata_kunci takun; talkpagename namahalamanbicara nammanbir;
            talkpagenamee namahalamanbicarae nammanbire; talkspace ruangbicara rubir;
            talkspacee ruangbicarae rubire; uc bs besar hurufbesar; ucfirst abs awalbesar;
            urlencode kodeurl kodu
            """),
        ("ig", "if ȯ_bú; displaytitle ziíshí; fullpagename áhànílénkèihü"),
        ("is", """
            displaytitle sýnatitil; fullpagename fulltsíðunf; namespace nafnsvæði; ns nr;
            pagename síðunafn; plural fltala; talkspace spjallsvæði
            """),
        ("it co egl eml fur lij lld lmo nap pms roa-tara scn vec", """
            expr espr; if se; ifeq seeq; ifexpr seespr; iferror seerrore; ifexist seesiste;
            titleparts patititolo; displaytitle mostratitolo; gender genere;
            pagename titolopagina; pagenamee titolopaginae; plural plurale; sitename nomesito;
            subpagename nomesottopagina; subpagenamee nomesottopaginae; tag etichetta
            """),
        ("ja", """
            expr 式; if もし; ifeq もし等しい; ifexpr もし式; iferror もしエラー; switch 切り替え; default 既定;
            ifexist もし存在; titleparts タイトル部分; anchorencode アンカー用エンコード; basepagename 親ページ名;
            basepagenamee 親ページ名e 親ページ名ｅ; contentlanguage 内容言語 記事言語 プロジェクト言語; defaultsort デフォルトソート
            デフォルトソート： デフォルトソートキー デフォルトカテゴリソート; displaytitle 表示タイトル; formatnum 数整形;
            fullpagename 完全なページ名 フルページ名 完全な記事名 完全記事名; fullpagenamee 完全なページ名e フルページ名e フルページ名ｅ
            完全なページ名ｅ; gender 性別 性別：; lc 小文字; lcfirst 先頭小文字; namespace 名前空間; namespacee 名前空間e
            名前空間ｅ; namespacenumber 名前空間番号; ns 名前空間 名前空間： 名空 名空：; nse 名前空間e; padleft 補充左;
            padright 補充右; pagename ページ名; pagenamee ページ名e ページ名ｅ; plural 複数 複数：;
            rootpagename ルートページ名; rootpagenamee ルートページ名e ルートページ名ｅ; sitename サイト名 サイトネーム;
            subjectpagename 主ページ名 記事ページ名; subjectpagenamee 主ページ名e 記事ページ名e 主ページ名ｅ 記事ページ名ｅ;
            subjectspace 主空間 標準空間 記事空間; subjectspacee 主空間e 標準空間e 標準空間ｅ 記事空間e 記事空間ｅ;
            subpagename サブページ名 下位ページ名; subpagenamee サブページ名e サブページ名ｅ 下位ページ名e 下位ページ名ｅ; tag タグ;
            talkpagename トークページ名 会話ページ名; talkpagenamee トークページ名e 会話ページ名e 会話ページ名ｅ トークページ名ｅ;
            talkspace トーク空間 ノート空間 会話空間 トークスペース; talkspacee トーク空間e トーク空間ｅ ノート空間e 会話空間e ノート空間ｅ 会話空間ｅ
            トークスペースe トークスペースｅ; uc 大文字; ucfirst 先頭大文字; urlencode urlエンコード ｕｒｌエンコード：; safesubst 安全展開
            """),
        ("ka xmf", """
            fullpagename გვერდის_სრული_სახელი; namespace სახელთა_სივრცე; pagename გვერდის_სახელი;
            sitename საიტის_სახელი
            """),
        ("kaa", """
            anchorencode jäki̇rdi̇muqamdaw жәкірдімұқамдау; basepagename negi̇zgi̇betatawi
            негізгібетатауы; basepagenamee negi̇zgi̇betatawi2 негізгібетатауы2;
            contentlanguage mağlumatti̇li̇ мағлұматтілі; defaultsort ädepki̇suriptaw
            ädepki̇sanatsuriptaw ädepki̇suriptawki̇lti̇ ädepki̇surip әдепкісұрыптау
            әдепкісанатсұрыптау әдепкісұрыптаукілті әдепкісұрып;
            displaytitle köri̇neti̇ntaqiriapati körseti̇leti̇nataw көрінетінтақырыапаты
            көрсетілетінатау; formatnum sanpi̇şi̇mi̇ санпішімі; fullpagename toliqbetatawi
            толықбетатауы; fullpagenamee toliqbetatawi2 толықбетатауы2; lc kä ki̇şi̇äri̇ppen кә
            кішіәріппен; lcfirst kä1 ki̇şi̇äri̇ppen1 кә1 кішіәріппен1; namespace esi̇mayasi
            есімаясы; namespacee esi̇mayasi2 есімаясы2; ns ea esi̇maya еа есімая;
            padleft solğaiğis soliğis солғаығыс солығыс; padright oñğaiğis oñiğis оңғаығыс оңығыс;
            pagename betatawi бетатауы; pagenamee betatawi2 бетатауы2; plural köpşetüri̇ köpşe
            көпшетүрі көпше; sitename torapatawi торапатауы; subjectpagename taqiripbetatawi
            maqalabetatawi тақырыпбетатауы мақалабетатауы; subjectpagenamee taqiripbetatawi2
            maqalabetatawi2 тақырыпбетатауы2 мақалабетатауы2; subjectspace taqiripbeti̇
            maqalabeti̇ тақырыпбеті мақалабеті; subjectspacee taqiripbeti̇2 maqalabeti̇2
            тақырыпбеті2 мақалабеті2; subpagename betşeatawi astiñğibetatawi бетшеатауы
            астыңғыбетатауы; subpagenamee betşeatawi2 astiñğibetatawi2 бетшеатауы2
            астыңғыбетатауы2; tag belgi белгі; talkpagename talqilawbetatawi талқылаубетатауы;
            talkpagenamee talqilawbetatawi2 талқылаубетатауы2; talkspace talqilawayasi
            талқылауаясы; talkspacee talqilawayasi2 талқылауаясы2; uc bä basäri̇ppen бә
            басәріппен; ucfirst bä1 basäri̇ppen1 бә1 басәріппен1; urlencode jaýdimuqamdaw
            жайдымұқамдау
            """),
        ("kk", """
            anchorencode жәкірдімұқамдау; basepagename негізгібетатауы;
            basepagenamee негізгібетатауы2; contentlanguage мағлұматтілі;
            defaultsort әдепкісұрыптау әдепкісанатсұрыптау әдепкісұрыптаукілті әдепкісұрып;
            displaytitle көрінетінтақырыапаты көрсетілетінатау; formatnum санпішімі;
            fullpagename толықбетатауы; fullpagenamee толықбетатауы2; lc кә кішіәріппен;
            lcfirst кә1 кішіәріппен1; namespace есімаясы; namespacee есімаясы2; ns еа есімая;
            padleft солғаығыс солығыс; padright оңғаығыс оңығыс; pagename бетатауы;
            pagenamee бетатауы2; plural көпшетүрі көпше; sitename торапатауы;
            subjectpagename тақырыпбетатауы мақалабетатауы; subjectpagenamee тақырыпбетатауы2
            мақалабетатауы2; subjectspace тақырыпбеті мақалабеті; subjectspacee тақырыпбеті2
            мақалабеті2; subpagename бетшеатауы астыңғыбетатауы; subpagenamee бетшеатауы2
            астыңғыбетатауы2; tag белгі; talkpagename талқылаубетатауы;
            talkpagenamee талқылаубетатауы2; talkspace талқылауаясы; talkspacee талқылауаясы2;
            uc бә басәріппен; ucfirst бә1 басәріппен1; urlencode жайдымұқамдау
            """),
        ("km", """
            contentlanguage កូដភាសា; displaytitle បង្ហាញចំណងជើង បង្ហាញចំនងជើង;
            fullpagename ឈ្មោះទំព័រពេញ; namespace លំហឈ្មោះ; ns លឈ; pagename ឈ្មោះទំព័រ;
            plural ពហុវចនៈ; sitename ឈ្មោះវិបសាយ ឈ្មោះគេហទំព័រ; subpagename ឈ្មោះទំព័ររង;
            tag ប្លាក; talkpagename ឈ្មោះទំព័រពិភាក្សា; talkspace លំហឈ្មោះទំព័រពិភាក្សា
            """),
        ("ko", """
            expr 수식; if 만약; ifeq 만약일치; ifexpr 만약계산; iferror 만약오류; switch 스위치; default 기본값;
            ifexist 만약존재; titleparts 제목부분; anchorencode 책갈피인코딩; basepagename 상위문서이름;
            basepagenamee 상위문서이름e; contentlanguage 기본언어; defaultsort 기본정렬; displaytitle 보일제목 표시제목;
            formatnum 수형식; fullpagename 전체문서이름; fullpagenamee 전체문서이름e; gender 성별; lc 소문자;
            lcfirst 첫소문자; namespace 이름공간; namespacee 이름공간e; namespacenumber 이름공간수; ns 이름 이름공간;
            nse 이름e 이름공간e; padleft 대체왼쪽; padright 대체오른쪽; pagename 문서이름; pagenamee 문서이름e; plural 복수
            복수형; rootpagename 최상위문서이름; rootpagenamee 최상위문서이름e; sitename 사이트이름;
            subjectpagename 본문서이름; subjectpagenamee 본문서이름e; subjectspace 본문서이름공간;
            subjectspacee 본문서이름공간e; subpagename 하위문서이름; subpagenamee 하위문서이름e; tag 태그;
            talkpagename 토론문서이름; talkpagenamee 토론문서이름e; talkspace 토론이름공간; talkspacee 토론이름공간e;
            uc 대문자; ucfirst 첫대문자; urlencode 주소인코딩; safesubst 안전풀기
            """),
        ("ku", """
            gender zayend.; plural pirrjimar; sitename navê_projeyê; subpagename binrûpel
            """),
        ("kw", """
            if mar; displaytitle diskwedhesantitel; fullpagename hanowleunanfolen;
            pagename hanowanfolen; sitename hanowanwiasva
            """),
        ("lad", """
            switch asegún; fullpagename nombredehojacompleta nombredepáginacompleta
            nombredepaginacompleta nombredepáginaentera nombredepaginaentera;
            subpagename nombredehojica
            """),
        ("lb", """
            formatnum zueleformat; namespace nummraum; pagename säitennumm;
            subjectpagename haaptsäit; subjectspace haaptnummraum
            """),
        ("lmo", "sitename numsit"),
        ("mg", """
            if raha; ifeq rahamitovy; ifexpr rahamarina; iferror rahadiso; default tsipalotra;
            ifexist rahamisy; basepagename anaranafotopejy anarampotopejy;
            basepagenamee anaranafotopejye anarampotopejye; displaytitle aseholohateny;
            fullpagename anarampejyfeno anaranapejyfeno; fullpagenamee anarampejyfenox
            anaranapejyfenox; namespace anarantsehatra anaranasehatra; namespacee anarantsehatrax
            anaranasehatrax; pagename anarampejy anaranapejy; pagenamee anarampejyx anaranapejyx;
            subjectspace toeranalahatsoratra; subjectspacee toerannylahatsoratra;
            subpagename anaranazanapejy anaranjanapejy; subpagenamee anaranjanapejyx
            anaranazanapejyx; talkpagename anarampejindresaka anaranapejindresaka;
            talkspace pejindresaka pejyresaka dinika; talkspacee pejindresakax pejyresakax dinikax
            """),
        ("mk", """
            expr израз; if ако; ifeq акоисто; ifexpr акоизраз; iferror акогрешка; switch префрли;
            default поосновно; ifexist акопостои; titleparts насловделови;
            anchorencode шифрирајкотва; basepagename основнастраница;
            contentlanguage јазикнасодржината; defaultsort основноподредување;
            displaytitle прикажинаслов; formatnum форматброј; fullpagename целосноименастраница;
            gender пол; lc мб; lcfirst првомб; namespace имепростор именскипростор;
            padleft поставилево; padright поставидесно; pagename страница; pagenamee страницаи;
            plural множина; sitename именамрежноместо; subjectpagename именастатија;
            subpagename потстраница; tag ознака; talkpagename страницазаразговор;
            talkspace разговорпростор; uc гб; ucfirst првогб; urlencode шифрирајurl;
            safesubst безбзамени
            """),
        ("ml", """
            expr ദ്യോതകം; if എങ്കിൽ; ifeq സമമെങ്കിൽ; ifexpr എക്സ്പ്രെഷനെങ്കിൽ; iferror പിഴവെങ്കിൽ;
            switch മാറ്റുക; default സ്വതേ; ifexist ഉണ്ടെങ്കിൽ; basepagename അടിസ്ഥാനതാളിന്റെപേര്‌;
            basepagenamee അടിസ്ഥാനതാളിന്റെപേര്‌സമഗ്രം; contentlanguage ഉള്ളടക്കഭാഷ;
            defaultsort സ്വതേയുള്ളക്രമപ്പെടുത്തൽ സ്വതേയുള്ളക്രമപ്പെടുത്തൽചാവി
            സ്വതേയുള്ളവർഗ്ഗക്രമപ്പെടുത്തൽ; displaytitle ശീർഷകംപ്രദർശിപ്പിക്കുക
            തലക്കെട്ട്പ്രദർശിപ്പിക്കുക; formatnum ദശാംശഘടന സംഖ്യാഘടന;
            fullpagename താളിന്റെമുഴുവൻപേര്‌; fullpagenamee താളിന്റെമുഴുവൻപേര്സമഗ്രം;
            gender ലിംഗം; namespace നാമമേഖല; namespacee നാമമേഖലസമഗ്രം;
            namespacenumber നാമമേഖലാസംഖ്യ; ns നാമേ; nse നാമേസ; padleft ഇടത്ത്നിറക്കുക;
            padright വലത്ത്നിറക്കുക; pagename താളിന്റെപേര്‌; pagenamee താളിന്റെപേര്‌സമഗ്രം;
            plural ബഹുവചനം; rootpagename മൂലതാളിന്റെപേര്; rootpagenamee മൂലതാളിന്റെപേര്‌സമഗ്രം;
            sitename സൈറ്റിന്റെപേര്; subjectpagename ലേഖനതാളിന്റെപേര്‌;
            subjectpagenamee ലേഖനതാളിന്റെപേര്‌സമഗ്രം; subjectspace വിഷയമേഖല ലേഖനമേഖല;
            subjectspacee വിഷയമേഖലസമഗ്രം ലേഖനമേഖലസമഗ്രം; subpagename അനുബന്ധതാളിന്റെപേര്‌;
            subpagenamee അനുബന്ധതാളിന്റെപേര്സമഗ്രം; tag റ്റാഗ് ടാഗ്;
            talkpagename സംവാദതാളിന്റെപേര്‌; talkpagenamee സംവാദതാളിന്റെപേര്‌സമഗ്രം;
            talkspace സംവാദമേഖല; talkspacee സംവാദമേഖലസമഗ്രം; urlencode വിലാസഗൂഢീകരണം;
            safesubst സംരക്ഷിതബദൽ സംരക്ഷിതയുൾപ്പെടുത്തൽ
            """),
        ("mr", """
            expr करण; if जर इफ; ifeq जरसम; ifexpr जरकरण; iferror जरत्रुटी; switch कळ सांगकळ
            असेलतरसांग असलेतरसांग स्वीच; default अविचल; ifexist जरअसेल जरआहे; titleparts शीर्षकखंड
            टाइटलपार्ट्स; anchorencode नांगरआंग्लसंकेत; basepagename मूळपाननाव;
            basepagenamee मूळपाननावे; contentlanguage मसुदाभाषा मजकुरभाषा; defaultsort अविचलवर्ग
            अविचलवर्गकळ अविचलवर्गवर्गीकरण; displaytitle शीर्षकदाखवा; formatnum क्रमपद्धती;
            fullpagename पूर्णलेखनाव; fullpagenamee पूर्णलेखनावे अंशदुवा; gender लिंग;
            namespace नामविश्व; namespacee नामविश्वा नामविश्वाचे; namespacenumber नामविश्वक्रमांक;
            ns नावि; nse नाविअरिक्त नाव्यारिक्त नाव्याख; padleft डावाभरीव भरीवडावा;
            padright उजवाभरीव भरीवउजवा; pagename लेखनाव; pagenamee लेखानावव; plural बहुवचन;
            sitename संकेतस्थळनाव; subjectpagename विषयपाननाव लेखपाननाव;
            subjectpagenamee विषयपाननावे लेखपाननावे; subjectspace विषयविश्व लेखविश्व;
            subjectspacee विषयविश्वा लेखविश्वा विषयविश्वाचे लेखविश्वाचे; subpagename उपपाननाव;
            subpagenamee उपपाननावे उपपाननावाचे उपौंशदुवा; tag खूण खूणगाठ;
            talkpagename चर्चापाननाव; talkpagenamee चर्चापाननावे; talkspace चर्चाविश्व;
            talkspacee चर्चाविश्वा चर्चाविश्वाचे; urlencode संकेतस्थलीआंग्ल्संकेत
            """),
        ("ms dtp", """
            fullpagename namalamanpenuh; fullpagenamee namalamanpenuhe; gender jantina;
            namespace ruangnama; namespacee ruangnamae; namespacenumber nomborruangnama; ns rn;
            nse rne; pagename namalaman; pagenamee namalamane; sitename namatapak;
            talkspace ruangbincang; talkspacee ruangbincange
            """),
        ("mt", """
            anchorencode ankrakodiċi; basepagename isembażikutal-paġna;
            basepagenamee isemtal-paġnatal-bażie; contentlanguage lingwatal-kontenut lingkontenut;
            defaultsort defaultsortja defaultsortjaċavetta defaultkategorijisortja;
            displaytitle urititlu; fullpagename isemsħiħtal-paġna;
            fullpagenamee isemtal-paġnasħiħae; gender sess; lc kż; lcfirst ibdakż;
            namespace spazjutal-isem; namespacee spazjutal-iseme; ns is; padleft padxellug;
            padright padlemin; pagename isemtal-paġna; pagenamee isemtal-paġnae;
            sitename isemtas-sit; subjectpagename isemtas-suġġetttal-paġna
            isemtal-artiklutal-paġna; subjectpagenamee isemtas-suġġetttal-paġnae
            isemtal-artiklutal-paġnae; subjectspace spazjutas-suġġett spazjutal-artiklu;
            subpagename isemtas-sottopaġna; subpagenamee isemtas-subpaġnae; tag tabella;
            talkpagename isempaġnata'diskussjoni; talkpagenamee isemtal-paġnatad-diskussjonie;
            talkspace spazjuta'diskussjoni; talkspacee spazjuta'diskussjonie; uc kk;
            ucfirst ibdakk; urlencode urlkodiċi
            """),
        ("mwl", "tag eitiqueta"),
        ("mzn", "talkspace فضای‌گپ فضای_گپ; talkspacee فضای‌گپ_کد فضای_گپ_کد"),
        ("nds", """
            namespace naamruum; pagename sietnaam; pagenamee sietnaame; sitename steednaam
            """),
        ("nds-nl", """
            if as; ifeq asgelieke; ifexpr asexpressie; iferror asfout; default standard;
            ifexist asbesteet; anchorencode ankerkoderen; basepagename baosispaginanaam;
            basepagenamee baosispaginanaame; defaultsort standardsortering;
            displaytitle teuntitel; fullpagename heleziednaam; fullpagenamee heleziednaame;
            gender geslachte; namespace naamruumte; namespacee naamruumtee;
            namespacenumber naamruumtenummer; pagename ziednaam; pagenamee ziednaame;
            rootpagename rootziednaam; rootpagenamee rootziednaame; sitename websteenaam;
            subjectpagename onderwarpziednaam artikelziednaam; subjectpagenamee onderwarziednaame
            artikelziednaame; subjectspace onderwarpruumte artikelruumte;
            subjectspacee onderwarpruumtee artikelruumtee; subpagename deelziednaam;
            subpagenamee deelziednaame; tag etiket; talkspace overlegruumte;
            talkspacee overlegruumtee; urlencode urlkoderen
            """),
        ("nl li nds-nl srn vls zea", """
            expr expressie; if als; ifeq alsgelijk; ifexpr alsexpressie; iferror alsfout;
            switch schakelen; default standaard; ifexist alsbestaat; titleparts paginanaamdelen;
            anchorencode ankercoderen codeeranker; basepagename basispaginanaam;
            basepagenamee basispaginanaame; contentlanguage inhoudstaal inhoudtaal;
            defaultsort standaardsortering; displaytitle weergegeventitel toontitel;
            formatnum formatteernum numformatteren; fullpagename volledigepaginanaam;
            fullpagenamee volledigepaginanaame; gender geslacht; lc kl; lcfirst kleerste;
            namespace naamruimte; namespacee naamruimtee; namespacenumber naamruimtenummer; ns nr;
            nse nre; padleft linksopvullen; padright rechtsopvullen; pagename paginanaam;
            pagenamee paginanaame; plural meervoud; rootpagename rootpaginanaam;
            rootpagenamee rootpaginanaame; sitename sitenaam; subjectpagename onderwerppaginanaam
            artikelpaginanaam; subjectpagenamee onderwerppaginanaame artikelpaginanaame;
            subjectspace onderwerpruimte artikelruimte; subjectspacee onderwerpruimtee
            artikelruimtee; subpagename deelpaginanaam; subpagenamee deelpaginanaame; tag label;
            talkpagename overlegpaginanaam; talkpagenamee overlegpaginanaame;
            talkspace overlegruimte; talkspacee overlegruimtee; uc hl; ucfirst gleerste hleerste;
            urlencode urlcoderen codeerurl; safesubst veiligverv
            """),
        ("or", """
            displaytitle ଦେଖଣାନାଆଁ; gender ଲିଙ୍ଗ; namespace ନେମସ୍ପେସ; namespacee ନେମସ୍ପେସକାରୀ;
            padleft ବାଆଁପ୍ୟାଡ଼; padright ଡାହାଣପ୍ୟାଡ଼; pagename ପୃଷ୍ଠା_ନାଆଁ;
            pagenamee ପୃଷ୍ଠା_ନାମକାରଣକାରୀ; plural ବହୁବଚନ; subjectspace ବିଷୟସ୍ପେସ ଲେଖାସ୍ପେସ;
            tag ଟାଗ; talkspace ଟକସ୍ପେସ; talkspacee ଟକସ୍ପେସକାରୀ
            """),
        ("os", "pagename фарсыном"),
        ("pl csb szl", """
            basepagename bazowanazwastrony; defaultsort sortuj domyślniesortuj;
            displaytitle wyświetlanytytuł; fullpagename pelnanazwastrony; gender płeć; lc małe;
            lcfirst zmałej odmałej; namespace nazwaprzestrzeni; ns pn; padleft dolewej;
            padright doprawej; pagename nazwastrony; plural mnoga; sitename projekt;
            subpagename nazwapodstrony; talkpagename nazwastronydyskusji; talkspace dyskusja;
            uc wielkie duże; ucfirst zwielkiej zdużej odwielkiej oddużej
            """),
        ("ps", """
            if که; fullpagename دمخ_بشپړنوم; fullpagenamee دمخ_بشپړنوم_نښه; namespace نوم_تشيال;
            namespacee د_نوم_تشيال_نښه; pagename دمخ_نوم; pagenamee دمخ_نښه; plural جمع;
            sitename دوېبځي_نوم; subjectspace دسکالوتشيال دليکنې_تشيال;
            subjectspacee دسکالوتشيال_نښه دليکنې_تشيال_نښه; talkspace دخبرواترو_تشيال;
            talkspacee دخبرواترو_تشيال_نښه
            """),
        ("pt gl mwl tet", """
            if se; ifeq seigual; ifexpr seexpr; iferror seerro; default padrão padrao;
            ifexist seexiste; titleparts partesdotítulo partesdotitulo;
            anchorencode codificaancora codificaâncora; basepagename nomedapaginabase
            nomedapáginabase; basepagenamee nomedapaginabasec nomedapáginabasec;
            contentlanguage idiomadoconteudo idiomadoconteúdo; defaultsort ordenacaopadrao
            ordenaçãopadrão ordempadrao ordempadrão; displaytitle exibetitulo exibetítulo;
            fullpagename nomecompletodapagina nomecompletodapágina;
            fullpagenamee nomecompletodapaginac nomecompletodapáginac; gender genero gênero;
            lc minuscula minúscula minusculas minúsculas; lcfirst primeiraminuscula
            primeiraminúscula; namespace dominio domínio espaconominal espaçonominal;
            namespacee dominioc domínioc espaconominalc espaçonominalc; pagename nomedapagina
            nomedapágina; pagenamee nomedapaginac nomedapáginac; sitename nomedosite nomedosítio
            nomedositio; subjectpagename nomedapaginadeconteudo nomedapáginadeconteúdo;
            subjectpagenamee nomedapaginadeconteudoc nomedapáginadeconteúdoc;
            subjectspace paginadeconteudo paginadeconteúdo; subjectspacee paginadeconteudoc
            paginadeconteúdoc; subpagename nomedasubpagina nomedasubpágina;
            subpagenamee nomedasubpaginac nomedasubpáginac; talkpagename nomedapaginadediscussao
            nomedapáginadediscussão; talkpagenamee nomedapaginadediscussaoc
            nomedapáginadediscussãoc; talkspace paginadediscussao páginadediscussão;
            talkspacee paginadediscussaoc páginadediscussãoc; uc maiuscula maiúscula maiusculas
            maiúsculas; ucfirst primeiramaiuscula primeiramaiúscula; urlencode codificaurl
            """),
        ("qu", """
            expr rikuchiy; if kaptin; ifeq kaqllakaptin; ifexpr rikuchiykaptin;
            iferror pantasqakaptin; switch winkuy; default kikinmanta; ifexist kachkaptin;
            anchorencode watanallawichay; basepagename tiksipanqasuti;
            basepagenamee tiksipanqasutie; contentlanguage samiqrimay; defaultsort allinchay
            siqinchay ordenpredeterminado; displaytitle sutitarikuchiy; formatnum yupayrikchakuy;
            fullpagename huntapanqasuti nombredepáginacompleta nombredepaginacompleta
            nombredepáginaentera nombredepaginaentera; fullpagenamee huntapanqasutie;
            gender qhariwarmi qariwarmi; lc uchuy; lcfirst uchuyñawpaq uchuynawpaq primerominus;;
            namespace sutikiti; namespacee sutikitie; ns skiti; padleft padlluqi padichuq;
            padright padpaña padalliq; pagename panqasuti; pagenamee panqasutie; plural achka;
            sitename tiyaysuti nombredesitio; subjectpagename qillqapanqasuti;
            subjectpagenamee qillqapanqasutie; subjectspace qillqakiti; subjectspacee qillqakitie;
            subpagename urinpanqasuti; subpagenamee urinpanqasutie; tag unanchacha;
            talkpagename rimanakuypanqasuti; talkpagenamee rimanakuypanqasutie;
            talkspace rimanakuykiti rimaykiti; talkspacee rimanakuykitie rimaykitie; uc hatun;
            ucfirst hatunñawpaq hatunnawpaq primeromayus;; urlencode urlllawichay url-llawichay
            codificar
            """),
        ("ro mo rmy rup", """
            anchorencode codificareancora; basepagename numedebazapagina;
            basepagenamee numeedebazapagina; contentlanguage limbacontinut;
            defaultsort sortareimplicita cheiesortareimplicita categoriesortareimplicita;
            displaytitle aratatitlu; formatnum formatnr; fullpagename numepaginacomplet;
            fullpagenamee numeepaginacomplet; gender gen; lc minuscula; lcfirst minusculaprima;
            namespace spatiudenume; namespacee spatiuudenume; ns sn; pagename numepagina;
            pagenamee numeepagina; sitename numesite; subjectpagename numepaginasubiect
            numepaginaarticol; subjectpagenamee numeepaginasubiect numeepaginaarticol;
            subjectspace spatiusubiect spatiuarticol; subjectspacee spatiuusubiect spatiuuarticol;
            subpagename numesubpagina; subpagenamee numeesubpagina; tag eticheta;
            talkpagename numepaginadediscutie; talkpagenamee numeepaginadediscutie;
            talkspace spatiudediscutie; talkspacee spatiuudediscutie; uc majuscula;
            ucfirst majusculaprima; urlencode codificareurl
            """),
        ("rsk", """
            default подразумевано; anchorencode кодирањевезе кодирање_везе; basepagename имеоснове
            име_основе; basepagenamee именаоснова имена_основа; contentlanguage језиксадржаја
            језик_садржаја; defaultsort подразумеваносортирање подразумеваникључзасортирање
            подразумеваносортирањекатегорије; displaytitle називприказа назив_приказа;
            fullpagename пуноиместранице пуноиместране пуно_име_странице пуно_име_стране;
            fullpagenamee пунаименастраница пунаименастрана пуна_имена_страница пуна_имена_страна;
            gender род лице; lc лц; lcfirst лцпрви; namespace именскипростор именски_простор;
            namespacee именскипростори именски_простори; namespacenumber бројименскогпростора;
            ns ип; padleft поравнајлево поравнај_лево; padright поравнајдесно поравнај_десно;
            pagename иместранице име_странице страница; pagenamee именастраница имена_страница
            странице; plural множина; sitename имесајта; subjectpagename имечланка име_чланка;
            subjectpagenamee именачланака имена_чланака; subjectspace именскипросторчланка
            именски_простор_чланка; subjectspacee именскипросторчланака именски_простор_чланака;
            subpagename имеподстранице имеподстране име_подстранице име_подстране;
            subpagenamee именаподстраница именаподстрана имена_подстраница имена_подстрана;
            tag ознака; talkpagename имеразговора име_разговора; talkpagenamee именаразговора
            имена_разговора; talkspace разговор; talkspacee разговори; uc уц; ucfirst уцпрви;
            urlencode кодирањеадресе кодирање_адресе; safesubst безбедназамена безбедна_замена
            """),
        ("""
            ru ab alt av avk ba bxr ce cv inh koi krc kv lbe lez mdf mhr mrj myv os rue sah \
            tt tyv udm xal
            """, """
            if если; iferror еслиошибка; switch переключатель; default умолчание;
            anchorencode кодировать_метку; basepagename основа_названия_страницы;
            basepagenamee основа_названия_страницы_2; contentlanguage язык_содержания;
            defaultsort сортировка_по_умолчанию ключ_сортировки; displaytitle показать_заголовок;
            formatnum форматировать_число; fullpagename полное_название_страницы;
            fullpagenamee полное_название_страницы_2; gender пол; lc маленькими_буквами;
            lcfirst первая_буква_маленькая; namespace пространство_имён;
            namespacee пространство_имён_2; namespacenumber номер_пространства_имён; ns пи;
            nse пик; padleft заполнить_слева; padright заполнить_справа;
            pagename название_страницы; pagenamee название_страницы_2; plural множественное_число;
            sitename название_сайта; subjectpagename название_страницы_статьи;
            subjectpagenamee название_страницы_статьи_2; subjectspace пространство_статей;
            subjectspacee пространство_статей_2; subpagename название_подстраницы;
            subpagenamee название_подстраницы_2; tag метка тег тэг;
            talkpagename название_страницы_обсуждения;
            talkpagenamee название_страницы_обсуждения_2; talkspace пространство_обсуждений;
            talkspacee пространство_обсуждений_2; uc большими_буквами;
            ucfirst первая_буква_большая; urlencode закодированный_адрес; safesubst защподст
            """),
        ("sa", """
            basepagename आधारपृष्ठनाम; contentlanguage सामग्रीभाषा विषयभाषा आधेयभाषा;
            displaytitle दृश्यशीर्षकम् प्रदर्शनशीर्षक उपाधिदर्शन; formatnum प्रारूपसङ्ख्या
            रचनासंख्या; fullpagename पूर्णपृष्ठनाम; namespace नामस्थानम् नामविश्व;
            pagename पृष्ठनाम; plural बहुवचनम् अनेकवचन; sitename स्थाननाम स्थलनाम;
            subjectpagename विषयपृष्ठनाम लेखपृष्ठनाम; subjectspace विषयस्थानम् लेखस्थानम्
            विषयविश्व लेखविश्व; subpagename उपपृष्ठनाम; tag अङ्कनम् वीजक;
            talkpagename सम्भाषणपृष्ठनाम संवादपृष्ठनाम; talkspace सम्भाषणस्थानम् व्यासपिठ
            """),
        ("sah", """
            anchorencode тиэги_куодтаа; basepagename сирэй_аатын_төрдө;
            basepagenamee сирэй_аатын_төрдө_2; contentlanguage иһинээҕитин_тыла;
            defaultsort анаан_этиллибэтэҕинэ_нардааһын наардааһын_күлүүһэ;
            displaytitle аатын_көрдөр; formatnum чыыһыланы_формааттаа;
            fullpagename сирэй_толору_аата; fullpagenamee сирэй_толору_аата_2; gender аҥардам;
            lc кыра_буукубаннан; lcfirst бастакы_буукуба_кыра; namespace аат_дала;
            namespacee аат_дала_2; namespacenumber аат_далын_нүөмэрэ; ns ад; nse адк;
            padleft хаҥастан_толор; padright уҥаттан_толор; pagename сирэй_аата;
            pagenamee сирэй_аата_2; plural элбэх_ахсаан; sitename ситим-сир_аата;
            subjectpagename ыстатыйа_сирэйин_аата; subjectpagenamee ыстатыйа_сирэйин_аата_2;
            subjectspace ыстатыйа_дала; subjectspacee ыстатыйа_дала_2;
            subpagename иһинээҕи_сирэй_аата; subpagenamee иһинээҕи_сирэй_аата_2; tag тиэк;
            talkpagename ырытар_сирэй_аата; talkpagenamee ырытар_сирэй_аата_2;
            talkspace ырытыы_дала; talkspacee ырытыы_дала_2; uc улахан_буукубаннан;
            ucfirst бастакы_буукуба_улахан; urlencode куодтаммыт_аадырыс; safesubst угуукмскл
            """),
        ("sd", """
            contentlanguage موادٻولي; fullpagename صحفيجوپورونالو; namespace نانئپولار; ns نپ;
            pagename صفحيجوعنوان; plural جمع; sitename سرزميننالو; subjectspace مضمونپولار;
            talkspace بحثپولار
            """),
        ("sh", """
            anchorencode kodiranjeveze kodiranje_veze; basepagename imeosnove ime_osnove;
            basepagenamee imenaosnova imena_osnova; contentlanguage jeziksadržaja jezik_sadržaja;
            defaultsort podrazumevanosortiranje podrazumevaniključzasortiranje
            podrazmevanosortiranjekategorije; displaytitle nazivprikaza naziv_prikaza;
            fullpagename puno_ime_stranice puno_ime_strane; fullpagenamee punaimenastranica
            punaimenastrana puna_imena_stranica puna_imena_strana; gender rod lice;
            namespace imenski_prostor; namespacee imenski_prostori;
            namespacenumber brojimenskogprostora; padleft poravnajulevo poravnaj_ulevo;
            padright poravnajudesno poravnaj_udesno; pagename ime_stranice;
            pagenamee imenastranica imena_stranica; subjectpagename imečlanka ime_članka;
            subjectpagenamee imenačlanaka imena_članaka; subjectspace imenskiprostorčlanka
            imenski_prostor_članka; subjectspacee imenskiprostorčlanaka imenski_prostor_članaka;
            subpagename imepodstrane ime_podstranice ime_podstrane; subpagenamee imenapodstranica
            imenapodstrana imena_podstranica imena_podstrana; talkpagename imerazgovora
            ime_razgovora; talkpagenamee imenarazgovora imena_razgovora; talkspacee razgovori;
            urlencode kodiranjeadrese kodiranje_adrese; safesubst bezbednazamena bezbedna_zamena
            """),
        ("si", "namespace නාමඅවකාශය; namespacee නාමඅවකාශයන්; pagename පිටුනාමය"),
        ("sl", "gender spol; plural mnozina; sitename imestrani; tag oznaka"),
        ("sq", """
            basepagename emriifaqesbazë; basepagenamee emriifaqesbazëe;
            fullpagename emriiplotëifaqes; fullpagenamee emriiplotëifaqese; gender gjinia;
            namespace hapësira; pagename emrifaqes; plural shumës; sitename emriisitit
            emriisajtit; subpagename emriinënfaqes; subpagenamee emriinënfaqese;
            talkpagename emriifaqessëdiskutimit; talkpagenamee emriifaqessëdiskutimite
            """),
        ("sr", """
            default подразумевано; anchorencode кодирањевезе кодирање_везе; basepagename имеоснове
            име_основе; basepagenamee именаоснова имена_основа; contentlanguage језиксадржаја
            језик_садржаја; defaultsort подразумеваносортирање подразумеваникључзасортирање
            подразумеваносортирањекатегорије; displaytitle називприказа назив_приказа;
            fullpagename пуноиместранице пуноиместране пуно_име_странице пуно_име_стране;
            fullpagenamee пунаименастраница пунаименастрана пуна_имена_страница пуна_имена_страна;
            gender род лице; lc лц; lcfirst лцпрви; namespace именскипростор именски_простор;
            namespacee именскипростори именски_простори; namespacenumber бројименскогпростора;
            ns ип; padleft поравнајлево поравнај_лево; padright поравнајдесно поравнај_десно;
            pagename иместранице име_странице страница; pagenamee именастраница имена_страница
            странице; plural множина; sitename имесајта; subjectpagename имечланка име_чланка;
            subjectpagenamee именачланака имена_чланака; subjectspace именскипросторчланка
            именски_простор_чланка; subjectspacee именскипросторчланака именски_простор_чланака;
            subpagename имеподстранице имеподстране име_подстранице име_подстране;
            subpagenamee именаподстраница именаподстрана имена_подстраница имена_подстрана;
            tag ознака; talkpagename имеразговора име_разговора; talkpagenamee именаразговора
            имена_разговора; talkspace разговор; talkspacee разговори; uc уц; ucfirst уцпрви;
            urlencode кодирањеадресе кодирање_адресе; safesubst безбедназамена безбедна_замена
            """),
        ("srn", """
            namespace nenpreki; namespacee nenprekie; pagename papiranen; pagenamee papiranene;
            talkspace takipreki; talkspacee takiprekie
            """),
        ("sv", """
            expr utr; if om; ifeq omlika; ifexpr omutr; iferror omfel; switch växel;
            default standard; ifexist omfinns; basepagename grundsidnamn;
            basepagenamee grundsidnamne; contentlanguage innehållsspråk;
            defaultsort standardsortering; displaytitle visatitel; formatnum formateranum
            formateratal; fullpagename helasidnamnet; fullpagenamee helasidnamnete; gender kön;
            lc lb; lcfirst lbförst; namespace namnrymd; namespacee namnrymde; ns nr;
            pagename sidnamn; pagenamee sidnamne; sitename sajtnamn sitenamn;
            subjectspace artikelrymd; subjectspacee artikelrymde; subpagename undersidnamn;
            subpagenamee undersidnamne; tag tagg; talkpagename diskussionssidnamn;
            talkpagenamee diskussionssidnamne; talkspace diskussionsrymd;
            talkspacee diskussionsrymde; uc sb; ucfirst sbförst
            """),
        ("ta", "plural பன்மை"),
        ("te", "pagename పేజీపేరు"),
        ("tg", """
            anchorencode рамзкунии_барчасб; basepagename асосии_номи_саҳифа;
            basepagenamee асосии_номи_саҳифа_2; contentlanguage забони_мӯҳтаво;
            defaultsort тартиб_ба_таври_пешфарз калиди_тартиб; displaytitle намоиши_сарлавҳа;
            formatnum формати_рақам; fullpagename номи_пурраи_саҳифа;
            fullpagenamee номи_пурраи_саҳифа_2; gender ҷинс; lc бо_ҳарфҳои_хурд;
            lcfirst ҳарфи_аввал_хурд; namespace фазои_ном; namespacee фазои_ном_2;
            namespacenumber рақами_фазои_ном; ns пи; nse пик; padleft аз_тарафи_чап;
            padright аз_тарафи_рост; pagename номи_саҳифа; pagenamee номи_саҳифа_2;
            plural шакли_ҷамъ; sitename номи_сомона номи_сайт; subjectpagename номи_саҳифа_мақола;
            subjectpagenamee номи_саҳифа_мақола_2; subjectspace фазои_мақолаҳо;
            subjectspacee фазои_мақолаҳо_2; subpagename номи_зергурӯҳ;
            subpagenamee номи_зергурӯҳ_2; tag барчасб тег тэг; talkpagename номи_саҳифаи_баҳс;
            talkpagenamee номи_саҳифаи_баҳс_2; talkspace фазои_баҳсҳо; talkspacee фазои_баҳсҳо_2;
            uc бо_ҳарфҳои_калон; ucfirst ҳарфи_аввал_калон; urlencode суроғаи_рамз;
            safesubst монданиҳифз
            """),
        ("tly", """
            basepagename səhi̇fə_nomi̇_əsos; basepagenamee səhi̇fə_nomi̇_əsos_2;
            contentlanguage miğdori̇_zivon; fullpagename səhi̇fə_purə_nom;
            fullpagenamee səhi̇fə_purə_nom_2; namespace nomon_məkon; namespacee nomon_məkon_2;
            namespacenumber nomon_məkon_ğədər; pagename səhi̇fə_nom; pagenamee səhi̇fə_nom_2;
            sitename sayti̇_nom; subjectpagename məğolə_səhi̇fə_nom;
            subjectpagenamee məğolə_səhi̇fə_nom_2; subjectspace məğolon_məkon;
            subjectspacee məğolon_məkon_2; subpagename ji̇ntonədə_səhi̇fə_nom;
            subpagenamee ji̇ntonədə_səhi̇fə_nom_2; talkpagename mizoki̇rə_səhi̇fə_nom;
            talkpagenamee mizoki̇rə_səhi̇fə_nom_2; talkspace mizoki̇ron_məkon;
            talkspacee mizoki̇ron_məkon_2
            """),
        ("tr gag", """
            expr işlem islem ifade; if eğer eger; switch değiştir degistir; default vas;
            anchorencode çengelkodlama; basepagename üstsayfaadi; basepagenamee üstsayfaadiu;
            contentlanguage i̇çeri̇kdi̇li̇ i̇çeri̇kli̇sani; defaultsort varsayilansirala
            varsayilansiralamaanahtari varsayilankategori̇sirala; displaytitle başlikgöster;
            formatnum bi̇çi̇mnum; fullpagename tamsayfaadi; fullpagenamee tamsayfaadiu;
            gender ci̇nsi̇yet; lc kh; lcfirst khi̇lk; namespace adalani i̇si̇malani;
            namespacee adalaniu i̇si̇malaniu; namespacenumber adalaninumarasi; ns aa ab; nse aau
            abu; padleft dolsol; padright dolsağ; pagename sayfaadi; pagenamee sayfaadiu;
            plural çoğul; sitename si̇teadi; subjectpagename konusayfasiadi maddesayfasiadi;
            subjectpagenamee konusayfasiadiu maddesayfasiadiu; subjectspace konualani maddealani
            konuboşluğu maddeboşluğu; subjectspacee konualaniu maddealaniu konuboşluğuu
            maddeboşluğuu; subpagename altsayfaadi; subpagenamee altsayfaadiu; tag etiket;
            talkpagename tartişmasayfasiadi; talkpagenamee tartişmasayfasiadiu;
            talkspace tartişmaalani tartişmaboşluğu; talkspacee tartişmaalaniu tartişmaboşluğuu;
            uc bh; ucfirst bhi̇lk; urlencode urlkodlama; safesubst güvenli̇yeri̇nekoy
            güvenli̇kopyala güvenli̇aktar güvenli̇yapiştir
            """),
        ("tt", """
            namespace исемнәр_мәйданы; ns i̇a; pagename бит_исеме; sitename сәхифә_исеме;
            tag тамга
            """),
        ("tyv", """
            namespace аттарделгеми; namespacee аттарделгеми2; namespacenumber аттарделгеминиңсаны;
            ns ад; nse ад2; pagename арынныңады; sitename сайттыңады; tag демдек;
            talkspace чугааделгеми; talkspacee чугааделгеми2
            """),
        ("uk rue", """
            expr вираз; if якщо если; ifeq якщорівні рівні; ifexpr якщовираз; iferror якщопомилка
            еслиошибка; switch вибірка переключатель; default інакше за_замовчуванням умолчание;
            ifexist якщоіснує; anchorencode кодувати_мітку кодировать_метку;
            basepagename основа_назви_підсторінки основа_названия_страницы;
            basepagenamee основа_назви_підсторінки_2 основа_названия_страницы_2;
            contentlanguage мова_вмісту язык_содержания;
            defaultsort сортування стандартне_сортування сортировка_по_умолчанию
            ключ_сортировки; displaytitle показати_заголовок показать_заголовок;
            formatnum форматувати_число форматировать_число; fullpagename повна_назва_сторінки
            полное_название_страницы; fullpagenamee повна_назва_сторінки_2
            полное_название_страницы_2; gender стать пол; lc нр нижній_регістр малими_буквами
            малими_літерами маленькими_буквами; lcfirst нр_перша перша_буква_мала
            перша_літера_мала мала_перша_літера первая_буква_маленькая; namespace простір_назв
            пространство_имён; namespacee простір_назв_2 пространство_имён_2; ns пн пи; nse пн_2
            пик; padleft заповнити_ліворуч заполнить_слева; padright заповнити_праворуч
            заполнить_справа; pagename назва_сторінки название_страницы;
            pagenamee назва_сторінки_2 название_страницы_2; plural множина множественное_число;
            sitename назва_сайту название_сайта; subjectpagename назва_статті
            назва_сторінки_статті название_страницы_статьи; subjectpagenamee назва_статті_2
            назва_сторінки_статті_2 название_страницы_статьи_2; subjectspace простір_статей
            пространство_статей; subjectspacee простір_статей_2 пространство_статей_2;
            subpagename назва_підсторінки название_подстраницы; subpagenamee назва_підсторінки_2
            название_подстраницы_2; tag тег мітка теґ метка тэг;
            talkpagename назва_сторінки_обговорення название_страницы_обсуждения;
            talkpagenamee назва_сторінки_обговорення_2 название_страницы_обсуждения_2;
            talkspace простір_обговорення пространство_обсуждений;
            talkspacee простір_обговорення_2 пространство_обсуждений_2; uc вр верхній_регістр
            великими_буквами великими_літерами большими_буквами; ucfirst вр_перша
            перша_буква_велика перша_літера_велика велика_перша_літера первая_буква_большая;
            urlencode закодована_адреса закодированный_адрес; safesubst безпечна_підстановка
            защподст
            """),
        ("ur", """
            expr اظہار; if اگر; ifeq اگربرابر; ifexpr اگراظہار; iferror اگرنقص; switch منتقل;
            default ابتدائی; ifexist اگرموجود; titleparts اجزاء_عنوان; anchorencode اینکر_کوڈ;
            basepagename نام_بنیادی_صفحہ; basepagenamee بنیادی_صفحہ_کوڈ;
            contentlanguage مواد_کی_زبان; defaultsort ابتدائی_ترتیب کلید_ابتدائی_ترتیب
            ابتدائی_ترتیب_زمرہ; displaytitle نمائش_عنوان; formatnum صیغہ_عدد;
            fullpagename صفحہ_کا_مکمل_نام مکمل_نام; fullpagenamee مکمل_نام_کوڈ; gender صنف;
            lc چھوٹے_حروف; lcfirst چھوٹے_حروف_سے_شروع; namespace نام_فضا; namespacee نام_فضا_کوڈ;
            namespacenumber نام_فضا_کا_عدد; ns نف; nse نفک; padleft بائیں_جوڑیں;
            padright دائیں_جوڑیں; pagename نام_صفحہ; pagenamee نام_صفحہ_کوڈ; plural جمع;
            rootpagename نام_اصل_صفحہ; rootpagenamee اصل_صفحہ_کوڈ; sitename سائٹ_نام نام_سائٹ
            نام_موقع; subjectpagename نام_صفحہ_مضمون; subjectpagenamee نام_صفحہ_مضمون_کوڈ;
            subjectspace مضمون_نام_فضا; subjectspacee مضمون_نام_فضا_کوڈ;
            subpagename نام_ذیلی_صفحہ; subpagenamee ذیلی_صفحہ_کوڈ; tag ٹیگ;
            talkpagename نام_تبادلہ_خیال_صفحہ; talkpagenamee تبادلہ_خیال_صفحہ_کوڈ;
            talkspace تبادلہ_خیال_نام_فضا; talkspacee تبادلہ_خیال_کوڈ; uc بڑے_حروف;
            ucfirst بڑے_حروف_سے_شروع; urlencode ربط_کوڈ; safesubst محفوظ_نقل محفوظ_جا
            """),
        ("uz", """
            expr ifoda; if agar; ifeq agarteng; ifexpr agarifoda; iferror agarxato; switch tanlov;
            default boshlangʻich; ifexist agarbor; gender jins; namespace nomfazo;
            pagename sahifanomi; tag yorliq
            """),
        ("vep", "plural äilugu; sitename saitannimi"),
        ("vi", """
            expr công_thức côngthức; if nếu; ifeq nếu_bằng nếubằng; ifexpr nếu_công_thức
            nếucôngthức; iferror nếu_lỗi nếulỗi; default mặc_định mặcđịnh; ifexist nếu_tồn_tại
            nếutồntại; anchorencode mã_hóa_neo mãhóaneo mã_hoá_neo mãhoáneo;
            basepagename tên_trang_gốc têntranggốc; contentlanguage ngôn_ngữ_nội_dung
            ngônngữnộidung; defaultsort xếp_mặc_định xếpmặcđịnh; displaytitle tênhiểnthị
            tên_hiển_thị; formatnum phân_chia_số phânchiasố; fullpagename tên_trang_đủ têntrangđủ;
            gender giống; lc chữ_hoa chữhoa; lcfirst chữ_đầu_hoa chữđầuhoa;
            namespace không_gian_tên khônggiantên; namespacenumber số_không_gian_tên
            sốkhônggiantên; ns kgt; pagename tên_trang têntrang; pagenamee tên_trang_2 têntrang2;
            plural số_nhiều sốnhiều; sitename tên_mạng tênmạng; subjectpagename tên_trang_nội_dung
            têntrangnộidung; subjectspace kgt_nội_dung kgtnộidung; subpagename tên_trang_phụ
            têntrangphụ; tag thẻ; talkpagename tên_trang_thảo_luận têntrangthảoluận;
            talkspace kgt_thảo_luận kgtthảoluận; uc chữ_thường chữthường; ucfirst chữ_đầu_thường
            chữđầuthường; urlencode mã_hóa_url mãhóaurl mã_hoá_url mãhoáurl; safesubst thế_an_toàn
            """),
        ("yi", """
            expr רעכן; ifeq גלייך; ifexpr אויברעכן; switch קלייב; default גרונט; ifexist עקזיסט;
            defaultsort גרונטסארטיר; displaytitle ווייזן_קעפל; fullpagename פולבלאטנאמען;
            namespace נאמענטייל; pagename בלאטנאמען; plural מערצאל; subpagename אונטערבלאטנאמען;
            tag טאג; talkpagename רעדנבלאטנאמען
            """),
    ]
}
