import ArgumentParser
import WKCommand
import WKCommon

@main
struct Split: FilterCommand {
    static let configuration = CommandConfiguration(
        commandName: "wk-split",
        abstract: "Cut MediaWiki XML exports (Wikipedia dumps) into page records.",
        usage: """
            wk-split [--shard <k/n>] [--ns <list>] [--no-redirects] [--max-page-bytes <size>]
                     [--keep-going [--rejects <file>]] [--bzip2 <library>] [--progress]
                     [--progress-file <file>] [<file> ...]
            wk-split --fragment [--siteinfo <file>] [<option> ...] [<file> ...]
            wk-split --header <file> [<file> ...]
            """,
        discussion: """
            Reads exports of the schemas 0.3 to 0.11, plain or bzip2, from files or standard input, \
            and writes a line of JSON for each page, with its metadata and wikitext, and an end \
            record with their number. Of several revisions of a page the newest one counts. \
            Of bzip2, no page is written before the checksum of each block that it lies in is right.

            Without --ns, the pages of namespace 0 and the redirects of every namespace are \
            written. A page that is not written is checked all the same.

            An export that is damaged, cut short or no export ends in a message with the file, the \
            byte and the page, and exit status 65; the pages before the damage are written, the \
            end record is not. With --keep-going the damage is skipped and reported, and every \
            page outside of it written; the end record counts the damaged places.

            With --shard K/N, the pages that start in the K-th of N equal ranges of the files' bytes \
            are written: no index is needed, and the N shards hold each page exactly once, in \
            order. The end record says what the shard covered.

            Examples:
              wk-split simplewiki-latest-pages-articles.xml.bz2 | wk-parse | wk-tsv -o out
              bzcat dump.xml.bz2 | wk-split --ns 0,14 --progress > pages.jsonl
              wk-split dump.xml | jq -r 'select(.redirect) | [.title, .redirect] | @tsv'
              parallel 'wk-split --shard {}/8 dump.xml.bz2 | wk-parse |
                  wk-tsv -o parts --part {}-of-8' ::: $(seq 8)
              wk-split --header dump.xml.bz2 > header.xml
              awk '/<page>/, /<[/]page>/' dump.xml |
                  wk-split --fragment --siteinfo header.xml
            """.keepingExamples,
        version: wkVersion)

    @Argument(
        help: ArgumentHelp(
            "Exports, each a whole one or several of one wiki, .xml or .xml.bz2; - or none is standard input.",
            valueName: "file"))
    var files: [String] = []

    @Option(
        name: .customLong("ns"),
        help: ArgumentHelp(
            "Only the pages of these namespaces, such as 0,14, or all.", valueName: "list"))
    var namespaces: PageSelection.Namespaces = .usual

    @Option(
        help: ArgumentHelp(
            "Only the pages that start in the K-th of N equal ranges of the files' bytes.",
            valueName: "k/n"))
    var shard: Shard?

    @Flag(help: "No redirects.")
    var noRedirects = false

    @Flag(help: "The input is <page> elements without a root, as a cluster engine hands them out.")
    var fragment = false

    @Option(
        name: .customLong("siteinfo"),
        help: ArgumentHelp(
            "A file with the header of the export, or the export itself, for a --fragment, or where "
                + "--keep-going finds the header damaged.",
            valueName: "file"))
    var siteInfo: String?

    @Option(
        help: ArgumentHelp(
            "Print the header of an export and end; of several, the first one's, if all are of one wiki.",
            valueName: "file"))
    var header: String?

    @Option(
        help: ArgumentHelp(
            "The largest size of a page with one revision: bytes, or with K, M, G.",
            valueName: "size"))
    var maxPageBytes = ByteSize(bytes: 64 << 20)

    @OptionGroup
    var damage: DamageOptions

    @OptionGroup
    var bzip2: BZip2Options

    @Flag(help: "Show pages, MB/s and what is left on standard error.")
    var progress = false

    @Option(
        help: ArgumentHelp(
            "A file for how far it is: pages and bytes of the input, or of the shard, once a second.",
            valueName: "file"))
    var progressFile: String?

    func validate() throws {
        guard siteInfo == nil || fragment || damage.keepGoing else {
            throw ValidationError(
                "--siteinfo goes with --fragment or --keep-going: an export has its own header.")
        }
        guard header == nil || !fragment && shard == nil else {
            throw ValidationError("--header goes with exports, and nothing else.")
        }
        guard shard == nil || !fragment else {
            throw ValidationError("--shard goes with whole exports, not with a --fragment.")
        }
        guard shard == nil || !files.isEmpty && !files.contains("-") else {
            throw ValidationError("--shard goes with exports in files, not with standard input.")
        }
    }

    func filter() throws(Failure) {
        bzip2.apply()
        var output = Output.standard
        try Input.requireDistinct([header].compactMap(\.self) + files)
        if let header {
            try ExportHeader.write(
                ofFiles: [header] + files, skipsDamage: damage.keepGoing, to: &output)
            return
        }
        let meter = progress ? ProgressMeter() : nil
        let inputs = files + [siteInfo].compactMap(\.self)
        let progressFile = try progressFile.map { path throws(Failure) in
            try ProgressFile(path: path, sparing: inputs)
        }
        let update = { (progress: SplitProgress) in
            meter?.update(progress)
            progressFile?.update(progress)
        }
        let skips = try damage.skipLog(of: inputs, heads: true) { damage in
            meter?.endLine()
            Self.report(damage)
        }
        var options = splitterOptions(skips)
        options.report = { notice in
            meter?.endLine()
            Self.report(notice)
        }
        var splitter = try PageSplitter(options)
        var coverage: ShardCoverage?
        if let shard {
            coverage = try splitter.split(shard, of: files, into: &output, progress: update)
        } else {
            try splitter.split(
                files: files.isEmpty ? ["-"] : files, into: &output, progress: update)
        }
        try splitter.finish(into: &output)
        try skips?.finish()
        var end = EndRecord(pages: splitter.pages)
        end.flaws = splitter.flaws
        end.flaws.skipped = skips?.count ?? 0
        end.wiki = splitter.wiki
        end.coverage = coverage
        end.coverage?.ids = splitter.ids
        end.append(to: &output.buffer)
        try output.flush()
        meter?.finish(pages: splitter.pages)
        progressFile?.finish(pages: splitter.pages, bytes: splitter.inputBytes)
    }

    private func splitterOptions(_ skips: SkipLog?) -> PageSplitter.Options {
        var options = PageSplitter.Options()
        options.selection = PageSelection(
            namespaces: namespaces, includesRedirects: !noRedirects)
        options.isFragment = fragment
        options.siteInfoPath = siteInfo
        options.maxPageBytes = maxPageBytes
        options.skips = skips
        return options
    }
}

extension PageSelection.Namespaces: ExpressibleByArgument {
    /// Reads `all` or a list.
    public init?(argument: String) { self.init(list: argument) }

    /// What `--help` calls the default.
    public var defaultValueDescription: String { "0, and all redirects" }
}

extension Shard: ExpressibleByArgument {
    /// Reads `K/N`.
    public init?(argument: String) { self.init(argument) }
}

extension ByteSize: ExpressibleByArgument {
    /// Reads a number with or without a suffix.
    public init?(argument: String) { self.init(argument) }

    /// What `--help` calls the default.
    public var defaultValueDescription: String { "64M" }
}
