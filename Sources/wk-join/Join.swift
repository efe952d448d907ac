import ArgumentParser
import WKCommand
import WKCommon

@main
struct Join: FilterCommand {
    static let configuration = CommandConfiguration(
        commandName: "wk-join",
        abstract: "Prove that the parts of tables make the whole, and write its manifest.",
        discussion: """
            Reads the manifests of the parts in a folder, which wk-tsv --part has written, and looks \
            whether they are all: each shard is there once, they cover every byte and every page of one \
            input, are of one wiki and of one form, and each file is as it was written. Then it \
            writes manifest.json: a folder that has one is whole. Otherwise it says what is missing, \
            with exit status 65, and writes nothing.

            With --merge it joins the parts of each table into one file: byte for byte what one pipe \
            over the whole input writes. When it is stopped, start it again.

            Memory: the manifests, and a bit for each id of the wiki where pages may come twice.

            Examples:
              parallel 'wk-split --shard {}/8 dump.xml.bz2 | wk-parse |
                  wk-tsv -o parts --part {}-of-8' ::: $(seq 8)
              wk-join parts
              wk-join parts --merge
              wk-join parts --check
              wk-join parts --list | awk '$4 == "links" { sum += $5 } END { print sum }'
            """.keepingExamples,
        version: wkVersion)

    @Argument(help: ArgumentHelp("The folder of the tables.", valueName: "dir"))
    var folder: String

    @Flag(help: "Join the parts of each table into one file, and remove them.")
    var merge = false

    @Flag(help: "Look only, and write nothing; tables in single files are looked at, too.")
    var check = false

    @Flag(
        help:
            "List the files of the parts that are there: part, shards, pages, table, rows, bytes, file."
    )
    var list = false

    @Flag(help: "Accept parts that do not make the whole, or do not say of which shards they are.")
    var partial = false

    func validate() throws {
        if folder.isEmpty { throw ValidationError("Give the name of a folder.") }
        let modes = [("--merge", merge), ("--check", check), ("--list", list)].filter(\.1)
        if modes.count > 1 {
            throw ValidationError("\(modes[0].0) and \(modes[1].0) exclude each other.")
        }
        if list, partial { throw ValidationError("--list and --partial exclude each other.") }
    }

    func filter() throws(Failure) {
        var output = Output.standard
        if list { return try listParts(in: folder, to: &output) }
        var options = JoinOptions()
        (options.merges, options.isCheck, options.acceptsPartial) = (merge, check, partial)
        let tables = try joinParts(in: folder, options)
        output.buffer.append(
            string: "\(folder): \(tables.isWhole ? "whole" : "not whole"), \(tables.summary)\n")
        try output.flush()
    }
}
