/// The names in English of countries, by the codes of ISO 3166, the Olympics and FIFA.
enum CountryCodes {
    /// The number of a country by its code, in capitals, or its name in English.
    static func number(of code: String) -> Int? {
        code.utf8.count <= 40 ? table.numbers[code] : nil
    }

    /// The first code of the country with a number: the two letters of ISO 3166, where it has them.
    static func letters(_ number: Int) -> String { table.letters[number] }

    /// The name of the country with a number.
    static subscript(_ number: Int) -> String { table.names[number] }

    private static let table: (names: [String], letters: [String], numbers: [String: Int]) = {
        var names: [String] = []
        var letters: [String] = []
        var numbers: [String: Int] = [:]
        DataRows.everywhere.each("country") { codes, name in
            let codes = String(decoding: codes.array, as: UTF8.self).parts(separatedBy: ",")
            let name = String(decoding: name.array, as: UTF8.self)
            for code in codes { numbers[String(code)] = names.count }
            letters.append(String(codes[0]))
            numbers[name] = names.count
            names.append(name)
        }
        return (names, letters, numbers)
    }()
}
