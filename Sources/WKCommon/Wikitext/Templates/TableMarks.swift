/// Templates that stand for the marks of a table, where pipes would end an argument.
extension InlineTemplates {
    static let tableMarks: [Row] = [
        Row("(!", .table(.start)),
        Row("!-", .table(.row)),
        Row("!!", .table(.cell)),
        Row("!)", .table(.end)),
    ]

    /// What a template can write of a table.
    enum TablePart {
        /// `{|` and the attributes to the line's end.
        case start
        /// `|-` and the attributes to the line's end.
        case row
        /// `||`.
        case cell
        /// `|}`.
        case end
    }
}
