public import ArgumentParser
import Glibc
public import WKCommon

/// A wk command: its options are its properties, its work is `filter()`.
///
/// `main()` is the one place that writes messages and ends the process.
public protocol FilterCommand: ParsableCommand {
    /// Does the whole job. What it throws becomes one line on standard error and the exit status.
    mutating func filter() throws(Failure)
}

extension FilterCommand {
    /// Parses the command line, runs the filter, and ends the process.
    public static func main() {
        do {
            if let argument = Arguments.notUTF8 {
                throw ValidationError("This is not UTF-8: \(argument)")
            }
            var parsed = try parseAsRoot()
            guard var command = parsed as? Self else {
                // The library's own: --help.
                try parsed.run()
                return
            }
            do throws(Failure) {
                try command.filter()
                try Output.closeStandard()
            } catch {
                end(with: error)
            }
        } catch {
            // The library checks what options go together before it looks at words that are none, and
            // would complain of an option that is missing since it was mistyped.
            if exitCode(for: error) == .validationFailure, let word = unknownOption() {
                exit(withError: ValidationError(word))
            }
            // The library answers an empty command line with the whole help.
            if CommandLine.argc == 1, exitCode(for: error) == .validationFailure {
                endWithUsage(message(for: error))
            }
            // Help, and what else was asked of the library.
            if exitCode(for: error) == .success {
                print(fullMessage(for: error).withOrdinarySpaces)
                Glibc.exit(0)
            }
            exit(withError: error)
        }
    }

    /// What is wrong with the first word that looks like an option, and is none that the help lists.
    private static func unknownOption() -> String? {
        let options = helpMessage().split(separator: "\n").drop { $0 != "OPTIONS:" }
        let names = options.compactMap { line in
            line.split(whereSeparator: { $0 == " " || $0 == "," }).prefix(2).first {
                $0.hasPrefix("--") && line.hasPrefix("  -")
            }
        }
        for argument in CommandLine.arguments.dropFirst() {
            guard argument != "--" else { return nil }
            guard let name = argument.split(separator: "=", maxSplits: 1).first,
                name.hasPrefix("--"),
                !names.contains(name)
            else { continue }
            let known = NameList(of: "option", names.map { String($0.dropFirst(2)) })
            let nearest = known.suggestion(for: String(name.dropFirst(2)))
            return "Unknown option '\(name)'"
                + (nearest.map { ". Did you mean '--\($0)'?" } ?? "")
        }
        return nil
    }

    private static func endWithUsage(_ message: String) -> Never {
        let hint = "See '\(configuration.commandName ?? "wk") --help' for more information."
        var text = ByteBuffer()
        text.append(string: "Error: \(message)\nUsage: \(usageString())\n  \(hint)\n")
        StandardError.write(text.span)
        Glibc.exit(Failure.Kind.usage.rawValue)
    }

    private static func end(with failure: Failure) -> Never {
        report(failure)
        Glibc.exit(failure.kind.rawValue)
    }

    /// Writes a failure's line.
    public static func report(_ failure: Failure) { write("\(failure)") }

    /// Writes a line of this command's to standard error.
    static func write(_ message: String) {
        var line = ByteBuffer()
        line.append(string: "\(configuration.commandName ?? "wk"): \(message)\n")
        StandardError.write(line.span)
    }
}
