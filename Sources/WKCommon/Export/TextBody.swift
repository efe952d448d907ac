/// The character data of a `<text>` element, from XML to the inside of a JSON string in one pass.
///
/// Three sets of rules meet here. XML: the five entities and character references stand for
/// characters, CR LF and CR are LF, `]]>` is an error, and only some characters may occur.
/// UTF-8: each sequence is checked. JSON: quotes, backslashes and control characters are escaped.
///
/// Eight bytes are read and written at a time. A mask tells the first of them that any rule is
/// about; up to there they stay written, and that byte is dealt with by itself. Letters of two
/// and of three bytes, most of what is not ASCII, have ways of their own. The caller has made sure
/// that no `<` occurs. Between two steps all that is written is the JSON of all that is read.
enum TextBody {
    /// Appends the JSON of the bytes `range`.
    static func appendJSON(
        of bytes: Span<UInt8>, _ range: Range<Int>, to json: inout ByteBuffer
    ) throws(MarkupError) {
        var position = range.lowerBound
        let end = range.upperBound
        while position < end {
            if position <= end - 8 {
                let word = bytes.word(at: position)
                let plain = WordSearch.firstByte(in: mask(of: word))
                json.append(word: word, keeping: plain)
                position += plain
                if plain == 8 { continue }
            }
            let byte = bytes[position]
            if byte >= 0x80 {
                position = try appendLetters(bytes, position..<end, to: &json)
            } else {
                position = try appendSpecial(bytes, position, of: range, to: &json)
            }
        }
    }

    /// The bytes that are not plain: control characters, `&`, `"`, `\`, `>`, and from 0x7F on.
    @inline(__always)
    private static func mask(of word: UInt64) -> UInt64 {
        // `"` and `&` differ in one bit.
        let quoteOrAmpersand = word | WordSearch.ones &* 0x04
        return WordSearch.controlMask(in: word) | WordSearch.highMask(in: word)
            | WordSearch.mask(of: UInt8(ascii: "&"), in: quoteOrAmpersand)
            | WordSearch.mask(of: UInt8(ascii: "\\"), in: word)
            | WordSearch.mask(of: UInt8(ascii: ">"), in: word)
    }

    /// Appends the sequences of two to four bytes that begin a range; returns where they end.
    @inline(__always)
    private static func appendLetters(
        _ bytes: Span<UInt8>, _ range: Range<Int>, to json: inout ByteBuffer
    ) throws(MarkupError) -> Int {
        var position = range.lowerBound
        let end = range.upperBound
        while position <= end - 8 {
            let word = bytes.word(at: position)
            if word.startsWithTwoBytes {
                let length = word.leadingTwoByteSequences << 1
                guard length > 0 else { break }
                json.append(word: word, keeping: length)
                position += length
            } else if word.startsWithThreeBytes {
                guard let code = word.leadingThreeByteScalar, code < 0xFFFE else { break }
                json.append(word: word, keeping: 3)
                position += 3
            } else {
                break
            }
        }
        guard position < end, bytes[position] >= 0x80 else { return position }
        let length = try XMLText.sequenceLength(bytes, position..<end)
        json.append(bytes, position..<position + length)
        return position + length
    }

    /// Appends what an ASCII byte with a meaning stands for; returns where it ends.
    @inline(__always)
    private static func appendSpecial(
        _ bytes: Span<UInt8>, _ position: Int, of range: Range<Int>, to json: inout ByteBuffer
    ) throws(MarkupError) -> Int {
        let byte = bytes[position]
        switch byte {
        case UInt8(ascii: "\n"):
            json.append(word: newline, keeping: 2)
        case UInt8(ascii: "&"):
            return try appendReference(bytes, position..<range.upperBound, to: &json)
        case UInt8(ascii: ">"):
            if position >= range.lowerBound + 2, bytes[position - 1] == UInt8(ascii: "]"),
                bytes[position - 2] == UInt8(ascii: "]")
            {
                throw MarkupError(
                    position: position - 2, message: "]]> in a text, which XML does not allow")
            }
            json.append(byte)
        case UInt8(ascii: "\r"):
            let isPair = position + 1 < range.upperBound && bytes[position + 1] == 0x0A
            if !isPair { json.append(word: newline, keeping: 2) }
        case UInt8(ascii: "\t"), UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F:
            json.appendJSONEscape(of: byte)
        case 0..<0x20:
            throw XMLText.disallowed(UInt32(byte), at: position)
        default:
            json.append(byte)
        }
        return position + 1
    }

    /// The bytes `\n`.
    private static var newline: UInt64 { 0x6E5C }

    /// Appends what the reference that begins a range stands for; returns where it ends.
    @inline(__always)
    private static func appendReference(
        _ bytes: Span<UInt8>, _ range: Range<Int>, to json: inout ByteBuffer
    ) throws(MarkupError) -> Int {
        let start = range.lowerBound
        let room = range.count
        let rest =
            room >= 8
            ? bytes.word(at: start) : bytes.bits(at: start << 3, count: 56).byteSwapped >> 8
        if rest & 0xFFFF_FFFF == 0x3B74_6C26, room >= 4 {  // &lt;
            json.append(UInt8(ascii: "<"))
            return start + 4
        }
        if rest & 0xFFFF_FFFF == 0x3B74_6726, room >= 4 {  // &gt;
            json.append(UInt8(ascii: ">"))
            return start + 4
        }
        if rest & 0xFFFF_FFFF_FFFF == 0x3B74_6F75_7126, room >= 6 {  // &quot;
            json.appendJSONEscape(of: UInt8(ascii: "\""))
            return start + 6
        }
        if rest & 0xFF_FFFF_FFFF == 0x3B_706D_6126, room >= 5 {  // &amp;
            json.append(UInt8(ascii: "&"))
            return start + 5
        }
        if rest & 0xFFFF_FFFF_FFFF == 0x3B73_6F70_6126, room >= 6 {  // &apos;
            json.append(UInt8(ascii: "'"))
            return start + 6
        }
        return try appendNumericReference(bytes, range, to: &json)
    }

    @inline(never)
    private static func appendNumericReference(
        _ bytes: Span<UInt8>, _ range: Range<Int>, to json: inout ByteBuffer
    ) throws(MarkupError) -> Int {
        let start = range.lowerBound
        var position = start + 1
        guard position < range.upperBound, bytes[position] == UInt8(ascii: "#") else {
            throw undefined(start)
        }
        position += 1
        let isHex = position < range.upperBound && bytes[position] == UInt8(ascii: "x")
        if isHex { position += 1 }
        let digits = position
        var code: UInt32 = 0
        while position < range.upperBound, let digit = bytes[position].digit(radix: isHex ? 16 : 10)
        {
            code = min(code * (isHex ? 16 : 10) + UInt32(digit), 0x11_0000)
            position += 1
        }
        guard position > digits, position < range.upperBound,
            bytes[position] == UInt8(ascii: ";")
        else { throw undefined(start) }
        guard XMLText.allows(code) else {
            throw MarkupError(
                position: start, message: "a reference to a character that XML does not allow")
        }
        if code < 0x20 || code == 0x22 || code == 0x5C || code == 0x7F {
            json.appendJSONEscape(of: UInt8(truncatingIfNeeded: code))
        } else {
            json.append(scalar: code)
        }
        return position + 1
    }

    private static func undefined(_ position: Int) -> MarkupError {
        MarkupError(
            position: position,
            message: "an & that begins no entity of XML and no character's number")
    }
}
