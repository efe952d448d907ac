/// The names of a wiki's namespaces, in any case, with spaces or underscores.
///
/// A wiki knows the namespaces of MediaWiki by their English names, by those of its own language with
/// their aliases, and by the names that its export gives; where they differ, the later wins. The
/// names of the project and of namespaces that not every wiki has are settings of one wiki: they count
/// only where the export gives that namespace one of them.
struct NamespaceNames {
    private var numbers = NameTable()
    private var canonicalNames: [Int: [UInt8]] = [:]

    /// The namespaces of a wiki: its language's rows, and the names that its export gives. A name with
    /// the number 0 is none on this wiki, nor is any other for the namespace that has it elsewhere.
    init(_ rows: DataRows, local: [(name: String, number: Int)]) {
        add(rows, without: [])
        let replaced = replacedNumbers(local)
        if !replaced.isEmpty {
            (numbers, canonicalNames) = (NameTable(), [:])
            add(rows, without: replaced)
            for (name, number) in NamespaceNames.project { numbers.insert(name, number) }
        }
        for (name, number) in local where number != 0 {
            // A record may hold anything: what is too long for a name is none, and so is an empty one.
            guard let folded = FoldedName(Array(name.utf8).span), folded.count > 0,
                NamespaceNames.isNumber(number)
            else { continue }
            numbers.insert(folded.span, number)
            canonicalNames[number] = NamespaceNames.spaced(Array(name.utf8))
        }
    }

    /// A name as titles have it: a single space for each run of white space and underscores.
    static func spaced(_ name: [UInt8]) -> [UInt8] {
        let words = name.split { $0.isSpace || $0 == UInt8(ascii: "_") }
        return Array(words.joined(separator: [UInt8(ascii: " ")]))
    }

    /// The number of the namespace with this name; nil where it names none.
    func number(of name: Span<UInt8>) -> Int? {
        guard let folded = FoldedName(name) else { return nil }
        return numbers.value(of: folded.span)
    }

    /// The name that titles of a namespace are written with on this wiki; nil for the articles'
    /// namespace, and for one that is not known.
    func canonicalName(of number: Int) -> [UInt8]? { canonicalNames[number] }

    /// The names of the namespaces that not every wiki has, each with its number: the pages', not
    /// those of their talk.
    var optional: [(name: [UInt8], number: Int)] {
        canonicalNames.filter { $0.key % 2 == 0 && NamespaceNames.isSetting($0.key) && $0.key > 15 }
            .map { ($0.value, $0.key) }.sorted { $0.number < $1.number }
    }

    /// Whether a number can be a namespace's, as MediaWiki keeps it.
    static func isNumber(_ number: Int) -> Bool { number >= -2 && number <= Int32.max }

    /// Whether a namespace's name is a setting of one wiki.
    private static func isSetting(_ number: Int) -> Bool {
        number == 4 || number == 5 || number > 15
    }

    /// The names that each wiki's project namespaces have besides their own.
    private static let project = [("project", 4), ("project talk", 5)]

    /// The namespaces of which the built-in names do not count, by the names of the export.
    private func replacedNumbers(_ local: [(name: String, number: Int)]) -> Set<Int> {
        var replaced: Set<Int> = []
        for (name, number) in local {
            let builtIn = self.number(of: Array(name.utf8).span)
            let isProject = NamespaceNames.project.contains { $0.0 == name.lowercased() }
            if NamespaceNames.isSetting(number), builtIn != number || isProject {
                replaced.insert(number)
            }
            guard let builtIn, builtIn != number, NamespaceNames.isSetting(builtIn) else {
                continue
            }
            // Its name is none here, or another namespace's.
            if number == 0 || canonicalNames[builtIn].map({ $0 == Array(name.utf8) }) == true {
                replaced.formUnion(builtIn % 2 == 0 ? [builtIn, builtIn + 1] : [builtIn])
            }
        }
        return replaced
    }

    /// Adds the names that all wikis of the language have, but those of some namespaces: the English
    /// ones, aliases, and the language's own, of which the later wins.
    private mutating func add(_ rows: DataRows, without removed: Set<Int>) {
        DataRows.everywhere.each("namespace") { insert($1, key: $0, without: removed) }
        rows.each("alias") { insert($1, key: $0, without: removed) }
        rows.each("namespace") { key, word in
            guard let number = key.integer, !removed.contains(number) else { return }
            canonicalNames[number] = word.array
        }
        for (number, name) in canonicalNames {
            if let folded = FoldedName(name.span) { numbers.insert(folded.span, number) }
        }
    }

    private mutating func insert(_ name: Span<UInt8>, key: Span<UInt8>, without removed: Set<Int>) {
        guard let number = key.integer, !removed.contains(number), let folded = FoldedName(name)
        else { return }
        numbers.insert(folded.span, number)
    }
}
