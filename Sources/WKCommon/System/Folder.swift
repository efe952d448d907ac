import Glibc

/// What is done to the names in folders, with failures that name them.
enum Folder {
    /// Makes a folder and those above it, as far as they are missing.
    static func make(_ path: String) throws(Failure) {
        do throws(Errno) {
            try makeAll(path)
        } catch {
            throw Failure(.cannotCreate, "cannot create: \(error.words)").at(file: path)
        }
    }

    private static func makeAll(_ path: String) throws(Errno) {
        var parent = ""
        for (number, part) in path.split(separator: "/", omittingEmptySubsequences: false)
            .enumerated()
        {
            parent += number == 0 ? String(part) : "/\(part)"
            guard !part.isEmpty else { continue }
            do throws(Errno) {
                try SystemCall.makeFolder(parent)
            } catch {
                // One that is there may answer that it cannot be made, too.
                guard !SystemCall.exists(parent + "/.") else { continue }
                throw error.code == EEXIST ? Errno(code: ENOTDIR) : error
            }
        }
    }

    /// Gives a file another name, which replaces what bears it.
    static func rename(_ old: String, to new: String) throws(Failure) {
        do throws(Errno) {
            try SystemCall.rename(old, to: new)
        } catch {
            throw Failure(.io, "cannot rename: \(error.words)").at(file: old)
        }
    }

    /// Removes a file where there is one.
    static func remove(_ path: String) throws(Failure) {
        do throws(Errno) {
            try SystemCall.remove(path)
        } catch {
            if error.code == ENOENT { return }
            throw Failure(.io, "cannot remove: \(error.words)").at(file: path)
        }
    }

    /// Removes a folder where there is nothing in it.
    static func removeIfEmpty(_ path: String) throws(Failure) {
        do throws(Errno) {
            try SystemCall.removeFolder(path)
        } catch {
            if [ENOENT, ENOTEMPTY, EEXIST].contains(error.code) { return }
            throw Failure(.io, "cannot remove: \(error.words)").at(file: path)
        }
    }

    /// The names in a folder, in the order of their bytes.
    static func names(in path: String) throws(Failure) -> [String] {
        do throws(Errno) {
            let names = try SystemCall.names(in: path).filter { $0 != "." && $0 != ".." }
            return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        } catch {
            throw Failure(.cannotOpen, error.words).at(file: path)
        }
    }

    /// Waits until the disk has the names in a folder as they are now.
    static func flushToDisk(_ path: String) throws(Failure) {
        do throws(Errno) {
            let descriptor = try SystemCall.open(path, O_RDONLY | O_DIRECTORY)
            defer { try? SystemCall.close(descriptor) }
            try SystemCall.sync(descriptor)
        } catch {
            if error.code == EINVAL { return }  // A file system without that.
            throw Failure(.io, "cannot write: \(error.words)").at(file: path)
        }
    }
}
