/// What the further tables need: text that is rendered for them alone, and arguments as written.
extension WikitextReader {
    /// Takes the link that is open around the innermost construct out of sight: on the page, what
    /// this construct holds is not shown.
    mutating func hideLink() {
        let last = frames.count - 1
        frames[last].hidesLink = true
        frames[last].outerLink = openedLink
        openedLink = -1
    }

    /// Goes into an external link, whose URL starts at a position.
    mutating func openExternal(from start: Int, _ source: Span<UInt8>) {
        let isShown = renders
        let end = FreeURL.end(source, from: start, urlSurroundings)
        push(.external, renders: true)
        if !isShown { hideLink() }
        let last = frames.count - 1
        frames[last].number = titles.count
        guard !FreeURL.isGoneOn(source, at: end) else { return }
        ExternalLinkExtractor.decode(source, start..<end, to: &titles)
        frames[last].keyEnd = titles.count
    }

    /// The end of an external link.
    mutating func closeExternal() {
        let frame = frames[frames.count - 1]
        if externalLinks.isOn {
            if frame.keyEnd >= 0, openRaws == 0 {
                externalLinks.add(
                    url: titles, frame.number..<frame.keyEnd, rendered: rendered,
                    frame.start..<rendered.count)
            }
            titles.truncate(to: frame.number)
        }
        pop()
    }

    /// Looks for URLs without brackets in text that means just its characters.
    mutating func findURLs(_ source: Span<UInt8>, _ range: Range<Int>) {
        guard externalLinks.isOn, !flow.skipsLine, openRaws == 0 else { return }
        switch innermost {
        // No link stands within a link, nor in the name of a template or a file.
        case .link, .text, .nothing, .external, .target: return
        case .template, .infobox, .parameter, .file, .gallery:
            if frames[frames.count - 1].parts == 0 { return }
        default: break
        }
        externalLinks.add(source, in: range, urlSurroundings)
    }

    private var urlSurroundings: FreeURL.Surroundings {
        switch innermost {
        case .template, .infobox, .parameter: .init(endsAtPipe: true, endsAtBraces: true)
        case .file, .gallery, .link, .text: .init(endsAtPipe: true)
        default: .init(endsAtPipe: flow.tables > 0)
        }
    }

    /// Has the arguments of the template that opens rendered, wherever it stands.
    mutating func readPlace(_ form: PlaceForm) {
        let last = frames.count - 1
        frames[last].place = form
        if !frames[last].renders || frames[last].form == .unknown { hideLink() }
    }

    /// Takes an argument of a template as a picture, where it is the name of one.
    mutating func endWrittenArgument(
        at token: Token, _ source: Span<UInt8>, _ wiki: borrowing Wiki
    ) {
        guard images.isOn, openRaws == 0 else { return }
        if frames[frames.count - 1].parts > 0, argumentStart >= 0 {
            images.add(argument: source, argumentStart..<Int(token.start), on: page, wiki)
        }
        argumentStart = token.kind == .pipe ? Int(token.end) : -1
    }
}
