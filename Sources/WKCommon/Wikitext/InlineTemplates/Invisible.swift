/// Templates that show nothing, not even a gap: those for the page itself.
extension InlineTemplates {
    static let invisible: [Row] = [
        Row("shy|clear|clr|-|toc|toc limit|tocright|tocleft|br", .nothing),
        Row(
            "defaultsort|displaytitle|notoc|anchor|anchors|visible anchor|short description",
            .nothing),
        Row("use dmy dates|use mdy dates|use british english|use american english", .nothing),
        Row("italic title|lowercase title|featured article|good article|coord missing", .nothing),
        Row("lead section|wikt|void|dummy|noop|hidden ping|sfn whitelist", .nothing),
    ]
}
