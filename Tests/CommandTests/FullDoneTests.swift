import Foundation
import Testing

/// What `wk-full --resume` does where the job is done, and what a refused run leaves (issue 17).
struct FullDoneTests {
    private let workshop: Workshop

    /// A folder with our dump, once compressed and once not, with other ids, and lists.
    init() throws {
        workshop = try Workshop()
        let made = try workshop.run(
            """
            cp "$DEMO" a.xml.bz2; bzcat a.xml.bz2 | sed 's|^    <id>|&9000|' > b.xml; echo Vessar > list; echo Vessar > same; echo Ada > other
            """)
        #expect(made.status == 0)
    }

    // swift-format-ignore
    @Test(arguments: [
        // the job                                      what is said when it starts again with these words
        ("a.xml.bz2 --shards 3",                        "a.xml.bz2",                    ""),
        ("a.xml.bz2 --shards 3 -j 1",                   "a.xml.bz2 --shards 3 -j 2 --no-space-check", ""),
        ("a.xml.bz2 --merge --ns 0,14 --text",          "--text --merge a.xml.bz2 --ns=0,14", ""),
        ("a.xml.bz2 --rate 0.5",                        "a.xml.bz2 --rate 0.5 --seed 0", ""),
        ("a.xml.bz2 --titles list",                     "a.xml.bz2 --titles same",      ""),
        ("a.xml.bz2 --infobox \"it's *\" --infobox b",   "a.xml.bz2 --infobox \"it's *\" --infobox b", ""),
        ("a.xml.bz2 b.xml",                             "./a.xml.bz2 \"$PWD/b.xml\"",   ""),
        ("a.xml.bz2 --shards 3",                        "a.xml.bz2 --shards 4",         "it has 3 shards, not 4"),
        ("a.xml.bz2 --ns 0",                            "a.xml.bz2 --ns 0,14",          "it has --ns '0', not '0,14'"),
        ("a.xml.bz2 --text",                            "a.xml.bz2",                    "it has --text"),
        ("a.xml.bz2 --ns 0",                            "a.xml.bz2",                    "it has --ns '0'"),
        ("a.xml.bz2",                                   "a.xml.bz2 --flat --no-header", "it has no --flat; it has no --no-header"),
        ("a.xml.bz2 --merge",                           "a.xml.bz2",                    "it has --merge"),
        ("a.xml.bz2 --titles list",                     "a.xml.bz2 --titles other",     "what it has for --titles is another file"),
        ("a.xml.bz2 --titles list",                     "a.xml.bz2",                    "it has --titles"),
        ("a.xml.bz2 --sample 9",                        "a.xml.bz2 --sample 8",         "it has --sample '9', not '8'"),
        ("a.xml.bz2 b.xml",                             "b.xml a.xml.bz2",              "its dumps come in another order"),
        ("a.xml.bz2 b.xml",                             "a.xml.bz2",                    "it has 2 dumps, not 1"),
    ])
    func `a job that is done is not done again`(
        _ job: String, _ again: String, _ difference: String
    ) throws {
        let result = try workshop.run(
            """
            wk-full \(job) -o out 2> /dev/null
            find out -printf '%p %i %T@\\n' | sort > before
            chmod -R a-w out; wk-full \(again) -o out --resume; echo $?; chmod -R u+w out
            find out -printf '%p %i %T@\\n' | sort | diff before -
            """)
        #expect(result.output == (difference.isEmpty ? "0\n" : "73\n"), "\(result)")
        if difference.isEmpty {
            #expect(result.errors.wholeMatch(of: #/wk-full: out: the job is done, with [0-9]+ pages?\n/#) != nil, "\(result)")
        } else {
            #expect(result.errors == "wk-full: out: the finished job is another: \(difference); --force replaces it\n")
        }
    }

    // swift-format-ignore
    @Test(arguments: [
        // options of the job                  the same as a pipe
        ("--shards 3",                         "wk-split a.xml.bz2 | wk-parse | wk-tsv"),
        ("--shards 3 --no-header --text",      "wk-split a.xml.bz2 | wk-parse --text | wk-tsv --no-header"),
        ("--sample 40",                        "wk-split a.xml.bz2 | wk-sample -n 40 | wk-parse | wk-tsv"),
    ])
    func `parts that are there are joined without the dump`(_ options: String, _ pipe: String) throws {
        let result = try workshop.run(
            """
            wk-full a.xml.bz2 -o out \(options) 2> /dev/null; \(pipe) -o piped
            mkdir bin; printf '#!/bin/sh\\n[ -z "$PARALLEL_SEQ" ] || exit 70\\nexec "\(Workshop.split)" "$@"' > bin/wk-split
            chmod +x bin/wk-split; mv a.xml.bz2 c.xml.bz2
            PATH=$PWD/bin:$PATH wk-full c.xml.bz2 -o out \(options) --resume --merge; echo $?
            diff -r -x .wk-job out piped
            wk-full c.xml.bz2 -o out \(options) --resume --merge; echo $?
            """)
        #expect(result.output == "0\n0\n", "\(result)")
        let lines = result.errors.split(separator: "\n")
        #expect(lines.count == 2 && lines[0].contains(#/^[0-9]+ pages, made before, in [^,]+; rows: /#), "\(result)")
    }

    @Test func `a job that was killed before it joined its parts goes on`() throws {
        let result = try workshop.run(
            """
            wk-full a.xml.bz2 -o out --shards 3 2> /dev/null; cp -r out kept
            wk-full a.xml.bz2 -o joined --shards 3 --merge 2> /dev/null
            # What --resume --merge has made when it is killed, put together by hand.
            for step in job manifest; do
                rm -r out; cp -r kept out; mkdir out/.wk-full
                sed 1d joined/.wk-job > out/.wk-full/job
                [[ $step = job ]] || rm out/manifest.json
                wk-full a.xml.bz2 -o out --resume --merge 2> /dev/null; echo $?
                diff -r out joined
            done
            """)
        #expect(result.output == "0\n0\n", "\(result)")
    }

    @Test func `--merge may be added to an unfinished job`() throws {
        let result = try workshop.run(
            """
            mkdir bin; printf '#!/bin/sh\\n[ "$PARALLEL_SEQ" != 3 ] || exit 70\\nexec "\(Workshop.split)" "$@"' > bin/wk-split
            chmod +x bin/wk-split
            PATH=$PWD/bin:$PATH wk-full a.xml.bz2 -o out --shards 4 -j 1 2> /dev/null; echo $?
            wk-full a.xml.bz2 -o out --resume --merge 2> /dev/null; echo $?
            wk-split a.xml.bz2 | wk-parse | wk-tsv -o piped; diff -r -x .wk-job out piped
            wk-full a.xml.bz2 -o out --resume --merge
            """)
        #expect(result.output == "70\n0\n")
        #expect(result.errors == "wk-full: out: the job is done, with 250 pages\n")
    }

    // swift-format-ignore
    @Test(arguments: [
        // what is done to the folder of a job that is done
        "wk-split b.xml | wk-parse --text | wk-tsv -o out --force",
        "rm out/.wk-job",
        "cp -r out/manifest.json x; sed -i 's/250/251/' out/manifest.json",
    ])
    func `tables of another are not taken for the job's`(_ change: String) throws {
        let result = try workshop.run(
            """
            wk-full a.xml.bz2 -o out --merge 2> /dev/null; \(change)
            wk-full a.xml.bz2 -o out --merge --resume; echo $?
            wk-full a.xml.bz2 -o out --merge --force 2> /dev/null; echo $?
            wk-full a.xml.bz2 -o out --merge --resume 2> /dev/null; echo $?
            """)
        #expect(result.output == "73\n0\n0\n")
        #expect(result.errors == "wk-full: out/manifest.json: there is a whole set of tables; --force replaces it\n")
    }

    // swift-format-ignore
    @Test(arguments: [
        // the job                       what happens to it                       which file is not as it was
        ("--shards 3",                   "rm out/links/part-2.tsv",               "links/part-2.tsv"),
        ("--shards 3 --csv",             "rm -r out/pages",                       "pages/part-1.csv"),
        ("--shards 3 --records",         "truncate -s -1 out/records/part-3.jsonl", "records/part-3.jsonl"),
        ("--sample 9",                   "echo x >> out/infobox/part-1.tsv",      "infobox/part-1.tsv"),
        ("--shards 3 --merge",           "rm out/pages.tsv",                      "pages.tsv"),
        ("--shards 3 --merge --text",    ": > out/text.tsv",                      "text.tsv"),
    ])
    func `tables that are not whole any more are neither joined nor called done`(
        _ job: String, _ change: String, _ file: String
    ) throws {
        let result = try workshop.run(
            """
            wk-full a.xml.bz2 -o out \(job) 2> /dev/null; \(change); cp -r out before
            for merge in '' --merge; do wk-full a.xml.bz2 -o out \(job) --resume $merge; echo $?; done
            diff -r before out
            # Nor where the job was not finished yet.
            mkdir out/.wk-full; sed 1d out/.wk-job > out/.wk-full/job; rm out/manifest.json
            \(job.contains("--merge") ? "false" : "wk-full a.xml.bz2 -o out \(job) --resume 2> /dev/null"); echo $?
            """)
        let lines = result.errors.split(separator: "\n")
        #expect(result.output == "65\n65\n" + (job.contains("--merge") ? "1\n" : "65\n"), "\(result)")
        #expect(lines.count == 2 && lines.allSatisfy { $0.hasPrefix("wk-full: out/\(file): ") }, "\(result)")
    }

    @Test(arguments: [
        "", "\n\n", "no word\n]x[: 3\n",
        // Of the first wk-full
        "wk: 0.1.0\nshards: 3\noptions: --text\ndump: '/a' of 3 bytes\n",
    ])
    func `a job whose description cannot be read is refused`(_ description: String) throws {
        try workshop.write("job", description)
        let result = try workshop.run(
            """
            mkdir -p out/.wk-full; cp job out/.wk-full; wk-full a.xml.bz2 -o out --resume; echo $?
            wk-full a.xml.bz2 -o out --force 2> /dev/null; echo $?
            """)
        #expect(result.output == "73\n0\n")
        let message = "wk-full: out: the unfinished job has no description that wk "
        #expect(result.errors.hasPrefix(message), "\(result)")
        #expect(result.errors.hasSuffix(" can read; --force replaces it\n"), "\(result)")
    }

    @Test func `a time that lost its fraction is the same, another second is not`() throws {
        let result = try workshop.run(
            """
            touch -d '2020-02-02 02:02:02.123456789' a.xml.bz2; wk-full a.xml.bz2 -o out 2> /dev/null
            for time in 02.123456789 02 02.5 03; do
                touch -d "2020-02-02 02:02:$time" a.xml.bz2; wk-full a.xml.bz2 -o out --resume 2> said; echo $?
            done
            """)
        #expect(result.output == "0\n0\n73\n73\n")
    }

    // swift-format-ignore
    @Test(arguments: [
        // a run that is refused
        "a.xml.bz2 -o out/deep/er --shards x",
        "a.xml.bz2 -o out/deep/er --titles none",
        "none.xml -o out/deep/er",
        "list -o out/deep/er",
        "a.xml.bz2 -o out/deep/er --ids list",
        "a.xml.bz2 -o out/deep/er --keep-going --siteinfo list",
        "huge.xml -o out/deep/er",
        "huge.xml -o out/deep/er --resume",
        "huge.xml -o old --force",
        "huge.xml -o old/new/",
    ])
    func `a refused run leaves no folder`(_ arguments: String) throws {
        let result = try workshop.run(
            """
            # Larger than any disk may be for it, and a dump by its header.
            cp b.xml huge.xml; truncate -s 7E huge.xml 2> /dev/null || truncate -s 15T huge.xml
            mkdir old; find . ! -name '.std*' | sort > ../before-$$; wk-full \(arguments); status=$?
            find . ! -name '.std*' | sort | diff ../before-$$ -; rm ../before-$$; [[ $status != 0 ]]
            """)
        #expect(result.status == 0 && result.output == "", "\(result)")
        #expect(result.errors.split(separator: "\n").count == 1, "\(result)")
    }
}
