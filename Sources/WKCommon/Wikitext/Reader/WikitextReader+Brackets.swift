/// Brackets and what parts their content: where templates, links and parameters begin and end.
extension WikitextReader {
    /// Goes into the constructs that the brackets of a token open.
    mutating func open(_ token: Token, _ source: Span<UInt8>, _ wiki: borrowing Wiki) {
        var bracket = Int(token.link)
        let opened = bracket < 0 ? Int(token.end) : Int(tokenizer.brackets[bracket].openStart)
        plain(source, Int(token.start)..<opened)
        while bracket >= 0 {
            let opening = tokenizer.brackets[bracket]
            switch opening.kind {
            case .template:
                found.templates.add(opening, source, on: page, wiki)
                if !openFunction(opening, opening.firstPart, source, wiki) {
                    openTemplate(opening, opening.firstPart, source)
                }
            case .parameter: openParameter(opening)
            case .variant:
                // What holds a variant has no attributes in front.
                if flow.tables > 0 { flow.cellHasAttributes = true }
                push(.variant, renders: renders)
            case .link, .text: openLink(bracket, of: token, source, wiki)
            }
            bracket = Int(opening.inner)
        }
    }

    /// Leaves the construct that a bracket closes.
    mutating func close(
        _ bracket: Bracket, _ source: Span<UInt8>, _ wiki: borrowing Wiki, _ token: Int
    ) {
        switch bracket.kind {
        case .link where innermost == .target:
            endTarget(wiki)
            close(
                tokenizer.brackets[Int(tokenizer.tokens[token].link)], source, wiki, token)
        case .template:
            if innermost == .gallery { closeTagGallery(tokenizer.tokens[token], source, wiki) }
            endWrittenArgument(at: tokenizer.tokens[token], source, wiki)
            if innermost == .function {
                closeFunction(source, wiki)
            } else {
                closeTemplate(bracket, source)
            }
        case .parameter:
            calls.argumentStart = -1
            closeParameter()
        case .variant: closeVariant(wiki)
        case .link: closeLink(bracket, source, wiki, token)
        case .text:
            flow.brackets -= 1
            if renders, !flow.skipsLine { rendered.append("]]") }
        }
    }

    /// Goes on after a pipe: to the next part of the innermost construct, or to a table's next cell.
    mutating func pipe(
        _ token: Token, _ index: Int, _ source: Span<UInt8>, _ wiki: borrowing Wiki
    ) {
        switch innermost {
        case .template, .infobox, .parameter, .function:
            if token.kind == .pipe, flow.brackets == 0 {
                endWrittenArgument(at: token, source, wiki)
                if innermost == .function {
                    nextFunctionArgument(source, wiki)
                } else {
                    nextArgument(at: token, source)
                }
            } else if token.kind == .magicPipe, isInPicture {
                mark(Mark.pipe)
            } else if !startsTagTab(token, source) {
                tablePipe(token, index, source)
            }
        case .target where flow.brackets == 0:
            endTarget(wiki)
            pipe(token, index, source, wiki)
        case .link, .text, .file, .nothing: nextLinkPart()
        case .variant: endVariantFlags()
        case .gallery where token.kind == .pipe && isTagGallery:
            closeTagGallery(token, source, wiki)
            nextFunctionArgument(source, wiki)
        case .gallery: nextGalleryPart(token, source, wiki)
        default: tablePipe(token, index, source)
        }
    }

    /// Takes what is before the first equals sign of an argument for its key.
    mutating func equals(_ token: Token, _ source: Span<UInt8>) {
        guard let last = frames.isEmpty ? nil : frames.count - 1,
            frames[last].kind == .template || frames[last].kind == .infobox
        else {
            plain(source, token.range)
            return
        }
        frames[last].keyEnd = rendered.count
        frames[last].valueStart = Int(token.end)
        flow.hidden = nil
        calls.argumentStart = Int(token.end)
    }
}
