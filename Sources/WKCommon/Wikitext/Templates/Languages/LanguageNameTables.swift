/// What the Wikipedias call languages where a template such as `{{lang-en|…}}` names one, by their
/// codes: most as Unicode's CLDR has them, with the abbreviations of the wikis that abbreviate.
extension LanguageNames {
    static let arabic = LanguageNames(
        """
        ab بالأبخازية;ace بالأتشينيزية;ady بالأديغة;af بالأفريقانية;ain بالآينوية;akk بالأكادية;\
        am بالأمهرية;an بالأراغونية;ang بالإنجليزية القديمة;ar بالعربية;arc بالآرامية;\
        arn بالمابودونغونية;as بالأسامية;ast بالأسترية;av بالأوارية;ay بالأيمارا;az بالأذربيجانية;\
        ba بالباشكيرية;be بالبيلاروسية;bg بالبلغارية;bi بالبيسلامية;bm بالبامبارا;bn بالبنغالية;\
        bo بالتبتية;br بالبريتونية;bs بالبوسنية;ca بالكتالانية;ce بالشيشانية;ceb بالسيبيوانية;\
        ch بالتشامورو;chr بالشيروكي;co بالكورسيكية;cop بالقبطية;cr بالكرى;crh بلغة تتار القرم;\
        cs بالتشيكية;csb بالكاشبايان;cu بسلافية كنسية;cv بالتشوفاشي;cy بالويلزية;da بالدانمركية;\
        de بالألمانية;dsb بصوربيا السفلى;dv بالمالديفية;dz بدزونكا;ee بالإيوي;\
        egy بالمصرية القديمة;el باليونانية;en بالإنجليزية;enm بالإنجليزية الوسطى;eo بالإسبرانتو;\
        es بالإسبانية;et بالإستونية;eu بالباسكية;fa بالفارسية;ff بالفولانية;fi بالفنلندية;\
        fil بالفلبينية;fj بالفيجية;fo بالفاروية;fr بالفرنسية;frm بالفرنسية الوسطى;\
        fro بالفرنسية القديمة;fur بالفريلايان;fy بالفريزيان;ga بالأيرلندية;\
        gd بالغيلية الأسكتلندية;gl بالجاليكية;gmh بالألمانية العليا الوسطى;gn بالغوارانية;\
        goh بالألمانية العليا القديمة;got بالقوطية;grc باليونانية القديمة;\
        gsw بالألمانية السويسرية;gu بالغوجاراتية;gv بالمنكية;ha بالهوسا;haw بلغة هاواي;\
        he بالعبرية;hi بالهندية;hr بالكرواتية;hsb بالصوربية العليا;ht بالكريولية الهايتية;\
        hu بالهنغارية;hy بالأرمنية;ia باللّغة الوسيطة;id بالإندونيسية;ig بالإيجبو;ilo بالإيلوكو;\
        io بالإيدو;is بالأيسلندية;it بالإيطالية;iu بالإينكتيتت;ja باليابانية;jv بالجاوية;\
        ka بالجورجية;kab بالقبيلية;kk بالكازاخستانية;kl بالكالاليست;km بالخميرية;kn بالكانادا;\
        ko بالكورية;kok بالكونكانية;ku بالكردية;kv بالكومي;kw بالكورنية;ky بالقيرغيزية;\
        la باللاتينية;lad باللادينو;lb باللكسمبورغية;lij بالليغورية;lmo باللومبردية;ln باللينجالا;\
        lo باللاوية;lt بالليتوانية;lv باللاتفية;mdf بالموكشا;mg بالملغاشي;mh بالمارشالية;\
        mi بالماورية;mk بالمقدونية;ml بالمالايالامية;mn بالمنغولية;mnc بالمانشو;mr بالماراثية;\
        ms بالماليزية;mt بالمالطية;my بالبورمية;myv بالأرزية;na بالنورو;nan بمين-نان الصينية;\
        nap بالنابولية;nb بالنرويجية بوكمال;nds بالألمانية السفلى;ne بالنيبالية;nl بالهولندية;\
        nn بالنرويجية نينورسك;no بالنرويجية;non بالنورس القديم;nv بالنافاجو;ny بالنيانجا;\
        oc بالأوكسيتانية;om بالأورومية;or بالأورية;os بالأوسيتيك;pa بالبنجابية;pap بالبابيامينتو;\
        pi بالبالية;pl بالبولندية;prg بالبروسياوية;ps بالبشتو;pt بالبرتغالية;qu بكيشوا;\
        rm بالرومانشية;rn بالرندي;ro بالرومانية;rom بالغجرية;ru بالروسية;rw بالكينيارواندا;\
        sa بالسنسكريتية;sah بالساخيّة;sc بالسردينية;scn بالصقلية;sco بالأسكتلندية;sd بالسندية;\
        se بسامي الشمالية;sg بالسانجو;sh بصربية-كرواتية;si بالسنهالية;sk بالسلوفاكية;\
        sl بالسلوفانية;sm بالساموائية;smn بالإيناري سامي;sn بالشونا;so بالصومالية;sq بالألبانية;\
        sr بالصربية;ss بالسواتي;st بالسوتو الجنوبية;su بالسوندانية;sv بالسويدية;sw بالسواحلية;\
        szl بالسيليزية;ta بالتاميلية;te بالتيلوغوية;tet بالتيتم;tg بالطاجيكية;th بالتايلاندية;\
        ti بالتغرينية;tk بالتركمانية;tl بالتاغالوغية;tn بالتسوانية;to بالتونغية;tpi بالتوك بيسين;\
        tr بالتركية;ts بالسونجا;tt بالتترية;ty بالتاهيتية;udm بالأدمرت;ug بالأويغورية;\
        uk بالأوكرانية;ur بالأوردية;uz بالأوزبكية;ve بالفيندا;vec بالبندقية;vi بالفيتنامية;\
        vo بلغة الفولابوك;wa بالولونية;wo بالولوفية;xal بالكالميك;xh بالخوسا;yi باليديشية;\
        yo باليوروبا;yue بالكَنْتُونية;zh بالصينية;zu بالزولو;gr باليونانية;lat باللاتينية;\
        rus بالروسية;eng بالإنجليزية;ger بالألمانية;fra بالفرنسية;ita بالإيطالية;spa بالإسبانية
        """)

    static let bulgarian = LanguageNames(
        """
        ab абхазки;ace ачешки;ady адигейски;af африканс;ain айну;akk акадски;am амхарски;\
        an арагонски;ang староанглийски;ar арабски;arc арамейски;arn мапуче;as асамски;\
        ast астурски;av аварски;ay аймара;az азербайджански;ba башкирски;be беларуски;\
        bg български;bi бислама;bm бамбара;bn бенгалски;bo тибетски;br бретонски;bs босненски;\
        ca каталонски;ce чеченски;ceb себуански;ch чаморо;chr черокски;co корсикански;cop коптски;\
        cr крии;crh кримскотатарски;cs чешки;csb кашубски;cu църковнославянски;cv чувашки;\
        cy уелски;da датски;de немски;dsb долнолужишки;dv дивехи;dz дзонгкха;ee еве;\
        egy древноегипетски;el гръцки;en английски;enm средновековен английски;eo есперанто;\
        es испански;et естонски;eu баски;fa персийски;ff фула;fi фински;fil филипински;\
        fj фиджийски;fo фарьорски;fr френски;frm средновековен френски;fro старофренски;\
        fur фриулски;fy западнофризийски;ga ирландски;gd шотландски келтски;gl галисийски;\
        gmh средновисоконемски;gn гуарани;goh старовисоконемски;got готически;grc древногръцки;\
        gsw швейцарски немски;gu гуджарати;gv манкски;ha хауса;haw хавайски;he иврит;hi хинди;\
        hr хърватски;hsb горнолужишки;ht хаитянски креолски;hu унгарски;hy арменски;\
        ia интерлингва;id индонезийски;ig игбо;ilo илоко;io идо;is исландски;it италиански;\
        iu инуктитут;ja японски;jv явански;ka грузински;kab кабилски;kk казахски;kl гренландски;\
        km кхмерски;kn каннада;ko корейски;kok конкани;ku кюрдски;kv коми;kw корнуолски;\
        ky киргизки;la латински;lad ладино;lb люксембургски;lij лигурски;lmo ломбардски;\
        ln лингала;lo лаоски;lt литовски;lv латвийски;mdf мокша;mg малгашки;mh маршалезе;\
        mi маорски;mk македонски;ml малаялам;mn монголски;mnc манджурски;mr марати;ms малайски;\
        mt малтийски;my бирмански;myv ерзиа;na науру;nap неаполитански;nb норвежки;\
        nds долнонемски;ne непалски;nl нидерландски;nn норвежки;no норвежки;non старонорвежки;\
        nv навахо;ny нянджа;oc окситански;om оромо;or ория;os осетински;pa пенджабски;\
        pap папиаменто;pi пали;pl полски;prg пруски;ps пущу;pt португалски;qu кечуа;\
        rm реторомански;rn рунди;ro румънски;rom ромски;ru руски;rw киняруанда;sa санскрит;\
        sah саха;sc сардински;scn сицилиански;sco шотландски;sd синдхи;se северносаамски;sg санго;\
        sh сърбохърватски;si синхалски;sk словашки;sl словенски;sm самоански;smn инари-саамски;\
        sn шона;so сомалийски;sq албански;sr сръбски;ss свати;st сото;su сундански;sv шведски;\
        sw суахили;szl силезийски;ta тамилски;te телугу;tet тетум;tg таджикски;th тайски;\
        ti тигриня;tk туркменски;tl тагалог;tn тсвана;to тонгански;tpi ток писин;tr турски;\
        ts цонга;tt татарски;ty таитянски;udm удмуртски;ug уйгурски;uk украински;ur урду;\
        uz узбекски;ve венда;vec венециански;vi виетнамски;vo волапюк;wa валонски;wo волоф;\
        xal калмик;xh кхоса;yi идиш;yo йоруба;yue кантонски;zh китайски;zu зулуски;gr гръцки;\
        lat латински;rus руски;eng английски;ger немски;fra френски;ita италиански;spa испански
        """)

    static let catalan = LanguageNames(
        """
        ab abkhaz;ace atjeh;ady adigué;af afrikaans;ain ainu;akk accadi;am amhàric;an aragonès;\
        ang anglès antic;ar àrab;arc arameu;arn mapudungu;arz àrab egipci;as assamès;ast asturià;\
        av àvar;ay aimara;az azerbaidjanès;ba baixkir;bar bavarès;be belarús;bg búlgar;bi bislama;\
        bm bambara;bn bengalí;bo tibetà;br bretó;bs bosnià;ca català;ce txetxè;ceb cebuà;\
        ch chamorro;chr cherokee;co cors;cop copte;cr cree;crh tàtar de Crimea;cs txec;\
        csb caixubi;cu eslau eclesiàstic;cv txuvaix;cy gal·lès;da danès;de alemany;dsb baix sòrab;\
        dv divehi;dz dzongka;ee ewe;egy egipci antic;el grec;en anglès;enm anglès mitjà;\
        eo esperanto;es espanyol;et estonià;eu basc;fa persa;ff ful;fi finès;fil filipí;fj fijià;\
        fo feroès;fr francès;frm francès mitjà;fro francès antic;fur friülà;fy frisó occidental;\
        ga irlandès;gd gaèlic escocès;gl gallec;gmh alt alemany mitjà;gn guaraní;\
        goh alt alemany antic;got gòtic;grc grec antic;gsw alemany suís;gu gujarati;gv manx;\
        ha haussa;haw hawaià;he hebreu;hi hindi;hr croat;hsb alt sòrab;ht crioll d’Haití;\
        hu hongarès;hy armeni;ia interlingua;id indonesi;ig igbo;ilo ilocano;io ido;is islandès;\
        it italià;iu inuktitut;ja japonès;jv javanès;ka georgià;kab cabilenc;kk kazakh;\
        kl groenlandès;km khmer;kn kannada;ko coreà;kok concani;ku kurd;kv komi;kw còrnic;\
        ky kirguís;la llatí;lad judeocastellà;lb luxemburguès;lij lígur;lmo llombard;ln lingala;\
        lo laosià;lt lituà;lv letó;mdf mordovià moksa;mg malgaix;mh marshallès;mi maori;\
        mk macedoni;ml malaiàlam;mn mongol;mnc manxú;mr marathi;ms malai;mt maltès;my birmà;\
        myv mordovià erza;na nauruà;nan xinès min del sud;nap napolità;nb noruec bokmål;\
        nds baix alemany;ne nepalès;nl neerlandès;nn noruec nynorsk;no noruec;non nòrdic antic;\
        nv navaho;ny nyanja;oc occità;om oromo;or oriya;os osseta;pa panjabi;pap papiament;\
        pi pali;pl polonès;pms piemontès;prg prussià;ps paixtu;pt portuguès;qu quítxua;\
        rm retoromànic;rn rundi;ro romanès;rom romaní;ru rus;rw ruandès;sa sànscrit;sah iacut;\
        sc sard;scn sicilià;sco escocès;sd sindi;se sami septentrional;sg sango;sh serbocroat;\
        si singalès;sk eslovac;sl eslovè;sm samoà;smn sami d’Inari;sn shona;so somali;sq albanès;\
        sr serbi;ss swazi;st sotho meridional;su sondanès;sv suec;sw suahili;szl silesià;ta tàmil;\
        te telugu;tet tètum;tg tadjik;th tai;ti tigrinya;tk turcman;tl tagal;tn setswana;\
        to tongalès;tpi tok pisin;tr turc;ts tsonga;tt tàtar;ty tahitià;udm udmurt;ug uigur;\
        uk ucraïnès;ur urdú;uz uzbek;ve venda;vec vènet;vi vietnamita;vo volapük;wa való;wo wòlof;\
        xal calmuc;xh xosa;yi ídix;yo ioruba;yue cantonès;zh xinès;zu zulu;gr grec;lat llatí;\
        rus rus;eng anglès;ger alemany;fra francès;ita italià;spa espanyol
        """)

    static let chinese = LanguageNames(
        """
        ab 阿布哈茲語;ace 亞齊語;ady 阿迪各語;af 南非荷蘭語;ain 阿伊努語;akk 阿卡德語;am 阿姆哈拉語;an 阿拉貢語;ang 古英語;ar 阿拉伯語;\
        arc 阿拉米語;arn 馬普切語;arz 埃及阿拉伯語;as 阿薩姆語;ast 阿斯圖里亞語;av 阿瓦爾語;ay 艾馬拉語;az 亞塞拜然語;ba 巴什喀爾語;\
        bar 巴伐利亞語;be 白俄羅斯語;bg 保加利亞語;bi 比斯拉馬語;bm 班巴拉語;bn 孟加拉語;bo 藏語;br 布列塔尼語;bs 波士尼亞語;ca 加泰蘭語;\
        ce 車臣語;ceb 宿霧語;ch 查莫洛語;chr 柴羅基語;co 科西嘉語;cop 科普特語;cr 克里語;crh 克里米亞韃靼語;cs 捷克語;csb 卡舒布語;\
        cu 古教會斯拉夫語;cv 楚瓦什語;cy 威爾斯語;da 丹麥語;de 德語;dsb 下索布語;dv 迪維西語;dz 宗卡語;ee 埃維語;egy 古埃及語;el 希臘語;\
        en 英語;enm 中古英語;eo 世界語;es 西班牙語;et 愛沙尼亞語;eu 巴斯克語;fa 波斯語;ff 富拉語;fi 芬蘭語;fil 菲律賓語;fj 斐濟語;\
        fo 法羅語;fr 法語;frm 中古法語;fro 古法語;frp 法蘭克-普羅旺斯語;fur 弗留利語;fy 西弗里西亞語;ga 愛爾蘭語;gd 蘇格蘭蓋爾語;gl 加利西亞語;\
        gmh 中古高地德語;gn 瓜拉尼語;goh 古高地德語;got 哥德語;grc 古希臘語;gsw 德語;gu 古吉拉特語;gv 曼島語;ha 豪薩語;haw 夏威夷語;\
        he 希伯來語;hi 印地語;hr 克羅埃西亞語;hsb 上索布語;ht 海地語;hu 匈牙利語;hy 亞美尼亞語;ia 國際語;id 印尼語;ig 伊布語;ilo 伊洛闊語;\
        io 伊多語;is 冰島語;it 義大利語;iu 因紐特語;ja 日語;jv 爪哇語;ka 格魯吉亞語;kab 卡比爾語;kk 哈薩克語;kl 格陵蘭語;km 高棉語;\
        kn 坎那達語;ko 朝鮮語;kok 貢根語;ku 庫德語;kv 科米語;kw 康瓦耳語;ky 吉爾吉斯語;la 拉丁語;lad 拉迪諾語;lb 盧森堡語;lij 利古里亞語;\
        lmo 倫巴底語;ln 林加拉語;lo 寮語;lt 立陶宛語;ltg 拉特加萊語;lv 拉脫維亞語;mdf 莫克沙語;mg 馬達加斯加語;mh 馬紹爾語;mi 毛利語;\
        mk 馬其頓語;ml 馬來亞拉姆語;mn 蒙古語;mnc 滿族語;mr 馬拉地語;ms 馬來語;mt 馬爾他語;my 緬甸語;myv 厄爾茲亞語;na 諾魯語;nan 閩南語;\
        nap 拿波里語;nb 書面挪威語;nds 低地德語;ne 尼泊爾語;nl 荷蘭語;nn 新挪威語;no 挪威語;non 古諾爾斯語;nv 納瓦荷語;ny 尼揚賈語;\
        oc 奧克西坦語;om 奧羅莫語;or 歐迪亞語;os 奧塞提語;pa 旁遮普語;pap 帕皮阿門托語;pi 巴利語;pl 波蘭語;pms 皮埃蒙特語;prg 普魯士語;\
        ps 普什圖語;pt 葡萄牙語;qu 蓋楚瓦語;rm 羅曼斯語;rn 隆迪語;ro 羅馬尼亞語;rom 吉普賽語;ru 俄語;rue 盧森尼亞語;rw 盧安達語;sa 梵語;\
        sah 雅庫特語;sc 撒丁語;scn 西西里語;sco 蘇格蘭語;sd 信德語;se 北薩米語;sg 桑戈語;sh 塞爾維亞克羅埃西亞語;si 僧伽羅語;sk 斯洛伐克語;\
        sl 斯洛維尼亞語;sm 薩摩亞語;smn 伊納里薩米語;sn 紹納語;so 索馬利語;sq 阿爾巴尼亞語;sr 塞爾維亞語;ss 斯瓦特語;st 塞索托語;su 巽他語;\
        sv 瑞典語;sw 史瓦希里語;szl 西利西亞語;ta 坦米爾語;te 泰盧固語;tet 泰頓語;tg 塔吉克語;th 泰語;ti 提格利尼亞語;tk 土庫曼語;\
        tl 塔加路族語;tn 塞茲瓦納語;to 東加語;tpi 托比辛語;tr 土耳其語;ts 特松加語;tt 韃靼語;ty 大溪地語;udm 烏德穆爾特語;ug 維吾爾語;\
        uk 烏克蘭語;ur 烏都語;uz 烏茲別克語;ve 溫達語;vec 威尼斯語;vi 越南語;vo 沃拉普克語;wa 瓦隆語;wo 沃洛夫語;xal 卡爾梅克語;xh 科薩語;\
        yi 意第緒語;yo 約魯巴語;yue 粵語;zh 漢語;zu 祖魯語;gr 希臘語;lat 拉丁語;rus 俄語;eng 英語;ger 德語;fra 法語;ita 義大利語;\
        spa 西班牙語
        """)

    static let czech = LanguageNames(
        """
        en anglicky;de německy;fr francouzsky;ru rusky;la latinsky;lat latinsky;it italsky;\
        es španělsky;pt portugalsky;pl polsky;sk slovensky;uk ukrajinsky;be bělorusky;hu maďarsky;\
        ro rumunsky;bg bulharsky;sr srbsky;hr chorvatsky;sl slovinsky;mk makedonsky;bs bosensky;\
        el řecky;grc starořecky;ja japonsky;zh čínsky;ko korejsky;ar arabsky;he hebrejsky;\
        tr turecky;fa persky;sv švédsky;no norsky;nb norsky;da dánsky;nl nizozemsky;fi finsky;\
        et estonsky;lv lotyšsky;lt litevsky;is islandsky;ga irsky;cy velšsky;ca katalánsky;\
        eu baskicky;gl galicijsky;vi vietnamsky;th thajsky;hi hindsky;mn mongolsky;ka gruzínsky;\
        hy arménsky;az ázerbájdžánsky;kk kazašsky;uz uzbecky;sq albánsky;af afrikánsky;\
        lb lucembursky;mt maltsky;cu staroslověnsky;id indonésky;tt tatarsky;yi jidiš;cs česky;\
        bn bengálsky;br bretonsky;ku kurdsky;dsb dolnolužicky;hsb hornolužicky;tg tádžicky;\
        tk turkmensky;ky kyrgyzsky;fo faersky;kl grónsky;gd skotsky gaelsky;sa v sanskrtu;\
        bo tibetsky;my barmsky
        """)

    static let danish = LanguageNames(
        """
        ab abkhasisk;ace achinesisk;ady adyghe;af afrikaans;ain ainu;akk akkadisk;am amharisk;\
        an aragonsk;ang oldengelsk;ar arabisk;arc aramæisk;arn mapudungun;as assamesisk;\
        ast asturisk;av avarisk;ay aymara;az aserbajdsjansk;ba bashkir;be belarusisk;bg bulgarsk;\
        bi bislama;bm bambara;bn bengali;bo tibetansk;br bretonsk;bs bosnisk;ca catalansk;\
        ce tjetjensk;ceb cebuano;ch chamorro;chr cherokee;co korsikansk;cop koptisk;cr cree;\
        crh krimtatarisk;cs tjekkisk;csb kasjubisk;cu kirkeslavisk;cv tjuvasjisk;cy walisisk;\
        da dansk;de tysk;dsb nedersorbisk;dv divehi;dz dzongkha;ee ewe;egy oldegyptisk;el græsk;\
        en engelsk;enm middelengelsk;eo esperanto;es spansk;et estisk;eu baskisk;fa persisk;\
        ff fulah;fi finsk;fil filippinsk;fj fijiansk;fo færøsk;fr fransk;frm middelfransk;\
        fro oldfransk;fur friulisk;fy vestfrisisk;ga irsk;gd skotsk gælisk;gl galicisk;\
        gmh middelhøjtysk;gn guarani;goh oldhøjtysk;got gotisk;grc oldgræsk;gsw schweizertysk;\
        gu gujarati;gv manx;ha hausa;haw hawaiiansk;he hebraisk;hi hindi;hr kroatisk;\
        hsb øvresorbisk;ht haitisk;hu ungarsk;hy armensk;ia interlingua;id indonesisk;ig igbo;\
        ilo iloko;io ido;is islandsk;it italiensk;iu inuktitut;ja japansk;jv javanesisk;\
        ka georgisk;kab kabylsk;kk kasakhisk;kl grønlandsk;km khmer;kn kannada;ko koreansk;\
        kok konkani;ku kurdisk;kv komi;kw cornisk;ky kirgisisk;la latin;lad ladino;\
        lb luxembourgsk;lij ligurisk;lmo lombardisk;ln lingala;lo lao;lt litauisk;lv lettisk;\
        mdf moksha;mg malagassisk;mh marshallese;mi maori;mk makedonsk;ml malayalam;mn mongolsk;\
        mnc manchu;mr marathi;ms malajisk;mt maltesisk;my burmesisk;myv erzya;na nauru;\
        nan min-kinesisk;nap napolitansk;nb bokmål;nds nedertysk;ne nepalesisk;nl nederlandsk;\
        nn nynorsk;no norsk;non oldislandsk;nv navajo;ny nyanja;oc occitansk;om oromo;or oriya;\
        os ossetisk;pa punjabi;pap papiamento;pi pali;pl polsk;prg preussisk;ps pashto;\
        pt portugisisk;qu quechua;rm rætoromansk;rn rundi;ro rumænsk;rom romani;ru russisk;\
        rw kinyarwanda;sa sanskrit;sah jakutisk;sc sardinsk;scn siciliansk;sco skotsk;sd sindhi;\
        se nordsamisk;sg sango;sh serbokroatisk;si singalesisk;sk slovakisk;sl slovensk;\
        sm samoansk;smn enaresamisk;sn shona;so somali;sq albansk;sr serbisk;ss swati;st sydsotho;\
        su sundanesisk;sv svensk;sw swahili;szl schlesisk;ta tamil;te telugu;tet tetum;\
        tg tadsjikisk;th thai;ti tigrinya;tk turkmensk;tl tagalog;tn tswana;to tongansk;\
        tpi tok pisin;tr tyrkisk;ts tsonga;tt tatarisk;ty tahitiansk;udm udmurt;ug uygurisk;\
        uk ukrainsk;ur urdu;uz usbekisk;ve venda;vec venetiansk;vi vietnamesisk;vo volapyk;\
        wa vallonsk;wo wolof;xal kalmyk;xh xhosa;yi jiddisch;yo yoruba;yue kantonesisk;\
        zh kinesisk;zu zulu;gr græsk;lat latin;rus russisk;eng engelsk;ger tysk;fra fransk;\
        ita italiensk;spa spansk
        """)

    static let dutch = LanguageNames(
        """
        ab Abchazisch;ace Atjehs;ady Adygees;af Afrikaans;ain Aino;akk Akkadisch;am Amhaars;\
        an Aragonees;ang Oudengels;ar Arabisch;arc Aramees;arn Mapudungun;arz Egyptisch Arabisch;\
        as Assamees;ast Asturisch;av Avarisch;ay Aymara;az Azerbeidzjaans;ba Basjkiers;bar Beiers;\
        be Belarussisch;bg Bulgaars;bi Bislama;bm Bambara;bn Bengaals;bo Tibetaans;br Bretons;\
        bs Bosnisch;ca Catalaans;ce Tsjetsjeens;ceb Cebuano;ch Chamorro;chr Cherokee;\
        co Corsicaans;cop Koptisch;cr Cree;crh Krim-Tataars;cs Tsjechisch;csb Kasjoebisch;\
        cu Kerkslavisch;cv Tsjoevasjisch;cy Welsh;da Deens;de Duits;dsb Nedersorbisch;dv Divehi;\
        dz Dzongkha;ee Ewe;egy Oudegyptisch;el Grieks;en Engels;enm Middelengels;eo Esperanto;\
        es Spaans;et Estisch;eu Baskisch;fa Perzisch;ff Fulah;fi Fins;fil Filipijns;fj Fijisch;\
        fo Faeröers;fr Frans;frm Middelfrans;fro Oudfrans;frp Arpitaans;fur Friulisch;fy Fries;\
        ga Iers;gd Schots-Gaelisch;gl Galicisch;gmh Middelhoogduits;gn Guaraní;goh Oudhoogduits;\
        got Gothisch;grc Oudgrieks;gsw Zwitserduits;gu Gujarati;gv Manx;ha Hausa;haw Hawaïaans;\
        he Hebreeuws;hi Hindi;hr Kroatisch;hsb Oppersorbisch;ht Haïtiaans Creools;hu Hongaars;\
        hy Armeens;ia Interlingua;id Indonesisch;ig Igbo;ilo Iloko;io Ido;is IJslands;\
        it Italiaans;iu Inuktitut;ja Japans;jv Javaans;ka Georgisch;kab Kabylisch;kk Kazachs;\
        kl Groenlands;km Khmer;kn Kannada;ko Koreaans;kok Konkani;ku Koerdisch;kv Komi;kw Cornish;\
        ky Kirgizisch;la Latijn;lad Ladino;lb Luxemburgs;lij Ligurisch;lmo Lombardisch;ln Lingala;\
        lo Laotiaans;lt Litouws;ltg Letgaals;lv Lets;mdf Moksja;mg Malagassisch;mh Marshallees;\
        mi Maori;mk Macedonisch;ml Malayalam;mn Mongools;mnc Mantsjoe;mr Marathi;ms Maleis;\
        mt Maltees;my Birmaans;myv Erzja;na Nauruaans;nan Minnanyu;nap Napolitaans;\
        nb Noors - Bokmål;nds Nedersaksisch;ne Nepalees;nl Nederlands;nn Noors - Nynorsk;no Noors;\
        non Oudnoors;nv Navajo;ny Nyanja;oc Occitaans;om Afaan Oromo;or Odia;os Ossetisch;\
        pa Punjabi;pap Papiaments;pi Pali;pl Pools;pms Piëmontees;prg Oudpruisisch;ps Pasjtoe;\
        pt Portugees;qu Quechua;rm Reto-Romaans;rn Kirundi;ro Roemeens;rom Romani;ru Russisch;\
        rue Roetheens;rw Kinyarwanda;sa Sanskriet;sah Jakoets;sc Sardijns;scn Siciliaans;\
        sco Schots;sd Sindhi;se Noord-Samisch;sg Sango;sh Servo-Kroatisch;si Singalees;\
        sk Slowaaks;sl Sloveens;sm Samoaans;smn Inari-Samisch;sn Shona;so Somalisch;sq Albanees;\
        sr Servisch;ss Swazi;st Zuid-Sotho;su Soendanees;sv Zweeds;sw Swahili;szl Silezisch;\
        ta Tamil;te Telugu;tet Tetun;tg Tadzjieks;th Thai;ti Tigrinya;tk Turkmeens;tl Tagalog;\
        tn Tswana;to Tongaans;tpi Tok Pisin;tr Turks;ts Tsonga;tt Tataars;ty Tahitiaans;\
        udm Oedmoerts;ug Oeigoers;uk Oekraïens;ur Urdu;uz Oezbeeks;ve Venda;vec Venetiaans;\
        vi Vietnamees;vo Volapük;wa Waals;wo Wolof;xal Kalmuks;xh Xhosa;yi Jiddisch;yo Yoruba;\
        yue Kantonees;zh Chinees;zu Zoeloe;gr Grieks;lat Latijn;rus Russisch;eng Engels;ger Duits;\
        fra Frans;ita Italiaans;spa Spaans
        """)

    static let finnish = LanguageNames(
        """
        en engl.;de saks.;fr ransk.;la lat.;ru ven.;es esp.;it ital.;sv ruots.;no norj.;da tansk.;\
        nl holl.;pt port.;pl puol.;et vir.;ja jap.;zh kiin.;ko kor.;ar arab.;he hepr.;tr turk.;\
        el kreik.;grc m.kreik.;hu unk.;cs tšek.
        """)

    static let french = LanguageNames(
        """
        ab abkhaze;ace aceh;ady adyguéen;af afrikaans;ain aïnou;akk akkadien;am amharique;\
        an aragonais;ang ancien anglais;ar arabe;arc araméen;arn mapuche;arz arabe égyptien;\
        as assamais;ast asturien;av avar;ay aymara;az azerbaïdjanais;ba bachkir;bar bavarois;\
        be biélorusse;bg bulgare;bi bichelamar;bm bambara;bn bengali;bo tibétain;br breton;\
        bs bosniaque;ca catalan;ce tchétchène;ceb cebuano;ch chamorro;chr cherokee;co corse;\
        cop copte;cr cree;crh tatar de Crimée;cs tchèque;csb kachoube;cu slavon d’église;\
        cv tchouvache;cy gallois;da danois;de allemand;dsb bas-sorabe;dv maldivien;dz dzongkha;\
        ee éwé;egy égyptien ancien;el grec;en anglais;enm moyen anglais;eo espéranto;es espagnol;\
        et estonien;eu basque;fa persan;ff peul;fi finnois;fil filipino;fj fidjien;fo féroïen;\
        fr français;frm moyen français;fro ancien français;frp francoprovençal;fur frioulan;\
        fy frison occidental;ga irlandais;gd gaélique écossais;gl galicien;\
        gmh moyen haut-allemand;gn guarani;goh ancien haut allemand;got gotique;grc grec ancien;\
        gsw suisse allemand;gu goudjarati;gv mannois;ha haoussa;haw hawaïen;he hébreu;hi hindi;\
        hr croate;hsb haut-sorabe;ht créole haïtien;hu hongrois;hy arménien;ia interlingua;\
        id indonésien;ig igbo;ilo ilocano;io ido;is islandais;it italien;iu inuktitut;ja japonais;\
        jv javanais;ka géorgien;kab kabyle;kk kazakh;kl groenlandais;km khmer;kn kannada;\
        ko coréen;kok konkani;ku kurde;kv komi;kw cornique;ky kirghize;la latin;lad ladino;\
        lb luxembourgeois;lij ligure;lmo lombard;ln lingala;lo lao;lt lituanien;ltg latgalien;\
        lv letton;mdf mokcha;mg malgache;mh marshallais;mi maori;mk macédonien;ml malayalam;\
        mn mongol;mnc mandchou;mr marathi;ms malais;mt maltais;my birman;myv erzya;na nauruan;\
        nan minnan;nap napolitain;nb norvégien bokmål;nds bas-allemand;ne népalais;nl néerlandais;\
        nn norvégien nynorsk;no norvégien;non vieux norrois;nv navajo;ny chewa;oc occitan;\
        om oromo;or odia;os ossète;pa pendjabi;pap papiamento;pi pali;pl polonais;pms piémontais;\
        prg prussien;ps pachto;pt portugais;qu quechua;rm romanche;rn roundi;ro roumain;\
        rom romani;ru russe;rue ruthène;rw kinyarwanda;sa sanskrit;sah iakoute;sc sarde;\
        scn sicilien;sco écossais;sd sindhi;se same du Nord;sg sango;sh serbo-croate;si cingalais;\
        sk slovaque;sl slovène;sm samoan;smn same d’Inari;sn shona;so somali;sq albanais;sr serbe;\
        ss swati;st sotho du Sud;su soundanais;sv suédois;sw swahili;szl silésien;ta tamoul;\
        te télougou;tet tétoum;tg tadjik;th thaï;ti tigrigna;tk turkmène;tl tagalog;tn tswana;\
        to tongien;tpi tok pisin;tr turc;ts tsonga;tt tatar;ty tahitien;udm oudmourte;ug ouïghour;\
        uk ukrainien;ur ourdou;uz ouzbek;ve venda;vec vénitien;vi vietnamien;vo volapük;wa wallon;\
        wo wolof;xal kalmouk;xh xhosa;yi yiddish;yo yoruba;yue cantonais;zh chinois;zu zoulou;\
        gr grec;lat latin;rus russe;eng anglais;ger allemand;fra français;ita italien;spa espagnol
        """)

    static let german = LanguageNames(
        """
        ab abchasisch;ace aceh;ady adygeisch;af Afrikaans;ain ainu;akk akkadisch;am amharisch;\
        an aragonesisch;ang altenglisch;ar arabisch;arc aramäisch;arn mapudungun;\
        arz ägyptisches Arabisch;as assamesisch;ast asturisch;av awarisch;ay aymara;\
        az aserbaidschanisch;ba baschkirisch;bar bairisch;be belarussisch;bg bulgarisch;\
        bi bislama;bm bambara;bn bengalisch;bo tibetisch;br bretonisch;bs bosnisch;ca katalanisch;\
        ce tschetschenisch;ceb cebuano;ch chamorro;chr cherokee;co korsisch;cop koptisch;cr cree;\
        crh krimtatarisch;cs tschechisch;csb kaschubisch;cu altkirchenslawisch;cv tschuwaschisch;\
        cy walisisch;da dänisch;de deutsch;dsb niedersorbisch;dv dhivehi;dz dzongkha;ee ewe;\
        egy altägyptisch;el griechisch;en englisch;enm mittelenglisch;eo Esperanto;es spanisch;\
        et estnisch;eu baskisch;fa persisch;ff ful;fi finnisch;fil filipino;fj fidschi;\
        fo färöisch;fr französisch;frm mittelfranzösisch;fro altfranzösisch;\
        frp frankoprovenzalisch;fur friaulisch;fy westfriesisch;ga irisch;gd gälisch;gl galicisch;\
        gmh mittelhochdeutsch;gn guaraní;goh althochdeutsch;got gotisch;grc altgriechisch;\
        gsw schweizerdeutsch;gu gujarati;gv manx;ha haussa;haw hawaiisch;he hebräisch;hi Hindi;\
        hr kroatisch;hsb obersorbisch;ht haiti-Kreolisch;hu ungarisch;hy armenisch;ia interlingua;\
        id indonesisch;ig igbo;ilo ilokano;io ido;is isländisch;it italienisch;iu Inuktitut;\
        ja japanisch;jv javanisch;ka georgisch;kab kabylisch;kk kasachisch;kl grönländisch;\
        km khmer;kn kannada;ko koreanisch;kok konkani;ku kurdisch;kv komi;kw kornisch;\
        ky kirgisisch;la lateinisch;lad ladino;lb luxemburgisch;lij ligurisch;lmo lombardisch;\
        ln lingala;lo laotisch;lt litauisch;ltg lettgallisch;lv lettisch;mdf mokschanisch;\
        mg malagasy;mh marschallesisch;mi māori;mk mazedonisch;ml malayalam;mn mongolisch;\
        mnc mandschurisch;mr marathi;ms malaiisch;mt maltesisch;my birmanisch;\
        myv ersja-Mordwinisch;na nauruisch;nan min Nan;nap neapolitanisch;nb norwegisch;\
        nds niederdeutsch;ne nepalesisch;nl niederländisch;nn norwegisch;no norwegisch;\
        non altnordisch;nv navajo;ny nyanja;oc okzitanisch;om oromo;or oriya;os ossetisch;\
        pa punjabi;pap papiamento;pi pali;pl polnisch;pms piemontesisch;prg altpreußisch;\
        ps paschtu;pt portugiesisch;qu quechua;rm rätoromanisch;rn rundi;ro rumänisch;rom romani;\
        ru russisch;rue russinisch;rw kinyarwanda;sa Sanskrit;sah jakutisch;sc sardisch;\
        scn sizilianisch;sco schottisch;sd sindhi;se nordsamisch;sg sango;sh serbo-Kroatisch;\
        si singhalesisch;sk slowakisch;sl slowenisch;sm samoanisch;smn inari-Samisch;sn shona;\
        so somali;sq albanisch;sr serbisch;ss swazi;st süd-Sotho;su sundanesisch;sv schwedisch;\
        sw suaheli;szl schlesisch;ta tamil;te telugu;tet tetum;tg tadschikisch;th thailändisch;\
        ti tigrinya;tk turkmenisch;tl tagalog;tn tswana;to tongaisch;tpi neumelanesisch;\
        tr türkisch;ts tsonga;tt tatarisch;ty tahitisch;udm udmurtisch;ug uigurisch;uk ukrainisch;\
        ur Urdu;uz usbekisch;ve venda;vec venetisch;vi vietnamesisch;vo volapük;wa wallonisch;\
        wo wolof;xal kalmückisch;xh xhosa;yi jiddisch;yo yoruba;yue kantonesisch;zh chinesisch;\
        zu zulu;gr griechisch;lat lateinisch;rus russisch;eng englisch;ger deutsch;\
        fra französisch;ita italienisch;spa spanisch
        """)

    static let greek = LanguageNames(
        """
        ab αμπχαζικά;ace ατσινιζικά;ady αντιγκέα;af αφρικάανς;ain αϊνού;akk ακάντιαν;am αμχαρικά;\
        an αραγονικά;ang παλαιά Αγγλικά;ar αραβικά;arc αραμαϊκά;arn αραουκανικά;as ασαμικά;\
        ast αστουριανά;av αβαρικά;ay αϊμάρα;az αζερμπαϊτζανικά;ba μπασκίρ;be λευκορωσικά;\
        bg βουλγαρικά;bi μπισλάμα;bm μπαμπάρα;bn βεγγαλικά;bo θιβετιανά;br βρετονικά;bs βοσνιακά;\
        ca καταλανικά;ce τσετσενικά;ceb σεμπουάνο;ch τσαμόρο;chr τσερόκι;co κορσικανικά;\
        cop κοπτικά;cr κρι;crh τουρκικά Κριμαίας;cs τσεχικά;csb κασούμπιαν;\
        cu εκκλησιαστικά Σλαβικά;cv τσουβασικά;cy ουαλικά;da δανικά;de γερμανικά;dsb κάτω Σορβικά;\
        dv ντιβέχι;dz ντζόνγκχα;ee έουε;egy αρχαία Αιγυπτιακά;el ελληνικά;en αγγλικά;\
        enm μέσα Αγγλικά;eo εσπεράντο;es ισπανικά;et εσθονικά;eu βασκικά;fa περσικά;ff φουλά;\
        fi φινλανδικά;fil φιλιππινικά;fj φίτζι;fo φεροϊκά;fr γαλλικά;frm μέσα Γαλλικά;\
        fro παλαιά Γαλλικά;fur φριουλανικά;fy δυτικά Φριζικά;ga ιρλανδικά;gd σκωτικά Κελτικά;\
        gl γαλικιανά;gmh μέσα Άνω Γερμανικά;gn γκουαρανί;goh παλαιά Άνω Γερμανικά;got γοτθικά;\
        grc αρχαία Ελληνικά;gsw γερμανικά Ελβετίας;gu γκουτζαρατικά;gv μανξ;ha χάουσα;haw χαβαϊκά;\
        he εβραϊκά;hi χίντι;hr κροατικά;hsb άνω Σορβικά;ht αϊτιανά;hu ουγγρικά;hy αρμενικά;\
        ia ιντερλίνγκουα;id ινδονησιακά;ig ίγκμπο;ilo ιλόκο;io ίντο;is ισλανδικά;it ιταλικά;\
        iu ινούκτιτουτ;ja ιαπωνικά;jv ιαβανικά;ka γεωργιανά;kab καμπίλε;kk καζακικά;\
        kl καλαάλισουτ;km χμερ;kn κανάντα;ko κορεατικά;kok κονκανικά;ku κουρδικά;kv κόμι;\
        kw κορνουαλικά;ky κιργιζικά;la λατινικά;lad λαδίνο;lb λουξεμβουργιανά;lij λιγουριανά;\
        lmo λομβαρδικά;ln λινγκάλα;lo λαοτινά;lt λιθουανικά;lv λετονικά;mdf μόκσα;mg μαλγασικά;\
        mh μαρσαλέζικα;mi μαορί;mk σλαβομακεδονικά;ml μαλαγιαλαμικά;mn μογγολικά;mnc μαντσού;\
        mr μαραθικά;ms μαλαισιανά;mt μαλτεζικά;my βιρμανικά;myv έρζια;na ναούρου;nap ναπολιτανικά;\
        nb νορβηγικά Μποκμάλ;nds κάτω Γερμανικά;ne νεπαλικά;nl ολλανδικά;nn νορβηγικά Νινόρσκ;\
        no νορβηγικά;non παλαιά Νορβηγικά;nv νάβαχο;ny νιάντζα;oc οξιτανικά;om ορόμο;or όντια;\
        os οσετικά;pa παντζαπικά;pap παπιαμέντο;pi πάλι;pl πολωνικά;prg πρωσικά;ps πάστο;\
        pt πορτογαλικά;qu κέτσουα;rm ρομανικά;rn ρούντι;ro ρουμανικά;rom ρομανί;ru ρωσικά;\
        rw κινιαρουάντα;sa σανσκριτικά;sah σαχά;sc σαρδηνιακά;scn σικελικά;sco σκωτικά;sd σίντι;\
        se βόρεια Σάμι;sg σάνγκο;sh σερβοκροατικά;si σινχαλεζικά;sk σλοβακικά;sl σλοβενικά;\
        sm σαμοανά;smn ινάρι Σάμι;sn σόνα;so σομαλικά;sq αλβανικά;sr σερβικά;ss σουάτι;\
        st νότια Σόθο;su σουνδανικά;sv σουηδικά;sw σουαχίλι;szl σιλεσικά;ta ταμιλικά;te τελούγκου;\
        tet τέτουμ;tg τατζικικά;th ταϊλανδικά;ti τιγκρινικά;tk τουρκμενικά;tl τάγκαλογκ;\
        tn τσουάνα;to τονγκανικά;tpi τοκ Πισίν;tr τουρκικά;ts τσόνγκα;tt ταταρικά;ty ταϊτιανά;\
        udm ουντμούρτ;ug ουιγουρικά;uk ουκρανικά;ur ούρντου;uz ουζμπεκικά;ve βέντα;vec βενετικά;\
        vi βιετναμικά;vo βολαπιούκ;wa βαλλωνικά;wo γουόλοφ;xal καλμίκ;xh κόσα;yi γίντις;\
        yo γιορούμπα;yue καντονέζικα;zh κινεζικά;zu ζουλού;gr ελληνικά;lat λατινικά;rus ρωσικά;\
        eng αγγλικά;ger γερμανικά;fra γαλλικά;ita ιταλικά;spa ισπανικά
        """)

    static let hindi = LanguageNames(
        """
        ab अब्ख़ाज़ियन;ace अचाइनीस;ady अदिघे;af अफ़्रीकी;ain ऐनू;akk अक्कादी;am अम्हेरी;\
        an अरागोनी;ang पुरानी अंग्रेज़ी;ar अरबी;arc ऐरेमेक;arn मापूचे;as असमिया;ast अस्तुरियन;\
        av अवेरिक;ay आयमारा;az अज़रबैजानी;ba बशख़िर;be बेलारूसी;bg बुल्गारियाई;bi बिस्लामा;\
        bm बाम्बारा;bn बंगाली;bo तिब्बती;br ब्रेटन;bs बोस्नियाई;ca कातालान;ce चेचन;ceb सिबुआनो;\
        ch कमोरो;chr चेरोकी;co कोर्सीकन;cop कॉप्टिक;cr क्री;crh क्रीमीन तुर्की;cs चेक;\
        csb काशुबियन;cu चर्च साल्विक;cv चूवाश;cy वेल्श;da डेनिश;de जर्मन;dsb निचला सॉर्बियन;\
        dv दिवेही;dz ज़ोन्गखा;ee ईवे;egy प्राचीन मिस्री;el यूनानी;en अंग्रेज़ी;\
        enm मध्यकालीन अंग्रेज़ी;eo एस्पेरेंतो;es स्पेनिश;et एस्टोनियाई;eu बास्क;fa फ़ारसी;\
        ff फुलाह;fi फ़िनिश;fil फ़िलिपीनो;fj फिजियन;fo फ़ैरोइज़;fr फ़्रेंच;\
        frm मध्यकालीन फ़्रांसीसी;fro पुरातन फ़्रांसीसी;fur फ्रीयुलीयान;fy पश्चिमी फ़्रिसियाई;\
        ga आयरिश;gd स्कॉटिश गाएलिक;gl गैलिशियन;gmh मध्यकालीन हाइ जर्मन;gn गुआरानी;\
        goh पुरातन हाइ जर्मन;got गॉथिक;grc प्राचीन यूनानी;gsw स्विस जर्मन;gu गुजराती;gv मैंक्स;\
        ha हौसा;haw हवाई;he हिब्रू;hi हिन्दी;hr क्रोएशियाई;hsb ऊपरी सॉर्बियन;ht हैतियाई;\
        hu हंगेरियाई;hy आर्मेनियाई;ia इंटरलिंगुआ;id इंडोनेशियाई;ig ईग्बो;ilo इलोको;io इडौ;\
        is आइसलैंडिक;it इतालवी;iu इनुक्टिटुट;ja जापानी;jv जावानीज़;ka जॉर्जियाई;kab कबाइल;\
        kk कज़ाख़;kl कलालीसुत;km खमेर;kn कन्नड़;ko कोरियाई;kok कोंकणी;ku कुर्दिश;kv कोमी;\
        kw कोर्निश;ky किर्गीज़;la लैटिन;lad लादीनो;lb लग्ज़मबर्गी;lij लिगुरियन;lmo लॉमबर्ड;\
        ln लिंगाला;lo लाओ;lt लिथुआनियाई;lv लातवियाई;mdf मोक्ष;mg मालागासी;mh मार्शलीज़;mi माओरी;\
        mk मकदूनियाई;ml मलयालम;mn मंगोलियाई;mnc मन्चु;mr मराठी;ms मलय;mt माल्टीज़;my बर्मीज़;\
        myv एर्ज़या;na नाउरू;nan मिन नान;nap नीपोलिटन;nb नॉर्वेजियाई बोकमाल;nds निचला जर्मन;\
        ne नेपाली;nl डच;nn नॉर्वेजियाई नॉयनॉर्स्क;no नॉर्वेजियाई;non पुराना नॉर्स;nv नवाहो;\
        ny न्यानजा;oc ओसीटान;om ओरोमो;or ओड़िया;os ओस्सेटिक;pa पंजाबी;pap पापियामेन्टो;pi पाली;\
        pl पोलिश;prg प्रुशियाई;ps पश्तो;pt पुर्तगाली;qu क्वेचुआ;rm रोमान्श;rn रुन्दी;ro रोमानियाई;\
        rom रोमानी;ru रूसी;rw किन्यारवांडा;sa संस्कृत;sah याकूत;sc सार्दिनियन;scn सिसिलियन;\
        sco स्कॉट्स;sd सिंधी;se नॉर्दन सामी;sg सांगो;sh सेर्बो-क्रोएशियाई;si सिंहली;sk स्लोवाक;\
        sl स्लोवेनियाई;sm सामोन;smn इनारी सामी;sn शोणा;so सोमाली;sq अल्बानियाई;sr सर्बियाई;\
        ss स्वाती;st दक्षिणी सेसेथो;su सुंडानी;sv स्वीडिश;sw स्वाहिली;szl सायलिज़ियन;ta तमिल;\
        te तेलुगू;tet तेतुम;tg ताजिक;th थाई;ti तिग्रीन्या;tk तुर्कमेन;tl टैगलॉग;tn सेत्स्वाना;\
        to टोंगन;tpi टोक पिसिन;tr तुर्की;ts सोंगा;tt तातार;ty ताहितियन;udm उदमुर्त;ug उइगर;\
        uk यूक्रेनियाई;ur उर्दू;uz उज़्बेक;ve वेन्दा;vec वनीशन;vi वियतनामी;vo वोलापुक;wa वाल्लून;\
        wo वोलोफ़;xal काल्मिक;xh ख़ोसा;yi यहूदी;yo योरूबा;yue कैंटोनीज़;zh चीनी;zu ज़ुलू;\
        gr यूनानी;lat लैटिन;rus रूसी;eng अंग्रेज़ी;ger जर्मन;fra फ़्रेंच;ita इतालवी;spa स्पेनिश
        """)

    static let indonesian = LanguageNames(
        """
        ab Abkhaz;ace Aceh;ady Adygei;af Afrikaans;ain Ainu;akk Akkadia;am Amharik;an Aragon;\
        ang Inggris Kuno;ar Arab;arc Aram;arn Mapuche;arz Arab Mesir;as Assam;ast Asturia;av Avar;\
        ay Aymara;az Azerbaijani;ba Bashkir;bar Bavaria;be Belarusia;bg Bulgaria;bi Bislama;\
        bm Bambara;bn Bengali;bo Tibet;br Breton;bs Bosnia;ca Katalan;ce Chechen;ceb Cebuano;\
        ch Chamorro;chr Cherokee;co Korsika;cop Koptik;cr Kree;crh Tatar Krimea;cs Ceko;\
        csb Kashubia;cu Bahasa Gereja Slavonia;cv Chuvash;cy Welsh;da Dansk;de Jerman;\
        dsb Sorbia Hilir;dv Divehi;dz Dzongkha;ee Ewe;egy Mesir Kuno;el Yunani;en Inggris;\
        enm Inggris Abad Pertengahan;eo Esperanto;es Spanyol;et Estonia;eu Basque;fa Persia;\
        ff Fula;fi Suomi;fil Filipino;fj Fiji;fo Faroe;fr Prancis;frm Prancis Abad Pertengahan;\
        fro Prancis Kuno;frp Arpitan;fur Friuli;fy Frisia Barat;ga Irlandia;gd Gaelik Skotlandia;\
        gl Galisia;gmh Jerman Abad Pertengahan;gn Guarani;goh Jerman Kuno;got Gotik;\
        grc Yunani Kuno;gsw Jerman;gu Gujarat;gv Manx;ha Hausa;haw Hawaii;he Ibrani;hi Hindi;\
        hr Kroasia;hsb Sorbia Hulu;ht Kreol Haiti;hu Hungaria;hy Armenia;ia Interlingua;\
        id Indonesia;ig Igbo;ilo Iloko;io Ido;is Islandia;it Italia;iu Inuktitut;ja Jepang;\
        jv Jawa;ka Georgia;kab Kabyle;kk Kazakh;kl Kalaallisut;km Khmer;kn Kannada;ko Korea;\
        kok Konkani;ku Kurdi;kv Komi;kw Kornish;ky Kirgiz;la Latin;lad Ladino;lb Luksemburg;\
        lij Liguria;lmo Lombard;ln Lingala;lo Lao;lt Lituania;lv Latvia;mdf Moksha;mg Malagasi;\
        mh Marshall;mi Maori;mk Makedonia;ml Malayalam;mn Mongolia;mnc Manchuria;mr Marathi;\
        ms Melayu;mt Malta;my Burma;myv Eryza;na Nauru;nap Neapolitan;nb Bokmål Norwegia;\
        nds Jerman Rendah;ne Nepali;nl Belanda;nn Nynorsk Norwegia;no Norwegia;non Norse Kuno;\
        nv Navajo;ny Nyanja;oc Ositania;om Oromo;or Oriya;os Ossetia;pa Punjabi;pap Papiamento;\
        pi Pali;pl Polski;prg Prusia;ps Pashto;pt Portugis;qu Quechua;rm Reto-Roman;rn Rundi;\
        ro Rumania;rom Romani;ru Rusia;rw Kinyarwanda;sa Sanskerta;sah Sakha;sc Sardinia;\
        scn Sisilia;sco Skotlandia;sd Sindhi;se Sami Utara;sg Sango;sh Serbo-Kroasia;si Sinhala;\
        sk Slovak;sl Slovenia;sm Samoa;smn Inari Sami;sn Shona;so Somalia;sq Albania;sr Serbia;\
        ss Swati;st Sotho Selatan;su Sunda;sv Swedia;sw Swahili;szl Silesia;ta Tamil;te Telugu;\
        tet Tetun;tg Tajik;th Thai;ti Tigrinya;tk Turkmen;tl Tagalog;tn Tswana;to Tonga;\
        tpi Tok Pisin;tr Turki;ts Tsonga;tt Tatar;ty Tahiti;udm Udmurt;ug Uyghur;uk Ukraina;\
        ur Urdu;uz Uzbek;ve Venda;vec Venesia;vi Vietnam;vo Volapuk;wa Walloon;wo Wolof;\
        xal Kalmuk;xh Xhosa;yi Yiddish;yo Yoruba;yue Kanton;zh Tionghoa;zu Zulu;gr Yunani;\
        lat Latin;rus Rusia;eng Inggris;ger Jerman;fra Prancis;ita Italia;spa Spanyol
        """)

    static let italian = LanguageNames(
        """
        ab abcaso;ace accinese;ady adyghe;af afrikaans;ain ainu;akk accado;am amarico;\
        an aragonese;ang inglese antico;ar arabo;arc aramaico;arn mapudungun;arz arabo egiziano;\
        as assamese;ast asturiano;av avaro;ay aymara;az azerbaigiano;ba baschiro;bar bavarese;\
        be bielorusso;bg bulgaro;bi bislama;bm bambara;bn bengalese;bo tibetano;br bretone;\
        bs bosniaco;ca catalano;ce ceceno;ceb cebuano;ch chamorro;chr cherokee;co corso;cop copto;\
        cr cree;crh turco crimeo;cs ceco;csb kashubian;cu slavo ecclesiastico;cv ciuvascio;\
        cy gallese;da danese;de tedesco;dsb basso sorabo;dv divehi;dz dzongkha;ee ewe;\
        egy egiziano antico;el greco;en inglese;enm inglese medio;eo esperanto;es spagnolo;\
        et estone;eu basco;fa persiano;ff fulah;fi finlandese;fil filippino;fj figiano;fo faroese;\
        fr francese;frm francese medio;fro francese antico;frp francoprovenzale;fur friulano;\
        fy frisone occidentale;ga irlandese;gd gaelico scozzese;gl galiziano;\
        gmh tedesco medio alto;gn guaraní;goh tedesco antico alto;got gotico;grc greco antico;\
        gsw tedesco svizzero;gu gujarati;gv mannese;ha hausa;haw hawaiano;he ebraico;hi hindi;\
        hr croato;hsb alto sorabo;ht creolo haitiano;hu ungherese;hy armeno;ia interlingua;\
        id indonesiano;ig igbo;ilo ilocano;io ido;is islandese;it italiano;iu inuktitut;\
        ja giapponese;jv giavanese;ka georgiano;kab cabilo;kk kazako;kl groenlandese;km khmer;\
        kn kannada;ko coreano;kok konkani;ku curdo;kv komi;kw cornico;ky kirghiso;la latino;\
        lad giudeo-spagnolo;lb lussemburghese;lij ligure;lmo lombardo;ln lingala;lo lao;\
        lt lituano;ltg letgallo;lv lettone;mdf moksha;mg malgascio;mh marshallese;mi maori;\
        mk macedone;ml malayalam;mn mongolo;mnc manchu;mr marathi;ms malese;mt maltese;my birmano;\
        myv erzya;na nauru;nan min nan;nap napoletano;nb norvegese bokmål;nds basso tedesco;\
        ne nepalese;nl olandese;nn norvegese nynorsk;no norvegese;non norse antico;nv navajo;\
        ny nyanja;oc occitano;om oromo;or odia;os ossetico;pa punjabi;pap papiamento;pi pali;\
        pl polacco;pms piemontese;prg prussiano;ps pashto;pt portoghese;qu quechua;rm romancio;\
        rn rundi;ro rumeno;rom romani;ru russo;rue ruteno;rw kinyarwanda;sa sanscrito;sah sacha;\
        sc sardo;scn siciliano;sco scozzese;sd sindhi;se sami del nord;sg sango;sh serbo-croato;\
        si singalese;sk slovacco;sl sloveno;sm samoano;smn sami di Inari;sn shona;so somalo;\
        sq albanese;sr serbo;ss swati;st sotho del sud;su sundanese;sv svedese;sw swahili;\
        szl slesiano;ta tamil;te telugu;tet tetum;tg tagico;th thailandese;ti tigrino;\
        tk turcomanno;tl tagalog;tn tswana;to tongano;tpi tok pisin;tr turco;ts tsonga;tt tataro;\
        ty taitiano;udm udmurt;ug uiguro;uk ucraino;ur urdu;uz uzbeco;ve venda;vec veneto;\
        vi vietnamita;vo volapük;wa vallone;wo wolof;xal kalmyk;xh xhosa;yi yiddish;yo yoruba;\
        yue cantonese;zh cinese;zu zulu;gr greco;lat latino;rus russo;eng inglese;ger tedesco;\
        fra francese;ita italiano;spa spagnolo
        """)

    static let japanese = LanguageNames(
        """
        ab アブハズ語;ace アチェ語;ady アディゲ語;af アフリカーンス語;ain アイヌ語;akk アッカド語;am アムハラ語;an アラゴン語;ang 古英語;\
        ar アラビア語;arc アラム語;arn マプチェ語;arz エジプト・アラビア語;as アッサム語;ast アストゥリアス語;av アヴァル語;ay アイマラ語;\
        az アゼルバイジャン語;ba バシキール語;bar バイエルン・オーストリア語;be ベラルーシ語;bg ブルガリア語;bi ビスラマ語;bm バンバラ語;bn ベンガル語;\
        bo チベット語;br ブルトン語;bs ボスニア語;ca カタロニア語;ce チェチェン語;ceb セブアノ語;ch チャモロ語;chr チェロキー語;co コルシカ語;\
        cop コプト語;cr クリー語;crh クリミア・タタール語;cs チェコ語;csb カシューブ語;cu 古代教会スラヴ語;cv チュヴァシ語;cy ウェールズ語;\
        da デンマーク語;de ドイツ語;dsb 低地ソルブ語;dv ディベヒ語;dz ゾンカ語;ee エウェ語;egy 古代エジプト語;el ギリシャ語;en 英語;enm 中英語;\
        eo エスペラント語;es スペイン語;et エストニア語;eu バスク語;fa ペルシア語;ff フラ語;fi フィンランド語;fil フィリピン語;fj フィジー語;\
        fo フェロー語;fr フランス語;frm 中期フランス語;fro 古フランス語;frp アルピタン語;fur フリウリ語;fy 西フリジア語;ga アイルランド語;\
        gd スコットランド・ゲール語;gl ガリシア語;gmh 中高ドイツ語;gn グアラニー語;goh 古高ドイツ語;got ゴート語;grc 古代ギリシャ語;gsw スイスドイツ語;\
        gu グジャラート語;gv マン島語;ha ハウサ語;haw ハワイ語;he ヘブライ語;hi ヒンディー語;hr クロアチア語;hsb 高地ソルブ語;ht ハイチ・クレオール語;\
        hu ハンガリー語;hy アルメニア語;ia インターリングア;id インドネシア語;ig イボ語;ilo イロカノ語;io イド語;is アイスランド語;it イタリア語;\
        iu イヌクティトット語;ja 日本語;jv ジャワ語;ka ジョージア語;kab カビル語;kk カザフ語;kl グリーンランド語;km クメール語;kn カンナダ語;\
        ko 韓国語;kok コンカニ語;ku クルド語;kv コミ語;kw コーンウォール語;ky キルギス語;la ラテン語;lad ラディノ語;lb ルクセンブルク語;\
        lij リグリア語;lmo ロンバルド語;ln リンガラ語;lo ラオ語;lt リトアニア語;ltg ラトガリア語;lv ラトビア語;mdf モクシャ語;mg マダガスカル語;\
        mh マーシャル語;mi マオリ語;mk マケドニア語;ml マラヤーラム語;mn モンゴル語;mnc 満州語;mr マラーティー語;ms マレー語;mt マルタ語;\
        my ミャンマー語;myv エルジャ語;na ナウル語;nan 閩南語;nap ナポリ語;nb ノルウェー語;nds 低地ドイツ語;ne ネパール語;nl オランダ語;\
        nn ノルウェー語;no ノルウェー語;non 古ノルド語;nv ナバホ語;ny ニャンジャ語;oc オック語;om オロモ語;or オディア語;os オセット語;\
        pa パンジャブ語;pap パピアメント語;pi パーリ語;pl ポーランド語;pms ピエモンテ語;prg プロシア語;ps パシュトゥー語;pt ポルトガル語;\
        qu ケチュア語;rm ロマンシュ語;rn ルンディ語;ro ルーマニア語;rom ロマーニー語;ru ロシア語;rue ルシン語;rw キニアルワンダ語;sa サンスクリット;\
        sah サハ語;sc サルデーニャ語;scn シチリア語;sco スコットランド語;sd シンド語;se 北サーミ語;sg サンゴ語;sh セルボ・クロアチア語;si シンハラ語;\
        sk スロバキア語;sl スロベニア語;sm サモア語;smn イナリ・サーミ語;sn ショナ語;so ソマリ語;sq アルバニア語;sr セルビア語;ss スワジ語;\
        st 南部ソト語;su スンダ語;sv スウェーデン語;sw スワヒリ語;szl シレジア語;ta タミル語;te テルグ語;tet テトゥン語;tg タジク語;th タイ語;\
        ti ティグリニア語;tk トルクメン語;tl タガログ語;tn ツワナ語;to トンガ語;tpi トク・ピシン語;tr トルコ語;ts ツォンガ語;tt タタール語;\
        ty タヒチ語;udm ウドムルト語;ug ウイグル語;uk ウクライナ語;ur ウルドゥー語;uz ウズベク語;ve ベンダ語;vec ヴェネト語;vi ベトナム語;\
        vo ヴォラピュク語;wa ワロン語;wo ウォロフ語;xal カルムイク語;xh コサ語;yi イディッシュ語;yo ヨルバ語;yue 広東語;zh 中国語;zu ズールー語;\
        gr ギリシャ語;lat ラテン語;rus ロシア語;eng 英語;ger ドイツ語;fra フランス語;ita イタリア語;spa スペイン語;en-short 英;\
        de-short 独;fr-short 仏;it-short 伊;es-short 西;pt-short 葡;nl-short 蘭;ru-short 露;la-short 羅;\
        el-short 希;zh-short 中;ko-short 朝;tr-short 土;pl-short 波;sv-short 典;da-short 丁;no-short 諾;\
        fi-short 芬;hu-short 洪;cs-short 捷;ar-short 亜;vi-short 越;uk-short 宇
        """)

    static let korean = LanguageNames(
        """
        ab 압카즈어;ace 아체어;ady 아디게어;af 아프리칸스어;ain 아이누어;akk 아카드어;am 암하라어;an 아라곤어;ang 고대 영어;ar 아랍어;\
        arc 아람어;arn 마푸둥군어;arz 이집트 아랍어;as 아삼어;ast 아스투리아어;av 아바릭어;ay 아이마라어;az 아제르바이잔어;ba 바슈키르어;\
        be 벨라루스어;bg 불가리아어;bi 비슬라마어;bm 밤바라어;bn 벵골어;bo 티베트어;br 브르타뉴어;bs 보스니아어;ca 카탈로니아어;ce 체첸어;\
        ceb 세부아노어;ch 차모로어;chr 체로키어;co 코르시카어;cop 콥트어;cr 크리어;crh 크리민 터키어; 크리민 타타르어;cs 체코어;csb 카슈비아어;\
        cu 고대 교회 슬라브어;cv 추바시어;cy 웨일스어;da 덴마크어;de 독일어;dsb 저지 소르비아어;dv 디베히어;dz 종카어;ee 에웨어;\
        egy 고대 이집트어;el 그리스어;en 영어;enm 중세 영어;eo 에스페란토어;es 스페인어;et 에스토니아어;eu 바스크어;fa 페르시아어;ff 풀라어;\
        fi 핀란드어;fil 필리핀어;fj 피지어;fo 페로어;fr 프랑스어;frm 중세 프랑스어;fro 고대 프랑스어;fur 프리울리어;fy 서부 프리지아어;\
        ga 아일랜드어;gd 스코틀랜드 게일어;gl 갈리시아어;gmh 중세 고지 독일어;gn 과라니어;goh 고대 고지 독일어;got 고트어;grc 고대 그리스어;\
        gsw 독일어;gu 구자라트어;gv 맹크스어;ha 하우사어;haw 하와이어;he 히브리어;hi 힌디어;hr 크로아티아어;hsb 고지 소르비아어;ht 아이티어;\
        hu 헝가리어;hy 아르메니아어;ia 인터링구아;id 인도네시아어;ig 이그보어;ilo 이로코어;io 이도어;is 아이슬란드어;it 이탈리아어;iu 이눅티투트어;\
        ja 일본어;jv 자바어;ka 조지아어;kab 커바일어;kk 카자흐어;kl 그린란드어;km 크메르어;kn 칸나다어;ko 한국어;kok 코카니어;ku 쿠르드어;\
        kv 코미어;kw 콘월어;ky 키르기스어;la 라틴어;lad 라디노어;lb 룩셈부르크어;lij 리구리아어;lmo 롬바르드어;ln 링갈라어;lo 라오어;\
        lt 리투아니아어;lv 라트비아어;mdf 모크샤어;mg 말라가시어;mh 마셜어;mi 마오리어;mk 마케도니아어;ml 말라얄람어;mn 몽골어;mnc 만주어;\
        mr 마라티어;ms 말레이어;mt 몰타어;my 버마어;myv 엘즈야어;na 나우루어;nan 민난어;nap 나폴리어;nb 노르웨이어;nds 저지 독일어;\
        ne 네팔어;nl 네덜란드어;nn 노르웨이어;no 노르웨이어;non 고대 노르웨이어;nv 나바호어;ny 냔자어;oc 오크어;om 오로모어;or 오리야어;\
        os 오세트어;pa 펀잡어;pap 파피아먼토어;pi 팔리어;pl 폴란드어;prg 프러시아어;ps 파슈토어;pt 포르투갈어;qu 케추아어;rm 로만시어;\
        rn 룬디어;ro 루마니아어;rom 집시어;ru 러시아어;rue 루신어;rw 르완다어;sa 산스크리트어;sah 야쿠트어;sc 사르디니아어;scn 시칠리아어;\
        sco 스코틀랜드어;sd 신디어;se 북부 사미어;sg 산고어;sh 세르비아-크로아티아어;si 싱할라어;sk 슬로바키아어;sl 슬로베니아어;sm 사모아어;\
        smn 이나리 사미어;sn 쇼나어;so 소말리아어;sq 알바니아어;sr 세르비아어;ss 시스와티어;st 남부 소토어;su 순다어;sv 스웨덴어;sw 스와힐리어;\
        szl 실레시아어;ta 타밀어;te 텔루구어;tet 테툼어;tg 타지크어;th 태국어;ti 티그리냐어;tk 투르크멘어;tl 타갈로그어;tn 츠와나어;to 통가어;\
        tpi 토크 피신어;tr 튀르키예어;ts 총가어;tt 타타르어;ty 타히티어;udm 우드말트어;ug 위구르어;uk 우크라이나어;ur 우르두어;uz 우즈베크어;\
        ve 벤다어;vec 베네치아어;vi 베트남어;vo 볼라퓌크어;wa 왈론어;wo 월로프어;xal 칼미크어;xh 코사어;yi 이디시어;yo 요루바어;yue 광둥어;\
        zh 중국어;zu 줄루어;gr 그리스어;lat 라틴어;rus 러시아어;eng 영어;ger 독일어;fra 프랑스어;ita 이탈리아어;spa 스페인어
        """)

    static let norwegian = LanguageNames(
        """
        ab abkhasisk;ace achinesisk;ady adygeisk;af afrikaans;ain ainu;akk akkadisk;am amharisk;\
        an aragonsk;ang gammelengelsk;ar arabisk;arc arameisk;arn mapudungun;arz egyptisk arabisk;\
        as assamesisk;ast asturisk;av avarisk;ay aymara;az aserbajdsjansk;ba basjkirsk;\
        bar bairisk;be belarusisk;bg bulgarsk;bi bislama;bm bambara;bn bengali;bo tibetansk;\
        br bretonsk;bs bosnisk;ca katalansk;ce tsjetsjensk;ceb cebuano;ch chamorro;\
        chr cherokesisk;co korsikansk;cop koptisk;cr cree;crh krimtatarisk;cs tsjekkisk;\
        csb kasjubisk;cu kirkeslavisk;cv tsjuvasjisk;cy walisisk;da dansk;de tysk;dsb lavsorbisk;\
        dv divehi;dz dzongkha;ee ewe;egy gammelegyptisk;el gresk;en engelsk;enm mellomengelsk;\
        eo esperanto;es spansk;et estisk;eu baskisk;fa persisk;ff fulfulde;fi finsk;fil filipino;\
        fj fijiansk;fo færøysk;fr fransk;frm mellomfransk;fro gammelfransk;frp arpitansk;\
        fur friuliansk;fy vestfrisisk;ga irsk;gd skotsk-gælisk;gl galisisk;gmh mellomhøytysk;\
        gn guarani;goh gammelhøytysk;got gotisk;grc gammelgresk;gsw sveitsertysk;gu gujarati;\
        gv mansk;ha hausa;haw hawaiisk;he hebraisk;hi hindi;hr kroatisk;hsb høysorbisk;ht haitisk;\
        hu ungarsk;hy armensk;ia interlingua;id indonesisk;ig ibo;ilo iloko;io ido;is islandsk;\
        it italiensk;iu inuktitut;ja japansk;jv javanesisk;ka georgisk;kab kabylsk;kk kasakhisk;\
        kl grønlandsk;km khmer;kn kannada;ko koreansk;kok konkani;ku kurdisk;kv komi;kw kornisk;\
        ky kirgisisk;la latin;lad ladinsk;lb luxemburgsk;lij ligurisk;lmo lombardisk;ln lingala;\
        lo laotisk;lt litauisk;ltg latgallisk;lv latvisk;mdf moksja;mg gassisk;mh marshallesisk;\
        mi maori;mk makedonsk;ml malayalam;mn mongolsk;mnc mandsju;mr marathi;ms malayisk;\
        mt maltesisk;my burmesisk;myv erzia;na nauru;nan minnan;nap napolitansk;nb norsk bokmål;\
        nds nedertysk;ne nepali;nl nederlandsk;nn norsk nynorsk;no norsk;non gammelnorsk;\
        nv navajo;ny nyanja;oc oksitansk;om oromo;or odia;os ossetisk;pa panjabi;pap papiamento;\
        pi pali;pl polsk;pms piemontesisk;prg prøyssisk;ps pashto;pt portugisisk;qu quechua;\
        rm retoromansk;rn rundi;ro rumensk;rom romani;ru russisk;rue rusinsk;rw kinyarwanda;\
        sa sanskrit;sah sakha;sc sardisk;scn siciliansk;sco skotsk;sd sindhi;se nordsamisk;\
        sg sango;sh serbokroatisk;si singalesisk;sk slovakisk;sl slovensk;sm samoansk;\
        smn enaresamisk;sn shona;so somali;sq albansk;sr serbisk;ss swati;st sør-sotho;\
        su sundanesisk;sv svensk;sw swahili;szl schlesisk;ta tamil;te telugu;tet tetum;\
        tg tadsjikisk;th thai;ti tigrinja;tk turkmensk;tl tagalog;tn setswana;to tongansk;\
        tpi tok pisin;tr tyrkisk;ts tsonga;tt tatarisk;ty tahitisk;udm udmurtisk;ug uigurisk;\
        uk ukrainsk;ur urdu;uz usbekisk;ve venda;vec venetiansk;vi vietnamesisk;vo volapyk;\
        wa vallonsk;wo wolof;xal kalmukkisk;xh xhosa;yi jiddisk;yo joruba;yue kantonesisk;\
        zh kinesisk;zu zulu;gr gresk;lat latin;rus russisk;eng engelsk;ger tysk;fra fransk;\
        ita italiensk;spa spansk
        """)

    static let persian = LanguageNames(
        """
        ab آبخازی;ace آچئی;ady آدیجیایی;af آفریکانس;ain آینویی;akk اکدی;am امهری;an آراگونی;\
        ang انگلیسی باستان;ar عربی;arc آرامی;arn ماپوچه‌ای;arz عربی مصری;as آسامی;ast آستوری;\
        av آواری;ay آیمارایی;az ترکی آذربایجانی;ba باشقیری;bar باواریایی;be بلاروسی;bg بلغاری;\
        bi بیسلاما;bm بامبارایی;bn بنگالی;bo تبتی;br برتون;bs بوسنیایی;ca کاتالان;ce چچنی;\
        ceb سبویی;ch چامورویی;chr چروکی;co کورسی;cop قبطی;cr کریایی;crh ترکی کریمه;cs چکی;\
        csb کاشوبی;cu اسلاوی کلیسایی;cv چوواشی;cy ولزی;da دانمارکی;de آلمانی;dsb صُربی سفلی;\
        dv دیوهی;dz دزونگخا;ee اوه‌ای;egy مصری کهن;el یونانی;en انگلیسی;enm انگلیسی میانه;\
        eo اسپرانتو;es اسپانیایی;et استونیایی;eu باسکی;fa فارسی;ff فولانی;fi فنلاندی;fil فیلیپینی;\
        fj فیجیایی;fo فارویی;fr فرانسوی;frm فرانسوی میانه;fro فرانسوی باستان;fur فریولیایی;\
        fy فریسی غربی;ga ایرلندی;gd گیلی اسکاتلندی;gl گالیسیایی;gmh آلمانی معیار میانه;gn گوارانی;\
        goh آلمانی علیای باستان;got گوتی;grc یونانی کهن;gsw آلمانی سوئیسی;gu گجراتی;gv مانی;\
        ha هوسایی;haw هاوایی;he عبری;hi هندی;hr کروات;hsb صُربی علیا;ht هائیتیایی;hu مجاری;\
        hy ارمنی;ia اینترلینگوا;id اندونزیایی;ig ایگبویی;ilo ایلوکویی;io ایدو;is ایسلندی;\
        it ایتالیایی;iu اینوکتیتوت;ja ژاپنی;jv جاوه‌ای;ka گرجی;kab قبایلی;kk قزاقی;kl گرینلندی;\
        km خمری;kn کانارا;ko کره‌ای;kok کنکانی;ku کردی;kv کومیایی;kw کورنی;ky قرقیزی;la لاتین;\
        lad لادینو;lb لوگزامبورگی;lij لیگوری;lmo لومبارد;ln لینگالا;lo لائوسی;lt لیتوانیایی;\
        lv لتونیایی;mdf مکشایی;mg مالاگاسی;mh مارشالی;mi مائوری;mk مقدونی;ml مالایالامی;mn مغولی;\
        mnc مانچویی;mr مراتی;ms مالایی;mt مالتی;my برمه‌ای;myv ارزیایی;na نائورویی;nap ناپلی;\
        nb نروژی بوک‌مُل;nds آلمانی سفلی;ne نپالی;nl هلندی;nn نروژی نی‌نُشک;no نروژی;\
        non نرس باستان;nv ناواهویی;ny نیانجایی;oc اکسیتان;om اورومویی;or اوریه‌ای;os آسی;\
        pa پنجابی;pap پاپیامنتو;pi پالی;pl لهستانی;prg پروسی;ps پشتو;pt پرتغالی;qu کچوایی;\
        rm رومانش;rn روندیایی;ro رومانیایی;rom رومانویی;ru روسی;rw کینیارواندایی;sa سانسکریت;\
        sah یاقوتی;sc ساردینیایی;scn سیسیلی;sco اسکاتلندی;sd سندی;se سامی شمالی;sg سانگو;\
        sh صرب و کرواتی;si سینهالی;sk اسلواکی;sl اسلوونیایی;sm ساموآیی;smn ایناری سامی;sn شونایی;\
        so سومالیایی;sq آلبانیایی;sr صربی;ss سوازیایی;st سوتوی جنوبی;su سوندایی;sv سوئدی;\
        sw سواحیلی;szl سیلزیایی;ta تامیلی;te تلوگویی;tet تتومی;tg تاجیکی;th تایلندی;ti تیگرینیایی;\
        tk ترکمنی;tl تاگالوگی;tn تسوانایی;to تونگایی;tpi توک‌پیسینی;tr ترکی استانبولی;ts تسونگایی;\
        tt تاتاری;ty تاهیتیایی;udm اودمورتی;ug اویغوری;uk اوکراینی;ur اردو;uz ازبکی;ve وندایی;\
        vec ونیزی;vi ویتنامی;vo ولاپوک;wa والونی;wo ولوفی;xal قلموقی;xh خوسایی;yi یدی;yo یوروبایی;\
        yue کانتونی;zh چینی;zu زولویی;gr یونانی;lat لاتین;rus روسی;eng انگلیسی;ger آلمانی;\
        fra فرانسوی;ita ایتالیایی;spa اسپانیایی
        """)

    static let polish = LanguageNames(
        """
        en ang.;de niem.;fr fr.;la łac.;ru ros.;el gr.;grc stgr.;it wł.;es hiszp.;pt port.;\
        cs czes.;sk słow.;uk ukr.;be biał.;lt lit.;hu węg.;ro rum.;ja jap.;zh chiń.;ar arab.;\
        he hebr.;tr tur.;sv szw.;no norw.;da duń.;nl niderl.;fi fiń.;et est.;lv łot.;is isl.;\
        bg bułg.;sr serb.;hr chorw.;sl słoweń.;mk mac.;sq alb.;fa pers.;ka gruz.;hy orm.;kk kaz.;\
        ko kor.;vi wiet.;sa sanskr.;cu scs.;az azer.;ca katal.;eo esper.;ga irl.;cy wal.;yi jid.;\
        th taj.;hi hindi
        """)

    static let portuguese = LanguageNames(
        """
        ab abcázio;ace achém;ady adigue;af africâner;ain ainu;akk acadiano;am amárico;an aragonês;\
        ang inglês arcaico;ar árabe;arc aramaico;arn mapudungun;as assamês;ast asturiano;\
        av avárico;ay aimará;az azerbaijano;ba bashkir;be bielorrusso;bg búlgaro;bi bislamá;\
        bm bambara;bn bengali;bo tibetano;br bretão;bs bósnio;ca catalão;ce checheno;ceb cebuano;\
        ch chamorro;chr cheroqui;co corso;cop copta;cr cree;crh tártara da Crimeia;cs tcheco;\
        csb kashubian;cu eslavo eclesiástico;cv tchuvache;cy galês;da dinamarquês;de alemão;\
        dsb baixo sorábio;dv divehi;dz dzonga;ee ewe;egy egípcio arcaico;el grego;en inglês;\
        enm inglês médio;eo esperanto;es espanhol;et estoniano;eu basco;fa persa;ff fula;\
        fi finlandês;fil filipino;fj fijiano;fo feroês;fr francês;frm francês médio;\
        fro francês arcaico;fur friulano;fy frísio ocidental;ga irlandês;gd gaélico escocês;\
        gl galego;gmh alto alemão médio;gn guarani;goh alemão arcaico alto;got gótico;\
        grc grego arcaico;gsw alemão;gu guzerate;gv manx;ha hauçá;haw havaiano;he hebraico;\
        hi híndi;hr croata;hsb alto sorábio;ht haitiano;hu húngaro;hy armênio;ia interlíngua;\
        id indonésio;ig igbo;ilo ilocano;io ido;is islandês;it italiano;iu inuktitut;ja japonês;\
        jv javanês;ka georgiano;kab kabyle;kk cazaque;kl groenlandês;km khmer;kn canarim;\
        ko coreano;kok concani;ku curdo;kv komi;kw córnico;ky quirguiz;la latim;lad ladino;\
        lb luxemburguês;lij ligure;lmo lombardo;ln lingala;lo laosiano;lt lituano;lv letão;\
        mdf mocsa;mg malgaxe;mh marshalês;mi maori;mk macedônio;ml malaiala;mn mongol;mnc manchu;\
        mr marati;ms malaio;mt maltês;my birmanês;myv erzya;na nauruano;nan min nan;\
        nap napolitano;nb bokmål norueguês;nds baixo alemão;ne nepalês;nl holandês;\
        nn nynorsk norueguês;no norueguês;non nórdico arcaico;nv navajo;ny nianja;oc occitânico;\
        om oromo;or oriá;os osseto;pa panjabi;pap papiamento;pi páli;pl polonês;prg prussiano;\
        ps pashto;pt português;qu quíchua;rm romanche;rn rundi;ro romeno;rom romani;ru russo;\
        rw quiniaruanda;sa sânscrito;sah sakha;sc sardo;scn siciliano;sco scots;sd sindi;\
        se sami setentrional;sg sango;sh servo-croata;si cingalês;sk eslovaco;sl esloveno;\
        sm samoano;smn lapão de Inari;sn xona;so somali;sq albanês;sr sérvio;ss suázi;\
        st soto do sul;su sundanês;sv sueco;sw suaíli;szl silesiano;ta tâmil;te télugo;tet tétum;\
        tg tadjique;th tailandês;ti tigrínia;tk turcomeno;tl tagalo;tn tswana;to tonganês;\
        tpi tok pisin;tr turco;ts tsonga;tt tártaro;ty taitiano;udm udmurte;ug uigur;uk ucraniano;\
        ur urdu;uz uzbeque;ve venda;vec vêneto;vi vietnamita;vo volapuque;wa valão;wo uolofe;\
        xal kalmyk;xh xhosa;yi iídiche;yo iorubá;yue cantonês;zh chinês;zu zulu;gr grego;\
        lat latim;rus russo;eng inglês;ger alemão;fra francês;ita italiano;spa espanhol
        """)

    static let russian = LanguageNames(
        """
        en англ.;eng англ.;de нем.;fr фр.;uk укр.;ru рус.;la лат.;lat лат.;el греч.;gr греч.;\
        grc др.-греч.;it итал.;es исп.;pt порт.;pl польск.;cs чеш.;sk словацк.;bg болг.;sr серб.;\
        hr хорв.;ro рум.;hu венг.;be белор.;lt лит.;lv латыш.;et эст.;fi фин.;sv швед.;no норв.;\
        nb норв.;nn норв.;da дат.;nl нидерл.;ja яп.;zh кит.;ko кор.;ar араб.;he ивр.;yi идиш;\
        tr тур.;fa перс.;hi хинди;vi вьетн.;is исл.;ga ирл.;kk каз.;uz узб.;ka груз.;hy арм.;\
        az азерб.;tt тат.;sl словен.;mk макед.;sq алб.;mn монг.;th тайск.;id индон.;eo эспер.;\
        cu ц.-слав.;orv др.-рус.;ca кат.;eu баск.;gl галис.;cy валл.;br брет.;gd гэльск.;\
        gv мэнск.;kw корнск.;sa санскр.;pa пандж.;bn бенг.;ta там.;te телугу;ur урду;lb люксемб.;\
        mt мальт.;af африк.;sw суахили;crh крымско-тат.;ba башк.;cv чуваш.;ky кирг.;tk туркм.;\
        tg тадж.;os осет.;ab абх.;ce чечен.;ang др.-англ.;fro ст.-фр.;got готск.;non др.-сканд.;\
        goh др.-в.-нем.;bs босн.;sh сербохорв.;csb кашубск.;hsb в.-луж.;dsb н.-луж.;ms малайск.;\
        km кхмерск.;lo лаос.;my бирм.;ne непальск.;si синг.;am амх.;ku курд.;ps пушту;fo фар.;\
        kl гренл.;oc окс.;co корс.;sc сард.;rm романш.;ug уйг.;bo тиб.;udm удм.;sah якут.;\
        tyv тув.;xal калм.;bua бурят.;myv эрз.;mdf мокш.;kv коми;mhr марийск.
        """)

    static let serbian = LanguageNames(
        """
        en енгл.;de нем.;fr фр.;ru рус.;la лат.;lat лат.;el грч.;grc грч.;it итал.;es шп.;\
        pt порт.;pl пољ.;cs чеш.;sk словач.;bg буг.;hr хрв.;ro рум.;hu мађ.;uk укр.;be блр.;\
        sv швед.;no норв.;da дан.;nl хол.;fi фин.;ja јап.;zh кин.;ko кор.;ar арап.;he хебр.;\
        tr тур.;fa перс.;sl словен.;mk мкд.;sq алб.;eo еспер.
        """)

    static let spanish = LanguageNames(
        """
        ab abjasio;ace achenés;ady adigué;af afrikáans;ain ainu;akk acadio;am amárico;an aragonés;\
        ang inglés antiguo;ar árabe;arc arameo;arn mapuche;as asamés;ast asturiano;av avar;\
        ay aimara;az azerbaiyano;ba baskir;be bielorruso;bg búlgaro;bi bislama;bm bambara;\
        bn bengalí;bo tibetano;br bretón;bs bosnio;ca catalán;ce checheno;ceb cebuano;ch chamorro;\
        chr cheroqui;co corso;cop copto;cr cree;crh tártaro de Crimea;cs checo;csb casubio;\
        cu eslavo eclesiástico;cv chuvasio;cy galés;da danés;de alemán;dsb bajo sorbio;dv divehi;\
        dz dzongkha;ee ewé;egy egipcio antiguo;el griego;en inglés;enm inglés medio;eo esperanto;\
        es español;et estonio;eu euskera;fa persa;ff fula;fi finés;fil filipino;fj fiyiano;\
        fo feroés;fr francés;frm francés medio;fro francés antiguo;fur friulano;\
        fy frisón occidental;ga irlandés;gd gaélico escocés;gl gallego;gmh alto alemán medio;\
        gn guaraní;goh alto alemán antiguo;got gótico;grc griego antiguo;gsw alemán suizo;\
        gu guyaratí;gv manés;ha hausa;haw hawaiano;he hebreo;hi hindi;hr croata;hsb alto sorbio;\
        ht criollo haitiano;hu húngaro;hy armenio;ia interlingua;id indonesio;ig igbo;ilo ilocano;\
        io ido;is islandés;it italiano;iu inuktitut;ja japonés;jv javanés;ka georgiano;\
        kab cabileño;kk kazajo;kl groenlandés;km jemer;kn canarés;ko coreano;kok konkaní;ku kurdo;\
        kv komi;kw córnico;ky kirguís;la latín;lad ladino;lb luxemburgués;lij ligur;lmo lombardo;\
        ln lingala;lo lao;lt lituano;lv letón;mdf moksha;mg malgache;mh marshalés;mi maorí;\
        mk macedonio;ml malayálam;mn mongol;mnc manchú;mr maratí;ms malayo;mt maltés;my birmano;\
        myv erzya;na nauruano;nan chino min nan;nap napolitano;nb noruego bokmal;nds bajo alemán;\
        ne nepalí;nl neerlandés;nn noruego nynorsk;no noruego;non nórdico antiguo;nv navajo;\
        ny nyanja;oc occitano;om oromo;or oriya;os osético;pa punyabí;pap papiamento;pi pali;\
        pl polaco;prg prusiano;ps pastún;pt portugués;qu quechua;rm romanche;rn kirundi;ro rumano;\
        rom romaní;ru ruso;rw kinyarwanda;sa sánscrito;sah sakha;sc sardo;scn siciliano;\
        sco escocés;sd sindi;se sami septentrional;sg sango;sh serbocroata;si cingalés;\
        sk eslovaco;sl esloveno;sm samoano;smn sami inari;sn shona;so somalí;sq albanés;sr serbio;\
        ss suazi;st sotho meridional;su sundanés;sv sueco;sw suajili;szl silesio;ta tamil;\
        te telugu;tet tetún;tg tayiko;th tailandés;ti tigriña;tk turcomano;tl tagalo;tn setsuana;\
        to tongano;tpi tok pisin;tr turco;ts tsonga;tt tártaro;ty tahitiano;udm udmurt;ug uigur;\
        uk ucraniano;ur urdu;uz uzbeko;ve venda;vec veneciano;vi vietnamita;vo volapük;wa valón;\
        wo wólof;xal kalmyk;xh xhosa;yi yidis;yo yoruba;yue cantonés;zh chino;zu zulú;gr griego;\
        lat latín;rus ruso;eng inglés;ger alemán;fra francés;ita italiano;spa español
        """)

    static let swedish = LanguageNames(
        """
        ab abchaziska;ace acehnesiska;ady adygeiska;af afrikaans;ain ainu;akk akkadiska;\
        am amhariska;an aragonesiska;ang fornengelska;ar arabiska;arc arameiska;arn mapudungun;\
        arz egyptisk arabiska;as assamesiska;ast asturiska;av avariska;ay aymara;\
        az azerbajdzjanska;ba basjkiriska;bar bayerska;be belarusiska;bg bulgariska;bi bislama;\
        bm bambara;bn bengali;bo tibetanska;br bretonska;bs bosniska;ca katalanska;ce tjetjenska;\
        ceb cebuano;ch chamorro;chr cherokesiska;co korsikanska;cop koptiska;cr cree;\
        crh krimtatariska;cs tjeckiska;csb kasjubiska;cu kyrkslaviska;cv tjuvasjiska;cy walesiska;\
        da danska;de tyska;dsb lågsorbiska;dv divehi;dz dzongkha;ee ewe;egy fornegyptiska;\
        el grekiska;en engelska;enm medelengelska;eo esperanto;es spanska;et estniska;eu baskiska;\
        fa persiska;ff fulani;fi finska;fil filippinska;fj fijianska;fo färöiska;fr franska;\
        frm medelfranska;fro fornfranska;frp frankoprovensalska;fur friulianska;fy västfrisiska;\
        ga iriska;gd skotsk gaeliska;gl galiciska;gmh medelhögtyska;gn guaraní;goh fornhögtyska;\
        got gotiska;grc forngrekiska;gsw schweizertyska;gu gujarati;gv manx;ha hausa;\
        haw hawaiiska;he hebreiska;hi hindi;hr kroatiska;hsb högsorbiska;ht haitiska;hu ungerska;\
        hy armeniska;ia interlingua;id indonesiska;ig igbo;ilo iloko;io ido;is isländska;\
        it italienska;iu inuktitut;ja japanska;jv javanesiska;ka georgiska;kab kabyliska;\
        kk kazakiska;kl grönländska;km kambodjanska;kn kannada;ko koreanska;kok konkani;\
        ku kurdiska;kv kome;kw korniska;ky kirgiziska;la latin;lad ladino;lb luxemburgiska;\
        lij liguriska;lmo lombardiska;ln lingala;lo laotiska;lt litauiska;ltg lettgalliska;\
        lv lettiska;mdf moksja;mg malagassiska;mh marshalliska;mi maori;mk makedonska;\
        ml malayalam;mn mongoliska;mnc manchuriska;mr marathi;ms malajiska;mt maltesiska;\
        my burmesiska;myv erjya;na nauruanska;nan min nan;nap napolitanska;nb norskt bokmål;\
        nds lågtyska;ne nepalesiska;nl nederländska;nn nynorska;no norska;non fornnordiska;\
        nv navaho;ny nyanja;oc occitanska;om oromo;or oriya;os ossetiska;pa punjabi;\
        pap papiamento;pi pali;pl polska;pms piemontesiska;prg fornpreussiska;ps afghanska;\
        pt portugisiska;qu quechua;rm rätoromanska;rn rundi;ro rumänska;rom romani;ru ryska;\
        rue rusyn;rw kinjarwanda;sa sanskrit;sah jakutiska;sc sardinska;scn sicilianska;\
        sco skotska;sd sindhi;se nordsamiska;sg sango;sh serbokroatiska;si singalesiska;\
        sk slovakiska;sl slovenska;sm samoanska;smn enaresamiska;sn shona;so somaliska;\
        sq albanska;sr serbiska;ss swati;st sydsotho;su sundanesiska;sv svenska;sw swahili;\
        szl silesiska;ta tamil;te telugu;tet tetum;tg tadzjikiska;th thailändska;ti tigrinja;\
        tk turkmeniska;tl tagalog;tn tswana;to tonganska;tpi tok pisin;tr turkiska;ts tsonga;\
        tt tatariska;ty tahitiska;udm udmurtiska;ug uiguriska;uk ukrainska;ur urdu;uz uzbekiska;\
        ve venda;vec venetianska;vi vietnamesiska;vo volapük;wa vallonska;wo wolof;\
        xal kalmuckiska;xh xhosa;yi jiddisch;yo yoruba;yue kantonesiska;zh kinesiska;zu zulu;\
        gr grekiska;lat latin;rus ryska;eng engelska;ger tyska;fra franska;ita italienska;\
        spa spanska
        """)

    static let thai = LanguageNames(
        """
        ab อับฮาเซีย;ace อาเจะห์;ady อะดืยเก;af แอฟริกานส์;ain ไอนุ;akk อักกาด;am อัมฮารา;\
        an อารากอน;ang อังกฤษโบราณ;ar อาหรับ;arc อราเมอิก;arn มาปูเช;arz อาหรับพื้นเมืองอียิปต์;\
        as อัสสัม;ast อัสตูเรียส;av อาวาร์;ay ไอย์มารา;az อาเซอร์ไบจาน;ba บัชคีร์;bar บาวาเรีย;\
        be เบลารุส;bg บัลแกเรีย;bi บิสลามา;bm บัมบารา;bn บังกลา;bo ทิเบต;br เบรตัน;bs บอสเนีย;\
        ca คาตาลัน;ce เชเชน;ceb เซบู;ch ชามอร์โร;chr เชอโรกี;co คอร์ซิกา;cop คอปติก;cr ครี;\
        crh ตุรกีไครเมีย;cs เช็ก;csb คาซูเบียน;cu เชอร์ชสลาวิก;cv ชูวัช;cy เวลส์;da เดนมาร์ก;\
        de เยอรมัน;dsb ซอร์เบียตอนล่าง;dv ธิเวหิ;dz ซองคา;ee เอเว;egy อียิปต์โบราณ;el กรีก;\
        en อังกฤษ;enm อังกฤษกลาง;eo เอสเปรันโต;es สเปน;et เอสโตเนีย;eu บาสก์;fa เปอร์เซีย;\
        ff ฟูลาห์;fi ฟินแลนด์;fil ฟิลิปปินส์;fj ฟิจิ;fo แฟโร;fr ฝรั่งเศส;frm ฝรั่งเศสกลาง;\
        fro ฝรั่งเศสโบราณ;frp อาร์พิตา;fur ฟรูลี;fy ฟริเซียนตะวันตก;ga ไอริช;gd เกลิกสกอต;\
        gl กาลิเซีย;gmh เยอรมันสูงกลาง;gn กัวรานี;goh เยอรมันสูงโบราณ;got โกธิก;grc กรีกโบราณ;\
        gsw เยอรมันสวิส;gu คุชราต;gv มานซ์;ha เฮาซา;haw ฮาวาย;he ฮิบรู;hi ฮินดี;hr โครเอเชีย;\
        hsb ซอร์เบียตอนบน;ht เฮติครีโอล;hu ฮังการี;hy อาร์เมเนีย;ia อินเตอร์ลิงกัว;id อินโดนีเซีย;\
        ig อิกโบ;ilo อีโลโก;io อีโด;is ไอซ์แลนด์;it อิตาลี;iu อินุกติตุต;ja ญี่ปุ่น;jv ชวา;\
        ka จอร์เจีย;kab กาไบล;kk คาซัค;kl กรีนแลนด์;km เขมร;kn กันนาดา;ko เกาหลี;kok กอนกานี;\
        ku เคิร์ด;kv โกมิ;kw คอร์นิช;ky คีร์กีซ;la ละติน;lad ลาดิโน;lb ลักเซมเบิร์ก;lij ลิกูเรีย;\
        lmo ลอมบาร์ด;ln ลิงกาลา;lo ลาว;lt ลิทัวเนีย;ltg ลัตเกล;lv ลัตเวีย;mdf มอคชา;mg มาลากาซี;\
        mh มาร์แชลล์;mi เมารี;mk มาซิโดเนีย;ml มาลายาลัม;mn มองโกเลีย;mnc แมนจู;mr มราฐี;\
        ms มาเลย์;mt มอลตา;my พม่า;myv เอียร์ซยา;na นาอูรู;nan จีนมินหนาน;nap นาโปลี;\
        nb นอร์เวย์บุคมอล;nds เยอรมันต่ำ;ne เนปาล;nl ดัตช์;nn นอร์เวย์นีนอสก์;no นอร์เวย์;\
        non นอร์สโบราณ;nv นาวาโฮ;ny เนียนจา;oc อ็อกซิตัน;om โอโรโม;or โอดิยา;os ออสเซเตีย;\
        pa ปัญจาบ;pap ปาเปียเมนโต;pi บาลี;pl โปแลนด์;pms พีดมอนต์;prg ปรัสเซีย;ps พัชโต;\
        pt โปรตุเกส;qu เคชวา;rm โรแมนซ์;rn บุรุนดี;ro โรมาเนีย;rom โรมานี;ru รัสเซีย;rue รูซิน;\
        rw รวันดา;sa สันสกฤต;sah ซาคา;sc ซาร์เดญา;scn ซิซิลี;sco สกอตส์;sd สินธิ;se ซามิเหนือ;\
        sg ซันโก;sh เซอร์โบ-โครเอเชีย;si สิงหล;sk สโลวัก;sl สโลวีเนีย;sm ซามัว;smn ซามิอีนารี;\
        sn โชนา;so โซมาลี;sq แอลเบเนีย;sr เซอร์เบีย;ss สวาติ;st โซโทใต้;su ซุนดา;sv สวีเดน;\
        sw สวาฮีลี;szl ไซลีเซีย;ta ทมิฬ;te เตลูกู;tet เตตุม;tg ทาจิก;th ไทย;ti ติกริญญา;\
        tk เติร์กเมน;tl ตากาล็อก;tn สวานา;to ตองกา;tpi ท็อกพิซิน;tr ตุรกี;ts ซองกา;tt ตาตาร์;\
        ty ตาฮิตี;udm อุดมูร์ต;ug อุยกูร์;uk ยูเครน;ur อูรดู;uz อุซเบก;ve เวนดา;vec เวเนโต้;\
        vi เวียดนาม;vo โวลาพึค;wa วอลลูน;wo โวลอฟ;xal คัลมืยค์;xh คะห์โอซา;yi ยิดดิช;yo โยรูบา;\
        yue กวางตุ้ง;zh จีน;zu ซูลู;gr กรีก;lat ละติน;rus รัสเซีย;eng อังกฤษ;ger เยอรมัน;\
        fra ฝรั่งเศส;ita อิตาลี;spa สเปน
        """)

    static let turkish = LanguageNames(
        """
        ab Abhazca;ace Açece;ady Adigece;af Afrikaanca;ain Aynuca;akk Akad Dili;am Amharca;\
        an Aragonca;ang Eski İngilizce;ar Arapça;arc Aramice;arn Mapuçe dili;arz Mısır Arapçası;\
        as Assamca;ast Asturyasça;av Avar dili;ay Aymara;az Azerbaycan dili;ba Başkırtça;\
        bar Bavyera dili;be Belarusça;bg Bulgarca;bi Bislama;bm Bambara;bn Bengalce;bo Tibetçe;\
        br Bretonca;bs Boşnakça;ca Katalanca;ce Çeçence;ceb Sebuano dili;ch Çamorro dili;\
        chr Çerokice;co Korsikaca;cop Kıptice;cr Krice;crh Kırım Tatarcası;cs Çekçe;csb Kashubian;\
        cu Kilise Slavcası;cv Çuvaşça;cy Galce;da Danca;de Almanca;dsb Aşağı Sorbça;\
        dv Divehi dili;dz Dzongkha;ee Ewe;egy Eski Mısır Dili;el Yunanca;en İngilizce;\
        enm Ortaçağ İngilizcesi;eo Esperanto;es İspanyolca;et Estonca;eu Baskça;fa Farsça;\
        ff Fula dili;fi Fince;fil Filipince;fj Fiji dili;fo Faroe dili;fr Fransızca;\
        frm Ortaçağ Fransızcası;fro Eski Fransızca;frp Arpitanca;fur Friuli dili;fy Batı Frizcesi;\
        ga İrlandaca;gd İskoç Gaelcesi;gl Galiçyaca;gmh Ortaçağ Yüksek Almancası;gn Guarani dili;\
        goh Eski Yüksek Almanca;got Gotça;grc Antik Yunanca;gsw İsviçre Almancası;gu Güceratça;\
        gv Man dili;ha Hausa dili;haw Hawaii dili;he İbranice;hi Hintçe;hr Hırvatça;\
        hsb Yukarı Sorbça;ht Haiti Kreyolu;hu Macarca;hy Ermenice;ia İnterlingua;id Endonezce;\
        ig İbo dili;ilo Iloko;io Ido;is İzlandaca;it İtalyanca;iu İnuktitut dili;ja Japonca;\
        jv Cava dili;ka Gürcüce;kab Kabiliyece;kk Kazakça;kl Grönland dili;km Khmer dili;\
        kn Kannada dili;ko Korece;kok Konkani dili;ku Kürtçe;kv Komi;kw Kernevekçe;ky Kırgızca;\
        la Latince;lad Ladino;lb Lüksemburgca;lij Ligurca;lmo Lombardça;ln Lingala;lo Lao dili;\
        lt Litvanca;ltg Latgalian;lv Letonca;mdf Mokşa dili;mg Malgaşça;mh Marshall Adaları dili;\
        mi Maori dili;mk Makedonca;ml Malayalam dili;mn Moğolca;mnc Mançurya dili;mr Marathi dili;\
        ms Malayca;mt Maltaca;my Birman dili;myv Erzya;na Nauru dili;nan Min Nan Çincesi;\
        nap Napolice;nb Norveççe Bokmål;nds Aşağı Almanca;ne Nepalce;nl Felemenkçe;\
        nn Norveççe Nynorsk;no Norveççe;non Eski Nors dili;nv Navaho dili;ny Nyanja;\
        oc Oksitan dili;om Oromo dili;or Oriya dili;os Osetçe;pa Pencapça;pap Papiamento;pi Pali;\
        pl Lehçe;pms Piyemontece;prg Prusyaca;ps Peştuca;pt Portekizce;qu Keçuva dili;rm Romanşça;\
        rn Kirundi;ro Rumence;rom Romanca;ru Rusça;rue Rusince;rw Kinyarwanda;sa Sanskrit;\
        sah Yakutça;sc Sardunya dili;scn Sicilyaca;sco İskoçça;sd Sindhi dili;se Kuzey Laponcası;\
        sg Sango;sh Sırp-Hırvat Dili;si Sinhali dili;sk Slovakça;sl Slovence;sm Samoa dili;\
        smn İnari Laponcası;sn Şona dili;so Somalice;sq Arnavutça;sr Sırpça;ss Sisvati;\
        st Güney Sotho dili;su Sunda dili;sv İsveççe;sw Svahili dili;szl Silezyaca;ta Tamilce;\
        te Telugu dili;tet Tetum;tg Tacikçe;th Tayca;ti Tigrinya dili;tk Türkmence;tl Tagalogca;\
        tn Setsvana;to Tonga dili;tpi Tok Pisin;tr Türkçe;ts Tsonga;tt Tatarca;ty Tahiti dili;\
        udm Udmurtça;ug Uygurca;uk Ukraynaca;ur Urduca;uz Özbekçe;ve Venda dili;vec Venedikçe;\
        vi Vietnamca;vo Volapük;wa Valonca;wo Volofça;xal Kalmıkça;xh Zosa dili;yi Yidiş;\
        yo Yorubaca;yue Kantonca;zh Çince;zu Zuluca;gr Yunanca;lat Latince;rus Rusça;\
        eng İngilizce;ger Almanca;fra Fransızca;ita İtalyanca;spa İspanyolca
        """)

    static let ukrainian = LanguageNames(
        """
        en англ.;eng англ.;de нім.;fr фр.;ru рос.;rus рос.;la лат.;lat лат.;el грец.;gr грец.;\
        grc дав.-гр.;it італ.;es ісп.;pt порт.;pl пол.;cs чеськ.;sk словац.;bg болг.;sr серб.;\
        hr хорв.;ro рум.;hu угор.;be біл.;lt лит.;lv латис.;et ест.;fi фін.;sv швед.;no норв.;\
        nb норв.;nn норв.;da дан.;nl нід.;ja яп.;zh кит.;ko кор.;ar араб.;he івр.;yi їдиш;tr тур.;\
        fa перс.;hi гінді;vi в'єт.;is ісл.;ga ірл.;kk каз.;uz узб.;ka груз.;hy вірм.;az азерб.;\
        tt тат.;sl словен.;mk мак.;sq алб.;mn монг.;th тай.;id індонез.;eo есп.;cu цер.-слов.;\
        orv дав.-рус.;uk укр.;uk-old староукр.;ca кат.;eu баск.;gl гал.;cy валл.;br брет.;\
        gd шотл. гел.;gv мен.;kw корн.;sa санскр.;pa пандж.;bn бенг.;ta там.;te тел.;ur урду;\
        lb люксемб.;mt мальт.;af африк.;sw суах.;crh крим.;ba башк.;cv чув.;ky кирг.;tk туркм.;\
        tg тадж.;os осет.;ab абх.;ce чечен.;ang дав.-англ.;fro дав.-фр.;got гот.;non дав.-сканд.;\
        goh дав.-в.-нім.;bs босн.;sh сербохорв.;csb кашуб.;hsb в.-луж.;dsb н.-луж.;szl сілез.;\
        rue русин.;ms малай.;km кхмер.;lo лаос.;my бірм.;ne непал.;si синг.;am амх.;ku курд.;\
        ps пушту;fo фар.;fy фриз.;kl гренл.;qu кечуа;oc окс.;co корс.;sc сард.;rm ретором.;\
        ug уйгур.;bo тиб.;x-slav прасл.;sla-pro прасл.;chu старосл.;lzh вень.
        """)

    static let vietnamese = LanguageNames(
        """
        ab tiếng Abkhazia;ace tiếng Achinese;ady tiếng Adyghe;af tiếng Hà Lan;ain tiếng Ainu;\
        akk tiếng Akkadia;am tiếng Amharic;an tiếng Aragon;ang tiếng Anh cổ;ar tiếng Ả Rập;\
        arc tiếng Aramaic;arn tiếng Mapuche;arz tiếng Ả Rập Ai Cập;as tiếng Assam;\
        ast tiếng Asturias;av tiếng Avaric;ay tiếng Aymara;az tiếng Azerbaijan;ba tiếng Bashkir;\
        bar tiếng Bavaria;be tiếng Belarus;bg tiếng Bulgaria;bi tiếng Bislama;bm tiếng Bambara;\
        bn tiếng Bangla;bo tiếng Tây Tạng;br tiếng Breton;bs tiếng Bosnia;ca tiếng Catalan;\
        ce tiếng Chechen;ceb tiếng Cebuano;ch tiếng Chamorro;chr tiếng Cherokee;co tiếng Corsica;\
        cop tiếng Coptic;cr tiếng Cree;crh tiếng Thổ Nhĩ Kỳ Crimean;cs tiếng Séc;\
        csb tiếng Kashubia;cu tiếng Slav Giáo hội cổ;cv tiếng Chuvash;cy tiếng Wales;\
        da tiếng Đan Mạch;de tiếng Đức;dsb tiếng Hạ Sorbia;dv tiếng Divehi;dz tiếng Dzongkha;\
        ee tiếng Ewe;egy tiếng Ai Cập cổ;el tiếng Hy Lạp;en tiếng Anh;enm tiếng Anh Trung cổ;\
        eo tiếng Quốc Tế Ngữ;es tiếng Tây Ban Nha;et tiếng Estonia;eu tiếng Basque;fa tiếng Ba Tư;\
        ff tiếng Fulah;fi tiếng Phần Lan;fil tiếng Philippines;fj tiếng Fiji;fo tiếng Faroe;\
        fr tiếng Pháp;frm tiếng Pháp Trung cổ;fro tiếng Pháp cổ;frp tiếng Arpitan;\
        fur tiếng Friulian;fy tiếng Frisia;ga tiếng Ireland;gd tiếng Gael Scotland;\
        gl tiếng Galician;gmh tiếng Thượng Giéc-man Trung cổ;gn tiếng Guarani;\
        goh tiếng Thượng Giéc-man cổ;got tiếng Goth;grc tiếng Hy Lạp cổ đại;gsw tiếng Đức;\
        gu tiếng Gujarati;gv tiếng Manx;ha tiếng Hausa;haw tiếng Hawaii;he tiếng Hebrew;\
        hi tiếng Hindi;hr tiếng Croatia;hsb tiếng Thượng Sorbia;ht tiếng Haiti;hu tiếng Hungary;\
        hy tiếng Armenia;ia tiếng Khoa Học Quốc Tế;id tiếng Indonesia;ig tiếng Igbo;\
        ilo tiếng Iloko;io tiếng Ido;is tiếng Iceland;it tiếng Italy;iu tiếng Inuktitut;\
        ja tiếng Nhật;jv tiếng Java;ka tiếng Georgia;kab tiếng Kabyle;kk tiếng Kazakh;\
        kl tiếng Kalaallisut;km tiếng Khmer;kn tiếng Kannada;ko tiếng Hàn;kok tiếng Konkani;\
        ku tiếng Kurd;kv tiếng Komi;kw tiếng Cornwall;ky tiếng Kyrgyz;la tiếng Latinh;\
        lad tiếng Ladino;lb tiếng Luxembourg;lij tiếng Liguria;lmo tiếng Lombard;ln tiếng Lingala;\
        lo tiếng Lào;lt tiếng Litva;lv tiếng Latvia;mdf tiếng Moksha;mg tiếng Malagasy;\
        mh tiếng Marshall;mi tiếng Māori;mk tiếng Macedonia;ml tiếng Malayalam;mn tiếng Mông Cổ;\
        mnc tiếng Mãn;mr tiếng Marathi;ms tiếng Mã Lai;mt tiếng Malta;my tiếng Miến Điện;\
        myv tiếng Erzya;na tiếng Nauru;nan tiếng Mân Nam;nap tiếng Napoli;nb tiếng Na Uy;\
        nds tiếng Hạ Đức;ne tiếng Nepal;nl tiếng Hà Lan;nn tiếng Na Uy;no tiếng Na Uy;\
        non tiếng Na Uy cổ;nv tiếng Navajo;ny tiếng Nyanja;oc tiếng Occitan;om tiếng Oromo;\
        or tiếng Odia;os tiếng Ossetic;pa tiếng Punjab;pap tiếng Papiamento;pi tiếng Pali;\
        pl tiếng Ba Lan;prg tiếng Prussia;ps tiếng Pashto;pt tiếng Bồ Đào Nha;qu tiếng Quechua;\
        rm tiếng Romansh;rn tiếng Rundi;ro tiếng Romania;rom tiếng Romany;ru tiếng Nga;\
        rw tiếng Kinyarwanda;sa tiếng Phạn;sah tiếng Sakha;sc tiếng Sardinia;scn tiếng Sicilia;\
        sco tiếng Scots;sd tiếng Sindhi;se tiếng Sami Miền Bắc;sg tiếng Sango;\
        sh tiếng Serbo-Croatia;si tiếng Sinhala;sk tiếng Slovak;sl tiếng Slovenia;sm tiếng Samoa;\
        smn tiếng Inari Sami;sn tiếng Shona;so tiếng Somali;sq tiếng Albania;sr tiếng Serbia;\
        ss tiếng Swati;st tiếng Sotho Miền Nam;su tiếng Sunda;sv tiếng Thụy Điển;sw tiếng Swahili;\
        szl tiếng Silesia;ta tiếng Tamil;te tiếng Telugu;tet tiếng Tetum;tg tiếng Tajik;\
        th tiếng Thái;ti tiếng Tigrinya;tk tiếng Turkmen;tl tiếng Tagalog;tn tiếng Tswana;\
        to tiếng Tonga;tpi tiếng Tok Pisin;tr tiếng Thổ Nhĩ Kỳ;ts tiếng Tsonga;tt tiếng Tatar;\
        ty tiếng Tahiti;udm tiếng Udmurt;ug tiếng Uyghur;uk tiếng Ukraina;ur tiếng Urdu;\
        uz tiếng Uzbek;ve tiếng Venda;vec tiếng Venezia;vi tiếng Việt;vo tiếng Volapük;\
        wa tiếng Walloon;wo tiếng Wolof;xal tiếng Kalmyk;xh tiếng Xhosa;yi tiếng Yiddish;\
        yo tiếng Yoruba;yue tiếng Quảng Đông;zh tiếng Trung;zu tiếng Zulu;gr tiếng Hy Lạp;\
        lat tiếng La-tinh;rus tiếng Nga;eng tiếng Anh;ger tiếng Đức;fra tiếng Pháp;\
        ita tiếng Italy;spa tiếng Tây Ban Nha
        """)
}
