/// The addresses that stand for users without an account, as MediaWiki writes them
/// (IPUtils::sanitizeIP): `2001:db8::1` is `2001:DB8:0:0:0:0:0:1`.
enum IPAddress {
    /// Appends an address in that form, with the size of its block (`/24`) as it is; false where
    /// this is no address.
    static func append(
        _ text: borrowing ByteBuffer, _ range: Range<Int>, to title: inout ByteBuffer
    ) -> Bool {
        let name = text.span.extracting(range)
        // The longest is 8 groups of 4 digits with `/128`.
        guard (2...43).contains(name.count) else { return false }
        let slash = name.firstIndex(of: UInt8(ascii: "/")) ?? name.count
        let isFour = name.firstIndex(of: UInt8(ascii: ":")) == nil
        guard isBlock(name.extracting(slash..<name.count), most: isFour ? 32 : 128) else {
            return false
        }
        let address = name.extracting(0..<slash)
        guard let groups = isFour ? four(address) : six(address) else { return false }
        for (index, group) in groups.enumerated() {
            if index > 0 { title.append(isFour ? "." : ":") }
            title.append(
                string: isFour ? String(group) : String(group, radix: 16, uppercase: true))
        }
        title.append(name, slash..<name.count)
        return true
    }

    /// Whether this is nothing, or a slash and a number.
    private static func isBlock(_ size: Span<UInt8>, most: Int) -> Bool {
        if size.isEmpty { return true }
        guard let number = number(size.extracting(1..<size.count), radix: 10, digits: 3) else {
            return false
        }
        return number <= most
    }

    private static func four(_ address: Span<UInt8>) -> [Int]? {
        let groups = split(address, at: UInt8(ascii: "."))
        guard groups.count == 4 else { return nil }
        let numbers = groups.compactMap { number(address.extracting($0), radix: 10, digits: 3) }
        return numbers.count == 4 && numbers.allSatisfy { $0 < 256 } ? numbers : nil
    }

    private static func six(_ address: Span<UInt8>) -> [Int]? {
        var groups = split(address, at: UInt8(ascii: ":"))
        // `::` stands for as many zeros as are missing; at an end it leaves two empty groups.
        if groups[0].isEmpty {
            guard groups.count > 1, groups[1].isEmpty else { return nil }
            groups.removeFirst()
        }
        if groups[groups.count - 1].isEmpty, groups.count > 1 {
            guard groups[groups.count - 2].isEmpty else { return nil }
            groups.removeLast()
        }
        guard groups.count <= 8 else { return nil }
        var numbers: [Int] = []
        var isShort = false
        for group in groups {
            if group.isEmpty {
                guard !isShort else { return nil }
                isShort = true
                numbers += Array(repeating: 0, count: 9 - groups.count)
            } else {
                guard let number = number(address.extracting(group), radix: 16, digits: 4) else {
                    return nil
                }
                numbers.append(number)
            }
        }
        return numbers.count == 8 ? numbers : nil
    }

    private static func split(_ address: Span<UInt8>, at separator: UInt8) -> [Range<Int>] {
        var groups: [Range<Int>] = []
        var start = 0
        while let end = address.firstIndex(of: separator, from: start) {
            groups.append(start..<end)
            start = end + 1
        }
        return groups + [start..<address.count]
    }

    private static func number(_ text: Span<UInt8>, radix: Int, digits: Int) -> Int? {
        text.count <= digits ? text.wholeNumber(radix: radix) : nil
    }
}
