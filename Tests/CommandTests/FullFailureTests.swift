import Testing

/// What `wk-full` says when it cannot go on, or might not be able to (issue 18).
struct FullFailureTests {
    private let workshop: Workshop

    /// A folder with `twice.xml`, in which 250 pages come again, one of them with a title like a message, and a text is
    /// lost, and `cut.xml`, the same without its end.
    init() throws {
        workshop = try Workshop()
        let made = try workshop.run(
            """
            bzcat "$DEMO" > one.xml
            {
                sed '/<.mediawiki>/d' one.xml
                sed '1,/<.siteinfo>/d; s|<title>Vessar<|<title>Vessar: is not known; skipped<|; /<.mediawiki>/d' one.xml
                echo '<page><title>L</title><ns>0</ns><id>90000</id><revision><id>1</id><text bytes="8" /></revision></page>'
            } > cut.xml
            { cat cut.xml; echo '</mediawiki>'; } > twice.xml
            mkdir broken
            """)
        #expect(made.status == 0, "\(made.errors)")
    }

    @Test func `what is told of an input is not why a shard failed`() throws {
        let result = try workshop.run(
            """
            wk-full cut.xml -o out --shards 1 2> messages; echo $?
            wk-split cut.xml 2> said > pages.jsonl
            tail -n 1 said | diff - messages
            """)
        #expect(result == Workshop.Result(status: 0, output: "65\n", errors: ""))
    }

    // swift-format-ignore
    @Test(arguments: [
        // the filter   what it does                             the status  what wk-full says
        ("wk-split",    "echo 'wk-split: a notice' >&2; exit 74",        74, "wk-split: a notice"),
        ("wk-sample",   "echo 'wk-sample: the moon is full' >&2; exit 70", 70, "wk-sample: the moon is full"),
        ("wk-parse",    "echo 'wk-parse: the moon is full' >&2; exit 74", 74, "wk-parse: the moon is full"),
        ("wk-parse",    "exit 70",                                       70, "wk-full: shard 1: wk-parse has failed"),
        ("wk-parse",    "kill -9 $$",                                   137, "wk-full: shard 1: wk-parse was killed by SIGKILL"),
        ("wk-tsv",      "printf 'wk-tsv: 1\\nwk-tsv: 2\\n' >&2; exit 65", 65, "wk-tsv: 2"),
    ])
    func `it is the filter that fails whose last words are shown`(
        _ filter: String, _ end: String, _ status: Int, _ message: String
    ) throws {
        try workshop.write(
            "broken/\(filter)",
            """
            #!/bin/bash
            [[ $PARALLEL_SEQ ]] || exec '\(Workshop.binaries)/\(filter)' "$@"
            \(end)
            """)
        let result = try workshop.run(
            """
            chmod +x broken/*
            PATH=$PWD/broken:$PATH wk-full twice.xml -o out --shards 1 --rate 1; echo $?
            """)
        #expect(result.output == "\(status)\n", "\(result)")
        #expect(result.errors == message + "\n")
    }

    @Test func `what is told of an input is no report of damage`() throws {
        let result = try workshop.run(
            "wk-full twice.xml -o out --keep-going --merge --shards 3 && ls out")
        #expect(!result.output.contains("skipped"), "\(result)")
        #expect(
            result.errors.contains(
                ", 250 pages come again, so that page_id is no key, 1 text lost in the export; rows:"
            ),
            "\(result)")
    }

    @Test func `the reports of another job are none`() throws {
        try workshop.write(
            "broken/wk-tsv",
            """
            #!/bin/bash
            [[ $PARALLEL_SEQ != 8 ]] || exit 70
            exec '\(Workshop.binaries)/wk-tsv' "$@"
            """)
        let result = try workshop.run(
            """
            chmod +x broken/*
            sed 's|</title>|</tile>|' one.xml > bad.xml
            job=(wk-full -o out --keep-going -j 1)
            PATH=$PWD/broken:$PATH "${job[@]}" bad.xml --shards 8 2> messages; echo $?
            "${job[@]}" one.xml --shards 4 --force 2> messages; echo $?
            ls out
            """)
        #expect(result.output.hasPrefix("70\n0\n"), "\(result)")
        #expect(!result.output.contains("skipped"), "\(result)")
    }

    /// Of a history, only the newest revision of each page is written.
    @Test func `a history is not refused for its size, and other dumps are`() throws {
        let maker = Workshop.scripts + "/../Tests/Scripts/content_export.py"
        let result = try workshop.run(
            """
            unshare -rm true 2> /dev/null || { echo none; exit; }
            for kind in current history; do python3 '\(maker)' $kind $kind 4000000; done
            cat > script <<'END'
            for kind in current history; do
                mkdir out && mount -t tmpfs -o size=500k small out
                wk-full $kind/*.xml.bz2 -o out 2> messages; echo "$kind: $?"
                [[ $kind == history ]] || grep -o 'are free, and the tables of .* may need' messages
                umount out && rmdir out
            done
            END
            unshare -rm bash script
            """)
        if result.output == "none\n" { return }
        let said = result.output.replacing(/[0-9.]+[KM]?B/, with: "SIZE")
        #expect(
            said == """
                current: 73
                are free, and the tables of SIZE may need
                history: 0

                """, "\(result)")
    }
}
