// The writer of tables, on a stream of parsed records.
//
//  - The tables have the rows that the records say, by the plainest reader of JSON, cell for cell, once
//    their escapes or quotes are undone.
//  - Where a record is none, or the stream is cut, there is no manifest and no table.
//  - Flat tables have as many rows and cells.
import Glibc

@testable import WKCommon

private let file = MemoryFile()
private let folder = "/dev/shm/wk-fuzz-tables-\(getpid())"

func fuzz(_ input: [UInt8]) {
    var random = SplitMix64(of: input)
    file.replace(input)
    var options = TableOptions(folder: folder, version: "fuzz")
    options.hasAnchors = random.next(below: 2) == 0
    options.hasHeader = random.next(below: 2) == 0
    options.acceptsPartial = random.next(below: 2) == 0
    options.form = [.text, .text, .csv, .flat][random.next(below: 4)]
    options.replaces = true
    if random.next(below: 4) == 0 {
        options.tables = Table.ofCells.filter { _ in random.next(below: 2) == 0 }
    }
    remove(Table.allCases.flatMap { [$0.name + ".tsv", $0.name + ".csv"] } + ["manifest.json"])

    do throws(Failure) {
        _ = try writeTables(from: Input(path: file.path), options)
    } catch {
        check(error.kind == .badInput, "\(error)")
        check(contents(of: "manifest.json") == nil, "a manifest without tables")
        for table in Table.allCases {
            check(contents(of: options.path(of: table)) == nil, "a table of no stream")
        }
        return
    }
    check(contents(of: "manifest.json").flatMap { JSON($0) } != nil, "no manifest")
    let expected = ExpectedRows(input, options)
    for table in Table.allCases { compare(table, expected.rows[table], options) }
}

private func compare(_ table: Table, _ expected: [[Cell]]?, _ options: TableOptions) {
    guard let bytes = contents(of: options.path(of: table)) else {
        check(expected == nil, "no table \(table)")
        return
    }
    guard let expected else { fatalError("a table \(table) that no one wants") }
    check(bytes.isEmpty || bytes.last == UInt8(ascii: "\n"), "a last row without an end")
    guard options.form != .csv else {
        var rows = Cell.rows(ofCSV: bytes)[...]
        if options.hasHeader { check(rows.popFirst() != nil, "no header") }
        check(rows.elementsEqual(expected), "\(table): \(rows) for \(expected)")
        return
    }
    var lines =
        bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast()
    if options.hasHeader { check(lines.popFirst() != nil, "no header") }
    check(lines.count == expected.count, "\(lines.count) rows of \(expected.count) in \(table)")
    for (line, row) in zip(lines, expected) {
        let cells = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        check(cells.count == row.count, "\(cells.count) cells of \(row.count) in \(table)")
        if options.form == .flat { continue }
        for (cell, value) in zip(cells, row) {
            check(Cell(escaped: cell) == value, "\(table): \(Array(cell).text) for \(value)")
        }
    }
}

// MARK: Files

private func contents(of name: String) -> [UInt8]? {
    let descriptor = open("\(folder)/\(name)", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    let count = Int(lseek(descriptor, 0, SEEK_END))
    return [UInt8](unsafeUninitializedCapacity: count) { room, filled in
        filled = max(0, pread(descriptor, room.baseAddress, count, 0))
    }
}

private func remove(_ names: [String]) {
    for name in names { unlink("\(folder)/\(name)") }
}
