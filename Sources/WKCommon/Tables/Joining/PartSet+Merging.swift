/// One file of the parts of each table.
extension PartSet {
    /// Joins the parts of a table, in their order, and removes them; returns the file's bytes.
    func join(_ table: Table, repeated: Int?) throws(Failure) -> Int {
        let path = joinedPath(of: table)
        var file = try DraftFile(path: path)
        if form == .records {
            try appendRecords(to: &file.output, repeated: repeated)
        } else {
            try appendRows(of: table, to: &file.output)
        }
        try file.output.flushToDisk()
        // From here on, the folder is not what an earlier manifest of the parts says.
        try Folder.remove("\(folder)/manifest.json")
        try Folder.flushToDisk(folder)
        try file.publish()
        file.keep()
        try Folder.flushToDisk(folder)
        return file.output.written
    }

    /// What each file begins with, a header line or a byte order mark, is written once.
    private func appendRows(of table: Table, to output: inout Output) throws(Failure) {
        let files = parts(with: table).map { (path: "\(folder)/\($0.entry.file)", $0.entry.bytes) }
        var beginnings: [FileBeginning] = []
        for file in files { beginnings.append(try Input.beginning(of: file.path)) }
        let haveMarks = form == .csv && beginnings.allSatisfy(\.hasMark)
        for (number, (path, bytes)) in files.enumerated() {
            let shared =
                hasHeader ? beginnings[number].firstLine.count : haveMarks ? Input.mark.count : 0
            let start = number == 0 ? 0 : shared
            var input = try Input(path: path, from: start)
            while try input.read(into: &output.buffer, most: 1 << 18) > 0 {
                try output.flushIfLarge()
            }
            guard input.offset == bytes else {
                throw .badInput("it has changed while it was read").at(file: path)
            }
        }
    }

    /// Records end in one end record, the sum of the parts'.
    private func appendRecords(to output: inout Output, repeated: Int?) throws(Failure) {
        for (_, entry) in parts(with: .records) {
            var reader = RecordReader(try Input(path: "\(folder)/\(entry.file)"))
            while try reader.next() {
                guard !reader.isEndRecord else { continue }
                output.buffer.append(reader.line)
                output.buffer.append(UInt8(ascii: "\n"))
                try output.flushIfLarge()
            }
            try reader.requireWhole()
        }
        let sum = manifest(joined: [:], repeated: repeated ?? 0, isWhole: true)
        var end = EndRecord(pages: sum.pages)
        (end.flaws, end.wiki) = (sum.flaws, sum.wiki)
        end.append(to: &output.buffer)
    }
}
