/// What is in the folder before a set is written.
extension TableSet {
    /// Where a table's file will be.
    func path(of table: Table) -> String { path(of: table, options.form) }

    /// Where a table's file would be in a form of its.
    func path(of table: Table, _ form: TableForm) -> String {
        "\(options.folder)/\(options.path(of: table, form))"
    }

    /// Where the files of all tables would be, in each of their forms.
    var paths: [String] {
        Table.allCases.flatMap { table in table.formsByName.map { path(of: table, $0) } }
    }

    /// The manifests that are not true any more once the set is published: its own, and for a part
    /// that of a whole set.
    var manifestPaths: [String] {
        let whole = "\(options.folder)/manifest.json"
        return options.part == nil ? [whole] : [whole, manifest.path]
    }

    /// Refuses a folder in which something would be lost, or a file could not get its name in the end.
    func checkNames() throws(Failure) {
        for path in manifestPaths {
            try TableSet.refuseFolder(path)
            if SystemCall.exists(path), !options.replaces {
                throw Failure(
                    .cannotCreate, "there is a whole set of tables; --force replaces it"
                ).at(file: path)
            }
        }
        for path in paths {
            try TableSet.refuseFolder(path)
            if SystemCall.isStandardInput(path) {
                throw Failure(.cannotCreate, "it is standard input, and would be replaced")
                    .at(file: path)
            }
            // A worker's part may be tried again: its name tells that it is a part.
            guard options.part == nil, !options.replaces, !hasHalfPublished else { continue }
            if SystemCall.statusOfName(path) != nil {
                throw Failure(.cannotCreate, "there is a file of that name; --force replaces it")
                    .at(file: path)
            }
        }
    }

    /// Removes what a killed process has left: its drafts, and tables without a manifest.
    func removeLeftovers() throws(Failure) {
        guard manifest.bytesLeft != nil else { return }
        for path in paths {
            try Folder.remove(DraftFile.temporaryPath(path))
            if hasHalfPublished { try Folder.remove(path) }
        }
    }

    /// Whether a process was killed while it published: a manifest's draft is written just before.
    private var hasHalfPublished: Bool {
        (manifest.bytesLeft ?? 0) > 0 && !manifestPaths.contains(where: SystemCall.exists)
    }

    private static func refuseFolder(_ path: String) throws(Failure) {
        if SystemCall.statusOfName(path)?.isFolder == true {
            throw Output.cannotCreate(path, "it is a folder")
        }
    }
}
