import Glibc
import Synchronization

/// Memory for what wk itself lets grow, and a plain end where the system has none.
enum Memory {
    /// Room for `capacity` values that are not set yet.
    static func allocate<Element: BitwiseCopyable>(
        _ capacity: Int
    ) -> UnsafeMutablePointer<Element> {
        let (size, isTooLarge) = MemoryLayout<Element>.stride.multipliedReportingOverflow(
            by: capacity)
        guard !isTooLarge, let room = unsafe malloc(size) else { endWithout() }
        return unsafe room.bindMemory(to: Element.self, capacity: capacity)
    }

    /// Room for `capacity` integers that are 0.
    static func allocateZeros<Element: BitwiseCopyable & FixedWidthInteger>(
        _ capacity: Int
    ) -> UnsafeMutablePointer<Element> {
        guard let room = unsafe calloc(capacity, MemoryLayout<Element>.stride) else { endWithout() }
        return unsafe room.bindMemory(to: Element.self, capacity: capacity)
    }

    /// Gives back room that comes from `allocate`.
    static func free<Element: BitwiseCopyable>(_ room: UnsafeMutablePointer<Element>) {
        unsafe Glibc.free(room)
    }

    /// Ends the process for want of memory, with one line and the status 71 (EX_OSERR).
    ///
    /// It is no failure that is thrown: each byte that is appended might throw it. There is room
    /// for the line, as a rule, since what is refused is large; else there is only the status. Where
    /// Swift's runtime gets no memory it ends the process with words of its own.
    static func endWithout() -> Never {
        guard !isEnding.exchange(true, ordering: .relaxed) else { exit(71) }
        let command = CommandLine.arguments.first?.split(separator: "/").last ?? "wk"
        var line = ByteBuffer()
        line.append(string: "\(command): there is not enough memory\n")
        _ = unsafe line.span.withUnsafeBytes {
            unsafe write(STDERR_FILENO, $0.baseAddress, $0.count)
        }
        exit(71)
    }

    private static let isEnding = Atomic(false)
}
