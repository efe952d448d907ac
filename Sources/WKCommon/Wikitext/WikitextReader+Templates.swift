/// Templates: infoboxes, those that show something in plain text, and all others.
extension WikitextReader {
    /// Goes into a template, whose name stands at `name`.
    mutating func openTemplate(_ name: Range<Int>, _ source: Span<UInt8>) {
        readTemplateName(source.extracting(name))
        let form = templateForms.form(of: templateName)
        if openAsides == 0, form == .infobox || form.showsSentence {
            push(.infobox, renders: false)
            if form.showsSentence { frames[frames.count - 1].form = form }
            frames[frames.count - 1].number = infoboxes.begin(templateName)
            openInfoboxes += 1
            coordinates.beginInfobox()
            return
        }
        push(.template, renders: false)
        // In a target a sign such as `{{ndash}}` counts; what else a template makes is not known.
        frames[frames.count - 1].form = openTargets == 0 || form.isSign ? form : .unknown
        let place = openAsides == 0 ? coordinates.form(of: templateName) : .none
        if place != .none { readPlace(place) }
    }

    /// A pipe in a template: an argument begins.
    mutating func nextArgument() {
        endArgument()
        let last = frames.count - 1
        frames[last].parts += 1
        frames[last].partStart = rendered.count
        frames[last].keyEnd = -1
        flow = Flow()
        switch frames[last].kind {
        case .infobox: renders = true
        case .parameter:
            if frames[last].parts == 1 { rendered.truncate(to: frames[last].start) }
            renders = frames[last].renders && frames[last].parts == 1
            // What follows the default is as if it were not there.
            if frames[last].parts == 2 {
                openRaws += 1
                position = frames[last].number
            }
        default:
            renders =
                (frames[last].renders && frames[last].form != .unknown)
                || frames[last].place != .none
        }
    }

    /// Ends the part of a template that is open; what comes of an infobox's goes to its fields.
    private mutating func endArgument() {
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
            coordinates.field(rendered, key: argument.key, value: argument.value)
            addField(argument, to: frame.number)
            if frame.renders, frame.form.showsSentence {
                arguments.append(argument)
            } else {
                rendered.truncate(to: frame.partStart)
            }
        } else if renders {
            arguments.append(argument)
        }
    }

    private mutating func addField(_ argument: Argument, to box: Int) {
        var key = argument.key
        if argument.position > 0 {
            let start = rendered.count
            rendered.append(decimal: argument.position)
            key = start..<rendered.count
        }
        infoboxes.add(
            to: box, rendered, key: key, value: rendered.span.withoutItemMarkers(argument.value))
    }

    mutating func closeTemplate(_ bracket: Bracket, _ source: Span<UInt8>) {
        endArgument()
        guard let frame = frames.last else { return }
        if frame.place != .none {
            coordinates.add(rendered, arguments, from: frame.firstArgument, as: frame.place)
        }
        var leavesHole = true
        if frame.renders, let shows = frame.form.shows {
            result.removeAll()
            leavesHole = !show(shows, frame)
            rendered.truncate(to: frame.start)
            rendered.append(result)
        } else {
            rendered.truncate(to: frame.start)
        }
        if frame.kind == .infobox {
            openInfoboxes -= 1
            coordinates.endInfobox()
        }
        arguments.removeSubrange(frame.firstArgument...)
        pop()
        if case .table(let part) = frame.form.shows {
            take(part)
            return
        }
        dropCellAttributes(before: frame.start)
        if openAsides == 0, frame.form.showsNothing {
            behindTemplate(bracket, isKnown: frame.form != .unknown, source)
        }
        if leavesHole { mark(Mark.hole) }
    }

    /// Writes what a template shows to `result`; false where it leaves a hole.
    private mutating func show(_ shows: InlineTemplates.Shows, _ frame: Frame) -> Bool {
        switch shows {
        case .nothing, .table: return true
        default:
            place.isInfobox = openInfoboxes > 0
            place.detail = frame.form.detail
            shows.append(rendered, arguments, from: frame.firstArgument, at: place, to: &result)
        }
        return !result.isEmpty
    }

    // MARK: Parameters

    /// Goes into a parameter: on the page itself it shows what follows its first pipe, or else stands
    /// as it is written.
    mutating func openParameter(_ bracket: Bracket) {
        push(.parameter, renders: renders)
        frames[frames.count - 1].number = Int(bracket.closeStart)
        if renders { rendered.append("{{{") }
    }

    mutating func closeParameter() {
        endQuotes()
        if let parts = frames.last?.parts {
            if renders, parts == 0 { rendered.append("}}}") }
            if parts > 1 { openRaws -= 1 }
        }
        pop()
    }

    // MARK: Names

    /// Reads a template's name: without comments and white space at its ends, underscores as
    /// spaces; up to a tag or a template within it, and no further than a title can reach.
    private mutating func readTemplateName(_ raw: Span<UInt8>) {
        templateName.removeAll()
        var index = 0
        while index < raw.count, templateName.count <= Self.longestName {
            let byte = raw[index]
            if byte == UInt8(ascii: "{") { break }
            if byte == UInt8(ascii: "<") {
                guard let end = LinkTargetReader.commentEnd(raw, index) else { break }
                index = end
                continue
            }
            let isSpace = byte.isSpace || byte == UInt8(ascii: "_")
            if !isSpace || !templateName.isEmpty {
                templateName.append(byte == UInt8(ascii: "_") ? UInt8(ascii: " ") : byte)
            }
            index += 1
        }
        while !templateName.isEmpty, templateName[templateName.count - 1].isSpace {
            templateName.truncate(to: templateName.count - 1)
        }
    }

    private static let longestName = 255
}
