import Testing

@testable import WKCommon

struct ASCIITests {
    // swift-format-ignore
    @Test(arguments: [
        // text                   whole number           integer
        ("0",                     0,                     0),
        ("007",                   7,                     7),
        ("9223372036854775807",   Int.max,               Int.max),
        ("9223372036854775808",   nil,                   nil),
        ("99999999999999999999",  nil,                   nil),
        ("-0",                    nil,                   0),
        ("-9223372036854775808",  nil,                   Int.min),
        ("-9223372036854775809",  nil,                   nil),
        ("",                      nil,                   nil),
        ("-",                     nil,                   nil),
        ("+1",                    nil,                   nil),
        ("1 ",                    nil,                   nil),
        ("1e3",                   nil,                   nil),
        ("a",                     nil,                   nil),
    ] as [(String, Int?, Int?)])
    func `a number is its digits and no more`(_ text: String, _ whole: Int?, _ integer: Int?) {
        let bytes = Array(text.utf8)
        #expect(bytes.span.wholeNumber() == whole)
        #expect(bytes.span.integer == integer)
    }

    @Test func `hexadecimal digits are read and written`() {
        for byte in UInt8.min...UInt8.max {
            let character = Character(Unicode.Scalar(byte))
            #expect(
                byte.hexadecimalValue.map(Int.init) == (byte < 0x80 ? character.hexDigitValue : nil)
            )
        }
        for value in UInt8(0)..<16 {
            #expect(UInt8(hexadecimalDigit: value, from: "a").hexadecimalValue == value)
            #expect(UInt8(hexadecimalDigit: value, from: "A").hexadecimalValue == value)
        }
        #expect(Array("ff".utf8).span.wholeNumber(radix: 16) == 255)
    }

    @Test func `a mark as a text is the byte of that mark`() {
        #expect(Array(Mark.Text.lineBreak.description.utf8) == [Mark.lineBreak])
        #expect(Array(Mark.Text.cell.description.utf8) == [Mark.cell])
        let marks = (UInt8(0)..<0x80).filter { Mark.all.contains($0) }
        #expect(marks == [1, 2, 3, 4, 5, 6, 7, 8, 14, 15])
    }
}
