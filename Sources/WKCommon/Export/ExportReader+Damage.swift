/// Going on after damage, with `--keep-going`: see `ReadingState`.
///
/// Of the reader this changes `evidence` and `rescanned`, skips in `source`, and moves all else with `goOn` and
/// `seekPage`.
extension ExportReader {
    /// Skips what `next`, or who read what it found, could not read, and notes that in a log;
    /// returns false where nothing follows.
    ///
    /// - Throws: the damage itself where it is not of the sort that can be skipped: what is
    ///   not the export that it should be, what cannot be read.
    mutating func recover(from damage: Failure, _ skips: SkipLog) throws(Failure) -> Bool {
        var damage = damage
        recovery: while damage.kind == .badInput {
            do throws(Failure) {
                switch state {
                case .stopped(.blocks(let blocks), _), .stoppedSeeking(let blocks, _):
                    return try skip(blocks, damage, skips)
                case .found(.header), .found(.page):
                    try skipFound(damage, skips)
                    return true
                case .stopped(.export(let start), _):
                    try skipToExport(at: start, damage, skips)
                    return true
                case .stopped(_, in: .prolog), .notBegun, .reading, .found(.foreignPage), .ended:
                    break recovery
                case .found(.earlierRevision), .stopped(.format, _), .stopped(.markup, _),
                    .stopped(.size, _):
                    return try skipMarkup(damage, skips)
                }
            } catch {
                // Only damaged bzip2 can be met on the way to the next page.
                damage = error.at(file: source.name)
            }
        }
        throw damage
    }

    // MARK: bzip2

    private mutating func skip(
        _ blocks: ReadingState.Blocks, _ damage: Failure, _ skips: SkipLog
    ) throws(Failure) -> Bool {
        // Another shard reads these bytes too.
        let log = blocks.isForeign ? nil : skips
        try log?.begin(damage)
        let gap = try source.skipDamage { bytes throws(Failure) in try log?.keep(bytes) }
        var note = damage.at(file: source.name)
        guard gap.losesXML else {
            log?.end(note, bytes: blocks.start..<gap.end)
            guard case .stoppedSeeking(_, let keeps) = state else { return true }
            return try seekPage(keepingIn: keeps ? skips : nil)
        }
        note.message += lose(damage)
        log?.end(note, bytes: blocks.start..<gap.end)
        // The page that the damage ends is known to this shard alone.
        let holdsElement = state.held != .gap
        if log == nil, holdsElement { try skips.begin(damage) }
        try keepHeld(upTo: window.count, holdsElement ? skips : log)
        goOn(from: window.count)
        return try seekPage(keepingIn: log)
    }

    // MARK: XML

    /// Skips the header or page that was found, which is whole.
    private mutating func skipFound(_ damage: Failure, _ skips: SkipLog) throws(Failure) {
        var note = damage
        try skips.begin(damage)
        if state.held == .header { note.message += lose(damage) }
        let bytes = heldStart..<scanner.dropped + scanner.checked
        try keepHeld(upTo: scanner.checked, skips)
        skips.end(note, bytes: fileRange(bytes))
    }

    /// Skips what is before another export.
    private mutating func skipToExport(
        at position: Int, _ damage: Failure, _ skips: SkipLog
    ) throws(Failure) {
        var note = damage
        try skips.begin(damage)
        note.message += lose(damage)
        let start = heldStart
        try keepHeld(upTo: position, skips)
        goOn(from: position, isAfterExport: true)
        skips.end(note, bytes: fileRange(start..<scanner.dropped))
    }

    /// Skips what is before the next page.
    private mutating func skipMarkup(_ damage: Failure, _ skips: SkipLog) throws(Failure) -> Bool {
        var note = damage
        try skips.begin(damage)
        note.message += lose(damage)
        let start = heldStart
        let resumption = resumption()
        try keepHeld(upTo: resumption, skips)
        goOn(from: resumption)
        do throws(Failure) {
            let hasMore = try seekPage(keepingIn: skips)
            skips.end(note, bytes: fileRange(start..<scanner.dropped))
            return hasMore
        } catch {
            skips.end(note, bytes: nil)
            throw error
        }
    }

    /// Where the search for the next page begins in the window.
    ///
    /// A page that begins in what was taken for a page is found, too, since a `<page>` in a page is where
    /// the scanner stops. What begins in a comment or CDATA section that does not end, or in such
    /// a header, has to be looked for again; not for ever, so that the work stays linear.
    private mutating func resumption() -> Int {
        if state.held == .header { return scanner.cutter.copied }
        let stop = state.position
        // The markup may have begun after what is wrong.
        if let start = scanner.unfinishedMarkup, start <= stop ?? start {
            let again = (stop ?? window.count) - start
            if rescanned + again <= source.count + maxPageBytes {
                rescanned += again
                return start + 1
            }
        }
        guard let stop else {
            return scanner.unfinishedMarkup == nil ? scanner.checked : window.count
        }
        return min(scanner.place == .betweenPages ? stop + 1 : stop, window.count)
    }

    // MARK: What is held

    /// Where what is held begins in the XML: the page, or what is between two pages.
    private var heldStart: Int {
        state.held == .gap ? scanner.dropped + checkedBetweenPages : scanner.elementStart
    }

    /// Up to where in the window all is right between two pages.
    private var checkedBetweenPages: Int { min(scanner.checked, state.position ?? window.count) }

    /// Keeps what is held, up to a byte of the window, as it was in the export.
    private func keepHeld(upTo end: Int, _ log: SkipLog?) throws(Failure) {
        guard let log else { return }
        guard state.held != .gap else {
            return try log.keep(window.span.extracting(checkedBetweenPages..<end))
        }
        let skeleton = scanner.cutter.skeleton.bytes.span
        var kept = 0
        if let body = scanner.cutter.body {
            kept = scanner.cutter.bodyPlace
            try log.keep(skeleton.extracting(0..<kept))
            try log.keep(window.span.extracting(body))
        }
        try log.keep(skeleton.extracting(kept..<skeleton.count))
        try log.keep(window.span.extracting(min(scanner.cutter.copied, end)..<end))
    }

    /// Takes note of what damage means for the header; returns what there is to say of that.
    private mutating func lose(_ damage: Failure) -> String {
        guard !isPart else { return "" }
        let losesHeader = state.losesHeader
        evidence.take(damage, losesHeader: losesHeader)
        guard losesHeader else { return "" }
        return evidence.hasPages
            ? "; the header is lost: the wiki is taken for the one before"
            : "; the header is lost: the wiki is taken for one in English (or --siteinfo)"
    }

    /// The bytes of the file in which bytes of the XML are; nil where they are in bzip2's blocks.
    private func fileRange(_ bytes: Range<Int>) -> Range<Int>? {
        guard !source.isCompressed else { return nil }
        return source.offset(of: bytes.lowerBound)..<source.offset(of: bytes.upperBound)
    }
}
