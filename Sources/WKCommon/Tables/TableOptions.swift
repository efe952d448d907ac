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
    /// Whether a header line comes first.
    public var hasHeader = true
    /// Whether white space in values becomes single spaces, instead of escapes.
    public var isFlat = false
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

    /// Where a table's file stands in the folder.
    func path(of table: Table) -> String { path(table.name, "tsv") }

    /// Where the manifest stands in the folder.
    var manifestPath: String { path("manifest", "json") }

    private func path(_ name: String, _ suffix: String) -> String {
        guard let part else { return "\(name).\(suffix)" }
        return "\(name)/part-\(part).\(suffix)"
    }
}
