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
    ([UInt8](repeating: 0, count: 1024),          "nothing but zeros"),
    (Array("plain text".utf8),                    "neither"),
    (Array("568:10:AccessibleComputing\n".utf8),  "the index of a multistream dump"),
    (Array("568:10:!\n568:12:\"".utf8),           "the index of a multistream dump"),
    (Array("568:10\n".utf8),                      "neither"),
    (Array("568:x:y\n".utf8),                     "neither"),
    (Array("568::y\n".utf8),                      "neither"),
    (Array("568:10:\n".utf8),                     "neither"),
    (Array("568:10:".utf8),                       "neither"),
    (Array("2026-01-01 00:00:00".utf8),           "neither"),
    (tarHeader("dump.xml"),                       "tar -xOf FILE dump.xml | wk-split"),
    (tarHeader("dump.xml", prefix: "a/b"),        "tar -xOf FILE a/b/dump.xml | wk-split"),
    (tarHeader("my dump.xml"),                    "tar -xOf FILE MEMBER | wk-split"),
    (tarHeader("-x"),                             "tar -xOf FILE MEMBER | wk-split"),
    (tarHeader("$(x)"),                           "tar -xOf FILE MEMBER | wk-split"),
    (tarHeader("dumps/", kind: "5"),              "tar -xOf FILE MEMBER | wk-split"),
    (tarHeader("PaxHeader/x", kind: "x"),         "tar -xOf FILE MEMBER | wk-split"),
    (tarHeader("././@LongLink", kind: "L"),       "tar -xOf FILE MEMBER | wk-split"),
    (tarHeader("<mediawiki>"),                    "tar -xOf FILE MEMBER | wk-split"),
    (Array(tarHeader("dump.xml").dropLast()),     "neither"),
] as [([UInt8], String)])
func `an input is known by its first bytes`(_ bytes: [UInt8], _ expected: String) {
    let format = InputFormat(of: bytes.span)
    if case .other(let foreign) = format {
        #expect(foreign.message(isCompressed: false).contains(expected))
    } else {
        #expect("\(format)" == expected)
    }
}

// swift-format-ignore
@Test(arguments: [
    // what is within bzip2                       what helps
    ([0x1F, 0x8B, 8],                             "this is gzip: bzcat FILE | zcat | wk-split"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0, 0],        "this is xz: bzcat FILE | xzcat | wk-split"),
    ([0x28, 0xB5, 0x2F, 0xFD, 0],                 "this is zstd: bzcat FILE | zstdcat | wk-split"),
    (Array("PK".utf8) + [3, 4],                   "this is zip: bzcat FILE | funzip | wk-split"),
    (Array("7z".utf8) + [0xBC, 0xAF, 0x27, 0x1C], "this is 7z: bzcat FILE > INNER; 7z e -so INNER | wk-split"),
    ([0xFF, 0xFE, 0x3C, 0],                       "this is UTF-16, not UTF-8: bzcat FILE | iconv -f UTF-16 -t UTF-8 | wk-split"),
    (tarHeader("dump.xml"),                       "this is a tar archive: tar -xOf FILE dump.xml | wk-split"),
    (Array("{\"query\":{}}".utf8),                "this is JSON, not a MediaWiki export in XML"),
] as [([UInt8], String)])
func `within bzip2 the command begins there`(_ bytes: [UInt8], _ expected: String) {
    guard case .other(let foreign) = InputFormat(of: bytes.span) else {
        Issue.record("it is taken for something that is read")
        return
    }
    #expect(foreign.message(isCompressed: true) == expected)
}
