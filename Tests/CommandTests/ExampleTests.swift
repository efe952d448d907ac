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
    @Test(arguments: [
        // what happens to part 3 of 7                          what is said
        ("rm $part",                                            "shard 3 of 7 is missing: there is no out/manifest/part-3-of-7.json"),
        ("cp out/manifest/part-4-of-7.json $part",              "shard 3/7: its part holds something else"),
        ("edit 'del(.shards)'",                                 "shard 3/7: its part holds something else"),
        ("edit '.pages += 1'",                                  "shard 3/7: its tables are not whole"),
        ("edit '.whole = false'",                               "shard 3/7: its tables are not whole"),
        ("edit '.shards[0].first += 1'",                        "shard 3/7: it begins with byte 33321, not 33320"),
        ("edit '.shards[0].from[1] += 1'",                      "shard 3/7: its first page is at [33320,3], not [33320,2]"),
    ])
    func `parts that do not make the whole are told`(_ change: String, _ message: String) throws {
        let made = try workshop.run("wk/examples/ssh/wk-ssh : dump.xml.bz2 out 7")
        #expect(made.status == 0)
        let result = try workshop.run(
            """
            part=out/manifest/part-3-of-7.json
            edit() { jq "$1" $part > edited && mv edited $part; }
            rm out/manifest.json
            \(change)
            wk/examples/check-parts out 7
            """)
        #expect(result.status == 65)
        #expect(result.errors == "check-parts: \(message)\n")
        #expect(!workshop.files("out").contains("manifest.json"))
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
