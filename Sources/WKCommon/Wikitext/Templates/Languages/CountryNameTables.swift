/// What the Wikipedias call countries where a template such as `{{JPN}}` or `{{flag|JPN}}` names one, by
/// the two letters of ISO 3166: as Unicode's CLDR has them, but for those that the wikis call otherwise.
extension LanguageNames {
    static let catalanCountries = LanguageNames(
        """
        af Afganistan;al Albània;dz Algèria;ad Andorra;ao Angola;ag Antigua i Barbuda;\
        ar Argentina;am Armènia;au Austràlia;at Àustria;az Azerbaidjan;bs Bahames;bh Bahrain;\
        bd Bangladesh;bb Barbados;by Belarús;be Bèlgica;bz Belize;bj Benín;bt Bhutan;bo Bolívia;\
        ba Bòsnia i Hercegovina;bw Botswana;br Brasil;bn Brunei;bg Bulgària;bf Burkina Faso;\
        bi Burundi;kh Cambodja;cm Camerun;ca Canadà;cv Cap Verd;cf República Centreafricana;\
        td Txad;cl Xile;cn Xina;co Colòmbia;km Comores;cg Congo - Brazzaville;cd Congo - Kinshasa;\
        cr Costa Rica;hr Croàcia;cu Cuba;cy Xipre;cz Txèquia;dk Dinamarca;dj Djibouti;dm Dominica;\
        do República Dominicana;tl Timor-Leste;ec Equador;eg Egipte;sv El Salvador;\
        gq Guinea Equatorial;er Eritrea;ee Estònia;sz Eswatini;et Etiòpia;fo Illes Fèroe;fj Fiji;\
        fi Finlàndia;fr França;ga Gabon;gm Gàmbia;ge Geòrgia;de Alemanya;gh Ghana;gi Gibraltar;\
        gb Regne Unit;gr Grècia;gl Groenlàndia;gd Grenada;gt Guatemala;gn Guinea;gw Guinea Bissau;\
        gy Guyana;ht Haití;hn Hondures;hk Hong Kong;hu Hongria;is Islàndia;in Índia;id Indonèsia;\
        ir Iran;iq Iraq;ie Irlanda;il Israel;it Itàlia;ci Côte d’Ivoire;jm Jamaica;jp Japó;\
        jo Jordània;kz Kazakhstan;ke Kenya;ki Kiribati;xk Kosovo;kw Kuwait;kg Kirguizstan;la Lao;\
        lv Letònia;lb Líban;ls Lesotho;lr Libèria;ly Líbia;li Liechtenstein;lt Lituània;\
        lu Luxemburg;mo Macau;mg Madagascar;mw Malawi;my Malàisia;mv Maldives;ml Mali;mt Malta;\
        mh Illes Marshall;mr Mauritània;mu Maurici;mx Mèxic;fm Micronèsia;md Moldàvia;mc Mònaco;\
        mn Mongòlia;me Montenegro;ma Marroc;mz Moçambic;mm Myanmar;na Namíbia;nr Nauru;np Nepal;\
        nl Països Baixos;nz Nova Zelanda;ni Nicaragua;ne Níger;ng Nigèria;kp Corea del Nord;\
        mk Macedònia del Nord;no Noruega;om Oman;pk Pakistan;pw Palau;ps Territoris palestins;\
        pa Panamà;pg Papua Nova Guinea;py Paraguai;pe Perú;ph Filipines;pl Polònia;pt Portugal;\
        pr Puerto Rico;qa Qatar;ro Romania;ru Rússia;rw Ruanda;kn Saint Kitts i Nevis;\
        lc Saint Lucia;vc Saint Vincent i les Grenadines;ws Samoa;sm San Marino;\
        st São Tomé i Príncipe;sa Aràbia Saudí;sn Senegal;rs Sèrbia;sc Seychelles;sl Sierra Leone;\
        sg Singapur;sk Eslovàquia;si Eslovènia;sb Illes Salomó;so Somàlia;za Sud-àfrica;\
        kr Corea del Sud;ss Sudan del Sud;es Espanya;lk Sri Lanka;sd Sudan;sr Surinam;se Suècia;\
        ch Suïssa;sy Síria;tw Taiwan;tj Tadjikistan;tz Tanzània;th Tailàndia;tg Togo;to Tonga;\
        tt Trinidad i Tobago;tn Tunísia;tr Turquia;tm Turkmenistan;tv Tuvalu;ug Uganda;ua Ucraïna;\
        ae Emirats Àrabs Units;us Estats Units;uy Uruguai;uz Uzbekistan;vu Vanuatu;\
        va Ciutat del Vaticà;ve Veneçuela;vn Vietnam;ye Iemen;zm Zàmbia;zw Zimbàbue
        """)

    static let chineseCountries = LanguageNames(
        """
        af 阿富汗;al 阿尔巴尼亚;dz 阿尔及利亚;ad 安道尔;ao 安哥拉;ag 安提瓜和巴布达;ar 阿根廷;am 亚美尼亚;au 澳大利亚;at 奥地利;az 阿塞拜疆;\
        bs 巴哈马;bh 巴林;bd 孟加拉国;bb 巴巴多斯;by 白俄罗斯;be 比利时;bz 伯利兹;bj 贝宁;bt 不丹;bo 玻利维亚;ba 波斯尼亚和黑塞哥维那;\
        bw 博茨瓦纳;br 巴西;bn 文莱;bg 保加利亚;bf 布基纳法索;bi 布隆迪;kh 柬埔寨;cm 喀麦隆;ca 加拿大;cv 佛得角;cf 中非共和国;td 乍得;\
        cl 智利;cn 中华人民共和国;co 哥伦比亚;km 科摩罗;cg 刚果共和国;cd 刚果民主共和国;cr 哥斯达黎加;hr 克罗地亚;cu 古巴;cy 塞浦路斯;cz 捷克;\
        dk 丹麦;dj 吉布提;dm 多米尼克;do 多米尼加共和国;tl 东帝汶;ec 厄瓜多尔;eg 埃及;sv 萨尔瓦多;gq 赤道几内亚;er 厄立特里亚;ee 爱沙尼亚;\
        sz 斯威士兰;et 埃塞俄比亚;fo 法罗群岛;fj 斐济;fi 芬兰;fr 法国;ga 加蓬;gm 冈比亚;ge 格鲁吉亚;de 德国;gh 加纳;gi 直布罗陀;gb 英国;\
        gr 希腊;gl 格陵兰;gd 格林纳达;gt 危地马拉;gn 几内亚;gw 几内亚比绍;gy 圭亚那;ht 海地;hn 洪都拉斯;hk 香港;hu 匈牙利;is 冰岛;\
        in 印度;id 印度尼西亚;ir 伊朗;iq 伊拉克;ie 爱尔兰;il 以色列;it 意大利;ci 科特迪瓦;jm 牙买加;jp 日本;jo 约旦;kz 哈萨克斯坦;\
        ke 肯尼亚;ki 基里巴斯;xk 科索沃;kw 科威特;kg 吉尔吉斯斯坦;la 老挝;lv 拉脱维亚;lb 黎巴嫩;ls 莱索托;lr 利比里亚;ly 利比亚;\
        li 列支敦士登;lt 立陶宛;lu 卢森堡;mo 澳門;mg 马达加斯加;mw 马拉维;my 马来西亚;mv 马尔代夫;ml 马里;mt 马耳他;mh 马绍尔群岛;\
        mr 毛里塔尼亚;mu 毛里求斯;mx 墨西哥;fm 密克罗尼西亚;md 摩尔多瓦;mc 摩纳哥;mn 蒙古;me 黑山;ma 摩洛哥;mz 莫桑比克;mm 缅甸;na 纳米比亚;\
        nr 瑙鲁;np 尼泊尔;nl 荷兰;nz 新西兰;ni 尼加拉瓜;ne 尼日尔;ng 尼日利亚;kp 朝鲜;mk 北马其顿;no 挪威;om 阿曼;pk 巴基斯坦;pw 帕劳;\
        ps 巴勒斯坦领土;pa 巴拿马;pg 巴布亚新几内亚;py 巴拉圭;pe 秘鲁;ph 菲律宾;pl 波兰;pt 葡萄牙;pr 波多黎各;qa 卡塔尔;ro 罗马尼亚;\
        ru 俄罗斯;rw 卢旺达;kn 圣基茨和尼维斯;lc 圣卢西亚;vc 圣文森特和格林纳丁斯;ws 萨摩亚;sm 圣马力诺;st 圣多美和普林西比;sa 沙特阿拉伯;\
        sn 塞内加尔;rs 塞尔维亚;sc 塞舌尔;sl 塞拉利昂;sg 新加坡;sk 斯洛伐克;si 斯洛文尼亚;sb 所罗门群岛;so 索马里;za 南非;kr 韩国;ss 南苏丹;\
        es 西班牙;lk 斯里兰卡;sd 苏丹;sr 苏里南;se 瑞典;ch 瑞士;sy 叙利亚;tw 中華民國;tj 塔吉克斯坦;tz 坦桑尼亚;th 泰国;tg 多哥;to 汤加;\
        tt 特立尼达和多巴哥;tn 突尼斯;tr 土耳其;tm 土库曼斯坦;tv 图瓦卢;ug 乌干达;ua 乌克兰;ae 阿联酋;us 美国;uy 乌拉圭;uz 乌兹别克斯坦;\
        vu 瓦努阿图;va 梵蒂冈;ve 委内瑞拉;vn 越南;ye 也门;zm 赞比亚;zw 津巴布韦
        """)

    static let czechCountries = LanguageNames(
        """
        af Afghánistán;al Albánie;dz Alžírsko;ad Andorra;ao Angola;ag Antigua a Barbuda;\
        ar Argentina;am Arménie;au Austrálie;at Rakousko;az Ázerbájdžán;bs Bahamy;bh Bahrajn;\
        bd Bangladéš;bb Barbados;by Bělorusko;be Belgie;bz Belize;bj Benin;bt Bhútán;bo Bolívie;\
        ba Bosna a Hercegovina;bw Botswana;br Brazílie;bn Brunej;bg Bulharsko;bf Burkina Faso;\
        bi Burundi;kh Kambodža;cm Kamerun;ca Kanada;cv Kapverdy;cf Středoafrická republika;td Čad;\
        cl Chile;cn Čína;co Kolumbie;km Komory;cg Kongo – Brazzaville;cd Kongo – Kinshasa;\
        cr Kostarika;hr Chorvatsko;cu Kuba;cy Kypr;cz Česko;dk Dánsko;dj Džibutsko;dm Dominika;\
        do Dominikánská republika;tl Východní Timor;ec Ekvádor;eg Egypt;sv Salvador;\
        gq Rovníková Guinea;er Eritrea;ee Estonsko;sz Eswatini;et Etiopie;fo Faerské ostrovy;\
        fj Fidži;fi Finsko;fr Francie;ga Gabon;gm Gambie;ge Gruzie;de Německo;gh Ghana;\
        gi Gibraltar;gb Spojené království;gr Řecko;gl Grónsko;gd Grenada;gt Guatemala;gn Guinea;\
        gw Guinea-Bissau;gy Guyana;ht Haiti;hn Honduras;hk Hongkong – ZAO Číny;hu Maďarsko;\
        is Island;in Indie;id Indonésie;ir Írán;iq Irák;ie Irsko;il Izrael;it Itálie;\
        ci Pobřeží slonoviny;jm Jamajka;jp Japonsko;jo Jordánsko;kz Kazachstán;ke Keňa;\
        ki Kiribati;xk Kosovo;kw Kuvajt;kg Kyrgyzstán;la Laos;lv Lotyšsko;lb Libanon;ls Lesotho;\
        lr Libérie;ly Libye;li Lichtenštejnsko;lt Litva;lu Lucembursko;mo Macao – ZAO Číny;\
        mg Madagaskar;mw Malawi;my Malajsie;mv Maledivy;ml Mali;mt Malta;mh Marshallovy ostrovy;\
        mr Mauritánie;mu Mauricius;mx Mexiko;fm Mikronésie;md Moldavsko;mc Monako;mn Mongolsko;\
        me Černá Hora;ma Maroko;mz Mosambik;mm Myanmar;na Namibie;nr Nauru;np Nepál;nl Nizozemsko;\
        nz Nový Zéland;ni Nikaragua;ne Niger;ng Nigérie;kp Severní Korea;mk Severní Makedonie;\
        no Norsko;om Omán;pk Pákistán;pw Palau;ps Palestinská území;pa Panama;\
        pg Papua-Nová Guinea;py Paraguay;pe Peru;ph Filipíny;pl Polsko;pt Portugalsko;\
        pr Portoriko;qa Katar;ro Rumunsko;ru Rusko;rw Rwanda;kn Svatý Kryštof a Nevis;\
        lc Svatá Lucie;vc Svatý Vincenc a Grenadiny;ws Samoa;sm San Marino;\
        st Svatý Tomáš a Princův ostrov;sa Saúdská Arábie;sn Senegal;rs Srbsko;sc Seychely;\
        sl Sierra Leone;sg Singapur;sk Slovensko;si Slovinsko;sb Šalamounovy ostrovy;so Somálsko;\
        za Jihoafrická republika;kr Jižní Korea;ss Jižní Súdán;es Španělsko;lk Srí Lanka;sd Súdán;\
        sr Surinam;se Švédsko;ch Švýcarsko;sy Sýrie;tw Tchaj-wan;tj Tádžikistán;tz Tanzanie;\
        th Thajsko;tg Togo;to Tonga;tt Trinidad a Tobago;tn Tunisko;tr Turecko;tm Turkmenistán;\
        tv Tuvalu;ug Uganda;ua Ukrajina;ae Spojené arabské emiráty;us Spojené státy;uy Uruguay;\
        uz Uzbekistán;vu Vanuatu;va Vatikán;ve Venezuela;vn Vietnam;ye Jemen;zm Zambie;zw Zimbabwe
        """)

    static let danishCountries = LanguageNames(
        """
        af Afghanistan;al Albanien;dz Algeriet;ad Andorra;ao Angola;ag Antigua og Barbuda;\
        ar Argentina;am Armenien;au Australien;at Østrig;az Aserbajdsjan;bs Bahamas;bh Bahrain;\
        bd Bangladesh;bb Barbados;by Belarus;be Belgien;bz Belize;bj Benin;bt Bhutan;bo Bolivia;\
        ba Bosnien-Hercegovina;bw Botswana;br Brasilien;bn Brunei;bg Bulgarien;bf Burkina Faso;\
        bi Burundi;kh Cambodja;cm Cameroun;ca Canada;cv Kap Verde;\
        cf Den Centralafrikanske Republik;td Tchad;cl Chile;cn Kina;co Colombia;km Comorerne;\
        cg Congo-Brazzaville;cd Congo-Kinshasa;cr Costa Rica;hr Kroatien;cu Cuba;cy Cypern;\
        cz Tjekkiet;dk Danmark;dj Djibouti;dm Dominica;do Den Dominikanske Republik;\
        tl Timor-Leste;ec Ecuador;eg Egypten;sv El Salvador;gq Ækvatorialguinea;er Eritrea;\
        ee Estland;sz Eswatini;et Etiopien;fo Færøerne;fj Fiji;fi Finland;fr Frankrig;ga Gabon;\
        gm Gambia;ge Georgien;de Tyskland;gh Ghana;gi Gibraltar;gb Storbritannien;gr Grækenland;\
        gl Grønland;gd Grenada;gt Guatemala;gn Guinea;gw Guinea-Bissau;gy Guyana;ht Haiti;\
        hn Honduras;hk SAR Hongkong;hu Ungarn;is Island;in Indien;id Indonesien;ir Iran;iq Irak;\
        ie Irland;il Israel;it Italien;ci Elfenbenskysten;jm Jamaica;jp Japan;jo Jordan;\
        kz Kasakhstan;ke Kenya;ki Kiribati;xk Kosovo;kw Kuwait;kg Kirgisistan;la Laos;lv Letland;\
        lb Libanon;ls Lesotho;lr Liberia;ly Libyen;li Liechtenstein;lt Litauen;lu Luxembourg;\
        mo SAR Macao;mg Madagaskar;mw Malawi;my Malaysia;mv Maldiverne;ml Mali;mt Malta;\
        mh Marshalløerne;mr Mauretanien;mu Mauritius;mx Mexico;fm Mikronesien;md Moldova;\
        mc Monaco;mn Mongoliet;me Montenegro;ma Marokko;mz Mozambique;mm Myanmar;na Namibia;\
        nr Nauru;np Nepal;nl Nederlandene;nz New Zealand;ni Nicaragua;ne Niger;ng Nigeria;\
        kp Nordkorea;mk Nordmakedonien;no Norge;om Oman;pk Pakistan;pw Palau;\
        ps De palæstinensiske områder;pa Panama;pg Papua Ny Guinea;py Paraguay;pe Peru;\
        ph Filippinerne;pl Polen;pt Portugal;pr Puerto Rico;qa Qatar;ro Rumænien;ru Rusland;\
        rw Rwanda;kn Saint Kitts og Nevis;lc Saint Lucia;vc Saint Vincent og Grenadinerne;\
        ws Samoa;sm San Marino;st São Tomé og Príncipe;sa Saudi-Arabien;sn Senegal;rs Serbien;\
        sc Seychellerne;sl Sierra Leone;sg Singapore;sk Slovakiet;si Slovenien;sb Salomonøerne;\
        so Somalia;za Sydafrika;kr Sydkorea;ss Sydsudan;es Spanien;lk Sri Lanka;sd Sudan;\
        sr Surinam;se Sverige;ch Schweiz;sy Syrien;tw Taiwan;tj Tadsjikistan;tz Tanzania;\
        th Thailand;tg Togo;to Tonga;tt Trinidad og Tobago;tn Tunesien;tr Tyrkiet;tm Turkmenistan;\
        tv Tuvalu;ug Uganda;ua Ukraine;ae De Forenede Arabiske Emirater;us USA;uy Uruguay;\
        uz Usbekistan;vu Vanuatu;va Vatikanstaten;ve Venezuela;vn Vietnam;ye Yemen;zm Zambia;\
        zw Zimbabwe
        """)

    static let dutchCountries = LanguageNames(
        """
        af Afghanistan;al Albanië;dz Algerije;ad Andorra;ao Angola;ag Antigua en Barbuda;\
        ar Argentinië;am Armenië;au Australië;at Oostenrijk;az Azerbeidzjan;bs Bahama’s;\
        bh Bahrein;bd Bangladesh;bb Barbados;by Belarus;be België;bz Belize;bj Benin;bt Bhutan;\
        bo Bolivia;ba Bosnië en Herzegovina;bw Botswana;br Brazilië;bn Brunei;bg Bulgarije;\
        bf Burkina Faso;bi Burundi;kh Cambodja;cm Kameroen;ca Canada;cv Kaapverdië;\
        cf Centraal-Afrikaanse Republiek;td Tsjaad;cl Chili;cn China;co Colombia;km Comoren;\
        cg Congo-Brazzaville;cd Congo-Kinshasa;cr Costa Rica;hr Kroatië;cu Cuba;cy Cyprus;\
        cz Tsjechië;dk Denemarken;dj Djibouti;dm Dominica;do Dominicaanse Republiek;tl Oost-Timor;\
        ec Ecuador;eg Egypte;sv El Salvador;gq Equatoriaal-Guinea;er Eritrea;ee Estland;\
        sz Eswatini;et Ethiopië;fo Faeröer;fj Fiji;fi Finland;fr Frankrijk;ga Gabon;gm Gambia;\
        ge Georgië;de Duitsland;gh Ghana;gi Gibraltar;gb Verenigd Koninkrijk;gr Griekenland;\
        gl Groenland;gd Grenada;gt Guatemala;gn Guinee;gw Guinee-Bissau;gy Guyana;ht Haïti;\
        hn Honduras;hk Hongkong SAR van China;hu Hongarije;is IJsland;in India;id Indonesië;\
        ir Iran;iq Irak;ie Ierland;il Israël;it Italië;ci Ivoorkust;jm Jamaica;jp Japan;\
        jo Jordanië;kz Kazachstan;ke Kenia;ki Kiribati;xk Kosovo;kw Koeweit;kg Kirgizië;la Laos;\
        lv Letland;lb Libanon;ls Lesotho;lr Liberia;ly Libië;li Liechtenstein;lt Litouwen;\
        lu Luxemburg;mo Macau SAR van China;mg Madagaskar;mw Malawi;my Maleisië;mv Maldiven;\
        ml Mali;mt Malta;mh Marshalleilanden;mr Mauritanië;mu Mauritius;mx Mexico;fm Micronesia;\
        md Moldavië;mc Monaco;mn Mongolië;me Montenegro;ma Marokko;mz Mozambique;mm Myanmar;\
        na Namibië;nr Nauru;np Nepal;nl Nederland;nz Nieuw-Zeeland;ni Nicaragua;ne Niger;\
        ng Nigeria;kp Noord-Korea;mk Noord-Macedonië;no Noorwegen;om Oman;pk Pakistan;pw Palau;\
        ps Palestijnse gebieden;pa Panama;pg Papoea-Nieuw-Guinea;py Paraguay;pe Peru;\
        ph Filipijnen;pl Polen;pt Portugal;pr Puerto Rico;qa Qatar;ro Roemenië;ru Rusland;\
        rw Rwanda;kn Saint Kitts en Nevis;lc Saint Lucia;vc Saint Vincent en de Grenadines;\
        ws Samoa;sm San Marino;st Sao Tomé en Principe;sa Saoedi-Arabië;sn Senegal;rs Servië;\
        sc Seychellen;sl Sierra Leone;sg Singapore;sk Slowakije;si Slovenië;sb Salomonseilanden;\
        so Somalië;za Zuid-Afrika;kr Zuid-Korea;ss Zuid-Soedan;es Spanje;lk Sri Lanka;sd Soedan;\
        sr Suriname;se Zweden;ch Zwitserland;sy Syrië;tw Taiwan;tj Tadzjikistan;tz Tanzania;\
        th Thailand;tg Togo;to Tonga;tt Trinidad en Tobago;tn Tunesië;tr Turkije;tm Turkmenistan;\
        tv Tuvalu;ug Oeganda;ua Oekraïne;ae Verenigde Arabische Emiraten;us Verenigde Staten;\
        uy Uruguay;uz Oezbekistan;vu Vanuatu;va Vaticaanstad;ve Venezuela;vn Vietnam;ye Jemen;\
        zm Zambia;zw Zimbabwe
        """)

    static let frenchCountries = LanguageNames(
        """
        af Afghanistan;al Albanie;dz Algérie;ad Andorre;ao Angola;ag Antigua-et-Barbuda;\
        ar Argentine;am Arménie;au Australie;at Autriche;az Azerbaïdjan;bs Bahamas;bh Bahreïn;\
        bd Bangladesh;bb Barbade;by Biélorussie;be Belgique;bz Belize;bj Bénin;bt Bhoutan;\
        bo Bolivie;ba Bosnie-Herzégovine;bw Botswana;br Brésil;bn Brunei;bg Bulgarie;\
        bf Burkina Faso;bi Burundi;kh Cambodge;cm Cameroun;ca Canada;cv Cap-Vert;\
        cf République centrafricaine;td Tchad;cl Chili;cn Chine;co Colombie;km Comores;\
        cg République du Congo;cd République démocratique du Congo;cr Costa Rica;hr Croatie;\
        cu Cuba;cy Chypre;cz Tchéquie;dk Danemark;dj Djibouti;dm Dominique;\
        do République dominicaine;tl Timor oriental;ec Équateur;eg Égypte;sv Salvador;\
        gq Guinée équatoriale;er Érythrée;ee Estonie;sz Eswatini;et Éthiopie;fo Îles Féroé;\
        fj Fidji;fi Finlande;fr France;ga Gabon;gm Gambie;ge Géorgie;de Allemagne;gh Ghana;\
        gi Gibraltar;gb Royaume-Uni;gr Grèce;gl Groenland;gd Grenade;gt Guatemala;gn Guinée;\
        gw Guinée-Bissau;gy Guyana;ht Haïti;hn Honduras;hk Hong Kong;hu Hongrie;is Islande;\
        in Inde;id Indonésie;ir Iran;iq Irak;ie Irlande;il Israël;it Italie;ci Côte d’Ivoire;\
        jm Jamaïque;jp Japon;jo Jordanie;kz Kazakhstan;ke Kenya;ki Kiribati;xk Kosovo;kw Koweït;\
        kg Kirghizstan;la Laos;lv Lettonie;lb Liban;ls Lesotho;lr Liberia;ly Libye;\
        li Liechtenstein;lt Lituanie;lu Luxembourg;mo Macao;mg Madagascar;mw Malawi;my Malaisie;\
        mv Maldives;ml Mali;mt Malte;mh Îles Marshall;mr Mauritanie;mu Maurice;mx Mexique;\
        fm Micronésie;md Moldavie;mc Monaco;mn Mongolie;me Monténégro;ma Maroc;mz Mozambique;\
        mm Birmanie;na Namibie;nr Nauru;np Népal;nl Pays-Bas;nz Nouvelle-Zélande;ni Nicaragua;\
        ne Niger;ng Nigeria;kp Corée du Nord;mk Macédoine du Nord;no Norvège;om Oman;pk Pakistan;\
        pw Palaos;ps Palestine;pa Panama;pg Papouasie-Nouvelle-Guinée;py Paraguay;pe Pérou;\
        ph Philippines;pl Pologne;pt Portugal;pr Porto Rico;qa Qatar;ro Roumanie;ru Russie;\
        rw Rwanda;kn Saint-Christophe-et-Niévès;lc Sainte-Lucie;\
        vc Saint-Vincent-et-les Grenadines;ws Samoa;sm Saint-Marin;st Sao Tomé-et-Principe;\
        sa Arabie saoudite;sn Sénégal;rs Serbie;sc Seychelles;sl Sierra Leone;sg Singapour;\
        sk Slovaquie;si Slovénie;sb Îles Salomon;so Somalie;za Afrique du Sud;kr Corée du Sud;\
        ss Soudan du Sud;es Espagne;lk Sri Lanka;sd Soudan;sr Suriname;se Suède;ch Suisse;\
        sy Syrie;tw Taïwan;tj Tadjikistan;tz Tanzanie;th Thaïlande;tg Togo;to Tonga;\
        tt Trinité-et-Tobago;tn Tunisie;tr Turquie;tm Turkménistan;tv Tuvalu;ug Ouganda;\
        ua Ukraine;ae Émirats arabes unis;us États-Unis;uy Uruguay;uz Ouzbékistan;vu Vanuatu;\
        va Vatican;ve Venezuela;vn Viêt Nam;ye Yémen;zm Zambie;zw Zimbabwe
        """)

    static let germanCountries = LanguageNames(
        """
        af Afghanistan;al Albanien;dz Algerien;ad Andorra;ao Angola;ag Antigua und Barbuda;\
        ar Argentinien;am Armenien;au Australien;at Österreich;az Aserbaidschan;bs Bahamas;\
        bh Bahrain;bd Bangladesch;bb Barbados;by Belarus;be Belgien;bz Belize;bj Benin;bt Bhutan;\
        bo Bolivien;ba Bosnien und Herzegowina;bw Botsuana;br Brasilien;bn Brunei Darussalam;\
        bg Bulgarien;bf Burkina Faso;bi Burundi;kh Kambodscha;cm Kamerun;ca Kanada;cv Cabo Verde;\
        cf Zentralafrikanische Republik;td Tschad;cl Chile;cn Volksrepublik China;co Kolumbien;\
        km Komoren;cg Republik Kongo;cd Demokratische Republik Kongo;cr Costa Rica;hr Kroatien;\
        cu Kuba;cy Zypern;cz Tschechien;dk Dänemark;dj Dschibuti;dm Dominica;\
        do Dominikanische Republik;tl Osttimor;ec Ecuador;eg Ägypten;sv El Salvador;\
        gq Äquatorialguinea;er Eritrea;ee Estland;sz Eswatini;et Äthiopien;fo Färöer;fj Fidschi;\
        fi Finnland;fr Frankreich;ga Gabun;gm Gambia;ge Georgien;de Deutschland;gh Ghana;\
        gi Gibraltar;gb Vereinigtes Königreich;gr Griechenland;gl Grönland;gd Grenada;\
        gt Guatemala;gn Guinea;gw Guinea-Bissau;gy Guyana;ht Haiti;hn Honduras;hk Hongkong;\
        hu Ungarn;is Island;in Indien;id Indonesien;ir Iran;iq Irak;ie Irland;il Israel;\
        it Italien;ci Elfenbeinküste;jm Jamaika;jp Japan;jo Jordanien;kz Kasachstan;ke Kenia;\
        ki Kiribati;xk Kosovo;kw Kuwait;kg Kirgisistan;la Laos;lv Lettland;lb Libanon;ls Lesotho;\
        lr Liberia;ly Libyen;li Liechtenstein;lt Litauen;lu Luxemburg;mo Macau;mg Madagaskar;\
        mw Malawi;my Malaysia;mv Malediven;ml Mali;mt Malta;mh Marshallinseln;mr Mauretanien;\
        mu Mauritius;mx Mexiko;fm Mikronesien;md Republik Moldau;mc Monaco;mn Mongolei;\
        me Montenegro;ma Marokko;mz Mosambik;mm Myanmar;na Namibia;nr Nauru;np Nepal;\
        nl Niederlande;nz Neuseeland;ni Nicaragua;ne Niger;ng Nigeria;kp Nordkorea;\
        mk Nordmazedonien;no Norwegen;om Oman;pk Pakistan;pw Palau;ps Palästina;pa Panama;\
        pg Papua-Neuguinea;py Paraguay;pe Peru;ph Philippinen;pl Polen;pt Portugal;pr Puerto Rico;\
        qa Katar;ro Rumänien;ru Russland;rw Ruanda;kn St. Kitts und Nevis;lc St. Lucia;\
        vc St. Vincent und die Grenadinen;ws Samoa;sm San Marino;st São Tomé und Príncipe;\
        sa Saudi-Arabien;sn Senegal;rs Serbien;sc Seychellen;sl Sierra Leone;sg Singapur;\
        sk Slowakei;si Slowenien;sb Salomonen;so Somalia;za Südafrika;kr Südkorea;ss Südsudan;\
        es Spanien;lk Sri Lanka;sd Sudan;sr Suriname;se Schweden;ch Schweiz;sy Syrien;tw Taiwan;\
        tj Tadschikistan;tz Tansania;th Thailand;tg Togo;to Tonga;tt Trinidad und Tobago;\
        tn Tunesien;tr Türkei;tm Turkmenistan;tv Tuvalu;ug Uganda;ua Ukraine;\
        ae Vereinigte Arabische Emirate;us Vereinigte Staaten;uy Uruguay;uz Usbekistan;vu Vanuatu;\
        va Vatikanstadt;ve Venezuela;vn Vietnam;ye Jemen;zm Sambia;zw Simbabwe
        """)

    static let indonesianCountries = LanguageNames(
        """
        af Afganistan;al Albania;dz Aljazair;ad Andorra;ao Angola;ag Antigua dan Barbuda;\
        ar Argentina;am Armenia;au Australia;at Austria;az Azerbaijan;bs Bahama;bh Bahrain;\
        bd Bangladesh;bb Barbados;by Belarus;be Belgia;bz Belize;bj Benin;bt Bhutan;bo Bolivia;\
        ba Bosnia dan Herzegovina;bw Botswana;br Brasil;bn Brunei;bg Bulgaria;bf Burkina Faso;\
        bi Burundi;kh Kamboja;cm Kamerun;ca Kanada;cv Tanjung Verde;cf Republik Afrika Tengah;\
        td Chad;cl Cile;cn Tiongkok;co Kolombia;km Komoro;cg Republik Kongo;\
        cd Republik Demokratik Kongo;cr Kosta Rika;hr Kroasia;cu Kuba;cy Siprus;cz Ceko;\
        dk Denmark;dj Jibuti;dm Dominika;do Republik Dominika;tl Timor Leste;ec Ekuador;eg Mesir;\
        sv El Salvador;gq Guinea Ekuatorial;er Eritrea;ee Estonia;sz eSwatini;et Etiopia;\
        fo Kepulauan Faroe;fj Fiji;fi Finlandia;fr Prancis;ga Gabon;gm Gambia;ge Georgia;\
        de Jerman;gh Ghana;gi Gibraltar;gb Britania Raya;gr Yunani;gl Greenland;gd Grenada;\
        gt Guatemala;gn Guinea;gw Guinea-Bissau;gy Guyana;ht Haiti;hn Honduras;hk Hong Kong;\
        hu Hungaria;is Islandia;in India;id Indonesia;ir Iran;iq Irak;ie Irlandia;il Israel;\
        it Italia;ci Côte d’Ivoire;jm Jamaika;jp Jepang;jo Yordania;kz Kazakhstan;ke Kenya;\
        ki Kiribati;xk Kosovo;kw Kuwait;kg Kirgizstan;la Laos;lv Latvia;lb Lebanon;ls Lesotho;\
        lr Liberia;ly Libya;li Liechtenstein;lt Lituania;lu Luksemburg;mo Makau;mg Madagaskar;\
        mw Malawi;my Malaysia;mv Maladewa;ml Mali;mt Malta;mh Kepulauan Marshall;mr Mauritania;\
        mu Mauritius;mx Meksiko;fm Mikronesia;md Moldova;mc Monako;mn Mongolia;me Montenegro;\
        ma Maroko;mz Mozambik;mm Myanmar;na Namibia;nr Nauru;np Nepal;nl Belanda;nz Selandia Baru;\
        ni Nikaragua;ne Niger;ng Nigeria;kp Korea Utara;mk Makedonia Utara;no Norwegia;om Oman;\
        pk Pakistan;pw Palau;ps Palestina;pa Panama;pg Papua Nugini;py Paraguay;pe Peru;\
        ph Filipina;pl Polandia;pt Portugal;pr Puerto Riko;qa Qatar;ro Rumania;ru Rusia;rw Rwanda;\
        kn Saint Kitts dan Nevis;lc Saint Lucia;vc Saint Vincent dan Grenadine;ws Samoa;\
        sm San Marino;st Sao Tome dan Principe;sa Arab Saudi;sn Senegal;rs Serbia;sc Seychelles;\
        sl Sierra Leone;sg Singapura;sk Slovakia;si Slovenia;sb Kepulauan Solomon;so Somalia;\
        za Afrika Selatan;kr Korea Selatan;ss Sudan Selatan;es Spanyol;lk Sri Lanka;sd Sudan;\
        sr Suriname;se Swedia;ch Swiss;sy Suriah;tw Taiwan;tj Tajikistan;tz Tanzania;th Thailand;\
        tg Togo;to Tonga;tt Trinidad dan Tobago;tn Tunisia;tr Turki;tm Turkmenistan;tv Tuvalu;\
        ug Uganda;ua Ukraina;ae Uni Emirat Arab;us Amerika Serikat;uy Uruguay;uz Uzbekistan;\
        vu Vanuatu;va Vatikan;ve Venezuela;vn Vietnam;ye Yaman;zm Zambia;zw Zimbabwe
        """)

    static let italianCountries = LanguageNames(
        """
        af Afghanistan;al Albania;dz Algeria;ad Andorra;ao Angola;ag Antigua e Barbuda;\
        ar Argentina;am Armenia;au Australia;at Austria;az Azerbaigian;bs Bahamas;bh Bahrein;\
        bd Bangladesh;bb Barbados;by Bielorussia;be Belgio;bz Belize;bj Benin;bt Bhutan;\
        bo Bolivia;ba Bosnia ed Erzegovina;bw Botswana;br Brasile;bn Brunei;bg Bulgaria;\
        bf Burkina Faso;bi Burundi;kh Cambogia;cm Camerun;ca Canada;cv Capo Verde;\
        cf Repubblica Centrafricana;td Ciad;cl Cile;cn Cina;co Colombia;km Comore;\
        cg Rep. del Congo;cd RD del Congo;cr Costa Rica;hr Croazia;cu Cuba;cy Cipro;cz Rep. Ceca;\
        dk Danimarca;dj Gibuti;dm Dominica;do Repubblica Dominicana;tl Timor Est;ec Ecuador;\
        eg Egitto;sv El Salvador;gq Guinea Equatoriale;er Eritrea;ee Estonia;sz Eswatini;\
        et Etiopia;fo Isole Fær Øer;fj Figi;fi Finlandia;fr Francia;ga Gabon;gm Gambia;ge Georgia;\
        de Germania;gh Ghana;gi Gibilterra;gb Regno Unito;gr Grecia;gl Groenlandia;gd Grenada;\
        gt Guatemala;gn Guinea;gw Guinea-Bissau;gy Guyana;ht Haiti;hn Honduras;hk Hong Kong;\
        hu Ungheria;is Islanda;in India;id Indonesia;ir Iran;iq Iraq;ie Irlanda;il Israele;\
        it Italia;ci Costa d’Avorio;jm Giamaica;jp Giappone;jo Giordania;kz Kazakistan;ke Kenya;\
        ki Kiribati;xk Kosovo;kw Kuwait;kg Kirghizistan;la Laos;lv Lettonia;lb Libano;ls Lesotho;\
        lr Liberia;ly Libia;li Liechtenstein;lt Lituania;lu Lussemburgo;mo Macao;mg Madagascar;\
        mw Malawi;my Malaysia;mv Maldive;ml Mali;mt Malta;mh Isole Marshall;mr Mauritania;\
        mu Mauritius;mx Messico;fm Micronesia;md Moldavia;mc Monaco;mn Mongolia;me Montenegro;\
        ma Marocco;mz Mozambico;mm Birmania;na Namibia;nr Nauru;np Nepal;nl Paesi Bassi;\
        nz Nuova Zelanda;ni Nicaragua;ne Niger;ng Nigeria;kp Corea del Nord;mk Macedonia del Nord;\
        no Norvegia;om Oman;pk Pakistan;pw Palau;ps Palestina;pa Panama;pg Papua Nuova Guinea;\
        py Paraguay;pe Perù;ph Filippine;pl Polonia;pt Portogallo;pr Portorico;qa Qatar;\
        ro Romania;ru Russia;rw Ruanda;kn Saint Kitts e Nevis;lc Saint Lucia;\
        vc Saint Vincent e Grenadine;ws Samoa;sm San Marino;st São Tomé e Príncipe;\
        sa Arabia Saudita;sn Senegal;rs Serbia;sc Seychelles;sl Sierra Leone;sg Singapore;\
        sk Slovacchia;si Slovenia;sb Isole Salomone;so Somalia;za Sudafrica;kr Corea del Sud;\
        ss Sud Sudan;es Spagna;lk Sri Lanka;sd Sudan;sr Suriname;se Svezia;ch Svizzera;sy Siria;\
        tw Taiwan;tj Tagikistan;tz Tanzania;th Thailandia;tg Togo;to Tonga;tt Trinidad e Tobago;\
        tn Tunisia;tr Turchia;tm Turkmenistan;tv Tuvalu;ug Uganda;ua Ucraina;\
        ae Emirati Arabi Uniti;us Stati Uniti;uy Uruguay;uz Uzbekistan;vu Vanuatu;\
        va Città del Vaticano;ve Venezuela;vn Vietnam;ye Yemen;zm Zambia;zw Zimbabwe
        """)

    static let japaneseCountries = LanguageNames(
        """
        af アフガニスタン;al アルバニア;dz アルジェリア;ad アンドラ;ao アンゴラ;ag アンティグア・バーブーダ;ar アルゼンチン;am アルメニア;\
        au オーストラリア;at オーストリア;az アゼルバイジャン;bs バハマ;bh バーレーン;bd バングラデシュ;bb バルバドス;by ベラルーシ;be ベルギー;\
        bz ベリーズ;bj ベナン;bt ブータン;bo ボリビア;ba ボスニア・ヘルツェゴビナ;bw ボツワナ;br ブラジル;bn ブルネイ;bg ブルガリア;\
        bf ブルキナファソ;bi ブルンジ;kh カンボジア;cm カメルーン;ca カナダ;cv カーボベルデ;cf 中央アフリカ共和国;td チャド;cl チリ;cn 中国;\
        co コロンビア;km コモロ;cg コンゴ共和国;cd コンゴ民主共和国;cr コスタリカ;hr クロアチア;cu キューバ;cy キプロス;cz チェコ;dk デンマーク;\
        dj ジブチ;dm ドミニカ国;do ドミニカ共和国;tl 東ティモール;ec エクアドル;eg エジプト;sv エルサルバドル;gq 赤道ギニア;er エリトリア;\
        ee エストニア;sz エスワティニ;et エチオピア;fo フェロー諸島;fj フィジー;fi フィンランド;fr フランス;ga ガボン;gm ガンビア;ge ジョージア;\
        de ドイツ;gh ガーナ;gi ジブラルタル;gb イギリス;gr ギリシャ;gl グリーンランド;gd グレナダ;gt グアテマラ;gn ギニア;gw ギニアビサウ;\
        gy ガイアナ;ht ハイチ;hn ホンジュラス;hk 香港;hu ハンガリー;is アイスランド;in インド;id インドネシア;ir イラン;iq イラク;\
        ie アイルランド;il イスラエル;it イタリア;ci コートジボワール;jm ジャマイカ;jp 日本;jo ヨルダン;kz カザフスタン;ke ケニア;ki キリバス;\
        xk コソボ;kw クウェート;kg キルギス;la ラオス;lv ラトビア;lb レバノン;ls レソト;lr リベリア;ly リビア;li リヒテンシュタイン;\
        lt リトアニア;lu ルクセンブルク;mo マカオ;mg マダガスカル;mw マラウイ;my マレーシア;mv モルディブ;ml マリ;mt マルタ;mh マーシャル諸島;\
        mr モーリタニア;mu モーリシャス;mx メキシコ;fm ミクロネシア連邦;md モルドバ;mc モナコ;mn モンゴル;me モンテネグロ;ma モロッコ;\
        mz モザンビーク;mm ミャンマー;na ナミビア;nr ナウル;np ネパール;nl オランダ;nz ニュージーランド;ni ニカラグア;ne ニジェール;ng ナイジェリア;\
        kp 北朝鮮;mk 北マケドニア;no ノルウェー;om オマーン;pk パキスタン;pw パラオ;ps パレスチナ国;pa パナマ;pg パプアニューギニア;py パラグアイ;\
        pe ペルー;ph フィリピン;pl ポーランド;pt ポルトガル;pr プエルトリコ;qa カタール;ro ルーマニア;ru ロシア;rw ルワンダ;\
        kn セントクリストファー・ネーヴィス;lc セントルシア;vc セントビンセント及びグレナディーン諸島;ws サモア;sm サンマリノ;st サントメ・プリンシペ;\
        sa サウジアラビア;sn セネガル;rs セルビア;sc セーシェル;sl シエラレオネ;sg シンガポール;sk スロバキア;si スロベニア;sb ソロモン諸島;\
        so ソマリア;za 南アフリカ;kr 韓国;ss 南スーダン;es スペイン;lk スリランカ;sd スーダン;sr スリナム;se スウェーデン;ch スイス;sy シリア;\
        tw 台湾;tj タジキスタン;tz タンザニア;th タイ;tg トーゴ;to トンガ;tt トリニダード・トバゴ;tn チュニジア;tr トルコ;tm トルクメニスタン;\
        tv ツバル;ug ウガンダ;ua ウクライナ;ae アラブ首長国連邦;us アメリカ合衆国;uy ウルグアイ;uz ウズベキスタン;vu バヌアツ;va バチカン;\
        ve ベネズエラ;vn ベトナム;ye イエメン;zm ザンビア;zw ジンバブエ
        """)

    static let koreanCountries = LanguageNames(
        """
        af 아프가니스탄;al 알바니아;dz 알제리;ad 안도라;ao 앙골라;ag 앤티가 바부다;ar 아르헨티나;am 아르메니아;au 오스트레일리아;at 오스트리아;\
        az 아제르바이잔;bs 바하마;bh 바레인;bd 방글라데시;bb 바베이도스;by 벨라루스;be 벨기에;bz 벨리즈;bj 베냉;bt 부탄;bo 볼리비아;\
        ba 보스니아 헤르체고비나;bw 보츠와나;br 브라질;bn 브루나이;bg 불가리아;bf 부르키나파소;bi 부룬디;kh 캄보디아;cm 카메룬;ca 캐나다;\
        cv 카보베르데;cf 중앙 아프리카 공화국;td 차드;cl 칠레;cn 중국;co 콜롬비아;km 코모로;cg 콩고 공화국;cd 콩고 민주 공화국;cr 코스타리카;\
        hr 크로아티아;cu 쿠바;cy 키프로스;cz 체코;dk 덴마크;dj 지부티;dm 도미니카;do 도미니카 공화국;tl 동티모르;ec 에콰도르;eg 이집트;\
        sv 엘살바도르;gq 적도 기니;er 에리트리아;ee 에스토니아;sz 에스와티니;et 에티오피아;fo 페로 제도;fj 피지;fi 핀란드;fr 프랑스;ga 가봉;\
        gm 감비아;ge 조지아;de 독일;gh 가나;gi 지브롤터;gb 영국;gr 그리스;gl 그린란드;gd 그레나다;gt 과테말라;gn 기니;gw 기니비사우;\
        gy 가이아나;ht 아이티;hn 온두라스;hk 홍콩;hu 헝가리;is 아이슬란드;in 인도;id 인도네시아;ir 이란;iq 이라크;ie 아일랜드;il 이스라엘;\
        it 이탈리아;ci 코트디부아르;jm 자메이카;jp 일본;jo 요르단;kz 카자흐스탄;ke 케냐;ki 키리바시;xk 코소보;kw 쿠웨이트;kg 키르기스스탄;\
        la 라오스;lv 라트비아;lb 레바논;ls 레소토;lr 라이베리아;ly 리비아;li 리히텐슈타인;lt 리투아니아;lu 룩셈부르크;mo 마카오;mg 마다가스카르;\
        mw 말라위;my 말레이시아;mv 몰디브;ml 말리;mt 몰타;mh 마셜 제도;mr 모리타니;mu 모리셔스;mx 멕시코;fm 미크로네시아;md 몰도바;\
        mc 모나코;mn 몽골;me 몬테네그로;ma 모로코;mz 모잠비크;mm 미얀마;na 나미비아;nr 나우루;np 네팔;nl 네덜란드;nz 뉴질랜드;ni 니카라과;\
        ne 니제르;ng 나이지리아;kp 조선민주주의인민공화국;mk 북마케도니아;no 노르웨이;om 오만;pk 파키스탄;pw 팔라우;ps 팔레스타인;pa 파나마;\
        pg 파푸아뉴기니;py 파라과이;pe 페루;ph 필리핀;pl 폴란드;pt 포르투갈;pr 푸에르토리코;qa 카타르;ro 루마니아;ru 러시아;rw 르완다;\
        kn 세인트키츠 네비스;lc 세인트루시아;vc 세인트빈센트그레나딘;ws 사모아;sm 산마리노;st 상투메 프린시페;sa 사우디아라비아;sn 세네갈;rs 세르비아;\
        sc 세이셸;sl 시에라리온;sg 싱가포르;sk 슬로바키아;si 슬로베니아;sb 솔로몬 제도;so 소말리아;za 남아프리카;kr 대한민국;ss 남수단;\
        es 스페인;lk 스리랑카;sd 수단;sr 수리남;se 스웨덴;ch 스위스;sy 시리아;tw 중화민국;tj 타지키스탄;tz 탄자니아;th 태국;tg 토고;\
        to 통가;tt 트리니다드 토바고;tn 튀니지;tr 튀르키예;tm 투르크메니스탄;tv 투발루;ug 우간다;ua 우크라이나;ae 아랍에미리트;us 미국;\
        uy 우루과이;uz 우즈베키스탄;vu 바누아투;va 바티칸 시국;ve 베네수엘라;vn 베트남;ye 예멘;zm 잠비아;zw 짐바브웨
        """)

    static let norwegianCountries = LanguageNames(
        """
        af Afghanistan;al Albania;dz Algerie;ad Andorra;ao Angola;ag Antigua og Barbuda;\
        ar Argentina;am Armenia;au Australia;at Østerrike;az Aserbajdsjan;bs Bahamas;bh Bahrain;\
        bd Bangladesh;bb Barbados;by Belarus;be Belgia;bz Belize;bj Benin;bt Bhutan;bo Bolivia;\
        ba Bosnia-Hercegovina;bw Botswana;br Brasil;bn Brunei;bg Bulgaria;bf Burkina Faso;\
        bi Burundi;kh Kambodsja;cm Kamerun;ca Canada;cv Kapp Verde;\
        cf Den sentralafrikanske republikk;td Tsjad;cl Chile;cn Kina;co Colombia;km Komorene;\
        cg Kongo-Brazzaville;cd Kongo;cr Costa Rica;hr Kroatia;cu Cuba;cy Kypros;cz Tsjekkia;\
        dk Danmark;dj Djibouti;dm Dominica;do Den dominikanske republikk;tl Øst-Timor;ec Ecuador;\
        eg Egypt;sv El Salvador;gq Ekvatorial-Guinea;er Eritrea;ee Estland;sz Eswatini;et Etiopia;\
        fo Færøyene;fj Fiji;fi Finland;fr Frankrike;ga Gabon;gm Gambia;ge Georgia;de Tyskland;\
        gh Ghana;gi Gibraltar;gb Storbritannia;gr Hellas;gl Grønland;gd Grenada;gt Guatemala;\
        gn Guinea;gw Guinea-Bissau;gy Guyana;ht Haiti;hn Honduras;hk Hongkong SAR Kina;hu Ungarn;\
        is Island;in India;id Indonesia;ir Iran;iq Irak;ie Irland;il Israel;it Italia;\
        ci Elfenbenskysten;jm Jamaica;jp Japan;jo Jordan;kz Kasakhstan;ke Kenya;ki Kiribati;\
        xk Kosovo;kw Kuwait;kg Kirgisistan;la Laos;lv Latvia;lb Libanon;ls Lesotho;lr Liberia;\
        ly Libya;li Liechtenstein;lt Litauen;lu Luxemburg;mo Macao SAR Kina;mg Madagaskar;\
        mw Malawi;my Malaysia;mv Maldivene;ml Mali;mt Malta;mh Marshalløyene;mr Mauritania;\
        mu Mauritius;mx Mexico;fm Mikronesiaføderasjonen;md Moldova;mc Monaco;mn Mongolia;\
        me Montenegro;ma Marokko;mz Mosambik;mm Myanmar;na Namibia;nr Nauru;np Nepal;nl Nederland;\
        nz New Zealand;ni Nicaragua;ne Niger;ng Nigeria;kp Nord-Korea;mk Nord-Makedonia;no Norge;\
        om Oman;pk Pakistan;pw Palau;ps Det palestinske området;pa Panama;pg Papua Ny-Guinea;\
        py Paraguay;pe Peru;ph Filippinene;pl Polen;pt Portugal;pr Puerto Rico;qa Qatar;\
        ro Romania;ru Russland;rw Rwanda;kn Saint Kitts og Nevis;lc St. Lucia;\
        vc St. Vincent og Grenadinene;ws Samoa;sm San Marino;st São Tomé og Príncipe;\
        sa Saudi-Arabia;sn Senegal;rs Serbia;sc Seychellene;sl Sierra Leone;sg Singapore;\
        sk Slovakia;si Slovenia;sb Salomonøyene;so Somalia;za Sør-Afrika;kr Sør-Korea;\
        ss Sør-Sudan;es Spania;lk Sri Lanka;sd Sudan;sr Surinam;se Sverige;ch Sveits;sy Syria;\
        tw Taiwan;tj Tadsjikistan;tz Tanzania;th Thailand;tg Togo;to Tonga;tt Trinidad og Tobago;\
        tn Tunisia;tr Tyrkia;tm Turkmenistan;tv Tuvalu;ug Uganda;ua Ukraina;\
        ae De forente arabiske emirater;us USA;uy Uruguay;uz Usbekistan;vu Vanuatu;\
        va Vatikanstaten;ve Venezuela;vn Vietnam;ye Jemen;zm Zambia;zw Zimbabwe
        """)

    static let polishCountries = LanguageNames(
        """
        af Afganistan;al Albania;dz Algieria;ad Andora;ao Angola;ag Antigua i Barbuda;\
        ar Argentyna;am Armenia;au Australia;at Austria;az Azerbejdżan;bs Bahamy;bh Bahrajn;\
        bd Bangladesz;bb Barbados;by Białoruś;be Belgia;bz Belize;bj Benin;bt Bhutan;bo Boliwia;\
        ba Bośnia i Hercegowina;bw Botswana;br Brazylia;bn Brunei;bg Bułgaria;bf Burkina Faso;\
        bi Burundi;kh Kambodża;cm Kamerun;ca Kanada;cv Republika Zielonego Przylądka;\
        cf Republika Środkowoafrykańska;td Czad;cl Chile;cn Chiny;co Kolumbia;km Komory;cg Kongo;\
        cd Demokratyczna Republika Konga;cr Kostaryka;hr Chorwacja;cu Kuba;cy Cypr;cz Czechy;\
        dk Dania;dj Dżibuti;dm Dominika;do Dominikana;tl Timor Wschodni;ec Ekwador;eg Egipt;\
        sv Salwador;gq Gwinea Równikowa;er Erytrea;ee Estonia;sz Eswatini;et Etiopia;\
        fo Wyspy Owcze;fj Fidżi;fi Finlandia;fr Francja;ga Gabon;gm Gambia;ge Gruzja;de Niemcy;\
        gh Ghana;gi Gibraltar;gb Wielka Brytania;gr Grecja;gl Grenlandia;gd Grenada;gt Gwatemala;\
        gn Gwinea;gw Gwinea Bissau;gy Gujana;ht Haiti;hn Honduras;hk Hongkong;hu Węgry;\
        is Islandia;in Indie;id Indonezja;ir Iran;iq Irak;ie Irlandia;il Izrael;it Włochy;\
        ci Côte d’Ivoire;jm Jamajka;jp Japonia;jo Jordania;kz Kazachstan;ke Kenia;ki Kiribati;\
        xk Kosowo;kw Kuwejt;kg Kirgistan;la Laos;lv Łotwa;lb Liban;ls Lesotho;lr Liberia;ly Libia;\
        li Liechtenstein;lt Litwa;lu Luksemburg;mo Makau;mg Madagaskar;mw Malawi;my Malezja;\
        mv Malediwy;ml Mali;mt Malta;mh Wyspy Marshalla;mr Mauretania;mu Mauritius;mx Meksyk;\
        fm Mikronezja;md Mołdawia;mc Monako;mn Mongolia;me Czarnogóra;ma Maroko;mz Mozambik;\
        mm Mjanma;na Namibia;nr Nauru;np Nepal;nl Holandia;nz Nowa Zelandia;ni Nikaragua;ne Niger;\
        ng Nigeria;kp Korea Północna;mk Macedonia Północna;no Norwegia;om Oman;pk Pakistan;\
        pw Palau;ps Palestyna;pa Panama;pg Papua-Nowa Gwinea;py Paragwaj;pe Peru;ph Filipiny;\
        pl Polska;pt Portugalia;pr Portoryko;qa Katar;ro Rumunia;ru Rosja;rw Rwanda;\
        kn Saint Kitts i Nevis;lc Saint Lucia;vc Saint Vincent i Grenadyny;ws Samoa;sm San Marino;\
        st Wyspy Świętego Tomasza i Książęca;sa Arabia Saudyjska;sn Senegal;rs Serbia;sc Seszele;\
        sl Sierra Leone;sg Singapur;sk Słowacja;si Słowenia;sb Wyspy Salomona;so Somalia;\
        za Republika Południowej Afryki;kr Korea Południowa;ss Sudan Południowy;es Hiszpania;\
        lk Sri Lanka;sd Sudan;sr Surinam;se Szwecja;ch Szwajcaria;sy Syria;tw Tajwan;\
        tj Tadżykistan;tz Tanzania;th Tajlandia;tg Togo;to Tonga;tt Trynidad i Tobago;tn Tunezja;\
        tr Turcja;tm Turkmenistan;tv Tuvalu;ug Uganda;ua Ukraina;ae Zjednoczone Emiraty Arabskie;\
        us Stany Zjednoczone;uy Urugwaj;uz Uzbekistan;vu Vanuatu;va Watykan;ve Wenezuela;\
        vn Wietnam;ye Jemen;zm Zambia;zw Zimbabwe
        """)

    static let portugueseCountries = LanguageNames(
        """
        af Afeganistão;al Albânia;dz Argélia;ad Andorra;ao Angola;ag Antígua e Barbuda;\
        ar Argentina;am Armênia;au Austrália;at Áustria;az Azerbaijão;bs Bahamas;bh Barein;\
        bd Bangladesh;bb Barbados;by Bielorrússia;be Bélgica;bz Belize;bj Benin;bt Butão;\
        bo Bolívia;ba Bósnia e Herzegovina;bw Botsuana;br Brasil;bn Brunei;bg Bulgária;\
        bf Burquina Faso;bi Burundi;kh Camboja;cm Camarões;ca Canadá;cv Cabo Verde;\
        cf República Centro-Africana;td Chade;cl Chile;cn China;co Colômbia;km Comores;\
        cg República do Congo;cd República Democrática do Congo;cr Costa Rica;hr Croácia;cu Cuba;\
        cy Chipre;cz Chéquia;dk Dinamarca;dj Djibuti;dm Dominica;do República Dominicana;\
        tl Timor-Leste;ec Equador;eg Egito;sv El Salvador;gq Guiné Equatorial;er Eritreia;\
        ee Estônia;sz Essuatíni;et Etiópia;fo Ilhas Faroé;fj Fiji;fi Finlândia;fr França;ga Gabão;\
        gm Gâmbia;ge Geórgia;de Alemanha;gh Gana;gi Gibraltar;gb Reino Unido;gr Grécia;\
        gl Groenlândia;gd Granada;gt Guatemala;gn Guiné;gw Guiné-Bissau;gy Guiana;ht Haiti;\
        hn Honduras;hk Hong Kong;hu Hungria;is Islândia;in Índia;id Indonésia;ir Irã;iq Iraque;\
        ie Irlanda;il Israel;it Itália;ci Costa do Marfim;jm Jamaica;jp Japão;jo Jordânia;\
        kz Cazaquistão;ke Quênia;ki Quiribati;xk Kosovo;kw Kuwait;kg Quirguistão;la Laos;\
        lv Letônia;lb Líbano;ls Lesoto;lr Libéria;ly Líbia;li Liechtenstein;lt Lituânia;\
        lu Luxemburgo;mo Macau;mg Madagascar;mw Malaui;my Malásia;mv Maldivas;ml Mali;mt Malta;\
        mh Ilhas Marshall;mr Mauritânia;mu Maurício;mx México;fm Micronésia;md Moldávia;mc Mônaco;\
        mn Mongólia;me Montenegro;ma Marrocos;mz Moçambique;mm Mianmar;na Namíbia;nr Nauru;\
        np Nepal;nl Países Baixos;nz Nova Zelândia;ni Nicarágua;ne Níger;ng Nigéria;\
        kp Coreia do Norte;mk Macedônia do Norte;no Noruega;om Omã;pk Paquistão;pw Palau;\
        ps Palestina;pa Panamá;pg Papua-Nova Guiné;py Paraguai;pe Peru;ph Filipinas;pl Polônia;\
        pt Portugal;pr Porto Rico;qa Catar;ro Romênia;ru Rússia;rw Ruanda;\
        kn São Cristóvão e Névis;lc Santa Lúcia;vc São Vicente e Granadinas;ws Samoa;\
        sm San Marino;st São Tomé e Príncipe;sa Arábia Saudita;sn Senegal;rs Sérvia;sc Seicheles;\
        sl Serra Leoa;sg Singapura;sk Eslováquia;si Eslovênia;sb Ilhas Salomão;so Somália;\
        za África do Sul;kr Coreia do Sul;ss Sudão do Sul;es Espanha;lk Sri Lanka;sd Sudão;\
        sr Suriname;se Suécia;ch Suíça;sy Síria;tw Taiwan;tj Tadjiquistão;tz Tanzânia;\
        th Tailândia;tg Togo;to Tonga;tt Trinidad e Tobago;tn Tunísia;tr Turquia;tm Turcomenistão;\
        tv Tuvalu;ug Uganda;ua Ucrânia;ae Emirados Árabes Unidos;us Estados Unidos;uy Uruguai;\
        uz Uzbequistão;vu Vanuatu;va Cidade do Vaticano;ve Venezuela;vn Vietnã;ye Iêmen;zm Zâmbia;\
        zw Zimbábue
        """)

    static let russianCountries = LanguageNames(
        """
        af Афганистан;al Албания;dz Алжир;ad Андорра;ao Ангола;ag Антигуа и Барбуда;ar Аргентина;\
        am Армения;au Австралия;at Австрия;az Азербайджан;bs Багамы;bh Бахрейн;bd Бангладеш;\
        bb Барбадос;by Белоруссия;be Бельгия;bz Белиз;bj Бенин;bt Бутан;bo Боливия;\
        ba Босния и Герцеговина;bw Ботсвана;br Бразилия;bn Бруней;bg Болгария;bf Буркина-Фасо;\
        bi Бурунди;kh Камбоджа;cm Камерун;ca Канада;cv Кабо-Верде;cf ЦАР;td Чад;cl Чили;cn Китай;\
        co Колумбия;km Коморы;cg Республика Конго;cd ДР Конго;cr Коста-Рика;hr Хорватия;cu Куба;\
        cy Кипр;cz Чехия;dk Дания;dj Джибути;dm Доминика;do Доминиканская Республика;\
        tl Восточный Тимор;ec Эквадор;eg Египет;sv Сальвадор;gq Экваториальная Гвинея;er Эритрея;\
        ee Эстония;sz Эсватини;et Эфиопия;fo Фарерские о-ва;fj Фиджи;fi Финляндия;fr Франция;\
        ga Габон;gm Гамбия;ge Грузия;de Германия;gh Гана;gi Гибралтар;gb Великобритания;gr Греция;\
        gl Гренландия;gd Гренада;gt Гватемала;gn Гвинея;gw Гвинея-Бисау;gy Гайана;ht Гаити;\
        hn Гондурас;hk Гонконг;hu Венгрия;is Исландия;in Индия;id Индонезия;ir Иран;iq Ирак;\
        ie Ирландия;il Израиль;it Италия;ci Кот-д’Ивуар;jm Ямайка;jp Япония;jo Иордания;\
        kz Казахстан;ke Кения;ki Кирибати;xk Косово;kw Кувейт;kg Киргизия;la Лаос;lv Латвия;\
        lb Ливан;ls Лесото;lr Либерия;ly Ливия;li Лихтенштейн;lt Литва;lu Люксембург;mo Макао;\
        mg Мадагаскар;mw Малави;my Малайзия;mv Мальдивы;ml Мали;mt Мальта;mh Маршалловы о-ва;\
        mr Мавритания;mu Маврикий;mx Мексика;fm Федеративные Штаты Микронезии;md Молдавия;\
        mc Монако;mn Монголия;me Черногория;ma Марокко;mz Мозамбик;mm Мьянма;na Намибия;nr Науру;\
        np Непал;nl Нидерланды;nz Новая Зеландия;ni Никарагуа;ne Нигер;ng Нигерия;kp КНДР;\
        mk Северная Македония;no Норвегия;om Оман;pk Пакистан;pw Палау;ps Палестина;pa Панама;\
        pg Папуа — Новая Гвинея;py Парагвай;pe Перу;ph Филиппины;pl Польша;pt Португалия;\
        pr Пуэрто-Рико;qa Катар;ro Румыния;ru Россия;rw Руанда;kn Сент-Китс и Невис;lc Сент-Люсия;\
        vc Сент-Винсент и Гренадины;ws Самоа;sm Сан-Марино;st Сан-Томе и Принсипи;\
        sa Саудовская Аравия;sn Сенегал;rs Сербия;sc Сейшельские о-ва;sl Сьерра-Леоне;sg Сингапур;\
        sk Словакия;si Словения;sb Соломоновы о-ва;so Сомали;za ЮАР;kr Республика Корея;\
        ss Южный Судан;es Испания;lk Шри-Ланка;sd Судан;sr Суринам;se Швеция;ch Швейцария;\
        sy Сирия;tw Тайвань;tj Таджикистан;tz Танзания;th Таиланд;tg Того;to Тонга;\
        tt Тринидад и Тобаго;tn Тунис;tr Турция;tm Туркмения;tv Тувалу;ug Уганда;ua Украина;\
        ae ОАЭ;us США;uy Уругвай;uz Узбекистан;vu Вануату;va Ватикан;ve Венесуэла;vn Вьетнам;\
        ye Йемен;zm Замбия;zw Зимбабве
        """)

    static let serbianCountries = LanguageNames(
        """
        af Авганистан;al Албанија;dz Алжир;ad Андора;ao Ангола;ag Антигва и Барбуда;ar Аргентина;\
        am Јерменија;au Аустралија;at Аустрија;az Азербејџан;bs Бахами;bh Бахреин;bd Бангладеш;\
        bb Барбадос;by Белорусија;be Белгија;bz Белизе;bj Бенин;bt Бутан;bo Боливија;\
        ba Босна и Херцеговина;bw Боцвана;br Бразил;bn Брунеј;bg Бугарска;bf Буркина Фасо;\
        bi Бурунди;kh Камбоџа;cm Камерун;ca Канада;cv Зеленортска Острва;\
        cf Централноафричка Република;td Чад;cl Чиле;cn Кина;co Колумбија;km Коморска Острва;\
        cg Конго - Бразавил;cd Конго - Киншаса;cr Костарика;hr Хрватска;cu Куба;cy Кипар;cz Чешка;\
        dk Данска;dj Џибути;dm Доминика;do Доминиканска Република;tl Тимор-Лесте;ec Еквадор;\
        eg Египат;sv Салвадор;gq Екваторијална Гвинеја;er Еритреја;ee Естонија;sz Свазиленд;\
        et Етиопија;fo Фарска Острва;fj Фиџи;fi Финска;fr Француска;ga Габон;gm Гамбија;\
        ge Грузија;de Немачка;gh Гана;gi Гибралтар;gb Уједињено Краљевство;gr Грчка;gl Гренланд;\
        gd Гренада;gt Гватемала;gn Гвинеја;gw Гвинеја-Бисао;gy Гвајана;ht Хаити;hn Хондурас;\
        hk САР Хонгконг;hu Мађарска;is Исланд;in Индија;id Индонезија;ir Иран;iq Ирак;ie Ирска;\
        il Израел;it Италија;ci Обала Слоноваче;jm Јамајка;jp Јапан;jo Јордан;kz Казахстан;\
        ke Кенија;ki Кирибати;xk Косово;kw Кувајт;kg Киргистан;la Лаос;lv Летонија;lb Либан;\
        ls Лесото;lr Либерија;ly Либија;li Лихтенштајн;lt Литванија;lu Луксембург;mo САР Макао;\
        mg Мадагаскар;mw Малави;my Малезија;mv Малдиви;ml Мали;mt Малта;mh Маршалска Острва;\
        mr Мауританија;mu Маурицијус;mx Мексико;fm Микронезија;md Молдавија;mc Монако;\
        mn Монголија;me Црна Гора;ma Мароко;mz Мозамбик;mm Мијанмар;na Намибија;nr Науру;np Непал;\
        nl Холандија;nz Нови Зеланд;ni Никарагва;ne Нигер;ng Нигерија;kp Северна Кореја;\
        mk Северна Македонија;no Норвешка;om Оман;pk Пакистан;pw Палау;ps Палестинске територије;\
        pa Панама;pg Папуа Нова Гвинеја;py Парагвај;pe Перу;ph Филипини;pl Пољска;pt Португалија;\
        pr Порторико;qa Катар;ro Румунија;ru Русија;rw Руанда;kn Сент Китс и Невис;\
        lc Света Луција;vc Сент Винсент и Гренадини;ws Самоа;sm Сан Марино;st Сао Томе и Принципе;\
        sa Саудијска Арабија;sn Сенегал;rs Србија;sc Сејшели;sl Сијера Леоне;sg Сингапур;\
        sk Словачка;si Словенија;sb Соломонска Острва;so Сомалија;za Јужноафричка Република;\
        kr Јужна Кореја;ss Јужни Судан;es Шпанија;lk Шри Ланка;sd Судан;sr Суринам;se Шведска;\
        ch Швајцарска;sy Сирија;tw Тајван;tj Таџикистан;tz Танзанија;th Тајланд;tg Того;to Тонга;\
        tt Тринидад и Тобаго;tn Тунис;tr Турска;tm Туркменистан;tv Тувалу;ug Уганда;ua Украјина;\
        ae Уједињени Арапски Емирати;us Сједињене Државе;uy Уругвај;uz Узбекистан;vu Вануату;\
        va Ватикан;ve Венецуела;vn Вијетнам;ye Јемен;zm Замбија;zw Зимбабве
        """)

    static let spanishCountries = LanguageNames(
        """
        af Afganistán;al Albania;dz Argelia;ad Andorra;ao Angola;ag Antigua y Barbuda;\
        ar Argentina;am Armenia;au Australia;at Austria;az Azerbaiyán;bs Bahamas;bh Baréin;\
        bd Bangladés;bb Barbados;by Bielorrusia;be Bélgica;bz Belice;bj Benín;bt Bután;bo Bolivia;\
        ba Bosnia y Herzegovina;bw Botsuana;br Brasil;bn Brunéi;bg Bulgaria;bf Burkina Faso;\
        bi Burundi;kh Camboya;cm Camerún;ca Canadá;cv Cabo Verde;cf República Centroafricana;\
        td Chad;cl Chile;cn China;co Colombia;km Comoras;cg República del Congo;\
        cd República Democrática del Congo;cr Costa Rica;hr Croacia;cu Cuba;cy Chipre;cz Chequia;\
        dk Dinamarca;dj Yibuti;dm Dominica;do República Dominicana;tl Timor-Leste;ec Ecuador;\
        eg Egipto;sv El Salvador;gq Guinea Ecuatorial;er Eritrea;ee Estonia;sz Suazilandia;\
        et Etiopía;fo Islas Feroe;fj Fiyi;fi Finlandia;fr Francia;ga Gabón;gm Gambia;ge Georgia;\
        de Alemania;gh Ghana;gi Gibraltar;gb Reino Unido;gr Grecia;gl Groenlandia;gd Granada;\
        gt Guatemala;gn Guinea;gw Guinea-Bisáu;gy Guyana;ht Haití;hn Honduras;hk Hong Kong;\
        hu Hungría;is Islandia;in India;id Indonesia;ir Irán;iq Irak;ie Irlanda;il Israel;\
        it Italia;ci Costa de Marfil;jm Jamaica;jp Japón;jo Jordania;kz Kazajistán;ke Kenia;\
        ki Kiribati;xk Kosovo;kw Kuwait;kg Kirguistán;la Laos;lv Letonia;lb Líbano;ls Lesoto;\
        lr Liberia;ly Libia;li Liechtenstein;lt Lituania;lu Luxemburgo;mo Macao;mg Madagascar;\
        mw Malaui;my Malasia;mv Maldivas;ml Mali;mt Malta;mh Islas Marshall;mr Mauritania;\
        mu Mauricio;mx México;fm Micronesia;md Moldavia;mc Mónaco;mn Mongolia;me Montenegro;\
        ma Marruecos;mz Mozambique;mm Birmania;na Namibia;nr Nauru;np Nepal;nl Países Bajos;\
        nz Nueva Zelanda;ni Nicaragua;ne Níger;ng Nigeria;kp Corea del Norte;\
        mk Macedonia del Norte;no Noruega;om Omán;pk Pakistán;pw Palaos;ps Palestina;pa Panamá;\
        pg Papúa Nueva Guinea;py Paraguay;pe Perú;ph Filipinas;pl Polonia;pt Portugal;\
        pr Puerto Rico;qa Catar;ro Rumanía;ru Rusia;rw Ruanda;kn San Cristóbal y Nieves;\
        lc Santa Lucía;vc San Vicente y las Granadinas;ws Samoa;sm San Marino;\
        st Santo Tomé y Príncipe;sa Arabia Saudí;sn Senegal;rs Serbia;sc Seychelles;\
        sl Sierra Leona;sg Singapur;sk Eslovaquia;si Eslovenia;sb Islas Salomón;so Somalia;\
        za Sudáfrica;kr Corea del Sur;ss Sudán del Sur;es España;lk Sri Lanka;sd Sudán;sr Surinam;\
        se Suecia;ch Suiza;sy Siria;tw Taiwán;tj Tayikistán;tz Tanzania;th Tailandia;tg Togo;\
        to Tonga;tt Trinidad y Tobago;tn Túnez;tr Turquía;tm Turkmenistán;tv Tuvalu;ug Uganda;\
        ua Ucrania;ae Emiratos Árabes Unidos;us Estados Unidos;uy Uruguay;uz Uzbekistán;\
        vu Vanuatu;va Ciudad del Vaticano;ve Venezuela;vn Vietnam;ye Yemen;zm Zambia;zw Zimbabue
        """)

    static let swedishCountries = LanguageNames(
        """
        af Afghanistan;al Albanien;dz Algeriet;ad Andorra;ao Angola;ag Antigua och Barbuda;\
        ar Argentina;am Armenien;au Australien;at Österrike;az Azerbajdzjan;bs Bahamas;bh Bahrain;\
        bd Bangladesh;bb Barbados;by Belarus;be Belgien;bz Belize;bj Benin;bt Bhutan;bo Bolivia;\
        ba Bosnien och Hercegovina;bw Botswana;br Brasilien;bn Brunei;bg Bulgarien;\
        bf Burkina Faso;bi Burundi;kh Kambodja;cm Kamerun;ca Kanada;cv Kap Verde;\
        cf Centralafrikanska republiken;td Tchad;cl Chile;cn Kina;co Colombia;km Komorerna;\
        cg Kongo-Brazzaville;cd Kongo-Kinshasa;cr Costa Rica;hr Kroatien;cu Kuba;cy Cypern;\
        cz Tjeckien;dk Danmark;dj Djibouti;dm Dominica;do Dominikanska republiken;tl Östtimor;\
        ec Ecuador;eg Egypten;sv El Salvador;gq Ekvatorialguinea;er Eritrea;ee Estland;\
        sz Eswatini;et Etiopien;fo Färöarna;fj Fiji;fi Finland;fr Frankrike;ga Gabon;gm Gambia;\
        ge Georgien;de Tyskland;gh Ghana;gi Gibraltar;gb Storbritannien;gr Grekland;gl Grönland;\
        gd Grenada;gt Guatemala;gn Guinea;gw Guinea-Bissau;gy Guyana;ht Haiti;hn Honduras;\
        hk Hongkong SAR;hu Ungern;is Island;in Indien;id Indonesien;ir Iran;iq Irak;ie Irland;\
        il Israel;it Italien;ci Elfenbenskusten;jm Jamaica;jp Japan;jo Jordanien;kz Kazakstan;\
        ke Kenya;ki Kiribati;xk Kosovo;kw Kuwait;kg Kirgizistan;la Laos;lv Lettland;lb Libanon;\
        ls Lesotho;lr Liberia;ly Libyen;li Liechtenstein;lt Litauen;lu Luxemburg;mo Macao SAR;\
        mg Madagaskar;mw Malawi;my Malaysia;mv Maldiverna;ml Mali;mt Malta;mh Marshallöarna;\
        mr Mauretanien;mu Mauritius;mx Mexiko;fm Mikronesien;md Moldavien;mc Monaco;mn Mongoliet;\
        me Montenegro;ma Marocko;mz Moçambique;mm Myanmar;na Namibia;nr Nauru;np Nepal;\
        nl Nederländerna;nz Nya Zeeland;ni Nicaragua;ne Niger;ng Nigeria;kp Nordkorea;\
        mk Nordmakedonien;no Norge;om Oman;pk Pakistan;pw Palau;ps Palestinska territorierna;\
        pa Panama;pg Papua Nya Guinea;py Paraguay;pe Peru;ph Filippinerna;pl Polen;pt Portugal;\
        pr Puerto Rico;qa Qatar;ro Rumänien;ru Ryssland;rw Rwanda;kn S:t Kitts och Nevis;\
        lc S:t Lucia;vc S:t Vincent och Grenadinerna;ws Samoa;sm San Marino;\
        st São Tomé och Príncipe;sa Saudiarabien;sn Senegal;rs Serbien;sc Seychellerna;\
        sl Sierra Leone;sg Singapore;sk Slovakien;si Slovenien;sb Salomonöarna;so Somalia;\
        za Sydafrika;kr Sydkorea;ss Sydsudan;es Spanien;lk Sri Lanka;sd Sudan;sr Surinam;\
        se Sverige;ch Schweiz;sy Syrien;tw Taiwan;tj Tadzjikistan;tz Tanzania;th Thailand;tg Togo;\
        to Tonga;tt Trinidad och Tobago;tn Tunisien;tr Turkiet;tm Turkmenistan;tv Tuvalu;\
        ug Uganda;ua Ukraina;ae Förenade Arabemiraten;us USA;uy Uruguay;uz Uzbekistan;vu Vanuatu;\
        va Vatikanstaten;ve Venezuela;vn Vietnam;ye Jemen;zm Zambia;zw Zimbabwe
        """)

    static let thaiCountries = LanguageNames(
        """
        af อัฟกานิสถาน;al แอลเบเนีย;dz แอลจีเรีย;ad อันดอร์รา;ao แองโกลา;ag แอนติกาและบาร์บูดา;\
        ar อาร์เจนตินา;am อาร์เมเนีย;au ออสเตรเลีย;at ออสเตรีย;az อาเซอร์ไบจาน;bs บาฮามาส;\
        bh บาห์เรน;bd บังกลาเทศ;bb บาร์เบโดส;by เบลารุส;be เบลเยียม;bz เบลีซ;bj เบนิน;bt ภูฏาน;\
        bo โบลิเวีย;ba บอสเนียและเฮอร์เซโกวีนา;bw บอตสวานา;br บราซิล;bn บรูไน;bg บัลแกเรีย;\
        bf บูร์กินาฟาโซ;bi บุรุนดี;kh กัมพูชา;cm แคเมอรูน;ca แคนาดา;cv เคปเวิร์ด;\
        cf สาธารณรัฐแอฟริกากลาง;td ชาด;cl ชิลี;cn จีน;co โคลอมเบีย;km คอโมโรส;cg สาธารณรัฐคองโก;\
        cd สาธารณรัฐประชาธิปไตยคองโก;cr คอสตาริกา;hr โครเอเชีย;cu คิวบา;cy ไซปรัส;cz เช็ก;\
        dk เดนมาร์ก;dj จิบูตี;dm โดมินิกา;do สาธารณรัฐโดมินิกัน;tl ติมอร์-เลสเต;ec เอกวาดอร์;\
        eg อียิปต์;sv เอลซัลวาดอร์;gq อิเควทอเรียลกินี;er เอริเทรีย;ee เอสโตเนีย;sz เอสวาตีนี;\
        et เอธิโอเปีย;fo หมู่เกาะแฟโร;fj ฟิจิ;fi ฟินแลนด์;fr ฝรั่งเศส;ga กาบอง;gm แกมเบีย;\
        ge จอร์เจีย;de เยอรมนี;gh กานา;gi ยิบรอลตาร์;gb สหราชอาณาจักร;gr กรีซ;gl กรีนแลนด์;\
        gd เกรเนดา;gt กัวเตมาลา;gn กินี;gw กินี-บิสเซา;gy กายอานา;ht เฮติ;hn ฮอนดูรัส;hk ฮ่องกง;\
        hu ฮังการี;is ไอซ์แลนด์;in อินเดีย;id อินโดนีเซีย;ir อิหร่าน;iq อิรัก;ie ไอร์แลนด์;\
        il อิสราเอล;it อิตาลี;ci โกตดิวัวร์;jm จาเมกา;jp ญี่ปุ่น;jo จอร์แดน;kz คาซัคสถาน;ke เคนยา;\
        ki คิริบาส;xk โคโซโว;kw คูเวต;kg คีร์กีซสถาน;la ลาว;lv ลัตเวีย;lb เลบานอน;ls เลโซโท;\
        lr ไลบีเรีย;ly ลิเบีย;li ลิกเตนสไตน์;lt ลิทัวเนีย;lu ลักเซมเบิร์ก;mo มาเก๊า;\
        mg มาดากัสการ์;mw มาลาวี;my มาเลเซีย;mv มัลดีฟส์;ml มาลี;mt มอลตา;mh หมู่เกาะมาร์แชลล์;\
        mr มอริเตเนีย;mu มอริเชียส;mx เม็กซิโก;fm ไมโครนีเซีย;md มอลโดวา;mc โมนาโก;mn มองโกเลีย;\
        me มอนเตเนโกร;ma โมร็อกโก;mz โมซัมบิก;mm เมียนมา;na นามิเบีย;nr นาอูรู;np เนปาล;\
        nl เนเธอร์แลนด์;nz นิวซีแลนด์;ni นิการากัว;ne ไนเจอร์;ng ไนจีเรีย;kp เกาหลีเหนือ;\
        mk มาซิโดเนียเหนือ;no นอร์เวย์;om โอมาน;pk ปากีสถาน;pw ปาเลา;ps ปาเลสไตน์;pa ปานามา;\
        pg ปาปัวนิวกินี;py ปารากวัย;pe เปรู;ph ฟิลิปปินส์;pl โปแลนด์;pt โปรตุเกส;pr เปอร์โตริโก;\
        qa กาตาร์;ro โรมาเนีย;ru รัสเซีย;rw รวันดา;kn เซนต์คิตส์และเนวิส;lc เซนต์ลูเซีย;\
        vc เซนต์วินเซนต์และเกรนาดีนส์;ws ซามัว;sm ซานมาริโน;st เซาตูเมและปรินซิปี;\
        sa ซาอุดีอาระเบีย;sn เซเนกัล;rs เซอร์เบีย;sc เซเชลส์;sl เซียร์ราลีโอน;sg สิงคโปร์;\
        sk สโลวะเกีย;si สโลวีเนีย;sb หมู่เกาะโซโลมอน;so โซมาเลีย;za แอฟริกาใต้;kr เกาหลีใต้;\
        ss ซูดานใต้;es สเปน;lk ศรีลังกา;sd ซูดาน;sr ซูรินาเม;se สวีเดน;ch สวิตเซอร์แลนด์;\
        sy ซีเรีย;tw ไต้หวัน;tj ทาจิกิสถาน;tz แทนซาเนีย;th ไทย;tg โตโก;to ตองกา;\
        tt ตรินิแดดและโตเบโก;tn ตูนิเซีย;tr ตุรกี;tm เติร์กเมนิสถาน;tv ตูวาลู;ug ยูกันดา;\
        ua ยูเครน;ae สหรัฐอาหรับเอมิเรตส์;us สหรัฐ;uy อุรุกวัย;uz อุซเบกิสถาน;vu วานูอาตู;\
        va นครวาติกัน;ve เวเนซุเอลา;vn เวียดนาม;ye เยเมน;zm แซมเบีย;zw ซิมบับเว
        """)

    static let turkishCountries = LanguageNames(
        """
        af Afganistan;al Arnavutluk;dz Cezayir;ad Andorra;ao Angola;ag Antigua ve Barbuda;\
        ar Arjantin;am Ermenistan;au Avustralya;at Avusturya;az Azerbaycan;bs Bahamalar;\
        bh Bahreyn;bd Bangladeş;bb Barbados;by Belarus;be Belçika;bz Belize;bj Benin;bt Butan;\
        bo Bolivya;ba Bosna-Hersek;bw Botsvana;br Brezilya;bn Brunei;bg Bulgaristan;\
        bf Burkina Faso;bi Burundi;kh Kamboçya;cm Kamerun;ca Kanada;cv Cabo Verde;\
        cf Orta Afrika Cumhuriyeti;td Çad;cl Şili;cn Çin;co Kolombiya;km Komorlar;\
        cg Kongo Cumhuriyeti;cd Demokratik Kongo Cumhuriyeti;cr Kosta Rika;hr Hırvatistan;cu Küba;\
        cy Kıbrıs;cz Çek Cumhuriyeti;dk Danimarka;dj Cibuti;dm Dominika;do Dominik Cumhuriyeti;\
        tl Timor-Leste;ec Ekvador;eg Mısır;sv El Salvador;gq Ekvator Ginesi;er Eritre;ee Estonya;\
        sz Esvatini;et Etiyopya;fo Faroe Adaları;fj Fiji;fi Finlandiya;fr Fransa;ga Gabon;\
        gm Gambiya;ge Gürcistan;de Almanya;gh Gana;gi Cebelitarık;gb Birleşik Krallık;\
        gr Yunanistan;gl Grönland;gd Grenada;gt Guatemala;gn Gine;gw Gine-Bissau;gy Guyana;\
        ht Haiti;hn Honduras;hk Hong Kong;hu Macaristan;is İzlanda;in Hindistan;id Endonezya;\
        ir İran;iq Irak;ie İrlanda;il İsrail;it İtalya;ci Côte d’Ivoire;jm Jamaika;jp Japonya;\
        jo Ürdün;kz Kazakistan;ke Kenya;ki Kiribati;xk Kosova;kw Kuveyt;kg Kırgızistan;la Laos;\
        lv Letonya;lb Lübnan;ls Lesotho;lr Liberya;ly Libya;li Liechtenstein;lt Litvanya;\
        lu Lüksemburg;mo Makao;mg Madagaskar;mw Malavi;my Malezya;mv Maldivler;ml Mali;mt Malta;\
        mh Marshall Adaları;mr Moritanya;mu Mauritius;mx Meksika;fm Mikronezya;md Moldova;\
        mc Monako;mn Moğolistan;me Karadağ;ma Fas;mz Mozambik;mm Myanmar;na Namibya;nr Nauru;\
        np Nepal;nl Hollanda;nz Yeni Zelanda;ni Nikaragua;ne Nijer;ng Nijerya;kp Kuzey Kore;\
        mk Kuzey Makedonya;no Norveç;om Umman;pk Pakistan;pw Palau;ps Filistin;pa Panama;\
        pg Papua Yeni Gine;py Paraguay;pe Peru;ph Filipinler;pl Polonya;pt Portekiz;pr Porto Riko;\
        qa Katar;ro Romanya;ru Rusya;rw Ruanda;kn Saint Kitts ve Nevis;lc Saint Lucia;\
        vc Saint Vincent ve Grenadinler;ws Samoa;sm San Marino;st Sao Tome ve Principe;\
        sa Suudi Arabistan;sn Senegal;rs Sırbistan;sc Seyşeller;sl Sierra Leone;sg Singapur;\
        sk Slovakya;si Slovenya;sb Solomon Adaları;so Somali;za Güney Afrika;kr Güney Kore;\
        ss Güney Sudan;es İspanya;lk Sri Lanka;sd Sudan;sr Surinam;se İsveç;ch İsviçre;sy Suriye;\
        tw Tayvan;tj Tacikistan;tz Tanzanya;th Tayland;tg Togo;to Tonga;tt Trinidad ve Tobago;\
        tn Tunus;tr Türkiye;tm Türkmenistan;tv Tuvalu;ug Uganda;ua Ukrayna;\
        ae Birleşik Arap Emirlikleri;us Amerika Birleşik Devletleri;uy Uruguay;uz Özbekistan;\
        vu Vanuatu;va Vatikan;ve Venezuela;vn Vietnam;ye Yemen;zm Zambiya;zw Zimbabve
        """)

    static let ukrainianCountries = LanguageNames(
        """
        af Афганістан;al Албанія;dz Алжир;ad Андорра;ao Ангола;ag Антигуа і Барбуда;ar Аргентина;\
        am Вірменія;au Австралія;at Австрія;az Азербайджан;bs Багамські Острови;bh Бахрейн;\
        bd Бангладеш;bb Барбадос;by Білорусь;be Бельгія;bz Беліз;bj Бенін;bt Бутан;bo Болівія;\
        ba Боснія і Герцеговина;bw Ботсвана;br Бразилія;bn Бруней;bg Болгарія;bf Буркіна-Фасо;\
        bi Бурунді;kh Камбоджа;cm Камерун;ca Канада;cv Кабо-Верде;cf ЦАР;td Чад;cl Чилі;cn Китай;\
        co Колумбія;km Комори;cg Республіка Конго;cd ДР Конго;cr Коста-Рика;hr Хорватія;cu Куба;\
        cy Кіпр;cz Чехія;dk Данія;dj Джибуті;dm Домініка;do Домініканська Республіка;\
        tl Східний Тимор;ec Еквадор;eg Єгипет;sv Сальвадор;gq Екваторіальна Гвінея;er Еритрея;\
        ee Естонія;sz Есватіні;et Ефіопія;fo Фарерські Острови;fj Фіджі;fi Фінляндія;fr Франція;\
        ga Габон;gm Гамбія;ge Грузія;de Німеччина;gh Гана;gi Гібралтар;gb Велика Британія;\
        gr Греція;gl Гренландія;gd Гренада;gt Гватемала;gn Гвінея;gw Гвінея-Бісау;gy Гаяна;\
        ht Гаїті;hn Гондурас;hk Гонконг;hu Угорщина;is Ісландія;in Індія;id Індонезія;ir Іран;\
        iq Ірак;ie Ірландія;il Ізраїль;it Італія;ci Кот-д'Івуар;jm Ямайка;jp Японія;jo Йорданія;\
        kz Казахстан;ke Кенія;ki Кірибаті;xk Косово;kw Кувейт;kg Киргизстан;la Лаос;lv Латвія;\
        lb Ліван;ls Лесото;lr Ліберія;ly Лівія;li Ліхтенштейн;lt Литва;lu Люксембург;mo Макао;\
        mg Мадагаскар;mw Малаві;my Малайзія;mv Мальдіви;ml Малі;mt Мальта;mh Маршаллові Острови;\
        mr Мавританія;mu Маврикій;mx Мексика;fm Мікронезія;md Молдова;mc Монако;mn Монголія;\
        me Чорногорія;ma Марокко;mz Мозамбік;mm М'янма;na Намібія;nr Науру;np Непал;nl Нідерланди;\
        nz Нова Зеландія;ni Нікарагуа;ne Нігер;ng Нігерія;kp КНДР;mk Північна Македонія;\
        no Норвегія;om Оман;pk Пакистан;pw Палау;ps Палестина;pa Панама;pg Папуа-Нова Гвінея;\
        py Парагвай;pe Перу;ph Філіппіни;pl Польща;pt Португалія;pr Пуерто-Рико;qa Катар;\
        ro Румунія;ru Росія;rw Руанда;kn Сент-Кітс і Невіс;lc Сент-Люсія;\
        vc Сент-Вінсент і Гренадіни;ws Самоа;sm Сан-Марино;st Сан-Томе і Принсіпі;\
        sa Саудівська Аравія;sn Сенегал;rs Сербія;sc Сейшельські Острови;sl Сьєрра-Леоне;\
        sg Сінгапур;sk Словаччина;si Словенія;sb Соломонові Острови;so Сомалі;za ПАР;\
        kr Південна Корея;ss Південний Судан;es Іспанія;lk Шрі-Ланка;sd Судан;sr Суринам;\
        se Швеція;ch Швейцарія;sy Сирія;tw Тайвань;tj Таджикистан;tz Танзанія;th Таїланд;tg Того;\
        to Тонга;tt Тринідад і Тобаго;tn Туніс;tr Туреччина;tm Туркменістан;tv Тувалу;ug Уганда;\
        ua Україна;ae ОАЕ;us США;uy Уругвай;uz Узбекистан;vu Вануату;va Ватикан;ve Венесуела;\
        vn Вʼєтнам;ye Ємен;zm Замбія;zw Зімбабве
        """)

    static let vietnameseCountries = LanguageNames(
        """
        af Afghanistan;al Albania;dz Algeria;ad Andorra;ao Angola;ag Antigua và Barbuda;\
        ar Argentina;am Armenia;au Úc;at Áo;az Azerbaijan;bs Bahamas;bh Bahrain;bd Bangladesh;\
        bb Barbados;by Belarus;be Bỉ;bz Belize;bj Benin;bt Bhutan;bo Bolivia;\
        ba Bosnia và Herzegovina;bw Botswana;br Brazil;bn Brunei;bg Bulgaria;bf Burkina Faso;\
        bi Burundi;kh Campuchia;cm Cameroon;ca Canada;cv Cape Verde;cf Cộng hòa Trung Phi;td Chad;\
        cl Chile;cn Trung Quốc;co Colombia;km Comoros;cg Cộng hòa Congo;cd Cộng hòa Dân chủ Congo;\
        cr Costa Rica;hr Croatia;cu Cuba;cy Síp;cz Cộng hòa Séc;dk Đan Mạch;dj Djibouti;\
        dm Dominica;do Cộng hòa Dominica;tl Timor-Leste;ec Ecuador;eg Ai Cập;sv El Salvador;\
        gq Guinea Xích Đạo;er Eritrea;ee Estonia;sz Eswatini;et Ethiopia;fo Quần đảo Faroe;\
        fj Fiji;fi Phần Lan;fr Pháp;ga Gabon;gm Gambia;ge Georgia;de Đức;gh Ghana;gi Gibraltar;\
        gb Anh Quốc;gr Hy Lạp;gl Greenland;gd Grenada;gt Guatemala;gn Guinea;gw Guinea-Bissau;\
        gy Guyana;ht Haiti;hn Honduras;hk Hồng Kông;hu Hungary;is Iceland;in Ấn Độ;id Indonesia;\
        ir Iran;iq Iraq;ie Ireland;il Israel;it Italy;ci Côte d’Ivoire;jm Jamaica;jp Nhật Bản;\
        jo Jordan;kz Kazakhstan;ke Kenya;ki Kiribati;xk Kosovo;kw Kuwait;kg Kyrgyzstan;la Lào;\
        lv Latvia;lb Li-băng;ls Lesotho;lr Liberia;ly Libya;li Liechtenstein;lt Litva;\
        lu Luxembourg;mo Ma Cao;mg Madagascar;mw Malawi;my Malaysia;mv Maldives;ml Mali;mt Malta;\
        mh Quần đảo Marshall;mr Mauritania;mu Mauritius;mx Mexico;fm Micronesia;md Moldova;\
        mc Monaco;mn Mông Cổ;me Montenegro;ma Ma-rốc;mz Mozambique;mm Myanmar;na Namibia;nr Nauru;\
        np Nepal;nl Hà Lan;nz New Zealand;ni Nicaragua;ne Niger;ng Nigeria;kp Bắc Triều Tiên;\
        mk Bắc Macedonia;no Na Uy;om Oman;pk Pakistan;pw Palau;ps Palestine;pa Panama;\
        pg Papua New Guinea;py Paraguay;pe Peru;ph Philippines;pl Ba Lan;pt Bồ Đào Nha;\
        pr Puerto Rico;qa Qatar;ro Romania;ru Nga;rw Rwanda;kn St. Kitts và Nevis;lc St. Lucia;\
        vc St. Vincent và Grenadines;ws Samoa;sm San Marino;st São Tomé và Príncipe;\
        sa Ả Rập Xê-út;sn Senegal;rs Serbia;sc Seychelles;sl Sierra Leone;sg Singapore;\
        sk Slovakia;si Slovenia;sb Quần đảo Solomon;so Somalia;za Nam Phi;kr Hàn Quốc;\
        ss Nam Sudan;es Tây Ban Nha;lk Sri Lanka;sd Sudan;sr Suriname;se Thụy Điển;ch Thụy Sĩ;\
        sy Syria;tw Đài Loan;tj Tajikistan;tz Tanzania;th Thái Lan;tg Togo;to Tonga;\
        tt Trinidad và Tobago;tn Tunisia;tr Thổ Nhĩ Kỳ;tm Turkmenistan;tv Tuvalu;ug Uganda;\
        ua Ukraina;ae Các Tiểu vương quốc Ả Rập Thống nhất;us Hoa Kỳ;uy Uruguay;uz Uzbekistan;\
        vu Vanuatu;va Thành Vatican;ve Venezuela;vn Việt Nam;ye Yemen;zm Zambia;zw Zimbabwe
        """)
}
