/// A growable run of plain values with a single owner, pushed and popped at its end.
///
/// It is an array without what an array pays for being shared: to write to an element, no one asks
/// who else holds it. For what is pushed, popped and changed once for each construct of a page.
@safe
struct Stack<Element: BitwiseCopyable>: ~Copyable {
    private var base: UnsafeMutablePointer<Element>
    private var capacity = 16
    /// How many elements it holds.
    private(set) var count = 0

    init() { unsafe base = Memory.allocate(16) }

    deinit { unsafe Memory.free(base) }

    /// Whether it holds nothing.
    var isEmpty: Bool { count == 0 }

    /// The positions of its elements.
    var indices: Range<Int> { 0..<count }

    /// The element on top.
    var last: Element? {
        @inline(__always) get { count == 0 ? nil : self[count - 1] }
    }

    /// All its elements.
    var span: Span<Element> {
        @_lifetime(borrow self)
        get {
            let span = unsafe Span(_unsafeStart: UnsafePointer(base), count: count)
            return unsafe _overrideLifetime(span, borrowing: self)
        }
    }

    /// The element at a position.
    subscript(_ index: Int) -> Element {
        @inline(__always)
        _read {
            precondition(index >= 0 && index < count)
            yield unsafe base[index]
        }
        @inline(__always)
        _modify {
            precondition(index >= 0 && index < count)
            yield unsafe &base[index]
        }
    }

    /// Puts an element on top.
    @inline(__always)
    mutating func append(_ element: Element) {
        if count == capacity { resize(to: capacity * 2) }
        unsafe (base + count).initialize(to: element)
        count += 1
    }

    /// Puts an element below those from a position on.
    mutating func insert(_ element: Element, at index: Int) {
        precondition(index >= 0 && index <= count)
        append(element)
        var free = count - 1
        while free > index {
            self[free] = self[free - 1]
            free -= 1
        }
        self[index] = element
    }

    /// Takes the element from the top.
    @inline(__always)
    @discardableResult
    mutating func removeLast() -> Element {
        let element = self[count - 1]
        count -= 1
        return element
    }

    /// Drops all elements from a position on.
    @inline(__always)
    mutating func truncate(to newCount: Int) {
        precondition(newCount >= 0 && newCount <= count)
        count = newCount
    }

    /// Drops all elements, and the room for more than a large page needs.
    mutating func removeAll() {
        count = 0
        if capacity > 1 << 16 { resize(to: 1 << 16) }
    }

    @inline(never)
    private mutating func resize(to newCapacity: Int) {
        precondition(newCapacity >= count)
        let moved: UnsafeMutablePointer<Element> = unsafe Memory.allocate(newCapacity)
        unsafe moved.update(from: base, count: count)
        unsafe Memory.free(base)
        unsafe base = moved
        capacity = newCapacity
    }
}
