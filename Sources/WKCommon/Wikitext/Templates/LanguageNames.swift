/// What a wiki calls languages or countries, by their codes in lower case.
struct LanguageNames: Sendable {
    /// The codes and the names, one after another, and where each is.
    private var text: [UInt8] = []
    private var entries: [(code: Range<Int>, name: Range<Int>)] = []
    private var numbers = NameTable()

    /// The names of a kind of rows: `language` or `territory`; nil where there are none.
    init?(_ kind: StaticString, of rows: DataRows) {
        rows.each(kind) { code, name in
            let entry = (append(code), append(name))
            if let number = numbers.value(of: code) {
                entries[number] = entry
            } else {
                numbers.insert(code, entries.count)
                entries.append(entry)
            }
        }
        if entries.isEmpty { return nil }
    }

    private mutating func append(_ bytes: Span<UInt8>) -> Range<Int> {
        text.append(bytes)
        return text.count - bytes.count..<text.count
    }

    /// The number of a language; nil where the code is not known. A code's tail, as in `fr-CH`, does
    /// not matter where the whole is not known.
    func number(of code: String) -> Int? {
        let code = Array(code.lowercased().utf8)
        if let number = numbers.value(of: code.span) { return number }
        guard let dash = code.span.firstIndex(of: UInt8(ascii: "-")) else { return nil }
        return numbers.value(of: code.span.extracting(0..<dash))
    }

    /// The code of the language whose folded name this is: the first, where several have it.
    func code(ofFolded name: Span<UInt8>) -> String? {
        var found: String?
        for entry in entries {
            guard let folded = FoldedName(text.span.extracting(entry.name)),
                folded.span.equals(name)
            else { continue }
            let code = text.span.extracting(entry.code).string
            found = min(found ?? code, code)
        }
        return found
    }

    /// The name of the language with a number.
    subscript(_ number: Int) -> String { text.span.extracting(entries[number].name).string }

    /// The name of the language with a code.
    func name(of code: String) -> String? { number(of: code).map { self[$0] } }
}
