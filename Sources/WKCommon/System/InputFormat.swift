/// What an input is, as its first bytes tell.
enum InputFormat: Equatable {
    /// Nothing, or white space alone.
    case blank
    case bzip2
    /// XML in UTF-8, as far as can be seen.
    case xml
    /// Anything else.
    case other(ForeignFormat)

    /// How many bytes to look at, where there are as many.
    static let sampleSize = 1024

    /// What a file is.
    init(ofFile path: String) throws(Failure) {
        self.init(of: try InputFormat.sample(ofFile: path).span)
    }

    /// Whether a file begins as dumps do, compressed in any way; what begins with a comment is more likely
    /// one of our files of rejects.
    static func isDump(_ path: String) throws(Failure) -> Bool {
        let window = try sample(ofFile: path)
        let sample = window.span
        switch InputFormat(of: sample) {
        case .bzip2: return sample.count > 3 && (0x31...0x39).contains(sample[3])
        case .xml: return !sample.starts(with: "<!-- ")
        case .other(let format): return format.mayHoldDump
        case .blank: return false
        }
    }

    private static func sample(ofFile path: String) throws(Failure) -> InputWindow {
        var window = InputWindow(try Input(path: path), readSize: sampleSize)
        _ = try window.fill(to: sampleSize)
        return window
    }

    init(of sample: Span<UInt8>) {
        if sample.starts(with: "BZh") {
            self = .bzip2
        } else if let format = ForeignFormat.binary(sample) {
            self = .other(format)
        } else {
            var start = sample.starts(with: ByteOrderMark.bytes) ? 3 : 0
            while start < sample.count, sample[start].isXMLSpace { start += 1 }
            if start == sample.count {
                self = .blank
            } else if let format = ForeignFormat.text(sample.extracting(start..<sample.count)) {
                self = .other(format)
            } else {
                self = sample[start] == UInt8(ascii: "<") ? .xml : .other(.unknown)
            }
        }
    }

    /// What bytes look like, in words for the middle of a sentence.
    static func name(of sample: Span<UInt8>) -> String {
        switch InputFormat(of: sample) {
        case .bzip2: "bzip2"
        case .xml: "XML"
        case .blank: "white space"
        case .other(.unknown): ForeignFormat.shown(sample)
        case .other(let format): format.name
        }
    }
}
