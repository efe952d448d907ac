// The reader of records, on a stream of lines.
//
//  - It accepts the lines that are JSON objects, by the plainest reader of JSON, and no others.
//  - A record that is written again, each string escaped anew, says the same, and once more is the
//    same byte for byte.
//  - A value that is read alone is the one that is read with the whole line.
//  - In whatever pieces the stream comes, its lines are the same, and its end records add up.
@testable import WKCommon

private let file = MemoryFile()

func fuzz(_ input: [UInt8]) {
    var random = SplitMix64(of: input)
    file.replace(input)
    let whole = read(piece: 1 << 17)
    let size = random.readSize(of: input.count)
    check(read(piece: size) == whole, "other records with a read size of \(size)")
    for line in whole.lines { compare(line) }
}

/// A stream as it is read.
private struct Stream: Equatable {
    var lines: [[UInt8]] = []
    var pages = 0
    var counted: Int?
    var skipped = 0
    var failure: Failure?
    var isWhole = false
}

private func read(piece: Int) -> Stream {
    var stream = Stream()
    do throws(Failure) {
        var reader = RecordReader(try Input(path: file.path), piece: piece)
        do throws(Failure) {
            while try reader.next() { stream.lines.append(reader.line.bytes) }
            stream.isWhole = (try? reader.requireWhole()) != nil
        } catch {
            check(error.kind == .badInput, "\(error)")
            stream.lines.append(reader.line.bytes)
            stream.failure = error
        }
        stream.pages = reader.pages
        stream.counted = reader.counted
        stream.skipped = reader.flaws.skipped
    } catch {
        fatalError("\(error)")
    }
    check(!stream.isWhole || stream.counted == stream.pages, "whole, and lacks pages")
    return stream
}

private func compare(_ line: [UInt8]) {
    var record = Record()
    let isRecord = (try? record.index(line.span)) != nil
    let expected = JSON(line)
    guard case .object(let members) = expected else {
        check(!isRecord, "takes what is no JSON object")
        return
    }
    check(isRecord, "refuses a JSON object")
    let again = rewrite(record, line.span)
    check(JSON(again) == expected, "says something else when it is written again")
    check((try? record.index(again.span)) != nil, "cannot read what it wrote")
    check(rewrite(record, again.span) == again, "is not the same when it is written once more")

    check((try? record.index(line.span)) != nil, "refuses what it took")
    let keys = members.map(\.key)
    guard keys.count(where: { $0.elementsEqual("id".utf8) }) == 1,
        let range = record.value("id", in: line.span)?.range
    else { return }
    check(record.integer("id", line) == expected?["id"]?.integer, "another number")
    var partial = Record()
    check((try? partial.index(line.span, number: 1, until: "id")) != nil, "refuses a part")
    check(partial.value("id", in: line.span)?.range == range, "another value by itself")
}

extension Record {
    fileprivate func integer(_ key: StaticString, _ line: [UInt8]) -> Int? {
        try? integer(key, in: line.span)
    }
}

/// Writes a record anew: no space, and strings escaped by our own rules.
private func rewrite(_ record: borrowing Record, _ line: Span<UInt8>) -> [UInt8] {
    var json = ByteBuffer()
    json.append("{")
    rewrite(record.members, isObject: true, of: record, line, to: &json)
    json.append("}")
    return json.span.bytes
}

private func rewrite(
    _ values: JSONCursor, isObject: Bool, of record: borrowing Record, _ line: Span<UInt8>,
    to json: inout ByteBuffer
) {
    var cursor = values
    var number = 0
    while let value = record.next(&cursor) {
        if number > 0 { json.append(isObject && number & 1 == 1 ? ":" : ",") }
        number += 1
        switch value.kind {
        case .object, .array:
            let isObject = value.kind == .object
            json.append(isObject ? "{" : "[")
            rewrite(record.contents(of: value), isObject: isObject, of: record, line, to: &json)
            json.append(isObject ? "}" : "]")
        case .string:
            var text = ByteBuffer()
            text.appendUnescaped(line, value.contents)
            json.appendJSONString(text)
        case .number, .boolean, .null:
            json.append(line, value.range)
        }
    }
}
