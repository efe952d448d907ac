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

    /// The name of the table, and of its file or folder.
    public var name: String { String(describing: self) }

    /// The table of a name.
    public init?(name: some StringProtocol) {
        guard let table = Table.allCases.first(where: { $0.name == name }) else { return nil }
        self = table
    }

    /// The names of the columns, as they stand in the header line.
    var columns: StaticString {
        switch self {
        case .pages: "page_id\ttitle\tnorm_title\tns\tredirect_to\ttimestamp"
        case .categories: "page_id\tcategory\tnorm_category"
        case .links: "page_id\tlink_title\tnorm_link_title"
        case .infobox: "page_id\tkey\tvalue"
        case .abstract: "page_id\tabstract_text"
        case .aliases: "alias_norm_title\tcanonical_norm_title"
        case .text: "page_id\tcontent_length\ttext"
        }
    }
}
