/// Lists and quotations.
extension InlineTemplates {
    static let lists: [Row] = [
        Row("ubl|unbulleted list|ublist|ubt|unbullet|vunblist|nblist|vlist", .items),
        Row("uunbulleted list|unordered list", .items),
        Row("hlist|hlist-comma|horizontal list|h list|hlst|horizontal|hl list", .items),
        Row("list horizontal", .items),
        Row("bulleted list|blist|ulist|bullet list|bulletedlist|ordered list|olist", .items),
        Row("numbered list|ol", .items),
        Row("collapsible list|collapsed list|tree list|br separated", .items),
        Row("br separated entries|brlist|br list|brsep", .items),
        Row("nowrap list|indented list|infobox list|list|stack list|vertical list", .items),
        Row("new line list", .items),
        Row("plainlist|plain list|flatlist|flat list|plainlist/styles|columns-list", .list),
        Row("columns list|column list|div columns", .list),
        Row("indented plainlist|cmn|multicol list|treelist|tree list/start|col-list", .list),
        Row("collist|colist|col list", .list),
        Row("cslist|comma separated entries|csv|comma separated values", .renderer(joined(", "))),
        Row("cs list|pagelist|page list|commalist", .renderer(joined(", "))),
        Row("comma list|comma-separated list", .renderer(joined(", "))),
        Row("semicolon separated entries|semicolon list", .renderer(joined("; "))),
        Row("space separated entries|space separated values", .renderer(joined(" "))),
        Row("enum|enumerate|and list|conjunction list|list and", .renderer(enumeration)),
        Row("native name list", .renderer(nativeNames)),
        // Quotations.
        Row("quote|blockquote|quotation|bquote|bq|block quote|long quote", .renderer(quotation)),
        Row("longquote|quotation2|quote2|poem quote", .renderer(quotation)),
        Row("poemquote|quotepoem|quote poem|verse|talkquote2|imagequote", .renderer(quotation)),
        Row("cquote|pull quote|pullquote|centered pull quote|cquote2", .renderer(pullQuote)),
        Row("centered quote|big quote", .renderer(pullQuote)),
        Row("rquote|right quote|rquotation", .renderer(sideQuote)),
        Row("epigraph", .renderer(named("quote", or: 1))),
    ]

    /// `{{enum|a|b|c}}` shows `a, b, and c`.
    @Sendable
    static func enumeration(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        let count = min(arguments.positionalCount, 50)
        for position in stride(from: 1, through: count, by: 1) {
            if position > 1 { text.append(count == 2 ? " " : ", ") }
            if position > 1, position == count { text.append("and ") }
            arguments.append(position, to: &text)
        }
    }

    /// `{{quote|text|author|source}}` shows `text — author, source`.
    @Sendable
    static func quotation(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        append(arguments, quote: 1, author: 2, source: 3, to: &text)
    }

    /// `{{cquote|text|width|height|author|source}}`.
    @Sendable
    static func pullQuote(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        append(arguments, quote: 1, author: 4, source: 5, to: &text)
    }

    /// `{{rquote|left|text|author|source}}`.
    @Sendable
    static func sideQuote(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        append(arguments, quote: 2, author: 3, source: 4, to: &text)
    }

    private static func append(
        _ arguments: borrowing TemplateArguments, quote: Int, author: Int, source: Int,
        to text: inout ByteBuffer
    ) {
        text.append(Mark.lineBreak)
        let start = text.count
        let hasQuote =
            arguments.append("text", or: quote, to: &text)
            || arguments.append("quote", to: &text)
        guard hasQuote else {
            text.removeAll()
            return
        }
        text.append(" — ")
        let dashEnd = text.count
        var hasAuthor = arguments.append("author", or: author, to: &text)
        hasAuthor = hasAuthor || arguments.append("sign", to: &text)
        let authorEnd = text.count
        if hasAuthor { text.append(", ") }
        let hasSource =
            arguments.append("source", or: source, to: &text)
            || arguments.append("title", to: &text)
        if !hasSource { text.truncate(to: hasAuthor ? authorEnd : dashEnd - Self.dash) }
        if text.count > start { text.append(Mark.lineBreak) }
    }

    /// How many bytes ` — ` has.
    private static let dash = 5

    /// `{{native name list|tag1=de|name1=Wien|tag2=…}}` shows each name as an item.
    @Sendable
    static func nativeNames(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        let names: [StaticString] = ["name1", "name2", "name3", "name4", "name5", "name6", "name7"]
        for name in names where arguments.has(name) {
            text.append(Mark.lineBreak)
            arguments.append(name, to: &text)
        }
    }
}
