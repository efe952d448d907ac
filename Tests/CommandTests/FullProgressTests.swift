import Foundation
import Testing

/// What `wk-full` says while it works, and what `wk-split` tells it for that (issue 17).
struct FullProgressTests {
    private let workshop: Workshop

    /// A folder with a dump of 8 MB of XML, 6,000 pages, and `slow`, a folder with a wk-parse that takes 0.6 MB
    /// a second, or what `PAUSE` says.
    init() throws {
        workshop = try Workshop()
        let made = try workshop.run(
            """
            bzcat "$DEMO" > one.xml
            { grep -v '</mediawiki>' one.xml; for i in {10001..10023}; do
                    sed "1,/<.siteinfo>/d; /<.mediawiki>/d; s|^    <id>|<id>$i|" one.xml; done
                echo '</mediawiki>'; } > dump.xml
            mkdir slow
            cat > slow/wk-parse <<'END'
            #!/bin/bash
            perl -e 'while (sysread STDIN, $b, 40000) { print $b; $| = 1; select undef, undef, undef, $ENV{PAUSE} || 0.06 }' |
                '\(Workshop.binaries)/wk-parse' "$@"
            END
            chmod +x slow/wk-parse
            """)
        #expect(made.status == 0, "\(made)")
    }

    /// The pages and per cent of all progress lines, and whether each says what is left.
    private func shown(_ lines: String) -> [(pages: Int, percent: Int, line: String)] {
        lines.matches(of: #/([0-9]+) pages(?: read)?, [0-9]+ pages/s, ([0-9]+) %[^\r\n\u{1B}]*/#)
            .map { (Int($0.1) ?? -1, Int($0.2) ?? -1, String($0.0)) }
    }

    // swift-format-ignore
    @Test(arguments: [
        ("--shards 1",                    500...5999),
        ("--rate 0.9 -j 1 --shards 12",   500...5999),
        ("--sample 5500",                 500...5500),
    ])
    func `progress moves within seconds, by bytes`(
        _ options: String, _ pages: ClosedRange<Int>
    ) throws {
        let command = "PATH=$PWD/slow:$PATH wk-full dump.xml -o out \(options)"
        try workshop.write("command", "stty cols 60; \(command)")
        let result = try workshop.run("script -qec 'bash command' /dev/null")
        #expect(result.status == 0, "\(result)")
        let shown = shown(result.output)
        let moving = shown.filter { 0 < $0.percent && $0.percent < 100 }
        #expect(moving.count >= 3, "\(result.output)")
        #expect(moving.allSatisfy { $0.line.hasSuffix(" left") && $0.line.count < 60 }, "\(moving)")
        #expect(moving.contains { pages.contains($0.pages) }, "\(moving)")
        #expect(zip(shown, shown.dropFirst()).allSatisfy { $0.percent <= $1.percent && $0.pages <= $1.pages })
        #expect(shown.allSatisfy { $0.percent <= 100 })
    }

    @Test func `a log has a line each ten seconds, and its numbers move`() throws {
        let result = try workshop.run(
            "PAUSE=0.1 PATH=$PWD/slow:$PATH wk-full dump.xml -o out --shards 1 -j 1")
        let lines = result.errors.split(separator: "\n")
        #expect(result.status == 0 && (2...3).contains(lines.count), "\(result)")
        let first = try #require(shown(result.errors).first)
        #expect(first.percent > 50 && first.pages > 1000 && !first.line.contains("\r"), "\(result)")
    }

    @Test func `what was finished before counts in per cent, not in the rate`() throws {
        let result = try workshop.run(
            """
            mkdir broken
            printf '#!/bin/sh\\n[ "$PARALLEL_SEQ" != 4 ] || exit 70\\nexec "\(Workshop.split)" "$@"' > broken/wk-split
            chmod +x broken/wk-split
            job=(wk-full dump.xml -o out --shards 4 -j 1)
            PATH=$PWD/broken:$PATH "${job[@]}" 2> /dev/null; echo $?; ls out/manifest | wc -l
            export PAUSE=0.1 PATH=$PWD/slow:$PATH
            printf 'stty cols 80; wk-full dump.xml -o out --shards 4 -j 1 --resume' > command
            script -qec 'bash command' /dev/null
            """)
        #expect(result.output.hasPrefix("70\n3\n"), "\(result)")
        let shown = shown(result.output)
        let first = try #require(shown.first)
        #expect(first.percent >= 75 && first.pages >= 4000, "\(result.output)")
        let rates = shown.compactMap { $0.line.firstMatch(of: #/, ([0-9]+) pages/s/#)?.1 }
        #expect(rates.allSatisfy { (Int($0) ?? .max) <= 2000 }, "\(result.output)")
    }

    // swift-format-ignore
    @Test(arguments: [
        // options of wk-split                       pages   bytes: all, or a share of them
        ("one.xml",                                  250,    1.0),
        ("one.xml one.xml",                          500,    2.0),
        ("--shard 2/4 one.xml",                      nil,    0.25),
        ("--shard 3/4 one.xml one.xml",              nil,    0.5),
        ("--ns 4 --no-redirects one.xml",            nil,    1.0),
    ])
    func `wk-split says how far it is`(_ options: String, _ pages: Int?, _ share: Double) throws {
        // The same file twice would be refused, and so would the same pages.
        let files = options.replacing("one.xml one.xml", with: "one.xml two.xml")
        let result = try workshop.run(
            """
            sed 's|^    <id>|<id>9000|' one.xml > two.xml
            wk-split --progress-file progress \(files) > pages; grep -c '"title"' pages
            stat -c %s one.xml; cat progress; wc -c < progress
            wk-split --progress-file progress < one.xml > pages; read -r pages bytes < progress; echo $bytes
            """)
        let lines = result.output.split(separator: "\n").map { $0.split(separator: " ").compactMap { Int($0) } }
        try #require(lines.count == 5, "\(result)")
        let size = try #require(lines[1].first)
        #expect(lines[2][0] == pages ?? lines[0][0])
        #expect((Double(lines[2][1]) - Double(size) * share).magnitude <= 1, "\(result)")
        #expect(lines[3] == [40])
        #expect(lines[4] == [size])
    }

    // swift-format-ignore
    @Test(arguments: [
        // the file                    status  message
        ("none/progress",              73,     "none/progress: cannot create: No such file or directory"),
        ("one.xml",                    73,     "one.xml: cannot create: it is an input"),
        ("dump.xml",                   73,     "dump.xml: cannot create: it is a dump, or like one"),
        ("/dev/full",                  0,      ""),
    ])
    func `a file that cannot be created is an error, one that cannot be written none`(
        _ file: String, _ status: Int32, _ message: String
    ) throws {
        let result = try workshop.run("wk-split --progress-file \(file) one.xml > pages")
        #expect(result.status == status)
        #expect(result.errors == (message.isEmpty ? "" : "wk-split: \(message)\n"))
        #expect(try workshop.run("wk-split one.xml | cmp - pages").status == (status == 0 ? 0 : 1))
    }

    // swift-format-ignore
    @Test(arguments: [
        // columns  what is shown
        (80,        "27.6 M pages read, 1.5 M pages/s, 42 %, 1 h 12 min left"),
        (57,        "27.6 M pages read, 1.5 M pages/s, 42 %, 1 h 12 min left"),
        (56,        "27.6 M pages read, 1.5 M pages/s, 42 %, 1 h 12 min left"),
        (55,        "27.6 M pages read, 42 %, 1 h 12 min left"),
        (30,        "27.6 M pages read, 42 %, 1 h "),
        (1,         ""),
    ])
    func `what a narrow terminal has no room for are the pages a second`(
        _ columns: Int, _ shown: String
    ) throws {
        let result = try workshop.run(
            """
            shopt -s extglob
            sed -n '/^fitted() {/,/^}/p' '\(Workshop.scripts)/full/progress.bash' > function
            echo fitted "'27.6 M pages read, 1.5 M pages/s, 42 %, 1 h 12 min left'" \(columns) >> function
            source ./function
            """)
        #expect(result == .init(status: 0, output: "\(shown)\n", errors: ""))
    }

    // swift-format-ignore
    @Test(arguments: [
        // megabytes of bzip2  of XML  jobs  shards: four a job, of 4 to 32 MB of bzip2
        (0,                    0,      4,    1),
        (1,                    0,      4,    1),
        (3,                    0,      4,    3),
        (8,                    0,      4,    4),
        (50,                   0,      4,    12),
        (100,                  0,      4,    16),
        (0,                    400,    4,    16),
        (22_000,               0,      8,    688),
        (0,                    95_000, 128,  743),
        (500,                  0,      2,    16),
        (3_000_000,            0,      4,    9999),
    ])
    func `shards are several a job, and neither tiny nor huge`(
        _ packed: Int, _ plain: Int, _ jobs: Int, _ shards: Int
    ) throws {
        let result = try workshop.run(
            """
            first='' jobs=\(jobs) bzip2_bytes=$((\(packed) << 20)) xml_bytes=$((\(plain) << 20))
            sed -n '/^default_shards() {/,/^}/p; /^megabytes() {/p' '\(Workshop.scripts)/full/space.bash' > function
            echo default_shards >> function
            source ./function
            """)
        #expect(result == .init(status: 0, output: "\(shards)\n", errors: ""))
    }
}
