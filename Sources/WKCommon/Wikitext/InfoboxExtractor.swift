/// Collects a page's infoboxes as the JSON of the record's `infobox`.
///
/// Infoboxes nest, so the fields of one come in runs; these are chained and written box by box.
struct InfoboxExtractor: ~Copyable {
    private struct Box {
        var name: Range<Int>
        var firstRun = -1
        var lastRun = -1
    }

    private struct Run {
        var fields: Range<Int>
        var next = -1
    }

    private var boxes: [Box] = []
    private var runs: [Run] = []
    /// Names and fields, already in JSON.
    private var json = ByteBuffer(capacity: 4096)
    private var text = ByteBuffer(capacity: 1024)

    /// Forgets the last page.
    mutating func removeAll() {
        boxes.removeAll(keepingCapacity: true)
        runs.removeAll(keepingCapacity: true)
        json.removeAll()
    }

    /// Begins the infobox that a template's name, as written, names; returns its number.
    mutating func begin(_ name: borrowing ByteBuffer) -> Int {
        let start = json.count
        json.appendJSONString(name)
        boxes.append(Box(name: start..<json.count))
        return boxes.count - 1
    }

    /// Adds a field by its rendered key and value; one without a value is left out.
    mutating func add(
        to box: Int, _ rendered: borrowing ByteBuffer, key: Range<Int>, value: Range<Int>
    ) {
        text.removeAll()
        PlainText.append(rendered.span.extracting(value), as: .value, to: &text)
        guard !text.isEmpty else { return }
        let start = json.count
        if boxes[box].firstRun >= 0 { json.append(UInt8(ascii: ",")) }
        json.append(UInt8(ascii: "["))
        let valueEnd = text.count
        PlainText.append(rendered.span.extracting(key), as: .prose, to: &text)
        json.appendJSONString(text, valueEnd..<text.count)
        json.append(UInt8(ascii: ","))
        json.appendJSONString(text, 0..<valueEnd)
        json.append(UInt8(ascii: "]"))
        extend(box, start..<json.count)
    }

    private mutating func extend(_ box: Int, _ fields: Range<Int>) {
        let last = boxes[box].lastRun
        if last >= 0, runs[last].fields.upperBound == fields.lowerBound {
            runs[last].fields = runs[last].fields.lowerBound..<fields.upperBound
            return
        }
        runs.append(Run(fields: fields))
        if last >= 0 { runs[last].next = runs.count - 1 }
        if last < 0 { boxes[box].firstRun = runs.count - 1 }
        boxes[box].lastRun = runs.count - 1
    }

    /// Appends the objects, parted by commas, without the array's brackets.
    func append(to record: inout ByteBuffer) {
        for index in boxes.indices {
            if index > 0 { record.append(UInt8(ascii: ",")) }
            record.append(#"{"name":"#)
            record.append(json.span, boxes[index].name)
            record.append(#","fields":["#)
            var run = boxes[index].firstRun
            while run >= 0 {
                record.append(json.span, runs[run].fields)
                run = runs[run].next
            }
            record.append("]}")
        }
    }
}
