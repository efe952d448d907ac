/// The normalized title: the key by which titles, categories and links are matched.
///
/// In this order: a trailing parenthetical goes, with the white space before it, unless nothing
/// would be left; lower case; NFD without the nonspacing marks (Mn); what is no letter, number or
/// `_` parts words, as white space does; words are joined by single spaces.
///
/// All steps after the first are one pass, since each looks at one scalar value alone: a scalar
/// becomes itself, other scalars, nothing, or the end of a word. ASCII needs no table.
extension ByteBuffer {
    /// Adds the normalized form of a title, a category's name or a link's target.
    public mutating func append(normalizedTitle title: Span<UInt8>) {
        let end = title.endWithoutParenthetical
        var words = NormalizedWords(start: count)
        var position = 0
        while position < end {
            let byte = title[position]
            guard byte < 0x80 else { break }
            words.append(ascii: byte, to: &self)
            position &+= 1
        }
        guard position < end else { return }
        let table = NormalizedTitleTable.shared
        while position < end {
            let length = title.lengthOfSequence(at: position, before: title.count)
            switch length {
            case 0, 1:  // What is no UTF-8 is no letter: any byte of it parts words.
                words.append(ascii: title[position], to: &self)
                position &+= 1
            default:
                let scalar = title.scalarValue(at: position, length: length)
                if let replacement = table.replacement(of: scalar) {
                    for index in replacement { words.append(letter: table[index], to: &self) }
                } else {
                    words.startLetter(in: &self)
                    if scalar &- 0xAC00 < 11_172 {
                        appendJamo(of: scalar)
                    } else {
                        append(title, position..<position &+ length)
                    }
                }
                position &+= length
            }
        }
    }

    /// Adds the two or three letters that a Hangul syllable is made of (Unicode, section 3.12).
    private mutating func appendJamo(of syllable: UInt32) {
        let index = syllable - 0xAC00
        append(scalar: 0x1100 + index / 588)
        append(scalar: 0x1161 + index % 588 / 28)
        if index % 28 > 0 { append(scalar: 0x11A7 + index % 28) }
    }
}

/// Words as they are written: separated by single spaces, with none before the first or after the last.
private struct NormalizedWords {
    /// Where the title starts in the buffer.
    let start: Int
    /// Whether a word has ended since the last letter.
    private var isParted = false

    init(start: Int) { self.start = start }

    /// Adds a byte of a letter or number, or, for a space, ends the word.
    @inline(__always)
    mutating func append(letter: UInt8, to buffer: inout ByteBuffer) {
        guard letter != UInt8(ascii: " ") else {
            isParted = true
            return
        }
        startLetter(in: &buffer)
        buffer.append(letter)
    }

    /// Adds the space that is due before a letter.
    @inline(__always)
    mutating func startLetter(in buffer: inout ByteBuffer) {
        guard isParted else { return }
        if buffer.count > start { buffer.append(UInt8(ascii: " ")) }
        isParted = false
    }

    /// Adds an ASCII character.
    @inline(__always)
    mutating func append(ascii byte: UInt8, to buffer: inout ByteBuffer) {
        let lower = byte | 0x20
        if lower &- UInt8(ascii: "a") < 26 {
            append(letter: lower, to: &buffer)
        } else if byte.isDigit || byte == UInt8(ascii: "_") {
            append(letter: byte, to: &buffer)
        } else {
            isParted = true
        }
    }
}

extension Span<UInt8> {
    /// Where a title ends without its trailing parenthetical and the white space before it.
    fileprivate var endWithoutParenthetical: Int {
        let close = indexBeforeWhiteSpace(count)
        guard close > 0, self[close - 1] == UInt8(ascii: ")") else { return count }
        var depth = 0
        var open = close
        repeat {
            open -= 1
            switch self[open] {
            case UInt8(ascii: ")"): depth += 1
            case UInt8(ascii: "("): depth -= 1
            default: break
            }
        } while depth > 0 && open > 0
        guard depth == 0 else { return count }
        let end = indexBeforeWhiteSpace(open)
        return end > 0 ? end : count
    }

    /// Where the white space starts that ends at a position; that position where there is none.
    private func indexBeforeWhiteSpace(_ end: Int) -> Int {
        var position = end
        while position > 0 {
            let length = lengthOfWhiteSpace(before: position)
            guard length > 0 else { break }
            position -= length
        }
        return position
    }
}
