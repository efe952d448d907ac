import Foundation
import Testing

/// What `wk-full` does when it is stopped, and how it goes on.
struct FullResumeTests {
    private static let repository =
        URL(fileURLWithPath: #filePath).appendingPathComponent("../../..").standardized.path

    private let workshop: Workshop

    /// A folder with a dump of several blocks, and `slow`, a folder with a wk-split that takes its
    /// time for each shard.
    init() throws {
        workshop = try Workshop()
        let made = try workshop.run(
            """
            bzcat '\(Self.repository)/demo/demowiki.xml.bz2' > one.xml
            { grep -v '</mediawiki>' one.xml; sed '1,/<.siteinfo>/d; s|^    <id>|&9000|' one.xml; } |
                bzip2 -1 > dump.xml.bz2
            mkdir slow
            cat > slow/wk-split <<'END'
            #!/bin/sh
            [ -z "$PARALLEL_SEQ" ] || { sleep 1; }
            exec '\(Workshop.split)' "$@"
            END
            chmod +x slow/wk-split
            """)
        #expect(made.status == 0)
    }

    /// What the scripts of the tests share.
    private static let functions = """
        job=(wk-full dump.xml.bz2 -o out --shards 5 -j 2)
        victim() { '\(repository)/Tests/Full/victim' "$script" "$1"; }
        slowly() { PATH=$PWD/slow:$PATH exec "$@"; }
        parts() { ls out/manifest 2> /dev/null | sed -n 's/json$/tsv/p'; }
        until_parts() { until (($(parts | wc -l) >= $1)); do sleep 0.02; done; }
        finished() { parts | while read -r part; do stat -c '%n %i %y' out/*/"$part"; done; }
        same() {
            wk-split dump.xml.bz2 | wk-parse | wk-tsv -o piped
            for table in pages categories links infobox abstract aliases; do
                { head -n 1 out/$table/part-1.tsv; tail -qn +2 out/$table/part-*; } | cmp - piped/$table.tsv
            done
            [[ ! -e out/.wk-full && -e out/manifest.json ]] && echo same
        }

        """

    private func run(_ script: String) throws -> Workshop.Result {
        try workshop.run(Self.functions + script)
    }

    // swift-format-ignore
    @Test(arguments: [
        ("wk-full",  137, ""),
        ("parallel", 137, "wk-full: GNU parallel was killed by SIGKILL\n"),
        ("worker",   137, "its shell was killed by SIGKILL\n"),
        ("wk-split", 137, "wk-split was killed by SIGKILL\n"),
        ("wk-parse", 137, "wk-parse was killed by SIGKILL\n"),
        ("wk-tsv",   137, "wk-tsv was killed by SIGKILL\n"),
    ])
    func `a job that was killed goes on`(_ kind: String, _ status: Int, _ message: String) throws {
        let result = try run(
            """
            slowly "${job[@]}" 2> messages & script=$!
            until_parts 2
            sleep 0.$((RANDOM % 10))
            # A victim may have done its work before the signal comes.
            while kill -0 $script; do pid=$(victim \(kind)) && kill -9 $pid; done 2> /dev/null
            wait $script 2> /dev/null
            echo $?
            finished > before
            "${job[@]}" --resume 2> /dev/null
            finished > after
            grep -vFxf after before
            same
            """)
        #expect(result.output == "\(status)\nsame\n", "\(result.errors)")
        let messages = workshop.read("messages")
        #expect(messages.hasSuffix(message), "\(messages)")
        #expect(messages.split(separator: "\n").count == (message.isEmpty ? 0 : 1), "\(messages)")
    }

    @Test(arguments: [("INT", 130), ("TERM", 143), ("HUP", 129)])
    func `a signal stops all, and the job can go on`(_ signal: String, _ status: Int) throws {
        let result = try run(
            """
            # The shell has a job in the background ignore SIGINT.
            slowly env --default-signal=INT "${job[@]}" 2> messages & script=$!
            until_parts 1
            kill -\(signal) $script
            wait $script
            echo $?
            find out -name '.*.tmp'
            "${job[@]}" --resume --text 2>> messages
            echo $?
            cat out/manifest/*.json | jq -s 'map(.pages) | add' > before
            "${job[@]}" --resume 2> resumed
            same
            """)
        #expect(result.output == "\(status)\n73\nsame\n", "\(result.errors)")
        let before = try #require(Int(workshop.read("before").dropLast()))
        let resumed = workshop.read("resumed")
        let words = try #require(
            resumed.firstMatch(
                of: #/^500 pages, (\d+) of them in ([\d.]+) s, (\d+) pages/s; rows: pages 500,/#))
        #expect(words.1 == "\(500 - before)")
        let (seconds, rate) = try #require((Double(words.2), Double(words.3)) as? (Double, Double))
        #expect((rate * seconds - Double(500 - before)).magnitude <= rate * 0.1)
        #expect(
            workshop.read("messages") == """
                wk-full: out: stopped by SIG\(signal); --resume goes on
                wk-full: out: the unfinished job is another: it has no --text; --force replaces it

                """)
    }

    @Test func `when a shard fails all stop, and its message is shown`() throws {
        let result = try run(
            """
            at=$(($(stat -c %s dump.xml.bz2) * 2 / 3))
            printf damage | dd of=dump.xml.bz2 bs=1 seek=$at conv=notrunc 2> dd
            # Two shards that are whole would take a minute.
            sed -i 's/sleep 1/[ $PARALLEL_SEQ -gt 2 ] || sleep 60/' slow/wk-split
            (slowly "${job[@]}" -j 5 2> messages)
            echo $?
            ((SECONDS < 40)) && ! pgrep -f "wk-split --shard ./5 $PWD/dump" && wc -l < messages
            wk-split dump.xml.bz2 2>&1 > pages.jsonl | cmp - messages
            ls -A out/pages out/manifest
            """)
        let lines = result.output.split(separator: "\n")
        #expect(lines.prefix(2) == ["65", "1"], "\(result)")
        #expect(!lines.contains { $0.contains("part-1.") || $0.hasPrefix(".") }, "\(result)")
    }

    // swift-format-ignore
    @Test(arguments: [
        // what GNU parallel says         the status  what wk-full says
        ("parallel: Error: Odd.",         255,        "wk-full: GNU parallel has failed: parallel: Error: Odd."),
        ("No space left on device",       74,         "wk-full: out: the disk is full: "),
        // On a full disk it cannot say anything.
        ("",                              74,         "wk-full: out: the disk is full: "),
    ])
    func `when GNU parallel fails it is said why`(
        _ words: String, _ status: Int, _ message: String
    ) throws {
        let result = try run(
            """
            mkdir bin
            export REAL=$(command -v parallel)
            cat > bin/parallel <<'END'
            #!/bin/bash
            [[ $* != *--version* ]] || exec "$REAL" "$@"
            printf '%s' '\(words)' >&2
            exit 255
            END
            chmod +x bin/parallel
            PATH=$PWD/bin:$PATH "${job[@]}" || echo $?
            """)
        #expect(result.output == "\(status)\n")
        #expect(result.errors.hasPrefix(message), "\(result)")
    }

    @Test func `a disk that fills stops all, and on a freed disk the job goes on`() throws {
        // With a file system of its own, where one may be made: for root, or root of a name space.
        let result = try run(
            """
            unshare -rm true 2> /dev/null || { echo none; exit; }
            cat > script <<'END'
            mkdir out && mount -t tmpfs -o size=300k small out
            wk-full dump.xml.bz2 -o out --shards 5 --text
            echo $?
            ls -A out
            wk-full dump.xml.bz2 -o out --shards 5 --text --no-space-check
            echo $?
            (($(ls out/manifest | grep -c .) > 0)) && echo parts
            find out -name '.*.tmp'
            mount -o remount,size=10m out
            wk-full dump.xml.bz2 -o out --resume --text 2> /dev/null
            echo $?
            cp -r out copy
            END
            unshare -rm bash script
            rmdir out && mv copy out && same
            """)
        if result.output == "none\n" { return }
        #expect(result.output == "73\n74\nparts\n0\nsame\n")
        let messages = result.errors.replacing(/[0-9.]+[KM]?B/, with: "SIZE")
            .replacing(/disk is full: .*out small; [0-9]/, with: "disk is full: SMALL; N")
        #expect(
            messages == """
                wk-full: out: SIZE are free, and the tables and texts of SIZE may need SIZE; \
                --no-space-check starts all the same
                wk-full: out: the disk is full: SMALL; N of 5 shards are done, the rest needs about SIZE \
                and has SIZE, so SIZE more; --resume goes on

                """)
    }

    @Test func `a file that may not grow ends the job with the message of wk-tsv`() throws {
        let result = try run(#"(ulimit -f 16; exec "${job[@]}" --shards 3)"#)
        #expect(result.status == 74)
        #expect(result.errors.hasPrefix("wk-tsv: out/"), "\(result)")
        #expect(result.errors.hasSuffix(": cannot write: File too large\n"), "\(result)")
        #expect(result.errors.split(separator: "\n").count == 1)
    }

    @Test func `only one can be at work in a folder`() throws {
        let result = try run(
            """
            sed -i 's/sleep 1/sleep 2/' slow/wk-split
            (slowly "${job[@]}" 2> /dev/null) & script=$!
            until_parts 1
            "${job[@]}"; echo $?
            "${job[@]}" --force; echo $?
            "${job[@]}" --resume; echo $?
            wait $script
            same
            """)
        #expect(result.output == "73\n73\n73\nsame\n")
        let refusal = "wk-full: out: another wk-full is at work there\n"
        #expect(result.errors == refusal + refusal + refusal)
    }

    @Test func `a job goes on with the same dumps and options only`() throws {
        let result = try run(
            """
            sed -i 's/sleep 1/[ $PARALLEL_SEQ -lt 3 ] || exit 70/' slow/wk-split
            (slowly "${job[@]}" 2> /dev/null)
            echo $?
            "${job[@]}"
            "${job[@]}" --resume --shards 7
            "${job[@]}" --resume --text
            sed 's|^    <id>|&9999999|' one.xml > two.xml; "${job[@]}" --resume two.xml
            cp -p dump.xml.bz2 kept && touch -d 2001-02-03 dump.xml.bz2
            "${job[@]}" --resume 2>&1 | grep -c 'its dump was changed at 20.*, not 2001-02-03 00:00:00.000;'
            cp -p kept dump.xml.bz2
            wk-full one.xml -o out --resume 2>&1 | sed 's/[0-9]* bytes/N bytes/; s/not [0-9]*;/not N;/'
            sed -i.kept 's/^wk: .*/wk: 0.0.9/' out/.wk-full/job
            "${job[@]}" --resume 2>&1 | sed 's/this is wk .*;/this is wk ours;/'
            mv out/.wk-full/job.kept out/.wk-full/job
            # Neither the name of the dump counts, nor where it is, nor the number of cores now, which is
            # that of the shards where none is given.
            rm dump.xml.bz2 && mkdir 'it is' && mv kept 'it is/here.xml.bz2'
            TZ=Asia/Tokyo wk-full -j 1 'it is/here.xml.bz2' -o out --resume 2> /dev/null
            mv 'it is/here.xml.bz2' dump.xml.bz2; same
            """)
        #expect(
            result
                == .init(
                    status: 0,
                    output: """
                        70
                        1
                        wk-full: out: the unfinished job is another: its dump has N bytes, not N; --force replaces it
                        wk-full: out: the unfinished job is another: it is one of wk 0.0.9, and this is wk ours; \
                        --force replaces it
                        same

                        """,
                    errors: """
                        wk-full: out: there is an unfinished job; --resume goes on with it, --force replaces it
                        wk-full: out: the unfinished job is another: it has 5 shards, not 7; --force replaces it
                        wk-full: out: the unfinished job is another: it has no --text; --force replaces it
                        wk-full: out: the unfinished job is another: it has 1 dump, not 2; --force replaces it

                        """))
    }

    @Test func `tables that are there are replaced with --force only`() throws {
        let result = try run(
            """
            wk-split one.xml | wk-parse --text | wk-tsv -o out
            "${job[@]}"; echo $?
            "${job[@]}" --resume; echo $?
            ls -A out | grep -c .
            "${job[@]}" --force 2> /dev/null; echo $?
            same; ls out/*.tsv 2> /dev/null
            rm out/manifest.json
            "${job[@]}" --shards 3; echo $?
            "${job[@]}" --shards 3 --force --merge 2> /dev/null; echo $?
            diff -r -x .wk-job out piped
            mkdir other && echo mine > other/links.tsv
            wk-full one.xml -o other; cat other/links.tsv
            """)
        #expect(result.output == "73\n73\n8\n0\nsame\n73\n0\nmine\n", "\(result)")
        let there =
            "wk-full: out/manifest.json: there is a whole set of tables; --force replaces it\n"
        #expect(
            result.errors == there + there
                + "wk-full: out/manifest: there are parts of other tables; --force replaces them\n"
                + "wk-full: other/links.tsv: there is a file of that name; --force replaces it\n")
    }

    @Test(arguments: ["pages", "links", "manifest"])
    func `a job that was stopped while it joined parts goes on`(_ stop: String) throws {
        // What the job leaves when it is killed there, put together by hand.
        let result = try run(
            """
            sed -i 's/sleep 1/[ $PARALLEL_SEQ -lt 5 ] || exit 70/' slow/wk-split
            (slowly "${job[@]}" --merge -j 1 2> /dev/null)
            cp -r out/.wk-full kept
            "${job[@]}" --resume --merge 2> /dev/null
            mv out joined
            wk-full dump.xml.bz2 -o out --shards 5 2> /dev/null
            mv kept out/.wk-full
            rm out/manifest.json
            for table in pages categories links infobox abstract aliases; do
                cp joined/$table.tsv out
                rm out/$table/part-[1-4].tsv
                [[ $table != \(stop) ]] || break
                rm -r out/$table
            done
            [[ \(stop) != manifest ]] || { cp joined/manifest.json out; rm out/manifest/part-[1-4].json; }
            "${job[@]}" --resume --merge 2> /dev/null
            diff -r out joined && echo same
            """)
        #expect(result == .init(status: 0, output: "same\n", errors: ""))
    }
}
