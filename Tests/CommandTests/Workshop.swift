import Foundation
import Testing

/// A temporary folder in which shell commands run, with our binaries first on the path.
final class Workshop {
    let path = NSTemporaryDirectory() + "wk-test-\(UUID().uuidString)"

    /// How a command ended and what it wrote.
    struct Result: Equatable {
        var status: Int32
        var output: String
        var errors: String
    }

    init() throws {
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: false)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Runs a bash command line, with `pipefail`, in the folder. `$DEMO` is our dump.
    func run(_ command: String) throws -> Result {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        process.arguments = ["-o", "pipefail", "-c", "{ \(command)\n} > .stdout 2> .stderr"]
        process.currentDirectoryURL = URL(fileURLWithPath: path)
        var environment = ProcessInfo.processInfo.environment
        environment["PATH"] =
            "\(Workshop.binaries):\(Workshop.scripts):\(Workshop.report):"
            + (environment["PATH"] ?? "/usr/bin:/bin")
        environment["DEMO"] = Workshop.demo
        process.environment = environment
        process.standardInput = FileHandle.nullDevice
        // The runner's threads block signals, and a child inherits what its parent's thread blocks.
        var none = sigset_t()
        var blocked = sigset_t()
        sigemptyset(&none)
        pthread_sigmask(SIG_SETMASK, &none, &blocked)
        defer { pthread_sigmask(SIG_SETMASK, &blocked, nil) }
        try process.run()
        process.waitUntilExit()
        return Result(
            status: process.terminationStatus, output: read(".stdout"), errors: read(".stderr"))
    }

    /// The folder of the commands: WK_BINARIES, or where the test bundle is.
    static let binaries =
        ProcessInfo.processInfo.environment["WK_BINARIES"]
        ?? URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path

    /// The dump that the repository carries.
    static let demo =
        URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../demo/demowiki.xml.bz2").standardized.path

    /// Whether the system lets us look at system calls, with strace(1).
    static var canTrace: Bool {
        (try? Workshop().run("strace -o /dev/null true").status) == 0
    }

    /// The folder of our scripts, where `wk-full` is.
    static let scripts =
        URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../scripts").standardized.path

    /// The folder of `wk-report`.
    static let report = URL(fileURLWithPath: scripts).deletingLastPathComponent()
        .appendingPathComponent("examples/report").path

    /// `wk-split` by its path.
    static let split = binaries + "/wk-split"

    /// Runs a program without a shell; what it writes goes to the file `output` here. Returns its
    /// status and its messages.
    @discardableResult
    func run(
        _ program: String, _ arguments: [String], input: String = "/dev/null", output: String
    ) throws -> (status: Int32, message: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [program] + arguments
        process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: input))
        process.standardOutput = try fileToWrite(output)
        process.standardError = try fileToWrite("\(output).err")
        try process.run()
        process.waitUntilExit()
        return (process.terminationStatus, read("\(output).err"))
    }

    private func fileToWrite(_ name: String) throws -> FileHandle {
        _ = FileManager.default.createFile(atPath: "\(path)/\(name)", contents: nil)
        return try FileHandle(forWritingTo: URL(fileURLWithPath: "\(path)/\(name)"))
    }

    /// The bytes of a file in the folder.
    func contents(_ name: String) throws -> Data {
        try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)"))
    }

    /// The contents of a file in the folder; empty where there is none.
    func read(_ name: String) -> String {
        String(
            decoding: FileManager.default.contents(atPath: "\(path)/\(name)") ?? Data(),
            as: UTF8.self)
    }

    /// Writes a file in the folder.
    func write(_ name: String, _ contents: String) throws {
        try Data(contents.utf8).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
    }

    /// All files below a folder, hidden ones too, sorted.
    func files(_ subfolder: String) -> [String] { Self.files(in: "\(path)/\(subfolder)") }

    /// All files below a folder, hidden ones too, sorted; none where there is no folder.
    static func files(in folder: String) -> [String] {
        let found = FileManager.default.enumerator(atPath: folder)
        let files = found?.compactMap { $0 as? String } ?? []
        return files.filter { name in
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(
                atPath: "\(folder)/\(name)", isDirectory: &isFolder)
            return !isFolder.boolValue
        }.sorted()
    }
}
