/// Cuts wikitext into tokens and matches its brackets, in one skip the bytes.
///
/// The rules are those of MediaWiki's preprocessor (Preprocessor_Hash.php) for comments, extension
/// tags, braces and square brackets, and those of its block and table passes for what is at a
/// line's start:
///
/// - A run of opening characters waits on a stack until a run of closing ones meets it there. Only
///   the top of the stack can be closed; what is never closed is plain text.
/// - What an extension tag holds is a text of its own: nothing that opens in it closes outside.
///   Between tags the position only grows, and the search for a tag's end is remembered, so that
///   the time is linear for any input.
/// - At the end of input whatever is open is plain text.
///
/// Between two bytes this holds: `tokens` describes all before `position`; `openings` above
/// `floor` are those of the innermost extension tag, `scopes.last`.
struct Tokenizer: ~Copyable {
    /// A run of opening characters that waits for its end.
    struct Opening {
        /// What opens: `{{`, `[[`, or `-{` on a wiki of a language with variants.
        enum Character: UInt8 {
            case brace, square, variant
        }

        var character: Character
        @Compact var token: Int
        /// Where the characters not yet matched start, and how many they are.
        @Compact var start: Int
        @Compact var count: Int
        @Compact var firstPartEnd = -1
        var sawEquals = false
        var holdsLink = false
        /// Whether a square bracket is alone within this link.
        var holdsSquare = false
        @Compact var inner = -1
    }

    /// The content of an extension tag that is wikitext.
    struct Scope {
        var tag: Int32
        var end: Int
        var closeEnd: Int
        var floor: Int
        /// Whether an equals sign would end the name of a tab.
        var awaitsTabName = false
        /// The external link that is open around it.
        var external: (token: Int, depth: Int)?
    }

    /// Texts must be shorter than this many bytes: places in them have four bytes.
    static let longestText = Int(Int32.max)

    /// How deep brackets may nest; what opens deeper is plain text.
    static let deepest = 500
    /// How many characters of a run can open something: MediaWiki nests templates 40 deep.
    static let longestRun = 80

    /// The tokens of the last text.
    var tokens = Stack<Token>()
    /// The brackets that `open` and `close` tokens name.
    var brackets = Stack<Bracket>()

    var openings = Stack<Opening>()
    var scopes = Stack<Scope>()
    var floor = 0
    var closingTags = ClosingTags()
    /// The first `>` from the last place on from which one was sought; `Int.max` where none is.
    var nextAngle = -1
    var position = 0
    var end = 0
    /// Whether the wiki's language has variants, so that `-{` opens something.
    var hasVariants = false
    /// What the wiki calls its behaviour switches; none before the first text.
    var words: MagicWords?
    /// Whether the templates in the attributes of HTML tags are wanted.
    let readsAttributes: Bool
    /// Where the text of the current line starts, after its indent.
    var lineStart = 0
    /// Whether a table has started, or a line of cells, so that a pipe that is in no bracket may
    /// part its cells.
    var sawTable = false
    /// Whether a `<translate>` has come, and how many `<tvar|name>` are open.
    var sawTranslation = false
    var openVariables = 0
    /// How deep the heading is whose line this is; -1 where it is none, or is in no brackets.
    var headingDepth = -1
    /// The token of the external link that is open on this line, and how deep it is.
    var external: (token: Int, depth: Int)?

    // Sets that are looked at once a byte are fields: to read a global costs a check each time.
    private let special = ByteSet("\n&'<[]{}|=_!").union(Mark.all)
    let blanks = ByteSet(" \t")
    let markers = ByteSet("*#:;")
    let tagNameEnds = ByteSet(" \t\n/>")
    let inTag = ByteSet("<>|{}")

    init(readsAttributes: Bool) { self.readsAttributes = readsAttributes }

    /// Cuts a text, whose tokens replace the last one's.
    mutating func tokenize(_ text: Span<UInt8>, of wiki: borrowing Wiki) {
        hasVariants = wiki.hasVariants
        words = wiki.words
        precondition(text.count < Tokenizer.longestText)
        tokens.removeAll()
        brackets.removeAll()
        openings.removeAll()
        scopes.removeAll()
        (floor, position, end, nextAngle, external, sawTable) = (0, 0, text.count, -1, nil, false)
        (sawTranslation, openVariables, headingDepth) = (false, 0, -1)
        closingTags.forget()
        startLine(text)
        while true {
            position = Tokenizer.nextSpecial(text, from: position, to: end, special)
            if position < end {
                special(text)
            } else if scopes.isEmpty {
                headingEnd(text)
                return
            } else {
                leaveScope(text)
            }
        }
    }

    /// The next byte that may start a token, from `position` on; else `end`.
    ///
    /// Words of eight bytes without one are passed at once. Four tests find all of `special` and
    /// few others: below 0x20 and `!`; `&` and `'`; `<` and `=`; `[` to `_` with `{` to 0x7F.
    @inline(__always)
    private static func nextSpecial(
        _ text: Span<UInt8>, from start: Int, to end: Int, _ special: ByteSet
    ) -> Int {
        var index = start
        // Markup is in runs.
        if index < end, special.contains(text[index]) { return index }
        while true {
            while index + 8 <= end {
                let mask = Tokenizer.candidates(in: text.word(at: index))
                if mask != 0 {
                    index += WordSearch.firstByte(in: mask)
                    break
                }
                index += 8
            }
            guard index < end else { return end }
            if special.contains(text[index]) { return index }
            index += 1
        }
    }

    @inline(__always)
    private static func candidates(in word: UInt64) -> UInt64 {
        let ones = WordSearch.ones
        // Bit 5 set makes one of `[` to `_` and `{` to 0x7F; adding 5 then carries to bit 7.
        let brackets = ((word | ones &* 0x20) & ~WordSearch.highBits) &+ ones &* 5
        let mask =
            WordSearch.controlMask(in: word) | WordSearch.mask(of: UInt8(ascii: "!"), in: word)
            | WordSearch.mask(of: UInt8(ascii: "'"), in: word | ones)
            | WordSearch.mask(of: UInt8(ascii: "="), in: word | ones) | brackets & ~word
        return mask & WordSearch.highBits
    }

    private mutating func special(_ text: Span<UInt8>) {
        switch text[position] {
        case UInt8(ascii: "\n"): endLine(text)
        case UInt8(ascii: "&"): reference(text)
        case UInt8(ascii: "'"): quotes(text)
        case UInt8(ascii: "<"): angle(text)
        case UInt8(ascii: "["): openSquare(text)
        case UInt8(ascii: "]"): closeSquare(text)
        case UInt8(ascii: "{"): openBraces(text)
        case UInt8(ascii: "}"): closeBraces(text)
        case UInt8(ascii: "|"): pipe(text)
        case UInt8(ascii: "="): equals(text)
        case UInt8(ascii: "_"): behaviourSwitch(text)
        case UInt8(ascii: "!"): bang(text)
        default: add(.hidden, to: position + 1)
        }
    }

    /// Adds a token from `position` to `tokenEnd`, and moves there.
    mutating func add(_ kind: Token.Kind, to tokenEnd: Int, link: Int = -1) {
        tokens.append(
            Token(
                kind: kind, startsLine: position == lineStart, start: Int32(position),
                end: Int32(tokenEnd), link: Int32(link)))
        position = tokenEnd
    }

    /// Adds a token before others that no opening run is among.
    mutating func insert(_ token: Token, at index: Int) { tokens.insert(token, at: index) }

    /// How many times the byte at `position` is in a row, counted no further than `most`.
    @inline(__always)
    func run(_ text: Span<UInt8>, atMost most: Int = .max) -> Int {
        let last = position + min(most, end - position)
        var index = position + 1
        while index < last, text[index] == text[position] { index += 1 }
        return index - position
    }

    // MARK: Extension tags

    /// Goes into the content of an extension tag, whose start is the last token.
    mutating func enterScope(tag: Int, end contentEnd: Int, closeEnd: Int) {
        scopes.append(
            Scope(
                tag: Int32(tag), end: end, closeEnd: closeEnd, floor: floor, external: external))
        floor = openings.count
        end = contentEnd
        external = nil
    }

    private mutating func leaveScope(_ text: Span<UInt8>) {
        let scope = scopes.removeLast()
        openings.truncate(to: floor)
        headingDepth = -1
        floor = scope.floor
        end = scope.end
        external = scope.external
        add(.extensionEnd, to: scope.closeEnd, link: Int(scope.tag))
    }
}
