import Foundation
import Testing

/// Exports in the form of MediaWiki Content File Exports, whose pages may be cut over several files (issue 18).
///
/// `Tests/Full/content` does the same with 200 MB.
struct ContentExportTests {
    private let folder: Workshop

    private static let maker = script("content_export.py")
    private static let doubler = script("page_elements.py")

    private static func script(_ name: String) -> String {
        URL(fileURLWithPath: #filePath).appendingPathComponent("../../Scripts/\(name)").standardized
            .path
    }

    /// A folder with the exports `current` and `history`.
    init() throws {
        folder = try Workshop()
        let made = try folder.run(
            """
            for kind in current history; do python3 '\(Self.maker)' $kind $kind 500000; done
            # What is right: page, revision, namespace, title.
            for kind in current history; do sort $kind/truth.tsv > $kind.tsv; done
            """)
        #expect(made.status == 0, "\(made.errors)")
    }

    /// What the scripts of the tests share: what of records is compared with the truth.
    private static let functions = """
        facts() { jq -r 'select(.id) | [.id, .revision, .ns, .title] | @tsv' | sort; }
        pages() { grep -v '^{"end"'; }

        """

    @Test(arguments: ["current", "history"])
    func `each page is there once, with its newest revision`(_ kind: String) throws {
        let result = try folder.run(
            Self.functions + """
                wk-split --ns all \(kind)/*.xml.bz2 > records; echo $?
                facts < records | diff - \(kind).tsv && tail -n 1 records
                wk-split --ns all $(ls \(kind)/*.bz2 | sort -r) | facts | diff - \(kind).tsv
                wk-split --ns all $(ls \(kind)/*.bz2 | shuf) | facts | diff - \(kind).tsv
                wc -l < \(kind).tsv
                """)
        let pages = result.output.split(separator: "\n").last ?? ""
        #expect(result.status == 0, "\(result)")
        #expect(
            result.output == """
                0
                {"end":{"pages":\(pages),"wiki":"lampwiki"},"format":1}
                \(pages)

                """, "\(result)")
        #expect(result.errors == "")
    }

    @Test(arguments: [2, 13, 60])
    func `the shards have each page once, wherever the borders are`(_ count: Int) throws {
        let result = try folder.run(
            Self.functions + """
                for kind in current history; do
                    wk-split --ns all $kind/*.xml.bz2 > records
                    for i in $(seq \(count)); do
                        wk-split --ns all --shard $i/\(count) $kind/*.xml.bz2
                    done > shards
                    cmp <(pages < records) <(pages < shards)
                    # A whole, as wk-tsv sees it.
                    wk-parse < shards | wk-tsv -o $kind-tables
                done
                """)
        #expect(result == Workshop.Result(status: 0, output: "", errors: ""), "\(result)")
    }

    @Test(arguments: ["current", "history"])
    func `wk-full makes one page of the parts, and goes on`(_ kind: String) throws {
        let result = try folder.run(
            Self.functions + """
                job=(wk-full $(ls \(kind)/*.xml.bz2 | sort -r) -o out --ns all -j 2 --shards 9)
                # One shard fails.
                mkdir bin; cat > bin/wk-split <<'END'
                #!/bin/sh
                [ "$PARALLEL_SEQ" != 7 ] || exit 74
                exec '\(Workshop.split)' "$@"
                END
                chmod +x bin/wk-split
                PATH=$PWD/bin:$PATH "${job[@]}" -j 1 2> messages; echo $?
                "${job[@]}" --resume --merge 2> messages || cat messages
                tail -n +2 out/pages.tsv | awk -F '\\t' -v OFS='\\t' '{ print $1, $2 }' | sort > made
                # Where talk pages and files are, too; the table has the id first.
                cut -f 1 \(kind).tsv | sort | diff - <(cut -f 1 made)
                jq -c '[.whole, has("repeated")]' out/manifest.json
                wk-split --ns all $(ls \(kind)/*.xml.bz2 | sort -r) | wk-parse | wk-tsv -o piped
                diff -r -x .wk-job out piped
                """)
        #expect(result.output == "74\n[true,false]\n", "\(result)")
    }

    @Test func `what reads the parts refuses those of two dumps, and copies`() throws {
        let result = try folder.run(
            """
            mkdir two; cp current/*p1p*.bz2 two/a.bz2
            bzcat two/a.bz2 | sed 's/<id>1</<id>2</' | bzip2 > two/b.bz2
            for command in 'wk-split --ns all' 'wk-split --shard 2/2' 'wk-split --keep-going' 'wk-split --header' \
                'wk-full -o out'; do
                $command two/*.bz2 > records
                echo $?
            done
            ls
            """)
        let lines = result.errors.split(separator: "\n")
        #expect(lines.count == 5, "\(result)")
        let line = "wk-split: two/b.bz2: page 3 is in two/a.bz2, too: files of two dumps, or a copy"
        #expect(lines.allSatisfy { $0 == line }, "\(result)")
        #expect(
            result.output
                == "65\n65\n65\n65\n65\ncurrent\ncurrent.tsv\nhistory\nhistory.tsv\nrecords\ntwo\n")
    }

    @Test func `a page in several elements is one in whatever shards`() throws {
        let result = try folder.run(
            Self.functions + """
                bzcat "$DEMO" > demo.xml
                python3 '\(Self.doubler)' demo.xml doubled.xml right.xml
                bzip2 -1 < doubled.xml > doubled.xml.bz2
                wk-split --ns all right.xml | pages > records
                for dump in doubled.xml doubled.xml.bz2; do
                    for count in 1 2 3 7 20 40; do
                        for i in $(seq $count); do
                            wk-split --ns all --shard $i/$count $dump
                        done | pages | cmp - records || echo $dump $count
                    done
                done
                wc -l < records
                """)
        #expect(result == Workshop.Result(status: 0, output: "286\n", errors: ""), "\(result)")
    }

    // swift-format-ignore
    @Test(arguments: [
        ("",                   "250",  ", 250 pages come again, so that page_id is no key; rows: pages 500,"),
        ("--csv --merge",      "250",  ", 250 pages come again, so that page_id is no key; rows: pages 500,"),
        ("--records --merge",  "250",  ", 250 pages come again, so that page_id is no key; rows: records 500"),
        ("--tables links",     "null", ", and whether one comes again cannot be told without the table pages; rows: links"),
    ])
    func `wk-full counts the pages that come again, in whatever shard`(
        _ options: String, _ repeated: String, _ summary: String
    ) throws {
        let result = try folder.run(
            """
            bzcat "$DEMO" > one.xml
            { grep -v '</mediawiki>' one.xml; sed '1,/<.siteinfo>/d' one.xml; } | bzip2 -1 > dump.xml.bz2
            wk-full dump.xml.bz2 -o out --shards 5 \(options)
            jq -c '[.repeated, .whole]' out/manifest.json
            """)
        #expect(result.output == "[\(repeated),true]\n", "\(result)")
        #expect(result.errors.contains(summary), "\(result)")
    }
}
