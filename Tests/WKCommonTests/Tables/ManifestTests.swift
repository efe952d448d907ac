import Foundation
import Testing

@testable import WKCommon

/// Manifests, as they are written and as they are read.
struct ManifestTests {
    private let path = NSTemporaryDirectory() + "wk-manifest-\(UUID().uuidString)"

    /// What is written of what was read from a file with this text.
    private func readAndWritten(_ text: String) throws -> String {
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        var json = ByteBuffer()
        try Manifest(path: path).append(to: &json)
        return json.string
    }

    @Test(arguments: [
        """
        {
          "wk": "0.1.0 \\"x\\"",
          "format": 1,
          "pages": 0,
          "whole": true,
          "form": "text",
          "header": true,
          "tables": {
          }
        }

        """,
        """
        {
          "wk": "9",
          "format": 1,
          "wiki": "demo\\nwiki",
          "pages": 4398046511104,
          "skipped": 1,
          "repeated": null,
          "lost": 3,
          "partial": true,
          "whole": false,
          "form": "csv",
          "header": false,
          "parts": 7,
          "shards": [
            {"pages":0,"shard":"1/2","first":0,"last":9,"from":[0,0],"to":[10,3],"ids":[-1,9],"mine":[{"a":1}]},
            {"pages":3,"repeated":1,"wiki":"x","shard":"2/2","first":10,"last":9}
          ],
          "tables": {
            "links": {"file": "links/part-*.csv", "rows": 0, "bytes": 1},
            "records": {"file": "records.jsonl", "rows": 2, "bytes": 3}
          }
        }

        """,
    ])
    func `what is read is what was written`(_ text: String) throws {
        #expect(try readAndWritten(text) == text)
    }

    @Test func `the first manifests say nothing of form and header`() throws {
        let written = try readAndWritten(#"{"wk":"0.1.0","format":1,"pages":2,"tables":{}}"#)
        #expect(written.contains(#""whole": true,\#n  "form": "text",\#n  "header": true,"#))
    }

    // swift-format-ignore
    @Test(arguments: [
        // a manifest                                                      what is wrong with it
        ("",                                                               "not a record: the line does not start with {"),
        (#"{"wk":"1","format":1"#,                                         "not JSON: the line ends too early"),
        (#"{"wk":"1","format":2,"pages":0,"tables":{}}"#,                  "format 2: this wk reads format 1"),
        (#"{"wk":"1","pages":0,"tables":{}}"#,                             #"no key "format""#),
        (#"{"wk":1,"format":1,"pages":0,"tables":{}}"#,                    #""wk" is not a string"#),
        (#"{"wk":"1","format":1,"tables":{}}"#,                            #""pages" is not a count"#),
        (#"{"wk":"1","format":1,"pages":9223372036854775807,"tables":{}}"#, #""pages" is not a count"#),
        (#"{"wk":"1","format":1,"pages":0}"#,                              #"no key "tables""#),
        (#"{"wk":"1","format":1,"pages":0,"lost":-1,"tables":{}}"#,        #""lost" is not a count"#),
        (#"{"wk":"1","format":1,"pages":0,"form":"xml","tables":{}}"#,     "a form of tables that this wk does not know: xml"),
        (#"{"wk":"1","format":1,"pages":0,"parts":"7","tables":{}}"#,      #""parts" is not a count"#),
        (#"{"wk":"1","format":1,"pages":0,"shards":[1],"tables":{}}"#,     "a shard that is no object"),
        (#"{"wk":"1","format":1,"pages":0,"shards":[{"pages":1}],"tables":{}}"#, "a shard that does not say what it covered"),
        (#"{"wk":"1","format":1,"pages":0,"shards":[{"pages":9223372036854775807,"shard":"1/1","first":0,"last":0}],"tables":{}}"#,
         "a shard that does not say what it covered"),
        (#"{"wk":"1","format":1,"pages":0,"tables":{"x":{"file":"x","rows":0,"bytes":0}}}"#, "a table that this wk does not know: x"),
        (#"{"wk":"1","format":1,"pages":0,"tables":{"links":{"rows":0,"bytes":0}}}"#, "the table links has no file"),
        (#"{"wk":"1","format":1,"pages":0,"tables":{"links":{"file":"x","rows":0.5,"bytes":0}}}"#, #""rows" is not a count"#),
        (#"{"wk":"1","format":1,"pages":0,"tables":{"links":{"file":"x","rows":1,"bytes":1},"links":{"file":"x","rows":1,"bytes":1}}}"#,
         "the table links twice"),
    ])
    func `what no filter has written is refused`(_ text: String, _ message: String) throws {
        let failure = #expect(throws: Failure.self) { try readAndWritten(text) }
        #expect(failure == Failure.badInput(message).at(file: path))
    }
}
