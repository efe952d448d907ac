/// The finished parts of a folder, in the order of their shards, and of their names where they tell of none.
///
/// That they make the whole is known in three steps, of which each may trust those before it: `requireAlike`,
/// `requireShards`, `requireFiles`.
struct PartSet {
    let folder: String
    private(set) var parts: [FinishedPart] = []

    /// Reads the manifests of a folder's parts.
    init(in folder: String) throws(Failure) {
        self.folder = folder
        let manifests = "\(folder)/manifest"
        guard SystemCall.exists(manifests) else {
            _ = try Folder.names(in: folder)
            return
        }
        for file in try Folder.names(in: manifests)
        where file.hasPrefix("part-") && file.hasSuffix(".json") {
            let path = "\(manifests)/\(file)"
            let name = String(file.dropFirst("part-".count).dropLast(".json".count))
            parts.append(FinishedPart(name: name, path: path, manifest: try Manifest(path: path)))
        }
        let order = parts.map { $0.coverage.map(\.shard.number).min() ?? Int.max }
        parts = parts.indices.sorted { (order[$0], $0) < (order[$1], $1) }.map { parts[$0] }
    }

    /// How the values of the parts are written.
    var form: TableForm { parts.first?.manifest.form ?? .text }

    /// Whether the files begin with a line of the columns' names.
    var hasHeader: Bool { parts.first?.manifest.hasHeader ?? true }

    /// The tables that any part has.
    var tables: [Table] {
        Table.allCases.filter { table in parts.contains { $0.entry(of: table) != nil } }
    }

    /// The parts that have a table, each with what its manifest says of it.
    func parts(with table: Table) -> [(part: FinishedPart, entry: Manifest.Entry)] {
        parts.compactMap { part in part.entry(of: table).map { (part, $0) } }
    }

    /// Where the joined file of a table is.
    func joinedPath(of table: Table) -> String { "\(folder)/\(table.name).\(form.suffix)" }

    /// Checks that the parts are of one wiki, of one form, and made by one version of wk, and that none lacks a table.
    func requireAlike() throws(Failure) {
        guard let first = parts.first else {
            throw .badInput("there are no parts: no manifest/part-*.json").at(file: folder)
        }
        for part in parts {
            let keys = [
                ("wk", first.manifest.version, part.manifest.version),
                ("form", "\(first.manifest.form.name)", "\(part.manifest.form.name)"),
                ("header", "\(first.manifest.hasHeader)", "\(part.manifest.hasHeader)"),
            ]
            for (key, one, other) in keys where one != other {
                throw .badInput("it has \(key) \(other), and \(first.path) has \(one)")
                    .at(file: part.path)
            }
            // No other file is ever looked for, joined or removed.
            for entry in part.manifest.tables where entry.file != part.file(of: entry.table) {
                throw .badInput("its \(entry.table.name) are not in \(part.file(of: entry.table))")
                    .at(file: part.path)
            }
        }
        try requireOneWiki()
        try requireSameTables()
    }

    private func requireOneWiki() throws(Failure) {
        let named = parts.filter { !$0.manifest.wiki.isEmpty }
        for part in named where part.manifest.wiki != named[0].manifest.wiki {
            let names = [part, named[0]].map { String(decoding: $0.manifest.wiki, as: UTF8.self) }
            throw .badInput("it is of \(names[0]), and \(named[0].path) is of \(names[1])")
                .at(file: part.path)
        }
    }

    /// A part without pages has no table of `wk-parse --text` and `--with`, whose keys no record of it could show.
    private func requireSameTables() throws(Failure) {
        let filled = parts.filter { $0.manifest.pages > 0 }
        for table in Table.allCases where filled.contains(where: { $0.entry(of: table) != nil }) {
            guard let part = filled.first(where: { $0.entry(of: table) == nil }) else { continue }
            throw .badInput("it has no table \(table.name), which other parts have")
                .at(file: part.path)
        }
    }

    /// The manifest of all parts together.
    ///
    /// - Parameters:
    ///   - joined: the bytes of each table's file, where the parts of all are joined; nil where they are parts.
    ///   - repeated: how many pages have the id of one that came before; nil where that is not known.
    ///   - isWhole: whether they are all that there are.
    func manifest(joined: [Table: Int]?, repeated: Int?, isWhole: Bool) -> Manifest {
        var sum = Manifest(version: parts.first?.manifest.version ?? "", pages: 0)
        for part in parts {
            sum.pages += part.manifest.pages
            _ = sum.flaws.add(part.manifest.flaws)
            if sum.wiki.isEmpty { sum.wiki = part.manifest.wiki }
        }
        sum.flaws.repeated = repeated ?? 0
        sum.flaws.isRepeatedUnknown = repeated == nil
        (sum.isWhole, sum.isPartial) = (isWhole, !isWhole)
        (sum.form, sum.hasHeader) = (form, hasHeader)
        if joined == nil { sum.parts = parts.count }
        for table in tables {
            let entries = parts(with: table).map(\.entry)
            let name = joined == nil ? "\(table.name)/part-*" : table.name
            sum.tables.append(
                Manifest.Entry(
                    table: table, file: "\(name).\(form.suffix)",
                    rows: entries.reduce(0) { $0 + $1.rows },
                    bytes: joined?[table] ?? entries.reduce(0) { $0 + $1.bytes }))
        }
        return sum
    }
}
