/// What MediaWiki makes of a title's characters: which it decodes, folds and forbids.
enum TitleText {
    private static let forbidden = ByteSet("<>[]{}|\n\u{7F}")

    /// Sets `decoded` to a link's target without comments, its percent-encoding decoded; false where
    /// there is markup, or no UTF-8 comes out. Less-than and greater-than signs are none in a
    /// fragment, as far as they make no tag.
    static func appendDecodedPercents(_ raw: Span<UInt8>, to decoded: inout ByteBuffer) -> Bool {
        decoded.removeAll()
        var hasPercent = false
        var index = 0
        while index < raw.count {
            let byte = raw[index]
            if forbidden.contains(byte), let next = LinkTargetReader.commentEnd(raw, index) {
                index = next
            } else if byte < 0x20 || forbidden.contains(byte) && !isSign(raw, at: index) {
                return false
            } else if byte == UInt8(ascii: "%"),
                let decodedByte = raw.percentEncodedByte(at: index)
            {
                decoded.append(decodedByte)
                hasPercent = true
                index += 3
            } else {
                decoded.append(byte)
                index += 1
            }
        }
        return !hasPercent || decoded.span.indexOfInvalidUTF8() == nil
    }

    /// Whether a less-than or greater-than sign is at `index` that makes no tag.
    private static func isSign(_ raw: Span<UInt8>, at index: Int) -> Bool {
        if raw[index] == UInt8(ascii: ">") { return true }
        guard raw[index] == UInt8(ascii: "<") else { return false }
        return index + 1 == raw.count
            || !(raw[index + 1].isLetter || raw[index + 1] == UInt8(ascii: "/"))
    }

    /// Appends a title with its character references decoded, every run of white space and
    /// underscores as one space, and without the marks that say in which direction text runs; false
    /// where there is a control character, markup, or what is no character.
    static func appendNormalized(
        _ text: borrowing ByteBuffer, to title: inout ByteBuffer
    ) -> Bool {
        guard text.span.firstIndex(of: UInt8(ascii: "&")) != nil else {
            return appendSpaced(text.span, to: &title)
        }
        var decoded = ByteBuffer(capacity: text.count)
        return appendDecodedReferences(text, 0..<text.count, to: &decoded)
            && appendSpaced(decoded.span, to: &title)
    }

    /// Appends text with its character references decoded; false where one is no character's:
    /// MediaWiki puts U+FFFD for it, which no title has.
    @discardableResult
    static func appendDecodedReferences(
        _ text: borrowing ByteBuffer, _ range: Range<Int>, to decoded: inout ByteBuffer
    ) -> Bool {
        let bytes = text.span
        var isText = true
        var index = range.lowerBound
        while index < range.upperBound {
            if bytes[index] == UInt8(ascii: "&") {
                if let (code, length) = CharacterReference.read(
                    bytes, at: index, before: range.upperBound)
                {
                    CharacterReference.append(code, to: &decoded)
                    index += length
                    continue
                }
                if isNumber(bytes, at: index) { isText = false }
            }
            decoded.append(bytes[index])
            index += 1
        }
        return isText
    }

    private static func appendSpaced(_ bytes: Span<UInt8>, to title: inout ByteBuffer) -> Bool {
        var spaceWaits = false
        var isFragment = false
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "#") { isFragment = true }
            let length = bytes.lengthOfTitleSpace(at: index)
            if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "_") || length > 0 {
                spaceWaits = true
                index += max(1, length)
                continue
            }
            if byte == 0xE2, bytes.hasDirectionMark(at: index) {
                index += 3
                continue
            }
            if !isFragment, byte < 0x20 || forbidden.contains(byte) { return false }
            if byte == 0xEF, isReplacement(bytes, at: index) { return false }
            if spaceWaits, !title.isEmpty { title.append(UInt8(ascii: " ")) }
            spaceWaits = false
            title.append(byte)
            index += 1
        }
        return true
    }

    /// Whether U+FFFD is at `index`.
    static func isReplacement(_ bytes: Span<UInt8>, at index: Int) -> Bool {
        index + 2 < bytes.count && bytes[index] == 0xEF && bytes[index + 1] == 0xBF
            && bytes[index + 2] == 0xBD
    }

    /// Whether a character reference by number is at `index`, be it a character's or not.
    private static func isNumber(_ bytes: Span<UInt8>, at index: Int) -> Bool {
        guard bytes.has("&#", at: index, before: bytes.count) else { return false }
        var end = index + 2
        let isHexadecimal = end < bytes.count && bytes[end] | 0x20 == UInt8(ascii: "x")
        if isHexadecimal { end += 1 }
        let start = end
        while end < bytes.count,
            bytes[end].digit(radix: isHexadecimal ? 16 : 10) != nil
        {
            end += 1
        }
        return end > start && end < bytes.count && bytes[end] == UInt8(ascii: ";")
    }

    /// Whether MediaWiki takes this, which has no prefix any more, as a title.
    static func isTitle(_ body: Span<UInt8>, longest: Int) -> Bool {
        guard !body.isEmpty, body.count <= longest, !isRelative(body) else { return false }
        for index in body.indices {
            switch body[index] {
            case UInt8(ascii: "~"): if body.starts(with: "~~~", at: index) { return false }
            case UInt8(ascii: "%"): if body.percentEncodedByte(at: index) != nil { return false }
            case UInt8(ascii: "&"): if isReference(body, at: index) { return false }
            default: break
            }
        }
        return true
    }

    /// Whether what looks like a character reference by name is at `index`.
    private static func isReference(_ body: Span<UInt8>, at index: Int) -> Bool {
        var end = index + 1
        while end < body.count, body[end].isLetter || body[end].isDigit || body[end] >= 0x80 {
            end += 1
        }
        return end > index + 1 && end < body.count && body[end] == UInt8(ascii: ";")
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

extension LinkTargetReader {
    /// The end of the comment that starts at `index`; nil where none does.
    static func commentEnd(_ raw: Span<UInt8>, _ index: Int) -> Int? {
        guard raw.starts(with: "<!--", at: index) else { return nil }
        var end = index + 4
        while end < raw.count, !raw.starts(with: "-->", at: end) { end += 1 }
        return min(raw.count, end + 3)
    }
}
