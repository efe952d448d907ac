/// The words that say how a picture stands on a page: data for `ImageOptions`.
///
/// MediaWiki's (`img_` in `languages/messages`, each language's own and those of the ones it falls
/// back on). `$1` is what the page fills in; `!` stands before the words for a frame with a caption.
enum ImageOptionData {
    /// The words of a language's wikis besides the English ones, parted by commas.
    static func words(for language: String) -> String {
        byLanguage.first { $0.codes.split(separator: " ").contains(Substring(language)) }?.words
            ?? ""
    }

    static let english = """
        alt=$1, baseline, border, bottom, center, centre, class=$1, !frame, !framed, !enframed,
        frameless, lang=$1, left, link=$1, !thumbnail=$1, !thumb=$1, middle, none, page=$1,
        page $1, right, sub, super, sup, text-bottom, text-top, !thumb, !thumbnail, top, upright,
        upright=$1, upright $1, $1px, start=$1, end=$1, thumbtime=$1, disablecontrols=$1, loop,
        muted, lossy=$1
        """

    // swift-format-ignore
    private static let byLanguage: [(codes: String, words: String)] = [
        ("ab alt av ba bxr cv gld inh koi krc kum kv lbe lez ru sjd sty udm xal", """
            альт=$1, основание, граница, снизу, центр, !обрамить, безрамки, слева, ссылка=$1,
            !мини=$1, !миниатюра=$1, посередине, без, страница=$1, страница $1, справа, под, над,
            текст-снизу, текст-сверху, !мини, !миниатюра, сверху, сверхусправа, сверхусправа=$1,
            сверхусправа $1, $1пкс
            """),
        ("abs ace ban bjn btm bug gor id jv mad map-bms min nia su", """
            al=$1, alternatif=$1, gada, garis_dasar, tepi, batas, bawah, pus, pusat, !bingkai,
            !bing, nirbing, tanpabingkai, bhs=$1, kiri, ki, pra=$1, pranala=$1, !jmpl=$1,
            !jempol=$1, !mini=$1, !miniatur=$1, tengah, nir, tanpa, hal=$1, halaman=$1, hal_$1,
            halaman_$1, ka, kanan, upa, batek, bawah-teks, atek, atas-teks, !jmpl, !jempol,
            !mini, !miniatur, atas, lurus, lurus=$1, lurus_$1, tegak, tegak=$1, tegak_$1
            """),
        ("ar arq ary", """
            بديل=$1, خط_أساسي, حدود, أسفل, مركز, رتبة=$1, !إطار, !بإطار, لاإطار, لغة=$1, يسار,
            وصلة=$1, رابط=$1, !تصغير=$1, !مصغر=$1, وسط, بدون, بلا, صفحة=$1, صفحة_$1, يمين, فرعي,
            سوبر, سب, نص_أسفل, نص_أعلى, !تصغير, أعلى, معدول, معدول=$1, معدول_$1, $1بك, $1عن
            """),
        ("af", """
            raam, onder, senter, !omraam, raamloos, links, skakel=$1, middel, geen, regs,
            teks-onder, teks-bo, !duimnael, bo
            """),
        ("aln", """
            vijabazë, linjabazë, qendër, qendrore, qëndër, qëndrore, kufi, fund, !i_kornizuar,
            !pa_kornizë, !kornizë, majtas, lidhja=$1, lidhje=$1, !parapamje=$1, !pamje=$1, mes,
            asnjë, s'ka, faqja=$1, faqja $1, djathtas, nën, tekst-fund, tekst-majë, tekst-top,
            !parapamje, !pamje, vertikale, vertikale=$1, vertikale $1, lartdjathtas,
            lartdjathtas=$1, lartdjathtas $1
            """),
        ("als bar de dsb frr gsw hrx hsb pdc pdt pfl sli stq vmf", """
            alternativtext=$1, grundlinie, rand, unten, zentriert, klasse=$1, !gerahmt,
            rahmenlos, sprache=$1, links, verweis=$1, !mini=$1, !miniatur=$1, mitte, ohne,
            seite=$1, seite $1, seite_$1, rechts, tief, tiefgestellt, hoch, hochgestellt,
            text-unten, text-oben, !mini, !miniatur, oben, hochkant, hochkant=$1, hochkant $1,
            hochkant_$1
            """),
        ("ami cdo gan hak lzh nan pwn szy tay trv", """
            替代文字, 替代=$1, 替代文本=$1, 邊框, 边框, 垂直置底, 置中, 居中, 類別=$1, 类=$1, !有框, 無框, 无框, 語言=$1, 左,
            連結=$1, 链接=$1, !縮圖=$1, !缩略图=$1, 垂直置中, 無, 无, 頁=$1, $1頁, 页数=$1, $1页, 右, 下標, 上標, 文字置底,
            文字置頂, !縮圖, !缩略图, 垂直置頂, $1像素, 基线, 底部, 语言=$1, 中间, 子, 超, 文字底部, 文字顶部, 顶部, 右上, 右上=$1, 右上$1
            """),
        ("an", """
            cucha, izquierda, zurda, izda, izq, dreita, derecha, dcha, der, borde, abajo, centro,
            centrado, centrada, centrar, !marco, !enmarcado, !enmarcada, sinmarco, sin_enmarcar,
            sinenmarcar, idioma=$1, vínculo=$1, vinculo=$1, enlace=$1, !miniaturadeimagen=$1,
            !miniatura=$1, medio, no, ninguna, ninguno, nada, pagina=$1, página=$1, pagina_$1,
            página_$1, !miniaturadeimagen, !miniatura, !mini, arriba
            """),
        ("anp awa hi mai", """
            पाठ=$1, आधार_रेखा, बॉर्डर, किनारा, तल, केंद्र, केन्द्र, केन्द्रित, केंद्रित, वर्ग=$1,
            !फ्रेम, !फ़्रेम, फ़्रेमहीन, फ्रेमहीन, भाषा=$1, बाएँ, बाएं, बायें, कड़ी=$1,
            !अंगूठाकार=$1, !अंगूठा=$1, मध्य, कोई_नहीं, पृष्ठ=$1, पृष्ठ_$1, दाएँ, दायें, दाएं, पद,
            मूर्ध, पाठ-तल, पाठ-शीर्ष, !अंगूठाकार, !अंगूठा, शीर्ष, खड़ी, खड़ी=$1, खड़ी_$1,
            $1पिक्सेल
            """),
        ("arc", """
            ܣܪܛܐ_ܫܪܫܝܐ, ܬܚܘܡܐ, ܡܨܥܐ, ܣܡܠܐ, !ܙܥܘܪܬܐ=$1, ܠܐ_ܡܕܡ, ܦܐܬܐ=$1, ܦܐܬܐ $1, ܝܡܝܢܐ, ܦܪܥܝܐ,
            !ܙܥܘܪܬܐ
            """),
        ("arn ast ay cbk-zam es ext gn guc nah", """
            borde, abajo, centro, centrado, centrada, centrar, !marco, !enmarcado, !enmarcada,
            sinmarco, sin_enmarcar, sinenmarcar, idioma=$1, izquierda, izda, izq, vínculo=$1,
            vinculo=$1, enlace=$1, !miniaturadeimagen=$1, !miniatura=$1, medio, no, ninguna,
            ninguno, nada, pagina=$1, página=$1, pagina_$1, página_$1, derecha, der, dcha,
            !miniaturadeimagen, !miniatura, !mini, arriba
            """),
        ("arz", """
            بديل=$1, خط_اساسى, خط_أساسي, حد, حدود, أسفل, مركز, رتبه=$1, رتبة=$1, !إطار, !بإطار,
            لاإطار, من_غير_اطار, لغه=$1, لغة=$1, يسار, وصلة=$1, رابط=$1, !تصغير=$1, !مصغر=$1,
            وسط, بدون, بلا, صفح=$1, صفحه_$1, صفحة=$1, صفحة_$1, يمين, فرعى, فرعي, سوبر, سب,
            نص_أسفل, نص_أعلى, !تصغير, !مصغر, أعلى, معدول, معدول=$1, معدول_$1, $1بك, $1عن
            """),
        ("atj bci bm fon fr frc gcr ht kab kbp ln nrm pcd ses sg shi ty wa wls wo", """
            base, ligne-de-base, bordure, bas, centré, classe=$1, !cadre, !encadré, !encadre,
            sans_cadre, non_encadré, non_encadre, langue=$1, gauche, lien=$1, !vignette=$1,
            milieu, néant, neant, droite, indice, ind, exposant, exp, bas-texte, bas-txt,
            haut-texte, haut-txt, !vignette, haut, redresse, redresse=$1, redresse_$1
            """),
        ("avk", """
            base, ligne-de-base, bordure, bas, centré, classe=$1, !cadre, !encadré, !encadre,
            sans_cadre, non_encadré, non_encadre, langue=$1, gauche, lien=$1, !vignette=$1,
            milieu, néant, neant, droite, indice, ind, exposant, exp, bas-texte, bas-txt,
            haut-texte, haut-txt, !vignette, haut, redresse, redresse=$1, redresse_$1, borde,
            abajo, centro, centrado, centrada, centrar, !marco, !enmarcado, !enmarcada, sinmarco,
            sin_enmarcar, sinenmarcar, idioma=$1, izquierda, izda, izq, vínculo=$1, vinculo=$1,
            enlace=$1, !miniaturadeimagen=$1, !miniatura=$1, medio, no, ninguna, ninguno, nada,
            pagina=$1, página=$1, pagina_$1, página_$1, derecha, der, dcha, !miniaturadeimagen,
            !miniatura, !mini, arriba, альт=$1, основание, граница, снизу, центр, !обрамить,
            безрамки, слева, ссылка=$1, !мини=$1, !миниатюра=$1, посередине, без, страница=$1,
            страница $1, справа, под, над, текст-снизу, текст-сверху, !мини, !миниатюра, сверху,
            сверхусправа, сверхусправа=$1, сверхусправа $1, $1пкс
            """),
        ("azb", """
            !قابیق, !قاب, سول, چپ, هئچ, هیچ, ساغ, راست, جایگزین=$1, همکف, حاشیه, پایین, وسط,
            کلاس=$1, بی‌قاب, بیقاب, بی_قاب, زبان=$1, پیوند=$1, !بندانگشتی=$1, !انگشتدان=$1,
            !انگشتی=$1, میانه, صفحه=$1, صفحه_$1, زیر, زبر, متن-پایین, متن-بالا, !بندانگشتی,
            !انگشتی, !انگشتدان, بالا, ایستاده, ایستاده=$1, ایستاده_$1, $1پیکسل
            """),
        ("bcc bgn bqi fa glk lki lrc luz mzn sdh", """
            جایگزین=$1, همکف, حاشیه, پایین, وسط, کلاس=$1, !قاب, بی‌قاب, بیقاب, بی_قاب, زبان=$1,
            چپ, پیوند=$1, !بندانگشتی=$1, !انگشتدان=$1, !انگشتی=$1, میانه, هیچ, صفحه=$1, صفحه_$1,
            راست, زیر, زبر, متن-پایین, متن-بالا, !بندانگشتی, !انگشتی, !انگشتدان, بالا, ایستاده,
            ایستاده=$1, ایستاده_$1, $1پیکسل
            """),
        ("bcl", """
            sentro, tangâ, !nakakawadro, !kwadro, daing kwadro, wala, mayò, pahina=$1, pahina $1,
            too
            """),
        ("be", """
            цэнтр, !безрамкі, злева, !міні=$1, !мініяцюра=$1, няма, справа, !міні, !мініяцюра,
            $1пкс
            """),
        ("be-tarask be-x-old", """
            зьнізу, цэнтар, цэнтр, !рамка, !безрамкі, зьлева, злева, спасылка=$1, !значак=$1,
            !міні=$1, !мініяцюра=$1, пасярэдзіне, няма, старонка=$1, старонка $1, справа,
            !значак, !міні, !мініяцюра, зьверху, $1пкс
            """),
        ("bg", """
            ръб, контур, център, ц, центр, !рамка, !врамка, безрамка, ляво, вляво, л, !мини=$1,
            н, дясно, вдясно, д, !мини, $1пкс, $1п
            """),
        ("bn bpy", """
            সীমানা, সীমান্ত, নিচে, নিচ, নীচ, নীচে, তলদেশ, নিম্নে, কেন্দ্র, কেন্দ্রে, ক্লাস=$1,
            !ফ্রেম, !ফ্রেমসহ, ফ্রেমহীন, ফ্রেমবিহীন, ভাষা=$1, বাম, বামে, সংযোগ=$1, লিঙ্ক=$1,
            !থাম্ব=$1, !থাম্বনেইল=$1, মধ্য, মধ্যে, কিছুই_না, কোনটি_না, কিছুইনা, কোনটিনা, পাতা=$1,
            পাতা $1, পৃষ্ঠা=$1, পৃষ্ঠা $1, ডান, ডানে, পাঠ্য-নীচে, লেখা-নীচ, পাঠ্য-উপরে,
            লেখা-উপরে, পাঠ্য-উপর, লেখা-উপর, !থাম্ব, !থাম্বনেইল, শীর্ষ, উপর, শীর্ষে, উপরে,
            ডানে_উপরে, ডানেউপরে=$1, ডানদিকে_উপরে, ডানদিকে_উপরে $1, ডানদিকে_উপরে=$1, ডানেউপরে $1,
            $1পিক্সেল, $1পিক্স
            """),
        ("br", """
            traoñ, kreizenn, kleiz, liamm=$1, kreiz, netra, pajenn=$1, pajenn $1, dehou, is,
            krec'h
            """),
        ("bs", """
            početna_linija, pocetna_linija, ivica, granica, dugme, centar, c, !okvir, !ram,
            bez_okvira, lijevo, l, !mini=$1, sredina, n, bez, stranica=$1, stranica $1, desno, d,
            odjeljak, tekst-dugme, vrh_teksta, !mini, vrh, na_gore, na_gore=$1, na_gore_$1,
            $1piksel, $1p
            """),
        ("ca", """
            línia de base, vora, baix, !marc, sense marc, llengua=$1, idioma=$1, esquerra,
            enllaç=$1, !miniatura=$1, mitjà, cap, pàgina=$1, pàgina $1, dreta, baix-text,
            dalt-text, !miniatura, dalt, redreçat, redreçat=$1, redreçat $1, linha_de_basa,
            bordadura, bas, centrat, !quadre, !enquagrat, sens_quadre, esquèrra, senèstra,
            gaucha, ligam=$1, !vinheta=$1, mitan, neant, nonrés, drecha, indici, ind, exp,
            bas-tèxte, bas-txt, naut-tèxte, naut-txt, !vinheta, naut, redreça, redreça$1,
            redreça $1
            """),
        ("ce", """
            альт=$1, бух, основание, доза, граница, бухар, снизу, центр, юккъ, !гурабе,
            !обрамить, безрамки, гурабоцаш, слева, харцхьа, хьажорг=$1, ссылка=$1, !жима=$1,
            !жимо=$1, !мини=$1, !миниатюра=$1, юккъе, посередине, йоцуш, без, агlо=$1, агlо_$1,
            page_$1, страница=$1, страница_$1, страница $1, справа, бакъхьа, под, буха, тӀе, над,
            бухара-йоза, текст-снизу, лакххьара-йоза, текст-сверху, !мини, !жима, !жимо,
            !миниатюра, лакхахь, сверху, бакъхьалакхо, бакъхьалакхо=$1, бакъхьалакхо_$1,
            upright_$1, сверхусправа, сверхусправа=$1, сверхусправа_$1, сверхусправа $1, $1пкс
            """),
        ("ckb", """
            سنوور, ناوەڕاست, !چوارچێوە, بێچوارچێوە, چەپ, ڕاست, !وێنۆک, $1پیکسڵ
            """),
        ("co egl eml fur it lij nap pms rgn roa-tara scn sdc sro vec", """
            bordo, sotto, centro, !riquadrato, !originale, !incorniciato, senza_cornice,
            sinistra, !miniatura=$1, !min=$1, metà, nessuno, pagina=$1, pagina_$1, destra,
            pedice, testo-sotto, testo-sopra, !miniatura, !min, sopra, verticale, verticale=$1,
            verticale_$1
            """),
        ("cs", """
            okraj, střed, třída=$1, !rám, bezrámu, jazyk=$1, vlevo, odkaz=$1, !náhled=$1, žádné,
            strana=$1, strana_$1, vpravo, !náhled, $1pixelů, stred, vľavo, žiadny, !náhľad,
            !náhľadobrázka, $1bod
            """),
        ("csb pl szl", """
            tło, dół, centruj, !ramka, bezramki, bez_ramki, lewo, !mały=$1, środek, brak,
            strona=$1, prawo, !mały, góra
            """),
        ("cy", """
            gwaelod, godre, canol, chwith, !mân-lun=$1, !bawd=$1, dim, tudalen=$1, tudalen_$1,
            de, is, uwch, !bawd, !ewin_bawd, !mân-lun, brig, unionsyth, unionsyth=$1,
            unionsyth_$1
            """),
        ("diq", """
            klik=$1, Sinoréerdi, sinor, erd, werte, miyan, sınıf=$1, !çerçeweyın, !çerçewekerden,
            !çerçewe, béçerçewe, zuwan=1$, çep, gre=$1, !resmoqıckek=$1, !qıckek=$1, merkez,
            çıniyo, pera=$1, pera_$1, raşt, anvar, cor, corén, erd-metin, gedug-metin,
            !resmoqıckek, !qıckek, gedug, disleg, disleg=$1, disleg_$1, $1pik, $1piksel
            """),
        ("dtp ms", """
            bingkai, tengah, kanan, tiada, kiri
            """),
        ("el pnt", """
            εναλλ.=$1, γραμμήβάσης, πλαίσιο, κάτω, κέντρο, !με-πλαίσιο, χωρίς-πλαίσιο, αριστερά,
            σύνδεσμος=$1, !μικρογραφία=$1, !μινιατούρα=$1, μέσο, καθόλου, σελίδα=$1, σελίδα_$1,
            δεξιά, δείκτης, εκθέτης, κάτω-από-το-κείμενο, πάνω-από-το-κείμενο, !μικρογραφία,
            !μινιατούρα, άνω, κατακόρυφα, κατακόρυφα=$1, κατακόρυφα_$1, $1εσ
            """),
        ("eo io", """
            alternative=$1, kadra, kadrita, kadrigita, kadrite, kadrigite, malalte, centra, meza,
            klaso=$1, !kadro, !enkadrita, !enkadrite, senkadra, maldekstra, maldekstre,
            ligilo=$1, !eta=$1, meze, neniu, nenio, paĝo=$1, paĝo $1, pagxo=$1, pagxo_$1,
            dekstra, dekstre, sube, malsupre, supre, malsube, suba-teksto, tekst-alte, !eta,
            alte, altdekstre, altdekstre=$1, altdekstre_$1, $1ra
            """),
        ("et liv vro", """
            ääris, keskel, !raam, raamita, keel=$1, vasakul, !pisi=$1, !pisipilt=$1, tühi,
            lehekülg=$1, lehekülg_$1, paremal, !pisi, !pisipilt, püsti, püsti=$1
            """),
        ("eu", """
            erdian, ezkerrera, eskuinera
            """),
        ("fi fit krl olo smn vot", """
            perustaso, reunus, alas, alhaalla, keski, keskitetty, !kehys, !kehystetty,
            kehyksetön, vasen, linkki=$1, !pienoiskuva=$1, !pienois=$1, keskellä, tyhjä, sivu=$1,
            sivu_$1, oikea, alaindeksi, yläindeksi, !pienoiskuva, !pienois, ylös, ylhäällä,
            pysty, pysty=$1, pysty_$1, yläoikea, yläoikea=$1, yläoikea_$1
            """),
        ("frp", """
            legne_de_bâsa, ligne_de_base, base, ligne-de-base, bordura, bordure, d'avâl, bas,
            centrâ, centré, !encâdrâ, !câdro, !cadre, !encadré, !encadre, sen_câdro, pas_encâdrâ,
            sans_cadre, non_encadré, non_encadre, gôche, gauche, lim=$1, lien=$1, !figura=$1,
            !vignette=$1, entre-mié, milieu, vouedo, néant, neant, pâge=$1, pâge $1, drêta,
            droite, segno, indice, ind, èxposent, èxp, exposant, exp, tèxto-d'avâl, bas-texte,
            bas-txt, tèxto-d'amont, haut-texte, haut-txt, !figura, !vignette, d'amont, haut,
            drêt, drêt=$1, drêt $1, redresse, redresse=$1, redresse $1, redresse_$1, classe=$1,
            langue=$1
            """),
        ("ga", """
            lár, !fráma, !frámaithe, clé, faic, deas, !mion, !mionsamhail
            """),
        ("gag kiu lzz tr", """
            tabançizgisi, altçizgi, sınır, taban, orta, sınıf=$1, !çerçeveli, !çerçeve,
            çerçevesiz, sol, bağlantı=$1, !küçükresim=$1, !küçük=$1, merkez, yok, sayfa=$1,
            sayfa $1, sağ, alt, üst, üs, metin-taban, metin-tavan, metin-tepe, !küçükresim,
            !küçük, tepe, tavan, dikey, dikey=$1, dikey $1, $1pik, $1piksel
            """),
        ("hsn ii wuu za", """
            替代=$1, 替代文本=$1, 基线, 边框, 底部, 居中, 类=$1, !有框, 无框, 语言=$1, 左, 链接=$1, !缩略图=$1, 中间, 无,
            页数=$1, $1页, 右, 子, 超, 文字底部, 文字顶部, !缩略图, 顶部, 右上, 右上=$1, 右上$1, $1像素, 替代文字, 邊框, 垂直置底, 置中,
            類別=$1, 無框, 語言=$1, 連結=$1, !縮圖=$1, 垂直置中, 無, 頁=$1, $1頁, 下標, 上標, 文字置底, 文字置頂, !縮圖, 垂直置頂
            """),
        ("gl", """
            liñadebase, linhadebase, borda, bordo, abaixo, centro, clase=$1, !conmarco, !marco,
            !conbordo, !commoldura, !comborda, senmarco, senbordo, semmoldura, semborda,
            esquerda, ligazón=$1, ligação=$1, !miniatura=$1, !miniaturadaimaxe=$1,
            !miniaturadaimagem=$1, medio, meio, ningún, nenhum, páxina=$1, páxina_$1, página=$1,
            página_$1, página $1, dereita, direita, texto-abaixo, texto-arriba, !miniatura,
            !miniaturadaimagem, !miniaturadaimaxe, arriba, acima, arribaádereita,
            arribaádereita=$1, arribaádereita_$1, superiordireito, superiordireito=$1,
            superiordireito_$1, superiordireito $1
            """),
        ("haw", """
            hema, loulou=$1, waena, ʻaʻohe, aohe, ʻākau, ākau, akau
            """),
        ("he", """
            טקסט=$1, שורת הבסיס, גבול, גבולות, למטה, מרכז, !מסגרת, !ממוסגר, לא ממוסגר, ללא מסגרת,
            שמאל, קישור=$1, !ממוזער=$1, באמצע, ללא, דף=$1, דף $1, ימין, תחתי, עילי, בתחתית הטקסט,
            בראש הטקסט, !ממוזער, למעלה, ימין למעלה, ימין למעלה=$1, ימין למעלה $1, $1 פיקסלים
            """),
        ("hr", """
            osnovnacrta, obrub, dno, središte, !okvir, bezokvira, jezik=$1, lijevo, poveznica=$1,
            !minijatura=$1, pola, ništa, stranica=$1, stranica $1, desno, ind, potpis, natpis,
            eks, tekst-dno, tekst-vrh, !mini, !minijatura, vrh, uspravno=$1, uspravno $1
            """),
        ("hu", """
            alapvonal, keret, lent, lenn, középre, közép, !keretezett, !keretben, !keretes,
            !kerettel, keretnélküli, balra, bal, !bélyegkép=$1, !bélyeg=$1, !miniatűr=$1,
            vközépen, vközépre, semmi, oldal=$1, oldal $1, jobbra, jobb, ai, alsóindex, fi,
            felsőindex, szöveg-lenn, szöveg-lent, szöveg-fenn, szöveg-fent, !bélyegkép, !bélyeg,
            !miniatűr, fenn, fent, fennjobbra, fennjobbra=$1, fennjobbra $1
            """),
        ("hy hyw", """
            կենտրոն, !շրջափակել, ձախից, !մինի=$1, առանց, էջը=$1, էջ $1, աջից, !մինի, $1փքս
            """),
        ("ig", """
            áká_èkpè, ẹtítì, áká_ịkẹngạ, okpúrù-ede, élú
            """),
        ("is", """
            neðst, miðja, vinstri, !þumall, engin, hægri, undir, yfir, texti-neðst, efst, $1dp
            """),
        ("ja", """
            代替文=$1, ベースライン, 下線, 境界, ボーダー, 下端, 中央, !フレーム, フレームなし, 左, リンク=$1, !代替画像=$1, !サムネイル=$1,
            中心, なし, 無し, ページ=$1, ページ $1, 右, 下付き, 上付き, 文下端, 文上端, !サムネイル, 上端, 右上, $1ピクセル
            """),
        ("ka xmf", """
            ალტ=$1, საზღვარი, ქვედა, ცენტრი, ცენტრში, მარცხნივ, ბმული=$1, !მინიატიურა=$1,
            !მინი=$1, შუა, არა, გვერდი=$1, გვერდი_$1, მარჯვნივ, !მინი, !მინიატიურა, !მინიასლი,
            !ცეროდენა, ზედა, $1პქ
            """),
        ("kaa kk-tr", """
            tirekjol, тірекжол, jïekti, жиекті, astına, астына, ortağa, orta, ортаға, орта,
            !sürmeli, !сүрмелі, sürmesiz, сүрмесіз, solğa, sol, солға, сол, !nobaý=$1, !нобай=$1,
            aralığına, аралығына, eşqandaý, joq, ешқандай, жоқ, bet=$1, bet $1, бет=$1, бет $1,
            oñğa, oñ, оңға, оң, astılığı, ast, астылығы, аст, üstiligi, üst, үстілігі, үст,
            mätin-astında, мәтін-астында, mätin-üstinde, мәтін-үстінде, !nobaý, !нобай, üstine,
            үстіне, tikti, tiktik=$1, tiktik $1, тікті, тіктік=$1, тіктік $1, $1 nükte, $1 нүкте
            """),
        ("kea pt tet vmw", """
            linhadebase, borda, abaixo, centro, !commoldura, !comborda, semmoldura, semborda,
            esquerda, ligação=$1, !miniaturadaimagem=$1, !miniatura=$1, meio, nenhum, página=$1,
            página_$1, página $1, direita, !miniaturadaimagem, !miniatura, acima,
            superiordireito, superiordireito=$1, superiordireito_$1, superiordireito $1
            """),
        ("khw ur", """
            متبادل=$1, خط_اساسی, حدود, زیریں, وسط, درجہ=$1, !چوکھٹا, بدون_چوکھٹا, زبان=$1, بائیں,
            ربط=$1, لنک=$1, !تصغیر=$1, درمیان, بغیر, بدون, صفحہ=$1, صفحہ_$1, دائیں, زیر, زبر,
            متن-زیریں, متن-بالا, !تصغیر, بالا, ایستادہ, ایستادہ=$1, ایستادہ_$1, $1پکسل, $1پک
            """),
        ("kk kk-kz", """
            тірекжол, жиекті, астына, ортаға, орта, !сүрмелі, сүрмесіз, солға, сол, !нобай=$1,
            аралығына, ешқандай, жоқ, бет=$1, бет $1, оңға, оң, астылығы, аст, үстілігі, үст,
            мәтін-астында, мәтін-үстінде, !нобай, үстіне, тікті, тіктік=$1, тіктік $1, $1 нүкте
            """),
        ("kk-cn", """
            تىرەكجول, тірекжол, جىييەكتى, жиекті, استىنا, астына, ورتاعا, ورتا, ортаға, орта,
            !سۇرمەلى, !сүрмелі, سۇرمەسىز, сүрмесіз, سولعا, سول, солға, сол, !نوباي=$1, !нобай=$1,
            ارالىعىنا, аралығына, ەشقانداي, جوق, ешқандай, жоқ, بەت=$1, بەت $1, бет=$1, бет $1,
            وڭعا, وڭ, оңға, оң, استىلىعى, است, астылығы, аст, ۇستىلىگى, ۇست, үстілігі, үст,
            ماتىن-استىندا, мәтін-астында, ماتىن-ۇستىندە, мәтін-үстінде, !نوباي, !нобай, ۇستىنە,
            үстіне, تىكتى, تىكتىك=$1, تىكتىك $1, тікті, тіктік=$1, тіктік $1, $1 نۇكتە, $1 нүкте
            """),
        ("km", """
            បាត, ផ្នែកបាត, កណ្តាល, !ស៊ុម, គ្មានស៊ុម, ធ្វេង, ខាងធ្វេង, តំនភ្ជាប់=$1, តំណភ្ជាប់=$1,
            !រូបភាពតូច=$1, !រូបតូច=$1, ផ្នែកកណ្តាល, ទទេ, គ្មាន, ទំព័រ=$1, ទំព័រ$1, ស្តាំ,
            ខាងស្តាំ, ឃ្លានៅផ្នែកបាត, ឃ្លាផ្នែកបាត, ឃ្លានៅផ្នែកខាងលើ, ឃ្លាផ្នែកខាងលើ, !រូបភាពតូច,
            !រូបតូច, ផ្នែកលើ, ផ្នែកខាងលើ, $1ភីកសែល, $1ភស
            """),
        ("ko ko-kp", """
            대체글=$1, 밑줄, 테두리, 아래, 가운데, 클래스=$1, !프레임, 프레임없음, 언어=$1, 왼쪽, 링크=$1, !섬네일=$1, !썸네일=$1,
            !축소판=$1, 중간, 없음, 문서=$1, 오른쪽, 아래첨자, 위첨자, 글자아래, 텍스트아래, 글자위, 텍스트위, !섬네일, !썸네일, !축소판, 위,
            위오른쪽, 위오른쪽=$1, $1픽셀
            """),
        ("ksh", """
            links, lengks, lenks, rähß, räts, rechts, alternativtext=$1, grundlinie, rand, unten,
            zentriert, klasse=$1, !gerahmt, rahmenlos, sprache=$1, verweis=$1, !mini=$1,
            !miniatur=$1, mitte, ohne, seite=$1, seite $1, seite_$1, tief, tiefgestellt, hoch,
            hochgestellt, text-unten, text-oben, !mini, !miniatur, oben, hochkant, hochkant=$1,
            hochkant $1, hochkant_$1
            """),
        ("ku", """
            çep, girêdan=$1, rast
            """),
        ("kw", """
            goles, kresel, !fremys, hebfram, kledh, kevren=$1, !skeusennik=$1, kres, nagonan,
            folen=$1, folen_$1, dyhow, tekst-goles, tekst-gwartha, !skeusennik, gwartha
            """),
        ("lad", """
            cierda, izquierda, izda, izq, dinguna, dinguno, ninguna, nada, no, ninguno, borde,
            abajo, centro, centrado, centrada, centrar, !marco, !enmarcado, !enmarcada, sinmarco,
            sin_enmarcar, sinenmarcar, idioma=$1, vínculo=$1, vinculo=$1, enlace=$1,
            !miniaturadeimagen=$1, !miniatura=$1, medio, pagina=$1, página=$1, pagina_$1,
            página_$1, derecha, der, dcha, !miniaturadeimagen, !miniatura, !mini, arriba
            """),
        ("lb", """
            rand, bord, ënnen, unten, zentréiert, zentriert, !gerummt, !gerahmt, rahmenlos,
            net_gerummt, lénks, links, mëtt, mitte, ohne, ouni, Säit=$1, Säit_$1, seite=$1,
            seite $1, riets, rechts, !miniatur, !Miniatur, !mini, uewen, oben, alternativtext=$1,
            grundlinie, klasse=$1, sprache=$1, verweis=$1, !mini=$1, !miniatur=$1, seite_$1,
            tief, tiefgestellt, hoch, hochgestellt, text-unten, text-oben, hochkant, hochkant=$1,
            hochkant $1, hochkant_$1
            """),
        ("li nl srn vls zea", """
            grondlijn, rand, beneden, gecentreerd, klasse=$1, !omkaderd, kaderloos, taal=$1,
            links, koppeling=$1, verwijzing=$1, !miniatuur=$1, midden, geen, pagina=$1,
            pagina_$1, rechts, tekst-beneden, tekst-boven, !miniatuur, boven, rechtop,
            rechtop=$1, rechtop$1
            """),
        ("lld", """
            bordo, sotto, centro, !riquadrato, !originale, !incorniciato, senza_cornice,
            sinistra, !miniatura=$1, !min=$1, metà, nessuno, pagina=$1, pagina_$1, destra,
            pedice, testo-sotto, testo-sopra, !miniatura, !min, sopra, verticale, verticale=$1,
            verticale_$1, sidretg, sidretg=$1, sidretg_$1
            """),
        ("lmo", """
            manzína, sinistra, nissön, nessuno, drita, destra, bordo, sotto, centro, !riquadrato,
            !originale, !incorniciato, senza_cornice, !miniatura=$1, !min=$1, metà, pagina=$1,
            pagina_$1, pedice, testo-sotto, testo-sopra, !miniatura, !min, sopra, verticale,
            verticale=$1, verticale_$1
            """),
        ("lt sgs", """
            kairėje, !miniatiūra=$1, !mini=$1, dešinėje, !miniatiūra, !mini
            """),
        ("mdf myv", """
            алкс, снизу, куншкасо, центр, !кундсо, !обрамить, кундовтомо, безрамки, керш_кедь,
            слева, куншка, посередине, вейкеяк_арась, без, лопа=$1, лопа_$1, страница=$1,
            страница_$1, страница $1, вить_кедь, справа, текст-алкс, текст-снизу, текст-верькс,
            текст-сверху, !кенжешка, !мини, !миниатюра, верькс, сверху, альт=$1, основание,
            граница, ссылка=$1, !мини=$1, !миниатюра=$1, под, над, сверхусправа, сверхусправа=$1,
            сверхусправа $1, $1пкс
            """),
        ("mg", """
            sisiny, bordure, ambany, bas, centré, ampivoany, anivony, ankavia, gauche, anivo,
            milieu, tsymisy, néant, neant, pejy $1, ankavanana, droite, ambony, haut, base,
            ligne-de-base, classe=$1, !cadre, !encadré, !encadre, sans_cadre, non_encadré,
            non_encadre, langue=$1, lien=$1, !vignette=$1, indice, ind, exposant, exp, bas-texte,
            bas-txt, haut-texte, haut-txt, !vignette, redresse, redresse=$1, redresse_$1
            """),
        ("mhr mrj", """
            чек, граница, ӱлычын, снизу, шола, слева, покшелне, посередине, справа, пурла,
            йымалне, под, ӱмбалне, над, кӱшычын, сверху, альт=$1, основание, центр, !обрамить,
            безрамки, ссылка=$1, !мини=$1, !миниатюра=$1, без, страница=$1, страница $1,
            текст-снизу, текст-сверху, !мини, !миниатюра, сверхусправа, сверхусправа=$1,
            сверхусправа $1, $1пкс
            """),
        ("mk", """
            алт=$1, основналинија, граничник, граница, дно, најдолу, центар, ц, класа=$1, !рамка,
            !ворамка, безрамка, јаз=$1, лево, л, врска=$1, !мини-слика=$1, !мини=$1, средина, н,
            нема, страница=$1, страница_$1, десно, д, долениндекс, дол, горениндекс, гор,
            текст-дно, текст-најдолу, текст-врв, текст-најгоре, !мини, !мини-слика, врв, најгоре,
            исправено, исправено=$1, исправено_$1, $1пкс, $1п
            """),
        ("ml", """
            പകരം=$1, താഴെയുള്ളവര, അതിർവര, താഴെ, നടുവിൽ, നടുക്ക്‌, ശ്രേണി=$1, !ചട്ടം, !ചട്ടത്തിൽ,
            ചട്ടരഹിതം, ഭാഷ=$1, ഇടത്ത്‌, ഇടത്‌, കണ്ണി=$1, !ലഘുചിത്രം=$1, !ലഘു=$1, മദ്ധ്യം, ശൂന്യം,
            താൾ=$1, താൾ_$1, വലത്ത്‌, വലത്‌, കീഴെയെഴുത്ത്, മേലേയെഴുത്ത്, എഴുത്ത്-താഴെ,
            എഴുത്ത്-മേലെ, !ലഘുചിത്രം, !ലഘു, മേലെ, നേരേകുത്തനെ, നേരേകുത്തനെ=$1, നേരേകുത്തനെ_$1,
            $1ബിന്ദു
            """),
        ("mo rmy ro rup ruq", """
            linia_de_bază, chenar, jos, centru, !cadru, faracadru, stanga, legătură=$1,
            !miniatura=$1, !mini=$1, mijloc, nu, pagina=$1, pagina $1, dreapta, indice, exponent,
            text-jos, text-sus, !miniatura, !mini, sus, dreaptasus, dreaptasus=$1, dreaptasus $1
            """),
        ("mr", """
            अल्ट=$1, तळरेषा, आधाररेषा, सीमा, तळ, बूड, मध्यवर्ती, !चौकट, !फ़्रेम, विनाचौकट,
            विनाफ़्रेम, डावे, दुवा=$1, !इवलेसे=$1, मध्य, कोणतेचनाही, नन्ना, पान=$1, पान_$1, उजवे,
            अधो, उर्ध्व, मजकुरतळ, मजकूर-शीर्ष, शीर्ष-मजकूर, !इवलेसे, अत्यूच्च, उभा, उभा=$1,
            उभा_$1, $1अंश, $1कणी, $1पक्ष
            """),
        ("mt", """
            bażi_tal-linja, bordura, burdura, taħt, nofs, ċentrali, ċentru, !tilat, !b'tilar,
            !tilar, bla_tilar, xellug, ħolqa=$1, !daqsminuri=$1, !minuri=$1, xejn, paġna=$1,
            paġna $1, lemin, bid, tajjeb, test-taħt, test-fuq, !daqsminuri, !minuri, fuq, wieqaf,
            wieqaf=$1, wieqaf $1
            """),
        ("mwl", """
            centro, squierda, esquerda, meio, nanhun, nenhum, dreita, direita, linhadebase,
            borda, abaixo, !commoldura, !comborda, semmoldura, semborda, ligação=$1,
            !miniaturadaimagem=$1, !miniatura=$1, página=$1, página_$1, página $1,
            !miniaturadaimagem, !miniatura, acima, superiordireito, superiordireito=$1,
            superiordireito_$1, superiordireito $1
            """),
        ("nb", """
            grunnlinje, bunn, sentrer, senter, midtstilt, !ramme, rammeløs, ingenramme, venstre,
            lenke=$1, !miniatyr=$1, !mini=$1, midt, ingen, side=$1, side $1, høyre, tekst-bunn,
            !miniatyr, !mini, topp, portrett, portrett=$1, portrett_$1, sentrum, !ramma,
            rammelaus, språk=$1, lenkje=$1, side_$1, høgre, $1pk
            """),
        ("nds", """
            zentriert, merrn, !gerahmt, !rahmt, links, keen, ohne, rechts, !duum, !miniatur,
            !mini, alternativtext=$1, grundlinie, rand, unten, klasse=$1, rahmenlos, sprache=$1,
            verweis=$1, !mini=$1, !miniatur=$1, mitte, seite=$1, seite $1, seite_$1, tief,
            tiefgestellt, hoch, hochgestellt, text-unten, text-oben, oben, hochkant, hochkant=$1,
            hochkant $1, hochkant_$1
            """),
        ("nds-nl", """
            grondliende, grondlijn, raand, rand, benejen, beneden, esentreerd, gecentreerd,
            !umraand, !omkaderd, kaoderloos, kaderloos, links, verwiezing=$1, koppeling=$1,
            verwijzing=$1, !miniatuur=$1, !duumnegel=$1, !doemnaegel=$1, midden, gien, geen,
            zied=$1, zied_$1, pagina=$1, pagina $1, rechts, tekste-benejen, tekst-beneden,
            tekste-boven, tekst-boven, !duum, !doem, !miniatuur, !mini, boven, rechtop,
            rechtop=$1, rechtop$1, klasse=$1, taal=$1, pagina_$1
            """),
        ("nn", """
            sentrum, !ramme, !ramma, rammelaus, språk=$1, venstre, lenkje=$1, lenke=$1, !mini=$1,
            !miniatyr=$1, ingen, side=$1, side_$1, høgre, høyre, !mini, !miniatyr, $1pk,
            grunnlinje, bunn, sentrer, senter, midtstilt, rammeløs, ingenramme, midt, side $1,
            tekst-bunn, topp, portrett, portrett=$1, portrett_$1
            """),
        ("oc", """
            linha_de_basa, bordadura, bas, centrat, !quadre, !enquagrat, sens_quadre, esquèrra,
            senèstra, gaucha, ligam=$1, !vinheta=$1, mitan, neant, nonrés, drecha, dreta, indici,
            ind, exp, bas-tèxte, bas-txt, naut-tèxte, naut-txt, !vinheta, naut, redreça,
            redreça$1, redreça $1, línia de base, vora, baix, !marc, sense marc, llengua=$1,
            idioma=$1, esquerra, enllaç=$1, !miniatura=$1, mitjà, cap, pàgina=$1, pàgina $1,
            baix-text, dalt-text, !miniatura, dalt, redreçat, redreçat=$1, redreçat $1, base,
            ligne-de-base, bordure, centré, classe=$1, !cadre, !encadré, !encadre, sans_cadre,
            non_encadré, non_encadre, langue=$1, gauche, lien=$1, !vignette=$1, milieu, néant,
            droite, indice, exposant, bas-texte, haut-texte, haut-txt, !vignette, haut, redresse,
            redresse=$1, redresse_$1
            """),
        ("or", """
            ବେସଲାଇନ, ବର୍ଡର, ତଳ, କେନ୍ଦ୍ର, !ଫ୍ରେମକରା, ଫ୍ରେମନଥିବା, ବାଆଁ, ଲିଙ୍କ=$1, !ନଖଦେଖଣା=$1,
            !ଦେଖଣା=$1, ମଝି, କିଛି_ନୁହେଁ, ଡାହାଣ, ଲେଖା-ତଳ, ଲେଖା-ଉପର, ଉପର, $1_ପିକସେଲ
            """),
        ("os", """
            астæу, центр, галиу, слева, !къаддæргонд=$1, !къаддæр=$1, !мини=$1, !миниатюра=$1,
            æнæ, без, рахиз, справа, !мини, !къаддæргонд, !къаддæр, !миниатюра, альт=$1,
            основание, граница, снизу, !обрамить, безрамки, ссылка=$1, посередине, страница=$1,
            страница $1, под, над, текст-снизу, текст-сверху, сверху, сверхусправа,
            сверхусправа=$1, сверхусправа $1, $1пкс
            """),
        ("ps", """
            مېنځ،_center, کيڼ, هېڅ, ښي, !بټنوک
            """),
        ("qu qug", """
            wak=$1, tiksisiqi, saywa, borde, sikipi, chawpi, centro, centrado, centrada, centrar,
            !inchuyuq, !inchu, !marco, !enmarcado, !enmarcada, inchunnaq, sinmarco, sin_embarcar,
            sinenmarcar, sin_enmarcar, lluqi, ichuq, izquierda, izda, izq, tinki=$1, vínculo=$1,
            vinculo=$1, enlace=$1, !rikchacha=$1, !miniaturadeimagen=$1, !miniatura=$1, ukhupi,
            manaima, mana, ninguna, nada, no, ninguno, panqa=$1, pagina=$1, página=$1, pagina_$1,
            página_$1, paña, alliq, derecha, dcha, der, uran, hanan, qillqasiki, qillqahawa,
            !rikchacha, !miniaturadeimagen, !mini, !miniatura, hawa, sayaq, sayaq=$1, abajo,
            idioma=$1, medio, arriba
            """),
        ("rm", """
            !miniatura=$1, !miniatura, sidretg, sidretg=$1, sidretg_$1
            """),
        ("rsk", """
            алт=$1, основа, ивица, оивичено, дно, центар, ц, c, !оквир, !рам, безоквира,
            без_оквира, безрама, без_рама, лево, л, веза=$1, !мини=$1, !умањено=$1, средина, без,
            н, страница=$1, страна=$1, страница_$1, страна_$1, десно, д, под, супер,
            срединатекста, средина_текста, врхтекста, врх_текста, !мини, !умањено, врх, усправно,
            усправно=$1, усправно_$1, $1пискел, $1п, $1p
            """),
        ("rue uk", """
            альт=$1, основа, основание, межа, границя, граница, знизу, снизу, центр, !обрамити,
            !рамка, !обрамить, безрамки, ліворуч, слева, посилання=$1, ссылка=$1, !міні=$1,
            !мініатюра=$1, !мини=$1, !миниатюра=$1, посередині, посередине, без, сторінка=$1,
            сторінка_$1, страница=$1, страница $1, праворуч, справа, під, под, над, текст-знизу,
            текст-снизу, текст-зверху, текст-сверху, !міні, !мини, !мініатюра, !миниатюра,
            зверху, сверху, зверхуправоруч, зверхуправоруч=$1, зверхуправоруч_$1, сверхусправа,
            сверхусправа=$1, сверхусправа $1, $1пкс
            """),
        ("sa", """
            चित्रपाठ्यम्=$1, विकल्प=$1, आधाररेखा, सीमा, अधः, अधस, केन्द्रम्, मध्य, !आबन्धः,
            !आबन्ध, निराबन्धः, निराबन्ध, वामतः, चित्रपरिसन्धिः=$1, सम्बद्धं=$1, !लघुचित्रम्=$1,
            !सङ्कुचितचित्रम्=$1, !सङ्कुचितचित्र=$1, !अङ्गुष्ठ=$1, !लघुत्तमचित्र=$1, मध्ये,
            किमपि_न, नैव, चित्रपृष्ठम्=$1, चित्रपृष्ठम्_$1, पृष्ठ=$1, पृष्ठ $1, दक्षिणतः,
            दक्षिणत, चित्रगमिका, चित्रसूचकम्, विषये, शीर्षसङ्ख्या, अति, तीव्र, पाठ्य-अधः,
            पाठ्य-अधस, पाठ्य-शीर्षम्, पाठ्य-अग्र, !लघुचित्रम्, !सङ्कुचितचित्रम्,
            !अङ्गुष्ठचित्रम्, !लघुत्तम, !अङ्गुष्ठ, !सङ्कुचितचित्र, शीर्षम्, अग्र, शीर्षदक्षिणतः,
            शीर्षदक्षिणतः=$1, शीर्षदक्षिणतः_$1, उन्नत, उन्नत=$1, उन्नत $1, $1अणवः, $1पिट, पाठ=$1,
            आधार_रेखा, बॉर्डर, किनारा, तल, केंद्र, केन्द्र, केन्द्रित, केंद्रित, वर्ग=$1, !फ्रेम,
            !फ़्रेम, फ़्रेमहीन, फ्रेमहीन, भाषा=$1, बाएँ, बाएं, बायें, कड़ी=$1, !अंगूठाकार=$1,
            !अंगूठा=$1, कोई_नहीं, पृष्ठ_$1, दाएँ, दायें, दाएं, पद, मूर्ध, पाठ-तल, पाठ-शीर्ष,
            !अंगूठाकार, !अंगूठा, शीर्ष, खड़ी, खड़ी=$1, खड़ी_$1, $1पिक्सेल
            """),
        ("sah", """
            альт=$1, олох-дьураа, кирбии, аллараа, орто, !раамка, раамката_суох, хаҥас, сигэ=$1,
            !мини=$1, !ойуучаан=$1, ортотунан, суох, сирэй=$1, сирэй $1, уҥа, алын, үрүт,
            тиэкис-аллара, тиэкис-үрдүгэр, !мини, !ойуучаан, үрдүнэн, үөһээуҥа, үөһээуҥа=$1,
            үөһээуҥа $1, $1пкс, основание, граница, снизу, центр, !обрамить, безрамки, слева,
            ссылка=$1, !миниатюра=$1, посередине, без, страница=$1, страница $1, справа, под,
            над, текст-снизу, текст-сверху, !миниатюра, сверху, сверхусправа, сверхусправа=$1,
            сверхусправа $1
            """),
        ("sd", """
            تَرُ, مرڪز, کاٻو, وچ, ڪجهنه, ساڄو, سِرُ, $1 عڪسلون
            """),
        ("se", """
            gasku, gurut, liŋka=$1, !mini=$1, olgeš, !mini, grunnlinje, bunn, sentrer, senter,
            midtstilt, !ramme, rammeløs, ingenramme, venstre, lenke=$1, !miniatyr=$1, midt,
            ingen, side=$1, side $1, høyre, tekst-bunn, !miniatyr, topp, portrett, portrett=$1,
            portrett_$1, perustaso, reunus, alas, alhaalla, keski, keskitetty, !kehys,
            !kehystetty, kehyksetön, vasen, linkki=$1, !pienoiskuva=$1, !pienois=$1, keskellä,
            tyhjä, sivu=$1, sivu_$1, oikea, alaindeksi, yläindeksi, !pienoiskuva, !pienois, ylös,
            ylhäällä, pysty, pysty=$1, pysty_$1, yläoikea, yläoikea=$1, yläoikea_$1
            """),
        ("se-fi", """
            gasku, gurut, liŋka=$1, !mini=$1, olgeš, !mini, perustaso, reunus, alas, alhaalla,
            keski, keskitetty, !kehys, !kehystetty, kehyksetön, vasen, linkki=$1,
            !pienoiskuva=$1, !pienois=$1, keskellä, tyhjä, sivu=$1, sivu_$1, oikea, alaindeksi,
            yläindeksi, !pienoiskuva, !pienois, ylös, ylhäällä, pysty, pysty=$1, pysty_$1,
            yläoikea, yläoikea=$1, yläoikea_$1, baslinje, kantlinje, botten, centrerad, !ram,
            !inramad, ramlös, vänster, länk=$1, !miniatyr=$1, mitten, ingen, sida=$1, sida $1,
            höger, ned, upp, text-botten, text-topp, !miniatyr, topp, stående, stående=$1,
            stående $1
            """),
        ("se-no", """
            gasku, gurut, liŋka=$1, !mini=$1, olgeš, !mini, grunnlinje, bunn, sentrer, senter,
            midtstilt, !ramme, rammeløs, ingenramme, venstre, lenke=$1, !miniatyr=$1, midt,
            ingen, side=$1, side $1, høyre, tekst-bunn, !miniatyr, topp, portrett, portrett=$1,
            portrett_$1, sentrum, !ramma, rammelaus, språk=$1, lenkje=$1, side_$1, høgre, $1pk
            """),
        ("se-se", """
            gasku, gurut, liŋka=$1, !mini=$1, olgeš, !mini, baslinje, kantlinje, botten,
            centrerad, !ram, !inramad, ramlös, vänster, länk=$1, !miniatyr=$1, mitten, ingen,
            sida=$1, sida $1, höger, ned, upp, text-botten, text-topp, !miniatyr, topp, stående,
            stående=$1, stående $1
            """),
        ("sh", """
            osnovnacrta, pocetna_linija, granica, obrub, dno, centar, c, središte, !okvir, !ram,
            bezokvira, bez_okvira, lijevo, levo, !minijatura=$1, !mini=$1, sredina, n, ništa,
            bez, stranica=$1, stranica_$1, strana=$1, strana_$1, desno, tekst-dno, vrh_teksta,
            tekst_vrh, !mini, !minijatura, vrh, na_gore, na_gore=$1, na_gore_$1, uspravno,
            uspravno=$1, uspravno_$1, početna_linija, ivica, dugme, l, stranica $1, d, odjeljak,
            tekst-dugme, $1piksel, $1p, osnova, bezrama, bez_rama, veza=$1, !umanjeno=$1, pod,
            sredinateksta, sredina_teksta, vrhteksta, !umanjeno, $1piskel, jezik=$1,
            poveznica=$1, pola, ind, potpis, natpis, eks, tekst-vrh, uspravno $1
            """),
        ("si", """
            දාරය, මධ්‍යය, වම, මැද, නොමැත, දකුණ, උප, $1පික්
            """),
        ("sk", """
            okraj, stred, !rám, vľavo, žiadny, vpravo, !náhľad, !náhľadobrázka, $1bod, střed,
            třída=$1, bezrámu, jazyk=$1, vlevo, odkaz=$1, !náhled=$1, žádné, strana=$1,
            strana_$1, !náhled, $1pixelů
            """),
        ("sl", """
            obroba, dno, sredina, sredinsko, !okvir, !okvirjeno, brezokvirja, levo, !sličica=$1,
            brez, stran=$1, m_stran $1, desno, pod, podpisano, nad, nadpisano, dno-besedila,
            vrh-besedila, !sličica, vrh, zgorajdesno, zgorajdesno=$1, zgorajdesno $1, $1_pik
            """),
        ("sq", """
            linjabazë, kufi, fund, qendër, qendrore, !i_kornizuar, !pa_kornizë, !kornizë, majtas,
            lidhja=$1, lidhje=$1, !parapamje=$1, !pamje=$1, mes, asnjë, s'ka, faqja=$1, faqja $1,
            djathtas, nën, tekst-fund, tekst-majë, tekst-top, !parapamje, !pamje, vertikale,
            vertikale=$1, vertikale $1, lartdjathtas, lartdjathtas=$1, lartdjathtas $1
            """),
        ("sv", """
            baslinje, kantlinje, botten, centrerad, !ram, !inramad, ramlös, vänster, länk=$1,
            !miniatyr=$1, !mini=$1, mitten, ingen, sida=$1, sida $1, höger, ned, upp,
            text-botten, text-topp, !miniatyr, !mini, topp, stående, stående=$1, stående $1
            """),
        ("ta", """
            கீழ், மையம், இடது, மத்தியில், ஒன்றுமில்லை, வலது, மேல்
            """),
        ("te", """
            ఎడమ, కుడి
            """),
        ("tg", """
            алт=$1, асос, сарҳад, дарпоён, марказ, !чаҳорчӯба, !рамка, бе_чаҳорчӯба, бе_рамка,
            чап, пайванд=$1, !мини=$1, !миниатюра=$1, дарбайн, бе, саҳифа=$1, саҳифа $1, рост,
            поён, боло, матнпоён, матнболо, !мини, !миниатюра, аз_боло, болорост, боло_рост=$1,
            болорост $1, $1пкс
            """),
        ("tly", """
            mərənqo, çəpo, !miniatyur=$1, be, səhifə=$1, səhifə_$1, rosto, !miniatyur
            """),
        ("tt", """
            үзәк, центр, сулда, слева, юк, без, уңда, справа, $1пкс, альт=$1, основание, граница,
            снизу, !обрамить, безрамки, ссылка=$1, !мини=$1, !миниатюра=$1, посередине,
            страница=$1, страница $1, под, над, текст-снизу, текст-сверху, !мини, !миниатюра,
            сверху, сверхусправа, сверхусправа=$1, сверхусправа $1
            """),
        ("tyv", """
            төп, центр, солагай, слева, оң, справа, альт=$1, основание, граница, снизу,
            !обрамить, безрамки, ссылка=$1, !мини=$1, !миниатюра=$1, посередине, без,
            страница=$1, страница $1, под, над, текст-снизу, текст-сверху, !мини, !миниатюра,
            сверху, сверхусправа, сверхусправа=$1, сверхусправа $1, $1пкс
            """),
        ("vep", """
            röun, ääris, ala, hura, vasakul, kesk, eile, tühi, oiged, paremal, üläh, $1piks,
            keskel, !raam, raamita, keel=$1, !pisi=$1, !pisipilt=$1, lehekülg=$1, lehekülg_$1,
            !pisi, !pisipilt, püsti, püsti=$1
            """),
        ("vi", """
            thế=$1, thay_thế=$1, chân-chữ, viền, dưới, giữa, lớp=$1, !khung, không_khung,
            tiếng=$1, ngôn_ngữ=$1, trái, liên_kết=$1, !nhỏ=$1, nửa-chiều-cao, không, trang=$1,
            trang_$1, phải, chỉ-số-dưới, chỉ-số-trên, dưới-chữ, trên-chữ, !nhỏ, trên, đứng,
            đứng=$1, đứng_$1
            """),
        ("yi", """
            טעקסט=$1, טקסט=$1, אונטן, למטה, צענטער, מרכז, לינקס, שמאל, לינק=$1, קישור=$1,
            !קליין=$1, !ממוזער=$1, אינמיטן, באמצע, אן, ללא, רעכטס, ימין, אונטער, תחתי, איבער,
            עילי, !קליין, !ממוזער, אויבן, למעלה, $1פיקס, $1 פיקסלים, שורת הבסיס, גבול, גבולות,
            !מסגרת, !ממוסגר, לא ממוסגר, ללא מסגרת, דף=$1, דף $1, בתחתית הטקסט, בראש הטקסט,
            ימין למעלה, ימין למעלה=$1, ימין למעלה $1
            """),
        ("sr", """
            алт=$1, основа, ивица, оивичено, дно, центар, ц, c, !оквир, !рам, безоквира,
            без_оквира, безрама, без_рама, лево, л, веза=$1, !мини=$1, !умањено=$1, средина, без,
            н, страница=$1, страна=$1, страница_$1, страна_$1, десно, д, под, супер,
            срединатекста, средина_текста, врхтекста, врх_текста, !мини, !умањено, врх, усправно,
            усправно=$1, усправно_$1, $1пискел, $1п, $1p, osnova, ivica, dno, centar, !okvir,
            !ram, bezokvira, bez_okvira, bezrama, bez_rama, levo, l, veza=$1, !mini=$1,
            !umanjeno=$1, sredina, bez, n, stranica=$1, strana=$1, stranica_$1, strana_$1, desno,
            d, pod, sredinateksta, sredina_teksta, vrhteksta, vrh_teksta, !mini, !umanjeno, vrh,
            uspravno, uspravno=$1, uspravno_$1, $1piskel
            """),
        ("zh", """
            替代文字, 替代=$1, 替代文本=$1, 邊框, 边框, 垂直置底, 置中, 居中, 類別=$1, 类=$1, !有框, 無框, 无框, 語言=$1, 左,
            連結=$1, 链接=$1, !縮圖=$1, !缩略图=$1, 垂直置中, 無, 无, 頁=$1, $1頁, 页数=$1, $1页, 右, 下標, 上標, 文字置底,
            文字置頂, !縮圖, !缩略图, 垂直置頂, $1像素, 基线, 底部, 语言=$1, 中间, 子, 超, 文字底部, 文字顶部, 顶部, 右上, 右上=$1, 右上$1
            """),
    ]
}
