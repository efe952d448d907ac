import Foundation
import Testing

/// The recipes of `examples` for more than one machine, on this one.
struct ExampleTests {
    private let workshop: Workshop

    init() throws {
        workshop = try Workshop()
        let repository = URL(fileURLWithPath: #filePath).appendingPathComponent("../../..")
        let made = try workshop.run(
            """
            ln -s '\(repository.standardized.path)' wk
            ln -s wk/demo/demowiki.xml.bz2 dump.xml.bz2
            wk-split dump.xml.bz2 | wk-parse | wk-tsv -o pipe
            """)
        try #require(made.status == 0)
    }

    @Test func `parallel over ssh writes the pipe's tables, and goes on where it stopped`() throws {
        // Parallel's name for this machine, which it needs no ssh for.
        let run = "wk/examples/ssh/wk-ssh : dump.xml.bz2 out 7"
        try expectTables(of: workshop.run(run), parts: 7)
        let again = try workshop.run(
            """
            rm out/manifest.json out/manifest/part-3-of-7.json
            touch -d 2001-01-01 out/pages/*
            \(run)
            find out/pages -newermt 2002-01-01
            """)
        try expectTables(of: again, parts: 7)
        #expect(again.output.hasSuffix("\nout/pages/part-3-of-7.tsv\n"))
    }

    @Test func `parallel over ssh tells what failed`() throws {
        let result = try workshop.run(
            """
            head -c 60000 dump.xml.bz2 > cut.xml.bz2
            wk/examples/ssh/wk-ssh : cut.xml.bz2 out 5
            """)
        #expect(result.status != 0)
        #expect(result.errors.contains("cut.xml.bz2: byte 60000: the bzip2 data end too soon"))
        #expect(!workshop.files("out").contains("manifest.json"))
    }

    @Test func `a Slurm array writes the tables of the pipe`() throws {
        _ = try workshop.run("mkdir bin")
        try workshop.write("bin/sbatch", Self.sbatch)
        let result = try workshop.run(
            """
            chmod +x bin/sbatch
            PATH=$PWD/bin:$PATH
            wk/examples/slurm/wk-array.sbatch dump.xml.bz2 out 5
            """)
        try expectTables(of: result, parts: 5)
        #expect(result.errors.contains("--dependency=afterok:17 "))
    }

    /// Runs what it is given at once.
    private static let sbatch = """
        #!/usr/bin/env bash
        set -euo pipefail
        echo "sbatch $*" >&2
        while [[ $1 == --* ]]; do
            case $1 in
            --array=*) tasks=${1##*-} ;;
            --wrap) exec bash -c "$2" ;;
            esac
            shift
        done
        for ((task = 1; task <= tasks; task++)); do
            SLURM_ARRAY_TASK_ID=$task bash "$@" >&2
        done
        echo '17;cluster'
        """

    // swift-format-ignore
    private static let changes = [
        // what happens to part 3 of 7                          what is said
        ("rm $part",                                            "shard 3/7 is missing"),
        ("rm out/manifest/part-7-of-7.json",                    "shard 7/7 is missing"),
        ("rm out/manifest/*",                                   "out has no parts: there is no manifest/part-*.json"),
        ("cp out/manifest/part-4-of-7.json $part",              "shard 3/7 is missing"),
        ("cp $part out/manifest/part-9.json",                   "shard 3/7 is there twice, in out/manifest/part-3-of-7.json and out/manifest/part-9.json"),
        ("edit '.shards[0].shard = \"3/8\"'",                   "out/manifest/part-3-of-7.json: it holds shard 3/8, which is none of 7"),
        ("edit 'del(.shards)'",                                 "out/manifest/part-3-of-7.json: it says nothing of shards"),
        ("edit '.pages += 1'",                                  "out/manifest/part-3-of-7.json: it has 51 pages, and its shards 50"),
        ("edit '.partial = true'",                              "out/manifest/part-3-of-7.json: it is of a stream that was cut off (--partial)"),
        ("edit '.shards[0].first += 1'",                        "shard 3/7 begins with byte 33321, not 33320"),
        ("edit '.shards[0].from[1] += 1'",                      "shard 3/7 has its first page at [33320,3], not [33320,2]"),
        ("part=out/manifest/part-7-of-7.json; edit '.shards[0].to[1] += 1'", "shard 7/7 does not end with the input"),
        ("edit '.wiki = \"dewiki\"'",                           "out/manifest/part-1-of-7.json has wiki demowiki, and out/manifest/part-3-of-7.json has dewiki"),
        ("edit '.format = 2'",                                  "out/manifest/part-1-of-7.json has format 1, and out/manifest/part-3-of-7.json has 2"),
        ("edit '.wk = \"0.2\"'",                                "out/manifest/part-1-of-7.json has wk 0.1.0, and out/manifest/part-3-of-7.json has 0.2"),
        ("jq -c '.form = \"text\"' <$part >x; for p in out/manifest/*; do cp $p y; jq '.form = \"flat\"' y >$p; done; edit '.form = \"text\"'",
         "out/manifest/part-1-of-7.json has form flat, and out/manifest/part-3-of-7.json has text"),
        ("edit 'del(.tables.links)'",                           "out/manifest/part-3-of-7.json has no table links, which other parts have"),
        ("edit '.tables.text = {file: \"text/part-3-of-7.tsv\", rows: 50, bytes: 1}'",
         "out/manifest/part-1-of-7.json has no table text, which other parts have"),
        ("sed -i '1s/link_title/link_name2/' out/links/part-3-of-7.tsv", "out/links: its parts have different header lines"),
        ("rm out/links/part-3-of-7.tsv",                        "out/links/part-3-of-7.tsv: it is not the file that a part of these has written"),
        ("echo >> out/links/part-3-of-7.tsv",                   "out/links/part-3-of-7.tsv: it is not the file that a part of these has written"),
        ("cp out/links/part-3-of-7.tsv out/links/part-3.tsv",   "out/links/part-3.tsv: it is not the file that a part of these has written"),
    ]

    @Test func `parts that do not make the whole are told`() throws {
        let made = try workshop.run(
            "wk/examples/ssh/wk-ssh : dump.xml.bz2 made 7; rm made/manifest.json")
        #expect(made.status == 0)
        for (change, message) in Self.changes {
            let result = try workshop.run(
                """
                rm -rf out; cp -r made out
                part=out/manifest/part-3-of-7.json
                edit() { jq "$1" $part > edited && mv edited $part; }
                \(change)
                wk/examples/check-parts out 7
                """)
            #expect(result.status == 65, "\(change)")
            #expect(result.errors == "check-parts: \(message)\n")
            #expect(!workshop.files("out").contains("manifest.json"))
        }
    }

    /// The keys of wk-full's manifest, but for the values that depend on the number of parts.
    @Test func `checked parts have the manifest of wk-full`() throws {
        let result = try workshop.run(
            """
            wk/examples/ssh/wk-ssh : dump.xml.bz2 out 7
            wk-full dump.xml.bz2 -o full --shards 7
            diff <(jq . out/manifest.json) <(jq . full/manifest.json) && jq -c '[.whole, .wiki]' out/manifest.json
            """)
        #expect(result.output.hasSuffix("\n[true,\"demowiki\"]\n"), "\(result)")
    }

    /// Of pages that come again in other shards, parts know nothing (issue 18).
    @Test func `checked parts tell of lost texts and of pages that come again`() throws {
        let result = try workshop.run(
            """
            lost='<page><title>L</title><ns>0</ns><id>90000</id><revision><id>1</id><text bytes="8" /></revision></page>'
            bzcat dump.xml.bz2 | sed "s|</mediawiki>|$lost\\n&|" > lost.xml
            { grep -v '</mediawiki>' lost.xml; sed '1,/<.siteinfo>/d' lost.xml; } > twice.xml
            for dump in lost twice; do
                for k in 1 2 3; do
                    wk-split --shard $k/3 $dump.xml | wk-parse | wk-tsv -o $dump --part $k
                done 2> notices
                wk/examples/check-parts $dump 3
                wk-full $dump.xml -o full-$dump --shards 3 2> notices
                diff <(jq . $dump/manifest.json) <(jq . full-$dump/manifest.json)
                jq -c '[has("repeated"), .repeated, .lost]' $dump/manifest.json
            done
            """)
        #expect(
            result.output == """
                lost: 3 parts, 251 pages: whole
                [false,null,1]
                twice: 3 parts, 502 pages: whole
                6c6
                <   "repeated": null,
                ---
                >   "repeated": 251,
                [true,null,2]

                """, "\(result)")
    }

    /// The names in the examples of wk-split(1) and of `ssh` differ, and neither is asked for.
    @Test func `the example of the manual page writes parts that can be checked`() throws {
        let result = try workshop.run(
            """
            sed -n '/^[$] parallel .wk-split --shard/,/^[.]Ed/p' wk/man/wk-split.1 | sed 's/^[$] //; /^[.]Ed/d' > example
            cat example >&2
            bash example && wk/examples/check-parts parts 8
            """)
        #expect(result.output == "parts: 8 parts, 250 pages: whole\n", "\(result)")
        let beside = try workshop.run(
            """
            wk/examples/check-parts parts 8 && rm parts/manifest.json
            wk-split dump.xml.bz2 | wk-parse | wk-tsv -o parts
            cp parts/manifest.json before; wk/examples/check-parts parts 8; cmp before parts/manifest.json
            """)
        #expect(beside.output == result.output, "\(beside)")
        #expect(
            beside.errors
                == "check-parts: parts/manifest.json: it is of other tables than the parts: "
                + "move these or it into another folder\n")
        let several = try workshop.run(
            """
            for k in 1 2; do wk-split --shard $k/3 dump.xml.bz2; done | wk-parse | wk-tsv -o some --part early
            wk-split --shard 3/3 dump.xml.bz2 | wk-parse | wk-tsv -o some --part late
            wk/examples/check-parts some 3
            """)
        #expect(several.output == "some: 2 parts, 250 pages: whole\n", "\(several)")
    }

    private func expectTables(of result: Workshop.Result, parts: Int) throws {
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.contains("out: \(parts) parts, 250 pages: whole\n"))
        let comparison = try workshop.run(
            """
            for table in pages categories links infobox abstract aliases; do
                for part in $(seq \(parts)); do
                    tail -n +2 out/$table/part-$part-of-\(parts).tsv
                done | cmp - <(tail -n +2 pipe/$table.tsv) || exit
            done
            """)
        #expect(comparison.status == 0, "\(comparison.output)")
    }
}
