extension LanguageNames {
    /// The names in the `{{lang-xx|…}}` of the English Wikipedia.
    static let english = LanguageNames(
        """
        aa Afar;ab Abkhaz;abk Abkhaz;ace Acehnese;ady Adyghe;af Afrikaans;ain Ainu;akk Akkadian;\
        akz Alabama;ale Aleut;aln Gheg Albanian;als Tosk Albanian;alt Southern Altai;am Amharic;\
        an Aragonese;ang Old English;ar Arabic;ara Arabic;arb Standard Arabic;arc Aramaic;\
        arn Mapudungun;arp Arapaho;ary Moroccan Arabic;arz Egyptian Arabic;as Assamese;ast Asturian;\
        av Avar;ay Aymara;az Azerbaijani;aze Azerbaijani;ba Bashkir;bal Balochi;ban Balinese;\
        bar Bavarian;bcl Central Bikol;be Belarusian;bem Bemba;ber Berber;bg Bulgarian;bh Bihari;\
        bi Bislama;bik Bikol;bla Blackfoot;bm Bambara;bn Bengali;ben Bengali;bo Standard Tibetan;\
        tib Tibetan;bor Bororo;br Breton;brh Brahui;bs Bosnian;bua Buryat;bug Buginese;ca Catalan;\
        ca-valencia Valencian;cdo Eastern Min;ce Chechen;ceb Cebuano;ch Chamorro;chg Chagatai;\
        chk Chuukese;chn Chinook Jargon;cho Choctaw;chr Cherokee;chy Cheyenne;ckb Central Kurdish;\
        cnr Montenegrin;co Corsican;cop Coptic;cr Cree;crh Crimean Tatar;cs Czech;csb Kashubian;\
        cu Church Slavonic;cv Chuvash;cy Welsh;cym Welsh;da Danish;dak Dakota;de German;deu German;\
        ger German;de-at Austrian German;de-ch Swiss Standard German;diq Zazaki;dlm Dalmatian;\
        dng Dungan;dsb Lower Sorbian;dua Duala;dv Maldivian;dz Dzongkha;ee Ewe;egy Egyptian;el Greek;\
        ell Greek;gre Greek;el-latn Greek;elx Elamite;en English;en-gb British English;\
        en-us American English;en-emodeng Early Modern English;enm Middle English;eo Esperanto;\
        es Spanish;spa Spanish;esu Yup'ik;et Estonian;ett Etruscan;eu Basque;eve Even;evn Evenki;\
        ext Extremaduran;fa Persian;fas Persian;per Persian;fa-af Dari;prs Dari;ff Fula;fi Finnish;\
        fil Filipino;fj Fijian;fo Faroese;fon Fon;fr French;fra French;fre French;\
        fr-ca Canadian French;frm Middle French;fro Old French;frk Frankish;frp Franco-Provençal;\
        frr North Frisian;fur Friulian;fy West Frisian;ga Irish;gle Irish;gag Gagauz;gan Gan Chinese;\
        gd Scottish Gaelic;gem Germanic;gez Geʽez;gil Gilbertese;gl Galician;gld Nanai;glg Galician;\
        gmh Middle High German;gmw West Germanic;gn Guarani;goh Old High German;gom Goan Konkani;\
        got Gothic;grc Ancient Greek;grc-gre Greek;grc-x-koine Koine Greek;grc-x-attic Attic Greek;\
        grc-x-medieval Medieval Greek;grc-x-byzant Byzantine Greek;gsw Swiss German;gu Gujarati;\
        gv Manx;ha Hausa;hak Hakka Chinese;haw Hawaiian;he Hebrew;heb Hebrew;hbo Biblical Hebrew;\
        he-n Hebrew;hi Hindi;hin Hindi;hif Fiji Hindi;hil Hiligaynon;hit Hittite;hmn Hmong;\
        hns Sarnami Hindustani;ho Hiri Motu;hop Hopi;hr Croatian;hrv Croatian;hsb Upper Sorbian;\
        ht Haitian Creole;hu Hungarian;hun Hungarian;hy Armenian;hye Armenian;arm Armenian;\
        hyw Western Armenian;hz Herero;ia Interlingua;iba Iban;id Indonesian;ie Interlingue;ig Igbo;\
        ii Nuosu;ik Iñupiaq;ilo Ilocano;ine Proto-Indo-European;inh Ingush;io Ido;is Icelandic;\
        it Italian;ita Italian;iu Inuktitut;izh Ingrian;ja Japanese;jpn Japanese;jam Jamaican Patois;\
        jbo Lojban;jdt Judeo-Tat;jv Javanese;ka Georgian;kat Georgian;geo Georgian;oge Old Georgian;\
        kaa Karakalpak;kab Kabyle;kbd Kabardian;kg Kongo;ki Kikuyu;kj Kwanyama;kjh Khakas;kk Kazakh;\
        kl Greenlandic;km Khmer;kmb Kimbundu;kmr Kurmanji;kn Kannada;kan Kannada;ko Korean;\
        kor Korean;ko-kp North Korean;kok Konkani;koi Komi-Permyak;kpe Kpelle;kpv Komi;\
        krc Karachay-Balkar;krl Karelian;kr Kanuri;ks Kashmiri;ksh Colognian;ku Kurdish;kum Kumyk;\
        kv Komi;kw Cornish;ky Kyrgyz;la Latin;lat Latin;lad Judaeo-Spanish;lb Luxembourgish;\
        lez Lezgian;lg Luganda;li Limburgish;lij Ligurian;lkt Lakota;lld Ladin;lmo Lombard;\
        ln Lingala;lo Lao;lou Louisiana Creole;lrc Northern Luri;lt Lithuanian;ltg Latgalian;\
        lua Luba-Kasai;lv Latvian;lzh Classical Chinese;lzz Laz;mad Madurese;mag Magahi;mai Maithili;\
        mak Makassarese;mdf Moksha;men Mende;mg Malagasy;mga Middle Irish;mh Marshallese;\
        mhr Meadow Mari;mi Māori;mic Mi'kmaq;min Minangkabau;mk Macedonian;ml Malayalam;\
        mal Malayalam;mn Mongolian;mnc Manchu;mni Meitei;mnw Mon;mo Moldovan;moh Mohawk;mos Mooré;\
        mr Marathi;mar Marathi;mrj Hill Mari;ms Malay;msa Malay;may Malay;mt Maltese;mus Muscogee;\
        mwl Mirandese;my Burmese;mya Burmese;myn Mayan;myv Erzya;mzn Mazanderani;na Nauruan;\
        nah Nahuatl;nci Classical Nahuatl;nan Southern Min;nap Neapolitan;nb Norwegian Bokmål;\
        nd Northern Ndebele;nds Low German;nds-nl Dutch Low Saxon;ne Nepali;nep Nepali;new Newar;\
        ng Ndonga;niu Niuean;nl Dutch;nld Dutch;dut Dutch;nl-be Belgian Dutch;nn Norwegian Nynorsk;\
        no Norwegian;nog Nogai;non Old Norse;nov Novial;nrf Norman;nrm Norman;nr Southern Ndebele;\
        nso Northern Sotho;nv Navajo;ny Chewa;nys Nyungar;oc Occitan;oci Occitan;odt Old Dutch;\
        ofs Old Frisian;oj Ojibwe;okm Middle Korean;om Oromo;or Odia;ori Odia;orv Old East Slavic;\
        os Ossetian;osp Old Spanish;osx Old Saxon;ota Ottoman Turkish;otk Old Turkic;pa Punjabi;\
        pan Punjabi;pag Pangasinan;pal Middle Persian;pam Kapampangan;pap Papiamento;pau Palauan;\
        pcd Picard;pdc Pennsylvania Dutch;pdt Plautdietsch;peo Old Persian;phn Phoenician;pi Pali;\
        pih Pitcairn-Norfolk;pl Polish;pol Polish;pms Piedmontese;pnb Western Punjabi;\
        pnt Pontic Greek;pox Polabian;ppl Nawat;pra Prakrit;prg Old Prussian;pro Old Occitan;\
        ps Pashto;pus Pashto;pt Portuguese;por Portuguese;pt-br Brazilian Portuguese;qu Quechua;\
        qya Quenya;rap Rapa Nui;rar Cook Islands Māori;rgn Romagnol;rhg Rohingya;rm Romansh;\
        rmy Vlax Romani;rn Kirundi;ro Romanian;ron Romanian;rum Romanian;rom Romani;\
        rsk Pannonian Rusyn;ru Russian;rus Russian;rue Rusyn;rup Aromanian;ruo Istro-Romanian;\
        ruq Megleno-Romanian;rw Kinyarwanda;sa Sanskrit;san Sanskrit;sah Yakut;sam Samaritan Aramaic;\
        sat Santali;sc Sardinian;scn Sicilian;sco Scots;sd Sindhi;sdc Sassarese;se Northern Sami;\
        sei Seri;sg Sango;sga Old Irish;sgs Samogitian;sh Serbo-Croatian;hbs Serbo-Croatian;\
        sh-latn Serbo-Croatian Latin;sh-cyrl Serbo-Croatian Cyrillic;shi Tashelhit;shn Shan;\
        shs Shuswap;si Sinhala;sin Sinhala;sjn Sindarin;sk Slovak;slk Slovak;skr Saraiki;sl Slovene;\
        slv Slovene;sla Slavic;sm Samoan;sma Southern Sami;smj Lule Sami;smn Inari Sami;\
        sms Skolt Sami;sn Shona;so Somali;sog Sogdian;sq Albanian;sqi Albanian;alb Albanian;\
        sr Serbian;srp Serbian;sr-cyr Serbian Cyrillic;sr-cyrl Serbian Cyrillic;\
        sr-latn Serbian Latin;sr-cyrl-latn Serbian;sr-latn-cyrl Serbian;srn Sranan Tongo;ss Swazi;\
        st Sotho;stq Saterland Frisian;str Saanich;su Sundanese;sux Sumerian;sv Swedish;swe Swedish;\
        sw Swahili;swa Swahili;syc Classical Syriac;syl Sylheti;syr Syriac;szl Silesian;ta Tamil;\
        tam Tamil;tcy Tulu;te Telugu;tel Telugu;tet Tetum;tg Tajik;th Thai;tha Thai;ti Tigrinya;\
        tig Tigre;tk Turkmen;tl Tagalog;tlh Klingon;tli Tlingit;tly Talysh;tn Tswana;to Tongan;\
        tok Toki Pona;tpi Tok Pisin;tr Turkish;tur Turkish;trv Seediq;ts Tsonga;tsd Tsakonian;\
        tt Tatar;tat Tatar;tvl Tuvaluan;tw Twi;ty Tahitian;tyv Tuvan;tzm Central Atlas Tamazight;\
        udm Udmurt;ug Uyghur;uga Ugaritic;uk Ukrainian;ukr Ukrainian;umb Umbundu;umu Munsee;\
        unm Unami;ur Urdu;urd Urdu;uz Uzbek;uzb Uzbek;ve Venda;vec Venetian;vep Veps;vi Vietnamese;\
        vie Vietnamese;vls West Flemish;vo Volapük;vot Votic;vro Võro;wa Walloon;war Waray;\
        wlm Middle Welsh;wo Wolof;wuu Wu Chinese;wym Wymysorys;xal Kalmyk Oirat;\
        xcl Classical Armenian;xh Xhosa;xmf Mingrelian;xno Anglo-Norman;xpr Parthian;xpu Punic;\
        yi Yiddish;yid Yiddish;yo Yoruba;yua Yucatec Maya;yue Cantonese;za Zhuang;zap Zapotec;\
        zea Zeelandic;zh Chinese;zho Chinese;chi Chinese;zh-hans Simplified Chinese;\
        zh-hant Traditional Chinese;cmn Mandarin;cmn-latn Mandarin;zu Zulu;zul Zulu;zun Zuni;\
        zza Zaza
        """)
}
