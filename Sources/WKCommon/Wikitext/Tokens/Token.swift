/// A place in a page's wikitext that means more than its characters.
///
/// What is between two tokens is plain text. Tokens are in the order of their first bytes and
/// do not overlap; an opening or closing one reaches over its brackets alone.
struct Token {
    enum Kind: UInt8 {
        /// A line's end.
        case newline
        /// The markers of a list item at a line's start: `*`, `#`, `:`, `;` and their mixtures.
        case listMarkers
        /// White space at a line's start.
        case indent
        /// The equals signs at a line's start.
        case headingStart
        /// The equals signs at a line's end.
        case headingEnd
        /// Four or more hyphens at a line's start.
        case rule
        /// `{|` at a line's start, with the rest of its line, which holds attributes.
        case tableStart
        /// `|`, or `||`; what it parts depends on what is around it.
        case pipe
        /// `{{!}}`, which is a pipe to links and tables, and text to templates.
        case magicPipe
        /// `!` at a line's start, or `!!`.
        case bang
        /// The first `=` of a template's argument.
        case equals
        /// A run of two or more apostrophes.
        case quotes
        /// A run of opening braces or square brackets; `link` is its outermost `Bracket`, if any.
        case open
        /// Closing braces or square brackets; `link` is the `Bracket` that they close.
        case close
        /// `[` of an external link, before its URL; `link` is the token of its end, if any.
        case externalStart
        /// `]` of an external link.
        case externalEnd
        /// A character reference; `link` is its code: see `CharacterReference`.
        case entity
        /// A comment.
        case comment
        /// An HTML tag; `link` is its `HTMLTag`. It ends before attributes that are a text of their own.
        case tag
        /// The start of an extension tag whose content is wikitext; `link` is its number in
        /// `ExtensionTag`, or `Token.caption` for that attribute of a gallery, or
        /// `Token.attributes`.
        case extensionStart
        /// The end of such a tag.
        case extensionEnd
        /// A whole extension tag whose content is not wikitext; `link` is its number.
        case rawExtension
        /// What parts the tabs of `<tabber>`, or a tab's name from its text.
        case tab
        /// What shows nothing on the page: `__TOC__`, `<noinclude>`, `<includeonly>…</includeonly>`.
        case hidden
    }

    /// The `link` of a gallery's attribute `caption`.
    static let caption = -1
    /// The `link` of the attributes of an HTML tag.
    static let attributes = -2

    var kind: Kind
    /// Whether it is at a line's start.
    var startsLine = false
    /// Where it starts and ends in the wikitext.
    var start: Int32
    var end: Int32
    /// Something more, by kind.
    var link: Int32 = -1

    var range: Range<Int> { Int(start)..<Int(end) }
}

/// A matched pair of `{{ }}`, `{{{ }}}`, `[[ ]]` or `-{ }-`.
struct Bracket {
    enum Kind: UInt8 {
        case template, parameter, link
        /// `-{ }-`, which shows one variant of a language.
        case variant
        /// Square brackets that make no link, and so are text: the reader finds them among links.
        case text
    }

    var kind: Kind
    /// Whether square brackets are directly within these, which makes them text.
    var holdsLink: Bool
    /// The bytes of the opening and the closing brackets.
    var openStart: Int32
    var openEnd: Int32
    var closeStart: Int32
    var closeEnd: Int32
    /// Where the first part (the template's name, the link's target) ends.
    var firstPartEnd: Int32
    /// The bracket that the same run of opening characters opens next, within this one; -1 if none.
    var inner: Int32

    /// The template's name or the link's target, as written.
    var firstPart: Range<Int> { Int(openEnd)..<Int(firstPartEnd) }
}
