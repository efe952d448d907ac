import Glibc

/// Where messages go. Only `WKCommand` writes there, and `Memory` where there is none.
public enum StandardError {
    /// Whether a person is watching.
    public static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    /// How many characters a line of the terminal has; 80 where it does not say.
    public static var columns: Int {
        var size = winsize()
        let isKnown = unsafe ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
        return isKnown ? Int(size.ws_col) : 80
    }

    /// Writes a message as far as the system takes it: there is nowhere to complain.
    public static func write(_ message: Span<UInt8>) {
        var written = 0
        while written < message.count {
            guard
                let count = try? SystemCall.write(
                    STDERR_FILENO, message.extracting(written..<message.count)),
                count > 0
            else { return }
            written += count
        }
    }
}
