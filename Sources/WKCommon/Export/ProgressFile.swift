/// A file that says how far `PageSplitter` has come: two numbers, pages and bytes of the input.
///
/// It is for whoever watches several workers, as wk-full does. The line is written over itself about once
/// a second, in one call and always at the same length, so that a reader never meets half of it. That
/// it cannot be written, as on a full disk, is no error: the work itself does not need it.
public final class ProgressFile {
    private let descriptor: Int32
    private var next = ContinuousClock.now
    private static let pause = Duration.seconds(1)

    /// Creates the file, or writes over it; never over an input, or a dump.
    public init(path: String, sparing inputs: [String]) throws(Failure) {
        descriptor = try Output.openEmpty(path, sparing: inputs)
        write(pages: 0, bytes: 0)
    }

    deinit { try? SystemCall.close(descriptor) }

    /// Takes note of how far it is, and writes it down when it is time.
    public func update(_ progress: SplitProgress) {
        let now = ContinuousClock.now
        guard now >= next else { return }
        next = now + ProgressFile.pause
        write(pages: progress.pages, bytes: progress.earlierBytes + progress.inputBytes)
    }

    /// Writes down how far it came in the end.
    public func finish(pages: Int, bytes: Int) { write(pages: pages, bytes: bytes) }

    private func write(pages: Int, bytes: Int) {
        var line = ByteBuffer()
        for (number, end) in [(pages, " "), (bytes, "\n")] {
            let digits = String(number)
            line.append(string: String(repeating: " ", count: max(0, 19 - digits.utf8.count)))
            line.append(string: digits)
            line.append(string: end)
        }
        _ = try? SystemCall.write(descriptor, line.span, at: 0)
    }
}
