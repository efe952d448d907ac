/// A place on Earth: its latitude and longitude in hundred-thousandths of a degree, which are a metre
/// on the ground.
struct Coordinates: Equatable {
    let latitude: Int
    let longitude: Int

    /// A place by its degrees; nil where there is no such place.
    init?(latitude: Double, longitude: Double) {
        guard abs(latitude) <= 90, abs(longitude) <= 180 else { return nil }
        self.latitude = Int((latitude * 100_000).rounded())
        self.longitude = Int((longitude * 100_000).rounded())
    }

    /// The place that the arguments of a template such as `{{coord|57|18|N|4|27|W}}` name; nil where
    /// they name none, or one on another globe. Of three numbers the last may be a map's zoom.
    init?(_ arguments: borrowing TemplateArguments, hasZoom: Bool = false) {
        if arguments.has("NS"), arguments.has("EW") {
            guard let latitude = AngleReader.angle(of: arguments.bytes("NS")),
                let longitude = AngleReader.angle(of: arguments.bytes("EW"))
            else { return nil }
            self.init(latitude: latitude, longitude: longitude)
            return
        }
        let count = min(arguments.positionalCount, Coordinates.mostArguments)
        guard count > 0, !arguments.has("globe") || arguments.bytes("globe").isEarth else {
            return nil
        }
        // A parameter of the page itself, `{{{1}}}`, stands for what no one has given.
        for position in 1...count where arguments.bytes(position).starts(with: "{{{") { return nil }
        var reader = AngleReader()
        var isReading = true
        for position in 1...count {
            let argument = arguments.bytes(position)
            // `primary` and `type:city_region:GB` may be before and after the numbers.
            if isReading, !Coordinates.isParameter(argument) {
                isReading = reader.read(argument)
                if isReading { continue }
            }
            if Coordinates.isElsewhere(argument) { return nil }
        }
        if hasZoom, count > 2, reader.coordinates == nil {
            guard let latitude = AngleReader.angle(of: arguments.bytes(1)),
                let longitude = AngleReader.angle(of: arguments.bytes(2)),
                AngleReader.angle(of: arguments.bytes(3)) != nil
            else { return nil }
            self.init(latitude: latitude, longitude: longitude)
            return
        }
        guard let found = reader.coordinates else { return nil }
        self = found
    }

    private static let mostArguments = 20

    /// Whether an argument says something of the place: `primary`, or a name and a colon.
    private static func isParameter(_ argument: Span<UInt8>) -> Bool {
        argument.equals("primary")
            || !argument.isEmpty && argument[0].isLetter
                && argument.firstIndex(of: UInt8(ascii: ":")) != nil
    }

    /// Whether parameters name another globe than Earth.
    private static func isElsewhere(_ parameters: Span<UInt8>) -> Bool {
        for index in parameters.indices where parameters.starts(with: "globe", at: index) {
            let start = index + 6
            guard start <= parameters.count, ":=".utf8.contains(parameters[start - 1]) else {
                continue
            }
            return !parameters.extracting(start..<parameters.count).isEarth
        }
        return false
    }

    /// Appends an angle in decimal degrees, with up to five digits after the point.
    static func append(_ angle: Int, to text: inout ByteBuffer) {
        if angle < 0 { text.append(UInt8(ascii: "-")) }
        text.append(decimal: abs(angle) / 100_000)
        var fraction = abs(angle) % 100_000
        guard fraction > 0 else { return }
        text.append(UInt8(ascii: "."))
        var unit = 10_000
        while fraction > 0 {
            text.append(UInt8(ascii: "0") + UInt8(fraction / unit))
            fraction %= unit
            unit /= 10
        }
    }
}

/// Makes two angles of numbers and letters in the order in which they are written:
/// `57 18 0 N 4 27 0 W`, `N 57.3 W 4.45`, `57.3 -4.45`.
struct AngleReader {
    /// The numbers that wait for the letter of their angle.
    private var numbers: [Double] = []
    private var isNegative = false
    /// The letter that is before its numbers.
    private var letter: Direction?
    private var latitude: Double?
    private var longitude: Double?
    private var isMalformed = false

    private enum Direction {
        case north, south, east, west
    }

    /// The place that was read; nil where that is none.
    var coordinates: Coordinates? {
        var reader = self
        reader.end()
        guard !reader.isMalformed, let latitude = reader.latitude, let longitude = reader.longitude
        else { return nil }
        return Coordinates(latitude: latitude, longitude: longitude)
    }

    /// The one angle that a text holds, of any direction; nil where it holds none.
    static func angle(of text: Span<UInt8>) -> Double? {
        var reader = AngleReader()
        _ = reader.read(text)
        if !reader.numbers.isEmpty, reader.letter == nil {
            return reader.latitude == nil && reader.longitude == nil && !reader.isMalformed
                ? reader.degrees() : nil
        }
        reader.end()
        guard !reader.isMalformed else { return nil }
        switch (reader.latitude, reader.longitude) {
        case (let angle?, nil), (nil, let angle?): return angle
        default: return nil
        }
    }

    /// Reads the numbers and letters of a text; false at what is neither, and after two angles.
    mutating func read(_ text: Span<UInt8>) -> Bool {
        var index = 0
        while index < text.count {
            if latitude != nil, longitude != nil { return false }
            let byte = text[index]
            if byte.isDigit || (byte == UInt8(ascii: ".") && text.isDigit(at: index + 1)) {
                index = readNumber(text, from: index)
            } else if byte.isLetter || byte >= 0x80 {
                guard let next = readSign(text, from: index) else { return false }
                index = next
            } else {
                if byte == UInt8(ascii: "-") { negate(text, before: index + 1) }
                index += 1
            }
        }
        return true
    }

    /// A sign belongs to the number that it is before.
    private mutating func negate(_ text: Span<UInt8>, before index: Int) {
        guard text.isDigit(at: index) || text.isDigit(at: index + 1) else { return }
        // `51-30 N`: the hyphen parts minutes from degrees.
        if index > 1, text[index - 2].isDigit { return }
        isNegative = true
    }

    private mutating func readNumber(_ text: Span<UInt8>, from start: Int) -> Int {
        var index = start
        var value = 0.0
        var unit = 1.0
        while text.isDigit(at: index) {
            value = value * 10 + Double(text[index] - UInt8(ascii: "0"))
            index += 1
        }
        // Some write a comma for the point.
        if index + 1 < text.count,
            text[index] == UInt8(ascii: ".") || text[index] == UInt8(ascii: ","),
            text[index + 1].isDigit
        {
            index += 1
            while text.isDigit(at: index) {
                unit /= 10
                value += Double(text[index] - UInt8(ascii: "0")) * unit
                index += 1
            }
        }
        if numbers.count == 6 {
            isMalformed = true
        } else {
            numbers.append(isNegative ? -value : value)
        }
        isNegative = false
        return index
    }

    /// Reads what is written with letters or with signs beyond ASCII: a direction, `°`, `′`.
    private mutating func readSign(_ text: Span<UInt8>, from start: Int) -> Int? {
        var index = start
        while index < text.count, text[index].isLetter { index += 1 }
        guard index > start else {
            guard text[start] == 0xC2 || text[start] == 0xE2,
                let (_, length) = text.scalar(at: start, before: text.count)
            else { return nil }
            if text.starts(with: "−", at: start) { negate(text, before: start + length) }
            return start + length
        }
        guard index - start == 1, let direction = AngleReader.direction(text[start]) else {
            return nil
        }
        take(direction)
        return index
    }

    private static func direction(_ letter: UInt8) -> Direction? {
        switch letter.lowercased {
        case UInt8(ascii: "n"): .north
        case UInt8(ascii: "s"): .south
        case UInt8(ascii: "e"): .east
        case UInt8(ascii: "w"): .west
        default: nil
        }
    }

    private mutating func take(_ direction: Direction) {
        if numbers.isEmpty {
            if letter != nil { isMalformed = true }
            letter = direction
        } else if let before = letter {
            endAngle(before)
            letter = direction
        } else {
            endAngle(direction)
        }
    }

    private mutating func endAngle(_ direction: Direction) {
        // A letter and a sign are one too many.
        guard let degrees = degrees(), degrees.sign == .plus else {
            isMalformed = true
            return
        }
        numbers.removeAll()
        switch direction {
        case .north: latitude = degrees
        case .south: latitude = -degrees
        case .east: longitude = degrees
        case .west: longitude = -degrees
        }
    }

    /// What the text's end makes of the numbers without a letter: half of them are the latitude's.
    private mutating func end() {
        if let letter {
            endAngle(letter)
        } else if latitude == nil, longitude == nil, numbers.count % 2 == 0 {
            let half = numbers.count / 2
            var first = self
            first.numbers.removeLast(half)
            numbers.removeFirst(half)
            (latitude, longitude) = (first.degrees(), degrees())
        }
    }

    /// The degrees that up to three numbers are: degrees, minutes, seconds.
    private func degrees() -> Double? {
        guard (1...3).contains(numbers.count),
            numbers.dropFirst().allSatisfy({ (0...60).contains($0) })
        else { return nil }
        let size = numbers.dropFirst().reversed().reduce(0) { ($0 + $1) / 60 } + abs(numbers[0])
        return numbers[0].sign == .minus ? -size : size
    }
}

extension Span where Element == UInt8 {
    /// Whether a text begins with the name of our globe, in any case.
    var isEarth: Bool {
        extracting(trimmed(0..<count)).has(lowercased: "earth")
    }

    /// Whether a digit is at a position.
    fileprivate func isDigit(at index: Int) -> Bool {
        index >= 0 && index < count && self[index].isDigit
    }
}
