/// Links, external ones too.
extension WikitextReader {
    mutating func openLink(_ bracket: Bracket, _ source: Span<UInt8>, _ wiki: borrowing Wiki) {
        let found = target.read(source.extracting(bracket.firstPart), wiki)
        switch found {
        case .file:
            push(.file, renders: false)
        case .category:
            if !bracket.holdsLink { categories.add(target.title) }
            push(.nothing, renders: false)
        case .otherLanguage:
            push(.nothing, renders: false)
        case .page where !bracket.holdsLink:
            pushLink()
        case .page, .media, .otherWiki, .ownSection, .invalid:
            push(.text, renders: renders)
        }
    }

    /// Goes into a link to a page. What shows a link within its text is no link itself.
    private mutating func pushLink() {
        if openedLink >= 0, renders { frames[openedLink].kind = .text }
        push(.link, renders: true)
        let last = frames.count - 1
        frames[last].number = titles.count
        frames[last].outerLink = openedLink
        openedLink = last
        titles.append(target.title)
        frames[last].keyEnd = titles.count
        if links.wantsSections { titles.append(target.section) }
    }

    /// A pipe in a link: the first one ends the target, which shows only where no text follows.
    mutating func nextLinkPart(_ token: Token, _ source: Span<UInt8>) {
        let last = frames.count - 1
        frames[last].parts += 1
        if frames[last].parts == 1 {
            rendered.truncate(to: frames[last].start)
            flow.quotes = Quotes()
        } else {
            plain(source, token.range)
        }
    }

    mutating func closeLink(
        _ bracket: Bracket, _ source: Span<UInt8>, _ wiki: borrowing Wiki, before next: Int
    ) {
        guard let frame = frames.last else { return }
        endQuotes()
        switch frame.kind {
        case .link:
            endLinkText(bracket, frame, source)
            position = wiki.linkTrail.end(in: source, from: Int(bracket.closeEnd), before: next)
            rendered.append(source, Int(bracket.closeEnd)..<position)
            links.add(
                target: titles, frame.number..<frame.keyEnd, section: frame.keyEnd..<titles.count,
                rendered: rendered, frame.start..<rendered.count)
        case .text:
            endLinkText(bracket, frame, source)
        default:
            rendered.truncate(to: frame.start)
        }
        if openedLink == frames.count - 1 {
            openedLink = frame.outerLink
            titles.truncate(to: frame.number)
        }
        pop()
        if frame.kind == .file { mark(Mark.hole) }
    }

    /// Completes a link's text: `[[:A]]` shows no colon, `[[Caf%C3%A9]]` shows `Café`, and
    /// `[[A (b)|]]` shows `A`.
    private mutating func endLinkText(_ bracket: Bracket, _ frame: Frame, _ source: Span<UInt8>) {
        let start = frame.start
        if frame.parts == 0 {
            let first = rendered.span.firstIndex(
                notIn: Self.spaces, from: start, to: rendered.count)
            if first < rendered.count, rendered[first] == UInt8(ascii: ":") {
                rendered.remove(start..<first + 1)
            }
            if frame.kind == .link { decodePercent(from: start) }
        } else if rendered.count == start, frame.kind == .link {
            rendered.append(titles, pipeTrick(frame.number..<frame.keyEnd))
        }
    }

    private static let spaces = ByteSet(" _\t")

    /// Decodes the bytes that a link's target, which shows, has in percent-encoding.
    private mutating func decodePercent(from start: Int) {
        guard let first = rendered.span.firstIndex(of: UInt8(ascii: "%"), from: start) else {
            return
        }
        result.removeAll()
        var index = first
        while index < rendered.count {
            let decoded = LinkTargetReader.percent(rendered.span, index)
            result.append(decoded ?? rendered[index])
            index += decoded == nil ? 1 : 3
        }
        guard result.span.indexOfInvalidUTF8() == nil else { return }
        rendered.truncate(to: first)
        rendered.append(result)
    }

    /// What the pipe trick makes of the innermost link's title: no prefix, nothing behind a comma,
    /// no parentheses at the end.
    @inline(__always)
    private func pipeTrick(_ title: Range<Int>) -> Range<Int> {
        var start = title.lowerBound
        if let colon = titles.span.firstIndex(of: UInt8(ascii: ":"), from: start),
            colon < title.upperBound
        {
            start = colon + 1
        }
        var end = start
        while end < title.upperBound, !titles.span.starts(with: ", ", at: end) { end += 1 }
        if end > start, titles[end - 1] == UInt8(ascii: ")") {
            var open = end - 1
            while open > start, titles[open] != UInt8(ascii: "(") { open -= 1 }
            if open > start { end = open }
        }
        return titles.span.trimmed(start..<end)
    }

    mutating func startExternal(_ token: Token, _ source: Span<UInt8>) {
        if token.link >= 0 {
            push(.external, renders: renders)
        } else {
            plain(source, token.range)
        }
    }
}
