/// The 64-bit mixing function of SplitMix64 (Steele, Lea, Flood 2014), as a hash and as a
/// generator of random numbers. Samples depend on it, so it never changes.
public struct SplitMix64 {
    private var state: UInt64

    /// A generator whose numbers depend on the seed alone.
    public init(seed: UInt64) { state = seed }

    /// The next number.
    public mutating func next() -> UInt64 {
        let number = SplitMix64.mix(state)
        state &+= SplitMix64.increment
        return number
    }

    /// The next number below a bound, each equally likely.
    public mutating func next(below bound: UInt64) -> UInt64 {
        // Numbers under the threshold would make some results likelier (Lemire 2019).
        let threshold = (0 &- bound) % bound
        while true {
            let product = next().multipliedFullWidth(by: bound)
            if product.low >= threshold { return product.high }
        }
    }

    /// A hash of a number: the generator's first output where it starts at that number.
    public static func mix(_ number: UInt64) -> UInt64 {
        var mixed = number &+ increment
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }

    private static let increment: UInt64 = 0x9E37_79B9_7F4A_7C15
}
