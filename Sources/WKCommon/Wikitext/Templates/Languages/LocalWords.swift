/// Templates that have the same name on many wikis, but show the wiki's own words or numbers.
extension InlineTemplates {
    static let localWords: [Row] = []
}
