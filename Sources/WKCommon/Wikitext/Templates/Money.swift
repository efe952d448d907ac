/// Sums of money. What a sum is worth today, or in another currency, no table knows.
extension InlineTemplates {
    static let money: [Row] = [
        Row("usd|us$|us dollar", .renderer(money("US$"))),
        Row("aud|a$|au$", .renderer(money("A$"))),
        Row("cad", .renderer(money("CA$"))),
        Row("c$", .renderer(money("C$"))),
        Row("nzd", .renderer(money("NZ$"))),
        Row("hkd|hk$", .renderer(money("HK$"))),
        Row("sgd", .renderer(money("S$"))),
        Row("twd|nt$", .renderer(money("NT$"))),
        Row("mxn|mxn$", .renderer(money("MX$"))),
        Row("eur|euro|€", .renderer(money("€"))),
        Row("gbp|£|gb£|pound sterling", .renderer(money("£"))),
        Row("inr|indian rupee|indian rupees|rupee|₹|inrconvert", .renderer(money("₹"))),
        Row("pkr|pakistani rupee|lkr", .renderer(money("Rs."))),
        Row("npr", .renderer(money("रु"))),
        Row("jpy|jp¥|¥", .renderer(money("¥"))),
        Row("cny|rmb|cn¥|renminbi", .renderer(money("CN¥"))),
        Row("krw|₩|south korean won", .renderer(money("₩"))),
        Row(exactly: "PHP", .renderer(money("₱"))),
        Row("₱|philippine peso|phpeso", .renderer(money("₱"))),
        Row("ngn|naira|₦|nigerian naira", .renderer(money("₦"))),
        Row("brl|r$", .renderer(money("R$"))),
        Row("rub|russian rouble|russian ruble|ruble|₽", .renderer(money("₽"))),
        Row("ils|₪", .renderer(money("₪"))),
        Row(exactly: "NIS", .renderer(money("₪"))),
        Row(exactly: "TRY", .renderer(money("₺"))),
        Row("turkish lira|₺", .renderer(money("₺"))),
        Row("uah|₴|hryvnia", .renderer(money("₴"))),
        Row("vnd", .renderer(money("₫"))),
        Row("bdt|taka|৳|bangladeshi taka", .renderer(money("৳"))),
        Row("thb|baht", .renderer(money("฿"))),
        Row("zar", .renderer(money("R"))),
        Row("chf", .renderer(money("CHF "))),
        Row("sek", .renderer(money("SEK "))),
        Row("nok", .renderer(money("NOK "))),
        Row("dkk", .renderer(money("DKK "))),
        Row("pln", .renderer(money("PLN "))),
        Row("czk", .renderer(money("CZK "))),
        Row("huf", .renderer(money("HUF "))),
        Row("myr", .renderer(money("RM"))),
        Row(exactly: "RM", .renderer(money("RM"))),
        Row("idr", .renderer(money("Rp"))),
        Row("ghs", .renderer(money("GH₵"))),
        Row(exactly: "ARS", .renderer(money("AR$"))),
        Row("clp", .renderer(money("CLP$"))),
        Row("irr", .renderer(money("IRR "))),
        Row("£sd|pounds, shillings, and pence|£sd2", .renderer(oldPounds)),
        Row("currency", .renderer(currency)),
    ]

    /// A sum after its currency's sign: `{{INR|5|crore}}` and `{{INRConvert|5|c}}` show `₹5 crore`.
    static func money(_ sign: StaticString) -> Renderer {
        { arguments, text in
            text.append(sign)
            arguments.append(1, to: &text)
            let magnitude = arguments.string(2)
            if let word = magnitudes[magnitude] { text.append(word) }
        }
    }

    private static let magnitudes: [String: StaticString] = [
        "k": " thousand", "l": " lakh", "m": " million", "c": " crore", "b": " billion",
        "t": " trillion", "lc": " lakh crore", "lakh": " lakh", "crore": " crore",
        "million": " million", "billion": " billion", "trillion": " trillion",
    ]

    /// `{{£sd|l=1|s=2|d=6}}` shows `£1 2s 6d`.
    @Sendable
    static func oldPounds(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        let parts: [(key: StaticString, sign: StaticString)] = [("l", ""), ("s", "s"), ("d", "d")]
        for (index, part) in parts.enumerated() where arguments.has(part.key) {
            if !text.isEmpty { text.append(" ") }
            if index == 0 { text.append("£") }
            arguments.append(part.key, to: &text)
            text.append(part.sign)
        }
    }

    /// `{{currency|5|EUR}}` shows `€5`.
    @Sendable
    static func currency(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        let code = arguments.string(2)
        if let sign = signs[code] { text.append(sign) }
        arguments.append(1, to: &text)
        if signs[code] == nil, !code.isEmpty { text.append(string: " \(code)") }
    }

    private static let signs: [String: StaticString] = [
        "USD": "US$", "EUR": "€", "GBP": "£", "JPY": "¥", "INR": "₹", "CNY": "CN¥", "AUD": "A$",
        "CAD": "CA$", "NZD": "NZ$", "BRL": "R$", "RUB": "₽", "KRW": "₩", "ILS": "₪", "PHP": "₱",
        "NGN": "₦", "TRY": "₺", "UAH": "₴", "HKD": "HK$", "SGD": "S$", "MXN": "MX$",
    ]
}
