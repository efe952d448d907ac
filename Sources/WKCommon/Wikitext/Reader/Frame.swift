/// A construct that the reader is in: a template, a link, a note.
struct Frame {
    enum Kind: UInt8 {
        /// A template whose arguments are rendered for `template`.
        case template
        /// A template that is an infobox.
        case infobox
        /// A parser function or variable.
        case function
        /// A template's parameter, `{{{name|default}}}`, which shows its default.
        case parameter
        /// The target of a link, of which more must be read before it is known.
        case target
        /// A link to a page.
        case link
        /// A link whose text alone shows: to another wiki, to a section, or no link at all.
        case text
        /// A picture, whose text is elsewhere.
        case file
        /// What shows nothing where it is: a category.
        case nothing
        /// An external link.
        case external
        /// The variants of a language, of which one shows.
        case variant
        /// The content of an extension tag.
        case extensionTag
        /// The content of a gallery, where the table of images is wanted.
        case gallery
    }

    var kind: Kind
    /// Where its rendering starts, and that of its current part.
    @Compact var start: Int
    @Compact var partStart: Int
    /// How many pipes have come.
    @Compact var parts = 0
    /// How many arguments without a key have come.
    @Compact var positional = 0
    /// Whether what it holds is no more than its characters: a condition, a variant's text that is no
    /// rule. A target is no target then.
    var isRaw = false
    /// What the template is, by its name.
    var template = TemplateKind.unknown
    /// What the parser function is, and what the tag of `#tag` holds.
    var function = ParserFunction.safesubst
    var tag: ExtensionTag.Content?
    /// The link that is open around a link, or around what is rendered for an extractor alone; -1 for
    /// none.
    @Compact var outerLink = -1
    /// Whether what it holds is rendered for an extractor alone, so that links within are not the
    /// outer link's.
    var hidesLink = false
    /// Whether the function is in a table's attributes, which hold no links.
    var isAttribute = false
    /// Whether the link leads to the page itself.
    var leadsToItself = false
    /// Whether the caption is a part of the page's text, and whether the picture shows it.
    var isInText = false
    var isFramed = false
    /// Whether the pictures of a gallery are an infobox's.
    var isInInfobox = false
    /// Whether the gallery is an imagemap, whose first line alone is a picture.
    var isImageMap = false
    /// Whether the infobox is one only because all templates are.
    var isTemplate = false
    /// How its arguments may name a place on Earth.
    var place = PlaceForm.none
    /// The first of its arguments.
    @Compact var firstArgument: Int
    /// The state around it, which comes back at its end.
    var renders: Bool
    var flow: Flow

    // Four numbers that mean something else for each kind, so that a frame stays small: only the names
    // below are used.
    @Compact private var first = 0
    @Compact private var second = -1
    @Compact private var third = 0
    @Compact private var fourth = 0

    init(kind: Kind, start: Int, firstArgument: Int, renders: Bool, flow: Flow) {
        self.kind = kind
        (self.start, partStart) = (start, start)
        self.firstArgument = firstArgument
        self.renders = renders
        self.flow = flow
    }
}

/// What the numbers of a frame are, by its kind.
extension Frame {
    /// Of a function or a parameter: where its closing braces are.
    var closingBraces: Int {
        get { first }
        set { first = newValue }
    }
    /// Of an infobox: its number.
    var box: Int {
        get { first }
        set { first = newValue }
    }
    /// Of a target: the bracket of the link.
    var bracket: Int {
        get { first }
        set { first = newValue }
    }
    /// Of a link, a picture or an external link: where its title or URL starts among the titles.
    var titleStart: Int {
        get { first }
        set { first = newValue }
    }

    /// Of what has arguments: where the key of the current one ends in the rendering; -1 where it has none.
    var keyEnd: Int {
        get { second }
        set { second = newValue }
    }
    /// Of a link, a picture or an external link: where its title or URL ends among the titles, and its
    /// section follows; -1 where there is none.
    var titleEnd: Int {
        get { second }
        set { second = newValue }
    }

    /// Of a function: which of its arguments shows; 0 while that is not known yet.
    var chosen: Int {
        get { third }
        set { third = newValue }
    }
    /// Of a template or an infobox's argument: where the names begin of what it shows without words.
    var firstName: Int {
        get { third }
        set { third = newValue }
    }
    /// Of an external link: where its URL ends in the wikitext.
    var urlEnd: Int {
        get { third }
        set { third = newValue }
    }

    /// Of a gallery: where its current line starts in the wikitext; -1 where `#tag` makes it.
    var lineStart: Int {
        get { fourth }
        set { fourth = newValue }
    }
    /// Of an infobox: where the value of its current argument starts in the wikitext.
    var valueStart: Int {
        get { fourth }
        set { fourth = newValue }
    }
    /// Of an external link: where its URL starts in the wikitext.
    var urlStart: Int {
        get { fourth }
        set { fourth = newValue }
    }
}

/// The state of the lines in one frame.
struct Flow {
    /// What kind of line this is.
    enum Line: UInt8 {
        case text, heading, item, indentedItem, preformatted
    }

    var line = Line.text
    /// Whether the rest of the line is a table's attributes.
    var skipsLine = false
    /// Whether the line is a term, whose definition a colon starts.
    var seeksColon = false
    /// Where the text of a list's item starts in the rendering, after its markers, or a heading with
    /// its marks.
    @Compact var itemStart = 0
    /// The line's heading: its opening equals signs, and whether closing ones came.
    @Compact var headingLevel = 0
    var headingIsClosed = false
    /// How many square brackets are open here that make no link.
    @Compact var brackets = 0
    /// How many tables are open here, and how many of them are `<table>`s, in which pipes are text.
    @Compact var tables = 0
    @Compact var htmlTables = 0
    /// Where the current cell starts.
    @Compact var cellStart = 0
    var cellHasAttributes = false
    /// Whether the line is one of a table's cells, or of its headers, which more can follow in it.
    var isCellLine = false
    /// Whether the line begins with a template that shows nothing, in a table: it may be one of cells.
    var followsTemplate = false
    /// Whether the last cell is the table's caption, after which a row starts.
    var isCaption = false
    /// Whether lines stay lines in the page's text: in a poem.
    var keepsLines = false
    var isHeaderLine = false
    var quotes = Quotes()
    /// The tag that hides what it holds.
    var hidden: Hidden?

    /// A tag with the style `display:none`.
    struct Hidden {
        /// Where what it holds starts in the rendering.
        @Compact var start: Int
        /// Where its name starts in the wikitext.
        @Compact var name: Int
        /// How many tags of its name are open.
        @Compact var depth = 1
    }
}

/// The runs of apostrophes of one line, balanced as in MediaWiki's Parser::doQuotes: where both
/// bold and italic are left open, one run of three was an apostrophe and an italic.
struct Quotes {
    @Compact private var bold = 0
    @Compact private var italic = 0
    /// Where the candidates' marks are in the rendering; -1 for none.
    @Compact private var afterSingleLetter = -1
    @Compact private var afterWord = -1
    @Compact private var afterSpace = -1

    /// Counts a run of 2, 3 or 5, after two bytes of text; a run of 3 has its mark at `position`.
    mutating func add(_ count: Int, after last: UInt8, _ secondToLast: UInt8, at position: Int) {
        if count != 3 { italic += 1 }
        guard count != 2 else { return }
        bold += 1
        guard count == 3 else { return }
        let space = UInt8(ascii: " ")
        if last == space {
            if afterSpace < 0 { afterSpace = position }
        } else if secondToLast == space {
            if afterSingleLetter < 0 { afterSingleLetter = position }
        } else if afterWord < 0 {
            afterWord = position
        }
    }

    /// Whether no text is bold or italic now.
    var areClosed: Bool { bold % 2 == 0 && italic % 2 == 0 }

    /// Where the run of three is that was an apostrophe; nil where there was none.
    var apostrophe: Int? {
        guard bold % 2 == 1, italic % 2 == 1 else { return nil }
        return [afterSingleLetter, afterWord, afterSpace].first { $0 >= 0 }
    }
}
