@testable import WKCommon

/// Where libFuzzer comes in: once for each input. The target says what holds for it, in `fuzz`.
@_cdecl("LLVMFuzzerTestOneInput")
public func tryInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    fuzz(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}

/// Ends the process, which libFuzzer takes for a finding, where something does not hold.
func check(_ holds: Bool, _ what: @autoclosure () -> String) {
    if !holds { fatalError(what()) }
}

extension SplitMix64 {
    /// Numbers that an input itself tells, for what is tried on it: the same whenever it is tried.
    init(of input: [UInt8]) {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325  // FNV-1a
        for byte in input { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        self.init(seed: hash)
    }

    /// A number from 0 up to a bound.
    mutating func next(below bound: Int) -> Int { Int(next(below: UInt64(bound))) }

    /// How much of an input may be read at a time: small pieces more often than large ones.
    mutating func readSize(of count: Int) -> Int {
        1 + next(below: 1 + next(below: max(1, min(count, 1 << 12))))
    }
}

extension Span<UInt8> {
    /// A copy.
    var bytes: [UInt8] { withUnsafeBufferPointer { Array($0) } }
}

extension [UInt8] {
    /// The bytes as a string; what is no UTF-8 becomes U+FFFD.
    var text: String { String(decoding: self, as: UTF8.self) }
}
