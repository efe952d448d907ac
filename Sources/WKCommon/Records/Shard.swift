/// One of several workers' shares of an input: the pages that start in the K-th of N equal ranges of
/// its bytes.
///
/// The shards of an input, in order, hold each of its pages exactly once.
public struct Shard: Equatable, Sendable {
    /// Which shard it is, from 1 on.
    public let number: Int
    /// How many shards there are.
    public let count: Int

    /// The most shards that an input can be cut into.
    public static let most = 1_000_000

    /// Reads `K/N`; nil where that is no shard.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ $0.utf8.allSatisfy(\.isDigit) }),
            let number = Int(parts[0]), let count = Int(parts[1]),
            number >= 1, number <= count, count <= Shard.most
        else { return nil }
        self.number = number
        self.count = count
    }

    /// The shard's range of an input of `total` bytes.
    func range(of total: Int) -> Range<Int> {
        start(of: number - 1, total)..<start(of: number, total)
    }

    /// Where the range of the shard begins that a byte of an input of `total` bytes is in.
    func start(ofShardWith byte: Int, of total: Int) -> Int {
        var (low, high) = (0, count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if start(of: middle, total) <= byte { low = middle } else { high = middle }
        }
        return start(of: low, total)
    }

    /// Where the range after the first `ranges` begins; the product of the two may be too large.
    private func start(of ranges: Int, _ total: Int) -> Int {
        total / count * ranges + total % count * ranges / count
    }
}

extension Shard: CustomStringConvertible {
    /// `K/N`.
    public var description: String { "\(number)/\(count)" }
}
