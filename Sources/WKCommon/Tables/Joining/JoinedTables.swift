/// What is known of the tables of a folder once its parts were looked at.
public struct JoinedTables {
    /// How many pages they have.
    public let pages: Int
    /// What of them is not as it should be.
    public let flaws: StreamFlaws
    /// Whether it is not known how many pages come again.
    public let isRepeatedUnknown: Bool
    /// Whether they are all that there are.
    public let isWhole: Bool
    /// The rows of each table.
    public let rows: [(table: Table, rows: Int)]

    init(_ manifest: Manifest) {
        (pages, flaws, isWhole) = (manifest.pages, manifest.flaws, manifest.isWhole)
        isRepeatedUnknown = manifest.flaws.isRepeatedUnknown
        rows = manifest.tables.map { ($0.table, $0.rows) }
    }
}

/// What becomes of the parts of a folder.
public struct JoinOptions: Sendable {
    /// Whether the parts of each table are joined into one file.
    public var merges = false
    /// Whether they are only looked at.
    public var isCheck = false
    /// Whether parts that do not make the whole, or do not say whether they do, are taken too.
    public var acceptsPartial = false

    /// The usual: a manifest is written.
    public init() {}
}

/// Proves that the parts of a folder make the whole, writes its manifest, and joins them if that is wanted.
///
/// A folder whose tables are single files, be it that their parts were joined before, is only checked.
public func joinParts(
    in folder: String, _ options: JoinOptions
) throws(Failure) -> JoinedTables {
    if options.isCheck { return try checkParts(in: folder, options).tables }
    Termination.postpone()
    do throws(Failure) {
        return try publishManifest(in: folder, options)
    } catch {
        Termination.endIfDue()
        throw error
    }
}

private func publishManifest(
    in folder: String, _ options: JoinOptions
) throws(Failure) -> JoinedTables {
    _ = try Folder.names(in: folder)
    SystemCall.reportFileSizeLimit()
    // Locked from here on, so that no two processes join the same parts.
    var draft = try DraftFile(claiming: "\(folder)/manifest.json")
    let (set, joinedBefore, tables) = try checkParts(in: folder, options)
    guard let joinedBefore else {
        if options.merges { try set.removeManifests() }
        return tables
    }
    let repeated = tables.isRepeatedUnknown ? nil : tables.flaws.repeated
    var joined: [Table: Int]?
    if options.merges {
        try requireFreeNames(set, joinedBefore)
        joined = joinedBefore
        for table in set.tables {
            if joinedBefore[table] == nil {
                joined?[table] = try set.join(table, repeated: repeated)
            }
            try set.removeParts(of: table)
        }
    }
    let manifest = set.manifest(joined: joined, repeated: repeated, isWhole: tables.isWhole)
    manifest.append(to: &draft.output.buffer)
    try draft.output.flushToDisk()
    try draft.publish()
    draft.keep()
    try Folder.flushToDisk(folder)
    if options.merges { try set.removeManifests() }
    return JoinedTables(manifest)
}

/// Looks at a folder. Of tables in single files, there is nothing that may be joined before.
private func checkParts(
    in folder: String, _ options: JoinOptions
) throws(Failure) -> (set: PartSet, joined: [Table: Int]?, tables: JoinedTables) {
    let set = try PartSet(in: folder)
    let path = "\(folder)/manifest.json"
    let published = SystemCall.exists(path) ? try Manifest(path: path) : nil
    if let published, published.parts == nil {
        try requireSingleFiles(published, set, options)
        return (set, nil, JoinedTables(published))
    }
    try set.requireAlike()
    var isWhole = true
    do throws(Failure) {
        try set.requireShards()
    } catch {
        guard options.acceptsPartial else { throw error }
        isWhole = set.parts.allSatisfy { $0.manifest.shards.isEmpty && !$0.manifest.isPartial }
    }
    let joined = try set.requireFiles()
    if let table = joined.first?.key, !options.merges {
        throw .badInput("the parts of \(table.name) are joined already: --merge joins the others")
            .at(file: folder)
    }
    let repeated = try set.repeated { joined[$0] != nil }
    let sum = set.manifest(joined: nil, repeated: repeated, isWhole: isWhole)
    return (set, joined, JoinedTables(sum))
}

/// Checks a set of tables in single files.
private func requireSingleFiles(
    _ manifest: Manifest, _ set: PartSet, _ options: JoinOptions
) throws(Failure) {
    let path = "\(set.folder)/manifest.json"
    // A run that was killed may have left manifests of parts that it had joined.
    for part in set.parts {
        for entry in part.manifest.tables
        where SystemCall.exists("\(set.folder)/\(part.file(of: entry.table))") {
            throw .badInput(
                "it is of other tables than the parts: move these or it into another folder"
            ).at(file: path)
        }
    }
    guard manifest.isWhole || options.acceptsPartial else {
        throw .badInput("it is of tables that are not whole").at(file: path)
    }
    for entry in manifest.tables {
        let file = "\(set.folder)/\(entry.table.name).\(manifest.form.suffix)"
        _ = try Input.beginning(of: file, bytes: entry.bytes)
    }
}

/// Checks that no file has a name of a table in any form, other than those that were joined before.
private func requireFreeNames(_ set: PartSet, _ joined: [Table: Int]) throws(Failure) {
    let mine = joined.keys.map(set.joinedPath)
    for table in Table.allCases {
        for form in table.formsByName {
            let path = "\(set.folder)/\(table.name).\(form.suffix)"
            guard SystemCall.statusOfName(path) != nil, !mine.contains(path) else { continue }
            throw Failure(.cannotCreate, "there is a file of that name").at(file: path)
        }
    }
}
