/// Templates that show nothing, not even a gap: those for the page itself, and those for pictures.
extension InlineTemplates {
    static let invisible: [Row] = [
        Row("shy|wbr|zws|wj|word joiner|lrm|rlm|pdf|soft hyphen|-|0|00|000", .nothing),
        Row("nowrap begin|nowrap end|wrap|nwend", .nothing),
        Row("clear|clr|clear left|clear right|clearleft|clearright|toc|toc limit", .nothing),
        Row("tocright|tocleft|toc right|toc left", .nothing),
        Row("defaultsort|displaytitle|notoc|anchor|anchors|anchord", .nothing),
        Row("short description|shortdesc|shortdescription", .nothing),
        Row("use dmy dates|use mdy dates|use british english|use american english", .nothing),
        Row("use indian english|engvarb", .nothing),
        Row("use australian english|use canadian english|use oxford spelling", .nothing),
        Row("use irish english|engvaro", .nothing),
        Row("italic title|lowercase title|lowercase|featured article|good article", .nothing),
        Row("coord missing|italictitle", .nothing),
        Row("lead section|void|dummy|noop|hidden ping|sfn whitelist|null|dummy ref", .nothing),
        Row("hs|ntsh|hidden sort key", .nothing),
        Row("flagicon|flagdeco|flag icon|flagicon image|flagicon2|fbicon|cricon", .picture),
        Row("army flag|flagcountry icon", .picture),
        Row("icon|color box|colorbox|colour box|party color|party colour", .picture),
        Row("party color cell|color sample", .picture),
        Row("cascite|stdinchicite|ebicite|chemspidercite|fdacite|keggcite", .nothing),
        Row("drugbankcite|unicite|chebicite", .nothing),
        Row("end plainlist|endplainlist|endflatlist|end flatlist|div col end", .nothing),
        Row("end div col|col end|colend|end", .nothing),
        Row("startplainlist|startflatlist|div col|div col begin|col-begin|col-break", .nothing),
        Row("col-end|colbegin|col-2", .nothing),
    ]
}
