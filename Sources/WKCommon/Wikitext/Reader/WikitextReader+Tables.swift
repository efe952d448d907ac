/// Tables: on the page itself a table is a block of its own; elsewhere its rows are lines.
extension WikitextReader {
    /// Goes into a table, whose `{|` ends at a position; -1 where it has none.
    mutating func startTable(at start: Int = -1) {
        if frames.isEmpty { templateTables.begin(at: start) }
        if frames.isEmpty, flow.tables == 0 {
            // `:{|` is a table that is indented, no item.
            if flow.line != .text { rendered.truncate(to: layout.lineStart) }
            flow.line = .text
            endBlock()
            renders = found.text.takesTables
        }
        flow.tables += 1
        flow.skipsLine = true
        // Before its first cell a table has no attributes to cut off.
        flow.cellStart = rendered.count
        flow.cellHasAttributes = true
    }

    mutating func endTable() {
        guard flow.tables > 0 else { return }
        flow.tables -= 1
        if frames.isEmpty { templateTables.end(isLast: flow.tables == 0) }
        guard frames.isEmpty, flow.tables == 0 else { return }
        found.text.table(rendered, layout.blockStart..<rendered.count)
        restartBlocks()
    }

    mutating func startCell() {
        if flow.isCaption { mark(Mark.row) }
        flow.isCaption = false
        mark(Mark.cell)
        found.externalLinks.beginCell()
        flow.hidden = nil
        flow.cellStart = rendered.count
        flow.cellHasAttributes = false
    }

    mutating func startRow() {
        mark(Mark.row)
        flow.isCaption = false
        flow.hidden = nil
        flow.cellStart = rendered.count
        flow.cellHasAttributes = true
    }

    /// A pipe outside of templates and links: in a table it parts cells, else it is text.
    mutating func tablePipe(_ token: Token, _ index: Int, _ source: Span<UInt8>) {
        let next = position < source.count && !isClose(index + 1) ? source[position] : 0
        guard flow.tables > flow.htmlTables || beginTable(at: token, index, next, source) else {
            strayPipe(token, next)
            return
        }
        guard token.startsLine, flow.line == .text else {
            inlinePipe(next, source)
            return
        }
        flow.isCellLine = true
        switch next {
        case UInt8(ascii: "}"):
            position += 1
            endTable()
        case UInt8(ascii: "-"):
            startRow()
            flow.skipsLine = true
        case UInt8(ascii: "+"):
            position += 1
            startRow()
            startCell()
            flow.isCaption = true
        default:
            startCell()
        }
    }

    /// Whether what follows here closes brackets.
    private func isClose(_ index: Int) -> Bool {
        guard index < tokenizer.tokens.count else { return false }
        let token = tokenizer.tokens[index]
        return token.kind == .close && Int(token.start) == position
    }

    /// A pipe where no table is open: one that a template opened may end here.
    private mutating func strayPipe(_ token: Token, _ next: UInt8) {
        if templateTables.followsUnknown, token.startsLine, Self.tableMarks.contains(next) {
            flow.skipsLine = next != UInt8(ascii: "}")
            if !flow.skipsLine { position += 1 }
        } else {
            plainPipe()
        }
    }

    /// Renders a pipe that is text.
    mutating func plainPipe() {
        if renders, !flow.skipsLine { rendered.append(UInt8(ascii: "|")) }
    }

    private static let tableMarks = ByteSet("}-+")

    private mutating func inlinePipe(_ next: UInt8, _ source: Span<UInt8>) {
        if !flow.isCellLine, flow.followsTemplate, next == UInt8(ascii: "|") {
            // The template has shown the line's first cell.
            flow.isCellLine = true
        }
        if !flow.isCellLine {
            plainPipe()
        } else if next == UInt8(ascii: "|") {
            startCell()
            position += 1
        } else if source.starts(with: "{{!}}", at: position) {
            startCell()
            position += 5
        } else if !flow.cellHasAttributes {
            flow.cellHasAttributes = true
            found.externalLinks.dropCell()
            if flow.cellStart <= rendered.count { rendered.truncate(to: flow.cellStart) }
        } else {
            plainPipe()
        }
    }

    /// Takes a mark of a table that a template wrote, such as `{{(!}}`.
    mutating func take(_ part: InlineTemplates.TablePart) {
        if case .start = part {
            startTable()
            return
        }
        guard flow.tables > flow.htmlTables else { return }
        switch part {
        case .start: break
        case .row:
            startRow()
            (flow.isCellLine, flow.skipsLine) = (true, true)
        case .cell: startCell()
        case .end: endTable()
        }
    }

    mutating func bang(_ token: Token, _ index: Int, _ source: Span<UInt8>) {
        let startsLine = token.startsLine && flow.line == .text
        guard startsLine || flow.isHeaderLine,
            flow.tables > flow.htmlTables || beginTable(at: token, index, 0, source)
        else {
            plain(source, token.range)
            return
        }
        (flow.isCellLine, flow.isHeaderLine) = (true, true)
        startCell()
    }
}
