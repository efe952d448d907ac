/// Which of its arguments a parser function shows.
extension WikitextReader {
    /// The number of the argument that shows, as far as the arguments before it say so: 1 is the
    /// condition. 0 where more must be read.
    mutating func choose(_ source: Span<UInt8>, _ wiki: borrowing Wiki) -> Int {
        let frame = frames[frames.count - 1]
        guard let condition = calls.arguments.last?.value else { return 0 }
        let isBlank = rendered.span.trimmed(condition).isEmpty
        switch frame.function {
        case .if, .ifexist: return isBlank ? 3 : 2
        case .iferror: return isError(condition) ? 2 : 3
        case .ifexpr:
            return isBlank ? 3 : hasHole(condition) ? Self.unknown : expression(condition)
        case .ifeq:
            if frame.parts == 1 { return 0 }
            let first = calls.arguments[calls.arguments.count - 2].value
            // To MediaWiki each tag is something of its own.
            if hasMarkup(first) || hasMarkup(condition) { return 4 }
            if hasHole(first) || hasHole(condition) { return Self.unknown }
            return isEqual(first, condition) ? 3 : 4
        case .plural:
            return form(of: condition, before: frame.closingBraces, wiki.pluralRules, source)
        case .gender: return hasThirdForm(before: frame.closingBraces) ? 4 : 2
        case .grammar: return 2
        case .tag:
            if hasHole(condition) { return Self.unknown }
            frames[frames.count - 1].tag = tagContent(condition)
            return 2
        default:
            return hasHole(condition)
                ? Self.unknown : switchCase(condition, before: frame.closingBraces, source, wiki)
        }
    }

    func hasHole(_ range: Range<Int>) -> Bool {
        rendered.span.extracting(range).firstIndex(of: Mark.omission) != nil
    }

    private func expression(_ range: Range<Int>) -> Int {
        guard range.count <= 2000 else { return Self.none }
        let text = range.map { rendered[$0] }
        return Expression.value(text).map { $0 == 0 ? 3 : 2 } ?? Self.failed
    }

    /// Whether what `#iferror` looks at has an error in it.
    func isError(_ range: Range<Int>) -> Bool { hasMarkup(range) }

    private func hasMarkup(_ range: Range<Int>) -> Bool {
        rendered.span.extracting(range).firstIndex(of: Mark.markup) != nil
    }

    /// Whether two pieces of the rendering are the same, or the same number.
    private func isEqual(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
        let one = rendered.span.extracting(rendered.span.trimmed(first))
        let other = rendered.span.extracting(rendered.span.trimmed(second))
        return one.equals(other) || one.isNumber(equalTo: other)
    }

    private func tagContent(_ name: Range<Int>) -> ExtensionTag.Content? {
        let name = rendered.span.trimmed(name)
        var word = ShortName()
        let end = word.read(rendered.span, from: name.lowerBound, to: name.upperBound)
        guard end == name.upperBound else { return nil }
        return word.value(in: ExtensionTag.names).map(ExtensionTag.content)
    }

    // MARK: Forms

    /// The argument of `plural` that belongs to a number: `3=three` is for that one alone.
    private func form(
        of condition: Range<Int>, before close: Int, _ rules: PluralRules, _ source: Span<UInt8>
    ) -> Int {
        let text = rendered.span.extracting(condition.prefix(40)).string
        let digits = text.filter { $0.isASCII && ($0.isNumber || $0 == "." || $0 == "-") }
        let number = abs(Double(digits) ?? 0)
        let index = rules.index(of: number)
        var chosen = Self.none
        var (part, start, count) = (2, position, 0)
        while true {
            let (end, equals) = endOfArgument(from: start, before: close)
            let key = source.trimmed(start..<(equals ?? start))
            if let exact = source.extracting(key).number {
                if exact == number { return part }
            } else {
                if count <= index { chosen = part }
                count += 1
            }
            if end >= close { return chosen }
            start = end + 1
            part += 1
        }
    }

    /// Whether `gender` has a form for those of whom nothing is known, which nobody is to a reader of
    /// a dump: the first one is theirs, too, where there is none.
    private func hasThirdForm(before close: Int) -> Bool {
        let first = endOfArgument(from: position, before: close).end
        return first < close && endOfArgument(from: first + 1, before: close).end < close
    }

    // MARK: Cases

    /// The argument of `#switch` that holds the value of the case that the condition names.
    private mutating func switchCase(
        _ condition: Range<Int>, before close: Int, _ source: Span<UInt8>,
        _ wiki: borrowing Wiki
    ) -> Int {
        var part = 2
        var start = position
        var isFound = false
        var isDefault = false
        var byDefault = Self.none
        while true {
            let (end, equals) = endOfArgument(from: start, before: close)
            let name = start..<(equals ?? end)
            readCase(name, source, wiki)
            let matches = isCase(condition)
            let isNamedDefault = scratch.span.equals("#default")
            if equals != nil {
                if isFound || matches { return part }
                if isDefault || isNamedDefault { byDefault = part }
                isDefault = false
            } else if matches {
                isFound = true
            } else if isNamedDefault {
                isDefault = true
            }
            if end >= close {
                // The last one, where it has no name, is the default.
                return equals == nil && !isDefault ? part : byDefault
            }
            start = end + 1
            part += 1
        }
    }

    private func isCase(_ condition: Range<Int>) -> Bool {
        let value = rendered.span.extracting(rendered.span.trimmed(condition))
        return value.equals(scratch.span) || value.isNumber(equalTo: scratch.span)
    }

    /// Reads the name of a case to `result`: without comments, its character references decoded. One
    /// of which a part is not known, or is too long for one, is no condition's.
    private mutating func readCase(
        _ name: Range<Int>, _ source: Span<UInt8>, _ wiki: borrowing Wiki
    ) {
        scratch.removeAll()
        guard name.count <= Self.longestCase else { return scratch.append(Mark.omission) }
        var text = ByteBuffer(capacity: name.count)
        var index = name.lowerBound
        while index < name.upperBound {
            if source.has("{{", at: index, before: name.upperBound) {
                return readMadeCase(name, source, wiki)
            }
            if let end = LinkTargetReader.commentEnd(source, index) {
                index = end
            } else {
                text.append(source[index])
                index += 1
            }
        }
        TitleText.appendDecodedReferences(text, text.span.trimmed(0..<text.count), to: &scratch)
    }

    /// Reads the name of a case in which functions have a part, as what the condition is read as.
    private mutating func readMadeCase(
        _ name: Range<Int>, _ source: Span<UInt8>, _ wiki: borrowing Wiki
    ) {
        let (begun, after) = (rendered.count, position)
        position = name.lowerBound
        readTokens(before: name.upperBound, source, wiki)
        position = after
        scratch.removeAll()
        scratch.append(rendered, rendered.span.trimmed(begun..<rendered.count))
        rendered.truncate(to: begun)
    }

    private static let longestCase = 1000

    // MARK: Arguments ahead

    /// Where the argument ends that starts at `start`, at most at `close`, and where its first equals
    /// sign is.
    func endOfArgument(from start: Int, before close: Int) -> (end: Int, equals: Int?) {
        var equals: Int?
        var tags = 0
        var index = firstToken(from: start)
        while index < tokenizer.tokens.count {
            let token = tokenizer.tokens[index]
            if token.start >= close { break }
            index += 1
            switch token.kind {
            case .open where token.link >= 0:
                index = firstToken(from: Int(tokenizer.brackets[Int(token.link)].closeEnd))
            case .extensionStart: tags += 1
            case .extensionEnd: tags = max(0, tags - 1)
            case .pipe where tags == 0: return (Int(token.start), equals)
            case .equals where tags == 0 && equals == nil: equals = Int(token.start)
            default: break
            }
        }
        return (close, equals)
    }

    /// The index of the first token that starts at `position` or after it.
    func firstToken(from position: Int) -> Int {
        var (low, high) = (0, tokenizer.tokens.count)
        while low < high {
            let middle = (low + high) / 2
            if tokenizer.tokens[middle].start < position { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension Span<UInt8> {
    /// Whether two texts are numbers, and the same one. As in PHP, whole ones are compared exactly.
    func isNumber(equalTo other: Span<UInt8>) -> Bool {
        guard let number, let otherNumber = other.number, number == otherNumber, number.isFinite
        else { return false }
        guard let whole = Int(string), let otherWhole = Int(other.string) else {
            return !isWhole || !other.isWhole
        }
        return whole == otherWhole
    }

    /// The number that a text is; nil where it is none.
    var number: Double? {
        guard (1...40).contains(count),
            firstIndex(notIn: ByteSet("0123456789.+-eE"), from: 0, to: count) == count
        else { return nil }
        return Double(string)
    }

    /// Whether a number has neither a fraction nor an exponent.
    private var isWhole: Bool { firstIndex(in: ByteSet(".eE"), from: 0, to: count) == count }
}
