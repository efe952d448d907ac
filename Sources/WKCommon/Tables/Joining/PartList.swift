/// Lists the finished parts of a folder, a line for each of their files: the part's name, its shards, its pages; the
/// table, its rows, its bytes, and the file, with tabs between them. A part without tables has `-` for what it lacks.
public func listParts(in folder: String, to output: inout Output) throws(Failure) {
    for part in try PartSet(in: folder).parts {
        let shards = part.coverage.map { "\($0.shard)" }.joined(separator: ",")
        let head = "\(part.name)\t\(shards.isEmpty ? "-" : shards)\t\(part.manifest.pages)"
        let files = part.manifest.tables.map {
            "\($0.table.name)\t\($0.rows)\t\($0.bytes)\t\(part.file(of: $0.table))"
        }
        for file in files.isEmpty ? ["-\t0\t0\t-"] : files {
            output.buffer.append(string: "\(head)\t\(file)\n")
            try output.flushIfLarge()
        }
    }
    try output.flush()
}
