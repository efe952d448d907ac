/// A table that `wk-tsv` writes.
///
/// To add one, add a case, and what it is made of to `shape`: the files, the manifest, the options and
/// their help follow from there. What a table needs of a record that only some carry is an `Addition`.
public enum Table: Int, CaseIterable, Sendable {
    /// One row for each page.
    case pages
    /// One row for each category of a page.
    case categories
    /// One row for each link of a page.
    case links
    /// One row for each field of a page's infoboxes.
    case infobox
    /// One row for each page that has an abstract.
    case abstract
    /// One row for each redirect.
    case aliases
    /// One row for each page whose record has its text.
    case text
    /// One row for each heading of a page.
    case sections
    /// One row for each link of a page to another site.
    case externalLinks
    /// One row for each template that a page calls.
    case templates
    /// One row for each file that a page shows.
    case images
    /// One row for each place on Earth that a page names.
    case coordinates
    /// One line for each page, its parsed record, and the end records after them: no table, but published as
    /// one, alone.
    case records

    /// What each table is made of, in the order of the cases.
    private static let shapes = allCases.map(\.shape)

    private var shape: Shape {
        switch self {
        case .pages:
            Shape("pages", "page_id\ttitle\tnorm_title\tns\tredirect_to\ttimestamp", .usual)
        case .categories: Shape("categories", "page_id\tcategory\tnorm_category", .usual)
        case .links:
            Shape(
                "links", "page_id\tlink_title\tnorm_link_title", .usual,
                further: "\tanchor_text\tsection")
        case .infobox:
            Shape(
                "infobox", "page_id\tkey\tvalue", .usual, further: "\tbox\ttemplate\twikitext")
        case .abstract: Shape("abstract", "page_id\tabstract_text", .usual)
        case .aliases: Shape("aliases", "alias_norm_title\tcanonical_norm_title", .usual)
        case .text: Shape("text", "page_id\tcontent_length\ttext", .text)
        case .sections:
            Shape(
                "sections", "page_id\tposition\tlevel\theading",
                .elements([.position, .number("level"), .string("heading")]))
        case .externalLinks:
            Shape(
                "external_links", "page_id\turl\ttext",
                .elements([.string("url"), .optionalString("text")]))
        case .templates: Shape("templates", "page_id\tname", .elements([.element]))
        case .images:
            Shape(
                "images", "page_id\tfile\tcaption",
                .elements([.string("file"), .optionalString("caption")]))
        case .coordinates:
            Shape(
                "coordinates", "page_id\tlat\tlon", .elements([.number("lat"), .number("lon")]))
        case .records: Shape("records", "", .records)
        }
    }

    /// Where the rows of a table come from.
    enum Rows {
        /// What every parsed record carries; `TableWriter` makes each table's.
        case usual
        /// The text of the page, where its record has that.
        case text
        /// A row for each element of the key that has the table's name, where a record has that: the page's
        /// id, and these cells.
        case elements([Cell])
        /// The records themselves.
        case records
    }

    /// A cell, by where it is in an element.
    enum Cell {
        /// The element's number, from 1 on.
        case position
        /// The element itself, which is a string.
        case element
        /// What an object has as a number.
        case number(StaticString)
        /// What an object has as a string.
        case string(StaticString)
        /// What an object may have as a string.
        case optionalString(StaticString)
    }

    private struct Shape {
        let name: StaticString
        let columns: StaticString
        let rows: Rows
        let furtherColumns: StaticString

        init(
            _ name: StaticString, _ columns: StaticString, _ rows: Rows, further: StaticString = ""
        ) {
            (self.name, self.columns, self.rows) = (name, columns, rows)
            furtherColumns = further
        }
    }

    /// The tables that have rows and columns: those that may be asked for by name.
    public static let ofCells = allCases.filter { $0 != .records }

    /// The name of the table, and of its file or folder.
    public var name: String { "\(key)" }

    /// The name, which is also the key of what a record carries for the tables that not all have.
    var key: StaticString { Table.shapes[rawValue].name }

    /// The names of the columns, separated by tabs.
    var columns: StaticString { Table.shapes[rawValue].columns }

    /// The names of the columns that the table has besides its own where they are wanted, each after a
    /// tab: `links` its anchors, `infobox` its boxes.
    var furtherColumns: StaticString { Table.shapes[rawValue].furtherColumns }

    /// Where its rows come from.
    var rows: Rows { Table.shapes[rawValue].rows }

    /// The names of the columns, separated by spaces, for help.
    public var columnNames: String {
        columns.description.parts(separatedBy: "\t").joined(separator: " ")
    }

    /// Whether every parsed record carries what the table needs.
    public var isUsual: Bool {
        if case .usual = rows { return true }
        return false
    }

    /// The forms that differ in the names of their files; a folder may hold those of an earlier run.
    var formsByName: [TableForm] { self == .records ? [.records] : [.text, .csv] }

    /// The table of a name, one that has rows and columns.
    public init?(name: some StringProtocol) {
        guard let table = Table.ofCells.first(where: { $0.name == name }) else { return nil }
        self = table
    }
}
