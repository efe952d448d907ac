/// Templates that make a list.
extension InlineTemplates {
    static let lists: [Row] = [
        Row("ubl|unbulleted list|ublist|hlist|bulleted list|blist|ordered list|cslist", .items),
        Row("comma separated entries|csv|pagelist|collapsible list|tree list|br separated", .items),
        Row("plainlist|plain list|flatlist|flat list|startplainlist|nowrap list", .list),
    ]
}
