/// What the user is told of an input that is no error.
extension Failure {
    /// A page is there a second time.
    static func comesAgain(_ id: Int) -> Failure {
        .badInput("its id, \(id), has come before, and not just before: both are written")
    }

    /// That many pages are there a second time.
    static func repeated(_ count: Int) -> Failure {
        .badInput(
            "\(count) page\(count == 1 ? " comes" : "s come") again, so that page_id is no key: "
                + "\"repeated\" in the end record and the manifest")
    }

    /// Ids are too many and too far apart.
    static let uncertainIDs = badInput(
        "the pages' ids do not ascend, and are too far apart to remember all: "
            + "whether a page comes again is not known")

    /// MediaWiki could not load that many texts.
    static func lost(_ count: Int) -> Failure {
        .badInput(
            "\(count) text\(count == 1 ? " is" : "s are") missing, which MediaWiki could not load when it "
                + "wrote the export: empty, and \"lost\" in the record")
    }
}
