/// Sums of money. What a sum is worth today, or in another currency, no table knows.
extension InlineTemplates {
    static let money: [Row] = [
        Row("usd|us$|us dollar", .made(money("US$"))),
        Row("aud|a$|au$", .made(money("A$"))),
        Row("cad", .made(money("CA$"))),
        Row("c$", .made(money("C$"))),
        Row("nzd", .made(money("NZ$"))),
        Row("hkd|hk$", .made(money("HK$"))),
        Row("sgd", .made(money("S$"))),
        Row("twd|nt$", .made(money("NT$"))),
        Row("mxn|mxn$", .made(money("MX$"))),
        Row("eur|euro|€", .made(money("€"))),
        Row("gbp|£|gb£|pound sterling", .made(money("£"))),
        Row("inr|indian rupee|indian rupees|rupee|₹|inrconvert", .made(money("₹"))),
        Row("pkr|pakistani rupee|lkr", .made(money("Rs."))),
        Row("npr", .made(money("रु"))),
        Row("jpy|jp¥|¥", .made(money("¥"))),
        Row("cny|rmb|cn¥|renminbi", .made(money("CN¥"))),
        Row("krw|₩|south korean won", .made(money("₩"))),
        Row(exactly: "PHP", .made(money("₱"))),
        Row("₱|philippine peso|phpeso", .made(money("₱"))),
        Row("ngn|naira|₦|nigerian naira", .made(money("₦"))),
        Row("brl|r$", .made(money("R$"))),
        Row("rub|russian rouble|russian ruble|ruble|₽", .made(money("₽"))),
        Row("ils|₪", .made(money("₪"))),
        Row(exactly: "NIS", .made(money("₪"))),
        Row(exactly: "TRY", .made(money("₺"))),
        Row("turkish lira|₺", .made(money("₺"))),
        Row("uah|₴|hryvnia", .made(money("₴"))),
        Row("vnd", .made(money("₫"))),
        Row("bdt|taka|৳|bangladeshi taka", .made(money("৳"))),
        Row("thb|baht", .made(money("฿"))),
        Row("zar", .made(money("R"))),
        Row("chf", .made(money("CHF "))),
        Row("sek", .made(money("SEK "))),
        Row("nok", .made(money("NOK "))),
        Row("dkk", .made(money("DKK "))),
        Row("pln", .made(money("PLN "))),
        Row("czk", .made(money("CZK "))),
        Row("huf", .made(money("HUF "))),
        Row("myr", .made(money("RM"))),
        Row(exactly: "RM", .made(money("RM"))),
        Row("idr", .made(money("Rp"))),
        Row("ghs", .made(money("GH₵"))),
        Row(exactly: "ARS", .made(money("AR$"))),
        Row("clp", .made(money("CLP$"))),
        Row("irr", .made(money("IRR "))),
        Row("£sd|pounds, shillings, and pence|£sd2", .made(oldPounds)),
        Row("currency", .made(currency)),
    ]

    /// A sum after its currency's sign: `{{INR|5|crore}}` and `{{INRConvert|5|c}}` show `₹5 crore`.
    static func money(_ sign: StaticString) -> Maker {
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
