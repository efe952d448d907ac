/// What the name of one of Wikimedia's wikis, or that of its project namespace, tells, and neither its
/// language nor the rest of its header does.
struct WikiTraits {
    /// Whether it is the wiki of its language, so that the language's code as a prefix leads to itself.
    let isOfItsLanguage: Bool
    /// Whether articles have subpages: `[[/Chapter 1]]`.
    let articlesHaveSubpages: Bool

    /// The traits of a wiki by its name, `<dbname>`, such as `enwikibooks`, and the name of its project
    /// namespace, which counts where the first tells nothing.
    init(of name: String, project: String = "") {
        let known =
            WikiTraits.ofManyLanguages.first { $0.name == name }
            ?? WikiTraits.ofManyLanguages.first { $0.project == project }
        isOfItsLanguage = known == nil
        articlesHaveSubpages =
            known?.hasSubpages
            ?? WikiTraits.withSubpages.contains {
                name.hasSuffix($0.lowercased()) || project == $0
            }
    }

    /// Whether they are those of any wiki, so that the names tell nothing.
    var areUsual: Bool { isOfItsLanguage && !articlesHaveSubpages }

    /// The name of the wiki on one of Wikimedia's hosts; empty where it tells nothing.
    static func name(ofHost host: String) -> String {
        if let known = ofManyLanguages.first(where: { $0.host == host }) { return known.name }
        let parts = host.split(separator: ".")
        guard parts.count == 3, parts[2] == "org",
            withSubpages.contains(where: { $0.lowercased() == parts[1] })
        else { return "" }
        return parts[0].map { $0 == "-" ? "_" : String($0) }.joined() + parts[1]
    }

    /// A wiki for all languages. Its header says `en`; what begins with `en:` is on another wiki.
    private struct OfManyLanguages {
        let name: String
        let host: String
        /// The name of its project namespace, where no other wiki has that.
        var project: String?
        var hasSubpages = false
    }

    private static let ofManyLanguages = [
        OfManyLanguages(
            name: "betawikiversity", host: "beta.wikiversity.org", hasSubpages: true),
        OfManyLanguages(name: "commonswiki", host: "commons.wikimedia.org", project: "Commons"),
        OfManyLanguages(name: "foundationwiki", host: "foundation.wikimedia.org"),
        OfManyLanguages(
            name: "incubatorwiki", host: "incubator.wikimedia.org", project: "Incubator",
            hasSubpages: true),
        OfManyLanguages(name: "mediawikiwiki", host: "www.mediawiki.org", hasSubpages: true),
        OfManyLanguages(
            name: "metawiki", host: "meta.wikimedia.org", project: "Meta", hasSubpages: true),
        OfManyLanguages(name: "outreachwiki", host: "outreach.wikimedia.org"),
        OfManyLanguages(name: "sourceswiki", host: "wikisource.org", hasSubpages: true),
        OfManyLanguages(
            name: "specieswiki", host: "species.wikimedia.org", project: "Wikispecies"),
        OfManyLanguages(name: "wikidatawiki", host: "www.wikidata.org", project: "Wikidata"),
        OfManyLanguages(
            name: "wikifunctionswiki", host: "www.wikifunctions.org", project: "Wikifunctions"),
        OfManyLanguages(name: "wikimaniawiki", host: "wikimania.wikimedia.org"),
    ]

    /// The projects on all of whose wikis articles have subpages, as their project namespaces are
    /// called in most languages: `$wgNamespacesWithSubpages` of Wikimedia's settings, as far as it is known.
    private static let withSubpages = ["Wikibooks", "Wikisource", "Wikiversity"]
}
