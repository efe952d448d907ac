/// Names of people, ships and sites.
extension InlineTemplates {
    static let names: [Row] = [
        Row("url|official website|official url", .argument(1)),
        Row("sortname|sort name", .made(sortName)),
        Row("sort|hs|ntsh", .lastArgument),
        Row("ship|mship", .made(ship)),
        Row("uss", .made { $0.appendAll(behind: "USS ", to: &$1) }),
        Row("hms", .made { $0.appendAll(behind: "HMS ", to: &$1) }),
        Row("sclass|sclass2", .made { $0.appendAll(behind: "", to: &$1) }),
        Row("pagename|fullpagename|basepagename|subpagename|pagenamebase", .pageName),
    ]

    /// `{{sortname|Ada|Lovelace}}` shows `Ada Lovelace`.
    @Sendable
    static func sortName(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        arguments.append(1, to: &text)
        text.append(UInt8(ascii: " "))
        arguments.append(2, to: &text)
    }

    /// `{{ship|HMS|Beagle}}` shows `HMS Beagle`.
    @Sendable
    static func ship(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        if arguments.append(1, to: &text) { text.append(UInt8(ascii: " ")) }
        arguments.append(2, to: &text)
    }
}
