import Foundation
import Testing

/// Files that a command line would destroy, by mistake.
struct OverwritingTests {
    // swift-format-ignore
    @Test(arguments: [
        // command                                                 status  message
        ("wk-split --keep-going --rejects dump.bz2 dump.bz2",      73, "wk-split: dump.bz2: cannot create: it is an input"),
        ("wk-split --keep-going --rejects ./link dump.bz2",        73, "wk-split: ./link: cannot create: it is an input"),
        ("wk-split --keep-going --siteinfo header --rejects header dump.bz2",
                                                                   73, "wk-split: header: cannot create: it is an input"),
        ("wk-split --keep-going --rejects header < header",        73, "wk-split: header: cannot create: it is standard input"),
        ("wk-parse --keep-going --rejects pages < pages",          73, "wk-parse: pages: cannot create: it is standard input"),
        ("wk-split --keep-going --rejects out dump.bz2 > out",     73, "wk-split: out: cannot create: it is standard output"),
        // The file's name has been forgotten.
        ("wk-split --keep-going --rejects dump.bz2",               73, "wk-split: dump.bz2: cannot create: it is a dump, or like one"),
        ("wk-split --keep-going --rejects header",                 73, "wk-split: header: cannot create: it is a dump, or like one"),
        ("wk-split --keep-going --rejects dump.xml",               73, "wk-split: dump.xml: cannot create: it is a dump, or like one"),
        ("wk-split --keep-going --rejects dump.gz < dump.xml",     73, "wk-split: dump.gz: cannot create: it is a dump, or like one"),
        ("wk-split --keep-going --rejects mark.xml < dump.xml",    73, "wk-split: mark.xml: cannot create: it is a dump, or like one"),
        // It would read what it writes, without end.
        ("wk-split dump.bz2 >> dump.bz2",                          66, "wk-split: dump.bz2: it is standard output, too"),
        ("wk-split --shard 1/2 dump.bz2 >> dump.bz2",              66, "wk-split: dump.bz2: it is standard output, too"),
        ("wk-split --header header >> header",                     66, "wk-split: header: it is standard output, too"),
        ("wk-split < dump.bz2 >> dump.bz2",                        66, "wk-split: standard input: it is standard output, too"),
        ("wk-parse < pages >> pages",                              66, "wk-parse: standard input: it is standard output, too"),
        ("wk-sample -n 9 < pages >> pages",                        66, "wk-sample: standard input: it is standard output, too"),
        ("wk-sample --titles pages < out >> pages",                66, "wk-sample: pages: it is standard output, too"),
    ])
    func `what would be lost is left alone`(
        _ command: String, _ status: Int32, _ message: String
    ) throws {
        let workshop = try Workshop()
        let result = try workshop.run(
            """
            cp "$DEMO" dump.bz2 && ln -s dump.bz2 link && bzcat dump.bz2 > dump.xml
            gzip < dump.xml > dump.gz; (printf '\\xef\\xbb\\xbf\\n'; cat dump.xml) > mark.xml
            wk-split --header dump.bz2 > header && wk-split dump.bz2 > pages && : > out
            md5sum * > sums
            (ulimit -f 4000; \(command)) || echo "status $?" >&2
            md5sum --quiet -c sums
            """)
        #expect(
            result == .init(status: 0, output: "", errors: message + "\nstatus \(status)\n"))
    }

    @Test(arguments: ["old", "/dev/null", "/dev/fd/3 3> >(cat > /dev/null)"])
    func `a file of rejects is replaced, and need not be a file`(_ rejects: String) throws {
        let workshop = try Workshop()
        let result = try workshop.run(
            """
            bzcat "$DEMO" | sed '0,/<id>6</s//<id>six</' > damaged.xml
            echo '<!-- of a run before -->' > old
            wk-split --keep-going --rejects \(rejects) damaged.xml 2> /dev/null | tail -n 1
            """)
        let end = #"{"end":{"pages":249,"skipped":1,"wiki":"demowiki"},"format":1}"# + "\n"
        #expect(result == .init(status: 0, output: end, errors: ""))
        if rejects == "old" {
            let kept = try String(contentsOfFile: workshop.path + "/old", encoding: .utf8)
            #expect(kept.hasPrefix("<!-- damaged.xml: byte "))
        }
    }

    @Test func `messages do not feed what they are about`() throws {
        let result = try Workshop().run(
            """
            head -c 50000 "$DEMO" > cut.bz2
            (ulimit -f 4000; wk-split --keep-going cut.bz2 2>> cut.bz2); echo $?
            tail -n 1 cut.bz2 | grep -ao 'wk-split: .*'
            """)
        #expect(result.output == "66\nwk-split: cut.bz2: it is standard error, too\n")
    }

    @Test(arguments: ["--rejects -", "--rejects ''"])
    func `a file of rejects has a name`(_ option: String) throws {
        let result = try Workshop().run("wk-split --keep-going \(option) \"$DEMO\"")
        #expect(result.status == 64)
        #expect(result.errors.hasPrefix("Error: --rejects needs the name of a file.\n"))
    }

    @Test func `a name that is not UTF-8 is not taken for another`() throws {
        let result = try Workshop().run(
            """
            echo precious > $'q\u{FFFD}'; wk-split --keep-going --rejects $'q\\xff' "$DEMO"; echo $?
            cat $'q\u{FFFD}'; wk-split $'q\u{FFFD}'; echo $?
            wk-full -o $'q\\xff' "$DEMO"; echo $?; ls
            """)
        #expect(result.output == "64\nprecious\n65\n64\nq\u{FFFD}\n")
        #expect(result.errors.hasPrefix("Error: This is not UTF-8: q\u{FFFD}\n"))
    }

    @Test(arguments: [1, 2, 3, 4, 5, 6, 7])
    func `shards reject what one run does, the page before their damage included`(_ count: Int)
        throws
    {
        let result = try Workshop().run(
            """
            bzcat "$DEMO" | bzip2 -1 > dump.bz2
            printf U | dd of=dump.bz2 bs=1 seek=60000 conv=notrunc 2> /dev/null
            wk-split --keep-going --rejects whole dump.bz2 2> /dev/null | sed '/^{"end/d' > records
            for k in $(seq \(count)); do
                wk-split --keep-going --rejects $k --shard $k/\(count) dump.bz2 2> /dev/null
            done | sed '/^{"end/d' | cmp - records
            grep -a '<title>' whole > expected; cat [1-9] | grep -a '<title>' | cmp - expected
            grep -c . expected
            """)
        #expect(result == .init(status: 0, output: "1\n", errors: ""))
    }

    @Test(arguments: ["wk-split \"$DEMO\"", "wk-sample -n 200 < pages", "wk-parse < pages"])
    func `a limit of a file's size is said`(_ command: String) throws {
        let result = try Workshop().run(
            "wk-split \"$DEMO\" > pages; (ulimit -f 8; \(command) > out); echo $?")
        #expect(result.output == "74\n")
        #expect(result.errors.hasSuffix(": standard output: cannot write: File too large\n"))
    }
}
