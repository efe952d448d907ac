import Foundation
import Testing

struct TSVTests {
    private let folder: Workshop

    /// Parsed records with what tables find hard: escapes, an absent value, keys of a user's own.
    private static let records = [
        #"{"id":12,"ns":0,"title":"Réact (film)","revision":3,"timestamp":"2024-01-02T03:04:05Z","#
            + #""mine":{"deep":[1]},"categories":["Films\\A","C++"],"#
            + #""links":[{"to":"Ada Lovelace","text":"Ada"},{"text":"t","to":"A \"B\""}],"#
            + #""infobox":[{"name":"Infobox film","fields":[["name","Ré\tact"],["year","2024"]]},"#
            + #"{"name":"Empty","fields":[]}],"abstract":"One\ntwo  \u00e9."}"#,
        #"{"id":13,"ns":14,"title":"REACT","redirect":"Réact (film)","revision":4,"#
            + #""timestamp":"2024-01-02T03:04:06Z","categories":[],"links":[{"to":"Réact (film)"}],"#
            + #""infobox":[],"abstract":""}"#,
    ]
    private static let end = #"{"end":{"pages":2}}"#

    private static let tables = [
        "pages.tsv": "page_id\ttitle\tnorm_title\tns\tredirect_to\ttimestamp\n"
            + "12\tRéact (film)\treact\t0\t\\N\t2024-01-02T03:04:05Z\n"
            + "13\tREACT\treact\t14\tRéact (film)\t2024-01-02T03:04:06Z\n",
        "categories.tsv": "page_id\tcategory\tnorm_category\n"
            + "12\tFilms\\\\A\tfilms a\n12\tC++\tc\n",
        "links.tsv": "page_id\tlink_title\tnorm_link_title\n"
            + "12\tAda Lovelace\tada lovelace\n12\tA \"B\"\ta b\n13\tRéact (film)\treact\n",
        "infobox.tsv": "page_id\tkey\tvalue\n12\tname\tRé\\tact\n12\tyear\t2024\n",
        "abstract.tsv": "page_id\tabstract_text\n12\tOne\\ntwo  é.\n",
        "aliases.tsv": "alias_norm_title\tcanonical_norm_title\nreact\treact\n",
    ]

    init() throws {
        folder = try Workshop()
        try folder.write("parsed", (Self.records + [Self.end, ""]).joined(separator: "\n"))
    }

    @Test func `tables are written, and the manifest counts them`() throws {
        let result = try folder.run("wk-tsv -o a/b/out < parsed")
        #expect(result == .init(status: 0, output: "", errors: ""))
        for (name, contents) in Self.tables {
            #expect(folder.read("a/b/out/\(name)") == contents)
        }
        #expect(
            folder.files("a/b/out")
                == (Self.tables.keys + ["manifest.json"]).sorted())
        let manifest =
            try JSONSerialization.jsonObject(
                with: Data(folder.read("a/b/out/manifest.json").utf8)) as? [String: Any]
        #expect(manifest?["pages"] as? Int == 2)
        #expect(manifest?["whole"] as? Bool == true)
        let entries = manifest?["tables"] as? [String: [String: Any]] ?? [:]
        #expect(entries.count == 6)
        for (name, entry) in entries {
            let file = entry["file"] as? String ?? ""
            let contents = folder.read("a/b/out/\(file)")
            #expect(file == "\(name).tsv")
            #expect(entry["bytes"] as? Int == contents.utf8.count)
            #expect(entry["rows"] as? Int == contents.count { $0 == "\n" } - 1)
        }
    }

    @Test func `two runs give the same bytes`() throws {
        _ = try folder.run("wk-tsv -o one < parsed; wk-tsv -o two < parsed")
        #expect(try folder.run("diff -r one two").status == 0)
    }

    @Test func `jq may stand in between`() throws {
        _ = try folder.run("wk-tsv -o one < parsed")
        let result = try folder.run("jq -c . parsed | wk-tsv -o two && diff -r one two")
        #expect(result.status == 0, "\(result)")
        let sorted = try folder.run("jq -cSa . parsed | wk-tsv -o three && diff -r one three")
        #expect(sorted.status == 0, "\(sorted)")
    }

    @Test func `texts make a table of their own where there are any`() throws {
        let parsed = folder.read("parsed").replacing(
            #""abstract":"""#, with: #""abstract":"","text":"日本\n\ud83d\ude00""#)
        try folder.write("parsed", parsed)
        _ = try folder.run("wk-tsv -o out < parsed")
        #expect(folder.read("out/text.tsv") == "page_id\tcontent_length\ttext\n13\t4\t日本\\n😀\n")
    }

    @Test func `flat values, no header, chosen tables`() throws {
        let result = try folder.run(
            "wk-tsv -o out --flat --no-header --tables abstract,infobox,pages,categories < parsed")
        #expect(result.status == 0)
        #expect(folder.read("out/abstract.tsv") == "12\tOne two é.\n")
        #expect(folder.read("out/infobox.tsv") == "12\tname\tRé act\n12\tyear\t2024\n")
        #expect(folder.read("out/categories.tsv").hasPrefix("12\tFilms\\A\tfilms a\n"))
        #expect(folder.read("out/pages.tsv").contains("\t0\t\t2024"))
        #expect(folder.files("out").count == 5)
    }

    @Test func `parts share a folder`() throws {
        let result = try folder.run(
            "for part in 1 2 3; do wk-tsv -o out --part $part < parsed & done; wait")
        #expect(result.errors == "")
        #expect(folder.files("out").count == 21)
        #expect(folder.read("out/links/part-2.tsv") == Self.tables["links.tsv"])
        #expect(folder.read("out/manifest/part-3.json").contains("\"links/part-3.tsv\""))
        #expect(try folder.run("wk-tsv -o out --part 2 < parsed").status == 73)
    }

    @Test func `a whole set is replaced only by force`() throws {
        _ = try folder.run("wk-tsv -o out < parsed")
        let before = folder.read("out/manifest.json")
        let refused = try folder.run("yes | wk-tsv -o out")
        #expect(refused.status == 73)
        #expect(
            refused.errors == "wk-tsv: out/manifest.json: "
                + "there is a whole set of tables; --force replaces it\n")
        let damaged = try folder.run("head -n 1 parsed | wk-tsv -o out --force")
        #expect(damaged.status == 65)
        #expect(folder.read("out/manifest.json") == before)
        #expect(folder.files("out").count == 7)
        let forced = try folder.run("wk-tsv -o out --force --tables pages < parsed")
        #expect(forced.status == 0)
        #expect(folder.files("out") == ["manifest.json", "pages.tsv"])
    }

    @Test func `tables that no manifest says are ours are replaced only by force`() throws {
        let refused = try folder.run(
            """
            mkdir out; echo mine > out/images.tsv
            wk-tsv -o out < parsed; echo $?; ls -A out; cat out/images.tsv
            wk-tsv -o out --force < parsed; echo $?
            """)
        #expect(refused.output == "73\nimages.tsv\nmine\n0\n")
        #expect(
            refused.errors == "wk-tsv: out/images.tsv: "
                + "there is a file of that name; --force replaces it\n")
        #expect(folder.files("out") == (Self.tables.keys + ["manifest.json"]).sorted())
    }

    @Test(arguments: ["links.tsv", "manifest.json", ".pages.tsv.tmp"])
    func `a folder where a file goes is seen before anything is read`(_ name: String) throws {
        let refused = try folder.run("mkdir -p out/\(name); yes | wk-tsv -o out --force")
        #expect(refused.status == 73)
        #expect(refused.errors.hasPrefix("wk-tsv: out/\(name): cannot "))
        #expect(folder.files("out") == [])
    }

    @Test func `tables that a killed writer has published already are removed`() throws {
        let killed = """
            wk-tsv -o out < parsed; mv out/manifest.json out/.manifest.json.tmp
            echo rest > out/pages.tsv; rm out/links.tsv; : > out/.text.tsv.tmp
            """
        let failing = try folder.run("\(killed); head -n 1 parsed | wk-tsv -o out; ls -A out")
        #expect(failing.output == "")
        let result = try folder.run("\(killed); wk-tsv -o out < parsed; ls -A out | grep '^[.]'")
        #expect(result.output == "")
        #expect(folder.read("out/pages.tsv") == Self.tables["pages.tsv"])
    }

    @Test func `what a writer left that was killed before is no excuse to replace tables`() throws {
        let result = try folder.run(
            """
            mkdir out; : > out/.manifest.json.tmp; echo mine > out/text.tsv
            wk-tsv -o out < parsed; echo $?; cat out/text.tsv
            """)
        #expect(result.output == "73\nmine\n")
    }

    @Test func `a part without its manifest may be written again`() throws {
        let result = try folder.run(
            """
            wk-tsv -o out --part 1 < parsed; wk-tsv -o out --part 1 < parsed; echo $?
            rm out/manifest/part-1.json; wk-tsv -o out --part 1 < parsed; echo $?
            """)
        #expect(result.output == "73\n0\n")
    }

    @Test func `a part is not put beside a whole set`() throws {
        let result = try folder.run(
            """
            wk-tsv -o out < parsed; wk-tsv -o out --part 1 < parsed; echo $?
            wk-tsv -o out --part 1 --force < parsed; echo $?; find out -name '*.json'
            """)
        #expect(result.output == "73\n0\nout/manifest/part-1.json\n")
    }

    @Test func `where a table cannot get its name none has one`() throws {
        let result = try folder.run(
            """
            mkfifo slow; wk-tsv -o out < slow & job=$!; exec 3> slow
            until test -e out/.aliases.tsv.tmp; do sleep 0.01; done
            mkdir out/infobox.tsv; cat parsed >&3; exec 3>&-; wait $job
            """)
        #expect(result.status == 74)
        #expect(result.errors == "wk-tsv: out/.infobox.tsv.tmp: cannot rename: Is a directory\n")
        #expect(folder.files("out") == [])
    }

    /// Else a second writer could start in between, and lose drafts of the same names.
    @Test(.enabled(if: Workshop.canTrace))
    func `the draft of the manifest goes last`() throws {
        let result = try folder.run(
            """
            head -n 1 parsed | strace -f -o calls -e trace=unlink wk-tsv -o out
            grep -o '[a-z]*.tsv.tmp") *= 0\\|manifest.json.tmp") *= 0' calls
            """)
        let names = result.output.split(separator: "\n").map { $0.prefix { $0 != "." } }
        #expect(names.count == 7, "\(result)")
        #expect(names.last == "manifest")
    }

    @Test func `a second writer is refused, and what a killed one left is overwritten`() throws {
        let second = try folder.run(
            """
            mkfifo slow; wk-tsv -o out < slow & first=$!; exec 3> slow
            until test -e out/.aliases.tsv.tmp; do sleep 0.01; done
            wk-tsv -o out < parsed; echo $?
            kill -9 $first; wait $first; wk-tsv -o out < parsed; echo $?
            """)
        #expect(second.output == "73\n0\n")
        #expect(
            second.errors.contains(
                "wk-tsv: out/.manifest.json.tmp: cannot create: another process is writing it\n"))
        #expect(folder.files("out") == (Self.tables.keys + ["manifest.json"]).sorted())
    }

    // swift-format-ignore
    @Test(arguments: [
        // command before the pipe                            message
        ("head -n 2 parsed",                                  "standard input: the stream was cut off: no end record after 2 pages"),
        ("sed 1d parsed",                                     "standard input: the stream is not whole: 1 pages came, its end record counts 2"),
        ("cat parsed parsed | sed 1d",                        "standard input: the stream is not whole: 3 pages came, its end record counts 4"),
        ("true",                                              "standard input: the stream was cut off: no end record after 0 pages"),
        ("head -c -40 parsed",                                "line 2: not JSON: the line ends too early"),
        ("{ bash -c 'head -n 2 parsed; exec sleep 9' & sleep 0.5; kill -9 $!; }",
                                                              "standard input: the stream was cut off: no end record after 2 pages"),
        ("echo '{\"id\":1,\"title\":\"A\",\"text\":\"x\"}'",  "line 1: this is a page record; pipe it through wk-parse first"),
        ("echo '<mediawiki>'",                                "line 1: not a record: it looks like XML; pipe it through wk-split first"),
        ("echo '{\"id\":1}'",                                 "line 1: no key \"ns\""),
        ("jq -c 'del(.links)' parsed",                        "line 1: no key \"links\""),
        ("jq -c '.abstract = 1' parsed",                      "line 1: \"abstract\" is not a string"),
        ("jq -c '.links = [1]' parsed",                       "line 1: \"links\" has an element without a string \"to\""),
        ("jq -c '.categories = [1]' parsed",                  "line 1: \"categories\" has an element that is not a string"),
        ("jq -c '.infobox = [{}]' parsed",                    "line 1: \"infobox\" has an element without an array \"fields\""),
        ("jq -c '.infobox = [{fields:[[\"k\"]]}]' parsed",    "line 1: \"infobox\" has a field that is not [key, value]"),
        ("printf '\\xff\\n'",                                 "line 1: not UTF-8: byte 1 of the line"),
        ("echo x | gzip",                                     "line 1: not"),
    ])
    func `what is not whole is not published`(_ command: String, _ message: String) throws {
        let result = try folder.run("\(command) | wk-tsv -o out")
        #expect(result.status == 65)
        #expect(result.errors.split(separator: "\n").last?.hasPrefix("wk-tsv: \(message)") == true)
        #expect(folder.files("out") == [])
    }

    @Test func `streams may be joined, and end records may stand anywhere`() throws {
        let result = try folder.run(
            "(tail -n 1 parsed; cat parsed; head -n 2 parsed) | wk-tsv -o out")
        #expect(result.status == 0, "\(result)")
    }

    @Test(arguments: ["head -n 1 parsed", "sed 1d parsed", "grep REACT parsed", "true"])
    func `what was cut on purpose is published where that is accepted`(_ command: String) throws {
        let result = try folder.run("\(command) | wk-tsv -o out --partial")
        #expect(result == .init(status: 0, output: "", errors: ""))
        #expect(folder.read("out/manifest.json").contains("\"whole\": false"))
    }

    @Test func `a limit of a file's size ends it with one line and no leftovers`() throws {
        let result = try folder.run(
            """
            (for i in $(seq 2000); do head -n 2 parsed; done) > many
            (ulimit -f 64; wk-tsv -o out --partial < many)
            """)
        #expect(result.status == 74)
        #expect(result.errors == "wk-tsv: out/.pages.tsv.tmp: cannot write: File too large\n")
        #expect(folder.files("out") == [])
    }

    @Test(arguments: ["INT", "TERM", "HUP"])
    func `a signal that ends it leaves nothing behind`(_ signal: String) throws {
        let result = try folder.run(
            """
            set -m; mkfifo slow; wk-tsv -o out < slow & job=$!; exec 3> slow
            head -n 2 parsed >&3
            until test -e out/.aliases.tsv.tmp; do sleep 0.01; done
            sleep 0.1; kill -\(signal) $job; wait $job; kill -l $?
            """)
        #expect(result.output == "\(signal)\n")
        #expect(folder.files("out") == [])
    }

    /// Mounting takes root, which a container or a user namespace may give.
    @Test func `a full disk ends it with one line and nothing published`() throws {
        let result = try folder.run(
            """
            mkdir disk; (for i in $(seq 5000); do head -n 2 parsed; done) > many
            unshare -rm sh -c 'mount -t tmpfs -o size=256k none disk || exit 99
                wk-tsv -o disk/out --partial < many; status=$?; ls -A disk/out; exit $status'
            """)
        if result.status == 99 || result.errors.contains("unshare") {
            print("skipped: no tmpfs can be mounted here: \(result.errors)")
            return
        }
        #expect(result.status == 74)
        #expect(result.output == "")
        #expect(result.errors.hasSuffix(": cannot write: No space left on device\n"))
        #expect(result.errors.split(separator: "\n").count == 1)
    }

    // swift-format-ignore
    @Test(arguments: [
        ("",                         64, "Error: Missing expected argument"),
        ("-o ''",                    64, "Error: --output needs"),
        ("-o out --part ''",         64, "Error: --part"),
        ("-o out --part a/b",        64, "Error: --part"),
        ("-o out --part .a",         64, "Error: --part"),
        ("-o out --tables pages,x",  64, "Error: --tables: there is no table \"x\"."),
        ("-o out --tables ''",       64, "Error: --tables: there is no table \"\"."),
        ("-o parsed",                73, "wk-tsv: parsed: cannot create: "),
        ("-o parsed/out",            73, "wk-tsv: parsed/out: cannot create: Not a directory"),
        ("-o /proc/wk",              73, "wk-tsv: /proc/wk: cannot create: "),
    ])
    func `what cannot be done is said before anything is read`(
        _ options: String, _ status: Int32, _ message: String
    ) throws {
        let result = try folder.run("wk-tsv \(options) < /dev/zero")
        #expect(result.status == status)
        #expect(result.errors.hasPrefix(message), "\(result.errors)")
    }
}
