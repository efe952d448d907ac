import Testing

@testable import WKCommon

// swift-format-ignore
@Test(arguments: [
    // first bytes                                what it is
    ([],                                          "blank"),
    (Array(" \n\t\r".utf8),                       "blank"),
    ([0xEF, 0xBB, 0xBF],                          "blank"),
    (Array("<mediawiki".utf8),                    "xml"),
    ([0xEF, 0xBB, 0xBF] + Array(" <media".utf8),  "xml"),
    (Array("BZh9".utf8),                          "bzip2"),
    ([0x1F, 0x8B, 8],                             "zcat"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0, 0],        "xzcat"),
    ([0x28, 0xB5, 0x2F, 0xFD, 0],                 "zstdcat"),
    (Array("7z".utf8) + [0xBC, 0xAF, 0x27, 0x1C], "7z e -so"),
    (Array("PK".utf8) + [3, 4],                   "unzip -p"),
    ([0xFF, 0xFE, 0x3C, 0],                       "UTF-16"),
    ([0xFE, 0xFF, 0, 0x3C],                       "UTF-16"),
    ([0x3C, 0, 0x6D, 0],                          "UTF-16"),
    ([0, 0x3C, 0, 0x6D],                          "UTF-16"),
    (Array("<!DOCTYPE html><html>".utf8),         "web page"),
    (Array("<HTML>".utf8),                        "web page"),
    (Array("{\"query\":{}}".utf8),                "JSON"),
    (Array("-- MySQL dump 10.19".utf8),           "SQL"),
    (Array("INSERT INTO `page`".utf8),            "SQL"),
    ([0, 0, 0, 0],                                "neither"),
    (Array("plain text".utf8),                    "neither"),
] as [([UInt8], String)])
func `an input is known by its first bytes`(_ bytes: [UInt8], _ expected: String) {
    let found = "\(InputFormat(of: bytes.span))"
    #expect(found.contains(expected))
}
