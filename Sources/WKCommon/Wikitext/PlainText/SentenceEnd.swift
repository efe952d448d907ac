/// Where sentences end, in the scripts of the large Wikipedias.
enum SentenceEnd {
    /// The end of the sentence whose last mark starts at `index`; nil where no such mark does.
    static func after(_ text: Span<UInt8>, _ index: Int) -> Int? {
        let byte = text[index]
        switch byte {
        case UInt8(ascii: "."):
            return isAbbreviation(text, index) ? nil : endOfQuotation(text, from: index + 1)
        case UInt8(ascii: "!"), UInt8(ascii: "?"): return endOfQuotation(text, from: index + 1)
        case 0xD6, 0xD8, 0xDB, 0xE0...0xE3, 0xEF: break
        default: return nil
        }
        for mark in marks where text.starts(with: mark, at: index) {
            let end = index + mark.utf8CodeUnitCount
            // A sentence of a quotation within another one.
            return closings.contains { text.starts(with: $0, at: end) } ? nil : end
        }
        for mark in marksBeforeSpace where text.starts(with: mark, at: index) {
            return endOfQuotation(text, from: index + mark.utf8CodeUnitCount)
        }
        return nil
    }

    /// Marks that always end a sentence: of Chinese and Japanese, the Indic scripts, Tibetan,
    /// Burmese, Ethiopic, Khmer, Armenian.
    private static let marks: [StaticString] = [
        "。", "！", "？", "。", "।", "॥", "།", "။", "።", "។", "։",
    ]

    /// Marks that end a sentence where a space follows: of Arabic and Urdu, and the ellipsis.
    private static let marksBeforeSpace: [StaticString] = ["؟", "۔", "…"]

    private static let closings: [StaticString] = ["」", "』", "）", "”", "》", "〉"]

    /// After the quotation marks and brackets that a sentence's mark is in; nil where no white
    /// space follows.
    private static func endOfQuotation(_ text: Span<UInt8>, from start: Int) -> Int? {
        var index = start
        while index < text.count, text[index] != UInt8(ascii: " ") {
            if text[index] == UInt8(ascii: "\"") || text[index] == UInt8(ascii: ")") {
                index += 1
            } else if text.starts(with: "”", at: index) || text.starts(with: "“", at: index) {
                index += 3
            } else if text.starts(with: "»", at: index) {
                index += 2
            } else {
                return nil
            }
        }
        return index
    }

    /// Whether the full stop at `index` ends an abbreviation, an initial or an ordinal number:
    /// `z. B.`, `J. S. Bach`, `ім. Шевченка`, `2. März`.
    private static func isAbbreviation(_ text: Span<UInt8>, _ index: Int) -> Bool {
        let next = index + 2
        guard next < text.count, text[index + 1] == UInt8(ascii: " ") else { return false }
        if let (following, _) = text.scalar(at: next, before: text.count),
            following.properties.isLowercase
        {
            return true
        }
        var start = index
        var characters = 0
        while start > 0, characters <= longestWord {
            let byte = text[start - 1]
            if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "(") { break }
            if byte == UInt8(ascii: ".") { break }
            start -= 1
            if !byte.goesOnWithCharacter { characters += 1 }
        }
        if characters <= 2 { return characters > 0 && !endsInBracket(text, index) }
        guard let word = FoldedName(text.extracting(start..<index)) else { return false }
        return words.value(of: word.span) != nil
    }

    private static func endsInBracket(_ text: Span<UInt8>, _ index: Int) -> Bool {
        text[index - 1] == UInt8(ascii: ")") || text[index - 1] == UInt8(ascii: "\"")
    }

    private static let longestWord = 8

    /// Abbreviations of more than two letters that a name follows.
    private static let words = NameTable(
        """
        mrs rev gen col sen gov hon rep prof capt lieut sgt maj cmdr adm bros inc ltd corp approx \
        fig vol vols ste mme mlle mgr art núm pág sra dra sig ing arch avv geb gest bzw ggf vgl \
        evtl sog bspw int nat tzv např mjr kpt św prof hab inż ark dott fam resp проф акад кн обл \
        вул пров просп пл ред напр тис грн рис див укр рос англ нім пол лат грец дав-гр ул просп \
        пер стр тыс руб рис напр нем франц греч др-греч род изд лит ген полк нар пом сер кін поч
        """.split(separator: " ").map { (String($0), 1) })
}
