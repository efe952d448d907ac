/// Templates: infoboxes, those that show something in plain text, and all others.
extension WikitextReader {
    /// Goes into a template, whose name is at `name`.
    mutating func openTemplate(_ bracket: Bracket, _ name: Range<Int>, _ source: Span<UInt8>) {
        readTemplateName(source.extracting(name))
        let kind = calls.kinds.kind(of: calls.name)
        if nesting.asides == 0, kind == .infobox || kind.showsSentence {
            push(.infobox, renders: false)
            if kind.showsSentence { frames[frames.count - 1].template = kind }
            frames[frames.count - 1].box = found.infoboxes.begin(calls.name)
            nesting.infoboxes += 1
            nesting.boxes += 1
            found.coordinates.beginInfobox()
            return
        }
        let isBox =
            nesting.targets == 0 && nesting.asides == 0 && bracket.firstPartEnd < bracket.closeStart
            && calls.kinds.isBox(calls.name)
        push(isBox ? .infobox : .template, renders: false)
        // In a target a sign such as `{{ndash}}` counts; what else a template makes is not known.
        frames[frames.count - 1].template = nesting.targets == 0 || kind.isSign ? kind : .unknown
        frames[frames.count - 1].firstName = found.infoboxes.namesEnd
        if isBox { openBox() }
        let place = nesting.asides == 0 ? found.coordinates.form(of: calls.name) : .none
        if place != .none { readPlace(place) }
    }

    /// Makes the template that opens a box, too, as all are with `--infobox '*'`: it shows what it would.
    private mutating func openBox() {
        let last = frames.count - 1
        frames[last].box = found.infoboxes.begin(calls.name)
        frames[last].isTemplate = true
        if !frames[last].renders || frames[last].template.vanishes { hideLink() }
        nesting.boxes += 1
    }

    /// A pipe in a template: an argument begins.
    mutating func nextArgument(at pipe: Token, _ source: Span<UInt8>) {
        endArgument(before: Int(pipe.start), source)
        let last = frames.count - 1
        frames[last].valueStart = Int(pipe.end)
        frames[last].parts += 1
        frames[last].partStart = rendered.count
        frames[last].keyEnd = -1
        flow = Flow()
        switch frames[last].kind {
        case .infobox:
            renders = true
            frames[last].firstName = found.infoboxes.namesEnd
        case .parameter:
            if frames[last].parts == 1 { rendered.truncate(to: frames[last].start) }
            renders = frames[last].renders && frames[last].parts == 1
            // What follows the default is as if it were not there.
            if frames[last].parts == 2 {
                nesting.raws += 1
                position = frames[last].closingBraces
            }
        default:
            renders =
                (frames[last].renders && !frames[last].template.vanishes)
                || frames[last].place != .none
        }
    }

    /// Ends the part of a template that is open; what comes of an infobox's goes to its fields.
    private mutating func endArgument(before end: Int, _ source: Span<UInt8>) {
        endQuotes()
        let last = frames.count - 1
        let frame = frames[last]
        guard frame.parts > 0, frame.kind != .parameter else { return }
        let hasKey = frame.keyEnd >= 0
        if !hasKey { frames[last].positional += 1 }
        let keyEnd = hasKey ? frame.keyEnd : frame.partStart
        let argument = Argument(
            key: rendered.span.trimmed(frame.partStart..<keyEnd), value: keyEnd..<rendered.count,
            position: hasKey ? 0 : frames[last].positional)
        if frame.kind == .infobox {
            if !frame.isTemplate {
                found.coordinates.field(rendered, key: argument.key, value: argument.value)
            }
            addField(argument, frame.valueStart..<end, source)
            if frame.renders && frame.template.rendering != nil || frame.place != .none {
                calls.arguments.append(argument)
            } else {
                rendered.truncate(to: frame.partStart)
            }
            if !frame.renders || frame.template.rendering == nil {
                found.infoboxes.dropNames(from: frame.firstName)
            }
        } else if renders {
            calls.arguments.append(argument)
        }
    }

    private mutating func addField(
        _ argument: Argument, _ written: Range<Int>, _ source: Span<UInt8>
    ) {
        var key = argument.key
        if argument.position > 0 {
            let start = rendered.count
            rendered.append(decimal: argument.position)
            key = start..<rendered.count
        }
        let frame = frames[frames.count - 1]
        found.infoboxes.add(
            InfoboxExtractor.Field(
                box: frame.box, key: key,
                value: rendered.span.withoutItemMarkers(argument.value), written: written,
                firstName: frame.firstName),
            rendered, source)
    }

    mutating func closeTemplate(_ bracket: Bracket, _ source: Span<UInt8>) {
        endArgument(before: Int(bracket.closeStart), source)
        guard let frame = frames.last else { return }
        if frame.place != .none {
            found.coordinates.add(
                rendered, calls.arguments, from: frame.firstArgument, as: frame.place)
        }
        var leavesOmission = true
        // Of a template that shows nothing only because nothing was given to it, nothing is lost.
        var isLost = frame.template != .note && !(frame.kind == .infobox && !frame.isTemplate)
        if frame.renders, let rendering = frame.template.rendering {
            scratch.removeAll()
            leavesOmission = !show(rendering, frame)
            isLost = isLost && hasArguments(frame)
            rendered.truncate(to: frame.start)
            rendered.append(scratch)
        } else {
            rendered.truncate(to: frame.start)
        }
        // What a template holds that shows nothing of it does not show.
        if leavesOmission, frame.kind == .template {
            found.infoboxes.dropNames(from: frame.firstName)
        }
        if frame.kind == .infobox {
            nesting.boxes -= 1
            if !frame.isTemplate {
                nesting.infoboxes -= 1
                found.coordinates.endInfobox()
            }
        }
        calls.arguments.removeSubrange(frame.firstArgument...)
        pop()
        if case .table(let part) = frame.template.rendering {
            take(part)
            return
        }
        dropCellAttributes(before: frame.start)
        if nesting.asides == 0, frame.template.showsNothing {
            behindTemplate(bracket, isKnown: !frame.template.vanishes, source)
        }
        if leavesOmission { mark(Mark.omission) }
        if leavesOmission ? isLost : frame.template.isPicture { markWordless() }
    }

    /// Writes what a template shows to `result`; false where it leaves an omission.
    private mutating func show(_ rendering: InlineTemplates.Rendering, _ frame: Frame) -> Bool {
        switch rendering {
        case .nothing, .picture, .table: return true
        default:
            calls.place.isInfobox = nesting.infoboxes > 0
            calls.place.detail = frame.template.detail
            rendering.append(
                rendered, calls.arguments, from: frame.firstArgument, at: calls.place, to: &scratch)
        }
        return !scratch.isEmpty
    }

    /// Whether one of a template's arguments has something in it. One with a name for a key may be no
    /// more than how to show the others, a word such as `yes` or `title`.
    private func hasArguments(_ frame: Frame) -> Bool {
        calls.arguments[frame.firstArgument...].contains { argument in
            let value = rendered.span.trimmed(argument.value)
            let isNamed = argument.key.contains { !rendered[$0].isDigit }
            return isNamed
                ? value.contains { !rendered[$0].isLetter && rendered[$0] != UInt8(ascii: ",") }
                : !value.isEmpty
        }
    }

    // MARK: Parameters

    /// Goes into a parameter: on the page itself it shows what follows its first pipe, or else is
    /// as it is written.
    mutating func openParameter(_ bracket: Bracket) {
        push(.parameter, renders: renders)
        frames[frames.count - 1].closingBraces = Int(bracket.closeStart)
        if renders { rendered.append("{{{") }
    }

    mutating func closeParameter() {
        endQuotes()
        if let parts = frames.last?.parts {
            if renders, parts == 0 { rendered.append("}}}") }
            if parts > 1 { nesting.raws -= 1 }
        }
        pop()
    }

    // MARK: Names

    /// Reads a template's name: without comments and white space at its ends, underscores as
    /// spaces; up to a tag or a template within it, and no further than a title can reach.
    private mutating func readTemplateName(_ raw: Span<UInt8>) {
        calls.name.removeAll()
        var index = 0
        while index < raw.count, calls.name.count <= Self.longestName {
            let byte = raw[index]
            if byte == UInt8(ascii: "{") { break }
            if byte == UInt8(ascii: "<") {
                guard let end = LinkTargetReader.commentEnd(raw, index) else { break }
                index = end
                continue
            }
            let isSpace = byte.isSpace || byte == UInt8(ascii: "_")
            if !isSpace || !calls.name.isEmpty {
                calls.name.append(byte == UInt8(ascii: "_") ? UInt8(ascii: " ") : byte)
            }
            index += 1
        }
        calls.name.trimEnd()
    }

    private static let longestName = 255
}
