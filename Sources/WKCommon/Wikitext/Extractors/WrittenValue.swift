/// A value's wikitext as it is written, on one line: without comments and notes, white space single.
enum WrittenValue {
    /// The most bytes; what is longer is cut.
    static let longest = 4000

    /// Appends the wikitext in a range.
    static func append(_ source: Span<UInt8>, _ range: Range<Int>, to text: inout ByteBuffer) {
        let written = source.extracting(range)
        let start = text.count
        var spaceWaits = false
        var note = NoteTag()
        var index = 0
        while index < written.count, text.count - start < longest {
            if written[index] == UInt8(ascii: "<"),
                let end = LinkTargetReader.commentEnd(written, index) ?? note.end(written, index)
            {
                index = end
                continue
            }
            if written[index].isSpace {
                spaceWaits = text.count > start
            } else {
                if spaceWaits { text.append(UInt8(ascii: " ")) }
                spaceWaits = false
                text.append(written[index])
            }
            index += 1
        }
        // A cut leaves no part of a character.
        let end = text.span.extracting(start..<text.count).indexOfInvalidUTF8()
        if let end { text.truncate(to: start + end) }
    }
}

/// Finds `<ref>…</ref>` and its like; an end that is not there is sought once.
private struct NoteTag {
    private var hasEnd = true
    private var hasAngle = true

    /// Where a note ends that starts at a position; nil where none does.
    mutating func end(_ text: Span<UInt8>, _ start: Int) -> Int? {
        var name = ShortName()
        let nameEnd = name.read(text, from: start + 1, to: text.count)
        guard hasAngle, let tag = name.value(in: ExtensionTag.names),
            ExtensionTag.content(tag) == .aside
        else { return nil }
        guard let startEnd = text.firstIndex(of: UInt8(ascii: ">"), from: nameEnd) else {
            hasAngle = false
            return nil
        }
        if text[startEnd - 1] == UInt8(ascii: "/") { return startEnd + 1 }
        guard hasEnd else { return nil }
        let closing = ExtensionTag.spellings[tag]
        var index = startEnd + 1
        while let angle = text.firstIndex(of: UInt8(ascii: "<"), from: index) {
            index = angle + 1
            let nameStart = angle + 2
            if text.has("/", at: angle + 1, before: text.count),
                nameStart + closing.count < text.count,
                text.has(lowercased: closing.span, at: nameStart),
                !text[nameStart + closing.count].isLetter
            {
                let end = text.firstIndex(of: UInt8(ascii: ">"), from: nameStart)
                return end.map { $0 + 1 }
            }
        }
        hasEnd = false
        return nil
    }
}

extension Span<UInt8> {
    /// Whether something can be seen: more than white space and what joins or directs characters.
    var isVisible: Bool {
        var index = 0
        while index < count {
            if self[index].isSpace {
                index += 1
            } else if let (scalar, length) = scalar(at: index, before: count),
                Self.isUnseen(scalar.value)
            {
                index += length
            } else {
                return true
            }
        }
        return false
    }

    private static func isUnseen(_ code: UInt32) -> Bool {
        switch code {
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E: true
        default: false
        }
    }

    /// Whether there is something to read: more than white space, brackets, commas and dashes.
    var hasWords: Bool {
        var index = 0
        while index < count {
            switch self[index] {
            case 0xE2 where index + 2 < count && self[index + 1] == 0x80: index += 3
            case 0xC2: index += 2
            case 0xE3 where index + 2 < count && self[index + 1] == 0x80: index += 3
            case let byte where byte >= 0x80 || byte.isLetter || byte.isDigit: return true
            default: index += 1
            }
        }
        return false
    }
}
