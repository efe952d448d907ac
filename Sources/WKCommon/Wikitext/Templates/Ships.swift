/// Names of ships.
extension InlineTemplates {
    static let ships: [Row] = [
        Row("ship|mship|shipname", .made(anyShip)),
        Row("sclass|sclass2|sclass-|lclass|class ship", .made(shipClass)),
        Row(exactly: "USS", .made(ship("USS"))),
        Row(exactly: "HMS", .made(ship("HMS"))),
        Row(exactly: "HMAS", .made(ship("HMAS"))),
        Row(exactly: "HMCS", .made(ship("HMCS"))),
        Row(exactly: "HMNZS", .made(ship("HMNZS"))),
        Row(exactly: "HMIS", .made(ship("HMIS"))),
        Row(exactly: "HMSAS", .made(ship("HMSAS"))),
        Row(exactly: "HMT", .made(ship("HMT"))),
        Row(exactly: "HMY", .made(ship("HMY"))),
        Row(exactly: "HMHS", .made(ship("HMHS"))),
        Row(exactly: "HMPNGS", .made(ship("HMPNGS"))),
        Row(exactly: "HMBS", .made(ship("HMBS"))),
        Row(exactly: "RMS", .made(ship("RMS"))),
        Row(exactly: "RFA", .made(ship("RFA"))),
        Row(exactly: "RV", .made(ship("RV"))),
        Row(exactly: "USNS", .made(ship("USNS"))),
        Row(exactly: "USCGC", .made(ship("USCGC"))),
        Row(exactly: "USAT", .made(ship("USAT"))),
        Row(exactly: "USRC", .made(ship("USRC"))),
        Row(exactly: "USLHT", .made(ship("USLHT"))),
        Row(exactly: "USAV", .made(ship("USAV"))),
        Row(exactly: "USFC", .made(ship("USFC"))),
        Row(exactly: "USC&GS", .made(ship("USC&GS"))),
        Row(exactly: "USCS", .made(ship("USCS"))),
        Row(exactly: "CSS", .made(ship("CSS"))),
        Row(exactly: "NOAAS", .made(ship("NOAAS"))),
        Row(exactly: "INS", .made(ship("INS"))),
        Row(exactly: "PNS", .made(ship("PNS"))),
        Row(exactly: "HNoMS", .made(ship("HNoMS"))),
        Row(exactly: "HDMS", .made(ship("HDMS"))),
        Row(exactly: "HSwMS", .made(ship("HSwMS"))),
        Row(exactly: "HNLMS", .made(ship("HNLMS"))),
        Row(exactly: "HMM", .made(ship("HMM"))),
        Row(exactly: "ORP", .made(ship("ORP"))),
        Row(exactly: "ARA", .made(ship("ARA"))),
        Row(exactly: "ARM", .made(ship("ARM"))),
        Row(exactly: "BAP", .made(ship("BAP"))),
        Row(exactly: "BRP", .made(ship("BRP"))),
        Row(exactly: "ROKS", .made(ship("ROKS"))),
        Row(exactly: "SAS", .made(ship("SAS"))),
        Row(exactly: "LÉ", .made(ship("LÉ"))),
        Row(exactly: "TCG", .made(ship("TCG"))),
        Row(exactly: "ROCS", .made(ship("ROCS"))),
        Row(exactly: "JDS", .made(ship("JDS"))),
        Row(exactly: "JS", .made(ship("JS"))),
        Row(exactly: "RSS", .made(ship("RSS"))),
        Row(exactly: "KRI", .made(ship("KRI"))),
        Row(exactly: "KD", .made(ship("KD"))),
        Row(exactly: "TSS", .made(ship("TSS"))),
        Row(exactly: "GTS", .made(ship("GTS"))),
        Row(exactly: "PSS", .made(ship("PSS"))),
        Row(exactly: "MTS", .made(ship("MTS"))),
        Row(exactly: "EML", .made(ship("EML"))),
        Row(exactly: "SMS", .made(ship("SMS"))),
        Row(exactly: "SMU", .made(ship("SM"))),
        Row(exactly: "TSMS", .made(ship("TSMS"))),
        Row(exactly: "GS", in: "en|simple", .made(ship("German submarine"))),
        Row(exactly: "SS", in: "en|simple|vi", .made(ship("SS"))),
        Row(exactly: "MS", in: "en|simple|vi", .made(ship("MS"))),
        Row(exactly: "MV", in: "en|simple|vi", .made(ship("MV"))),
        Row(exactly: "PS", in: "en|simple|vi", .made(ship("PS"))),
        Row(exactly: "SY", in: "en|simple|vi", .made(ship("SY"))),
        Row(exactly: "MY", in: "en|simple|vi", .made(ship("MY"))),
        Row(exactly: "MT", in: "en|simple|vi", .made(ship("MT"))),
        Row(exactly: "ST", in: "en|simple|vi", .made(ship("ST"))),
        Row(exactly: "FV", in: "en|simple|vi", .made(ship("FV"))),
        Row(exactly: "MF", in: "en|simple|vi", .made(ship("MF"))),
        Row(exactly: "TS", in: "en|simple|vi", .made(ship("TS"))),
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
