/// The bytes of a block, those first that were seen last: a place in this list is what is coded.
///
/// The first 16 are in two words of their own, since nearly all places are among them, and in the list too, where a
/// byte can be had by its place.
struct RecentBytes {
    private var words: InlineArray<33, UInt64>
    private var first: UInt64
    private var second: UInt64
    /// By place, which bytes of the second word move, and 16 further on, which of the first.
    private var masks: InlineArray<32, UInt64>
    /// The byte at the front.
    private(set) var front: Int

    /// A list of bytes in their order.
    init(_ bytes: Span<UInt8>) {
        words = InlineArray(repeating: 0)
        for index in bytes.indices {
            words[index >> 3] |= UInt64(bytes[index]) << UInt64(index & 7 * 8)
        }
        first = words[0]
        second = words[1]
        front = Int(first & 255)
        masks = InlineArray(repeating: 0)
        for place in 0..<8 {
            let upTo = place == 7 ? UInt64.max : 1 << UInt64((place + 1) * 8) - 1
            masks[place + 8] = upTo
            masks[place + 16] = upTo
            masks[place + 24] = .max
        }
    }

    /// Moves the byte at a place, at most 255, to the front.
    @inline(__always)
    mutating func moveToFront(_ place: Int) {
        if _fastPath(place < 16) {
            front = byte(at: place)
            // The places up to this one move: in the first word, and in the second where it is there.
            let moved = (first &<< 8 | UInt64(truncatingIfNeeded: front)) ^ first
            let movedSecond = (second &<< 8 | first &>> 56) ^ second
            first ^= moved & masks[place &+ 16]
            second ^= movedSecond & masks[place]
        } else {
            moveFromAfar(place)
        }
        words[0] = first
        words[1] = second
    }

    @inline(__always)
    private func byte(at place: Int) -> Int {
        Int(
            truncatingIfNeeded: words[place &>> 3] &>> UInt64(truncatingIfNeeded: place & 7 &* 8)
                & 255)
    }

    @inline(__always)
    private mutating func moveFromAfar(_ place: Int) {
        let last = place &>> 3
        front = byte(at: place)
        var over = second &>> 56
        for index in 2..<max(2, last) {
            let word = words[index]
            words[index] = word &<< 8 | over
            over = word &>> 56
        }
        let keep = (~UInt64(0) &<< UInt64(truncatingIfNeeded: place & 7 &* 8)) &<< 8
        let word = words[last]
        words[last] = word & keep | (word &<< 8 | over) & ~keep
        second = second &<< 8 | first &>> 56
        first = first &<< 8 | UInt64(truncatingIfNeeded: front)
    }
}
