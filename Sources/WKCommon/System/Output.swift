import Glibc

/// A file or standard output, written from front to back through a buffer.
///
/// Fill `buffer`, then call `flushIfLarge()` at the end of each record; call `flush()` or
/// `finish()` at the end of all.
public struct Output: ~Copyable {
    /// The name for messages.
    public let name: String
    /// What is not yet written.
    public var buffer = ByteBuffer(capacity: Output.large + 4096)
    /// How many bytes have been written.
    private(set) var written = 0
    private let descriptor: Int32
    private var closes: Bool

    /// From this many bytes on the buffer is written: a quarter of what a pipe holds.
    private static let large = 1 << 18

    /// Standard output.
    ///
    /// A pipe is made to hold a mebibyte, if the system allows it: the filters of a pipeline then
    /// wait for each other, and push each other's data out of the caches, a sixteenth as often.
    public static var standard: Output {
        SystemCall.reportFileSizeLimit()
        SystemCall.setPipeSize(of: STDOUT_FILENO, to: 1 << 20)
        return Output(name: standardName, descriptor: STDOUT_FILENO, closes: false)
    }

    private static let standardName = "standard output"

    /// Creates a file, which must not exist.
    init(creating path: String) throws(Failure) {
        do throws(Errno) {
            let descriptor = try SystemCall.open(path, O_WRONLY | O_CREAT | O_EXCL)
            self.init(name: path, descriptor: descriptor, closes: true)
        } catch {
            throw Output.cannotCreate(path, error.words)
        }
    }

    /// Opens a file for writing, and creates it or cuts it to nothing.
    ///
    /// Not where something would be lost by it: an input, what a standard stream leads to, a dump.
    init(replacing path: String, sparing inputs: [String] = []) throws(Failure) {
        let descriptor = try Output.openEmpty(path, sparing: inputs)
        self.init(name: path, descriptor: descriptor, closes: true)
    }

    /// Creates a file and locks it, or takes over one that a killed process left.
    ///
    /// Nobody else can have it until this output goes: where a living process has it, that is
    /// the failure.
    init(claiming path: String) throws(Failure) {
        do throws(Errno) {
            self.init(name: path, descriptor: try Output.claim(path), closes: true)
        } catch {
            let why =
                switch error.code {
                case EWOULDBLOCK: "another process is writing it"
                case ELOOP: "it is a symbolic link"
                case ENXIO: "it is no file"
                default: error.words
                }
            throw Output.cannotCreate(path, why)
        }
    }

    /// Opens a file, locked and empty.
    ///
    /// What is there may not be what we left: a symbolic link would let us cut the file to
    /// nothing that it leads to, a pipe would let us wait for its reader.
    private static func claim(_ path: String) throws(Errno) -> Int32 {
        while true {
            let flags = O_WRONLY | O_CREAT | O_NOFOLLOW | O_NONBLOCK
            let descriptor = try SystemCall.open(path, flags)
            do throws(Errno) {
                try SystemCall.lock(descriptor)
                // Who had it may have renamed or removed it just before we locked it.
                if try SystemCall.leads(path, to: descriptor) {
                    try SystemCall.cutToNothing(descriptor)
                    return descriptor
                }
                try SystemCall.close(descriptor)
            } catch {
                try? SystemCall.close(descriptor)
                throw error
            }
        }
    }

    private init(name: String, descriptor: Int32, closes: Bool) {
        self.name = name
        self.descriptor = descriptor
        self.closes = closes
    }

    deinit {
        if closes { try? SystemCall.close(descriptor) }
    }

    /// Writes the buffer once it holds enough to be worth a system call.
    @inline(__always)
    public mutating func flushIfLarge() throws(Failure) {
        if buffer.count >= Output.large { try flush() }
    }

    /// Writes what the buffer holds.
    public mutating func flush() throws(Failure) {
        do throws(Errno) {
            var start = 0
            while start < buffer.count {
                start += try SystemCall.write(
                    descriptor, buffer.span.extracting(start..<buffer.count))
            }
            written += start
            buffer.removeAll()
        } catch {
            if error.code == EPIPE { endQuietly() }
            throw Failure(.io, "cannot write: \(error.words)").at(file: name)
        }
    }

    /// Writes what is left and closes the file: some disks, such as those on a network, say only
    /// then that they are full.
    mutating func finish() throws(Failure) {
        try flush()
        guard closes else { return }
        closes = false
        do throws(Errno) {
            try SystemCall.close(descriptor)
        } catch {
            throw Failure(.io, "cannot write: \(error.words)").at(file: name)
        }
    }

    /// Closes standard output, to which nothing can be written then.
    public static func closeStandard() throws(Failure) {
        // Who has no use for it, as wk-tsv, may have got it closed.
        guard (try? SystemCall.status(of: STDOUT_FILENO)) != nil else { return }
        var output = Output(name: standardName, descriptor: STDOUT_FILENO, closes: true)
        try output.finish()
    }

    /// Writes what is left and waits until the disk has it all.
    mutating func flushToDisk() throws(Failure) {
        try flush()
        do throws(Errno) {
            try SystemCall.sync(descriptor)
        } catch {
            throw Failure(.io, "cannot write: \(error.words)").at(file: name)
        }
    }

    /// Ends the process as a closed pipe ends `cat`, also where our parent had SIGPIPE ignored.
    private func endQuietly() {
        signal(SIGPIPE, SIG_DFL)
        raise(SIGPIPE)
    }
}
