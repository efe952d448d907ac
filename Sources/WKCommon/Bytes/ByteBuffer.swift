import Glibc

/// A growable run of bytes with a single owner.
///
/// It is what the filters read into and write from. Unlike an array it is never copied by
/// accident, is not zeroed before it is filled, and gives its room at the end to a system call.
@safe
public struct ByteBuffer: ~Copyable {
    private var base: UnsafeMutablePointer<UInt8>
    /// How many bytes fit before it grows.
    public private(set) var capacity: Int
    /// How many bytes it holds.
    public private(set) var count = 0

    /// An empty buffer with room for `capacity` bytes.
    public init(capacity: Int = 64) {
        self.capacity = max(capacity, 1)
        unsafe base = Memory.allocate(self.capacity)
    }

    deinit { unsafe Memory.free(base) }

    /// Whether it holds nothing.
    public var isEmpty: Bool { count == 0 }

    /// All its bytes.
    public var span: Span<UInt8> {
        @_lifetime(borrow self)
        @inline(__always)
        get {
            let span = unsafe Span(_unsafeStart: UnsafePointer(base), count: count)
            return unsafe _overrideLifetime(span, borrowing: self)
        }
    }

    /// A copy of its bytes as a string; bytes that are no UTF-8 become U+FFFD.
    public var string: String {
        span.string
    }

    /// The byte at a position.
    public subscript(_ index: Int) -> UInt8 {
        @inline(__always)
        get {
            precondition(index >= 0 && index < count)
            return unsafe base[index]
        }
        @inline(__always)
        set {
            precondition(index >= 0 && index < count)
            unsafe base[index] = newValue
        }
    }

    /// Makes room for `room` more bytes.
    @inline(__always)
    public mutating func reserve(_ room: Int) {
        if capacity - count < room { grow(by: room) }
    }

    @inline(never)
    private mutating func grow(by room: Int) {
        precondition(room >= 0 && count <= Int.max / 4 && room <= Int.max / 4)
        capacity = max(count + room, capacity + capacity / 2)
        let larger: UnsafeMutablePointer<UInt8> = unsafe Memory.allocate(capacity)
        unsafe larger.update(from: base, count: count)
        unsafe Memory.free(base)
        unsafe base = larger
    }

    /// Adds a byte.
    @inline(__always)
    public mutating func append(_ byte: UInt8) {
        reserve(1)
        unsafe base[count] = byte
        count += 1
    }

    /// Adds a byte several times.
    public mutating func append(repeating byte: UInt8, count times: Int) {
        precondition(times >= 0)
        reserve(times)
        unsafe (base + count).update(repeating: byte, count: times)
        count += times
    }

    /// Adds bytes.
    @inline(__always)
    public mutating func append(_ bytes: Span<UInt8>) {
        reserve(bytes.count)
        let end = unsafe base + count
        unsafe bytes.withUnsafeBufferPointer { source in
            guard let start = source.baseAddress else { return }
            unsafe end.update(from: start, count: source.count)
        }
        count += bytes.count
    }

    /// Adds the first `kept` bytes of a word, the lowest first.
    @inline(__always)
    public mutating func append(word: UInt64, keeping kept: Int = 8) {
        precondition(kept >= 0 && kept <= 8)
        reserve(8)
        unsafe UnsafeMutableRawPointer(base + count)
            .storeBytes(of: word.littleEndian, as: UInt64.self)
        count += kept
    }

    /// Adds the first `kept` of sixteen bytes.
    @inline(__always)
    mutating func append(sixteen bytes: SIMD16<UInt8>, keeping kept: Int = 16) {
        precondition(kept >= 0 && kept <= 16)
        reserve(16)
        unsafe UnsafeMutableRawPointer(base + count)
            .storeBytes(of: bytes, as: SIMD16<UInt8>.self)
        count += kept
    }

    /// Adds the bytes `range` of `bytes`.
    @inline(__always)
    public mutating func append(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        append(bytes.extracting(range))
    }

    /// Adds another buffer's bytes.
    ///
    /// This and its like take the buffer and not its span where both are fields of one value: the
    /// compiler takes a span of a field as a loan of the whole.
    @inline(__always)
    public mutating func append(_ other: borrowing ByteBuffer) { append(other.span) }

    /// Adds some of another buffer's bytes.
    @inline(__always)
    public mutating func append(_ other: borrowing ByteBuffer, _ range: Range<Int>) {
        append(other.span.extracting(range))
    }

    /// Adds a constant's UTF-8.
    @inline(__always)
    public mutating func append(_ text: StaticString) {
        reserve(text.utf8CodeUnitCount)
        unsafe (base + count).update(from: text.utf8Start, count: text.utf8CodeUnitCount)
        count += text.utf8CodeUnitCount
    }

    /// Adds a string's UTF-8. Not for what runs once a page: see the other ways to append.
    public mutating func append(string text: String) {
        var text = text
        text.withUTF8 { unsafe append($0.span) }
    }

    /// Adds an integer in decimal digits.
    public mutating func append(decimal value: Int) {
        if value < 0 { append(UInt8(ascii: "-")) }
        let start = count
        var rest = value.magnitude
        repeat {
            append(UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
        } while rest > 0
        var (low, high) = (start, count - 1)
        while low < high {
            (self[low], self[high]) = (self[high], self[low])
            low += 1
            high -= 1
        }
    }

    /// Drops all bytes from position `newCount` on.
    @inline(__always)
    public mutating func truncate(to newCount: Int) {
        precondition(newCount >= 0 && newCount <= count)
        count = newCount
    }

    /// Removes the white space of ASCII at its end, down to a position.
    mutating func trimEnd(downTo start: Int = 0) {
        while count > start, self[count - 1].isSpace { count -= 1 }
    }

    /// Drops all bytes; its room stays.
    public mutating func removeAll() { count = 0 }

    /// Drops the first bytes and moves the rest to the front.
    public mutating func removeFirst(_ dropped: Int) {
        precondition(dropped >= 0 && dropped <= count)
        guard dropped > 0 else { return }
        unsafe memmove(base, base + dropped, count - dropped)
        count -= dropped
    }

    /// Drops the bytes of `range` and closes the gap.
    public mutating func remove(_ range: Range<Int>) {
        precondition(range.lowerBound >= 0 && range.upperBound <= count)
        unsafe memmove(
            base + range.lowerBound, base + range.upperBound, count - range.upperBound)
        count -= range.count
    }

    /// Gives up room beyond `most` bytes, where the bytes it holds allow it.
    public mutating func shrink(to most: Int) {
        guard capacity > most, count <= most else { return }
        let smaller: UnsafeMutablePointer<UInt8> = unsafe Memory.allocate(most)
        unsafe smaller.update(from: base, count: count)
        unsafe Memory.free(base)
        unsafe base = smaller
        capacity = most
    }

    /// Lets `fill` write up to `room` bytes at the end; it returns how many it wrote.
    ///
    /// For the wrappers around C calls that fill a pointer: nothing else needs it.
    @unsafe
    mutating func appendUnsafely<E: Error>(
        room: Int, _ fill: (UnsafeMutableRawBufferPointer) throws(E) -> Int
    ) throws(E) -> Int {
        reserve(room)
        let free = unsafe UnsafeMutableRawBufferPointer(start: base + count, count: room)
        let filled = unsafe try fill(free)
        precondition(filled >= 0 && filled <= room)
        count += filled
        return filled
    }
}
