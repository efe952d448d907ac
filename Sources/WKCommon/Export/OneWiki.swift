/// The wiki that all exports of a run must be of, since pages of two wikis have the same ids.
///
/// It is known by the name in their headers, `<dbname>`. Headers of schemas before 0.8 have none: they
/// are compared by the host of the main page, `<base>`, with those that name one. What says neither
/// is not compared.
struct OneWiki {
    /// The wiki's name, such as `enwiki`; empty where no header has told it.
    private(set) var name: [UInt8]
    /// Whether exports of two wikis have come.
    private(set) var isTwo = false
    private var host: [UInt8]
    /// The files that have told the name and the host.
    private var (namedBy, hostedBy): (String, String)

    /// A wiki of which nothing is known but what a file's header says.
    init(_ site: SiteInfo = SiteInfo(), of file: String = "") {
        (name, host) = (site.databaseName, site.host)
        (namedBy, hostedBy) = (file, file)
    }

    /// Takes note of what a file's header says; the failure is that this is another wiki.
    mutating func take(_ site: SiteInfo, of file: String) throws(Failure) {
        if name.isEmpty || site.databaseName.isEmpty {
            try require(site.host, host, of: file, hostedBy)
        } else {
            try require(site.databaseName, name, of: file, namedBy)
        }
        if name.isEmpty { (name, namedBy) = (site.databaseName, file) }
        if host.isEmpty { (host, hostedBy) = (site.host, file) }
    }

    private mutating func require(
        _ wiki: [UInt8], _ known: [UInt8], of file: String, _ knownBy: String
    ) throws(Failure) {
        guard !wiki.isEmpty, !known.isEmpty, wiki != known else { return }
        isTwo = true
        let other = knownBy == file ? "what comes before it" : knownBy
        throw .badInput(
            "an export of \(String(decoding: wiki, as: UTF8.self)), and \(other) is one of "
                + "\(String(decoding: known, as: UTF8.self)): one run takes the exports of one wiki"
        ).at(file: file)
    }
}
