/// A fixed number of places, each for a value that cannot be copied, or for none.
///
/// How many there are is determined when it is made, by the list of what belongs there: an `InlineArray`
/// has the number in its type, and compiles where the list has grown.
@safe
struct Slots<Element: ~Copyable>: ~Copyable {
    private let base: UnsafeMutablePointer<Element?>
    private let count: Int

    /// Places that are all empty.
    init(count: Int) {
        self.count = count
        unsafe base = UnsafeMutablePointer.allocate(capacity: count)
        for index in 0..<count { unsafe (base + index).initialize(to: nil) }
    }

    deinit {
        unsafe base.deinitialize(count: count)
        unsafe base.deallocate()
    }

    /// What is at a place. It is lent by its address: a coroutine around another one would call `malloc`.
    subscript(_ index: Int) -> Element? {
        @inline(__always)
        unsafeAddress {
            precondition(index >= 0 && index < count)
            return unsafe UnsafePointer(base + index)
        }
        @inline(__always)
        unsafeMutableAddress {
            precondition(index >= 0 && index < count)
            return unsafe base + index
        }
    }
}
