/// Collects a page's links to other sites, in order, as the JSON of the record's `external_links`.
struct ExternalLinkExtractor: ~Copyable {
    /// Whether external links are wanted.
    let isOn: Bool
    /// The objects, separated by commas, without the array's brackets.
    private(set) var json = ByteBuffer(capacity: 64)
    private var text = ByteBuffer(capacity: 256)
    private var url = ByteBuffer(capacity: 256)
    private var raw = ByteBuffer(capacity: 256)
    /// How long the JSON was where the last cell of a table began.
    private var cellStart = 0
    /// Where the wikitext ends that the last URL without brackets could have had.
    private var taken = 0

    init(isOn: Bool) { self.isOn = isOn }

    /// Forgets the last page.
    mutating func removeAll() {
        json.removeAll()
        (taken, cellStart) = (0, 0)
    }

    /// Adds the URLs without brackets that begin in a range of wikitext.
    mutating func add(
        _ source: Span<UInt8>, in range: Range<Int>, _ surroundings: FreeURL.Surroundings
    ) {
        var start = max(range.lowerBound, taken)
        while start < range.upperBound,
            let found = FreeURL.first(source, in: start..<range.upperBound, surroundings)
        {
            (start, taken) = (found.upperBound, found.upperBound)
            raw.removeAll()
            FreeURL.append(source, found, to: &raw)
            let end = FreeURL.endWithoutPunctuation(raw.span)
            if end > 0, !FreeURL.isGoneOn(source, at: found.upperBound) {
                url.removeAll()
                Self.decode(raw, 0..<end, to: &url)
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

    /// A table's cell begins.
    mutating func beginCell() { cellStart = json.count }

    /// What the last cell began with were its attributes, which hold no links.
    mutating func dropCell() { json.truncate(to: cellStart) }

    private static func begin(
        _ url: borrowing ByteBuffer, _ range: Range<Int>, _ json: inout ByteBuffer
    ) {
        if !json.isEmpty { json.append(UInt8(ascii: ",")) }
        json.append(#"{"url":"#)
        json.appendJSONString(url, range)
    }

    /// Appends a URL in brackets, which is in a range of wikitext, decoded.
    mutating func append(_ source: Span<UInt8>, _ range: Range<Int>, to url: inout ByteBuffer) {
        raw.removeAll()
        FreeURL.append(source, range, to: &raw)
        Self.decode(raw, 0..<raw.count, to: &url)
    }

    /// Appends a URL as written with its character references decoded: a character that no URL can
    /// have is then percent-encoded, and one that cannot be seen in its host dropped
    /// (Sanitizer::cleanUrl in MediaWiki).
    static func decode(
        _ raw: borrowing ByteBuffer, _ range: Range<Int>, to url: inout ByteBuffer
    ) {
        let source = raw.span
        let start = url.count
        var index = range.lowerBound
        while index < range.upperBound {
            if source[index] == UInt8(ascii: "&"),
                let (code, length) = CharacterReference.read(
                    source, at: index, before: range.upperBound)
            {
                if code < 0x80, FreeURL.cannotHold(UInt8(code)) || code == 0x7C {
                    url.appendPercentEncoded([UInt8(code)].span, keeping: ByteSet(""), space: "+")
                } else {
                    CharacterReference.append(code, to: &url)
                }
                index += length
            } else {
                url.append(source[index])
                index += 1
            }
        }
        dropInvisible(from: start, &url)
    }

    /// Drops what cannot be seen from the host of the URL that starts at a position, such as a soft
    /// hyphen.
    private static func dropInvisible(from start: Int, _ url: inout ByteBuffer) {
        guard let colon = url.span.firstIndex(of: UInt8(ascii: ":"), from: start),
            url.span.starts(with: "://", at: colon)
        else { return }
        let hostStart = colon + 3
        let hostEnd = url.span.firstIndex(of: UInt8(ascii: "/"), from: hostStart) ?? url.count
        var kept = hostStart
        var index = hostStart
        while index < hostEnd {
            if url[index] >= 0xC2,
                let (scalar, length) = url.span.scalar(at: index, before: hostEnd),
                isInvisible(scalar.value)
            {
                index += length
            } else {
                url[kept] = url[index]
                kept += 1
                index += 1
            }
        }
        url.remove(kept..<hostEnd)
    }

    private static func isInvisible(_ code: UInt32) -> Bool {
        switch code {
        case 0xAD, 0x34F, 0x1806, 0x180B...0x180D, 0x200B...0x200D, 0x2060, 0xFE00...0xFE0F: true
        default: false
        }
    }
}
