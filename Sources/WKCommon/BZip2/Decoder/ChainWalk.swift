import CPrefetch

/// The inverse Burrows-Wheeler transform of a block, by many chains in step.
///
/// Each row of the column leads to the row that comes before it in the text. To go from row to row is to wait for the
/// memory at each byte; so some rows are marked as starts, the origin and others at even distances, and chains walk
/// from start to start, 32 at a time: the memory answers them together. Each walk from a start gives a piece of the
/// text, backwards, and the start that the piece before it has.
///
///     rows     ..o......s........s.......s......     origin, starts
///     chains     o→ ← ← s, s→ ← o, s→ ← s ...        each up to a start: a piece, and which one is before it
///     text     piece, piece, piece, the origin's     from the origin's back to the origin
///
/// The rows are a permutation, whatever the input, since they are counted: see `ColumnReader`. So no row is walked
/// over twice, and there are at most as many steps as rows. Rows of cycles without a start are not walked over, and
/// not needed. The origin's cycle may be shorter than the block, where its text is periodic or the column is of no text:
/// libbz2 makes a step for each byte of the block all the same, so byte k of the block is byte k modulo the cycle.
struct ChainWalk: ~Copyable {
    /// What the chains write, before it is in order.
    private var pool: FixedBuffer<UInt8>
    /// The rows in whose place a mark is.
    private var starts = FixedBuffer<UInt32>(zeros: mostStarts + 1)
    /// The first are those of the starts.
    private var pieces: FixedBuffer<Piece>
    /// The pieces of the text from its end on.
    private var order: FixedBuffer<Int32>

    /// A run of bytes in the pool, and the number of the piece before it in the text.
    struct Piece: BitwiseCopyable {
        var start: Int32 = 0
        var count: Int32 = 0
        var previous: Int32 = 0
    }

    /// A chain: the piece that it writes, and where that ends in the pool.
    struct Chain: BitwiseCopyable {
        /// Nil where no start is left.
        var piece: Int?
        var end = 0
    }

    static let width = 32
    private static let mostStarts = 512
    /// How many rows there are for each start, so that tiny blocks are walked by one chain.
    private static let spacing = 256
    /// What a chain writes before it gets new space; the spaces of two chains begin a little more apart, so that they
    /// are not in the same set of the cache.
    private static let chunk = 1024
    private static let stride = chunk + 64
    /// Where a start is, a mark with the start's number takes the place of the row.
    private static let mark: UInt32 = 1 << 31

    /// For blocks of at most so many bytes.
    init(most: Int) {
        // Full chunks, and of each chain one that is not full, where it has run out of starts.
        let chunks = most / ChainWalk.chunk + 2 * ChainWalk.width
        pool = FixedBuffer(zeros: chunks * ChainWalk.stride)
        let most = ChainWalk.mostStarts + 1 + chunks
        pieces = FixedBuffer(repeating: Piece(), count: most)
        order = FixedBuffer(zeros: most)
    }

    /// Appends the text of a column's `count` rows, each `row before << 8 | byte`. There has to be one more row, in
    /// which a chain waits that has nothing to do. The rows are not of use after that.
    mutating func appendText(
        of rows: inout FixedBuffer<UInt32>, count: Int, origin: Int, to text: inout ByteBuffer
    ) {
        let marked = mark(&rows, count: count, origin: origin)
        rows[count] = UInt32(count) << 8
        walk(rows, starts: marked, idle: rows[count])
        appendPieces(to: &text, count: count)
    }

    /// Marks the origin, as the first, and rows at even distances; returns how many there are.
    private mutating func mark(
        _ rows: inout FixedBuffer<UInt32>, count: Int, origin: Int
    ) -> Int {
        starts[0] = rows[origin]
        rows[origin] = ChainWalk.mark
        let wanted = min(ChainWalk.mostStarts, count / ChainWalk.spacing)
        guard wanted > 1 else { return 1 }
        var marked = 1
        for row in Swift.stride(from: 0, to: wanted * (count / wanted), by: count / wanted)
        where row != origin {
            starts[marked] = rows[row]
            rows[row] = ChainWalk.mark | UInt32(marked)
            marked += 1
        }
        return marked
    }

    /// Walks from each start to the next one.
    private mutating func walk(
        _ rows: borrowing FixedBuffer<UInt32>, starts count: Int, idle: UInt32
    ) {
        var entries = InlineArray<32, UInt32>(repeating: idle)
        var chains = InlineArray<32, Chain>(repeating: Chain())
        var begun = 0
        var live = 0
        while live < ChainWalk.width, begun < count {
            entries[live] = starts[begun]
            chains[live].piece = begun
            live += 1
            begun += 1
        }
        var pieceCount = count
        var room = 0
        // Each time, every chain has room for a chunk, filled from its end down, and all are equally far.
        while live > 0 {
            let width = live
            for chain in 0..<width {
                chains[chain].end = room + chain * ChainWalk.stride + ChainWalk.chunk
            }
            var free = ChainWalk.chunk
            var working = live
            while free > 0, working > 0 {
                free = step(&entries, width, rows.span, room: room, free: free)
                for chain in 0..<width where entries[chain] & ChainWalk.mark != 0 {
                    let begin = room + chain * ChainWalk.stride + free
                    end(&chains[chain], at: begin, before: Int(entries[chain] & ~ChainWalk.mark))
                    if begun < count {
                        entries[chain] = starts[begun]
                        chains[chain].piece = begun
                        begun += 1
                    } else {
                        entries[chain] = idle
                        chains[chain].piece = nil
                        working -= 1
                    }
                }
            }
            // What still walks goes on as a new piece, the chains closed up.
            live = 0
            for chain in 0..<width where chains[chain].piece != nil {
                let begin = room + chain * ChainWalk.stride + free
                end(&chains[chain], at: begin, before: pieceCount)
                entries[live] = entries[chain]
                chains[live].piece = pieceCount
                live += 1
                pieceCount += 1
            }
            room += width * ChainWalk.stride
        }
    }

    /// Ends the piece of a chain.
    private mutating func end(_ chain: inout Chain, at begin: Int, before previous: Int) {
        guard let piece = chain.piece else { return }
        pieces[piece] = Piece(
            start: Int32(begin), count: Int32(chain.end - begin), previous: Int32(previous))
        chain.end = begin
    }

    /// Lets the chains go on, each a byte at a time, until one meets a mark or their space is used up; returns how many
    /// bytes are free for each.
    ///
    /// A row is asked for one round before it is read. Without that the loads that wait fill the processor's buffer,
    /// and fewer of them are under way at once.
    @inline(never)
    private mutating func step(
        _ entries: inout InlineArray<32, UInt32>, _ width: Int, _ rows: Span<UInt32>, room: Int,
        free: Int
    ) -> Int {
        var entries = entries.mutableSpan
        var pool = self.pool.mutableSpan
        var free = free
        var met: UInt32 = 0
        while free > 0, met & ChainWalk.mark == 0 {
            free &-= 1
            var place = room &+ free
            for chain in 0..<width {
                let entry = entries[chain]
                pool[place] = UInt8(truncatingIfNeeded: entry)
                place &+= ChainWalk.stride
                let next = rows[Int(entry &>> 8)]
                entries[chain] = next
                met |= next
                rows.prefetch(Int(next &>> 8 & 0xF_FFFF))
            }
        }
        return free
    }

    /// Puts the pieces in order, and where they are too few, begins again with the first.
    private mutating func appendPieces(to text: inout ByteBuffer, count: Int) {
        var orderCount = 0
        var piece = 0
        repeat {
            order[orderCount] = Int32(piece)
            orderCount += 1
            piece = Int(pieces[piece].previous)
        } while piece != 0
        var left = count
        while true {
            for index in (0..<orderCount).reversed() {
                let piece = pieces[Int(order[index])]
                let start = Int(piece.start)
                let taken = min(left, Int(piece.count))
                text.append(pool.span, start..<start + taken)
                left -= taken
                if left == 0 { return }
            }
        }
    }
}

extension Span where Element == UInt32 {
    /// Asks for the memory of a value before it is read. An index that is out of bounds is harmless: nothing is read.
    @inline(__always)
    fileprivate func prefetch(_ index: Int) {
        unsafe withUnsafeBufferPointer { values in
            guard let base = values.baseAddress else { return }
            unsafe CPrefetch.prefetch(base + index)
        }
    }
}
