/// A fixed number of lines out of a stream of unknown length, each set of them equally likely
/// (Vitter's algorithm R).
struct Reservoir: ~Copyable {
    private let capacity: Int
    private var random: SplitMix64
    private var kept: [Line] = []
    private var offered = 0

    /// A line that is kept, with its number in the stream.
    private struct Line {
        let number: Int
        var bytes: [UInt8] = []

        init(_ line: Span<UInt8>, number: Int) {
            self.number = number
            bytes.reserveCapacity(line.count)
            for index in line.indices { bytes.append(line[index]) }
        }
    }

    /// Room for this many lines.
    init(capacity: Int, seed: UInt64) {
        self.capacity = capacity
        random = SplitMix64(seed: SplitMix64.mix(seed))
    }

    /// How many lines are kept.
    var count: Int { kept.count }

    /// Offers the stream's next line.
    mutating func offer(_ line: Span<UInt8>) {
        offered += 1
        if kept.count < capacity {
            kept.append(Line(line, number: offered))
        } else if capacity > 0 {
            let place = random.next(below: UInt64(offered))
            if place < UInt64(capacity) { kept[Int(place)] = Line(line, number: offered) }
        }
    }

    /// How many of the lines that are kept are among the stream's first ones.
    func count(ofFirst lines: Int) -> Int { kept.count { $0.number <= lines } }

    /// Writes the lines in their order in the stream.
    mutating func write(to output: inout Output) throws(Failure) {
        kept.sort { $0.number < $1.number }
        for line in kept { try output.write(line: line.bytes.span) }
    }
}

extension Output {
    /// Writes a line and its line feed.
    mutating func write(line: Span<UInt8>) throws(Failure) {
        buffer.append(line)
        buffer.append(UInt8(ascii: "\n"))
        try flushIfLarge()
    }
}
