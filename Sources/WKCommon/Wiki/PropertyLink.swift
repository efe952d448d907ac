/// The links of Semantic MediaWiki that say something of the page, `[[Located in::Vessar]]`, as its
/// InTextAnnotationParser reads them: a property or several, two colons, or a colon and an equals
/// sign, after each, and a value.
enum PropertyLink {
    /// Where the value is in a link's target as written; nil where that has no property. A link
    /// that begins with a colon has none.
    static func value(_ source: Span<UInt8>, _ target: Range<Int>) -> Range<Int>? {
        guard !target.isEmpty, source[target.lowerBound] != colon else { return nil }
        var start: Int?
        var index = target.lowerBound + 1
        // What a template or a tag makes belongs to the value.
        while index + 1 < target.upperBound, !ends.contains(source[index]) {
            if source[index] == colon, source[index + 1] == colon || source[index + 1] == equals {
                start = index + 2
                index += 1
            }
            index += 1
        }
        guard let start else { return nil }
        // The last two of three colons part the value: `[[Foo:::bar]]`.
        let isOdd = start < target.upperBound && source[start] == colon
        let value = isOdd ? start + 1..<target.upperBound : start..<target.upperBound
        return isSwitch(source.extracting(target)) ? target.upperBound..<target.upperBound : value
    }

    /// Whether a value is a number, a date or the like, which is a page's name on no wiki.
    static func isNumber(_ value: Span<UInt8>) -> Bool {
        var hasDigit = false
        for index in value.indices {
            if value[index].isLetter || value[index] >= 0x80 || value[index] == braces {
                return false
            }
            if value[index].isDigit { hasDigit = true }
        }
        return hasDigit
    }

    /// Whether a link only says whether those that follow have properties.
    private static func isSwitch(_ target: Span<UInt8>) -> Bool {
        let target = target.extracting(target.trimmed(0..<target.count))
        return target.equals("SMW::off") || target.equals("SMW::on")
    }

    private static let (colon, equals) = (UInt8(ascii: ":"), UInt8(ascii: "="))
    private static let braces = UInt8(ascii: "{")
    private static let ends = ByteSet("{}[]<>")

    /// Whether a wiki has such links: what its namespace 102 is called, in the languages of Semantic
    /// MediaWiki. Other wikis have authors or recipes there.
    static func isUsed(namespace: [UInt8]?) -> Bool {
        guard let namespace, let folded = FoldedName(namespace.span) else { return false }
        return names.value(of: folded.span) != nil
    }

    private static let names = NameTable(
        """
        property; attribut; atrybut; attributo; eigenschap; egenskap; ominaisuus; propiedad;
        propietat; propriedade; proprietà; propriété; properti; tulajdonság; özellik; atribút;
        vlastnost; свойство; властивість; תכונה; خاصية; خاصيه; 属性; 性質; プロパティ; 속성
        """.split(whereSeparator: { $0 == ";" || $0 == "\n" })
            .map { $0.drop(while: \.isWhitespace) }.filter { !$0.isEmpty }
            .map { (name: String($0), value: 0) })
}
