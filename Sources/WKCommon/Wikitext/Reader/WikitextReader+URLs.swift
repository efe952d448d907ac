/// External links: URLs in brackets, and those that are without any.
extension WikitextReader {
    mutating func startExternal(
        _ token: Token, _ index: Int, _ source: Span<UInt8>, _ wiki: borrowing Wiki
    ) {
        // In the attributes of a table there is no link.
        guard token.link >= 0, !flow.skipsLine else {
            plain(source, token.range)
            return
        }
        markTag()
        let url = Int(token.end)..<urlEnd(source, after: index)
        if found.externalLinks.isOn {
            openExternal(url, source)
        } else {
            push(.external, renders: renders)
        }
        frames[frames.count - 1].urlStart = url.lowerBound
        frames[frames.count - 1].urlEnd = url.upperBound
        if source.extracting(url).firstIndex(of: UInt8(ascii: "{")) != nil,
            readURL(url, source, wiki)
        {
            return
        }
        position = source.firstIndex(notIn: Self.blanks, from: url.upperBound, to: source.count)
    }

    /// Reads the templates and parser functions in the URL of the external link that opens. Where they
    /// are known, the URL is with them. True where what they show goes on after the URL's end.
    private mutating func readURL(
        _ url: Range<Int>, _ source: Span<UInt8>, _ wiki: borrowing Wiki
    ) -> Bool {
        nesting.asides += 1
        nesting.raws += 1
        position = url.lowerBound
        readTokens(before: url.upperBound, source, wiki)
        position = url.upperBound
        nesting.raws -= 1
        nesting.asides -= 1
        return endExternalURL()
    }

    /// Where the URL ends that is after a token; templates may have a part in it.
    private func urlEnd(_ source: Span<UInt8>, after token: Int) -> Int {
        let start = Int(tokenizer.tokens[token].end)
        var end = ExternalURL.addressEnd(source, at: start, before: source.count) ?? start
        while true {
            end = source.firstIndex(in: Self.urlEnds, from: end, to: source.count)
            guard end < source.count else { return end }
            if source[end] == UInt8(ascii: "'"), !source.starts(with: "''", at: end) {
                end += 1
                continue
            }
            if source[end] == UInt8(ascii: "<"), let next = HiddenText.end(source, end) {
                end = next
                continue
            }
            guard source[end] == UInt8(ascii: "{") else { return end }
            let next = firstToken(from: end)
            let opened = next < tokenizer.tokens.count ? tokenizer.tokens[next] : nil
            if let opened, Int(opened.start) == end, opened.kind == .open, opened.link >= 0 {
                end = Int(tokenizer.brackets[Int(opened.link)].closeEnd)
            } else {
                end += 1
            }
        }
    }

    private static let urlEnds = ByteSet(" \t\n[]<>\"{'")

    /// Goes into an external link, whose URL is in a range, with all that has a part in it.
    mutating func openExternal(_ url: Range<Int>, _ source: Span<UInt8>) {
        let isShown = renders
        var surroundings = urlSurroundings
        surroundings.isInBrackets = true
        let end = FreeURL.end(source, from: url.lowerBound, surroundings)
        push(.external, renders: true)
        if !isShown { hideLink() }
        let last = frames.count - 1
        frames[last].titleStart = linking.titles.count
        guard !FreeURL.isGoneOn(source, at: end) else { return }
        found.externalLinks.append(source, url.lowerBound..<end, to: &linking.titles)
        frames[last].titleEnd = linking.titles.count
    }

    /// Takes the URL of the external link that is open from the rendering, where all of it is known;
    /// true where something follows its end there, which is text.
    mutating func endExternalURL() -> Bool {
        let last = frames.count - 1
        let start = frames[last].start
        guard renders else { return false }
        var end = start
        while end < rendered.count, !FreeURL.cannotHold(rendered[end]) { end += 1 }
        if end < rendered.count, rendered[end] == Mark.omission {
            rendered.truncate(to: start)
            return false
        }
        if found.externalLinks.isOn {
            linking.titles.truncate(to: frames[last].titleStart)
            ExternalLinkExtractor.decode(rendered, start..<end, to: &linking.titles)
            frames[last].titleEnd = linking.titles.count
        }
        rendered.remove(start..<end)
        return rendered.count > start
    }

    /// The end of an external link.
    mutating func closeExternal(_ source: Span<UInt8>) {
        let frame = frames[frames.count - 1]
        let isBare =
            nesting.boxes > 0 && rendered.span.trimmed(frame.start..<rendered.count).isEmpty
        if found.externalLinks.isOn {
            if frame.titleEnd >= 0, nesting.raws == 0, !isInLink {
                found.externalLinks.add(
                    url: linking.titles, frame.titleStart..<frame.titleEnd, rendered: rendered,
                    frame.start..<rendered.count)
            }
            linking.titles.truncate(to: frame.titleStart)
        }
        pop()
        if isBare, showsInInfobox { showURL(frame.urlStart..<frame.urlEnd, source) }
    }

    /// Makes the URL of a link without a text, which shows as a number, a name in an infobox's value.
    /// One with templates or functions in it is as a template that is not known.
    private mutating func showURL(_ url: Range<Int>, _ source: Span<UInt8>) {
        markWordless()
        guard source.extracting(url).firstIndex(of: UInt8(ascii: "{")) == nil else { return }
        let start = linking.titles.count
        found.externalLinks.append(source, url, to: &linking.titles)
        found.infoboxes.addName(linking.titles, start..<linking.titles.count)
        linking.titles.truncate(to: start)
    }

    /// Whether the innermost construct is directly in a link's text, where no other link does.
    private var isInLink: Bool {
        guard frames.count > 1 else { return false }
        let outer = frames[frames.count - 2].kind
        return outer == .link || outer == .text || outer == .nothing
    }

    /// Looks for URLs without brackets in text that means just its characters.
    mutating func findURLs(_ source: Span<UInt8>, _ range: Range<Int>) {
        guard found.externalLinks.isOn, !flow.skipsLine, nesting.raws == 0 else { return }
        switch innermost {
        // No link is within a link, nor in the name of a template or a file.
        case .link, .text, .nothing, .external, .target: return
        case .template, .infobox, .file, .gallery:
            if frames[frames.count - 1].parts == 0 { return }
        case .parameter:
            if frames[frames.count - 1].parts != 1 { return }
        case .function:
            if !frames[frames.count - 1].function.showsText { return }
        default: break
        }
        found.externalLinks.add(source, in: range, urlSurroundings)
    }

    private var urlSurroundings: FreeURL.Surroundings {
        switch innermost {
        case .template, .infobox, .parameter, .function:
            .init(endsAtPipe: true, endsAtBraces: true)
        case .file, .link, .text: .init(endsAtPipe: true)
        case .gallery: .init(endsAtPipe: true, endsAtBraces: isTagGallery)
        case _ where !flow.isCellLine:
            .init(headingLevel: flow.line == .heading ? flow.headingLevel : 0)
        default:
            .init(
                endsAtPipe: !flow.cellHasAttributes, endsAtCell: true,
                endsAtHeader: flow.isHeaderLine)
        }
    }
}
