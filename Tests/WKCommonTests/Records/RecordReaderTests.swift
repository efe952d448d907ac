import Testing

@testable import WKCommon

struct RecordReaderTests {
    @Test(arguments: [1, 2, 3, 7, 64, 1 << 17])
    func `any size of reads gives the same lines`(_ piece: Int) throws {
        let long = #"{"long":""# + String(repeating: "x", count: 1000) + "\"}"
        let file = TemporaryFile("{\"a\":1}\n\n \r\n\(long)\n{\"end\":{\"pages\":2}}\n{\"b\":2}")
        var reader = RecordReader(try Input(path: file.path), piece: piece)
        var lines: [String] = []
        var numbers: [Int] = []
        while try reader.next() {
            lines.append(reader.line.text)
            numbers.append(reader.lineNumber)
        }
        #expect(lines == [#"{"a":1}"#, long, #"{"end":{"pages":2}}"#, #"{"b":2}"#])
        #expect(numbers == [1, 4, 5, 6])
        #expect(reader.pages == 3)
        #expect(reader.counted == 2)
        #expect(try !reader.next())
    }

    // swift-format-ignore
    @Test(arguments: [
        // stream                                            pages  counted
        ("",                                                 0,     nil),
        ("{\"end\":{\"pages\":0}}\n",                        0,     0),
        ("{\"end\":{\"pages\":2}}\n{\"end\":{\"pages\":3}}", 0,     5),
        (" { \"end\" : { \"more\":[1], \"pages\" : 4 } , \"shard\": \"1/2\" }", 0, 4),
        ("{\"end\":{\"pages\":2},\"format\":1}\n",           0,     2),
        ("{\"end\":{\"pages\":1},\"id\":7}\n",               1,     nil),
        ("{\"id\":7,\"end\":{\"pages\":1}}\n",               1,     nil),
        ("{\"ending\":1}\n",                                 1,     nil),
    ] as [(String, Int, Int?)])
    func `end records are told from pages and added up`(
        _ stream: String, _ pages: Int, _ counted: Int?
    ) throws {
        let file = TemporaryFile(stream)
        var reader = RecordReader(try Input(path: file.path))
        while try reader.next() {}
        #expect(reader.pages == pages)
        #expect(reader.counted == counted)
    }

    @Test(arguments: [
        #"{"end":{}}"#, #"{"end":{"pages":-1}}"#, #"{"end":{"pages":"1"}}"#,
        #"{"end":{"pages":1.0}}"#,
        #"{"end":3}"#, #"{"end":{"pages":1}"#, #"{"end":{"pages":1,"skipped":-1}}"#,
        #"{"end":{"pages":1,"skipped":[1]}}"#, #"{"end":{"pages":1},"format":2}"#,
        #"{"end":{"pages":1},"format":"1"}"#,
        #"{"end":{"pages":1,"wiki":1}}"#,
        #"{"end":{"pages":1,"shard":"1/2"}}"#,
        #"{"end":{"pages":1,"shard":"3/2","first":0,"last":9}}"#,
        #"{"end":{"pages":1,"shard":1,"first":0,"last":9}}"#,
        #"{"end":{"pages":1,"shard":"1/2","first":-1,"last":9}}"#,
        #"{"end":{"pages":1,"shard":"1/2","first":5,"last":3}}"#,
        #"{"end":{"pages":1,"shard":"1/2","first":0,"last":9223372036854775807}}"#,
        #"{"end":{"pages":1,"shard":"1/2","first":0,"last":9,"from":[0,0]}}"#,
        #"{"end":{"pages":1,"shard":"1/2","first":0,"last":9,"from":[0,0],"to":[10]}}"#,
        #"{"end":{"pages":1,"shard":"1/2","first":0,"last":9,"from":[0,0],"to":[10,0,0]}}"#,
        #"{"end":{"pages":1,"shard":"1/2","first":0,"last":9,"from":0,"to":[10,0]}}"#,
        "{\"end\":{\"pages\":9223372036854775807}}\n{\"end\":{\"pages\":1}}",
    ])
    func `a damaged end record is an error`(_ line: String) throws {
        let file = TemporaryFile(line)
        #expect(throws: Failure.self) {
            var reader = RecordReader(try Input(path: file.path))
            while try reader.next() {}
        }
    }

    // swift-format-ignore
    @Test(arguments: [
        // what an end record says                                           the same as wk writes it
        (#"{"pages":1,"wiki":"enwiki"}"#,                                    nil),
        (#"{"wiki":"a\u0062\"c","skipped":2,"pages":1}"#,                  #"{"pages":1,"skipped":2,"wiki":"ab\"c"}"#),
        (#"{"pages":1,"wiki":null}"#,                                        #"{"pages":1}"#),
        (#"{"pages":1,"shard":"1/2","first":0,"last":9,"from":[0,0],"to":[10,2]}"#, nil),
        (#"{"pages":0,"shard":"2/2","first":10,"last":9}"#,                  nil),
        (#"{"to":[8,1],"shard":"1\/2","mine":[{}],"pages":1,"from":[0,0],"last":7,"first":0}"#,
         #"{"pages":1,"shard":"1/2","first":0,"last":7,"from":[0,0],"to":[8,1],"mine":[{}]}"#),
        (#"{"pages":1,"mine":"x","from":"2024"}"#,                           nil),
        (#"{"pages":1,"shard":null,"last":3}"#,                              nil),
    ] as [(String, String?)])
    func `an end record is read and written`(_ end: String, _ expected: String?) throws {
        let file = TemporaryFile(#"{"end":\#(end)}"#)
        var reader = RecordReader(try Input(path: file.path))
        #expect(try reader.next())
        var json = ByteBuffer()
        reader.end?.appendObject(to: &json)
        #expect(json.string == expected ?? end)
    }

    @Test func `end records of two wikis are refused`() throws {
        let file = TemporaryFile(
            """
            {"end":{"pages":0,"wiki":"dewiki"}}
            {"end":{"pages":0}}
            {"end":{"pages":0,"wiki":"dewiki"}}
            {"end":{"pages":0,"wiki":"enwiki"}}
            """)
        var reader = RecordReader(try Input(path: file.path))
        for _ in 0..<3 { #expect(try reader.next()) }
        #expect(reader.isOfTwoWikis == false)
        #expect { _ = try reader.next() } throws: {
            "\($0)" == "line 4: the stream has pages of two wikis: dewiki and enwiki"
        }
        #expect(reader.isOfTwoWikis == true)
    }

    @Test func `what end records skipped adds up`() throws {
        let file = TemporaryFile(
            "{\"end\":{\"pages\":1,\"skipped\":2,\"lost\":1}}\n{\"end\":{\"repeated\":7,\"skipped\":3,\"pages\":0}}"
        )
        var reader = RecordReader(try Input(path: file.path))
        while try reader.next() {}
        #expect(reader.flaws.skipped == 5)
        #expect(reader.flaws.lost == 1 && reader.flaws.repeated == 7)
        #expect(reader.shardEnds.isEmpty)
    }

    @Test func `a stream is whole where its counts agree`() throws {
        func failure(_ stream: String) throws -> String? {
            let file = TemporaryFile(stream)
            var reader = RecordReader(try Input(path: file.path))
            while try reader.next() {}
            do throws(Failure) {
                try reader.requireWhole()
                return nil
            } catch {
                return error.message
            }
        }
        #expect(try failure("{}\n{\"end\":{\"pages\":1}}\n") == nil)
        #expect(try failure("{}\n") == "the stream was cut off: no end record after 1 pages")
        #expect(
            try failure("{\"end\":{\"pages\":1}}\n")
                == "the stream is not whole: 0 pages came, its end record counts 1")
    }
}
