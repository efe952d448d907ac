/// The Huffman codes of a block, of which it may have six, made into tables to be looked up.
///
/// The symbols 0 and 1 are digits of a run's length, the last one is the block's end, and those between are places
/// in the list of bytes that were seen last, from 1 on.
struct HuffmanCodes: ~Copyable {
    /// A symbol that is looked up by the bits that come next: several at once where they fit. See `Entry`.
    private(set) var entries = FixedBuffer<UInt32>(zeros: most << lookupBits)
    /// The same for a symbol alone: `symbol << 5 | bits`, 0 where its code is longer than a lookup.
    private(set) var singles = FixedBuffer<UInt16>(zeros: most << lookupBits)
    /// For longer codes, by table and length: the first code that is longer, and what to add to a code for its place
    /// among the symbols.
    private(set) var limits = FixedBuffer<Int32>(zeros: most * lengthStride)
    private(set) var offsets = FixedBuffer<Int32>(zeros: most * lengthStride)
    /// The symbols of a table in the order of their codes.
    private(set) var symbols = FixedBuffer<UInt16>(zeros: most * symbolStride)

    static let most = 6
    static let lookupBits = 11
    static let longest = 20
    static let lengthStride = 24
    static let symbolStride = 260

    /// As many symbols as fit in a lookup: digits of a run, and after them a place.
    ///
    ///     symbols (7 bits) | run (5) | digits (4) | place (8) | bits (8)
    ///
    /// `run` is what the digits count for if they are the run's first, and `place` is 0 where there is none. Where no
    /// code ends within the lookup, `symbols` is 64: more than a group has left.
    enum Entry {
        static let mostSymbols = 4
        static let noSymbol: UInt32 = 64

        @inline(__always)
        static func symbols(_ entry: UInt32) -> Int { Int(truncatingIfNeeded: entry &>> 25) }
        @inline(__always)
        static func run(_ entry: UInt32) -> Int { Int(truncatingIfNeeded: entry &>> 20 & 31) }
        @inline(__always)
        static func digits(_ entry: UInt32) -> Int { Int(truncatingIfNeeded: entry &>> 16 & 15) }
        @inline(__always)
        static func place(_ entry: UInt32) -> Int {
            Int(UInt8(truncatingIfNeeded: entry &>> 8))
        }
        @inline(__always)
        static func bits(_ entry: UInt32) -> Int { Int(UInt8(truncatingIfNeeded: entry)) }
    }

    /// Makes a table out of the lengths of its symbols' codes. Returns false where there are more codes than fit:
    /// libbz2 takes such tables as it can.
    mutating func make(
        _ table: Int, lengths: borrowing FixedBuffer<UInt8>, symbols count: Int
    ) -> Bool {
        guard makeSingles(table, lengths.span.extracting(0..<count)) else { return false }
        makeEntries(table, endSymbol: count - 1)
        return true
    }

    /// Reads one symbol, of any length; nil where no code begins with these bits.
    @inline(__always)
    func single(_ bits: inout BitReader, _ table: Int) -> Int? {
        let found = Int(
            singles[table << HuffmanCodes.lookupBits + bits.peek(HuffmanCodes.lookupBits)])
        guard found == 0 else {
            bits.skip(found & 31)
            return found >> 5
        }
        var length = HuffmanCodes.lookupBits + 1
        while length <= HuffmanCodes.longest {
            let place = table * HuffmanCodes.lengthStride + length
            let code = bits.peek(length)
            guard code >= Int(limits[place]) else {
                bits.skip(length)
                return Int(symbols[table * HuffmanCodes.symbolStride + code + Int(offsets[place])])
            }
            length += 1
        }
        return nil
    }

    private mutating func makeSingles(_ table: Int, _ lengths: Span<UInt8>) -> Bool {
        let bits = HuffmanCodes.lookupBits
        let start = table << bits
        for index in 0..<1 << bits { singles[start + index] = 0 }
        var code = 0
        var index = 0
        for length in 1...HuffmanCodes.longest {
            let place = table * HuffmanCodes.lengthStride + length
            offsets[place] = Int32(index - code)
            for symbol in 0..<lengths.count where lengths[symbol] == length {
                guard code < 1 << length else { return false }
                symbols[table * HuffmanCodes.symbolStride + index] = UInt16(symbol)
                if length <= bits {
                    let first = code << (bits - length)
                    for lookup in first..<first + 1 << (bits - length) {
                        singles[start + lookup] = UInt16(symbol << 5 | length)
                    }
                }
                index += 1
                code += 1
            }
            limits[place] = Int32(code)
            code <<= 1
        }
        return true
    }

    private mutating func makeEntries(_ table: Int, endSymbol: Int) {
        let start = table << HuffmanCodes.lookupBits
        let mask = 1 << HuffmanCodes.lookupBits - 1
        for lookup in 0...mask {
            var (bits, run, digits, count, place) = (0, 0, 0, 0, 0)
            while count < Entry.mostSymbols, place == 0 {
                let single = Int(singles[start + (lookup << bits) & mask])
                let (symbol, length) = (single >> 5, single & 31)
                guard length > 0, bits + length <= HuffmanCodes.lookupBits, symbol != endSymbol
                else { break }
                bits += length
                count += 1
                if symbol < 2 {
                    run += (symbol + 1) << digits
                    digits += 1
                } else {
                    place = symbol - 1
                }
            }
            let symbols = count == 0 ? Entry.noSymbol : UInt32(count)
            entries[start + lookup] =
                symbols << 25 | UInt32(run << 20 | digits << 16 | place << 8 | bits)
        }
    }
}
