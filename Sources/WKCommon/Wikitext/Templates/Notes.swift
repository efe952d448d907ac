/// Templates of notes and marks of doubt, whose text is elsewhere, as that of `<ref>` does: they are
/// no value of an infobox.
extension InlineTemplates {
    static let notes: [Row] = [
        Row("efn|efn-ua|efn-lr|efn-la|efn-lg|efn-ur|refn|notetag|note label|ref label|ref", .note),
        Row("note|rp|r|shortened footnote|sfn|sfnp|sfnm|sfnmp|harv|harvnb|harvp|harvcol", .note),
        Row("harvcolnb|harvcoltxt", .note),
        Row("citation needed|cn|fact|cite needed|unreferenced inline|unsourced inline", .note),
        Row("clarify|clarification needed|verify source|failed verification|dubious|when", .note),
        Row("who|which|where|by whom|better source needed|better source|page needed", .note),
        Row("full citation needed|specify|disputed inline|update inline|update needed", .note),
        Row("vague|dead link|cbignore|reflist|notelist|references|refs|notes", .note),
    ]
}
