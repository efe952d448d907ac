import Foundation
import Testing

@testable import WKCommon

struct SystemCallTests {
    /// Both ends of a pipe wait here for the other, many times.
    @Test func `what a neighbour has made non-blocking is waited for`() throws {
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        let (reader, writer) = (ends[0], ends[1])
        for end in ends { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
        let sent = (0..<1 << 20).map { UInt8(truncatingIfNeeded: $0 / 251) }

        // A thread: a task may have to wait for all other tests, while this one keeps a thread of theirs.
        Thread.detachNewThread {
            usleep(20_000)
            var written = 0
            while written < sent.count,
                let count = try? SystemCall.write(writer, sent.span.extracting(written...))
            {
                written += count
            }
            close(writer)
        }
        var received: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 15)
        while true {
            let count = try piece.withUnsafeMutableBytes { try SystemCall.read(reader, into: $0) }
            if count == 0 { break }
            received += piece[..<count]
            usleep(1000)
        }
        close(reader)
        #expect(received == sent)
    }

    @Test func `no file is opened as a standard descriptor`() async {
        await #expect(processExitsWith: .success) {
            for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] { close(descriptor) }
            let opened = try SystemCall.open("/dev/null", O_RDONLY)
            exit(opened > STDERR_FILENO && fcntl(opened, F_GETFD) == FD_CLOEXEC ? 0 : 1)
        }
    }

    @Test func `a draft is claimed only as a file`() throws {
        let folder = NSTemporaryDirectory() + "wk-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try Data("kept".utf8).write(to: URL(fileURLWithPath: folder + "/file"))
        symlink(folder + "/file", folder + "/link")
        mkfifo(folder + "/pipe", 0o666)
        for (name, why) in [("link", "it is a symbolic link"), ("pipe", "it is no file")] {
            let expected = Failure(.cannotCreate, "cannot create: \(why)").at(
                file: "\(folder)/\(name)")
            #expect(throws: expected) { _ = try Output(claiming: "\(folder)/\(name)") }
        }
        #expect(try String(contentsOfFile: folder + "/file", encoding: .utf8) == "kept")
    }
}
