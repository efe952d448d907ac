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
