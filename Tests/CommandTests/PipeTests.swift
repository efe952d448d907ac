import Foundation
import Testing

/// The whole pipe when a part of it goes wrong.
struct PipeTests {
    @Test(arguments: ["split", "parse", "tsv"])
    func `no table is published when a stage is killed`(_ stage: String) throws {
        let workshop = try Workshop()
        // The dump's end is held back, so that every stage is waiting when the signal comes.
        let result = try workshop.run(
            """
            mkfifo dump records parsed
            { bzcat "$DEMO" | head -c 300000; sleep 3; } > dump & feeder=$!
            wk-split < dump > records & split=$!
            wk-parse < records > parsed & parse=$!
            wk-tsv -o out < parsed & tsv=$!
            sleep 0.7
            kill -9 $\(stage)
            wait $tsv; status=$?
            kill $feeder
            exit $status
            """)
        #expect(result.status == (stage == "tsv" ? 137 : 65))
        #expect(!workshop.files("out").contains { $0.hasPrefix("manifest") || $0 == "pages.tsv" })
    }

    @Test func `wk-split ends at once and quietly when no one reads on`() throws {
        let workshop = try Workshop()
        let result = try workshop.run(
            """
            # Twelve of it, with ids of their own, are more than a pipe of a mebibyte holds.
            for k in {1..12}; do
                bzcat "$DEMO" | awk -v k=$k '/^    <id>/ { split($0, id, /[<>]/); $0 = "<id>" k * 1000 + id[3] "</id>" } 1' > $k
            done
            wk-split --ns all {1..12} | head -n 5 | wc -l; echo ${PIPESTATUS[0]}
            """)
        #expect(result == .init(status: 0, output: "5\n141\n", errors: ""))
    }

    @Test func `a dump gives the same records however it comes`() throws {
        let workshop = try Workshop()
        let result = try workshop.run(
            """
            bzcat "$DEMO" > dump.xml
            wk-split "$DEMO" > a
            wk-split dump.xml > b
            wk-split < "$DEMO" > c
            bzip2 -1 < dump.xml | wk-split > d
            cmp a b && cmp a c && cmp a d && wc -l < a
            """)
        #expect(result == .init(status: 0, output: "251\n", errors: ""))
    }

    @Test func `pages parsed by several workers make the same tables`() throws {
        let workshop = try Workshop()
        let result = try workshop.run(
            """
            wk-split "$DEMO" > records
            wk-parse < records | wk-tsv -o one
            { grep -v '^{"end"' records | head -n 100; echo '{"end":{"pages":100,"wiki":"demowiki"}}'; } > first
            { grep -v '^{"end"' records | tail -n +101; echo '{"end":{"pages":150}}'; } > second
            cat <(wk-parse < first) <(wk-parse < second) | wk-tsv -o two
            diff -r one two && echo same
            """)
        #expect(result == .init(status: 0, output: "same\n", errors: ""))
    }
}
