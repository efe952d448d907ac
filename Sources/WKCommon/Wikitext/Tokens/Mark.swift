/// Bytes in rendered text for what is no character. XML and JSON let none of them into
/// a page's text; the tokenizer hides those that come all the same.
enum Mark {
    /// A line break or the start of a list's item.
    static let lineBreak: UInt8 = 0x01
    /// Here was something that plain text has no words for, such as an unknown template.
    static let omission: UInt8 = 0x02
    /// Three apostrophes that made text bold.
    static let bold: UInt8 = 0x03
    /// The start of a table's cell.
    static let cell: UInt8 = 0x04
    /// The start of a table's row.
    static let row: UInt8 = 0x05
    /// A line's end in a poem or in code, which only the page's text keeps.
    static let line: UInt8 = 0x06
    /// A blank at the start of a line of code.
    static let indent: UInt8 = 0x07
    /// Markup in what is no wikitext but characters, such as a condition: equal to nothing else.
    static let markup: UInt8 = 0x08
    /// A pipe that a function puts into a picture's arguments.
    static let pipe: UInt8 = 0x0E
    /// In an infobox's value: something shows here that has no words, such as an unknown template, which
    /// also leaves an omission, or a flag, which leaves none. It is no character and no gap.
    static let wordless: UInt8 = 0x0F

    /// All of them: the tokenizer hides them where they are in a page's text.
    static let all = ByteSet(
        "", lineBreak, omission, bold, cell, row, line, indent, markup, pipe, wordless)

    /// Those that templates show, as texts for their tables.
    enum Text {
        static let lineBreak: StaticString = "\u{1}"
        static let cell: StaticString = "\u{4}"
    }
}
