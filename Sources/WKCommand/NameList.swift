public import ArgumentParser

/// The names that the value of an option may list, separated by commas.
public struct NameList: Sendable {
    /// The names, in the order in which they are told.
    public let names: [String]
    /// What a name is of: `table`, `key`.
    private let noun: String

    /// The names that there are of a thing.
    public init(of noun: String, _ names: [String]) {
        self.noun = noun
        self.names = names
    }

    /// The names as a sentence lists them. The completions of the shells are made from it, where a help
    /// says it after a colon.
    public var listed: String { names.joined(separator: ", ") }

    /// The names in a value, each one of these.
    public func names(in value: String, of option: String) throws(ValidationError) -> [String] {
        let given = value.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        for name in given where !names.contains(name) {
            let hint = suggestion(for: name).map { " Did you mean \"\($0)\"?" } ?? ""
            throw ValidationError(
                "\(option): there is no \(noun) \"\(name)\".\(hint) There are: \(listed).")
        }
        return given
    }

    /// The name that someone may have meant: one that starts so, or the most alike, at most a third of it
    /// being different.
    func suggestion(for given: String) -> String? {
        let given = given.lowercased()
        if given.utf8.count > 2, let longer = names.first(where: { $0.hasPrefix(given) }) {
            return longer
        }
        let candidates = names.map { (name: $0, distance: NameList.distance(given, $0)) }
        guard let nearest = candidates.min(by: { $0.distance < $1.distance }),
            nearest.distance * 3 <= max(nearest.name.utf8.count, given.utf8.count)
        else { return nil }
        return nearest.name
    }

    /// How many letters must be added, removed, replaced or exchanged with their neighbour to make one
    /// name of the other.
    private static func distance(_ one: String, _ other: String) -> Int {
        let one = Array(one.utf8.prefix(64))
        let other = Array(other.utf8)
        var before: [Int] = []
        var row = Array(0...other.count)
        for (i, byte) in one.enumerated() {
            var next = [i + 1]
            for j in other.indices {
                var least = min(row[j + 1] + 1, next[j] + 1, row[j] + (byte == other[j] ? 0 : 1))
                if i > 0, j > 0, byte == other[j - 1], one[i - 1] == other[j] {
                    least = min(least, before[j - 1] + 1)
                }
                next.append(least)
            }
            (before, row) = (row, next)
        }
        return row[other.count]
    }
}
