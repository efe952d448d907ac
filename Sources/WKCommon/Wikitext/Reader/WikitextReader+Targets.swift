/// Targets of links that must be read before they are known: functions, variables and parameters have
/// a part in them, or tags that say what shows where. MediaWiki expands these first, and looks for
/// links in what comes out.
///
/// Such a target is a frame of its own, whose rendering is the target as MediaWiki sees it: markup and
/// character references as written, `Mark.markup` for what no title can have, `Mark.omission` for what is
/// not known. At its end, the first pipe or the closing brackets, the frame goes, and that of the link
/// takes its place.
extension WikitextReader {
    /// Whether a target is more than its characters.
    func isComputed(_ target: Range<Int>, _ source: Span<UInt8>) -> Bool {
        var index = target.lowerBound
        while true {
            index = source.firstIndex(in: Self.computed, from: index, to: target.upperBound)
            // No target has brackets or lines of its own; what functions have comes after a brace.
            guard index < target.upperBound, !Self.notInTargets.contains(source[index]) else {
                return false
            }
            if source.has("{{", at: index, before: target.upperBound)
                || InclusionTag.starts(source, at: index)
            {
                return true
            }
            index += 1
        }
    }

    private static let computed = ByteSet("{<[]\n")
    private static let notInTargets = ByteSet("[]\n")

    /// Goes into the target of a link.
    mutating func openTarget(_ index: Int) {
        push(.target, renders: true)
        hideLink()
        linking.opened = frames.count - 1
        frames[linking.opened].bracket = index
        nesting.targets += 1
    }

    /// The end of a target, before a pipe or closing brackets: goes into the link.
    mutating func endTarget(_ wiki: borrowing Wiki) {
        guard let frame = frames.last else { return }
        var target = ByteBuffer(capacity: rendered.count - frame.start)
        target.append(rendered, frame.start..<rendered.count)
        rendered.truncate(to: frame.start)
        nesting.targets -= 1
        pop()
        // A pipe that a function shows ends the target, too.
        let bar = target.span.firstIndex(of: UInt8(ascii: "|")) ?? target.count
        var rest = ByteBuffer(capacity: target.count - bar)
        rest.append(target, bar..<target.count)
        target.truncate(to: bar)
        let isShown = openLink(frame, target, wiki)
        if renders, !flow.skipsLine {
            if isShown {
                TitleText.appendDecodedReferences(target, 0..<bar, to: &rendered)
            } else {
                rendered.append(Mark.omission)
                markWordless()
            }
        }
        for index in 0..<rest.count {
            if rest[index] != UInt8(ascii: "|") {
                if renders { rendered.append(rest[index]) }
            } else if tokenizer.brackets[frame.bracket].kind == .text {
                plainPipe()
            } else {
                nextLinkPart()
            }
        }
    }

    /// Goes into the link whose target has been written, in a frame that has gone; false where a part
    /// of that is not known, so that it does not show. A file or a category of which a part is not
    /// known shows nothing at all, and what may be a page its text.
    private mutating func openLink(
        _ frame: Frame, _ written: borrowing ByteBuffer, _ wiki: borrowing Wiki
    ) -> Bool {
        let index = frame.bracket
        guard !frame.isRaw, written.span.firstIndex(of: Mark.markup) == nil else {
            openLink(index, to: .invalid)
            return true
        }
        guard let omission = written.span.firstIndex(of: Mark.omission) else {
            openLink(index, to: linking.target.read(written.span, on: page, wiki))
            return true
        }
        if let hash = written.span.firstIndex(of: UInt8(ascii: "#")), hash < omission {
            let known = linking.target.read(written.span.extracting(0..<hash + 1), on: page, wiki)
            openLink(index, to: known)
            return false
        }
        var example = ByteBuffer(capacity: written.count)
        for place in 0..<written.count {
            example.append(written[place] == Mark.omission ? UInt8(ascii: "x") : written[place])
        }
        switch linking.target.read(example.span, on: page, wiki) {
        case .file:
            if showsInInfobox { markWordless() }
            push(.nothing, renders: false)
        case .category, .otherLanguage: push(.nothing, renders: false)
        case _ where tokenizer.brackets[index].holdsLink: push(.nothing, renders: false)
        default: push(.text, renders: renders)
        }
        return false
    }

    /// What shows nothing, but is there for a condition: `__NOTOC__`, and an extension's tag that holds
    /// nothing, such as `<nowiki/>`.
    mutating func hidden(_ token: Token, _ source: Span<UInt8>) {
        if token.link >= 0, nesting.raws > 0 || nesting.targets > 0 || innermost == .link {
            mark(Mark.markup)
        } else if nesting.raws > 0, source[Int(token.start)] == UInt8(ascii: "_") {
            plain(source, token.range)
        }
    }

    /// Marks an extension's tag where it is not the wikitext that counts.
    mutating func markTag() {
        if nesting.raws > 0 || nesting.targets > 0 { mark(Mark.markup) }
    }
}
