/// Links to pages, files and categories.
extension WikitextReader {
    mutating func openLink(
        _ index: Int, of token: Token, _ source: Span<UInt8>, _ wiki: borrowing Wiki
    ) {
        let bracket = tokenizer.brackets[index]
        // What holds a link has no attributes in front.
        if flow.tables > 0 { flow.cellHasAttributes = true }
        // MediaWiki pairs the brackets of a run from its start: the third of `[[[A]]` is the target's.
        let isSplit = bracket.inner >= 0 || token.range.count % 2 == 1
        if isSplit || nesting.raws > 0 || flow.skipsLine || hasEmptyText(bracket, source) {
            openBrackets(index)
            return
        }
        if linking.opened >= 0, renders, frames[linking.opened].kind == .target {
            frames[linking.opened].isRaw = true
        }
        if wiki.hasProperties, !bracket.holdsLink,
            let value = PropertyLink.value(source, bracket.firstPart)
        {
            return openProperty(value, source, wiki)
        }
        let kind = linking.target.read(source.extracting(bracket.firstPart), on: page, wiki)
        if kind == .invalid || !linking.target.section.isEmpty,
            isComputed(bracket.firstPart, source)
        {
            openTarget(index)
        } else {
            openLink(index, to: kind)
        }
    }

    /// Goes into a property link, which shows its value, and leads there where that can be a page.
    private mutating func openProperty(
        _ value: Range<Int>, _ source: Span<UInt8>, _ wiki: borrowing Wiki
    ) {
        position = value.lowerBound
        let value = source.extracting(value)
        if case .page = linking.target.read(value, on: page, wiki, isLink: true),
            !PropertyLink.isNumber(value)
        {
            pushLink()
        } else {
            push(.text, renders: renders)
        }
    }

    /// Goes into a link whose target was read last.
    mutating func openLink(_ index: Int, to kind: LinkTarget) {
        switch kind {
        case .file: openFile()
        case _ where tokenizer.brackets[index].holdsLink, .invalid: openBrackets(index)
        case .category:
            found.categories.add(linking.target.title)
            push(.nothing, renders: false)
        case .otherLanguage: push(.nothing, renders: false)
        case .page: pushLink()
        case .media, .otherWiki, .ownSection: push(.text, renders: renders)
        }
    }

    /// Renders square brackets that make no link.
    private mutating func openBrackets(_ index: Int) {
        tokenizer.brackets[index].kind = .text
        flow.brackets += 1
        if renders, !flow.skipsLine { rendered.append("[[") }
    }

    /// Whether comments are all that follows a link's pipe, which makes it no link.
    private func hasEmptyText(_ bracket: Bracket, _ source: Span<UInt8>) -> Bool {
        let end = Int(bracket.closeStart)
        var index = Int(bracket.firstPartEnd) + 1
        guard index < end, source[index] == UInt8(ascii: "<") else { return false }
        while index < end, let next = LinkTargetReader.commentEnd(source, index) { index = next }
        return index == end
    }

    /// Goes into a link to a page. What shows a link within its text is no link itself.
    private mutating func pushLink() {
        if linking.opened >= 0, renders, frames[linking.opened].kind != .target {
            frames[linking.opened].kind = .text
        }
        push(.link, renders: true)
        let last = frames.count - 1
        frames[last].titleStart = linking.titles.count
        frames[last].outerLink = linking.opened
        frames[last].leadsToItself =
            linking.target.section.isEmpty && linking.target.title.span.equals(page.full.span)
        linking.opened = last
        linking.titles.append(linking.target.title)
        frames[last].titleEnd = linking.titles.count
        if found.links.wantsSections { linking.titles.append(linking.target.section) }
    }

    /// A pipe in a link: the first one ends the target, which shows only where no text follows.
    mutating func nextLinkPart() {
        let last = frames.count - 1
        guard frames[last].kind != .file else {
            nextFilePart()
            return
        }
        frames[last].parts += 1
        if frames[last].parts == 1 {
            rendered.truncate(to: frames[last].start)
            flow.quotes = Quotes()
        } else {
            plainPipe()
        }
    }

    mutating func closeLink(
        _ bracket: Bracket, _ source: Span<UInt8>, _ wiki: borrowing Wiki, _ token: Int
    ) {
        guard let frame = frames.last else { return }
        guard frame.kind != .file else {
            closeFile()
            return
        }
        endQuotes()
        switch frame.kind {
        case .link where isEmptied(bracket, frame, source):
            // A text of functions that show nothing: what MediaWiki finds is `[[A|]]`.
            rendered.append("[[")
            rendered.append(linking.titles, frame.titleStart..<frame.titleEnd)
            rendered.append("|]]")
        case .link:
            endLinkText(bracket, frame, source)
            trail(wiki.linkTrail, from: Int(bracket.closeEnd), after: token, source)
            if !frame.leadsToItself {
                found.links.add(
                    target: linking.titles, frame.titleStart..<frame.titleEnd,
                    section: frame.titleEnd..<linking.titles.count, rendered: rendered,
                    frame.start..<rendered.count)
            }
        case .text:
            endLinkText(bracket, frame, source)
        default:
            rendered.truncate(to: frame.start)
        }
        if linking.opened == frames.count - 1 {
            linking.opened = frame.outerLink
            linking.titles.truncate(to: frame.titleStart)
        }
        pop()
    }

    /// Whether a link has functions after its pipe that show nothing, or the pipe is one of those, or
    /// they make its target: no pipe trick has been done then.
    private func isEmptied(_ bracket: Bracket, _ frame: Frame, _ source: Span<UInt8>) -> Bool {
        frame.parts > 0 && rendered.count == frame.start
            && (source[Int(bracket.closeStart) - 1] == UInt8(ascii: "}")
                || isComputed(bracket.firstPart, source))
    }

    /// Renders the letters after a link that belong to its text; comments do not part them.
    private mutating func trail(
        _ trail: borrowing LinkTrail, from start: Int, after token: Int, _ source: Span<UInt8>
    ) {
        var next = token + 1
        position = start
        while true {
            let isLast = next == tokenizer.tokens.count
            let textEnd = isLast ? source.count : Int(tokenizer.tokens[next].start)
            let trailEnd = trail.end(in: source, from: position, before: textEnd)
            rendered.append(source, position..<trailEnd)
            position = trailEnd
            guard !isLast, trailEnd == textEnd, tokenizer.tokens[next].kind == .comment else {
                return
            }
            position = Int(tokenizer.tokens[next].end)
            next += 1
        }
    }

    /// Completes a link's text: `[[:A]]` shows no colon, `[[Caf%C3%A9]]` shows `Café`, and
    /// `[[A (b)|]]` shows `A`.
    private mutating func endLinkText(_ bracket: Bracket, _ frame: Frame, _ source: Span<UInt8>) {
        let start = frame.start
        if frame.parts == 0, frame.kind == .link, !linking.target.shown.isEmpty {
            // A target that is no path of its own holds no other link: it was the last one read.
            rendered.truncate(to: start)
            rendered.append(linking.target.shown)
        } else if frame.parts == 0 {
            decodePercent(from: start)
            let first = rendered.span.firstIndex(
                notIn: Self.spaces, from: start, to: rendered.count)
            // A colon that is written as a character reference shows.
            if first < rendered.count, rendered[first] == UInt8(ascii: ":"),
                source[Int(bracket.openEnd)] != UInt8(ascii: "&")
            {
                rendered.remove(start..<first + 1)
            }
        } else if rendered.count == start, frame.kind == .link {
            rendered.append(linking.titles, pipeTrick(frame.titleStart..<frame.titleEnd))
        }
    }

    private static let spaces = ByteSet(" _\t")

    /// Decodes the bytes that a link's target, which shows, has in percent-encoding.
    mutating func decodePercent(from start: Int) {
        guard let first = rendered.span.firstIndex(of: UInt8(ascii: "%"), from: start) else {
            return
        }
        scratch.removeAll()
        var index = first
        while index < rendered.count {
            let decoded = rendered.span.percentEncodedByte(at: index)
            scratch.append(decoded ?? rendered[index])
            index += decoded == nil ? 1 : 3
        }
        guard scratch.span.indexOfInvalidUTF8() == nil else { return }
        rendered.truncate(to: first)
        rendered.append(scratch)
    }

    /// What the pipe trick makes of the innermost link's title: no prefix, nothing after a comma,
    /// no parentheses at the end.
    @inline(__always)
    private func pipeTrick(_ title: Range<Int>) -> Range<Int> {
        var start = title.lowerBound
        if let colon = linking.titles.span.firstIndex(of: UInt8(ascii: ":"), from: start),
            colon < title.upperBound
        {
            start = colon + 1
        }
        var end = start
        while end < title.upperBound, !linking.titles.span.starts(with: ", ", at: end) { end += 1 }
        if end > start, linking.titles[end - 1] == UInt8(ascii: ")") {
            var open = end - 1
            while open > start, linking.titles[open] != UInt8(ascii: "(") { open -= 1 }
            if open > start { end = open }
        }
        return linking.titles.span.trimmed(start..<end)
    }
}
