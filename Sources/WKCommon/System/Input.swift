import Glibc

/// A file or standard input, read from front to back.
public struct Input: ~Copyable {
    /// The name for messages: the path as given, or "standard input".
    public let name: String
    /// Where the next bytes are in the file.
    public private(set) var offset = 0
    private let descriptor: Int32
    private let closes: Bool

    /// Standard input.
    public static func standard() throws(Failure) -> Input {
        try checkIsNoOutput(STDIN_FILENO, name: standardName)
        return Input(name: standardName, descriptor: STDIN_FILENO, closes: false)
    }

    private static let standardName = "standard input"

    /// Opens a file; `-` is standard input.
    public init(path: String) throws(Failure) {
        if path == "-" {
            self = try .standard()
        } else {
            self.init(name: path, descriptor: try Input.open(path), closes: true)
        }
    }

    /// Opens a regular file, to read it from a byte on.
    init(path: String, from offset: Int) throws(Failure) {
        let descriptor = try Input.open(path)
        do throws(Errno) {
            try SystemCall.seek(descriptor, to: offset)
        } catch {
            try? SystemCall.close(descriptor)
            throw Failure(.io, "cannot seek: \(error.words)").at(file: path)
        }
        self.init(name: path, descriptor: descriptor, closes: true, offset: offset)
    }

    /// Checks that no file is among the inputs twice, be it by two names: its pages would come twice.
    public static func requireDistinct(_ paths: [String]) throws(Failure) {
        var known: [FileIdentity: String] = [:]
        for path in paths {
            let status =
                path == "-"
                ? try? SystemCall.status(of: STDIN_FILENO) : SystemCall.status(ofFile: path)
            guard let status else { continue }
            let name = path == "-" ? standardName : path
            guard let other = known.updateValue(name, forKey: FileIdentity(status)) else {
                continue
            }
            throw Failure(
                .usage, other == name ? "it is given twice" : "it is the same file as \(other)"
            ).at(file: name)
        }
    }

    private static func open(_ path: String) throws(Failure) -> Int32 {
        let descriptor: Int32
        do throws(Errno) {
            descriptor = try SystemCall.open(path, O_RDONLY)
        } catch {
            throw Failure(.cannotOpen, error.words).at(file: path)
        }
        do throws(Failure) {
            try checkIsNoOutput(descriptor, name: path)
        } catch {
            try? SystemCall.close(descriptor)
            throw error
        }
        return descriptor
    }

    /// Refuses the file that records or messages go to: what is written would be read, without end.
    private static func checkIsNoOutput(_ descriptor: Int32, name: String) throws(Failure) {
        let outputs = [(STDOUT_FILENO, "standard output"), (STDERR_FILENO, "standard error")]
        for (output, use) in outputs where SystemCall.isOneFile(descriptor, output) {
            throw Failure(.cannotOpen, "it is \(use), too").at(file: name)
        }
    }

    private init(name: String, descriptor: Int32, closes: Bool, offset: Int = 0) {
        self.name = name
        self.descriptor = descriptor
        self.closes = closes
        self.offset = offset
    }

    deinit {
        if closes { try? SystemCall.close(descriptor) }
    }

    /// The file's size in bytes, where it is a regular file.
    public var size: Int? {
        guard let status = try? SystemCall.status(of: descriptor),
            status.isRegularFile
        else { return nil }
        return Int(status.st_size)
    }

    /// Appends what one read gives, up to `most` bytes, to a buffer; returns 0 at the end.
    public mutating func read(into buffer: inout ByteBuffer, most: Int) throws(Failure) -> Int {
        do throws(Errno) {
            let descriptor = descriptor
            let count = unsafe try buffer.appendUnsafely(room: most) { free throws(Errno) in
                unsafe try SystemCall.read(descriptor, into: free)
            }
            offset += count
            return count
        } catch {
            throw Failure(.io, "cannot read: \(error.words)").at(file: name, offset: offset)
        }
    }
}
