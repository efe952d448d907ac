/// Names of people, companies and sites.
extension InlineTemplates {
    static let names: [Row] = [
        Row("url|url2|webpage|homepage", .made(url)),
        Row("official website|official site|officialwebsite|official", .made(officialSite)),
        Row("official url|official homepage", .made(officialSite)),
        Row("email|mailto", .argument(1)),
        Row("website", .made(argument(2, orFirst: true))),
        Row("sortname|sort name|sortperson", .made(sortName)),
        Row("sort|sorttext|sort text|sortkey", .made(argument(2, orFirst: true))),
        Row("post-nominals|postnominals|post-nom|postnom|post nominals", .made(postNominals)),
        Row("postnoms|post-noms|postnominal", .made(postNominals)),
        Row("pre-nominals|prenominals", .made(joined(" "))),
        Row("party name with color|party name with colour|partylink", .argument(1)),
        Row("full party name with color", .argument(1)),
        Row("based on|basedon|based upon|adapted from", .made(basedOn)),
        Row("section link|slink|sectionlink|sectlink|section link2", .made(sectionLink)),
        Row("see below|below", .text("(see below)")),
        Row("see above|above", .text("(see above)")),
        Row("icd10|icd-10|icd10cm", .made(diseaseCode)),
        Row("icd9|icd-9|icd9cm|icd9proc", .argument(1)),
        Row("cfb link|cbb link|cfb team link|cbb team link", .made(named("title", or: 1))),
        Row("fossil range|fossilrange|geological range|fossil-range", .made(fossilRange)),
        Row("long fossil range|fossil range/bar", .made(fossilRange)),
        Row("medal", .made(medal)),
        Row("medalgold|medal gold", .made(medalRow("Gold medal"))),
        Row("medalsilver|medal silver", .made(medalRow("Silver medal"))),
        Row("medalbronze|medal bronze", .made(medalRow("Bronze medal"))),
        Row("medalsport|medalcompetition|medal sport|medal competition|medalevent", .list),
        Row("medalcountry|medal country", .list),
        Row("isbn|isbn-13|isbnt", .made(prefixed("ISBN "))),
        Row("issn|issn link", .made(prefixed("ISSN "))),
        Row("oclc|oclc search link", .made(prefixed("OCLC "))),
        Row("doi|doi-inline", .made(prefixed("doi:"))),
        Row("arxiv", .made(prefixed("arXiv:"))),
        Row("pmid", .made(prefixed("PMID "))),
        Row("pmc", .made(prefixed("PMC "))),
        Row("bibcode", .made(prefixed("Bibcode:"))),
        Row("jstor", .made(prefixed("JSTOR "))),
        Row("lccn", .made(prefixed("LCCN "))),
        Row("asin", .made(prefixed("ASIN "))),
        Row("hdl", .made(prefixed("hdl:"))),
        Row("s2cid", .made(prefixed("S2CID "))),
        Row("zbl", .made(prefixed("Zbl "))),
        Row(exactly: "MR", .made(prefixed("MR "))),
        Row("ssrn", .made(prefixed("SSRN "))),
        Row(exactly: "RFC", .made(prefixed("RFC "))),
        Row("cve", .made(prefixed("CVE-"))),
        Row("us patent|us patent application", .made(prefixed("U.S. Patent "))),
        Row("nyse|new york stock exchange|nysearca", in: "en|simple", .made(listing("NYSE"))),
        Row("nyse arca", in: "en|simple", .made(listing("NYSE"))),
        Row("nyse american|amex|nyse mkt", in: "en|simple", .made(listing("NYSE American"))),
        Row("nasdaq|nasdaq2", in: "en|simple", .made(listing("Nasdaq"))),
        Row("lse|london stock exchange", in: "en|simple", .made(listing("LSE"))),
        Row(exactly: "LON", in: "en|simple", .made(listing("LSE"))),
        Row(exactly: "AIM", in: "en|simple", .made(listing("AIM"))),
        Row("tsx|toronto stock exchange", in: "en|simple", .made(listing("TSX"))),
        Row("tsx-v|tsxv", in: "en|simple", .made(listing("TSXV"))),
        Row("tyo|tokyo stock exchange", in: "en|simple", .made(listing("TYO"))),
        Row("asx", in: "en|simple", .made(listing("ASX"))),
        Row("nzx", in: "en|simple", .made(listing("NZX"))),
        Row("sehk|hkex|hong kong stock exchange", in: "en|simple", .made(listing("SEHK"))),
        Row("sse|shanghai stock exchange", in: "en|simple", .made(listing("SSE"))),
        Row("szse", in: "en|simple", .made(listing("SZSE"))),
        Row("bse", in: "en|simple", .made(listing("BSE"))),
        Row("nse|nse india", in: "en|simple", .made(listing("NSE"))),
        Row("fwb|frankfurt stock exchange|xetra", in: "en|simple", .made(listing("FWB"))),
        Row(exactly: "SWX|SIX|SIX Swiss Exchange", in: "en|simple", .made(listing("SIX"))),
        Row(exactly: "BIT|Borsa Italiana", in: "en|simple", .made(listing("BIT"))),
        Row("bmad|bolsa de madrid", in: "en|simple", .made(listing("BMAD"))),
        Row("krx|korea exchange", in: "en|simple", .made(listing("KRX"))),
        Row("kosdaq", in: "en|simple", .made(listing("KOSDAQ"))),
        Row("sgx", in: "en|simple", .made(listing("SGX"))),
        Row("jse", in: "en|simple", .made(listing("JSE"))),
        Row("twse|tpe stock", in: "en|simple", .made(listing("TWSE"))),
        Row("idx", in: "en|simple", .made(listing("IDX"))),
        Row("pse", in: "en|simple", .made(listing("PSE"))),
        Row("b3|bvmf|bmf bovespa|bmfbovespa", in: "en|simple", .made(listing("B3"))),
        Row("bm&f bovespa", in: "en|simple", .made(listing("B3"))),
        Row("bmv|bolsa mexicana", in: "en|simple", .made(listing("BMV"))),
        Row("bcba", in: "en|simple", .made(listing("BCBA"))),
        Row("tase", in: "en|simple", .made(listing("TASE"))),
        Row("myx|bursa malaysia", in: "en|simple", .made(listing("MYX"))),
        Row("set stock", in: "en|simple", .made(listing("SET"))),
        Row("wse", in: "en|simple", .made(listing("WSE"))),
        Row("ose|oslo stock exchange|oslo børs", in: "en|simple", .made(listing("OSE"))),
        Row("ise", in: "en|simple", .made(listing("ISE"))),
        Row("athex", in: "en|simple", .made(listing("ATHEX"))),
        Row("egx", in: "en|simple", .made(listing("EGX"))),
        Row("psx", in: "en|simple", .made(listing("PSX"))),
        Row("kase", in: "en|simple", .made(listing("KASE"))),
        Row("mcx|moex|micex", in: "en|simple", .made(listing("MCX"))),
        Row("bvc", in: "en|simple", .made(listing("BVC"))),
        Row("dfm", in: "en|simple", .made(listing("DFM"))),
        Row("adx", in: "en|simple", .made(listing("ADX"))),
        Row("cse|colombo stock exchange", in: "en|simple", .made(listing("CSE"))),
        Row("dse", in: "en|simple", .made(listing("DSE"))),
        Row("euronext", in: "en|simple", .made(listing("Euronext"))),
        Row("euronext paris|euronextparis", in: "en|simple", .made(listing("Euronext Paris"))),
        Row("euronext amsterdam", in: "en|simple", .made(listing("Euronext Amsterdam"))),
        Row("euronext brussels", in: "en|simple", .made(listing("Euronext Brussels"))),
        Row("euronext lisbon", in: "en|simple", .made(listing("Euronext Lisbon"))),
        Row("otc pink|otcpink|otcmarkets", in: "en|simple", .made(listing("OTC Pink"))),
    ]

    /// `{{URL|http://www.example.org/}}` shows `www.example.org`, with a second argument that.
    @Sendable
    static func url(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        if arguments.append(2, to: &text) { return }
        arguments.append(1, to: &text)
        for scheme in ["https://", "http://", "//"] as [StaticString]
        where text.span.starts(with: scheme) {
            text.removeFirst(scheme.utf8CodeUnitCount)
            break
        }
        guard let slash = text.span.firstIndex(of: UInt8(ascii: "/")) else { return }
        if slash == text.count - 1 { text.truncate(to: slash) }
    }

    /// `{{official website|http://example.org}}` shows `Official website`; in an infobox the address.
    @Sendable
    static func officialSite(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        if arguments.append("name", to: &text) { return }
        if arguments.place.isInfobox {
            arguments.append(1, to: &text)
        } else {
            text.append("Official website")
        }
    }

    /// `{{sortname|Ada|Lovelace}}` shows `Ada Lovelace`.
    @Sendable
    static func sortName(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        arguments.append("first", or: 1, to: &text)
        if !text.isEmpty { text.append(UInt8(ascii: " ")) }
        arguments.append("last", or: 2, to: &text)
    }

    /// `{{post-nominals|country=GBR|OBE|FRS}}` shows `OBE FRS`.
    @Sendable
    static func postNominals(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        arguments.appendAll(parted: " ", to: &text)
        if !text.isEmpty, arguments.has("list") { text.append(" ") }
        arguments.append("list", to: &text)
    }

    /// `{{based on|''Emma''|Jane Austen}}` shows `Emma by Jane Austen`.
    @Sendable
    static func basedOn(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        arguments.append(1, to: &text)
        let count = min(arguments.positionalCount, 9)
        for position in stride(from: 2, through: count, by: 1) where arguments.has(position) {
            text.append(position == 2 ? " by " : position == count ? " and " : ", ")
            arguments.append(position, to: &text)
        }
    }

    /// `{{section link|Page|Section}}` shows `Page § Section`.
    @Sendable
    static func sectionLink(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        if arguments.append(1, to: &text) { text.append(" ") }
        text.append("§ ")
        arguments.append(2, to: &text)
    }

    /// `{{ICD10|F|84|0|f|80}}` shows `F84.0`.
    @Sendable
    static func diseaseCode(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        arguments.append(1, to: &text)
        arguments.append(2, to: &text)
        let before = text.count
        text.append(".")
        if !arguments.append(3, to: &text) { text.truncate(to: before) }
    }

    /// `{{fossil range|370|0}}` shows `370–0 Ma`, with names of periods these.
    @Sendable
    static func fossilRange(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        if arguments.append("text", or: 3, to: &text) { return }
        guard arguments.append(1, to: &text) else { return }
        let isNumber = DecimalNumber(arguments.string(1)) != nil
        let before = text.count
        text.append("–")
        if !arguments.append(2, to: &text) { text.truncate(to: before) }
        if isNumber { text.append(" Ma") }
    }

    /// A company's symbol at an exchange: `{{NYSE|IBM}}` shows `NYSE: IBM`.
    static func listing(_ exchange: StaticString) -> Maker {
        { arguments, text in
            text.append(exchange)
            text.append(": ")
            if !arguments.append(1, to: &text) { text.truncate(to: text.count - 2) }
        }
    }

    /// `{{medal|gold|2008 Beijing|Singles}}` shows `Gold medal, 2008 Beijing, Singles` as an item.
    @Sendable
    static func medal(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        text.append(Mark.lineBreak)
        var first = 1
        switch arguments.string(1).lowercased() {
        case "gold": text.append("Gold medal, ")
        case "silver": text.append("Silver medal, ")
        case "bronze": text.append("Bronze medal, ")
        case "sport", "country", "competition", "comp", "event", "olympics": break
        default: first = 0
        }
        arguments.appendAll(from: first + 1, parted: ", ", to: &text)
        text.append(Mark.lineBreak)
    }

    /// `{{MedalGold|2008 Beijing|Singles}}`.
    static func medalRow(_ medal: StaticString) -> Maker {
        { arguments, text in
            text.append(Mark.lineBreak)
            text.append(medal)
            text.append(", ")
            arguments.appendAll(parted: ", ", to: &text)
            text.append(Mark.lineBreak)
        }
    }
}
