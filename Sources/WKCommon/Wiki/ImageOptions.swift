/// The words that say how a picture is placed on a wiki's page: `thumb`, `200px`, `alt=…`. What else
/// is between a picture's pipes is its caption.
struct ImageOptions {
    /// What an argument of a picture is.
    enum Kind: Int {
        /// How it is on the page.
        case option
        /// That it is in a frame, with its caption below it.
        case frame
    }

    private var words = NameTable()
    /// How words begin, such as `alt=`, and end, such as `px`.
    private var beginnings: [(bytes: [UInt8], kind: Kind)] = []
    private var ends: [[UInt8]] = []

    /// The words of the wikis of a language.
    init(_ rows: DataRows) {
        rows.each("option") { key, word in
            add(word, ImageOptions.frames.contains { key.equals($0) } ? .frame : .option)
        }
    }

    /// MediaWiki's names for the options that put a frame around a picture.
    private static let frames: [StaticString] = ["img_thumbnail", "img_manualthumb", "img_framed"]

    /// What a picture's argument, trimmed, is; nil where it is no such word.
    func kind(of argument: Span<UInt8>) -> Kind? {
        if let value = words.value(of: argument) { return Kind(rawValue: value) }
        for beginning in beginnings where takes(argument, after: beginning.bytes) {
            return beginning.kind
        }
        return ends.contains { takes(argument, before: $0) } ? .option : nil
    }

    /// After a space, `page 3`, there must be a number: else it is a caption.
    private func takes(_ argument: Span<UInt8>, after beginning: [UInt8]) -> Bool {
        guard argument.count >= beginning.count else { return false }
        for index in beginning.indices where argument[index] != beginning[index] { return false }
        guard beginning.last == UInt8(ascii: " ") else { return true }
        return argument.count > beginning.count && argument[beginning.count].isDigit
    }

    /// Before `px` there are a width and a height: `200`, `200x300`, `x300`.
    private func takes(_ argument: Span<UInt8>, before end: [UInt8]) -> Bool {
        let size = argument.count - end.count
        guard size > 0, argument[0].isDigit || argument[0] == UInt8(ascii: "x") else {
            return false
        }
        for index in end.indices where argument[size + index] != end[index] { return false }
        for index in 0..<size {
            let byte = argument[index]
            guard byte.isDigit || byte == UInt8(ascii: "x") || byte.isSpace else { return false }
        }
        return true
    }

    /// Adds a word, in which `$1` is what the page fills in.
    private mutating func add(_ word: Span<UInt8>, _ kind: Kind) {
        if word.starts(with: "$1") {
            ends.append(word.extracting(2..<word.count).array)
        } else if word.ends(with: "$1") {
            beginnings.append((word.extracting(0..<word.count - 2).array, kind))
        } else {
            words.insert(word, kind.rawValue)
        }
    }
}
