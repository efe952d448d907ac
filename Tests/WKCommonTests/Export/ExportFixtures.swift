import Foundation
import Testing

@testable import WKCommon

/// A folder of its own, gone when its owner is.
final class ScratchFolder {
    let path = NSTemporaryDirectory() + "wk-\(UUID().uuidString)"

    init() {
        try? FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file; returns its path.
    func write(_ bytes: some Sequence<UInt8>, to name: String) -> String {
        let file = "\(path)/\(name)"
        _ = FileManager.default.createFile(atPath: file, contents: Data(bytes))
        return file
    }
}

/// What a splitter makes of an input: the records, or the failure.
func split(
    file: String, _ options: PageSplitter.Options = PageSplitter.Options()
) throws -> [UInt8] {
    let folder = ScratchFolder()
    let result = folder.path + "/records"
    var output = try Output(creating: result)
    var splitter = try PageSplitter(options)
    try splitter.split(Input(path: file), into: &output)
    try splitter.finish(into: &output)
    var end = EndRecord(pages: splitter.pages)
    end.flaws = splitter.flaws
    end.append(to: &output.buffer)
    try output.flush()
    return Array(try Data(contentsOf: URL(fileURLWithPath: result)))
}

/// What a splitter makes of bytes, by way of a file.
func split(
    _ bytes: some Sequence<UInt8>, _ options: PageSplitter.Options = PageSplitter.Options()
) throws -> [UInt8] {
    let folder = ScratchFolder()
    return try split(file: folder.write(bytes, to: "export"), options)
}

/// The message and the offset of the failure that comes of an input; nil where it is good.
func splitFailure(
    of bytes: some Sequence<UInt8>, _ options: PageSplitter.Options = PageSplitter.Options()
) -> Failure? {
    do {
        _ = try split(bytes, options)
        return nil
    } catch {
        return error as? Failure
    }
}

/// A small export of these pages' XML.
func export(_ pages: String, language: String = "en", version: String = "0.11") -> [UInt8] {
    Array(
        """
        <mediawiki version="\(version)" xml:lang="\(language)">
          <siteinfo><case>first-letter</case><namespaces><namespace key="0" />
          <namespace key="4">Wikipedia</namespace></namespaces></siteinfo>
        \(pages)
        </mediawiki>

        """.utf8)
}

/// The XML of a page with this in its `<text>`.
func page(_ text: String = "text", title: String = "Title", id: String = "7") -> String {
    """
    <page><title>\(title)</title><ns>0</ns><id>\(id)</id><revision><id>9</id>
    <timestamp>2024-02-29T23:59:59Z</timestamp><text xml:space="preserve">\(text)</text>
    </revision></page>
    """
}

/// The corpus of real exports, where the environment's WK_CORPUS says where it is.
enum Corpus {
    static let folder = ProcessInfo.processInfo.environment["WK_CORPUS"]

    static var isThere: Bool { folder != nil }

    /// The good exports.
    static var files: [String] {
        guard let folder, let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
        else { return [] }
        return names.filter { $0.hasSuffix(".xml.bz2") && !$0.contains("utf16") }.sorted()
            .map { "\(folder)/\($0)" }
    }
}
