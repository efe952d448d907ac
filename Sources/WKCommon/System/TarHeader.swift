/// The first block of a tar archive, of any of its formats: they have the checksum in common.
struct TarHeader {
    /// The name of the first file in it, where that needs no quotes in a shell; nil where it does, where
    /// it is not whole here, or where something else comes first.
    let plainName: String?

    private static let size = 512
    private static let checksum = 148..<156

    /// Nil where the bytes are no such block.
    init?(_ sample: Span<UInt8>) {
        guard sample.count >= TarHeader.size, sample[0] != 0,
            let stated = TarHeader.octal(sample.extracting(TarHeader.checksum))
        else { return nil }
        var sum = 0
        for index in 0..<TarHeader.size {
            sum += TarHeader.checksum.contains(index) ? 0x20 : Int(sample[index])
        }
        guard sum == stated else { return nil }
        plainName = TarHeader.plainName(sample)
    }

    private static func plainName(_ header: Span<UInt8>) -> String? {
        // A regular file.
        guard header[156] == 0 || header[156] == UInt8(ascii: "0") else { return nil }
        var name = text(header.extracting(0..<100))
        if header.starts(with: "ustar\0", at: 257), header[345] != 0 {
            name = text(header.extracting(345..<500)) + "/" + name
        }
        let isPlain = name.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
            default: "+-./:=@_".utf8.contains(byte)
            }
        }
        return isPlain && !name.isEmpty && !name.hasPrefix("-") ? name : nil
    }

    private static func text(_ field: Span<UInt8>) -> String {
        var buffer = ByteBuffer()
        buffer.append(field.extracting(0..<(field.firstIndex(of: 0) ?? field.count)))
        return buffer.string
    }

    /// A number in octal digits, with spaces or zeros around it.
    private static func octal(_ field: Span<UInt8>) -> Int? {
        var value: Int?
        for index in field.indices {
            switch field[index] {
            case 0x30...0x37: value = (value ?? 0) << 3 + Int(field[index] - 0x30)
            case 0, 0x20: if value != nil { return value }
            default: return nil
            }
        }
        return value
    }
}
