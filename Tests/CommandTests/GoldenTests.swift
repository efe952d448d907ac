import Foundation
import Testing
import WKCommand

/// Whole commands against what they wrote when somebody last looked at it.
///
/// A case is a folder of `golden/` with `command`, a shell line in which `$DEMO` is our dump; what
/// it must write: `stdout`, `stderr`; its `status`; and a folder `out` of the files that the command must
/// leave in `out`, byte for byte and no others, hidden ones included: none where the case has no such folder. In
/// all of them, VERSION is our version. With WK_UPDATE_GOLDEN set, the cases are written anew: look at `git diff`
/// then.
struct GoldenTests {
    private static let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    private static let golden = here.appendingPathComponent("golden")

    static let cases: [String] = {
        let names = try? FileManager.default.contentsOfDirectory(atPath: golden.path)
        return (names ?? []).filter { !$0.hasPrefix(".") }.sorted()
    }()

    @Test func `there are cases`() { #expect(Self.cases.count >= 12) }

    @Test(arguments: cases) func `a command writes what it wrote`(_ name: String) throws {
        let folder = Self.golden.appendingPathComponent(name)
        let command = try text(folder, "command")
        let workshop = try Workshop()
        let result = try workshop.run(command)
        let errors = result.errors.replacingOccurrences(of: Workshop.demo, with: "$DEMO")
        let written = workshop.files("out")
        if ProcessInfo.processInfo.environment["WK_UPDATE_GOLDEN"] != nil {
            try write(folder, "stdout", result.output)
            try write(folder, "stderr", errors)
            try write(folder, "status", "\(result.status)\n")
            try? FileManager.default.removeItem(at: folder.appendingPathComponent("out"))
            for file in written {
                try write(folder, "out/\(file)", withoutVersion(workshop.read("out/\(file)")))
            }
            return
        }
        #expect(result.output == (try text(folder, "stdout")))
        #expect(errors == (try text(folder, "stderr")))
        #expect("\(result.status)\n" == (try text(folder, "status")))
        #expect(written == Workshop.files(in: folder.appendingPathComponent("out").path))
        for file in written {
            let text = try? text(folder, "out/\(file)")
            #expect(withoutVersion(workshop.read("out/\(file)")) == text, "\(file)")
        }
    }

    private func withoutVersion(_ text: String) -> String {
        text.replacingOccurrences(of: "\"wk\": \"\(wkVersion)\"", with: "\"wk\": \"VERSION\"")
    }

    private func text(_ folder: URL, _ name: String) throws -> String {
        try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    }

    private func write(_ folder: URL, _ name: String, _ text: String) throws {
        let file = folder.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }
}
