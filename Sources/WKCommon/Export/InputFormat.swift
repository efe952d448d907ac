/// What an input is, as its first bytes tell.
enum InputFormat: Equatable {
    /// Nothing, or white space alone.
    case blank
    case bzip2
    /// XML in UTF-8, as far as can be seen.
    case xml
    /// Anything else: what to say of it.
    case other(String)

    /// How many bytes to look at, where there are as many.
    static let sampleSize = 1024

    /// What a file is.
    init(ofFile path: String) throws(Failure) {
        self.init(of: try InputFormat.sample(ofFile: path).bytes.span)
    }

    /// Whether a file begins as dumps do, packed in any way; what begins with a comment is more likely
    /// one of our files of rejects.
    static func isDump(_ path: String) throws(Failure) -> Bool {
        let window = try sample(ofFile: path)
        let sample = window.bytes.span
        if packings.contains(where: { sample.starts(with: $0.magic) }) || isUTF16(sample) {
            return true
        }
        switch InputFormat(of: sample) {
        case .bzip2: return sample.count > 3 && (0x31...0x39).contains(sample[3])
        case .xml: return !sample.starts(with: "<!-- ")
        case .blank, .other: return false
        }
    }

    private static func sample(ofFile path: String) throws(Failure) -> InputWindow {
        var window = InputWindow(try Input(path: path), readSize: sampleSize)
        _ = try window.fill(to: sampleSize)
        return window
    }

    init(of sample: Span<UInt8>) {
        if let packed = InputFormat.packings.first(where: { sample.starts(with: $0.magic) }) {
            self = .other("this is \(packed.name): unpack it first, \(packed.pipe) | wk-split")
        } else if sample.starts(with: "BZh") {
            self = .bzip2
        } else if InputFormat.isUTF16(sample) {
            self = .other("this is UTF-16, not UTF-8: iconv -f UTF-16 -t UTF-8 FILE | wk-split")
        } else {
            self = InputFormat.ofText(sample)
        }
    }

    // swift-format-ignore
    private static var packings: [(magic: [UInt8], name: String, pipe: String)] {
        [
            ([0x1F, 0x8B],                         "gzip", "zcat FILE"),
            ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "xz",   "xzcat FILE"),
            ([0x28, 0xB5, 0x2F, 0xFD],             "zstd", "zstdcat FILE"),
            ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "7z",   "7z e -so FILE"),
            ([0x50, 0x4B, 0x03, 0x04],             "zip",  "unzip -p FILE"),
        ]
    }

    /// A byte order mark, or `<` or white space with a zero at its side.
    private static func isUTF16(_ sample: Span<UInt8>) -> Bool {
        guard sample.count >= 2 else { return false }
        switch (sample[0], sample[1]) {
        case (0xFF, 0xFE), (0xFE, 0xFF): return true
        case (0, let byte), (let byte, 0): return byte == UInt8(ascii: "<") || byte.isXMLSpace
        default: return false
        }
    }

    private static func ofText(_ sample: Span<UInt8>) -> InputFormat {
        var start = sample.starts(with: XMLText.byteOrderMark) ? 3 : 0
        while start < sample.count, sample[start].isXMLSpace { start += 1 }
        guard start < sample.count else { return .blank }
        let text = lowercased(sample.extracting(start..<min(start + 64, sample.count)))
        switch sample[start] {
        case UInt8(ascii: "<"):
            let isPage = text.hasPrefix("<!doctype html") || text.hasPrefix("<html")
            return isPage ? .other("this is a web page (HTML), not a MediaWiki export") : .xml
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            return .other("this is JSON, not a MediaWiki export in XML")
        default:
            let isSQL = ["-- ", "/*!", "insert into", "create table", "drop table"]
                .contains { text.hasPrefix($0) }
            return .other(
                isSQL
                    ? "this is SQL: wk-split reads the dumps in XML (…-pages-articles.xml.bz2)"
                    : "this is neither XML nor bzip2")
        }
    }

    private static func lowercased(_ text: Span<UInt8>) -> String {
        var result = ""
        for index in text.indices {
            result.unicodeScalars.append(Unicode.Scalar(min(text[index], 0x7F)))
        }
        return result.lowercased()
    }
}
