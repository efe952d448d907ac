/// Parser functions and variables.
///
/// A function that shows one of its arguments is told which one as soon as its condition has been
/// read; the others are skipped, so that their links and categories do not count. MediaWiki does
/// the same. To a condition markup is no more than its characters. Where it holds a template that is
/// not known, `#if` takes its first argument, for such a template shows something as a rule; the
/// others show nothing, and all links count.
extension WikitextReader {
    /// Functions that are deeper in one another are as templates that are not known; MediaWiki has
    /// a limit too. It bounds how often text is moved.
    private static let deepest = 40
    /// In place of the number of an argument: there is none, or it cannot be told.
    static let (none, unknown) = (1 << 20, -1)
    /// In place of that number: what MediaWiki shows is that there is an error.
    static let failed = none + 1

    /// Goes into a function or variable whose name begins at `name`; false where it is none.
    mutating func openFunction(
        _ bracket: Bracket, _ name: Range<Int>, _ source: Span<UInt8>, _ wiki: borrowing Wiki
    ) -> Bool {
        var start = name.lowerBound
        while let next = LinkTargetReader.commentEnd(source, start), next <= name.upperBound {
            start = next
        }
        let longest = min(name.upperBound, start + MagicWords.longest)
        let colon = source.extracting(start..<longest).firstIndex(of: UInt8(ascii: ":"))
        let end = colon.map { $0 + start } ?? name.upperBound
        let isCall = colon != nil
        let hasArguments = bracket.firstPartEnd < bracket.closeStart
        guard isCall || !hasArguments else { return false }
        let word = wiki.words.word(source.extracting(source.trimmed(start..<end)))
        guard let function = word?.runs(hasColon: isCall, hasArguments: hasArguments),
            function != .default
        else { return false }
        if function == .safesubst {
            let rest = end + 1..<name.upperBound
            if openFunction(bracket, rest, source, wiki) { return true }
            openTemplate(bracket, rest, source)
            return true
        }
        guard nesting.functions < Self.deepest else {
            push(.template, renders: false)
            return true
        }
        nesting.functions += 1
        let wanted =
            renders ? function != .ask : function == .coordinates && found.coordinates.isOn
        let isAttribute = flow.skipsLine
        push(.function, renders: isCall && (wanted || function.chooses))
        let last = frames.count - 1
        frames[last].isAttribute = isAttribute
        if isAttribute { nesting.raws += 1 }
        frames[last].function = function
        frames[last].closingBraces = Int(bracket.closeStart)
        frames[last].parts = isCall ? 1 : 0
        if function.chooses, function != .iferror || !frames[last].renders { hideLink() }
        if function == .coordinates || function == .ask { hideLink() }
        if function.readsCharacters { readCharacters() }
        if function == .iferror { nesting.errorTests += 1 }
        position = isCall ? end + 1 : name.upperBound
        return true
    }

    /// Reads what the innermost function holds for its characters, from here on.
    private mutating func readCharacters() {
        frames[frames.count - 1].isRaw = true
        nesting.raws += 1
    }

    /// Reads what the innermost function holds as wikitext again.
    private mutating func readWikitext() {
        guard frames[frames.count - 1].isRaw else { return }
        frames[frames.count - 1].isRaw = false
        nesting.raws -= 1
    }

    /// A pipe in a function: an argument begins.
    mutating func nextFunctionArgument(_ source: Span<UInt8>, _ wiki: borrowing Wiki) {
        let last = frames.count - 1
        let function = frames[last].function
        endFunctionArgument()
        if function.chooses, frames[last].chosen == 0 {
            let chosen = choose(source, wiki)
            frames[last].chosen = chosen
            if chosen != 0 {
                readWikitext()
                if function == .iferror { nesting.errorTests -= 1 }
            }
        }
        frames[last].parts += 1
        frames[last].partStart = rendered.count
        flow = Flow()
        guard function.chooses, frames[last].chosen != 0 else { return }
        if frames[last].chosen == Self.unknown {
            renders = false
        } else if frames[last].chosen == frames[last].parts {
            rendered.truncate(to: frames[last].start)
            frames[last].partStart = rendered.count
            renders = frames[last].renders
            if frames[last].hidesLink {
                frames[last].hidesLink = false
                linking.opened = frames[last].outerLink
            }
            if function == .tag { openTag(source) } else { skipCase(function, source) }
        } else if frames[last].tag == .map, found.coordinates.isOn,
            nesting.raws == (frames[last].isRaw ? 1 : 0)
        {
            readTagPlace(before: frames[last].closingBraces, source)
        } else {
            let start = position
            position = endOfArgument(from: start, before: frames[last].closingBraces).end
            if found.templates.isOn, function.readsAll {
                found.templates.add(
                    source, start..<position, tokenizer, from: firstToken(from: start), on: page,
                    wiki)
            }
        }
    }

    /// Passes the name of a case of `#switch`, or the number of a form of `plural`.
    private mutating func skipCase(_ function: ParserFunction, _ source: Span<UInt8>) {
        guard function == .switch || function == .plural,
            let equals = endOfArgument(
                from: position, before: frames[frames.count - 1].closingBraces
            )
            .equals
        else { return }
        let key = source.extracting(source.trimmed(position..<equals))
        if function == .switch || key.number != nil { position = equals + 1 }
    }

    private mutating func endFunctionArgument() {
        endQuotes()
        let last = frames.count - 1
        guard renders, frames[last].chosen == 0, frames[last].parts > 0 else { return }
        calls.arguments.append(
            Argument(
                key: 0..<0, value: frames[last].partStart..<rendered.count,
                position: frames[last].parts))
    }

    mutating func closeFunction(_ source: Span<UInt8>, _ wiki: borrowing Wiki) {
        endFunctionArgument()
        guard let frame = frames.last else { return }
        readWikitext()
        if frame.isAttribute { nesting.raws -= 1 }
        if frame.function == .iferror, frame.chosen == 0 { nesting.errorTests -= 1 }
        var isFailed = frame.chosen == Self.failed
        var leavesOmission = frame.chosen == Self.unknown || frame.tag?.leavesOmission ?? false
        if frame.function.chooses {
            let shows =
                frame.chosen > 0 && frame.chosen <= frame.parts
                || frame.function == .iferror && frame.chosen != 2 && frame.parts <= 2
                    && !isError(frame.start..<rendered.count)
            if shows { trim(from: frame.start) } else { rendered.truncate(to: frame.start) }
            if shows, flow.keepsLines { mark(Mark.line) }
            if shows, frame.tag == .tabs { mark(Mark.lineBreak) }
        } else if frame.function == .coordinates {
            if nesting.raws == 0 {
                found.coordinates.add(
                    rendered, calls.arguments, from: frame.firstArgument, as: .numbered)
            }
            rendered.truncate(to: frame.start)
        } else if frame.renders {
            scratch.removeAll()
            leavesOmission = !FunctionCall.append(
                frame.function, rendered, calls.arguments, from: frame.firstArgument, on: page,
                wiki,
                to: &scratch)
            if leavesOmission, frame.function == .expr {
                isFailed = !hasHole(frame.start..<rendered.count)
            }
            rendered.truncate(to: frame.start)
            rendered.append(scratch)
        } else {
            rendered.truncate(to: frame.start)
        }
        calls.arguments.removeSubrange(frame.firstArgument...)
        nesting.functions -= 1
        pop()
        startOwnLine(frame)
        dropCellAttributes(before: frame.start)
        if frame.isAttribute { return rendered.truncate(to: frame.start) }
        if frame.tag != nil { markTag() }
        if isFailed, nesting.errorTests > 0 || nesting.raws > 0 {
            mark(Mark.markup)
        } else if isFailed || leavesOmission {
            mark(Mark.omission)
            if frame.tag != .aside { markWordless() }
        }
    }

    private mutating func trim(from start: Int) {
        let range = rendered.span.trimmed(start..<rendered.count)
        rendered.truncate(to: range.upperBound)
        rendered.remove(start..<range.lowerBound)
    }

    /// In the target of a link, what a function shows may begin a list or a table: before that
    /// MediaWiki begins a line, which no target has.
    private mutating func startOwnLine(_ frame: Frame) {
        guard innermost == .target, !frame.function.isVariable, rendered.count > frame.start,
            Self.blockStarts.contains(rendered[frame.start])
                || rendered.span.starts(with: "{|", at: frame.start)
        else { return }
        mark(Mark.markup)
    }

    private static let blockStarts = ByteSet("*#:;")

    // MARK: #tag

    /// Reads the place that the attributes name of a map, `{{#tag:mapframe||latitude=57.3|…}}`.
    private mutating func readTagPlace(before close: Int, _ source: Span<UInt8>) {
        var fields = CoordinateFields()
        while position < close {
            let (end, equals) = endOfArgument(from: position, before: close)
            if let equals {
                let value = source.extracting(equals + 1..<end)
                if value.firstIndex(of: UInt8(ascii: "{")) == nil {
                    fields.take(
                        key: source.extracting(source.trimmed(position..<equals)), value: value,
                        callsWestO: false)
                }
            }
            position = min(end + 1, close)
        }
        found.coordinates.add(fields)
    }

    /// Goes into what `{{#tag:…}}` hands to a tag.
    private mutating func openTag(_ source: Span<UInt8>) {
        guard let content = frames[frames.count - 1].tag else { return }
        if content == .gallery, readsPictures(content) { return openTagGallery() }
        if content.isVerbatim {
            readCharacters()
        } else if !content.isText {
            if !content.isAside, content != .gallery { readCharacters() }
            renders = false
        }
        if content == .poem || content.isCode {
            flow.keepsLines = true
            mark(Mark.line)
        } else if content == .tabs {
            mark(Mark.lineBreak)
            readTabName(source)
        }
    }

    /// Whether `{{!}}-{{!}}` is here in what `{{#tag:tabber|…}}` holds: a tab begins.
    mutating func startsTagTab(_ token: Token, _ source: Span<UInt8>) -> Bool {
        let separator: StaticString = "-{{!}}"
        guard token.kind == .magicPipe, let frame = frames.last, frame.tag == .tabs,
            frame.chosen == frame.parts, source.starts(with: separator, at: Int(token.end))
        else { return false }
        position = Int(token.end) + separator.utf8CodeUnitCount
        startTab()
        readTabName(source)
        return true
    }

    /// Reads a tab's name, which an equals sign ends; other markup in front of that makes it none.
    private mutating func readTabName(_ source: Span<UInt8>) {
        while position < source.count, source[position].isSpace { position += 1 }
        let next = firstToken(from: position)
        guard next < tokenizer.tokens.count else { return }
        let token = tokenizer.tokens[next]
        let name = position..<Int(token.start)
        if let equals = source.extracting(name).firstIndex(of: UInt8(ascii: "=")) {
            plain(source, position..<position + equals)
            position += equals + 1
        } else if token.kind == .equals || token.kind == .headingEnd {
            plain(source, name)
            position = Int(token.start) + 1
        } else {
            return
        }
        startTab()
    }
}
