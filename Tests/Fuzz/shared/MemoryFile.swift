import Glibc

@testable import WKCommon

/// A file in memory that has a path while its owner lives, and no name that could be left after.
final class MemoryFile: Sendable {
    private let descriptor: CInt
    let path: String

    init(_ contents: [UInt8] = []) {
        let name = "/dev/shm/wk-fuzz-\(getpid())"
        descriptor = open(name, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        check(descriptor >= 0 && unlink(name) == 0, "no file in /dev/shm")
        path = "/proc/self/fd/\(descriptor)"
        replace(contents)
    }

    deinit { close(descriptor) }

    /// Makes these bytes all that the file holds.
    func replace(_ contents: [UInt8]) {
        check(ftruncate(descriptor, 0) == 0, "ftruncate")
        check(pwrite(descriptor, contents, contents.count, 0) == contents.count, "pwrite")
    }

    /// All that the file holds.
    var contents: [UInt8] {
        let count = Int(lseek(descriptor, 0, SEEK_END))
        return [UInt8](unsafeUninitializedCapacity: count) { room, filled in
            filled = max(0, pread(descriptor, room.baseAddress, count, 0))
        }
    }
}
