import Foundation
import Testing

@testable import WKCommon

/// Of a name that is mistyped, the tests below would run no case, and pass.
@Test(.enabled(if: Corpus.isThere, "WK_CORPUS is not set"))
func `WK_CORPUS names a folder of exports`() {
    let folder = Corpus.folder ?? ""
    #expect(!Corpus.files.isEmpty, "WK_CORPUS=\(folder): there is no *.xml.bz2 in such a folder")
}

@Test(.enabled(if: Corpus.isThere, "WK_CORPUS is not set"), arguments: Corpus.files)
func `libxml2 alone gives the same records`(_ file: String) throws {
    var options = PageSplitter.Options()
    options.selection.namespaces = .all
    let direct = try split(file: file, options)
    options.readsTextsWithLibXML2 = true
    #expect(try split(file: file, options) == direct)
}

@Test(
    .enabled(if: Corpus.isThere, "WK_CORPUS is not set"),
    arguments: [1, 2, 3, 17, 4093, 65536])
func `whatever a read gives, the records are the same`(_ readSize: Int) throws {
    let file = try #require(Corpus.files.first { $0.contains("simplewiki") })
    var window = InputWindow(try Input(path: file))
    var reader = BZip2Reader()
    var xml = ByteBuffer()
    while try reader.appendBlock(of: &window, to: &xml) != nil {}
    var options = PageSplitter.Options()
    let expected = try split(xml.bytes, options)
    options.readSize = readSize
    #expect(try split(xml.bytes, options) == expected)
    #expect(try split(file: file, options) == expected)
    // The same of an export that is damaged: the same message.
    let damaged = xml.bytes.dropLast(100)
    #expect(splitFailure(of: damaged, options)?.message == splitFailure(of: damaged)?.message)
}
