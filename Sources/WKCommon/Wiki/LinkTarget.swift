/// What an internal link leads to.
enum LinkTarget {
    /// A page of this wiki, its title in canonical form.
    case page
    /// A picture that is on the page.
    case file
    /// A file itself, in the text: `[[Media:…]]`.
    case media
    /// A category that the page is put into.
    case category
    /// A page of another wiki, or a file to hear or load: its text alone shows.
    case otherWiki
    /// The same page in another language, which is beside the text.
    case otherLanguage
    /// A section of the page itself.
    case ownSection
    /// No title at all: the link shows as text.
    case invalid
}

/// Reads link targets as MediaWiki does (Parser::handleInternalLinks2, Linker::normalizeSubpageLink
/// and MediaWikiTitleCodec::splitTitleString): percent-encoding and character references decoded,
/// `/sub` and `../` completed, white space single, prefixes told, the fragment cut off, the first
/// letter in upper case where the wiki has it so.
struct LinkTargetReader: ~Copyable {
    /// The title that was read last, in canonical form; without its prefix for a category.
    private(set) var title = ByteBuffer(capacity: 256)
    /// The section that it leads to, decoded; empty where it names none.
    private(set) var section = ByteBuffer(capacity: 64)
    /// What a link to a subpage shows that has no text; empty where that is the target as written.
    private(set) var shown = ByteBuffer(capacity: 64)
    /// The target's bytes, decoded.
    private var decoded = ByteBuffer(capacity: 256)

    /// The bytes that may be more than themselves: markup, escapes, white space, separators.
    private let notPlain = ByteSet("<>[]{}|\n\u{7F}\t_&%:#/.~")

    /// Reads a target as written between `[[` and `|` or `]]` on a page.
    ///
    /// - Parameters:
    ///   - isLink: whether it leads there whatever it is, as if a colon was before it.
    ///   - ofRedirect: whether it is where the page redirects to. That is a title, so it neither
    ///     completes a path, nor puts the page into a category, nor shows a picture; of another wiki's
    ///     page it is kept as the title, its prefix in lower case.
    mutating func read(
        _ raw: Span<UInt8>, on page: borrowing PageName, _ wiki: borrowing Wiki,
        isLink: Bool = false, ofRedirect: Bool = false
    ) -> LinkTarget {
        title.removeAll()
        section.removeAll()
        shown.removeAll()
        if isPlain(raw) {
            FirstLetter.append(
                raw, inUpperCaseOf: wiki.capitalizes ? wiki.language : nil, to: &title)
            return .page
        }
        guard TitleText.appendDecodedPercents(raw, to: &decoded) else { return .invalid }
        let first = decoded.span.firstIndex(
            notIn: ByteSet(" "), from: 0, to: decoded.count)
        if !ofRedirect, ExternalURL.hasProtocol(decoded.span, at: first) { return .invalid }
        // A colon that is encoded as a character reference does not make a category a link.
        let hasColon = first < decoded.count && decoded[first] == UInt8(ascii: ":")
        if page.hasSubpages, !ofRedirect { completePath(first, on: page) }
        guard TitleText.appendNormalized(decoded, to: &title) else { return .invalid }
        return split(
            hasColon: hasColon || isLink || ofRedirect, ofRedirect: ofRedirect, on: page, wiki)
    }

    /// Tells the prefixes.
    private mutating func split(
        hasColon: Bool, ofRedirect: Bool, on page: borrowing PageName, _ wiki: borrowing Wiki
    ) -> LinkTarget {
        var start = 0
        if !title.isEmpty, title[0] == UInt8(ascii: ":") { start = skipSpace(1) }
        guard start < title.count else { return .invalid }
        var isLink = hasColon
        while let (prefix, next) = prefix(from: start) {
            if let number = wiki.namespaces.number(of: title.span.extracting(prefix)) {
                // `Talk:File:x` would be the talk page of a page that cannot be.
                if number == 1, let (inner, _) = self.prefix(from: next), isPrefix(inner, wiki) {
                    return .invalid
                }
                let isFile = ofRedirect && number == Wiki.media
                return finish(
                    from: next, namespace: isFile ? Wiki.file : number, isLink: isLink, wiki)
            }
            guard
                let kind = InterwikiPrefixes.kind(ofNoNamespace: title.span.extracting(prefix))
            else { break }
            if wiki.isOwnPrefix(title.span.extracting(prefix)) {
                // It only says that what follows is a link.
                isLink = true
                start = next
                if start < title.count { continue }
                // Nothing after it is the main page.
                guard let mainPage = wiki.mainPage else { return .otherWiki }
                title.removeAll()
                title.append(mainPage)
                return .page
            }
            guard isElsewhere(from: next) else { return .invalid }
            if ofRedirect { keepElsewhere(prefix, next) }
            return kind == .language && !hasColon && !isLink && !page.isTalk
                ? .otherLanguage : .otherWiki
        }
        return finish(from: start, namespace: 0, isLink: isLink, wiki)
    }

    /// Ends a title of this wiki, which starts after its prefixes.
    private mutating func finish(
        from start: Int, namespace: Int, isLink: Bool, _ wiki: borrowing Wiki
    ) -> LinkTarget {
        var end = title.count
        if let hash = title.span.firstIndex(of: UInt8(ascii: "#"), from: start) {
            section.append(title, skipSpace(hash + 1)..<title.count)
            end = trimmed(start..<hash)
            if end <= start { return namespace == 0 ? .ownSection : .invalid }
        }
        let longest = namespace == Wiki.special ? 512 : 255
        guard TitleText.isTitle(title.span.extracting(start..<end), longest: longest) else {
            return .invalid
        }
        decoded.removeAll()
        if namespace != 0, isLink || namespace != Wiki.category,
            let name = wiki.namespaces.canonicalName(of: namespace)
        {
            decoded.append(name.span)
            decoded.append(UInt8(ascii: ":"))
        }
        let isUser = namespace == 2 || namespace == 3
        if !isUser || !IPAddress.append(title, start..<end, to: &decoded) {
            guard title[start] != UInt8(ascii: ":") else { return .invalid }
            let capitalizes = wiki.capitalizes(namespace)
            FirstLetter.append(
                title, start..<end, inUpperCaseOf: capitalizes ? wiki.language : nil, to: &decoded)
        }
        swap(&decoded, &title)
        switch isLink && namespace != Wiki.media ? 0 : namespace {
        case Wiki.file: return .file
        case Wiki.media: return .media
        case Wiki.category: return .category
        default: return .page
        }
    }

    /// Makes the title one of another wiki: the prefix in lower case, and what is after it.
    private mutating func keepElsewhere(_ prefix: Range<Int>, _ next: Int) {
        var start = next
        if start < title.count, title[start] == UInt8(ascii: ":") { start = skipSpace(start + 1) }
        let hash = title.span.firstIndex(of: UInt8(ascii: "#"), from: start) ?? title.count
        decoded.removeAll()
        for index in prefix { decoded.append(title[index].lowercased) }
        decoded.append(UInt8(ascii: ":"))
        decoded.append(title, start..<trimmed(start..<hash))
        swap(&decoded, &title)
    }

    /// Whether what is after another wiki's prefix is a title, or nothing.
    private func isElsewhere(from next: Int) -> Bool {
        var start = next
        if start < title.count, title[start] == UInt8(ascii: ":") { start = skipSpace(start + 1) }
        let hash = title.span.firstIndex(of: UInt8(ascii: "#"), from: start) ?? title.count
        let end = trimmed(start..<hash)
        guard end > start else { return true }
        return title[start] != UInt8(ascii: ":")
            && TitleText.isTitle(title.span.extracting(start..<end), longest: 255)
    }

    /// The prefix that begins at `start`, and where what follows its colon starts.
    private func prefix(from start: Int) -> (Range<Int>, Int)? {
        guard start < title.count,
            let colon = title.span.firstIndex(of: UInt8(ascii: ":"), from: start + 1)
        else { return nil }
        return (start..<trimmed(start..<colon), skipSpace(colon + 1))
    }

    private func isPrefix(_ range: Range<Int>, _ wiki: borrowing Wiki) -> Bool {
        let prefix = title.span.extracting(range)
        return wiki.namespaces.number(of: prefix) != nil
            || InterwikiPrefixes.kind(ofNoNamespace: prefix) != nil
    }

    /// Whether a target is its own title, as most are: nothing in it is more than itself.
    @inline(__always)
    private func isPlain(_ raw: Span<UInt8>) -> Bool {
        guard !raw.isEmpty, raw.count <= 255 else { return false }
        var last = UInt8(ascii: " ")
        for index in raw.indices {
            let byte = raw[index]
            if byte < 0x80 {
                if byte < 0x20 || notPlain.contains(byte) { return false }
                if byte == UInt8(ascii: " "), last == byte { return false }
            } else if byte >= 0xE0 || byte == 0xC2 {
                if raw.lengthOfTitleSpace(at: index) > 0 { return false }
                if byte == 0xE2, raw.hasDirectionMark(at: index) { return false }
                if byte == 0xEF, TitleText.isReplacement(raw, at: index) { return false }
            }
            last = byte
        }
        return last != UInt8(ascii: " ")
    }

    private func skipSpace(_ index: Int) -> Int {
        index < title.count && title[index] == UInt8(ascii: " ") ? index + 1 : index
    }

    /// The end of a range without the space that it ends with.
    private func trimmed(_ range: Range<Int>) -> Int {
        let end = range.upperBound
        return end > range.lowerBound && title[end - 1] == UInt8(ascii: " ") ? end - 1 : end
    }

    // MARK: Subpages

    /// Completes `/sub`, `../` and `../sub`, which start at `first` of `decoded`, by the page's
    /// title. A slash at the end says that the subpage's name alone shows.
    private mutating func completePath(_ first: Int, on page: borrowing PageName) {
        let hash = decoded.span.firstIndex(of: UInt8(ascii: "#"), from: first) ?? decoded.count
        var path = decoded.span.trimmed(first..<hash)
        var levels = 0
        if !path.isEmpty, decoded[path.lowerBound] == UInt8(ascii: "/") {
            path = path.lowerBound + 1..<path.upperBound
        } else {
            while decoded.span.has("../", at: path.lowerBound, before: path.upperBound) {
                path = path.lowerBound + 3..<path.upperBound
                levels += 1
            }
            if levels == 0 { return }
        }
        guard let end = page.end(levelsUp: levels) else { return }
        var nameEnd = path.upperBound
        while nameEnd > path.lowerBound, decoded[nameEnd - 1] == UInt8(ascii: "/") { nameEnd -= 1 }
        let name = decoded.span.trimmed(path.lowerBound..<nameEnd)
        title.append(page.full, 0..<end)
        if !name.isEmpty || levels == 0 {
            title.append("/")
            title.append(decoded, name)
        }
        title.append(decoded, hash..<decoded.count)
        let showsName = nameEnd < path.upperBound || path.isEmpty && levels == 0
        if showsName, !name.isEmpty || hash < decoded.count {
            TitleText.appendDecodedReferences(
                decoded, path.lowerBound..<nameEnd, to: &shown)
            TitleText.appendDecodedReferences(decoded, hash..<decoded.count, to: &shown)
        } else if showsName || levels > 0 {
            TitleText.appendDecodedReferences(title, 0..<title.count, to: &shown)
        }
        swap(&decoded, &title)
        title.removeAll()
    }
}
