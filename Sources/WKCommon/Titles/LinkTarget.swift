/// What an internal link leads to.
enum LinkTarget {
    /// A page of this wiki, its title in canonical form.
    case page
    /// A picture that stands on the page.
    case file
    /// A file itself, in the text: `[[Media:…]]`.
    case media
    /// A category that the page is put into.
    case category
    /// A page of another wiki, or a file to hear or load: its text alone shows.
    case otherWiki
    /// The same page in another language, which stands beside the text.
    case otherLanguage
    /// A section of the page itself.
    case ownSection
    /// No title at all: the link shows as text.
    case invalid
}

/// Reads link targets as MediaWiki does (MediaWikiTitleCodec::splitTitleString): character
/// references and percent-encoding decoded, white space single, prefixes told, the fragment cut
/// off, the first letter in upper case where the wiki has it so.
struct LinkTargetReader: ~Copyable {
    /// The title that was read last, in canonical form; without its prefix for a category.
    private(set) var title = ByteBuffer(capacity: 256)
    /// The section that it leads to, decoded; empty where it names none.
    private(set) var section = ByteBuffer(capacity: 64)
    /// The target's bytes, decoded.
    private var decoded = ByteBuffer(capacity: 256)

    /// The longest title that MediaWiki stores, in bytes, without its namespace.
    private static let longest = 255
    private let forbidden = ByteSet("<>[]{}|\n\u{7F}")
    /// The bytes that may be more than themselves: markup, escapes, white space, separators.
    private let notPlain = ByteSet("<>[]{}|\n\u{7F}\t_&%:#/.~")

    /// Reads a target as written between `[[` and `|` or `]]`.
    mutating func read(_ raw: Span<UInt8>, _ wiki: borrowing Wiki) -> LinkTarget {
        title.removeAll()
        section.removeAll()
        if isPlain(raw) {
            FirstLetter.append(
                raw, inUpperCaseOf: wiki.capitalizes ? wiki.language : nil, to: &title)
            return .page
        }
        guard decode(raw), Self.normalizeSpaces(decoded, without: forbidden, to: &title) else {
            return .invalid
        }
        var start = 0
        let hasColon = !title.isEmpty && title[0] == UInt8(ascii: ":")
        if hasColon { start = skipSpace(1) }
        var namespace = 0
        if let colon = title.span.extracting(start..<title.count).firstIndex(of: UInt8(ascii: ":"))
        {
            let prefix = title.span.extracting(start..<trimmed(start..<start + colon))
            if let number = wiki.namespaces.number(of: prefix) {
                namespace = number
                start = skipSpace(start + colon + 1)
            } else if let kind = InterwikiPrefixes.kind(of: prefix) {
                return kind == .language && !hasColon ? .otherLanguage : .otherWiki
            }
        }
        return finish(from: start, namespace: namespace, hasColon: hasColon, wiki)
    }

    private mutating func finish(
        from start: Int, namespace: Int, hasColon: Bool, _ wiki: borrowing Wiki
    ) -> LinkTarget {
        if let hash = title.span.firstIndex(of: UInt8(ascii: "#"), from: start) {
            section.append(title, skipSpace(hash + 1)..<title.count)
            title.truncate(to: trimmed(start..<hash))
            if hash == start || title.count <= start {
                return namespace == 0 ? .ownSection : .invalid
            }
        }
        guard isTitle(title.span.extracting(start..<title.count)) else { return .invalid }
        decoded.removeAll()
        let showsPrefix = namespace != 0 && (hasColon || namespace != Wiki.category)
        if showsPrefix, let name = wiki.namespaces.canonicalName(of: namespace) {
            decoded.append(name.span)
            decoded.append(UInt8(ascii: ":"))
        }
        FirstLetter.append(
            title, start..<title.count, inUpperCaseOf: wiki.capitalizes ? wiki.language : nil,
            to: &decoded)
        swap(&decoded, &title)
        switch hasColon && namespace != Wiki.media ? 0 : namespace {
        case Wiki.file: return .file
        case Wiki.media: return .media
        case Wiki.category: return .category
        default: return .page
        }
    }

    /// Whether a target is its own title, as most are: nothing in it is more than itself.
    @inline(__always)
    private func isPlain(_ raw: Span<UInt8>) -> Bool {
        guard !raw.isEmpty, raw.count <= Self.longest else { return false }
        var last = UInt8(ascii: " ")
        for index in raw.indices {
            let byte = raw[index]
            if byte < 0x80 {
                if byte < 0x20 || notPlain.contains(byte) { return false }
                if byte == UInt8(ascii: " "), last == byte { return false }
            } else if byte >= 0xE0 || byte == 0xC2 {
                if UnicodeSpace.length(raw, at: index) > 0 { return false }
                if byte == 0xE2, UnicodeSpace.isDirectionMark(raw, at: index) { return false }
            }
            last = byte
        }
        return last != UInt8(ascii: " ")
    }

    /// Decodes character references and percent signs into `decoded`; false where there is markup.
    private mutating func decode(_ raw: Span<UInt8>) -> Bool {
        decoded.removeAll()
        var hasPercent = false
        var index = 0
        while index < raw.count {
            let byte = raw[index]
            if forbidden.contains(byte) {
                guard let next = LinkTargetReader.commentEnd(raw, index) else { return false }
                index = next
                continue
            }
            if byte == UInt8(ascii: "&"),
                let (code, length) = CharacterReference.read(raw, at: index, before: raw.count)
            {
                CharacterReference.append(code, to: &decoded)
                index += length
                continue
            }
            if byte == UInt8(ascii: "%"), let decodedByte = LinkTargetReader.percent(raw, index) {
                decoded.append(decodedByte)
                hasPercent = true
                index += 3
                continue
            }
            decoded.append(byte)
            index += 1
        }
        return !hasPercent || decoded.span.indexOfInvalidUTF8() == nil
    }

    /// The end of the comment that starts at `index`; nil where none does.
    static func commentEnd(_ raw: Span<UInt8>, _ index: Int) -> Int? {
        guard raw.starts(with: "<!--", at: index) else { return nil }
        var end = index + 4
        while end < raw.count, !raw.starts(with: "-->", at: end) { end += 1 }
        return min(raw.count, end + 3)
    }

    /// The byte that a percent sign at `index` and two hexadecimal digits stand for.
    static func percent(_ raw: Span<UInt8>, _ index: Int) -> UInt8? {
        guard index + 2 < raw.count, raw[index] == UInt8(ascii: "%"),
            let high = raw[index + 1].hexadecimalValue,
            let low = raw[index + 2].hexadecimalValue
        else { return nil }
        return high << 4 | low
    }

    /// Makes every run of white space and underscores one space, and drops the marks that say in
    /// which direction text runs; false where a control character or markup was encoded.
    private static func normalizeSpaces(
        _ decoded: borrowing ByteBuffer, without forbidden: ByteSet, to title: inout ByteBuffer
    ) -> Bool {
        let bytes = decoded.span
        var spaceWaits = false
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            let length = byte < 0xC2 ? 0 : UnicodeSpace.length(bytes, at: index)
            if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "_") || length > 0 {
                spaceWaits = true
                index += max(1, length)
                continue
            }
            if byte == 0xE2, UnicodeSpace.isDirectionMark(bytes, at: index) {
                index += 3
                continue
            }
            if byte < 0x20 || forbidden.contains(byte) { return false }
            if spaceWaits, !title.isEmpty { title.append(UInt8(ascii: " ")) }
            spaceWaits = false
            title.append(byte)
            index += 1
        }
        return true
    }

    private func skipSpace(_ index: Int) -> Int {
        index < title.count && title[index] == UInt8(ascii: " ") ? index + 1 : index
    }

    /// The end of a range without the space that it ends with.
    private func trimmed(_ range: Range<Int>) -> Int {
        let end = range.upperBound
        return end > range.lowerBound && title[end - 1] == UInt8(ascii: " ") ? end - 1 : end
    }

    /// Whether MediaWiki takes this, without its prefix, as a title.
    private func isTitle(_ body: Span<UInt8>) -> Bool {
        guard !body.isEmpty, body.count <= LinkTargetReader.longest,
            body[0] != UInt8(ascii: ":"), !LinkTargetReader.isRelative(body)
        else { return false }
        for index in body.indices {
            switch body[index] {
            case UInt8(ascii: "~"): if body.starts(with: "~~~", at: index) { return false }
            case UInt8(ascii: "%"): if LinkTargetReader.percent(body, index) != nil { return false }
            case UInt8(ascii: "&"):
                if CharacterReference.read(body, at: index, before: body.count) != nil {
                    return false
                }
            default: break
            }
        }
        return true
    }

    /// Whether a part of the title is `.` or `..`, as of a path.
    private static func isRelative(_ body: Span<UInt8>) -> Bool {
        var start = 0
        while true {
            let end = body.firstIndex(of: UInt8(ascii: "/"), from: start) ?? body.count
            let part = body.extracting(start..<end)
            if part.equals(".") || part.equals("..") { return true }
            if end == body.count { return false }
            start = end + 1
        }
    }
}
