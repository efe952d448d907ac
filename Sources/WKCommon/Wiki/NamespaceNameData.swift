/// What the namespaces of the large wikis are called: data for `NamespaceNames`.
///
/// The standard namespaces' names and aliases, with those of the two genders, are MediaWiki's
/// (`languages/messages`, a language's own and the aliases of those it falls back on); the project's,
/// the portals' and the like are the wikis' settings. A name that English has too is left out.
enum NamespaceNameData {
    /// The names of a language's namespaces, its names first and then the aliases of each:
    /// `6 Datei, Bild; 14 Kategorie`. Nil where the language has none of its own here.
    static func names(for language: String) -> String? {
        byLanguage.first { $0.codes.split(separator: " ").contains(Substring(language)) }?.names
    }

    /// The namespaces of MediaWiki itself, which every wiki knows by these names too.
    static let english = """
        -2 Media; -1 Special; 1 Talk; 2 User; 3 User talk; 4 Wikipedia, Project;
        5 Wikipedia talk, Project talk; 6 File, Image; 7 File talk, Image talk; 8 MediaWiki;
        9 MediaWiki talk; 10 Template; 11 Template talk; 12 Help; 13 Help talk; 14 Category;
        15 Category talk; 100 Portal; 101 Portal talk; 710 TimedText; 711 TimedText talk;
        828 Module; 829 Module talk
        """

    // swift-format-ignore
    static let byLanguage: [(codes: String, names: String)] = [
        ("en", "4 Wikipedia, WP; 5 Wikipedia talk, WT; 118 Draft; 119 Draft talk"),
        ("simple", "4 Wikipedia, WP; 5 Wikipedia talk, WT"),
        ("ab", """
            -2 Амедиа, Медиа; -1 Цастәи, Служебная; 1 Ахцәажәара, Обсуждение; 2 Алахәыла, Иалахә,
            Участник, Участница; 3 Алахәыла ахцәажәара, Обсуждение участника,
            Обсуждение участницы; 5 Wikipedia ахцәажәара, Обсуждение Wikipedia; 6 Афаил, Файл,
            Изображение; 7 Афаил ахцәажәара, Обсуждение файла, Обсуждение изображения;
            8 Амедиавики; 9 Амедиавики ахцәажәара, Обсуждение MediaWiki; 10 Ашаблон, Шаблон;
            11 Ашаблон ахцәажәара, Обсуждение шаблона; 12 Ацхыраара, Справка;
            13 Ацхыраара ахцәажәара, Обсуждение справки; 14 Акатегориа, Категория;
            15 Акатегориа ахцәажәара, Обсуждение категории
            """),
        ("ace", """
            -2 Alat; -1 Kusuih, Istimewa; 1 Marit, Bicara, Pembicaraan; 2 Ureuëng Ngui, Pengguna,
            Ureuëng Nguy; 3 Marit Ureuëng Ngui, Bicara Pengguna, Marit Ureuëng Nguy,
            Pembicaraan Pengguna; 5 Marit Wikipedia, Pembicaraan Wikipedia; 6 Beureukaih, Berkas,
            Gambar; 7 Marit Beureukaih, Pembicaraan Berkas, Pembicaraan Gambar,
            Gambar Pembicaraan; 8 MediaWiki, AlatWiki; 9 Marit MediaWiki, Marit AlatWiki,
            Pembicaraan MediaWiki, MediaWiki Pembicaraan; 10 Seunaleuëk, Templat, Pola;
            11 Marit Seunaleuëk, Pembicaraan Templat, Templat Pembicaraan, Marit Pola;
            12 Beunantu, Bantuan; 13 Marit Beunantu, Bantuan Pembicaraan, Pembicaraan Bantuan;
            14 Kawan, Kategori; 15 Marit Kawan, Kategori Pembicaraan, Pembicaraan Kategori
            """),
        ("ady", """
            -2 Медиа
            """),
        ("af", """
            -1 Spesiaal; 1 Bespreking; 2 Gebruiker; 3 Gebruikerbespreking; 5 Wikipediabespreking;
            6 Lêer, Beeld; 7 Lêerbespreking, Beeldbespreking; 9 MediaWikibespreking; 10 Sjabloon;
            11 Sjabloonbespreking; 12 Hulp; 13 Hulpbespreking; 14 Kategorie;
            15 Kategoriebespreking
            """),
        ("ak", """
            -1 Soronko; 1 Nkɔmmɔ; 2 Odwumanyɛni; 3 Odwumanyɛni nkɔmmɔbea; 5 Wikipedia nkɔmmɔ;
            7 File nkɔmmɔ; 9 MediaWiki nkɔmmɔ; 10 Nhwɛsode; 11 Nhwɛsode nkɔmmɔbea; 12 Boa; 13 Mmoa
            nkɔmmɔbea; 14 Nkyekyem; 15 Nkyekyem nkɔmmɔbea
            """),
        ("alt", """
            -2 Медиа; -1 Аҥылу; 1 Шӱӱжӱ; 2 Туружаачы; 3 Туружаачыны шӱӱжери; 5 Wikipedia шӱӱжери;
            6 Файл, Изображение; 7 Файлды шӱӱжери, Обсуждение изображения; 9 MediaWiki-ни шӱӱжери;
            10 Ӱлекер; 11 Ӱлекерди шӱӱжери; 12 Болуш; 13 Болушты шӱӱжери; 14 Категория;
            15 Категорияны шӱӱжери
            """),
        ("am", """
            -2 ፋይል; -1 ልዩ; 1 ውይይት; 2 አባል; 3 አባል ውይይት; 5 Wikipedia ውይይት; 6 ስዕል; 7 ስዕል ውይይት;
            8 መልዕክት; 9 መልዕክት ውይይት; 10 መለጠፊያ, መልጠፊያ; 11 መለጠፊያ ውይይት, መልጠፊያ ውይይት; 12 እርዳታ;
            13 እርዳታ ውይይት; 14 መደብ; 15 መደብ ውይይት
            """),
        ("ami", """
            -2 Mitiya, 媒體, 媒體檔案, 媒體文件, 媒体, 媒体文件, 媒体档案; -1 Kasi’iked, Kasi'iked, 特殊; 1 Kasasowal,
            討論, 對話, 讨论, 对话; 2 Midemakay, 使用者, 用戶, 用户; 3 Kasasowal no midemakay, 使用者討論, 使用者對話,
            用戶討論, 用戶對話, 用户讨论, 用户对话, 使用者讨论, 使用者对话; 5 Wikipedia a kasasowal; 6 Faylo, 檔案, 文件, 圖像,
            圖片, 档案, 图像, 图片; 7 Masasowal to faylo, 檔案討論, 檔案對話, 文件討論, 文件對話, 圖像討論, 圖像對話, 圖片討論, 文件讨论,
            文件对话, 档案讨论, 档案对话, 图像讨论, 图像对话, 图片讨论; 9 Masasowal to MediaWiki; 10 Masalipa, 模板, 樣板, 样板;
            11 Masalipaay a kasasowal, 模板討論, 模板對話, 樣板討論, 樣板對話, 模板讨论, 模板对话, 样板讨论, 样板对话;
            12 Nipadama’, Nipadama', 說明, 幫助, 使用說明, 帮助, 说明, 使用说明; 13 Mipadama’ a masasowal,
            Nipadama' a masasowal, 說明討論, 幫助討論, 幫助對話, 使用說明討論, 帮助讨论, 帮助对话, 说明讨论, 使用说明讨论;
            14 Kasasiwasiw, 分類, 分类; 15 Masasowal to kasasiwasiw, 分類討論, 分類對話, 分类讨论, 分类对话
            """),
        ("an", """
            -1 Especial, Espezial; 1 Descusión; 2 Usuario, Usuaria; 3 Descusión usuario,
            Descusión usuaria; 5 Descusión Wikipedia; 6 Imachen, Imagen; 7 Descusión imachen,
            Imagen discusión; 9 Descusión MediaWiki; 10 Plantilla; 11 Descusión plantilla;
            12 Aduya; 13 Descusión aduya; 14 Categoría; 15 Descusión categoría
            """),
        ("ang", """
            -1 Syndrig; 1 Mōtung, Gesprec, Motung; 2 Brūcend, Brucend; 3 Brūcendmōtung,
            Brucendmotung; 6 Ymele, Biliþ; 7 Ymelmōtung, Biliþmotung, Biliþmōtung;
            9 MediaWikimōtung; 10 Bysen; 11 Bysenmōtung, Bysengesprec, Bysenmotung; 13 Helpmōtung,
            Helpgesprec, Helpmotung; 14 Flocc; 15 Floccmōtung, Floccgesprec, Floccmotung
            """),
        ("anp", """
            -2 मीडिया; -1 विशेष; 1 वार्ता; 2 सदस्य; 3 सदस्य वार्ता; 5 Wikipedia वार्ता; 6 चित्र;
            7 चित्र वार्ता; 8 मीडियाविकि; 9 मीडियाविकि वार्ता; 10 साँचा; 11 साँचा वार्ता;
            12 सहायता; 13 सहायता वार्ता; 14 श्रेणी; 15 श्रेणी वार्ता
            """),
        ("ar", """
            -2 ميديا, وسائط; -1 خاص; 1 نقاش; 2 مستخدم, مستخدمة; 3 نقاش المستخدم, نقاش المستخدمة;
            4 ويكيبيديا; 5 نقاش ويكيبيديا; 6 ملف, صورة; 7 نقاش الملف, نقاش الصورة; 8 ميدياويكي;
            9 نقاش ميدياويكي; 10 قالب; 11 نقاش القالب; 12 مساعدة; 13 نقاش المساعدة; 14 تصنيف;
            15 نقاش التصنيف; 100 بوابة; 101 نقاش البوابة; 118 مسودة; 828 وحدة; 829 نقاش الوحدة
            """),
        ("arc", """
            -2 ܡܝܕܝܐ; -1 ܕܝܠܢܝܐ; 1 ܡܡܠܠܐ; 2 ܡܦܠܚܢܐ, ܡܬܚܫܚܢܐ; 3 ܡܡܠܠܐ ܕܡܦܠܚܢܐ, ܡܡܠܠܐ ܕܡܬܚܫܚܢܐ;
            5 ܡܡܠܠܐ ܕWikipedia; 6 ܠܦܦܐ; 7 ܡܡܠܠܐ ܕܠܦܦܐ; 8 ܡܝܕܝܐܘܝܩܝ; 9 ܡܡܠܠܐ ܕܡܝܕܝܐܘܝܩܝ; 10 ܩܠܒܐ;
            11 ܡܡܠܠܐ ܕܩܠܒܐ; 12 ܥܘܕܪܢܐ; 13 ܡܡܠܠܐ ܕܥܘܕܪܢܐ; 14 ܣܕܪܐ; 15 ܡܡܠܠܐ ܕܣܕܪܐ
            """),
        ("ary", """
            -2 ميديا, وسائط; -1 خاص; 1 مداكرة, نقاش; 2 خدايمي, مستخدم, مستخدمة; 3 لمداكرة د
            لخدايمي, نقاش المستخدم, نقاش المستخدمة; 5 لمداكرة د Wikipedia; 6 فيشي, ملف, صورة;
            7 لمداكرة د لفيشي, نقاش الملف, نقاش الصورة; 8 ميدياويكي; 9 لمداكرة د ميدياويكي, نقاش
            ميدياويكي; 10 موضيل, قالب; 11 لمداكرة د لموضيل, نقاش القالب; 12 معاونة, مساعدة;
            13 لمداكرة د لمعاونة, نقاش المساعدة; 14 تصنيف; 15 لمداكرة د تصنيف, نقاش التصنيف
            """),
        ("arz", """
            -2 ميديا, وسائط; -1 خاص; 1 نقاش; 2 مستخدم, مستخدمة; 3 نقاش المستخدم, نقاش المستخدمة;
            4 ويكيبيديا; 5 نقاش ويكيبيديا; 6 ملف, صورة; 7 نقاش الملف, نقاش الصورة; 8 ميدياويكى;
            9 نقاش ميدياويكى; 10 قالب; 11 نقاش القالب; 12 مساعدة; 13 نقاش المساعدة; 14 تصنيف;
            15 نقاش التصنيف; 100 بوابة; 828 وحدة
            """),
        ("as", """
            -2 মাধ্যম; -1 বিশেষ, विशेष; 1 বাৰ্তা, वार्ता, বার্তা; 2 সদস্য, सदस्य; 3 সদস্য বাৰ্তা,
            सदस्य वार्ता, সদস্য বার্তা; 4 ৱিকিপিডিয়া; 5 ৱিকিপিডিয়া বাৰ্তা, ৱিকিপিডিয়া वार्ता,
            ৱিকিপিডিয়া বার্তা; 6 চিত্ৰ, चित्र, চিত্র; 7 চিত্ৰ বাৰ্তা, चित्र वार्ता, চিত্র বার্তা;
            8 মিডিয়াৱিকি, মেডিয়াৱিকি; 9 মিডিয়াৱিকি আলোচনা, মেডিয়াৱিকি বাৰ্তা,
            MediaWiki বার্তা; 10 সাঁচ, साँचा; 11 সাঁচ বাৰ্তা, साँचा वार्ता, সাঁচ বার্তা; 12 সহায়;
            13 সহায় বাৰ্তা, সহায় বার্তা; 14 শ্ৰেণী, श्रेणी, শ্রেণী; 15 শ্ৰেণী বাৰ্তা,
            श्रेणी वार्ता, শ্রেণী বার্তা
            """),
        ("ast", """
            -2 Medios; -1 Especial; 1 Alderique, Discusión; 2 Usuariu, Usuaria;
            3 Usuariu alderique, Usuariu discusión, Usuaria alderique; 5 Wikipedia alderique,
            Wikipedia discusión; 6 Ficheru, Imaxe, Imaxen, Archivu, Imagen; 7 Ficheru alderique,
            Imaxe alderique, Imaxen discusión, Archivu alderique, Imagen discusión;
            9 MediaWiki alderique, MediaWiki discusión; 10 Plantía, Plantilla;
            11 Plantía alderique, Plantilla discusión; 12 Ayuda, Aida; 13 Ayuda alderique,
            Ayuda discusión, Aida alderique; 14 Categoría; 15 Categoría alderique,
            Categoría discusión; 102 Anexu
            """),
        ("atj", """
            -2 Tipatcimoctakewin; -1 Kotakahi; 1 Ke ici aimihitonaniwok, Discuter; 2 Ka notcitatc,
            Utilisateur, Utilisatrice; 3 Ke ici aimihitonaniwok notcita iriniw, Discussion
            utilisateur, Discussion utilisatrice; 5 Ke ici aimihitonaniwok Wikipedia;
            6 Natisinahikaniwoc; 7 Ke ici aimihitonaniwok natisinihikaniwoc, Discussion fichier,
            Discussion image; 9 Ke ici aimihitonaniwok MediaWiki; 10 Tipapitcikesinihikan,
            Tapapitcikesinihikan; 11 Ke ici arimotcikatek tipapitcikesinihikan, Ke ici
            arimotcikatek tapapitcikesinihikan, Discussion modèle; 12 Witcihikoiin; 13 Ke ici
            aimihitonaniwok witcihewinik, Discussion aide; 14 Tipanictawin; 15 Ke ici
            aimihitonaniwok tipanictawin, Discussion catégorie
            """),
        ("av", """
            -2 Медиа; -1 Хъулухъалъулаб; 1 БахӀс; 2 ГӀахьалчи, ГӀахьалчӀужу;
            3 ГӀахьалчиясул бахӀс, ГӀахьалчӀужуялъул бахӀс; 5 Wikipediaлъул бахӀс; 6 Файл,
            Изображение; 7 Файлалъул бахӀс, Обсуждение изображения; 9 MediaWiki-ялъул бахӀс;
            10 Халип; 11 Халипалъул бахӀс; 12 Кумек; 13 Кумекалъул бахӀс; 14 Категория;
            15 Категориялъул бахӀс
            """),
        ("avk", """
            -2 Kanaca, Mamind; -1 Aptaca; 1 Prilara, Discuter; 2 Favesik, Utilisateur,
            Utilisatrice; 3 Favesikprilara, Discussion utilisateur, Discussion utilisatrice;
            5 Wikipedia prilara; 6 Iyeltak, Ewava, Imagen, Изображение; 7 Iyeltakprilara,
            Ewavaprilara, Discussion fichier, Discussion image, Imagen discusión, Обсуждение
            изображения; 9 MediaWiki prilara; 10 Teza; 11 Tezaprilara, Discussion modèle;
            12 Pomara; 13 Pomaraprilara, Discussion aide; 14 Loma; 15 Lomaprilara, Discussion
            catégorie
            """),
        ("awa", """
            -2 मीडिया; -1 खास; 1 बातचीत; 2 यूजर; 3 यूजर बातचीत; 5 Wikipedia बातचीत; 6 फाइल; 7 फाइल
            बातचीत; 8 मीडियाविकी; 9 मीडियाविकी बातचीत; 10 खाँचा; 11 खाँचा बातचीत; 12 मदद; 13 मदद
            बातचीत; 14 श्रेणी; 15 श्रेणी बातचीत
            """),
        ("ay", """
            -2 Medio; -1 Especial; 1 Discusión; 2 Usuario, Usuaria; 3 Usuario discusión, Usuaria
            discusión; 5 Wikipedia discusión; 6 Archivo, Imagen; 7 Archivo discusión, Imagen
            discusión; 9 MediaWiki discusión; 10 Plantilla; 11 Plantilla discusión; 12 Ayuda;
            13 Ayuda discusión; 14 Categoría; 15 Categoría discusión
            """),
        ("az", """
            -2 Mediya; -1 Xüsusi; 1 Müzakirə; 2 İstifadəçi; 3 İstifadəçi müzakirəsi; 4 Vikipediya,
            VP; 5 Vikipediya müzakirəsi; 6 Fayl, Şəkil; 7 Fayl müzakirəsi, Şəkil müzakirəsi;
            8 MediaViki, MediyaViki; 9 MediaViki müzakirəsi, MediaWiki müzakirəsi,
            MediyaViki müzakirəsi; 10 Şablon; 11 Şablon müzakirəsi; 12 Kömək; 13 Kömək müzakirəsi;
            14 Kateqoriya; 15 Kateqoriya müzakirəsi; 101 Portal müzakirəsi; 102 Vikilayihə;
            828 Modul; 829 Modul müzakirəsi
            """),
        ("azb", """
            -2 مدیا, رسانه, رسانه‌ای; -1 اؤزل; 1 دانیشیق; 2 ایشلدن; 3 ایشلدن دانیشیغی;
            4 ویکی‌پدیا; 5 ویکی‌پدیا دانیشیغی; 6 فایل, تصویر; 7 فایل دانیشیغی, بحث تصویر;
            8 مدیاویکی, مدیا‌ویکی; 9 مدیاویکی دانیشیغی, مدیا‌ویکی دانیشیغی; 10 شابلون;
            11 شابلون دانیشیغی; 12 کؤمک; 13 کؤمک دانیشیغی; 14 بؤلمه; 15 بؤلمه دانیشیغی
            """),
        ("ba", """
            -2 Медиа; -1 Махсус, Ярҙамсы; 1 Фекерләшеү, Фекер алышыу; 2 Ҡатнашыусы, Участник,
            Участница; 3 Ҡатнашыусы менән һөйләшеү, Ҡатнашыусы м-н фекер алышыу,
            Обсуждение участника, Обсуждение участницы; 4 Википедия;
            5 Википедия буйынса фекерләшеү, Википедия б-са фекер алышыу; 6 Файл, Рәсем,
            Изображение; 7 Файл буйынса фекерләшеү, Рәсем буйынса фекерләшеү,
            Рәсем б-са фекер алышыу, Обсуждение изображения; 9 MediaWiki буйынса фекерләшеү,
            MediaWiki б-са фекер алышыу; 10 Ҡалып; 11 Ҡалып буйынса фекерләшеү,
            Ҡалып б-са фекер алышыу; 12 Белешмә; 13 Белешмә буйынса фекерләшеү,
            Белешмә б-са фекер алышыу; 14 Категория, Төркөм; 15 Категория буйынса фекерләшеү,
            Төркөм буйынса фекерләшеү, Категория б-са фекер алышыу; 100 Портал; 828 Модуль
            """),
        ("ban", """
            -2 Média; -1 Kusus; 1 Pabligbagan, Bicara; 2 Sang Anganggé; 3 Pabligbagan Sang
            Anganggé, Bicara pengguna; 5 Pabligbagan Wikipedia; 6 Berkas, Gambar; 7 Pabligbagan
            Berkas, Gambar pembicaraan, Pembicaraan gambar; 8 MédiaWiki; 9 Pabligbagan MédiaWiki,
            Mediawiki pembicaraan; 10 Mal; 11 Pabligbagan Mal, Templat pembicaraan; 12 Wantuan;
            13 Pabligbagan Wantuan, Bantuan pembicaraan; 14 Kategori; 15 Pabligbagan Kategori,
            Kategori pembicaraan
            """),
        ("bar", """
            -2 Media, Medium; -1 Spezial; 1 Dischkrian, Diskussion; 2 Nutza, Benutzer, Benutzerin;
            3 Nutza Dischkrian, Benutzer Diskussion, Benutzerin Diskussion;
            5 Wikipedia Dischkrian, Wikipedia Diskussion; 6 Datei, Bild; 7 Datei Dischkrian,
            Datei Diskussion, Bild Diskussion; 9 MediaWiki Dischkrian, MediaWiki Diskussion;
            10 Vorlog, Vorlage; 11 Vorlog Dischkrian, Vorlage Diskussion; 12 Huif, Hilfe;
            13 Huif Dischkrian, Hilfe Diskussion; 14 Kategorie; 15 Kategorie Dischkrian,
            Kategorie Diskussion
            """),
        ("bcl", """
            -2 Medio; -1 Espesyal; 1 Olay; 2 Paragamit; 3 Olay kan paragamit; 5 Olay sa Wikipedia;
            6 Ladawan; 7 Olay sa ladawan; 9 Olay sa MediaWiki; 10 Plantilya; 11 Olay sa plantilya;
            12 Tabang; 13 Olay sa tabang; 14 Kategorya; 15 Olay sa kategorya
            """),
        ("be", """
            -2 Мультымедыя; -1 Адмысловае; 1 Размовы; 2 Удзельнік; 3 Размовы з удзельнікам;
            4 Вікіпедыя, ВП; 5 Размовы пра Вікіпедыю, Вікіпедыя размовы; 6 Файл, Выява;
            7 Размовы пра файл, Размовы пра выяву; 9 Размовы пра MediaWiki; 10 Шаблон;
            11 Размовы пра шаблон; 12 Даведка; 13 Размовы пра даведку; 14 Катэгорыя;
            15 Размовы пра катэгорыю; 100 Партал; 828 Модуль
            """),
        ("be-tarask be-x-old", """
            -2 Мэдыя; -1 Спэцыяльныя; 1 Абмеркаваньне; 2 Удзельнік, Удзельніца;
            3 Гутаркі ўдзельніка, Гутаркі ўдзельніцы; 4 Вікіпэдыя, ВП; 5 Абмеркаваньне Вікіпэдыі,
            Абмеркаваньне Вікіпэдыя, Вікіпэдыя размовы; 6 Файл, Выява; 7 Абмеркаваньне файла,
            Абмеркаваньне выявы, Размовы пра выяву; 9 Абмеркаваньне MediaWiki; 10 Шаблён;
            11 Абмеркаваньне шаблёну; 12 Дапамога; 13 Абмеркаваньне дапамогі; 14 Катэгорыя;
            15 Абмеркаваньне катэгорыі; 100 Партал; 828 Модуль
            """),
        ("bg", """
            -2 Медия; -1 Специални; 1 Беседа; 2 Потребител; 3 Потребител беседа; 4 Уикипедия;
            5 Уикипедия беседа; 6 Файл, Картинка; 7 Файл беседа, Картинка беседа; 8 МедияУики;
            9 МедияУики беседа; 10 Шаблон; 11 Шаблон беседа; 12 Помощ; 13 Помощ беседа;
            14 Категория; 15 Категория беседа; 100 Портал; 101 Портал беседа; 828 Модул;
            829 Модул беседа
            """),
        ("bh", """
            -2 मीडिया; -1 विशेष; 1 वार्तालाप; 2 प्रयोगकर्ता; 3 प्रयोगकर्ता वार्ता; 5 Wikipedia
            वार्ता; 6 चित्र; 7 चित्र वार्ता; 8 मीडियाविकि; 9 मीडियाविकि वार्ता; 10 टेम्पलेट;
            11 टेम्पलेट वार्ता; 12 मदद; 13 मदद वार्ता; 14 श्रेणी; 15 श्रेणी वार्ता
            """),
        ("bho", """
            -2 मीडिया; -1 विशेष; 1 वार्तालाप; 2 प्रयोगकर्ता; 3 प्रयोगकर्ता वार्ता; 5 Wikipedia
            वार्ता; 6 चित्र; 7 चित्र वार्ता; 8 मीडियाविकि; 9 मीडियाविकि वार्ता; 10 टेम्पलेट;
            11 टेम्पलेट वार्ता; 12 मदद; 13 मदद वार्ता; 14 श्रेणी; 15 श्रेणी वार्ता
            """),
        ("bjn", """
            -1 Istimiwa, Istimewa; 1 Pamandiran, Pembicaraan, Bicara; 2 Pamakai, Pengguna;
            3 Pamandiran Pamakai, Pembicaraan Pengguna, Bicara Pengguna; 5 Pamandiran Wikipedia,
            Pembicaraan Wikipedia; 6 Barakas, Berkas, Gambar; 7 Pamandiran Barakas,
            Pembicaraan Berkas, Gambar Pembicaraan, Pembicaraan Gambar; 9 Pamandiran MediaWiki,
            Pembicaraan MediaWiki, MediaWiki Pembicaraan; 10 Citakan, Templat;
            11 Pamandiran Citakan, Pembicaraan Templat, Templat Pembicaraan; 12 Patulung, Bantuan;
            13 Pamandiran Patulung, Pembicaraan Bantuan, Bantuan Pembicaraan; 14 Tumbung,
            Kategori; 15 Pamandiran Tumbung, Pembicaraan Kategori, Kategori Pembicaraan
            """),
        ("blk", """
            -2 မီဒီယာ; -1 တဲး၀ါး; 1 အိုင်ကိုမ်ဒေါ့ꩻရီ; 2 ကေားသုင်ꩻသား; 3 ကေားသုင်ꩻသား
            အိုင်ကိုမ်ဒေါ့ꩻရီ; 5 Wikipedia အိုင်ကိုမ်ဒေါ့ꩻရီ; 6 ဖုဲင်; 7 ဖုဲင် အိုင်ကိုမ်ဒေါ့ꩻရီ;
            8 မီဒီယာဝီခီ; 9 မီဒီယာဝီခီ အိုင်ကိုမ်ဒေါ့ꩻရီ; 10 တမ်းပလေက်; 11 တမ်းပလေက်
            အိုင်ကိုမ်ဒေါ့ꩻရီ; 12 စွဲးကမ်းကို; 13 စွဲးကမ်းကို အိုင်ကိုမ်ဒေါ့ꩻရီ; 14 ကဏ္ဍ; 15 ကဏ္ဍ
            အိုင်ကိုမ်ဒေါ့ꩻရီ
            """),
        ("bm", """
            -2 Média; -1 Spécial; 1 Discussion, Discuter; 2 Utilisateur; 3 Discussion utilisateur;
            5 Discussion Wikipedia; 6 Fichier; 7 Discussion fichier, Discussion image;
            9 Discussion MediaWiki; 10 Modèle; 11 Discussion modèle; 12 Aide; 13 Discussion aide;
            14 Catégorie; 15 Discussion catégorie
            """),
        ("bn", """
            -2 মিডিয়া; -1 বিশেষ; 1 আলাপ; 2 ব্যবহারকারী; 3 ব্যবহারকারী আলাপ; 4 উইকিপিডিয়া, WP;
            5 উইকিপিডিয়া আলোচনা, উইকিপিডিয়া আলাপ; 6 চিত্র; 7 চিত্র আলোচনা, চিত্র আলাপ,
            MediaWiki আলাপ; 8 মিডিয়াউইকি; 9 মিডিয়াউইকি আলোচনা; 10 টেমপ্লেট; 11 টেমপ্লেট আলোচনা;
            12 সাহায্য; 13 সাহায্য আলোচনা; 14 বিষয়শ্রেণী; 15 বিষয়শ্রেণী আলোচনা; 100 প্রবেশদ্বার;
            118 খসড়া; 828 মডিউল
            """),
        ("bpy", """
            -2 মিডিয়া; -1 বিশেষ; 1 য়্যারী; 2 আতাকুরা; 3 আতাকুরার য়্যারী; 5 Wikipedia য়্যারী;
            6 ছবি; 7 ছবি য়্যারী, চিত্র আলাপ, Mediawiki আলাপ; 8 মিডিয়াউইকি; 9 মিডিয়াউইকির
            য়্যারী; 10 মডেল; 11 মডেলর য়্যারী; 12 পাংলাক; 13 পাংলাকর য়্যারী; 14 থাক; 15 থাকর
            য়্যারী
            """),
        ("br", """
            -1 Dibar; 1 Kaozeal; 2 Implijer, Implijerez; 3 Kaozeadenn Implijer,
            Kaozeadenn Implijerez; 5 Kaozeadenn Wikipedia; 6 Restr, Skeudenn; 7 Kaozeadenn Restr,
            Kaozeadenn Skeudenn; 9 Kaozeadenn MediaWiki; 10 Patrom; 11 Kaozeadenn Patrom;
            12 Skoazell; 13 Kaozeadenn Skoazell; 14 Rummad; 15 Kaozeadenn Rummad
            """),
        ("bs", """
            -2 Mediji, Medija; -1 Posebno; 1 Razgovor; 2 Korisnik; 3 Razgovor s korisnikom,
            Razgovor sa korisnikom; 6 Datoteka, Slika; 7 Razgovor o datoteci; 8 MediaWiki,
            MedijaViki; 9 Razgovor o MediaWikiju, Razgovor o MedijaVikiju, MediaWiki razgovor;
            10 Šablon; 11 Razgovor o šablonu; 12 Pomoć; 13 Razgovor o pomoći; 14 Kategorija;
            15 Razgovor o kategoriji; 828 Modul
            """),
        ("btm", """
            -1 Istimewa; 1 Pembicaraan, Bicara; 2 Pengguna; 3 Pembicaraan Pengguna, Bicara
            pengguna; 5 Pembicaraan Wikipedia; 6 Berkas, Gambar; 7 Pembicaraan Berkas, Gambar
            pembicaraan, Pembicaraan gambar; 9 Pembicaraan MediaWiki, Mediawiki pembicaraan;
            10 Templat; 11 Pembicaraan Templat, Templat pembicaraan; 12 Bantuan; 13 Pembicaraan
            Bantuan, Bantuan pembicaraan; 14 Kategori; 15 Pembicaraan Kategori, Kategori
            pembicaraan
            """),
        ("bug", """
            -1 Istimewa; 1 Pembicaraan, Bicara; 2 Pengguna; 3 Pembicaraan Pengguna, Bicara
            pengguna; 5 Pembicaraan Wikipedia; 6 Berkas, Gambar; 7 Pembicaraan Berkas, Gambar
            pembicaraan, Pembicaraan gambar; 9 Pembicaraan MediaWiki, Mediawiki pembicaraan;
            10 Templat; 11 Pembicaraan Templat, Templat pembicaraan; 12 Bantuan; 13 Pembicaraan
            Bantuan, Bantuan pembicaraan; 14 Kategori; 15 Pembicaraan Kategori, Kategori
            pembicaraan
            """),
        ("bxr", """
            -2 Меди; -1 Тусхай; 1 Хэлэлсэхэ, Обсуждение; 2 Хэрэглэгшэ, Участник, Участница;
            3 Хэрэглэгшые хэлэлсэхэ, Обсуждение участника, Обсуждение участницы;
            5 Wikipedia тухай хэлэлсэхэ; 6 Файл, Изображение; 7 Файл хэлэлсэхэ, Обсуждение файла,
            Обсуждение изображения; 9 MediaWiki хэлэлсэхэ, Обсуждение MediaWiki; 10 Загбар;
            11 Загбар хэлэлсэхэ, Обсуждение шаблона; 12 Туһаламжа, Справка; 13 Туһаламжа хэлэлсэл,
            Обсуждение справки; 14 Категори, Категория; 15 Категори хэлэлсэхэ,
            Обсуждение категории
            """),
        ("ca", """
            -1 Especial; 1 Discussió; 2 Usuari, Utilisator, Usuària; 3 Usuari Discussió,
            Discussion Utilisator, Discutida Utilisator, Usuària Discussió; 4 Viquipèdia, VP, WP;
            5 Viquipèdia Discussió; 6 Fitxer, Imatge; 7 Fitxer Discussió, Imatge Discussió,
            Discutida Imatge, Discussion Imatge; 8 MediaWiki, Mediaòiqui; 9 MediaWiki Discussió,
            Discussion Mediaòiqui, Discutida Mediaòiqui; 10 Plantilla; 11 Plantilla Discussió,
            Discutida Modèl; 12 Ajuda; 13 Ajuda Discussió, Discutida Ajuda; 14 Categoria;
            15 Categoria Discussió, Discutida Categoria; 102 Viquiprojecte; 828 Mòdul;
            829 Mòdul Discussió
            """),
        ("cbk-zam", """
            -2 Medio; -1 Especial; 1 Discusión; 2 Usuario, Usuaria; 3 Usuario discusión, Usuaria
            discusión; 5 Wikipedia discusión; 6 Archivo, Imagen; 7 Archivo discusión, Imagen
            discusión; 9 MediaWiki discusión; 10 Plantilla; 11 Plantilla discusión; 12 Ayuda;
            13 Ayuda discusión; 14 Categoría; 15 Categoría discusión
            """),
        ("cdo", """
            -2 媒體, 媒體檔案, 媒體文件, 媒体, 媒体文件, 媒体档案; -1 特殊; 1 討論, 對話, 讨论, 对话; 2 用戶, 使用者, 用户; 3 用戶討論,
            使用者討論, 使用者對話, 用戶對話, 用户讨论, 用户对话, 使用者讨论, 使用者对话; 5 Wikipedia討論; 6 文件, 檔案, 圖像, 圖片, 档案, 图像,
            图片; 7 文件討論, 檔案討論, 檔案對話, 文件對話, 圖像討論, 圖像對話, 圖片討論, 文件讨论, 文件对话, 档案讨论, 档案对话, 图像讨论, 图像对话,
            图片讨论; 8 MediaWiki, 媒體維基; 9 MediaWiki討論, 媒體維基討論; 10 模板, 樣板, 样板; 11 模板討論, 模板對話, 樣板討論,
            樣板對話, 模板讨论, 模板对话, 样板讨论, 样板对话; 12 幫助, 說明, 使用說明, 帮助, 说明, 使用说明; 13 幫助討論, 說明討論, 幫助對話,
            使用說明討論, 帮助讨论, 帮助对话, 说明讨论, 使用说明讨论; 14 分類, 分类; 15 分類討論, 分類對話, 分类讨论, 分类对话
            """),
        ("ce", """
            -2 Медиа, Медйа; -1 Белхан, Башхо; 1 Дийцаре, Дийца; 2 Декъашхо, Юзер, Участник,
            Участница; 3 Декъашхочун дийцаре, Юзери дийца, Дийцаре декъашхо, Декъашхон дийцаре,
            Обсуждение участника, Обсуждение участницы; 4 Википеди; 5 Википеди Дийца; 6 Файл,
            Сурт, Хlум, Изображение; 7 Файлан дийцаре, Сурти дийца, Хlуман дийцаре,
            Дийцаре хlуман, Обсуждение изображения; 8 MediaWiki, МедйаВики; 9 MediaWiki дийцаре,
            МедйаВики дийца; 10 Кеп, Дакъан, Куцкеп; 11 Кепан дийцаре, Дакъан дийца,
            Куцкеп дийцаре; 12 ГӀо, ГІо, Гlо; 13 ГӀо дийцаре, ГІодан дийца, Гlон дийцаре;
            14 Категори, Тоба, Кадегар; 15 Категорин дийцаре, Тобан дийца, Кадегар дийцаре;
            100 Ков; 828 Модуль
            """),
        ("ceb", """
            -2 Medya; -1 Espesyal; 1 Hisgot; 2 Gumagamit; 3 Hisgot sa Gumagamit; 4 Wikipedya;
            5 Hisgot sa Wikipedya, Hisgot saWikipedya; 6 Payl, Imahen; 7 Hisgot sa Payl,
            Hisgot sa Imahen; 9 Hisgot sa MediaWiki; 10 Plantilya; 11 Hisgot sa Plantilya;
            12 Tabang; 13 Hisgot sa Tabang; 14 Kategoriya; 15 Hisgot sa Kategoriya
            """),
        ("ch", """
            -1 Espesiat; 1 Kombetsasion; 2 Muna'sesetbi; 3 Kombetsasion ni muna'sesetbi;
            5 Kombetsasion nu Wikipedia; 6 Litratu; 7 Kombetsasion ni litratu; 12 Ayudo;
            13 Kombetsasion ni ayudo; 14 Katigoria; 15 Kombetsasion ni katigoria
            """),
        ("ckb", """
            -2 میدیا; -1 تایبەت; 1 وتووێژ, لێدوان; 2 بەکارھێنەر; 3 لێدوانی بەکارھێنەر,
            قسەی بەکارھێنەر; 4 ویکیپیدیا; 5 لێدوانی ویکیپیدیا; 6 پەڕگە; 7 وتووێژی پەڕگە,
            لێدوانی پەڕگە; 8 میدیاویکی; 9 وتووێژی میدیاویکی, لێدوانی میدیاویکی; 10 داڕێژە, قاڵب;
            11 وتووێژی داڕێژە, لێدوانی قاڵب, لێدوانی داڕێژە; 12 یارمەتی; 13 وتووێژی یارمەتی,
            لێدوانی یارمەتی; 14 پۆل; 15 وتووێژی پۆل, لێدوانی پۆل; 100 دەروازە; 828 مۆدیوول
            """),
        ("co", """
            -1 Speciale; 1 Discussione; 2 Utente; 3 Discussioni utente; 5 Discussioni Wikipedia;
            6 File, Immagine; 7 Discussioni file, Discussioni immagine; 9 Discussioni MediaWiki;
            11 Discussioni template; 12 Aiuto; 13 Discussioni aiuto; 14 Categoria;
            15 Discussioni categoria
            """),
        ("crh", """
            -2 Media, Медиа; -1 Mahsus, Махсус; 1 Muzakere, Музакере; 2 Qullanıcı, Къулланыджы;
            3 Qullanıcı muzakeresi, Къулланыджы музакереси; 5 Wikipedia muzakeresi, Wikipedia
            музакереси; 6 Fayl, Ресим, Resim, Файл; 7 Fayl muzakeresi, Ресим музакереси, Resim
            muzakeresi, Файл музакереси; 8 MediaViki, МедиаВики; 9 MediaViki muzakeresi, МедиаВики
            музакереси; 10 Şablon, Шаблон; 11 Şablon muzakeresi, Шаблон музакереси; 12 Yardım,
            Ярдым; 13 Yardım muzakeresi, Разговор о помоћи, Ярдым музакереси; 14 Kategoriya,
            Категория; 15 Kategoriya muzakeresi, Категория музакереси
            """),
        ("cs", """
            -2 Média; -1 Speciální; 1 Diskuse, Komentár; 2 Uživatel, Redaktor, Uživatelka;
            3 Diskuse s uživatelem, Uživatel diskuse, Uživatelka diskuse, Diskusia s redaktorom,
            Komentár k redaktorovi, Diskuse s uživatelkou; 4 Wikipedie, WP; 5 Diskuse k Wikipedii,
            Wikipedie diskuse, Komentár k Wikipédii; 6 Soubor, Obrázok; 7 Diskuse k souboru,
            Soubor diskuse, Diskusia k obrázku, Komentár k obrázku; 9 Diskuse k MediaWiki,
            MediaWiki diskuse, Komentár k MediaWiki; 10 Šablona; 11 Diskuse k šabloně,
            Šablona diskuse; 12 Nápověda; 13 Diskuse k nápovědě, Nápověda diskuse; 14 Kategorie;
            15 Diskuse ke kategorii, Kategorie diskuse; 100 Portál; 101 Diskuse k portálu;
            102 Rejstřík; 828 Modul; 829 Diskuse k modulu
            """),
        ("csb", """
            -1 Specjalnô; 1 Diskùsëjô; 2 Brëkòwnik, Użytkownik, Użytkowniczka;
            3 Diskùsëjô brëkòwnika, Dyskusja użytkownika, Dyskusja użytkowniczki;
            5 Diskùsëjô Wikipedia; 6 Òbrôzk, Grafika; 7 Diskùsëjô òbrôzków, Dyskusja grafiki;
            9 Diskùsëjô MediaWiki; 10 Szablóna; 11 Diskùsëjô Szablónë; 12 Pòmòc;
            13 Diskùsëjô Pòmòcë; 14 Kategòrëjô; 15 Diskùsëjô Kategòrëji
            """),
        ("cu", """
            -2 Срѣдьства; -1 Нарочьна; 1 Бєсѣда, Бесѣда; 2 Польꙃєватєл҄ь, Польѕевател҄ь;
            3 Польꙃєватєлꙗ бєсѣда, Польѕевател бесѣда; 6 Дѣло, Ви́дъ, Видъ; 7 Дѣла бєсѣда,
            Ви́да бєсѣ́да, Вида бесѣда; 9 MediaWiki бєсѣда, MediaWiki бесѣда; 10 Обраꙁьць,
            Образьць; 11 Обраꙁьца бєсѣда, Образьца бесѣда; 12 Помощь; 13 Помощи бєсѣда,
            Помощи бесѣда; 14 Катигорїꙗ, Катигорї; 15 Катигорїѩ бєсѣда, Катигорїѩ бесѣда
            """),
        ("cv", """
            -2 Медиа; -1 Ятарлă; 1 Сӳтсе явасси; 2 Хутшăнакан, Участник, Участница;
            3 Хутшăнаканăн канашлу страници, Обсуждение участника, Обсуждение участницы;
            4 Википеди; 5 Википеди сӳтсе явмалли; 6 Ӳкерчĕк, Изображение;
            7 Ӳкерчĕке сӳтсе явмалли, Обсуждение изображения; 9 MediaWiki сӳтсе явмалли;
            10 Шаблон; 11 Шаблона сӳтсе явмалли; 12 Пулăшу; 13 Пулăшăва сӳтсе явмалли;
            14 Категори; 15 Категорине сӳтсе явмалли
            """),
        ("cy", """
            -1 Arbennig; 1 Sgwrs; 2 Defnyddiwr; 3 Sgwrs Defnyddiwr; 4 Wicipedia;
            5 Sgwrs Wicipedia; 6 Delwedd; 7 Sgwrs Delwedd; 8 MediaWici; 9 Sgwrs MediaWici;
            10 Nodyn; 11 Sgwrs Nodyn; 12 Cymorth; 13 Sgwrs Cymorth; 14 Categori;
            15 Sgwrs Categori; 100 Porth; 828 Modiwl
            """),
        ("da", """
            -1 Speciel; 1 Diskussion; 2 Bruger; 3 Brugerdiskussion; 4 Wikipedia, WP;
            5 Wikipedia diskussion, Wikipedia-diskussion; 6 Fil, Billede; 7 Fildiskussion,
            Billeddiskussion; 9 MediaWiki diskussion, MediaWiki-diskussion; 10 Skabelon;
            11 Skabelondiskussion; 12 Hjælp; 13 Hjælp diskussion, Hjælp-diskussion; 14 Kategori;
            15 Kategoridiskussion; 101 Portaldiskussion; 118 Kladde; 828 Modul;
            829 Moduldiskussion
            """),
        ("dag", """
            -2 Miidiya; -1 Diŋ'gahim; 1 Yɛltɔɣa; 2 Ŋun su; 3 Ŋun su yɛltɔɣa; 5 Wikipedia yɛltɔɣa;
            6 Lahabali kɔligu; 7 Lahabali kɔligu yɛltɔɣa; 8 MiidiyaWiki; 9 MiidiyaWiki yɛltɔɣa;
            10 Tɛmplet; 11 Tɛmplet yɛltɔɣa; 12 Sɔŋsim; 13 Sɔŋsim yɛltɔɣa; 14 Pubu; 15 Pubu yɛltɔɣa
            """),
        ("de", """
            -2 Medium; -1 Spezial; 1 Diskussion; 2 Benutzer, BE, Benutzerin;
            3 Benutzer Diskussion, Benutzerin Diskussion; 4 Wikipedia, WP; 5 Wikipedia Diskussion,
            WD; 6 Datei, Bild; 7 Datei Diskussion, Bild Diskussion; 9 MediaWiki Diskussion;
            10 Vorlage; 11 Vorlage Diskussion; 12 Hilfe, H; 13 Hilfe Diskussion; 14 Kategorie;
            15 Kategorie Diskussion; 100 Portal, P; 101 Portal Diskussion, PD; 828 Modul;
            829 Modul Diskussion
            """),
        ("din", """
            -2 Ciɛl; -1 Këcëweek; 1 Jam; 2 Dulooi; 3 Jam kekë dulooi; 5 Jam wɛ̈t ë Wikipedia;
            6 Apamduööt; 7 Jam wɛ̈t ë apamduööt; 9 Jam wɛ̈t ë MediaWiki; 10 Macuëc; 11 Jam wɛ̈t ë
            macuëc; 12 Kuɔny; 13 Jam wɛ̈t ë kuɔny; 14 Bekätakthook; 15 Jam wɛ̈t ë bekätakthook
            """),
        ("diq", """
            -2 Medya; -1 Bağse, Xısusi; 1 Vaten, Werênayış, Mesac; 2 Karber; 3 Karber vaten,
            Karber werênayış, Karber mesac; 5 Wikipedia vaten, Wikipedia werênayış,
            Wikipedia mesac; 6 Dosya; 7 Dosya vaten, Dosya werênayış, Dosya mesac;
            9 MediaWiki vaten, MediaWiki werênayış, MediaWiki mesac; 10 Şablon; 11 Şablon vaten,
            Şablon werênayış, Şablon mesac; 12 Desteg, Peşti; 13 Desteg vaten, Desteg werênayış,
            Peşti mesac, Peşti werênayış; 14 Kategori, Kategoriye; 15 Kategori vaten,
            Kategori werênayış, Kategoriye mesac, Kategoriye werênayış
            """),
        ("dsb", """
            -2 Medija; -1 Specialne; 1 Diskusija; 2 Wužywaŕ, Wužywarka; 3 Diskusija wužywarja,
            Diskusija wužywarki; 4 Wikipedija; 5 Wikipedija diskusija; 6 Dataja, Wobraz, Bild;
            7 Diskusija wó dataji, Diskusija wó wobrazu, Diskusija k wobrazej, Bild Diskussion;
            9 MediaWiki diskusija; 10 Pśedłoga; 11 Diskusija wó pśedłoze; 12 Pomoc;
            13 Diskusija wó pomocy; 14 Kategorija; 15 Diskusija wó kategoriji
            """),
        ("dtp", """
            -1 Khas, Istimewa; 1 Perbincangan, Perbualan; 2 Pengguna; 3 Perbincangan pengguna,
            Perbualan pengguna; 5 Perbincangan Wikipedia; 6 Fail, Imej; 7 Perbincangan fail,
            Perbincangan imej, Imej perbualan; 9 Perbincangan MediaWiki, Mediawiki perbualan;
            10 Templat; 11 Perbincangan templat, Perbualan templat; 12 Bantuan; 13 Perbincangan
            bantuan, Perbualan bantuan; 14 Kategori; 15 Perbincangan kategori, Perbualan kategori
            """),
        ("dty", """
            -2 मिडिया; -1 बिशेष; 1 कुरणि; 2 प्रयोगकर्ता; 3 प्रयोगकर्ता कुरणि; 5 Wikipedia वार्ता;
            6 चित्र; 7 चित्र कुरणि; 8 मिडियाविकि; 9 मिडियाविकि कुरणि; 10 ढाँचा; 11 ढाँचा कुरणि;
            12 मद्दत; 13 मद्दत कुरणि; 14 श्रेणी; 15 श्रेणी कुरणि
            """),
        ("dv", """
            -2 މީޑިއާ; -1 ޚާއްސަ, ހާއްޞަ; 1 ޚިޔާލު; 2 މެމްބަރު; 3 މެމްބަރުގެ ވާހަކަ; 5 Wikipediaގެ
            ވާހަކަ; 6 ފައިލު, ފައިލް; 7 ފައިލުގެ ޚިޔާލު, ފައިލް ޚިޔާލު; 8 މީޑިއާވިކީ; 9 މިޑިއާވިކީ
            ޚިޔާލު, މީޑިޔާވިކި ޚިޔާލު; 10 ފަންވަތް; 11 ފަންވަތުގެ ޚިޔާލު, ފަންވަތް ޚިޔާލު;
            12 އެހީ; 13 އެހީގެ ޚިޔާލު, އެހީ ޚިޔާލު; 14 ޤިސްމު; 15 ޤިސްމުގެ ޚިޔާލު, ޤިސްމު ޚިޔާލު
            """),
        ("egl", """
            -1 Speciale; 1 Discussione; 2 Utente; 3 Discussioni utente; 5 Discussioni Wikipedia;
            6 File, Immagine; 7 Discussioni file, Discussioni immagine; 9 Discussioni MediaWiki;
            11 Discussioni template; 12 Aiuto; 13 Discussioni aiuto; 14 Categoria; 15 Discussioni
            categoria
            """),
        ("el", """
            -2 Μέσο, Μέσον; -1 Ειδικό; 1 Συζήτηση; 2 Χρήστης; 3 Συζήτηση χρήστη; 4 Βικιπαίδεια,
            ΒΠ; 5 Συζήτηση Βικιπαίδεια, Βικιπαίδεια συζήτηση; 6 Αρχείο, Εικόνα;
            7 Συζήτηση αρχείου, Συζήτηση εικόνας; 9 Συζήτηση MediaWiki; 10 Πρότυπο;
            11 Συζήτηση προτύπου; 12 Βοήθεια; 13 Συζήτηση βοήθειας; 14 Κατηγορία;
            15 Συζήτηση κατηγορίας; 100 Πύλη
            """),
        ("eml", """
            -1 Speciale; 1 Discussione; 2 Utente; 3 Discussioni utente; 5 Discussioni Wikipedia;
            6 File, Immagine; 7 Discussioni file, Discussioni immagine; 9 Discussioni MediaWiki;
            11 Discussioni template; 12 Aiuto; 13 Discussioni aiuto; 14 Categoria;
            15 Discussioni categoria
            """),
        ("eo", """
            -2 Aŭdvidaĵo; -1 Specialaĵo, Speciala; 1 Diskuto; 2 Uzanto, Vikipediisto, Uzulo,
            Uzantino; 3 Uzanto-Diskuto, Vikipediista diskuto, Uzula diskuto, Uzanta diskuto,
            Uzantino-Diskuto; 4 Vikipedio, VP; 5 Vikipedio-Diskuto, Vikipedio diskuto; 6 Dosiero;
            7 Dosiero-Diskuto, Dosiera diskuto; 8 MediaWiki, MediaVikio; 9 MediaWiki-Diskuto,
            MediaWiki diskuto, MediaVikia diskuto; 10 Ŝablono; 11 Ŝablono-Diskuto,
            Ŝablona diskuto; 12 Helpo; 13 Helpo-Diskuto, Helpa diskuto; 14 Kategorio;
            15 Kategorio-Diskuto, Kategoria diskuto; 100 Portalo; 102 Projekto; 828 Modulo
            """),
        ("es", """
            -2 Medio; -1 Especial; 1 Discusión; 2 Usuario, Usuaria; 3 Usuario discusión,
            Usuaria discusión; 4 Wikipedia, WP; 5 Wikipedia discusión; 6 Archivo, Imagen;
            7 Archivo discusión, Imagen discusión; 9 MediaWiki discusión; 10 Plantilla;
            11 Plantilla discusión; 12 Ayuda; 13 Ayuda discusión; 14 Categoría;
            15 Categoría discusión; 101 Portal discusión; 102 Wikiproyecto, PR;
            103 Wikiproyecto discusión; 104 Anexo; 105 Anexo discusión; 828 Módulo;
            829 Módulo discusión
            """),
        ("et", """
            -2 Meedia; -1 Eri; 1 Arutelu; 2 Kasutaja; 3 Kasutaja arutelu; 4 Vikipeedia, VP;
            5 Vikipeedia arutelu; 6 Fail, Pilt; 7 Faili arutelu, Pildi arutelu;
            9 MediaWiki arutelu; 10 Mall; 11 Malli arutelu; 12 Juhend; 13 Juhendi arutelu;
            14 Kategooria; 15 Kategooria arutelu; 100 Portaal; 102 Mustand; 828 Moodul
            """),
        ("eu", """
            -1 Berezi, Aparteko; 1 Eztabaida; 2 Lankide; 3 Lankide eztabaida;
            5 Wikipedia eztabaida; 6 Fitxategi, Irudi; 7 Fitxategi eztabaida, Irudi eztabaida;
            9 MediaWiki eztabaida; 10 Txantiloi; 11 Txantiloi eztabaida; 12 Laguntza;
            13 Laguntza eztabaida; 14 Kategoria; 15 Kategoria eztabaida; 100 Atari;
            102 Wikiproiektu; 104 Zerrenda; 828 Modulu
            """),
        ("fa", """
            -2 مدیا, رسانه, رسانه‌ای; -1 ویژه; 1 بحث; 2 کاربر; 3 بحث کاربر; 4 ویکی‌پدیا, وپ;
            5 بحث ویکی‌پدیا; 6 پرونده, تصویر; 7 بحث پرونده, بحث تصویر; 8 مدیاویکی; 9 بحث مدیاویکی;
            10 الگو; 11 بحث الگو; 12 راهنما; 13 بحث راهنما; 14 رده; 15 بحث رده; 100 درگاه;
            118 پیش‌نویس; 828 پودمان; 829 بحث پودمان
            """),
        ("fat", """
            -1 Soronko; 1 Nkɔmbɔdzibea; 2 Dwumadzinyi; 3 Dwumadzinyi nkɔmbɔdzibea; 5 Wikipedia
            nkɔmbɔdzibea; 6 Fael; 7 Fael nkɔmbɔdzibea; 9 MediaWiki nkɔmbɔdzibea; 10 Nhwɛdo;
            11 Nhwɛdo nkɔmbɔdzibea; 12 Mboa; 13 Mboa nkɔmbɔdzibea; 14 Nkyekyεmu; 15 Nkyekyεmu
            nkɔmbɔdzibea
            """),
        ("ff", """
            -2 Media, Média; -1 Special, Spécial; 1 Talk, Discussion, Discuter; 2 User,
            Utilisateur; 3 User talk, Discussion utilisateur; 6 File, Fichier; 7 File talk,
            Discussion fichier, Discussion image; 9 MediaWiki talk, Discussion mediawiki;
            10 Template, Modèle; 11 Template talk, Discussion modèle; 12 Help, Aide; 13 Help talk,
            Discussion aide; 14 Category, Catégorie; 15 Category talk, Discussion catégorie
            """),
        ("fi", """
            -1 Toiminnot; 1 Keskustelu; 2 Käyttäjä; 3 Keskustelu käyttäjästä; 5 Keskustelu
            {{GRAMMAR:elative|Wikipedia}}; 6 Tiedosto, Kuva; 7 Keskustelu tiedostosta, Keskustelu
            kuvasta; 8 Järjestelmäviesti; 9 Keskustelu järjestelmäviestistä; 10 Malline;
            11 Keskustelu mallineesta; 12 Ohje; 13 Keskustelu ohjeesta; 14 Luokka; 15 Keskustelu
            luokasta
            """),
        ("fo", """
            -2 Miðil; -1 Serstakt, Serstakur; 1 Kjak; 2 Brúkari; 3 Brúkarakjak, Brúkari kjak;
            5 Wikipedia-kjak, Wikipedia kjak; 6 Mynd; 7 Myndakjak, Mynd kjak; 8 MediaWiki,
            MidiaWiki; 9 MediaWiki-kjak, MidiaWiki kjak; 10 Fyrimynd; 11 Fyrimyndakjak,
            Fyrimynd kjak; 12 Hjálp; 13 Hjálparkjak, Hjálp kjak; 14 Bólkur; 15 Bólkakjak,
            Bólkur kjak
            """),
        ("fon", """
            -2 Yɛwliɖonuji; -1 Ɖéɖovo; 1 Xoɖɔtɛn, Discuter; 2 Wikizantɔ, Utilisateur,
            Utilisatrice; 3 Xoɖɔtɛn wikizantɔ lɛ tɔn, Discussion utilisateur, Discussion
            utilisatrice; 5 Xoɖɔtɛn Wikipedia tɔn; 6 Wékpo; 7 Xoɖɔtɛn wékpo wú tɛ̀n, Discussion
            fichier, Discussion image; 9 Xoɖɔtɛn MediaWiki tɔn; 10 Kpɔnd'ewu bo blo; 11 Xoɖɔtɛn
            kpɔnd'ewu ɔ tɔ̀n, Discussion modèle; 12 Alɔgɔ; 13 Xoɖɔtɛn alɔgɔtɛn ɔ tɔn, Discussion
            aide; 14 Akpaxwé; 15 Akpaxwé lɛ sín xoɖɔtɛn, Discussion catégorie
            """),
        ("fr", """
            -2 Média; -1 Spécial; 1 Discussion, Discuter; 2 Utilisateur, Utilisatrice;
            3 Discussion utilisateur, Discussion utilisatrice; 4 Wikipédia, WP;
            5 Discussion Wikipédia; 6 Fichier; 7 Discussion fichier, Discussion Image;
            9 Discussion MediaWiki; 10 Modèle; 11 Discussion modèle; 12 Aide; 13 Discussion aide;
            14 Catégorie; 15 Discussion catégorie; 100 Portail; 101 Discussion Portail;
            102 Projet; 103 Discussion Projet; 104 Référence; 829 Discussion module
            """),
        ("frp", """
            -2 Mèdia; -1 Spèciâl; 1 Discussion, Discutar, Discuter; 2 Utilisator, Usanciér,
            Utilisateur, Utilisatrice; 3 Discussion utilisator, Discussion usanciér,
            Discussion Utilisateur, Discussion utilisatrice; 5 Discussion Wikipedia; 6 Fichiér,
            Émâge; 7 Discussion fichiér, Discussion Émâge, Discussion Fichier, Discussion Image;
            9 Discussion MediaWiki; 10 Modèlo; 11 Discussion modèlo, Discussion Modèle; 12 Éde;
            13 Discussion éde, Discussion Aide; 14 Catègorie; 15 Discussion catègorie,
            Discussion Catégorie
            """),
        ("frr", """
            -2 Medium; -1 Spezial; 1 Diskussion; 2 Benutzer, Benutzerin; 3 Benutzer Diskussion,
            Benutzerin Diskussion; 5 Wikipedia Diskussion; 6 Datei, Bild; 7 Datei Diskussion,
            Bild Diskussion; 9 MediaWiki Diskussion; 10 Vorlage; 11 Vorlage Diskussion; 12 Hilfe;
            13 Hilfe Diskussion; 14 Kategorie; 15 Kategorie Diskussion
            """),
        ("fur", """
            -1 Speciâl; 1 Discussion; 2 Utent; 3 Discussion utent; 5 Discussion Wikipedia;
            6 Figure, Immagine; 7 Discussion figure, Discussioni immagine; 9 Discussion MediaWiki;
            10 Model; 11 Discussion model; 12 Jutori; 13 Discussion jutori; 14 Categorie;
            15 Discussion categorie
            """),
        ("fy", """
            -1 Wiki; 1 Oerlis; 2 Meidogger, Brûker; 3 Meidogger oerlis, Brûker oerlis;
            5 Wikipedia oerlis; 6 Ofbyld; 7 Ofbyld oerlis; 9 MediaWiki oerlis; 10 Berjocht;
            11 Berjocht oerlis; 12 Hulp; 13 Hulp oerlis; 14 Kategory; 15 Kategory oerlis
            """),
        ("ga", """
            -2 Meán; -1 Speisialta; 1 Plé; 2 Úsáideoir; 3 Plé úsáideora; 4 Vicipéid; 6 Íomhá;
            7 Plé íomhá, Plé í­omhá; 9 Plé MediaWiki; 10 Teimpléad, Múnla; 11 Plé teimpléid,
            Plé múnla; 12 Cabhair; 13 Plé cabhrach; 14 Catagóir, Rang; 15 Plé catagóire
            """),
        ("gag", """
            -2 Mediya, Medya; -1 Maasus, Özel; 1 Dartışma, Tartışma; 2 Kullanıcı;
            3 Kullanıcı dartışma, Kullanıcı mesaj; 5 Wikipedia dartışma, Wikipedia tartışma;
            6 Dosye, Dosya, Resim; 7 Dosye dartışma, Dosya tartışma, Resim tartışma; 8 MediaWiki,
            MedyaViki; 9 MediaWiki dartışma, MediaWiki tartışma, MedyaViki tartışma; 10 Şablon;
            11 Şablon dartışma, Şablon tartışma; 12 Yardım; 13 Yardım dartışma, Yardım tartışma;
            14 Kategoriya, Kategori; 15 Kategoriya dartışma, Kategori tartışma
            """),
        ("gan", """
            -2 媒體, 媒體檔案, 媒體文件, 媒体, 媒体文件, 媒体档案; -1 特別, 特殊; 1 談詑, 討論, 對話, 讨论, 对话, 谈詑; 2 用戶, 使用者, 用户;
            3 用戶・談詑, 使用者討論, 使用者對話, 用戶討論, 用戶對話, 用户讨论, 用户对话, 使用者讨论, 使用者对话, 用户谈詑, 用戶談詑; 4 專案, 专案;
            5 Wikipedia・談詑, Wikipedia 談詑, Wikipedia討論, Wikipedia對話, 專案討論, Wikipedia讨论,
            Wikipedia对话, 专案讨论; 6 文檔, 檔案, 文件, 圖像, 圖片, 档案, 图像, 图片; 7 文檔・談詑, 檔案討論, 檔案對話, 文件討論, 文件對話,
            圖像討論, 圖像對話, 圖片討論, 文件讨论, 文件对话, 档案讨论, 档案对话, 图像讨论, 图像对话, 图片讨论, 文件谈詑, 檔案談詑;
            9 MediaWiki・談詑, MediaWiki谈詑, MediaWiki談詑; 10 模板, 樣板, 样板; 11 模板・談詑, 模板討論, 模板對話, 樣板討論,
            樣板對話, 模板讨论, 模板对话, 样板讨论, 样板对话, 模板谈詑, 模板談詑; 12 幫助, 說明, 使用說明, 帮助, 说明, 使用说明; 13 幫助・談詑,
            說明討論, 幫助討論, 幫助對話, 使用說明討論, 帮助讨论, 帮助对话, 说明讨论, 使用说明讨论, 帮助谈詑, 幫助談詑; 14 分類, 分类; 15 分類・談詑,
            分類討論, 分類對話, 分类讨论, 分类对话, 分类谈詑, 分類談詑
            """),
        ("gcr", """
            -2 Médja; -1 Èspésyal; 1 Diskisyon, Discuter; 2 Itilizatò, Utilisateur, Utilisatrice;
            3 Diskisyon itilizatò, Discussion utilisateur, Discussion utilisatrice; 5 Diskisyon
            Wikipedia; 6 Fiché; 7 Diskisyon fiché, Discussion fichier, Discussion image;
            9 Diskisyon MediaWiki; 10 Modèl; 11 Diskisyon modèl, Discussion modèle; 12 Lèd;
            13 Diskisyon lèd, Discussion aide; 14 Katégori; 15 Diskisyon katégori, Discussion
            catégorie
            """),
        ("gd", """
            -2 Meadhan; -1 Sònraichte; 1 Deasbaireachd; 2 Cleachdaiche;
            3 Deasbaireachd a' chleachdaiche; 5 An deasbaireachd aig Wikipedia; 6 Faidhle;
            7 Deasbaireachd an fhaidhle; 9 Deasbaireachd MediaWiki; 10 Teamplaid;
            11 Deasbaireachd na teamplaid; 12 Cobhair; 13 Deasbaireachd na cobharach;
            14 Roinn-seòrsa; 15 Deasbaireachd na roinn-seòrsa
            """),
        ("gl", """
            -1 Especial; 1 Conversa; 2 Usuario, Usuário, Usuaria; 3 Conversa usuario,
            Usuário Discussão, Conversa usuaria; 5 Conversa Wikipedia; 6 Ficheiro, Imaxe, Imagem,
            Arquivo; 7 Conversa ficheiro, Conversa Imaxe, Imagem Discussão, Arquivo Discussão;
            9 Conversa MediaWiki; 10 Modelo; 11 Conversa modelo; 12 Axuda; 13 Conversa axuda;
            14 Categoría; 15 Conversa categoría; 102 Libro; 828 Módulo
            """),
        ("glk", """
            -2 مديا, رسانه, رسانه‌ای; -1 خاص, ویژه; 1 گب, بحث; 2 کارگير, کاربر; 3 کارگيرˇ گب, بحث
            کاربر; 5 مدي Wikipedia; 6 فاىل, پرونده, تصویر; 7 فاىلˇ گب, بحث پرونده, بحث تصویر;
            8 مدياويکي; 9 مدياويکي گب, بحث مدیاویکی; 10 قالب, الگو; 11 قالبˇ گب, بحث الگو;
            12 رانما, راهنما; 13 رانما گب, بحث راهنما; 14 جرگه, رده; 15 جرگه گب, بحث رده
            """),
        ("gn", """
            -2 Medio; -1 Mba'echĩchĩ; 1 Myangekõi; 2 Puruhára; 3 Puruhára myangekõi; 5 Wikipedia
            myangekõi; 6 Ta'ãnga, Imagen; 7 Ta'ãnga myangekõi, Imagen discusión; 9 MediaWiki
            myangekõi; 10 Tembiecharã; 11 Tembiecharã myangekõi; 12 Pytyvõ; 13 Pytyvõ myangekõi;
            14 Ñemohenda; 15 Ñemohenda myangekõi
            """),
        ("gom", """
            -2 माध्यम, मिडिया; -1 विशेश; 1 चर्चा; 2 वापरपी, उपेगकर्तो; 3 वापरपी चर्चा, उपेगकर्तो
            चर्चा; 5 Wikipedia चर्चा; 6 फायल; 7 फायल चर्चा; 8 मिडियाविकी; 9 मिडियाविकी चर्चा;
            10 सांचो, प्रारूप; 11 सांचो चर्चा, प्रारूप चर्चा; 12 आदार, मजत; 13 आदार चर्चा, मजत
            चर्चा; 14 वर्ग, श्रेणी; 15 वर्ग चर्चा, श्रेणी चर्चा
            """),
        ("gor", """
            -1 Spesial; 1 Lo'iya, Bicara; 2 Ta ohu'uwo; 3 Lo'iya ta ohu'uwo, Lo'iya ta ohu'owo,
            Bicara pengguna; 5 Lo'iya Wikipedia; 6 Berkas, Gambar; 7 Lo'iya berkas, Gambar
            pembicaraan, Pembicaraan gambar; 9 Lo'iya MediaWiki, Mediawiki pembicaraan;
            10 Templat; 11 Lo'iya templat, Templat pembicaraan; 12 Wubodu; 13 Lo'iya wubodu,
            Bantuan pembicaraan; 14 Dalala; 15 Lo'iya dalala, Kategori pembicaraan
            """),
        ("got", """
            2 𐌽𐌹𐌿𐍄𐌰𐌽𐌳𐍃; 3 𐌽𐌹𐌿𐍄𐌰𐌽𐌳𐌹𐍃 𐌲𐌰𐍅𐌰𐌿𐍂𐌳𐌾𐌰; 5 𐌸𐌹𐍃 Wikipedia 𐌲𐌰𐍅𐌰𐌿𐍂𐌳𐌾𐌰; 6 𐍆𐌴𐌹𐌻𐌰; 7 𐍆𐌴𐌹𐌻𐌹𐌽𐍃
            𐌲𐌰𐍅𐌰𐌿𐍂𐌳𐌾𐌰; 10 𐍆𐌰𐌿𐍂𐌰𐌼𐌴𐌻𐌴𐌹𐌽𐍃; 11 𐍆𐌰𐌿𐍂𐌰𐌼𐌴𐌻𐌴𐌹𐌽𐌰𐌹𐍃 𐌲𐌰𐍅𐌰𐌿𐍂𐌳𐌾𐌰; 12 𐌷𐌹𐌻𐍀𐌰; 13 𐌷𐌹𐌻𐍀𐍉𐍃
            𐌲𐌰𐍅𐌰𐌿𐍂𐌳𐌾𐌰; 14 𐌷𐌰𐌽𐍃𐌰; 15 𐌷𐌰𐌽𐍃𐍉𐍃 𐌲𐌰𐍅𐌰𐌿𐍂𐌳𐌾𐌰
            """),
        ("gsw als", """
            -2 Medium; -1 Spezial; 1 Diskussion; 2 Benutzer, Benutzerin; 3 Benutzer Diskussion,
            Benutzerin Diskussion; 5 Wikipedia Diskussion; 6 Datei, Bild; 7 Datei Diskussion,
            Bild Diskussion; 9 MediaWiki Diskussion; 10 Vorlage; 11 Vorlage Diskussion; 12 Hilfe;
            13 Hilfe Diskussion; 14 Kategorie; 15 Kategorie Diskussion
            """),
        ("gu", """
            -2 દ્રશ્ય-શ્રાવ્ય (મિડિયા); -1 વિશેષ; 1 ચર્ચા; 2 સભ્ય; 3 સભ્યની ચર્ચા; 4 વિકિપીડિયા;
            5 વિકિપીડિયા ચર્ચા; 6 ચિત્ર; 7 ચિત્રની ચર્ચા; 8 મીડિયાવિકિ; 9 મીડિયાવિકિ ચર્ચા;
            10 ઢાંચો; 11 ઢાંચાની ચર્ચા; 12 મદદ; 13 મદદની ચર્ચા; 14 શ્રેણી; 15 શ્રેણીની ચર્ચા
            """),
        ("guc", """
            -2 Medio; -1 Especial; 1 Discusión; 2 Usuario; 3 Usuario discusión; 5 Wikipedia
            discusión; 6 Archivo, Imagen; 7 Archivo discusión, Imagen discusión; 9 MediaWiki
            discusión; 10 Plantilla; 11 Plantilla discusión; 12 Ayuda; 13 Ayuda discusión;
            14 Categoría; 15 Categoría discusión
            """),
        ("guw", """
            -1 Vonọtaun; 1 Hodidọ; 2 Zinzantọ; 3 Zinzantọ hodidọ; 5 Wikipedia hodidọ; 6 Wepo;
            7 Wepo hodidọ; 9 MediaWiki hodidọ; 10 Ohia; 11 Ohia hodidọ; 12 Alọgọ; 13 Alọgọ hodidọ;
            14 Adà; 15 Adà hodidọ
            """),
        ("gv", """
            -2 Meanyn; -1 Er lheh; 1 Resooney; 2 Ymmydeyr; 3 Resooney ymmydeyr;
            5 Resooney Wikipedia; 6 Coadan; 7 Resooney coadan; 9 Resooney MediaWiki; 10 Clowan;
            11 Resooney clowan; 12 Cooney; 13 Resooney cooney; 14 Ronney; 15 Resooney ronney
            """),
        ("hak", """
            -2 媒體, 媒體檔案, 媒體文件, 媒体, 媒体文件, 媒体档案; -1 特殊; 1 討論, 對話, 讨论, 对话; 2 使用者, 用戶, 用户; 3 使用者討論,
            使用者對話, 用戶討論, 用戶對話, 用户讨论, 用户对话, 使用者讨论, 使用者对话; 5 Wikipedia討論; 6 檔案, 文件, 圖像, 圖片, 档案, 图像,
            图片; 7 檔案討論, 檔案對話, 文件討論, 文件對話, 圖像討論, 圖像對話, 圖片討論, 文件讨论, 文件对话, 档案讨论, 档案对话, 图像讨论, 图像对话,
            图片讨论; 9 MediaWiki討論; 10 模板, 樣板, 样板; 11 模板討論, 模板對話, 樣板討論, 樣板對話, 模板讨论, 模板对话, 样板讨论, 样板对话;
            12 說明, 幫助, 使用說明, 帮助, 说明, 使用说明; 13 說明討論, 幫助討論, 幫助對話, 使用說明討論, 帮助讨论, 帮助对话, 说明讨论, 使用说明讨论;
            14 分類, 分类; 15 分類討論, 分類對話, 分类讨论, 分类对话
            """),
        ("haw", """
            -2 Pāpaho; -1 Papa nui; 1 Kūkākūkā; 2 Mea hoʻohana; 3 Kūkākūkā o mea hoʻohana;
            5 Kūkākūkā o Wikipikia; 6 Waihona, Kiʻi; 7 Kūkākūkā o waihona, Kūkākūkā o kiʻi;
            9 Kūkākūkā o MediaWiki; 10 Anakuhi; 11 Kūkākūkā o anakuhi; 12 Kōkua; 13 Kūkākūkā o
            kōkua; 14 Māhele; 15 Kūkākūkā o māhele
            """),
        ("he", """
            -2 מדיה; -1 מיוחד; 1 שיחה; 2 משתמש, משתמשת; 3 שיחת משתמש, שיחת משתמשת; 4 ויקיפדיה, וק;
            5 שיחת ויקיפדיה; 6 קובץ, תמונה; 7 שיחת קובץ, שיחת תמונה; 8 מדיה ויקי;
            9 שיחת מדיה ויקי; 10 תבנית; 11 שיחת תבנית; 12 עזרה; 13 שיחת עזרה; 14 קטגוריה;
            15 שיחת קטגוריה; 100 פורטל; 101 שיחת פורטל; 108 ספר; 118 טיוטה; 828 יחידה;
            829 שיחת יחידה
            """),
        ("hi", """
            -2 मीडिया; -1 विशेष; 1 वार्ता; 2 सदस्य; 3 सदस्य वार्ता; 4 विकिपीडिया, वि;
            5 विकिपीडिया वार्ता; 6 चित्र; 7 चित्र वार्ता; 8 मीडियाविकि; 9 मीडियाविकि वार्ता;
            10 साँचा; 11 साँचा वार्ता; 12 सहायता; 13 सहायता वार्ता; 14 श्रेणी; 15 श्रेणी वार्ता;
            100 प्रवेशद्वार; 828 मॉड्यूल
            """),
        ("hif", """
            -2 saadhan; -1 khaas; 1 baat; 2 sadasya; 3 sadasya ke baat; 5 Wikipedia baat; 7 file
            ke baat; 9 Mediawiki ke baat; 11 Template ke baat; 12 madat; 13 madat ke baat;
            14 vibhag; 15 voibhag ke baat
            """),
        ("hr", """
            -2 Mediji; -1 Posebno; 1 Razgovor; 2 Suradnik, Suradnica; 3 Razgovor sa suradnikom,
            Razgovor sa suradnicom; 4 Wikipedija; 5 Razgovor o Wikipediji, Razgovor Wikipedija;
            6 Datoteka, Slika; 7 Razgovor o datoteci, Razgovor o slici; 9 MediaWiki razgovor;
            10 Predložak; 11 Razgovor o predlošku; 12 Pomoć; 13 Razgovor o pomoći; 14 Kategorija;
            15 Razgovor o kategoriji; 118 Nacrt; 828 Modul
            """),
        ("hsb", """
            -1 Specialnje; 1 Diskusija; 2 Wužiwar, Wužiwarka; 3 Diskusija z wužiwarjom,
            Diskusija z wužiwarku; 4 Wikipedija; 5 Wikipedija diskusija; 6 Dataja, Wobraz, Bild;
            7 Diskusija k dataji, Diskusija k wobrazej, Diskusija wó wobrazu, Bild Diskussion;
            9 MediaWiki diskusija; 10 Předłoha; 11 Diskusija k předłoze; 12 Pomoc;
            13 Pomoc diskusija; 14 Kategorija; 15 Diskusija ke kategoriji
            """),
        ("ht", """
            -2 Medya; -1 Espesyal; 1 Diskite, Discuter; 2 Itilizatè, Utilisateur, Utilisatrice;
            3 Diskisyon Itilizatè, Discussion Utilisateur, Discussion utilisatrice;
            5 Diskisyon Wikipedia; 6 Fichye, Imaj; 7 Diskisyon Fichye, Diskisyon Imaj,
            Discussion Fichier, Discussion Image; 8 MedyaWiki; 9 Diskisyon MedyaWiki; 10 Modèl;
            11 Diskisyon Modèl, Discussion Modèle; 12 Èd; 13 Diskisyon Èd, Discussion Aide;
            14 Kategori; 15 Diskisyon Kategori, Discussion Catégorie
            """),
        ("hu", """
            -2 Média; -1 Speciális; 1 Vita; 2 Szerkesztő; 3 Szerkesztővita, User vita;
            4 Wikipédia, WP; 5 Wikipédia-vita, Wikipédia vita; 6 Fájl, Kép; 7 Fájlvita, Képvita,
            Kép vita; 9 MediaWiki-vita, MediaWiki vita; 10 Sablon; 11 Sablonvita, Sablon vita;
            12 Segítség; 13 Segítségvita, Segítség vita; 14 Kategória; 15 Kategóriavita,
            Kategória vita; 100 Portál; 101 Portálvita; 828 Modul; 829 Modulvita
            """),
        ("hy", """
            -2 Մեդիա; -1 Սպասարկող; 1 Քննարկում; 2 Մասնակից; 3 Մասնակցի քննարկում; 4 Վիքիպեդիա,
            ՎՊ; 5 Վիքիպեդիայի քննարկում; 6 Պատկեր; 7 Պատկերի քննարկում; 9 MediaWiki քննարկում;
            10 Կաղապար; 11 Կաղապարի քննարկում; 12 Օգնություն; 13 Օգնության քննարկում;
            14 Կատեգորիա; 15 Կատեգորիայի քննարկում; 100 Պորտալ; 102 Վիքինախագիծ; 828 Մոդուլ
            """),
        ("hyw", """
            -2 Մեդիա; -1 Սպասարկող; 1 Քննարկում; 2 Մասնակից; 3 Մասնակցի քննարկում;
            5 {{GRAMMAR:genitive|Wikipedia}} քննարկում; 6 Պատկեր; 7 Պատկերի քննարկում; 9 MediaWiki
            քննարկում; 10 Կաղապար; 11 Կաղապարի քննարկում; 12 Օգնություն; 13 Օգնության քննարկում;
            14 Ստորոգութիւն; 15 Կատեգորիայի քննարկում
            """),
        ("ia", """
            -2 Multimedia; 1 Discussion; 2 Usator; 3 Discussion Usator; 5 Discussion Wikipedia;
            6 File, Imagine; 7 Discussion File, Discussion Imagine; 9 Discussion MediaWiki;
            10 Patrono; 11 Discussion Patrono; 12 Adjuta; 13 Discussion Adjuta; 14 Categoria;
            15 Discussion Categoria
            """),
        ("id", """
            -1 Istimewa; 1 Pembicaraan, Bicara; 2 Pengguna; 3 Pembicaraan Pengguna,
            Bicara Pengguna; 4 Wikipedia, WP; 5 Pembicaraan Wikipedia; 6 Berkas, Gambar;
            7 Pembicaraan Berkas, Gambar Pembicaraan, Pembicaraan Gambar; 9 Pembicaraan MediaWiki,
            MediaWiki Pembicaraan; 10 Templat; 11 Pembicaraan Templat, Templat Pembicaraan;
            12 Bantuan; 13 Pembicaraan Bantuan, Bantuan Pembicaraan; 14 Kategori;
            15 Pembicaraan Kategori, Kategori Pembicaraan; 101 Pembicaraan Portal; 118 Draf;
            828 Modul; 829 Pembicaraan Modul
            """),
        ("ie", """
            1 Discussion; 2 Usator; 3 Usator Discussion; 5 Wikipedia Discussion;
            7 File Discussion; 9 MediaWiki Discussion; 10 Avise; 11 Avise Discussion; 12 Auxilie;
            13 Auxilie Discussion; 14 Categorie; 15 Categorie Discussion
            """),
        ("ig", """
            -2 Midia, Nká; -1 Ihü kárírí; 1 Okwu; 2 Ọbanife, Ọ'bànifé; 3 Okwu ọbanife, Okwu
            ọ'bànifé; 5 Okwu Wikipedia; 6 Usòrò, Ákwúkwó orünotu; 7 Okwu usòrò, Okwu ákwúkwó
            orünotu; 8 MidiaWiki, Nkáwiki; 9 Okwu MidiaWiki, Okwu nkáwiki; 10 Àtụ; 11 Okwu àtụ;
            12 Nkwadọ, Nkwádọ; 13 Okwu nkwadọ, Okwu nkwádọ; 14 Òtù, Ébéonọr; 15 Okwu òtù, Okwu
            ébéonọr
            """),
        ("ii", """
            -2 媒体, 媒体文件, 媒体档案, 媒體, 媒體檔案, 媒體文件; -1 特殊; 1 讨论, 对话, 討論, 對話; 2 用户, 使用者, 用戶; 3 用户讨论,
            用户对话, 使用者讨论, 使用者对话, 使用者討論, 使用者對話, 用戶討論, 用戶對話; 5 Wikipedia讨论; 6 文件, 档案, 图像, 图片, 檔案, 圖像,
            圖片; 7 文件讨论, 文件对话, 档案讨论, 档案对话, 图像讨论, 图像对话, 图片讨论, 檔案討論, 檔案對話, 文件討論, 文件對話, 圖像討論, 圖像對話,
            圖片討論; 9 MediaWiki讨论; 10 模板, 样板, 樣板; 11 模板讨论, 模板对话, 样板讨论, 样板对话, 模板討論, 模板對話, 樣板討論, 樣板對話;
            12 帮助, 说明, 使用说明, 說明, 幫助, 使用說明; 13 帮助讨论, 帮助对话, 说明讨论, 使用说明讨论, 說明討論, 幫助討論, 幫助對話, 使用說明討論;
            14 分类, 分類; 15 分类讨论, 分类对话, 分類討論, 分類對話
            """),
        ("ilo", """
            -2 Midia; -1 Espesial; 1 Tungtungan; 2 Agar-aramat; 3 Agar-aramat tungtungan;
            5 Wikipedia tungtungan; 6 Papeles; 7 Papeles tungtungan; 9 MediaWiki tungtungan;
            10 Plantilia; 11 Plantilia tungtungan; 12 Tulong; 13 Tulong tungtungan; 14 Kategoria;
            15 Kategoria tungtungan
            """),
        ("inh", """
            -2 Медиа; -1 Гӏулакха; 1 Ювцар; 2 Доакъашхо, Участник, Участница;
            3 Доакъашхочун дувцар, Обсуждение участника, Обсуждение участницы; 5 Wikipedia ювцар;
            6 Файл, Изображение; 7 Файл ювцар, Обсуждение изображения; 9 MediaWiki ювцар; 10 Ло;
            11 Ло бувцар; 12 Новкъостал; 13 Новкъостал дувцар; 14 ОагӀат; 15 ОагӀат ювцар
            """),
        ("io", """
            -1 Specala, Speciala; 1 Debato; 2 Uzanto, Vikipediisto, Uzulo, Uzantino;
            3 Uzanto Debato, Vikipediista diskuto, Uzula diskuto, Uzanta diskuto, Uzantino Debato;
            4 Wikipedio; 5 Wikipedio Debato, Wikipedio diskuto; 6 Arkivo, Imajo; 7 Arkivo Debato,
            Imajo Debato, Dosiera diskuto; 8 MediaWiki, MediaVikio; 9 MediaWiki Debato,
            MediaWiki diskuto, MediaVikia diskuto; 10 Shablono, Modelo; 11 Shablono Debato,
            Modelo Debato, Ŝablona diskuto; 12 Helpo; 13 Helpo Debato, Helpa diskuto;
            14 Kategorio; 15 Kategorio Debato, Kategoria diskuto
            """),
        ("is", """
            -2 Miðill; -1 Kerfissíða; 1 Spjall; 2 Notandi; 3 Notandaspjall; 5 Wikipediaspjall;
            6 Mynd; 7 Myndaspjall; 8 Melding; 9 Meldingarspjall; 10 Snið; 11 Sniðaspjall;
            12 Hjálp; 13 Hjálparspjall; 14 Flokkur; 15 Flokkaspjall; 100 Gátt
            """),
        ("it", """
            -1 Speciale; 1 Discussione; 2 Utente; 3 Discussioni utente; 4 Wikipedia, WP;
            5 Discussioni Wikipedia; 6 File, Immagine; 7 Discussioni file, Discussioni immagine;
            9 Discussioni MediaWiki; 11 Discussioni template; 12 Aiuto; 13 Discussioni aiuto;
            14 Categoria; 15 Discussioni categoria; 100 Portale; 101 Discussioni portale;
            102 Progetto; 103 Discussioni progetto; 118 Bozza; 828 Modulo; 829 Discussioni modulo
            """),
        ("ja", """
            -2 メディア; -1 特別; 1 ノート, トーク; 2 利用者; 3 利用者‐会話, 利用者・トーク; 4 Wikipedia, WP;
            5 Wikipedia‐ノート, Wikipedia・トーク; 6 ファイル, 画像; 7 ファイル‐ノート, ファイル・トーク, 画像‐ノート;
            9 MediaWiki‐ノート, MediaWiki・トーク; 10 Template, テンプレート; 11 Template‐ノート, テンプレート・トーク;
            12 Help, ヘルプ; 13 Help‐ノート, ヘルプ・トーク; 14 Category, カテゴリ; 15 Category‐ノート, カテゴリ・トーク;
            101 Portal‐ノート; 102 プロジェクト, PJ; 103 プロジェクト‐ノート; 828 モジュール; 829 モジュール‐ノート
            """),
        ("jbo", """
            -2 velsku; -1 rirci; 1 casnu; 2 pilno; 3 casnu lo pilno; 5 casnu la .Wikipedia.;
            6 datnyvei; 7 casnu lo datnyvei; 8 medi'auikis; 9 casnu la .medi'auikis.; 10 termo'a;
            11 casnu lo termo'a; 12 nundju; 13 casnu lo nundju; 14 klesi; 15 casnu lo klesi
            """),
        ("jv", """
            -2 Médhia, Medhia; -1 Mirunggan, Astamiwa; 1 Parembugan, Dhiskusi, Bicara; 2 Naraguna,
            Panganggo; 3 Parembugan Naraguna, Dhiskusi Panganggo, Parembugan Panganggo,
            Bicara Pengguna; 5 Parembugan Wikipedia, Dhiskusi Wikipedia; 6 Barkas, Gambar;
            7 Parembugan Barkas, Dhiskusi Gambar, Gambar Dhiskusi, Parembugan Gambar,
            Gambar Pembicaraan, Pembicaraan Gambar; 8 MédhiaWiki, MedhiaWiki;
            9 Parembugan MédhiaWiki, Dhiskusi MediaWiki, MediaWiki Dhiskusi, Parembugan MediaWiki,
            Parembugan MedhiaWiki, MediaWiki Pembicaraan; 10 Cithakan; 11 Parembugan Cithakan,
            Cithakan Dhiskusi, Dhiskusi Cithakan, Templat Pembicaraan; 12 Pitulung;
            13 Parembugan Pitulung, Dhiskusi Pitulung, Pitulung Dhiskusi, Bantuan Pembicaraan;
            14 Kategori; 15 Parembugan Kategori, Dhiskusi Kategori, Kategori Dhiskusi,
            Kategori Pembicaraan
            """),
        ("ka", """
            -2 მედია; -1 სპეციალური; 1 განხილვა; 2 მომხმარებელი, მონაწილე;
            3 მომხმარებლის განხილვა, მონაწილის განხილვა, მომხმარებელი განხილვა; 4 ვიკიპედია, ვპ;
            5 ვიკიპედია განხილვა; 6 ფაილი, სურათი; 7 ფაილის განხილვა, სურათი განხილვა;
            8 მედიავიკი; 9 მედიავიკის განხილვა, მედიავიკი განხილვა; 10 თარგი; 11 თარგის განხილვა,
            თარგი განხილვა; 12 დახმარება; 13 დახმარების განხილვა, დახმარება განხილვა;
            14 კატეგორია; 15 კატეგორიის განხილვა, კატეგორია განხილვა; 100 პორტალი; 828 მოდული
            """),
        ("kaa", """
            -2 Media, Таспа, تاسپا, Taspa; -1 Arnawlı, Арнайы, ارنايى, Arnaýı; 1 Sa'wbet,
            Талқылау, تالقىلاۋ, Talqılaw; 2 Paydalanıwshı, Қатысушы, قاتىسۋشى, Qatıswşı;
            3 Paydalanıwshı sa'wbeti, Қатысушы талқылауы, قاتىسۋشى تالقىلاۋى, Qatıswşı talqılawı;
            5 Wikipedia sa'wbeti, Wikipedia талқылауы, Wikipedia تالقىلاۋى, Wikipedia talqılawı;
            6 Su'wret, Сурет, سۋرەت, Swret; 7 Su'wret sa'wbeti, Сурет талқылауы, سۋرەت تالقىلاۋى,
            Swret talqılawı; 8 MediaWiki, МедиаУики, مەدياۋيكي, MedïaWïkï; 9 MediaWiki sa'wbeti,
            МедиаУики талқылауы, مەدياۋيكي تالقىلاۋى, MedïaWïkï talqılawı; 10 Shablon, Үлгі, ٷلگٸ,
            ٴۇلگٴى, Ülgi; 11 Shablon sa'wbeti, Үлгі талқылауы, ٷلگٸ تالقىلاۋى, ٴۇلگٴى تالقىلاۋى,
            Ülgi talqılawı; 12 Anıqlama, Анықтама, انىقتاما, Anıqtama; 13 Anıqlama sa'wbeti,
            Анықтама талқылауы, انىقتاما تالقىلاۋى, Anıqtama talqılawı; 14 Kategoriya, Санат,
            سانات, Sanat; 15 Kategoriya sa'wbeti, Санат талқылауы, سانات تالقىلاۋى,
            Sanat talqılawı
            """),
        ("kab", """
            -1 Uslig; 1 Mmeslay, Discuter; 2 Amseqdac, Utilisateur, Utilisatrice; 3 Amyannan
            umsqedac, Discussion utilisateur, Discussion utilisatrice; 5 Amyannan n Wikipedia;
            6 Tugna; 7 Amyannan n tugna, Discussion fichier, Discussion image; 9 Amyannan n
            MediaWiki; 10 Talɣa, Talγa; 11 Amyannan n talɣa, Amyannan n talγa, Discussion modèle;
            12 Tallat; 13 Amyannan n tallat, Discussion aide; 14 Taggayt; 15 Amyannan n taggayt,
            Discussion catégorie
            """),
        ("kbd", """
            -2 Медиа; -1 Служебная; 1 Тепсэлъэхьыгъуэ, Обсуждение; 2 ЦӀыхухэт, Участник;
            3 ЦӀыхухэт тепсэлъэхьыгъуэ, Обсуждение участника; 5 Wikipedia тепсэлъэхьыгъуэ; 6 Файл;
            7 Файл тепсэлъэхьыгъуэ, Обсуждение файла; 9 MediaWiki тепсэлъэхьыгъуэ,
            Обсуждение MediaWiki; 10 Шаблон; 11 Шаблон тепсэлъэхьыгъуэ, Обсуждение шаблона;
            12 ДэӀэпыкъуэгъуэ, Справка; 13 ДэӀэпыкъуэгъуэ тепсэлъэхьыгъуэ, Обсуждение справки;
            14 Категориэ, Категория; 15 Категориэ тепсэлъэхьыгъуэ, Обсуждение категории
            """),
        ("kbp", """
            -2 Média; -1 Spécial; 1 Discussion, Discuter; 2 Utilisateur, Utilisatrice;
            3 Discussion utilisateur, Discussion utilisatrice; 5 Discussion Wikipedia; 6 Fichier;
            7 Discussion fichier, Discussion image; 9 Discussion MediaWiki; 10 Modèle;
            11 Discussion modèle; 12 Aide; 13 Discussion aide; 14 Catégorie; 15 Discussion
            catégorie
            """),
        ("kcg", """
            -1 Wat khwo; 1 A‌̱lyiat; 2 A‌̱tyunta̱m; 3 A‌̱lyiat a‌̱tyunta‌̱m; 5 A‌̱lyiat Wikipedia;
            6 Fail; 7 A‌̱lyiat fail; 9 A‌̱lyiat MediaWiki; 10 Ta‌̱mpi‌̱let; 11 A‌̱lyiat
            ta‌̱mpi‌̱let; 12 Beang; 13 A‌̱lyiat beang; 14 Sa; 15 A‌̱lyiat nsa
            """),
        ("kg", """
            1 Disolo; 2 Kisadi; 3 Disolo kisadi; 5 Disolo Wikipedia; 6 Fisye; 7 Disolo fisye;
            12 Lusadisu; 13 Disolo lusadisu; 14 Kalasi; 15 Disolo kalasi
            """),
        ("kk", """
            -2 Таспа, Taspa, تاسپا; -1 Арнайы, Arnaýı, ارنايى; 1 Талқылау, Talqılaw, تالقىلاۋ;
            2 Қатысушы, Qatıswşı, قاتىسۋشى; 3 Қатысушы талқылауы, Qatıswşı talqılawı, قاتىسۋشى
            تالقىلاۋى; 4 Уикипедия; 5 Уикипедия талқылауы, Уикипедия talqılawı, Уикипедия
            تالقىلاۋى; 6 Сурет, Swret, سۋرەت; 7 Сурет талқылауы, Swret talqılawı, سۋرەت تالقىلاۋى;
            8 МедиаУики, MedïaWïkï, مەدياۋيكي, مەدىياۋىيكىي; 9 МедиаУики талқылауы, MedïaWïkï
            talqılawı, مەدياۋيكي تالقىلاۋى, مەدىياۋىيكىي تالقىلاۋى; 10 Үлгі, Ülgi, ٷلگٸ, ٴۇلگٴى,
            ۇلگى; 11 Үлгі талқылауы, Ülgi talqılawı, ٷلگٸ تالقىلاۋى, ٴۇلگٴى تالقىلاۋى, ۇلگى
            تالقىلاۋى; 12 Анықтама, Anıqtama, انىقتاما; 13 Анықтама талқылауы, Anıqtama talqılawı,
            انىقتاما تالقىلاۋى; 14 Санат, Sanat, سانات; 15 Санат талқылауы, Sanat talqılawı, سانات
            تالقىلاۋى; 100 Портал; 102 Жоба; 828 Модуль
            """),
        ("kl", """
            -1 Immikkut, Speciel; 1 Oqallinneq, Diskussion; 2 Atuisoq, Bruger; 3 Atuisup
            oqalliffia, Brugerdiskussion; 5 Wikipedia-p oqalliffia; 6 Fiileq, Fil, Billede;
            7 Fiilip oqalliffia, Fildiskussion, Billeddiskussion; 9 Mediawikip oqalliffia,
            Mediawiki-diskussion; 10 Ilisserut, Skabelon; 11 Ilisserummi oqallinneq,
            Skabelondiskussion; 12 Ikiuutit, Hjælp; 13 Ikiuutini oqallinneq, Hjælp-diskussion;
            14 Sumut atassuseq, Kategori; 15 Sumut atassusermi oqallinneq, Kategoridiskussion
            """),
        ("km", """
            -2 មេឌា, មីឌា; -1 ពិសេស; 1 ការពិភាក្សា, ពិភាក្សា; 2 អ្នកប្រើប្រាស់;
            3 ការពិភាក្សារបស់អ្នកប្រើប្រាស់, អ្នកប្រើប្រាស់-ពិភាក្សា; 4 វិគីភីឌា;
            5 ការពិភាក្សាអំពីវិគីភីឌា, វិគីភីឌា ពិភាក្ស; 6 ឯកសារ, រូបភាព; 7 ការពិភាក្សាអំពីឯកសារ,
            ការពិភាក្សាអំពីរូបភាព, រូបភាព-ពិភាក្សា; 8 មេឌាវិគី, មីឌាវិគី;
            9 ការពិភាក្សាអំពីមេឌាវិគី, មីឌាវិគី-ពិភាក្សា; 10 ទំព័រគំរូ;
            11 ការពិភាក្សាអំពីទំព័រគំរូ, ទំព័រគំរូ-ពិភាក្សា; 12 ជំនួយ; 13 ការពិភាក្សាអំពីជំនួយ,
            ជំនួយ-ពិភាក្សា; 14 ចំណាត់ថ្នាក់ក្រុម, ចំណាត់ក្រុម, ចំនាត់ថ្នាក់ក្រុម;
            15 ការពិភាក្សាអំពីចំណាត់ថ្នាក់ក្រុម, ចំណាត់ក្រុម-ពិភាក្សា,
            ការពិភាក្សាអំពីចំនាត់ថ្នាក់ក្រុម
            """),
        ("kn", """
            -2 ಮೀಡಿಯ; -1 ವಿಶೇಷ; 1 ಚರ್ಚೆಪುಟ; 2 ಸದಸ್ಯ; 3 ಸದಸ್ಯರ ಚರ್ಚೆಪುಟ; 4 ವಿಕಿಪೀಡಿಯ;
            5 ವಿಕಿಪೀಡಿಯ ಚರ್ಚೆ; 6 ಚಿತ್ರ; 7 ಚಿತ್ರ ಚರ್ಚೆಪುಟ; 8 ಮೀಡಿಯವಿಕಿ; 9 ಮೀಡೀಯವಿಕಿ ಚರ್ಚೆ;
            10 ಟೆಂಪ್ಲೇಟು; 11 ಟೆಂಪ್ಲೇಟು ಚರ್ಚೆ; 12 ಸಹಾಯ; 13 ಸಹಾಯ ಚರ್ಚೆ; 14 ವರ್ಗ; 15 ವರ್ಗ ಚರ್ಚೆ
            """),
        ("ko", """
            -2 미디어; -1 특수, 특, 특수기능; 1 토론; 2 사용자; 3 사용자토론; 4 위키백과, 백; 5 위키백과토론; 6 파일, 그림; 7 파일토론,
            그림토론; 8 미디어위키; 9 미디어위키토론, MediaWiki토론; 10 틀; 11 틀토론; 12 도움말; 13 도움말토론; 14 분류; 15 분류토론;
            100 들머리; 101 들머리토론; 102 위키프로젝트, 프; 103 위키프로젝트토론; 118 초안; 828 모듈; 829 모듈토론
            """),
        ("koi", """
            -2 Медиа; -1 Служебная; 1 Обсуждение; 2 Участник, Участница; 3 Обсуждение участника,
            Обсуждение участницы; 5 Обсуждение {{GRAMMAR:genitive|Wikipedia}}; 6 Файл,
            Изображение; 7 Обсуждение файла, Обсуждение изображения; 9 Обсуждение MediaWiki;
            10 Шаблон; 11 Обсуждение шаблона; 12 Справка; 13 Обсуждение справки; 14 Категория;
            15 Обсуждение категории
            """),
        ("krc", """
            -2 Медиа; -1 Къуллукъ; 1 Сюзюу; 2 Къошулуучу, Участник, Участница;
            3 Къошулуучуну сюзюу, Обсуждение участника, Обсуждение участницы; 5 Wikipedia сюзюу;
            6 Файл, Изображение; 7 Файлны сюзюу, Обсуждение изображения; 9 MediaWiki-ни сюзюу;
            10 Шаблон; 11 Шаблонну сюзюу; 12 Болушлукъ; 13 Болушлукъну сюзюу; 14 Категория;
            15 Категорияны сюзюу
            """),
        ("krl", """
            -1 Toiminnot; 1 Keskustelu; 2 Käyttäjä; 3 Keskustelu käyttäjästä; 6 Tiedosto, Kuva;
            7 Keskustelu tiedostosta, Keskustelu kuvasta; 8 Järjestelmäviesti;
            9 Keskustelu järjestelmäviestistä; 10 Malline; 11 Keskustelu mallineesta; 12 Ohje;
            13 Keskustelu ohjeesta; 14 Luokka; 15 Keskustelu luokasta
            """),
        ("ks", """
            -2 میڈیا; -1 خاص; 1 کَتھ, بَحَژ; 2 رُکُن; 3 رُکُن کَتھ, رُکُن بَحَژ; 5 Wikipedia کَتھ;
            6 فَیِل; 7 فَیِل کَتھ, فَیِل بَحَژ; 8 میٖڈیاوِکی, میڈیاوکی; 9 میٖڈیاوِکی کَتھ,
            میڈیاوکی بَحَژ; 10 فرما; 11 فرما کَتھ, فرما بَحَژ; 12 مَدَتھ, پَلزُن; 13 مَدَتھ کَتھ,
            پَلزُن بَحَژ; 14 زٲژ; 15 زٲژ کَتھ, زٲژ بَحَژ
            """),
        ("ksh", """
            -2 Medie, Medium, Meedije, Meedijum; -1 Extra, Spezial, Shpezjal; 1 Klaaf;
            2 Metmaacher, Medmaacher, Metmaacherin, Medmaacherin, Metmaacheren, Medmaacheren,
            Benutzer, Benutzerin; 3 Metmaacher Klaaf, Medmaacher Klaaf, Benutzer Diskussion,
            Benutzerin Diskussion; 5 Wikipedia Klaaf; 6 Datei, Beld, Belld, Bild; 7 Dateie Klaaf,
            Belder Klaaf, Bellder Klaaf, Bild Diskussion; 8 MediaWiki, MedijaWikki;
            9 MediaWiki Klaaf, MedijaWikki Klaaf; 10 Schablon; 11 Schablone Klaaf; 12 Hölp, Hülp;
            13 Hölp Klaaf, Hülp Klaaf; 14 Saachjrupp, Sachjrop, Saachjrop, Saachjropp, Kattejori,
            Kategorie, Katejori; 15 Saachjruppe Klaaf, Sachjrop Klaaf, Saachjroppe Klaaf,
            Saachjrupp Klaaf, Kattejori Klaaf, Kattejorije Klaaf, Kategorie Klaaf,
            Katejorije Klaaf
            """),
        ("ku", """
            -2 Medya, میدیا; -1 Taybet, تایبەت; 1 Gotûbêj, Nîqaş, وتووێژ; 2 Bikarhêner,
            بەکارھێنەر; 3 Gotûbêja bikarhêner, Bikarhêner nîqaş, لێدوانی بەکارھێنەر; 4 Wîkîpediya;
            5 Wîkîpediya gotûbêj, Wîkîpediya nîqaş; 6 Wêne, پەڕگە; 7 Gotûbêja wêneyî, Wêne nîqaş,
            وتووێژی پەڕگە; 8 MediaWiki, میدیاویکی; 9 Gotûbêja MediaWiki, MediaWiki nîqaş, وتووێژی
            میدیاویکی; 10 Şablon, داڕێژە; 11 Gotûbêja şablonê, Şablon nîqaş, وتووێژی داڕێژە;
            12 Alîkarî, یارمەتی; 13 Gotûbêja alîkariyê, Alîkarî nîqaş, وتووێژی یارمەتی;
            14 Kategorî, پۆل; 15 Gotûbêja kategoriyê, Kategorî nîqaş, وتووێژی پۆل; 828 Modul
            """),
        ("kv", """
            -2 Медиа; -1 Отсасян, Служебная; 1 Сёрнитанiн, Обсуждение; 2 Пырысь, Участник,
            Участница; 3 Пырыськӧд сёрнитанiн, Обсуждение участника, Обсуждение участницы; 6 Файл,
            Изображение; 7 Файл донъялӧм, Обсуждение файла, Обсуждение изображения; 8 МедиаВики;
            9 МедиаВики донъялӧм, Обсуждение MediaWiki; 10 Шаблон; 11 Шаблон донъялӧм,
            Обсуждение шаблона; 12 Справка; 13 Обсуждение справки; 14 Категория;
            15 Обсуждение категории
            """),
        ("kw", """
            -1 Arbennek, Arbednek; 1 Keskows, Cows, Kescows; 2 Devnydhyer; 3 Keskows Devnydhyer,
            Cows Devnydhyer, Kescows Devnydhyer; 5 Keskows Wikipedia, Cows Wikipedia,
            Kescows Wikipedia; 6 Restren; 7 Keskows Restren, Cows Restren, Kescows Restren;
            9 Keskows MediaWiki, Cows MediaWiki, Kescows MediaWiki; 10 Skantlyn, Scantlyn;
            11 Keskows Skantlyn, Cows Scantlyn, Kescows Skantlyn; 12 Gweres; 13 Keskows Gweres,
            Cows Gweres, Kescows Gweres; 14 Klass, Class; 15 Keskows Klass, Cows Class,
            Kescows Class
            """),
        ("ky", """
            -2 Медиа; -1 Атайын; 1 Талкуу; 2 Колдонуучу; 3 Колдонуучунун баарлашуулары;
            4 Википедия; 5 Википедия талкуулоо; 6 Файл; 7 Файлды талкуулоо; 8 МедиаВики;
            9 МедиаВикини талкуулоо; 10 Калып; 11 Калыпты талкуулоо; 12 Жардам;
            13 Жардамды талкуулоо; 14 Категория; 15 Категорияны талкуулоо; 100 Портал
            """),
        ("la", """
            -1 Specialis; 1 Disputatio; 2 Usor; 3 Disputatio Usoris; 4 Vicipaedia; 6 Fasciculus,
            Imago; 7 Disputatio Fasciculi, Disputatio Imaginis; 9 Disputatio MediaWiki;
            10 Formula; 11 Disputatio Formulae; 12 Auxilium; 13 Disputatio Auxilii; 14 Categoria;
            15 Disputatio Categoriae; 100 Porta
            """),
        ("lad", """
            -2 Medya, Meddia; -1 Especial; 1 Diskusyón, Discusión, Diskussión; 2 Usador, Usuario,
            Empleador; 3 Messaje de Usador, Usuario discusión, Message de empleador; 5 Diskusyón
            de Wikipedia; 6 Dosya, Archivo, Dossia, Imagen; 7 Diskusyón de Dosya, Archivo
            discusión, Diskussión de dossia, Imagen discusión; 8 MedyaViki; 9 Diskusyón de
            MedyaViki, Mediawiki discusión, Diskussión de xabblón; 10 Xablón, Plantilla, Xabblón;
            11 Diskusyón de Xablón, Plantilla discusión, Diskusyón de xabblón; 12 Ayudo, Ayuda;
            13 Diskusyón de Ayudo, Ayuda discusión, Diskussión de ayudo; 14 Kateggoría, Categoría,
            Katēggoría; 15 Diskusyón de Kateggoría, Categoría discusión, Diskusyón de katēggoría
            """),
        ("lb", """
            -1 Spezial; 1 Diskussioun; 2 Benotzer, Benutzer, Benutzerin; 3 Benotzer Diskussioun,
            Benutzer Diskussion, Benutzerin Diskussion; 5 Wikipedia Diskussioun; 6 Fichier, Bild;
            7 Fichier Diskussioun, Bild Diskussioun, Bild Diskussion; 9 MediaWiki Diskussioun;
            10 Schabloun; 11 Schabloun Diskussioun; 12 Hëllef; 13 Hëllef Diskussioun;
            14 Kategorie; 15 Kategorie Diskussioun
            """),
        ("lbe", """
            -2 Медиа; -1 Къуллугъирал лажин; 1 Ихтилат; 2 Гьуртту хьума, Участник, Участница;
            3 Гьуртту хьуминнал ихтилат, Обсуждение участника, Обсуждение участницы;
            5 Wikipediaлиясса ихтилат; 6 Сурат, Изображение; 7 Суратраясса ихтилат,
            Обсуждение изображения; 9 MediaWikiлиясса ихтилат; 10 Шаблон;
            11 Шаблондалиясса ихтилат; 12 Кумаг; 13 Кумаграясса ихтилат; 14 Категория;
            15 Категориялиясса ихтилат
            """),
        ("lez", """
            -2 Медиа, Mediya; -1 Служебная; 1 Веревирд авун, Обсуждение; 2 Уртах, Участник,
            Участница; 3 Уртахдин веревирд авун, Обсуждение участника, Обсуждение участницы;
            5 Wikipedia веревирд авун; 6 Файл, Изображение, Şəkil; 7 Файл веревирд авун,
            Обсуждение файла, Обсуждение изображения, Şəkil müzakirəsi; 8 MediaWiki, MediyaViki;
            9 MediaWiki веревирд авун, Обсуждение MediaWiki, MediaWiki müzakirəsi,
            MediyaViki müzakirəsi; 10 Шаблон; 11 Шаблон веревирд авун, Обсуждение шаблона;
            12 Справка; 13 Обсуждение справки; 14 Категория; 15 Категория веревирд авун,
            Обсуждение категории
            """),
        ("lfn", """
            -1 Spesial; 1 Discute; 2 Usor; 3 Usor Discute; 5 Wikipedia Discute; 6 Fix; 7 Fix
            Discute; 10 Model; 11 Model Discute; 12 Aida; 13 Aida Discute; 14 Categoria;
            15 Categoria Discute
            """),
        ("li", """
            -1 Speciaal; 1 Euverlèk; 2 Gebroeker; 3 Euverlèk gebroeker; 5 Euverlèk Wikipedia;
            6 Plaetje, Aafbeilding, Afbeelding; 7 Euverlèk plaetje, Euverlèk afbeelding,
            Overleg afbeelding; 9 Euverlèk MediaWiki; 10 Sjabloon; 11 Euverlèk sjabloon;
            13 Euverlèk help; 14 Categorie, Kategorie; 15 Euverlèk categorie, Euverlèk kategorie
            """),
        ("lij", """
            -1 Speçiale, Speciale; 1 Discûscion, Discussione; 2 Utente; 3 Discûscioîn ûtente,
            Discussioni utente; 5 Discûscioîn Wikipedia, Discussioni Wikipedia; 6 Immaggine,
            Immagine; 7 Discûscioîn immaggine, Discussioni immagine; 9 Discûscioîn MediaWiki,
            Discussioni MediaWiki; 11 Discûscioîn template, Discussioni template; 12 Agiûtto,
            Aiuto; 13 Discûscioîn agiûtto, Discussioni aiuto; 14 Categorîa, Categoria;
            15 Discûscioîn categorîa, Discussioni categoria
            """),
        ("lld", """
            -1 Speciale; 1 Discussione; 2 Utente; 3 Discussioni utente; 5 Discussioni Wikipedia;
            6 File, Immagine; 7 Discussioni file, Discussioni immagine; 9 Discussioni MediaWiki;
            11 Discussioni template; 12 Aiuto; 13 Discussioni aiuto; 14 Categoria;
            15 Discussioni categoria
            """),
        ("lmo", """
            -1 Special, Speciale; 1 Ciciarada, Discussione, Discussion; 2 Utent, Utente, Druvat,
            Dovrat, Druvadur; 3 Ciciarada Utent, Discussioni utente, Ciciarada Druvat,
            Ciciarada Dovrat, Ciciarada Druvadur, Discussion utente; 5 Ciciarada Wikipedia,
            Wikipedia Ciciarada, Discussioni Wikipedia, Discussion Wikipedia; 6 Archivi, Immagine,
            Imàjine; 7 Ciciarada Archivi, Discussioni file, Discussioni immagine,
            Discusion Imàjine, Discussion file, Discussion imagine; 9 Ciciarada MediaWiki,
            Discussioni MediaWiki, Discussion MediaWiki; 10 Modell, Model, Mudel, Modèl;
            11 Ciciarada Modell, Discussioni template, Ciciarada Model, Ciciarada Mudel,
            Discussion modèl, Discussion template; 12 Jut, Aiuto, Aida, Jüt, Ajuto;
            13 Ciciarada Jut, Discussioni aiuto, Ciciarada Aida, Ciciarada Jüt, Discussion aiuto,
            Discussion ajuto; 14 Categoria, Categuria; 15 Ciciarada Categoria,
            Discussioni categoria, Ciciarada Categuria, Discussion categoria
            """),
        ("ln", """
            -2 Média; -1 Spécial; 1 Discussion, Discuter; 2 Utilisateur; 3 Discussion utilisateur;
            5 Discussion Wikipedia; 6 Fichier; 7 Discussion fichier, Discussion image;
            9 Discussion MediaWiki; 10 Modèle; 11 Discussion modèle; 12 Aide; 13 Discussion aide;
            14 Catégorie; 15 Discussion catégorie
            """),
        ("lo", """
            -2 ສື່, ສື່ອ; -1 ພິເສດ; 1 ສົນທະນາ; 2 ຜູ້ໃຊ້; 3 ສົນທະນາຂອງຜູ້ໃຊ້; 4 ວິກິພີເດຍ;
            5 ສົນທະນາກ່ຽວກັບວິກິພີເດຍ; 6 ຮູບ; 7 ສົນທະນາກ່ຽວກັບຮູບ; 8 ມີເດຍວິກິ;
            9 ສົນທະນາກ່ຽວກັບມີເດຍວິກິ; 10 ແມ່ແບບ; 11 ສົນທະນາກ່ຽວກັບແມ່ແບບ; 12 ຊ່ວຍເຫຼືອ;
            13 ສົນທະນາກ່ຽວກັບຊ່ວຍເຫຼືອ; 14 ໝວດ; 15 ສົນທະນາກ່ຽວກັບໝວດ
            """),
        ("lrc", """
            -2 ڤارئسگأر, رسانه, رسانه‌ای; -1 ڤیجە; 1 چأک چئنە; 2 کاریار; 3 چأک چئنە کاریار; 5 چأک
            چئنە Wikipedia; 6 جانیا, أسگ, تصویر; 7 چأک چئنە جانیا, چأک چئنە أسگ, بحث تصویر;
            8 مئدیاڤیکی; 9 چأک چئنە مئدیاڤیکی; 10 چوٙأ; 11 چأک چئنە چوأ; 12 ھومیاری; 13 چأک چئنە
            ھومیاری; 14 دأسە; 15 چأک چئنە دأسە
            """),
        ("lt", """
            -2 Medija; -1 Specialus; 1 Aptarimas; 2 Naudotojas, Naudotoja; 3 Naudotojo aptarimas,
            Naudotojos aptarimas; 4 Vikipedija; 5 Vikipedija aptarimas; 6 Vaizdas;
            7 Vaizdo aptarimas; 9 MediaWiki aptarimas; 10 Šablonas; 11 Šablono aptarimas;
            12 Pagalba; 13 Pagalbos aptarimas; 14 Kategorija; 15 Kategorijos aptarimas;
            100 Vikisritis; 102 Vikiprojektas; 104 Sąrašas; 828 Modulis
            """),
        ("ltg", """
            -2 Medeja; -1 Seviškuo; 1 Sprīža; 2 Lītuotuojs, Lietotājs, Dalībnieks, Dalībniece;
            3 Sprīža ap lītuotuoju, Lietotāja diskusija, Dalībnieka diskusija,
            Dalībnieces diskusija; 6 Fails; 7 Sprīža ap failu; 9 Sprīža ap MediaWiki; 10 Taiss;
            11 Sprīža ap taisu; 12 Paleigs; 13 Sprīža ap paleigu; 14 Kategoreja;
            15 Sprīža ap kategoreju
            """),
        ("lv", """
            1 Diskusija; 2 Dalībnieks, Lietotājs, Dalībniece; 3 Dalībnieka diskusija,
            Lietotāja diskusija, Dalībnieces diskusija; 4 Vikipēdija, VP; 6 Attēls;
            7 Attēla diskusija; 9 MediaWiki diskusija; 10 Veidne; 11 Veidnes diskusija;
            12 Palīdzība; 13 Palīdzības diskusija; 14 Kategorija; 15 Kategorijas diskusija;
            100 Portāls; 102 Vikiprojekts; 828 Modulis
            """),
        ("lzh zh-classical", """
            -2 媒體, 媒體檔案, 媒體文件, 媒体, 媒体文件, 媒体档案; -1 特殊; 1 討論, 對話, 讨论, 对话; 2 使用者, 用戶, 用户; 3 使用者討論,
            使用者對話, 用戶討論, 用戶對話, 用户讨论, 用户对话, 使用者讨论, 使用者对话; 4 維基大典, 專案, 专案; 5 維基大典討論, 維基大典對話, 專案討論,
            維基大典讨论, 維基大典对话, 专案讨论; 6 檔案, 文件, 圖像, 圖片, 档案, 图像, 图片; 7 檔案討論, 檔案對話, 文件討論, 文件對話, 圖像討論,
            圖像對話, 圖片討論, 文件讨论, 文件对话, 档案讨论, 档案对话, 图像讨论, 图像对话, 图片讨论; 9 MediaWiki討論; 10 模板, 樣板, 样板;
            11 模板討論, 模板對話, 樣板討論, 樣板對話, 模板讨论, 模板对话, 样板讨论, 样板对话; 12 說明, 幫助, 使用說明, 帮助, 说明, 使用说明;
            13 說明討論, 幫助討論, 幫助對話, 使用說明討論, 帮助讨论, 帮助对话, 说明讨论, 使用说明讨论; 14 分類, 分类; 15 分類討論, 分類對話, 分类讨论,
            分类对话
            """),
        ("mad", """
            -2 Mèḍia; -1 Spesial; 1 Pakanḍhâ'ân, Bicara; 2 Pangangghuy; 3 Pakanḍhâ'ânna
            pangangghuy, Bicara pengguna; 5 Pakanḍhâ'ânna Wikipedia; 6 Bhengkek, Gambar;
            7 Pakanḍhâ'ânna bhengkek, Gambar pembicaraan, Pembicaraan gambar; 8 MèḍiaWiki;
            9 Pakanḍhâ'ânna MèḍiaWiki, Mediawiki pembicaraan; 10 Cèṭa'an; 11 Pakanḍhâ'ânna
            cèṭa'an, Templat pembicaraan; 12 Bhântowan; 13 Pakanḍhâ'ânna bhântowan, Bantuan
            pembicaraan; 14 Bhângsa; 15 Pakanḍhâ'ânna bhângsa, Kategori pembicaraan
            """),
        ("mai", """
            -2 मेडिया; -1 विशेष; 1 वार्ता; 2 प्रयोगकर्ता; 3 प्रयोगकर्ता वार्ता; 5 Wikipedia
            वार्ता; 6 फाइल; 7 फाइल वार्ता; 8 मेडियाविकि; 9 मेडियाविकि वार्ता; 10 आकृति; 11 आकृति
            वार्ता; 12 मद्दत; 13 मद्दत वार्ता; 14 श्रेणी; 15 श्रेणी वार्ता
            """),
        ("map-bms", """
            -2 Médhia, Medhia; -1 Mirunggan, Astamiwa; 1 Parembugan, Dhiskusi, Bicara; 2 Naraguna,
            Panganggo; 3 Parembugan Naraguna, Dhiskusi panganggo, Parembugan panganggo, Bicara
            pengguna; 5 Parembugan Wikipedia; 6 Barkas, Gambar; 7 Parembugan Barkas, Dhiskusi
            gambar, Gambar dhiskusi, Parembugan gambar, Gambar pembicaraan, Pembicaraan gambar;
            8 MédhiaWiki, Medhiawiki; 9 Parembugan MédhiaWiki, Dhiskusi mediawiki, Mediawiki
            dhiskusi, Parembugan mediawiki, Parembugan medhiawiki, Mediawiki pembicaraan;
            10 Cithakan; 11 Parembugan Cithakan, Cithakan dhiskusi, Dhiskusi cithakan, Templat
            pembicaraan; 12 Pitulung; 13 Parembugan Pitulung, Dhiskusi pitulung, Pitulung
            dhiskusi, Bantuan pembicaraan; 14 Kategori; 15 Parembugan Kategori, Dhiskusi kategori,
            Kategori dhiskusi, Kategori pembicaraan
            """),
        ("mdf", """
            -2 Медиа; -1 Башка, Служебная; 1 Корхнема, Обсуждение; 2 Тиись, Участник, Участница;
            3 Тиись корхнема, Обсуждение участника, Обсуждение участницы; 5 Wikipedia корхнема;
            6 Няйф, Изображение; 7 Няйф корхнема, Обсуждение изображения; 8 МедиаВики;
            9 МедиаВики корхнема, Обсуждение MediaWiki; 10 Шаблон; 11 Шаблон корхнема,
            Обсуждение шаблона; 12 Лезкс, Справка; 13 Лезкс корхнема, Обсуждение справки;
            14 Категорие, Категория; 15 Категорие корхнема, Обсуждение категории
            """),
        ("mg", """
            -2 Rakitra, Média; -1 Manokana; 1 Dinika, Discuter; 2 Mpikambana, Utilisateur,
            Utilisatrice; 3 Dinika amin'ny mpikambana, Discussion Utilisateur,
            Discussion utilisatrice; 5 Dinika amin'ny Wikipedia, Discussion Wikipedia; 6 Sary;
            7 Dinika amin'ny sary, Discussion Image, Discussion Fichier;
            9 Dinika amin'ny MediaWiki, Discussion MediaWiki; 10 Endrika, Modèle;
            11 Dinika amin'ny endrika, Discussion Modèle; 12 Fanoroana, Aide, Fanampiana;
            13 Dinika amin'ny fanoroana, Discussion Aide, Dinika amin'ny fanampiana; 14 Sokajy,
            Catégorie; 15 Dinika amin'ny sokajy, Discussion Catégorie
            """),
        ("mhr", """
            -2 Медиа; -1 Лӱмын ыштыме, Служебная; 1 Каҥашымаш, Обсуждение; 2 Пайдаланыше,
            Участник, Участница; 3 Пайдаланышын каҥашымашыже, Обсуждение участника,
            Пайдаланышын каҥашымаш, Сирӹшӹн кӓнгӓшӹмӓшӹжӹ, Обсуждение участницы;
            5 Wikipediaын каҥашымашыже, Wikipediaын каҥашымаш; 6 Файл, Изображение;
            7 Файл шотышто каҥашымаш, Обсуждение файла, Файлын каҥашымаш, Файл кӓнгӓшӹмӓш,
            Обсуждение изображения; 9 MediaWiki-м кӓнгӓшӹмӓш, Обсуждение MediaWiki,
            MediaWiki кӓнгӓшӹмӓш; 10 Кышкар, Шаблон, Ямдылык; 11 Кышкар шотышто каҥашымаш,
            Обсуждение шаблона, Ямдылык шотышто каҥашымаш, Ямдылыкын каҥашымаш, Шаблон кӓнгӓшӹмӓш;
            12 Полшык, Справка; 13 Полшык шотышто каҥашымаш, Обсуждение справки,
            Полшыкын каҥашымаш, Палшыкын кӓнгӓшӹмӓш; 14 Категорий, Категория;
            15 Категорий шотышто каҥашымаш, Обсуждение категории, Категорийын каҥашымаш,
            Категори кӓнгӓшӹмӓш
            """),
        ("min", """
            -1 Istimewa; 1 Rundiang, Pembicaraan, Maota, Bicara; 2 Pangguno, Pengguna;
            3 Rundiang Pangguno, Pembicaraan Pengguna, Bicara Pengguna; 5 Rundiang Wikipedia,
            Pembicaraan Wikipedia; 6 Berkas, Gambar; 7 Rundiang Berkas, Pembicaraan Berkas,
            Gambar Pembicaraan, Pembicaraan Gambar; 9 Rundiang MediaWiki, Pembicaraan MediaWiki,
            MediaWiki Pembicaraan; 10 Templat; 11 Rundiang Templat, Pembicaraan Templat,
            Templat Pembicaraan; 12 Bantuan; 13 Rundiang Bantuan, Pembicaraan Bantuan,
            Bantuan Pembicaraan; 14 Kategori; 15 Rundiang Kategori, Pembicaraan Kategori,
            Kategori Pembicaraan
            """),
        ("mk", """
            -2 Медиум, Медија; -1 Специјална, Специјални; 1 Разговор; 2 Корисник;
            3 Разговор со корисник; 4 Википедија, ВП; 5 Разговор за Википедија; 6 Податотека,
            Слика; 7 Разговор за податотека, Разговор за слика; 8 МедијаВики;
            9 Разговор за МедијаВики; 10 Предлошка, Шаблон; 11 Разговор за предлошка,
            Разговор за шаблон; 12 Помош; 13 Разговор за помош; 14 Категорија;
            15 Разговор за категорија; 100 Портал; 828 Модул
            """),
        ("ml", """
            -2 മീഡിയ; -1 പ്രത്യേകം, പ്രത്യേ; 1 സംവാദം, സം; 2 ഉപയോക്താവ്, അംഗം, ഉ;
            3 ഉപയോക്താവിന്റെ സംവാദം, അംഗങ്ങളുടെ സംവാദം, ഉസം; 4 വിക്കിപീഡിയ, വിക്കി;
            5 വിക്കിപീഡിയ സംവാദം; 6 പ്രമാണം, ചി, ചിത്രം, പ്ര; 7 പ്രമാണത്തിന്റെ സംവാദം, ചിസം,
            ചിത്രത്തിന്റെ സംവാദം, പ്രസം; 8 മീഡിയവിക്കി, മീ; 9 മീഡിയവിക്കി സംവാദം, മീസം; 10 ഫലകം,
            ഫ; 11 ഫലകത്തിന്റെ സംവാദം, ഫസം; 12 സഹായം, സ; 13 സഹായത്തിന്റെ സംവാദം, സസം; 14 വർഗ്ഗം,
            വി, വ, വിഭാഗം; 15 വർഗ്ഗത്തിന്റെ സംവാദം, വിസം, വസം, വിഭാഗത്തിന്റെ സംവാദം; 100 കവാടം;
            118 കരട്; 828 ഘടകം
            """),
        ("mn", """
            -2 Медиа; -1 Тусгай; 1 Хэлэлцүүлэг; 2 Хэрэглэгч; 3 Хэрэглэгчийн яриа; 4 Википедиа;
            5 Википедиа-н хэлэлцүүлэг; 6 Файл, Зураг; 7 Файлын хэлэлцүүлэг, Зургийн хэлэлцүүлэг;
            8 МедиаВики; 9 МедиаВикигийн хэлэлцүүлэг; 10 Загвар; 11 Загварын хэлэлцүүлэг;
            12 Тусламж; 13 Тусламжийн хэлэлцүүлэг; 14 Ангилал; 15 Ангиллын хэлэлцүүлэг
            """),
        ("mni", """
            -2 ꯃꯦꯗꯤꯌꯥ; -1 ꯑꯈꯟꯅꯕ; 1 ꯋꯥ ꯍꯥꯏꯐꯝ; 2 ꯁꯤꯖꯤꯟꯅꯔꯤꯕ; 3 ꯁꯤꯖꯤꯟꯅꯔꯤꯕ ꯋꯥ ꯍꯥꯏꯐꯝ; 5 Wikipedia ꯋꯥ
            ꯍꯥꯏꯐꯝ; 6 ꯐꯥꯏꯜ; 7 ꯐꯥꯏꯜ ꯋꯥ ꯍꯥꯏꯐꯝ; 8 ꯃꯦꯗꯤꯌꯥꯋꯤꯀꯤ; 9 ꯃꯦꯗꯤꯌꯥꯋꯤꯀꯤ ꯋꯥ ꯍꯥꯏꯐꯝ; 10 ꯇꯦꯝꯄ꯭ꯂꯦꯠ;
            11 ꯇꯦꯝꯄ꯭ꯂꯦꯠ ꯋꯥ ꯍꯥꯏꯐꯝ; 12 ꯃꯇꯦꯡ; 13 ꯃꯇꯦꯡ ꯋꯥ ꯍꯥꯏꯐꯝ; 14 ꯃꯆꯥꯈꯥꯏꯕ; 15 ꯃꯆꯥꯈꯥꯏꯕ ꯋꯥ ꯍꯥꯏꯐꯝ
            """),
        ("mnw", """
            -2 မဳဒဳယာ; -1 တၟေင်; 1 ဓရီုကျာ; 2 ညးလွပ်; 3 ညးလွပ် ဓရီုကျာ; 5 Wikipedia ဓရီုကျာ;
            6 ဝှာင်; 7 ဝှာင် ဓရီုကျာ; 8 မဳဒဳယာဝဳကဳ; 9 မဳဒဳယာဝဳကဳ ဓရီုကျာ; 10 ထာမ်ပလိက်;
            11 ထာမ်ပလိက် ဓရီုကျာ; 12 ရီု; 13 ရီု ဓရီုကျာ; 14 ကဏ္ဍ; 15 ကဏ္ဍ ဓရီုကျာ
            """),
        ("mo", """
            1 Discuție, Discuţie; 2 Utilizator; 3 Discuție Utilizator, Discuţie utilizator;
            5 Discuție Wikipedia; 6 Fișier, Imagine, Fişier; 7 Discuție Fișier, Discuţie imagine,
            Discuţie fişier; 9 Discuție MediaWiki, Discuţie mediawiki; 10 Format; 11 Discuție
            Format, Discuţie format; 12 Ajutor; 13 Discuție Ajutor, Discuţie ajutor; 14 Categorie;
            15 Discuție Categorie, Discuţie categorie
            """),
        ("mr", """
            -2 मिडिया; -1 विशेष; 1 चर्चा; 2 सदस्य; 3 सदस्य चर्चा; 4 विकिपीडिया;
            5 विकिपीडिया चर्चा; 6 चित्र; 7 चित्र चर्चा; 8 मिडियाविकी; 9 मिडियाविकी चर्चा; 10 साचा;
            11 साचा चर्चा; 12 सहाय्य, साहाय्य; 13 सहाय्य चर्चा, साहाय्य चर्चा; 14 वर्ग;
            15 वर्ग चर्चा; 100 दालन; 828 विभाग
            """),
        ("mrj", """
            -2 Медиа; -1 Спецӹлӹштӓш, Служебная; 1 Кӓнгӓшӹмӓш, Обсуждение; 2 Сирӹшӹ, Участник,
            Участница; 3 Сирӹшӹм кӓнгӓшӹмӓш, Сирӹшӹн кӓнгӓшӹмӓшӹжӹ, Обсуждение участника,
            Пайдаланышын каҥашымаш, Обсуждение участницы; 5 Wikipedia кӓнгӓшӹмӓш,
            Wikipediaын каҥашымаш; 6 Файл, Изображение; 7 Файлым кӓнгӓшӹмӓш, Файл кӓнгӓшӹмӓш,
            Обсуждение файла, Файлын каҥашымаш, Обсуждение изображения; 9 MediaWiki-м кӓнгӓшӹмӓш,
            MediaWiki кӓнгӓшӹмӓш, Обсуждение MediaWiki; 10 Шаблон, Ямдылык;
            11 Шаблоным кӓнгӓшӹмӓш, Шаблон кӓнгӓшӹмӓш, Обсуждение шаблона,
            Ямдылык шотышто каҥашымаш, Ямдылыкын каҥашымаш; 12 Палшык, Справка;
            13 Палшыкым кӓнгӓшӹмӓш, Палшыкын кӓнгӓшӹмӓш, Обсуждение справки, Полшыкын каҥашымаш;
            14 Категори, Категория; 15 Категорим кӓнгӓшӹмӓш, Категори кӓнгӓшӹмӓш,
            Обсуждение категории, Категорийын каҥашымаш
            """),
        ("ms", """
            -1 Khas, Istimewa; 1 Perbincangan, Perbualan; 2 Pengguna; 3 Perbincangan pengguna,
            Perbualan Pengguna; 4 Wikipedia, WP; 5 Perbincangan Wikipedia, Perbualan Wikipedia;
            6 Fail, Imej; 7 Perbincangan fail, Perbincangan Imej, Imej Perbualan;
            9 Perbincangan MediaWiki, MediaWiki Perbualan; 10 Templat; 11 Perbincangan templat,
            Perbualan Templat; 12 Bantuan; 13 Perbincangan bantuan, Perbualan Bantuan;
            14 Kategori; 15 Perbincangan kategori, Perbualan Kategori; 828 Modul
            """),
        ("mt", """
            -2 Medja, Midja; -1 Speċjali; 1 Diskussjoni, Diskuti; 2 Utent; 3 Diskussjoni utent,
            Diskuti utent; 5 Diskussjoni Wikipedia, Wikipedia diskuti, Wikipedia diskussjoni;
            6 Stampa; 7 Diskussjoni stampa, Diskuti stampa; 8 MediaWiki, MedjaWiki;
            9 Diskussjoni MediaWiki, Diskuti MedjaWiki; 10 Mudell; 11 Diskussjoni mudell,
            Diskuti template; 12 Għajnuna; 13 Diskussjoni għajnuna, Diskuti għajnuna;
            14 Kategorija; 15 Diskussjoni kategorija, Diskuti kategorija
            """),
        ("mwl", """
            -2 Multimédia; -1 Special, Especial; 1 Cumbersa, Discussão; 2 Outelizador(a), Usuário,
            Utilizador, Utilizadora, Outelizador, Outelizadora; 3 Cumbersa outelizador(a), Usuário
            discussão, Cumbersa outelizador, Cumbersa outelizadora; 5 Cumbersa Wikipedia;
            6 Fexeiro, Ficheiro, Imagem, Arquivo; 7 Cumbersa fexeiro, Ficheiro discussão, Imagem
            discussão, Arquivo discussão; 8 Biqui; 9 Cumbersa Biqui, Mediawiki discussão;
            10 Modelo, Predefinição; 11 Cumbersa modelo, Predefinição discussão; 12 Ajuda;
            13 Cumbersa ajuda, Ajuda discussão; 14 Catadorie, Categoria; 15 Cumbersa catadorie,
            Categoria discussão
            """),
        ("my", """
            -2 မီဒီယာ; -1 အထူး; 1 ဆွေးနွေးချက်; 2 အသုံးပြုသူ; 3 အသုံးပြုသူ ဆွေးနွေးချက်;
            4 ဝီကီပီးဒီးယား; 5 ဝီကီပီးဒီးယား ဆွေးနွေးချက်; 6 ဖိုင်; 7 ဖိုင် ဆွေးနွေးချက်;
            8 မီဒီယာဝီကီ; 9 မီဒီယာဝီကီ ဆွေးနွေးချက်; 10 တမ်းပလိတ်; 11 တမ်းပလိတ် ဆွေးနွေးချက်;
            12 အကူအညီ; 13 အကူအညီ ဆွေးနွေးချက်; 14 ကဏ္ဍ; 15 ကဏ္ဍ ဆွေးနွေးချက်
            """),
        ("myv", """
            -2 Медия; -1 Башка тевень, Служебная; 1 Кортамо, Обсуждение; 2 Теиця, Участник,
            Участница; 3 Теицянь кортамось, Обсуждение участника, Обсуждение участницы;
            5 Wikipedia кортамось; 6 Артовкс, Изображение; 7 Артовксто кортамось,
            Обсуждение изображения; 9 MediaWiki-нь кортамось, Обсуждение MediaWiki; 10 ЛопаПарцун,
            Шаблон; 11 ЛопаПарцундо кортамось, Обсуждение шаблона; 12 Лезкс, Справка;
            13 Лезкстэ кортамось, Обсуждение справки; 14 Категория; 15 Категориядо кортамось,
            Обсуждение категории
            """),
        ("mzn", """
            -2 مدیا, مه‌دیا, رسانه, رسانه‌ای; -1 شا, ویژه; 1 گپ, بحث; 2 کارور, کاربر; 3 کارور گپ,
            بحث کاربر; 5 Wikipedia گپ, بحث Wikipedia; 6 پرونده, تصویر; 7 پرونده گپ, بحث تصویر,
            بحث پرونده; 8 مدیاویکی, مه‌دیا ویکی, مه‌دیاویکی; 9 مدیاویکی گپ, مه‌دیاویکی گپ,
            بحث مدیاویکی, مه‌دیا ویکی گپ; 10 شابلون, الگو; 11 شابلون گپ, بحث الگو; 12 رانما,
            راهنما, رانه‌ما; 13 رانما گپ, رانه‌مائه گپ, بحث راهنما, رانه‌مای گپ; 14 رج, رده;
            15 رج گپ, بحث رده
            """),
        ("nah", """
            -2 Mēdiatl; -1 Nōncuahquīzqui, Especial; 1 Tēixnāmiquiliztli, Discusión;
            2 Tlatequitiltilīlli, Usuario; 3 Tlatequitiltilīlli tēixnāmiquiliztli, Usuario
            discusión; 5 Wikipedia tēixnāmiquiliztli; 6 Īxiptli, Imagen; 7 Īxiptli
            tēixnāmiquiliztli, Imagen discusión; 8 Huiquimedia; 9 Huiquimedia tēixnāmiquiliztli,
            Mediawiki discusión; 10 Nemachiyōtīlli, Plantilla; 11 Nemachiyōtīlli
            tēixnāmiquiliztli, Plantilla discusión; 12 Tēpalēhuiliztli, Ayuda; 13 Tēpalēhuiliztli
            tēixnāmiquiliztli, Ayuda discusión; 14 Neneuhcāyōtl, Categoría; 15 Neneuhcāyōtl
            tēixnāmiquiliztli, Categoría discusión
            """),
        ("nan zh-min-nan", """
            -2 Mûi-thé, 媒體, 媒體檔案, 媒體文件, 媒体, 媒体文件, 媒体档案; -1 Tek-pia̍t, 特殊; 1 Thó-lūn, 討論, 對話, 讨论,
            对话; 2 Iōng-chiá, 用戶, 使用者, 用户; 3 Iōng-chiá thó-lūn, 用戶討論, 使用者討論, 使用者對話, 用戶對話, 用户讨论,
            用户对话, 使用者讨论, 使用者对话; 4 Wikipedia, 專案, 专案; 5 Wikipedia thó-lūn, Wikipedia討論,
            Wikipedia對話, 專案討論, Wikipedia讨论, Wikipedia对话, 专案讨论; 6 tóng-àn, 文件, 檔案, 圖像, 圖片, 档案, 图像,
            图片; 7 tóng-àn thó-lūn, 文件討論, 檔案討論, 檔案對話, 文件對話, 圖像討論, 圖像對話, 圖片討論, 文件讨论, 文件对话, 档案讨论,
            档案对话, 图像讨论, 图像对话, 图片讨论; 8 MediaWiki, 媒體維基; 9 MediaWiki thó-lūn, 媒體維基討論; 10 Pang-bô͘,
            模板, 樣板, 样板; 11 Pang-bô͘ thó-lūn, 模板討論, 模板對話, 樣板討論, 樣板對話, 模板讨论, 模板对话, 样板讨论, 样板对话;
            12 Pang-chān, 幫助, 說明, 使用說明, 帮助, 说明, 使用说明; 13 Pang-chān thó-lūn, 幫助討論, 說明討論, 幫助對話,
            使用說明討論, 帮助讨论, 帮助对话, 说明讨论, 使用说明讨论; 14 Lūi-pia̍t, 分類, 分类; 15 Lūi-pia̍t thó-lūn, 分類討論,
            分類對話, 分类讨论, 分类对话
            """),
        ("nap", """
            -1 Speciàle, Speciale; 1 Chiàcchiera, Discussione; 2 Utente; 3 Utente chiàcchiera,
            Discussioni utente; 5 Wikipedia chiàcchiera, Discussioni Wikipedia; 6 Fiùra, Immagine;
            7 Fiùra chiàcchiera, Discussioni immagine; 9 MediaWiki chiàcchiera,
            Discussioni MediaWiki; 10 Modello; 11 Modello chiàcchiera, Discussioni template;
            12 Ajùto, Aiuto; 13 Ajùto chiàcchiera, Discussioni aiuto; 14 Categurìa, Categoria;
            15 Categurìa chiàcchiera, Discussioni categoria
            """),
        ("nb no", """
            -2 Medium; -1 Spesial; 1 Diskusjon; 2 Bruker; 3 Brukerdiskusjon; 4 Wikipedia, WP;
            5 Wikipedia-diskusjon; 6 Fil, Bilde; 7 Fildiskusjon, Bildediskusjon;
            9 MediaWiki-diskusjon; 10 Mal; 11 Maldiskusjon; 12 Hjelp; 13 Hjelpdiskusjon;
            14 Kategori; 15 Kategoridiskusjon; 101 Portaldiskusjon; 828 Modul; 829 Moduldiskusjon
            """),
        ("nds", """
            -1 Spezial; 1 Diskuschoon, Diskussion; 2 Bruker, Benutzer, Benutzerin;
            3 Bruker Diskuschoon, Benutzer Diskussion, Benutzerin Diskussion;
            5 Wikipedia Diskuschoon, Wikipedia Diskussion; 6 Bild, Datei; 7 Bild Diskuschoon,
            Bild Diskussion, Datei Diskuschoon; 9 MediaWiki Diskuschoon, MediaWiki Diskussion;
            10 Vörlaag, Vorlage; 11 Vörlaag Diskuschoon, Vorlage Diskussion; 12 Hülp, Hilfe;
            13 Hülp Diskuschoon, Hilfe Diskussion; 14 Kategorie; 15 Kategorie Diskuschoon,
            Kategorie Diskussion
            """),
        ("nds-nl", """
            -1 Spesiaal, Speciaol, Speciaal; 1 Overleg; 2 Gebruker; 3 Overleg gebruker;
            5 Overleg Wikipedia; 6 Bestaand, Ofbeelding, Afbeelding; 7 Overleg bestaand,
            Overleg ofbeelding, Overleg afbeelding; 9 Overleg MediaWiki; 10 Mal, Sjabloon;
            11 Overleg mal, Overleg sjabloon; 12 Hulpe; 13 Overleg hulpe; 14 Kategorie, Categorie,
            Kattegerie; 15 Overleg kategorie, Overleg categorie, Overleg kattegerie
            """),
        ("ne", """
            -2 मीडिया; -1 विशेष; 1 वार्तालाप; 2 प्रयोगकर्ता; 3 प्रयोगकर्ता वार्ता; 4 विकिपीडिया;
            5 विकिपीडिया वार्ता; 6 चित्र; 7 चित्र वार्ता; 8 मीडियाविकि; 9 मीडियाविकि वार्ता;
            10 ढाँचा; 11 ढाँचा वार्ता; 12 मद्दत; 13 मद्दत वार्ता; 14 श्रेणी; 15 श्रेणी वार्ता;
            100 पोर्टल
            """),
        ("new", """
            -2 माध्यम; -1 विशेष; 1 खँलाबँला; 2 छ्येलेमि; 3 छ्येलेमि खँलाबँला; 5 Wikipedia
            खँलाबँला; 6 किपा; 7 किपा खँलाबँला; 8 मिडियाविकि; 9 मिडियाविकि खँलाबँला; 12 ग्वाहालि;
            13 ग्वाहालि खँलाबँला; 14 पुचः; 15 पुचः खँलाबँला
            """),
        ("nia", """
            -1 Si tohude; 1 Huhuo, Bicara; 2 Sangoguna; 3 Huhuo zangoguna, Bicara pengguna;
            5 Huhuo Wikipedia; 6 Berkas, Gambar; 7 Huhuo berkas, Gambar pembicaraan, Pembicaraan
            gambar; 9 Huhuo MediaWiki, Mediawiki pembicaraan; 10 Templat; 11 Huhuo templat,
            Templat pembicaraan; 12 Fanolo; 13 Huhuo wanolo, Bantuan pembicaraan; 14 Kategori;
            15 Huhuo kategori, Kategori pembicaraan
            """),
        ("nl", """
            -1 Speciaal; 1 Overleg; 2 Gebruiker; 3 Overleg gebruiker; 4 Wikipedia, WP;
            5 Overleg Wikipedia; 6 Bestand, Afbeelding; 7 Overleg bestand, Overleg afbeelding;
            9 Overleg MediaWiki; 10 Sjabloon; 11 Overleg sjabloon; 13 Overleg help; 14 Categorie;
            15 Overleg categorie; 100 Portaal; 101 Overleg portaal; 829 Overleg module
            """),
        ("nn", """
            -2 Filpeikar; -1 Spesial; 1 Diskusjon; 2 Brukar; 3 Brukardiskusjon; 4 Wikipedia, WP;
            5 Wikipedia-diskusjon; 6 Fil, Bilde; 7 Fildiskusjon, Bildediskusjon;
            9 MediaWiki-diskusjon; 10 Mal; 11 Maldiskusjon; 12 Hjelp; 13 Hjelpdiskusjon;
            14 Kategori; 15 Kategoridiskusjon; 100 Tema; 828 Modul
            """),
        ("nqo", """
            -2 ߟߊߛߋߢߊߥߙߍ; -1 ߞߙߍߞߙߍߣߍ߲; 1 ߢߊߝߐߞߣߍ; 2 ߟߊߓߊ߯ߙߟߊ; 3 ߟߊߓߊ߯ߙߟߊ ߟߊ߫ ߢߊߝߐߞߣߍ; 5 Wikipedia
            ߢߊߝߐߞߣߍ; 6 ߞߐߕߐ߮; 7 ߞߐߕߐ߮ ߢߊߝߐߞߣߍ; 8 ߡߘߌߦߊߥߞߌ; 9 ߡߘߌߦߊߥߞߌ ߢߊߝߐߞߣߍ; 10 ߞߙߊߞߏ; 11 ߞߙߊߞߏ
            ߢߊߝߐߞߣߍ; 12 ߡߊ߬ߘߍ߬ߡߍ߲߬ߠߌ߲; 13 ߡߊ߬ߘߍ߬ߡߍ߲߬ߠߌ߲ ߢߊߝߐߞߣߍ; 14 ߦߌߟߡߊ; 15 ߦߌߟߡߊ ߢߊߝߐߞߣߍ
            """),
        ("nrm", """
            -2 Média; -1 Spécial; 1 Discussion, Discuter; 2 Utilisateur, Utilisatrice;
            3 Discussion utilisateur, Discussion utilisatrice; 5 Discussion Wikipedia; 6 Fichier;
            7 Discussion fichier, Discussion Image; 9 Discussion MediaWiki; 10 Modèle;
            11 Discussion modèle; 12 Aide; 13 Discussion aide; 14 Catégorie;
            15 Discussion catégorie
            """),
        ("nso", """
            1 Bolediša; 2 Mošomi; 3 Boledišana le Mošomi; 5 Wikipedia Poledišano; 6 Seswantšho;
            7 Poledišano ya Seswantšho; 9 Poledišano ya MediaWiki; 11 Poledišano ya Template;
            12 Thušo; 13 Poledišano ya Thušo; 14 Setensele; 15 Poledišano ya Setensele
            """),
        ("nv", """
            1 Naaltsoos baa yáshtiʼ; 2 Choyoołʼįįhí; 3 Choyoołʼįįhí bichʼįʼ yáshtiʼ; 5 Wikipedia
            baa yáshtiʼ; 6 Eʼelyaaígíí; 7 Eʼelyaaígíí baa yáshtiʼ; 9 MediaWiki baa yáshtiʼ; 10 Bee
            álnééhí; 11 Bee álnééhí baa yáshtiʼ; 12 Anáʼálwoʼ; 13 Anáʼálwoʼ baa yáshtiʼ;
            14 Tʼááłáhági átʼéego; 15 Tʼááłáhági átʼéego baa yáshtiʼ
            """),
        ("oc", """
            -2 Mèdia; -1 Especial; 1 Discutir, Discuter; 2 Utilizaire, Utilisator, Usuari,
            Usuària; 3 Discussion Utilizaire, Discussion Utilisator, Discutida Utilisator,
            Discussion Utilisateur, Usuari Discussió, Usuària Discussió; 4 Wikipèdia;
            5 Discussion Wikipèdia; 6 Fichièr, Imatge; 7 Discussion Fichièr, Discutida Imatge,
            Discussion Imatge, Imatge Discussió, Discussion Fichier, Discussion Image;
            8 MediaWiki, Mediaòiqui; 9 Discussion MediaWiki, Discussion Mediaòiqui,
            Discutida Mediaòiqui; 10 Modèl; 11 Discussion Modèl, Discutida Modèl,
            Discussion Modèle; 12 Ajuda; 13 Discussion Ajuda, Discutida Ajuda, Discussion Aide;
            14 Categoria; 15 Discussion Categoria, Discutida Categoria, Discussion Catégorie;
            102 Projècte
            """),
        ("olo", """
            -2 Medii; -1 Erikoine; 1 Pagin; 2 Käyttäi; 3 Käyttäi pagin; 5 Wikipedia pagin;
            6 Failu, Kuva; 7 Failu pagin, Keskustelu kuvasta; 8 MediiWiki; 9 MediiWiki pagin;
            10 Šablonu; 11 Šablonu pagin; 12 Abu; 13 Abu pagin; 14 Kategourii; 15 Kategourii pagin
            """),
        ("or", """
            -2 ମାଧ୍ୟମ; -1 ବିଶେଷ; 1 ଆଲୋଚନା; 2 ବ୍ୟବହାରକାରୀ, ବ୍ୟବହାରକାରି, ବ୍ୟବାହାରକାରୀ;
            3 ବ୍ୟବହାରକାରୀଙ୍କ ଆଲୋଚନା, ବ୍ୟବହାରକାରିଁକ ଆଲୋଚନା, ବ୍ୟବାହାରକାରୀଙ୍କ ଆଲୋଚନା; 4 ଉଇକିପିଡ଼ିଆ;
            5 ଉଇକିପିଡ଼ିଆ ଆଲୋଚନା; 6 ଫାଇଲ; 7 ଫାଇଲ ଆଲୋଚନା; 8 ମିଡ଼ିଆଉଇକି; 9 ମିଡ଼ିଆଉଇକି ଆଲୋଚନା;
            10 ଛାଞ୍ଚ, ଟେଁପଲେଟ, ଟେମ୍ପଲେଟ; 11 ଛାଞ୍ଚ ଆଲୋଚନା, ଟେଁପଲେଟ ଆଲୋଚନା, ଟେମ୍ପଲେଟ ଆଲୋଚନା;
            12 ସହଯୋଗ, ସାହାଯ୍ୟ; 13 ସହଯୋଗ ଆଲୋଚନା, ସାହାଯ୍ୟ ଆଲୋଚନା; 14 ଶ୍ରେଣୀ, ବିଭାଗ;
            15 ଶ୍ରେଣୀ ଆଲୋଚନା, ବିଭାଗିୟ ଆଲୋଚନା
            """),
        ("os", """
            -2 Медиа; -1 Сæрмагонд; 1 Тæрхон, Дискусси; 2 Архайæг, Участник, Участница;
            3 Архайæджы ныхас, Архайæджы дискусси, Обсуждение участника, Обсуждение участницы;
            4 Википеди; 5 Дискусси Википеди; 6 Файл, Ныв, Изображение; 7 Файлы тæрхон,
            Нывы тæрхон, Нывы тыххæй дискусси, Обсуждение изображения; 9 MediaWiki-йы тæрхон,
            Дискусси MediaWiki, Тæрхон MediaWiki; 10 Хуызæг, Шаблон; 11 Хуызæджы тæрхон,
            Шаблоны тæрхон, Шаблоны тыххæй дискусси; 12 Æххуыс; 13 Æххуысы тæрхон,
            Æххуысы тыххæй дискусси; 14 Категори; 15 Категорийы тæрхон, Категорийы тыххæй дискусси
            """),
        ("pa", """
            -2 ਮੀਡੀਆ; -1 ਖ਼ਾਸ, ਖਾਸ; 1 ਗੱਲ-ਬਾਤ, ਚਰਚਾ; 2 ਵਰਤੋਂਕਾਰ, ਮੈਂਬਰ, ਵਰਤੌਂਕਾਰ;
            3 ਵਰਤੋਂਕਾਰ ਗੱਲ-ਬਾਤ, ਮੈਂਬਰ ਚਰਚਾ, ਵਰਤੌਂਕਾਰ ਗੱਲ-ਬਾਤ; 4 ਵਿਕੀਪੀਡੀਆ; 5 ਵਿਕੀਪੀਡੀਆ ਗੱਲ-ਬਾਤ,
            ਵਿਕੀਪੀਡੀਆ ਚਰਚਾ; 6 ਤਸਵੀਰ; 7 ਤਸਵੀਰ ਗੱਲ-ਬਾਤ, ਤਸਵੀਰ ਚਰਚਾ; 8 ਮੀਡੀਆਵਿਕੀ, ਮੀਡੀਆਵਿਕਿ;
            9 ਮੀਡੀਆਵਿਕੀ ਗੱਲ-ਬਾਤ, ਮੀਡੀਆਵਿਕਿ ਚਰਚਾ; 10 ਫਰਮਾ, ਨਮੂਨਾ; 11 ਫਰਮਾ ਗੱਲ-ਬਾਤ, ਨਮੂਨਾ ਚਰਚਾ;
            12 ਮਦਦ; 13 ਮਦਦ ਗੱਲ-ਬਾਤ, ਮਦਦ ਚਰਚਾ; 14 ਸ਼੍ਰੇਣੀ; 15 ਸ਼੍ਰੇਣੀ ਗੱਲ-ਬਾਤ, ਸ਼੍ਰੇਣੀ ਚਰਚਾ
            """),
        ("pcd", """
            -2 Média; -1 Spécial; 1 Discussion, Discuter; 2 Utilisateur, Utilisatrice;
            3 Discussion utilisateur, Discussion utilisatrice; 5 Discussion Wikipedia; 6 Fichier;
            7 Discussion fichier, Discussion Image; 9 Discussion MediaWiki; 10 Modèle;
            11 Discussion modèle; 12 Aide; 13 Discussion aide; 14 Catégorie;
            15 Discussion catégorie
            """),
        ("pcm", """
            -1 Impotant; 1 Tok abaut am; 2 Yuza; 3 Yuza tok abaut am; 5 Wikipedia tok abaut am;
            7 File tok abaut am; 9 MediaWiki tok abaut am; 10 Templet; 11 Templet tok abaut am;
            12 Hep; 13 Hep tok abaut am; 14 Katigori; 15 Katigori tok abaut am
            """),
        ("pdc", """
            -2 Medium; -1 Spezial; 1 Dischbedutt, Diskussion; 2 Yuuser, Benutzer; 3 Yuuser
            Dischbedutt, Benutzer diskussion; 5 Wikipedia Dischbedutt; 6 Feil, Datei, Bild; 7 Feil
            Dischbedutt, Datei diskussion, Bild diskussion; 9 MediaWiki Dischbedutt, Mediawiki
            diskussion; 10 Moddel, Vorlage; 11 Moddel Dischbedutt, Vorlage diskussion; 12 Hilf,
            Hilfe; 13 Hilf Dischbedutt, Hilfe diskussion; 14 Abdeeling, Kategorie; 15 Abdeeling
            Dischbedutt, Kategorie diskussion
            """),
        ("pfl", """
            -2 Medium; -1 Schbezial, Spezial; 1 Babble, Diskussion; 2 Middawaida, Benutzer,
            Benudzer; 3 Middawaida Dischbediere, Benutzer diskussion, Benudzer dischbediere;
            5 Wikipedia Dischbediere; 6 Dadai, Datei, Bild; 7 Dadai Dischbediere, Datei
            diskussion, Bild diskussion; 9 MediaWiki Dischbediere, Mediawiki diskussion;
            10 Vorlach, Vorlage; 11 Vorlach Dischbediere, Vorlage diskussion; 12 Hilf, Hilfe;
            13 Hilf Dischbediere, Hilfe diskussion; 14 Sachgrubb, Kategorie, Kadegorie;
            15 Sachgrubb Dischbediere, Kategorie diskussion, Kadegorie dischbediere
            """),
        ("pi", """
            -2 मीडिया; -1 विसेस; 1 सम्भासित; 2 अवयव; 3 अवयव सम्भासित; 5 Wikipedia सम्भासित;
            6 पटिमा; 7 पटिमा सम्भासित; 8 मीडियाविकि; 9 मीडियाविकि सम्भासित; 10 पटिरूप; 11 पटिरूप
            सम्भासित; 12 अवस्सय; 13 अवस्सय सम्भासित; 14 विभाग; 15 विभाग सम्भासित
            """),
        ("pl", """
            -1 Specjalna; 1 Dyskusja; 2 Wikipedysta, Wikipedystka, Użytkownik, Użytkowniczka;
            3 Dyskusja wikipedysty, Dyskusja wikipedystki, Dyskusja użytkownika,
            Dyskusja użytkowniczki; 4 Wikipedia, WP; 5 Dyskusja Wikipedii, Dyskusja Wikipedia;
            6 Plik, Grafika; 7 Dyskusja pliku, Dyskusja grafiki; 9 Dyskusja MediaWiki; 10 Szablon;
            11 Dyskusja szablonu; 12 Pomoc; 13 Dyskusja pomocy; 14 Kategoria;
            15 Dyskusja kategorii; 101 Dyskusja portalu; 102 Wikiprojekt, PR;
            103 Dyskusja wikiprojektu; 828 Moduł; 829 Dyskusja modułu
            """),
        ("pms", """
            1 Discussion; 2 Utent; 3 Ciaciarade; 5 Discussion ant sla Wikipedia; 6 Figura,
            Immagine; 7 Discussion dla figura, Discussioni immagine; 9 Discussion dla MediaWiki;
            10 Stamp; 11 Discussion dlë stamp; 12 Agiut; 13 Discussion ant sl'agiut; 14 Categorìa;
            15 Discussion ant sla categorìa
            """),
        ("pnb", """
            -2 میڈیا; -1 خاص; 1 گل بات; 2 ورتنوالا; 3 ورتن گل بات; 4 وکیپیڈیا; 5 ویونت گل بات;
            6 فائل, تصویر; 7 فائل گل بات; 8 میڈیا وکی; 9 میڈیاوکی گل بات; 10 سانچہ;
            11 سانچہ گل بات; 12 ہتھونڈائی; 13 ہتھونڈائی گل بات; 14 گٹھ; 15 گٹھ گل بات
            """),
        ("pnt", """
            -2 Μέσον; -1 Ειδικόν; 1 Καλάτσεμαν; 2 Χρήστες; 3 Καλάτσεμαν χρήστε; 5 Wikipedia
            καλάτσεμαν; 6 Αρχείον, Εικόναν, Εικόνα; 7 Καλάτσεμαν αρχείονος, Καλάτσεμαν εικόνας,
            Συζήτηση εικόνας; 10 Πρότυπον; 11 Καλάτσεμαν πρότυπι; 12 Βοήθειαν; 13 Καλάτσεμαν
            βοήθειας; 14 Κατηγορίαν; 15 Καλάτσεμαν κατηγορίας
            """),
        ("ps", """
            -2 رسنۍ; -1 ځانگړی, ځﺎﻧګړی; 1 خبرې اترې; 2 کارن, کارونکی; 3 د کارن خبرې اترې,
            د کارونکي خبرې اترې; 5 د Wikipedia خبرې اترې; 6 دوتنه, انځور; 7 د دوتنې خبرې اترې,
            د انځور خبرې اترې; 8 ميډياويکي; 9 د ميډياويکي خبرې اترې; 10 کينډۍ;
            11 د کينډۍ خبرې اترې; 12 لارښود; 13 د لارښود خبرې اترې; 14 وېشنيزه;
            15 د وېشنيزې خبرې اترې
            """),
        ("pt", """
            -2 Multimédia; -1 Especial; 1 Discussão; 2 Usuário(a), Usuário, Usuária, Utilizador,
            Utilizadora; 3 Usuário(a) Discussão, Usuário Discussão, Usuária Discussão,
            Utilizador Discussão, Utilizadora Discussão; 4 Wikipédia, WP; 5 Wikipédia Discussão;
            6 Ficheiro, Imagem, Arquivo; 7 Ficheiro Discussão, Imagem Discussão,
            Arquivo Discussão; 9 MediaWiki Discussão; 10 Predefinição; 11 Predefinição Discussão;
            12 Ajuda; 13 Ajuda Discussão; 14 Categoria; 15 Categoria Discussão;
            101 Portal Discussão; 104 Livro; 118 Rascunho; 828 Módulo; 829 Módulo Discussão
            """),
        ("pwn", """
            -2 mitiya, 媒體, 媒體檔案, 媒體文件, 媒体, 媒体文件, 媒体档案; -1 pinakisumaljiyan, 特殊; 1 kakaljavaran,
            討論, 對話, 讨论, 对话; 2 avan a kipakamanguanguaq, 使用者, 用戶, 用户; 3 kipakamanguanguaq
            kakaljavaran, 使用者討論, 使用者對話, 用戶討論, 用戶對話, 用户讨论, 用户对话, 使用者讨论, 使用者对话; 5 Wikipedia
            kakaljavaran; 6 sineqetj a vecik, 檔案, 文件, 圖像, 圖片, 档案, 图像, 图片; 7 sineqetj a vecik
            kakaljavaran, 檔案討論, 檔案對話, 文件討論, 文件對話, 圖像討論, 圖像對話, 圖片討論, 文件讨论, 文件对话, 档案讨论, 档案对话, 图像讨论,
            图像对话, 图片讨论; 9 MediaWiki kakaljavaran; 10 kakivauvaljan, 模板, 樣板, 样板; 11 kakivauvaljan
            kakaljavaran, 模板討論, 模板對話, 樣板討論, 樣板對話, 模板讨论, 模板对话, 样板讨论, 样板对话; 12 remasudj, 說明, 幫助,
            使用說明, 帮助, 说明, 使用说明; 13 remasudj kakaljavaran, 說明討論, 幫助討論, 幫助對話, 使用說明討論, 帮助讨论, 帮助对话,
            说明讨论, 使用说明讨论; 14 pinapapilipiliqan, 分類, 分类; 15 pinapapilipiliqan kakaljavaran, 分類討論,
            分類對話, 分类讨论, 分类对话
            """),
        ("qu", """
            -2 Midya; -1 Sapaq; 1 Rimanakuy; 2 Ruraq, Usuario, Usuaria; 3 Ruraq rimanakuy,
            Usuario discusión, Usuaria discusión; 5 Wikipedia rimanakuy; 6 Rikcha, Imagen;
            7 Rikcha rimanakuy, Imagen discusión; 9 MediaWiki rimanakuy; 10 Plantilla;
            11 Plantilla rimanakuy; 12 Yanapa; 13 Yanapa rimanakuy; 14 Katiguriya;
            15 Katiguriya rimanakuy
            """),
        ("rm", """
            -2 Multimedia; -1 Spezial; 1 Discussiun; 2 Utilisader; 3 Utilisader discussiun;
            5 Wikipedia discussiun; 6 Datoteca; 7 Datoteca discussiun; 9 MediaWiki discussiun;
            10 Model; 11 Model discussiun; 12 Agid; 13 Agid discussiun; 14 Categoria;
            15 Categoria discussiun
            """),
        ("rmy", """
            -2 Mediya; -1 Uzalutno; 1 Vakyarimata, Discuţie; 2 Jeno; 3 Jeno vakyarimata, Discuţie
            utilizator; 5 {{grammar:genitive-pl|Wikipedia}} vakyarimata; 6 Chitro, Imagine,
            Fişier; 7 Chitro vakyarimata, Discuţie imagine, Discuţie fişier; 8 MediyaViki;
            9 MediyaViki vakyarimata, Discuţie mediawiki; 10 Sikavno; 11 Sikavno vakyarimata,
            Discuţie format; 12 Zhutipen; 13 Zhutipen vakyarimata, Discuţie ajutor; 14 Shopni;
            15 Shopni vakyarimata, Discuţie categorie
            """),
        ("rn", """
            -1 Vyisangije; 1 Ikiyago; 2 Uwukoresha; 3 Ikiyago c'uwukoresha; 5 Ikiyago kuri
            Wikipedia; 6 Dosiye; 7 Ikiyago kw'idosiye; 9 Ikiyago kuri MediaWiki; 10 Ingero;
            11 Ikiyago cerekeye ingero; 12 Ubufasha; 13 Ikiyago k'ubufasha; 14 Umuce; 15 Ikiyago
            cerekeye umuce
            """),
        ("ro", """
            1 Discuție, Discuţie; 2 Utilizator; 3 Discuție Utilizator, Discuţie Utilizator;
            4 Wikipedia, WP; 5 Discuție Wikipedia, Discuţie Wikipedia; 6 Fișier, Imagine, Fişier;
            7 Discuție Fișier, Discuţie Imagine, Discuţie Fişier; 9 Discuție MediaWiki,
            Discuţie MediaWiki; 10 Format; 11 Discuție Format, Discuţie Format; 12 Ajutor;
            13 Discuție Ajutor, Discuţie Ajutor; 14 Categorie; 15 Discuție Categorie,
            Discuţie Categorie; 102 Proiect; 828 Modul
            """),
        ("roa-tara", """
            -1 Speciale; 1 Discussione; 2 Utente; 3 Discussioni utente; 5 Discussioni Wikipedia;
            6 File, Immagine; 7 Discussioni file, Discussioni immagine; 9 Discussioni MediaWiki;
            11 Discussioni template; 12 Aiuto; 13 Discussioni aiuto; 14 Categoria;
            15 Discussioni categoria
            """),
        ("rsk", """
            -2 Медий, Medija, Медија; -1 Окреме, Posebno; 1 Розгварка, Razgovor; 2 Хаснователь,
            Korisnik, Хаснователька; 3 Розгварка зоз хасновательом, Razgovor sa korisnikom,
            Розгварка зоз хасновательку; 5 Розгварка о {{GRAMMAR:locative|Wikipedia}}; 6 Файл,
            Slika, Слика; 7 Розгварка о файлу, Razgovor o slici, Разговор о слици; 8 МедияВики,
            Medijaviki, Медијавики; 9 Розгварка о МедияВикию, Razgovor o medijavikiju, Разговор о
            медијавикију; 10 Шаблон, Šablon; 11 Розгварка о шаблону, Razgovor o šablonu; 12 Помоц,
            Pomoć; 13 Розгварка о помоци, Razgovor o pomoći; 14 Катеґория, Kategorija;
            15 Розгварка о катеґориї, Razgovor o kategoriji
            """),
        ("ru", """
            -2 Медиа; -1 Служебная; 1 Обсуждение; 2 Участник, У, Участница;
            3 Обсуждение участника, ОУ, Обсуждение участницы; 4 Википедия, ВП;
            5 Обсуждение Википедии, ОВП; 6 Файл, Изображение; 7 Обсуждение файла,
            Обсуждение изображения; 9 Обсуждение MediaWiki; 10 Шаблон, Ш; 11 Обсуждение шаблона;
            12 Справка; 13 Обсуждение справки; 14 Категория; 15 Обсуждение категории; 100 Портал;
            101 Обсуждение портала; 102 Инкубатор; 103 Обсуждение Инкубатора; 104 Проект, ПРО;
            105 Обсуждение проекта; 106 Арбитраж, АК; 107 Обсуждение арбитража; 828 Модуль;
            829 Обсуждение модуля
            """),
        ("rue", """
            -2 Медіа, Медиа; -1 Шпеціална, Спеціальні, Служебная; 1 Діскузія, Діскузіа,
            Обсуждение; 2 Хоснователь, Участник, Користувач, Користувачка;
            3 Діскузія з хоснователём, Діскузіа з хоснователём, Обсуждение участника,
            Обговорення користувача, Обговорення користувачки; 6 Файл, Зображення, Изображение;
            7 Діскузія ку файлу, Обговорення зображення, Обсуждение файла, Обсуждение изображения;
            9 Діскузія ку MediaWiki, Дізкузія ку MediaWiki, Обсуждение MediaWiki; 10 Шаблона;
            11 Діскузія ку шаблонї, Обговорення шаблона, Обсуждение шаблона; 12 Поміч, Справка;
            13 Діскузія ку помочі, Обсуждение справки; 14 Катеґорія, Категория;
            15 Діскузія ку катеґорії, Обсуждение категории
            """),
        ("rup roa-rup", """
            1 Discuție, Discuţie; 2 Utilizator; 3 Discuție Utilizator, Discuţie Utilizator;
            5 Discuție Wikipedia, Discuţie Wikipedia; 6 Fișier, Imagine, Fişier;
            7 Discuție Fișier, Discuţie Imagine, Discuţie Fişier; 9 Discuție MediaWiki,
            Discuţie MediaWiki; 10 Format; 11 Discuție Format, Discuţie Format; 12 Ajutor;
            13 Discuție Ajutor, Discuţie Ajutor; 14 Categorie; 15 Discuție Categorie,
            Discuţie Categorie
            """),
        ("rw", """
            -2 Itangazamakuru; -1 Ibidasanzwe; 1 Ibiganiro; 2 Umukoresha; 3 Ibiganiro
            by'umukoresha; 5 Ibiganiro kuri Wikipedia; 6 Dosiye; 7 Ibiganiro kuri dosiye;
            8 MediyaWiki; 9 Ibiganiro kuri MediyaWiki; 10 Inyandikorugero; 11 Ibiganiro ku
            nyandikorugero; 12 Ubufasha; 13 Ibiganiro ku bufasha; 14 Ikiciro; 15 Ibiganiro ku
            byiciro
            """),
        ("sa", """
            -2 माध्यमम्, माध्यम; -1 विशेषः, विशेष, विशेषम्; 1 सम्भाषणम्, संभाषणं; 2 सदस्यः, योजकः;
            3 सदस्यसम्भाषणम्, योजकसंभाषणं, योजकसम्भाषणम्; 5 Wikipediaसम्भाषणम्, Wikipediaसंभाषणं;
            6 सञ्चिका, चित्रं, चित्रम्; 7 सञ्चिकासम्भाषणम्, चित्रसंभाषणं, चित्रसम्भाषणम्;
            8 मीडियाविकि, मिडीयाविकी; 9 मीडियाविकिसम्भाषणम्, मिडियाविकीसंभाषणं,
            मिडियाविकीसम्भाषणम्; 10 फलकम्, बिंबधर; 11 फलकसम्भाषणम्, बिंबधर संभाषणं,
            फलकस्य सम्भाषणम्; 12 साहाय्यम्, सहाय्य, सहाय्यम्, उपकारः; 13 साहाय्यसम्भाषणम्,
            सहाय्यसंभाषणं, सहाय्यस्य सम्भाषणम्, उपकारसंभाषणं; 14 वर्गः; 15 वर्गसम्भाषणम्,
            वर्गसंभाषणं
            """),
        ("sah", """
            -2 Миэдьийэ; -1 Аналлаах; 1 Ырытыы; 2 Кыттааччы, Участник, Участница;
            3 Кыттааччы ырытыыта, Обсуждение участника, Обсуждение участницы; 4 Бикипиэдьийэ;
            5 Бикипиэдьийэ ырытыыта; 6 Билэ, Ойуу, Изображение; 7 Билэ ырытыыта, Ойуу ырытыыта,
            Ойууну ырытыы, Обсуждение изображения; 9 MediaWiki-ни ырытыы; 10 Халыып;
            11 Халыыбы ырытыы, Халыып ырытыыта; 12 Көмө; 13 Көмөнү ырытыы, Көмө ырытыыта;
            14 Категория; 15 Категорияны ырытыы, Категория ырытыыта
            """),
        ("sat", """
            -2 ᱢᱤᱰᱤᱭᱟ; -1 ᱟᱥᱚᱠᱟᱭ; 1 ᱜᱟᱞᱢᱟᱨᱟᱣ; 2 ᱵᱮᱵᱷᱟᱨᱤᱭᱟᱹ; 3 ᱵᱮᱵᱷᱟᱨᱤᱭᱟᱹ ᱜᱟᱞᱢᱟᱨᱟᱣ; 5 Wikipedia
            ᱢᱤᱰᱤᱭᱟᱣᱤᱠᱤ; 6 ᱨᱮᱫ; 7 ᱨᱮᱫ ᱜᱟᱞᱢᱟᱨᱟᱣ; 8 ᱢᱤᱰᱤᱭᱟᱣᱤᱠᱤ; 9 ᱢᱤᱰᱤᱭᱟᱣᱤᱠᱤ ᱜᱟᱞᱢᱟᱨᱟᱣ; 10 ᱪᱷᱟᱸᱪ;
            11 ᱪᱷᱟᱸᱪ ᱜᱟᱞᱢᱟᱨᱟᱣ; 12 ᱜᱚᱸᱲᱚᱸ; 13 ᱜᱚᱸᱲᱚᱸ ᱜᱟᱞᱢᱟᱨᱟᱣ; 14 ᱛᱷᱚᱠ; 15 ᱛᱷᱚᱠ ᱜᱟᱞᱢᱟᱨᱟᱣ
            """),
        ("sc", """
            -1 Ispetziale, Speciale; 1 Cuntierra, Contièndha; 2 Usuàriu, Utente;
            3 Cuntierra usuàriu, Utente discussioni; 5 Cuntierra Wikipedia, Wikipedia discussioni;
            6 File, Immàgini; 7 Cuntierra file, Immàgini contièndha; 9 Cuntierra MediaWiki;
            11 Cuntierra template; 12 Agiudu; 13 Cuntierra agiudu; 14 Categoria;
            15 Cuntierra categoria
            """),
        ("scn", """
            -2 Mèdia; -1 Spiciali; 1 Discussioni; 2 Utenti; 3 Discussioni utenti;
            5 Discussioni Wikipedia; 6 File, Mmàggini, Immagine; 7 Discussioni file,
            Discussioni mmàggini, Discussioni immagine; 9 Discussioni MediaWiki;
            11 Discussioni template; 12 Aiutu; 13 Discussioni aiutu; 14 Catigurìa;
            15 Discussioni catigurìa
            """),
        ("sco", """
            1 Collogue; 2 Uiser; 3 Uiser collogue; 5 Wikipedia collogue; 7 File collogue;
            9 MediaWiki collogue; 11 Template collogue; 13 Help collogue; 15 Category collogue
            """),
        ("sd", """
            -2 ذريعات; -1 خاص; 1 بحث; 2 واپرائيندڙ, يوزر; 3 واپرائيندڙ بحث, يوزر بحث; 4 وڪيپيڊيا;
            5 وڪيپيڊيا بحث; 6 فائل, عڪس; 7 فائل بحث, عڪس بحث; 8 ذريعات وڪي; 9 ذريعات وڪي بحث;
            10 سانچو, سنچو; 11 سانچو بحث, سنچو بحث; 12 مدد; 13 مدد بحث; 14 زمرو; 15 زمرو بحث
            """),
        ("se", """
            -1 Erenoamáš, Doaimmat; 1 Ságastallan; 2 Geavaheaddji; 3 Geavaheaddjeságastallan;
            5 Wikipedia-ságastallan; 6 Fiila, Bilde, Kuva; 7 Fiilaságastallan, Bildediskusjon,
            Keskustelu kuvasta; 9 MediaWiki-ságastallan; 10 Málle; 11 Málleságastallan;
            12 Veahkki; 13 Veahkkeságastallan; 14 Kategoriija; 15 Kategoriijaságastallan
            """),
        ("sg", """
            -2 Média; -1 Spécial; 1 Discussion, Discuter; 2 Utilisateur; 3 Discussion utilisateur;
            5 Discussion Wikipedia; 6 Fichier; 7 Discussion fichier, Discussion image;
            9 Discussion MediaWiki; 10 Modèle; 11 Discussion modèle; 12 Aide; 13 Discussion aide;
            14 Catégorie; 15 Discussion catégorie
            """),
        ("sgs bat-smg", """
            -2 Medėjė; -1 Specēlos, Specialus; 1 Aptarėms, Aptarimas; 2 Nauduotuos, Naudotojas,
            Naudotoja; 3 Nauduotuojė aptarėms, Naudotojo aptarimas, Naudotojos aptarimas;
            5 Wikipedia aptarėms, Wikipedia aptarimas; 6 Abruozdielis, Vaizdas;
            7 Abruozdielė aptarėms, Vaizdo aptarimas; 9 MediaWiki aptarėms, MediaWiki aptarimas;
            10 Šabluons, Šablonas; 11 Šabluona aptarėms, Šablono aptarimas; 12 Pagelba, Pagalba;
            13 Pagelbas aptarėms, Pagalbos aptarimas; 14 Kateguorėjė, Kategorija;
            15 Kateguorėjės aptarėms, Kategorijos aptarimas
            """),
        ("sh", """
            -2 Mediji, Medija, Медија; -1 Posebno, Посебно; 1 Razgovor, Разговор; 2 Korisnik,
            Корисник, Suradnik, Suradnica; 3 Razgovor sa korisnikom, Разговор са корисником,
            Razgovor sa suradnikom, Razgovor sa suradnicom; 5 Razgovor o Wikipedia,
            Разговор о Wikipedia; 6 Datoteka, Slika, Слика; 7 Razgovor o datoteci,
            Разговор о слици, Razgovor o slici; 8 MediaWiki, MedijaViki, МедијаВики;
            9 Mediawiki razgovor, Razgovor o MedijaVikiju, Разговор о МедијаВикију; 10 Šablon,
            Шаблон; 11 Razgovor o šablonu, Разговор о шаблону; 12 Pomoć, Помоћ;
            13 Razgovor o pomoći, Разговор о помоћи; 14 Kategorija, Категорија;
            15 Razgovor o kategoriji, Разговор о категорији; 828 Modul
            """),
        ("shi", """
            -2 Midya; -1 Amẓli; 1 Amsawal, Discuter; 2 Asmras; 3 Amsawal n usmras, Discussion
            utilisateur; 5 Amsawal n Wikipedia; 6 Afaylu; 7 Amsawal n ufaylu, Discussion fichier,
            Discussion image; 8 MidyaWiki; 9 Amsawal n MidyaWiki; 10 Talɣa; 11 Amsawal n talɣa,
            Discussion modèle; 12 Tiwisi; 13 Amsawal n twisi, Discussion aide; 14 Taggayt;
            15 Amsawal n taggayt, Discussion catégorie
            """),
        ("shn", """
            -2 သိုဝ်ႇၶၢဝ်ႇ; -1 ၶိုၵ်ႉတွၼ်း; 1 ဢုပ်ႇၵုမ်; 2 ၽူႈၸႂ်ႉတိုဝ်း; 3 ဢုပ်ႇၵုမ်
            ၽူႈၸႂ်ႉတိုဝ်း; 5 ဢုပ်ႇၵုမ် Wikipedia; 6 ၾၢႆႇ; 7 ဢုပ်ႇၵုမ် ၾၢႆႇ; 8 သိုဝ်ႇၶၢဝ်ႇဝီႇၶီႇ;
            9 ဢုပ်ႇၵုမ် သိုဝ်ႇၶၢဝ်ႇဝီႇၶီႇ; 10 ထႅမ်းပလဵၵ်ႉ; 11 ဢုပ်ႇၵုမ် ထႅမ်းပလဵၵ်ႉ;
            12 လွင်ႈၸွႆႈထႅမ်; 13 ဢုပ်ႇၵုမ် လွင်ႈၸွႆႈထႅမ်; 14 ပိူင်ထၢၼ်ႈ; 15 ဢုပ်ႇၵုမ် ပိူင်ထၢၼ်ႈ
            """),
        ("si", """
            -2 මාධ්‍යය; -1 විශේෂ; 1 සාකච්ඡාව; 2 පරිශීලක; 3 පරිශීලක සාකච්ඡාව; 4 විකිපීඩියා;
            5 විකිපීඩියා සාකච්ඡාව; 6 ගොනුව, රූපය; 7 ගොනුව සාකච්ඡාව, රූපය සාකච්ඡාව; 8 මාධ්‍යවිකි,
            විකිමාධ්‍ය; 9 මාධ්‍යවිකි සාකච්ඡාව, විකිමාධ්‍ය සාකච්ඡාව; 10 සැකිල්ල;
            11 සැකිලි සාකච්ඡාව; 12 උදවු; 13 උදවු සාකච්ඡාව, උදව සාකච්ඡාව; 14 ප්‍රවර්ගය;
            15 ප්‍රවර්ග සාකච්ඡාව
            """),
        ("sk", """
            -2 Médiá; -1 Špeciálne; 1 Diskusia, Komentár; 2 Užívateľ, Redaktor, Užívateľka;
            3 Diskusia s užívateľom, Diskusia s redaktorom, Komentár k redaktorovi,
            Uživatel diskuse, Uživatelka diskuse, Diskusia s užívateľkou; 4 Wikipédia;
            5 Diskusia k Wikipédii, Komentár k Wikipédii, Wikipédia diskuse; 6 Súbor, Obrázok;
            7 Diskusia k súboru, Diskusia k obrázku, Komentár k obrázku, Soubor diskuse;
            9 Diskusia k MediaWiki, Komentár k MediaWiki, MediaWiki diskuse; 10 Šablóna;
            11 Diskusia k šablóne, Šablona diskuse; 12 Pomoc; 13 Diskusia k pomoci,
            Nápověda diskuse; 14 Kategória; 15 Diskusia ku kategórii, Kategorie diskuse;
            100 Portál; 828 Modul
            """),
        ("skr", """
            -2 میڈیا; -1 خاص; 1 ڳالھ مہاڑ; 2 ورتݨ آلا; 3 ورتݨ آلے دی ڳالھ مہاڑ; 5 Wikipedia ڳالھ
            مہاڑ; 6 فائل; 7 فائل ڳالھ مہاڑ; 8 میڈیا وکی; 9 میڈیا وکی ڳالھ مہاڑ; 10 سانچہ; 11 سانچہ
            ڳالھ مہاڑ; 12 مدد; 13 مدد ڳالھ مہاڑ; 14 ونکی; 15 ونکی ڳالھ مہاڑ
            """),
        ("sl", """
            -2 Datoteka; -1 Posebno; 1 Pogovor; 2 Uporabnik; 3 Uporabniški pogovor; 4 Wikipedija,
            WP; 5 Pogovor o Wikipediji; 6 Slika; 7 Pogovor o sliki; 9 Pogovor o MediaWiki;
            10 Predloga; 11 Pogovor o predlogi; 12 Pomoč; 13 Pogovor o pomoči; 14 Kategorija;
            15 Pogovor o kategoriji; 118 Osnutek; 828 Modul
            """),
        ("smn", """
            -1 Tooimah; 1 Savâstâllâm; 2 Kevttee; 3 Savâstâllâm kevttest; 5 Savâstâllâm Wikipedia;
            6 Tiätuvuárkká, Kuva; 7 Savâstâllâm tiätuvuárhást, Keskustelu kuvasta;
            8 Systeemviestâ; 9 Savâstâllâm systeemviestâst; 10 Myenster; 11 Savâstâllâm
            myensterist; 12 Raavâ; 13 Savâstâllâm ravvust; 14 Luokka; 15 Savâstâllâm luokkaast
            """),
        ("sq", """
            -1 Speciale; 1 Diskutim; 2 Përdoruesi, Perdoruesi, Përdoruesja; 3 Përdoruesi diskutim,
            Perdoruesi diskutim, Përdoruesja diskutim; 5 Wikipedia diskutim; 6 Skeda, Figura;
            7 Skeda diskutim, Figura diskutim; 9 MediaWiki diskutim; 10 Stampa;
            11 Stampa diskutim; 12 Ndihmë, Ndihme; 13 Ndihmë diskutim, Ndihme diskutim;
            14 Kategoria, Kategori; 15 Kategoria diskutim, Kategori Diskutim; 828 Moduli
            """),
        ("sr", """
            -2 Медиј, Medija, Медија, Medij; -1 Посебно, Posebno; 1 Разговор, Razgovor;
            2 Корисник, Korisnik; 3 Разговор са корисником, Razgovor sa korisnikom; 4 Википедија,
            ВП; 5 Разговор о Википедији, Разговор о Википедија, Razgovor o Википедија; 6 Датотека,
            Slika, Слика, Datoteka; 7 Разговор о датотеци, Razgovor o slici, Разговор о слици,
            Razgovor o datoteci; 8 Медијавики, MedijaViki; 9 Разговор о Медијавикију, Razgovor o
            MedijaVikiju; 10 Шаблон, Šablon; 11 Разговор о шаблону, Razgovor o šablonu; 12 Помоћ,
            Pomoć; 13 Разговор о помоћи, Razgovor o pomoći; 14 Категорија, Kategorija; 15 Разговор
            о категорији, Razgovor o kategoriji; 100 Портал; 828 Модул
            """),
        ("srn", """
            -1 Spesyal, Speciaal; 1 Taki, Overleg; 2 Masyin, Gebruiker; 3 Taki fu masyin, Overleg
            gebruiker; 5 Taki fu Wikipedia; 6 Gefre, Afbeelding; 7 Taki fu gefre, Overleg
            afbeelding; 9 Taki fu MediaWiki, Overleg mediawiki; 10 Ankra, Sjabloon; 11 Taki fu
            ankra, Overleg sjabloon; 12 Yepi; 13 Taki fu yepi, Overleg help; 14 Guru, Categorie;
            15 Taki fu guru, Overleg categorie
            """),
        ("stq", """
            -1 Spezial; 1 Diskussion; 2 Benutser, Benutserske; 3 Benutser Diskussion,
            Benutserske Diskussion; 5 Wikipedia Diskussion; 6 Bielde, Bild; 7 Bielde Diskussion,
            Bild Diskussion; 9 MediaWiki Diskussion; 10 Foarloage; 11 Foarloage Diskussion;
            12 Hälpe; 13 Hälpe Diskussion; 14 Kategorie; 15 Kategorie Diskussion
            """),
        ("su", """
            -2 Média; -1 Husus; 1 Obrolan, Bicara; 2 Pamaké; 3 Obrolan pamaké, Bicara Pengguna;
            5 Obrolan Wikipedia; 6 Gambar; 7 Obrolan gambar, Gambar Pembicaraan,
            Pembicaraan Gambar; 8 MédiaWiki; 9 Obrolan MédiaWiki, Obrolan MediaWiki,
            MediaWiki Pembicaraan; 10 Citakan; 11 Obrolan citakan, Templat Pembicaraan;
            12 Pitulung; 13 Obrolan pitulung, Bantuan Pembicaraan; 14 Kategori;
            15 Obrolan kategori, Kategori Pembicaraan
            """),
        ("sv", """
            1 Diskussion; 2 Användare; 3 Användardiskussion; 4 Wikipedia, WP;
            5 Wikipediadiskussion; 6 Fil, Bild; 7 Fildiskussion, Bilddiskussion;
            9 MediaWiki-diskussion, MediaWiki diskussion; 10 Mall; 11 Malldiskussion; 12 Hjälp;
            13 Hjälpdiskussion, Hjälp diskussion; 14 Kategori; 15 Kategoridiskussion;
            101 Portaldiskussion; 828 Modul; 829 Moduldiskussion
            """),
        ("sw", """
            -1 Maalum; 1 Majadiliano; 2 Mtumiaji; 3 Majadiliano ya mtumiaji;
            5 Majadiliano ya Wikipedia, Wikipedia majadiliano; 6 Faili, Picha;
            7 Majadiliano ya faili, Majadiliano faili; 9 Majadiliano ya MediaWiki,
            MediaWiki majadiliano; 10 Kigezo; 11 Majadiliano ya kigezo, Kigezo majadiliano;
            12 Msaada; 13 Majadiliano ya msaada, Msaada majadiliano; 14 Jamii;
            15 Majadiliano ya jamii, Jamii majadiliano
            """),
        ("syl", """
            -2 ꠝꠤꠒꠤꠀ; -1 ꠛꠤꠡꠦꠡ; 1 ꠝꠣꠔ; 2 ꠛꠦꠛꠀꠞꠈꠣꠞ꠆ꠞꠣ; 3 ꠛꠦꠛꠀꠞꠈꠣꠞ꠆ꠞꠣꠞ ꠝꠣꠔ ; 5 Wikipedia ꠝꠣꠔ;
            6 ꠚꠣꠁꠟ; 7 ꠚꠣꠁꠟ ꠟꠂꠀ ꠝꠣꠔ; 8 ꠝꠤꠒꠤꠀ-ꠃꠁꠇꠤ; 9 ꠝꠤꠒꠤꠀ-ꠃꠁꠇꠤ ꠟꠂꠀ ꠝꠣꠔ; 10 ꠐꠦꠝ꠆ꠙꠟꠦꠐ; 11 ꠐꠦꠝ꠆ꠙꠟꠦꠐ
            ꠟꠂꠀ ꠝꠣꠔ; 12 ꠡꠣꠁꠎ꠆ꠎ; 13 ꠡꠣꠁꠎ꠆ꠎ ꠟꠂꠀ ꠝꠣꠔ; 14 ꠇꠦꠐꠣꠉꠞꠤ; 15 ꠇꠦꠐꠣꠉꠞꠤ ꠟꠂꠀ ꠝꠣꠔ
            """),
        ("szl", """
            -1 Szpecyjalna, Specjalna; 1 Dyskusyjo, Dyskusja; 2 Używacz, Użytkownik,
            Użytkowniczka; 3 Dyskusyjo używacza, Dyskusja użytkownika, Dyskusja użytkowniczki;
            4 Wikipedyjo; 5 Dyskusyjo Wikipedyjo, Dyskusja Wikipedyjo; 6 Plik, Grafika;
            7 Dyskusyjo plika, Dyskusja pliku, Dyskusja grafiki; 9 Dyskusyjo MediaWiki,
            Dyskusja MediaWiki; 10 Muster, Szablon; 11 Dyskusyjo mustra, Dyskusja szablonu;
            12 Půmoc, Pomoc; 13 Dyskusyjo půmocy, Dyskusja pomocy; 14 Kategoryjo, Kategoria;
            15 Dyskusyjo kategoryji, Dyskusja kategorii
            """),
        ("szy", """
            -2 myiti, 媒體, 媒體檔案, 媒體文件, 媒体, 媒体文件, 媒体档案; -1 sazumaay, 特殊; 1 sasukamu, 討論, 對話, 讨论, 对话;
            2 misaungayay, 使用者, 用戶, 用户; 3 pisubelidan tu kamu ni misaungayay sapimatatengil,
            使用者討論, 使用者對話, 用戶討論, 用戶對話, 用户讨论, 用户对话, 使用者讨论, 使用者对话; 5 Wikipedia sasukamu; 6 tangan,
            檔案, 文件, 圖像, 圖片, 档案, 图像, 图片; 7 pisubelidan tu kamu tu tangan sapimatatengil, 檔案討論,
            檔案對話, 文件討論, 文件對話, 圖像討論, 圖像對話, 圖片討論, 文件讨论, 文件对话, 档案讨论, 档案对话, 图像讨论, 图像对话, 图片讨论;
            8 MyitiWyici; 9 matatengil tu MyitiWyici; 10 taazihan mitudung, 模板, 樣板, 样板;
            11 pisubelidan tu kamu i taazihan mitudung sapimatatengil, 模板討論, 模板對話, 樣板討論, 樣板對話,
            模板讨论, 模板对话, 样板讨论, 样板对话; 12 buhci tu kamu, 說明, 幫助, 使用說明, 帮助, 说明, 使用说明; 13 matatengil tu
            buhci tu kamu, 說明討論, 幫助討論, 幫助對話, 使用說明討論, 帮助讨论, 帮助对话, 说明讨论, 使用说明讨论; 14 kakuniza, 分類,
            分类; 15 sacacayen kakuniza tu pisubelidan tu kamu sapimatatengil, 分類討論, 分類對話, 分类讨论,
            分类对话
            """),
        ("ta", """
            -2 ஊடகம்; -1 சிறப்பு; 1 பேச்சு; 2 பயனர்; 3 பயனர் பேச்சு; 4 விக்கிப்பீடியா,
            விக்கிபீடியா; 5 விக்கிப்பீடியா பேச்சு, விக்கிபீடியா பேச்சு; 6 படிமம்; 7 படிமப் பேச்சு,
            உருவப் பேச்சு; 8 மீடியாவிக்கி; 9 மீடியாவிக்கி பேச்சு; 10 வார்ப்புரு;
            11 வார்ப்புரு பேச்சு; 12 உதவி; 13 உதவி பேச்சு; 14 பகுப்பு; 15 பகுப்பு பேச்சு;
            100 வலைவாசல்
            """),
        ("tay", """
            -2 media, 媒體, 媒體檔案, 媒體文件, 媒体, 媒体文件, 媒体档案; -1 kin iniptnaq, 特殊; 1 spkayal, 討論, 對話, 讨论,
            对话; 2 cinzyuwaw, 使用者, 用戶, 用户; 3 spkayal cinzyuwaw, 使用者討論, 使用者對話, 用戶討論, 用戶對話, 用户讨论,
            用户对话, 使用者讨论, 使用者对话; 5 spkayal Wikipedia; 6 biru’ na zayzyuwaw, Biru' na zayzyuwaw, 檔案,
            文件, 圖像, 圖片, 档案, 图像, 图片; 7 spkayal squ biru’ na zayzyuwaw, Spkayal squ biru' na
            zayzyuwaw, 檔案討論, 檔案對話, 文件討論, 文件對話, 圖像討論, 圖像對話, 圖片討論, 文件讨论, 文件对话, 档案讨论, 档案对话, 图像讨论,
            图像对话, 图片讨论; 9 spkayal qu mediawiki; 10 panmwo, 模板, 樣板, 样板; 11 spkayal sa panmwo, 模板討論,
            模板對話, 樣板討論, 樣板對話, 模板讨论, 模板对话, 样板讨论, 样板对话; 12 sni sa pinraw nya smbbaq, 說明, 幫助, 使用說明,
            帮助, 说明, 使用说明; 13 spkayal sa sni sa pinraw nya smbbaq, 說明討論, 幫助討論, 幫助對話, 使用說明討論, 帮助讨论,
            帮助对话, 说明讨论, 使用说明讨论; 14 zyuwaw na, 分類, 分类; 15 spkayal sa zyuwaw na, 分類討論, 分類對話, 分类讨论,
            分类对话
            """),
        ("tcy", """
            -2 ಮಾದ್ಯಮೊ; -1 ವಿಸೇಸೊ; 1 ಪಾತೆರ; 2 ಬಳಕೆದಾರೆ; 3 ಬಳಕೆದಾರೆ ಪಾತೆರ; 5 Wikipedia ಪಾತೆರ;
            6 ಫೈಲ್; 7 ಫೈಲ್ ಪಾತೆರ; 8 ಮಾದ್ಯಮೊ ವಿಕಿ; 9 ಮಾದ್ಯಮೊ ವಿಕಿ ಪಾತೆರ; 10 ಟೆಂಪ್ಲೇಟ್; 11 ಟೆಂಪ್ಲೇಟ್
            ಪಾತೆರ; 12 ಸಕಾಯೊ; 13 ಸಕಾಯೊ ಪಾತೆರ; 14 ವರ್ಗೊ; 15 ವರ್ಗೊ ಪಾತೆರ
            """),
        ("te", """
            -2 మీడియా; -1 ప్రత్యేక; 1 చర్చ; 2 వాడుకరి, సభ్యులు, సభ్యుడు; 3 వాడుకరి చర్చ,
            సభ్యులపై చర్చ, సభ్యునిపై చర్చ; 4 వికీపీడియా, విపీ; 5 వికీపీడియా చర్చ; 6 దస్త్రం,
            బొమ్మ, ఫైలు; 7 దస్త్రంపై చర్చ, బొమ్మపై చర్చ, ఫైలుపై చర్చ; 8 మీడియావికీ;
            9 మీడియావికీ చర్చ; 10 మూస; 11 మూస చర్చ; 12 సహాయం, సహాయము; 13 సహాయం చర్చ, సహాయము చర్చ;
            14 వర్గం; 15 వర్గం చర్చ; 100 వేదిక; 828 మాడ్యూల్
            """),
        ("tet", """
            -1 Espesiál; 1 Diskusaun; 2 Uza-na'in, Usuário, Utilizador, Utilizadora; 3 Diskusaun
            Uza-na'in, Usuário discussão, Utilizador discussão, Utilizadora discussão; 5 Diskusaun
            Wikipedia; 6 Imajen, Imagem, Arquivo; 7 Diskusaun Imajen, Imagem discussão, Arquivo
            discussão; 9 Diskusaun MediaWiki; 11 Diskusaun Template; 12 Ajuda; 13 Diskusaun Ajuda;
            14 Kategoria, Kategoría; 15 Diskusaun Kategoria, Diskusaun kategoría
            """),
        ("tg", """
            -2 Медиа; -1 Вижа; 1 Баҳс; 2 Корбар; 3 Баҳси корбар; 4 Википедиа; 5 Баҳси Википедиа;
            6 Акс; 7 Баҳси акс; 8 Медиавики; 9 Баҳси медиавики; 10 Шаблон; 11 Баҳси шаблон;
            12 Роҳнамо; 13 Баҳси роҳнамо; 14 Гурӯҳ; 15 Баҳси гурӯҳ; 100 Портал
            """),
        ("th", """
            -2 สื่อ; -1 พิเศษ; 1 พูดคุย; 2 ผู้ใช้; 3 คุยกับผู้ใช้; 4 วิกิพีเดีย, วพ;
            5 คุยเรื่องวิกิพีเดีย; 6 ไฟล์, ภาพ; 7 คุยเรื่องไฟล์, คุยเรื่องภาพ; 8 มีเดียวิกิ;
            9 คุยเรื่องมีเดียวิกิ; 10 แม่แบบ; 11 คุยเรื่องแม่แบบ; 12 วิธีใช้; 13 คุยเรื่องวิธีใช้;
            14 หมวดหมู่; 15 คุยเรื่องหมวดหมู่; 100 สถานีย่อย; 118 ฉบับร่าง; 828 มอดูล
            """),
        ("ti", """
            -2 ሜድያ; -1 ፍሉይ; 1 ምይይጥ; 2 ተጠቃሚ, ተጠቃሚት; 3 ምይይጥ ተጠቃሚ, ተጠቃሚ ምይይጥ, ምይይጥ ተጠቃሚት; 5 Wikipedia
            ምይይጥ; 6 ፋይል; 7 ምይይጥ ፋይል, ፋይል ምይይጥ; 8 ሜድያዊኪ, ሜዲያዊኪ; 9 ምይይጥ ሜድያዊኪ, ሜዲያዊኪ ምይይጥ; 10 ሞደል;
            11 ምይይጥ ሞደል, ሞደል ምይይጥ; 12 ሓገዝ; 13 ምይይጥ ሓገዝ, ሓገዝ ምይይጥ; 14 መደብ; 15 ምይይጥ መደብ, መደብ ምይይጥ
            """),
        ("tk", """
            -1 Ýörite; 1 Çekişme; 2 Ulanyjy; 3 Ulanyjy çekişme; 5 Wikipedia çekişme; 6 Faýl;
            7 Faýl çekişme; 9 MediaWiki çekişme; 10 Şablon; 11 Şablon çekişme; 12 Ýardam;
            13 Ýardam çekişme; 14 Kategoriýa; 15 Kategoriýa çekişme
            """),
        ("tl", """
            -2 Midya; -1 Natatangi; 1 Usapan; 2 Tagagamit; 3 Usapang tagagamit;
            5 Usapang Wikipedia; 6 Talaksan; 7 Usapang talaksan; 9 Usapang MediaWiki; 10 Padron,
            Suleras; 11 Usapang padron, Usapang suleras; 12 Tulong; 13 Usapang tulong;
            14 Kategorya, Kaurian; 15 Usapang kategorya, Usapang kaurian
            """),
        ("tly", """
            -2 Medja; -1 Xususi; 1 Nopegət; 2 Okoədə; 3 Okoədəj nopegət; 5 Wikipedia Nopegət;
            6 Fajl; 7 Fajl nopegət, Fajli nopegət; 9 MediaWiki nopegət; 10 Numunə; 11 Numunə
            nopegət; 12 Koməg; 13 Koməg nopegət, Koməgi nopegət; 14 Tispir; 15 Tispir nopegət,
            Tispiron nopegət
            """),
        ("tn", """
            -2 Pego; -1 Faphegileng; 1 Puisano; 2 Modirisi; 3 Puisano ya modirisi; 5 Puisano ya
            Wikipedia; 6 Setshwantsho; 7 Puisano ya setshwantsho; 9 Puisano ya MediaWiki;
            10 Tempolete; 11 Puisano ya tempolete; 12 Thuso; 13 Puisano ya thuso; 14 Karolo;
            15 Puisano ya karolo
            """),
        ("tpi", """
            -1 Sipesol; 1 Toktok; 2 Yusa; 3 Toktok bilong yusa; 5 Wikipedia toktok; 6 Fail;
            7 Toktok bilong fail; 9 Toktok bilong mediawiki; 10 Templet; 11 Toktok bilong templet;
            12 Halivim; 13 Toktok bilong halivim; 14 Grup; 15 Toktok bilong grup
            """),
        ("tr", """
            -2 Ortam, Medya; -1 Özel; 1 Tartışma; 2 Kullanıcı; 3 Kullanıcı mesaj; 4 Vikipedi, VP;
            5 Vikipedi tartışma; 6 Dosya, Resim; 7 Dosya tartışma, Resim tartışma; 8 MediaWiki,
            MedyaViki; 9 MediaWiki tartışma, MedyaViki tartışma; 10 Şablon; 11 Şablon tartışma;
            12 Yardım; 13 Yardım tartışma; 14 Kategori; 15 Kategori tartışma; 101 Portal tartışma;
            102 Vikiproje; 118 Taslak; 828 Modül; 829 Modül tartışma
            """),
        ("trv", """
            -2 Meyti, 媒體, 媒體檔案, 媒體文件, 媒体, 媒体文件, 媒体档案; -1 Kingal nanaq, 特殊; 1 Mpprngaw, 討論, 對話, 讨论,
            对话; 2 Empduuy, 使用者, 用戶, 用户; 3 Pprngagun empduuy, 使用者討論, 使用者對話, 用戶討論, 用戶對話, 用户讨论, 用户对话,
            使用者讨论, 使用者对话; 5 Pprngagun Wikipedia; 6 Patas bntasan, 檔案, 文件, 圖像, 圖片, 档案, 图像, 图片;
            7 Pprngagun patas bntasan, 檔案討論, 檔案對話, 文件討論, 文件對話, 圖像討論, 圖像對話, 圖片討論, 文件讨论, 文件对话, 档案讨论,
            档案对话, 图像讨论, 图像对话, 图片讨论; 8 MeytiWiki; 9 Pprngagun MeytiWiki; 10 Snluan qcinuh, 模板, 樣板,
            样板; 11 Pprngagun snluan qcinuh, 模板討論, 模板對話, 樣板討論, 樣板對話, 模板讨论, 模板对话, 样板讨论, 样板对话;
            12 Dmayaw, 說明, 幫助, 使用說明, 帮助, 说明, 使用说明; 13 Pprngagun dmayaw, 說明討論, 幫助討論, 幫助對話, 使用說明討論,
            帮助讨论, 帮助对话, 说明讨论, 使用说明讨论; 14 Snakun, 分類, 分类; 15 Snakun pprngagun, 分類討論, 分類對話, 分类讨论,
            分类对话
            """),
        ("tt", """
            -2 Медиа; -1 Махсус, Служебная, Maxsus; 1 Бәхәс, Обсуждение, Фикер алышу, Bäxäs;
            2 Кулланучы, Участница, Участник, Äğzä; 3 Кулланучы бәхәсе, Обсуждение участницы,
            Обсуждение участника, Äğzä bäxäse; 4 Википедия; 5 Википедия бәхәсе, Википедия bäxäse;
            6 Файл, Изображение, Рәсем, Räsem; 7 Файл бәхәсе, Обсуждение изображения,
            Обсуждение файла, Рәсем бәхәсе, Räsem bäxäse; 8 МедиаВики, Медиа Вики;
            9 МедиаВики бәхәсе, Обсуждение MediaWiki, Медиа Вики бәхәсе, MediaWiki bäxäse;
            10 Калып, Үрнәк, Шаблон, Ürnäk; 11 Калып бәхәсе, Үрнәк бәхәсе, Обсуждение шаблона,
            Шаблон бәхәсе, Ürnäk bäxäse; 12 Ярдәм, Справка, Yärdäm; 13 Ярдәм бәхәсе,
            Обсуждение справки, Yärdäm bäxäse; 14 Төркем, Категория, Törkem; 15 Төркем бәхәсе,
            Обсуждение категории, Törkem bäxäse; 100 Портал; 828 Модуль
            """),
        ("tw", """
            -1 Soronko; 1 Nkitahode; 2 Dwumadini; 3 Dwumadini nkitahode; 5 Wikipedia nkitahode;
            7 File nkitahode; 9 MediaWiki nkitahode; 10 Nhwɛsoɔ; 11 Nhwɛsoɔ nkitahode; 12 Mmoa;
            13 Mmoa nkitahode; 14 Nkyekyεmu; 15 Nkyekyεmu nkitahode
            """),
        ("ty", """
            -2 Média; -1 Spécial; 1 Discussion, Discuter; 2 Utilisateur; 3 Discussion utilisateur;
            5 Discussion Wikipedia; 6 Fichier; 7 Discussion fichier, Discussion image;
            9 Discussion MediaWiki; 10 Modèle; 11 Discussion modèle; 12 Aide; 13 Discussion aide;
            14 Catégorie; 15 Discussion catégorie
            """),
        ("tyv", """
            -2 Медиа; -1 Тускай; 1 Чугаа; 2 Ажыглакчы, Aжыглакчы, Участник, Участница;
            3 Ажыглакчы чугаа, Aжыглакчы чугаа, Aжыглакчы чугаазы, Обсуждение участника,
            Обсуждение участницы; 5 Wikipedia чугаа, Wikipedia чугаазы; 6 Файл, Изображение;
            7 Файл чугаа, Файл чугаазы, Обсуждение изображения; 8 МедиаВики; 9 МедиаВики чугаа,
            МедиаВики чугаазы; 10 Майык; 11 Майык чугаа, Майык чугаазы; 12 Дуза; 13 Дуза чугаа,
            Дуза чугаазы; 14 Аңгылал, Категория; 15 Аңгылал чугаа, Категория чугаазы
            """),
        ("udm", """
            -2 Медиа; -1 Панель; 1 Вераськон; 2 Викиавтор, Участник, Участница;
            3 Викиавтор сярысь вераськон, Обсуждение участника, Обсуждение участницы;
            5 Wikipedia сярысь вераськон; 6 Файл, Суред, Изображение; 7 Файл сярысь вераськон,
            Суред сярысь вераськон, Обсуждение изображения; 9 MediaWiki сярысь вераськон;
            10 Шаблон; 11 Шаблон сярысь вераськон; 12 Валэктон; 13 Валэктон сярысь вераськон;
            14 Категория; 15 Категория сярысь вераськон
            """),
        ("ug", """
            -2 ۋاسىتە; -1 ئالاھىدە; 1 مۇنازىرە; 2 ئىشلەتكۈچى; 3 ئىشلەتكۈچى مۇنازىرىسى;
            5 Wikipediaمۇنازىرىسى, مۇنازىرىسىWikipedia; 6 ھۆججەت; 7 ھۆججەت مۇنازىرىسى;
            9 MediaWiki مۇنازىرىسى; 10 قېلىپ; 11 قېلىپ مۇنازىرىسى; 12 ياردەم;
            13 ياردەم مۇنازىرىسى; 14 تۈر; 15 تۈر مۇنازىرىسى
            """),
        ("uk", """
            -2 Медіа, Медиа; -1 Спеціальна, Спеціальні, Служебная; 1 Обговорення, Обсуждение;
            2 Користувач, Участник, Користувачка; 3 Обговорення користувача, Обсуждение участника,
            Обговорення користувачки; 4 Вікіпедія, ВП; 5 Обговорення Вікіпедії; 6 Файл,
            Зображення, Изображение; 7 Обговорення файлу, Обговорення зображення,
            Обсуждение файла, Обсуждение изображения; 9 Обговорення MediaWiki,
            Обсуждение MediaWiki; 10 Шаблон; 11 Обговорення шаблону, Обговорення шаблона,
            Обсуждение шаблона; 12 Довідка, Справка; 13 Обговорення довідки, Обсуждение справки;
            14 Категорія, Категория; 15 Обговорення категорії, Обсуждение категории; 100 Портал;
            101 Обговорення порталу; 828 Модуль; 829 Обговорення модуля
            """),
        ("ur", """
            -2 میڈیا, وسیط, زریعہ; -1 خاص; 1 تبادلۂ خیال; 2 صارف; 3 تبادلۂ خیال صارف; 4 ویکیپیڈیا,
            منصوبہ; 5 تبادلۂ خیال ویکیپیڈیا; 6 فائل, تصویر, ملف; 7 تبادلۂ خیال فائل,
            تبادلۂ خیال تصویر, تبادلۂ خیال ملف; 8 میڈیاویکی, میڈیاوکی; 9 تبادلۂ خیال میڈیاویکی,
            تبادلۂ خیال میڈیاوکی; 10 سانچہ; 11 تبادلۂ خیال سانچہ; 12 معاونت;
            13 تبادلۂ خیال معاونت; 14 زمرہ; 15 تبادلۂ خیال زمرہ; 100 باب; 118 مسودہ; 828 ماڈیول
            """),
        ("uz", """
            -2 Media, Mediya; -1 Maxsus; 1 Munozara; 2 Foydalanuvchi; 3 Foydalanuvchi munozarasi;
            4 Vikipediya; 5 Vikipediya munozarasi; 6 Fayl, Tasvir; 7 Fayl munozarasi,
            Tasvir munozarasi; 8 MediaWiki, MediyaViki; 9 MediaWiki munozarasi,
            MediyaViki munozarasi; 10 Andoza, Shablon; 11 Andoza munozarasi, Shablon munozarasi;
            12 Yordam; 13 Yordam munozarasi; 14 Turkum, Kategoriya; 15 Turkum munozarasi,
            Kategoriya munozarasi; 828 Modul
            """),
        ("vec", """
            -2 Mèdia; -1 Speçałe, Speciale; 1 Discusion, Discussion; 2 Utensa, Utente;
            3 Discusion Utensa, Discussion utente; 5 Discusion Wikipedia, Discussion Wikipedia;
            6 File, Imàjine, Immagine; 7 Discusion File, Discusion Imàjine, Discussion file,
            Discussion imagine, Discussioni immagine; 9 Discusion MediaWiki, Discussion MediaWiki;
            10 Modeło, Modèl; 11 Discusion Modeło, Discussion modèl, Discussion template; 12 Juto,
            Aiuto, Ajuto; 13 Discusion Juto, Discussion aiuto, Discussion ajuto; 14 Categoria;
            15 Discusion Categoria, Discussion categoria
            """),
        ("vep", """
            -1 Specialine; 1 Lodu; 2 Kävutai; 3 Lodu kävutajas; 5 Lodu Wikipedia-saitas,
            Wikipedia arutelu; 6 Fail, Pilt; 7 Lodu failas, Pildi arutelu; 9 Lodu MediaWikiš;
            10 Šablon; 11 Lodu šablonas; 12 Abu; 13 Lodu abus; 14 Kategorii; 15 Lodu kategorijas
            """),
        ("vi", """
            -2 Phương tiện; -1 Đặc biệt; 1 Thảo luận; 2 Thành viên; 3 Thảo luận Thành viên;
            4 Wikipedia, WP; 5 Thảo luận Wikipedia; 6 Tập tin, Hình; 7 Thảo luận Tập tin,
            Thảo luận Hình; 9 Thảo luận MediaWiki; 10 Bản mẫu, Tiêu bản; 11 Thảo luận Bản mẫu,
            Thảo luận Tiêu bản; 12 Trợ giúp; 13 Thảo luận Trợ giúp; 14 Thể loại;
            15 Thảo luận Thể loại; 100 Cổng thông tin, Chủ đề; 101 Thảo luận Cổng thông tin;
            118 Nháp; 828 Mô đun; 829 Thảo luận Mô đun
            """),
        ("vls", """
            -1 Specioal; 1 Discuusje; 2 Gebruker; 3 Discuusje gebruker; 5 Discuusje Wikipedia;
            6 Ofbeeldienge, Afbeelding; 7 Discuusje ofbeeldienge, Overleg afbeelding;
            9 Discuusje MediaWiki; 10 Patrôon; 11 Discuusje patrôon; 12 Ulpe; 13 Discuusje ulpe;
            14 Categorie; 15 Discuusje categorie
            """),
        ("vo", """
            -2 Nünamakanäd; -1 Patikos; 1 Bespik; 2 Geban; 3 Gebanibespik; 4 Vükiped;
            5 Bespik dö Vükiped; 6 Ragiv, Magod; 7 Ragivibespik, Magodibespik; 8 Sitanuns;
            9 Bespik dö sitanuns; 10 Samafomot; 11 Samafomotibespik; 12 Yuf; 13 Yufibespik;
            14 Klad; 15 Kladibespik
            """),
        ("vro fiu-vro", """
            -2 Meediä; -1 Tallituslehekülg; 1 Arotus; 2 Pruukja; 3 Pruukja arotus;
            5 Wikipedia arotus, Wikipedia arutelu; 6 Pilt; 7 Pildi arotus, Pildi arutelu;
            9 MediaWiki arotus; 10 Näüdüs; 11 Näüdüse arotus; 12 Oppus; 13 Oppusõ arotus;
            14 Katõgooria; 15 Katõgooria arotus
            """),
        ("wa", """
            -1 Sipeciås; 1 Copene, Discuter; 2 Uzeu, Utilisateur, Utilisatrice; 3 Uzeu copene,
            Discussion Utilisateur, Discussion utilisatrice; 5 Wikipedia copene; 6 Imådje;
            7 Imådje copene, Discussion Fichier, Discussion Image; 9 MediaWiki copene; 10 Modele;
            11 Modele copene, Discussion Modèle; 12 Aidance; 13 Aidance copene, Discussion Aide;
            14 Categoreye; 15 Categoreye copene, Discussion Catégorie
            """),
        ("war", """
            -2 Medya; -1 Pinaurog; 1 Hiruhimangraw; 2 Gumaramit; 3 Hiruhimangaw hiton gumaramit;
            5 Hiruhimangraw hiton Wikipedia; 6 Paypay, Fayl; 7 Hiruhimangraw hiton paypay,
            Hiruhimangraw hiton fayl; 8 MedyaWiki; 9 Hiruhimangraw hiton MedyaWiki,
            Hiruhimangraw hiton MediaWiki; 10 Batakan; 11 Hiruhimangraw hiton batakan; 12 Bulig;
            13 Hiruhimangaw hiton bulig; 14 Kaarangay; 15 Hiruhimangraw hiton kaarangay
            """),
        ("wo", """
            -2 Xibaarukaay; -1 Jagleel; 1 Waxtaan, Discuter; 2 Jëfandikukat, Utilisateur;
            3 Waxtaani jëfandikukat, Discussion utilisateur; 5 Wikipedia waxtaan; 6 Dencukaay;
            7 Waxtaani dencukaay, Discussion image, Discussion fichier; 9 Waxtaani MediaWiki,
            Discussion mediawiki; 10 Royuwaay, Modèle; 11 Waxtaani royuwaay, Discussion modèle;
            12 Ndimbal, Aide; 13 Waxtaani ndimbal, Discussion aide; 14 Wàll, Catégorie;
            15 Waxtaani wàll, Discussion catégorie
            """),
        ("wuu", """
            -2 媒体, 媒体文件, 媒体档案, 媒體, 媒體檔案, 媒體文件; -1 特殊; 1 讨论, 对话, 討論, 對話; 2 用户, 使用者, 用戶; 3 用户讨论,
            用户对话, 使用者讨论, 使用者对话, 使用者討論, 使用者對話, 用戶討論, 用戶對話; 4 维基百科, 专案, 專案; 5 维基百科讨论, 维基百科对话, 专案讨论,
            维基百科討論, 维基百科對話, 專案討論; 6 文件, 档案, 图像, 图片, 檔案, 圖像, 圖片; 7 文件讨论, 文件对话, 档案讨论, 档案对话, 图像讨论,
            图像对话, 图片讨论, 檔案討論, 檔案對話, 文件討論, 文件對話, 圖像討論, 圖像對話, 圖片討論; 9 MediaWiki讨论; 10 模板, 样板, 樣板;
            11 模板讨论, 模板对话, 样板讨论, 样板对话, 模板討論, 模板對話, 樣板討論, 樣板對話; 12 帮助, 说明, 使用说明, 說明, 幫助, 使用說明;
            13 帮助讨论, 帮助对话, 说明讨论, 使用说明讨论, 說明討論, 幫助討論, 幫助對話, 使用說明討論; 14 分类, 分類; 15 分类讨论, 分类对话, 分類討論,
            分類對話
            """),
        ("xal", """
            -2 Аһар; -1 Көдлхнә, Көдлхнə; 1 Меткән, Ухалвр; 2 Демнч, Орлцач, Участник, Участница;
            3 Демнчна туск меткән, Орлцачна тускар ухалвр, Обсуждение участника,
            Обсуждение участницы; 5 Wikipedia туск меткән, Wikipedia тускар ухалвр; 6 Боомг, Зург,
            Изображение; 7 Боомгин туск меткән, Зургин тускар ухалвр, Обсуждение изображения;
            9 MediaWiki туск меткән, MediaWiki тускар ухалвр; 10 Кевләр, Зура;
            11 Зуран туск меткән, Зуран тускар ухалвр; 12 Цәәлһлһн, Цəəлһлһн;
            13 Цәәлһлһин туск меткән, Цəəлһлһин тускар ухалвр; 14 Әәшл, Янз;
            15 Әәшлин туск меткән, Янзин тускар ухалвр
            """),
        ("xmf", """
            -2 მედია; -1 სპეციალური; 1 განხილვა; 2 მომხმარებელი, მონაწილე;
            3 მომხმარებლის განხილვა, მონაწილის განხილვა, მომხმარებელი განხილვა; 4 ვიკიპედია;
            5 ვიკიპედია განხილვა; 6 ფაილი, სურათი; 7 ფაილის განხილვა, სურათი განხილვა;
            8 მედიავიკი; 9 მედიავიკის განხილვა, მედიავიკი განხილვა; 10 თარგი; 11 თარგის განხილვა,
            თარგი განხილვა; 12 დახმარება; 13 დახმარების განხილვა, დახმარება განხილვა;
            14 კატეგორია; 15 კატეგორიის განხილვა, კატეგორია განხილვა
            """),
        ("yi", """
            -2 מעדיע; -1 באַזונדער, באזונדער; 1 רעדן; 2 באַניצער, באנוצער, משתמש, משתמשת, באניצער,
            באַניצערין; 3 באַניצער רעדן, באנוצער רעדן, שיחת משתמש, שיחת משתמשת, באניצער רעדן,
            באַניצערין רעדן; 4 װיקיפּעדיע, וויקיפעדיע; 5 װיקיפּעדיע רעדן; 6 טעקע, בילד, תמונה;
            7 טעקע רעדן, בילד רעדן, שיחת תמונה; 8 מעדיעװיקי, מעדיעוויקי; 9 מעדיעװיקי רעדן,
            מעדיעוויקי רעדן; 10 מוסטער; 11 מוסטער רעדן; 12 הילף; 13 הילף רעדן; 14 קאַטעגאָריע,
            קאטעגאריע; 15 קאַטעגאָריע רעדן, קאטעגאריע רעדן
            """),
        ("yo", """
            -2 Amóhùnmáwòrán; -1 Pàtàkì; 1 Ọ̀rọ̀; 2 Oníṣe; 3 Ọ̀rọ̀ oníṣe; 5 Ọ̀rọ̀ Wikipedia;
            6 Fáìlì, Àwòrán; 7 Ọ̀rọ̀ fáìlì, Ọ̀rọ̀ àwòrán; 9 Ọ̀rọ̀ mediaWiki; 10 Àdàkọ;
            11 Ọ̀rọ̀ àdàkọ; 12 Ìrànlọ́wọ́; 13 Ọ̀rọ̀ ìrànlọ́wọ́; 14 Ẹ̀ka; 15 Ọ̀rọ̀ ẹ̀ka
            """),
        ("yue zh-yue", """
            -2 媒體, 媒体; -1 特別, 特殊; 1 傾偈, 對話, 对话, 討論, 讨论; 2 用戶, 用户; 3 用戶傾偈, 用戶 對話, 用户 对话, 用戶 討論,
            用户 讨论; 4 Wikipedia, 維基百科; 5 Wikipedia傾偈, Wikipedia 傾偈; 6 文件, 檔, 檔案, 档, 档案, 圖, 圖像, 图,
            图像; 7 文件傾偈, 檔 討論, 档 讨论, 檔案 討論, 档案 讨论, 圖 討論, 图 讨论, 圖像 討論, 图像 讨论, MediaWiki 傾偈;
            9 MediaWiki傾偈; 10 模; 11 模傾偈, 模 討論, 模 讨论; 12 幫手, 幫助, 說明, 帮手, 帮助, 说明; 13 幫手傾偈, 幫手 討論,
            幫助 討論, 說明 討論, 帮手 讨论, 帮助 讨论, 说明 讨论; 14 分類, 類, 类, 分类; 15 分類傾偈, 類 討論, 分類 討論, 类 讨论, 分类 讨论
            """),
        ("za", """
            -2 媒体, 媒体文件, 媒体档案, 媒體, 媒體檔案, 媒體文件; -1 特殊; 1 讨论, 对话, 討論, 對話; 2 用户, 使用者, 用戶; 3 用户讨论,
            用户对话, 使用者讨论, 使用者对话, 使用者討論, 使用者對話, 用戶討論, 用戶對話; 5 Wikipedia讨论; 6 文件, 档案, 图像, 图片, 檔案, 圖像,
            圖片; 7 文件讨论, 文件对话, 档案讨论, 档案对话, 图像讨论, 图像对话, 图片讨论, 檔案討論, 檔案對話, 文件討論, 文件對話, 圖像討論, 圖像對話,
            圖片討論; 9 MediaWiki讨论; 10 模板, 样板, 樣板; 11 模板讨论, 模板对话, 样板讨论, 样板对话, 模板討論, 模板對話, 樣板討論, 樣板對話;
            12 帮助, 说明, 使用说明, 說明, 幫助, 使用說明; 13 帮助讨论, 帮助对话, 说明讨论, 使用说明讨论, 說明討論, 幫助討論, 幫助對話, 使用說明討論;
            14 分类, 分類; 15 分类讨论, 分类对话, 分類討論, 分類對話
            """),
        ("zea", """
            -1 Speciaol; 1 Overleg; 2 Gebruker; 3 Overleg gebruker; 5 Overleg Wikipedia;
            6 Plaetje, Afbeelding; 7 Overleg plaetje, Overleg afbeelding; 9 Overleg MediaWiki;
            10 Sjabloon; 11 Overleg sjabloon; 12 Ulpe; 13 Overleg ulpe; 14 Categorie;
            15 Overleg categorie
            """),
        ("zgh", """
            -1 Uslig; 1 Mmeslay; 2 Amseqdac; 3 Amyannan umsqedac; 5 Amyannan n Wikipedia; 6 Tugna;
            7 Amyannan n tugna; 9 Amyannan n MediaWiki; 10 Talɣa, Talγa; 11 Amyannan n talɣa,
            Amyannan n talγa; 12 Tallat; 13 Amyannan n tallat; 14 Taggayt; 15 Amyannan n taggayt
            """),
        ("zh", """
            -2 Media, 媒体, 媒体文件, 媒体档案, 媒體, 媒體檔案, 媒體文件; -1 Special, 特殊; 1 Talk, 讨论, 对话, 討論, 對話;
            2 User, 用户, 使用者, 用戶; 3 User talk, 用户讨论, 用户对话, 使用者讨论, 使用者对话, 使用者討論, 使用者對話, 用戶討論, 用戶對話;
            4 Wikipedia, 维基百科, 維基百科, WP, 专案, 專案; 5 Wikipedia talk, 维基百科讨论, 維基百科討論, Wikipedia讨论,
            Wikipedia对话, 专案讨论, Wikipedia討論, Wikipedia對話, 專案討論; 6 File, 文件, 档案, 图像, 图片, 檔案, 圖像, 圖片;
            7 File talk, 文件讨论, 文件对话, 档案讨论, 档案对话, 图像讨论, 图像对话, 图片讨论, 檔案討論, 檔案對話, 文件討論, 文件對話, 圖像討論,
            圖像對話, 圖片討論; 9 MediaWiki talk, MediaWiki讨论, MediaWiki討論; 10 Template, T, 模板, 样板, 樣板;
            11 Template talk, 模板讨论, 模板对话, 样板讨论, 样板对话, 模板討論, 模板對話, 樣板討論, 樣板對話; 12 Help, H, 帮助, 说明,
            使用说明, 說明, 幫助, 使用說明; 13 Help talk, 帮助讨论, 帮助对话, 说明讨论, 使用说明讨论, 說明討論, 幫助討論, 幫助對話, 使用說明討論;
            14 Category, CAT, 分类, 分類; 15 Category talk, 分类讨论, 分类对话, 分類討論, 分類對話; 100 Portal, 主题,
            主題, P; 102 WikiProject, 维基专题, 維基專題; 118 Draft, 草稿; 828 Module, 模块, 模組
            """),
    ]
}
