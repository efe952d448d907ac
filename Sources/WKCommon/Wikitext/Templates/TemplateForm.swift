/// What a template is, by its name.
struct TemplateForm: Equatable {
    /// Its row in `InlineTemplates`, or one of the constants below; in the bits above these the
    /// detail, counted from 1 on.
    fileprivate var code: Int32

    /// A template that is not known: it vanishes and leaves an omission.
    static let unknown = TemplateForm(code: -1)
    /// An infobox.
    static let infobox = TemplateForm(code: -2)
    /// A note, which vanishes as a template that is not known does, but is no value either.
    static let note = TemplateForm(code: -3)

    /// A row of `InlineTemplates`.
    init(row: Int, detail: Int? = nil) {
        code = Int32(row | (detail.map { $0 + 1 } ?? 0) << TemplateForm.rowBits)
    }

    private static let rowBits = 14

    fileprivate init(code: Int32) { self.code = code }

    /// What the template shows in plain text; nil where it vanishes.
    var shows: InlineTemplates.Shows? {
        code < 0 ? nil : InlineTemplates.rows[Int(code) & (1 << TemplateForm.rowBits - 1)].shows
    }

    /// Whether it shows nothing, as far as its name tells: it may begin or end a table.
    var showsNothing: Bool {
        switch shows {
        case nil, .nothing, .picture: true
        default: false
        }
    }

    /// Whether it is none that is known to show something.
    var vanishes: Bool { self == .unknown || self == .note }

    /// Whether it shows a picture, which has no words.
    var isPicture: Bool {
        if case .picture = shows { return true }
        return false
    }

    /// Whether it is an infobox that also shows a sentence.
    var showsSentence: Bool {
        if case .sentence = shows { return true }
        return false
    }

    /// Whether it shows the same wherever it is, or nothing.
    var isSign: Bool {
        switch shows {
        case .text, .nothing: true
        default: false
        }
    }

    /// What its name says besides the row; nil where that is nothing.
    var detail: Int? {
        let detail = Int(code) >> TemplateForm.rowBits
        return detail > 0 ? detail - 1 : nil
    }
}

/// Tells templates by their names, and remembers what it told: a few hundred names make up nearly
/// all that there are.
struct TemplateForms: ~Copyable {
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

    /// The form of the template with a name as written, trimmed.
    mutating func form(of name: borrowing ByteBuffer) -> TemplateForm {
        if let code = known.value(of: name.span) { return TemplateForm(code: Int32(code)) }
        let form = tell(name.span)
        if known.count >= TemplateForms.most { known.removeAll() }
        known.insert(name.span, Int(form.code))
        return form
    }

    private func tell(_ fullName: Span<UInt8>) -> TemplateForm {
        let name = withoutNamespace(fullName)
        let isInfobox = infoboxes?.contains(name) ?? false
        guard let folded = FoldedName(name) else { return .unknown }
        let form = InlineTemplates.form(
            of: folded.span, written: name, in: codes, language)
        if isInfobox, !form.showsSentence { return .infobox }
        if case .note = form.shows { return .note }
        return form
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

extension InlineTemplates.Shows {
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
        case .made(let make), .sentence(let make): make(view, &text)
        case .nothing, .note, .picture, .table: break
        }
    }
}
