/// Names of people, companies and sites.
extension InlineTemplates {
    static let names: [Row] = [
        Row("url|url2|webpage|homepage", .renderer(url)),
        Row("official website|official site|officialwebsite|official", .renderer(officialSite)),
        Row("official url|official homepage", .renderer(officialSite)),
        Row("email|mailto", .argument(1)),
        Row("website", .renderer(argument(2, orFirst: true))),
        Row("sortname|sort name|sortperson", .renderer(sortName)),
        Row("sort|sorttext|sort text|sortkey", .renderer(argument(2, orFirst: true))),
        Row("post-nominals|postnominals|post-nom|postnom|post nominals", .renderer(postNominals)),
        Row("postnoms|post-noms|postnominal", .renderer(postNominals)),
        Row("pre-nominals|prenominals", .renderer(joined(" "))),
        Row("party name with color|party name with colour|partylink", .argument(1)),
        Row("full party name with color", .argument(1)),
        Row("based on|basedon|based upon|adapted from", .renderer(basedOn)),
        Row("section link|slink|sectionlink|sectlink|section link2", .renderer(sectionLink)),
        Row("see below|below", .text("(see below)")),
        Row("see above|above", .text("(see above)")),
        Row("icd10|icd-10|icd10cm", .renderer(diseaseCode)),
        Row("icd9|icd-9|icd9cm|icd9proc", .argument(1)),
        Row("cfb link|cbb link|cfb team link|cbb team link", .renderer(named("title", or: 1))),
        Row("fossil range|fossilrange|geological range|fossil-range", .renderer(fossilRange)),
        Row("long fossil range|fossil range/bar", .renderer(fossilRange)),
        Row("medal", .renderer(medal)),
        Row("medalgold|medal gold", .renderer(medalRow("Gold medal"))),
        Row("medalsilver|medal silver", .renderer(medalRow("Silver medal"))),
        Row("medalbronze|medal bronze", .renderer(medalRow("Bronze medal"))),
        Row("medalsport|medalcompetition|medal sport|medal competition|medalevent", .list),
        Row("medalcountry|medal country", .list),
        Row("isbn|isbn-13|isbnt", .renderer(prefixed("ISBN "))),
        Row("issn|issn link", .renderer(prefixed("ISSN "))),
        Row("oclc|oclc search link", .renderer(prefixed("OCLC "))),
        Row("doi|doi-inline", .renderer(prefixed("doi:"))),
        Row("arxiv", .renderer(prefixed("arXiv:"))),
        Row("pmid", .renderer(prefixed("PMID "))),
        Row("pmc", .renderer(prefixed("PMC "))),
        Row("bibcode", .renderer(prefixed("Bibcode:"))),
        Row("jstor", .renderer(prefixed("JSTOR "))),
        Row("lccn", .renderer(prefixed("LCCN "))),
        Row("asin", .renderer(prefixed("ASIN "))),
        Row("hdl", .renderer(prefixed("hdl:"))),
        Row("s2cid", .renderer(prefixed("S2CID "))),
        Row("zbl", .renderer(prefixed("Zbl "))),
        Row(exactly: "MR", .renderer(prefixed("MR "))),
        Row("ssrn", .renderer(prefixed("SSRN "))),
        Row(exactly: "RFC", .renderer(prefixed("RFC "))),
        Row("cve", .renderer(prefixed("CVE-"))),
        Row("us patent|us patent application", .renderer(prefixed("U.S. Patent "))),
    ]

    /// The exchanges whose templates show a company's symbol.
    static let exchanges = exchangeNames.map {
        Row($0.names, in: "en|simple", .renderer(listing($0.shown)))
    }

    private static let exchangeNames: [(names: StaticString, shown: StaticString)] = [
        ("nyse|new york stock exchange|nysearca", "NYSE"),
        ("nyse arca", "NYSE"),
        ("nyse american|amex|nyse mkt", "NYSE American"),
        ("nasdaq|nasdaq2", "Nasdaq"),
        ("lse|london stock exchange", "LSE"),
        ("tsx|toronto stock exchange", "TSX"),
        ("tsx-v|tsxv", "TSXV"),
        ("tyo|tokyo stock exchange", "TYO"),
        ("asx", "ASX"),
        ("nzx", "NZX"),
        ("sehk|hkex|hong kong stock exchange", "SEHK"),
        ("sse|shanghai stock exchange", "SSE"),
        ("szse", "SZSE"),
        ("bse", "BSE"),
        ("nse|nse india", "NSE"),
        ("fwb|frankfurt stock exchange|xetra", "FWB"),
        ("bmad|bolsa de madrid", "BMAD"),
        ("krx|korea exchange", "KRX"),
        ("kosdaq", "KOSDAQ"),
        ("sgx", "SGX"),
        ("jse", "JSE"),
        ("twse|tpe stock", "TWSE"),
        ("idx", "IDX"),
        ("pse", "PSE"),
        ("b3|bvmf|bmf bovespa|bmfbovespa", "B3"),
        ("bm&f bovespa", "B3"),
        ("bmv|bolsa mexicana", "BMV"),
        ("bcba", "BCBA"),
        ("tase", "TASE"),
        ("myx|bursa malaysia", "MYX"),
        ("set stock", "SET"),
        ("wse", "WSE"),
        ("ose|oslo stock exchange|oslo børs", "OSE"),
        ("ise", "ISE"),
        ("athex", "ATHEX"),
        ("egx", "EGX"),
        ("psx", "PSX"),
        ("kase", "KASE"),
        ("mcx|moex|micex", "MCX"),
        ("bvc", "BVC"),
        ("dfm", "DFM"),
        ("adx", "ADX"),
        ("cse|colombo stock exchange", "CSE"),
        ("dse", "DSE"),
        ("euronext", "Euronext"),
        ("euronext paris|euronextparis", "Euronext Paris"),
        ("euronext amsterdam", "Euronext Amsterdam"),
        ("euronext brussels", "Euronext Brussels"),
        ("euronext lisbon", "Euronext Lisbon"),
        ("otc pink|otcpink|otcmarkets", "OTC Pink"),
    ]

    /// Those that only their case tells from other templates.
    static let exchangesByCase = exchangeNamesByCase.map {
        Row(exactly: $0.names, in: "en|simple", .renderer(listing($0.shown)))
    }

    private static let exchangeNamesByCase: [(names: StaticString, shown: StaticString)] = [
        ("LON", "LSE"),
        ("AIM", "AIM"),
        ("SWX|SIX|SIX Swiss Exchange", "SIX"),
        ("BIT|Borsa Italiana", "BIT"),
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
        arguments.append(3, after: ".", to: &text)
    }

    /// `{{fossil range|370|0}}` shows `370–0 Ma`, with names of periods these.
    @Sendable
    static func fossilRange(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        if arguments.append("text", or: 3, to: &text) { return }
        guard arguments.append(1, to: &text) else { return }
        let isNumber = DecimalNumber(arguments.string(1)) != nil
        arguments.append(2, after: "–", to: &text)
        if isNumber { text.append(" Ma") }
    }

    /// A company's symbol at an exchange: `{{NYSE|IBM}}` shows `NYSE: IBM`.
    static func listing(_ exchange: StaticString) -> Renderer {
        { arguments, text in
            text.append(exchange)
            arguments.append(1, after: ": ", to: &text)
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
    static func medalRow(_ medal: StaticString) -> Renderer {
        { arguments, text in
            text.append(Mark.lineBreak)
            text.append(medal)
            text.append(", ")
            arguments.appendAll(parted: ", ", to: &text)
            text.append(Mark.lineBreak)
        }
    }
}
