/// A table that `wk-tsv` writes.
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

    /// The tables that have rows and columns: those that may be asked for by name.
    public static let ofCells = allCases.filter { $0 != .records }

    /// The name of the table, and of its file or folder.
    public var name: String { "\(key)" }

    /// The name, which is also the key of what a record carries for the tables that not all have.
    var key: StaticString {
        switch self {
        case .pages: "pages"
        case .categories: "categories"
        case .links: "links"
        case .infobox: "infobox"
        case .abstract: "abstract"
        case .aliases: "aliases"
        case .text: "text"
        case .sections: "sections"
        case .externalLinks: "external_links"
        case .templates: "templates"
        case .images: "images"
        case .coordinates: "coordinates"
        case .records: "records"
        }
    }

    /// The forms that differ in the names of their files; a folder may hold those of an earlier run.
    var formsByName: [TableForm] { self == .records ? [.records] : [.text, .csv] }

    /// Whether every parsed record carries what the table needs.
    var isUsual: Bool { rawValue < Table.text.rawValue }

    /// The table of a name, one that has rows and columns.
    public init?(name: some StringProtocol) {
        guard let table = Table.ofCells.first(where: { $0.name == name }) else { return nil }
        self = table
    }

    /// The columns that `links` has besides its own where anchors are wanted.
    static let anchorColumns: StaticString = "\tanchor_text\tsection"

    /// The columns that `infobox` has besides its own where boxes are wanted.
    static let boxColumns: StaticString = "\tbox\ttemplate\twikitext"

    /// The names of the columns, separated by tabs.
    var columns: StaticString {
        switch self {
        case .pages: "page_id\ttitle\tnorm_title\tns\tredirect_to\ttimestamp"
        case .categories: "page_id\tcategory\tnorm_category"
        case .links: "page_id\tlink_title\tnorm_link_title"
        case .infobox: "page_id\tkey\tvalue"
        case .abstract: "page_id\tabstract_text"
        case .aliases: "alias_norm_title\tcanonical_norm_title"
        case .text: "page_id\tcontent_length\ttext"
        case .sections: "page_id\tposition\tlevel\theading"
        case .externalLinks: "page_id\turl\ttext"
        case .templates: "page_id\tname"
        case .images: "page_id\tfile\tcaption"
        case .coordinates: "page_id\tlat\tlon"
        case .records: ""
        }
    }
}
