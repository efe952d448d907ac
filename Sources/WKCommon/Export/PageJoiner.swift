/// What one revision makes of its page: the record, and what is to be known of it to choose one.
struct PageVersion: ~Copyable {
    /// The record, a line.
    var record = ByteBuffer(capacity: 1 << 14)
    /// Where in the record the title is. Before it are `id` and `ns`.
    var titleRange = 0..<0
    /// The page's id.
    var id = 0
    /// When the revision was made.
    var time = RevisionTime.none
    /// Whether the page is wanted.
    var isWanted = false
    /// Whether MediaWiki could not load the text.
    var isLost = false
    /// What is wrong with the revision, should it be the one that counts.
    var problem: Failure?
    /// The file that it comes from.
    var file = ""

    /// Whether there is none.
    var isEmpty: Bool { record.isEmpty }

    /// Whether two versions are of one page. Ids that are not known, or that programs other than MediaWiki give to all
    /// pages alike, tell nothing.
    func isOfSamePage(as other: borrowing PageVersion) -> Bool {
        let (end, otherEnd) = (titleRange.upperBound, other.titleRange.upperBound)
        return id == other.id && id > 0
            && record.span.extracting(0..<end).equals(other.record.span.extracting(0..<otherEnd))
    }

    /// Which page it is.
    var name: PageStarts.Name {
        PageStarts.Name(id: id, title: record.span.extracting(titleRange).array)
    }

    /// The page's title, for messages.
    var title: String { ExportTag.string(record.span.extracting(titleRange)) }

    mutating func removeAll() {
        record.removeAll()
        record.shrink(to: 1 << 20)
        problem = nil
    }
}

/// Finds the newest revision of each page, also where the page comes in pieces.
///
/// Of two revisions the newer by its time counts, of equal ones the later. A page is held back until another
/// begins: what follows may be the same page, split between two files, two exports, or by programs that
/// write one page in several `<page>`. So three versions are held at most, and fewer but where a page is in
/// pieces: the page that is whole, the newest revision so far of the one that is being read, and a revision
/// to choose from.
struct PageJoiner: ~Copyable {
    /// The revision that was read last.
    var candidate = PageVersion()
    /// The newest revision so far of the page that has begun and not ended.
    private var open = PageVersion()
    /// The page that has ended, and may go on.
    private var held = PageVersion()
    /// A page that is not wanted where it is the next one, since it is written elsewhere.
    var passedOver: PageStarts.Name?

    /// Which page is held; nil where none is.
    var heldName: PageStarts.Name? { held.isEmpty ? nil : held.name }

    /// Whether the candidate shows that no more will come of the page that is held.
    var endsHeld: Bool { !held.isEmpty && !candidate.isOfSamePage(as: held) }

    /// Chooses between the candidate and what the page has had.
    mutating func choose() {
        if open.isEmpty || candidate.time >= open.time { swap(&open, &candidate) }
        candidate.removeAll()
    }

    /// Ends the page that has begun; the failure is what is wrong with the revision that counts.
    mutating func endPage() throws(Failure) {
        if let problem = open.problem { throw problem }
        if let passedOver {
            if passedOver == open.name { return open.removeAll() }
            self.passedOver = nil
        }
        if held.isEmpty || open.time >= held.time { swap(&held, &open) }
        open.removeAll()
    }

    /// Gives up the page that has begun.
    mutating func dropOpen() {
        open.removeAll()
        candidate.removeAll()
    }

    /// Hands out the page that is held, if one is, and holds none.
    mutating func release<E: Error>(_ body: (borrowing PageVersion) throws(E) -> Void) throws(E) {
        guard !held.isEmpty else { return }
        defer { held.removeAll() }
        try body(held)
    }
}
