import Glibc

/// A file or standard input, read from front to back.
public struct Input: ~Copyable {
    /// The name for messages: the path as given, or "standard input".
    public let name: String
    /// How many bytes have been read: where the next ones stand in the file.
    public private(set) var offset = 0
    private let descriptor: Int32
    private let closes: Bool

    /// Standard input.
    public static var standard: Input {
        Input(name: "standard input", descriptor: STDIN_FILENO, closes: false)
    }

    /// Opens a file; `-` is standard input.
    public init(path: String) throws(Failure) {
        guard path != "-" else {
            self = .standard
            return
        }
        do throws(Errno) {
            let descriptor = try SystemCall.open(path, O_RDONLY)
            self.init(name: path, descriptor: descriptor, closes: true)
        } catch {
            throw Failure(.cannotOpen, error.words).at(file: path)
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

    /// The file's size in bytes, where it is a regular file.
    public var size: Int? {
        guard let status = try? SystemCall.status(of: descriptor),
            status.st_mode & S_IFMT == S_IFREG
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
