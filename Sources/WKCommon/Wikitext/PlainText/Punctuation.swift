/// A character of punctuation beside an omission, or any other.
struct Punctuation {
    enum Kind {
        /// No character: here the text starts.
        case start
        /// What parts words: a comma.
        case separator
        /// What ends a sentence.
        case stop
        /// Brackets, and quotation marks that have a direction.
        case opening
        case closing
        /// A quotation mark that both opens and closes.
        case quote
        case dash
        case other
    }

    let kind: Kind
    /// The character, for a bracket the one that opens its pair.
    let mark: UInt32
    /// How many bytes it has.
    let count: Int

    var isColon: Bool { kind == .separator && mark == 0x3A }

    static let start = Punctuation(kind: .start, mark: 0, count: 0)

    private init(kind: Kind, mark: UInt32, count: Int) {
        self.kind = kind
        self.mark = mark
        self.count = count
    }

    /// The character at a position.
    init(_ text: Span<UInt8>, at index: Int) {
        let lead = text[index]
        let length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        count = min(length, text.count - index)
        var code: UInt32 = 0
        for offset in 0..<count { code = code << 8 | UInt32(text[index + offset]) }
        (kind, mark) = Punctuation.tell(code)
    }

    /// The last character of a text that is not empty.
    init(endOf text: Span<UInt8>) {
        self.init(text, at: text.startOfCharacter(before: text.count))
    }

    /// Whether a text ends in a word that announces what follows: `German:`, `pronounced`.
    static func endsLabel(_ text: Span<UInt8>) -> Bool {
        if text.ends(with: ":") || text.ends(with: "：") { return true }
        return announcements.contains { text.ends(with: $0) }
    }

    private static let announcements: [StaticString] = [
        " pronounced", "(pronounced", "(pronunciation", "(IPA", "(or", "(also", "(occasionally",
        "(sometimes",
    ]

    /// Tells a character by its bytes of UTF-8, as a number.
    private static func tell(_ code: UInt32) -> (Kind, UInt32) {
        switch code {
        case 0x2C, 0x3B, 0x3A: (.separator, code)
        // 、，；：and the Arabic comma and semicolon.
        case 0xE3_8081, 0xEF_BC8C, 0xEF_BC9B, 0xD88C, 0xD89B: (.separator, code)
        case 0xEF_BC9A: (.separator, 0x3A)
        case 0x2E, 0x21, 0x3F, 0xE3_8082, 0xEF_BC8E, 0xEF_BC81, 0xEF_BC9F, 0xE0_A5A4: (.stop, code)
        // ( [ （ 「 『 【 〔 « “
        case 0x28, 0x5B, 0xEF_BC88, 0xE3_808C, 0xE3_808E, 0xE3_8090, 0xE3_8094, 0xC2AB, 0xE2_809C:
            (.opening, code)
        case 0x29: (.closing, 0x28)
        case 0x5D: (.closing, 0x5B)
        case 0xEF_BC89: (.closing, 0xEF_BC88)
        case 0xE3_808D, 0xE3_808F, 0xE3_8091, 0xE3_8095: (.closing, code - 1)
        case 0xC2BB: (.closing, 0xC2AB)
        case 0xE2_809D: (.closing, 0xE2_809C)
        case 0x22: (.quote, code)
        case 0x2D, 0xE2_8093, 0xE2_8094: (.dash, code)
        default: (.other, code)
        }
    }
}
