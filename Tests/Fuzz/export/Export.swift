// The splitter of exports, on an export in plain XML, or a fragment of one where there is no
// <mediawiki> in it.
//
//  - Texts that libxml2 reads make the same records, and the same inputs are refused.
//  - How much is read at a time changes nothing.
//  - Skipping damage, it writes all that it writes without, and the same in whatever pieces.
//  - The shards of an export that is accepted have its records, each once and in order; so they have
//    where they skip damage, if no comment or CDATA section hides the start of a page.
//  - Each record is JSON in UTF-8.
@testable import WKCommon

/// What a splitter makes of a file.
private struct Outcome: Equatable, CustomStringConvertible {
    var records: [UInt8] = []
    var pages = 0
    /// How it ended, without the page's title, which is looked for in what has been read.
    var failure: Failure?
    /// What has been skipped.
    var skipped: [Failure] = []

    var description: String {
        let end = failure.map { "\($0)" } ?? "whole"
        return "\(pages) pages; \(end); skipped \(skipped):\n\(records.text)"
    }
}

private final class Skips { var failures: [Failure] = [] }

private let file = MemoryFile()
private let result = MemoryFile()

func fuzz(_ input: [UInt8]) {
    var random = SplitMix64(of: input)
    file.replace(input)
    var options = PageSplitter.Options()
    options.selection.namespaces = .all
    options.isFragment = !input.contains("<mediawiki")
    // Where a page that is too large is given up, and so what else is skipped with it, depends on
    // how much is read at a time.
    let mayBeTooLarge = random.next(below: 2) == 0
    options.maxPageBytes = ByteSize(bytes: mayBeTooLarge ? 1 << 9 : 1 << 20)
    let strict = split(options)
    let tolerant = split(options, skipsDamage: true)
    checkRecords(of: strict)
    checkRecords(of: tolerant)
    // The last page may go on after the damage, with a newer revision.
    let settled = strict.records.dropLast().lastIndex(of: UInt8(ascii: "\n")) ?? -1
    check(
        tolerant.records.starts(with: strict.records[..<(settled + 1)])
            && ids(of: tolerant.records).starts(with: ids(of: strict.records)),
        "what is before the damage is lost")
    if strict.failure == nil { check(tolerant == strict, "passes over what is right") }

    var byLibXML2 = options
    byLibXML2.readsTextsWithLibXML2 = true
    checkSame(split(byLibXML2), strict, exactly: false, "libxml2 reads something else")

    var inPieces = options
    inPieces.readSize = random.readSize(of: input.count)
    checkSame(
        split(inPieces), strict, exactly: !mayBeTooLarge, "another result in other pieces")
    if !mayBeTooLarge {
        checkSame(
            split(inPieces, skipsDamage: true), tolerant, exactly: true,
            "passes over something else in other pieces")
    }

    if strict.failure == nil, !options.isFragment, input.pageTags == strict.pages {
        checkShards(1 + random.next(below: 9), of: strict, inPieces)
    }
    if tolerant.failure == nil, !options.isFragment, !mayBeTooLarge, !input.hidesPages {
        checkShards(1 + random.next(below: 9), of: tolerant, inPieces, skipsDamage: true)
    }
}

/// Checks that two ways lead to the same; to the same words, too, where `exactly` is said.
private func checkSame(_ one: Outcome, _ other: Outcome, exactly: Bool, _ problem: String) {
    let areSame =
        exactly
        ? one == other
        : one.records == other.records && (one.failure == nil) == (other.failure == nil)
    check(areSame, "\(problem):\n\(one)\n\(other)")
}

private func split(_ options: PageSplitter.Options, skipsDamage: Bool = false) -> Outcome {
    collect(options, skipsDamage: skipsDamage) { splitter, output throws(Failure) in
        try splitter.split(Input(path: file.path), into: &output)
    }
}

/// What a splitter writes, and how it ends.
private func collect(
    _ options: PageSplitter.Options, skipsDamage: Bool = false,
    _ split: (inout PageSplitter, inout Output) throws(Failure) -> Void
) -> Outcome {
    var outcome = Outcome()
    let skips = Skips()
    var options = options
    do throws(Failure) {
        if skipsDamage {
            options.skips = try SkipLog(rejects: nil, heads: false) { skips.failures.append($0) }
        }
        var splitter = try PageSplitter(options)
        var output = try Output(replacing: result.path)
        do throws(Failure) {
            try split(&splitter, &output)
            try splitter.finish(into: &output)
        } catch {
            check(error.kind == .badInput, "\(error)")
            outcome.failure = error
            outcome.failure?.page = nil
        }
        outcome.pages = splitter.pages
    } catch {
        fatalError("\(error)")
    }
    outcome.records = result.contents
    outcome.skipped = skips.failures.map { failure in
        var failure = failure
        failure.page = nil
        // White space before it may be skipped with it, or not.
        if let bytes = failure.message.firstRange(of: "; skipped") {
            failure.message.removeSubrange(bytes.lowerBound...)
        }
        return failure
    }
    return outcome
}

private func checkShards(
    _ count: Int, of whole: Outcome, _ options: PageSplitter.Options, skipsDamage: Bool = false
) {
    var records: [UInt8] = []
    for number in 1...count {
        let shard = collect(options, skipsDamage: skipsDamage) { splitter, output throws(Failure) in
            guard let shard = Shard("\(number)/\(count)") else { fatalError("no shard") }
            _ = try splitter.split(shard, of: [file.path], into: &output)
        }
        // A shard whose pages are all stubs cannot know that others are none.
        if shard.failure?.message.contains("dump of stubs") == true { return }
        // Nor can the next one always see whose page goes on at its border: so wk-split(1) has it.
        if shard.failure?.message.contains("take another number of shards") == true { return }
        check(shard.failure == nil, "shard \(number)/\(count): \(shard)")
        records += shard.records
    }
    // Where a border parts two pieces of one page, both shards write it; and of several exports in a
    // file, a shard that begins after their headers knows the first one's: so wk-split(1) has it.
    let (pages, wholePages) = (ids(of: records), ids(of: whole.records))
    let isInPieces = pages.count < records.count { $0 == UInt8(ascii: "\n") }
    let exports = String(decoding: file.contents, as: UTF8.self).ranges(of: "<mediawiki").count
    check(
        records == whole.records || (isInPieces || exports > 1) && pages == wholePages,
        "\(count) shards have other records")
}

/// The ids of records, each as it is written in its line, and once for lines of one that follow each other.
private func ids(of records: [UInt8]) -> [[UInt8]] {
    var ids: [[UInt8]] = []
    for line in records.split(separator: UInt8(ascii: "\n")) {
        let id = Array(line.prefix { $0 != UInt8(ascii: ",") })
        if id != ids.last { ids.append(id) }
    }
    return ids
}

private func checkRecords(of outcome: Outcome) {
    var record = Record()
    let lines = outcome.records.split(separator: UInt8(ascii: "\n"))
    check(lines.count == outcome.pages, "\(outcome.pages) pages, \(lines.count) lines")
    for line in lines {
        do throws(Failure) {
            try record.index(Array(line).span)
        } catch {
            fatalError("\(error): \(Array(line).text)")
        }
    }
}

extension [UInt8] {
    fileprivate func contains(_ text: StaticString) -> Bool {
        indices.contains { span.starts(with: text, at: $0) }
    }

    /// Whether there are comments, CDATA sections or instructions in it, or what seems such.
    fileprivate var hidesPages: Bool { contains("<!") || contains("<?") }

    /// How many tags seem to begin a page; some may be in a comment or a CDATA section.
    fileprivate var pageTags: Int {
        indices.count { index in
            guard span.starts(with: "<page", at: index), index + 5 < count else { return false }
            return self[index + 5] == UInt8(ascii: ">") || self[index + 5].isXMLSpace
        }
    }
}
