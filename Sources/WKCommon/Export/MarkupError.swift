/// What is wrong with XML, and where in the bytes that were being looked at.
struct MarkupError: Error, Equatable {
    /// The position of the first wrong byte.
    var position: Int
    /// What is wrong, for the user.
    var message: String
    /// Whether another export begins there, which can be read.
    var beginsExport = false
}
