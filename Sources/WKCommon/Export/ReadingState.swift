/// Where the reading of an export is, and why it stopped there.
///
///                  ┌──────────── next ◀─────────────┐
///                  ▼                                │
///     notBegun ─▶ reading ─▶ found(.header, .earlierRevision, .page)
///        │         │  ├────▶ found(.foreignPage)
///        │         │  └────▶ ended
///        ▼         ▼
///       stopped(Stop, in: Place)
///
/// A part does not begin with `reading`: the start of its first page is sought.
///
/// `recover` leads out of what stopped, and out of what was found and cannot be read:
///
///     stopped(.blocks)               skips them. Where no XML was in them, goes on where reading was;
///                                    else skips what is held, and seeks the next page
///     stopped(.export)               skips what is held, and goes on between two exports
///     stopped(_, in: .prolog)        does not: what is wrong there is no export
///     stopped(.markup), (.size), (.format)
///                                    skips what is held, and seeks the next page
///     found(.header), found(.page)   skips it, which is whole, and goes on after it
///     found(.earlierRevision)        skips what is held of its page, and seeks the next one
///
///     stoppedSeeking                 skips the blocks, and seeks on
///
/// The page that is sought is found, and reading goes on between two pages; or none comes, and it has ended;
/// or it has `stoppedSeeking` at damaged blocks on the way.
///
/// `ExportReader` changes it as it reads; `recover` does so by `goOn` and `seekPage` alone.
enum ReadingState {
    /// Nothing has been read.
    case notBegun
    /// The scanner looks for what comes next.
    case reading
    /// The scanner has found something.
    case found(PageScanner.Finding)
    /// Something is wrong, which the scanner has come to at a place.
    case stopped(Stop, in: Place)
    /// Blocks are damaged where the start of a page was sought. What was before it is kept where it was lost with
    /// damage, and not where another part reads it.
    case stoppedSeeking(Blocks, keeping: Bool)
    /// Nothing follows.
    case ended

    /// Where the scanner is.
    ///
    ///     prolog ─▶ beforeSiteInfo ─▶ siteInfo ─▶ betweenPages ◀─▶ page
    ///                ▲       └────────────────────▲   │
    ///                └────────── epilog ◀─────────────┘
    ///
    /// A fragment is between pages from its start to its end. From anywhere, `recover` goes to between
    /// pages, or to the epilog where another export begins.
    enum Place { case prolog, beforeSiteInfo, siteInfo, betweenPages, page, epilog }

    /// Why reading cannot go on. Positions are in the window.
    enum Stop {
        /// The first bytes are those of another format.
        case format
        case blocks(Blocks)
        /// What an export has not is at a position.
        case markup(at: Int)
        /// Another export begins at a position, within this one.
        case export(at: Int)
        /// What has begun and not ended is too large.
        case size
    }

    /// Damaged bzip2.
    struct Blocks {
        /// Where in the file it begins.
        let start: Int
        /// Whether another part reports it.
        let isForeign: Bool
    }

    /// What is lost where reading cannot go on, whole or not.
    enum Held {
        case header, page
        /// What is between two pages, or before or after the export.
        case gap
    }

    /// What the scanner holds.
    var held: Held {
        switch self {
        case .found(.header), .stopped(_, in: .beforeSiteInfo), .stopped(_, in: .siteInfo):
            .header
        case .found(.page), .found(.earlierRevision), .stopped(_, in: .page):
            .page
        case .notBegun, .reading, .found(.foreignPage), .stopped(_, in: .prolog),
            .stopped(_, in: .betweenPages), .stopped(_, in: .epilog), .stoppedSeeking, .ended:
            .gap
        }
    }

    /// Whether the header is lost with what follows: it is held, or has not begun.
    var losesHeader: Bool {
        if case .stopped(_, in: .prolog) = self { true } else { held == .header }
    }

    /// Where in the window what is wrong is; nil where it is no one byte.
    var position: Int? {
        switch self {
        case .stopped(.markup(let position), _), .stopped(.export(let position), _): position
        default: nil
        }
    }
}
