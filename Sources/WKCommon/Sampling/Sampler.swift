/// Lets some pages of a stream through, their records byte for byte, and counts them in end records
/// of its own.
public struct Sampler: ~Copyable {
    private let selector: Selector
    private let isInverted: Bool
    private var reader: RecordReader
    private var record = Record()
    private var decoded = ByteBuffer()
    private var written = 0
    private var ends = SampledEnds()
    private var titles: TitleList?
    private var ids: IdList?

    /// A sampler of a stream; inverted, it lets through what the selector does not choose.
    ///
    /// `uniform` cannot be inverted: it would hold the whole stream.
    public init(_ input: consuming Input, selector: Selector, isInverted: Bool) {
        reader = RecordReader(input)
        self.selector = selector
        self.isInverted = isInverted
        switch selector {
        case .titles(let list): titles = list
        case .ids(let list): ids = list
        case .first, .rate, .uniform: break
        }
    }

    /// Reads the stream, as far as needed, and writes the sample.
    ///
    /// A stream that is not whole is an error, and gets no end record, except where a first
    /// number of pages is all that is wanted: then what follows them is not even read.
    ///
    /// - Parameter settle: called before the end record is written, with what a list names and no page
    ///   had; where it throws, there is no end record.
    public mutating func run(
        to output: consuming Output,
        settle: (MissingEntries) throws(Failure) -> Void = { _ in }
    ) throws(Failure) {
        if case .uniform(let count, let seed) = selector {
            try sampleUniformly(count, seed: seed, to: &output)
        } else {
            try pass(to: &output)
        }
        if hasEnough {
            // What the stream is of, only the end would have said.
            var end = EndRecord(pages: written)
            (end.flaws, end.wiki) = (reader.flaws, reader.wiki)
            ends = SampledEnds()
            ends.append(end, pages: written)
        }
        if let missing = titles?.missing ?? ids?.missing {
            try output.flush()
            try settle(missing)
        }
        ends.write(pages: written, to: &output)
        try output.flush()
    }

    private mutating func sampleUniformly(
        _ count: Int, seed: UInt64, to output: inout Output
    ) throws(Failure) {
        var reservoir = Reservoir(capacity: count, seed: seed)
        while try reader.next() {
            if let end = reader.end {
                ends.append(end, pages: reader.pages)
                continue
            }
            try reader.requireBrace()
            reservoir.offer(reader.line)
        }
        try reader.requireWhole()
        written = reservoir.count
        ends.recount { pages in reservoir.count(ofFirst: pages) }
        try reservoir.write(to: &output)
    }

    /// Passes the chosen records on as they come.
    private mutating func pass(to output: inout Output) throws(Failure) {
        while !hasEnough {
            guard try reader.next() else {
                try reader.requireWhole()
                return
            }
            guard !reader.isEndRecord else {
                if let end = reader.end { ends.append(end, pages: written) }
                continue
            }
            guard try isChosen() != isInverted else { continue }
            try output.write(line: reader.line)
            written += 1
        }
    }

    /// Whether no page to come can be chosen.
    private var hasEnough: Bool {
        guard case .first(let count) = selector, !isInverted else { return false }
        return written >= count
    }

    /// Whether the selector chooses the page, of whose record no more is read than that takes.
    private mutating func isChosen() throws(Failure) -> Bool {
        switch selector {
        case .first(let count):
            try reader.requireBrace()
            return reader.pages <= count
        case .rate(let rate, let seed):
            return Selector.rate(rate, seed: seed, chooses: try readId())
        case .ids:
            let id = try readId()
            return ids?.take(id) ?? false
        case .titles:
            try record.index(reader.line, number: reader.lineNumber, until: "title")
            let title = try record.string("title", in: reader.line)
            decoded.removeAll()
            decoded.appendUnescaped(reader.line, title.contents)
            var text = ByteBuffer(capacity: 1)
            swap(&text, &decoded)
            defer { swap(&text, &decoded) }
            return titles?.take(text.span) ?? false
        case .uniform: throw Failure(.defect, "a uniform sample is not drawn page by page")
        }
    }

    private mutating func readId() throws(Failure) -> Int {
        try record.index(reader.line, number: reader.lineNumber, until: "id")
        return try record.integer("id", in: reader.line)
    }
}
