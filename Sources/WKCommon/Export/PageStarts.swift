/// Looks for pages in an export's bytes without libxml2: which they are, in which order.
///
///     page      "<page" … "<title>" title "<" … "<id>" id "<" … revision
///     revision  "<revision" … ( "<id>" id "<" … )? "<timestamp>" time "<"
///
/// As in `FirstPage`, a tag is one wherever it is. A page is looked at once `headSize` bytes of it are
/// there, or the input ends; one that says no title and id in them is not counted.
struct PageStarts {
    /// What tells a page. The id alone does not: programs other than MediaWiki give one to all pages.
    struct Name: Hashable {
        var id: Int
        /// As a record has it: in JSON.
        var title: [UInt8]
    }

    /// The pages, in their order.
    private(set) var names: [Name] = []
    /// The first page's first revision: its time and its id, where it says them.
    private(set) var revision = Revision()
    /// Where the first page begins, if nothing was dropped before it came.
    private(set) var start = 0
    /// How far the bytes need not be looked at again.
    private var searched = 0

    /// When a revision was made, and its id; the order of a page's revisions.
    struct Revision: Comparable {
        var timestamp = ""
        var id = 0

        static func < (one: Revision, other: Revision) -> Bool {
            (one.timestamp, one.id) < (other.timestamp, other.id)
        }
    }

    /// How much of a page holds what it says of itself: MediaWiki's take less than 2 KB.
    static let headSize = 1 << 14

    /// Whether each id is greater than the one before, but for a page in several `<page>`.
    var ascend: Bool { PageStarts.ascend(names) }

    static func ascend(_ names: [Name]) -> Bool {
        zip(names, names.dropFirst()).allSatisfy { $0.id < $1.id || $0 == $1 }
    }

    /// Takes note of the pages that start in bytes, of which those before have been looked at.
    ///
    /// - Parameter limit: where pages start that are not wanted.
    mutating func look(in bytes: Span<UInt8>, isEnd: Bool, before limit: Int = .max) {
        while true {
            let found = FirstPage.start(in: bytes, from: searched)
            searched = found.position ?? found.searched
            guard let start = found.position, start < limit,
                isEnd || bytes.count - start >= PageStarts.headSize
            else { return }
            take(bytes.extracting(start..<min(bytes.count, start + PageStarts.headSize)))
            if names.count == 1, self.start == 0 { self.start = start }
            searched += 1
        }
    }

    /// Drops what has been looked at; returns how many bytes these are.
    @discardableResult
    mutating func drop(from bytes: inout ByteBuffer) -> Int {
        defer { searched = 0 }
        bytes.removeFirst(searched)
        return searched
    }

    /// Forgets all pages but the last.
    mutating func keepLast() { names.removeFirst(max(0, names.count - 1)) }

    /// Which page starts at a byte; nil where its title and id are not there.
    static func name(ofPageAt start: Int, in bytes: Span<UInt8>) -> Name? {
        var position = start
        return name(in: bytes.extracting(0..<min(bytes.count, start + headSize)), &position)
    }

    private static func name(in page: Span<UInt8>, _ position: inout Int) -> Name? {
        guard let title = content(of: "<title>", in: page, from: &position) else { return nil }
        var json = ByteBuffer()
        // What is no XML is met again where it counts.
        guard (try? TextBody.appendJSON(of: title, title.indices, to: &json)) != nil,
            let id = content(of: "<id>", in: page, from: &position)?.withoutXMLSpaceAround.integer
        else { return nil }
        return Name(id: id, title: json.span.array)
    }

    private mutating func take(_ page: Span<UInt8>) {
        var position = 0
        guard let name = PageStarts.name(in: page, &position) else { return }
        names.append(name)
        guard names.count == 1,
            let start = PageStarts.index(after: "<revision", in: page, from: position)
        else { return }
        position = start
        if let time = PageStarts.content(of: "<timestamp>", in: page, from: &position) {
            revision.timestamp = String(decoding: time.array, as: UTF8.self)
        }
        position = start
        if let id = PageStarts.content(of: "<id>", in: page, from: &position)?.withoutXMLSpaceAround
            .integer
        {
            revision.id = id
        }
    }

    /// The text after the next tag of a name, up to another tag.
    @_lifetime(copy bytes)
    private static func content(
        of tag: StaticString, in bytes: Span<UInt8>, from position: inout Int
    ) -> Span<UInt8>? {
        guard let start = index(after: tag, in: bytes, from: position),
            let end = bytes.firstIndex(of: UInt8(ascii: "<"), from: start)
        else { return nil }
        position = end
        return bytes.extracting(start..<end)
    }

    private static func index(
        after tag: StaticString, in bytes: Span<UInt8>, from start: Int
    ) -> Int? {
        var index = start
        while let found = bytes.firstIndex(of: UInt8(ascii: "<"), from: index) {
            if bytes.starts(with: tag, at: found) { return found + tag.utf8CodeUnitCount }
            index = found + 1
        }
        return nil
    }
}
