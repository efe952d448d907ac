/// Collects the files that a page shows, in order, as the JSON of the record's `images`.
struct ImageExtractor: ~Copyable {
    /// Whether images are wanted.
    let isOn: Bool
    /// The objects, separated by commas, without the array's brackets.
    private(set) var json = ByteBuffer(capacity: 64)
    /// The name of a file that was read last, without the namespace's.
    private(set) var file = ByteBuffer(capacity: 256)
    private var caption = ByteBuffer(capacity: 256)
    private var raw = ByteBuffer(capacity: 256)
    private var target = LinkTargetReader()
    /// The words of the wiki; nil before the first page.
    private var options: ImageOptions?

    /// The longest name as written that is read: a title's bytes, as character references.
    private static let longest = 2000

    init(isOn: Bool) { self.isOn = isOn }

    /// Forgets the last page.
    mutating func removeAll() { json.removeAll() }

    /// Goes on to the pages of a wiki.
    mutating func enter(_ wiki: borrowing Wiki) { options = wiki.imageOptions }

    /// What an argument of a picture, trimmed, says of how it is placed on the page; nil where it is the
    /// caption. What has no words but for a template's is none.
    func option(
        _ rendered: borrowing ByteBuffer, _ argument: Range<Int>
    ) -> ImageOptions.Kind? {
        let argument = rendered.span.extracting(argument)
        let isHole =
            (argument.count == 1 || argument.count == 2 && argument[1] == Mark.wordless)
            && argument[0] == Mark.omission
        return isHole ? .option : options?.kind(of: argument)
    }

    /// Adds a file by its name, with its rendered caption.
    mutating func add(
        file: borrowing ByteBuffer, _ name: Range<Int>, rendered: borrowing ByteBuffer,
        _ captionRange: Range<Int>
    ) {
        caption.removeAll()
        PlainText.append(rendered.span.extracting(captionRange), as: .prose, to: &caption)
        begin()
        json.appendJSONString(file, name)
        if !caption.isEmpty {
            json.append(#","caption":"#)
            json.appendJSONString(caption)
        }
        json.append(UInt8(ascii: "}"))
    }

    private mutating func begin() {
        if !json.isEmpty { json.append(UInt8(ascii: ",")) }
        json.append(#"{"file":"#)
    }

    // MARK: Names of files

    /// Reads a file's name as a gallery's line begins with it, with the namespace's or without;
    /// false where it is none.
    mutating func readName(
        _ written: Span<UInt8>, on page: borrowing PageName, _ wiki: borrowing Wiki
    ) -> Bool {
        file.removeAll()
        guard written.count <= Self.longest else { return false }
        Self.copy(written, to: &raw)
        switch Self.read(raw, with: &target, on: page, wiki) {
        case .file: file.append(target.title, Self.prefixEnd(target.title)..<target.title.count)
        case .page: file.append(target.title)
        default: return false
        }
        let bytes = file.span
        return bytes.firstIndex(in: Self.notInNames, from: 0, to: bytes.count) == bytes.count
    }

    /// What MediaWiki lets into no file's name.
    private static let notInNames = ByteSet(":/\\")

    /// Where the namespace of a file's title ends.
    static func prefixEnd(_ title: borrowing ByteBuffer) -> Int {
        title.span.firstIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? 0
    }

    /// Copies a name without comments, and without white space at its ends.
    private static func copy(_ written: Span<UInt8>, to raw: inout ByteBuffer) {
        raw.removeAll()
        var index = 0
        while index < written.count {
            if let end = LinkTargetReader.commentEnd(written, index) {
                index = end
                continue
            }
            if !written[index].isSpace || !raw.isEmpty { raw.append(written[index]) }
            index += 1
        }
        raw.trimEnd()
    }

    private static func read(
        _ raw: borrowing ByteBuffer, with target: inout LinkTargetReader,
        on page: borrowing PageName, _ wiki: borrowing Wiki
    ) -> LinkTarget {
        target.read(raw.span, on: page, wiki)
    }

    /// Adds the picture that is a template's argument by its name alone: `image = Ada.jpg`.
    mutating func add(
        argument source: Span<UInt8>, _ range: Range<Int>, on page: borrowing PageName,
        _ wiki: borrowing Wiki
    ) {
        guard let name = Self.pictureName(source, range),
            readName(source.extracting(name), on: page, wiki)
        else { return }
        begin()
        json.appendJSONString(file)
        json.append(UInt8(ascii: "}"))
    }

    /// Where the name of a picture is that is all of an argument, but for comments after it;
    /// nil where that is none. It is read backward, up to what cannot be in a name, so that most
    /// arguments cost next to nothing.
    private static func pictureName(_ source: Span<UInt8>, _ range: Range<Int>) -> Range<Int>? {
        var end = range.upperBound
        while true {
            while end > range.lowerBound, source[end - 1].isSpace { end -= 1 }
            guard end - 3 > range.lowerBound, source.starts(with: "-->", at: end - 3) else { break }
            end -= 3
            while end > range.lowerBound, !source.starts(with: "<!--", at: end) { end -= 1 }
        }
        guard isPicture(source.extracting(range.lowerBound..<end)) else { return nil }
        var start = end
        while start > range.lowerBound, end - start <= longest {
            guard !notInArgument.contains(source[start - 1]) else { return nil }
            start -= 1
        }
        return start == range.lowerBound ? start..<end : nil
    }

    private static let notInArgument = ByteSet("{}[]<>|\n#/\\")

    /// Whether a name has the ending of a picture's.
    private static func isPicture(_ name: Span<UInt8>) -> Bool {
        var dot = name.count
        while dot > 0, name.count - dot <= 5, name[dot - 1] != UInt8(ascii: ".") { dot -= 1 }
        guard dot > 1, name[dot - 1] == UInt8(ascii: "."), !name[dot - 2].isSpace,
            let ending = FoldedName(name.extracting(dot..<name.count))
        else { return false }
        return endings.value(of: ending.span) != nil
    }

    private static let endings = NameTable(
        "jpg jpeg jpe png gif svg webp tif tiff xcf bmp".split(separator: " ")
            .map { (name: String($0), value: 0) })
}
