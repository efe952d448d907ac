/// The HTML tags that MediaWiki lets through, by what they do to plain text.
enum HTMLTag: Int {
    /// No more than a look: `<b>`, `<span>`.
    case inline
    /// A new line: `<br>`.
    case lineBreak
    /// A block of its own: `<div>`, `<td>`.
    case block
    /// A heading: `<h2>`.
    case heading
    /// A list's item: `<li>`.
    case listItem
    /// A table, its rows and cells.
    case table, tableRow, tableCell

    static let names: NameTable = {
        let inline = """
            abbr b bdi bdo big cite code data del dfn em font i ins kbd mark q rb rbc rp rt rtc \
            ruby s samp small span strike strong sub sup tbody tfoot thead time tt u var wbr link \
            meta
            """
        let block = """
            blockquote center div dl dd dt hr ol p ul
            """
        var table = NameTable()
        for name in inline.split(separator: " ") {
            table.insert(String(name), HTMLTag.inline.rawValue)
        }
        for name in block.split(separator: " ") {
            table.insert(String(name), HTMLTag.block.rawValue)
        }
        for level in 1...6 { table.insert("h\(level)", HTMLTag.heading.rawValue) }
        table.insert("br", HTMLTag.lineBreak.rawValue)
        table.insert("li", HTMLTag.listItem.rawValue)
        table.insert("table", HTMLTag.table.rawValue)
        for name in ["tr", "caption"] { table.insert(name, HTMLTag.tableRow.rawValue) }
        for name in ["td", "th"] { table.insert(name, HTMLTag.tableCell.rawValue) }
        return table
    }()
}

/// The tags that vanish before a page is read: those that say what of a template's page shows where,
/// of which `<includeonly>` takes all it holds with it, and those of translations.
enum InclusionTag: Int {
    case includeonly, noinclude, onlyinclude
    /// Text to translate, and what in it stays as it is.
    case translate, tvar

    static let names = NameTable([
        ("includeonly", InclusionTag.includeonly.rawValue),
        ("noinclude", InclusionTag.noinclude.rawValue),
        ("onlyinclude", InclusionTag.onlyinclude.rawValue),
        ("translate", InclusionTag.translate.rawValue),
        ("tvar", InclusionTag.tvar.rawValue),
    ])

    /// Whether such a tag starts at a position.
    static func starts(_ text: Span<UInt8>, at position: Int) -> Bool {
        var start = position + 1
        if text.has("/", at: start, before: text.count) { start += 1 }
        var name = ShortName()
        return text[position] == UInt8(ascii: "<")
            && name.read(text, from: start, to: text.count) > start
            && name.value(in: names) != nil
    }
}
