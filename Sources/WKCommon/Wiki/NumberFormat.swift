/// How a wiki's language writes numbers, as `{{formatnum:…}}` shows them.
struct NumberFormat {
    /// What parts groups of digits, and the fraction.
    private var group = ","
    private var decimal = "."
    /// How many digits a number has at least that is separated.
    private var fewest = 4
    /// Whether all groups but the last have two digits: `12,34,567`.
    private var isIndian = false
    /// The language's own digit for nothing, which the others follow.
    private var zero = UInt32(UInt8(ascii: "0"))

    /// The format of a language, by its rows.
    init(_ rows: DataRows) {
        group = rows.word("number", "group") ?? group
        decimal = rows.word("number", "decimal") ?? decimal
        fewest = rows.word("number", "fewest").flatMap { Int($0) } ?? fewest
        isIndian = rows.word("number", "grouping") == "indian"
        zero = rows.word("number", "zero")?.unicodeScalars.first?.value ?? zero
    }

    /// Appends text with each number in it in this format; `isParted` says whether in groups.
    func append(_ text: Span<UInt8>, isParted: Bool, to buffer: inout ByteBuffer) {
        var index = 0
        while index < text.count {
            let byte = text[index]
            if byte.isDigit {
                index = appendNumber(text, from: index, isParted: isParted, to: &buffer)
            } else {
                let next = index + 1 < text.count ? text[index + 1] : 0
                if byte == UInt8(ascii: "-"), next.isDigit {
                    buffer.append("−")
                } else if byte == UInt8(ascii: "."), next.isDigit {
                    buffer.append(string: decimal)
                } else {
                    buffer.append(byte)
                }
                index += 1
            }
        }
    }

    private func appendNumber(
        _ text: Span<UInt8>, from start: Int, isParted: Bool, to buffer: inout ByteBuffer
    ) -> Int {
        var end = start
        while end < text.count, text[end].isDigit { end += 1 }
        let count = end - start
        for index in start..<end {
            let left = end - index
            if isParted, index > start, count >= fewest, startsGroup(left) {
                buffer.append(string: group)
            }
            append(digit: text[index], to: &buffer)
        }
        guard end < text.count, text[end] == UInt8(ascii: ".") else { return end }
        buffer.append(string: decimal)
        end += 1
        while end < text.count, text[end].isDigit {
            append(digit: text[end], to: &buffer)
            end += 1
        }
        return end
    }

    /// Whether a group starts where this many digits are left.
    private func startsGroup(_ left: Int) -> Bool {
        isIndian ? left == 3 || left > 3 && left % 2 == 1 : left % 3 == 0
    }

    private func append(digit: UInt8, to buffer: inout ByteBuffer) {
        buffer.append(scalar: zero + UInt32(digit - UInt8(ascii: "0")))
    }

    /// Appends a number that is in this format as a program writes it: `1,234.5` is `1234.5`.
    func appendRaw(_ text: String, to buffer: inout ByteBuffer) {
        var raw = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let digit = scalar.value &- zero
            if digit < 10 {
                raw.append(Unicode.Scalar(UInt8(ascii: "0") + UInt8(digit)))
            } else if decimal.unicodeScalars.contains(scalar) {
                raw.append(".")
            } else if scalar == "−" {
                raw.append("-")
            } else if !group.unicodeScalars.contains(scalar) {
                raw.append(scalar)
            }
        }
        buffer.append(string: String(raw))
    }
}
