/// A list of titles. Underscores stand for spaces; all else must be the same, byte for byte.
public struct TitleList {
    private var titles: Set<[UInt8]> = []

    /// Reads a list from a file, one title a line; blank lines are skipped.
    public init(path: String) throws(Failure) {
        var lines = LineReader(try Input(path: path))
        while try lines.next() {
            let title = TitleList.key(lines.line.withoutSpaceAround)
            if !title.isEmpty { titles.insert(title) }
        }
    }

    /// Whether a title is on the list.
    func contains(_ title: Span<UInt8>) -> Bool { titles.contains(TitleList.key(title)) }

    private static func key(_ title: Span<UInt8>) -> [UInt8] {
        var key: [UInt8] = []
        key.reserveCapacity(title.count)
        for index in title.indices {
            key.append(title[index] == UInt8(ascii: "_") ? UInt8(ascii: " ") : title[index])
        }
        return key
    }
}

extension Span<UInt8> {
    /// What is left without the ASCII white space before and after it.
    var withoutSpaceAround: Span<UInt8> {
        @_lifetime(copy self)
        get {
            let start = indexAfterSpace(from: 0)
            var end = count
            while end > start, self[end - 1] <= 0x20 { end -= 1 }
            return extracting(start..<end)
        }
    }
}
