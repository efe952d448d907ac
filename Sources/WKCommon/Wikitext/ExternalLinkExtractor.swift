/// Collects a page's links to other sites, in order, as the JSON of the record's `external_links`.
struct ExternalLinkExtractor: ~Copyable {
    /// Whether external links are wanted.
    let isOn: Bool
    /// The objects, parted by commas, without the array's brackets.
    private(set) var json = ByteBuffer(capacity: 64)
    private var text = ByteBuffer(capacity: 256)
    private var url = ByteBuffer(capacity: 256)
    /// Where the wikitext ends that the last URL without brackets could have had.
    private var taken = 0

    init(isOn: Bool) { self.isOn = isOn }

    /// Forgets the last page.
    mutating func removeAll() {
        json.removeAll()
        taken = 0
    }

    /// Adds the URLs without brackets that begin in a range of wikitext.
    mutating func add(
        _ source: Span<UInt8>, in range: Range<Int>, _ surroundings: FreeURL.Surroundings
    ) {
        var start = max(range.lowerBound, taken)
        while start < range.upperBound,
            let found = FreeURL.first(source, in: start..<range.upperBound, surroundings)
        {
            (start, taken) = (found.end, found.end)
            let isWhole =
                found.url.upperBound < found.end || !FreeURL.isGoneOn(source, at: found.end)
            if isWhole, !found.url.isEmpty {
                url.removeAll()
                Self.decode(source, found.url, to: &url)
                Self.begin(url, 0..<url.count, &json)
                json.append(UInt8(ascii: "}"))
            }
        }
    }

    /// Adds a link in brackets by its URL, decoded, and its rendered text.
    mutating func add(
        url: borrowing ByteBuffer, _ range: Range<Int>, rendered: borrowing ByteBuffer,
        _ textRange: Range<Int>
    ) {
        text.removeAll()
        PlainText.append(rendered.span.extracting(textRange), as: .prose, to: &text)
        Self.begin(url, range, &json)
        if !text.isEmpty {
            json.append(#","text":"#)
            json.appendJSONString(text)
        }
        json.append(UInt8(ascii: "}"))
    }

    private static func begin(
        _ url: borrowing ByteBuffer, _ range: Range<Int>, _ json: inout ByteBuffer
    ) {
        if !json.isEmpty { json.append(UInt8(ascii: ",")) }
        json.append(#"{"url":"#)
        json.appendJSONString(url, range)
    }

    /// Appends a URL as written with its character references decoded.
    static func decode(_ source: Span<UInt8>, _ range: Range<Int>, to url: inout ByteBuffer) {
        var index = range.lowerBound
        while index < range.upperBound {
            if source[index] == UInt8(ascii: "&"),
                let (code, length) = CharacterReference.read(
                    source, at: index, before: range.upperBound)
            {
                CharacterReference.append(code, to: &url)
                index += length
            } else {
                url.append(source[index])
                index += 1
            }
        }
    }
}
