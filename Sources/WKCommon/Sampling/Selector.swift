/// How `wk-sample` chooses among pages.
public enum Selector {
    /// The first this many pages.
    case first(Int)
    /// Each page with this probability, by its id and the seed alone.
    case rate(Double, seed: UInt64)
    /// This many pages, each set of them equally likely.
    case uniform(Int, seed: UInt64)
    /// The pages with these titles.
    case titles(TitleList)
    /// The pages with these ids.
    case ids(IdList)
}

extension Selector {
    /// Whether a rate chooses a page.
    ///
    /// It does where `mix(mix(seed) + id)`, as a fraction of 2^64 with its upper 53 bits, is less
    /// than the rate; `mix` is SplitMix64's, and the sum wraps. So every worker, every run and
    /// any other program that does the same agree, and a page that a rate chooses is also chosen
    /// by any greater rate with the same seed.
    static func rate(_ rate: Double, seed: UInt64, chooses id: Int) -> Bool {
        let hash = SplitMix64.mix(SplitMix64.mix(seed) &+ UInt64(bitPattern: Int64(id)))
        return Double(hash >> 11) * 0x1p-53 < rate
    }
}
