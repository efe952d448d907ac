/// Amounts in the units that people read.
enum Amounts {
    /// A count: 98765, 1.2 M.
    static func count(_ count: Int) -> String {
        count < 1_000_000 ? "\(count)" : "\(tenths(count, of: 1_000_000)) M"
    }

    /// A size: 0.4 MB, 41.3 MB, 1.2 GB.
    static func size(_ bytes: Int) -> String {
        bytes < 1_000_000_000
            ? "\(tenths(bytes, of: 1_000_000)) MB" : "\(tenths(bytes, of: 1_000_000_000)) GB"
    }

    /// A time: 9 s, 4 min 9 s, 1 h 12 min.
    static func time(_ seconds: Int) -> String {
        let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
        if hours > 0 { return "\(hours) h \(minutes) min" }
        return minutes > 0 ? "\(minutes) min \(seconds % 60) s" : "\(seconds) s"
    }

    /// A time that has passed, with tenths where it is short: 0.8 s, 4 min 9 s.
    static func time(passed seconds: Double) -> String {
        seconds < 10 ? "\(tenths(Int(seconds * 10), of: 10)) s" : time(Int(seconds))
    }

    private static func tenths(_ amount: Int, of unit: Int) -> String {
        "\(amount / unit).\(amount % unit * 10 / unit)"
    }
}
