/// Tags of extensions and of inclusion, and what parts the content of some.
extension Tokenizer {
    mutating func extensionTag(
        _ tag: Int, _ closes: Bool, _ nameEnd: Int, _ text: Span<UInt8>
    ) {
        let content = ExtensionTag.content(tag)
        if closes, content == .preformatted, let tagEnd = tagEnd(text, nameEnd) {
            add(.tag, to: tagEnd, link: HTMLTag.block.rawValue)
            return
        }
        let isName = text[nameEnd] != UInt8(ascii: "/") || text.has("/>", at: nameEnd, before: end)
        guard !closes, isName, let startEnd = startTagEnd(text, from: nameEnd)
        else {
            position += 1
            return
        }
        if text[startEnd - 2] == UInt8(ascii: "/") {
            add(content.leavesOmission ? .rawExtension : .hidden, to: startEnd, link: tag)
            return
        }
        guard let close = closingTags.next(tag, text, from: startEnd), close.upperBound <= end
        else {
            // A tag that is not closed is text, save for one that HTML has too.
            if content == .preformatted {
                add(.tag, to: startEnd, link: HTMLTag.block.rawValue)
            } else {
                position = nameEnd
            }
            return
        }
        switch content {
        case .gallery:
            // The attribute is wikitext, too.
            let caption = TagAttribute.value(of: "caption", in: text, nameEnd..<startEnd - 1)
            add(.extensionStart, to: caption?.lowerBound ?? startEnd, link: tag)
            enterScope(tag: tag, end: close.lowerBound, closeEnd: close.upperBound)
            if let caption {
                add(.extensionStart, to: caption.lowerBound, link: Token.caption)
                enterScope(tag: Token.caption, end: caption.upperBound, closeEnd: startEnd)
            } else {
                startLine(text)
            }
        case _ where content.isText || content.isAside:
            add(.extensionStart, to: startEnd, link: tag)
            enterScope(tag: tag, end: close.lowerBound, closeEnd: close.upperBound)
            if content == .tabs {
                scopes[scopes.count - 1].awaitsTabName = true
            } else {
                startLine(text)
            }
        default:
            add(.rawExtension, to: close.upperBound, link: tag)
        }
    }

    mutating func inclusionTag(
        _ tag: Int, _ closes: Bool, _ nameEnd: Int, _ text: Span<UInt8>
    ) {
        let startsLine = position == lineStart
        let hides = tag == InclusionTag.includeonly.rawValue
        guard !(hides && closes), let startEnd = startTagEnd(text, from: nameEnd) else {
            position += 1
            return
        }
        if tag == InclusionTag.translate.rawValue, closes {
            endTranslation(startEnd)
            return
        }
        guard hides, text[startEnd - 2] != UInt8(ascii: "/") else {
            let takesLine = tag == InclusionTag.translate.rawValue
            if takesLine { sawTranslation = true }
            let takes = takesLine && text.has("\n", at: startEnd, before: end)
            add(.hidden, to: takes ? startEnd + 1 : startEnd)
            if startsLine { startLine(text) }
            return
        }
        let close = closingTags.nextIncludeOnly(text, from: startEnd)
        add(.hidden, to: min(end, close?.upperBound ?? end))
        if startsLine { startLine(text) }
    }

    // MARK: Translations

    /// Adds `</translate>`, to which the line feed before it belongs, as the one after does to
    /// `<translate>`.
    private mutating func endTranslation(_ tagEnd: Int) {
        if let last = tokens.last, last.kind == .newline, Int(last.end) == position {
            tokens[tokens.count - 1].kind = .hidden
        }
        add(.hidden, to: tagEnd)
    }

    /// Where the start of a variable ends that is at `position`, `<tvar name="1">`, in front of the
    /// URL of an external link; else `position`.
    mutating func variableEnd(_ text: Span<UInt8>, at position: Int) -> Int {
        guard text.has("<", at: position, before: end) else { return position }
        var name = ShortName()
        let nameEnd = name.read(text, from: position + 1, to: end)
        guard nameEnd < end, name.value(in: InclusionTag.names) == InclusionTag.tvar.rawValue,
            let tagEnd = startTagEnd(text, from: nameEnd)
        else { return position }
        return tagEnd
    }

    /// Adds `<tvar|name>` or its end, `</>`, the old form of `<tvar>`; false where neither is here.
    mutating func oldVariable(
        _ name: borrowing ShortName, _ closes: Bool, _ nameEnd: Int, _ text: Span<UInt8>
    ) -> Bool {
        if closes {
            guard openVariables > 0, nameEnd == position + 2,
                text.has(">", at: nameEnd, before: end)
            else { return false }
            openVariables -= 1
            add(.hidden, to: nameEnd + 1)
            return true
        }
        guard text.has("|", at: nameEnd, before: end),
            name.value(in: InclusionTag.names) == InclusionTag.tvar.rawValue,
            let tagEnd = startTagEnd(text, from: nameEnd)
        else { return false }
        openVariables += 1
        add(.hidden, to: tagEnd)
        return true
    }

    // MARK: Tabs

    /// Adds `|-|`, which parts the tabs of `<tabber>`; false where it is in brackets or elsewhere.
    mutating func tabSeparator(_ text: Span<UInt8>) -> Bool {
        guard let scope = scopes.last, openings.count == floor,
            scope.tag >= 0, ExtensionTag.content(Int(scope.tag)) == .tabs,
            text.has("|-|", at: position, before: end)
        else { return false }
        scopes[scopes.count - 1].awaitsTabName = true
        add(.tab, to: text.firstIndex(notIn: blanks, from: position + 3, to: end))
        return true
    }

    /// Adds the equals sign after a tab's name; false where it is none.
    mutating func tabNameEnd(_ text: Span<UInt8>) -> Bool {
        guard let scope = scopes.last, scope.awaitsTabName, openings.count == floor else {
            return false
        }
        scopes[scopes.count - 1].awaitsTabName = false
        add(.tab, to: text.firstIndex(notIn: blanks, from: position + 1, to: end))
        startLine(text)
        return true
    }
}
