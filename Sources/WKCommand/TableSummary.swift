public import WKCommon

extension FilterCommand {
    /// Says in a line on standard error what was written, and how fast.
    public static func summarize(_ counts: TableCounts, since start: ContinuousClock.Instant) {
        let seconds = max((ContinuousClock.now - start) / .seconds(1), 0.001)
        let tables = counts.rows.map { "\($0.table.name) \(Amounts.count($0.rows))" }
        write(
            "\(Amounts.count(counts.pages)) pages in \(Amounts.time(passed: seconds)), "
                + "\(Amounts.count(Int(Double(counts.pages) / seconds))) pages/s; rows: "
                + tables.joined(separator: ", "))
    }
}

extension JoinedTables {
    /// What the tables have, in a line: pages, what of them is not as it should be, rows.
    public var summary: String {
        var parts = [Amounts.count(pages) + (pages == 1 ? " page" : " pages")]
        let (skipped, repeated, lost) = (flaws.skipped, flaws.repeated, flaws.lost)
        if skipped > 0 {
            parts.append("\(skipped) damaged \(skipped == 1 ? "place" : "places") skipped")
        }
        if isRepeatedUnknown {
            parts.append("and whether one comes again cannot be told without the table pages")
        } else if repeated > 0 {
            let pages = repeated == 1 ? "1 page comes" : "\(Amounts.count(repeated)) pages come"
            parts.append("\(pages) again, so that page_id is no key")
        }
        if lost > 0 {
            parts.append(
                "\(Amounts.count(lost)) \(lost == 1 ? "text" : "texts") lost in the export")
        }
        let rows = rows.map { "\($0.table.name) \(Amounts.count($0.rows))" }
        return parts.joined(separator: ", ") + "; rows: " + rows.joined(separator: ", ")
    }
}
