/// The prefixes of links to other wikis and sites, as in `[[fr:Paris]]` and `[[wikt:word]]`.
///
/// Wikimedia's interwiki map as a Wikipedia uses it: the Wikipedias' language codes, Wikimedia's own
/// sites, and those other sites that its editors do link to. A title that begins with one of them
/// and a colon is a page elsewhere; `Wikipedia:` is none of them, but the project's namespace there.
enum InterwikiPrefixes {
    /// Where a prefix leads.
    enum Kind: Int {
        /// To the same page in another language's Wikipedia.
        case language
        /// To another project or site.
        case site
    }

    /// Where a prefix leads, in any case; nil where it is none.
    static func kind(of prefix: Span<UInt8>) -> Kind? {
        guard !prefix.isEmpty, prefix.count <= longest else { return nil }
        var name = ShortName()
        guard name.read(prefix, from: 0, to: prefix.count) == prefix.count else { return nil }
        return name.value(in: table).flatMap(Kind.init(rawValue:))
    }

    /// Where a prefix leads that is no namespace of the wiki: so `Wikipedia:` is elsewhere.
    static func kind(ofNoNamespace prefix: Span<UInt8>) -> Kind? {
        if let kind = kind(of: prefix) { return kind }
        return isOwn(prefix, of: "wikipedia") ? .site : nil
    }

    /// Whether a prefix, in any case, is that of the wiki of a language itself.
    static func isOwn(_ prefix: Span<UInt8>, of language: String) -> Bool {
        func isPrefix(_ code: String) -> Bool {
            prefix.count == code.utf8.count && prefix.has(lowercased: code.utf8.span)
        }
        return isPrefix(language) || (domains[language].map(isPrefix) ?? false)
    }

    /// The Wikipedias whose address has another code than their language.
    private static let domains = [
        "be-tarask": "be-x-old", "cbk": "cbk-zam", "egl": "eml", "gsw": "als",
        "lzh": "zh-classical",
        "nan": "zh-min-nan", "nb": "no", "rup": "roa-rup", "sgs": "bat-smg", "vro": "fiu-vro",
        "yue": "zh-yue",
    ]

    private static let longest = 32
    private static let (other, language) = (0, 1)

    private static let table: NameTable = {
        var table = NameTable()
        for (list, kind) in [(projects, Kind.site), (sites, .site), (wikipedias, .language)] {
            for prefix in list.words {
                table.insert(Array(prefix.utf8), kind.rawValue)
            }
        }
        return table
    }()

    /// The languages of Wikipedias, open and closed, and the other codes that lead to them.
    private static let wikipedias = """
        aa ab ace ady af ak als alt am ami an ang ann anp ar arc ary arz as ast atj av avk awa ay
        az azb ba ban bar bat-smg bbc bcl bdr be be-tarask be-x-old bew bg bh bho bi bjn blk bm bn
        bo bpy br bs btm bug bxr ca cbk-zam cdo ce ceb ch cho chr chy ckb cmn co cr crh cs csb cu
        cv cy cz da dag de dga din diq dk dsb dtp dty dv dz ee egl el eml en eo epo es et eu fa
        fat ff fi fiu-vro fj fo fon fr frp frr fur fy ga gag gan gcr gd gl glk gn gom gor got gpe
        gsw gu guc gur guw gv ha hak haw he hi hif ho hr hsb ht hu hy hyw hz ia iba id ie ig igl
        ii ik ilo inh io is it iu ja jam jbo jp jv ka kaa kab kaj kbd kbp kcg kg kge ki kj kk kl
        km kn knc ko koi kr krc krl ks ksh ku kus kv kw ky la lad lb lbe lez lfn lg li lij lld lmo
        ln lo lrc lt ltg lv lzh mad mai map-bms mdf mg mh mhr mi min minnan mk ml mn mni mnw mo
        mos mr mrj ms mt mus mwl my myv mzn na nah nan nap nb nds nds-nl ne new ng nia nl nn no
        nov nqo nr nrm nso nup nv ny oc olo om or os pa pag pam pap pcd pcm pdc pfl pi pih pl pms
        pnb pnt ps pt pwn qu rki rm rmy rn ro roa-rup roa-tara rsk ru rue rup rw sa sah sat sc scn
        sco sd se sg sgs sh shi shn si simple sk skr sl sm smn sn so sq sr srn ss st stq su sv sw
        syl szl szy ta tay tcy tdd te tet tg th ti tig tk tl tly tn to tpi tr trv ts tt tum tw ty
        tyv udm ug uk ur uz ve vec vep vi vls vo vro wa war wo wuu xal xh xmf yi yo yue za zea zgh
        zh zh-cfr zh-classical zh-cn zh-min-nan zh-tw zh-yue zu
        """

    /// Wikimedia's projects and the sites of its own.
    private static let projects = """
        acronym b betawiki betawikiversity bugzilla c chapter cndev commons d dbdump donate
        download f foundation foundationsite freenode gerrit git gitlab gitorious iarchive
        incubator irc listarchive m mail mailarchive mailman mediawikiwiki mediazilla meta
        metawiki metawikimedia metawikipedia mw mwod mwot n nost nostalgia oldwikisource otrs
        otrswiki outreach outreachwiki paws petscan phab phabricator pyrev q quality quarry rev
        revo rt s scholar sep11 spcom species stats strategy strategywiki svn tenwiki test2wiki
        testwiki testwikidata toolforge toollabs tools toolserver translatewiki tswiki usability v
        viaf voy vrts vrtwiki w wikibooks wikidata wikifunctions wikimania wikimania2005
        wikimania2006 wikimania2007 wikimania2008 wikimania2009 wikimania2010 wikimania2011
        wikimania2012 wikimania2013 wikimania2014 wikimania2015 wikimania2016 wikimania2017
        wikimania2018 wikimaniawiki wikimedia wikinews wikiquote wikisource wikispecies wikispore
        wikitech wikitech-l wikiversity wikivoyage wikt wiktionary wm2005 wm2006 wm2007 wm2008
        wm2009 wm2010 wm2011 wm2012 wm2013 wm2014 wm2015 wm2016 wm2017 wm2018 wmam wmar wmat wmau
        wmaz wmbd wmbe wmbr wmca wmch wmcl wmcn wmco wmcz wmdc wmde wmdk wmec wmee wmes wmf
        wmfblog wmfdashboard wmfi wmfr wmgr wmhk wmhu wmid wmil wmin wmit wmke wmmk wmmx wmnl wmno
        wmnyc wmpa-us wmph wmpl wmpt wmro wmrs wmru wmse wmsk wmteam wmtr wmtw wmua wmuk wmve wmza
        xtools
        """

    /// Other sites of the map.
    private static let sites = """
        advogato aew appropedia aquariumwiki arborwiki archwiki arxiv ascii-wiki atmwiki
        battlestarwiki bibcode bibliowiki bluwiki blw botwiki boxrec brickwiki bulba c2 c2find
        cache centralwikia choralwiki citizendium ckwiss comixpedia communityscheme crazyhacks
        creativecommons creativecommonswiki cxej dcma debian devmo dict dictionary disinfopedia
        distributedproofreaders distributedproofreadersca dmoz dmozs docbook doi doom_wiki dpd
        drae dreamhost drumcorpswiki dwjwiki ecoreality elibre emacswiki encyc energiewiki
        englyphwiki enkol eokulturcentro esolang ethnologue ethnologuefamily evowiki exotica
        fanimutationwiki fedora finalfantasy finnix flickrphoto flickruser floralwiki foldoc
        forthfreak foxwiki freebio freebsdman freeculturewiki freedomdefined freefeel freekiwiki
        freesoft ganfyd gardenology gausswiki gentoo genwiki globalvoices glossarwiki glossarywiki
        google googledefine googlegroups gotamac greatlakeswiki guildwarswiki guildwiki gutenberg
        gutenbergwiki h2wiki hackerspaces hammondwiki hdl heroeswiki horizonlabs hrfwiki hrwiki
        hupwiki imdbchar imdbcompany imdbname imdbtitle infosecpedia infosphere iso639-3 issn
        iuridictum jaglyphwiki javanet javapedia jefo jerseydatabase jira jspwiki jstor kamelo
        karlsruhe kinowiki kmwiki komicawiki kontuwiki lexml linguistlist linuxwiki linuxwikide
        liswiki literateprograms livepedia localwiki lojban lostpedia lqwiki luxo mariowiki
        marveldatabase meatball memoryalpha metacpan metawikisearch mineralienatlas moinmoin
        monstropedia mosapedia mozcom mozillawiki mozillazinekb musicbrainz nara ncbi netvillage
        nkcells nosmoke oeis onelook ontoworld openfacts openlibrary openstreetmap openwetware
        opera7wiki organicdesign orthodoxwiki osmwiki ourmedia panawiki patwiki personaltelco
        phpwiki pinyinwiki planetmath pmc pmid pokewiki policypages proofwiki proz psycle
        pythoninfo pythonwiki pywiki qcwiki rcwiki reuterswiki rfc rheinneckar robowiki rodovid
        rowiki rtfm s23wiki scores scoutwiki securewikidc semantic-mw senseislibrary shakti
        shoutwiki slashdot slwiki smikipedia snpedia sourceforge sourcewatch squeak swinbrain
        swtrain tabwiki tclerswiki technorati tesoltaiwan tfwiki thelemapedia theopedia thinkwiki
        tmbw tmnet tmwiki tviv tvtropes twiki tyvawiki umap uncyclopedia unreal urbandict usej
        usemod uspto vikidia vkol vlos voipinfo wagn werelate wg wikia wikiapiary wikiasite
        wikibibliography wikichristian wikicities wikicity wikif1 wikifur wikihow wikiindex
        wikilemon wikilivres wikimac-de wikinfo wikinvest wikipaltz wikipapers wikischool
        wikiskripta wikisophia wikiti wikitravel wikitree wikiweet wikiwikiweb wlug wmcz_docs
        wookieepedia wowwiki wqy xboxic zrhwiki zwiki
        """
}
