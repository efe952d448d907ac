import WKData

/// What is known of a language: words by kinds and keys, as `data/README.md` has them.
///
/// A language has its own lines, those of the languages that it falls back on, and those that every
/// wiki has. This is the one reader of `WKData`; each line is a kind, a key and words, with tabs
/// between them, and an exclamation mark after a kind says that the case of its words counts.
/// The first line says where the lines of each kind begin: a wiki asks for some twenty kinds, one by one.
struct DataRows {
    /// The language's own lines, then those of the languages that it falls back on.
    private let own: [StaticString]

    /// The rows of a language, by its code in any case. Where a code is not known, it is read without
    /// its last part: `de-x-simple` is `de`.
    init(language code: String) {
        var codes = [DataRows.known(code)]
        var next = 0
        while next < codes.count {
            let lines = LanguageData.lines(of: codes[next])
            next += 1
            guard let lines else { continue }
            DataRows.each(in: lines, "fallback") { _, word, _ in
                let fallback = String(decoding: word.array, as: UTF8.self)
                if !codes.contains(fallback) { codes.append(fallback) }
            }
        }
        own = codes.compactMap(LanguageData.lines)
    }

    private init(of lines: [StaticString]) { own = lines }

    /// What every wiki has, whatever its language.
    static let everywhere = DataRows(of: [])

    /// The rows of a language as the languages' templates write: its own, or those of one that is
    /// written in the same way, but not of all that it falls back on. Empty where there are none.
    static func ofTemplates(in code: String) -> DataRows {
        DataRows(of: codesOfTemplates(in: code).compactMap(LanguageData.lines))
    }

    /// The code of a language, and those of its variants that it falls back on, or of a language whose
    /// templates it has, the nearest first.
    static func codesOfTemplates(in code: String) -> [String] {
        var codes = [known(code)]
        var next = 0
        while next < codes.count {
            let language = codes[next].prefix { $0 != "-" }
            let own = LanguageData.lines(of: codes[next])
            next += 1
            guard let own else { continue }
            each(in: own, "like") { _, word, _ in
                let other = String(decoding: word.array, as: UTF8.self)
                if !codes.contains(other) { codes.append(other) }
            }
            each(in: own, "fallback") { _, word, _ in
                let other = String(decoding: word.array, as: UTF8.self)
                let isVariant = other.prefix { $0 != "-" } == language
                if isVariant, !codes.contains(other) { codes.append(other) }
            }
        }
        return codes
    }

    /// A code as the data have it.
    private static func known(_ code: String) -> String {
        var code = code.lowercased()
        while LanguageData.lines(of: code) == nil, let dash = code.lastIndex(of: "-") {
            code = String(code[..<dash])
        }
        return code
    }

    /// Calls out all words of a kind with their keys: what every wiki has comes first, and the
    /// language's own last.
    func each(
        _ kind: StaticString, _ body: (_ key: Span<UInt8>, _ word: Span<UInt8>) -> Void
    ) {
        eachWord(kind) { key, word, _ in body(key, word) }
    }

    /// Calls out all words of a kind, and whether the case of each counts.
    func eachWord(
        _ kind: StaticString,
        _ body: (_ key: Span<UInt8>, _ word: Span<UInt8>, _ isExact: Bool) -> Void
    ) {
        DataRows.each(in: LanguageData.everywhere, kind, body)
        for lines in own.reversed() { DataRows.each(in: lines, kind, body) }
    }

    /// The words of a kind, by their keys, of the first language that has one: its own, or the first
    /// that it falls back on.
    func first(_ kind: StaticString) -> [(key: String, word: String)] {
        for lines in own + [LanguageData.everywhere] {
            var words: [(key: String, word: String)] = []
            DataRows.each(in: lines, kind) { key, word, _ in
                words.append(
                    (
                        String(decoding: key.array, as: UTF8.self),
                        String(decoding: word.array, as: UTF8.self)
                    ))
            }
            if !words.isEmpty { return words }
        }
        return []
    }

    /// The words of a kind by their keys, of which each has one: the language's own, or that of the first
    /// that it falls back on.
    func words(_ kind: StaticString) -> [String: String] {
        var words: [String: String] = [:]
        each(kind) { key, word in
            words[String(decoding: key.array, as: UTF8.self)] =
                String(decoding: word.array, as: UTF8.self)
        }
        return words
    }

    /// The word of a kind and key: the language's own, or that of the first that it falls back on.
    func word(_ kind: StaticString, _ key: StaticString) -> String? {
        for lines in own + [LanguageData.everywhere] {
            var found: String?
            DataRows.each(in: lines, kind) { other, word, _ in
                if other.equals(key) { found = String(decoding: word.array, as: UTF8.self) }
            }
            if let found { return found }
        }
        return nil
    }

    private static func each(
        in lines: StaticString, _ kind: StaticString,
        _ body: (_ key: Span<UInt8>, _ word: Span<UInt8>, _ isExact: Bool) -> Void
    ) {
        lines.withUTF8Buffer { bytes in
            let text = unsafe bytes.span
            guard var position = start(of: kind, in: text) else { return }
            while position < text.count, text.starts(with: kind, at: position) {
                var start = position + kind.utf8CodeUnitCount
                let isExact = text[start] == UInt8(ascii: "!")
                if isExact { start += 1 }
                let lineEnd = text.firstIndex(of: newline, from: start) ?? text.count
                guard text[start] == tab, var end = text.firstIndex(of: tab, from: start + 1)
                else { return }
                let key = text.extracting(start + 1..<end)
                while end < lineEnd {
                    start = end + 1
                    end = min(text.firstIndex(of: tab, from: start) ?? lineEnd, lineEnd)
                    body(key, text.extracting(start..<end), isExact)
                }
                position = lineEnd + 1
            }
        }
    }

    /// Where the lines of a kind begin, which the first line says; nil where there are none.
    private static func start(of kind: StaticString, in text: Span<UInt8>) -> Int? {
        let headEnd = text.firstIndex(of: newline, from: 0) ?? 0
        var position = 0
        while position < headEnd {
            let nameEnd = text.firstIndex(of: tab, from: position) ?? headEnd
            let end = min(text.firstIndex(of: tab, from: nameEnd + 1) ?? headEnd, headEnd)
            if text.extracting(position..<nameEnd).equals(kind) {
                let offset = text.extracting(nameEnd + 1..<end).wholeNumber()
                return offset.map { headEnd + 1 + $0 }
            }
            position = end + 1
        }
        return nil
    }

    private static let newline = UInt8(ascii: "\n")
    private static let tab = UInt8(ascii: "\t")
}
