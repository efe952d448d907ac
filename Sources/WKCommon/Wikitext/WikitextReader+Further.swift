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

    /// Goes into an external link, whose URL stands in a range, with all that has a part in it.
    mutating func openExternal(_ url: Range<Int>, _ source: Span<UInt8>) {
        let isShown = renders
        var surroundings = urlSurroundings
        surroundings.isInBrackets = true
        let end = FreeURL.end(source, from: url.lowerBound, surroundings)
        push(.external, renders: true)
        if !isShown { hideLink() }
        let last = frames.count - 1
        frames[last].number = titles.count
        guard !FreeURL.isGoneOn(source, at: end) else { return }
        externalLinks.append(source, url.lowerBound..<end, to: &titles)
        frames[last].keyEnd = titles.count
    }

    /// Takes the URL of the external link that is open from the rendering, where all of it is known;
    /// true where something follows its end there, which is text.
    mutating func endExternalURL() -> Bool {
        let last = frames.count - 1
        let start = frames[last].start
        guard renders else { return false }
        var end = start
        while end < rendered.count, !FreeURL.cannotHold(rendered[end]) { end += 1 }
        if end < rendered.count, rendered[end] == Mark.hole {
            rendered.truncate(to: start)
            return false
        }
        if externalLinks.isOn {
            titles.truncate(to: frames[last].number)
            ExternalLinkExtractor.decode(rendered, start..<end, to: &titles)
            frames[last].keyEnd = titles.count
        }
        rendered.remove(start..<end)
        return rendered.count > start
    }

    /// The end of an external link.
    mutating func closeExternal(_ source: Span<UInt8>) {
        let frame = frames[frames.count - 1]
        let isBare = openBoxes > 0 && rendered.span.trimmed(frame.start..<rendered.count).isEmpty
        if externalLinks.isOn {
            if frame.keyEnd >= 0, openRaws == 0, !isInLink {
                externalLinks.add(
                    url: titles, frame.number..<frame.keyEnd, rendered: rendered,
                    frame.start..<rendered.count)
            }
            titles.truncate(to: frame.number)
        }
        pop()
        if isBare, showsInInfobox { showURL(frame.firstByte..<frame.chosen, source) }
    }

    /// Makes the URL of a link without a text, which shows as a number, a name in an infobox's value.
    /// One with templates or functions in it is as a template that is not known.
    private mutating func showURL(_ url: Range<Int>, _ source: Span<UInt8>) {
        markWordless()
        guard source.extracting(url).firstIndex(of: UInt8(ascii: "{")) == nil else { return }
        let start = titles.count
        externalLinks.append(source, url, to: &titles)
        infoboxes.addName(titles, start..<titles.count)
        titles.truncate(to: start)
    }

    /// Whether the innermost construct stands directly in a link's text, where no other link does.
    private var isInLink: Bool {
        guard frames.count > 1 else { return false }
        let outer = frames[frames.count - 2].kind
        return outer == .link || outer == .text || outer == .nothing
    }

    /// Looks for URLs without brackets in text that means just its characters.
    mutating func findURLs(_ source: Span<UInt8>, _ range: Range<Int>) {
        guard externalLinks.isOn, !flow.skipsLine, openRaws == 0 else { return }
        switch innermost {
        // No link stands within a link, nor in the name of a template or a file.
        case .link, .text, .nothing, .external, .target: return
        case .template, .infobox, .file, .gallery:
            if frames[frames.count - 1].parts == 0 { return }
        case .parameter:
            if frames[frames.count - 1].parts != 1 { return }
        case .function:
            if !frames[frames.count - 1].function.showsText { return }
        default: break
        }
        externalLinks.add(source, in: range, urlSurroundings)
    }

    private var urlSurroundings: FreeURL.Surroundings {
        switch innermost {
        case .template, .infobox, .parameter, .function:
            .init(endsAtPipe: true, endsAtBraces: true)
        case .file, .gallery, .link, .text: .init(endsAtPipe: true)
        case _ where !flow.isCellLine: .init()
        default:
            .init(
                endsAtPipe: !flow.cellHasAttributes, endsAtCell: true,
                endsAtHeader: flow.isHeaderLine)
        }
    }

    /// Has the arguments of the template that opens rendered, wherever it stands.
    mutating func readPlace(_ form: PlaceForm) {
        let last = frames.count - 1
        frames[last].place = form
        if !frames[last].hidesLink, !frames[last].renders || frames[last].form.vanishes {
            hideLink()
        }
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
