/// Which pages an export has, as far as its first and last bytes tell: what is between is not read.
struct FilePages {
    /// The file.
    let path: String
    /// Its first page.
    let first: PageStarts.Name
    /// Where it begins, in bzip2 its block.
    let start: Int
    /// Its first revision.
    let revision: PageStarts.Revision
    /// All its pages, where it is so small that they were all seen.
    private(set) var all: [PageStarts.Name]?

    private let startsAscend: Bool
    /// The most bytes at the end of the file in which its last page is sought.
    private let mostSought: Int
    /// The pages at the end, once they are known; none where no page starts in the file's last `mostSought`
    /// bytes.
    private var tail: [PageStarts.Name]?

    /// How far from the end of a file its last page is sought, and before a shard the page before it.
    static let usuallySought = 16 << 20
    /// How many bytes of XML are looked at, at least, at the start.
    private static let sampleSize = 1 << 18
    /// The most that is looked at where no page comes: no header is larger.
    private static let mostHeader = 64 << 20

    /// Whether the first page of a file begins in a part of it, which may be after the header.
    static func begin(in part: FilePart) -> Bool {
        guard !part.holdsStart, part.range.lowerBound <= mostHeader else { return part.holdsStart }
        guard let pages = FilePages(path: part.path) else { return false }
        return pages.start >= part.range.lowerBound
    }

    /// Reads the start of a file; nil where there is no page, and where it cannot be read: damage is met
    /// again where it counts.
    init?(path: String, mostSought: Int = FilePages.usuallySought) {
        guard path != "-", SystemCall.status(ofFile: path)?.isRegularFile == true,
            let (starts, start, isWhole) = try? FilePages.readStart(of: path),
            let first = starts.names.first
        else { return nil }
        self.path = path
        self.mostSought = mostSought
        self.first = first
        self.start = start
        revision = starts.revision
        startsAscend = starts.ascend
        if isWhole { (all, tail) = (starts.names, starts.names) }
    }

    /// Its last page. Of a file whose last page takes more than `mostSought` bytes it is taken for the first one.
    var last: PageStarts.Name {
        mutating get {
            loadTail()
            return tail?.last ?? first
        }
    }

    /// Whether the last page was found.
    var knowsLast: Bool { tail?.isEmpty == false }

    /// Whether it is one page, or a part of one.
    var isOnePage: Bool {
        mutating get { all.map { $0.count == 1 } ?? (last == first) }
    }

    /// Whether its pages come in the order of their ids, as in dumps, as far as can be seen.
    var isOrdered: Bool {
        mutating get {
            guard startsAscend else { return false }
            return last.id >= first.id && PageStarts.ascend(tail ?? [])
        }
    }

    /// Whether the first pages' ids descend: the last one may be any then.
    var isMixed: Bool { !startsAscend }

    // MARK: Reading

    private static func readStart(
        of path: String
    ) throws(Failure) -> (starts: PageStarts, start: Int, isWhole: Bool) {
        var source = XMLSource(try Input(path: path))
        var xml = ByteBuffer()
        var starts = PageStarts()
        let format = try source.begin(into: &xml)
        if let failure = source.failure(of: format, acceptsBlank: true) { throw failure }
        var isWhole = false
        while !isWhole, xml.count < mostHeader, xml.count < sampleSize || starts.names.isEmpty {
            isWhole = try !source.read(into: &xml)
            starts.look(in: xml.span, isEnd: isWhole)
        }
        return (starts, source.offset(of: starts.start), isWhole)
    }

    private mutating func loadTail() {
        guard tail == nil else { return }
        tail = (try? FilePages.readEnd(of: path, mostSought: mostSought)) ?? []
    }

    private static func readEnd(
        of path: String, mostSought: Int
    ) throws(Failure) -> [PageStarts.Name] {
        guard let size = try Input(path: path).size else { return [] }
        let isCompressed = try InputFormat(ofFile: path) == .bzip2
        var sought = mostSought >> 6
        while true {
            let part = FilePart(
                path: path, range: max(0, size - sought)..<size, size: size, base: 0)
            let names = try names(in: part, isCompressed: isCompressed)
            if !names.isEmpty || sought >= min(size, mostSought) { return names }
            sought <<= 3
        }
    }

    private static func names(
        in part: FilePart, isCompressed: Bool
    ) throws(Failure) -> [PageStarts.Name] {
        var source = try XMLSource(
            part: part, isCompressed: isCompressed, skipsDamage: false,
            readSize: InputWindow.defaultReadSize)
        var xml = ByteBuffer()
        var starts = PageStarts()
        while try source.read(into: &xml) {
            starts.look(in: xml.span, isEnd: false)
            starts.drop(from: &xml)
        }
        starts.look(in: xml.span, isEnd: true)
        return starts.names
    }
}
