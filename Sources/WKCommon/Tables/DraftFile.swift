/// A file that bears a temporary name until it is published, and goes unless it is kept then.
///
/// The temporary name is beside its own with a dot in front, which Spark, DuckDB and `*.tsv`
/// skip: `.pages.tsv.tmp`.
struct DraftFile: ~Copyable {
    /// What is written to it.
    var output: Output
    /// The name that it will have.
    let path: String
    /// How many bytes a draft held that a killed process has left, and this one has taken over; nil
    /// where there was none.
    let bytesLeft: Int?
    private let temporaryPath: String
    private var isPublished = false
    private var isKept = false

    /// Creates a draft, in place of what a killed process may have left; the caller has made
    /// sure that none is alive.
    init(path: String) throws(Failure) {
        let temporaryPath = DraftFile.temporaryPath(path)
        do throws(Failure) {
            try Folder.remove(temporaryPath)
        } catch {
            throw Failure(.cannotCreate, error.message).at(file: temporaryPath)
        }
        self.init(path, temporaryPath, try Output(creating: temporaryPath))
    }

    /// Creates a draft that no other process can create until this one has gone.
    init(claiming path: String) throws(Failure) {
        let temporaryPath = DraftFile.temporaryPath(path)
        let bytesLeft = SystemCall.statusOfName(temporaryPath).map { Int($0.st_size) }
        self.init(path, temporaryPath, try Output(claiming: temporaryPath), bytesLeft)
    }

    private init(
        _ path: String, _ temporaryPath: String, _ output: consuming Output,
        _ bytesLeft: Int? = nil
    ) {
        self.path = path
        self.temporaryPath = temporaryPath
        self.bytesLeft = bytesLeft
        self.output = output
    }

    deinit {
        if !isKept { try? Folder.remove(isPublished ? path : temporaryPath) }
    }

    /// Gives the file its name. Its bytes must be on the disk.
    mutating func publish() throws(Failure) {
        try Folder.rename(temporaryPath, to: path)
        isPublished = true
    }

    /// Lets the file stay, now that all are published that belong together.
    mutating func keep() { isKept = true }

    /// The name of the draft of a file.
    static func temporaryPath(_ path: String) -> String {
        let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
        return "\(path[..<slash]).\(path[slash...]).tmp"
    }
}
