/// What is between pages and around exports: white space, and what XML allows besides.
extension PageScanner {
    /// An XML declaration may be at the start of an export, and must say UTF-8, if anything.
    func checkInstruction(
        _ token: Markup, _ window: Span<UInt8>
    ) throws(MarkupError) {
        try XMLText.check(window, token.range)
        guard window.extracting(token.name).equals("xml") else { return }
        let start = token.range.lowerBound
        let mark = window.starts(with: ByteOrderMark.bytes) ? 3 : 0
        let isAtStart = (place == .prolog || isFragment) && dropped == 0 && start == mark
        guard isAtStart || place == .epilog else {
            throw MarkupError(
                position: start, message: "an XML declaration that is not at the start")
        }
        if let encoding = ExportTag.encoding(window.extracting(token.range)), encoding != "utf-8" {
            throw MarkupError(
                position: start,
                message: "the encoding is declared as \(encoding), not UTF-8: "
                    + "iconv -f \(encoding) -t UTF-8, and without the declaration")
        }
    }

    /// Checks that no text is where none may.
    func checkBetweenMarkup(
        _ window: Span<UInt8>, _ range: Range<Int>
    ) throws(MarkupError) {
        guard place != .page, place != .siteInfo else { return }
        try checkBlank(window, range)
    }

    /// Checks that a range is white space, with a byte order mark where an export may begin.
    ///
    /// - Parameter isEnd: whether no bytes follow those of the window, of which a mark may be the first.
    func checkBlank(
        _ window: Span<UInt8>, _ range: Range<Int>, isEnd: Bool = false
    ) throws(MarkupError) {
        var range = range
        if dropped == 0, range.lowerBound == 0, window.starts(with: ByteOrderMark.bytes) {
            range = min(3, range.upperBound)..<range.upperBound
        }
        guard var position = window.firstNonXMLSpace(in: range) else { return }
        while place == .epilog {
            let rest = window.extracting(position..<min(position + 3, range.upperBound))
            let isWhole = rest.count == 3 || !isEnd && range.upperBound == window.count
            guard isWhole, rest.indices.allSatisfy({ rest[$0] == ByteOrderMark.bytes[$0] })
            else { break }
            let next = position + rest.count..<range.upperBound
            guard let found = window.firstNonXMLSpace(in: next) else { return }
            position = found
        }
        let message =
            switch place {
            case .prolog: "there is text before <mediawiki>"
            case .epilog: "there is text after </mediawiki>"
            default: "there is text between two pages"
            }
        throw MarkupError(position: position, message: message)
    }
}
