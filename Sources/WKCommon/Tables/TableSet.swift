/// The tables of one folder, or one part of each, written together and published together.
///
/// All are drafts until the set is whole and on the disk. Then they get their names, and the
/// manifest gets its name last: a folder with a manifest is whole at every moment, whatever ends
/// the process. The manifest's draft is locked from the start, so that a second writer fails at
/// once, and what a killed one has left is overwritten.
struct TableSet: ~Copyable {
    // Before the manifest, since they go in this order: once its draft has gone, another writer may
    // have drafts of these names.
    private var files = Slots<TableFile>(count: Table.allCases.count)
    private(set) var manifest: DraftFile
    let options: TableOptions
    /// The rows of each table that has been published.
    private(set) var counts: [(table: Table, rows: Int)] = []

    /// Creates the folder and the drafts.
    static func open(_ options: TableOptions) throws(Failure) -> TableSet {
        SystemCall.reportFileSizeLimit()
        let manifestPath = "\(options.folder)/\(options.manifestPath)"
        try Folder.make(folder(of: manifestPath))
        var tables = TableSet(try DraftFile(claiming: manifestPath), options)
        try tables.checkNames()
        try tables.removeLeftovers()
        for table in options.usualTables { try tables.create(table) }
        return tables
    }

    private init(_ manifest: consuming DraftFile, _ options: TableOptions) {
        self.manifest = manifest
        self.options = options
    }

    /// Whether a table is wanted at all.
    func wants(_ table: Table) -> Bool {
        if options.form == .records { return table == .records }
        return options.tables?.contains(table) ?? true
    }

    /// Whether a table is named among those that are wanted.
    func names(_ table: Table) -> Bool { options.tables?.contains(table) ?? false }

    /// Whether the links' anchors are wanted.
    var hasAnchors: Bool { options.hasAnchors }

    /// Whether the boxes of the infoboxes' fields are wanted.
    var hasBoxes: Bool { options.hasBoxes }

    /// Whether a table is being written.
    @inline(__always)
    func has(_ table: Table) -> Bool {
        switch files[table.rawValue] {
        case .some: true
        case .none: false
        }
    }

    /// Starts to write a table.
    mutating func create(_ table: Table) throws(Failure) {
        guard !has(table) else { return }
        let path = path(of: table)
        if options.part != nil { try Folder.make(TableSet.folder(of: path)) }
        files[table.rawValue] = try TableFile(table, path: path, options: options)
    }

    /// A table that is being written; nil where it is not.
    subscript(_ table: Table) -> TableFile? {
        @inline(__always) _read { yield files[table.rawValue] }
        @inline(__always) _modify { yield &files[table.rawValue] }
    }

    /// Publishes the tables, and removes those of an earlier run that this one does not have.
    mutating func publish(_ end: StreamEnd) throws(Failure) {
        for table in Table.allCases { try self[table]?.flushToDisk() }
        appendManifest(end)
        try manifest.output.flushToDisk()
        for path in manifestPaths where SystemCall.exists(path) {
            try Folder.remove(path)
            try Folder.flushToDisk(TableSet.folder(of: path))
        }
        for table in Table.allCases {
            let path = path(of: table, options.form)
            for form in table.formsByName {
                let other = self.path(of: table, form)
                if !has(table) || other != path { try Folder.remove(other) }
            }
            guard has(table) else { continue }
            try self[table]?.publish()
            if options.part != nil { try Folder.flushToDisk(TableSet.folder(of: path)) }
        }
        try Folder.flushToDisk(options.folder)
        try manifest.publish()
        manifest.keep()
        for table in Table.allCases { self[table]?.keep() }
        try Folder.flushToDisk(TableSet.folder(of: manifest.path))
    }

    /// Writes the manifest.
    private mutating func appendManifest(_ end: StreamEnd) {
        var about = Manifest(version: options.version, pages: end.pages)
        (about.wiki, about.flaws, about.shards) = (end.wiki, end.flaws, end.shards)
        (about.isPartial, about.isWhole) = (end.isPartial, end.isWhole)
        (about.form, about.hasHeader) = (options.form, options.writesHeader)
        for table in Table.allCases where has(table) {
            let (rows, bytes) = (self[table]?.rows ?? 0, self[table]?.bytes ?? 0)
            counts.append((table, rows))
            about.tables.append(
                Manifest.Entry(
                    table: table, file: options.path(of: table), rows: rows, bytes: bytes))
        }
        about.append(to: &manifest.output.buffer)
    }

    /// The folder that a path's last name is in.
    private static func folder(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    }
}
