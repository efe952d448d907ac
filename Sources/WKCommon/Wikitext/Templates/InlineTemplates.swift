/// The templates whose result can be told from their arguments alone: a row each.
///
/// Those of one language are rows `shows` of `data/wiki`, as far as they show what templates of
/// others show, too. The rest is in this folder, by subject: to add a template, add its name to the
/// row that shows what it shows, or a row with a small function of its own beside it.
enum InlineTemplates {
    /// Writes what a template shows of its arguments.
    typealias Renderer = @Sendable (borrowing TemplateArguments, inout ByteBuffer) -> Void

    /// What a template shows. Where that is empty it leaves an omission, whose gap is closed.
    enum Rendering {
        /// The argument with this number.
        case argument(Int)
        /// The last of its arguments.
        case lastArgument
        /// Always the same.
        case text(String)
        /// Nothing, and it leaves no omission.
        case nothing
        /// A picture, which has no words, and leaves no omission.
        case picture
        /// Nothing here: what it holds is elsewhere on the page.
        case note
        /// Each argument as an item.
        case items
        /// The items that are in its first argument.
        case list
        /// A mark of a table.
        case table(TablePart)
        /// What a function of its own writes.
        case renderer(Renderer)
        /// The sentence that begins a page, of an infobox that writes it from its own fields.
        case sentence(Renderer)
    }

    /// Templates that show the same.
    struct Row {
        /// Their names, in lower case where it does not matter, with `|` between them.
        let names: StaticString
        /// The languages of the wikis that have them, with `|` between them; empty for all.
        let languages: StaticString
        let rendering: Rendering
        /// Whether the names are recognised by their case, too.
        let isExact: Bool

        /// The templates of all wikis that have these names, and no others by them.
        init(_ names: StaticString, _ rendering: Rendering) { self.init(names, in: "", rendering) }

        /// The templates of some languages' wikis.
        init(
            _ names: StaticString, in languages: StaticString, _ rendering: Rendering,
            isExact: Bool = false
        ) {
            self.names = names
            self.languages = languages
            self.rendering = rendering
            self.isExact = isExact
        }

        /// The templates that have these names in this case, but for the first letter: in another
        /// they are others, as `{{USS|…}}` is a ship and `{{uss|…}}` is not.
        init(exactly names: StaticString, in languages: StaticString = "", _ rendering: Rendering) {
            self.init(names, in: languages, rendering, isExact: true)
        }
    }

    /// All rows: those that are code, then those of the data.
    static var rows: [Row] { known.rows }

    /// The rows that are code.
    private static let written: [Row] =
        [
            styles, typography, lists, cellWords, numbers, money, values, measures, chemistry,
            dates,
            words, places, names, exchanges, exchangesByCase, citations, notes, ships, invisible,
            italianBiographies, localDates, japanese, chineseAndKorean, vietnamese,
            slavicInCyrillic, french, germanic, romance, centralEurope, nearEastAndSouthAsia,
            tableMarks,
        ].flatMap(\.self)

    /// The row of a name, which must be in lower case, on a wiki whose templates are those of languages
    /// with these codes, its own first. `written` is the name as it is written.
    static func kind(
        of name: Span<UInt8>, written: Span<UInt8>, in codes: [String], _ language: TemplateLanguage
    ) -> TemplateKind {
        var row: Int?
        for code in codes where row == nil {
            row = known.numbers.value(of: qualified(name, code.utf8.span).span)
        }
        if let row = row ?? known.numbers.value(of: name),
            !rows[row].isExact || isName(written, of: rows[row])
        {
            return TemplateKind(row: row)
        }
        if let pattern = PatternNames.row(of: name, written: written, in: language),
            let row = known.numbers.value(of: pattern.name)
        {
            return TemplateKind(row: row, detail: pattern.detail)
        }
        return .unknown
    }

    /// The rows, and their numbers by their names; those of one language by `language:name`.
    private static let known: (rows: [Row], numbers: NameTable) = {
        var rows = written
        var numbers = NameTable()
        for (index, row) in written.enumerated() {
            row.names.eachPart(separatedBy: "|") { written in
                let name = row.isExact ? FoldedName.folded(written.array) ?? [] : written.array
                if row.languages.utf8CodeUnitCount == 0 { numbers.insert(name, index) }
                row.languages.eachPart(separatedBy: "|") { language in
                    numbers.insert(qualified(name.span, language), index)
                }
            }
        }
        addData(to: &rows, &numbers)
        return (rows, numbers)
    }()

    /// Whether a name is one of a row's in the same case, but for the first letter.
    private static func isName(_ written: Span<UInt8>, of row: Row) -> Bool {
        parts(row.names).contains { name in
            guard written.count == name.count else { return false }
            for index in name.indices.dropFirst() where written[index] != name[index] {
                return false
            }
            return written[0].lowercased == name[0].lowercased
        }
    }

    private static func qualified(_ name: Span<UInt8>, _ language: Span<UInt8>) -> [UInt8] {
        language.array + [UInt8(ascii: ":")] + name.array
    }

    private static func parts(_ text: StaticString) -> [[UInt8]] {
        text.parts(separatedBy: { $0 == UInt8(ascii: "|") })
    }
}
