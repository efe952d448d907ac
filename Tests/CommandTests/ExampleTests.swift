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
        #expect(again.output.hasSuffix("\nout/pages/part-3-of-7.tsv\n"), "\(again)")
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

    @Test func `parts of ssh have the manifest of wk-full`() throws {
        let result = try workshop.run(
            """
            wk/examples/ssh/wk-ssh : dump.xml.bz2 out 7
            wk-full dump.xml.bz2 -o full --shards 7
            cmp out/manifest.json full/manifest.json && jq -c '[.whole, .wiki]' out/manifest.json
            """)
        #expect(result.output.hasSuffix("\n[true,\"demowiki\"]\n"), "\(result)")
    }

    @Test func `the example of the manual page writes parts that can be joined`() throws {
        let result = try workshop.run(
            """
            sed -n '/^[$] parallel .wk-split --shard/,/^[.]Ed/p' wk/man/wk-split.1 | sed 's/^[$] //; /^[.]Ed/d' > example
            bash example && wk-join parts --merge && diff -r parts pipe
            """)
        #expect(result.status == 0, "\(result)")
        #expect(result.output.hasPrefix("parts: whole, 250 pages; rows: pages 250, "), "\(result)")
    }

    private func expectTables(of result: Workshop.Result, parts: Int) throws {
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.contains("out: whole, 250 pages; rows: pages 250, "))
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
