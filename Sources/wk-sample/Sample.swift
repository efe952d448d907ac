import ArgumentParser
import WKCommand
import WKCommon

@main
struct Sample: FilterCommand {
    static let configuration = CommandConfiguration(
        commandName: "wk-sample",
        abstract: "Let some records of a stream through.",
        discussion: """
            Reads page records or parsed records from standard input, and writes those that are \
            chosen, byte for byte and in their order, to standard output, with an end record that \
            counts them. Exactly one of -n, --rate, --uniform, --titles and --ids says which. A \
            stream that is not whole by its end record is an error.

            --rate chooses a page where mix(mix(SEED) + ID), as a fraction of 2^64 with its upper \
            53 bits, is less than P; mix is the function of SplitMix64, whose first step adds \
            0x9E3779B97F4A7C15. So all workers and all runs agree.

            Memory: one record; with --uniform, K records; with --titles and --ids, the list.

            Examples:
              wk-split dump.xml.bz2 | wk-sample -n 10000 | wk-parse | wk-tsv -o first
              wk-split dump.xml.bz2 | wk-sample --rate 0.01 --seed 7 > one-percent.jsonl
              wk-sample --uniform 1000 --seed 7 < pages.jsonl > thousand.jsonl
              wk-sample --titles wanted.txt --invert < pages.jsonl > others.jsonl
              wk-sample --titles wanted.txt --missing absent.txt < pages.jsonl > found.jsonl
            """.keepingExamples,
        version: wkVersion)

    @Option(
        name: .customShort("n"),
        help: ArgumentHelp("Choose the first <N> pages, then stop reading.", valueName: "N"))
    var first: Int?

    @Option(help: ArgumentHelp("Choose each page with probability <P>, 0 to 1.", valueName: "P"))
    var rate: Double?

    @Option(
        help: ArgumentHelp(
            "Choose <K> pages, each set of them equally likely; holds K records in memory.",
            valueName: "K"))
    var uniform: Int?

    @Option(
        help: ArgumentHelp(
            "Choose the pages with the titles in a file, one a line; underscores are spaces.",
            valueName: "file"))
    var titles: String?

    @Option(
        help: ArgumentHelp(
            "Choose the pages with the ids in a file, one a line.", valueName: "file"))
    var ids: String?

    @Option(help: ArgumentHelp("The seed of --rate and --uniform; 0 by default.", valueName: "S"))
    var seed: UInt64?

    @Flag(help: "Let the others through, in place of the chosen; not with --uniform.")
    var invert = false

    @Flag(help: "With --titles or --ids: end with an error where no page has one of the list.")
    var strict = false

    @Option(
        help: ArgumentHelp(
            "With --titles or --ids: write those that no page has to a file, in place of a message.",
            valueName: "file"))
    var missing: String?

    func validate() throws {
        let selectors = [first != nil, rate != nil, uniform != nil, titles != nil, ids != nil]
        guard selectors.count(where: { $0 }) == 1 else {
            throw ValidationError("Give one of -n, --rate, --uniform, --titles and --ids.")
        }
        if let first, first < 0 { throw ValidationError("-n cannot be negative.") }
        if let uniform, uniform < 0 { throw ValidationError("--uniform cannot be negative.") }
        if let rate, !(0...1).contains(rate) {
            throw ValidationError("--rate must be from 0 to 1.")
        }
        if titles == "-" || ids == "-" {
            throw ValidationError("A list cannot come from standard input: the records do.")
        }
        if seed != nil, rate == nil, uniform == nil {
            throw ValidationError("--seed goes with --rate or --uniform.")
        }
        guard titles != nil || ids != nil || !strict && missing == nil else {
            throw ValidationError("--strict and --missing go with --titles or --ids.")
        }
        if missing == "-" || missing == "" {
            throw ValidationError("--missing needs the name of a file.")
        }
        if invert, uniform != nil { throw ValidationError("--uniform cannot be inverted.") }
    }

    func filter() throws(Failure) {
        let lists = [titles, ids].compactMap(\.self)
        var sampler = try Sampler(.standard(), selector: selector(), isInverted: invert)
        let file = try missing.map { path throws(Failure) in try EntryFile(path, sparing: lists) }
        try sampler.run(to: .standard) { entries throws(Failure) in
            try file?.write(entries.entries)
            guard !entries.isEmpty else { return }
            if strict { throw entries.failure }
            // Of an empty list, the file says nothing.
            if file == nil || entries.entries.isEmpty { Self.report(entries.failure) }
        }
    }

    private func selector() throws(Failure) -> Selector {
        let seed = seed ?? 0
        if let rate { return .rate(rate, seed: seed) }
        if let uniform { return .uniform(uniform, seed: seed) }
        if let titles { return .titles(try TitleList(path: titles)) }
        if let ids { return .ids(try IdList(path: ids)) }
        return .first(first ?? 0)
    }
}
