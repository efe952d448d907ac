/// Tells where the redirects of a wiki lead: by the title that the export states, or by the text of
/// the page, as MediaWiki does where it imports pages.
struct RedirectReader: ~Copyable {
    /// The title that the last page redirects to; empty where it is no redirect.
    private(set) var title = ByteBuffer(capacity: 256)
    /// How many bytes of the title are the prefix of another wiki; 0 where it is of this one.
    private(set) var prefixCount = 0

    private var site = SiteInfo()
    /// The namespaces of the wiki, from the first title on that needs them: they cost as much as a
    /// thousand pages.
    private var knownNames: NamespaceNames?
    /// What only texts need, of the wiki of the last text.
    private var known: (wiki: Wiki, text: RedirectText)?
    private var target = LinkTargetReader()

    /// Goes on to the pages of a wiki.
    mutating func enter(_ site: SiteInfo) {
        self.site = site
        knownNames = nil
        known = nil
    }

    private mutating func names() -> NamespaceNames {
        let names = knownNames ?? site.namespaceNames
        knownNames = names
        return names
    }

    /// The number of the namespace that a title's prefix names, else 0.
    mutating func namespace(ofTitle title: Span<UInt8>) -> Int {
        guard let colon = title.firstIndex(of: UInt8(ascii: ":")) else { return 0 }
        let names = names()
        guard let number = names.number(of: title.extracting(0..<colon)),
            let name = names.canonicalName(of: number),
            name.span.equals(title.extracting(0..<colon))
        else { return 0 }
        return number
    }

    /// Reads the title that the export states, without the section that some exports add to it;
    /// returns whether there is one.
    mutating func read(stated: Span<UInt8>) -> Bool {
        title.removeAll()
        prefixCount = 0
        let end = stated.firstIndex(of: UInt8(ascii: "#")) ?? stated.count
        title.append(stated.extracting(stated.trimmed(0..<end)))
        if let colon = title.span.firstIndex(of: UInt8(ascii: ":")), isOtherWiki(0..<colon) {
            prefixCount = colon
        }
        return !title.isEmpty
    }

    /// Whether a prefix of a stated title is another wiki's. MediaWiki writes those in lower case, and
    /// the first letter of an article on most wikis in upper case.
    private mutating func isOtherWiki(_ prefix: Range<Int>) -> Bool {
        for index in prefix where title.span[index] != title.span[index].lowercased {
            return false
        }
        let names = names()
        let prefix = title.span.extracting(prefix)
        return names.number(of: prefix) == nil
            && InterwikiPrefixes.kind(ofNoNamespace: prefix) != nil
    }

    /// Reads the text of a page for which no title is stated.
    ///
    /// - Parameter isMarked: whether the export has a `<redirect />` for the page.
    mutating func read(text page: Span<UInt8>, isMarked: Bool) {
        title.removeAll()
        prefixCount = 0
        let (wiki, text) = known ?? (site.wiki, site.redirectText)
        known = (wiki, text)
        let link = isMarked ? RedirectText.link(ofMarked: page) : text.link(of: page)
        guard let link, let prefixCount = target.readRedirect(page.extracting(link.target), wiki)
        else { return }
        title.append(target.title)
        self.prefixCount = prefixCount
    }
}

extension LinkTargetReader {
    /// Reads the target of a redirect as written; returns how many bytes of the title are the prefix of
    /// another wiki, and nil where MediaWiki takes the page for no redirect.
    mutating func readRedirect(_ raw: Span<UInt8>, _ wiki: borrowing Wiki) -> Int? {
        var (start, end) = (0, 0)
        if raw.firstIndex(of: UInt8(ascii: "%")) != nil {
            while start < raw.count, raw[start] == UInt8(ascii: ":") { start += 1 }
        }
        while end < raw.count,
            raw[end] != UInt8(ascii: "#") || end > 0 && raw[end - 1] == UInt8(ascii: "&")
        {
            end += 1
        }
        // Comments are none in a title.
        guard raw.extracting(0..<end).firstIndex(of: UInt8(ascii: "<")) == nil else { return nil }
        // The section may be any text: what no link may have makes it none.
        return readTitle(raw.extracting(start..<raw.count), wiki)
            ?? readTitle(raw.extracting(start..<end), wiki)
    }

    /// Reads the title that a redirect leads to.
    private mutating func readTitle(_ raw: Span<UInt8>, _ wiki: borrowing Wiki) -> Int? {
        switch read(raw, on: PageName(), wiki, ofRedirect: true) {
        case .page:
            return isNoTarget(wiki) ? nil : 0
        case .otherWiki, .otherLanguage:
            guard let colon = title.span.firstIndex(of: UInt8(ascii: ":")), colon + 1 < title.count
            else { return nil }
            return colon
        case .file, .media, .category, .ownSection, .invalid: return nil
        }
    }

    /// Whether the title is that of a special page that MediaWiki redirects no one to.
    private func isNoTarget(_ wiki: borrowing Wiki) -> Bool {
        guard let colon = title.span.firstIndex(of: UInt8(ascii: ":")),
            wiki.namespaces.number(of: title.span.extracting(0..<colon)) == Wiki.special
        else { return false }
        let slash = title.span.firstIndex(of: UInt8(ascii: "/"), from: colon) ?? title.count
        let name = FoldedName(title.span.extracting(colon + 1..<slash))
        guard let name else { return false }
        return LinkTargetReader.noTargets.value(of: name.span) != nil
    }

    /// `$wgInvalidRedirectTargets`, and the page that logs out.
    private static let noTargets = NameTable(
        ["filepath", "mypage", "mytalk", "redirect", "mylog", "userlogout", "logout"]
            .map { ($0, 0) })
}
