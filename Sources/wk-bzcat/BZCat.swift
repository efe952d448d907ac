import ArgumentParser
import WKCommand
import WKCommon

@main
struct BZCat: FilterCommand {
    static let configuration = CommandConfiguration(
        commandName: "wk-bzcat",
        abstract: "Unpack bzip2, as bzcat does, in a fifth of its time.",
        discussion: """
            Writes what bzip2 files hold, one after the other, to standard output: one stream or \
            many, of any level and any writer. A block is written once its checksum is right. \
            Damage ends in a message with the file and the byte, and exit status 65, after what is before \
            it was written.

            With --test nothing is written: each file is read to its end, and those that are damaged or \
            cut short are named.

            Memory: 15 MB, whatever the file.

            Examples:
              wk-bzcat dump.xml.bz2 | grep -c '<page>'
              wk-bzcat --test dump.xml.bz2 && echo whole
              wk-bzcat --progress dump.xml.bz2 > dump.xml
              cat dump.xml.bz2 | wk-bzcat | wk-split | jq -r '.title // empty'
            """.keepingExamples,
        version: wkVersion)

    @Argument(
        help: ArgumentHelp("bzip2 files; - or none is standard input.", valueName: "file"))
    var files: [String] = []

    @Flag(name: .shortAndLong, help: "Write nothing: say which files are damaged.")
    var test = false

    @Flag(help: "Show bytes, MB/s and what is left on standard error.")
    var progress = false

    @OptionGroup
    var bzip2: BZip2Options

    func filter() throws(Failure) {
        bzip2.apply()
        let meter = progress ? ProgressMeter(countsPages: false) : nil
        var output = Output.standard
        var failure: Failure?
        for path in files.isEmpty ? ["-"] : files {
            do throws(Failure) {
                try unpack(path, into: &output, meter)
            } catch {
                meter?.endLine()
                try output.flush()
                guard test else { throw error }
                if let failure { Self.report(failure) }
                failure = error
            }
        }
        if let failure { throw failure }
        try output.flush()
        meter?.finish(pages: 0)
    }

    private func unpack(
        _ path: String, into output: inout Output, _ meter: ProgressMeter?
    ) throws(Failure) {
        var contents = try BZip2Contents(path: path)
        var bytes = 0
        while true {
            let start = output.buffer.count
            guard try contents.appendBlock(to: &output.buffer) else { return }
            bytes += output.buffer.count - start
            if test { output.buffer.removeAll() } else { try output.flushIfLarge() }
            let input = contents.inputBytes
            meter?.update(
                SplitProgress(
                    pages: 0, xmlBytes: bytes, inputBytes: input.read, inputSize: input.all))
        }
    }
}
