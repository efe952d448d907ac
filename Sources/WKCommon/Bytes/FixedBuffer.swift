/// A fixed number of plain values with a single owner, for tables that are filled again and again.
///
/// Unlike an array it is never copied by accident, and to write to it, no one asks who else holds it.
@safe
struct FixedBuffer<Element: BitwiseCopyable>: ~Copyable {
    private let base: UnsafeMutablePointer<Element>
    /// How many values it holds.
    let count: Int

    /// `count` values that are all the same.
    init(repeating value: Element, count: Int) {
        self.count = count
        unsafe base = Memory.allocate(count)
        unsafe base.initialize(repeating: value, count: count)
    }

    /// Zeros. The system gives them out as they are touched first, so that what is not used costs nothing.
    init(zeros count: Int) where Element: FixedWidthInteger {
        self.count = count
        unsafe base = Memory.allocateZeros(count)
    }

    deinit { unsafe Memory.free(base) }

    /// All its values.
    var span: Span<Element> {
        @_lifetime(borrow self)
        @inline(__always)
        get {
            let span = unsafe Span(_unsafeStart: UnsafePointer(base), count: count)
            return unsafe _overrideLifetime(span, borrowing: self)
        }
    }

    /// All its values, to be changed.
    var mutableSpan: MutableSpan<Element> {
        @_lifetime(&self)
        @inline(__always)
        mutating get {
            let span = unsafe MutableSpan(_unsafeStart: base, count: count)
            return unsafe _overrideLifetime(span, mutating: &self)
        }
    }

    /// The value at a position.
    subscript(_ index: Int) -> Element {
        @inline(__always)
        get { span[index] }
        @inline(__always)
        set {
            precondition(index >= 0 && index < count)
            unsafe base[index] = newValue
        }
    }
}
