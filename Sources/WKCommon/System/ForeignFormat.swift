/// A format that is not read, and what to do with a file of it.
struct ForeignFormat: Equatable {
    /// In words for the middle of a sentence, such as "gzip".
    let name: String
    private let remedy: Remedy

    private enum Remedy: Equatable {
        /// A program makes XML of it. It is named as it reads a file, and as it reads a pipe, if it can.
        case convert(file: String, pipe: String?)
        /// It has files in it, of which one may be a dump.
        case extract(member: String?)
        case note(String)
    }

    /// What is said of such an input.
    ///
    /// - Parameter isCompressed: whether it was found within bzip2.
    func message(isCompressed: Bool) -> String {
        switch remedy {
        case .note(let note): "this is \(note)"
        case .extract(let member):
            "this is \(name): tar -xOf FILE \(member ?? "MEMBER") | wk-split"
        case .convert(let file, let pipe):
            switch (isCompressed, pipe) {
            case (false, _): "this is \(name): unpack it first, \(file) | wk-split"
            case (true, let pipe?): "this is \(name): bzcat FILE | \(pipe) | wk-split"
            case (true, nil): "this is \(name): bzcat FILE > INNER; \(inner(file)) | wk-split"
            }
        }
    }

    private func inner(_ command: String) -> String { command.replacing("FILE", with: "INNER") }

    /// Whether a dump may be in it.
    var mayHoldDump: Bool {
        if case .note = remedy { false } else { true }
    }

    static let unknown = ForeignFormat(
        name: "something else", remedy: .note("neither XML nor bzip2"))

    // MARK: Recognised by magic numbers

    // swift-format-ignore
    private static var conversions: [(magic: [UInt8], format: ForeignFormat)] {
        [
            ([0x1F, 0x8B],                         .converted("gzip", file: "zcat FILE", pipe: "zcat")),
            ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], .converted("xz", file: "xzcat FILE", pipe: "xzcat")),
            ([0x28, 0xB5, 0x2F, 0xFD],             .converted("zstd", file: "zstdcat FILE", pipe: "zstdcat")),
            ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .converted("7z", file: "7z e -so FILE", pipe: nil)),
            ([0x50, 0x4B, 0x03, 0x04],             .converted("zip", file: "unzip -p FILE", pipe: "funzip")),
        ]
    }

    private static func converted(_ name: String, file: String, pipe: String?) -> ForeignFormat {
        ForeignFormat(name: name, remedy: .convert(file: file, pipe: pipe))
    }

    /// What is no text.
    static func binary(_ sample: Span<UInt8>) -> ForeignFormat? {
        if let conversion = conversions.first(where: { sample.starts(with: $0.magic) }) {
            return conversion.format
        }
        if isUTF16(sample) {
            return .converted(
                "UTF-16, not UTF-8", file: "iconv -f UTF-16 -t UTF-8 FILE",
                pipe: "iconv -f UTF-16 -t UTF-8")
        }
        if let header = TarHeader(sample) {
            return ForeignFormat(
                name: "a tar archive", remedy: .extract(member: header.plainName))
        }
        if sample.count > 8, sample.leadingZeros == sample.count {
            return ForeignFormat(
                name: "zeros",
                remedy: .note("nothing but zeros at its start: was it not downloaded whole?"))
        }
        return nil
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

    // MARK: Recognised by words

    /// What is text, without white space before it, but no XML.
    static func text(_ sample: Span<UInt8>) -> ForeignFormat? {
        let text = lowercased(sample.extracting(0..<min(64, sample.count)))
        switch sample[0] {
        case UInt8(ascii: "<"):
            let isPage = text.hasPrefix("<!doctype html") || text.hasPrefix("<html")
            guard isPage else { return nil }
            return ForeignFormat(
                name: "a web page (HTML)",
                remedy: .note("a web page (HTML), not a MediaWiki export"))
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            return ForeignFormat(
                name: "JSON", remedy: .note("JSON, not a MediaWiki export in XML"))
        case UInt8(ascii: "0")...UInt8(ascii: "9") where isIndexLine(sample):
            return ForeignFormat(
                name: "the index of a multistream dump",
                remedy: .note(
                    "the index of a multistream dump: wk-split reads the dump itself "
                        + "(…-pages-articles-multistream.xml.bz2), and needs no index"))
        default:
            let isSQL = ["-- ", "/*!", "insert into", "create table", "drop table"]
                .contains { text.hasPrefix($0) }
            guard isSQL else { return nil }
            return ForeignFormat(
                name: "SQL",
                remedy: .note("SQL: wk-split reads the dumps in XML (…-pages-articles.xml.bz2)"))
        }
    }

    /// Whether the first line is `offset:id:title`.
    private static func isIndexLine(_ sample: Span<UInt8>) -> Bool {
        var index = 0
        for _ in 0..<2 {
            let start = index
            while index < sample.count, sample[index].isDigit { index += 1 }
            guard index > start, index < sample.count, sample[index] == UInt8(ascii: ":") else {
                return false
            }
            index += 1
        }
        return index < sample.count && !sample[index].isXMLSpace
    }

    private static func lowercased(_ text: Span<UInt8>) -> String {
        var result = ""
        for index in text.indices {
            result.unicodeScalars.append(Unicode.Scalar(min(text[index], 0x7F)))
        }
        return result.lowercased()
    }

    // MARK: What is not known

    /// Bytes of no format that is known, as a message shows them: text in ASCII up to the end of its line.
    static func shown(_ sample: Span<UInt8>) -> String {
        let start = sample.extracting(0..<min(30, sample.count))
        let isText = start.indices.allSatisfy {
            start[$0] < 0x7F && (start[$0] >= 0x20 || start[$0].isXMLSpace)
        }
        if isText {
            let end = start.firstIndex(of: UInt8(ascii: "\n")) ?? start.count
            var line = ByteBuffer()
            line.append(start.extracting(0..<end))
            return "text: \(line.string)"
        }
        var digits = ""
        for index in 0..<min(8, start.count) {
            digits += start[index] < 16 ? " 0" : " "
            digits += String(start[index], radix: 16, uppercase: true)
        }
        return "the bytes\(digits)"
    }
}
