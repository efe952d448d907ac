import Glibc

/// A system call's error number.
struct Errno: Error, Equatable {
    let code: Int32

    /// The number that the last system call of this thread left.
    static var current: Errno { Errno(code: errno) }

    /// The system's words for it, such as "No space left on device".
    var words: String {
        unsafe strerror(code).map { unsafe String(cString: $0) } ?? "error \(code)"
    }
}

/// The system calls that wk makes: errors thrown at once, interruptions tried again.
enum SystemCall {
    /// Opens a file, never as a standard descriptor: where our parent closed one, as `>&-` does,
    /// records or messages would get into the file.
    static func open(_ path: String, _ flags: Int32, mode: mode_t = 0o666) throws(Errno) -> Int32 {
        let descriptor = try retrying { unsafe Glibc.open(path, flags | O_CLOEXEC, mode) }
        guard descriptor <= STDERR_FILENO else { return descriptor }
        defer { try? close(descriptor) }
        return try retrying { fcntl(descriptor, F_DUPFD_CLOEXEC, STDERR_FILENO + 1) }
    }

    static func close(_ descriptor: Int32) throws(Errno) {
        // Linux frees the descriptor even where close is interrupted, so it must not be tried again.
        if Glibc.close(descriptor) != 0, errno != EINTR { throw .current }
    }

    static func read(
        _ descriptor: Int32, into free: UnsafeMutableRawBufferPointer
    ) throws(Errno) -> Int {
        Termination.wait(toRead: descriptor)
        if Termination.isDue { throw Errno(code: EINTR) }
        return try polling(descriptor, POLLIN) {
            unsafe Glibc.read(descriptor, free.baseAddress, free.count)
        }
    }

    static func seek(_ descriptor: Int32, to offset: Int) throws(Errno) {
        _ = try retrying { lseek(descriptor, offset, SEEK_SET) }
    }

    static func write(_ descriptor: Int32, _ bytes: Span<UInt8>) throws(Errno) -> Int {
        unsafe try bytes.withUnsafeBytes { bytes throws(Errno) in
            try polling(descriptor, POLLOUT) {
                unsafe Glibc.write(descriptor, bytes.baseAddress, bytes.count)
            }
        }
    }

    /// Writes at a place of a file, and leaves where it is read or written otherwise.
    static func write(
        _ descriptor: Int32, _ bytes: Span<UInt8>, at offset: Int
    ) throws(Errno) -> Int {
        unsafe try bytes.withUnsafeBytes { bytes throws(Errno) in
            try retrying { unsafe pwrite(descriptor, bytes.baseAddress, bytes.count, offset) }
        }
    }

    /// Asks for a pipe to hold that many bytes; what is no pipe, or may not, stays as it is.
    static func setPipeSize(of descriptor: Int32, to size: Int32) {
        _ = fcntl(descriptor, setPipeSize, size)
    }

    /// F_SETPIPE_SZ of fcntl(2), which Glibc's module leaves out.
    private static let setPipeSize: Int32 = 1031

    /// Flushes a file or a folder to its disk.
    static func sync(_ descriptor: Int32) throws(Errno) {
        _ = try retrying { fsync(descriptor) }
    }

    static func rename(_ old: String, to new: String) throws(Errno) {
        _ = try retrying { unsafe Glibc.rename(old, new) }
    }

    static func remove(_ path: String) throws(Errno) {
        _ = try retrying { unsafe unlink(path) }
    }

    static func makeFolder(_ path: String) throws(Errno) {
        _ = try retrying { unsafe mkdir(path, 0o777) }
    }

    static func removeFolder(_ path: String) throws(Errno) {
        _ = try retrying { unsafe rmdir(path) }
    }

    /// All names in a folder, `.` and `..` included, in no order.
    static func names(in path: String) throws(Errno) -> [String] {
        guard let folder = unsafe opendir(path) else { throw .current }
        defer { _ = unsafe closedir(folder) }
        var names: [String] = []
        errno = 0
        while let entry = unsafe readdir(folder) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
                unsafe name.withMemoryRebound(to: CChar.self, capacity: 256) {
                    unsafe String(cString: $0)
                }
            }
            names.append(name)
            errno = 0
        }
        guard errno == 0 else { throw .current }
        return names
    }

    static func status(of descriptor: Int32) throws(Errno) -> stat {
        var status = stat()
        _ = try retrying { unsafe fstat(descriptor, &status) }
        return status
    }

    /// Locks a file for this process, at once or not at all; the lock ends with the descriptor.
    static func lock(_ descriptor: Int32) throws(Errno) {
        _ = try retrying { flock(descriptor, LOCK_EX | LOCK_NB) }
    }

    static func cutToNothing(_ descriptor: Int32) throws(Errno) {
        _ = try retrying { ftruncate(descriptor, 0) }
    }

    /// Whether a path still leads to the file of a descriptor.
    static func leads(_ path: String, to descriptor: Int32) throws(Errno) -> Bool {
        guard let found = status(ofFile: path) else { return false }
        return found.isSameFile(as: try status(of: descriptor))
    }

    /// Whether a path leads to the file that standard input reads.
    static func isStandardInput(_ path: String) -> Bool {
        (try? leads(path, to: STDIN_FILENO)) == true
    }

    /// Whether two descriptors lead to one file on a disk, and not to a terminal or the like.
    static func isOneFile(_ descriptor: Int32, _ other: Int32) -> Bool {
        guard let status = try? status(of: descriptor), let other = try? self.status(of: other)
        else { return false }
        return status.isRegularFile && status.isSameFile(as: other)
    }

    /// Makes writing over the limit of a file's size an error, EFBIG, instead of our end.
    static func reportFileSizeLimit() {
        _ = signal(SIGXFSZ, SIG_IGN)
    }

    /// What bears a name, which may be a symbolic link; nil where nothing does.
    static func statusOfName(_ path: String) -> stat? {
        var status = stat()
        return unsafe lstat(path, &status) == 0 ? status : nil
    }

    /// The file that a path leads to; nil where it leads to none.
    static func status(ofFile path: String) -> stat? {
        var status = stat()
        return unsafe stat(path, &status) == 0 ? status : nil
    }

    static func exists(_ path: String) -> Bool {
        unsafe access(path, F_OK) == 0
    }

    /// Runs a call, and once more each time the descriptor is ready that was not.
    ///
    /// We make none non-blocking, but a neighbour may that shares it, as `ssh` and Node do.
    private static func polling(
        _ descriptor: Int32, _ events: Int32, _ call: () throws(Errno) -> Int
    ) throws(Errno) -> Int {
        while true {
            do throws(Errno) {
                return try retrying(call)
            } catch {
                guard error.code == EAGAIN else { throw error }
            }
            var waiting = pollfd(fd: descriptor, events: Int16(events), revents: 0)
            _ = try retrying { unsafe poll(&waiting, 1, -1) }
        }
    }

    /// Runs a call until it is not interrupted, or the process is to end.
    private static func retrying<Result: SignedInteger>(
        _ call: () throws(Errno) -> Result
    ) throws(Errno) -> Result {
        while true {
            let result = try call()
            if result >= 0 { return result }
            if errno != EINTR || Termination.isDue { throw .current }
        }
    }
}

extension stat {
    /// Whether it is of a file on a disk.
    var isRegularFile: Bool { st_mode & S_IFMT == S_IFREG }

    var isFolder: Bool { st_mode & S_IFMT == S_IFDIR }

    func isSameFile(as other: stat) -> Bool {
        FileIdentity(self) == FileIdentity(other)
    }
}

/// What a file is known by, whatever its names.
struct FileIdentity: Hashable {
    private let device: dev_t
    private let node: ino_t

    init(_ status: stat) { (device, node) = (status.st_dev, status.st_ino) }
}
