/// Reads a page's wikitext: its links, categories, infoboxes, abstract and plain text.
///
/// The tokenizer has cut the text and matched its brackets; the reader walks over the tokens once.
/// It renders what it meets at the end of one buffer, `rendered`, which works as a stack: a frame
/// (a template, a link) notes where its rendering starts, and when it closes, an extractor takes
/// the rendering from there, and it is dropped, replaced or left to the frame around it. So each
/// byte is rendered once, however deep it lies, and nothing is rendered that no extractor wants.
struct WikitextReader: ~Copyable {
    var tokenizer: Tokenizer
    var rendered = ByteBuffer(capacity: 1 << 14)
    var frames = Stack<Frame>()
    /// How many of the frames are infoboxes.
    var openInfoboxes = 0
    /// The same with those that are infoboxes only because all templates are.
    var openBoxes = 0
    /// How many of the frames are parser functions; how many are `#iferror` whose condition is being
    /// read; of how many all is read as characters; and how many are targets.
    var openFunctions = 0
    var openErrorTests = 0
    var openRaws = 0
    var openTargets = 0
    var arguments: [Argument] = []
    /// The titles of the links that are open, one behind the other.
    var titles = ByteBuffer(capacity: 512)
    var target = LinkTargetReader()
    /// The frame of the innermost link to a page that is open; -1 for none.
    var openedLink = -1
    /// The name of the template that opens, and what one shows that closes.
    var templateForms: TemplateForms
    var templateName = ByteBuffer(capacity: 256)
    var result = ByteBuffer(capacity: 1024)
    var place = TemplatePlace()
    /// The state of the current frame's lines, and whether anything wants its rendering.
    var flow = Flow()
    var renders = true
    /// Where the page's current block and line start in the rendering.
    var blockStart = 0
    var lineStart = 0
    /// How far the wikitext has been read.
    var position = 0
    /// Where the innermost argument of a template starts in the wikitext, or its value behind a key;
    /// -1 behind what is no plain text.
    var argumentStart = -1
    /// Whether the page has called a template that is not known, which may have opened a table.
    var calledUnknown = false
    /// How many of the constructs that are open hold nothing of the page itself: the URLs of external
    /// links and the attributes of HTML tags.
    var openAsides = 0
    /// The level of the heading in HTML that is open on the page; 0 where none is.
    var tagHeading = 0
    /// Where the last one that was sought is closed: -1 where none was sought, `Int.max` where none is.
    var headingClose = -1
    /// The tables of the page that templates begin and end.
    var templateTables = TemplateTables()

    /// The page that is read.
    var page = PageName()
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

    /// A reader that collects what is asked for.
    init(_ options: ReadingOptions) {
        tokenizer = Tokenizer(readsAttributes: options.additions.contains(.templates))
        templateForms = TemplateForms(infoboxPatterns: options.infoboxPatterns)
        infoboxes = InfoboxExtractor(hasWikitext: options.additions.contains(.boxes))
        links = LinkExtractor(wantsSections: options.additions.contains(.anchors))
        abstract = AbstractExtractor(limit: options.abstractLimit)
        text = TextExtractor(isOn: options.wantsText, takesTables: !options.leavesTablesOut)
        sections = SectionExtractor(isOn: options.additions.contains(.sections))
        externalLinks = ExternalLinkExtractor(
            isOn: options.additions.contains(.externalLinks))
        templates = TemplateExtractor(isOn: options.additions.contains(.templates))
        images = ImageExtractor(isOn: options.additions.contains(.images))
        coordinates = CoordinateExtractor(isOn: options.additions.contains(.coordinates))
    }

    /// Forgets the last page.
    mutating func removeAll() {
        rendered.removeAll()
        rendered.shrink(to: 1 << 20)
        frames.removeAll()
        arguments.removeAll(keepingCapacity: true)
        titles.removeAll()
        (openInfoboxes, openFunctions, openErrorTests, openRaws) = (0, 0, 0, 0)
        (openTargets, openBoxes, openedLink) = (0, 0, -1)
        (flow, renders, blockStart, lineStart, position) = (Flow(), true, 0, 0, 0)
        calledUnknown = false
        (openAsides, tagHeading, headingClose) = (0, 0, -1)
        templateTables.removeAll()
        links.removeAll()
        categories.removeAll()
        infoboxes.removeAll()
        abstract.removeAll()
        text.removeAll()
        sections.removeAll()
        externalLinks.removeAll()
        templates.removeAll()
        images.removeAll()
        argumentStart = -1
        coordinates.removeAll()
    }

    /// Reads a page's text; what it holds is with the extractors.
    mutating func read(
        _ source: borrowing ByteBuffer, title: borrowing ByteBuffer, namespace: Int,
        isRedirect: Bool = false, of wiki: borrowing Wiki
    ) {
        removeAll()
        let start = isRedirect ? readRedirect(source.span, wiki) : 0
        let source = source.span.extracting(start..<source.count)
        page.set(title.span, namespace: namespace, of: wiki)
        place.language = place.language.of(wiki.language)
        templateForms.enter(wiki, place.language)
        images.enter(wiki.language)
        infoboxes.enter(sourceLength: source.count)
        coordinates.enter(wiki.language)
        tokenizer.tokenize(source, of: wiki)
        for index in tokenizer.tokens.indices { step(index, source, wiki) }
        readWords(source, before: source.count)
        endPage(source)
    }

    /// Drops what a page has of prose: a redirect's is no one's to read.
    mutating func dropProse() {
        abstract.removeAll()
        text.removeAll()
    }

    /// Goes on to a token; one that stands in what was read already is passed over.
    @inline(__always)
    mutating func step(_ index: Int, _ source: Span<UInt8>, _ wiki: borrowing Wiki) {
        let token = tokenizer.tokens[index]
        guard token.start >= position else { return }
        readWords(source, before: Int(token.start))
        position = Int(token.end)
        take(token, index, source, wiki)
    }

    /// Reads the tokens, and the text between them, up to a position.
    mutating func readTokens(
        before end: Int, _ source: Span<UInt8>, _ wiki: borrowing Wiki
    ) {
        var index = firstToken(from: position)
        while index < tokenizer.tokens.count, tokenizer.tokens[index].start < end {
            step(index, source, wiki)
            index = max(index + 1, firstToken(from: position))
        }
        readWords(source, before: end)
    }

    /// Reads the text up to a position.
    @inline(__always)
    mutating func readWords(_ source: Span<UInt8>, before end: Int) {
        guard position < end else { return }
        findURLs(source, position..<end)
        words(source, position..<end)
    }

    private mutating func take(
        _ token: Token, _ index: Int, _ source: Span<UInt8>, _ wiki: borrowing Wiki
    ) {
        switch token.kind {
        case .newline:
            if innermost == .gallery { endGalleryLine(token, source, wiki) }
            endLine()
        case .listMarkers: startItem(token, source)
        case .indent: startIndent(token, source)
        case .headingStart: startHeading(token, source)
        case .headingEnd: endHeading(token, source)
        case .rule: if frames.isEmpty, flow.tables == 0 { endBlock() }
        case .tableStart: startTable(at: Int(token.end))
        case .pipe, .magicPipe: pipe(token, index, source, wiki)
        case .bang: bang(token, index, source)
        case .equals: equals(token, source)
        case .quotes: quotes(token, source)
        case .open: open(token, source, wiki)
        case .close: close(tokenizer.brackets[Int(token.link)], source, wiki, index)
        case .externalStart: startExternal(token, index, source, wiki)
        case .externalEnd: if innermost == .external { closeExternal(source) }
        case .entity: entity(token, source)
        case .comment: break
        case .hidden: hidden(token, source)
        case .tag: tag(token, source)
        case .extensionStart: startExtension(token, source)
        case .extensionEnd: endExtension(token, source, wiki)
        case .rawExtension: rawExtension(token, source)
        case .tab: startTab()
        }
    }

    /// Renders the text between two tokens.
    @inline(__always)
    private mutating func words(_ source: Span<UInt8>, _ range: Range<Int>) {
        if flow.seeksColon { term(source, range) } else { plain(source, range) }
    }

    /// Renders text that means just its characters.
    @inline(__always)
    mutating func plain(_ source: Span<UInt8>, _ range: Range<Int>) {
        if renders, !flow.skipsLine { rendered.append(source, range) }
    }

    /// Renders a character reference.
    private mutating func entity(_ token: Token, _ source: Span<UInt8>) {
        guard renders, !flow.skipsLine else { return }
        if openTargets > 0 { return plain(source, token.range) }
        CharacterReference.append(Int(token.link), to: &rendered)
    }

    /// Renders a mark.
    @inline(__always)
    mutating func mark(_ mark: UInt8) {
        if renders { rendered.append(mark) }
    }

    /// Marks, in an infobox, that something shows here that has no words.
    mutating func markWordless() {
        if openBoxes > 0, openTargets == 0, openRaws == 0 { mark(Mark.wordless) }
    }

    // MARK: Frames

    /// What the innermost construct is; nil on the page itself.
    var innermost: Frame.Kind? {
        @inline(__always) get { frames.isEmpty ? nil : frames[frames.count - 1].kind }
    }

    /// Goes into a construct.
    mutating func push(_ kind: Frame.Kind, renders inside: Bool) {
        frames.append(
            Frame(
                kind: kind, start: rendered.count, partStart: rendered.count,
                firstArgument: arguments.count, renders: renders, flow: flow))
        flow = Flow()
        renders = inside
    }

    /// Leaves the innermost construct; its rendering stays where what is around it is rendered.
    mutating func pop() {
        let last = frames.count - 1
        renders = frames[last].renders
        flow = frames[last].flow
        if frames[last].hidesLink { openedLink = frames[last].outerLink }
        if !renders { rendered.truncate(to: frames[last].start) }
        frames.truncate(to: last)
    }
}
