/// The words that make a page a redirect: data for `RedirectText`.
enum RedirectWords {
    /// Those of all languages, in lower case, without the number sign: MediaWiki's (`redirect` of the
    /// `magicWords` in `languages/messages`), and a few that wikis have had before.
    static let all = Set(
        """
        '#redirect '#хьажайо' aanstuur adkas ail-cyfeirio ailgyfeirio al aliah alidirekti
        alidirektu alidu alih ancaminar athsheoladh aýdaw beralîkirin birzuzendu daskedyans
        deurverwiezing dirección dirijar doorverwijzing duurverwiezing endrecera fihodinana
        hetenayiş i̇sti̇qamətləndi̇r i̇sti̇qamətləndi̇rmə kiahou kúfù leidt_öm_op lencong
        ohjaus omdiriger omdirigering ođđasitstivren patrz peradresavimas presmeruj preusmeri
        preusmeritev preusmjeri przekieruj pupinah pusapuna přesměruj redireccio redireccion
        redirecció redirección redirecionamento redirect redirecteaza redirection redirèccion
        reendrecera renviament ridrejto rimando rindirizza rinvia rinvio saadaq stir stivren
        suuna tam tilvísun tojədən_i̇sti̇ğomət_doy uudelleenohjaus varda viruleedung
        weiterleitung wiederleiden yonaltirish yoʻnaltirish yönlendir yönlendirme yönlendi̇r
        yönlendi̇rme yönnendi̇r yönnendi̇rmä yönnendi̇rmäkler yünältü átirányítás æрвитæн
        æрвыст ömleide ömleide_op ömleidung đổi ανακατευθυνση айдау види виж джибериу
        дӏасахьажор' көжүрүлге ластар перанакіраваньне перенапр перенаправление
        перенаправлення пренасочване пренасочување преусмери преусмјери прѣнаправлєниѥ равона
        рарвыст редирект утаарыы утр хьажайо чиглүүлэг шигледир юнәлтү վերահղում վերայղում
        הפניה ווייטערפירן ايداۋ بور تحويل تغییر_مسیر تغییرمسیر رجوع_مکرر مڑجوڑ چوريو ڕەوانەکەر
        ܨܘܝܒܐ अनुप्रेषित अनुप्रेषितम् पुनर्निदेशन पुनर्निर्दिष्टम् पुनर्निर्देशन पुनर्प्रेषित
        पुर्ननिर्देशन পুনঃনির্দেশ পুনঃর্নির্দেশ পুননির্দেশ পুনর্নির্দেশ ਰੀਡਿਰੈਕਟ ଲେଉଟାଣି
        வழிமாற்று దారిమార్పు തിരിച്ചുവിടുക തിരിച്ചുവിടൽ යළියොමුව เปลี่ยนทาง გადამისამართება
        បញ្ជូនបន្ត ប្ដូរចំណងជើង ប្ដូរទីតាំង ប្ដូរទីតាំងទៅ ប្តូរទីតាំង ប្តូរទីតាំងទៅ リダイレクト 転送
        重定向 重新導向 넘겨주기
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
