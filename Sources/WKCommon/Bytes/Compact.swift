/// A whole number that is kept in four bytes: a place in a page's text, or a count.
///
/// The stacks of the tokenizer and the reader are pushed and popped once for each construct, so what
/// is on them must be small enough to be copied in registers.
@propertyWrapper
struct Compact {
    private var value: Int32

    init(wrappedValue: Int) { value = Int32(wrappedValue) }

    var wrappedValue: Int {
        @inline(__always) get { Int(value) }
        @inline(__always) set { value = Int32(newValue) }
    }
}
