/// The extension tags of MediaWiki that Wikipedia has installed: what stands between `<name>` and
/// `</name>` is handed to the extension and is not part of the page's own wikitext.
enum ExtensionTag: Int, CaseIterable {
    case nowiki, pre, ref, references, gallery, math, chem, ce, syntaxhighlight, source, poem
    case imagemap, indicator, score, timeline, hiero, graph, mapframe, maplink, section, inputbox
    case categorytree, templatestyles, templatedata, charinsert

    /// What a reader of the page sees of it.
    enum Content {
        /// The content as it stands, such as a formula's TeX.
        case verbatim
        /// Wikitext that stands in the text.
        case wikitext
        /// Wikitext elsewhere on the page, such as a note.
        case aside
        /// A line a picture, `name|caption`.
        case gallery
        /// Nothing that could be text.
        case nothing
    }

    var content: Content {
        switch self {
        case .nowiki, .pre, .math, .chem, .ce, .syntaxhighlight, .source: .verbatim
        case .poem: .wikitext
        case .ref, .references, .indicator, .imagemap: .aside
        case .gallery: .gallery
        default: .nothing
        }
    }

    /// Whether its content is a formula, to which white space at its ends does not belong.
    var isFormula: Bool { self == .math || self == .chem || self == .ce }

    /// Whether its content is a block of lines.
    var isCode: Bool { self == .pre || self == .syntaxhighlight || self == .source }

    static let names = NameTable(allCases.map { ("\($0)", $0.rawValue) })
    /// The names as bytes, by raw value.
    static let spellings = allCases.map { Array("\($0)".utf8) }
}

/// The HTML tags that MediaWiki lets through, by what they do to plain text.
enum HTMLTag: Int {
    /// No more than a look: `<b>`, `<span>`.
    case inline
    /// A new line: `<br>`.
    case lineBreak
    /// A block of its own: `<div>`, `<td>`.
    case block
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
            blockquote center div dl dd dt h1 h2 h3 h4 h5 h6 hr ol p ul
            """
        var table = NameTable()
        for name in inline.split(separator: " ") {
            table.insert(String(name), HTMLTag.inline.rawValue)
        }
        for name in block.split(separator: " ") {
            table.insert(String(name), HTMLTag.block.rawValue)
        }
        table.insert("br", HTMLTag.lineBreak.rawValue)
        table.insert("li", HTMLTag.listItem.rawValue)
        table.insert("table", HTMLTag.table.rawValue)
        for name in ["tr", "caption"] { table.insert(name, HTMLTag.tableRow.rawValue) }
        for name in ["td", "th"] { table.insert(name, HTMLTag.tableCell.rawValue) }
        return table
    }()
}

/// The tags that say what of a template's page shows where; on the page itself they vanish, and
/// `<includeonly>` with all it holds.
enum InclusionTag: Int {
    case includeonly, noinclude, onlyinclude

    static let names = NameTable([
        ("includeonly", InclusionTag.includeonly.rawValue),
        ("noinclude", InclusionTag.noinclude.rawValue),
        ("onlyinclude", InclusionTag.onlyinclude.rawValue),
    ])
}
