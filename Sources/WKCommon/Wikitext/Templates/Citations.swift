/// Short citations that are a part of the sentence; those that are in notes or brackets vanish with
/// the other references.
extension InlineTemplates {
    static let citations: [Row] = [
        Row("harvtxt|harvard citation text|citet", .renderer(citation)),
        Row("harvs|harvard citations", .renderer(namedCitation)),
    ]

    /// `{{harvtxt|Artin|Mazur|1969|p=4}}` shows `Artin & Mazur (1969, p. 4)`: the last of its
    /// arguments without a key is the year.
    @Sendable
    static func citation(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        let count = arguments.positionalCount
        guard (2...5).contains(count) else { return }
        for author in 1..<count {
            guard appendAuthorMark(author, of: count - 1, to: &text) else { break }
            arguments.append(author, to: &text)
        }
        text.append(" (")
        arguments.append(count, to: &text)
        appendPlace(arguments, to: &text)
    }

    /// `{{harvs|txt|last=Artin|first=Michael|year=1970}}` shows `Michael Artin (1970)`; without
    /// `txt` it is in brackets, and vanishes.
    @Sendable
    static func namedCitation(_ arguments: borrowing TemplateArguments, _ text: inout ByteBuffer) {
        guard arguments.string(1) == "txt" || arguments.has("txt") else { return }
        let authors: [(first: [StaticString], last: [StaticString])] = [
            (["first", "first1"], ["last", "last1", "author"]), (["first2"], ["last2"]),
            (["first3"], ["last3"]), (["first4"], ["last4"]),
        ]
        let count = authors.prefix { $0.last.contains { arguments.has($0) } }.count
        guard count > 0 else { return }
        for author in 1...count {
            guard appendAuthorMark(author, of: count, to: &text) else { break }
            if let key = authors[author - 1].first.first(where: { arguments.has($0) }) {
                arguments.append(key, to: &text)
                text.append(" ")
            }
            if let key = authors[author - 1].last.first(where: { arguments.has($0) }) {
                arguments.append(key, to: &text)
            }
        }
        text.append(" (")
        arguments.append("year", to: &text)
        for key in ["year2", "year3", "year4"] as [StaticString] where arguments.has(key) {
            text.append(", ")
            arguments.append(key, to: &text)
        }
        appendPlace(arguments, to: &text)
    }

    /// What is before the n-th author; false after the first one of four or more.
    private static func appendAuthorMark(
        _ author: Int, of count: Int, to text: inout ByteBuffer
    ) -> Bool {
        if count >= 4, author > 1 {
            text.append(" et al.")
            return false
        }
        if author > 1 { text.append(author == count ? " & " : ", ") }
        return true
    }

    private static func appendPlace(
        _ arguments: borrowing TemplateArguments, to text: inout ByteBuffer
    ) {
        let places: [(keys: [StaticString], mark: StaticString)] = [
            (["p", "page"], ", p. "), (["pp", "pages"], ", pp. "), (["loc", "at"], ", "),
        ]
        for place in places {
            guard let key = place.keys.first(where: { arguments.has($0) }) else { continue }
            text.append(place.mark)
            arguments.append(key, to: &text)
        }
        text.append(")")
    }
}
