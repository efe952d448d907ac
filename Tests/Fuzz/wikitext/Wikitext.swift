// The reader of wikitext, on a page. The first line of an input says which: its language, its
// namespace's number and its title, such as `de 0 Ada Lovelace`.
//
//  - The parsed record is JSON in UTF-8, and a page's own keys are in it as they came.
//  - A reader that has read other pages reads the same as one that has read none, whatever else it is
//    asked for.
//  - What it made of the page is wikitext that it can read.
//
// How long a page may take is libFuzzer's to say: see run.
@testable import WKCommon

private let records = MemoryFile()
private let result = MemoryFile()

/// Readers that have read all pages before: of all, and of the usual keys.
nonisolated(unsafe) private var usedOfAll = PageParser(options(.all))
nonisolated(unsafe) private var usedOfUsual = PageParser(options(.usual))

private enum Wanted { case all, usual }

private func options(_ wanted: Wanted) -> ReadingOptions {
    var options = ReadingOptions()
    // It adds to a key that both have.
    options.additions = [.boxes]
    guard wanted == .all else { return options }
    options.wantsText = true
    options.additions = Set(Addition.allCases)
    return options
}

func fuzz(_ input: [UInt8]) {
    let page = Page(input)
    let all = parse(page.record, with: &usedOfAll)
    for key in ["id", "ns", "title", "timestamp", "further"] {
        check(all[key] == JSON(page.record)?[key], "another \(key)")
    }
    var fresh = PageParser(options(.all))
    check(parse(page.record, with: &fresh) == all, "a new reader reads otherwise")
    let usual = parse(page.record, with: &usedOfUsual)
    for key in ["categories", "infobox", "abstract"] {
        check(usual[key] == all[key], "another \(key) when all is asked for")
    }
    check(targets(of: usual) == targets(of: all), "other links when all is asked for")

    guard let text = all["text"]?.text else { fatalError("no text") }
    _ = parse(Page(text, of: page).record, with: &usedOfAll)
}

private func targets(of record: JSON) -> [JSON?]? {
    record["links"]?.elements?.map { $0["to"] }
}

/// A page, and how a stream has it.
private struct Page {
    var language: [UInt8] = Array("en".utf8)
    var namespace = 0
    var title: [UInt8] = Array("Page".utf8)
    var wikitext: [UInt8]

    init(_ wikitext: [UInt8], of other: Page) {
        self = other
        self.wikitext = wikitext
    }

    init(_ input: [UInt8]) {
        // Records are UTF-8.
        let bytes = Array(input.text.utf8)
        let parts = bytes.split(
            separator: UInt8(ascii: "\n"), maxSplits: 1, omittingEmptySubsequences: false)
        let words = parts[0].split(separator: UInt8(ascii: " "), maxSplits: 2)
        guard parts.count == 2, words.count == 3, let number = Int8(Array(words[1]).text) else {
            wikitext = bytes
            return
        }
        language = Array(words[0])
        namespace = Int(number)
        title = Array(words[2])
        wikitext = Array(parts[1])
    }

    var record: [UInt8] {
        var json = ByteBuffer()
        json.append(#"{"id":7,"ns":"#)
        json.append(decimal: namespace)
        json.append(#","title":"#)
        json.appendJSONString(title.span)
        json.append(#","revision":8,"timestamp":"2024-02-29T23:59:59Z","lang":"#)
        json.appendJSONString(language.span)
        json.append(#","nsnames":{"Special thing":4},"further":[1,{"a":"\u00e9"}],"text":"#)
        json.appendJSONString(wikitext.span)
        json.append("}\n")
        return json.span.bytes
    }
}

private func parse(_ record: [UInt8], with parser: inout PageParser) -> JSON {
    records.replace(record)
    do throws(Failure) {
        var reader = RecordReader(try Input(path: records.path))
        var output = try Output(replacing: result.path)
        try parser.parse(&reader, to: &output)
    } catch {
        fatalError("\(error)")
    }
    let line = result.contents
    var parsed = Record()
    check((try? parsed.index(line.span)) != nil, "no record: \(line.text)")
    guard let json = JSON(line) else { fatalError("no JSON: \(line.text)") }
    return json
}
