import Testing

@testable import WKCommon

// swift-format-ignore
@Test(arguments: [
    (Failure.badInput("no"),                                                "no"),
    (Failure.badInput("no").at(file: "a", offset: 7, page: "B"),            "a: byte 7: page \"B\": no"),
    (Failure.badInput("no").at(file: "a", line: 3),                         "a: line 3: no"),
    (Failure.badInput("no").at(file: "a").at(file: "b", offset: 1),         "a: byte 1: no"),
    (Failure.badInput("a\nb\u{1B}[1m\u{9B}2m").at(page: "\u{202E}\u{85}"),  "page \"\u{FFFD}\u{FFFD}\": a\u{FFFD}b\u{FFFD}[1m\u{FFFD}2m"),
    (Failure.badInput("می\u{200C}خواهم 😀"),                                 "می\u{200C}خواهم 😀"),
])
func `a failure is one line for a terminal`(_ failure: Failure, _ line: String) {
    #expect(failure.description == line)
}
