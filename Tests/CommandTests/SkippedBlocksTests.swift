import Foundation
import Testing

/// What is made of damaged bzip2 where reading is not between two pages.
struct SkippedBlocksTests {
    private let folder: Workshop

    init() throws {
        folder = try Workshop()
        let made = try folder.run(
            """
            page() { echo "<page><title>T$1</title><ns>0</ns><id>$1</id><revision><id>9</id>"
                echo "<timestamp>2024-02-29T23:59:59Z</timestamp><text>$2</text></revision></page>"; }
            header() { bzcat "$DEMO" | sed '/<page>/,$d'; }
            # More than a block holds at the level 1, and little of it compressed.
            large() { seq 30000; }
            # wrong N: a stream whose byte is wrong that is N bytes before its end.
            wrong() { bzip2 -1 > s; local size; size=$(stat -c %s s)
                head -c $((size - $1)) s; printf 'x'; tail -c $(($1 - 1)) s; }

            { { echo "<!-- $(seq 2000) -->"; } | bzip2; { header; page 1 a; } | wrong 100
                { page 2 b; page 3 c; echo '</mediawiki>'; } | bzip2; } > header.bz2
            { { header; page 1 a; page 2 "$(large)" | head -c 9000; } | bzip2 -1
                page 2 "$(large)" | tail -c +9001 | head -c 90000 | wrong 2
                { page 2 "$(large)" | tail -c +99001; page 3 c; } | bzip2 -1
                { page 4 "$(large)"; echo '</mediawiki>'; } | bzip2 -1; } > page.bz2
            { { header; page 1 a; echo '<page><title>T2</title></oops>'; large; } | wrong 2
                { large; page 3 c; } | bzip2 -1; { page 4 d; echo '</mediawiki>'; } | bzip2; } > markup.bz2
            { { header; page 1 a; page 2 "$(large)" | head -c 90000; } | bzip2 -1
                page 2 "$(large)" | tail -c +90001 | head -c 60000 | bzip2 -1
                { page 2 "$(large)" | tail -c +150001; page 3 c; } | wrong 100; } > middle.bz2
            """)
        try #require(made.status == 0, "\(made.errors)")
    }

    private func skips(_ command: String) throws -> (ids: [String], places: Int, reports: [String])
    {
        let result = try folder.run(
            """
            \(command) > r || echo "status $?" >&2
            jq -r 'select(.id).id' r | tr '\\n' ' '; tail -n 1 r | jq '.end.skipped // 0'
            """)
        let words = result.output.split(whereSeparator: \.isWhitespace).map(String.init)
        return (
            words.dropLast(), words.last.flatMap(Int.init) ?? -1,
            result.errors.split(separator: "\n").map(String.init)
        )
    }

    /// It was a trap: the comment had been dropped, and was kept for the rejects.
    @Test func `a header is lost after a comment that was read`() throws {
        let whole = try skips("wk-split --keep-going header.bz2")
        #expect(whole.ids == ["2", "3"] && whole.places == 1)
        #expect(whole.reports.count == 1)
        #expect(whole.reports.first?.contains("; the header is lost") == true)
    }

    /// Where the start of a page is sought, a wrong checksum of a stream does not end the search: what comes next was
    /// taken for text where none may be, and reported as damage.
    @Test(arguments: [
        ("page.bz2", ["1", "2", "3", "4"], 1), ("markup.bz2", ["1", "3", "4"], 2),
    ])
    func `damage that loses nothing is reported alone`(
        _ file: String, _ ids: [String], _ places: Int
    ) throws {
        let whole = try skips("wk-split --keep-going \(file)")
        #expect(whole.ids == ids && whole.places == places)
        #expect(whole.reports.count == places)
        for count in 1...6 {
            let shards = try (1...count).map {
                try skips("wk-split --keep-going --shard \($0)/\(count) \(file)")
            }
            #expect(shards.flatMap(\.ids) == ids)
            #expect(shards.map(\.places).reduce(0, +) == places)
            #expect(shards.flatMap(\.reports).count == places)
        }
    }

    @Test func `what is lost on both sides of a wrong checksum is kept`() throws {
        let kept = try folder.run(
            """
            wk-split --keep-going --rejects lost markup.bz2 > r
            grep -acE '[0-9]$' lost
            """)
        #expect(kept.output == "60000\n")
    }

    /// A shard in which no page starts had a comment alone for the damage of the next shard.
    @Test func `the rejects have no comment without bytes`() throws {
        let result = try folder.run(
            """
            for n in 3 4 5 6; do for ((k = 1; k <= n; k++)); do
                wk-split --keep-going --rejects lost --shard $k/$n middle.bz2 > r
                [[ ! -s lost ]] || grep -aqv '^<!-- ' lost || echo "$k/$n"
            done; done
            """)
        #expect(result.status == 0 && result.output.isEmpty)
    }
}
