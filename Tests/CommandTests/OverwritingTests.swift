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
        ("wk-split --keep-going --rejects dump.bz2",               73, "wk-split: dump.bz2: cannot create: it is a dump"),
        ("wk-split --keep-going --rejects header",                 73, "wk-split: header: cannot create: it is a dump"),
        ("wk-split --keep-going --rejects dump.xml",               73, "wk-split: dump.xml: cannot create: it is a dump"),
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
            wk-split --header dump.bz2 > header && wk-split dump.bz2 > pages && : > out
            md5sum * > sums
            (ulimit -f 4000; \(command)) || echo "status $?" >&2
            md5sum --quiet -c sums
            """)
        #expect(
            result == .init(status: 0, output: "", errors: message + "\nstatus \(status)\n"))
    }

    @Test(arguments: ["old", "/dev/null", "/dev/fd/3 3> >(cat > new)"])
    func `a file of rejects is replaced, and need not be a file`(_ rejects: String) throws {
        let workshop = try Workshop()
        let result = try workshop.run(
            """
            bzcat "$DEMO" | sed '0,/<id>6</s//<id>six</' > damaged.xml
            echo '<!-- of a run before -->' > old
            wk-split --keep-going --rejects \(rejects) damaged.xml 2> /dev/null | tail -n 1
            """)
        let end = #"{"end":{"pages":249,"skipped":1},"format":1}"# + "\n"
        #expect(result == .init(status: 0, output: end, errors: ""))
        if rejects == "old" {
            let kept = try String(contentsOfFile: workshop.path + "/old", encoding: .utf8)
            #expect(kept.hasPrefix("<!-- damaged.xml: byte "))
        }
    }
}
