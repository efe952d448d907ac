/// Whether the files of the parts are as they were written.
extension PartSet {
    /// Checks the files of all parts: each is there, has its bytes, and begins with the same line as the others; and
    /// there are no others.
    ///
    /// Returns the bytes of those tables whose parts a run that was killed has joined already, which then may be gone.
    func requireFiles() throws(Failure) -> [Table: Int] {
        var joined: [Table: Int] = [:]
        for table in tables {
            let parts = parts(with: table)
            try requireNoOthers(Set(parts.map(\.entry.file)), table)
            if let bytes = try joinedBytes(of: table) {
                joined[table] = bytes
                continue
            }
            var header: [UInt8]?
            for (_, entry) in parts {
                let path = "\(folder)/\(entry.file)"
                let file = try Input.beginning(of: path, bytes: entry.bytes)
                guard hasHeader, form != .records else { continue }
                guard header == nil || header == file.firstLine else {
                    throw .badInput("its first line is not that of the parts before").at(file: path)
                }
                header = file.firstLine
            }
        }
        return joined
    }

    /// Checks that a table's folder has no file that is none of the parts'. A draft's name begins with a dot.
    private func requireNoOthers(_ files: Set<String>, _ table: Table) throws(Failure) {
        guard SystemCall.exists("\(folder)/\(table.name)") else { return }
        for name in try Folder.names(in: "\(folder)/\(table.name)")
        where !name.hasPrefix(".") && !files.contains("\(table.name)/\(name)") {
            throw .badInput("it is none of the parts' files").at(
                file: "\(folder)/\(table.name)/\(name)")
        }
    }

    /// The bytes of a table's joined file; nil where there is none.
    ///
    /// It is the one that its parts make, and no other of that name, if it has their bytes, all that they share once.
    private func joinedBytes(of table: Table) throws(Failure) -> Int? {
        let path = joinedPath(of: table)
        guard SystemCall.statusOfName(path) != nil else { return nil }
        let parts = parts(with: table)
        let sum = parts.reduce(0) { $0 + $1.entry.bytes }
        let file = try Input.beginning(of: path)
        let isIt =
            switch (form, hasHeader) {
            case (.records, _): try hasAllRecords(path)
            case (_, true): file.size == sum - (parts.count - 1) * file.firstLine.count
            case (_, false):
                file.size == sum
                    || file.hasMark && file.size == sum - (parts.count - 1) * Input.mark.count
            }
        guard isIt else {
            throw Failure(.cannotCreate, "there is a file of that name").at(file: path)
        }
        return file.size
    }

    private func hasAllRecords(_ path: String) throws(Failure) -> Bool {
        var reader = RecordReader(try Input(path: path))
        while try reader.next() {}
        let pages = parts.reduce(0) { $0 + $1.manifest.pages }
        return reader.pages == pages && reader.counted == pages
    }

    /// Removes the files of a table's parts, and their folder.
    func removeParts(of table: Table) throws(Failure) {
        for (_, entry) in parts(with: table) { try Folder.remove("\(folder)/\(entry.file)") }
        try Folder.removeIfEmpty("\(folder)/\(table.name)")
    }

    /// Removes the manifests of the parts, and their folder.
    func removeManifests() throws(Failure) {
        for part in parts { try Folder.remove(part.path) }
        try Folder.removeIfEmpty("\(folder)/manifest")
    }
}

/// What a file of a table begins with.
struct FileBeginning {
    let size: Int
    /// The first line with its line feed.
    let firstLine: [UInt8]
    /// Whether the file begins with a byte order mark.
    let hasMark: Bool
}

extension Input {
    /// The bytes of a byte order mark.
    static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Looks at the first bytes of a file, which must be a regular one and, where it is known how many, have its bytes.
    static func beginning(of path: String, bytes: Int? = nil) throws(Failure) -> FileBeginning {
        // Nothing else may be opened: the first reader of a pipe would wait.
        guard let status = SystemCall.status(ofFile: path) else {
            throw .badInput("there is no such file any more").at(file: path)
        }
        let size = Int(status.st_size)
        guard status.isRegularFile, bytes == nil || size == bytes else {
            throw .badInput("it has \(size) bytes, and \(bytes ?? 0) were written").at(file: path)
        }
        var input = try Input(path: path)
        var start = ByteBuffer()
        _ = try input.read(into: &start, most: 1 << 10)
        let end = start.span.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        return FileBeginning(
            size: size, firstLine: start.span.extracting(0..<end).array,
            hasMark: start.span.starts(with: mark))
    }
}
