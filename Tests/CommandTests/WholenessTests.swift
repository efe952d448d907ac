import Foundation
import Testing

/// What is published as whole, and what is not: shards, wikis, files that come twice. Issue 17.
struct WholenessTests {
    private let folder: Workshop

    init() throws { folder = try Workshop() }

    /// Makes parsed records of the dump in three shards, `s1` to `s3`, and of it all, `all`.
    private func makeShards() throws {
        let made = try folder.run(
            """
            for k in 1 2 3; do wk-split --shard $k/3 "$DEMO" | wk-parse > s$k; done
            wk-split "$DEMO" | wk-parse > all
            wk-split --shard 1/2 "$DEMO" | wk-parse > half
            wk-split --shard 1/1 "$DEMO" | wk-parse > only
            """)
        try #require(made.status == 0)
    }

    // swift-format-ignore
    private static let streams: [(stream: String, omission: String?)] = [
        // stream                                     why it is not whole; nil where it is
        ("cat s1 s2 s3",                              nil),
        ("cat s3 s1 s2",                              nil),
        ("cat s? | jq -cS .",                         nil),
        ("cat s? | jq -c 'if .end then .end.mine = 1 else . end'", nil),
        ("cat only",                                  nil),
        ("cat all only",                              nil),
        ("cat s? | wk-sample --rate 0.1",             nil),
        ("cat s? | wk-sample --uniform 9",            nil),
        ("cat all s?",                                nil),
        ("wk-split \"$DEMO\" | jq -c 'if .end then .end.from = \"2024\" else . end' | wk-parse", nil),
        ("cat s1",                                    "it has shard 1/3 alone"),
        ("cat s2",                                    "it has shard 2/3 alone"),
        ("cat all s3",                                "it has shard 3/3 alone"),
        ("cat s1 s3",                                 "it has 2 of 3 shards"),
        ("cat s1 s2 s3 s2",                           "it has shard 2/3 more than once"),
        ("cat s1 s1",                                 "it has shard 1/3 more than once"),
        ("cat only only",                             "it has shard 1/1 more than once"),
        ("cat half s2 s3",                            "it has shards of 2 and of 3"),
        ("cat s1 | wk-sample --rate 0.1",             "it has shard 1/3 alone"),
        ("cat s1 | wk-sample --uniform 9",            "it has shard 1/3 alone"),
        ("cat s1 | wk-sample -n 999",                 "it has shard 1/3 alone"),
        ("cat s1 s2 | wk-sample --rate 0.1",          "it has 2 of 3 shards"),
        ("cat s1 s2 | wk-sample --uniform 3",         "it has 2 of 3 shards"),
        ("cat s1 s1 | wk-sample --rate 0.1 --invert", "it has shard 1/3 more than once"),
        ("sed '/\"end\"/s/\"shard\":\"2/\"shard\":\"3/' s2 | cat s1 - s3", "it has shard 3/3 more than once"),
        ("sed '/\"end\"/s/33320/33321/' s2 | cat s1 - s3", "shard 2/3 does not begin where the one before it ends"),
        ("sed '/\"end\"/s/,2],\"to\"/,3],\"to\"/' s2 | cat s1 - s3", "shard 2/3 does not begin where the one before it ends"),
        ("sed '/\"end\"/s/,0],\"ids\"/,1],\"ids\"/' s3 | cat s1 s2 -", "no shard ends with the input"),
    ]

    @Test func `shards are published as a whole set where they make one`() throws {
        try makeShards()
        for (stream, omission) in Self.streams {
            let result = try folder.run(
                "rm -rf out; \(stream) | wk-tsv -o out; ls -A out | wc -l; jq .whole out/manifest.json"
            )
            guard let omission else {
                #expect(result == .init(status: 0, output: "7\ntrue\n", errors: ""), "\(stream)")
                continue
            }
            #expect(
                result.errors.hasPrefix(
                    "wk-tsv: standard input: the stream is not whole: \(omission); "
                        + "--part NAME publishes it as a part, --partial as it is\n"), "\(stream)")
            #expect(result.output == "0\n", "\(stream)")
        }
    }

    // swift-format-ignore
    private static let manifests = [
        // stream and options                  whole, partial, shards
        ("cat s1       | wk-tsv --part 1",         "[false,null,1,\"demowiki\"]"),
        ("cat s1 s2    | wk-tsv --part 1",         "[false,null,2,\"demowiki\"]"),
        ("cat s2 s1 s3 | wk-tsv --part 1",         "[true,null,3,\"demowiki\"]"),
        ("cat s1 s1    | wk-tsv --part 1",         "[false,null,2,\"demowiki\"]"),
        ("cat all      | wk-tsv --part dump",      "[true,null,0,\"demowiki\"]"),
        ("cat only     | wk-tsv --part dump",      "[true,null,1,\"demowiki\"]"),
        ("cat s1       | wk-tsv --partial",        "[false,true,1,\"demowiki\"]"),
        ("cat s1       | wk-tsv --partial --part 1", "[false,null,1,\"demowiki\"]"),
        ("cat s1 s2 s3 | wk-tsv --partial",        "[true,null,3,\"demowiki\"]"),
        ("cat all      | wk-tsv --partial",        "[true,null,0,\"demowiki\"]"),
        ("head -n 5 s1 | wk-tsv --partial",        "[false,true,0,null]"),
        ("head -n 5 s1 | wk-tsv --partial --part 1", "[false,true,0,null]"),
        ("sed 1d s1    | wk-tsv --partial --part 1", "[false,true,1,\"demowiki\"]"),
        ("sed 1d all   | wk-tsv --partial",        "[false,true,0,\"demowiki\"]"),
    ]

    @Test func `a manifest says what the stream was`() throws {
        try makeShards()
        for (run, expected) in Self.manifests {
            let result = try folder.run(
                """
                rm -rf out; \(run) -o out && find out -name '*.json' -exec \\
                    jq -c '[.whole, .partial, (.shards | length), .wiki]' {} +
                """)
            #expect(result.errors == "")
            #expect(result.output == "\(expected)\n", "\(run)")
        }
    }

    @Test func `a sample says of which shards it is, and counts its pages for each`() throws {
        try makeShards()
        let result = try folder.run(
            """
            for k in 1 2 3; do wk-sample --rate 0.3 --seed 2 < s$k | tail -n 1; done > ends
            cat s1 s2 s3 | wk-sample --rate 0.3 --seed 2 | grep '^{"end"' | cmp - ends
            cat s1 s2 s3 | wk-sample --uniform 20 > uniform; grep -c '"id"' uniform
            jq -s 'map(.end | select(.) | .pages) | add, length' uniform
            tail -n 3 uniform | jq -c '[.end.shard, .end.wiki]'
            """)
        #expect(result.errors == "")
        #expect(
            result.output
                == #"20\#n20\#n3\#n["1/3","demowiki"]\#n["2/3","demowiki"]\#n["3/3","demowiki"]\#n"#
        )
    }

    // MARK: Wikis

    /// Dumps of other wikis: `d.xml` is ours, `de.xml` another, `old.xml` and `olde.xml` are these
    /// without their names, `bare.xml` says nothing of its wiki, `cut.xml` has no header left. No page is in two of them.
    private static let wikis = """
        ids() { awk -v n=$1 '/^    <id>/ { gsub(/[^0-9]/, ""); $0 = "    <id>" $0 + n "</id>" } 1'; }
        bzcat "$DEMO" > d.xml; sed 's/demowiki</dewiki</; s/demo.example/de.example/' d.xml | ids 1000 > de.xml
        sed /dbname/d d.xml | ids 2000 > old.xml; sed /dbname/d de.xml | ids 2000 > olde.xml
        sed '/base>/d' old.xml | ids 2000 > bare.xml; sed '4s/dbname/<dbname/' d.xml | ids 5000 > cut.xml
        bzip2 -k de.xml;

        """

    // swift-format-ignore
    private static let mixtures: [(command: String, complaint: String?)] = [
        // command                                 what is said; nil where there is no complaint
        ("wk-split bare.xml \"$DEMO\"",            nil),
        ("wk-split d.xml old.xml bare.xml",        nil),
        ("wk-split bare.xml olde.xml de.xml",      nil),
        ("wk-split --keep-going d.xml cut.xml",    nil),
        ("wk-split --keep-going cut.xml --siteinfo de.xml", nil),
        ("wk-split --header d.xml old.xml",        nil),
        ("wk-split --keep-going --header d.xml cut.xml", nil),
        ("wk-split d.xml de.xml",                  "de.xml: an export of dewiki, and d.xml is one of demowiki"),
        ("wk-split d.xml de.xml.bz2",              "de.xml.bz2: an export of dewiki, and d.xml is one of demowiki"),
        ("wk-split old.xml de.xml",                "de.xml: an export of de.example.org, and old.xml is one of demo.example.org"),
        ("wk-split olde.xml bare.xml old.xml",     "old.xml: an export of demo.example.org, and olde.xml is one of de.example.org"),
        ("wk-split bare.xml d.xml old.xml de.xml", "de.xml: an export of dewiki, and d.xml is one of demowiki"),
        ("wk-split --header d.xml old.xml de.xml", "de.xml: an export of dewiki, and d.xml is one of demowiki"),
        ("wk-split --shard 2/3 d.xml de.xml",      "de.xml: an export of dewiki, and d.xml is one of demowiki"),
        ("wk-split --keep-going cut.xml d.xml de.xml", "de.xml: an export of dewiki, and d.xml is one of demowiki"),
        ("wk-split --keep-going --shard 2/3 d.xml de.xml", "de.xml: an export of dewiki, and d.xml is one of demowiki"),
        ("wk-split --keep-going cut.xml de.xml --siteinfo d.xml", "de.xml: an export of dewiki, and d.xml is one of demowiki"),
        ("wk-full d.xml de.xml -o out",            "de.xml: an export of dewiki, and d.xml is one of demowiki"),
        ("wk-full d.xml \"$DEMO\" de.xml -o out --keep-going", "de.xml: an export of dewiki, and d.xml is one of demowiki"),
    ]

    @Test func `exports of two wikis are refused before a page is written`() throws {
        _ = try folder.run(Self.wikis)
        for (command, complaint) in Self.mixtures {
            let result = try folder.run("\(command) > records; s=$?; ls -d out; (exit $s)")
            guard let complaint else {
                #expect(result.status == 0, "\(command): \(result.errors)")
                continue
            }
            #expect(result.status == 65, "\(command)")
            let line = "wk-split: \(complaint): one run takes the exports of one wiki\n"
            #expect(result.errors.contains(line), "\(command)")
            #expect(folder.read("records") + result.output == "", "\(command)")
        }
    }

    @Test func `pipes of two wikis are refused when the second comes`() throws {
        let result = try folder.run(
            Self.wikis
                + "cat d.xml | wk-split - <(cat de.xml) > records; echo $?; grep -c '\"end\"' records"
        )
        #expect(result.output == "65\n0\n")
        #expect(result.errors.contains("standard input is one of demowiki"))
    }

    @Test func `a stream of two wikis is refused`() throws {
        let commands = [
            "wk-parse", "wk-parse --keep-going", "wk-sample --rate 1", "wk-sample --uniform 1",
            "wk-tsv -o out --partial", "wk-tsv -o out --part 1",
        ]
        _ = try folder.run(
            Self.wikis + "(wk-split d.xml; wk-split de.xml) > pages; wk-parse < pages > parsed")
        let parsed = try folder.run(
            "for x in d de; do wk-split $x.xml | wk-parse; done > parsed; wc -l < parsed")
        #expect(parsed.output == "502\n")
        for command in commands {
            let name = command.split(separator: " ")[0]
            let result = try folder.run(
                """
                \(command) < \(name == "wk-tsv" ? "parsed" : "pages") > records; echo $?
                grep -c '"end":.*dewiki' records
                """)
            #expect(result.output == "65\n0\n", "\(command)")
            #expect(
                result.errors
                    == "\(name): line 502: the stream has pages of two wikis: demowiki and dewiki\n"
            )
            #expect(folder.files("out") == [])
        }
    }

    // swift-format-ignore
    private static let names = [
        // command                                                        the wiki
        ("wk-split d.xml",                                                "demowiki"),
        ("wk-split old.xml d.xml",                                        "demowiki"),
        ("wk-split old.xml",                                              "null"),
        ("sed '4s/demowiki/ a\"b\\n/' d.xml | wk-split",                  #"a"b"#),
        ("sed '4s/demowiki//' d.xml | wk-split",                          "null"),
        ("wk-split --shard 2/3 d.xml",                                    "demowiki"),
        ("sed -n '/<page>/,/<.page>/p' d.xml | wk-split --fragment --siteinfo de.xml", "dewiki"),
        ("sed -n '/<page>/,/<.page>/p' d.xml | wk-split --fragment",      "null"),
        ("wk-split --keep-going cut.xml",                                 "null"),
        ("wk-split --keep-going cut.xml --siteinfo d.xml",                "demowiki"),
        ("wk-split --keep-going cut.xml de.xml",                          "dewiki"),
        ("wk-split d.xml | wk-sample --rate 0",                           "demowiki"),
        ("wk-split d.xml | wk-sample -n 3",                               "null"),
        ("wk-split d.xml | wk-parse --keep-going",                        "demowiki"),
        ("(wk-split old.xml; wk-split d.xml) | wk-sample --rate 1",       "demowiki"),
    ]

    @Test func `the end record names the wiki`() throws {
        _ = try folder.run(Self.wikis)
        for (command, wiki) in Self.names {
            let result = try folder.run("\(command) | tail -n 1 | jq -r .end.wiki")
            #expect(result.output == wiki + "\n", "\(command): \(result.errors)")
        }
    }

    // MARK: The same file twice

    // swift-format-ignore
    private static let repetitions: [(command: String, complaint: String?)] = [
        // command                                      what is said; nil where all is well
        ("wk-split d.xml - < copy.xml",                 nil),
        ("wk-split --fragment pages.xml --siteinfo d.xml", nil),
        ("wk-split <(cat d.xml) <(cat d.xml)",          nil),
        ("wk-split d.xml d.xml",                        "d.xml: it is given twice"),
        ("wk-split d.xml copy.xml ./d.xml",             "./d.xml: it is the same file as d.xml"),
        ("wk-split copy.xml d.xml soft.xml",            "soft.xml: it is the same file as d.xml"),
        ("wk-split hard.xml d.xml",                     "d.xml: it is the same file as hard.xml"),
        ("wk-split soft.xml hard.xml",                  "hard.xml: it is the same file as soft.xml"),
        ("wk-split --shard 1/9 d.xml hard.xml",         "hard.xml: it is the same file as d.xml"),
        ("wk-split --keep-going d.xml hard.xml",        "hard.xml: it is the same file as d.xml"),
        ("wk-split --fragment pages.xml pages.xml",     "pages.xml: it is given twice"),
        ("wk-split --header d.xml soft.xml",            "soft.xml: it is the same file as d.xml"),
        ("wk-split - - < d.xml",                        "standard input: it is given twice"),
        ("wk-split d.xml - < hard.xml",                 "standard input: it is the same file as d.xml"),
        ("cat d.xml | wk-split /dev/stdin -",           "standard input: it is the same file as /dev/stdin"),
        ("wk-full d.xml soft.xml -o out",               "soft.xml: it is the same file as d.xml"),
        ("wk-full d.xml d.xml -o out --keep-going",     "d.xml: it is given twice"),
    ]

    @Test func `a file that comes twice is refused`() throws {
        _ = try folder.run(
            """
            bzcat "$DEMO" > d.xml; cp d.xml copy.xml; ln d.xml hard.xml; ln -s hard.xml soft.xml
            sed -n '/<page>/,/<.page>/p' d.xml > pages.xml
            """)
        for (command, complaint) in Self.repetitions {
            let result = try folder.run("\(command) > records; s=$?; ls -d out; (exit $s)")
            guard let complaint else {
                #expect(result.status == 0, "\(command): \(result.errors)")
                continue
            }
            #expect(result.status == 64, "\(command)")
            #expect(result.errors.hasPrefix("wk-split: \(complaint)\n"), "\(command)")
            #expect(folder.read("records") + result.output == "", "\(command)")
        }
    }
}
