/// A list of titles, and which of them pages had. Underscores stand for spaces; all else must be the
/// same, byte for byte.
///
/// Titles are looked up by their names in lower case without a prefix, so that what a page almost has
/// is found on the way, and can be told: `vessar`, `Kategorie:Vessar` and `V%65ssar` where the page is
/// `Vessar` or `Category:Vessar`.
public struct TitleList {
    private let path: String
    /// The titles, in the list's order and as they are written there.
    private var titles: [[UInt8]] = []
    /// The titles' numbers by their keys.
    private var numbers: [[UInt8]: [Int]] = [:]
    private var found: [Bool]
    /// For each title the first page that almost had it.
    private var hints: [[UInt8]]
    private var key: [UInt8] = []

    /// Reads a list from a file, one title a line; blank lines are skipped.
    public init(path: String) throws(Failure) {
        self.path = path
        var (titles, numbers): ([[UInt8]], [[UInt8]: [Int]]) = ([], [:])
        var key: [UInt8] = []
        try WantedList.read(path: path) { line, _ throws(Failure) in
            TitleList.setKey(&key, of: line)
            if (numbers[key] ?? []).contains(where: { line.isSameTitle(as: titles[$0]) }) { return }
            let title = line.array
            numbers[key, default: []].append(titles.count)
            if let decoded = TitleList.decoded(title) {
                TitleList.setKey(&key, of: decoded.span)
                numbers[key, default: []].append(titles.count)
            }
            titles.append(title)
        }
        (self.titles, self.numbers) = (titles, numbers)
        found = [Bool](repeating: false, count: titles.count)
        hints = [[UInt8]](repeating: [], count: titles.count)
    }

    /// Whether a page's title is on the list; takes note that a page had it, or almost.
    mutating func take(_ title: Span<UInt8>) -> Bool {
        TitleList.setKey(&key, of: title)
        guard let candidates = numbers[key] else { return false }
        var isWanted = false
        for number in candidates {
            if title.isSameTitle(as: titles[number]) {
                found[number] = true
                isWanted = true
            } else if !found[number], hints[number].isEmpty {
                hints[number] = title.array
            }
        }
        return isWanted
    }

    /// The titles that no page had.
    var missing: MissingEntries {
        let numbers = titles.indices.filter { !found[$0] }
        return MissingEntries(
            path: path, noun: "title", total: titles.count, entries: numbers.map { titles[$0] },
            hints: numbers.map { hints[$0] })
    }

    /// The name after a title's prefix, in lower case; where that cannot be made, the name as it is.
    private static func setKey(_ key: inout [UInt8], of title: Span<UInt8>) {
        key.removeAll(keepingCapacity: true)
        let isLink = !title.isEmpty && title[0] == UInt8(ascii: ":")
        let title = title.extracting((isLink ? 1 : 0)..<title.count)
        var name = title
        if let colon = title.firstIndex(of: UInt8(ascii: ":")), colon + 1 < title.count {
            name = title.extracting(colon + 1..<title.count)
        }
        if let folded = FoldedName(name) {
            let bytes = folded.span
            for index in bytes.indices { key.append(bytes[index]) }
        } else {
            for index in name.indices {
                key.append(name[index] == UInt8(ascii: "_") ? UInt8(ascii: " ") : name[index])
            }
        }
    }

    /// A title without the percent signs of URLs; nil where it has none.
    private static func decoded(_ title: [UInt8]) -> [UInt8]? {
        guard title.contains(UInt8(ascii: "%")) else { return nil }
        var decoded: [UInt8] = []
        var index = 0
        while index < title.count {
            if let byte = title.span.percentEncodedByte(at: index) {
                decoded.append(byte)
                index += 3
            } else {
                decoded.append(title[index])
                index += 1
            }
        }
        return decoded == title ? nil : decoded
    }
}

extension Span<UInt8> {
    /// Whether two titles are the same, where underscores are spaces.
    fileprivate func isSameTitle(as other: [UInt8]) -> Bool {
        guard count == other.count else { return false }
        let (space, underscore) = (UInt8(ascii: " "), UInt8(ascii: "_"))
        for index in indices where self[index] != other[index] {
            guard self[index] == space || self[index] == underscore,
                other[index] == space || other[index] == underscore
            else { return false }
        }
        return true
    }
}
