/// What a set of tables, or one part of it, says of itself: `manifest.json` or `manifest/part-NAME.json`.
///
/// Nothing is in it that two runs over the same stream would not share.
struct Manifest {
    /// What it says of a table.
    struct Entry {
        let table: Table
        /// The file in the folder; of parts that belong together, a pattern.
        var file: String
        var rows: Int
        var bytes: Int
    }

    /// The version of wk that wrote the tables.
    var version: String
    /// The name of the wiki; empty where it is not known.
    var wiki: [UInt8] = []
    var pages: Int
    var flaws = StreamFlaws()
    /// Whether something is missing that a stream must have, and `--partial` has accepted it.
    var isPartial = false
    /// Whether the tables have all pages of what was read, as far as the stream told.
    var isWhole = true
    var form = TableForm.text
    var hasHeader = true
    /// Of how many parts the tables are; nil for single files, and in the manifest of one part.
    var parts: Int?
    /// The end records of the shards that the pages came from.
    var shards: [EndRecord] = []
    var tables: [Entry] = []

    /// Writes it as a JSON object of several lines.
    func append(to json: inout ByteBuffer) {
        json.append("{\n  \"wk\": ")
        json.append(jsonString: version)
        json.append(",\n  \"format\": ")
        json.append(decimal: EndRecord.format)
        if !wiki.isEmpty {
            json.append(",\n  \"wiki\": ")
            json.appendJSONString(wiki.span)
        }
        json.append(",\n  \"pages\": ")
        json.append(decimal: pages)
        flaws.append(to: &json, before: ",\n  \"", after: "\": ")
        if isPartial { json.append(",\n  \"partial\": true") }
        json.append(isWhole ? ",\n  \"whole\": true" : ",\n  \"whole\": false")
        json.append(",\n  \"form\": \"")
        json.append(form.name)
        json.append("\"")
        json.append(hasHeader ? ",\n  \"header\": true" : ",\n  \"header\": false")
        if let parts {
            json.append(",\n  \"parts\": ")
            json.append(decimal: parts)
        }
        var separator: StaticString = ",\n  \"shards\": [\n    "
        for shard in shards {
            json.append(separator)
            shard.appendObject(to: &json)
            separator = ",\n    "
        }
        json.append(shards.isEmpty ? ",\n  \"tables\": {" : "\n  ],\n  \"tables\": {")
        separator = "\n    "
        for entry in tables {
            json.append(separator)
            entry.append(to: &json)
            separator = ",\n    "
        }
        json.append("\n  }\n}\n")
    }
}

extension Manifest.Entry {
    /// Writes it as a key and an object.
    fileprivate func append(to json: inout ByteBuffer) {
        json.append(jsonString: table.name)
        json.append(": {\"file\": ")
        json.append(jsonString: file)
        json.append(", \"rows\": ")
        json.append(decimal: rows)
        json.append(", \"bytes\": ")
        json.append(decimal: bytes)
        json.append("}")
    }
}

extension ByteBuffer {
    fileprivate mutating func append(jsonString text: String) {
        var bytes = ByteBuffer()
        bytes.append(string: text)
        appendJSONString(bytes.span)
    }
}
