/// Parser functions and variables.
///
/// A function that shows one of its arguments is told which one as soon as its condition has been
/// read; the others are passed over, so that their links and categories do not count. MediaWiki does
/// the same. Where a condition holds a template that is not known, `#if` takes its first argument,
/// for such a template shows something as a rule; the others show nothing, and all links count.
extension WikitextReader {
    /// Functions that stand deeper in one another are as templates that are not known; MediaWiki has
    /// a limit too. It bounds how often text is moved.
    private static let deepest = 40
    /// In place of the number of an argument: there is none, or it cannot be told.
    private static let (none, unknown) = (1 << 20, -1)

    /// Goes into a function or variable whose name begins at `name`; false where it is none.
    mutating func openFunction(
        _ bracket: Bracket, _ name: Range<Int>, _ source: Span<UInt8>, _ wiki: borrowing Wiki
    ) -> Bool {
        var start = name.lowerBound
        while let next = LinkTargetReader.commentEnd(source, start), next <= name.upperBound {
            start = next
        }
        let longest = min(name.upperBound, start + ParserFunctionNames.longest)
        let colon = source.extracting(start..<longest).firstIndex(of: UInt8(ascii: ":"))
        let end = colon.map { $0 + start } ?? name.upperBound
        let isCall = colon != nil
        guard isCall || bracket.firstPartEnd == bracket.closeStart else { return false }
        let word = source.trimmed(start..<end)
        guard let function = wiki.functions.function(named: source.extracting(word)),
            isCall || function.isVariable, function != .default
        else { return false }
        if function == .safesubst {
            let rest = end + 1..<name.upperBound
            if openFunction(bracket, rest, source, wiki) { return true }
            openTemplate(rest, source)
            return true
        }
        guard openFunctions < Self.deepest else {
            push(.template, renders: false)
            return true
        }
        openFunctions += 1
        let wanted =
            renders ? function != .ask : function == .coordinates && coordinates.isOn
        push(.function, renders: isCall && (wanted || function.chooses))
        let last = frames.count - 1
        frames[last].function = function
        frames[last].number = Int(bracket.closeStart)
        frames[last].parts = isCall ? 1 : 0
        if function.chooses, function != .iferror || !frames[last].renders { hideLink() }
        if function == .coordinates || function == .ask { hideLink() }
        if function.hasCondition { openConditions += 1 }
        position = isCall ? end + 1 : name.upperBound
        return true
    }

    /// A pipe in a function: an argument begins.
    mutating func nextFunctionArgument(_ source: Span<UInt8>) {
        let last = frames.count - 1
        let function = frames[last].function
        endFunctionArgument()
        if function.chooses, frames[last].chosen == 0 { choose(source) }
        frames[last].parts += 1
        frames[last].partStart = rendered.count
        flow = Flow()
        guard function.chooses, frames[last].chosen != 0 else { return }
        if frames[last].chosen == Self.unknown {
            renders = false
        } else if frames[last].chosen == frames[last].parts {
            rendered.truncate(to: frames[last].start)
            frames[last].partStart = rendered.count
            renders = frames[last].renders
            if frames[last].hidesLink {
                frames[last].hidesLink = false
                openedLink = frames[last].outerLink
            }
        } else {
            position = endOfArgument(from: position, before: frames[last].number).end
        }
    }

    /// The first equals sign of a function's argument: the name of a case of `#switch` ends.
    mutating func functionEquals(_ token: Token, _ source: Span<UInt8>) {
        let last = frames.count - 1
        if frames[last].function == .switch, frames[last].chosen == frames[last].parts {
            rendered.truncate(to: frames[last].start)
        } else {
            plain(source, token.range)
        }
    }

    private mutating func endFunctionArgument() {
        endQuotes()
        let last = frames.count - 1
        guard renders, frames[last].chosen == 0, frames[last].parts > 0 else { return }
        arguments.append(
            Argument(
                key: 0..<0, value: frames[last].partStart..<rendered.count,
                position: frames[last].parts))
    }

    mutating func closeFunction(_ source: Span<UInt8>, _ wiki: borrowing Wiki) {
        endFunctionArgument()
        guard let frame = frames.last else { return }
        var leavesHole = frame.chosen == Self.unknown
        if frame.function.chooses {
            let shows =
                frame.chosen > 0 && frame.chosen <= frame.parts
                || frame.function == .iferror && frame.parts <= 2
            if shows { trim(from: frame.start) } else { rendered.truncate(to: frame.start) }
        } else if frame.function == .coordinates {
            if openConditions == 0 {
                coordinates.add(rendered, arguments, from: frame.firstArgument, as: .numbered)
            }
            rendered.truncate(to: frame.start)
        } else if frame.renders {
            result.removeAll()
            leavesHole = !FunctionCall.append(
                frame.function, rendered, arguments, from: frame.firstArgument, on: page, wiki,
                to: &result)
            rendered.truncate(to: frame.start)
            rendered.append(result)
        } else {
            rendered.truncate(to: frame.start)
        }
        arguments.removeSubrange(frame.firstArgument...)
        openFunctions -= 1
        if frame.function.hasCondition, frame.chosen == 0 { openConditions -= 1 }
        pop()
        if leavesHole { mark(Mark.hole) }
    }

    private mutating func trim(from start: Int) {
        let range = rendered.span.trimmed(start..<rendered.count)
        rendered.truncate(to: range.upperBound)
        rendered.remove(start..<range.lowerBound)
    }

    // MARK: Conditions

    /// Tells which argument shows, as far as the arguments before it say so: 1 is the condition.
    private mutating func choose(_ source: Span<UInt8>) {
        let last = frames.count - 1
        guard let condition = arguments.last?.value else { return }
        let isBlank = rendered.span.trimmed(condition).isEmpty
        let chosen: Int
        switch frames[last].function {
        case .if, .ifexist: chosen = isBlank ? 3 : 2
        case .iferror: chosen = 3
        case .ifexpr:
            chosen = isBlank ? 3 : hasHole(condition) ? Self.unknown : expression(condition)
        case .ifeq:
            if frames[last].parts == 1 { return }
            let first = arguments[arguments.count - 2].value
            if hasHole(first) || hasHole(condition) {
                chosen = Self.unknown
            } else {
                chosen = isEqual(first, condition) ? 3 : 4
            }
        default:
            chosen =
                hasHole(condition)
                ? Self.unknown : switchCase(condition, before: frames[last].number, source)
        }
        frames[last].chosen = chosen
        if frames[last].function.hasCondition { openConditions -= 1 }
    }

    private func hasHole(_ range: Range<Int>) -> Bool {
        rendered.span.extracting(range).firstIndex(of: Mark.hole) != nil
    }

    private func expression(_ range: Range<Int>) -> Int {
        guard range.count <= 2000 else { return Self.none }
        let text = range.map { rendered[$0] }
        return Expression.value(text).map { $0 == 0 ? 3 : 2 } ?? Self.none
    }

    /// Whether two pieces of the rendering are the same, or the same number.
    private func isEqual(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
        let one = rendered.span.extracting(rendered.span.trimmed(first))
        let other = rendered.span.extracting(rendered.span.trimmed(second))
        return one.equals(other) || one.isNumber(equalTo: other)
    }

    /// The argument of `#switch` that holds the value of the case that the condition names.
    private mutating func switchCase(
        _ condition: Range<Int>, before close: Int, _ source: Span<UInt8>
    ) -> Int {
        var part = 2
        var start = position
        var isFound = false
        var isDefault = false
        var byDefault = Self.none
        while true {
            let (end, equals) = endOfArgument(from: start, before: close)
            readCase(source.extracting(start..<(equals ?? end)))
            let matches = isCase(condition)
            let isNamedDefault = result.span.equals("#default")
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
        return value.equals(result.span) || value.isNumber(equalTo: result.span)
    }

    /// Reads the name of a case to `result`: without comments, its character references decoded. One
    /// that a template makes, or is too long for one, is no condition's.
    private mutating func readCase(_ raw: Span<UInt8>) {
        result.removeAll()
        guard raw.count <= Self.longestCase else { return result.append(Mark.hole) }
        var text = ByteBuffer(capacity: raw.count)
        var index = 0
        while index < raw.count {
            if raw[index] == UInt8(ascii: "<"), let end = LinkTargetReader.commentEnd(raw, index) {
                index = end
            } else {
                if raw.has("{{", at: index, before: raw.count) { text.append(Mark.hole) }
                text.append(raw[index])
                index += 1
            }
        }
        TitleText.appendDecodedReferences(text, text.span.trimmed(0..<text.count), to: &result)
    }

    private static let longestCase = 1000

    // MARK: Arguments ahead

    /// Where the argument ends that starts at `start`, at most at `close`, and where its first equals
    /// sign stands.
    private func endOfArgument(from start: Int, before close: Int) -> (end: Int, equals: Int?) {
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

    /// The index of the first token that starts at `position` or behind it.
    private func firstToken(from position: Int) -> Int {
        var (low, high) = (0, tokenizer.tokens.count)
        while low < high {
            let middle = (low + high) / 2
            if tokenizer.tokens[middle].start < position { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension Span<UInt8> {
    /// Whether two texts are numbers, and the same one.
    func isNumber(equalTo other: Span<UInt8>) -> Bool {
        guard let number, let otherNumber = other.number else { return false }
        return number == otherNumber
    }

    private var number: Double? {
        guard (1...40).contains(count), self[0].isDigit || "+-.".utf8.contains(self[0]) else {
            return nil
        }
        return Double(String(decoding: indices.map { self[$0] }, as: UTF8.self))
    }
}
