/// How many of the reader's frames are of some kinds that what is in them must know.
struct Nesting {
    /// Infoboxes.
    var infoboxes = 0
    /// The same with those that are infoboxes only because all templates are.
    var boxes = 0
    /// Parser functions.
    var functions = 0
    /// `#iferror` whose condition is being read.
    var errorTests = 0
    /// Those of which all is read as characters.
    var raws = 0
    /// Targets of links.
    var targets = 0
    /// Those that hold nothing of the page itself: the URLs of external links and the attributes of HTML
    /// tags.
    var asides = 0
}

/// The links that are open.
struct LinkState: ~Copyable {
    /// Their titles, one after the other.
    var titles = ByteBuffer(capacity: 512)
    /// Reads their targets.
    var target = LinkTargetReader()
    /// The frame of the innermost link to a page; -1 for none.
    var opened = -1

    mutating func removeAll() {
        titles.removeAll()
        opened = -1
    }
}

/// The templates and parser functions that are open.
struct CallState: ~Copyable {
    /// Their arguments that have been read.
    var arguments: [Argument] = []
    /// Determines what a template is by its name.
    var kinds: TemplateKinds
    /// The name of the template that opens.
    var name = ByteBuffer(capacity: 256)
    /// Where the template is that closes.
    var place = TemplatePlace()
    /// Where the innermost argument of a template starts in the wikitext, or its value after a key; -1
    /// after what is no plain text.
    var argumentStart = -1

    init(infoboxPatterns: [String]) { kinds = TemplateKinds(infoboxPatterns: infoboxPatterns) }

    mutating func enter(_ wiki: borrowing Wiki) {
        place.language = place.language.of(wiki.language)
        kinds.enter(wiki, place.language)
    }

    mutating func removeAll() {
        arguments.removeAll(keepingCapacity: true)
        argumentStart = -1
    }
}

/// The blocks of the page itself: its paragraphs, headings and items.
struct Layout {
    /// Where the current block starts in the rendering, and the current line.
    var blockStart = 0
    var lineStart = 0
    /// The level of the heading in HTML that is open; 0 where none is.
    var tagHeading = 0
    /// Where the last one that was sought is closed: -1 where none was sought, `Int.max` where none is.
    var headingClose = -1
}

/// What is collected of a page, a key of its record each.
struct Collectors: ~Copyable {
    var links: LinkExtractor
    var categories = CategoryExtractor()
    var infoboxes: InfoboxExtractor
    var abstract: AbstractExtractor
    var text: TextExtractor
    var sections: SectionExtractor
    var externalLinks: ExternalLinkExtractor
    var templates: TemplateExtractor
    var images: ImageExtractor
    var coordinates: CoordinateExtractor

    init(_ options: ReadingOptions) {
        let additions = options.additions
        infoboxes = InfoboxExtractor(hasWikitext: additions.contains(.boxes))
        links = LinkExtractor(wantsSections: additions.contains(.anchors))
        abstract = AbstractExtractor(limit: options.abstractLimit)
        text = TextExtractor(isOn: options.wantsText, takesTables: !options.leavesTablesOut)
        sections = SectionExtractor(isOn: additions.contains(.sections))
        externalLinks = ExternalLinkExtractor(isOn: additions.contains(.externalLinks))
        templates = TemplateExtractor(isOn: additions.contains(.templates))
        images = ImageExtractor(isOn: additions.contains(.images))
        coordinates = CoordinateExtractor(isOn: additions.contains(.coordinates))
    }

    mutating func removeAll() {
        links.removeAll()
        categories.removeAll()
        infoboxes.removeAll()
        dropProse()
        sections.removeAll()
        externalLinks.removeAll()
        templates.removeAll()
        images.removeAll()
        coordinates.removeAll()
    }

    /// Removes what a page has of prose: a redirect's is no one's to read.
    mutating func dropProse() {
        abstract.removeAll()
        text.removeAll()
    }
}
