import Foundation
import Testing

/// `wk-full`, the script that runs the filters on every core.
struct FullTests {
    private let workshop: Workshop

    /// A folder with `a.xml.bz2`, our dump, `b.xml`, the same unpacked, and `c.xml`, the same with other ids.
    init() throws {
        workshop = try Workshop()
        let made = try workshop.run(
            """
            ln -s "$DEMO" a.xml.bz2; bzcat a.xml.bz2 > b.xml; sed 's|^    <id>|&9000|' b.xml > c.xml
            """)
        #expect(made.status == 0)
    }

    // swift-format-ignore
    @Test(arguments: [
        // dumps and options of wk-full      the same as a pipe, and the options of wk-tsv
        ("a.xml.bz2 --shards 1",             "wk-split a.xml.bz2 | wk-parse", ""),
        ("a.xml.bz2 --shards 3 -j 3",        "wk-split a.xml.bz2 | wk-parse", ""),
        ("--shards=20 b.xml -j4",            "wk-split b.xml | wk-parse", ""),
        ("c.xml --text a.xml.bz2",           "wk-split c.xml a.xml.bz2 | wk-parse --text", ""),
        ("a.xml.bz2 --with sections,images", "wk-split a.xml.bz2 | wk-parse --with sections,images", ""),
        ("a.xml.bz2 --ns 14,0",              "wk-split --ns 14,0 a.xml.bz2 | wk-parse", ""),
        ("--rate .3 a.xml.bz2",              "wk-split a.xml.bz2 | wk-sample --rate .3 | wk-parse", ""),
        ("a.xml.bz2 --rate 3e-1",            "wk-split a.xml.bz2 | wk-sample --rate 3e-1 | wk-parse", ""),
        ("a.xml.bz2 --rate 0.5 --seed 7",    "wk-split a.xml.bz2 | wk-sample --rate 0.5 --seed 7 | wk-parse", ""),
        ("a.xml.bz2 --sample 40 --text",     "wk-split a.xml.bz2 | wk-sample -n 40 | wk-parse --text", ""),
        ("a.xml.bz2 --sample 9999",          "wk-split a.xml.bz2 | wk-sample -n 9999 | wk-parse", ""),
        // What the filters take (issue 17)
        ("b.xml --titles \"it's a list\" --shards 3", "wk-split b.xml | wk-sample --titles \"it's a list\" | wk-parse", ""),
        ("b.xml --ids=ids --invert --no-redirects --shards 3",
         "wk-split --no-redirects b.xml | wk-sample --ids ids --invert | wk-parse", ""),
        ("--infobox \"it's  \\\"a\\\" *\" b.xml --shards 3 --infobox '* Coordinates' --abstract-chars 40",
         "wk-split b.xml | wk-parse --abstract-chars 40 --infobox \"it's  \\\"a\\\" *\" --infobox '* Coordinates'", ""),
        ("b.xml --with anchors,images --shards 3",
         "wk-split b.xml | wk-parse --with anchors,images", "--tables pages,categories,links,anchors,infobox,abstract,aliases,images"),
        ("b.xml --text --with anchors --no-tables --flat --shards 3",
         "wk-split b.xml | wk-parse --with anchors --text --no-tables", "--flat --tables pages,categories,links,anchors,infobox,abstract,aliases,text"),
        ("b.xml --tables links,pages --with anchors --shards 3",
         "wk-split b.xml | wk-parse --with anchors", "--tables pages,links,anchors"),
        ("b.xml --with boxes,sections --shards 3",
         "wk-split b.xml | wk-parse --with boxes,sections", "--tables pages,categories,links,infobox,boxes,abstract,aliases,sections"),
        ("b.xml --with boxes,anchors --tables infobox,links --csv --shards 3",
         "wk-split b.xml | wk-parse --with boxes,anchors", "--csv --tables anchors,boxes"),
        ("b.xml --with boxes,anchors --tables infobox --infobox '*' --no-header --shards 3",
         "wk-split b.xml | wk-parse --with boxes --infobox '*'", "--no-header --tables boxes"),
        ("b.xml --with boxes --tables pages --shards 3", "wk-split b.xml | wk-parse", "--tables pages"),
        ("b.xml --tables infobox,text --text --shards 3 --no-header --max-page-bytes 1M",
         "wk-split b.xml --max-page-bytes 1M | wk-parse --text", "--no-header --tables text,infobox"),
        ("b.xml --no-header --flat --shards 3", "wk-split b.xml | wk-parse", "--no-header --flat"),
        ("b.xml --csv --shards 3",           "wk-split b.xml | wk-parse", "--csv"),
        ("b.xml --csv --shards 3 --byte-order-mark --text", "wk-split b.xml | wk-parse --text", "--csv --byte-order-mark"),
        ("b.xml --csv --shards 3 --byte-order-mark --no-header", "wk-split b.xml | wk-parse", "--csv --byte-order-mark --no-header"),
        ("b.xml --records --with anchors --shards 3", "wk-split b.xml | wk-parse --with anchors", "--records"),
        ("b.xml --records --sample 20",      "wk-split b.xml | wk-sample -n 20 | wk-parse", "--records"),
    ])
    func `joined parts are what one pipe writes`(
        _ arguments: String, _ pipe: String, _ options: String
    ) throws {
        let result = try workshop.run(
            """
            printf 'Vessar\\nVessar Islands\\n' > "it's a list"; seq 1 2 300 > ids
            wk-full \(arguments) -o full --merge && \(pipe) | wk-tsv -o piped \(options)
            diff -r -x .wk-job full piped && jq .pages full/manifest.json
            """)
        #expect(result.status == 0, "\(result.errors)")
        #expect(Int(result.output.dropLast()) ?? 0 > 0, "\(result)")
    }

    @Test func `parts in their order are what one pipe writes`() throws {
        let result = try workshop.run(
            """
            wk-full a.xml.bz2 c.xml -o full --shards 11
            wk-split a.xml.bz2 c.xml | wk-parse | wk-tsv -o piped
            for table in pages categories links infobox abstract aliases; do
                { head -n 1 full/$table/part-01.tsv; tail -qn +2 full/$table/part-*.tsv; } |
                    cmp - piped/$table.tsv
            done
            cd full && ls -A | tr '\\n' ' '
            jq -c '[.pages, .whole, .parts, .tables.links.file, .tables.links.rows]' manifest.json
            jq '[.tables[].bytes] | add' manifest.json
            cat */*.tsv | wc -c
            """)
        let lines = result.output.split(separator: "\n")
        #expect(result.status == 0, "\(result.errors)")
        #expect(
            lines.first == """
                .wk-job abstract aliases categories infobox links manifest manifest.json pages \
                [500,true,11,"links/part-*.tsv",2570]
                """)
        #expect(lines.count == 3 && lines[1] == lines[2], "\(lines)")
    }

    // swift-format-ignore
    @Test(arguments: [
        // what is done to a dump                                                   its name
        ("sed '0,/<.text>/s//<.tex>/; 0,/<revision>/s//<revisio>/' b.xml > c.xml",  "c.xml"),
        ("cat a.xml.bz2 > c.bz2; printf x | dd of=c.bz2 bs=1 seek=50000 conv=notrunc", "c.bz2"),
        ("head -c 90000 a.xml.bz2 > c.bz2",                                         "c.bz2"),
        ("tail -c +1000 b.xml | cat <(head -c 600 b.xml) - > c.xml",                "c.xml"),
    ])
    func `damage is passed over as by one pipe`(_ damage: String, _ dump: String) throws {
        let result = try workshop.run(
            """
            \(damage)
            wk-full \(dump) -o strict; echo $?; ls strict/manifest.json
            wk-full \(dump) -o full --merge --shards 4 --keep-going 2> reports
            wk-split \(dump) --keep-going --rejects rejects 2> messages | wk-parse | wk-tsv -o piped
            diff messages full/skipped/messages && diff -r -x skipped -x .wk-job full piped &&
                cat full/skipped/part-*.rejects | cmp - rejects && jq .skipped full/manifest.json
            grep -c 'damaged places\\? skipped' reports; ls full | grep -c .
            """)
        let lines = result.output.split(separator: "\n")
        #expect(lines.first == "65")
        #expect(lines.count == 4 && (Int(lines[1]) ?? 0) > 0 && lines[2] == "1", "\(result)")
        #expect(lines.last == "8")
    }

    @Test func `where nothing is damaged nothing is skipped`() throws {
        let result = try workshop.run(
            """
            wk-full a.xml.bz2 -o full --merge --shards 4 --keep-going
            wk-split a.xml.bz2 | wk-parse | wk-tsv -o piped && diff -r -x .wk-job full piped
            """)
        #expect(result.status == 0, "\(result)")
        #expect(result.output == "")
    }

    @Test(arguments: ["it's \"one\"; $(touch x)", " a  b ", "-o", "{} {.} {#} %", "new\nline\n"])
    func `any name of a file or folder will do`(_ name: String) throws {
        try workshop.write("name", name)
        let result = try workshop.run(
            """
            IFS= read -rd '' name < name
            cp a.xml.bz2 "./$name.bz2"
            wk-full --merge --shards 3 "--output=$name" -- "$name.bz2" && wk-split a.xml.bz2 | wk-parse | wk-tsv -o piped
            diff -r -x .wk-job "./$name" piped && ls -A
            """)
        #expect(result.status == 0, "\(result.errors)")
        #expect(!result.output.hasSuffix("x\n"), "\(result.output)")
    }

    // swift-format-ignore
    @Test(arguments: [
        // a list                         options            status  message                                      what --missing writes
        ("Vessar\\nNone\\nSele\\nvessar",    "",                0, "list: 2 of 4 titles were not found: \"None\", \"vessar\"", nil),
        ("Vessar\\nSele",                 "",                0, "",                                                   nil),
        ("\\xef\\xbb\\xbfVessar\\r\\nNone\\r", "",           0, "list: 1 of 2 titles was not found: \"None\"",       nil),
        ("",                              "",                0, "list: the list is empty",                            nil),
        ("f\\ne\\nd\\nc\\nb\\na\\nSele",       "",                0, "list: 6 of 7 titles were not found: \"f\", \"e\", \"d\", \"c\", \"b\" and 1 more", nil),
        ("Vessar\\nNone",                 "--strict",        65, "list: 1 of 2 titles was not found: \"None\"",      nil),
        ("",                              "--strict",        65, "list: the list is empty",                           nil),
        ("Vessar\\nSele",                 "--strict",        0, "",                                                   nil),
        ("b\\nSele\\na_b",                "--missing gone",  0, "",                                                   "b\na_b\n"),
        ("Sele",                          "--missing gone",  0, "",                                                   ""),
        ("b\\nSele",                      "--missing ./gone --strict", 65, "list: 1 of 2 titles was not found: \"b\"", "b\n"),
        ("",                              "--missing gone",  0, "list: the list is empty",                            ""),
        ("None",                          "--invert",        0, "list: 1 of 1 title was not found: \"None\"",         nil),
    ])
    func `what a list names and no shard has is told once`(
        _ list: String, _ options: String, _ status: Int32, _ message: String, _ missing: String?
    ) throws {
        let result = try workshop.run(
            """
            printf '\(list)' > list; wk-full b.xml -o out --shards 5 --titles list \(options) 2> said; status=$?
            grep -v 'pages* in' said; cat gone 2> /dev/null; [[ -e out/manifest.json ]] && echo whole; exit $status
            """)
        #expect(result.status == status)
        let lines = (message.isEmpty ? "" : "wk-full: \(message)\n") + (missing ?? "")
        #expect(result.output == lines + (status == 0 ? "whole\n" : ""), "\(result)")
    }

    @Test func `what another job did not find is not told`() throws {
        let result = try workshop.run(
            """
            mkdir broken
            printf '#!/bin/sh\\n[ "$PARALLEL_SEQ" != 12 ] || exit 70\\nexec "\(Workshop.split)" "$@"' > broken/wk-split
            chmod +x broken/wk-split
            echo Vessar > list; job=(wk-full b.xml -o out --titles list -j 1)
            PATH=$PWD/broken:$PATH "${job[@]}" --shards 12 2> /dev/null; echo $?
            "${job[@]}" --force --shards 4
            """)
        #expect(result.output == "70\n", "\(result)")
        #expect(result.errors.hasPrefix("1 page in "), "\(result)")
    }

    @Test func `ids that no shard has are told, after a stop too`() throws {
        let result = try workshop.run(
            """
            mkdir broken
            printf '#!/bin/sh\\n[ "$PARALLEL_SEQ" != 3 ] || exit 70\\nexec "\(Workshop.split)" "$@"' > broken/wk-split
            chmod +x broken/wk-split
            printf '4\\n9999\\n819\\n' > ids; job=(wk-full b.xml -o out --shards 4 -j 1 --ids ids)
            PATH=$PWD/broken:$PATH "${job[@]}" 2> /dev/null; echo $?
            "${job[@]}" --resume 2>&1 | grep found; jq .pages out/manifest.json
            """)
        #expect(
            result.output == "70\nwk-full: ids: 1 of 3 ids was not found: 9999\n2\n", "\(result)")
    }

    // swift-format-ignore
    @Test(arguments: [
        // arguments                        status  message
        ("",                                64, "give a folder for the tables with -o (wk-full --help shows more)"),
        ("-o out",                          64, "give a dump (wk-full --help shows more)"),
        ("-o out -",                        64, "standard input cannot be cut into shards: give a file (wk-full --help shows more)"),
        ("-o out a.xml.bz2 --fast",         64, "unknown option --fast (wk-full --help shows more)"),
        ("-o out a.xml.bz2 -j",             64, "-j needs a value (wk-full --help shows more)"),
        ("-o out a.xml.bz2 -j0",            64, "-j needs a number up to 9999, not \"0\" (wk-full --help shows more)"),
        ("-o out a.xml.bz2 --shards=many",  64, "--shards needs a number up to 9999, not \"many\" (wk-full --help shows more)"),
        ("-o out a.xml.bz2 --rate 1.5",     64, "--rate must be from 0 to 1 (wk-full --help shows more)"),
        ("-o out a.xml.bz2 --rate 2e-0",    64, "--rate must be from 0 to 1 (wk-full --help shows more)"),
        ("-o out a.xml.bz2 -j 10000",       64, "-j needs a number up to 9999, not \"10000\" (wk-full --help shows more)"),
        ("-o out a.xml.bz2 --ids b.xml",    65, "b.xml: line 1: not a page id"),
        ("-o out a.xml.bz2 --ns main",      64, "The value 'main' is invalid for '--ns <list>' (wk-full --help shows more)"),
        ("-o out a.xml.bz2 --seed 1",       64, "Give one of --sample, --rate, --titles and --ids (wk-full --help shows more)"),
        ("-o out a.xml.bz2 --sample 1 --rate 1", 64, "Give one of --sample, --rate, --titles and --ids (wk-full --help shows more)"),
        ("-o out a.xml.bz2 --ids i --titles t", 64, "Give one of --sample, --rate, --titles and --ids (wk-full --help shows more)"),
        ("-o out a.xml.bz2 --sample 1 --shards 2", 64, "--sample needs one shard: it does not go with --shards (wk-full --help shows more)"),
        ("-o out a.xml.bz2 --sample 1 --invert", 64, "--invert goes with --rate, --titles or --ids (wk-full --help shows more)"),
        ("-o out a.xml.bz2 --strict",       64, "Give one of --sample, --rate, --titles and --ids (wk-full --help shows more)"),
        ("-o out a.xml.bz2 --sample 3 --missing x", 64, "--strict and --missing go with --titles or --ids (wk-full --help shows more)"),
        ("-o out a.xml.bz2 --titles b.xml --missing b.xml", 73, "b.xml: cannot create: it is an input"),
        ("-o out a.xml.bz2 --titles b.xml --missing ./a.xml.bz2", 73, "a.xml.bz2: cannot create: it is an input"),
        ("-o out a.xml.bz2 --titles b.xml --missing no/x", 73, "no/x: cannot create"),
        ("-o out a.xml.bz2 --invert",       64, "Give one of --sample, --rate, --titles and --ids (wk-full --help shows more)"),
        ("-o out a.xml.bz2 --no-tables",    64, "--no-tables needs --text (wk-full --help shows more)"),
        ("-o out a.xml.bz2 --text=yes",     64, "--text takes no value (wk-full --help shows more)"),
        ("-o out a.xml.bz2 --tables text",  64, "--tables text needs --text (wk-full --help shows more)"),
        ("-o out a.xml.bz2 --tables links,images --with sections", 64, "--tables images needs --with images (wk-full --help shows more)"),
        ("-o out a.xml.bz2 --tables boxes", 64, "--tables boxes needs --with boxes (wk-full --help shows more)"),
        ("-o out a.xml.bz2 --infobox ' '", 64, "--infobox: \" \" is no name of a template (wk-full --help shows more)"),
        ("-o out a.xml.bz2 --abstract-chars few", 64, "The value 'few' is invalid for '--abstract-chars <n>' (wk-full --help shows more)"),
        ("-o out a.xml.bz2 --siteinfo b.xml", 64, "--siteinfo goes with --fragment or --keep-going: an export has its own header (wk-full --help shows more)"),
        ("-o out/a/b a.xml.bz2 --titles none", 66, "none: No such file or directory"),
        ("-o out a.xml.bz2 --titles <(echo x)", 66, "/dev/fd/63: no regular file"),
        // What was mistyped
        ("-o out a.xml.bz2 --txet",         64, "unknown option --txet; did you mean --text? (wk-full --help shows more)"),
        ("-o out a.xml.bz2 --Merge",        64, "unknown option --Merge; did you mean --merge? (wk-full --help shows more)"),
        ("-o out a.xml.bz2 --keepgoing",    64, "unknown option --keepgoing; did you mean --keep-going? (wk-full --help shows more)"),
        ("-o out a.xml.bz2 --redirects",    64, "unknown option --redirects; did you mean --no-redirects? (wk-full --help shows more)"),
        ("-o out a.xml.bz2 --no-t",         64, "--no-tables needs --text (wk-full --help shows more)"),
        ("-o out a.xml.bz2 --no",           64, "--no may be any of --no-space-check, --no-redirects, --no-tables, --no-header (wk-full --help shows more)"),
        ("-o out a.xml.bz2 --re=x",         64, "--re may be any of --resume, --records (wk-full --help shows more)"),
        ("-o out a.xml.bz2 -x",             64, "unknown option -x (wk-full --help shows more)"),
        ("-o out a.xml.bz2 '--$(touch y)'", 64, "unknown option --$(touch y) (wk-full --help shows more)"),
        ("-o out a.xml.bz2 --@ --*",        64, "unknown option --@ (wk-full --help shows more)"),
        ("-o out a.xml.bz2 --resume --force", 64, "give one of --resume and --force (wk-full --help shows more)"),
        ("-o out <(cat a.xml.bz2)",         66, "/dev/fd/63: no regular file, so it cannot be cut into shards"),
        ("-o b.xml a.xml.bz2",              73, "b.xml: cannot create: Not a directory"),
    ])
    func `what cannot be done is refused in one line`(
        _ arguments: String, _ status: Int32, _ message: String
    ) throws {
        let result = try workshop.run("wk-full \(arguments)")
        #expect(result == .init(status: status, output: "", errors: "wk-full: \(message)\n"))
        #expect(try workshop.run("ls -A").output == ".stderr\n.stdout\na.xml.bz2\nb.xml\nc.xml\n")
    }

    // swift-format-ignore
    @Test(arguments: [
        // what is in the folder                  arguments              what is wrong with it
        ("pages/part-00000.tsv",                  "a.xml.bz2",           "there is a file of that name; --force replaces it"),
        ("skipped/messages",                      "a.xml.bz2",           "there is a file of that name; --force replaces it"),
        ("pages.csv",                             "a.xml.bz2",           "there is a file of that name; --force replaces it"),
        ("records/part-1.jsonl",                  "a.xml.bz2 --records", "there is a file of that name; --force replaces it"),
        ("images.tsv",                            "a.xml.bz2",           "there is a file of that name; --force replaces it"),
        ("pages/.part-mine.tsv.tmp",              "a.xml.bz2",           "there is a file of that name; --force replaces it"),
        ("links/part-1.tsv",                      "out/links/part-1.tsv --force", "cannot create: it is a dump that is to be read"),
        ("pages.tsv",                             "out/pages.tsv --force", "cannot create: it is a dump that is to be read"),
        ("pages",                                 "a.xml.bz2",           "cannot create: it is no folder"),
        ("manifest",                              "a.xml.bz2 --force",   "cannot create: it is no folder"),
        ("skipped",                               "a.xml.bz2 --resume",  "cannot create: it is no folder"),
        ("text.tsv/folder",                       "a.xml.bz2 --force",   "cannot create: it is a folder"),
    ])
    func `what is in the folder is not lost by mistake`(
        _ file: String, _ arguments: String, _ reason: String
    ) throws {
        let result = try workshop.run(
            """
            mkdir -p "$(dirname out/\(file))"; cp a.xml.bz2 out/\(file); cp -r out before
            wk-full \(arguments) -o out; echo $?; diff -r before out
            """)
        let name = file.replacing("/folder", with: "")
        #expect(result.output == "73\n")
        #expect(result.errors == "wk-full: out/\(name): \(reason)\n")
    }

    @Test(arguments: [
        "--ns -1", "--ns 0,99999999999999999999", "--keep-going --ns -1",
        "--rate 0.5 --seed 18446744073709551616",
    ])
    func `options of the filters are checked before the job starts`(_ options: String) throws {
        let result = try workshop.run(
            """
            wk-full a.xml.bz2 -o out \(options); echo $?; ls -A out
            wk-full a.xml.bz2 -o out --sample 010; echo $?; tail -n +2 out/pages/part-1.tsv | wc -l
            POSIXLY_CORRECT=1 wk-full a.xml.bz2 -o posix; echo $?
            """)
        #expect(result.output == "64\n0\n10\n0\n")
    }

    @Test func `a name with a line feed does not make two lines of a message`() throws {
        let result = try workshop.run(#"mkdir $'a\nb'; wk-full $'a\nb' -o out"#)
        let message = "wk-full: a?b: no regular file, so it cannot be cut into shards\n"
        #expect(result == .init(status: 66, output: "", errors: message))
    }

    @Test func `names that no command line holds are no limit`() throws {
        // A stack of 512 KB leaves 128 KB to a command line: 45 names of over 3,000 bytes have more.
        let result = try workshop.run(
            """
            bzip2 -1 < b.xml > c.bz2; printf U | dd of=c.bz2 bs=1 seek=60000 conv=notrunc 2> /dev/null
            folder=$(printf 'long%.0s' {1..50}); out=out
            for level in {1..15}; do out=$out/$folder; done
            wk-full c.bz2 -o piped --merge --keep-going
            for more in '' --force; do
                (ulimit -s 512; wk-full c.bz2 -o "$out" --shards 45 --keep-going $more); echo $?
            done
            (ulimit -s 512; wk-full c.bz2 -o "$out" --shards 45 --keep-going --merge --force); echo $?
            rm -r "$out/skipped" piped/skipped; diff -r -x .wk-job "$out" piped
            """)
        #expect(result.output == "0\n0\n0\n", "\(result.errors)")
    }

    @Test func `a file that cannot be removed ends the job in one line`() throws {
        let result = try workshop.run(
            """
            mkdir bin out; : > out/pages.tsv
            printf '#!/bin/sh\necho "rm: cannot remove x" >&2; exit 1' > bin/rm; chmod +x bin/rm
            PATH=$PWD/bin:$PATH wk-full a.xml.bz2 -o out --force
            """)
        #expect(result == .init(status: 74, output: "", errors: "wk-full: rm: cannot remove x\n"))
    }

    @Test func `wk-split says what is wrong with a dump`() throws {
        let result = try workshop.run(
            """
            gzip < b.xml > c.xml.gz
            wk-full none.xml -o out; echo $?
            wk-full a.xml.bz2 c.xml.gz -o out; echo $?
            """)
        #expect(result.output == "66\n65\n")
        let messages = result.errors.split(separator: "\n")
        #expect(messages.first == "wk-split: none.xml: No such file or directory")
        #expect(messages.last?.hasPrefix("wk-split: c.xml.gz: ") == true)
        #expect(messages.count == 2)
    }

    @Test func `a program that is missing is named`() throws {
        let result = try workshop.run(
            """
            mkdir bin
            for tool in bash nproc readlink dirname rm rmdir; do ln -s "$(command -v $tool)" bin; done
            PATH=bin "$(command -v wk-full)" a.xml.bz2 -o out
            """)
        #expect(result.status == 69)
        #expect(
            result.errors.hasPrefix(
                "wk-full: these programs are missing: wk-split (package wk), wk-sample (package wk)"
            ))
        #expect(
            result.errors.contains(
                ", wk-join (package wk), parallel (package parallel), flock (package util-linux), ")
        )
    }
}
