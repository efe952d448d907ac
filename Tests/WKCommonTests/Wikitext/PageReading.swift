import Foundation

@testable import WKCommon

/// What the reader finds on a page, for tests to compare.
struct PageReading: Equatable, Decodable {
    struct Link: Equatable, Decodable {
        var to: String
        var text: String?
        var section: String?
    }

    struct Infobox: Equatable, Decodable {
        var name: String
        var fields: [[String]]
        var wikitext: [String]?
    }

    struct Section: Equatable, Decodable {
        var level: Int
        var heading: String
    }

    struct Place: Equatable, Decodable {
        var lat: Double
        var lon: Double
    }

    struct Image: Equatable, Decodable {
        var file: String
        var caption: String?
    }

    struct ExternalLink: Equatable, Decodable {
        var url: String
        var text: String?
    }

    var links: [Link]
    var categories: [String]
    var infobox: [Infobox]
    var abstract: String
    var text: String
    var sections: [Section]
    var externalLinks: [ExternalLink]
    var templates: [String]
    var images: [Image]
    var coordinates: [Place]

    /// What one reader, which may have read other pages before, finds on a page.
    init(
        _ wikitext: [UInt8], title: String = "Page", isRedirect: Bool = false,
        of wiki: Wiki = .english,
        with reader: inout WikitextReader
    ) throws {
        var source = ByteBuffer()
        source.append(wikitext.span)
        var titleBytes = ByteBuffer()
        titleBytes.append(string: title)
        let prefix = titleBytes.span.firstIndex(of: UInt8(ascii: ":")) ?? 0
        let namespace = wiki.namespaces.number(of: titleBytes.span.extracting(0..<prefix)) ?? 0
        reader.read(
            source, title: titleBytes, namespace: namespace, isRedirect: isRedirect, of: wiki)

        var json = ByteBuffer()
        json.append(#"{"links":["#)
        json.append(reader.found.links.json)
        json.append(#"],"categories":["#)
        json.append(reader.found.categories.json)
        json.append(#"],"infobox":["#)
        reader.found.infoboxes.append(to: &json)
        json.append(#"],"abstract":"#)
        json.appendJSONString(reader.found.abstract.text)
        json.append(#","text":"#)
        json.appendJSONString(reader.found.text.text)
        json.append(#","sections":["#)
        json.append(reader.found.sections.json)
        json.append(#"],"externalLinks":["#)
        json.append(reader.found.externalLinks.json)
        json.append(#"],"templates":["#)
        json.append(reader.found.templates.json)
        json.append(#"],"images":["#)
        json.append(reader.found.images.json)
        json.append(#"],"coordinates":["#)
        json.append(reader.found.coordinates.json)
        json.append("]}")
        guard json.span.indexOfInvalidUTF8() == nil else { throw NotUTF8() }
        self = try JSONDecoder().decode(
            PageReading.self, from: Data(json.span.indices.map { json.span[$0] }))
    }

    /// The reading without what only some readers are asked for.
    var usual: PageReading {
        var reading = self
        reading.text = ""
        reading.sections = []
        reading.externalLinks = []
        reading.templates = []
        reading.images = []
        reading.coordinates = []
        for index in links.indices { reading.links[index].section = nil }
        for index in infobox.indices { reading.infobox[index].wikitext = nil }
        return reading
    }

    struct NotUTF8: Error {}
}

extension ReadingOptions {
    /// All that a reader can be asked for.
    static var all: ReadingOptions {
        var options = ReadingOptions(wantsText: true)
        options.additions = Set(Addition.allCases)
        return options
    }
}

extension Wiki {
    static let english = Wiki(language: "en", titleCase: "first-letter", names: [])
}
