import Foundation
import Testing

/// The other forms of what wk-tsv writes: CSV, and the records themselves.
struct TSVFormTests {
    private let folder: Workshop

    private static let records = [
        #"{"id":12,"ns":0,"title":"\"Heroes\" (film)","revision":3,"timestamp":"2024-01-02T03:04:05Z","#
            + #""categories":["Films, A","!!!"],"links":[{"to":"Ada","text":"A\nB","section":""}],"#
            + #""infobox":[{"name":"I","fields":[["name","Ré\tact"],["",""]]}],"abstract":"One, two."}"#,
        #"{"id":13,"ns":14,"title":"!!!","redirect":"°","revision":4,"mine":[1],"#
            + #""timestamp":"2024-01-02T03:04:06Z","categories":[],"links":[{"to":"Ada"}],"#
            + #""infobox":[],"abstract":""}"#,
    ]
    private static let end = #"{"end":{"pages":2},"format":1}"#
    private static let stream = (records + [end, ""]).joined(separator: "\n")

    private static let tables = [
        "pages.csv": "\"page_id\",\"title\",\"norm_title\",\"ns\",\"redirect_to\",\"timestamp\"\n"
            + "12,\"\"\"Heroes\"\" (film)\",heroes,0,,2024-01-02T03:04:05Z\n"
            + "13,!!!,\"\",14,°,2024-01-02T03:04:06Z\n",
        "categories.csv": "\"page_id\",\"category\",\"norm_category\"\n"
            + "12,\"Films, A\",films a\n12,!!!,\"\"\n",
        "links.csv": "\"page_id\",\"link_title\",\"norm_link_title\"\n12,Ada,ada\n13,Ada,ada\n",
        "infobox.csv": "\"page_id\",\"key\",\"value\"\n12,name,\"Ré\tact\"\n12,\"\",\"\"\n",
        "abstract.csv": "\"page_id\",\"abstract_text\"\n12,\"One, two.\"\n",
        "aliases.csv": "\"alias_norm_title\",\"canonical_norm_title\"\n\"\",\"\"\n",
    ]
    private static let names = ["aliases", "abstract", "categories", "infobox", "links", "pages"]

    init() throws {
        folder = try Workshop()
        try folder.write("parsed", Self.stream)
    }

    private func manifest(_ name: String = "out/manifest.json") throws -> [String: Any] {
        try JSONSerialization.jsonObject(with: Data(folder.read(name).utf8)) as? [String: Any]
            ?? [:]
    }

    @Test func `tables are written as CSV`() throws {
        let result = try folder.run("wk-tsv -o out --csv < parsed")
        #expect(result == .init(status: 0, output: "", errors: ""))
        for (name, contents) in Self.tables { #expect(folder.read("out/\(name)") == contents) }
        #expect(folder.files("out") == (Self.tables.keys + ["manifest.json"]).sorted())
        let manifest = try manifest()
        #expect(manifest["form"] as? String == "csv")
        #expect(manifest["header"] as? Bool == true)
        let entries = manifest["tables"] as? [String: [String: Any]] ?? [:]
        #expect(entries.count == 6)
        for (name, entry) in entries {
            #expect(entry["file"] as? String == "\(name).csv")
            #expect(entry["bytes"] as? Int == folder.read("out/\(name).csv").utf8.count)
        }
        #expect(entries["infobox"]?["rows"] as? Int == 2)
    }

    // swift-format-ignore
    @Test(arguments: [
        // options                       file                 form       header  first line
        ("",                             "links.tsv",         "text",    true,   "page_id\tlink_title\tnorm_link_title"),
        ("--flat",                       "links.tsv",         "flat",    true,   "page_id\tlink_title\tnorm_link_title"),
        ("--csv",                        "links.csv",         "csv",     true,   "\"page_id\",\"link_title\",\"norm_link_title\""),
        ("--no-header",                  "links.tsv",         "text",    false,  "12\tAda\tada"),
        ("--csv --no-header",            "links.csv",         "csv",     false,  "12,Ada,ada"),
        ("--csv --byte-order-mark",      "links.csv",         "csv",     true,   "\u{FEFF}\"page_id\",\"link_title\",\"norm_link_title\""),
        ("--csv --no-header --byte-order-mark",
                                         "links.csv",         "csv",     false,  "\u{FEFF}12,Ada,ada"),
        ("--csv --tables links,anchors", "links.csv",         "csv",     true,   "\"page_id\",\"link_title\",\"norm_link_title\",\"anchor_text\",\"section\""),
        ("--tables infobox,boxes",       "infobox.tsv",       "text",    true,   "page_id\tkey\tvalue\tbox\ttemplate\twikitext"),
        ("--csv --tables boxes",         "infobox.csv",       "csv",     true,   "\"page_id\",\"key\",\"value\",\"box\",\"template\",\"wikitext\""),
        ("--csv --part 7",               "links/part-7.csv",  "csv",     true,   "\"page_id\",\"link_title\",\"norm_link_title\""),
        ("--csv --byte-order-mark --part a.b",
                                         "links/part-a.b.csv", "csv",    true,   "\u{FEFF}\"page_id\",\"link_title\",\"norm_link_title\""),
        ("--records",                    "records.jsonl",     "records", false,  records[0]),
        ("--records --part 7",           "records/part-7.jsonl", "records", false, records[0]),
    ])
    func `the manifest says the form and whether there is a header`(
        _ options: String, _ file: String, _ form: String, _ header: Bool, _ line: String
    ) throws {
        #expect(try folder.run("wk-tsv -o out \(options) < parsed").errors == "")
        let first = folder.read("out/\(file)").prefix { $0 != "\n" }
        #expect(Array(first.utf8) == Array(line.utf8))
        let part = file.split(separator: "/").dropFirst().last?.split(separator: ".").dropLast()
        let path = part.map { "manifest/\($0.joined(separator: ".")).json" } ?? "manifest.json"
        let manifest = try manifest("out/\(path)")
        #expect(manifest["form"] as? String == form)
        #expect(manifest["header"] as? Bool == header)
    }

    @Test func `anchors, empty ones too, and texts are written as CSV`() throws {
        try folder.write(
            "more",
            folder.read("parsed").replacing(
                #""abstract":"""#, with: #""abstract":"","text":"a\n\"b\", c""#))
        _ = try folder.run("wk-tsv -o out --csv --tables links,anchors,text --partial < more")
        #expect(
            folder.read("out/links.csv").hasSuffix("12,Ada,ada,\"A\nB\",\"\"\n13,Ada,ada,Ada,\n"))
        #expect(
            folder.read("out/text.csv") == "\"page_id\",\"content_length\",\"text\"\n"
                + "13,8,\"a\n\"\"b\"\", c\"\n"
        )
    }

    @Test func `the boxes of fields are written, and their wikitext where it is known`() throws {
        try folder.write(
            "more",
            folder.read("parsed").replacing(
                #"["",""]]}]"#,
                with: #"["",""]]},{"name":"J","fields":[["a","1"],["b","2"]],"#
                    + #""wikitext":["[[1]]\n",null]}]"#))
        _ = try folder.run("wk-tsv -o out --csv --tables infobox,boxes --partial < more")
        #expect(
            folder.read("out/infobox.csv")
                == "\"page_id\",\"key\",\"value\",\"box\",\"template\",\"wikitext\"\n"
                + "12,name,\"Ré\tact\",1,I,\n12,\"\",\"\",1,I,\n"
                + "12,a,1,2,J,\"[[1]]\n\"\n12,b,2,2,J,\n")
    }

    /// A reader of our own is no witness: Python's is another's.
    @Test func `Python's csv module reads each value as it was`() throws {
        let result = try folder.run(
            #"""
            cat > make.py <<'END'
            import json
            titles = ['"Heroes" (x)', '"Closed"', '"', '""', ' "', 'a,b', ',', 'a\nb', '\r', 'a\r\nb',
                '\t', ' a', 'a ', ' ', '\\.', '\\', 'a\\', '\\"', '\\N', 'NA', '007', '\x01', '\u2028',
                '\ufeff', '=1', "'", 'x,"\n' * 100000, '']
            for number, title in enumerate(titles):
                print(json.dumps({'id': number, 'ns': 0, 'title': title, 'redirect': title,
                    'revision': 1, 'timestamp': '', 'categories': [title], 'links': [{'to': title}],
                    'infobox': [{'name': '', 'fields': [[title, title]]}], 'abstract': '',
                    'text': title}))
            print(json.dumps({'end': {'pages': len(titles)}}))
            END
            cat > read.py <<'END'
            import csv, json
            csv.field_size_limit(1 << 30)
            titles = [json.loads(line).get('title') for line in open('traps')][:-1]
            for table, columns in {'pages': (1, 4), 'categories': (1,), 'links': (1,),
                                   'infobox': (1, 2), 'text': (2,)}.items():
                with open(f'out/{table}.csv', newline='', encoding='utf-8') as file:
                    rows = list(csv.reader(file, strict=True))[1:]
                for column in columns:
                    print(table, column, [row[column] for row in rows] == titles)
            END
            python3 make.py > traps; wk-tsv -o out --csv < traps; python3 read.py
            """#)
        #expect(result.errors == "")
        #expect(
            result.output == """
                pages 1 True
                pages 4 True
                categories 1 True
                links 1 True
                infobox 1 True
                infobox 2 True
                text 2 True

                """)
    }

    // swift-format-ignore
    @Test(arguments: [
        // before         after           what is there then
        ("",              "--csv",        names.map { "\($0).csv" }),
        ("--csv",         "",             names.map { "\($0).tsv" }),
        ("--csv",         "--flat",       names.map { "\($0).tsv" }),
        ("",              "--records",    ["records.jsonl"]),
        ("--csv",         "--records",    ["records.jsonl"]),
        ("--records",     "--csv",        names.map { "\($0).csv" }),
        ("--records",     "--tables links", ["links.tsv"]),
        ("--csv",         "--csv --tables links", ["links.csv"]),
    ])
    func `a folder changes its form by force, and nothing of the other form is left`(
        _ before: String, _ after: String, _ files: [String]
    ) throws {
        let result = try folder.run(
            """
            wk-tsv -o out \(before) < parsed; wk-tsv -o out \(after) < parsed; echo $?
            wk-tsv -o out \(after) --force < parsed; echo $?; ls -A out > whole
            wk-tsv -o part --part 1 \(before) < parsed
            wk-tsv -o part --part 1 \(after) < parsed; echo $?
            wk-tsv -o part --part 1 \(after) --force < parsed; echo $?
            find part -type f | grep -v manifest | sort > parts
            """)
        #expect(result.output == "73\n0\n73\n0\n")
        #expect(folder.read("whole").split(separator: "\n").map(String.init).sorted()
            == (files + ["manifest.json"]).sorted())
        #expect(folder.read("parts").split(separator: "\n").map(String.init)
            == files.map { "part/\($0.replacing(".", with: "/part-1."))" }.sorted())
    }

    // swift-format-ignore
    @Test(arguments: [
        // a file that is there   options
        ("pages.csv",             ""),
        ("images.csv",            "--flat"),
        ("pages.tsv",             "--csv"),
        ("records.jsonl",         "--csv"),
        ("links.csv",             "--records"),
        ("records.jsonl",         ""),
    ])
    func `a file of another form that no manifest says is ours is replaced only by force`(
        _ name: String, _ options: String
    ) throws {
        let result = try folder.run(
            """
            mkdir out; echo mine > out/\(name)
            wk-tsv -o out \(options) < parsed; echo $?; cat out/*
            wk-tsv -o out \(options) --force < parsed; echo $?; cat out/\(name)
            """)
        #expect(result.output == "73\nmine\n0\n")
        #expect(result.errors.hasPrefix(
            "wk-tsv: out/\(name): there is a file of that name; --force replaces it\n"))
    }

    @Test(arguments: ["", "--csv", "--records"])
    func `what a killed writer of another form left is removed`(_ options: String) throws {
        let result = try folder.run(
            """
            for form in --flat --csv --records; do
                wk-tsv -o out $form < parsed; mv out/manifest.json out/.manifest.json.tmp
                : > out/.text.csv.tmp; : > out/.links.tsv.tmp; : > out/.records.jsonl.tmp
                wk-tsv -o out \(options) < parsed; echo $?; ls -A out | wc -l; rm -r out
            done
            """)
        let count = options == "--records" ? 2 : 7
        #expect(result.output == String(repeating: "0\n\(count)\n", count: 3), "\(result)")
    }

    // swift-format-ignore
    @Test(arguments: [
        ("--csv --flat",                "--csv and --flat exclude each other."),
        ("--byte-order-mark",           "--byte-order-mark needs --csv."),
        ("--byte-order-mark --flat",    "--byte-order-mark needs --csv."),
        ("--byte-order-mark --records", "--byte-order-mark needs --csv."),
        ("--records --csv",             "--records and --csv exclude each other."),
        ("--records --flat",            "--records and --flat exclude each other."),
        ("--records --no-header",       "--records and --no-header exclude each other."),
        ("--records --tables pages",    "--records and --tables exclude each other."),
        ("--tables records",            "--tables: there is no table \"records\""),
    ])
    func `options that exclude each other are refused`(_ options: String, _ message: String) throws {
        let result = try folder.run("wk-tsv -o out \(options) < /dev/zero")
        #expect(result.status == 64)
        #expect(result.errors.hasPrefix("Error: \(message)"), "\(result.errors)")
        #expect(folder.files("").contains("out") == false)
    }

    // swift-format-ignore
    @Test(arguments: [
        // command                            message
        ("wk-tsv -o out --tables page",       "--tables: there is no table \"page\". Did you mean \"pages\"? There are: pages, "),
        ("wk-tsv -o out --tables pages,link", "--tables: there is no table \"link\". Did you mean \"links\"?"),
        ("wk-tsv -o out --tables lniks",      "--tables: there is no table \"lniks\". Did you mean \"links\"?"),
        ("wk-tsv -o out --tables LINKS",      "--tables: there is no table \"LINKS\". Did you mean \"links\"?"),
        ("wk-tsv -o out --tables category",   "--tables: there is no table \"category\". Did you mean \"categories\"?"),
        ("wk-tsv -o out --tables external-links", "--tables: there is no table \"external-links\". Did you mean \"external_links\"?"),
        ("wk-tsv -o out --tables anchor",     "--tables: there is no table \"anchor\". Did you mean \"anchors\"?"),
        ("wk-tsv -o out --tables 'pages, links'", "--tables: there is no table \" links\". Did you mean \"links\"?"),
        ("wk-tsv -o out --tables pages.tsv",  "--tables: there is no table \"pages.tsv\". There are: pages, categories, links, "
            + "infobox, abstract, aliases, text, sections, external_links, templates, images, coordinates, anchors, boxes."),
        ("wk-tsv -o out --tables pages,",     "--tables: there is no table \"\". There are: pages, "),
        ("wk-tsv -o out --tables Заголовки",  "--tables: there is no table \"Заголовки\". There are: pages, "),
        ("wk-parse --with section",           "--with: there is no key \"section\". Did you mean \"sections\"? There are: sections, "
            + "anchors, external_links, templates, images, coordinates, boxes."),
        ("wk-tsv -o out --tables box",        "--tables: there is no table \"box\". Did you mean \"boxes\"?"),
        ("wk-parse --with coord",             "--with: there is no key \"coord\". Did you mean \"coordinates\"?"),
        ("wk-parse --with links",             "--with: there is no key \"links\". There are: sections, "),
    ])
    func `a name that is none is told with those that there are`(
        _ command: String, _ message: String
    ) throws {
        let result = try folder.run("\(command) < /dev/zero")
        #expect(result.status == 64)
        #expect(result.errors.hasPrefix("Error: \(message)"), "\(result.errors)")
    }

    // MARK: Records

    @Test func `records are stored as they came`() throws {
        let result = try folder.run(
            """
            wk-tsv -o out --records < parsed; echo $?; cmp parsed out/records.jsonl && ls -A out
            { cat parsed; echo; head -n 2 parsed; printf '%s' '\(Self.end)'; } | wk-tsv -o two --records
            grep -c '"end"' two/records.jsonl; tail -n 1 two/records.jsonl
            """)
        #expect(
            result
                == .init(
                    status: 0,
                    output:
                        "0\nmanifest.json\nrecords.jsonl\n1\n{\"end\":{\"pages\":4},\"format\":1}\n",
                    errors: ""))
        let manifest = try manifest()
        let entries = manifest["tables"] as? [String: [String: Any]] ?? [:]
        #expect(Array(entries.keys) == ["records"])
        #expect(entries["records"]?["file"] as? String == "records.jsonl")
        #expect(entries["records"]?["rows"] as? Int == 2)
        #expect(entries["records"]?["bytes"] as? Int == Self.stream.utf8.count)
    }

    @Test func `records of shards make the tables of the whole`() throws {
        let result = try folder.run(
            """
            wk-split $DEMO | wk-parse > whole; wk-tsv -o whole-tables < whole
            for k in 1 2 3; do
                wk-split --shard $k/3 $DEMO | wk-parse | wk-tsv -o out --records --part $k
            done
            cat out/records/part-*.jsonl | wk-tsv -o tables; echo $?
            cat out/records/part-*.jsonl | wk-tsv -o again --records; echo $?
            wk-tsv -o tables-again < again/records.jsonl; echo $?
            diff -r -x manifest.json whole-tables tables && diff -r tables tables-again && echo same
            grep -hv '^{"end"' again/records.jsonl > records; grep -v '^{"end"' whole | cmp - records && echo same
            grep -c '"shard":"[123]/3"' again/records.jsonl tables/manifest.json
            """)
        #expect(result.errors == "")
        #expect(
            result.output == """
                0
                0
                0
                same
                same
                again/records.jsonl:3
                tables/manifest.json:3

                """)
    }

    /// The name of the wiki and what a shard covered included.
    @Test func `a stream of wk-parse is stored byte for byte`() throws {
        let result = try folder.run(
            """
            wk-split $DEMO | wk-parse | tee whole | wk-tsv -o whole-records --records
            cmp whole whole-records/records.jsonl && tail -n 1 whole | grep -c '"wiki":'
            wk-split --shard 2/3 $DEMO | wk-parse --text | tee shard | wk-tsv -o out --records --part 2
            cmp shard out/records/part-2.jsonl && tail -n 1 shard | grep -c '"shard":"2/3"'
            wk-tsv -o no --records < shard; echo $?; wk-tsv -o no < out/records/part-2.jsonl; echo $?
            wk-tsv -o few --records --partial < shard && cmp shard few/records.jsonl
            """)
        #expect(result.output == "1\n1\n65\n65\n")
        #expect(folder.files("no") == [])
        #expect(folder.read("few/manifest.json").contains("\"partial\": true"))
    }

    @Test func `records are not removed by the tables that are made of them`() throws {
        let result = try folder.run(
            """
            wk-tsv -o out --records < parsed; wk-tsv -o out --force < out/records.jsonl; echo $?
            ln out/records.jsonl link; wk-tsv -o out --force < link; echo $?
            wk-tsv -o out --part 1 --records --force < parsed
            wk-tsv -o out --part 1 --force < out/records/part-1.jsonl; echo $?
            find out -type f | sort
            """)
        #expect(
            result.output == "73\n73\n73\nout/manifest/part-1.json\n"
                + "out/records.jsonl\nout/records/part-1.jsonl\n")
        #expect(
            result.errors.hasPrefix(
                "wk-tsv: out/records.jsonl: it is standard input, and would be replaced\n"))
    }

    @Test func `an end record keeps the keys of a user's own`() throws {
        let result = try folder.run(
            #"""
            sed 's/"pages":2/"pages":2,"skipped":1,"wiki":"aawiki","mine":[1]/' parsed > more
            wk-tsv -o out --records < more && cmp more out/records.jsonl
            cat more more | wk-tsv -o two --records; tail -n 1 two/records.jsonl
            """#)
        let end = #"{"end":{"pages":4,"skipped":2,"wiki":"aawiki"},"format":1}"#
        #expect(result == .init(status: 0, output: "\(end)\n", errors: ""))
    }

    @Test func `damage that was skipped is still counted when records are read again`() throws {
        let result = try folder.run(
            """
            sed 's/"pages":2/"pages":2,"skipped":3/' parsed | wk-tsv -o out --records
            grep -c '"skipped": 3' out/manifest.json; wk-tsv -o tables < out/records.jsonl
            grep -c '"skipped": 3' tables/manifest.json
            """)
        #expect(result == .init(status: 0, output: "1\n1\n", errors: ""))
    }

    // swift-format-ignore
    @Test(arguments: [
        // what is left of the stream     its end record
        ("head -n 1 parsed",              #"{"end":{"pages":1},"format":1}"#),
        ("sed 1d parsed",                 #"{"end":{"pages":1},"format":1}"#),
        ("true",                          #"{"end":{"pages":0},"format":1}"#),
        (#"sed -n -e 1p -e 's|"pages":2|&,"shard":"1/2","first":0,"last":9|p' parsed"#,
                                          #"{"end":{"pages":1},"format":1}"#),
    ])
    func `the end record of what was cut on purpose counts what came`(
        _ command: String, _ end: String
    ) throws {
        let refused = try folder.run("\(command) | wk-tsv -o out --records")
        #expect(refused.status == 65)
        #expect(folder.files("out") == [])
        let result = try folder.run(
            "\(command) | wk-tsv -o out --records --partial; tail -n 1 out/records.jsonl")
        #expect(result == .init(status: 0, output: "\(end)\n", errors: ""))
        #expect(folder.read("out/manifest.json").contains("\"whole\": false"))
    }

    @Test(arguments: [
        "echo '{\"id\":1,\"title\":\"A\",\"text\":\"x\"}'", "jq -c 'del(.links)' parsed",
        "jq -c '.abstract = 1' parsed", "jq -c 'del(.timestamp)' parsed", "head -c -40 parsed",
        "echo '[1]'",
    ])
    func `what makes no tables is not stored as records`(_ command: String) throws {
        let records = try folder.run("\(command) | wk-tsv -o out --records")
        let tables = try folder.run("\(command) | wk-tsv -o out")
        #expect(records.status == 65)
        #expect(records.errors == tables.errors)
        #expect(folder.files("out") == [])
    }
}
