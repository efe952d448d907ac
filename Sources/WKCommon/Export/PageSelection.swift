/// Which pages become records.
public struct PageSelection: Equatable, Sendable {
    /// The namespaces that were asked for.
    public enum Namespaces: Equatable, Sendable {
        /// Namespace 0, and the redirects of every namespace.
        case usual
        /// Every namespace.
        case all
        /// Those of a list, with their redirects.
        case listed(Set<Int>)

        /// Reads `all` or a list such as `0,14`; nil where it is neither.
        public init?(list: String) {
            guard list != "all" else {
                self = .all
                return
            }
            let items = list.split(separator: ",", omittingEmptySubsequences: false)
            let numbers = items.compactMap { item in
                item.utf8.allSatisfy(\.isDigit) ? Int(item) : nil
            }
            guard numbers.count == items.count else { return nil }
            self = .listed(Set(numbers))
        }
    }

    /// The namespaces.
    public var namespaces: Namespaces
    /// Whether redirects are among the pages.
    public var includesRedirects: Bool

    /// A selection; without arguments, the one that makes the usual tables.
    public init(namespaces: Namespaces = .usual, includesRedirects: Bool = true) {
        self.namespaces = namespaces
        self.includesRedirects = includesRedirects
    }

    func contains(namespace: Int, isRedirect: Bool) -> Bool {
        if isRedirect, !includesRedirects { return false }
        return switch namespaces {
        case .usual: namespace == 0 || isRedirect
        case .all: true
        case .listed(let numbers): numbers.contains(namespace)
        }
    }
}
