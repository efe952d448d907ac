import Foundation
import Testing

@testable import WKCommon

private func json(_ bytes: [UInt8]) -> [UInt8] {
    var buffer = ByteBuffer()
    buffer.appendJSONString(bytes.span)
    return buffer.bytes
}

extension ByteBuffer {
    /// A copy, for `#expect`.
    var bytes: [UInt8] { (0..<count).map { self[$0] } }
}

// swift-format-ignore
@Test(arguments: [
    // value                         JSON
    ("",                             #""""#),
    ("plain",                        #""plain""#),
    ("eight by",                     #""eight by""#),
    ("\"quoted\"",                   #""\"quoted\"""#),
    (#"back\slash"#,                 #""back\\slash""#),
    ("\n\r\t\u{8}\u{C}",             #""\n\r\t\b\f""#),
    ("\u{0}\u{1}\u{1F}\u{7F}",       #""\u0000\u0001\u001f\u007f""#),
    ("é 日本 \u{1F600} \u{2028} \u{80}", "\"é 日本 \u{1F600} \u{2028} \u{80}\""),
    ("</script> &amp; /",            #""</script> &amp; /""#),
])
func `a string is escaped as jq prints it`(_ value: String, _ expected: String) {
    #expect(json(Array(value.utf8)) == Array(expected.utf8))
}

@Test func `each ASCII character at each place of a word is read back by Foundation`() throws {
    for byte in UInt8(0)...0x7F {
        for place in 0..<17 {
            var value = Array(repeating: UInt8(ascii: "x"), count: 17)
            value[place] = byte
            let read = try JSONDecoder().decode(String.self, from: Data(json(value)))
            #expect(Array(read.utf8) == value)
        }
    }
}
