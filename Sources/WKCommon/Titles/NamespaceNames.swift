/// The names of a wiki's namespaces, in any case, with spaces or underscores.
///
/// A wiki knows each namespace by the English names of MediaWiki, by those of its own language with
/// their aliases, and by the names that its export gives; where they differ, the later wins.
struct NamespaceNames {
    private var numbers = NameTable()
    private var canonicalNames: [Int: [UInt8]] = [:]

    /// The namespaces of a wiki: its language's code, and the names that its export gives.
    init(language: String, local: [(name: String, number: Int)]) {
        add(NamespaceNameData.english)
        if let names = NamespaceNameData.names(for: language) { add(names) }
        for (name, number) in local {
            // A record may hold anything: what is too long for a name is none.
            guard let folded = FoldedName(Array(name.utf8).span) else { continue }
            numbers.insert(folded.span, number)
            canonicalNames[number] = Array(name.utf8)
        }
    }

    /// The number of the namespace with this name; nil where it names none.
    func number(of name: Span<UInt8>) -> Int? {
        guard let folded = FoldedName(name) else { return nil }
        return numbers.value(of: folded.span)
    }

    /// The name that titles of a namespace are written with on this wiki; nil for the articles'
    /// namespace, and for one that is not known.
    func canonicalName(of number: Int) -> [UInt8]? { canonicalNames[number] }

    /// Adds the namespaces of an entry of `NamespaceNameData`.
    private mutating func add(_ entry: String) {
        for namespace in entry.split(separator: ";") {
            let words = namespace.split(whereSeparator: \.isWhitespace)
            guard let number = words.first.flatMap({ Int($0) }) else { continue }
            let names = words.dropFirst().joined(separator: " ").split(separator: ", ")
            if let first = names.first { canonicalNames[number] = Array(first.utf8) }
            for name in names { add(name, number) }
        }
    }

    private mutating func add(_ name: some StringProtocol, _ number: Int) {
        if let folded = FoldedName.folded(name) { numbers.insert(folded, number) }
    }
}
