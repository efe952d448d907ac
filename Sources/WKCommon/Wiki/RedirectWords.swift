/// The words that make a page a redirect: data for `RedirectText`.
enum RedirectWords {
    /// Those of a language's wikis, or of all, in lower case and without the number sign, where it is not
    /// a wide one; the longer before those that they begin with. A language has its code in addresses
    /// and old exports, too.
    static func words(of language: String?) -> [[UInt8]] {
        let code = language.map { Array($0.utf8) }
        let rows = byLanguage.filter { row in
            guard let code else { return true }
            return row.codes.split(whereSeparator: \.isWhitespace).contains {
                InterwikiPrefixes.isOwn(code.span, of: String($0))
            }
        }
        let words = (["redirect"] + rows.map(\.words)).joined(separator: " ")
        return Set(words.split(whereSeparator: \.isWhitespace)).map { Array($0.utf8) }
            .sorted { $0.count > $1.count }
    }

    /// MediaWiki's words besides the English one (`redirect` of the `magicWords` in
    /// `languages/messages` of 1.39), with those of the languages that a language falls back on, and a
    /// few that wikis have had before.
    // swift-format-ignore
    private static let byLanguage: [(codes: String, words: String)] = [
        ("""
            ab alt av ba bxr crh-cyrl cv gld koi kum kv lbe mdf mhr mrj myv ru sjd sty udm
            xal
            """, """
            перенаправление перенапр
            """),
        ("abs ban ban-bali bbc bbc-latn bjn btm bug gor id jv mad map-bms nia su", "alih"),
        ("ace", "pupinah alih"),
        ("aeb aeb-arab ar arq ary arz", "تحويل"),
        ("af", "aanstuur"),
        ("aln sq", "ridrejto"),
        ("ami cdo gan-hans hak lzh nan pwn szy tay trv zh-hant zh-hk zh-mo zh-tw", "重新導向 重定向"),
        ("an", "endrecera reendrecera redirección redireccion"),
        ("anp awa gom gom-deva hi mai", "पुनर्प्रेषित अनुप्रेषित"),
        ("arc", "ܨܘܝܒܐ"),
        ("arn ast ay cbk-zam es es-formal ext gn guc nah", "redirección redireccion"),
        ("""
            atj bci bm fon fr frc gcr ht kab kbp ln nrm pcd ses sg shi shy shy-latn ty wa
            wls wo zgh
            """, """
            redirection
            """),
        ("avk", "redirection redirección redireccion перенаправление перенапр"),
        ("az", "i̇sti̇qamətləndi̇rmə i̇sti̇qamətləndi̇r"),
        ("azb bcc bgn bqi fa glk lki lrc luz sdh", "تغییر_مسیر تغییرمسیر"),
        ("""
            bar de de-at de-ch de-formal dsb frr gsw hrx hsb pdc pdt pfl sli stq vmf
            """, """
            weiterleitung
            """),
        ("be-tarask", "перанакіраваньне"),
        ("bg", "пренасочване виж"),
        ("bn bpy", "পুনর্নির্দেশ পুনঃর্নির্দেশ পুনঃনির্দেশ পুননির্দেশ"),
        ("br", "adkas"),
        ("bs hr", "preusmjeri"),
        ("ca", "redirecció redireccio redireccion redirection"),
        ("ce", "дӏасахьажор хьажайо перенаправление перенапр"),
        ("ckb", "ڕەوانەکەر"),
        ("co egl eml fur it lij nap pms rgn roa-tara scn sdc sro", "rinvia rinvio rimando"),
        ("cs", "přesměruj presmeruj"),
        ("csb pl szl", "patrz przekieruj tam"),
        ("cu", "прѣнаправлєниѥ"),
        ("cy", "ail-cyfeirio ailgyfeirio"),
        ("diq", "hetenayiş"),
        ("dtp ms ms-arab", "lencong"),
        ("el pnt", "ανακατευθυνση"),
        ("eo io", "alidirekti alidirektu alidu al"),
        ("et liv vep", "suuna"),
        ("eu", "birzuzendu"),
        ("fi fit krl olo smn vot", "ohjaus uudelleenohjaus"),
        ("frp", "redirèccion redirection"),
        ("ga", "athsheoladh"),
        ("gag", "yönnendi̇rmäkler yönnendi̇r yönnendi̇rmä yönlendi̇rme yönlendi̇r"),
        ("gan gan-hant hsn ii wuu za zh zh-cn zh-hans zh-my zh-sg", "重定向 重新導向"),
        ("gl", "redirección redirecionamento"),
        ("haw", "kiahou"),
        ("he", "הפניה"),
        ("hu hu-formal", "átirányítás"),
        ("hy", "վերահղում"),
        ("hyw", "վերահղում վերայղում"),
        ("ig", "kúfù"),
        ("inh", "ластар перенаправление перенапр"),
        ("is", "tilvísun"),
        ("ja", "転送 リダイレクト ＃転送 ＃リダイレクト"),
        ("ka xmf", "გადამისამართება"),
        ("kaa kk-latn kk-tr", "aýdaw айдау"),
        ("kea pt pt-br tet vmw", "redirecionamento"),
        ("khw ur", "رجوع_مکرر"),
        ("kiu lzz tr", "yönlendi̇rme yönlendi̇r yönlendirme yönlendir"),
        ("kk kk-cyrl kk-kz", "айдау"),
        ("kk-arab kk-cn", "ايداۋ айдау"),
        ("km", "បញ្ជូនបន្ត ប្ដូរទីតាំងទៅ ប្តូរទីតាំងទៅ ប្ដូរទីតាំង ប្តូរទីតាំង ប្ដូរចំណងជើង"),
        ("ko ko-kp", "넘겨주기"),
        ("krc", "джибериу редирект перенаправление перенапр"),
        ("ksh", "ömleide_op ömleide leidt_öm_op ömleidung weiterleitung"),
        ("ku ku-latn", "beralîkirin"),
        ("ku-arab", "beralîkirin ڕەوانەکەر"),
        ("kw", "daskedyans"),
        ("lad", "dirijar dirección redirección redireccion"),
        ("lb", "viruleedung weiterleitung"),
        ("lez", "перенаправление перенапр i̇sti̇qamətləndi̇rmə i̇sti̇qamətləndi̇r"),
        ("li nl nl-informal vls zea", "doorverwijzing"),
        ("lld", "rinvia rinvio rimando renviament"),
        ("lmo", "rinvia rinvio rimando varda"),
        ("lt sgs", "peradresavimas"),
        ("mg", "fihodinana redirection"),
        ("min", "aliah alih"),
        ("mk ruq-cyrl", "пренасочување види"),
        ("ml", "തിരിച്ചുവിടുക തിരിച്ചുവിടൽ"),
        ("mn", "чиглүүлэг"),
        ("mo rmy ro rup ruq ruq-latn", "redirecteaza"),
        ("mr", "पुनर्निर्देशन पुर्ननिर्देशन"),
        ("mt", "rindirizza"),
        ("mwl", "ancaminar redirecionamento"),
        ("mzn", "بور تغییرمسیر تغییر_مسیر"),
        ("nb no", "omdirigering omdiriger"),
        ("nds", "wiederleiden weiterleitung"),
        ("nds-nl", "deurverwiezing duurverwiezing doorverwijzing"),
        ("nn", "omdiriger omdirigering"),
        ("oc", "redireccion redirecció redireccio redirection"),
        ("or", "ଲେଉଟାଣି"),
        ("os", "æрвитæн æрвыст рарвыст перенаправление перенапр"),
        ("pa", "ਰੀਡਿਰੈਕਟ"),
        ("pnb", "مڑجوڑ"),
        ("qu qug", "pusapuna redirección redireccion"),
        ("rm", "renviament"),
        ("rsk sr sr-ec", "преусмери преусмјери"),
        ("rue uk", "перенаправлення перенапр перенаправление"),
        ("sa", "पुनर्निर्दिष्टम् अनुप्रेषितम् पुनर्निदेशन अनुप्रेषित पुनर्प्रेषित"),
        ("sah", "утаарыы утр перенаправление перенапр"),
        ("sd", "چوريو"),
        ("""
            se se-fi se-no se-se
            """, """
            stivren ođđasitstivren omdirigering omdiriger ohjaus uudelleenohjaus
            """),
        ("sh sh-latn", "preusmjeri preusmeri преусмери преусмјери"),
        ("si", "යළියොමුව"),
        ("sk", "presmeruj přesměruj"),
        ("skr skr-arab", "رجوع_مکرر مڑجوڑ"),
        ("sl", "preusmeritev"),
        ("sr-el", "preusmeri preusmjeri преусмери преусмјери"),
        ("srn", "stir doorverwijzing"),
        ("sv", "omdirigering"),
        ("ta", "வழிமாற்று"),
        ("te", "దారిమార్పు"),
        ("tg tg-cyrl tg-latn", "равона"),
        ("th", "เปลี่ยนทาง"),
        ("tly", "tojədən_i̇sti̇ğomət_doy"),
        ("tt tt-cyrl", "юнәлтү перенаправление перенапр"),
        ("tt-latn", "yünältü"),
        ("tyv", "көжүрүлге шигледир перенаправление перенапр"),
        ("uz", "yoʻnaltirish yonaltirish"),
        ("vec", "varda rinvia rinvio rimando"),
        ("vi", "đổi"),
        ("vro", "saadaq suuna"),
        ("yi", "ווייטערפירן הפניה"),
    ]
}
