/// The checksum of bzip2's blocks: a CRC of 32 bits, the highest bit first.
enum BlockCRC {
    private static let polynomial: UInt32 = 0x04C1_1DB7

    /// What each byte at each of 16 places before the end adds.
    private static let table: FixedTable = FixedTable()

    /// The checksum of bytes, 16 of them at a time.
    static func of(_ bytes: Span<UInt8>) -> UInt32 {
        table.crc(of: bytes)
    }

    private final class FixedTable: Sendable {
        private let values: InlineArray<4096, UInt32>

        init() {
            var values = InlineArray<4096, UInt32>(repeating: 0)
            for byte in 0..<256 {
                var value = UInt32(byte) << 24
                for _ in 0..<8 {
                    value = value >> 31 == 1 ? value << 1 ^ BlockCRC.polynomial : value << 1
                }
                values[byte] = value
            }
            for index in 256..<4096 {
                let value = values[index - 256]
                values[index] = value << 8 ^ values[Int(value >> 24)]
            }
            self.values = values
        }

        func crc(of bytes: Span<UInt8>) -> UInt32 {
            let table = values.span
            var crc = UInt32.max
            var index = 0
            while index <= bytes.count - 16 {
                let high = bytes.word(at: index).byteSwapped ^ UInt64(crc) << 32
                let low = bytes.word(at: index + 8).byteSwapped
                crc =
                    FixedTable.fold(high, table, above: 2048)
                    ^ FixedTable.fold(low, table, above: 0)
                index += 16
            }
            while index < bytes.count {
                crc = crc << 8 ^ table[Int(crc >> 24 ^ UInt32(bytes[index]))]
                index += 1
            }
            return ~crc
        }

        /// What eight bytes add, of which the last one is looked up from `start` on.
        @inline(__always)
        private static func fold(_ word: UInt64, _ table: Span<UInt32>, above start: Int) -> UInt32
        {
            let a =
                table[start &+ 1792 &+ Int(word &>> 56)]
                ^ table[start &+ 1536 &+ Int(word &>> 48 & 255)]
            let b =
                table[start &+ 1280 &+ Int(word &>> 40 & 255)]
                ^ table[start &+ 1024 &+ Int(word &>> 32 & 255)]
            let c =
                table[start &+ 768 &+ Int(word &>> 24 & 255)]
                ^ table[start &+ 512 &+ Int(word &>> 16 & 255)]
            let d = table[start &+ 256 &+ Int(word &>> 8 & 255)] ^ table[start &+ Int(word & 255)]
            return a ^ b ^ (c ^ d)
        }
    }
}
