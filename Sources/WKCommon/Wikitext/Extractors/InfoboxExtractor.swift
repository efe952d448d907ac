/// Collects a page's infoboxes as the JSON of the record's `infobox`.
///
/// Infoboxes nest, so the fields of one come in runs; these are chained and written box by box.
///
/// A value is the text that shows. Where no word does, it is what shows all the same: the names of its
/// files and the URLs of links without a text, or else, where something in it has no words, its wikitext
/// on one line.
struct InfoboxExtractor: ~Copyable {
    /// A field as the reader met it.
    struct Field {
        /// The number of its infobox.
        var box: Int
        /// Its key and value in the rendering.
        var key: Range<Int>
        var value: Range<Int>
        /// Where its value is in the wikitext.
        var written: Range<Int>
        /// Where the names begin of what it shows without words.
        var firstName: Int
    }

    private struct Box {
        var name: Range<Int>
        var firstRun = -1
        var lastRun = -1
    }

    private struct Run {
        var fields: Range<Int>
        var wikitext: Range<Int>
        var next = -1
    }

    private var boxes: [Box] = []
    private var runs: [Run] = []
    /// Names and fields, already in JSON.
    private var json = ByteBuffer(capacity: 4096)
    private var text = ByteBuffer(capacity: 1024)
    /// Whether each field's wikitext is wanted, and what has come of it, in JSON.
    private let hasWikitext: Bool
    private var wikitext = ByteBuffer(capacity: 64)
    /// The names of the files that the open fields show, and the URLs of links without a text, each
    /// after a line break's mark.
    private var names = ByteBuffer(capacity: 256)
    /// How much wikitext may still be copied: boxes nest, and each value has those of the boxes in it.
    private var budget = 0

    /// How many times a page's length may be copied.
    private static let longestCopies = 4

    init(hasWikitext: Bool) { self.hasWikitext = hasWikitext }

    /// Forgets the last page.
    mutating func removeAll() {
        boxes.removeAll(keepingCapacity: true)
        runs.removeAll(keepingCapacity: true)
        json.removeAll()
        wikitext.removeAll()
        names.removeAll()
    }

    /// Goes on to a page, by the length of its wikitext.
    mutating func enter(sourceLength: Int) { budget = Self.longestCopies * sourceLength }

    // MARK: Names

    /// How long the list of the open fields' names is.
    var namesEnd: Int { names.count }

    /// Adds the name of a file that the innermost field shows, or the URL of a link.
    mutating func addName(_ titles: borrowing ByteBuffer, _ name: Range<Int>) {
        names.append(Mark.lineBreak)
        names.append(titles, name)
    }

    /// Forgets the names of a field that has ended.
    mutating func dropNames(from first: Int) { names.truncate(to: first) }

    // MARK: Boxes

    /// Begins the infobox that a template's name, as written, names; returns its number.
    mutating func begin(_ name: borrowing ByteBuffer) -> Int {
        let start = json.count
        json.appendJSONString(name)
        boxes.append(Box(name: start..<json.count))
        return boxes.count - 1
    }

    /// Adds a field; one without a value is left out.
    mutating func add(
        _ field: Field, _ rendered: borrowing ByteBuffer, _ source: Span<UInt8>
    ) {
        text.removeAll()
        let value = rendered.span.extracting(field.value)
        PlainText.append(value, as: .value, to: &text)
        if !text.span.hasWords { replaceText(of: field, value, source) }
        guard !text.isEmpty else { return }
        let (start, wikitextStart) = (json.count, wikitext.count)
        let isFirst = boxes[field.box].firstRun < 0
        if !isFirst { json.append(UInt8(ascii: ",")) }
        json.append(UInt8(ascii: "["))
        let valueEnd = text.count
        PlainText.append(rendered.span.extracting(field.key), as: .prose, to: &text)
        json.appendJSONString(text, valueEnd..<text.count)
        json.append(UInt8(ascii: ","))
        json.appendJSONString(text, 0..<valueEnd)
        json.append(UInt8(ascii: "]"))
        if hasWikitext {
            if !isFirst { wikitext.append(UInt8(ascii: ",")) }
            appendWikitext(source, source.trimmed(field.written))
        }
        extend(field.box, start..<json.count, wikitextStart..<wikitext.count)
    }

    /// Puts what shows in place of a text without words, where something does.
    private mutating func replaceText(
        of field: Field, _ value: Span<UInt8>, _ source: Span<UInt8>
    ) {
        if names.count > field.firstName {
            text.removeAll()
            Self.join(names, from: field.firstName, to: &text)
        } else if budget > 0, value.firstIndex(of: Mark.wordless) != nil {
            text.removeAll()
            WrittenValue.append(source, field.written, to: &text)
            budget -= text.count
        } else if !text.span.isVisible {
            text.removeAll()
        }
    }

    private static func join(
        _ names: borrowing ByteBuffer, from first: Int, to text: inout ByteBuffer
    ) {
        PlainText.append(names.span.extracting(first..<names.count), as: .value, to: &text)
    }

    private mutating func appendWikitext(_ source: Span<UInt8>, _ range: Range<Int>) {
        guard range.count <= budget else { return wikitext.append("null") }
        wikitext.appendJSONString(source.extracting(range))
        budget -= range.count
    }

    private mutating func extend(_ box: Int, _ fields: Range<Int>, _ wikitext: Range<Int>) {
        let last = boxes[box].lastRun
        if last >= 0, runs[last].fields.upperBound == fields.lowerBound {
            runs[last].fields = runs[last].fields.lowerBound..<fields.upperBound
            runs[last].wikitext = runs[last].wikitext.lowerBound..<wikitext.upperBound
            return
        }
        runs.append(Run(fields: fields, wikitext: wikitext))
        if last >= 0 { runs[last].next = runs.count - 1 }
        if last < 0 { boxes[box].firstRun = runs.count - 1 }
        boxes[box].lastRun = runs.count - 1
    }

    /// Appends the objects, separated by commas, without the array's brackets.
    func append(to record: inout ByteBuffer) {
        for index in boxes.indices {
            if index > 0 { record.append(UInt8(ascii: ",")) }
            record.append(#"{"name":"#)
            record.append(json.span, boxes[index].name)
            record.append(#","fields":["#)
            append(json, \.fields, of: boxes[index], to: &record)
            if hasWikitext {
                record.append(#"],"wikitext":["#)
                append(wikitext, \.wikitext, of: boxes[index], to: &record)
            }
            record.append("]}")
        }
    }

    private func append(
        _ buffer: borrowing ByteBuffer, _ part: KeyPath<Run, Range<Int>>, of box: Box,
        to record: inout ByteBuffer
    ) {
        var run = box.firstRun
        while run >= 0 {
            record.append(buffer.span, runs[run][keyPath: part])
            run = runs[run].next
        }
    }
}
