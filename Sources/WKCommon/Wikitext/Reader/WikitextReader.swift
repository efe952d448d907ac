/// Reads a page's wikitext: its links, categories, infoboxes, abstract and plain text.
///
/// The tokenizer has cut the text and matched its brackets; the reader walks over the tokens once.
/// It renders what it meets at the end of one buffer, `rendered`, which works as a stack: a frame
/// (a template, a link) notes where its rendering starts, and when it closes, an extractor takes
/// the rendering from there, and it is dropped, replaced or left to the frame around it. So each
/// byte is rendered once, however deep it lies, and nothing is rendered that no extractor wants.
struct WikitextReader: ~Copyable {
    // What all of its extensions share.
    var tokenizer: Tokenizer
    var rendered = ByteBuffer(capacity: 1 << 14)
    var frames = Stack<Frame>()
    /// The state of the current frame's lines, and whether anything wants its rendering.
    var flow = Flow()
    var renders = true
    /// How far the wikitext has been read.
    var position = 0
    /// The page that is read.
    var page = PageName()
    /// What has been collected of it.
    var found: Collectors
    /// A scratch buffer for what is rendered anew; no one keeps it.
    var scratch = ByteBuffer(capacity: 1024)

    // What some of them need, which no other changes.
    var nesting = Nesting()
    var linking = LinkState()
    var calls: CallState
    var layout = Layout()
    var templateTables = TemplateTables()
    /// The wiki of the last page, by its serial number; none at first.
    private var wiki = -1

    /// A reader that collects what is asked for.
    init(_ options: ReadingOptions) {
        tokenizer = Tokenizer(readsAttributes: options.additions.contains(.templates))
        calls = CallState(infoboxPatterns: options.infoboxPatterns)
        found = Collectors(options)
    }

    /// Forgets the last page.
    mutating func removeAll() {
        rendered.removeAll()
        rendered.shrink(to: 1 << 20)
        frames.removeAll()
        (flow, renders, position) = (Flow(), true, 0)
        (nesting, layout) = (Nesting(), Layout())
        linking.removeAll()
        calls.removeAll()
        templateTables.removeAll()
        found.removeAll()
    }

    /// Goes on to a page of a wiki. What is kept from page to page and depends on the wiki is renewed
    /// here and nowhere else, whatever it is of the wiki that has changed.
    private mutating func enter(_ wiki: borrowing Wiki) {
        guard wiki.serial != self.wiki else { return }
        self.wiki = wiki.serial
        calls.enter(wiki)
        found.images.enter(wiki)
        found.coordinates.enter(wiki)
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
        enter(wiki)
        found.infoboxes.enter(sourceLength: source.count)
        tokenizer.tokenize(source, of: wiki)
        for index in tokenizer.tokens.indices { step(index, source, wiki) }
        readWords(source, before: source.count)
        endPage(source)
    }

    /// Goes on to a token; one that is in what was read already is skipped.
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
        if nesting.targets > 0 { return plain(source, token.range) }
        CharacterReference.append(Int(token.link), to: &rendered)
    }

    /// Renders a mark.
    @inline(__always)
    mutating func mark(_ mark: UInt8) {
        if renders { rendered.append(mark) }
    }

    /// Marks, in an infobox, that something shows here that has no words.
    mutating func markWordless() {
        if nesting.boxes > 0, nesting.targets == 0, nesting.raws == 0 { mark(Mark.wordless) }
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
                kind: kind, start: rendered.count, firstArgument: calls.arguments.count,
                renders: renders, flow: flow))
        flow = Flow()
        renders = inside
    }

    /// Leaves the innermost construct; its rendering stays where what is around it is rendered.
    mutating func pop() {
        let last = frames.count - 1
        renders = frames[last].renders
        flow = frames[last].flow
        if frames[last].hidesLink { linking.opened = frames[last].outerLink }
        if !renders { rendered.truncate(to: frames[last].start) }
        frames.truncate(to: last)
    }
}
