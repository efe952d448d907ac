/// What there is to say of tags that an export has, or should not have, outside its pages.
enum ExportTag {
    /// Checks that a document's first tag is `<mediawiki …>`.
    static func checkRoot(_ name: Span<UInt8>, of token: Markup) throws(MarkupError) {
        guard !name.equals("mediawiki") || token.kind == .endTag else { return }
        let found = string(name)
        let message =
            if found.hasSuffix(":mediawiki") {
                "elements with a namespace prefix (<\(found)>): no MediaWiki writes these"
            } else if found == "page" {
                "it begins with <page>, not with <mediawiki>: is it a fragment (--fragment)?"
            } else {
                "this XML is no MediaWiki export: it begins with <\(found)>, not with <mediawiki>"
            }
        throw MarkupError(position: token.range.lowerBound, message: message)
    }

    /// What is wrong with a tag between pages that begins no page and does not end the export.
    static func unexpected(
        _ name: Span<UInt8>, of token: Markup, isFragment: Bool
    ) -> MarkupError {
        let found = string(name)
        let message: String
        switch (found, token.kind) {
        case ("logitem", _):
            message = "this is a dump of the log (pages-logging), which holds no pages"
        case ("mediawiki", .startTag) where isFragment:
            message = "this is a whole export, not a fragment: leave --fragment away"
        case ("mediawiki", .startTag), ("mediawiki", .emptyTag):
            return cutShort(at: token)
        case ("siteinfo", _):
            message = "a <siteinfo> that is not at the start"
        case (_, .endTag):
            message = "</\(found)> without its start tag"
        default:
            message = "<\(found)> where a <page> should be"
        }
        return MarkupError(position: token.range.lowerBound, message: message)
    }

    /// What is wrong where an export begins within another.
    static func cutShort(at token: Markup) -> MarkupError {
        MarkupError(
            position: token.range.lowerBound,
            message: "another export begins here: the one before it is cut short",
            beginsExport: true)
    }

    /// The encoding that an XML declaration names, in lower case.
    static func encoding(_ declaration: Span<UInt8>) -> String? {
        let text = string(declaration)
        guard let name = text.range(after: "encoding") else { return nil }
        let rest = text[name...].drop { $0.isWhitespace || $0 == "=" }
        guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
        return rest.dropFirst().prefix { $0 != quote }.lowercased()
    }

    /// A few bytes for a message: on one line, whatever they are.
    static func string(_ bytes: Span<UInt8>) -> String {
        let shown = (0..<min(bytes.count, 255)).map { max(bytes[$0], UInt8(ascii: " ")) }
        return String(decoding: shown, as: UTF8.self)
    }
}

extension String {
    /// Where the first occurrence of a word ends.
    fileprivate func range(after word: String) -> Index? {
        var rest = self[...]
        while !rest.isEmpty {
            if rest.hasPrefix(word) { return rest.index(rest.startIndex, offsetBy: word.count) }
            rest = rest.dropFirst()
        }
        return nil
    }
}
