/// Lines and blocks: paragraphs, headings, lists, tables, and the tags that make them.
///
/// Blocks are the page's own, outside all frames; in an infobox's value, a line break or an item
/// leaves a mark.
extension WikitextReader {
    mutating func endLine() {
        endQuotes()
        flow.seeksColon = false
        flow.skipsLine = false
        flow.isCellLine = false
        flow.isHeaderLine = false
        flow.followsTemplate = false
        if frames.isEmpty, flow.tables == 0 {
            endPageLine()
            flow.line = .text
            return
        }
        if renders {
            let isBlock = flow.line != .text && (flow.line != .heading || flow.headingIsClosed)
            rendered.append(
                flow.keepsLines ? Mark.line : isBlock ? Mark.lineBreak : UInt8(ascii: "\n"))
        }
        if flow.line == .heading, frames.isEmpty { endTableHeading() }
        flow.line = .text
    }

    /// Ends the line of a heading in a table, which is one of the page's sections.
    private mutating func endTableHeading() {
        if flow.headingIsClosed {
            found.sections.add(level: flow.headingLevel, rendered, flow.itemStart..<rendered.count)
        }
        if !found.text.takesTables {
            rendered.truncate(to: flow.itemStart)
            renders = false
        }
    }

    /// Ends a line of the page: a paragraph goes on in the next one.
    private mutating func endPageLine() {
        let line = flow.line
        if layout.tagHeading > 0 {
            mark(UInt8(ascii: "\n"))
        } else if line == .text || (line == .heading && !flow.headingIsClosed)
            || (line == .preformatted && isBlank(layout.lineStart))
        {
            if isBlank(layout.lineStart) { endBlock() } else { mark(UInt8(ascii: "\n")) }
        } else {
            let start = layout.lineStart
            finishBlock(layout.blockStart..<start, .text)
            finishBlock(start..<rendered.count, line)
            restartBlocks()
        }
        layout.lineStart = rendered.count
    }

    /// Ends the paragraph that is open.
    mutating func endBlock() {
        finishBlock(layout.blockStart..<rendered.count, .text)
        restartBlocks()
    }

    mutating func endPage(_ source: Span<UInt8>) {
        endLine()
        if flow.tables > 0 {
            (flow.tables, flow.htmlTables) = (1, 0)
            endTable()
        }
        endBlock()
        found.abstract.close()
    }

    mutating func restartBlocks() {
        rendered.truncate(to: 0)
        (layout.blockStart, layout.lineStart) = (0, 0)
        // An item whose start is gone is none any more, nor an apostrophe.
        flow.line = .text
        flow.seeksColon = false
        flow.quotes = Quotes()
        flow.hidden = nil
        layout.tagHeading = 0
        renders = found.abstract.isOpen || found.text.isOn
    }

    @inline(__always)
    private func isBlank(_ start: Int) -> Bool { isBlank(start..<rendered.count) }

    /// Whether some rendered text has nothing to be seen.
    @inline(__always)
    func isBlank(_ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound, rendered[index] <= 0x20 { index += 1 }
        return index == range.upperBound
    }

    private mutating func finishBlock(_ range: Range<Int>, _ line: Flow.Line) {
        switch line {
        case .text where range.isEmpty: break
        case .text:
            found.abstract.paragraph(rendered, range)
            found.text.paragraph(rendered, range)
        case .heading:
            found.abstract.close()
            found.text.heading(rendered, range)
            found.sections.add(level: flow.headingLevel, rendered, range)
        case .preformatted:
            found.abstract.paragraph(rendered, range)
            found.text.preformattedLine(rendered, range)
        case .item, .indentedItem:
            let content = flow.itemStart..<range.upperBound
            found.abstract.item(rendered, content, isIndented: line == .indentedItem)
            if !isBlank(content.lowerBound) { found.text.item(rendered, range) }
        }
    }

    // MARK: Lists and headings

    mutating func startItem(_ token: Token, _ source: Span<UInt8>) {
        flow.line = source[Int(token.end) - 1] == UInt8(ascii: ":") ? .indentedItem : .item
        if !frames.isEmpty || flow.tables > 0 {
            mark(Mark.lineBreak)
        } else if found.text.isOn, renders {
            rendered.append(source, token.range)
            rendered.append(UInt8(ascii: " "))
        }
        flow.itemStart = rendered.count
        flow.seeksColon = source[Int(token.end) - 1] == UInt8(ascii: ";")
    }

    /// Renders a part of a term; its definition, after a colon, is an item of its own.
    mutating func term(_ source: Span<UInt8>, _ range: Range<Int>) {
        guard flow.quotes.areClosed, let colon = colon(source, range) else {
            plain(source, range)
            return
        }
        plain(source, range.lowerBound..<colon)
        flow.seeksColon = false
        if frames.isEmpty, flow.tables == 0 {
            scratch.removeAll()
            scratch.append(rendered, layout.lineStart..<flow.itemStart)
            endLine()
            flow.line = .item
            // The definition's markers are the term's, but for the last: `*; ` has `*: `.
            if scratch.count > 1 {
                rendered.append(scratch, 0..<scratch.count - 2)
                rendered.append(": ")
            }
            flow.itemStart = rendered.count
        } else {
            mark(Mark.lineBreak)
        }
        plain(source, colon + 1..<range.upperBound)
    }

    /// The first colon that is none of a URL.
    private func colon(_ source: Span<UInt8>, _ range: Range<Int>) -> Int? {
        range.first { index in
            source[index] == UInt8(ascii: ":") && !source.starts(with: "://", at: index)
        }
    }

    /// White space at a line's start: on the page itself it makes the line preformatted.
    mutating func startIndent(_ token: Token, _ source: Span<UInt8>) {
        if frames.isEmpty, flow.tables == 0, flow.line == .text {
            flow.line = .preformatted
        }
        plain(source, token.range)
    }

    mutating func startHeading(_ token: Token, _ source: Span<UInt8>) {
        if frames.isEmpty, templateTables.isBegunAlone { endTable() }
        flow.line = .heading
        flow.headingIsClosed = false
        flow.headingLevel = min(Self.deepestHeading, token.range.count)
        flow.itemStart = rendered.count
        if found.sections.isOn, frames.isEmpty { renders = true }
        plain(source, token.range)
    }

    mutating func endHeading(_ token: Token, _ source: Span<UInt8>) {
        guard flow.line == .heading else {
            plain(source, token.range)
            return
        }
        flow.headingIsClosed = true
        flow.headingLevel = min(flow.headingLevel, token.range.count)
        // Its start may be gone, with the part of a link that it was in.
        guard renders, flow.itemStart + flow.headingLevel <= rendered.count else { return }
        rendered.remove(flow.itemStart..<flow.itemStart + flow.headingLevel)
        rendered.append(source, Int(token.start) + flow.headingLevel..<Int(token.end))
    }

    private static let deepestHeading = 6

    /// `<h2>` or `</h2>`: on the page itself, what is between them is a heading; any such tag closes
    /// one, as in MediaWiki (Parser::finalizeHeadings).
    mutating func headingTag(_ token: Token, _ closes: Bool, _ source: Span<UInt8>) {
        guard frames.isEmpty, flow.line != .heading, closes == (layout.tagHeading > 0),
            closes || closesHeading(source)
        else {
            mark(Mark.lineBreak)
            return
        }
        if flow.tables > 0 {
            tableHeadingTag(token, closes, source)
        } else if closes {
            endQuotes()
            flow.headingLevel = layout.tagHeading
            finishBlock(layout.blockStart..<rendered.count, .heading)
            restartBlocks()
        } else {
            endLine()
            endBlock()
            beginTagHeading(token, source)
        }
    }

    private mutating func beginTagHeading(_ token: Token, _ source: Span<UInt8>) {
        layout.tagHeading = Int(source[Int(token.start) + 2] - UInt8(ascii: "0"))
        if found.sections.isOn { renders = true }
    }

    /// The same in a table, where a heading is a part of a cell's text.
    private mutating func tableHeadingTag(
        _ token: Token, _ closes: Bool, _ source: Span<UInt8>
    ) {
        if closes {
            (flow.headingLevel, flow.headingIsClosed, layout.tagHeading) = (
                layout.tagHeading, true, 0
            )
            endTableHeading()
        } else {
            beginTagHeading(token, source)
            flow.itemStart = rendered.count
        }
        mark(Mark.lineBreak)
    }

    /// Whether a tag after the position closes a heading.
    private mutating func closesHeading(_ source: Span<UInt8>) -> Bool {
        guard layout.headingClose < position else { return layout.headingClose < .max }
        var index = firstToken(from: position)
        while index < tokenizer.tokens.count {
            let token = tokenizer.tokens[index]
            if token.kind == .tag, token.link == HTMLTag.heading.rawValue,
                source[Int(token.start) + 1] == UInt8(ascii: "/")
            {
                layout.headingClose = Int(token.start)
                return true
            }
            index += 1
        }
        layout.headingClose = .max
        return false
    }

    // MARK: Quotes

    /// A run of apostrophes: 4 are one and a bold, more than 5 are the rest and a bold italic.
    mutating func quotes(_ token: Token, _ source: Span<UInt8>) {
        if nesting.raws > 0 || nesting.targets > 0 { return plain(source, token.range) }
        var count = token.range.count
        // A link's target shows as it is written.
        let isTarget =
            (innermost == .link || innermost == .text) && frames[frames.count - 1].parts == 0
        let literal = isTarget ? count : count == 4 ? 1 : max(0, count - 5)
        count -= literal
        plain(source, Int(token.start)..<Int(token.start) + literal)
        guard count > 0 else { return }
        let start = Int(token.start) + literal
        flow.quotes.add(
            count, after: start > 0 ? source[start - 1] : 0,
            start > 1 ? source[start - 2] : 0, at: rendered.count)
        if count == 3 { mark(Mark.bold) }
    }

    mutating func endQuotes() {
        if let apostrophe = flow.quotes.apostrophe, apostrophe < rendered.count,
            rendered[apostrophe] == Mark.bold
        {
            rendered[apostrophe] = UInt8(ascii: "'")
        }
        flow.quotes = Quotes()
    }
}
