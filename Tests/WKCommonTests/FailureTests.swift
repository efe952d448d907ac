import Testing
@testable import WKCommon

@Test func `x`() { #expect(Failure.badInput("no").at(file: "a").description == "a: no") }
