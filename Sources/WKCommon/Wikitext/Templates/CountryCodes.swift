/// The names in English of countries, by the codes of ISO 3166, the Olympics and FIFA.
enum CountryCodes {
    /// The number of a country by its code, in capitals, or its name in English.
    static func number(of code: String) -> Int? {
        code.utf8.count <= 40 ? table.numbers.value(of: code.utf8.span) : nil
    }

    /// The first code of the country with a number: the two letters of ISO 3166, where it has them.
    static func letters(_ number: Int) -> String { table.letters[number] }

    /// The name of the country with a number.
    static subscript(_ number: Int) -> String { table.names[number] }

    private static let table: (names: [String], letters: [String], numbers: NameTable) = {
        var names: [String] = []
        var letters: [String] = []
        var numbers = NameTable()
        DataRows.everywhere.each("country") { codes, name in
            codes.eachPart(separatedBy: ",") { code in
                if letters.count == names.count { letters.append(code.string) }
                numbers.insert(code, names.count)
            }
            numbers.insert(name, names.count)
            names.append(name.string)
        }
        return (names, letters, numbers)
    }()
}
