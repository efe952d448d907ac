/// Going on after damage, with `--keep-going`.
extension ExportReader {
    /// Skips what `next`, or who read what it found, could not read, and notes that in a log;
    /// returns false where nothing follows.
    ///
    /// - Throws: the damage itself where it is not of the sort that can be skipped: what is
    ///   not the export that it should be, what cannot be read.
    mutating func recover(from damage: Failure, _ skips: SkipLog) throws(Failure) -> Bool {
        var damage = damage
        while damage.kind == .badInput, source.isDamaged || isPart || scanner.isBehindRoot {
            do throws(Failure) {
                return source.isDamaged
                    ? try skipBlocks(damage, skips) : try skipMarkup(damage, skips)
            } catch {
                // Only damaged bzip2 can be met on the way to the next page.
                damage = error.at(file: source.name)
            }
        }
        throw damage
    }

    // MARK: bzip2

    private mutating func skipBlocks(_ damage: Failure, _ skips: SkipLog) throws(Failure) -> Bool {
        let start = source.damageStart
        // Another shard reads these bytes too.
        let log = source.isDamageForeign ? nil : skips
        try log?.begin(damage)
        let gap = try source.skipDamage { bytes throws(Failure) in try log?.keep(bytes) }
        var note = damage.at(file: source.name)
        guard gap.losesXML else {
            log?.end(note, bytes: start..<gap.end)
            return true
        }
        if loseHeader(to: damage) { note.message += lostHeader }
        log?.end(note, bytes: start..<gap.end)
        // The page that the damage ends is known to this shard alone.
        if log == nil, holdsElement { try skips.begin(damage) }
        try keepHeld(upTo: window.count, holdsElement ? skips : log)
        goOn(from: window.count)
        return try seekPage { bytes throws(Failure) in try log?.keep(bytes) }
    }

    // MARK: XML

    private mutating func skipMarkup(_ damage: Failure, _ skips: SkipLog) throws(Failure) -> Bool {
        var note = damage
        try skips.begin(damage)
        if found == .page || found == .header {
            if found == .header, loseHeader(to: damage) { note.message += lostHeader }
            let bytes = heldStart..<scanner.dropped + scanner.checked
            try keepHeld(upTo: scanner.checked, skips)
            skips.end(note, bytes: fileRange(bytes))
            return true
        }
        if loseHeader(to: damage) { note.message += lostHeader }
        let start = heldStart
        if let stop, stopsAtExport {
            try keepHeld(upTo: stop, skips)
            window.removeFirst(stop)
            scanner.begin(betweenPages: source.count - window.count, isBehindExport: true)
            skips.end(note, bytes: fileRange(start..<scanner.dropped))
            return true
        }
        let resumption = resumption()
        try keepHeld(upTo: resumption, skips)
        goOn(from: resumption)
        do throws(Failure) {
            let hasMore = try seekPage { bytes throws(Failure) in try skips.keep(bytes) }
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
        if scanner.isBeforePages { return scanner.cutter.copied }
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
        return min(scanner.isBetweenPages ? stop + 1 : stop, window.count)
    }

    // MARK: What is held

    /// Where what is held begins in the XML: the page, or what is between two pages.
    private var heldStart: Int {
        holdsElement ? scanner.elementStart : scanner.dropped + checkedBetweenPages
    }

    /// Whether the scanner holds a page or the header, whole or not.
    private var holdsElement: Bool {
        scanner.uncopied != nil || scanner.isBeforePages || found == .page || found == .header
    }

    /// Up to where in the window all is right between two pages.
    private var checkedBetweenPages: Int { min(scanner.checked, stop ?? window.count) }

    /// Keeps what is held, up to a byte of the window, as it was in the export.
    private func keepHeld(upTo end: Int, _ log: SkipLog?) throws(Failure) {
        guard let log else { return }
        guard holdsElement else {
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

    private mutating func goOn(from position: Int) {
        window.removeFirst(position)
        scanner.begin(betweenPages: source.count - window.count)
    }

    /// Takes note of damage to the header; returns whether there is none now.
    private mutating func loseHeader(to damage: Failure) -> Bool {
        guard !isPart else { return false }
        let losesHeader = scanner.isBeforePages || found == .header
        if losesHeader || !knowsFormat { headerDamage = damage }
        return losesHeader
    }

    private var lostHeader: String {
        hasPages
            ? "; the header is lost: the wiki is taken for the one before"
            : "; the header is lost: the wiki is taken for one in English (or --siteinfo)"
    }

    /// The bytes of the file in which bytes of the XML are; nil where they are in bzip2's blocks.
    private func fileRange(_ bytes: Range<Int>) -> Range<Int>? {
        guard !source.isPacked else { return nil }
        return source.offset(of: bytes.lowerBound)..<source.offset(of: bytes.upperBound)
    }
}
