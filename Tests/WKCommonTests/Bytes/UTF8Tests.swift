import Testing

@testable import WKCommon

/// All of Unicode, held to what Swift's standard library says.
struct UTF8Tests {
    private static let scalars = (0..<0x11_0000).compactMap { Unicode.Scalar($0 as UInt32) }

    @Test func `each character is read as it is written, and no byte less`() {
        for scalar in Self.scalars {
            var text = ByteBuffer(capacity: 8)
            text.append(scalar: scalar.value)
            let bytes = Array(String(scalar).utf8)
            guard text.span.equals(bytes.span), text.span.indexOfInvalidUTF8() == nil,
                let (value, length) = text.span.scalar(at: 0, before: text.count),
                value == scalar, length == bytes.count,
                text.span.scalar(at: 0, before: text.count - 1) == nil,
                text.span.startOfCharacter(before: text.count) == 0
            else {
                Issue.record("U+\(String(scalar.value, radix: 16))")
                return
            }
        }
    }

    // swift-format-ignore
    @Test(arguments: [
        [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC2, 0x41],     // alone, overlong, cut
        [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xEF, 0xBF],                 // overlong, a surrogate, cut
        [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF],
    ] as [[UInt8]])
    func `what is no UTF-8 is no character`(_ bytes: [UInt8]) {
        #expect(bytes.span.scalar(at: 0, before: bytes.count) == nil)
        #expect(bytes.span.lengthOfSequence(at: 0, before: bytes.count) == 0)
        #expect(bytes.span.indexOfInvalidUTF8() == 0)
    }

    @Test func `each set has its white space and no other`() {
        for scalar in Self.scalars {
            let bytes = Array(String(scalar).utf8)
            let isUnicode = scalar.properties.isWhitespace
            let isSeparator = scalar.properties.generalCategory == .spaceSeparator
            // What MediaWiki's titles have besides ASCII, by the list in MediaWikiTitleCodec.
            let isTitle = isSeparator || [0x180E, 0x2028, 0x2029].contains(scalar.value)
            let length = bytes.count
            guard bytes.span.lengthOfWhiteSpace(at: 0) == (isUnicode ? length : 0),
                bytes.span.lengthOfWhiteSpace(before: length) == (isUnicode ? length : 0),
                !scalar.isASCII || bytes[0].isSpace == isUnicode,
                scalar.isASCII
                    || bytes.span.lengthOfTitleSpace(at: 0) == (isTitle ? length : 0)
                        && bytes.span.hasSpaceSeparator(at: 0) == isSeparator
            else {
                Issue.record("U+\(String(scalar.value, radix: 16))")
                return
            }
        }
        #expect((0...0xFF).filter { UInt8($0).isXMLSpace } == [0x09, 0x0A, 0x0D, 0x20])
    }
}
