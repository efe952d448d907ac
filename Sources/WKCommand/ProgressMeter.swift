public import WKCommon

/// Shows on standard error how far a filter has come: on a terminal in one line that is written
/// again and again, elsewhere in a new line each ten seconds.
public final class ProgressMeter {
    private let isTerminal = StandardError.isTerminal
    private let start = ContinuousClock.now
    private var next: ContinuousClock.Instant
    /// What the inputs before this one had, and what was known of this one last.
    private var finishedBytes = 0
    /// Whether the terminal's cursor is at the end of a line of ours.
    private var isLineOpen = false
    private let countsPages: Bool
    private var last = SplitProgress(pages: 0, xmlBytes: 0, inputBytes: 0)

    /// A meter that starts to count the time.
    ///
    /// - Parameter countsPages: whether it shows pages; else it shows bytes.
    public init(countsPages: Bool = true) {
        self.countsPages = countsPages
        next = start + .seconds(isTerminal ? 1 : 10)
    }

    deinit {
        endLine()
    }

    /// Makes what comes next, such as the message of a failure, begin a line.
    public func endLine() {
        if isLineOpen { StandardError.write(ProgressMeter.bytes("\n").span) }
        isLineOpen = false
    }

    /// Takes note of how far it is, and shows it when it is time.
    public func update(_ progress: SplitProgress) {
        if progress.xmlBytes < last.xmlBytes { finishedBytes += last.xmlBytes }
        last = progress
        let now = ContinuousClock.now
        guard now >= next else { return }
        next = now + .seconds(isTerminal ? 1 : 10)
        write(line())
    }

    /// Shows how far it came in the end.
    public func finish(pages: Int) {
        let seconds = elapsed
        let size = Amounts.size(xmlBytes)
        let amount = countsPages ? "\(Amounts.count(pages)) pages, \(size) of XML" : size
        write("\(amount) in \(Amounts.time(passed: seconds)), " + speed(seconds))
    }

    private var elapsed: Double { max((ContinuousClock.now - start) / .seconds(1), 0.001) }

    private var xmlBytes: Int { finishedBytes + last.xmlBytes }

    private func speed(_ seconds: Double) -> String {
        "\(Int(Double(xmlBytes) / 1e6 / seconds)) MB/s"
    }

    private func line() -> String {
        let seconds = elapsed
        let amount =
            countsPages ? "\(Amounts.count(last.pages)) pages" : Amounts.size(xmlBytes)
        var line = "\(amount), \(speed(seconds))"
        if let size = last.inputSize, size > 0, last.inputBytes > 0 {
            let part = min(Double(last.inputBytes) / Double(size), 1)
            let left = Int(seconds / part - seconds)
            line += ", \(Int(part * 100)) %, \(Amounts.time(left)) left"
        }
        return line
    }

    private func write(_ line: String) {
        isLineOpen = isTerminal
        // A line that wraps could not be written over. CSI K clears what is left of a longer one.
        let shown = isTerminal ? "\r\(line.prefix(StandardError.columns - 1))\u{1B}[K" : line + "\n"
        StandardError.write(ProgressMeter.bytes(shown).span)
    }

    private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
}
