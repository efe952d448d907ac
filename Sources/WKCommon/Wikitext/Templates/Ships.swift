/// Names of ships.
extension InlineTemplates {
    static let ships: [Row] = [
        Row("ship|mship|shipname", .renderer(anyShip)),
        Row("sclass|sclass2|sclass-|lclass|class ship", .renderer(shipClass)),
        Row(exactly: "USS", .renderer(ship("USS"))),
        Row(exactly: "HMS", .renderer(ship("HMS"))),
        Row(exactly: "HMAS", .renderer(ship("HMAS"))),
        Row(exactly: "HMCS", .renderer(ship("HMCS"))),
        Row(exactly: "HMNZS", .renderer(ship("HMNZS"))),
        Row(exactly: "HMIS", .renderer(ship("HMIS"))),
        Row(exactly: "HMSAS", .renderer(ship("HMSAS"))),
        Row(exactly: "HMT", .renderer(ship("HMT"))),
        Row(exactly: "HMY", .renderer(ship("HMY"))),
        Row(exactly: "HMHS", .renderer(ship("HMHS"))),
        Row(exactly: "HMPNGS", .renderer(ship("HMPNGS"))),
        Row(exactly: "HMBS", .renderer(ship("HMBS"))),
        Row(exactly: "RMS", .renderer(ship("RMS"))),
        Row(exactly: "RFA", .renderer(ship("RFA"))),
        Row(exactly: "RV", .renderer(ship("RV"))),
        Row(exactly: "USNS", .renderer(ship("USNS"))),
        Row(exactly: "USCGC", .renderer(ship("USCGC"))),
        Row(exactly: "USAT", .renderer(ship("USAT"))),
        Row(exactly: "USRC", .renderer(ship("USRC"))),
        Row(exactly: "USLHT", .renderer(ship("USLHT"))),
        Row(exactly: "USAV", .renderer(ship("USAV"))),
        Row(exactly: "USFC", .renderer(ship("USFC"))),
        Row(exactly: "USC&GS", .renderer(ship("USC&GS"))),
        Row(exactly: "USCS", .renderer(ship("USCS"))),
        Row(exactly: "CSS", .renderer(ship("CSS"))),
        Row(exactly: "NOAAS", .renderer(ship("NOAAS"))),
        Row(exactly: "INS", .renderer(ship("INS"))),
        Row(exactly: "PNS", .renderer(ship("PNS"))),
        Row(exactly: "HNoMS", .renderer(ship("HNoMS"))),
        Row(exactly: "HDMS", .renderer(ship("HDMS"))),
        Row(exactly: "HSwMS", .renderer(ship("HSwMS"))),
        Row(exactly: "HNLMS", .renderer(ship("HNLMS"))),
        Row(exactly: "HMM", .renderer(ship("HMM"))),
        Row(exactly: "ORP", .renderer(ship("ORP"))),
        Row(exactly: "ARA", .renderer(ship("ARA"))),
        Row(exactly: "ARM", .renderer(ship("ARM"))),
        Row(exactly: "BAP", .renderer(ship("BAP"))),
        Row(exactly: "BRP", .renderer(ship("BRP"))),
        Row(exactly: "ROKS", .renderer(ship("ROKS"))),
        Row(exactly: "SAS", .renderer(ship("SAS"))),
        Row(exactly: "LÉ", .renderer(ship("LÉ"))),
        Row(exactly: "TCG", .renderer(ship("TCG"))),
        Row(exactly: "ROCS", .renderer(ship("ROCS"))),
        Row(exactly: "JDS", .renderer(ship("JDS"))),
        Row(exactly: "JS", .renderer(ship("JS"))),
        Row(exactly: "RSS", .renderer(ship("RSS"))),
        Row(exactly: "KRI", .renderer(ship("KRI"))),
        Row(exactly: "KD", .renderer(ship("KD"))),
        Row(exactly: "TSS", .renderer(ship("TSS"))),
        Row(exactly: "GTS", .renderer(ship("GTS"))),
        Row(exactly: "PSS", .renderer(ship("PSS"))),
        Row(exactly: "MTS", .renderer(ship("MTS"))),
        Row(exactly: "EML", .renderer(ship("EML"))),
        Row(exactly: "SMS", .renderer(ship("SMS"))),
        Row(exactly: "SMU", .renderer(ship("SM"))),
        Row(exactly: "TSMS", .renderer(ship("TSMS"))),
        Row(exactly: "GS", in: "en|simple", .renderer(ship("German submarine"))),
        Row(exactly: "SS", in: "en|simple|vi", .renderer(ship("SS"))),
        Row(exactly: "MS", in: "en|simple|vi", .renderer(ship("MS"))),
        Row(exactly: "MV", in: "en|simple|vi", .renderer(ship("MV"))),
        Row(exactly: "PS", in: "en|simple|vi", .renderer(ship("PS"))),
        Row(exactly: "SY", in: "en|simple|vi", .renderer(ship("SY"))),
        Row(exactly: "MY", in: "en|simple|vi", .renderer(ship("MY"))),
        Row(exactly: "MT", in: "en|simple|vi", .renderer(ship("MT"))),
        Row(exactly: "ST", in: "en|simple|vi", .renderer(ship("ST"))),
        Row(exactly: "FV", in: "en|simple|vi", .renderer(ship("FV"))),
        Row(exactly: "MF", in: "en|simple|vi", .renderer(ship("MF"))),
        Row(exactly: "TS", in: "en|simple|vi", .renderer(ship("TS"))),
    ]

    /// `{{ship|HMS|Beagle|1820}}` shows `HMS Beagle (1820)`.
    @Sendable
    static func anyShip(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        append(arguments, prefix: arguments.string(1), name: 2, to: &text)
    }

    /// `{{HMS|Beagle|1820}}` shows `HMS Beagle (1820)`.
    static func ship(_ prefix: StaticString) -> Renderer {
        { append($0, prefix: "\(prefix)", name: 1, to: &$1) }
    }

    /// A ship's prefix, its name, and in brackets its number or the year, of which the argument
    /// after these says what shows: 1 the number, 2 the name, 3 name and number, 5 prefix and number, 6
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
