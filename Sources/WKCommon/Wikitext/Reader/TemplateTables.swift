/// The tables of a page that templates begin or end, as far as their form tells.
///
/// What a template shows is not known, but a table's lines are around it: lines of cells directly
/// after a template, where no table is open, belong to one that it began, and a table whose `|}` is
/// nowhere, and which has no line of cells any more, was ended by a template on a line of its own.
struct TemplateTables: ~Copyable {
    /// A table of the page itself that `{|` starts.
    struct Extent {
        /// Where its `{|` ends, and where its last line of cells begins.
        @Compact var start: Int
        @Compact var lastMark: Int
        /// Whether `|}` ends it.
        var isClosed = false
    }

    /// Where the `{|` of the tables that are open on the page ends; -1 for others.
    private var open: [Int] = []
    /// Whether a template began the outermost of them.
    var isBegun = false
    /// Whether the page has called a template that is not known, which may have opened a table.
    var followsUnknown = false
    /// Where the last template on the page itself ends that shows nothing.
    var templateEnd = -1
    /// What begins before this place is no table that a template began.
    var noneBefore = 0
    /// The extents of the page's tables, by their starts; nil as long as no one has asked for one.
    var extents: [Extent]?

    /// Forgets the last page.
    mutating func removeAll() {
        open.removeAll(keepingCapacity: true)
        (isBegun, followsUnknown, templateEnd) = (false, false, -1)
        (noneBefore, extents) = (0, nil)
    }

    /// A table opens on the page.
    mutating func begin(at start: Int) { open.append(start) }

    /// The innermost table of the page ends; as the last one with all that is open in it.
    mutating func end(isLast: Bool) {
        if isLast {
            open.removeAll(keepingCapacity: true)
            isBegun = false
        } else if !open.isEmpty {
            open.removeLast()
        }
    }

    /// Whether a template that began the only table that is open may end it, too.
    var isBegunAlone: Bool { isBegun && open.count == 1 }

    /// Whether the innermost table has neither a line of cells from a place on nor an end.
    func isOver(at place: Int) -> Bool {
        guard let start = open.last, start >= 0, let extents else { return false }
        var (low, high) = (0, extents.count)
        while low < high {
            let middle = (low + high) / 2
            if extents[middle].start < start { low = middle + 1 } else { high = middle }
        }
        guard low < extents.count, extents[low].start == start else { return false }
        return !extents[low].isClosed && extents[low].lastMark < place
    }
}

extension WikitextReader {
    /// A template that shows nothing has closed: it may have begun or ended a table.
    mutating func behindTemplate(_ bracket: Bracket, isKnown: Bool, _ source: Span<UInt8>) {
        if !isKnown { templateTables.followsUnknown = true }
        guard frames.isEmpty else { return }
        let end = Int(bracket.closeEnd)
        templateTables.templateEnd = end
        guard flow.tables > flow.htmlTables, startsLine(Int(bracket.openStart), source) else {
            return
        }
        flow.followsTemplate = true
        let next = source.firstIndex(notIn: Self.blanks, from: end, to: source.count)
        guard next == source.count || source[next] == UInt8(ascii: "\n") else { return }
        if templateTables.isBegunAlone {
            if !goesOn(from: next, source) { endTable() }
        } else {
            if templateTables.extents == nil { readExtents(source) }
            if templateTables.isOver(at: end) { endTable() }
        }
    }

    private func startsLine(_ position: Int, _ source: Span<UInt8>) -> Bool {
        position == 0 || source[position - 1] == UInt8(ascii: "\n")
    }

    /// A line of cells, a row or a caption where no table is open: begins a table for it where the form
    /// tells that a template did.
    mutating func beginTable(at token: Token, _ index: Int, _ next: UInt8, _ source: Span<UInt8>)
        -> Bool
    {
        guard frames.isEmpty, flow.tables == 0,
            templateTables.followsUnknown || templateTables.templateEnd >= 0,
            token.startsLine, flow.line == .text, next != UInt8(ascii: "}"),
            Int(token.start) >= templateTables.noneBefore
        else { return false }
        let isHeader = token.kind == .bang
        let isRow = !isHeader && (next == UInt8(ascii: "-") || next == UInt8(ascii: "+"))
        let follows = followsTemplate(Int(token.start), source)
        let isSure = isRow ? follows : !isHeader && isColumn(from: Int(token.end), source)
        guard isSure || (isRow ? templateTables.followsUnknown : follows),
            isTable(from: index, isHeader: isHeader, isSure: isSure, source)
        else { return false }
        startTable()
        flow.skipsLine = false
        templateTables.isBegun = true
        return true
    }

    /// Whether nothing but white space and comments is between a position and the last template
    /// that shows nothing.
    private func followsTemplate(_ position: Int, _ source: Span<UInt8>) -> Bool {
        var index = templateTables.templateEnd
        guard index >= 0 else { return false }
        while index < position {
            if let end = LinkTargetReader.commentEnd(source, index) {
                index = end
            } else if source[index].isSpace {
                index += 1
            } else {
                return false
            }
        }
        return true
    }

    /// Whether nothing is after a line's first pipe, or attributes and another pipe: no text has
    /// such lines, and tables of columns do.
    private func isColumn(from position: Int, _ source: Span<UInt8>) -> Bool {
        let end = source.firstIndex(of: UInt8(ascii: "\n"), from: position) ?? source.count
        let start = source.firstIndex(notIn: Self.blanks, from: position, to: end)
        guard start < end else { return true }
        let attributes = CellAttributes.end(
            source, start..<min(end, start + CellAttributes.longest))
        return attributes > start && attributes < end && source[attributes] == UInt8(ascii: "|")
    }

    // MARK: What lies ahead

    /// What a line is to a table that is open before it.
    private enum Ahead {
        /// Cells, a row or a caption.
        case mark
        /// `|}`.
        case end
        /// What begins with a template.
        case template
        /// Text after a blank line.
        case paragraph
        /// A heading, or the page's end.
        case other
    }

    /// Whether lines from a token on are a table's: up to its `|}` or a template that may be its end,
    /// there is nothing else, but paragraphs where the line is sure to be one. A header alone is text.
    private mutating func isTable(
        from index: Int, isHeader: Bool = false, isSure: Bool = false, _ source: Span<UInt8>
    ) -> Bool {
        var next = index + 1
        var marks = 1
        while true {
            switch ahead(&next, source).line {
            case .mark: marks += 1
            case .end: return true
            case .template: return !isHeader || marks > 1
            case .paragraph where isSure: break
            case .paragraph, .other:
                let end = next < tokenizer.tokens.count ? Int(tokenizer.tokens[next].start) : .max
                templateTables.noneBefore = end
                return false
            }
        }
    }

    /// Whether a table that a template began goes on after another one, which ends at a position.
    private mutating func goesOn(from position: Int, _ source: Span<UInt8>) -> Bool {
        var next = firstToken(from: position)
        let (line, isFirst) = ahead(&next, source)
        switch line {
        case .mark:
            let mark = tokenizer.tokens[next - 1]
            let isSure = mark.kind != .bang && isColumn(from: Int(mark.end), source)
            return isTable(from: next - 1, isSure: isSure, source)
        case .end: return true
        case .template: return isFirst
        case .paragraph, .other: return false
        }
    }

    /// The first line from a token on that is more than text, whether no text is before it, and in
    /// `index` the token after it.
    private func ahead(_ index: inout Int, _ source: Span<UInt8>) -> (line: Ahead, isFirst: Bool) {
        var tables = 0
        var isFirst = true
        while index < tokenizer.tokens.count {
            let token = tokenizer.tokens[index]
            index += 1
            switch token.kind {
            case .newline:
                guard tables == 0 else { continue }
                let line = Int(token.end)
                guard line < source.count else { return (.other, isFirst) }
                let start = source.firstIndex(notIn: Self.lineSpaces, from: line, to: source.count)
                guard start < source.count else { return (.other, isFirst) }
                let isMarkup = Self.lineStarts.contains(source[start])
                if !isMarkup, start > line,
                    source.extracting(line..<start).firstIndex(of: UInt8(ascii: "\n")) != nil
                {
                    return (.paragraph, isFirst)
                }
                if !isMarkup { isFirst = false }
            case .headingStart where tables == 0: return (.other, isFirst)
            case .tableStart: tables += 1
            case .pipe where token.startsLine, .magicPipe where token.startsLine:
                let ends = source.starts(with: "}", at: Int(token.end))
                if tables == 0 { return (ends ? .end : .mark, isFirst) }
                if ends { tables -= 1 }
            case .bang where token.startsLine && tables == 0: return (.mark, isFirst)
            case .open where token.link >= 0:
                let bracket = tokenizer.brackets[Int(token.link)]
                if tables == 0, token.startsLine, bracket.kind == .template {
                    return (.template, isFirst)
                }
                index = firstToken(from: Int(bracket.closeEnd))
            case .extensionStart: index = extensionEnd(from: index)
            default: break
            }
        }
        return (.other, isFirst)
    }

    private static let lineSpaces = ByteSet(" \t\n")
    private static let lineStarts = ByteSet("|!{}<")

    /// The index of the token after the end of the extension's tag before `index`.
    private func extensionEnd(from index: Int) -> Int {
        var next = index
        var tags = 1
        while next < tokenizer.tokens.count, tags > 0 {
            if tokenizer.tokens[next].kind == .extensionStart { tags += 1 }
            if tokenizer.tokens[next].kind == .extensionEnd { tags -= 1 }
            next += 1
        }
        return next
    }

    /// Reads the extents of the page's tables.
    private mutating func readExtents(_ source: Span<UInt8>) {
        var extents: [TemplateTables.Extent] = []
        var open: [Int] = []
        var index = 0
        while index < tokenizer.tokens.count {
            let token = tokenizer.tokens[index]
            index += 1
            switch token.kind {
            case .tableStart:
                open.append(extents.count)
                let end = Int(token.end)
                extents.append(TemplateTables.Extent(start: end, lastMark: end))
            case .pipe where token.startsLine, .magicPipe where token.startsLine:
                guard let last = open.last else { continue }
                if source.starts(with: "}", at: Int(token.end)) {
                    extents[last].isClosed = true
                    open.removeLast()
                } else {
                    extents[last].lastMark = Int(token.start)
                }
            case .bang where token.startsLine:
                if let last = open.last { extents[last].lastMark = Int(token.start) }
            case .open where token.link >= 0:
                index = firstToken(from: Int(tokenizer.brackets[Int(token.link)].closeEnd))
            case .extensionStart: index = extensionEnd(from: index)
            default: break
            }
        }
        templateTables.extents = extents
    }
}
