/// One part of each table of a folder, as a worker has finished it.
struct FinishedPart {
    /// What tells it from others: NAME in `manifest/part-NAME.json`.
    let name: String
    /// The path of its manifest, for messages.
    let path: String
    let manifest: Manifest

    /// Where a table's file is in the folder.
    func file(of table: Table) -> String {
        var options = TableOptions(folder: "", version: "")
        (options.part, options.form) = (name, manifest.form)
        return options.path(of: table)
    }

    /// What its manifest says of a table.
    func entry(of table: Table) -> Manifest.Entry? {
        manifest.tables.first { $0.table == table }
    }

    /// What its shards have covered.
    var coverage: [ShardCoverage] { manifest.shards.compactMap(\.coverage) }
}
