/// Tags: HTML that makes blocks and lines, and what extensions show.
extension WikitextReader {
    mutating func tag(_ token: Token, _ source: Span<UInt8>) {
        if nesting.raws > 0 { return plain(source, token.range) }
        if nesting.targets > 0 { return mark(Mark.markup) }
        if nesting.errorTests > 0, Self.isError(source.extracting(token.range)) {
            mark(Mark.markup)
        }
        let closes = source[Int(token.start) + 1] == UInt8(ascii: "/")
        if renders { hide(token, closes, source) }
        switch HTMLTag(rawValue: Int(token.link)) {
        case .heading: headingTag(token, closes, source)
        case .lineBreak, .block: mark(Mark.lineBreak)
        case .listItem: if !closes { mark(Mark.lineBreak) }
        case .table:
            if !closes {
                startTable()
                flow.htmlTables += 1
                flow.skipsLine = false
            } else if flow.htmlTables > 0 {
                flow.htmlTables -= 1
                endTable()
            }
        case .tableRow: if !closes { startRow() }
        case .tableCell:
            if !closes {
                startCell()
                flow.cellHasAttributes = true
            }
        case .inline, nil: break
        }
    }

    /// Drops what is in a tag with the style `display:none`; one that is not closed in its block
    /// hides nothing.
    private mutating func hide(_ token: Token, _ closes: Bool, _ source: Span<UInt8>) {
        let nameStart = Int(token.start) + (closes ? 2 : 1)
        if let hidden = flow.hidden {
            guard ShortName.areSame(source, hidden.name, nameStart) else { return }
            flow.hidden?.depth += closes ? -1 : 1
            if flow.hidden?.depth == 0 { dropHidden(from: min(hidden.start, rendered.count)) }
        } else if !closes, token.range.count > Self.shortestHidden || endsEarly(token, source),
            Self.isHidden(source.extracting(wholeTag(token, source)))
        {
            flow.hidden = Flow.Hidden(start: rendered.count, name: nameStart)
        }
    }

    /// Drops what a tag has hidden, with the starts of lines, items and headings that are in it.
    private mutating func dropHidden(from start: Int) {
        rendered.truncate(to: start)
        flow.hidden = nil
        if frames.isEmpty { layout.lineStart = min(layout.lineStart, start) }
        if flow.itemStart > start {
            flow.itemStart = start
            flow.line = .text
            flow.seeksColon = false
        }
    }

    /// Whether a tag's token ends before attributes that have a template in them.
    private func endsEarly(_ token: Token, _ source: Span<UInt8>) -> Bool {
        source[Int(token.end) - 1] != UInt8(ascii: ">")
    }

    /// The bytes of a tag with all of its attributes.
    private func wholeTag(_ token: Token, _ source: Span<UInt8>) -> Range<Int> {
        guard endsEarly(token, source) else { return token.range }
        let end = source.firstIndex(of: UInt8(ascii: ">"), from: Int(token.end)) ?? source.count
        return Int(token.start)..<end
    }

    private static let shortestHidden = #"<b style=display:none"#.utf8.count

    /// Whether a tag has the style `display:none`.
    private static func isHidden(_ tag: Span<UInt8>) -> Bool {
        var start = 0
        while let colon = tag.firstIndex(of: UInt8(ascii: ":"), from: start) {
            let value = tag.firstIndex(notIn: blanks, from: colon + 1, to: tag.count)
            if colon >= 7, tag.extracting(0..<colon).ends(with: "display"),
                tag.starts(with: "none", at: value)
            {
                return true
            }
            start = colon + 1
        }
        return false
    }

    static let blanks = ByteSet(" \t")

    mutating func startExtension(_ token: Token, _ source: Span<UInt8>) {
        if token.link == Token.caption {
            openGalleryCaption()
            return
        }
        if token.link == Token.attributes {
            push(.nothing, renders: false)
            nesting.asides += 1
            nesting.raws += 1
            return
        }
        let content = ExtensionTag.content(Int(token.link))
        // A gallery is a block of its own.
        if content == .gallery, isPageText { endBlock() }
        if readsPictures(content) {
            openGallery(token)
            return
        }
        if content == .listing { found.coordinates.add(tag: source.extracting(token.range)) }
        if isPageText, content.isText, content != .poem {
            // Its lines are the page's own.
            if content == .block || content == .tabs { endBlock() }
            return
        }
        push(.extensionTag, renders: content.isText && renders)
        if content == .poem { flow.keepsLines = true }
        if content == .poem || content == .block || content == .tabs { mark(Mark.line) }
    }

    /// Whether a line of the page's own text is being read, that is none of a list or heading.
    private var isPageText: Bool { frames.isEmpty && flow.tables == 0 && flow.line == .text }

    mutating func endExtension(
        _ token: Token, _ source: Span<UInt8>, _ wiki: borrowing Wiki
    ) {
        if token.link == Token.caption {
            closeGalleryCaption(token)
            return
        }
        if token.link == Token.attributes {
            nesting.asides -= 1
            nesting.raws -= 1
            pop()
            return
        }
        let content = ExtensionTag.content(Int(token.link))
        if frames.isEmpty {
            endOwnLines()
            if content == .block || content == .tabs { endBlock() }
            return
        }
        if innermost == .gallery { endGalleryLine(token, source, wiki) }
        endQuotes()
        if content == .poem || content == .block || content == .tabs { mark(Mark.line) }
        pop()
        // A note's mark was here.
        if content.isAside { mark(Mark.omission) }
        markTag()
    }

    /// Ends what an extension's content has left open on the page itself.
    private mutating func endOwnLines() {
        endQuotes()
        if flow.tables > 0 {
            (flow.tables, flow.htmlTables) = (1, 0)
            endTable()
        }
        if flow.line != .text { endLine() }
    }

    /// A tab of `<tabber>` begins, or its text.
    mutating func startTab() {
        if frames.isEmpty {
            endOwnLines()
            endBlock()
        } else {
            endQuotes()
            mark(Mark.lineBreak)
        }
    }

    /// Whether a tag is what `#iferror` takes for an error: one of four, with that class.
    private static func isError(_ tag: Span<UInt8>) -> Bool {
        var start = 0
        let names: [StaticString] = ["<strong", "<span", "<p", "<div"]
        for name in names where tag.starts(with: name, at: 0) { start = name.utf8CodeUnitCount }
        guard start > 0 else { return false }
        while !tag.starts(with: #" class=""#, at: start) {
            start += 1
            guard start < tag.count else { return false }
        }
        start += 8
        let end = tag.firstIndex(of: UInt8(ascii: "\""), from: start) ?? tag.count
        while start < end {
            let next = tag.firstIndex(in: spaces, from: start, to: end)
            if tag.extracting(start..<next).equals("error") { return true }
            start = next + 1
        }
        return false
    }

    private static let spaces = ByteSet(" \t\n")

    /// Renders what a tag such as `<nowiki>` holds.
    mutating func rawExtension(_ token: Token, _ source: Span<UInt8>) {
        markTag()
        let content = ExtensionTag.content(Int(token.link))
        guard content.isVerbatim else {
            if content == .map || content == .listing {
                found.coordinates.add(tag: source.extracting(token.range))
            }
            mark(Mark.omission)
            if !content.isAside { markWordless() }
            return
        }
        guard renders, !flow.skipsLine,
            let startEnd = source.firstIndex(of: UInt8(ascii: ">"), from: Int(token.start))
        else { return }
        var end = Int(token.end) - 1
        while end > startEnd, source[end] != UInt8(ascii: "<") { end -= 1 }
        let tag = source.extracting(Int(token.start)..<startEnd)
        let isCode = content.isCode && !Self.isInline(tag)
        if isCode { mark(Mark.line) }
        defer { if isCode { mark(Mark.line) } }
        let range = startEnd + 1..<end
        let shown = content == .formula ? source.trimmed(range) : range
        var index = shown.lowerBound
        end = shown.upperBound
        var marks = VerbatimMarks(in: content, isTranslated: tokenizer.sawTranslation)
        while index < end {
            if source[index] == UInt8(ascii: "<"),
                let next = marks.end(source, index, before: end)
            {
                index = next
            } else if source[index] == UInt8(ascii: "&"),
                content == .nowiki || content == .preformatted,
                let (code, length) = CharacterReference.read(source, at: index, before: end)
            {
                CharacterReference.append(code, to: &rendered)
                index += length
            } else if isCode, source[index] == UInt8(ascii: "\n") {
                rendered.append(Mark.line)
                index += 1
                while index < end, Self.blanks.contains(source[index]) {
                    rendered.append(Mark.indent)
                    index += 1
                }
            } else {
                if source[index] >= 0x20 || source[index].isSpace { rendered.append(source[index]) }
                index += 1
            }
        }
    }

    /// Whether code is within a line: `<syntaxhighlight inline>`.
    private static func isInline(_ tag: Span<UInt8>) -> Bool {
        for index in tag.indices where tag.starts(with: " inline", at: index) { return true }
        return false
    }
}
