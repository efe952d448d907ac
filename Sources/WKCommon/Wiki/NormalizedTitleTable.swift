import WKData

/// What becomes of each scalar value in a normalized title.
///
/// Two stages: a scalar's upper bits choose one of some 400 different blocks, its lower six the
/// entry. The data are a constant in the program, 32 KB of digits in runs; they are laid out in
/// memory (80 KB, under 0.1 ms) when the first title comes that is not ASCII.
struct NormalizedTitleTable {
    static let shared = NormalizedTitleTable()

    /// The place in `entries` of each 64 scalar values.
    private var blocks: [UInt16] = []
    /// Where the replacement is in `text`, times 8, plus its length: 7 means "stays".
    private var entries: [UInt16] = []
    private var text: [UInt8] = []

    private init() {
        blocks.reserveCapacity(0x110000 / 64)
        NormalizedTitleTable.decode(
            NormalizedTitleData.blocks, valueDigits: 2, lengthDigits: 3, into: &blocks)
        entries.reserveCapacity(NormalizedTitleData.blockCount * 64)
        NormalizedTitleTable.decode(
            NormalizedTitleData.entries, valueDigits: 3, lengthDigits: 2, into: &entries)
        var bytes = ByteBuffer()
        bytes.append(NormalizedTitleData.text)
        text.reserveCapacity(bytes.count)
        for index in bytes.span.indices { text.append(bytes[index]) }
    }

    /// The bytes that stand for a scalar; nil where it stands for itself.
    @inline(__always)
    func replacement(of scalar: UInt32) -> Range<Int>? {
        let block = Int(blocks[Int(scalar >> 6)])
        let entry = Int(entries[block << 6 | Int(scalar & 63)])
        guard entry & 7 != 7 else { return nil }
        return entry >> 3..<entry >> 3 + entry & 7
    }

    /// A byte of a replacement; a space where the title is to be separated.
    @inline(__always)
    subscript(_ index: Int) -> UInt8 { text[index] }

    /// Lays out runs of numbers, each written as its value and its length less one.
    private static func decode(
        _ runs: StaticString, valueDigits: Int, lengthDigits: Int, into values: inout [UInt16]
    ) {
        var digits = ByteBuffer()
        digits.append(runs)
        func number(_ start: Int, _ count: Int) -> Int {
            var result = 0
            for index in start..<start + count { result = result << 6 | Int(digits[index] - 48) }
            return result
        }
        for run in stride(from: 0, to: digits.count, by: valueDigits + lengthDigits) {
            let value = UInt16(number(run, valueDigits))
            let length = number(run + valueDigits, lengthDigits) + 1
            values.append(contentsOf: repeatElement(value, count: length))
        }
    }
}
