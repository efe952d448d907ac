import Foundation
import Testing

/// The scripts around the filters: what they say where something is missing, and what of a build they show.
struct ScriptTests {
    private let workshop: Workshop

    /// A folder `bin` with the programs that every Debian has, as far as the scripts use them, and `wk`, the repository.
    init() throws {
        workshop = try Workshop()
        let repository = URL(fileURLWithPath: #filePath).appendingPathComponent("../../..")
        let made = try workshop.run(
            """
            ln -s '\(repository.standardized.path)' wk; mkdir bin
            for tool in bash sh dirname realpath sed cat cut nproc grep rm mkdir id tail head env; do
                ln -s "$(command -v $tool)" bin
            done
            """)
        try #require(made.status == 0, "\(made.errors)")
    }

    // swift-format-ignore
    @Test(arguments: [
        // script and its arguments           what it says
        ("examples/ssh/wk-ssh : a out 2",      "wk-ssh: parallel is missing: apt-get install parallel"),
        ("examples/slurm/wk-array.sbatch a out 2", "wk-array: sbatch is missing: run it where Slurm is (apt-get install slurm-client)"),
        ("examples/postgresql/load out",       "load: psql is missing: apt-get install postgresql-client"),
        ("scripts/require cat sed",            ""),
        ("scripts/require jq",                 "jq is missing: apt-get install jq"),
        ("scripts/require cat jq lbzip2 pkill ps bzcat bzip2",
         "jq, lbzip2, pkill, ps, bzcat, bzip2 are missing: apt-get install jq lbzip2 procps bzip2"),
        ("scripts/require wk-split jq",        "wk-split, jq are missing: apt-get install jq; make build"),
        ("scripts/demo",                       "bzcat"),
        ("bench/full a.xml.bz2",               "lbzip2, bzcat, python3, parallel, jq, pkill are missing: apt-get install lbzip2 bzip2 python3 parallel jq procps"),
        ("bench/run",                          "lbzip2, bzcat, python3, git are missing: apt-get install lbzip2 bzip2 python3 git"),
        ("Tests/Examples/run",                 "python3, psql, createdb, jq, parallel, pkill are missing: apt-get install python3 postgresql jq parallel procps"),
        ("Tests/Readers/run --short",          "python3, psql, sqlite3, mlr, gawk, mawk, datamash, perl are missing: apt-get install python3 postgresql sqlite3 miller gawk mawk datamash perl-base"),
        ("Tests/Spark/run",                    "python3, java are missing: apt-get install python3 default-jre-headless"),
        ("Tests/Report/run",                   "python3, jq, parallel, pkill are missing: apt-get install python3 jq parallel procps"),
        ("Tests/Reference/mediawiki/run",      "php, python3 are missing: apt-get install php-cli python3"),
        ("Tests/Fuzz/build",                   "pkg-config is missing: apt-get install pkg-config"),
        ("scripts/require /usr/bin/nothing jq", "/usr/bin/nothing, jq are missing: apt-get install jq"),
    ])
    func `a missing program is named with its package`(_ script: String, _ message: String) throws {
        let result = try workshop.run("PATH=$PWD/bin wk/\(script)")
        #expect(result.status == (message == "" ? 0 : 69), "\(result)")
        #expect(message == "bzcat" || result.errors == (message == "" ? "" : "\(message)\n"))
        #expect(result.errors.hasPrefix(message == "bzcat" ? "bzcat" : ""))
    }

    @Test(arguments: [
        ("duckdb/wk_duckdb.py", "duckdb"), ("pandas/wk_pandas.py", "pandas"),
        ("polars/wk_polars.py", "polars"), ("graph/wk_pagerank.py", "numpy"),
        ("spark/wk_spark.py", "pyarrow"),
    ])
    func `a missing module is named with what installs it`(_ script: String, _ module: String)
        throws
    {
        // -S: the standard library alone.
        let result = try workshop.run("python3 -I -S wk/examples/\(script) out")
        let name = script.split(separator: "/").last ?? ""
        #expect(result.status == 1 && result.output == "")
        #expect(result.errors.hasPrefix("\(name): \(module) is missing: pip install "))
        #expect(result.errors.split(separator: "\n").count == 1)
    }

    /// What gold says of libFoundationEssentials, and what ld does.
    private static let noise = """
        /opt/swift/usr/lib/swift_static/linux/libFoundationEssentials.a(Data+Writing.swift.o):_ThreadLocal.swift.o:function \
        $s20FoundationEssentials19createTemporaryFile33_FC9EC52BLL2at: warning: the use of `mktemp' is dangerous, better \
        use `mkstemp' or `mkdtemp'
        /usr/bin/ld: /usr/lib/swift_static/linux/libFoundationEssentials.a(Data+Writing.swift.o): in function \
        `$s20FoundationEssentials19createTemporaryFile33_FC9EC52BLL2at':
        _ThreadLocal.swift.o:(.text+0x1a2): warning: the use of `mktemp' is dangerous, better use `mkstemp' or `mkdtemp'

        """
    private static let news = """
        Building for production...
        /usr/bin/ld: a.o: in function `b':
        c.swift:1: warning: the use of `mktemp' is dangerous, better use `mkstemp' or `mkdtemp'
        warning: libFoundationEssentials.a is old
        Sources/a.swift:1:2: error: cannot find 'x' in scope

        """

    @Test(arguments: [0, 1, 70])
    func `what means nothing is left out of a build, and what means something is not`(_ status: Int)
        throws
    {
        try workshop.write(
            "all", Self.news + Self.noise + "[26/27] Linking wk-parse\n" + Self.noise)
        let result = try workshop.run(
            """
            printf '%s\\n' '#!/bin/sh' 'echo "$@" > options; cat "$OLDPWD/all"; echo "error: x" >&2; exit \(status)' > fake
            chmod +x fake; mkdir -p other/scripts; cp wk/scripts/build other/scripts; here=$PWD
            cd other && cd .. && sed -i "s|\\$OLDPWD|$here|" fake && SWIFT="$here/fake --x" other/scripts/build --product y
            """)
        #expect(result.status == status && result.errors == "error: x\n")
        let first =
            "Building the filters for release: this takes some minutes the first time, and seconds later on.\n"
        #expect(result.output == first + Self.news + "[26/27] Linking wk-parse\n")
        #expect(
            workshop.read("other/options")
                == "--x build -c release --static-swift-stdlib --disable-local-rpath --product y\n")
        // Later on nothing is said of minutes.
        let again = try workshop.run(
            "mkdir -p other/.build/release; touch other/.build/release/wk-tsv; SWIFT=$PWD/fake other/scripts/build"
        )
        #expect(again.output.hasPrefix("Building for production...\n"))
    }
}
