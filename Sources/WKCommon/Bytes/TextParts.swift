extension StaticString {
    /// The parts of a text of our own between separators, as bytes, without empty ones: quicker than to split
    /// a string's characters, which counts where each start of the program does it.
    func parts(separatedBy isSeparator: (UInt8) -> Bool) -> [[UInt8]] {
        // The bytes are a constant of the program's; the arrays are copies.
        withUTF8Buffer { bytes in unsafe bytes.split(whereSeparator: isSeparator).map(Array.init) }
    }

    /// Calls out the parts between separators in ASCII one by one, without empty ones.
    func eachPart(separatedBy separator: Unicode.Scalar, _ body: (Span<UInt8>) -> Void) {
        withUTF8Buffer { unsafe $0.span.eachPart(separatedBy: separator, body) }
    }
}

extension Span<UInt8> {
    /// Calls out the parts between separators in ASCII one by one, without empty ones.
    func eachPart(separatedBy separator: Unicode.Scalar, _ body: (Span<UInt8>) -> Void) {
        let separator = UInt8(ascii: separator)
        var start = 0
        for index in indices where self[index] == separator {
            if index > start { body(extracting(start..<index)) }
            start = index + 1
        }
        if start < count { body(extracting(start..<count)) }
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

    /// What is before the first separator in ASCII, and after it; nil where there is none.
    func cut(at separator: Unicode.Scalar) -> (before: String, after: String?) {
        guard let place = utf8.firstIndex(of: UInt8(ascii: separator)) else {
            return (String(self), nil)
        }
        return (String(self[..<place]), String(self[utf8.index(after: place)...]))
    }

    /// The text without the ASCII white space before it.
    var withoutSpaceInFront: Substring { Substring(utf8.drop(while: \.isSpace)) }
}
