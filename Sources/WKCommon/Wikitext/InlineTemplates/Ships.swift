/// Names of ships.
extension InlineTemplates {
    static let ships: [Row] = [
        Row("ship|mship|shipname", .made(anyShip)),
        Row("sclass|sclass2|sclass-|lclass|class ship", .made(shipClass)),
        Row("uss", .made(ship("USS"))),
        Row("hms", .made(ship("HMS"))),
        Row("hmas", .made(ship("HMAS"))),
        Row("hmcs", .made(ship("HMCS"))),
        Row("hmnzs", .made(ship("HMNZS"))),
        Row("hmis", .made(ship("HMIS"))),
        Row("hmsas", .made(ship("HMSAS"))),
        Row("hmt", .made(ship("HMT"))),
        Row("hmy", .made(ship("HMY"))),
        Row("hmhs", .made(ship("HMHS"))),
        Row("hmpngs", .made(ship("HMPNGS"))),
        Row("hmbs", .made(ship("HMBS"))),
        Row("rms", .made(ship("RMS"))),
        Row("rfa", .made(ship("RFA"))),
        Row("rv", .made(ship("RV"))),
        Row("usns", .made(ship("USNS"))),
        Row("uscgc", .made(ship("USCGC"))),
        Row("usat", .made(ship("USAT"))),
        Row("usrc", .made(ship("USRC"))),
        Row("uslht", .made(ship("USLHT"))),
        Row("usav", .made(ship("USAV"))),
        Row("usfc", .made(ship("USFC"))),
        Row("usc&gs", .made(ship("USC&GS"))),
        Row("uscs", .made(ship("USCS"))),
        Row("css", .made(ship("CSS"))),
        Row("noaas", .made(ship("NOAAS"))),
        Row("ins", .made(ship("INS"))),
        Row("pns", .made(ship("PNS"))),
        Row("hnoms", .made(ship("HNoMS"))),
        Row("hdms", .made(ship("HDMS"))),
        Row("hswms", .made(ship("HSwMS"))),
        Row("hnlms", .made(ship("HNLMS"))),
        Row("hmm", .made(ship("HMM"))),
        Row("orp", .made(ship("ORP"))),
        Row("ara", .made(ship("ARA"))),
        Row("arm", .made(ship("ARM"))),
        Row("bap", .made(ship("BAP"))),
        Row("brp", .made(ship("BRP"))),
        Row("roks", .made(ship("ROKS"))),
        Row("sas", .made(ship("SAS"))),
        Row("lé", .made(ship("LÉ"))),
        Row("tcg", .made(ship("TCG"))),
        Row("rocs", .made(ship("ROCS"))),
        Row("jds", .made(ship("JDS"))),
        Row("js", .made(ship("JS"))),
        Row("rss", .made(ship("RSS"))),
        Row("kri", .made(ship("KRI"))),
        Row("kd", .made(ship("KD"))),
        Row("tss", .made(ship("TSS"))),
        Row("gts", .made(ship("GTS"))),
        Row("pss", .made(ship("PSS"))),
        Row("mts", .made(ship("MTS"))),
        Row("eml", .made(ship("EML"))),
        Row("sms", .made(ship("SMS"))),
        Row("smu", .made(ship("SM"))),
        Row("tsms", .made(ship("TSMS"))),
        Row("gs", in: "en|simple", .made(ship("German submarine"))),
        Row("ss", in: "en|simple|vi", .made(ship("SS"))),
        Row("ms", in: "en|simple|vi", .made(ship("MS"))),
        Row("mv", in: "en|simple|vi", .made(ship("MV"))),
        Row("ps", in: "en|simple|vi", .made(ship("PS"))),
        Row("sy", in: "en|simple|vi", .made(ship("SY"))),
        Row("my", in: "en|simple|vi", .made(ship("MY"))),
        Row("mt", in: "en|simple|vi", .made(ship("MT"))),
        Row("st", in: "en|simple|vi", .made(ship("ST"))),
        Row("fv", in: "en|simple|vi", .made(ship("FV"))),
        Row("mf", in: "en|simple|vi", .made(ship("MF"))),
        Row("ts", in: "en|simple|vi", .made(ship("TS"))),
    ]

    /// `{{ship|HMS|Beagle|1820}}` shows `HMS Beagle (1820)`.
    @Sendable
    static func anyShip(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        append(arguments, prefix: arguments.string(1), name: 2, to: &text)
    }

    /// `{{HMS|Beagle|1820}}` shows `HMS Beagle (1820)`.
    static func ship(_ prefix: StaticString) -> Maker {
        { append($0, prefix: "\(prefix)", name: 1, to: &$1) }
    }

    /// A ship's prefix, its name, and in brackets its number or the year, of which the argument
    /// behind these says what shows: 1 the number, 2 the name, 3 name and number, 5 prefix and number, 6
    /// prefix and name.
    private static func append(
        _ arguments: borrowing TemplateArguments, prefix: String, name: Int,
        to text: inout ByteBuffer
    ) {
        let format = arguments.string(name + 2)
        let hasNumber = arguments.has(name + 1)
        if format == "1", hasNumber {
            arguments.append(name + 1, to: &text)
            return
        }
        if !prefix.isEmpty, !["2", "3"].contains(format) {
            text.append(string: prefix)
            text.append(" ")
        }
        if format == "5", hasNumber {
            arguments.append(name + 1, to: &text)
            return
        }
        arguments.append(name, to: &text)
        guard hasNumber, !["2", "6"].contains(format) else { return }
        text.append(" (")
        arguments.append(name + 1, to: &text)
        text.append(")")
    }

    /// `{{sclass|Nimitz|aircraft carrier}}` shows `Nimitz-class aircraft carrier`.
    @Sendable
    static func shipClass(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        guard arguments.append(1, to: &text) else { return }
        let format = arguments.string(3)
        if format == "5" { return }
        text.append(format == "2" ? " class" : "-class")
        if format != "2", format != "3" { arguments.appendBehindSpace(2, to: &text) }
    }
}
