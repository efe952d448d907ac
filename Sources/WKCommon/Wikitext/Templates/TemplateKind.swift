/// What a template is, by its name.
struct TemplateKind: Equatable {
    /// Its row in `InlineTemplates`, or one of the constants below; in the bits above these the
    /// detail, counted from 1 on.
    fileprivate var code: Int32

    /// A template that is not known: it vanishes and leaves an omission.
    static let unknown = TemplateKind(code: -1)
    /// An infobox.
    static let infobox = TemplateKind(code: -2)
    /// A note, which vanishes as a template that is not known does, but is no value either.
    static let note = TemplateKind(code: -3)

    /// A row of `InlineTemplates`.
    init(row: Int, detail: Int? = nil) {
        code = Int32(row | (detail.map { $0 + 1 } ?? 0) << TemplateKind.rowBits)
    }

    private static let rowBits = 14

    fileprivate init(code: Int32) { self.code = code }

    /// What the template shows in plain text; nil where it vanishes.
    var rendering: InlineTemplates.Rendering? {
        code < 0 ? nil : InlineTemplates.rows[Int(code) & (1 << TemplateKind.rowBits - 1)].rendering
    }

    /// Whether it shows nothing, as far as its name tells: it may begin or end a table.
    var showsNothing: Bool {
        switch rendering {
        case nil, .nothing, .picture: true
        default: false
        }
    }

    /// Whether it is none that is known to show something.
    var vanishes: Bool { self == .unknown || self == .note }

    /// Whether it shows a picture, which has no words.
    var isPicture: Bool {
        if case .picture = rendering { return true }
        return false
    }

    /// Whether it is an infobox that also shows a sentence.
    var showsSentence: Bool {
        if case .sentence = rendering { return true }
        return false
    }

    /// Whether it shows the same wherever it is, or nothing.
    var isSign: Bool {
        switch rendering {
        case .text, .nothing: true
        default: false
        }
    }

    /// What its name says besides the row; nil where that is nothing.
    var detail: Int? {
        let detail = Int(code) >> TemplateKind.rowBits
        return detail > 0 ? detail - 1 : nil
    }
}

/// Tells templates by their names, and remembers what it told: a few hundred names make up nearly
/// all that there are.
struct TemplateKinds: ~Copyable {
    private var known = NameTable()
    /// The code of the wiki's language, which some names are looked up for, and those of the languages
    /// whose templates it has.
    private var codes: [String] = []
    /// How its templates write.
    private var language = TemplateLanguage.english
    /// The wiki's namespaces: the name of that of templates may be before theirs. None at first.
    private var namespaces: NamespaceNames?
    private var infoboxes: InfoboxNames?
    private let infoboxPatterns: [String]
    /// Whether all templates with arguments are boxes.
    private let takesAll: Bool
    /// The names of functions, which are no templates, where all templates are boxes.
    private var words: MagicWords?

    /// How many names are remembered before they are told anew.
    private static let most = 2000

    /// Tells templates, and takes those for infoboxes, too, that fit more patterns.
    init(infoboxPatterns: [String]) {
        takesAll = infoboxPatterns.contains(where: NamePatterns.fitsAll)
        self.infoboxPatterns = infoboxPatterns
    }

    /// Goes on to the pages of a wiki, of which nothing is remembered, and whose templates write as a
    /// language's do.
    mutating func enter(_ wiki: borrowing Wiki, _ language: TemplateLanguage) {
        namespaces = wiki.namespaces
        if takesAll { words = wiki.words }
        known.removeAll()
        codes = DataRows.codesOfTemplates(in: wiki.language)
        self.language = language
        infoboxes = InfoboxNames(of: wiki.language, adding: infoboxPatterns)
    }

    /// Whether a template with arguments is a box because all are: by its name, no function of those
    /// that are not calculated, such as `fullurl:`.
    func isBox(_ name: borrowing ByteBuffer) -> Bool {
        guard let words, !name.isEmpty, name[0] != UInt8(ascii: "#") else { return false }
        guard let colon = name.span.firstIndex(of: UInt8(ascii: ":")) else { return true }
        // Names of functions are written with the underscores that a template's has lost.
        var word = ByteBuffer(capacity: colon)
        for index in 0..<colon {
            word.append(name[index] == UInt8(ascii: " ") ? UInt8(ascii: "_") : name[index])
        }
        return !(words.word(word.span)?.kind.contains(.function) ?? false)
    }

    /// The kind of the template with a name as written, trimmed.
    mutating func kind(of name: borrowing ByteBuffer) -> TemplateKind {
        if let code = known.value(of: name.span) { return TemplateKind(code: Int32(code)) }
        let kind = tell(name.span)
        if known.count >= TemplateKinds.most { known.removeAll() }
        known.insert(name.span, Int(kind.code))
        return kind
    }

    private func tell(_ fullName: Span<UInt8>) -> TemplateKind {
        let name = withoutNamespace(fullName)
        let isInfobox = infoboxes?.contains(name) ?? false
        guard let folded = FoldedName(name) else { return .unknown }
        let kind = InlineTemplates.kind(
            of: folded.span, written: name, in: codes, language)
        if isInfobox, !kind.showsSentence { return .infobox }
        if case .note = kind.rendering { return .note }
        return kind
    }

    /// A name without the namespace of templates, which is theirs also where it is not written.
    @_lifetime(copy name)
    private func withoutNamespace(_ name: Span<UInt8>) -> Span<UInt8> {
        guard let colon = name.firstIndex(of: UInt8(ascii: ":")), colon > 0,
            namespaces?.number(of: name.extracting(0..<colon)) == Wiki.template
        else { return name }
        return name.extracting(name.trimmed(colon + 1..<name.count))
    }
}

extension InlineTemplates.Rendering {
    /// Appends what a template shows of its arguments, which are those from `first` on.
    func append(
        _ rendered: borrowing ByteBuffer, _ arguments: [Argument], from first: Int,
        at place: TemplatePlace, to text: inout ByteBuffer
    ) {
        let view = TemplateArguments(
            rendered: rendered.span, arguments: arguments.span.extracting(first..<arguments.count),
            place: place)
        switch self {
        case .argument(let position): view.appendWhole(position, to: &text)
        case .lastArgument: view.appendWhole(view.positionalCount, to: &text)
        case .text(let constant): text.append(string: constant)
        case .items:
            view.appendEach(after: Mark.Text.lineBreak, to: &text)
            text.append(Mark.lineBreak)
        case .list:
            text.append(Mark.lineBreak)
            view.appendList(1, to: &text)
            text.append(Mark.lineBreak)
        case .renderer(let render), .sentence(let render): render(view, &text)
        case .nothing, .note, .picture, .table: break
        }
    }
}
