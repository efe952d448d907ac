/// A call of a parser function whose arguments are rendered: what it shows.
struct FunctionCall: ~Escapable {
    private let function: ParserFunction
    private let arguments: TemplateArguments

    @_lifetime(copy arguments)
    private init(_ function: ParserFunction, _ arguments: TemplateArguments) {
        self.function = function
        self.arguments = arguments
    }

    /// Appends what a function shows of its arguments, which are those from `first` on; false where
    /// that cannot be told.
    static func append(
        _ function: ParserFunction, _ rendered: borrowing ByteBuffer, _ arguments: [Argument],
        from first: Int, on page: borrowing PageName, _ wiki: borrowing Wiki,
        to text: inout ByteBuffer
    ) -> Bool {
        let view = TemplateArguments(
            rendered: rendered.span, arguments: arguments.span.extracting(first..<arguments.count),
            place: TemplatePlace())
        return FunctionCall(function, view).append(on: page, wiki, to: &text)
    }

    private func append(
        on page: borrowing PageName, _ wiki: borrowing Wiki, to text: inout ByteBuffer
    ) -> Bool {
        switch function {
        case .lc: text.append(string: string(1).lowercased())
        case .uc: text.append(string: string(1).uppercased())
        case .ucfirst:
            let argument = Array(string(1).utf8)
            FirstLetter.append(argument.span, inUpperCaseOf: wiki.language, to: &text)
        case .lcfirst: appendLowerFirst(wiki.language, to: &text)
        case .padleft, .padright: appendPadded(to: &text)
        case .urlencode: appendURL(to: &text)
        case .anchorencode: text.append(string: underscored(string(1)))
        case .formatnum: appendNumber(wiki, to: &text)
        case .expr: return appendValue(to: &text)
        case .formatdate: arguments.append(1, to: &text)
        case .titleparts: appendTitleParts(to: &text)
        case .ns, .nse: return appendNamespace(wiki, to: &text)
        case .sitename:
            if let name = wiki.namespaces.canonicalName(of: 4) { text.append(name.span) }
        case .contentlanguage, .pagelanguage: text.append(string: wiki.language)
        case .defaultsort, .displaytitle, .coordinates: break
        case .vardefineecho: arguments.append(2, to: &text)
        case .translation: appendTranslation(on: page, to: &text)
        case .ask: return false
        default: appendName(on: page, wiki, to: &text)
        }
        return true
    }

    /// An argument, without the white space at its ends; the first is what follows the colon.
    private func string(_ position: Int) -> String { arguments.wholeString(position) }

    private func underscored(_ text: String) -> String {
        String(text.map { $0 == " " ? "_" : $0 })
    }

    private func appendLowerFirst(_ language: String, to text: inout ByteBuffer) {
        let argument = string(1)
        guard let first = argument.unicodeScalars.first else { return }
        let isDotless = first == "I" && FirstLetter.hasDottedCapital(language)
        text.append(string: isDotless ? "ı" : first.properties.lowercaseMapping)
        text.append(string: String(argument.unicodeScalars.dropFirst()))
    }

    /// `{{padleft:7|3|0}}` shows `007`.
    private func appendPadded(to text: inout ByteBuffer) {
        let argument = string(1)
        let length = min(Int(string(2)) ?? 0, 500)
        let padding = arguments.positionalCount > 2 ? string(3) : "0"
        var missing = length - argument.unicodeScalars.count
        var pad = String.UnicodeScalarView()
        while missing > 0, !padding.isEmpty {
            let next = padding.unicodeScalars.prefix(missing)
            pad.append(contentsOf: next)
            missing -= next.count
        }
        if function == .padleft { text.append(string: String(pad)) }
        text.append(string: argument)
        if function == .padright { text.append(string: String(pad)) }
    }

    private func appendURL(to text: inout ByteBuffer) {
        let style = string(2).lowercased()
        let argument = style == "wiki" ? underscored(string(1)) : string(1)
        let space: StaticString = style == "path" ? "%20" : "+"
        let kept = style == "wiki" ? PageName.keptInURLs : ByteSet("-_.")
        text.appendPercentEncoded(Array(argument.utf8).span, keeping: kept, space: space)
    }

    private func appendNumber(_ wiki: borrowing Wiki, to text: inout ByteBuffer) {
        let format = wiki.numbers
        switch string(2).lowercased() {
        case "r": format.appendRaw(string(1), to: &text)
        case let option:
            let argument = Array(string(1).utf8)
            format.append(argument.span, isParted: option != "nosep", to: &text)
        }
    }

    private func appendValue(to text: inout ByteBuffer) -> Bool {
        let argument = string(1)
        if argument.isEmpty { return true }
        guard let value = Expression.value(Array(argument.utf8)) else { return false }
        text.append(string: Expression.string(value))
        return true
    }

    /// `{{#translation:}}` shows `/de` on the page `Help/de`, a translation, and nothing on `Help`.
    private func appendTranslation(on page: borrowing PageName, to text: inout ByteBuffer) {
        let title = page.full.span
        var slash = title.count
        while slash > 0, title[slash - 1] != UInt8(ascii: "/") { slash -= 1 }
        guard slash > 0,
            InterwikiPrefixes.kind(of: title.extracting(slash..<title.count)) == .language
        else { return }
        text.append(title, slash - 1..<title.count)
    }

    /// `{{#titleparts:a/b/c|2|1}}` shows `a/b`.
    private func appendTitleParts(to text: inout ByteBuffer) {
        let parts = string(1).split(separator: "/", maxSplits: 24, omittingEmptySubsequences: false)
        func bound(_ index: Int) -> Int { max(0, min(parts.count, index)) }
        let first = Int(string(3)) ?? 0
        let start = bound(first > 0 ? first - 1 : first < 0 ? parts.count + first : 0)
        let count = Int(string(2)) ?? 0
        let end =
            count > 0
            ? bound(start + min(count, 25)) : count < 0 ? bound(parts.count + count) : parts.count
        guard start < end else { return }
        text.append(string: parts[start..<end].joined(separator: "/"))
    }

    private func appendNamespace(_ wiki: borrowing Wiki, to text: inout ByteBuffer) -> Bool {
        let argument = Array(string(1).utf8)
        if argument.isEmpty { return true }
        guard let number = Int(string(1)) ?? wiki.namespaces.number(of: argument.span) else {
            return false
        }
        if number != 0, let name = wiki.namespaces.canonicalName(of: number) {
            text.append(name.span)
        }
        return true
    }

    /// Appends the name of the page, or of the one that the argument names, in one of its forms.
    private func appendName(
        on page: borrowing PageName, _ wiki: borrowing Wiki, to text: inout ByteBuffer
    ) {
        let argument = Array(string(1).utf8)
        // `{{PAGENAME:}}` names no page.
        guard arguments.positionalCount > 0 else { return page.append(function, wiki, to: &text) }
        guard !argument.isEmpty else { return }
        var title = ByteBuffer(capacity: argument.count)
        var raw = ByteBuffer(capacity: argument.count)
        raw.append(argument.span)
        guard TitleText.appendNormalized(raw, to: &title) else { return }
        var named = PageName()
        named.set(title.span, of: wiki)
        named.append(function, wiki, to: &text)
    }
}
