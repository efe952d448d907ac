import Testing

/// `wk-bzcat`, which unpacks bzip2 as bzcat does.
@Suite struct BZCatTests {
    private let workshop: Workshop

    /// A folder with our dump, and files of every kind that bzip2 writes.
    init() throws {
        workshop = try Workshop()
        let made = try workshop.run(
            """
            ln -s "$DEMO" dump.xml.bz2; bzcat dump.xml.bz2 > xml
            for level in 1 5 9; do bzip2 -k -c -$level xml > $level.bz2; done
            : | bzip2 > empty.bz2; printf x | bzip2 > x.bz2
            head -c 5000000 /dev/zero | bzip2 > zeros.bz2; head -c 2000000 /dev/urandom | bzip2 > random.bz2
            cat x.bz2 empty.bz2 1.bz2 zeros.bz2 empty.bz2 > many.bz2
            { cat 9.bz2; head -c 1000 /dev/zero; } > padded.bz2
            """)
        #expect(made.status == 0, "\(made.errors)")
    }

    @Test(arguments: ["", "--bzip2 own", "--bzip2 libbz2"])
    func `what bzcat writes is written`(_ options: String) throws {
        let result = try workshop.run(
            """
            for file in dump.xml.bz2 [159].bz2 empty.bz2 x.bz2 zeros.bz2 random.bz2 many.bz2; do
                bzcat $file > expected && wk-bzcat \(options) $file | cmp - expected || echo $file
                wk-bzcat \(options) < $file | cmp - expected && wk-bzcat \(options) -t $file || echo $file
            done
            bzcat x.bz2 9.bz2 many.bz2 > expected; cat 9.bz2 | wk-bzcat \(options) x.bz2 - many.bz2 | cmp - expected
            wk-bzcat \(options) padded.bz2 | cmp - xml
            """)
        #expect(result == Workshop.Result(status: 0, output: "", errors: ""))
    }

    // swift-format-ignore
    @Test(arguments: [
        ("head -c -9 9.bz2",                        "the bzip2 data end too soon: the file is cut short or damaged"),
        ("head -c 2 9.bz2",                         "the bzip2 data end too soon: the file is cut short or damaged"),
        (":",                                       "the bzip2 data end too soon: the file is cut short or damaged"),
        ("cat xml",                                 "this is XML, not bzip2"),
        ("gzip -c xml",                             "this is gzip, not bzip2"),
        ("cat 9.bz2 xml",                           "what follows the last bzip2 stream is no bzip2 stream but XML"),
        ("{ head -c 999 9.bz2; echo; cat x.bz2; }",  "damaged bzip2: "),
    ])
    func `what is no whole bzip2 is refused, in one line`(_ command: String, _ message: String) throws {
        for options in ["", "--test", "--bzip2 libbz2"] {
            let result = try workshop.run("\(command) > bad; wk-bzcat \(options) bad > out")
            #expect(result.status == 65)
            #expect(result.errors.hasPrefix("wk-bzcat: bad: "), "\(result)")
            #expect(result.errors.contains(message), "\(result)")
            #expect(result.errors.split(separator: "\n").count == 1)
        }
    }

    @Test func `what is before damage is written, and no byte of a block that is wrong`() throws {
        let result = try workshop.run(
            """
            { cat x.bz2; head -c 40 1.bz2; printf '\\377'; tail -c +42 1.bz2; } > bad
            wk-bzcat bad > out 2> said; echo $?; cat out; wc -l < said
            """)
        #expect(result.output == "65\nx1\n")
    }

    @Test func `each damaged file is named, and those that are whole are not`() throws {
        let result = try workshop.run(
            """
            head -c 100 9.bz2 > cut; head -c 200 1.bz2 > short
            wk-bzcat --test 9.bz2 cut x.bz2 short many.bz2
            """)
        #expect(result.status == 65 && result.output == "")
        let lines = result.errors.split(separator: "\n")
        #expect(lines.map { $0.split(separator: ":").dropFirst().first } == [" cut", " short"])
    }

    @Test func `how far it is is shown`() throws {
        let result = try workshop.run("wk-bzcat --progress zeros.bz2 | wc -c")
        #expect(result.output == "5000000\n")
        #expect(result.errors.contains("5.0 MB in "), "\(result)")
    }

    @Test func `a reader that has enough ends it quietly`() throws {
        let result = try workshop.run("set +o pipefail; wk-bzcat many.bz2 | head -c 1")
        #expect(result == Workshop.Result(status: 0, output: "x", errors: ""))
    }
}
