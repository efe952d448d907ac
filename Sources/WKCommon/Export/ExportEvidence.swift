/// What has been seen of an export: it tells one that is damaged from what is none.
///
///     none ──▶ export ──▶ pages
///       └───────────────────▲
enum ExportEvidence {
    /// The first bytes could not be read, or are those of no export, so that any damage may be all there is.
    case none(Failure?)
    /// The first bytes are those of an export; the failure is damage to its header.
    case export(Failure?)
    /// There was a page, be it after the part.
    case pages

    /// What is wrong with an input that ends with this; nil where nothing is.
    var damage: Failure? {
        switch self {
        case .none(let damage), .export(let damage): damage
        case .pages: nil
        }
    }

    /// Whether there was a page.
    var hasPages: Bool {
        if case .pages = self { true } else { false }
    }

    /// Takes note of damage.
    ///
    /// - Parameter losesHeader: whether there is no header now.
    mutating func take(_ damage: Failure, losesHeader: Bool) {
        switch self {
        case .none: self = .none(damage)
        case .export where losesHeader: self = .export(damage)
        case .export, .pages: break
        }
    }
}
