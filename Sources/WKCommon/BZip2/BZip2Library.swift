import Synchronization

/// Which code decodes bzip2 blocks, in all of the process.
public enum BZip2Library: String, Sendable {
    /// Our own, and libbz2 for what it refuses.
    case own
    /// libbz2 alone.
    case libbz2

    /// Chooses one, for readers that are made from now on.
    public static func choose(_ library: BZip2Library) {
        isOwnChosen.store(library == .own, ordering: .relaxed)
    }

    /// Whether our own was chosen.
    static var isOwn: Bool { isOwnChosen.load(ordering: .relaxed) }

    private static let isOwnChosen = Atomic(true)
}
