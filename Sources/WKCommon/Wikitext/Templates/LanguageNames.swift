/// What a wiki calls languages or countries, by their codes in lower case.
struct LanguageNames: Sendable {
    private let names: [String]
    private let numbers: [String: Int]

    /// The names of a kind of rows: `language` or `territory`; nil where there are none.
    init?(_ kind: StaticString, of rows: DataRows) {
        let words = rows.words(kind)
        guard !words.isEmpty else { return nil }
        let codes = words.keys.sorted()
        names = codes.map { words[$0] ?? "" }
        numbers = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1, $0) })
    }

    /// The number of a language; nil where the code is not known. A code's tail, as in `fr-CH`, does
    /// not matter where the whole is not known.
    func number(of code: String) -> Int? {
        let code = code.lowercased()
        if let number = numbers[code] { return number }
        guard let dash = code.firstIndex(of: "-") else { return nil }
        return numbers[String(code[..<dash])]
    }

    /// The code of the language whose folded name this is.
    func code(ofFolded name: Span<UInt8>) -> String? {
        let name = name.array
        guard let number = names.firstIndex(where: { FoldedName.folded($0) == name }) else {
            return nil
        }
        return numbers.first { $0.value == number }?.key
    }

    /// The name of the language with a number.
    subscript(_ number: Int) -> String { names[number] }

    /// The name of the language with a code.
    func name(of code: String) -> String? { number(of: code).map { names[$0] } }
}
