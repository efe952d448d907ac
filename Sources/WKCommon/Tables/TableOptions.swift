/// How the values of a table are written.
public enum TableForm: CaseIterable, Sendable {
    /// Separated by tabs, with the escapes of PostgreSQL's `COPY` in its text format.
    case text
    /// Separated by tabs, each run of white space in a value a single space.
    case flat
    /// RFC 4180, except that a line ends in a line feed alone.
    case csv
    /// The parsed records themselves, a line each, in place of all tables.
    case records

    /// The name that the manifest gives it.
    var name: StaticString {
        switch self {
        case .text: "text"
        case .flat: "flat"
        case .csv: "csv"
        case .records: "records"
        }
    }

    /// What is between the cells of a row.
    var separator: UInt8 { UInt8(ascii: self == .csv ? "," : "\t") }

    /// What the names of the files end in.
    var suffix: StaticString {
        switch self {
        case .text, .flat: "tsv"
        case .csv: "csv"
        case .records: "jsonl"
        }
    }
}

/// Which tables are written, where and how.
public struct TableOptions {
    /// The folder of the tables.
    public var folder: String
    /// The tables wanted; nil means all, those that are not usual only where records carry them.
    public var tables: [Table]?
    /// The name of the part that is written, one of several in the folder; nil means whole tables.
    public var part: String?
    /// Whether the links have columns for their anchors.
    public var hasAnchors = false
    /// Whether the fields of infoboxes have columns for their boxes and wikitext.
    public var hasBoxes = false
    /// Whether a header line comes first.
    public var hasHeader = true
    /// How values are written.
    public var form = TableForm.text
    /// Whether each file starts with a byte order mark.
    public var hasByteOrderMark = false
    /// Whether a stream that is not whole is written too.
    public var acceptsPartial = false
    /// Whether tables that are there are replaced.
    public var replaces = false
    /// The version of wk, for the manifest.
    public var version: String

    /// The usual ways of writing, to a folder.
    public init(folder: String, version: String) {
        self.folder = folder
        self.version = version
    }

    /// Whether a table has its further columns.
    func hasFurtherColumns(_ table: Table) -> Bool {
        table == .links && hasAnchors || table == .infobox && hasBoxes
    }

    /// Whether the files have a line with the names of their columns.
    var writesHeader: Bool { hasHeader && form != .records }

    /// The tables that are written whatever the records carry.
    var usualTables: [Table] {
        form == .records ? [.records] : tables ?? Table.allCases.filter(\.isUsual)
    }

    /// Where a table's file is in the folder.
    func path(of table: Table) -> String { path(of: table, form) }

    /// Where a table's file is in the folder in a form of its.
    func path(of table: Table, _ form: TableForm) -> String {
        path(table.name, "\(form.suffix)")
    }

    /// Where the manifest is in the folder.
    var manifestPath: String { path("manifest", "json") }

    private func path(_ name: String, _ suffix: String) -> String {
        guard let part else { return "\(name).\(suffix)" }
        return "\(name)/part-\(part).\(suffix)"
    }
}
