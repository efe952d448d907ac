import Foundation
import Testing

struct SampleTests {
    private let folder: Workshop
    /// Ten pages with the ids 1 to 10, and their end record.
    private let pages: [String]

    init() throws {
        folder = try Workshop()
        pages = (1...10).map { #"{"id":\#($0),"ns":0,"title":"Page \#($0)","text":"…\n"}"# }
        try folder.write("pages", pages.joined(separator: "\n") + "\n" + end(10))
    }

    /// The end record of a stream.
    private func end(_ pages: Int) -> String {
        #"{"end":{"pages":\#(pages)},"format":1}"# + "\n"
    }

    @Test func `the first pages pass byte for byte, and nothing more is read`() throws {
        try folder.write("odd", #" { "id" : 1 , "x":"\u0041" } "# + "\nnot JSON\n")
        let result = try folder.run("wk-sample -n 1 < odd")
        #expect(result.output == " { \"id\" : 1 , \"x\":\"\\u0041\" } \n\(end(1))")
        #expect(result.status == 0)
        #expect(
            try folder.run("wk-sample -n 0 < /dev/zero").output == end(0))
        let endless = try folder.run(
            "yes '{\"id\":1}' | wk-sample -n 2; echo ${PIPESTATUS[0]}")
        #expect(endless.output == "{\"id\":1}\n{\"id\":1}\n\(end(2))141\n")
    }

    @Test func `more than there is, is all`() throws {
        let all = folder.read("pages")
        for option in ["-n 10", "-n 99", "--rate 1", "--uniform 10", "--uniform 99"] {
            #expect(try folder.run("wk-sample \(option) < pages").output == all)
        }
    }

    @Test func `inverted and not are together the whole`() throws {
        try folder.write("ids", "3\n\n 7\r\n99\n")
        try folder.write("titles", "Page_2\n\nPage 5\nAbsent\npage 1\n")
        for option in ["-n 3", "--rate 0.4 --seed 5", "--ids ids", "--titles titles"] {
            let chosen = try folder.run("wk-sample \(option) < pages").output
            let others = try folder.run("wk-sample \(option) --invert < pages").output
            let chosenLines = chosen.split(separator: "\n").dropLast()
            let otherLines = others.split(separator: "\n").dropLast()
            #expect(chosen.hasSuffix(end(chosenLines.count)))
            #expect(others.hasSuffix(end(otherLines.count)))
            #expect(!chosenLines.isEmpty && !otherLines.isEmpty)
            #expect((chosenLines + otherLines).sorted() == pages.map { $0[...] }.sorted())
        }
        #expect(
            try folder.run("wk-sample --ids ids < pages").output
                == "\(pages[2])\n\(pages[6])\n\(end(2))")
        #expect(
            try folder.run("wk-sample --titles titles < pages").output
                == "\(pages[1])\n\(pages[4])\n\(end(2))")
    }

    // swift-format-ignore
    private static let lists = [
        // list, as printf writes it              option    not found, as it is told; empty for nothing
        ("Page 1\\nPage_2\\n",                "--titles", ""),
        ("\\xef\\xbb\\xbfPage 1\\r\\n",       "--titles", ""),
        ("\\xef\\xbb\\xbf",                     "--titles", "the list is empty"),
        (" \\n\\n",                             "--titles", "the list is empty"),
        ("Page_2\\nAbsent_one\\nPage 2\\n",   "--titles", "1 of 2 titles was not found: \"Absent_one\""),
        ("page_1\\n",                           "--titles", "1 of 1 title was not found: \"page_1\" (there is \"Page 1\")"),
        ("PAGE 1\\nPage 1\\n",                 "--titles", "1 of 2 titles was not found: \"PAGE 1\" (there is \"Page 1\")"),
        ("Category:Page 1\\n:Page 3\\n",       "--titles", "2 of 2 titles were not found: \"Category:Page 1\" (there is \"Page 1\"), \":Page 3\" (there is \"Page 3\")"),
        ("Page%%201\\nP%%zz\\n%%\\n",          "--titles", "3 of 3 titles were not found: \"Page%201\" (there is \"Page 1\"), \"P%zz\", \"%\""),
        ("g\\nf\\ne\\nd\\nc\\nb\\n",         "--titles", "6 of 6 titles were not found: \"g\", \"f\", \"e\", \"d\", \"c\" and 1 more"),
        ("e\\nd\\nc\\nb\\na",                 "--titles", "5 of 5 titles were not found: \"e\", \"d\", \"c\", \"b\", \"a\""),
        ("\\xef\\xbb\\xbf1\\r\\n2\\n1\\n",   "--ids",    ""),
        ("0099\\n1\\n98\\n98\\n",             "--ids",    "2 of 3 ids were not found: 99, 98"),
        ("\\n",                                 "--ids",    "the list is empty"),
    ]

    @Test func `what a list names and no page has is told`() throws {
        for (list, option, message) in Self.lists {
            let expected = message.isEmpty ? "" : "wk-sample: list: \(message)\n"
            let status: Int32 = message.isEmpty ? 0 : 65
            for invert in ["", " --invert"] {
                let told = try folder.run(
                    "printf '\(list)' > list; wk-sample \(option) list\(invert) < pages | tail -n 1"
                )
                #expect(told.status == 0)
                #expect(told.errors == expected, "\(list)")
                #expect(told.output.hasPrefix("{\"end\""))
                let strict = try folder.run("wk-sample \(option) list --strict\(invert) < pages")
                #expect(strict.status == status)
                #expect(strict.errors == expected)
                #expect(strict.output.contains("end") == message.isEmpty)
            }
            let quiet = try folder.run("wk-sample \(option) list --missing out < pages")
            #expect(quiet.status == 0)
            #expect(quiet.errors == (message == "the list is empty" ? expected : ""), "\(list)")
        }
        let written = try folder.run(
            """
            printf 'b_c\\r\\nPage 1\\n a \\nb c\\n' > list
            wk-sample --titles list --missing out --strict < pages > sample; echo $?; cat out
            for k in 1 2; do  # as the shards of a job
                sed -n "$((k * 5 - 4)),$((k * 5))p; \\$p" pages | sed 's/"pages":10/"pages":5/' |
                    wk-sample --titles list --missing $k > /dev/null
            done
            sort 1 2 | uniq -c | awk '$1 == 2'
            """)
        #expect(written.output == "65\nb_c\na\n      2 a\n      2 b_c\n")
        #expect(written.errors == "wk-sample: list: 2 of 3 titles were not found: \"b_c\", \"a\"\n")
    }

    @Test func `workers with a rate choose together what one chooses`() throws {
        let one = try folder.run("wk-sample --rate 0.5 --seed 3 < pages").output
        let workers = try folder.run(
            """
            for part in 1,4p 5,10p; do
                sed -n $part pages | { cat; echo '{"end":{"pages":'$(sed -n $part pages | wc -l)'}}'; } |
                    wk-sample --rate 0.5 --seed 3 | grep id
            done
            """
        ).output
        #expect(one.split(separator: "\n").dropLast() == workers.split(separator: "\n")[...])
    }

    @Test func `a uniform sample keeps the order and is the same each time`() throws {
        let one = try folder.run("wk-sample --uniform 4 --seed 1 < pages")
        let lines = one.output.split(separator: "\n").map(String.init)
        #expect(lines.count == 5 && one.output.hasSuffix(end(4)))
        #expect(pages.filter { lines.contains($0) } == Array(lines.dropLast()))
        #expect(try folder.run("wk-sample --uniform 4 --seed 1 < pages") == one)
        #expect(try folder.run("wk-sample --uniform 4 --seed 2 < pages") != one)
    }

    @Test func `a stream that is not whole gets no end record`() throws {
        for option in ["-n 99", "--rate 1", "--uniform 99"] {
            let cut = try folder.run("head -n 4 pages | wk-sample \(option)")
            #expect(cut.status == 65)
            #expect(!cut.output.contains("end"))
            #expect(
                cut.errors == "wk-sample: standard input: the stream was cut off: "
                    + "no end record after 4 pages\n")
            let short = try folder.run("sed 3d pages | wk-sample \(option)")
            #expect(short.status == 65)
            #expect(!short.output.contains("end"))
            #expect(
                short.errors == "wk-sample: standard input: the stream is not whole: 9 pages came, "
                    + "its end record counts 10\n")
        }
    }

    // swift-format-ignore
    @Test(arguments: [
        // options                    input           status  message
        ("--rate 1",                  #"{"title":1}"#, 65, #"wk-sample: line 1: no key "id""#),
        ("--titles titles",           #"{"title":1}"#, 65, #"wk-sample: line 1: "title" is not a string"#),
        ("--ids ids",                 #"{"id":"1"}"#,  65, #"wk-sample: line 1: "id" is not an integer"#),
        ("--rate 1",                  "<page>",        65, "wk-sample: line 1: not a record: it looks like XML; pipe it through wk-split first"),
        ("-n 1",                      "<page>",        65, "wk-sample: line 1: not a record: it looks like XML; pipe it through wk-split first"),
        ("-n 0 --invert",             "BZh9",          65, "wk-sample: line 1: not a record: the line does not start with {"),
        ("--uniform 1",               "<page>",        65, "wk-sample: line 1: not a record: it looks like XML; pipe it through wk-split first"),
        ("--ids titles",              "",              65, "wk-sample: titles: line 1: not a page id"),
        ("--ids absent",              "",              66, "wk-sample: absent: No such file or directory"),
        ("",                          "",              64, "Error: Give one of"),
        ("-n 1 --rate 1",             "",              64, "Error: Give one of"),
        ("-n -1",                     "",              64, "Error:"),
        ("--rate 1.5",                "",              64, "Error: --rate must be from 0 to 1."),
        ("--rate nan",                "",              64, "Error: --rate must be from 0 to 1."),
        ("-n 1 --seed 1",             "",              64, "Error: --seed goes with"),
        ("--uniform 1 --invert",      "",              64, "Error: --uniform cannot be inverted."),
        ("--ids -",                   "",              64, "Error:"),
        ("-n 1 --strict",             "",              64, "Error: --strict and --missing go with"),
        ("--rate 1 --missing x",      "",              64, "Error: --strict and --missing go with"),
        ("--ids ids --missing -",     "",              64, "Error: --missing needs the name"),
        ("--ids ids --missing ids",   "",              73, "wk-sample: ids: cannot create: it is an input"),
        ("--titles wide",             "",              65, "wk-sample: wide: UTF-16, where a list must be UTF-8"),
    ])
    func `what is wrong is said in a line`(
        _ options: String, _ input: String, _ status: Int32, _ message: String
    ) throws {
        try folder.write("ids", "1\n")
        try folder.write("titles", "A\n")
        try Data([0xFF, 0xFE, 0x41, 0]).write(to: URL(fileURLWithPath: folder.path + "/wide"))
        try folder.write("input", input)
        let result = try folder.run("wk-sample \(options) < input")
        #expect(result.status == status)
        #expect(result.errors.hasPrefix(message))
        #expect(result.output == "")
    }
}
