/// A file that bears a temporary name until it is published, and goes where it never is.
///
/// The temporary name stands beside its own with a dot in front, which Spark, DuckDB and `*.tsv`
/// pass over: `.pages.tsv.tmp`.
struct DraftFile: ~Copyable {
    /// What is written to it.
    var output: Output
    /// The name that it will have.
    let path: String
    private let temporaryPath: String
    private var isPublished = false

    /// Creates a draft, in place of what a killed process may have left; the caller has made
    /// sure that none is alive.
    init(path: String) throws(Failure) {
        let temporaryPath = DraftFile.temporaryPath(path)
        try Folder.remove(temporaryPath)
        self.init(path, temporaryPath, try Output(creating: temporaryPath))
    }

    /// Creates a draft that no other process can create until this one has gone.
    init(claiming path: String) throws(Failure) {
        let temporaryPath = DraftFile.temporaryPath(path)
        self.init(path, temporaryPath, try Output(claiming: temporaryPath))
    }

    private init(_ path: String, _ temporaryPath: String, _ output: consuming Output) {
        self.path = path
        self.temporaryPath = temporaryPath
        self.output = output
    }

    deinit {
        if !isPublished { try? Folder.remove(temporaryPath) }
    }

    /// Gives the file its name. Its bytes must be on the disk.
    mutating func publish() throws(Failure) {
        try Folder.rename(temporaryPath, to: path)
        isPublished = true
    }

    private static func temporaryPath(_ path: String) -> String {
        let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
        return "\(path[..<slash]).\(path[slash...]).tmp"
    }
}
