import Foundation
import Testing

@testable import WKCommon

/// A case of the files in `cases/`: some wikitext and what the reader must find there. The format
/// is told in `cases/README.md`.
struct WikitextCase: CustomTestStringConvertible {
    var file: URL
    var line: Int
    var name: String
    var wikitext = ""
    var title = "Page"
    var isRedirect = false
    var wiki = Wiki.english
    /// Which templates `wk-parse` is told to take for infoboxes.
    var infoboxPatterns: [String] = []
    /// Why the reader is known to fail this case.
    var gap: String?
    /// The lines that are expected, by section.
    var expected: [Section: [String]] = [:]

    enum Section: String, CaseIterable {
        case links, categories, infobox, abstract, text
        case sections, anchors, templates, images, coordinates
        case externalLinks = "external_links"
        case wikitext
    }

    var testDescription: String { "\(file.lastPathComponent):\(line): \(name)" }

    /// Where the case is, for the report of a failure.
    var location: SourceLocation {
        SourceLocation(
            fileID: "WKCommonTests/\(file.lastPathComponent)", filePath: file.path, line: line,
            column: 1)
    }

    struct Malformed: Error, CustomStringConvertible {
        var description: String
    }

    /// All cases of all files.
    static func all() throws -> [WikitextCase] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "cases")
        return try FileManager.default
            .contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "cases" }
            .sorted { $0.path < $1.path }
            .flatMap(cases)
    }

    /// The cases of a file: each starts at a line `!! test NAME`, each of its parts at `!! PART`.
    private static func cases(of file: URL) throws -> [WikitextCase] {
        var cases: [WikitextCase] = []
        var part: [String] = []
        var section: Section?
        func endPart() {
            guard let last = cases.indices.last else { return }
            while part.last == "" { part.removeLast() }
            if let section {
                cases[last].expected[section] = part
            } else {
                cases[last].wikitext = part.joined(separator: "\n")
            }
            part = []
        }
        let lines = try String(contentsOf: file, encoding: .utf8).split(
            separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            guard line.hasPrefix("!! ") else {
                part.append(visible(line))
                continue
            }
            let words = line.dropFirst(3).split(separator: " ", maxSplits: 1)
            let value = words.count > 1 ? String(words[1]) : ""
            let keyword = String(words[0])
            if keyword == "test" {
                endPart()
                section = nil
                part = []
                cases.append(WikitextCase(file: file, line: index + 1, name: value))
            } else if let next = Section(rawValue: keyword) {
                endPart()
                section = next
            } else if !cases.isEmpty {
                try cases[cases.count - 1].set(keyword, value)
            }
        }
        endPart()
        return cases
    }

    private mutating func set(_ setting: String, _ value: String) throws {
        switch setting {
        case "title": title = value
        case "redirect": isRedirect = true
        case "gap": gap = value
        case "boxes": infoboxPatterns.append(value)
        case "wiki": wiki = try Wiki(caseSetting: value)
        default: throw Malformed(description: "\(testDescription): what is !! \(setting)?")
        }
    }

    /// A line with the characters in it that stand for others that could not be seen.
    private static func visible(_ line: Substring) -> String {
        String(line)
            .replacingOccurrences(of: "␣", with: " ")
            .replacingOccurrences(of: "⇥", with: "\t")
            .replacingOccurrences(of: "⍽", with: "\u{A0}")
    }
}

extension Wiki {
    /// A wiki as `!! wiki` has it: a language's code, then `case-sensitive`, `Name=6`,
    /// `6=case-sensitive` or `dbname=enwikibooks`.
    fileprivate init(caseSetting: String) throws {
        let words = caseSetting.split(separator: " ").map(String.init)
        var names: [(name: String, number: Int)] = []
        var cases: [Int: Bool] = [:]
        var name = ""
        for word in words.dropFirst() where word != "case-sensitive" {
            let sides = word.split(separator: "=")
            if sides.count == 2, sides[0] == "dbname" {
                name = String(sides[1])
                continue
            }
            if sides.count == 2, let number = Int(sides[0]) {
                cases[number] = sides[1] == "first-letter"
                continue
            }
            guard sides.count == 2, let number = Int(sides[1]) else {
                throw WikitextCase.Malformed(
                    description: "!! wiki \(caseSetting): what is \(word)?")
            }
            names.append((sides[0].replacingOccurrences(of: "_", with: " "), number))
        }
        self.init(
            language: words.first ?? "en",
            titleCase: words.contains("case-sensitive") ? "case-sensitive" : "first-letter",
            names: names, cases: cases, name: name)
    }
}

extension PageReading {
    /// A section as the case files write it.
    func lines(_ section: WikitextCase.Section) -> [String] {
        switch section {
        case .links: links.map { link in link.text.map { "\(link.to) | \($0)" } ?? link.to }
        case .categories: categories
        case .infobox:
            infobox.flatMap { box in
                box.fields.isEmpty
                    ? ["\(box.name):"] : box.fields.map { "\(box.name): \($0[0]) = \($0[1])" }
            }
        case .wikitext:
            infobox.flatMap { box in
                zip(box.fields, box.wikitext ?? []).flatMap {
                    PageReading.lines("\(box.name): \($0[0]) = \($1)")
                }
            }
        case .abstract: PageReading.lines(abstract)
        case .text: PageReading.lines(text)
        case .sections: sections.map { "\($0.level) \($0.heading)" }
        case .externalLinks:
            externalLinks.map { link in link.text.map { "\(link.url) | \($0)" } ?? link.url }
        case .templates: templates
        case .images:
            images.map { image in image.caption.map { "\(image.file) | \($0)" } ?? image.file }
        case .coordinates: coordinates.map { "\($0.lat), \($0.lon)" }
        case .anchors: links.compactMap { link in link.section.map { "\(link.to)#\($0)" } }
        }
    }

    private static func lines(_ text: String) -> [String] {
        text.isEmpty
            ? [] : text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
}
