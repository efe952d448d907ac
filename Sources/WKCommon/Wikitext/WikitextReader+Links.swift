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
            push(.link, renders: true)
            frames[frames.count - 1].number = titles.count
            titles.append(target.title)
        case .page, .media, .otherWiki, .ownSection, .invalid:
            push(.text, renders: renders)
        }
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
                target: titles, frame.number..<titles.count, rendered: rendered,
                frame.start..<rendered.count)
            titles.truncate(to: frame.number)
        case .text:
            endLinkText(bracket, frame, source)
        default:
            rendered.truncate(to: frame.start)
        }
        pop()
        if frame.kind == .file { mark(Mark.hole) }
    }

    /// Completes a link's text where MediaWiki's rules differ from the brackets': `[[A|[b]]]` has
    /// the text `[b]`, `[[:A]]` shows no colon, `[[A (b)|]]` shows `A`.
    private mutating func endLinkText(_ bracket: Bracket, _ frame: Frame, _ source: Span<UInt8>) {
        let start = frame.start
        if frame.parts == 0 {
            let first = rendered.span.firstIndex(
                notIn: Self.spaces, from: start, to: rendered.count)
            if first < rendered.count, rendered[first] == UInt8(ascii: ":") {
                rendered.remove(start..<first + 1)
            }
            if let percent = rendered.span.firstIndex(of: UInt8(ascii: "%"), from: start) {
                decodePercent(from: percent)
            }
        } else if rendered.count == start, frame.kind == .link {
            rendered.append(titles, pipeTrick(frame.number))
        }
    }

    /// Decodes what is percent-encoded in the text of a link without one of its own.
    private mutating func decodePercent(from start: Int) {
        result.removeAll()
        var index = start
        while index < rendered.count {
            if let byte = LinkTargetReader.percent(rendered.span, index) {
                result.append(byte)
                index += 3
            } else {
                result.append(rendered[index])
                index += 1
            }
        }
        guard result.span.indexOfInvalidUTF8() == nil else { return }
        rendered.truncate(to: start)
        rendered.append(result)
    }

    private static let spaces = ByteSet(" _\t")

    /// What the pipe trick makes of the innermost link's title: no prefix, no parentheses at the end.
    private func pipeTrick(_ titleStart: Int) -> Range<Int> {
        var start = titleStart
        if let colon = titles.span.firstIndex(of: UInt8(ascii: ":"), from: start) {
            start = colon + 1
        }
        var end = titles.count
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
