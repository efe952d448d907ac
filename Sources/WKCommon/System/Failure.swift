/// Why a filter cannot go on: one line for the user, and the exit status.
///
/// A failure gathers its place on the way up: each layer adds what only it knows.
public struct Failure: Error, Equatable {
    /// The sorts of failure. The raw value is the exit status, as in BSD's sysexits.h.
    public enum Kind: Int32, Sendable {
        /// The command line asks for what cannot be.
        case usage = 64
        /// The input is not what it should be.
        case badInput = 65
        /// An input cannot be opened.
        case cannotOpen = 66
        /// A defect of wk.
        case defect = 70
        /// An output cannot be created.
        case cannotCreate = 73
        /// Reading or writing failed.
        case io = 74
    }

    /// What sort of failure this is.
    public var kind: Kind
    /// What is wrong, in a few words, without its place.
    public var message: String
    /// The file's name as the user gave it; nil where there is none.
    public var file: String?
    /// The place in the file as its bytes are counted from 0, before any decompression.
    public var offset: Int?
    /// The place in a stream of records: the line, counted from 1.
    public var line: Int?
    /// The page's title.
    public var page: String?

    /// A failure whose place is not known yet.
    public init(_ kind: Kind, _ message: String) {
        self.kind = kind
        self.message = message
    }

    /// Bad input: what is wrong with it.
    public static func badInput(_ message: String) -> Failure { Failure(.badInput, message) }

    /// The same failure with more said of its place; what is known already stays.
    public func at(
        file: String? = nil, offset: Int? = nil, line: Int? = nil, page: String? = nil
    ) -> Failure {
        var failure = self
        failure.file = self.file ?? file
        failure.offset = self.offset ?? offset
        failure.line = self.line ?? line
        failure.page = self.page ?? page
        return failure
    }
}

extension Failure: CustomStringConvertible {
    /// The line for the user, without the command's name: `dump.xml: byte 91822: page "A": …`.
    public var description: String {
        var parts: [String] = []
        if let file { parts.append(file) }
        if let line { parts.append("line \(line)") }
        if let offset { parts.append("byte \(offset)") }
        if let page { parts.append("page \"\(page)\"") }
        parts.append(message)
        return Failure.shown(parts.joined(separator: ": "))
    }

    /// A message as a terminal may have it: what would end the line, move the cursor or turn the
    /// writing's direction becomes U+FFFD.
    private static func shown(_ text: String) -> String {
        var shown = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case ..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: shown.append("\u{FFFD}")
            default: shown.append(scalar)
            }
        }
        return String(shown)
    }
}
