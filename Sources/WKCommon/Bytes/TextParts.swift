extension StaticString {
    /// The parts of a text of our own between separators, as bytes, without empty ones: quicker than to split
    /// a string's characters, which counts where each start of the program does it.
    func parts(separatedBy isSeparator: (UInt8) -> Bool) -> [[UInt8]] {
        // The bytes are a constant of the program's; the arrays are copies.
        withUTF8Buffer { bytes in unsafe bytes.split(whereSeparator: isSeparator).map(Array.init) }
    }

    /// Calls out the parts between separators in ASCII one by one, without empty ones.
    func eachPart(separatedBy separator: Unicode.Scalar, _ body: (Span<UInt8>) -> Void) {
        let separator = UInt8(ascii: separator)
        withUTF8Buffer { bytes in
            let text = unsafe bytes.span
            var start = 0
            for index in text.indices where text[index] == separator {
                if index > start { body(text.extracting(start..<index)) }
                start = index + 1
            }
            if start < text.count { body(text.extracting(start..<text.count)) }
        }
    }
}

extension StringProtocol where UTF8View.SubSequence == Substring.UTF8View {
    /// The parts of a text between separators in ASCII, without empty ones: by bytes, since to find out
    /// where a character ends takes a hundred times as long.
    func parts(separatedBy separator: Unicode.Scalar) -> [Substring] {
        let separator = UInt8(ascii: separator)
        return utf8.split { $0 == separator }.map { Substring($0) }
    }

    /// The parts of a text between white space in ASCII.
    var words: [Substring] { utf8.split(whereSeparator: \.isSpace).map { Substring($0) } }

    /// The text without the ASCII white space before it.
    var withoutSpaceInFront: Substring { Substring(utf8.drop(while: \.isSpace)) }
}
