import Foundation
import Testing

/// `wk-join`, which proves that parts make the whole, and joins them.
struct JoinTests {
    private let workshop: Workshop

    /// A folder with our dump, `b.xml`, the same unpacked, `twice.xml`, all of it twice and a text that is lost, and
    /// `parts N DUMP OUT [OPTION...]`, which writes N shards of a dump, with what wk-parse and wk-tsv are told.
    init() throws {
        workshop = try Workshop()
        let made = try workshop.run(
            """
            ln -s "$DEMO" dump.xml.bz2; bzcat dump.xml.bz2 > b.xml
            {
                grep -v '</mediawiki>' b.xml; sed '1,/<.siteinfo>/d; /<.mediawiki>/d' b.xml
                echo '<page><title>L</title><ns>0</ns><id>90000</id><revision><id>1</id><text bytes="8" /></revision></page>'
                echo '</mediawiki>'
            } > twice.xml
            cat > parts <<'END'
            for ((k = 1; k <= $1; k++)); do
                wk-split --shard $k/$1 $2 2> notices | wk-parse $PARSE | wk-tsv -o $3 --part $k-of-$1 ${@:4} || exit
            done
            END
            """)
        #expect(made.status == 0, "\(made.errors)")
    }

    // swift-format-ignore
    @Test(arguments: [
        // dump          options of wk-parse            of wk-tsv
        ("dump.xml.bz2", "",                            ""),
        ("b.xml",        "--text --with sections",      "--flat"),
        ("b.xml",        "",                            "--no-header"),
        ("b.xml",        "--with boxes,anchors",        "--csv --tables pages,boxes,anchors"),
        ("b.xml",        "",                            "--csv --byte-order-mark"),
        ("b.xml",        "",                            "--csv --byte-order-mark --no-header"),
        ("b.xml",        "",                            "--records"),
        ("b.xml",        "",                            "--tables aliases"),
        ("twice.xml",    "",                            ""),
        ("twice.xml",    "",                            "--csv"),
        ("twice.xml",    "--text",                      "--records"),
    ])
    func `joined parts are what one pipe writes`(_ dump: String, _ parse: String, _ tsv: String) throws {
        let result = try workshop.run(
            """
            PARSE='\(parse)' bash ./parts 7 \(dump) out \(tsv)
            wk-split \(dump) 2> notices | wk-parse \(parse) | wk-tsv -o piped \(tsv)
            wk-join out > said && cp -r out checked && wk-join --check out | cmp - said && diff -r out checked &&
                wk-join --merge out | cmp - said && diff -r out piped && wk-join --check out | cmp - said &&
                wk-join out --merge | cmp - said && diff -r out piped && cat said
            """)
        #expect(result.status == 0 && result.errors == "", "\(result)")
        let pages = dump == "twice.xml" ? 501 : 250
        #expect(result.output.hasPrefix("out: whole, \(pages) pages"), "\(result)")
    }

    // swift-format-ignore
    private static let changes = [
        // what happens to part 3 of 7                          what is said
        ("rm $part",                                            "out: shard 3/7 is missing"),
        ("rm out/manifest/part-7-of-7.json",                    "out: shard 7/7 is missing"),
        ("rm out/manifest/part-[1245]*.json",                   "out: 4 of 7 shards are missing: 1 to 2, 4 to 5"),
        ("rm out/manifest/*",                                   "out: there are no parts: no manifest/part-*.json"),
        ("bash ./parts 8 dump.xml.bz2 other; cp other/manifest/part-3-of-8.json $part",
         "out/manifest/part-3-of-7.json: its pages are not in pages/part-3-of-7.tsv"),
        ("edit '.shards[0].shard = \"3/8\"'",                   "out/manifest/part-3-of-7.json: it is of shard 3/8, and out/manifest/part-1-of-7.json of 1/7"),
        ("edit '.shards[0].shard = \"4/7\"'",                   "out/manifest/part-4-of-7.json: shard 4/7 is in out/manifest/part-3-of-7.json, too"),
        ("wk-split --shard 3/7 dump.xml.bz2 | wk-parse | wk-tsv -o out --part again",
         "out/manifest/part-again.json: shard 3/7 is in out/manifest/part-3-of-7.json, too"),
        ("edit 'del(.shards)'",                                 "out/manifest/part-3-of-7.json: it does not say of which shards it is"),
        ("edit '.pages += 1'",                                  "out/manifest/part-3-of-7.json: it has 51 pages, and its shards 50"),
        ("edit '.partial = true'",                              "out/manifest/part-3-of-7.json: it is of a stream that was not whole (--partial)"),
        ("edit '.shards[0].first += 1'",                        "out: the parts are not of one input: shard 3/7 does not begin where the one before it ends"),
        ("edit '.shards[0].from[1] += 1'",                      "out: the parts are not of one input: shard 3/7 does not begin where the one before it ends"),
        ("edit '.shards[0].first -= 9'",                        "out: the parts are not of one input: shard 3/7 does not begin where the one before it ends"),
        ("part=out/manifest/part-7-of-7.json; edit '.shards[0].to[1] += 1'", "out: the parts are not of one input: no shard ends with the input"),
        ("bash ./parts 7 b.xml other; cp other/manifest/part-3-of-7.json $part; for f in other/*/part-3-of-7.tsv; do cp $f out/${f#*/}; done",
         "out: the parts are not of one input: shard 3/7 does not begin where the one before it ends"),
        ("edit '.wiki = \"dewiki\"'",                           "out/manifest/part-3-of-7.json: it is of dewiki, and out/manifest/part-1-of-7.json is of demowiki"),
        ("edit '.format = 2'",                                  "out/manifest/part-3-of-7.json: format 2: this wk reads format 1"),
        ("edit '.wk = \"0.0.9\"'",                              "out/manifest/part-3-of-7.json: it has wk 0.0.9, and out/manifest/part-1-of-7.json has VERSION"),
        ("edit '.form = \"flat\"'",                             "out/manifest/part-3-of-7.json: it has form flat, and out/manifest/part-1-of-7.json has text"),
        ("edit '.header = false'",                              "out/manifest/part-3-of-7.json: it has header false, and out/manifest/part-1-of-7.json has true"),
        ("edit 'del(.tables.links)'",                           "out/manifest/part-3-of-7.json: it has no table links, which other parts have"),
        ("edit '.tables.text = {file: \"text/part-3-of-7.tsv\", rows: 50, bytes: 1}'",
         "out/manifest/part-1-of-7.json: it has no table text, which other parts have"),
        ("edit '.tables.links.file = \"../b.xml\"'",            "out/manifest/part-3-of-7.json: its links are not in links/part-3-of-7.tsv"),
        ("edit '.tables.links.bytes = -1'",                     "out/manifest/part-3-of-7.json: \"bytes\" is not a count"),
        ("edit '.tables.lines = .tables.links'",                "out/manifest/part-3-of-7.json: a table that this wk does not know: lines"),
        (": > $part",                                           "out/manifest/part-3-of-7.json: not a record: the line does not start with {"),
        ("sed -i '1s/link_title/link_name2/' out/links/part-3-of-7.tsv", "out/links/part-3-of-7.tsv: its first line is not that of the parts before"),
        ("rm out/links/part-3-of-7.tsv",                        "out/links/part-3-of-7.tsv: there is no such file any more"),
        ("truncate -s -1 out/links/part-3-of-7.tsv",            "out/links/part-3-of-7.tsv: it has LESS bytes, and MORE were written"),
        ("cp out/links/part-3-of-7.tsv out/links/part-3.tsv",   "out/links/part-3.tsv: it is none of the parts' files"),
        ("wk-split b.xml | wk-parse | wk-tsv -o out",           "out/manifest.json: it is of other tables than the parts: move these or it into another folder"),
    ]

    @Test func `parts that do not make the whole are told`() throws {
        #expect(try workshop.run("bash ./parts 7 dump.xml.bz2 made").status == 0)
        for (change, message) in Self.changes {
            let result = try workshop.run(
                """
                rm -rf out other; cp -r made out; part=out/manifest/part-3-of-7.json
                edit() { jq "$1" $part > edited && mv edited $part; }
                \(change)
                rm -rf before; cp -r out before
                for option in '' --check --merge; do wk-join out $option; echo $?; done; diff -r before out
                """)
            #expect(result.output == "65\n65\n65\n", "\(change): \(result)")
            let messages = Set(result.errors.split(separator: "\n").map(String.init))
            let said = messages.first?.replacing(
                /has [0-9]+ bytes, and [0-9]+ were/, with: "has LESS bytes, and MORE were"
            )
            .replacing(/has [0-9]+\.[0-9]+\.[0-9]+$/, with: "has VERSION")
            #expect(messages.count == 1 && said == "wk-join: \(message)", "\(change): \(result)")
        }
    }

    @Test func `any names will do, and a part may have several shards`() throws {
        let result = try workshop.run(
            """
            for k in 1 2; do wk-split --shard $k/3 b.xml; done | wk-parse | wk-tsv -o out --part 'z "early" *'
            wk-split --shard 3/3 b.xml | wk-parse | wk-tsv -o out --part late
            wk-split b.xml | wk-parse | wk-tsv -o piped
            wk-join out && wk-join out --list | cut -f 1-4 | sort -u | grep pages && wk-join out --merge && diff -r out piped
            """)
        #expect(result.status == 0, "\(result)")
        #expect(
            result.output.replacing(/, 250 pages;.*/, with: "").replacing(
                /\t[0-9]+\t/, with: "\tN\t") == """
                    out: whole
                    late\t3/3\tN\tpages
                    z "early" *\t1/3,2/3\tN\tpages
                    out: whole

                    """, "\(result)")
    }

    @Test func `parts without shards are joined on request, and so are some of several`() throws {
        let result = try workshop.run(
            """
            for k in 1 2; do wk-split b.xml | wk-sample -n $k | wk-parse | wk-tsv -o out --part $k; done
            wk-join out; echo $?; wk-join out --partial; echo $?; jq -c '[.whole, .partial, .repeated]' out/manifest.json
            bash ./parts 3 b.xml some; rm some/*/part-2-of-3.*
            wk-join some; echo $?; wk-join some --partial > said; echo $?; grep -c '^some: not whole, ' said
            jq -c '[.whole, .partial]' some/manifest.json; wk-join some --partial --merge | cmp - said; wk-join some --check
            """)
        #expect(
            result.output.replacing(/;? rows: .*/, with: "") == """
                65
                out: whole, 3 pages, 1 page comes again, so that page_id is no key
                0
                [true,null,1]
                65
                0
                1
                [false,true]

                """, "\(result)")
        #expect(
            result.errors == """
                wk-join: out/manifest/part-1.json: it does not say of which shards it is
                wk-join: some: shard 2/3 is missing
                wk-join: some/manifest.json: it is of tables that are not whole

                """)
    }

    @Test func `where ids overlap they are counted, if there is a table of pages`() throws {
        let result = try workshop.run(
            """
            bash ./parts 3 twice.xml all; bash ./parts 3 twice.xml links --tables links
            for out in all links; do wk-join $out; jq -c '[.repeated, .lost]' $out/manifest.json; done
            wk-join links --merge > said; jq -c '[has("repeated"), .repeated]' links/manifest.json
            """)
        #expect(
            result.output.replacing(/; rows: .*/, with: "") == """
                all: whole, 501 pages, 250 pages come again, so that page_id is no key, 1 text lost in the export
                [250,1]
                links: whole, 501 pages, and whether one comes again cannot be told without the table pages, 1 text lost in the export
                [null,1]
                [true,null]

                """, "\(result)")
    }

    @Test(arguments: [
        "", "--csv", "--no-header", "--csv --byte-order-mark --no-header", "--records",
    ])
    func `a run that was killed while it joined parts is finished by the next`(_ options: String)
        throws
    {
        // What it leaves when it is killed at each step, put together by hand.
        let result = try workshop.run(
            """
            bash ./parts 5 b.xml made \(options); cp -r made joined; wk-join joined --merge | sed "s/^joined/out/" > said
            tables=($(jq -r '.tables | keys_unsorted[]' joined/manifest.json))
            for ((step = 0; step < 3 * ${#tables[@]}; step++)); do
                rm -rf out; cp -r made out; echo draft > out/.pages.tsv.tmp; : > out/.manifest.json.tmp
                for ((done = 0; done <= step; done++)); do
                    table=${tables[done / 3]}
                    case $((done % 3)) in
                    0) cp joined/$table.* out ;;
                    1) rm out/$table/part-[13]* ;;
                    2) rm -r out/$table ;;
                    esac
                done
                wk-join out 2> why && echo "not joined: $step"
                cat why >> whys
                wk-join out --merge | cmp - said; rm -f out/.pages.tsv.tmp; diff -r out joined
            done
            # And while it removed the manifests of the parts.
            rm -r out; cp -r joined out; mkdir out/manifest; cp made/manifest/part-[24]* out/manifest
            wk-join out --check | cmp - said; wk-join out --merge | cmp - said; diff -r out joined
            grep -c 'are joined already: --merge joins the others' whys; grep -vc 'are joined already' whys
            """)
        let lines = result.output.split(separator: "\n")
        #expect(lines.count == 2 && (Int(lines[0]) ?? 0) >= 3 && lines[1] == "0", "\(result)")
        #expect(result.errors == "", "\(result)")
    }

    // swift-format-ignore
    @Test(arguments: [
        // what is in the folder beside the parts
        "links.tsv", "links.csv", "text.tsv", "records.jsonl",
    ])
    func `a file of another is not taken for a joined table, nor replaced`(_ file: String) throws {
        let result = try workshop.run(
            """
            bash ./parts 3 b.xml out; echo mine > out/\(file); cp -r out before
            wk-join out --merge; echo $?; diff -r before out
            """)
        #expect(result == .init(status: 0, output: "73\n", errors: "wk-join: out/\(file): there is a file of that name\n"))
    }

    // swift-format-ignore
    @Test(arguments: [
        // what happens to joined tables          what is said
        ("rm out/links.tsv",                      "out/links.tsv: there is no such file any more"),
        ("rm out/links.tsv; mkfifo out/links.tsv", "out/links.tsv: it has 0 bytes, and MORE were written"),
        ("echo >> out/links.tsv",                 "out/links.tsv: it has LESS bytes, and MORE were written"),
        ("rm out/manifest.json",                  "out: there are no parts: no manifest/part-*.json"),
        ("jq '.whole = false' out/manifest.json > x; mv x out/manifest.json", "out/manifest.json: it is of tables that are not whole"),
    ])
    func `joined tables are looked at, too`(_ change: String, _ message: String) throws {
        let result = try workshop.run(
            "wk-split b.xml | wk-parse | wk-tsv -o out; \(change); for option in '' --check --merge; do wk-join out $option; echo $?; done")
        #expect(result.output == "65\n65\n65\n", "\(result)")
        let said = Set(result.errors.replacing(/has [1-9][0-9]* bytes/, with: "has LESS bytes").replacing(/[0-9]+ were/, with: "MORE were").split(separator: "\n"))
        #expect(said == ["wk-join: \(message)"], "\(result)")
    }

    // swift-format-ignore
    @Test(arguments: [
        // arguments             status  message
        ("none",                 66,     "wk-join: none: No such file or directory"),
        ("b.xml",                66,     "wk-join: b.xml: Not a directory"),
        ("--check none",         66,     "wk-join: none: No such file or directory"),
        ("--list none",          66,     "wk-join: none: No such file or directory"),
        ("",                     64,     "Error: Missing expected argument '<dir>'"),
        ("''",                   64,     "Error: Give the name of a folder."),
        ("--check --merge out",  64,     "Error: --merge and --check exclude each other."),
        ("--list --partial out", 64,     "Error: --list and --partial exclude each other."),
    ])
    func `what cannot be done is refused`(_ arguments: String, _ status: Int32, _ message: String) throws {
        let result = try workshop.run("wk-join \(arguments)")
        #expect(result.status == status && result.output == "", "\(result)")
        #expect(result.errors.hasPrefix(message + "\n"), "\(result)")
    }

    @Test func `two of them do not join the same parts`() throws {
        let result = try workshop.run(
            """
            bash ./parts 3 b.xml out; exec 9>>out/.manifest.json.tmp; flock 9
            wk-join out --merge; echo $?; wk-join out --check > said; echo $?; flock -u 9; wk-join out > said; echo $?
            """)
        #expect(result.output == "73\n0\n0\n")
        #expect(
            result.errors
                == "wk-join: out/.manifest.json.tmp: cannot create: another process is writing it\n"
        )
    }

    @Test func `a folder of which some tables are joined has no manifest`() throws {
        let result = try workshop.run(
            """
            bash ./parts 3 b.xml out --tables pages,links; wk-join out > said
            wk-split b.xml | wk-parse | wk-tsv -o piped --tables pages,links
            # The links have more bytes than the pages.
            (ulimit -f $(($(stat -c %s piped/links.tsv) / 1024)); wk-join out --merge); echo $?; ls out
            wk-join out --merge | cmp - said; diff -r out piped
            """)
        #expect(result.output == "74\nlinks\nmanifest\npages.tsv\n", "\(result)")
    }

    @Test func `a folder whose files cannot be written stays as it is`() throws {
        let result = try workshop.run(
            """
            bash ./parts 3 twice.xml out; wk-join out > said; cp -r out before; (ulimit -f 16; wk-join out --merge); echo $?; diff -r before out
            wk-join out > /dev/full; echo $?; wk-join out --list > /dev/full; echo $?
            """)
        #expect(result.output == "74\n74\n74\n", "\(result)")
        #expect(
            result.errors == """
                wk-join: out/.pages.tsv.tmp: cannot write: File too large
                wk-join: standard output: cannot write: No space left on device
                wk-join: standard output: cannot write: No space left on device

                """, "\(result)")
    }
}
