import Foundation

@testable import WKCommon

/// Random numbers that a failure can repeat: SplitMix64.
struct SeededRandom {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}

/// A file with these bytes, gone when its owner is.
final class TemporaryFile {
    let path: String

    init(_ contents: String) {
        path = NSTemporaryDirectory() + "wk-\(UUID().uuidString)"
        _ = FileManager.default.createFile(atPath: path, contents: Data(contents.utf8))
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}

extension Span<UInt8> {
    /// The bytes as a string; what is no UTF-8 becomes U+FFFD.
    var text: String {
        var bytes: [UInt8] = []
        for index in indices { bytes.append(self[index]) }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension ByteBuffer {
    /// The bytes as a string; what is no UTF-8 becomes U+FFFD.
    var text: String { span.text }
}
