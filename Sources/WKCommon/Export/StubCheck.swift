/// Tells a dump of stubs, which hold no texts, from a dump of which some texts are lost.
///
/// Where each `<text>` is empty and says where the text is, the dump is one of stubs. A first one alone does
/// not show that, since there may be such a place that MediaWiki could not read.
struct StubCheck {
    /// How many revisions without a text, from the first stub on, show that none will come.
    private static let enough = 1000

    /// What the dump fails with unless a text comes; nil where one has come, or no stub.
    private(set) var failure: Failure?
    /// Whether it is a dump of stubs for sure.
    private(set) var isDump = false
    /// Whether a text has come.
    private(set) var hasText = false
    private var revisions = 0

    /// Takes it for known that this is no dump of stubs.
    mutating func settle() { (hasText, failure) = (true, nil) }

    /// Takes note of a revision; the failure is that this is a dump of stubs.
    mutating func take(
        _ presence: PageFields.Presence, isStub: Bool, _ failure: () -> Failure
    ) throws(Failure) {
        guard !hasText else { return }
        if presence == .present, !isStub {
            return settle()
        }
        if isStub, self.failure == nil { self.failure = failure() }
        guard let failure = self.failure else { return }
        revisions += 1
        guard revisions >= StubCheck.enough else { return }
        isDump = true
        throw failure
    }
}
